"""Which warnings stood in days gone by."""

from datetime import date, datetime, time

from tracker.core.flags import LONG, TIERS, Flag, raised
from tracker.core.history import History
from tracker.core.weeks import moved


def raised_within(history: History, first: date, last: date, now: datetime) -> tuple[Flag, ...]:
    """The flags that stood at the end of any logged date from first to last, each as it stood last, gravest first.

    What lies after `now` does not count. The history reaches back to `needed(first)`, or is whole, or knows the course
    of the pain before it.
    """
    found: dict[str, Flag] = {}
    until = min(last, now.date())
    if first <= until:
        days = sorted({*history.dates(first, until).days, *([until] if until == now.date() else [])}, reverse=True)
        for day in days:
            moment = now if day == now.date() else datetime.combine(day, time(23, 59), tzinfo=now.tzinfo)
            for flag in raised(history, moment):
                found.setdefault(flag.rule.id, flag)
    return tuple(sorted(found.values(), key=lambda flag: TIERS.index(flag.rule.tier)))


def needed(first: date) -> date:
    """The first date of the history that judging the dates from `first` on needs."""
    return moved(first, 1 - LONG)
