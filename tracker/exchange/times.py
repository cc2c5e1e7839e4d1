"""Days and times as tables of other programs write them. What can mean two days is refused, not guessed."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import NamedTuple

from tracker.core.words import Invalid, quoted
from tracker.exchange.source import local

FIRST, LAST = 1900, 2200
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<short>\d{2})",
    "MON": r"(?P<name>[A-Za-z]{3,9})\.?",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})(?:st|nd|rd|th)?",
}
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?",
    re.ASCII | re.IGNORECASE,
)
_EMPTY = re.compile(r"0000-00-00.*|0+[./]0+[./]0+")
EPOCHS = {"UNIX": 1.0, "UNIX_MS": 0.001}


class Clock(NamedTuple):
    """A time of day, with the zone where it tells one. `leap` where it was a 60th second."""

    time: time
    zone: timezone | None = None
    leap: bool = False


class Dates(NamedTuple):
    """How the days of a table are written: `said` for people, `pattern` for reading, seconds per unit of `epoch`."""

    said: str
    pattern: re.Pattern[str]
    epoch: float = 0.0


def dates(text: str) -> Dates | Invalid:
    """`DD.MM.YYYY`, `MM/DD/YY`, `DD Mon YYYY`, `unix`: how days are written. Empty means YYYY-MM-DD."""
    said = text.strip().upper() or "YYYY-MM-DD"
    if said in EPOCHS:
        return Dates(said, re.compile(r"(?P<number>\d{1,16}(?:\.\d{1,9})?)"), EPOCHS[said])
    found = re.split(r"(YYYY|YY|MON|MM|DD)", said)
    parts = found[1::2]
    kinds = sorted({"YYYY": "Y", "YY": "Y", "MON": "M", "MM": "M", "DD": "D"}[part] for part in parts)
    if kinds != ["D", "M", "Y"] or any(char.isalnum() for gap in found[::2] for char in gap):
        return Invalid(f"date_format is written like DD.MM.YYYY, MM/DD/YYYY or DD Mon YYYY; got {quoted(text)}.")
    pattern = "".join(_PARTS[part] if at % 2 else re.escape(part) for at, part in enumerate(found))
    return Dates(said, re.compile(pattern, re.ASCII | re.IGNORECASE))


def day(text: str, form: Dates) -> tuple[date, str] | Invalid:
    """The day that the text begins with and what follows it; why there is none, as half a sentence."""
    typed = text.strip()
    if not typed or _EMPTY.fullmatch(typed):
        return Invalid("the date is missing")
    found = form.pattern.match(typed)
    if found is None:
        if re.fullmatch(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*", typed, re.ASCII):
            how = "say which with date_format=DD/MM/YYYY or MM/DD/YYYY, written as the column has it"
            return Invalid(f"{quoted(typed)} can be two days; {how}")
        return Invalid(f"{quoted(typed)} is no date like {form.said}")
    named = found.groupdict()
    short, name = named.get("short"), (named.get("name") or "")[:3].casefold()
    year = int(named["year"]) if named.get("year") else 2000 + int(short or 0)
    month = int(named["month"]) if named.get("month") else _MONTHS.index(name) + 1 if name in _MONTHS else 0
    if not FIRST <= year <= LAST:
        return Invalid(f"{quoted(typed)} is too far away to be meant")
    try:
        return date(year, month, int(named["day"])), typed[found.end() :].lstrip(" T,")
    except ValueError:
        return Invalid(f"{quoted(typed)} is no day of the calendar")


def clock(text: str) -> Clock | Invalid:
    """`8:05`, `08:05:30`, `8:05 pm`, with or without an offset; why it is none, as half a sentence."""
    typed = text.strip()
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return Invalid(f"{quoted(typed)} is no time like 08:30" if typed else "the time is missing")
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if half := (found["half"] or "").casefold()[:1]:
        if not 1 <= hour <= 12:
            return Invalid(f"{quoted(typed)} is no time like 8:30 pm")
        hour = hour % 12 + (12 if half == "p" else 0)
    if (hour, minute) == (24, 0):
        return Invalid("24:00 is 00:00 of the next day; write that")
    leap = second == 60
    try:
        at = time(hour, minute, 59 if leap else second)
        zone = _zone(found["zone"]) if found["zone"] else None
    except ValueError:
        return Invalid(f"{quoted(typed)} is no time of a day")
    return Clock(at, zone, leap)


def moment(on: date, at: Clock, zone: tzinfo) -> datetime | Invalid:
    """The time as lived, cut to the minute. What came twice is the first one; what was left out is refused."""
    if at.zone is not None:
        return local(datetime.combine(on, at.time, at.zone), at.zone)
    plain = datetime.combine(on, at.time)
    aware = plain.replace(tzinfo=zone)
    if aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != plain:
        before = aware.replace(fold=1).astimezone(UTC).astimezone(zone)
        after = aware.astimezone(UTC).astimezone(zone)
        gap = "the clocks were put forward over it"
        return Invalid(f"{plain:%H:%M} did not exist on {on}: {gap}; it may be {before:%H:%M} or {after:%H:%M}")
    return local(aware, zone)


def came_twice(at: datetime, zone: tzinfo) -> bool:
    """True for a reading of the clock that the night had two of, as the clocks went back."""
    plain = at.replace(tzinfo=zone, fold=0)
    return plain.utcoffset() != plain.replace(fold=1).utcoffset()


def since_epoch(text: str, unit: float, zone: tzinfo) -> datetime | Invalid:
    """The moment that lies so many units of seconds after 1970, in `zone`."""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=float(text.strip()) * unit)
        at = local(moment, zone)
    except (ValueError, OverflowError):
        return Invalid(f"{quoted(text)} is no time counted from 1970")
    if not 1971 <= at.year <= LAST:
        return Invalid(f"{quoted(text)} is too far away to be meant" if text.strip() else "the time is missing")
    return at


def instant(text: str, zone: tzinfo) -> datetime | None:
    """An ISO time as recorders write it, in `zone` where it names none; None where it is no time of our days."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return (at if at.tzinfo is not None else at.replace(tzinfo=zone)) if FIRST < at.year < LAST else None


def _zone(text: str) -> timezone:
    if text in "Zz":
        return UTC
    sign = -1 if text[0] == "-" else 1
    hours, minutes = int(text[1:3]), int(text[-2:])
    if minutes > 59 or hours > 14:
        raise ValueError
    return timezone(sign * timedelta(hours=hours, minutes=minutes))
