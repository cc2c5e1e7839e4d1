"""Terminal cells, as terminals that know emoji count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.show.cells import clusters, cut, isolated, width
from tracker.show.text import cut as cut_text
from tracker.show.text import safe, short, wrap


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("p̷̛a̴i̵n", 4),
        ("日本", 4),
        ("ｗ", 2),
        ("💊", 2),
        ("👨\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("🇩🇪", 2),
        ("🇩🇪🇫🇷", 4),
        ("❤\ufe0f", 2),
        ("❤", 1),
        ("ألم", 3),
        ("각", 2),
        ("\u2068x\u2069", 1),
        ("▁▂⠒•·", 5),
    ],
)
def test_the_cells_of_a_text(text: str, expected: int) -> None:
    assert width(text) == expected


def test_pieces_stay_whole() -> None:
    text = "a👨\u200d👩\u200d👧e\u0301🇩🇪"
    assert [piece for piece, _ in clusters(text)] == ["a", "👨\u200d👩\u200d👧", "e\u0301", "🇩🇪"]
    assert cut(text, 2) == "a"
    assert cut(text, 3) == "a👨\u200d👩\u200d👧"


@given(st.text("a ألم e\u0301💊\u0645", max_size=60), st.integers(4, 30), st.sampled_from(("", "  ")))
def test_what_runs_from_right_to_left_is_set_apart_in_every_row(text: str, size: int, indent: str) -> None:
    rows = wrap(f"Stored: {safe(text)} (today)", size, indent)
    assert [
        row for row in rows if row.count("\u2068") != row.count("\u2069") or row.find("\u2069") < row.find("\u2068")
    ] == []
    marks = dict.fromkeys(map(ord, "\u2068\u2069 "))
    assert "".join(rows).translate(marks) == f"Stored: {text} (today)".translate(marks)
    right = [row for row in rows for char in row.partition("\u2068")[0] if char in "ألم"]
    assert right == []


def test_what_is_cut_is_closed() -> None:
    assert cut_text("\u2068ab ألم\u2069", 4) == "\u2068ab أ\u2069"
    assert short("\u2068ab ألم\u2069", 4) == "\u2068ab \u2069…"


def test_only_what_turns_a_line_around_is_set_apart() -> None:
    assert isolated("日本 é") == "日本 é"
    assert isolated("a ألم") == "\u2068a ألم\u2069"
