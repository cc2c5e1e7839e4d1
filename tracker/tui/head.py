"""The first line: the program, the date, and the warning that stands highest."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.reactive import reactive

from tracker.core.flags import CRISIS
from tracker.show import dates
from tracker.show.text import cells, short, wrap
from tracker.show.warnings import HEADS
from tracker.tui.ink import INK, Styles
from tracker.tui.keymap import Keymap
from tracker.tui.panel import Panel
from tracker.tui.places import LEAST_HEIGHT, LEAST_WIDTH, too_small

if TYPE_CHECKING:
    from tracker.diary import Look


class Head(Panel):
    """One line; the whole screen where the terminal is too small for anything else. `timer` is what runs, in words."""

    timer: reactive[str] = reactive("", init=False, repaint=False)

    def __init__(self, name: str, paint: Styles, keys: Keymap) -> None:
        super().__init__(name, paint)
        self.keys = keys

    def watch_timer(self) -> None:
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        if too_small(width, self.app.size.height):
            yield short(f"too small: needs {LEAST_WIDTH}x{LEAST_HEIGHT}", width)
            if self.look is not None and self.look.standing:
                yield from map(paint(self.look), wrap(standing(self.look), width))
            yield from wrap(
                f"Make the window larger, or leave with {self.keys.of('quit')}: tracker p4 logs from any shell.", width
            )
            return
        if self.look is None:
            return
        day = f"  {self.timer} — {self.keys.of('guide')}" if self.timer else f"  {dates.full(self.look.today)}"
        words = standing(self.look, self.keys.of("warnings"))
        if cells(words) + 13 > width:
            words = words.removesuffix(" to read")
        if words and len(day) + cells(words) + 13 > width and not self.timer:
            day = ""
        words = f" {short(words, width - len(day) - 13)} " if words else ""
        gap = width - len(day) - cells(words) - 9
        day = INK.strong(day) if self.timer else day
        yield f" {INK.title('tracker')}{day}{' ' * gap}{paint(self.look)(words)} "


def standing(look: "Look", key: str = "f") -> str:
    """The highest warning that stands in words, and how to read all; else that a note left a question; else nothing."""
    if not look.standing:
        return asked(look, key)
    first = look.standing[0].rule
    more = f", {len(look.standing) - 1} more" if len(look.standing) > 1 else ""
    if first.id == CRISIS:
        from tracker.show.support import briefly

        return f"{briefly(look.region)}{more} — {key}"
    return f"{HEADS[first.tier]}: {first.title}{more} — {key} to read"


def asked(look: "Look", key: str = "f") -> str:
    """That notes left questions, and how to answer them; empty where none is open."""
    if not look.asks:
        return ""
    return f"A note left {'a question' if len(look.asks) == 1 else f'{len(look.asks)} questions'} — {key}"


def paint(look: "Look") -> Callable[[str], str]:
    """How loud the words are; never an alarm for somebody in a crisis."""
    if not look.standing:
        return INK.dim
    first = look.standing[0].rule
    return INK.loud if first.tier in ("emergency", "urgent") and first.id != CRISIS else INK.warn
