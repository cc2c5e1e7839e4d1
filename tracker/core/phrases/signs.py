"""Which of the signs that a rule looks for can also be read in a note."""

from tracker.core.phrases.readings import READINGS
from tracker.core.phrases.tables import TABLES
from tracker.core.signs import NOTED
from tracker.core.triggers import Value


def readable() -> frozenset[str]:
    """All signs that words in a note can mean, surely or perhaps."""
    named = {name.partition(":")[2] for name in TABLES if ":" in name}
    put = {row.partition(":")[0].lstrip("?") for row in READINGS.strip().split("\n") if not row.startswith(" ")}
    return frozenset(named | put | set(NOTED) | {"age"})


def read_for(trigger: Value) -> tuple[str, ...]:
    """The names of those that this trigger looks for, in its own order."""
    known = readable()
    return tuple(name for name in dict.fromkeys(_names(trigger)) if name in known)


def _names(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    if isinstance(part, tuple):
        return [name for each in part for name in _names(each)]
    if not isinstance(part, Value):
        return []
    held = [getattr(part, slot) for slot in reversed(part.__slots__)]
    return [name for each in (*part.looks, *held) for name in _names(each)]
