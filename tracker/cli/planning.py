"""The plan on the command line: where it stands, a pause, targets of one's own."""

from collections.abc import Sequence

from tracker.cli.call import Call, checked
from tracker.cli.going import guide
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import DONE, Unbroken, Wrong
from tracker.core.fields import Value
from tracker.core.history import Entry
from tracker.core.ladder import LADDER, LOW_RISK
from tracker.core.words import folded, quoted
from tracker.show import text

OFF = ("off", "none", "plan")
"""Words that give the targets back to the plan."""


def plan(call: Call) -> int:
    """Where on the ladder, why, and what would move it."""
    call.no_words()
    from tracker.show.guide import plan as page

    paper = Paper(call)
    day = guide(call).day()
    if paper.json:
        from tracker.show.tables import plan_json

        return say_json(call, plan_json(day.plan, day.look.today))
    call.voice.say(page(day.plan, ink=paper.ink, width=paper.width))
    call.problems(day.look.problems)
    return DONE


def pause(call: Call) -> int:
    """Begin a pause."""
    from tracker.core.kept import BY_NAME

    mine = guide(call)
    why = checked(BY_NAME["pause"].read({"why": " ".join(call.words)}, call.now)).values.get("why", "")
    before, _ = mine.settled()
    with Unbroken(call.voice):
        done = mine.pause(str(why))
        _say(call, done.entries)
        call.voice.say("Paused already, and now for this." if before is not None else
                       "Nothing is asked of you until: tracker resume. What you log is kept as ever.")  # fmt: skip
    return DONE


def resume(call: Call) -> int:
    """End the pause."""
    call.no_words()
    mine = guide(call)
    with Unbroken(call.voice):
        done = mine.resume()
        if done is None:
            call.voice.say("There is no pause; nothing to end.")
            return DONE
        _say(call, done.entries)
        call.voice.say(mine.day().plan.sentence)
    return DONE


def target(call: Call) -> int:
    """Set targets of one's own, or give them back to the plan."""
    mine = guide(call)
    if not call.words:
        _, own = mine.settled()
        walk = f"walks of {own.minutes:g} min" if own.minutes else "walks as the plan says"
        stretch = f"stretches on {own.stretch_days} days a week" if own.stretch_days else "stretches on 3 to 4 days"
        call.voice.say(f"Your targets: {walk}, {stretch}. Change them with: tracker target 20, tracker target off")
        return DONE
    values = _wanted(call, mine.settled()[1].minutes, mine.settled()[1].stretch_days)
    with Unbroken(call.voice):
        _say(call, mine.target(values).entries)
        found = mine.day().plan
        lately = LADDER[found.step].minutes
        if found.own and found.minutes > lately + LOW_RISK:
            call.voice.say(f"That is far above the plan's {lately} min; up to {LOW_RISK} min more is the low-risk way.")
        call.voice.say(found.sentence)
    return DONE


def _wanted(call: Call, minutes: float, stretch_days: int) -> dict[str, Value]:
    """The targets as they shall be: `20`, `walk 20`, `stretch 4`, `off`. Wrong."""
    from tracker.core.kept import BY_NAME

    words = folded(" ".join(call.words)).split(" ")
    if words[0] in OFF and len(words) == 1:
        return {}
    raw = {"minutes": f"{minutes:g}" if minutes else "", "stretch_days": str(stretch_days or "")}
    name = "stretch_days" if words[0] in ("stretch", "stretches") else "minutes"
    rest = words[1:] if words[0] in ("stretch", "stretches", "walk", "walks") else words
    if not rest:
        raise Wrong(f"tracker target {quoted(words[0])} needs a number, such as: tracker target {quoted(words[0])} 4")
    raw[name] = "" if rest == ["off"] else " ".join(rest)
    return dict(checked(BY_NAME["target"].read(raw, call.now)).values)


def _say(call: Call, entries: Sequence[Entry]) -> None:
    voice = call.voice
    voice.say(text.recorded(entries, call.now, ink=voice.ink, width=voice.unwrapped))
