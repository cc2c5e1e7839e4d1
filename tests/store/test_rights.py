"""Who may read and write the log: modes, rights and owners."""

import os
import stat
import subprocess
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tests.store.rights import NOBODY, ROOT, give, modest, needs_root, refused
from tracker.store import Damaged, Disk


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o277], ids=oct)
def test_a1_everything_is_private_from_the_first_moment(
    tmp_path: Path, mask: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A1"""
    modes: list[int] = []
    real_open, real_mkdir = os.open, os.mkdir

    def opened(path: str, flags: int, mode: int = 0o777) -> int:
        fd = real_open(path, flags, mode)
        if flags & os.O_CREAT:
            modes.append(stat.S_IMODE(os.fstat(fd).st_mode))
        return fd

    def made(path: str, mode: int = 0o777) -> None:
        real_mkdir(path, mode)
        modes.append(stat.S_IMODE(os.stat(path).st_mode) & 0o077)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "mkdir", made)
    before = os.umask(mask)
    try:
        log = store(tmp_path / "deep" / "er" / "log")
        add(log, form(1), form(2, "2025-12-31 08:30"))
        add(log, form(3, "2026-01-06 08:30"))
        (tmp_path / "deep" / "er" / "log" / "2025.json").write_bytes(b"")
        with pytest.raises(Damaged):
            log.load()
    finally:
        os.umask(before)
    assert len(modes) > 8
    assert all(mode & 0o077 == 0 for mode in modes)
    for path in (tmp_path / "deep").rglob("*"):
        if path.name != "2025.json":
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700


def test_a1_a_log_that_others_could_read_is_private_after_a_write(tmp_path: Path) -> None:
    """A1"""
    log = store(tmp_path)
    add(log, form(1))
    os.chmod(tmp_path / "2026.json", 0o644)
    add(log, form(2))
    assert stat.S_IMODE((tmp_path / "2026.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("what", ["folder", "file"])
def test_a2_what_may_only_be_read_is_read(open_place: Path, what: str) -> None:
    """A2"""
    folder = open_place / "log"
    add(store(folder), form(1))
    if ROOT:
        give(folder, NOBODY)
    os.chmod(folder, 0o500 if what == "folder" else 0o700)
    os.chmod(folder / "2026.json", 0o600 if what == "folder" else 0o400)
    before = store(folder).stamp()
    try:
        assert modest(lambda: None if ids(store(folder)) == [name(1)] else os._exit(9)) == 0
        assert modest(refused(folder)) == 0
    finally:
        os.chmod(folder, 0o700)
    assert store(folder).stamp() == before
    assert litter(folder) == []


@needs_root
def test_a2_a_log_of_someone_else_is_read_and_not_taken_over(open_place: Path) -> None:
    """A2"""
    folder = open_place / "log"
    add(store(folder), form(1))
    os.chmod(folder, 0o777)
    os.chmod(folder / "2026.json", 0o666)
    os.chmod(folder / ".lock", 0o666)
    before = store(folder).stamp()
    assert modest(lambda: None if ids(store(folder)) == [name(1)] else os._exit(9)) == 0
    assert modest(refused(folder, "You are not allowed to write")) == 0
    assert store(folder).stamp() == before
    assert litter(folder) == []


@needs_root
def test_a2_an_unreadable_log_is_said_to_be(open_place: Path) -> None:
    """A2"""
    folder = open_place / "log"
    add(store(folder), form(1))
    os.chmod(folder, 0o755)

    def work() -> None:
        for attempt in (store(folder).load, store(folder).tails):
            with pytest.raises(Disk, match=r"2026\.json can't be read \(permission denied\)"):
                attempt()

    assert modest(work) == 0


@needs_root
def test_a2_a_file_that_is_immutable_is_read(open_place: Path) -> None:
    """A2"""
    add(store(open_place), form(1))
    if subprocess.run(["chattr", "+i", open_place / "2026.json"], capture_output=True, check=False).returncode:
        pytest.skip("this file system knows no immutable files")
    try:
        assert ids(store(open_place)) == [name(1)]
        with pytest.raises(Disk, match="You are not allowed to write"):
            add(store(open_place), form(2))
        assert litter(open_place) == []
    finally:
        subprocess.run(["chattr", "-i", open_place / "2026.json"], check=True)


def test_an_old_year_that_may_only_be_read_does_not_stop_this_one(open_place: Path) -> None:
    folder = open_place / "log"
    add(store(folder), form(1, "2025-06-01 08:30"))
    if ROOT:
        give(folder, NOBODY)
    os.chmod(folder / "2025.json", 0o400)

    def work() -> None:
        with store(folder).writing() as writing:
            assert len(writing.load().forms) == 1
            writing.commit([form(2)])

    assert modest(work) == 0
    assert ids(store(folder)) == [name(1), name(2)]


@needs_root
def test_a5_root_leaves_everything_to_its_owner(open_place: Path) -> None:
    """A5"""
    folder = open_place / "home" / "log"
    folder.mkdir(parents=True)
    os.chown(open_place / "home", NOBODY, NOBODY)
    os.chown(folder, NOBODY, NOBODY)
    add(store(folder), form(1), form(2, "2025-12-31 08:30"))
    add(store(folder), form(3, "2026-01-06 08:30"))
    add(store(open_place / "home" / "new" / "log"), form(1))
    (folder / "2025.json").write_bytes(b"")
    with pytest.raises(Damaged):
        store(folder).load()
    owners = {path: os.stat(path).st_uid for path in (open_place / "home").rglob("*")}
    assert {path.name for path in owners} >= {".lock", "2026.json", "backups", "damaged", "new"}
    assert [path for path, owner in owners.items() if owner != NOBODY] == []
    assert modest(lambda: add(store(folder), form(4))) == 0


@needs_root
def test_a5_root_keeps_the_owner_of_a_file_in_a_folder_of_its_own(open_place: Path) -> None:
    """A5"""
    add(store(open_place), form(1))
    os.chown(open_place / "2026.json", NOBODY, NOBODY)
    add(store(open_place), form(2))
    assert os.stat(open_place / "2026.json").st_uid == NOBODY


def test_a1_a_file_system_that_keeps_no_modes_is_good_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A1: as the sticks have that a copy of the log is put on."""

    def refused(*args: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "fchmod", refused)
    monkeypatch.setattr(os, "chmod", refused)
    add(store(tmp_path / "stick" / "log"), form(1))
    add(store(tmp_path / "stick" / "log"), form(2, "2026-01-06 08:30"))
    assert ids(store(tmp_path / "stick" / "log")) == [name(1), name(2)]
