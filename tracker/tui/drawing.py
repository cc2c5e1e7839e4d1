"""The plots as text, kept for as long as they are true. A thread draws them, never a render."""

from collections.abc import Iterable
from datetime import date

from tracker.core.history import History
from tracker.core.record import Record
from tracker.core.trends import Trends, trends
from tracker.core.weeks import moved
from tracker.diary import Look
from tracker.tui.places import Place

SPANS = (7, 30, 90, 365, 0)
"""The ranges in days; 0 is everything."""
SPAN = 30
"""The range at the start."""
EARLY = (7, 30)
"""The ranges that can be drawn before the whole log is read."""
MANY = 200
"""Plots that are kept at most; each is a screenful of text."""
WALK, HEAT, BLUE = 2, 3, 4
"""What the marks are drawn in: numbers of a terminal's colours, which ink.py turns into those of the theme."""


class Want(Record):
    """What is to be drawn: the range, and width and height of each plot in cells; 0 where it is not seen.

    `last` is the last date, None for today.
    """

    span: int
    pain: tuple[int, int]
    walks: tuple[int, int]
    last: date | None = None


class Plots(Record):
    """Both plots of a range, line by line, with the terminal's colours. The range has `size` dates from `first` on."""

    want: Want
    pain: tuple[str, ...]
    walks: tuple[str, ...]
    first: date
    size: int


class Plotter:
    """Draws plots and keeps them for as long as the look is the same."""

    def __init__(self) -> None:
        self._look: Look | None = None
        self._series: Trends | None = None
        self._kept: dict[Want, Plots] = {}

    def kept(self, look: Look | None, want: Want) -> Plots | None:
        """The plots, if they are drawn already."""
        return self._kept.get(want) if look is self._look else None

    def missing(self, look: Look, wants: Iterable[Want]) -> Want | None:
        """The first of them that is not drawn yet."""
        return next((want for want in wants if self.kept(look, want) is None), None)

    def make(self, look: Look, want: Want) -> Plots:
        """Draw the plots. One thread at a time."""
        if look is not self._look or self._series is None:
            self._series = trends(look.history, first_day(look.history, look.today, 0), look.today)
            self._look, self._kept = look, {}
        last = want.last or look.today
        made = drawn(self._series.between(first_day(look.history, last, want.span), last), want)
        if len(self._kept) > MANY:
            self._kept = {}
        self._kept[want] = made
        return made


def wanted(span: int, where: dict[str, Place], last: date | None = None) -> Want:
    """The plots of a range for these places. Everything ends today."""
    pain, walks = (where.get(name, Place(0, 0, 0, 0)) for name in ("pain", "walks"))
    return Want(span, (pain.width, pain.height), (walks.width, walks.height), last if span else None)


def span_words(span: int) -> str:
    """The range in words."""
    return f"last {span} days" if span else "everything"


def first_day(history: History, today: date, span: int) -> date:
    """The first date of a range."""
    if span:
        return moved(today, 1 - span)
    first = history.entries[0].day if history.entries else today
    return min(max(first, moved(today, -36600)), moved(today, -6))


def drawn(series: Trends, want: Want) -> Plots:
    """Both plots of these series."""
    from tracker.show.plot import Colours, draw_pain, draw_walks

    colours = Colours(median=BLUE, walk=WALK, heat=HEAT, ice=BLUE)
    pain = walks = ""
    if want.pain[0]:
        width, height = want.pain
        pain = draw_pain(series.pain, series.median, width=width, height=height, colours=colours)
    if want.walks[0]:
        width, height = want.walks
        walks = draw_walks(series.walks, series.heat, series.ice, width=width, height=height, colours=colours)
    return Plots(want, tuple(pain.splitlines()), tuple(walks.splitlines()), series.pain.first, len(series.pain.values))
