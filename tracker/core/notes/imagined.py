"""What makes a sign a mere thought: if, in case, told to watch for, read about."""

from tracker.core.notes.sentence import Text
from tracker.core.words import words

_CONDITIONS = frozenset(("if", "unless", "in case", "should i ever", "what if", "as long as", "should it"))
_THOUGHT = frozenset(
    ("googled", "googling", "google", "imagine", "imagining", "pretend", "dream", "dreaming", "dreamt", "dreamed",
     "worried about", "scared of", "scared about", "afraid of", "frightened of", "terrified of", "dread", "dreading",
     "would be", "would mean", "might end up", "could end up", "nightmare about", "worst case", "fear of")
)  # fmt: skip
"""Cues that make a sign a mere thought, where the thought itself is what counts."""
_READ = frozenset(("read about", "reading about", "read that", "article on", "article about", "video about", "list :"))
_SELF = frozenset(("i", "me", "my", "myself"))
_CHANCE = words("""
    ever any start starts get gets lose loses notice develop suddenly happens happen become becomes turns
""")
_WORRIES = frozenset(
    ("worried about", "worry about", "scared of", "scared about", "afraid of", "terrified of", "anxious about")
)
_WOULD = frozenset(("would be", "would mean", "would need"))
_ORDERS = frozenset(("ring", "call", "phone", "come", "book", "contact", "would", "will", "must", "should", "stop"))


class Imagined:
    """The ifs of one note."""

    def __init__(self, text: Text) -> None:
        self.text = text
        as_if = text.of("AS_IF")
        self._if = [hit for hit in text.of("IF") if not any(hit.within(other) for other in as_if)]

    def imagined(self, first: int, after: int, *, wished: bool = False) -> str:
        """The word that makes it a thought and no fact: if, in case, told to watch for.

        What is only wished for is said with "if" too, and counts.
        """
        text = self.text
        for cue in self._if:
            if cue.first >= first or not text.same(text.sentences, cue.first, first):
                continue
            between = text.words[cue.after : first]
            word = text.said(cue)
            if wished and (word in _CONDITIONS or word in _THOUGHT):
                continue
            if wished and word in _READ and not _SELF.isdisjoint(text.words[first:after]):
                continue
            if word in _CONDITIONS:
                if "," in between or "then" in between or "but" in between:
                    continue
                told = len(between) <= 6 and between[:1] != ["i"] and self._says_then(first)
                if len(between) <= 3 or told or not _CHANCE.isdisjoint(between):
                    return f"only “{word}”"
            elif "but" not in between and len(between) <= 16:
                ended = "," in between and not {"my", "i"}.isdisjoint(between[between.index(",") :])
                if not ended and not (word in _WORRIES and not {"cos", "because", "as", "since"}.isdisjoint(between)):
                    return f"only “{word}”"
        following = " ".join(text.words[after : after + 2])
        return f"only “{following}”" if following in _WOULD and not wished else ""

    def _says_then(self, first: int) -> bool:
        """True where the sentence goes on with what is to be done in that case."""
        text = self.text
        return any(
            text.words[at] in _ORDERS and text.same(text.sentences, at, first)
            for at in range(first + 1, len(text.words))
        )
