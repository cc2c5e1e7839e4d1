"""The phrases of the tables that stand in a note.

A note has ten words and the tables have ten thousand phrases, so what begins with none of the words is passed over
unread: that is faster than any index that would have to be built first.
"""

from collections.abc import Collection, Sequence

from tracker.core.phrases import TABLES


class Hit:
    """A phrase of the table `tag` stands in the words from `first` up to, not including, `after`."""

    __slots__ = ("after", "first", "tag")

    def __init__(self, tag: str, first: int, after: int) -> None:
        self.tag = tag
        self.first = first
        self.after = after


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
    return [text for row in _rows(table) if (text := row.strip())]


def _learn(words: Collection[str]) -> None:
    fresh = {word for word in words if word not in _KNOWN}
    if not fresh:
        return
    found: dict[str, list[Phrase]] = {word: [] for word in fresh}
    for tag, table in TABLES.items():
        for text in [text for text in _rows(table) if text.partition(" ")[0] in fresh]:
            phrase = text.split()
            found[phrase[0]].append((tag, phrase, "/" in text or "[" in text))
    _KNOWN.update(found)  # whole lists only: another thread may be reading a note with the same words


def _rows(table: str) -> list[str]:
    return table.replace("\n        ", "; ").replace("\n", "; ").split("; ")


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
