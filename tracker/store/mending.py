"""Putting a log right again. Whatever is replaced is set aside first, and every file is written all at once."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from tracker.core.record import Record
from tracker.core.words import quoted, shown
from tracker.store import backups
from tracker.store.aside import REPLACED, set_aside
from tracker.store.disk import Lock, open_plain, read_all, sweep, write
from tracker.store.form import no_constant, parse
from tracker.store.page import Page, plain
from tracker.store.reading import JOURNAL, is_year_file
from tracker.store.rescue import good, once
from tracker.store.salvage import Months, count, joined, salvage
from tracker.store.seal import outward
from tracker.store.tables import PageDB
from tracker.store.trouble import Damaged, Disk, Locked, TooNew, Unreadable, disk_trouble
from tracker.store.year import Digest, Year, pending


class Unnamed(Exception):
    """There is no such backup or file. `str()` is for the person."""


class Mended(Record):
    """A file that was put right; one without forms was left as it is, because nothing of it could be read.

    `aside` is where a copy of what it was lies, empty where there was no file. `forms` are in it now; `saved` of them
    came from the damaged file and from no backup; `lost` lines of it were no form. `backup` is the one that was used,
    and `before` how many forms there were where that could be told.
    """

    file: str
    forms: int
    aside: str = ""
    saved: int = 0
    lost: int = 0
    backup: str = ""
    before: int | None = None


@contextmanager
def locked(folder: str, wait: float) -> Iterator[str]:
    """The real path of the folder, while nobody else writes there. Nothing is read. Busy, Disk."""
    folder = os.path.realpath(folder)
    lock = Lock(os.path.join(folder, ".lock"), wait)
    try:
        lock.take()
        sweep(folder, os.listdir(folder))
    except OSError as error:
        raise disk_trouble(error, folder) from None
    try:
        yield folder
    finally:
        lock.release()


def restore(folder: str, name: str, wait: float) -> Mended:
    """Put a backup in the place of its year file. Unnamed, Damaged, Disk, Busy."""
    if not os.path.isdir(folder):
        raise Unnamed("There is no log yet, so there are no backups.")
    with locked(folder, wait) as place:
        try:
            known = backups.listed(place, os.listdir(place))
        except OSError as error:
            raise disk_trouble(error, os.path.join(place, backups.FOLDER)) from None
        found = next((backup for backup in known if name in (backup[3], backup[3].removesuffix(".json"))), None)
        if found is None:
            raise Unnamed(f"There is no backup {quoted(name)}. See: tracker backups")
        year, _, _, file = found
        page = good(os.path.join(place, backups.FOLDER, file), year)
        if page is None:
            raise Damaged(
                f"The backup {shown(file)} is damaged itself, or of a newer version; nothing was changed. "
                "Choose another: tracker backups"
            )
        target = f"{year:04d}.json"
        present = _bytes(place, target)
        aside = _replaced(place, target, page.together(page.tail.tick, page.tail.digests), present, wait)
        return Mended(target, page.tail.count, aside, backup=file, before=_counted(present))


def repair(folder: str, digest: Digest, wait: float) -> list[Mended]:
    """Join what can be read of each damaged file with the newest good backup of it. Disk, Busy."""
    with locked(folder, wait) as place:
        known = backups.listed(place, os.listdir(place))
        done = []
        for name in _files(place):
            data = _bytes(place, name)
            if data is None or not _broken(name, data):
                continue
            found = salvage(data)
            number = 0 if name == JOURNAL else int(name[:4])
            mine = {month: docs for month, docs in found.months.items() if number in (0, int(month[:4]))}
            backup, held = _newest(place, number, known)
            months = joined(held, mine)
            if not months:  # a fresh empty log in its place would look like one that never held anything
                done.append(Mended(name, 0, lost=found.lost))
                continue
            if name == JOURNAL:
                page = Page()
                for month, docs in found.months.items():
                    PageDB(page).add(month, docs.items())
                aside = _replaced(place, name, page.together(_tick(found.months), {}), data, wait)
                done.append(Mended(name, count(found.months), aside, count(found.months), found.lost))
                continue
            year = Year(number, os.path.join(place, name))
            for month, docs in months.items():
                year.merge(month, docs)
            aside = _replaced(place, name, year.packed(digest), data, wait)
            lost = found.lost + count(found.months) - count(mine)
            done.append(Mended(name, count(months), aside, count(months) - count(held), lost, backup))
        return done


def accept(folder: str, digest: Digest, wait: float) -> list[Mended]:
    """Vouch for files that somebody changed by hand, as they are now. Damaged where one is no whole log. Disk, Busy."""
    with locked(folder, wait) as place:
        years: list[tuple[str, bytes, Year]] = []
        for name in _files(place):
            data = _bytes(place, name)
            if data is not None and name != JOURNAL and _broken(name, data):
                years.append((name, data, _by_hand(place, name, data)))
        done = []
        for name, data, year in years:
            packed = year.packed(digest)
            done.append(Mended(name, Page(packed).tail.count, _replaced(place, name, packed, data, wait)))
        return done


def _by_hand(folder: str, name: str, data: bytes) -> Year:
    try:
        tables = parse(plain(data), json.JSONDecoder(object_pairs_hook=once, parse_constant=no_constant))
        tables.pop("tracker", None)
        if not all(type(docs) is dict for docs in tables.values()):
            raise Unreadable("is not a log of this program")
        year = Year(int(name[:4]), os.path.join(folder, name))
        year.page.touched.update(tables)
        if any(int(month[:4]) != year.number for month in year.page.months()):
            raise Unreadable("holds the months of another year")
    except Unreadable as error:
        raise Damaged(
            f"{shown(os.path.join(folder, name))} {error}, so it can't be taken as it is; nothing was changed. "
            "To save what can be read of it: tracker verify --repair"
        ) from None
    return year


def _files(folder: str) -> list[str]:
    return sorted(name for name in os.listdir(folder) if name == JOURNAL or is_year_file(name))


def _bytes(folder: str, name: str) -> bytes | None:
    """What the file or the target of its link holds, None where there is none. Disk."""
    path = os.path.realpath(os.path.join(folder, name))
    try:
        fd, info = open_plain(path, os.O_RDONLY)
        try:
            return read_all(fd, info.st_size)
        finally:
            os.close(fd)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_trouble(error, path) from None


def _broken(name: str, data: bytes) -> bool:
    """True for a file that is refused; one of a newer version is not ours to mend."""
    try:
        page = Page(data)
        if name == JOURNAL:
            pending(page)
        else:
            Year(int(name[:4]), name, data)
            for month in page.months():
                page.docs(month)
    except Unreadable:
        return True
    except TooNew:
        return False
    return False


def _counted(data: bytes | None) -> int | None:
    try:
        return Page(data).tail.count if data is not None else None
    except (Unreadable, TooNew, Locked):
        return None


def _newest(folder: str, year: int, known: list[backups.Backup]) -> tuple[str, Months]:
    """The newest good backup of a year and its forms; an empty name where there is none."""
    for number, _, _, name in reversed(known):
        try:
            page = good(os.path.join(folder, backups.FOLDER, name), year) if number == year else None
        except Locked:
            continue
        if page is not None:
            return name, {month: page.docs(month) for month in page.months()}
    return "", {}


def _replaced(folder: str, name: str, data: bytes, present: bytes | None, wait: float) -> str:
    """Write the file anew with what was there set aside; where the copy is, empty where there was nothing.

    A link stays a link, and its target is written under the lock of the target's own folder.
    """
    path = os.path.realpath(os.path.join(folder, name))
    beside = os.path.dirname(path)
    with nullcontext() if beside == folder else locked(beside, wait):
        try:
            aside = set_aside(folder, REPLACED, name, present) if present is not None else ""
            info = os.stat(path) if present is not None else None
            if info is not None and info.st_nlink > 1:
                raise Disk(
                    f"{shown(path)} has a second name (a hard link); nothing was changed. Put a copy in its place."
                )
            write(path, outward(folder, data), info, present)
        except OSError as error:
            raise disk_trouble(error, path) from None
    return aside


def _tick(months: Months) -> int:
    return max((doc["tick"] for docs in months.values() for doc in docs.values()), default=0)
