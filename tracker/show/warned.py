"""Warnings as JSON: those that stand, those that were answered, and all that were said."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.core.flags import Flag
from tracker.core.memory import Done
from tracker.core.rules import Rule
from tracker.core.standing import Stand
from tracker.core.told import Told
from tracker.show.tables import Json


def standing_json(stands: Iterable[Stand], region: str) -> Json:
    """What stands, and where the person lives: null where that was not said."""
    return {"standing": [stand_json(one) for one in stands], "region": region or None}


def answered_json(flag: Flag, done: Sequence[Done]) -> Json:
    """What is raised and was answered."""
    return {**_rule(flag.rule), "evidence": [entry.id for entry in flag.evidence], "done": [_done(one) for one in done]}


def told_json(one: Told) -> Json:
    """A warning that was said, and what was done about it."""
    return {
        "rule": one.rule, "tier": one.tier, "title": one.title, "first": _at(one.first), "last": _at(one.last),
        "evidence": sorted(one.evidence), "done": [_done(each) for each in one.done],
    }  # fmt: skip


def stand_json(one: Stand) -> Json:
    """A warning that stands."""
    return {
        **_rule(one.rule), "evidence": sorted(one.ids), "since": _at(one.since), "last_said": _at(one.said),
        "raised_now": one.raised, "done_before": None if one.answered is None else _done(one.answered),
    }  # fmt: skip


def _rule(rule: Rule) -> Json:
    return {"rule": rule.id, "tier": rule.tier, "title": rule.title, "message": rule.message}


def _done(one: Done) -> Json:
    return {"at": _at(one.at), "words": one.words or None}


def _at(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="minutes")
