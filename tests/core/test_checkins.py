"""PEG and one's own activities: scores, and which change counts."""

import pytest

from tests.made import entry
from tracker.core.checkins import checkins, names, peg
from tracker.core.history import Entry


def _peg(day: int, *answers: int) -> Entry:
    return entry("peg", f"2026-11-{day:02}", **dict(zip(("pain", "enjoyment", "activity"), answers, strict=True)))


def _able(day: int, **scores: int) -> list[Entry]:
    return [entry("ability", f"2026-11-{day:02}", name=name, score=score) for name, score in scores.items()]


def test_the_peg_is_the_mean_of_three() -> None:
    assert peg(_peg(2, 6, 7, 3)) == pytest.approx(16 / 3)
    assert peg(entry("peg", "2026-11-02", pain=6, enjoyment=7)) is None


@pytest.mark.parametrize(
    ("before", "after", "counts"),
    [
        ((10, 10, 10), (7, 7, 7), True),
        ((10, 10, 10), (8, 7, 7), False),
        ((5, 5, 5), (5, 5, 5), False),
        ((5, 5, 5), (10, 10, 10), None),
        ((0, 0, 0), (0, 0, 0), False),
    ],
)
def test_a_fall_of_thirty_percent_counts(before: tuple[int, ...], after: tuple[int, ...], counts: bool | None) -> None:
    course = checkins([_peg(2, *before), _peg(9, *after)]).peg
    assert course is not None
    assert course.counts is counts
    assert course.n == 2


@pytest.mark.parametrize(
    ("before", "after", "mean", "single"),
    [
        ({"a": 2, "b": 4}, {"a": 5, "b": 5}, True, (True, False)),
        ({"a": 2, "b": 4}, {"a": 4, "b": 5}, False, (False, False)),
        ({"a": 5, "b": 5}, {"a": 2, "b": 4}, True, (True, False)),
    ],
)
def test_two_points_of_the_mean_count_and_three_of_one(
    before: dict[str, int], after: dict[str, int], mean: bool, single: tuple[bool, ...]
) -> None:
    found = checkins([*_able(2, **before), *_able(9, **after)])
    assert found.mean is not None
    assert found.mean.counts is mean
    assert tuple(one.counts for one in found.activities) == single


def test_the_mean_is_of_the_activities_that_both_ends_have() -> None:
    found = checkins([*_able(2, a=2, b=4, c=9), *_able(5, b=3), *_able(9, a=6, b=6, d=1)])
    assert found.mean is not None
    assert (found.mean.before, found.mean.after, found.mean.n) == (3, 6, 2)
    assert checkins([*_able(2, a=2), *_able(9, b=6)]).mean is None
    assert checkins([*_able(2, a=2, b=3), *_able(9, a=6)]).mean is None


def test_one_check_in_is_no_change() -> None:
    found = checkins([_peg(2, 6, 6, 6), *_able(2, a=4)])
    assert found.peg is not None
    assert found.peg.counts is None
    assert [one.counts for one in found.activities] == [None]


@pytest.mark.parametrize(
    ("answered", "asked"),
    [
        ([{"a": 2, "b": 3}, {"b": 4}], ("a", "b")),
        ([{"a": 2, "b": 3}, {"b": 4, "c": 2}], ("a", "b", "c")),
        ([{"a": 2, "b": 3, "c": 1}, {"b": 4}, {"d": 2}], ("b", "c", "d")),
        ([{"a": 2, "b": 3, "c": 1}, {"d": 4, "e": 2, "f": 3}], ("d", "e", "f")),
        ([], ()),
    ],
)
def test_a_skipped_one_is_asked_again_and_a_fourth_takes_the_place_of_the_oldest(
    answered: list[dict[str, int]], asked: tuple[str, ...]
) -> None:
    assert names(entry for day, scores in enumerate(answered, 2) for entry in _able(day, **scores)) == asked
