"""What seems to help, in words."""

import pytest

from tests.made import TODAY, diary
from tracker.core.helps import Effect, helps
from tracker.show import helps as show
from tracker.show.text import cells

EFFECTS = (
    Effect("walk", "after", -1, (-2, 0), 12, 15), Effect("heat", "day", 0.5, None, 3, without=3),
    Effect("ice", "next", 0, (-1, 1), 30, without=41),
)  # fmt: skip


@pytest.mark.parametrize("width", [40, 56, 76, 120])
def test_each_change_comes_with_its_interval_and_its_n(width: int) -> None:
    lines = show.helps(EFFECTS, TODAY, TODAY, width=width)
    words = " ".join(" ".join(lines).split())
    assert max(map(cells, lines)) <= width
    for part in ("1 lower", "2 lower to no change", "12 of 15 times", "0.5 higher", "too few for an interval",
                 "3 days, 3 without", "no change", "1 lower to 1 higher", "30 days, 41 without"):  # fmt: skip
        assert part in words or width == 40


def test_it_is_never_said_to_be_the_reason() -> None:
    lines = show.helps(helps(diary(200), TODAY.replace(year=2025), TODAY), TODAY, TODAY)
    words = " ".join(" ".join((*lines, show.NOTHING)).split())
    assert "cause" not in words.lower()
    assert "This is not proof." in words


def test_where_there_is_too_little_that_is_all_that_is_said() -> None:
    lines = show.helps((), TODAY, TODAY, width=300)
    assert show.NOTHING in lines
    assert not [line for line in lines if line in show.NAMES.values()]
