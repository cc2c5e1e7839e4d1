"""When a sign was: long ago, or over by now."""

from collections.abc import Iterable

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import Text
from tracker.core.words import words

_TURNS = frozenset((",", ".", "and", "but", "now", "so", "hence", "therefore"))
"""Between a risk with its date and a sign: the date is not the sign's."""
_SPANS = words("""
    hour hours day days week weeks fortnight month few couple 24 48
""")
"""After "in the past": how little time that is."""
_BODILY = frozenset(
    ("come", "comes", "came", "coming", "go", "goes", "my", "me", "the", "low", "lower", "mid", "upper", "bad", "sore")
)
"""Before the "back" of "my back when I sit", which is no time."""
_CALM = words("""
    normal fine ok okay good bother trouble great better well clear right nothing problems
""")
_AFTER_AGE = frozenset(("and", "i", "falling", "when", "but", "in", "on", "from", "playing", "after", "with"))
_MONTHS = words("""
    january february march april may june july august september october november december spring summer autumn
    winter
""")
_BACKS = frozenset(("back", "disc", "disk", "spine", "discs"))
"""What "went" when it all began."""
_LOST = frozenset(
    ("reflexes", "reflex", "feeling", "power", "strength", "sensation", "balance", "control", "muscle", "spring",
     "grip", "legs", "thighs", "knees", "push", "use", "movement")
)  # fmt: skip
"""What is "gone" and leaves somebody worse."""
_WAYS = words("""
    to up down from into through on for right left all over bad worse again past under out back round across
    red white blue purple black grey limp floppy soft quiet stiff cold
""")
_OVER_WHAT = frozenset(("the", "my", "me", "myself", "a", "our", "everything", "everywhere"))


class Past:
    """The times and the ends of one note."""

    def __init__(self, text: Text) -> None:
        self.text = text

    def past(self, first: int, after: int) -> str:
        """When it was, where that is long over."""
        text = self.text
        sentence = text.sentences[first]
        for hit in (*text.of("LONG_AGO"), *self.years()):
            if text.sentences[hit.first] != sentence or hit.first in range(first, after):
                continue
            if hit.first and text.words[hit.first - 1] == "since":
                continue
            if text.said(hit) == "in the past" and not _SPANS.isdisjoint(text.words[hit.after : hit.after + 2]):
                continue
            if text.said(hit) == "used to" and (hit.first >= after or self._but_now(hit)):
                continue
            if text.words[hit.first] == "used" and hit.first and text.words[hit.first - 1] in ("didnt", "never", "not"):
                continue
            if text.words[hit.first] == "back" and hit.first and text.words[hit.first - 1] in _BODILY:
                continue
            if self._dates_a_risk(hit, first):
                continue
            if not any(
                text.chunks[first] <= text.chunks[cue.first] <= text.chunks[after - 1]
                and not cue.within(hit)
                and not self._calm(cue)
                for cue in text.of("NOW")
            ):
                return f"long ago: “{text.said(hit)}”"
        return ""

    def _but_now(self, hit: Hit) -> bool:
        """True for `used to flow, now it drips`: the sentence goes on to how it is today."""
        text = self.text
        return any(
            cue.first > hit.first and text.same(text.sentences, cue.first, hit.first) and text.words[cue.first] == "now"
            for cue in text.of("NOW")
        )

    def _dates_a_risk(self, hit: Hit, first: int) -> bool:
        """True for the 2009 of "lymphoma in 2009, and my back started", in either order: so old is the risk."""
        text = self.text
        near = [
            risk
            for tag, risks in text.by_tag.items()
            if tag.startswith("fact:") and not tag.startswith("fact:recent")
            for risk in risks
        ]
        return any(
            text.chunks[risk.first] == text.chunks[hit.first]
            and abs(risk.first - hit.first) <= 8
            and not _TURNS.isdisjoint(
                text.words[max(risk.first, hit.after) : first] or text.words[first : min(risk.first, hit.first)]
            )
            for risk in near
        )

    def _unit(self, at: int) -> bool:
        """True where the number is of something, or the age that the writer has now."""
        words = self.text.words
        return (at + 1 < len(words) and words[at + 1].isalpha() and words[at + 1] not in _AFTER_AGE) or at < 2

    def _calm(self, cue: Hit) -> bool:
        """True for the "since" of "normal since"."""
        before = self.text.words[max(cue.first - 3, 0) : cue.first]
        return not _CALM.isdisjoint(before)

    def years(self) -> Iterable[Hit]:
        """Each year or age of long ago: `in 2009`, `at 16`."""
        words = self.text.words
        for at, word in enumerate(words):
            if (
                (
                    len(word) == 4
                    and word.isdecimal()
                    and word[:2] in ("19", "20")
                    and (not at or words[at - 1] not in ("since", "steps", "pain", "-"))
                )
                or (word.isdecimal() and len(word) == 2 and word[0] in "09" and at and words[at - 1] == "in")
                or (
                    word.isdecimal()
                    and 13 <= int(word) <= 30
                    and at
                    and words[at - 1] in ("at", "aged")
                    and not self._unit(at)
                )
                or (word in _MONTHS and at and words[at - 1] in ("in", "last", "during") and self.text.of("GONE_AFTER"))
            ):
                yield Hit("LONG_AGO", at, at + 1)

    def over(self, first: int, after: int) -> str:
        """The words that say that it is over by now: `gone`, `fine after a minute`; with nothing to say it is back."""
        text = self.text
        for hit in text.of("GONE_AFTER"):
            place = hit.first - after
            if 0 <= place <= 9 and text.sentences[hit.first] - text.sentences[after - 1] <= (0 if place > 4 else 1):
                still = text.words[max(hit.first - 2, 0) : hit.first]
                if self._becomes(hit) or self._spread(hit):
                    continue
                if not {"not", "never", "hasnt", "havent", "isnt", "cant", "wont", "nothing"}.intersection(still):
                    return f"“{text.said(hit)}”"
        return ""

    def _becomes(self, hit: Hit) -> bool:
        """True for the "gone" of "gone numb" or "gone to my foot": it came, and did not go."""
        text = self.text
        if hit.first and text.words[hit.first - 1] in _BACKS:
            return True
        if text.said(hit).split()[-1] not in ("gone", "went", "off", "passed", "stopped"):
            return False
        following = text.words[hit.after] if hit.after < len(text.words) else ""
        before = text.words[hit.first - 1] if hit.first else ""
        if before in _LOST or (before in ("i", "we", "nearly", "almost") and text.said(hit) == "went"):
            return True
        if text.said(hit).split()[-1] == "stopped":
            return following in ("at", "short", "above", "below", "just")
        return following in _WAYS or any(
            other.first == hit.after for other in text.of("NUMB", "TINGLE", "WEAK", "ODD", "GIVES_WAY", "NOT_SETTLING")
        )

    def _spread(self, hit: Hit) -> bool:
        """True for the "all over" of "all over the carpet": a place, and no end."""
        following = "".join(self.text.words[hit.after : hit.after + 1])
        return self.text.said(hit) == "all over" and following in _OVER_WHAT
