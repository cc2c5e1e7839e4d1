"""The course of the pain: by hand where it breaks, and as a law where it is joined."""

import json
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.course import Course, course, from_json, join, joined, to_json

START = date(2025, 12, 20)
DAYS = st.dictionaries(st.integers(0, 90), st.integers(0, 20).map(lambda half: half / 2), max_size=25)


def days(pains: dict[int, float]) -> dict[date, float]:
    return {START + timedelta(days=day): pain for day, pain in pains.items()}


def on(*ages: int) -> dict[date, float]:
    return days(dict.fromkeys(ages, 5.0))


@pytest.mark.parametrize(
    ("ages", "start", "opening"),
    [
        ((0,), 0, (0,)),
        ((0, 14), 0, (0,)),
        ((0, 15), 15, (15,)),
        ((0, 6, 7, 21), 0, (0, 6)),
        ((0, 20, 21, 27, 28, 40), 20, (20, 21)),
        ((0, 20, 21, 26, 27, 40), 20, (20, 21, 26)),
        (tuple(range(40)), 0, tuple(range(7))),
    ],
)
def test_a_run_breaks_after_more_than_fourteen_days(
    ages: tuple[int, ...], start: int, opening: tuple[int, ...]
) -> None:
    found = course(on(*ages))
    assert found is not None
    assert found.first == START
    assert found.last == START + timedelta(days=ages[-1])
    assert found.start == START + timedelta(days=start)
    assert [day for day, _ in found.opening] == [START + timedelta(days=day) for day in opening]


@pytest.mark.parametrize("ages", [(0, 14), (0, 15), (0, 6, 7, 20), (0, 5, 6, 20, 35, 41, 42), (0, 20, 25, 26, 27)])
def test_it_can_be_cut_anywhere(ages: tuple[int, ...]) -> None:
    for cut in range(len(ages) + 1):
        assert join(course(on(*ages[:cut])), course(on(*ages[cut:]))) == course(on(*ages)), cut


def test_no_scores_have_no_course() -> None:
    assert course({}) is None
    assert join(None, None) is None
    assert from_json(to_json(None)) is None
    assert joined([]) is None


@given(DAYS, st.integers(0, 91))
def test_two_parts_joined_are_the_whole(pains: dict[int, float], cut: int) -> None:
    earlier = course(days({day: pain for day, pain in pains.items() if day < cut}))
    later = course(days({day: pain for day, pain in pains.items() if day >= cut}))
    assert join(earlier, later) == course(days(pains))


@given(DAYS, st.lists(st.integers(0, 91), min_size=2, max_size=5))
def test_the_order_of_joining_does_not_matter(pains: dict[int, float], cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), 92]
    parts = [
        course(days({day: pain for day, pain in pains.items() if low <= day < high})) for low, high in pairwise(edges)
    ]
    forward = None
    for part in parts:
        forward = join(forward, part)
    backward = None
    for part in reversed(parts):
        backward = join(part, backward)
    assert forward == backward == course(days(pains)) == joined(to_json(part) for part in parts)


@given(DAYS)
def test_it_survives_json(pains: dict[int, float]) -> None:
    whole = course(days(pains))
    assert from_json(json.loads(json.dumps(to_json(whole)))) == whole


@pytest.mark.parametrize(
    "value",
    [
        0, "x", [], {}, {"first": "2026-01-01"},
        {"first": "soon", "last": "2026-01-01", "start": "2026-01-01", "opening": []},
        {"first": "2026-01-01", "last": "2026-01-01", "start": "2026-01-01", "opening": {}},
        {"first": "2026-01-01", "last": "2026-01-01", "start": "2026-01-01", "opening": ["much"]},
    ],
)  # fmt: skip
def test_what_is_no_course_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(value)
    whole = course(on(0, 3))
    assert joined([to_json(whole), value]) == whole


def test_the_days_may_come_in_any_order() -> None:
    assert course(dict(reversed(on(0, 3, 30, 33).items()))) == Course(
        START,
        START + timedelta(days=33),
        START + timedelta(days=30),
        ((START + timedelta(days=30), 5.0), (START + timedelta(days=33), 5.0)),
    )
