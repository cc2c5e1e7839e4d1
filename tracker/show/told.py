"""Warnings that were said before, and what was done about them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from tracker.core.flags import CRISIS
from tracker.core.history import Entry, order
from tracker.core.standing import BY_ID
from tracker.core.told import Told
from tracker.core.when import moment
from tracker.core.words import listed
from tracker.show.support import TITLE
from tracker.show.text import PLAIN, Ink, safe, said, wrap

HEADING = "Warnings said, and what was done"
TIERS = {"emergency": "emergency", "urgent": "see a doctor", "soon": "book a review", "caution": "take care"}
MOST = 3
"""How many of the entries that led to a warning are named."""


def title(rule: str, words: str = "") -> str:
    """What a warning is called: by this version, or as it was when it was said."""
    if rule == CRISIS:
        return TITLE
    return BY_ID[rule].title if rule in BY_ID else safe(words or rule)


def titles(rules: Iterable[str]) -> str:
    """`Bladder change and Both legs`."""
    return listed([title(rule) for rule in rules], "and")


def history(one: Told, entries: Mapping[str, Entry], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """One warning: when it was said, because of what, and what was done."""
    when = moment(one.first, now)
    if one.last.date() != one.first.date():
        when += f", last {moment(one.last, now)}"
    tier = "" if one.rule == CRISIS else f" ({TIERS.get(one.tier, one.tier)})"
    lines = [ink.strong(row) for row in wrap(f"{title(one.rule, one.title)}{tier}, {when}", width, "  ")]
    if one.rule != CRISIS:
        lines += because(one.evidence, entries, now, width)
    return [*lines, *done(one, now, width)]


def because(ids: Iterable[str], entries: Mapping[str, Entry], now: datetime, width: int) -> list[str]:
    """The entries that led to a warning, the latest first."""
    names = list(ids)
    found = sorted((entries[name] for name in names if name in entries), key=order, reverse=True)
    lines = [f"because of: {said(entry)} ({moment(entry.at, now)})" for entry in found[:MOST]]
    left = len(names) - min(len(found), MOST)
    if left:
        lines.append(f"and {left} more" if lines else "because of entries that are no longer in the log")
    return [f"  {row}" for line in lines for row in wrap(line, width - 2, "  ")]


def done(one: Told, now: datetime, width: int) -> list[str]:
    """What was done about it."""
    words = [f"done: “{safe(each.words)}” ({moment(each.at, now)})" for each in one.done]
    if not words and one.rule != CRISIS:
        words = ["nothing noted about it"]
    return [f"  {row}" for line in words for row in wrap(line, width - 2, "  ")]


def briefly(found: Iterable[Told], now: datetime, width: int) -> list[str]:
    """One line for each: `Fri 20 Nov 21:00: Bladder change — “seen in A&E”`."""
    lines: list[str] = []
    for one in found:
        answers = ", ".join(f"“{safe(each.words)}”" for each in one.done)
        if not answers and one.rule != CRISIS:
            answers = "nothing noted about it"
        words = " — ".join(filter(None, (title(one.rule, one.title), answers)))
        lines += wrap(f"{moment(one.first, now)}: {words}", width, "  ")
    return lines


def withdrawn(warnings: Iterable[Entry]) -> str:
    """`Withdrawn: Bladder change`; empty where nothing was."""
    names = dict.fromkeys(title(one.text("rule"), one.text("title")) for one in warnings)
    return f"Withdrawn: {listed(list(names), 'and')}" if names else ""


def turned(before: Entry | None, after: Entry) -> str:
    """What an undo or redo did to a record that is no part of the daily log; empty for any other."""
    back = not after.removed and (before is None or before.removed)
    if after.kind == "acknowledged":
        what = f"“{safe(after.text('done'))}” for {titles(after.text('rule').split())}"
        return f"{'Noted again' if back else 'No longer noted'}: {what}"
    if after.kind == "profile":
        return "What you said about yourself is as it was before"
    if after.kind == "template":
        what = f"'{safe(after.text('name'))}"
        if after.removed or back:
            return f"The template {what} is {'there again' if back else 'in the trash'}"
        return f"The template {what} stands for: {safe(after.text('line'))}"
    if after.kind == "answer":
        return f"Your answer {'counts again' if back else 'was taken back'}: {safe(after.text('sign'))}"
    if after.kind == "import":
        from tracker.show import importing

        return importing.turned(after)
    return ""
