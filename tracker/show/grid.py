"""The days of a week, the weeks of a month and the months of a year as small tables, and the spark line."""

from collections.abc import Sequence

from tracker.core.trends import Series
from tracker.core.weeks import Figures, Period
from tracker.show import dates
from tracker.show.layout import natural, table

UNKNOWN = "·"
BLOCKS = "▁▂▃▄▅▆▇█"


def sparkline(values: Sequence[float | None], high: float = 10) -> str:
    """One character a value, from ▁ for 0 to █ for `high` and above; a dot where it is not known."""
    top = len(BLOCKS) - 1
    scale = top / high if high > 0 else 0
    return "".join(UNKNOWN if value is None else BLOCKS[min(max(int(value * scale + 0.5), 0), top)] for value in values)


def days_grid(of: Period, width: int) -> list[str]:
    """The days of a week: the head, the pain and the minutes walked of each, with a spark line of the pain."""
    gone = of.now.gone
    rows = [
        ["", *(dates.WEEKDAYS[part.first.weekday()] for part in of.parts), ""],
        ["Pain", *_cells(of.pain, gone), sparkline(of.pain.values[:gone])],
        ["Walked, min", *_cells(of.walked, gone), sparkline(of.walked.values[:gone], max(of.walked.known, default=0))],
    ]
    size = min((width - 11 - 9 - 16) // 7, 6)
    if size < 3:
        return ["", *(f"{row[0]}  {row[-1]}" for row in rows[1:])]
    return table(rows, (11, *((size,) * 7), 7), frozenset(range(1, 8)))


def _cells(series: Series, gone: int) -> list[str]:
    return [
        "" if at >= gone else UNKNOWN if value is None else f"{value:.3g}" for at, value in enumerate(series.values)
    ]


def parts_grid(of: Period, width: int) -> list[str]:
    """The weeks of a month or the months of a year as a table, with as many columns as fit."""
    rows = [["", "Logged", "Pain", "Walks", "Minutes", "Heat", "Ice", "Stretch days"]]
    for part in of.parts:
        walk = part.of("walk")
        pain = f"{part.pain.median:g} ({span(part.pain.low, part.pain.high)})" if part.pain else UNKNOWN
        counts = [str(part.of(kind).times) if part.logged else UNKNOWN for kind in ("heat", "ice")]
        minutes = UNKNOWN if walk.total is None else f"{walk.total:,.0f}"
        figures = [
            f"{part.logged} of {part.gone}", pain, str(walk.times) if part.logged else UNKNOWN, minutes, *counts,
            str(part.of("stretch").days) if part.logged else UNKNOWN,
        ]  # fmt: skip
        name = dates.MONTHS[part.first.month - 1] if of.name == "year" else head("week", part)
        rows.append([name, *(figures if part.gone else [""] * len(figures))])
    sizes = [natural(rows, column) for column in range(len(rows[0]))]
    while sum(sizes) + 2 * (len(sizes) - 1) > width and len(sizes) > 2:
        sizes.pop()
    return table([row[: len(sizes)] for row in rows], sizes, frozenset(range(3, len(sizes))))


def head(name: str, figures: Figures) -> str:
    """The dates in few words: `9 to 15 Nov`, `Nov 2026`, `2026`."""
    first, last = figures.first, figures.last
    if name == "week":
        if first == last:
            return f"{last.day} {dates.MONTHS[last.month - 1]}"
        month = "" if first.month == last.month else f" {dates.MONTHS[first.month - 1]}"
        return f"{first.day}{month} to {last.day} {dates.MONTHS[last.month - 1]}"
    return f"{dates.MONTHS[first.month - 1]} {first.year}" if name == "month" else str(first.year)


def span(low: float, high: float) -> str:
    """`2 to 6`, or `4` where both are."""
    return f"{low:g} to {high:g}" if low != high else f"{low:g}"
