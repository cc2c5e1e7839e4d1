"""Copies of the log's files that come from another machine: found beside them, or named by the person.

Forms are never rewritten, so two logs are joined by taking every form that either has; which one stands is told by
`latest`, the same on every machine.
"""

import os

from tracker.core.record import Record
from tracker.core.words import shown
from tracker.store.aside import REPLACED, set_aside
from tracker.store.disk import open_plain, read_all
from tracker.store.page import Docs, Page, plain
from tracker.store.reading import Reading, is_year_file, may_be_copy
from tracker.store.salvage import Months, count, sorted_out
from tracker.store.trouble import (
    Damaged,
    Locked,
    NotPlain,
    Problem,
    TooNew,
    Trouble,
    Unreadable,
    disk_trouble,
    read_trouble,
)
from tracker.store.year import Digest, Pending

LARGEST = 1 << 29
"""Bytes of the largest file that is taken for a log; fifty years of eight entries a day are a sixteenth of it."""


class Read(Record):
    """The copies beside the log: the files that could be read, their forms, and by year what could not be."""

    files: tuple[str, ...]
    pending: Pending
    unread: dict[int, list[Problem]]


def is_copy(name: str) -> bool:
    """True for what Syncthing, Dropbox, Nextcloud, OneDrive and others call the one of two versions that lost."""
    if not may_be_copy(name):
        return False
    more = name[4:-5] if name[:4].isdigit() else name[len("pending") : -5]
    bare = more.strip()
    return (
        "conflict" in more.casefold() or (bare[:1] == "(" and bare[-1:] == ")") or (more[:1] == " " and bare.isdigit())
    )


def read_copies(folder: str, names: list[str]) -> Read:
    """Every copy beside the log. One that can't be read stops nothing; it is a problem of its year."""
    files: list[str] = []
    found: Pending = {}
    unread: dict[int, list[Problem]] = {}
    for name in sorted(filter(is_copy, names)):
        try:
            months = _months(os.path.join(folder, name))
        except FileNotFoundError:
            continue
        except (Trouble, OSError) as error:
            said = "it looks like a copy from another machine and can't be joined with the log; move it if it is none"
            number = int(name[:4]) if name[:4].isdigit() else _last_year(names)
            unread.setdefault(number, []).append(Problem(shown(name), f"{said} ({error})"))
            continue
        files.append(name)
        for month, docs in sorted_out(months).months.items():
            known = found.setdefault(int(month[:4]), {}).setdefault(month, {})
            for key, doc in docs.items():
                known.setdefault(key, doc)
    return Read(tuple(files), found, unread)


def put_aside(folder: str, names: list[str]) -> None:
    """Set the copies aside, now that their forms are in the log. Disk."""
    for name in names:
        path = os.path.join(folder, name)
        try:
            set_aside(folder, REPLACED, name, _data(path))
            os.unlink(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise disk_trouble(error, path) from None


def other(path: str, digest: Digest) -> Months:
    """Every document of another log: a folder, a year file, or one file that holds it all. Trouble."""
    if os.path.isdir(path):
        return Reading(os.path.realpath(path), digest).months()
    try:
        return _months(os.path.realpath(path))
    except NotPlain:
        raise Damaged(f"{shown(path)} is not a plain file; nothing was read.") from None
    except OSError as error:
        raise read_trouble(error, path) from None


def opens(path: str) -> bool:
    """True unless the file is sealed and no key that is held opens it."""
    try:
        plain(_data(os.path.realpath(path)))
    except Locked:
        return False
    except (Trouble, OSError, Unreadable):
        return True  # whoever takes it in says what is wrong with it
    return True


def whole(reading: Reading) -> tuple[bytes, int]:
    """The whole log as one page, the same format with the months of all years; and how many records. Trouble."""
    page = Page()
    page.touched = dict(reading.months())
    tails = reading.tails().values()
    digests = {month: digest for tail in tails for month, digest in tail.digests.items()}
    return page.together(max((tail.tick for tail in tails), default=0), digests), count(page.touched)


def _months(path: str) -> dict[str, Docs]:
    """A page's months. OSError; Damaged, whose words go in brackets or on a sentence."""
    try:
        page = Page(_data(path))
        return {month: page.docs(month) for month in page.months()}
    except Unreadable as error:
        raise Damaged(f"{shown(os.path.basename(path))} {error}") from None
    except TooNew:
        raise Damaged(f"{shown(os.path.basename(path))} was written by a newer version of tracker") from None


def _data(path: str) -> bytes:
    fd, info = open_plain(path, os.O_RDONLY)
    try:
        if info.st_size > LARGEST:
            raise Damaged(f"{shown(os.path.basename(path))} is larger than any log, so it was not read")
        return read_all(fd, info.st_size)
    finally:
        os.close(fd)


def _last_year(names: list[str]) -> int:
    return max((int(name[:4]) for name in names if is_year_file(name)), default=0)
