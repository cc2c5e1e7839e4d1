"""Warnings over days: they stand until somebody notes what was done, whatever is shown meanwhile."""

from datetime import timedelta

import pytest

from tests.cli.session import Session
from tracker.core.history import Draft
from tracker.show.support import HEADING, TITLE
from tracker.show.warnings import AGAIN, DISCLAIMER

HEAD = "== EMERGENCY"


def later(tracker: Session, days: int) -> None:
    """The morning so many days later."""
    tracker.time = (tracker.time + timedelta(days=days)).replace(hour=8, minute=0)


@pytest.fixture
def raised(tracker: Session) -> Session:
    """An emergency of yesterday evening, and it is morning."""
    assert HEAD in tracker("symptom bladder change").err
    later(tracker, 1)
    return tracker


@pytest.mark.parametrize("typed", ["flags", "flags --check", "flags --history", "flags --plain"])
def test_with_nothing_to_say_nothing_is_said(tracker: Session, typed: str) -> None:
    for _ in range(2):
        assert tracker.ok(typed) == ""
        tracker.ok("p4")


@pytest.mark.parametrize("days", [0, 1, 20, 200])
def test_an_emergency_is_on_every_page_until_it_is_answered(raised: Session, days: int) -> None:
    later(raised, days)
    for typed in ("flags", "today", "week", "month", "year", "week --ago 30"):
        assert HEAD in raised.ok(typed)
    assert raised.ok("status").startswith("EMERGENCY: Bladder change · ")
    assert raised("flags --check")[:] == (1, "", "")
    assert raised.ok("ack CES_BLADDER seen at the hospital").startswith("Noted: “seen at the hospital” for Bladder")
    for typed in ("flags", "today", "week", "status"):
        assert "EMERGENCY" not in raised.ok(typed)
    assert raised("flags --check")[:] == (0, "", "")
    assert "done: “seen at the hospital”" in raised.ok("flags --history")


def test_flags_says_since_when_because_of_what_and_how_to_answer(raised: Session) -> None:
    said = raised.ok("flags")
    assert "Said yesterday 21:00." in said
    assert f"Because of: symptom bladder change (yesterday 21:00) [{raised.id()}]" in said
    assert "When something was done about it: tracker ack CES_BLADDER WORDS" in said
    assert said.count(DISCLAIMER) == 1


def test_what_was_answered_comes_after_what_stands_and_questions_last(tracker: Session) -> None:
    tracker("symptom fever")
    tracker.ok("ack fever called the surgery")
    tracker("symptom chest pain")
    tracker("note down below felt a bit odd on the walk")
    said = tracker.ok("flags")
    order = [HEAD, "tracker ack CHEST WORDS", "Fever or shivering (see a doctor)", "done: “called the surgery”"]
    order.append("Questions that your notes left")
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    shown = tracker("flags --json").json
    assert [one["rule"] for one in shown["standing"]] == ["CHEST"]
    assert [(one["rule"], one["done"][0]["words"]) for one in shown["answered"]] == [("FEVER", "called the surgery")]


def test_the_first_entry_of_a_day_says_what_still_stands_and_the_second_does_not(raised: Session) -> None:
    said = raised("p4").err
    assert said.strip().startswith(f"{AGAIN}\n{HEAD}")
    assert "tracker ack CES_BLADDER WORDS" in said
    assert raised.ok("p4")
    later(raised, 1)
    assert AGAIN in raised("p4").err


def test_new_evidence_speaks_loudly_and_is_not_said_to_be_old(raised: Session) -> None:
    raised.ok("ack bladder seen")
    raised.ok("p4")
    said = raised("symptom bladder change").err
    assert HEAD in said
    assert AGAIN not in said
    assert "Noted today" in raised.ok("flags")
    assert "What raises it now came after that." in raised.ok("flags")


def test_undoing_an_answer_says_the_warning_again(raised: Session) -> None:
    raised.ok("ack all seen by my doctor")
    said = raised("undo")
    assert said.out.startswith("No longer noted: “seen by my doctor” for Bladder change")
    assert AGAIN in said.err
    assert raised("flags --check").code == 1
    assert raised.ok("redo").startswith("Noted again: “seen by my doctor”")
    assert raised("flags --check").code == 0


@pytest.mark.parametrize("how", ["remove {}", "edit {} --name chills", "undo"])
def test_a_warning_that_nothing_bears_is_withdrawn_and_said_so(tracker: Session, how: str) -> None:
    tracker("symptom bladder change")
    said = tracker(how.format(tracker.id()))
    assert "Withdrawn: Bladder change" in said.out
    assert tracker.ok("flags --history").count("Bladder change") == 0
    back = tracker("undo" if how != "undo" else "redo")
    assert HEAD in back.err
    assert tracker("flags --check").code == 1


@pytest.mark.parametrize(
    ("typed", "rule", "words"),
    [
        ("ack CES_BLADDER seen", "CES_BLADDER", "seen"),
        ("ack ces-bladder seen", "CES_BLADDER", "seen"),
        ("ack Bladder change called 999", "CES_BLADDER", "called 999"),
        ("ack bladder called 999", "CES_BLADDER", "called 999"),
        ("ack chest pain or breathlessness called 999", "CHEST", "called 999"),
        ("ack chest called 999", "CHEST", "called 999"),
        ("ack breathlessness it passed -- and I am at home", "CHEST", "it passed and I am at home"),
        ("ack all seen by both", "CES_BLADDER CHEST", "seen by both"),
    ],
)
def test_which_warning_the_words_mean(tracker: Session, typed: str, rule: str, words: str) -> None:
    tracker("symptom bladder change")
    tracker("symptom chest pain")
    tracker.ok(typed)
    (done,) = [one for one in tracker.diary.look().history.kept if one.kind == "acknowledged"]
    assert set(done.text("rule").split()) == set(rule.split())
    assert done.text("done") == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("ack", "tracker ack CES_BLADDER seen at the hospital"),
        ("ack CES_BLADDER", "needs the warning and what was done"),
        ("ack all", "needs the warning and what was done"),
        ("ack CES_BLADER seen", "There is no warning CES_BLADER; did you mean CES_BLADDER?"),
        ("ack zzz seen", "There is no warning zzz; tracker rules lists them."),
        ("ack FEVER seen", "Fever or shivering does not stand now, so nothing was noted."),
        ("ack leg seen", "fits"),
        ("flags --check --json", "stands alone"),
        ("flags now", "takes no words"),
    ],
)
def test_what_can_not_be_noted_is_refused_in_a_sentence(raised: Session, typed: str, words: str) -> None:
    assert words in raised.refused(typed)
    assert [one.kind for one in raised.diary.look().history.kept] == ["warning"]


def test_nothing_to_note_is_no_comfort(tracker: Session) -> None:
    said = tracker.refused("ack all seen")
    assert said.startswith("No warning waits for a note, so nothing was noted.")


def test_an_open_question_counts_where_a_yes_would_be_grave(tracker: Session) -> None:
    tracker("note down below felt a bit odd on the walk")
    assert tracker.diary.look().asks
    assert tracker("flags --check")[:] == (1, "", "")
    for typed in ("flags", "today", "week"):
        assert "Questions that your notes left" in tracker.ok(typed)
    assert "a note left a question" in tracker.ok("status")
    tracker(f"answer {tracker.id()} no")
    assert tracker("flags --check")[:] == (0, "", "")
    assert "question" not in tracker.ok("status")


def test_a_damaged_log_is_never_quiet(tracker: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.diary import Diary, Look, Problem

    look = Diary.look

    def torn(self: Diary, *words: object) -> Look:
        return look(self)._replace(problems=(Problem("2026.json, entry k", "has no kind"),))

    monkeypatch.setattr(Diary, "look", torn)
    said = tracker("flags --check")
    assert (said.code, said.out) == (3, "")
    assert "can't be read" in said.err


def test_the_numbers_of_the_region_are_in_what_is_spoken_and_shown(tracker: Session) -> None:
    tracker.ok("profile region australia")
    said = tracker("symptom bladder change").err
    assert "The emergency number in Australia: 000." in said
    assert "999" not in said
    for typed in ("flags", "today", "week"):
        assert "in Australia: 000" in tracker.ok(typed)


def test_the_days_of_a_week_name_their_warnings_with_what_was_done(tracker: Session) -> None:
    tracker("symptom fever")
    tracker.ok("ack fever called the surgery")
    later(tracker, 8)
    assert "Wed 18 Mar 21:00: Fever or shivering — “called the surgery”" in tracker.ok("week --ago 1")
    assert "Fever" not in tracker.ok("week")
    assert [one["rule"] for one in tracker("week --ago 1 --json").json["warnings"]] == ["FEVER"]


def test_today_says_what_is_for_today(tracker: Session) -> None:
    said = tracker.ok("today")
    assert "For today  Walk 5 min" in said
    assert "Not logged yet" not in said
    assert tracker("today --json").json["for_today"].startswith("Walk 5 min")


@pytest.mark.parametrize("region", ["", "uk", "new zealand"])
def test_a_crisis_is_met_with_words_and_numbers_and_never_with_a_form(tracker: Session, region: str) -> None:
    if region:
        tracker.ok(f"profile region {region}")
    words = "I want to end my life"
    said = tracker.run("note", words).err
    assert HEADING in said
    for typed in ("today", "flags", "week", "status"):
        said += tracker.ok(typed)
    later(tracker, 1)
    said += tracker("p4").err
    for typed in ("today", "flags", "week", "status"):
        said += tracker.ok(typed)
    assert words not in said
    assert [loud for loud in ("EMERGENCY", "tracker ack", "nothing noted", AGAIN, "end my life") if loud in said] == []
    assert TITLE in said
    assert {"": "116 123", "uk": "116 123", "new zealand": "1737"}[region] in said
    assert tracker("flags --check").code == 1
    assert tracker.ok("ack crisis").startswith("Noted, and thank you.")
    assert tracker("flags --check").code == 0
    assert tracker.ok("flags") == ""


def test_a_walk_is_never_put_off_because_of_a_hard_moment(tracker: Session) -> None:
    tracker("note I want to end my life")
    assert "Walk 5 min" in tracker.ok("today")


def test_the_line_of_status(tracker: Session) -> None:
    assert tracker.ok("status") == "no walk yet today\n"
    tracker.ok("p4 w12")
    tracker.ok("walk 8")
    assert tracker.ok("status") == "pain 4 today 21:01 · walked 20 min today\n"
    tracker.ok("go --pain 2 --dull --stand yes --signs none")
    assert tracker.ok("status").startswith("Walking: 1 min of 5 min, since today 21:04 · pain 4 ")
    shown = tracker("status --json").json
    assert (shown["minutes_walked_today"], shown["last_pain"]["score"]) == (20, 4)
    assert shown["running"]["kind"] == "walk"
    assert tracker("status --json").json["standing"] == []


def test_a_prompt_gets_what_it_asks_for(tracker: Session) -> None:
    tracker.ok("p4 w12")
    form = "status --format '{pain}|{walked}|{warning}|{timer}'"
    assert tracker.ok(form) == "pain 4 today 21:00|walked 12 min today||\n"
    tracker("symptom saddle numbness")
    assert "Numbness between the legs" in tracker.ok("status --format '{warning}'")


@pytest.mark.parametrize("form", ["{pain", "{nobody}", "{pain.real}", "{pain!r}", "{0}", "{pain:>9}", "{}"])
def test_a_form_that_cannot_be_filled_is_refused(tracker: Session, form: str) -> None:
    assert "--format takes text with {warning}" in tracker.refused(f"status --format '{form}'")


def test_two_diaries_on_one_folder_see_the_same(raised: Session) -> None:
    first, second = raised.diary, raised.diary
    assert first.look().standing
    second.acknowledge(["CES_BLADDER"], "seen")
    assert first.look().standing == ()
    assert "does not stand now" in raised.refused("ack bladder seen twice")


def test_an_emergency_of_another_version_is_shown_and_answered(tracker: Session) -> None:
    values = {"title": "New sign", "tier": "emergency", "rule": "NEW_\x1b[2JSIGN", "evidence": "k3f9x"}
    tracker.diary.record([Draft("warning", values)])
    for typed in ("flags", "today", "status"):
        said = tracker.ok(typed)
        assert "EMERGENCY" in said
        assert "\x1b" not in said
    assert "entries that are no longer in the log" in tracker.ok("flags")
    assert tracker("flags --check").code == 1
    tracker.ok("ack all seen")
    assert tracker("flags --check").code == 0
