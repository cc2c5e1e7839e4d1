"""Today, a week, a month and a year in figures. Every rate comes with its n; a gap is a gap."""

from collections.abc import Sequence
from datetime import date
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from tracker.core.checkins import Checkins, checkins
from tracker.core.history import Entry, History, median
from tracker.core.kinds import KINDS, Kind
from tracker.core.trends import Series, dailies

if TYPE_CHECKING:
    from tracker.core.flags import Flag

POINTS = 2.0
"""A change of this many points counts, up or down. FARRAR 2001 and OSTELO 2008, found for improvement; for a rise
it is an extrapolation. The smallest change that can be told from noise is 1.77 points (BACKMCID 2021)."""
TENTHS = 3
"""A fall of this many tenths of the earlier value counts as well (the 30% of FARRAR and OSTELO). There is no such
test for a rise: on a rise 30% would hide 7 to 9."""
LEAST_DAYS = 2
"""Dates with a score that either side of a comparison needs before it can count (design)."""
STRETCH_DAYS = (3, 4)
"""Days of stretching a week that are aimed at (SEED_A)."""
LAST_PAIN_DAYS = 14
"""Dates in which the latest pain score is looked for (design); an older one says nothing about today."""


class Pain(NamedTuple):
    """The pain of some dates. `median`, `low` and `high` are of the daily values, each the median of its date.

    `days` is how many dates have a value; `least` and `most` are single scores, `scores` their number. `best` and
    `worst` are all the dates that share the lowest and the highest daily value.
    """

    median: float
    low: float
    high: float
    days: int
    least: float
    most: float
    scores: int
    best: tuple[date, ...]
    worst: tuple[date, ...]


class Change(NamedTuple):
    """From one median to another. `counts` is None where a side has too few dates to say."""

    before: float
    after: float
    counts: bool | None

    @property
    def by(self) -> float:
        """Points up (more pain) or, below zero, down."""
        return self.after - self.before


class Tally(NamedTuple):
    """What was logged of one kind on some dates: how many entries (`times`), on how many dates (`days`).

    `total` and `longest` are of the kind's measure, over the `given` entries that have it: None where no entry gave
    it or no date has any entry. `change` is the median of pain after minus pain before, over the `scored` entries
    that have both. `steps` and `distance` (km) are sums over the `stepped` and `measured` entries that have them.
    """

    kind: Kind
    times: int
    days: int
    total: float | None
    given: int
    longest: float | None
    change: float | None
    scored: int
    steps: float | None
    stepped: int
    distance: float | None
    measured: int


class Figures(NamedTuple):
    """The figures of the dates first..last. `gone` of them are not in the future, `logged` of those have an entry
    that is more than the steps that a phone counted."""

    first: date
    last: date
    gone: int
    logged: int
    pain: Pain | None
    tallies: tuple[Tally, ...]

    def of(self, kind: str) -> Tally:
        """The tally of the kind of this name. KeyError where there is no such kind."""
        for tally in self.tallies:
            if tally.kind.name == kind:
                return tally
        raise KeyError(kind)


class Period(NamedTuple):
    """A week, month or year (`name`) beside the one before it.

    `parts` are the days of a week, the weeks of a month (cut at its ends) or the months of a year. `pain` and
    `walked` have one value a date: the daily pain and the minutes walked. `flags` are the warnings raised, `checkins`
    those of the period.
    """

    name: str
    now: Figures
    before: Figures
    change: Change | None
    parts: tuple[Figures, ...]
    pain: Series
    walked: Series
    flags: "tuple[Flag, ...]"
    checkins: Checkins = Checkins()
    checkins_before: Checkins = Checkins()


class Today(NamedTuple):
    """Where the day stands. `last` is the latest pain entry of today or the two weeks before it.

    `still` names the kinds of which nothing was logged today, among pain, walk and, while the week has fewer stretch
    days than are aimed at, stretch. It is a fact about the log and not advice.
    """

    day: date
    last: Entry | None
    figures: Figures
    week: Figures
    still: tuple[str, ...]


def week_of(day: date, first_weekday: int = 0, ago: int = 0) -> date:
    """The first date of the week of the day, `ago` weeks earlier. 0 is Monday, 6 is Sunday."""
    return moved(day, -((day.weekday() - first_weekday) % 7) - 7 * ago)


def month_of(day: date, ago: int = 0) -> date:
    """The first date of the month of the day, `ago` months earlier."""
    year, month = divmod(day.year * 12 + day.month - 1 - ago, 12)
    return date(year, month + 1, 1) if 1 <= year <= 9999 else date.min


def year_of(day: date, ago: int = 0) -> date:
    """The first date of the year of the day, `ago` years earlier."""
    return date(max(day.year - ago, 1), 1, 1)


def moved(day: date, days: int) -> date:
    """The date so many days later, or the first or last date that there is."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def today(history: History, day: date, first_weekday: int = 0, kinds: tuple[Kind, ...] = KINDS) -> Today:
    """Where the day stands, which is today: what is dated later does not count."""
    so_far = figures(history, day, day, day, kinds)
    begin = week_of(day, first_weekday)
    this_week = figures(history, begin, moved(begin, 6), day, kinds)
    pain = history.dates(moved(day, -LAST_PAIN_DAYS), day).kind("pain").entries
    last = next((entry for entry in reversed(pain) if entry.number("score") is not None), None)
    wanted = ["pain", "walk"]
    if this_week.of("stretch").days < STRETCH_DAYS[0]:
        wanted.append("stretch")
    still = tuple(name for name in wanted if not so_far.of(name).times)
    return Today(day, last, so_far, this_week, still)


def week(
    history: History, first: date, today: date, flags: "tuple[Flag, ...]" = (), kinds: tuple[Kind, ...] = KINDS
) -> Period:
    """The seven dates from `first` on, beside the seven before them. `flags` are those raised in it."""
    last = moved(first, 6)
    parts = [(day, day) for day in _days(first, last)]
    return _period("week", history, first, last, moved(first, -7), parts, today, flags, kinds)


def month(
    history: History,
    first: date,
    today: date,
    flags: "tuple[Flag, ...]" = (),
    first_weekday: int = 0,
    kinds: tuple[Kind, ...] = KINDS,
) -> Period:
    """The month that begins on `first`, beside the month before it, week by week."""
    last = moved(month_of(first, -1), -1) if (first.year, first.month) != (9999, 12) else date.max
    parts = []
    begin = first
    while begin <= last:
        end = min(moved(week_of(begin, first_weekday), 6), last)
        parts.append((begin, end))
        if end == date.max:
            break
        begin = moved(end, 1)
    return _period("month", history, first, last, month_of(first, 1), parts, today, flags, kinds)


def year(
    history: History, first: date, today: date, flags: "tuple[Flag, ...]" = (), kinds: tuple[Kind, ...] = KINDS
) -> Period:
    """The year that begins on `first`, beside the year before it, month by month."""
    begins = [date(first.year, number, 1) for number in range(1, 13)]
    last = date(first.year, 12, 31)
    ends = [*(moved(begin, -1) for begin in begins[1:]), last]
    parts = list(zip(begins, ends, strict=True))
    return _period("year", history, first, last, year_of(first, 1), parts, today, flags, kinds)


def figures(history: History, first: date, last: date, today: date, kinds: tuple[Kind, ...] = KINDS) -> Figures:
    """The figures of the dates first..last; what is dated later than today does not count."""
    until = min(last, today)
    if until < first:
        return Figures(first, last, 0, 0, None, tuple(_tally(kind, (), logged=False) for kind in kinds))
    near = history.dates(first, until)
    logged = sum(any(entry.kind != "steps" for entry in entries) for entries in near.days.values())
    tallies = tuple(_tally(kind, near.kind(kind.name).entries, logged=logged > 0) for kind in kinds)
    return Figures(first, last, (until - first).days + 1, logged, _pain(near), tallies)


def compared(before: Pain | None, after: Pain | None) -> Change | None:
    """The change of the median, None where a side has no score. It counts from `POINTS` or, falling, `TENTHS`."""
    if before is None or after is None:
        return None
    if min(before.days, after.days) < LEAST_DAYS:
        return Change(before.median, after.median, None)
    fall = before.median - after.median
    counts = abs(fall) >= POINTS or (fall > 0 and 10 * fall >= TENTHS * before.median)
    return Change(before.median, after.median, counts)


def _period(
    name: str,
    history: History,
    first: date,
    last: date,
    earlier: date,
    parts: Sequence[tuple[date, date]],
    today: date,
    flags: "tuple[Flag, ...]",
    kinds: tuple[Kind, ...],
) -> Period:
    near = history.dates(earlier, last)
    now = figures(near, first, last, today, kinds)
    before = figures(near, earlier, moved(first, -1), today, kinds)
    inside = near.dates(first, min(last, today))
    by_name = {kind.name: kind for kind in kinds}
    pain, walked = dailies(inside, (by_name["pain"], by_name["walk"]), first, last)
    return Period(
        name, now, before, compared(before.pain, now.pain),
        tuple(figures(inside, begin, end, today, kinds) for begin, end in parts),
        pain, walked, flags,
        checkins(history.kept, first, min(last, today)), checkins(history.kept, earlier, moved(first, -1)),
    )  # fmt: skip


def _pain(near: History) -> Pain | None:
    by_day = near.pain_days
    if not by_day:
        return None
    scores = [score for entry in near.kind("pain") if (score := entry.number("score")) is not None]
    low, high = min(by_day.values()), max(by_day.values())
    best = tuple(day for day, value in by_day.items() if value == low)
    worst = tuple(day for day, value in by_day.items() if value == high)
    return Pain(median(by_day.values()), low, high, len(by_day), min(scores), max(scores), len(scores), best, worst)


def _tally(kind: Kind, entries: tuple[Entry, ...], *, logged: bool) -> Tally:
    measure = kind.measure if kind.daily == "sum" else ""
    given = _numbers(entries, measure)
    changes = [
        after - before
        for entry in entries
        if (before := entry.number("before")) is not None and (after := entry.number("after")) is not None
    ]
    steps, distance = _numbers(entries, "steps"), _numbers(entries, "distance")
    none = 0.0 if measure and logged and not entries else None
    return Tally(
        kind=kind, times=len(entries), days=len({entry.day for entry in entries}),
        total=_sum(given) if given else none, given=len(given), longest=max(given, default=None),
        change=median(changes) if changes else None, scored=len(changes),
        steps=_sum(steps) if steps else None, stepped=len(steps),
        distance=_sum(distance) if distance else None, measured=len(distance),
    )  # fmt: skip


def _numbers(entries: Sequence[Entry], field: str) -> list[float]:
    return [number for entry in entries if (number := entry.number(field)) is not None] if field else []


def _sum(numbers: Sequence[float]) -> float:
    return round(fsum(numbers), 3)


def _days(first: date, last: date) -> list[date]:
    return [moved(first, at) for at in range((last - first).days + 1)]
