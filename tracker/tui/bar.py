"""The last lines: what was just said, or the keys of the kinds; and the keys that are needed most."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from tracker.core.kinds import KINDS
from tracker.show.text import cells, short
from tracker.tui.ink import INK, Styles
from tracker.tui.keymap import Keymap
from tracker.tui.panel import Panel

KEYS = (
    (("help",), "help"), (("quit",), "quit"), (("line",), "line"), (("guide",), "guide"), (("timer",), "timer"),
    (("undo",), "undo"), (("open",), "open"), (("search",), "search"), (("day-before", "day-after"), "days"),
    (("week",), "week"),
)  # fmt: skip
"""The most needed first; what does not fit is left out."""


class Hint(NamedTuple):
    """A key with its word, and the names of the actions that a click on it does."""

    key: str
    word: str
    names: tuple[str, ...]

    @property
    def cells(self) -> int:
        """What it takes, with the gap behind it."""
        return cells(self.key) + cells(self.word) + 4


class Bar(Panel):
    """`told` is what was just said; it takes the place of the kinds' keys until the next key.

    A key that is shown can be clicked: `Pressed` names its action.
    """

    class Pressed(Message):
        """A key of the bar was clicked."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    told: reactive[str] = reactive("", init=False, repaint=False)
    alarm: reactive[bool] = reactive(False, init=False, repaint=False)

    def __init__(self, name: str, paint: Styles, keys: Keymap) -> None:
        super().__init__(name, paint)
        self.keys = keys

    def watch_told(self) -> None:
        self.redraw()

    def write(self, width: int, height: int) -> Iterable[str]:
        for row in self._rows(height):
            if row:
                yield "".join(f" {INK.strong(hint.key)} {INK.dim(hint.word)}  " for hint in fitted(row, width))
            else:
                text = short(self.told, width - 2)
                yield " " + (INK.alarm(text) if self.alarm else INK.strong(text))

    def _rows(self, height: int) -> list[list[Hint]]:
        """The hints of each line; none for the line that says what was told."""
        kinds = [Hint(self.keys.of(kind.name), kind.name, (kind.name,)) for kind in KINDS]
        others = [Hint(" ".join(map(self.keys.of, names)), word, names) for names, word in KEYS]
        if height > 1:
            return [[] if self.told else kinds, [*others, Hint("ctrl+p", "all", ("palette",))]]
        return [[] if self.told else [*others[:3], *kinds]]

    def on_click(self, event: Click) -> None:
        rows = self._rows(self.size.height)
        at = 0
        for hint in fitted(rows[event.y], self.size.width) if event.y < len(rows) else ():
            at += hint.cells
            if event.x < at:
                # of two keys in one hint, such as [ and ], the one that was clicked
                self.post_message(self.Pressed(hint.names[-1 if event.x - at + hint.cells > 2 else 0]))
                return


def fitted(hints: Sequence[Hint], width: int) -> list[Hint]:
    """As many of the hints as fit."""
    found: list[Hint] = []
    for hint in hints:
        if sum(one.cells for one in (*found, hint)) > width:
            break
        found.append(hint)
    return found
