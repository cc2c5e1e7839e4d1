"""Questions that notes leave, and what is heard in a note while it is typed."""

from collections.abc import Callable

import pytest

from tests.tui.conftest import Desk, Opener
from tests.tui.test_robust import HOSTILE
from tracker.core.history import Entry
from tracker.diary import Diary
from tracker.tui.asking import AskSheet
from tracker.tui.warning import Gentle, Held, MustRead
from tracker.tui.warnings import WarningsView

MAYBE = "a bit breathless going up the stairs"
TWO = "down below felt a bit odd on the walk, and a bit breathless on the stairs"
"""A note that leaves two questions."""
HARD = "fed up, what is it all for"


def signs(desk: Desk) -> list[str]:
    return [entry.text("name") for entry in desk.log() if entry.kind == "symptom"]


def open_signs(desk: Desk) -> list[str]:
    return [ask.sign for ask in desk.diary.look().asks]


async def asked(desk: Desk, note: str) -> AskSheet:
    """Store a note, and let the question that it leaves take keys."""
    await desk.press("n", f"={note}", "enter")
    sheet = desk.screen
    assert isinstance(sheet, AskSheet)
    await desk.arm()
    return sheet


async def test_a_no_stores_no_symptom(opened: Opener) -> None:
    async with opened() as desk:
        sheet = await asked(desk, MAYBE)
        assert "Are you short of breath when you should not be?" in desk.sentence()
        assert f"You wrote “{MAYBE}” (today 21:00)." in desk.sentence()
        assert open_signs(desk) == ["breathlessness"]
        await desk.press("n")
        assert sheet is not desk.screen
        assert desk.on_main()
        assert (signs(desk), open_signs(desk)) == ([], [])
        assert desk.told == "Answered: no · u to undo"


@pytest.mark.parametrize("key", ["y", "s"])
async def test_a_yes_and_not_sure_speak(key: str, opened: Opener) -> None:
    async with opened() as desk:
        await asked(desk, MAYBE)
        await desk.press(key)
        assert signs(desk) == ["breathlessness"]
        assert isinstance(desk.screen, MustRead)
        assert "Chest pain or breathlessness" in desk.sentence()
        await desk.arm()
        await desk.press("r", "l", "u")
        assert signs(desk) == []
        assert open_signs(desk) == ["breathlessness"]
        assert "EMERGENCY" not in desk.words("head")


async def test_later_leaves_it_in_the_first_line_and_in_the_list(opened: Opener) -> None:
    async with opened(size=(60, 20)) as desk:
        await asked(desk, MAYBE)
        await desk.press("escape")
        assert desk.on_main()
        assert "A note left a question — f" in desk.words("head")
        await desk.press("f")
        assert "Are you short of breath when you should not be?" in desk.sentence()
        await desk.press("enter")
        assert isinstance(desk.screen, AskSheet)
        await desk.arm()
        await desk.press("n")
        assert isinstance(desk.screen, WarningsView)
        assert open_signs(desk) == []
        await desk.press("escape")
        assert "question" not in desk.words("head")


async def test_a_yes_in_the_list_is_spoken_over_the_list(opened: Opener) -> None:
    async with opened() as desk:
        await asked(desk, MAYBE)
        await desk.press("escape", "f", "enter")
        await desk.arm()
        await desk.press("y")
        assert signs(desk) == ["breathlessness"]
        assert isinstance(desk.screen, MustRead)
        await desk.arm()
        await desk.press("r", "s")
        assert isinstance(desk.screen, WarningsView)
        assert "done: “seen by a clinician”" in desk.sentence()


async def test_keys_typed_ahead_answer_nothing(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("n", f"={MAYBE}", "enter", "n", "y", "s", "escape")
        assert isinstance(desk.screen, AskSheet)
        assert open_signs(desk) == ["breathlessness"]


async def test_one_question_after_the_other_the_gravest_first(opened: Opener) -> None:
    async with opened() as desk:
        await asked(desk, TWO)
        assert "A note left 2 questions — f" in desk.words("head")
        first, second = desk.diary.look().asks
        assert first.words in desk.sentence()
        assert "1 more after it" in desk.words()
        await desk.press("n")
        assert second.words in desk.sentence()
        await desk.press("n")
        assert isinstance(desk.screen, AskSheet)
        assert open_signs(desk) == [second.sign]
        await desk.arm()
        await desk.press("n")
        assert desk.on_main()
        assert open_signs(desk) == []


async def test_the_next_question_comes_after_what_must_be_read(opened: Opener) -> None:
    async with opened() as desk:
        await asked(desk, TWO)
        await desk.press("y")
        assert isinstance(desk.screen, MustRead)
        await desk.arm()
        await desk.press("r", "l")
        left = open_signs(desk)
        assert isinstance(desk.screen, AskSheet) is bool(left)


async def test_a_hard_note_is_asked_about_with_numbers(opened: Opener, diary: Diary) -> None:
    diary.answer({"region": "us"})
    async with opened(size=(60, 20)) as desk:
        await asked(desk, HARD)
        assert "988: call or text" in desk.sentence()
        assert "Are you thinking of ending your life" in desk.sentence()
        assert HARD not in desk.sentence()
        await desk.press("y")
        assert isinstance(desk.screen, Gentle)
        assert "988: call or text" in desk.sentence()


async def test_an_edited_note_is_asked_about(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", score=3, note="stiff")
    async with opened() as desk:
        await desk.press("e", "ctrl+l", "=3", "tab", "tab", "tab", f"={MAYBE}", "enter")
        assert isinstance(desk.screen, AskSheet)


async def test_what_is_heard_is_seen_before_it_is_stored(opened: Opener) -> None:
    async with opened(size=(60, 20)) as desk:
        await desk.press("n", "=numb between my legs")
        assert "heard: numbness between the legs" in desk.sentence()
        await desk.press("ctrl+l", "=a nice walk")
        assert "heard" not in desk.sentence()
        await desk.press("ctrl+l", "escape", "a", "=p4 i10 wet myself again")
        assert "heard: a bladder change" in desk.sentence()
        assert desk.log() == ()


async def test_a_note_that_could_not_be_read_is_asked_about(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(note: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tracker.core.notes.read", fault)
    async with opened() as desk:
        await asked(desk, "a note that no other test has")
        assert "Does the note name a warning sign?" in desk.sentence()
        await desk.press("y")
        assert desk.on_main()
        assert desk.told == "Answered: yes · log that sign as well: y · u to undo"
        assert [entry.kind for entry in desk.log()] == ["note"]


@pytest.mark.parametrize("note", HOSTILE)
@pytest.mark.parametrize(("words", "screen"), [(MAYBE, AskSheet), ("numb between my legs", MustRead)])
async def test_a_note_is_never_more_than_text(words: str, screen: type[Held], note: str, opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("n")
        desk.screen.query_one("#note").value = f"{words} {note}"  # type: ignore[attr-defined]
        await desk.press("enter")
        assert isinstance(desk.screen, screen)
        seen = desk.words()
        await desk.arm()
        await desk.press("r", "l") if screen is MustRead else await desk.press("escape")
        await desk.press("f")
        seen += desk.words()
        assert words in seen
        assert not {"\x1b", "\u202e"} & set(seen)
        await desk.press("escape")
        assert desk.on_main()
