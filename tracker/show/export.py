"""The log for other programs: a table (CSV), the whole (JSON), and one entry a line (JSON lines).

CSV, RFC 4180: UTF-8, lines end in CR LF, the first row names the columns. `at` is ISO 8601 with its UTC offset. A
column is a box of one kind or of several; an empty cell is "not recorded" and never zero; yes and no are words. Text
that a spreadsheet would take for a formula has an apostrophe before it, and so has text that begins with one: take one
apostrophe away to have it as it was typed. `more` holds, as JSON, what this version does not know of an entry.

JSON: one object. tracker (the version of this shape), made, first, last, kinds (name, hint, and the boxes with their
schema as tracker kinds --json has them), entries, kept (what is no part of the daily log: your answers about yourself,
warnings that were said and what was done about them, check-ins, pauses, targets). Each entry is all that is stored of
it: id, kind, at, values, rev, made, batch, tick, op, of, origin, more, reader, heard, asks; what is empty is left out.
What lies in the trash is not there.

JSON lines: the same entries and check-ins without what is around them, one a line.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from tracker.core.fields import Value
from tracker.core.history import Entry, order
from tracker.core.kept import BY_NAME as KEPT
from tracker.core.kinds import KINDS, declared
from tracker.core.words import is_control
from tracker.show import asjson
from tracker.show.tables import Json, boxes_json

VERSION = 1
"""Of the shape of the JSON."""
CHECKINS = ("peg", "ability")
FIRST, LAST = ("id", "kind", "at"), ("note", "origin", "more")
COLUMNS = tuple(
    dict.fromkeys(
        (
            *FIRST,
            *(
                field.name
                for kind in (*KINDS, *(KEPT[name] for name in CHECKINS))
                for field in kind.fields
                if field.name not in LAST
            ),
            *LAST,
        )
    )
)
"""The columns of the table, the same whatever is in it."""
APOSTROPHE = "'"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", APOSTROPHE)


def csv(entries: Iterable[Entry]) -> str:
    """The entries as a table."""
    rows = [COLUMNS, *(_row(entry) for entry in entries)]
    return "".join(",".join(map(_cell, row)) + "\r\n" for row in rows)


def lines(entries: Iterable[Entry]) -> str:
    """One entry a line."""
    return "".join(_compact(whole(entry)) + "\n" for entry in entries)


def json(entries: Iterable[Entry], kept: Iterable[Entry], first: date | None, last: date | None, now: datetime) -> str:
    """All that is stored of these entries. `first` and `last` are the dates that were asked for, None for no limit."""
    head: Json = {
        "tracker": VERSION,
        "made": now.isoformat(timespec="seconds"),
        "first": None if first is None else first.isoformat(),
        "last": None if last is None else last.isoformat(),
        "kinds": [{"name": kind.name, "hint": kind.hint, **boxes_json(kind)} for kind in (*KINDS, *KEPT.values())],
    }
    body = ",\n".join(f'"{name}": {_list(found)}' for name, found in (("entries", entries), ("kept", kept)))
    return f"{_compact(head)[:-1]},\n{body}}}\n"


def table_of(entries: Sequence[Entry], kept: Sequence[Entry]) -> tuple[Entry, ...]:
    """What a table or the lines hold: the daily log and the check-ins, in order of time."""
    checkins = [entry for entry in kept if entry.kind in CHECKINS]
    return tuple(sorted((*entries, *checkins), key=order)) if checkins else tuple(entries)


def whole(entry: Entry) -> Json:
    """All that is stored of an entry; what is empty is left out."""
    held = entry._asdict()
    held.update(at=entry.at.isoformat(), made=entry.made.isoformat(), values=dict(entry.values), more=dict(entry.more))
    needed = ("id", "kind", "at", "values", "rev", "made", "batch", "tick", "op")
    return {name: value for name, value in held.items() if name in needed or value}


def formula(text: str) -> bool:
    """True for text that a spreadsheet would run, or that begins as our mark against that does."""
    return text.lstrip(" \u00a0").startswith(_FORMULA)


def _row(entry: Entry) -> tuple[str, ...]:
    kind = declared(entry.kind)
    known = {field.name for field in kind.fields} if kind is not None else set()
    values: Mapping[str, Value] = entry.values
    strange = {name: value for name, value in values.items() if name not in known or name not in COLUMNS}
    cells = {name: _text(value) for name, value in values.items() if name not in strange}
    cells.update(id=_inert(entry.id), kind=_inert(entry.kind), at=entry.at.isoformat(timespec="minutes"))
    cells.update(origin=_inert(entry.origin), more=_compact(strange) if strange else "")
    return tuple(cells.get(name, "") for name in COLUMNS)


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _inert(value) if isinstance(value, str) else repr(value)


def _inert(text: str) -> str:
    """The text without what acts on a terminal, which no way in lets pass, and never a formula."""
    if any(map(is_control, text)):
        text = "".join(char for char in text.replace("\r\n", "\n").replace("\r", "\n") if not is_control(char))
    return APOSTROPHE + text if formula(text) else text


def _cell(text: str) -> str:
    """Quoted where it must be, and where a spreadsheet may split at a semicolon or a tab instead."""
    if text != text.strip() or any(char in text for char in ',;"\t\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _list(entries: Iterable[Entry]) -> str:
    return "[" + ",\n".join(_compact(whole(entry)) for entry in entries) + "]"


def _compact(value: object) -> str:
    return asjson.dumps(value)
