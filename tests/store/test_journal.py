"""A commit to several years: in the journal first, then in the years, and seen as a whole at every moment."""

import errno
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tests.store.test_page import resealed
from tracker.store import Damaged, Disk, Newer, Only, Store

ALL = [name(1), name(2), name(3), name(4)]


def begun(folder: Path) -> Store:
    log = store(folder)
    add(log, form(1), form(2, "2025-12-30 08:30", kind="walk"))
    return log


@pytest.fixture
def unfinished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A log with a batch that is in the journal, and in the older of its two years; the disk failed then."""
    log = begun(tmp_path)
    real = os.replace

    def failing(path: str, to: str) -> None:
        if to.endswith("2026.json"):
            raise OSError(errno.EIO, "Input/output error", to)
        real(path, to)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", failing)
        add(log, form(3, "2026-01-06 08:30", kind="walk"), form(4, "2025-12-31 08:30"))
    assert name(3).encode() not in (tmp_path / "2026.json").read_bytes()
    assert name(4).encode() in (tmp_path / "2025.json").read_bytes()
    return log


def test_what_was_acknowledged_is_seen_before_it_is_in_its_year(unfinished: Store) -> None:
    assert ids(unfinished) == ALL
    assert [one.id for one in unfinished.load(only=Only(kinds=("walk",))).forms] == [name(2), name(3)]
    assert [one.id for one in unfinished.load(date(2026, 1, 1)).forms] == [name(1), name(3)]
    tails = unfinished.tails()
    assert {year: (tail.count, tail.tick) for year, tail in tails.items()} == {2025: (2, 4), 2026: (2, 3)}
    assert tails[2026].digests == {"2026-01": {"ids": [name(1), name(3)]}}


def test_reading_leaves_the_journal_to_the_next_writer(unfinished: Store, tmp_path: Path) -> None:
    before = unfinished.stamp()
    assert [mark[0] for mark in before] == ["2025.json", "2026.json", "pending.json"]
    ids(unfinished)
    unfinished.tails()
    assert unfinished.stamp() == before
    with unfinished.writing() as writing:
        assert sorted(one.id for one in writing.load().forms) == ALL
        assert writing.tails()[2026].tick == 3
    assert not (tmp_path / "pending.json").exists()
    assert ids(unfinished) == ALL
    assert litter(tmp_path) == []


def test_the_same_writer_finishes_it_before_its_next_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = begun(tmp_path)
    real = os.unlink

    def failing(path: str) -> None:
        raise OSError(errno.EIO, "Input/output error", path)

    with log.writing() as writing:
        monkeypatch.setattr(os, "unlink", failing)
        writing.commit([form(3, "2026-01-06 08:30"), form(4, "2025-12-31 08:30")])
        assert (tmp_path / "pending.json").exists()
        with pytest.raises(Disk, match="nothing was stored"):
            writing.commit([form(5, "2027-01-06 08:30")])
        monkeypatch.setattr(os, "unlink", real)
        writing.commit([form(6, "2027-01-06 08:30")])
    assert ids(log) == [*ALL, name(6)]
    assert not (tmp_path / "pending.json").exists()


def test_while_it_can_t_be_finished_nothing_else_is_stored(
    unfinished: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(path: str, to: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", to)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", failing)
        with pytest.raises(Disk, match="nothing was stored"):
            add(unfinished, form(9))
    assert ids(unfinished) == ALL
    add(unfinished, form(9))
    assert ids(unfinished) == [*ALL, name(9)]


def test_a_journal_that_comes_back_after_a_loss_of_power_adds_nothing(unfinished: Store, tmp_path: Path) -> None:
    """P1: its removal is not synced, because doing it twice does no harm."""
    journal = (tmp_path / "pending.json").read_bytes()
    add(unfinished, form(5))
    (tmp_path / "pending.json").write_bytes(journal)
    assert ids(unfinished) == [*ALL, name(5)]
    add(unfinished, form(6))
    assert ids(unfinished) == [*ALL, name(5), name(6)]
    assert sum(tail.count for tail in unfinished.tails().values()) == 6


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: b"",
        lambda data: bytes(len(data)),
        lambda data: data[: len(data) // 2],
        lambda data: data[:-20],
        lambda data: data.replace(b"walk", b"talk"),
        lambda data: b'{"forms": []}',
        lambda data: resealed(data.replace(b'"at"', b'"when"')),
    ],
    ids=["empty", "zero bytes", "half", "cut", "changed", "foreign", "resealed, no forms"],
)
def test_a_damaged_journal_is_never_passed_over(
    unfinished: Store, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    """R1: it was durable before it had its name, so there is no harmless way to a broken one."""
    journal = tmp_path / "pending.json"
    journal.write_bytes(harm(journal.read_bytes()))
    data = journal.read_bytes()
    for attempt in (unfinished.load, unfinished.tails, unfinished.years, lambda: add(unfinished, form(9))):
        with pytest.raises(Damaged, match="to save them: tracker verify --repair") as caught:
            attempt()
        assert str(caught.value).startswith(str(journal))
    assert journal.read_bytes() == data
    assert [path.read_bytes() for path in (tmp_path / "damaged").iterdir()] == [data]
    journal.rename(tmp_path.parent / f"{tmp_path.name}.json")
    assert ids(unfinished) == [name(1), name(2), name(4)]
    (tmp_path.parent / f"{tmp_path.name}.json").unlink()


def test_r4_a_newer_journal_is_not_touched(unfinished: Store, tmp_path: Path) -> None:
    """R4"""
    journal = tmp_path / "pending.json"
    journal.write_bytes(resealed(journal.read_bytes(), schema=2))
    before = unfinished.stamp()
    for attempt in (unfinished.load, lambda: add(unfinished, form(9))):
        with pytest.raises(Newer):
            attempt()
    assert unfinished.stamp() == before


def test_a_damaged_year_stops_a_batch_for_it_and_another(tmp_path: Path) -> None:
    """I1, R1: all or nothing."""
    log = begun(tmp_path)
    (tmp_path / "2025.json").write_bytes((tmp_path / "2025.json").read_bytes()[:-30])
    with pytest.raises(Damaged, match=r"2025\.json"):
        add(log, form(3), form(4, "2025-12-31 08:30"))
    assert not (tmp_path / "pending.json").exists()
    assert [one.id for one in log.load(date(2026, 1, 1)).forms] == [name(1)]
