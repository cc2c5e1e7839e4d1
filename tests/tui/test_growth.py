"""A dashboard that is left open for a day does not grow."""

import gc

import pytest

from tests.tui.conftest import Clock, Opener
from tracker.core.history import Draft
from tracker.diary import Diary

LEFT = 5_000
"""Objects that may be left however many looks there were: caches that fill once. A look that leaked is hundreds."""


async def grown(opened: Opener, diary: Diary, clock: Clock, looks: int) -> int:
    """Objects that are left of so many looks at a log that somebody writes to now and then."""
    async with opened() as desk:
        for _ in range(40):
            await desk.main.refresh_look()
        await desk.rest()
        gc.collect()
        before = len(gc.get_objects())
        (entry,) = diary.record([Draft("pain", {"score": 4})]).entries
        for at in range(looks):
            if at % 100 == 0:
                diary.amend(diary.find(entry.id)[0], Draft("pain", {"score": at // 100 % 10}))
                clock.on(seconds=86_400 / looks * 100)
            await desk.main.refresh_look()
        await desk.rest()
        gc.collect()
        return len(gc.get_objects()) - before


async def test_three_hundred_looks_leave_nothing_behind(opened: Opener, diary: Diary, clock: Clock) -> None:
    assert await grown(opened, diary, clock, 300) < LEFT


@pytest.mark.long
async def test_a_day_of_looks_leaves_nothing_behind(opened: Opener, diary: Diary, clock: Clock) -> None:
    assert await grown(opened, diary, clock, 50_000) < LEFT
