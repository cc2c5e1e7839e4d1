"""Help on the screen that is open: its boxes, what may stand in each, and its keys."""

from collections.abc import Iterable

from textual.binding import Binding

from tracker.core.fields import label
from tracker.show.text import pad, wrap
from tracker.tui.form import Form
from tracker.tui.help import GRAMMAR
from tracker.tui.ink import INK
from tracker.tui.keymap import key_words
from tracker.tui.quickline import QuickLine
from tracker.tui.reader import Reader
from tracker.tui.sheet import Sheet

TEXT = 24
"""Cells for the name of a box, or for keys."""


class Here(Reader):
    """Lies over the screen that it is about; closing it goes back to what was typed there."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet.card.paint)
        self.sheet = sheet

    def heading(self) -> str:
        return f"Help: {self.sheet.heading()}"

    def text(self, width: int) -> list[str]:
        lines: list[str] = []
        if isinstance(self.sheet, Form):
            lines += [*self._boxes(self.sheet, width), ""]
        if isinstance(self.sheet, QuickLine):
            lines += [INK.title("How a line is written"), *(line[:width] for line in GRAMMAR), ""]
        lines.append(INK.title("Keys"))
        for keys, words in rows(type(self.sheet)):
            lines += _row(keys, words, width)
        return [*lines, *_row("ctrl+q", "leave the program; what is half typed is kept", width)]

    def _boxes(self, form: Form, width: int) -> Iterable[str]:
        for field in form.kind.fields:
            needed = "" if field.optional else " It is needed."
            yield from _row(label(field).capitalize(), f"{field.hint}: {field.allowed()}.{needed}", width)
        yield from _row("When", "The time it was, such as 8:30, yesterday 20:15 or -2h. Left empty it is now.", width)


def rows(screen: type[Sheet]) -> list[tuple[str, str]]:
    """The keys of a screen and of those that it is made from, each with its words."""
    found: dict[str, str] = {}
    for part in screen.__mro__:
        own = part.__dict__.get("BINDINGS", ()) if part.__module__.startswith("tracker.") else ()
        for binding in own:
            if isinstance(binding, Binding) and binding.description:
                found.setdefault(key_words(binding.key), binding.description)
        if not getattr(part, "_inherit_bindings", True):
            break
    return list(found.items())


def _row(name: str, words: str, width: int) -> list[str]:
    first, *rest = wrap(words, width - TEXT)
    return [INK.strong(pad(name, TEXT)) + first, *(" " * TEXT + line for line in rest)]
