"""go, stop, heat --timer, plan, pause, resume and target at the command line."""

from datetime import timedelta

import pytest

from tests.cli.session import Session

WELL = "--dull --stand yes --signs none"


def on(tracker: Session, minutes: float) -> None:
    tracker.time += timedelta(minutes=minutes)


def test_a_walk_from_the_gate_to_its_end(tracker: Session) -> None:
    said = tracker.ok(f"go --pain 3 {WELL}")
    assert said.startswith("Go: 5 min.")
    assert "flat" in said
    assert "Walking: 0 min of 5 min, since today 21:00" in said
    on(tracker, 5)
    assert "Walking: 6 min of 5 min" in tracker.ok("go")
    assert "Stored: walk 7 min, pain 3 before" in tracker.ok("stop")
    assert tracker.values == [{"kind": "walk", "minutes": 7, "before": 3}]
    assert "Nothing is running" in tracker.refused("stop")


def test_stopped_because_it_turned_sharp(tracker: Session) -> None:
    tracker.ok(f"go --pain 3 {WELL}")
    said = tracker("stop --sharp --after 6")
    assert "Sharp or shooting pain is the signal to stop" in said.err
    assert said.err.count("Sharp or shooting pain is the signal") == 1
    assert tracker.values == [{"kind": "walk", "minutes": 1, "before": 3, "sharp": True, "after": 6}]
    assert "one step back" not in tracker.ok("plan")
    assert "stopped in time" in tracker.ok("plan")


def test_five_minutes_only(tracker: Session) -> None:
    for day in range(12):
        tracker.ok(f"walk 15 --at -{day + 1}d")
    assert "[20]" in tracker.ok("plan")
    said = tracker.ok(f"go --pain 6 {WELL} --minutes 20")
    assert said.startswith("Five minutes only: 6 is much")
    assert "0 min of 5 min" in said


def test_postponed_with_a_position_of_ease(tracker: Session) -> None:
    said = tracker.ok("go --pain 5 --sharp")
    assert said.startswith("Sharp or shooting pain is a reason to wait")
    assert "knees bent" in said
    assert tracker.values == [{"kind": "pain", "score": 5, "quality": "sharp"}]
    assert "Nothing is running" in tracker.refused("stop")


@pytest.mark.parametrize(
    ("signs", "words"),
    [
        ("1", "EMERGENCY"), ("2", "EMERGENCY"), ("3", "EMERGENCY"), ("4", "EMERGENCY"), ("7", "EMERGENCY"),
        ("5", "SEE A DOCTOR"), ("6", "looked at by a doctor today or tomorrow"), ("yes", "emergency department now"),
        ("5,1", "EMERGENCY"),
    ],
)  # fmt: skip
def test_a_sign_stops_everything(tracker: Session, signs: str, words: str) -> None:
    said = tracker(f"go --pain 2 --signs {signs}")
    assert said.code == 0
    assert "No walk now" in said.out
    assert words in " ".join(said.err.split())
    assert tracker.entries
    assert "Nothing is running" in tracker.refused("stop")


def test_legs_that_do_not_hold(tracker: Session) -> None:
    assert "EMERGENCY" in tracker("go --stand weak").err


def test_a_warning_that_stands_is_said_again_and_no_walk_starts(tracker: Session) -> None:
    tracker("symptom bladder")
    said = tracker(f"go --pain 1 {WELL}")
    assert "No walk while this warning stands: Bladder change." in said.out
    assert "EMERGENCY" in said.err
    assert "No walk for now: a warning stands, bladder change" in tracker.ok("plan")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("go --pain 11", "--pain must be"), ("go --dull --sharp", "give one"), ("go --stand maybe", "yes, no or weak"),
        ("go --signs 9", "--signs must be"), ("go now", "takes no words"), ("stop", "Nothing is running"),
        ("go --minutes 0", "--minutes must be"), ("stop abc", "the length of the walk must be"),
        ("stop --drop --sharp", "stands alone"), ("target 0", "walk target must be"),
        ("target stretch 9", "stretch days must be"), ("target stretch", "needs a number"), ("resume now", "no words"),
        ("heat --timer --at 8:30", "begins now"), ("heat 15 ice 10 --timer", "only heat"),
        ("stop --after 12", "--after must be"),
    ],
)  # fmt: skip
def test_what_can_not_be_used_is_refused(tracker: Session, typed: str, words: str) -> None:
    assert words in tracker.refused(typed)
    assert not tracker.entries


def test_a_forgotten_walk_is_asked_about(tracker: Session) -> None:
    tracker.ok(f"go --pain 3 {WELL}")
    on(tracker, 180)
    for typed in ("stop", "go"):
        assert "Still walking? It has been 3 h. Say how long it was: tracker stop 5" in tracker.refused(typed)
    assert "Stored: walk 25 min" in tracker.ok("stop 25")


def test_a_timer_can_be_dropped(tracker: Session) -> None:
    tracker.ok(f"go --pain 3 {WELL}")
    assert "without storing anything" in tracker.ok("stop --drop")
    assert not tracker.entries


def test_heat_ends_itself(tracker: Session) -> None:
    assert "0 min of 20 min" in tracker.ok("heat --timer --device bottle")
    assert "End that first" in tracker.refused("ice --timer")
    on(tracker, 300)
    said = tracker.ok("stop")
    assert "Stored: heat 20 min, bottle" in said
    assert "look at the skin" in said
    assert tracker.values == [{"kind": "heat", "minutes": 20, "device": "bottle"}]


def test_heat_again_too_soon_is_said_before(tracker: Session) -> None:
    tracker.ok("heat 20 --at -30m")
    assert "about an hour before the next session" in " ".join(tracker("heat --timer").err.split())


def test_heat_is_kept_short(tracker: Session) -> None:
    assert "30 min is the most" in tracker.ok("heat 45 --timer")
    tracker.ok("stop --drop")
    assert "0 min of 2 h" in tracker.ok("heat 2h wrap --timer")
    tracker.ok("stop --drop")
    assert "20 min is the most" in tracker.ok("ice 30 --timer")


def test_the_plan_as_json(tracker: Session) -> None:
    found = tracker("plan --json").json
    assert (found["state"], found["minutes"], found["stretch_days_aimed_at"]) == ("begin", 5, [3, 4])
    assert (found["date"], found["walks_left_today"]) == ("2026-03-18", 2)


def test_a_pause_and_its_end(tracker: Session) -> None:
    assert "There is no pause" in tracker.ok("resume")
    assert "Stored: pause “the flu”" in tracker.ok("pause the flu")
    assert "Paused since 18 Mar (the flu)" in tracker.ok("plan")
    assert "Five minutes only: you are in a pause" in tracker.ok(f"go --pain 2 {WELL}")
    tracker.ok("stop --drop")
    assert "Walk 5 min" in tracker.ok("resume")
    assert not tracker.entries
    tracker.ok("undo")
    assert "Paused" in tracker.ok("plan")


def test_targets_of_ones_own(tracker: Session) -> None:
    assert "as the plan says" in tracker.ok("target")
    assert "Walk 20 min: your own target" in tracker.ok("target 20")
    assert "far above" not in tracker.ok("target 20")
    assert "That is far above the plan's 5 min" in tracker.ok("target 21")
    tracker.ok("target 20")
    tracker.ok("target stretch 5")
    assert "walks of 20 min, stretches on 5 days" in tracker.ok("target")
    assert "(aim: 5)" in tracker.ok("plan")
    assert "Walk 5 min" in tracker.ok("target off")


def test_a_damaged_timer_is_said(tracker: Session) -> None:
    tracker.ok("p4")
    (tracker.folder / "timer.json").write_text("?")
    said = tracker("stop")
    assert said.code == 3
    assert "the log is whole" in " ".join(said.err.split())
    assert tracker.ok("p5")
    assert "the log is whole" in " ".join(tracker("go --pain 2").err.split())
