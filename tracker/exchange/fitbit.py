"""The steps of each day out of Fitbit: what its site exports, and the JSON and CSV files of a Google takeout."""

import json
import re
from collections.abc import Iterable
from datetime import tzinfo
from itertools import pairwise

from tracker.core.words import Invalid
from tracker.exchange import days, times
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount
from tracker.exchange.tables import Table, table

FORM = "fitbit"
_TITLE = "Activities"
_LONGEST = 16 * 1024 * 1024
_DATED = "MM/DD/YY"
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})[/.-]\d{4}", re.ASCII)
_RECORDS = 400_000
"""The most of one file: one a minute for nine months."""


def fits_table(columns: Iterable[str]) -> bool:
    """True for the columns of a takeout's table of steps."""
    return {"timestamp", "steps"} <= set(columns)


def fits_site(head: bytes) -> bool:
    """True for the beginning of what Fitbit's site exports."""
    return _above(head) > 0


def fits_list(head: bytes) -> bool:
    """True for the beginning of a list of a takeout: only its name tells a list of steps from those of other things."""
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


def _above(head: bytes) -> int:
    """How many lines stand above the names of the columns: the site exports several tables, each under its title."""
    lines = head.decode("utf-8-sig", "replace").split("\n")
    for at, (title, names) in enumerate(pairwise(lines), 1):
        if title.strip().rstrip(",") == _TITLE and names.casefold().startswith("date,") and "steps" in names.casefold():
            return at
    return 0


def _site(file: Blob, found: Found, sums: days.Days) -> None:
    """The table of days; its distances are in a unit that it does not name, and left out."""
    sheet = table(file, above=_above(file.head()))
    if isinstance(sheet, Invalid) or not {"date", "steps"} <= set(sheet.columns):
        return
    rows = [(at, row["date"], row["steps"]) for at, row in sheet.rows(found, whole=False)]
    form = _written([day for _, day, _ in rows])
    seen: set[str] = set()
    for place, on, steps in rows:
        day, count = times.day(on, form), amount(steps.replace(",", ""))
        if isinstance(day, Invalid) or count is None:
            found.skip(place, day.message if isinstance(day, Invalid) else "the count of steps is no number")
        elif on not in seen:
            seen.add(on)
            sums.add(day[0].isoformat(), "", steps=count)
    found.note("The distances are in a unit that the file does not name, and were left out.")


def _written(texts: list[str]) -> times.Dates:
    """How the days of one file are written: one day after the 12th tells what all of them are."""
    found = [match for text in texts if (match := _NUMBERS.fullmatch(text.strip()))]
    first = any(int(match[1]) > 12 for match in found)
    second = any(int(match[3]) > 12 for match in found)
    said = "YYYY-MM-DD"
    if found and first != second:
        said = f"DD{found[0][2]}MM{found[0][2]}YYYY" if first else f"MM{found[0][2]}DD{found[0][2]}YYYY"
    form = times.dates(said)
    assert not isinstance(form, Invalid)
    return form
