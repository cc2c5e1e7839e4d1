"""What is new in an import, what is there already, and what is the same walk in other words."""

from datetime import timedelta

import pytest

from tests.made import NOW, at, entry
from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.core.matching import Weighed, filled, weigh

LATE = NOW + timedelta(minutes=5)


def draft(kind: str, when: str, origin: str = "", /, **values: Value) -> Draft:
    return Draft(kind, values, at(when), origin)


def walked(when: str, minutes: float, origin: str = "fit:1", **values: Value) -> Draft:
    return draft("walk", when, origin, minutes=minutes, **values)


def weighed(drafts: list[Draft], *held: Entry) -> Weighed:
    return weigh(drafts, held, NOW, LATE)


TYPED = entry("walk", "2026-11-16 08:40", minutes=12, before=5, after=3)


@pytest.mark.parametrize(
    ("recorded", "typed"),
    [
        pytest.param(("2026-11-16 08:27", 12.4), ("2026-11-16 08:40", 12), id="typed when it was over"),
        pytest.param(("2026-11-16 08:41", 11.2), ("2026-11-16 08:40", 12), id="typed when it began"),
        pytest.param(("2026-11-16 08:10", 12), ("2026-11-16 20:30", 12), id="typed in the evening"),
        pytest.param(("2026-11-16 08:10", 13.9), ("2026-11-16 20:30", 15), id="typed in the evening, rounded"),
        pytest.param(("2026-11-16 08:30", 18), ("2026-11-16 08:40", 30), id="pauses left out"),
    ],
)
def test_a_walk_that_was_typed_is_matched(recorded: tuple[str, float], typed: tuple[str, float]) -> None:
    mine = entry("walk", typed[0], minutes=typed[1], before=5)
    found = weighed([walked(*recorded)], mine)
    assert [(match.entry, match.by_hand) for match in found.matches] == [(mine, True)]
    assert found.new == ()


@pytest.mark.parametrize(
    ("recorded", "typed"),
    [
        pytest.param(("2026-11-17 08:30", 12), ("2026-11-16 08:30", 12), id="another day"),
        pytest.param(("2026-11-16 17:00", 12), ("2026-11-16 08:30", 12), id="typed before it began"),
        pytest.param(("2026-11-16 08:10", 30), ("2026-11-16 20:30", 12), id="other minutes, hours apart"),
        pytest.param(("2026-11-16 08:50", 60), ("2026-11-16 08:40", 12), id="five times as long"),
    ],
)
def test_another_walk_is_no_match(recorded: tuple[str, float], typed: tuple[str, float]) -> None:
    found = weighed([walked(*recorded)], entry("walk", typed[0], minutes=typed[1]))
    assert (len(found.new), found.matches) == (1, ())


def test_an_entry_is_matched_once_and_with_what_is_nearest() -> None:
    morning, evening = (entry("walk", f"2026-11-16 {time}", minutes=12) for time in ("08:40", "18:40"))
    drafts = [walked("2026-11-16 18:27", 12, "a"), walked("2026-11-16 08:27", 12, "b"), walked("2026-11-16 12:00", 12)]
    found = weighed(drafts, morning, evening)
    assert {match.draft.origin: match.entry for match in found.matches} == {"a": evening, "b": morning}
    assert [one.origin for one in found.new] == ["fit:1"]


def test_the_same_walk_of_two_files_is_taken_once() -> None:
    drafts = [walked("2026-11-16 08:30", 20, "fit:1"), walked("2026-11-16 08:31", 17, "gpx:7")]
    found = weighed(drafts)
    assert [one.origin for one in found.new] == ["fit:1"]
    assert [(one.origin, other.origin) for one, other in found.doubled] == [("gpx:7", "fit:1")]


def test_the_same_walk_that_another_file_brought_before_is_known() -> None:
    held = entry("walk", "2026-11-16 08:30", minutes=20)._replace(origin="gpx:7")
    found = weighed([walked("2026-11-16 08:31", 17)], held)
    assert [(match.entry, match.by_hand) for match in found.matches] == [(held, False)]


def test_walks_one_after_the_other_are_two() -> None:
    drafts = [walked("2026-11-16 08:30", 20, "a"), walked("2026-11-16 08:45", 20, "b")]
    assert len(weighed(drafts).new) == 2


def test_a_walk_over_midnight_is_found_on_either_day() -> None:
    drafts = [walked("2026-11-15 23:50", 30, "a"), walked("2026-11-16 00:01", 18, "b")]
    assert len(weighed(drafts).doubled) == 1


@pytest.mark.parametrize(
    ("count", "grown", "known"), [(5000, 0, 1), (4999, 0, 1), (5001, 1, 0)], ids=["same", "less", "more"]
)
def test_steps_of_a_day_only_ever_grow(count: int, grown: int, known: int) -> None:
    held = entry("steps", "2026-11-16 20:00", count=5000)._replace(origin="apple:steps:2026-11-16:phone")
    found = weighed([draft("steps", "2026-11-16 23:00", "apple:steps:2026-11-16:watch", count=count)], held)
    assert (len(found.grown), len(found.known), found.new, found.matches) == (grown, known, (), ())


def test_steps_of_a_day_from_another_program_are_not_added_up() -> None:
    held = entry("steps", "2026-11-16 20:00", count=5000)._replace(origin="apple:steps:2026-11-16")
    found = weighed([draft("steps", "2026-11-16 23:00", "fitbit:2026-11-16", count=9000)], held)
    assert (len(found.matches), found.new, found.grown) == (1, (), ())


def test_the_steps_of_a_day_that_is_not_over_stand_at_the_time_of_the_import() -> None:
    found = weighed([draft("steps", "2026-11-20 23:59", "apple:2026-11-20", count=10)])
    assert [one.at for one in found.new] == [NOW]
    assert found.ahead == ()


def test_what_lies_in_the_future_is_left_out() -> None:
    assert len(weighed([walked("2026-11-21 08:00", 10)]).ahead) == 1


def test_what_was_removed_stays_away_and_what_was_taken_back_may_come_again() -> None:
    held = entry("walk", "2026-11-16 08:30", minutes=20)._replace(origin="fit:1", removed=True, op="remove")
    assert weighed([walked("2026-11-16 08:30", 20)], held).known == (held,)
    back = held._replace(op="undo", of="batch")
    assert len(weighed([walked("2026-11-16 08:30", 20)], back).new) == 1


@pytest.mark.parametrize(
    ("kind", "values", "same"),
    [("pain", {"score": 4}, True), ("pain", {"score": 5}, False), ("note", {"note": "stiff"}, False)],
)
def test_what_was_typed_in_the_very_same_words_is_matched(kind: str, values: dict[str, Value], same: bool) -> None:
    held = entry("pain", "2026-11-16 08:30", score=4, note="stiff")
    found = weighed([draft(kind, "2026-11-16 08:30", "csv:1", **values)], held)
    assert len(found.matches) == same


def test_only_empty_boxes_are_filled() -> None:
    recorded = walked("2026-11-16 08:27", 12.4, steps=1300, distance=0.9)
    assert filled(TYPED, recorded) == {"minutes": 12, "before": 5, "after": 3, "steps": 1300, "distance": 0.9}
    assert filled(TYPED, walked("2026-11-16 08:27", 12.4)) is None
