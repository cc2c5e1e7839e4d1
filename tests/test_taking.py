"""Imports into a diary: stored as a whole or not at all, and taken back as a whole."""

import os
import shutil
import signal
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time

import pytest

from tests.made import NOW, at
from tests.store.made import ended, forked, litter
from tests.store.test_disk import full, small_disk
from tests.store.test_kills import Fuse
from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.diary import Conflict, Diary, Trouble
from tracker.taking import WAYS, Taking, Way


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    return Diary(str(tmp_path / "log"), Clock())


class Clock:
    """A second later each time."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def walked(when: str, minutes: float, origin: str, **values: Value) -> Draft:
    return Draft("walk", {"minutes": minutes, **values}, at(when), origin)


def steps(day: str, count: int) -> Draft:
    return Draft("steps", {"count": count}, at(f"{day} 20:00"), f"apple:steps:{day}")


def lasting(diary: Diary) -> list[tuple[object, ...]]:
    """What stands in the log, with all that an import might have touched."""
    look = Diary(diary.folder, diary.now).look()
    return [
        (one.id, one.kind, one.at, sorted(one.values.items()), one.origin)
        for one in (*look.history, *look.history.kept)
    ]


FILES = [
    walked("2025-12-31 10:00", 30, "fit:1"),
    walked("2026-11-16 08:27", 12.4, "fit:2", steps=1300, distance=0.9),
    steps("2026-11-15", 5000),
    steps("2026-11-16", 6000),
]


@pytest.fixture
def lived(diary: Diary) -> Diary:
    """A walk with pain scores that the files hold too, and steps of a day that has not ended yet."""
    diary.record([Draft("walk", {"minutes": 12, "before": 5, "after": 3}, at("2026-11-16 08:40"))])
    diary.record([Draft("pain", {"score": 4}, at("2026-11-16 21:00"))])
    Taking(diary).take([steps("2026-11-15", 1000)], "yesterday.xml")
    return diary


@pytest.mark.parametrize("way", WAYS)
def test_undoing_an_import_leaves_the_log_as_it_was(lived: Diary, way: Way) -> None:
    before = lasting(lived)
    taking = Taking(lived)
    done = taking.take(FILES, "export.xml", way)
    after = lasting(lived)
    assert after != before
    assert (len(done.new), len(done.changed)) == {"skip": (2, 1), "fill": (2, 2), "add": (3, 1)}[way]
    assert lived.undo() is not None
    assert lasting(lived) == before
    assert lived.redo() is not None
    assert lasting(lived) == after
    lived.record([Draft("pain", {"score": 2})])
    assert done.record is not None
    back = taking.take_back(done.record)
    assert back is not None
    assert back.kept == 0
    assert [one for one in lasting(lived) if one[3] != [("score", 2)]] == before
    assert taking.take_back(done.record) is None


def test_pain_that_was_scored_stays_whatever_comes_from_a_watch(lived: Diary) -> None:
    done = Taking(lived).take(FILES, "walk.fit", "fill")
    walk = next(entry for entry in lived.look().history if entry.values.get("before"))
    assert walk.values == {"minutes": 12, "before": 5, "after": 3, "steps": 1300, "distance": 0.9}
    assert len(done.weighed.typed) == 1
    again = Taking(lived).take(FILES, "walk.fit", "fill")
    assert (again.record, len(again.weighed.known)) == (None, 4)


def test_the_same_files_twice_store_nothing_and_are_no_import(lived: Diary) -> None:
    taking = Taking(lived)
    taking.take(FILES, "export.xml")
    before = lived.store.load().forms
    assert taking.take(FILES, "export.xml").record is None
    assert lived.store.load().forms == before
    assert [one.text("name") for one in taking.batches()] == ["export.xml", "yesterday.xml"]


def test_more_steps_of_a_day_change_its_entry_and_add_none(lived: Diary) -> None:
    Taking(lived).take([steps("2026-11-15", 5000)], "today.xml")
    Taking(lived).take([steps("2026-11-15", 4000)], "old.xml")
    assert [one.values for one in lived.look().history.kind("steps")] == [{"count": 5000}]


def test_what_was_changed_since_an_import_stays_when_it_is_taken_back(lived: Diary) -> None:
    taking = Taking(lived)
    done = taking.take(FILES, "export.xml")
    walk = next(one for one in done.new if one.kind == "walk")
    assert not isinstance(lived.amend(walk, Draft("walk", {**walk.values, "after": 2})), Conflict)
    assert done.record is not None
    back = taking.take_back(done.record)
    assert back is not None
    assert back.kept == 1
    left = lived.look().history
    assert [one.values.get("after") for one in left.kind("walk")] == [2, 3]
    assert lived.redo() is not None
    assert [one.values.get("after") for one in lived.look().history.kind("walk")] == [2, 3]


def test_what_was_taken_back_can_be_imported_again(lived: Diary) -> None:
    taking = Taking(lived)
    taking.take(FILES, "export.xml")
    after = [one[1:] for one in lasting(lived) if one[1] != "import"]
    lived.undo()
    taking.take(FILES, "export.xml")
    assert [one[1:] for one in lasting(lived) if one[1] != "import"] == after


def test_an_import_that_was_taken_back_is_one_line_of_the_trash(lived: Diary) -> None:
    taken = Taking(lived).take(FILES, "export.xml")
    removed = lived.remove([taken.new[0]]).entries[0]
    lived.undo()
    lived.undo()
    assert [one.kind for one in lived.trash()] == ["import"]
    lived.redo()
    lived.remove([removed])
    assert [one.id for one in lived.trash()] == [removed.id]


def test_weighing_stores_nothing(diary: Diary) -> None:
    found = Taking(diary).weigh(FILES)
    assert len(found.new) == 4
    assert not os.path.exists(diary.folder)


def test_a_sign_in_what_was_imported_is_said_once_and_is_taken_back_with_it(diary: Diary) -> None:
    days = [at("2026-11-18 08:00"), at("2026-11-19 08:00"), at("2026-11-20 08:00")]
    drafts = [Draft("symptom", {"name": "saddle numbness"}, day, f"csv:{day}") for day in days]
    done = Taking(diary).take(drafts, "bearable.csv")
    assert [flag.rule.id for flag in done.flags].count("CES_SADDLE") == 1
    assert [stand.rule.id for stand in diary.look().standing] == ["CES_SADDLE"]
    undone = diary.undo()
    assert undone is not None
    assert diary.look().standing == ()
    assert lasting(diary) == []


def test_twenty_thousand_entries_are_taken_in_within_seconds(diary: Diary) -> None:
    days = [NOW - timedelta(days=number) for number in range(1, 5001)]
    drafts = [steps(f"{day:%Y-%m-%d}", 5000) for day in days]
    drafts += [walked(f"{day:%Y-%m-%d} {hour}:00", 20, f"fit:{day}{hour}") for day in days for hour in (10, 12, 14)]
    begun = process_time()
    assert len(Taking(diary).take(drafts, "export.xml").new) == 20_000
    assert process_time() - begun < 8


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    folder = tmp_path / "begun"
    diary = Diary(str(folder), lambda: NOW - timedelta(days=1))
    diary.record([Draft("walk", {"minutes": 12, "before": 5}, at("2026-11-16 08:40"))])
    diary.record([Draft("pain", {"score": 4}, at("2025-12-31 21:00"))])
    return folder


def test_i1_an_import_killed_before_any_call_is_stored_as_a_whole_or_not_at_all(begun: Path) -> None:
    """I1: two years, new entries, and an entry that is filled."""
    before = lasting(Diary(str(begun), lambda: NOW))
    outcomes = []
    for number in range(300):
        folder = begun.parent / str(number)
        shutil.copytree(begun, folder)

        def work(number: int = number, folder: Path = folder) -> None:
            taking = Taking(Diary(str(folder), lambda: NOW))
            Fuse(number)
            taking.take(FILES, "export.xml", "fill")

        code = ended(forked(work))
        diary = Diary(str(folder), lambda: NOW)
        found = lasting(diary)
        assert len(found) in (len(before), len(before) + 4), number
        if len(found) == len(before):
            assert found == before
        outcomes.append(len(found))
        diary.record([Draft("pain", {"score": 1})])
        assert litter(folder) == []
        shutil.rmtree(folder)
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert outcomes == sorted(outcomes)
    assert outcomes.count(len(before)) > 10
    assert outcomes.count(len(before) + 4) > 2


def test_i1_an_import_on_a_disk_that_is_full_is_stored_as_a_whole_or_not_at_all(begun: Path, tmp_path: Path) -> None:
    """I1"""
    before = lasting(Diary(str(begun), lambda: NOW))
    many = [
        *FILES,
        *(steps(f"2025-{month:02d}-{day:02d}", 100 * day) for month in range(1, 13) for day in range(1, 29)),
    ]
    with small_disk(tmp_path / "disk", "512k") as disk:
        refused = 0
        for room in range(0, 400, 8):
            folder, ballast = disk / "log", disk / "ballast"
            shutil.copytree(begun, folder)
            full(ballast, room * 1024)
            diary = Diary(str(folder), lambda: NOW)
            try:
                done = Taking(diary).take(many, "export.xml", "fill")
            except Trouble:
                refused += 1
                assert lasting(diary) == before, room
            else:
                assert len(lasting(diary)) == len(before) + len(done.new) + 1
            ballast.unlink()
            diary.record([Draft("pain", {"score": 1})])
            shutil.rmtree(folder)
        assert refused > 5
        assert refused < 50
