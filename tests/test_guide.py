"""The guide over a real diary: timers that outlive programs, kills, changed clocks and damaged files."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.bench.measure import environment
from tracker.core.ease import STRETCHES
from tracker.core.gate import Answers
from tracker.core.history import History
from tracker.core.profile import Profile
from tracker.diary import Conflict, Diary
from tracker.guide import Guide, Taken
from tracker.store import Damaged, Disk
from tracker.store import running as file

BERLIN = ZoneInfo("Europe/Berlin")


class Clocks:
    """The wall's clock and the machine's, set apart."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 10, 9, 0, 20, tzinfo=BERLIN)
        self.seconds = 5000.0
        self.boot = "one"

    def __call__(self) -> datetime:
        return self.wall

    def since(self) -> tuple[str, float]:
        return self.boot, self.seconds

    def on(self, minutes: float) -> None:
        self.wall += timedelta(minutes=minutes)
        self.seconds += minutes * 60


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def opened(tmp_path: Path, clocks: Clocks) -> Callable[[], Guide]:
    """A guide as another start of the program makes it."""
    return lambda: Guide(Diary(str(tmp_path / "log"), clocks), clocks.since)


def walks(guide: Guide) -> list[dict[str, object]]:
    return [dict(entry.values) for entry in guide.diary.look().history.kind("walk")]


def test_a_walk_is_stored_with_what_was_asked(opened: Callable[[], Guide], clocks: Clocks) -> None:
    guide = opened()
    run = guide.start("walk", 10, {"before": 3})
    clocks.on(12)
    again = opened().running()
    assert again is not None
    assert (again.timer, again.minutes, again.due) == (run.timer, 12, True)
    ended = opened().stop(run.timer, sharp=True)
    assert walks(guide) == [{"minutes": 12, "before": 3, "sharp": True}]
    assert ended.entry.at.isoformat() == "2026-03-10T09:00:00+01:00"
    assert {flag.rule.id for flag in ended.flags} == {"WALK_STOP"}
    assert guide.running() is None
    done = guide.after(ended.entry, 5)
    assert not isinstance(done, Conflict)
    assert walks(guide) == [{"minutes": 12, "before": 3, "sharp": True, "after": 5}]
    guide.diary.undo()
    guide.diary.undo()
    assert walks(guide) == []


def test_a_kill_between_storing_and_clearing_neither_loses_nor_doubles(
    opened: Callable[[], Guide], clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = opened()
    run = guide.start("walk", 10)
    clocks.on(8)
    with monkeypatch.context() as patch:
        patch.setattr(Guide, "_clear", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            guide.stop(run.timer)
    assert opened().running() is not None
    clocks.on(30)
    assert opened().stop(run.timer).again
    assert walks(guide) == [{"minutes": 8}]
    assert guide.running() is None


def test_a_killed_process_leaves_its_timer(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    code = (
        "import os, signal, sys; from tracker.diary import Diary; from tracker.guide import Guide\n"
        "Guide(Diary(sys.argv[1])).start('walk', 10, {'before': 2}); os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], env=environment(tmp_path), check=False)
    assert done.returncode == -signal.SIGKILL
    guide = Guide(Diary(str(folder)))
    run = guide.running()
    assert run is not None
    assert not run.changed
    assert guide.stop(run.timer).entry.values["before"] == 2


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_changed_clock_changes_no_length(opened: Callable[[], Guide], clocks: Clocks, hours: int) -> None:
    guide = opened()
    run = guide.start("walk", 10)
    clocks.on(9)
    clocks.wall += timedelta(hours=hours)
    now = guide.running()
    assert now is not None
    assert (now.minutes, now.changed, now.forgotten) == (9, True, False)
    ended = guide.stop(run.timer)
    assert ended.entry.values["minutes"] == 9
    assert ended.entry.at <= clocks.wall


def test_a_machine_that_was_started_anew_goes_by_the_wall(opened: Callable[[], Guide], clocks: Clocks) -> None:
    opened().start("walk", 10)
    clocks.on(14)
    clocks.boot, clocks.seconds = "two", 30.0
    now = opened().running()
    assert now is not None
    assert now.minutes == 14


def test_one_timer_at_a_time(opened: Callable[[], Guide], clocks: Clocks) -> None:
    first = opened().start("heat", 20)
    with pytest.raises(Taken) as taken:
        opened().start("walk", 10)
    assert taken.value.run.timer == first.timer


def test_ending_an_old_timer_leaves_the_new_one(opened: Callable[[], Guide], clocks: Clocks) -> None:
    guide = opened()
    old = guide.start("walk", 10).timer
    clocks.on(10)
    guide.stop(old)
    new = opened().start("walk", 15).timer
    assert guide.stop(old).again
    found = guide.running()
    assert found is not None
    assert found.timer == new
    assert len(walks(guide)) == 1


def test_heat_ends_itself_at_its_length_once(opened: Callable[[], Guide], clocks: Clocks) -> None:
    guide = opened()
    run = guide.start("heat", 20, {"device": "pack"})
    clocks.on(19)
    assert guide.settle() is None
    clocks.on(600)
    ended = guide.settle()
    assert ended is not None
    assert dict(ended.entry.values) == {"minutes": 20, "device": "pack"}
    assert "HEAT_LONG" not in {flag.rule.id for flag in ended.flags}
    assert opened().settle() is None
    assert guide.stop(run.timer).again


def test_the_bell_rings_in_one_window(opened: Callable[[], Guide], clocks: Clocks) -> None:
    run = opened().start("walk", 10)
    clocks.on(10)
    assert [opened().ring(run.timer), opened().ring(run.timer)] == [True, False]


def test_a_timer_can_be_dropped_or_given_another_length(opened: Callable[[], Guide], clocks: Clocks) -> None:
    guide = opened()
    guide.drop(guide.start("walk", 10).timer)
    assert (guide.running(), walks(guide)) == (None, [])
    run = guide.start("walk", 10)
    clocks.on(240)
    found = guide.running()
    assert found is not None
    assert found.forgotten
    guide.stop(run.timer, 25)
    assert walks(guide) == [{"minutes": 25}]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b'{"timer": 9}', b"[" * 100_000])
def test_a_damaged_timer_is_said_and_blocks_nothing(tmp_path: Path, opened: Callable[[], Guide], data: bytes) -> None:
    guide = opened()
    guide.start("walk", 10)
    path = tmp_path / "log" / file.NAME
    path.write_bytes(data)
    with pytest.raises(Damaged, match="the log is whole"):
        guide.running()
    guide.diary.look()
    guide.start("walk", 15)
    assert guide.running() is not None
    assert (tmp_path / "log" / "timer.json.damaged").read_bytes() == data


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX has them")
def test_the_file_is_private(tmp_path: Path, opened: Callable[[], Guide]) -> None:
    opened().start("walk", 10)
    assert stat.S_IMODE((tmp_path / "log" / file.NAME).stat().st_mode) == 0o600


def test_what_stands_in_the_way_of_the_file(tmp_path: Path, opened: Callable[[], Guide]) -> None:
    guide = opened()
    guide.diary.record([])
    (tmp_path / "log").mkdir(exist_ok=True)
    os.mkfifo(tmp_path / "log" / file.NAME)
    with pytest.raises(Disk):
        guide.running()


def test_thin_bones_are_minded_before_a_stretch(opened: Callable[[], Guide]) -> None:
    guide = opened()
    look = guide.diary.look()
    look = look._replace(history=History((), Profile(osteoporosis=True)))
    names = [stretch.name for stretch in STRETCHES if guide.ahead("stretch", {"name": stretch.name}, look)]
    assert names == ["knee-to-chest"]


def test_two_programs_that_end_it_at_once_store_one_walk(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    Guide(Diary(str(folder))).start("walk", 10)
    command = [sys.executable, "-m", "tracker", "--home", str(folder), "stop"]
    both = [subprocess.Popen(command, env=environment(tmp_path), stdout=-3, stderr=-3) for _ in range(2)]
    assert min(one.wait() for one in both) == 0
    guide = Guide(Diary(str(folder)))
    assert (len(walks(guide)), guide.running()) == (1, None)


def test_the_gate_stores_its_signs_and_speaks(opened: Callable[[], Guide]) -> None:
    guide = opened()
    asked = guide.ask(Answers(2, "dull", "yes", ("1",)), guide.day())
    assert [entry.kind for entry in asked.entries] == ["pain", "symptom"]
    assert [flag.rule.id for flag in asked.flags] == ["CES_BLADDER"]
    assert guide.day().plan.state == "warning"
    again = guide.ask(Answers(1, "dull", "yes", ()), guide.day())
    assert again.verdict.answer == "warning"


def test_a_walk_is_not_stored_before_it_is_walked(opened: Callable[[], Guide]) -> None:
    guide = opened()
    asked = guide.ask(Answers(3, "dull", "yes", ()), guide.day())
    assert (asked.verdict.answer, asked.entries) == ("go", ())


def test_pause_and_targets_are_kept_and_undone(opened: Callable[[], Guide], clocks: Clocks) -> None:
    guide = opened()
    assert guide.resume() is None
    guide.pause("flu")
    clocks.on(60 * 24 * 40)
    day = opened().day()
    assert day.plan.state == "paused"
    assert "flu" in day.plan.sentence
    guide.resume()
    assert opened().day().pause is None
    guide.target({"minutes": 25})
    assert opened().day().plan.minutes == 25
    guide.diary.undo()
    assert opened().day().plan.minutes == 5
    assert len(guide.diary.look().history) == 0
