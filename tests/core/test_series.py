"""Short diaries with the warnings that each must raise, and no others."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from tests.core.made import Scene, bed, heat, ice, pain, pains, scene, sign, stretch, took, walk
from tracker.core.flags import raised

LONDON = ZoneInfo("Europe/London")

SERIES: dict[str, tuple[Scene, set[str], set[str]]] = {
    "s003 a single day of 9": (
        scene(pains((0, 1), 3), pain(2, 4), pains((3, 4), 3), pain(5, 9), pain(6, 3)),
        set(), {"PAIN_RISING", "PAIN_SEVERE"},
    ),
    "s007 two days to compare with are too few": (scene(pains((0, 1), 4), pains((5, 6, 7), 7)), set(), {"PAIN_RISING"}),
    "s008 several scores a day, by their medians": (
        scene(
            pain(0, 3), pain(0, 5), pains((1, 2, 3), 4), pain(4, 2), pain(4, 10), pain(5, 4), pain(5, 8), pain(6, 6),
        ),
        {"PAIN_RISING"}, {"PAIN_SEVERE"},
    ),
    "s010 from 7 to 9": (scene(pains(range(4), 7), pains(range(4, 7), 9)), {"PAIN_RISING", "PAIN_SEVERE"}, set()),
    "s012 from nothing to 2": (scene(pains(range(3), 0), pains(range(3, 6), 2)), {"PAIN_RISING"}, set()),
    "s013 the scores before are too old": (scene(pains(range(3), 4), pains((17, 18, 19), 6)), set(), {"PAIN_RISING"}),
    "s016 the third day is a 7": (scene(pain(0, 5), pain(1, 8), pain(2, 8), pain(3, 7)), set(), {"PAIN_SEVERE"}),
    "s024 six weeks at 6": (
        scene(pains((0, 3, 7, 14, 21, 28, 35, 39, 42), 6)), {"PAIN_NO_IMPROVE"}, {"PAIN_RISING"},
    ),
    "s025 a day short of six weeks": (scene(pains((0, 3, 7, 14, 21, 28, 38, 41), 6)), set(), {"PAIN_NO_IMPROVE"}),
    "s030 gaps begin a new run": (scene(pains((0, 2, 20, 22, 40, 45), 6)), set(), {"PAIN_NO_IMPROVE"}),
    "s032 three of five walks end 2 points worse": (
        scene(walk(0, 10, 3, 5), walk(2, 10, 3, 5), walk(4, 10, 4, 6), walk(6, 10, 3, 3), walk(8, 10, 3, 4)),
        {"WALK_POST_INCREASE"}, {"WALK_GATE"},
    ),
    "s034 the bad walks are too old": (
        scene([walk(day, 10, 3, 5) for day in range(3)], walk(20, 10, 3, 3)), set(), {"WALK_POST_INCREASE"},
    ),
    "s039 sharp pain on the walk": (scene(walk(0, 8, 3, 4, sharp=True)), {"WALK_STOP"}, {"WALK_GATE"}),
    "s041 from 30 to 85 minutes a week": (
        scene([walk(day, 10) for day in (0, 2, 4)], walk(7, 20), walk(9, 25), walk(11, 20), walk(13, 20)),
        {"WALK_JUMP"}, set(),
    ),
    "s043 from 180 to 240 minutes a week": (
        scene([walk(day, 60) for day in (0, 2, 4)], [walk(day, 80) for day in (7, 10, 13)]), set(), {"WALK_JUMP"},
    ),
    "s046 twice as long but 15 minutes more": (
        scene(walk(0, 10), walk(2, 15), walk(4, 10), walk(7, 30)), set(), {"WALK_LONGEST"},
    ),
    "s049 days without an entry are unknown": (
        scene([walk(day, 10) for day in (0, 2, 4)], pain(8, 5)), set(), {"INACTIVITY"},
    ),
    "s052 two days in bed": (scene(bed(0), bed(1)), {"INACTIVITY"}, set()),
    "s056 eight hours of a wrap": (scene(heat(0, 480, device="wrap")), set(), {"HEAT_LONG"}),
    "s057 a minute more than eight hours": (scene(heat(0, 481, device="wrap")), {"HEAT_LONG"}, set()),
    "s059 twenty minutes of ice": (scene(ice(0, 20)), set(), {"ICE_LONG"}),
    "s062 an hour after the last ended": (
        scene(heat(0, 20, "10:00"), heat(0, 20, "11:20")), set(), {"THERM_INTERVAL"},
    ),
    "s063 too soon, over midnight": (scene(heat(0, 20, "23:50"), heat(1, 20, "00:30")), {"THERM_INTERVAL"}, set()),
    "s065 heat the day after a knock": (scene(sign(0, "fresh injury"), heat(1, 15)), {"HEAT_FRESH"}, {"HEAT_LONG"}),
    "s066 heat two days after a knock": (scene(sign(0, "fresh injury"), heat(2, 15)), set(), {"HEAT_FRESH"}),
    "s069 nothing is known of the person": (scene(heat(0, 15)), set(), {"THERM_SENS"}),
    "s070 knee to chest with thin bones": (
        scene(stretch(0, "knee-to-chest"), osteoporosis=True), {"STRETCH_OSTEO"}, set(),
    ),
    "s072 38.0 C": (scene(pain(0, 5), sign(0, "fever", value=38.0, unit="C")), {"FEVER"}, set()),
    "s075 99.4 F": (scene(pain(0, 5), sign(0, "fever", value=99.4, unit="F")), set(), {"FEVER"}),
    "s078 half an hour of stiffness is not more": (
        scene([sign(day, "morning stiffness", minutes=30) for day in (0, 3, 6)], pain_since_days=120, age_at_onset=29),
        set(), {"MORNING_STIFF"},
    ),
    "s080 a first episode at 68": (scene(pain(0, 4), age=68, first_episode=True), {"AGE_ONSET"}, set()),
    "s081 a first episode at 55": (scene(pain(0, 4), age=55, first_episode=True), set(), {"AGE_ONSET"}),
    "s085 twelve days with a break": (
        scene([took(day, "ibuprofen") for day in (*range(6), *range(7, 13))]), set(), {"MED_NSAID_DAYS"},
    ),
    "s087 asleep on heat": (scene(heat(0, 20, asleep=True)), {"HEAT_ASLEEP"}, {"HEAT_LONG"}),
    "s088 heat with nerve damage": (scene(heat(0, 15), neuropathy=True), {"THERM_SENS"}, set()),
    "s095 a walk at 8 that turned sharp": (
        scene(walk(0, 5, 8, 9, sharp=True)), {"WALK_GATE", "WALK_STOP"}, set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SERIES)
def test_series(name: str) -> None:
    diary, expected, forbidden = SERIES[name]
    found = {flag.rule.id for flag in raised(diary.history(), diary.now())}
    assert found == expected
    assert not found & forbidden


@pytest.mark.parametrize(
    ("name", "start", "days", "expected"),
    [
        ("s021 1 March is missing", date(2023, 2, 27), [(0, "09:00"), (1, "09:00"), (3, "09:00")], set()),
        (
            "s022 the clocks go forward", date(2024, 3, 30), [(0, "23:30"), (1, "00:30"), (2, "08:00")],
            {"PAIN_SEVERE"},
        ),
    ],
)  # fmt: skip
def test_days_are_dates_as_lived(name: str, start: date, days: list[tuple[int, str]], expected: set[str]) -> None:
    diary = scene([pain(day, 8, time) for day, time in days])
    history, now = diary.history(LONDON, start), diary.now(LONDON, start)
    assert {flag.rule.id for flag in raised(history, now)} == expected, name
