"""The log as it stands at one moment: every file is read at most once."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date

from tracker.core.history import Entry
from tracker.core.record import Record
from tracker.core.words import shown
from tracker.store import backups
from tracker.store.disk import open_plain, read_all
from tracker.store.form import ALL, Json, Only, key_of, month_of, read_form, save
from tracker.store.page import SCHEMA, Docs, Page, Tail, is_month, last_record
from tracker.store.tables import PageDB
from tracker.store.trouble import Damaged, Newer, NotPlain, Problem, TooNew, Trouble, Unreadable, read_trouble

Digest = Callable[[Iterable[Entry]], Json]
"""Makes the JSON value that a year file's last record keeps for a month, from that month's forms."""

JOURNAL = "pending.json"
"""What a commit to several years is written to first, so that it is stored as a whole or not at all."""


class Loaded(Record):
    """The forms of the months that were asked for, and what could not be read of them."""

    forms: tuple[Entry, ...]
    problems: tuple[Problem, ...]


class Year:
    """One year file in memory. `raw` is None and `info` too where there is no file yet."""

    def __init__(self, number: int, path: str, raw: bytes | None = None, info: os.stat_result | None = None) -> None:
        self.number = number
        self.path = path
        self.raw = raw
        self.info = info
        self.page = Page(raw)
        if any(int(month[:4]) != number for month in self.page.months()):
            raise Unreadable("holds the months of another year")
        self._forms: dict[str, Loaded] = {}
        self._changed = False

    def forms(self, month: str, only: Only = ALL) -> Loaded:
        """The month's forms in the order they were written."""
        marks = only.marks()
        if not marks and month in self._forms:
            return self._forms[month]
        forms: list[Entry] = []
        problems: list[Problem] = []
        for doc in PageDB(self.page, marks).table(month):
            form = read_form(str(doc.doc_id), doc)
            if isinstance(form, Entry) and doc["at"][:7] != month:
                form = Problem(form.id, "it stands in another month than its own")
            if isinstance(form, Problem):
                problems.append(Problem(f"{self.number:04d}.json {month} {shown(form.where)}", form.message))
            elif only.fits(form):
                forms.append(form)
        loaded = Loaded(tuple(forms), tuple(problems))
        if not marks:
            self._forms[month] = loaded
        return loaded

    def add(self, forms: Iterable[Entry]) -> None:
        """Add new forms in memory. ValueError where one is there already or can't be written."""
        months: dict[str, list[Entry]] = {}
        for form in forms:
            months.setdefault(month_of(form), []).append(form)
        for month, own in months.items():
            PageDB(self.page).add(month, [(key_of(form), save(form)) for form in own])
            self._changed = True
            if month in self._forms:
                known = self._forms[month]
                self._forms[month] = Loaded((*known.forms, *own), known.problems)

    def merge(self, month: str, docs: Docs) -> None:
        """Add the journal's documents that are not there yet."""
        known = self.page.docs(month) if month in self.page.months() else {}
        PageDB(self.page).add(month, [(key, doc) for key, doc in docs.items() if key not in known])
        self._forms.pop(month, None)
        self._changed = True

    def tail(self, digest: Digest) -> Tail:
        """The last record as it is, or as it will be."""
        return Page(self.packed(digest)).tail if self._changed else self.page.tail

    def settle(self, data: bytes, info: os.stat_result) -> None:
        """Take note that `data`, as it was packed, is now what the file holds."""
        self.raw = data
        self.info = info
        self.page.written(data)
        self._changed = False

    def packed(self, digest: Digest) -> bytes:
        """The file as it is to be written."""
        digests = dict(self.page.tail.digests)
        tick = self.page.tail.tick
        for month in filter(is_month, self.page.touched):
            forms = self.forms(month).forms
            digests[month] = digest(forms)
            tick = max(tick, max((form.tick for form in forms), default=0))
        return self.page.together(tick, digests)


Pending = dict[int, dict[str, Docs]]
"""The forms of a commit to several years: year -> month -> key -> document."""


def pending(page: Page) -> Pending:
    """A journal's forms. Unreadable where one of them is no form: it was checked before it was written."""
    found: Pending = {}
    for month in page.months():
        docs = page.docs(month)
        for key, doc in docs.items():
            if not isinstance(doc, dict) or isinstance(read_form(key, doc), Problem):
                raise Unreadable("holds something that was never stored")
        found.setdefault(int(month[:4]), {})[month] = docs
    return found


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
        self._pending = self._journal()

    def _listed(self) -> list[backups.Backup]:
        try:
            return backups.listed(self.folder, self._names)
        except OSError:
            return []  # they are only looked at to miss a file, and a log can be read without that

    def years(self) -> tuple[int, ...]:
        """The years that the log has, ascending; also one whose file is missing and only its backups are there."""
        files = {int(name[:4]) for name in self._names if is_year_file(name)}
        return tuple(sorted(files | self._pending.keys() | {backup[0] for backup in self._backups}))

    def load(self, first: date = date.min, last: date = date.max, only: Only = ALL) -> Loaded:
        """Every form in the months from `first` to `last`, whole months. Damaged, Newer, Disk."""
        forms: list[Entry] = []
        problems: list[Problem] = []
        low, high = f"{first.year:04d}-{first.month:02d}", f"{last.year:04d}-{last.month:02d}"
        for number in self.years():
            if first.year <= number <= last.year:
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

    def tails(self) -> dict[int, Tail]:
        """What the last record of each year file says, years ascending; only the ends of the files are read."""
        return {number: self._tail(number) for number in self.years()}

    def _tail(self, number: int) -> Tail:
        if number not in self._years and number not in self._pending:
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
                size = 8192
                while True:
                    os.lseek(fd, max(0, info.st_size - size), os.SEEK_SET)
                    found = last_record(read_all(fd, min(size, info.st_size)))
                    if found is not None or size >= info.st_size:
                        return found
                    size *= 8
            finally:
                os.close(fd)
        except FileNotFoundError:
            raise
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
            if self._bytes > 1_000_000:
                import hashlib  # noqa: F401  # from this size on its speed outweighs its loading
            year = Year(number, os.path.realpath(path), raw, info)
            for month, docs in self._pending.get(number, {}).items():
                year.merge(month, docs)
        except Unreadable as error:
            raise self._damaged(name, raw, str(error)) from None
        except TooNew as error:
            raise _newer(path, error.args[0]) from None
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

    def _damaged(self, name: str, data: bytes | None, reason: str) -> Exception:
        from tracker.store.rescue import damaged

        return damaged(self.folder, name, data, reason)


def is_year_file(name: str) -> bool:
    """True for a name such as `2026.json`."""
    year, _, ending = name.partition(".")
    return ending == "json" and len(year) == 4 and year.isascii() and year.isdigit() and year != "0000"


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
