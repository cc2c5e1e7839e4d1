"""The guide in words: the timer that runs, the plan, what the questions before a walk came to."""

from collections.abc import Sequence
from datetime import datetime

from tracker.core.ease import AFTER_HEAT, EASE, HEAT_RULES, MILD, STOP, TIPS, Stretch
from tracker.core.fields import duration
from tracker.core.gate import Verdict
from tracker.core.ladder import LADDER
from tracker.core.plan import Plan
from tracker.core.timer import Running
from tracker.core.when import moment
from tracker.core.words import listed
from tracker.show.text import PLAIN, Ink, wrap
from tracker.show.warnings import DISCLAIMER, numbers

DOING = {"walk": "Walking", "heat": "Heat", "ice": "Ice"}
FULL, EMPTY = "█", "░"
NOT_REVIEWED = "No clinician has reviewed this plan."


def running(run: Running, now: datetime) -> str:
    """`Walking: 3 of 10 min, since today 09:12`, and whatever is odd about it, in one line."""
    timer = run.timer
    words = f"{DOING[timer.kind]}: {spent(run)} of {duration(timer.target)}, since {moment(timer.start, now)}"
    if run.forgotten:
        return f"{words}. {forgotten(run)}"
    return f"{words} (the clock was changed meanwhile)" if run.changed else words


def forgotten(run: Running) -> str:
    """`Still walking? It has been 3 h.`"""
    return f"Still walking? It has been {about(run.seconds)}."


def spent(run: Running) -> str:
    """The time so far in whole minutes, `0 min` at the beginning."""
    return duration(int(run.seconds // 60))


def about(seconds: float) -> str:
    """The time in hours from two hours on, in minutes below."""
    hours = seconds / 3600
    return f"{hours:.0f} h" if hours >= 2 else duration(int(seconds // 60))


def ticking(seconds: float) -> str:
    """`3:07`, `1:02:03`."""
    whole = int(max(seconds, 0))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def bar(share: float, width: int) -> str:
    """So much of the width filled."""
    filled = round(min(max(share, 0), 1) * width)
    return FULL * filled + EMPTY * (width - filled)


def verdict(of: Verdict, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """What the answers came to, and what helps now."""
    head = f"Go: {of.minutes:g} min. " if of.answer == "go" else ""
    lines = [ink.strong(row) for row in wrap(f"{head}{of.reason}", width)]
    if of.answer in ("go", "five"):
        lines += wrap(f"On the way: {listed(TIPS, 'and')}. {STOP}", width)
    elif of.answer == "postpone":
        lines += [row for text in EASE for row in wrap(f"- {text}", width, "  ")]
    return "\n".join(lines)


def must_read(text: str, *, ink: Ink = PLAIN, width: int = 80, region: str = "") -> str:
    """Words of warning that no rule speaks by itself, with the numbers to call."""
    parts = (text, numbers("emergency", region), numbers("urgent", region), DISCLAIMER)
    first, *rest = [wrap(part, width) for part in parts if part]
    return "\n".join((*(ink.alarm(row) for row in first), *(row for rows in rest for row in rows)))


def plan(of: Plan, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """The suggestion, the ladder with the place on it, what would move it, and the stretches."""
    lines = [ink.strong(row) for row in wrap(of.sentence, width)]
    lines.append("")
    rungs = [f"[{rung.minutes}]" if at == of.step else str(rung.minutes) for at, rung in enumerate(LADDER)]
    lines += wrap(f"The ladder, in minutes a walk: {' '.join(rungs)}, the last on five days a week.", width, "  ")
    lines += wrap(f"What moves it: {of.moves}", width, "  ")
    lines += wrap(stretches(of), width, "  ")
    return "\n".join((*lines, *(ink.dim(row) for row in wrap(NOT_REVIEWED, width))))


def stretches(of: Plan) -> str:
    """How many of the last days had a stretch, and how many are aimed at."""
    low, high = of.stretch_aim
    aim = f"{low} to {high}" if low != high else f"{low}"
    days = "day" if of.stretched == 1 else "days"
    return f"Stretches: on {of.stretched} {days} of the last 7 (aim: {aim})."


def stretch(of: Stretch, *, width: int = 80) -> list[str]:
    """How the stretch is done, step by step."""
    lines = [row for at, text in enumerate(of.how, 1) for row in wrap(f"{at}. {text}", width, "   ")]
    return [*lines, *wrap(MILD, width)]


def over(kind: str, *, minutes: float) -> str:
    """What is said when heat or ice is over."""
    return f"{DOING[kind]}: {duration(minutes)}, the time is over. {AFTER_HEAT}"


def before_heat() -> Sequence[str]:
    """What is said when heat or ice begins."""
    return HEAT_RULES
