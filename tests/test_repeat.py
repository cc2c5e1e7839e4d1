"""What is said again on a new day, over days with the clock passed in and through restarts."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.made import NOW
from tracker.core.history import Draft
from tracker.diary import Diary


class Days:
    """A diary that is opened anew each time, on a clock that is moved by days."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, NOW

    def open(self, days: float = 0) -> Diary:
        self.now += timedelta(days=days)
        return Diary(str(self.folder), self._clock)

    def _clock(self) -> datetime:
        return self.now

    def signs(self, *names: str) -> None:
        self.open().record([Draft("symptom", {"name": name}) for name in names])

    def said(self, days: float = 0) -> list[str]:
        return [flag.rule.id for flag in self.open(days).repeat().flags]


@pytest.fixture
def days(tmp_path: Path) -> Days:
    return Days(tmp_path / "log")


@pytest.mark.parametrize(("sign", "rule"), [("saddle numbness", "CES_SADDLE"), ("fever", "FEVER")])
def test_what_is_grave_is_said_once_a_day(days: Days, sign: str, rule: str) -> None:
    days.signs(sign)
    assert days.said() == []
    assert days.said(1) == [rule]
    assert days.said() == []
    assert days.said(0.1) == []
    assert days.said(1) == [rule]


def test_an_emergency_is_said_after_months(days: Days) -> None:
    days.signs("saddle numbness", "unremitting pain")
    assert days.said(150) == ["CES_SADDLE"]


def test_a_review_is_said_weekly(days: Days) -> None:
    days.signs("morning stiffness for months")
    assert days.said(1) == []
    assert days.said(6) == ["MORNING_STIFF"]
    assert days.said(1) == []


def test_a_caution_is_said_once(days: Days) -> None:
    days.signs("numb skin")
    assert days.said(1) == []


def test_a_hard_moment_is_not_said_again(days: Days) -> None:
    days.signs("crisis")
    assert [stand.rule.id for stand in days.open().look().standing] == ["CRISIS"]
    assert days.said(1) == []


def test_what_was_answered_is_not_said_again(days: Days) -> None:
    days.signs("saddle numbness")
    days.open(1).acknowledge(["CES_SADDLE"], "seen in A&E")
    assert days.said(1) == []


def test_the_first_entry_of_a_day_does_not_repeat_what_was_said_that_day(days: Days) -> None:
    days.signs("saddle numbness")
    assert days.said(1) == ["CES_SADDLE"]
    assert days.open().record([Draft("pain", {"score": 3})]).flags == ()
    assert days.said() == []


def test_after_the_first_entry_of_a_day_nothing_is_left_to_say(days: Days) -> None:
    days.signs("saddle numbness")
    flags = days.open(1).record([Draft("pain", {"score": 3})]).flags
    assert [flag.rule.id for flag in flags] == ["CES_SADDLE"]
    assert days.said() == []


def test_an_undo_passes_over_what_was_said_again(days: Days) -> None:
    days.open().record([Draft("pain", {"score": 3})])
    days.signs("saddle numbness")
    days.said(1)
    undone = days.open().undo()
    assert undone is not None
    assert [entry.kind for entry in undone.before] == ["symptom"]
    assert {one.text("rule") for one in undone.withdrawn} == {"CES_SADDLE"}
    look = days.open().look()
    assert (look.standing, look.history.kept) == ((), ())


def test_a_redo_is_still_there_after_something_was_said_again(days: Days) -> None:
    days.signs("saddle numbness")
    days.open().record([Draft("pain", {"score": 3})])
    days.open().undo()
    assert days.said(1) == ["CES_SADDLE"]
    redone = days.open().redo()
    assert redone is not None
    assert [entry.kind for entry in redone.after] == ["pain"]
