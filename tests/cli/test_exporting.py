"""Export to a file or to standard output, and back into another log."""

import csv
import errno
import json
import os
from pathlib import Path

import pytest

from tests.cli.session import Session
from tracker.cli import files
from tracker.diary import Diary, Look, Problem

LOG = ("p4 w12 5-3 @8:30 =1+1", "h15 @9:00", "symptom fever @10:00", "p6 @yesterday 20:15")


@pytest.fixture
def logged(tracker: Session) -> Session:
    for line in LOG:
        tracker(line)
    return tracker


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Session:
    return Session(tmp_path / "other", capsys)


@pytest.mark.parametrize("name", ["log.csv", "log.json", "log.jsonl"])
def test_an_export_fills_an_empty_log_and_adds_nothing_to_its_own(
    logged: Session, other: Session, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    assert "only you may read it" in logged.ok(f"export {file}")
    assert os.stat(file).st_mode & 0o777 == 0o600
    other(f"import {file}")
    assert [(one.kind, one.at, one.values) for one in other.entries] == [
        (one.kind, one.at, one.values) for one in logged.entries
    ]
    for session in (other, logged):
        before = session.entries
        assert "Already in the log, left as it is: 5" in session(f"import {file}").out
        assert session.entries == before


def test_an_entry_in_the_trash_is_not_exported_and_not_taken_in_again(logged: Session, tmp_path: Path) -> None:
    logged.ok(f"export {tmp_path}/log.csv")
    logged.ok(f"remove {logged.id()}")
    assert len(logged.ok("export csv").splitlines()) == len(LOG) + 1
    logged(f"import {tmp_path}/log.csv")
    assert len(logged.entries) == len(LOG)


def test_the_range_and_the_kinds(logged: Session) -> None:
    def kinds(line: str) -> list[str]:
        return [row["kind"] for row in csv.DictReader(logged.ok(line).splitlines())]

    assert kinds("export csv --kind pain,walk") == ["pain", "pain", "walk"]
    assert kinds("export csv --to yesterday") == ["pain"]
    assert kinds("export csv --from today --kind pain") == ["pain"]
    assert "is after" in logged.refused("export csv --from today --to yesterday")
    assert "no kind yoga" in logged.refused("export csv --kind yoga")
    assert "needs the name of a kind" in logged.refused("export csv --kind=")


def test_json_has_the_warnings_too(logged: Session) -> None:
    document = json.loads(logged.ok("export json"))
    assert [each["kind"] for each in document["kept"]] == ["warning"]
    assert len(document["entries"]) == len(LOG) + 1


def test_a_file_is_never_replaced_unasked(logged: Session, tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_text("mine")
    assert "is there already" in logged.refused(f"export {file}")
    assert file.read_text() == "mine"
    file.chmod(0o644)
    logged.ok(f"export {file} --force")
    assert file.read_text().startswith("id,kind,at")
    assert os.stat(file).st_mode & 0o777 == 0o600
    assert sorted(os.listdir(tmp_path)) == ["log", "log.csv"]


def test_a_terminal_does_not_act_on_a_note(logged: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    logged.run("note", "--", "a \u202e b")
    assert "\u202e" in logged.ok("export csv")
    monkeypatch.setattr(files, "is_terminal", lambda stream: True)
    said = logged.ok("export csv")
    assert "\u202e" not in said
    assert "a \\u202e b" in said
    assert "\r" not in said


def test_a_link_is_followed_and_a_pipe_is_left_alone(logged: Session, tmp_path: Path) -> None:
    file = tmp_path / "there" / "log.csv"
    file.parent.mkdir()
    (tmp_path / "link.csv").symlink_to(file)
    logged.ok(f"export {tmp_path}/link.csv --force")
    assert (tmp_path / "link.csv").is_symlink()
    assert file.read_text().startswith("id,kind,at")
    os.mkfifo(tmp_path / "pipe.csv")
    assert "is there already" in logged.refused(f"export {tmp_path}/pipe.csv")
    assert "can't be the name" in logged.refused(f"export {tmp_path}/pipe.csv --force")
    assert (tmp_path / "pipe.csv").is_fifo()


def test_a_full_disk_leaves_no_half_file(logged: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = (tmp_path / "log" / "2026.json").read_bytes()
    (tmp_path / "old.csv").write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    for line in (f"export {tmp_path}/new.csv", f"export {tmp_path}/old.csv --force"):
        said = logged(line)
        assert (said.code, said.out) == (6, "")
        assert "no space left on device" in said.err
    monkeypatch.undo()
    assert sorted(os.listdir(tmp_path)) == ["log", "old.csv"]
    assert (tmp_path / "old.csv").read_text() == "old"
    assert (tmp_path / "log" / "2026.json").read_bytes() == before


def test_the_log_itself_is_never_written_over(logged: Session, tmp_path: Path) -> None:
    file = logged.folder / "2026.json"
    before = file.read_bytes()
    (tmp_path / "way").symlink_to(logged.folder)
    for path in (file, tmp_path / "way" / "2026.json"):
        assert "in the folder of the log" in logged.refused(f"export {path} --force")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("export", "needs csv, json"),
        ("export log.xls", "needs csv, json"),
        ("export csv a b", "needs csv, json"),
        ("export log.csv more", "needs csv, json"),
        ("export csv --force", "none is named"),
        ("export nowhere/log.csv", "There is no folder"),
        ("export csv .", "is there already"),
        ("export csv . --force", "can't be the name of a file"),
    ],
)
def test_what_can_not_be_exported(
    tracker: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert said in tracker.refused(line)
    assert os.listdir(tmp_path) == []


def test_for_clinics_and_for_a_calendar(logged: Session, tmp_path: Path) -> None:
    assert json.loads(logged.ok("export fhir"))["resourceType"] == "Bundle"
    logged.ok(f"export {tmp_path}/plan.ics")
    data = (tmp_path / "plan.ics").read_bytes()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.count(b"BEGIN:VEVENT") == 2


def test_an_empty_log_is_an_empty_table(tracker: Session) -> None:
    assert len(tracker.ok("export csv").splitlines()) == 1
    assert json.loads(tracker.ok("export json"))["entries"] == []
    assert not tracker.folder.exists()


def test_what_can_not_be_read_is_said_beside_the_export(
    logged: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Diary.look

    def torn(self: Diary, *words: object) -> Look:
        return look(self)._replace(problems=(Problem("2026.json, entry k", "has no kind"),))

    monkeypatch.setattr(Diary, "look", torn)
    for line in ("export csv", f"export {tmp_path}/a.csv", "report", f"report {tmp_path}/a.html"):
        said = logged(line)
        assert said.code == 3
        assert said.out
        assert "1 entry of the log can't be read and is not counted here" in said.err
