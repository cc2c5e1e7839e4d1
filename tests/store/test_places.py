"""Where the log may lie and what may stand in its way: modes, owners, links, pipes."""

import os
import signal
import socket
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.made import add, ended, forked, form, ids, litter, name, store
from tracker.store import Busy, Damaged, Disk, Trouble

NOBODY = 65534
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="only root can hand files to others")


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user of the machine may enter."""
    with tempfile.TemporaryDirectory(prefix="tracker-open-") as folder:
        os.chmod(folder, 0o755)
        yield Path(folder).resolve()


def modest(work: Callable[[], None]) -> int:
    """The exit code of the work when somebody without rights does it."""

    def unprivileged() -> None:
        if ROOT:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        work()

    return ended(forked(unprivileged))


def refused(log_folder: Path, words: str = "nothing was stored") -> Callable[[], None]:
    """Work that adds a form and expects to be refused with exit code 6."""

    def work() -> None:
        with pytest.raises(Disk, match=words) as caught:
            add(store(log_folder), form(99))
        assert caught.value.code == 6

    return work


def give(folder: Path, owner: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, owner, owner, follow_symlinks=False)


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


@pytest.mark.parametrize("relative", [True, False])
def test_a3_a_linked_file_stays_a_link_and_its_target_is_written(tmp_path: Path, relative: bool) -> None:
    """A3"""
    (tmp_path / "elsewhere").mkdir()
    log = store(tmp_path / "log")
    add(log, form(1), form(2, "2025-12-31 08:30"))
    for year in ("2025.json", "2026.json"):
        (tmp_path / "log" / year).rename(tmp_path / "elsewhere" / year)
        target = Path("..") / "elsewhere" / year if relative else tmp_path / "elsewhere" / year
        (tmp_path / "log" / year).symlink_to(target)
    (tmp_path / "elsewhere" / ".tracker-00.tmp").write_bytes(b"left behind")
    before = log.stamp()
    add(log, form(3, "2026-01-06 08:30"), form(4, "2025-12-30 08:30"))
    assert log.stamp() != before
    assert [(tmp_path / "log" / year).is_symlink() for year in ("2025.json", "2026.json")] == [True, True]
    assert ids(log) == [name(1), name(2), name(3), name(4)]
    assert sorted(path.name for path in (tmp_path / "elsewhere").iterdir()) == [".lock", "2025.json", "2026.json"]
    assert log.tails()[2026].count == 2
    assert litter(tmp_path) == []


def test_a3_two_folders_with_links_to_one_file_take_turns(tmp_path: Path) -> None:
    """A3, C4"""
    add(store(tmp_path / "real"), form(1))
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "2026.json").symlink_to(tmp_path / "real" / "2026.json")
    with store(tmp_path / "one").writing() as writing:
        writing.load()
        with pytest.raises(Busy):
            add(store(tmp_path / "two", wait=0.05), form(2))
        writing.commit([form(3)])
    add(store(tmp_path / "two"), form(4))
    assert ids(store(tmp_path / "real")) == [name(1), name(3), name(4)]


def test_a3_a_linked_folder_stays_a_link(tmp_path: Path) -> None:
    """A3"""
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    add(store(tmp_path / "link"), form(1))
    add(store(tmp_path / "link"), form(2, "2026-01-06 08:30"))
    assert (tmp_path / "link").is_symlink()
    assert sorted(path.name for path in (tmp_path / "real").iterdir()) == [".lock", "2026.json", "backups"]
    assert ids(store(tmp_path / "real")) == [name(1), name(2)]


def test_a3_a_target_on_another_file_system(tmp_path: Path, open_place: Path) -> None:
    """A3"""
    if os.stat(tmp_path).st_dev == os.stat(open_place).st_dev:
        pytest.skip("there is only one file system here")
    add(store(open_place), form(1))
    (tmp_path / "2026.json").symlink_to(open_place / "2026.json")
    add(store(tmp_path), form(2, "2026-01-06 08:30"))
    assert ids(store(open_place)) == [name(1), name(2)]
    assert (tmp_path / "2026.json").is_symlink()


def test_a4_a_second_name_is_never_parted_from_the_first(tmp_path: Path) -> None:
    """A4"""
    log = store(tmp_path / "log")
    add(log, form(1), form(2, "2025-12-31 08:30"))
    os.link(tmp_path / "log" / "2026.json", tmp_path / "mine.json")
    before = log.stamp()
    for batch in ([form(3)], [form(3), form(4, "2025-12-31 08:30")]):
        with pytest.raises(Disk, match="hard link"):
            add(log, *batch)
    assert log.stamp() == before
    assert (tmp_path / "mine.json").samefile(tmp_path / "log" / "2026.json")
    assert ids(log) == [name(1), name(2)]
    os.unlink(tmp_path / "mine.json")
    add(log, form(3))


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


@pytest.fixture
def at_once() -> Iterator[None]:
    """Fails a test that hangs."""

    def late(*_: object) -> None:
        raise AssertionError("it waits")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(5)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def circle(path: Path) -> None:
    path.symlink_to(path.name)


def plug(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def link(path: Path) -> None:
    (path.parent / "other").write_bytes(b"")
    path.symlink_to("other")


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("stand_in", [pipe, folder, circle, plug, device])
def test_a6_what_stands_in_place_of_a_year_is_refused_at_once(tmp_path: Path, stand_in: Callable[[Path], None]) -> None:
    """A6"""
    stand_in(tmp_path / "2026.json")
    before = os.lstat(tmp_path / "2026.json")
    log = store(tmp_path)
    for attempt in (
        log.load,
        log.tails,
        lambda: add(log, form(1)),
        lambda: add(log, form(1), form(2, "2025-01-01 08:30")),
    ):
        with pytest.raises(Damaged, match="is not a plain file"):
            attempt()
    assert os.lstat(tmp_path / "2026.json") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".lock", "2026.json"]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("stand_in", [pipe, folder, circle, plug, device, link])
def test_a6_what_stands_in_place_of_the_lock_is_refused_at_once(
    tmp_path: Path, stand_in: Callable[[Path], None]
) -> None:
    """A6"""
    add(store(tmp_path), form(1))
    (tmp_path / ".lock").unlink()
    stand_in(tmp_path / ".lock")
    with pytest.raises(Disk, match="nothing was stored") as caught:
        add(store(tmp_path), form(2))
    assert ".lock" in str(caught.value)
    assert ids(store(tmp_path)) == [name(1)]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("stand_in", [pipe, folder, circle, plug, device, link])
def test_a6_what_stands_in_place_of_the_journal_is_refused_at_once(
    tmp_path: Path, stand_in: Callable[[Path], None]
) -> None:
    """A6"""
    add(store(tmp_path), form(1))
    stand_in(tmp_path / "pending.json")
    for attempt in (store(tmp_path).load, lambda: add(store(tmp_path), form(2))):
        with pytest.raises(Damaged, match="is not a plain file"):
            attempt()


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("stand_in", [pipe, circle, plug, device])
def test_a6_what_stands_in_place_of_the_folder_is_refused_at_once(
    tmp_path: Path, stand_in: Callable[[Path], None]
) -> None:
    """A6"""
    stand_in(tmp_path / "log")
    for attempt in (store(tmp_path / "log").load, lambda: add(store(tmp_path / "log"), form(2))):
        with pytest.raises(Trouble) as caught:
            attempt()
        assert caught.value.code in (3, 6)
