"""The small values that cost little to declare."""

from collections.abc import Callable

import pytest

from tracker.core.record import Record


class Point(Record):
    x: int
    y: int = 0


class Other(Record):
    x: int
    y: int = 0


def test_it_is_what_its_parts_are() -> None:
    assert Point(1, 2) == Point(x=1, y=2) == Point(1, y=2)
    assert Point(1) == Point(1, 0)
    assert Point(1) != Point(2)
    assert Point(1) != Other(1)
    assert Point(1) != (1, 0)
    assert len({Point(1), Point(1, 0), Point(2)}) == 2
    assert repr(Point(1)) == "Point(x=1, y=0)"


def test_a_part_is_replaced_in_a_copy() -> None:
    point = Point(1, 2)
    assert point._replace(y=3) == Point(1, 3)
    assert point == Point(1, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Point(),  # type: ignore[call-arg]
        lambda: Point(y=1),  # type: ignore[call-arg]
        lambda: Point(1, 2, 3),  # type: ignore[call-arg]
        lambda: Point(1, x=1),  # type: ignore[misc]
        lambda: Point(1, z=1),  # type: ignore[call-arg]
        lambda: Point(1)._replace(z=1),
    ],
)
def test_parts_that_do_not_fit_are_refused(wrong: Callable[[], Point]) -> None:
    with pytest.raises(TypeError, match="Point takes x, y"):
        wrong()
