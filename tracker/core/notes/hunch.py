"""The hunch: how grave a note sounds as a whole, whatever phrase is in it or is not.

Each word, each two words that stand near each other, and each part of the body weighs something for or against, the
rarer the more. The weights are learned from the sets of notes beside the tests, by `python -m tests.accuracy.learn`.
What a hunch leads to is in heeding.py.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from json import loads
from math import sqrt

from tracker.core.notes.lexicon import part_of
from tracker.core.notes.past import Past
from tracker.core.notes.sentence import Text
from tracker.core.phrases.learned import learned
from tracker.core.record import Record

Trait = tuple[str, int, int]
"""What a note has, and where it stands: a word or two, the bones of a word (`~nmb`), a table of phrases (`#NUMB`).

A mark before a colon: another has it, it is denied, imagined or long ago. `legs*stairs`: both stand near each other.
"""
TABLES = (
    "SADDLE", "GENITAL", "BUM", "ANUS", "INNER_THIGH", "LEG", "THIGH", "KNEE", "SHIN", "FOOT", "TOES", "UPPER_BACK",
    "CHEST", "TUMMY", "NUMB", "TINGLE", "WEAK", "GIVES_WAY", "DRAGS", "BLADDER", "BOWEL", "SEX", "ORGAN", "WIPE",
    "UNFELT", "MUFFLED", "NO_CONTROL",
)  # fmt: skip
NOBODY = frozenset(("him", "them", "they", "their", "they are"))
"""What names somebody and tells nothing of whose a sign is."""
SHOWN = 3
"""How many of the words that speak for a sign are shown."""
NEAR = 6
"""How many words further on a word is near, and how many words a denial marks."""
_TELLING = 4
"""Letters of the words that are looked at in pairs."""


class Hunch(Record):
    """How much speaks for an emergency, for urgent or worse, and for soon or worse: the logarithm of the odds.

    `known` is how many of the note's words weigh anything at all.
    """

    emergency: float
    urgent: float
    soon: float = -9.0
    known: int = 99


def traits(text: Text) -> Iterator[Trait]:
    """Each trait of the note, the first time it stands there."""
    seen: set[str] = set()
    for name, first, after in _traits(text):
        if name not in seen:
            seen.add(name)
            yield name, first, after


def _traits(text: Text) -> Iterator[Trait]:
    words, marks = text.words, _marks(text)
    turns = {at for idiom in text.idioms for at in range(idiom.first, idiom.after)}
    for at, word in enumerate(words):
        if not word[0].isalnum() or at in turns:
            continue
        yield word, at, at + 1
        if marks[at]:
            yield f"{marks[at]}:{word}", at, at + 1
        if at + 1 < len(words) and words[at + 1][0].isalnum():
            yield f"{word} {words[at + 1]}", at, at + 2
        if len(word) > 3 and word.isalpha():
            yield f"~{word[0]}{word[1:].translate(_VOWELS)[:5]}", at, at + 1
    yield from _pairs([(word, at) for at, word in enumerate(words) if word[0].isalnum() and at not in turns])
    for hit in text.of(*TABLES):
        yield f"#{hit.tag}", hit.first, hit.after
        if marks[hit.first]:
            yield f"#{marks[hit.first]}:{hit.tag}", hit.first, hit.after


def _pairs(words: Sequence[tuple[str, int]]) -> Iterator[Trait]:
    for place, (word, at) in enumerate(words):
        if len(word) >= _TELLING:
            for other, there in words[place + 2 : place + 1 + NEAR]:
                if len(other) >= _TELLING:
                    yield f"{word}*{other}", at, there + 1


_VOWELS = dict.fromkeys(map(ord, "aeiouy"))


def hunch(text: Text) -> Hunch:
    """What the traits of the note weigh together; the more there are, the less each of them."""
    weights = _weights()
    found = {name: marks for name, _, _ in traits(text) if (marks := weights.marks(name))}
    share = 1 / sqrt(sum(rareness(marks[3]) ** 2 for marks in found.values()) or 1)
    emergency, urgent, soon = (
        first + share * sum(marks[tier] - NOTHING for marks in found.values())
        for tier, first in enumerate(weights.first)
    )
    return Hunch(emergency, urgent, soon, sum(map(str.isalpha, found)))


NOTHING, LEAST, MOST = ord("P"), ord("!"), ord("~")
"""Each mark is a weight: before P it speaks against, behind it for."""
_STEPS = 8
"""Marks for each one that a trait is rarer, in logarithms."""


def mark(weight: float) -> str:
    """The mark for a weight."""
    return chr(max(min(round(weight) + NOTHING, MOST), LEAST))


def rarity_mark(rareness: float) -> str:
    """The mark for how rare a trait is."""
    return chr(max(min(round(rareness * _STEPS) + LEAST, MOST), LEAST))


def rareness(mark: int) -> float:
    """What the mark stands for."""
    return (mark - LEAST) / _STEPS


class Weights:
    """The learned weights as they are written: for each trait four marks, three tiers and how rare it is."""

    def __init__(self, data: bytes) -> None:
        self._text = data
        self._begin = data.index(b"\n")
        head = loads(data[: self._begin])
        self.learned_from: str = head["learned from"]
        self.first: list[float] = head["first"]
        self._parts: dict[str, tuple[int, int]] = head["parts"]

    def marks(self, name: str) -> bytes:
        """The marks of a trait; none where it was not learned."""
        first, last = self._parts.get(part_of(name), (0, 0))
        row = b"\n%s\t" % name.encode("ascii", "replace")
        at = self._text.find(row, self._begin + first, self._begin + last)
        return self._text[at + len(row) : at + len(row) + 4] if at >= 0 else b""


@cache
def _weights() -> Weights:
    return Weights(learned("weights.txt"))


def likeliest(text: Text, signs: Sequence[str]) -> tuple[str, int, int, list[str]]:
    """Which of the signs the note sounds like, where the words begin and end that say so, and those words."""
    found = list(traits(text))
    told: dict[str, list[tuple[int, Trait]]] = {}
    sums: dict[str, int] = {}
    for sign in signs:
        first, table = _likenesses()[sign]
        told[sign] = [(table[one[0]], one) for one in found if one[0] in table]
        sums[sign] = first + sum(weight for weight, _ in told[sign])
    sign = max(signs, key=sums.__getitem__)
    best = [one for weight, one in sorted(told[sign], key=lambda row: (-row[0], row[1][1])) if weight > 0][:SHOWN]
    best = sorted(best or [found[0]], key=lambda one: one[1])
    words = [" ".join(text.words[first:after]) for _, first, after in best]
    return sign, best[0][1], max(after for _, _, after in best), list(dict.fromkeys(words))


@cache
def _likenesses() -> dict[str, tuple[int, dict[str, int]]]:
    found = {}
    for line in learned("likenesses.txt").decode().splitlines():
        sign, first, table = line.split("\t")
        weights = (row.rpartition("=") for row in table.split("; "))
        found[sign] = (int(first), {name: int(weight) for name, _, weight in weights})
    return found


def _marks(text: Text) -> list[str]:
    """For each word, the mark of what is not the writer's own, now and so."""
    count = len(text.words)
    marks = [""] * count
    for hit in (*text.of("LONG_AGO"), *Past(text).years()):
        for at in range(count):
            if text.same(text.sentences, at, hit.first):
                marks[at] = "past"
    for hit in text.of("OTHER_PERSON"):
        if text.said(hit) not in NOBODY:
            for at in range(hit.after, count):
                if not text.same(text.sentences, at, hit.first) or text.words[at] in ("i", "my", "me"):
                    break
                marks[at] = "other"
    for hit in text.of("IF"):
        for at in range(hit.after, count):
            if not text.same(text.clauses, at, hit.first):
                break
            marks[at] = "if"
    for hit in text.of("NOT"):
        for at in range(hit.after, min(count, hit.after + NEAR)):
            if not text.same(text.clauses, at, hit.first) or text.words[at] == ",":
                break
            marks[at] = "no"
    return marks
