"""Warnings in words that stand out without colour."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.show import support
from tracker.show.support import CRISIS
from tracker.show.text import PLAIN, Ink, line, safe, wrap

if TYPE_CHECKING:
    from tracker.core.flags import Flag
    from tracker.core.rules import Rule

HEADS = {
    "emergency": "EMERGENCY",
    "urgent": "SEE A DOCTOR TODAY OR TOMORROW",
    "soon": "BOOK A ROUTINE REVIEW",
    "caution": "TAKE CARE",
}
"""What each tier asks for, in capitals so that it stands out where there is no colour."""

NUMBERS = {
    "emergency": "Emergency numbers: 999 in the UK, 112 in Europe, 911 in North America, 000 in Australia.",
    "urgent": "If you can't reach a doctor: in the UK, call 111.",
}
THERE = {
    "uk": "in the UK", "ireland": "in Ireland", "europe": "in most of Europe", "us": "in the US",
    "canada": "in Canada", "australia": "in Australia", "new zealand": "in New Zealand", "india": "in India",
    "south africa": "in South Africa, from a mobile",
}  # fmt: skip
"""The regions whose emergency number is known, in words."""
ADVICE = {
    "uk": "If you can't reach a doctor, call 111.",
    "canada": "If you can't reach a doctor, most provinces answer at 811.",
    "australia": "If you can't reach a doctor, call healthdirect: 1800 022 222.",
    "new zealand": "If you can't reach a doctor, call Healthline: 0800 611 116.",
}
"""Whom to call where nothing is an emergency and no doctor can be reached."""
AGAIN = "Still standing:"
HOW = "When something was done about it: tracker ack {} WORDS"
DISCLAIMER = "This is not a diagnosis. No clinician has reviewed this program."
RULER = 80
"""The longest ruler, in cells."""


def flags(
    raised: Sequence["Flag"], now: datetime, *, most: int = 3, ink: Ink = PLAIN, width: int = 80, region: str = "",
    new: Collection[str] | None = None,
) -> str:  # fmt: skip
    """The flags one below the other as they are given, and once that none of it is a diagnosis. Empty without flags.

    `most` is how many entries are named as the reason of each; the latest come first. `region` is one of the
    profile's. `new` are the ids of what was just stored: a flag without any of them is one that is said again.
    """
    if not raised:
        return ""
    blocks = []
    for group, old in _alike(raised, new):
        block = flag(*group, now=now, most=most, ink=ink, width=width, region=region)
        if old:
            block = "\n".join((ink.strong(AGAIN), block, *how(*(one.rule for one in group), ink=ink, width=width)))
        blocks.append(block)
    if any(one.rule.id != CRISIS for one in raised):
        blocks.append("\n".join(wrap(DISCLAIMER, width)))
    return "\n\n".join(blocks)


def _alike(raised: Sequence["Flag"], new: Collection[str] | None) -> list[tuple[list["Flag"], bool]]:
    """The flags of one tier together, those of a crisis alone; True for those that are said again."""
    groups: dict[tuple[str, bool, bool], list[Flag]] = {}
    for one in raised:
        crisis = one.rule.id == CRISIS
        old = new is not None and not crisis and not any(entry.id in new for entry in one.evidence)
        groups.setdefault((one.rule.tier, crisis, old), []).append(one)
    return [(group, old) for (_, _, old), group in groups.items()]


def flag(
    *raised: "Flag", now: datetime, most: int = 3, ink: Ink = PLAIN, width: int = 80, region: str = ""
) -> str:  # fmt: skip
    """Flags of one tier: a ruler with its head, the messages, the numbers to call, and the entries that it is about.

    For somebody in a crisis it is words of support, and nothing of what they wrote is read back.
    """
    if raised[0].rule.id == CRISIS:
        head = [ink.strong(row) for row in _ruled(support.HEADING, "-", width)]
        return "\n".join((*head, *support.support(region, ink=ink, width=width)))
    lines = asks(*(one.rule for one in raised), ink=ink, width=width, region=region)
    evidence = {entry.id: entry for one in raised for entry in one.evidence}
    reasons = sorted(evidence.values(), key=lambda entry: entry.at, reverse=True)
    for at, entry in enumerate(reasons[:most]):
        lines += wrap(f"{'Because of' if at == 0 else 'and'}: {line(entry, now)}", width, "  ")
    if len(reasons) > most:
        lines.append(f"and {len(reasons) - most} more")
    return "\n".join(lines)


def how(*rules: "Rule", ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """How to note what was done about one warning, or about several."""
    words = HOW.format(safe(rules[0].id))
    if len(rules) > 1:
        words = f"{HOW.format('all')}, or one by one: {', '.join(safe(rule.id) for rule in rules)}"
    return [ink.dim(row) for row in wrap(words, width, "  ")]


def numbers(tier: str, region: str = "") -> str:
    """Whom to call for a warning of this tier, there or anywhere; empty where there is nobody in particular."""
    if tier == "emergency" and region in THERE:
        return f"The emergency number {THERE[region]}: {support.EMERGENCY[region]}."
    if tier == "urgent" and region in support.EMERGENCY:
        return ADVICE.get(region, "")
    return NUMBERS.get(tier, "")


def asks(*rules: "Rule", ink: Ink = PLAIN, width: int = 80, region: str = "") -> list[str]:
    """What rules of one tier ask for: a ruler with their head, each message and the numbers to call."""
    tier = rules[0].tier
    alarming = tier in ("emergency", "urgent")
    head = HEADS.get(tier, tier.upper())
    lines = [ink.alarm(row) if alarming else ink.strong(row) for row in _ruled(head, "=" if alarming else "-", width)]
    mark, hang = ("- ", "  ") if len(rules) > 1 else ("", "")
    for rule in rules:
        lines += [ink.strong(row) for row in wrap(f"{mark}{rule.message}", width, hang)]
    called = numbers(tier, region)
    return [*lines, *wrap(called, width)] if called else lines


def _ruled(words: str, mark: str, width: int) -> list[str]:
    head = f"{mark * 2} {words} "
    room = min(width, RULER) - len(head)
    return [head + mark * room] if room >= 2 else wrap(words, width)
