"""What a note comes to when a hunch is heeded beside what was heard: signs that are raised, asked about or doubted."""

from collections.abc import Mapping

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
RAISED = Hunch(0.1, 0.5, 1.4)
"""The odds from which a note is of a tier: better than even."""
STANDS = Hunch(-0.2, 0.0)
"""The odds above which what a phrase named stands as it is."""
ASKED = -1.8
"""The odds from which an emergency is asked about: one in seven."""
DULL = Hunch(-3.0, -1.6)
"""The odds below which what a phrase named or hinted at is not even asked about."""
UNDERSTOOD = 4.0
"""The odds from which something urgent is raised though a phrase named it and it was set aside."""
FEW = 2
"""Words that must be known, and half of them all: of less there is no whole that sounds like anything."""
# All of these were chosen on notes that neither the phrases nor the weights had been learned from.


def heeded(text: Text, reading: Reading) -> Reading:
    """The reading as phrases and hunch together have it: with what the hunch adds, and questions where they differ."""
    felt = hunch(text)
    if felt.known < FEW or felt.known * 2 <= len({word for word in text.words if word.isalpha()}):
        return reading
    odds = judged(felt, text, reading)
    asks = [one for one in reading.questions if asks_gravely(one)]
    if odds.emergency >= STANDS.emergency and is_grave(reading.findings):
        return reading
    if asks and odds.emergency >= RAISED.emergency:
        return _agreed(text, reading, asks)
    if odds.emergency >= RAISED.emergency:
        return _raised(text, reading, GRAVE)
    reading = _questioned(text, reading, odds)
    if odds.emergency >= ASKED and not any(asks_gravely(one) for one in reading.questions):
        reading = _asked(text, reading, GRAVE)
    return _milder(text, reading, odds)


def _milder(text: Text, reading: Reading, odds: Hunch) -> Reading:
    """What is to be said or asked below an emergency."""
    signs = {finding.sign for finding in reading.findings}
    if not PRESSING_SIGNS.isdisjoint(signs):
        return reading
    asks = [one for one in reading.questions if one.sign in PRESSING_SIGNS]
    if asks and odds.urgent >= RAISED.urgent:
        return _agreed(text, reading, asks)
    aside = frozenset(one.sign for one in reading.heard if not one.kept)
    if odds.urgent >= RAISED.urgent:
        return _raised(text, reading, PRESSING, aside if odds.urgent < UNDERSTOOD else frozenset())
    if odds.soon >= RAISED.soon and signs.isdisjoint(MILD):
        return _raised(text, reading, MILD, aside)
    return reading


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

    def is_dull(sign: str, side: str) -> bool:
        if sign in told:
            return False
        if side == "both" or sign in GRAVE_SIGNS:
            return odds.emergency < DULL.emergency
        return sign in PRESSING_SIGNS and odds.urgent < DULL.urgent

    def is_doubted(one: Finding) -> bool:
        if one.sign in told:
            return False
        if one.side == "both" or one.sign in GRAVE_SIGNS:
            return True
        return one.sign in PRESSING_SIGNS and odds.urgent < STANDS.urgent

    doubted = [one for one in reading.findings if is_doubted(one)]
    asks = {
        question(one.sign, one.side): Question(one.sign, one.side, one.level, question(one.sign, one.side))
        for one in doubted
        if not is_dull(one.sign, one.side)
    }
    asks |= {one.words: one for one in reading.questions if not is_dull(one.sign, one.side)}
    asked = {one.sign for one in asks.values()}
    signs = {one.sign for one in doubted}
    heard = (
        one._replace(asked=one.sign in asked, kept=one.sign in asked, why=DOUBT)
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


def _raised(text: Text, reading: Reading, offered: Offered, aside: frozenset[str] = frozenset()) -> Reading:
    """The reading with what the note sounds most like, unless that was set `aside`."""
    if not (names := _open(text, reading, offered)):
        return reading
    name, first, after, words = likeliest(text, names)
    if any(one.sign in aside for one in offered[name]):
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
    finding = offered[name][-1]
    span = text.span(first, after)
    why = "may be, the words together: " + ", ".join(f"“{word}”" for word in words)
    asked = Question(finding.sign, finding.side, finding.level, question(finding.sign, finding.side), span)
    return Reading(
        reading.findings, (*reading.questions, asked), (*reading.heard, Heard(finding.sign, span, True, why, True))
    )


def _open(text: Text, reading: Reading, offered: Offered) -> list[str]:
    """The likenesses that nothing in the note speaks against."""
    from tracker.core.notes.figures import durations
    from tracker.core.notes.past import Past

    spans = [days for _, _, days in durations(text)]
    against = {
        # The phrases know better than the whole which legs have it.
        "both legs": any(one.side in ("left", "right") for one in reading.findings),
        "unexplained weight loss": bool(text.of("DIET")),
        "no improvement": (bool(spans) and max(spans) < LONG)
        or bool(text.of("OTHER_PERSON"))
        or bool([*Past(text).years()]),
    }
    return [name for name in offered if not against.get(name)]
