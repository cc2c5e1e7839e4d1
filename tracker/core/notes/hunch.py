"""The hunch: how grave a note sounds as a whole, whatever phrase is in it or is not.

Each word, and each two words that stand together, weighs something for or against (phrases/weights.py). The weights
are learned from the sets of notes beside the tests, by `python -m tests.accuracy.learn`. What it leads to is in
heeding.py.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from tracker.core.notes.past import Past
from tracker.core.notes.sentence import Text
from tracker.core.record import Record

Trait = tuple[str, int, int]
"""A word or two words, with a mark where another has it, it is denied, imagined or long ago; and where it stands."""
NOBODY = frozenset(("him", "them", "they", "their", "they are"))
"""What names somebody and tells nothing of whose a sign is."""
SHOWN = 3
"""How many of the words that speak for a sign are shown."""
_REACH = 6
"""How many words a denial marks."""


class Hunch(Record):
    """How much speaks for an emergency, and for urgent or worse: the logarithm of the odds among the notes learned.

    `known` is how many of the note's words and pairs of words weigh anything at all.
    """

    emergency: float
    urgent: float
    known: int = 99


def traits(text: Text) -> Iterator[Trait]:
    """Each trait of the note, the first time it stands there."""
    seen: set[str] = set()
    words, marks = text.words, _marks(text)
    turns = {at for idiom in text.idioms for at in range(idiom.first, idiom.after)}
    for at, word in enumerate(words):
        if not word[0].isalnum() or at in turns:
            continue
        for name, after in (
            (word, at + 1),
            (f"{marks[at]}:{word}", at + 1 if marks[at] else 0),
            (f"{word} {words[at + 1]}", at + 2) if at + 1 < len(words) and words[at + 1][0].isalnum() else ("", 0),
        ):
            if after and name not in seen:
                seen.add(name)
                yield name, at, after


def hunch(text: Text) -> Hunch:
    """The sum of what the traits of the note weigh."""
    weigh, emergency, urgent = _weights()
    known = 0
    for name, _, _ in traits(text):
        if row := weigh.get(name):
            known += 1
            first, _, second = row.partition(" ")
            emergency += int(first)
            urgent += int(second)
    return Hunch(emergency / 100, urgent / 100, known)


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
        sign: (first, {name: int(weight) for name, _, weight in (row.partition("=") for row in rows(table))})
        for sign, (first, table) in LIKENESSES.items()
    }


def rows(table: str) -> Iterator[str]:
    """The rows of a table of weights, as they are written."""
    return (row for row in table.replace("\n        ", "; ").replace("\n", "; ").split("; ") if row)


@cache
def _weights() -> tuple[dict[str, str], int, int]:
    from tracker.core.phrases.weights import FIRST, WEIGHTS

    return dict(row.split("=") for row in rows(WEIGHTS)), *FIRST


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
