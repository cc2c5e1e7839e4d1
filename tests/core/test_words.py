"""Text on its way in and out: cleaned, counted, made visible, compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.words import (
    clean,
    dropped,
    folded,
    is_control,
    listed,
    nearest,
    not_text,
    plural,
    quoted,
    shown,
)


@pytest.mark.parametrize(
    ("typed", "kept", "lost"),
    [
        ("stiff", "stiff", 0),
        ("  stiff \n", "stiff", 0),
        ("a\tb", "a\tb", 0),
        ("a\r\nb\rc", "a\nb\nc", 0),
        ("a\x00\x1b[2J\x9b", "a[2J", 3),
        ("\x7f", "", 1),
        ("\u202egnp", "\u202egnp", 0),
        ("👨‍👩‍👧", "👨‍👩‍👧", 0),
    ],
)
def test_cleaning(typed: str, kept: str, lost: int) -> None:
    assert clean(typed) == kept
    assert dropped(typed) == lost


@given(st.text(st.characters(exclude_categories=[])))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not any(map(is_control, clean(text)))
    assert dropped(clean(text)) == 0


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("a\nb\tc", "a⏎b c"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b", "\\x9b"),
        ("\u202egnp", "\\u202egnp"),
        ("4\u200b", "4\\u200b"),
        ("\udce9", "\\udce9"),
        ("[/nope] 💊 é", "[/nope] 💊 é"),
    ],
)
def test_showing(text: str, visible: str) -> None:
    assert shown(text) == visible


@given(st.text(st.characters(exclude_categories=[])))
def test_what_is_shown_is_one_inert_line(text: str) -> None:
    visible = shown(text)
    assert not any(is_control(char) or char in "\n\t\r\u2028\u2029\u202e" for char in visible)
    visible.encode("utf-8")
    assert len(quoted(text)) <= 40


def test_bytes_that_are_no_text_are_found_where_they_stand() -> None:
    assert not_text("café") is None
    assert not_text("caf\udce9") == 4
    assert not_text("\ud800") == 1


def test_names_are_compared_without_case_and_hyphens() -> None:
    assert folded("Knee-to_Chest ") == folded("knee  to chest") == "knee to chest"
    assert folded("STRASSE") == folded("straße")


def test_lists_and_plurals() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(("a", "b", "c"), "and")] == [
        "", "a", "a or b", "a, b and c",
    ]  # fmt: skip
    assert [plural(1, "day"), plural(2, "day"), plural(0, "day"), plural(1.5, "hour")] == [
        "1 day", "2 days", "0 days", "1.5 hours",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "near"), [("pian", "pain"), ("WALKS", "walk"), ("strech", "stretch"), ("ad", None), ("", None)]
)
def test_a_slip_finds_its_word(word: str, near: str | None) -> None:
    assert nearest(word, ["pain", "walk", "stretch", "heat"]) == near
