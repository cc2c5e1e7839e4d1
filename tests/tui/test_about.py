"""The questions about the person, in the dashboard."""

from collections.abc import Callable, Mapping

import pytest

from tests.tui.conftest import Desk, Opener
from tracker.core.history import Entry
from tracker.core.questions import NOT_SURE, QUESTIONS
from tracker.diary import Diary
from tracker.tui.about import AboutSheet, typed
from tracker.tui.speaking import LEFT, OFFER
from tracker.tui.warning import MustRead

NAMES = [question.name for question in QUESTIONS]


def answers(desk: Desk) -> Mapping[str, object]:
    return desk.diary.look().answers


async def to(desk: Desk, name: str) -> AboutSheet:
    """Open the questions and go to one of them."""
    await desk.press("b")
    sheet = desk.screen
    assert isinstance(sheet, AboutSheet)
    while sheet.question.name != name:
        await desk.press("down")
    return sheet


async def test_the_questions_are_offered_once(opened: Opener) -> None:
    async with opened() as desk:
        assert desk.told == OFFER
        await desk.press("escape")
        assert desk.told == LEFT
    async with opened() as desk:
        assert desk.told == ""
        await desk.press("b")
        assert isinstance(desk.screen, AboutSheet)


async def test_who_answered_is_not_asked_again(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("b", "=1971", "enter", "escape")
        assert desk.told == "Stored: 1 answer about you · u to undo the last"
    async with opened() as desk:
        assert desk.told == ""


async def test_what_was_half_typed_is_offered_before(opened: Opener, diary: Diary) -> None:
    diary.keep_draft({"what": "line", "field line": "p4"})
    async with opened() as desk:
        assert desk.told.startswith("You were typing: p4")
        await desk.press("escape")
        assert answers(desk) == {}


async def test_escape_declines_nothing_else(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("a", "=p4", "enter", "escape")
        assert answers(desk) == {}


async def test_a_walk_through_all_of_them(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("b")
        for question in QUESTIONS:
            sentence = desk.sentence()
            assert question.ask in sentence
            assert question.why in sentence
            if question.name == "born":
                await desk.press("=1971", "enter")
            elif question.name == "since":
                await desk.press("=2025-03", "enter")
            elif question.name == "age_at_onset":
                await desk.press("= ")
            elif question.name == "region":
                await desk.press("=irel", "enter")
            else:
                await desk.press({"cancer": "y", "steroids": "s"}.get(question.name, "n"))
        assert "That was the last question." in desk.sentence()
        await desk.press("escape")
        held = answers(desk)
        assert held["born"] == 1971
        assert held["since"] == "2025-03-01"
        assert (held["cancer"], held["steroids"], held["diabetes"]) == ("yes", "not sure", "no")
        assert held["region"] == "ireland"
        assert "age_at_onset" not in held
        assert desk.told.startswith("Stored: 17 answers about you")


async def test_an_answer_is_stored_at_once_and_each_undo_takes_one_back(opened: Opener) -> None:
    async with opened() as desk:
        await to(desk, "cancer")
        await desk.press("y", "n")
        assert answers(desk) == {"cancer": "yes", "osteoporosis": "no"}
        await desk.press("escape", "u")
        assert answers(desk) == {"cancer": "yes"}
        assert desk.told.startswith("What you said about yourself is as it was before")


async def test_it_begins_where_it_was_left(opened: Opener, diary: Diary) -> None:
    diary.answer({"born": 1971, "first_episode": "no"})
    async with opened() as desk:
        await desk.press("b")
        assert "question 3 of 18" in desk.words()
        assert "1971" in desk.words()


async def test_answers_are_changed_and_taken_out(opened: Opener, diary: Diary) -> None:
    diary.answer({"cancer": "yes", "born": 1971})
    async with opened() as desk:
        await to(desk, "cancer")
        assert "[yes]" in desk.words()
        await desk.press("n", "up", "x")
        assert answers(desk) == {"born": 1971}
        while desk.screen.question.name != "born":  # type: ignore[attr-defined]
            await desk.press("up")
        await desk.press("ctrl+u", "=1980", "down")
        assert answers(desk) == {"born": 1980}
        await desk.press("up", "ctrl+u", "enter")
        assert answers(desk) == {}


async def test_an_answer_that_fades_is_taken_out_with_its_date(opened: Opener) -> None:
    async with opened() as desk:
        await to(desk, "recent_infection")
        await desk.press("y", "up")
        assert answers(desk) == {"recent_infection": "yes", "recent_infection_told": "2026-11-20"}
        await desk.press("x")
        assert answers(desk) == {}


async def test_what_cannot_be_read_is_said_and_stays(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("b", "=197y", "enter")
        assert "question 1 of 18" in desk.words()
        assert "year of birth must be" in desk.sentence()
        await desk.press("escape")
        assert desk.on_main()
        assert answers(desk) == {}


async def test_what_was_typed_is_stored_when_one_leaves(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("b", "=1971", "escape")
        assert answers(desk) == {"born": 1971}


async def test_not_sure_is_explained(opened: Opener) -> None:
    async with opened() as desk:
        await to(desk, "cancer")
        await desk.press("s", "up")
        assert NOT_SURE in desk.sentence()


async def test_skipping_all_counts_as_declined(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("b")
        for _ in QUESTIONS:
            await desk.press("= ")
        await desk.press("escape")
    async with opened() as desk:
        assert desk.told == ""


async def test_a_warning_that_an_answer_raises_is_spoken_afterwards(opened: Opener, add: Callable[..., Entry]) -> None:
    add("symptom", name="minor strain")
    async with opened() as desk:
        await to(desk, "osteoporosis")
        await desk.press("y")
        assert isinstance(desk.screen, AboutSheet)
        await desk.press("escape")
        assert isinstance(desk.screen, MustRead)
        assert "Sudden pain after a small strain" in desk.sentence()


async def test_a_warning_of_an_answer_that_is_gone_again_is_not_spoken(
    opened: Opener, add: Callable[..., Entry]
) -> None:
    add("symptom", name="minor strain")
    async with opened() as desk:
        await to(desk, "osteoporosis")
        await desk.press("y", "up", "n", "escape")
        assert desk.on_main()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (50, 15)])
async def test_every_question_is_seen_at_every_size(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size=size) as desk:
        await desk.press("b")
        for question in QUESTIONS:
            assert question.ask in desk.sentence()
            assert question.why in desk.sentence()
            assert (
                ("space skips" in desk.words() or "letters" in desk.words())
                if typed(question)
                else ("s not sure" in desk.words())
            )
            await desk.press("down")


async def test_the_palette_finds_them(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("ctrl+p", "=about you")
        await desk.press("enter")
        await desk.press("enter")
        assert isinstance(desk.screen, AboutSheet)
