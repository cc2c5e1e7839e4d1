"""Intervals for small heaps of scores, exact and without assuming a shape: of a median, and of a difference.

Both hold the true value in at least `LEVEL` of all cases if the values are independent; ties only make them wider.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import comb, sqrt

LEVEL = 0.95
_TAIL = (1 - LEVEL) / 2
_NORMAL = 1.959964
"""The normal deviate of the tail."""
_EXACT = 25
"""Up to so many values on either side the distribution of ranks is counted; beyond, the normal one is near enough."""

Interval = tuple[float, float] | None
"""None where there are too few values for any interval of that level."""


def around_median(values: Sequence[float]) -> Interval:
    """The interval of the median by the sign test: from one ranked value to another, counted from both ends."""
    ranked, size = sorted(values), len(values)
    below, least = 0.0, 0
    while least < size:
        below += comb(size, least) * 0.5**size
        if below > _TAIL:
            break
        least += 1
    return (ranked[least - 1], ranked[size - least]) if least else None


def shift(some: Sequence[float], others: Sequence[float]) -> tuple[float, Interval]:
    """How much higher `some` are than `others`: the median of all differences, and its interval by ranks.

    The estimate is that of Hodges and Lehmann, the interval the one that Mann and Whitney's test gives. ValueError
    where either is empty.
    """
    if not some or not others:
        raise ValueError("a difference needs two sides")
    ways = _differences(some, others)
    size = len(some) * len(others)
    middle = (_ranked(ways, (size - 1) // 2) + _ranked(ways, size // 2)) / 2
    least = _critical(*sorted((len(some), len(others))))
    return middle, (_ranked(ways, least - 1), _ranked(ways, size - least)) if least else None


def _differences(some: Sequence[float], others: Sequence[float]) -> list[tuple[float, int]]:
    """Each difference with how often it occurs, ascending. Scores repeat, so there are few of them."""
    found: dict[float, int] = {}
    left, right = _counted(some), _counted(others)
    for one, times in left.items():
        for other, more in right.items():
            found[one - other] = found.get(one - other, 0) + times * more
    return sorted(found.items())


def _counted(values: Sequence[float]) -> dict[float, int]:
    found: dict[float, int] = {}
    for value in values:
        found[value] = found.get(value, 0) + 1
    return found


def _ranked(ways: Sequence[tuple[float, int]], at: int) -> float:
    """The difference at this place of all of them in order."""
    for value, times in ways:
        at -= times
        if at < 0:
            return value
    return ways[-1][0]


@lru_cache(maxsize=64)
def _critical(few: int, many: int) -> int:
    """How many differences lie outside the interval at either end, plus one; 0 where there is no interval."""
    if many > _EXACT:
        spread = sqrt(few * many * (few + many + 1) / 12)
        return max(int(few * many / 2 - _NORMAL * spread), 0)
    allowed, below, least = _TAIL * comb(few + many, few), 0, 0
    for ways in _ranks(few, many):
        below += ways
        if below > allowed:
            break
        least += 1
    return least


def _ranks(few: int, many: int) -> list[int]:
    """In how many orders of the values so many pairs stand the other way round, from none on (Mann and Whitney)."""
    ways = [1] + [0] * (few * many)
    for at in range(1, few + 1):  # the product of (1 - q**(many + at)) / (1 - q**at)
        for place in range(few * many, many + at - 1, -1):
            ways[place] -= ways[place - many - at]
        for place in range(at, few * many + 1):
            ways[place] += ways[place - at]
    return ways
