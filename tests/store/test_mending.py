"""Putting a log right: going back to a backup, saving what can be read, vouching for a change by hand."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.store.made import add, digest, ended, forked, form, ids, litter, name, store
from tests.store.test_damage import made
from tests.store.test_kills import Fuse
from tests.store.test_page import resealed
from tracker.store import Busy, Damaged, Disk, Store, checkup, mending, save
from tracker.store.form import key_of, month_of
from tracker.store.mending import Unnamed
from tracker.store.page import Page
from tracker.store.salvage import salvage
from tracker.store.tables import PageDB


def days(folder: Path, count: int) -> Store:
    """A log with one entry a day and a backup before each of them but the first."""
    log = store(folder)
    for number in range(count):
        add(log, form(number, f"2026-01-{number + 1:02d} 08:30"))
    return log


def aside(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in (folder / "aside").iterdir()] if (folder / "aside").exists() else []


def test_r7_a_backup_takes_the_place_of_its_year_and_the_present_file_is_set_aside(tmp_path: Path) -> None:
    """R7"""
    log = days(tmp_path, 5)
    present = (tmp_path / "2026.json").read_bytes()
    done = mending.restore(str(tmp_path), "2026.000002.2026-01-03.json", 1)
    assert (done.file, done.forms, done.before) == ("2026.json", 2, 5)
    assert ids(log) == [name(0), name(1)]
    assert aside(tmp_path) == [present]
    assert Path(done.aside).read_bytes() == present
    assert os.stat(done.aside).st_mode & 0o777 == 0o600
    add(log, form(9, "2026-01-09 08:30"))
    mending.restore(str(tmp_path), "2026.000004.2026-01-05", 1)
    assert ids(log) == [name(number) for number in range(4)]
    assert litter(tmp_path) == []


@pytest.mark.parametrize("deed", ["restore", "repair", "accept"])
def test_k2_r7_killed_before_any_call_the_file_is_the_old_or_the_new_one(tmp_path: Path, deed: str) -> None:
    """K2, R7: and once it is the new one, what it was is set aside."""
    days(tmp_path / "begun", 4)
    if deed != "restore":
        file = tmp_path / "begun" / "2026.json"
        file.write_bytes(file.read_bytes().replace(b'"score":4', b'"score":5'))
    old, outcomes = (tmp_path / "begun" / "2026.json").read_bytes(), []
    for number in range(100):
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "begun", folder)

        def work(number: int = number, folder: str = str(folder)) -> None:
            Fuse(number)
            if deed == "restore":
                mending.restore(folder, "2026.000002.2026-01-03.json", 1)
            else:
                (mending.repair if deed == "repair" else mending.accept)(folder, digest, 1)

        code = ended(forked(work))
        new = (folder / "2026.json").read_bytes() != old
        outcomes.append(new)
        if new:
            assert aside(folder) == [old]
            add(store(folder), form(9, "2026-01-09 08:30"))
            assert len(ids(store(folder))) == (3 if deed == "restore" else 5)
            assert litter(folder) == []
        if code == 0:
            break
    assert outcomes == sorted(outcomes)
    assert outcomes.count(False) > 8
    assert outcomes[-1]


@pytest.mark.parametrize("what", ["damaged", "missing", "empty"])
def test_r7_a_damaged_or_missing_year_is_restored_and_takes_entries_again(tmp_path: Path, what: str) -> None:
    """R7, R2"""
    log = days(tmp_path, 3)
    if what == "missing":
        (tmp_path / "2026.json").unlink()
    else:
        (tmp_path / "2026.json").write_bytes(b"" if what == "empty" else b"{broken")
    with pytest.raises(Damaged, match=r"tracker restore 2026\.000002\.2026-01-03\.json"):
        log.load()
    done = mending.restore(str(tmp_path), "2026.000002.2026-01-03.json", 1)
    assert (done.before, bool(done.aside)) == (None, what != "missing")
    add(log, form(9, "2026-01-09 08:30"))
    assert ids(log) == [name(0), name(1), name(9)]


@pytest.mark.parametrize(
    "typed", ["../../etc/passwd", "/etc/passwd", "2026.json", "backups/2026.000001.2026-01-02.json", "..", ".", ""]
)
def test_r7_only_names_of_backups_are_taken(tmp_path: Path, typed: str) -> None:
    """R7"""
    log = days(tmp_path, 3)
    before = log.stamp()
    with pytest.raises(Unnamed, match="There is no backup"):
        mending.restore(str(tmp_path), typed, 1)
    assert log.stamp() == before


def test_r7_a_backup_that_is_damaged_or_newer_is_refused(tmp_path: Path) -> None:
    """R7, R8"""
    log = days(tmp_path, 3)
    before = log.stamp()
    file = tmp_path / "backups" / "2026.000001.2026-01-02.json"
    good = file.read_bytes()
    for data in (good[:-40], b"", resealed(good, schema=99), good.replace(b'"score":4', b'"score":5')):
        file.write_bytes(data)
        with pytest.raises(Damaged, match="nothing was changed"):
            mending.restore(str(tmp_path), file.name, 1)
        assert [one.records for one in checkup.kept(str(tmp_path))] == [None, 2]
    assert log.stamp() == before
    assert aside(tmp_path) == []


def test_r7_what_cannot_be_set_aside_is_not_replaced(tmp_path: Path) -> None:
    """R7"""
    log = days(tmp_path, 3)
    before = log.stamp()
    (tmp_path / "aside").write_text("in the way")
    with pytest.raises(Disk, match="nothing was stored"):
        mending.restore(str(tmp_path), "2026.000001.2026-01-02.json", 1)
    assert log.stamp() == before


def test_r7_nobody_else_writes_meanwhile(tmp_path: Path) -> None:
    """R7, C4"""
    log = days(tmp_path, 3)
    with log.writing(), pytest.raises(Busy):
        mending.restore(str(tmp_path), "2026.000001.2026-01-02.json", 0)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("good")
    for number in range(8):
        add(store(folder), form(number, f"2026-0{1 + number // 3}-1{number} 08:30", note=f"für dich {number}", score=4))
    return (folder / "2026.json").read_bytes()


def test_r8_whatever_was_done_to_a_file_what_can_be_read_of_it_is_saved(tmp_path: Path, good: bytes) -> None:
    """R8, R1: a log that takes entries again, the file set aside byte for byte, and no line read as another."""
    saved: dict[str, int] = {}
    for number, (what, data) in enumerate(made(good)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "2026.json").write_bytes(data)
        (done,) = mending.repair(str(folder), digest, 1)
        saved[what] = done.forms
        if not done.forms:
            assert (folder / "2026.json").read_bytes() == data, "never a fresh empty log"
            continue
        assert aside(folder) == [data], what
        log = store(folder)
        found = [one for one in log.load().forms if one.id in {name(at) for at in range(8)}]
        assert len(found) == done.forms == done.saved, what
        assert done.forms + done.lost >= (8 if "line" in what and "without" not in what else 0), what
        add(log, form(99))
        assert litter(folder) == []
        assert mending.repair(str(folder), digest, 1) == []
    assert saved["merge marks"] == saved["other spaces"] == saved["a line doubled"] == saved["doubled"] == 8
    assert saved["bit 0 flipped at 0/40"] == 8
    assert saved["cut at 10/20"] in (3, 4)
    assert saved["all zero bytes"] == saved["a picture"] == 0
    assert sum(saved.values()) > 600


def test_r8_the_newest_good_backup_gives_what_the_file_lost(tmp_path: Path) -> None:
    """R8, R1"""
    log = days(tmp_path, 6)
    file = tmp_path / "2026.json"
    lines = file.read_bytes().split(b"\n")
    lines[2] = lines[2][:40]
    file.write_bytes(b"\n".join(lines))
    (tmp_path / "backups" / "2026.000005.2026-01-06.json").write_bytes(b"no good either")
    (done,) = mending.repair(str(tmp_path), digest, 1)
    assert (done.forms, done.saved, done.lost, done.backup) == (6, 2, 1, "2026.000004.2026-01-05.json")
    assert ids(log) == [name(number) for number in range(6)]
    assert log.tails()[2026].tick == 5
    assert log.tails()[2026].digests == {"2026-01": {"ids": ids(log)}}


def test_r8_a_damaged_journal_gives_what_can_be_read_of_it(tmp_path: Path) -> None:
    """R8"""
    log = days(tmp_path, 2)
    page = Page()
    for one in (form(7, "2025-12-31 08:30"), form(8, "2026-01-01 09:30")):
        PageDB(page).add(month_of(one), [(key_of(one), save(one))])
    data = page.together(8, {})
    (tmp_path / "pending.json").write_bytes(data[:-30])
    with pytest.raises(Damaged, match="tracker verify --repair"):
        log.load()
    (done,) = mending.repair(str(tmp_path), digest, 1)
    assert (done.file, done.forms) == ("pending.json", 2)
    assert ids(log) == [name(0), name(1), name(7), name(8)]
    add(log, form(9))
    assert not (tmp_path / "pending.json").exists()


def test_r4_a_newer_file_is_not_repaired_or_accepted(tmp_path: Path) -> None:
    """R4"""
    days(tmp_path, 2)
    file = tmp_path / "2026.json"
    file.write_bytes(resealed(file.read_bytes(), schema=99))
    data = file.read_bytes()
    assert mending.repair(str(tmp_path), digest, 1) == []
    assert mending.accept(str(tmp_path), digest, 1) == []
    assert file.read_bytes() == data
    (found,) = checkup.checked(str(tmp_path), digest)
    assert found.code == 5


def test_r6_a_file_edited_by_hand_is_taken_as_it_is(tmp_path: Path) -> None:
    """R6"""
    log = days(tmp_path, 3)
    file = tmp_path / "2026.json"
    edited = file.read_bytes().replace(b'"score":4', b'"score": 7', 1)
    edited = json.dumps({**json.loads(edited), "mine": {"1": {"what": "own"}}}, indent=2).encode()
    file.write_bytes(edited)
    with pytest.raises(Damaged, match="tracker verify --accept"):
        log.load()
    (done,) = mending.accept(str(tmp_path), digest, 1)
    assert (done.file, done.forms) == ("2026.json", 3)
    assert aside(tmp_path) == [edited]
    assert sorted(one.number("score") or 0 for one in log.load().forms) == [4, 4, 7]
    add(log, form(9))
    assert "mine" in json.loads(file.read_bytes())
    assert mending.accept(str(tmp_path), digest, 1) == []


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"2026-01": []}', b'{"2025-01": {}}', b'{"a": {"1": 1, "1": 2}}'])
def test_r6_what_is_no_log_is_not_accepted(tmp_path: Path, data: bytes) -> None:
    """R6"""
    days(tmp_path, 2)
    (tmp_path / "2026.json").write_bytes(data)
    with pytest.raises(Damaged, match="nothing was changed"):
        mending.accept(str(tmp_path), digest, 1)
    assert (tmp_path / "2026.json").read_bytes() == data
    assert aside(tmp_path) == []


def test_every_file_is_looked_at(tmp_path: Path) -> None:
    log = days(tmp_path, 2)
    add(log, form(5, "2024-05-05 08:30"), form(6, "2025-05-05 08:30"))
    file = tmp_path / "2025.json"
    file.write_bytes(resealed(file.read_bytes().replace(b'"score":4', b'"score":[]', 1)))
    (tmp_path / "2024.json").write_bytes(b"{")
    found = {one.file: (one.records, one.code) for one in checkup.checked(str(tmp_path), digest)}
    assert found == {"2024.json": (0, 3), "2025.json": (0, 3), "2026.json": (2, 0)}
    assert checkup.checked(str(tmp_path / "none"), digest) == []
    (tmp_path / "2026 (1).json").write_bytes(b"")
    (said,) = (one.wrong for one in checkup.checked(str(tmp_path), digest) if one.file == "2026.json")
    assert said.startswith("2026.json has 1 problem beside 2 good records:\n  2026 (1).json: it looks like a copy")


def test_nothing_is_salvaged_from_nothing() -> None:
    assert salvage(b"") == salvage(b"{}\n") == salvage(b'{"2026-01": {\n},\n')
    assert salvage(b"").months == {}
    assert salvage(b"{}").lost == 0
    assert salvage(b"words\nand words").lost == 2


def test_a3_a_linked_year_is_restored_where_it_lies(tmp_path: Path) -> None:
    """A3, R7"""
    log = days(tmp_path / "log", 3)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "log" / "2026.json").rename(tmp_path / "elsewhere" / "my.json")
    (tmp_path / "log" / "2026.json").symlink_to("../elsewhere/my.json")
    with mending.locked(str(tmp_path / "elsewhere"), 0), pytest.raises(Busy):
        mending.restore(str(tmp_path / "log"), "2026.000001.2026-01-02.json", 0)
    mending.restore(str(tmp_path / "log"), "2026.000001.2026-01-02.json", 1)
    assert (tmp_path / "log" / "2026.json").is_symlink()
    assert ids(log) == [name(0)]
    assert len(aside(tmp_path / "log")) == 1


def test_a4_a_second_name_is_not_parted_by_a_restore(tmp_path: Path) -> None:
    """A4, R7"""
    days(tmp_path, 3)
    os.link(tmp_path / "2026.json", tmp_path / "second")
    with pytest.raises(Disk, match="second name"):
        mending.restore(str(tmp_path), "2026.000001.2026-01-02.json", 1)
    assert (tmp_path / "2026.json").samefile(tmp_path / "second")
