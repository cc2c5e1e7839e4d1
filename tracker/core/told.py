"""Every warning that was ever said, with what was done about it."""

from collections.abc import Iterable
from datetime import date, datetime

from tracker.core.flags import CRISIS, TIERS
from tracker.core.history import Entry
from tracker.core.memory import Done, memory
from tracker.core.record import Record


class Told(Record):
    """A warning from `first`, when it was said, to `last`, when it was said again for the same entries."""

    rule: str
    title: str
    tier: str
    first: datetime
    last: datetime
    evidence: frozenset[str]
    done: tuple[Done, ...] = ()


def told(kept: Iterable[Entry]) -> tuple[Told, ...]:
    """The warnings among these records, the newest first, and of those said together the gravest.

    What was withdrawn is in the trash and not among them.
    """
    records = tuple(kept)
    known = memory(records)
    titles = {one.id: one.text("title") for one in records}
    found: dict[tuple[str, frozenset[str]], Told] = {}
    for one in sorted(known.warned, key=lambda each: each.at):
        same = one.rule, one.evidence
        if same in found:
            found[same] = found[same]._replace(last=one.at)
        else:
            done = (each for each in known.done if one.rule in each.rules and each.evidence & one.evidence)
            answers = tuple(sorted((each for each in done if each.at >= one.at), key=lambda each: each.at))
            found[same] = Told(one.rule, titles[one.id], one.tier, one.at, one.at, one.evidence, answers)
    graver = sorted(found.values(), key=lambda each: (_grade(each.tier), each.title))
    return tuple(sorted(graver, key=lambda each: each.first, reverse=True))


def told_within(kept: Iterable[Entry], first: date, last: date) -> tuple[Told, ...]:
    """Those that were said on any of these dates, the newest first."""
    return tuple(one for one in told(kept) if one.first.date() <= last and one.last.date() >= first)


def said_on(kept: Iterable[Entry]) -> dict[date, tuple[str, ...]]:
    """The titles of the warnings by the date on which each was said. A hard moment is not named in passing."""
    found: dict[date, tuple[str, ...]] = {}
    for entry in kept:
        if (
            entry.kind == "warning"
            and entry.text("rule") != CRISIS
            and entry.text("title") not in found.get(entry.day, ())
        ):
            found[entry.day] = (*found.get(entry.day, ()), entry.text("title"))
    return found


def _grade(tier: str) -> int:
    """The place of a tier; one that this version doesn't know comes last."""
    return TIERS.index(tier) if tier in TIERS else len(TIERS)
