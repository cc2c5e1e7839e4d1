"""The steps of whole days, from several counters: one of them for each day, so that no step counts twice."""

from collections.abc import Iterator
from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.core.words import Invalid, clean, plural
from tracker.exchange.found import Found, TooMany
from tracker.exchange.source import local

STEPS = 200_000
"""More than anybody walks in a day."""
KILOMETRES = 300
_SUMS = 300_000
_FIRST = date(1950, 1, 1)
_NAME = 60


class _Sum:
    """What one counter counted on one day."""

    __slots__ = ("metres", "steps")

    def __init__(self) -> None:
        self.steps = self.metres = 0.0


class Day(NamedTuple):
    """The one counter that stands for a day; `source` is its name, empty where the file gives none."""

    day: date
    steps: int
    metres: float
    source: str
    others: int


class Days:
    """Steps and metres, added up by day and by the counter that they came from."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str], _Sum] = {}

    def add(self, day: str, source: str, *, steps: float = 0.0, metres: float = 0.0) -> None:
        """Adds to the day, written YYYY-MM-DD and not looked at before the end."""
        found = self._sums.get((day, source))
        if found is None:
            if len(self._sums) >= _SUMS:
                raise TooMany
            found = self._sums[day, source] = _Sum()
        found.steps += steps
        found.metres += metres

    def best(self, watches: frozenset[str] = frozenset()) -> Iterator[Day | str]:
        """For each day the counter with the most steps, of two equal ones a watch; a day that is none as its text."""
        by_day: dict[str, list[tuple[float, bool, str, float]]] = {}
        for (text, source), found in self._sums.items():
            if found.steps >= 1:
                by_day.setdefault(text, []).append((found.steps, source in watches, source, found.metres))
        for text, counters in sorted(by_day.items()):
            day = _day(text)
            if day is None:
                yield text
                continue
            steps, _, source, metres = max(counters)
            yield Day(day, round(steps), metres, source, len(counters) - 1)


def take(found: Found, days: Days, zone: tzinfo, form: str, watches: frozenset[str] = frozenset()) -> None:
    """Makes each day into a draft at noon; says once how many days had several counters."""
    several = 0
    for day in days.best(watches):
        if isinstance(day, str):
            found.skip(f"the day {day[:20]}", "is no date")
            continue
        draft = steps(day.day, day.steps, day.metres, day.source, zone, form)
        if isinstance(draft, Invalid):
            found.skip(f"the day {day.day}", draft.message)
        else:
            found.take(draft)
            several += day.others > 0
    if several:
        what = "more than one thing counted steps; the one with the most was taken and nothing was added up"
        found.notes.append(f"On {plural(several, 'day')} {what}.")


def steps(day: date, count: float, metres: float, source: str, zone: tzinfo, form: str) -> Draft | Invalid:
    """The steps of a day as a draft; why they can't be right as half a sentence. A wrong distance is left out."""
    if not 0 < count <= STEPS:
        return Invalid(f"{count:,.0f} steps can't be right")
    values: dict[str, Value] = {"count": round(count)}
    if 1 <= metres <= KILOMETRES * 1000:
        values["distance"] = round(metres / 1000, 3)
    if name := " ".join(clean(source).split())[:_NAME]:
        values["source"] = name
    noon = datetime.combine(day, time(12), zone)
    return Draft("steps", values, local(noon, zone), f"{form}:steps:{day}")


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _FIRST else None
