"""What was removed: a list to look into, and to restore from."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.events import Click, MouseScrollDown, MouseScrollUp

from tracker.core.history import Entry
from tracker.core.when import moment
from tracker.diary import Trouble
from tracker.show.text import said, short, wrap
from tracker.tui.aside import aside
from tracker.tui.entryview import EntryView
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import SCROLLING
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

WHEN = 17
"""Cells for the time of the removal."""
BELOW = 6
"""Lines under the list: an empty one, the chosen entry in full, an empty one, the keys."""


class TrashSheet(Sheet):
    """Everything in the trash, the latest removal first. Nothing in it ever goes away by itself."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "open", "look into it, with its earlier forms"),
        key("r", "restore", "take it out of the trash"),
        key("down,j", "move(1)", "down"),
        key("up,k", "move(-1)", "up"),
        key("pagedown,space", "page(1)", "a page down"),
        key("pageup", "page(-1)", "a page up"),
        key("escape,q,T", "close", "back"),
    ]

    def __init__(self, main: "MainScreen", entries: tuple[Entry, ...], at: int = 0) -> None:
        super().__init__(main.paint)
        self.main, self.entries, self.at = main, entries, at
        self._top = 0
        self._room = 1

    @property
    def chosen(self) -> Entry | None:
        """The entry under the cursor."""
        return self.entries[self.at] if self.at < len(self.entries) else None

    def heading(self) -> str:
        count = len(self.entries)
        return f"Trash: {count:,} {'entry' if count == 1 else 'entries'}" if count else "Trash"

    def tall(self, width: int, height: int) -> int:
        return max(len(self.entries), 1) + BELOW + 2

    def lines(self, width: int, height: int) -> Iterable[str]:
        self._room = room = max(height - BELOW, 1)
        self.at = min(self.at, max(len(self.entries) - 1, 0))
        self._top = min(max(self._top, self.at - room + 1), self.at)
        now = self.main.diary.now()
        rows = [
            f"{INK.strong('›') if at == self.at else ' '} {INK.dim(f'{moment(entry.made, now):>{WHEN - 2}}')} "
            f"{short(said(entry), width - WHEN - 2)}"
            for at, entry in list(enumerate(self.entries))[self._top : self._top + room]
        ]
        yield from rows or ["The trash is empty."]
        yield from [""] * (room - max(len(rows), 1))
        yield ""
        words = f"It was: {said(self.chosen)} ({moment(self.chosen.at, now)})" if self.chosen else ""
        yield from [*wrap(words, width, "  "), "", "", ""][:3]
        yield ""
        yield INK.dim(short("r restore · enter look into it · ↑ ↓ choose · esc back", width))

    def on_click(self, event: Click) -> None:
        row = event.screen_y - self.card.region.y - 1 + self._top
        if event.screen_y > self.card.region.y and row < min(len(self.entries), self._top + self._room):
            self.action_move(row - self.at)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        self.action_move(3)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        self.action_move(-3)

    def action_move(self, by: int) -> None:
        """Move the cursor by so many rows."""
        self.at = min(max(self.at + by, 0), max(len(self.entries) - 1, 0))
        self.card.redraw()

    def action_page(self, by: int) -> None:
        """Move the cursor by so many pages."""
        self.action_move(by * self._room)

    async def action_open(self) -> None:
        """Show the entry with every form that it had."""
        if self.chosen is not None:
            await RemovedView(self, self.chosen).open(self.app)

    async def action_restore(self) -> None:
        """Take the entry out of the trash."""
        if self.chosen is not None:
            await self.restore(self.chosen)

    async def restore(self, entry: Entry) -> None:
        """Take an entry out of the trash, and stay where there is more."""
        try:
            recorded = await aside(lambda: self.main.diary.restore([entry]))
            self.entries = await aside(self.main.diary.trash)
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        self.card.refresh(layout=True)
        self.card.redraw()
        if not self.entries or recorded.flags or recorded.asks:
            await self.leave()
        if recorded.entries:
            await self.main.stored(recorded, "Restored")

    async def action_close(self) -> None:
        """Back to the main screen."""
        await self.leave()


class RemovedView(EntryView, inherit_bindings=False):
    """An entry of the trash in full."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("r", "restore", "take it out of the trash"),
        key("escape,enter,q", "close", "back to the list"),
        *SCROLLING,
    ]
    KEYS = "r restore · esc back"

    def __init__(self, trash: TrashSheet, entry: Entry) -> None:
        super().__init__(trash.main, entry)
        self.trash = trash

    async def action_restore(self) -> None:
        """Take it out of the trash and go back to the list."""
        await self.leave()
        await self.trash.restore(self.entry)
