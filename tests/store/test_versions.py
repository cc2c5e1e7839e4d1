"""Logs of released versions, which lie in fixtures for ever: every later version reads them and writes on."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, name, store
from tests.store.test_page import resealed
from tracker import keeping
from tracker.core.history import Draft
from tracker.diary import Diary
from tracker.store import Damaged, Newer, older, page

FIXTURES = Path(__file__).parent / "fixtures"
NOW = datetime(2026, 2, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(params=sorted(path.name for path in FIXTURES.iterdir()))
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copytree(FIXTURES / request.param, tmp_path / "log")
    return tmp_path / "log"


def test_r5_there_is_a_log_of_every_version_that_was_released() -> None:
    """R5"""
    assert [path.name for path in sorted(FIXTURES.iterdir())] == [f"schema-{n}" for n in range(1, page.SCHEMA + 1)]
    assert set(older.STEPS) == set(range(1, page.SCHEMA))


def test_r5_the_log_of_a_released_version_holds_what_it_held(released: Path) -> None:
    """R5"""
    diary = Diary(str(released), lambda: NOW)
    look = diary.look()
    assert look.problems == ()
    assert [(entry.kind, entry.day.isoformat(), dict(entry.values)) for entry in look.history] == [
        ("walk", "2025-12-30", {"minutes": 12, "before": 5, "after": 3}),
        ("pain", "2026-01-02", {"score": 6}),
        ("walk", "2026-01-02", {"minutes": 30, "distance": 1.5}),
        ("heat", "2026-01-03", {"minutes": 15}),
        ("note", "2026-01-03", {"note": "numb between my legs since this morning"}),
    ]
    assert look.answers == {"region": "uk", "age": 52}
    assert {"CES_SADDLE", "CES_BILATERAL"} <= {stand.rule.id for stand in look.standing}
    assert len(diary.trash()) == 2
    assert diary.forms(look.history[1].id)[0].text("note") == "stiff, für dich 💊"
    assert [found.wrong for found in keeping.verify(str(released))] == ["", ""]
    diary.record([Draft("pain", {"score": 1})])
    diary.undo()
    assert len(diary.look().history) == 5


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version that writes schema 2, in which every score is one higher."""

    def step(data: bytes) -> bytes:
        return resealed(data.replace(b'"score":4', b'"score":5'), schema=2)

    monkeypatch.setattr(page, "SCHEMA", 2)
    monkeypatch.setitem(older.STEPS, 1, step)


def test_r5_an_older_file_is_read_and_set_aside_before_it_is_converted(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """R5"""
    log = store(tmp_path)
    add(log, form(1), form(2, "2025-06-01 08:30"))
    data = {path.name: path.read_bytes() for path in tmp_path.glob("*.json")}
    request.getfixturevalue("next_version")
    assert [one.number("score") for one in log.load().forms] == [5, 5]
    assert [tail.count for tail in log.tails().values()] == [1, 1]
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.json")} == data, (
        "reading converts nothing on disk"
    )
    add(log, form(3))
    assert (tmp_path / "2025.json").read_bytes() == data["2025.json"], "a year is converted when it is written"
    assert page.Page((tmp_path / "2026.json").read_bytes()).was == 0
    (aside,) = (tmp_path / "aside").iterdir()
    assert aside.name.startswith("2026.schema-1.")
    assert aside.read_bytes() == data["2026.json"]
    add(log, form(4))
    assert len(list((tmp_path / "aside").iterdir())) == 1
    assert ids(log) == sorted(name(number) for number in (1, 2, 3, 4))
    add(log, form(5, "2025-06-02 08:30"))
    assert sorted(path.name[:14] for path in (tmp_path / "aside").iterdir()) == ["2025.schema-1.", "2026.schema-1."]


@pytest.mark.usefixtures("next_version")
def test_r5_where_nothing_can_be_set_aside_nothing_is_converted(tmp_path: Path) -> None:
    """R5"""
    shutil.copy(FIXTURES / "schema-1" / "2026.json", tmp_path)
    data = (tmp_path / "2026.json").read_bytes()
    (tmp_path / "aside").write_text("in the way")
    with pytest.raises(Exception, match="nothing was stored"):
        add(store(tmp_path), form(3))
    assert (tmp_path / "2026.json").read_bytes() == data


def test_r5_a_step_that_is_missing_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R5"""
    add(store(tmp_path), form(1))
    monkeypatch.setattr(page, "SCHEMA", 3)
    with pytest.raises(Damaged, match="format 1"):
        store(tmp_path).load()


def test_r4_the_version_before_refuses_what_the_next_one_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R4"""
    with monkeypatch.context() as patch:
        patch.setattr(page, "SCHEMA", 2)
        add(store(tmp_path), form(1))
    data = (tmp_path / "2026.json").read_bytes()
    for attempt in (store(tmp_path).load, lambda: add(store(tmp_path), form(2, "2026-02-02 08:30"))):
        with pytest.raises(Newer):
            attempt()
    assert (tmp_path / "2026.json").read_bytes() == data
    assert not (tmp_path / "backups").exists()
