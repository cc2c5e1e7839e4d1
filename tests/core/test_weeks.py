"""Today, weeks, months and years in figures."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import TODAY, diary, entry, history, pain, walk
from tracker.core.history import Entry, History
from tracker.core.kinds import BY_NAME, KINDS
from tracker.core.weeks import (
    Change,
    Figures,
    Pain,
    compared,
    figures,
    month,
    month_of,
    today,
    week,
    week_of,
    year,
    year_of,
)

MONDAY = date(2026, 11, 16)
SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "first_weekday", "ago", "expected"),
    [
        (date(2026, 11, 20), 0, 0, date(2026, 11, 16)),
        (date(2026, 11, 16), 0, 0, date(2026, 11, 16)),
        (date(2026, 11, 22), 0, 0, date(2026, 11, 16)),
        (date(2026, 11, 20), 6, 0, date(2026, 11, 15)),
        (date(2026, 11, 20), 4, 0, date(2026, 11, 20)),
        (date(2026, 11, 20), 5, 0, date(2026, 11, 14)),
        (date(2026, 11, 20), 0, 1, date(2026, 11, 9)),
        (date(2026, 11, 20), 0, 52, date(2025, 11, 17)),
        (date(2026, 11, 20), 0, 10**9, date.min),
        (date(1, 1, 1), 6, 0, date.min),
    ],
)
def test_the_first_day_of_a_week(day: date, first_weekday: int, ago: int, expected: date) -> None:
    assert week_of(day, first_weekday, ago) == expected


@pytest.mark.parametrize(
    ("ago", "expected"),
    [(0, date(2026, 2, 1)), (1, date(2026, 1, 1)), (2, date(2025, 12, 1)), (14, date(2024, 12, 1)), (10**6, date.min)],
)
def test_the_first_day_of_a_month(ago: int, expected: date) -> None:
    assert month_of(date(2026, 2, 28), ago) == expected


def test_the_first_day_of_a_year() -> None:
    assert (year_of(TODAY), year_of(TODAY, 3), year_of(TODAY, 9999)) == (date(2026, 1, 1), date(2023, 1, 1), date.min)


def test_a_week_that_nothing_is_known_of() -> None:
    found = figures(history(), MONDAY, SUNDAY, TODAY)
    assert (found.gone, found.logged, found.pain) == (5, 0, None)
    assert {(tally.times, tally.total, tally.longest, tally.change) for tally in found.tallies} == {
        (0, None, None, None)
    }


def test_a_logged_day_without_a_walk_is_no_minutes_and_not_a_gap() -> None:
    found = figures(history(pain("2026-11-16", 4)), MONDAY, SUNDAY, TODAY)
    assert (found.logged, found.of("walk").total, found.of("walk").longest) == (1, 0, None)


def test_what_is_dated_after_today_does_not_count() -> None:
    log = history(pain("2026-11-20", 4), pain("2026-11-21", 9))
    assert figures(log, MONDAY, SUNDAY, TODAY).pain == Pain(4, 4, 4, 1, 4, 4, 1, (TODAY,), (TODAY,))
    assert figures(log, date(2026, 11, 23), date(2026, 11, 29), TODAY).gone == 0


def test_pain_is_of_daily_medians_and_single_scores_stand_beside_it() -> None:
    log = history(
        pain("2026-11-16 08:00", 2), pain("2026-11-16 20:00", 10), pain("2026-11-17", 3), pain("2026-11-18", 7),
        pain("2026-11-19", 3), walk("2026-11-20", 10, 9, 9),
    )  # fmt: skip
    assert figures(log, MONDAY, SUNDAY, TODAY).pain == Pain(
        median=4.5, low=3, high=7, days=4, least=2, most=10, scores=5,
        best=(date(2026, 11, 17), date(2026, 11, 19)), worst=(date(2026, 11, 18),),
    )  # fmt: skip


def test_walks_are_counted_with_their_n() -> None:
    log = history(
        walk("2026-11-16 08:00", 12, 5, 3), walk("2026-11-16 18:00", 20, 5, 6), walk("2026-11-17", 7.5, 4),
        entry("walk", "2026-11-18", minutes=10, before=4, after=4, steps=1200, distance=0.8),
        entry("walk", "2026-11-19", minutes=5, steps=300),
    )  # fmt: skip
    tally = figures(log, MONDAY, SUNDAY, TODAY).of("walk")
    assert tally == (BY_NAME["walk"], 5, 4, 54.5, 5, 20, 0, 3, 1500, 2, 0.8, 1)


def test_what_has_no_measure_is_unknown_and_not_zero() -> None:
    bare = entry("rest", "2026-11-16", position="fetal")
    timed = entry("rest", "2026-11-17", position="fetal", minutes=20)
    one = figures(history(bare), MONDAY, SUNDAY, TODAY).of("rest")
    both = figures(history(bare, timed), MONDAY, SUNDAY, TODAY).of("rest")
    assert (one.times, one.total, one.given) == (1, None, 0)
    assert (both.times, both.total, both.given) == (2, 20, 1)


def _pain(median: float, days: int = 3) -> Pain:
    return Pain(median, median, median, days, median, median, days, (), ())


@pytest.mark.parametrize(
    ("before", "after", "counts"),
    [
        (6, 4, True),
        (6, 4.25, False),
        (4, 6, True),
        (4, 5.75, False),
        (3, 2, True),
        (5, 3.5, True),
        (5, 3.75, False),
        (2, 3, False),
        (7, 9, True),
        (1, 0, True),
        (0, 0, False),
        (0, 1.5, False),
        (0, 2, True),
        (2.5, 1.75, True),
        (2.5, 2, False),
    ],
)
def test_a_change_counts_from_two_points_or_falling_from_thirty_percent(
    before: float, after: float, counts: bool
) -> None:
    assert compared(_pain(before), _pain(after)) == Change(before, after, counts)


def test_a_change_needs_scores_on_both_sides() -> None:
    assert compared(None, _pain(4)) is None
    assert compared(_pain(4), None) is None
    assert compared(_pain(8, days=1), _pain(4)) == Change(8, 4, None)
    assert compared(_pain(8), _pain(4, days=1)) == Change(8, 4, None)


def test_a_week_beside_the_week_before() -> None:
    log = history(
        pain("2026-11-08", 10), pain("2026-11-09", 6), pain("2026-11-15", 6), pain("2026-11-16", 4),
        pain("2026-11-17", 2), walk("2026-11-17", 12),
    )  # fmt: skip
    found = week(log, MONDAY, TODAY)
    assert found.before.pain is not None
    assert (found.before.first, found.before.last, found.before.gone) == (date(2026, 11, 9), date(2026, 11, 15), 7)
    assert (found.before.pain.median, found.before.pain.days) == (6, 2)
    assert found.change == Change(6, 3, True)
    assert found.pain.values == (4, 2, None, None, None, None, None)
    assert found.walked.values == (0, 12, None, None, None, None, None)
    assert [part.first for part in found.parts] == [MONDAY + timedelta(days=at) for at in range(7)]
    assert [part.logged for part in found.parts] == [1, 1, 0, 0, 0, 0, 0]
    assert [part.gone for part in found.parts] == [1, 1, 1, 1, 1, 0, 0]


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 6))
def test_the_weeks_of_a_month_hold_each_of_its_days_once(day: date, first_weekday: int) -> None:
    first = month_of(day)
    found = month(history(), first, TODAY, first_weekday=first_weekday)
    days = [part.first + timedelta(days=at) for part in found.parts for at in range((part.last - part.first).days + 1)]
    assert days[0] == first
    assert days == [first + timedelta(days=at) for at in range(len(days))]
    assert (days[-1] + timedelta(days=1)).day == 1
    assert days[-1] == found.now.last
    assert all(part.first.weekday() == first_weekday for part in found.parts[1:])
    assert (found.before.last + timedelta(days=1), found.before.first) == (first, month_of(first, 1))


def test_a_year_by_months_adds_up() -> None:
    log = diary(400)
    found = year(log, date(2026, 1, 1), TODAY)
    assert len(found.parts) == 12
    assert (found.parts[1].last, found.now.last) == (date(2026, 2, 28), date(2026, 12, 31))
    for kind in KINDS:
        assert sum(part.of(kind.name).times for part in found.parts) == found.now.of(kind.name).times
    assert sum(part.logged for part in found.parts) == found.now.logged
    assert found.now.gone == 324


@pytest.mark.parametrize("first", [date.min, date(9999, 12, 1), date(9999, 1, 1)])
def test_the_ends_of_the_calendar(first: date) -> None:
    assert [len(made(history(), first, TODAY).parts) > 3 for made in (week, month, year)] == [True] * 3


def test_today_knows_the_last_score_and_what_is_not_logged() -> None:
    log = history(pain("2026-11-19 20:15", 4), pain("2026-11-18", 2), walk("2026-11-20", 12))
    found = today(log, TODAY)
    assert found.last is not None
    assert (found.last.number("score"), found.figures.of("walk").total) == (4, 12)
    assert (found.figures.pain, found.still) == (None, ("pain", "stretch"))


@pytest.mark.parametrize(
    ("entries", "still"),
    [
        ([], ("pain", "walk", "stretch")),
        ([pain("2026-11-20", 1)], ("walk", "stretch")),
        ([entry("stretch", "2026-11-20", name="pelvic tilt")], ("pain", "walk")),
        ([entry("stretch", f"2026-11-{day}", name="pelvic tilt") for day in (16, 17)], ("pain", "walk", "stretch")),
        ([entry("stretch", f"2026-11-{day}", name="pelvic tilt") for day in (16, 17, 18)], ("pain", "walk")),
    ],
)
def test_what_is_not_logged_yet(entries: list[Entry], still: tuple[str, ...]) -> None:
    assert today(history(entries), TODAY).still == still


def test_an_old_score_or_one_dated_tomorrow_is_not_the_last() -> None:
    assert today(history(pain("2026-11-05", 4)), TODAY).last is None
    assert today(history(pain("2026-11-21", 4)), TODAY).last is None
    assert today(history(pain("2026-11-06", 4)), TODAY).last is not None


def test_a_kind_that_is_added_is_counted() -> None:
    swim = BY_NAME["move"]._replace(name="swim")
    log = history(entry("swim", "2026-11-17", minutes=25, before=4, after=3))
    found = week(log, MONDAY, TODAY, kinds=(*KINDS, swim))
    assert (found.now.of("swim").total, found.now.of("swim").change) == (25, -1)


class Counted(tuple[Entry, ...]):
    """Entries that count how many of them were looked at."""

    looked = 0

    def __getitem__(self, at: Any) -> Any:
        found = super().__getitem__(at)
        Counted.looked += len(found) if isinstance(at, slice) else 1
        return found

    def __iter__(self) -> Iterator[Entry]:
        Counted.looked += len(self)
        return super().__iter__()


def _looked(days: int) -> int:
    log = History(Counted(diary(days, missing=0)))
    Counted.looked = 0
    week(log, MONDAY, TODAY)
    today(log, TODAY)
    return Counted.looked


def test_a_week_of_a_long_history_looks_at_no_more_entries() -> None:
    short, long = _looked(60), _looked(6000)
    assert 0 < short < 250
    assert long < short * 1.6


def test_the_figures_are_found_by_the_name_of_a_kind() -> None:
    found: Figures = figures(history(), MONDAY, SUNDAY, TODAY)
    with pytest.raises(KeyError):
        found.of("yoga")
