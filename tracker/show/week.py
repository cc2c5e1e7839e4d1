"""Today, a week, a month and a year as text. What is not known is a dot, never a zero."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from tracker.core.checkins import Checkins, Course
from tracker.core.fields import duration
from tracker.core.weeks import POINTS, STRETCH_DAYS, TENTHS, Change, Figures, Pain, Period, Tally, Today
from tracker.core.when import moment
from tracker.core.words import listed, plural
from tracker.show import dates
from tracker.show.grid import UNKNOWN, days_grid, head, parts_grid, span
from tracker.show.layout import natural, table
from tracker.show.text import PLAIN, Ink, wrap

AIM = f"aim: {STRETCH_DAYS[0]} to {STRETCH_DAYS[1]}"
COUNTS = f"A change counts from {POINTS:g} points, or from {TENTHS * 10}% where pain falls."
GAPS = f"Gaps are not zero: {UNKNOWN} is not known."
PAIN_ROWS = frozenset((
    "Last pain", "Pain today", "Pain through walks", "Pain, median", "Pain, low to high", "Single scores", "Best day",
    "Worst day",
))  # fmt: skip
"""The labels of what is left out while the pain is folded away."""
_STILL = {"pain": "a pain score", "walk": "a walk", "stretch": "a stretch"}


class Row(NamedTuple):
    """One line of a period: what it is about, the period, the period before it."""

    label: str
    now: str
    before: str


def today(at: Today, now: datetime, suggestion: str = "", *, ink: Ink = PLAIN, width: int = 80) -> str:
    """Where the day stands."""
    title = f"{'Today, ' if at.day == now.date() else ''}{dates.full(at.day)}"
    rows = today_rows(at, now, suggestion)
    size = min(natural(rows, 0), max(width // 2 - 2, 8))
    lines = [ink.strong(row) for row in wrap(title, width)]
    return "\n".join((*lines, "", *table(rows, (size, max(width - size - 2, 8)))))


def today_rows(at: Today, now: datetime, suggestion: str = "") -> list[tuple[str, str]]:
    """Each line of `today` as its label and its words: what was done first, the pain after it.

    What is suggested stands between them; where nothing is, what is not logged yet comes last.
    """
    walk = at.figures.of("walk")
    rows = [("Walked", _amount(walk, "walk") if walk.times else "nothing logged today")]
    for tally in at.figures.tallies:
        if tally.times and tally.kind.name not in ("pain", "walk", "stretch"):
            words = f"{tally.total or 0:,.0f}" if tally.kind.name == "steps" else _amount(tally)
            rows.append((_name(tally.kind.name), words))
    stretch, days = at.figures.of("stretch"), at.week.of("stretch").days
    times = f"{plural(stretch.times, 'time')} today, " if stretch.times else ""
    rows.append(("Stretched", f"{times}on {plural(days, 'day')} this week ({AIM})"))
    if suggestion:
        rows.append(("For today", suggestion))
    score = at.last.number("score") if at.last is not None else None
    if at.last is None or score is None:
        rows.append(("Last pain", "no score in the last two weeks"))
    else:
        rows.append(("Last pain", f"{score:g} out of 10, {moment(at.last.at, now)}"))
    pain = at.figures.pain
    if pain is not None and pain.scores > 1:
        spread = f", from {pain.least:g} to {pain.most:g}" if pain.least != pain.most else ""
        rows.append(("Pain today", f"median {pain.median:g} of {pain.scores} scores{spread}"))
    if walk.scored:
        rows.append(("Pain through walks", _through(walk)))
    if at.still and not suggestion:
        rows.append(("Not logged yet", listed([_STILL.get(name, name) for name in at.still], "and")))
    return rows


def period(of: Period, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """A week, month or year beside the one before it."""
    rows = period_rows(of)
    both = width >= 50
    label = min(natural([(row.label,) for row in rows], 0), max(width // 2 - 2, 8))
    if both:
        size = min((width - label - 4) // 2, 34)
        body = table([(row.label, row.now, row.before) for row in rows], (label, size, size))
    else:
        body = table([(row.label, row.now) for row in rows], (label, max(width - label - 2, 8)))
    lines = [ink.strong(row) for row in wrap(title(of), width)]
    grid = days_grid(of, width) if of.name == "week" else parts_grid(of, width)
    lines += ["", ink.dim(body[0]), *body[1:], "", ink.dim(grid[0]), *grid[1:], ""]
    lines += [ink.strong(row) for row in wrap(change_words(of.change, of.name), width)]
    for text in warnings(of):
        lines += [ink.strong(row) for row in wrap(text, width, "  ")]
    lines += [ink.dim(row) for row in wrap(f"{COUNTS} {GAPS}", width)]
    return "\n".join(lines)


def title(of: Period) -> str:
    """`Week from Mon 16 to Sun 22 Nov 2026`, `November 2026` or `2026`."""
    first = of.now.first
    if of.name == "week":
        return f"Week from {dates.between(first, of.now.last)}"
    return dates.month(first) if of.name == "month" else str(first.year)


def period_rows(of: Period) -> list[Row]:
    """The figures of a period beside those of the one before: the head, what was done, then the pain."""
    now, before = of.now, of.before
    rows = [
        Row("", head(of.name, now), head(of.name, before)),
        Row("Days logged", _logged(now), _logged(before)),
        *_walk_rows(now, before),
    ]
    for mine, other in zip(now.tallies, before.tallies, strict=True):
        if mine.kind.name == "stretch":
            rows.append(Row("Stretch days", _stretched(now), _stretched(before)))
        elif mine.kind.name == "steps":
            if mine.times or other.times:
                rows.append(Row("Steps", _daily_steps(mine), _daily_steps(other)))
        elif mine.kind.name in ("heat", "ice") or (
            mine.kind.name not in ("pain", "walk") and (mine.times or other.times)
        ):
            rows.append(Row(_name(mine.kind.name), _amount_in(now, mine), _amount_in(before, other)))
    rows.append(Row("Pain, median", _median(now.pain), _median(before.pain)))
    rows.append(Row("Pain, low to high", _spread(now.pain), _spread(before.pain)))
    if any(pain and (pain.least, pain.most) != (pain.low, pain.high) for pain in (now.pain, before.pain)):
        rows.append(Row("Single scores", _scores(now.pain), _scores(before.pain)))
    if of.name == "week":
        rows.append(Row("Best day", _best(now.pain), _best(before.pain)))
        rows.append(Row("Worst day", _worst(now.pain), _worst(before.pain)))
    return [*rows, *_checkin_rows(of.checkins, of.checkins_before)]


def change_words(change: Change | None, name: str) -> str:
    """The change of the median pain in one sentence, with whether it counts."""
    if change is None:
        return f"There is no pain score to compare with the {name} before."
    by = change.by
    which = f"{abs(by):g} {'higher' if by > 0 else 'lower'} than" if by else "the same as"
    words = f"The median pain is {which} in the {name} before"
    if change.counts is None:
        return f"{words}, but there are too few days with a score to say if that counts."
    if not by:
        return f"{words}."
    return f"{words}: {'a change that counts.' if change.counts else 'too small a change to count.'}"


def warnings(of: Period) -> list[str]:
    """One line for each warning raised, in the order given."""
    from tracker.show.support import CRISIS, TITLE
    from tracker.show.warnings import HEADS

    seen: dict[str, str] = {}
    for flag in of.flags:
        words = TITLE if flag.rule.id == CRISIS else f"{HEADS[flag.rule.tier]}: {flag.rule.message}"
        seen.setdefault(flag.rule.id, words)
    return list(seen.values())


def _walk_rows(now: Figures, before: Figures) -> list[Row]:
    mine, other = now.of("walk"), before.of("walk")
    rows = [
        Row("Walks", _times(now, mine), _times(before, other)),
        Row("Time walked", _total(mine), _total(other)),
        Row("Longest walk", _longest(mine), _longest(other)),
    ]
    if mine.stepped or other.stepped:
        counted = now.of("steps").times or before.of("steps").times
        rows.append(Row("Steps on walks" if counted else "Steps", _steps(mine), _steps(other)))
    if mine.measured or other.measured:
        rows.append(Row("Distance", _distance(mine), _distance(other)))
    rows.append(Row("Pain through walks", _through(mine), _through(other)))
    return rows


def _checkin_rows(now: Checkins, before: Checkins) -> list[Row]:
    """The last check-in of each period; nothing where neither has one, for nobody has to check in."""
    rows = []
    if now.peg or before.peg:
        rows.append(Row("PEG, 10 is worst", _last(now.peg), _last(before.peg)))
    if now.mean or before.mean:
        rows.append(Row("Can do, 10 is able", _last(now.mean), _last(before.mean)))
    return rows


def _last(course: Course | None) -> str:
    return UNKNOWN if course is None else f"{course.after:.3g} ({dates.weekday(course.last)})"


def _logged(figures: Figures) -> str:
    if not figures.gone:
        return "none gone by yet"
    current = figures.gone <= (figures.last - figures.first).days
    return f"{figures.logged} of {figures.gone}{' gone by' if current else ''}"


def _median(pain: Pain | None) -> str:
    return f"{pain.median:g} ({plural(pain.days, 'day')})" if pain else UNKNOWN


def _spread(pain: Pain | None) -> str:
    return span(pain.low, pain.high) if pain else UNKNOWN


def _scores(pain: Pain | None) -> str:
    return f"{span(pain.least, pain.most)} ({plural(pain.scores, 'score')})" if pain else UNKNOWN


def _times(figures: Figures, tally: Tally) -> str:
    if not tally.times:
        return "none" if figures.logged else UNKNOWN
    return f"{tally.times} on {plural(tally.days, 'day')}"


def _total(tally: Tally) -> str:
    if tally.total is None:
        return UNKNOWN
    missing = tally.times - tally.given
    return duration(tally.total) + (f" ({missing} not timed)" if missing else "")


def _longest(tally: Tally) -> str:
    return UNKNOWN if tally.longest is None else duration(tally.longest)


def _steps(tally: Tally) -> str:
    return UNKNOWN if tally.steps is None else f"{tally.steps:,.0f} ({plural(tally.stepped, 'walk')})"


def _daily_steps(tally: Tally) -> str:
    """The steps of whole days, as a mean over the days that were counted."""
    if not tally.times:
        return UNKNOWN
    return f"{(tally.total or 0) / tally.days:,.0f} a day ({plural(tally.days, 'day')})"


def _distance(tally: Tally) -> str:
    return UNKNOWN if tally.distance is None else f"{tally.distance:.4g} km ({plural(tally.measured, 'walk')})"


def _through(tally: Tally) -> str:
    if tally.change is None:
        return UNKNOWN
    by = f"{abs(tally.change):g} {'up' if tally.change > 0 else 'down'}" if tally.change else "no change"
    return f"{by} ({plural(tally.scored, 'walk')})"


def _amount_in(figures: Figures, tally: Tally) -> str:
    return _amount(tally) if tally.times else "none" if figures.logged else UNKNOWN


def _amount(tally: Tally, noun: str = "time") -> str:
    field = tally.kind.field(tally.kind.measure)
    times = plural(tally.times, noun)
    if field is None or tally.total is None:
        return times
    missing = tally.times - tally.given
    return f"{times}, {field.show(tally.total)}" + (f" ({missing} not timed)" if missing else "")


def _stretched(figures: Figures) -> str:
    days = figures.of("stretch").days
    if not figures.logged:
        return UNKNOWN
    return f"{days} ({AIM})" if (figures.last - figures.first).days == 6 else str(days)


def _best(pain: Pain | None) -> str:
    return UNKNOWN if pain is None or pain.low == pain.high else f"{_named(pain.best)} ({pain.low:g})"


def _worst(pain: Pain | None) -> str:
    return UNKNOWN if pain is None or pain.low == pain.high else f"{_named(pain.worst)} ({pain.high:g})"


def _named(days: Sequence[date]) -> str:
    return listed([dates.weekday(day) for day in days], "and")


def _name(kind: str) -> str:
    return kind[:1].upper() + kind[1:]
