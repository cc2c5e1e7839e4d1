"""Which questions of the notes are open: asked, and not answered yet."""

from collections.abc import Iterable
from datetime import date

from tracker.core.flags import LONG, TIERS, raised
from tracker.core.heard import Ask, asks
from tracker.core.history import Draft, Entry, History
from tracker.core.profile import Profile
from tracker.core.rules import Tier
from tracker.core.seen import found

SAID = ("yes", "no", "not sure")


def open_asks(history: History, today: date) -> tuple[Ask, ...]:
    """The open questions of the last LONG dates, the latest note first.

    A sign that was plainly said since needs no asking any more.
    """
    answered = {(name, one.text("sign"), one.text("side")) for one in history.kept if one.kind == "answer"
                for name in one.text("evidence").split()}  # fmt: skip
    told: set[str] = set()
    left: list[Ask] = []
    for entry in reversed(history.entries):
        if (today - entry.day).days >= LONG:
            break
        own = asks(entry)
        left += (ask for ask in own if ask.sign not in told and (entry.id, ask.sign, ask.side) not in answered)
        told.update(finding.sign for finding in found(entry))
    return tuple(left)


def gravest_first(asks: Iterable[Ask], profile: Profile) -> tuple[Ask, ...]:
    """The questions in the order of what a yes would raise."""

    def rank(ask: Ask) -> int:
        if ask.sign == "crisis":
            return -1
        tier = stake(ask, profile)
        return len(TIERS) if tier is None else TIERS.index(tier)

    return tuple(sorted(asks, key=rank))


def meant(ask: Ask) -> Draft:
    """The symptom that a yes means, at the time of the note."""
    values = {"name": ask.sign, "side": ask.side, "level": ask.level}
    return Draft("symptom", {name: value for name, value in values.items() if value}, ask.entry.at)


def answer(ask: Ask, said: str) -> Draft:
    """The record of an answer."""
    values = {"sign": ask.sign, "said": said, "side": ask.side, "level": ask.level, "evidence": ask.entry.id}
    return Draft("answer", {name: value for name, value in values.items() if value})


def stake(ask: Ask, profile: Profile) -> Tier | None:
    """The highest tier that a yes alone would raise; None where it would raise nothing."""
    moment = ask.entry.at
    symptom = Entry("asked", "symptom", moment, meant(ask).values, 1, moment, "asked", 0)
    return next((flag.rule.tier for flag in raised(History((symptom,), profile), moment)), None)
