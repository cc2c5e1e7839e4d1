"""What the rules look at: the entries of the last dates, the signs that they report, and the daily pain."""

from bisect import bisect_left, bisect_right
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

from tracker.core.course import BREAK, Course, course, join
from tracker.core.heard import findings
from tracker.core.history import Entry, History, median
from tracker.core.signs import SIGNS, Finding
from tracker.core.words import folded

Evidence = tuple[Entry, ...]
"""The entries that made a rule fire, in order of time; empty where it did not."""

RECENT = 19
"""How many dates of entries of every kind are looked at: three for the recent pain within five, fourteen before."""
LONG = 180
"""How many dates of symptoms, named or noted, are looked at: the longest window of a rule."""

FEVER_C = 38.0
FEVER_F = 100.4

_PLACES = {
    "leg above knee": (Finding("leg pain", level="above knee"),),
    "leg below knee": (Finding("leg pain", level="below knee"),),
    "upper back": (Finding("upper back pain"),),
}
_BED = (Finding("bed rest"),)


def found(entry: Entry) -> tuple[Finding, ...]:
    """The signs that an entry reports. Rules learn of signs here and nowhere else, whatever kind the entry is.

    "Since when" never silences a sign: what is undated is new, and to name a change is to say that it changed.
    """
    said = findings(entry)
    if entry.kind == "symptom":
        return (*_symptom(entry), *said)
    if entry.kind == "pain" and (entry.number("score") or 0) > 0:
        return (*_PLACES.get(entry.text("where"), ()), *said)
    if entry.kind == "rest" and entry.text("position") == "bed rest":
        return (*_BED, *said)
    return said


def _symptom(entry: Entry) -> tuple[Finding, ...]:
    sign = entry.text("name")
    if sign not in SIGNS:
        sign = folded(sign)
    value = entry.number("value")
    if not sign or (sign == "fever" and value is not None and not is_fever(value)):
        return ()
    return (Finding(sign, entry.text("side"), entry.text("level"), entry.number("minutes")),)


def is_fever(value: float) -> bool:
    """True for 38.0 °C and 100.4 °F and above. The size tells the scale, whatever unit was said.

    Between 45 and 90 it is neither scale: the number is a slip, and the sign that was named stands.
    """
    return value >= FEVER_F if value >= 90 else value >= FEVER_C


class Seen:
    """A history as it stands on one date. An entry's age is how many dates before that date it lies.

    Symptoms and notes that name one count for LONG dates, all else for RECENT ones, so that a log loaded in part is
    judged like the whole.
    """

    def __init__(self, history: History, today: date) -> None:
        self.history = history
        self.profile = history.profile
        self._today = today.toordinal()
        self._kinds: dict[str, list[Entry]] = {}
        self._findings: dict[str, list[tuple[Entry, Finding]]] = {}
        for entry in _near(history.entries, self._today):
            age = self._today - entry.at.toordinal()
            if 0 <= age < (LONG if entry.kind == "symptom" or entry.heard else RECENT):
                self._kinds.setdefault(entry.kind, []).append(entry)
                for finding in found(entry):
                    self._findings.setdefault(finding.sign, []).append((entry, finding))

    def age(self, entry: Entry) -> int:
        """How many dates ago the entry lies; 0 is the date itself."""
        return self._today - entry.at.toordinal()

    def ages(self, entries: Evidence | list[Entry]) -> set[int]:
        """The dates of the entries, as ages."""
        return {self._today - entry.at.toordinal() for entry in entries}

    def entries(self, *kinds: str, days: int = 1) -> Evidence:
        """The entries of these kinds on the last `days` dates, in order of time."""
        held = [entry for kind in kinds for entry in self._kinds.get(kind, ()) if self.age(entry) < days]
        return tuple(held if len(kinds) == 1 else sorted(held, key=_order))

    def findings(self, *signs: str, days: int) -> list[tuple[Entry, Finding]]:
        """What was reported of these signs on the last `days` dates."""
        return [pair for sign in signs for pair in self._findings.get(sign, ()) if self.age(pair[0]) < days]

    def told(self, fact: str) -> bool | float | None:
        """What a note said of a fact of the profile; None where none did."""
        held = self._findings.get(fact, ())
        if not held:
            return None
        _, finding = held[-1]
        return True if finding.number is None else finding.number

    def logged(self, age: int) -> Evidence:
        """Every entry of the date that lies so many dates ago; what a phone counted by itself was not logged."""
        kinds = (held for kind, held in self._kinds.items() if kind != "steps")
        return merged(*([entry for entry in held if self.age(entry) == age] for held in kinds))

    @cached_property
    def pain(self) -> dict[int, float]:
        """The daily pain of the last dates by age, today first: the median of each date's scores."""
        scores: dict[int, list[float]] = {}
        for entry in self._kinds.get("pain", ()):
            score = entry.number("score")
            if score is not None:
                scores.setdefault(self.age(entry), []).append(score)
        return {age: median(scores[age]) for age in sorted(scores)}

    def scored(self, ages: set[int] | range) -> Evidence:
        """The pain entries with a score of these dates."""
        held = self._kinds.get("pain", ())
        return tuple(entry for entry in held if self.age(entry) in ages and entry.number("score") is not None)

    @cached_property
    def course(self) -> Course | None:
        """The course of the pain up to the date, with what lies before a log that was loaded in part."""
        before, today = self.history.before, date.fromordinal(self._today)
        if before is not None and before.last > today:
            before = None
        after = before.last if before is not None else date.min
        return join(before, course({day: pain for day, pain in self.history.pain_days.items() if after < day <= today}))

    def run(self) -> tuple[int, bool] | None:
        """How many dates ago the run of scores began that still goes on, and whether it is the first of the log."""
        known = self.course
        if known is None or self._today - known.last.toordinal() > BREAK.days:
            return None
        return self._today - known.start.toordinal(), known.start == known.first


def merged(*parts: Evidence | list[Entry]) -> Evidence:
    """All the entries, each once, in order of time."""
    return tuple(sorted({entry.id: entry for part in parts for entry in part}.values(), key=_order))


def standing(history: History, now: datetime) -> date:
    """The date that is judged: that of `now`, or a later one on which something was lived already.

    Whoever flies west over the date line has entries of tomorrow.
    """
    lived = _between(history.entries, now - timedelta(days=2), now)
    return max(now.date(), *(entry.at.date() for entry in lived)) if lived else now.date()


def _near(entries: Evidence, today: int) -> Evidence:
    """The entries that may lie on the last LONG dates: two dates more, for zones east and west of the date line."""
    first = datetime.fromordinal(max(today - LONG - 2, 1)).replace(tzinfo=UTC)
    last = datetime.fromordinal(min(today + 3, date.max.toordinal())).replace(tzinfo=UTC)
    return _between(entries, first, last)


def _between(entries: Evidence, first: datetime, last: datetime) -> Evidence:
    return entries[bisect_left(entries, first, key=_at) : bisect_right(entries, last, key=_at)]


def _order(entry: Entry) -> tuple[datetime, str]:
    return entry.at, entry.id


def _at(entry: Entry) -> datetime:
    return entry.at
