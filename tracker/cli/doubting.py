"""Asked before an entry is stored by a clock that may be years behind."""

import sys
from datetime import datetime

from tracker.cli.options import Option
from tracker.cli.voice import Voice, Wrong, is_terminal
from tracker.core.flags import raised, spoken
from tracker.core.history import Entry, History
from tracker.core.line import Line
from tracker.core.words import shown
from tracker.show import text

YES = Option("yes", "don't ask")


def confirmed(made: datetime, line: Line, typed: str, voice: Voice, now: datetime) -> None:
    """Ask whether to store it all the same; what the line itself warns of is said either way. Wrong without a yes."""
    doubt = text.doubted(made, now)
    if is_terminal(sys.stdin) and is_terminal(sys.stderr):
        voice.warn(doubt)
        voice.ask("Store it all the same? [y/N] ")
        if sys.stdin.readline().strip().casefold() in ("y", "yes"):
            return
    entries = [Entry(str(at), one.kind, one.at or now, one.values, 1, now, "", 0) for at, one in enumerate(line.drafts)]
    history = History.of(entries)
    voice.flags(spoken(raised(history, now), frozenset(entry.id for entry in entries)), now)
    raise Wrong(f"{doubt} Nothing was stored; add --yes to store it all the same.\nYou typed: {shown(typed)}")
