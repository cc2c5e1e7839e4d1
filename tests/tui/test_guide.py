"""The guide in the dashboard: its keys pressed, and what the log holds afterwards."""

from collections.abc import Callable

import pytest

from tests.tui.conftest import Clock, Desk, Opener
from tracker.core.history import Entry, History
from tracker.diary import Diary
from tracker.guide import Guide
from tracker.tui.app import TrackerApp
from tracker.tui.gating import AfterSheet, GateSheet, Unspoken
from tracker.tui.stretching import StretchSheet
from tracker.tui.timing import ForgottenSheet, PickSheet, TimerSheet
from tracker.tui.warning import MustRead

Add = Callable[..., Entry]
SIZES = [(120, 40), (80, 24), (60, 20), (50, 15)]


def values(desk: Desk) -> list[dict[str, object]]:
    return [{"kind": entry.kind, **entry.values} for entry in desk.log()]


@pytest.fixture
def bells(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    rung: list[int] = []
    monkeypatch.setattr(TrackerApp, "bell", lambda self: rung.append(1))
    return rung


@pytest.mark.parametrize("size", SIZES)
async def test_a_walk_from_the_gate_to_its_end(opened: Opener, clock: Clock, size: tuple[int, int]) -> None:
    async with opened(size=size) as desk:
        await desk.press("g", "3", "d", "y", "n")
        assert "Go: 5 min." in desk.words()
        await desk.press("enter")
        assert isinstance(desk.screen, TimerSheet)
        assert "0:00 of 5 min" in desk.words()
        assert "enter done" in desk.words()
        clock.on(minutes=4)
        await desk.screen._look()
        assert "4:00 of 5 min" in desk.words()
        await desk.press("enter")
        assert isinstance(desk.screen, AfterSheet)
        await desk.press("2")
        assert desk.on_main()
        assert values(desk) == [{"kind": "walk", "minutes": 4, "before": 3, "after": 2}]
        assert "Stored: walk 4 min, pain 3 before" in desk.told
        assert "u to undo" in desk.told


@pytest.mark.parametrize("size", SIZES)
async def test_every_sheet_shows_its_keys_at_every_size(opened: Opener, size: tuple[int, int], add: Add) -> None:
    for day in range(1, 13):
        add("walk", f"-{day}d", minutes=15)
    async with opened(size=size) as desk:
        for keys, words in (
            (("g",), "esc leave"), (("3", "d", "y", "y"), "enter done"), (("t",), "esc back"), (("k",), "enter done"),
        ):  # fmt: skip
            await desk.press(*keys)
            assert words in desk.words()
            if keys[-1] == "y":
                await desk.press("escape", "enter", "escape")
                assert desk.on_main()


async def test_the_keys_may_be_typed_ahead(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("=g3dyn")
        assert "Go: 5 min." in desk.words()


async def test_one_key_for_sharp_or_shooting(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter")
        clock.on(minutes=2)
        await desk.press("s")
        assert desk.log()[-1].values["sharp"] is True
        assert "position of ease" in desk.sentence()
        await desk.press("6")
        assert values(desk) == [{"kind": "walk", "minutes": 2, "before": 3, "sharp": True, "after": 6}]
        assert "Sharp pain on a walk" in desk.words("head")


async def test_the_walk_goes_on_behind_the_main_screen(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter", "escape")
        assert desk.on_main()
        assert "Walking: 0 min of 5 min" in desk.words("head")
        clock.on(minutes=3)
        await desk.main.guiding.tick()
        await desk.rest()
        assert "Walking: 3 min of 5 min" in desk.words("head")
        await desk.press("p", "=4", "enter")
        await desk.press("g")
        assert isinstance(desk.screen, TimerSheet)
        await desk.press("enter", "space")
        assert [entry.kind for entry in desk.log()] == ["walk", "pain"]
        assert "after" not in desk.log()[0].values
        assert "Walking" not in desk.words("head")


async def test_a_walk_outlives_the_dashboard(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter")
    clock.on(minutes=6)
    async with opened() as desk:
        assert "Walking: 6 min of 5 min" in desk.words("head")
        await desk.press("t")
        assert isinstance(desk.screen, TimerSheet)


async def test_a_walk_that_was_ended_elsewhere(opened: Opener, diary: Diary, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter")
        guide = Guide(Diary(diary.folder, clock))
        run = guide.running()
        assert run is not None
        guide.stop(run.timer)
        assert isinstance(desk.screen, TimerSheet)
        await desk.screen._look()
        await desk.rest()
        assert desk.on_main()
        assert desk.told == "It was ended in another window."
        assert len(desk.log()) == 1


async def test_postponed_with_a_position_of_ease(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "8", "d", "y", "n")
        assert "wait until it is below 7" in desk.sentence()
        assert "knees bent" in desk.sentence()
        await desk.press("enter")
        assert desk.on_main()
        assert values(desk) == [{"kind": "pain", "score": 8, "quality": "dull"}]
        assert "No walk for now" in " ".join(desk.words("today").split())


async def test_five_minutes_only(opened: Opener, add: Add) -> None:
    for day in range(1, 13):
        add("walk", f"-{day}d", minutes=15)
    async with opened() as desk:
        assert "Walk 20 min" in desk.words("today")
        await desk.press("g", "6", "d", "y", "n")
        assert "Five minutes only" in desk.words()
        await desk.press("enter")
        assert "0:00 of 5 min" in desk.words()


async def test_leaving_before_the_end_stores_nothing(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "8", "s", "escape")
        assert desk.on_main()
        assert values(desk) == []


async def test_what_is_skipped_is_not_asked(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "space", "space", "space", "space", "enter")
        clock.on(minutes=5)
        await desk.press("enter", "escape")
        assert values(desk) == [{"kind": "walk", "minutes": 5}]


async def test_keys_that_do_not_fit_are_no_answer(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "d", "y", "3", "9", "w", "d")
        assert isinstance(desk.screen, GateSheet)
        assert (desk.screen.answers.pain, desk.screen.answers.feel, desk.screen.answers.stand) == (3, "dull", None)


@pytest.mark.parametrize(
    ("keys", "screen", "words", "names"),
    [
        ("1", MustRead, "EMERGENCY", ["bladder change"]),
        ("51", MustRead, "EMERGENCY", ["bladder change", "leg weakness"]),
        ("15", MustRead, "EMERGENCY", ["bladder change", "leg weakness"]),
        ("6", Unspoken, "today or tomorrow", ["leg numbness"]),
        ("11", Unspoken, "not which", []),
        ("", Unspoken, "not which", []),
    ],
)
async def test_a_sign_is_answered(opened: Opener, keys: str, screen: type, words: str, names: list[str]) -> None:
    async with opened() as desk:
        await desk.press("g", "2", "d", "y", "y", *keys, "enter")
        assert isinstance(desk.screen, screen)
        assert words in desk.sentence()
        stored = [entry.text("name") for entry in desk.log() if entry.kind == "symptom"]
        assert sorted(stored) == names
        assert Guide(desk.diary).running() is None


async def test_a_yes_that_is_left_is_answered_all_the_same(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "2", "d", "y", "y", "escape")
        assert isinstance(desk.screen, Unspoken)


async def test_a_yes_is_stored_even_where_the_program_ends(opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("g", "2", "d", "y", "y", "1", "ctrl+q")
    assert [entry.text("name") for entry in diary.look().history.kind("symptom")] == ["bladder change"]


async def test_legs_that_do_not_hold_end_the_questions(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("g", "2", "d", "w")
        assert isinstance(desk.screen, MustRead)
        assert [entry.text("name") for entry in desk.log()] == ["", "cannot walk weak"]


async def test_a_warning_that_stands_is_shown_in_place_of_a_walk(opened: Opener, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        assert "a warning stands" in " ".join(desk.words("today").split())
        await desk.press("g", "1", "d", "y", "n")
        assert isinstance(desk.screen, MustRead)
        assert "EMERGENCY" in desk.words()


async def test_a_forgotten_walk_is_repaired(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter", "escape")
        clock.on(hours=3)
        await desk.main.guiding.tick()
        assert desk.told == "Still walking? It has been 3 h. g to say how long it was"
        await desk.press("g")
        assert isinstance(desk.screen, ForgottenSheet)
        assert "It has been 3 h" in desk.sentence()
        assert "keep 5 min" in desk.sentence()
        await desk.press("2", "6", "backspace", "5")
        assert "keep 25 min" in desk.sentence()
        await desk.press("enter", "space")
        assert values(desk) == [{"kind": "walk", "minutes": 25, "before": 3}]


async def test_a_forgotten_walk_is_dropped(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter", "escape")
        clock.on(hours=3)
        await desk.press("g")
        await desk.rest()
        await desk.press("d")
        await desk.rest()
        assert (desk.on_main(), values(desk), desk.told) == (True, [], "Dropped; nothing was stored.")


async def test_heat_rings_once_and_stores_itself(opened: Opener, clock: Clock, bells: list[int]) -> None:
    async with opened() as desk:
        await desk.press("t", "h")
        assert "0:00 of 20 min" in desk.words()
        await desk.press("s")
        assert isinstance(desk.screen, TimerSheet)
        clock.on(minutes=21)
        await desk.main.guiding.tick()
        await desk.main.guiding.tick()
        await desk.screen._look()
        await desk.rest()
        assert desk.on_main()
        assert values(desk) == [{"kind": "heat", "minutes": 20}]
        assert "look at the skin" in desk.told
        assert bells == [1]


async def test_a_walk_rings_once_and_goes_on(opened: Opener, clock: Clock, bells: list[int]) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter")
        clock.on(minutes=6)
        for _ in range(3):
            await desk.main.guiding.tick()
        assert bells == [1]
        assert isinstance(desk.screen, TimerSheet)


async def test_an_entry_says_that_it_was_timed(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("t", "i")
        clock.on(minutes=9)
        await desk.press("enter", "enter")
        assert "Timed today" in desk.words()
        assert "Imported" not in desk.words()


async def test_heat_again_too_soon_is_said_before_and_not_after(opened: Opener, add: Add) -> None:
    add("heat", "-30m", minutes=20)
    async with opened() as desk:
        await desk.press("t", "h")
        assert "about an hour before the next session" in desk.sentence()


async def test_half_way_is_where_to_turn_round(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("g", "3", "d", "y", "n", "enter")
        clock.on(minutes=3)
        assert isinstance(desk.screen, TimerSheet)
        await desk.screen._look()
        assert "time to turn round" in desk.sentence()


async def test_ice_is_ended_early(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("t", "i")
        clock.on(minutes=9)
        await desk.press("enter")
        assert values(desk) == [{"kind": "ice", "minutes": 9}]


async def test_a_stretch_in_holds_and_pauses(opened: Opener, bells: list[int]) -> None:
    async with opened(size=(60, 20)) as desk:
        await desk.press("t", "c")
        sheet = desk.screen
        assert isinstance(sheet, StretchSheet)
        assert "Press space to begin" in desk.words()
        await sheet.count()
        await desk.press("space")
        for _ in range(5 + 20):
            await sheet.count()
        await desk.rest()
        assert (sheet.holds, bells) == (1, [1])
        assert "left side, 2 of 3" in desk.words()
        await desk.press("n")
        assert "Hold" in desk.words()
        await desk.press("escape")
        assert values(desk) == [{"kind": "stretch", "name": "crossed-leg stretch", "sets": 1, "hold": 20}]


async def test_a_whole_stretch_ends_itself(opened: Opener, bells: list[int]) -> None:
    async with opened() as desk:
        await desk.press("t", "p", "space")
        sheet = desk.screen
        assert isinstance(sheet, StretchSheet)
        for _ in range(10 * 15):
            await sheet.count()
        await desk.rest()
        assert desk.on_main()
        assert desk.last().values["sets"] == 10


async def test_a_stretch_that_was_not_begun_stores_nothing(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("t", "k", "escape")
        assert (desk.on_main(), values(desk)) == (True, [])


async def test_a_warning_stands_above_what_can_be_timed(opened: Opener, add: Add) -> None:
    add("symptom", name="saddle numbness")
    async with opened(size=(60, 20)) as desk:
        await desk.press("t")
        assert "A warning stands: Numbness between the legs" in desk.sentence()
        assert "esc back" in desk.words()


async def test_the_timer_can_be_left_unchosen(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("t")
        assert isinstance(desk.screen, PickSheet)
        await desk.press("escape")
        assert desk.on_main()


async def test_a_damaged_timer_is_said_and_the_dashboard_goes_on(opened: Opener, diary: Diary, add: Add) -> None:
    add("pain", score=3)
    with open(f"{diary.folder}/timer.json", "w", encoding="utf-8") as damaged:
        damaged.write("?")
    async with opened() as desk:
        assert "does not hold a timer" in desk.told
        await desk.press("g", "3", "d", "y", "n", "enter")
        assert isinstance(desk.screen, TimerSheet)


async def test_a_pause_is_shown_as_it_is(opened: Opener, diary: Diary, clock: Clock) -> None:
    Guide(Diary(diary.folder, clock)).pause("flare")
    async with opened() as desk:
        assert "Paused since" in desk.words("today")


async def test_the_plan_and_a_pause_from_it(opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("g", "l")
        assert "[5] 10 15 20 25 30" in desk.sentence()
        await desk.press("p")
        assert desk.on_main()
        assert "Paused since" in desk.words("today")
        assert "Stored: pause" in desk.told
        await desk.press("g", "l", "p")
        assert "Walk 5 min" in desk.words("today")
        await desk.press("u")
        assert "Paused since" in desk.words("today")


async def test_a_pause_is_there_in_the_first_frame(diary: Diary) -> None:
    paused = Entry("k3f9xabc", "pause", diary.now(), {}, 1, diary.now(), "b", 1)
    look = diary.look()
    app = TrackerApp(diary, look._replace(history=History((), kept=(paused,))))
    assert app.main.settled[0] is not None


async def test_g_is_no_key_for_the_cursor_any_more(opened: Opener, add: Add) -> None:
    add("pain", score=3)
    add("pain", score=4)
    async with opened() as desk:
        await desk.press("end")
        await desk.press("G")
        assert desk.on_main()
        await desk.press("home")
        assert desk.entries.at == 0
