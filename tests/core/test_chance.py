"""Intervals by ranks, held against the printed tables and against counting every order."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.chance import _critical, _ranks, around_median, shift
from tracker.core.history import median

scores = st.lists(st.integers(0, 20).map(lambda half: half / 2), min_size=1, max_size=40)


@pytest.mark.parametrize(("size", "outside"), [(6, 0), (8, 0), (9, 1), (12, 2), (20, 5), (25, 7), (40, 13)])
def test_the_interval_of_a_median_leaves_out_as_many_as_the_sign_test_says(size: int, outside: int) -> None:
    assert around_median(range(size)) == (outside, size - 1 - outside)


@pytest.mark.parametrize("size", range(6))
def test_five_values_are_too_few_for_the_interval_of_a_median(size: int) -> None:
    assert around_median(range(size)) is None


@pytest.mark.parametrize(
    ("few", "many", "critical"),
    [(3, 5, 0), (4, 4, 0), (5, 5, 2), (6, 8, 8), (8, 8, 13), (10, 10, 23), (3, 20, 8), (15, 20, 90), (20, 20, 127)],
)
def test_the_critical_values_are_those_of_the_printed_tables(few: int, many: int, critical: int) -> None:
    assert _critical(few, many) == critical + 1


@pytest.mark.parametrize(("few", "many"), [(1, 30), (2, 7), (3, 3), (3, 4)])
def test_where_there_are_too_few_there_is_no_interval(few: int, many: int) -> None:
    assert shift([1.0] * few, [2.0] * many)[1] is None


def test_beyond_what_is_counted_the_normal_values_go_on_smoothly() -> None:
    assert 0 <= _critical(25, 25) - _critical(25, 26) + 13 < 20
    assert _critical(25, 26) > _critical(25, 25)


@pytest.mark.parametrize(("few", "many"), [(1, 1), (2, 3), (3, 5), (4, 6)])
def test_the_orders_are_all_counted(few: int, many: int) -> None:
    found = Counter(
        sum(place - at for at, place in enumerate(places)) for places in combinations(range(few + many), few)
    )
    assert dict(enumerate(_ranks(few, many))) == dict(sorted(found.items()))


@given(scores, scores)
def test_the_shift_is_the_median_of_all_differences(some: list[float], others: list[float]) -> None:
    middle, interval = shift(some, others)
    differences = sorted(one - other for one in some for other in others)
    assert middle == median(differences)
    if interval is not None:
        assert interval[0] <= middle <= interval[1]
        assert interval[0] in differences


@given(scores, scores, st.integers(-5, 5))
def test_what_is_higher_by_so_much_is_shifted_by_so_much(some: list[float], others: list[float], by: int) -> None:
    middle, interval = shift(some, others)
    moved = shift([one + by for one in some], others)
    assert moved == (middle + by, interval and (interval[0] + by, interval[1] + by))


def test_a_difference_needs_two_sides() -> None:
    with pytest.raises(ValueError, match="two sides"):
        shift([], [1.0])
