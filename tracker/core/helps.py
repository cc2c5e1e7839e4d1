"""What seems to help: pain before and after, and on days with and without. It goes together; more is not shown."""

from collections.abc import Sequence
from datetime import date

from tracker.core.chance import around_median, shift
from tracker.core.history import History, median
from tracker.core.kinds import BY_NAME
from tracker.core.record import Record
from tracker.core.response import LEAST, pairs
from tracker.core.trends import Series, dailies

KINDS = ("walk", "heat", "ice", "stretch")
DAYS = 180
"""The dates that are looked at where none are named (design): what helped years ago may not help now."""


class Effect(Record):
    """How much higher (more pain) or, below zero, lower the pain was, and the interval of that, None where too few.

    `sort` is "after" (each time: pain after minus pain before, over `n` of `times`), "day" or "next" (days with it
    against days without it, that day or the day after: `n` and `without` of them).
    """

    kind: str
    sort: str
    change: float
    interval: tuple[float, float] | None
    n: int
    times: int = 0
    without: int = 0


def helps(history: History, first: date, last: date) -> tuple[Effect, ...]:
    """What can be said of these dates, kind by kind. Less than `LEAST` times, or days on either side, says nothing."""
    near = history.dates(first, last)
    wanted = [BY_NAME[kind] for kind in KINDS]
    pain, *done = dailies(near, (BY_NAME["pain"], *wanted), first, last)
    found: list[Effect] = []
    for kind, series in zip(KINDS, done, strict=True):
        changes = [pair.by for pair in pairs(near, kind)]
        if len(changes) >= LEAST:
            times = len(near.kind(kind))
            found.append(Effect(kind, "after", median(changes), around_median(changes), len(changes), times))
        for sort, later in (("day", 0), ("next", 1)):
            with_it, without = _sides(series, pain, later)
            if min(len(with_it), len(without)) >= LEAST:
                change, interval = shift(with_it, without)
                found.append(Effect(kind, sort, change, interval, len(with_it), without=len(without)))
    return tuple(found)


def _sides(done: Series, pain: Series, later: int) -> tuple[Sequence[float], Sequence[float]]:
    """The pain `later` days after the days with it, and after those without; days not known are on neither side."""
    with_it: list[float] = []
    without: list[float] = []
    for at, amount in enumerate(done.values[: len(done.values) - later]):
        score = pain.values[at + later]
        if score is not None and amount is not None:
            (with_it if amount > 0 else without).append(score)
    return with_it, without
