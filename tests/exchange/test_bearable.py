"""Bearable: what its rows become, and that no score is made of a word unless the person says which."""

from collections.abc import Callable

import pytest

from tests.exchange.answers import BERLIN, read_as
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

Put = Callable[..., str]
HEAD = "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n"
OLD = "date,weekday,time of day,category,rating/amount,detail,notes\n"
SCALE = {"mild": "2", "moderate": "5", "severe": "8"}


def row(
    category: str, amount: str = "", detail: str = "", notes: str = "", *, part: str = "pm", day: str = "2025-05-04"
) -> str:
    cells = ("4th May 2025", day, "Sunday", part, category, amount, detail, notes)
    return ",".join(f'"{cell}"' for cell in cells) + "\n"


def reading(path: str, scale: dict[str, str] | None = None) -> Reading:
    return read_as("bearable", path, scale)


@pytest.mark.parametrize(
    ("made", "kind", "values"),
    [
        (row("Symptom", "2", "Back (lower) pain (Moderate)"), "note", {"note": "Back (lower) pain (Moderate)"}),
        (row("Symptom", "2", "Numb feet", "since noon"), "note", {"note": "Numb feet. 2. since noon"}),
        (row("Medication", "1", "Ibuprofen"), "medicine", {"name": "Ibuprofen", "amount": "1"}),
        (row("Sleep", "7:30"), "sleep", {"hours": 7.5}),
        (row("Sleep", "6.25"), "sleep", {"hours": 6.25}),
        (row("Notes", "", "", "stiff"), "note", {"note": "stiff"}),
        (row("Health measurements", "8,123", "Steps"), "steps", {"count": 8123, "source": "Bearable"}),
    ],
)
def test_a_row_is_an_entry(put: Put, made: str, kind: str, values: object) -> None:
    (draft,) = reading(put(HEAD + made)).drafts
    assert (draft.kind, draft.values) == (kind, values)


def test_no_score_is_made_of_a_word_unless_the_person_says_which(put: Put) -> None:
    path = put(
        HEAD + row("Symptom", "2", "Back (lower) pain (Moderate)", "worse") + row("Symptom", "3", "Cough (Severe)")
    )
    plain = reading(path)
    assert [draft.kind for draft in plain.drafts] == ["note", "note"]
    assert plain.notes[0].startswith("1 pain kept as notes, for Bearable has words where this diary has 0 to 10.")
    scored = reading(path, SCALE)
    assert [(draft.kind, draft.values) for draft in scored.drafts] == [
        ("pain", {"score": 5, "note": "Bearable: Back (lower) pain (Moderate). worse"}),
        ("note", {"note": "Cough (Severe)"}),
    ]
    assert [draft.origin for draft in scored.drafts] == [draft.origin for draft in plain.drafts]


@pytest.mark.parametrize("said", ["11", "-1", "4.5", "", "five"])
def test_a_score_that_is_none_is_refused(put: Put, said: str) -> None:
    found = read(put(HEAD + row("Notes", "", "", "x")), BERLIN, mapping={"mild": said})
    assert isinstance(found, Invalid)
    assert "such as mild=2,moderate=5" in found.message


@pytest.mark.parametrize(
    ("part", "clock"), [("am", "09:00"), ("MID", "13:00"), ("pm", "19:00"), ("all day", "12:00"), ("8:49", "08:49")]
)
def test_the_time_of_day_and_what_was_assumed_of_it(put: Put, part: str, clock: str) -> None:
    found = reading(put(HEAD + row("Notes", "", "", "x", part=part)))
    assert found.drafts[0].at is not None
    assert f"{found.drafts[0].at:%H:%M}" == clock
    assert bool(found.notes) == (part != "8:49")


def test_an_old_export_has_its_days_in_words(put: Put) -> None:
    made = '"8th Dec 2021","Wednesday","mid","Symptom","2","Neck pain (Moderate)",""\n'
    (draft,) = reading(put(OLD + made)).drafts
    assert draft.at is not None
    assert draft.at.isoformat() == "2021-12-08T13:00:00+01:00"


def test_what_has_no_place_here_is_counted_by_its_category(put: Put) -> None:
    found = reading(put(HEAD + row("Mood", "3") + row("Mood", "4") + row("Energy", "2") + row("Notes", "", "", "x")))
    assert found.notes[0] == "3 rows left out that this diary has no place for: mood and energy."


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (row("Notes", "", "", "x", day="0000-00-00"), "the date is missing"),
        (row("Notes", "", "", "x", day="03/04/2025"), "can be two days"),
        (row("Notes", "", "", "x", part="25:61"), "no time of a day"),
        (row("Notes", "", "", "x", part="teatime"), "no time like"),
        (row("Notes"), "it says nothing"),
        (row("Health measurements", "many", "Steps"), "the count is no number"),
    ],
)
def test_a_row_that_can_not_be_is_skipped_by_its_line(put: Put, made: str, why: str) -> None:
    found = reading(put(HEAD + row("Notes", "", "", "y") + made))
    assert [(each.where, why in each.why) for each in found.skipped] == [("line 3", True)], found.skipped


def test_a_doubled_export_counts_once(put: Put) -> None:
    text = HEAD + row("Notes", "", "", "x") + row("Sleep", "7:30")
    found = reading(put(text + text))
    assert len(found.drafts) == 2
    assert [each.where for each in found.skipped] == ["line 4"]
