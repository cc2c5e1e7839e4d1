"""What a hunch adds to what was heard: a sign that is raised, or one more question."""

from collections.abc import Mapping

from tracker.core.notes.figures import durations
from tracker.core.notes.hunch import Hunch, hunch, likeliest
from tracker.core.notes.reading import Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.phrases.questions import question
from tracker.core.signs import Finding

NERVE = frozenset(
    ("leg numbness", "leg weakness", "foot drop", "leg giving way", "bladder change", "bowel change", "saddle numbness")
)
HOT = frozenset(("fever", "chills", "night sweats"))
Offered = Mapping[str, tuple[Finding, ...]]
GRAVE: Offered = {
    "bladder change": (Finding("bladder change"),),
    "bowel change": (Finding("bowel change"),),
    "saddle numbness": (Finding("saddle numbness"),),
    "sexual change": (Finding("sexual change"),),
    "both legs": (Finding("leg pain", "both"),),
    "rapid weakness": (Finding("rapid weakness"),),
    "sudden tearing pain": (Finding("sudden tearing pain"),),
    "chest pain": (Finding("chest pain"),),
    "major trauma": (Finding("major trauma"),),
    "fever with numbness": (Finding("fever"), Finding("leg numbness")),
    "crisis": (Finding("crisis"),),
}
"""The likenesses of an emergency, and what each means."""
PRESSING: Offered = {
    "leg weakness": (Finding("leg weakness"),),
    "leg pain with numbness": (
        Finding("leg pain", level="below knee"),
        Finding("leg numbness", level="below knee"),
    ),
    "fever": (Finding("fever"),),
    "unexplained weight loss": (Finding("unexplained weight loss"),),
    "pain with a risk": (Finding("changed pain"),),
    "minor strain": (Finding("minor strain"),),
    "unremitting pain": (Finding("unremitting pain"),),
    "upper back pain": (Finding("upper back pain"),),
    "new lump": (Finding("new lump"),),
    "pulsing abdomen": (Finding("pulsing abdomen"),),
    "burning urine": (Finding("burning urine"),),
    "sudden severe pain": (Finding("sudden severe pain"),),
}
"""The likenesses of what is urgent."""
MILD: Offered = {
    "pain down the leg": (Finding("pain down the leg"),),
    "morning stiffness for months": (Finding("morning stiffness for months"),),
    "first_episode": (Finding("first_episode"),),
    "no improvement": (Finding("no improvement"),),
    "pain rising": (Finding("pain rising"),),
    "severe for days": (Finding("severe for days"),),
    "skin burn": (Finding("skin burn"),),
}
"""The likenesses of what should be seen soon."""
_GRAVE = frozenset(
    ("bladder change", "bowel change", "saddle numbness", "sexual change", "rapid weakness", "cannot walk weak",
     "sudden tearing pain", "collapse", "chest pain", "breathlessness", "major trauma", "crisis")
)  # fmt: skip
_PRESSING = frozenset(
    ("leg weakness", "foot drop", "leg giving way", "unexplained weight loss", "unremitting pain", "night pain",
     "pain worse at night", "upper back pain", "new lump", "pulsing abdomen", "burning urine", "bloody urine", *HOT)
)  # fmt: skip
AGREED = 0.0
"""The odds from which a question becomes a warning."""
RAISED, ASKED = Hunch(1.5, 2.5, 2.0), Hunch(-0.5, 1.5)
"""The odds from which a sign that no phrase named is raised, or asked about."""
UNDERSTOOD, UNDERSTOOD_ASKED = 3.0, 1.0
"""The same for an emergency where the note is understood: signs were heard and all set aside, or a turn of phrase."""
PLAIN, DULL = -2.0, -4.0
"""The odds below which what was heard is asked about, and below which what is weak is not even asked about."""
FEW, SHORT = 3, 5
"""Words that must be known: of less there is no whole that sounds like anything, and of few it must be louder."""
# All of these were chosen on notes that the weights had not been learned from.


def heeded(text: Text, reading: Reading) -> Reading:
    """The reading with what the hunch adds, and with questions where it speaks against what was heard."""
    felt = hunch(text)
    if felt.known < FEW:
        return reading
    if felt.emergency < DULL and felt.urgent < DULL:
        reading = reading._replace(questions=tuple(one for one in reading.questions if not _is_weak(one)))
    reading = _questioned(text, reading, felt)
    if _is_grave(reading.findings):
        return reading
    aside = reading.heard or text.idioms or text.of("DIET")
    understood = aside and not any(one.kept and one.sign not in _RISKS for one in reading.heard)
    asks = [one for one in reading.questions if _asks_gravely(one)]
    if asks and felt.emergency >= AGREED:
        return _agreed(text, reading, asks)
    if felt.emergency >= (UNDERSTOOD if understood else RAISED.emergency):
        return _raised(text, reading, GRAVE)
    if felt.emergency >= (UNDERSTOOD_ASKED if understood or felt.known < SHORT else ASKED.emergency) and not asks:
        reading = _asked(text, reading, GRAVE)
    signs = {finding.sign for finding in reading.findings}
    if not understood and _PRESSING.isdisjoint(signs):
        if felt.urgent >= RAISED.urgent:
            return _raised(text, reading, PRESSING)
        if felt.urgent >= ASKED.urgent and not reading.questions:
            return _asked(text, reading, PRESSING)
        if felt.soon >= RAISED.soon and not reading.questions and signs.isdisjoint(MILD):
            return _raised(text, reading, MILD)
    return reading


_RISKS = frozenset(
    ("cancer_ever", "osteoporosis", "steroids", "immunosuppression", "injecting", "recent_infection",
     "recent_procedure", "blood_thinner", "aneurysm", "age")
)  # fmt: skip
_LIKE = {"cannot walk weak": "rapid weakness", "breathlessness": "chest pain", "collapse": "sudden tearing pain"}
"""Grave signs that are likened to another."""
LONG = 42
"""Days without improvement below which there is nothing to say yet."""


def _is_weak(asked: Question) -> bool:
    return asked.sign not in ("crisis", "changed pain")


def _questioned(text: Text, reading: Reading, felt: Hunch) -> Reading:
    """With questions in place of the findings that the hunch speaks against; what is told in figures stays."""
    figures = {token.start for token in text.tokens if token.word[0].isdecimal()}
    told = {one.sign for one in reading.heard if one.kept and not figures.isdisjoint(range(*one.span))}

    def is_doubted(one: Finding) -> bool:
        grave = one.side == "both" or (one.sign in _GRAVE and one.sign != "crisis")
        return one.sign not in told and (
            (grave and felt.emergency < PLAIN) or (one.sign in _PRESSING and felt.urgent < PLAIN)
        )

    doubted = [one for one in reading.findings if is_doubted(one)]
    if not doubted:
        return reading
    signs = {one.sign for one in doubted}
    asks = {one.sign: Question(one.sign, one.side, one.level, question(one.sign, one.side)) for one in doubted}
    asks |= {one.sign: one for one in reading.questions}
    heard = (
        one._replace(asked=True, why="may be; all in all it sounds like a plain day")
        if one.kept and one.sign in signs
        else one
        for one in reading.heard
    )
    left = tuple(one for one in reading.findings if one not in doubted)
    return Reading(left, tuple(asks.values()), tuple(heard))


def _is_grave(findings: tuple[Finding, ...]) -> bool:
    signs = {finding.sign for finding in findings}
    return (
        not _GRAVE.isdisjoint(signs)
        or any(finding.side == "both" for finding in findings)
        or not (HOT.isdisjoint(signs) or NERVE.isdisjoint(signs))
    )


def _asks_gravely(question: Question) -> bool:
    return question.sign in _GRAVE or question.side == "both"


def _agreed(text: Text, reading: Reading, asks: list[Question]) -> Reading:
    """The question that the note sounds most like is none any more."""
    by_name = {_name(one): one for one in reversed(asks)}
    asked = by_name[likeliest(text, list(by_name))[0]] if len(by_name) > 1 else asks[0]
    return Reading(
        (*reading.findings, Finding(asked.sign, asked.side, asked.level)),
        tuple(one for one in reading.questions if one is not asked),
        (*reading.heard, Heard(asked.sign, asked.span, True, "asked about, and the whole note sounds like it")),
    )


def _name(question: Question) -> str:
    return "both legs" if question.side == "both" else _LIKE.get(question.sign, question.sign)


def _raised(text: Text, reading: Reading, offered: Offered) -> Reading:
    if not (names := _open(text, reading, offered)):
        return reading
    name, first, after, words = likeliest(text, names)
    if name == "both legs" and _one_side(reading):
        return reading
    why = "the words together: " + ", ".join(f"“{word}”" for word in words)
    heard = tuple(Heard(one.sign, text.span(first, after), True, why) for one in offered[name])
    told = {one.sign for one in offered[name]}
    left = tuple(one for one in reading.questions if one.sign not in told)
    return Reading((*reading.findings, *offered[name]), left, (*reading.heard, *heard))


def _asked(text: Text, reading: Reading, offered: Offered) -> Reading:
    if not (names := _open(text, reading, offered)):
        return reading
    name, first, after, words = likeliest(text, names)
    if name == "both legs" and _one_side(reading):
        return reading
    finding = offered[name][-1]
    span = text.span(first, after)
    why = "may be, the words together: " + ", ".join(f"“{word}”" for word in words)
    asked = Question(finding.sign, finding.side, finding.level, question(finding.sign, finding.side), span)
    return Reading(
        reading.findings, (*reading.questions, asked), (*reading.heard, Heard(finding.sign, span, True, why, True))
    )


def _one_side(reading: Reading) -> bool:
    """True where one leg is named: the phrases know better than the whole which legs have it."""
    return any(one.side in ("left", "right") for one in reading.findings)


def _open(text: Text, reading: Reading, offered: Offered) -> list[str]:
    """The likenesses that nothing in the note speaks against."""
    spans = [days for _, _, days in durations(text)]
    against = {
        "no improvement": bool(spans) and max(spans) < LONG,
        "pain down the leg": bool(text.of("NOT")),
        "unexplained weight loss": bool(text.of("DIET")),
    }
    return [name for name in offered if not against.get(name)]
