"""A note cut into words: small letters, no apostrophes, text-speak and dialect turned into the plain word."""

import re

from tracker.core.phrases.plain import PLAIN

STOPS = frozenset((".", "!", "?", ";", "\n"))
"""What ends a sentence."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’`´][^\W\d_]+)*|\d+(?:/\d+|(?:[.,:]\d+)*)|\.\.+|[^\w\s]|\n")


class Token:
    """One word, number or mark; `start` and `end` are where it stands in the note."""

    __slots__ = ("end", "start", "word")

    def __init__(self, word: str, start: int, end: int) -> None:
        self.word = word
        self.start = start
        self.end = end


def tokens(note: str) -> list[Token]:
    """The words, numbers and marks of a note, in order. What is none of these is left out."""
    if not note.isascii():
        from tracker.core.notes.unseen import plainly

        if (plain := plainly(note)) is not None:
            text, places = plain
            return [Token(one.word, places[one.start], places[one.end - 1] + 1) for one in tokens(text)]
    found: list[Token] = []
    for one in _cut(note):
        if one.word == "not" and found and found[-1].word in _WITH_NOT:
            one = Token(_WITH_NOT[found[-1].word], found[-1].start, one.end)
            found.pop()
        found.append(one)
    return found


def _cut(note: str) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(note):
        text, (start, end) = match.group(), match.span()
        first = text[0]
        if first.isalpha():
            if len(text) == 1 and len(found) > 1 and note[start - 2 : end].casefold() in _SLASHED:
                found[-2:] = [Token(_SLASHED[note[start - 2 : end].casefold()], start - 2, end)]
                continue
            if found and found[-1].end == start and found[-1].word in ("2", "4") and _spelt_with(found, text, end):
                continue
            found += [Token(word, start, end) for word in _plain(text)]
        elif first.isdecimal():
            if found and found[-1].end == start and found[-1].word + text in PLAIN:
                found[-1] = Token(PLAIN[found[-1].word + text], found[-1].start, end)
                continue
            found.append(Token(text, start, end))
        elif text == "-" and note[start - 1 : start].isalpha() and note[end : end + 1].isalpha():
            continue  # the hyphen of one word made of two
        elif text in _MARKS:
            found.append(Token(_MARKS[text], start, end))
        elif first == ".":
            found.append(Token("…" if len(text) > 1 else ".", start, end))
    return found


def joined(words: list[str]) -> list[str]:
    """The words of a phrase, with `could not` in one word as notes have it."""
    found: list[str] = []
    for word in words:
        if word == "not" and found and found[-1] in _WITH_NOT:
            word = _WITH_NOT[found.pop()]
        found.append(word)
    return found


def _plain(text: str) -> list[str]:
    word = text.casefold().translate(_NO_APOSTROPHE)
    if text[-2:].casefold() in ("'s", "’s") and word not in _WITH_S and word not in PLAIN:
        word = word[:-1]
    if word in PLAIN:
        return PLAIN[word].split()
    if len(word) > 3:
        for at in range(len(word) - 2):
            if word[at] == word[at + 1] == word[at + 2]:
                return _plain_again(word)
    return [word]


def _plain_again(word: str) -> list[str]:
    """A word with letters drawn out: `soooo numb`, `baaad`."""
    for most in (2, 1):
        kept: list[str] = []
        for letter in word:
            if kept[-most:] != [letter] * most:
                kept.append(letter)
        short = "".join(kept)
        if short in PLAIN:
            return PLAIN[short].split()
        if most == 2:
            first = short
    return [first]


def _spelt_with(found: list[Token], text: str, end: int) -> bool:
    """`2day`, `b4`: a digit that stands for its sound."""
    word = found[-1].word + text.casefold()
    if word not in PLAIN:
        return False
    found[-1:] = [Token(one, found[-1].start, end) for one in PLAIN[word].split()]
    return True


_WITH_S = frozenset(
    ("its", "thats", "whats", "hes", "shes", "theres", "heres", "lets", "whos", "hows", "wheres", "whens", "todays")
)
_WITH_NOT = {
    "can": "cant", "could": "couldnt", "do": "dont", "does": "doesnt", "did": "didnt", "will": "wont",
    "would": "wouldnt", "have": "havent", "has": "hasnt", "had": "hadnt",
}  # fmt: skip
"""`could not` is written as it is mostly said; the phrases have it in one word too."""
_SLASHED = {"b/l": "both", "n/s": "normal", "w/o": "without"}
_NO_APOSTROPHE = {ord(mark): None for mark in "'’`´"}
_MARKS = {
    **{mark: mark for mark in ",;!?():/\n-…"},
    "&": "and",
    "+": "and",
    "–": "-",
    "—": "-",
    "=": "is",
    "[": "(",
    "]": ")",
}
