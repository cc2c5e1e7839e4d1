"""Where the day stands: what was done first, the pain after it."""

from collections.abc import Iterable

from tracker.core.weeks import today
from tracker.show.text import cells, pad, wrap
from tracker.show.week import today_rows
from tracker.tui.ink import INK
from tracker.tui.panel import Panel

LABEL, WIDE = 15, 19
"""Cells for what a line is about, on a narrow panel and on a wide one."""


class TodayPanel(Panel):
    TITLE = "Today"

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None:
            return []
        rows = today_rows(today(self.look.history, self.look.today, self.look.first_weekday), self.look.now)
        lines: list[str] = []
        for label, words in rows:
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
