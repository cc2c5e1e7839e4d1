"""What seems to help: which days are held against which, and when nothing is said."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from tests.made import TODAY, entry, history, pain, walk
from tracker.core.helps import DAYS, Effect, helps
from tracker.core.history import Entry, History

FIRST = TODAY - timedelta(days=DAYS - 1)


def found(log: History) -> dict[tuple[str, str], Effect]:
    return {(effect.kind, effect.sort): effect for effect in helps(log, FIRST, TODAY)}


def days(scores: Iterable[tuple[int, bool]], kind: str = "heat") -> list[Entry]:
    """A score a day up to yesterday's, with or without it."""
    rows: list[Entry] = []
    for back, (score, done) in enumerate(reversed(list(scores)), 1):
        day = TODAY - timedelta(days=back)
        rows.append(pain(f"{day} 20:00", score))
        if done:
            rows.append(entry(kind, f"{day} 12:00", minutes=10))
    return rows


@pytest.mark.parametrize(("with_it", "without", "said"), [(3, 3, True), (2, 9, False), (9, 2, False), (2, 2, False)])
def test_below_three_days_on_either_side_nothing_is_said(with_it: int, without: int, said: bool) -> None:
    log = history(days([(4, True)] * with_it + [(6, False)] * without))
    assert (("heat", "day") in found(log)) is said


def test_days_with_it_are_held_against_days_without() -> None:
    log = history(days([(4, True), (6, False)] * 10))
    effect = found(log)["heat", "day"]
    assert (effect.change, effect.interval, effect.n, effect.without) == (-2, (-2, -2), 10, 10)
    later = found(log)["heat", "next"]
    assert (later.change, later.n, later.without) == (2, 10, 9)


def test_three_days_on_each_side_are_too_few_for_an_interval() -> None:
    assert found(history(days([(4, True), (6, False)] * 3)))["heat", "day"].interval is None


def test_a_day_on_which_nothing_was_logged_is_on_neither_side() -> None:
    log = history(days([(4, True), (6, False)] * 4), pain(f"{TODAY - timedelta(days=40)} 08:00", 9))
    effect = found(log)["heat", "day"]
    assert (effect.n, effect.without) == (4, 5)


def test_each_walk_is_held_against_its_own_beginning() -> None:
    log = history([walk(str(TODAY - timedelta(days=at)), 10, 5, 5 - at % 3) for at in range(12)], walk(str(TODAY), 9))
    effect = found(log)["walk", "after"]
    assert (effect.change, effect.interval, effect.n, effect.times) == (-1, (-2, 0), 12, 13)


def test_stretches_in_a_row_are_one_time() -> None:
    rows = [
        [pain(f"{day} 09:00", 5), entry("stretch", f"{day} 09:30", name="pelvic tilt"),
         entry("stretch", f"{day} 09:40", name="knee-to-chest"), pain(f"{day} 10:00", 4)]
        for day in (TODAY - timedelta(days=at) for at in range(4))
    ]  # fmt: skip
    effect = found(history(*rows))["stretch", "after"]
    assert (effect.change, effect.n, effect.times) == (-1, 4, 8)


def test_what_lies_outside_the_dates_is_not_counted() -> None:
    log = history(days([(4, True), (6, False)] * 4))
    assert helps(log, TODAY, TODAY) == ()
    assert helps(history(), FIRST, TODAY) == ()
