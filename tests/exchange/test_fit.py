"""Walks out of FIT files: what is read, what is left out, and that no file ends in a traceback."""

import os
import struct
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange import fitfile
from tests.exchange.fitfile import (
    BYTE,
    CYCLING,
    DEVELOPER_ID,
    ENUM,
    FIELD_DESCRIPTION,
    HIKING,
    RUNNING,
    SERIAL,
    STRING,
    UINT8,
    UINT32,
    Box,
    activity,
    checksum,
    file_id,
    fit,
    message,
    record,
    session,
)
from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME
from tracker.core.words import Invalid
from tracker.exchange import Reading, read
from tracker.exchange import fit as reader
from tracker.exchange.source import LIMIT, blob

Put = Callable[..., str]
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 7, 4, 12, 0, 41, tzinfo=UTC)
END = NOON + timedelta(minutes=30)
HOUR = 3600


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(data: bytes, name: str = "walk.fit") -> str:
        path = tmp_path / name
        path.write_bytes(data)
        return str(path)

    return write


def walks(path: str, zone: tzinfo, patience: float = 5.0) -> Reading | Invalid:
    file = blob(path)
    return file if isinstance(file, Invalid) else reader.walks(file, zone, patience)


def reading(path: str) -> Reading:
    found = walks(path, BERLIN)
    assert isinstance(found, Reading), found
    for draft in found.drafts:
        assert draft.kind == "walk"
        assert BY_NAME["walk"].wrong(draft.values) is None
        assert draft.at is not None
        assert (draft.at.second, draft.at.microsecond) == (0, 0)
    return found


def walked(path: str) -> tuple[Draft, ...]:
    return reading(path).drafts


def local_time(draft: Draft) -> str:
    assert draft.at is not None
    return draft.at.isoformat()


def refused(path: str, patience: float = 5.0) -> str:
    found = walks(path, BERLIN, patience)
    assert isinstance(found, Invalid), found
    assert found.message.endswith(".")
    assert "\n" not in found.message
    return found.message


def test_a_walk_has_its_time_its_minutes_its_distance_and_its_steps(put: Put) -> None:
    data = fit(
        file_id(), record(NOON), session(NOON, timer=1842.5, metres=2345.67, cycles=1900), activity(END, 2 * HOUR)
    )
    (draft,) = walked(put(data))
    assert draft.values == {"minutes": 30.71, "distance": 2.346, "steps": 3800}
    assert local_time(draft) == "2026-07-04T14:00:00+02:00"
    assert draft.origin == f"fit:{SERIAL}:20260704T120041Z"


@pytest.mark.parametrize(
    ("boxes", "values"),
    [
        ({"timer": 720.0}, {"minutes": 12}),
        ({"timer": 45.379}, {"minutes": 0.76}),
        ({"timer": 600.0, "elapsed": 900.0}, {"minutes": 10}),
        ({"timer": None, "elapsed": 900.0}, {"minutes": 15}),
        ({"metres": 0.0, "cycles": 0}, {"minutes": 30}),
        ({"metres": 67.85}, {"minutes": 30, "distance": 0.068}),
        ({"sub_sport": 1}, {"minutes": 30, "surface": "treadmill"}),
        ({"sport": HIKING, "cycles": 1500}, {"minutes": 30, "steps": 3000}),
    ],
)
def test_values(put: Put, boxes: Any, values: dict[str, Value]) -> None:
    (draft,) = walked(put(fit(file_id(), session(NOON, **boxes), activity(END, 0))))
    assert draft.values == values
    assert all(type(draft.values[name]) is type(value) for name, value in values.items())


@pytest.mark.parametrize(
    ("offset", "local"),
    [
        (2 * HOUR, "2026-07-04T14:00:00+02:00"),
        (0, "2026-07-04T14:00:00+02:00"),
        (-7 * HOUR, "2026-07-04T05:00:00-07:00"),
        (5 * HOUR + 2700, "2026-07-04T17:45:00+05:45"),
        (2 * HOUR + 3, "2026-07-04T14:00:00+02:00"),
        (14 * HOUR, "2026-07-05T02:00:00+14:00"),
        (2 * HOUR + 400, "2026-07-04T14:00:00+02:00"),
        (90 * HOUR, "2026-07-04T14:00:00+02:00"),
        (None, "2026-07-04T14:00:00+02:00"),
    ],
)
def test_the_time_is_local_by_the_files_offset_or_else_where_the_person_lives(
    put: Put, offset: int | None, local: str
) -> None:
    (draft,) = walked(put(fit(file_id(), session(NOON), activity(END, offset))))
    assert local_time(draft) == local


def test_a_winter_walk_read_in_summer_keeps_the_winters_offset(put: Put) -> None:
    winter = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
    (draft,) = walked(put(fit(file_id(), session(winter))))
    assert local_time(draft) == "2026-01-06T00:30:00+01:00"


def test_no_position_is_kept(put: Put) -> None:
    lat, long = 613566757, -148213921
    data = fit(file_id(), record(NOON, lat=lat, long=long), session(NOON, metres=900), activity(END, 0))
    (draft,) = walked(put(data))
    assert set(draft.values) == {"minutes", "distance"}
    assert str(lat) not in repr(draft)


def test_several_sessions_are_several_walks_in_order(put: Put) -> None:
    later = NOON + timedelta(hours=3)
    data = fit(file_id(), session(later, timer=600), session(NOON, timer=300), activity(later, 0))
    assert [draft.values["minutes"] for draft in walked(put(data))] == [5, 10]


def test_recordings_one_after_another_keep_their_own_device_and_clock(put: Put) -> None:
    first = fit(file_id(7), session(NOON), activity(END, HOUR))
    second = fit(file_id(8), session(NOON + timedelta(days=1)), activity(END + timedelta(days=1), 3 * HOUR))
    drafts = walked(put(first + second))
    assert [draft.origin.split(":")[1] for draft in drafts] == ["7", "8"]
    assert [local_time(draft)[-6:] for draft in drafts] == ["+01:00", "+03:00"]


def test_the_same_session_twice_in_one_file_is_one_walk(put: Put) -> None:
    part = fit(file_id(), session(NOON), activity(END, 0))
    assert len(walked(put(part + part))) == 1


@pytest.mark.parametrize("serial", [None, 0])
def test_without_a_device_number_the_content_tells_walks_apart(put: Put, serial: int | None) -> None:
    def origin(metres: float, more: bytes = b"") -> str:
        return walked(put(fit(file_id(serial), more, session(NOON, metres=metres), activity(END, 0))))[0].origin

    assert origin(1000) == origin(1000, record(NOON))
    assert origin(1000) != origin(1001)


@pytest.mark.parametrize(("sport", "name"), [(RUNNING, "running"), (CYCLING, "cycling"), (15, "rowing")])
def test_other_sports_are_refused_by_name(put: Put, sport: int, name: str) -> None:
    said = refused(put(fit(file_id(), session(NOON, sport=sport), activity(END, 0))))
    assert said == f"walk.fit is a recording of {name}; only walking and hiking are read."


def test_an_unknown_and_a_missing_sport_are_refused(put: Put) -> None:
    for sport in (None, 250):
        assert "an unnamed sport" in refused(put(fit(file_id(), session(NOON, sport=sport))))


def test_beside_a_walk_other_sports_are_left_out_with_a_note(put: Put) -> None:
    parts = session(NOON), session(END, sport=RUNNING), session(END, sport=RUNNING)
    found = reading(put(fit(file_id(), *parts, activity(END, 0))))
    assert len(found.drafts) == 1
    assert found.notes == ("2 sessions of running left out; only walking and hiking are read.",)


@pytest.mark.parametrize(
    ("boxes", "word"),
    [
        ({"timer": None}, "no length"),
        ({"timer": 0.0}, "more than 0"),
        ({"timer": 90_000.0}, "1440 minutes"),
        ({"start": None}, "no date"),
        ({"start": 1000}, "no date"),
    ],
)
def test_a_session_that_can_not_be_a_walk_is_refused_in_a_sentence(put: Put, boxes: Any, word: str) -> None:
    start = boxes.get("start", NOON)
    rest = {name: value for name, value in boxes.items() if name != "start"}
    assert word in refused(put(fit(file_id(), session(start, **rest), activity(END, 0))))


@pytest.mark.parametrize(
    ("boxes", "word"),
    [({"cycles": 4_000_000_000}, "steps"), ({"cycles": 5000}, "steps"), ({"metres": 4e6}, "distance")],
)
def test_a_number_that_can_not_be_right_is_left_out_with_a_note(put: Put, boxes: Any, word: str) -> None:
    found = reading(put(fit(file_id(), session(NOON, **boxes), activity(END, 0))))
    assert found.drafts[0].values == {"minutes": 30}
    assert found.notes == (f"The {word} of the walk of 2026-07-04 14:00 can't be right; left out.",)


def test_developer_fields_change_nothing(put: Put) -> None:
    own_fields = (
        message(DEVELOPER_ID, Box(1, BYTE, bytes(16)), Box(3, UINT8, 0)),
        message(
            FIELD_DESCRIPTION,
            Box(0, UINT8, 0),
            Box(1, UINT8, 9),
            Box(2, UINT8, UINT32),
            Box(3, STRING, b"total_distance\0"),
        ),
    )
    plain = walked(put(fit(file_id(), session(NOON), activity(END, 0))))
    own = (Box(9, UINT32, 123456),)
    assert walked(put(fit(file_id(), *own_fields, session(NOON, own=own), activity(END, 0)))) == plain
    assert walked(put(fit(file_id(), session(NOON, own=own), activity(END, 0)))) == plain


def test_a_course_has_no_activity(put: Put) -> None:
    assert refused(put(fit(file_id(kind=6)))) == (
        "walk.fit holds no recorded activity; import the recording of a walk."
    )


GOOD = fit(file_id(), session(NOON, metres=1200, cycles=900), activity(END, 2 * HOUR))


def broken() -> dict[str, bytes]:
    end = struct.pack("<H", checksum(GOOD[:-2]) ^ 1)
    return {
        "checksum": GOOD[:-2] + end,
        "header checksum": GOOD[:12] + b"\x01\x01" + GOOD[14:],
        "one bit": GOOD[:40] + bytes([GOOD[40] ^ 4]) + GOOD[41:],
        "header only": GOOD[:14],
        "half a header": GOOD[:12],
        "no end": GOOD[:-1],
        "half": GOOD[: len(GOOD) // 2],
        "header longer than any": b"\xff" + GOOD[1:],
        "body shorter than its messages": fit(GOOD[14:-5]),
        "size in the header": struct.pack("<BBHI4s", 12, 0x20, 2132, 0xFFFFFFFF, b".FIT") + GOOD[14:],
        "undefined message": fit(b"\x05\x00\x00"),
        "field of no bytes": fit(struct.pack("<BBBHB", 0x40, 0, 0, 18, 1) + bytes([2, 0, ENUM]) + b"\x00"),
        "field of an undeclared base type": fit(message(FIELD_DESCRIPTION, Box(0, UINT8, 0), Box(1, UINT8, 1))),
    }


@pytest.mark.parametrize("name", broken())
def test_a_damaged_file_is_refused_in_a_sentence(put: Put, name: str) -> None:
    refused(put(broken()[name]))


def test_every_cut_is_refused(put: Put) -> None:
    for length in range(1, len(GOOD)):
        refused(put(GOOD[:length]))


@pytest.mark.parametrize("behind", [b"and now for something else", b"\0", b"\0" * 4096, GOOD[:40], GOOD[:-1]])
def test_what_follows_a_whole_recording_does_not_cost_it(put: Put, behind: bytes) -> None:
    found = reading(put(GOOD + behind))
    assert found.drafts == walked(put(GOOD))
    assert [tuple(each) for each in found.skipped] == [("after session 1", "what follows is no whole recording")]


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_body_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.fit"
    path.write_bytes(fit(body))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert isinstance(walks(str(path), BERLIN), Reading | Invalid)


@given(st.lists(st.tuples(st.integers(14, len(GOOD) - 3), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_a_changed_file_with_a_right_checksum_gives_only_what_a_walk_can_hold(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]]
) -> None:
    body = bytearray(GOOD)
    for at, value in changes:
        body[at] = value
    path = tmp_path_factory.getbasetemp() / "changed.fit"
    path.write_bytes(fit(bytes(body[14:-2])))
    found = walks(str(path), BERLIN)
    if isinstance(found, Reading):
        assert all(BY_NAME["walk"].wrong(draft.values) is None for draft in found.drafts)


def test_reading_stops_when_patience_ends(put: Put) -> None:
    assert "far more than a walk" in refused(put(GOOD), patience=-1)


def test_a_file_of_many_thousand_sessions_is_refused(put: Put) -> None:
    assert "far more than a walk" in refused(put(fit(*[session(NOON)] * 1000)))


def test_a_huge_file_is_refused_unread(put: Put) -> None:
    path = put(GOOD)
    os.truncate(path, LIMIT + 1)
    assert "the limit is 64 MB" in refused(path)


def test_what_is_no_ordinary_file_is_refused_without_a_wait(put: Put, tmp_path: Path) -> None:
    pipe = str(tmp_path / "pipe.fit")
    os.mkfifo(pipe)
    begin = time.monotonic()
    cases = {pipe: "not an ordinary file", str(tmp_path): "is a folder", "/dev/zero": "not an ordinary file"}
    for path, word in {**cases, put(b""): "is empty", str(tmp_path / "none.fit"): "There is no file"}.items():
        assert word in refused(path)
        again = read(path, BERLIN)
        assert isinstance(again, Invalid)
        assert word in again.message
    assert time.monotonic() - begin < 5


def test_the_kind_is_told_by_content_not_by_name(put: Put) -> None:
    assert read(put(GOOD, "holiday.txt"), BERLIN) == reading(put(GOOD))._replace(form="fit")
    for data, word in (
        (b"PK\x03\x04 and so on", "cut short"),
        (b"<svg></svg>", "not a recording"),
        (b"x", "not a rec"),
    ):
        found = read(put(data, "walk.fit"), BERLIN)
        assert isinstance(found, Invalid)
        assert word in found.message


def test_the_name_in_a_sentence_is_inert(put: Put) -> None:
    assert "\x1b" not in refused(put(b"", "\x1b[2Jwalk.fit"))


SAMPLE = Path(os.environ.get("TRACKER_SAMPLES") or Path(__file__).parents[3] / "shared" / "samples")


@pytest.mark.skipif(not (SAMPLE / "garmin-fenix-5-walk.fit").exists(), reason="the recorded walk is not here")
def test_a_recorded_walk() -> None:
    path = str(SAMPLE / "garmin-fenix-5-walk.fit")
    (draft,) = walked(path)
    assert draft.values == {"minutes": 0.76, "steps": 82, "distance": 0.068}
    assert local_time(draft) == "2017-06-11T07:32:00-07:00"
    assert draft.origin == "fit:3945849289:20170611T143251Z"
    assert read(path, UTC) == reading(path)._replace(form="fit")


def test_the_checksum_here_is_the_standards() -> None:
    assert fitfile.checksum(b"123456789") == 0xBB3D
