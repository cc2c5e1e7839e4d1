"""The warnings that stand, in words."""

from collections.abc import Iterable

from tracker.show.text import wrap
from tracker.show.warnings import HEADS
from tracker.tui.ink import INK
from tracker.tui.panel import Panel


class WarnPanel(Panel):
    TITLE = "Warnings"

    def write(self, width: int, height: int) -> Iterable[str]:
        if self.look is None or not self.look.flags:
            yield INK.dim("None raised. That is no all-clear.")
            return
        for flag in self.look.flags:
            tier = flag.rule.tier
            paint = INK.alarm if tier in ("emergency", "urgent") else INK.warn
            yield from (paint(line) for line in wrap(HEADS[tier], width - 1))
            yield from wrap(flag.rule.message, width - 1, "  ")

    def needs(self, width: int) -> int:
        """The lines that the standing warnings take, the title and an empty one included; 0 where there are none."""
        if self.look is None or not self.look.flags:
            return 0
        return 2 + len(list(self.write(width, 99)))
