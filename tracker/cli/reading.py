"""The verbs that show what is in the log and change nothing."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tracker.cli.call import Call
from tracker.cli.voice import DAMAGED, DONE, UNSIZED, Wrong
from tracker.core import weeks
from tracker.core.history import History
from tracker.core.kinds import KINDS, Kind, kind_named
from tracker.core.words import listed, nearest, quoted
from tracker.diary import Look
from tracker.show.text import PLAIN, WIDE, Ink

if TYPE_CHECKING:
    from tracker.core.heard import Ask
    from tracker.core.told import Told

LAST_DAYS = 14
"""The dates that `log` shows when nothing else is asked for."""
LONGEST_AGO = 6500
"""The most weeks, months or years back; in weeks, somewhat more than a life."""
Json = dict[str, object]


class Paper:
    """What a reading verb writes on: `--plain` takes the colour away and makes the width the same everywhere."""

    def __init__(self, call: Call) -> None:
        plain = call.typed.has("plain")
        self.json = call.typed.has("json")
        self.ink: Ink = PLAIN if plain else call.voice.ink
        self.width: int = UNSIZED if plain else call.voice.width
        self.list_width: int = WIDE if plain else call.voice.unwrapped
        if self.json and plain:
            raise Wrong("--json and --plain are two ways to show it; choose one.")


def today(call: Call) -> int:
    """What stands, where the day is, what is for today, and what was said and asked."""
    from tracker.core.told import told_within
    from tracker.guide import Guide
    from tracker.show import tables, warned, week

    call.no_words()
    paper = Paper(call)
    day = Guide(call.diary).day()
    look = day.look
    stands = weeks.today(look.history, look.today, look.first_weekday)
    told = told_within(look.history.kept, look.today, look.today)

    def words() -> str:
        waiting = {stand.rule.id for stand in look.standing}
        past = [one for one in told if one.done or one.rule not in waiting]
        page = week.today(stands, look.now, day.plan.sentence, ink=paper.ink, width=paper.width)
        return "\n\n".join((*_pinned(paper, look), page, *_said(paper, look, past, look.asks)))

    def json() -> Json:
        more = {"for_today": day.plan.sentence, "warnings": [warned.told_json(one) for one in told]}
        return {**tables.today_json(stands), **more, **_warned_json(look)}

    return shown(call, paper, look, words, json)


def week(call: Call) -> int:
    """A week beside the week before."""
    return _period(call, weeks.week, lambda day, ago: weeks.week_of(day, call.diary.first_weekday, ago))


def month(call: Call) -> int:
    """A month beside the month before."""

    def summed(history: History, first: date, today: date) -> weeks.Period:
        return weeks.month(history, first, today, first_weekday=call.diary.first_weekday)

    return _period(call, summed, weeks.month_of)


def year(call: Call) -> int:
    """A year beside the year before."""
    return _period(call, weeks.year, weeks.year_of)


def log(call: Call) -> int:
    """The entries that fit the options, the latest last."""
    from tracker.core.search import holding
    from tracker.show import lists, tables

    call.no_words()
    paper = Paper(call)
    first, last, most = call.day("from"), call.day("to"), call.number("last", 1, 1_000_000)
    kinds = _kinds(call)
    if first and last and last < first:
        raise Wrong(f"--from {first} is after --to {last}.")
    narrowed = any(call.typed.has(name) for name in ("kind", "from", "to", "text", "last"))
    begin = first or (date.min if narrowed else weeks.moved(call.now.date(), 1 - LAST_DAYS))
    look = call.diary.look(begin)
    found = look.history.dates(begin, last or date.max)
    entries = (found.kind(*kinds) if kinds else found).entries
    if call.typed.has("text"):
        entries = holding(entries, call.typed.options["text"])
    entries = entries[-most:] if most else entries

    def words() -> str:
        if not entries and not narrowed:
            return f"Nothing was logged in the last {LAST_DAYS} days. See further back with: tracker log --last 20"
        return lists.log(entries, look.now, ink=paper.ink, width=paper.list_width)

    return shown(call, paper, look, words, lambda: tables.log_json(entries))


def show(call: Call) -> int:
    """One entry, whole, with every form that it had."""
    from tracker.show import lists, tables

    paper = Paper(call)
    prefix, *more = call.some_words("an id; tracker log shows them")
    if more:
        raise Wrong("tracker show takes one id.")
    forms = call.diary.forms(call.found(prefix, removed=None).id)
    if paper.json:
        return say_json(call, tables.show_json(forms))
    call.voice.say(lists.entry(forms, call.now, ink=paper.ink, width=paper.width))
    return DONE


def trash(call: Call) -> int:
    """What was removed, the last first."""
    from tracker.show import lists, tables

    call.no_words()
    paper = Paper(call)
    entries = call.diary.trash()
    if paper.json:
        return say_json(call, tables.log_json(entries))
    call.voice.say(lists.trash(entries, call.now, ink=paper.ink, width=paper.list_width))
    return DONE


def kinds(call: Call) -> int:
    """What can be logged, or all about one kind."""
    from tracker.show import lists, tables

    paper = Paper(call)
    if len(call.words) > 1:
        raise Wrong("tracker kinds takes one kind.")
    chosen = [kind_of(word) for word in call.words]
    if paper.json:
        return say_json(call, tables.kinds_json(chosen or KINDS))
    show = lists.kind(chosen[0], ink=paper.ink, width=paper.width) if chosen else None
    call.voice.say(show or lists.kinds(ink=paper.ink, width=paper.width))
    return DONE


def kind_of(word: str) -> Kind:
    """The kind of that name. Wrong."""
    kind = kind_named(word) or next((kind for kind in KINDS if kind.key == word), None)
    if kind is None:
        names = [kind.name for kind in KINDS]
        near = nearest(word, names)
        meant = f"did you mean {near}?" if near else f"there are {listed(names, 'and')}."
        raise Wrong(f"There is no kind {quoted(word)}; {meant}")
    return kind


def _kinds(call: Call) -> tuple[str, ...]:
    """The kinds that `--kind` names, none for all."""
    if not call.typed.has("kind"):
        return ()
    names = [name for name in call.typed.options["kind"].replace(",", " ").split() if name]
    if not names:
        raise Wrong("--kind needs the name of a kind, such as --kind pain,walk.")
    return tuple(kind_of(name).name for name in names)


def _period(call: Call, summed: Callable[..., weeks.Period], begins: Callable[[date, int], date]) -> int:
    from tracker.core.past import needed, raised_within
    from tracker.core.told import told_within
    from tracker.show import tables, warned
    from tracker.show import week as show_week

    call.no_words()
    paper = Paper(call)
    if paper.json and call.typed.has("markdown"):
        raise Wrong("--json and --markdown are two ways to show it; choose one.")
    ago, of = call.number("ago", 0, LONGEST_AGO), call.day("of")
    if ago is not None and of is not None:
        raise Wrong("--ago and --of are two ways to say which one; choose one.")
    first = begins(of or call.now.date(), ago or 0)
    look = call.diary.look(min(begins(first, 1), needed(first)))
    period = summed(look.history, first, look.today)
    last = period.now.last
    period = period._replace(flags=raised_within(look.history, first, last, look.now))
    told = told_within(look.history.kept, first, last)

    def words() -> str:
        if call.typed.has("markdown"):
            from tracker.show.summary import markdown

            return markdown(period)
        known = {one.rule for one in told} | {stand.rule.id for stand in look.standing}
        rest = period._replace(flags=tuple(flag for flag in period.flags if flag.rule.id not in known))
        page = show_week.period(rest, ink=paper.ink, width=paper.width)
        asks = [ask for ask in look.asks if last >= look.today or first <= ask.entry.day <= last]
        return "\n\n".join((*_pinned(paper, look), page, *_said(paper, look, told, asks)))

    def json() -> Json:
        more = {"warnings": [warned.told_json(one) for one in told]}
        return {**_warned_json(look), **tables.period_json(period), **more}

    return shown(call, paper, look, words, json)


def _pinned(paper: Paper, look: Look) -> list[str]:
    """The block of what stands, for the top of a page."""
    if not look.standing:
        return []
    from tracker.show.standing import pinned

    return ["\n".join(pinned(look.standing, look.now, ink=paper.ink, width=paper.width, region=look.region))]


def _said(paper: Paper, look: Look, told: "Sequence[Told]", asks: "Sequence[Ask]") -> list[str]:
    """The blocks below a page: warnings that were said with what was done, and the gravest open question."""
    blocks = []
    if told:
        from tracker.show.told import HEADING, briefly

        blocks.append("\n".join((paper.ink.dim(HEADING), *briefly(told, look.now, paper.width))))
    if asks:
        from tracker.show.asking import first

        blocks.append(first(asks, look.now, ink=paper.ink, width=paper.width, region=look.region))
    return blocks


def _warned_json(look: Look) -> Json:
    from tracker.show import tables, warned

    standing = warned.standing_json(look.standing, look.region)
    return {**tables.flags_json(look.flags), **standing, **tables.asks_json(look.asks)}


def shown(call: Call, paper: Paper, look: Look, words: Callable[[], str], json: Callable[[], Json]) -> int:
    """Show what was asked for, and then what of the log could not be read; the exit code tells of that too."""
    if paper.json:
        say_json(call, json())
    elif said := words():
        call.voice.say(said)
    call.problems(look.problems)
    return DAMAGED if look.problems else DONE


def say_json(call: Call, value: Json) -> int:
    """Show a value as JSON."""
    from tracker.show import asjson

    text = asjson.dumps(value, indent=2)
    call.voice.say(text if call.voice.utf8 else asjson.plain(text))
    return DONE
