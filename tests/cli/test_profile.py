"""What the person says of themselves at the command line, and the warnings that it lets fit."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.session import Session
from tests.cli.test_terminal import Terminal
from tracker.core.fields import label
from tracker.core.questions import NOT_SURE, QUESTIONS
from tracker.diary import Diary


def test_every_question_is_shown_with_its_reason(tracker: Session) -> None:
    said = " ".join(tracker.ok("profile").split())
    assert [one.name for one in QUESTIONS if label(one.field) not in said or one.why not in said] == []
    assert said.count("not asked") == len(QUESTIONS) + 1
    assert not tracker.folder.exists()


@pytest.mark.parametrize(
    ("typed", "stored", "said"),
    [
        ("born 1971", {"born": 1971}, "year of birth: 1971"),
        ("cancer yes", {"cancer": "yes"}, "cancer, now or ever: yes"),
        ("Cancer, now or ever no", {"cancer": "no"}, "cancer, now or ever: no"),
        ("blood thinner y", {"blood_thinner": "yes"}, "blood thinner: yes"),
        ("blood_thinner no", {"blood_thinner": "no"}, "blood thinner: no"),
        ("diabetes not sure", {"diabetes": "not sure"}, NOT_SURE),
        ("since 2024", {"since": "2024-01-01"}, "pain since: "),
        ("region England", {"region": "uk"}, "The emergency number in the UK: 999. Check that it is right"),
        ("region india", {"region": "india"}, "in India: 112"),
        ("region elsewhere", {"region": "other"}, "999 in the UK, 112 in Europe"),
        ("recent operation yes", {"recent_operation": "yes", "recent_operation_told": "2026-03-18"},
         "yes, counts until Tue 16 Jun 2026"),
    ],
)  # fmt: skip
def test_an_answer_is_stored_and_said_back(tracker: Session, typed: str, stored: dict[str, object], said: str) -> None:
    assert said in " ".join(tracker.ok(f"profile {typed}").split())
    assert dict(tracker.diary.look().answers) == stored
    assert tracker.ok(f"profile {typed}").startswith("It says so already: ")
    tracker.ok("undo")
    assert not tracker.diary.look().answers


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("cancr yes", "There is no question cancr; did you mean cancer?"),
        ("cancer perhaps", "must be one of: yes, no, not sure"),
        ("born 1790", "year of birth must be a whole number from 1900"),
        ("born 2100", "year of birth must be 2026 or earlier"),
        ("--clear ,", "--clear needs the name of a question"),
        ("--clear foo", "There is no question foo"),
        ("--ask", "--ask needs a terminal"),
        ("--ask --clear cancer", "choose one"),
        ("born 1971 --ask", "choose one"),
        ("--json --plain", "choose one"),
        ("born 1971 --json", "leave it out"),
        ("--clear born --json", "leave it out"),
    ],
)
def test_what_can_not_be_read_is_refused(tracker: Session, typed: str, words: str) -> None:
    assert words in tracker.refused(f"profile {typed}")
    assert not tracker.folder.exists()


def test_one_question_is_shown_alone(tracker: Session) -> None:
    said = tracker.ok("profile cancer")
    assert "Have you ever had cancer?" in said
    assert "tracker profile cancer yes, no or not sure" in said


def test_answers_are_taken_out(tracker: Session) -> None:
    for typed in ("born 1971", "cancer no", "recent infection yes"):
        tracker.ok(f"profile {typed}")
    assert tracker.ok("profile --clear cancer,recent_infection").startswith("Taken out: cancer, now or ever, recent")
    assert dict(tracker.diary.look().answers) == {"born": 1971}
    assert tracker.ok("profile --clear cancer").startswith("There was no answer to take out")


def test_a_yes_that_fades_says_until_when_it_counted(tracker: Session) -> None:
    tracker.ok("profile recent infection yes")
    tracker.time += timedelta(days=100)
    assert "counted until Tue 16 Jun 2026" in tracker.ok("profile")


def test_json_knows_every_question(tracker: Session) -> None:
    tracker.ok("profile cancer no")
    found = {one["name"]: one for one in tracker("profile --json").json["questions"]}
    assert list(found) == [one.name for one in QUESTIONS]
    assert (found["cancer"]["answer"], found["born"]["answer"]) == ("no", None)
    assert found["recent_operation"]["counts_for_days"] == 90


def test_an_answer_may_raise_a_warning_and_taking_it_out_withdraws_it(tracker: Session) -> None:
    tracker.ok("p6")
    said = tracker("profile cancer yes")
    assert "Because you have had cancer" in said.err
    assert "Still standing" not in said.err
    assert tracker.ok("status").startswith("SEE A DOCTOR TODAY OR TOMORROW: New or changed pain after cancer")
    assert "Withdrawn: New or changed pain after cancer" in tracker.ok("profile cancer no")
    assert tracker.ok("flags") == ""
    said = tracker("undo")
    assert "What you said about yourself is as it was before" in said.out
    assert "Because you have had cancer" in said.err


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
@pytest.mark.parametrize("leave", ["\x03", "\x04"])
def test_the_questions_in_turn_and_leaving_keeps_what_was_answered(tmp_path: Path, leave: str) -> None:
    folder = tmp_path / "log"
    terminal = Terminal(folder, "profile", "--ask")
    for wait, keys in (
        (b"1 of 18", "1790\n"), (b"from 1900", "1975\n"), (b"2 of 18", "\n"), (b"3 of 18", "2024\n"),
        (b"4 of 18", "\n"), (b"5 of 18", "y\n"), (b"6 of 18", leave),
    ):  # fmt: skip
        terminal.until(wait)
        terminal.type(keys)
    assert terminal.end() == 0
    assert b"Stored: 3 answers" in terminal.written
    answers = Diary(str(folder)).look().answers
    assert dict(answers) == {"born": 1975, "since": "2024-01-01", "cancer": "yes"}
