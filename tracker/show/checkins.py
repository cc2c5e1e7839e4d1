"""Check-ins in words: from the first to the last, and whether the change counts."""

from collections.abc import Callable
from datetime import date

from tracker.core.checkins import MEAN_POINTS, PERCENT, SINGLE_POINTS, Checkins, Course
from tracker.show import dates
from tracker.show.text import safe


def rows(of: Checkins, today: date) -> tuple[tuple[str, str], ...]:
    """The check-ins with each activity of one's own."""
    return (*means(of, today), *own(of, today))


def means(of: Checkins, today: date) -> tuple[tuple[str, str], ...]:
    """The PEG, and the mean where there are several activities."""
    found = []
    if of.peg is not None:
        found.append(("PEG", _went(of.peg, "10 is worst", today)))
    if of.mean is not None and len(of.activities) > 1:
        found.append(("Own activities, mean", _went(of.mean, "10 is able", today)))
    return tuple(found)


def own(of: Checkins, today: date, quote: Callable[[str], str] = safe) -> tuple[tuple[str, str], ...]:
    """Each activity; `quote` makes what the person called it harmless where it will stand."""
    return tuple((quote(course.name), _went(course, "10 is able", today)) for course in of.activities)


def marks(of: Checkins) -> tuple[str, ...]:
    """On whose word, and from where on a change counts."""
    lines = []
    if of.peg is not None:
        lines.append(f"PEG: Krebs and others 2009, from the Brief Pain Inventory. A fall of {PERCENT}% counts.")
    if of.activities:
        points = f"{MEAN_POINTS} points of the mean count, {SINGLE_POINTS} of one"
        lines.append(
            f"Own activities after the Patient-Specific Functional Scale, Stratford and others 1995: {points}."
        )
    return tuple(lines)


def _went(course: Course, scale: str, today: date) -> str:
    """`5.3 on 2 Mar, 3 on 16 Mar (10 is worst): a change that counts`."""
    before = f"{course.before:.3g} on {dates.brief(course.first, today)}, " if course.n > 1 else ""
    counts = "" if course.counts is None else ": a change that counts" if course.counts else ": too small to count"
    return f"{before}{course.after:.3g} on {dates.brief(course.last, today)} ({scale}){counts}"
