"""Keeping a log safe: its backups, its health, copies elsewhere, and the logs of several machines joined."""

import os

from tracker.core.history import Entry, latest
from tracker.core.record import Record
from tracker.core.words import shown
from tracker.diary import Diary
from tracker.digests import digest
from tracker.merging import both, entries, settled
from tracker.store import Disk, Locked, checkup, copies, disk, mending, seal
from tracker.store.checkup import Found, Kept
from tracker.store.mending import Mended, Unnamed
from tracker.store.salvage import Months, missing, sorted_out
from tracker.store.trouble import disk_trouble

__all__ = [
    "Found",
    "Kept",
    "Mended",
    "Merged",
    "Unnamed",
    "accept",
    "backups",
    "copied",
    "merge",
    "opens",
    "repair",
    "restore",
    "verify",
]  # fmt: skip

WAIT = 10.0


class Merged(Record):
    """What another log held that this one did not: forms, and the entries that they are of, as they stand now.

    `both` were changed on both sides; `unread` records are no forms that this version can read.
    """

    forms: int
    entries: tuple[Entry, ...]
    both: tuple[Entry, ...]
    unread: int


def backups(folder: str) -> list[Kept]:
    """All backups, oldest first for each year. Trouble."""
    try:
        return checkup.kept(os.path.realpath(folder))
    except OSError as error:
        raise disk_trouble(error, folder) from None


def verify(folder: str) -> list[Found]:
    """Every file of the log and what is wrong with it. Trouble."""
    return checkup.checked(folder, digest)


def restore(folder: str, name: str) -> Mended:
    """Put a backup in the place of its year. Unnamed, Trouble."""
    return mending.restore(folder, name, WAIT)


def repair(folder: str) -> list[Mended]:
    """Save what can be read of damaged files. Trouble."""
    return mending.repair(folder, digest, WAIT)


def accept(folder: str) -> list[Mended]:
    """Vouch for files that were changed by hand. Trouble."""
    return mending.accept(folder, digest, WAIT)


def copied(diary: Diary, to: str) -> tuple[str, int]:
    """Write the whole log to one file that is not there yet; its path and how many records. Unnamed, Trouble."""
    path = os.path.abspath(to)
    if os.path.isdir(path):
        path = os.path.join(path, f"tracker-{diary.now():%Y-%m-%d}.json")
    folder, inside = os.path.dirname(path), os.path.realpath(diary.folder)
    if os.path.lexists(path):
        raise Unnamed(f"{shown(path)} is there already; give another name.")
    if not os.path.isdir(folder):
        raise Unnamed(f"There is no folder {shown(folder)}.")
    if os.path.commonpath((inside, os.path.realpath(folder))) == inside:
        raise Unnamed(f"{shown(path)} lies in the log itself; a copy is of use elsewhere, best on another disk.")
    data, count = diary.store.at_once(copies.whole)
    if not count:
        raise Unnamed("The log is empty; there is nothing to copy.")
    try:
        disk.write(path, seal.outward(diary.folder, data), None)
    except OSError as error:
        trouble = disk_trouble(error, path)
        raise Disk(str(trouble).replace("nothing was stored", "no copy was made")) from None
    return path, count


def opens(path: str) -> bool:
    """False for a sealed log or a sealed file that no key at hand opens."""
    try:
        if os.path.isdir(path):
            seal.ring_of(path)
            return True
        return copies.opens(path)
    except Locked:
        return False


def merge(diary: Diary, path: str, dry: bool) -> Merged:
    """Add what another log holds: a folder, a year file, a conflict copy, or one file that `copied` made.

    With `dry` nothing is stored. Unnamed where there is no such file, Trouble.
    """
    if not os.path.lexists(path):
        raise Unnamed(f"There is no file or folder {shown(path)}.")
    if os.path.realpath(path) == os.path.realpath(diary.folder):
        raise Unnamed("That is the log itself.")
    theirs = copies.other(path, digest)
    if dry:
        mine = diary.store.at_once(lambda reading: reading.months())
        new, merged = _merged(mine, theirs)
        return merged
    with diary.store.writing() as writing:
        mine = writing.months()
        new, merged = _merged(mine, theirs)
        if new:
            ids = {form.id for form in new}
            held = [form for form in entries(mine) if form.id in ids]
            writing.commit([*new, *settled([*held, *new], diary.exact())])
    return merged


def _merged(mine: Months, theirs: Months) -> tuple[list[Entry], Merged]:
    found = sorted_out(theirs)
    new = entries(missing(found.months, mine))
    years = {month[:4] for month in found.months}
    held = entries(mine)
    standing = latest((*held, *new))
    changed = both([form for form in held if f"{form.at.year:04d}" in years], entries(found.months))
    names = sorted({form.id for form in new})
    unread = sorted_out(missing(theirs, mine)).lost
    came, twice = (tuple(standing[name] for name in ids) for ids in (names, changed))
    return new, Merged(len(new), came, twice, unread)
