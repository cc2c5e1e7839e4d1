"""Slips of the pen in the words that matter: one letter off, and not a word of its own."""

from functools import cache

from tracker.core.notes.lexicon import mentions
from tracker.core.phrases.slips import KEYS, REAL


def mended(words: list[str]) -> list[str]:
    """The words, each slip of a key word put right."""
    return [_mended(word) if len(word) > 4 and word.isalpha() else word for word in words]


@cache
def _mended(word: str) -> str:
    if word in REAL:
        return word
    if word.endswith("in") and _spoken(word):
        return word + "g"
    keys = _keys()
    if word in keys.get(word[0], ()):
        return word
    for first in {word[0], word[1]}:
        for key in keys.get(first, ()):
            if abs(len(key) - len(word)) <= 1 and near(word, key):
                return key
    return word


def _spoken(word: str) -> bool:
    """True for `sweatin`: a word of the tables without its last letter, as it is said."""
    return mentions(f"{word}g")


@cache
def _keys() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key in KEYS.split():
        found.setdefault(key[0], []).append(key)
    return {first: tuple(keys) for first, keys in found.items()}


def near(word: str, other: str) -> bool:
    """True where one letter was left out, added, changed or swapped with the next; in long words two."""
    short, long = sorted((word, other), key=len)
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    end = 0
    while end < len(short) - start and short[-1 - end] == long[-1 - end]:
        end += 1
    left_short, left_long = len(short) - start - end, len(long) - start - end
    if left_long <= 1:
        return True
    if left_short == left_long == 2:
        return short[start : start + 2] == long[start : start + 2][::-1]
    return len(short) >= 9 and left_long == 2 and left_short <= 2
