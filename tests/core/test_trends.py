"""Daily series: what a date amounts to, and what is never zero."""

from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import TODAY, at, diary, entry, history, pain, walk
from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.core.trends import Series, Trends, dailies, daily, rolling, trends

MONDAY = date(2026, 11, 16)
TUESDAY = date(2026, 11, 17)

values = st.lists(st.none() | st.integers(0, 10).map(float), max_size=40).map(tuple)


@pytest.mark.parametrize(
    ("kind", "entries", "expected"),
    [
        ("pain", [], (None, None)),
        ("pain", [pain("2026-11-16", 4)], (4, None)),
        ("pain", [pain("2026-11-16 08:00", 2), pain("2026-11-16 20:00", 5)], (3.5, None)),
        ("pain", [pain("2026-11-16", 0), walk("2026-11-17", 10)], (0, None)),
        ("walk", [], (None, None)),
        ("walk", [walk("2026-11-16", 12), walk("2026-11-16 18:00", 7.5)], (19.5, None)),
        ("walk", [pain("2026-11-16", 4), walk("2026-11-17", 10)], (0, 10)),
        ("walk", [entry("note", "2026-11-17", note="tired")], (None, 0)),
        ("rest", [entry("rest", "2026-11-16", position="fetal")], (None, None)),
        ("rest", [entry("rest", "2026-11-16", position="fetal"), pain("2026-11-17", 3)], (None, 0)),
        ("stretch", [entry("stretch", "2026-11-16", name="pelvic tilt"), pain("2026-11-17", 3)], (1, 0)),
        ("walk", [walk("2026-11-15", 30), walk("2026-11-18", 30)], (None, None)),
    ],
)
def test_a_date_is_a_median_a_sum_or_a_count_and_a_gap_is_not_known(
    kind: str, entries: list[Entry], expected: tuple[float | None, ...]
) -> None:
    assert daily(history(entries), BY_NAME[kind], MONDAY, TUESDAY) == Series(MONDAY, expected)


def test_a_date_is_the_date_as_lived() -> None:
    log = history(pain(at("2026-11-16T23:30-10:00"), 6), pain(at("2026-11-17T00:10+13:00"), 2))
    assert daily(log, BY_NAME["pain"], MONDAY, TUESDAY).values == (6, 2)


def test_no_dates_make_no_values() -> None:
    assert daily(history(pain("2026-11-16", 4)), BY_NAME["pain"], TUESDAY, MONDAY).values == ()


def test_several_kinds_in_one_pass_are_the_same_as_one_by_one() -> None:
    log, first = diary(60), TODAY - timedelta(days=59)
    kinds = [BY_NAME[name] for name in ("pain", "walk", "stretch", "heat")]
    assert dailies(log, kinds, first, TODAY) == tuple(daily(log, kind, first, TODAY) for kind in kinds)


@given(values, st.integers(-5, 45), st.integers(-6, 45))
def test_a_part_of_a_series_knows_its_own_dates_and_no_others(
    numbers: tuple[float | None, ...], begin: int, end: int
) -> None:
    whole = Series(MONDAY, numbers)
    part = whole.between(MONDAY + timedelta(days=begin), MONDAY + timedelta(days=end))
    expected = tuple(numbers[at] if 0 <= at < len(numbers) else None for at in range(begin, end + 1))
    assert part == Series(MONDAY + timedelta(days=begin), expected)


def test_the_ends_of_a_series() -> None:
    assert Series(MONDAY, (1.0, None)).last == TUESDAY
    assert Series(MONDAY, ()).last == MONDAY - timedelta(days=1)
    assert Series(MONDAY, (1.0, None, 3.0)).known == (1, 3)


@pytest.mark.parametrize(
    ("given_values", "expected"),
    [
        ((), ()),
        ((4, 4), (None, None)),
        ((4, 6, 5), (None, None, 5)),
        ((4, None, 6, 5), (None, None, None, 5)),
        ((4, 6, 5, None, 5), (None, None, 5, None, 5)),
        ((9, 1, 1, 1, 1, 1, 1, 1), (None, None, 1, 1, 1, 1, 1, 1)),
        ((9, 9, 9, 9, 1, 1, 1, 1), (None, None, 9, 9, 9, 9, 9, 1)),
        ((5, 5, 5, None, None, None, None, None, 2), (None, None, 5, None, None, None, None, None, None)),
    ],
)
def test_the_rolling_median_breaks_at_gaps(
    given_values: tuple[float | None, ...], expected: tuple[float | None, ...]
) -> None:
    assert rolling(Series(MONDAY, given_values)) == Series(MONDAY, expected)


@given(values, st.integers(1, 9), st.integers(1, 4))
def test_the_rolling_median_is_the_median_of_its_window(
    numbers: tuple[float | None, ...], days: int, least: int
) -> None:
    for place, found in enumerate(rolling(Series(MONDAY, numbers), days, least).values):
        window = [value for value in numbers[max(place - days + 1, 0) : place + 1] if value is not None]
        expected = median(window) if numbers[place] is not None and len(window) >= least else None
        assert found == expected


@given(st.integers(1, 50), st.integers(0, 49))
def test_the_trends_of_a_range_are_a_part_of_the_trends_of_all(days: int, back: int) -> None:
    log, first = diary(90), TODAY - timedelta(days=89)
    last = TODAY - timedelta(days=back)
    begin = max(last - timedelta(days=days - 1), first)
    assert trends(log, begin, last) == trends(log, first, TODAY).between(begin, last)


def test_trends_at_the_beginning_of_time() -> None:
    assert trends(history(), date.min, date.min) == Trends(*[Series(date.min, (None,))] * 6)
