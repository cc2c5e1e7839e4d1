"""The store as the diary sees it."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from tests.store.made import add, digest, form, ids, litter, name, store
from tracker.core.history import Entry
from tracker.store import Disk, Json, Loaded, Only, Store, disk


def test_a_store_that_is_only_made_and_read_leaves_the_disk_alone(tmp_path: Path) -> None:
    log = store(tmp_path / "none" / "such")
    assert log.years() == ()
    assert log.load() == Loaded((), ())
    assert log.tails() == {}
    assert log.stamp() == ()
    assert list(tmp_path.iterdir()) == []


def test_forms_lie_in_the_year_and_the_month_of_their_own_time(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, form(1, "2024-02-29 23:59"), form(2, "2026-01-01 00:00"), form(3, "2026-12-31 23:59"))
    assert log.years() == (2024, 2026)
    assert [one.id for one in log.load().forms] == [name(1), name(2), name(3)]
    assert [one.id for one in log.load(date(2026, 1, 31), date(2026, 1, 31)).forms] == [name(2)]
    assert [one.id for one in log.load(date(2024, 3, 1), date(2026, 1, 1)).forms] == [name(2)]
    assert [one.id for one in log.load(last=date(2025, 6, 1)).forms] == [name(1)]
    assert log.load(date(2025, 1, 1), date(2025, 12, 31)).forms == ()


def test_a_month_keeps_the_order_in_which_its_forms_were_written(tmp_path: Path) -> None:
    log = store(tmp_path)
    order = [form(1, "2026-01-09 08:30"), form(2, "2026-01-03 08:30"), form(1, "2026-01-09 08:30", rev=2)]
    order[2] = order[2]._replace(batch=name(7))
    for one in order:
        add(log, one)
    assert log.load().forms == tuple(order)


def test_tails_and_stamp_tell_what_was_written(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, form(5, "2025-12-30 08:30"), form(6, "2026-01-02 08:30"), form(7, "2026-03-02 08:30"))
    before = log.stamp()
    assert [(year, tail.schema, tail.count, tail.tick) for year, tail in log.tails().items()] == [
        (2025, 1, 1, 5),
        (2026, 1, 2, 7),
    ]
    assert log.tails()[2026].digests == {"2026-01": {"ids": [name(6)]}, "2026-03": {"ids": [name(7)]}}
    assert log.stamp() == before
    add(log, form(8, "2025-12-30 08:30"))
    assert {mark[0] for mark in set(before) ^ set(log.stamp())} == {"2025.json"}
    assert log.tails()[2025].tick == 8


def test_a_smaller_tick_does_not_lower_the_file_s(tmp_path: Path) -> None:
    log = store(tmp_path)
    add(log, form(50))
    add(log, form(3))
    assert log.tails()[2026].tick == 50


def test_a_last_record_that_is_longer_than_the_first_look(tmp_path: Path) -> None:
    def long(forms: Iterable[Entry]) -> Json:
        return "ä" * 50_000

    log = Store(str(tmp_path), long)
    add(log, form(1, "2026-01-05 08:30"), form(2, "2026-02-05 08:30"))
    assert log.tails()[2026].digests == {"2026-01": "ä" * 50_000, "2026-02": "ä" * 50_000}


def test_tails_read_the_ends_of_the_files_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = store(tmp_path)
    add(log, *(form(number, f"2025-0{1 + number % 9}-05 08:30", note="x" * 1000) for number in range(200)))
    add(log, form(900, "2026-01-01 08:30"))
    read: list[int] = []
    real = os.read

    def counted(fd: int, size: int) -> bytes:
        data = real(fd, size)
        read.append(len(data))
        return data

    monkeypatch.setattr(os, "read", counted)
    assert log.tails()[2025].count == 200
    assert sum(read) < 20_000 < os.path.getsize(tmp_path / "2025.json")


def test_under_the_lock_each_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = store(tmp_path)
    add(log, form(1, "2025-12-05 08:30"), form(2, "2026-01-05 08:30"))
    opened: list[str] = []
    real = disk.open_plain

    def counted(path: str, flags: int) -> tuple[int, os.stat_result]:
        if flags & os.O_ACCMODE == os.O_RDONLY:
            opened.append(os.path.basename(path))
        return real(path, flags)

    monkeypatch.setattr("tracker.store.reading.open_plain", counted)
    with log.writing() as writing:
        assert len(writing.load(date(2026, 1, 1)).forms) == 1
        assert len(writing.load(only=Only(kinds=("pain",))).forms) == 2
        assert len(writing.load().forms) == 2
        assert [tail.tick for tail in writing.tails().values()] == [1, 2]
        writing.commit([form(3, "2026-01-06 08:30")])
        assert len(writing.load(only=Only(kinds=("pain",))).forms) == 3
        assert writing.tails()[2026].tick == 3
        assert writing.tails()[2026].digests == {"2026-01": {"ids": [name(2), name(3)]}}
    assert sorted(opened) == ["2025.json", "2026.json"]


def test_what_is_written_under_the_lock_is_seen_there_at_once(tmp_path: Path) -> None:
    log = store(tmp_path)
    with log.writing() as writing:
        assert writing.years() == ()
        writing.commit([form(1, "2025-12-31 08:30")])
        writing.commit([form(2, "2026-01-01 08:30"), form(3, "2025-12-31 09:30")])
        writing.commit([])
        assert [one.id for one in writing.load().forms] == [name(1), name(3), name(2)]
        assert {year: tail.count for year, tail in writing.tails().items()} == {2025: 2, 2026: 1}
    assert ids(log) == [name(1), name(2), name(3)]
    assert {year: tail.count for year, tail in log.tails().items()} == {2025: 2, 2026: 1}
    assert litter(tmp_path) == []


def test_nothing_is_written_without_the_lock(tmp_path: Path) -> None:
    writing = store(tmp_path).writing()
    with writing:
        pass
    with pytest.raises(RuntimeError):
        writing.commit([form(1)])
    assert store(tmp_path).years() == ()


@pytest.mark.parametrize(
    "batch",
    [
        [form(9, "2026-01-07 08:30"), form(1)],
        [form(9, "2025-12-31 08:30"), form(8), form(1)],
        [form(9, "2026-01-07 08:30"), form(9, "2026-01-07 08:30")],
        [form(9, "2025-12-31 08:30"), form(8, score=float("nan"))],
        [form(8, score=float("nan"))],
        [form(9, "2025-12-31 08:30"), form(8)._replace(more={"kind": 1})],
    ],
    ids=["known", "known, two years", "twice", "NaN, two years", "NaN", "a taken name"],
)
def test_a_batch_that_can_t_be_written_leaves_the_log_as_it_was(tmp_path: Path, batch: list[Entry]) -> None:
    log = store(tmp_path)
    add(log, form(1), form(2, "2025-12-30 08:30"))
    before = log.stamp()
    with log.writing() as writing:
        writing.load()
        with pytest.raises(ValueError, match=r"."):
            writing.commit(batch)
        assert len(writing.load().forms) == 2
        assert log.stamp() == before
        writing.commit([form(20, "2026-01-20 08:30"), form(21, "2025-12-20 08:30")])
    assert ids(log) == [name(1), name(2), name(20), name(21)]


def test_a_digest_that_fails_leaves_the_log_as_it_was(tmp_path: Path) -> None:
    def picky(forms: Iterable[Entry]) -> Json:
        if any(form.text("note") == "no" for form in forms):
            raise ArithmeticError
        return None

    log = Store(str(tmp_path), picky)
    add(log, form(1))
    for batch in ([form(2, note="no")], [form(2, note="no"), form(3, "2025-12-31 08:30")]):
        with pytest.raises(ArithmeticError):
            add(log, *batch)
        assert ids(log) == [name(1)]
    add(log, form(4))
    assert ids(log) == [name(1), name(4)]


def test_a_year_that_was_begun_under_the_lock_is_never_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = store(tmp_path)
    real = os.replace

    def failing(*args: str) -> None:
        raise OSError(28, "No space left on device")

    with log.writing() as writing:
        writing.commit([form(1)])
        monkeypatch.setattr(os, "replace", failing)
        with pytest.raises(Disk):
            writing.commit([form(2)])
        monkeypatch.setattr(os, "replace", real)
        writing.commit([form(3)])
    assert ids(log) == [name(1), name(3)]


def test_the_tick_of_a_commit_is_known_after_one_that_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = store(tmp_path)
    add(log, form(1))

    def failing(*args: str) -> None:
        raise OSError(28, "No space left on device")

    with log.writing() as writing:
        assert writing.tails()[2026].tick == 1
        writing.commit([form(2)])
        monkeypatch.setattr(os, "replace", failing)
        with pytest.raises(Disk):
            writing.commit([form(3)])
        assert writing.tails()[2026].tick == 2


def test_a_link_and_a_relative_folder_are_one_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store(tmp_path / "log"), form(1))
    monkeypatch.chdir(tmp_path)
    add(store("log"), form(2))
    add(store("./log/"), form(3))
    assert ids(Store("log", digest)) == [name(1), name(2), name(3)]
