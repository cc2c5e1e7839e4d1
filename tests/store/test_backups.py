"""A copy of a year file before a day's first write, and which copies stay."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tracker.core.history import Entry
from tracker.store import Disk, backups


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir()) if (folder / "backups").exists() else []


def on(number: int, made: str, at: str = "2026-01-01 08:30") -> Entry:
    """A form that was made at another time than it is about."""
    return form(number, at)._replace(made=form(number, made).made)


def test_the_first_write_of_each_day_leaves_a_copy_of_what_was_there(tmp_path: Path) -> None:
    log = store(tmp_path)
    states = []
    for number, made in enumerate(["2026-03-01 08:30", "2026-03-01 09:30", "2026-03-01 10:30", "2026-03-02 08:30"]):
        add(log, on(number, made))
        states.append((tmp_path / "2026.json").read_bytes())
    assert kept(tmp_path) == ["2026.000001.2026-03-01.json", "2026.000002.2026-03-02.json"]
    assert (tmp_path / "backups" / "2026.000001.2026-03-01.json").read_bytes() == states[0]
    assert (tmp_path / "backups" / "2026.000002.2026-03-02.json").read_bytes() == states[2]
    assert all(os.stat(tmp_path / "backups" / file).st_mode & 0o777 == 0o600 for file in kept(tmp_path))
    assert os.stat(tmp_path / "backups").st_mode & 0o777 == 0o700


def test_the_day_is_the_one_on_which_it_was_made_where_it_was_made(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, form(1))
    late = form(2, "2026-03-01 23:00")
    add(log, late._replace(made=late.made.fromisoformat("2026-03-02T01:00+05:00")))
    assert kept(tmp_path) == ["2026.000001.2026-03-02.json"]


def test_each_year_has_copies_of_its_own(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, on(1, "2026-01-01 08:30", "2025-12-31 08:30"), on(2, "2026-01-01 08:30"))
    add(log, on(3, "2026-01-02 08:30", "2025-12-31 08:30"), on(4, "2026-01-02 08:30"))
    add(log, on(5, "2026-01-03 08:30"))
    assert kept(tmp_path) == [
        "2025.000001.2026-01-02.json", "2026.000001.2026-01-02.json", "2026.000002.2026-01-03.json",
    ]  # fmt: skip


def test_the_newest_seven_are_kept_and_the_last_of_each_week(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, on(90, "2026-01-01 08:30", "2025-12-31 08:30"))
    add(log, on(91, "2026-01-02 08:30", "2025-12-31 08:30"))
    for day in range(1, 13):
        add(log, on(day, f"2026-03-{day:02d} 08:30"))
    assert kept(tmp_path) == ["2025.000001.2026-01-02.json"] + [
        f"2026.{counter:06d}.2026-03-{counter + 1:02d}.json" for counter in range(5, 12)
    ]
    for day in range(13, 18):
        add(log, on(day, f"2026-03-{day:02d} 08:30"))
    days = [file[12:22] for file in kept(tmp_path)[1:]]
    assert days == ["2026-03-08", *(f"2026-03-{day}" for day in range(11, 18))], "the 8th was a Sunday"


def test_what_is_left_of_two_years_of_days() -> None:
    """Seven of the last days, the last of each of four weeks, the last of each of twelve months."""
    held: list[backups.Backup] = []
    for number in range(730):
        held.append((2024, number + 1, (date(2024, 1, 1) + timedelta(days=number)).isoformat(), ""))
        for one in backups.surplus(held):
            held.remove(one)
    assert [day for _, _, day, _ in held] == [
        "2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31",
        "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-14", "2025-12-21",
        *(f"2025-12-{day}" for day in range(24, 31)),
    ]  # fmt: skip


def test_s1_the_newest_is_told_by_the_counter_and_not_by_the_day() -> None:
    """S1: a clock that stood at 1970 for a while."""
    days = ["2026-03-01", *(f"1970-01-{day:02d}" for day in range(1, 20)), "2026-03-02", "x"]
    held = [(2026, number, day, "") for number, day in enumerate(days, 1)]
    left = [one for one in held if one not in backups.surplus(held)]
    assert [counter for _, counter, _, _ in left][-7:] == list(range(16, 23))
    assert left[-1][2] == "x"


def test_s1_a_clock_that_goes_back_overwrites_no_backup(tmp_path: Path) -> None:
    """S1"""
    log = store(tmp_path)
    for number, made in enumerate(["2026-03-01", "2026-03-02", "1970-01-01", "2026-03-02", "1970-01-01", "2026-03-03"]):
        add(log, on(number, f"{made} 08:30"))
    assert kept(tmp_path) == [
        "2026.000001.2026-03-02.json", "2026.000002.1970-01-01.json", "2026.000003.2026-03-03.json",
    ]  # fmt: skip


def test_other_files_beside_the_backups_are_left_alone(tmp_path: Path) -> None:
    strange = [
        "2026.json",
        "2026.x.2026-01-01.json",
        "2026.1.json",
        "note.txt",
        "20260.000001.2026-01-01.json",
        "２０２６.1.2.json",
    ]
    (tmp_path / "backups").mkdir()
    for file in strange:
        (tmp_path / "backups" / file).write_text("mine")
    log = store(tmp_path)
    for day in range(1, 11):
        add(log, on(day, f"2026-03-{day:02d} 08:30"))
    assert log.years() == (2026,)
    assert len(kept(tmp_path)) == 7 + len(strange)
    assert all((tmp_path / "backups" / file).read_text() == "mine" for file in strange)


def test_k5_a_half_made_backup_is_cleared_away(tmp_path: Path) -> None:
    """K5"""
    log = store(tmp_path)
    add(log, form(1))
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / ".tracker-0123456789abcdef.tmp").write_bytes(b"half")
    add(log, form(2, "2026-01-06 08:30"))
    assert litter(tmp_path) == []


@pytest.mark.parametrize("what", ["a file", "a dangling link"])
def test_d4_when_no_backup_can_be_made_nothing_is_stored(tmp_path: Path, what: str) -> None:
    """D4"""
    log = store(tmp_path)
    add(log, form(1))
    if what == "a file":
        (tmp_path / "backups").write_text("in the way")
    else:
        (tmp_path / "backups").symlink_to(tmp_path / "nowhere")
    before = log.stamp()
    with pytest.raises(Disk, match="nothing was stored"):
        add(log, form(2, "2026-01-06 08:30"))
    assert log.stamp() == before
    assert ids(log) == [name(1)]
