"""Tables of entries, one entry with all its forms, what can be logged, and where the log lies."""

from collections.abc import Sequence
from datetime import datetime

from tracker.core.fields import Choice, Duration, Field, Number, Words, label
from tracker.core.history import Entry
from tracker.core.kinds import KINDS, Kind, declared
from tracker.core.timer import timed
from tracker.core.when import moment
from tracker.core.words import listed, shown
from tracker.show.layout import natural, table
from tracker.show.text import PLAIN, WIDE, Ink, safe, said, wrap

NOTE_CELLS = 240
"""How much of a note a table shows; `show` shows all of it."""
NARROW, NARROWEST = 64, 48
"""Below the first an entry's words and its note share a column, below the second there are no columns."""
_DEEDS = {
    "add": "stored", "import": "imported", "amend": "changed", "remove": "removed", "restore": "restored",
    "undo": "undone", "redo": "done again", "merge": "joined",
}  # fmt: skip


def log(entries: Sequence[Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """The entries in the order given: when, the id that `show`, `edit` and `remove` take, what, and the note."""
    if not entries:
        return "There are no such entries."
    return "\n".join(_table(entries, [moment(entry.at, now) for entry in entries], "When", ink, width))


def trash(entries: Sequence[Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """What was removed, with the time of the removal, in the order given."""
    if not entries:
        return "The trash is empty."
    lines = _table(entries, [moment(entry.made, now) for entry in entries], "Removed", ink, width)
    return "\n".join((*lines, *map(ink.dim, wrap("Take one back with: tracker restore ID", width))))


def entry(forms: Sequence[Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """One entry box by box as it stands, and below it how it came to be. The forms are oldest first."""
    last = forms[-1]
    rows = [("when", moment(last.at, now)), *boxes(last), ("id", last.id)]
    if last.origin and not timed(last):
        rows.append(("from", safe(last.origin)))
    if last.removed:
        rows.append(("", "In the trash."))
    size = natural(rows, 0)
    lines = [ink.strong(last.kind), *table(rows, (size, max(width - size - 2, 8)))]
    lines += ["", ink.dim("How it came to be")]
    for form in forms:
        word = "timed" if form.op == "import" and timed(form) else _DEEDS.get(form.op, shown(form.op))
        deed = f"{word} {moment(form.made, now)}"
        lines += wrap(f"{deed}: {said(form)} ({moment(form.at, now)})", width, "  ")
    return "\n".join(lines)


def boxes(of: Entry) -> list[tuple[str, str]]:
    """Each box that is filled: its label and what it holds. What this version does not know keeps its stored name."""
    kind = declared(of.kind)
    fields = {field.name: field for field in kind.fields} if kind is not None else {}
    order = [*(name for name in fields if name in of.values), *(name for name in of.values if name not in fields)]
    found = []
    for name in order:
        field, value = fields.get(name), of.values[name]
        if field is None:
            found.append((shown(name), safe(str(value))))
        else:
            found.append((label(field), safe(field.show(value))))
    return found


def kinds(of: Sequence[Kind] = KINDS, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """What can be logged: the name, a line that logs it, and what it is."""
    rows = [("Kind", "Type", "What it is"), *((kind.name, example(kind), kind.hint) for kind in of)]
    sizes = [natural(rows, 0), natural(rows, 1)]
    head, *body = table(rows, (*sizes, max(width - sum(sizes) - 4, 12)))
    more = wrap("All boxes of one kind: tracker kinds walk", width)
    return "\n".join((ink.dim(head), *body, *map(ink.dim, more)))


def kind(of: Kind, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """One kind with all its boxes, and what each of them may hold."""
    rows = [("Box", "Holds", "")]
    for field in of.fields:
        allowed = (
            f"one of: {', '.join(field.options)}" if isinstance(field, Choice) and not field.own else field.allowed()
        )
        rows.append((field.name, allowed, "" if field.optional else "needed"))
    size = natural(rows, 0)
    head, *body = table(rows, (size, max(width - size - 10, 12), 6))
    names = listed([of.name, of.key, *of.words])
    about = wrap(f"{of.hint} Goes by: {names}.", width)
    typed = wrap(f"Type: tracker {example(of)}", width, "  ")
    return "\n".join((ink.strong(of.name), *about, *typed, "", ink.dim(head), *body))


def example(of: Kind) -> str:
    """A line that logs one of this kind, made from its boxes: `p4`, `w15 5-3`, `stretch knee 3x20s`."""
    first, *rest = of.fields
    names = {field.name for field in rest}
    compact = isinstance(first, Number | Duration)
    words = [f"{of.key}{_example(first)}" if compact else f"{of.name} {_example(first)}"]
    words += [_example(field) for field in rest if not field.optional]
    if {"before", "after"} <= names:
        words.append("5-3")
    if {"sets", "hold"} <= names:
        words.append("3x20s")
    return " ".join(words)


def where(folder: str, files: Sequence[str], *, ink: Ink = PLAIN, width: int = WIDE) -> str:
    """The folder of the log and the files in it. Paths are never broken."""
    names = [f"  {shown(name)}" for name in files] or ["  nothing yet"]
    return "\n".join((ink.strong(shown(folder)), *names))


def _table(entries: Sequence[Entry], times: Sequence[str], when: str, ink: Ink, width: int) -> list[str]:
    if width < NARROWEST:
        pairs = zip(entries, times, strict=True)
        return [
            row for one, time in pairs for row in wrap(f"{time} [{one.short}] {said(one, NOTE_CELLS)}", width, "  ")
        ]
    limit = NOTE_CELLS if width < WIDE else WIDE
    split = width >= NARROW
    rows = [[when, "Id", "What", *(["Note"] if split else [])]]
    for one, time in zip(entries, times, strict=True):
        bare = one._replace(values={name: value for name, value in one.values.items() if name != "note"})
        words = [said(bare), safe(one.text("note"), limit)] if split else [said(one, limit)]
        rows.append([time, one.short, *words])
    sizes = [natural(rows, 0), natural(rows, 1)]
    room = width - sum(sizes) - 2 * (len(rows[0]) - 1)
    what, note = natural(rows, 2), natural(rows, 3) if split else 0
    sizes.append(min(what, max(room - note, room * 3 // 5)))
    if split:
        sizes.append(room - sizes[2])
    head, *body = table(rows, sizes)
    return [ink.dim(head), *body]


def _example(field: Field) -> str:
    if isinstance(field, Number):
        return "4" if field.hi <= 10 else "7" if field.hi < 10_000 else "6500"
    if isinstance(field, Duration):
        return "15"
    if isinstance(field, Choice):
        value, ways = next(iter(field.options.items()))
        return min((way for way in (value, *ways) if " " not in way), key=len, default=value)
    return "NAME" if isinstance(field, Words) and field.name == "name" else "WORDS"
