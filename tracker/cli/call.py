"""One run of one verb: what was typed, and the diary and the voice to answer with."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from os import environ
from typing import TYPE_CHECKING, TypeVar

from tracker.cli.options import Typed
from tracker.cli.voice import Voice, Wrong
from tracker.core.fields import Number
from tracker.core.words import Invalid, quoted, shown
from tracker.diary import Diary, first_weekday, home, is_locked

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.history import Entry
    from tracker.diary import Problem

Clock = Callable[[], datetime]

T = TypeVar("T")

QUIET = ("status", "completion", "remind")
"""Verbs that a prompt, a shell or a timer runs: they ask for nothing."""
PROBLEMS = 3
"""How many forms that can't be read are named one by one."""


class Call:
    """What a verb gets. `verb` is its name; `folder` is what --home said before it."""

    def __init__(self, verb: str, typed: Typed, voice: Voice, clock: Clock, folder: str | None) -> None:
        self.verb = verb
        self.typed = typed
        self.voice = voice
        self.clock = clock
        self._folder = folder

    @property
    def words(self) -> tuple[str, ...]:
        """The words after the verb; what followed `--` is the last of them."""
        return self.typed.words if self.typed.rest is None else (*self.typed.words, self.typed.rest)

    @property
    def named_home(self) -> bool:
        """True where --home was given."""
        return self._folder is not None or self.typed.has("home")

    @cached_property
    def folder(self) -> str:
        """Where the log lies. Wrong where that can't be told."""
        if self.typed.has("home") and self._folder is not None:
            raise Wrong("--home is given twice; give it once.")
        return place(self.typed.options.get("home", self._folder))

    @cached_property
    def diary(self) -> Diary:
        """The diary, the key of a locked one at hand; making it touches nothing. Wrong, Trouble."""
        return opened(self.ready(), self.clock)

    def ready(self) -> str:
        """The folder of the log, whose key is at hand where it is locked. Wrong, Trouble."""
        if is_locked(self.folder):
            from tracker.cli import locking

            locking.ready(self.folder, self.voice, ask=self.verb not in QUIET)
        return self.folder

    @cached_property
    def now(self) -> datetime:
        """The local time of this run, cut to the minute."""
        return self.clock().replace(second=0, microsecond=0)

    @property
    def zone(self) -> tzinfo:
        """Where the person is."""
        return self.now.tzinfo or UTC

    def number(self, option: str, low: int, high: int) -> int | None:
        """The whole number that an option was given, None where it was not given. Wrong."""
        if not self.typed.has(option):
            return None
        field = Number(option, "", low, high, label=f"--{option}")
        value: object = checked(field.read(self.typed.options[option], self.now))
        return value if isinstance(value, int) else None

    def day(self, option: str) -> "date | None":
        """The date that an option was given. Wrong."""
        from tracker.core.when import read_day

        return checked(read_day(self.typed.options[option], self.now)) if self.typed.has(option) else None

    def no_words(self) -> None:
        """Wrong where something was typed after a verb that takes nothing."""
        if self.words:
            typed = self.words[0]
            raise Wrong(f"tracker {self.verb} takes no words, got {quoted(typed)}. See: tracker help {self.verb}")

    def some_words(self, what: str) -> tuple[str, ...]:
        """The words. Wrong where there are none."""
        if not any(word.strip() for word in self.words):
            raise Wrong(f"tracker {self.verb} needs {what}. See: tracker help {self.verb}")
        return self.words

    def problems(self, problems: "Sequence[Problem]") -> None:
        """Say which forms of the log could not be read."""
        if not problems:
            return
        one = len(problems) == 1
        which = "1 entry of the log can't be read and is" if one else f"{len(problems)} entries can't be read and are"
        lines = [f"{which} not counted here:"]
        lines += [shown(f"  {problem.where}: {problem.message}") for problem in problems[:PROBLEMS]]
        if len(problems) > PROBLEMS:
            lines.append(f"  and {len(problems) - PROBLEMS} more")
        self.voice.warn("\n".join(lines))

    def found(self, prefix: str, *, removed: bool | None = False) -> "Entry":
        """The one entry whose id starts so. `removed` says whether it must be in the trash; None is either. Wrong."""
        typed = prefix.strip().casefold()
        if not typed:
            raise Wrong("An id is missing; tracker log shows them.")
        entries = self.diary.find(typed) if typed.isascii() and typed.isalnum() else ()
        fitting = [entry for entry in entries if removed is None or entry.removed is removed]
        exact = [entry for entry in fitting if entry.id == typed]
        if len(fitting) == 1 or exact:
            return (exact or fitting)[0]
        if fitting:
            raise Wrong(self._several(prefix, fitting))
        if entries and removed is False:
            raise Wrong(f"{quoted(prefix)} is in the trash. Take it out with: tracker restore {quoted(prefix)}")
        if entries:
            raise Wrong(f"{quoted(prefix)} is not in the trash.")
        where = "tracker trash" if removed else "tracker log"
        raise Wrong(f"No entry {quoted(prefix)}. List them with: {where}")

    def _several(self, prefix: str, entries: "Sequence[Entry]") -> str:
        from tracker.show.text import LONGEST, said

        most = 10
        rows = [f"  {entry.id}  {entry.at:%Y-%m-%d %H:%M}  {said(entry, LONGEST)}" for entry in entries[:most]]
        more = [f"  and {len(entries) - most} more"] if len(entries) > most else []
        head = f"{quoted(prefix)} fits {len(entries)} entries; type more of the one you mean:"
        return "\n".join((head, *rows, *more))


def opened(folder: str, clock: Clock) -> Diary:
    """The diary in the folder, with the weeks that the person wants. Wrong."""
    try:
        return Diary(folder, clock, first_weekday=first_weekday(environ))
    except ValueError as error:
        raise Wrong(str(error)) from None


def place(given: str | None) -> str:
    """The folder of the log. Wrong where it can't be told."""
    try:
        return home(given, environ)
    except ValueError as error:
        raise Wrong(str(error)) from None


def checked(value: T | Invalid) -> T:
    """The value. Wrong where there is none."""
    if isinstance(value, Invalid):
        raise Wrong(value.message)
    return value
