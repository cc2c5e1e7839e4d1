"""What a note says about the writer now: the signs that are plainly there, and those that have to be asked about.

Nothing here decides what a sign means; rules.py does. No clinician has reviewed the words.
"""

from tracker.core.notes.heeding import heeded
from tracker.core.notes.links import links
from tracker.core.notes.reading import NOTHING, Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.words import words

__all__ = ["NOTHING", "Heard", "Question", "Reading", "read"]


def read(note: str, *, as_lines: bool = False) -> Reading:
    """What the note says of the writer now; with `as_lines` every line end ends a sentence."""
    if not as_lines and "\n" in note:
        from tracker.core.notes.lines import either, unwrapped

        if (joined := unwrapped(note)) != note:
            return either(read(note, as_lines=True), read(joined))

    text = Text(note)
    named = links(text)
    if not named and not _may_tell_facts(text):
        return heeded(text, NOTHING)
    from tracker.core.notes.weighing import weighed

    return heeded(text, weighed(text, named))


def _may_tell_facts(text: Text) -> bool:
    """True where there is a risk, a number or a length of time in the note."""
    return any(tag.startswith("fact:") for tag in text.by_tag) or any(
        word[0].isdecimal() or word in _COUNTS for word in text.words
    )


_COUNTS = words(
    """one two three four five six seven eight nine ten eleven twelve couple few several half fourteen sixteen twenty
    fifteen seventeen eighteen nineteen thirty forty fifty sixty seventy eighty ninety day days week weeks fortnight
    month months year years stone kg lb dress size sizes notch hole"""
)
"""Words for numbers, lengths of time and weights."""
