"""Warnings in the dashboard: read, answered, pinned, said again, withdrawn, and looked up."""

from collections.abc import Callable

import pytest

from tests.tui.conftest import Clock, Desk, Opener
from tracker.core.history import Draft, Entry
from tracker.diary import Diary
from tracker.tui.answering import DoneSheet
from tracker.tui.entryview import EntryView
from tracker.tui.form import Form
from tracker.tui.speaking import OFFER
from tracker.tui.warning import HOLD, Gentle, MustRead
from tracker.tui.warnings import WarningsView

Add = Callable[..., Entry]
SIZES = [(120, 40), (80, 24), (60, 20)]


def rules(desk: Desk) -> list[str]:
    """What stands."""
    return [stand.rule.id for stand in desk.diary.look().standing]


def noted(desk: Desk) -> list[str]:
    """What was noted as done."""
    return [entry.text("done") for entry in desk.diary.look().history.kept if entry.kind == "acknowledged"]


async def raised(desk: Desk, sign: str = "saddle") -> None:
    """Log a sign, and let the screen that must be read take keys."""
    await desk.press("y", f"={sign}", "enter")
    assert isinstance(desk.screen, MustRead)
    await desk.arm()


@pytest.mark.parametrize("size", SIZES)
async def test_an_emergency_must_be_read(size: tuple[int, int], opened: Opener, diary: Diary) -> None:
    diary.answer({"region": "uk"})
    async with opened(size=size) as desk:
        await raised(desk)
        words = desk.sentence()
        for said in ("EMERGENCY", "emergency number in the UK: 999", "Numbness between the legs",
                     "emergency department now",
                     "This is not a diagnosis. No clinician has reviewed this program.",
                     "Because of: symptom saddle numbness (today 21:00)"):  # fmt: skip
            assert said in words
        for key in ("enter", "escape", "q", "c", "s", "m", "l"):
            await desk.press(key)
            assert isinstance(desk.screen, MustRead)
            assert "once you have read this" in desk.sentence()
        await desk.press("r")
        assert "What was done?" in desk.words()
        await desk.press("l")
        assert desk.on_main()
        assert rules(desk) == ["CES_SADDLE"]
        assert "EMERGENCY" in desk.words("head")


async def test_keys_typed_ahead_close_nothing(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("y", "=saddle", "enter", "r", "r", "c", "enter", "escape")
        assert isinstance(desk.screen, MustRead)
        assert not desk.screen.armed
        await desk.pilot.pause(HOLD + 0.2)
        assert desk.screen.armed
        await desk.press("r", "c")
        assert desk.on_main()


async def test_what_is_longer_than_the_screen_is_read_to_its_end(opened: Opener) -> None:
    async with opened(size=(60, 20)) as desk:
        await desk.press("n", "=numb between my legs, wet myself twice, fever of 39 and both legs weak", "enter")
        await desk.arm()
        assert "more lines: space reads on" in desk.words()
        await desk.press("r")
        assert "What was done?" not in desk.words()
        for _ in range(6):
            await desk.press("space")
        assert "once you have read this" in desk.words()
        assert "No clinician has reviewed this program." in desk.sentence()
        await desk.press("r")
        assert "What was done?" in desk.words()


@pytest.mark.parametrize(("key", "done"), [("c", "called for help"), ("s", "seen by a clinician")])
async def test_what_was_done_takes_one_key_and_an_undo_takes_it_back(key: str, done: str, opened: Opener) -> None:
    async with opened() as desk:
        await raised(desk)
        await desk.press("r", key)
        assert desk.on_main()
        assert (rules(desk), noted(desk)) == ([], [done])
        assert desk.told == f"Noted: “{done}” for Numbness between the legs · u to undo"
        assert "EMERGENCY" not in desk.words("head")
        await desk.press("u")
        assert (rules(desk), noted(desk)) == (["CES_SADDLE"], [])
        assert desk.told.startswith(f"No longer noted: “{done}”")
        assert "EMERGENCY" in desk.words("head")


async def test_a_mistake_is_edited_and_its_warning_withdrawn(opened: Opener) -> None:
    async with opened(size=(80, 24)) as desk:
        await raised(desk)
        await desk.press("r", "m")
        assert isinstance(desk.screen, Form)
        assert desk.screen.seen == desk.last()
        await desk.press("ctrl+l", "=skin burn", "enter")
        assert desk.last().text("name") == "skin burn"
        assert "CES_SADDLE" not in rules(desk)
        assert desk.told.startswith("Withdrawn: Numbness between the legs · Changed: ")
        assert "Withdrawn: Numbness between the legs" in desk.words("bar")


@pytest.mark.parametrize("way", ["x", "u"])
async def test_a_warning_goes_with_its_entry_and_comes_back_with_it(way: str, opened: Opener) -> None:
    async with opened() as desk:
        await raised(desk)
        await desk.press("r", "l", way)
        assert desk.told.startswith("Withdrawn: Numbness between the legs")
        assert rules(desk) == []
        await desk.press("u" if way == "x" else "U")
        assert isinstance(desk.screen, MustRead)
        assert rules(desk) == ["CES_SADDLE"]


async def test_a_milder_warning_is_told_in_the_line(opened: Opener) -> None:
    async with opened(size=(80, 24)) as desk:
        await desk.press("y", "=skin burn", "enter")
        assert "f to read · u to undo" in desk.words("bar")


@pytest.mark.parametrize("size", [*SIZES, (50, 15), (200, 60)])
async def test_an_emergency_is_pinned_until_it_is_answered(
    size: tuple[int, int], opened: Opener, clock: Clock, add: Add
) -> None:
    add("symptom", name="saddle numbness")
    clock.on(days=100)
    add("pain", score=3)
    async with opened(size=size) as desk:
        assert desk.on_main()
        assert "EMERGENCY: Numbness" in desk.words("head")
        desk.diary.acknowledge(["CES_SADDLE"], "seen")
        await desk.open_again()
        assert "EMERGENCY" not in desk.words("head")
        assert "arnings" not in desk.words("head")


async def test_with_nothing_standing_nothing_is_said(opened: Opener, add: Add) -> None:
    add("pain", score=3)
    async with opened() as desk:
        assert not desk.main.query_one("#warnings").region
        assert desk.words("warnings").replace("Warnings", "").strip("─ \n") == ""
        await desk.press("f")
        assert "Nothing is kept here yet." in desk.sentence()


async def test_what_stands_is_said_again_on_a_new_day(opened: Opener, clock: Clock, add: Add) -> None:
    add("symptom", name="saddle numbness")
    clock.on(days=1)
    async with opened() as desk:
        assert isinstance(desk.screen, MustRead)
        assert "This still stands" in desk.words()
        await desk.arm()
        await desk.press("r", "l")
        assert desk.on_main()
        clock.on(days=1)
        await desk.open_again()
        assert isinstance(desk.screen, MustRead)
    async with opened() as desk:
        assert desk.on_main()


async def test_a_review_is_told_again_after_a_week(opened: Opener, clock: Clock, add: Add) -> None:
    add("symptom", name="morning stiffness for months")
    clock.on(days=7)
    async with opened() as desk:
        assert desk.told == "Long morning stiffness: f to read"
    async with opened() as desk:
        assert desk.told == OFFER


async def test_a_new_day_waits_for_the_form_that_is_open(opened: Opener, clock: Clock, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.press("n", "=half typed")
        clock.on(days=1)
        await desk.open_again()
        assert isinstance(desk.screen, Form)
        await desk.press("escape")
        await desk.rest()
        assert isinstance(desk.screen, MustRead)


@pytest.mark.parametrize("size", SIZES)
async def test_a_hard_moment_is_met_with_words_and_numbers(size: tuple[int, int], opened: Opener, diary: Diary) -> None:
    diary.answer({"region": "ireland"})
    async with opened(size=size) as desk:
        await desk.press("n", "=I would rather be dead", "enter")
        assert isinstance(desk.screen, Gentle)
        await desk.arm()
        words = desk.sentence()
        assert "116 123" in words
        for harsh in ("EMERGENCY", "rather be dead", "Because", "What was done", "diagnosis"):
            assert harsh not in words
        assert not desk.screen.alarming
        await desk.press("escape")
        assert desk.on_main()
        assert "Support, day and night: 116 123" in desk.words("head")
        assert "EMERGENCY" not in desk.words("head") + desk.words("warnings")


async def test_a_hard_moment_is_one_line_from_the_next_day_on(opened: Opener, clock: Clock, diary: Diary) -> None:
    diary.answer({"region": "us"})
    diary.record([Draft("note", {"note": "I would rather be dead"})])
    async with opened() as desk:
        assert "988: call or text" in desk.words("warnings")
        clock.on(days=1)
        await desk.open_again()
        assert desk.on_main()
        assert desk.words("warnings").splitlines()[1].strip() == "Support, day and night: 988"
        desk.diary.acknowledge(["CRISIS"], "talked to somebody")
        await desk.open_again()
        assert "988" not in desk.words("warnings") + desk.words("head")


async def test_a_hard_moment_comes_before_other_warnings(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("n", "=I would rather be dead, no feeling down there when I wipe", "enter")
        assert isinstance(desk.screen, Gentle)
        await desk.arm()
        await desk.press("enter")
        assert isinstance(desk.screen, MustRead)
        assert "Thoughts" not in desk.sentence()
        await desk.arm()
        await desk.press("r", "s")
        assert rules(desk) == ["CRISIS"]


# -- the list


async def test_the_list_has_what_stands_and_what_was_said(opened: Opener, clock: Clock, add: Add) -> None:
    add("symptom", name="fever")
    clock.on(days=30)
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.press("f")
        words = desk.sentence()
        assert (
            words.index("Standing") < words.index("EMERGENCY: Numbness between the legs") < words.index("Said before")
        )
        assert "Fever or shivering (see a doctor), Wed 21 Oct 21:00" not in words
        assert "Fever or shivering (see a doctor), " in words
        assert "nothing noted about it" in words
        assert "No clinician has reviewed this program." in words


async def test_what_was_done_is_noted_in_words(opened: Opener, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.press("f", "a")
        assert isinstance(desk.screen, DoneSheet)
        assert "seen in A&E · called 111 · saw the GP · mistyped" in desk.sentence()
        await desk.press("enter")
        assert "A few words are needed" in desk.sentence()
        await desk.press("=seen", "right", "enter")
        assert isinstance(desk.screen, WarningsView)
        assert noted(desk) == ["seen in A&E"]
        assert "done: “seen in A&E” (today 21:00)" in desk.sentence()
        assert "Standing" not in desk.words()
        await desk.press("a")
        assert isinstance(desk.screen, WarningsView)
        await desk.press("u")
        assert noted(desk) == []
        assert "No longer noted: “seen in A&E”" in desk.words()
        assert "Standing" in desk.words()


async def test_words_of_ones_own_are_noted(opened: Opener, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        await desk.press("f", "a", "=nurse came [/] by", "enter")
        assert noted(desk) == ["nurse came [/] by"]


async def test_an_entry_that_led_to_it_is_opened_and_edited(opened: Opener, add: Add) -> None:
    add("symptom", "8:00", name="fever")
    add("symptom", "9:00", name="chills")
    add("pain", "20:00", score=3)
    async with opened() as desk:
        await desk.press("f", "2")
        assert isinstance(desk.screen, EntryView)
        assert desk.screen.entry.text("name") == "fever"
        assert desk.entries.chosen == desk.screen.entry
        await desk.press("escape", "enter")
        assert isinstance(desk.screen, EntryView)
        assert desk.screen.entry.text("name") == "chills"
        await desk.press("e", "ctrl+l", "=skin burn", "enter")
        assert isinstance(desk.screen, WarningsView)
        assert "chills" not in desk.sentence()
        await desk.press("escape")
        assert desk.on_main()


async def test_the_cursor_goes_from_warning_to_warning(opened: Opener, add: Add) -> None:
    for sign in ("saddle numbness", "fever", "unremitting pain"):
        add("symptom", name=sign)
    async with opened(size=(60, 20)) as desk:
        await desk.press("f")
        seen = []
        for _ in range(8):
            marked = [line for line in desk.words().splitlines() if line.startswith("│ ›")]
            seen += [line.split("›")[1].split("(")[0].strip(" │") for line in marked]
            await desk.press("down")
        assert len(set(seen)) == 8
        await desk.press("home")
        assert "› EMERGENCY" in desk.words()
        await desk.press("end")
        assert "Standing" not in desk.words()


async def test_a_hard_moment_is_answered_kindly(opened: Opener, add: Add) -> None:
    add("note", note="I would rather be dead")
    async with opened() as desk:
        await desk.press("f")
        assert "Support for a hard moment" in desk.sentence()
        assert "rather be dead" not in desk.words()
        await desk.press("1")
        assert isinstance(desk.screen, WarningsView)
        await desk.press("a")
        assert "What helped?" in desk.words()
        await desk.press("=talked", "right", "enter")
        assert noted(desk) == ["talked to somebody"]


async def test_a_week_has_its_warnings_with_what_was_done(opened: Opener, clock: Clock, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        desk.diary.acknowledge(["CES_SADDLE"], "seen in A&E")
        clock.on(days=7)
        await desk.open_again()
        await desk.press("v")
        assert "Warnings said" not in desk.words()
        await desk.press("left")
        assert "Fri 20 Nov 21:00: Numbness between the legs — “seen in A&E”" in desk.sentence()


async def test_an_imported_emergency_is_said(opened: Opener, diary: Diary, clock: Clock) -> None:
    diary.take_in([Draft("symptom", {"name": "saddle numbness"}, clock(), "watch:1")])
    async with opened() as desk:
        assert "EMERGENCY" in desk.words("head")


async def test_a_hard_moment_says_nothing_of_walks(opened: Opener, add: Add) -> None:
    add("note", note="I would rather be dead")
    async with opened() as desk:
        assert "warning" not in desk.words("today")
        assert "ending your life" not in desk.words("today") + desk.words("head") + desk.words("warnings")
        await desk.press("t")
        assert "warning" not in desk.words()
        await desk.press("escape", "g", "3", "d", "y", "n")
        assert "Go: 5 min." in desk.words()
        await desk.press("escape")
        assert desk.on_main()


async def test_a_sign_before_a_walk_must_be_read(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "y", "3", "enter")
        assert isinstance(desk.screen, MustRead)
        assert desk.screen.ids
