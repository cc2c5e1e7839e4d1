"""How the screens look, as pictures: invented data, a clock that stands, a fixed theme.

After a wanted change: pytest tests/tui/test_pictures.py --snapshot-update, and look at every picture.
"""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests import made
from tests.tui.conftest import Desk
from tracker.core.history import Draft
from tracker.diary import Diary
from tracker.tui.app import TrackerApp
from tracker.tui.start import FIRST

Compare = Callable[..., bool]


@pytest.fixture(autouse=True)
def place_for_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plug-in tells its place to workers too late when tests run side by side."""
    if "TEXTUAL_SNAPSHOT_TEMPDIR" not in os.environ:
        monkeypatch.setenv("TEXTUAL_SNAPSHOT_TEMPDIR", str(tmp_path))


@pytest.fixture
def app(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> TrackerApp:
    numbers = count(1)
    for module in ("verdict", "guide", "forms"):  # the first two keep what they find when they are first loaded
        monkeypatch.setattr(f"tracker.{module}.new_id", lambda: f"entry{next(numbers):03}")
    diary.record([Draft(entry.kind, entry.values, entry.at) for entry in made.diary(100)])
    diary.answer({"region": "uk"})
    app = TrackerApp(diary, diary.look(diary.now().date() - FIRST))
    app.theme = "textual-dark"
    return app


def keys(app: TrackerApp, *pressed: str) -> Callable[[Pilot[int]], object]:
    """Press keys once all is drawn."""

    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press(*pressed)

    return press


def test_the_main_screen_on_a_large_terminal(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(120, 40), run_before=keys(app))


def test_the_main_screen_on_a_small_terminal(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(80, 24), run_before=keys(app))


def test_the_main_screen_on_a_tiny_terminal(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(60, 20), run_before=keys(app))


def test_the_quick_line(app: TrackerApp, snap_compare: Compare) -> None:
    typed = keys(app, "a", "=w12 5-3 h15 @8:30 stiff after the chair")
    assert snap_compare(app, terminal_size=(80, 24), run_before=typed)


def test_a_form(app: TrackerApp, snap_compare: Compare) -> None:
    typed = keys(app, "w", "=12", "tab", "=14", "tab", "=3", "tab", "=h")
    assert snap_compare(app, terminal_size=(80, 24), run_before=typed)


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_day_of_the_plots(size: tuple[int, int], app: TrackerApp, snap_compare: Compare) -> None:
    pressed = keys(app, *(["tab"] if size[0] == 60 else []), "left", "left", "left")
    assert snap_compare(app, terminal_size=size, run_before=pressed)


def test_the_plots_of_a_new_pain_on_a_light_screen(app: TrackerApp, snap_compare: Compare) -> None:
    app.main.diary.answer({"since": "2026-08-13"})
    app.theme = "textual-light"
    assert snap_compare(app, terminal_size=(120, 40), run_before=keys(app, "3"))


def test_the_pain_folded_away(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(120, 40), run_before=keys(app, "P"))


@pytest.mark.parametrize("view", ["y", "m", "w"])
def test_the_calendar(view: str, app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(80, 24), run_before=keys(app, "C", view))


def test_what_seems_to_help(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(80, 24), run_before=keys(app, "H"))


def test_the_search(app: TrackerApp, snap_compare: Compare) -> None:
    typed = keys(app, "/", "=walk over 20 in november", "tab", "tab", "down")
    assert snap_compare(app, terminal_size=(80, 24), run_before=typed)


def grave(app: TrackerApp, *more: str) -> Callable[[Pilot[int]], object]:
    """Log an emergency and what is urgent on one line; then press more keys, where what must be read takes them."""

    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press("a", "=symptom saddle symptom fever", "enter")
        await desk.arm()
        await desk.press(*more)

    return press


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_emergency(size: tuple[int, int], app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=size, run_before=grave(app))


def test_what_was_done_about_it(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(80, 24), run_before=grave(app, "end", "r"))


def test_the_warnings(app: TrackerApp, snap_compare: Compare) -> None:
    assert snap_compare(app, terminal_size=(120, 40), run_before=grave(app, "end", "r", "l", "f"))


def test_a_hard_moment(app: TrackerApp, snap_compare: Compare) -> None:
    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press("n", "=I would rather be dead", "enter")
        await desk.arm()

    assert snap_compare(app, terminal_size=(80, 24), run_before=press)


def test_a_question_about_a_note(app: TrackerApp, snap_compare: Compare) -> None:
    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press("n", "=a bit breathless going up the stairs", "enter")
        await desk.arm()

    assert snap_compare(app, terminal_size=(80, 24), run_before=press)


def test_the_questions_about_the_person(app: TrackerApp, snap_compare: Compare) -> None:
    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press("b", "=1971", "enter", "n", "=2025-03", "enter", "= ")
        await desk.press("y", "s", "up")

    assert snap_compare(app, terminal_size=(80, 24), run_before=press)
