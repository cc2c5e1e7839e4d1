"""What followed walks, heat and ice: pain before and after, in pairs, with their number. It is no proof of why."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from tracker.core.history import Entry, History, median
from tracker.core.record import Record
from tracker.core.weeks import POINTS

LEAST = 3
"""Fewer pairs say nothing (design)."""
NEAR = timedelta(hours=2)
"""How far before it began and after it ended a pain score may lie (design)."""
MANY = 100
"""More scores than anybody writes down while something lasts."""
TREATMENTS = ("walk", "heat", "ice", "stretch", "medicine")
"""What lies between two scores must be alone there; with two of these nobody could tell which one it was."""
TOGETHER = ("stretch",)
"""Several of these in a row are one session."""


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
    scored = tuple(entry for entry in history.kind("pain") if entry.number("score") is not None)
    done = history.kind(*TREATMENTS).entries
    found: list[Pair] = []
    counted = None
    for entry in history.kind(kind):
        before, after = entry.number("before"), entry.number("after")
        if before is not None and after is not None:
            found.append(Pair(entry, before, after))
        elif (around := _around(entry, scored, done)) is not None and (
            kind not in TOGETHER or around[0] is not counted
        ):
            first, last = around
            counted = first
            found.append(Pair(entry, first.number("score") or 0, last.number("score") or 0))
    return tuple(found)


def _around(entry: Entry, scored: Sequence[Entry], done: Sequence[Entry]) -> tuple[Entry, Entry] | None:
    """The last score before it and the first one after its end, where nothing else lies between them.

    An entry's time may be that of its beginning or of its end; a score during it is therefore not used.
    """
    length = timedelta(minutes=entry.number("minutes") or 0)
    end = entry.at + length
    at = bisect_right(scored, entry.at, key=_time)
    if at == 0 or scored[at - 1].at < entry.at - length - NEAR:
        return None
    first = scored[at - 1]
    last = next((pain for pain in scored[at : at + MANY] if pain.at >= end), None)
    if last is None or last.at > end + NEAR:
        return None
    between = done[bisect_left(done, first.at, key=_time) : bisect_right(done, last.at, key=_time)]
    same = entry.kind in TOGETHER
    alone = all(other is entry or (same and other.kind == entry.kind) for other in between)
    return (first, last) if alone else None


def _time(entry: Entry) -> datetime:
    return entry.at
