"""The panel of a plot."""

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from tracker.show.text import cells
from tracker.tui.drawing import Plots, span_words
from tracker.tui.ink import INK, plain
from tracker.tui.panel import Panel


class Plot(Panel):
    """One of the two plots. It shows lines that were drawn elsewhere, once for each look, range and size."""

    plots: reactive[Plots | None] = reactive(None, init=False, repaint=False)
    span: reactive[int] = reactive(30, init=False, repaint=False)

    def watch_plots(self) -> None:
        self.redraw()

    def watch_span(self) -> None:
        self.redraw()

    def draw(self, size: Size) -> list[Strip]:
        name = "Pain" if self.id == "pain" else "Walking"
        late = self.plots is None or self.plots.want.span != self.span
        lines = () if self.plots is None else self.plots.pain if self.id == "pain" else self.plots.walks
        legend, lines = (lines[0], lines[1:]) if len(lines) > 2 and lines[2] else (name, lines)
        head = headed(legend, name, self.span, size.width - (2 if late else 0)) + (" …" if late else "")
        return self.paint.strips([head, *lines][: size.height], size.width)


def headed(legend: str, name: str, span: int, width: int) -> str:
    """What the marks mean, and at the right, as far as it fits, the range."""
    room = width - cells(plain(legend)) - 2
    words = next((words for words in ranges(span) if cells(words) <= room), "")
    painted = INK.title(name) + legend.removeprefix(name) if legend.startswith(name) else legend
    return f"{painted} {INK.dim('─' * max(room - cells(words), 0))} {INK.title(words)}"


def ranges(span: int) -> tuple[str, ...]:
    """The range in words, longest first."""
    return (span_words(span), f"{span} days", f"{span}d") if span else ("everything", "all")
