"""Finding one's way: help on what is open, the palette, the mouse, and a window that is too small."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.tui.conftest import Desk, Opener
from tracker.core.history import Entry
from tracker.tui.form import Form
from tracker.tui.help import Help
from tracker.tui.here import Here
from tracker.tui.quickline import QuickLine
from tracker.tui.warning import MustRead


async def test_f1_explains_the_form_that_is_open_and_keeps_what_is_typed(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "f1")
        assert isinstance(desk.screen, Here)
        words = desk.sentence()
        assert "Walk time how long: more than 0 and up to 1440 minutes, such as 20, 90s or 1h05. It is needed." in words
        assert "enter store" in words
        assert "shift+tab or ↑ box before" in words
        await desk.press("f1", "escape", "enter")
        assert desk.last().values == {"minutes": 12}


async def test_f1_explains_the_quick_line_and_the_main_screen(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "f1")
        assert "w12 5-3" in desk.sentence()
        assert "ctrl+t save the line under a name" in desk.sentence()
        await desk.press("escape", "escape", "f1")
        assert isinstance(desk.screen, Help)


async def test_nothing_is_put_over_a_warning_that_must_be_read(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("y", "=saddle numbness", "enter", "f1")
        assert isinstance(desk.screen, MustRead)


async def test_the_palette_offers_the_templates(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=morning", "tab", "=w12", "enter", "ctrl+p", "=template: mor")
        await desk.pilot.pause(0.3)
        await desk.press("enter")
        await desk.pilot.pause(0.3)
        await desk.rest()
        assert isinstance(desk.screen, QuickLine)
        await desk.press("=5-3", "enter")
        assert desk.last().values == {"minutes": 12, "before": 5, "after": 3}


async def click(desk: Desk, name: str, word: str) -> None:
    """Click on a word of a panel, on the last of its lines that holds it."""
    rows = desk.words(name).split("\n")
    at = max(at for at, row in enumerate(rows) if word in row)
    await desk.pilot.click(f"#{name}", offset=(rows[at].index(word), at))
    await desk.rest()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_the_keys_of_the_bar_can_be_clicked(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size=size) as desk:
        await desk.press("escape")
        desk.main.tell("")
        await desk.rest()
        await click(desk, "bar", "pain")
        assert isinstance(desk.screen, Form)
        assert desk.screen.kind.name == "pain"
        await desk.press("4", "enter")
        await click(desk, "bar", "undo")
        assert desk.log() == ()
        await click(desk, "bar", "help")
        assert isinstance(desk.screen, Help)


async def test_each_of_two_keys_in_one_hint_can_be_clicked(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", score=3)
    async with opened() as desk:
        await click(desk, "bar", "← →")
        await click(desk, "bar", "← →")
        before = desk.main.cursor
        assert before is not None
        await click(desk, "bar", "→")
        assert desk.main.cursor == before + timedelta(days=1)


async def test_an_entry_is_chosen_by_one_click_and_opened_by_the_next(
    opened: Opener, add: Callable[..., Entry]
) -> None:
    add("pain", "8:00", score=3)
    add("walk", "9:00", minutes=12)
    async with opened() as desk:
        await click(desk, "entries", "pain 3")
        assert desk.on_main()
        assert desk.entries.at == 1
        await click(desk, "entries", "pain 3")
        assert "pain" in desk.sentence().casefold()
        assert not desk.on_main()


async def test_a_box_is_chosen_by_a_click(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=12")
        await desk.pilot.click("#after")
        await desk.press("3", "enter")
        assert desk.last().values == {"minutes": 12, "after": 3}


@pytest.mark.parametrize("size", [(49, 14), (40, 10), (30, 8)])
async def test_a_window_that_is_too_small_says_so_calmly_and_still_warns(
    size: tuple[int, int], opened: Opener, add: Callable[..., Entry]
) -> None:
    add("symptom", name="saddle numbness")
    async with opened(size=size) as desk:
        words = " ".join(desk.words("head").split())
        assert words.startswith("too small: needs 50x15"[: size[0]])
        assert "EMERGENCY: Numbness between the legs" in words
        assert "Make the window larger" in words


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (50, 15)])
async def test_an_empty_log_says_what_to_press_at_every_size(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size=size) as desk:
        words = " ".join(desk.words("entries").split())
        assert "Press p 4 enter: that is pain 4 out of 10, stored at once. u takes it back." in words
        if size[1] >= 20:
            assert "z sleep" in words or "z Last night's sleep." in words
            assert words.endswith("? every key")


async def test_a_window_that_is_made_as_it_was_has_the_plots_that_it_had(
    opened: Opener, add: Callable[..., Entry]
) -> None:
    for month in range(1, 11):
        add("pain", f"2026-{month:02}-10 10:00", score=month % 10)
    async with opened(size=(80, 24)) as desk:
        await desk.press("5")
        before = desk.main.plots
        for width in (100, 80):
            await desk.pilot.resize_terminal(width, 24)
            await desk.rest()
        assert before is not None
        assert desk.main.plots is not None
        assert desk.main.plots.want == before.want
