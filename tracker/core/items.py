"""One item of a line while it is read: a kind, and the values that its words give it."""

from datetime import datetime
from itertools import pairwise

from tracker.core.fields import Choice, Duration, Field, Number, Value, Words, refused
from tracker.core.kinds import Kind, kind_named
from tracker.core.phrase import Phrase, numeric, pair
from tracker.core.when import names_clock
from tracker.core.words import Invalid, folded, listed, quoted

VERTEBRAE = frozenset(f"c{number}" for number in range(1, 8))
"""Words that look like a key and a number and name a bone of the neck."""


class Item:
    """A kind, and the values that were read for it so far."""

    __slots__ = ("kind", "values")

    def __init__(self, kind: Kind, values: dict[str, Value]) -> None:
        self.kind = kind
        self.values = values

    def copy(self) -> "Item":
        """An item of the same kind with the same values, to try out words on."""
        return Item(self.kind, dict(self.values))

    def open(self) -> list[Field]:
        """The fields that hold nothing yet; a note is never among them."""
        return [field for field in self.kind.fields if field.name not in self.values and field.name != "note"]

    def free(self, first: str, second: str) -> tuple[Field, Field] | None:
        """These two fields, where the kind has both and neither holds a value."""
        one, two = self.kind.field(first), self.kind.field(second)
        taken = first in self.values or second in self.values
        return None if one is None or two is None or taken else (one, two)

    def take_figures(self, phrase: Phrase, at: int) -> int | Invalid:
        """Reads `5-3` (pain before, after), `3x20s` (sets and hold), an amount or `38.6C`; how many words it took."""
        halves, counts = self.free("before", "after"), self.free("sets", "hold")
        taken: tuple[tuple[Field, str], ...] = ()
        count = 1
        if halves and (numbers := phrase.pair(at)):
            taken, count = tuple(zip(halves, numbers[:2], strict=True)), numbers[2]
        elif counts and (times := phrase.times(at)):
            taken, count = tuple(zip(counts, times[:2], strict=True)), times[2]
        elif (amount := self.kind.field("amount")) and "amount" not in self.values and (dose := phrase.dose(at)):
            taken, count = ((amount, dose[0]),), dose[1]
        for field, text in taken:
            value = field.read(text, phrase.now)
            if isinstance(value, Invalid):
                return value
            self.values[field.name] = value
        return count if taken else self._take_scaled(phrase, at)

    def _take_scaled(self, phrase: Phrase, at: int) -> int:
        """Reads a number with its unit of choice, `38.6C` or `101.2 F`: never a guess, so taken before any words."""
        for field in self.open():
            if scale := self.scale(field):
                trial = self.copy()
                count = trial._take_measured(phrase, field, at)
                if count and scale.name in trial.values:
                    self.values = trial.values
                    return count
        return 0

    def take_option(self, phrase: Phrase, at: int) -> int:
        """Reads one value that says by itself which field it is for; how many words that took."""
        fields = self.open()
        for field in fields:
            if found := phrase.named(field, at):
                self.values[field.name] = found[0]
                return found[1]
        choices = [field for field in fields if isinstance(field, Choice)]
        chosen = [(found[1], field.name, found[0]) for field in choices if (found := phrase.choice(field, at))]
        if chosen:
            count, name, value = max(chosen, key=lambda choice: choice[0])
            self.values[name] = value
            return count
        if not numeric(phrase.words[at]):
            return 0
        return next((count for field in fields if (count := self._take_measured(phrase, field, at))), 0)

    def lone(self, phrase: Phrase, at: int, count: int) -> Invalid | None:
        """The sentence for one or two numbers, or a time of day, that stand alone: they are never a note."""
        word = phrase.words[at]
        if count == 2:
            numbers = [quoted(other) for other in phrase.words[at : at + 2] if is_decimal(other) and len(other) <= 4]
            halves = self.free("before", "after") if len(numbers) == 2 else None
            return Invalid(f"{' '.join(numbers)} is unclear; write {'-'.join(numbers)}.") if halves else None
        if names_clock(word):
            return Invalid(f"{quoted(word)} stands alone; a time of day is written @{quoted(word)}.")
        number = word.replace(",", ".", 1)
        for field in self.open():
            digits = number.replace("°", "").rstrip("CFcf")
            if self.scale(field) and digits != number and is_decimal(digits):
                return refused(field, word)
        if not is_decimal(number):
            return None
        ways = []
        for field in self._fits(phrase, number):
            if scale := self.scale(field):
                ways += [f"{number}{unit}" for unit in scale.options]
            else:
                ways.append(f"{number} {field.unit}" if isinstance(field, Duration) else f"{field.name} {number}")
        advice = f"write {listed(ways)}" if ways else f"if it belongs to a note, write note {quoted(word)}"
        return Invalid(f"{quoted(word)} stands alone after {self.kind.name}; {advice}.")

    def scale(self, field: Field) -> Choice | None:
        """The open choice of units that a number of this field is written with: C or F."""
        both = self.free(field.name, "unit") if isinstance(field, Number) else None
        return both[1] if both and isinstance(both[1], Choice) else None

    def _take_measured(self, phrase: Phrase, field: Field, at: int) -> int:
        """`2.5km`, `45 min`, `4000 steps`, `38.6C`, `101.2 F`; without a unit only where nothing else can be meant."""
        if not isinstance(field, Number | Duration):
            return 0
        word = phrase.words[at]
        if scale := self.scale(field):
            bare = word.replace("°", "")
            digits = bare.rstrip("CFcf")
            mark, count = (bare[len(digits) :], 1) if digits != bare else (phrase.ahead(at + 1).lstrip("°"), 2)
            value, unit = field.read(digits, phrase.now), scale.spellings().get(folded(mark))
            if unit is not None and not isinstance(value, Invalid):
                self.values[field.name], self.values[scale.name] = value, unit
                return count
        found = phrase.figure(field, at)
        if found is None or (found[1] == 1 and word[-1].isdigit() and not self._must_be(phrase, field, word)):
            return 0
        self.values[field.name] = found[0]
        return found[1]

    def _must_be(self, phrase: Phrase, field: Number | Duration, word: str) -> bool:
        """True where a bare number is the kind's measure, or fits no other field; minutes are never guessed."""
        fits = self._fits(phrase, word)
        return fits[0] is field and (field.name == self.kind.measure or (len(fits) == 1 and isinstance(field, Number)))

    def _fits(self, phrase: Phrase, word: str) -> list[Number | Duration]:
        """The open fields that a number without name and unit would fit, the measure first."""
        fields = [field for field in self.open() if isinstance(field, Number | Duration)]
        fits = [field for field in fields if not isinstance(field.read(word, phrase.now), Invalid)]
        return sorted(fits, key=lambda field: field.name != self.kind.measure)


def measure(kind: Kind) -> Number | Duration:
    """The number that the kind is measured by; for kinds that `can_glue`."""
    field = kind.field(kind.measure)
    assert isinstance(field, Number | Duration)
    return field


def can_glue(kind: Kind) -> bool:
    """True where key and number make an item: what the kind needs besides can only be one of a few options."""
    needed = [field for field in kind.fields if not field.optional and field.name != kind.measure]
    options = all(isinstance(field, Choice) and not field.own for field in needed)
    return bool(kind.key) and isinstance(kind.field(kind.measure), Number | Duration) and options


def glued_kind(word: str, kinds: tuple[Kind, ...]) -> tuple[Kind, int] | None:
    """The kind of `p4` and how long its key is, also where the number is wrong; None for a word that has none."""
    for kind in kinds if word.lower() not in VERTEBRAE else ():
        size = len(kind.key)
        if kind.key and word[:size].lower() == kind.key and numeric(word[size:]) and can_glue(kind):
            return kind, size
    return None


def unchained(word: str, kinds: tuple[Kind, ...], now: datetime) -> list[str]:
    """`p4w12` -> `p4`, `w12`; `4-3h15` -> `4-3`, `h15`. A word that reads whole or in two ways stays whole."""
    bare = word.rstrip(",;.")
    cuts = [at for at in range(2, len(bare) - 1) if bare[at - 1].isdigit() and glued_kind(bare[at:], kinds)]
    if not 0 < len(cuts) < 6 or _reads(bare, kinds, now):
        return [word]
    ways = []
    for chosen in range(1, 2 ** len(cuts)):
        ends = [0, *(at for bit, at in enumerate(cuts) if chosen >> bit & 1), len(bare)]
        first, *rest = [bare[start:end] for start, end in pairwise(ends)]
        if (pair(first) or _reads(first, kinds, now)) and all(_reads(piece, kinds, now) for piece in rest):
            ways.append([first, *rest])
    if len(ways) != 1:
        return [word]
    *pieces, last = ways[0]
    return [*pieces, last + word[len(bare) :]]


def _reads(word: str, kinds: tuple[Kind, ...], now: datetime) -> bool:
    glued = glued_kind(word, kinds)
    return glued is not None and not isinstance(measure(glued[0]).read(word[glued[1] :], now), Invalid)


def kind_called(word: str, kinds: tuple[Kind, ...]) -> Kind | None:
    """The kind that goes by this word, with or without a colon behind it."""
    return kind_named(word.removesuffix(":"), kinds)


def kind_with_option(word: str, kinds: tuple[Kind, ...]) -> Kind | None:
    """The one kind, of those that need an option and a number, that has this option: `swim` -> move."""
    found = []
    for kind in kinds:
        needed = [field for field in kind.fields if not field.optional]
        if len(needed) == 2 and can_glue(kind) and kind.measure in (needed[0].name, needed[1].name):
            choice = needed[0] if isinstance(needed[0], Choice) else needed[1]
            if isinstance(choice, Choice) and folded(word) in choice.spellings():
                found.append(kind)
    return found[0] if len(found) == 1 else None


def only_words(kind: Kind) -> bool:
    """True for a kind that holds a text and nothing else."""
    return len(kind.fields) == 1 and isinstance(kind.fields[0], Words)


def is_decimal(word: str) -> bool:
    """True for plain digits with at most one point."""
    return word.isascii() and word.replace(".", "", 1).isdigit()
