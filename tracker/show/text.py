"""Entries in words, and what is said back after storing. Small, because every `tracker p4` loads it."""

from collections.abc import Sequence
from datetime import datetime

from tracker.core.history import Draft, Entry
from tracker.core.kinds import declared
from tracker.core.when import moment
from tracker.core.words import shown

WIDE = 1_000_000
"""A width at which nothing is ever wrapped or cut."""

LONGEST = 400
"""Cells of one entry that a say-back shows; `tracker show` shows all."""

TWICE = "The same was stored a moment ago, so it is in the log twice. If that was a slip, undo this one."
"""What is said where the very same entry is stored again within seconds."""

_NARROW = "“”‘’–—…⏎"


class Ink:
    """Emphasis for terminals that can show it; switched off it leaves every text as it is."""

    __slots__ = ("on",)

    def __init__(self, on: bool = False) -> None:
        self.on = on

    def strong(self, text: str) -> str:
        """What the eye should find first."""
        return self._paint("1", text)

    def dim(self, text: str) -> str:
        """What may be overlooked."""
        return self._paint("2", text)

    def alarm(self, text: str) -> str:
        """A warning that can't wait. Its words say so too."""
        return self._paint("1;31", text)

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text


PLAIN = Ink()


def said(entry: Entry | Draft, limit: int = WIDE) -> str:
    """The entry in full words without its time: `walk 12 min, pain 5 before, pain 3 after`. One inert line.

    What a newer version wrote is shown field by field.
    """
    kind = declared(entry.kind)
    if kind is not None:
        return safe(kind.say(entry.values), limit)
    return safe(" ".join((entry.kind, *(f"{name}={value}" for name, value in entry.values.items()))), limit)


def safe(text: str, limit: int = WIDE) -> str:
    """Any text as one inert line of at most `limit` cells that can't turn the line around it."""
    text = short(shown(text), limit)
    if simple(text):
        return text
    from tracker.show.cells import isolated

    return isolated(text)


def line(entry: Entry, now: datetime) -> str:
    """`pain 4 out of 10, “stiff” (today 08:30) [k3f9x]`."""
    return f"{said(entry, LONGEST)} ({moment(entry.at, now)}) [{entry.short}]"


def recorded(
    entries: Sequence[Entry], now: datetime, *, done: str = "Stored", ink: Ink = PLAIN, width: int = 80
) -> str:
    """What was stored, said back, and how to undo it. `done` is "Stored", "Changed", "Removed" or "Restored"."""
    lines = [piece for entry in entries for piece in wrap(f"{done}: {line(entry, now)}", width, "  ")]
    lines += map(ink.dim, wrap("Undo with: tracker undo", width))
    return "\n".join(lines)


def turned(
    op: str, before: Sequence[Entry], after: Sequence[Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80
) -> str:
    """What an undo or redo (`op`) did: each entry as it was and as it is."""
    was = {entry.id: entry for entry in before}
    lines = []
    for entry in after:
        old = was.get(entry.id)
        if entry.removed:
            text = f"Out of the log: {line(entry, now)}"
        elif old is None or old.removed:
            text = f"Back in the log: {line(entry, now)}"
        else:
            text = f"Now: {line(entry, now)}. Before: {said(old)} ({moment(old.at, now)})."
        lines += wrap(text, width, "  ")
    lines += map(ink.dim, wrap(f"Take that back with: tracker {'redo' if op == 'undo' else 'undo'}", width))
    return "\n".join(lines)


def simple(text: str) -> bool:
    """True where every character takes one cell and runs from left to right."""
    return text.isascii() or all(char < "\u0300" or char in _NARROW for char in text)


def cells(text: str) -> int:
    """The terminal cells that the text takes."""
    if simple(text):
        return len(text)
    from tracker.show.cells import width

    return width(text)


def cut(text: str, limit: int) -> str:
    """As much of the text as fits in `limit` cells; marks that `safe` put around it are closed."""
    if simple(text):
        return text[:limit]
    from tracker.show.cells import closed

    return closed(_head(text, limit))


def _head(text: str, limit: int) -> str:
    if simple(text):
        return text[:limit]
    from tracker.show import cells as measure

    return measure.cut(text, limit)


def short(text: str, limit: int) -> str:
    """The text, or its beginning with … where it takes more than `limit` cells."""
    return text if cells(text) <= limit else cut(text, max(limit - 1, 0)) + "…"[:limit]


def pad(text: str, size: int) -> str:
    """The text with spaces behind it, up to `size` cells."""
    return text + " " * (size - cells(text))


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """The text in lines of at most `width` cells, broken at spaces or, in a word too long, where it must be.

    All lines but the first begin with `indent`, which is shorter than the width.
    """
    width = max(width, len(indent) + 2)
    if cells(text) <= width:
        return [text]
    lines: list[str] = []
    row, used = "", 0
    for word in text.split(" "):
        size = cells(word)
        if used + size + (1 if row.strip() else 0) > width and row.strip():
            lines.append(row)
            row, used = indent, len(indent)
        elif row.strip():
            row, used = row + " ", used + 1
        while used + size > width:
            head = _head(word, width - used)
            lines.append(row + head)
            word = word[len(head) :]
            row, used, size = indent, len(indent), cells(word)
        row, used = row + word, used + size
    lines.append(row)
    if simple(text):
        return lines
    from tracker.show.cells import closed_rows

    return closed_rows(lines, indent)


def behind(made: datetime, now: datetime) -> str:
    """What is said where the log holds a record that is days newer than the clock."""
    return (
        f"This machine's clock says {now:%Y-%m-%d %H:%M}, but the log has an entry that was made on {made:%Y-%m-%d}. "
        "If the clock is wrong: tracker undo, set the clock, and log it again."
    )


def doubted(made: datetime, now: datetime) -> str:
    """What is said before an entry is stored by a clock that is in an earlier year than the log."""
    return (
        f"This machine's clock says {now:%Y-%m-%d %H:%M}, but the log has an entry that was made on {made:%Y-%m-%d}. "
        "If the clock is wrong, set it first."
    )


def joined(files: Sequence[str]) -> str:
    """What is said where copies of the log from another machine were taken in with an entry."""
    names = ", ".join(map(shown, files))
    return f"What another machine left beside the log is in it now; the copy lies in the folder aside: {names}"
