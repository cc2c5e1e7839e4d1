"""Where the day stands: what was done first, the pain after it."""

from collections.abc import Iterable

from textual.reactive import reactive

from tracker.core.plan import Own, Pause, plan
from tracker.core.weeks import today
from tracker.show.text import cells, pad, wrap
from tracker.show.week import PAIN_ROWS, today_rows
from tracker.tui.ink import INK, Styles
from tracker.tui.panel import Panel

LABEL, WIDE = 15, 19
"""Cells for what a line is about, on a narrow panel and on a wide one."""


class TodayPanel(Panel):
    TITLE = "Today"

    folded: reactive[bool] = reactive(False, init=False)
    settled: reactive[tuple[Pause | None, Own]] = reactive((None, Own()), init=False)

    def __init__(self, name: str, paint: Styles) -> None:
        super().__init__(name, paint)
        self._known: list[tuple[str, str]] | None = None

    def watch_look(self) -> None:
        self._known = None
        super().watch_look()

    def watch_folded(self) -> None:
        self.redraw()

    def watch_settled(self) -> None:
        self._known = None
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None:
            return []
        if self._known is None:
            look = self.look
            suggestion = plan(look.history, look.today, look.guiding, *self.settled).sentence
            self._known = today_rows(today(look.history, look.today, look.first_weekday), look.now, suggestion)
        lines: list[str] = []
        for label, words in self._known:
            if self.folded and label in PAIN_ROWS:
                continue
            block = labelled(label, words, width)
            if len(lines) + len(block) <= height:
                lines += block
        return lines

    def needs(self, width: int) -> int:
        """The lines that it takes, the title and an empty one included."""
        return 2 + len([*self.write(width, 99)])


def labelled(label: str, words: str, width: int) -> list[str]:
    """The label beside its words, which go on below themselves; a label that is too long stands above them."""
    size = WIDE if width >= 50 else LABEL
    lines = [" " * size + line for line in wrap(words, max(width - size - 1, 12))]
    if cells(label) < size:
        return [INK.dim(pad(label, size)) + lines[0][size:], *lines[1:]]
    return [INK.dim(label), *lines]
