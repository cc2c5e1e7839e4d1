"""Questions that notes raise, in words."""

from collections.abc import Sequence
from datetime import datetime

from tracker.core.heard import Ask
from tracker.show.support import numbers
from tracker.show.text import PLAIN, Ink, line, wrap

HEADING = "Questions that your notes left"
SURE = "Not being sure counts as yes."
CRISIS = "Whatever you answer: you deserve support right now, and you don't have to explain it well."


def questions(asks: Sequence[Ask], now: datetime, *, ink: Ink = PLAIN, width: int = 80, region: str = "") -> str:
    """The questions one below the other, each with the note that it is about and the command that answers it.

    Of one entry only the first is shown; the next is asked once it is answered.
    """
    blocks: list[str] = []
    asked: set[str] = set()
    for ask in asks:
        if ask.entry.id in asked:
            continue
        asked.add(ask.entry.id)
        how = f"tracker answer {ask.entry.short} yes, or no, or unsure. {SURE}"
        rows = [ink.strong(row) for row in wrap(f"? {ask.words}", width, "  ")]
        if ask.sign == "crisis":
            rows += [f"  {row}" for row in (*wrap(CRISIS, width - 2), *numbers(region, ink=ink, width=width - 2))]
        else:
            rows += [f"  {row}" for row in wrap(f"About: {line(ask.entry, now)}", width - 2)]
        rows += [f"  {row}" for row in wrap(how, width - 2)]
        blocks.append("\n".join(rows))
    return "\n\n".join(blocks)


def first(asks: Sequence[Ask], now: datetime, *, ink: Ink = PLAIN, width: int = 80, region: str = "") -> str:
    """The first of the questions, and how many more there are."""
    rows = [ink.dim(HEADING), questions(asks[:1], now, ink=ink, width=width, region=region)]
    if len(asks) > 1:
        rows.append(f"and {len(asks) - 1} more: tracker answer")
    return "\n".join(rows)
