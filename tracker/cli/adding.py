"""A line is stored and said back. All of the command line that `tracker p4` needs."""

from collections.abc import Callable
from datetime import datetime
from os import environ

from tracker.cli.voice import DONE, Unbroken, Voice, Wrong
from tracker.core.line import Line, read_line
from tracker.core.words import Invalid, shown
from tracker.diary import Diary, Trouble, Unsure, home, is_locked
from tracker.show import text


def add(typed: str, folder: str | None, voice: Voice, clock: Callable[[], datetime]) -> int:
    """Store what a line says."""
    try:
        diary = Diary(home(folder, environ), clock)
    except ValueError as error:
        raise Wrong(str(error)) from None
    line = read_line(typed, diary.now())
    if isinstance(line, Invalid):
        raise Wrong(line.message)
    return store(line, typed, voice, diary)


def store(line: Line, typed: str, voice: Voice, diary: Diary, *, sure: bool = False) -> int:
    """Store the line's drafts, say them back, and speak the warnings that they raise. Wrong where it is not wanted."""
    try:
        return _stored(line, typed, voice, diary, sure)
    except Unsure as unsure:
        from tracker.cli.doubting import confirmed

        confirmed(unsure.made, line, typed, voice, diary.now())
        return _stored(line, typed, voice, diary, True)


def _stored(line: Line, typed: str, voice: Voice, diary: Diary, sure: bool) -> int:
    with Unbroken(voice):
        try:
            if is_locked(diary.folder):
                from tracker.cli import locking

                locking.ready(diary.folder, voice)
            recorded = diary.record(line.drafts, sure=sure)
        except Trouble as trouble:
            voice.warn(f"{trouble}\nYou typed: {shown(typed)}")
            return trouble.code
        now = diary.now()
        said = text.recorded(recorded.entries, now, ink=voice.ink, width=voice.unwrapped)
        again = (text.TWICE,) if recorded.twice else ()
        behind = (text.behind(recorded.ahead, now),) if recorded.ahead is not None else ()
        joined = (text.joined(recorded.joined),) if recorded.joined else ()
        voice.say("\n".join((said, *again, *behind, *joined, *line.notices)))
        voice.flags(recorded.flags, now, recorded.region, recorded.entries)
        voice.asks(recorded.asks, now, recorded.region)
    return DONE
