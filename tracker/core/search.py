"""Finding entries by their words, and by all that can be typed into a query."""

from collections.abc import Iterable, Sequence
from unicodedata import normalize

from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.core.query import Query, Sort, measure


class Index:
    """The entries with their words ready to be looked through. It is made once for a look, and takes a while."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._texts = [_folded(_words(entry)) for entry in entries]

    def find(self, query: Query, sort: Sort = "newest") -> list[Entry]:
        """The entries that fit, in that order."""
        wanted = _folded(" ".join(query.words)).split() if query.words else []
        phrases = [_folded(word) for word in query.words if " " in word]
        found: Iterable[Entry] = self.entries
        if wanted:
            texts = self._texts
            found = (
                entry
                for entry, text in zip(self.entries, texts, strict=True)
                if all(word in text for word in wanted) and all(phrase in text for phrase in phrases)
            )
        return ordered([entry for entry in found if query.fits(entry)], sort)


def ordered(entries: list[Entry], sort: Sort) -> list[Entry]:
    """The entries, which are oldest first, in that order; what has no number comes last, newest first."""
    if sort == "oldest":
        return entries
    entries = entries[::-1]
    if sort == "newest":
        return entries
    sign = -1 if sort == "highest" else 1
    numbers = [(number, entry) for entry in entries if (number := measure(entry)) is not None]
    return [
        *(entry for _, entry in sorted(numbers, key=lambda pair: sign * pair[0])),
        *(entry for entry in entries if measure(entry) is None),
    ]


def holding(entries: Iterable[Entry], text: str) -> tuple[Entry, ...]:
    """The entries that hold each of the words, whatever their case and however their accents are written."""
    wanted = _folded(text).split()
    return tuple(entry for entry in entries if all(word in _folded(_words(entry)) for word in wanted))


def _words(entry: Entry) -> str:
    kind = BY_NAME.get(entry.kind)
    return kind.say(entry.values) if kind is not None else " ".join((entry.kind, *map(str, entry.values.values())))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return normalize("NFC", normalize("NFC", text).casefold())
