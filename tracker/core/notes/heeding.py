"""What a note comes to when a hunch is heeded beside what was heard: signs that are raised, asked about or doubted."""

from collections.abc import Mapping
from math import exp

from tracker.core.notes.hunch import Hunch, hunch, likeliest
from tracker.core.notes.judging import GRAVE_SIGNS, PRESSING_SIGNS, asks_gravely, is_grave, judged
from tracker.core.notes.reading import Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.phrases.questions import question
from tracker.core.signs import Finding

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
RAISED = Hunch(0.2, 0.6, 1.5)
"""The odds from which a note is of a tier: better than even."""
STANDS = Hunch(-0.6, 0.0)
"""The odds above which what a phrase named stands as it is."""
ASKED = Hunch(-1.1, -0.85, 1.1)
"""The odds from which it is asked about: one in four for an emergency; of what is milder only where it is likely."""
DULL, DULLEST = -2.2, -5.5
"""The odds below which what a phrase named, and an emergency that it hinted at, are not even asked about."""
UNDERSTOOD = 2.7
"""The odds from which a hunch of something urgent counts where all that was heard was set aside."""
MILDLY = 0.3
"""How likely a note must be to be of the mildest tier and no other."""
FEW, SHORT = 3, 6
"""Words that must be known: of less there is no whole that sounds like anything, and of few it must be louder."""
LOUDER, SILENT = 1.5, 99.0
"""By how much it must be louder of few words, and where most words are not known."""
# All of these were chosen on notes that neither the phrases nor the weights had been learned from.


def heeded(text: Text, reading: Reading) -> Reading:
    """The reading as phrases and hunch together have it: with what the hunch adds, and questions where they differ."""
    felt = hunch(text)
    if felt.known < FEW:
        return reading
    odds = judged(felt, text, reading)
    half = sum(map(str.isalnum, text.words)) / 2
    alone = SILENT if felt.known < half else LOUDER if felt.known < SHORT else 0.0
    asks = [one for one in reading.questions if asks_gravely(one)]
    if odds.emergency >= STANDS.emergency and is_grave(reading.findings):
        return reading
    if asks and odds.emergency >= RAISED.emergency:
        return _agreed(text, reading, asks)
    if odds.emergency >= RAISED.emergency + alone:
        return _raised(text, reading, GRAVE)
    reading = _questioned(text, reading, odds)
    if odds.emergency >= ASKED.emergency + alone and not any(asks_gravely(one) for one in reading.questions):
        reading = _asked(text, reading, GRAVE)
    return _milder(text, reading, odds, alone)


def _milder(text: Text, reading: Reading, odds: Hunch, alone: float) -> Reading:
    """What is to be said or asked below an emergency."""
    signs = {finding.sign for finding in reading.findings}
    aside = reading.heard or text.idioms or text.of("DIET")
    understood = aside and not any(one.kept and one.sign not in _RISKS for one in reading.heard)
    if not PRESSING_SIGNS.isdisjoint(signs) or (understood and odds.urgent < UNDERSTOOD):
        return reading
    asks = [one for one in reading.questions if one.sign in PRESSING_SIGNS]
    if asks and odds.urgent >= RAISED.urgent:
        return _agreed(text, reading, asks)
    if odds.urgent >= RAISED.urgent + alone:
        return _raised(text, reading, PRESSING)
    if not signs.isdisjoint(MILD):
        return reading
    if odds.soon >= RAISED.soon and _share(odds.soon) - _share(odds.urgent) >= MILDLY:
        return _raised(text, reading, MILD)
    if odds.soon >= ASKED.soon + alone and not reading.questions:
        return _asked(text, reading, PRESSING)
    return reading


def _share(odds: float) -> float:
    return 1 / (1 + exp(-odds))


_RISKS = frozenset(
    ("cancer_ever", "osteoporosis", "steroids", "immunosuppression", "injecting", "recent_infection",
     "recent_procedure", "blood_thinner", "aneurysm", "age")
)  # fmt: skip
_LIKE = {"cannot walk weak": "rapid weakness", "breathlessness": "chest pain", "collapse": "sudden tearing pain"}
"""Grave signs that are likened to another."""
DOUBT = "named, but all in all the note does not sound like it"
LONG = 42
"""Days without improvement below which there is nothing to say yet."""


def _questioned(text: Text, reading: Reading, odds: Hunch) -> Reading:
    """With questions in place of the findings that the verdict speaks against, and without those of no weight.

    Words of despair, and what is told in figures, are never doubted.
    """
    figures = {token.start for token in text.tokens if token.word[0].isdecimal()}
    told = {one.sign for one in reading.heard if one.kept and not figures.isdisjoint(range(*one.span))} | {"crisis"}

    def short(sign: str, side: str) -> float:
        """By how much the odds fall short of a question about the sign; 0 where the verdict has no say in it."""
        if sign in told:
            return 0.0
        if side == "both" or sign in GRAVE_SIGNS:
            return max(DULLEST - odds.emergency, 0.0)
        return max(DULLEST - odds.urgent, 0.0) if sign in PRESSING_SIGNS else 0.0

    def is_doubted(one: Finding) -> bool:
        if one.sign in told:
            return False
        if one.side == "both" or one.sign in GRAVE_SIGNS:
            return True
        return one.sign in PRESSING_SIGNS and odds.urgent < STANDS.urgent

    doubted = [one for one in reading.findings if is_doubted(one)]
    asks = {
        one.sign: Question(one.sign, one.side, one.level, question(one.sign, one.side))
        for one in doubted
        if (odds.urgent if one.sign in PRESSING_SIGNS and one.side != "both" else odds.emergency) >= DULL
    }
    asks |= {one.sign: one for one in reading.questions if not short(one.sign, one.side)}
    signs = {one.sign for one in doubted}
    heard = (
        one._replace(asked=one.sign in asks, kept=one.sign in asks, why=DOUBT)
        if one.kept and one.sign in signs
        else one
        for one in reading.heard
    )
    left = tuple(one for one in reading.findings if one not in doubted)
    return Reading(left, tuple(asks.values()), tuple(heard))


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
    from tracker.core.notes.figures import durations

    spans = [days for _, _, days in durations(text)]
    against = {
        "no improvement": bool(spans) and max(spans) < LONG,
        "pain down the leg": bool(text.of("NOT")),
        "unexplained weight loss": bool(text.of("DIET")),
    }
    return [name for name in offered if not against.get(name)]
