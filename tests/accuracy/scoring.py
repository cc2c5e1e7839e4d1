"""How well notes are understood, counted against what careful readers expect of them."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from tracker.core.checking import checked
from tracker.core.words import Invalid
from tracker.core.worked import profile

NOW = datetime(2026, 3, 18, 21, 0, tzinfo=UTC)
MEDICAL = ("emergency", "urgent", "soon")
GREY = "grey"


class Example(NamedTuple):
    """A note with the tier that it supports, other tiers that can be defended, and the rules that should be raised.

    A caution counts as none, here and in what was answered.
    """

    id: str
    note: str
    kind: str
    expect: str
    also_ok: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    person: object = None

    @property
    def accepted(self) -> frozenset[str]:
        """The tiers that are right or can be defended."""
        return self.also_ok | {self.expect}


class Answer(NamedTuple):
    """What came out: the tier, the rules, the gravest tier that a yes would add, and the questions."""

    tier: str
    rules: tuple[str, ...] = ()
    asked_tier: str = "none"
    questions: tuple[str, ...] = ()


class Scored(NamedTuple):
    """An example with its answer."""

    example: Example
    answer: Answer

    @property
    def right(self) -> bool:
        """The tier that was raised is right or can be defended."""
        return self.answer.tier in self.example.accepted

    @property
    def right_or_asked(self) -> bool:
        """It is right, or a yes to a question makes it so."""
        return self.right or (self.answer.asked_tier != "none" and self.answer.asked_tier in self.example.accepted)

    @property
    def raised_or_asked(self) -> bool:
        """Any tier that was called for: raised, or asked about."""
        return self.raised or self.answer.asked_tier in MEDICAL

    @property
    def raised(self) -> bool:
        """Any tier at all, or none where that can be defended."""
        return self.answer.tier in MEDICAL or self.right

    @property
    def quiet(self) -> bool:
        """Right without a question; a question about a tier that can be defended is no noise."""
        return self.right and (not self.answer.questions or self.answer.asked_tier in self.example.also_ok)

    @property
    def unsaid(self) -> bool:
        """An emergency that came out as nothing, without a question."""
        return self.example.expect == "emergency" and self.answer.tier == "none" and not self.answer.questions

    @property
    def missed(self) -> bool:
        """To be looked at: another tier than is right, or a question where there is nothing to ask."""
        return not self.right or self.unsaid or (self.example.expect == "none" and not self.quiet)


class Share(NamedTuple):
    """How many of how many; nothing of nothing is all."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        return self.part / self.whole if self.whole else 1.0


class Goal(NamedTuple):
    """A figure and the least that it should be."""

    name: str
    share: Share
    least: float

    @property
    def met(self) -> bool:
        return self.share.value >= self.least


class Score(NamedTuple):
    """The figures of some examples."""

    right: Share
    emergency: Share
    emergency_or_asked: Share
    raised: Share
    raised_or_asked: Share
    silent: Share
    quiet: Share
    rules: Share

    @property
    def goals(self) -> tuple[Goal, ...]:
        """What is aimed at."""
        return (
            Goal("emergencies raised or asked about", self.emergency_or_asked, 1.0),
            Goal("anything medical raised", self.raised, 0.95),
            Goal("nothing raised where there is nothing", self.silent, 0.95),
            Goal("nothing raised or asked where there is nothing", self.quiet, 0.9),
            Goal("tier right or acceptable", self.right, 0.9),
        )


def read(lines: Iterable[str]) -> list[Example]:
    """The examples of a file: one JSON object a line. ValueError names the line that can't be used."""
    found = []
    for at, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
            example = Example(
                str(raw["id"]), raw["note"], raw["kind"], _medical(raw["expect"]),
                frozenset(map(_medical, raw.get("also_ok") or ())), frozenset(raw.get("rules") or ()),
                raw.get("profile"),
            )  # fmt: skip
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"line {at}: {error!r}") from error
        if not {example.expect, *example.also_ok} <= {*MEDICAL, "none"}:
            raise ValueError(f"line {at}: a tier is one of emergency, urgent, soon, caution and none")
        found.append(example)
    return found


def answered(example: Example) -> Answer:
    """What the program says to the note. ValueError where the person can't be read."""
    person = profile(example.person)
    if isinstance(person, Invalid):
        raise ValueError(f"{example.id}: {person.message}")
    found = checked(example.note, person, NOW)
    return Answer(_medical(found.tier), found.flags, _medical(found.asked_tier), found.questions)


def scored(examples: Iterable[Example], answer: Callable[[Example], Answer] = answered) -> list[Scored]:
    """Each example with its answer."""
    return [Scored(example, answer(example)) for example in examples]


def score(rows: Sequence[Scored]) -> Score:
    """The figures of these rows."""
    emergencies = [row for row in rows if row.example.expect == "emergency"]
    medical = [row for row in rows if row.example.expect in MEDICAL]
    none = [row for row in rows if row.example.expect == "none"]
    wanted = [(rule, row) for row in rows for rule in sorted(row.example.rules)]
    return Score(
        right=_share(row.right for row in rows),
        emergency=_share(row.right for row in emergencies),
        emergency_or_asked=_share(row.right_or_asked for row in emergencies),
        raised=_share(row.raised for row in medical),
        raised_or_asked=_share(row.raised_or_asked for row in medical),
        silent=_share(row.right for row in none),
        quiet=_share(row.quiet for row in none),
        rules=_share(rule in row.answer.rules for rule, row in wanted),
    )


def clear(rows: Iterable[Scored]) -> list[Scored]:
    """Without those that careful readers would argue about."""
    return [row for row in rows if row.example.kind != GREY]


def _share(hits: Iterable[bool]) -> Share:
    each = list(hits)
    return Share(sum(each), len(each))


def _medical(tier: str) -> str:
    return "none" if tier == "caution" else tier
