"""The board with what moves over it: the cursors of entries and plots, the plots' range, the page of a small screen."""

from contextlib import suppress
from datetime import date
from functools import partial

from tracker.core.weeks import moved
from tracker.diary import Trouble
from tracker.tui.aside import aside
from tracker.tui.board import Board
from tracker.tui.drawing import SPANS, first_day
from tracker.tui.places import narrow


class Moving(Board):
    """Nothing here stores or opens anything."""

    def action_move(self, by: int) -> None:
        """Move the cursor by so many entries."""
        self.entries.move(by)

    def action_turn(self, pages: int) -> None:
        """Move the cursor by so many pages."""
        self.entries.move(pages * self.entries.page)

    def action_end(self, oldest: int) -> None:
        """Move the cursor to the newest or the oldest entry."""
        self.entries.go(self.entries.count if oldest else 0)

    def action_range(self, by: int) -> None:
        """A shorter or a longer range of the plots."""
        self.span = SPANS[min(max(SPANS.index(self.span) + by, 0), len(SPANS) - 1)]

    def action_span(self, span: int) -> None:
        """The range of the plots in days, 0 for everything."""
        self.span = span

    def action_day(self, by: int) -> None:
        """Move the cursor of the plots by so many days; it begins at the newest day that is seen."""
        if self.look is not None and len(self.look.history):
            last = self.until or self.look.today
            self._stand(moved(self.cursor, by) if self.cursor is not None else last)

    def action_pan(self, by: int) -> None:
        """Go back or forward in time by as much as is seen, and take the cursor along."""
        if self.look is None or not self.span or not len(self.look.history):
            return
        before = self.until or self.look.today
        first = first_day(self.look.history, self.look.today, 0)
        last = min(max(moved(before, by * self.span), min(moved(first, self.span - 1), before)), self.look.today)
        self.until = last if last < self.look.today else None
        if self.cursor is not None:
            self._stand(moved(self.cursor, (last - before).days))

    def _stand(self, day: date) -> None:
        """Put the cursor on the day, in sight; the entries follow."""
        assert self.look is not None
        history, today = self.look.history, self.look.today
        day = min(max(day, first_day(history, today, 0)), today)
        if self.span:
            last = self.until or today
            if day > last or day < first_day(history, last, self.span):
                last = min(moved(day, self.span // 2), today)
                self.until = last if last < today else None
        self.cursor = day
        self.entries.find_day(day)

    def leave_day(self) -> bool:
        """Take the cursor of the plots away and go back to today; False where there is nothing to leave."""
        left = self.cursor is not None or self.until is not None
        self.cursor = self.until = None
        return left

    async def action_fold(self) -> None:
        """Fold the pain away, or bring it back; it stays so when the program is opened again."""
        self.folded = not self.folded
        way = "The pain is folded away; P brings it back. Warnings go on." if self.folded else "The pain is back."
        self.tell(way)
        with suppress(Trouble):  # then it is as it was the next time
            await aside(partial(self.diary.keep_view, {"folded": self.folded}))

    def action_page(self, by: int) -> None:
        """Another panel, where there is room for one only."""
        if narrow(*self.size):
            at = self.pages.index(self.page) if self.page in self.pages else 0
            self.page = self.pages[(at + by) % len(self.pages)]

    def watch_page(self) -> None:
        self.rearrange()
        self.call_after_refresh(self._draw)
