"""The walking ladder: its rungs, and which of them recent walks have held."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from tracker.core.history import Entry
from tracker.core.record import Record

REACH = 35
"""Dates of walks that are looked at (design): older ones say nothing about what a back is used to."""
LATEST = 5
"""The dates of walks whose middle is what a back is used to (design): one long or short walk does not move it."""
FEWEST = 3
"""So many of them make a middle (design)."""
NEARLY = 0.9
"""The share of a rung's minutes that counts as the rung: nobody turns round to the second (design)."""
WEEK = timedelta(days=7)


class Rung(Record):
    """So many minutes a session; `times` a day at most, `least` at least."""

    minutes: int
    least: int
    times: int

    @property
    def often(self) -> str:
        """How often a day, in words; empty for once."""
        return "" if self.times == 1 else ", once or twice" if self.least == 1 else ", twice if it goes well"


LADDER = (Rung(5, 1, 2), Rung(10, 2, 2), Rung(15, 2, 2), Rung(20, 1, 1), Rung(25, 1, 1), Rung(30, 1, 1))
"""5 minutes apart and never more than one up in a week: additions of 5 to 15 minutes are low risk (HHS_PA). The last
is the aim of WalkBack, 30 minutes five times a week. The rungs between are design; the first is SEED_B's."""
LOW_RISK = 15
"""Minutes more a session than one is used to that are still a low-risk addition (HHS_PA)."""
TOP_DAYS = 5
"""Days a week of the last rung (WALKBACK)."""
NONE = -1
"""The place of someone who holds no rung yet."""


def longest(walks: Iterable[Entry], until: date, first: date) -> dict[date, float]:
    """The minutes of the longest walk of each date from `first` up to `until`, dates ascending."""
    found: dict[date, float] = {}
    for walk in walks:
        minutes, day = walk.number("minutes") or 0, walk.day
        if first <= day <= until and minutes > 0:
            found[day] = max(minutes, found.get(day, 0))
    return dict(sorted(found.items()))


def reached(minutes: float) -> int:
    """The place of the highest rung that a walk of so many minutes amounts to, NONE below the first."""
    return max((at for at, rung in enumerate(LADDER) if minutes >= rung.minutes * NEARLY), default=NONE)


def held(by_day: Mapping[date, float], day: date) -> int:
    """The place of the rung that the latest walks before the day have held, NONE where there are too few of them.

    It is the middle of the latest five. Each week without a walk after the second takes one rung from those before it;
    fewer days without one take nothing.
    """
    at, gone, places = day, 0, []
    for one in sorted((one for one in by_day if one < day), reverse=True)[:LATEST]:
        gone += _taken(one, at)
        places.append(max(reached(by_day[one]), 0) - gone)  # a walk shorter than the first rung is a walk all the same
        at = one
    return max(sorted(places, reverse=True)[FEWEST - 1], NONE) if len(places) >= FEWEST else NONE


def lost(by_day: Mapping[date, float], day: date) -> int:
    """The rungs that the days without a walk before this day have taken."""
    return _taken(max((one for one in by_day if one < day), default=day), day)


def _taken(walked: date, day: date) -> int:
    return max((day - walked) // WEEK - 1, 0)
