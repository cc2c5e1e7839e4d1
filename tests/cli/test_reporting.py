"""The report on the command line."""

import os
from pathlib import Path

import pytest

from tests.cli.session import Session


def test_a_report_in_three_forms(tracker: Session, tmp_path: Path) -> None:
    tracker("p4 w12 5-3 @8:30 stiff after the chair")
    assert "Entries on 1 of 28 days; gaps are not zero." in tracker.ok("report")
    assert tracker.ok("report markdown").startswith("# Back pain diary")
    for name, begin in (("a.html", "<!DOCTYPE html>"), ("a.md", "# Back"), ("a.txt", "Back pain diary")):
        tracker.ok(f"report {tmp_path / name}")
        assert (tmp_path / name).read_text().startswith(begin)
        assert os.stat(tmp_path / name).st_mode & 0o777 == 0o600
        assert "stiff" not in (tmp_path / name).read_text()


def test_a_note_is_chosen_by_its_id(tracker: Session) -> None:
    tracker("p4 @8:30 stiff after the chair")
    tracker("p5 @9:30 a secret")
    said = tracker.ok(f"report --notes {tracker.id(0)}")
    assert "stiff after the chair" in said
    assert "a secret" not in said
    assert "a secret" in tracker.ok("report --notes all")


def test_a_warning_and_what_was_done(tracker: Session) -> None:
    tracker("symptom saddle numbness @8:30")
    assert "It stands now." in tracker.ok("report")
    tracker.diary.acknowledge(["CES_SADDLE"], "seen in hospital")
    said = tracker.ok("report")
    assert "Done: “seen in hospital”" in said
    assert "It stands now" not in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("report pdf", "makes text, html or markdown"),
        ("report a.pdf", "makes text, html or markdown"),
        ("report --from today --to yesterday", "is after"),
        ("report --from 1990-01-01", "ten years"),
        ("report --notes nope", "No entry nope"),
        ("report --notes=", "needs ids"),
    ],
)
def test_what_can_not_be_reported(tracker: Session, line: str, said: str) -> None:
    tracker("p4 @8:30")
    assert said in tracker.refused(line)


def test_a_note_outside_the_dates_or_none_at_all(tracker: Session) -> None:
    tracker("p4 @2025-03-01 8:30 long ago")
    tracker("p4 @8:30")
    assert "is not on these dates" in tracker.refused(f"report --notes {tracker.id(0)}")
    assert "has no note" in tracker.refused(f"report --notes {tracker.id(1)}")
