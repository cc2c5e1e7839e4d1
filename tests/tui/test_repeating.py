"""The last walk once more, and lines that were saved under a name."""

from collections.abc import Callable

import pytest

from tests.tui.conftest import Opener
from tracker.core.history import Entry
from tracker.diary import Diary
from tracker.tui.form import Form
from tracker.tui.quickline import QuickLine
from tracker.tui.templates import TemplateForm, TemplatesSheet


async def test_a_dot_repeats_the_last_walk_and_asks_how_it_was_this_time(
    opened: Opener, add: Callable[..., Entry]
) -> None:
    add("walk", "yesterday 10:00", minutes=12, before=5, after=3, surface="hilly", steps=1500, note="windy")
    add("pain", score=4)
    async with opened() as desk:
        await desk.press(".", "4", "tab", "3", "enter")
        entry = desk.last()
        assert entry.values == {"minutes": 12, "before": 4, "after": 3, "surface": "hilly"}
        assert entry.at == desk.diary.now()
        assert len(desk.log()) == 3


async def test_a_walk_of_long_ago_is_found(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", "2024-05-05 10:00", minutes=25)
    async with opened() as desk:
        await desk.press(".", "enter")
        assert desk.last().values == {"minutes": 25}


async def test_leaving_a_repeated_walk_as_it_came_leaves_nothing_half_typed(
    opened: Opener, add: Callable[..., Entry], diary: Diary
) -> None:
    add("walk", minutes=12)
    async with opened() as desk:
        await desk.press(".", "escape", "w")
        assert isinstance(desk.screen, Form)
        assert desk.screen.raw()["minutes"] == ""
        await desk.press("escape", ".", "5", "escape", "w")
        assert isinstance(desk.screen, Form)
        assert (desk.screen.raw()["minutes"], desk.screen.raw()["before"]) == ("12 min", "5")
    assert diary.draft() is not None


async def test_without_a_walk_the_dot_says_what_to_press(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press(".")
        assert desk.told == "No walk is logged yet; w logs one."


async def test_any_open_entry_can_be_logged_once_more(opened: Opener, add: Callable[..., Entry]) -> None:
    add("stretch", "8:00", name="knee-to-chest", sets=3, hold=20)
    async with opened() as desk:
        await desk.press("enter", ".", "enter")
        assert [entry.values["sets"] for entry in desk.log()] == [3, 3]


async def test_a_template_is_saved_from_the_quick_line_and_used_by_its_name(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "=w12 h15", "ctrl+t", "=morning", "enter")
        assert desk.told == "Saved: template morning, w12 h15 · u to undo"
        assert desk.log() == ()
        await desk.press("a", "ctrl+l", "='morning @8:30")
        assert "→ walk 12 min; heat 15 min · today 08:30" in desk.sentence()
        await desk.press("enter", "a", "=Morning", "enter")
        assert [(entry.kind, entry.at.hour) for entry in desk.log()] == [
            ("walk", 8), ("heat", 8), ("walk", 21), ("heat", 21),
        ]  # fmt: skip


async def test_the_list_puts_a_template_on_the_line_where_it_can_be_changed(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=evening", "tab", "=h15", "enter", "'", "n", "=morning", "tab", "=w12", "enter")
        await desk.press("'")
        assert isinstance(desk.screen, TemplatesSheet)
        assert "1 evening" in desk.sentence()
        await desk.press("2")
        assert isinstance(desk.screen, QuickLine)
        await desk.press("=5-3", "enter")
        assert desk.last().values == {"minutes": 12, "before": 5, "after": 3}


async def test_templates_are_changed_removed_and_brought_back(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=morning", "tab", "=w12", "enter", "'", "e", "tab", "=w20", "enter")
        assert [one.text("line") for one in desk.diary.kept("template")] == ["w20"]
        await desk.press("'", "x")
        assert desk.diary.kept("template") == ()
        await desk.press("escape", "u", "u")
        assert [one.text("line") for one in desk.diary.kept("template")] == ["w12"]
        assert "'morning stands for: w12" in desk.told


async def test_a_name_that_is_taken_says_so_and_is_replaced(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=morning", "tab", "=w12", "enter", "'", "n", "=morning", "tab", "=w20")
        assert "saving replaces it" in desk.sentence()
        await desk.press("enter")
        assert [one.text("line") for one in desk.diary.kept("template")] == ["w20"]


@pytest.mark.parametrize(
    ("name", "line", "words"),
    [("pain", "w12", "begins a line already"), ("two words", "w12", "one word"), ("morning", "p14", "from 0 to 10")],
)
async def test_a_template_that_can_not_be_is_refused(name: str, line: str, words: str, opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", f"={name}", "tab", f"={line}", "enter")
        assert isinstance(desk.screen, TemplateForm)
        assert words in desk.sentence()
        assert desk.diary.kept("template") == ()


async def test_a_template_changed_elsewhere_meanwhile_shows_what_it_is_now(opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=morning", "tab", "=w12", "enter", "'", "e", "tab", "=w20")
        (one,) = diary.kept("template")
        other = Diary(diary.folder, diary.now)
        other.remove([one])
        other.restore(other.find(one.id))
        await desk.press("enter")
        assert "changed elsewhere meanwhile; it is now: template morning, w12" in desk.sentence()
        await desk.press("enter")
        assert [one.text("line") for one in diary.kept("template")] == ["w20"]


async def test_an_apostrophe_may_begin_a_note(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "='tis better", "enter")
        assert desk.last().values == {"note": "'tis better"}


async def test_tab_turns_a_line_into_its_form(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=p4 ", "tab")
        assert isinstance(desk.screen, Form)
        await desk.press("=low back left", "enter")
        assert desk.last().values == {"score": 4, "where": "low back left"}


async def test_tab_opens_a_template_to_be_edited(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("'", "n", "=morning", "tab", "=w12", "enter", "a", "='morning", "tab", "=5-3", "enter")
        assert desk.last().values == {"minutes": 12, "before": 5, "after": 3}
