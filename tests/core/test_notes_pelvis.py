"""Bladder, bowel, saddle, sex and despair as people write of them: a flag, one question, or nothing."""

import pytest

from tracker.core.notes import read

WATER, MOTION, SEAT, SEX, CRISIS = "bladder change", "bowel change", "saddle numbness", "sexual change", "crisis"


def flagged(note: str) -> set[str]:
    return {finding.sign for finding in read(note).findings}


def asked(note: str) -> set[str]:
    return {question.sign for question in read(note).questions}


@pytest.mark.parametrize(
    ("note", "sign"),
    [
        ("hubby put fresh sheets on twice last night", WATER),
        ("nothing tells me when i need to go", WATER),
        ("tap running and still couldnt start", WATER),
        ("my jet used to reach the wall, now it dribbles", WATER),
        ("i cant tell a fart from the real thing", MOTION),
        ("my bum has lost its grip", MOTION),
        ("the chair might as well be air when i sit down", SEAT),
        ("its like a dentist jab but in my backside", SEAT),
        ("numb, like when i sat on a cold wall, and my bits too", SEAT),
        ("the old boy wouldnt salute", SEX),
        ("my family would manage without me", CRISIS),
        ("googling painless ways out", CRISIS),
        ("i keep counting how many tramadol it would take", CRISIS),
    ],
)
def test_weak_signs_together_are_at_least_asked_about(note: str, sign: str) -> None:
    assert sign in flagged(note) | asked(note)


@pytest.mark.parametrize(
    "note",
    [
        "i think about not being here any more",
        "thought about taking all my tablets",
        "no point me carrying on",
    ],
)
def test_a_direct_statement_of_despair_is_a_flag(note: str) -> None:
    assert CRISIS in flagged(note)


@pytest.mark.parametrize(
    "note",
    [
        "bladder doing its job, bowels as they always were",
        "bowels opened this morning, power full",
        "changed dads sheets twice in the night",
        "physio said an erection problem would be a red flag",
        "put a pillow between my legs at night",
        "out of toilet roll, bought toilet roll",
        "glad to be alive on a day like this",
        "counting my tablets into the weekly box",
        "the form asks do you want to die",
        "i have new pain in my back",
    ],
)
def test_nothing_is_flagged_or_asked(note: str) -> None:
    pelvic = {WATER, MOTION, SEAT, SEX, CRISIS}
    assert not pelvic & (flagged(note) | asked(note))


def test_in_the_past_week_is_not_long_ago() -> None:
    assert MOTION in flagged("cannot hold wind any more, all in the past week")
    assert MOTION not in flagged("could not hold wind once in the past")


def test_hiv_is_no_have() -> None:
    assert "immunosuppression" in flagged("hiv since 2015")
    assert "immunosuppression" not in flagged("i have to walk more")


def test_a_hyphen_inside_a_word_does_not_part_it() -> None:
    assert CRISIS in flagged("self-harm again last night")


def test_what_is_not_the_cause_explains_nothing() -> None:
    note = "my bottom leaked on the cushion, not constipated"
    assert asked(note) | flagged(note)
    assert "leg numbness" in flagged("after the long drive two toes asleep for 3 days")
    assert "leg numbness" not in flagged("after the long drive my toes were asleep")
