"""The questions around a walk on the command line: one key each in a terminal, options where there is none."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from tracker.cli import keys
from tracker.cli.call import Call
from tracker.cli.options import Option
from tracker.cli.voice import Wrong
from tracker.core.gate import MARKS
from tracker.core.words import listed, quoted

if TYPE_CHECKING:
    from tracker.core.gate import Answers
    from tracker.guide import Day

OPTIONS = (
    Option("pain", "pain now, 0 to 10", "N"),
    Option("dull", "it is a dull ache"),
    Option("sharp", "it is sharp or shooting"),
    Option("stand", "can you stand and take a few steps: yes, no, or weak for legs that don't hold", "WORD",
           ("yes", "no", "weak")),
    Option("signs", "new signs: none, or the numbers that tracker help go lists, with commas; yes for one of them",
           "WORDS", ("none", "yes")),
)  # fmt: skip
NUMBERS = ", ".join(f"{key} {words}" for key, words, _ in MARKS)
"""What each number of --signs stands for."""
SKIP = "space skips"
PAIN = f"How much does it hurt now? 0 to 9, t for 10 · {SKIP}"
FEEL = f"Dull or sharp? d dull · s sharp or shooting · {SKIP}"
STAND = f"Can you stand and take a few steps? y yes · n no, it hurts too much · w my legs don't hold me · {SKIP}"
SIGNS = f"Anything new in legs (weak, numb, tingling), bladder, bowels or between the legs? n no · y yes · {SKIP}"
WHICH = "Which? The numbers that fit, then enter; enter alone if you are not sure."
AFTER = f"How much does it hurt now, after the walk? 0 to 9, t for 10 · {SKIP}"
SCORES: Mapping[str, int] = {**{str(score): score for score in range(10)}, "t": 10}


def before(call: Call, day: "Day") -> "Answers | None":
    """The answers; what was not asked stays None. None where the person left. Wrong."""
    from tracker.core.gate import asked_next

    answers = _given(call)
    asked = {name for name in ("pain", "feel", "stand", "signs") if getattr(answers, name) is not None}
    if answers.unsaid:
        asked.add("signs")
    if not keys.can_take():
        return answers
    with keys.Keys() as taken:
        while name := asked_next(answers, asked, day.look.history, day.look.today):
            asked.add(name)
            found = _ask(call, taken, name, answers)
            if found is None:
                return None
            answers = found
    return answers


def after(call: Call) -> int | None:
    """The pain after a walk, None where it was skipped."""
    if not keys.can_take():
        return None
    with keys.Keys() as taken:
        key = _one(call, taken, AFTER, SCORES)
    return SCORES.get(key or "")


def repair(call: Call, question: str) -> str | None:
    """ "" for what was offered, a length that was typed, "drop"; None where nobody can be asked."""
    import sys

    if not keys.can_take():
        return None
    call.voice.ask(f"{question} enter yes · or other minutes and enter · d drop it: ")
    typed = sys.stdin.readline()
    if not typed:
        return None
    typed = typed.strip().casefold()
    return "drop" if typed in ("d", "drop") else typed


def _given(call: Call) -> "Answers":
    """The answers that options gave. Wrong."""
    from tracker.core.gate import Answers

    typed = call.typed
    if typed.has("dull") and typed.has("sharp"):
        raise Wrong("--dull and --sharp are given both; give one.")
    stand = typed.options.get("stand", "").casefold()
    words = {"yes": "yes", "y": "yes", "no": "pain", "n": "pain", "weak": "weak", "w": "weak"}
    if typed.has("stand") and stand not in words:
        raise Wrong(f"--stand must be yes, no or weak, got {quoted(stand)}.")
    signs: tuple[str, ...] | None = None
    unsaid = False
    if typed.has("signs"):
        said = [part.strip().casefold() for part in typed.options["signs"].split(",") if part.strip()]
        known = [key for key, _, _ in MARKS]
        if said in (["none"], ["no"]):
            signs = ()
        elif said == ["yes"]:
            unsaid = True
        elif said and all(part in known for part in said):
            signs = tuple(dict.fromkeys(said))
        else:
            raise Wrong(f"--signs must be none, yes, or numbers among {listed(known, 'and')}; see tracker help go.")
    feel = "dull" if typed.has("dull") else "sharp" if typed.has("sharp") else None
    return Answers(call.number("pain", 0, 10), feel, words.get(stand), signs, unsaid)  # type: ignore[arg-type]


def _ask(call: Call, taken: keys.Keys, name: str, answers: "Answers") -> "Answers | None":
    """The answers with one more; None where the person left."""
    if name == "pain":
        key = _one(call, taken, PAIN, SCORES)
        return None if key is None else answers._replace(pain=SCORES.get(key))
    if name == "feel":
        key = _one(call, taken, FEEL, ("d", "s"))
        return None if key is None else answers._replace(feel={"d": "dull", "s": "sharp"}.get(key))
    if name == "stand":
        key = _one(call, taken, STAND, ("y", "n", "w"))
        return None if key is None else answers._replace(stand={"y": "yes", "n": "pain", "w": "weak"}.get(key))
    key = _one(call, taken, SIGNS, ("y", "n"))
    if key is None:
        return None
    return _which(call, taken, answers) if key == "y" else answers._replace(signs=() if key == "n" else None)


def _which(call: Call, taken: keys.Keys, answers: "Answers") -> "Answers":
    """The signs that were named. To leave here is a yes without which: it is never dropped."""
    call.voice.warn("\n".join((WHICH, *(f"  {key}  {words}" for key, words, _ in MARKS))))
    known = [key for key, _, _ in MARKS]
    chosen: list[str] = []
    with suppress(KeyboardInterrupt):
        while (key := taken.next()) not in (keys.ENTER, keys.ENDED, "\x1b"):
            if key in known and key not in chosen:
                chosen.append(str(key))
                call.voice.ask(f"{key} ")
    call.voice.ask("\n")
    return answers._replace(signs=tuple(chosen) or None, unsaid=not chosen)


def _one(call: Call, taken: keys.Keys, question: str, fitting: "Mapping[str, int] | tuple[str, ...]") -> str | None:
    """The key that fits, " " for a skip, None where the person left with esc or Ctrl-D."""
    from tracker.show.text import wrap

    lines = wrap(question, call.voice.width)
    call.voice.warn("\n".join(lines))
    while True:
        key = taken.next()
        if key in (keys.ENDED, "\x1b"):
            return None
        if key in (" ", keys.ENTER):
            call.voice.warn("  not asked")
            return " "
        if key in fitting:
            call.voice.warn(f"  {'10' if key == 't' else key}")
            return key
