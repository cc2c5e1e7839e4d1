"""Daily series: what each date amounts to. A date without an entry is unknown, never zero."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from datetime import date, timedelta
from math import fsum
from typing import NamedTuple

from tracker.core.history import History, median
from tracker.core.kinds import BY_NAME, Kind

ROLLING = 7
"""Dates that a rolling median looks at: its own and the six before it."""
LEAST = 3
"""Known values that a rolling median needs among them."""


class Series(NamedTuple):
    """One value a date, from `first` on. None is "not known"."""

    first: date
    values: tuple[float | None, ...]

    @property
    def last(self) -> date:
        """The date of the last value; the day before `first` where there is none."""
        return self.first + timedelta(days=len(self.values) - 1)

    @property
    def known(self) -> tuple[float, ...]:
        """The values that are known, in order of time."""
        return tuple(value for value in self.values if value is not None)

    def between(self, first: date, last: date) -> "Series":
        """Exactly the dates first..last; what lies outside this series is not known."""
        size = (last - first).days + 1
        if size <= 0:
            return Series(first, ())
        skip = (first - self.first).days
        inside = self.values[max(skip, 0) : max(skip + size, 0)]
        before = (None,) * min(max(-skip, 0), size)
        return Series(first, (*before, *inside, *((None,) * (size - len(before) - len(inside)))))


class Trends(NamedTuple):
    """What the plots show: pain and its rolling median, minutes of walking, heat and ice, times of stretching."""

    pain: Series
    median: Series
    walks: Series
    heat: Series
    ice: Series
    stretch: Series

    def between(self, first: date, last: date) -> "Trends":
        """The same for exactly the dates first..last."""
        return Trends(*(series.between(first, last) for series in self))


def daily(history: History, kind: Kind, first: date, last: date) -> Series:
    """The kind's measure for each date from first to last, both included: a median, a sum or a count, as it says.

    A median is known on dates that have a number. A sum or count is 0 on a date that has entries of other kinds
    only, and not known on a date without any entry or where the kind's own entries gave no number.
    """
    return dailies(history, (kind,), first, last)[0]


def dailies(history: History, kinds: Sequence[Kind], first: date, last: date) -> tuple[Series, ...]:
    """`daily` for several kinds in one pass over the entries."""
    size = (last - first).days + 1
    if size <= 0:
        return tuple(Series(first, ()) for _ in kinds)
    start = first.toordinal()
    logged = bytearray(size)
    found: dict[str, dict[int, list[float]]] = {kind.name: {} for kind in kinds}
    measures = {kind.name: "" if kind.daily == "count" else kind.measure for kind in kinds}
    for entry in history.dates(first, last):
        day = entry.at.toordinal() - start
        logged[day] = 1
        mine = found.get(entry.kind)
        if mine is not None:
            numbers = mine.setdefault(day, [])
            measure = measures[entry.kind]
            number = entry.number(measure) if measure else 1
            if number is not None:
                numbers.append(number)
    return tuple(Series(first, _values(kind, found[kind.name], logged)) for kind in kinds)


def _values(kind: Kind, found: dict[int, list[float]], logged: bytearray) -> tuple[float | None, ...]:
    if kind.daily == "median":
        values: list[float | None] = [None] * len(logged)
        for day, numbers in found.items():
            values[day] = median(numbers) if numbers else None
    else:
        values = [0.0 if there else None for there in logged]
        for day, numbers in found.items():
            values[day] = round(fsum(numbers), 3) if numbers else None
    return tuple(values)


def rolling(series: Series, days: int = ROLLING, least: int = LEAST) -> Series:
    """For each known date, the median of the known values among its own and the `days` - 1 dates before it.

    Not known where the date itself is not known, so that a line through it breaks at every gap, and where fewer
    than `least` values are there.
    """
    values = series.values
    window: list[float] = []
    found: list[float | None] = []
    for at, value in enumerate(values):
        leaving = values[at - days] if at >= days else None
        if leaving is not None:
            del window[bisect_left(window, leaving)]
        if value is not None:
            insort(window, value)
        found.append(median(window) if value is not None and len(window) >= least else None)
    return Series(series.first, tuple(found))


def trends(history: History, first: date, last: date) -> Trends:
    """The plotted series of the dates first..last; the rolling median also looks at the dates just before them."""
    wanted = [BY_NAME[name] for name in ("pain", "walk", "heat", "ice", "stretch")]
    begin = date.fromordinal(max(first.toordinal() - ROLLING + 1, 1))
    pain, walks, heat, ice, stretch = dailies(history, wanted, begin, last)
    return Trends(pain, rolling(pain), walks, heat, ice, stretch).between(first, last)
