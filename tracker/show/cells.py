"""How many terminal cells a text takes, for text that is more than plain letters. Loaded only when there is some."""

import unicodedata
from collections.abc import Iterator

_JOINER = "\u200d"
_WIDE_PICTURE = "\ufe0f"
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def width(text: str) -> int:
    """The cells that a terminal gives the text."""
    return sum(cells for _, cells in clusters(text))


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """The pieces that a terminal never tears apart, with the cells of each.

    A letter and its accents, a family joined from several people, a flag of two letters or a picture with a skin
    tone is one piece.
    """
    piece, cells, joined = "", 0, False
    for char in text:
        if piece and ((joined and not char.isascii()) or _extends(piece, char)):
            piece += char
            if char == _WIDE_PICTURE and cells == 1 and not piece[0].isascii():
                cells = 2
            if _is_flag(char):
                cells = 2
        else:
            if piece:
                yield piece, cells
            piece, cells = char, _cells(char)
        joined = char == _JOINER
    if piece:
        yield piece, cells


def cut(text: str, limit: int) -> str:
    """As much of the beginning of the text as fits in `limit` cells, whole pieces only."""
    kept, used = [], 0
    for piece, cells in clusters(text):
        if used + cells > limit:
            break
        kept.append(piece)
        used += cells
    return "".join(kept)


def isolated(text: str) -> str:
    """The text, and where a part of it runs from right to left, in marks that keep it from turning its line around."""
    if any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text):
        return f"{_FIRST_STRONG}{text}{_POP}"
    return text


def closed(text: str) -> str:
    """The text, such as the beginning of a longer one, with every mark of `isolated` closed."""
    return text + _POP * (text.count(_FIRST_STRONG) - text.count(_POP))


def closed_rows(rows: list[str], indent: str) -> list[str]:
    """The rows of one text, in which a part in the marks of `isolated` that runs over several is in marks in each."""
    found, open_marks = [], 0
    for at, row in enumerate(rows):
        head = indent if at and row.startswith(indent) else ""
        row = head + _FIRST_STRONG * open_marks + row[len(head) :]
        open_marks = row.count(_FIRST_STRONG) - row.count(_POP)
        found.append(closed(row))
    return found


def _extends(piece: str, char: str) -> bool:
    if char == _JOINER or _width_zero(char) or "\U0001f3fb" <= char <= "\U0001f3ff":
        return True
    return _is_flag(char) and _is_flag(piece[-1]) and len(piece) == 1


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _width_zero(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Me", "Cf") or "\u1160" <= char <= "\u11ff"


def _cells(char: str) -> int:
    if _width_zero(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
