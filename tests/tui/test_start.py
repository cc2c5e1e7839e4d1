"""The dashboard as a process on a terminal of its own: how it starts, and how it leaves the terminal."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.bench.measure import environment, loaded_modules
from tracker.core.history import Draft
from tracker.diary import Diary

RUN = "import sys; from tracker.diary import Diary; from tracker.tui import run; sys.exit(run(Diary(sys.argv[1])))"
ALTERNATE, BACK = b"\x1b[?1049h", b"\x1b[?1049l"


class Terminal:
    """A child on a pseudo-terminal, and what it wrote."""

    def __init__(self, folder: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        self.child = subprocess.Popen(
            [sys.executable, "-c", RUN, folder], stdin=slave, stdout=slave, stderr=slave,
            env=environment(folder), start_new_session=True,
        )  # fmt: skip
        self.seen = b""

    def until(self, mark: bytes, seconds: float = 20) -> bytes:
        """Everything written so far, once the mark is in it."""
        end = time.monotonic() + seconds
        while mark not in self.seen:
            left = end - time.monotonic()
            assert left > 0, self.seen[-2000:]
            if select.select([self.master], [], [], left)[0]:
                try:
                    self.seen += os.read(self.master, 65536)
                except OSError:
                    break
        return self.seen

    def keys(self, text: str) -> None:
        os.write(self.master, text.encode())

    def ended(self, seconds: float = 10) -> int:
        """The exit code; what it still writes is read meanwhile."""
        end = time.monotonic() + seconds
        while self.child.poll() is None:
            assert time.monotonic() < end, self.seen[-2000:]
            if select.select([self.master], [], [], 0.05)[0]:
                self.seen += os.read(self.master, 65536)
        while select.select([self.master], [], [], 0.05)[0]:
            self.seen += os.read(self.master, 65536)
        return self.child.returncode

    def whole(self) -> bool:
        """True where the terminal is as it was found."""
        modes = termios.tcgetattr(self.slave)
        return modes == self.before and self.seen.rfind(BACK) > self.seen.rfind(ALTERNATE)


@pytest.fixture
def log(tmp_path: Path) -> str:
    folder = str(tmp_path / "log")
    diary = Diary(folder)
    diary.record([Draft("pain", {"score": 3}, diary.now() - timedelta(days=back)) for back in range(40)])
    return folder


@pytest.fixture
def terminal(log: str) -> Iterator[Terminal]:
    made = Terminal(log)
    yield made
    if made.child.poll() is None:
        made.child.kill()
        made.child.wait()
    os.close(made.master)
    os.close(made.slave)


def test_keys_typed_in_a_burst_are_stored_in_order(terminal: Terminal, log: str) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys("p4\rw12\t5\t3\rah15 i10 after the chair\rq")
    assert terminal.ended() == 0
    assert terminal.whole()
    stored = [dict(entry.values) for entry in Diary(log).look().history if entry.tick > 1]
    assert sorted(stored, key=str) == sorted(
        [{"score": 4}, {"minutes": 12, "before": 5, "after": 3}, {"minutes": 15, "note": "after the chair"},
         {"minutes": 10}], key=str,
    )  # fmt: skip


def test_a_byte_that_is_no_text_is_left_out(terminal: Terminal, log: str) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys("n")
    terminal.until(b"Words only")
    os.write(terminal.master, b"\xe9 ")
    terminal.until(b"it was left out")
    terminal.keys("still here\rq")
    assert terminal.ended() == 0
    assert "still here" in [entry.text("note") for entry in Diary(log).look().history]


def test_ctrl_q_keeps_what_is_half_typed(terminal: Terminal, log: str) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys("w12\x11")
    assert terminal.ended() == 0
    draft = Diary(log).draft()
    assert draft is not None
    assert draft["field minutes"] == "12"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_the_terminal_whole_and_keeps_the_draft(
    number: signal.Signals, terminal: Terminal, log: str
) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys("w12\t5")
    terminal.until(b"walk 12 min")
    terminal.child.send_signal(number)
    assert terminal.ended() == 128 + number
    assert terminal.whole()
    draft = Diary(log).draft()
    assert draft is not None
    assert draft["field minutes"] == "12"
    assert b"Traceback" not in terminal.seen


@pytest.mark.parametrize("told", [True, False])
def test_a_terminal_that_goes_away_ends_the_program(terminal: Terminal, log: str, told: bool) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys("w12\t5")
    terminal.until(b"walk 12 min")
    os.close(terminal.master)
    os.close(terminal.slave)
    if told:
        terminal.child.send_signal(signal.SIGHUP)
    terminal.child.wait(20)
    terminal.master, terminal.slave = os.openpty()
    draft = Diary(log).draft()
    assert draft is not None
    assert draft["field minutes"] == "12"


def test_a_damaged_log_is_said_and_nothing_is_painted(log: str) -> None:
    year = max(Path(log).glob("*.json"))
    year.write_bytes(year.read_bytes()[:200])
    terminal = Terminal(log)
    assert terminal.ended() == 3
    assert ALTERNATE not in terminal.seen
    assert year.name.encode() in terminal.seen
    assert b"Traceback" not in terminal.seen


def test_without_a_terminal_it_says_what_else_there_is(log: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, log], env=environment(log), capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "tracker week" in done.stderr


def test_suspending_gives_the_shell_back(terminal: Terminal) -> None:
    terminal.until(b"A few questions")  # the last that is painted by itself
    terminal.keys("\x1a")
    terminal.until(BACK)
    end = time.monotonic() + 10
    while "T" not in Path(f"/proc/{terminal.child.pid}/stat").read_text().rsplit(")", 1)[1][:3]:
        assert time.monotonic() < end
        time.sleep(0.01)
    terminal.seen = b""
    terminal.child.send_signal(signal.SIGCONT)
    terminal.until(ALTERNATE)
    terminal.until(b"Today")  # all is painted, though nothing changed meanwhile
    terminal.keys("q")
    assert terminal.ended() == 0
    assert terminal.whole()


def test_importing_the_room_loads_nothing_of_textual(log: str) -> None:
    loaded = loaded_modules(["-c", "import tracker.tui"], environment(log))
    assert not [name for name in loaded if name.split(".")[0] in ("textual", "rich", "plotext")]


@pytest.mark.parametrize(("keys", "shown"), [("w12\t5", b"walk 12 min"), ("p4 w12 5-3", b"pain 5 before")])
def test_what_is_half_typed_survives_a_kill_and_is_offered_again(
    keys: str, shown: bytes, terminal: Terminal, log: str
) -> None:
    terminal.until(b"ctrl+p")
    terminal.keys(keys)
    terminal.until(shown)
    end = time.monotonic() + 10
    while not any("5" in text for draft in Diary(log).drafts() for text in draft.values()):
        assert time.monotonic() < end
    terminal.child.kill()
    terminal.child.wait(10)
    again = Terminal(log)
    again.until(b"You were typing")
    again.keys("\r")
    again.until(shown)
    again.keys("\r")
    again.until(b"Stored")
    again.keys("q")
    assert again.ended() == 0
    walk = Diary(log).look().history.kind("walk")[-1]
    assert (walk.values["minutes"], walk.values["before"]) == (12, 5)
    assert Diary(log).drafts() == ()
