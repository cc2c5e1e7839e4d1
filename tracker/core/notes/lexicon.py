"""The phrases of the tables that stand in a note.

A note has ten words and the tables have ten thousand phrases, so what begins with none of the words is passed over
unread: that is faster than any index that would have to be built first.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from tracker.core.phrases import TABLES


class Hit(NamedTuple):
    """A phrase of the table `tag` stands in the words from `first` up to, not including, `after`."""

    tag: str
    first: int
    after: int


Phrase = tuple[str, list[str], bool]
"""Its tag, its words, and whether any of them has other ways to be said."""

_KNOWN: dict[str, list[Phrase]] = {}
"""The phrases that begin with a word, for each word that was met so far."""


def hits(words: Sequence[str]) -> list[Hit]:
    """Every phrase that stands in the words: of each tag the longest from each place, in order of place."""
    _learn(set(words))
    words = list(words)
    found: list[Hit] = []
    for first, word in enumerate(words):
        longest: dict[str, int] = {}
        for tag, phrase, ways in _KNOWN[word]:
            if ways:
                after = _end(words, first, phrase, 0)
            else:
                after = first + len(phrase)
                if words[first:after] != phrase:
                    continue
            if after > longest.get(tag, 0):
                longest[tag] = after
        found += [Hit(tag, first, after) for tag, after in longest.items()]
    return found


def phrases(table: str) -> list[str]:
    """The phrases of a table, as they are written."""
    return [text for row in table.split("\n") for text in row.strip().split("; ") if text]


def _learn(words: Collection[str]) -> None:
    fresh = {word for word in words if word not in _KNOWN}
    if not fresh:
        return
    for word in fresh:
        _KNOWN[word] = []
    for tag, table in TABLES.items():
        for text in table.replace("\n        ", "; ").replace("\n", "; ").split("; "):
            first, _, _ = text.partition(" ")
            if first in fresh:
                parts = text.split()
                _KNOWN[first].append((tag, parts, "/" in text or "[" in text))
            elif "/" in first and not first[0].isdigit():
                for one in fresh.intersection(first.split("/")):
                    _KNOWN[one].append((tag, text.split(), True))


def _end(words: Sequence[str], at: int, phrase: Sequence[str], part: int) -> int:
    """Where the phrase, from its part on, ends in the words from `at` on; 0 where it does not stand there."""
    if part == len(phrase):
        return at
    want = phrase[part]
    if want.startswith("["):
        want = want[1:-1]
        if at < len(words) and words[at] in want.split("/"):
            after = _end(words, at + 1, phrase, part + 1)
            if after:
                return after
        return _end(words, at, phrase, part + 1)
    if at < len(words) and (
        words[at] == want or ("/" in want and words[at].isalpha() and words[at] in want.split("/"))
    ):
        return _end(words, at + 1, phrase, part + 1)
    return 0
