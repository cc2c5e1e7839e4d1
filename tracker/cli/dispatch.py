"""What the words ask for: the dashboard, a verb, a line with options; or nothing that is known."""

import sys
from collections.abc import Sequence

from tracker.cli import boxes, filling, options, others, timing
from tracker.cli.call import Call, Clock, checked, opened, place
from tracker.cli.doubting import YES
from tracker.cli.verbs import BY_NAME
from tracker.cli.voice import DONE, WRONG, Voice, Wrong, is_terminal
from tracker.core.kinds import KINDS, kind_named
from tracker.core.line import starts_item
from tracker.core.words import nearest, quoted
from tracker.diary import is_locked

_SHORT = (
    "tracker opens the dashboard in a terminal, and here is none. To log: tracker p4 w12 5-3. To read: tracker today, "
    "tracker week. All commands: tracker help"
)
_SAME = {"-h": ["help"], "--help": ["help"], "-V": ["--version"], "-": ["add", "-"], "--": ["note", "--"]}
"""First words that stand for others."""


def run(words: Sequence[str], folder: str | None, voice: Voice, clock: Clock) -> int:
    """Do what the words ask for; the exit code. Wrong, Trouble."""
    if not words:
        return _dashboard(folder, voice, clock)
    first, *rest = [*_SAME.get(words[0], words[:1]), *words[1:]]
    verb = BY_NAME.get(first.casefold())
    if verb is not None:
        typed = checked(options.read(rest, (*verb.options, *(boxes.options() if verb.name in ("add", "edit") else ()))))
        call = Call(verb.name, typed, voice, clock, folder)
        return _help(call, verb.name) if typed.has("help") else verb.run(call)
    if first == "--version":
        from tracker import __version__

        voice.say(f"tracker {__version__}")
        return DONE
    if starts_item(first):
        kind = kind_named(first)
        timed = kind is not None and kind.name in timing.KINDS
        more = (timing.TIMER, timing.DETACH) if timed else ()
        typed = checked(options.read((first, *rest), (*boxes.options(), YES, *more)))
        call = Call("add", typed, voice, clock, folder)
        if kind is not None and typed.has("timer") and not typed.has("help"):
            return timing.start(call, kind)
        return _help(call, kind.name if kind else "line") if typed.has("help") else filling.fill(call, typed.words)
    if first.startswith("--"):
        raise Wrong(f"{quoted(first)} belongs behind a command, such as: tracker today --json")
    raise Wrong(_unknown(first, rest))


def _help(call: Call, topic: str) -> int:
    from tracker.cli import pages

    call.voice.say(pages.page(topic) or pages.everything())
    return DONE


def _dashboard(folder: str | None, voice: Voice, clock: Clock) -> int:
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        voice.warn(_SHORT)
        return WRONG
    where = place(folder)
    if is_locked(where):
        from tracker.cli import locking

        locking.ready(where, voice)
    return others.dashboard(opened(where, clock))


def _unknown(first: str, rest: Sequence[str]) -> str:
    if not first.strip():
        return "Nothing was typed. All commands: tracker help"
    names = [*BY_NAME, *(name for kind in KINDS for name in (kind.name, *kind.words))]
    near = nearest(first, names)
    meant = f" Did you mean {near}?" if near else ""
    note = " To keep words as they are: tracker note, and then the words." if rest else ""
    return f"There is no command {quoted(first)}.{meant}{note} All commands: tracker help"
