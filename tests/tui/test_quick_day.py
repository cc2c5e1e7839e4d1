"""A whole day in a few keys: what is typed on the main screen as it would be on the command line."""

import pytest

from tests.tui.conftest import Opener
from tracker.tui.form import Form
from tracker.tui.quickline import QuickLine

DAY = [("pain", {"score": 4}), ("walk", {"minutes": 12, "before": 4, "after": 3}), ("heat", {"minutes": 15})]
KEYS = 14
"""As many as a day may take, Enter among them."""


@pytest.mark.parametrize("typed", ["p4w12 4-3 h15", "p4 w12 4-3h15", "p4w12 4-3h15"])
async def test_a_whole_day_takes_at_most_fourteen_keys(typed: str, opened: Opener) -> None:
    keys = [*typed, "enter"]
    assert len(keys) <= KEYS
    async with opened() as desk:
        await desk.press(*keys)
        assert [(entry.kind, entry.values) for entry in desk.log()] == DAY
        assert len({entry.batch for entry in desk.log()}) == 1
        assert desk.on_main()


async def test_the_echo_says_all_that_was_typed_before_it_is_stored(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=p4 w12 4-3 h15")
        assert isinstance(desk.screen, QuickLine)
        said = "→ pain 4 out of 10; walk 12 min, pain 4 before, pain 3 after; heat 15 min · now"
        assert said in desk.sentence()
        assert desk.log() == ()
        await desk.press("escape", "a", "enter")
        assert [(entry.kind, entry.values) for entry in desk.log()] == DAY


@pytest.mark.parametrize(
    ("keys", "kinds"),
    [
        ("w1h05p4", "walk pain"),
        ("w12 min 5-3 p3", "walk pain"),
        ("w12 5-3", "walk"),
        ("z7.5 h15", "sleep heat"),
        ("i10 p2 stiff", "ice pain"),
    ],
)
async def test_a_number_goes_on_as_a_line(keys: str, kinds: str, opened: Opener) -> None:
    async with opened() as desk:
        await desk.press(f"={keys}", "enter")
        assert " ".join(entry.kind for entry in desk.log()) == kinds


@pytest.mark.parametrize(
    ("keys", "values"),
    [
        (["w", "=1h05"], {"minutes": 65}),
        (["w", "=90s"], {"minutes": 1.5}),
        (["p", "4", "tab", "=low back left"], {"score": 4, "where": "low back left"}),
        (["p", "tab", "tab", "tab", "=sharp here", "shift+tab", "shift+tab", "shift+tab", "4"],
         {"score": 4, "note": "sharp here"}),
    ],
)  # fmt: skip
async def test_a_form_stays_a_form_where_its_boxes_take_the_letters(
    keys: list[str], values: dict[str, object], opened: Opener
) -> None:
    async with opened() as desk:
        await desk.press(*keys)
        assert isinstance(desk.screen, Form)
        await desk.press("enter")
        assert desk.last().values == values


async def test_a_letter_that_makes_no_sense_is_refused_in_the_box(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=pp4")
        assert isinstance(desk.screen, Form)
        assert "got p4" in desk.words()


async def test_an_edit_never_becomes_a_line(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=p4", "enter", "e", "5", "space", "w")
        assert isinstance(desk.screen, Form)
        await desk.press("escape")
        assert desk.last().values == {"score": 4}
