"""Hostile notes, small terminals, trouble with the log, drafts, and a program that breaks."""

import asyncio
import fcntl
import gc
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.style import Style
from textual.color import Color
from textual.geometry import Region

from tests.made import NOW
from tests.tui.conftest import Clock, Desk, Opener
from tracker.core.history import Draft, Entry
from tracker.core.kinds import KINDS
from tracker.diary import Diary
from tracker.tui.app import TrackerApp, broken
from tracker.tui.drafts import LINE
from tracker.tui.form import Form
from tracker.tui.ink import contrast
from tracker.tui.panel import Panel
from tracker.tui.quickline import QuickLine
from tracker.tui.reader import Said

HOSTILE = ("[/]", "[@click=app.quit]x[/]", "[b", "\x1b[31mred\x07", "‮txet", "👩‍👩‍👧 family", "שלום", "[link=x]", "\t|")


@pytest.mark.parametrize("note", HOSTILE)
async def test_a_note_is_never_more_than_text(note: str, opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("n")
        box = desk.screen.query_one("#note")
        box.value = note  # type: ignore[attr-defined]
        await desk.press("enter", "enter")
        assert "\x1b" not in desk.words()
        assert "‮" not in desk.words()
        await desk.press("escape", "e", "escape", "x", "u", "a")
        desk.screen.query_one(f"#{LINE}").value = f"p3 {note}"  # type: ignore[attr-defined]
        await desk.press("enter", "v", "escape", "?", "escape", "f", "escape")
        assert desk.on_main()
        assert "\x1b" not in desk.words("entries") + desk.words("bar")


SIZES = [(120, 40), (80, 24), (60, 20), (50, 15), (200, 60), (100, 30), (76, 22), (75, 40), (49, 30), (60, 14), (10, 3)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_size_works(size: tuple[int, int], opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", minutes=12, before=5, after=3, note="stiff")
    add("symptom", name="saddle numbness")
    async with opened(size=size) as desk:
        if size[0] < 50 or size[1] < 15:
            assert "too small: needs 50x15"[: size[0] - 1] in desk.words("head")
        else:
            assert "EMERGENCY" in desk.words("head")
        for key in ("tab", "tab", "tab", "tab", "shift+tab", "v", "escape", "?", "escape", "f", "escape", "enter"):
            await desk.press(key)
        await desk.press("escape")
        for kind in KINDS:
            await desk.press(kind.key, "escape")
        await desk.press("a", "escape")
        assert desk.on_main()


async def test_a_narrow_screen_shows_its_pages_by_key(opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", minutes=12)
    add("symptom", name="saddle numbness")
    async with opened(size=(60, 20)) as desk:
        seen = [name for name in ("entries", "pain", "week", "warnings") if visible(desk, name)]
        assert seen == ["entries"]
        for name in ("pain", "week", "warnings", "entries"):
            await desk.press("tab")
            assert visible(desk, name)
            assert visible(desk, "today")


async def test_a_narrow_screen_has_no_page_for_warnings_where_none_stands(
    opened: Opener, add: Callable[..., Entry]
) -> None:
    entry = add("symptom", name="saddle numbness")
    async with opened(size=(60, 20)) as desk:
        await desk.press("shift+tab")
        assert visible(desk, "warnings")
        desk.diary.remove([entry])
        await desk.main.refresh_look()
        await desk.rest()
        assert [name for name in ("entries", "pain", "week", "warnings") if visible(desk, name)] == ["entries"]
        for name in ("pain", "week", "entries"):
            await desk.press("tab")
            assert visible(desk, name)


def visible(desk: Desk, name: str) -> bool:
    """True where the panel has a place on the screen."""
    return bool(desk.main.query_one(f"#{name}").region)


async def test_the_size_may_change(opened: Opener, add: Callable[..., Entry]) -> None:
    add("pain", score=3)
    async with opened() as desk:
        for width, height in ((60, 20), (30, 5), (80, 24), (120, 40)):
            await desk.pilot.resize_terminal(width, height)
            await desk.rest()
        assert "•" in desk.words("pain")
        assert desk.words("pain").split("\n")[0].endswith("last 30 days")


@pytest.mark.parametrize("theme", ["textual-light", "ansi-dark", "ansi-light", "nord", "solarized-light"])
async def test_any_theme_can_be_read(theme: str, opened: Opener, add: Callable[..., Entry]) -> None:
    add("walk", minutes=12)
    async with opened() as desk:
        desk.app.theme = theme
        await desk.rest()
        assert "Today" in desk.words("today")
        for name in ("today", "week", "bar", "head", "entries"):
            panel = desk.main.query_one(f"#{name}", Panel)
            for strip in panel.render_lines(panel.size.region):
                assert not [segment.text for segment in strip if segment.text.strip("─ ") and faint(segment.style)]


def faint(style: Style | None) -> bool:
    """True where the two colours are too much alike to be read; a terminal's own colours are its own concern."""
    if style is None or style.color is None or style.bgcolor is None:
        return False
    if style.color.triplet is None or style.bgcolor.triplet is None:
        return False
    return contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)) < 4.5


async def test_without_colours_nothing_is_lost(
    opened: Opener, add: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    add("symptom", name="saddle numbness")
    async with opened() as desk:
        assert desk.app.no_color
        head = desk.main.query_one("#head", Panel).render_lines(Region(0, 0, 120, 1))[0]
        assert [one.text for one in head if one.style and one.style.reverse] == [
            " EMERGENCY: Numbness between the legs — f to read "
        ]
        for strip in desk.main.query_one("#today", Panel).render_lines(Region(0, 0, 50, 8)):
            assert not [one.text for one in strip if one.text.strip("─ ") and faint(one.style)]


async def test_a_draft_is_kept_and_offered(opened: Opener, diary: Diary, clock: Clock) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "tab", "5")
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert Diary(diary.folder).draft() == {
        "what": "walk", "typed": "2026-11-20 21:00", "field minutes": "12", "field before": "5",
    }  # fmt: skip
    clock.on(hours=10)
    async with opened() as desk:
        assert desk.told == "You were typing: walk 12 5 · enter to go on, esc to drop it"
        await desk.press("enter")
        assert isinstance(desk.screen, Form)
        await desk.press("tab", "3", "enter")
        assert desk.last().values == {"minutes": 12, "before": 5, "after": 3}
        assert desk.last().at.isoformat() == "2026-11-20T21:00:00+00:00"
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert Diary(diary.folder).draft() is None


async def test_a_draft_can_be_dropped(opened: Opener, diary: Diary) -> None:
    diary.keep_draft({"what": LINE, "field line": "p4 w12"})
    async with opened() as desk:
        assert desk.told.startswith("You were typing: p4 w12 ·")
        await desk.press("escape")
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert diary.draft() is None


async def test_the_quick_line_goes_on(opened: Opener, diary: Diary) -> None:
    diary.keep_draft({"what": LINE, "field line": "p4 w12", "typed": "2026-11-20 09:05"})
    async with opened() as desk:
        await desk.press("enter")
        assert isinstance(desk.screen, QuickLine)
        await desk.press("enter")
        assert {(entry.kind, entry.at.hour) for entry in desk.log()} == {("pain", 9), ("walk", 9)}


async def test_an_edit_goes_on(opened: Opener, diary: Diary, add: Callable[..., Entry]) -> None:
    entry = add("pain", "8:00", score=3)
    diary.keep_draft({"what": "pain", "id": entry.id, "field score": "5", "field when": "2026-11-20 08:00"})
    async with opened() as desk:
        await desk.press("enter", "enter")
        (now,) = desk.log()
        assert (now.id, now.rev, now.values) == (entry.id, 2, {"score": 5})


async def test_typing_something_else_keeps_what_was_offered(opened: Opener, diary: Diary) -> None:
    diary.keep_draft({"what": "walk", "field minutes": "12"})
    async with opened() as desk:
        await desk.press("=p4", "enter")
        await desk.pilot.pause(0.6)
        await desk.rest()
        assert diary.draft() == {"what": "walk", "field minutes": "12"}
        await desk.press("enter", "escape", "w", "enter")
        assert desk.last().values == {"minutes": 12}


@pytest.mark.parametrize("draft", [{"what": "nonsense", "field x": "1"}, {"field x": "1"}])
async def test_a_draft_of_another_version_is_left_alone(draft: dict[str, str], opened: Opener, diary: Diary) -> None:
    diary.keep_draft(draft)
    async with opened() as desk:
        assert "You were typing" not in desk.told


async def test_a_busy_log_keeps_the_form(opened: Opener, add: Callable[..., Entry], diary: Diary) -> None:
    add("pain", score=3)
    diary.store._wait = 0.1
    async with opened() as desk:
        with open(os.path.join(diary.folder, ".lock"), "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            await desk.press("p", "4", "enter")
            assert isinstance(desk.screen, Said)
            assert "Nothing was stored" in desk.sentence()
            await desk.press("escape")
            assert isinstance(desk.screen, Form)
            assert desk.screen.raw()["score"] == "4"
            await desk.press("escape", "x")
            assert isinstance(desk.screen, Said)
            await desk.press("escape")
            fcntl.flock(lock, fcntl.LOCK_UN)
        await desk.press("p", "enter")
        assert [entry.values["score"] for entry in desk.log()] == [3, 4]


async def test_a_log_that_is_damaged_meanwhile_stays_seen(
    opened: Opener, add: Callable[..., Entry], diary: Diary
) -> None:
    add("pain", score=3)
    async with opened() as desk:
        year = Path(diary.folder) / "2026.json"
        year.write_bytes(year.read_bytes()[:100])
        await desk.main.refresh_look()
        assert "pain 3 out of 10" in desk.words("entries")
        assert "2026.json" in desk.told
        await desk.press("p", "4", "enter")
        assert isinstance(desk.screen, Said)
        assert "2026.json" in desk.sentence().replace(" ", "")


async def test_a_log_that_vanishes_does_not_look_empty(opened: Opener, add: Callable[..., Entry], diary: Diary) -> None:
    add("pain", score=3)
    async with opened() as desk:
        os.rename(diary.folder, f"{diary.folder}-away")
        await desk.main.refresh_look()
        assert "pain 3 out of 10" in desk.words("entries")
        assert "gone" in desk.told


async def test_a_crash_tells_no_secrets(opened: Opener, diary: Diary, capsys: pytest.CaptureFixture[str]) -> None:
    secret = "a very private note"

    def explode() -> None:
        note = secret
        raise ValueError(f"bad: {note}")

    async def crash() -> None:
        async with opened() as desk:
            await desk.press("n", f"={secret}")
            desk.main.call_later(explode)
            await desk.pilot.pause(0.5)

    with pytest.raises(ValueError, match="bad"):
        await crash()
    told = "".join(capsys.readouterr())
    assert "The dashboard stopped" in told
    assert "ValueError" in told
    assert "private" not in told
    draft = Diary(diary.folder).draft()
    assert draft is not None
    assert draft["field note"] == secret


def test_what_broke_is_told_without_values() -> None:
    try:
        try:
            raise KeyError("secret")
        except KeyError as inner:
            raise RuntimeError("secret") from inner
    except RuntimeError as error:
        told = broken(error)
    assert "secret" not in told
    assert "RuntimeError" in told
    assert "KeyError" in told
    assert "test_robust.py" in told


def test_the_clock_comes_from_outside(diary: Diary, clock: Clock) -> None:
    assert TrackerApp(diary, diary.look()).main.diary.now() == clock()


async def test_what_was_said_yesterday_goes_and_what_was_said_today_stays(opened: Opener, clock: Clock) -> None:
    async with opened() as desk:
        desk.main.tell("of yesterday")
        clock.on(days=1)
        await desk.open_again()
        assert desk.told == ""
        clock.on(days=1)
        desk.main.tell("of today")
        await desk.open_again()
        assert desk.told == "of today"


async def test_every_half_typed_form_is_kept_and_offered_one_after_the_other(opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("w", "=12", "escape", "n", "=stiff", "escape", "a", "=p4 h15")
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert [draft["what"] for draft in Diary(diary.folder).drafts()] == ["walk", "note", LINE]
    async with opened() as desk:
        assert desk.told == "You were typing: p4 h15 · enter to go on, esc to drop it · 2 more after it"
        await desk.press("escape")
        assert desk.told == "You were typing: note stiff · enter to go on, esc to drop it · 1 more after it"
        await desk.press("enter", "enter", "w", "enter")
        assert {entry.kind for entry in desk.log()} == {"note", "walk"}
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert diary.drafts() == ()


async def test_enter_goes_on_in_the_box_that_was_reached_behind_what_stands_there(opened: Opener, diary: Diary) -> None:
    async with opened() as desk:
        await desk.press("w", "=1", "tab", "=4", "tab", "=1")
        await desk.pilot.pause(0.6)
        await desk.rest()
    async with opened() as desk:
        await desk.press("enter", "=0", "enter")
        assert [dict(entry.values) for entry in desk.log()] == [{"minutes": 1, "before": 4, "after": 10}]


async def test_a_form_that_its_key_opens_begins_anew_in_what_was_left_there(opened: Opener) -> None:
    async with opened() as desk:
        await desk.press("h", "=1", "escape", "h", "=15", "enter")
        assert [entry.values["minutes"] for entry in desk.log()] == [15]


async def test_a_draft_that_an_earlier_version_kept_is_offered(opened: Opener, diary: Diary) -> None:
    diary.keep_draft({"what": "walk", "field minutes": "12"})
    Path(diary.folder, "draft.json").write_text('{"what": "note", "field note": "stiff"}', encoding="utf-8")
    async with opened() as desk:
        assert desk.told.startswith("You were typing: note stiff")


async def test_what_was_done_about_a_warning_is_kept_and_gone_on_with(
    opened: Opener, add: Callable[..., Entry], diary: Diary
) -> None:
    add("symptom", name="bladder change")
    async with opened() as desk:
        await desk.press("f", "a", "=called m")
        await desk.pilot.pause(0.6)
        await desk.rest()
    assert [draft["what"] for draft in Diary(diary.folder).drafts()] == ["done"]
    async with opened() as desk:
        assert desk.told.startswith("You were typing: called m ·")
        await desk.press("enter", "end", "=y doctor", "enter")
        assert [one.text("done") for one in desk.diary.kept("acknowledged")] == ["called my doctor"]
        assert desk.on_main()


async def test_a_busy_log_keeps_what_was_done_about_a_warning(
    opened: Opener, add: Callable[..., Entry], diary: Diary
) -> None:
    add("symptom", name="bladder change")
    diary.store._wait = 0.1
    async with opened() as desk:
        await desk.press("f", "a", "=called my doctor")
        with open(os.path.join(diary.folder, ".lock"), "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            await desk.press("enter")
            assert isinstance(desk.screen, Said)
            fcntl.flock(lock, fcntl.LOCK_UN)
        await desk.press("escape", "enter")
        assert [one.text("done") for one in diary.kept("acknowledged")] == ["called my doctor"]


async def test_s1_a_clock_of_an_earlier_year_asks_first(
    opened: Opener, add: Callable[..., Entry], clock: Clock
) -> None:
    """S1"""
    add("pain", score=3)
    clock.now = NOW.replace(year=1970)
    async with opened() as desk:
        for way in (("p", "5", "enter"), ("a", "=p6", "enter")):
            await desk.press(*way)
            assert isinstance(desk.screen, Said)
            assert (
                "clock says 1970-11-20 21:00, but the log has an entry that was made on 2026-11-20" in desk.sentence()
            )
            assert len(desk.log()) == 1
            await desk.press("escape", "escape")
            desk.main._sure = False
        await desk.press("p", "enter")
        await desk.press("escape", "enter")
        assert [entry.values["score"] for entry in desk.log()] == [5, 3]


async def test_a_clock_that_is_days_behind_is_spoken_of_once(
    opened: Opener, add: Callable[..., Entry], clock: Clock
) -> None:
    add("pain", score=3)
    clock.on(days=-30)
    async with opened() as desk:
        await desk.press("p", "5", "enter")
        assert isinstance(desk.screen, Said)
        assert "clock says 2026-10-21 21:00, but the log has an entry that was made on 2026-11-20" in desk.sentence()
        await desk.press("escape", "p", "6", "enter")
        assert desk.on_main()
        assert len(desk.log()) == 3


async def test_c7_what_another_machine_left_is_said_when_it_is_taken_in(
    opened: Opener, add: Callable[..., Entry], diary: Diary, tmp_path: Path, clock: Clock
) -> None:
    """C7"""
    add("pain", score=3)
    phone = Diary(str(tmp_path / "phone"), clock)
    phone.record([Draft("walk", {"minutes": 12})])
    copy = "2026.sync-conflict-20261120-210000-ABC.json"
    (Path(phone.folder) / "2026.json").rename(Path(diary.folder) / copy)
    async with opened() as desk:
        await desk.press("p", "5", "enter")
        assert isinstance(desk.screen, Said)
        assert (
            f"What another machine left beside the log is in it now; the copy lies in the folder aside: {copy}"
            in desk.sentence()
        )
        await desk.press("escape", "p", "6", "enter")
        assert desk.on_main()
        assert [entry.kind for entry in desk.log()].count("walk") == 1


async def test_a_fault_that_nobody_waits_for_is_named_without_its_values(
    opened: Opener, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    async def stray() -> None:
        raise ValueError("a very private note")

    async with opened() as desk:
        task = asyncio.get_running_loop().create_task(stray())
        await asyncio.wait([task])
        del task
        gc.collect()
        await desk.rest()
        assert desk.told == "A fault in this program (ValueError) was passed over. What is stored stays stored."
    assert "private" not in "".join(capsys.readouterr()) + caplog.text
