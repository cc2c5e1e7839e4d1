"""The steps of each day out of a Google Fit takeout: the table of all days, or the tables of single days."""

from collections.abc import Iterable
from datetime import tzinfo

from tracker.core.history import Draft
from tracker.core.words import Invalid, plural
from tracker.exchange import days, times
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount
from tracker.exchange.tables import Table, table

FORM = "google-fit"
_STEPS, _METRES, _DAY, _FROM = "step count", "distance (m)", "date", "start time"


def fits(columns: Iterable[str]) -> bool:
    """True for the columns of one of the two tables."""
    held = set(columns)
    return _STEPS in held and (_DAY in held or _FROM in held) and "move minutes count" in held


def entries(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The steps of the days in one table."""
    return together([file], file.name, zone, progress)


def together(files: list[Blob], name: str, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The steps of the days in all tables; a table of all days goes before those of single ones."""
    found = Found()
    sheets = [sheet for each in files if not isinstance(sheet := table(each), Invalid) and fits(sheet.columns)]
    whole = [sheet for sheet in sheets if _DAY in sheet.columns]
    for sheet in whole or sheets:
        where = f"{sheet.file.name}, " if len(whole or sheets) > 1 else ""
        (_all_days if _DAY in sheet.columns else _one_day)(sheet, found, zone, where, progress)
    return found.reading(name, FORM, "it holds no steps.")


def _all_days(sheet: Table, found: Found, zone: tzinfo, where: str, progress: Progress | None) -> None:
    form = times.dates("")
    assert not isinstance(form, Invalid)
    empty = doubled = 0
    for at, row in sheet.rows(found, progress, where=where):
        day = times.day(row[_DAY], form)
        said = row[_STEPS].strip()
        steps = amount(said)
        if isinstance(day, Invalid):
            found.skip(at, day.message)
        elif said and steps is None:
            found.skip(at, "the count of steps is no number")
        elif not steps:
            empty += 1
        else:
            draft = days.steps(day[0], steps, amount(row.get(_METRES, "")) or 0.0, "", zone, FORM)
            doubled += isinstance(draft, Draft) and draft.origin in found.drafts
            days.take(found, draft, at)
    if empty:
        found.note(f"{plural(empty, 'day')} without steps left out.")
    if doubled:
        found.note(f"{plural(doubled, 'row')} of days that stood there before left out.")


def _one_day(sheet: Table, found: Found, zone: tzinfo, where: str, progress: Progress | None) -> None:
    """Only the name of such a file says which day it is of."""
    form = times.dates("")
    assert not isinstance(form, Invalid)
    day = times.day(sheet.file.name[:10], form)
    if isinstance(day, Invalid):
        found.skip(sheet.file.name, "its name does not say which day it is of, such as 2025-05-04.csv")
        return
    seen: set[str] = set()
    steps = metres = 0.0
    for at, row in sheet.rows(found, progress, where=where):
        said = row[_STEPS].strip()
        count = amount(said) if said else 0.0
        if count is None:
            found.skip(at, "the count of steps is no number")
        elif row[_FROM] not in seen:
            seen.add(row[_FROM])
            steps += count
            metres += amount(row.get(_METRES, "")) or 0.0
    if steps:
        days.take(found, days.steps(day[0], steps, metres, "", zone, FORM), sheet.file.name)
