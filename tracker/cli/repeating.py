"""The verbs that spare typing: `again` logs an entry once more, `template` keeps lines under a name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.cli import adding, changing
from tracker.cli.call import Call, checked
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import BUSY, DONE, Unbroken, Wrong
from tracker.core.again import anew, edited
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME, Kind
from tracker.core.line import Line, read_line
from tracker.core.templates import KIND, Template, called, read_template, templates
from tracker.core.words import listed, nearest, quoted
from tracker.diary import Conflict
from tracker.show import text

if TYPE_CHECKING:
    from tracker.core.history import Entry

DEEDS = ("save", "use", "remove")
ABOUT = (
    "What is likely to be the same is taken over: how long, which stretch, what kind. How it felt is not: pain, steps "
    "and the note are typed anew, as words of the line: tracker again 5-3 hilly. Without an id it is the last walk."
)
ABOUT_TEMPLATES = (
    "A template is a line under a name. In the dashboard ' lists them, and 'morning on the quick line stands for the "
    "line that was saved as morning. Saving a name again replaces its line; tracker undo takes any of it back."
)


def again(call: Call) -> int:
    """Log an entry once more, with what is different this time."""
    seen, words = _meant(call)
    kind = BY_NAME.get(seen.kind)
    if kind is None:
        raise Wrong(f"{seen.short} is a {quoted(seen.kind)} record and can't be logged again.")
    typed, notices = _typed(call, kind, seen, words) if words else (None, ())
    draft = edited(kind, seen, typed)
    wrong = kind.wrong(draft.values)
    if wrong is not None:
        raise Wrong(f"{wrong}. It is said anew each time, such as: tracker again {seen.short} and then what it is now.")
    return adding.store(Line((draft,), draft.at, notices), " ".join(("again", *call.words)), call.voice, call.diary)


def template(call: Call) -> int:
    """List the templates; save, use or remove one."""
    known = templates(call.diary.kept(KIND))
    if not call.words:
        return _list(call, known)
    deed, *words = call.words
    if deed.casefold() not in DEEDS:
        raise Wrong(f"tracker template takes {listed(DEEDS)}, not {quoted(deed)}. Alone it lists what is saved.")
    if not words:
        raise Wrong(f"tracker template {deed.casefold()} needs a name. See: tracker help template")
    name, *rest = words
    if deed.casefold() == "save":
        return _save(call, known, name, rest)
    found = _called(name, known)
    if deed.casefold() == "use":
        typed = " ".join((found.line, *rest))
        return adding.store(checked(read_line(typed, call.now, words_alone=True)), typed, call.voice, call.diary)
    if rest:
        raise Wrong("Templates are removed one at a time.")
    with Unbroken(call.voice):
        done = call.diary.remove([found.entry])
        call.voice.say(text.recorded(done.entries, call.now, done="Removed", ink=call.voice.ink))
    return DONE


def _meant(call: Call) -> "tuple[Entry, Sequence[str]]":
    """The entry to log again and the words about it. Wrong where there is none."""
    first = call.words[0].casefold() if call.words else ""
    if first.isalnum() and len(first) > 3:
        found = [entry for entry in call.diary.find(first) if not entry.removed]
        if found:
            return call.found(first), call.words[1:]
    last = call.diary.last("walk")
    if last is None:
        raise Wrong("There is no walk to log again yet. Log one with: tracker w12 5-3")
    return last, call.words


def _typed(call: Call, kind: Kind, seen: "Entry", words: Sequence[str]) -> tuple[Draft, tuple[str, ...]]:
    """What the words say of such an entry; what it can't be without may be left out, for it is known. Wrong."""
    try:
        return changing.typed_words(call, kind, words)
    except Wrong:
        same = anew(kind, seen)
        needed = [field.name for field in kind.fields if not field.optional]
        known = [value for name in needed if (value := same.get(name)) is not None]
        if not known:
            raise
        texts = [f'"{value}"' if isinstance(value, str) else f"{value:g}" for value in known]
        return changing.typed_words(call, kind, (*texts, *words))


def _list(call: Call, known: Sequence[Template]) -> int:
    from tracker.show.layout import natural, table

    paper = Paper(call)
    if paper.json:
        return say_json(call, {"templates": [{"name": one.name, "line": one.line} for one in known]})
    if not known:
        call.voice.say("No template is saved yet. Save one with: tracker template save morning w12 h15")
        return DONE
    rows = [(text.safe(one.name), text.safe(one.line)) for one in known]
    size = natural(rows, 0)
    how = paper.ink.dim(f"Use one with: tracker template use {text.safe(known[0].name)}")
    call.voice.say("\n".join((*table(rows, (size, max(paper.width - size - 2, 20))), how)))
    return DONE


def _save(call: Call, known: Sequence[Template], name: str, rest: Sequence[str]) -> int:
    if not rest:
        raise Wrong(f"Say what {quoted(name)} stands for: tracker template save {quoted(name)} w12 h15")
    draft = checked(read_template(name, " ".join(rest), call.now))
    standing = called(str(draft.values["name"]), known)
    with Unbroken(call.voice):
        if standing is not None and standing.entry.values == draft.values:
            call.voice.say(f"It is saved so already: {text.said(draft)}")
            return DONE
        done = call.diary.record([draft]) if standing is None else call.diary.amend(standing.entry, draft)
        if isinstance(done, Conflict):
            call.voice.warn("Another process changed this template first; nothing was saved.")
            return BUSY
        call.voice.say(text.recorded(done.entries, call.now, done="Saved", ink=call.voice.ink))
    return DONE


def _called(name: str, known: Sequence[Template]) -> Template:
    found = called(name, known)
    if found is not None:
        return found
    near = nearest(name, [one.name for one in known])
    meant = f" Did you mean {near}?" if near else ""
    raise Wrong(f"There is no template {quoted(name)}.{meant} tracker template lists them.")
