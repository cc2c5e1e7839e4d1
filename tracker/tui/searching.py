"""Search: a line to type into, how it was understood, and what it finds, newest first or sorted."""

import asyncio
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tracker.core.history import Entry
from tracker.core.query import EXAMPLE, SORTS, Query, described, read_query
from tracker.core.search import Index
from tracker.core.when import moment
from tracker.core.words import Invalid
from tracker.diary import Look
from tracker.show.text import safe, said, short, wrap
from tracker.tui.aside import aside
from tracker.tui.box import Box
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

BOX = "search"
ABOVE = 3
"""Lines above the rows: the box, how it was understood, an empty one."""
WHEN = 17
"""Cells for the time of an entry."""
HINT = f"Type kinds, dates and words, {EXAMPLE}. In quotes a word is only a word."


class SearchView(Sheet):
    """What is typed is looked for beside the screen's loop; the count says … until it is true."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "open", "open the entry under the cursor"),
        key("down", "move(1)", "the entry below"),
        key("up", "move(-1)", "the entry above"),
        key("pagedown", "turn(1)", "a page down"),
        key("pageup", "turn(-1)", "a page up"),
        key("tab", "sort(1)", "another order: newest, oldest, highest, lowest"),
        key("shift+tab", "sort(-1)", "the order before"),
        key("ctrl+l", "clear", "empty the line"),
        key("escape", "escape", "leave"),
    ]

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.box = Box(BOX, main.sought)
        self.sort = SORTS[0]
        self.found: Sequence[Entry] = ()
        self.at = self.top = 0
        self._index: Index | None = None
        self._of: Look | None = None
        self._query: Query | Invalid = Query()
        self._late = True
        self._looking = False
        self._told = asyncio.Event()

    # -- what is seen

    def heading(self) -> str:
        return f"Search: {len(self.found):,} found{' …' if self._late else ''}, {self.sort} first"

    def tall(self, width: int, height: int) -> int:
        return height

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        return where | {BOX: Place(card.x + 2, card.y + 1, card.width - 4, 1)}

    def boxes(self) -> Iterable[Box]:
        yield self.box

    @property
    def room(self) -> int:
        """How many rows are seen at once."""
        return max(self.card.size.height - 2 - ABOVE - 2, 1)

    def lines(self, width: int, height: int) -> Iterable[str]:
        yield ""
        yield self._understood(width)
        yield ""
        room = height - ABOVE - 2
        shown = self.found[self.top : self.top + room]
        rows = [self._row(self.top + at, entry, width) for at, entry in enumerate(shown)]
        if not self.found and not self._late and not isinstance(self._query, Invalid):
            rows = wrap("Nothing fits.", width)
        yield from rows[:room]
        yield from [""] * (room - len(rows))
        yield ""
        yield INK.dim(short(self.main.told or "enter open · ↑ ↓ page up, down · tab order · esc leave", width))

    def _understood(self, width: int) -> str:
        if isinstance(self._query, Invalid):
            return INK.alarm(short(self._query.message, width))
        if self._query.empty:
            return INK.dim(short(HINT, width))
        return safe(f"→ {described(self._query)}", width)

    def _row(self, at: int, entry: Entry, width: int) -> str:
        when = f"{short(moment(entry.at, self.main.diary.now()), WHEN - 1):>{WHEN - 1}} "
        what = short(said(entry), width - WHEN - 2)
        if at == self.at:
            return INK.strong(f"›{when} {what}")
        return f" {INK.dim(when)} {what}"

    # -- looking

    def on_mount(self) -> None:
        super().on_mount()
        self.box.cursor_position = len(self.box.value)
        self.watch(self.main, "look", self._fresh)
        self.watch(self.main, "told", self.card.redraw, init=False)

    def _fresh(self) -> None:
        self._want()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.main.sought = self.box.value
        self.at = self.top = 0
        self._want()

    def _want(self) -> None:
        """Look for what stands in the box now."""
        self._query = read_query(self.box.value, self.main.diary.now())
        self._late = not isinstance(self._query, Invalid)
        self.card.redraw()
        if not self._late:
            self._told.set()
            return
        self._told.clear()
        if not self._looking:
            self._looking = True
            self.run_worker(self._look(), name="search")

    async def _look(self) -> None:
        """Look until what was found is what is wanted; what was typed meanwhile is looked for next."""
        try:
            while not isinstance(query := self._query, Invalid):
                look, sort = self.main.look, self.sort
                assert look is not None
                if self._index is None or self._of is not look:
                    self._index = await aside(partial(Index, look.history.entries))
                    self._of = look
                found = await aside(partial(self._index.find, query, sort))
                if (query, sort) == (self._query, self.sort) and look is self.main.look:
                    chosen = self.chosen
                    self.found, self._late = found, False
                    self._keep(chosen)
                    return
        finally:
            self._looking = False
            self._told.set()
            self.card.redraw()

    async def caught_up(self) -> None:
        """Wait until what was found is that of every key that was typed so far."""
        await super().caught_up()
        heard = asyncio.Event()
        if self.call_later(heard.set):  # the box has told this screen of its text, which may not know it yet
            await heard.wait()
        await self._told.wait()

    # -- moving

    @property
    def chosen(self) -> Entry | None:
        """The entry under the cursor."""
        return self.found[self.at] if self.at < len(self.found) else None

    def _keep(self, chosen: Entry | None) -> None:
        """Keep the cursor where it was, also on an entry that was changed."""
        if self.at and chosen is not None:
            self.at = next((at for at, entry in enumerate(self.found) if entry.id == chosen.id), self.at)
        self._go(self.at)

    def _go(self, at: int) -> None:
        self.at = min(max(at, 0), max(len(self.found) - 1, 0))
        self.top = min(max(self.top, self.at - self.room + 1), self.at)
        self.card.redraw()

    async def action_move(self, by: int) -> None:
        """Move the cursor."""
        await self.caught_up()
        self._go(self.at + by)

    async def action_turn(self, pages: int) -> None:
        """Move the cursor by a page."""
        await self.caught_up()
        self._go(self.at + pages * self.room)

    def action_sort(self, by: int) -> None:
        """Another order."""
        self.sort = SORTS[(SORTS.index(self.sort) + by) % len(SORTS)]
        self.at = self.top = 0
        self._want()

    def action_clear(self) -> None:
        """Empty the line."""
        self.box.value = ""

    async def action_open(self) -> None:
        """Open the entry, and put the cursor of the main screen on it."""
        from tracker.tui.entryview import EntryView

        await self.caught_up()
        if self.chosen is not None:
            self.main.entries.find(self.chosen)
            await EntryView(self.main, self.chosen).open(self.app)

    async def action_escape(self) -> None:
        """Leave; the line is there again the next time."""
        await self.leave()
