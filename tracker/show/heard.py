"""What is plainly heard in a note, in a few words, before it is stored."""

from functools import lru_cache

from tracker.core.signs import SIGNS, Finding
from tracker.core.words import listed

PLAINLY = {
    "bladder change": "a bladder change", "bowel change": "a bowel change",
    "saddle numbness": "numbness between the legs", "sexual change": "a change in sexual feeling or function",
    "cannot walk weak": "too weak to walk", "rapid weakness": "strength that is going fast",
    "unexplained weight loss": "weight loss without trying", "unremitting pain": "pain that never lets up",
    "major trauma": "a serious accident", "minor strain": "a small strain", "fresh injury": "a fresh injury",
    "new lump": "a new lump", "pulsing abdomen": "a pulse in the tummy", "cannot stand": "unable to stand",
    "immunosuppression": "a weak immune system", "recent infection": "a recent infection",
    "recent procedure": "a recent operation",
    "pain worse at night": "pain that is worse at night", "changed pain": "pain that changed",
    "pain down the leg": "pain down the leg", "morning stiffness for months": "morning stiffness for months",
    "no improvement": "weeks without improvement", "pain rising": "pain that rises",
    "severe for days": "severe pain for days", "days in bed": "days in bed", "asleep on heat": "asleep on heat or ice",
    "anti-inflammatory for long": "an anti-inflammatory for many days",
}  # fmt: skip
"""Signs whose name alone is not plain. What has no words here, and is no sign of a form, is not said back."""


@lru_cache(maxsize=64)
def heard(note: str) -> str:
    """`heard: numbness between the legs and fever`; empty where nothing is plain. Never words about ending one's life.

    What is known from elsewhere, such as an age, is not said back.
    """
    if not note.strip():
        return ""
    from tracker.core.notes import read

    try:
        reading = read(note)
    except Exception:  # a fault of the reader must not stop the typing; once the note is stored it is said
        return ""
    found = dict.fromkeys(map(_words, reading.findings))
    words = [one for one in found if one]
    return f"heard: {listed(words, 'and')}" if words else ""


def _words(finding: Finding) -> str:
    words = PLAINLY.get(finding.sign, finding.sign if finding.sign in SIGNS else "")
    side = {"both": "on both sides", "left": "left", "right": "right"}.get(finding.side, "")
    return ", ".join(part for part in (words, side, finding.level) if part) if words else ""
