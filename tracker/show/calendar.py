"""The plan and the walks as iCalendar (RFC 5545): today's walk, the days of stretching, and what was walked."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from tracker.core.fields import duration
from tracker.core.history import Entry
from tracker.core.plan import Plan
from tracker.core.words import shown

OCTETS = 75
"""The longest line of a calendar file, in bytes; what is longer goes on in the next line behind a space."""


def calendar(plan: Plan, walks: Iterable[Entry], today: date, now: datetime) -> str:
    """The plan as an entry of today, and each walk at its time. Nothing rings: there are no alarms in it."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tracker//a diary for recovery from back pain//EN",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", *_plan(plan, today, now),
    ]  # fmt: skip
    for walk in walks:
        lines += _walk(walk, now)
    return "".join(f"{folded}\r\n" for line in (*lines, "END:VCALENDAR") for folded in _folded(line))


def _plan(plan: Plan, today: date, now: datetime) -> list[str]:
    least, most = plan.stretch_aim
    aim = f"{least}" if least == most else f"{least} to {most}"
    stretching = f"Stretches: on {plan.stretched} of the last 7 days (aim: {aim})."
    return _event(f"plan-{today.isoformat()}", now, [
        f"DTSTART;VALUE=DATE:{today:%Y%m%d}", f"DTEND;VALUE=DATE:{today + timedelta(days=1):%Y%m%d}",
        "TRANSP:TRANSPARENT", f"SUMMARY:{_text(_title(plan))}",
        f"DESCRIPTION:{_text(f'{plan.sentence} {plan.moves} {stretching}')}",
    ])  # fmt: skip


def _title(plan: Plan) -> str:
    if plan.state in ("warning", "paused", "sore"):
        return "No walk planned"
    if plan.state == "off":
        return "A day off from walking"
    done = plan.state == "done" and not plan.left
    return "Today's walk is done" if done else f"Walk {plan.minutes:g} min"


def _walk(walk: Entry, now: datetime) -> list[str]:
    minutes = walk.number("minutes") or 0
    before, after = walk.number("before"), walk.number("after")
    pain = f", pain {before:g} before, {after:g} after" if before is not None and after is not None else ""
    return _event(walk.id, now, [
        f"DTSTART:{_time(walk.at)}", f"DTEND:{_time(walk.at + timedelta(minutes=minutes))}",
        f"SUMMARY:{_text(f'Walked {duration(minutes)}{pain}')}",
    ])  # fmt: skip


def _event(name: str, now: datetime, lines: Sequence[str]) -> list[str]:
    known = sha256(name.encode("utf-8", "replace")).hexdigest()[:32]
    return [
        "BEGIN:VEVENT", f"UID:{known}@tracker.invalid", f"DTSTAMP:{_time(now)}", "CLASS:PRIVATE", *lines, "END:VEVENT",
    ]  # fmt: skip


def _time(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """A text value: nothing in it ends the line or the value."""
    inert = shown(text).replace("\\", "\\\\")
    return inert.replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> list[str]:
    """The line in pieces of at most `OCTETS` bytes, broken between characters."""
    pieces, piece, size = [], "", 0
    for char in line:
        wide = len(char.encode("utf-8", "replace"))
        if size + wide > OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + char, size + wide
    return [*pieces, piece]
