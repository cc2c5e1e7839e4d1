"""The first line: the program, the date, and the warning that stands highest."""

from collections.abc import Iterable, Sequence

from textual.reactive import reactive

from tracker.core.flags import Flag
from tracker.show import dates
from tracker.show.text import cells, short
from tracker.show.warnings import HEADS
from tracker.tui.ink import INK
from tracker.tui.panel import Panel
from tracker.tui.places import LEAST_HEIGHT, LEAST_WIDTH, too_small


class Head(Panel):
    """One line; the whole screen where the terminal is too small for anything else. `timer` is what runs, in words."""

    timer: reactive[str] = reactive("", init=False)

    def watch_timer(self) -> None:
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        if too_small(width, self.app.size.height):
            yield short(f"too small: needs {LEAST_WIDTH}x{LEAST_HEIGHT}", width)
            return
        if self.look is None:
            return
        day = f"  {self.timer} — g" if self.timer else f"  {dates.full(self.look.today)}"
        words = standing(self.look.flags)
        if words and len(day) + cells(words) + 13 > width and not self.timer:
            day = ""
        words = f" {short(words, width - len(day) - 13)} " if words else ""
        gap = width - len(day) - cells(words) - 9
        grave = words and self.look.flags[0].rule.tier in ("emergency", "urgent")
        day = INK.strong(day) if self.timer else day
        yield f" {INK.title('tracker')}{day}{' ' * gap}{(INK.loud if grave else INK.warn)(words)} "


def standing(flags: Sequence[Flag]) -> str:
    """The highest warning in words, and how to read all; empty where none stands."""
    if not flags:
        return ""
    more = f", {len(flags) - 1} more" if len(flags) > 1 else ""
    return f"{HEADS[flags[0].rule.tier]}: {flags[0].rule.title}{more} — f to read"
