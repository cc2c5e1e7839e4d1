"""The book of phrases, kept where Python keeps its compiled modules, and made anew when a table has changed."""

import os
from contextlib import suppress

from tracker.core.notes import lexicon
from tracker.core.phrases import __file__ as PHRASES

FOLDER = os.path.dirname(PHRASES)
NAME = "book.txt"


def ready() -> None:
    """Hand the reader of notes its book, unless it has one."""
    if not lexicon.has_book():
        lexicon.use(_kept() or _made())


def _stamp() -> str:
    """Tells one state of the tables from another: names, sizes and times of their files."""
    with os.scandir(FOLDER) as files:
        marks = sorted(
            f"{one.name}:{info.st_size}:{info.st_mtime_ns}"
            for one in files
            if one.name.endswith(".py") and (info := one.stat())
        )
    return " ".join(marks)


def _path() -> str:
    return os.path.join(FOLDER, "__pycache__", NAME)


def _kept() -> lexicon.Book | None:
    try:
        with open(_path(), encoding="utf-8", newline="\n") as file:
            stamp, parts, text = file.read().split("\n\n", 2)
    except (OSError, ValueError):
        return None  # there is none, or it is no book; it is made
    if stamp != _stamp():
        return None
    found: dict[str, tuple[int, int]] = {}
    for part in parts.split("\n"):
        name, first, last = part.split("\t")
        found[name] = (int(first), int(last))
    return lexicon.Book(text, found)


def _made() -> lexicon.Book:
    text = lexicon.written()
    parts = lexicon.parts_of(text)
    rows = "\n".join(f"{name}\t{first}\t{last}" for name, (first, last) in parts.items())
    path = _path()
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError):  # where the program may not write beside itself, the book is made each time
        with open(beside, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"{_stamp()}\n\n{rows}\n\n{text}")
        os.replace(beside, path)
    return lexicon.Book(text, parts)
