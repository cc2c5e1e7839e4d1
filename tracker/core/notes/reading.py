"""What one note says, as values."""

from tracker.core.record import Record
from tracker.core.signs import Finding


class Question(Record):
    """One thing to ask in plain words; a yes, or not being sure, means the sign. `span` is where the note says it."""

    sign: str
    side: str = ""
    level: str = ""
    words: str = ""
    span: tuple[int, int] = (0, 0)


class Heard(Record):
    """One place of the note at which a sign is named. `why` says why it was kept, asked about or set aside."""

    sign: str
    span: tuple[int, int]
    kept: bool
    why: str
    asked: bool = False


class Reading(Record):
    """What one note says."""

    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    heard: tuple[Heard, ...]


NOTHING = Reading((), (), ())
