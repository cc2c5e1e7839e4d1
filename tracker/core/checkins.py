"""Weekly check-ins: the PEG, and how well up to three things of one's own choice can be done (PSFS).

PEG: the mean of three answers from 0 to 10 about the past week, higher is worse (Krebs and others, 2009, from the
Brief Pain Inventory). A fall of 30% is the change that is commonly taken to count; for a rise no mark is known.
PSFS: each activity from 0, can't do it, to 10, as well as before; higher is better (Stratford and others, 1995). A
change of the mean counts from 2 points, of a single activity from 3 (the smallest that is told from noise).
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from math import fsum

from tracker.core.history import Entry
from tracker.core.record import Record

ITEMS = ("pain", "enjoyment", "activity")
PERCENT = 30
MEAN_POINTS, SINGLE_POINTS = 2, 3
MOST = 3
"""Activities of one's own."""
KINDS = ("peg", "ability")


class Course(Record):
    """From the first check-in to the last: `n` in all. `counts` is None where there is one, or nobody can say."""

    name: str
    first: date
    before: float
    last: date
    after: float
    n: int
    counts: bool | None

    @property
    def by(self) -> float:
        """Points up or, below zero, down."""
        return self.after - self.before


class Checkins(Record):
    """What the check-ins of some dates amount to: the PEG, the mean of the activities, and each activity."""

    peg: Course | None = None
    mean: Course | None = None
    activities: tuple[Course, ...] = ()


def peg(entry: Entry) -> float | None:
    """The score of one check-in, None where an answer is missing."""
    answers = [number for name in ITEMS if (number := entry.number(name)) is not None]
    return fsum(answers) / len(ITEMS) if len(answers) == len(ITEMS) else None


def checkins(kept: Iterable[Entry], first: date = date.min, last: date = date.max) -> Checkins:
    """The check-ins of the dates first..last; `kept` is in order of time."""
    near = [entry for entry in kept if entry.kind in KINDS and first <= entry.day <= last]
    scores = [(entry.day, score) for entry in near if entry.kind == "peg" and (score := peg(entry)) is not None]
    own: dict[str, list[tuple[datetime, float]]] = {}
    for entry in near:
        score = entry.number("score") if entry.kind == "ability" else None
        if score is not None:
            own.setdefault(entry.text("name"), []).append((entry.at, score))
    singles = [_course(name, [(at.date(), score) for at, score in found], SINGLE_POINTS) for name, found in own.items()]
    return Checkins(_peg(scores), _mean(own), tuple(one for one in singles if one is not None))


def names(kept: Iterable[Entry]) -> tuple[str, ...]:
    """The activities to ask about: the `MOST` that were answered last, in the order in which they first came up."""
    found = [entry.text("name") for entry in kept if entry.kind == "ability"]
    latest = list(dict.fromkeys(reversed(found)))[:MOST]
    return tuple(name for name in dict.fromkeys(found) if name in latest)


def _peg(scores: Sequence[tuple[date, float]]) -> Course | None:
    course = _course("PEG", scores, 0)
    if course is None or course.n == 1 or course.by > 0:
        return None if course is None else course._replace(counts=None)
    return course._replace(counts=course.before > 0 and -100 * course.by >= PERCENT * course.before - 1e-9)


def _mean(own: dict[str, list[tuple[datetime, float]]]) -> Course | None:
    """The mean at each moment that has all the activities which both the first and the last one have.

    Where that is a single one of several, it is no mean.
    """
    if not own:
        return None
    moments = sorted({at for found in own.values() for at, _ in found})
    held = [{name: score for name, found in own.items() for at, score in found if at == moment} for moment in moments]
    same = held[0].keys() & held[-1].keys()
    if len(same) < min(len(own), 2):
        return None
    means = [
        (moment.date(), fsum(scores[name] for name in same) / len(same))
        for moment, scores in zip(moments, held, strict=True)
        if same <= scores.keys()
    ]
    return _course("mean", means, MEAN_POINTS)


def _course(name: str, scores: Sequence[tuple[date, float]], points: float) -> Course | None:
    if not scores:
        return None
    (first, before), (last, after) = scores[0], scores[-1]
    counts = None if len(scores) == 1 else abs(after - before) >= points - 1e-9
    return Course(name, first, before, last, after, len(scores), counts)
