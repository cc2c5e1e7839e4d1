"""The warnings that stand, in words: whole, pinned above a page, or in a few words; and those that were answered."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.core.flags import GRAVE, Flag
from tracker.core.memory import Done
from tracker.core.standing import Stand
from tracker.core.when import moment
from tracker.show import support
from tracker.show.support import CRISIS, TITLE
from tracker.show.text import PLAIN, Ink, safe, wrap
from tracker.show.told import TIERS, because, title
from tracker.show.warnings import DISCLAIMER, HEADS, asks, flag, how

ALL = "For all of them at once: tracker ack all WORDS"
MORE = "Because of what, and how to note what was done: tracker flags"


def whole(stands: Sequence[Stand], now: datetime, *, ink: Ink = PLAIN, width: int = 80, region: str = "") -> list[str]:
    """Each of them with its reasons, since when it stands, and how to note what was done; a block each."""
    blocks = []
    for one in stands:
        if one.rule.id == CRISIS:
            lines = [ink.strong(TITLE), *support.numbers(region, ink=ink, width=width)]
        else:
            lines = [flag(one.flag, now=now, ink=ink, width=width, region=region)]
            left = len(one.ids) - len(one.evidence)
            if left and not one.evidence:
                lines += wrap("Because of entries that are no longer in the log.", width, "  ")
            lines += [row for words in when(one, now) for row in wrap(words, width, "  ")]
            lines += how(one.rule, ink=ink, width=width)
        blocks.append("\n".join(lines))
    alarms = [one for one in stands if one.rule.id != CRISIS]
    if alarms:
        every = [ink.dim(row) for row in wrap(ALL, width, "  ")] if len(alarms) > 1 else []
        blocks.append("\n".join((*every, *wrap(DISCLAIMER, width))))
    return blocks


def when(one: Stand, now: datetime) -> list[str]:
    """When it was said first and last, and what was done before that does not count for what came since."""
    lines = []
    if one.since is not None:
        last = f", last {moment(one.said, now)}" if one.said is not None and one.said.date() != one.since.date() else ""
        lines.append(f"Said {moment(one.since, now)}{last}.")
    if one.answered is not None:
        words = f"“{safe(one.answered.words)}”" if one.answered.words else "something was done"
        lines.append(f"Noted {moment(one.answered.at, now)}: {words}. What raises it now came after that.")
    return lines


def pinned(stands: Sequence[Stand], now: datetime, *, ink: Ink = PLAIN, width: int = 80, region: str = "") -> list[str]:
    """The lines above a page: grave ones whole, the milder ones in a sentence. Empty where nothing stands."""
    lines: list[str] = []
    grave: dict[str, list[Stand]] = {}
    for one in stands:
        if one.rule.id != CRISIS and one.rule.tier in GRAVE:
            grave.setdefault(one.rule.tier, []).append(one)
    for one in stands:
        if one.rule.id == CRISIS:
            lines += [*_support(one, now, region, ink, width), ""]
        elif one.rule.tier in GRAVE:
            alike = grave.pop(one.rule.tier, None)
            if alike:
                lines += [*asks(*(each.rule for each in alike), ink=ink, width=width, region=region)]
                lines += [row for words in _since(alike, now) for row in wrap(words, width)] + [""]
        else:
            words = f"{HEADS[one.rule.tier]}: {one.rule.message}"
            lines += [*(ink.strong(row) for row in wrap(words, width, "  ")), ""]
    if any(one.rule.id != CRISIS for one in stands):
        lines += [ink.dim(row) for row in wrap(f"{MORE}. {DISCLAIMER}", width)]
    elif lines:
        lines.pop()
    return lines


def _since(stands: Sequence[Stand], now: datetime) -> list[str]:
    since = min((one.since for one in stands if one.since is not None), default=None)
    return [f"Said {moment(since, now)}."] if since is not None and since.date() != now.date() else []


def briefly(stands: Iterable[Stand], region: str) -> str:
    """The grave ones in a few words: `EMERGENCY: Bladder change, 1 more`. Empty where none stands."""
    grave = [one.rule for one in stands if one.rule.tier in GRAVE]
    if not grave:
        return ""
    first = support.briefly(region) if grave[0].id == CRISIS else f"{HEADS[grave[0].tier]}: {grave[0].title}"
    return f"{first}, {len(grave) - 1} more" if len(grave) > 1 else first


def answered(one: Flag, done: Sequence[Done], now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """A warning that the log still raises and that was answered: because of what, and what was done."""
    rule = one.rule
    tier = "" if rule.id == CRISIS else f" ({TIERS[rule.tier]})"
    lines = [ink.strong(row) for row in wrap(f"{title(rule.id)}{tier}", width, "  ")]
    if rule.id != CRISIS:
        lines += because([entry.id for entry in one.evidence], {entry.id: entry for entry in one.evidence}, now, width)
    for each in done:
        words = f"done: “{safe(each.words)}” ({moment(each.at, now)})" if each.words else f"done {moment(each.at, now)}"
        lines += [f"  {row}" for row in wrap(words, width - 2, "  ")]
    return lines


def _support(one: Stand, now: datetime, region: str, ink: Ink, width: int) -> list[str]:
    """The numbers on the day itself; after that one line with the number, where it is known."""
    if region in support.LINES and one.said is not None and one.said.date() != now.date():
        return [ink.strong(row) for row in wrap(support.briefly(region), width)]
    return [ink.strong(support.HEADING), *support.numbers(region, ink=ink, width=width)]
