"""A walk, or the steps of a day, as a foreign file tells of it, into a draft that the log can hold."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from tracker.core.fields import Value, is_number, label
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME
from tracker.core.words import Invalid, quoted
from tracker.exchange.source import Reading, local

_WALK = BY_NAME["walk"]
_FASTEST = 240
"""More steps a minute than anybody walks: the count is in another unit than the format says."""
_SHORTEST = 60
"""Seconds; what a recorder caught of less than this is no walk."""
_WALKING = 8.5
"""km/h over the whole way; above it nobody walks."""
_WALKS = ("walk", "hik", "trek", "wander", "gehen", "spazier", "foot", "pedestrian", "marche", "randonn", "wandel")
_OTHERS = (
    *("run", "jog", "cycl", "bik", "rid", "ski", "swim", "drive", "driving", "car", "sail", "row", "kayak", "skat"),
    *("lauf", "fahr", "transport", "motor", "flight", "fly", "boat", "train"),
)


def is_walk(sport: str) -> bool:
    """True for what a file calls a walk or a hike, in one of the languages that are known here."""
    return any(word in sport.casefold() for word in _WALKS)


def unlike(sport: str, metres: float, seconds: float) -> str:
    """Why what was recorded is no walk, as half a sentence; empty where it can be one. `sport` is the file's word."""
    if not is_walk(sport) and any(word in sport.casefold() for word in _OTHERS):
        return f"it says it is {quoted(sport)}"
    if seconds and pace(metres, seconds) > _WALKING:
        return f"{pace(metres, seconds):.0f} km/h is faster than walking"
    return "it is shorter than a minute" if seconds < _SHORTEST else ""


def pace(metres: float, seconds: float) -> float:
    """In km/h."""
    return metres / seconds * 3.6


def walk(start: datetime, zone: tzinfo, seconds: object, extra: Mapping[str, Value], origin: str) -> Reading | Invalid:
    """The walk with notes about what was left out, or why it can't be one, in a sentence.

    `seconds` is how long was walked; `extra` holds other boxes of a walk, those that can't be right are left out.
    """
    at = local(start, zone)
    when = f"{at:%Y-%m-%d %H:%M}"
    if not is_number(seconds):
        return Invalid(f"The walk of {when} has no length of time and was left out.")
    minutes = round(seconds / 60, 2)
    values: dict[str, Value] = {"minutes": int(minutes) if minutes == int(minutes) else minutes}
    if wrong := _WALK.wrong(values):
        return Invalid(f"The walk of {when} was left out: {wrong}.")
    notes = []
    for name, value in extra.items():
        field = _WALK.field(name)
        too_fast = name == "steps" and is_number(value) and value > max(minutes, 1) * _FASTEST
        if field is None or not field.holds(value) or too_fast:
            notes.append(f"The {label(field) if field else name} of the walk of {when} can't be right; left out.")
        else:
            values[name] = value
    return Reading((Draft("walk", values, at, origin),), tuple(notes))
