"""The questions and the running line of `tracker go` on a real terminal, one key each."""

import os
import signal
from pathlib import Path

import pytest

from tests.cli.test_terminal import Terminal
from tracker.core.history import Entry
from tracker.diary import Diary
from tracker.guide import Guide

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


def entries(folder: Path) -> list[Entry]:
    return list(Diary(str(folder)).look().history)


def running(folder: Path) -> bool:
    return Guide(Diary(str(folder))).running() is not None


def asked(folder: Path, keys: str) -> Terminal:
    """`tracker go` with these keys typed as soon as it asks."""
    terminal = Terminal(folder, "go")
    terminal.until(b"0 to 9")
    terminal.type(keys)
    return terminal


def test_a_walk_from_the_first_key_to_the_last(folder: Path) -> None:
    terminal = asked(folder, "3dyn")
    terminal.until(b"of 5 min")
    terminal.type("\r")
    terminal.until(b"after the walk")
    terminal.type("2")
    assert terminal.end() == 0
    assert [dict(entry.values) for entry in entries(folder)] == [{"minutes": 1, "before": 3, "after": 2}]
    assert b"Traceback" not in terminal.written


def test_sharp_is_one_key(folder: Path) -> None:
    terminal = asked(folder, "3dyn")
    terminal.until(b"of 5 min")
    terminal.type("s")
    terminal.until(b"after the walk")
    terminal.type(" ")
    assert terminal.end() == 0
    assert [dict(entry.values) for entry in entries(folder)] == [{"minutes": 1, "before": 3, "sharp": True}]
    assert b"signal to stop" in terminal.written


@pytest.mark.parametrize("key", ["q", "\x1b", "\x03", "\x04"])
def test_leaving_the_line_leaves_the_walk_running(folder: Path, key: str) -> None:
    terminal = asked(folder, "3dyn")
    terminal.until(b"of 5 min")
    terminal.type(key)
    assert terminal.end() == 0
    assert b"It goes on by itself" in terminal.written
    assert running(folder)
    assert entries(folder) == []


def test_a_terminal_that_goes_away_leaves_the_walk_running(folder: Path) -> None:
    terminal = asked(folder, "3dyn")
    terminal.until(b"of 5 min")
    os.close(terminal.fd)
    _, status = os.waitpid(terminal.pid, 0)
    assert status
    assert running(folder)


def test_a_kill_leaves_the_walk_running(folder: Path) -> None:
    terminal = asked(folder, "3dyn")
    terminal.until(b"of 5 min")
    os.kill(terminal.pid, signal.SIGKILL)
    terminal.end()
    assert running(folder)


@pytest.mark.parametrize("key", ["\x1b", "\x04"])
def test_leaving_the_questions_stores_nothing(folder: Path, key: str) -> None:
    terminal = asked(folder, f"8{key}")
    assert terminal.end() == 0
    assert b"nothing was stored" in terminal.written
    assert not running(folder)
    assert not folder.exists()


@pytest.mark.parametrize(("keys", "words", "kinds"), [
    ("2dyy1\r", b"EMERGENCY", ["pain", "symptom"]), ("2dyy\r", b"emergency department now", ["pain", "note"]),
    ("2dyy\x03", b"emergency department now", ["pain", "note"]),
    ("2dyy\x04", b"emergency department now", ["pain", "note"]), ("2dw", b"EMERGENCY", ["pain", "symptom"]),
    ("2dyy\x1b[A6\r", b"today or tomorrow", ["pain", "symptom"]),
])  # fmt: skip
def test_signs_are_named_and_answered(folder: Path, keys: str, words: bytes, kinds: list[str]) -> None:
    terminal = asked(folder, keys)
    assert terminal.end() == 0
    assert words in b" ".join(terminal.written.split())
    assert [entry.kind for entry in entries(folder)] == kinds
    assert not running(folder)


def test_ctrl_c_after_a_yes_is_answered_all_the_same(folder: Path) -> None:
    terminal = asked(folder, "2dyy")
    terminal.until(b"Which?")
    terminal.type("\x03")
    assert terminal.end() == 0
    assert b"emergency department now" in b" ".join(terminal.written.split())


def test_heat_can_be_watched_and_left(folder: Path) -> None:
    terminal = Terminal(folder, "heat", "--timer")
    terminal.until(b"of 20 min")
    terminal.type("q")
    assert terminal.end() == 0
    assert running(folder)


def test_heat_that_is_over_rings_and_is_stored(folder: Path) -> None:
    terminal = Terminal(folder, "heat", "2s", "--timer")
    terminal.until(b"look at the skin")
    assert terminal.end() == 0
    assert terminal.written.count(b"\a") == 1
    assert [entry.kind for entry in entries(folder)] == ["heat"]
    assert not running(folder)
