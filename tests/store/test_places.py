"""Where the log may lie and what may stand in its way: links, pipes, devices."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tests.store.rights import NOBODY, ROOT, give, modest
from tracker.store import Busy, Damaged, Disk, Trouble


def test_a3_an_old_year_on_a_disk_that_can_only_be_read_does_not_stop_this_one(open_place: Path) -> None:
    """A3"""
    for folder, number, at in (("log", 1, "2026-01-05 08:30"), ("archive", 2, "2025-01-05 08:30")):
        add(store(open_place / folder), form(number, at))
    (open_place / "archive" / ".lock").unlink()
    (open_place / "log" / "2025.json").symlink_to(open_place / "archive" / "2025.json")
    if ROOT:
        give(open_place, NOBODY)
    os.chmod(open_place / "archive", 0o500)

    def work() -> None:
        with store(open_place / "log").writing() as writing:
            assert len(writing.load().forms) == 2
            writing.commit([form(3)])
            for batch in ([form(4, "2025-01-06 08:30")], [form(4, "2025-01-06 08:30"), form(5)]):
                with pytest.raises(Disk, match="archive; nothing was stored"):
                    writing.commit(batch)

    assert modest(work) == 0
    os.chmod(open_place / "archive", 0o700)
    assert ids(store(open_place / "log")) == [name(1), name(2), name(3)]
    assert [path.name for path in (open_place / "archive").iterdir()] == ["2025.json"]


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
    assert not os.path.exists("/dev/.lock")
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
