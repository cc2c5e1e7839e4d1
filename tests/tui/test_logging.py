"""Keys are pressed, and the diary is asked what it holds."""

from collections.abc import Callable

import pytest

from tests.tui.conftest import Clock, Opener
from tracker.core.fields import Choice, Day, Duration, Field, Number, Words, YesNo
from tracker.core.history import Entry
from tracker.core.kinds import KINDS, Kind
from tracker.tui.form import Form
from tracker.tui.main import MainScreen
from tracker.tui.quickline import QuickLine


async def test_pain_is_three_keys(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("p", "4", "enter")
        (entry,) = desk.log()
        assert (entry.kind, dict(entry.values)) == ("pain", {"score": 4})
        assert isinstance(desk.screen, MainScreen)
        assert desk.told == "Stored: pain 4 out of 10 (today 21:00) · u to undo"
        assert "pain 4 out of 10" in desk.words("entries")
        assert "4 out of 10, today 21:00" in desk.words("today")


async def test_a_burst_of_keys_stays_in_order(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=p4", "enter", "=w12", "tab", "5", "tab", "3", "enter", "=p2", "enter")
        assert [(entry.kind, *entry.values.values()) for entry in desk.log()] == [
            ("pain", 4), ("walk", 12, 5, 3), ("pain", 2),
        ]  # fmt: skip


EXAMPLES: dict[type, str] = {Words: "as typed", Day: "yesterday", YesNo: "y"}


def example(field: Field) -> str:
    """Something to type that the field takes, though not always as it is meant."""
    match field:
        case Number():
            return f"{max(field.lo, 7):g}"
        case Duration():
            return "12"
        case Choice():
            return next(iter(field.options))
        case _:
            return EXAMPLES[type(field)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_every_kind_has_a_form_that_keys_can_fill(kind: Kind, opened: Opener) -> None:
    async with opened() as desk:
        await desk.press(kind.key)
        assert isinstance(desk.screen, Form)
        assert desk.screen.kind is kind
        for field in kind.fields:
            await desk.press(f"={example(field)}", "tab")
        await desk.press("=yesterday 20:15", "enter")
        (entry,) = desk.log()
        assert entry.kind == kind.name
        assert set(entry.values) == {field.name for field in kind.fields}
        assert entry.at.isoformat() == "2026-11-19T20:15:00+00:00"


async def test_what_is_wrong_is_said_and_not_stored(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("p", "=14")
        assert "pain must be a whole number from 0 to 10, got 14." in desk.words()
        await desk.press("enter")
        assert isinstance(desk.screen, Form)
        assert desk.log() == ()
        await desk.press("backspace", "backspace", "7", "enter")
        assert desk.last().values == {"score": 7}


async def test_the_first_wrong_box_gets_the_focus(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "tab", "=11", "tab", "=3", "enter")
        assert isinstance(desk.screen, Form)
        assert desk.screen.focused is not None
        assert desk.screen.focused.id == "before"
        assert desk.log() == ()


async def test_an_empty_form_says_what_is_missing(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("p", "enter")
        assert "pain is missing: a whole number from 0 to 10." in desk.words()
        assert desk.log() == ()


async def test_the_form_shows_what_it_will_store(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=1h05", "shift+tab", "=8:30")
        assert "→ walk 1 h 5 min · today 08:30" in desk.words()


@pytest.mark.parametrize(
    ("keys", "stored"),
    [
        (("=bu",), "burning"),
        (("=sho",), "shooting"),
        (("right",), "dull"),
        (("right", "right"), "tight"),
        (("left",), "burning"),
        (("=s", "right", "right"), "shooting"),
        (("=s", "right", "right", "right"), "sharp"),
        (("=aching",), "dull"),
    ],
)
async def test_choices_by_letters_or_arrows(keys: tuple[str, ...], stored: str, opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("p", "4", "tab", "tab", *keys, "enter")
        assert desk.last().values["quality"] == stored


async def test_own_words_stay_own_words(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("s", "=p", "enter")
        assert desk.last().values["name"] == "p"


async def test_the_whole_quick_line(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "=p4 w12 5-3 @8:30 stiff after the chair")
        assert (
            "→ pain 4 out of 10, “stiff after the chair”; walk 12 min, pain 5 before, pain 3 after · today 08:30"
            in desk.sentence()
        )
        await desk.press("enter")
        pain, walk = sorted(desk.log(), key=lambda entry: entry.kind)
        assert pain.values["score"] == 4
        assert walk.values["minutes"] == 12
        assert {pain.at.hour, walk.at.hour} == {8}
        assert pain.batch == walk.batch


async def test_words_alone_are_a_note_on_the_quick_line(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "=stiff in the morning", "enter")
        assert (desk.last().kind, desk.last().values) == ("note", {"note": "stiff in the morning"})


async def test_the_quick_line_refuses_what_it_can_not_read(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "=p14", "enter")
        assert isinstance(desk.screen, QuickLine)
        assert "from 0 to 10" in desk.words()
        assert desk.log() == ()


async def test_what_is_pasted_is_one_line_without_controls(opened: Opener) -> None:
    from textual.events import Paste

    async with opened() as desk:
        await desk.press("n")
        assert desk.screen.focused is not None
        desk.screen.focused.post_message(Paste("two\nlines \x1b[31mred\x07"))
        await desk.press("enter")
        assert desk.last().values["note"] == "two lines [31mred"


async def test_leaving_a_form_keeps_its_text(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "tab", "5", "escape")
        assert isinstance(desk.screen, MainScreen)
        assert desk.log() == ()
        await desk.press("w")
        assert desk.screen.query_one("#minutes").value == "12"  # type: ignore[attr-defined]
        await desk.press("enter")
        assert desk.last().values == {"minutes": 12, "before": 5}
        await desk.press("w")
        assert desk.screen.query_one("#minutes").value == ""  # type: ignore[attr-defined]


async def test_leaving_an_edit_keeps_its_text(opened: Opener, add: Callable[..., Entry]) -> None:
    entry = add("pain", "8:00", score=3)
    async with opened() as desk:
        await desk.press("e", "7", "escape")
        assert desk.last().values == {"score": 3}
        await desk.press("p", "=5", "enter", "end", "e", "enter")
        assert {one.id == entry.id: one.values["score"] for one in desk.log()} == {True: 7, False: 5}


async def test_ctrl_l_empties_a_form(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "escape", "w", "ctrl+l", "=20", "enter")
        assert desk.last().values == {"minutes": 20}


async def test_undo_and_redo_any_depth(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=p4", "enter", "=p6", "enter", "u", "u")
        assert desk.log() == ()
        await desk.press("u")
        assert desk.told == "There is nothing to undo."
        await desk.press("U", "ctrl+r")
        assert [entry.values["score"] for entry in desk.log()] == [4, 6]
        assert desk.told.startswith("Back: pain 6 out of 10")
        await desk.press("U")
        assert desk.told == "There is nothing to redo."


async def test_edit_shows_what_is_stored_and_changes_it(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", "yesterday 10:00", minutes=12, distance=1.2, note="two\nlines")
    async with opened() as desk:
        await desk.press("e")
        assert isinstance(desk.screen, Form)
        assert {box: text for box, text in desk.screen.raw().items() if text} == {
            "minutes": "12 min", "distance": "1.2", "note": "two\nlines", "when": "2026-11-19 10:00",
        }  # fmt: skip
        await desk.press("tab", "4", "enter")
        entry = desk.last()
        assert entry.rev == 2
        assert entry.values == {"minutes": 12, "before": 4, "distance": 1.2, "note": "two\nlines"}
        assert entry.at.isoformat() == "2026-11-19T10:00:00+00:00"
        assert desk.told.startswith("Changed: walk 12 min, pain 4 before")


async def test_the_time_can_be_edited(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", "yesterday 10:00", score=3)
    async with opened() as desk:
        await desk.press("e", "shift+tab", "=8:30", "enter")
        assert desk.last().at.isoformat() == "2026-11-20T08:30:00+00:00"


async def test_an_edit_past_midnight_keeps_the_day(opened: Opener, add: Callable[..., Entry], clock: Clock) -> None:
    add("pain", "8:00", score=3)
    async with opened() as desk:
        await desk.press("e")
        clock.on(hours=4)
        await desk.press("5", "enter")
        assert desk.last().at.isoformat() == "2026-11-20T08:00:00+00:00"
        assert desk.last().values == {"score": 5}


async def test_an_edit_that_changes_nothing_stores_nothing(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", "8:00", minutes=12.5, note="two\nlines")
    async with opened() as desk:
        await desk.press("e", "enter")
        assert desk.last().rev == 1
        assert desk.told == "Nothing was changed."
        await desk.press("e", "tab", "escape")
        assert desk.diary.draft() is None


async def test_unknown_fields_survive_an_edit(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", score=3, mood="good")
    async with opened() as desk:
        await desk.press("e", "5", "enter")
        assert desk.last().values == {"score": 5, "mood": "good"}


@pytest.mark.parametrize("key", ["x", "delete"])
async def test_remove_and_bring_back(key: str, opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", "8:00", score=3)
    add("pain", "9:00", score=5)
    async with opened() as desk:
        await desk.press("down", key)
        assert [entry.values["score"] for entry in desk.log()] == [5]
        assert desk.told == "Removed: pain 3 out of 10 (today 08:00) · u to undo"
        await desk.press("u")
        assert [entry.values["score"] for entry in desk.log()] == [3, 5]


async def test_open_an_entry_and_its_forms(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", minutes=12, note="by the canal")
    async with opened() as desk:
        await desk.press("e", "=15", "enter", "enter")
        words = desk.words()
        assert "by the canal" in words
        assert "Added today 21:00: walk 12 min" in words
        assert "Changed today 21:00: walk 15 min" in words
        await desk.press("e")
        assert isinstance(desk.screen, Form)
        await desk.press("escape", "enter", "x")
        assert desk.log() == ()


async def test_the_way_back_is_said_however_long_the_entry(opened: Opener) -> None:
    async with opened((80, 24)) as desk:
        await desk.press("a", "=p4 " + "stiff after the chair " * 6, "enter")
        assert desk.told.startswith("Stored: pain 4 out of 10, “stiff after")
        assert desk.told.endswith("… · u to undo")
        assert len(desk.told) < 80
        await desk.press("u")
        assert desk.told.endswith("… · U to redo")
