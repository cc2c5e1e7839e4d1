"""Short diaries and persons as they are written in JSON."""

from collections.abc import Mapping
from datetime import tzinfo
from zoneinfo import ZoneInfo

import pytest

from tests.core import reader
from tracker.core.notes import Reading
from tracker.core.profile import UNKNOWN, Profile
from tracker.core.signs import Finding
from tracker.core.words import Invalid
from tracker.core.worked import profile, series

Row = dict[str, object]


def zones(name: str) -> tzinfo | None:
    return ZoneInfo(name) if name == "Europe/London" else None


def days(kind: str, *numbers: int, **boxes: object) -> list[Row]:
    return [{"day": day, "kind": kind, **boxes} for day in numbers]


@pytest.mark.parametrize(
    ("entries", "more", "rules"),
    [
        ([], {}, ()),
        (days("pain", 0, 1, 2, score=8), {}, ("PAIN_SEVERE",)),
        (days("pain", 0, 1, 2, score=8.0), {}, ("PAIN_SEVERE",)),
        (days("pain", 0, 1, 3, score=8), {"start_date": "2023-02-27"}, ()),
        (
            [
                {"kind": "pain", "score": 8, "date": "2024-03-30", "time": "23:30"},
                {"kind": "pain", "score": 8, "date": "2024-03-31", "time": "00:30"},
                {"kind": "pain", "score": 8, "date": "2024-04-01"},
            ],
            {"tz": "Europe/London"},
            ("PAIN_SEVERE",),
        ),
        (days("symptom", 0, 1, name="bed_rest"), {}, ("INACTIVITY",)),
        (days("bed_rest", 0, 1), {}, ("INACTIVITY",)),
        (days("symptom", 0, name="saddle_numbness"), {}, ("CES_SADDLE",)),
        (days("symptom", 0, name="leg_weakness", side="both"), {}, ("CES_BILATERAL", "NEURO_WEAK")),
        (days("symptom", 0, 1, name="leg_pain_below_knee"), {}, ("LEG_RADIC",)),
        (days("symptom", 0, name="fever", value=38.0, unit="C"), {}, ("FEVER",)),
        (days("fever", 0, value=37.9), {}, ()),
        (days("fever", 0, value=None), {}, ("FEVER",)),
        (
            days("morning_stiffness", 0, 3, 6, minutes=31),
            {"profile": {"pain_since_days": 120, "age_at_onset": 29}},
            ("MORNING_STIFF",),
        ),
        (days("med", *range(11), name="ibuprofen"), {}, ("MED_NSAID_DAYS",)),
        (days("med", *range(11), name="x", type="nsaid"), {}, ("MED_NSAID_DAYS",)),
        (
            days("stretch", 0, name="knee_to_chest", hold_s=20, reps=3),
            {"profile": {"osteoporosis": True}},
            ("STRETCH_OSTEO",),
        ),
        (days("stretch", 0, name="forward_fold"), {"profile": {"osteoporosis": True}}, ("STRETCH_OSTEO",)),
        (days("heat", 0, minutes=481, device="wrap"), {}, ("HEAT_LONG",)),
        (days("walk", 0, minutes=8, before=8, after=9, sharp=True), {}, ("WALK_GATE", "WALK_STOP")),
        (days("heat", 0, 0, 0, 0, minutes=20), {}, ()),
        (days("heat", 0, 0, minutes=20, time="10:00"), {}, ("THERM_INTERVAL",)),
        # 00:30 and 02:10 lie 40 minutes apart on the night on which the clocks go forward
        (
            [
                {"day": 0, "kind": "ice", "minutes": 20, "time": "00:30"},
                {"day": 0, "kind": "ice", "minutes": 20, "time": "02:10"},
            ],
            {"start_date": "2024-03-31", "tz": "Europe/London"},
            ("THERM_INTERVAL",),
        ),
        (days("symptom", 0, name="tearing_pain") + days("pain", 1, score=2), {}, ()),
        (days("symptom", 0, name="tearing_pain", time="23:59"), {}, ("VASC_SUDDEN",)),
        (days("pain", 0, score=4, source="x"), {"why": "left alone", "expect_rules": []}, ()),
        (days("note", 0, text="so numb"), {}, ("CES_SADDLE",)),
        (days("walk", 0, minutes=8, note="so numb"), {}, ("CES_SADDLE",)),
    ],
)
def test_the_rules_that_stand_at_the_end_of_the_last_day(
    entries: list[Row], more: Mapping[str, object], rules: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.use(monkeypatch, {"so numb": Reading((Finding("saddle numbness"),), (), ())})
    assert series({"entries": entries, **more}, zones) == rules


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({}, "entries must be a list"),
        ({"entries": [3]}, "entry 1: it must be an object"),
        ({"entries": [{"day": 0}]}, "entry 1: it has no kind"),
        ({"entries": [{"day": 0, "kind": "zap"}]}, "entry 1: there is no kind zap; there are pain, walk"),
        (
            {"entries": [{"day": 0, "kind": "pain", "score": 4}, {"day": 0, "kind": "pain"}]},
            "entry 2: pain is missing",
        ),
        ({"entries": days("pain", 0, score=7.5)}, "pain must be a whole number from 0 to 10"),
        ({"entries": days("pain", 0, score=True)}, "pain must be a whole number"),
        ({"entries": days("pain", 0, score=float("nan"))}, "pain must be a whole number"),
        ({"entries": days("pain", 0, score=[4])}, "score must be a whole number"),
        ({"entries": days("symptom", 0, name="sadle_numbness")}, "did you mean saddle numbness?"),
        ({"entries": days("symptom", 0, name=3)}, "symptom must be one of"),
        ({"entries": [{"kind": "pain", "score": 4}]}, "day must be a whole number"),
        ({"entries": days("pain", 10**30, score=4)}, "lies before 1900-01-01 or after 2199-12-31"),
        ({"entries": days("pain", 0, score=4, date="2026-02-30")}, "date must be a date"),
        ({"entries": days("pain", 0, score=4, date="0001-01-01")}, "from 1900 to 2199"),
        ({"entries": days("pain", 0, score=4, time="25:00")}, "time must be a time of day"),
        ({"entries": days("pain", 0, score=4, time=9)}, "time must be a time of day"),
        ({"entries": days("pain", 0, score=4, time="09:00+02:00")}, "time must be a time of day"),
        ({"entries": [], "start_date": 3}, "start_date must be a date"),
        ({"entries": [], "tz": "Mars/Olympus"}, "there is no time zone Mars/Olympus"),
        ({"entries": [], "tz": 3}, "there is no time zone 3"),
        ({"entries": [], "profile": []}, "the profile must be an object"),
    ],
)
def test_what_is_not_understood_is_refused_in_a_sentence(raw: Mapping[str, object], words: str) -> None:
    found = series(raw, zones)
    assert isinstance(found, Invalid)
    assert words in found.message
    assert found.message.endswith((".", "?"))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (None, UNKNOWN),
        ({}, UNKNOWN),
        ({"age": None, "diabetes": None}, UNKNOWN),
        ({"age": 68, "first_episode": True}, Profile(age=68, first_episode=True)),
        ({"cancer": True}, Profile(cancer_ever=True)),
        ({"cancer_ever": False}, Profile(cancer_ever=False)),
        ({"anticoagulant": True, "iv_drugs": True}, Profile(blood_thinner=True, injecting=True)),
        ({"poor circulation": True}, Profile(poor_circulation=True)),
    ],
)
def test_a_person(raw: object, expected: Profile) -> None:
    assert profile(raw) == expected


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"osteoporosi": True}, "has no osteoporosi. Did you mean osteoporosis?"),
        ({"age": "68"}, "age must be a number from 0 to 130"),
        ({"age": True}, "age must be a number"),
        ({"age": -1}, "age must be a number"),
        ({"diabetes": 1}, "diabetes must be true, false or null"),
    ],
)
def test_a_fact_that_is_not_known_is_refused(raw: object, words: str) -> None:
    found = profile(raw)
    assert isinstance(found, Invalid)
    assert words in found.message
