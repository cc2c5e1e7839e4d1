"""Copies that a program left which brings files from another machine: noticed, read at once, joined, set aside."""

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.made import add, digest, ended, forked, form, ids, litter, name, store
from tests.store.test_kills import Fuse
from tests.store.test_page import resealed
from tracker.store import Damaged, Store, mending
from tracker.store.copies import is_copy, other
from tracker.store.salvage import Months, joined, missing

NAMES = [
    "2026.sync-conflict-20260304-101112-ABCDEFG.json",
    "2026 (conflicted copy).json",
    "2026 (Anna's conflicted copy 2026-03-04).json",
    "2026 (1).json",
    "2026(1).json",
    "2026 2.json",
    "2026_conflict-20260304-101112.json",
    "2026 (Case Conflict).json",
    "pending.sync-conflict-20260304-101112-ABCDEFG.json",
]


@pytest.mark.parametrize("file", NAMES)
def test_the_names_that_such_programs_give(file: str) -> None:
    assert is_copy(file)


@pytest.mark.parametrize(
    "file",
    [
        "2026.json", "pending.json", "draft.json", "timer.json", "2026.txt", "2026 notes.json", "2026.old.json",
        "tracker-2026-03-04.json", "2026 (1).json.bak", "conflict.json", "20261.json", "2026-01.json",
    ],
)  # fmt: skip
def test_names_that_are_something_else(file: str) -> None:
    assert not is_copy(file)


def parted(folder: Path, file: str) -> Store:
    """A log with a copy of its year from another machine, where two entries were added and one was removed."""
    log, theirs = store(folder / "log"), folder / "theirs"
    add(log, form(1), form(2))
    shutil.copytree(folder / "log", theirs)
    add(log, form(3))
    add(store(theirs), form(4), form(5, "2026-03-05 08:30"))
    add(store(theirs), form(2, rev=2)._replace(removed=True, batch=name(77), tick=9))
    shutil.copy(theirs / "2026.json", folder / "log" / file)
    return log


@pytest.mark.parametrize("file", NAMES)
def test_a_copy_is_read_with_the_log_and_joined_by_the_next_write(tmp_path: Path, file: str) -> None:
    log = parted(tmp_path, file)
    before = log.stamp()
    whole = sorted([name(1), name(2), name(2), name(3), name(4), name(5)])
    assert ids(log) == whole
    assert log.tails()[2026].count == 6
    assert log.stamp() == before, "reading changes nothing"
    copy = (tmp_path / "log" / file).read_bytes()
    add(log, form(6))
    assert ids(log) == sorted([*whole, name(6)])
    assert not (tmp_path / "log" / file).exists()
    (aside,) = (tmp_path / "log" / "aside").iterdir()
    assert aside.read_bytes() == copy
    assert [one.id for one in log.load().forms if one.removed] == [name(2)]
    assert litter(tmp_path) == []


def test_several_copies_of_several_years(tmp_path: Path) -> None:
    log = parted(tmp_path, "2026 (1).json")
    add(store(tmp_path / "more"), form(7, "2024-07-07 08:30"), form(8, "2026-07-07 08:30"))
    shutil.copy(tmp_path / "more" / "2024.json", tmp_path / "log" / "2024 (1).json")
    shutil.copy(tmp_path / "more" / "2026.json", tmp_path / "log" / "2026 (2).json")
    assert log.years() == (2024, 2026)
    add(log, form(9))
    assert set(ids(log)) == {name(number) for number in (1, 2, 3, 4, 5, 7, 8, 9)}
    assert sorted(path.name for path in (tmp_path / "log").glob("*.json")) == ["2024.json", "2026.json"]


@pytest.mark.parametrize("what", ["cut", "newer", "foreign", "empty", "a folder", "a pipe"])
def test_a_copy_that_can_not_be_read_stops_nothing_and_is_said(tmp_path: Path, what: str) -> None:
    log = parted(tmp_path, "2026 (1).json")
    copy = tmp_path / "log" / "2026 (1).json"
    data = copy.read_bytes()
    copy.unlink()
    if what == "a folder":
        copy.mkdir()
    elif what == "a pipe":
        os.mkfifo(copy)
    else:
        made = {"cut": data[:-9], "newer": resealed(data, schema=9), "foreign": b"[1, 2]", "empty": b""}
        copy.write_bytes(made[what])
    add(log, form(6))
    loaded = log.load()
    assert sorted(one.id for one in loaded.forms) == [name(1), name(2), name(3), name(6)]
    assert [problem.where for problem in loaded.problems] == ["2026 (1).json"]
    assert "copy from another machine" in loaded.problems[0].message
    assert copy.exists()


def test_a_damaged_year_beside_a_copy_is_still_damaged_and_the_copy_stays(tmp_path: Path) -> None:
    log = parted(tmp_path, "2026 (1).json")
    (tmp_path / "log" / "2026.json").write_bytes(b"{")
    with pytest.raises(Exception, match="cut off"):
        add(log, form(6))
    assert (tmp_path / "log" / "2026 (1).json").exists()
    add(log, form(9, "2025-01-01 08:30"))
    assert (tmp_path / "log" / "2026 (1).json").exists()


def test_a_copy_whose_joining_fails_is_joined_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """D3"""
    log = parted(tmp_path, "2026 (1).json")
    with monkeypatch.context() as patch:
        patch.setattr("os.replace", lambda *args: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        with pytest.raises(Exception, match="The disk is full"):
            add(log, form(6))
    assert (tmp_path / "log" / "2026 (1).json").exists()
    assert set(ids(log)) == {name(number) for number in (1, 2, 3, 4, 5)}
    add(log, form(6))
    assert set(ids(log)) == {name(number) for number in range(1, 7)}


def test_k2_killed_before_any_call_nothing_of_either_machine_is_lost(tmp_path: Path) -> None:
    """K2, C7"""
    parted(tmp_path, "2026 (1).json")
    both = {name(number) for number in (1, 2, 3, 4, 5)}
    for number in range(100):
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "log", folder)

        def work(number: int = number, folder: Path = folder) -> None:
            Fuse(number)
            add(store(folder), form(6))

        code = ended(forked(work))
        assert both <= set(ids(store(folder))) <= {*both, name(6)}, number
        add(store(folder), form(7, "2026-01-09 08:30"))
        assert both <= set(ids(store(folder)))
        assert not (folder / "2026 (1).json").exists()
        assert litter(folder) == []
        if code == 0:
            break
    assert 20 < number < 99


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_what_git_could_not_merge_is_joined_by_a_repair(tmp_path: Path) -> None:
    """C7, R8: both sides stand in one file between marks, and no line of either is lost."""

    def git(*words: str, fine: bool = True) -> None:
        named = ("-c", "user.name=me", "-c", "user.email=me@example.org", "-c", "core.autocrlf=false")
        subprocess.run(["git", *named, *words], cwd=tmp_path, check=fine, capture_output=True)

    log = store(tmp_path)
    git("init", "-b", "desk")
    add(log, form(1), form(2, "2026-02-05 08:30"))
    git("add", "2026.json")
    git("commit", "-m", "begun")
    git("checkout", "-b", "phone")
    add(log, form(3, "2026-02-06 08:30"))
    git("commit", "-am", "phone")
    git("checkout", "desk")
    add(log, form(4, "2026-02-07 08:30"), form(5, "2026-03-07 08:30"))
    git("commit", "-am", "desk")
    git("merge", "phone", fine=False)
    assert b"<<<<<<<" in (tmp_path / "2026.json").read_bytes()
    with pytest.raises(Damaged, match="tracker verify --repair"):
        log.load()
    (done,) = mending.repair(str(tmp_path), digest, 1)
    assert (done.forms, done.lost) == (5, 0)
    assert ids(log) == [name(number) for number in range(1, 6)]


def test_of_a_copy_only_forms_are_taken_each_into_its_own_month(tmp_path: Path) -> None:
    log = parted(tmp_path, "2026 (1).json")
    copy = tmp_path / "log" / "2026 (1).json"
    data = copy.read_bytes().replace(b'"2026-03": {', b'"2026-04": {')
    line = b'"zzzzzzzz.zzzzzzzz": {"kind":7},\n'
    head = b'"2026-01": {\n'
    copy.write_bytes(resealed(data.replace(head, head + line), count=6))
    assert set(ids(log)) == {name(number) for number in (1, 2, 3, 4, 5)}
    add(log, form(6))
    assert not copy.exists()
    assert set(ids(log)) == {name(number) for number in range(1, 7)}
    assert [one.id for one in log.load(date(2026, 3, 1), date(2026, 3, 1)).forms] == [name(5)]
    with log.writing() as writing:
        assert "zzzzzzzz.zzzzzzzz" not in writing.months()["2026-01"]


def test_another_log_is_a_folder_or_a_file(tmp_path: Path) -> None:
    log = parted(tmp_path, "2026 (1).json")
    theirs = other(str(tmp_path / "theirs"), lambda forms: None)
    assert theirs == other(str(tmp_path / "theirs" / "2026.json"), lambda forms: None)
    with log.writing() as writing:
        assert missing(theirs, writing.months()) == {}


MONTHS = st.dictionaries(
    st.sampled_from(["2025-12", "2026-01"]),
    st.sets(st.sampled_from(["b.c", "b.d", "c.c", "d.x"])).map(
        lambda keys: {key: {"key": key} for key in sorted(keys)}
    ),
)


def plain(months: Months) -> Months:
    return {month: docs for month, docs in months.items() if docs}


@given(MONTHS, MONTHS, MONTHS)
def test_joining_does_not_mind_order_or_grouping_or_doing_it_twice(a: Months, b: Months, c: Months) -> None:
    assert plain(joined(a, b)) == plain(joined(b, a))
    assert joined(joined(a, b), c) == joined(a, joined(b, c))
    assert joined(a, a) == joined(a)
    assert joined(joined(a, b), b) == joined(a, b)
    assert plain(joined(a, missing(b, a))) == plain(joined(a, b))


def test_a6_what_is_called_a_copy_and_is_no_plain_file_is_not_followed(tmp_path: Path) -> None:
    """A6"""
    log = store(tmp_path)
    add(log, form(1))
    os.mkfifo(tmp_path / "2026 (conflict 1).json")
    for number, leads in (
        (2, "/etc/passwd"),
        (3, "2026 (conflict 3).json"),
        (4, "/dev/zero"),
        (5, str(tmp_path / "2026.json")),
    ):
        (tmp_path / f"2026 (conflict {number}).json").symlink_to(leads)
    (tmp_path / "2026 (conflict 6).json").mkdir()
    found = log.load()
    assert [each.id for each in found.forms] == [name(1)]
    assert len(found.problems) == 6
    assert all(problem.message.endswith("(it is not a plain file)") for problem in found.problems)
    add(log, form(2))
    assert len(list(tmp_path.glob("2026 (conflict *"))) == 6
