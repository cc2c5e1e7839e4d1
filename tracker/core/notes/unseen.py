"""Letters that look like others or like nothing, as text from a page or a phone may have them."""

import re
from unicodedata import normalize

_ODD = re.compile(
    "[\u00ad\u0300-\u036f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uff5e"
    "\U0001d400-\U0001d7ff\U000e0000-\U000e0fff]"
)


def plainly(note: str) -> tuple[str, list[int]] | None:
    """The note without what nobody sees and with plain letters, and where each of its characters stood.

    None where it is plain already. A soft hyphen in `nu\u00admb` must not hide a word from the reader of notes.
    """
    if not _ODD.search(note):
        return None
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(note):
        same = char
        if _ODD.match(char):
            folded = normalize("NFKC", char)
            same = folded if folded != char and folded.isascii() else ""
        letters.append(same)
        places.extend([at] * len(same))
    return "".join(letters), places
