"""A person at the command line: `main` in this process, a log of its own, and a clock that a test sets."""

import json
import shlex
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from tests.exchange.fitfile import activity, file_id, fit, session
from tracker.cli import main
from tracker.core.history import Entry
from tracker.diary import Diary

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 18, 21, 0, tzinfo=BERLIN)
"""A Wednesday evening; its week begins on Monday 16 March."""


WALK = fit(file_id(), session(START - timedelta(hours=3), metres=1500), activity(START - timedelta(hours=2), 3600))
"""A recorded walk of half an hour."""


class Said(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Session:
    """Commands typed one after the other, a minute apart."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.time = START
        self._capsys = capsys

    def clock(self) -> datetime:
        return self.time

    def run(self, *words: str) -> Said:
        """Run `tracker` with exactly these words."""
        self._capsys.readouterr()
        code = main(["--home", str(self.folder), *words], self.clock)
        self.time += timedelta(minutes=1)
        return Said(code, *self._capsys.readouterr())

    def __call__(self, line: str) -> Said:
        """Run `tracker` as a shell would with this line, in which quotes keep words together."""
        return self.run(*shlex.split(line))

    def ok(self, line: str) -> str:
        """What was said on standard output by a command that went well and warned of nothing."""
        said = self(line)
        assert (said.code, said.err) == (0, ""), said
        return said.out

    def refused(self, line: str) -> str:
        """What was said on standard error by a command that was refused."""
        said = self(line)
        assert (said.code, said.out) == (2, ""), said
        return said.err

    @property
    def diary(self) -> Diary:
        return Diary(str(self.folder), self.clock)

    @property
    def entries(self) -> list[Entry]:
        """What stands in the log, in order of time."""
        return list(self.diary.look().history)

    @property
    def values(self) -> list[dict[str, object]]:
        """The values of what stands, with the kind."""
        return [{"kind": entry.kind, **entry.values} for entry in self.entries]

    def id(self, at: int = -1) -> str:
        """The short id of the entry at this place of the log."""
        return self.entries[at].short
