"""The panel of a plot."""

from datetime import date

from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tracker.core.weeks import moved
from tracker.show.columns import date_at
from tracker.show.text import cells
from tracker.tui.drawing import Plots, span_words
from tracker.tui.ink import CURSOR, INK, Styles, plain
from tracker.tui.panel import Panel

BEHIND = (" ", "░", "▒", "╌", "·")
"""What the line of a day hides: nothing that was logged."""


class Plot(Panel):
    """One of the two plots. It shows lines that were drawn elsewhere, once for each look, range and size."""

    class Chosen(Message):
        """A day was clicked."""

        def __init__(self, day: date) -> None:
            super().__init__()
            self.day = day

    plots: reactive[Plots | None] = reactive(None, init=False, repaint=False)
    span: reactive[int] = reactive(30, init=False, repaint=False)
    until: reactive[date | None] = reactive(None, init=False, repaint=False)
    cursor: reactive[date | None] = reactive(None, init=False, repaint=False)
    folded: reactive[bool] = reactive(False, init=False, repaint=False)

    def __init__(self, name: str, paint: Styles) -> None:
        super().__init__(name, paint)
        self._bare: list[Strip] = []

    def watch_look(self) -> None:
        """A look is drawn elsewhere; only what is said of a day is made from it here."""
        if self.cursor is not None:
            self.redraw()

    def watch_plots(self) -> None:
        self.redraw()

    def watch_span(self) -> None:
        self.redraw()

    def watch_until(self) -> None:
        self.redraw()

    def watch_cursor(self, before: date | None, now: date | None) -> None:
        """Move the line of the day; all else stays as it is drawn, unless the line comes or goes."""
        if before is None or now is None or self._drawn_for != self.size or self._column(now) is None:
            self.redraw()
            return
        width, height = self.size
        under = self.rich_style
        self._drawn[0] = self._saying(width).apply_style(under)
        changed = [Region(0, 0, width, 1)]
        for day in (before, now):
            if (x := self._column(day)) is not None:
                for row in range(1, min(len(self._bare), height)):
                    strip = self._bare[row] if day == before else self._marked(row, x)
                    self._drawn[row] = strip.apply_style(under)
                changed.append(Region(x, 1, 1, height - 1))
        self.refresh(*changed)

    def draw(self, size: Size) -> list[Strip]:
        name = "Pain" if self.id == "pain" else "Walking"
        plots = self.plots
        lines = () if plots is None else plots.pain if self.id == "pain" else plots.walks
        legend, lines = (lines[0], lines[1:]) if len(lines) > 2 and lines[2] else (name, lines)
        strips = self.paint.strips(lines[: size.height - 1], size.width)
        late = " …" if self._late else ""
        head = headed(legend, name, self._range(), size.width - len(late)) + late
        self._bare = [self.paint.strip(head, size.width), *strips]
        if self.cursor is None or plots is None:
            return self._bare
        x = self._column(self.cursor)
        rows = strips if x is None else [self._marked(row, x) for row in range(1, len(self._bare))]
        return [self._saying(size.width), *rows]

    @property
    def _late(self) -> bool:
        """True where what is drawn is not what was asked for last."""
        wanted = self.span, self.until if self.span else None
        return self.plots is None or (self.plots.want.span, self.plots.want.last) != wanted

    def _column(self, day: date) -> int | None:
        """The column of a day, None where it is not seen."""
        from tracker.show.plot import column

        if self.plots is None or self._late:
            return None
        at = (day - self.plots.first).days
        return column(at, self.plots.size, self.size.width) if 0 <= at < self.plots.size else None

    def _marked(self, row: int, x: int) -> Strip:
        """A row with the line of the day; what is drawn there already is reversed, below it an arrow stands."""
        before, cell, after = self._bare[row].divide((x, x + 1, self.size.width))
        last = row == len(self._bare) - 1
        if last or cell.text in BEHIND:
            cell = self.paint.strip(INK.title("▲" if last else "│"), 1)
        else:
            cell = cell.apply_style(self.paint.style(CURSOR))
        return Strip.join((before, cell, after))

    def _saying(self, width: int) -> Strip:
        """What is said of the day; where that leaves this plot's line empty, what its marks mean."""
        said = self._said(width)
        return self.paint.strip(INK.strong(said), width) if said else self._bare[0]

    def _said(self, width: int) -> str:
        """What the day of the cursor holds; where both plots are seen, the lower one goes on from the upper one."""
        from tracker.core.told import said_on
        from tracker.show.oneday import day_pieces, flow

        assert self.look is not None
        assert self.cursor is not None
        assert self.plots is not None
        history = self.look.history
        said = said_on(history.kept).get(self.cursor, ())
        pieces = day_pieces(history, self.cursor, self.look.today, said, pain=not self.folded)
        both = self.plots.want.pain[0] and self.plots.want.walks[0]
        return flow(pieces, width, 2 if both else 1)[1 if both and self.id == "pain" else 0]

    def on_click(self, event: Click) -> None:
        if self.plots is not None and not self._late:
            at = date_at(event.x, self.plots.size, self.size.width)
            if at is not None:
                self.post_message(self.Chosen(moved(self.plots.first, at)))

    def _range(self) -> tuple[str, ...]:
        """The range in words, longest first."""
        from tracker.show import dates

        if not self.span:
            return ("everything", "all")
        if self.until is None:
            return (span_words(self.span), f"{self.span} days", f"{self.span}d")
        return (f"{self.span} days to {dates.full(self.until)}", f"to {dates.full(self.until)}", f"to {self.until}")


def headed(legend: str, name: str, ranges: tuple[str, ...], width: int) -> str:
    """What the marks mean, as far as it fits, and at the right the range in the longest words that fit."""
    while cells(plain(legend)) + 2 + cells(ranges[-1]) > width and "  " in legend:
        legend = legend.rpartition("  ")[0].rstrip()
    room = width - cells(plain(legend)) - 2
    words = next((words for words in ranges if cells(words) <= room), "")
    painted = INK.title(name) + legend.removeprefix(name) if legend.startswith(name) else legend
    return f"{painted} {INK.dim('─' * max(room - cells(words), 0))} {INK.title(words)}"
