"""The diary: what a person can do with a log. It joins the store, the clock and the rules."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple

from tracker.clock import local_now
from tracker.core import course
from tracker.core.flags import Flag, judged, raised, reach
from tracker.core.history import Draft, Entry, History, latest
from tracker.core.record import Record
from tracker.core.when import SKEW
from tracker.home import first_weekday, home
from tracker.store import Json, Only, Problem, Reading, Stamp, Store, Tail, Trouble, Writing

__all__ = [
    "Conflict", "Diary", "Imported", "Look", "Problem", "Recorded", "Trouble", "Undone", "first_weekday", "home",
    "local_now",
]  # fmt: skip

SYMPTOMS = Only(kinds=("symptom",))
TWICE = timedelta(seconds=5)
"""Within this time the same entry again is likely to be a slip."""
LAST = 20
"""How many of the forms written last are looked at for such a slip."""
LETTERS = "bcdfghjkmnpqrstvwxyz"
"""No vowels, so that an id never spells a word; no l, so that it is never read as 1."""
ALPHABET = LETTERS + "23456789"


class Recorded(Record):
    """What was stored, and the flags that it is evidence for.

    `twice` is true where the very same was stored a few seconds before: both are kept, and the face says so.
    """

    entries: tuple[Entry, ...]
    flags: tuple[Flag, ...]
    twice: bool = False


class Conflict(NamedTuple):
    """Nothing was stored: the entry is no longer as it was seen. `theirs` is None where it is gone."""

    mine: Draft
    theirs: Entry | None


class Imported(Record):
    """`new` were stored in one batch, `known` had been imported before, in the trash or not.

    `ahead` were left out because they lie in the future, as they do where a watch's clock was wrong.
    """

    new: tuple[Entry, ...]
    known: tuple[Entry, ...]
    ahead: tuple[Draft, ...]
    flags: tuple[Flag, ...]


class Undone(Record):
    """What was taken back or done again: the entries as they were and as they are. Removed ones say so."""

    op: str
    before: tuple[Entry, ...]
    after: tuple[Entry, ...]
    flags: tuple[Flag, ...]


class Look(Record):
    """The log at one moment. `stamp` is for `Diary.changed`; `today` is the date of `now`.

    `first_weekday` is the day that the person's weeks begin on, 0 for Monday.
    """

    history: History
    flags: tuple[Flag, ...]
    problems: tuple[Problem, ...]
    stamp: Stamp
    now: datetime
    first_weekday: int = 0

    @property
    def today(self) -> date:
        return self.now.date()


class Diary:
    """One log in one folder. Whatever returns from a method that changes something is on disk."""

    def __init__(
        self, folder: str, clock: Callable[[], datetime] = local_now, wait: float = 10.0, first_weekday: int = 0
    ) -> None:
        self.store = Store(folder, digest, wait=wait)
        self._clock = clock
        self.first_weekday = first_weekday
        self._years: dict[int, tuple[object, tuple[Entry, ...], tuple[Problem, ...]]] = {}

    @property
    def folder(self) -> str:
        """The folder of the log, as it was given."""
        return self.store.folder

    def now(self) -> datetime:
        """The local time, cut to the minute."""
        return self._clock().replace(second=0, microsecond=0)

    def exact(self) -> datetime:
        """The local time to the microsecond, for what runs."""
        return self._clock()

    @property
    def on_machine_time(self) -> bool:
        """True where the time is the machine's, and not that of a clock that was passed in."""
        return self._clock is local_now

    # -- changing

    def record(self, drafts: Sequence[Draft]) -> Recorded:
        """Store the drafts as one batch, in the order given."""
        with self.store.writing() as writing:
            forms = self._drafted(writing, drafts, "add")
            return self._commit(writing, forms)

    def take_in(self, drafts: Sequence[Draft]) -> Imported:
        """Store those drafts of an import whose origin the log does not hold yet, as one batch."""
        latest_at = self._clock() + SKEW
        ahead = tuple(draft for draft in drafts if draft.at is not None and draft.at > latest_at)
        with self.store.writing() as writing:
            held = latest(form for form in _around(writing, drafts) if form.origin)
            by_origin = {form.origin: form for form in held.values()}
            fresh = (draft for draft in drafts if draft.origin not in by_origin and draft not in ahead)
            new = list({draft.origin: draft for draft in fresh}.values())
            known = tuple(by_origin[draft.origin] for draft in drafts if draft.origin in by_origin)
            if not new:
                return Imported((), known, ahead, ())
            recorded = self._commit(writing, self._drafted(writing, new, "import"))
            return Imported(recorded.entries, known, ahead, recorded.flags)

    def amend(self, seen: Entry, draft: Draft) -> Recorded | Conflict:
        """Store the draft as the next form of the entry, unless somebody else changed it meanwhile.

        ValueError where the draft is of another kind: an entry keeps its kind for life.
        """
        if draft.kind != seen.kind:
            raise ValueError(f"a {seen.kind} entry can't become a {draft.kind} entry")
        with self.store.writing() as writing:
            standing = self._standing(writing, seen)
            if standing is None or standing.rev != seen.rev or standing.removed:
                gone = standing is None or standing.removed
                return Conflict(draft, None if gone else standing)
            change = standing._replace(values=draft.values, at=draft.at or standing.at)
            return self._commit(writing, self._changed(writing, [(standing, change)], "amend"))

    def remove(self, entries: Sequence[Entry]) -> Recorded:
        """Put the entries in the trash. Those that are there already stay as they are."""
        return self._turn(entries, "remove", removed=True)

    def restore(self, entries: Sequence[Entry]) -> Recorded:
        """Take the entries out of the trash."""
        return self._turn(entries, "restore", removed=False)

    def undo(self) -> Undone | None:
        """Take back the latest batch that stands; None where there is none."""
        return self._step("undo")

    def redo(self) -> Undone | None:
        """Do again what the latest undo took back; None where something else was stored since."""
        return self._step("redo")

    # -- looking

    def look(self, first: date = date.min) -> Look:
        """Everything from `first` on, or from a little before it, and the flags that stand now."""
        stamp = self.store.stamp()
        return self.store.at_once(lambda reading: self._look(reading, first, stamp))

    def changed(self, stamp: Stamp) -> bool:
        """True when anything was written since the look that had this stamp."""
        return self.store.stamp() != stamp

    def find(self, prefix: str) -> tuple[Entry, ...]:
        """The latest forms of all entries whose id starts so, removed ones too, newest first."""
        forms = self.store.load(only=Only(ids=prefix)).forms
        found = (form for form in latest(forms).values() if not form.moved)
        return tuple(sorted(found, key=lambda form: form.at, reverse=True))

    def forms(self, entry_id: str) -> tuple[Entry, ...]:
        """Every form of one entry, oldest first."""
        found = self.store.load(only=Only(ids=entry_id)).forms
        forms = (form for form in found if form.id == entry_id and not form.moved)
        return tuple(sorted(forms, key=lambda form: (form.rev, form.tick)))

    def trash(self) -> tuple[Entry, ...]:
        """The entries that were removed, the one removed last first."""
        found: list[Entry] = []
        for year in {form.day.year for form in self.store.load(only=Only(removed=True)).forms}:
            standing = latest(self.store.load(date(year, 1, 1), date(year, 12, 31)).forms).values()
            found += (form for form in standing if form.removed and not form.moved)
        return tuple(sorted(found, key=lambda form: (form.tick, form.at), reverse=True))

    # -- drafts of a form that was not saved

    def keep_draft(self, text: Mapping[str, str] | None) -> None:
        """Keep what is half typed until it is asked for, or drop what is kept."""
        from tracker.store.kept import keep

        keep(self.folder, dict(text) if text else None)

    def draft(self) -> Mapping[str, str] | None:
        """What was half typed when the program last ended, or None."""
        from tracker.store.kept import kept

        found = kept(self.folder)
        return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else None

    # -- inside

    def _drafted(self, writing: Writing, drafts: Sequence[Draft], op: str) -> list[Entry]:
        made = self._clock()
        tick, batch = _next_tick(writing), new_id()
        at = made.replace(second=0, microsecond=0)
        return [
            Entry(
                id=name, kind=draft.kind, at=_fixed(draft.at or at), values=draft.values, rev=1, made=_fixed(made),
                batch=batch, tick=tick, op=op, origin=draft.origin,
            )
            for name, draft in zip(sorted(new_id() for _ in drafts), drafts, strict=True)
        ]  # fmt: skip

    def _changed(self, writing: Writing, changes: Iterable[tuple[Entry, Entry]], op: str, of: str = "") -> list[Entry]:
        """The forms that turn each entry, as it stands, into what it shall be."""
        made, tick, batch = _fixed(self._clock()), _next_tick(writing), new_id()
        forms = []
        for standing, wanted in changes:
            form = wanted._replace(
                rev=standing.rev + 1, made=made, batch=batch, tick=tick, op=op, of=of, at=_fixed(wanted.at), moved=False
            )
            forms.append(form)
            if _month(form.at) != _month(standing.at):
                forms.append(form._replace(at=standing.at, moved=True))
        return forms

    def _commit(self, writing: Writing, forms: Sequence[Entry]) -> Recorded:
        now = self._clock()
        standing = tuple(form for form in forms if not form.moved)
        recent, long = _reach(now, [form.day for form in standing])
        symptoms = writing.load(long, recent - timedelta(days=1), SYMPTOMS).forms
        held = writing.load(recent).forms
        writing.commit(forms)
        history = History.of((*symptoms, *held, *forms), before=_before(writing.tails(), recent))
        flags = judged(history, frozenset(form.id for form in standing), now)
        return Recorded(standing, flags, any(_again(form, held) for form in standing))

    def _turn(self, entries: Sequence[Entry], op: str, *, removed: bool) -> Recorded:
        with self.store.writing() as writing:
            found = [self._standing(writing, entry) for entry in entries]
            changes = [
                (standing, standing._replace(removed=removed))
                for standing in found
                if standing is not None and standing.removed != removed
            ]
            if not changes:
                return Recorded((), ())
            return self._commit(writing, self._changed(writing, changes, op))

    def _standing(self, writing: Writing, seen: Entry) -> Entry | None:
        own = Only(ids=seen.id)
        for forms in (writing.load(seen.day, seen.day, own).forms, writing.load(only=own).forms):
            standing = latest(forms).get(seen.id)
            if standing is not None and not standing.moved:
                return standing
        return None

    def _step(self, op: str) -> Undone | None:
        from tracker.core.steps import Steps

        with self.store.writing() as writing:
            steps = Steps()
            ends = sorted(((tail.tick, year) for year, tail in writing.tails().items()), reverse=True)
            for at, (_, year) in enumerate(ends):
                steps.add(writing.load(date(year, 1, 1), date(year, 12, 31)).forms)
                unread = ends[at + 1][0] if at + 1 < len(ends) else -1
                batch = steps.undoable(unread) if op == "undo" else steps.redoable(unread)
                if batch is not None:
                    break
            else:
                return None
            changes = steps.changes(batch, op)
            recorded = self._commit(writing, self._changed(writing, changes, op, of=batch))
            return Undone(op, tuple(standing for standing, _ in changes), recorded.entries, recorded.flags)

    def _look(self, reading: Reading, first: date, stamp: Stamp) -> Look:
        now = self._clock()
        recent, long = _reach(now)
        begin = min(first.replace(day=1), recent)
        if first == date.min:
            entries, problems = self._whole(stamp)
        else:
            loaded = reading.load(begin)
            entries, problems = History.of(loaded.forms).entries, loaded.problems
        tails = reading.tails()
        history = History(entries, before=_before(tails, begin) if first != date.min else None)
        symptoms = history.dates(long, recent - timedelta(days=1)).kind("symptom").entries
        if long < begin:
            earlier = reading.load(long, begin - timedelta(days=1), SYMPTOMS).forms
            symptoms = (*History.of(earlier), *symptoms)
        judging = (*symptoms, *history.dates(recent, date.max))
        flags = raised(History(judging, before=_before(tails, recent)), now)
        return Look(history, flags, problems, stamp, now, self.first_weekday)

    def _whole(self, stamp: Stamp) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        """All entries and problems; a year whose file did not change is not read again, and the others one by one."""
        unfinished = [mark for mark in stamp if not mark[0][:4].isdigit()]
        stamps = {int(mark[0][:4]): (mark, *unfinished) for mark in stamp if mark[0][:4].isdigit()}
        self._years = {year: kept for year, kept in self._years.items() if stamps.get(year, ()) == kept[0]}
        for year in self.store.years():
            mark = stamps.get(year, ())
            if year not in self._years:
                loaded = self.store.load(date(year, 1, 1), date(year, 12, 31))
                self._years[year] = mark, History.of(loaded.forms).entries, loaded.problems
        years = [self._years[year] for year in sorted(self._years)]
        entries = tuple(entry for _, part, _ in years for entry in part)
        return entries, tuple(problem for _, _, part in years for problem in part)


def digest(forms: Iterable[Entry]) -> Json:
    """What the rules need of a month long gone: the course of its pain."""
    pain = History.of(form for form in forms if form.kind == "pain")
    return {"pain": course.to_json(course.course(pain.pain_days))}


def new_id() -> str:
    """Eight letters and digits, a letter first: 270 billion of them, so that two machines never choose alike."""
    first, *rest = os.urandom(8)
    return LETTERS[first % len(LETTERS)] + "".join(ALPHABET[byte % len(ALPHABET)] for byte in rest)


def _again(form: Entry, held: Sequence[Entry]) -> bool:
    """True where a form with the same words was written a few seconds before this one."""
    return form.op == "add" and any(
        (other.op, other.kind, other.values, other.at) == (form.op, form.kind, form.values, form.at)
        and abs(form.made - other.made) < TWICE
        for other in held[-LAST:]
    )


def _around(writing: Writing, drafts: Sequence[Draft]) -> list[Entry]:
    """All forms of the years that the drafts fall in."""
    years = sorted({draft.at.year for draft in drafts if draft.at is not None})
    return [form for year in years for form in writing.load(date(year, 1, 1), date(year, 12, 31)).forms]


def _reach(now: datetime, days: Iterable[date] = ()) -> tuple[date, date]:
    """The first dates of the months that judging begins with: of all kinds, and of symptoms."""
    recent, long = reach(now, days)
    return recent.replace(day=1), long.replace(day=1)


def _before(tails: Mapping[int, Tail], first: date) -> course.Course | None:
    """The course of the pain before the month that `first` begins."""
    months = [
        digests.get("pain")
        for _, tail in sorted(tails.items())
        for month, digests in sorted(tail.digests.items())
        if month < _month(first) and isinstance(digests, dict)
    ]
    return course.joined(months)


def _next_tick(writing: Writing) -> int:
    return 1 + max((tail.tick for tail in writing.tails().values()), default=0)


def _month(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}"


def _fixed(moment: datetime) -> datetime:
    """The same local time with nothing but its UTC offset."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a time without a zone")
    return moment.replace(tzinfo=timezone(offset), fold=0)
