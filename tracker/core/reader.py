"""Reads items such as `w12 5-3 hilly` out of the words of a line: where each begins, and how far it goes."""

from datetime import datetime

from tracker.core.fields import Choice, Duration, Field, Number, Words, refused
from tracker.core.items import Item, can_glue, glued_kind, kind_called, kind_with_option, measure, only_words
from tracker.core.kinds import Kind
from tracker.core.phrase import Found, Phrase, numeric
from tracker.core.words import Invalid

_LONGEST_NAME = 40
"""How many words a name of one's own is looked for in."""


class Reader(Phrase):
    """The words of a line, to be read by the kinds that are given."""

    def __init__(
        self, text: str, words: list[str], starts: list[int], breaks: set[int], now: datetime, kinds: tuple[Kind, ...]
    ) -> None:
        super().__init__(text, words, starts, breaks, now)
        self.kinds = kinds
        self._boxes: frozenset[str] = frozenset()

    def begins(self, at: int, first: bool = False) -> tuple[Kind, int] | None:
        """The kind of the item that begins at this word, and how many of the word's characters name it.

        Behind the first item the name of a kind may as well be a word of the note ("p4 walk helped"), so there it
        begins an item only with a value after it; and where it names a box of the item before it (the steps of a
        walk), it fills that.
        """
        word = self.words[at]
        glued = glued_kind(word, self.kinds)
        if glued is not None:
            return glued
        after = self.ahead(at + 1)
        kind = kind_called(word, self.kinds)
        if kind is not None:
            other = kind.name not in self._boxes and after and self._plausible(kind, at + 1)
            return (kind, len(word)) if first or other else None
        if not numeric(after):
            return None
        kind = next((kind for kind in self.kinds if kind.key == word and can_glue(kind)), None)
        if kind is not None:
            return (kind, len(word)) if first or self.figure(measure(kind), at + 1) else None
        kind = kind_with_option(word, self.kinds) if first else None
        return None if kind is None else (kind, 0)

    def opens_note(self, at: int) -> bool:
        """True for `note`, after which everything is words."""
        kind = kind_called(self.words[at], self.kinds)
        return kind is not None and only_words(kind)

    def ends(self, at: int) -> bool:
        """True where nothing more belongs to the words before: a break, the end, an item or `note`."""
        return not self.joined(at) or self.opens_note(at) or self.begins(at) is not None

    def item(self, at: int, begun: tuple[Kind, int]) -> tuple[Item, int] | Invalid:
        """The item with what it can't be without, and the word after it."""
        kind, named = begun
        item = Item(kind, {})
        self._boxes = frozenset(field.name for field in kind.fields)
        here = at + (named == len(self.words[at]))
        if 0 < named < len(self.words[at]):
            self.words[at], self.starts[at] = self.words[at][named:], self.starts[at] + named
            found = self.figure(measure(kind), at, kind.fields)
            if found is None:
                return self._refusal(measure(kind), at)
            item.values[kind.measure], here = found[0], at + found[1]
        while here < len(self.words) and (here == at or self.joined(here)):
            count = self._take_needed(item, here)
            if isinstance(count, Invalid):
                return count
            if not count:
                break
            here += count
        missing = [field for field in kind.fields if not field.optional and field.name not in item.values]
        return self._missing(item, missing[0], here) if missing else (item, here)

    def options(self, item: Item, at: int) -> tuple[int, bool] | Invalid:
        """Fills the item from the words up to the next item, comma, time or end, if all of them are values of it.

        If one is not, none of them is taken, so that the note keeps them whole. `5-3`, `3x20s`, an amount and
        `38.6C` are taken in any case, and what follows them is looked at anew. Returned are the word after those
        that were taken and whether nothing is left over.
        """
        done = here = at
        trial = item.copy()
        while here < len(self.words) and (here == at or not self.ends(here)):
            count = trial.take_figures(self, here)
            if isinstance(count, Invalid):
                return count
            if count:
                done = here = here + count
                item.values = dict(trial.values)
                continue
            count = trial.take_option(self, here)
            if not count:
                left = next((size for size in (1, 2) if here + size == len(self.words) or self.ends(here + size)), 0)
                lone = trial.lone(self, here, left) if here == done and left else None
                return lone or (done, False)
            here += count
        item.values = trial.values
        return here, True

    def _plausible(self, kind: Kind, at: int) -> bool:
        """True where the word may be what this kind can't be without."""
        for field in kind.fields:
            if field.optional:
                continue
            if isinstance(field, Choice) and (self.choice(field, at) or (field.own and self._times_soon(at))):
                return True
            if isinstance(field, Words) and self.joined(at + 1) and self.dose(at + 1):
                return True
            if isinstance(field, Number | Duration) and numeric(self.words[at]):
                return True
        return False

    def _times_soon(self, at: int) -> bool:
        """True where `3x20` comes within a few words."""
        return any(self.times(here) for here in range(at + 1, at + 6) if self.joined(here))

    def _take_needed(self, item: Item, at: int) -> int | Invalid:
        """Reads one value that the item needs, or its measure, into it; how many words that took."""
        wanted = [field for field in item.open() if not field.optional or field.name == item.kind.measure]
        if not wanted:
            return 0
        texts = [field for field in wanted if isinstance(field, Words) or (isinstance(field, Choice) and field.own)]
        figures = 0 if texts and isinstance(texts[0], Words) else item.take_figures(self, at)
        if figures or texts:
            return figures or self._take_name(item, texts[0], at)
        for field in wanted:
            found: Found | None = None
            if isinstance(field, Choice):
                found = self.choice(field, at)
            elif isinstance(field, Number | Duration):
                found = self.figure(field, at, item.kind.fields)
            if found:
                item.values[field.name] = found[0]
                return found[1]
        for field in wanted:
            if isinstance(field, Choice) and self.words[at].isalpha() and not self.ends(at):
                value = field.read(self.words[at], self.now)
                if not isinstance(value, Invalid):
                    item.values[field.name] = value
                    return 1
        return 0

    def _take_name(self, item: Item, field: Words | Choice, at: int) -> int | Invalid:
        """A name: in quotation marks, one that the field knows, or the words up to the figures; for Words one word."""
        text, count = self.quotation(at) or ("", 0)
        if not count and isinstance(field, Choice):
            count, counted = self._name(item.kind, at)
            known = self.choice(field, at)
            if known and not counted:
                item.values[field.name] = known[0]
                return known[1]
            text = self.span(at, count) if count else ""
        elif not count and self.begins(at) is None:
            text, count = self.words[at], 1
        if not count:
            return 0
        value = field.read(text, self.now)
        if isinstance(value, Invalid) or value == "":
            return value if isinstance(value, Invalid) else refused(field, "")
        item.values[field.name] = value
        return count

    def _name(self, kind: Kind, at: int) -> tuple[int, bool]:
        """How many words from here on can be a name, and whether figures come after it: `3x20`, `10`, `sets 3`."""
        others = [field for field in kind.fields if field.optional and field.name != "note"]
        for here in range(at, min(len(self.words), at + _LONGEST_NAME)):
            if here > at and self.ends(here):
                return here - at, False
            after = self.ahead(here + 1)
            last = not after or after in ("times", "sets") or kind_called(after, self.kinds) or self.ends(here + 1)
            bare = here > at and last and self.words[here].isdecimal()
            if self.times(here) or bare or any(self.named(field, here) for field in others):
                return here - at, True
        return min(len(self.words) - at, _LONGEST_NAME), False

    def _missing(self, item: Item, field: Field, at: int) -> Invalid:
        """The sentence for an item that was begun and lacks this field."""
        if at >= len(self.words) or not (at == 0 or self.joined(at)):
            return refused(field, "")
        word = self.words[at]
        if numeric(word) and can_glue(item.kind) and item.kind.measure not in item.values:
            field = measure(item.kind)
        if isinstance(field, Choice):
            for count in (3, 2):
                near = field.read(self.span(at, count), self.now) if self.joined(at + count - 1) else Invalid("")
                if isinstance(near, Invalid) and "did you mean" in near.message:
                    return near
        sentence = self._refusal(field, at)
        if word.isalpha() and self.ahead(at + 1).isalpha() and isinstance(field, Number | Duration):
            return Invalid(f"{sentence.message[:-1]}; to keep words alone, begin with note.")
        return sentence

    def _refusal(self, field: Field, at: int) -> Invalid:
        """The field's own sentence about this word; about two, where the second spoils the first as in `2 km`."""
        value = field.read(self.words[at], self.now)
        return value if isinstance(value, Invalid) else refused(field, self.span(at, 1 + self.joined(at + 1)))
