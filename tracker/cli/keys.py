"""One key at a time from a terminal, without waiting for Enter."""

import os
import select
import sys
from types import TracebackType
from typing import Self

try:
    import termios
    import tty
except ImportError:  # Windows: questions are answered with Enter there
    termios = None  # type: ignore[assignment]

ENTER = "\n"
STOPPED = "\x03"
ENDED = "\x04"
"""Ctrl-D, or the end of the input."""


def can_take() -> bool:
    """True where standard input and standard error are a terminal that gives single keys."""
    from tracker.cli.voice import is_terminal

    return termios is not None and is_terminal(sys.stdin) and is_terminal(sys.stderr)


class Keys:
    """A `with` block in which the terminal gives each key at once; Ctrl-C is KeyboardInterrupt, in its turn."""

    def __enter__(self) -> Self:
        self._fd = sys.stdin.fileno()
        self._ahead = ""
        self._before = termios.tcgetattr(self._fd)
        tty.setcbreak(self._fd)
        asked = termios.tcgetattr(self._fd)
        asked[3] &= ~termios.ISIG  # as a signal, Ctrl-C overtakes keys typed before it and throws output away
        termios.tcsetattr(self._fd, termios.TCSANOW, asked)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        termios.tcsetattr(self._fd, termios.TCSADRAIN, self._before)

    def next(self, seconds: float | None = None) -> str | None:
        """The next key, ENTER and ENDED among them; None where none came in that time. An arrow is the key ""."""
        if not self._ahead:
            if not select.select([self._fd], [], [], seconds)[0]:
                return None
            self._ahead = os.read(self._fd, 64).decode("utf-8", "ignore") or ENDED
        key, self._ahead = self._ahead[0], self._ahead[1:]
        if key == STOPPED:
            raise KeyboardInterrupt
        if key == "\x1b" and self._ahead[:1] in ("[", "O"):  # an arrow or the like
            end = next((at for at, char in enumerate(self._ahead) if at and "@" <= char <= "~"), len(self._ahead))
            self._ahead = self._ahead[end + 1 :]
            return ""
        return ENTER if key == "\r" else key.casefold()
