"""One form of an entry as a JSON document, and back."""

import json
from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import Any

from tracker.core.history import Entry
from tracker.core.record import Record
from tracker.store.trouble import Problem, Unreadable

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_KNOWN = frozenset(
    (
        "kind",
        "at",
        "values",
        "rev",
        "made",
        "tick",
        "op",
        "of",
        "removed",
        "moved",
        "origin",
        "reader",
        "heard",
        "asks",
    ),
)


class Only(Record):
    """Which forms to read: of these kinds, of entries whose id begins so, or removed ones. Without parts: all.

    With `heard` also those of other kinds in whose note something was heard.
    """

    kinds: tuple[str, ...] = ()
    ids: str = ""
    removed: bool = False
    heard: bool = False

    def marks(self) -> tuple[bytes, ...]:
        """Bytes of which a form's line holds at least one, where it is laid out as we lay it out; none for all."""
        if self.ids:
            return (encode(self.ids)[:-1],)
        if self.removed:
            return (b'"removed":true',)
        heard = (b'"heard":', b'"asks":') if self.heard else ()
        return (*(b'"kind":' + encode(kind) for kind in self.kinds), *heard)

    def fits(self, form: Entry) -> bool:
        """True for a form that is asked for."""
        kind = not self.kinds or form.kind in self.kinds or (self.heard and bool(form.heard or form.asks))
        return kind and form.id.startswith(self.ids) and (form.removed or not self.removed)


ALL = Only()


def key_of(entry: Entry) -> str:
    """The form's key in its month: the entry's id and the batch that wrote this form."""
    return f"{entry.id}.{entry.batch}"


def month_of(entry: Entry) -> str:
    """The month whose table holds the form: `2026-11`, by the entry's own local date."""
    return f"{entry.at.year:04d}-{entry.at.month:02d}"


def save(entry: Entry) -> dict[str, object]:
    """The form as a document; its id and batch are in its key, and what is the rule is left out.

    ValueError where a time has no UTC offset.
    """
    if entry.at.utcoffset() is None or entry.made.utcoffset() is None:
        raise ValueError("a time without its UTC offset can't be stored")
    whole = not (entry.at.second or entry.at.microsecond)
    doc: dict[str, object] = {
        "kind": entry.kind,
        "at": entry.at.isoformat(timespec="minutes" if whole else "auto"),
        "values": dict(entry.values),
        "made": entry.made.isoformat(),
        "tick": entry.tick,
    }
    if entry.rev != 1:
        doc["rev"] = entry.rev
    if entry.op != "add":
        doc["op"] = entry.op
    if entry.of:
        doc["of"] = entry.of
    if entry.removed:
        doc["removed"] = True
    if entry.moved:
        doc["moved"] = True
    if entry.origin:
        doc["origin"] = entry.origin
    if entry.reader:
        doc["reader"] = entry.reader
    if entry.heard:
        doc["heard"] = [list(part) for part in entry.heard]
    if entry.asks:
        doc["asks"] = [list(part) for part in entry.asks]
    for name, value in entry.more.items():
        if name in _KNOWN:
            raise ValueError(f"{name} is a name of this version's own")
        doc[name] = value
    return doc


def read_form(key: str, doc: Mapping[str, Any]) -> Entry | Problem:
    """The form that `save` made the document of; a Problem says what is wrong with it."""
    identity, _, batch = key.partition(".")
    try:
        at, made, values = _moment(doc["at"]), _moment(doc["made"]), doc["values"]
        entry = Entry(
            identity, doc["kind"], at, values, doc.get("rev", 1), made, batch, doc["tick"], doc.get("op", "add"),
            doc.get("of", ""), doc.get("removed", False), doc.get("moved", False), doc.get("origin", ""),
        )  # fmt: skip
    except KeyError as error:
        return Problem(key, f"its {error.args[0]} is missing")
    except (TypeError, ValueError):
        return Problem(key, "its time can't be read")
    wrong = _wrong(entry)
    if wrong:
        return Problem(key, wrong)
    if "reader" in doc:
        entry = _as_read(entry, doc)
    if doc.keys() <= _KNOWN:
        return entry
    return entry._replace(more={name: value for name, value in doc.items() if name not in _KNOWN})


def encode(value: object) -> bytes:
    """Compact JSON in UTF-8; half a character, which UTF-8 can't hold, is escaped. ValueError for NaN."""
    text = _ENCODER.encode(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


def no_constant(name: str) -> float:
    """Refuse NaN and the infinities, which Python's decoder takes and JSON does not have."""
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=no_constant)
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def parse(data: bytes, decoder: json.JSONDecoder = _DECODER) -> dict[str, Any]:
    """A JSON object. Unreadable for anything else, for NaN, and for what is nested too deep."""
    try:
        found = decoder.decode(data.decode())
    except UnicodeDecodeError:
        raise Unreadable("holds bytes that are not text") from None
    except (ValueError, RecursionError):
        if not data.strip():
            raise Unreadable("is empty") from None
        if b"\0" in data:
            raise Unreadable("holds zero bytes, as after a crash of the computer") from None
        raise Unreadable("is cut off, or has broken lines") from None
    if type(found) is not dict:
        raise Unreadable("is not a log of this program")
    return found


def _as_read(entry: Entry, doc: Mapping[str, Any]) -> Entry:
    """The entry with what was heard in its note; where that can't be read, it is heard anew from the note."""
    reader, parts = doc["reader"], (doc.get("heard", []), doc.get("asks", []))
    if type(reader) is not int or not all(type(part) is list for part in parts):
        return entry
    for part in parts:
        for one in part:
            if type(one) is not list or not one or not all(type(word) in _WORDS for word in one):
                return entry
    heard, asks = (tuple(tuple(one) for one in part) for part in parts)
    return entry._replace(reader=reader, heard=heard, asks=asks)


def _wrong(entry: Entry) -> str:
    if not (key_of(entry).isascii() and entry.id.isalnum() and entry.batch.isalnum()):
        return "its key is not an id and a batch"
    if entry.at.tzinfo is None or entry.made.tzinfo is None:
        return "its time has no UTC offset"
    if type(entry.values) is not dict:
        return "its values are not a list of names and values"
    for value in entry.values.values():
        if type(value) not in _SCALARS and not (type(value) is float and isfinite(value)):
            return "one of its values is neither text nor a number"
    if type(entry.rev) is not int or entry.rev < 1 or type(entry.tick) is not int:
        return "its number is not a whole number"
    if type(entry.removed) is not bool or type(entry.moved) is not bool:
        return "it is neither removed nor kept"
    if not (type(entry.kind) is type(entry.op) is type(entry.of) is type(entry.origin) is str):
        return "one of its names is not text"
    return ""


_moment = datetime.fromisoformat
_WORDS = frozenset((str, int, float))
_SCALARS = frozenset((str, int, bool))
