"""Entries, and the history that they make: immutable, ordered by time, cut by kind and by date."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from tracker.core.course import Course
from tracker.core.fields import Value, is_number
from tracker.core.profile import UNKNOWN, Profile
from tracker.core.record import Record

KEPT_NAMES = frozenset(
    (
        "profile",
        "warning",
        "acknowledged",
        "answer",
        "pause",
        "resume",
        "target",
        "peg",
        "ability",
        "import",
        "template",
    ),
)
"""Kinds of record that are no part of the daily log; kept.py declares them."""


OWN = "tracker:"
"""How the origin of an entry begins that came out of an export of a log; its id there follows."""


class Draft(Record):
    """What is about to be recorded: `at` is an aware local time cut to the minute, None for "now"."""

    kind: str
    values: Mapping[str, Value]
    at: datetime | None = None
    origin: str = ""


class Entry(NamedTuple):
    """One form of an entry. An amended or removed entry has several; the one with the highest `rev` stands.

    `made` is when this form was written, `batch` names what was written together with it, `tick` orders batches
    even where the clock went back, `op` is what was done and `of` the batch that an undo or redo is about.
    `origin` tells where an imported entry came from. `more` holds what this version of the program can't read.
    `heard` and `asks` are what its note says and may mean, as `reader` read it (heard.py).
    """

    id: str
    kind: str
    at: datetime
    values: Mapping[str, Value]
    rev: int
    made: datetime
    batch: str
    tick: int
    op: str = "add"
    of: str = ""
    removed: bool = False
    moved: bool = False
    origin: str = ""
    more: Mapping[str, object] = {}
    reader: int = 0
    heard: tuple[tuple[str | float, ...], ...] = ()
    asks: tuple[tuple[str | float, ...], ...] = ()

    @property
    def day(self) -> date:
        """The date as lived: travel and clock changes never move it."""
        return self.at.date()

    def number(self, field: str) -> float | None:
        """The field's number, None where none was given or none that can be reckoned with (NaN, endless)."""
        value = self.values.get(field)
        return value if is_number(value) and abs(value) < 1e12 else None

    def text(self, field: str) -> str:
        """The field's text, empty where none was given."""
        value = self.values.get(field)
        return value if isinstance(value, str) else ""

    @property
    def short(self) -> str:
        """The beginning of the id that people read and type; among a lifetime of entries it is rarely ambiguous."""
        return self.id[:5]

    @property
    def gone(self) -> bool:
        """True for a form that takes the entry out of this history: removed, or moved to another year."""
        return self.removed or self.moved


def order(entry: Entry) -> tuple[datetime, int, str]:
    """An order by time for entries of several slices."""
    return entry.at, entry.tick, entry.id


def latest(forms: Iterable[Entry]) -> dict[str, Entry]:
    """The form that stands for each id, whatever order the forms come in."""
    standing: dict[str, Entry] = {}
    for form in forms:
        other = standing.get(form.id)
        if other is None or _later(form) > _later(other):
            standing[form.id] = form
    return standing


def _later(form: Entry) -> tuple[int, bool, int, datetime, str]:
    return form.rev, not form.moved, form.tick, form.made, form.batch


class History:
    """Entries in order of time. Slices are histories too.

    `before` is the course of the pain scores that lie before the first of the entries, where only a part of the
    log was loaded. `kept` are records that are no part of the daily log, such as warnings, in order of time. Slices
    drop both.
    """

    def __init__(
        self,
        entries: tuple[Entry, ...] = (),
        profile: Profile = UNKNOWN,
        before: Course | None = None,
        kept: tuple[Entry, ...] = (),
    ) -> None:
        self.entries = entries
        self.profile = profile
        self.before = before
        self.kept = kept

    @classmethod
    def of(cls, forms: Iterable[Entry], profile: Profile = UNKNOWN, before: Course | None = None) -> "History":
        """The history that a heap of forms amounts to: the latest of each, without what is gone.

        Entries of the same minute stand in the order in which they were first written.
        """
        forms = tuple(forms)
        born: dict[str, int] = {}
        for form in forms:
            if form.tick < born.get(form.id, form.tick + 1):
                born[form.id] = form.tick
        standing = (form for form in latest(forms).values() if not form.gone)
        ordered = sorted(standing, key=lambda form: (form.at, born[form.id], form.id))
        kept = tuple(form for form in ordered if form.kind in KEPT_NAMES)
        entries = tuple(form for form in ordered if form.kind not in KEPT_NAMES) if kept else tuple(ordered)
        return cls(entries, profile, before, kept)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, at: int) -> Entry:
        return self.entries[at]

    def __eq__(self, other: object) -> bool:
        mine = (self.entries, self.profile, self.before, self.kept)
        return isinstance(other, History) and mine == (other.entries, other.profile, other.before, other.kept)

    def __hash__(self) -> int:
        return hash(tuple((entry.id, entry.rev) for entry in self.entries))

    def kind(self, *names: str) -> "History":
        """Only the entries of these kinds."""
        if len(names) == 1:
            return History(self._kinds.get(names[0], ()), self.profile)
        return History(tuple(entry for entry in self.entries if entry.kind in names), self.profile)

    def dates(self, first: date, last: date) -> "History":
        """Only the entries of these dates, both ends included."""
        low = bisect_left(self.entries, _instant(first) - _SLACK, key=_time)
        high = bisect_right(self.entries, _instant(last) + 2 * _SLACK, key=_time)
        near = self.entries[low:high]
        return History(tuple(entry for entry in near if first <= entry.at.date() <= last), self.profile)

    def until(self, moment: datetime) -> "History":
        """Only the entries at or before the moment."""
        return History(self.entries[: bisect_right(self.entries, moment.timestamp(), key=_time)], self.profile)

    @cached_property
    def days(self) -> dict[date, tuple[Entry, ...]]:
        """The entries of each logged date, dates ascending."""
        found: dict[date, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.at.date(), []).append(entry)
        return {day: tuple(found[day]) for day in sorted(found)}

    @cached_property
    def pain_days(self) -> dict[date, float]:
        """The pain of each date that has a score: the median of that date's scores. Dates ascending."""
        found: dict[date, list[float]] = {}
        for entry in self.kind("pain"):
            score = entry.number("score")
            if score is not None:
                found.setdefault(entry.at.date(), []).append(score)
        return {day: median(found[day]) for day in sorted(found)}

    @cached_property
    def _kinds(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.kind, []).append(entry)
        return {kind: tuple(entries) for kind, entries in found.items()}


def median(numbers: Iterable[float]) -> float:
    """The middle number, or the mean of the two in the middle. ValueError where there is none."""
    ranked = sorted(numbers)
    if not ranked:
        raise ValueError("the median of no numbers")
    middle = len(ranked) // 2
    return float(ranked[middle]) if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2


_SLACK = timedelta(days=1).total_seconds()
"""More than any UTC offset, so that a date as lived is never cut off."""


def _time(entry: Entry) -> float:
    return entry.at.timestamp()


def _instant(day: date) -> float:
    return (day - date(1970, 1, 1)).total_seconds()
