"""Any table, by a mapping that says which column is what.

The keys of a mapping: `date` and `time`, or `at` for both, name columns; `date_format` says how days are written;
`kind` is the name of a kind or of the column that holds it; `minutes` or `walk.minutes` names the column of a box,
`walk.minutes_unit` its unit; a value that begins with = stands for itself. `id` names the column by which a row is
known again. `default_time` is for tables without times. `separator`, `decimal` and `encoding` are the table's own.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, time, tzinfo
from typing import NamedTuple

from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME, Kind, kind_named
from tracker.core.words import Invalid, listed, nearest, plural, quoted
from tracker.exchange import times
from tracker.exchange.boxes import Cells, units, value
from tracker.exchange.found import Found, TooMany
from tracker.exchange.source import Blob, Progress, Reading
from tracker.exchange.tables import SEPARATORS, Row, Table, folded, table

_COLUMNS = ("date", "time", "at", "id")
_SETTINGS = ("date_format", "default_time", "separator", "decimal", "encoding")
_NOON = times.Clock(time(12))
_FIRST = ("kind", *_COLUMNS, *_SETTINGS)


class _Box(NamedTuple):
    """Where a box gets its value from: a column, or words that stand for themselves. No `kind`: the row's."""

    kind: str
    name: str
    column: str
    fixed: str
    unit: str


class _Time(NamedTuple):
    """When a row was, and what has to be said about it."""

    at: datetime
    leap: bool = False
    twice: bool = False


class _Plan(NamedTuple):
    """The mapping, held against the columns of the table."""

    columns: Mapping[str, str]
    kind: Kind | None
    kind_column: str
    boxes: tuple[_Box, ...]
    dates: times.Dates
    default: times.Clock | None
    cells: Cells


def entries(
    file: Blob, mapping: Mapping[str, str], zone: tzinfo, progress: Progress | None = None
) -> Reading | Invalid:
    """The entries of the table. A row without anything in its boxes is none."""
    separator = SEPARATORS.get(mapping.get("separator", ",").strip() or "\t")
    if separator is None:
        return Invalid(f"separator is comma, semicolon or tab; got {quoted(mapping['separator'])}.")
    sheet = table(
        file, separator=separator if "separator" in mapping else "", encoding=mapping.get("encoding", "utf-8")
    )
    if isinstance(sheet, Invalid):
        return sheet
    plan = _plan(mapping, sheet)
    if isinstance(plan, Invalid):
        return plan
    found = Found()
    empty = doubled = leaps = twice = 0
    try:
        for line, row in sheet.rows(found, progress):
            when = _when(row, plan, zone)
            if isinstance(when, Invalid):
                found.skip(f"line {line}", when.message)
                continue
            drafts, wrong = _drafts(row, plan, when.at)
            for each in wrong:
                found.skip(f"line {line}", each)
            empty += not drafts and not wrong
            leaps += bool(drafts) and when.leap
            twice += bool(drafts) and when.twice
            for draft in drafts:
                doubled += draft.origin in found.drafts
                found.take(draft)
    except TooMany:
        return Invalid(f"{file.name} holds more entries than any diary; nothing was read from it.")
    for count, what in (
        (empty, "with nothing in the columns of the mapping left out"),
        (doubled, "the same as an earlier one, taken once"),
        (twice, "in the hour that came twice as the clocks went back, taken as the first one"),
        (leaps, "with a 60th second, taken as the 59th"),
    ):
        if count:
            found.notes.append(f"{plural(count, 'row')} {what}.")
    return found.reading(file.name, "table", "it holds no rows.")


def _plan(mapping: Mapping[str, str], sheet: Table) -> _Plan | Invalid:
    known = dict(zip(sheet.columns, sheet.names, strict=True))
    columns: dict[str, str] = {}
    boxes: list[_Box] = []
    kind, kind_column = None, ""
    for key, said in mapping.items():
        if key == "kind":
            kind = None if folded(said) in known else kind_named(said.strip())
            kind_column = "" if kind else folded(said)
        elif key in _COLUMNS:
            columns[key] = folded(said)
        elif key in _SETTINGS or (unit := _unit(key)) == "unit":
            continue
        else:
            prefix, _, name = key.rpartition(".")
            if unit:
                return Invalid(unit)
            fixed = said[1:].strip() if said.startswith("=") else ""
            boxes.append(
                _Box(
                    prefix,
                    name,
                    "" if fixed else folded(said),
                    fixed,
                    mapping.get(f"{key}_unit", "").strip().casefold(),
                )
            )
    typed = {folded(said): said for said in mapping.values()}
    for column in (*columns.values(), kind_column, *(box.column for box in boxes)):
        if column and column not in known:
            near = nearest(column, list(known))
            advice = f"did you mean {quoted(known[near])}?" if near else f"it has {_few(sheet.names)}."
            return Invalid(f"The table has no column {quoted(typed[column])}; {advice}")
    if wrong := _wrong(mapping, columns, kind, kind_column, boxes):
        return Invalid(wrong)
    dates = times.dates(mapping.get("date_format", ""))
    if isinstance(dates, Invalid):
        return dates
    default = times.clock(mapping["default_time"]) if "default_time" in mapping else None
    if isinstance(default, Invalid):
        return Invalid(f"default_time: {default.message}.")
    if default is None and "time" not in columns and "at" not in columns:
        default = _NOON
    decimal = mapping.get("decimal", "")
    sign = {"": "", "point": ".", ".": ".", "comma": ",", ",": ","}.get(decimal)
    if sign is None:
        return Invalid(f"decimal is point or comma; got {quoted(decimal)}.")
    return _Plan(columns, kind, kind_column, tuple(boxes), dates, default, Cells(sign))


def _unit(key: str) -> str:
    """`unit` for the unit of a box, empty for a box, else a sentence: there is no such key."""
    prefix, _, name = key.rpartition(".")
    kinds = [BY_NAME[prefix]] if prefix in BY_NAME else [] if prefix else list(BY_NAME.values())
    if any(each.field(name) for each in kinds):
        return ""
    if name.endswith("_unit") and any(each.field(name.removesuffix("_unit")) for each in kinds):
        return "unit"
    if prefix and not kinds:
        return f"A mapping can't name {quoted(key)}: there is no kind {quoted(prefix)}; see tracker kinds."
    names = [field.name for each in kinds for field in each.fields]
    if prefix:
        return f"A mapping can't name {quoted(key)}: {prefix} has {listed(list(dict.fromkeys(names)), 'and')}."
    near = nearest(key, [*_FIRST, *names])
    advice = (
        f"did you mean {near}?" if near else f"it takes {listed(list(_FIRST), 'and')}, and boxes like walk.minutes."
    )
    return f"A mapping can't name {quoted(key)}; {advice}"


def _wrong(
    mapping: Mapping[str, str], columns: Mapping[str, str], kind: Kind | None, kind_column: str, boxes: list[_Box]
) -> str:
    if ("at" in columns) == ("date" in columns):
        return "A mapping names the column of the day: date=COLUMN and time=COLUMN, or at=COLUMN for both."
    bare = next((box for box in boxes if not box.kind), None)
    if bare is not None and kind is None and not kind_column:
        return f"Which kind {bare.name} is of is not said; add kind=pain, or write pain.{bare.name}=COLUMN."
    if kind is not None and bare is not None and not all(kind.field(box.name) for box in boxes if not box.kind):
        stray = next(box.name for box in boxes if not box.kind and not kind.field(box.name))
        return f"{kind.name} has no {stray}; it has {listed([field.name for field in kind.fields], 'and')}."
    if not any(box.column for box in boxes):
        return "A mapping names the column of at least one box, such as pain.score=COLUMN."
    for box in boxes:
        owner = BY_NAME.get(box.kind, kind)
        fits = [field for each in ([owner] if owner else BY_NAME.values()) if (field := each.field(box.name))]
        allowed = list(units(fits[0])) if fits else []
        if box.unit and box.unit not in allowed:
            are = f"is one of {listed(allowed)}" if allowed else "makes no sense, for it has no unit"
            return f"{box.name}_unit {are}; got {quoted(box.unit)}."
    timed = "time" in columns or "at" in columns or "default_time" in mapping
    only_days = all((box.kind or (kind.name if kind else "")) == "steps" for box in boxes)
    if not timed and not only_days:
        return "Without a time nothing says what came first; add time=COLUMN, or default_time=20:00 for all of them."
    return ""


def _when(row: Row, plan: _Plan, zone: tzinfo) -> _Time | Invalid:
    text = row[plan.columns["at"] if "at" in plan.columns else plan.columns["date"]]
    if plan.dates.epoch:
        at = times.since_epoch(text, plan.dates.epoch, zone)
        return at if isinstance(at, Invalid) else _Time(at)
    day = times.day(text, plan.dates)
    if isinstance(day, Invalid):
        return day
    on, rest = day
    said = row[plan.columns["time"]] if "time" in plan.columns else rest
    clock = times.clock(said) if said.strip() or plan.default is None else plan.default
    if isinstance(clock, Invalid):
        return clock
    at = times.moment(on, clock, zone)
    return at if isinstance(at, Invalid) else _Time(at, clock.leap, clock.zone is None and times.came_twice(at, zone))


def _drafts(row: Row, plan: _Plan, at: datetime) -> tuple[list[Draft], list[str]]:
    """What the row holds, kind by kind, and what is wrong with the rest of it."""
    own = plan.kind
    if plan.kind_column:
        said = row[plan.kind_column].strip()
        own = kind_named(said) if said else None
        if own is None:
            return [], [f"there is no kind {quoted(said)}" if said else "the kind is missing"]
    drafts: list[Draft] = []
    wrong: list[str] = []
    names = dict.fromkeys(box.kind or (own.name if own else "") for box in plan.boxes)
    for name in names:
        kind = BY_NAME.get(name)
        if kind is None:
            continue
        boxes = [box for box in plan.boxes if (box.kind or name) == name and kind.field(box.name)]
        if not any(row[box.column].strip() for box in boxes if box.column):
            continue
        values, why = _values(row, kind, boxes, plan.cells)
        why = why or kind.wrong(values) or ""
        if why:
            wrong.append(why)
        else:
            drafts.append(Draft(kind.name, values, at, _origin(row, plan, kind, values, at)))
    return drafts, wrong


def _values(row: Row, kind: Kind, boxes: list[_Box], cells: Cells) -> tuple[dict[str, Value], str]:
    values: dict[str, Value] = {}
    for box in boxes:
        field = kind.field(box.name)
        text = box.fixed or row[box.column]
        if field is None or not text.strip():
            continue
        read = value(field, text, box.unit, cells)
        if isinstance(read, Invalid):
            return {}, read.message.rstrip(".")
        if read != "":
            values[box.name] = read
    return values, ""


def _origin(row: Row, plan: _Plan, kind: Kind, values: Mapping[str, Value], at: datetime) -> str:
    """By the row's own id where the mapping names one, else by what it says."""
    if "id" in plan.columns and (name := row[plan.columns["id"]].strip()):
        said = json.dumps([kind.name, name])
    else:
        said = json.dumps([kind.name, at.isoformat(), values], sort_keys=True)
    return f"table:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _few(names: tuple[str, ...]) -> str:
    shown = [quoted(name) for name in names[:12] if name.strip()]
    return listed(shown, "and") if len(names) <= 12 else f"{', '.join(shown)} and others"
