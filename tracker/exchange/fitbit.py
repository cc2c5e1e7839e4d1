"""The steps of each day out of Fitbit: what its site exports, and the JSON and CSV files of a Google takeout."""

import json
from collections.abc import Iterable
from datetime import tzinfo

from tracker.core.words import Invalid
from tracker.exchange import days, times
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount
from tracker.exchange.tables import Table, table

FORM = "fitbit"
_TITLE = "Activities"
_LONGEST = 16 * 1024 * 1024
_DATED = "MM/DD/YY"
_RECORDS = 400_000
"""The most of one file: one a minute for nine months."""


def fits_table(columns: Iterable[str]) -> bool:
    """True for the columns of a takeout's table of steps."""
    return {"timestamp", "steps"} <= set(columns)


def fits_site(head: bytes) -> bool:
    """True for the beginning of what Fitbit's site exports."""
    lines = head.decode("utf-8-sig", "replace").splitlines()
    return len(lines) > 1 and lines[0].strip().rstrip(",") == _TITLE and "calories burned" in lines[1].casefold()


def fits_list(head: bytes) -> bool:
    """True for the beginning of a takeout's list of steps, by its looks."""
    text = "".join(head.decode("utf-8-sig", "replace").split())
    return text.startswith('[{"dateTime":"') and '"value":"' in text[:120]


def entries(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The steps of the days in one file of any of the three kinds."""
    return together([file], file.name, zone, progress)


def together(files: list[Blob], name: str, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The steps of the days in all files. A takeout has each step twice: its tables go before its lists."""
    found, sums = Found(), days.Days()
    heads = [(each, each.head()) for each in files]
    lists = [each for each, head in heads if fits_list(head)]
    sites = [each for each, head in heads if fits_site(head)]
    sheets = [sheet for each in files if not isinstance(sheet := table(each), Invalid) and fits_table(sheet.columns)]
    many = len(files) > 1
    for sheet in sheets:
        _table(sheet, found, sums, zone, f"{sheet.file.name}, " if many else "", progress)
    for each in () if sheets else lists:
        _list(each, found, sums, f"{each.name}, " if many else "")
    for each in () if sheets or lists else sites:
        _site(each, found, sums)
    days.take_all(found, sums, zone, FORM)
    return found.reading(name, FORM, "it holds no steps.")


def _table(sheet: Table, found: Found, sums: days.Days, zone: tzinfo, where: str, progress: Progress | None) -> None:
    seen: set[tuple[str, str]] = set()
    for place, row in sheet.rows(found, progress, where=where):
        at, count = times.instant(row["timestamp"], zone), amount(row["steps"])
        if at is None or count is None:
            found.skip(place, "the time is no time" if at is None else "the count of steps is no number")
            continue
        if len(seen) >= _RECORDS:
            found.skip(place, f"nothing after {_RECORDS:,} records is read; take fewer days")
            return
        source = row.get("data source", "").strip()
        if (row["timestamp"], source) not in seen:
            seen.add((row["timestamp"], source))
            sums.add(at.astimezone(zone).date().isoformat(), source, steps=count)


def _list(file: Blob, found: Found, sums: days.Days, where: str) -> None:
    """The times in the list are taken as those of the place: it names no zone."""
    if file.size > _LONGEST:
        found.skip(f"{where}byte 1", f"it is longer than {_LONGEST // 1048576} MB")
        return
    try:
        text = b"".join(file.pieces()).decode("utf-8-sig")
        held, end = json.JSONDecoder().raw_decode(text.lstrip())
    except (ValueError, RecursionError, OSError):
        found.skip(f"{where}byte 1", "it is no JSON that can be read")
        return
    if text.lstrip()[end:].strip():
        found.skip(f"{where}character {end + 1:,}", "something else follows the end of the list")
    form = times.dates(_DATED)
    assert not isinstance(form, Invalid)
    seen: set[str] = set()
    for number, each in enumerate(held if isinstance(held, list) else (), 1):
        at, said = (each.get("dateTime"), each.get("value")) if isinstance(each, dict) else (None, None)
        day = times.day(at, form) if isinstance(at, str) else Invalid("the date is missing")
        count = amount(str(said)) if isinstance(said, str | int | float) and not isinstance(said, bool) else None
        if isinstance(day, Invalid) or count is None:
            found.skip(f"{where}record {number}", day.message if isinstance(day, Invalid) else "its value is no number")
        elif isinstance(at, str) and at not in seen:
            seen.add(at)
            sums.add(day[0].isoformat(), "", steps=count)


def _site(file: Blob, found: Found, sums: days.Days) -> None:
    """The first part of the file; its distance is in a unit that it does not name, and left out."""
    sheet = table(file, above=1)
    form = times.dates("")
    if isinstance(sheet, Invalid) or isinstance(form, Invalid) or not {"date", "steps"} <= set(sheet.columns):
        return
    seen: set[str] = set()
    for place, row in sheet.rows(found, whole=False):
        day, count = times.day(row["date"], form), amount(row["steps"].replace(",", ""))
        if isinstance(day, Invalid) or count is None:
            found.skip(place, day.message if isinstance(day, Invalid) else "the count of steps is no number")
        elif row["date"] not in seen:
            seen.add(row["date"])
            sums.add(day[0].isoformat(), "", steps=count)
    if len(sheet.columns) > 1:
        found.note("The distances are in a unit that the file does not name, and were left out.")
