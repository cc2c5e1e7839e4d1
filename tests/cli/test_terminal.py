"""Commands on a real terminal: questions, colours, narrow windows."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bench.measure import environment
from tests.cli.test_process import TRACKER, run, scores
from tracker.diary import Diary

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


class Terminal:
    """A command on a terminal of its own, and all that it wrote there."""

    def __init__(self, folder: Path, *words: str, columns: int = 80, env: Mapping[str, str] | None = None) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            os.execve(sys.executable, [*TRACKER, *words], {**environment(folder), **(env or {})})
        self.written = b""
        self._typed = ""

    def until(self, part: bytes) -> None:
        """Wait for something to be written."""
        end = time.monotonic() + 30
        while part not in self.written and time.monotonic() < end:
            if select.select([self.fd], [], [], 0.1)[0]:
                self._read()
        assert part in self.written, self.written

    def type(self, text: str) -> None:
        self._typed = text
        os.write(self.fd, text.encode())

    def end(self) -> int:
        """Wait for the end; the exit code. A Ctrl-C that came just before a read was missed, and is typed again."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if select.select([self.fd], [], [], 1.0)[0]:
                if not self._read():
                    break
            elif self._typed.endswith("\x03"):
                os.write(self.fd, b"\x03")
        else:
            os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)

    def _read(self) -> bool:
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.written += data
        return bool(data)


@pytest.fixture
def two(folder: Path) -> list[str]:
    diary = Diary(str(folder))
    run(folder, "p4", "w12")
    return [entry.short for entry in diary.look().history]


@pytest.mark.parametrize(
    ("answer", "left"), [("y\n", 0), ("yes\n", 0), ("n\n", 2), ("\n", 2), ("\x04", 2), ("maybe\n", 2)]
)
def test_a_question_before_several_are_removed(folder: Path, two: list[str], answer: str, left: int) -> None:
    terminal = Terminal(folder, "remove", *two)
    terminal.until(b"Remove these 2 entries? [y/N] ")
    terminal.type(answer)
    assert terminal.end() == (2 if left else 0)
    assert len(Diary(str(folder)).look().history) == left


def test_ctrl_c_at_the_question_keeps_everything(folder: Path, two: list[str]) -> None:
    terminal = Terminal(folder, "remove", *two)
    terminal.until(b"[y/N] ")
    terminal.type("\x03")
    assert terminal.end() == 130
    assert b"Traceback" not in terminal.written
    assert len(Diary(str(folder)).look().history) == 2


@pytest.mark.parametrize(
    ("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)]
)
def test_colour_only_where_it_is_wanted(folder: Path, env: dict[str, str], coloured: bool) -> None:
    terminal = Terminal(folder, "symptom", "chest", "pain", env=env)
    assert terminal.end() == 0
    assert (b"\x1b[" in terminal.written) is coloured
    assert b"EMERGENCY" in terminal.written
    terminal = Terminal(folder, "today", "--plain", env=env)
    terminal.end()
    assert b"\x1b[" not in terminal.written


@pytest.mark.parametrize("verb", ["today", "week", "month", "log", "flags", "rules", "profile", "status"])
def test_a_narrow_terminal_is_never_overrun(folder: Path, verb: str) -> None:
    run(folder, "p4", "stiff after a very long drive in the rain")
    run(folder, "symptom", "bladder", "change")
    terminal = Terminal(folder, verb, columns=40, env={"NO_COLOR": "1"})
    assert terminal.end() == 0
    lines = terminal.written.decode().replace("\r", "").split("\n")
    assert max(map(len, lines)) <= 40


def test_the_demo_opens_says_that_it_is_invented_and_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "tmp"
    place.mkdir()
    terminal = Terminal(folder, "demo", columns=100, env={"TMPDIR": str(place)})
    terminal.until(b"invented: ")
    assert [path.stat().st_mode & 0o777 for path in place.iterdir()] == [0o700]
    terminal.type("q")
    assert terminal.end() == 0
    assert list(place.iterdir()) == []
    assert not folder.exists()


def test_a_line_typed_at_the_prompt(folder: Path) -> None:
    terminal = Terminal(folder, "-")
    terminal.until(b"Line: ")
    terminal.type("p4 not in the history\n")
    assert terminal.end() == 0
    assert scores(folder) == [4]
