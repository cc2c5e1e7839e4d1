"""Imports as the dashboard shows them and takes them back."""

from datetime import timedelta

from tests.tui.conftest import Clock, Opener
from tracker.core.history import Draft
from tracker.diary import Diary
from tracker.taking import Taking


async def test_an_import_is_undone_in_one_line(opened: Opener, diary: Diary, clock: Clock) -> None:
    days = [clock() - timedelta(days=number) for number in range(1, 121)]
    drafts = [Draft("steps", {"count": 4000}, day, f"apple:steps:{day.date()}") for day in days]
    Taking(diary).take(drafts, "export [/] \x1b[2J.xml")
    async with opened() as desk:
        assert len(desk.log()) == 120
        await desk.press("u")
        assert desk.told == "Took back the import of export [/] \\x1b[2J.xml: 120 entries · U to redo"
        assert desk.log() == ()
        await desk.press("U")
        assert desk.told.startswith("Did again the import of export [/]")
        assert len(desk.log()) == 120


async def test_the_trash_holds_an_import_as_one_line(opened: Opener, diary: Diary, clock: Clock) -> None:
    days = [clock() - timedelta(days=number) for number in range(1, 9)]
    Taking(diary).take([Draft("steps", {"count": 4000}, day, f"apple:{day.date()}") for day in days], "export.xml")
    name = Taking(diary).batches()[0].short
    async with opened() as desk:
        await desk.press("u", "T")
        assert "Trash: 1 entry" in desk.words()
        assert "import of export.xml, 8 added" in desk.words()
        await desk.press("r")
        assert desk.told == f"An import comes back as a whole: tracker imports redo {name}"
        assert desk.log() == ()
