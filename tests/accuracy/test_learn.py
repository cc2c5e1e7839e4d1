"""What words weigh is learned from the sets, and from nothing else."""

import json

import pytest

from tests.accuracy.learn import Note, learned, rareness, stamp, strongest, tier_is
from tests.accuracy.scoring import Example
from tracker.core.phrases.learned import learned as file


def test_the_weights_are_those_of_the_sets() -> None:
    """Where it fails: python -m tests.accuracy.learn, then what test_reader_version.py says."""
    assert json.loads(file("weights.txt").partition(b"\n")[0])["learned from"] == stamp()


def note(words: str, expect: str, also_ok: frozenset[str] = frozenset()) -> Note:
    return Example(words, words, "clear", expect, also_ok), frozenset(words.split())


NOTES = [note("numb seat", "emergency"), note("numb leg", "emergency"), note("stiff leg", "none")] * 4
RARE = rareness(NOTES)
EMERGENCY = tier_is("emergency")


def test_what_stands_in_emergencies_speaks_for_them() -> None:
    weight = learned(NOTES, RARE, EMERGENCY).of
    assert weight["numb"] > weight["seat"] > weight["leg"] > weight["stiff"]


def test_the_odds_are_what_the_weights_give_to_the_words_of_a_note() -> None:
    weights = learned(NOTES, RARE, EMERGENCY)
    assert weights.odds({"numb", "seat"}, RARE) > weights.odds({"numb", "leg"}, RARE) > 0
    assert weights.odds({"stiff", "leg"}, RARE) < 0
    assert weights.odds({"unheard"}, RARE) == weights.first


def test_the_same_notes_teach_the_same() -> None:
    assert learned(NOTES, RARE, EMERGENCY) == learned(NOTES, RARE, EMERGENCY)


def test_notes_that_readers_differ_about_teach_nothing() -> None:
    differ = [note("numb odd", "urgent", frozenset(("emergency",)))] * 4
    assert learned([*NOTES, *differ], RARE, EMERGENCY) == learned(NOTES, RARE, EMERGENCY)


def test_a_word_that_stands_in_one_note_teaches_nothing() -> None:
    assert "once" not in rareness([*NOTES, note("once", "emergency")])


def test_a_word_that_every_note_has_counts_least() -> None:
    assert rareness([note("back numb", "none"), note("back", "none"), note("back numb", "none")]) == {
        "back": 1.0,
        "numb": pytest.approx(1.405, abs=0.001),
    }


def test_the_strongest_are_kept() -> None:
    weight = learned(NOTES, RARE, EMERGENCY).of
    assert strongest(weight, {"numb": 8, "stiff": 4, "seat": 4, "leg": 8}, 2) == ["numb", "stiff"]
