"""Warnings in words that stand out without colour."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.show.text import PLAIN, Ink, line, wrap

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
DISCLAIMER = "This is not a diagnosis. No clinician has reviewed this program."
RULER = 80
"""The longest ruler, in cells."""


def flags(raised: Sequence["Flag"], now: datetime, *, most: int = 3, ink: Ink = PLAIN, width: int = 80) -> str:
    """The flags one below the other as they are given, and once that none of it is a diagnosis. Empty without flags.

    `most` is how many entries are named as the reason of each; the latest come first.
    """
    if not raised:
        return ""
    blocks = [flag(one, now, most=most, ink=ink, width=width) for one in raised]
    return "\n\n".join((*blocks, "\n".join(wrap(DISCLAIMER, width))))


def flag(one: "Flag", now: datetime, *, most: int = 3, ink: Ink = PLAIN, width: int = 80) -> str:
    """One flag: a ruler with its head, the message, the numbers to call, and the entries that it is about."""
    lines = asks(one.rule, ink=ink, width=width)
    reasons = sorted(one.evidence, key=lambda entry: entry.at, reverse=True)
    for at, entry in enumerate(reasons[:most]):
        lines += wrap(f"{'Because of' if at == 0 else 'and'}: {line(entry, now)}", width, "  ")
    if len(reasons) > most:
        lines.append(f"and {len(reasons) - most} more")
    return "\n".join(lines)


def asks(rule: "Rule", *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """What a rule asks for: a ruler with its head, the message and the numbers to call."""
    tier = rule.tier
    alarming = tier in ("emergency", "urgent")
    head = HEADS.get(tier, tier.upper())
    lines = [ink.alarm(row) if alarming else ink.strong(row) for row in _ruled(head, "=" if alarming else "-", width)]
    lines += [ink.strong(row) for row in wrap(rule.message, width)]
    if tier in NUMBERS:
        lines += wrap(NUMBERS[tier], width)
    return lines


def _ruled(words: str, mark: str, width: int) -> list[str]:
    head = f"{mark * 2} {words} "
    room = min(width, RULER) - len(head)
    return [head + mark * room] if room >= 2 else wrap(words, width)
