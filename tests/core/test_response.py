"""Before and after: which pairs are made, and when nothing is said."""

import pytest

from tests.made import entry, history, pain, walk
from tracker.core.fields import Value
from tracker.core.history import Entry
from tracker.core.response import pairs, responses


def _day(number: int, *rows: tuple[str, str, float]) -> list[Entry]:
    """Rows of a kind, a time, and a score or minutes."""

    def values(kind: str, amount: float) -> dict[str, Value]:
        if kind == "medicine":
            return {"name": "ibuprofen"}
        return {"score": int(amount)} if kind == "pain" else {"minutes": amount}

    return [entry(kind, f"2026-11-{number:02} {time}", **values(kind, amount)) for kind, time, amount in rows]


HEAT = ("heat", "10:00", 20)


@pytest.mark.parametrize(
    ("rows", "made"),
    [
        ((("pain", "09:30", 6), HEAT, ("pain", "10:45", 4)), [(6, 4)]),
        ((("pain", "10:00", 6), HEAT, ("pain", "10:20", 4)), [(6, 4)]),
        ((("pain", "08:00", 6), ("pain", "09:30", 5), HEAT, ("pain", "11:00", 4), ("pain", "11:30", 3)), [(5, 4)]),
        ((("pain", "07:30", 6), HEAT, ("pain", "10:45", 4)), []),
        ((("pain", "09:30", 6), HEAT, ("pain", "12:21", 4)), []),
        ((("pain", "09:30", 6), HEAT, ("pain", "10:10", 4)), []),
        ((("pain", "09:30", 6), HEAT), []),
        ((HEAT, ("pain", "10:45", 4)), []),
        ((("pain", "09:30", 6), HEAT, ("ice", "10:30", 10), ("pain", "10:45", 4)), []),
        ((("pain", "09:30", 6), ("medicine", "09:45", 0), HEAT, ("pain", "10:45", 4)), []),
        ((("medicine", "09:15", 0), ("pain", "09:30", 6), HEAT, ("pain", "10:45", 4)), [(6, 4)]),
    ],
)
def test_a_pair_is_the_nearest_scores_with_nothing_else_between(
    rows: tuple[tuple[str, str, float], ...], made: list[tuple[float, float]]
) -> None:
    assert [(pair.before, pair.after) for pair in pairs(history(_day(3, *rows)), "heat")] == made


def test_a_walk_has_its_own_scores() -> None:
    log = history(pain("2026-11-03 09:00", 9), walk("2026-11-03 10:00", 12, 5, 3), pain("2026-11-03 10:30", 9))
    assert [(pair.before, pair.after) for pair in pairs(log, "walk")] == [(5, 3)]


def test_below_three_pairs_nothing_is_said() -> None:
    two = [walk(f"2026-11-{day:02}", 12, 5, 3) for day in (3, 4)]
    assert responses(history(two, walk("2026-11-05", 12, 5))) == ()


def test_the_median_and_how_many_changed_by_two_points() -> None:
    scores = [(5, 3), (4, 4), (6, 3), (2, 4)]
    (found,) = responses(history([walk(f"2026-11-{at:02}", 10, *each) for at, each in enumerate(scores, 3)],
                                 walk("2026-11-12", 9)))  # fmt: skip
    assert (found.kind, found.times, found.n) == ("walk", 5, 4)
    assert (found.before, found.after, found.change) == (4.5, 3.5, -1)
    assert (found.better, found.worse) == (2, 1)
