"""What a note would raise and ask, and how it was read. It never says that all is well."""

from itertools import groupby

from tracker.core.checking import Asked, Checked
from tracker.core.notes import Heard
from tracker.show.text import PLAIN, Ink, safe, wrap
from tracker.show.warnings import DISCLAIMER, HEADS, asks

Json = dict[str, object]

NOTHING = "Nothing in these words matches a rule. That does not mean that all is well."
ONLY_ASKED = "These words alone raise no warning, but they leave something to ask."
LONGEST = 200
"""Cells of what is said back of one place in the note."""


def words(note: str, found: Checked, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """The warnings, the questions, what was read in the note and what was set aside, and that nothing was stored."""
    alike = groupby(found.rules, key=lambda rule: rule.tier)
    blocks = [asks(*rules, ink=ink, width=width) for _, rules in alike]
    if not found.rules:
        blocks.append([ink.strong(row) for row in wrap(ONLY_ASKED if found.asked else NOTHING, width)])
    heard = found.reading.heard
    parts = {
        "To ask": [_question(note, one) for one in found.asked],
        "What was read": [f"{_place(note, hit)}: {hit.sign}" for hit in heard if hit.kept and not hit.asked],
        "Set aside": [
            f"{_place(note, hit)}: {hit.sign}, {safe(hit.why)}" for hit in heard if not hit.kept and not hit.asked
        ],
    }
    for head, lines in parts.items():
        if lines:
            blocks.append([ink.dim(head), *(f"  {row}" for line in lines for row in wrap(line, width - 2, "  "))])
    blocks.append([ink.dim(row) for row in wrap(f"Nothing was stored. {DISCLAIMER}", width)])
    return "\n\n".join("\n".join(block) for block in blocks)


def checked_json(note: str, found: Checked) -> Json:
    """All of it for another program. Spans count the characters of `note`, which is the text as it was read."""
    return {
        "note": note,
        "tier": found.tier,
        "rules": list(found.flags),
        "findings": [
            {
                "sign": hit.sign,
                "words": note[slice(*hit.span)],
                "span": list(hit.span),
                "kept": hit.kept,
                "asked": hit.asked,
                "why": hit.why,
            }
            for hit in found.reading.heard
        ],
        "signs": [
            {"sign": sign.sign, "side": sign.side, "level": sign.level, "minutes": sign.minutes}
            for sign in found.reading.findings
        ],
        "asked_tier": found.asked_tier,
        "questions": [
            {
                "words": one.words,
                "sign": one.question.sign,
                "side": one.question.side,
                "level": one.question.level,
                "span": list(one.question.span),
                "tier": one.tier,
            }
            for one in found.asked
        ],
        "disclaimer": DISCLAIMER,
    }


def row_json(name: object, found: Checked) -> Json:
    """The short form for one of many notes."""
    return {
        "id": name,
        "tier": found.tier,
        "flags": list(found.flags),
        "asked_tier": found.asked_tier,
        "questions": list(found.questions),
    }


def _question(note: str, one: Asked) -> str:
    first, last = one.question.span
    about = f" (“{safe(note[first:last], LONGEST)}”)" if last > first else ""
    yes = "" if one.tier == "none" else f" With a yes: {HEADS[one.tier].lower()}."
    return f"{one.words}{about}{yes}"


def _place(note: str, hit: Heard) -> str:
    return f"“{safe(note[slice(*hit.span)], LONGEST)}”"
