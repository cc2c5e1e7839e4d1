"""Who has a sign: the writer, or somebody that the note tells of."""

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import BODY, Text
from tracker.core.words import words

_MINE = frozenset(("i", "my", "me", "myself", "mine", "we", "im", "ive"))
_POSSESSIVES = frozenset(("dads", "wifes", "hubbys", "husbands", "babys", "dogs", "cats", "sons", "daughters", "kids"))
_THEIRS = frozenset(("his", "her", "their"))
_OBJECTS = frozenset(("him", "them"))
"""Never the one who has it."""
_THEY = frozenset(("they", "theyre", "they are", "their", "theyve", "they have"))
_PLURALS = frozenset(
    ("legs", "feet", "toes", "thighs", "knees", "calves", "hands", "arms", "fingers", "cheeks", "buttocks", "soles")
)
_SUBJECT_OF_NEXT = words("""
    he she they documentary film movie book series programme episode novel character bloke man lad woman mum dad
    sister brother wife husband partner neighbour friend mate dog cat baby son daughter kid toddler colleague client
    patient guy girl boy gran grandad nan uncle aunt cousin horse someone podcast article forum lady chap fella
""")
_KIN_WORDS = words("""
    poor old little youngest eldest oldest best dear late own younger older big baby wee new next ex good lovely
    twin step great elderly
""")
_PRONOUNS = frozenset(("he", "she", "they", "his", "her", "their", "him", "them", "he is", "she is"))
_TOLD = frozenset(("told", "tell", "telling", "asked", "showed", "to", "with", "at"))
"""Before a pronoun: it is the one spoken to."""
_DONE_TO = words("""
    with for to by from after and of lifted carried met saw visited hugged drove took picked helped cuddled held
    chased
""")
_FOUND = (["with"], ["dead"], ["on"], ["after"], ["by"], ["alive"])
"""After "found": it is the other who was found."""


class Whose:
    """The people of one note."""

    def __init__(self, text: Text) -> None:
        self.text = text
        long_ago = text.of("LONG_AGO")
        self._others = [
            hit
            for hit in text.of("OTHER_PERSON")
            if not any(hit.within(other) for other in long_ago) and not self._likened(hit)
        ]
        self._mine = text.of(*BODY, "BACK", "BLADDER", "BOWEL", "LOIN", "ORGAN")

    def of_another(self, first: int, after: int, *, wished: bool = False) -> str:
        """Who has it, where that is not the writer. `they would manage without me` is the writer's own."""
        text = self.text
        sentence = text.sentences[first]
        if not _POSSESSIVES.isdisjoint(text.words[first:after]):
            return "about somebody else"
        if wished and not {"i", "me"}.isdisjoint(text.words[first:after]):
            return ""
        if any(text.words[at] in ("my", "myself", "mine") and not self._somebodys(at) for at in range(first, after)):
            return ""
        if "me" in text.words[first:after]:
            return ""
        if any(text.words[at] in _THEIRS for at in range(first, after)):
            return "about somebody else"
        for at in range(first - 1, -1, -1):
            if text.sentences[at] != sentence:
                break
            other = next((hit for hit in self._others if hit.first <= at < hit.after), None)
            if other is not None:
                if text.said(other) in _OBJECTS or self._only_tells(other, first) or self._is_object(other, first):
                    continue
                if text.said(other) in _THEY and not _PLURALS.isdisjoint(text.words[: other.first]):
                    continue
                return f"about “{text.said(other)}”"
            if text.words[at] in _MINE and not self._somebodys(at) and self._means_me(at, first):
                return ""
        return self._told_of_before(first)

    def hit_me(self, first: int, after: int) -> bool:
        """`horse threw me`, `horse stopped and I went over`: another does it, and the writer suffers it."""
        words = self.text.words
        return not {"me", "us"}.isdisjoint(words[first : first + 8]) or "i" in words[first + 1 : after]

    def _likened(self, hit: Hit) -> bool:
        """`like someone standing on me`, `walk like an old man`: nobody, only a comparison."""
        before = self.text.words[max(hit.first - 2, 0) : hit.first]
        likened = not {"like", "as", "though", "if"}.isdisjoint(before)
        return likened and (before[-1] in ("a", "an", "some") or self.text.words[hit.first] in ("someone", "somebody"))

    def _told_of_before(self, first: int) -> str:
        """A sentence without anybody in it goes on about the one that the sentence before was about."""
        text = self.text
        sentence = text.sentences[first]
        if sentence == 0 or any(
            text.words[at] in _MINE for at in range(len(text.words)) if text.sentences[at] == sentence
        ):
            return ""
        for hit in self._others:
            told = text.sentences[hit.first] == sentence - 1 and text.said(hit) in _SUBJECT_OF_NEXT
            if told and not self._only_tells(hit, first) and not self._is_object(hit, first):
                own = [at for at in range(len(text.words)) if text.sentences[at] == sentence - 1]
                if not any(text.words[at] in ("i", "me", "my") and not self._somebodys(at) for at in own):
                    return f"about “{text.said(hit)}”"
        return ""

    def _means_me(self, at: int, first: int) -> bool:
        """False for a "my" that only says whose ward or dog it is."""
        if self.text.words[at] not in ("my", "our"):
            return True
        return first - at <= 1 or any(at < hit.first <= at + 3 for hit in self._mine)

    def _somebodys(self, at: int) -> bool:
        """True for the "my" of "my sister"."""
        text = self.text
        if text.words[at] not in ("my", "the", "our", "me"):
            return False
        return any(
            at < hit.first <= at + 3 and hit.first - at <= 3
            for hit in text.of("OTHER_PERSON")
            if hit.first == at + 1 or (hit.first == at + 2 and text.words[at + 1] in _KIN_WORDS)
        )

    def _is_object(self, other: Hit, first: int) -> bool:
        """`lifting my daughter, leg numb`: somebody to whom something is done, and then another chunk."""
        text = self.text
        word = text.said(other)
        if "by" in text.words[max(other.first - 2, 0) : other.first]:
            return True
        if word in _PRONOUNS and other.first and text.words[other.first - 1] in _TOLD:
            return True
        if word in _PRONOUNS or text.same(text.chunks, other.first, first):
            return False
        before = other.first - 1
        while before >= 0 and (
            text.words[before] in ("my", "the", "our", "a", "me") or text.words[before] in _KIN_WORDS
        ):
            before -= 1
        if before < 0 or text.sentences[before] != text.sentences[other.first]:
            return False
        return text.words[before] in _DONE_TO or text.words[before].endswith("ing")

    def _only_tells(self, other: Hit, first: int) -> bool:
        """`wife says my leg drags`: she saw it, and it is not hers."""
        text = self.text
        tells = [
            hit
            for hit in text.of("TELLS")
            if other.after <= hit.first <= other.after + 2
            and not (text.said(hit) == "found" and text.words[hit.after : hit.after + 1] in _FOUND)
        ]
        return bool(tells) and tells[0].first <= first
