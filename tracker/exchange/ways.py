"""Walks out of a line of places with times, reckoned as the line goes by. No place is kept but the last.

A gap of more than `PAUSE` between two places is a pause, one of more than `APART` begins another walk.
"""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gpxpy.gpx import GPXTrackPoint

PAUSE = 5 * 60
APART = 60 * 60
"""Both in seconds."""
JUMP = 25.0
"""km/h between two places; where few legs are as fast, the receiver was wrong."""
_FEW = 0.05


class Way(NamedTuple):
    """What lies between two gaps of more than APART; `paused` is in seconds."""

    start: datetime
    seconds: float
    metres: float
    pauses: int
    paused: float


class Ways:
    """Adds up places as they come; one that is no later than the one before is passed over."""

    def __init__(self) -> None:
        self._last: GPXTrackPoint | None = None
        self._found: list[Way] = []
        self._begin()

    def _begin(self) -> None:
        self._start: datetime | None = None
        self._seconds = self._metres = self._fast = self._jumped = self._paused = 0.0
        self._pauses = 0

    def add(self, point: "GPXTrackPoint") -> None:
        """The next place, which has a time."""
        last, self._last = self._last, point
        if last is None or last.time is None or point.time is None:
            self._start = point.time
            return
        took = (point.time - last.time).total_seconds()
        if took <= 0:
            self._last = last
        elif took > APART:
            self._end()
            self._start = point.time
        elif took > PAUSE:
            self._pauses, self._paused = self._pauses + 1, self._paused + took
        else:
            length = last.distance_2d(point) or 0.0
            self._seconds, self._metres = self._seconds + took, self._metres + length
            if length / took * 3.6 > JUMP:
                self._fast, self._jumped = self._fast + took, self._jumped + length

    def done(self) -> list[Way]:
        """The walks of the whole line."""
        self._end()
        return self._found

    def _end(self) -> None:
        if self._start is not None:
            metres = self._metres - (self._jumped if self._fast < self._seconds * _FEW else 0)
            self._found.append(Way(self._start, self._seconds, metres, self._pauses, self._paused))
        self._begin()
