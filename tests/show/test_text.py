"""Entries in words: said back in full, inert, and never wider than asked for."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import NOW, entry, pain, walk
from tracker.core.history import Draft
from tracker.show.cells import clusters
from tracker.show.text import LONGEST, Ink, cells, cut, line, pad, recorded, said, short, simple, turned, wrap

words = st.text(st.sampled_from("ab ,.éñ“”…日本語👨👩👧\u200d💊🇩🇪\ufe0f\u0301ألم"), max_size=60)


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("pain", {"score": 4}, "pain 4 out of 10"),
        ("pain", {"score": 0, "note": "fine"}, "pain 0 out of 10, “fine”"),
        ("walk", {"minutes": 65, "before": 5, "after": 3}, "walk 1 h 5 min, pain 5 before, pain 3 after"),
        ("heat", {"minutes": 1.5, "asleep": False}, "heat 1 min 30 s, not asleep"),
        ("note", {"note": "[/] [@click=app.quit] %s {0}"}, "note “[/] [@click=app.quit] %s {0}”"),
        ("note", {"note": "one\ntwo\tthree"}, "note “one⏎two three”"),
        ("note", {"note": "\x1b]0;x\x07\u202eabc\x9b2J"}, "note “\\x1b]0;x\\x07\\u202eabc\\x9b2J”"),
        ("massage", {"minutes": 5, "who": "\x1b[2J"}, "massage minutes=5 who=\\x1b[2J"),
    ],
)
def test_an_entry_in_full_words(kind: str, values: dict[str, str | float | bool], expected: str) -> None:
    assert said(Draft(kind, values)) == expected


def test_words_that_run_from_right_to_left_are_kept_in_their_place() -> None:
    found = said(Draft("note", {"note": "ألم في الركبة"}))
    assert (found[0], found[-1]) == ("\u2068", "\u2069")


def test_what_was_stored_is_said_back_with_the_way_to_undo_it() -> None:
    first = pain("2026-11-20 08:30", 4, note="stiff after the chair")
    second = walk("2026-11-19 20:15", 12, 5, 3)
    assert recorded([first, second], NOW, width=100).splitlines() == [
        f"Stored: pain 4 out of 10, “stiff after the chair” (today 08:30) [{first.short}]",
        f"Stored: walk 12 min, pain 5 before, pain 3 after (yesterday 20:15) [{second.short}]",
        "Undo with: tracker undo",
    ]
    assert recorded([first], NOW, done="Removed").startswith("Removed: pain 4")


def test_a_very_long_note_is_said_back_in_part() -> None:
    found = line(entry("note", NOW, note="x" * 60_000), NOW)
    assert LONGEST < len(found) < LONGEST + 40
    assert "…" in found


def test_an_undo_says_what_it_did_to_each_entry() -> None:
    old, new = pain("2026-11-20 08:30", 4), pain("2026-11-20 08:30", 5)._replace(rev=2)
    new = new._replace(id=old.id)
    gone = new._replace(removed=True)
    assert turned("undo", [new], [old], NOW, width=200).splitlines() == [
        f"Now: pain 4 out of 10 (today 08:30) [{old.short}]. Before: pain 5 out of 10 (today 08:30).",
        "Take that back with: tracker redo",
    ]
    assert turned("undo", [new], [gone], NOW).startswith("Out of the log: pain 5")
    assert turned("redo", [gone], [new], NOW).startswith("Back in the log: pain 5")
    assert turned("redo", [gone], [new], NOW).endswith("tracker undo")


def test_emphasis_is_nothing_unless_it_is_asked_for() -> None:
    assert Ink().strong("x") == Ink().dim("x") == Ink().alarm("x") == "x"
    assert Ink(True).strong("x") == "\x1b[1mx\x1b[0m"
    assert Ink(True).dim("") == ""


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 10, [""]),
        ("one two", 10, ["one two"]),
        ("one two three", 9, ["one two", "  three"]),
        ("abcdefghij", 4, ["abcd", "  ef", "  gh", "  ij"]),
        ("ab cdefghij kl", 6, ["ab", "  cdef", "  ghij", "  kl"]),
        ("日本語 日本", 6, ["日本語", "  日本"]),
        ("日本語", 4, ["日本", "  語"]),
        ("abc", 0, ["abc"]),
    ],
)
def test_lines_break_at_spaces(text: str, width: int, expected: list[str]) -> None:
    assert wrap(text, width, "  ") == expected


@given(words, st.integers(4, 30))
def test_no_line_is_wider_than_asked_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width, "  ")
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(words, st.integers(0, 30))
def test_a_cut_text_fits_and_tears_nothing_apart(text: str, limit: int) -> None:
    kept = cut(text, limit)
    assert text.startswith(kept)
    assert cells(kept) <= limit
    pieces = [] if simple(text) else [piece for piece, _ in clusters(text)]
    ends = {len("".join(pieces[:at])) for at in range(len(pieces) + 1)}
    assert simple(text) or len(kept) in ends
    assert cells(short(text, limit)) <= limit
    assert cells(pad(kept, limit)) == limit


@pytest.mark.parametrize("letter", ["w", "é̷", "日"])
def test_a_word_without_end_is_broken_in_time_that_grows_with_its_length(letter: str) -> None:
    begin = process_time()
    rows = wrap(letter * 100_000, 80, "  ")
    assert process_time() - begin < 5  # looking at the rest of the word for each row took minutes
    assert "".join(row.removeprefix("  ") for row in rows) == letter * 100_000
    assert max(map(cells, rows)) <= 80
