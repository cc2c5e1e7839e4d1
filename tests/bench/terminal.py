"""A program on a terminal of its own, watched from outside: what it paints, when, and what that cost."""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time
from codecs import getincrementaldecoder
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.measure import Cost

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[ -/]*[0-Z\\^-~])")
_ANSWERS = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[?2048$p": b"\x1b[?2048;0$y", b"\x1b[c": b"\x1b[?62;22c"}
"""What an ordinary terminal answers when it is asked what it can do."""


class Terminal:
    """A child on a pseudo-terminal. Times count from the moment before it was started.

    `text` is what it painted so far, without the codes for colours and places.
    """

    def __init__(self, command: list[str], environ: Mapping[str, str], rows: int = 40, columns: int = 120) -> None:
        self.begin = time.perf_counter()
        self.child, self.end = os.forkpty()
        if self.child == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                os.execve(command[0], command, environ)
            finally:
                os._exit(127)
        self.text = ""
        self._begun = ""
        self._decoder = getincrementaldecoder("utf-8")("replace")

    def read(self, seconds: float) -> bool:
        """True when something was written within so many seconds."""
        if not select.select([self.end], [], [], max(seconds, 0))[0]:
            return False
        try:
            found = os.read(self.end, 1 << 16)
        except OSError:  # Linux says so when the child has closed its side
            return False
        for question, answer in _ANSWERS.items():
            if question in found:
                os.write(self.end, answer)
        # What may be the beginning of a code waits for its end. Only what is new is looked at, so as to be no brake.
        new = self._begun + self._decoder.decode(found)
        last = new.rfind("\x1b", -64)
        whole = len(new) if last < 0 or _ESCAPES.match(new, last) else last
        self._begun = new[whole:]
        self.text += _ESCAPES.sub("", new[:whole])
        return bool(found)

    def until(self, marks: Sequence[str], seconds: float = 20) -> Cost:
        """What it took until all of these were painted, from the start on. TimeoutError where they never were."""
        limit = time.perf_counter() + seconds
        while not all(mark in self.text for mark in marks):
            if not self.read(limit - time.perf_counter()):
                missing = [mark for mark in marks if mark not in self.text]
                raise TimeoutError(f"{missing} not painted; painted: {self.text[-2000:]!r}")
        return Cost(time.perf_counter() - self.begin, self.cpu())

    def rest(self, seconds: float = 30) -> None:
        """Wait until the program does nothing: it paints nothing and hardly uses the processor for half a second."""
        limit = time.perf_counter() + seconds
        while time.perf_counter() < limit:
            cpu, until, painted = self.cpu(), time.perf_counter() + 0.5, False
            while (left := until - time.perf_counter()) > 0:
                painted |= self.read(left)
            if not painted and self.cpu() - cpu < 0.02:
                return
        raise TimeoutError("the program never rests")

    def press(self, keys: bytes, quiet: float = 0.1) -> Cost:
        """What a key costs: from its press to the last of what it painted. TimeoutError where it painted nothing."""
        self.text = ""
        cpu, begin = self.cpu(), time.perf_counter()
        os.write(self.end, keys)
        if not self.read(5):
            raise TimeoutError(f"{keys!r} changed nothing")
        last = time.perf_counter()
        while self.read(quiet):
            last = time.perf_counter()
        return Cost(last - begin, self.cpu() - cpu)

    def cpu(self) -> float:
        """The processor seconds that the child has used; 0 where the system does not tell to the microsecond."""
        used = 0
        for task in Path(f"/proc/{self.child}/task").glob("*/schedstat"):
            try:
                used += int(task.read_text().split()[0])
            except (OSError, ValueError):  # a thread that has just ended
                continue
        return used / 1e9

    def close(self, keys: bytes, seconds: float = 10) -> int:
        """Press the keys that end the program; its exit code. It is killed and TimeoutError raised if it stays."""
        os.write(self.end, keys)
        limit = time.perf_counter() + seconds
        try:
            while time.perf_counter() < limit:
                self.read(0.02)
                child, status = os.waitpid(self.child, os.WNOHANG)
                if child:
                    return os.waitstatus_to_exitcode(status)
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
            raise TimeoutError(f"{keys!r} did not end the program")
        finally:
            os.close(self.end)
