"""Grave warnings as the screen that must be read says them: how urgent, whom to call, what to do, and why."""

from collections.abc import Sequence
from datetime import datetime

from tracker.core.flags import TIERS, Flag
from tracker.core.history import order
from tracker.core.rules import Rule
from tracker.core.when import moment
from tracker.show.text import PLAIN, Ink, said, wrap
from tracker.show.warnings import DISCLAIMER, HEADS, numbers

MOST = 3
"""How many entries are named as the reason of each."""


def must_read(raised: Sequence[Flag], now: datetime, region: str, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """The warnings by tier, the gravest first; and once that none of it is a diagnosis."""
    lines: list[str] = []
    for tier in TIERS:
        own = [flag for flag in raised if flag.rule.tier == tier]
        if not own:
            continue
        lines += [ink.alarm(row) for row in wrap(HEADS[tier], width)]
        if words := numbers(tier, region):
            lines += [ink.strong(row) for row in wrap(words, width)]
        for flag in own:
            lines += ["", *(ink.strong(row) for row in wrap(flag.rule.title, width)), *wrap(flag.rule.message, width)]
            lines += because(flag, now, width)
        lines.append("")
    return [*lines, *wrap(DISCLAIMER, width)]


def demand(rule: Rule, region: str, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """One warning without its reasons: how urgent and what about, what to do, and whom to call."""
    paint = ink.alarm if rule.tier in ("emergency", "urgent") else ink.strong
    head = [paint(row) for row in wrap(f"{HEADS[rule.tier]}: {rule.title}", width)]
    called = numbers(rule.tier, region)
    return [*head, *wrap(rule.message, width), *(wrap(called, width) if called else [])]


def because(flag: Flag, now: datetime, width: int) -> list[str]:
    """The entries that led to it, the latest first."""
    found = sorted(flag.evidence, key=order, reverse=True)
    lines: list[str] = []
    for at, entry in enumerate(found[:MOST]):
        lines += wrap(f"{'Because of' if at == 0 else 'and'}: {said(entry)} ({moment(entry.at, now)})", width, "  ")
    return [*lines, *([f"and {len(found) - MOST} more"] if len(found) > MOST else [])]
