"""This week beside the last one."""

from collections.abc import Iterable

from textual.reactive import reactive

from tracker.core.weeks import week, week_of
from tracker.show.layout import table
from tracker.show.text import wrap
from tracker.show.week import PAIN_ROWS, change_words, period_rows
from tracker.tui.ink import INK
from tracker.tui.panel import Panel

LABEL, NOW = 18, 16
"""Cells for what a line is about, and for this week."""


class WeekPanel(Panel):
    TITLE = "This week and the last"

    folded: reactive[bool] = reactive(False, init=False)

    def watch_folded(self) -> None:
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None:
            return
        of = week(self.look.history, week_of(self.look.today, self.look.first_weekday), self.look.today)
        head, *rows = period_rows(of)
        if self.folded:
            rows = [row for row in rows if row.label not in PAIN_ROWS]
        both = width >= LABEL + NOW + 14
        sizes = (LABEL, NOW, width - LABEL - NOW - 4) if both else (LABEL, width - LABEL - 2)
        change = [] if self.folded else wrap(change_words(of.change, "week"), width)
        room = height - len(change)
        for row in (head, *rows):
            first, *rest = table([(row.label, row.now, row.before)[: len(sizes)]], sizes)
            room -= 1 + len(rest)
            if room < 0:
                break
            yield INK.dim(first if row is head else first[:LABEL]) + ("" if row is head else first[LABEL:])
            yield from rest
        yield from change
