"""Import, the demo, and the dashboard where there is no terminal."""

import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.session import START, WALK, Session
from tracker.cli.demo import DAYS, invented
from tracker.core.kinds import BY_NAME, KINDS


def test_a_recorded_walk_is_imported_once(tracker: Session, tmp_path: Path) -> None:
    file = tmp_path / "a walk.fit"
    file.write_bytes(WALK)
    first = tracker.ok(f"import '{file}'")
    assert first.startswith("Imported: walk ")
    assert "Undo with: tracker undo" in first
    assert "Already in the log, left as it is: 1 entry." in tracker.ok(f"import '{file}'")
    assert len(tracker.entries) == 1
    tracker.ok("undo")
    assert tracker.entries == []


def test_of_several_files_one_that_can_not_be_read_keeps_all_out(tracker: Session, tmp_path: Path) -> None:
    good, bad = tmp_path / "walk.fit", tmp_path / "x.fit"
    good.write_bytes(WALK)
    bad.write_text("not a recording")
    assert "x.fit is not a recording" in tracker.refused(f"import {good} {bad}")
    assert "There is no file nope.fit" in tracker.refused(f"import {good} nope.fit")
    assert "needs the path" in tracker.refused("import")
    assert not tracker.folder.exists()


def test_the_demo_says_that_it_is_invented_and_leaves_nothing_behind(
    tracker: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    said = tracker.ok("demo --plain")
    assert said.startswith("All of this is invented")
    assert "Today, Wed 18 Mar 2026" in said
    assert "Week from Mon 16 to Sun 22 Mar 2026" in said
    assert os.listdir(tmp_path) == []
    assert not tracker.folder.exists()


def test_without_a_terminal_the_demo_is_plain(tracker: Session) -> None:
    assert tracker.ok("demo") == tracker.ok("demo --plain").replace("21:01", "21:00")


@pytest.mark.parametrize(
    "now", [START, START.replace(hour=3), START.replace(month=10, day=26), START.replace(month=3, day=29)]
)
def test_the_invented_weeks_are_a_log_that_a_person_could_have(now: datetime) -> None:
    drafts = invented(now)
    assert drafts == invented(now)
    assert [
        BY_NAME[draft.kind].wrong(draft.values) for draft in drafts if BY_NAME[draft.kind].wrong(draft.values)
    ] == []
    times = [draft.at for draft in drafts if draft.at is not None]
    assert len(times) == len(drafts)
    assert max(times) <= now
    days = {time.date() for time in times}
    assert min(days) == now.date() - timedelta(days=DAYS - 1)
    assert 50 < len(days) < DAYS
    assert {draft.kind for draft in drafts} == {kind.name for kind in KINDS}
    scores = [draft.values["score"] for draft in drafts if draft.kind == "pain"]
    assert len(set(scores)) > 4


def test_the_same_demo_on_another_day_is_only_moved() -> None:
    later = START + timedelta(days=10)
    moved = [draft.at.date() - timedelta(days=10) for draft in invented(later) if draft.at is not None]
    assert moved == [draft.at.date() for draft in invented(START) if draft.at is not None]


def test_without_a_terminal_there_is_no_dashboard(tracker: Session) -> None:
    said = tracker("")
    assert (said.code, said.out) == (2, "")
    assert "tracker help" in said.err
    assert not tracker.folder.exists()
