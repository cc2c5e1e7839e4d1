"""Every file and every form of a log looked at: what is whole, and what is wrong with the rest."""

import os
from datetime import date

from tracker.core.record import Record
from tracker.core.words import plural
from tracker.store import backups
from tracker.store.reading import Reading
from tracker.store.rescue import good
from tracker.store.trouble import Locked, Trouble
from tracker.store.year import Digest


class Found(Record):
    """One file of the log: how many records it holds, and what is wrong with it, empty where nothing is.

    `code` is the exit code that goes with what is wrong.
    """

    file: str
    records: int
    wrong: str = ""
    code: int = 0


class Kept(Record):
    """A backup: its file name, year, day, and how many records it holds; None where it is damaged.

    `locked` where nobody can tell, because no key held here opens it.
    """

    name: str
    year: int
    day: str
    records: int | None
    locked: bool = False


def checked(folder: str, digest: Digest) -> list[Found]:
    """Each file that there is or should be, in order. Nothing is changed. Trouble where nothing can be read at all."""
    reading = Reading(folder, digest)
    found = []
    for year in reading.years():
        file = f"{year:04d}.json"
        try:
            loaded = reading.load(date(year, 1, 1), date(year, 12, 31))
        except Trouble as trouble:
            found.append(Found(file, 0, str(trouble), trouble.code))
            continue
        wrong = [f"{problem.where}: {problem.message}." for problem in loaded.problems]
        if wrong:
            head = f"{file} has {plural(len(wrong), 'problem')} beside {plural(len(loaded.forms), 'good record')}:"
            found.append(Found(file, len(loaded.forms), "\n  ".join((head, *wrong)), 3))
        else:
            found.append(Found(file, len(loaded.forms)))
    return found


def kept(folder: str) -> list[Kept]:
    """All backups, oldest first for each year, every one checked. OSError."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    found = []
    for year, _, day, name in backups.listed(folder, names):
        try:
            page = good(os.path.join(folder, backups.FOLDER, name), year)
        except Locked:
            found.append(Kept(name, year, day, None, locked=True))
            continue
        found.append(Kept(name, year, day, page.tail.count if page is not None else None))
    return found
