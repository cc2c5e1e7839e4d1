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
from tracker.tui.warning import HOLD

Compare = Callable[..., bool]


@pytest.fixture(autouse=True)
def place_for_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plug-in tells its place to workers too late when tests run side by side."""
    if "TEXTUAL_SNAPSHOT_TEMPDIR" not in os.environ:
        monkeypatch.setenv("TEXTUAL_SNAPSHOT_TEMPDIR", str(tmp_path))


@pytest.fixture
def app(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> TrackerApp:
    numbers = count(1)
    monkeypatch.setattr("tracker.forms.new_id", lambda: f"entry{next(numbers):03}")
    diary.record([Draft(entry.kind, entry.values, entry.at) for entry in made.diary(100)])
    app = TrackerApp(diary, diary.look(diary.now().date() - FIRST))
    app.theme = "textual-dark"
    return app


def keys(app: TrackerApp, *pressed: str, wait: float = 0) -> Callable[[Pilot[int]], object]:
    """Press keys once all is drawn."""

    async def press(pilot: Pilot[int]) -> None:
        desk = Desk(app, pilot, app.main.diary)
        await desk.rest()
        await desk.press(*pressed)
        await pilot.pause(wait)

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


def test_an_emergency(app: TrackerApp, snap_compare: Compare) -> None:
    typed = keys(app, "y", "=saddle", "enter", wait=HOLD + 0.3)
    assert snap_compare(app, terminal_size=(120, 40), run_before=typed)
