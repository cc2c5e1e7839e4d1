"""Kinds as declarations: what a form reads, what it says back, and that every one of them holds together."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from tracker.core.fields import Choice, Number, Value, label
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME, KINDS, Kind, kind_named
from tracker.core.words import Invalid, folded

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_names_keys_and_other_words_belong_to_one_kind() -> None:
    assert max(Counter(kind.key for kind in KINDS).values()) == 1
    words = Counter(word for kind in KINDS for word in (kind.name, *kind.words))
    assert max(words.values()) == 1
    assert all(kind.key.islower() and kind.key.isalpha() for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_holds_together(kind: Kind) -> None:
    names = [field.name for field in kind.fields]
    assert len(set(names)) == len(names)
    assert not kind.measure or kind.field(kind.measure) is not None
    assert kind.hint.endswith(".")
    for field in kind.fields:
        assert field.hint
        assert label(field)
        if isinstance(field, Choice):
            spellings = [folded(way) for value, ways in field.options.items() for way in (value, *ways)]
            assert len(set(spellings)) == len(spellings)
            assert all(field.read(way, NOW) == value for value, ways in field.options.items() for way in (value, *ways))


@pytest.mark.parametrize(
    ("kind", "raw", "values"),
    [
        ("pain", {"score": "4"}, {"score": 4}),
        ("pain", {"score": "4", "where": "", "note": "  "}, {"score": 4}),
        ("pain", {"score": "4", "note": "\x00"}, {"score": 4}),
        ("walk", {"minutes": "1h05", "before": "5", "after": "3", "sharp": "no"}, {
            "minutes": 65, "before": 5, "after": 3, "sharp": False,
        }),
        ("symptom", {"name": "bladder", "since": "yesterday"}, {"name": "bladder change", "since": "2026-11-20"}),
    ],
)  # fmt: skip
def test_a_form_is_read(kind: str, raw: dict[str, str], values: dict[str, Value]) -> None:
    read = BY_NAME[kind].read(raw, NOW, NOW)
    assert read == Draft(kind, values, NOW)
    assert BY_NAME[kind].wrong(values) is None


@pytest.mark.parametrize(
    ("kind", "raw", "sentence"),
    [
        ("pain", {}, "pain is missing: a whole number from 0 to 10."),
        ("pain", {"score": "4", "colour": "red"}, "pain has no colour; it has score, where, quality and note."),
        ("note", {}, "note is missing: any text of up to 65,536 characters."),
        ("note", {"note": " "}, "note is missing: any text of up to 65,536 characters."),
        ("note", {"note": "\x00"}, "note is missing: any text of up to 65,536 characters."),
        ("medicine", {"name": "\x1b"}, "medicine is missing: any text of up to 120 characters."),
        (
            "stretch",
            {"name": "\x01"},
            "stretch is missing: one of: knee-to-chest, pelvic tilt, crossed-leg stretch, or words of your own.",
        ),
    ],
)
def test_a_form_is_refused(kind: str, raw: dict[str, str], sentence: str) -> None:
    assert BY_NAME[kind].read(raw, NOW) == Invalid(sentence)


@pytest.mark.parametrize(
    ("kind", "values", "wrong"),
    [
        ("pain", {"score": 4, "unheard": [1]}, None),
        ("pain", {}, "pain is missing"),
        ("pain", {"score": 11}, "pain must be a whole number from 0 to 10"),
        ("pain", {"score": float("nan")}, "pain must be a whole number from 0 to 10"),
        ("pain", {"score": True}, "pain must be a whole number from 0 to 10"),
        ("pain", {"score": "4"}, "pain must be a whole number from 0 to 10"),
    ],
)
def test_stored_values_are_checked(kind: str, values: dict[str, Value], wrong: str | None) -> None:
    assert BY_NAME[kind].wrong(values) == wrong


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        ("pain", {"score": 4, "where": "buttock", "note": "stiff"}, "pain 4 out of 10, buttock, “stiff”"),
        ("walk", {"minutes": 65, "before": 5, "after": 3}, "walk 1 h 5 min, pain 5 before, pain 3 after"),
        ("walk", {"minutes": 0.5, "sharp": False}, "walk 30 s, not sharp or shooting pain"),
        ("stretch", {"name": "bird dog", "sets": 3, "hold": 20}, "stretch bird dog, 3 times, held 20 s"),
        ("symptom", {"name": "fever", "value": 38.6, "unit": "C"}, "symptom fever, 38.6 °C"),
        ("note", {"note": "hello"}, "note “hello”"),
    ],
)
def test_an_entry_in_full_words(kind: str, values: dict[str, Value], words: str) -> None:
    assert BY_NAME[kind].say(values) == words


@pytest.mark.parametrize(
    ("word", "kind"), [("pain", "pain"), ("Walked", "walk"), ("meds", "medicine"), ("p", None), ("", None)]
)
def test_a_kind_goes_by_its_name_and_by_other_words(word: str, kind: str | None) -> None:
    found = kind_named(word)
    assert (found.name if found else None) == kind


def test_pain_stays_on_the_field_s_scale() -> None:
    scores = [field for kind in KINDS for field in kind.fields if field.name in ("score", "before", "after")]
    assert all(isinstance(field, Number) and (field.lo, field.hi, field.places) == (0, 10, 0) for field in scores)
