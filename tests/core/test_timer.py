"""A timer by two clocks, and what of a file is a timer."""

from datetime import UTC, datetime, timedelta

import pytest

from tracker.core.timer import Boot, Timer, from_json, limit, running, to_json

START = datetime(2026, 3, 10, 9, 0, 30, tzinfo=UTC)
WALK = Timer("k3f9xabc", "walk", START, 10, {"before": 3}, Boot("one", 1000.0))


@pytest.mark.parametrize(
    ("wall", "boot", "seconds", "changed"),
    [
        (300, Boot("one", 1300.0), 300, False),
        (330, Boot("one", 1300.0), 300, False),
        (3900, Boot("one", 1300.0), 300, True),  # the clock was put forward by an hour
        (-3300, Boot("one", 1300.0), 300, True),  # and back by one
        (300, Boot("two", 20.0), 300, False),  # the machine was started anew
        (300, Boot("one", 20.0), 300, False),  # a container's clock that begins again under the same name
        (300, None, 300, False),
        (-3300, None, 0, True),
    ],
)
def test_how_long_it_has_run(wall: float, boot: Boot | None, seconds: float, changed: bool) -> None:
    found = running(WALK, START + timedelta(seconds=wall), boot)
    assert (found.seconds, found.changed) == (seconds, changed)


@pytest.mark.parametrize(
    ("kind", "target", "minutes", "due", "forgotten"),
    [
        ("walk", 10, 9, False, False), ("walk", 10, 10, True, False), ("walk", 10, 150, True, False),
        ("walk", 10, 151, True, True), ("walk", 60, 239, True, False), ("walk", 60, 241, True, True),
        ("heat", 20, 300, True, False),
    ],
)  # fmt: skip
def test_when_it_is_due_and_when_forgotten(kind: str, target: float, minutes: int, due: bool, forgotten: bool) -> None:
    found = running(Timer("a", kind, START, target, {}), START + timedelta(minutes=minutes), None)
    assert (found.due, found.forgotten, found.minutes) == (due, forgotten, minutes)


def test_a_short_one_is_a_minute() -> None:
    assert running(WALK, START, Boot("one", 1000.0)).minutes == 1


def test_it_comes_back_from_its_file() -> None:
    assert from_json(to_json(WALK)) == WALK
    assert from_json(to_json(WALK._replace(boot=None, rung=True))) == WALK._replace(boot=None, rung=True)


@pytest.mark.parametrize(
    "change",
    [
        {"timer": 2}, {"kind": "swim"}, {"id": "../x"}, {"id": 7}, {"target": 0}, {"target": "5"}, {"target": 1e9},
        {"values": []}, {"values": {"note": [1]}}, {"start": "yesterday"}, {"start": "2026-03-10T09:00:00"},
        {"start": 1},
    ],
)  # fmt: skip
def test_what_is_no_timer(change: dict[str, object]) -> None:
    assert from_json(to_json(WALK) | change) is None
    assert from_json([1]) is None


def test_safe_lengths() -> None:
    assert (limit("heat"), limit("heat", "bottle"), limit("ice")) == ((20, 30), (20, 30), (15, 20))
    assert limit("heat", "wrap") == (60, 480)
