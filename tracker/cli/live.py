"""The line that shows a running timer in a terminal. The timer itself is in its file: closing this ends nothing."""

import sys
from typing import TYPE_CHECKING

from tracker.cli import keys
from tracker.cli.call import Call
from tracker.cli.voice import DONE

if TYPE_CHECKING:
    from tracker.core.timer import Running
    from tracker.guide import Guide

EVERY = 1.0
"""Seconds between two drawings of the line."""
WAYS = {
    "walk": "enter done · s sharp or shooting: I stop · q leave it running",
    "heat": "enter done · q leave it running",
    "ice": "enter done · q leave it running",
}
LEFT = "It goes on by itself; tracker go shows it again, tracker stop ends it."


def shown(call: Call) -> bool:
    """True where the timer can be shown, and should be."""
    return keys.can_take() and not call.typed.has("detach")


def watch(call: Call, guide: "Guide", run: "Running") -> int:
    """Show the timer until a key ends it or leaves it running."""
    from tracker.cli.going import end, settled

    kind = run.timer.kind
    call.voice.warn(WAYS[kind])
    try:
        key = _until(call, guide, run)
    except KeyboardInterrupt:
        key = "q"
    call.voice.ask("\n")
    if key == "over":
        settled(call, guide)
        return DONE
    if key == "gone":
        call.voice.warn("It was ended in another window.")
        return DONE
    if key == "q":
        call.voice.warn(LEFT)
        return DONE
    return end(call, guide, guide.running() or run, sharp=key == "s")


def _until(call: Call, guide: "Guide", run: "Running") -> str:
    """What ended the showing: `enter`, `s`, `q`, `over` for heat whose time is up, `gone`."""
    with keys.Keys() as taken:
        while True:
            now = guide.running()
            if now is None or now.timer.id != run.timer.id:
                return "gone"
            if now.due and not now.timer.rung and guide.ring(now.timer):
                call.voice.ask("\a")
            if now.due and now.ends_itself:
                return "over"
            _draw(call, now)
            key = taken.next(EVERY)
            if key == "s" and run.timer.kind == "walk":
                return "s"
            if key == keys.ENTER:
                return "enter"
            if key in ("q", "\x1b", keys.ENDED):
                return "q"


def _draw(call: Call, run: "Running") -> None:
    from tracker.cli.voice import columns
    from tracker.show.guide import DOING, bar, ticking

    words = f"{DOING[run.timer.kind]} {ticking(run.seconds)} of {run.timer.target:g} min "
    room = max(min(columns(sys.stderr) - len(words) - 2, 40), 4)
    call.voice.ask(f"\r{words}{bar(run.seconds / (run.timer.target * 60), room)} ")
