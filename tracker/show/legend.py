"""The line above a plot that says what its marks mean, and what stands in the place of a plot that can't be drawn."""

from collections.abc import Sequence
from typing import NamedTuple

from tracker.core.trends import Series
from tracker.show.dates import between
from tracker.show.text import cut, wrap

Colour = tuple[int, int, int] | int | None
"""Red, green and blue, each 0 to 255; or one of a terminal's 256 colours; or none."""
RESET = "\x1b[0m"


class Item(NamedTuple):
    """One piece of the line above a plot: in long and in short words, in the colour of what it explains."""

    long: str
    short: str
    colour: Colour


def head(legend: Sequence[Item], width: int) -> str:
    """The legend in its long words, or else in its short ones, or else as much of those as fits."""
    pieces, gap = [(item.long, item.colour) for item in legend], "   "
    if _length(pieces, gap) > width:
        pieces, gap = [(item.short, item.colour) for item in legend if item.short], "  "
    while _length(pieces, gap) > width:
        pieces.pop()
    return gap.join(painted(text, colour) for text, colour in pieces)


def _length(pieces: Sequence[tuple[str, Colour]], gap: str) -> int:
    return sum(len(text) for text, _ in pieces) + len(gap) * (len(pieces) - 1)


def painted(text: str, colour: Colour) -> str:
    """The text in the colour, for a terminal."""
    if colour is None or not text:
        return text
    code = f"5;{colour}" if isinstance(colour, int) else "2;" + ";".join(map(str, colour))
    return f"\x1b[38;{code}m{text}{RESET}"


def no_values(what: str, series: Series, width: int, height: int) -> str:
    text = f"{what} from {between(series.first, series.last)}." if series.values else f"{what} yet."
    return _filled(text, width, height)


def no_room(width: int, height: int) -> str:
    return _filled("There is no room for the plot here.", width, height)


def _filled(text: str, width: int, height: int) -> str:
    rows = [cut(row, width) for row in wrap(text, width)]
    return "\n".join((*rows, *[""] * height)[:height])
