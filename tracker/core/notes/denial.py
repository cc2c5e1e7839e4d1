"""What denies a sign: a no that reaches it, an answer behind it, or the word that all of it is fine."""

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import Text
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
_TROUBLES = frozenset(("problem", "problems", "issue", "issues", "trouble", "troubles", "worries", "bother"))
_MARKS_AFTER = frozenset(
    (".", ",", "!", ";", "\n", ")", "either", "so", "thankfully", "at", "today", "now", "and", "-", "?", "but")
)
_BEGINS = frozenset((".", ",", "!", "?", ";", "\n", "-", ":", "(", ")", "…", "and", "thankfully", "luckily", "but",
                     "so", "i", "have", "has", "had", "got", "answered", "said"))  # fmt: skip
_WITH_ME = frozenset(("for", "here", "i", "to", "yet", "applies", "applied", "happened", "happening", "with", "thank",
                      "though", "lately", "so", "apply", "tonight", "touch"))  # fmt: skip


class Denial:
    """The denials of one note."""

    def __init__(self, text: Text) -> None:
        self.text = text
        pseudo = text.of("PSEUDO")
        self._not = [hit for hit in text.of("NOT") if not any(hit.within(other) for other in pseudo)]

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
