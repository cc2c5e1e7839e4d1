"""A dashboard over a real log in a folder of the test's own, its clock in the test's hand."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.screen import Screen

from tests.made import NOW
from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.core.when import read_moment
from tracker.core.words import Invalid
from tracker.diary import Diary, Recorded
from tracker.tui.app import TrackerApp
from tracker.tui.entries import Entries
from tracker.tui.main import MainScreen
from tracker.tui.panel import Panel
from tracker.tui.start import FIRST
from tracker.tui.warning import Held


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def on(self, **by: float) -> None:
        """Move it by so much."""
        self.now += timedelta(**by)


class Desk:
    """An open dashboard and the keys to press in it."""

    def __init__(self, app: TrackerApp, pilot: Pilot[int], diary: Diary) -> None:
        self.app, self.pilot, self.diary = app, pilot, diary
        self.main: MainScreen = app.main

    async def press(self, *keys: str) -> None:
        """Press keys, or with `=` before them type the letters, all in one burst; then wait for all that follows."""
        for key in keys:
            for one in key[1:] if len(key) > 1 and key[0] == "=" else [key]:
                self.app.post_message(Key(NAMED.get(one, one), one if len(one) == 1 else None))
        await self.rest()

    async def arm(self) -> None:
        """Let the sheet that is open take keys, as it does by itself after a moment."""
        assert isinstance(self.screen, Held)
        self.screen.arm()
        await self.rest()

    async def open_again(self) -> None:
        """What the main screen does when a day begins."""
        await self.main.refresh_look()
        await self.rest()

    async def rest(self) -> None:
        """Wait until nothing is being done."""
        for _ in range(3):
            await self.pilot.pause()
            await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def screen(self) -> Screen[object]:
        return self.app.screen

    def on_main(self) -> bool:
        """True where nothing lies over the main screen."""
        return self.app.screen is self.main

    @property
    def entries(self) -> Entries:
        return self.main.entries

    @property
    def told(self) -> str:
        return self.main.told

    def words(self, name: str | None = None) -> str:
        """The text of a panel of the main screen, or of the sheet that is open."""
        panel = self.app.screen.query_one("#card", Panel) if name is None else self.main.query_one(f"#{name}", Panel)
        return "\n".join(strip.text.rstrip() for strip in panel.render_lines(panel.size.region))

    def sentence(self) -> str:
        """The text of the sheet that is open, its frame and its line ends taken away."""
        return " ".join(self.words().replace("│", " ").split())

    def log(self) -> tuple[Entry, ...]:
        """What the diary holds, oldest first."""
        return self.diary.look().history.entries

    def last(self) -> Entry:
        """The entry that was made or changed last."""
        return max(self.log(), key=lambda entry: (entry.tick, entry.made))


NAMED = {
    " ": "space",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "?": "question_mark",
    ".": "full_stop",
    "'": "apostrophe",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
    "/": "slash",
}

Opener = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def diary(tmp_path: Path, clock: Clock) -> Diary:
    return Diary(str(tmp_path / "log"), clock)


@pytest.fixture
def add(diary: Diary, clock: Clock) -> Callable[..., Entry]:
    """Store an entry as the command line would: through a diary of its own."""

    def store(kind: str, when: str = "", /, **values: Value) -> Entry:
        at = read_moment(when, clock()) if when else None
        assert not isinstance(at, Invalid), at
        return Diary(diary.folder, clock).record([Draft(kind, values, at)]).entries[0]

    return store


@pytest.fixture
def elsewhere(diary: Diary, clock: Clock) -> Callable[[Entry, int], None]:
    """Change an entry's score as another program would."""

    def change(entry: Entry, score: int) -> None:
        done = Diary(diary.folder, clock).amend(entry, Draft(entry.kind, {**entry.values, "score": score}))
        assert isinstance(done, Recorded)

    return change


@pytest.fixture
def opened(diary: Diary) -> Opener:
    """Open the dashboard as `start` does, and wait until all is drawn."""

    @asynccontextmanager
    async def show(size: tuple[int, int] = (120, 40)) -> AsyncIterator[Desk]:
        app = TrackerApp(diary, diary.look(diary.now().date() - FIRST))
        async with app.run_test(size=size) as pilot:
            desk = Desk(app, pilot, diary)
            await desk.rest()
            yield desk

    return show
