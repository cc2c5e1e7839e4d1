"""What every entry must know of all years: what the person said of themselves, warnings spoken, what was done.

A year file's last record keeps it for each month, as it keeps the course of the pain, so that years need not be read.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from tracker.core.course import Json
from tracker.core.history import Entry
from tracker.core.record import Record


class Warned(Record):
    """A warning that was spoken. `evidence` are the ids of the entries that it is about."""

    id: str
    rule: str
    tier: str
    at: datetime
    evidence: frozenset[str]


class Done(Record):
    """What was done about warnings of these rules; it answers for the evidence that there was."""

    id: str
    rules: frozenset[str]
    at: datetime
    evidence: frozenset[str]
    words: str = ""


class Memory(Record):
    """`answers` are the stored answers of the profile, `order` tells which of two is the later one."""

    answers: Mapping[str, object] = {}
    warned: tuple[Warned, ...] = ()
    done: tuple[Done, ...] = ()
    order: tuple[int, int] = (0, 0)


NOTHING = Memory()


def memory(kept: Iterable[Entry]) -> Memory:
    """What these records amount to; each is the latest form of its id, and none is gone."""
    told: Entry | None = None
    warned: list[Warned] = []
    done: list[Done] = []
    for one in kept:
        if one.kind == "warning":
            evidence = frozenset(one.text("evidence").split())
            warned.append(Warned(one.id, one.text("rule"), one.text("tier"), one.at, evidence))
        elif one.kind == "acknowledged":
            rules, evidence = frozenset(one.text("rule").split()), frozenset(one.text("evidence").split())
            done.append(Done(one.id, rules, one.at, evidence, one.text("done")))
        elif one.kind == "profile" and (told is None or (one.rev, one.tick) > (told.rev, told.tick)):
            told = one
    if told is None and not warned and not done:
        return NOTHING
    answers, order = (told.values, (told.rev, told.tick)) if told is not None else ({}, (0, 0))
    return Memory(answers, tuple(warned), tuple(done), order)


def to_json(of: Memory) -> dict[str, Json]:
    """What a month's digest keeps of it: of the warnings only emergencies, for no other stands beyond its window."""
    found: dict[str, Json] = {}
    if of.answers:
        found["told"] = [
            *of.order,
            {name: value for name, value in of.answers.items() if isinstance(value, str | int | float | bool)},
        ]
    grave = [one for one in of.warned if one.tier == "emergency"]
    if grave:
        found["warned"] = [[one.id, one.rule, one.at.isoformat(), *sorted(one.evidence)] for one in grave]
    if of.done:
        found["done"] = [
            [one.id, " ".join(sorted(one.rules)), one.at.isoformat(), *sorted(one.evidence)] for one in of.done
        ]
    return found


def joined(of: Memory, digests: Iterable[Mapping[str, object]]) -> Memory:
    """The memory together with what other months' digests keep. What can't be read there counts as not there."""
    answers, order = of.answers, of.order
    warned, done = {one.id: one for one in of.warned}, {one.id: one for one in of.done}
    for digest in digests:
        match digest.get("told"):
            case [int(rev), int(tick), dict(values)] if (rev, tick) > order:
                answers, order = values, (rev, tick)
        for name, rule, at, evidence in _rows(digest.get("warned")):
            warned.setdefault(name, Warned(name, rule, "emergency", at, evidence))
        for name, rules, at, evidence in _rows(digest.get("done")):
            done.setdefault(name, Done(name, frozenset(rules.split()), at, evidence))
    if not answers and not warned and not done:
        return NOTHING
    return Memory(answers, tuple(warned.values()), tuple(done.values()), order)


def _rows(value: object) -> Iterable[tuple[str, str, datetime, frozenset[str]]]:
    for row in value if isinstance(value, list) else ():
        match row:
            case [str(name), str(rule), str(at), *evidence] if all(isinstance(one, str) for one in evidence):
                try:
                    moment = datetime.fromisoformat(at)
                except ValueError:
                    continue
                if moment.tzinfo is not None:
                    yield name, rule, moment, frozenset(evidence)
