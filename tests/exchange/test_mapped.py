"""Tables by a mapping: columns, days, times, numbers, units, and every bad cell with its line."""

from collections.abc import Callable, Mapping
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.answers import BERLIN, read_as, refused
from tracker.core.history import Draft
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]
PAIN = {"at": "When", "pain.score": "Pain"}


def reading(path: str, mapping: Mapping[str, str]) -> Reading:
    return read_as("table", path, mapping)


def one(put: Put, header: str, row: str, mapping: Mapping[str, str]) -> Draft:
    (draft,) = reading(put(f"{header}\n{row}\n"), mapping).drafts
    return draft


def said(draft: Draft) -> str:
    assert draft.at is not None
    return draft.at.isoformat()


def test_a_row_is_an_entry_of_each_kind_that_it_fills(put: Put) -> None:
    text = "Datum;Uhrzeit;Schmerz;Dauer;Strecke;Notiz\n04.05.2025;8:05;4;25,5;1,75;steif\n05.05.2025;20:15;3;;;\n"
    mapping = {
        "date": "Datum", "time": "Uhrzeit", "date_format": "DD.MM.YYYY", "decimal": "comma", "pain.score": "schmerz ",
        "pain.note": "Notiz", "pain.where": "=low back middle", "walk.minutes": "Dauer", "walk.distance": "Strecke",
    }  # fmt: skip
    found = reading(put(text), mapping)
    assert [(draft.kind, draft.values, said(draft)) for draft in found.drafts] == [
        ("pain", {"score": 4, "note": "steif", "where": "low back middle"}, "2025-05-04T08:05:00+02:00"),
        ("walk", {"minutes": 25.5, "distance": 1.75}, "2025-05-04T08:05:00+02:00"),
        ("pain", {"score": 3, "where": "low back middle"}, "2025-05-05T20:15:00+02:00"),
    ]
    assert (found.notes, found.skipped) == ((), ())


def test_one_kind_for_all_rows_or_a_column_of_kinds(put: Put) -> None:
    text = "when,what,n\n2025-05-04 08:00,Hiking,20\n2025-05-04 09:00,heat,15\n2025-05-04 10:00,dance,5\n"
    found = reading(put(text), {"at": "when", "kind": "what", "minutes": "n"})
    assert [(draft.kind, draft.values) for draft in found.drafts] == [
        ("walk", {"minutes": 20}),
        ("heat", {"minutes": 15}),
    ]
    assert found.notes == ("Left out: 1 row of kinds that this diary does not have (dance).",)
    (ice,) = reading(put("when,n\n2025-05-04 08:00,20\n"), {"at": "when", "kind": "ice", "minutes": "n"}).drafts
    assert (ice.kind, ice.values) == ("ice", {"minutes": 20})


@pytest.mark.parametrize(
    ("form", "text", "at"),
    [
        ("", "2025-05-04 08:05", "2025-05-04T08:05:00+02:00"),
        ("", "2025-05-04T08:05:59.250Z", "2025-05-04T08:05:00+00:00"),
        ("", "2025-05-04 08:05+05:45", "2025-05-04T08:05:00+05:45"),
        ("", "2025-12-04 8:05 pm", "2025-12-04T20:05:00+01:00"),
        ("", "2025-12-04 12:05 AM", "2025-12-04T00:05:00+01:00"),
        ("", "2024-02-29 08:05", "2024-02-29T08:05:00+01:00"),
        ("DD/MM/YYYY", "03/04/2025 08:05", "2025-04-03T08:05:00+02:00"),
        ("MM/DD/YYYY", "03/04/2025 08:05", "2025-03-04T08:05:00+01:00"),
        ("dd.mm.yy", "3.4.25 08:05", "2025-04-03T08:05:00+02:00"),
        ("DD Mon YYYY", "8th Dec 2021 08:05", "2021-12-08T08:05:00+01:00"),
        ("Mon DD, YYYY", "December 8, 2021 08:05", "2021-12-08T08:05:00+01:00"),
        ("unix", "1746338700", "2025-05-04T08:05:00+02:00"),
        ("unix_ms", "1746338700123", "2025-05-04T08:05:00+02:00"),
    ],
)
def test_days_and_times_are_read_as_the_mapping_says(put: Put, form: str, text: str, at: str) -> None:
    mapping = PAIN | ({"date_format": form} if form else {})
    assert said(one(put, "When;Pain", f"{text};4", mapping)) == at


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the date is missing"),
        ("0000-00-00", "the date is missing"),
        ("0000-00-00 00:00:00", "the date is missing"),
        ("03/04/2025 08:00", "can be two days; say which with date_format"),
        ("31/04/2025 08:00", "can be two days"),
        ("2025-02-29 08:00", "no day of the calendar"),
        ("2025-13-01 08:00", "no day of the calendar"),
        ("2025-00-10 08:00", "no day of the calendar"),
        ("2025-W01-1", "no date like YYYY-MM-DD"),
        ("0001-01-01T00:00+14:00", "too far away"),
        ("9999-12-31T23:59-12:00", "too far away"),
        ("10000-01-01 08:00", "no date like"),
        ("٢٠٢٥-٠١-٠١ 08:00", "no date like"),
        ("2025-05-04", "the time is missing"),
        ("2025-05-04 24:00", "24:00 is 00:00 of the next day"),
        ("2025-05-04 25:61", "no time of a day"),
        ("2025-05-04 7", "no time like 08:30"),
        ("2025-05-04 10:00 EST", "no time like 08:30"),
        ("2025-05-04T10:00+25:00", "no time of a day"),
        ("2025-03-30 02:30", "02:30 did not exist on 2025-03-30"),
    ],
)
def test_a_day_or_time_that_can_not_be_is_skipped_with_its_line(put: Put, text: str, why: str) -> None:
    found = reading(put(f'When,Pain\n2025-01-01 10:00,2\n"{text}",4\n'), PAIN)
    (skip,) = found.skipped
    assert (skip.where, why in skip.why) == ("line 3", True), skip
    assert len(found.drafts) == 1


def test_a_hole_in_the_clock_names_both_sides_and_a_double_hour_is_said(put: Put) -> None:
    found = reading(put("When,Pain\n2025-10-26 02:30,4\n2025-03-30 02:30,4\n"), PAIN)
    assert [said(draft) for draft in found.drafts] == ["2025-10-26T02:30:00+02:00"]
    assert found.skipped[0].why.endswith("it may be 01:30 or 03:30")
    assert found.notes == ("1 row in the hour that came twice as the clocks went back, taken as the first one.",)


def test_a_leap_second_is_the_second_before_it_and_is_said(put: Put) -> None:
    found = reading(put("When,Pain\n2016-12-31 23:59:60,4\n"), PAIN)
    assert said(found.drafts[0]) == "2016-12-31T23:59:00+01:00"
    assert found.notes == ("1 row with a 60th second, taken as the 59th.",)


@pytest.mark.parametrize("text", ["4", "4/10", "10", "0"])
def test_whole_numbers_are_read(put: Put, text: str) -> None:
    assert one(put, "When,Pain", f"2025-05-04 08:00,{text}", PAIN).values == {"score": int(text.partition("/")[0])}


@pytest.mark.parametrize(
    "text",
    ["11", "-1", "4.5", "4.0", "four", "NaN", "inf", "1e3", "1e1", "0x4", "1_0", "+4", "-0", "007", "7-8", "１１", "²",
     "½", "−4", "4\u200b", "1" * 31, "9" * 5000, "true", "null", "4 # bad day", "4,0"],
)  # fmt: skip
def test_what_is_no_whole_number_is_skipped(put: Put, text: str) -> None:
    (skip,) = reading(put(f'When,Pain\n2025-01-01 10:00,2\n2025-05-04 08:00,"{text}"\n'), PAIN).skipped
    assert skip.where == "line 3"
    assert skip.why.startswith("pain must be a whole number from 0 to 10")
    assert len(skip.why) < 200


def test_a_declared_decimal_column_holds_whole_numbers_with_decimals_and_never_rounds(put: Put) -> None:
    text = "When,Pain\n2025-05-04 08:00,4.0\n2025-05-04 09:00,4.5\n"
    found = reading(put(text), PAIN | {"decimal": "point"})
    assert [draft.values for draft in found.drafts] == [{"score": 4}]
    assert [each.where for each in found.skipped] == ["line 3"]


@pytest.mark.parametrize(
    ("sign", "text", "expected"),
    [
        ("point", "5,120", 5120), ("comma", "5.120", 5120), ("comma", "1.005.120", None), ("point", "5,12", None),
        ("comma", "5,0", 5), ("comma", "5.0", None), ("", "5,120", None), ("point", "--", None), ("", "–", None),
    ],
)  # fmt: skip
def test_the_other_sign_parts_thousands_once_the_mapping_says_which_is_which(
    put: Put, sign: str, text: str, expected: int | None
) -> None:
    mapping = {"at": "When", "walk.minutes": "Min", "walk.steps": "N"} | ({"decimal": sign} if sign else {})
    found = read(put(f"When;Min;N\n2025-05-04 08:00;20;{text}\n"), BERLIN, mapping=mapping)
    if expected is None and text.strip("-–"):
        assert isinstance(found, Invalid)
        assert "line 2: steps must be a whole number" in found.message
    else:
        assert isinstance(found, Reading)
        assert found.drafts[0].values.get("steps") == expected


@pytest.mark.parametrize(
    ("box", "unit", "text", "expected"),
    [
        ("walk.minutes", "", "30", 30),
        ("walk.minutes", "", "1:05:30", 65.5),
        ("walk.minutes", "h", "0.5", 30),
        ("walk.minutes", "ms", "90000", 1.5),
        ("sleep.hours", "min", "450", 7.5),
        ("sleep.hours", "", "7.25", 7.25),
    ],
)
def test_units(put: Put, box: str, unit: str, text: str, expected: float) -> None:
    mapping = {"at": "When", box: "N"} | ({f"{box}_unit": unit} if unit else {})
    draft = one(put, "When,N", f"2025-05-04 08:00,{text}", mapping)
    assert draft.values[box.partition(".")[2]] == expected


def test_a_distance_in_miles_is_kept_in_kilometres(put: Put) -> None:
    mapping = {"at": "When", "walk.minutes": "N", "walk.distance": "D", "walk.distance_unit": "mi"}
    assert one(put, "When,N,D", "2025-05-04 08:00,30,1.5", mapping).values["distance"] == 2.414


@pytest.mark.parametrize(
    ("text", "where", "why"),
    [
        ("When,Pain\n{}\n2025-05-04 08:00\n", "line 3", "has 1 cell, the first line has 2"),
        ("When,Pain\n{}\n2025-05-04 08:00,4,5\n", "line 3", "has 3 cells, the first line has 2"),
        ('When,Pain\n{}\n2025-05-04 08:00,"4\n2025-05-05 08:00,4\n', "line 3", "a quote is opened and never closed"),
        ("When,Pain\n{}\n2025-05-04 08:00," + "x" * 200_000 + "\n", "line 3", "one cell is longer than 128 KB"),
        ('When,Pain\n{}\n2025-05-04 08:00,"4"5\n', "line 3", "its quotes do not fit together"),
        ("When,Pain\n{}\n\n2025-05-04 08:00,40\n", "line 4", "pain must be"),
        ('When,Pain,Note\n{},"two\nlines"\n2025-05-04 08:00,40,\n', "line 4", "pain must be"),
        ("When,Pain\n{}\nWhen,Pain\n", "line 3", "When is no date"),
    ],
)
def test_a_row_that_can_not_be_read_is_skipped_by_its_line(put: Put, text: str, where: str, why: str) -> None:
    found = reading(put(text.replace("{}", "2025-01-01 10:00,2")), PAIN)
    assert [(each.where, why in each.why) for each in found.skipped] == [(where, True)], found.skipped
    assert len(found.drafts) == 1


def test_bytes_that_are_not_text_stop_the_reading_and_an_encoding_can_be_named(put: Put) -> None:
    data = "When,Pain,Note\n2025-05-04 08:00,4,schön\n".encode("latin-1")
    mapping = PAIN | {"pain.note": "Note"}
    assert "byte 38" in refused(put(data), mapping)
    (draft,) = reading(put(data), mapping | {"encoding": "latin-1"}).drafts
    assert draft.values["note"] == "schön"
    assert "no first line" in refused(put(data), mapping | {"encoding": "klingon"})


def test_a_byte_order_mark_small_letters_and_the_order_of_columns_do_not_matter(put: Put) -> None:
    data = b"\xef\xbb\xbf" + b"pain,other,WHEN\r\n4,x,2025-05-04 08:00\r\n"
    assert reading(put(data), PAIN).drafts[0].values == {"score": 4}


@pytest.mark.parametrize(
    ("header", "mapping", "why"),
    [
        ("When,Pain,pain ", PAIN, "two columns named pain"),
        ("When,Pains", PAIN, "has no column Pain; did you mean Pains?"),
        ("When,x", PAIN, "has no column Pain; it has When and x."),
        ("When,Pain", {"pain.score": "Pain"}, "names the column of the day"),
        ("When,Pain", {"at": "When"}, "at least one box"),
        ("When,Pain", {"at": "When", "score": "Pain"}, "Which kind score is of is not said"),
        ("When,Pain", {"at": "When", "kind": "walk", "score": "Pain"}, "walk has no score"),
        ("When,Pain", {"date": "When", "pain.score": "Pain"}, "add time=COLUMN, or default_time"),
        ("When,Pain", PAIN | {"pian.score": "Pain"}, "there is no kind pian"),
        ("When,Pain", PAIN | {"pain.minutes": "Pain"}, "pain has score"),
        ("When,Pain", PAIN | {"date_formt": "x"}, "did you mean date_format?"),
        ("When,Pain", PAIN | {"date_format": "YYYY"}, "date_format is written like"),
        ("When,Pain", PAIN | {"separator": "dot"}, "separator is comma, semicolon or tab"),
        ("When,Pain", PAIN | {"decimal": "x"}, "decimal is point or comma"),
        (
            "When,Pain",
            {"at": "When", "walk.minutes": "Pain", "walk.minutes_unit": "km"},
            "minutes_unit is one of s, sec",
        ),
        ("When,Pain", {"date": "When", "pain.score": "Pain", "default_time": "25:00"}, "default_time"),
        ("", PAIN, "no first line"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused_with_a_way_on(
    put: Put, header: str, mapping: dict[str, str], why: str
) -> None:
    assert why in refused(put(header + "\n2025-05-04 08:00,4\n"), mapping)


def test_a_default_time_is_only_for_rows_without_one(put: Put) -> None:
    mapping = {"date": "D", "default_time": "20:00", "pain.score": "P"}
    assert said(one(put, "D,P", "2025-05-04,4", mapping)) == "2025-05-04T20:00:00+02:00"
    assert said(one(put, "D,P,T", "2025-05-04,4,07:10", mapping | {"time": "T"})) == "2025-05-04T07:10:00+02:00"


def test_steps_of_a_day_need_no_time_and_are_known_by_their_day(put: Put) -> None:
    mapping = {"date": "D", "steps.count": "N", "steps.distance": "Km", "decimal": "comma"}
    draft = one(put, "D;N;Km", "2025-05-04;8.400;6,2", mapping)
    assert (draft.kind, draft.values) == ("steps", {"count": 8400, "distance": 6.2})
    assert said(draft) == "2025-05-04T12:00:00+02:00"
    assert draft.origin == "table:steps:2025-05-04"


def test_the_same_row_twice_counts_once_and_a_file_is_known_again(put: Put) -> None:
    text = "When,Pain\n2025-05-04 08:00,4\n2025-05-04 08:00,4\n2025-05-04 08:00,5\n"
    first = reading(put(text), PAIN)
    assert [draft.values["score"] for draft in first.drafts] == [4, 5]
    assert first.notes == ("1 row the same as an earlier one, taken once.",)
    again = reading(put("Pain;When\n5;2025-05-04 08:00\n4;2025-05-04 08:00\n", "other.csv"), PAIN)
    assert {draft.origin for draft in first.drafts} == {draft.origin for draft in again.drafts}


def test_a_column_of_ids_is_what_a_row_is_known_by(put: Put) -> None:
    mapping = PAIN | {"id": "No"}
    before, after = (one(put, "No,When,Pain", f"7,2025-05-04 08:00,{score}", mapping) for score in (4, 5))
    assert before.origin == after.origin


def test_rows_that_say_nothing_are_counted(put: Put) -> None:
    found = reading(put("When,Pain\n2025-05-04 08:00,4\n2025-05-05 08:00,\n2025-05-06 08:00,  \n"), PAIN)
    assert found.notes == ("2 rows with nothing in the columns of the mapping left out.",)


def test_control_characters_never_get_in(put: Put) -> None:
    draft = one(put, "When,Pain,N", '2025-05-04 08:00,4,"\x1b]0;x\x07red\x00\x9b"', PAIN | {"pain.note": "N"})
    assert draft.values["note"] == "]0;xred"


def test_an_unknown_table_is_answered_with_its_columns(put: Put) -> None:
    found = read(put("Datum;Schmerz;\x1b[31mx\n1;2;3\n"), BERLIN)
    assert isinstance(found, Invalid)
    assert "Its columns: Datum, Schmerz, \\x1b[31mx; say which is what" in found.message


def test_a_table_without_rows_is_said(put: Put) -> None:
    assert "it holds no rows" in refused(put("When,Pain\n"), PAIN)


@given(text=st.text(st.characters(codec="utf-8") | st.sampled_from('",;\n\r\t 0123456789-:'), max_size=200))
@settings(max_examples=150, deadline=None)
def test_no_table_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "x"
    path.write_text("When,Pain\n" + text, encoding="utf-8")
    found = read(str(path), BERLIN, mapping=PAIN)
    assert isinstance(found, Reading | Invalid)
    if isinstance(found, Reading):
        assert all(isinstance(draft.at, datetime) for draft in found.drafts)
