"""An entry once more, and lines under a name."""

import pytest

from tests.cli.session import Session


def test_the_last_walk_again_takes_over_what_stays_the_same(tracker: Session) -> None:
    tracker.ok("w12 5-3 hilly 4000 steps @yesterday 10:00 windy")
    assert "walk 12 min, hilly" in tracker.ok("again")
    assert tracker.entries[-1].values == {"minutes": 12, "surface": "hilly"}
    assert tracker.entries[-1].at.date() == tracker.time.date()


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("again 4-2", {"minutes": 12, "before": 4, "after": 2, "surface": "hilly"}),
        ("again 20 flat", {"minutes": 20, "surface": "flat"}),
        ("again flat, warm today", {"minutes": 12, "surface": "flat", "note": "warm today"}),
        ("again @8:30", {"minutes": 12, "surface": "hilly"}),
    ],
)
def test_a_walk_again_with_edits(tracker: Session, words: str, values: dict[str, object]) -> None:
    tracker.ok("w12 5-3 hilly @yesterday 10:00")
    tracker.ok(words)
    assert max(tracker.entries, key=lambda entry: entry.tick).values == values


def test_any_entry_can_be_logged_again_by_its_id(tracker: Session) -> None:
    tracker.ok("stretch knee 3x20s")
    tracker.ok("p4 low back left dull")
    stretch, pain = (entry.short for entry in tracker.entries)
    tracker.ok(f"again {stretch}")
    tracker.ok(f"again {stretch} 2x30s")
    tracker.ok(f"again {pain} 6")
    assert [entry.values for entry in tracker.entries[2:]] == [
        {"name": "knee-to-chest", "sets": 3, "hold": 20}, {"name": "knee-to-chest", "sets": 2, "hold": 30},
        {"score": 6, "where": "low back left"},
    ]  # fmt: skip


def test_a_pain_is_never_guessed(tracker: Session) -> None:
    tracker.ok("p4")
    assert "pain is missing" in tracker.refused(f"again {tracker.entries[0].short}")
    assert len(tracker.entries) == 1


def test_without_a_walk_there_is_nothing_to_repeat(tracker: Session) -> None:
    assert "no walk to log again" in tracker.refused("again")


def test_a_walk_of_years_ago_can_be_repeated(tracker: Session) -> None:
    tracker.ok("w25 flat @2024-05-05 10:00")
    tracker.ok("again")
    assert tracker.entries[-1].values == {"minutes": 25, "surface": "flat"}


def test_a_template_is_saved_listed_used_and_removed(tracker: Session) -> None:
    assert "No template is saved yet" in tracker.ok("template")
    assert "Saved" in tracker.ok("template save Morning w12 h15")
    assert tracker.entries == []
    assert tracker("template --json").json == {"templates": [{"name": "Morning", "line": "w12 h15"}]}
    tracker.ok("template use morning @8:30 stiff")
    assert [(entry.kind, entry.at.hour) for entry in tracker.entries] == [("walk", 8), ("heat", 8)]
    assert tracker.entries[0].text("note") == "stiff"
    tracker.ok("template remove MORNING")
    assert tracker("template --json").json == {"templates": []}
    assert "is there again" in tracker.ok("undo")
    assert tracker("template --json").json == {"templates": [{"name": "Morning", "line": "w12 h15"}]}


def test_saving_a_name_again_replaces_its_line_and_undo_brings_it_back(tracker: Session) -> None:
    tracker.ok("template save morning w12")
    tracker.ok("template save morning w20")
    assert "It is saved so already" in tracker.ok("template save morning w20")
    assert tracker("template --json").json == {"templates": [{"name": "morning", "line": "w20"}]}
    assert "stands for: w12" in tracker.ok("undo")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("template save pain w12", "begins a line already"),
        ("template save p4 w12", "begins a line already"),
        ("template save 'two words' w12", "one word"),
        ("template save morning", "Say what"),
        ("template save morning p14", "from 0 to 10"),
        ("template use nothing", "There is no template"),
        ("template use", "needs a name"),
        ("template frobnicate x", "save, use or remove"),
    ],
)
def test_what_can_not_be_done_is_said(tracker: Session, line: str, words: str) -> None:
    assert words in tracker.refused(line)
    assert tracker("template --json").json == {"templates": []}


def test_a_slip_in_a_name_is_met_with_the_nearest(tracker: Session) -> None:
    tracker.ok("template save morning w12")
    assert "Did you mean morning?" in tracker.refused("template use mornin")
