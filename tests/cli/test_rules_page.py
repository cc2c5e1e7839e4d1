"""The page of rules: whole, honest about who reviewed it, and true to the log."""

import pytest

from tests.cli.session import Session
from tracker.core.phrases.signs import read_for, readable
from tracker.core.rules import RULES
from tracker.core.signs import NOTED
from tracker.core.sources import SOURCES

BY_ID = {rule.id: rule for rule in RULES}


def test_every_rule_is_on_the_page_in_words_with_its_sources(tracker: Session) -> None:
    said = tracker.ok("rules")
    flat = " ".join(said.split())
    assert [rule.id for rule in RULES if rule.id not in said or rule.message not in flat] == []
    shown = tracker("rules --json").json
    assert [one["rule"] for one in shown["rules"]] == [rule.id for rule in RULES]
    assert [one["rule"] for one in shown["rules"] if one["when"] != BY_ID[one["rule"]].trigger.words()] == []
    used = {key for rule in RULES for key in rule.sources}
    assert [key for key in used if SOURCES[key].title not in flat] == []
    assert not tracker.folder.exists()


def test_the_page_says_what_it_is_and_that_nobody_reviewed_it(tracker: Session) -> None:
    said = " ".join(tracker.ok("rules").split())
    assert "No clinician has reviewed it." in said
    assert "No clinician has reviewed this rule." in tracker.ok("rules FEVER")
    assert tracker("rules --json").json["reviewed_by_a_clinician"] is False
    for tier in ("EMERGENCY: be seen now (11 rules)", "URGENT: ", "SOON: ", "CAUTION: "):
        assert tier in said


@pytest.mark.parametrize("typed", ["rules FEVER", "rules fever", "rules fever or shivering", "rules shivering"])
def test_one_rule_by_its_name_or_words_of_its_title(tracker: Session, typed: str) -> None:
    assert tracker.ok(typed).startswith("FEVER  Fever or shivering\n")
    assert [one["rule"] for one in tracker(f"{typed} --json").json["rules"]] == ["FEVER"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("rules CES_BLADER", "did you mean CES_BLADDER?"), ("rules zzz", "tracker rules lists them"),
        ("rules pain", "pain fits "),
        ("rules FEVER now", "takes one warning"), ("rules --json --plain", "choose one"),
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused(tracker: Session, typed: str, words: str) -> None:
    assert words in tracker.refused(typed)


def test_what_the_log_says_to_a_rule(tracker: Session) -> None:
    def state() -> str:
        return " ".join(tracker.ok("rules bladder").partition("In this log")[2].partition("\n\n")[0].split())

    assert state() == "Not raised by what is logged."
    tracker("symptom bladder change")
    assert state().startswith("It stands. Last said today 21:01. because of: symptom bladder change (today 21:01)")
    tracker.ok("ack bladder seen at the hospital")
    assert state().startswith("Raised by what is logged, and answered: “seen at the hospital”.")
    tracker.time = tracker.time.replace(month=6)
    assert state() == "Last said Wed 18 Mar 21:01."
    assert tracker("rules bladder --json").json["rules"][0]["said"][0]["done"][0]["words"] == "seen at the hospital"


def test_a_rule_says_which_of_its_signs_are_read_in_notes() -> None:
    assert read_for(BY_ID["LEG_NEURO"].trigger) == ("leg pain", "leg numbness")
    assert read_for(BY_ID["CRISIS"].trigger) == ("crisis",)
    assert read_for(BY_ID["WALK_JUMP"].trigger) == ()
    assert "blood_thinner" in read_for(BY_ID["ANTICOAG"].trigger)
    assert set(NOTED) < readable()


def test_alternatives_stand_one_below_the_other(tracker: Session) -> None:
    said = tracker.ok("rules MORNING_STIFF")
    assert "any of these:\n" in said
    assert said.count("\n                 - ") == 2


@pytest.mark.parametrize("width", [20, 40, 60, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    from tests.made import NOW
    from tracker.show.rules import page

    assert max(map(len, page(RULES, {}, NOW, width=width).splitlines())) <= width
