"""Warnings that hold: what stands now, what a new entry speaks, and which warnings their evidence no longer bears.

An emergency stands until it is answered, however long ago it was raised. The others stand while the log raises them.
An answer counts for the evidence that there was: a new sign raises the warning again. Only a pain score that is no
worse than those that were answered for is no news for a week, so that a diary can be kept while a review is awaited.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta

from tracker.core.flags import TIERS, Flag
from tracker.core.history import Entry, History
from tracker.core.memory import Done, Memory, Warned
from tracker.core.profile import profile
from tracker.core.record import Record
from tracker.core.rules import RULES, Rule
from tracker.core.seen import Evidence, Seen
from tracker.core.triggers import Any
from tracker.core.words import shown

AGAIN = 7
"""So many dates after it was said, a warning of the tier "soon" is said again."""
CALM = timedelta(days=7)
"""For so long after an answer a pain score that is no worse is no news."""
BY_ID = {rule.id: rule for rule in RULES}


class Stand(Record):
    """A warning that nobody has answered yet, or that has new evidence since.

    `ids` is all its evidence, `evidence` those of the entries that are loaded. `since` is when it was first said,
    `said` when it was said last; None where it never was, as in a log that was merged. `raised` tells whether the log
    raises it now. `answered` is what was done about the rule before.
    """

    rule: Rule
    evidence: Evidence
    ids: frozenset[str]
    since: datetime | None = None
    said: datetime | None = None
    raised: bool = True
    answered: Done | None = None

    @property
    def flag(self) -> Flag:
        """The same as a flag; its evidence may be empty where the entries are not loaded."""
        return Flag(self.rule, self.evidence)


def stands(flags: Iterable[Flag], memory: Memory, now: datetime, known: Iterable[Entry] = ()) -> tuple[Stand, ...]:
    """What stands, the gravest first: of the flags raised now, and of the emergencies that were spoken before."""
    raised = {flag.rule.id: flag for flag in flags}
    held = {entry.id: entry for entry in known}
    rules = {flag.rule.id: flag.rule for flag in raised.values()}
    for one in memory.warned:
        if one.tier == "emergency":
            rules.setdefault(one.rule, BY_ID.get(one.rule) or _unknown(one.rule))
    found = [_stand(rule, raised.get(name), memory, now, held) for name, rule in rules.items()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: TIERS.index(one.rule.tier)))


def spoken(
    flags: Iterable[Flag], standing: Iterable[Stand], memory: Memory, ids: Collection[str], now: datetime, first: bool
) -> tuple[Flag, ...]:
    """The flags to speak with entries just recorded, the gravest first.

    `flags` are those that the entries are evidence of. `first` is true for the first entry of a day: what is grave and
    still stands is then said again. Whatever stands and was never said is said now.
    """
    found = {flag.rule.id: flag for flag in flags if _speaks(flag, memory, ids, now)}
    for stand in standing:
        if stand.rule.id not in found and _due(stand, now, first):
            found[stand.rule.id] = stand.flag
    return tuple(sorted(found.values(), key=lambda flag: TIERS.index(flag.rule.tier)))


def due(standing: Iterable[Stand], now: datetime, first: bool) -> tuple[Stand, ...]:
    """What is to be said again though nothing was logged; `first` as in `spoken`."""
    return tuple(stand for stand in standing if _due(stand, now, first))


def news(flags: Iterable[Flag], memory: Memory) -> tuple[Flag, ...]:
    """Those of the spoken flags that are to be stored as warnings: all of which no stored one holds the evidence."""
    return tuple(
        flag
        for flag in flags
        if flag.evidence and (flag.rule.tier == "soon" or not _covered(flag, _of(memory.warned, flag.rule.id)))
    )


def unborne(warned: Iterable[Warned], history: History, answers: Mapping[str, object]) -> tuple[Warned, ...]:
    """The warnings whose rule is no longer raised: not as of the warning's own date, nor as of its evidence's dates.

    The history reaches back far enough from all these dates. A rule of another version is left alone.
    """
    by_id = {entry.id: entry for entry in history}
    found = []
    for one in warned:
        rule = BY_ID.get(one.rule)
        if rule is not None:
            days = {one.at.date(), *(by_id[name].at.date() for name in one.evidence if name in by_id)}
            if not any(_raised_on(rule, history, answers, day) for day in days):
                found.append(one)
    return tuple(found)


def _raised_on(rule: Rule, history: History, answers: Mapping[str, object], day: date) -> bool:
    then = History(history.entries, profile(answers, day), history.before)
    return bool(rule.trigger.find(Seen(then, day)))


def _stand(rule: Rule, flag: Flag | None, memory: Memory, now: datetime, held: Mapping[str, Entry]) -> Stand | None:
    warned = _of(memory.warned, rule.id)
    evidence = {entry.id: entry for entry in flag.evidence} if flag is not None else {}
    ids = frozenset(evidence)
    if rule.tier == "emergency":
        ids = ids.union(*(one.evidence for one in warned))
        evidence.update((name, held[name]) for name in ids if name in held)
    done = [one for one in memory.done if rule.id in one.rules]
    if not _fresh(rule, ids, evidence, done, now):
        return None
    ordered = tuple(sorted(evidence.values(), key=lambda entry: (entry.at, entry.id)))
    times = [one.at for one in warned if rule.tier == "soon" or one.evidence & ids]
    last = max(done, key=lambda one: one.at, default=None)
    return Stand(rule, ordered, ids, min(times, default=None), max(times, default=None), flag is not None, last)


def _fresh(
    rule: Rule, ids: Collection[str], evidence: Mapping[str, Entry], done: list[Done], now: datetime
) -> frozenset[str]:
    """The evidence that nothing was done about."""
    fresh = frozenset(ids).difference(*(one.evidence for one in done))
    if rule.tier not in ("urgent", "soon") or not any(now - one.at < CALM for one in done):
        return fresh
    worst = max((_score(evidence[name]) for name in evidence.keys() - fresh), default=-1.0)
    return frozenset(
        name for name in fresh if evidence[name].kind != "pain" or worst < 0 or _score(evidence[name]) > worst
    )


def _score(entry: Entry) -> float:
    score = entry.number("score") if entry.kind == "pain" else None
    return -1.0 if score is None else score


def _speaks(flag: Flag, memory: Memory, ids: Collection[str], now: datetime) -> bool:
    rule = flag.rule
    evidence = {entry.id: entry for entry in flag.evidence}
    fresh = _fresh(rule, evidence, evidence, [one for one in memory.done if rule.id in one.rules], now)
    if not fresh:
        return False
    warned = _of(memory.warned, rule.id)
    if rule.tier == "soon":
        last = max((one.at for one in warned), default=None)
        return last is None or _dates(last, now) >= AGAIN
    if rule.tier == "caution":
        return not _covered(flag, warned)
    return not fresh.isdisjoint(ids)


def _due(stand: Stand, now: datetime, first: bool) -> bool:
    if stand.rule.tier == "caution" or stand.rule.id == "CRISIS":
        return False
    if stand.said is None:
        return True
    ago = _dates(stand.said, now)
    return ago >= AGAIN if stand.rule.tier == "soon" else first and ago >= 1


def _dates(then: datetime, now: datetime) -> int:
    return (now.date() - then.date()).days


def _of(warned: Iterable[Warned], rule: str) -> list[Warned]:
    return [one for one in warned if one.rule == rule]


def _covered(flag: Flag, warned: Iterable[Warned]) -> bool:
    ids = {entry.id for entry in flag.evidence}
    return any(ids <= one.evidence for one in warned)


def _unknown(name: str) -> Rule:
    """An emergency that another version of the program has spoken."""
    message = (
        f"Another version of this program raised the emergency {shown(name)}, and nothing was noted about it since. "
        "Go to an emergency department now, or call your emergency number."
    )
    return Rule(name, "emergency", shown(name), Any(), 0, message, (), "")
