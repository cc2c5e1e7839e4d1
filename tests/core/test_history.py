"""Folding forms, ordering and slicing."""

from datetime import UTC, date, datetime, timedelta, timezone
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.history import Entry, History, latest, median

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def form(
    name: str, rev: int = 1, at: datetime = START, tick: int = 0, removed: bool = False, moved: bool = False
) -> Entry:
    return Entry(
        name, "pain", at, {"score": rev}, rev, START, f"batch{tick:03}", tick or rev, removed=removed, moved=moved
    )


forms = st.builds(
    form,
    name=st.sampled_from(["bbbb", "cccc", "dddd"]),
    rev=st.integers(1, 4),
    at=st.integers(0, 100).map(lambda hours: START + timedelta(hours=hours)),
    tick=st.integers(1, 50),
    removed=st.booleans(),
    moved=st.booleans(),
)


@given(st.lists(forms, unique_by=lambda form: (form.id, form.batch)), st.randoms(use_true_random=False))
def test_a_history_does_not_depend_on_the_order_of_its_forms_or_on_doubles(heap: list[Entry], random: Random) -> None:
    shuffled = [*heap, *heap[:3]]
    random.shuffle(shuffled)
    assert History.of(shuffled) == History.of(heap)


def test_the_form_with_the_highest_rev_stands() -> None:
    assert latest([form("b", 2), form("b", 1), form("b", 3)])["b"].rev == 3
    assert len(History.of([form("b", 1), form("b", 2, removed=True)])) == 0
    assert len(History.of([form("b", 1), form("b", 2, removed=True), form("b", 3)])) == 1


def test_a_move_leaves_the_entry_in_its_new_place_only() -> None:
    there = form("b", 2, START + timedelta(days=40), tick=5)
    here = form("b", 2, START, tick=5, moved=True)
    assert list(History.of([form("b", 1), here])) == []
    assert list(History.of([form("b", 1), here, there])) == [there]


def test_a_day_is_the_date_as_lived() -> None:
    evening = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-10)))
    after_flight = datetime(2026, 3, 3, 0, 10, tzinfo=timezone(timedelta(hours=13)))
    history = History.of([form("b", at=after_flight), form("c", at=evening)])
    assert list(history.days) == [date(2026, 3, 1), date(2026, 3, 3)]
    assert [entry.id for entry in history.dates(date(2026, 3, 1), date(2026, 3, 1))] == ["c"]
    assert [entry.id for entry in history.dates(date(2026, 3, 3), date.max)] == ["b"]


@given(st.lists(forms), st.integers(0, 5), st.integers(0, 5))
def test_a_slice_by_date_is_what_a_plain_search_finds(heap: list[Entry], low: int, span: int) -> None:
    history = History.of(heap)
    first = START.date() + timedelta(days=low)
    last = first + timedelta(days=span)
    assert list(history.dates(first, last)) == [entry for entry in history if first <= entry.day <= last]
    assert list(history.until(START)) == [entry for entry in history if entry.at <= START]


@pytest.mark.parametrize(("numbers", "middle"), [([3], 3), ([1, 9], 5), ([9, 1, 2], 2), ([4, 4, 5, 5], 4.5)])
def test_the_median(numbers: list[float], middle: float) -> None:
    assert median(numbers) == middle


def test_the_median_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no numbers"):
        median([])
