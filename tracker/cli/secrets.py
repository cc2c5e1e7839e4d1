"""What nobody else is to see: passphrases and recovery keys, from a terminal, a file or standard input.

They are never among the words of a command nor the value of a variable, where other programs could read them.
"""

import os
import stat
import sys
from types import TracebackType
from typing import Self

from tracker.cli.voice import Voice, Wrong, is_terminal
from tracker.core.words import quoted

PASSPHRASE = "TRACKER_PASSPHRASE_FILE"
RECOVERY = "TRACKER_RECOVERY_FILE"
LARGEST = 4096


def can_ask() -> bool:
    """True where a person is at a terminal, even where standard input comes from elsewhere."""
    return is_terminal(sys.stdin) or (is_terminal(sys.stderr) and os.path.exists("/dev/tty"))


def hidden(prompt: str) -> str:
    """What the person types, which is not shown. Wrong where the terminal is gone or the input ends."""
    import getpass

    try:
        return getpass.getpass(prompt)
    except (EOFError, OSError):
        raise Wrong("Nothing was typed; nothing was changed.") from None


def given(variable: str) -> str | None:
    """The first line of the file that the variable names, or with `-` of standard input; None without it. Wrong."""
    path = os.environ.get(variable, "")
    if not path:
        return None
    data = _from_input(variable) if path == "-" else _from_file(variable, path)
    line = data.split(b"\n")[0].rstrip(b"\r")
    if not line.strip():
        raise Wrong(f"What {variable} names is empty.")
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise Wrong(f"What {variable} names is not text.") from None


def _from_input(variable: str) -> bytes:
    if sys.stdin is None or is_terminal(sys.stdin):
        raise Wrong(f"{variable} is - and so names standard input, which is a terminal or closed.")
    return sys.stdin.buffer.readline(LARGEST)


def _from_file(variable: str, path: str) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        try:
            mode = os.fstat(handle).st_mode
            if os.name == "posix" and stat.S_ISREG(mode) and mode & 0o077:
                raise Wrong(f"Others may read the file that {variable} names; make it yours alone: chmod 600 FILE")
            return os.read(handle, LARGEST)
        finally:
            os.close(handle)
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else "no reason was given"
        raise Wrong(f"{quoted(path)}, which {variable} names, can't be read: {reason}.") from None


class Curtain:
    """A `with` block on the terminal's other page: what is shown and typed there does not stay in its history."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._has = os.environ.get("TERM", "dumb") != "dumb"

    def __enter__(self) -> Self:
        self._turn("\x1b[?1049h")
        self.clear()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()
        self._turn("\x1b[?1049l")

    def clear(self) -> None:
        """An empty page."""
        self._turn("\x1b[2J\x1b[3J\x1b[H" if self._has else "\n")

    def _turn(self, code: str) -> None:
        if self._has:
            self._voice.ask(code)
