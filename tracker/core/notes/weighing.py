"""The signs that a note names, weighed: whether each is there, is asked about, or does not count."""

from tracker.core.notes.context import Context
from tracker.core.notes.facts import facts
from tracker.core.notes.links import Link
from tracker.core.notes.plain_causes import excuse
from tracker.core.notes.reading import Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.notes.sides import LEGS, OTHER_SIDE, both_named, in_plural, level_of, same_side, side_of
from tracker.core.phrases.questions import QUESTIONS, question
from tracker.core.signs import Finding

WEAKER = frozenset(("leg weakness", "foot drop", "leg giving way"))
"""Signs of one leg that become an emergency where strength goes on falling."""
PELVIC = frozenset(("saddle numbness", "bladder change", "bowel change", "sexual change"))
"""Signs of the nerves at the end of the spine."""


def weighed(text: Text, named: list[Link]) -> Reading:
    """What the note says of the writer now; `named` are all the signs that it names."""
    context = Context(text)
    findings: dict[Finding, None] = {}
    asked: dict[str, Question] = {}
    heard: list[Heard] = []
    spread: list[Link] = []
    for link in _whole(named):
        span = text.span(link.first, link.after)
        ask = False
        why = context.why_not(link.parts, link.sign)
        if not why:
            why, ask = excuse(text, context, link)
        if why and not ask:
            heard.append(Heard(link.sign, span, False, why))
            continue
        if link.sign == OTHER_SIDE:
            spread.append(link)
            continue
        side, level = side_of(text, link), level_of(text, link)
        if link.sign == "both sciatica":
            heard.append(Heard(link.sign, span, True, "said"))
            findings[Finding("leg pain", "both", level)] = None
            continue
        if ask:
            heard.append(Heard(link.sign, span, True, why or "may be", True))
            if link.sign in QUESTIONS:
                asked.setdefault(link.sign, Question(link.sign, side, level, question(link.sign, side), span))
            continue
        heard.append(Heard(link.sign, span, True, "said"))
        if link.sign in ("leg pain", "pain down the leg") and not side and in_plural(text, link):
            words = QUESTIONS[OTHER_SIDE]
            asked.setdefault(OTHER_SIDE, Question("leg pain", "both", level, words, span))
        if link.sign == "pain down the leg":
            findings[Finding("leg pain", side, "below knee")] = None
        findings[Finding(link.sign, side, level)] = None
    legs = next((finding for finding in findings if finding.sign in LEGS and finding.side != "both"), None)
    if legs is not None:
        for link in spread:
            if same_side(text, link, legs.side):
                continue
            span = text.span(link.first, link.after)
            plain = both_named(text, link)
            heard.append(Heard(f"{legs.sign} on both sides", span, True, "said" if plain else "may be", not plain))
            if plain:
                findings[Finding(legs.sign, "both", legs.level)] = None
            else:
                asked.setdefault(OTHER_SIDE, Question(legs.sign, "both", legs.level, QUESTIONS[OTHER_SIDE], span))
    elif spread and text.of("LEG", "FOOT", "THIGH", "SHIN") and any(both_named(text, link) for link in spread):
        link = spread[0]
        span = text.span(link.first, link.after)
        heard.append(Heard(OTHER_SIDE, span, True, "may be", True))
        asked.setdefault(OTHER_SIDE, Question("leg pain", "both", "", QUESTIONS[OTHER_SIDE], span))
    if WEAKER.intersection(finding.sign for finding in findings):
        for hit in text.of("WEAK_UP", "QUICKLY"):
            if not context.why_not((hit,)) and "rapid weakness" not in asked:
                span = text.span(hit.first, hit.after)
                heard.append(Heard("rapid weakness", span, True, "may be", True))
                asked["rapid weakness"] = Question("rapid weakness", words=QUESTIONS["rapid weakness"], span=span)
    if (twice := _said_twice(heard)) and not PELVIC.intersection(finding.sign for finding in findings):
        findings[Finding(twice.sign)] = None
        heard.append(Heard(twice.sign, twice.span, True, "hinted at twice"))
    for fact in facts(text, context):
        findings[fact.finding] = None
        heard.append(Heard(fact.finding.sign, text.span(fact.first, fact.after), True, "said"))
    told = {finding.sign for finding in findings}
    if any(finding.side == "both" for finding in findings):
        told.add(OTHER_SIDE)
    return Reading(tuple(findings), tuple(one for sign, one in asked.items() if sign not in told), tuple(heard))


def _said_twice(heard: list[Heard]) -> Heard | None:
    """The first hint below the belt where two stand apart: together they are no question any more."""
    hints = [one for one in heard if one.asked and one.sign in PELVIC]
    apart = any(one.span[1] <= other.span[0] for one in hints for other in hints)
    return hints[0] if apart or len({one.span for one in hints}) >= 3 else None


def _whole(found: list[Link]) -> list[Link]:
    """Each sign once at each place: the shortest way to say it that begins there."""
    kept: dict[tuple[str, bool, int], Link] = {}
    for link in sorted(found, key=lambda link: (link.first, link.after)):
        kept.setdefault((link.sign, link.asks, link.first), link)
    return list(kept.values())
