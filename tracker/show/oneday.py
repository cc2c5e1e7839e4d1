"""One day in a few pieces of a line: what was done, then the pain, the warnings, the first words of the notes."""

from collections.abc import Iterable, Sequence
from datetime import date

from tracker.core.fields import duration
from tracker.core.history import History
from tracker.core.weeks import Figures, Pain, Tally, figures
from tracker.show import dates
from tracker.show.grid import span
from tracker.show.text import cells, safe, short

GAP = " · "
WARNED = "!"
NOTE = 40
"""Cells that one note takes at most."""


def day_pieces(
    history: History, day: date, today: date, warned: Iterable[str] = (), *, pain: bool = True
) -> tuple[str, ...]:
    """The date, and what was logged on it; what matters most comes first. Without the pain where it is folded away.

    `warned` are the titles of the warnings that were said on it.
    """
    of = figures(history, day, day, today)
    pieces = [dates.short(day) if day.year == today.year else dates.full(day), *_done(of, ("walk", "move"))]
    if pain and of.pain is not None:
        pieces.append(_pain(of.pain))
    pieces += [f"{WARNED} {safe(title)}" for title in warned]
    near = history.dates(day, day)
    pieces += [f"sign: {safe(entry.text('name'))}" for entry in near.kind("symptom")]
    pieces += _done(of, ("heat", "ice", "stretch", "sleep"))
    others = sum(of.of(name).times for name in ("rest", "medicine"))
    pieces += [f"{others} more"] if others else []
    pieces += [f"“{short(note, NOTE)}”" for entry in near if (note := safe(entry.text("note")))]
    return tuple(pieces) if len(near) or len(pieces) > 1 else (*pieces, "nothing logged")


def flow(pieces: Sequence[str], width: int, lines: int) -> list[str]:
    """The pieces on so many lines, each as full as it gets; what is left over at the end is cut."""
    found = [""]
    for at, piece in enumerate(pieces):
        joined = found[-1] + (GAP if found[-1] else "") + piece
        if cells(joined) > width and found[-1]:
            if len(found) == lines:
                found[-1] = short(GAP.join((found[-1], *pieces[at:])), width)
                break
            found.append(piece)
        else:
            found[-1] = joined
    found = [short(line, width) for line in found]
    return [*found, *[""] * (lines - len(found))]


def _done(of: Figures, kinds: Iterable[str]) -> list[str]:
    return [_amount(tally) for name in kinds if (tally := of.of(name)).times]


def _amount(tally: Tally) -> str:
    name = tally.kind.name
    if name == "stretch":
        return "1 stretch" if tally.times == 1 else f"{tally.times} stretches"
    if tally.total is None:
        return name
    if name == "sleep":
        return f"sleep {tally.total:g} h"
    return f"{name} {duration(tally.total)}" + (f" in {tally.times}" if tally.times > 1 else "")


def _pain(pain: Pain) -> str:
    if pain.scores == 1:
        return f"pain {pain.median:g}"
    return f"pain {pain.median:g}" + (f" ({span(pain.least, pain.most)})" if pain.least != pain.most else "")
