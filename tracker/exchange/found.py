"""What a reader gathers on its way through a file: drafts, notes, and what could not be read."""

from tracker.core.history import Draft
from tracker.core.words import Invalid
from tracker.exchange.source import Reading, Skipped

MOST = 200_000
"""More entries than this are no diary of one person; a lifetime of minutes is not looked for."""
_NAMED = 50


class TooMany(Exception):
    """Raised to end the reading of a file that holds more than anybody's log."""


class Found:
    """Drafts by their origin, the first of each; of parts that can't be read the first ones with their place."""

    def __init__(self) -> None:
        self.drafts: dict[str, Draft] = {}
        self.notes: list[str] = []
        self._skipped: list[Skipped] = []
        self._more = 0

    def take(self, draft: Draft) -> None:
        """Keeps the draft, unless one with its origin is there."""
        if len(self.drafts) >= MOST:
            raise TooMany
        self.drafts.setdefault(draft.origin, draft)

    def walk(self, found: Reading | Invalid, where: str) -> None:
        """Keeps a walk with its notes; one that can't be is skipped."""
        if isinstance(found, Invalid):
            self.skip(where, found.message.rstrip("."))
            return
        self.take(found.drafts[0])
        self.notes += found.notes

    def skip(self, where: str, why: str) -> None:
        """Remembers a part that can't be read; beyond the first fifty they are only counted."""
        if len(self._skipped) < _NAMED:
            self._skipped.append(Skipped(where, why))
        else:
            self._more += 1

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What could not be read, in the order of the file."""
        more = Skipped(f"{self._more:,} more places", "can't be read either")
        return (*self._skipped, *([more] if self._more else ()))

    def reading(self, name: str, form: str, nothing: str) -> Reading | Invalid:
        """All of it in order of time. Where there is no draft, the first reason or else the sentence `nothing`."""
        if not self.drafts:
            first = next((f"{each.where}: {each.why}." for each in self._skipped), "") or next(
                iter(self.notes), nothing
            )
            return Invalid(f"There is nothing to import in {name}: {first}")
        drafts = sorted(self.drafts.values(), key=_moment)
        return Reading(tuple(drafts), tuple(self.notes), self.skipped, form)


def _moment(draft: Draft) -> float:
    return draft.at.timestamp() if draft.at else 0.0
