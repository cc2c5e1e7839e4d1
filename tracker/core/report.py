"""What a clinician is told of some weeks: coverage first, then function, pain, what followed what, and warnings."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.core.checkins import Checkins, checkins
from tracker.core.history import Entry, History
from tracker.core.kinds import BY_NAME
from tracker.core.record import Record
from tracker.core.response import Response, responses
from tracker.core.told import Told, told_within
from tracker.core.trends import Series, dailies
from tracker.core.weeks import Change, Figures, compared, figures, month_of, moved, year_of

if TYPE_CHECKING:
    from tracker.core.standing import Stand

DAYS = 28
"""The dates that a report is about where nothing else is asked for."""
WEEK = 7
MOST_WEEKS, MOST_WEEKS_OF_MONTHS = 10, 60
"""Of more weeks than these nobody reads a table: then it is months, and then years."""
ALL = "all"
CRISIS = "CRISIS"
"""The rule about a hard time: it is between the person and those whom they tell themselves."""


class Medicine(Record):
    """One name of a medicine: how often it was logged, and on which dates."""

    name: str
    times: int
    days: tuple[date, ...]


class Sign(Record):
    """One sign, with its side and level where they were given, and the dates on which it was logged."""

    name: str
    days: tuple[date, ...]


class Report(Record):
    """The dates first..last as of `now`.

    `parts` are its weeks, the last ending on `last` and the first often shorter; its months or years where there are
    many, as `unit` says.
    `change` is from the pain of `since`, the first full week with a score, to that of the last seven dates. `notes` are
    the ones that the person chose.
    """

    first: date
    last: date
    now: datetime
    figures: Figures
    unit: str
    parts: tuple[Figures, ...]
    pain: Series
    walked: Series
    change: Change | None
    since: Figures | None
    checkins: Checkins
    responses: tuple[Response, ...]
    medicines: tuple[Medicine, ...]
    signs: tuple[Sign, ...]
    told: tuple[Told, ...]
    standing: "tuple[Stand, ...]"
    notes: tuple[Entry, ...]


def report(
    history: History, first: date, last: date, now: datetime, standing: "Iterable[Stand]" = (),
    notes: Collection[str] = (),
) -> Report:  # fmt: skip
    """The report on these dates. `notes` are ids of entries, or `ALL`; what is dated later than today is left out."""
    today = now.date()
    near = history.dates(first, min(last, today))
    weeks = tuple(figures(near, begin, end, today) for begin, end in _weeks(first, last))
    scored = [part for part in weeks[:-1] if (part.last - part.first).days == WEEK - 1 and part.pain]
    since = scored[0] if scored else None
    unit = "week" if len(weeks) <= MOST_WEEKS else "month" if len(weeks) <= MOST_WEEKS_OF_MONTHS else "year"
    spans = [] if unit == "week" else _spans(first, last, month_of if unit == "month" else year_of)
    parts = tuple(figures(near, begin, end, today) for begin, end in spans) or weeks
    pain, walked = dailies(near, (BY_NAME["pain"], BY_NAME["walk"]), first, last)
    chosen = tuple(entry for entry in near if entry.text("note") and (entry.id in notes or ALL in notes))
    return Report(
        first, last, now, figures(near, first, last, today), unit, parts, pain, walked,
        compared(since.pain, weeks[-1].pain) if since is not None else None, since,
        checkins(history.kept, first, last), responses(near), _medicines(near), _signs(near),
        tuple(one for one in told_within(history.kept, first, last) if one.rule != CRISIS),
        tuple(one for one in standing if one.rule.id != CRISIS), chosen,
    )  # fmt: skip


def _weeks(first: date, last: date) -> list[tuple[date, date]]:
    """The dates in weeks, counted back from the last one."""
    found = []
    end = last
    while end >= first:
        begin = max(end - timedelta(days=WEEK - 1), first)
        found.append((begin, end))
        if begin == first:
            break
        end = begin - timedelta(days=1)
    return found[::-1]


def _spans(first: date, last: date, begins: Callable[[date, int], date]) -> list[tuple[date, date]]:
    """The dates in calendar months or years, cut at both ends."""
    found = []
    begin = first
    while begin <= last:
        after = begins(begin, -1)
        found.append((begin, min(moved(after, -1), last)))
        begin = after
    return found


def _medicines(near: History) -> tuple[Medicine, ...]:
    """Each medicine, the one of the most dates first; names that differ in case are one."""
    found: dict[str, list[Entry]] = {}
    for entry in near.kind("medicine"):
        found.setdefault(entry.text("name").casefold(), []).append(entry)
    held = [
        Medicine(entries[-1].text("name"), len(entries), tuple(dict.fromkeys(entry.day for entry in entries)))
        for entries in found.values()
    ]
    return tuple(sorted(held, key=lambda one: (-len(one.days), one.name.casefold())))


def _signs(near: History) -> tuple[Sign, ...]:
    """Each sign, the one logged last first."""
    found: dict[str, list[date]] = {}
    for entry in near.kind("symptom"):
        if entry.text("name") == CRISIS.casefold():
            continue
        said = [entry.text(name) for name in ("name", "side", "level") if entry.text(name)]
        found.setdefault(", ".join(said), []).append(entry.day)
    held = [Sign(name, tuple(dict.fromkeys(days))) for name, days in found.items()]
    return tuple(sorted(held, key=lambda one: one.days[-1], reverse=True))
