"""Taking in what other programs recorded: weighed against the log, stored as one named batch, taken back as one."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from tracker.core.flags import Flag
from tracker.core.heard import Ask
from tracker.core.history import KEPT_NAMES, Draft, Entry, latest
from tracker.core.matching import Match, Weighed, filled, more_steps, weigh
from tracker.core.record import Record
from tracker.core.steps import Steps
from tracker.core.when import SKEW
from tracker.diary import Diary, Recorded, Undone
from tracker.forms import batch
from tracker.store import Only, Reading

__all__ = ["WAYS", "Batch", "Draft", "Match", "Taken", "Taking", "Way", "Weighed"]

Way = Literal["skip", "fill", "add"]
"""What becomes of a match: it is left out, it fills the empty boxes of the entry, or it is stored beside it."""
WAYS: tuple[Way, ...] = ("skip", "fill", "add")
BATCHES = Only(kinds=("import",))


class Taken(Record):
    """What an import did. `record` is what it is listed by, None where nothing was stored.

    `new` were stored; `changed` are entries as they were and as they are. `days` had nothing logged before.
    """

    weighed: Weighed
    record: Entry | None = None
    new: tuple[Entry, ...] = ()
    changed: tuple[tuple[Entry, Entry], ...] = ()
    flags: tuple[Flag, ...] = ()
    withdrawn: tuple[Entry, ...] = ()
    region: str = ""
    asks: tuple[Ask, ...] = ()
    days: int = 0


class Batch(Record):
    """An import of the log. `kept` is how many of its entries were changed since, and stay as they are."""

    record: Entry
    undone: Undone
    kept: int


class Taking:
    """Imports into one diary."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary

    def weigh(self, drafts: Sequence[Draft]) -> Weighed:
        """What an import of the drafts would do; nothing is stored. Trouble."""
        return self.diary.store.at_once(lambda reading: self._weighed(drafts, _around(reading, drafts)))

    def take(self, drafts: Sequence[Draft], name: str, typed: Way = "skip", recorded: Way = "skip") -> Taken:
        """Store those drafts that the log does not hold yet, all of them or none. Trouble.

        `typed` is what becomes of those that a person logged already, `recorded` of those that another file brought.
        """
        with self.diary.store.writing() as writing:
            held = _around(writing, drafts)
            weighed = self._weighed(drafts, held)
            new, changes = list(weighed.new), _grown(weighed)
            for match in weighed.matches:
                way = typed if match.by_hand else recorded
                if way == "add":
                    new.append(match.draft)
                elif way == "fill" and (values := filled(match.entry, match.draft)) is not None:
                    origin = match.entry.origin or match.draft.origin
                    changes.append((match.entry, match.entry._replace(values=values, origin=origin)))
            if not new and not changes:
                return Taken(weighed)
            made = batch(writing, self.diary.exact(), "import")
            numbers = {"new": len(new)} | ({"changed": len(changes)} if changes else {})
            drawn = made.drafted([Draft("import", {"name": name, **numbers}), *new])
            before = {form.day for form in latest(held).values() if not form.gone and form.kind not in KEPT_NAMES}
            done = self.diary.commit(writing, [*drawn, *made.changed(changes)])
        return Taken(
            weighed, drawn[0], tuple(drawn[1:]), _pairs(changes, done), done.flags, done.withdrawn, done.region,
            done.asks, len({form.day for form in drawn[1:]} - before),
        )  # fmt: skip

    def batches(self) -> tuple[Entry, ...]:
        """The records of all imports, the latest first; those that were taken back are removed. Trouble."""
        forms = self.diary.store.load(only=BATCHES).forms
        born = {form.id: form.tick for form in forms if form.rev == 1}
        found = (form for form in latest(forms).values() if not form.moved)
        return tuple(sorted(found, key=lambda form: (form.at, born.get(form.id, 0)), reverse=True))

    def take_back(self, record: Entry) -> Batch | None:
        """Take an import back whatever came after it; None where that was done already. Trouble.

        Entries of it that were changed since stay as they are.
        """
        with self.diary.store.writing() as writing:
            forms = writing.load().forms
            own = [form for form in forms if form.id == record.id]
            if not own or latest(own)[record.id].removed:
                return None
            name = min(own, key=lambda form: form.rev).batch
            steps = Steps()
            steps.add(forms)
            changes = steps.changes(name, "undo")
            done = self.diary.commit(writing, batch(writing, self.diary.exact(), "undo", name).changed(changes))
        before = tuple(standing for standing, _ in changes if standing.kind != "warning")
        undone = Undone("undo", before, done.entries, done.flags, done.withdrawn, done.region)
        return Batch(record, undone, steps.changed_since(name))

    def _weighed(self, drafts: Sequence[Draft], held: Sequence[Entry]) -> Weighed:
        now = self.diary.exact()
        return weigh(drafts, held, self.diary.now(), now + SKEW)


def _grown(weighed: Weighed) -> list[tuple[Entry, Entry]]:
    return [
        (entry, entry._replace(values=more_steps(entry, draft), at=draft.at or entry.at))
        for entry, draft in weighed.grown
    ]


def _pairs(changes: Sequence[tuple[Entry, Entry]], done: Recorded) -> tuple[tuple[Entry, Entry], ...]:
    now = {form.id: form for form in done.entries}
    return tuple((before, now[before.id]) for before, _ in changes)


def _around(reading: Reading, drafts: Sequence[Draft]) -> list[Entry]:
    """All forms of the years that the drafts fall in, and of the days beside those years."""
    days = [draft.at.date() for draft in drafts if draft.at is not None]
    years = sorted({(day + timedelta(days=by)).year for day in set(days) for by in (-1, 0, 1)})
    return [form for year in years for form in reading.load(date(year, 1, 1), date(year, 12, 31)).forms]
