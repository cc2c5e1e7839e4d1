"""Real processes: streams that are closed or full, locales, signals, folders that can't be, and a real terminal."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.bench.measure import environment
from tracker.diary import Diary

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals, pipes and terminals as POSIX has them")
TRACKER = [sys.executable, "-m", "tracker"]
UNSAID = 8


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


def run(
    folder: Path, *words: str, env: Mapping[str, str] | None = None, **more: Any
) -> subprocess.CompletedProcess[bytes]:
    more.setdefault("stdin", subprocess.DEVNULL)
    for name in ("stdout", "stderr"):
        more.setdefault(name, subprocess.PIPE)
    return subprocess.run(
        [*TRACKER, *words], env={**environment(folder), **(env or {})}, timeout=60, check=False, **more
    )


def shell(folder: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell in which `tracker` is ours."""
    script = f'tracker() {{ "{sys.executable}" -m tracker "$@"; }}\n{line}'
    return subprocess.run(
        ["bash", "-c", script], env=environment(folder), capture_output=True, timeout=60, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def scores(folder: Path) -> list[object]:
    return [entry.values["score"] for entry in Diary(str(folder)).look().history.kind("pain")]


def calm(error: bytes) -> bool:
    return b"Traceback" not in error and b"Exception ignored" not in error and b"\x1b" not in error


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("tracker p4", 0, b""),
        ("tracker p4 >&-", UNSAID, b"The output could not be written (it is closed); what is stored stays stored.\n"),
        ("tracker p4 >/dev/full", UNSAID, b"The output could not be written (no space left on device); what is stored "
                                          b"stays stored.\n"),
        ("tracker p4 2>&-", 0, b""),
        ("tracker p4 2>/dev/full", 0, b""),
        ("tracker p4 <&-", 0, b""),
        ("tracker p4 <&- >&- 2>&-", UNSAID, b""),
        ("tracker p4 >/dev/full 2>/dev/full", UNSAID, b""),
        ("(trap '' PIPE; tracker p4) | true; exit ${PIPESTATUS[0]}", None, b""),
        ("tracker p4 | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}", None, b""),
    ],
)  # fmt: skip
def test_what_is_stored_is_stored_once_wherever_the_words_go(
    folder: Path, line: str, code: int | None, said: bytes
) -> None:
    done = shell(folder, line)
    assert done.returncode in ((0, UNSAID) if code is None else (code,))
    assert done.stderr == said
    assert scores(folder) == [4]
    assert Diary(str(folder)).look().problems == ()


@pytest.mark.parametrize("verb", ["log", "week", "help", "log --json", "completion bash", "kinds"])
def test_a_reader_that_has_enough_is_no_fault(folder: Path, verb: str) -> None:
    run(folder, "p4")
    done = shell(folder, f"tracker {verb} | head -1")
    assert done.stderr == b""
    assert done.stdout.count(b"\n") <= 1
    full = shell(folder, f"tracker {verb} >/dev/full")
    assert full.returncode == UNSAID
    assert calm(full.stderr)


def test_a_warning_is_heard_even_where_the_output_is_closed(folder: Path) -> None:
    assert b"EMERGENCY" in shell(folder, "tracker symptom chest pain >&-").stderr
    assert b"EMERGENCY" in shell(folder, "tracker symptom chest pain >/dev/null").stderr


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    ],
)
def test_a_terminal_without_the_letters_gets_escapes_and_the_file_is_utf_8(
    folder: Path, settings: dict[str, str]
) -> None:
    note = "💊 ألم é"
    done = run(folder, "p4", note, env=settings)
    assert done.returncode == 0
    assert calm(done.stderr)
    assert b"\\U0001f48a" in done.stdout
    assert [entry.values["note"] for entry in Diary(str(folder)).look().history] == [note]
    file = next(folder.glob("2*.json"))
    assert note in file.read_text(encoding="utf-8")
    for verb in ("log", "week", "today"):
        done = run(folder, verb, env=settings)
        assert (done.returncode, done.stderr) == (0, b"")


def test_bytes_that_are_not_text_are_refused(folder: Path) -> None:
    done = subprocess.run(
        [*(word.encode() for word in TRACKER), b"p4", b"caf\xe9"],
        env=environment(folder),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"not text (position 7)" in done.stderr
    assert not folder.exists()


@pytest.mark.parametrize(
    ("home", "code", "part"),
    [
        ("", 2, "--home is empty"),
        (" ", 2, "--home is empty"),
        ("/dev/null", 6, "/dev/null"),
        ("PLACE/pipe", 6, "pipe"),
        ("PLACE/file", 6, "file"),
        ("PLACE/file/x", 6, "file"),
        ("~nobody-here/x", 2, "does not know"),
        (".", 0, ""),
        ("PLACE/new/deep", 0, ""),
    ],
)
def test_folders_that_can_and_can_not_hold_a_log(tmp_path: Path, home: str, code: int, part: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("x")
    place = home.replace("PLACE", str(tmp_path))
    done = run(tmp_path / "log", "--home", place, "p4", "stiff", cwd=tmp_path)
    assert done.returncode == code
    assert part in done.stderr.decode()
    assert calm(done.stderr)
    assert bool(done.stdout) == (code == 0)
    if code == 6:
        assert b"You typed: p4 stiff" in done.stderr
    again = run(tmp_path / "log", "p4", "--home", place, cwd=tmp_path)
    assert again.returncode == code


def test_without_a_home_the_variable_is_named(tmp_path: Path) -> None:
    environ = {name: value for name, value in environment(tmp_path).items() if name not in ("HOME", "TRACKER_HOME")}
    environ.pop("XDG_DATA_HOME", None)
    done = subprocess.run([*TRACKER, "p4"], env=environ, capture_output=True, check=False)
    if sys.platform == "linux":
        assert done.returncode == 2
        assert b"HOME" in done.stderr
        assert b"--home" in done.stderr
    assert calm(done.stderr)


def test_someone_else_who_writes_for_long_is_named_and_the_typed_line_is_said_again(folder: Path) -> None:
    run(folder, "p4")
    with open(folder / ".lock", "r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        code = (
            "import sys; from tracker import cli; from tracker.cli import adding; from tracker.diary import Diary\n"
            "adding.Diary = lambda folder, clock: Diary(folder, clock, wait=0.2)\n"
            "sys.exit(cli.main(['w12', '5-3', 'up the hill']))"
        )
        done = subprocess.run([sys.executable, "-c", code], env=environment(folder), capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (4, b"")
    assert b"You typed: w12 5-3 up the hill" in done.stderr
    assert scores(folder) == [4]


def test_a_damaged_log_and_a_newer_one_have_their_own_codes(folder: Path) -> None:
    run(folder, "p4")
    file = next(folder.glob("2*.json"))
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    for words in (["p5"], ["log"], ["undo"]):
        done = run(folder, *words)
        assert (done.returncode, done.stdout) == (3, b"")
        assert calm(done.stderr)
        assert done.stderr.count(b"\n") <= 6
    assert file.read_bytes() == whole[: len(whole) // 2]


def test_a_fault_of_the_program_tells_nothing_of_what_was_written(folder: Path) -> None:
    code = (
        "import sys; from tracker import cli; from tracker.diary import Diary\n"
        "def broken(self, drafts, **more): raise KeyError(drafts)\n"
        "Diary.record = broken\n"
        "sys.exit(cli.main(['p4', 'a secret']))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment(folder), capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"fault in tracker (KeyError" in done.stderr
    assert b"secret" not in done.stderr
    assert calm(done.stderr)
    done = subprocess.run(command, env={**environment(folder), "TRACKER_DEBUG": "1"}, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"Traceback" in done.stderr


def test_nothing_waits_for_input_that_never_comes(folder: Path) -> None:
    read, write = os.pipe()
    try:
        for words in ([], ["p4"], ["log"], ["remove"], ["demo", "--plain"], ["add"]):
            assert run(folder, *words, stdin=read).returncode in (0, 2)
    finally:
        os.close(read)
        os.close(write)


@pytest.mark.parametrize("delay", [0.0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15])
def test_ctrl_c_leaves_an_entry_that_was_said_or_none(folder: Path, delay: float) -> None:
    run(folder, "p1")
    with subprocess.Popen(
        [*TRACKER, "p4"], env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        time.sleep(delay)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=30)
    assert scores(folder) == ([1, 4] if b"Stored:" in out else [1])
    started = child.returncode != 1  # 1 is the interpreter's own word for a signal that came before it ran anything
    assert child.returncode in (0, 130, -signal.SIGINT) if started else b"Stored:" not in out
    assert b"tracker/cli" not in err
    assert b"p4" not in err
    assert run(folder, "p5").returncode == 0
