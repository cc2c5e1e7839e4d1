"""Locking at the command line: what is typed and shown, and every command on a log that is locked."""

import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from tests.bench.measure import environment as surroundings
from tests.bench.terminal import Terminal as Screen
from tests.cli.session import Session
from tests.cli.test_process import TRACKER, run, scores
from tests.cli.test_terminal import Terminal
from tests.keyrings import InMemory
from tests.store.locked import plain_files
from tracker import locking
from tracker.store import seal

SECRET = "the chair by the window"
KEY = re.compile(rb"AGE-SECRET-KEY-1[A-Z0-9]{58}")


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[InMemory]:
    before, held = keyring.get_keyring(), InMemory()
    keyring.set_keyring(held)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield held
    keyring.set_keyring(before)
    seal.let_go()


@pytest.fixture
def recovery() -> str:
    return seal.fresh()[0]


@pytest.fixture
def locked(tracker: Session, recovery: str) -> Session:
    """A log of two days that is locked; no key is held yet, as in a new process."""
    tracker(f"p4 @yesterday 20:15 {SECRET}")
    tracker("w12 5-3")
    folder = str(tracker.folder)
    locking.begin(folder, seal.fresh()[0], recovery, None, os.environ)
    locking.finish(folder, recovery)
    seal.let_go()
    return tracker


COMMANDS = (
    *("p5 stiff", "log", "today --json", "week", "month", "year", "status", "flags", "plan", "profile", "trash"),
    *("undo", "redo", "answer", "verify", "verify --repair", "verify --accept", "backups", "checkin", "kinds", "where"),
    *("go --pain 3 --dull --stand yes --signs none --detach", "stop 12", "report", "export csv", "export json"),
    *("target 20", "rules fever", "remind due", "completion ids", "lock --status", "lock"),
)


def test_every_command_works_on_a_locked_log_as_on_a_plain_one(
    locked: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in COMMANDS:
        seal.let_go()
        said = locked(command)
        assert said.code == 0, (command, said)
        assert plain_files(locked.folder) == [], command
    assert [entry.kind for entry in locked.entries] == ["pain", "walk", "pain", "walk"]


def test_with_another_key_each_command_says_so_in_a_sentence_and_writes_nothing(
    locked: Session, ring: InMemory
) -> None:
    before = {path: path.read_bytes() for path in locked.folder.rglob("*") if path.is_file()}
    for held in ({}, dict.fromkeys(ring.held, seal.fresh()[0])):
        ring.held = held
        for command in (
            *COMMANDS,
            "add p3",
            "show k3f9x",
            "restore 2026.000001.2026-03-18.json",
            "unlock --yes",
            "ack all x",
        ):
            if command in ("kinds", "where", "lock --status", "rules fever"):
                continue
            seal.let_go()
            said = locked(command)
            assert said.code == 7, (command, said)
            assert said.out == "", command
            assert "damaged" not in said.err, command
            assert "tracker lock --recover" in said.err or "another key" in said.err, command
            assert len(said.err.split("\n")) <= 3, command
    assert {path: path.read_bytes() for path in locked.folder.rglob("*") if path.is_file()} == before


def test_a_line_that_could_not_be_stored_is_said_again(locked: Session, ring: InMemory) -> None:
    ring.held = {}
    assert "You typed: p5 stiff" in locked("p5 stiff").err


def test_a_copy_of_a_locked_log_is_sealed_and_taken_in_elsewhere_with_the_recovery_key(
    locked: Session, recovery: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "sealed" in locked.ok(f"backup {tmp_path / 'copy.json'}")
    assert seal.is_sealed((tmp_path / "copy.json").read_bytes())
    assert (tmp_path / "copy.json").stat().st_mode & 0o777 == 0o600
    seal.let_go()
    elsewhere = Session(tmp_path / "elsewhere", capsys)
    elsewhere("p1")
    for what in ("copy.json", "log"):
        said = elsewhere(f"merge {tmp_path / what}")
        assert (said.code, said.out) == (7, ""), said
        assert "TRACKER_RECOVERY_FILE" in said.err
    key = tmp_path / "key"
    key.write_text(seal.fresh()[0])
    key.chmod(0o600)
    monkeypatch.setenv("TRACKER_RECOVERY_FILE", str(key))
    assert elsewhere(f"merge {tmp_path / 'copy.json'}").code == 7
    assert len(elsewhere.entries) == 1
    seal.let_go()
    key.write_text(f"{recovery.lower()}\n")
    assert "Took in 2 records" in elsewhere.ok(f"merge {tmp_path / 'copy.json'}")
    assert "nothing in it" in elsewhere.ok(f"merge {tmp_path / 'log'}")
    assert len(elsewhere.entries) == 3


def test_a_key_file_that_others_may_read_is_refused(
    locked: Session, recovery: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "key"
    monkeypatch.setenv("TRACKER_RECOVERY_FILE", str(key))
    assert "can't be read" in locked.refused("lock --recover")
    key.write_text(recovery)
    key.chmod(0o644)
    assert "chmod 600" in locked.refused("lock --recover")
    key.chmod(0o600)
    key.write_text("")
    assert "is empty" in locked.refused("lock --recover")
    key.write_text("AGE-SECRET-KEY-1")
    assert locked("lock --recover").code == 7


def test_a_lost_key_is_made_anew_and_the_log_unlocked(
    locked: Session, recovery: str, ring: InMemory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.held.clear()
    assert locked("log").code == 7
    assert "This machine has no key" in locked.ok("lock --status")
    key = tmp_path / "key"
    key.write_text(recovery)
    key.chmod(0o600)
    monkeypatch.setenv("TRACKER_RECOVERY_FILE", str(key))
    assert "new key" in locked("lock --recover").out
    seal.let_go()
    assert SECRET in locked.ok("log")
    assert "system's keyring" in locked.ok("lock --status")
    assert "--yes" in locked.refused("unlock")
    assert plain_files(locked.folder) == []
    assert "plain text again" in locked.ok("unlock --yes")
    seal.let_go()
    assert ring.held == {}
    assert SECRET in locked.ok("log")
    assert "not locked" in locked.ok("unlock")
    assert "not locked" in locked.refused("lock --recover")


def test_a_plain_log_is_not_locked_without_a_terminal(tracker: Session) -> None:
    tracker("p4")
    assert "needs a terminal" in tracker.refused("lock")
    assert "--recover" in tracker.refused("lock --only")
    assert plain_files(tracker.folder) != []
    assert "not locked" in tracker.ok("lock --status")


def test_files_that_are_not_the_log_s_are_named(locked: Session) -> None:
    (locked.folder / "mine.txt").write_text("x")
    assert "Not the log's, and left as they are: mine.txt." in locked.ok("lock --status")


def test_a_half_locked_log_is_said_to_be_and_finished(locked: Session) -> None:
    (locked.folder / "backups").mkdir(exist_ok=True)
    (locked.folder / "backups" / "2025.000001.2025-01-01.json").write_text(SECRET)
    said = locked("lock --status")
    assert "1 file not turned yet; finish with: tracker lock: backups/2025.000001.2025-01-01.json" in said.err
    assert "1 file sealed" in locked.ok("lock")
    assert plain_files(locked.folder) == []


class Stdin(io.TextIOWrapper):
    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data))


def test_a_passphrase_comes_from_a_file_or_from_the_first_line_of_the_input(
    tracker: Session, recovery: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wraps = {"wrapped": lambda secret, phrase: f"{phrase}\n{secret}".encode()}

    def unwrapped(data: bytes, phrase: str) -> str:
        kept, secret = data.decode().split("\n")
        if kept != phrase:
            raise locking.Mistyped("That is not the passphrase. Nothing was read.")
        return secret

    monkeypatch.setattr(seal, "wrapped", wraps["wrapped"])  # the real one takes a second each time
    monkeypatch.setattr(seal, "unwrapped", unwrapped)
    tracker("p4")
    locking.begin(str(tracker.folder), seal.fresh()[0], recovery, "four plain words", os.environ)
    locking.finish(str(tracker.folder), recovery)

    def fresh(line: str) -> tuple[int, str]:
        seal.let_go()
        said = tracker(line)
        return said.code, said.err

    code, err = fresh("log")
    assert (code, "TRACKER_PASSPHRASE_FILE" in err) == (7, True)
    words = tmp_path / "words"
    words.write_text("four plain words\n")
    words.chmod(0o600)
    monkeypatch.setenv("TRACKER_PASSPHRASE_FILE", str(words))
    assert fresh("p5") == (0, "")
    words.write_text("four other words\n")
    assert fresh("p6")[0] == 7
    monkeypatch.setenv("TRACKER_PASSPHRASE_FILE", "-")
    monkeypatch.setattr("sys.stdin", Stdin(b"four plain words\np7 stiff"))
    assert fresh("add -") == (0, "")
    monkeypatch.setattr("sys.stdin", Stdin(b"p8 stiff"))
    assert fresh("add -")[0] == 7
    seal.hold(recovery)
    assert [entry.values["score"] for entry in tracker.entries] == [4, 5, 7]
    assert plain_files(tracker.folder) == []


def environment(tmp_path: Path) -> dict[str, str]:
    return {
        "PYTHON_KEYRING_BACKEND": "tests.keyrings.InFile",
        "TEST_KEYRING": str(tmp_path / "keyring.json"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
def test_a_log_is_locked_on_a_terminal_after_the_recovery_key_was_typed_back(tmp_path: Path) -> None:
    folder, env = tmp_path / "log", environment(tmp_path)
    run(folder, "p4", SECRET, env=env)
    terminal = Terminal(folder, "lock", env=env)
    terminal.until(b"Press Enter to see the recovery key")
    assert KEY.search(terminal.written) is None
    terminal.type("\n")
    terminal.until(b"Press Enter when you have it")
    found = KEY.search(terminal.written)
    assert found is not None
    key = found.group().decode()
    assert plain_files(folder) != []
    terminal.type("\n")
    terminal.until(b"Type or paste")
    terminal.type(seal.fresh()[0] + "\n")
    terminal.until(b"That is another key")
    terminal.type(key[:-1] + "\n")
    terminal.until(b"this has 73")
    terminal.type(f"{key[:30].lower()} {key[30:]}\n")
    terminal.until(b"tracker help locking")
    assert terminal.end() == 0
    left = terminal.written.rpartition(b"\x1b[?1049l")[2]
    assert terminal.written.startswith(b"\x1b[?1049h")
    assert KEY.search(left) is None, "what stays on the terminal does not hold the key"
    assert plain_files(folder) == []
    assert run(folder, "p5", env=env).returncode == 0
    assert scores_of(folder, env) == [4, 5]
    (tmp_path / "keyring.json").write_text("{}")
    assert run(folder, "p6", env=env).returncode == 7
    terminal = Terminal(folder, "lock", "--recover", env=env)
    terminal.until(b"Type or paste")
    terminal.type(f"{key}\n")
    terminal.until(b"new key")
    assert terminal.end() == 0
    assert KEY.search(terminal.written.rpartition(b"\x1b[?1049l")[2]) is None
    assert scores_of(folder, env) == [4, 5]
    terminal = Terminal(folder, "unlock", env=env)
    terminal.until(b"plain text again? [y/N]")
    terminal.type("y\n")
    assert terminal.end() == 0
    assert scores(folder) == [4, 5]


def scores_of(folder: Path, env: dict[str, str]) -> list[int]:
    found = json.loads(run(folder, "export", "json", env=env).stdout)
    return [entry["values"]["score"] for entry in found["entries"] if entry["kind"] == "pain"]


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
def test_leaving_before_the_key_is_typed_back_changes_nothing(tmp_path: Path) -> None:
    folder, env = tmp_path / "log", environment(tmp_path)
    run(folder, "p4", env=env)
    for leave in ("\x03", "\n\x03", "\n\n\x03", "\n\nx\ny\nz\n"):
        terminal = Terminal(folder, "lock", env=env)
        terminal.until(b"Press Enter to see")
        terminal.type(leave)
        assert terminal.end() != 0, leave
        assert b"Traceback" not in terminal.written
    assert len(plain_files(folder)) == 1
    assert not (tmp_path / "keyring.json").exists() or (tmp_path / "keyring.json").read_text() == "{}"


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
def test_a_passphrase_is_asked_once_on_a_terminal_and_not_shown(tmp_path: Path, recovery: str) -> None:
    folder, env = tmp_path / "log", {**environment(tmp_path), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    run(folder, "p4", env=env)
    locking.begin(str(folder), seal.fresh()[0], recovery, "four plain words", os.environ)
    locking.finish(str(folder), recovery)
    terminal = Terminal(folder, "p5", env=env)
    terminal.until(b"Passphrase of your log")
    terminal.type("four other words\n")
    terminal.until(b"That is not the passphrase.\r\nPassphrase of your log")
    terminal.type("four plain words\n")
    assert terminal.end() == 0
    assert b"words" not in terminal.written
    assert b"pain 5" in terminal.written
    dashboard = Screen([*TRACKER, "--home", str(folder)], {**surroundings(folder), **env})
    dashboard.until(["Passphrase of your log: "])
    os.write(dashboard.end, b"four plain words\n")
    dashboard.until(["Last pain", "pain 5 out of 10"])
    assert dashboard.close(b"q") == 0
    assert run(folder, "status", env=env).returncode == 7
    terminal = Terminal(folder, "status", env=env)
    assert terminal.end() == 7
    assert b"Passphrase" not in terminal.written
