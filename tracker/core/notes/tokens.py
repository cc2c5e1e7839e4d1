"""A note cut into words: small letters, no apostrophes, text-speak and dialect turned into the plain word."""

import re
from typing import NamedTuple

from tracker.core.phrases.plain import PLAIN

STOPS = frozenset((".", "!", "?", ";", "\n"))
"""What ends a sentence."""
MARKS = STOPS | {",", "(", ")", ":", "-", "/", "…"}
"""Tokens that are no words."""

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:['’`´][^\W\d_]+)*['’]?|(?<![\w])[2b][^\W\d_]+)"
    r"|(?P<number>\d+(?:/\d+|(?:[.,:]\d+)*))|(?P<stop>\.{2,}|…)|(?P<mark>[.,;!?():/&+=\n-]|[–—])"
)
_PAIRS = re.compile(r"\b([bpnw])\s?/\s?([lon])\b", re.IGNORECASE)
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")


class Token(NamedTuple):
    """One word, number or mark; `start` and `end` are where it stands in the note."""

    word: str
    start: int
    end: int


def tokens(note: str) -> list[Token]:
    """The words, numbers and marks of a note, in order. What is none of these is left out."""
    found: list[Token] = []
    text = _PAIRS.sub(lambda pair: pair.group(1) + "ⅼ" + pair.group(2), note.replace("’", "'"))
    spread = len(note) != len(text)
    for match in _TOKEN.finditer(note if spread else text):
        for word in _plain(match):
            found.append(Token(word, match.start(), match.end()))
    return found


def _plain(match: "re.Match[str]") -> tuple[str, ...]:
    kind, text = match.lastgroup, match.group()
    if kind == "word":
        word = text.casefold().translate(_NO_APOSTROPHE)
        if word not in PLAIN and len(word) > 3:
            word = _REPEATED.sub(r"\1\1", word)
        return tuple(PLAIN[word].split()) if word in PLAIN else (word,)
    if kind == "number":
        return (text.rstrip(".,:"),)
    if kind == "stop":
        return ("…",)
    return (_MARKS.get(text, text),)


_NO_APOSTROPHE = {ord(mark): None for mark in "'’`´"}
_MARKS = {"&": "and", "+": "and", "–": "-", "—": "-", "=": "is"}
