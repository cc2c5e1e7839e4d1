"""Making forms: their ids, times, revisions and batches."""

import os
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone

from tracker.core.heard import listened
from tracker.core.history import Draft, Entry
from tracker.core.record import Record
from tracker.store import Writing

TWICE = timedelta(seconds=5)
"""Within this time the same entry again is likely to be a slip."""
LAST = 20
"""How many of the forms written last are looked at for such a slip."""
MANY = 500
"""From so many entries in one batch on, ids are twice as long: among 20,000 short ones two are alike too often."""
LETTERS = "bcdfghjkmnpqrstvwxyz"
"""No vowels, so that an id never spells a word; no l, so that it is never read as 1."""
ALPHABET = LETTERS + "23456789"


class Batch(Record):
    """What all forms have in common that are written together."""

    made: datetime
    tick: int
    name: str
    op: str
    of: str = ""

    def drafted(self, drafts: Sequence[Draft]) -> list[Entry]:
        """New entries of the drafts, in the order given."""
        at = self.made.replace(second=0, microsecond=0)
        names = sorted(new_id() if len(drafts) < MANY else new_id() + new_id() for _ in drafts)
        return [self.new(name, draft, at) for name, draft in zip(names, drafts, strict=True)]

    def new(self, name: str, draft: Draft, at: datetime) -> Entry:
        """The first form of an entry that has this id."""
        form = Entry(
            id=name, kind=draft.kind, at=fixed(draft.at or at), values=draft.values, rev=1, made=self.made,
            batch=self.name, tick=self.tick, op=self.op, of=self.of, origin=draft.origin,
        )  # fmt: skip
        return _heard(form) if "note" in draft.values else form

    def changed(self, changes: Iterable[tuple[Entry, Entry]]) -> list[Entry]:
        """The forms that turn each entry, as it stands, into what it shall be."""
        forms = []
        for standing, wanted in changes:
            form = wanted._replace(
                rev=standing.rev + 1, made=self.made, batch=self.name, tick=self.tick, op=self.op, of=self.of,
                at=fixed(wanted.at), moved=False,
            )  # fmt: skip
            if form.values is not standing.values:
                form = _heard(form)
            forms.append(form)
            if month_of(form.at) != month_of(standing.at):
                forms.append(form._replace(at=standing.at, moved=True))
        return forms


def _heard(form: Entry) -> Entry:
    """The form with what its note says."""
    from tracker import phrasebook

    phrasebook.ready()
    return listened(form)


def batch(writing: Writing, now: datetime, op: str, of: str = "") -> Batch:
    """The next batch of the log."""
    tick = 1 + max((tail.tick for tail in writing.tails().values()), default=0)
    return Batch(fixed(now), tick, new_id(), op, of)


def batch_of(form: Entry) -> Batch:
    """The batch that the form belongs to."""
    return Batch(form.made, form.tick, form.batch, form.op, form.of)


def new_id() -> str:
    """Eight letters and digits, a letter first: 270 billion of them, so that two machines never choose alike."""
    first, *rest = os.urandom(8)
    return LETTERS[first % len(LETTERS)] + "".join(ALPHABET[byte % len(ALPHABET)] for byte in rest)


def again(form: Entry, held: Sequence[Entry]) -> bool:
    """True where a form with the same words was written a few seconds before this one."""
    return form.op == "add" and any(
        (other.op, other.kind, other.values, other.at) == (form.op, form.kind, form.values, form.at)
        and abs(form.made - other.made) < TWICE
        for other in held[-LAST:]
    )


def month_of(day: date) -> str:
    """`2026-11`."""
    return f"{day.year:04d}-{day.month:02d}"


def fixed(moment: datetime) -> datetime:
    """The same local time with nothing but its UTC offset."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a time without a zone")
    return moment.replace(tzinfo=timezone(offset), fold=0)
