"""Questions about the person, what may be answered, and what answers mean on a date."""

from datetime import UTC, date, datetime

import pytest

from tracker.core.memory import NOTHING, Done, Memory, Warned, joined, to_json
from tracker.core.profile import UNKNOWN, Profile, profile
from tracker.core.questions import BY_NAME, QUESTIONS, question_named
from tracker.core.words import Invalid

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def test_every_question_says_why_it_is_asked_in_a_sentence() -> None:
    assert len(BY_NAME) == len(QUESTIONS)
    for question in QUESTIONS:
        assert question.ask.endswith("?")
        assert question.why.endswith(".")
        assert question_named(question.field.label) == question_named(question.name) == question


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("born", "1971", {"born": 1971}),
        ("cancer", "y", {"cancer": "yes"}),
        ("cancer", "unsure", {"cancer": "not sure"}),
        ("since", "2025-11", {"since": "2025-11-01"}),
        ("since", "2020", {"since": "2020-01-01"}),
        ("since", "yesterday", {"since": "2026-03-09"}),
        ("recent_infection", "yes", {"recent_infection": "yes", "recent_infection_told": "2026-03-10"}),
        ("region", "England", {"region": "uk"}),
    ],
)
def test_answers(name: str, typed: str, stored: dict[str, object]) -> None:
    assert BY_NAME[name].read(typed, NOW) == stored


@pytest.mark.parametrize(
    ("name", "typed"), [("born", "2027"), ("born", "71"), ("cancer", "maybe"), ("since", "2025-13"), ("region", "")]
)
def test_what_is_no_answer_is_refused_in_one_sentence(name: str, typed: str) -> None:
    refused = BY_NAME[name].read(typed, NOW)
    assert isinstance(refused, Invalid)
    assert refused.message.endswith((".", "?"))


def test_a_question_that_is_not_there() -> None:
    near = question_named("cancr")
    assert isinstance(near, Invalid)
    assert "did you mean cancer?" in near.message


@pytest.mark.parametrize(
    ("answers", "meant"),
    [
        ({}, UNKNOWN),
        ({"cancer": "not sure", "diabetes": 7, "since": "x", "born": True}, UNKNOWN),
        ({"cancer": "no", "immune": "yes"}, Profile(cancer_ever=False, immunosuppression=True)),
        ({"born": 1961}, Profile(age=65)),
        ({"since": "2026-03-01"}, Profile(pain_since_days=9)),
        ({"born": 1980, "since": "2026-03-01"}, Profile(age=46, pain_since_days=9, age_at_onset=46)),
        ({"recent_operation": "yes", "recent_operation_told": "2025-12-11"}, Profile(recent_procedure=True)),
        ({"recent_operation": "yes", "recent_operation_told": "2025-12-10"}, Profile(recent_procedure=False)),
        ({"recent_operation": "yes"}, Profile(recent_procedure=True)),
    ],
)
def test_what_answers_mean(answers: dict[str, object], meant: Profile) -> None:
    assert profile(answers, date(2026, 3, 10)) == meant


def test_what_a_digest_keeps_comes_back() -> None:
    grave = Warned("bcdfghjk", "CHEST", "emergency", NOW, frozenset({"kkkkkkkk"}))
    mild = grave._replace(id="mmmmmmmm", tier="urgent")
    done = Done("nnnnnnnn", frozenset({"CHEST", "FEVER"}), NOW, frozenset({"kkkkkkkk"}), "called 112")
    kept = Memory({"cancer": "yes"}, (grave, mild), (done,), (2, 7))
    again = joined(NOTHING, [to_json(kept)])
    assert again == Memory({"cancer": "yes"}, (grave,), (done._replace(words=""),), (2, 7))
    assert joined(Memory({"cancer": "no"}, order=(3, 1)), [to_json(kept)]).answers == {"cancer": "no"}
    assert to_json(NOTHING) == {}


@pytest.mark.parametrize(
    "odd",
    [{"told": 1, "warned": 2, "done": 3}, {"told": [1, 2], "warned": [[1]]}, {"warned": [["a", "b", "no time"]]},
     {"done": [["a", "b", "2026-03-10"]]}],
)  # fmt: skip
def test_what_another_version_keeps_there_is_passed_over(odd: dict[str, object]) -> None:
    assert joined(NOTHING, [odd]) == NOTHING
