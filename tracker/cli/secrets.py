"""What nobody else is to see: passphrases and recovery keys, from a terminal, a file or standard input.

They are never among the words of a command nor the value of a variable, where other programs could read them.
"""

import os
import stat
import sys
from types import TracebackType
from typing import Self

from tracker.cli.voice import Voice, Wrong, columns, is_terminal
from tracker.core.words import quoted

PASSPHRASE = "TRACKER_PASSPHRASE_FILE"
RECOVERY = "TRACKER_RECOVERY_FILE"
LARGEST = 4096
TRIES = 3
BEFORE = (
    "This seals every file of your log, so that nobody can read it who gets hold of the disk or the folder.\n\n"
    "There are two keys. One is for this machine; it is kept {keeper}. The other is the recovery key, for the day on "
    "which the first is lost. Without both nobody can read the log again, not even you.\n\n"
    "Press Enter to see the recovery key, or Ctrl-C to leave everything as it is. "
)
SHOWN = (
    "Your recovery key:\n\n{key}\n\n"
    "Write it down or put it in a password manager, apart from this machine. It is not shown again.\n\n"
    "Press Enter when you have it; you are then asked to type it. "
)
TYPE = "Type or paste the recovery key. Spaces and small letters do no harm.\n"


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


def recovery_key(voice: Voice, what: str) -> str:
    """A recovery key: from the file that TRACKER_RECOVERY_FILE names, or typed. Wrong, Locked."""
    from tracker import locking

    named = given(RECOVERY)
    if named is not None:
        if not _is_key(named):
            raise locking.Locked(f"What {RECOVERY} names is no recovery key. Nothing was changed.")
        return named
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise locking.Locked(
            f"{what} needs the recovery key: run this on a terminal, or name a file that holds the key, and that only "
            f"you may read, in {RECOVERY}."
        )
    with Curtain(voice) as curtain:
        for _ in range(TRIES):
            _page(voice, f"{what} needs the recovery key.\n{TYPE}")
            typed = sys.stdin.readline()
            curtain.clear()
            if _is_key(typed):
                return typed
            _page(voice, f"{_no_key(typed)}\n")
    raise locking.Locked(f"{_no_key(typed)} Nothing was changed.")


def shown_and_typed(voice: Voice, keeper: str) -> str:
    """A new recovery key that the person has typed back. Wrong."""
    from tracker import locking

    recovery, public = locking.fresh()
    with Curtain(voice) as curtain:
        _page(voice, BEFORE.format(keeper=keeper))
        sys.stdin.readline()
        curtain.clear()
        _page(voice, SHOWN.format(key=recovery))
        sys.stdin.readline()
        curtain.clear()
        for _ in range(TRIES):
            _page(voice, TYPE)
            typed = sys.stdin.readline()
            curtain.clear()
            if _is_key(typed) and locking.public(typed) == public:
                return recovery
            _page(voice, f"{'That is another key.' if _is_key(typed) else _no_key(typed)}\n")
    raise Wrong("The recovery key was not typed back, so nothing was changed. The next tracker lock shows a new one.")


def new_passphrase(voice: Voice) -> str:
    """A passphrase for this machine's key, typed twice or from a file. Wrong."""
    from tracker import locking

    named = given(PASSPHRASE)
    for _ in range(TRIES):
        first = named or hidden(f"New passphrase for this machine's key, {locking.LEAST} letters or more: ")
        if len(first) < locking.LEAST:
            if named:
                break
            voice.warn(f"That is too short: {locking.LEAST} letters at least. Four or five plain words are good.")
        elif named or hidden("The same again: ") == first:
            return first
        else:
            voice.warn("These two are not the same.")
    raise Wrong(f"There is no passphrase of {locking.LEAST} letters or more, so nothing was changed.")


def _page(voice: Voice, text: str) -> None:
    """Paragraphs broken for the terminal, but never a key; an answer is typed behind the last one."""
    from tracker.show.text import wrap

    rows = [row for line in text.split("\n") for row in (wrap(line, columns(sys.stderr)) if " " in line else [line])]
    voice.ask("\n".join(rows) + " " * bool(rows[-1]))


def _is_key(typed: str) -> bool:
    from tracker import locking

    try:
        locking.public(typed)
    except ValueError:
        return False
    return True


def _no_key(typed: str) -> str:
    count = len("".join(typed.split()))
    return f"That is no recovery key: one begins with AGE-SECRET-KEY-1 and has 74 letters and digits; this has {count}."
