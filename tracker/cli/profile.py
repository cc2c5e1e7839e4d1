"""What the person says of themselves: shown, answered one by one or all in turn, and taken out again."""

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tracker.cli.call import Call, checked
from tracker.cli.reading import Paper, shown
from tracker.cli.voice import DONE, Unbroken, Wrong, is_terminal
from tracker.core.words import Invalid, plural
from tracker.show.text import wrap

if TYPE_CHECKING:
    from tracker.core.fields import Value
    from tracker.core.flags import Flag
    from tracker.core.questions import Question
    from tracker.diary import Recorded


def profile(call: Call) -> int:
    """Show the answers, or one; store one, take some out, or ask them all."""
    typed = call.typed
    ways = [f"--{name}" for name in ("ask", "clear") if typed.has(name)] + (["an answer"] if call.words else [])
    if len(ways) > 1:
        raise Wrong(f"{ways[0]} and {ways[1]} are two things to do; choose one.")
    question, words = _named(call.words) if call.words else (None, ())
    if typed.has("json") and (typed.has("ask") or typed.has("clear") or words):
        raise Wrong("--json shows what is stored; leave it out where something is to be changed.")
    if typed.has("ask"):
        return _ask(call)
    if typed.has("clear"):
        return _clear(call)
    if question is None:
        return _show(call)
    return _answer(call, question, " ".join(words)) if words else _show_one(call, question)


def _show(call: Call) -> int:
    from tracker.show import profile as pages

    paper = Paper(call)
    look = call.diary.look(call.now.date())

    def words() -> str:
        return pages.page(look.answers, look.today, ink=paper.ink, width=paper.width)

    return shown(call, paper, look, words, lambda: pages.profile_json(look.answers))


def _show_one(call: Call, question: "Question") -> int:
    from tracker.show import profile as pages

    paper = Paper(call)
    look = call.diary.look(call.now.date())

    def words() -> str:
        return pages.one(question, look.answers, look.today, ink=paper.ink, width=paper.width)

    return shown(call, paper, look, words, lambda: pages.profile_json(look.answers))


def _answer(call: Call, question: "Question", text: str) -> int:
    from tracker.core.fields import label
    from tracker.show import profile as pages

    said = checked(question.read(text, call.now))
    with Unbroken(call.voice):
        recorded = call.diary.answer(said)
        shown = f"{label(question.field)}: {pages.answer(question, said, call.now.date())}"
        if not recorded.entries:
            call.voice.say(f"It says so already: {shown}")
            return DONE
        width = call.voice.unwrapped
        call.voice.say("\n".join((*wrap(f"Stored: {shown}", width, "  "), *pages.notes(said, width))))
        _said(call, recorded)
    return DONE


def _clear(call: Call) -> int:
    from tracker.core.fields import label
    from tracker.core.questions import question_named

    names = [name.strip() for name in call.typed.options["clear"].split(",") if name.strip()]
    if not names:
        raise Wrong("--clear needs the name of a question, such as --clear cancer.")
    questions = [checked(question_named(name)) for name in names]
    with Unbroken(call.voice):
        recorded = call.diary.answer({field.name: None for question in questions for field in question.fields})
        words = ", ".join(label(question.field) for question in questions)
        if not recorded.entries:
            call.voice.say(f"There was no answer to take out: {words}")
            return DONE
        call.voice.say(f"Taken out: {words}")
        _said(call, recorded)
    return DONE


def _ask(call: Call) -> int:
    """Every answer is stored at once, so that leaving at any question keeps those that were given."""
    from tracker.core.questions import NOT_SURE, QUESTIONS
    from tracker.show.profile import answer, ways

    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise Wrong("--ask needs a terminal. Answer one by one: tracker profile cancer yes")
    voice = call.voice
    answers = dict(call.diary.look(call.now.date()).answers)
    flags: dict[str, Flag] = {}
    stored = 0
    voice.warn(f"Enter skips, or keeps what stands in [ ]. Ctrl-C leaves; what was answered is kept. {NOT_SURE}")
    try:
        for at, question in enumerate(QUESTIONS, 1):
            voice.warn(f"\n{at} of {len(QUESTIONS)}. {question.ask}\n{question.why}")
            before = answer(question, answers, call.now.date())
            said = _typed(call, question, f"{ways(question, spoken=True)}{f' [{before}]' if before else ''}: ")
            if said is None:
                break
            if said:
                with Unbroken(voice):
                    recorded = call.diary.answer(said)
                    stored += bool(recorded.entries)
                    answers.update(said)
                    flags.update((flag.rule.id, flag) for flag in recorded.flags)
                    voice.withdrawn(recorded.withdrawn)
    except KeyboardInterrupt:
        voice.ask("\n")
    what = f"Stored: {plural(stored, 'answer')}" if stored else "Nothing was stored"
    voice.say(f"{what}. See all with: tracker profile")
    look = call.diary.look(call.now.date())
    standing = {stand.rule.id for stand in look.standing}  # an answer may have been changed again
    voice.flags([flag for name, flag in flags.items() if name in standing], call.now, look.region)
    return DONE


def _typed(call: Call, question: "Question", prompt: str) -> "Mapping[str, Value] | None":
    """The answer, asked for until it can be read; empty where it was skipped, None at the end of what is typed."""
    while True:
        call.voice.ask(prompt)
        line = sys.stdin.readline()
        if not line.strip():
            return {} if line else None
        said = question.read(line.strip(), call.now)
        if not isinstance(said, Invalid):
            return said
        call.voice.warn(said.message)


def _named(words: tuple[str, ...]) -> "tuple[Question, tuple[str, ...]]":
    """The question that the words begin with, and the words after it. Wrong."""
    from tracker.core.questions import question_named

    for count in range(min(len(words), 4), 0, -1):
        found = question_named(" ".join(words[:count]))
        if not isinstance(found, Invalid):
            return found, words[count:]
    return checked(question_named(words[0])), words[1:]


def _said(call: Call, recorded: "Recorded") -> None:
    """How to take it back, and the warnings that the answer raises or no longer bears."""
    call.voice.say("Undo with: tracker undo")
    call.voice.withdrawn(recorded.withdrawn)
    call.voice.flags(recorded.flags, call.now, recorded.region)
