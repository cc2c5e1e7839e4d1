"""Walks and the steps of each day out of the tables of a Samsung Health export, whose first line names the table."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from tracker.core.fields import Value
from tracker.core.words import Invalid, plural
from tracker.exchange import days, times
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount, stamp
from tracker.exchange.tables import Row, Table, table
from tracker.exchange.walks import walk

FORM = "samsung"
_DAYS = {
    "com.samsung.shealth.step_daily_trend": "count",
    "com.samsung.shealth.tracker.pedometer_day_summary": "step_count",
    "com.samsung.shealth.activity.day_summary": "step_count",
}
"""Tables of days, with the column of the steps."""
_EXERCISES = ("com.samsung.shealth.exercise", "com.samsung.health.exercise")
_WALKS = ("1001", "13001")
"""Walking and hiking."""
_SOURCES = {"-2": "all devices", "0": "phone"}
_OFFSET = re.compile(r"UTC([+-])(\d{2}):?(\d{2})")


def name(head: bytes) -> str:
    """The table that the file begins with, empty where it is none of Samsung's."""
    first = head[:200].decode("utf-8-sig", "replace").partition("\n")[0].partition(",")[0].strip()
    return first if first.startswith("com.samsung.") else ""


def wanted(head: bytes) -> bool:
    """True for the tables of an export that are read: of days and of exercises."""
    return name(head) in (*_DAYS, *_EXERCISES)


def entries(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """What one table holds of walking."""
    return together([file], file.name, zone, progress)


def together(files: list[Blob], said: str, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """What all tables hold of walking; a day is taken from one of them."""
    found, sums = Found(), days.Days()
    for file in files:
        kind = name(file.head())
        sheet = table(file, above=1)
        if isinstance(sheet, Invalid):
            return sheet
        where = f"{file.name}, " if len(files) > 1 else ""
        if kind in _DAYS:
            _add(sheet, _DAYS[kind], found, sums, where, progress)
        elif kind in _EXERCISES:
            _exercises(sheet, found, zone, where, progress)
    days.take_all(found, sums, zone, FORM)
    read = "step_daily_trend, pedometer_day_summary and exercise are read of a Samsung Health export"
    return found.reading(said, FORM, f"it holds no steps and no walks; the tables {read}.")


def _add(sheet: Table, counts: str, found: Found, sums: days.Days, where: str, progress: Progress | None) -> None:
    columns = _columns(sheet)
    if not {"day_time", counts} <= set(columns.values()):
        found.skip(f"{where}line 2", f"there are no columns day_time and {counts}")
        return
    for at, cells in sheet.rows(found, progress, where=where):
        row = {columns[column]: cell for column, cell in cells.items()}
        if not row[counts].strip():
            continue
        day = _moment(row["day_time"], UTC)
        steps = amount(row[counts])
        if day is None or steps is None:
            found.skip(at, "the day is no date" if day is None else "the count of steps is no number")
            continue
        told = row.get("source_type", "").strip()
        source = "Samsung Health" + (f", {_SOURCES.get(told, 'another device')}" if told else "")
        sums.most(day.date().isoformat(), source, steps=steps, metres=amount(row.get("distance", "")) or 0.0)


def _columns(sheet: Table) -> dict[str, str]:
    """The columns by their short names: some exports write `com.samsung.health.exercise.duration`."""
    return {column: column.rpartition(".")[2] for column in sheet.columns}


def _exercises(sheet: Table, found: Found, zone: tzinfo, where: str, progress: Progress | None) -> None:
    columns = _columns(sheet)
    if not {"exercise_type", "start_time", "duration"} <= set(columns.values()):
        found.skip(f"{where}line 2", "there are no columns exercise_type, start_time and duration")
        return
    others = Counter[str]()
    for at, cells in sheet.rows(found, progress, where=where):
        row = {columns[column]: cell for column, cell in cells.items()}
        if row["exercise_type"].strip() not in _WALKS:
            others[row["exercise_type"]] += 1
            continue
        start = _moment(row["start_time"], UTC)
        if start is None:
            found.skip(at, "the walk has no time that can be")
            continue
        lasted = amount(row["duration"])
        seconds = None if lasted is None else lasted / 1000
        name = row.get("datauuid", "").strip()[:40] or stamp(start)
        found.walk(walk(start, _offset(row) or zone, seconds, _extra(row), f"{FORM}:walk:{name}"), at)
    if others:
        found.note(f"{plural(others.total(), 'exercise')} of other kinds left out; only walking and hiking are read.")


def _extra(row: Mapping[str, str]) -> dict[str, Value]:
    metres = amount(row.get("distance", "")) or 0.0
    return {"distance": round(metres / 1000, 3)} if metres >= 1 else {}


def _moment(text: str, zone: tzinfo) -> datetime | None:
    """Written out or in milliseconds since 1970; Samsung tells both in UTC, and a day as its midnight there."""
    typed = text.strip()
    if typed.isascii() and typed.isdigit() and len(typed) < 15:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(typed))
        return moment if times.FIRST < moment.year < times.LAST else None
    return times.instant(typed, zone)


def _offset(row: Row) -> timezone | None:
    """Of the place where the walk was, as `UTC+0200` or in milliseconds; None where the row does not tell."""
    said = row.get("time_offset", "").strip()
    if found := _OFFSET.fullmatch(said):
        minutes = int(found[2]) * 60 + int(found[3])
        sign = -1 if found[1] == "-" else 1
    elif said.lstrip("-").isdigit() and said.isascii() and len(said) < 10:
        minutes, sign = abs(int(said)) // 60000, -1 if said.startswith("-") else 1
    else:
        return None
    return timezone(sign * timedelta(minutes=minutes)) if minutes <= 14 * 60 else None
