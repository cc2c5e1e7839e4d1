"""The dates below a plot: as fine as fits, never so many that they touch."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from tracker.show.dates import MONTHS, WEEKDAYS, weekday

SPACE = 2
"""Cells between two labels, at least."""


@lru_cache(maxsize=16)
def dates_line(first: date, size: int, room: int) -> str:
    """The labels of `size` dates from `first` on, spread over `room` cells. At most `room` cells long."""
    placed: list[tuple[int, str]] = []
    for labels in _scales(first, size):
        placed = []
        end = -SPACE
        for at, label in labels:
            centre = (2 * at + 1) * room // (2 * size)
            begin = min(max(centre - len(label) // 2, 0), room - len(label))
            if begin < end + SPACE:
                break
            placed.append((begin, label))
            end = begin + len(label)
        else:
            if placed:
                break
    line = ""
    for begin, label in placed:
        line = line.ljust(begin) + label
    return line


def _scales(first: date, size: int) -> Iterator[list[tuple[int, str]]]:
    """Labels by the place of their date, finest first; what has less than two labels is left to a coarser hand."""
    start = first.toordinal()
    days = [date.fromordinal(start + at) for at in range(size)] if size <= 1100 else []
    if size <= 31:
        yield [(at, weekday(day)) for at, day in enumerate(days)]
        if size <= 7:
            yield [(at, WEEKDAYS[day.weekday()]) for at, day in enumerate(days)]
        yield [(at, str(day.day)) for at, day in enumerate(days)]
    for step in (7, 14, 28) if size <= 200 else ():
        yield [(at, f"{day.day} {MONTHS[day.month - 1]}") for at, day in enumerate(days) if (size - 1 - at) % step == 0]
    for months in (1, 3, 6, 12, 24, 60, 120, 240, 600):
        yield list(_months(first, size, months))
    yield [(0, str(first.year))]


def _months(first: date, size: int, step: int) -> Iterator[tuple[int, str]]:
    """The first of every `step`th month; January shows its year."""
    start = first.toordinal()
    year, month = first.year, first.month
    if first.day > 1:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    while year <= date.max.year:
        at = date(year, month, 1).toordinal() - start
        if at >= size:
            return
        if (year * 12 + month - 1) % step == 0:
            yield at, str(year) if month == 1 else MONTHS[month - 1]
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
