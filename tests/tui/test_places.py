"""Where the panels stand, for every size."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.tui.places import PAGES, Place, Wish, narrow, places, too_small

SIZES = st.tuples(st.integers(1, 300), st.integers(1, 120))
WISHES = st.builds(Wish, st.integers(3, 30), st.integers(0, 60), st.booleans(), st.booleans())


@given(SIZES, WISHES, st.sampled_from(PAGES))
def test_panels_lie_on_the_screen_and_never_on_each_other(size: tuple[int, int], wish: Wish, page: str) -> None:
    shown = places(*size, wish, page)
    for place in shown.values():
        assert place.x >= 0
        assert place.y >= 0
        assert place.width > 0
        assert place.height > 0
        assert place.x + place.width <= size[0]
        assert place.y + place.height <= size[1]
    for one, other in combinations(shown.values(), 2):
        assert not overlap(one, other)


def overlap(one: Place, other: Place) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


@given(SIZES, WISHES, st.sampled_from(PAGES))
def test_what_matters_is_always_there(size: tuple[int, int], wish: Wish, page: str) -> None:
    shown = places(*size, wish, page)
    if too_small(*size):
        assert set(shown) == {"head"}
    elif narrow(*size):
        assert {"head", "bar", "today"} < set(shown)
    else:
        assert {"head", "bar", "today", "week", "entries"} <= set(shown)
        assert ("pain" in shown) == (wish.plots and wish.pain)
        assert ("walks" in shown) == wish.plots
        assert shown["entries"].height >= 7


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((120, 40), {"head", "bar", "today", "week", "entries", "pain", "walks"}),
        ((80, 24), {"head", "bar", "today", "week", "entries", "pain", "walks"}),
        ((60, 20), {"head", "bar", "today", "entries"}),
        ((49, 40), {"head"}),
        ((120, 14), {"head"}),
    ],
)
def test_the_sizes_that_people_have(size: tuple[int, int], expected: set[str]) -> None:
    assert set(places(*size)) == expected


def test_warnings_find_a_place_beside_the_week() -> None:
    shown = places(120, 40, Wish(8, 12))
    assert shown["warnings"].y == shown["today"].y + shown["today"].height
    assert shown["week"].height >= 10
