"""The hunch: how grave a note sounds as a whole, whatever phrase is in it or is not.

Each word, each two words that stand together, and each part of the body weighs something for or against. The weights
(phrases/weights.py) are learned from the sets of notes beside the tests, by `python -m tests.accuracy.learn`. What a
hunch leads to is in heeding.py.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from math import sqrt

from tracker.core.notes.past import Past
from tracker.core.notes.sentence import Text
from tracker.core.record import Record

Trait = tuple[str, int, int]
"""What a note has, and where it stands: a word or two, the bones of a word (`~nmb`), a table of phrases (`#NUMB`).

A mark before a colon: another has it, it is denied, imagined or long ago.
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
_REACH = 6
"""How many words a denial marks."""


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
    for hit in text.of(*TABLES):
        yield f"#{hit.tag}", hit.first, hit.after
        if marks[hit.first]:
            yield f"#{marks[hit.first]}:{hit.tag}", hit.first, hit.after


_VOWELS = dict.fromkeys(map(ord, "aeiouy"))


def hunch(text: Text) -> Hunch:
    """What the traits of the note weigh together; the more there are, the less each of them."""
    from tracker.core.phrases.weights import FIRST

    found = {name: letters for name, _, _ in traits(text) if (letters := _letters(name))}
    share = 1 / sqrt(len(found) or 1)
    emergency, urgent, soon = (
        first + share * sum(_LETTERS.index(letters[tier]) - _NOTHING for letters in found.values()) / 2
        for tier, first in enumerate(FIRST)
    )
    return Hunch(emergency, urgent, soon, sum(map(str.isalpha, found)))


@cache
def _letters(name: str) -> str:
    """A letter for each tier; none for a trait that was not learned."""
    from tracker.core.phrases.weights import WEIGHTS

    table, row = WEIGHTS.get(name[0], ""), f"; {name}="
    at = table.find(row)
    return table[at + len(row) : at + len(row) + 3] if at >= 0 else ""


_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NOTHING = _LETTERS.index("U")
"""Each letter is a weight, in steps of a half: before U it speaks against, behind it for."""


def letter(weight: float) -> str:
    """The letter for a weight."""
    return _LETTERS[max(min(round(weight * 2) + _NOTHING, len(_LETTERS) - 1), 0)]


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
    from tracker.core.phrases.likenesses import LIKENESSES

    return {
        sign: (first, {name: int(weight) for name, _, weight in (row.partition("=") for row in table[2:].split("; "))})
        for sign, (first, table) in LIKENESSES.items()
    }


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
        for at in range(hit.after, min(count, hit.after + _REACH)):
            if not text.same(text.clauses, at, hit.first) or text.words[at] == ",":
                break
            marks[at] = "no"
    return marks
