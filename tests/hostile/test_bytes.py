"""The very bytes that a terminal gets from the dashboard and the command line with the hostile set in the log."""

import os
import re
import select
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bench.measure import environment
from tests.cli.session import Session
from tests.hostile import inert
from tests.hostile.ways_in import feed
from tests.tui.test_start import Terminal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")

OURS = re.compile(r"\x1b\[[0-9;?>=<$]*[A-Za-z]|\x1b\[\?\d+\$p|\x1b[78=>]|\x1b\]22;(?:default|pointer|text)\x07")
"""Colours, places, modes and the shape of the pointer, as Textual writes them. No title, link, clipboard or device."""

PAGE_DOWN = "\x1b[6~"


@pytest.fixture
def log(tracker: Session, tmp_path: Path) -> str:
    tracker.time = datetime.now(UTC) - timedelta(hours=1)  # as the processes have it
    feed("merge", tracker, tmp_path / "files")
    return str(tracker.folder)


@pytest.fixture
def terminal(log: str) -> Iterator[Terminal]:
    made = Terminal(log)
    yield made
    if made.child.poll() is None:
        made.child.kill()
        made.child.wait()
    os.close(made.master)
    os.close(made.slave)


def settle(terminal: Terminal) -> None:
    """Read until nothing is written for a while."""
    while select.select([terminal.master], [], [], 0.4)[0]:
        terminal.seen += os.read(terminal.master, 65536)


def left(data: bytes) -> set[str]:
    """What would act on a terminal, once the codes that are ours are taken away."""
    text = OURS.sub("", data.decode("utf-8"))
    return {
        f"{ord(char):#x}" for char in text if (ord(char) < 32 and char not in "\r\n\t") or 127 <= ord(char) < 160
    } | {f"{ord(char):#x}" for char in text if char in inert.TURNING}


def test_the_dashboard_sends_a_terminal_nothing_but_text_colours_and_places(terminal: Terminal) -> None:
    terminal.until(b"ctrl+p")
    for keys in ("\x1b", "\r", "\x1b", "v", "\x1b", "f", "\x1b", "e", "\x1b", *[PAGE_DOWN] * 18, "\r", "\x1b"):
        terminal.keys(keys)
        settle(terminal)
    terminal.keys("q")
    assert terminal.ended() == 0
    assert len(set(re.findall(rb"q\d\dx", terminal.seen))) > 60
    assert left(terminal.seen) == set()


@pytest.mark.parametrize("verb", ["log --last 999", "today", "week", "report --notes all", "export csv", "export json"])
def test_a_command_sends_a_terminal_nothing_but_text_and_emphasis(log: str, verb: str) -> None:
    master, slave = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tracker", *verb.split()], env=environment(log), stdin=slave, stdout=slave, stderr=slave
    ) as child:
        os.close(slave)
        seen = b""
        try:
            while data := os.read(master, 65536):
                seen += data
        except OSError:
            pass
        child.wait(timeout=60)
    os.close(master)
    assert child.returncode == 0
    assert len(seen) > 300
    assert left(seen) == set()
