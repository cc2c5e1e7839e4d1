"""The warnings that stand, in words. Where none does, nothing is said."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tracker.core.flags import CRISIS
from tracker.show.text import wrap
from tracker.show.warnings import HEADS
from tracker.tui.head import asked
from tracker.tui.ink import INK
from tracker.tui.panel import Panel

if TYPE_CHECKING:
    from tracker.core.standing import Stand


class WarnPanel(Panel):
    TITLE = "Warnings"

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None:
            return
        for stand in self.look.standing:
            tier = stand.rule.tier
            if stand.rule.id == CRISIS:
                yield from self._support(stand, width - 1)
                continue
            paint = INK.alarm if tier in ("emergency", "urgent") else INK.warn
            yield from (paint(line) for line in wrap(HEADS[tier], width - 1))
            yield from wrap(stand.rule.message, width - 1, "  ")
        if self.look.standing and self.look.asks:
            yield INK.dim(asked(self.look))

    def _support(self, stand: "Stand", width: int) -> Iterable[str]:
        """Whom to call, in full on the day of the hard moment and in one line after it."""
        from tracker.show.support import HEADING, briefly, numbers

        assert self.look is not None
        if stand.since is not None and stand.since.date() < self.look.today:
            yield from wrap(briefly(self.look.region), width)
        else:
            yield INK.strong(HEADING)
            yield from numbers(self.look.region, ink=INK, width=width)

    def needs(self, width: int) -> int:
        """The lines that the standing warnings take, the title and an empty one included; 0 where there are none."""
        if self.look is None or not self.look.standing:
            return 0
        return 2 + len(list(self.write(width, 99)))
