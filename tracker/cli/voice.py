"""What the command line says, and how it ended. Saying something never raises and never undoes what was done."""

import os
import signal
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, TextIO

from tracker.show.text import WIDE, Ink, wrap

if TYPE_CHECKING:
    from tracker.core.flags import Flag
    from tracker.core.heard import Ask
    from tracker.core.history import Entry

DONE = 0
STANDS = 1
UNEXPECTED = 1
WRONG = 2
DAMAGED = 3
BUSY = 4
NEWER = 5
DISK = 6
LOCKED = 7
UNSAID = 8
INTERRUPTED = 130
"""The exit codes. `STANDS` is what `tracker flags --check` ends with."""

NARROWEST = 20
UNSIZED = 80
"""Columns where there is no terminal to ask."""


class Wrong(Exception):
    """What was typed can't be used; `str()` is for the person."""


class Unbroken:
    """A `with` block that Ctrl-C lets finish, so that what is stored is also said. A second one breaks it off."""

    def __init__(self, voice: "Voice") -> None:
        self._voice = voice
        self._asked = False
        self._before: object = None

    def __enter__(self) -> None:
        with suppress(ValueError):  # only the main thread gets signals
            self._before = signal.signal(signal.SIGINT, self._wait)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if callable(self._before) or isinstance(self._before, int):
            signal.signal(signal.SIGINT, self._before)
        if self._asked and kind is None:
            raise KeyboardInterrupt

    def _wait(self, number: int, frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
        self._voice.warn("Finishing what is being stored. Press Ctrl-C again to break it off.")


class Voice:
    """Standard output and standard error. `unsaid` is the error that kept the first text from the output."""

    def __init__(self) -> None:
        self.unsaid: OSError | None = None
        for stream in (sys.stdout, sys.stderr):
            # A terminal that can't show a letter gets its escape; the file is UTF-8 whatever the terminal is.
            if stream is not None and hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def say(self, text: str) -> None:
        """Write the text and a line end to standard output."""
        error = _write(sys.stdout, text)
        if error is not None and self.unsaid is None:
            self.unsaid = error

    def warn(self, text: str) -> None:
        """Write sentences to standard error, broken between words where a person reads them.

        Where that can't be done, nobody is there to be told.
        """
        width = columns(sys.stderr) if is_terminal(sys.stderr) else WIDE
        _write(sys.stderr, "\n".join(piece for row in text.split("\n") for piece in wrap(row, width)))

    def ended(self, code: int) -> int:
        """The exit code, and a word about output that went nowhere. A reader that had enough needs no word."""
        if self.unsaid is None:
            return code
        if not isinstance(self.unsaid, BrokenPipeError):
            reason = os.strerror(self.unsaid.errno).lower() if self.unsaid.errno else "it is closed"
            self.warn(f"The output could not be written ({reason}); what is stored stays stored.")
        return UNSAID if code == DONE else code

    @property
    def utf8(self) -> bool:
        """True where standard output takes the letters of every language."""
        return (getattr(sys.stdout, "encoding", None) or "").casefold().replace("-", "") == "utf8"

    @property
    def ink(self) -> Ink:
        """The emphasis that standard output can show."""
        return Ink(_coloured(sys.stdout))

    def ask(self, text: str) -> None:
        """Write a question to standard error; the answer goes on the same line."""
        _write(sys.stderr, text, "")

    def flags(
        self, raised: "Sequence[Flag]", now: datetime, region: str = "", new: "Collection[Entry] | None" = None
    ) -> None:
        """Speak warnings on standard error, so that they are seen where the output goes to a file.

        `new` are the entries just stored: a warning that none of them raised is said again, and says so.
        """
        if raised:
            from tracker.show import warnings

            ink = Ink(_coloured(sys.stderr))
            ids = None if new is None else {entry.id for entry in new}
            said = warnings.flags(raised, now, ink=ink, width=columns(sys.stderr), region=region, new=ids)
            _write(sys.stderr, f"\n{said}")

    def withdrawn(self, warnings: "Sequence[Entry]") -> None:
        """Say which warnings nothing in the log bears any longer."""
        if warnings:
            from tracker.show import told

            self.say("\n".join(wrap(told.withdrawn(warnings), self.unwrapped, "  ")))

    def asks(self, asks: "Sequence[Ask]", now: datetime, region: str = "") -> None:
        """Put the questions of a note on standard error, with the command that answers."""
        if asks:
            from tracker.show import asking

            ink = Ink(_coloured(sys.stderr))
            _write(sys.stderr, "\n" + asking.questions(asks, now, ink=ink, width=columns(sys.stderr), region=region))

    @property
    def width(self) -> int:
        """The columns of the terminal, `UNSIZED` where there is none."""
        return columns(sys.stdout)

    @property
    def unwrapped(self) -> int:
        """The columns of the terminal; where there is none, lines are not broken for it."""
        return columns(sys.stdout) if is_terminal(sys.stdout) else WIDE


def is_terminal(stream: TextIO | None) -> bool:
    """True where a person is at the other end of the stream."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def columns(stream: TextIO | None) -> int:
    """How wide the stream's terminal is."""
    if stream is None or not is_terminal(stream):
        return UNSIZED
    try:
        size = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        return UNSIZED
    return max(size, NARROWEST) if size else UNSIZED


def _coloured(stream: TextIO | None) -> bool:
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write(stream: TextIO | None, text: str, end: str = "\n") -> OSError | None:
    if stream is None:
        return OSError()
    try:
        stream.write(text + end)
        stream.flush()
    except OSError as error:
        _silence(stream)
        return error
    except ValueError:
        return OSError()
    return None


def _silence(stream: TextIO) -> None:
    """Point the stream at nothing, so that the end of the process does not complain about what is left in it."""
    with suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
