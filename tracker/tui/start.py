"""From a diary to its dashboard, in as few milliseconds as it takes."""

import gc
import os
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker.diary import Diary, Trouble
from tracker.settings import load
from tracker.show.text import wrap

if TYPE_CHECKING:
    from tracker.tui.app import TrackerApp

FIRST = timedelta(days=36)
"""What is read before the first paint: the range of the plots with what its rolling median looks back on."""
SILENT = ("TEXTUAL_LOG", "TEXTUAL_DEBUG", "TEXTUAL")
"""Settings that would write what is typed to a file or to a console."""
FRAMES = "120"
"""Paints a second at most. What changes within a frame of the last paint waits for the next one, so this is latency."""


def start(diary: Diary) -> int:
    """Show the dashboard until it is left; the exit code."""
    if not (os.isatty(0) and os.isatty(2)):
        print("The dashboard needs a terminal. `tracker today` and `tracker week` do not.", file=sys.stderr)
        return 2
    gc.disable()  # until the first paint: it gains a fourteenth of the time until then
    for name in SILENT:
        os.environ.pop(name, None)
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    try:
        look = diary.look(diary.now().date() - FIRST)
    except Trouble as trouble:
        print("\n".join(wrap(str(trouble), os.get_terminal_size(2).columns)), file=sys.stderr)
        return trouble.code
    app = _application()(diary, look, load(diary.folder))
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
