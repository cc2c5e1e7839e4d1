"""Several processes at one log."""

import os
import signal
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from tests.store.made import add, ended, forked, form, ids, killed, name, store
from tracker.store import Busy


def test_c1_eight_writers_lose_nothing(tmp_path: Path) -> None:
    """C1"""

    def writer(first: int) -> None:
        for number in range(first, first + 50):
            add(store(tmp_path), form(number, f"2026-0{1 + number % 2}-05 08:30"))

    processes = [forked(lambda first=first: writer(first)) for first in range(0, 800, 100)]  # type: ignore[misc]
    assert [ended(process) for process in processes] == [0] * 8
    assert ids(store(tmp_path)) == [name(first + number) for first in range(0, 800, 100) for number in range(50)]
    assert store(tmp_path).tails()[2026].count == 400


def test_c2_a_reader_sees_whole_logs_only_and_never_an_old_one(tmp_path: Path) -> None:
    """C2: every batch puts one form into each of two years, and the reader never finds one without the other."""
    log = store(tmp_path)
    told, tell = os.pipe()
    stopped, stop = os.pipe()

    def writer() -> None:
        os.set_blocking(stopped, False)
        for number in range(0, 20_000, 2):
            add(log, form(number), form(number + 1, "2025-12-31 08:30"))
            os.write(tell, b".")
            with suppress(BlockingIOError):
                if os.read(stopped, 1):
                    return

    process = forked(writer)
    os.close(tell)
    os.set_blocking(told, False)
    acknowledged = 0
    seen: list[int] = []
    while len(set(seen)) < 30:
        with suppress(BlockingIOError):
            part = os.read(told, 1000)
            assert part, "the writer has failed"
            acknowledged += len(part)
        loaded = log.load()
        counts = [sum(form.at.year == year for form in loaded.forms) for year in (2025, 2026)]
        assert counts[0] == counts[1], "half a batch"
        assert counts[0] >= acknowledged
        assert len({tail.count for tail in log.tails().values()}) <= 1
        seen.append(counts[0])
    os.write(stop, b".")
    assert ended(process) == 0
    assert seen == sorted(seen)


def test_c2_a_reader_that_never_finds_the_log_at_rest_takes_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C2"""
    log = store(tmp_path)
    add(log, form(1), form(2, "2025-12-31 08:30"))
    real, number = os.listdir, [10]

    def busy(folder: str) -> list[str]:
        if folder == log.folder and number[0] < 1000:
            number[0] += 2
            with monkeypatch.context() as patch:
                patch.setattr(os, "listdir", real)
                with suppress(Busy):
                    add(store(tmp_path, wait=0), form(number[0]), form(number[0] + 1, "2025-12-31 08:30"))
        return real(folder)

    monkeypatch.setattr(os, "listdir", busy)
    loaded = log.load()
    assert [sum(form.at.year == year for form in loaded.forms) for year in (2025, 2026)] == [len(loaded.forms) // 2] * 2
    assert 40 < len(loaded.forms) < 200


def held(folder: Path, stop: bool) -> int:
    """A process that holds the lock until it is killed; with `stop` it is stopped while it holds it."""
    told, tell = os.pipe()

    def hold() -> None:
        with store(folder).writing():
            os.write(tell, b"mine")
            os.kill(os.getpid(), signal.SIGSTOP if stop else 0)
            signal.pause()

    process = forked(hold)
    os.close(tell)
    assert os.read(told, 4) == b"mine"
    os.close(told)
    return process


@pytest.mark.parametrize("stop", [True, False], ids=["stopped", "waiting"])
def test_c4_a_lock_held_for_long_says_who_holds_it(tmp_path: Path, stop: bool) -> None:
    """C4, C3"""
    log = store(tmp_path, wait=0.3)
    add(log, form(1))
    process = held(tmp_path, stop)
    try:
        before = log.stamp()
        with pytest.raises(Busy) as caught:
            add(log, form(2))
        assert caught.value.code == 4
        assert f"process {process}" in str(caught.value)
        assert "nothing was stored" in str(caught.value)
        assert "after 0.3 s" in str(caught.value)
        assert log.stamp() == before
        assert ids(log) == [name(1)]
    finally:
        killed(process)
    add(log, form(3))
    assert ids(log) == [name(1), name(3)]


def test_c4_waiting_takes_no_processor_time(tmp_path: Path) -> None:
    """C4"""
    process = held(tmp_path, stop=True)
    try:
        before = os.times()
        with pytest.raises(Busy):
            add(store(tmp_path, wait=0.5), form(2))
        after = os.times()
    finally:
        killed(process)
    assert after.elapsed - before.elapsed >= 0.5
    assert after.user + after.system - before.user - before.system < 0.1


def test_two_writers_in_one_process_take_turns_too(tmp_path: Path) -> None:
    log = store(tmp_path, wait=0.05)
    with log.writing() as writing:
        with pytest.raises(Busy):
            add(log, form(1))
        writing.commit([form(2)])
    add(log, form(3))
    assert ids(log) == [name(2), name(3)]


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="which files a process has open is asked of /proc")
def test_a_lock_file_that_someone_deletes_does_not_let_two_in(tmp_path: Path) -> None:
    """A waiter that gets the lock of a deleted file notices, and waits for the one that took its place."""
    first = held(tmp_path, stop=True)

    def wait() -> None:
        with pytest.raises(Busy):
            add(store(tmp_path, wait=0.5), form(1))

    waiter = forked(wait)
    while str(tmp_path / ".lock") not in files(waiter):
        os.sched_yield()
    (tmp_path / ".lock").unlink()
    second = held(tmp_path, stop=True)
    killed(first)
    assert ended(waiter) == 0
    killed(second)
    add(store(tmp_path), form(2))
    assert ids(store(tmp_path)) == [name(2)]


def files(process: int) -> set[str]:
    """The files that a process has open."""
    folder = f"/proc/{process}/fd"
    found = set()
    for fd in os.listdir(folder):
        with suppress(FileNotFoundError):
            found.add(os.readlink(f"{folder}/{fd}"))
    return found


def test_c5_what_another_program_wrote_is_there_under_the_lock(tmp_path: Path) -> None:
    """C5"""
    log = store(tmp_path)
    add(log, form(1))
    before = log.stamp()
    assert ended(forked(lambda: add(store(tmp_path), form(2)))) == 0
    assert log.stamp() != before
    with log.writing() as writing:
        assert [one.id for one in writing.load().forms] == [name(1), name(2)]
        writing.commit([form(3)])
    assert ids(log) == [name(1), name(2), name(3)]


@pytest.mark.parametrize("how", ["replaced", "removed", "written in place", "made"])
def test_c5_a_file_that_changes_under_the_lock_is_not_written_over(tmp_path: Path, how: str) -> None:
    """C5: a program that brings files from another machine asks nobody for a lock."""
    log = store(tmp_path / "log")
    add(log, form(1, "2025-12-31 08:30"), form(2))
    add(store(tmp_path / "other"), form(1, "2025-12-31 08:30"), form(2), form(3, "2027-01-01 08:30"))
    add(store(tmp_path / "other"), form(4))
    mine, theirs = (tmp_path / folder / "2026.json" for folder in ("log", "other"))
    with log.writing() as writing:
        writing.commit([form(5)])
        writing.load()
        if how == "replaced":
            os.replace(theirs, mine)
        elif how == "removed":
            mine.rename(tmp_path / "away.json")
        elif how == "written in place":
            mine.write_bytes(theirs.read_bytes())
        else:
            writing.load(date(2027, 1, 1))
            (tmp_path / "other" / "2027.json").rename(tmp_path / "log" / "2027.json")
        at = "2027-01-02 08:30" if how == "made" else "2026-01-02 08:30"
        seen = log.stamp()
        if how != "made":
            with pytest.raises(Busy, match="meanwhile; nothing was stored"):
                writing.commit([form(6, at)])
            assert log.stamp() == seen
        else:
            writing.commit([form(6, at)])
            assert [one.id for one in log.load(date(2027, 1, 1)).forms] == [name(3), name(6)]
