"""Locking a log, unlocking it, and getting in again without this machine's key, at whatever call it is killed."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import keyring
import pytest

from tests.keyrings import Failing, InMemory
from tests.store.locked import plain_files
from tests.store.made import ended, forked, litter
from tests.store.test_kills import Fuse
from tracker import locking
from tracker.clock import local_now
from tracker.core.history import Draft, Entry
from tracker.diary import Diary
from tracker.store import Disk, Locked, seal

DEVICE, RECOVERY = seal.fresh()[0], seal.fresh()[0]
SECRET = "the chair by the window"


@pytest.fixture(autouse=True)
def ring() -> Iterator[InMemory]:
    before, held = keyring.get_keyring(), InMemory()
    keyring.set_keyring(held)
    yield held
    keyring.set_keyring(before)
    seal.let_go()


@pytest.fixture
def environ(tmp_path: Path) -> Mapping[str, str]:
    return {"XDG_CONFIG_HOME": str(tmp_path / "config")}


def made(folder: Path) -> Path:
    """A plain log of two years with two backups, a draft, a file that is set aside, and one that is not the log's."""
    start = datetime(2025, 12, 30, 9, 0).astimezone()
    for day in range(4):
        now = start + timedelta(days=day)
        Diary(str(folder), lambda now=now: now).record(  # type: ignore[misc]
            [Draft("pain", {"score": day, "note": SECRET}, None), Draft("walk", {"minutes": 12.0}, None)]
        )
    Diary(str(folder)).keep_draft({"what": "note", "field note": SECRET})
    (folder / "aside").mkdir()
    (folder / "aside" / "2025.00000000.json").write_text(SECRET)
    (folder / "mine.txt").write_text("not the log's")
    return folder


def entries(folder: Path) -> list[Entry]:
    return list(Diary(str(folder)).look().history)


def lock(folder: Path, environ: Mapping[str, str]) -> locking.Turned:
    if not (folder / "sealed.json").exists():
        locking.prepare(str(folder))
        locking.begin(str(folder), DEVICE, RECOVERY, None, environ)
    assert locking.open_quietly(str(folder), environ)
    return locking.finish(str(folder), RECOVERY)


def test_a_log_is_locked_and_unlocked_and_every_byte_is_as_it_was(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory
) -> None:
    folder = made(tmp_path / "log")
    before, held = {path: path.read_bytes() for path in folder.rglob("*.json")}, entries(folder)
    done = lock(folder, environ)
    assert done == locking.Turned(len(before), ())
    assert plain_files(folder) == ["mine.txt"]
    assert entries(folder) == held
    assert not [path for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert list(ring.held.values()) == [DEVICE]
    state = locking.state(str(folder), environ)
    assert (state.locked, state.keeper, state.left, state.strangers) == (True, "keyring", (), ("mine.txt",))
    assert locking.unlock(str(folder), environ) == locking.Turned(len(before), ())
    assert {path: path.read_bytes() for path in folder.rglob("*.json")} == before
    assert ring.held == {}
    assert not locking.state(str(folder), environ).locked
    assert litter(folder) == ["mine.txt"]


def test_entries_go_on_while_a_log_is_half_locked(tmp_path: Path, environ: Mapping[str, str]) -> None:
    folder = made(tmp_path / "log")
    locking.begin(str(folder), DEVICE, RECOVERY, None, environ)
    assert len(entries(folder)) == 8
    Diary(str(folder)).record([Draft("pain", {"score": 9, "note": SECRET}, None)])
    assert len(entries(folder)) == 9
    written = {path.name for path in folder.rglob("*") if path.is_file() and seal.is_sealed(path.read_bytes())}
    year = f"{local_now().year}.json"
    assert year in written, "what is written from now on is sealed"
    assert locking.state(str(folder), environ).left != ()
    lock(folder, environ)
    assert plain_files(folder) == ["mine.txt"]
    assert len(entries(folder)) == 9


def through(
    tmp_path: Path, begun: Path, ring: InMemory, deed: Callable[[Path], object], each: Callable[[Path, int], bool]
) -> int:
    """Kill the deed before its first call, its second, …; `each` looks at what is left and says whether it is done."""
    for number in range(2000):
        folder = tmp_path / "killed"
        shutil.copytree(begun, folder)

        def work(number: int = number, folder: Path = folder) -> None:
            Fuse(number)
            deed(folder)

        code = ended(forked(work))
        assert code in (0, -signal.SIGKILL), number
        each(folder, number)
        shutil.rmtree(folder)
        if code == 0:
            return number
    raise AssertionError("it never came to its end")


def test_s2_locking_that_is_killed_before_any_call_loses_nothing_and_goes_on(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory
) -> None:
    """S2. The keyring is in memory: the child's key is lost with it, as if the machine had died before keeping it."""
    begun = made(tmp_path / "begun")
    held = entries(begun)
    half = []

    def look(folder: Path, number: int) -> bool:
        seal.let_go()
        ring.held.clear()
        locked = (folder / "sealed.json").exists()
        if locked:
            ring.held[str(seal.header(str(folder))["id"])] = DEVICE  # type: ignore[index]
            assert locking.open_quietly(str(folder), environ), number
        else:
            assert {*plain_files(folder)} - {*litter(folder)} == {*plain_files(begun)} - {"mine.txt"}, number
        assert entries(folder) == held, number
        half.append(len(plain_files(folder)))
        lock(folder, environ)
        assert plain_files(folder) == ["mine.txt"], number
        assert litter(folder) == ["mine.txt"], number
        assert entries(folder) == held, number
        return True

    calls = through(tmp_path, begun, ring, lambda folder: lock(folder, environ), look)
    assert calls > 60
    assert len(set(half)) > 5, "it was stopped between every two files"


def test_s2_unlocking_that_is_killed_before_any_call_loses_nothing_and_goes_on(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory
) -> None:
    """S2"""
    begun = made(tmp_path / "begun")
    held = entries(begun)
    lock(begun, environ)
    kept = dict(ring.held)

    def look(folder: Path, number: int) -> bool:
        ring.held.update(kept)
        assert entries(folder) == held, number
        assert locking.open_quietly(str(folder), environ), number
        locking.unlock(str(folder), environ)
        assert not (folder / "sealed.json").exists(), number
        seal_keys = seal.holding()
        seal.let_go()
        assert entries(folder) == held, number
        assert litter(folder) == ["mine.txt"], number
        for key in seal_keys:
            seal.hold(key)
        return True

    assert through(tmp_path, begun, ring, lambda folder: locking.unlock(str(folder), environ), look) > 60


def test_s2_recovering_that_is_killed_before_any_call_loses_nothing_and_goes_on(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory
) -> None:
    """S2"""
    begun = made(tmp_path / "begun")
    held = entries(begun)
    lock(begun, environ)
    new = seal.fresh()[0]

    def recover(folder: Path) -> None:
        seal.let_go()
        locking.recover(str(folder), RECOVERY, new, None, environ, only=False)

    def look(folder: Path, number: int) -> bool:
        seal.let_go()
        seal.hold(RECOVERY)
        assert entries(folder) == held, number
        recover(folder)
        seal.let_go()
        seal.hold(new)
        assert entries(folder) == held, number
        assert plain_files(folder) == ["mine.txt"], number
        assert litter(folder) == ["mine.txt"], number
        return True

    assert through(tmp_path, begun, ring, recover, look) > 60


@pytest.mark.parametrize("only", [False, True])
def test_a_lost_key_is_replaced_with_the_recovery_key(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory, only: bool
) -> None:
    folder = made(tmp_path / "log")
    held = entries(folder)
    lock(folder, environ)
    other_machine = seal.fresh()
    found = seal.ring_of(str(folder))
    assert found is not None
    seal.put_ring(str(folder), found._replace(devices={**found.devices, "other": other_machine[1]}))
    locking.recover(str(folder), RECOVERY, seal.fresh()[0], None, environ, only=False)  # seals for the other, too
    ring.held.clear()
    seal.let_go()
    assert not locking.open_quietly(str(folder), environ)
    with pytest.raises(Locked):
        entries(folder)
    with pytest.raises(Locked, match="not the recovery key"):
        locking.recover(str(folder), seal.fresh()[0], seal.fresh()[0], None, environ, only=only)
    assert ring.held == {}
    new = seal.fresh()[0]
    locking.recover(str(folder), RECOVERY, new, None, environ, only=only)
    seal.let_go()
    assert locking.open_quietly(str(folder), environ)
    assert entries(folder) == held
    assert plain_files(folder) == ["mine.txt"]
    seal.let_go()
    seal.hold(DEVICE)
    with pytest.raises(Locked):
        entries(folder)
    seal.let_go()
    seal.hold(other_machine[0])
    if only:
        with pytest.raises(Locked):
            entries(folder)
    else:
        assert entries(folder) == held


@pytest.mark.parametrize("ring_is", ["missing", "broken", "another's"])
def test_a_ring_that_is_lost_is_made_anew_with_the_recovery_key(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory, ring_is: str
) -> None:
    folder = made(tmp_path / "log")
    held = entries(folder)
    lock(folder, environ)
    file = folder / "sealed.json"
    if ring_is == "missing":
        file.unlink()
    elif ring_is == "broken":
        file.write_text(file.read_text()[:40])
    else:
        seal.put_ring(str(folder), seal.Ring("other", seal.fresh()[1], {}))
    ring.held.clear()
    seal.let_go()
    with pytest.raises(Locked):
        entries(folder)
    locking.recover(str(folder), RECOVERY, seal.fresh()[0], None, environ, only=False)
    seal.let_go()
    assert locking.open_quietly(str(folder), environ)
    assert entries(folder) == held
    assert plain_files(folder) == ["mine.txt"]


def test_a_key_behind_a_passphrase_opens_with_that_passphrase_only(
    tmp_path: Path, environ: Mapping[str, str], ring: InMemory
) -> None:
    folder = made(tmp_path / "log")
    held = entries(folder)
    locking.begin(str(folder), DEVICE, RECOVERY, "long enough for me", environ)
    locking.finish(str(folder), RECOVERY)
    (kept,) = (tmp_path / "config" / "tracker" / "keys").iterdir()
    assert (os.stat(kept).st_mode & 0o777, os.stat(kept.parent).st_mode & 0o777) == (0o600, 0o700)
    assert DEVICE.encode() not in kept.read_bytes()
    assert ring.held == {}
    seal.let_go()
    assert not locking.open_quietly(str(folder), environ)
    assert locking.state(str(folder), environ).keeper == "passphrase"
    wrapped = locking.wrapped_key(str(folder), environ)
    assert wrapped is not None
    with pytest.raises(Locked, match="not the passphrase"):
        locking.open_with(str(folder), wrapped, "long enough for you")
    with pytest.raises(Locked, match="tracker lock --recover"):
        locking.open_with(str(folder), wrapped[:50], "long enough for me")
    with pytest.raises(Locked):
        entries(folder)
    locking.open_with(str(folder), wrapped, "long enough for me")
    assert entries(folder) == held
    locking.unlock(str(folder), environ)
    assert not kept.exists()


def test_a_keyring_that_fails_is_not_used(tmp_path: Path, environ: Mapping[str, str]) -> None:
    assert locking.can_keep()
    keyring.set_keyring(Failing())
    assert not locking.can_keep()
    folder = made(tmp_path / "log")
    with pytest.raises(Disk):
        locking.begin(str(folder), DEVICE, RECOVERY, None, environ)
    assert not (folder / "sealed.json").exists()


def test_a_file_with_a_second_name_is_refused_before_anything_is_locked(
    tmp_path: Path, environ: Mapping[str, str]
) -> None:
    folder = made(tmp_path / "log")
    os.link(folder / "2025.json", tmp_path / "second.json")
    with pytest.raises(Disk, match="second name"):
        locking.prepare(str(folder))


def test_what_does_not_read_as_it_was_written_takes_no_file_s_place(
    tmp_path: Path, environ: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made(tmp_path / "log")
    before = {path.name: path.read_bytes() for path in folder.glob("2*.json")}
    locking.begin(str(folder), DEVICE, RECOVERY, None, environ)
    real = seal.sealed_for
    monkeypatch.setattr(seal, "sealed_for", lambda data, ring: real(data[:-1], ring))
    with pytest.raises(Disk):
        locking.finish(str(folder), RECOVERY)
    assert {path.name: path.read_bytes() for path in folder.glob("2*.json")} == before
    assert litter(folder) == ["mine.txt"]


def test_a_file_that_is_damaged_is_sealed_as_it_is_and_an_old_plain_litter_goes(
    tmp_path: Path, environ: Mapping[str, str]
) -> None:
    folder = made(tmp_path / "log")
    data = (folder / "2025.json").read_bytes()
    (folder / "2025.json").write_bytes(data[:-9])
    (folder / ".tracker-00.tmp").write_text(SECRET)
    (folder / "backups" / ".tracker-01.tmp").write_text(SECRET)
    lock(folder, environ)
    assert plain_files(folder) == ["mine.txt"]
    assert seal.opened((folder / "2025.json").read_bytes()) == data[:-9]


def test_a_linked_year_stays_a_link_and_its_target_is_sealed(tmp_path: Path, environ: Mapping[str, str]) -> None:
    folder = made(tmp_path / "log")
    held = entries(folder)
    (tmp_path / "archive").mkdir()
    (folder / "2025.json").rename(tmp_path / "archive" / "2025.json")
    (folder / "2025.json").symlink_to(tmp_path / "archive" / "2025.json")
    lock(folder, environ)
    assert (folder / "2025.json").is_symlink()
    assert seal.is_sealed((tmp_path / "archive" / "2025.json").read_bytes())
    assert entries(folder) == held
