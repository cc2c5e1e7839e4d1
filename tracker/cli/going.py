"""`tracker go` and `tracker stop`: the questions before a walk, the walk, and its end."""

from typing import TYPE_CHECKING

from tracker.cli import asking, live
from tracker.cli.call import Call
from tracker.cli.voice import DONE, Unbroken, Wrong
from tracker.core.fields import Duration, Value
from tracker.core.flags import GRAVE
from tracker.core.words import Invalid
from tracker.show import text

if TYPE_CHECKING:
    from tracker.core.gate import Answers
    from tracker.core.timer import Running
    from tracker.guide import Day, Ended, Guide

LENGTH = Duration("minutes", "how long it was", label="the length of the walk")


def guide(call: Call) -> "Guide":
    """The guide of this run's diary."""
    from tracker.guide import Guide

    return Guide(call.diary)


def go(call: Call) -> int:
    """Ask, judge, and start the walk."""
    call.no_words()
    _score(call)
    call.number("minutes", 1, 600)
    mine = guide(call)
    settled(call, mine)
    run = mine.running()
    if run is not None:
        if run.forgotten:
            return _repair(call, mine, run)
        return live.watch(call, mine, run) if live.shown(call) else _still(call, run)
    day = mine.day()
    answers = asking.before(call, day)
    if answers is None:
        call.voice.warn("Left; no walk was started and nothing was stored.")
        return DONE
    return _judged(call, mine, day, answers)


def stop(call: Call) -> int:
    """End what runs, and store it."""
    mine = guide(call)
    _score(call)
    typed = " ".join(call.words)
    given = _length(call, typed) if typed else None
    drop, sharp = call.typed.has("drop"), call.typed.has("sharp")
    if drop and (sharp or given is not None):
        raise Wrong("--drop stores nothing, so it stands alone.")
    if not drop and given is None and settled(call, mine):
        return DONE
    run = mine.running()
    if run is None:
        raise Wrong("Nothing is running. Start a walk with tracker go, or heat with: tracker heat --timer")
    if drop:
        mine.drop(run.timer)
        call.voice.say(f"Ended without storing anything: {run.timer.kind}, {run.minutes:g} min.")
        return DONE
    if sharp and run.timer.kind != "walk":
        raise Wrong(f"--sharp is about a walk, and {run.timer.kind} is running.")
    if run.forgotten and given is None and not sharp:
        return _repair(call, mine, run)
    return end(call, mine, run, given, sharp=sharp)


def settled(call: Call, mine: "Guide") -> bool:
    """True where heat or ice was over and has now been stored."""
    ended = mine.settle()
    if ended is not None:
        _said(call, ended)
        from tracker.show.guide import over

        call.voice.say(over(ended.entry.kind, minutes=ended.entry.number("minutes") or 0))
    return ended is not None


def end(call: Call, mine: "Guide", run: "Running", minutes: float | None = None, *, sharp: bool = False) -> int:
    """Store what ran, say it back, and ask how it hurts now."""
    more: dict[str, Value] = {"sharp": True} if sharp else {}
    with Unbroken(call.voice):
        ended = mine.stop(run.timer, minutes, **more)
        _said(call, ended)
    if ended.entry.kind != "walk":
        return DONE
    after = _after(call, mine, ended)
    if after is None:
        return DONE
    from tracker.diary import Conflict

    with Unbroken(call.voice):
        done = mine.after(ended.entry, after)
        if isinstance(done, Conflict):
            raise Wrong("The walk was changed by another program meanwhile; add the pain after it with: tracker edit")
        voice = call.voice
        voice.say(text.recorded(done.entries, call.now, done="Changed", ink=voice.ink, width=voice.unwrapped))
        known = {flag.rule.id for flag in ended.flags}
        voice.flags([flag for flag in done.flags if flag.rule.id not in known], call.now, done.region, done.entries)
    return DONE


def _judged(call: Call, mine: "Guide", day: "Day", answers: "Answers") -> int:
    from tracker.show.guide import must_read, verdict

    voice = call.voice
    asked = mine.ask(answers, day)
    found = asked.verdict
    voice.say(verdict(found, ink=voice.ink, width=voice.width))
    if asked.entries:
        voice.say(text.recorded(asked.entries, call.now, ink=voice.ink, width=voice.unwrapped))
    if asked.say:
        voice.warn("\n" + must_read(asked.say, width=voice.width, region=asked.region))
    voice.flags(asked.flags, call.now, asked.region, asked.entries)
    if found.answer == "warning" and not (asked.flags or asked.say):
        voice.flags([flag for flag in day.flags if flag.rule.tier in GRAVE], call.now, asked.region, ())
    if found.answer not in ("go", "five"):
        return DONE
    minutes = float(call.number("minutes", 1, 600) or found.minutes)
    values: dict[str, Value] = {} if answers.pain is None else {"before": answers.pain}
    run = mine.start("walk", min(minutes, found.minutes) if found.answer == "five" else minutes, values)
    return live.watch(call, mine, run) if live.shown(call) else _still(call, run)


def _still(call: Call, run: "Running") -> int:
    from tracker.show.guide import running

    call.voice.say(running(run, call.now))
    call.voice.say("It goes on by itself. End it with: tracker stop (turned sharp or shooting: tracker stop --sharp)"
                   if run.timer.kind == "walk" else "It ends by itself. Earlier: tracker stop")  # fmt: skip
    return DONE


def _repair(call: Call, mine: "Guide", run: "Running") -> int:
    """Ask about a walk that nobody ended."""
    from tracker.show.guide import forgotten

    keep = run.timer.target
    answer = asking.repair(call, f"{forgotten(run)} Keep {keep:g} min?")
    if answer is None:
        raise Wrong(f"{forgotten(run)} Say how long it was: tracker stop {keep:g}, or drop it: tracker stop --drop")
    if answer == "drop":
        mine.drop(run.timer)
        call.voice.say("Ended without storing anything.")
        return DONE
    return end(call, mine, run, _length(call, answer) if answer else keep)


def _length(call: Call, typed: str) -> float:
    found = LENGTH.read(typed, call.now)
    if isinstance(found, Invalid):
        raise Wrong(found.message)
    return float(found)


def _score(call: Call) -> int | None:
    """What --after says. Wrong, and that before anything is stored."""
    return call.number("after", 0, 10)


def _said(call: Call, ended: "Ended") -> None:
    voice = call.voice
    done = "Stored before" if ended.again else "Stored"
    voice.say(text.recorded((ended.entry,), call.now, done=done, ink=voice.ink, width=voice.unwrapped))
    voice.flags(ended.flags, call.now, ended.region, (ended.entry,))


def _after(call: Call, mine: "Guide", ended: "Ended") -> int | None:
    """The pain after the walk, None where it was not asked or not answered."""
    score = _score(call)
    if score is not None:
        return score
    return asking.after(call) if mine.asks_after(ended.entry, mine.day()) else None
