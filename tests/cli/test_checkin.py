"""The weekly check-in: stored, undone, refused in a sentence, and shown in the week."""

import pytest

from tests.cli.session import Session


def _kept(tracker: Session) -> list[dict[str, object]]:
    return [{"kind": one.kind, **one.values} for one in tracker.diary.look().history.kept]


def test_three_answers_and_things_of_ones_own(tracker: Session) -> None:
    said = tracker.ok('checkin --peg 6,5,7 --can "putting on socks 2, gardening 1"')
    assert "PEG: 6 on 18 Mar (10 is worst)" in said
    assert _kept(tracker) == [
        {"kind": "peg", "pain": 6, "enjoyment": 5, "activity": 7},
        {"kind": "ability", "name": "putting on socks", "score": 2},
        {"kind": "ability", "name": "gardening", "score": 1},
    ]
    assert tracker.entries == []
    tracker.ok("undo")
    assert _kept(tracker) == []


def test_what_changed_and_whether_it_counts(tracker: Session) -> None:
    tracker.ok('checkin --peg 6,5,7 --can "socks: 2, gardening 1" --at -2w')
    said = tracker.ok('checkin --peg 3,4,4 --can "socks 6, gardening 2"')
    assert "PEG: 6 on 4 Mar, 3.67 on 18 Mar (10 is worst): a change that counts" in said
    assert "Own activities, mean: 1.5 on 4 Mar, 4 on 18 Mar (10 is able): a change that counts" in said
    assert "gardening: 1 on 4 Mar, 2 on 18 Mar (10 is able): too small to count" in said
    week = tracker.ok("week")
    assert "PEG, 10 is worst" in week
    assert "3.67 (Wed 18)" in week
    assert "Can do, 10 is able" in week
    assert tracker("week --json").json["checkins"] == {
        "peg": 3.667, "own_activities": {"socks": 6, "gardening": 2}, "own_activities_mean": 4,
    }  # fmt: skip
    assert tracker("week --json").json["checkins_before"]["peg"] is None


def test_nothing_asks_for_it(tracker: Session) -> None:
    tracker("p4")
    for verb in ("today", "week", "log", "report"):
        said = tracker.ok(verb)
        assert "PEG" not in said
        assert "heck-in" not in said


def test_without_a_terminal_it_says_how(tracker: Session) -> None:
    said = tracker.ok("checkin")
    assert "tracker checkin --peg 5,4,6" in said
    assert "tracker checkin --can" in said
    assert not tracker.folder.exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("checkin --peg 5,4", "--peg needs three numbers"),
        ("checkin --peg 5,4,11", "must be a whole number from 0 to 10, got 11"),
        ("checkin --peg 5,4,x", "must be a whole number from 0 to 10, got x"),
        ("checkin --can gardening", "--can needs words and a number"),
        ('checkin --can "gardening much"', "must be a whole number from 0 to 10, got much"),
        ('checkin --can "a 1, b 2, c 3, d 4"', "3 things at most"),
        ('checkin --can "socks 1, Socks 2"', "the same thing twice"),
        ("checkin now", "takes no words"),
        ("checkin --peg 5,4,6 --at tomorrow", ""),
    ],
)
def test_what_can_not_be_stored(tracker: Session, line: str, said: str) -> None:
    assert said in tracker.refused(line)
    assert not tracker.folder.exists()


def test_it_is_exported_and_comes_back(tracker: Session) -> None:
    tracker.ok('checkin --peg 6,5,7 --can "=socks 2"')
    rows = tracker.ok("export csv").splitlines()
    assert [row.split(",")[1] for row in rows[1:]] == ["peg", "ability"]
    assert "'=socks" in rows[2]


def test_the_week_as_markdown(tracker: Session) -> None:
    tracker("p4 w12 5-3 @8:30")
    said = tracker.ok("week --markdown")
    assert said.startswith("## Week from Mon 16 to Sun 22 Mar 2026\n\n|  | 16 to 22 Mar | 9 to 15 Mar |\n| --- |")
    assert "no clinician has reviewed it" in said
    assert tracker.ok("month --markdown").startswith("## March 2026")
    assert "choose one" in tracker.refused("week --markdown --json")
