"""What seems to help, on the screen."""

import pytest

from tests import made
from tests.tui.conftest import Opener
from tests.tui.test_days import SIZES, fill
from tracker.diary import Diary


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_seems_to_help(opened: Opener, diary: Diary, size: tuple[int, int]) -> None:
    fill(diary, made.diary(400))
    async with opened(size=size) as desk:
        await desk.press("H")
        words = desk.sentence()
        assert "Mon 25 May to Fri 20 Nov 2026" in words
        assert "111 of 111 times" in words
        await desk.press("[")
        assert "Sun 23 Aug to Fri 20 Nov 2026" in desk.sentence()
        await desk.press("]", "]", "]", "]")
        assert "2025 to Fri 20 Nov 2026" in desk.sentence()
        await desk.press("end")
        assert "This is not proof." in desk.sentence() or size == (60, 20)
        await desk.press("H")
        assert desk.on_main()


async def test_of_an_empty_log_nothing_is_said(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("H")
        assert "Nothing can be said yet." in desk.sentence()
