"""The calendar on the screen."""

import pytest

from tests import made
from tests.tui.conftest import Opener
from tests.tui.test_days import SIZES, fill
from tracker.diary import Diary
from tracker.tui.almanacview import AlmanacView


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_year_a_month_and_weeks(opened: Opener, diary: Diary, size: tuple[int, int]) -> None:
    fill(diary, made.diary(400))
    async with opened(size=size) as desk:
        await desk.press("C")
        assert isinstance(desk.screen, AlmanacView)
        assert "Calendar: 2026" in desk.words()
        assert "Minutes walked" in desk.words()
        await desk.press("left")
        assert "Calendar: 2025" in desk.words()
        await desk.press("right", "right", "m")
        assert "Calendar: November 2026" in desk.words()
        await desk.press("left", "left")
        assert "Calendar: September 2026" in desk.words()
        await desk.press("w")
        assert "to Sun 22 Nov 2026" in desk.words()
        await desk.press("escape")
        assert desk.on_main()


async def test_the_calendar_has_no_pain_while_it_is_folded_away(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(40))
    async with opened(size=(80, 40)) as desk:
        for keys in (("C",), ("m",), ("w",)):
            await desk.press(*keys)
            assert "ain" in desk.sentence().replace("against", "")
        await desk.press("escape", "P", "C")
        for keys in (("y",), ("m",), ("w",)):
            await desk.press(*keys)
            assert "ain" not in desk.sentence()


async def test_what_is_logged_elsewhere_appears_in_the_calendar(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(10))
    async with opened(size=(80, 40)) as desk:
        await desk.press("C", "m")
        fill(Diary(diary.folder, diary.now), [made.walk(made.NOW, 777)])
        await desk.main.refresh_look()
        await desk.rest()
        assert "791" in desk.words()
