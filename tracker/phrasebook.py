"""The book of phrases, kept where Python keeps its compiled modules, and made anew when a table has changed."""

import json
import os
from contextlib import suppress

from tracker.core.notes import lexicon
from tracker.core.phrases import __file__ as PHRASES

FOLDER = os.path.dirname(PHRASES)
NAME = "book.txt"
SIZE = 8
"""Digits before the book's head: how long that is."""
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
        with open(_path(), "rb", buffering=0) as file:
            stamp, parts = json.loads(file.read(int(file.read(SIZE))))
            if stamp != _stamp():
                return None
            book = lexicon.Book(file.readall(), parts)
    except (OSError, ValueError, TypeError):
        return None  # there is none, or it is no book; it is made
    return book if book.is_whole() else None


def _made() -> lexicon.Book:
    book = lexicon.made()
    path = _path()
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError):  # where the program may not write beside itself, the book is made each time
        with os.fdopen(os.open(beside, _NEW, 0o644), "wb") as file:  # whatever the umask, no one else may change it
            head = json.dumps([_stamp(), book.parts]).encode()
            file.write(str(len(head)).zfill(SIZE).encode() + head + book.text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    return book
