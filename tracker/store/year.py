"""One year file in memory, and the forms that are stored and not in their year files yet."""

import os
from collections.abc import Callable, Iterable

from tracker.core.history import Entry
from tracker.core.record import Record
from tracker.core.words import shown
from tracker.store.form import ALL, Json, Only, key_of, month_of, read_form, save
from tracker.store.page import Docs, Page, Tail, is_month
from tracker.store.tables import PageDB
from tracker.store.trouble import Problem, Unreadable

Digest = Callable[[Iterable[Entry]], Json]
"""Makes the JSON value that a year file's last record keeps for a month, from that month's forms."""


class Loaded(Record):
    """The forms of the months that were asked for, and what could not be read of them."""

    forms: tuple[Entry, ...]
    problems: tuple[Problem, ...]


class Year:
    """One year file in memory. `raw`, its very bytes, is None and `info` too where there is no file yet."""

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

    def settle(self, data: bytes, raw: bytes, info: os.stat_result) -> None:
        """Take note that the file now holds `data` as it was packed, in the bytes `raw`: sealed, or the same."""
        self.raw = raw
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
