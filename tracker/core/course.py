"""The course of the pain as one small value that can be joined, so that years need not be read again."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from tracker.core.record import Record

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

BREAK = timedelta(days=14)
"""A run of scores goes on as long as no two of its dates in a row lie further apart than this."""
OPENING = timedelta(days=6)
"""From the first to the last date of a run's opening week."""


class Course(Record):
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
    """The course as a value that JSON can hold; None stays None. `opening` has seven places, from `start` on."""
    if course is None:
        return None
    opening: list[Json] = [None] * (OPENING.days + 1)
    for day, pain in course.opening:
        opening[(day - course.start).days] = int(pain) if pain.is_integer() else pain
    return {
        "first": course.first.isoformat(),
        "last": course.last.isoformat(),
        "start": course.start.isoformat(),
        "opening": opening,
    }


def from_json(value: object) -> Course | None:
    """The course that `to_json` wrote; None for None. ValueError where it is anything else."""
    if value is None:
        return None
    ends = _ends(value)
    if ends is None:
        raise ValueError("this is not the course of a pain")
    return Course(*ends, tuple(_opening(value, ends[2])))


def joined(parts: Iterable[object]) -> Course | None:
    """The course of all the parts that `to_json` wrote, earliest first. One that can't be read counts as no scores.

    The same as joining them one by one, but of fifty unbroken years only the ends are taken apart.
    """
    known = [(*ends, part) for part in parts if (ends := _ends(part)) is not None]
    if not known:
        return None
    at = len(known) - 1
    while at and known[at][0] == known[at][2] and known[at][0] - known[at - 1][1] <= BREAK:
        at -= 1
    start = known[at][2]
    opening: list[tuple[date, float]] = []
    for first, _, begun, part in known[at:]:
        if first - start > OPENING:
            break
        opening += [(day, pain) for day, pain in _opening(part, begun) if day - start <= OPENING]
    return Course(known[0][0], known[-1][1], start, tuple(opening))


_Ends = tuple[date, date, date]
_PAINS = {int, float, type(None)}


def _ends(part: object) -> _Ends | None:
    """The first date, the last and the start of the run; None where it is no course."""
    if not isinstance(part, dict):
        return None
    try:
        ends = date.fromisoformat(part["first"]), date.fromisoformat(part["last"]), date.fromisoformat(part["start"])
        opening = part["opening"]
    except (TypeError, KeyError, ValueError):
        return None
    return ends if type(opening) is list and set(map(type, opening)) <= _PAINS else None


def _opening(part: Any, start: date) -> Iterator[tuple[date, float]]:
    for at, pain in enumerate(part["opening"]):
        if pain is not None:
            yield start + timedelta(days=at), float(pain)
