"""Every rule with a diary that raises it and a near miss that does not; and what all of them keep to."""

import ast
import re
import sys
from typing import NamedTuple

import pytest

from tests.core.made import START, Row, Scene, bed, heat, ice, pain, pains, scene, sign, stretch, took, walk
from tracker.core import rules as rules_module
from tracker.core.flags import TIERS, Flag, raised
from tracker.core.rules import RULES, Rule
from tracker.core.sources import SOURCES, STRENGTHS

CATALOGUE = """
    CES_BLADDER 14 emergency, CES_BOWEL 14 emergency, CES_SADDLE 14 emergency, CES_SEXUAL 14 emergency,
    CES_BILATERAL 14 emergency, NEURO_EMERG 7 emergency, VASC_SUDDEN 1 emergency, CHEST 1 emergency,
    TRAUMA_MAJOR 7 emergency, INFECT_NEURO 7 emergency, CRISIS 1 emergency, NEURO_WEAK 14 urgent, LEG_NEURO 14 urgent,
    FEVER 7 urgent, WEIGHT_LOSS 180 urgent, CANCER_HX 90 urgent, FRACTURE_RISK 14 urgent, INFECT_RISK 30 urgent,
    UNREMITTING 7 urgent, THORACIC 14 urgent, DEFORMITY 30 urgent, AAA_PULSE 30 urgent, KIDNEY 7 urgent,
    ANTICOAG 3 urgent, LEG_RADIC 14 soon, MORNING_STIFF 14 soon, AGE_ONSET 0 soon, PAIN_NO_IMPROVE 42 soon,
    PAIN_RISING 19 soon, PAIN_SEVERE 3 soon, THERM_SKIN 14 soon, WALK_GATE 1 caution, WALK_STOP 1 caution,
    WALK_POST_INCREASE 14 caution, WALK_JUMP 14 caution, WALK_LONGEST 14 caution, INACTIVITY 17 caution,
    HEAT_LONG 0 caution, HEAT_ASLEEP 1 caution, ICE_LONG 0 caution, THERM_INTERVAL 0 caution, HEAT_FRESH 2 caution,
    THERM_SENS 0 caution, STRETCH_OSTEO 0 caution, MED_NSAID_DAYS 11 caution
"""


class Case(NamedTuple):
    raises: list[Scene]
    misses: list[Scene]


def for_days(name: str, days: int) -> Case:
    """A sign that counts on `days` dates and not one longer."""
    return Case([scene(sign(0, name)), scene(sign(0, name), day=days - 1)], [scene(sign(0, name), day=days)])


def stiff(days: tuple[int, ...], minutes: int, **profile: int) -> Scene:
    return scene([sign(day, "morning stiffness", minutes=minutes) for day in days], **profile)


def walks(*minutes: int) -> list[Row]:
    """One walk every second day."""
    return [walk(2 * at, length) for at, length in enumerate(minutes)]


STEADY = pains(range(1, 30), 4)

CASES: dict[str, Case] = {
    "CES_BLADDER": for_days("bladder change", 14),
    "CES_BOWEL": for_days("bowel change", 14),
    "CES_SADDLE": for_days("saddle numbness", 14),
    "CES_SEXUAL": for_days("sexual change", 14),
    "CES_BILATERAL": Case(
        [
            scene(sign(0, "leg pain", "both")),
            scene(sign(0, "leg pain", "left"), sign(13, "leg pain", "right")),
            scene(sign(0, "leg numbness", "left"), sign(3, "leg pain", "right")),
            scene(sign(0, "foot drop", "right"), sign(0, "leg giving way", "left")),
        ],
        [
            scene(sign(0, "leg pain", "left"), sign(14, "leg pain", "right")),
            scene(sign(0, "leg pain", "left"), sign(1, "leg numbness", "left")),
            scene(sign(0, "leg pain"), sign(1, "leg pain", "right")),
            scene(sign(0, "leg pain", "both"), day=14),
            scene(pain(0, 4, where="leg below knee"), sign(1, "leg pain", "right")),
        ],
    ),
    "NEURO_EMERG": Case(
        [*for_days("cannot walk weak", 7).raises, *for_days("rapid weakness", 7).raises],
        [*for_days("cannot walk weak", 7).misses, scene(sign(0, "leg weakness", "left"))],
    ),
    "VASC_SUDDEN": Case(
        [
            scene(sign(0, "sudden tearing pain")),
            scene(sign(0, "collapse")),
            scene(pain(0, 3), aneurysm=True),
            scene(STEADY, sign(29, "sudden severe pain"), aneurysm=True),
            scene(pain(0, 3), pain(15, 3), aneurysm=True),
        ],
        [
            scene(sign(0, "sudden tearing pain"), day=1),
            scene(pain(0, 3), pain(1, 3), aneurysm=True),
            scene(pain(0, 0), aneurysm=True),
            scene(pain(0, 3), aneurysm=True, pain_since_days=60),
            scene(STEADY, sign(28, "sudden severe pain"), aneurysm=True),
            scene(pain(0, 3)),
            scene(sign(0, "sudden severe pain")),
        ],
    ),
    "CHEST": Case(
        [scene(sign(0, "chest pain")), scene(sign(0, "breathlessness"))], [scene(sign(0, "chest pain"), day=1)]
    ),
    "TRAUMA_MAJOR": for_days("major trauma", 7),
    "INFECT_NEURO": Case(
        [
            scene(sign(0, "fever"), sign(6, "leg numbness", "left")),
            scene(sign(0, "chills"), sign(0, "bladder change")),
            scene(sign(0, "bowel change"), sign(6, "fever")),
            scene(sign(0, "leg weakness"), sign(3, "fever", value=101.2)),
        ],
        [
            scene(sign(0, "fever"), sign(7, "leg numbness", "left")),
            scene(sign(0, "fever", value=37.9, unit="C"), sign(0, "leg numbness")),
            scene(sign(0, "fever"), sign(0, "leg pain")),
            scene(sign(0, "bowel change"), sign(7, "fever")),
            scene(sign(0, "night sweats"), sign(0, "leg numbness")),
        ],
    ),
    # No form offers "crisis": only what reads notes will report it.
    "CRISIS": Case([scene(sign(0, "crisis"))], [scene(sign(0, "crisis"), day=1)]),
    "NEURO_WEAK": Case(
        [*for_days("leg weakness", 14).raises, scene(sign(0, "foot drop", "left")), scene(sign(0, "leg giving way"))],
        [*for_days("leg weakness", 14).misses, scene(sign(0, "leg numbness", "left"))],
    ),
    "LEG_NEURO": Case(
        [
            scene(sign(0, "leg pain", "left", level="below knee"), sign(13, "leg numbness", "left")),
            scene(sign(0, "leg pain", level="below knee"), sign(1, "leg numbness", "right")),
            scene(sign(0, "leg pain", "left"), sign(0, "leg numbness", "left")),
            scene(pain(0, 4, where="leg below knee"), sign(1, "leg numbness")),
        ],
        [
            scene(sign(0, "leg pain", "left", level="below knee"), sign(14, "leg numbness", "left")),
            scene(sign(0, "leg pain", "left", level="below knee"), sign(1, "leg numbness", "right")),
            scene(sign(0, "leg pain", "left", level="above knee"), sign(1, "leg numbness", "left")),
            scene(sign(0, "leg pain", "left", level="below knee")),
            scene(pain(0, 0, where="leg below knee"), sign(1, "leg numbness")),
        ],
    ),
    "FEVER": Case(
        [
            *for_days("fever", 7).raises,
            scene(sign(0, "chills")),
            scene(sign(0, "night sweats")),
            scene(sign(0, "fever", value=38.0)),
            scene(sign(0, "fever", value=100.4)),
            scene(sign(0, "fever", value=100.4, unit="F")),
            scene(sign(0, "fever", value=38.5, unit="F")),
            scene(sign(0, "fever", value=89.9)),
        ],
        [
            *for_days("fever", 7).misses,
            scene(sign(0, "fever", value=37.9)),
            scene(sign(0, "fever", value=100.3)),
            scene(sign(0, "fever", value=90.0)),
            scene(sign(0, "fever", value=98.6, unit="F")),
            scene(sign(0, "fever", value=99.0, unit="C")),
        ],
    ),
    "WEIGHT_LOSS": for_days("unexplained weight loss", 180),
    "CANCER_HX": Case(
        [
            scene(pain(0, 2), cancer_ever=True),
            scene(pain(0, 2), day=13, cancer_ever=True),
            scene(pains(range(90), 2), cancer_ever=True),
            scene(pains(range(100), 5), cancer_ever=True),
            scene(pains(range(100), 1), pains(range(100, 103), 3), cancer_ever=True),
            scene(pains(range(100), 1), sign(100, "night pain"), day=189, cancer_ever=True),
            scene(pain(0, 2), pain(40, 2), cancer_ever=True, pain_since_days=400),
            scene(pain(0, 2), cancer_ever=True, pain_since_days=89),
        ],
        [
            scene(pain(0, 2)),
            scene(pain(0, 0), cancer_ever=True),
            scene(pains(range(91), 2), cancer_ever=True),
            scene(pain(0, 2), cancer_ever=True, pain_since_days=90),
            scene(pain(0, 2), day=14, cancer_ever=True),
            scene(pains(range(100), 1), sign(100, "night pain"), day=190, cancer_ever=True),
        ],
    ),
    "FRACTURE_RISK": Case(
        [
            scene(sign(0, "minor strain"), osteoporosis=True),
            scene(sign(0, "minor strain"), steroids=True, day=13),
            scene(sign(0, "minor strain"), age=65),
        ],
        [
            scene(sign(0, "minor strain"), age=64),
            scene(sign(0, "minor strain"), steroids=True, day=14),
            scene(sign(0, "sharp pain"), osteoporosis=True),
        ],
    ),
    "INFECT_RISK": Case(
        [
            scene(pain(0, 2), immunosuppression=True),
            scene(pain(0, 2), recent_procedure=True),
            scene(pain(0, 2), sign(0, "recent infection")),
            scene(sign(0, "recent infection"), pain(29, 2)),
            scene(pains(range(30), 2), recent_infection=True),
            scene(pains(range(30), 2), sign(29, "recent infection")),
            scene(pains(range(60), 2), pains(range(60, 63), 4), injecting=True),
            scene(sign(0, "injecting drugs"), sign(29, "unremitting pain")),
        ],
        [
            scene(pain(0, 2)),
            scene(pains(range(31), 2), recent_infection=True),
            scene(pains(range(60), 2), sign(59, "recent infection")),
            scene(sign(0, "injecting drugs"), sign(30, "unremitting pain")),
            scene(sign(0, "recent infection"), pain(30, 2)),
            scene(pains(range(31), 2), sign(30, "recent infection")),
            scene(sign(0, "recent infection")),
        ],
    ),
    "UNREMITTING": Case(
        [*for_days("unremitting pain", 7).raises, scene(sign(0, "night pain"), sign(6, "night pain"))],
        [
            *for_days("unremitting pain", 7).misses,
            scene(sign(0, "night pain"), sign(0, "night pain")),
            scene(sign(0, "night pain"), sign(7, "night pain")),
        ],
    ),
    "THORACIC": Case(
        [*for_days("upper back pain", 14).raises, scene(pain(0, 1, where="upper back"))],
        [*for_days("upper back pain", 14).misses, scene(pain(0, 0, where="upper back"))],
    ),
    "DEFORMITY": for_days("new lump", 30),
    "AAA_PULSE": for_days("pulsing abdomen", 30),
    "KIDNEY": Case(
        [*for_days("burning urine", 7).raises, scene(sign(0, "bloody urine")), scene(sign(0, "vomiting"))],
        for_days("burning urine", 7).misses,
    ),
    "ANTICOAG": Case(
        [
            scene(sign(0, "sudden severe pain"), blood_thinner=True, day=2),
            scene(sign(0, "sudden tearing pain"), blood_thinner=True),
            scene(pains(range(10), 6), pain(10, 8), blood_thinner=True),
            scene(pain(0, 8), blood_thinner=True),
            scene(pain(0, 8), blood_thinner=True, day=2),
            scene(pain(0, 7), pain(17, 8), blood_thinner=True),
        ],
        [
            scene(sign(0, "sudden severe pain"), blood_thinner=True, day=3),
            scene(sign(0, "sudden severe pain")),
            scene(pains(range(10), 7), pain(10, 8), blood_thinner=True),
            scene(pains(range(10), 3), pain(10, 7), blood_thinner=True),
            scene(pain(0, 7), pain(3, 8), blood_thinner=True),
            scene(pain(0, 7), pain(16, 8), blood_thinner=True),
            scene(pain(0, 8), blood_thinner=True, day=3),
        ],
    ),
    "LEG_RADIC": Case(
        [
            scene(sign(0, "leg pain", "left", level="below knee"), sign(13, "leg pain", "left", level="below knee")),
            scene(pain(0, 3, where="leg below knee"), pain(1, 3, where="leg below knee")),
        ],
        [
            scene(sign(0, "leg pain", "left", level="below knee"), sign(14, "leg pain", "left", level="below knee")),
            scene([sign(0, "leg pain", "left", level="below knee") for _ in range(2)]),
            scene(sign(0, "leg pain", "left", level="below knee"), sign(1, "leg pain", "left", level="above knee")),
            scene(sign(0, "leg pain", "left"), sign(1, "leg pain", "left")),
            scene([sign(day, "leg pain", "left", level="below knee") for day in (0, 1)], sign(1, "leg numbness")),
            scene([sign(day, "leg pain", "left", level="below knee") for day in (0, 1)], sign(1, "foot drop")),
            scene([sign(day, "leg pain", "both", level="below knee") for day in (0, 1)]),
            scene(sign(0, "leg pain", "left", level="below knee"), sign(1, "leg pain", "right", level="below knee")),
        ],
    ),
    "MORNING_STIFF": Case(
        [
            stiff((0, 6, 13), 31, pain_since_days=90, age_at_onset=44),
            stiff((0, 3, 6), 45, pain_since_days=120, age=44),
            scene(
                [pain(day, 3) for day in range(0, 90, 7)],
                [sign(day, "morning stiffness", minutes=40) for day in (85, 87, 90)], age_at_onset=30,
            ),
            scene(
                [pain(day, 3) for day in range(0, 85, 7)],
                [sign(day, "morning stiffness", minutes=40) for day in (94, 97, 98)], age_at_onset=30,
            ),
        ],
        [
            stiff((0, 6, 13), 30, pain_since_days=90, age_at_onset=44),
            scene(
                [pain(day, 3) for day in range(0, 85, 7)],
                [sign(day, "morning stiffness", minutes=40) for day in (94, 97, 99)], age_at_onset=30,
            ),
            scene(
                [pain(day, 3) for day in range(0, 85, 7)],
                [sign(day, "morning stiffness", minutes=40) for day in (84, 87, 89)], age_at_onset=30,
            ),
            stiff((0, 6, 14), 31, pain_since_days=90, age_at_onset=44),
            stiff((0, 0, 6), 31, pain_since_days=90, age_at_onset=44),
            stiff((0, 6, 13), 31, pain_since_days=89, age_at_onset=44),
            stiff((0, 6, 13), 31, pain_since_days=90, age_at_onset=45),
            stiff((0, 6, 13), 31, pain_since_days=90, age=45),
            stiff((0, 6, 13), 31, pain_since_days=90),
            stiff((0, 6, 13), 31, age_at_onset=44),
            scene([sign(day, "morning stiffness") for day in (0, 6, 13)], pain_since_days=90, age_at_onset=44),
        ],
    ),
    "AGE_ONSET": Case(
        [scene(pain(0, 1), age=56, first_episode=True), scene(pain(0, 4), age=19, first_episode=True)],
        [
            scene(pain(0, 4), age=20, first_episode=True),
            scene(pain(0, 4), age=55, first_episode=True),
            scene(pain(0, 4), age=56, first_episode=False),
            scene(pain(0, 4), age=56),
            scene(pain(0, 4), first_episode=True),
            scene(pain(0, 4), age=56, first_episode=True, day=1),
            scene(pain(0, 0), age=56, first_episode=True),
        ],
    ),
    "PAIN_NO_IMPROVE": Case(
        [
            scene(pains((0, 6, 14, 28, 36, 42), 6)),
            scene(pains((0, 6), 5), pains((14, 28, 36, 42), 4)),
            scene(pains((0, 6), 3), pains((14, 28, 36, 42), 3)),
            scene(pains((0, 14, 28), 1), pains((56, 57, 70, 84, 92, 98), 6)),
        ],
        [
            scene(pains((0, 6, 14, 28, 36, 41), 6)),
            scene(pains((0, 7, 14, 28, 36, 42), 6)),
            scene(pains((0, 6, 14, 28, 35, 42), 6)),
            scene(pains((0, 6), 6), pains((14, 28, 36, 42), 4)),
            scene(pains((0, 6), 5), pains((14, 28, 36, 42), 3)),
            scene(pains((0, 6), 4), pains((14, 28, 36, 42), 2)),
            scene(pains((0, 6), 8), pains((14, 28, 36, 42), 6)),
            scene(pains((0, 6), 5), pains((14, 28, 36, 42), 3.5)),
            scene(pains((0, 6, 21, 36, 42), 6)),
        ],
    ),
    "PAIN_RISING": Case(
        [
            scene(pains(range(3), 2), pains(range(3, 6), 4)),
            scene(pains(range(3), 4), pain(3, 2), pain(4, 6), pain(5, 2), pain(6, 6)),
            scene(pains((0, 1, 2), 2), pains((14, 16, 18), 4)),
            scene(pains((0, 1, 2), 2), pains((3, 5, 6), 4), day=7),
        ],
        [
            scene(pains(range(3), 2), pains(range(3, 6), 3)),
            scene(pains((0, 1, 2), 2), pains((15, 17, 19), 4)),
            scene(pains((0, 1, 2), 2), pains((15, 16, 17), 4)),
            scene(pains((0, 1, 2), 2), pains((3, 5, 8), 4)),
            scene(pains((0, 1, 2), 2), pains((3, 5, 6), 4), day=8),
            scene(pains((0, 1), 2), pains((2, 3, 4), 4)),
        ],
    ),
    "PAIN_SEVERE": Case(
        [scene(pains((0, 1, 2), 8)), scene(pains((0, 1), 8), pain(2, 7), pain(2, 9))],
        [scene(pains((0, 1), 8), pain(2, 7)), scene(pains((0, 1, 3), 8)), scene(pains((0, 1, 2), 8), day=3)],
    ),
    "THERM_SKIN": for_days("skin burn", 14),
    "WALK_GATE": Case(
        [
            scene(walk(0, 5, 7, 7)),
            scene(sign(0, "sharp pain", time="08:00"), walk(0, 5, 3)),
            scene(sign(0, "cannot stand"), walk(0, 5)),
            scene(sign(0, "unremitting pain"), walk(0, 5)),
        ],
        [
            scene(walk(0, 5, 6, 9)),
            scene(walk(0, 5, 7), day=1),
            scene(walk(0, 5, 3), sign(0, "sharp pain", time="10:00")),
            scene(sign(0, "sharp pain"), walk(1, 5, 3)),
            scene(sign(0, "sharp pain")),
        ],
    ),
    "WALK_STOP": Case(
        [scene(walk(0, 8, sharp=True))], [scene(walk(0, 8, sharp=False)), scene(walk(0, 8, sharp=True), day=1)]
    ),
    "WALK_POST_INCREASE": Case(
        [
            scene([walk(day, 9, 3, 5) for day in (0, 1, 13)]),
            scene([walk(day, 9, 3, 5) for day in (0, 1, 2)], walk(3, 9, 3, 3), walk(4, 9, 3, 3), walk(5, 9)),
        ],
        [
            scene([walk(day, 9, 3, 5) for day in (0, 1, 14)]),
            scene([walk(day, 9, 3, 5) for day in (0, 1)], walk(2, 9, 3, 4)),
            scene([walk(day, 9, 3, 5) for day in (0, 1, 2)], [walk(day, 9, 3, 3) for day in (3, 4, 5)]),
        ],
    ),
    "WALK_JUMP": Case(
        [
            scene([walk(day, 10) for day in (0, 2, 6)], walk(7, 38), walk(13, 38)),
            scene([walk(day, 31) for day in (0, 2, 6)], walk(7, 70), walk(13, 70)),
        ],
        [
            scene([walk(day, 10) for day in (0, 2, 6)], walk(7, 38), walk(13, 37)),
            scene([walk(day, 31) for day in (0, 2, 6)], walk(7, 70), walk(13, 69)),
            scene([walk(day, 10) for day in (0, 0, 6)], walk(7, 38), walk(13, 60)),
            scene([walk(day, 10) for day in (0, 2, 6)], walk(7, 38), walk(14, 60)),
            scene([walk(day, 10) for day in (0, 2, 4)], walk(9, 38), walk(14, 38)),
        ],
    ),
    "WALK_LONGEST": Case(
        [scene(walks(10, 20, 10, 40)), scene(walk(0, 20), walk(1, 9), walk(2, 9), walk(14, 40))],
        [
            scene(walks(10, 20, 10, 39)),
            scene(walks(10, 15, 10, 34)),
            scene(walks(10, 30, 10, 55)),
            scene(walks(10, 20, 40)),
            scene(walk(0, 10), walk(1, 9), walk(2, 9), walk(15, 40)),
            scene(walks(10, 20, 10, 40), day=7),
        ],
    ),
    "INACTIVITY": Case(
        [
            scene(bed(0), bed(1)),
            scene(bed(0), bed(1), day=2),
            scene(walks(9, 9, 9), pains((5, 6, 7), 4)),
            scene(walk(0, 9), walk(1, 9), walk(2, 9), pains((14, 15, 16), 4)),
        ],
        [
            scene(bed(0), bed(2)),
            scene(bed(0), bed(0)),
            scene(bed(0), bed(1), day=3),
            scene(walks(9, 9, 9), pains((5, 7), 4)),
            scene(walks(9, 9, 9), pains((5, 7), 4), Row(6, "steps", {"count": 900})),
            scene(walks(9, 9, 9), pains((5, 6, 7), 4), stretch(6, "pelvic tilt")),
            scene(walks(9, 9, 9), pains((5, 6, 7), 4), Row(6, "move", {"activity": "swim", "minutes": 20})),
            scene(walks(9, 9), pains((3, 4, 5), 4)),
            scene(walk(0, 9), walk(2, 9), walk(3, 9), pains((15, 16, 17), 4)),
        ],
    ),
    "HEAT_LONG": Case(
        [scene(heat(0, 31)), scene(heat(0, 31, device="bath")), scene(heat(0, 480.5, device="wrap"))],
        [scene(heat(0, 30)), scene(heat(0, 31), day=1), scene(heat(0, 480, device="wrap")), scene(ice(0, 31))],
    ),
    "HEAT_ASLEEP": Case(
        [scene(heat(0, 20, asleep=True)), scene(ice(0, 20, asleep=True))],
        [scene(heat(0, 20, asleep=False)), scene(heat(0, 20)), scene(heat(0, 20, asleep=True), day=1)],
    ),
    "ICE_LONG": Case([scene(ice(0, 21))], [scene(ice(0, 20)), scene(ice(0, 21), day=1), scene(heat(0, 21))]),
    "THERM_INTERVAL": Case(
        [
            scene(heat(0, 20, "10:00"), heat(0, 20, "11:19")),
            scene(ice(0, 10, "23:30"), ice(1, 10, "00:10")),
            scene(heat(0, 480, "08:00", device="wrap"), heat(0, 20, "09:00"), heat(0, 20, "15:00")),
            scene(heat(0, 480, "16:00", device="wrap"), heat(0, 20, "18:00"), heat(1, 20, "00:30")),
        ],
        [
            scene(heat(0, 20, "10:00"), heat(0, 20, "11:20")),
            scene(heat(0, 20, "10:00"), ice(0, 10, "10:30")),
            scene(heat(0, 20, "10:00"), heat(0, 20, "11:00"), day=1),
        ],
    ),
    "HEAT_FRESH": Case(
        [scene(sign(0, "fresh injury"), heat(0, 15)), scene(sign(0, "fresh injury"), heat(1, 15))],
        [
            scene(sign(0, "fresh injury"), heat(2, 15)),
            scene(sign(0, "fresh injury"), ice(1, 15)),
            scene(sign(0, "minor strain"), heat(0, 15)),
        ],
    ),
    "THERM_SENS": Case(
        [
            scene(heat(0, 15), diabetes=True),
            scene(ice(0, 15), poor_circulation=True),
            scene(heat(0, 15), neuropathy=True),
            scene(sign(0, "numb skin"), heat(13, 15)),
        ],
        [
            scene(heat(0, 15), diabetes=False),
            scene(heat(0, 15), diabetes=True, day=1),
            scene(sign(0, "numb skin"), heat(14, 15)),
            scene(pain(0, 3), diabetes=True),
        ],
    ),
    "STRETCH_OSTEO": Case(
        [
            scene(stretch(0, "knee-to-chest"), osteoporosis=True),
            scene(stretch(0, "Seated Forward-Bend"), spinal_fracture=True),
            scene(stretch(0, "toe touches"), spinal_fracture=True),
        ],
        [
            scene(stretch(0, "knee-to-chest")),
            scene(stretch(0, "knee-to-chest"), osteoporosis=True, day=1),
            scene(stretch(0, "pelvic tilt"), osteoporosis=True),
        ],
    ),
    "MED_NSAID_DAYS": Case(
        [
            scene([took(day, "ibuprofen") for day in range(11)]),
            scene([took(day, "Nurofen Plus") for day in range(5)], [took(day, "naproxen") for day in range(5, 11)]),
            scene([took(day, "the white ones", type="anti-inflammatory") for day in range(11)]),
        ],
        [
            scene([took(day, "ibuprofen") for day in range(10)]),
            scene([took(day, "ibuprofen") for day in (*range(5), *range(6, 12))]),
            scene([took(day, "ibuprofen") for day in range(11)], day=11),
            scene([took(day, "ibuprofen gel", type="anti-inflammatory") for day in range(11)]),
            scene([took(day, "paracetamol") for day in range(11)]),
        ],
    ),
}  # fmt: skip


def flag(diary: Scene, rule: str) -> Flag | None:
    return next((flag for flag in raised(diary.history(), diary.now()) if flag.rule.id == rule), None)


def test_the_catalogue_is_whole() -> None:
    wanted = [tuple(row.split()) for row in CATALOGUE.split(",")]
    assert [(rule.id, str(rule.window), rule.tier) for rule in RULES] == wanted
    assert len(RULES) == 45


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_is_raised_and_nearly_missed(rule: Rule) -> None:
    case = CASES[rule.id]
    assert case.raises
    assert case.misses
    for at, diary in enumerate(case.raises):
        found = flag(diary, rule.id)
        assert found is not None, f"{rule.id} raises {at}"
        assert found.evidence
        assert all(entry in diary.history().entries for entry in found.evidence)
        ages = [(diary.now().date() - entry.day).days for entry in found.evidence]
        assert max(ages) < max(rule.window, 14 if rule.id == "THERM_SENS" else 2), f"{rule.id} raises {at}"
        assert list(found.evidence) == sorted(found.evidence, key=lambda entry: entry.at)
    for at, diary in enumerate(case.misses):
        assert flag(diary, rule.id) is None, f"{rule.id} misses {at}"


def test_no_case_is_without_a_rule() -> None:
    assert set(CASES) == {rule.id for rule in RULES}


def test_an_emergency_shows_every_entry_that_counts() -> None:
    diary = scene(sign(0, "bladder change"), pain(1, 4), sign(2, "bladder change"), sign(9, "bladder change"))
    found = flag(diary, "CES_BLADDER")
    assert found is not None
    assert [entry.day.day for entry in found.evidence] == [2, 4, 11]


@pytest.mark.parametrize(
    ("rule", "diary", "evidence"),
    [
        ("PAIN_SEVERE", scene(pains(range(5), 8), Row(4, "pain", {}), pain(4, 9)), [2, 3, 4, 4]),
        ("PAIN_RISING", scene(pains(range(4), 2), pains((4, 6, 7), 5)), [4, 6, 7]),
        ("PAIN_NO_IMPROVE", scene(pains((0, 6, 14, 28, 35, 36, 42), 6)), [36, 42]),
        ("WALK_POST_INCREASE", scene(walk(0, 9, 3, 6), walk(1, 9, 3, 4), walk(2, 9, 3, 5), walk(3, 9, 3, 5)),
         [0, 2, 3]),
        ("WALK_JUMP", scene([walk(day, 10) for day in (0, 2, 6)], walk(7, 60), walk(13, 60)), [7, 13]),
        ("WALK_LONGEST", scene(walk(0, 9), walk(0, 9), walk(1, 9), walk(2, 9), walk(2, 60)), [2]),
        ("WALK_GATE", scene(sign(0, "sharp pain", time="07:00"), walk(0, 9), sign(0, "sharp pain", time="10:00")),
         [0, 0]),
        ("THERM_INTERVAL", scene(ice(0, 9, "07:00"), heat(0, 9, "09:00"), heat(0, 9, "09:30")), [0, 0]),
        ("INACTIVITY", scene(bed(0), bed(2), bed(3), bed(4)), [2, 3, 4]),
        ("INACTIVITY", scene(walks(9, 9, 9), pains((4, 5, 6, 7), 3), heat(6, 9)), [5, 6, 6, 7]),
        ("CANCER_HX", scene(pain(0, 3), pain(14, 3), pain(14, 0), cancer_ever=True), [14]),
        ("LEG_NEURO",
         scene(sign(0, "leg pain", "left"), sign(1, "leg pain", "right"), sign(2, "leg numbness", "right")), [1, 2]),
        ("CES_BILATERAL",
         scene(sign(0, "leg pain", "left"), sign(1, "leg pain"), sign(2, "foot drop", "right")), [0, 2]),
        ("HEAT_FRESH", scene(heat(0, 9), sign(0, "fresh injury"), heat(1, 9)), [0, 1]),
    ],
)  # fmt: skip
def test_the_evidence_is_what_raised_it(rule: str, diary: Scene, evidence: list[int]) -> None:
    found = flag(diary, rule)
    assert found is not None
    assert [(entry.day - START).days for entry in found.evidence] == evidence


def test_since_never_silences_a_sign() -> None:
    assert flag(scene(sign(0, "bladder change", since="2019-01-01")), "CES_BLADDER") is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_speaks_calmly_and_stands_on_a_source(rule: Rule) -> None:
    assert 0 < len(rule.message) <= 240
    assert rule.message[-1] == "."
    assert not re.search(r"!|\b(?:[A-Z]{4,}|mg|tablets?|dose|fine|all clear|nothing to worry)\b", rule.message)
    assert not re.search(r"\b(?:999|911|112|111|000|988|116 123)\b", rule.message)
    assert rule.title
    assert len(rule.title) <= 45
    assert rule.sources
    assert all(key in SOURCES for key in rule.sources)
    assert set(rule.strength.split("+")) <= set(STRENGTHS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_trigger_says_what_it_looks_for(rule: Rule) -> None:
    words = str(rule.trigger)
    assert re.search(r"on the day|days|today", words)
    assert "None" not in words
    assert repr(rule.trigger).startswith(type(rule.trigger).__name__ + "(")
    assert rule.trigger == rule.trigger
    assert len({other.trigger for other in RULES}) == len(RULES)


def test_words_hold_the_thresholds() -> None:
    words = {rule.id: str(rule.trigger) for rule in RULES}
    assert words["CES_BLADDER"] == "bladder change in the last 14 days"
    assert words["HEAT_LONG"] == "heat of more than 30 minutes, or of more than 480 minutes with a wrap, on the day"
    assert "38.0 °C or 100.4 °F" in words["FEVER"]
    assert words["FRACTURE_RISK"] == (
        "minor strain in the last 14 days, where you have osteoporosis, you take steroids or your age is at least 65"
    )
    assert "your age is under 20 or your age is over 55" in words["AGE_ONSET"]


def test_the_gravest_come_first() -> None:
    assert [TIERS.index(rule.tier) for rule in RULES] == sorted(TIERS.index(rule.tier) for rule in RULES)


def test_sources_are_official_and_all_used() -> None:
    assert set(SOURCES) == {key for rule in RULES for key in rule.sources}
    mirrors = ("researcher.life", "studylib", "mendeley", "healthunlocked", "ehb.be", "azurewebsites", "paperexplained")
    for source in SOURCES.values():
        assert source.body
        assert source.title
        assert source.address == "" or re.match(r"https?://[a-z0-9.-]+/", source.address)
        assert not any(mirror in source.address for mirror in mirrors)


def test_rules_reach_no_further_than_core() -> None:
    with open(rules_module.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert all(name.startswith("tracker.core.") or name in sys.stdlib_module_names for name in names)
