"""What a note says of legs, chest and accidents: heard, asked about, or set aside."""

import pytest

from tracker.core.notes import read
from tracker.core.signs import Finding


def _found(note: str) -> set[Finding]:
    return set(read(note).findings)


def _asked(note: str) -> set[tuple[str, str]]:
    return {(question.sign, question.side) for question in read(note).questions}


@pytest.mark.parametrize(
    ("note", "finding"),
    [
        ("my right leg is not so strong like the left", Finding("leg weakness", "right")),
        ("cant go up on tiptoe on the bad side, good side fine", Finding("leg weakness")),
        ("my left quad is weak", Finding("leg weakness", "left")),
        ("pain from my back into the foot each time i sneeze", Finding("leg pain", level="below knee")),
        ("both sciatica since friday", Finding("leg pain", "both")),
        ("from the hips downward its numb", Finding("leg numbness", "both")),
        ("foot dem numb", Finding("leg numbness", "both", "below knee")),
        ("new shoes but numb toes since yesterday", Finding("leg numbness", level="below knee")),
        ("both feet numb, reflexes gone", Finding("leg numbness", "both", "below knee")),
        ("like someone standing on my chest", Finding("chest pain")),
        ("horse threw me off yesterday", Finding("major trauma")),
        ("the worst back pain ever, out of nowhere", Finding("sudden tearing pain")),
    ],
)
def test_what_is_plainly_said_is_found(note: str, finding: Finding) -> None:
    assert finding in _found(note)


@pytest.mark.parametrize(
    ("note", "sign", "side"),
    [
        ("it is like walking on cotton wool", "leg numbness", "both"),
        ("my slipper came off three times and i had not noticed", "foot drop", ""),
        ("burning pain into my calves", "leg pain", "both"),
        ("it was only ever the left. today the right calf tingles", "leg numbness", "both"),
        ("i try to move my leg and nothing happens", "cannot walk weak", ""),
        ("neither foot would wake", "cannot walk weak", ""),
        ("monday i could climb the stairs, today i need the frame", "rapid weakness", ""),
        ("dropping cups all week and my walk has gone drunk", "rapid weakness", ""),
        ("pain hit me, the room was swimming", "collapse", ""),
        ("catches when i take a deep breath in", "chest pain", ""),
        ("i have an aneurysm and my back aches today", "changed pain", ""),
        ("tickled my feet with a feather and nothing", "leg numbness", "both"),
    ],
)
def test_weak_evidence_is_asked_about_or_raised_with_the_rest(note: str, sign: str, side: str) -> None:
    assert (sign, side) in _asked(note) | {(finding.sign, finding.side) for finding in _found(note)}


@pytest.mark.parametrize(
    "note",
    [
        "laughed till i couldnt breathe",
        "felt like i had been hit by a bus after the party",
        "left leg numb, the left tingles",
        "foot went to sleep sitting cross legged, fine after a stamp",
        "it helped a bit each time",
        "legs like jelly after spin class",
    ],
)
def test_what_means_no_emergency_raises_and_asks_none(note: str) -> None:
    said = read(note)
    sides = {one.side for one in said.findings} | {one.side for one in said.questions}
    signs = {one.sign for one in said.findings} | {one.sign for one in said.questions}
    assert "both" not in sides
    assert not signs & {"breathlessness", "major trauma", "cannot walk weak", "rapid weakness"}


def test_a_test_of_the_toes_is_no_failure_to_stand() -> None:
    signs = {one.sign for one in read("ankle weak, cant stand on my toes on that foot").findings}
    assert "leg weakness" in signs
    assert "cannot walk weak" not in signs


def test_who_cannot_get_off_the_sofa_says_nothing_of_sex() -> None:
    assert not [one for one in read("cant get off the sofa today").findings if one.sign == "sexual change"]
