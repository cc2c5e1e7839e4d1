"""A disk that says no: full, limited, failing. What was there stays, and nothing half written is left."""

import errno
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tracker.core.history import Entry
from tracker.store import Disk, Store
from tracker.store.disk import sweep, write

CALLS = ("open", "write", "fsync", "replace", "mkdir", "close", "fchmod", "ftruncate", "unlink", "read")


class Failing:
    """Makes the calls numbered `first` to `last` of one of os's functions fail, once `armed`."""

    def __init__(self, patch: pytest.MonkeyPatch, call: str, code: int, first: int, last: int) -> None:
        self.count = 0
        self._real = getattr(os, call)
        self._code = code
        self._span = range(first, last + 1)
        patch.setattr(os, call, self)

    def __call__(self, *args: Any, **more: Any) -> Any:
        self.count += 1
        if self.count in self._span:
            if self._real.__name__ == "close":
                self._real(*args)  # a close that reports an error has closed all the same
            raise OSError(self._code, os.strerror(self._code), args[0] if isinstance(args[0], str) else None)
        return self._real(*args, **more)

    @property
    def hit(self) -> bool:
        return self.count >= self._span[0]


def begun(folder: Path) -> Store:
    """A log of two years whose next write is the first of its day."""
    log = store(folder)
    add(log, form(1), form(2, "2025-12-31 08:30"))
    return log


BATCHES: dict[str, list[Entry]] = {
    "one year": [form(3, "2026-01-06 08:30"), form(4, "2026-02-06 08:30")],
    "two years": [form(3, "2026-01-06 08:30"), form(4, "2025-12-30 08:30")],
    "a new year": [form(3, "2027-01-06 08:30"), form(4, "2027-01-06 08:30")],
}
BEFORE, AFTER = [name(1), name(2)], [name(1), name(2), name(3), name(4)]


@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE], ids=errno.errorcode.get)
@pytest.mark.parametrize("call", CALLS)
def test_d3_any_one_call_that_fails_means_not_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int, batch: str
) -> None:
    """D1, D3, D4"""
    for number in range(1, 100):
        log = begun(tmp_path / str(number))
        with monkeypatch.context() as patch:
            failing = Failing(patch, call, code, number, number)
            stored = True
            try:
                add(log, *BATCHES[batch])
            except Disk as error:
                stored = False
                assert error.code == 6  # noqa: PT017
                assert "nothing was stored" in str(error)  # noqa: PT017
        assert ids(log) == (AFTER if stored else BEFORE), (call, number)
        add(log, form(9, "2026-01-07 08:30"))
        assert ids(log) == [*(AFTER if stored else BEFORE), name(9)]
        assert litter(tmp_path / str(number)) == []
        if not failing.hit:
            assert stored
            break
    assert number > 1 or call in ("mkdir", "read", "ftruncate", "unlink"), f"os.{call} was never called"


@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_d3_a_disk_that_goes_on_failing_never_loses_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, batch: str
) -> None:
    """D3"""
    for number in range(1, 100):
        log = begun(tmp_path / str(number))
        with monkeypatch.context() as patch:
            failing = Failing(patch, call, errno.EIO, number, 10_000)
            try:
                add(log, *BATCHES[batch])
            except Disk as error:
                unsure = "may or may not be stored" in str(error)
                assert unsure or ids(log) == BEFORE
                assert unsure or "nothing was stored" in str(error)  # noqa: PT017
                assert ids(log) in (BEFORE, AFTER)
            else:
                assert ids(log) == AFTER
        seen = ids(log)
        add(log, form(9, "2026-01-07 08:30"))
        assert ids(log) == [*seen, name(9)]
        if not failing.hit:
            break


def test_d3_a_write_that_the_disk_did_not_confirm_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D3"""
    log = begun(tmp_path)
    add(log, form(3, "2026-01-06 08:30"))
    before = (tmp_path / "2026.json").read_bytes()
    with monkeypatch.context() as patch:
        Failing(patch, "fsync", errno.EIO, 2, 2)  # the first is the file's, the second its folder's
        with pytest.raises(Disk, match="nothing was stored"):
            add(log, form(4, "2026-01-06 08:30"))
    assert (tmp_path / "2026.json").read_bytes() == before


def test_d3_a_file_system_that_can_t_sync_folders_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = begun(tmp_path)
    real = os.fsync

    def files_only(fd: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{fd}"):
            raise OSError(errno.EINVAL, "Invalid argument")
        real(fd)

    monkeypatch.setattr(os, "fsync", files_only)
    add(log, *BATCHES["two years"])
    assert ids(log) == AFTER


def test_what_is_written_without_the_lock_survives_a_writer_that_tidies_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K5: a draft or a copy that is set aside may be taken for what a dead writer left, once."""
    real, calls = os.replace, [0]

    def swept(path: str, to: str) -> None:
        calls[0] += 1
        if calls[0] == 1:
            sweep(str(tmp_path), os.listdir(tmp_path))
        real(path, to)

    monkeypatch.setattr(os, "replace", swept)
    write(str(tmp_path / "draft.json"), b"{}", None)
    assert (tmp_path / "draft.json").read_bytes() == b"{}"
    assert litter(tmp_path) == []


def test_a_link_in_the_place_of_the_temporary_file_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A6"""
    (tmp_path / "victim").write_bytes(b"mine")
    (tmp_path / f".tracker-{bytes(8).hex()}.tmp").symlink_to("victim")
    monkeypatch.setattr(os, "urandom", bytes)
    with pytest.raises(FileExistsError):
        write(str(tmp_path / "draft.json"), b"{}", None)
    assert (tmp_path / "victim").read_bytes() == b"mine"


def test_short_writes_are_written_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, bytes(data)[:7]))
    log = begun(tmp_path)
    add(log, *BATCHES["two years"])
    assert ids(log) == AFTER


@pytest.mark.parametrize("batch", BATCHES)
def test_d2_a_limit_on_the_size_of_a_file(tmp_path: Path, batch: str) -> None:
    """D2"""
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    stored = []
    for size in (0, 10, 500, 1000, 1500, 2000, 3000, 50_000):
        log = begun(tmp_path / str(size))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
        try:
            add(log, *BATCHES[batch])
            stored.append(size)
        except Disk as error:
            assert "nothing was stored" in str(error)  # noqa: PT017
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, old)
        assert ids(log) == (AFTER if size in stored else BEFORE)
        assert litter(tmp_path / str(size)) == []
        add(log, form(9))
    assert 0 not in stored
    assert 50_000 in stored


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own of that size, where this user may make one."""
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.parametrize("batch", BATCHES)
def test_d1_a_disk_that_is_full(tmp_path: Path, batch: str) -> None:
    """D1, D4"""
    with small_disk(tmp_path / "disk", "256k") as disk:
        log = begun(disk / "log")
        for room in (0, 1, 2, 3, 4):
            full(disk / "ballast", room * 4096)
            before = ids(log)
            forms = [one._replace(id=name(100 * room + 10 + at)) for at, one in enumerate(BATCHES[batch])]
            try:
                add(log, *forms)
            except Disk as error:
                assert str(error).startswith("The disk is full; nothing was stored.")  # noqa: PT017
                assert ids(log) == before
            else:
                assert room > 0
                assert ids(log) == sorted([*before, *(one.id for one in forms)])
            assert litter(disk / "log") == []
            (disk / "ballast").unlink()
        add(log, *BATCHES[batch])
        assert set(ids(log)) >= set(AFTER)


def full(ballast: Path, room: int) -> None:
    """Fill the file system up to so many bytes."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError as error:
            assert error.errno == errno.ENOSPC  # noqa: PT017
        file.truncate(max(0, file.tell() - room))
