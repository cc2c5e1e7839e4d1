"""A risk that is named beside a pain: neither its date nor its place is the pain's."""

from datetime import UTC, datetime

import pytest

from tracker.core.checking import checked
from tracker.core.profile import UNKNOWN

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "note",
    [
        "back pain worse at night, had breast cancer in 2009",
        "lying down makes the pain worse, night is the worst, had breast cancer in 2009",
        "had breast cancer in 2009 and now the back pain is worse at night",
    ],
)
def test_the_year_of_a_cancer_is_not_the_year_of_the_pain(note: str) -> None:
    assert {"CANCER_HX", "UNREMITTING"} <= {*checked(note, UNKNOWN, NOW).flags}


def test_a_pain_with_a_year_of_its_own_is_long_over() -> None:
    found = checked("back pain worse at night in 2009, had breast cancer then too", UNKNOWN, NOW)
    assert "UNREMITTING" not in found.flags


def test_the_breast_of_a_breast_cancer_is_no_place_of_pain() -> None:
    found = checked("I had breast cancer and now pain in the middle of my back", UNKNOWN, NOW)
    assert found.tier == "urgent"
    assert "CANCER_HX" in found.flags


@pytest.mark.parametrize("note", ["this back ache wakes me every night", "pain wakes me up at 3am"])
def test_a_pain_that_wakes_asks_nothing_of_the_bladder(note: str) -> None:
    found = checked(note, UNKNOWN, NOW)
    assert (found.tier, found.questions) == ("urgent", ())


def test_fresh_sheets_night_after_night_ask_of_the_bladder() -> None:
    assert checked("changed the sheets again, third night running", UNKNOWN, NOW).asked_tier == "emergency"
