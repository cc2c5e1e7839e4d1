"""What words weigh is learned from the sets, and from nothing else."""

from collections import Counter

from tests.accuracy.learn import Note, learned, stamp, strongest, tier_is
from tests.accuracy.scoring import Example
from tracker.core.phrases.weights import LEARNED_FROM


def test_the_weights_are_those_of_the_sets() -> None:
    """Where it fails: python -m tests.accuracy.learn, then what test_reader_version.py says."""
    assert stamp() == LEARNED_FROM


def note(words: str, expect: str, also_ok: frozenset[str] = frozenset()) -> Note:
    return Example(words, words, "clear", expect, also_ok), frozenset(words.split())


NOTES = [note("numb seat", "emergency"), note("numb leg", "emergency"), note("stiff leg", "none")] * 4


def test_what_stands_in_emergencies_speaks_for_them() -> None:
    _, weight = learned(NOTES, tier_is("emergency"))
    assert weight["numb"] > weight["seat"] > weight["leg"] > weight["stiff"]


def test_the_same_notes_teach_the_same() -> None:
    assert learned(NOTES, tier_is("emergency")) == learned(NOTES, tier_is("emergency"))


def test_notes_that_readers_differ_about_teach_nothing() -> None:
    differ = [note("numb odd", "urgent", frozenset(("emergency",)))] * 4
    assert learned([*NOTES, *differ], tier_is("emergency")) == learned(NOTES, tier_is("emergency"))


def test_a_word_that_stands_in_two_notes_teaches_nothing() -> None:
    _, weight = learned([*NOTES, *[note("twice", "emergency")] * 2], tier_is("emergency"))
    assert "twice" not in weight


def test_the_strongest_are_kept() -> None:
    _, weight = learned(NOTES, tier_is("emergency"))
    assert strongest([weight], Counter({"numb": 8, "stiff": 4, "seat": 4, "leg": 8}), 2) == ["numb", "stiff"]
