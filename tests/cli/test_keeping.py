"""Backups, restore, backup, verify and merge as a person types them."""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.session import Session


@pytest.fixture
def three_days(tracker: Session) -> Session:
    """A log with an entry on each of three days, and so two backups."""
    for score in (3, 4, 5):
        tracker(f"p{score}")
        tracker.time += timedelta(days=1)
    return tracker


def other(tracker: Session, folder: Path) -> Session:
    """The same person at another machine."""
    session = Session(folder, tracker._capsys)
    session.time = tracker.time
    return session


def year(tracker: Session) -> Path:
    return tracker.folder / "2026.json"


def test_backups_are_listed_and_one_is_restored(three_days: Session) -> None:
    said = three_days.ok("backups")
    assert "2026.000001.2026-03-19.json  2026-03-19  1" in said
    assert "2026.000002.2026-03-20.json  2026-03-20  2" in said
    said = three_days.ok("restore 2026.000001.2026-03-19.json")
    assert "2026.json is now what 2026.000001.2026-03-19.json holds: 1 record. It held 3 records before." in said
    aside = Path(said.split("set aside: ")[1].strip())
    assert json.loads(aside.read_bytes())["tracker"]["count"] == 3
    assert [one["score"] for one in three_days.values] == [3]
    assert "Took in 2 records of 2 entries." in three_days.ok(f"merge {aside}")
    assert [one["score"] for one in three_days.values] == [3, 4, 5]


def test_backups_and_what_verify_finds_as_json(three_days: Session) -> None:
    first, second = "2026.000001.2026-03-19.json", "2026.000002.2026-03-20.json"
    (three_days.folder / "backups" / second).write_bytes(b"{")
    assert three_days("backups --json").json == {"backups": [
        {"name": first, "year": 2026, "day": "2026-03-19", "records": 1},
        {"name": second, "year": 2026, "day": "2026-03-20", "records": None},
    ]}  # fmt: skip
    whole = {"file": "2026.json", "records": 3, "wrong": None, "code": 0}
    assert three_days("verify --json").json == {"files": [whole], "damaged_backups": [second]}
    year(three_days).write_bytes(b"{")
    said = three_days("verify --json")
    (found,) = said.json["files"]
    assert (said.code, said.err, found["code"]) == (3, "", 3)
    assert first in found["wrong"]
    assert "without --json" in three_days.refused("verify --json --repair")
    assert year(three_days).read_bytes() == b"{"


def test_before_there_are_backups(tracker: Session) -> None:
    assert "no backups yet" in tracker.ok("backups")
    assert "There is no log in" in tracker.ok("verify")
    tracker("p4")
    assert "There is no backup x.json" in tracker.refused("restore x.json")


@pytest.mark.parametrize("typed", ["../../etc/passwd", "/etc/passwd", "2026.json", "a.b c.d"])
def test_nothing_but_the_name_of_a_backup_is_restored(three_days: Session, typed: str) -> None:
    before = year(three_days).read_bytes()
    assert "backup" in three_days.refused(f"restore {typed}")
    assert year(three_days).read_bytes() == before


def test_a_damaged_log_says_how_to_go_on_and_does(three_days: Session) -> None:
    data = year(three_days).read_bytes()
    year(three_days).write_bytes(data[:-60])
    said = three_days("verify")
    assert said.code == 3
    assert "tracker restore 2026.000002.2026-03-20.json" in said.err
    assert three_days("p9").code == 3
    said = three_days("verify --repair")
    assert (said.code, said.err) == (0, "")
    assert "2026.json holds 3 records now. 2 are from its backup 2026.000002.2026-03-20.json, 1 from" in said.out
    assert "2026.json: 3 records, all as written." in said.out
    assert [one["score"] for one in three_days.values] == [3, 4, 5]


def test_a_file_of_which_nothing_can_be_read_is_left_alone(tracker: Session) -> None:
    tracker("p4")
    year(tracker).write_bytes(b"words")
    said = tracker("verify --repair")
    assert said.code == 3
    assert "Nothing in 2026.json can be read" in said.out
    assert year(tracker).read_bytes() == b"words"


def test_a_change_by_hand_is_accepted(three_days: Session) -> None:
    year(three_days).write_bytes(year(three_days).read_bytes().replace(b'"score":4', b'"score":7'))
    assert "tracker verify --accept" in three_days("verify").err
    said = three_days("verify --accept")
    assert (said.code, said.err) == (0, "")
    assert [one["score"] for one in three_days.values] == [3, 7, 5]
    assert "No file was changed by hand." in three_days.ok("verify --accept")
    assert "Nothing is damaged" in three_days.ok("verify --repair")
    assert "choose one" in three_days.refused("verify --accept --repair")


def test_a_damaged_backup_is_named(three_days: Session) -> None:
    (three_days.folder / "backups" / "2026.000001.2026-03-19.json").write_bytes(b"")
    assert "2026.000001.2026-03-19.json  2026-03-19  damaged" in three_days.ok("backups")
    said = three_days("verify")
    assert (said.code, said.err) == (0, "1 backup can't be used: 2026.000001.2026-03-19.json.\n")
    assert three_days("restore 2026.000001.2026-03-19.json").code == 3


def test_the_whole_log_goes_into_one_file_and_out_of_it(three_days: Session, tmp_path: Path) -> None:
    three_days("p6 @2025-12-31 08:30")
    three_days(f"remove {three_days.id()}")
    said = three_days.ok(f"backup {tmp_path / 'copy.json'}")
    assert "Copied the whole log, 5 records, to" in said
    assert os.stat(tmp_path / "copy.json").st_mode & 0o777 == 0o600
    new = other(three_days, tmp_path / "new")
    assert "It would take in 5 records of 4 entries. Nothing was stored." in new.ok(
        f"merge {tmp_path / 'copy.json'} --dry-run"
    )
    assert not new.folder.exists()
    assert "Took in 5 records of 4 entries." in new.ok(f"merge {tmp_path / 'copy.json'}")
    assert new.entries == three_days.entries
    assert [entry.short for entry in new.diary.trash()] == [entry.short for entry in three_days.diary.trash()]
    assert "nothing in it that the log does not hold" in new.ok(f"merge {tmp_path / 'copy.json'}")
    assert "nothing in it that the log does not hold" in new.ok(f"merge {three_days.folder}")


def test_where_a_copy_may_not_go(three_days: Session, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    for to, part in (
        (tmp_path / "there", "is there already"),
        (tmp_path / "none" / "copy.json", "There is no folder"),
        (three_days.folder, "lies in the log itself"),
        (three_days.folder / "backups" / "x.json", "lies in the log itself"),
    ):
        assert part in three_days.refused(f"backup {to}")
    assert (tmp_path / "there").read_text() == "mine"
    assert "takes one path" in three_days.refused("backup a b")
    assert "the log is empty" in other(three_days, tmp_path / "new").refused(f"backup {tmp_path / 'x'}").casefold()
    assert "tracker-2026-03-2" in three_days.ok(f"backup {tmp_path}")


@pytest.mark.parametrize(
    ("data", "code"), [(b"", 3), (b"words", 3), (b'{"tracker": {"schema": 99}}', 3), (None, 2)], ids=str
)
def test_what_can_not_be_taken_in(three_days: Session, tmp_path: Path, data: bytes | None, code: int) -> None:
    if data is not None:
        (tmp_path / "other.json").write_bytes(data)
    before = year(three_days).read_bytes()
    said = three_days(f"merge {tmp_path / 'other.json'}")
    assert (said.code, said.out) == (code, "")
    assert "Traceback" not in said.err
    assert year(three_days).read_bytes() == before
    assert "the log itself" in three_days.refused(f"merge {three_days.folder}")
    os.mkfifo(tmp_path / "pipe")
    assert three_days(f"merge {tmp_path / 'pipe'}").code == 3


def test_a_grave_warning_that_came_with_another_log_is_said(three_days: Session, tmp_path: Path) -> None:
    phone = other(three_days, tmp_path / "phone")
    phone('note "numb between my legs since this morning"')
    flags = phone("flags").out
    said = three_days(f"merge {phone.folder}")
    assert said.code == 0
    assert flags.split("\n")[0].split()[0] in said.err


def test_an_entry_changed_on_two_machines_is_named(three_days: Session, tmp_path: Path) -> None:
    phone = other(three_days, tmp_path / "phone")
    phone(f"merge {three_days.folder}")
    first, second = three_days.id(0), three_days.id(1)
    three_days(f"edit {first} 8")
    phone(f"edit {first} 9")
    phone(f"remove {second}")
    said = three_days.ok(f"merge {phone.folder}")
    assert "Took in 2 records of 2 entries." in said
    assert "Changed on both sides" in said
    assert first in said
    assert second not in said
    phone.ok(f"merge {three_days.folder}")
    assert three_days.entries == phone.entries
    assert len(three_days.entries) == 2
    assert "8 out of 10" in three_days.ok(f"show {first}")
    assert "9 out of 10" in three_days.ok(f"show {first}")


def test_a_conflict_copy_is_joined_by_the_next_entry_and_that_is_said(three_days: Session, tmp_path: Path) -> None:
    phone = other(three_days, tmp_path / "phone")
    phone("p9 on the phone")
    copy = three_days.folder / "2026 (conflicted copy).json"
    copy.write_bytes((phone.folder / "2026.json").read_bytes())
    assert "on the phone" in three_days.ok("log")
    said = three_days.ok("p1")
    assert "What another machine left beside the log is in it now" in said
    assert "2026 (conflicted copy).json" in said
    assert not copy.exists()
    assert "beside the log" not in three_days.ok("p2")
    assert "on the phone" in three_days.ok("log")


def test_what_is_no_form_in_another_log_is_counted_and_stays_there(three_days: Session, tmp_path: Path) -> None:
    phone = other(three_days, tmp_path / "phone")
    phone("p9 on the phone")
    file = phone.folder / "2026.json"
    file.write_bytes(file.read_bytes().replace(b'"made"', b'"mode"'))
    assert phone("verify --accept").code == 3
    said = three_days(f"merge {file}")
    assert (said.code, said.out) == (0, "There is nothing in it that the log does not hold.\n")
    assert said.err == "1 record can't be read by this version and stayed where it was.\n"
    assert len(three_days.entries) == 3
