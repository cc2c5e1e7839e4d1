"""Two and three machines with one log: whatever order they are joined in, they come to hold the same."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_diary import BERLIN, Clock, pain
from tracker import keeping
from tracker.core.history import Draft, Entry, History
from tracker.diary import Diary

START = datetime(2026, 1, 31, 9, 0, tzinfo=BERLIN)
Machine = Callable[[str], Diary]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    clock = Clock(START)
    return lambda name: Diary(str(tmp_path / name), clock)


def joined(*diaries: Diary) -> None:
    """Every log takes in every other one, twice: what the first pass settles reaches all in the second."""
    for _ in range(2):
        for mine in diaries:
            for theirs in diaries:
                if mine is not theirs and theirs.store.years():
                    keeping.merge(mine, theirs.folder, dry=False)


def held(diary: Diary) -> list[Entry]:
    history = diary.look().history
    return [*history, *history.kept]


def by_months(diary: Diary) -> list[str]:
    """What each month shows when it is loaded alone."""
    seen: list[str] = []
    for month in range(24):
        day = date(2025 + month // 12, 1 + month % 12, 1)
        seen += [entry.id for entry in History.of(diary.store.load(day, day).forms)]
    return sorted(seen)


def test_entries_of_both_are_there_once(machine: Machine) -> None:
    a, b = machine("a"), machine("b")
    one, two = a.record([pain(1)]).entries[0], b.record([pain(2)]).entries[0]
    joined(a, b)
    assert held(a) == held(b)
    assert {entry.id for entry in held(a)} == {one.id, two.id}


def test_what_was_removed_on_one_stays_removed(machine: Machine) -> None:
    a, b = machine("a"), machine("b")
    one = a.record([pain(1)]).entries[0]
    joined(a, b)
    b.remove([one])
    joined(a, b)
    assert held(a) == held(b) == []
    assert [entry.id for entry in a.trash()] == [one.id]
    a.restore([one])
    joined(b, a)
    assert [entry.id for entry in held(b)] == [one.id]


def test_an_entry_moved_to_two_months_stands_in_one(machine: Machine) -> None:
    a, b = machine("a"), machine("b")
    one = a.record([pain(1)]).entries[0]
    joined(a, b)
    a.amend(one, Draft("pain", {"score": 2}, START - timedelta(days=25)))
    b.amend(one, Draft("pain", {"score": 3}, START.replace(month=2, day=1) - timedelta(days=60)))
    b.amend(a.find(one.id)[0]._replace(rev=2), Draft("pain", {"score": 4}, START))
    joined(a, b)
    assert held(a) == held(b)
    assert [entry.id for entry in held(a)] == [one.id]
    assert by_months(a) == by_months(b) == [one.id]
    before = a.store.stamp()
    joined(a, b)
    assert a.store.stamp() == before, "once it is settled nothing more is written"


def test_answers_of_the_profile_that_were_given_on_either_are_kept(machine: Machine) -> None:
    a, b = machine("a"), machine("b")
    a.answer({"region": "uk"})
    b.answer({"age": 70})
    joined(a, b)
    assert a.look().answers == b.look().answers == {"region": "uk", "age": 70}
    a.answer({"age": None})
    joined(a, b)
    assert a.look().answers == b.look().answers == {"region": "uk"}


def test_undo_passes_over_what_was_settled(machine: Machine) -> None:
    a, b = machine("a"), machine("b")
    a.answer({"region": "uk"})
    b.answer({"age": 70})
    a.record([pain(1)])
    joined(a, b)
    a.record([pain(2)])
    a.undo()
    assert [entry.values["score"] for entry in a.look().history] == [1]


def test_a_copy_beside_the_log_is_settled_by_the_next_entry(machine: Machine, tmp_path: Path) -> None:
    a, b = machine("a"), machine("b")
    a.answer({"region": "uk"})
    one = a.record([pain(1)]).entries[0]
    joined(a, b)
    a.amend(one, Draft("pain", {"score": 2}, START - timedelta(days=25)))
    b.answer({"age": 70})
    b.amend(one, Draft("pain", {"score": 3}))
    copy = tmp_path / "a" / "2026.sync-conflict-20260304-101112-ABCDEFG.json"
    copy.write_bytes((tmp_path / "b" / "2026.json").read_bytes())
    stamp = a.store.stamp()
    assert len(a.look().history) == 1
    a.record([pain(9)])
    assert a.changed(stamp)
    assert not copy.exists()
    assert a.look().answers == {"region": "uk", "age": 70}
    assert len(a.look().history) == 2
    assert len(by_months(a)) == 2
    assert len(a.look(START.date()).history) == 2
    joined(a, b)
    assert held(a) == held(b)


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["add", "amend", "move", "remove", "restore", "undo", "join", "answer"]),
        st.integers(0, 5), st.integers(0, 4),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_three_machines_come_to_hold_the_same(steps: list[tuple[int, str, int, int]]) -> None:
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        clock = Clock(START)
        three = [Diary(f"{folder}/{name}", clock) for name in "abc"]
        stored: set[str] = set()
        for who, step, which, other in steps:
            done(three[who], step, which, three[(who + 1 + other % 2) % 3])
            stored |= {entry.id for entry in three[who].look().history}
        joined(*three)
        joined(*reversed(three))
        a, b, c = map(held, three)
        assert a == b == c
        assert by_months(three[0]) == by_months(three[1]) == sorted(entry.id for entry in three[2].look().history)
        trash = {entry.id for entry in three[0].trash()}
        assert {entry.id for entry in three[0].look().history} | trash >= stored


def done(diary: Diary, step: str, which: int, other: Diary) -> None:
    """One step at one machine; nothing where there is no entry for it."""
    found = list(diary.look().history)
    seen = found[which % len(found)] if found else None
    if step == "add":
        diary.record([pain(which, START - timedelta(days=40 * (which % 2)))])
    elif step == "answer":
        diary.answer({"age": 40 + which})
    elif step == "undo":
        diary.undo()
    elif step == "join" and other.store.years():
        keeping.merge(diary, other.folder, dry=False)
    elif step == "restore":
        diary.restore(diary.trash()[:1])
    elif seen is not None and step == "remove":
        diary.remove([seen])
    elif seen is not None:
        diary.amend(
            seen, Draft("pain", {"score": which}, START - timedelta(days=20 * which) if step == "move" else None)
        )
