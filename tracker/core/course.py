"""The course of the pain as one small value that can be joined, so that years need not be read again."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

BREAK = timedelta(days=14)
"""A run of scores goes on as long as no two of its dates in a row lie further apart than this."""
OPENING = timedelta(days=6)
"""From the first to the last date of a run's opening week."""


class Course(NamedTuple):
    """Dates with a score: the first, the last, and the unbroken run that the last one belongs to.

    A run breaks where two dates with a score lie more than 14 days apart. `start` is the run's first date and
    `opening` holds the daily values of start..start+6.
    """

    first: date
    last: date
    start: date
    opening: tuple[tuple[date, float], ...]


def course(days: Mapping[date, float]) -> Course | None:
    """The course of the daily pain; None where no date has a score."""
    dates = sorted(days)
    if not dates:
        return None
    begun = len(dates) - 1
    while begun and dates[begun] - dates[begun - 1] <= BREAK:
        begun -= 1
    start = dates[begun]
    week = [day for day in dates[begun : begun + 7] if day - start <= OPENING]
    return Course(dates[0], dates[-1], start, tuple((day, float(days[day])) for day in week))


def join(earlier: Course | None, later: Course | None) -> Course | None:
    """The course of both together, where every date of `earlier` lies before every date of `later`. Associative."""
    if earlier is None or later is None:
        return earlier or later
    if later.start != later.first or later.first - earlier.last > BREAK:
        return later._replace(first=earlier.first)
    within = tuple((day, value) for day, value in later.opening if day - earlier.start <= OPENING)
    return Course(earlier.first, later.last, earlier.start, earlier.opening + within)


def to_json(course: Course | None) -> Json:
    """The course as a value that JSON can hold; None stays None."""
    if course is None:
        return None
    return {
        "first": course.first.isoformat(),
        "last": course.last.isoformat(),
        "start": course.start.isoformat(),
        "opening": {day.isoformat(): value for day, value in course.opening},
    }


def from_json(value: object) -> Course | None:
    """The course that `to_json` wrote; None for None. ValueError where it is anything else."""
    if value is None:
        return None
    try:
        match value:
            case {"first": str(first), "last": str(last), "start": str(start), "opening": dict(opening)}:
                days = tuple((date.fromisoformat(day), float(pain)) for day, pain in opening.items())
                return Course(date.fromisoformat(first), date.fromisoformat(last), date.fromisoformat(start), days)
    except TypeError:
        pass
    raise ValueError("this is not the course of a pain")


def joined(parts: Iterable[object]) -> Course | None:
    """The course of all the parts that `to_json` wrote, earliest first. One that can't be read counts as no scores.

    The same as joining them one by one, but of fifty unbroken years only the ends are taken apart.
    """
    known = [(ends, part) for part in parts if (ends := _ends(part)) is not None]
    if not known:
        return None
    at = len(known) - 1
    while at and known[at][0].start == known[at][0].first and known[at][0].first - known[at - 1][0].last <= BREAK:
        at -= 1
    start = known[at][0].start
    opening: list[tuple[date, float]] = []
    for ends, part in known[at:]:
        if ends.first - start > OPENING:
            break
        whole = from_json(part)
        opening += [(day, pain) for day, pain in whole.opening if day - start <= OPENING] if whole else []
    return Course(known[0][0].first, known[-1][0].last, start, tuple(opening))


def _ends(part: object) -> Course | None:
    """The part without its opening; None where it is no course."""
    if not isinstance(part, dict):
        return None
    try:
        first, last, start = (date.fromisoformat(part[name]) for name in ("first", "last", "start"))
        if all(type(pain) in (int, float) for pain in part["opening"].values()):
            return Course(first, last, start, ())
    except (TypeError, KeyError, ValueError, AttributeError):
        pass
    return None
