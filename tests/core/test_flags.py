"""Judging: in which order, what a new entry speaks, late entries, partly loaded logs, odd entries, no clock."""

import ast
import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.made import START, Row, Scene, bed, heat, ice, pain, pains, scene, sign, walk
from tracker.core import course, deeds, flags, rules, seen, triggers
from tracker.core import pains as pain_triggers
from tracker.core.fields import Value
from tracker.core.flags import LATE, LONG, RECENT, Flag, judged, raised, reach, spoken
from tracker.core.history import Entry, History
from tracker.core.profile import Profile
from tracker.core.signs import NOTED, SIGNS


def ids(found: tuple[Flag, ...]) -> list[str]:
    return [flag.rule.id for flag in found]


def on(day: int, time: str = "23:30") -> datetime:
    return datetime.fromisoformat(f"{START + timedelta(days=day)}T{time}+00:00")


def test_the_gravest_flag_comes_first() -> None:
    diary = scene(walk(0, 5, 8, 9, sharp=True), sign(0, "fever"), sign(0, "chest pain"), pains((0,), 3), heat(0, 31))
    assert ids(raised(diary.history(), diary.now())) == ["CHEST", "FEVER", "WALK_GATE", "WALK_STOP", "HEAT_LONG"]


def test_an_empty_diary_says_nothing() -> None:
    assert raised(History(), on(0)) == ()
    assert judged(History(), {"x"}, on(0)) == ()


def test_a_flag_is_spoken_by_its_evidence() -> None:
    diary = scene(sign(0, "leg weakness"), pain(1, 3), sign(2, "foot drop"))
    found = raised(diary.history(), diary.now())
    assert ids(found) == ["NEURO_WEAK"]
    assert ids(spoken(found, {"e002"})) == ["NEURO_WEAK"], "the second sign of it speaks as loudly as the first"
    assert spoken(found, {"e001"}) == ()
    assert spoken(found, set()) == ()


def test_a_harmless_entry_repeats_no_flag() -> None:
    diary = scene(sign(0, "bladder change"), pain(1, 3))
    assert judged(diary.history(), {"e001"}, diary.now()) == ()
    assert ids(judged(diary.history(), {"e000", "e001"}, diary.now())) == ["CES_BLADDER"]


@pytest.mark.parametrize(("late", "expected"), [(0, ["CHEST"]), (1, ["CHEST"]), (13, ["CHEST"]), (14, [])])
def test_an_emergency_written_down_late_is_spoken(late: int, expected: list[str]) -> None:
    diary = scene(pain(0, 3), sign(20 - late, "chest pain", time="22:00"), pain(20, 3))
    assert ids(judged(diary.history(), {"e001"}, on(20, "07:00"))) == expected


def test_a_late_entry_finds_what_belonged_to_it() -> None:
    diary = scene(sign(0, "fever"), sign(6, "leg numbness", "left"), day=16)
    assert ids(judged(diary.history(), {"e001"}, diary.now())) == ["INFECT_NEURO"]
    assert ids(judged(diary.history(), {"e000"}, diary.now())) == []


def test_a_late_entry_is_said_once_with_all_that_counts() -> None:
    diary = scene(sign(0, "leg weakness", "left"), sign(10, "foot drop", "left"), sign(20, "leg weakness", "left"))
    (flag,) = judged(diary.history(), {"e001"}, diary.now())
    assert flag.rule.id == "NEURO_WEAK"
    assert [entry.id for entry in flag.evidence] == ["e000", "e001", "e002"]


def test_what_is_milder_is_judged_as_of_now() -> None:
    diary = scene(heat(2, 45), pains((0, 1, 2), 8), day=3)
    assert ids(raised(diary.history(), on(2))) == ["PAIN_SEVERE", "HEAT_LONG"]
    assert judged(diary.history(), {"e000", "e003"}, diary.now()) == ()


def test_what_lies_after_the_moment_does_not_count() -> None:
    diary = scene(pains((0, 1), 8), pain(2, 8), sign(2, "bladder change"))
    assert ids(raised(diary.history(), on(1))) == []
    assert ids(raised(diary.history(), on(2))) == ["CES_BLADDER", "PAIN_SEVERE"]


def test_a_clock_that_is_minutes_off_loses_nothing() -> None:
    diary = scene(sign(1, "chest pain", time="00:02"))
    assert ids(judged(diary.history(), {"e000"}, on(0, "23:58"))) == ["CHEST"]
    assert ids(raised(diary.history(), on(0, "23:58"))) == []
    assert ids(raised(diary.history(), on(1, "00:02"))) == ["CHEST"]


def test_flying_over_the_date_line_loses_nothing() -> None:
    tokyo, honolulu = timezone(timedelta(hours=9)), timezone(timedelta(hours=-10))
    diary = scene(sign(1, "chest pain", time="08:00"))
    landed = datetime.combine(START, datetime.min.time(), honolulu).replace(hour=18)
    assert ids(raised(diary.history(tokyo), landed)) == ["CHEST"]


def test_a_symptom_counts_by_its_name_however_it_was_stored() -> None:
    for name in ("bladder_change", "Bladder Change", "bladder  change"):
        diary = scene(sign(0, name))
        assert ids(raised(diary.history(), diary.now())) == ["CES_BLADDER"]


def test_every_sign_that_a_rule_names_can_be_written_down() -> None:
    named = {name for rule in rules.RULES for name in signs_of(rule.trigger)}
    assert named - set(SIGNS) <= set(NOTED), "what only a note can say"


def signs_of(trigger: triggers.Trigger) -> set[str]:
    match trigger:
        case triggers.Any() | triggers.All():
            return {name for part in trigger.triggers for name in signs_of(part)}
        case triggers.Given():
            return signs_of(trigger.trigger)
        case triggers.Signs() | triggers.BothSides() | deeds.WalkGate():
            return set(trigger.names)
        case _:
            return set()


def test_every_sign_speaks_to_somebody() -> None:
    around = (*pains((0, 1, 2), 3), heat(2, 9), walk(2, 9))
    silent = set(SIGNS)
    for person in (Profile(osteoporosis=True, aneurysm=True), Profile(age=30, pain_since_days=100)):
        plain = Scene(around, person, 2)
        for name in SIGNS:
            rows = (sign(day, name, "left", level="below knee", minutes=40) for day in (0, 1, 2))
            diary = Scene((*rows, *around), person, 2)
            if set(ids(raised(diary.history(), diary.now()))) > set(ids(raised(plain.history(), plain.now()))):
                silent.discard(name)
    assert silent == {"leg numbness"}, "it needs leg pain, the other leg or a fever beside it"


DAY = st.integers(0, 60) | st.integers(190, 230)
SCORE = st.integers(0, 10)
ROWS = st.lists(
    st.one_of(
        st.builds(pain, DAY, SCORE, where=st.sampled_from(["leg below knee", "upper back"])),
        st.builds(pain, DAY, SCORE),
        st.builds(
            sign,
            DAY,
            st.sampled_from(sorted(SIGNS)),
            st.sampled_from(["", "left", "right", "both"]),
            value=st.sampled_from([37.0, 38.5, 101.0]),
            minutes=st.integers(0, 60),
            level=st.sampled_from(["above knee", "below knee"]),
        ),
        st.builds(walk, DAY, st.integers(1, 60), SCORE, SCORE),
        st.builds(heat, DAY, st.integers(1, 60), asleep=st.booleans()),
        st.builds(ice, DAY, st.integers(1, 60)),
        st.builds(bed, DAY),
    ),
    max_size=50,
)
PERSON = st.builds(
    Profile,
    age=st.sampled_from([None, 18, 40, 70]),
    first_episode=st.sampled_from([None, True]),
    pain_since_days=st.sampled_from([None, 10, 200]),
    cancer_ever=st.booleans(),
    osteoporosis=st.booleans(),
    immunosuppression=st.booleans(),
    aneurysm=st.booleans(),
    blood_thinner=st.booleans(),
)


@settings(max_examples=80)
@given(ROWS, PERSON, DAY, st.integers(0, 40))
def test_a_log_loaded_in_part_is_judged_like_the_whole(rows: list[Row], person: Profile, day: int, more: int) -> None:
    whole = Scene(tuple(rows), person, day).history()
    now = on(day)
    recent, long = reach(now)
    recent, long = recent - timedelta(days=more), long - timedelta(days=more)
    before = course.course({at: daily for at, daily in whole.pain_days.items() if at < recent})
    symptoms = whole.dates(long, recent - timedelta(days=1)).kind("symptom")
    part = History((*symptoms, *whole.dates(recent, date.max)), person, before)
    assert raised(part, now) == raised(whole, now)


@settings(max_examples=80)
@given(ROWS, PERSON, DAY, DAY)
def test_late_entries_of_a_log_loaded_in_part_too(rows: list[Row], person: Profile, day: int, late: int) -> None:
    whole = Scene(tuple(rows), person, day).history()
    now = on(day)
    new = {entry.id for entry in whole if entry.day == START + timedelta(days=late)}
    recent, long = reach(now, {entry.day for entry in whole if entry.id in new})
    before = course.course({at: daily for at, daily in whole.pain_days.items() if at < recent})
    symptoms = whole.dates(long, recent - timedelta(days=1)).kind("symptom")
    part = History((*symptoms, *whole.dates(recent, date.max)), person, before)
    assert judged(part, new, now) == judged(whole, new, now)
    assert set(ids(spoken(raised(whole, now), new))) <= set(ids(judged(whole, new, now)))


def test_a_late_score_from_before_the_loaded_part_counts_once() -> None:
    """The course before the part holds the new score already; the entry itself stands in the history as well."""
    whole = scene(pains((0, 3, 7, 14, 21, 28, 35, 39, 42), 6))
    before = course.course({at: daily for at, daily in whole.history().pain_days.items() if at < START + timedelta(20)})
    kept = tuple(entry for entry in whole.history() if entry.day >= START + timedelta(20) or entry.id == "e002")
    assert ids(raised(History(kept, before=before), whole.now())) == ["PAIN_NO_IMPROVE"]


@pytest.mark.parametrize(
    ("days", "recent", "long"),
    [
        ((), 19, 180),
        ((on(100).date(), on(100 + 30).date()), 19, 180),
        ((on(99).date(),), 20, 181),
        ((on(87).date(), on(95).date()), 32, 193),
        ((on(86).date(),), 19, 180),
        ((on(101).date(),), 19, 180),
    ],
)
def test_how_far_judging_reaches(days: tuple[date, ...], recent: int, long: int) -> None:
    first = START + timedelta(days=100)
    assert reach(on(100), days) == (first - timedelta(days=recent - 1), first - timedelta(days=long - 1))


def test_the_longest_windows_are_within_reach() -> None:
    assert max(rule.window for rule in rules.RULES) == LONG
    assert RECENT == 5 + 14
    assert LATE == 14


ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.just(10**400)
    | st.sampled_from(sorted(SIGNS)),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
FIELDS = st.sampled_from(
    ["score", "where", "minutes", "before", "after", "sharp", "device", "asleep", "name", "side", "level", "value",
     "unit", "position", "type", "since", "note"]
)  # fmt: skip


OddRow = tuple[int, str, Mapping[str, Value], int, Mapping[str, object]]


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 30),
            st.sampled_from(
                ["pain", "walk", "heat", "ice", "stretch", "rest", "symptom", "medicine", "move", "note", "swim", ""]
            ),
            st.dictionaries(FIELDS, ODD, max_size=5),
            st.integers(0, 23),
            st.dictionaries(st.text(max_size=4), ODD, max_size=2),
        ),
        max_size=30,
    ),
    PERSON,
)
def test_odd_entries_raise_flags_or_nothing(rows: list[OddRow], person: Profile) -> None:
    entries = []
    for at, (day, kind, values, hour, more) in enumerate(rows):
        moment = datetime.combine(START + timedelta(days=day), datetime.min.time(), UTC).replace(hour=hour)
        entries.append(Entry(f"e{at}", kind, moment, values, 1, moment, "b", 1, more=more))
    history = History.of(entries, person)
    for flag in judged(history, {entry.id for entry in entries}, on(30)):
        assert flag.evidence


def test_numbers_that_are_none_are_no_scores() -> None:
    diary = scene([pain(day, math.inf) for day in range(3)], pain(2, math.nan))
    assert raised(diary.history(), diary.now()) == ()


@settings(max_examples=50)
@given(ROWS, PERSON)
def test_the_order_in_which_entries_were_read_changes_nothing(rows: list[Row], person: Profile) -> None:
    diary = Scene(tuple(rows), person, 30)
    history = diary.history()
    again = History.of(reversed(history.entries), person)
    assert raised(again, diary.now()) == raised(history, diary.now()) == raised(history, diary.now())


@pytest.mark.parametrize(
    "module", [course, deeds, flags, pain_triggers, rules, seen, triggers], ids=lambda m: m.__name__
)
def test_nothing_here_reads_a_clock(module: ModuleType) -> None:
    with open(str(module.__file__), encoding="utf-8") as file:
        tree = ast.parse(file.read())
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not names & {"now", "today", "utcnow", "time", "environ"}
