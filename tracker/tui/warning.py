"""Warnings in full: those that stand, and the one that must be read before anything else."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.core.flags import GRAVE, Flag
from tracker.show.text import wrap
from tracker.show.warnings import flags
from tracker.tui.ink import INK, Styles
from tracker.tui.reader import Reader

__all__ = ["GRAVE", "HOLD", "MustRead", "Standing"]

HOLD = 0.7
"""Seconds before a must-read screen can be closed, so that keys typed ahead don't close it unread."""
NONE = "No warning is raised by what is logged. That is no all-clear: what was not logged can't be seen."


class Standing(Reader):
    """All the warnings that stand."""

    def __init__(self, paint: Styles, raised: Sequence[Flag], now: datetime) -> None:
        super().__init__(paint)
        self._raised, self._now = raised, now

    def heading(self) -> str:
        return "Warnings"

    def text(self, width: int) -> list[str]:
        if not self._raised:
            return wrap(NONE, width)
        return flags(self._raised, self._now, ink=INK, width=width).split("\n")


class MustRead(Standing):
    """What a new entry raised. It stays for a moment whatever is typed."""

    KEYS = "enter or esc back, once you have read this"
    alarming = True

    def __init__(self, paint: Styles, raised: Sequence[Flag], now: datetime) -> None:
        super().__init__(paint, raised, now)
        self.armed = False

    def on_mount(self) -> None:
        super().on_mount()
        self.set_timer(HOLD, self.arm)

    def heading(self) -> str:
        return "Please read this"

    def arm(self) -> None:
        """Let the next Enter or Escape close the screen."""
        self.armed = True
        self.card.redraw()

    def lines(self, width: int, height: int) -> Iterable[str]:
        *lines, keys = super().lines(width, height)
        return [*lines, keys if self.armed else ""]

    async def action_close(self) -> None:
        if self.armed:
            await self.leave()
