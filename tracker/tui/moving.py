"""The board with what moves over it: the cursor of the entries, the range of the plots, the page of a small screen."""

from tracker.tui.board import Board
from tracker.tui.drawing import SPANS
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

    def action_page(self, by: int) -> None:
        """Another panel, where there is room for one only."""
        if narrow(*self.size):
            at = self.pages.index(self.page) if self.page in self.pages else 0
            self.page = self.pages[(at + by) % len(self.pages)]

    def watch_page(self) -> None:
        self.rearrange()
        self.call_after_refresh(self._draw)
