"""What a cell of a foreign table holds, as the box of a kind wants it."""

import re
from datetime import date
from typing import NamedTuple

from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo, label, refused
from tracker.core.words import LIMIT, Invalid, clean, folded, not_text

_TIMES = {
    "s": 1.0, "sec": 1.0, "seconds": 1.0, "ms": 0.001, "min": 60.0, "minutes": 60.0, "h": 3600.0, "hours": 3600.0,
}  # fmt: skip
_LENGTHS = {"km": 1000.0, "m": 1.0, "metres": 1.0, "meters": 1.0, "mi": 1609.344, "miles": 1609.344}
_NUMBER = re.compile(r"(?:0|[1-9]\d{0,11})(?:\.(\d{1,15}))?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)(?:\.\d{1,9})?", re.ASCII)
_SAID = {"yes": True, "y": True, "true": True, "1": True, "no": False, "n": False, "false": False, "0": False}


class Cells(NamedTuple):
    """How the table writes numbers: `decimal` is the sign before the decimals, empty where nothing was said."""

    decimal: str = ""


def units(field: Field) -> dict[str, float]:
    """The units that a column of the field may be in, in seconds or metres; none where it has no unit."""
    unit = field.unit if isinstance(field, Number | Duration) else ""
    return _TIMES if unit in _TIMES else _LENGTHS if unit in _LENGTHS else {}


def value(field: Field, text: str, unit: str, cells: Cells) -> Value | Invalid:
    """The cell as a value of the field, or what is wrong with it."""
    if not_text(text) is not None or len(text) > LIMIT:
        return Invalid(f"the {label(field)} is no text that can be kept")
    typed = text.strip()
    if isinstance(field, Number):
        return _number(field, typed, unit, cells)
    if isinstance(field, Duration):
        return _duration(field, typed, unit, cells)
    if isinstance(field, YesNo):
        said = _SAID.get(typed.casefold())
        return refused(field, text) if said is None else said
    if isinstance(field, Choice):
        said_as = field.spellings().get(folded(typed))
        if said_as is not None:
            return said_as
        return clean(text)[:80] if field.own else refused(field, text)
    if isinstance(field, Day):
        try:
            return date.fromisoformat(typed).isoformat() if len(typed) == 10 else refused(field, text)
        except ValueError:
            return refused(field, text)
    kept = clean(text)
    if isinstance(field, Words) and len(kept) > field.limit:
        return Invalid(f"the {label(field)} is {len(kept):,} characters long; the limit is {field.limit:,}")
    return kept


def _plain(typed: str, cells: Cells) -> float | None:
    """The number; decimals only with the sign that the mapping names, or with a point where it names none."""
    sign = cells.decimal or "."
    if sign == "," and "." in typed:
        return None
    plain = typed.replace(sign, ".") if typed.isascii() else ""
    return float(plain) if _NUMBER.fullmatch(plain) else None


def _number(field: Number, typed: str, unit: str, cells: Cells) -> Value | Invalid:
    whole, slash, ten = typed.partition("/")
    if slash and ten.strip() == "10" and field.hi == 10:
        typed = whole.rstrip()
    number = _plain(typed, cells)
    if number is None:
        return refused(field, typed)
    if unit and field.unit:
        number = number * units(field)[unit] / units(field)[field.unit]
    if field.places:
        number = round(number, field.places)
    elif number != int(number) or (not typed.isdigit() and not cells.decimal and not unit):
        return refused(field, typed, "say decimal=point in the mapping" if number == int(number) else "")
    if not field.places or number == int(number):
        number = int(number)
    return number if field.holds(number) else refused(field, typed)


def _duration(field: Duration, typed: str, unit: str, cells: Cells) -> Value | Invalid:
    if found := _CLOCK.fullmatch(typed):
        seconds = float(int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3]))
    else:
        number = _plain(typed, cells)
        if number is None:
            return refused(field, typed)
        seconds = number * _TIMES[unit or field.unit]
    amount = seconds if field.unit == "s" else round(seconds / 60, 2)
    amount = int(amount) if amount == int(amount) else amount
    return amount if field.holds(amount) else refused(field, typed)
