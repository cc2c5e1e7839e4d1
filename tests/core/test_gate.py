"""The questions before a walk: which are asked, what their answers come to, and what of them is stored."""

import pytest

from tests.core.made import Scene, pain, pains, scene, sign, walk
from tracker.core import gate
from tracker.core.flags import judged as spoken
from tracker.core.flags import raised
from tracker.core.gate import (
    MARKS,
    ONE_LEG,
    UNSAID,
    Answers,
    Verdict,
    asked_next,
    asks_after,
    drafts,
    judged,
    questions,
    unanswered,
)
from tracker.core.history import Entry, History
from tracker.core.plan import Pause, gate_mark, plan

CALM = scene([walk(day, 10, 2, 2) for day in range(10)], pains(range(10), 2), day=10)
SORE = scene([walk(day, 10, 4, 4) for day in range(10)], pains(range(10), 4), day=10)
WELL = Answers(3, "dull", "yes", ())


def verdict(answers: Answers, made: Scene = SORE, pause: Pause | None = None) -> Verdict:
    history, now = made.history(), made.now()
    flags = raised(history, now)
    return judged(answers, plan(history, now.date(), flags, pause), flags, history, now.date())


@pytest.mark.parametrize(
    ("answers", "answer", "minutes", "words"),
    [
        (WELL, "go", 15, "low enough"),
        (Answers(0, None, None, ()), "go", 15, "low enough"),
        (Answers(5, "dull", "yes", ()), "go", 15, "A dull 5"),
        (Answers(6, "dull", "yes", ()), "five", 5, "6 is much"),
        (Answers(7, "dull", "yes", ()), "postpone", 0, "below 7"),
        (Answers(10, "dull", "yes", ()), "postpone", 0, "10 is too much"),
        (Answers(2, "sharp", "yes", ()), "postpone", 0, "dull ache"),
        (Answers(2, "dull", "pain", ()), "postpone", 0, "stand"),
        (Answers(2, "dull", "weak", None), "warning", 0, "No walk now"),
        (Answers(1, "dull", "yes", ("1",)), "warning", 0, "No walk now"),
        (Answers(1, "dull", "yes", None, unsaid=True), "warning", 0, "No walk now"),
        (Answers(), "go", 15, "no score"),
    ],
)
def test_what_the_answers_come_to(answers: Answers, answer: str, minutes: float, words: str) -> None:
    found = verdict(answers)
    assert (found.answer, found.minutes) == (answer, minutes), found
    assert words in found.reason


@pytest.mark.parametrize(
    ("made", "answer", "words"),
    [
        (scene(walk(0, 5), sign(0, "bladder change")), "warning", "Bladder change"),
        (scene(walk(0, 5), sign(0, "leg weakness")), "warning", "Weakness"),
        (scene(walk(0, 5), sign(0, "sharp pain")), "five", "sharp pain was logged"),
        (scene(walk(0, 5, sharp=True)), "five", "turned sharp"),
        (scene(walk(0, 5), pain(0, 8)), "five", "last score was high"),
        (scene(walk(0, 5), sign(0, "sharp pain"), day=1), "go", "low enough"),
        (scene(walk(0, 5)), "go", "low enough"),
        (scene(walk(0, 5), walk(0, 5)), "go", "this one is extra"),
    ],
)
def test_what_was_logged_before_counts_too(made: Scene, answer: str, words: str) -> None:
    found = verdict(Answers(2, "dull", "yes", ()), made)
    assert found.answer == answer
    assert words in found.reason


def test_pain_above_the_usual_is_a_try() -> None:
    found = verdict(Answers(4, "dull", "yes", ()), CALM)
    assert (found.answer, found.minutes) == ("five", 5)
    assert "above your usual 2" in found.reason


def test_in_a_pause_a_walk_is_a_try() -> None:
    assert verdict(WELL, pause=Pause(SORE.now().date())).answer == "five"


def test_a_walk_that_the_gate_lets_go_raises_no_gate_warning() -> None:
    for score in range(int(gate_mark())):
        if verdict(Answers(score, "dull", "yes", ())).answer in ("go", "five"):
            made = scene(walk(0, 5, score))
            assert "WALK_GATE" not in {flag.rule.id for flag in raised(made.history(), made.now())}


@pytest.mark.parametrize("key", [key for key, _, _ in MARKS])
def test_a_sign_is_never_met_with_silence(key: str) -> None:
    answers = Answers(2, "dull", "yes", (key,))
    draft = next(draft for draft in drafts(answers, verdict(answers)) if draft.kind == "symptom")
    now = SORE.now()
    entry = Entry("e999", draft.kind, now, draft.values, 1, now, "b", 99)
    flags = spoken(History.of([entry]), {"e999"}, now)
    grave = {flag.rule.tier for flag in flags} & {"emergency", "urgent"}
    assert grave or unanswered(answers, flags) == ONE_LEG


def test_a_yes_without_which_is_answered_and_kept() -> None:
    answers = Answers(2, "dull", "yes", None, unsaid=True)
    assert unanswered(answers, ()) == UNSAID
    assert [draft.kind for draft in drafts(answers, verdict(answers))] == ["pain", "note"]


@pytest.mark.parametrize(
    ("answers", "stored"),
    [
        (WELL, []),
        (Answers(8, "sharp", "yes", ()), [("pain", {"score": 8, "quality": "sharp"})]),
        (Answers(8), [("pain", {"score": 8})]),
        (Answers(None, "sharp"), []),
        (Answers(4, None, "pain"), [("pain", {"score": 4}), ("symptom", {"name": "cannot stand"})]),
        (Answers(None, None, "weak"), [("symptom", {"name": "cannot walk weak"})]),
        (Answers(None, None, None, ("1", "7")), [
            ("symptom", {"name": "bladder change"}), ("symptom", {"name": "leg numbness", "side": "both"}),
        ]),
    ],
)  # fmt: skip
def test_what_of_the_answers_is_stored(answers: Answers, stored: list[tuple[str, dict[str, object]]]) -> None:
    assert [(draft.kind, dict(draft.values)) for draft in drafts(answers, verdict(answers))] == stored


def asked(made: Scene, answers: Answers) -> list[str]:
    """The names of what is asked, one after the other."""
    names: list[str] = []
    day = made.now().date()
    while name := asked_next(answers, names, made.history(), day):
        names.append(name)
    return names


def test_never_more_than_four_and_fewer_as_things_settle() -> None:
    day = CALM.now().date()
    assert asked(SORE, Answers(3)) == ["pain", "feel", "stand", "signs"]
    assert questions(CALM.history(), day) == ("pain", "signs")
    assert asked(CALM, Answers(2)) == ["pain", "signs"]
    assert asked(CALM, Answers(5)) == ["pain", "feel", "stand", "signs"]
    assert asked(SORE, Answers(0)) == ["pain", "signs"]
    assert asked_next(Answers(4, "dull", "weak"), ("pain", "feel", "stand"), SORE.history(), day) == ""
    assert asked(scene(pains(range(10), 2), CALM.rows[0], sign(9, "leg pain"), day=10), Answers(2))[1] == "feel"


def test_pain_after_is_asked_less_often_in_quiet_times() -> None:
    day = CALM.now().date()
    unscored = scene([walk(n, 10) for n in range(10)], pains(range(10), 2), day=10)
    assert not asks_after(CALM.history(), day, 2)
    assert asks_after(CALM.history(), day, 5)
    assert asks_after(unscored.history(), day, 2)
    assert asks_after(SORE.history(), day, 3)
    assert asks_after(scene(pain(0, 5)).history(), day, 2)


def test_what_the_program_writes_is_not_read_as_a_sign() -> None:
    from tracker.core.notes import NOTHING, read

    assert read(gate.UNSAID_NOTE) == NOTHING
