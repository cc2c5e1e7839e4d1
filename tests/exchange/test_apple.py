"""Apple Health: walks, the steps of a day from one counter, broken and hostile exports, and bounded memory."""

import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tests.exchange.applefile import BROKEN, DISTANCE, DTD, PHONE, STEPS, WATCH, export, record, tag, workout, zipped
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]
NAME = "apple_health_export/export.xml"


def reading(path: str) -> Reading:
    return read_as("apple", path)


def test_the_steps_and_the_distance_of_a_day_are_added_up(put: Put) -> None:
    parts = (
        record(1200),
        record(800, "2025-05-04 23:59:00 +0200"),
        record(50, "2025-05-05 00:01:00 +0200"),
        record(1.5, kind=DISTANCE, unit="km"),
        record(0.25, kind=DISTANCE, unit="mi", end="2025-05-04 20:00:00 +0200"),
        record(72, kind="HKQuantityTypeIdentifierHeartRate"),
    )
    first, second = reading(put(export(parts))).drafts
    assert first.values == {"count": 2000, "distance": 1.902, "source": PHONE}
    assert first.at is not None
    assert first.at.isoformat() == "2025-05-04T12:00:00+02:00"
    assert (first.kind, first.origin) == ("steps", "apple:steps:2025-05-04")
    assert second.values == {"count": 50, "source": PHONE}


@pytest.mark.parametrize(("phone", "watch", "count", "who"), [(900, 4000, 4000, WATCH), (5000, 4000, 5000, PHONE),
                                                              (3000, 3000, 3000, WATCH)])  # fmt: skip
def test_phone_and_watch_are_never_added_up(put: Put, phone: int, watch: int, count: int, who: str) -> None:
    walked = (record(1, kind=DISTANCE, unit="km", source=PHONE), record(3, kind=DISTANCE, unit="km", source=WATCH))
    found = reading(put(export((record(phone), record(watch, source=WATCH), *walked))))
    (draft,) = found.drafts
    distance = 1 if who == PHONE else 3
    assert draft.values == {"count": count, "distance": distance, "source": who.replace("\u00a0", " ")}
    assert found.notes == (
        "On 1 day more than one thing counted steps; the one with the most was taken and nothing was added up.",
    )


def test_a_record_that_stands_there_twice_counts_once(put: Put) -> None:
    (draft,) = reading(put(export([record(700)] * 3))).drafts
    assert draft.values["count"] == 700


@pytest.mark.parametrize(
    ("made", "values"),
    [
        (workout(duration=30.5, durationUnit="min", totalDistance=2, totalDistanceUnit="km"),
         {"minutes": 30.5, "distance": 2}),
        (workout(duration=0.5, durationUnit="hr", totalDistance=1, totalDistanceUnit="mi"),
         {"minutes": 30, "distance": 1.609}),
        (workout(duration=1800, durationUnit="s", kind="Hiking"), {"minutes": 30}),
        (workout(), {"minutes": 40}),
        (workout(duration=30, inside=tag("WorkoutStatistics", {"type": DISTANCE, "sum": 2.5, "unit": "km"})
                 + tag("WorkoutStatistics", {"type": STEPS, "sum": 3100, "unit": "count"})
                 + tag("WorkoutActivity", {"uuid": 1}, tag("WorkoutStatistics", {"type": STEPS, "sum": 9}))),
         {"minutes": 30, "distance": 2.5, "steps": 3100}),
        (workout(duration=30, totalDistance="far", totalDistanceUnit="km"), {"minutes": 30}),
    ],
)  # fmt: skip
def test_a_walking_workout_is_a_walk(put: Put, made: str, values: object) -> None:
    (draft,) = reading(put(export([made]))).drafts
    assert (draft.kind, draft.values) == ("walk", values)


def test_a_walk_is_at_the_time_of_the_place_and_known_again_in_every_zone(put: Put) -> None:
    york = tag("MetadataEntry", {"key": "HKTimeZone", "value": "America/New_York"})
    (there,) = reading(
        put(export([workout("2025-05-04 15:00:00 +0200", "2025-05-04 15:30:00 +0200", inside=york)]))
    ).drafts
    (here,) = reading(put(export([workout("2025-05-04 13:00:00 +0000", "2025-05-04 13:30:00 +0000")]))).drafts
    assert there.at is not None
    assert there.at.isoformat() == "2025-05-04T09:00:00-04:00"
    assert there.origin == here.origin


@pytest.mark.parametrize("zone", ["Mars/Base", "../../etc/passwd", "/etc/passwd", "x\x00y", "a" * 5000])
def test_a_zone_that_is_none_leaves_the_files_own_offset(put: Put, zone: str) -> None:
    inside = tag("MetadataEntry", {"key": "HKTimeZone", "value": zone})
    (draft,) = reading(put(export([workout(inside=inside)]))).drafts
    assert draft.at is not None
    assert draft.at.isoformat() == "2025-05-04T09:00:00+02:00"


def test_other_workouts_are_left_out_and_counted(put: Put) -> None:
    found = reading(
        put(export([workout(kind="Running"), workout(kind="Running"), workout(kind="PoolSwim"), workout()]))
    )
    assert found.notes == ("3 workouts (running and pool swim) left out; only walking and hiking are read.",)


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (record("many"), "a record of steps has no number"),
        (record("-5"), "a record of steps has no number"),
        (record("NaN"), "a record of steps has no number"),
        (record(5, "0000-00-00"), "a record of steps has no time"),
        (record(1, kind=DISTANCE, unit="furlong"), "a distance is in a unit that is not known"),
        (workout("2025-02-30 09:00:00 +0200"), "a walk has no time that can be"),
        (workout("0001-01-01 00:00:00 +1400"), "a walk has no time that can be"),
        (workout(duration=99999), "The walk of 2025-05-04 09:00 was left out: walk time must be more than 0"),
    ],
)
def test_what_can_not_be_is_skipped_with_its_line(put: Put, made: str, why: str) -> None:
    found = reading(put(export([record(100, "2025-01-01 10:00:00 +0100"), made])))
    (skip,) = found.skipped
    assert (skip.where, skip.why.startswith(why)) == ("line 11", True), skip
    assert len(found.drafts) == 1


def test_a_day_that_is_none_and_a_day_of_a_million_steps_are_skipped(put: Put) -> None:
    parts = [record(5, "2025-02-30 10:00:00 +0100"), record(1_000_000), record(7, "2025-01-01 10:00:00 +0100")]
    found = reading(put(export(parts)))
    assert [tuple(each) for each in found.skipped] == [
        ("the day 2025-02-30", "is no date"),
        ("the day 2025-05-04", "1,000,000 steps can't be right"),
    ]


def test_many_bad_records_are_named_up_to_fifty_and_then_counted(put: Put) -> None:
    found = reading(put(export([*(record("x", end=str(at)) for at in range(500)), record(1)])))
    assert len(found.skipped) == 51
    assert found.skipped[-1].where == "450 more places"


@pytest.mark.parametrize("dtd", [DTD, BROKEN, ""])
@pytest.mark.parametrize("control", ["", "\x0b\x00\x1b", "&#11;"])
def test_a_broken_document_type_and_control_characters_do_not_hinder(put: Put, dtd: str, control: str) -> None:
    data = export([record(100)], dtd).replace(b"count", b"count" + control.encode())
    (draft,) = reading(put(data)).drafts
    assert draft.values["count"] == 100


@pytest.mark.parametrize(
    "name", [NAME, "apple_health_export/Экспорт.xml", "export.xml", "../../export.xml", "/a/é.xml"]
)
def test_the_archive_is_read_as_it_is_whatever_the_name_of_its_file(put: Put, tmp_path: Path, name: str) -> None:
    members = {"apple_health_export/export_cda.xml": b"<ClinicalDocument/>", name: export([record(100)])}
    members["apple_health_export/workout-routes/route_1.gpx"] = b"<gpx></gpx>"
    path = put(zipped(members))
    before = sorted(tmp_path.rglob("*"))
    assert len(reading(path).drafts) == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_a_cut_export_gives_what_was_read_and_the_line_where_it_ends(put: Put) -> None:
    data = export([record(100), record(200, "2025-05-05 09:00:00 +0200"), workout()])
    found = reading(put(data[: data.index(b"<Workout") + 30]))
    assert [draft.values["count"] for draft in found.drafts] == [100, 200]
    assert [tuple(each) for each in found.skipped] == [("line 12", "the file is cut short here")]


def test_a_doubled_export_is_read_once(put: Put) -> None:
    found = reading(put(export([record(100)]) * 2))
    assert [draft.values["count"] for draft in found.drafts] == [100]
    assert [each.why for each in found.skipped] == ["something else follows the end of the document"]


def test_damage_inside_an_archive_is_said(put: Put) -> None:
    data = bytearray(
        zipped({NAME: export([record(at % 7 + 1, end=str(at)) for at in range(5000)])}, zipfile.ZIP_STORED)
    )
    data[len(data) // 2] ^= 0x20
    found = read(put(bytes(data)), BERLIN)
    assert isinstance(found, Reading)
    assert any("can't be read on from here" in each.why or "no XML" in each.why for each in found.skipped)


@pytest.mark.parametrize("cut", [4, 30, 0.5, 0.99])
def test_a_cut_archive_is_refused_in_a_sentence(put: Put, cut: float) -> None:
    data = zipped({NAME: export([record(100)])})
    assert "cut short or damaged" in refused(put(data[: int(len(data) * cut) if cut < 1 else int(cut)]))


def test_hostile_archives_are_refused_at_once(put: Put) -> None:
    data = zipped({NAME: export([record(100)])})
    at = data.rindex(b"PK\x01\x02")
    bomb = data[: at + 24] + struct.pack("<I", 3 * 1024**3) + data[at + 28 :]
    assert "would unpack to 3 GB, so it was not opened" in refused(put(bomb))
    locked = data[: at + 8] + struct.pack("<H", 1) + data[at + 10 :]
    assert "locked with a password" in refused(put(locked))
    end = data.rindex(b"PK\x05\x06")
    crowd = data[: end + 12] + struct.pack("<I", 900 * 1024**2) + data[end + 16 :]
    assert "far too many files" in refused(put(crowd))
    assert "holds nothing that can be read" in refused(put(zipped({"a.txt": b"hello"})))
    assert "holds nothing that can be read" in refused(put(zipped({NAME: b"<svg/>"})))


@pytest.mark.parametrize("data", [
    b'<!DOCTYPE HealthData [<!ENTITY a "x">]><HealthData>&a;</HealthData>',
    b"<HealthData>" + b"<a>" * 1_000_000,
    b'<HealthData><Record type="' + b"x" * 8_000_000,
])  # fmt: skip
def test_hostile_documents_are_refused_quickly(put: Put, data: bytes) -> None:
    began = time.process_time()
    assert "nothing was read from it" in refused(put(data))
    assert "nothing was read from it" in refused(put(zipped({NAME: data})))
    assert time.process_time() - began < 3


def test_nothing_of_walking_is_said(put: Put) -> None:
    assert "it holds no walk and no steps" in refused(put(export([])))
    assert "only walking and hiking are read" in refused(put(export([workout(kind="Running")])))


def test_memory_does_not_grow_with_the_file_and_progress_is_told(put: Put, tmp_path: Path) -> None:
    path = tmp_path / "long.xml"
    head, tail = export(["|"]).split(b"|")
    with path.open("wb") as file:
        file.write(head)
        for day in range(40):
            stamp = f"2025-{day // 28 + 1:02}-{day % 28 + 1:02} 09:00:00 +0100"
            file.write("".join(record(1, stamp, end=str(at)) for at in range(1600)).encode())
        file.write(tail)
    told: list[tuple[int, int]] = []
    tracemalloc.start()
    found = read(str(path), BERLIN, progress=lambda done, size: told.append((done, size)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(found, Reading)
    assert [draft.values["count"] for draft in found.drafts] == [1600] * 40
    size = path.stat().st_size
    assert size > 12 * 1024 * 1024
    assert peak < 8 * 1024 * 1024
    assert len(told) >= 3
    assert told == sorted(told)
    assert told[-1] == (size, size)


@given(cut=st.integers(0, 1500), put_in=st.binary(max_size=40), packed=st.booleans())
@settings(max_examples=80, deadline=None)
def test_no_file_ends_in_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, cut: int, put_in: bytes, packed: bool
) -> None:
    data = export([record(100), workout(inside=tag("MetadataEntry", {"key": "HKTimeZone", "value": "Asia/Tokyo"}))])
    data = zipped({NAME: data}) if packed else data
    path = tmp_path_factory.mktemp("any") / "x"
    path.write_bytes(data[:cut] + put_in + data[cut:])
    assert isinstance(read(str(path), BERLIN), Reading | Invalid)
