"""A locked log: sealed wherever it lies, read only with a key of it, and never called damaged for want of one."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.store.locked import Keys, plain_files, sealed_log
from tests.store.made import add, digest, form, ids, name, store
from tracker.core.timer import Timer
from tracker.store import Damaged, Locked, checkup, kept, mending, running, seal
from tracker.store.copies import other
from tracker.store.page import Page

SECRET = "the chair by the window"


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys()


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    yield
    seal.let_go()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def used(folder: Path, keys: Keys) -> None:
    """A sealed log of two years with a backup, a draft, a timer and something set aside."""
    log = sealed_log(folder, keys)
    add(log, form(1, note=SECRET), form(2, "2025-12-31 08:30", note=SECRET))
    add(log, form(3, "2026-01-06 08:30", note=SECRET))
    kept.keep(str(folder), kept.DRAFT, {"what": "note", "field note": SECRET})
    running.write(str(folder), Timer("t1", "walk", form(1).at, 12, {}))
    mending.restore(str(folder), "2026.000001.2026-01-06", 1)


def test_nothing_that_a_locked_log_writes_can_be_read_without_its_key(tmp_path: Path, keys: Keys) -> None:
    used(tmp_path, keys)
    assert plain_files(tmp_path) == []
    assert {name.partition("/")[0] for name in contents(tmp_path)} == {
        *("2025.json", "2026.json", "aside", "backups", "draft.json", "timer.json", "sealed.json", ".lock")
    }
    for file, data in contents(tmp_path).items():
        assert SECRET.encode() not in data, file
        assert name(1).encode() not in data, file
        assert os.stat(tmp_path / file).st_mode & 0o777 == 0o600, file


def test_a_commit_to_several_years_is_sealed_in_its_journal_too(
    tmp_path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = sealed_log(tmp_path, keys)
    with log.writing() as writing:
        monkeypatch.setattr(writing, "_forward", lambda: None)
        writing.commit([form(1, note=SECRET), form(2, "2025-12-31 08:30", note=SECRET)])
    assert plain_files(tmp_path) == []
    assert seal.is_sealed((tmp_path / "pending.json").read_bytes())
    assert ids(log) == [name(1), name(2)]


@pytest.mark.parametrize("secret", ["device", "recovery"])
def test_either_key_opens_all_of_it(tmp_path: Path, keys: Keys, secret: str) -> None:
    used(tmp_path, keys)
    seal.let_go()
    seal.hold(getattr(keys, secret))
    log = store(tmp_path)
    assert ids(log) == [name(1), name(2)]
    assert [tail.count for tail in log.tails().values()] == [1, 1]
    assert kept.kept(str(tmp_path), kept.DRAFT) == {"what": "note", "field note": SECRET}
    timer = running.read(str(tmp_path))
    assert timer is not None
    assert timer.id == "t1"
    assert [one.records for one in checkup.kept(str(tmp_path))] == [1]
    assert [one.wrong for one in checkup.checked(str(tmp_path), digest)] == ["", ""]
    add(log, form(4, "2026-01-09 08:30"))
    assert plain_files(tmp_path) == []


def test_any_age_program_opens_a_sealed_year_with_the_recovery_key(tmp_path: Path, keys: Keys) -> None:
    import pyrage

    used(tmp_path, keys)
    data = pyrage.decrypt((tmp_path / "2025.json").read_bytes(), [pyrage.x25519.Identity.from_str(keys.recovery)])
    assert SECRET in data.decode()
    assert Page(data).tail.count == 1


@pytest.mark.parametrize("held", ["no key", "another key"])
def test_without_its_key_nothing_is_read_written_or_called_damaged(tmp_path: Path, keys: Keys, held: str) -> None:
    used(tmp_path, keys)
    seal.let_go()
    if held == "another key":
        seal.hold(Keys().device)
    before = contents(tmp_path)
    folder, log = str(tmp_path), store(tmp_path)
    deeds: dict[str, Callable[[], object]] = {
        "load": log.load,
        "part": lambda: log.load(date(2026, 1, 1)),
        "tails": log.tails,
        "add": lambda: add(log, form(9)),
        "add to a new year": lambda: add(log, form(9, "2027-01-06 08:30")),
        "restore": lambda: mending.restore(folder, "2026.000001.2026-01-06", 1),
        "repair": lambda: mending.repair(folder, digest, 1),
        "accept": lambda: mending.accept(folder, digest, 1),
        "timer": lambda: running.read(folder),
        "start a timer": lambda: running.write(folder, Timer("t2", "walk", form(1).at, 12, {})),
        "keep a draft": lambda: kept.keep(folder, kept.DRAFT, {"what": "note"}),
        "merge it into another": lambda: other(folder, digest),
        "merge a file of it": lambda: other(f"{folder}/2026.json", digest),
    }
    for deed, act in deeds.items():
        with pytest.raises(Locked) as said:
            act()
        assert said.value.code == 7, deed
    assert kept.kept(folder, kept.DRAFT) is None
    assert [(one.records, one.locked) for one in checkup.kept(folder)] == [(None, True)]
    assert [one.code for one in checkup.checked(folder, digest)] == [7, 7]
    assert contents(tmp_path) == before


def test_without_its_ring_a_sealed_log_takes_no_plain_entries(tmp_path: Path, keys: Keys) -> None:
    used(tmp_path, keys)
    (tmp_path / "sealed.json").unlink()
    before = contents(tmp_path)
    for at in ("2026-02-01 08:30", "2027-01-01 08:30"):
        with store(tmp_path).writing() as writing:
            writing.tails()  # as every writer does, for the number of its batch
            with pytest.raises(Locked, match="tracker lock --recover"):
                writing.commit([form(9, at)])
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"{",
        b"[]",
        b'{"format": 1, "id": "../x", "ring": ""}',
        b'{"format": 1, "id": "a", "ring": "AAAA"}',
        b'{"format": 1, "id": "a"}',
    ],
)
def test_a_ring_that_can_not_be_read_locks_the_log_and_damages_nothing(
    tmp_path: Path, keys: Keys, broken: bytes
) -> None:
    used(tmp_path, keys)
    (tmp_path / "sealed.json").write_bytes(broken)
    before = contents(tmp_path)
    with pytest.raises(Locked, match="tracker lock --recover"):
        add(store(tmp_path), form(9))
    assert contents(tmp_path) == before


def test_a_ring_of_a_newer_version_is_not_touched(tmp_path: Path, keys: Keys) -> None:
    used(tmp_path, keys)
    ring = json.loads((tmp_path / "sealed.json").read_text())
    (tmp_path / "sealed.json").write_text(json.dumps(ring | {"format": 2}))
    with pytest.raises(Locked, match="newer version"):
        add(store(tmp_path), form(9))


def test_nobody_who_has_not_a_key_can_add_one(tmp_path: Path, keys: Keys) -> None:
    """The public keys are sealed, so that whoever may write the folder can't make a ring that a key of it opens."""
    used(tmp_path, keys)
    text = (tmp_path / "sealed.json").read_text()
    assert keys.ring.recovery not in text
    assert keys.ring.devices["here"] not in text
    theirs = Keys()
    seal.put_ring(str(tmp_path), theirs.ring._replace(id=keys.ring.id))
    with pytest.raises(Locked):
        add(store(tmp_path), form(9))


def damages(data: bytes) -> dict[str, bytes]:
    size = len(data)
    cuts = {f"cut at {part}/8": data[: size * part // 8] for part in range(4, 8)}
    flips = {f"flipped at {at}": data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in range(500, size, 97)}
    return {
        "cut by one": data[:-1],
        "longer": data + b"\0",
        "zeroes": data[: size // 2].ljust(size, b"\0"),
        **cuts,
        **flips,
    }


def test_a_damaged_sealed_file_is_refused_set_aside_and_repaired(tmp_path: Path, keys: Keys) -> None:
    begun = tmp_path / "begun"
    log = sealed_log(begun, keys)
    add(log, *(form(number, f"2026-01-{number + 1:02d} 08:30", note=SECRET) for number in range(3)))
    add(log, form(5, "2026-01-20 08:30"))
    whole = (begun / "2026.json").read_bytes()
    for what, data in damages(whole).items():
        (begun / "2026.json").write_bytes(data)
        with pytest.raises(Damaged) as said:
            ids(log)
        assert "2026.000001.2026-01-20.json" in str(said.value), what
        assert (begun / "2026.json").read_bytes() == data, what
    done = mending.repair(str(begun), digest, 1)
    assert [(one.forms, one.backup) for one in done] == [(3, "2026.000001.2026-01-20.json")]
    assert ids(log) == [name(0), name(1), name(2)]
    assert plain_files(begun) == []


def test_what_comes_before_the_damage_of_a_long_sealed_file_is_saved(tmp_path: Path, keys: Keys) -> None:
    log = sealed_log(tmp_path, keys)
    add(log, *(form(number, f"2026-0{1 + number // 400}-05 08:30", note="x" * 200) for number in range(800)))
    data = (tmp_path / "2026.json").read_bytes()
    (tmp_path / "2026.json").write_bytes(data[:-40_000])
    (done,) = mending.repair(str(tmp_path), digest, 1)
    assert 300 < done.saved < 800
    assert len(ids(log)) == done.forms == done.saved


def test_a_file_that_is_sealed_with_another_key_is_not_called_damaged_and_can_be_gone_back_from(
    tmp_path: Path, keys: Keys
) -> None:
    used(tmp_path, keys)
    alien = seal.sealed_for(b"{}", Keys().ring)
    (tmp_path / "2026.json").write_bytes(alien)
    with pytest.raises(Locked, match=r"2026\.json.*another key.*tracker restore 2026\.000001"):
        ids(store(tmp_path))
    with pytest.raises(Locked):
        mending.repair(str(tmp_path), digest, 1)
    assert (tmp_path / "2026.json").read_bytes() == alien
    assert not (tmp_path / "damaged").exists()
    mending.restore(str(tmp_path), "2026.000001.2026-01-06", 1)
    assert ids(store(tmp_path)) == [name(1), name(2)]


def test_a_sealed_copy_of_another_machine_is_joined(tmp_path: Path, keys: Keys) -> None:
    log = sealed_log(tmp_path, keys)
    add(log, form(1))
    theirs = (tmp_path / "2026.json").read_bytes()
    add(log, form(2, "2026-01-06 08:30", note=SECRET))
    mine = tmp_path / "2026.sync-conflict-20260106-120000-ABCDEFG.json"
    (tmp_path / "2026.json").rename(mine)
    (tmp_path / "2026.json").write_bytes(theirs)
    assert ids(log) == [name(1), name(2)]
    add(log, form(3, "2026-01-07 08:30"))
    assert ids(log) == [name(1), name(2), name(3)]
    assert not mine.exists()
    assert plain_files(tmp_path) == []


def test_a_copy_of_another_key_stops_nothing_and_is_said(tmp_path: Path, keys: Keys) -> None:
    log = sealed_log(tmp_path, keys)
    add(log, form(1))
    copy = tmp_path / "2026 (conflict).json"
    copy.write_bytes(seal.sealed_for(b"{}", Keys().ring))
    loaded = log.load()
    assert [one.id for one in loaded.forms] == [name(1)]
    assert "another key" in loaded.problems[0].message
    add(log, form(2))
    assert copy.exists()


def test_a_plain_log_needs_no_pyrage_and_reads_no_ring(tmp_path: Path) -> None:
    code = (
        "import sys, os; sys.modules['pyrage'] = None; real = os.open; seen = []\n"
        "os.open = lambda path, *more, **others: (seen.append(str(path)), real(path, *more, **others))[1]\n"
        "from tests.store.made import add, form, ids, store; log = store(sys.argv[1]); add(log, form(1)); ids(log)\n"
        "print(sorted({'tracker.store.seal', 'base64'} & set(sys.modules)), [p for p in seen if 'sealed' in p])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout == "[] []\n"


def test_without_pyrage_a_locked_log_says_how_to_install_it(
    tmp_path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    used(tmp_path, keys)
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(Locked, match="pip install 'pyrage"):
        ids(store(tmp_path))
