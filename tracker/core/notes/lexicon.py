"""The phrases of the tables that stand in a note.

They are looked up by their first word in a book: all phrases in order, as one text. Making it takes as long as reading
many notes, so whoever starts the program often keeps the text and hands it in (`use`).
"""

from collections.abc import Mapping, Sequence

from tracker.core.notes.tokens import joined


class Hit:
    """A phrase of the table `tag` stands in the words from `first` up to, not including, `after`."""

    __slots__ = ("after", "first", "tag")

    def __init__(self, tag: str, first: int, after: int) -> None:
        self.tag = tag
        self.first = first
        self.after = after

    def within(self, other: "Hit") -> bool:
        """True where the other's words have all of its own."""
        return other.first <= self.first and self.after <= other.after


Phrase = tuple[str, str, list[str]]
"""Its tag, the phrase with a space at its end, and its words where any of them has other ways to be said."""
LONGEST = 12
"""The most words of a phrase that is said in one way."""
START = 2
"""The letters of a phrase by which the book is cut into parts."""


LETTERS = "latin-1"
"""How the book is written: one byte a letter."""


class Book:
    """All phrases. `text` has one a line, `phrase TAB tag`, in order, a line end before the first and after the last.

    `parts` tells for the first two letters of a phrase where in the text those phrases begin and end. Of the bytes
    only the parts are made into letters that a note asks for.
    """

    def __init__(self, text: bytes, parts: Mapping[str, Sequence[int]]) -> None:
        self.text = text
        self.parts = parts
        self._known: dict[str, list[Phrase]] = {}

    def beginning(self, word: str) -> list[Phrase]:
        """The phrases whose first word this is."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = [
                (tag, f"{phrase} ", phrase.split() if "/" in phrase or "[" in phrase else [])
                for line in self._lines(word)
                for phrase, _, tag in (line.partition("\t"),)
            ]
        return found

    def _lines(self, word: str) -> list[str]:
        first, last = self.parts.get(part_of(word), (0, 0))
        part = self.text[first:last].decode(LETTERS)
        lines: list[str] = []
        for begins in (f"\n{word}\t", f"\n{word} "):
            at = part.find(begins)
            if at >= 0:
                lines += part[at + 1 : part.index("\n", part.rindex(begins) + 1)].split("\n")
        return lines

    def is_whole(self) -> bool:
        """False where the text was cut short."""
        return max((last for _, last in self.parts.values()), default=0) == len(self.text)

    def mentions(self, word: str) -> bool:
        """True where a phrase has this word, or a word that holds it."""
        return word.encode(LETTERS, "backslashreplace") in self.text


def made() -> Book:
    """The book as the tables have it now."""
    text = written()
    return Book(text.encode(LETTERS), parts_of(text))


def written() -> str:
    """The text of the book, made from the tables."""
    from tracker.core.phrases.tables import TABLES

    lines = sorted({f"{text}\t{tag}" for tag, table in TABLES.items() for text in phrases(table)})
    return "\n".join(("", *lines, ""))


def part_of(phrase: str) -> str:
    """The letters by which the phrase is looked up."""
    return phrase.partition(" ")[0][:START]


def parts_of(text: str) -> dict[str, tuple[int, int]]:
    """Where in the book's text the phrases that begin with each two letters stand."""
    parts: dict[str, tuple[int, int]] = {}
    at = 0
    for line in text[1:].split("\n")[:-1]:
        after = at + 1 + len(line)
        name = part_of(line.partition("\t")[0])
        parts[name] = (parts.get(name, (at, 0))[0], after + 1)
        at = after
    return parts


_BOOK: list[Book] = []


def use(book: Book) -> None:
    """Look phrases up in this book."""
    _BOOK[:] = [book]


def has_book() -> bool:
    """True where a book was handed in or made."""
    return bool(_BOOK)


def book() -> Book:
    """The book in use; made now where none was handed in."""
    if not _BOOK:
        use(made())
    return _BOOK[0]


def hits(words: Sequence[str]) -> list[Hit]:
    """Every phrase that stands in the words: of each tag the longest from each place, in order of place."""
    beginning = book().beginning
    found: list[Hit] = []
    for first, word in enumerate(words):
        longest: dict[str, int] = {}
        rest = " ".join((*words[first : first + LONGEST], ""))
        for tag, phrase, ways in beginning(word):
            if ways:
                after = _end(words, first, ways, 0)
            elif rest.startswith(phrase):
                after = first + phrase.count(" ")
            else:
                continue
            if after > longest.get(tag, 0):
                longest[tag] = after
        found += [Hit(tag, first, after) for tag, after in longest.items()]
    return found


def mentions(word: str) -> bool:
    """True where a phrase has this word, or a word that holds it."""
    return book().mentions(word)


def phrases(table: str) -> list[str]:
    """The phrases of a table, as they are written."""
    rows = table.replace("\n        ", "; ").replace("\n", "; ").split("; ")
    return [" ".join(joined(row.split())) for row in rows if row.strip()]


def _end(words: Sequence[str], at: int, phrase: Sequence[str], part: int) -> int:
    """Where the phrase, from its part on, ends in the words from `at` on; 0 where it does not stand there."""
    if part == len(phrase):
        return at
    want = phrase[part]
    if want.startswith("["):
        want = want[1:-1]
        if at < len(words) and words[at] in want.split("/"):
            after = _end(words, at + 1, phrase, part + 1)
            if after:
                return after
        return _end(words, at, phrase, part + 1)
    if at < len(words) and (
        words[at] == want or ("/" in want and words[at].isalpha() and words[at] in want.split("/"))
    ):
        return _end(words, at + 1, phrase, part + 1)
    return 0
