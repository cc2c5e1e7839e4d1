"""What was heard in an entry's note, as it is stored with it: so that no note is read twice.

A note is read when it is written. Where another version of the reader did that, it is read again, in memory.
"""

from functools import lru_cache

from tracker.core.history import Entry
from tracker.core.record import Record
from tracker.core.signs import Finding

READER = 6
"""The version of the reader and of its phrases; to be raised with every change of either."""


UNREAD = "unread"
"""Stands for a sign where the reader broke on a note."""


class Ask(Record):
    """What a note may mean: a yes, or not being sure, is a finding like any other. `entry` is the one with the note."""

    entry: Entry
    sign: str
    side: str = ""
    level: str = ""

    @property
    def words(self) -> str:
        """The question."""
        from tracker.core.phrases.questions import question

        return question(self.sign, self.side)


def listened(entry: Entry) -> Entry:
    """The entry with what its note says, read now."""
    note = entry.text("note")
    if not note:
        return entry._replace(reader=0, heard=(), asks=()) if entry.reader else entry
    findings, asks = _read(note)
    return entry._replace(
        reader=READER,
        heard=tuple(_parts(one.sign, one.side, one.level, one.number) for one in findings),
        asks=tuple(_parts(*one) for one in asks),
    )


def findings(entry: Entry) -> tuple[Finding, ...]:
    """The signs that are plainly in the note of an entry."""
    if entry.reader == READER:
        return tuple(_finding(*part) for part in entry.heard) if entry.heard else ()
    note = entry.text("note")
    return _read(note)[0] if note else ()


def asks(entry: Entry) -> tuple[Ask, ...]:
    """What the note of an entry may mean."""
    if entry.reader == READER:
        return tuple(Ask(entry, *map(str, part)) for part in entry.asks) if entry.asks else ()
    note = entry.text("note")
    return tuple(Ask(entry, *part) for part in _read(note)[1]) if note else ()


@lru_cache(maxsize=512)
def _read(note: str) -> tuple[tuple[Finding, ...], tuple[tuple[str, str, str], ...]]:
    from tracker.core.notes import read

    try:
        reading = read(note)
    except Exception:  # a fault of the reader must cost neither the note nor the diary; it is said, as a question
        return (), ((UNREAD, "", ""),)
    return reading.findings, tuple((one.sign, one.side, one.level) for one in reading.questions)


def _finding(sign: object, side: object = "", level: object = "", number: object = None) -> Finding:
    return Finding(str(sign), str(side), str(level), None, float(number) if isinstance(number, int | float) else None)


def _parts(*parts: str | float | None) -> tuple[str | float, ...]:
    """The parts without the empty ones at the end."""
    kept = [part if part is not None else "" for part in parts]
    while kept and kept[-1] == "":
        kept.pop()
    return tuple(kept)
