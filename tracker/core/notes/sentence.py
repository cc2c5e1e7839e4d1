"""A note as words with their places: which sentence, which clause, and every phrase of the tables in it."""

from functools import cached_property

from tracker.core.notes.lexicon import Hit, hits
from tracker.core.notes.spelling import mended
from tracker.core.notes.tokens import STOPS, Token, tokens

BODY = frozenset(
    ("SADDLE", "GENITAL", "BUM", "ANUS", "INNER_THIGH", "ELSEWHERE", "LEG", "THIGH", "KNEE", "SHIN", "FOOT", "TOES",
     "UPPER_BACK", "CHEST", "TUMMY")
)  # fmt: skip
SAID_OF = frozenset(("NUMB", "TINGLE", "WEAK", "GIVES_WAY", "DRAGS", "LEG_PAIN", "PAIN", "FINE", "ODD", "GONE_AFTER"))
"""Tables of what is said of a part of the body."""


class Text:
    """One note. `words` are its tokens' words; `sentences`, `clauses` and `chunks` number each token's own.

    A clause ends with a sentence or before a "but"; a chunk also at a comma or a bracket.
    """

    def __init__(self, note: str) -> None:
        self.tokens: list[Token] = tokens(note)
        self.words = mended([token.word for token in self.tokens])
        found = hits(self.words)
        idioms = [hit for hit in found if hit.tag == "IDIOM"]
        self.idioms = idioms
        self.hits = [hit for hit in found if not any(_covers(idiom, hit) for idiom in idioms)] if idioms else found
        self.hits = _longest_bodies(self.hits)
        self.by_tag: dict[str, list[Hit]] = {}
        for hit in self.hits:
            self.by_tag.setdefault(hit.tag, []).append(hit)
        self._number()

    def _number(self) -> None:
        turns = {
            hit.first
            for hit in self.of("CONTRAST")
            if not (self.words[hit.first] == "then" and hit.first and self.words[hit.first - 1] in _UP_TO)
        }
        self.sentences: list[int] = []
        self.clauses: list[int] = []
        self.chunks: list[int] = []
        sentence = clause = chunk = 0
        for at, word in enumerate(self.words):
            if at in turns:
                clause += 1
                chunk += 1
            self.sentences.append(sentence)
            self.clauses.append(clause)
            self.chunks.append(chunk)
            if word in STOPS:
                sentence += 1
                clause += 1
                chunk += 1
            elif word in (",", "(", ")", ":", "-", "…"):
                chunk += 1

    def of(self, *tags: str) -> list[Hit]:
        """The hits of these tables."""
        return [hit for tag in tags for hit in self.by_tag.get(tag, ())]

    def same(self, numbers: list[int], one: int, other: int) -> bool:
        """True where both tokens have the same number."""
        return numbers[one] == numbers[other]

    @cached_property
    def bodies(self) -> list[Hit]:
        return self.of(*BODY)

    @cached_property
    def predicates(self) -> list[Hit]:
        return self.of(*SAID_OF)

    @cached_property
    def tagged(self) -> frozenset[int]:
        """The places of all words that some table of signs or parts has."""
        return frozenset(at for hit in self.hits if hit.tag not in _PLAIN for at in range(hit.first, hit.after))

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Where in the note these tokens stand, as characters."""
        return self.tokens[first].start, self.tokens[after - 1].end

    def said(self, hit: Hit) -> str:
        """The words of a hit."""
        return " ".join(self.words[hit.first : hit.after])


_PLAIN = frozenset(
    ("NOT", "PSEUDO", "IF", "AS_IF", "SELF", "OTHER_PERSON", "TELLS", "CONTRAST", "NOW", "LONG_AGO", "CAUSE", "DIET",
     "STRAIN", "CRACK", "NEW", "DAILY", "DAYS", "PAIN", "NO_BETTER", "LASTING", "EXPLAINED", "SINCE", "QUICKLY",
     "HEAT_THING", "BACK_PAIN", "NOT_SETTLING", "BOWEL", "TOILET", "CANT", "TROUBLE", "URGENCY", "MORNING",
     "LONG_STIFF", "BEDREST", "SHOOTS", "FINE", "GONE_AFTER", "NONE_AFTER", "LOST_WEIGHT", "WORSE_DAILY", "ASLEEP",
     "SWEAT", "BEDDING", "SHAKING", "WRAPPED", "HOT_PART", "HOT", "COLD_TURN", "HOT_TURN", "TURNS", "THERMOMETER",
     "RAISED", "WORN", "TOO_LOOSE", "THIN", "LOOKS", "WEIGHT", "FALLING", "NO_DIET", "STINGS", "VOID", "BLOOD",
     "URINE", "SHAPE", "SHAPE_OF", "SHAPE_SEEN", "NET_MARK", "FLESH", "NIGHTLY", "WAKES", "NIGHT_HOUR", "PEAKS",
     "AT_NIGHT", "WAKE_CAUSE", "POSITION", "NO_EASE", "EVER_THERE", "ACHE", "MORE_EACH", "EACH_DAY", "AGONY",
     "SWEAT_CAUSE", "ROUND_THING", "ON_SPINE", "GROWING", "THERE_WHEN", "NEVER_HAD", "TWINGE", "TILL_NOW",
     "LOOSE_CAUSE", "MINE_TOO", "RISES", "RETURNED", "NO_PLACE", "EASE", "AWAKE",
     "LOADS", "ALL_DENIED", "ALL_FINE", "SAME_AGAIN", "CAME_ON", "NOT_THERE")
)  # fmt: skip


def _longest_bodies(found: list[Hit]) -> list[Hit]:
    """Without the legs of "between my legs", and the breast of "breast cancer".

    A part that is named within the name of another, or of an illness, is not meant.
    """
    bodies = [hit for hit in found if (hit.tag in BODY or hit.tag in _ILLS) and hit.after - hit.first > 1]
    return [hit for hit in found if hit.tag not in BODY or not any(_within(hit, body) for body in bodies)]


_ILLS = frozenset(("fact:cancer_ever", "fact:aneurysm", "fact:osteoporosis"))


def _within(hit: Hit, other: Hit) -> bool:
    return hit.within(other) and hit.after - hit.first < other.after - other.first


_UP_TO = frozenset(("since", "by", "till", "until", "from"))
"""Before a "then" that is a time and turns nothing."""


def _covers(idiom: Hit, hit: Hit) -> bool:
    return hit is not idiom and hit.tag != "OTHER_PERSON" and hit.within(idiom)
