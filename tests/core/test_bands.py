"""What pain is held against."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made import START
from tracker.core.bands import BEFORE, LEAST, SIX_WEEKS, course, ordinary
from tracker.core.history import median
from tracker.core.trends import Series

values = st.lists(st.none() | st.integers(0, 10).map(float), max_size=60).map(tuple)


@given(values)
def test_ordinary_is_less_than_two_points_from_the_two_weeks_before(numbers: tuple[float | None, ...]) -> None:
    band = ordinary(Series(START, numbers))
    assert len(band.low.values) == len(band.high.values) == len(numbers)
    for at, (low, high) in enumerate(zip(band.low.values, band.high.values, strict=True)):
        before = [value for value in numbers[max(at - BEFORE, 0) : at] if value is not None]
        usual = median(before) if len(before) >= LEAST else None
        assert low == (None if usual is None else max(usual - 2, 0))
        assert high == (None if usual is None else min(usual + 2, 10))


def test_a_new_pain_is_expected_to_fall_in_six_weeks() -> None:
    band = course(Series(START, (8.0,) * 60), START - timedelta(days=3))
    assert band is not None
    assert (band.low.values[0], band.high.values[0]) == (8, 8)
    assert band.low.values[SIX_WEEKS.days] == pytest.approx(8 * 23 / 52)
    assert band.high.values[SIX_WEEKS.days] == 6
    assert band.low.values[SIX_WEEKS.days + 1] is None
    assert all(low <= high for low, high in zip(band.low.known, band.high.known, strict=True))


@pytest.mark.parametrize(
    ("numbers", "since", "why"),
    [
        ((8.0,) * 60, None, "nobody said when it began"),
        ((8.0,) * 60, START - timedelta(days=15), "the log does not know how it began"),
        ((8.0,) * 60, START + timedelta(days=60), "it begins after the log"),
        ((2.0,) * 60, START, "there is not far to fall"),
        ((), START, "nothing was logged"),
        ((None,) * 10, START, "nothing was scored"),
    ],
)
def test_where_the_figures_are_of_others_there_is_no_course(
    numbers: tuple[float | None, ...], since: date | None, why: str
) -> None:
    assert course(Series(START, numbers), since) is None, why


def test_the_course_begins_with_the_pain_and_not_with_an_older_log() -> None:
    band = course(Series(START, (*(1.0,) * 30, *(6.0,) * 30)), START + timedelta(days=30))
    assert band is not None
    assert band.low.values[29] is None
    assert band.low.values[30] == 6


def test_a_small_pain_counts_as_less_after_three_tenths() -> None:
    band = course(Series(START, (4.0,) * 60), START)
    assert band is not None
    assert band.high.values[SIX_WEEKS.days] == pytest.approx(2.8)
