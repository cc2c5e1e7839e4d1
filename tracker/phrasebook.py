"""The book of phrases, kept where Python keeps its compiled modules, and made anew when a table has changed."""

import os
from contextlib import suppress

from tracker.core.notes import lexicon
from tracker.core.phrases import __file__ as PHRASES

FOLDER = os.path.dirname(PHRASES)
NAME = "book.txt"
LETTERS = "latin-1"
"""One byte for each letter: read without being looked at."""
END = b"\n\n"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


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
        with open(_path(), "rb") as file:
            data = file.read()
        head = data.index(END)
        stamp, *rows = data[:head].decode(LETTERS).split("\n")
        if stamp != _stamp():
            return None
        parts = {name: (int(first), int(last)) for name, first, last in (row.split("\t") for row in rows)}
    except (OSError, ValueError):
        return None  # there is none, or it is no book; it is made
    return lexicon.Book(data[head + len(END) :].decode(LETTERS), parts)


def _made() -> lexicon.Book:
    text = lexicon.written()
    parts = lexicon.parts_of(text)
    rows = [f"{name}\t{first}\t{last}" for name, (first, last) in parts.items()]
    path = _path()
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError, UnicodeError):  # where the program may not write beside itself, the book is made each time
        with os.fdopen(os.open(beside, _NEW, 0o644), "wb") as file:  # whatever the umask, no one else may change it
            file.write("\n".join((_stamp(), *rows)).encode(LETTERS) + END + text.encode(LETTERS))
        os.replace(beside, path)
    return lexicon.Book(text, parts)
