"""Text as people type it: cleaned on the way in, made visible on the way out, refused in one sentence."""

from tracker.core.record import Record

LIMIT = 64 * 1024
"""The longest text of one field, in characters."""

_KEPT = "\n\t"
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
HIDDEN = (
    "\u00ad\u180e\u200b\u200c\u2028\u2029\u2060\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f"
    "\ufeff\ufff9\ufffa\ufffb"
)
"""What turns a line of text around, and what nobody sees."""

MARKS = 6
"""The most accents of one letter that are shown; more of them would cover other lines."""


class Invalid(Record):
    """What was typed can't be used. `message` is one sentence: what is allowed and what to do next."""

    message: str


def is_control(char: str) -> bool:
    """True for the C0 and C1 control characters that a terminal would act on, newline and tab aside."""
    code = ord(char)
    return (code < 32 and char not in _KEPT) or 127 <= code < 160


def clean(text: str) -> str:
    """The text with \\n line ends, no control characters and no space at either end."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if not is_control(char)).strip()


def dropped(text: str) -> int:
    """How many control characters `clean` takes out of the text."""
    return sum(is_control(char) for char in text.replace("\r", ""))


def not_text(text: str) -> int | None:
    """The 1-based position of the first lone surrogate: a byte that was not UTF-8. None where there is none."""
    if text.isascii():
        return None
    return next((at for at, char in enumerate(text, 1) if "\ud800" <= char <= "\udfff"), None)


def shown(text: str) -> str:
    """The text on one line and inert: controls, overrides and hidden characters as escapes, a newline as ⏎."""
    if text.isascii() and text.isprintable():
        return text
    text = "".join(map(_visible, text))
    return text if all(char < "\u0300" or "\u2010" <= char <= "\u2027" for char in text) else _unstacked(text)


def _visible(char: str) -> str:
    if char == "\n":
        return "⏎"
    if char == "\t":
        return " "
    code = ord(char)
    if is_control(char) and code < 256:
        return f"\\x{code:02x}"
    if char in TURNING or char in HIDDEN or "\ud800" <= char <= "\udfff":
        return f"\\u{code:04x}"
    if 0xE0000 <= code <= 0xE0FFF:  # letters of a second, invisible alphabet
        return f"\\U{code:08x}"
    return char


def _unstacked(text: str) -> str:
    """The text with at most `MARKS` accents on a letter; … stands for the rest."""
    from unicodedata import category

    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if category(char) in ("Mn", "Me") else 0
        if marks <= MARKS:
            kept.append(char)
        elif marks == MARKS + 1:
            kept.append("…")
    return "".join(kept)


def quoted(text: str, limit: int = 40) -> str:
    """What was typed, said back inside a sentence: inert, and cut at `limit` characters."""
    text = shown(text[: limit + 1])
    return text if len(text) <= limit else text[: limit - 1] + "…"


def folded(text: str) -> str:
    """The form in which names are compared: case, hyphens, underscores and double spaces do not matter."""
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())


def plural(count: float, noun: str) -> str:
    """`1 day`, `2 days`; the noun's plural is made with an s."""
    return f"{count:g} {noun}" if count == 1 else f"{count:g} {noun}s"


def listed(names: tuple[str, ...] | list[str], last: str = "or") -> str:
    """`a, b or c`."""
    names = list(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}" if names else ""


def words(text: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(text.split())


def nearest(word: str, choices: list[str]) -> str | None:
    """The choice that the word is most likely a slip of, or None."""
    from difflib import get_close_matches

    found = get_close_matches(word.casefold(), choices, n=1, cutoff=0.6)
    return found[0] if found else None
