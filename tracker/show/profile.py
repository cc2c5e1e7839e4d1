"""What the person said of themselves, with the reason for each question."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from tracker.core.fields import Choice, label
from tracker.core.profile import FADES, told_on
from tracker.core.questions import NOT_SURE, QUESTIONS, Question
from tracker.show import dates
from tracker.show.layout import natural
from tracker.show.tables import Json
from tracker.show.text import PLAIN, Ink, pad, safe, wrap
from tracker.show.warnings import numbers

ABOUT = (
    "Some warnings are only for some people. Every question may be left out; what was not asked is not known, and "
    "rules nothing out. The answers lie in your log, like all else."
)
HOW = "Answer one: tracker profile cancer yes. All in turn: tracker profile --ask. Take one out: --clear cancer"
CHECK = "Check that it is right for where you are."


def page(answers: Mapping[str, object], today: date, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """All questions, each with its answer and the reason for asking it."""
    size = min(natural([(label(one.field),) for one in QUESTIONS], 0) + 2, max(width // 2, 10))
    lines = [ink.strong("What you said about yourself"), *wrap(ABOUT, width), ""]
    for one in QUESTIONS:
        said = answer(one, answers, today)
        rows = wrap(f"{pad(label(one.field), size)}{said or 'not asked'}", width, "  ")
        lines += [*(ink.strong(row) if said else row for row in rows)]
        lines += [ink.dim(f"  {row}") for row in wrap(one.why, width - 2)]
    return "\n".join((*lines, "", *notes(answers, width), *wrap(HOW, width)))


def one(question: Question, answers: Mapping[str, object], today: date, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """One question with its answer, the reason, and how to answer it."""
    said = answer(question, answers, today) or "not asked"
    lines = [*map(ink.strong, wrap(question.ask, width)), *wrap(question.why, width)]
    lines += wrap(f"Your answer: {said}", width, "  ")
    return "\n".join((*lines, *map(ink.dim, wrap(f"tracker profile {question.name} {ways(question)}", width, "  "))))


def answer(question: Question, answers: Mapping[str, object], today: date) -> str:
    """The answer in words, with until when it counts where it fades; empty where there is none."""
    value = answers.get(question.name)
    if not isinstance(value, str | int | float):
        return ""
    words = safe(question.field.show(value))
    day = _day(answers.get(told_on(question.name)))
    if question.name not in FADES or value != "yes" or day is None:
        return words
    until = day + timedelta(days=FADES[question.name])
    return f"{words}, {'counts until' if until > today else 'counted until'} {dates.full(until)}"


def ways(question: Question, *, spoken: bool = False) -> str:
    """How an answer is typed: `yes, no or not sure`; `1971`, or spoken `the year, such as 1971`."""
    if isinstance(question.field, Choice):
        *first, last = question.field.options
        return f"{', '.join(first)} or {last}"
    if spoken:
        return question.field.hint
    return {"born": "1971", "since": "2026-03", "age_at_onset": "38"}[question.name]


def notes(answers: Mapping[str, object], width: int) -> Sequence[str]:
    """What is to be known about answers that were given: what not sure means, and the numbers of the region."""
    lines: list[str] = []
    if "not sure" in answers.values():
        lines += wrap(f"{NOT_SURE[:1].upper()}{NOT_SURE[1:]}", width)
    region = str(answers.get("region", ""))
    if region:
        lines += wrap(f"Warnings say: {numbers('emergency', region)} {CHECK}", width)
    return lines


def profile_json(answers: Mapping[str, object]) -> Json:
    """The questions with their answers; null is not asked, which is never a no."""
    return {
        "questions": [
            {
                "name": one.name, "label": label(one.field), "question": one.ask, "why": one.why,
                "answer": answers.get(one.name), "said_on": answers.get(told_on(one.name)),
                "counts_for_days": FADES.get(one.name), "schema": one.field.schema(),
            }
            for one in QUESTIONS
        ]
    }  # fmt: skip


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
