"""Before a walk: at most four questions, and what their answers mean. What was not asked is None and means nothing."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal

from tracker.core.deeds import WalkGate
from tracker.core.fields import Value
from tracker.core.flags import Flag
from tracker.core.history import Draft, Entry, History, median
from tracker.core.plan import BY_ID, HIGH, Plan
from tracker.core.record import Record
from tracker.core.weeks import POINTS

Answer = Literal["go", "five", "postpone", "warning"]
Feel = Literal["dull", "sharp"]
Stand = Literal["yes", "pain", "weak"]
"""Can you stand and take a few steps: yes; no, it hurts too much; no, the legs are weak or numb."""

FEW = 5
"""The minutes of a walk that is only a try (SEED_B)."""
QUIET_DAYS = 14
QUIET_PAIN = 3
"""So little pain for so long, and walks that went well: fewer questions are asked (design; PROVIDE calls 0-3 fine)."""
STANDS_ALONE = 4
"""From this pain on, a quiet time is over and every question is asked (design; PROVIDE)."""

MARKS: tuple[tuple[str, str, dict[str, Value]], ...] = (
    ("1", "passing water has changed", {"name": "bladder change"}),
    ("2", "bowel control or feeling has changed", {"name": "bowel change"}),
    ("3", "numb or tingling between the legs", {"name": "saddle numbness"}),
    ("4", "sexual feeling or function has changed", {"name": "sexual change"}),
    ("5", "a leg or foot is weak", {"name": "leg weakness"}),
    ("6", "a leg is numb or tingles", {"name": "leg numbness"}),
    ("7", "both legs are weak, numb or painful", {"name": "leg numbness", "side": "both"}),
)
"""The key of each sign that is asked about, its words, and the symptom that is stored for it."""
WEAK: dict[str, Value] = {"name": "cannot walk weak"}
"""What "my legs don't hold me" is stored as: an emergency."""
UNSAID = (
    "You said yes to a new sign in the legs, the bladder, the bowels or between the legs, and not which. Any of them "
    "can mean that nerves of the spine are squeezed. If it is new or worse: go to an emergency department now, or call "
    "your emergency number. Do not walk to find out."
)
ONE_LEG = (
    "A new sign in one leg should be looked at by a doctor today or tomorrow; no walk until then. If it gets worse, if "
    "both legs are affected, or if the bladder, the bowels or the feeling between the legs change, treat it as an "
    "emergency."
)
"""What is said of a sign that raises no rule by itself: a yes is never met with silence."""
UNSAID_NOTE = "Asked before a walk whether any sign is new: yes, and not which."


class Answers(Record):
    """`signs` are keys of MARKS; () is "none of them" and None is "not asked". `unsaid` is a yes without which."""

    pain: int | None = None
    feel: Feel | None = None
    stand: Stand | None = None
    signs: tuple[str, ...] | None = None
    unsaid: bool = False


class Verdict(Record):
    """`minutes` are those of the walk, 0 where there is none."""

    answer: Answer
    minutes: float
    reason: str


def questions(history: History, today: date) -> tuple[str, ...]:
    """The names of what is asked, in order: fewer as things settle, the signs always."""
    return ("pain", "signs") if quiet(history, today) else ("pain", "feel", "stand", "signs")


def asked_next(answers: Answers, asked: Collection[str], history: History, today: date) -> str:
    """The next question, empty where the answers are enough. A bad answer is not followed by more."""
    if answers.stand == "weak":
        return ""
    wanted = questions(history, today) if (answers.pain or 0) < STANDS_ALONE else ("pain", "feel", "stand", "signs")
    if answers.pain == 0:
        wanted = ("pain", "signs")
    return next((name for name in wanted if name not in asked), "")


def quiet(history: History, today: date) -> bool:
    """True after two weeks of little pain, with walks that went well."""
    recent = [(today - day).days for day in history.pain_days if 0 <= (today - day).days < QUIET_DAYS]
    walks = [walk for walk in history.kind("walk") if (today - walk.day).days < QUIET_DAYS]
    low = all(score <= QUIET_PAIN for day, score in history.pain_days.items() if 0 <= (today - day).days < QUIET_DAYS)
    signs = [entry for entry in history.kind("symptom") if (today - entry.day).days < QUIET_DAYS]
    return len(recent) >= 3 and low and len(walks) >= 3 and not signs and not any(map(_bad, walks))


def asks_after(history: History, today: date, before: int | None) -> bool:
    """True where pain after the walk is asked for: in quiet times after every third walk only."""
    if not quiet(history, today) or (before or 0) >= STANDS_ALONE:
        return True
    return all(walk.number("after") is None for walk in history.kind("walk").entries[-2:])


def judged(answers: Answers, plan: Plan, flags: Sequence[Flag], history: History, today: date) -> Verdict:
    """Whether to walk, how far, and why. `history` is that of the last weeks."""
    if answers.unsaid or answers.signs or answers.stand == "weak":
        return Verdict("warning", 0, "No walk now. Read this first.")
    grave = next((flag for flag in flags if flag.rule.tier in ("emergency", "urgent")), None)
    if grave is not None:
        return Verdict("warning", 0, f"No walk while this warning stands: {grave.rule.title}.")
    gate = _gate()
    if answers.stand == "pain":
        return Verdict("postpone", 0, "You can't stand and take a few steps now: let it ease first.")
    if answers.feel == "sharp":
        return Verdict("postpone", 0, "Sharp or shooting pain is a reason to wait until it is a dull ache.")
    if answers.pain is not None and answers.pain >= gate.mark:
        return Verdict("postpone", 0, f"{answers.pain} is too much for a walk: wait until it is below {gate.mark:g}.")
    minutes = plan.minutes
    few = _only_few(answers, plan, history, today, gate)
    if few:
        return Verdict("five", min(minutes, FEW), f"Five minutes only: {few}.")
    if plan.state == "done" and not plan.left:
        return Verdict("go", minutes, "Today's walk is done, so this one is extra: stop while it is easy.")
    if answers.pain is None:
        return Verdict("go", minutes, "You gave no score; turn back when the pain grows.")
    if answers.pain >= STANDS_ALONE:
        return Verdict("go", minutes, f"A dull {answers.pain} may come along; it should settle again within the day.")
    return Verdict("go", minutes, "The pain is low enough for today's walk.")


def unanswered(answers: Answers, spoken: Sequence[Flag]) -> str:
    """What must be said beside the warnings that the answers raised: a yes is never met with silence."""
    if answers.unsaid and not answers.signs:
        return UNSAID
    grave = any(flag.rule.tier in ("emergency", "urgent") for flag in spoken)
    return ONE_LEG if answers.signs and not grave else ""


def drafts(answers: Answers, verdict: Verdict) -> list[Draft]:
    """What of the answers is stored at once. The pain before a walk is stored with the walk, and so not here."""
    found = []
    if verdict.answer in ("postpone", "warning") and answers.pain is not None:
        feel: dict[str, Value] = {"quality": answers.feel} if answers.feel else {}
        found.append(Draft("pain", {"score": answers.pain, **feel}))
    by_key = {key: values for key, _, values in MARKS}
    found += [Draft("symptom", by_key[key]) for key in answers.signs or ()]
    if answers.stand == "weak":
        found.append(Draft("symptom", WEAK))
    elif answers.stand == "pain":
        found.append(Draft("symptom", {"name": "cannot stand"}))
    if answers.unsaid and not answers.signs:
        found.append(Draft("note", {"note": UNSAID_NOTE}))
    return found


def _only_few(answers: Answers, plan: Plan, history: History, today: date, gate: WalkGate) -> str:
    """Why the walk is no more than a try, empty where it is a whole one."""
    if plan.state == "paused":
        return "you are in a pause, and this is a way to see how it goes"
    if plan.state == "sore":
        return "your last score was high"
    if answers.pain is not None:
        if answers.pain >= HIGH:
            return f"{answers.pain} is much, though not too much to try"
        usual = _usual(history, today)
        if usual is not None and answers.pain - usual >= POINTS:
            return f"{answers.pain} is above your usual {usual:g}"
    now = history.dates(today, today)
    signs = [entry.text("name") for entry in now.kind("symptom") if entry.text("name") in gate.names]
    if signs:
        return f"{signs[-1]} was logged earlier"
    walks = now.kind("walk").entries
    return "the last walk turned sharp" if walks and walks[-1].values.get("sharp") is True else ""


def _usual(history: History, today: date) -> float | None:
    """The median of the daily pain of the two weeks before today, None under three dates."""
    known = [pain for day, pain in history.pain_days.items() if 0 < (today - day).days <= QUIET_DAYS]
    return median(known) if len(known) >= 3 else None


def _bad(walk: Entry) -> bool:
    before, after = walk.number("before"), walk.number("after")
    worse = before is not None and after is not None and after - before >= POINTS
    return worse or walk.values.get("sharp") is True


def _gate() -> WalkGate:
    trigger = BY_ID["WALK_GATE"].trigger
    assert isinstance(trigger, WalkGate)
    return trigger


def marks(keys: Iterable[str]) -> list[str]:
    """The words of these signs."""
    return [words for key, words, _ in MARKS if key in keys]
