"""Whether what was heard is so: not denied, the writer's own, not long over, not only imagined.

The ways of NEGEX (Chapman 2001) and CONTEXT (Harkema 2009): a cue reaches forward or back to an end that its own
kind has.
"""

from collections.abc import Iterable

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import BODY, Text
from tracker.core.words import words

_THROUGH = words("""
    go goes went going reach reaches spread spreads come comes travel travels
    any more much real a an the of in on with my me or nor and to at from for obvious actual further other new sign
    signs problem problems issue issues trouble symptoms feeling sensation change changes had have has having been
    get got getting feel felt noticed notice experience experienced lost lose losing loss that this these those such
    kind sort form type at all sort down there anywhere either is are was were be being really actually especially
    particularly just so far today yet as what so ever even did do does complained complaining report reported
    suffering suffer developed develop bit bad serious nasty sudden suddenly worrying significant sciatica pain
    pains leg legs back severe feeling which whatsoever signs increase increased it its i am you we bothering
    showing wrong bother thankfully luckily longer also nor neither like looking red flags flag worrying wet night
    morning left right both side further either extra radiating shooting going bladder bowel bowels saddle weak
    weakness numb numbness tingling pins needles fever chills sweats incontinence accidents chest weight loss
    unexplained foot drop giving way groin genital genitals number numbers
""")
"""Words that a denial reaches through to the next sign; at any other word it ends."""
_AND_NEW = (["and", "a"], ["and", "an"], ["and", "new"], ["and", "there"], ["and", "this"])
"""After a comma, what ends a denial: `no immune system, and a new pain`."""
_OF_PAIN = frozenset(("BACK_PAIN", "FIRST_EVER", "NEW", "sign:changed pain"))
_LIST_ENDS = frozenset(("or", "nor", "and", "etc", "either"))
_ADJECTIVES = words("""
    numb weak tingly dead asleep wet leaking dribbling weaker floppy feverish shivery breathless faint clammy wobbly
""")
_OWN = frozenset(("my", "i", "me", "now", "im", "the", "left", "right", "both", "then", "just", "its", "it", "still"))
_ENDS = frozenset(("because", "since", "so", "cos", "as", "due", "when", "while", "after", "until", "than"))
_ARE = words("""
    is are am was were has have been be feels feel felt seems seem now all both completely totally pretty quite very
    scan function control tone reflexes sensation habits movements exam
    still just almost mostly nearly about basically absolutely definitely looking working back to really so it that
    they which thankfully luckily today tonight again got went - : ? , ( and
""")


class Context:
    """The cues of one note, ready to be asked about any part of it."""

    def __init__(self, text: Text) -> None:
        self.text = text
        pseudo = text.of("PSEUDO")
        self._not = [hit for hit in text.of("NOT") if not any(_inside(hit, other) for other in pseudo)]
        as_if = text.of("AS_IF")
        long_ago = text.of("LONG_AGO")
        self._others = [
            hit
            for hit in text.of("OTHER_PERSON")
            if not any(_inside(hit, other) for other in long_ago) and not self._likened(hit)
        ]
        self._mine = text.of(*BODY, "BACK", "BLADDER", "BOWEL", "LOIN", "ORGAN")
        self._if = [hit for hit in text.of("IF") if not any(_inside(hit, other) for other in as_if)]

    def why_not(self, parts: tuple[Hit, ...], sign: str = "") -> str:
        """Why what these hits say does not count; empty where it does."""
        first, after = parts[0].first, max(part.after for part in parts)
        return (
            self.denied(parts)
            or self.imagined(first, after, wished=sign == "crisis")
            or (
                ""
                if sign in _DONE_TO_ME and self._hit_me(first, after)
                else self.of_another(first, after, wished=sign == "crisis")
            )
            or ("" if sign == "the other side too" else self.past(first, after))
        )

    # -- denied

    def denied(self, parts: tuple[Hit, ...]) -> str:
        """The word that denies it."""
        text = self.text
        first, after = parts[0].first, max(part.after for part in parts)
        if text.words[first] == "no" and not _TROUBLES.isdisjoint(text.words[after : after + 1]):
            return "denied by “no”"
        own = {at for part in parts for at in range(part.first, part.after)}
        for cue in self._not:
            places = range(cue.first, cue.after)
            if own.intersection(places):
                if cue.first < first < cue.after:
                    return f"denied by “{text.said(cue)}”"
                continue
            target = next((part.first for part in parts if part.first >= cue.after), None)
            if target is not None and self._each_with_no(cue, target):
                continue
            of_pain = target is not None and any(part.first == target and part.tag in _OF_PAIN for part in parts)
            if (
                target is not None
                and not (of_pain and self._listed_before(cue, target))
                and self._reaches(cue, target, after)
            ):
                return f"denied by “{text.said(cue)}”"
        if any(part.tag == "NO_ANSWER" for part in parts):
            return ""
        return self._answered(first, after) or self._all_of_it(after) or self._likewise(first)

    def _all_of_it(self, after: int) -> str:
        """`numbness, weak legs, leaking. none of that`: what is said of the whole list, behind it."""
        text = self.text
        sentence = text.sentences[after - 1]
        for hit in text.of("ALL_DENIED", "ALL_FINE"):
            if hit.first < after or text.sentences[hit.first] - sentence > 1:
                continue
            begins = hit.first == 0 or text.words[hit.first - 1] in _BEGINS
            following = text.words[hit.after] if hit.after < len(text.words) else "."
            if begins and (following in _MARKS_AFTER or following in _WITH_ME):
                return f"answered by “{text.said(hit)}”"
        return ""

    def _likewise(self, first: int) -> str:
        """`feet perfectly ok, same for my bits, ditto the bladder`: as good as what stands before it."""
        text = self.text
        for again in text.of("SAME_AGAIN"):
            if not (again.after <= first <= again.after + 2 and text.same(text.clauses, again.first, first)):
                continue
            for fine in text.of("FINE"):
                if fine.after <= again.first and text.same(text.clauses, fine.first, first):
                    before = text.words[max(fine.first - 2, 0) : fine.first]
                    if {"not", "isnt", "arent", "never", "cant"}.isdisjoint(before):
                        return f"said to be “{text.said(fine)}” too"
        return ""

    def _each_with_no(self, cue: Hit, target: int) -> bool:
        """`no numbness no weakness, shivering`: where each has a "no" of its own, what has none is there."""
        text = self.text
        if text.words[cue.first] != "no" or text.same(text.chunks, cue.first, target):
            return False
        others = [
            at
            for at in range(target)
            if text.words[at] == "no" and at != cue.first and text.same(text.clauses, at, target)
        ]
        end = target
        while end < len(text.words) and text.same(text.clauses, end, target):
            end += 1
        listed = not {"or", "nor", "either"}.isdisjoint(text.words[cue.after : end])
        own = any(text.same(text.chunks, other.first, target) for other in text.of("NOT"))
        return bool(others) and not listed and not own and "no" not in text.words[target:end]

    def _listed_before(self, cue: Hit, target: int) -> bool:
        """`no injury no fall, back pain since friday`: the list of what is not ends at the pain that is."""
        between = self.text.words[cue.after : target]
        return "," in between and {"or", "nor"}.isdisjoint(between)

    def _reaches(self, cue: Hit, target: int, after: int) -> bool:
        text = self.text
        if not text.same(text.clauses, cue.first, target) or target - cue.after > 14:
            return False
        commas = False
        unknown = 0
        for at in range(cue.after, target):
            word = text.words[at]
            if word in (",", "/", "(", "-", ":"):
                commas = commas or word == ","
                following = text.words[at + 1] if at + 1 < len(text.words) else ""
                if word == "," and (following in _OWN or text.words[at + 1 : at + 3] in _AND_NEW):
                    return False
                continue
            if word in _ENDS:
                return False
            if word == "and" and at + 1 < len(text.words) and text.words[at + 1] in _OWN:
                return False
            if word not in _THROUGH and at not in text.tagged:
                unknown += 1
                if unknown > (3 if "or" in text.words[at:target] or "nor" in text.words[at:target] else 0):
                    return False
        if not commas:
            return True
        words = text.words[target:after]
        if not _ADJECTIVES.isdisjoint(words):
            listed = text.words[after : after + 12]
            return "or" in listed or "or" in text.words[cue.after : target] or "nor" in listed
        return True

    def _answered(self, first: int, after: int) -> str:
        """`bladder trouble: none`, `chills? no`, `numbness has gone`."""
        text = self.text
        at = after
        while at < min(after + 7, len(text.words)):
            if text.sentences[at] != text.sentences[after - 1] and text.words[after:at] != ["?"]:
                break
            for hit in text.of("NONE_AFTER"):
                if hit.first == at and (hit.after == len(text.words) or text.words[hit.after] in _MARKS_AFTER):
                    return f"answered by “{text.said(hit)}”"
            near = text.clauses[at] == text.clauses[after - 1] or text.words[after:at] == ["?"]
            if near and text.chunks[at] == text.chunks[after - 1]:
                for hit in text.of("FINE"):
                    on_me = text.said(hit) == "spot on" and text.words[hit.after : hit.after + 1] in (["my"], ["the"])
                    if hit.first == at and not on_me:
                        return f"said to be “{text.said(hit)}”"
            if text.words[at] not in _ARE:
                break
            at += 1
        return ""

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

    # -- imagined

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

    # -- somebody else's

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

    def _hit_me(self, first: int, after: int) -> bool:
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

    # -- long ago

    def past(self, first: int, after: int) -> str:
        """When it was, where that is long over."""
        text = self.text
        sentence = text.sentences[first]
        for hit in (*text.of("LONG_AGO"), *self._years()):
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
                and not _inside(cue, hit)
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
        """True for the 2009 of "lymphoma in 2009, and my back started": it is the risk that is so old."""
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
            and not {",", "and", "but", "now", "so", "hence", "therefore"}.isdisjoint(
                text.words[max(risk.first, hit.after) : first]
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

    def _years(self) -> Iterable[Hit]:
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


_BODILY = frozenset(
    ("come", "comes", "came", "coming", "go", "goes", "my", "me", "the", "low", "lower", "mid", "upper", "bad", "sore")
)
"""Before the "back" of "my back when I sit", which is no time."""
_DONE_TO_ME = frozenset(("major trauma", "cannot walk weak", "collapse"))
_LOST = frozenset(
    ("reflexes", "reflex", "feeling", "power", "strength", "sensation", "balance", "control", "muscle", "spring",
     "grip", "legs", "thighs", "knees", "push", "use", "movement")
)  # fmt: skip
"""What is "gone" and leaves somebody worse."""
_TROUBLES = frozenset(("problem", "problems", "issue", "issues", "trouble", "troubles", "worries", "bother"))
_BACKS = frozenset(("back", "disc", "disk", "spine", "discs"))
"""What "went" when it all began."""
_CALM = words("""
    normal fine ok okay good bother trouble great better well clear right nothing problems
""")
_AFTER_AGE = frozenset(("and", "i", "falling", "when", "but", "in", "on", "from", "playing", "after", "with"))
_WAYS = words("""
    to up down from into through on for right left all over bad worse again past under out back round across
    red white blue purple black grey limp floppy soft quiet stiff cold
""")
_OVER_WHAT = frozenset(("the", "my", "me", "myself", "a", "our", "everything", "everywhere"))
_SELF = frozenset(("i", "me", "my", "myself"))
_READ = frozenset(("read about", "reading about", "read that", "article on", "article about", "video about", "list :"))
_PLURALS = frozenset(
    ("legs", "feet", "toes", "thighs", "knees", "calves", "hands", "arms", "fingers", "cheeks", "buttocks", "soles")
)
_THEY = frozenset(("they", "theyre", "they are", "their", "theyve", "they have"))
_THEIRS = frozenset(("his", "her", "their"))
_OBJECTS = frozenset(("him", "them"))
"""Never the one who has it."""
_POSSESSIVES = frozenset(("dads", "wifes", "hubbys", "husbands", "babys", "dogs", "cats", "sons", "daughters", "kids"))
_PRONOUNS = frozenset(("he", "she", "they", "his", "her", "their", "him", "them", "he is", "she is"))
_FOUND = (["with"], ["dead"], ["on"], ["after"], ["by"], ["alive"])
"""After "found": it is the other who was found."""
_TOLD = frozenset(("told", "tell", "telling", "asked", "showed", "to", "with", "at"))
"""Before a pronoun: it is the one spoken to."""
_DONE_TO = words("""
    with for to by from after and of lifted carried met saw visited hugged drove took picked helped cuddled held
    chased
""")
_CONDITIONS = frozenset(("if", "unless", "in case", "should i ever", "what if", "as long as", "should it"))
_SPANS = words("""
    hour hours day days week weeks fortnight month few couple 24 48
""")
"""After "in the past": how little time that is."""
_WOULD = frozenset(("would be", "would mean", "would need"))
_THOUGHT = frozenset(
    ("googled", "googling", "google", "imagine", "imagining", "pretend", "dream", "dreaming", "dreamt", "dreamed",
     "worried about", "scared of", "scared about", "afraid of", "frightened of", "terrified of", "dread", "dreading",
     "would be", "would mean", "might end up", "could end up", "nightmare about", "worst case", "fear of")
)  # fmt: skip
"""Cues that make a sign a mere thought, where the thought itself is what counts."""
_CHANCE = words("""
    ever any start starts get gets lose loses notice develop suddenly happens happen become becomes turns
""")
_ORDERS = frozenset(("ring", "call", "phone", "come", "book", "contact", "would", "will", "must", "should", "stop"))
_WORRIES = frozenset(
    ("worried about", "worry about", "scared of", "scared about", "afraid of", "terrified of", "anxious about")
)
_MARKS_AFTER = frozenset(
    (".", ",", "!", ";", "\n", ")", "either", "so", "thankfully", "at", "today", "now", "and", "-", "?", "but")
)
_BEGINS = frozenset((".", ",", "!", "?", ";", "\n", "-", ":", "(", ")", "…", "and", "thankfully", "luckily", "but",
                     "so", "i", "have", "has", "had", "got", "answered", "said"))  # fmt: skip
_WITH_ME = frozenset(("for", "here", "i", "to", "yet", "applies", "applied", "happened", "happening", "with", "thank",
                      "though", "lately", "so", "apply", "tonight", "touch"))  # fmt: skip
_MINE = frozenset(("i", "my", "me", "myself", "mine", "we", "im", "ive"))
_SUBJECT_OF_NEXT = words("""
    he she they documentary film movie book series programme episode novel character bloke man lad woman mum dad
    sister brother wife husband partner neighbour friend mate dog cat baby son daughter kid toddler colleague client
    patient guy girl boy gran grandad nan uncle aunt cousin horse someone podcast article forum lady chap fella
""")
_KIN_WORDS = words("""
    poor old little youngest eldest oldest best dear late own younger older big baby wee new next ex good lovely
    twin step great elderly
""")
_MONTHS = words("""
    january february march april may june july august september october november december spring summer autumn
    winter
""")


def _inside(hit: Hit, other: Hit) -> bool:
    return other.first <= hit.first and hit.after <= other.after
