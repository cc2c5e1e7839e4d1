"""The log on disk: one TinyDB file a year, whole files written at once, one lock, backups, damage never overwritten."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from types import TracebackType
from typing import Self, TypeVar

from tracker.core.history import Entry
from tracker.core.words import shown
from tracker.store import backups, disk
from tracker.store.form import ALL, Json, Only, key_of, month_of, read_form, save
from tracker.store.page import Page, Tail
from tracker.store.reading import JOURNAL, RING, Reading, is_locked, is_year_file, may_be_copy, not_dangling
from tracker.store.tables import PageDB
from tracker.store.trouble import (
    Busy,
    Damaged,
    Disk,
    Locked,
    Newer,
    NotPlain,
    Problem,
    Trouble,
    Unreadable,
    disk_trouble,
)
from tracker.store.year import Digest, Loaded, Year

__all__ = [
    "Busy", "Damaged", "Digest", "Disk", "Json", "Loaded", "Locked", "Newer", "Only", "Problem", "Reading", "Stamp",
    "Store", "Tail", "Trouble", "Writing", "is_locked", "read_form", "save",
]  # fmt: skip

Stamp = tuple[tuple[str, int, int, int], ...]
"""Name, inode, size and time of change of every file that holds forms."""

Settle = Callable[[Sequence[Entry]], Sequence[Entry]]
"""Given every form of entries that were changed on two machines, the forms that settle what they are now."""

_Found = TypeVar("_Found")


class Store:
    """A log in a folder. Making one touches nothing; `wait` is how many seconds a writer waits for its turn."""

    def __init__(self, folder: str, digest: Digest, wait: float = 10.0, settle: Settle = lambda forms: ()) -> None:
        self.folder = folder
        self._digest = digest
        self._wait = wait
        self._settle = settle

    def years(self) -> tuple[int, ...]:
        """The years that the log has, ascending."""
        return self.at_once(lambda reading: reading.years())

    def load(self, first: date = date.min, last: date = date.max, only: Only = ALL) -> Loaded:
        """Every form in the months from `first` to `last`, whole months. Trouble."""
        return self.at_once(lambda reading: reading.load(first, last, only))

    def tails(self) -> dict[int, Tail]:
        """What the last record of each year file says, years ascending; only the ends of the files are read."""
        return self.at_once(lambda reading: reading.tails())

    def stamp(self) -> Stamp:
        """A fingerprint of the log from file status alone: equal means that nothing was written."""
        found: list[tuple[str, int, int, int]] = []
        try:
            names = os.listdir(self.folder)
        except OSError:
            return ()
        for name in sorted(names):
            if name == JOURNAL or is_year_file(name) or may_be_copy(name):
                try:
                    info = os.stat(os.path.join(self.folder, name))
                    found.append((name, info.st_ino, info.st_size, info.st_mtime_ns))
                except OSError:
                    found.append((name, 0, 0, 0))
        return tuple(found)

    def writing(self) -> "Writing":
        """The log to read and write, for a `with` block: nobody else writes meanwhile. Busy, Disk, Damaged, Newer."""
        return Writing(self.folder, self._digest, self._wait, self._settle)

    def at_once(self, read: Callable[[Reading], _Found]) -> _Found:
        """What is read, each file once, while no commit to several years can have been half done."""
        for _ in range(20):
            before = self.stamp()
            found = read(Reading(self.folder, self._digest))
            if not _torn(before, self.stamp()):
                return found
        with self.writing() as alone:  # somebody writes several years over and over: take turns
            return read(alone)


class Writing(Reading):
    """The log under the lock. `joined` are the files of another machine that were taken in as it was opened."""

    def __init__(self, folder: str, digest: Digest, wait: float, settle: Settle) -> None:
        self._given = folder
        self._digest = digest
        self._wait = wait
        self._settle = settle
        self._locks: dict[str, disk.Lock] = {}
        self.joined: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        given = os.path.join(os.getcwd(), self._given)
        if not os.path.isdir(given):
            not_dangling(given)
            try:
                disk.make_folders(given)
            except OSError as error:
                raise disk_trouble(error, str(error.filename or given)) from None
        folder = os.path.realpath(given)
        try:
            self._take(folder)
            super().__init__(folder, self._digest)
            if self._pending:
                self._forward()
            if self._copies:
                with suppress(Trouble):  # readers lay the copies over, and the next writer tries again
                    self._gather()
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._release()

    def commit(self, forms: Sequence[Entry]) -> None:
        """Add the forms; they are durable when this returns, and none of them is stored when it raises.

        Disk, Damaged; ValueError for a form that is there already or that can't be written.
        """
        if self.folder not in self._locks:
            raise RuntimeError("the log is written inside `with store.writing()` only")
        if self._pending:
            self._forward()
        years: dict[int, list[Entry]] = {}
        for form in forms:
            years.setdefault(form.at.year, []).append(form)
        try:
            for number, own in years.items():
                self._add(number, own)
            if len(years) > 1:
                self._announce(forms)
            elif years:
                self._write(list(years), max(form.made for form in forms).date())
        except BaseException:
            for number in years:
                self._years.pop(number, None)
            raise
        if self._pending:
            with suppress(Trouble):  # the journal is durable and every reader sees it: the forms are stored
                self._forward()

    def _add(self, number: int, forms: Sequence[Entry]) -> None:
        year = self._year(number)
        try:
            year.add(forms)
        except Unreadable as error:
            raise self._damaged(f"{number:04d}.json", year.raw, str(error)) from None

    def _announce(self, forms: Sequence[Entry]) -> None:
        """Write the journal: from here on the forms are stored, whatever happens to the year files."""
        page = Page()
        months: dict[str, list[tuple[str, dict[str, object]]]] = {}
        for form in forms:
            months.setdefault(month_of(form), []).append((key_of(form), save(form)))
        for month, own in months.items():
            PageDB(page).add(month, own)
        numbers = sorted({form.at.year for form in forms})
        for number in numbers:
            self._year(number).packed(self._digest)  # what can't be written must show before the journal is there
        self._prepare(numbers, max(form.made for form in forms).date())
        path = os.path.join(self.folder, JOURNAL)
        try:
            disk.write(path, self._outward(page.together(max(form.tick for form in forms), {})), None)
        except OSError as error:
            raise disk_trouble(error, path) from None
        for month, docs in page.touched.items():
            self._pending.setdefault(int(month[:4]), {})[month] = docs

    def _forward(self) -> None:
        """Move the journal's forms to their year files, then drop it. Twice does no harm, so no sync follows."""
        made = (
            str(doc["made"]) for months in self._pending.values() for docs in months.values() for doc in docs.values()
        )
        self._write(sorted(self._pending), date.fromisoformat(max(made)[:10]))
        path = os.path.join(self.folder, JOURNAL)
        try:
            os.unlink(path)
        except OSError as error:
            raise disk_trouble(error, path) from None
        self._pending = {}

    def _gather(self) -> None:
        """Move the forms of another machine's copies to their year files, and set the copies aside."""
        from tracker.store.copies import put_aside

        came = {key.partition(".")[0] for months in self._copied.values() for docs in months.values() for key in docs}
        held = [form for form in self.load().forms if form.id in came] if came else []
        settling = self._settle(held)
        years = self._copied.keys() | {form.at.year for form in settling}
        for number in years:
            self._add(number, [form for form in settling if form.at.year == number])
        if held:
            self._write(sorted(years), max(form.made for form in (*held, *settling)).date())
        put_aside(self.folder, self._copies)
        self.joined = tuple(self._copies)
        self._copies, self._copied = [], {}

    def _write(self, numbers: list[int], day: date) -> None:
        self._prepare(numbers, day)
        for number in numbers:
            year = self._year(number)
            data = year.packed(self._digest)
            raw = self._outward(data)
            try:
                info = disk.write(year.path, raw, year.info, year.raw)
            except OSError as error:
                raise disk_trouble(error, year.path) from None
            year.settle(data, raw, info)
            self._tails.pop(number, None)
            if f"{number:04d}.json" not in self._names:
                self._names.append(f"{number:04d}.json")

    def _prepare(self, numbers: list[int], day: date) -> None:
        """Refuse what can't or must not be written, and keep the day's backups. Disk, Busy."""
        for number in numbers:
            year = self._year(number)
            info = self._unchanged(year)
            if info is None or year.raw is None:
                continue
            if info.st_nlink > 1:
                raise Disk(
                    f"{shown(year.path)} has a second name (a hard link), and writing would part the two; nothing was "
                    "stored. Put a copy of the file in its place and try again."
                )
            try:
                if year.page.was:
                    from tracker.store.aside import REPLACED, set_aside

                    set_aside(self.folder, REPLACED, f"{number:04d}.schema-{year.page.was}.json", year.raw)
                backups.make(self.folder, number, day, self._outward(year.raw), info, self._backups)
            except OSError as error:
                raise disk_trouble(error, os.path.join(self.folder, backups.FOLDER)) from None

    def _outward(self, data: bytes) -> bytes:
        """The bytes as they are to lie in the folder: sealed where the log is locked. Locked."""
        if RING in self._names:
            from tracker.store.seal import outward

            return outward(self.folder, data)
        if self._found_sealed:
            raise self._locked(RING)
        return data

    def _unchanged(self, year: Year) -> os.stat_result | None:
        """The file's status if it is still the one that was read: not every program asks for the lock. Disk, Busy."""
        if os.path.dirname(year.path) not in self._locks:
            self._take(os.path.dirname(year.path))
        try:
            fd, info = disk.open_plain(year.path, os.O_WRONLY)  # a rename alone would not ask for leave to write
            os.close(fd)
        except FileNotFoundError:
            info = None
        except OSError as error:
            raise disk_trouble(error, year.path) from None
        if _mark(info) != _mark(year.info):
            raise Busy(f"Another program changed {shown(year.path)} meanwhile; nothing was stored. Try again.")
        return info

    def _read(self, number: int) -> Year:
        path = os.path.join(self.folder, f"{number:04d}.json")
        if os.path.islink(path) and os.path.isfile(path):
            beside = os.path.dirname(os.path.realpath(path))
            if beside not in self._locks:
                with suppress(Disk):  # what can't be locked may still be read; `_unchanged` asks again
                    self._take(beside)
        return super()._read(number)

    def _refused(self, error: OSError, path: str) -> Trouble:
        return disk_trouble(error, path)

    def _listed(self) -> list[backups.Backup]:
        try:
            return backups.listed(self.folder, self._names)
        except OSError as error:
            raise disk_trouble(error, os.path.join(self.folder, backups.FOLDER)) from None

    def _take(self, folder: str) -> None:
        """Lock the folder, and clear away what killed writers left in it."""
        lock = disk.Lock(os.path.join(folder, ".lock"), self._wait)
        try:
            lock.take()
            self._locks[folder] = lock
            disk.sweep(folder, os.listdir(folder))
        except NotPlain as error:
            raise disk_trouble(error, os.path.join(folder, ".lock")) from None
        except OSError as error:
            raise disk_trouble(error, folder) from None

    def _release(self) -> None:
        for lock in self._locks.values():
            lock.release()
        self._locks = {}


def _mark(info: os.stat_result | None) -> tuple[int, ...]:
    return (info.st_ino, info.st_size, info.st_mtime_ns) if info else ()


def _torn(before: Stamp, after: Stamp) -> bool:
    """True where a commit to several years may have come between: the journal or two year files changed."""
    if before == after:
        return False
    changed = {name for name, *_ in set(before) ^ set(after)}
    return JOURNAL in changed or len(changed) > 1
