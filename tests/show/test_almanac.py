"""The calendar: each day in its place, and nothing wider than asked for."""

from datetime import date, timedelta

import pytest

from tests.made import TODAY, diary, history, pain, walk
from tracker.show.almanac import Almanac, almanac, days_json, drawn, title, weeks_that_fit

LOG = diary(400)


def year(*entries: object, view: str = "year", first_weekday: int = 0) -> Almanac:
    return almanac(history(*entries), view, TODAY, TODAY, first_weekday)  # type: ignore[arg-type]


@pytest.mark.parametrize("view", ["year", "month", "weeks"])
@pytest.mark.parametrize("width", [40, 56, 76, 96])
@pytest.mark.parametrize("back", [0, 1, 13])
@pytest.mark.parametrize("folded", [False, True])
def test_no_line_is_wider_than_asked_for(view: str, width: int, back: int, folded: bool) -> None:
    of = almanac(LOG, view, TODAY, TODAY, 6, back, weeks_that_fit(width))
    lines = drawn(of, width=width, pain=not folded)
    assert max(map(len, lines)) <= width
    assert any("ain" in line for line in lines) is not folded


def test_each_day_of_a_year_stands_in_its_week_and_weekday() -> None:
    of = year(walk("2026-11-16", 30), walk("2026-01-01", 15), pain("2026-11-20 08:00", 10), pain("2026-11-17 08:00", 4))
    lines = drawn(of, width=80)
    monday, thursday = lines[2], lines[5]
    assert (monday[:4], monday[4 + 46]) == ("Mon ", "█")
    assert thursday[4] == "▅"
    pain_rows = lines[lines.index("Pain") + 2 :]
    assert (pain_rows[1][4 + 46], pain_rows[4][4 + 46]) == ("4", "X")
    assert pain_rows[0][4 + 46] == "·"
    assert len(pain_rows[5]) == 4 + 46  # Saturday is still to come
    assert lines[1].index("Nov") == 4 + 46 - 3  # Sunday 1 November closes the week before


def test_a_day_without_a_walk_is_not_a_day_unknown() -> None:
    of = year(pain("2026-11-16", 3), walk("2026-11-18", 1))
    rows = drawn(of, width=80)
    assert [row[4 + 46] for row in rows[2:5]] == ["▁", "·", "▂"]


def test_sixty_columns_hold_a_year_in_one_piece() -> None:
    assert [line for line in drawn(year(LOG), width=56) if line.startswith("Mo")] != []
    assert len([line for line in drawn(year(LOG), width=40) if line.startswith("Mo")]) == 4


def test_what_fills_a_cell_grows_with_the_walks() -> None:
    far = year([walk(str(TODAY - timedelta(days=at)), 90) for at in range(5)])
    assert "█ 120 min or more" in " ".join(drawn(far, width=80))


def test_weeks_begin_on_the_persons_own_day() -> None:
    assert drawn(year(LOG, first_weekday=6), width=80)[2].startswith("Sun")
    assert drawn(year(LOG, view="month", first_weekday=6), width=80)[0].split()[0] == "Sun"


def test_a_month_and_weeks_show_figures() -> None:
    of = year(walk("2026-11-16", 12), pain("2026-11-16 08:00", 3), pain("2026-11-17 08:00", 8), view="month")
    rows = drawn(of, width=80)
    at = rows.index(next(row for row in rows if "16" in row.split()))
    assert rows[at + 1].split() == ["Walked", "12", "0", "·", "·", "·"]
    assert rows[at + 2].split() == ["Pain", "3", "8", "·", "·", "·"]
    weeks = drawn(year(walk("2026-11-16", 12), pain("2026-11-16 08:00", 3), view="weeks"), width=80)
    assert weeks[1].split() == ["Mon", "·", "·", "·", "·", "·", "·", "12", "3"]
    assert next(row for row in weeks if row.startswith("Walked")).split()[-2:] == ["12", "min"]


@pytest.mark.parametrize(
    ("view", "ago", "expected"),
    [
        ("year", 0, "2026"), ("year", 2, "2024"), ("month", 0, "November 2026"), ("month", 11, "December 2025"),
        ("weeks", 0, "Weeks from Mon 26 Oct to Sun 22 Nov 2026"),
    ],
)  # fmt: skip
def test_the_title_says_when(view: str, ago: int, expected: str) -> None:
    assert title(almanac(LOG, view, TODAY, TODAY, 0, ago)) == expected


def test_the_end_and_the_beginning_of_time_are_drawn() -> None:
    for day in (date.min, date.max):
        for view in ("year", "month", "weeks"):
            assert drawn(almanac(LOG, view, day, day), width=60)


def test_json_ends_today() -> None:
    days = list(days_json(year(walk("2026-11-20", 12))))
    assert (days[0]["date"], days[-1]["date"]) == ("2026-01-01", "2026-11-20")
    assert days[-1] == {"date": "2026-11-20", "walked_minutes": 12, "pain": None}
