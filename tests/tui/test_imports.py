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
