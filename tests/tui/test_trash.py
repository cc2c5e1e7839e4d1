"""The trash: looked into, restored from, and taken back by undo like everything else."""

from collections.abc import Callable

from tests.tui.conftest import Opener
from tracker.core.history import Entry
from tracker.tui.trash import RemovedView, TrashSheet


async def test_the_trash_is_looked_into_and_restored_from(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", "8:00", minutes=12, note="by the canal")
    add("pain", "9:00", score=5)
    async with opened() as desk:
        await desk.press("x", "x", "T")
        assert isinstance(desk.screen, TrashSheet)
        assert "Trash: 2 entries" in desk.sentence()
        assert "It was: walk 12 min, “by the canal” (today 08:00)" in desk.sentence()
        await desk.press("down", "enter")
        assert isinstance(desk.screen, RemovedView)
        assert "Removed today 21:00" in desk.words()
        await desk.press("r")
        assert isinstance(desk.screen, TrashSheet)
        assert [entry.kind for entry in desk.log()] == ["pain"]
        await desk.press("r")
        assert desk.on_main()
        assert [entry.kind for entry in desk.log()] == ["walk", "pain"]
        assert desk.told.startswith("Restored: walk 12 min")
        await desk.press("u", "u")
        assert desk.log() == ()


async def test_an_empty_trash_says_so(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("T", "r", "enter", "down", "pagedown")
        assert "The trash is empty." in desk.sentence()
        await desk.press("escape")
        assert desk.on_main()


async def test_what_a_restored_entry_warns_of_is_said(opened: Opener, add: Callable[..., Entry]) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.main.refresh_look()
        await desk.press("x", "T", "r")
        assert "symptom" in {entry.kind for entry in desk.log()}
        assert "EMERGENCY" in desk.words("head")


async def test_warnings_that_were_withdrawn_are_no_trash(opened: Opener, add: Callable[..., Entry]) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.press("x", "T")
        assert "Trash: 1 entry" in desk.sentence()


async def test_a_long_trash_scrolls(opened: Opener, add: Callable[..., Entry]) -> None:
    entries = [add("pain", f"{hour}:00", score=hour % 10) for hour in range(20)]
    async with opened((60, 20)) as desk:
        desk.diary.remove(entries)
        await desk.press("T", "pagedown", "pagedown", "pagedown", "r")
        assert [entry.at.hour for entry in desk.log()] == [0]
