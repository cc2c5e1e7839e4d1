"""Health Connect: walks, the steps of a day from one app, and databases that are damaged or mean harm."""

import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tests.exchange.applefile import zipped
from tracker.core.words import Invalid
from tracker.exchange import Reading, read
from tracker.exchange.health_connect import entries
from tracker.exchange.source import Blob, blob

Put = Callable[..., str]
NOON = int(datetime(2025, 5, 4, 12, tzinfo=UTC).timestamp() * 1000)
MINUTE, DAY = 60_000, 24 * 3_600_000
TABLES = """
CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT, app_name TEXT);
CREATE TABLE device_info_table (row_id INTEGER PRIMARY KEY, manufacturer TEXT, model TEXT, device_type INTEGER);
CREATE TABLE steps_record_table (row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, device_info_id INTEGER,
    start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER,
    count INTEGER);
CREATE TABLE distance_record_table (row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, device_info_id INTEGER,
    start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, distance REAL);
CREATE TABLE exercise_session_record_table (row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER,
    start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, exercise_type INTEGER, title TEXT);
INSERT INTO application_info_table VALUES (1, 'com.google.android.apps.fitness', 'Fit'), (2, 'com.watch', NULL);
INSERT INTO device_info_table VALUES (1, 'Google', 'Pixel 8', 1), (2, NULL, NULL, 0);
"""


Row = tuple[str, tuple[object, ...]]


def into(table: str, **cells: object) -> Row:
    return f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({', '.join('?' * len(cells))})", tuple(cells.values())


def steps(count: object, at: object = NOON, *, app: int = 1, device: int = 2, offset: object = 7200) -> Row:
    when = {"start_time": at, "start_zone_offset": offset}
    return into("steps_record_table", app_info_id=app, device_info_id=device, count=count, **when)


def metres(far: object, at: int = NOON, *, app: int = 1, minutes: int = 10) -> Row:
    when = {"start_time": at, "start_zone_offset": 7200, "end_time": at + minutes * MINUTE}
    return into("distance_record_table", app_info_id=app, device_info_id=2, distance=far, **when)


def session(
    at: int | None = NOON, minutes: int = 30, *, kind: int = 53, uuid: bytes = b"\x01\xab", offset: object = 7200
) -> Row:
    end = None if at is None else at + minutes * MINUTE
    when = {"start_time": at, "start_zone_offset": offset, "end_time": end}
    return into("exercise_session_record_table", uuid=uuid, app_info_id=1, exercise_type=kind, **when)


def made(*rows: Row, script: str = TABLES) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    for text, values in rows:
        connection.execute(text, values)
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data


def reading(path: str) -> Reading:
    return read_as("health-connect", path)


def test_the_steps_and_the_distance_of_a_day_are_those_of_one_app_and_device(put: Put) -> None:
    rows = (
        steps(3000),
        steps(1500, NOON + MINUTE),
        steps(4000, app=2),
        steps(900, device=1),
        metres(2500.4),
        metres(9000, app=2),
    )
    found = reading(put(made(*rows)))
    (draft,) = found.drafts
    assert (draft.kind, draft.values) == ("steps", {"count": 4500, "distance": 2.5, "source": "Fit"})
    assert draft.origin == "health-connect:steps:2025-05-04"
    assert found.notes == (
        "On 1 day more than one thing counted steps; the one with the most was taken and nothing was added up.",
    )
    (other,) = reading(put(made(steps(1, app=2), steps(5, app=1, device=1)))).drafts
    assert other.values["source"] == "Fit, Google Pixel 8"


@pytest.mark.parametrize(("offset", "day"), [(7200, "05"), (-7200, "04"), (None, "05"), (10**9, "05"), ("x", "05")])
def test_a_day_is_that_of_the_place(put: Put, offset: object, day: str) -> None:
    (draft,) = reading(put(made(steps(10, NOON + 11 * 60 * MINUTE, offset=offset)))).drafts
    assert draft.at is not None
    assert draft.at.isoformat() == f"2025-05-{day}T12:00:00+02:00"


def test_a_walk_has_its_time_and_the_distance_of_its_app(put: Put) -> None:
    inside, outside = metres(1200.6, NOON + MINUTE), metres(700, NOON + 25 * MINUTE)
    rows = (
        session(),
        inside,
        outside,
        metres(5000, NOON + MINUTE, app=2),
        session(NOON + DAY, 60, kind=21, offset=-18000, uuid=b"\x02"),
    )
    found = reading(put(made(*rows)))
    first, second = (draft for draft in found.drafts if draft.kind == "walk")
    assert first.values == {"minutes": 30, "distance": 1.201}
    assert (first.origin, second.origin) == ("health-connect:walk:01ab", "health-connect:walk:02")
    assert first.at is not None
    assert first.at.isoformat() == "2025-05-04T14:00:00+02:00"
    assert second.at is not None
    assert second.at.isoformat() == "2025-05-05T07:00:00-05:00"


def test_other_exercises_are_counted(put: Put) -> None:
    found = reading(put(made(session(kind=33), session(kind=4), session())))
    assert found.notes == ("2 exercises of other kinds left out; only walking and hiking are read.",)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (steps("many"), "the steps are no number"),
        (steps(-1), "the steps are no number"),
        (steps(5, None), "the steps have no time that can be"),
        (steps(5, 10**17), "the steps have no time that can be"),
        (session(None), "the walk has no time that can be"),
        (session(NOON, -5), "the walk has no time that can be"),
        (session(NOON, 60 * 72), "the walk has no time that can be"),
        (steps(5_000_000, NOON + DAY), "5,000,000 steps can't be right"),
    ],
)
def test_what_can_not_be_is_skipped(put: Put, row: Row, why: str) -> None:
    found = reading(put(made(steps(100), row)))
    assert [each.why for each in found.skipped] == [why]
    assert len(found.drafts) == 1


def test_the_archive_is_read_and_its_copy_is_private_and_gone(
    put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    path = put(zipped({"health_connect_export.db": made(steps(100))}), "Health Connect.zip")
    found = blob(path)
    assert isinstance(found, Blob)
    assert len(reading(path).drafts) == 1
    seen: list[int] = []

    def look(done: int, size: int) -> None:
        (inside,) = folder.iterdir()
        seen.append(inside.stat().st_mode & 0o777)

    single = blob(put(made(steps(100)), "a.db"))
    assert isinstance(single, Blob)
    entries(single, BERLIN, look)
    assert seen == [0o700]
    assert list(folder.iterdir()) == []


def test_tables_without_some_columns_and_without_names_are_read(put: Put) -> None:
    script = "CREATE TABLE steps_record_table (start_time INTEGER, count INTEGER)"
    row = ("INSERT INTO steps_record_table VALUES (?, ?)", (NOON, 7))
    (draft,) = reading(put(made(row, script=script))).drafts
    assert draft.values == {"count": 7}


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("CREATE TABLE other (a)", "none that Health Connect exports"),
        (
            "CREATE VIEW steps_record_table AS SELECT 1 AS count, 1746360000000 AS start_time",
            "none that Health Connect",
        ),
        (TABLES, "it holds no walk and no steps"),
    ],
)
def test_other_databases_are_refused(put: Put, script: str, why: str) -> None:
    assert why in refused(put(made(script=script)))


def test_a_table_that_takes_too_long_is_given_up(put: Put) -> None:
    long = (
        "CREATE TABLE steps_record_table (start_time INTEGER, count INTEGER);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
        f"INSERT INTO steps_record_table SELECT {NOON}, 1 FROM n;"
    )
    file = blob(put(made(script=long)))
    assert isinstance(file, Blob)
    found = entries(file, BERLIN, patience=0.0)
    assert isinstance(found, Reading)
    assert [each.why for each in found.skipped] == ["is damaged or takes too long to read; not all of it was read"]
    assert found.drafts[0].values["count"] != 200_000


def test_a_cell_of_megabytes_does_not_fill_the_memory(put: Put) -> None:
    rows = [steps(100), ("INSERT INTO application_info_table VALUES (9, 'x', ?)", ("x" * 3_000_000,))]
    found = read(put(made(*rows)), BERLIN)
    assert isinstance(found, Invalid | Reading)
    if isinstance(found, Reading):
        assert found.skipped


@pytest.mark.parametrize("cut", [16, 100, 5000, -1, -5000])
def test_a_cut_database_ends_in_a_sentence(put: Put, cut: int) -> None:
    found = read(put(made(steps(100), session())[:cut]), BERLIN)
    assert isinstance(found, Reading | Invalid)


@given(at=st.integers(16, 40_000), put_in=st.binary(min_size=1, max_size=64))
@settings(max_examples=80, deadline=None)
def test_no_damage_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, at: int, put_in: bytes) -> None:
    data = made(steps(100), session(), metres(5))
    at %= len(data)
    path = tmp_path_factory.mktemp("any") / "x"
    path.write_bytes(data[:at] + put_in + data[at + len(put_in) :])
    assert isinstance(read(str(path), BERLIN), Reading | Invalid)
