"""What can be saved of a file that can't be trusted: every line that is a whole form, wherever it stands."""

import json

from tracker.core.history import Entry
from tracker.core.record import Record
from tracker.store.form import key_of, month_of, no_constant, parse, read_form
from tracker.store.page import Docs, plain
from tracker.store.trouble import Unreadable

Months = dict[str, Docs]
"""Forms by month and key, as documents."""


class Salvaged(Record):
    """What was saved, and how many lines that held something were no form."""

    months: Months
    lost: int


def salvage(data: bytes) -> Salvaged:
    """The forms of damaged bytes, line by line; of a file that somebody laid out anew, table by table. Locked."""
    months: Months = {}
    lost = 0
    data = _unsealed(data)
    for line in plain(data).split(b"\n"):
        docs = _docs(line)
        lost += docs is None
        for key, doc in (docs or {}).items():
            lost += not _taken(months, key, doc)
    whole = _tables(data)
    if whole is not None:
        lost = 0
        for key, doc in whole:
            lost += not _taken(months, key, doc)
    return Salvaged({month: months[month] for month in sorted(months)}, lost)


def sorted_out(months: Months) -> Salvaged:
    """Only what is a form, each in the month of its own time."""
    found: Months = {}
    lost = sum(not _taken(found, key, doc) for docs in months.values() for key, doc in docs.items())
    return Salvaged({month: found[month] for month in sorted(found)}, lost)


def joined(first: Months, *others: Months) -> Months:
    """The forms of all; where two differ under one key, the earlier given is kept."""
    found: Months = {month: dict(docs) for month, docs in first.items()}
    for months in others:
        for month, docs in months.items():
            for key, doc in docs.items():
                found.setdefault(month, {}).setdefault(key, doc)
    return {month: found[month] for month in sorted(found)}


def missing(of: Months, there: Months) -> Months:
    """The forms that are not there yet."""
    found = {
        month: {key: doc for key, doc in docs.items() if key not in there.get(month, {})} for month, docs in of.items()
    }
    return {month: docs for month, docs in found.items() if docs}


def count(months: Months) -> int:
    """How many forms there are."""
    return sum(map(len, months.values()))


def _unsealed(data: bytes) -> bytes:
    """The bytes opened, as far as they can be where they are sealed and damaged. Locked."""
    try:
        return plain(data)
    except Unreadable:
        from tracker.store.seal import leading

        return leading(data)


def _docs(line: bytes) -> Docs | None:
    """What stands on a line; empty for one that only opens or closes something, None for one that can't be read."""
    line = line.strip(b" \t\r\0").rstrip(b",")
    if line.startswith(b'{"') and line.endswith(b": {"):
        line = line[1:]
    if not line.strip(b"{}[]") or line.endswith(b'": {') or line.startswith(_MARKS):
        return {}
    try:
        return parse(b"{" + line + b"}")
    except Unreadable:
        return None


def _tables(data: bytes) -> list[tuple[str, object]] | None:
    """Every document of a file that is JSON from end to end; None where it is not."""
    try:
        found = json.loads(plain(data), parse_constant=no_constant)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    tables = (docs for name, docs in found.items() if name != "tracker" and isinstance(docs, dict))
    return [(key, doc) for docs in tables for key, doc in docs.items()]


def _taken(months: Months, key: str, doc: object) -> bool:
    """True where it is a form, which is then among those of its month."""
    form = read_form(key, doc) if isinstance(doc, dict) else None
    if not isinstance(form, Entry):
        return False
    months.setdefault(month_of(form), {}).setdefault(key_of(form), doc)
    return True


_MARKS = (b'"tracker":', b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")
"""Lines that hold no entries: the last record, and what git leaves in a file that it could not merge."""
