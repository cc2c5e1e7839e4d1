"""Minutes walked and pain by day: a year at a glance, a month, and weeks side by side. Gaps are not zero."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from tracker.core.history import History, median
from tracker.core.kinds import BY_NAME
from tracker.core.trends import Series, dailies
from tracker.core.weeks import month_of, moved, week_of, year_of
from tracker.show import dates
from tracker.show.grid import BLOCKS, UNKNOWN
from tracker.show.layout import table
from tracker.show.text import PLAIN, Ink, wrap

VIEWS = ("year", "month", "weeks")
FULL = (30, 60, 120, 240)
"""Minutes of a day that fill a cell: the first at or above what is usual among the days with a walk."""
LOUD, QUIET = 7, 3
"""From the first on a pain is drawn strong, up to the second dim."""
LABEL = 7


class Almanac(NamedTuple):
    """The minutes walked and the pain of the dates first..last, of which those after `today` are still to come."""

    view: str
    first: date
    last: date
    today: date
    first_weekday: int
    walked: Series
    pain: Series


def almanac(
    history: History, view: str, day: date, today: date, first_weekday: int = 0, ago: int = 0, weeks: int = 4
) -> Almanac:
    """The year or month of the day, or the weeks up to its own; `ago` is how many years, months or weeks back."""
    if view == "year":
        first = year_of(day, ago)
        last = date(first.year, 12, 31)
    elif view == "month":
        first = month_of(day, ago)
        last = moved(month_of(first, -1), -1)
    else:
        last = moved(week_of(day, first_weekday, ago), 6)
        first = moved(last, 1 - 7 * weeks)
    walked, pain = dailies(history, (BY_NAME["walk"], BY_NAME["pain"]), first, last)
    return Almanac(view, first, last, today, first_weekday, walked, pain)


def title(of: Almanac) -> str:
    """`2026`, `November 2026` or the dates of the weeks."""
    if of.view == "weeks":
        return f"Weeks from {dates.between(of.first, of.last)}"
    return str(of.first.year) if of.view == "year" else dates.month(of.first)


def drawn(of: Almanac, *, ink: Ink = PLAIN, width: int = 80, pain: bool = True) -> list[str]:
    """The view, without its title, in lines of at most `width` cells. Without the pain where that is folded away."""
    return {"year": _year, "month": _month, "weeks": _weeks}[of.view](of, ink, width, pain)


def weeks_that_fit(width: int) -> int:
    """How many weeks stand side by side."""
    return min(max((width - LABEL + 1) // 11, 1), 8)


def _day(of: Almanac, day: date) -> tuple[float | None, float | None]:
    at = (day - of.first).days
    return of.walked.values[at], of.pain.values[at]


# -- a year


def _year(of: Almanac, ink: Ink, width: int, pain: bool) -> list[str]:
    full = _full(of.walked)
    lines = [ink.strong("Minutes walked"), *_grid(of, ink, width, lambda day: _block(_day(of, day)[0], full))]
    half = f"{_block(full / 2, full)} {full // 2} min"
    keys = f"{BLOCKS[0]} none   {half}   {BLOCKS[-1]} {full} min or more   {UNKNOWN} not known"
    lines += [ink.dim(row) for row in wrap(keys, width)]
    if pain:
        lines += ["", ink.strong("Pain"), *_grid(of, ink, width, lambda day: _digit(_day(of, day)[1], ink))]
        lines += [ink.dim(row) for row in wrap(f"the median of the day, X is 10   {UNKNOWN} not known", width)]
    return lines


def _grid(of: Almanac, ink: Ink, width: int, cell: Callable[[date], str]) -> list[str]:
    """Weekdays below each other, weeks beside each other; in two halves where a year is too wide."""
    begin = week_of(of.first, of.first_weekday)
    count = ((of.last - begin).days // 7) + 1
    label = 4 if width >= count + 4 else 3
    fits = width - label
    parts = -(-count // max(fits, 1))
    lines: list[str] = []
    for part in range(parts):
        columns = range(part * count // parts, (part + 1) * count // parts)
        weeks = [moved(begin, 7 * column) for column in columns]
        lines.append(ink.dim(" " * label + _months(of, weeks)))
        for weekday in range(7):
            days = [moved(week, weekday) for week in weeks]
            name = dates.WEEKDAYS[(of.first_weekday + weekday) % 7]
            shown = (cell(day) if of.first <= day <= min(of.last, of.today) else " " for day in days)
            lines.append(ink.dim(f"{name[: label - 1]} ") + "".join(shown).rstrip())
    return lines


def _months(of: Almanac, weeks: Sequence[date]) -> str:
    """The name of each month above the week of its first date, where the name before it leaves room."""
    line = ""
    for column, week in enumerate(weeks):
        inside = [day for day in (moved(week, at) for at in range(7)) if of.first <= day <= of.last and day.day == 1]
        if inside and len(line) <= column:
            line = line.ljust(column) + dates.MONTHS[inside[0].month - 1] + " "
    return line.rstrip()


def _full(walked: Series) -> int:
    done = [value for value in walked.known if value > 0]
    usual = median(done) if done else 0
    return next((full for full in FULL if full >= usual), FULL[-1])


def _block(value: float | None, full: int) -> str:
    if value is None:
        return UNKNOWN
    most = len(BLOCKS) - 1
    return BLOCKS[min(max(int(value / full * most + 0.5), 1), most) if value > 0 else 0]


def _digit(value: float | None, ink: Ink) -> str:
    if value is None:
        return UNKNOWN
    number = min(max(int(value + 0.5), 0), 10)
    return _weighed("X" if number == 10 else str(number), value, ink)


def _weighed(text: str, pain: float | None, ink: Ink) -> str:
    if pain is None:
        return text
    return ink.strong(text) if pain >= LOUD else ink.dim(text) if pain <= QUIET else text


# -- a month


def _month(of: Almanac, ink: Ink, width: int, pain: bool) -> list[str]:
    size = min(max((width - LABEL) // 7, 4), 11)
    begin = week_of(of.first, of.first_weekday)
    names = "".join(f"{dates.WEEKDAYS[(of.first_weekday + at) % 7]:>{size}}" for at in range(7))
    lines = [ink.dim(" " * LABEL + names)]
    while begin <= of.last:
        days = [moved(begin, at) for at in range(7)]
        inside = [day if of.first <= day <= of.last else None for day in days]
        lines.append(ink.dim(" " * LABEL + "".join(f"{day.day if day else '':>{size}}" for day in inside).rstrip()))
        if begin > of.today:
            break
        lines.append(f"{'Walked':<{LABEL}}" + "".join(_minutes_cell(of, day, size) for day in inside).rstrip())
        if pain:
            lines.append(f"{'Pain':<{LABEL}}" + "".join(_pain_cell(of, day, size, ink) for day in inside).rstrip())
        lines.append("")
        begin = moved(begin, 7)
    words = f"Minutes walked{'; the median pain of the day' if pain else ''}. {UNKNOWN} is not known."
    return [*lines, *map(ink.dim, wrap(words, width))]


def _minutes_cell(of: Almanac, day: date | None, size: int) -> str:
    if day is None or day > of.today:
        return " " * size
    value = _day(of, day)[0]
    return f"{UNKNOWN if value is None else f'{value:.0f}':>{size}}"


def _pain_cell(of: Almanac, day: date | None, size: int, ink: Ink) -> str:
    if day is None or day > of.today:
        return " " * size
    value = _day(of, day)[1]
    text = UNKNOWN if value is None else f"{value:g}"
    return " " * (size - len(text)) + _weighed(text, value, ink)


# -- weeks side by side


def _weeks(of: Almanac, ink: Ink, width: int, pain: bool) -> list[str]:
    begins = [moved(of.first, 7 * at) for at in range(((of.last - of.first).days + 1) // 7)]
    rows = [["", *(dates.brief(begin, of.today) for begin in begins)]]
    for weekday in range(7):
        name = dates.WEEKDAYS[(of.first_weekday + weekday) % 7]
        rows.append([name, *(_both(of, moved(begin, weekday), pain) for begin in begins)])
    sums = [[_day(of, moved(begin, at)) for at in range(7) if moved(begin, at) <= of.today] for begin in begins]
    rows.append(["", *("" for _ in begins)])
    rows.append(["Walked", *(_sum([walked for walked, _ in days]) for days in sums)])
    rows.append(["Days", *(str(sum(bool(walked) for walked, _ in days)) if days else "" for days in sums)])
    if pain:
        rows.append(["Pain", *(_median([score for _, score in days]) for days in sums)])
    lines = table(rows, (LABEL - 1, *((9,) * len(begins))), frozenset(range(1, len(begins) + 1)))
    words = "Minutes walked, then the median pain of the day" if pain else "Minutes walked"
    foot = f"{words}; below them the minutes of the week, the days with a walk{' and the median pain' if pain else ''}."
    keys = wrap(f"{foot} {UNKNOWN} is not known.", width)
    return [ink.dim(lines[0]), *lines[1:], "", *map(ink.dim, keys)]


def _both(of: Almanac, day: date, pain: bool) -> str:
    if day > of.today:
        return ""
    walked, score = _day(of, day)
    minutes = UNKNOWN if walked is None else f"{walked:.0f}"
    return f"{minutes} {UNKNOWN if score is None else f'{score:g}':>4}" if pain else minutes


def _sum(values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{sum(known):.0f} min" if known else UNKNOWN if values else ""


def _median(values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{median(known):g}" if known else UNKNOWN if values else ""


def days_json(of: Almanac) -> Iterator[dict[str, object]]:
    """Each date gone by with its minutes walked and its pain; null is not known."""
    for at, (walked, pain) in enumerate(zip(of.walked.values, of.pain.values, strict=True)):
        day = moved(of.first, at)
        if day <= of.today:
            yield {"date": day.isoformat(), "walked_minutes": walked, "pain": pain}
