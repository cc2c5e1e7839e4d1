"""What is read of a log: all of it as it stands at one moment, single entries and their forms, and the trash."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.clock import local_now
from tracker.core.asking import gravest_first, open_asks
from tracker.core.course import Course, joined
from tracker.core.flags import raised, reach
from tracker.core.history import Entry, History, latest, order
from tracker.digests import before, digest, known
from tracker.results import Look
from tracker.store import Only, Problem, Reading, Stamp, Store

if TYPE_CHECKING:
    from tracker.core.standing import Stand

SYMPTOMS = Only(kinds=("symptom", "answer"), heard=True)
"""What is looked at for longer than other entries."""
LATELY = timedelta(days=60)
"""Where an entry of a kind that is logged often is looked for first."""


class Looking:
    """One log in one folder as it is read. Nothing here changes what was logged."""

    def __init__(
        self, folder: str, clock: Callable[[], datetime] = local_now, wait: float = 10.0, first_weekday: int = 0
    ) -> None:
        self.store = Store(folder, digest, wait, self._settled)
        self._clock = clock
        self.first_weekday = first_weekday
        self._years: dict[int, tuple[object, History, tuple[Problem, ...]]] = {}

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

    def kept(self, *kinds: str) -> tuple[Entry, ...]:
        """The records of these kinds that stand, whatever their age, in order of time."""
        found = latest(self.store.load(only=Only(kinds=kinds)).forms).values()
        return tuple(sorted((form for form in found if not form.gone), key=order))

    def last(self, kind: str) -> Entry | None:
        """The entry of this kind that is the latest in time; None where there is none."""
        for first in (self._clock().date() - LATELY, date.min):
            found = self.look(first).history.kind(kind)
            if len(found):
                return found[-1]
        return None

    def trash(self) -> tuple[Entry, ...]:
        """What the person removed, the latest removal first; not the warnings that the program withdrew by itself.

        An import that was taken back is one of them, and not each of its entries.
        """
        found: list[Entry] = []
        imports = {form.batch for form in self.store.load(only=Only(kinds=("import",))).forms if form.rev == 1}
        for year in {form.day.year for form in self.store.load(only=Only(removed=True)).forms}:
            standing = latest(self.store.load(date(year, 1, 1), date(year, 12, 31)).forms).values()
            gone = (form for form in standing if form.removed and not form.moved and form.kind != "warning")
            found += (form for form in gone if form.kind == "import" or form.op != "undo" or form.of not in imports)
        return tuple(sorted(found, key=lambda form: (form.tick, form.at), reverse=True))

    # -- inside

    def _look(self, reading: Reading, first: date, stamp: Stamp) -> Look:
        now = self._clock()
        recent, long = judged_from(now)
        begin = min(first.replace(day=1), recent)
        if first == date.min:
            loaded, problems = self._whole(stamp)
        else:
            found = reading.load(begin)
            loaded, problems = History.of(found.forms), found.problems
        of = known(loaded, reading, None if first == date.min else begin, now.date())
        symptoms = tuple(entry for entry in of.history.dates(long, recent - timedelta(days=1)) if SYMPTOMS.fits(entry))
        answers = of.history.kept
        if long < begin:
            earlier = History.of(reading.load(long, begin - timedelta(days=1), SYMPTOMS).forms)
            symptoms, answers = (*earlier, *symptoms), (*earlier.kept, *answers)
        judging = History(
            (*symptoms, *of.history.dates(recent, date.max)), of.history.profile, _course(reading, recent)
        )
        flags = raised(judging, now)
        standing: tuple[Stand, ...] = ()
        if flags or of.memory.warned:
            from tracker.verdict import standing_now

            standing = standing_now(reading, of, flags, now)
        left = gravest_first(open_asks(History(judging.entries, kept=answers), now.date()), of.history.profile)
        told = of.memory.answers
        return Look(of.history, flags, problems, stamp, now, self.first_weekday, standing, told, left)

    def _whole(self, stamp: Stamp) -> tuple[History, tuple[Problem, ...]]:
        """All that was logged and kept; a year whose file did not change is not read again, the others one by one."""
        years = [mark for mark in stamp if mark[0][:4].isdigit() and mark[0][4:] == ".json"]
        unfinished = [mark for mark in stamp if mark not in years]
        stamps = {int(mark[0][:4]): (mark, *unfinished) for mark in years}
        self._years = {year: kept for year, kept in self._years.items() if stamps.get(year, ()) == kept[0]}
        for year in self.store.years():
            mark = stamps.get(year, ())
            if year not in self._years:
                loaded = self.store.load(date(year, 1, 1), date(year, 12, 31))
                self._years[year] = mark, History.of(loaded.forms), loaded.problems
        parts = [self._years[year] for year in sorted(self._years)]
        entries = tuple(entry for _, part, _ in parts for entry in part)
        kept = tuple(entry for _, part, _ in parts for entry in part.kept)
        return History(entries, kept=kept), tuple(problem for _, _, part in parts for problem in part)

    def _settled(self, forms: Sequence[Entry]) -> Sequence[Entry]:
        from tracker.merging import settled

        return settled(forms, self._clock())


def judged_from(now: datetime, days: Iterable[date] = ()) -> tuple[date, date]:
    """The first dates of the months that judging begins with: of all kinds, and of symptoms."""
    recent, long = reach(now, days)
    return recent.replace(day=1), long.replace(day=1)


def _course(reading: Reading, first: date) -> Course | None:
    return joined(part.get("pain") for part in before(reading, first))
