"""What one box may hold: text -> value, or Invalid with a sentence for the person."""

import re
from datetime import date, datetime
from typing import TypeGuard

from tracker.core.record import Record
from tracker.core.words import LIMIT, Invalid, clean, folded, nearest, not_text, quoted

Value = str | int | float | bool
"""What a field holds once read; all of it can be written as JSON."""


class Number(Record):
    """A number from `lo` to `hi`; whole unless `places` allows that many decimals."""

    name: str
    hint: str
    lo: float
    hi: float
    optional: bool = False
    label: str = ""
    unit: str = ""
    places: int = 0
    say: str = ""

    def allowed(self) -> str:
        what = "a number" if self.places else "a whole number"
        return f"{what} from {self.lo:g} to {self.hi:.9g}{' ' + self.unit if self.unit else ''}"

    def read(self, text: str, now: datetime) -> Value | Invalid:
        typed = text.strip()
        if self.hi == 10 and not self.places and typed.endswith("/10"):
            typed = typed[:-3].rstrip()
        whole, point, rest = typed.partition(".")
        if not typed.isascii() or not whole.isdigit() or (point and not (self.places and rest.isdigit())):
            return refused(self, text, _number_advice(typed, self.places))
        if (len(whole) > 1 and whole[0] == "0") or len(whole) > 12 or len(rest) > self.places:
            return refused(self, text)
        number = float(typed) if point else int(whole)
        return number if self.lo <= number <= self.hi else refused(self, text)

    def show(self, value: Value) -> str:
        return f"{value:.9g} {self.unit}".rstrip() if is_number(value) else str(value)

    def holds(self, value: object) -> bool:
        return is_number(value) and self.lo <= value <= self.hi and (self.places > 0 or isinstance(value, int))

    def schema(self) -> dict[str, object]:
        return {"type": "number" if self.places else "integer", "minimum": self.lo, "maximum": self.hi}


class Duration(Record):
    """A length of time, kept in minutes or, where `unit` is "s", in seconds; a bare number is in that unit."""

    name: str
    hint: str
    hi: float = 1440
    optional: bool = False
    label: str = ""
    unit: str = "min"
    say: str = ""
    zero: bool = False

    def allowed(self) -> str:
        least = "from 0" if self.zero else "more than 0 and"
        if self.unit == "s":
            return f"{least} up to {self.hi:g} seconds, such as 20 or 20s"
        return f"{least} up to {self.hi:g} minutes, such as 20, 90s or 1h05"

    def read(self, text: str, now: datetime) -> Value | Invalid:
        typed = text.strip().casefold()
        seconds = _seconds(typed, self.unit)
        if seconds is None:
            return refused(self, text, _duration_advice(typed))
        amount = seconds if self.unit == "s" else round(seconds / 60, 2)
        if amount > self.hi:
            return refused(self, text, "correct it, or split it over two days" if self.hi >= 1440 else "")
        if amount == 0 and not self.zero:
            return refused(self, text)
        return int(amount) if amount == int(amount) else amount

    def show(self, value: Value) -> str:
        if not is_number(value):
            return str(value)
        return duration(value) if self.unit == "min" else f"{value:g} s"

    def holds(self, value: object) -> bool:
        return is_number(value) and (0 if self.zero else 1e-9) <= value <= self.hi

    def schema(self) -> dict[str, object]:
        least = {"minimum": 0} if self.zero else {"exclusiveMinimum": 0}
        return {"type": "number", **least, "maximum": self.hi}


class Choice(Record):
    """One of a few values; `options` maps each value to the other ways to write it.

    With `own`, words of the person's own are kept as they are typed.
    """

    name: str
    hint: str
    options: dict[str, tuple[str, ...]]
    optional: bool = False
    label: str = ""
    own: bool = False
    say: str = ""

    def allowed(self) -> str:
        names = list(self.options)
        few = ", ".join(names if len(names) <= 12 else [*names[:8], "…"])
        return f"one of: {few}" + (", or words of your own" if self.own else "")

    def read(self, text: str, now: datetime) -> Value | Invalid:
        typed = folded(text)
        value = self.spellings().get(typed)
        if value is not None:
            return value
        if not typed:
            return refused(self, text)
        starts = {value for spelling, value in self.spellings().items() if spelling.startswith(typed)}
        if self.own:
            return _words(self, text, limit=80)
        if len(starts) == 1 and len(typed) > 1:
            return starts.pop()
        near = nearest(typed, list(self.spellings()))
        return refused(self, text, f"did you mean {self.spellings()[near]}?" if near else "")

    def spellings(self) -> dict[str, str]:
        """Every way to write a value, folded, with the value it stands for."""
        return {folded(way): value for value, ways in self.options.items() for way in (value, *ways)}

    def show(self, value: Value) -> str:
        return str(value)

    def holds(self, value: object) -> bool:
        return isinstance(value, str) and (self.own or value in self.options)

    def schema(self) -> dict[str, object]:
        return {"type": "string"} if self.own else {"enum": list(self.options)}


class YesNo(Record):
    """Yes or no."""

    name: str
    hint: str
    optional: bool = True
    label: str = ""
    say: str = ""

    def allowed(self) -> str:
        return "yes or no"

    def read(self, text: str, now: datetime) -> Value | Invalid:
        typed = folded(text)
        if typed in ("y", "yes"):
            return True
        return False if typed in ("n", "no") else refused(self, text)

    def show(self, value: Value) -> str:
        return "yes" if value else "no"

    def holds(self, value: object) -> bool:
        return isinstance(value, bool)

    def schema(self) -> dict[str, object]:
        return {"type": "boolean"}


class Words(Record):
    """Text as the person typed it, at most `limit` characters, without control characters."""

    name: str
    hint: str
    optional: bool = True
    label: str = ""
    say: str = ""
    limit: int = LIMIT

    def allowed(self) -> str:
        return f"any text of up to {self.limit:,} characters"

    def read(self, text: str, now: datetime) -> Value | Invalid:
        return _words(self, text, self.limit)

    def show(self, value: Value) -> str:
        return str(value)

    def holds(self, value: object) -> bool:
        return isinstance(value, str)

    def schema(self) -> dict[str, object]:
        return {"type": "string", "maxLength": self.limit}


class Day(Record):
    """A calendar date that is not in the future, kept as YYYY-MM-DD."""

    name: str
    hint: str
    optional: bool = True
    label: str = ""
    say: str = ""

    def allowed(self) -> str:
        return "a date such as 2026-03-14, yesterday, mon or -3d"

    def read(self, text: str, now: datetime) -> Value | Invalid:
        from tracker.core.when import read_day

        if not text.strip():
            return refused(self, text)
        day = read_day(text, now)
        return day if isinstance(day, Invalid) else day.isoformat()

    def show(self, value: Value) -> str:
        return str(value)

    def holds(self, value: object) -> bool:
        try:
            return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
        except ValueError:
            return False

    def schema(self) -> dict[str, object]:
        return {"type": "string", "format": "date"}


Field = Number | Duration | Choice | YesNo | Words | Day


def label(field: Field) -> str:
    """What the field is called in a sentence and on a form."""
    return field.label or field.name.replace("_", " ")


def refused(field: Field, text: str, advice: str = "") -> Invalid:
    """The sentence for what a field can't hold: what is allowed, what was typed, what to do."""
    if not text.strip():
        return Invalid(f"{label(field)} is missing: {field.allowed()}.")
    advice = f"; {advice}" if advice else ""
    stop = "" if advice.endswith("?") else "."
    return Invalid(f"{label(field)} must be {field.allowed()}, got {quoted(text)}{advice}{stop}")


def is_number(value: object) -> TypeGuard[int | float]:
    """True for int and float, not for bool."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def duration(minutes: float) -> str:
    """`12 min`, `1 h 5 min`, `1 min 30 s`; `minutes` may have a fraction."""
    seconds = round(minutes * 60)
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "min"), (seconds % 60, "s"))
    return " ".join(f"{amount} {unit}" for amount, unit in parts if amount) or "0 min"


def _words(field: Field, text: str, limit: int) -> Value | Invalid:
    at = not_text(text)
    if at is not None:
        return Invalid(f"The {label(field)} holds bytes that are not text (position {at}); type it again as UTF-8.")
    if len(text) > limit:
        return Invalid(f"The {label(field)} is {len(text):,} characters long; the limit is {limit:,}. Shorten it.")
    return clean(text)


def _number_advice(typed: str, places: int) -> str:
    if re.fullmatch(r"\d+\s*-\s*\d+", typed, re.ASCII):
        return "write one number"
    if places and re.fullmatch(r"\d+,\d+", typed, re.ASCII):
        return "write a point, not a comma"
    return ""


UNITS = {
    "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
    "m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
}  # fmt: skip
"""The seconds in each unit of time that people write."""


def _seconds(typed: str, unit: str) -> float | None:
    """`20`, `20 min`, `90s`, `1h05`, `1.5h` -> seconds; None where it is not a duration."""
    if not typed.isascii() or len(typed) > 24:
        return None
    if typed.isdigit():
        return float(typed) * UNITS[unit]
    found = re.fullmatch(r"(\d{1,9})(\.\d{1,2})?(?: ?([a-z]+))?(?: ?(\d{1,2}) ?([a-z]*))?", typed)
    if found is None:
        return None
    whole, point, first, more, second = found.groups()
    size = UNITS.get(first or unit)
    if size is None or (point and size != 3600):
        return None
    amount = float(whole + (point or "")) * size
    if more is None:
        return amount
    below = UNITS.get(second or {3600: "min", 60: "s"}.get(size, ""))
    if first is None or point or below is None or below >= size or int(more) >= 60:
        return None
    return amount + int(more) * below


def _duration_advice(typed: str) -> str:
    if found := re.fullmatch(r"(\d{1,2}):([0-5]\d)", typed, re.ASCII):
        hours, minutes = int(found[1]), int(found[2])
        return f"write {hours}h{minutes:02d} or {hours * 60 + minutes}"
    if re.fullmatch(r"\d+,\d+", typed, re.ASCII):
        return "a comma could mean two things, write it without"
    return ""
