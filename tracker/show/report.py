"""The report for a clinician as headings, rows and lines, and the same as text and as Markdown."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from tracker.core.fields import duration
from tracker.core.flags import GRAVE
from tracker.core.report import Report
from tracker.core.response import LEAST, Response
from tracker.core.told import Told
from tracker.core.weeks import POINTS, Figures
from tracker.core.words import listed, plural
from tracker.show import checkins, dates
from tracker.show.grid import UNKNOWN, head, span, sparkline
from tracker.show.layout import natural, table
from tracker.show.markdown import inert
from tracker.show.markdown import table as markdown_table
from tracker.show.text import PLAIN, Ink, safe, wrap
from tracker.show.told import TIERS, title
from tracker.show.week import COUNTS, change_words

SAID = (
    "This is what one person wrote down for themselves. No clinician has reviewed it, nor the program that summed it "
    "up, and it is not a diagnosis."
)
MOST = 6
"""How many medicines, signs or warnings are named; the rest is counted."""
DATES = 6
"""How many dates of one thing are named; of more, the first, the last and how many."""
LONGEST = 600
"""Cells of one note."""
LINE = 56
"""The most days of a spark line."""
PAIN, COURSE = "Pain, 0 to 10", "Course"
_ACTIVITY = {"walk": "Walks", "heat": "Heat", "ice": "Ice"}

Quote = Callable[[str], str]


class Part(NamedTuple):
    """A heading, rows of a label and its words, a table whose first row is its head, and lines below."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    grid: tuple[tuple[str, ...], ...] = ()
    lines: tuple[str, ...] = ()


class Sheet(NamedTuple):
    """The whole report, ready to be set: nothing in it is computed later."""

    title: str
    lead: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: tuple[str, ...]


def sheet(of: Report, quote: Quote = safe) -> Sheet:
    """The report in words. `quote` makes what the person typed harmless where it will stand."""
    cover, today = of.figures, of.now.date()
    lead = (f"Entries on {cover.logged} of {plural(cover.gone, 'day')}; gaps are not zero.", *_grave(of), SAID)
    parts = (
        Part("What was done", _function(of, quote), _weeks(of)),
        Part(PAIN, _pain(of), (), _pain_lines(of)),
        Part("What followed walks, heat and ice", _responses(of.responses), (), _response_lines(of)),
        Part("Check-ins", checkins.means(of.checkins, today), (), checkins.marks(of.checkins)),
        Part("Medicines, as they were named", tuple(_first((
            quote(one.name), f"{_on(one.days, today)}, {plural(one.times, 'time')}") for one in of.medicines))),
        Part("Signs that were logged", tuple(_first((quote(one.name), _on(one.days, today)) for one in of.signs))),
        Part("Warnings that the program gave", (), (), _warnings(of, quote)),
        Part("Notes that the person chose", tuple(
            (f"{dates.short(entry.day)}, {entry.kind}", quote(entry.text("note")[:LONGEST])) for entry in of.notes)),
    )  # fmt: skip
    made = f"Made on {dates.full(of.now.date())} at {of.now:%H:%M} with tracker, a diary for the terminal."
    title = f"Back pain diary, {dates.between(of.first, of.last)}"
    return Sheet(title, lead, tuple(part for part in parts if part.rows or part.grid or part.lines), (made,))


def text(of: Report, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """The report for a terminal or a printer."""
    page = sheet(of)
    lines = [*map(ink.strong, wrap(page.title, width))]
    lines += [row for each in page.lead for row in wrap(each, width)]
    for part in page.parts:
        lines += ["", *map(ink.strong, wrap(part.title, width))]
        size = min(max((natural(part.rows, 0)), 16), max(width // 3, 12))
        lines += table(part.rows, (size, max(width - size - 2, 12)))
        if part.grid:
            sizes = [natural(part.grid, column) for column in range(len(part.grid[0]))]
            while sum(sizes) + 2 * (len(sizes) - 1) > width and len(sizes) > 2:
                sizes.pop()
            first, *rest = table([row[: len(sizes)] for row in part.grid], sizes)
            lines += ["", ink.dim(first), *rest]
        lines += [row for each in part.lines for row in wrap(each, width, "  ")]
    lines += ["", *(ink.dim(row) for each in page.foot for row in wrap(each, width))]
    return "\n".join(lines)


def markdown(of: Report) -> str:
    """The report as Markdown."""
    page = sheet(of, inert)
    lines = [f"# {page.title}", "", *(f"{each}  " for each in page.lead)]
    for part in page.parts:
        lines += ["", f"## {part.title}", ""]
        if part.rows:
            lines += markdown_table((("", ""), *part.rows))
        if part.grid:
            lines += [*([""] if part.rows else []), *markdown_table(part.grid)]
        if part.lines:
            lines += [*([""] if part.rows or part.grid else []), *(f"- {each}" for each in part.lines)]
    return "\n".join((*lines, "", *(f"_{each}_" for each in page.foot)))


def _grave(of: Report) -> tuple[str, ...]:
    """What nobody may overlook at the foot of the page: the grave warnings that were not answered."""
    grave = [stand.rule.title for stand in of.standing if stand.rule.tier in GRAVE]
    return (f"A warning stands and nothing was noted about it: {listed(grave, 'and')}.",) if grave else ()


def _function(of: Report, quote: Quote) -> tuple[tuple[str, str], ...]:
    walk, stretch, rest = (of.figures.of(kind) for kind in ("walk", "stretch", "rest"))
    if not of.figures.logged:
        return ()
    rows = [("Walking", _amount(of.figures, "walk"))]
    if walk.longest is not None:
        rows.append(("Longest walk", duration(walk.longest)))
    if walk.stepped:
        rows.append(("Steps", f"{walk.steps:,.0f} counted on {plural(walk.stepped, 'walk')}"))
    rows.append(("Stretching", f"on {plural(stretch.days, 'day')}" if stretch.times else "none logged"))
    for kind, label in (("move", "Other activity"), ("heat", "Heat"), ("ice", "Ice"), ("sleep", "Sleep")):
        if of.figures.of(kind).times:
            rows.append((label, _amount(of.figures, kind)))
    counted = of.figures.of("steps")
    if counted.total is not None and counted.days:
        rows.append(("Steps a day", f"{counted.total / counted.days:,.0f}, {plural(counted.days, 'day')} counted"))
    if rest.times:
        rows.append(("Rest", _amount(of.figures, "rest")))
    return (*rows, *checkins.own(of.checkins, of.now.date(), quote))


def _amount(figures: Figures, kind: str) -> str:
    """`on 7 days, 9 times, 2 h 10 min in all`; sleep as hours a night."""
    tally = figures.of(kind)
    if not tally.times:
        return "none logged"
    words = f"on {plural(tally.days, 'day')}, {plural(tally.times, 'time')}"
    if tally.total is None:
        return words
    if kind == "sleep":
        return f"{tally.total / tally.given:.1f} h a night, {plural(tally.given, 'night')} logged"
    missing = tally.times - tally.given
    return f"{words}, {duration(tally.total)} in all" + (f" ({missing} not timed)" if missing else "")


def _weeks(of: Report) -> tuple[tuple[str, ...], ...]:
    if len(of.parts) < 2:
        return ()
    rows: list[tuple[str, ...]] = [("Dates", "Logged", "Walks", "Walked", "Longest", "Stretched", "Pain", "Range")]
    for part in of.parts:
        walk = part.of("walk")
        none = "0" if part.logged else UNKNOWN
        rows.append((
            head(of.unit, part), f"{part.logged}/{part.gone}", str(walk.times) if walk.times else none,
            UNKNOWN if walk.total is None else f"{walk.total:g} min",
            UNKNOWN if walk.longest is None else f"{walk.longest:g} min",
            f"{part.of('stretch').days} d" if part.logged else UNKNOWN,
            f"{part.pain.median:g} ({part.pain.days} d)" if part.pain else UNKNOWN,
            span(part.pain.low, part.pain.high) if part.pain else UNKNOWN,
        ))  # fmt: skip
    return tuple(rows)


def _pain(of: Report) -> tuple[tuple[str, str], ...]:
    pain = of.figures.pain
    if pain is None:
        return ()
    rows = [
        ("Median", f"{pain.median:g}, of the daily medians of {plural(pain.days, 'day')}"),
        ("Range", f"{span(pain.low, pain.high)}; single scores {span(pain.least, pain.most)} ({pain.scores})"),
    ]
    if pain.low != pain.high:
        rows.append(("Worst", f"{pain.high:g} on {_days(pain.worst, of.now.date())}"))
    if len(of.pain.values) <= LINE:
        rows.append((COURSE, sparkline(of.pain.values)))
    return tuple(rows)


def _pain_lines(of: Report) -> tuple[str, ...]:
    if of.figures.pain is None:
        return ("No pain score was logged on these dates.",)
    if of.change is None or of.since is None:
        return ()
    words = change_words(of.change, "week").replace("in the week before", f"from {_between(of.since, of.now.date())}")
    return (words.replace("The median pain is", "In the last seven days the median pain is"), COUNTS)


def _between(week: Figures, today: date) -> str:
    year = f" {week.last.year}" if week.last.year != today.year else ""
    return f"{head('week', week)}{year}"


def _responses(found: Iterable[Response]) -> tuple[tuple[str, str], ...]:
    rows = []
    for one in found:
        by = f"{abs(one.change):g} {'higher' if one.change > 0 else 'lower'}" if one.change else "the same"
        counts = f"{one.better} fell and {one.worse} rose by {POINTS:g} or more"
        name = _ACTIVITY[one.kind]
        rows.append((name, f"pain {one.before:g} before, {one.after:g} after: {by} (n = {one.n}; {counts})"))
    return tuple(rows)


def _response_lines(of: Report) -> tuple[str, ...]:
    if not of.responses:
        return ()
    return (f"Medians of pairs, before and after, from {LEAST} pairs on. What followed is not what caused it.",)


def _warnings(of: Report, quote: Quote) -> tuple[str, ...]:
    stands = {stand.rule.id for stand in of.standing}
    lines = [_warning(one, one.rule in stands, quote) for one in of.told]
    named = {one.rule for one in of.told}
    lines += [
        f"{quote(stand.rule.title)} ({TIERS[stand.rule.tier]}): stands now, nothing noted about it yet."
        for stand in of.standing
        if stand.rule.id not in named
    ]
    if len(lines) > MOST:
        lines = [*lines[:MOST], f"and {len(lines) - MOST} more"]
    none = "None on these dates. That does not mean that there was nothing to warn of."
    return tuple(lines) or ((none,) if of.figures.logged else ())


def _warning(one: Told, stands: bool, quote: Quote) -> str:
    when = dates.short(one.first.date())
    if one.last.date() != one.first.date():
        when += f" to {dates.short(one.last.date())}"
    done = listed([f"“{quote(each.words)}” ({dates.short(each.at.date())})" for each in one.done if each.words], "and")
    after = f"Done: {done}." if done else "Nothing was noted about it."
    now = " It stands now." if stands else ""
    return f"{when}: {quote(title(one.rule, one.title))} ({TIERS.get(one.tier, quote(one.tier))}). {after}{now}"


def _first(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    found = list(rows)
    more = [("", f"and {len(found) - MOST} more")] if len(found) > MOST else []
    return [*found[:MOST], *more]


def _on(days: Sequence[date], today: date) -> str:
    if len(days) <= DATES:
        return f"on {_days(days, today)}"
    return f"on {len(days)} days, {dates.brief(days[0], today)} to {dates.brief(days[-1], today)}"


def _days(days: Sequence[date], today: date) -> str:
    shown = [dates.brief(day, today) for day in days[:DATES]]
    more = [f"{len(days) - DATES} more days"] if len(days) > DATES else []
    return listed([*shown, *more], "and")
