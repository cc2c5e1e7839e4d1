"""The guide through a day: asks before a walk, runs timers that outlive their window, and knows the plan."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from tracker.clock import since_boot
from tracker.core import gate, own
from tracker.core.fields import Value
from tracker.core.flags import Flag, raised, spoken
from tracker.core.gate import Answers, Verdict
from tracker.core.history import Draft, Entry, History
from tracker.core.kinds import BY_NAME
from tracker.core.ladder import REACH
from tracker.core.plan import Own, Pause, Plan, plan
from tracker.core.record import Record
from tracker.core.timer import Boot, Running, Timer, running
from tracker.diary import Conflict, Diary, Look, Recorded
from tracker.forms import new_id
from tracker.store import Only, Trouble
from tracker.store import running as file

OWN = Only(kinds=own.NAMES)
BootClock = Callable[[], tuple[str, float] | None]


class Day(Record):
    """What today's guiding goes by: a look at the last weeks, the plan, and what the person settled.

    `flags` are the warnings that stand: under an emergency or an urgent one no walk begins.
    """

    look: Look
    flags: tuple[Flag, ...]
    plan: Plan
    pause: Pause | None
    own: Own


class Asked(Record):
    """What came of the questions before a walk: the verdict, and what was stored and spoken at once.

    `say` are words that must be read as well, empty where there are none.
    """

    verdict: Verdict
    entries: tuple[Entry, ...]
    flags: tuple[Flag, ...]
    say: str
    region: str = ""


class Ended(Record):
    """The entry that a timer became, and the warnings that it speaks. `again` where it had been stored before."""

    entry: Entry
    flags: tuple[Flag, ...]
    again: bool = False
    region: str = ""


class Taken(Exception):
    """A timer runs already: `run`."""

    def __init__(self, run: Running) -> None:
        super().__init__(run.timer.id)
        self.run = run


class Guide:
    """Asks the diary, and keeps the one timer that runs."""

    def __init__(self, diary: Diary, boot: BootClock | None = None) -> None:
        self.diary = diary
        self._boot_clock = boot or (since_boot if diary.on_machine_time else None)

    # -- the plan

    def day(self, look: Look | None = None) -> Day:
        """Today's plan, from a look at the last weeks."""
        if look is None:
            look = self.diary.look(self.diary.now().date() - timedelta(days=REACH))
        pause, mine = self.settled()
        flags = look.guiding
        return Day(look, flags, plan(look.history, look.today, flags, pause, mine), pause, mine)

    def settled(self) -> tuple[Pause | None, Own]:
        """The pause that goes on, and the person's own targets. Trouble."""
        return own.settled(History.of(self.diary.store.load(only=OWN).forms).kept)

    def pause(self, why: str) -> Recorded:
        """Begin a pause; nothing is asked until it ends."""
        return self.diary.record([Draft("pause", {"why": why} if why else {})])

    def resume(self) -> Recorded | None:
        """End the pause, None where there is none."""
        return None if self.settled()[0] is None else self.diary.record([Draft("resume", {})])

    def target(self, values: Mapping[str, Value]) -> Recorded:
        """Set the person's own targets; those that are left out are what the plan says."""
        return self.diary.record([Draft("target", values)])

    # -- before a walk

    def ask(self, answers: Answers, day: Day) -> Asked:
        """Judge the answers, and store at once those that a walk would not carry with it."""
        verdict = gate.judged(answers, day.plan, day.flags, day.look.history, day.look.today)
        drafts = gate.drafts(answers, verdict)
        recorded = self.diary.record(drafts) if drafts else Recorded((), ())
        say = gate.unanswered(answers, recorded.flags)
        return Asked(verdict, recorded.entries, recorded.flags, say, day.look.region)

    def ahead(self, kind: str, values: Mapping[str, Value], look: Look) -> tuple[Flag, ...]:
        """The warnings that an entry of this kind would speak now, so that they come before it and not after it."""
        minutes = {} if "minutes" not in {field.name for field in BY_NAME[kind].fields} else {"minutes": 1}
        draft = Entry(new_id(), kind, look.now, {**minutes, **values}, 1, look.now, "", 0)
        history = History((*look.history.entries, draft), look.history.profile, look.history.before)
        return spoken(raised(history, look.now), {draft.id})

    # -- timers

    def start(self, kind: str, target: float, values: Mapping[str, Value] | None = None) -> Running:
        """Start a timer; it runs until it is stopped, whatever window is open. Taken, Trouble."""
        with self.diary.store.writing():
            try:
                found = file.read(self.diary.folder)
            except Trouble:
                file.put_aside(self.diary.folder)
                found = None
            if found is not None:
                raise Taken(self._running(found))
            timer = Timer(new_id(), kind, self.diary.exact(), target, dict(values or {}), self._boot())
            file.write(self.diary.folder, timer)
        return self._running(timer)

    def running(self) -> Running | None:
        """The timer that runs, None where there is none. Trouble where it can't be read."""
        timer = file.read(self.diary.folder)
        return None if timer is None else self._running(timer)

    def ring(self, timer: Timer) -> bool:
        """True for the first one who asks once the time is reached: the bell is rung once, in one window."""
        with self.diary.store.writing():
            found = file.read(self.diary.folder)
            if found is None or found.id != timer.id or found.rung:
                return False
            file.write(self.diary.folder, found._replace(rung=True))
        return True

    def stop(self, timer: Timer, minutes: float | None = None, **values: Value) -> Ended:
        """End the timer and store its entry, once, however often and from wherever it is ended. Trouble.

        The entry is stored before the timer is taken away; one that is killed between the two finds it stored.
        """
        run = self._running(timer)
        length = minutes if minutes is not None else min(run.minutes, timer.target) if run.ends_itself else run.minutes
        # a start that lies ahead, because the clock was set back, is moved to when it must have been
        begun = min(timer.start, self.diary.exact() - timedelta(seconds=run.seconds)).replace(second=0, microsecond=0)
        known = {name: value for name, value in timer.values.items() if name != "minutes"}
        draft = Draft(timer.kind, {"minutes": min(length, 1440), **known, **values}, begun, timer.origin)
        done = self.diary.take_in([draft])
        self._clear(timer)
        return Ended((done.new or done.known)[0], done.flags, not done.new, done.region)

    def drop(self, timer: Timer) -> None:
        """End the timer and store nothing."""
        self._clear(timer)

    def settle(self) -> Ended | None:
        """Store heat or ice whose time is over, None where there is none; whoever looks first does it. Trouble."""
        run = self.running()
        return self.stop(run.timer) if run is not None and run.ends_itself and run.due else None

    def after(self, entry: Entry, pain: int) -> Recorded | Conflict:
        """Add the pain after a walk to its entry."""
        return self.diary.amend(entry, Draft(entry.kind, {**entry.values, "after": pain}))

    def asks_after(self, entry: Entry, day: Day) -> bool:
        """True where pain after this walk is to be asked for."""
        before = entry.number("before")
        others = History(tuple(other for other in day.look.history if other.id != entry.id))
        return gate.asks_after(others, day.look.today, None if before is None else int(before))

    def _running(self, timer: Timer) -> Running:
        return running(timer, self.diary.exact(), self._boot())

    def _boot(self) -> Boot | None:
        found = self._boot_clock() if self._boot_clock is not None else None
        return None if found is None else Boot(*found)

    def _clear(self, timer: Timer) -> None:
        """Take the timer away, unless another has begun meanwhile."""
        with self.diary.store.writing():
            found = file.read(self.diary.folder)
            if found is not None and found.id == timer.id:
                file.remove(self.diary.folder)
