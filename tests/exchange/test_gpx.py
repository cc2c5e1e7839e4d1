"""Walks out of GPX files: gaps, missing times, several tracks, other sports, and broken files."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tests.exchange.gpxfile import NOON, gpx, point, points, track
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]


def reading(path: str) -> Reading:
    return read_as("gpx", path)


def test_a_track_is_a_walk_with_its_time_minutes_and_distance(put: Put) -> None:
    found = reading(put(gpx([track(points(), kind="walking")])))
    (draft,) = found.drafts
    assert draft.values == {"minutes": 30, "distance": 2.25}
    assert draft.at is not None
    assert draft.at.isoformat() == "2026-07-04T14:00:00+02:00"
    assert draft.origin == "gpx:20260704T120041Z"
    assert (found.notes, found.skipped) == ((), ())


def test_what_the_file_does_not_say_is_assumed_by_its_pace_and_said(put: Put) -> None:
    (note,) = reading(put(gpx([track(points())]))).notes
    assert note == "Track 1 of 2026-07-04 14:00 does not say what it is; at 4.5 km/h it was taken for a walk."


@pytest.mark.parametrize(
    ("made", "word"),
    [
        (track(points(pace=12)), "12 km/h is faster"),
        (track(points(pace=12), kind="walking"), "12 km/h is faster"),
        (track(points(pace=60)), "60 km/h is faster"),
        (track(points(), kind="cycling"), "it says it is cycling"),
        (track(points(), kind="Running"), "it says it is Running"),
        (track(points(minutes=0.5)), "shorter than a minute"),
        (track(point(47, 9, NOON)), "shorter than a minute"),
        (track(), "is empty"),
        (track(point(47, 9, None), point(47.1, 9, None)), "no times"),
        (track(point(999, 9, NOON), point("NaN", 9, NOON)), "no place on this earth"),
        (track(point(47, 9, "2026-13-40T99:99:99Z")), "no times"),
        ("<rte><rtept lat='47' lon='9'/></rte>", "a planned route"),
        ("", "no recorded track"),
    ],
)
def test_what_is_no_walk_is_refused_with_its_reason(put: Put, made: str, word: str) -> None:
    assert word in refused(put(gpx([made])))


def test_a_short_gap_is_a_pause_and_a_long_one_begins_another_walk(put: Put) -> None:
    early = points(minutes=10)
    later = points(NOON + timedelta(minutes=30), minutes=10, first=760)
    evening = points(NOON + timedelta(hours=6), minutes=20, first=4000)
    for made in (track(early, later, evening, kind="walk"), track(early + later + evening, kind="walk")):
        found = reading(put(gpx([made])))
        assert [draft.values for draft in found.drafts] == [
            {"minutes": 20, "distance": 1.5},
            {"minutes": 20, "distance": 1.5},
        ]
        assert found.notes == (
            "1 gap in track 1 of 2026-07-04 14:00, 20 min in all, counted as rest and not as walking.",
        )


def test_several_tracks_are_several_walks_and_the_same_one_twice_is_one(put: Put) -> None:
    late, early = points(NOON + timedelta(days=1)), points()
    found = reading(put(gpx([track(late, kind="hiking"), track(early, kind="walk"), track(early, kind="walk")])))
    assert [draft.origin for draft in found.drafts] == ["gpx:20260704T120041Z", "gpx:20260705T120041Z"]


def test_bad_points_are_left_out_and_counted(put: Put) -> None:
    bad = point(999, 9, NOON) + point("north", 9, NOON) + point(47, "inf", NOON) + point(47, 9, "0000-00-00T00:00:00Z")
    found = reading(put(gpx([track(points() + bad + point(47, 9, NOON), kind="walk")])))
    assert found.drafts[0].values == {"minutes": 30, "distance": 2.25}
    assert found.notes == (
        "3 points of track 1 with a place that can't be left out.",
        "1 point of track 1 with no time left out.",
    )


def test_one_jump_of_the_receiver_adds_no_distance(put: Put) -> None:
    away = point(47.5, 9, NOON + timedelta(minutes=30, seconds=5))
    made = track(points() + away + points(NOON + timedelta(minutes=31), first=2250), kind="walk")
    (draft,) = reading(put(gpx([made]))).drafts
    assert draft.values["distance"] == pytest.approx(4.5, abs=0.1)


def test_a_track_without_times_beside_a_walk_is_skipped_by_number(put: Put) -> None:
    found = reading(put(gpx([track(points()), track(point(47, 9, None))])))
    assert [tuple(each) for each in found.skipped] == [("track 2", "has no times, so nothing tells when it was walked")]


def test_a_cut_file_gives_what_was_read_and_says_where_it_ends(put: Put) -> None:
    data = gpx([track(points(), kind="walk"), track(points(NOON + timedelta(days=1)), kind="walk")])
    found = reading(put(data[: len(data) * 3 // 4]))
    assert [draft.values["minutes"] for draft in found.drafts] == [30, pytest.approx(15, abs=0.5)]
    (skip,) = found.skipped
    assert skip.why == "the file is cut short here"
    assert int(skip.where.removeprefix("line ")) > 200


def test_a_doubled_file_gives_its_first_half(put: Put) -> None:
    data = gpx([track(points(), kind="walk")])
    found = reading(put(data + data))
    assert len(found.drafts) == 1
    assert [each.why for each in found.skipped] == ["something else follows the end of the document"]


def test_times_without_a_zone_are_the_persons(put: Put) -> None:
    made = track(points(minutes=5).replace("Z</time>", "</time>"), kind="walk")
    (draft,) = reading(put(gpx([made]))).drafts
    assert draft.at is not None
    assert draft.at.isoformat() == "2026-07-04T12:00:00+02:00"


def test_times_as_some_recorders_write_them(put: Put) -> None:
    made = track(points(minutes=5).replace("2026-07-04T", "2026-7-4 "), kind="walk")
    assert reading(put(gpx([made]))).drafts[0].origin == "gpx:20260704T120041Z"
    early = track(point(47, 9, "0001-01-01T00:00:00Z") + point(47, 9, "9999-12-31T23:59:59Z"))
    assert "no times" in refused(put(gpx([early])))


def test_it_is_known_without_a_namespace_with_a_prefix_and_in_utf_16(put: Put) -> None:
    data = gpx([track(points(), kind="walk")])
    plain = data.replace(b' xmlns="http://www.topografix.com/GPX/1/1"', b"")
    wide = data.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    for each in (plain, b"\xef\xbb\xbf" + data, wide):
        assert len(reading(put(each)).drafts) == 1


@given(cut=st.integers(0, 4000), put_in=st.binary(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_file_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, cut: int, put_in: bytes) -> None:
    data = gpx([track(points(minutes=4), kind="walk")])
    path = tmp_path_factory.mktemp("any") / "x"
    path.write_bytes(data[:cut] + put_in + data[cut:])
    found = read(str(path), BERLIN, form="gpx")
    assert isinstance(found, Reading | Invalid)


def test_a_recorded_hike() -> None:
    folder = os.environ.get("TRACKER_SAMPLES")
    if not folder:
        pytest.skip("TRACKER_SAMPLES names no folder with real recordings")
    found = reading(str(Path(folder) / "hike-korita-zbevnica.gpx"))
    assert [draft.kind for draft in found.drafts] == ["walk"] * len(found.drafts)
    assert found.drafts
