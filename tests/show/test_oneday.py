"""One day in pieces of a line."""

import pytest

from tests.made import TODAY, entry, history, pain, walk
from tracker.show.oneday import day_pieces, flow
from tracker.show.text import cells


def test_a_day_says_what_was_done_then_the_pain_then_the_rest() -> None:
    log = history(
        pain("2026-11-17 08:00", 6, note="stiff [/b] \x1b[31m after the chair"), pain("2026-11-17 20:00", 3),
        walk("2026-11-17 10:00", 12), walk("2026-11-17 15:00", 10), entry("heat", "2026-11-17", minutes=15),
        entry("stretch", "2026-11-17", name="pelvic tilt"), entry("symptom", "2026-11-17", name="fever"),
    )  # fmt: skip
    day = log[0].day
    pieces = day_pieces(log, day, TODAY, ["Pain rising"])
    assert pieces[:5] == ("Tue 17 Nov", "walk 22 min in 2", "pain 4.5 (3 to 6)", "! Pain rising", "sign: fever")
    assert pieces[5:7] == ("heat 15 min", "1 stretch")
    assert pieces[7].startswith("“stiff [/b] ")
    assert "\x1b" not in pieces[7]
    assert not [piece for piece in day_pieces(log, day, TODAY, pain=False) if piece.startswith("pain")]


def test_a_day_without_entries_says_so_and_nothing_of_zero() -> None:
    log = history(pain("2025-11-17 08:00", 6))
    assert day_pieces(log, TODAY, TODAY) == ("Fri 20 Nov", "nothing logged")
    assert day_pieces(log, log[0].day, TODAY) == ("Mon 17 Nov 2025", "pain 6")


@pytest.mark.parametrize(
    ("width", "lines", "expected"),
    [
        (40, 2, ["one · two · three · four", ""]),
        (12, 2, ["one · two", "three · four"]),
        (9, 2, ["one · two", "three · …"]),
        (11, 1, ["one · two …"]),
        (3, 2, ["one", "tw…"]),
    ],
)
def test_pieces_flow_over_the_lines_and_only_the_end_is_cut(width: int, lines: int, expected: list[str]) -> None:
    found = flow(("one", "two", "three", "four"), width, lines)
    assert found == expected
    assert all(cells(line) <= width for line in found)
