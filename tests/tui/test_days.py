"""The cursor of the plots: it goes from day to day, says what a day holds, and takes the entries along."""

from collections.abc import Iterable

import pytest

from tests import made
from tests.tui.conftest import Desk, Opener
from tracker.core.history import Draft, Entry
from tracker.diary import Diary

SIZES = [(120, 40), (80, 24), (60, 20)]


def fill(diary: Diary, entries: Iterable[Entry]) -> None:
    diary.record([Draft(entry.kind, entry.values, entry.at) for entry in entries])


@pytest.fixture
def year(diary: Diary) -> Diary:
    fill(diary, made.diary(365))
    return diary


async def seen(desk: Desk) -> str:
    """The text of the plots, whatever page a small screen shows."""
    names = ("walks", "pain")
    if not any(desk.main.query_one(f"#{name}").region for name in names):
        await desk.press("tab")
    return "\n".join(desk.words(name) for name in names if desk.main.query_one(f"#{name}").region)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_left_and_right_name_the_values_of_a_day(opened: Opener, year: Diary, size: tuple[int, int]) -> None:
    async with opened(size=size) as desk:
        await desk.press("left")
        assert "Fri 20 Nov · walk 14 min · pain 4" in await seen(desk)
        await desk.press("left")
        assert "Thu 19 Nov · walk 29 min · pain 3" in await seen(desk)
        await desk.press("left", "right", "right", "right")
        words = await seen(desk)
        assert "Fri 20 Nov · walk 14 min" in words
        assert "▲" in words
        await desk.press("escape")
        assert "Fri 20 Nov ·" not in await seen(desk)
        assert "▲" not in await seen(desk)


async def test_the_entries_follow_the_day_and_enter_opens_the_last_one(opened: Opener, year: Diary) -> None:
    async with opened() as desk:
        await desk.press("left", "left", "left")
        assert desk.entries.chosen is not None
        assert desk.entries.chosen.day.isoformat() == "2026-11-18"
        assert desk.entries.chosen.at.hour == 20
        await desk.press("enter")
        assert "Pain, Wed 18 Nov 20:00" in desk.words()


async def test_the_plots_follow_the_cursor_back_in_time(opened: Opener, year: Diary) -> None:
    async with opened() as desk:
        await desk.press("1", *["left"] * 8)
        assert "Fri 13 Nov" in desk.words("walks")
        assert "▲" in desk.words("pain")
        await desk.press("escape")
        assert "last 7 days" in desk.words("pain")


async def test_braces_pan_by_what_is_seen_and_stop_at_both_ends(opened: Opener, year: Diary) -> None:
    async with opened() as desk:
        await desk.press("{")
        assert "to Wed 21 Oct 2026" in desk.words("pain")
        assert "to 2026-10-21" in desk.words("walks")
        await desk.press("}", "}")
        assert "last 30 days" in desk.words("pain")
        assert desk.main.until is None
        await desk.press(*["{"] * 40)
        first = desk.log()[0].day
        assert desk.main.plots is not None
        assert desk.main.plots.first == first
        await desk.press(*["}"] * 40)
        assert desk.main.until is None


async def test_a_pan_takes_the_cursor_along(opened: Opener, year: Diary) -> None:
    async with opened() as desk:
        await desk.press("left", "{")
        assert "Wed 21 Oct" in desk.words("walks")
        assert desk.main.cursor is not None
        await desk.press(*["left"] * 400)
        assert desk.main.cursor == desk.log()[0].day


async def test_a_day_says_its_warnings(opened: Opener, diary: Diary) -> None:
    recorded = diary.record([Draft("symptom", {"name": "fever"}), Draft("pain", {"score": 3})])
    title = recorded.flags[0].rule.title
    async with opened() as desk:
        if not desk.on_main():
            await desk.arm()
            await desk.press("end", "r", "l", "escape")
        await desk.press("left")
        assert f"! {title}" in await seen(desk)
        assert "!┤" in desk.words("pain")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_pain_folds_away_and_stays_so(opened: Opener, year: Diary, size: tuple[int, int]) -> None:
    async with opened(size=size) as desk:
        assert "Last pain" in desk.words("today")
        await desk.press("P")
        assert "P brings it back" in desk.told
        assert not desk.main.query_one("#pain").region
        assert "ain" not in desk.words("today") + desk.words("week")
        await desk.press("left")
        assert "Fri 20 Nov · walk 14 min · heat 15 min" in await seen(desk)
    async with opened(size=size) as desk:
        assert not desk.main.query_one("#pain").region
        assert "Last pain" not in desk.words("today")
        await desk.press("P")
        assert "Last pain" in desk.words("today")
        assert "Pain  " in await seen(desk)


async def test_warnings_are_marked_though_the_pain_is_folded_away(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(30))
    diary.record([Draft("symptom", {"name": "fever"})])
    async with opened() as desk:
        if not desk.on_main():
            await desk.arm()
            await desk.press("end", "r", "l", "escape")
        assert "!┤" in desk.words("pain")
        assert "!┤" not in desk.words("walks")
        await desk.press("P")
        assert "!┤" in desk.words("walks")


async def test_an_empty_log_has_no_days_to_go_to(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("left", "{", "right")
        assert desk.main.cursor is None
        assert desk.on_main()


async def test_what_is_logged_is_named_at_once(opened: Opener, year: Diary) -> None:
    async with opened() as desk:
        await desk.press("left", "a", "=w45", "enter")
        assert "walk 59 min in 2" in desk.words("walks")
