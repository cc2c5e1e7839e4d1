"""Forms and logs for the store's tests, and processes that write until they are killed."""

import os
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tracker.core.fields import Value
from tracker.core.history import Entry
from tracker.store import Json, Store

LETTERS = "bcdfghjkmnpqrstvwxyz"


def name(number: int) -> str:
    """Eight letters for a number."""
    letters = []
    for _ in range(8):
        number, rest = divmod(number, len(LETTERS))
        letters.append(LETTERS[rest])
    return "".join(reversed(letters))


def form(number: int, at: str = "2026-01-05 08:30", *, kind: str = "pain", rev: int = 1, **values: Value) -> Entry:
    """One form that no other number has; it was made a minute after its time."""
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    made = moment + timedelta(seconds=65, microseconds=123456)
    return Entry(name(number), kind, moment, values or {"score": 4}, rev, made, name(number + 1_000_000), number)


def digest(forms: Iterable[Entry]) -> Json:
    """A month's forms as one value: their ids."""
    return {"ids": [form.id for form in sorted(forms)]}


PREPARED: list[Callable[[str], None]] = []
"""What is done to the folder of every log that a test makes."""


def store(folder: Path | str, wait: float = 10.0) -> Store:
    for prepare in PREPARED:
        prepare(str(folder))
    return Store(str(folder), digest, wait)


def add(log: Store, *forms: Entry) -> None:
    """Add the forms in one batch."""
    with log.writing() as writing:
        writing.commit(forms)


def ids(log: Store) -> list[str]:
    """The ids of all forms, sorted; nothing may have been unreadable."""
    loaded = log.load()
    assert not loaded.problems
    return sorted(form.id for form in loaded.forms)


def litter(folder: Path) -> list[str]:
    """Everything below the folder that is neither log, lock, backup nor set aside."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in found if path.name != ".lock" and path.suffix != ".json")


def forked(work: Callable[[], None]) -> int:
    """The number of a new process that does the work and ends with 0, or with 1 when the work raises."""
    number = os.fork()
    if number:
        return number
    code = 1
    try:
        work()
        code = 0
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.__stderr__, flush=True)
    finally:
        os._exit(code)


def ended(number: int) -> int:
    """The exit code of a process, negative for the signal that killed it."""
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


def killed(number: int) -> None:
    """Kill one process that a test started, and wait for its end."""
    with suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
    ended(number)
