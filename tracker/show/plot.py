"""Plots as text: pain with its rolling median, and walking with what was done. The only module that knows plotext.

Every plot is as many lines as asked for, none wider than asked for: a line that says what is drawn, the canvas, and a
line of dates. The newest date is at the right. Where there are more dates than columns, a column stands for several:
the median of the pain, the mean of the minutes, heat or ice on any of them.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from tracker.core.bands import Band
from tracker.core.trends import ROLLING, Series
from tracker.show.axis import dates_line
from tracker.show.columns import LABEL, Values, capitals, centre, column, each_words, marks, mean, middle, reduced
from tracker.show.legend import RESET, Colour, Item, head, no_room, no_values, painted

__all__ = ("LABEL", "NONE", "Colours", "Shades", "column", "draw_pain", "draw_walks", "painted")

LEAST_WIDTH, LEAST_HEIGHT = 24, 6
POINT, LINE = "•", "⠒⠒"
BLOCKS = " ▁▂▃▄▅▆▇█"
UNKNOWN = "·"
ORDINARY, COURSE = "░", "▒"
AIM, WARNED = "╌", "!"
TOPS = (10, 20, 30, 40, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440)
"""What the axis of minutes may end with; half of each is a whole number."""


class Colours(NamedTuple):
    """The colours of the marks and of everything else (`axis`)."""

    pain: Colour = None
    median: Colour = None
    walk: Colour = None
    heat: Colour = None
    ice: Colour = None
    axis: Colour = None
    stretch: Colour = None
    aim: Colour = None
    band: Colour = None
    course: Colour = None
    warned: Colour = None


NONE = Colours()


class Shades(NamedTuple):
    """What the pain is held against: the ordinary ups and downs, and the ordinary course of a new pain."""

    ordinary: Band | None = None
    course: Band | None = None


def draw_pain(
    pain: Series,
    median: Series,
    *,
    width: int,
    height: int,
    colours: Colours = NONE,
    shades: Shades = Shades(),  # noqa: B008
    warned: Series | None = None,
) -> str:
    """The daily pain as points and its rolling median as a line that breaks at every gap; 0 to 10 always.

    All series have the same dates. Where a warning was said on any of them, a row above tells on which.
    """
    if all(value is None for value in pain.values):
        return no_values("No pain score", pain, width, height)
    room = width - LABEL - 1
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return no_room(width, height)
    above = _warnings(warned, height, room, colours)
    rows = height - 2 - len(above)
    figure = _figure(width, rows, room, (0, 10), colours.axis)
    steps = (0, 2, 4, 6, 8, 10) if rows >= 6 else (0, 5, 10)
    figure.yticks(list(steps), [f"{step:>{LABEL}}" for step in steps])
    shown = [_shade(figure, shades.ordinary, ORDINARY, rows, room, colours.band)]
    shown.append(_shade(figure, shades.course, COURSE, rows, room, colours.course))
    points, line = reduced(pain.values, room, middle), reduced(median.values, room, middle)
    known = [(centre(at, len(points), room), value) for at, value in enumerate(points) if value is not None]
    # Where the two meet, what is drawn last is seen: few points stand before the line, dense ones behind it.
    dense = len(points) < len(pain.values)
    if not dense:
        _line(figure, line, room, colours.median)
    figure.scatter([x for x, _ in known], [y for _, y in known], marker=POINT, color=_plotext(colours.pain))
    if dense:
        _line(figure, line, room, colours.median)
    each = each_words(len(pain.values), room)
    legend = (
        Item("Pain", "Pain", None),
        Item(f"{POINT} median of {each}" if each else f"{POINT} a day", f"{POINT} {each or 'a day'}", colours.pain),
        Item(f"{LINE} median of {ROLLING} days", f"{LINE} {ROLLING} days", colours.median),
        *([Item(f"{COURSE} six weeks", f"{COURSE} 6 weeks", colours.course)] if shown[1] else []),
        *([Item(f"{ORDINARY} ordinary", f"{ORDINARY} ordinary", colours.band)] if shown[0] else []),
        *([Item(f"{WARNED} warning", f"{WARNED} warning", colours.warned)] if above else []),
    )
    return _joined(legend, above, figure, pain, width, colours)


def draw_walks(
    walks: Series,
    heat: Series,
    ice: Series,
    *,
    width: int,
    height: int,
    colours: Colours = NONE,
    stretch: Series | None = None,
    aim: float = 0,
    warned: Series | None = None,
) -> str:
    """The minutes walked as bars, and below them an h, i or s on days with heat, ice, a stretch; a dot is not known.

    All series have the same dates. Where a column stands for three dates or more, H, I and S are for more than half
    of those that are known. `aim` is a line at so many minutes. Stretches are left out where there is no row for them.
    """
    if not any(map(any, (walks.values, heat.values, ice.values, stretch.values if stretch else ()))):
        return no_values("No walk, heat or ice", walks, width, height)
    room = width - LABEL - 1
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return no_room(width, height)
    above = _warnings(warned, height, room, colours)
    rows = height - 2 - len(above)
    below = [("heat", heat, colours.heat), ("ice", ice, colours.ice)]
    if stretch is not None and rows >= 6:
        below.append(("stretch", stretch, colours.stretch))
    foot = len(below)
    bars = reduced(walks.values, room, mean)
    most = max((bar for bar in bars if bar is not None), default=0)
    top = next((top for top in TOPS if top >= max(most, aim)), TOPS[-1])
    figure = _figure(width, rows, room, (0, rows - 1), colours.axis)
    steps = (0, top // 2, top) if rows - foot >= 3 else (0, top)
    labels = {foot - 1 - at: name if len(name) <= LABEL else name[0] for at, (name, _, _) in enumerate(below)}
    labels |= {foot + round(step / top * (rows - foot - 1)): str(step) for step in steps}
    figure.yticks(list(labels), [f"{label:>{LABEL}}" for label in labels.values()])
    _bars(figure, bars, room, foot, rows - foot, top, min(aim, top), colours)
    for at, (name, series, colour) in enumerate(below):
        _row(figure, foot - 1 - at, marks(series, name[0], room), colour)
    each = each_words(len(walks.values), room)
    minutes = (f"minutes a day, mean of {each}", "mean min a day") if each else ("minutes a day", "min a day")
    most_days = " ".join(name[0].upper() for name, _, _ in below)
    legend = (
        Item("Walking", "Walking", None),
        Item(f"█ {minutes[0]}", f"█ {minutes[1]}", colours.walk),
        *([Item(f"{AIM} aim {aim:g}", f"{AIM} aim {aim:g}", colours.aim)] if aim else []),
        *(Item(f"{name[0]} {name}", f"{name[0]} {name}", colour) for name, _, colour in below),
        *([Item(f"{WARNED} warning", f"{WARNED} warning", colours.warned)] if above else []),
        *(
            [Item(f"{most_days} most days", f"{most_days} most days", None)]
            if capitals(len(walks.values), room)
            else []
        ),
        Item(f"{UNKNOWN} not known", f"{UNKNOWN} unknown", colours.axis),
    )
    return _joined(legend, above, figure, walks, width, colours)


def _warnings(warned: Series | None, height: int, room: int, colours: Colours) -> list[str]:
    """The row above a canvas with a mark on each date on which a warning was said; none where none was."""
    if warned is None or not any(warned.values) or height <= LEAST_HEIGHT:
        return []
    return [
        painted(f"{WARNED:>{LABEL}}┤", colours.axis) + painted(marks(warned, WARNED, room).rstrip(), colours.warned)
    ]


def _shade(figure: Any, band: Band | None, mark: str, rows: int, room: int, colour: Colour) -> bool:
    """Fill the cells of the band; False where none of its dates is seen."""
    if band is None or not any(value is not None for value in band.low.values):
        return False
    lows, highs = reduced(band.low.values, room, middle), reduced(band.high.values, room, middle)
    cells: list[tuple[int, float]] = []
    for at, (low, high) in enumerate(zip(lows, highs, strict=True)):
        if low is not None and high is not None:
            filled = range(round(low / 10 * (rows - 1)), round(high / 10 * (rows - 1)) + 1)
            columns = range(at * room // len(lows), (at + 1) * room // len(lows))
            cells += [(x, row * 10 / (rows - 1)) for x in columns for row in filled]
    figure.scatter([x for x, _ in cells], [y for _, y in cells], marker=mark, color=_plotext(colour))
    return True


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


def _line(figure: Any, values: Values, room: int, colour: Colour) -> None:
    """A line through each run of known values. It reaches a little to either side, so that one value is a dash."""
    size = len(values)
    reach = min(room / size / 3, 2.0)
    run: list[tuple[float, float]] = []
    for at, value in enumerate((*values, None)):
        if value is not None:
            # plotext reckons every cell of a line, also outside the canvas, until memory runs out.
            run.append((centre(at, size, room), min(max(value, 0), 10)))
        elif run:
            (begin, first), (end, last) = run[0], run[-1]
            points = [(begin - reach, first), *run, (end + reach, last)]
            figure.plot([x for x, _ in points], [y for _, y in points], marker="braille", color=_plotext(colour))
            run = []


def _bars(
    figure: Any, values: Values, room: int, foot: int, rows: int, top: float, aim: float, colours: Colours
) -> None:
    """Bars in eighths of a cell from row `foot` up, a dot below what is not known, the aim where there is no bar.

    plotext's own bars take 45 ms for 365 of them and fail on a gap. A row of text costs the same however much it
    holds, but hides what else is in it; the lowest and that of the aim are points, in colours of their own.
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
    level = min(max(-int(-aim / top * rows // 1) - 1, 0), rows - 1) if aim > 0 else 0
    for row, line in enumerate(canvas):
        if row and row != level:
            _row(figure, foot + row, "".join(line), colours.walk)
            continue
        shapes = [(x, mark) for x, mark in enumerate(line) if mark != " "]
        marks = [mark for _, mark in shapes]
        figure.scatter([x for x, _ in shapes], [foot + row] * len(shapes), marker=marks, color=_plotext(colours.walk))
        if aim > 0 and row == level:
            free = [x for x, mark in enumerate(line) if mark == " " and (row or x not in dots)]
            figure.scatter(free, [foot + row] * len(free), marker=AIM, color=_plotext(colours.aim))
    figure.scatter(dots, [foot] * len(dots), marker=UNKNOWN, color=_plotext(colours.axis))


def _row(figure: Any, row: int, text: str, colour: Colour) -> None:
    if not text.isspace():
        figure.text(text, 0, row, color=_plotext(colour), alignment="left")


def _joined(
    legend: Sequence[Item], above: Sequence[str], figure: Any, series: Series, width: int, colours: Colours
) -> str:
    canvas = figure.build().rstrip("\n")
    if all(colour is None for colour in colours):
        canvas = canvas.replace(RESET, "")
    foot = (" " * (LABEL + 1) + dates_line(series.first, len(series.values), width - LABEL - 1)).rstrip()
    return "\n".join((head(legend, width), *above, canvas, painted(foot, colours.axis)))
