"""The hostile set in the dashboard: pasted into its boxes, and every cell that any screen paints looked at."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.screen import Screen
from textual.strip import Strip
from textual.widgets import Input

from tests.cli.session import Session
from tests.hostile import inert
from tests.hostile.texts import HOSTILE, Text, as_text, typed
from tests.hostile.ways_in import WAYS, feed
from tests.tui.conftest import Desk
from tracker import tui
from tracker.core.history import Draft
from tracker.tui.app import TrackerApp
from tracker.tui.entryview import EntryView
from tracker.tui.form import Form
from tracker.tui.ink import plain
from tracker.tui.panel import Panel
from tracker.tui.start import FIRST

VISITS: dict[str, tuple[str, ...]] = {
    "the list, page by page": ("home", *["pagedown"] * 8, "end", *["pageup"] * 3, "home"),
    "entries": ("home", "enter", "end", "escape", "down", "down", "enter", "escape", "end", "enter", "escape"),
    "editing": ("home", "e", "escape", "down", "e", "tab", "tab", "escape"),
    "removing and back": ("home", "x", "u", "U", "u"),
    "weeks": ("v", "end", "home", "escape"),
    "warnings": ("f", "down", "down", "enter", "escape", "end", "enter", "escape", "escape", "escape"),
    "about you": ("b", "down", "down", "escape", "escape"),
    "trash": ("x", "T", "down", "enter", "end", "escape", "escape"),
    "templates": ("apostrophe", "down", "e", "escape", "escape", "escape"),
    "search": ("slash", "end", "enter", "escape", "down", "tab", "escape"),
    "the calendar": ("C", "m", "w", "escape"),
    "a day of the plots": ("left", "left", "escape"),
    "help": ("?", "end", "escape"),
    "the guide": ("g", "escape", "escape"),
    "timers": ("t", "escape", "escape"),
    "the line": ("a", "escape"),
    "plots": ("1", "2", "3", "]", "["),
    "pages of a small screen": ("tab", "tab", "tab", "tab"),
}


PAIRS = tuple(zip(HOSTILE[::2], (*HOSTILE[1::2], HOSTILE[0])[: len(HOSTILE[::2])], strict=True))


@asynccontextmanager
async def dashboard(tracker: Session, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Desk]:
    """The dashboard of the session's log."""
    diary = tracker.diary
    app = TrackerApp(diary, diary.look(diary.now().date() - FIRST))
    async with app.run_test(size=size) as pilot:
        desk = Desk(app, pilot, diary)
        await desk.rest()
        yield desk


def painted(desk: Desk) -> list[str]:
    """What is wrong with what the screen shows now, by its name."""
    name = type(desk.screen).__name__
    found = []
    rows = [strip.text.replace(inert.ISOLATE, "").replace(inert.POP, "") for strip in shown(desk)]
    for panel in desk.screen.query(Panel):  # a card that lies over a panel may hide one end of what is set apart
        rows += [strip.text for strip in panel.render_lines(panel.size.region)]
    found += [f"{name}: {what} in {row.strip()[:90]!r}" for row in rows for what in inert.on_a_terminal(row)]
    for strip in shown(desk):
        for segment in strip:
            style = segment.style
            if segment.control or (style is not None and (style.link or any("click" in key for key in style.meta))):
                found.append(f"{name}: {segment.text!r} acts")
    return found


def shown(desk: Desk) -> list[Strip]:
    """Every line of the terminal."""
    return desk.screen._compositor.render_strips()


async def visited(desk: Desk, visits: Iterable[str] = VISITS) -> tuple[list[str], set[str]]:
    """What is wrong with any screen on the way, and the screens that were shown."""
    found: dict[str, None] = {}
    seen = set()
    for visit in visits:
        for key in VISITS[visit]:
            await desk.press(key)
            seen.add(type(desk.screen).__name__)
            found |= dict.fromkeys(f"{visit}: {what}" for what in painted(desk))
        for _ in range(12):
            if not desk.on_main():
                await desk.press("escape")
    return list(found), seen


def check(faults: list[str]) -> None:
    if faults:
        pytest.fail("\n".join(faults[:40]), pytrace=False)


LOOKED_AT = ("line", "own words", "hand", "merge", "files")
"""The ways whose logs differ in what a screen may show; the others are looked at in the long run."""


@pytest.mark.parametrize(
    "way", [way if way in LOOKED_AT else pytest.param(way, marks=pytest.mark.long) for way in WAYS]
)
async def test_no_screen_shows_more_than_text(way: str, tracker: Session, tmp_path: Path) -> None:
    feed(way, tracker, tmp_path / "files")
    faults = []
    for size in ((120, 40), (60, 20)):
        async with dashboard(tracker, size) as desk:
            found, seen = await visited(desk)
            faults += [f"{size}: {what}" for what in found]
            assert way != "merge" or seen >= SHOWN - ON_THEIR_OWN
            assert desk.app.is_running
            assert desk.on_main()
    check(faults)


async def test_every_entry_and_all_its_forms_are_only_text(tracker: Session, tmp_path: Path) -> None:
    feed("merge", tracker, tmp_path / "files")
    faults: dict[str, None] = {}
    async with dashboard(tracker) as desk:
        entries = desk.diary.look().history.entries
        assert len(entries) > 300
        for entry in entries:
            view = EntryView(desk.main, entry)
            view._forms = desk.diary.forms(entry.id)
            for line in (view.heading(), *view.text(90)):
                faults |= dict.fromkeys(f"{entry.kind[:9]!r}: {what}" for what in inert.on_a_terminal(plain(line)))
    check(list(faults))


async def fill(desk: Desk, box: str, text: str) -> None:
    """Paste the text into a box of the form that is open."""
    found = desk.screen.query_one(f"#{box}", Input)
    found.focus()
    found.post_message(Paste(text))
    await desk.pilot.pause()


async def test_what_is_pasted_into_a_form_is_text_and_nothing_more(tracker: Session) -> None:
    faults, stored = [], 0
    async with dashboard(tracker) as desk:
        for text, other in PAIRS:
            await desk.press("d")
            await fill(desk, "name", text[:100])
            await fill(desk, "amount", f"{text.mark} {other[:100]}")
            await fill(desk, "note", other)
            await desk.rest()
            faults += painted(desk)
            await desk.press("enter")
            await desk.rest()
            faults += painted(desk)
            if isinstance(desk.screen, Form):
                await desk.press("ctrl+l")
            else:
                stored += 1
            while not desk.on_main():
                faults += painted(desk)
                await desk.press("escape")
        faults += (await visited(desk, ("the list, page by page", "entries", "editing")))[0]
    assert stored > 0.4 * len(HOSTILE)
    check(faults)


async def test_what_is_pasted_into_the_line_is_text_and_nothing_more(tracker: Session) -> None:
    faults, stored = [], 0
    async with dashboard(tracker) as desk:
        for text, other in PAIRS:
            await desk.press("a")
            await fill(desk, "line", f'p4 stretch "{other[:80]}" note {text}')
            await desk.rest()
            faults += painted(desk)
            await desk.press("enter")
            faults += painted(desk)
            if desk.on_main():
                stored += 1
            else:
                await desk.press("escape")
        faults += (await visited(desk, ("the list, page by page", "entries")))[0]
    assert stored > 0.3 * len(HOSTILE)
    check(faults)


async def test_what_is_left_half_typed_is_offered_as_text(tracker: Session) -> None:
    faults = []
    for text, other in PAIRS:
        draft = {"what": "medicine", "field name": str(text[:100]), "field note": str(other)}
        tracker.diary.keep_draft({**draft, "typed": "2026-03-18 09:00"})
        async with dashboard(tracker, (80, 24)) as desk:
            faults += painted(desk)
            await desk.press("enter")
            faults += painted(desk)
    check(faults)


async def test_a_warning_with_such_a_note_is_only_text(tracker: Session) -> None:
    faults, seen = [], set()
    for at in range(0, len(HOSTILE), 6):
        note = " ".join(text[:200] for text in HOSTILE[at : at + 6] if text in typed() and "\udce9" not in text)
        async with dashboard(tracker) as desk:
            await desk.press("y")
            await fill(desk, "name", "saddle numbness")
            await fill(desk, "note", note)
            await desk.press("enter")
            seen.add(type(desk.screen).__name__)
            faults += painted(desk)
            await desk.press("end")
            faults += painted(desk)
    assert "MustRead" in seen
    check(faults)


@pytest.mark.parametrize(
    "text", [text for text in HOSTILE if "/" not in text and len(text) < 200], ids=lambda text: text.name
)
async def test_trouble_with_a_folder_of_such_a_name_is_said_as_text(
    text: Text, tracker: Session, tmp_path: Path
) -> None:
    if text not in typed():
        pytest.skip("no name of a folder")
    tracker.folder = tmp_path / text
    tracker.run("p4")
    async with dashboard(tracker, (80, 24)) as desk:
        file = next(tracker.folder.glob("2*.json"))
        file.write_bytes(b"{")
        await desk.press("p", "4", "enter")
        assert type(desk.screen).__name__ == "Said"
        check(painted(desk))


def subclasses(of: type) -> set[type]:
    found: set[type] = set(of.__subclasses__())
    return found.union(*map(subclasses, found))


WITHOUT_TEXT = {
    "Help": "keys", "Here": "keys", "AlmanacView": "numbers", "HelpsView": "numbers",
    "PickSheet": "what can be timed", "StretchSheet": "stretches of ours", "TimerSheet": "a clock",
    "ForgottenSheet": "a clock", "GateSheet": "questions of ours", "AfterSheet": "questions of ours",
    "PlanView": "the plan's sentences", "Gentle": "numbers to call", "Unspoken": "sentences of ours",
}  # fmt: skip
"""Screens that show no words of others."""
SHOWN = {"MainScreen", "Form", "QuickLine", "EntryView", "WeekView", "WarningsView", "AboutSheet", "MustRead", "Said",
         "DoneSheet", "AskSheet", "ConflictSheet",
         "TrashSheet", "RemovedView", "TemplatesSheet", "TemplateForm", "SearchView"}  # fmt: skip
"""Screens that show words of others."""
ON_THEIR_OWN = {"MustRead", "Said", "DoneSheet", "AskSheet", "ConflictSheet"}
"""Those of them that tests of their own open; the visits open the others."""


def test_every_screen_is_looked_at_or_shows_no_words_of_others() -> None:
    import importlib
    import pkgutil

    for module in pkgutil.iter_modules(tui.__path__, "tracker.tui."):
        importlib.import_module(module.name)
    bases = {"Board", "Moving", "Storing", "Sheet", "Reader", "Held"}
    ours = {each.__name__ for each in subclasses(Screen) if each.__module__.startswith("tracker.")} - bases
    assert ours == SHOWN | set(WITHOUT_TEXT)


async def test_a_conflict_shows_both_versions_as_text(tracker: Session) -> None:
    faults = []
    for at in range(0, len(HOSTILE), 4):
        notes = [str(text[:60]) for text in HOSTILE[at : at + 4]]
        entry = tracker.diary.record([Draft("note", {"note": " ".join(notes)}, tracker.time)]).entries[0]
        async with dashboard(tracker) as desk:
            await desk.press("home", "e")
            assert type(desk.screen).__name__ == "Form"
            await fill(desk, "note", "x".join((*notes[:2], "")))
            tracker.time += timedelta(minutes=1)
            tracker.diary.amend(entry, Draft("note", {"note": "|".join(notes)}, entry.at))
            await desk.press("enter")
            assert type(desk.screen).__name__ == "ConflictSheet"
            faults += painted(desk)
            await desk.press("end")
            faults += painted(desk)
    check(faults)


async def test_a_question_about_such_a_note_is_text(tracker: Session) -> None:
    faults, asked = [], 0
    for at in range(0, len(HOSTILE), 5):
        text = " ".join(text[:100] for text in HOSTILE[at : at + 5] if text in as_text())
        async with dashboard(tracker, (80, 24)) as desk:
            await desk.press("a")
            await fill(desk, "line", f"note my bum felt numb {text}")
            await desk.press("enter")
            asked += type(desk.screen).__name__ in ("AskSheet", "MustRead")
            faults += painted(desk)
    assert asked
    check(faults)


async def test_what_was_done_about_a_warning_is_text(tracker: Session) -> None:
    faults = []
    tracker.run("symptom", "saddle numbness")
    async with dashboard(tracker) as desk:
        await desk.press("f", "a")
        assert type(desk.screen).__name__ == "DoneSheet"
        for text in HOSTILE:
            box = desk.screen.query_one(Input)
            box.value = ""
            box.post_message(Paste(str(text[:150])))
            await desk.pilot.pause()
            faults += painted(desk)
    check(faults)
