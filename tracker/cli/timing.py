"""`tracker heat --timer` and the same with ice: a timer that ends at a safe length and stores itself."""

from typing import TYPE_CHECKING

from tracker.cli import boxes, live
from tracker.cli.call import Call, checked
from tracker.cli.going import guide, settled
from tracker.cli.options import Option
from tracker.cli.voice import DONE, Wrong
from tracker.core.kinds import Kind
from tracker.core.line import read_line

if TYPE_CHECKING:
    from tracker.core.timer import Running
    from tracker.guide import Guide

TIMER = Option("timer", "start a timer now: it ends with a bell at a safe length and stores itself")
DETACH = Option("detach", "with --timer: start it and go back to the shell")
KINDS = ("heat", "ice")
"""The kinds that have --timer."""


def start(call: Call, kind: Kind) -> int:
    """Start the timer of this kind, with the minutes and boxes that were typed."""
    from tracker.core.timer import limit
    from tracker.guide import Taken
    from tracker.show.guide import before_heat, running

    values = _values(call, kind)
    usual, most = limit(kind.name, str(values.get("device", "")))
    minutes = values.pop("minutes", usual)
    assert isinstance(minutes, (int, float))
    mine = guide(call)
    settled(call, mine)
    if minutes > most:
        call.voice.say(f"{most} min is the most here, so the timer is set to that.")
    try:
        run = mine.start(kind.name, min(minutes, most), values)
    except Taken as taken:
        raise Wrong(f"{running(taken.run, call.now)}. End that first: tracker stop") from None
    if kind.name == "heat":
        call.voice.say("\n".join(before_heat()))
    look = mine.day().look
    call.voice.flags(mine.ahead(kind.name, values, look), call.now, look.region)
    return _go_on(call, mine, run)


def _go_on(call: Call, mine: "Guide", run: "Running") -> int:
    from tracker.show.guide import running

    if live.shown(call):
        return live.watch(call, mine, run)
    call.voice.say(f"{running(run, call.now)}\nIt ends by itself after that. Earlier: tracker stop")
    return DONE


def _values(call: Call, kind: Kind) -> "dict[str, str | int | float | bool]":
    """What was typed beside --timer. Wrong."""
    given = {name: value for name, value in call.typed.options.items() if name not in ("timer", "detach")}
    if "at" in given:
        raise Wrong("A timer begins now, so --at does not go with --timer.")
    values = dict(boxes.values(kind, given, call.now))
    words = " ".join(call.words)
    if len(call.words) > 1:
        line = checked(read_line(words, call.now))
        if len(line.drafts) != 1 or line.drafts[0].kind != kind.name or line.at is not None:
            raise Wrong(f"With --timer only {kind.name} can stand in the line, such as: tracker {kind.name} 15 --timer")
        values = {**line.drafts[0].values, **values}
    return values
