"""What `tracker export` wrote as CSV, JSON or JSON lines, back into drafts.

An entry is known again by its id, so that an export of this log adds nothing to it. Rows that a person wrote in a
spreadsheet have no id and are known by what they say.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from tracker.core.fields import Choice, Duration, Number, Value, Words, YesNo
from tracker.core.history import KEPT_NAMES, OWN, Draft
from tracker.core.kinds import KINDS, Kind, declared
from tracker.core.words import LIMIT, Invalid, clean, listed, not_text, plural, quoted
from tracker.exchange.source import Blob, Reading

TAKEN = frozenset(("pause", "resume", "target", "peg", "ability", "template"))
"""Records outside the daily log that are taken in; the others are about entries, and ids change on the way."""
MOST = 5
"""How many rows that were left out are named one by one."""
_APOSTROPHE = "'"
_NAMES = ("id", "kind", "at", "origin", "more")


class _Row(NamedTuple):
    """One entry as the file has it, and where it stands in it. `stray` is a filled column that is no box of it."""

    where: str
    kind: object
    at: object
    values: Mapping[str, object]
    name: str
    origin: str
    stray: str = ""


def fits(head: bytes) -> bool:
    """True for the beginning of a file that `entries` can read, by its looks."""
    text = head.decode("utf-8-sig", "replace").lstrip()
    if text.startswith("{"):
        return True
    columns = text.partition("\n")[0].strip().lower()
    split = {each.strip().strip('"') for each in columns.split(_delimiter(columns))}
    return {"kind", "at"} <= split


def entries(file: Blob, zone: tzinfo) -> Reading | Invalid:
    """The entries of an export. `zone` is used where a time has no offset."""
    try:
        with file.open() as whole:
            data = whole.read()
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Invalid(f"{file.name} is not UTF-8 text (byte {error.start + 1:,}); save it again as UTF-8.")
    except OSError:
        return Invalid(f"{file.name} can't be read to its end; copy it again.")
    rows = _from_json(text) if text.lstrip().startswith("{") else _from_table(text)
    if isinstance(rows, Invalid):
        return Invalid(f"{file.name} {rows.message}")
    return _read(rows, zone, file.name)


def _read(rows: Iterable[_Row], zone: tzinfo, name: str) -> Reading | Invalid:
    drafts: list[Draft] = []
    wrong: list[str] = []
    kept = 0
    for row in rows:
        if row.kind in KEPT_NAMES and row.kind not in TAKEN:
            kept += 1
            continue
        draft = _draft(row, zone)
        if isinstance(draft, Invalid):
            wrong.append(f"{row.where}: {draft.message}")
        else:
            drafts.append(draft)
    notes = [f"Left out, {each}" for each in wrong[:MOST]]
    if len(wrong) > MOST:
        notes.append(f"and {len(wrong) - MOST} more left out.")
    if kept:
        what = "what you said about yourself, and warnings with what was done"
        notes.append(f"{plural(kept, 'record')} left out: {what}. A copy of the whole log has them.")
    if not drafts:
        return Invalid(notes[0] if notes else f"{name} holds no entries.")
    return Reading(tuple(drafts), tuple(notes))


def _draft(row: _Row, zone: tzinfo) -> Draft | Invalid:
    kind = declared(row.kind) if isinstance(row.kind, str) else None
    if kind is None:
        names = listed([each.name for each in KINDS], "and")
        return Invalid(f"there is no kind {quoted(str(row.kind or ''))}; there are {names}.")
    if row.stray:
        return Invalid(f"{kind.name} has no {quoted(row.stray)}.")
    at = _time(row.at, zone)
    if isinstance(at, Invalid):
        return at
    values: dict[str, Value] = {}
    for name, raw in row.values.items():
        value = _value(kind, name, raw)
        if isinstance(value, Invalid):
            return value
        if value != "":
            values[name] = value
    wrong = kind.wrong(values)
    if wrong:
        return Invalid(f"{wrong}.")
    return Draft(kind.name, values, at, row.origin or _origin(row, kind, values, at))


def _value(kind: Kind, name: str, raw: object) -> Value | Invalid:
    """The value as it was stored; text of a table is read as the box wants it. Unknown boxes keep what they hold."""
    if isinstance(raw, str):
        if not_text(raw) is not None or len(raw) > LIMIT:
            return Invalid(f"the {quoted(name)} is no text that can be kept.")
        field = kind.field(name)
        if isinstance(field, Number | Duration):
            return _number(name, raw, whole=isinstance(field, Number) and not field.places)
        if isinstance(field, YesNo):
            said = raw.strip().casefold()
            known = {"yes": True, "true": True, "no": False, "false": False}
            return known[said] if said in known else Invalid(f"{name} must be yes or no, got {quoted(raw)}.")
        if isinstance(field, Choice) and not field.holds(raw):
            return field.spellings().get(raw.strip().casefold(), raw)
        text = clean(raw)
        most = field.limit if isinstance(field, Words) else LIMIT
        return text if len(text) <= most else Invalid(f"{name} is {len(text):,} characters long, at most {most:,} fit.")
    if isinstance(raw, bool | int | float):
        return raw
    return Invalid(f"the {quoted(name)} holds {type(raw).__name__}, which no box can.")


def _number(name: str, text: str, *, whole: bool) -> Value | Invalid:
    """The number; a spreadsheet may have made 4.0 of a whole one."""
    typed = text.strip()
    if not typed.isascii() or "_" in typed:
        return Invalid(f"{name} must be a number, got {quoted(text)}.")
    try:
        number = int(typed) if typed.isdigit() and len(typed) < 16 else float(typed)
    except ValueError:
        return Invalid(f"{name} must be a number, got {quoted(text)}.")
    return int(number) if whole and number == number // 1 else number


def _time(raw: object, zone: tzinfo) -> datetime | Invalid:
    try:
        at = datetime.fromisoformat(raw.strip() if isinstance(raw, str) else "")
        at = at if at.tzinfo is not None else at.replace(tzinfo=zone)
        offset = at.utcoffset() or timedelta()
        at = at.replace(second=0, microsecond=0, fold=0, tzinfo=timezone(offset))
        at.timestamp()
    except (ValueError, OverflowError):
        return Invalid(f"a time must be like 2026-03-14T08:30+01:00, got {quoted(str(raw or ''))}.")
    return at


def _origin(row: _Row, kind: Kind, values: Mapping[str, Value], at: datetime) -> str:
    if row.name:
        return OWN + row.name
    said = json.dumps([kind.name, at.isoformat(), values], sort_keys=True)
    return f"csv:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _from_table(text: str) -> Iterator[_Row] | Invalid:
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0]), strict=True)
    try:
        rows.fieldnames = [name.strip().lower() for name in rows.fieldnames or ()]
        listed = [(rows.line_num, dict(row)) for row in rows]
    except csv.Error as error:
        return Invalid(f"is no table that can be read: line {rows.line_num}, {error}.")
    if not {"kind", "at"} <= set(rows.fieldnames):
        return Invalid("has no columns kind and at in its first row.")
    if any(None in row for _, row in listed):
        at = next(number for number, row in listed if None in row)
        return Invalid(f"has more cells than columns in line {at}.")
    return (_table_row(number, {name: _plain(cell or "") for name, cell in row.items()}) for number, row in listed)


def _table_row(number: int, cells: Mapping[str, str]) -> _Row:
    values: dict[str, object] = {name: text for name, text in cells.items() if name not in _NAMES and text != ""}
    name, kind = cells.get("id", "").strip(), declared(cells["kind"].strip())
    stray = next((each for each in values if kind is not None and kind.field(each) is None), "")
    values |= _object(cells.get("more", ""))
    return _Row(f"line {number}", cells["kind"].strip(), cells["at"], values, name, cells.get("origin", ""), stray)


def _from_json(text: str) -> list[_Row] | Invalid:
    try:
        document = json.loads(text, parse_constant=_refused)
        parts = [(name, document[name]) for name in ("entries", "kept") if name in document]
        found = [(f"{name} {at}", each) for name, part in parts for at, each in enumerate(part, 1)]
        if not parts:
            found = [("line 1", document)]
    except (ValueError, TypeError, RecursionError):
        try:
            rows = [(at, row) for at, row in enumerate(text.split("\n"), 1) if row.strip()]
            found = [(f"line {at}", json.loads(row, parse_constant=_refused)) for at, row in rows]
        except (ValueError, RecursionError):
            return Invalid("is no JSON that can be read.")
    rows_found = []
    for where, each in found:
        if not isinstance(each, dict) or not isinstance(each.get("values", {}), dict) or "kind" not in each:
            return Invalid(f"is no export of tracker: {where} is no entry.")
        name, origin = each.get("id", ""), each.get("origin", "")
        named_as = name if isinstance(name, str) else ""
        from_there = origin if isinstance(origin, str) else ""
        rows_found.append(_Row(where, each["kind"], each.get("at"), each.get("values", {}), named_as, from_there))
    return rows_found


def _object(text: str) -> dict[str, object]:
    try:
        value = json.loads(text, parse_constant=_refused) if text else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _refused(constant: str) -> float:
    raise ValueError(constant)


def _plain(cell: str) -> str:
    return cell.removeprefix(_APOSTROPHE)


def _delimiter(columns: str) -> str:
    return max(",;\t", key=columns.count)
