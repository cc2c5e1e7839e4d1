"""Whether what was heard is so: not denied, the writer's own, not long over, not only imagined.

The ways of NEGEX (Chapman 2001) and CONTEXT (Harkema 2009): a cue reaches forward or back to an end that its own
kind has.
"""

from tracker.core.notes.denial import Denial
from tracker.core.notes.imagined import Imagined
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.past import Past
from tracker.core.notes.sentence import Text
from tracker.core.notes.whose import Whose

_DONE_TO_ME = frozenset(("major trauma", "cannot walk weak", "collapse"))
"""What others do, and the writer suffers."""


class Context:
    """The cues of one note, ready to be asked about any part of it."""

    def __init__(self, text: Text) -> None:
        whose, past = Whose(text), Past(text)
        self.denied = Denial(text).denied
        self.imagined = Imagined(text).imagined
        self.of_another, self._hit_me = whose.of_another, whose.hit_me
        self.past, self.over = past.past, past.over

    def why_not(self, parts: tuple[Hit, ...], sign: str = "") -> str:
        """Why what these hits say does not count; empty where it does."""
        first, after = parts[0].first, max(part.after for part in parts)
        return (
            self.denied(parts)
            or self.imagined(first, after, wished=sign == "crisis")
            or (
                ""
                if sign in _DONE_TO_ME and self._hit_me(first, after)
                else self.of_another(first, after, wished=sign == "crisis")
            )
            or ("" if sign == "the other side too" else self.past(first, after))
        )
