"""Logging something once more: what of an entry is likely to be the same the next time."""

from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.core.kinds import Kind

FRESH = frozenset(("score", "before", "after", "sharp", "steps", "value", "unit", "since", "asleep", "quality", "note"))
"""Fields that say how it was this time. They are asked anew: yesterday's pain is never stored as today's."""


def anew(kind: Kind, entry: Entry) -> dict[str, Value]:
    """The values that the next entry of this kind begins with."""
    same = [field.name for field in kind.fields if field.name not in FRESH and field.name in entry.values]
    return {name: entry.values[name] for name in same}


def edited(kind: Kind, entry: Entry, changes: Draft | None) -> Draft:
    """The entry again, with what was said about it this time. The kind may still lack what it can't be without."""
    said = changes.values if changes is not None else {}
    values = {**anew(kind, entry), **said}
    ordered = {field.name: values[field.name] for field in kind.fields if field.name in values}
    return Draft(kind.name, ordered, changes.at if changes is not None else None)
