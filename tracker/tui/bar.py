"""The last lines: what was just said, or the keys of the kinds; and the keys that are needed most."""

from collections.abc import Iterable, Sequence

from textual.reactive import reactive

from tracker.core.kinds import KINDS
from tracker.show.text import cells, short
from tracker.tui.ink import INK, Styles
from tracker.tui.keymap import Keymap
from tracker.tui.panel import Panel

KEYS = (
    (("help",), "help"), (("quit",), "quit"), (("line",), "line"), (("guide",), "guide"), (("timer",), "timer"),
    (("undo",), "undo"), (("open",), "open"), (("shorter", "longer"), "range"), (("week",), "week"),
    (("warnings",), "warnings"),
)  # fmt: skip
"""The most needed first; what does not fit is left out."""


class Bar(Panel):
    """`told` is what was just said; it takes the place of the kinds' keys until the next key."""

    told: reactive[str] = reactive("", init=False)
    alarm: reactive[bool] = reactive(False, init=False)

    def __init__(self, name: str, paint: Styles, keys: Keymap) -> None:
        super().__init__(name, paint)
        self.keys = keys

    def watch_told(self) -> None:
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        kinds = [(self.keys.of(kind.name), kind.name) for kind in KINDS]
        others = [(" ".join(map(self.keys.of, names)), word) for names, word in KEYS]
        if self.told:
            text = short(self.told, width - 2)
            yield " " + (INK.alarm(text) if self.alarm else INK.strong(text))
        elif height > 1:
            yield fitted(kinds, width)
        if height > 1 or not self.told:
            yield fitted([*others, ("ctrl+p", "all")] if height > 1 else [*others[:3], *kinds], width)


def fitted(keys: Sequence[tuple[str, str]], width: int) -> str:
    """As many of the keys, each with its word, as fit."""
    line, used = "", 0
    for key, word in keys:
        size = cells(key) + cells(word) + 4
        if used + size > width:
            break
        line += f" {INK.strong(key)} {INK.dim(word)}  "
        used += size
    return line
