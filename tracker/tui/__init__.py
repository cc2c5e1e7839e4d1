"""The dashboard. Importing this loads nothing of Textual; `run` does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.diary import Diary


def run(diary: "Diary") -> int:
    """Show the dashboard until it is left; the exit code. A log that can't be read is said on stderr instead."""
    from tracker.tui.start import start

    return start(diary)
