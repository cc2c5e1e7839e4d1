"""The format of a year file: a table per month, a form per line, and a last record that vouches for the rest."""

import sys
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from tracker.core.record import Record
from tracker.store.form import Json, encode, parse
from tracker.store.trouble import Older, TooNew, Unreadable

if sys.version_info >= (3, 12):
    try:
        from _sha2 import sha256 as _builtin  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256 as _builtin
else:
    try:
        from _sha256 import sha256 as _builtin  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256 as _builtin

SCHEMA = 1
"""The newest schema that this version reads and the one that it writes."""

SEALED = b"age-encryption.org/"
"""How a sealed file begins."""

_MARK = b'\n"tracker": '
_CLOSE = b"\n},\n"

Docs = dict[str, Any]
"""The forms of one table: key -> document."""

Span = tuple[int, int, int, int, int]
"""Where a table lies in its file: its head line, the first and last of its forms, its end, and how many they are."""


class Tail(Record):
    """What a year file's last record says. `tick` is the greatest in the file, `digests` has one value per month."""

    schema: int
    count: int
    tick: int
    digests: Mapping[str, Json]


class Page:
    """One year file taken apart. A month is parsed when it is first asked for; an untouched one is never rewritten.

    `touched` holds the tables that were changed. `was` is the schema of a file of an earlier version, which is
    converted in memory; 0 for any other. Unreadable, TooNew.
    """

    def __init__(self, data: bytes | None = None) -> None:
        self.touched: dict[str, Docs] = {}
        self.was = 0
        self.tail = Tail(SCHEMA, 0, 0, {})
        self._record: Mapping[str, Json] = {}
        self._data = b""
        self._spans: dict[str, Span] = {}
        self._parsed: dict[str, Docs] = {}
        self._early = 0
        self._hash = _sha256()
        if data is not None:
            self._take_apart(plain(data))

    def _take_apart(self, data: bytes) -> None:
        at = data.rfind(_MARK) + 1
        if not at:
            _explain(data)
        try:
            self._record = record(data[at:])
        except Older as older:
            from tracker.store.older import converted

            self.was, data = older.schema, plain(converted(data, older.schema, SCHEMA))
            at = data.rfind(_MARK) + 1
            self._record = record(data[at:])
        self.tail = tail(self._record)
        # Most writes touch the last table only: what lies before it is hashed once, for the old checksum and the new.
        before = data.rfind(_CLOSE, 0, at - len(_CLOSE))
        self._early = before + len(_CLOSE) if before >= 0 else 0
        view = memoryview(data)
        self._hash.update(view[: self._early])
        check = self._hash.copy()
        check.update(view[self._early : at])
        if check.hexdigest() != self._record.get("sha256"):
            _explain(data)
        spans = _spans(data, at)
        if spans is None or _count(spans) != self.tail.count:
            from tracker.store.rescue import relaid

            data, self._early = relaid(data), 0
            spans = _spans(data, data.rfind(_MARK) + 1)
            if spans is None or _count(spans) != self.tail.count:
                raise Unreadable("does not hold the number of records that it says")
        self._data, self._spans = data, spans

    def names(self) -> list[str]:
        """Every table in the order of the file: months ascending, then what this version does not know."""
        return sorted(self._spans.keys() | self.touched.keys(), key=lambda name: (not is_month(name), name))

    def months(self) -> list[str]:
        """The months that have a table, ascending."""
        return [name for name in self.names() if is_month(name)]

    def docs(self, table: str) -> Docs:
        """The table's documents in the order they were written. Unreadable, KeyError."""
        if table in self.touched:
            return self.touched[table]
        if table not in self._parsed:
            docs = parse(b"{" + self._raw(table) + b"}")
            if len(docs) != self._spans[table][4]:
                raise Unreadable("has a record twice, or lines that run together")
            self._parsed[table] = docs
        return self._parsed[table]

    def docs_of(self, table: str, marks: tuple[bytes, ...]) -> Docs:
        """At least the documents whose lines hold one of the marks; where we laid them out, others are skipped."""
        if table in self.touched or table in self._parsed:
            return self.docs(table)
        raw = self._raw(table)
        if raw.count(b'"kind":"') != self._spans[table][4]:
            return self.docs(table)
        found: list[bytes] = []
        for mark in marks:
            at = raw.find(mark)
            while at >= 0:
                stop = raw.find(b"\n", at) if raw.find(b"\n", at) >= 0 else len(raw)
                found.append(raw[raw.rfind(b"\n", 0, at) + 1 : stop].rstrip(b","))
                at = raw.find(mark, stop)
        return parse(b"{" + b",".join(found) + b"}")

    def together(self, tick: int, digests: Mapping[str, Json]) -> bytes:
        """The file with its touched tables written anew and every other byte as it was read."""
        names = self.names()
        early = [name for name, span in self._spans.items() if span[3] <= self._early]
        if early and names[: len(early)] == early and self.touched.keys().isdisjoint(early):
            start, checksum = self._data[: self._early], self._hash.copy()
        else:
            early, start, checksum = [], b"{", _sha256(b"{")
        rest = b"".join(map(self._table, names[len(early) :]))
        checksum.update(rest)
        known: dict[str, object] = {
            "schema": SCHEMA,
            "count": sum(self._count(name) for name in names if is_month(name)),
            "tick": tick,
            "digests": dict(digests),
        }
        for name, value in self._record.items():
            if name not in ("sha256", "seal"):
                known.setdefault(name, value)
        known["sha256"] = checksum.hexdigest()
        last = _MARK[1:] + encode(known)[:-1]
        return b"".join((start, rest, last, b',"seal":"', _seal(last), b'"}}\n'))

    def written(self, data: bytes) -> None:
        """Take note that what `together` gave is now what the file holds."""
        self._record = record(data[data.rfind(_MARK) + 1 :].rstrip())
        self.tail = tail(self._record)
        self.was = 0

    def _raw(self, table: str) -> bytes:
        _, start, stop, *_ = self._spans[table]
        return self._data[start:stop]

    def _count(self, table: str) -> int:
        return len(self.touched[table]) if table in self.touched else self._spans[table][4]

    def _table(self, table: str) -> bytes:
        if table not in self.touched:
            head, _, _, end, _ = self._spans[table]
            return self._data[head:end]
        return encode(table) + b": {\n" + b",\n".join(self._lines(table)) + _CLOSE

    def _lines(self, table: str) -> list[bytes]:
        """A touched table's lines: a document that nobody changed comes back as the very bytes that were read."""
        known: dict[str, tuple[Any, bytes]] = {}
        if table in self._parsed:
            lines = self._raw(table).split(b",\n")
            known = {key: (doc, line) for (key, doc), line in zip(self._parsed[table].items(), lines, strict=False)}
        found: list[bytes] = []
        for key, doc in self.touched[table].items():
            old, line = known.get(key, (None, b""))
            found.append(line if old is doc and line else encode(key) + b": " + encode(doc))
        return found


def plain(data: bytes) -> bytes:
    """The bytes, opened where they are sealed, without what does no harm: a byte order mark, CRLF, space at the end.

    Locked, Unreadable where they are sealed.
    """
    if data.startswith(SEALED):
        from tracker.store.seal import opened

        data = opened(data)
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    return data.rstrip(b" \t\r\n")


def last_record(data: bytes) -> Tail | None:
    """The last record of a file whose end is `data`, or of a sealed one that is all there; None where none is there.

    TooNew, Unreadable, Locked.
    """
    data = plain(data)
    at = data.rfind(_MARK) + 1
    return tail(record(data[at:])) if at else None


def record(line: bytes) -> Mapping[str, Json]:
    """A last record from its line, checked against its own seal. TooNew, Unreadable."""
    found = parse(b"{" + line).get("tracker")
    if not isinstance(found, dict):
        raise Unreadable("has a last record that makes no sense")
    schema = found.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise TooNew(schema)
    if type(schema) is int and 0 < schema < SCHEMA:
        raise Older(schema)
    head, mark, seal = line.rpartition(b',"seal":"')
    if not mark or seal != _seal(head) + b'"}}' or type(schema) is not int or schema != SCHEMA:
        raise Unreadable("was changed by hand or damaged: its last record does not fit its seal")
    return found


def tail(found: Mapping[str, Json]) -> Tail:
    """The parts of a last record that this version knows. Unreadable."""
    count, tick, digests = found.get("count"), found.get("tick"), found.get("digests")
    if type(count) is not int or type(tick) is not int or type(digests) is not dict:
        raise Unreadable("has a last record that makes no sense")
    return Tail(SCHEMA, count, tick, digests)


def is_month(table: str) -> bool:
    """True for the name of a month's table: `2026-11`."""
    return len(table) == 7 and table[4] == "-" and table.isascii() and (table[:4] + table[5:]).isdigit()


def fingerprint(data: bytes) -> str:
    """The start of the checksum, in hex: enough to tell two damaged files apart."""
    return str(_sha256(data).hexdigest()[:8])


def _sha256(data: bytes = b"") -> Any:
    """OpenSSL hashes five times as fast, but loading it takes as long as hashing a whole year without it."""
    loaded = sys.modules.get("hashlib")
    make: Callable[[bytes], Any] = loaded.sha256 if loaded else _builtin
    return make(data)


def _seal(head: bytes) -> bytes:
    return str(_sha256(head).hexdigest()[:16]).encode()


def _explain(data: bytes) -> NoReturn:
    from tracker.store.rescue import explained

    raise explained(data)


def _spans(data: bytes, at: int) -> dict[str, Span] | None:
    """Where each table lies before `at`, in order; None where the layout is not the one that `together` makes."""
    spans: dict[str, Span] = {}
    end = at
    while end > 1:  # from the end, because bytes.rfind is ten times as fast as find for a close
        stop = end - len(_CLOSE)
        close = data.rfind(_CLOSE, 0, stop)
        head = close + len(_CLOSE) if close >= 0 else 1
        start = data.find(b"\n", head) + 1
        line = data[head : start - 1]
        name = line[1:-4].decode(errors="replace")
        if data[stop:end] != _CLOSE or line[:1] != b'"' or line[-4:] != b'": {' or '"' in name or "\\" in name:
            return None
        if name in spans or not data.startswith(b"{"):
            return None
        stop = max(start, stop)
        spans[name] = (head, start, stop, end, data.count(b"\n", start, stop) + 1 if start < stop else 0)
        end = head
    return dict(reversed(spans.items()))


def _count(spans: Mapping[str, Span]) -> int:
    return sum(span[4] for name, span in spans.items() if is_month(name))
