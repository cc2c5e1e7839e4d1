"""The course of the pain as one small value that can be joined, so that years need not be read again."""

from datetime import date
from typing import NamedTuple


class Course(NamedTuple):
    """Dates with a score: the first, the last, and the unbroken run that the last one belongs to.

    A run breaks where two dates with a score lie more than 14 days apart. `start` is the run's first date and
    `opening` holds the daily values of start..start+6.
    """

    first: date
    last: date
    start: date
    opening: tuple[tuple[date, float], ...]
