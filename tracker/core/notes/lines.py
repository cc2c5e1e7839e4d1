"""Notes of several lines: a line's end may end a sentence, or be where a mail or a page broke a long one."""

import re

from tracker.core.notes.reading import Reading

_BROKEN = re.compile(r"(?<=[^\s.!?;:])([ \t]*)\n(?=[ \t]*[a-z(\"'“‘])")


def unwrapped(note: str) -> str:
    """The note with a space for each line end that may be in the middle of a sentence; every place stays the same."""
    return _BROKEN.sub(r"\1 ", note)


def either(one: Reading, other: Reading) -> Reading:
    """What either reading found: none of the two may hide a sign that the other sees."""
    return Reading(
        (*one.findings, *(each for each in other.findings if each not in one.findings)),
        (*one.questions, *(each for each in other.questions if each not in one.questions)),
        (*one.heard, *(each for each in other.heard if each not in one.heard)),
    )
