"""What pain is held against: a person's own ordinary ups and downs, and the ordinary course of a new back pain."""

from bisect import bisect_left, insort
from datetime import date, timedelta

from tracker.core.history import median
from tracker.core.record import Record
from tracker.core.trends import Series
from tracker.core.weeks import POINTS, TENTHS

BEFORE = 14
"""Dates before a day whose median is the usual pain; what `PAIN_RISING` looks at too."""
LEAST = 3
"""Known values that a usual pain needs among them."""
SIX_WEEKS = timedelta(days=42)
MEAN_LEFT = 23 / 52
"""The share of the pain that is left after six weeks, on average of 11,166 people (MENEZES: from 52 to 23 of 100)."""
OPENING = 7
"""Dates whose median the course begins at."""
PROMPT = timedelta(days=14)
"""A log that begins later than this after the pain did does not know where its course began (design)."""
LEAST_PAIN = 3
"""From less than this there is not far to fall."""


class Band(Record):
    """The lowest and the highest value of each date that is still inside; None where there is no band."""

    low: Series
    high: Series

    def between(self, first: date, last: date) -> "Band":
        """The same for exactly the dates first..last."""
        return Band(self.low.between(first, last), self.high.between(first, last))


def ordinary(pain: Series) -> Band:
    """Less than a change that counts (`POINTS`) from the median of the `BEFORE` dates before each date."""
    window: list[float] = []
    low: list[float | None] = []
    high: list[float | None] = []
    for at in range(len(pain.values)):
        added = pain.values[at - 1] if at else None
        if added is not None:
            insort(window, added)
        leaving = pain.values[at - 1 - BEFORE] if at > BEFORE else None
        if leaving is not None:
            del window[bisect_left(window, leaving)]
        usual = median(window) if len(window) >= LEAST else None
        low.append(None if usual is None else max(usual - POINTS, 0))
        high.append(None if usual is None else min(usual + POINTS, 10))
    return Band(Series(pain.first, tuple(low)), Series(pain.first, tuple(high)))


def course(pain: Series, since: date | None) -> Band | None:
    """Where six weeks of a new back pain lead, from the average fall to the smallest fall that counts.

    Both edges are straight lines from the median of the first week. None where it is not known that the pain
    began when the log did: the figures are of people followed from the beginning of their pain.
    """
    if since is None:
        return None
    skip = max((since - pain.first).days, 0)
    begun = next((at for at, value in enumerate(pain.values[skip:], skip) if value is not None), None)
    if begun is None or not timedelta() <= pain.first + timedelta(days=begun) - since <= PROMPT:
        return None
    opening = [value for value in pain.values[begun : begun + OPENING] if value is not None]
    start = median(opening)
    if start < LEAST_PAIN:
        return None
    ends = start * MEAN_LEFT, max(start - POINTS, start * (10 - TENTHS) / 10)
    edges: list[tuple[float | None, ...]] = []
    for end in ends:
        values: list[float | None] = [None] * len(pain.values)
        for day in range(SIX_WEEKS.days + 1):
            if begun + day < len(values):
                values[begun + day] = start + (end - start) * day / SIX_WEEKS.days
        edges.append(tuple(values))
    return Band(Series(pain.first, edges[0]), Series(pain.first, edges[1]))
