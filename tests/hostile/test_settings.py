"""Settings of the libraries below: none makes the dashboard act, or write what is typed or shown anywhere."""

import os
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual import constants

from tests.bench.measure import environment
from tests.bench.terminal import Terminal
from tests.tui.conftest import Opener
from tracker.diary import Diary
from tracker.tui.palette import Actions
from tracker.tui.start import HEEDED

SECRET = "zebra finch"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")


def settings(place: Path) -> dict[str, str]:
    """Every setting of Textual that would write, send or press."""
    return {
        "TEXTUAL": "devtools,debug", "TEXTUAL_LOG": str(place / "keys.log"), "TEXTUAL_DEBUG": "1",
        "TEXTUAL_SCREENSHOT": "0", "TEXTUAL_SCREENSHOT_LOCATION": str(place), "TEXTUAL_SCREENSHOT_FILENAME": "x.svg",
        "TEXTUAL_PRESS": "p,9,enter", "TEXTUAL_DEVTOOLS_HOST": "127.0.0.1", "TEXTUAL_DEVTOOLS_PORT": "8081",
        "TEXTUAL_DRIVER": "tests.nowhere:Driver", "TEXTUAL_SHOW_RETURN": "1", "TEXTUAL_ALLOW_SIGNALS": "1",
    }  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("home/Downloads", "tmp", "cwd"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def terminal(place: Path) -> Iterator[Terminal]:
    environ = {**environment(place / "log"), **settings(place / "cwd"), "HOME": str(place / "home"),
               "TMPDIR": str(place / "tmp"), "XDG_DOWNLOAD_DIR": str(place / "home" / "Downloads")}  # fmt: skip
    made = Terminal([sys.executable, "-m", "tracker"], environ)
    yield made
    try:
        os.kill(made.child, signal.SIGKILL)
        os.waitpid(made.child, 0)
    except OSError:
        pass


def test_no_setting_of_textual_presses_writes_or_sends(terminal: Terminal, place: Path) -> None:
    terminal.until(["ctrl+p"])
    terminal.rest()
    os.write(terminal.end, f"n{SECRET}".encode())
    terminal.until([SECRET])
    for name in ("cmdline", "environ"):
        assert SECRET.encode() not in Path(f"/proc/{terminal.child}/{name}").read_bytes()
    os.write(terminal.end, b"\r")
    terminal.until(["Stored:"])
    os.write(terminal.end, b"n" + SECRET.encode())
    terminal.rest()
    os.write(terminal.end, b"\x1b")
    terminal.rest()
    os.write(terminal.end, b"q")
    _, status = os.waitpid(terminal.child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert [(entry.kind, entry.text("note")) for entry in Diary(str(place / "log")).look().history] == [
        ("note", SECRET)
    ]
    outside = [path for path in place.rglob("*") if path.is_file() and place / "log" not in path.parents]
    assert outside == []


def test_every_setting_that_textual_has_is_known() -> None:
    source = Path(constants.__file__).read_text(encoding="utf-8")
    there = set(re.findall(r'"(TEXTUAL_[A-Z_]+)"', source))
    assert there - HEEDED - set(settings(Path())) <= {"TEXTUAL_FILTERS", "TEXTUAL_SLOW_THRESHOLD"}


async def test_the_palette_has_no_command_that_writes_a_picture(opened: Opener) -> None:
    async with opened() as desk:
        found = [hit async for hit in Actions(desk.screen).discover()]
        found += [hit async for hit in Actions(desk.screen).search("e")]
        names = {str(hit.text or "").casefold() for hit in found}
        assert len(names) > 20
        assert [name for name in names if "screenshot" in name or "picture" in name] == []
        actions = {
            one.action
            for bindings in (desk.app._bindings, desk.screen._bindings)
            for each in bindings.key_to_bindings.values()
            for one in each
        }
        assert len(actions) > 20
        assert [action for action in actions if "screenshot" in action] == []
