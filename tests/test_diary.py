"""The diary over a real store in a real folder, with the clock passed in."""

import os
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.diary import Conflict, Diary, Recorded, Undone
from tracker.home import home

BERLIN = ZoneInfo("Europe/Berlin")


class Clock:
    """A clock that a test sets; each look at it takes a second."""

    def __init__(self, start: datetime) -> None:
        self.time = start

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 10, 9, 0, tzinfo=BERLIN))


@pytest.fixture
def diary(tmp_path: Path, clock: Clock) -> Diary:
    return Diary(str(tmp_path / "log"), clock)


def pain(score: int, at: datetime | None = None, **more: Value) -> Draft:
    return Draft("pain", {"score": score, **more}, at)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def scores(diary: Diary) -> list[object]:
    return [entry.values["score"] for entry in diary.look().history.kind("pain")]


def amended(diary: Diary, seen: Entry, values: Mapping[str, Value], when: datetime | None = None) -> Entry:
    recorded = diary.amend(seen, Draft(seen.kind, values, when))
    assert isinstance(recorded, Recorded)
    return recorded.entries[0]


def test_what_is_recorded_is_there_for_another_diary(diary: Diary, tmp_path: Path, clock: Clock) -> None:
    recorded = diary.record([pain(4, note="stiff"), Draft("walk", {"minutes": 12}, at("2026-03-10T08:30"))])
    again = Diary(str(tmp_path / "log"), clock).look().history
    assert [entry.kind for entry in again] == ["walk", "pain"]
    assert {entry.id: entry for entry in again} == {entry.id: entry for entry in recorded.entries}
    assert len({entry.batch for entry in again}) == 1
    assert again[1].at.isoformat() == "2026-03-10T09:00:00+01:00"


def test_an_amended_entry_keeps_its_earlier_forms(diary: Diary) -> None:
    first = diary.record([pain(4)]).entries[0]
    amended(diary, first, {"score": 5})
    assert scores(diary) == [5]
    assert [form.values["score"] for form in diary.forms(first.id)] == [4, 5]


def test_an_entry_that_changed_meanwhile_is_not_overwritten(diary: Diary) -> None:
    seen = diary.record([pain(4)]).entries[0]
    theirs = amended(diary, seen, {"score": 5})
    assert diary.amend(seen, pain(6)) == Conflict(pain(6), theirs)
    diary.remove([theirs])
    assert diary.amend(theirs, pain(6)) == Conflict(pain(6), None)
    assert scores(diary) == []


def test_an_entry_keeps_its_kind(diary: Diary) -> None:
    seen = diary.record([pain(4)]).entries[0]
    with pytest.raises(ValueError, match="can't become"):
        diary.amend(seen, Draft("note", {"note": "x"}))


@pytest.mark.parametrize("when", ["2026-02-01T08:00", "2025-12-31T23:30"])
def test_an_entry_moved_to_another_month_or_year_is_in_one_place_only(diary: Diary, when: str) -> None:
    first = diary.record([pain(4)]).entries[0]
    moved = amended(diary, first, {"score": 4}, at(when))
    assert list(diary.look().history) == [moved]
    assert list(diary.look(date(2026, 3, 1)).history.dates(date(2026, 3, 1), date(2026, 3, 31))) == []
    assert diary.find(first.id[:4]) == (moved,)
    undone = diary.undo()
    assert undone is not None
    assert [entry.day for entry in diary.look().history] == [date(2026, 3, 10)]
    diary.redo()
    assert [entry.at.isoformat()[:16] for entry in diary.look().history] == [when]


def test_a_removed_entry_lies_in_the_trash_until_it_is_restored(diary: Diary) -> None:
    kept, gone = diary.record([pain(4), pain(5)]).entries
    diary.remove([gone])
    assert scores(diary) == [4]
    assert [entry.id for entry in diary.trash()] == [gone.id]
    assert diary.remove([gone]).entries == ()
    diary.restore(diary.trash())
    assert scores(diary) == [4, 5]
    assert diary.trash() == ()
    assert {entry.id for entry in diary.look().history} == {kept.id, gone.id}


def test_undo_goes_back_any_number_of_steps_and_redo_forward_again(diary: Diary, tmp_path: Path, clock: Clock) -> None:
    first = diary.record([pain(1)]).entries[0]
    second = amended(diary, first, {"score": 2})
    diary.record([pain(8), pain(9)])
    diary.remove([second])
    states = [[8, 9], [2, 8, 9], [2], [1], []]
    assert scores(diary) == states[0]
    for state in states[1:]:
        diary = Diary(str(tmp_path / "log"), clock)
        assert isinstance(diary.undo(), Undone)
        assert scores(diary) == state
    assert diary.undo() is None
    for state in reversed(states[:-1]):
        assert isinstance(diary.redo(), Undone)
        assert scores(diary) == state
    assert diary.redo() is None


def test_after_something_new_there_is_nothing_to_redo(diary: Diary) -> None:
    diary.record([pain(1)])
    diary.undo()
    diary.record([pain(2)])
    assert diary.redo() is None
    diary.undo()
    assert scores(diary) == []
    assert diary.undo() is None


def test_undo_takes_what_was_written_last_in_whatever_year_and_however_the_clock_went(
    diary: Diary, clock: Clock
) -> None:
    diary.record([pain(1)])
    clock.time = datetime(1971, 1, 1, tzinfo=BERLIN)
    diary.record([pain(2, at("2024-05-05T08:00"))])
    diary.record([pain(3, at("2025-05-05T08:00"))])
    for left in ([2, 1], [1], []):
        diary.undo()
        assert scores(diary) == left


def test_a_batch_over_two_years_is_undone_as_one(diary: Diary) -> None:
    diary.record([pain(1, at("2025-12-31T23:50")), pain(2, at("2026-01-01T00:10"))])
    assert scores(diary) == [1, 2]
    diary.undo()
    assert scores(diary) == []
    diary.redo()
    assert scores(diary) == [1, 2]


def test_the_same_import_twice_adds_nothing_even_from_the_trash(diary: Diary) -> None:
    walk = Draft("walk", {"minutes": 30}, at("2026-02-02T10:00"), origin="fit:1:2")
    assert len(diary.take_in([walk, walk]).new) == 1
    again = diary.take_in([walk])
    assert (again.new, len(again.known)) == ((), 1)
    diary.remove(again.known)
    assert diary.take_in([walk]).new == ()
    assert len(diary.look().history) == 0


def test_the_same_twice_within_seconds_is_kept_twice_and_said(diary: Diary, clock: Clock) -> None:
    assert not diary.record([pain(4, note="stiff")]).twice
    assert not diary.record([pain(4)]).twice
    assert diary.record([pain(4, note="stiff")]).twice
    clock.time += timedelta(seconds=10)
    assert not diary.record([pain(4, note="stiff")]).twice
    assert len(diary.look().history) == 4


def test_a_recording_from_the_future_is_left_out_and_said(diary: Diary) -> None:
    ahead = Draft("walk", {"minutes": 30}, at("2126-02-02T10:00"), origin="fit:1:3")
    done = diary.take_in([ahead, Draft("walk", {"minutes": 30}, at("2026-02-02T10:00"), origin="fit:1:2")])
    assert (len(done.new), done.ahead) == (1, (ahead,))
    assert diary.take_in([ahead]).new == ()


def test_a_look_sees_what_another_process_wrote_and_reads_only_what_changed(
    diary: Diary, tmp_path: Path, clock: Clock
) -> None:
    diary.record([pain(1, at("2025-05-05T08:00")), pain(2)])
    look = diary.look()
    assert not diary.changed(look.stamp)
    Diary(str(tmp_path / "log"), clock).record([pain(3)])
    assert diary.changed(look.stamp)
    assert scores(diary) == [1, 2, 3]


def test_pain_that_does_not_improve_is_seen_across_years_without_reading_them(diary: Diary, clock: Clock) -> None:
    for days in range(0, 420, 3):
        diary.record([pain(6, at("2025-01-10T08:00") + timedelta(days=days))])
    clock.time = at("2026-03-04T09:00")
    assert "PAIN_NO_IMPROVE" in {flag.rule.id for flag in diary.record([pain(6)]).flags}
    assert {flag.rule.id for flag in diary.look().flags} == {
        flag.rule.id for flag in diary.look(date(2026, 3, 1)).flags
    }


def test_a_symptom_of_half_a_year_ago_still_counts_where_its_rule_says_so(diary: Diary) -> None:
    diary.record([Draft("symptom", {"name": "unexplained weight loss"}, at("2025-10-01T08:00"))])
    for look in (diary.look(), diary.look(date(2026, 3, 9))):
        assert [flag.rule.id for flag in look.flags] == ["WEIGHT_LOSS"]


def test_an_emergency_of_yesterday_is_spoken_when_it_is_logged_today(diary: Diary) -> None:
    recorded = diary.record([Draft("symptom", {"name": "chest pain"}, at("2026-03-09T22:00"))])
    assert [flag.rule.id for flag in recorded.flags] == ["CHEST"]


def test_a_half_typed_form_is_kept_until_it_is_dropped(diary: Diary, tmp_path: Path) -> None:
    assert diary.draft() is None
    diary.keep_draft({"kind": "walk", "note": "[/] half"})
    assert Diary(str(tmp_path / "log")).draft() == {"kind": "walk", "note": "[/] half"}
    diary.keep_draft(None)
    assert diary.draft() is None


@pytest.mark.parametrize(
    ("given", "environ", "expected"),
    [
        ("/a/b", {"TRACKER_HOME": "/c", "HOME": "/h"}, "/a/b"),
        (None, {"TRACKER_HOME": "/c", "HOME": "/h"}, "/c"),
        (None, {"TRACKER_HOME": "", "HOME": "/h"}, "/h/.local/share/tracker"),
        (None, {"XDG_DATA_HOME": "/x", "HOME": "/h"}, "/x/tracker"),
        (None, {"XDG_DATA_HOME": "relative", "HOME": "/h"}, "/h/.local/share/tracker"),
    ],
)
@pytest.mark.skipif(os.name != "posix" or os.uname().sysname == "Darwin", reason="the XDG folders are Linux's")
def test_the_home_of_the_log(given: str | None, environ: dict[str, str], expected: str) -> None:
    assert home(given, environ) == expected


@pytest.mark.parametrize(("given", "environ"), [("", {"HOME": "/h"}), ("~nobody-here/x", {"HOME": "/h"}), (None, {})])
def test_a_home_that_can_not_be_told_is_refused_in_a_sentence(given: str | None, environ: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        home(given, environ)
