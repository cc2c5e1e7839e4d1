"""Walks out of TCX files: laps added up, sports, cut and doubled files."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]
START = "2025-05-04T09:00:20.000Z"


def lap(seconds: object = 900, metres: object = 1000, steps: object = None, start: str = START) -> str:
    point = f"<Trackpoint><Time>{start}</Time><DistanceMeters>7</DistanceMeters></Trackpoint>"
    more = f"<Extensions><ns3:LX><ns3:Steps>{steps}</ns3:Steps></ns3:LX></Extensions>" if steps is not None else ""
    sums = f"<TotalTimeSeconds>{seconds}</TotalTimeSeconds>\n<DistanceMeters>{metres}</DistanceMeters>"
    return f'<Lap StartTime="{start}">{sums}<Track>{point}</Track>{more}</Lap>\n'


def activity(*laps: str, sport: str = "Walking", start: str = START) -> str:
    return f'<Activity Sport="{sport}">\n<Id>{start}</Id>\n{"".join(laps or (lap(),))}</Activity>\n'


def tcx(*activities: str) -> bytes:
    space = "http://www.garmin.com/xmlschemas/"
    spaces = f'xmlns="{space}TrainingCenterDatabase/v2" xmlns:ns3="{space}ActivityExtension/v2"'
    inside = f"<Activities>\n{''.join(activities)}</Activities>"
    return f'<?xml version="1.0"?>\n<TrainingCenterDatabase {spaces}>{inside}</TrainingCenterDatabase>'.encode()


def reading(path: str) -> Reading:
    return read_as("tcx", path)


def test_laps_are_added_up_and_points_are_not(put: Put) -> None:
    found = reading(put(tcx(activity(lap(900, 1000.5, 1200), lap(300.6, 400, 500)))))
    (draft,) = found.drafts
    assert draft.values == {"minutes": 20.01, "distance": 1.401, "steps": 1700}
    assert draft.at is not None
    assert draft.at.isoformat() == "2025-05-04T11:00:00+02:00"
    assert draft.origin == "tcx:20250504T090020Z"
    assert (found.notes, found.skipped) == ((), ())


def test_another_sport_at_walking_pace_is_taken_for_a_walk_and_said(put: Put) -> None:
    found = reading(put(tcx(activity(sport="Other"))))
    assert found.notes == (
        "Activity 1 of 2025-05-04 11:00 does not say what it is; at 4.0 km/h it was taken for a walk.",
    )


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (activity(sport="Running"), "it says it is Running"),
        (activity(sport="Biking"), "it says it is Biking"),
        (activity(lap(900, 5000), sport="Other"), "20 km/h is faster than walking"),
        (activity(lap(30, 20)), "shorter than a minute"),
        (activity(lap("long")), "shorter than a minute"),
        (activity(lap(900, start="soon"), start="0000-00-00"), "has no time"),
        (activity(lap(10**8, 1)), "walk time must be"),
        ("", "no recorded activity"),
        ("<Course><Name>x</Name></Course>", "a course and no recording"),
    ],
)
def test_what_is_no_walk_is_refused_with_its_reason(put: Put, made: str, why: str) -> None:
    assert why in refused(put(tcx(made)))


def test_the_first_lap_tells_the_time_where_the_activity_does_not(put: Put) -> None:
    (draft,) = reading(put(tcx(activity(start="none")))).drafts
    assert draft.origin == "tcx:20250504T090020Z"


def test_several_activities_and_the_same_one_twice(put: Put) -> None:
    later = activity(lap(start="2025-05-05T09:00:00Z"), start="2025-05-05T09:00:00Z")
    assert len(reading(put(tcx(later, activity(), activity(), activity(sport="Biking")))).drafts) == 2


def test_a_cut_and_a_doubled_file_are_read_as_far_as_they_go(put: Put) -> None:
    data = tcx(activity(), activity(start="2025-05-05T09:00:00Z"))
    cut = reading(put(data[:-120]))
    assert [each.why for each in cut.skipped] == ["the file is cut short here"]
    twice = reading(put(data + data))
    assert len(twice.drafts) == 2
    assert [each.why for each in twice.skipped] == ["something else follows the end of the document"]


@given(cut=st.integers(0, 900), put_in=st.binary(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_file_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, cut: int, put_in: bytes) -> None:
    data = tcx(activity())
    path = tmp_path_factory.mktemp("any") / "x"
    path.write_bytes(data[:cut] + put_in + data[cut:])
    assert isinstance(read(str(path), BERLIN, form="tcx"), Reading | Invalid)


def test_a_recorded_activity() -> None:
    folder = os.environ.get("TRACKER_SAMPLES")
    if not folder:
        pytest.skip("TRACKER_SAMPLES names no folder with real recordings")
    (draft,) = reading(str(Path(folder) / "activity.tcx")).drafts
    assert draft.values["distance"] == pytest.approx(1, abs=2)
