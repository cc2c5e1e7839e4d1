"""What the diary answers: what was stored, taken in or undone, a conflict, and the log as it stands at one moment."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from tracker.core.flags import CRISIS, GRAVE, Flag
from tracker.core.heard import Ask
from tracker.core.history import Draft, Entry, History
from tracker.core.record import Record
from tracker.store import Problem, Stamp

if TYPE_CHECKING:
    from tracker.core.standing import Stand


class Recorded(Record):
    """What was stored, and the flags to speak: those that it is evidence for, and those that are due again.

    `twice` is true where the very same was stored a few seconds before: both are kept, and the face says so.
    `withdrawn` are stored warnings that nothing bears any longer, `region` is where the person lives.
    `asks` are the questions that their notes raise. `ahead` is when a record was made that is days newer than the
    clock: the clock may have gone back, as it does where a battery is flat. `joined` are files that another machine
    left beside the log and that are in it now.
    """

    entries: tuple[Entry, ...]
    flags: tuple[Flag, ...]
    twice: bool = False
    withdrawn: tuple[Entry, ...] = ()
    region: str = ""
    asks: tuple[Ask, ...] = ()
    ahead: datetime | None = None
    joined: tuple[str, ...] = ()


class Unsure(Exception):
    """Nothing was stored yet: the clock may be far behind. `made` is when the newest entry was made."""

    def __init__(self, made: datetime) -> None:
        super().__init__()
        self.made = made


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
    region: str = ""


class Undone(Record):
    """What was taken back or done again: the entries as they were and as they are. Removed ones say so."""

    op: str
    before: tuple[Entry, ...]
    after: tuple[Entry, ...]
    flags: tuple[Flag, ...]
    withdrawn: tuple[Entry, ...] = ()
    region: str = ""


class Look(Record):
    """The log at one moment. `stamp` is for `Diary.changed`; `today` is the date of `now`.

    `first_weekday` is the day that the person's weeks begin on, 0 for Monday. `flags` are raised now; `standing` are
    those of them that nobody has answered yet, and emergencies of any age. `answers` are those of the profile.
    `asks` are the open questions of the notes.
    """

    history: History
    flags: tuple[Flag, ...]
    problems: tuple[Problem, ...]
    stamp: Stamp
    now: datetime
    first_weekday: int = 0
    standing: "tuple[Stand, ...]" = ()
    answers: Mapping[str, object] = {}
    asks: tuple[Ask, ...] = ()

    @property
    def region(self) -> str:
        """Where the person lives; empty where that was not said."""
        return str(self.answers.get("region", ""))

    @property
    def guiding(self) -> tuple[Flag, ...]:
        """What a walk goes by: the grave warnings that nobody has answered yet, and the milder ones raised now.

        Thoughts of ending one's life are no reason against a walk, and are never named beside one.
        """
        grave = tuple(one.flag for one in self.standing if one.rule.tier in GRAVE and one.rule.id != CRISIS)
        return (*grave, *(flag for flag in self.flags if flag.rule.tier not in GRAVE))

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def fresh(self) -> bool:
        """True where nothing was stored today yet."""
        return not any(entry.made.date() == self.today for entry in (*self.history, *self.history.kept))
