"""The panel of a plot."""

from datetime import date

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from tracker.show.text import cells
from tracker.tui.drawing import Plots, span_words
from tracker.tui.ink import CURSOR, INK, plain
from tracker.tui.panel import Panel


class Plot(Panel):
    """One of the two plots. It shows lines that were drawn elsewhere, once for each look, range and size."""

    plots: reactive[Plots | None] = reactive(None, init=False)
    span: reactive[int] = reactive(30, init=False)
    until: reactive[date | None] = reactive(None, init=False)
    cursor: reactive[date | None] = reactive(None, init=False)
    folded: reactive[bool] = reactive(False, init=False)

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

    def watch_cursor(self) -> None:
        self.redraw()

    def draw(self, size: Size) -> list[Strip]:
        name = "Pain" if self.id == "pain" else "Walking"
        plots = self.plots
        late = plots is None or (plots.want.span, plots.want.last) != (self.span, self.until if self.span else None)
        lines = () if plots is None else plots.pain if self.id == "pain" else plots.walks
        legend, lines = (lines[0], lines[1:]) if len(lines) > 2 and lines[2] else (name, lines)
        head = headed(legend, name, self._range(), size.width - (2 if late else 0)) + (" …" if late else "")
        if self.cursor is None or plots is None:
            return self.paint.strips([head, *lines][: size.height], size.width)
        strips = self.paint.strips([INK.strong(self._said(size.width)), *lines][: size.height], size.width)
        at = (self.cursor - plots.first).days
        if not late and 0 <= at < plots.size and lines:
            self._mark(strips, at, plots.size, size.width)
        return strips

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

    def _mark(self, strips: list[Strip], at: int, size: int, width: int) -> None:
        """A line down the column of the day; what is drawn there already is reversed."""
        from tracker.show.plot import column

        x = column(at, size, width)
        for row in range(1, len(strips)):
            cell = strips[row].crop(x, x + 1)
            last = row == len(strips) - 1
            mark = self.paint.strip(INK.title("▲" if last else "│"), 1)
            if cell.text.strip() and not last:
                mark = cell.apply_style(self.paint.style(CURSOR))
            strips[row] = Strip.join([strips[row].crop(0, x), mark, strips[row].crop(x + 1)])

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
