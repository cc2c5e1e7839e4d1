"""The dashboard with settings of the person's own: keys, colours, the first range; and with a file that is broken."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.tui.conftest import Desk
from tracker.core.settings import read_settings
from tracker.diary import Diary
from tracker.settings import load
from tracker.tui.app import TrackerApp

OWN = '[keys]\nundo = "ctrl+u"\npain = "0"\nline = "f3, f4"'


@asynccontextmanager
async def opened_with(diary: Diary, text: str) -> AsyncIterator[Desk]:
    """A dashboard with these settings."""
    diary.answer({"declined": "2026-11-20"})
    app = TrackerApp(diary, diary.look(), read_settings(text))
    async with app.run_test(size=(120, 40)) as pilot:
        desk = Desk(app, pilot, diary)
        await desk.rest()
        yield desk


async def test_a_key_of_ones_own_takes_the_place_of_the_old_one_everywhere(diary: Diary) -> None:
    async with opened_with(diary, OWN) as desk:
        assert " 0 pain " in desk.words("bar")
        assert " f3 line" in desk.words("bar")
        await desk.press("p", "0", "4", "enter")
        assert desk.last().values == {"score": 4}
        assert desk.told.endswith("· ctrl+u to undo")
        await desk.press("u")
        assert len(desk.log()) == 1
        await desk.press("ctrl+u")
        assert desk.log() == ()
        assert desk.told.endswith("· U to redo")
        await desk.press("f4", "=p5", "enter")
        assert desk.last().values == {"score": 5}
        await desk.press("?")
        assert "ctrl+u undo the last change" in desk.sentence()
        assert "f3 or f4 log several things on one line" in desk.sentence()


async def test_an_empty_log_greets_with_the_keys_that_there_are(diary: Diary) -> None:
    async with opened_with(diary, '[keys]\npain = "f2"') as desk:
        assert "f2   How much it hurts now." in desk.words("entries")
        assert "Press f2 4 enter" in desk.words("entries")


async def test_a_key_that_another_action_has_is_said_and_the_rest_works(diary: Diary) -> None:
    async with opened_with(diary, '[keys]\nundo = "p"\nhelp = "f1"') as desk:
        assert desk.told == "config.toml: undo can't have p, which is pain. Give pain another key first."
        await desk.press("f1")
        assert "config.toml: undo can't have p" in desk.sentence()


@pytest.mark.parametrize("text", ["theme = [", 'theme = "nosuch"', 'range = "some"'])
async def test_a_broken_file_is_said_in_one_line_and_all_works(text: str, diary: Diary) -> None:
    async with opened_with(diary, text) as desk:
        assert desk.told.startswith("config.toml")
        await desk.press("p", "4", "enter")
        assert desk.last().values == {"score": 4}
        assert desk.told.startswith("Stored")


@pytest.mark.parametrize(
    ("text", "span"), [("range = 90", 90), ("range = 60", 90), ('range = "all"', 0), ("range = 9999", 0), ("", 30)]
)
async def test_the_first_range_is_the_one_that_was_set(text: str, span: int, diary: Diary) -> None:
    async with opened_with(diary, text) as desk:
        assert desk.main.span == span


async def test_a_theme_that_is_chosen_in_the_palette_is_there_the_next_time(diary: Diary) -> None:
    async with opened_with(diary, "") as desk:
        await desk.press("ctrl+p")
        await desk.press("=theme: nord")
        await desk.pilot.pause(0.3)
        await desk.press("enter")
        await desk.pilot.pause(0.3)
        assert desk.app.theme == "nord"
    assert load(diary.folder).theme == "nord"
    assert TrackerApp(diary, diary.look(), load(diary.folder)).theme == "nord"


async def test_a_theme_that_can_not_be_kept_is_said(diary: Diary) -> None:
    Path(diary.folder).mkdir()
    Path(diary.folder, "config.toml").write_text("theme = [", encoding="utf-8")
    async with opened_with(diary, "") as desk:
        await desk.app.choose_theme("nord")
        assert desk.app.theme == "nord"
        assert "could not be kept: config.toml, line 1" in desk.told
