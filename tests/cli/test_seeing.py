"""The verbs that look over a long time."""

import pytest

from tests.cli.session import Session


def test_the_calendar_of_a_year_a_month_and_weeks(tracker: Session) -> None:
    tracker("p4 w12 5-3 @8:30")
    assert tracker.ok("calendar").startswith("2026\n\nMinutes walked\n")
    month = tracker.ok("calendar month")
    assert month.startswith("March 2026")
    assert "Walked" in month
    assert tracker.ok("calendar month --ago 3").startswith("December 2025")
    assert tracker.ok("calendar month --of 2024-02-29").startswith("February 2024")
    assert "16 Mar" in tracker.ok("calendar weeks")
    days = tracker("calendar weeks --json").json["days"]
    assert days[-1] == {"date": "2026-03-18", "walked_minutes": 12, "pain": 4}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("calendar monht", "did you mean month?"),
        ("calendar xyzzy", "year, month or weeks"),
        ("calendar year month", "takes one word"),
        ("calendar --ago 1 --of mon", "choose one"),
    ],
)
def test_what_the_calendar_does_not_take(tracker: Session, typed: str, words: str) -> None:
    assert words in tracker.refused(typed)


def test_what_seems_to_help_is_silent_at_first_and_then_has_its_n(tracker: Session) -> None:
    assert "Nothing can be said yet" in tracker.ok("helps")
    for _ in range(3):
        tracker("w12 5-3")
    said = tracker.ok("helps")
    assert "2 lower" in said
    assert "3 of 3 times" in said
    (effect,) = tracker("helps --json").json["effects"]
    assert (effect["kind"], effect["change"], effect["interval"], effect["n"]) == ("walk", -2, None, 3)
    assert tracker("helps --from 2026-01-01 --to 2026-01-31 --json").json["effects"] == []
    assert "is after" in tracker.refused("helps --from 2026-03-02 --to 2026-03-01")


def test_find_has_the_grammar_of_the_search_line(tracker: Session) -> None:
    tracker("p4 stiff after the long drive")
    tracker("w12")
    tracker("w30 @yesterday 10:00")
    assert "2 found: walk" in tracker.ok("find walk")
    assert [entry["values"]["minutes"] for entry in tracker("find walk --json --sort highest").json["entries"]] == [
        30,
        12,
    ]
    assert len(tracker("find walk over 20 --json").json["entries"]) == 1
    assert len(tracker('find "long drive" --json').json["entries"]) == 1
    assert len(tracker("find on 2026-03-17 --json").json["entries"]) == 1
    assert len(tracker("find walk --last 1 --json").json["entries"]) == 1
    assert "0 found: everything with “sofa”" in tracker.ok("find sofa")
    assert "turn the two dates round" in tracker.refused("find from 2026-03-02 to 2026-03-01")
    assert "--sort takes" in tracker.refused("find walk --sort size")
    assert "for example" in tracker.refused("find")
