"""The verbs that show: words for people, JSON for programs, and what is said where there is nothing."""

import json
from datetime import timedelta

import pytest

from tests.cli.session import Session

READING = ("today", "week", "month", "year", "calendar", "helps", "log", "trash", "flags", "kinds", "where")


@pytest.mark.parametrize("verb", READING)
def test_an_empty_log_is_shown_and_not_made(tracker: Session, verb: str) -> None:
    assert bool(tracker.ok(verb)) is (verb != "flags")
    assert isinstance(json.loads(tracker.ok(f"{verb} --json")), dict)
    assert bool(tracker.ok(f"{verb} --plain")) is (verb != "flags")
    assert not tracker.folder.exists()


@pytest.mark.parametrize("verb", READING)
def test_json_and_plain_are_two_ways(tracker: Session, verb: str) -> None:
    assert "choose one" in tracker.refused(f"{verb} --json --plain")


def test_today(tracker: Session) -> None:
    tracker("p4 w12 5-3 @8:30")
    assert "4 out of 10, today 08:30" in tracker.ok("today")
    assert tracker("today --json").json["last_pain"]["score"] == 4


def test_a_warning_that_stands_is_on_the_page_of_today(tracker: Session) -> None:
    tracker("symptom chest pain")
    said = tracker.ok("today")
    assert "EMERGENCY" in said
    assert [flag["tier"] for flag in tracker("today --json").json["flags"]] == ["emergency"]
    assert "EMERGENCY" in tracker.ok("flags")


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("week", "2026-03-16", "2026-03-22"),
        ("week --ago 0", "2026-03-16", "2026-03-22"),
        ("week --ago 1", "2026-03-09", "2026-03-15"),
        ("week --of 2024-02-29", "2024-02-26", "2024-03-03"),
        ("week --of -1w", "2026-03-09", "2026-03-15"),
        ("month", "2026-03-01", "2026-03-31"),
        ("month --ago 3", "2025-12-01", "2025-12-31"),
        ("month --of 2024-02-29", "2024-02-01", "2024-02-29"),
        ("year", "2026-01-01", "2026-12-31"),
        ("year --ago 2", "2024-01-01", "2024-12-31"),
        ("week --ago 6500", "1901-08-19", "1901-08-25"),
        ("year --ago 6500", "0001-01-01", "0001-12-31"),
    ],
)
def test_which_period_is_shown(tracker: Session, typed: str, first: str, last: str) -> None:
    shown = tracker(f"{typed} --json").json
    assert (shown["first"], shown["last"]) == (first, last)
    assert tracker.ok(typed)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("week --ago -1", "--ago must be a whole number from 0 to"),
        ("week --ago 99999999999999999999", "--ago must be a whole number"),
        ("week --ago 1.5", "--ago must be a whole number"),
        ("week --ago", "--ago needs a value"),
        ("week --ago 1 --of mon", "choose one"),
        ("week --of tomorrow", "in the future"),
        ("week --of 2025-02-29", "2025 has no 29 February"),
        ("week --of 03/04/2025", "could be day first or month first"),
        ("week --agp 1", "Did you mean --ago?"),
        ("week 1", "takes no words"),
        ("log --kind wlak", "did you mean walk?"),
        ("log --kind ,", "--kind needs the name"),
        ("log --last 0", "--last must be"),
        ("log --from 2026-03-02 --to 2026-03-01", "is after --to"),
        ("log stiff", "takes no words"),
        ("show", "needs an id"),
        ("show a b", "takes one id"),
        ("kinds walk pain", "takes one kind"),
        ("kinds jump", "There is no kind jump"),
    ],
)
def test_what_can_not_be_shown_is_refused_in_a_sentence(tracker: Session, typed: str, part: str) -> None:
    assert part in tracker.refused(typed)


def test_a_week_counts_what_was_logged(tracker: Session) -> None:
    tracker("p4 w12 5-3 @mon 8:30")
    tracker("p2 @8:30")
    week = tracker("week --json").json
    assert week["figures"]["pain"]["median"] == 3
    assert week["figures"]["kinds"]["walk"]["total"] == 12
    assert week["pain_by_day"] == [4, None, 2, None, None, None, None]


def test_a_warning_of_a_day_gone_by_is_in_its_week(tracker: Session) -> None:
    tracker("symptom chest pain @mon 8:30")
    tracker.time += timedelta(days=7)
    for typed, rules in [("week", []), ("week --ago 1", ["CHEST"]), ("month", ["CHEST"]), ("year", ["CHEST"])]:
        assert [flag["rule"] for flag in tracker(f"{typed} --json").json["flags"]] == rules
    assert "EMERGENCY" in tracker.ok("week --ago 1")


@pytest.fixture
def full(tracker: Session) -> Session:
    """A log with entries of many days."""
    for typed in (
        "p6 @2025-11-03 08:00", "w10 5-4 @2026-02-10 10:00 along the River", "p5 @2026-03-04 08:00 café",
        "h15 @2026-03-05 09:00", "p4 @2026-03-17 08:00 stiff after the chair", "w20 @8:30",
    ):  # fmt: skip
        tracker.ok(typed)
    return tracker


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("log", ["heat", "pain", "walk"]),
        ("log --last 2", ["pain", "walk"]),
        ("log --last 99", ["pain", "walk", "pain", "heat", "pain", "walk"]),
        ("log --kind walk", ["walk", "walk"]),
        ("log --kind w", ["walk", "walk"]),
        ("log --kind pain,heat", ["pain", "pain", "heat", "pain"]),
        ("log --kind pain --last 1", ["pain"]),
        ("log --from 2026-03-01 --to 2026-03-05", ["pain", "heat"]),
        ("log --to 2026-02-28", ["pain", "walk"]),
        ("log --from today", ["walk"]),
        ("log --text 'CHAIR stiff'", ["pain"]),
        ("log --text 'cafe\u0301'", ["pain"]),
        ("log --text river --kind pain", []),
    ],
)
def test_which_entries_are_listed(full: Session, typed: str, kinds: list[str]) -> None:
    assert [entry["kind"] for entry in full(f"{typed} --json").json["entries"]] == kinds
    said = full.ok(typed)
    assert sum(entry.short in said for entry in full.entries) == len(kinds)


def test_a_list_that_goes_to_a_file_has_one_line_an_entry(tracker: Session) -> None:
    tracker.run("p4", "word " * 40)
    assert len(tracker.ok("log").splitlines()) == 2


def test_one_entry_with_all_its_forms(tracker: Session) -> None:
    tracker("p4 @8:30")
    one = tracker.id()
    tracker(f"edit {one} 5")
    tracker(f"remove {one}")
    said = tracker.ok(f"show {one}")
    assert "In the trash." in said
    assert [line.split()[0] for line in said.splitlines()[-3:]] == ["stored", "changed", "removed"]
    forms = tracker(f"show {one} --json").json["forms"]
    assert [(form["revision"], form["values"], form["removed"]) for form in forms] == [
        (1, {"score": 4}, False), (2, {"score": 5}, False), (3, {"score": 5}, True),
    ]  # fmt: skip


def test_user_text_is_never_more_than_text(tracker: Session) -> None:
    note = "[/] [@click=app.quit]x[/] %s {0} \u202egnp.exe"
    tracker.run("p4", note)
    for typed in ("log", f"show {tracker.id()}", "log --plain"):
        said = tracker.ok(typed)
        assert "[/] [@click=app.quit]x[/] %s {0}" in said
        assert "\u202e" not in said
        assert "\\u202egnp.exe" in said
    assert tracker("log --json").json["entries"][0]["values"]["note"] == note


def test_kinds_and_one_kind(tracker: Session) -> None:
    assert "walk" in tracker.ok("kinds")
    assert "treadmill" in tracker.ok("kinds walk")
    assert "treadmill" in tracker.ok("kinds w")
    assert [kind["name"] for kind in tracker("kinds walk --json").json["kinds"]] == ["walk"]


def test_where_the_log_lies(tracker: Session) -> None:
    tracker("p4")
    said = tracker.ok("where")
    assert str(tracker.folder) in said
    assert "2026.json" in said
    assert "named by --home" in said
    assert tracker("where --json").json["folder"] == str(tracker.folder)


def test_what_can_not_be_read_is_said_and_the_rest_is_shown(tracker: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.diary import Diary, Look, Problem

    tracker("p4")
    look = Diary.look

    def torn(self: Diary, *words: object) -> Look:
        return look(self)._replace(problems=(Problem("2026.json, entry \x1bk", "has no kind"),) * 5)

    monkeypatch.setattr(Diary, "look", torn)
    for verb in ("log", "today", "week", "log --json"):
        said = tracker(verb)
        assert said.code == 3
        assert said.out
        assert "5 entries can't be read and are not counted here:" in said.err
        assert "and 2 more" in said.err
        assert "\x1b" not in said.err


def test_weeks_begin_on_the_day_that_the_person_wants(tracker: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    tracker.ok("p4")
    monkeypatch.setenv("TRACKER_WEEK_STARTS", "sun")
    said = tracker.ok("week")
    assert said.startswith("Week from Sun ")
    assert "Mon     Tue     Wed     Thu     Fri     Sat\n" in said
    monkeypatch.setenv("TRACKER_WEEK_STARTS", "someday")
    assert tracker.refused("week").startswith("TRACKER_WEEK_STARTS must be the name of a day")
