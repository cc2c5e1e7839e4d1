"""The latest entries: a table with a cursor. It draws only the rows that are seen."""

from bisect import bisect_right
from datetime import date

from textual.events import Click, MouseScrollDown, MouseScrollUp
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from tracker.core.history import Entry
from tracker.core.kinds import KINDS
from tracker.core.when import moment
from tracker.diary import Look
from tracker.show.text import pad, safe, said, short, wrap
from tracker.tui.ink import CURSOR, INK, Styles
from tracker.tui.panel import Panel, titled

WHEN = 17
"""Cells for the time of an entry."""


class Entries(Panel):
    """Rows newest first. `at` is the row of the cursor, `top` the first row that is seen."""

    class Opened(Message):
        """The entry under the cursor was clicked while the cursor was on it."""

    def __init__(self, name: str, paint: Styles) -> None:
        super().__init__(name, paint)
        self.at = 0
        self.top = 0
        self._rows: tuple[Entry, ...] = ()

    @property
    def chosen(self) -> Entry | None:
        """The entry under the cursor."""
        return self._rows[-1 - self.at] if self.at < len(self._rows) else None

    def watch_look(self, before: Look | None = None) -> None:
        """Keep the cursor on the entry it was on; at the top it stays at the top, where new entries appear."""
        kept = self.chosen if self.at else None
        self._rows = self.look.history.entries if self.look is not None else ()
        if kept is not None:
            self.at = next((at for at, entry in enumerate(reversed(self._rows)) if entry.id == kept.id), self.at)
        self.at = min(self.at, max(len(self._rows) - 1, 0))
        self._follow()
        self.redraw()

    def move(self, by: int) -> None:
        """Move the cursor by so many rows, down where positive."""
        self.go(self.at + by)

    def go(self, at: int) -> None:
        """Put the cursor on a row, counted from the newest."""
        at = min(max(at, 0), max(len(self._rows) - 1, 0))
        if at == self.at:
            return
        before, top = self.at, self.top
        self.at = at
        self._follow()
        if top != self.top or self._drawn_for is None:
            self.redraw()
            return
        for row in (before, at):
            line = row - top + 1
            self._drawn[line] = self._row(row).apply_style(self.rich_style)
            self.refresh(Region(0, line, self.size.width, 1))

    def find(self, entry: Entry) -> None:
        """Put the cursor on the entry, where it is listed."""
        at = next((at for at, row in enumerate(reversed(self._rows)) if row.id == entry.id), None)
        if at is not None:
            self.go(at)

    def find_day(self, day: date) -> None:
        """Put the cursor on the last entry of the day, where it has one."""
        assert self.look is not None
        if entries := self.look.history.dates(day, day).entries:
            last = bisect_right(self._rows, entries[-1].at.timestamp(), key=lambda entry: entry.at.timestamp()) - 1
            while self._rows[last].day != day and last:  # in another zone at the same moment
                last -= 1
            self.go(len(self._rows) - 1 - last)

    @property
    def page(self) -> int:
        """How many rows are seen at once."""
        return max(self.size.height - 1, 1)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def _follow(self) -> None:
        self.top = min(max(self.top, self.at - self.page + 1), self.at)
        self.top = max(min(self.top, len(self._rows) - self.page), 0)

    def draw(self, size: Size) -> list[Strip]:
        self._follow()
        if not self._rows:
            return self.paint.strips([titled("Welcome", size.width), *greeting(size.width)][: size.height], size.width)
        last = min(self.top + self.page, len(self._rows))
        title = (
            "Latest entries"
            if len(self._rows) <= self.page
            else f"Entries {self.top + 1} to {last} of {len(self._rows):,}"
        )
        return [self.paint.strip(titled(title, size.width), size.width), *map(self._row, range(self.top, last))]

    def _row(self, at: int) -> Strip:
        assert self.look is not None
        entry, width = self._rows[-1 - at], self.size.width
        when = moment(entry.at, self.look.now)
        if at not in (self.top, self.at) and self._rows[-at].day == entry.day:
            when = when[-5:]  # the date stands above
        when = f"{short(when, WHEN - 1):>{WHEN - 1}} "
        room = width - WHEN - 2
        note = entry.text("note") if entry.kind != "note" and room >= 44 else ""
        if note:
            what = said(entry._replace(values={name: value for name, value in entry.values.items() if name != "note"}))
            what = pad(short(what, room * 3 // 5 - 2), room * 3 // 5) + short(f"“{safe(note)}”", room - room * 3 // 5)
        else:
            what = short(said(entry), room)
        mark = "›" if at == self.at else " "
        line = f"{mark}{INK.dim(when) if at != self.at else when}{what}"
        return self.paint.strip(line, width, self.paint.style(CURSOR) if at == self.at else None)

    def on_click(self, event: Click) -> None:
        row = self.top + event.y - 1
        if event.y < 1 or row >= len(self._rows):
            return
        if row == self.at:
            self.post_message(self.Opened())
        self.go(row)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        event.stop()
        self.move(3)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        event.stop()
        self.move(-3)


def greeting(width: int) -> list[str]:
    """What to press while nothing is logged."""
    lines = ["", *wrap("Nothing is logged yet. To log something, press", width), ""]
    rows = [(kind.key, kind.hint) for kind in KINDS]
    rows.append(("a", "several at once, on one line: w12 5-3 h15 stiff"))
    rows.append(("b", "a few questions about you, so that warnings fit"))
    rows.append(("?", "every key"))
    for key, words in rows:
        first, *rest = wrap(words, max(width - 6, 12))
        lines += [f"  {INK.strong(key)}   {first}", *(" " * 6 + line for line in rest)]
    return [*lines, "", *wrap("For example: p 4 enter. It is stored at once, and u takes it back.", width)]
