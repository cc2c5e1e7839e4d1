"""The dashboard on a log that is sealed, and on one that is sealed while it is open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.locked import Keys, plain_files
from tests.tui.conftest import Desk, Opener
from tracker.core.history import Entry
from tracker.diary import Diary
from tracker.store import seal, sealing
from tracker.tui.form import Form
from tracker.tui.reader import Said


@pytest.fixture
def keys() -> Iterator[Keys]:
    yield Keys()
    seal.let_go()


def lock(diary: Diary, keys: Keys) -> None:
    keys.lock(diary.folder)
    seal.hold(keys.device)
    sealing.turn(diary.folder, 1)


async def test_what_is_typed_into_a_sealed_log_is_sealed_drafts_and_timers_too(
    opened: Opener, add: Callable[..., Entry], diary: Diary, keys: Keys
) -> None:
    add("pain", score=3)
    lock(diary, keys)
    async with opened() as desk:
        await desk.press("p", "4", "enter")
        await desk.press("n", "=stiff", "escape")
        await keep(desk)
        await desk.press("t", "h")
    folder = Path(diary.folder)
    assert (folder / "draft.json").exists()
    assert (folder / "timer.json").exists()
    assert plain_files(folder) == []
    assert [entry.values["score"] for entry in diary.look().history.kind("pain")] == [3, 4]
    async with opened() as desk:
        assert "stiff" in desk.told


async def keep(desk: Desk) -> None:
    """Write the draft, as the dashboard does after a while and when it is left."""
    desk.main.keeper.save()


async def test_a_log_that_is_locked_meanwhile_stays_seen_and_what_was_typed_stays(
    opened: Opener, add: Callable[..., Entry], diary: Diary, keys: Keys
) -> None:
    add("pain", score=3)
    async with opened() as desk:
        lock(diary, keys)
        seal.let_go()
        await desk.main.refresh_look()
        assert "pain 3 out of 10" in desk.words("entries")
        assert "locked" in desk.told
        await desk.press("p", "4", "enter")
        assert isinstance(desk.screen, Said)
        assert "Nothing was stored" in desk.sentence()
        assert "again" in desk.sentence()
        await desk.press("escape")
        assert isinstance(desk.screen, Form)
        assert desk.screen.raw()["score"] == "4"
        seal.hold(keys.device)
        await desk.press("enter")
        assert [entry.values["score"] for entry in desk.log()] == [3, 4]
    assert plain_files(Path(diary.folder)) == []
