"""Today's walk: short diaries with what is suggested after them, and half a year of three invented people."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from tests.core.made import START, Scene, pain, pains, scene, sign, stretch, walk
from tests.core.test_series import SERIES
from tests.made import entry, history
from tracker.core.flags import raised
from tracker.core.history import Entry
from tracker.core.ladder import LADDER
from tracker.core.own import own, pause
from tracker.core.plan import Own, Pause, Plan, plan


def of(scene: Scene, pause: Pause | None = None, own: Own | None = None) -> Plan:
    history, now = scene.history(), scene.now()
    return plan(history, now.date(), raised(history, now), pause, own)


def walks(days: Iterable[int], minutes: float, before: int | None = None, after: int | None = None) -> list:  # type: ignore[type-arg]
    return [walk(day, minutes, before, after) for day in days]


FIVES, TENS = walks(range(12), 5), walks(range(12), 10)

PLANS: dict[str, tuple[Scene, str, int, str]] = {
    "nothing logged": (scene(pain(0, 3), day=0), "begin", 5, "a first walk is short"),
    "two walks are no habit": (scene(walks((0, 1), 20), day=2), "begin", 5, "the beginning"),
    "three walks are": (scene(walks((0, 1, 2), 10), day=3), "same", 10, "settles in"),
    "what was long before stays": (scene(walks((0, 1, 2), 60), day=3), "same", 30, "top of the ladder"),
    "held for a week": (scene(FIVES, day=12), "up", 10, "5 min has held"),
    "a day short of a week": (scene(walks((0, 1, 2), 10), day=9), "same", 10, "settles in"),
    "to the top": (scene(walks(range(12), 26), day=12), "off", 30, "day off"),
    "the top on the other days": (scene(walks(range(0, 24, 2), 30), day=24), "same", 30, "five days a week"),
    "missed days change nothing": (scene(walks((0, 2, 4, 6, 8, 9), 10), day=15), "up", 15, "10 min has held"),
    "two weeks without a walk": (scene(TENS, day=25), "same", 5, "before the break"),
    "a walk after the break": (scene(walks(range(12), 20), walk(26, 15), day=27), "same", 15, "settles in"),
    "five weeks without a walk": (scene(TENS, day=40), "begin", 5, "begins small again"),
    "pain rises": (scene(TENS, pains(range(9), 2), pains((9, 10, 11), 5), day=12), "back", 5, "risen"),
    "severe for three days": (scene(TENS, pains((10, 11, 12), 8), day=13), "hold", 5, "quiet week"),
    "worse after most walks": (
        scene(walks(range(9), 10), walks((9, 10, 11), 10, 3, 5), day=12), "back", 5, "left you worse",
    ),
    "the last walk turned sharp": (scene(TENS, walk(12, 15, sharp=True), day=13), "back", 10, "turned sharp"),
    "and one walk later": (
        scene(TENS, walk(12, 15, sharp=True), walk(13, 10), day=14), "hold", 10, "quiet week",
    ),
    "a quiet week after a rise": (
        scene(TENS, pains(range(9), 2), pains((9, 10, 11), 5), pains((12, 13, 14), 2), day=15), "hold", 5, "quiet",
    ),
    "pain above its usual": (scene(TENS, pains(range(11), 2), pain(11, 4), day=12), "hold", 10, "its usual 2"),
    "pain at 6 at the top": (scene(walks(range(0, 24, 2), 30), pain(23, 6), day=24), "hold", 30, "at 6"),
    "pain at 6": (scene(TENS, pain(11, 6), day=12), "hold", 10, "at 6"),
    "pain at 5 as ever": (scene(TENS, pains(range(12), 5), day=12), "up", 15, "10 min has held"),
    "own walks far longer than last week's": (
        scene(walks(range(8), 10), walks((8, 9, 10), 30), day=11), "hold", 15, "no more than 5 min",
    ),
    "8 just now": (scene(TENS, pain(12, 8), day=12), "sore", 10, "last score is 8"),
    "7 is the mark": (scene(TENS, pain(12, 7), day=12), "sore", 10, "last score is 7"),
    "8 this morning and 3 now": (
        scene(TENS, pain(12, 8), pain(12, 3, "15:00"), day=12), "up", 15, "10 min has held",
    ),
    "walked today": (scene(TENS, walk(12, 10), day=12), "done", 15, "A second walk of 15 min is open"),
    "walked enough at once": (scene(TENS, walk(12, 28), day=12), "done", 15, "Today's walk is done"),
    "walked, and worse after most": (
        scene(walks(range(9), 10), walks((9, 10, 11), 10, 3, 5), day=11), "done", 5, "left you worse",
    ),
    "walked far longer than ever": (
        scene(walks(range(0, 9, 2), 10), walk(10, 31), day=10), "done", 10, "went up a lot",
    ),
    "in a week of many more": (
        scene(walks((0, 2, 4), 10), walks(range(7, 13), 13), day=13), "hold", 10, "went up a lot",
    ),
    "after a week of far more": (
        scene(walks((0, 2, 4), 10), walks((7, 8, 9, 10, 11), 22), day=12), "hold", 15, "no more than 5 min",
    ),
    "walked twice": (scene(TENS, walk(12, 10), walk(12, 10), day=12), "done", 15, "Today's walk is done"),
    "walked and stopped": (scene(TENS, walk(12, 4, sharp=True), day=12), "done", 5, "stopped in time"),
    "an urgent warning": (scene(TENS, sign(12, "leg weakness"), day=12), "warning", 15, "No walk for now"),
    "an emergency": (scene(TENS, sign(12, "bladder change"), day=12), "warning", 15, "bladder change"),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANS)
def test_the_plan_follows_what_happened(name: str) -> None:
    made, state, minutes, words = PLANS[name]
    found = of(made)
    assert (found.state, found.minutes) == (state, minutes), found.sentence
    assert words in found.sentence
    assert found.moves


def test_a_pause_asks_nothing() -> None:
    found = of(scene(TENS, day=12), Pause(START + timedelta(days=10), "flare"))
    assert found.state == "paused"
    assert found.sentence == "Paused since 12 Mar (flare). Nothing is asked of you until you go on."


def test_a_warning_stands_over_a_pause() -> None:
    assert of(scene(TENS, sign(12, "bladder change"), day=12), Pause(START)).state == "warning"


@pytest.mark.parametrize(
    ("made", "mine", "minutes", "words"),
    [
        (scene(TENS, day=12), 40, 40, "Walk 40 min: your own target."),
        (scene(TENS, walk(12, 15, sharp=True), day=13), 40, 35, "lower for now"),
        (scene(walks((0, 1, 2), 5), walk(3, 5, sharp=True), day=4), 7, 5, "lower for now"),
    ],
)
def test_a_target_of_ones_own(made: Scene, mine: float, minutes: float, words: str) -> None:
    found = of(made, own=Own(mine))
    assert (found.minutes, found.own) == (minutes, True)
    assert words in found.sentence


def test_stretches_are_counted_over_seven_days() -> None:
    found = of(scene(*[stretch(day, "pelvic tilt") for day in (0, 6, 7, 7)], day=7))
    assert (found.stretched, found.stretch_aim) == (2, (3, 4))
    assert of(scene(pain(0, 3), day=0), own=Own(0, 5)).stretch_aim == (5, 5)


def test_what_was_settled_last_counts() -> None:
    at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    kept = [
        entry("pause", at, why="flu"), entry("target", at, minutes=20),
        entry("target", at + timedelta(days=1), stretch_days=4),
    ]  # fmt: skip
    assert pause(kept) == Pause(date(2026, 3, 2), "flu")
    assert own(kept) == Own(0, 4)
    assert pause([*kept, entry("resume", at + timedelta(hours=1))]) is None
    assert pause([]) is None
    assert own([]) == Own()


@pytest.mark.parametrize("name", SERIES)
def test_no_walk_is_suggested_under_a_grave_warning(name: str) -> None:
    made = SERIES[name][0]
    grave = [flag for flag in raised(made.history(), made.now()) if flag.rule.tier in ("emergency", "urgent")]
    found = of(made)
    assert (found.state == "warning") == bool(grave)
    assert found.sentence.endswith(".")


def half_a_year(who: str, seed: int) -> tuple[list[tuple[date, Plan]], list[float]]:
    """The plan of each day for somebody who does what it says, "erratic" aside; and the longest walk up to each."""
    chance, entries, found, walked = Random(seed), list[Entry](), [], [0.0]
    for at in range(182):
        day = START + timedelta(days=at)
        level = {"recovering": max(6 - at / 20, 1), "flaring": 3 + 3.5 * (at % 45 > 30)}.get(who, chance.randint(1, 6))
        on = chance.random() < 0.8 if who != "erratic" else (at // 9) % 3 != 1 and chance.random() < 0.45
        morning = datetime.combine(day, time(9), UTC)
        known = history(entries)
        today = plan(known, day, raised(known, morning))
        found.append((day, today))
        before = min(max(round(chance.gauss(level, 0.7)), 0), 10)
        if on and today.state not in ("sore", "off", "warning") and before < 7:
            minutes = today.minutes if who != "erratic" else chance.choice((5, today.minutes, today.minutes * 2))
            after = before + (2 if level > 6 else chance.choice((-1, 0, 1)))
            entries.append(entry("walk", morning, minutes=minutes, before=before, after=min(max(after, 0), 10)))
        walked.append(max(walked[-1], *(entry.number("minutes") or 0 for entry in entries[-2:]), 0))
        if on:
            score = min(max(round(chance.gauss(level, 0.7)), 0), 10)
            entries.append(entry("pain", morning + timedelta(hours=9), score=score))
    return found, walked[1:]


@pytest.mark.parametrize("who", ["recovering", "flaring", "erratic"])
@pytest.mark.parametrize("seed", [1, 2])
def test_half_a_year_never_goes_up_by_more_than_a_step_a_week(who: str, seed: int) -> None:
    days, walked = half_a_year(who, seed)
    most = [rung.minutes for rung in LADDER]
    assert {plan.minutes for _, plan in days} <= set(most)
    for at in range(7, len(days)):
        before = max(plan.minutes for _, plan in days[: at - 6])
        mine = walked[at - 7] if who == "erratic" else 0
        assert days[at][1].minutes <= max(before, mine) + 5, days[at]
    if who == "recovering":
        assert days[-1][1].minutes == 30
    if who == "flaring":
        assert {"back", "hold", "up"} <= {plan.state for _, plan in days}
