"""What a note raises by itself, and what a yes to its questions would add."""

from datetime import UTC, datetime

import pytest

from tests.core import reader
from tracker.core.checking import checked
from tracker.core.notes import Heard, Question, Reading
from tracker.core.profile import UNKNOWN, Profile
from tracker.core.signs import Finding

NOW = datetime(2026, 3, 18, 0, 0, tzinfo=UTC)
HEARD = (Heard("fever", (0, 5), False, "about mum"),)

READINGS = {
    "numb below": Reading((Finding("saddle numbness"), Finding("fever")), (), HEARD),
    "hot": Reading((Finding("fever"),), (), ()),
    "hot, and the leg?": Reading(
        (Finding("fever"),),
        (Question("chills", words="Are you shivering?"), Question("leg numbness", "left", words="Is it numb?")),
        (),
    ),
    "both?": Reading((), (Question("leg weakness", "both", words="Are both legs weak?"),), ()),
    "one?": Reading((), (Question("leg weakness", "left"), Question("leg weakness", "right")), ()),
    "tired of it": Reading((), (Question("crisis", words="Do you think of ending your life?"),), ()),
    "below": Reading((Finding("leg numbness", "left"),), (Question("leg pain", "left", "below knee"),), ()),
    "pop": Reading((Finding("minor strain"),), (), ()),
    "not that?": Reading((), (Question("cannot stand", words="Can you not stand?"),), ()),
}


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch) -> None:
    reader.use(monkeypatch, READINGS)


@pytest.mark.parametrize(
    ("note", "profile", "tier", "flags", "asked_tier", "questions"),
    [
        ("plain", UNKNOWN, "none", (), "none", ()),
        (
            "numb below", UNKNOWN, "emergency", ("CES_SADDLE", "INFECT_NEURO", "FEVER"), "none", (),
        ),
        ("hot", UNKNOWN, "urgent", ("FEVER",), "none", ()),
        (
            "hot, and the leg?", UNKNOWN, "urgent", ("FEVER",), "emergency", ("Are you shivering?", "Is it numb?"),
        ),
        ("both?", UNKNOWN, "none", (), "emergency", ("Are both legs weak?",)),
        ("one?", UNKNOWN, "none", (), "urgent", ("leg weakness", "leg weakness")),
        ("tired of it", UNKNOWN, "none", (), "emergency", ("Do you think of ending your life?",)),
        ("below", UNKNOWN, "none", (), "urgent", ("leg pain",)),
        ("pop", UNKNOWN, "none", (), "none", ()),
        ("pop", Profile(osteoporosis=True), "urgent", ("FRACTURE_RISK",), "none", ()),
        ("not that?", UNKNOWN, "none", (), "none", ("Can you not stand?",)),
    ],
)  # fmt: skip
def test_a_note_is_judged_with_its_person(
    note: str, profile: Profile, tier: str, flags: tuple[str, ...], asked_tier: str, questions: tuple[str, ...]
) -> None:
    found = checked(note, profile, NOW)
    assert (found.tier, found.flags, found.asked_tier, found.questions) == (tier, flags, asked_tier, questions)


def test_each_question_says_what_a_yes_would_add_and_not_what_stands_already() -> None:
    asked = checked("hot, and the leg?", UNKNOWN, NOW).asked
    assert [(one.tier, [rule.id for rule in one.rules]) for one in asked] == [
        ("none", []),
        ("emergency", ["INFECT_NEURO"]),
    ]


def test_how_it_was_read_is_kept() -> None:
    assert checked("numb below", UNKNOWN, NOW).reading.heard == HEARD
