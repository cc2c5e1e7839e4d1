"""The words of a line, and what some of them would mean for one field."""

from datetime import datetime
from itertools import pairwise

from tracker.core.fields import UNITS, Choice, Day, Duration, Field, Number, Value, Words, YesNo, label
from tracker.core.when import names_clock
from tracker.core.words import Invalid, folded

Found = tuple[Value, int]
"""A value, and how many words it takes."""

_DOSES = ("mg", "g", "mcg", "μg", "ml", "iu", "tablet", "tablets", "pill", "pills", "capsule", "capsules", "drops")
_REPEATS = ("times", "sets", "reps")
_BETWEEN = ("->", "→", ">", "–", "-")
_QUOTES = {'"': '"', "“": "”", "«": "»"}


class Phrase:
    """Words without the comma at their end; `starts` says where each stands in `text`.

    `breaks` holds the words that a comma or a time follows: nothing is read across them.
    """

    def __init__(self, text: str, words: list[str], starts: list[int], breaks: set[int], now: datetime) -> None:
        self.text = text
        self.words = words
        self.starts = starts
        self.breaks = breaks
        self.now = now

    def joined(self, at: int) -> bool:
        """True where there is such a word and no break before it."""
        return at < len(self.words) and at - 1 not in self.breaks

    def ahead(self, at: int) -> str:
        """That word, or nothing where a break comes first."""
        return self.words[at] if self.joined(at) else ""

    def span(self, at: int, count: int) -> str:
        """The words as they were typed, with what stands between them."""
        last = at + count - 1
        return self.text[self.starts[at] : self.starts[last] + len(self.words[last])]

    def figure(self, field: Number | Duration, at: int, others: tuple[Field, ...] = ()) -> Found | None:
        """`4`, `4/10`, `4 out of 10`, `7.5h`, `20`, `20 min`, `1h 5 min`; not the 2 of `2 km`, another field's unit."""
        return self._number(field, at) if isinstance(field, Number) else self._duration(field, at, others)

    def choice(self, field: Choice, at: int) -> Found | None:
        """The longest spelling of one of the options that begins here."""
        spellings = field.spellings()
        longest = max(spelling.count(" ") for spelling in spellings) + 1
        for count in range(min(longest, len(self.words) - at), 0, -1):
            value = spellings.get(folded(self.span(at, count)))
            if value is not None:
                return value, count
        return None

    def quotation(self, at: int) -> tuple[str, int] | None:
        """What stands between quotation marks that open here."""
        closing = _QUOTES.get(self.words[at][0])
        for count in range(1, min(20, len(self.words) - at) + 1):
            typed = self.span(at, count)
            if closing and len(typed) > 2 and typed.endswith(closing):
                return typed[1:-1], count
        return None

    def dose(self, at: int) -> tuple[str, int] | None:
        """`400mg`, `400 mg`, `2 tablets`, or a bare number that ends the phrase. Never a time of day."""
        word = self.words[at]
        if not any(map(str.isnumeric, word)) or names_clock(word):
            return None
        if self.ahead(at + 1).casefold() in _DOSES:
            return self.span(at, 2), 2
        return None if word.isnumeric() and self.ahead(at + 1) else (word, 1)

    def times(self, at: int) -> tuple[str, str, int] | None:
        """`3x20s`, `3x20`, `3 x 20 s` -> `3`, `20s` and how many words it takes."""
        for count in (1, 2, 3):
            parts = self.words[at : at + count]
            if any(one[-1].isdigit() and other[0].isdigit() for one, other in pairwise(parts)):
                return None
            typed = "".join(parts).replace("×", "x").casefold()
            often, sign, long = typed.partition("x")
            if not often.isdigit() or (count > 1 and not self.joined(at + count - 1)):
                return None
            if sign and long[:1].isdigit():
                unit = self.ahead(at + count).casefold()
                return (
                    (often, f"{long} {unit}", count + 1) if unit in UNITS and long.isdigit() else (often, long, count)
                )
        return None

    def pair(self, at: int) -> tuple[str, str, int] | None:
        """`5-3`, `5 > 3`, `5 to 3` -> `5`, `3` and how many words it takes."""
        if numbers := pair(self.words[at]):
            return *numbers, 1
        if self.ahead(at + 1) in (*_BETWEEN, "to") and self.ahead(at + 2):
            numbers = pair(f"{self.words[at]}-{self.words[at + 2]}")
        return (*numbers, 3) if numbers else None

    def named(self, field: Field, at: int) -> Found | None:
        """The field's name with its value behind it: `steps 4000`, `since mon`, `asleep`, `not asleep`."""
        if isinstance(field, YesNo) and folded(self.words[at]) in ("not", "no"):
            count = self._called(field, at + 1)
            return (False, count + 1) if count else None
        count = self._called(field, at)
        if not count:
            return None
        here = at + count
        if isinstance(field, YesNo) and not (self.joined(here) and folded(self.words[here]) in ("yes", "no")):
            return True, count
        found = self.value(field, here) if self.joined(here) else None
        return (found[0], found[1] + count) if found else None

    def value(self, field: Field, at: int) -> Found | None:
        """A value of the field that stands here, whatever stands before it."""
        if isinstance(field, Number | Duration):
            return self.figure(field, at)
        quotation = self.quotation(at) if isinstance(field, Words | Choice) else None
        if isinstance(field, Choice) and not quotation and (known := self.choice(field, at)):
            return known
        text, count = quotation or (self.dose(at) if isinstance(field, Words) else None) or (self.words[at], 1)
        if isinstance(field, Day):
            count = next((count for count in (3, 2) if self._reads(field, at, count)), 1)
            text = self.span(at, count)
        value = field.read(text, self.now)
        return None if isinstance(value, Invalid) or value == "" else (value, count)

    def _reads(self, field: Field, at: int, count: int) -> bool:
        joined = all(self.joined(here) for here in range(at, at + count))
        return joined and not isinstance(field.read(self.span(at, count), self.now), Invalid)

    def _called(self, field: Field, at: int) -> int:
        """How many words here are the field's name or its label."""
        for name in (label(field), field.name):
            count = len(name.split())
            if at + count <= len(self.words) and self.joined(at) and folded(self.span(at, count)) == folded(name):
                return count
        return 0

    def _number(self, field: Number, at: int) -> Found | None:
        word = self.words[at]
        unit = field.unit.casefold()
        bare = word[: -len(unit)] if unit and word.casefold().endswith(unit) else word
        value = field.read(bare, self.now)
        if isinstance(value, Invalid):
            return None
        if field.hi == 10 and self.joined(at + 3) and folded(self.span(at + 1, 3)) == "out of 10":
            return value, 4
        after = folded(self.ahead(at + 1))
        told = after in (unit, field.name) or (field.name == "sets" and after in _REPEATS)
        return value, 2 if after and told and bare == word else 1

    def _duration(self, field: Duration, at: int, others: tuple[Field, ...]) -> Found | None:
        count = 1
        while self.joined(at + count) and count < 4:
            word, before = self.words[at + count].casefold(), self.words[at + count - 1]
            if word not in UNITS and not (word[0].isdigit() and word.isalnum() and before[-1].isalpha()):
                break
            count += 1
        if count == 1 and self._anothers(at + 1, others):
            return None
        for size in range(count, 0, -1):
            value = field.read(self.span(at, size), self.now)
            if not isinstance(value, Invalid):
                return value, size
        return None

    def _anothers(self, at: int, others: tuple[Field, ...]) -> bool:
        """True where the word before this one is counted in what another field counts: `2 km`, `4000 steps`."""
        word = self.ahead(at).casefold()
        numbers = [other for other in others if isinstance(other, Number)]
        named = any(word == other.name for other in numbers) and not numeric(self.ahead(at + 1))
        return bool(word) and (named or any(word == other.unit.casefold() for other in numbers))


def numeric(word: str) -> bool:
    """True for a word that begins as a number does, signs and all the world's digits included."""
    return word.lstrip("-+−.")[:1].isnumeric()


def pair(word: str) -> tuple[str, str] | None:
    """`5-3`, `5>3`, `5→3`, `5->3` -> the two numbers."""
    for sign in _BETWEEN:
        left, found, right = word.partition(sign)
        if found:
            return (left, right) if _short(left) and _short(right) else None
    return None


def _short(number: str) -> bool:
    return 0 < len(number) <= 4 and number.replace(".", "", 1).isdigit()
