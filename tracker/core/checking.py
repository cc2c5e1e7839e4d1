"""What a note alone would raise and ask, as if it were written down now in an empty diary."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal

from tracker.core.fields import Value
from tracker.core.flags import TIERS, raised
from tracker.core.history import Entry, History
from tracker.core.notes import Question, Reading, read
from tracker.core.profile import Profile
from tracker.core.record import Record
from tracker.core.rules import Rule, Tier

Level = Tier | Literal["none"]
"""A tier, or that no rule is raised; "none" never means that all is well."""


class Asked(Record):
    """A question, and the rules that a yes to it, and to no other, would raise beside those of the note."""

    question: Question
    rules: tuple[Rule, ...]

    @property
    def words(self) -> str:
        """The question as a sentence."""
        return self.question.words or self.question.sign

    @property
    def tier(self) -> Level:
        """The gravest tier of those rules."""
        return gravest(self.rules)


class Checked(Record):
    """The rules that the note raises, the gravest first, what it makes one ask, and how it was read."""

    rules: tuple[Rule, ...]
    asked: tuple[Asked, ...]
    reading: Reading

    @property
    def tier(self) -> Level:
        """The gravest tier of the rules."""
        return gravest(self.rules)

    @property
    def flags(self) -> tuple[str, ...]:
        """The ids of the rules."""
        return tuple(rule.id for rule in self.rules)

    @property
    def asked_tier(self) -> Level:
        """The gravest tier that a yes to one of the questions would add."""
        return gravest(rule for asked in self.asked for rule in asked.rules)

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions as sentences."""
        return tuple(asked.words for asked in self.asked)


def checked(note: str, profile: Profile, now: datetime) -> Checked:
    """The note judged at `now`, an aware time, with what is known of the person."""
    reading = read(note)
    said = _entry("note", {"note": note}, now)
    alone = _judged((said,), profile, now)

    def added(question: Question) -> tuple[Rule, ...]:
        named = {"name": question.sign, "side": question.side, "level": question.level}
        yes = _entry("symptom", {name: value for name, value in named.items() if value}, now)
        return tuple(rule for rule in _judged((said, yes), profile, now) if rule not in alone)

    return Checked(alone, tuple(Asked(question, added(question)) for question in reading.questions), reading)


def gravest(rules: Iterable[Rule]) -> Level:
    """The gravest tier of the rules, "none" where there are none."""
    return min((rule.tier for rule in rules), key=TIERS.index, default="none")


def _judged(entries: tuple[Entry, ...], profile: Profile, now: datetime) -> tuple[Rule, ...]:
    return tuple(flag.rule for flag in raised(History(entries, profile), now))


def _entry(kind: str, values: Mapping[str, Value], at: datetime) -> Entry:
    return Entry(kind, kind, at, values, 1, at, kind, 1)
