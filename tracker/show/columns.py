"""The columns of a plot: which column a date stands in, and what a column of several dates amounts to."""

from collections.abc import Callable, Sequence
from math import isfinite

from tracker.core.history import median as median_of
from tracker.core.trends import Series

Values = Sequence[float | None]

LABEL = 4
"""Cells of the labels at the left of either plot, so that both begin in the same column."""


def reduced(values: Values, room: int, reduce: Callable[[Values], float | None]) -> Values:
    """At most `room` finite values: several dates become one, which is known where any of them is."""
    size = len(values)
    if size > room:
        values = [reduce(values[at * size // room : (at + 1) * size // room]) for at in range(room)]
    return [value if value is not None and isfinite(value) else None for value in values]


def middle(values: Values) -> float | None:
    known = [value for value in values if value is not None]
    return median_of(known) if known else None


def mean(values: Values) -> float | None:
    known = len(values) - values.count(None)
    return sum(filter(None, values)) / known if known else None


def share(values: Values) -> float | None:
    """How many of the known values are not 0, from 0 to 1."""
    known = len(values) - values.count(None)
    return 1 - values.count(0) / known if known else None


def column(at: int, size: int, width: int) -> int:
    """The column of a plot this wide in which the date `at` of its `size` dates stands."""
    room = width - LABEL - 1
    if size > room:
        return LABEL + 1 + min(((at + 1) * room - 1) // size, room - 1)
    return LABEL + 1 + centre(at, size, room)


def centre(at: int, size: int, room: int) -> int:
    """The column in the middle of the place that the one of `size` values has."""
    return (2 * at + 1) * room // (2 * size)


def marks(series: Series, letter: str, room: int) -> str:
    """A row with the letter in the column of each date that has any, in capitals where most of several dates have."""
    shares = reduced(series.values, room, share)
    many = capitals(len(series.values), room)
    row = [" "] * room
    for at, part in enumerate(shares):
        if part:
            row[centre(at, len(shares), room)] = letter.upper() if many and part > 0.5 else letter
    return "".join(row)


def capitals(size: int, room: int) -> bool:
    """True where a column stands for enough dates that "most of them" says something."""
    return size >= 3 * room


def each_words(size: int, room: int) -> str:
    """What a column stands for where it is more than a date: `4 or 5 days`."""
    if size <= room:
        return ""
    low, high = size // room, -(-size // room)
    return f"{low} days" if low == high else f"{low} or {high} days"
