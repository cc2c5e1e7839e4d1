"""From a diary to its dashboard, in as few milliseconds as it takes."""

import gc
import os
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker.diary import Diary, Trouble
from tracker.show.text import wrap

if TYPE_CHECKING:
    from tracker.tui.app import TrackerApp

FIRST = timedelta(days=36)
"""What is read before the first paint: the range of the plots with what its rolling median looks back on."""
HEEDED = frozenset(
    f"TEXTUAL_{name}"
    for name in (
        "ANIMATIONS",
        "COLOR_SYSTEM",
        "DIM_FACTOR",
        "DISABLE_KITTY_KEY",
        "FPS",
        "SMOOTH_SCROLL",
        "SPEEDUPS",
        "THEME",
    )
)
"""Settings of Textual that change how it looks. The others would press keys, or write what is typed or shown to a
file, a picture or a console: they are for those who develop a program, and a diary has no such door."""
FRAMES = "120"
"""Paints a second at most. What changes within a frame of the last paint waits for the next one, so this is latency."""


def start(diary: Diary) -> int:
    """Show the dashboard until it is left; the exit code."""
    if not (os.isatty(0) and os.isatty(2)):
        print("The dashboard needs a terminal. `tracker today` and `tracker week` do not.", file=sys.stderr)
        return 2
    gc.disable()  # until the first paint: it gains a fourteenth of the time until then
    for name in [name for name in os.environ if name.startswith("TEXTUAL") and name not in HEEDED]:
        del os.environ[name]
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    try:
        look = diary.look(diary.now().date() - FIRST)
    except Trouble as trouble:
        print("\n".join(wrap(str(trouble), os.get_terminal_size(2).columns)), file=sys.stderr)
        return trouble.code
    app = _application()(diary, look)
    code = app.run()
    return app.return_code or code or 0


def _application() -> "type[TrackerApp]":
    """The app. asyncio is told that this Python has no ssl, which it can do without: a twentieth of the whole start."""
    spared = "ssl" not in sys.modules
    if spared:
        sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        from tracker.tui.app import TrackerApp
    finally:
        if spared:
            del sys.modules["ssl"]
    return TrackerApp
