"""How a hunch and what was heard weigh together: one verdict on how grave a note is.

The phrases know what a word means and whose it is; the hunch knows how notes of a kind sound. Where they agree, the
note is what both say; where they differ, neither is believed at once. How much each counts (phrases/verdict.py) is
learned by `python -m tests.accuracy.verdict` from notes that neither had seen.
"""

from math import exp, log

from tracker.core.notes.hunch import TABLES, Hunch
from tracker.core.notes.reading import Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.signs import Finding

HOT = frozenset(("fever", "chills", "night sweats"))
NERVE = frozenset(
    ("leg numbness", "leg weakness", "foot drop", "leg giving way", "bladder change", "bowel change", "saddle numbness")
)
GRAVE_SIGNS = frozenset(
    ("bladder change", "bowel change", "saddle numbness", "sexual change", "rapid weakness", "cannot walk weak",
     "sudden tearing pain", "collapse", "chest pain", "breathlessness", "major trauma", "crisis")
)  # fmt: skip
PRESSING_SIGNS = frozenset(
    ("leg weakness", "foot drop", "leg giving way", "unexplained weight loss", "unremitting pain", "night pain",
     "pain worse at night", "upper back pain", "new lump", "pulsing abdomen", "burning urine", "bloody urine",
     "vomiting", *HOT)
)  # fmt: skip
MILD_SIGNS = frozenset(
    ("pain down the leg", "morning stiffness for months", "no improvement", "pain rising", "severe for days",
     "skin burn", "leg pain")
)  # fmt: skip
ASIDE = ("about", "denied", "ago", "weak", "explained")
"""Words of the reasons for which a sign is set aside."""
LONG = 40
"""Words of a note that is long."""
NAMES = (
    "always", "sounds like an emergency", "sounds urgent", "sounds like something", "heard: soon", "heard: urgent",
    "heard: emergency", "asked: soon", "asked: urgent", "asked: emergency", *(f"set aside: {why}" for why in ASIDE),
    "set aside", "names nothing", "long",
)  # fmt: skip
"""What counts, in the order of `counts`."""
WIDEST = 9.0


def is_grave(findings: tuple[Finding, ...]) -> bool:
    """True where they name an emergency."""
    signs = {finding.sign for finding in findings}
    return (
        not GRAVE_SIGNS.isdisjoint(signs)
        or any(finding.side == "both" for finding in findings)
        or not (HOT.isdisjoint(signs) or NERVE.isdisjoint(signs))
    )


def asks_gravely(question: Question) -> bool:
    """True where a yes would be an emergency."""
    return question.sign in GRAVE_SIGNS or question.side == "both"


def counts(felt: Hunch, text: Text, reading: Reading) -> tuple[float, ...]:
    """What counts for a verdict, by NAMES."""
    emergency, urgent, soon = (max(min(odds, WIDEST), -WIDEST) for odds in (felt.emergency, felt.urgent, felt.soon))
    signs = {finding.sign for finding in reading.findings}
    heard = 3 if is_grave(reading.findings) else 2 if signs & PRESSING_SIGNS else 1 if signs & MILD_SIGNS else 0
    asks = {3 if asks_gravely(one) else 2 if one.sign in PRESSING_SIGNS else 1 for one in reading.questions}
    asked = max(asks, default=0)
    aside = [one.why for one in reading.heard if not one.kept]
    return (
        1.0, emergency, urgent, soon, *(float(heard == tier) for tier in (1, 2, 3)),
        *(float(asked == tier) for tier in (1, 2, 3)), *(float(any(why in one for one in aside)) for why in ASIDE),
        float(bool(aside)), float(not reading.heard and not text.of(*TABLES)), float(len(text.words) > LONG),
    )  # fmt: skip


def judged(felt: Hunch, text: Text, reading: Reading) -> Hunch:
    """The odds for an emergency, for urgent or worse, and for soon or worse, all told."""
    from tracker.core.phrases.verdict import VERDICT

    found = counts(felt, text, reading)
    none, soon, urgent, emergency = (
        sum(one * row[tier] for one, row in zip(found, VERDICT.values(), strict=True)) for tier in range(4)
    )
    top = max(none, soon, urgent, emergency)
    parts = [exp(one - top) for one in (none, soon, urgent, emergency)]
    worst, urgent, soon = (_odds(sum(parts[tier:]), sum(parts[:tier])) for tier in (3, 2, 1))
    return Hunch(worst, urgent, soon, felt.known)


def _odds(part: float, rest: float) -> float:
    return log(max(part, 1e-6) / max(rest, 1e-6))
