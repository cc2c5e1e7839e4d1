"""`tracker answer`: the question of a note is printed with the command that answers it."""

import pytest

from tests.cli.session import Session

ODD = 'note "down below felt a bit odd on the walk"'


def test_the_question_is_printed_with_its_command_after_the_note_is_stored(tracker: Session) -> None:
    said = tracker(ODD)
    (entry,) = tracker.entries
    assert said.code == 0
    assert said.out.startswith("Stored: note")
    assert "numb, tingling or different" in said.err.replace("\n", " ").replace("  ", " ")
    assert f"tracker answer {entry.short} yes" in said.err


def test_an_answer_is_said_back_and_raises_the_warning(tracker: Session) -> None:
    tracker(ODD)
    (entry,) = tracker.entries
    said = tracker(f"answer {entry.short} unsure")
    assert said.code == 0
    assert "not sure" in said.out
    assert "EMERGENCY" in said.err
    assert tracker.ok("answer") == "No question is open.\n"


def test_a_no_is_kept_and_raises_nothing(tracker: Session) -> None:
    tracker(ODD)
    (entry,) = tracker.entries
    assert "no." in tracker.ok(f"answer {entry.short} no")
    assert [one.kind for one in tracker.entries] == ["note"]


@pytest.mark.parametrize("typed", ["answer k3f9x yes", "answer {} perhaps", "answer {}"])
def test_what_is_no_answer_is_refused_with_what_is_allowed(tracker: Session, typed: str) -> None:
    tracker(ODD)
    (entry,) = tracker.entries
    said = tracker.refused(typed.format(entry.short))
    assert "tracker answer" in said or "tracker log" in said
    assert "numb" in tracker.ok("answer")


def test_an_entry_without_a_question_says_so(tracker: Session) -> None:
    tracker("p4")
    (entry,) = tracker.entries
    assert "no open question" in tracker.refused(f"answer {entry.short} yes")


def test_open_questions_are_read_as_json(tracker: Session) -> None:
    tracker(ODD)
    (found,) = tracker("answer --json").json["questions"]
    assert found["sign"] == "saddle numbness"
    assert found["entry"]["id"] == tracker.entries[0].id
