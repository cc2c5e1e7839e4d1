"""What a hunch adds to what was heard: a sign that is raised, or one more question."""

from tracker.core.notes.hunch import Hunch, hunch, likeliest
from tracker.core.notes.reading import Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.phrases.questions import question
from tracker.core.signs import Finding

NERVE = frozenset(
    ("leg numbness", "leg weakness", "foot drop", "leg giving way", "bladder change", "bowel change", "saddle numbness")
)
HOT = frozenset(("fever", "chills", "night sweats"))
GRAVE: dict[str, tuple[Finding, ...]] = {
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
PRESSING: dict[str, tuple[Finding, ...]] = {
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
_GRAVE = frozenset(
    ("bladder change", "bowel change", "saddle numbness", "sexual change", "rapid weakness", "cannot walk weak",
     "sudden tearing pain", "collapse", "chest pain", "breathlessness", "major trauma", "crisis")
)  # fmt: skip
_PRESSING = frozenset(
    ("leg weakness", "foot drop", "leg giving way", "unexplained weight loss", "unremitting pain", "night pain",
     "pain worse at night", "upper back pain", "new lump", "pulsing abdomen", "burning urine", "bloody urine", *HOT)
)  # fmt: skip
DOUBTED = (_GRAVE | _PRESSING) - {"crisis"}
RAISED, ASKED = Hunch(0.6, 1.8), Hunch(-0.2, 1.5)
"""From where a hunch raises a sign, and from where it asks; measured on notes that were not learned from."""
PLAIN, SHORT = Hunch(-2.5, -1.5), 30
"""Below this a short note sounds like a plain day: what was heard in it is asked about. Many plain words say nothing
of the one sentence among them that is none."""
FEW = 5
"""Words and pairs of words that must be known: of less there is no whole that sounds like anything."""
DOUBT = 1.0
"""How much more it takes where signs were heard, and all set aside, or a turn of phrase is known: it is understood."""


def heeded(text: Text, reading: Reading) -> Reading:
    """The reading with what the hunch adds, where the note was not heard to be as grave as it sounds."""
    felt = hunch(text)
    if felt.emergency < PLAIN.emergency and felt.urgent < PLAIN.urgent and len(text.words) <= SHORT:
        return _questioned(text, reading)
    if _is_grave(reading.findings) or felt.known < FEW:
        return reading
    understood = (reading.heard or text.idioms) and not any(one.kept for one in reading.heard)
    doubt = DOUBT if understood else 0.0
    asks = [one.sign for one in reading.questions if _asks_gravely(one)]
    if felt.emergency >= RAISED.emergency + doubt:
        return _raised(text, reading, GRAVE, asks)
    if felt.emergency >= ASKED.emergency + doubt / 2 and not asks:
        reading = _asked(text, reading, GRAVE)
    if _PRESSING.isdisjoint(finding.sign for finding in reading.findings):
        if felt.urgent >= RAISED.urgent + doubt:
            return _raised(text, reading, PRESSING, [])
        if felt.urgent >= ASKED.urgent + doubt / 2 and not reading.questions:
            return _asked(text, reading, PRESSING)
    return reading


def _questioned(text: Text, reading: Reading) -> Reading:
    """The same, with questions in place of the findings that a tier rests on alone; what is told in figures stays."""
    figures = {token.start for token in text.tokens if token.word[0].isdecimal()}
    told = {one.sign for one in reading.heard if one.kept and not figures.isdisjoint(range(*one.span))}
    doubted = [one for one in reading.findings if (one.sign in DOUBTED or one.side == "both") and one.sign not in told]
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


def _raised(text: Text, reading: Reading, offered: dict[str, tuple[Finding, ...]], asks: list[str]) -> Reading:
    known = [name for name in offered if name in asks]
    name, first, after, words = likeliest(text, known or list(offered))
    why = "the words together: " + ", ".join(f"“{word}”" for word in words)
    heard = tuple(Heard(one.sign, text.span(first, after), True, why) for one in offered[name])
    told = {one.sign for one in offered[name]}
    left = tuple(one for one in reading.questions if one.sign not in told)
    return Reading((*reading.findings, *offered[name]), left, (*reading.heard, *heard))


def _asked(text: Text, reading: Reading, offered: dict[str, tuple[Finding, ...]]) -> Reading:
    name, first, after, words = likeliest(text, list(offered))
    finding = offered[name][-1]
    span = text.span(first, after)
    why = "may be, the words together: " + ", ".join(f"“{word}”" for word in words)
    asked = Question(finding.sign, finding.side, finding.level, question(finding.sign, finding.side), span)
    return Reading(
        reading.findings, (*reading.questions, asked), (*reading.heard, Heard(finding.sign, span, True, why, True))
    )
