"""Plots as text: pain with its rolling median, and walking with heat and ice. The only module that knows plotext.

Every plot is as many lines as asked for, none wider than asked for: a line that says what is drawn, the canvas, and a
line of dates. The newest date is at the right. Where there are more dates than columns, a column stands for several:
the median of the pain, the mean of the minutes, heat or ice on any of them.
"""

from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any, NamedTuple

from tracker.core.history import median as median_of
from tracker.core.trends import ROLLING, Series
from tracker.show.axis import dates_line
from tracker.show.dates import between
from tracker.show.text import cut, wrap

Colour = tuple[int, int, int] | int | None
"""Red, green and blue, each 0 to 255; or one of a terminal's 256 colours; or none."""
Values = Sequence[float | None]

LABEL = 4
"""Cells of the labels at the left of either plot, so that both begin in the same column."""
LEAST_WIDTH, LEAST_HEIGHT = 24, 6
POINT, LINE = "•", "⠒⠒"
BLOCKS = " ▁▂▃▄▅▆▇█"
UNKNOWN = "·"
TOPS = (10, 20, 30, 40, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440)
"""What the axis of minutes may end with; half of each is a whole number."""
_RESET = "\x1b[0m"


class Colours(NamedTuple):
    """The colours of the marks and of everything else (`axis`)."""

    pain: Colour = None
    median: Colour = None
    walk: Colour = None
    heat: Colour = None
    ice: Colour = None
    axis: Colour = None


NONE = Colours()


class Item(NamedTuple):
    """One piece of the line above a plot: in long and in short words, in the colour of what it explains."""

    long: str
    short: str
    colour: Colour


def draw_pain(pain: Series, median: Series, *, width: int, height: int, colours: Colours = NONE) -> str:
    """The daily pain as points and its rolling median as a line that breaks at every gap; 0 to 10 always.

    Both series have the same dates.
    """
    if all(value is None for value in pain.values):
        return _words("No pain score", pain, width, height)
    room, rows = width - LABEL - 1, height - 2
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return _small(width, height)
    figure = _figure(width, rows, room, (0, 10), colours.axis)
    steps = (0, 2, 4, 6, 8, 10) if rows >= 6 else (0, 5, 10)
    figure.yticks(list(steps), [f"{step:>{LABEL}}" for step in steps])
    points, line = _reduced(pain.values, room, _middle), _reduced(median.values, room, _middle)
    known = [(_centre(at, len(points), room), value) for at, value in enumerate(points) if value is not None]
    # Where the two meet, what is drawn last is seen: few points stand before the line, dense ones behind it.
    dense = len(points) < len(pain.values)
    if not dense:
        _line(figure, line, room, colours.median)
    figure.scatter([x for x, _ in known], [y for _, y in known], marker=POINT, color=_plotext(colours.pain))
    if dense:
        _line(figure, line, room, colours.median)
    each = _each(len(pain.values), room)
    legend = (
        Item("Pain", "Pain", None),
        Item(f"{POINT} median of {each}" if each else f"{POINT} a day", f"{POINT} {each or 'a day'}", colours.pain),
        Item(f"{LINE} median of {ROLLING} days", f"{LINE} {ROLLING} days", colours.median),
    )
    return _joined(legend, figure, pain, room, width, colours)


def draw_walks(walks: Series, heat: Series, ice: Series, *, width: int, height: int, colours: Colours = NONE) -> str:
    """The minutes walked as bars, and below them an h or an i on days with heat or ice; a dot is a day not known.

    The three series have the same dates. Where a column stands for three dates or more, H and I are for heat
    or ice on more than half of those that are known.
    """
    if not any(map(any, (walks.values, heat.values, ice.values))):
        return _words("No walk, heat or ice", walks, width, height)
    room, rows = width - LABEL - 1, height - 2
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return _small(width, height)
    bars = _reduced(walks.values, room, _mean)
    top = next((top for top in TOPS if top >= max((bar for bar in bars if bar is not None), default=0)), TOPS[-1])
    figure = _figure(width, rows, room, (0, rows - 1), colours.axis)
    steps = (0, top // 2, top) if rows >= 5 else (0, top)
    labels = {1: "heat", 0: "ice"} | {2 + round(step / top * (rows - 3)): str(step) for step in steps}
    figure.yticks(list(labels), [f"{label:>{LABEL}}" for label in labels.values()])
    _bars(figure, bars, room, rows - 2, top, colours)
    for row, letter, series, colour in ((1, "h", heat, colours.heat), (0, "i", ice, colours.ice)):
        _row(figure, row, _marks(series, letter, room), colour)
    each = _each(len(walks.values), room)
    minutes = (f"minutes a day, mean of {each}", "mean min a day") if each else ("minutes a day", "min a day")
    legend = (
        Item("Walking", "", None),
        Item(f"█ {minutes[0]}", f"█ {minutes[1]}", colours.walk),
        Item("h heat", "h heat", colours.heat),
        Item("i ice", "i ice", colours.ice),
        *([Item("H I most days", "H I most days", None)] if _capitals(len(walks.values), room) else []),
        Item(f"{UNKNOWN} not known", f"{UNKNOWN} unknown", colours.axis),
    )
    return _joined(legend, figure, walks, room, width, colours)


def _figure(width: int, rows: int, room: int, ylim: tuple[float, float], axis: Colour) -> Any:
    """A figure of our own: plotext's module-level one is shared by the whole process. x is in columns of the canvas."""
    from plotext._figure import _figure_class

    figure = _figure_class()
    figure._limit_size(False, False)
    figure.plot_size(width, rows)
    figure.theme("clear")
    figure.ticks_color(_plotext(axis))
    figure.xaxes(False, False)
    figure.yaxes(True, False)
    figure.xlim(0, room - 1)
    figure.ylim(*ylim)
    figure.xticks([])
    return figure


def _plotext(colour: Colour) -> object:
    return "default" if colour is None else colour


def _reduced(values: Values, room: int, reduce: Callable[[Values], float | None]) -> Values:
    """At most `room` finite values: several dates become one, which is known where any of them is."""
    size = len(values)
    if size > room:
        values = [reduce(values[at * size // room : (at + 1) * size // room]) for at in range(room)]
    return [value if value is not None and isfinite(value) else None for value in values]


def _middle(values: Values) -> float | None:
    known = [value for value in values if value is not None]
    return median_of(known) if known else None


def _mean(values: Values) -> float | None:
    known = len(values) - values.count(None)
    return sum(filter(None, values)) / known if known else None


def _share(values: Values) -> float | None:
    """How many of the known values are not 0, from 0 to 1."""
    known = len(values) - values.count(None)
    return 1 - values.count(0) / known if known else None


def column(at: int, size: int, width: int) -> int:
    """The column of a plot this wide in which the date `at` of its `size` dates stands."""
    room = width - LABEL - 1
    if size > room:
        return LABEL + 1 + min(((at + 1) * room - 1) // size, room - 1)
    return LABEL + 1 + _centre(at, size, room)


def _centre(at: int, size: int, room: int) -> int:
    """The column in the middle of the place that the one of `size` values has."""
    return (2 * at + 1) * room // (2 * size)


def _line(figure: Any, values: Values, room: int, colour: Colour) -> None:
    """A line through each run of known values. It reaches a little to either side, so that one value is a dash."""
    size = len(values)
    reach = min(room / size / 3, 2.0)
    run: list[tuple[float, float]] = []
    for at, value in enumerate((*values, None)):
        if value is not None:
            # plotext reckons every cell of a line, also outside the canvas, until memory runs out.
            run.append((_centre(at, size, room), min(max(value, 0), 10)))
        elif run:
            (begin, first), (end, last) = run[0], run[-1]
            points = [(begin - reach, first), *run, (end + reach, last)]
            figure.plot([x for x, _ in points], [y for _, y in points], marker="braille", color=_plotext(colour))
            run = []


def _bars(figure: Any, values: Values, room: int, rows: int, top: float, colours: Colours) -> None:
    """Bars in eighths of a cell from row 2 up, and a dot at the foot of what is not known.

    plotext's own bars take 45 ms for 365 of them and fail on a gap. A row of text costs the same however much it
    holds; the foot is points, because its dots have a colour of their own.
    """
    size = len(values)
    slot = room / size
    gap = 0 if slot < 3 else max(round(slot / 4), 1)
    canvas = [[" "] * room for _ in range(rows)]
    dots = []
    for at, value in enumerate(values):
        begin, end = at * room // size, (at + 1) * room // size
        if value is None:
            dots.append((begin + end - 1) // 2)
        elif value > 0:
            eighths = min(max(round(value / top * rows * 8), 1), rows * 8)
            low, high = begin + gap // 2, end - (gap - gap // 2)
            for row in range(-(-eighths // 8)):
                canvas[row][low:high] = BLOCKS[min(eighths - 8 * row, 8)] * (high - low)
    foot = [(x, mark) for x, mark in enumerate(canvas[0]) if mark != " "]
    marks = [mark for _, mark in foot]
    figure.scatter([x for x, _ in foot], [2] * len(foot), marker=marks, color=_plotext(colours.walk))
    figure.scatter(dots, [2] * len(dots), marker=UNKNOWN, color=_plotext(colours.axis))
    for row in range(1, rows):
        _row(figure, 2 + row, "".join(canvas[row]), colours.walk)


def _marks(series: Series, letter: str, room: int) -> str:
    """A row with the letter in the column of each date that has any, in capitals where most of several dates have."""
    shares = _reduced(series.values, room, _share)
    capitals = _capitals(len(series.values), room)
    row = [" "] * room
    for at, share in enumerate(shares):
        if share:
            row[_centre(at, len(shares), room)] = letter.upper() if capitals and share > 0.5 else letter
    return "".join(row)


def _capitals(size: int, room: int) -> bool:
    """True where a column stands for enough dates that "most of them" says something."""
    return size >= 3 * room


def _row(figure: Any, row: int, text: str, colour: Colour) -> None:
    if not text.isspace():
        figure.text(text, 0, row, color=_plotext(colour), alignment="left")


def _each(size: int, room: int) -> str:
    """What a column stands for where it is more than a date: `4 or 5 days`."""
    if size <= room:
        return ""
    low, high = size // room, -(-size // room)
    return f"{low} days" if low == high else f"{low} or {high} days"


def _joined(legend: Sequence[Item], figure: Any, series: Series, room: int, width: int, colours: Colours) -> str:
    canvas = figure.build().rstrip("\n")
    if all(colour is None for colour in colours):
        canvas = canvas.replace(_RESET, "")
    foot = (" " * (LABEL + 1) + dates_line(series.first, len(series.values), room)).rstrip()
    return "\n".join((_head(legend, width), canvas, painted(foot, colours.axis)))


def _head(legend: Sequence[Item], width: int) -> str:
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
    return f"\x1b[38;{code}m{text}{_RESET}"


def _words(what: str, series: Series, width: int, height: int) -> str:
    text = f"{what} from {between(series.first, series.last)}." if series.values else f"{what} yet."
    return _filled(text, width, height)


def _small(width: int, height: int) -> str:
    return _filled("There is no room for the plot here.", width, height)


def _filled(text: str, width: int, height: int) -> str:
    rows = [cut(row, width) for row in wrap(text, width)]
    return "\n".join((*rows, *[""] * height)[:height])
