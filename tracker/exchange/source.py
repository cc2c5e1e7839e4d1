"""What every reader begins with and ends with: an ordinary file of a sane size, and what was found in it."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from math import isfinite
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO, NamedTuple

from tracker.core.history import Draft
from tracker.core.words import Invalid, quoted

LIMIT = 64 * 1024 * 1024
"""The longest file that is opened, in bytes."""


class Skipped(NamedTuple):
    """A part of a file that could not be read: where it stands (`line 12`, `record 40`) and why, as half a sentence."""

    where: str
    why: str


class Reading(NamedTuple):
    """What a file holds, ready to be recorded.

    `notes` are sentences about what was left out on purpose, `skipped` are parts that could not be read; where there
    are any, nothing is stored unless the person asks for the rest. `form` names the format as `--as` does.
    """

    drafts: tuple[Draft, ...]
    notes: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    form: str = ""


Progress = Callable[[int, int], None]
"""Told now and then how many bytes were read, and of how many."""

HUGE = 4 * 1024 * 1024 * 1024
"""The longest file that is read as a stream, in bytes: 4 GB."""
_PIECE = 64 * 1024
_TELL = 4 * 1024 * 1024


def named(path: str) -> str:
    """The file's name as it can stand in a sentence."""
    return quoted(os.path.basename(os.path.normpath(path)) or path, limit=60)


def opened(path: str, limit: int = LIMIT) -> BinaryIO | Invalid:
    """The file, open for reading from its first byte. Folders, pipes and devices are refused without a wait."""
    name = named(path)
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return Invalid(f"There is no file {name}; check the path.")
    except PermissionError:
        return Invalid(f"You may not read {name}; change its permissions or copy it.")
    except (OSError, ValueError):
        return Invalid(f"{name} can't be opened; check the path.")
    about = os.fstat(handle)
    reason = None
    if S_ISDIR(about.st_mode):
        reason = "is a folder; name the file inside it"
    elif not S_ISREG(about.st_mode):
        reason = "is not an ordinary file; copy its content to a file first"
    elif not about.st_size:
        reason = "is empty; copy it again from where it came"
    elif about.st_size > limit:
        reason = f"is {about.st_size / 1048576:,.0f} MB long; the limit is {limit // 1048576} MB"
    if reason is None:
        return os.fdopen(handle, "rb")
    os.close(handle)
    return Invalid(f"{name} {reason}.")


class Blob(NamedTuple):
    """One file, on its own or inside an archive: its name as it stands in a sentence, and its length in bytes."""

    name: str
    size: int
    open: Callable[[], BinaryIO]

    def head(self, length: int = 64 * 1024) -> bytes:
        """How it begins; nothing where it can't be read."""
        try:
            with self.open() as file:
                return file.read(length)
        except OSError:
            return b""

    def pieces(self, progress: Progress | None = None) -> Iterator[bytes]:
        """Its bytes, a little at a time; `progress` is told every few megabytes and at the end. OSError if damaged."""
        done, told = 0, 0
        with self.open() as file:
            while piece := file.read(_PIECE):
                done += len(piece)
                yield piece
                if progress is not None and done - told >= _TELL:
                    told = done
                    progress(done, self.size)
        if progress is not None:
            progress(done, max(done, self.size))


def blob(path: str, limit: int = LIMIT) -> Blob | Invalid:
    """The file at `path`, once it was seen that it can be read."""
    file = opened(path, limit)
    if isinstance(file, Invalid):
        return file
    with file:
        size = file.seek(0, os.SEEK_END)

    def again() -> BinaryIO:
        file = opened(path, limit)
        if isinstance(file, Invalid):
            raise OSError(file.message)
        return file

    return Blob(named(path), size, again)


def local(moment: datetime, zone: tzinfo) -> datetime:
    """The aware moment as the clock on the wall showed it in `zone`, cut to the minute, with a fixed offset."""
    at = moment.astimezone(zone)
    return at.replace(second=0, microsecond=0, fold=0, tzinfo=timezone(at.utcoffset() or timedelta()))


def stamp(moment: datetime) -> str:
    """The moment as it stands in an origin: in UTC, to the second, the same in every zone."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def amount(text: str) -> float | None:
    """A count or a measure that can be added up, None where the text is none."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) and 0 <= number < 1e9 else None
