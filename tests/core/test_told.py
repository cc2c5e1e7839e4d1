"""Every warning that was said, with what was done about it."""

from datetime import date, timedelta

from tests.made import NOW, entry
from tracker.core.history import Entry
from tracker.core.told import Told, told, told_within


def warning(days: int, rule: str = "FEVER", evidence: str = "aa bb") -> Entry:
    return entry("warning", NOW + timedelta(days=days), title=rule.title(), tier="urgent", rule=rule, evidence=evidence)


def done(days: int, rule: str = "FEVER", evidence: str = "aa bb", words: str = "seen") -> Entry:
    return entry("acknowledged", NOW + timedelta(days=days), rule=rule, done=words, evidence=evidence)


def brief(found: tuple[Told, ...]) -> list[tuple[str, int, int, list[str]]]:
    """Rule, days from now to the first and the last time it was said, and what was done."""
    return [
        (one.rule, (one.first - NOW).days, (one.last - NOW).days, [each.words for each in one.done]) for one in found
    ]


def test_the_newest_stands_first() -> None:
    assert brief(told([warning(0), warning(2, "CHEST", "cc")])) == [("CHEST", 2, 2, []), ("FEVER", 0, 0, [])]


def test_of_those_said_together_the_gravest_stands_first() -> None:
    kept = [
        entry("warning", NOW, title=title, tier=tier, rule=title, evidence="aa")
        for title, tier in zip("bdace", ("caution", "urgent", "tomorrow's", "emergency", "urgent"), strict=True)
    ]
    for order in (kept, kept[::-1]):
        assert [one.title for one in told(order)] == ["c", "d", "e", "b", "a"]


def test_the_same_said_again_is_one() -> None:
    assert brief(told([warning(0), warning(1), warning(3)])) == [("FEVER", 0, 3, [])]


def test_new_evidence_is_a_warning_of_its_own() -> None:
    assert brief(told([warning(0), warning(1, evidence="aa bb cc")])) == [("FEVER", 1, 1, []), ("FEVER", 0, 0, [])]


def test_what_was_done_stands_with_the_warnings_that_it_answers() -> None:
    kept = [warning(0), done(1), done(2, words="better"), done(1, "CHEST"), done(1, evidence="zz"), done(-1)]
    assert brief(told(kept)) == [("FEVER", 0, 0, ["seen", "better"])]


def test_one_answer_for_two_rules() -> None:
    kept = [warning(0), warning(0, "CHEST", "cc"), done(1, "FEVER CHEST", "aa bb cc")]
    assert sorted(words for *_, words in brief(told(kept))) == [["seen"], ["seen"]]


def test_a_week_has_what_was_said_in_it() -> None:
    kept = [warning(-9), warning(-3), warning(0, "CHEST", "cc")]
    first = NOW.date() - timedelta(days=6)
    assert brief(told_within(kept, first, NOW.date())) == [("CHEST", 0, 0, []), ("FEVER", -9, -3, [])]
    assert told_within(kept, date(2026, 1, 1), date(2026, 1, 7)) == ()
