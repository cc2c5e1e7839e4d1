"""Warnings of the past in words, words for a hard moment, and what is heard in a note."""

import pytest

from tests.made import NOW, entry
from tracker.core.flags import Flag
from tracker.core.history import Entry
from tracker.core.questions import REGIONS
from tracker.core.standing import BY_ID
from tracker.core.told import told
from tracker.show.heard import heard
from tracker.show.mustread import demand, must_read
from tracker.show.support import EMERGENCY, LINES, numbers, support
from tracker.show.told import briefly, history, title, turned, withdrawn

SIGN = entry("symptom", NOW, name="saddle numbness")
WARNING = entry(
    "warning", NOW, title="Numbness between the legs", tier="emergency", rule="CES_SADDLE", evidence=SIGN.id
)
DONE = entry("acknowledged", NOW, rule="CES_SADDLE", done="seen in A&E", evidence=SIGN.id)
HARD = entry("warning", NOW, title="Thoughts of ending your life", tier="emergency", rule="CRISIS", evidence="zz")


def lines(*kept: Entry) -> list[str]:
    return history(told(kept)[0], {SIGN.id: SIGN}, NOW)


def test_a_warning_of_the_past() -> None:
    assert lines(WARNING) == [
        "Numbness between the legs (emergency), today 21:00",
        "  because of: symptom saddle numbness (today 21:00)",
        "  nothing noted about it",
    ]
    assert lines(WARNING, DONE)[-1] == "  done: “seen in A&E” (today 21:00)"


def test_entries_that_are_gone_are_said() -> None:
    gone = WARNING._replace(values={**WARNING.values, "evidence": "zz"})
    assert lines(gone)[1] == "  because of entries that are no longer in the log"
    more = WARNING._replace(values={**WARNING.values, "evidence": f"{SIGN.id} zz"})
    assert lines(more)[2] == "  and 1 more"


def test_entries_of_the_same_minute_stand_in_the_order_of_their_making_whatever_their_ids() -> None:
    signs = [SIGN._replace(id=name, tick=tick, values={"name": name}) for tick, name in enumerate(("c", "a", "b"))]
    entries = {sign.id: sign for sign in signs}
    for ids in ("a b c", "c b a", "b c a"):
        found = told([WARNING._replace(values={**WARNING.values, "evidence": ids})])[0]
        assert [line.split()[3] for line in history(found, entries, NOW)[1:4]] == ["b", "a", "c"]


def test_a_hard_moment_is_not_read_back() -> None:
    assert lines(HARD) == ["Support for a hard moment, today 21:00"]
    assert title("CRISIS") == "Support for a hard moment"


def test_a_week_in_lines() -> None:
    assert briefly(told([WARNING, DONE]), NOW, 100) == ["today 21:00: Numbness between the legs — “seen in A&E”"]


def test_what_a_version_does_not_know_is_said_by_its_own_words() -> None:
    assert title("NEW_RULE", "A new one") == "A new one"
    assert title("NEW_RULE") == "NEW_RULE"


def test_withdrawn_warnings_are_named_once() -> None:
    assert withdrawn([WARNING, WARNING]) == "Withdrawn: Numbness between the legs"
    assert withdrawn([]) == ""


def test_an_undone_note_of_what_was_done_is_said() -> None:
    assert turned(DONE, DONE._replace(removed=True)) == "No longer noted: “seen in A&E” for Numbness between the legs"
    assert turned(DONE._replace(removed=True), DONE).startswith("Noted again")
    assert turned(None, SIGN) == ""


@pytest.mark.parametrize("region", ["", *REGIONS])
def test_everybody_is_told_whom_to_call(region: str) -> None:
    words = "\n".join(must_read([Flag(BY_ID["CES_SADDLE"], (SIGN,))], NOW, region))
    assert EMERGENCY.get(region, "999 in the UK, 112 in Europe, 911") in words
    assert "This is not a diagnosis. No clinician has reviewed this program." in words
    assert "symptom saddle numbness (today 21:00)" in words
    assert EMERGENCY.get(region, "your local emergency number") in "\n".join(numbers(region, width=200))
    assert set(EMERGENCY) <= set(REGIONS)
    assert set(LINES) <= set(REGIONS)


def test_a_doctor_is_not_asked_for_at_a_number_of_another_country() -> None:
    assert "111" in " ".join(demand(BY_ID["FEVER"], "uk"))
    assert "111" not in " ".join(demand(BY_ID["FEVER"], "us"))


@pytest.mark.parametrize("width", [46, 56, 96])
def test_words_for_a_hard_moment_fit_and_hold_no_alarm(width: int) -> None:
    found = support("", width=width)
    assert max(map(len, found)) <= width
    assert not {"EMERGENCY", "diagnosis", "Because"} & set(" ".join(found).split())


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("numb between my legs when I sit", "numbness between the legs"),
        ("no control of my bladder since noon", "a bladder change"),
        ("fever of 38.9", "fever"),
        ("a nice walk by the canal", ""),
        ("", ""),
        ("I would rather be dead", ""),
    ],
)
def test_what_is_plain_in_a_note_is_said_back(note: str, said: str) -> None:
    assert heard(note).startswith(f"heard: {said}" if said else "")
    assert bool(heard(note)) is bool(said)
