"""What the person settled for themselves: a pause, targets of their own. Read from records that are kept."""

from collections.abc import Iterable

from tracker.core.history import Entry, order
from tracker.core.plan import Own, Pause

NAMES = ("pause", "resume", "target")


def pause(kept: Iterable[Entry]) -> Pause | None:
    """The pause that goes on, None where there is none."""
    last = max((entry for entry in kept if entry.kind in ("pause", "resume")), key=order, default=None)
    return Pause(last.day, last.text("why")) if last is not None and last.kind == "pause" else None


def own(kept: Iterable[Entry]) -> Own:
    """The targets that were set last."""
    last = max((entry for entry in kept if entry.kind == "target"), key=order, default=None)
    if last is None:
        return Own()
    return Own(last.number("minutes") or 0, int(last.number("stretch_days") or 0))


def settled(kept: Iterable[Entry]) -> tuple[Pause | None, Own]:
    """Both, as the plan takes them."""
    kept = tuple(kept)
    return pause(kept), own(kept)
