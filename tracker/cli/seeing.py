"""The verbs that look over a long time: the calendar, and what seems to help."""

from tracker.cli.call import Call, checked
from tracker.cli.reading import LONGEST_AGO, Paper, shown
from tracker.cli.voice import Wrong
from tracker.core.words import listed, nearest, quoted

EXAMPLE = "for example: walk in november over 20 chair"
Json = dict[str, object]


def calendar(call: Call) -> int:
    """A year at a glance, a month, or weeks side by side."""
    from tracker.core.weeks import month_of, week_of, year_of
    from tracker.show import almanac

    paper = Paper(call)
    view = _view(call, almanac.VIEWS)
    ago, of = call.number("ago", 0, LONGEST_AGO), call.day("of")
    if ago is not None and of is not None:
        raise Wrong("--ago and --of are two ways to say which one; choose one.")
    day, back = of or call.now.date(), ago or 0
    weeks = almanac.weeks_that_fit(paper.width)
    begins = {
        "year": year_of(day, back), "month": month_of(day, back),
        "weeks": week_of(day, call.diary.first_weekday, back + weeks - 1),
    }  # fmt: skip
    look = call.diary.look(begins[view])
    drawn = almanac.almanac(look.history, view, day, look.today, look.first_weekday, back, weeks)

    def words() -> str:
        lines = almanac.drawn(drawn, ink=paper.ink, width=paper.width)
        return "\n".join((paper.ink.strong(almanac.title(drawn)), "", *lines))

    def json() -> Json:
        days = list(almanac.days_json(drawn))
        return {"view": view, "first": drawn.first.isoformat(), "last": drawn.last.isoformat(), "days": days}

    return shown(call, paper, look, words, json)


def helps(call: Call) -> int:
    """What goes together with less pain, and with more."""
    from tracker.core import helps as counted
    from tracker.core.weeks import moved
    from tracker.show import helps as show

    call.no_words()
    paper = Paper(call)
    last = call.day("to") or call.now.date()
    first = call.day("from") or moved(last, 1 - counted.DAYS)
    if last < first:
        raise Wrong(f"--from {first} is after --to {last}.")
    look = call.diary.look(first)
    found = counted.helps(look.history, first, last)

    def words() -> str:
        return "\n".join(
            (paper.ink.strong(show.TITLE), *show.helps(found, first, last, ink=paper.ink, width=paper.width))
        )

    return shown(call, paper, look, words, lambda: show.helps_json(found, first, last))


def find(call: Call) -> int:
    """The entries that fit what was typed."""
    from datetime import date

    from tracker.core.query import SORTS, described, read_query
    from tracker.core.search import Index
    from tracker.show import lists, tables
    from tracker.show.text import safe

    typed = " ".join(f'"{word}"' if " " in word else word for word in call.some_words(f"words; {EXAMPLE}"))
    paper = Paper(call)
    query = checked(read_query(typed, call.now))
    sort = call.typed.options.get("sort", SORTS[0]).casefold()
    if sort not in SORTS:
        raise Wrong(f"--sort takes {listed(SORTS)}, got {quoted(sort)}.")
    most = call.number("last", 1, 1_000_000)
    look = call.diary.look(query.first or date.min)
    found = Index(look.history.entries).find(query, next(one for one in SORTS if one == sort))[:most]

    def words() -> str:
        head = paper.ink.dim(safe(f"{len(found):,} found: {described(query)}", paper.list_width))
        return "\n".join(
            (head, *([lists.log(found, look.now, ink=paper.ink, width=paper.list_width)] if found else []))
        )

    return shown(call, paper, look, words, lambda: tables.log_json(found))


def _view(call: Call, views: tuple[str, ...]) -> str:
    if len(call.words) > 1:
        raise Wrong(f"tracker {call.verb} takes one word: {listed(views)}.")
    view = call.words[0].casefold() if call.words else views[0]
    if view not in views:
        near = nearest(view, list(views))
        raise Wrong(f"There is no calendar of a {quoted(view)}; {f'did you mean {near}?' if near else listed(views)}")
    return view
