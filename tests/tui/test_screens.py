"""The screens over the main one, and what the main one shows."""

import re
from collections.abc import Callable

import pytest
from textual.command import CommandPalette

from tests.tui.conftest import Clock, Opener
from tracker.core.history import Entry
from tracker.core.kinds import KINDS
from tracker.tui.about import AboutSheet
from tracker.tui.almanacview import AlmanacView
from tracker.tui.answering import DoneSheet
from tracker.tui.app import TrackerApp
from tracker.tui.asking import AskSheet
from tracker.tui.conflict import ConflictSheet
from tracker.tui.entryview import EntryView
from tracker.tui.form import Form
from tracker.tui.gating import AfterSheet, GateSheet
from tracker.tui.help import Help, bindings, key_words
from tracker.tui.helpsview import HelpsView
from tracker.tui.main import MainScreen
from tracker.tui.planview import PlanView
from tracker.tui.quickline import QuickLine
from tracker.tui.reader import Reader
from tracker.tui.searching import SearchView
from tracker.tui.stretching import StretchSheet
from tracker.tui.templates import TemplateForm, TemplatesSheet
from tracker.tui.timing import ForgottenSheet, PickSheet, TimerSheet
from tracker.tui.trash import RemovedView, TrashSheet
from tracker.tui.warning import Gentle, MustRead
from tracker.tui.warnings import WarningsView
from tracker.tui.weekview import WeekView

SCREENS = (
    MainScreen, Form, QuickLine, Reader, EntryView, WeekView, ConflictSheet, MustRead, Gentle, WarningsView, Help,
    DoneSheet, AskSheet, AboutSheet, GateSheet, PlanView, AfterSheet, PickSheet, TimerSheet, ForgottenSheet,
    StretchSheet, TemplatesSheet, TemplateForm, TrashSheet, RemovedView, AlmanacView, HelpsView,
    SearchView,
)  # fmt: skip
ALONE = (ConflictSheet, WarningsView, RemovedView)
"""Screens that don't inherit keys."""


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_no_key_means_two_things(screen: type) -> None:
    bound: list[str] = []
    parts = (screen,) if screen in ALONE else screen.__mro__
    for part in (*parts, TrackerApp):
        if part.__module__.startswith("tracker."):
            bound += [key for binding in bindings(part) for key in binding.key.split(",")]
    assert sorted(bound) == sorted(set(bound))


def test_every_kind_has_its_key() -> None:
    forms = {binding.key: binding.action for binding in bindings(MainScreen) if binding.action.startswith("form(")}
    assert forms == {kind.key: f"form('{kind.name}')" for kind in KINDS}


def test_every_binding_has_an_action_and_words() -> None:
    for screen in (*SCREENS, TrackerApp):
        for binding in bindings(screen):
            assert binding.description, binding
            target, _, action = binding.action.partition("(")[0].rpartition(".")
            assert hasattr(TrackerApp if target == "app" else screen, f"action_{action}"), binding


async def test_help_lists_every_binding(opened: Opener) -> None:
    async with opened(size=(120, 400)) as desk:
        await desk.press("?")
        words = desk.words()
        for screen in SCREENS:
            for binding in bindings(screen):
                assert re.search(rf"{re.escape(key_words(binding.key))} +{re.escape(binding.description)}", words)
        await desk.press("escape")
        assert desk.screen is desk.main


async def test_help_scrolls(opened: Opener) -> None:
    async with opened(size=(80, 24)) as desk:
        await desk.press("?")
        first = desk.words()
        assert "more lines" in first
        await desk.press("end")
        assert "more lines" not in desk.words()
        await desk.press("home")
        assert desk.words() == first.replace("· ↑", "").rstrip()


async def test_the_palette_finds_every_action(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("ctrl+p")
        assert isinstance(desk.screen, CommandPalette)
        await desk.press("=heat")
        await desk.press("enter")
        await desk.press("enter")
        assert isinstance(desk.screen, Form)
        assert desk.screen.kind.name == "heat"


async def test_the_palette_has_nothing_that_writes_a_picture(opened: Opener) -> None:
    from tracker.tui.palette import Actions

    async with opened() as desk:
        commands = Actions(desk.main)._commands()
        assert not [name for name, _, _ in commands if "screenshot" in name.lower()]
        names = [name for name, _, _ in commands]
        assert {binding.description for binding in bindings(MainScreen)} <= set(names)


async def test_the_week_and_the_weeks_before(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", minutes=12)
    add("walk", "2026-11-10 12:00", minutes=33)
    async with opened() as desk:
        await desk.press("v")
        assert "Week from Mon 16 to Sun 22 Nov 2026" in desk.words()
        await desk.press("left")
        assert "Week from Mon 9 to Sun 15 Nov 2026" in desk.words()
        assert "33 min" in desk.words()
        await desk.press("right", "right")
        assert "Week from Mon 16 to Sun 22 Nov 2026" in desk.words()
        await desk.press("m")
        assert "November 2026" in desk.words()
        await desk.press("y", "left")
        assert "2025" in desk.words()
        await desk.press("escape")
        assert desk.screen is desk.main


async def test_an_entry_changed_meanwhile_is_a_choice(
    opened: Opener, add: Callable[..., Entry], elsewhere: Callable[[Entry, int], None]
) -> None:
    entry = add("pain", score=3)
    async with opened() as desk:
        await desk.press("e", "=5")
        elsewhere(entry, 8)
        await desk.press("enter")
        assert isinstance(desk.screen, ConflictSheet)
        words = desk.sentence()
        assert "As you opened it pain 3 out of 10" in words
        assert "As you typed it (m) pain 5 out of 10" in words
        assert "As it stands in the log (t) pain 8 out of 10" in words
        await desk.press("t")
        assert desk.last().values == {"score": 8}
        assert desk.on_main()


async def test_mine_may_be_stored_over_theirs(
    opened: Opener, add: Callable[..., Entry], elsewhere: Callable[[Entry, int], None]
) -> None:
    entry = add("pain", score=3)
    async with opened() as desk:
        await desk.press("e", "=5")
        elsewhere(entry, 8)
        await desk.press("enter", "escape")
        assert isinstance(desk.screen, Form)
        await desk.press("enter")
        assert desk.last().values == {"score": 5}
        assert [form.values["score"] for form in desk.diary.forms(entry.id)] == [3, 8, 5]


async def test_mine_may_be_stored_though_theirs_is_gone(opened: Opener, add: Callable[..., Entry]) -> None:
    entry = add("pain", "10:00", score=3)
    async with opened() as desk:
        await desk.press("e", "=5")
        desk.diary.remove([entry])
        await desk.press("enter")
        assert "it was removed" in desk.words()
        await desk.press("m")
        (now,) = desk.log()
        assert (now.values, now.at.hour, now.id != entry.id) == ({"score": 5}, 10, True)


async def test_what_the_command_line_adds_appears(opened: Opener, add: Callable[..., Entry]) -> None:
    async with opened() as desk:
        add("walk", minutes=21)
        for _ in range(20):
            await desk.pilot.pause(0.1)
            if "walk 21 min" in desk.words("entries"):
                break
        assert "walk 21 min" in desk.words("entries")
        assert "21 min" in desk.words("today")


async def test_the_day_rolls_over(opened: Opener, add: Callable[..., Entry], clock: Clock) -> None:
    add("walk", minutes=21)
    async with opened() as desk:
        assert "Fri 20 Nov 2026" in desk.words("head")
        clock.on(hours=4)
        await desk.pilot.pause(0.6)
        await desk.rest()
        assert "Sat 21 Nov 2026" in desk.words("head")
        assert "nothing logged today" in desk.words("today")
        assert "yesterday 21:00" in desk.words("entries")


async def test_the_plots_change_their_range(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", score=3)
    add("pain", "2024-03-01 10:00", score=7)
    async with opened() as desk:
        assert "30 days" in desk.words("pain")
        seen = set()
        for key, words in (("1", "7 days"), ("3", "90 days"), ("4", "365 days"), ("5", "all")):
            await desk.press(key)
            assert words in desk.words("pain")
            assert "…" not in desk.words("pain").split("\n")[0]
            seen.add(desk.words("pain"))
        assert len(seen) == 4
        assert "2025" in desk.words("pain")
        await desk.press("[", "[")
        assert "90 days" in desk.words("walks")
        await desk.press("]", "]", "]")
        assert desk.words("walks").split("\n")[0].endswith(("everything", "all"))


async def test_the_cursor_goes_through_all_entries(opened: Opener, add: Callable[..., Entry]) -> None:
    for hour in range(20):
        for minute in (10, 40):
            add("pain", f"{hour}:{minute}", score=hour % 11, note=f"{hour}:{minute}")
    async with opened() as desk:
        assert desk.entries.chosen is not None
        assert desk.entries.chosen.values["note"] == "19:40"
        await desk.press("down", "j", "j", "up", "k")
        assert desk.entries.chosen.values["note"] == "19:10"
        await desk.press("pagedown")
        assert "›" in desk.words("entries")
        await desk.press("end")
        assert desk.entries.chosen.values["note"] == "0:10"
        assert re.search(r"›.*00:10", desk.words("entries"))
        await desk.press("down", "home", "up")
        assert desk.entries.chosen.values["note"] == "19:40"
        assert re.search(r"›.*19:40", desk.words("entries"))


async def test_the_cursor_stays_on_its_entry(opened: Opener, add: Callable[..., Entry]) -> None:
    kept = add("pain", "8:00", score=3)
    add("pain", "9:00", score=4)
    async with opened() as desk:
        await desk.press("down")
        add("pain", "10:00", score=5)
        await desk.main.refresh_look()
        assert desk.entries.chosen is not None
        assert desk.entries.chosen.id == kept.id


async def test_a_click_chooses_and_a_second_opens(opened: Opener, add: Callable[..., Entry]) -> None:
    first = add("pain", "8:00", score=3)
    add("pain", "9:00", score=4)
    async with opened() as desk:
        await desk.pilot.click("#entries", offset=(5, 2))
        await desk.rest()
        assert desk.entries.chosen is not None
        assert desk.entries.chosen.id == first.id
        await desk.pilot.click("#entries", offset=(5, 2))
        await desk.rest()
        assert isinstance(desk.screen, EntryView)


async def test_an_empty_log_is_greeted(opened: Opener) -> None:
    async with opened() as desk:
        words = desk.words("entries")
        assert "Nothing is logged yet." in words
        for kind in KINDS:
            assert f"  {kind.key}   {kind.hint}" in words
        assert not desk.main.query_one("#pain").region
        await desk.press("=p4", "enter")
        assert "Nothing is logged yet." not in desk.words("entries")
        assert "•" in desk.words("pain")
