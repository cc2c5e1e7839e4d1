"""A calendar day as people type it -> a date, given `now`."""

from datetime import date, datetime, timedelta

from tracker.core.words import Invalid, folded, quoted

YEARS_BACK = 120
"""How many years before `now` a day may lie."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SHORT = {"tues": "tue", "weds": "wed", "thur": "thu", "thurs": "thu"}
_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_EXAMPLES = "write, for example, 2026-03-14, yesterday, mon or -3d"


def read_day(text: str, now: datetime) -> date | Invalid:
    """`2026-03-14`, `16 Nov`, `yesterday`, `mon`, `-3d` -> a date that is not after now's own."""
    typed = " ".join(text.split()).replace("−", "-")
    if not typed:
        return Invalid(f"The date is missing; {_EXAMPLES}.")
    day = find_day(typed, now)
    return future(typed) if isinstance(day, date) and day > now.date() else day


def find_day(typed: str, now: datetime) -> date | Invalid:
    """The date that the words name, also one that lies ahead; Invalid for what never was and what is too far back."""
    if not typed.isascii() or len(typed) > 40:
        return Invalid(f"{quoted(typed)} is not a date; {_EXAMPLES}.")
    if is_iso(typed):
        return _dated(typed, int(typed[:4]), int(typed[5:7]), int(typed[8:]), now)
    if typed[0] in "-+" and typed[-1] in "dDwW" and typed[1:-1].isdigit():
        return _stepped(typed, now, int(typed[:-1]) * (7 if typed[-1] in "wW" else 1))
    words = folded(typed).split()
    if len(words) == 1 and words[0] in _STEPS:
        return _stepped(typed, now, _STEPS[words[0]])
    if len(words) == 1 and (at := weekday(typed)) is not None:
        return _stepped(typed, now, -((now.weekday() - at) % 7))
    return _named(typed, words, now)


def is_iso(word: str) -> bool:
    """True for YYYY-MM-DD by its looks, whether or not there is such a day."""
    return len(word) == 10 and word[4] == word[7] == "-" and word.isascii() and word.replace("-", "").isdigit()


def names_day(word: str) -> bool:
    """True for `today`, `yesterday`, `tomorrow` and the days of the week, short or long."""
    return folded(word) in _STEPS or weekday(word) is not None


def weekday(word: str) -> int | None:
    """0 for `mon` or `Monday`, up to 6; None for any other word."""
    word = word.casefold()
    word = _SHORT.get(word, word)
    return next((at for at, name in enumerate(WEEKDAYS) if word in (name[:3].lower(), name.lower())), None)


def future(typed: str, advice: str = "") -> Invalid:
    """The sentence for what lies ahead."""
    return Invalid(
        f"{quoted(typed)} is in the future; {advice or 'check the date, only what has happened can be recorded'}."
    )


def too_far(typed: str) -> Invalid:
    """The sentence for what lies more than a lifetime back."""
    return Invalid(f"{quoted(typed)} is too far back; check the year.")


def _stepped(typed: str, now: datetime, days: int) -> date | Invalid:
    if abs(days) > YEARS_BACK * 366:
        return too_far(typed) if days < 0 else future(typed)
    try:
        day = now.date() + timedelta(days=days)
    except OverflowError:
        return too_far(typed)
    return too_far(typed) if day.year < now.year - YEARS_BACK else day


def _dated(typed: str, year: int, month: int, day: int, now: datetime) -> date | Invalid:
    if not 1 <= month <= 12 or year == 0:
        return Invalid(f"{quoted(typed)} is not a date: there is no {'year 0' if year == 0 else f'month {month:02}'}.")
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= day <= _LENGTHS[month - 1] + leap:
        return Invalid(f"{year:04} has no {day} {MONTHS[month - 1]}; check the date.")
    return too_far(typed) if year < now.year - YEARS_BACK else date(year, month, day)


def _named(typed: str, words: list[str], now: datetime) -> date | Invalid:
    """`16 nov`, `mon 16 nov`, `16 november 2025`; without a year the latest such day that is not after today."""
    named = weekday(words[0]) if words else None
    number, month, year, *more = (*(words if named is None else words[1:]), "", "", "")
    at = next((at for at, name in enumerate(MONTHS, 1) if month in (name[:3].lower(), name.lower())), 0)
    if not at or not number.isdigit() or len(number) > 2 or any(more) or (year and not _is_year(year)):
        return Invalid(f"{quoted(typed)} {_advice(typed)}.")
    ahead = (at, int(number)) > (now.month, now.day)
    day = _dated(typed, int(year) if year else now.year - ahead, at, int(number), now)
    if isinstance(day, date) and named not in (None, day.weekday()):
        return Invalid(f"{day.isoformat()} is a {WEEKDAYS[day.weekday()]}; check {quoted(typed)}.")
    return day


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def _advice(typed: str) -> str:
    if len(typed) == 8 and typed.isdigit():
        return f"needs its hyphens; write {typed[:4]}-{typed[4:6]}-{typed[6:]}"
    year, *parts = typed.split("-")
    if _is_year(year) and len(parts) == 2 and all(part.isdigit() and len(part) <= 2 for part in parts):
        return f"needs two digits for month and day; write {year}-{parts[0]:0>2}-{parts[1]:0>2}"
    parts = typed.replace(".", "/").split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return "could be day first or month first; write year-month-day, such as 2026-03-14"
    return f"is not a date; {_EXAMPLES}"
