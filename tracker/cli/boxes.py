"""The fields of an entry as options: `--before 5`, `--note "stiff"`."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, assert_never

from tracker.cli.call import checked
from tracker.cli.options import Option
from tracker.cli.voice import Wrong
from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo
from tracker.core.kinds import KINDS, Kind
from tracker.core.words import Invalid, dropped, listed, plural, quoted

AT = Option("at", "when it was: 8:30, yesterday 20:15, -2h, 2026-03-14 08:30", "TIME")


class Moment(NamedTuple):
    """A time that was typed, None for none, and what is to be said about how it was read."""

    at: datetime | None
    notices: tuple[str, ...] = ()


def option(field: Field) -> Option:
    """The field as an option."""
    match field:
        case Number():
            return Option(field.name, field.hint, "N")
        case Duration():
            return Option(field.name, f"{field.hint}, such as 20{'' if field.unit == 's' else ', 90s or 1h05'}", "N")
        case Choice():
            return Option(field.name, f"{field.hint}: {field.allowed()}", "WORD", tuple(field.options))
        case YesNo():
            return Option(field.name, field.hint, "YES/NO", ("yes", "no"))
        case Words():
            return Option(field.name, field.hint, "TEXT")
        case Day():
            return Option(field.name, f"{field.hint}: {field.allowed()}", "DATE")
        case _:
            assert_never(field)


def options(kinds: Iterable[Kind] = KINDS) -> tuple[Option, ...]:
    """The options of these kinds, each name once with the choices of all, and `--at`."""
    found: dict[str, Option] = {}
    for each in (option(field) for kind in kinds for field in kind.fields):
        known = found.setdefault(each.name, each)
        if known is not each:
            choices = dict.fromkeys((*known.choices, *each.choices))
            found[each.name] = known._replace(hint=known.hint.partition(":")[0], choices=tuple(choices))
    return (*found.values(), AT)


def values(kind: Kind, given: Mapping[str, str], now: datetime) -> dict[str, Value]:
    """What was typed into the boxes, read; other options are passed over. Wrong."""
    names = {each.name for each in options()}
    read: dict[str, Value] = {}
    for name, text in given.items():
        if name not in names or name == AT.name:
            continue
        field = kind.field(name)
        if field is None:
            mine = listed([f"--{each.name}" for each in (*kind.fields, AT)], "and")
            raise Wrong(f"{kind.name} has no --{quoted(name)}; it has {mine}.")
        value = field.read(text, now)
        if isinstance(value, Invalid):
            raise Wrong(value.message)
        if value != "":
            read[name] = value
    return read


def notices(given: Mapping[str, str]) -> tuple[str, ...]:
    """What is to be said about characters that no box keeps."""
    lost = sum(dropped(text) for text in given.values())
    return (f"{plural(lost, 'control character')} {'was' if lost == 1 else 'were'} left out.",) if lost else ()


def moment(given: Mapping[str, str], now: datetime) -> Moment:
    """The time that `--at` was given. Wrong."""
    if AT.name not in given:
        return Moment(None)
    return read_moment(given[AT.name], now)


def read_moment(text: str, now: datetime) -> Moment:
    """The time that was typed. Wrong."""
    from tracker.core.when import read_said

    at, notice = checked(read_said(text, now))
    return Moment(at, (notice,) if notice else ())
