"""The log as it stands at one moment: every file is read at most once."""

import os
from contextlib import suppress
from datetime import date

from tracker.core.history import Entry
from tracker.core.words import shown
from tracker.store import backups
from tracker.store.disk import open_plain, read_all
from tracker.store.form import ALL, Only
from tracker.store.page import SCHEMA, SEALED, Docs, Page, Tail, last_record
from tracker.store.trouble import (
    Damaged,
    Locked,
    Newer,
    NotPlain,
    Problem,
    TooNew,
    Trouble,
    Unreadable,
    read_trouble,
)
from tracker.store.year import Digest, Loaded, Pending, Year, pending

JOURNAL = "pending.json"
"""What a commit to several years is written to first, so that it is stored as a whole or not at all."""

RING = "sealed.json"
"""For whom a locked log is sealed; it lies in the folder of no other."""


class Reading:
    """Reads what is asked for, with the forms of an unfinished commit to several years laid over it."""

    def __init__(self, folder: str, digest: Digest) -> None:
        self.folder = folder
        self._digest = digest
        self._years: dict[int, Year] = {}
        self._tails: dict[int, Tail] = {}
        self._names = _listing(folder)
        self._backups = self._listed()
        self._bytes = 0
        self._found_sealed = False
        self._pending = self._journal()
        self._copies: list[str] = []
        self._copied: Pending = {}
        self._unread: dict[int, list[Problem]] = {}
        if any(map(may_be_copy, self._names)):
            self._lay_over()

    def _listed(self) -> list[backups.Backup]:
        try:
            return backups.listed(self.folder, self._names)
        except OSError:
            return []  # they are only looked at to miss a file, and a log can be read without that

    def years(self) -> tuple[int, ...]:
        """The years that the log has, ascending; also one whose file is missing and only its backups are there."""
        files = {int(name[:4]) for name in self._names if is_year_file(name)}
        late = self._pending.keys() | self._copied.keys()
        return tuple(sorted(files | late | {backup[0] for backup in self._backups}))

    def load(self, first: date = date.min, last: date = date.max, only: Only = ALL) -> Loaded:
        """Every form in the months from `first` to `last`, whole months. Damaged, Newer, Disk."""
        forms: list[Entry] = []
        problems: list[Problem] = []
        low, high = f"{first.year:04d}-{first.month:02d}", f"{last.year:04d}-{last.month:02d}"
        for number in self.years():
            if first.year <= number <= last.year:
                problems.extend(self._unread.get(number, ()))
                year = self._year(number)
                for month in year.page.months():
                    if low <= month <= high:
                        try:
                            found = year.forms(month, only)
                        except Unreadable as error:
                            raise self._damaged(f"{number:04d}.json", year.raw, str(error)) from None
                        forms.extend(found.forms)
                        problems.extend(found.problems)
        return Loaded(tuple(forms), tuple(problems))

    def months(self) -> dict[str, Docs]:
        """Every month's documents just as they are stored, those too that are no forms. Damaged, Newer, Disk."""
        found: dict[str, Docs] = {}
        for number in self.years():
            year = self._year(number)
            try:
                found.update((month, year.page.docs(month)) for month in year.page.months())
            except Unreadable as error:
                raise self._damaged(f"{number:04d}.json", year.raw, str(error)) from None
        return found

    def tails(self) -> dict[int, Tail]:
        """What the last record of each year file says, years ascending; only the ends of the files are read."""
        return {number: self._tail(number) for number in self.years()}

    def _tail(self, number: int) -> Tail:
        if number not in self._years and number not in self._pending and number not in self._copied:
            if number in self._tails:
                return self._tails[number]
            with suppress(Unreadable, TooNew, FileNotFoundError):  # the whole file tells better what is wrong with it
                found = self._ending(f"{number:04d}.json")
                if found is not None:
                    self._tails[number] = found
                    return found
        return self._year(number).tail(self._digest)

    def _ending(self, name: str) -> Tail | None:
        """The last record, from the file's last bytes alone."""
        try:
            fd, info = self._open(name)
            try:
                size = info.st_size if RING in self._names else 8192  # the end of a sealed file says nothing
                while True:
                    os.lseek(fd, max(0, info.st_size - size), os.SEEK_SET)
                    end = read_all(fd, min(size, info.st_size))
                    self._found_sealed |= end.startswith(SEALED)
                    found = last_record(end)
                    if found is not None or size >= info.st_size:
                        return found
                    size *= 8
            finally:
                os.close(fd)
        except FileNotFoundError:
            raise
        except Locked:
            raise self._locked(name) from None
        except OSError as error:
            raise self._refused(error, os.path.join(self.folder, name)) from None

    def _year(self, number: int) -> Year:
        if number not in self._years:
            self._years[number] = self._read(number)
        return self._years[number]

    def _read(self, number: int) -> Year:
        name = f"{number:04d}.json"
        path = os.path.join(self.folder, name)
        raw: bytes | None = None
        info: os.stat_result | None = None
        try:
            with suppress(FileNotFoundError):
                fd, info = self._open(name)
                try:
                    raw = read_all(fd, info.st_size)
                finally:
                    os.close(fd)
            if raw is None and any(backup[0] == number for backup in self._backups):
                said = "is missing, though its backups are there. If you removed it on purpose, move them away as well"
                raise self._damaged(name, None, said)
            self._bytes += len(raw or b"")
            self._found_sealed |= raw is not None and raw.startswith(SEALED)
            if self._bytes > 1_000_000:
                import hashlib  # noqa: F401  # from this size on its speed outweighs its loading
            year = Year(number, os.path.realpath(path), raw, info)
            for late in (self._pending, self._copied):
                for month, docs in late.get(number, {}).items():
                    year.merge(month, docs)
        except Unreadable as error:
            raise self._damaged(name, raw, str(error)) from None
        except TooNew as error:
            raise _newer(path, error.args[0]) from None
        except Locked:
            raise self._locked(name) from None
        except OSError as error:
            raise self._refused(error, path) from None
        return year

    def _refused(self, error: OSError, path: str) -> Trouble:
        return read_trouble(error, path)

    def _open(self, name: str) -> tuple[int, os.stat_result]:
        """The year file, or what its link leads to. Damaged where it is no plain file or a link to nothing."""
        path = os.path.join(self.folder, name)
        link = os.path.islink(path)
        try:
            return open_plain(os.path.realpath(path) if link else path, os.O_RDONLY)
        except NotPlain:
            raise self._damaged(name, None, "is not a plain file") from None
        except FileNotFoundError:
            if link:
                said = "is a link to a file that is not there (its disk may not be mounted)"
                raise self._damaged(name, None, said) from None
            raise

    def _journal(self) -> Pending:
        """The forms of an unfinished commit; empty where there is none."""
        if JOURNAL not in self._names:
            return {}
        path = os.path.join(self.folder, JOURNAL)
        data = None
        try:
            fd, info = open_plain(path, os.O_RDONLY)
            try:
                data = read_all(fd, info.st_size)
            finally:
                os.close(fd)
            return pending(Page(data))
        except FileNotFoundError:
            return {}  # another writer has just finished it
        except NotPlain:
            raise self._damaged(JOURNAL, None, "is not a plain file") from None
        except Unreadable as error:
            raise self._damaged(JOURNAL, data, str(error)) from None
        except TooNew as error:
            raise _newer(path, error.args[0]) from None
        except OSError as error:
            raise self._refused(error, path) from None

    def _lay_over(self) -> None:
        """Read the copies of year files that a program which brings files from another machine left beside them."""
        from tracker.store.copies import read_copies

        read = read_copies(self.folder, self._names)
        self._copies, self._copied, self._unread = list(read.files), read.pending, read.unread

    def _locked(self, name: str) -> Locked:
        """The sentence for a sealed file that could not be opened: without a ring or a key of the log that is why."""
        from tracker.store.rescue import locked_out

        return locked_out(self.folder, name, RING in self._names)

    def _damaged(self, name: str, data: bytes | None, reason: str) -> Exception:
        from tracker.store.rescue import damaged

        return damaged(self.folder, name, data, reason)


def is_locked(folder: str) -> bool:
    """True where the log in the folder is sealed."""
    return os.path.lexists(os.path.join(folder, RING))


def is_year_file(name: str) -> bool:
    """True for a name such as `2026.json`."""
    year, _, ending = name.partition(".")
    return ending == "json" and len(year) == 4 and year.isascii() and year.isdigit() and year != "0000"


def may_be_copy(name: str) -> bool:
    """True for a name that begins as one of the log's files does and is none of them; copies.py looks closer."""
    begins = name[:4].isdigit() or name.startswith("pending")
    return begins and name.endswith(".json") and name != JOURNAL and not is_year_file(name)


def not_dangling(folder: str) -> None:
    """Damaged where a link on the way to the folder leads nowhere: a disk that is not mounted is no empty log."""
    while folder != os.path.dirname(folder):
        if os.path.islink(folder) and not os.path.exists(folder):
            raise Damaged(
                f"{shown(folder)} is a link to a folder that is not there; its disk may not be mounted. "
                "Nothing was read and nothing was stored."
            )
        folder = os.path.dirname(folder)


def _listing(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except FileNotFoundError:
        not_dangling(os.path.join(os.getcwd(), folder))
        return []
    except OSError as error:
        raise read_trouble(error, folder) from None


def _newer(path: str, schema: object) -> Newer:
    return Newer(
        f"{shown(path)} was written by a newer version of tracker (its format is {schema}, this version reads "
        f"{SCHEMA}). Nothing was changed. Update tracker and try again."
    )
