"""Today's walk: how far and why, from what the last walks were and what followed them. It follows, it never pushes."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from tracker.core.days import MONTHS
from tracker.core.deeds import WalkGate
from tracker.core.flags import Flag
from tracker.core.history import Entry, History, median
from tracker.core.ladder import FEWEST, LADDER, NEARLY, NONE, REACH, TOP_DAYS, WEEK, Rung, held, longest, lost, reached
from tracker.core.record import Record
from tracker.core.rules import RULES
from tracker.core.seen import Seen
from tracker.core.weeks import POINTS, STRETCH_DAYS

State = Literal["warning", "paused", "sore", "done", "off", "begin", "back", "hold", "up", "same"]
"""What the suggestion is: no walk, nothing asked, a little later, one of the ways to go on."""

BY_ID = {rule.id: rule for rule in RULES}
FLARES = ("PAIN_RISING", "PAIN_SEVERE")
"""The rules that mean a flare: one step back, and a quiet week before the next step up."""
JUMPS = ("WALK_JUMP", "WALK_LONGEST")
"""The rules that mean a jump in walking: nothing is added, and one walk is enough for the day."""
HIGH = 6
"""From this daily pain on, nothing is added (PROVIDE: 6 and more is too much)."""
USUAL = 14
"""Dates before yesterday whose median is the usual pain."""


class Pause(Record):
    """A time in which nothing is asked, and why."""

    since: date
    why: str = ""


class Own(Record):
    """What the person aims at themselves: minutes a walk, days of stretching a week; 0 is "as the plan says"."""

    minutes: float = 0
    stretch_days: int = 0


class Plan(Record):
    """`minutes` are those of a walk on this `step` of the ladder, even on a day on which no walk is suggested.

    `left` is how many walks are open today. `sentence` is the suggestion with its reason, `moves` what would change
    it. `stretched` are the dates with a stretch among the last seven, today included.
    """

    state: State
    step: int
    minutes: float
    left: int
    sentence: str
    moves: str
    stretched: int
    stretch_aim: tuple[int, int]
    own: bool = False


def plan(
    history: History, today: date, flags: Sequence[Flag] = (), pause: Pause | None = None, own: Own | None = None
) -> Plan:
    """What to do today. `flags` are those that stand; no walk is suggested under an emergency or an urgent one."""
    near = history.dates(today - timedelta(days=REACH), today)
    own = own or Own()
    walks = near.kind("walk").entries
    jumped = any(flag.rule.id in JUMPS for flag in flags)
    place = _place(near, walks, today, jumped)
    aim = (own.stretch_days, own.stretch_days) if own.stretch_days else STRETCH_DAYS
    stretched = len({entry.day for entry in near.kind("stretch") if today - entry.day < WEEK})
    minutes: float = LADDER[place.step].minutes
    if own.minutes:
        minutes = own.minutes if place.state not in ("back", "hold") else max(own.minutes - 5, LADDER[0].minutes)
    state, sentence, moves = _today(near, walks, today, flags, pause, place, minutes, own.minutes > 0)
    times = 1 if own.minutes else LADDER[place.step].times
    left = 0 if state in ("warning", "paused", "sore") else times
    done = [walk for walk in walks if walk.day == today]
    if done and state == "done":
        enough = _enough(done, place, jumped)
        walked = sum(walk.number("minutes") or 0 for walk in done)
        left = 0 if enough or walked >= NEARLY * times * minutes else max(times - len(done), 0)
        sentence = f"A second walk of {minutes:g} min is open." if left else enough or "Today's walk is done."
    return Plan(state, place.step, minutes, left, sentence, moves, stretched, aim, own.minutes > 0)


class _Place(Record):
    """The place on the ladder, how it was come to, and the reason in words; `because` is that of a step back."""

    state: State
    step: int
    why: str
    moves: str
    because: str = ""


def _today(
    near: History, walks: Sequence[Entry], today: date, flags: Sequence[Flag], pause: Pause | None, place: _Place,
    minutes: float, own: bool,
) -> tuple[State, str, str]:  # fmt: skip
    """The state of the day, the suggestion in one sentence, and what would change it."""
    grave = next((flag for flag in flags if flag.rule.tier in ("emergency", "urgent")), None)
    if grave is not None:
        return "warning", f"No walk for now: a warning stands, {_lower(grave.rule.title)}. Read it first.", (
            "A walk is suggested again when the warning is dealt with."
        )  # fmt: skip
    if pause is not None:
        why = f" ({pause.why})" if pause.why else ""
        return "paused", f"Paused since {_day(pause.since)}{why}. Nothing is asked of you until you go on.", (
            "Going on takes up the ladder where your walks before the pause left it."
        )  # fmt: skip
    rung = LADDER[place.step] if not own else Rung(0, 1, 1)
    score = _latest_score(near, today)
    mark = gate_mark()
    if score is not None and score >= mark:
        return "sore", f"No walk for now: your last score is {score:g}. Try when it is a dull ache below {mark:g}.", (
            place.moves
        )  # fmt: skip
    if walks and walks[-1].day == today:
        return "done", "", place.moves
    if place.step == len(LADDER) - 1 and _days_walked(walks, today) >= TOP_DAYS:
        return "off", f"A day off, or {minutes:g} min if you like: you walked on {TOP_DAYS} of the last 6 days.", (
            place.moves
        )  # fmt: skip
    why, moves = place.why, place.moves
    if own:
        why = f"your own target is lower for now, {why}" if place.state in ("back", "hold") else "your own target"
        moves = "You set this target yourself, and it stays until you change it."
    return place.state, f"Walk {minutes:g} min{rung.often}: {why}.", moves


def _place(near: History, walks: Sequence[Entry], today: date, jumped: bool) -> _Place:
    by_day = longest(walks, today, today - timedelta(days=REACH))
    base = held(by_day, today)
    if base == NONE:
        return _beginning(near, walks, by_day, today)
    back = next((day for day in _back_from(today, 7) if _setback(near, day)), None)
    if back is not None:
        return _stepped_back(near, by_day, base, back, today)
    before = held(by_day, today - WEEK)
    if NONE < before < base - 1:
        return _Place("hold", before + 1, "no more than 5 min above what you were used to a week ago",
                      _raise_words(LADDER[before + 1].minutes, LADDER[before + 2].minutes))  # fmt: skip
    upper = LADDER[min(base + 1, len(LADDER) - 1)].minutes
    mine = LADDER[base].minutes
    high = _pain_up(near, today)
    if high:
        return _Place("hold", base, f"nothing added, because {high}",
                      _then("When your pain is back where it usually is", mine, upper))  # fmt: skip
    if base == len(LADDER) - 1:
        return _Place("same", base, "the top of the ladder, five days a week",
                      "This is the top of the ladder; there is no need for more.")  # fmt: skip
    if jumped:
        return _Place("hold", base, "nothing added, because your walking went up a lot lately",
                      _raise_words(mine, upper))  # fmt: skip
    if lost(by_day, today):
        return _Place("same", base, "a little less than before the break", _raise_words(mine, upper))
    lately = [day for day in by_day if today - 2 * WEEK <= day < today]
    if before >= base and len(lately) >= FEWEST and today - lately[-1] < WEEK:
        return _Place("up", base + 1, f"{mine} min has held for a week",
                      _raise_words(upper, LADDER[min(base + 2, len(LADDER) - 1)].minutes))  # fmt: skip
    return _Place("same", base, "the same as lately, while it settles in", _raise_words(mine, upper))


def _beginning(near: History, walks: Sequence[Entry], by_day: dict[date, float], today: date) -> _Place:
    moves = _raise_words(LADDER[0].minutes, LADDER[1].minutes)
    before = [day for day in by_day if day < today]
    if lost(by_day, today):
        return _Place("begin", 0, "after a break it begins small again", moves)
    if _setback(near, today):
        return _Place("back", 0, f"short, because {_setback(near, today)}", moves, _setback(near, today))
    return _Place("begin", 0, "short walks are the beginning" if before else "a first walk is short", moves)


def _stepped_back(near: History, by_day: dict[date, float], base: int, last: date, today: date) -> _Place:
    """One step below where the trouble began, while it lasts and for a week after it."""
    why = _setback(near, last)
    start = last
    for day in _back_from(last, 14):
        if not _setback(near, day):
            break
        start = day
    tried = max((reached(by_day[day]) for day in by_day if start - WEEK < day <= start), default=NONE)
    before = held(by_day, start)
    step = max(min(max(before, min(tried, before + 1)) - 1, base), 0)
    upper = LADDER[min(step + 1, len(LADDER) - 1)].minutes
    if last == today:
        words = f"one step back, because {why}" if step < base or tried > step else f"no more than that, because {why}"
        return _Place("back", step, words, _then("A week after that is over", LADDER[step].minutes, upper), why)
    return _Place("hold", step, "as it is, for a quiet week after the step back",
                  _then("After a week without another setback", LADDER[step].minutes, upper))  # fmt: skip


def _setback(near: History, day: date) -> str:
    """Why the ladder goes one step down on this day, empty where it does not."""
    seen = Seen(near, day)
    if any(BY_ID[name].trigger.find(seen) for name in FLARES):
        return "your pain has risen over several days" if not _severe(seen) else "your pain has been severe for days"
    if BY_ID["WALK_POST_INCREASE"].trigger.find(seen):
        return "most of your recent walks left you worse"
    recent = seen.entries("walk", days=7)
    return "your last walk turned sharp or shooting" if recent and recent[-1].values.get("sharp") is True else ""


def _severe(seen: Seen) -> bool:
    return bool(BY_ID["PAIN_SEVERE"].trigger.find(seen))


def _pain_up(near: History, today: date) -> str:
    """Why nothing is added although no rule is raised, empty where pain is as usual."""
    days = near.pain_days
    lately = [days[day] for day in _back_from(today, 2) if day in days]
    if not lately:
        return ""
    usual = [days[day] for day in _back_from(today - timedelta(days=2), USUAL) if day in days]
    if lately[0] >= HIGH:
        return f"your pain is at {lately[0]:g}"
    if len(usual) >= 3 and lately[0] - median(usual) >= POINTS:
        return f"your pain is at {lately[0]:g}, above its usual {median(usual):g}"
    return ""


def gate_mark() -> float:
    """The pain from which a walk is put off, as WALK_GATE has it."""
    trigger = BY_ID["WALK_GATE"].trigger
    assert isinstance(trigger, WalkGate)
    return trigger.mark


def _latest_score(near: History, today: date) -> float | None:
    """The last score of today, of an entry about pain or of a walk's end."""
    scores = [
        (entry.at, score)
        for entry in near.dates(today, today).kind("pain", "walk", "move")
        if (score := entry.number("score" if entry.kind == "pain" else "after")) is not None
    ]
    return max(scores)[1] if scores else None


def _enough(done: Sequence[Entry], place: _Place, jumped: bool) -> str:
    """Why the walks of today are enough although more were open, empty where they are not."""
    if done[-1].values.get("sharp") is True:
        return "You stopped in time; that is enough for today."
    if place.because:
        return f"That is enough for today: {place.because}."
    return "That is enough for today: your walking went up a lot lately." if jumped else ""


def _days_walked(walks: Sequence[Entry], today: date) -> int:
    """Dates with a walk among the six before today."""
    return len({walk.day for walk in walks if 0 < (today - walk.day).days <= 6})


def _raise_words(minutes: float, upper: float) -> str:
    if minutes == upper:
        return "This is the top of the ladder; there is no need for more."
    return f"Walks of {minutes:g} min on three days, held for a week, move it to {upper:g} min."


def _then(when: str, minutes: float, upper: float) -> str:
    return f"{when}, the next step is {upper:g} min." if upper > minutes else f"{when}, it goes on as before."


def _back_from(day: date, days: int) -> list[date]:
    return [day - timedelta(days=back) for back in range(days)]


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3].capitalize()}"


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
