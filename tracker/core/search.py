"""Finding entries by their words."""

from collections.abc import Iterable
from unicodedata import normalize

from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME


def holding(entries: Iterable[Entry], text: str) -> tuple[Entry, ...]:
    """The entries that hold each of the words, whatever their case and however their accents are written."""
    wanted = _folded(text).split()
    return tuple(entry for entry in entries if all(word in _folded(_words(entry)) for word in wanted))


def _words(entry: Entry) -> str:
    kind = BY_NAME.get(entry.kind)
    return kind.say(entry.values) if kind is not None else " ".join((entry.kind, *map(str, entry.values.values())))


def _folded(text: str) -> str:
    return normalize("NFC", normalize("NFC", text).casefold())
