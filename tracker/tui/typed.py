"""Values as the text that a person would type into the boxes of a form."""

from collections.abc import Mapping
from datetime import datetime

from tracker.core.fields import Field, Number, Value, is_number
from tracker.core.kinds import Kind

WHEN = "when"
"""The name of the box for the time; no kind has a field of that name."""


def raw_of(kind: Kind, values: Mapping[str, Value], at: datetime) -> dict[str, str]:
    """The text of the boxes for values that are to be edited, the time so that it means the same tomorrow."""
    return {**texts(kind, values), WHEN: when_text(at)}


def texts(kind: Kind, values: Mapping[str, Value]) -> dict[str, str]:
    """The text of the boxes for values."""
    return {field.name: typed(field, values[field.name]) for field in kind.fields if field.name in values}


def when_text(at: datetime) -> str:
    """The time as it can be typed: `2026-11-20 08:30`."""
    return f"{at:%Y-%m-%d %H:%M}"


def typed(field: Field, value: Value) -> str:
    """The value as a person would type it, so that the field reads it back."""
    return f"{value:.9g}" if isinstance(field, Number) and is_number(value) else field.show(value)
