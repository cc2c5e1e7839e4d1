"""Google Fit, Fitbit and Samsung Health: the steps of a day from tables, lists and archives, never counted twice."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tests.exchange.applefile import zipped
from tests.exchange.gpxfile import gpx, points, track
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]

ALL_DAYS = (
    "Date,Move Minutes count,Calories (kcal),Distance (m),Step count,Walking duration (ms)\n"
    "2025-05-04,64,2480.5,6200.25,8400,3600000\n"
    "2025-05-05,,,,,\n"
)
ONE_DAY = (
    "Start time,End time,Move Minutes count,Distance (m),Step count\n"
    "00:00:00.000+02:00,00:15:00.000+02:00,,,\n"
    "08:00:00.000+02:00,08:15:00.000+02:00,12,800,1000\n"
    "08:15:00.000+02:00,08:30:00.000+02:00,9,400.5,500\n"
)
FITBIT_TABLE = (
    "timestamp,steps,data source\n"
    "2025-05-03T22:30:00Z,100,Charge 5\n"
    "2025-05-04T10:00:00Z,900,Charge 5\n"
    "2025-05-04T10:00:00Z,1500,Phone\n"
)
FITBIT_LIST = [{"dateTime": "05/04/25 08:01:00", "value": "12"}, {"dateTime": "05/04/25 23:59:00", "value": "30"}]
FITBIT_SITE = (
    'Activities\nDate,Calories Burned,Steps,Distance,Floors\n"2025-05-04","2,500","8,123","5.5","3"\n'
    '"2025-05-05","2,100","0","0","0"\n\nSleep\nStart Time,End Time,Minutes Asleep\n'
)
TRENDS = (
    "com.samsung.shealth.step_daily_trend,7006003,7\n"
    "binning_data,source_type,count,distance,deviceuuid,day_time\n"
    "x.json,-2,9000,6300.5,VfS,1746316800000,\n"
    "x.json,0,4000,2800,abc,1746316800000,\n"
    "x.json,-2,8000,6300.5,VfS,1746316800000,\n"
)
SUMMARY = (
    "com.samsung.shealth.tracker.pedometer_day_summary,7006003,7\n"
    "step_count,distance,day_time\n"
    "7000,5000,2025-05-05 00:00:00.000\n"
)
EXERCISES = (
    "com.samsung.shealth.exercise,7005009,17\n"
    "title,com.samsung.health.exercise.datauuid,com.samsung.health.exercise.exercise_type,"
    "com.samsung.health.exercise.duration,com.samsung.health.exercise.distance,"
    "com.samsung.health.exercise.time_offset,com.samsung.health.exercise.start_time\n"
    ",w-1,1001,1830000,2100.5,UTC+0900,2025-05-04 09:00:30.000\n"
    ",w-2,1002,600000,2000,UTC+0900,2025-05-04 12:00:00.000\n"
    ",w-3,13001,3600000,,-18000000,1746349200000\n"
)


def reading(path: str, form: str) -> Reading:
    return read_as(form, path)


def said(found: Reading) -> list[tuple[str, object, str]]:
    return [(draft.kind, dict(draft.values), draft.at.isoformat() if draft.at else "") for draft in found.drafts]


def test_the_days_of_google_fit(put: Put) -> None:
    found = reading(put(ALL_DAYS), "google-fit")
    assert said(found) == [("steps", {"count": 8400, "distance": 6.2}, "2025-05-04T12:00:00+02:00")]
    assert found.drafts[0].origin == "google-fit:steps:2025-05-04"
    assert found.notes == ("1 day without steps left out.",)


def test_a_single_day_of_google_fit_is_named_by_its_file(put: Put) -> None:
    assert said(reading(put(ONE_DAY, "2025-05-04.csv"), "google-fit")) == [
        ("steps", {"count": 1500, "distance": 1.2}, "2025-05-04T12:00:00+02:00")
    ]
    assert "does not say which day" in refused(put(ONE_DAY, "may.csv"))


def test_an_archive_of_google_fit_counts_no_day_twice(put: Put) -> None:
    folder = "Takeout/Fit/Daily activity metrics/"
    both = {f"{folder}2025-05-04.csv": ONE_DAY.encode(), f"{folder}Daily activity metrics.csv": ALL_DAYS.encode()}
    assert [values for _, values, _ in said(reading(put(zipped(both)), "google-fit"))] == [
        {"count": 8400, "distance": 6.2}
    ]
    days = {f"{folder}2025-05-0{at}.csv": ONE_DAY.encode() for at in (4, 5)}
    assert len(reading(put(zipped(days)), "google-fit").drafts) == 2


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("0000-00-00,1,1,1,8400,1", "the date is missing"),
        ("2025-02-30,1,1,1,8400,1", "no day of the calendar"),
        ("2025-05-06,1,1,1,many,1", "the count of steps is no number"),
        ("2025-05-06,1,1,1,-4,1", "the count of steps is no number"),
        ("2025-05-06,1,1,1,900000,1", "900,000 steps can't be right"),
        ("2025-05-06,1", "has 2 cells, the first line has 6"),
    ],
)
def test_a_row_of_google_fit_that_can_not_be_is_skipped_by_its_line(put: Put, row: str, why: str) -> None:
    found = reading(put(ALL_DAYS + row + "\n"), "google-fit")
    assert [(each.where, why in each.why) for each in found.skipped] == [("line 4", True)], found.skipped
    assert len(found.drafts) == 1


def test_a_doubled_table_counts_each_day_once(put: Put) -> None:
    found = reading(put(ALL_DAYS * 2), "google-fit")
    assert [values for _, values, _ in said(found)] == [{"count": 8400, "distance": 6.2}]
    assert "1 row of days that stood there before left out." in found.notes
    assert [each.where for each in found.skipped] == ["line 4"]
    twice = reading(put(ONE_DAY * 2, "2025-05-04.csv"), "google-fit")
    assert twice.drafts[0].values["count"] == 1500


def test_a_table_of_fitbit_is_by_the_persons_days_and_from_one_source(put: Put) -> None:
    found = reading(put(FITBIT_TABLE + FITBIT_TABLE), "fitbit")
    assert said(found) == [("steps", {"count": 1500, "source": "Phone"}, "2025-05-04T12:00:00+02:00")]
    assert [each.where for each in found.skipped] == ["line 5"]


def test_a_list_of_fitbit(put: Put) -> None:
    found = reading(put(json.dumps(FITBIT_LIST), "steps-2025-05-04.json"), "fitbit")
    assert said(found) == [("steps", {"count": 42}, "2025-05-04T12:00:00+02:00")]
    twice = reading(put(json.dumps(FITBIT_LIST) * 2, "steps.json"), "fitbit")
    assert twice.drafts == found.drafts
    assert [each.why for each in twice.skipped] == ["something else follows the end of the list"]


@pytest.mark.parametrize("bad", ['{"dateTime": 3}', "7", '{"dateTime": "31/31/25 00:00:00", "value": "2"}',
                                 '{"dateTime": "05/04/25 08:01:00", "value": "NaN"}'])  # fmt: skip
def test_a_record_of_fitbit_that_can_not_be_is_skipped_by_its_number(put: Put, bad: str) -> None:
    text = json.dumps(FITBIT_LIST)[:-1] + f", {bad}]"
    assert [each.where for each in reading(put(text, "steps.json"), "fitbit").skipped] == ["record 3"]


@pytest.mark.parametrize("text", [json.dumps(FITBIT_LIST)[:-5], json.dumps(FITBIT_LIST)[:-1] + "," + "[" * 100_000])
def test_a_broken_list_of_fitbit_is_refused(put: Put, text: str) -> None:
    assert "it is no JSON that can be read" in refused(put(text, "steps.json"))


def test_what_the_site_of_fitbit_exports_ends_with_its_first_part(put: Put) -> None:
    found = reading(put(FITBIT_SITE), "fitbit")
    assert said(found) == [("steps", {"count": 8123}, "2025-05-04T12:00:00+02:00")]
    assert found.skipped == ()


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("04-05-2025", "13-05-2025", ["2025-05-04", "2025-05-13"]),
        ("05/04/2025", "05/13/2025", ["2025-05-04", "2025-05-13"]),
        ("04-05-2025", "05-05-2025", []),
        ("04-13-2025", "13-04-2025", []),
    ],
)
def test_one_day_after_the_12th_tells_how_all_days_of_the_site_are_written(
    put: Put, first: str, second: str, days: list[str]
) -> None:
    text = FITBIT_SITE.replace("2025-05-04", first).replace("2025-05-05", second).replace('"0"', '"9"')
    if days:
        assert [at[:10] for _, _, at in said(reading(put("Body\nDate,Weight\n\n" + text), "fitbit"))] == days
    else:
        assert "can be two days" in refused(put(text))


def test_a_list_of_fitbit_is_one_of_steps_only_by_its_name(put: Put) -> None:
    path = put(json.dumps(FITBIT_LIST), "calories-2025-05-04.json")
    assert "is not a recording" in refused(path)
    assert isinstance(read(path, BERLIN, form="fitbit"), Reading)


def test_an_archive_of_days_and_recordings_is_read_as_one(put: Put) -> None:
    walk = gpx([track(points(), kind="walk")])
    found = reading(put(zipped({"Fit/days.csv": ALL_DAYS.encode(), "Fit/walk.gpx": walk})), "google-fit")
    assert [draft.kind for draft in found.drafts] == ["steps", "walk"]


def test_a_takeout_of_fitbit_has_each_step_twice_and_it_counts_once(put: Put) -> None:
    members = {
        "Takeout/Fitbit/Global Export Data/steps-2025-05-04.json": json.dumps(FITBIT_LIST).encode(),
        "Takeout/Fitbit/Physical Activity_GoogleData/steps_2025-05-04.csv": FITBIT_TABLE.encode(),
        "Takeout/Fitbit/Glucose/glucose 202505.csv": b"no data",
        "Takeout/archive_browser.html": b"<html></html>",
    }
    assert [values for _, values, _ in said(reading(put(zipped(members)), "fitbit"))] == [
        {"count": 1500, "source": "Phone"}
    ]


def test_an_archive_of_two_services_asks_which(put: Put) -> None:
    path = put(zipped({"a/steps.csv": FITBIT_TABLE.encode(), "b/days.csv": ALL_DAYS.encode()}))
    assert "fitbit and google-fit; say which to read with --as" in refused(path)
    found = read(path, BERLIN, form="google-fit")
    assert isinstance(found, Reading)
    assert len(found.drafts) == 1


def test_the_days_of_samsung_are_the_largest_sum_of_each(put: Put) -> None:
    found = reading(put(TRENDS), "samsung")
    assert said(found) == [
        (
            "steps",
            {"count": 9000, "distance": 6.301, "source": "Samsung Health, all devices"},
            "2025-05-04T12:00:00+02:00",
        )
    ]
    assert said(reading(put("\ufeff" + SUMMARY), "samsung"))[0][1] == {
        "count": 7000,
        "distance": 5,
        "source": "Samsung Health",
    }


def test_exercises_of_samsung_are_at_the_time_of_their_place(put: Put) -> None:
    found = reading(put(EXERCISES), "samsung")
    assert said(found) == [
        ("walk", {"minutes": 30.5, "distance": 2.1}, "2025-05-04T18:00:00+09:00"),
        ("walk", {"minutes": 60}, "2025-05-04T04:00:00-05:00"),
    ]
    assert [draft.origin for draft in found.drafts] == ["samsung:walk:w-1", "samsung:walk:w-3"]
    assert found.notes == ("1 exercise of other kinds left out; only walking and hiking are read.",)


def test_an_archive_of_samsung_is_read_as_one(put: Put) -> None:
    heart = "com.samsung.shealth.tracker.heart_rate,1,2\nheart_rate\n60\n"
    names = {"trend": TRENDS, "summary": SUMMARY, "exercise": EXERCISES, "heart": heart}
    found = reading(put(zipped({f"samsung/com.{name}.csv": text.encode() for name, text in names.items()})), "samsung")
    assert [draft.kind for draft in found.drafts] == ["walk", "walk", "steps", "steps"]


def test_long_names_of_columns_and_empty_days_of_samsung(put: Put) -> None:
    columns = "com.samsung.health.x.step_count,com.samsung.health.x.day_time"
    rows = "2803,2018-11-28 00:00:00.000\n,2018-11-29 00:00:00.000\n"
    text = f"com.samsung.shealth.activity.day_summary,7006003,6\n{columns}\n{rows}"
    found = reading(put(text), "samsung")
    assert [values["count"] for _, values, _ in said(found)] == [2803]  # type: ignore[index]
    assert found.skipped == ()


def test_other_tables_of_samsung_say_which_are_read(put: Put) -> None:
    assert "step_daily_trend" in refused(put("com.samsung.shealth.tracker.heart_rate,1,2\nheart_rate\n60\n"))
    assert "line 2: there are no columns day_time and count" in refused(
        put("com.samsung.shealth.step_daily_trend,1\na,b\n1,2\n")
    )


def test_an_archive_of_many_recordings_is_read_as_one(put: Put) -> None:
    walk, ride = gpx([track(points(), kind="walk")]), gpx([track(points(), kind="cycling")])
    found = reading(put(zipped({"a.gpx": walk, "b.gpx": ride, "c.gpx": walk, "d.gpx": walk[:400]})), "gpx")
    assert len(found.drafts) == 1
    last = "There is nothing to import in d.gpx: line 7: the file is cut short here."
    assert found.notes == (f"2 of 4 recordings left out. The last one: {last}",)


@given(
    which=st.sampled_from((ALL_DAYS, ONE_DAY, FITBIT_TABLE, json.dumps(FITBIT_LIST), FITBIT_SITE, TRENDS, EXERCISES)),
    cut=st.integers(0, 300),
    put_in=st.text(st.characters(codec="utf-8") | st.sampled_from('",;\n\r0'), max_size=20),
    form=st.sampled_from(("", "google-fit", "fitbit", "samsung", "bearable")),
)
@settings(max_examples=200, deadline=None)
def test_no_file_ends_in_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, which: str, cut: int, put_in: str, form: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "2025-05-04.csv"
    path.write_text(which[:cut] + put_in + which[cut:], encoding="utf-8")
    assert isinstance(read(str(path), BERLIN, form=form), Reading | Invalid)
