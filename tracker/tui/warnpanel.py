"""The warnings that stand, in words. Where none does, nothing is said."""

from collections.abc import Iterable

from tracker.show.text import wrap
from tracker.show.warnings import HEADS
from tracker.tui.head import ASKED, CRISIS
from tracker.tui.ink import INK
from tracker.tui.panel import Panel


class WarnPanel(Panel):
    TITLE = "Warnings"

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None:
            return
        for stand in self.look.standing:
            tier = stand.rule.tier
            if stand.rule.id == CRISIS:
                from tracker.show.support import HEADING, numbers

                yield INK.strong(HEADING)
                yield from numbers(self.look.region, ink=INK, width=width - 1)
                continue
            paint = INK.alarm if tier in ("emergency", "urgent") else INK.warn
            yield from (paint(line) for line in wrap(HEADS[tier], width - 1))
            yield from wrap(stand.rule.message, width - 1, "  ")
        if self.look.standing and self.look.asks:
            yield INK.dim(ASKED)

    def needs(self, width: int) -> int:
        """The lines that the standing warnings take, the title and an empty one included; 0 where there are none."""
        if self.look is None or not self.look.standing:
            return 0
        return 2 + len(list(self.write(width, 99)))
