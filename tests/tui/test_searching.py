"""Search on the screen: found while typed, moved through, opened, changed."""

import pytest

from tests import made
from tests.tui.conftest import Opener
from tests.tui.test_days import SIZES, fill
from tracker.diary import Diary
from tracker.tui.entryview import EntryView
from tracker.tui.form import Form
from tracker.tui.searching import SearchView


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_is_typed_is_found_and_opened(opened: Opener, diary: Diary, size: tuple[int, int]) -> None:
    fill(diary, made.diary(400))
    async with opened(size=size) as desk:
        await desk.press("/")
        assert isinstance(desk.screen, SearchView)
        assert f"{len(desk.log()):,} found, newest first" in desk.words()
        await desk.press("=walk over 25 in november")
        assert "→ walk from 2026-11-01 to 2026-11-30 over 25" in desk.words()
        assert "Search: 5 found" in desk.words()
        await desk.press("tab", "tab")
        assert "highest first" in desk.words()
        await desk.press("down", "down", "enter")
        assert isinstance(desk.screen, EntryView)
        assert "28 min" in desk.words()
        await desk.press("escape")
        assert isinstance(desk.screen, SearchView)
        await desk.press("escape")
        assert desk.on_main()
        assert desk.entries.chosen is not None
        assert desk.entries.chosen.values["minutes"] == 28
        await desk.press("/")
        assert isinstance(desk.screen, SearchView)
        assert desk.screen.box.value == "walk over 25 in november"


async def test_letters_go_to_the_line_and_pages_through_what_was_found(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(400))
    async with opened(size=(80, 24)) as desk:
        await desk.press("/", "=stretch", "pagedown", "pagedown", "up")
        assert isinstance(desk.screen, SearchView)
        assert desk.screen.at == 2 * desk.screen.room - 1
        assert "›" in desk.words()
        await desk.press("=zzz")
        assert "0 found" in desk.words()
        assert "Nothing fits." in desk.words()
        await desk.press("enter", "down", "ctrl+l")
        assert desk.screen.at == 0
        assert "stretch knee" in desk.words()


async def test_dates_that_are_turned_round_are_said(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(10))
    async with opened() as desk:
        await desk.press("/", "=from april to march")
        assert "turn the two dates round" in desk.words()


async def test_what_is_found_can_be_changed_and_stays_under_the_cursor(opened: Opener, diary: Diary) -> None:
    fill(diary, made.diary(30))
    async with opened() as desk:
        await desk.press("/", "=walk", "down", "enter", "e")
        assert isinstance(desk.screen, Form)
        await desk.press("=77", "enter")
        assert isinstance(desk.screen, SearchView)
        assert desk.screen.chosen is not None
        assert desk.screen.chosen.values["minutes"] == 77
        assert "› yesterday 13:00  walk 1 h 17 min" in desk.words()
        assert "Changed: walk 1 h 17 min" in desk.words()


async def test_text_that_looks_like_markup_is_only_text(opened: Opener, diary: Diary) -> None:
    fill(diary, [made.pain(made.NOW, 3, note="[/] [@click=app.quit]x[/] \x1b[31m")])
    async with opened() as desk:
        await desk.press("/", "=[/]")
        assert "1 found" in desk.words()
        assert "\x1b" not in desk.words()
