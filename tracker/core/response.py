"""What followed walks, heat and ice: pain before and after, in pairs, with their number. It is no proof of why."""

from collections.abc import Sequence
from datetime import timedelta

from tracker.core.history import Entry, History, median
from tracker.core.record import Record
from tracker.core.weeks import POINTS

LEAST = 3
"""Fewer pairs say nothing (design)."""
NEAR = timedelta(hours=2)
"""How far before it began and after it ended a pain score may lie (design)."""
TREATMENTS = ("walk", "heat", "ice", "medicine")
"""What lies between two scores must be alone there; with two of these nobody could tell which one it was."""


class Pair(Record):
    """Pain before and after one of them."""

    entry: Entry
    before: float
    after: float

    @property
    def by(self) -> float:
        """Points up (more pain) or, below zero, down."""
        return self.after - self.before


class Response(Record):
    """`change` is the median of after minus before over `n` of the `times` that it was done.

    `better` and `worse` are how many of them fell or rose by at least `POINTS`.
    """

    kind: str
    times: int
    n: int
    before: float
    after: float
    change: float
    better: int
    worse: int


def responses(history: History) -> tuple[Response, ...]:
    """What followed walks, heat and ice, in this order; those with fewer than `LEAST` pairs are left out."""
    found = []
    for kind in ("walk", "heat", "ice"):
        held = pairs(history, kind)
        if len(held) >= LEAST:
            found.append(Response(
                kind, len(history.kind(kind)), len(held),
                median(pair.before for pair in held), median(pair.after for pair in held),
                median(pair.by for pair in held),
                sum(pair.by <= -POINTS for pair in held), sum(pair.by >= POINTS for pair in held),
            ))  # fmt: skip
    return tuple(found)


def pairs(history: History, kind: str) -> tuple[Pair, ...]:
    """Each entry of the kind with its pain before and after: its own scores, or else the nearest ones around it."""
    pains = [(entry, score) for entry in history.kind("pain") if (score := entry.number("score")) is not None]
    done = history.kind(*TREATMENTS).entries
    found = []
    for entry in history.kind(kind):
        before, after = entry.number("before"), entry.number("after")
        if before is None or after is None:
            around = _around(entry, pains, done)
            if around is None:
                continue
            before, after = around
        found.append(Pair(entry, before, after))
    return tuple(found)


def _around(entry: Entry, pains: Sequence[tuple[Entry, float]], done: Sequence[Entry]) -> tuple[float, float] | None:
    """The last score before it and the first one after its end, where nothing else lies between them.

    An entry's time may be that of its beginning or of its end; a score during it is therefore not used.
    """
    length = timedelta(minutes=entry.number("minutes") or 0)
    end = entry.at + length
    earlier = [(pain.at, score) for pain, score in pains if entry.at - length - NEAR <= pain.at <= entry.at]
    later = [(pain.at, score) for pain, score in pains if end <= pain.at <= end + NEAR and pain.at > entry.at]
    if not earlier or not later:
        return None
    (begin, before), (finish, after) = earlier[-1], later[0]
    alone = not any(other is not entry and begin <= other.at <= finish for other in done)
    return (before, after) if alone else None
