"""The plots as text, kept for as long as they are true. A thread draws them, never a render."""

from collections.abc import Iterable
from datetime import date

from tracker.core.bands import Band, course, ordinary
from tracker.core.history import History
from tracker.core.ladder import LADDER
from tracker.core.own import settled
from tracker.core.plan import plan
from tracker.core.profile import since
from tracker.core.record import Record
from tracker.core.told import said_on
from tracker.core.trends import Series, Trends, trends
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
ALARM, WALK, HEAT, BLUE, QUIET, FAINT = 1, 2, 3, 4, 8, 7
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


class Ready(Record):
    """What the plots of one look are drawn from. `warned` has a 1 on dates on which a warning was said."""

    series: Trends
    ordinary: Band
    course: Band | None
    warned: Series
    aim: float

    def between(self, first: date, last: date) -> "Ready":
        """The same for exactly the dates first..last."""
        course = self.course.between(first, last) if self.course is not None else None
        return Ready(
            self.series.between(first, last), self.ordinary.between(first, last), course,
            self.warned.between(first, last), self.aim,
        )  # fmt: skip


def ready(look: Look) -> Ready:
    """Everything from the first date of the log to today."""
    first = first_day(look.history, look.today, 0)
    series = trends(look.history, first, look.today)
    said = said_on(look.history.kept)
    size = len(series.pain.values)
    warned: list[float | None] = [0.0] * size
    for day in said:
        if 0 <= (at := (day - first).days) < size:
            warned[at] = 1.0
    return Ready(
        series, ordinary(series.pain), course(series.pain, since(look.answers)), Series(first, tuple(warned)), aim(look)
    )


def aim(look: Look) -> float:
    """The minutes of walking a day that are aimed at now; 0 while nothing is asked of the person."""
    pause, own = settled(look.history.kept)
    to_do = plan(look.history, look.today, look.guiding, pause, own)
    if to_do.state in ("warning", "paused"):
        return 0
    return to_do.minutes * (1 if to_do.own else LADDER[to_do.step].times)


class Plotter:
    """Draws plots and keeps them for as long as the look is the same."""

    def __init__(self) -> None:
        self._look: Look | None = None
        self._ready: Ready | None = None
        self._kept: dict[Want, Plots] = {}

    def kept(self, look: Look | None, want: Want) -> Plots | None:
        """The plots, if they are drawn already."""
        return self._kept.get(want) if look is self._look else None

    def missing(self, look: Look, wants: Iterable[Want]) -> Want | None:
        """The first of them that is not drawn yet."""
        return next((want for want in wants if self.kept(look, want) is None), None)

    def make(self, look: Look, want: Want) -> Plots:
        """Draw the plots. One thread at a time."""
        if look is not self._look or self._ready is None:
            self._ready = ready(look)
            self._look, self._kept = look, {}
        last = want.last or look.today
        made = drawn(self._ready.between(first_day(look.history, last, want.span), last), want)
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


def drawn(of: Ready, want: Want) -> Plots:
    """Both plots of these series. The warnings are marked in the pain's, or where it is not seen in the other one."""
    from tracker.show.plot import Colours, Shades, draw_pain, draw_walks

    series = of.series
    colours = Colours(
        median=BLUE, walk=WALK, heat=HEAT, ice=BLUE, stretch=WALK, aim=QUIET, warned=ALARM, axis=QUIET, band=FAINT,
        course=FAINT,
    )  # fmt: skip
    pain = walks = ""
    if want.pain[0]:
        width, height = want.pain
        pain = draw_pain(
            series.pain, series.median, width=width, height=height, colours=colours,
            shades=Shades(of.ordinary, of.course), warned=of.warned,
        )  # fmt: skip
    if want.walks[0]:
        width, height = want.walks
        walks = draw_walks(
            series.walks, series.heat, series.ice, width=width, height=height, colours=colours,
            stretch=series.stretch, aim=of.aim, warned=None if want.pain[0] else of.warned,
        )  # fmt: skip
    return Plots(want, tuple(pain.splitlines()), tuple(walks.splitlines()), series.pain.first, len(series.pain.values))
