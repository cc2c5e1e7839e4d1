"""Judging a history: which warnings its entries raise, and which of them a new entry speaks."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from tracker.core.history import History
from tracker.core.record import Record
from tracker.core.rules import RULES, Rule, Tier
from tracker.core.seen import LONG, RECENT, Evidence, Seen, merged, standing
from tracker.core.triggers import Trigger

__all__ = [
    "LATE", "LONG", "RECENT", "TIERS", "Evidence", "Flag", "Rule", "Tier", "Trigger",
    "judged", "raised", "reach", "spoken",
]  # fmt: skip

TIERS: tuple[Tier, ...] = ("emergency", "urgent", "soon", "caution")
"""The tiers, the gravest first."""
LATE = 14
"""A new entry is also judged by its own date where that is one of so many dates up to today."""
AHEAD = 2
"""And where it lies up to so many dates ahead."""
GRAVE = TIERS[:2]
"""The tiers that say: be seen today or tomorrow, or now."""
CRISIS = "CRISIS"
"""The rule that is met with words of support, never with an alarm."""


class Flag(Record):
    """A rule that was raised, and the entries that raised it, in order of time. Never without evidence."""

    rule: Rule
    evidence: Evidence


def raised(history: History, now: datetime, rules: tuple[Rule, ...] = RULES) -> tuple[Flag, ...]:
    """The flags that stand now, the gravest first. None raised means nothing: absence never reassures."""
    return _judge(history, standing(history, now), rules)


def spoken(flags: Iterable[Flag], ids: Collection[str]) -> tuple[Flag, ...]:
    """The flags for which one of these entries is evidence.

    This, and not "raised for the first time", is what a new entry says: a second sign of something urgent must speak
    as loudly as the first.
    """
    return tuple(flag for flag in flags if any(entry.id in ids for entry in flag.evidence))


def judged(
    history: History,
    ids: Collection[str],
    now: datetime,
    rules: tuple[Rule, ...] = RULES,
    up: Iterable[Flag] | None = None,
) -> tuple[Flag, ...]:
    """The flags that entries just recorded speak, the gravest first. `up` is what `raised` gave, where that is known.

    An entry may be written down late: chest pain "yesterday 22:00" lies outside a window of one date as soon as it
    is recorded, and would never be spoken. So emergency and urgent rules are judged as of now and also as of the
    date of each of these entries, where that is one of the last 14 dates, or ahead by the few minutes that a clock
    is off. Milder rules are judged as of now alone: what they ask for is over.
    """
    today = standing(history, now)
    flags = list(spoken(_judge(history, today, rules) if up is None else up, ids))
    grave = tuple(rule for rule in rules if rule.tier in GRAVE)
    days = {entry.at.date() for entry in history if entry.id in ids}
    for day in sorted(_apart(days, today), reverse=True):
        for flag in spoken(_judge(history, day, grave), ids):
            at = next((at for at, known in enumerate(flags) if known.rule.id == flag.rule.id), None)
            if at is None:
                flags.append(flag)
            else:
                flags[at] = Flag(flag.rule, merged(flags[at].evidence, flag.evidence))
    return _ordered(flags)


def reach(now: datetime, days: Iterable[date] = ()) -> tuple[date, date]:
    """The first dates that judging needs: of entries of every kind, and of symptoms.

    `days` are the dates of entries just recorded, from which `judged` looks back too.
    """
    today = now.date()
    first = min((today, *_apart(days, today)))
    return first - timedelta(days=RECENT - 1), first - timedelta(days=LONG - 1)


def _apart(days: Iterable[date], today: date) -> list[date]:
    """The dates that are not today but near it; a clock that is minutes off dates an entry tomorrow."""
    return [day for day in days if day != today and -AHEAD <= (today - day).days < LATE]


def _judge(history: History, today: date, rules: tuple[Rule, ...]) -> tuple[Flag, ...]:
    seen = Seen(history, today)
    return _ordered(Flag(rule, evidence) for rule in rules if (evidence := rule.trigger.find(seen)))


def _ordered(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    return tuple(sorted(flags, key=lambda flag: TIERS.index(flag.rule.tier)))
