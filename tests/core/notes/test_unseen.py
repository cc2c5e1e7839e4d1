"""Words with letters in them that nobody sees, or that look like others: read as what they look like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import NOW
from tracker.core.checking import checked
from tracker.core.notes.tokens import tokens
from tracker.core.profile import UNKNOWN

PLAIN = "numb between my legs and I can't pee"
WIDE = {ord(char): chr(ord(char) + 0xFEE0) for char in map(chr, range(33, 127))}
BOLD = {ord(char): chr(0x1D41A + ord(char) - ord("a")) for char in "abcdefghijklmnopqrstuvwxyz"}


@pytest.mark.parametrize(
    "note",
    [
        "nu\u00admb be\u00adtween my legs and I can't p\u00adee",
        "nu\u200bmb between\u200b my legs and I can\u200b't p\u2060ee",
        "\u202bnumb between my legs and I can't pee\u202c",
        "n\u200du\u200dmb between my le\u200cgs and I can't pee",
        "nu\u0301mb between my legs and I can't pee",
        "nu\U000e0041mb between my l\ufe0fegs and I can't pee",
        PLAIN.translate(WIDE),
        PLAIN.translate(BOLD),
        PLAIN.replace(" ", "\u00a0"),
    ],
)
def test_what_looks_like_a_sign_is_read_as_one(note: str) -> None:
    assert checked(note, UNKNOWN, NOW).flags == checked(PLAIN, UNKNOWN, NOW).flags != ()


def test_a_place_is_told_in_the_letters_of_the_note() -> None:
    note = "so nu\u00admb, \uff4e\uff55\uff4d\uff42"
    assert [note[one.start : one.end] for one in tokens(note)] == ["so", "nu\u00admb", ",", "\uff4e\uff55\uff4d\uff42"]
    assert [one.word for one in tokens(note)] == ["so", "numb", ",", "numb"]


@given(st.text("ab \u00ad\u200b\u0301\uff41\ufb03é’.1\U0001d41a", max_size=30))
def test_places_are_in_the_note_and_in_order(note: str) -> None:
    found = tokens(note)
    assert all(0 <= one.start < one.end <= len(note) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
