"""A moment as people type it -> an aware time, given `now`; and a moment in words."""

from datetime import UTC, date, datetime, timedelta, timezone

from tracker.core.days import MONTHS, WEEKDAYS, YEARS_BACK, find_day, future, is_iso, names_day, too_far, weekday
from tracker.core.days import read_day as read_day
from tracker.core.fields import Duration
from tracker.core.words import Invalid, folded, quoted

SKEW = timedelta(minutes=5)
"""How far after `now` a moment may lie before it counts as the future: two clocks never agree."""

_EXAMPLES = "write, for example, 8:30, yesterday 20:15, -2h or 2026-03-14 08:30"
_HALVES = ("am", "pm", "a.m.", "p.m.")
_ZONES = ("UTC", "GMT", "BST", "CET", "CEST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT")


def read_moment(text: str, now: datetime) -> datetime | Invalid:
    """`8:30`, `yesterday 20:15`, `mon 8am`, `-2h`, ISO -> a time with a fixed UTC offset, cut to the minute.

    A clock reading is taken in now's zone unless an ISO time brings its own offset. A day without a time is refused:
    noon would be stored as if it had been observed, and would put the entry before or after a walk by chance.
    `-3d` is this time of day, three days back; `-2h` is two hours of real time, whatever the clocks did.
    """
    found = read_said(text, now)
    return found if isinstance(found, Invalid) else found[0]


def read_said(text: str, now: datetime) -> tuple[datetime, str] | Invalid:
    """As `read_moment`, with a sentence on a reading that came twice as the clocks went back, else an empty one."""
    typed = " ".join(text.split()).replace("−", "-")
    if not typed:
        return Invalid(f"The time is missing; {_EXAMPLES}.")
    if not typed.isascii() or len(typed) > 60:
        return _not_a_time(typed)
    try:
        return _read(typed, now)
    except OverflowError:
        return too_far(typed)


def read_ahead(words: list[str], now: datetime) -> tuple[datetime, str, int] | Invalid:
    """The longest time that the words begin with, what should be said about it, and how many words it takes."""
    words = [word.rstrip(",;") if word.casefold() in _HALVES else word.rstrip(",;.") for word in words[:5]]
    longest = next((at for at in range(1, len(words)) if not _goes_on(words[at])), len(words))
    refusals = []
    for count in range(longest, 0, -1):
        said = read_said(" ".join(words[:count]), now)
        if isinstance(said, Invalid):
            refusals.append(said)
            continue
        timed = any(":" in word or names_clock(word) for word in words[:count])
        if count < longest and (words[count] in _ZONES or (names_clock(words[count]) and not timed)):
            return refusals[-1]
        return *said, count
    return refusals[0] if names_day(words[0]) or is_iso(words[0]) else refusals[-1]


def moment(at: datetime, now: datetime) -> str:
    """`today 08:30`, `yesterday 20:15`, `Mon 16 Nov 08:30`, `16 Nov 2025 08:30`: the time as lived, in its own offset.

    What it says of a time in now's zone, `read_moment` reads back to the same minute.
    """
    day, today = at.date(), now.date()
    back = today.toordinal() - day.toordinal()
    if back in (0, 1):
        words = ("today", "yesterday")[back]
    elif back > 0 and day.year == today.year:
        words = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    else:
        words = f"{day.day} {MONTHS[day.month - 1][:3]} {day.year:04}"
    return f"{words} {_clock(at)}"


def tries(word: str) -> bool:
    """True for a word that can only be meant as the beginning of a time: a number, a step back or the name of a day."""
    return word.lstrip("-+−")[:1].isnumeric() or names_day(word) or folded(word) == "now"


def names_clock(word: str) -> bool:
    """True for a word that is a time of day by its looks, right or wrong: `8:30`, `25:61`, `8am`."""
    low = word.casefold()
    if low.endswith(("am", "pm")):
        return low[:-2].replace(":", "").replace(".", "").isdigit()
    hours, colon, rest = low.partition(":")
    return bool(colon) and hours.isdigit() and len(hours) <= 2 and rest[:1].isdigit()


def _goes_on(word: str) -> bool:
    """True for a word that may be a further word of a time."""
    low = word.casefold()
    month = low.isalpha() and any(low in (name[:3].lower(), name.lower()) for name in MONTHS)
    return month or low in _HALVES or word in _ZONES or word.lstrip("+-")[:1].isdigit()


def _read(typed: str, now: datetime) -> tuple[datetime, str] | Invalid:
    if typed.casefold() == "now":
        return _fixed(now), ""
    if typed[0] == "-" and " " not in typed:
        return _ago(typed, now)
    if is_iso(typed[:10]) and typed[10:11] in ("T", "t", " "):
        return _iso(typed[:10], typed[11:].strip(), now)
    known = find_day(typed, now)
    if isinstance(known, date):
        return _timeless(typed, known, now)
    words = typed.split()
    cut = len(words) - (2 if len(words) > 1 and words[-1].casefold() in _HALVES else 1)
    day, clock = " ".join(words[:cut]), " ".join(words[cut:])
    if not clock[0].isdigit():
        return known if typed[0].isdigit() and len(words) == 1 else _not_a_time(typed)
    if not day and _looks_dated(clock):
        return known
    read = _read_clock(clock)
    if isinstance(read, Invalid):
        return read
    known = find_day(day, now) if day else now.date()
    if isinstance(known, Invalid):
        return known
    if not day or (known == now.date() and weekday(day) is None):
        clock = f"{read[0]:02}:{read[1]:02}"
        return _on(known, read, now, f"{clock} today", f"if it was yesterday, write yesterday {clock}")
    if known == now.date() and _naive(known, read) > now.replace(tzinfo=None) + SKEW:
        known -= timedelta(days=7)
    return _on(known, read, now, typed)


def _looks_dated(word: str) -> bool:
    digits = word.replace(".", "").isdigit() and (len(word) == 8 or word.count(".") == 2)
    return digits or "-" in word or "/" in word


def _timeless(typed: str, day: date, now: datetime) -> Invalid:
    if day > now.date():
        return future(typed)
    return Invalid(f"{typed} needs a time as well, such as {typed} {_clock(now) if day == now.date() else '08:30'}.")


def _iso(typed: str, clock: str, now: datetime) -> tuple[datetime, str] | Invalid:
    day = find_day(typed, now)
    if isinstance(day, Invalid):
        return day
    bare, zone = _offset(clock)
    if isinstance(zone, Invalid):
        return zone
    read = _read_clock(bare)
    return read if isinstance(read, Invalid) else _on(day, read, now, f"{typed} {clock}", zone=zone)


def _ago(typed: str, now: datetime) -> tuple[datetime, str] | Invalid:
    """`-2h`, `-45m`, `-1h30` in real time; `-3d` at this time of day."""
    day = find_day(typed, now)
    if isinstance(day, date):
        return _on(day, (now.hour, now.minute), now, typed)
    if typed[-1] in "dDwW":
        return day
    if typed[1:].isdigit():
        return Invalid(f"{quoted(typed)} needs its unit, such as {quoted(typed, 8)}h for hours.")
    minutes = Duration("time", "", hi=1e12, zero=True).read(typed[1:], now)
    if not isinstance(minutes, (int, float)):
        return _not_a_time(typed)
    at = (now.astimezone(UTC) - timedelta(minutes=minutes)).astimezone(now.tzinfo)
    return too_far(typed) if at.year < now.year - YEARS_BACK else (_fixed(at), "")


def _on(
    day: date, clock: tuple[int, int], now: datetime, typed: str, advice: str = "", zone: timezone | None = None
) -> tuple[datetime, str] | Invalid:
    """That clock reading on that day, in now's zone or in the one given; it must have been, and not lie ahead."""
    if day > now.date() + timedelta(days=2):
        return future(typed, advice)
    at = _naive(day, clock).replace(tzinfo=zone or now.tzinfo)
    if zone is None and not _exists(at):
        return _gap(at)
    fixed = _fixed(at)
    if fixed - now > SKEW:
        return future(typed, advice)
    return fixed, _twice(at) if zone is None else ""


def _naive(day: date, clock: tuple[int, int]) -> datetime:
    return datetime(day.year, day.month, day.day, *clock)  # noqa: DTZ001 -- the caller gives it its zone


def _read_clock(typed: str) -> tuple[int, int] | Invalid:
    """`8:30`, `08:30:15`, `8am`, `8.30 p.m.` -> hour and minute."""
    low = typed.casefold().replace(" ", "").replace("a.m.", "am").replace("p.m.", "pm")
    half = low[-2:] if low.endswith(("am", "pm")) else ""
    digits = low[:-2].replace(".", ":") if half else low
    parts = (digits.partition(".")[0] if digits.count(":") == 2 else digits).split(":")
    if len(parts) > 3 or (len(parts) == 1 and not half) or not all(part.isdigit() for part in parts):
        return Invalid(f"{quoted(typed)} is not a time of day; {_clock_advice(low)}.")
    if len(parts[0]) > 2 or any(len(part) != 2 for part in parts[1:]):
        return Invalid(f"{quoted(typed)} is not a time of day; {_clock_advice(low)}.")
    hour, minute, second = (int(part) for part in (*parts, "0", "0")[:3])
    if half and not 1 <= hour <= 12:
        return Invalid(f"{quoted(typed)} is not a time of day; write 1 to 12 before {half}, or a time such as 20:15.")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if (hour, minute, second) == (24, 0, 0):
        return Invalid(f"{quoted(typed)} is 00:00 of the next day; write that day and 00:00.")
    if hour < 24 and minute < 60 and second == 60:
        return Invalid(f"{quoted(typed)} is a leap second; write {hour:02}:{minute:02}.")
    if hour > 23 or minute > 59 or second > 59:
        return Invalid(f"{quoted(typed)} is not a time of day; write one from 00:00 to 23:59, such as 08:30.")
    return hour, minute


def _clock_advice(low: str) -> str:
    number = low.replace(".", ":").replace("h", ":")
    hours, _, minutes = number.partition(":")
    if number.isdigit():
        hours, minutes = (number, "00") if len(number) <= 2 else (number[:-2], number[-2:])
    digits = hours.isdigit() and minutes.isdigit() and len(hours) <= 2 and len(minutes) == 2
    if digits and int(hours) < 24 and int(minutes) < 60:
        return f"write {int(hours):02}:{minutes}"
    return "write, for example, 08:30 or 8am"


def _offset(clock: str) -> tuple[str, timezone | Invalid | None]:
    """The clock reading without its UTC offset, and the offset: None where there is none."""
    typed = clock.replace(" ", "")
    if typed[-1:] in ("Z", "z"):
        return typed[:-1], UTC
    at = max(typed.find("+"), typed.find("-"))
    if at < 0:
        zone = clock.split()[-1]
        if zone.isalpha() and zone.casefold() not in _HALVES:
            return clock, Invalid(f"{quoted(zone)} is not read as a time zone; write its offset, such as -05:00.")
        return clock, None
    digits = typed[at + 1 :].replace(":", "", 1).ljust(4, "0")
    if len(digits) == 4 and digits.isdigit() and len(typed) - at in (3, 5, 6) and int(digits[2:]) < 60:
        away = (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if typed[at] == "-" else 1)
        if -12 * 60 <= away <= 14 * 60:
            return typed[:at], timezone(timedelta(minutes=away))
    return clock, Invalid(f"{quoted(typed[at:])} is not an offset from UTC; write one from -12:00 to +14:00.")


def _fixed(at: datetime) -> datetime:
    """The same clock reading with a fixed offset of whole minutes, cut to the minute."""
    away = round((at.utcoffset() or timedelta()).total_seconds() / 60)
    return at.replace(second=0, microsecond=0, tzinfo=timezone(timedelta(minutes=away)), fold=0)


def _exists(at: datetime) -> bool:
    return at.astimezone(UTC).astimezone(at.tzinfo).replace(tzinfo=None) == at.replace(tzinfo=None)


def _gap(at: datetime) -> Invalid:
    before = after = at
    while not _exists(before):
        before -= timedelta(minutes=1)
    while not _exists(after):
        after += timedelta(minutes=1)
    day = at.date().isoformat()
    return Invalid(
        f"{_clock(at)} did not exist on {day}, the clocks went forward; write {_clock(before)} or {_clock(after)}."
    )


def _twice(at: datetime) -> str:
    if at.utcoffset() == at.replace(fold=1).utcoffset():
        return ""
    shown = _fixed(at).isoformat()[-6:]
    return f"{_clock(at)} came twice on {at.date().isoformat()}, the clocks went back; the first ({shown}) was taken."


def _clock(at: datetime) -> str:
    return f"{at.hour:02}:{at.minute:02}"


def _not_a_time(typed: str) -> Invalid:
    return Invalid(f"{quoted(typed)} is not a time; {_EXAMPLES}.")
