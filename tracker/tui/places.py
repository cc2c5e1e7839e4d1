"""Where each panel stands on a screen of a given size. Pure: cells in, cells out."""

from typing import NamedTuple

from tracker.core.record import Record

LEAST_WIDTH, LEAST_HEIGHT = 50, 15
TWO_COLUMNS = 76
"""The width from which panels stand side by side."""
PAGES = ("entries", "plots", "week", "warnings")
"""What a narrow screen shows one at a time, under today."""
WEEK = 18
"""The lines of the week that warnings leave to it where there is room."""
BOTH = 12
"""The lines that both plots take at least, one above the other."""
GAP = 2
"""Empty cells between two columns."""


class Place(NamedTuple):
    """A rectangle in cells."""

    x: int
    y: int
    width: int
    height: int


class Wish(Record):
    """The lines that today and the warnings would like, with their titles, and whether there is anything to plot.

    `pain` is False while the pain is folded away.
    """

    today: int = 8
    warnings: int = 0
    plots: bool = True
    pain: bool = True


def too_small(width: int, height: int) -> bool:
    """True where nothing useful fits."""
    return width < LEAST_WIDTH or height < LEAST_HEIGHT


def narrow(width: int, height: int) -> bool:
    """True where the panels are pages of one column."""
    return width < TWO_COLUMNS or height < 22


def left_width(width: int) -> int:
    """The cells of the left column; of the only one where there is one."""
    if width < TWO_COLUMNS:
        return width - 1
    return 37 if width < 100 else 44 if width < 116 else min(54 + (width - 120) // 6, 60)


def places(width: int, height: int, wish: Wish = Wish(), page: str = "entries") -> dict[str, Place]:  # noqa: B008
    """The rectangle of each panel that is shown, by its name. What has no rectangle is not shown."""
    if too_small(width, height):
        return {"head": Place(0, 0, width, height)}
    bar = 2 if height >= 20 else 1
    body = height - 1 - bar
    shown = {"head": Place(0, 0, width, 1), "bar": Place(0, height - bar, width, bar)}
    if narrow(width, height):
        return shown | _stacked(width, body, wish, page)
    return shown | _beside(width, body, wish)


def _beside(width: int, body: int, wish: Wish) -> dict[str, Place]:
    left = left_width(width)
    right = Place(left + GAP, 1, width - left - GAP - 1, body)
    shown = _left(left, body, wish)
    if not wish.plots:
        return shown | {"entries": right}
    walks = min(max(body // 4, 6 if body >= 20 else 5), 11)
    pain = min(max(body * 3 // 10, 7), 16)
    if not wish.pain:
        walks, pain = walks + pain // 3, 0
    shown["walks"] = right._replace(height=walks)
    if pain:
        shown["pain"] = right._replace(y=1 + walks, height=pain)
    shown["entries"] = right._replace(y=1 + pain + walks, height=body - pain - walks)
    return shown


def _left(width: int, body: int, wish: Wish) -> dict[str, Place]:
    """Today whole, where it leaves half to the week; then the warnings, two fifths at most; the week gets the rest."""
    today = min(wish.today, body // 2)
    rest = body - today
    warnings = min(wish.warnings, max(rest - WEEK, rest * 2 // 5))
    warnings = warnings if warnings >= 3 else 0
    week = rest - warnings
    shown = {"today": Place(1, 1, width - 1, today)}
    if warnings:
        shown["warnings"] = Place(1, 1 + today, width - 1, warnings)
    if week > 2:
        shown["week"] = Place(1, 1 + today + warnings, width - 1, week)
    return shown


def _stacked(width: int, body: int, wish: Wish, page: str) -> dict[str, Place]:
    today = min(wish.today, max(body - (BOTH if page == "plots" and wish.pain else 9), 4))
    wide = Place(1, 1, width - 2, today)
    rest = wide._replace(y=1 + today, height=body - today)
    shown = {"today": wide}
    if page == "plots":
        walks = rest.height if not wish.pain else rest.height // 2 if rest.height >= BOTH else 0
        if walks:
            shown["walks"] = rest._replace(height=walks)
        if wish.pain:
            shown["pain"] = rest._replace(y=rest.y + walks, height=rest.height - walks)
    else:
        shown[page] = rest
    return shown
