"""What a note says of the signs that the rules know."""

from tracker.core.record import Record
from tracker.core.signs import Finding


class Question(Record):
    """One thing to ask, in plain words. `sign` is a name of SIGNS, or "crisis"."""

    sign: str
    side: str = ""
    level: str = ""
    words: str = ""
    span: tuple[int, int] = (0, 0)


class Heard(Record):
    """One hit in the text, kept or not, and why."""

    sign: str
    span: tuple[int, int]
    kept: bool
    why: str
    asked: bool = False


class Reading(Record):
    """What was found, what is to be asked, and every hit."""

    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    heard: tuple[Heard, ...]


def read(text: str) -> Reading:
    """What the text says."""
    return Reading((), (), ())
