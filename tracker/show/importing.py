"""What an import did or would do, and which imports there were. Never a line for each of hundreds of entries."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.core.history import Draft, Entry
from tracker.core.matching import Match, Weighed
from tracker.core.when import moment
from tracker.core.words import listed
from tracker.show.dates import between
from tracker.show.layout import natural, table
from tracker.show.text import PLAIN, Ink, line, said, wrap

MOST = 5
"""How many entries are said back one by one."""
ROWS = 10
"""How many rows a dry run shows."""
_DONE = {
    "skip": "left as you logged them; --match fill adds what is missing in them, such as the distance",
    "fill": "only their empty boxes were filled; what you wrote stays",
    "add": "stored beside them, as you asked",
}


def counted(of: Iterable[Draft | Entry]) -> str:
    """`12 walks, 40 days of steps and 3 moves`."""
    kinds: dict[str, int] = {}
    for one in of:
        kinds[one.kind] = kinds.get(one.kind, 0) + 1
    parts = []
    for kind, count in kinds.items():
        if kind == "steps":
            parts.append(f"steps of {number(count, 'day')}")
        else:
            parts.append(number(count, kind if kind in ("walk", "move", "symptom", "note") else f"{kind} entry"))
    return listed(parts, "and")


def number(count: int, noun: str) -> str:
    """`1 entry`, `1,200 entries`."""
    if count == 1:
        return f"1 {noun}"
    return f"{count:,} {noun[:-1]}ies" if noun.endswith("ry") else f"{count:,} {noun}s"


def imported(
    new: Sequence[Entry], changed: Sequence[tuple[Entry, Entry]], days: int, now: datetime, *, ink: Ink = PLAIN,
    width: int = 80,
) -> list[str]:  # fmt: skip
    """What was stored: one by one where it is little, else how much of what, from when to when."""
    lines: list[str] = []
    if len(new) + len(changed) <= MOST:
        lines += [row for entry in new for row in wrap(f"Imported: {line(entry, now)}", width, "  ")]
        for before, after in changed:
            text = f"Now: {line(after, now)}. Before: {said(before)} ({moment(before.at, now)})."
            lines += wrap(text, width, "  ")
    else:
        if new:
            when = between(min(entry.day for entry in new), max(entry.day for entry in new))
            more = f" {number(days, 'day')} had nothing before." if days else ""
            lines += wrap(f"Imported: {counted(new)}, {when}.{more}", width, "  ")
        if changed:
            lines += wrap(f"Changed: {counted(after for _, after in changed)}. Boxes that were empty, or a day's "
                          "steps that went on.", width, "  ")  # fmt: skip
    return [*lines, *map(ink.dim, wrap("Undo with: tracker undo", width))]


def left(weighed: Weighed, way: str, now: datetime, width: int = 80, *, rows: bool = True) -> list[str]:
    """What was not stored and why. `way` is what was asked for matches with what a person logged.

    Without `rows` the matches are counted and not shown again.
    """
    lines: list[str] = []
    if weighed.known:
        lines += wrap(f"Already in the log, left as it is: {number(len(weighed.known), 'entry')}.", width, "  ")
    if typed := weighed.typed:
        head = f"You had logged {counted(match.entry for match in typed)} of these yourself"
        lines += wrap(f"{head}: {_DONE[way]}.", width, "  ")
        if rows and way == "skip":
            lines += matches(typed, now, width)
    if others := [match for match in weighed.matches if not match.by_hand]:
        what = counted(match.draft for match in others)
        lines += wrap(f"The same from another file is in the log: {what}.", width, "  ")
        lines += matches(others, now, width) if rows else []
    if weighed.doubled:
        count = counted(draft for draft, _ in weighed.doubled)
        lines += wrap(f"Twice in what you gave, and taken once: {count}.", width, "  ")
    if weighed.ahead:
        when = moment(weighed.ahead[0].at or now, now)
        words = f"Left out, for it lies in the future ({when}): {number(len(weighed.ahead), 'entry')}."
        lines += wrap(words, width, "  ")
    return lines


def matches(of: Sequence[Match], now: datetime, width: int) -> list[str]:
    """The first matches in a line each: what came, and what the log holds."""
    found = []
    for one in of[:MOST]:
        came = f"{said(one.draft)} ({moment(one.draft.at or now, now)})"
        text = f"{came} is like your {line(one.entry, now)}" if one.by_hand else f"{came} is {line(one.entry, now)}"
        found += [f"  {row}" for row in wrap(text, width - 2, "  ")]
    return found + [f"  and {len(of) - MOST:,} more"] * (len(of) > MOST)


def dry(weighed: Weighed, way: str, now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """What an import would do: counts and the first rows."""
    drafts = [*weighed.new, *(draft for _, draft in weighed.grown)]
    if not drafts:
        lines = ["There is nothing new in it."]
    else:
        rows = [("When", "What")]
        rows += [(moment(draft.at or now, now), said(draft)) for draft in drafts[:ROWS]]
        size = natural(rows, 0)
        head, *body = table(rows, (size, max(width - size - 2, 12)))
        lines = [*wrap(f"This would be stored: {counted(drafts)}.", width, "  "), ink.dim(head), *body]
        if len(drafts) > ROWS:
            lines.append(f"and {len(drafts) - ROWS:,} more")
    return [*lines, *left(weighed, way, now, width), ink.strong("Nothing was stored: this was a dry run.")]


def batches(records: Sequence[Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """Every import, the latest first."""
    if not records:
        return "Nothing was imported yet. See: tracker help import"
    rows = [["When", "Id", "What", "Added", "Changed", ""]]
    for one in records:
        numbers = [f"{one.number(each) or 0:,.0f}" for each in ("new", "changed")]
        rows.append([moment(one.at, now), one.short, name(one), *numbers, "taken back" if one.removed else ""])
    sizes = [natural(rows, at) for at in range(6)]
    sizes[2] = max(min(sizes[2], width - sum(sizes) + sizes[2] - 10), 8)
    head, *body = table(rows, sizes)
    more = wrap("Take one back, whatever came after it: tracker imports undo ID", width)
    return "\n".join((ink.dim(head), *(row.rstrip() for row in body), *map(ink.dim, more)))


def name(record: Entry) -> str:
    """What the files of an import were called."""
    from tracker.show.text import safe

    return safe(record.text("name")) or "a file"


def turned(record: Entry) -> str:
    """What an undo or redo did to a whole import: `Took back the import of walk.fit: 120 entries`."""
    new, changed = (int(record.number(each) or 0) for each in ("new", "changed"))
    parts = [number(new, "entry")] if new or not changed else []
    if changed:
        parts.append(f"{number(changed, 'entry')} {'as before' if record.removed else 'changed'}")
    deed = "Took back" if record.removed else "Did again"
    return f"{deed} the import of {name(record)}: {listed(parts, 'and')}"
