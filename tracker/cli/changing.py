"""The verbs that change what is stored: edit, remove, restore, undo, redo. All say what they did and how to undo it."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tracker.cli import boxes
from tracker.cli.call import Call, checked
from tracker.cli.voice import BUSY, DONE, Unbroken, Wrong, is_terminal
from tracker.core.fields import Value, label
from tracker.core.flags import GRAVE
from tracker.core.history import KEPT_NAMES, Draft, Entry
from tracker.core.kinds import BY_NAME, Kind
from tracker.core.line import read_line, starts_item
from tracker.core.when import moment
from tracker.core.words import listed, quoted, shown
from tracker.diary import Conflict, Trouble
from tracker.show import text

if TYPE_CHECKING:
    from tracker.diary import Recorded, Undone

MOST = 20
"""How many entries are named before a question about all of them."""


def edit(call: Call) -> int:
    """Change one entry's values or time."""
    prefix, *words = call.some_words("an id and what to change")
    seen = call.found(prefix)
    kind = BY_NAME.get(seen.kind)
    if seen.kind in KEPT_NAMES:
        raise Wrong(f"{seen.short} is a {seen.kind} record and has no boxes to edit.")
    if kind is None:
        raise Wrong(f"{seen.short} was written by a newer version of tracker; update to change it.")
    draft, notices = _edited(call, kind, seen, words)
    if dict(draft.values) == dict(seen.values) and draft.at in (None, seen.at):
        call.voice.say(f"Nothing to change, it says so already: {text.line(seen, call.now)}")
        return DONE
    with Unbroken(call.voice):
        try:
            done = call.diary.amend(seen, draft)
        except Trouble as trouble:
            call.voice.warn(f"{trouble}\nYou typed: {shown(' '.join(('edit', *call.words)))}")
            return trouble.code
        if isinstance(done, Conflict):
            return _conflict(call, seen, done)
        was = text.wrap(f"Before: {text.said(seen)} ({moment(seen.at, call.now)})", call.voice.unwrapped, "  ")
        _say(call, done, "Changed", (*was, *notices))
    return DONE


def remove(call: Call) -> int:
    """Put entries in the trash."""
    entries = _each(call, removed=False)
    if len(entries) > 1 and not call.typed.has("yes"):
        _ask(call, entries, "remove")
    with Unbroken(call.voice):
        done = call.diary.remove(entries)
        if not done.entries:
            raise Wrong("That was in the trash already: another process was faster.")
        _say(call, done, "Removed")
    return DONE


def restore(call: Call) -> int:
    """Take entries out of the trash; or, where a backup is named, put it in the place of its year."""
    if any("." in word or "/" in word for word in call.words):  # no id has these, and every backup's name has
        from tracker.cli import keeping

        return keeping.restore(call)
    entries = _each(call, removed=True)
    if any(entry.kind == "import" for entry in entries):
        raise Wrong("An import comes back as a whole: import the files again, or right after an undo: tracker redo")
    with Unbroken(call.voice):
        done = call.diary.restore(entries)
        if not done.entries:
            raise Wrong("That was restored already: another process was faster.")
        _say(call, done, "Restored")
    return DONE


def undo(call: Call) -> int:
    """Take back the last change."""
    call.no_words()
    return _turned(call, call.diary.undo, "There is nothing to undo.")


def redo(call: Call) -> int:
    """Do again what was undone."""
    call.no_words()
    return _turned(call, call.diary.redo, "There is nothing to redo.")


def _edited(call: Call, kind: Kind, seen: Entry, words: Sequence[str]) -> tuple[Draft, tuple[str, ...]]:
    """The entry as it shall be, and what is to be said about how the words were read. Wrong."""
    given = call.typed.options
    changes = boxes.values(kind, given, call.now)
    when = boxes.moment(given, call.now)
    cleared = _cleared(call, kind)
    if words:
        typed, spoken = typed_words(call, kind, words)
        twice = [name for name in typed.values if name in changes] or (["at"] if typed.at and when.at else [])
        if twice:
            raise Wrong(f"{quoted(twice[0])} is given twice, as a word and as an option; give it once.")
        changes = {**typed.values, **changes}
        when = boxes.Moment(when.at or typed.at, (*spoken, *when.notices))
    elif not changes and not cleared and when.at is None:
        raise Wrong(f"Say what to change in {text.line(seen, call.now)}: tracker help edit")
    values: dict[str, Value] = {name: value for name, value in seen.values.items() if name not in cleared}
    values.update(changes)
    wrong = kind.wrong(values)
    if wrong is not None:
        raise Wrong(f"{wrong}.")
    return Draft(kind.name, values, when.at), (*when.notices, *boxes.notices(given))


def typed_words(call: Call, kind: Kind, words: Sequence[str]) -> tuple[Draft, tuple[str, ...]]:
    """What words in the grammar of the line say about an entry of this kind. Wrong."""
    line = " ".join(words)
    if line.startswith("@"):
        when = boxes.read_moment(line[1:], call.now)
        return Draft(kind.name, {}, when.at), when.notices
    if kind.name == "note" or not starts_item(words[0]):
        line = f"{kind.name} {line}"
    read = checked(read_line(line, call.now))
    if len(read.drafts) != 1 or read.drafts[0].kind != kind.name:
        other = listed([draft.kind for draft in read.drafts], "and")
        raise Wrong(f"This is a {kind.name} entry and can't become {other}. Remove it and log the other anew.")
    return read.drafts[0]._replace(at=read.drafts[0].at or read.at), read.notices


def _cleared(call: Call, kind: Kind) -> frozenset[str]:
    """The boxes that `--clear` empties. Wrong."""
    names = [name.strip().casefold() for name in call.typed.options.get("clear", "").split(",") if name.strip()]
    for name in names:
        field = kind.field(name)
        if field is None or not field.optional:
            can = listed([each.name for each in kind.fields if each.optional], "and")
            what = f"{kind.name} has no {quoted(name)}" if field is None else f"{label(field)} can't be empty"
            raise Wrong(f"{what}; what can be cleared is {can or 'nothing'}.")
        if name in call.typed.options:
            raise Wrong(f"{quoted(name)} is given a value and cleared; do one of the two.")
    if call.typed.has("clear") and not names:
        raise Wrong("--clear needs the name of a box, such as --clear note.")
    return frozenset(names)


def _conflict(call: Call, seen: Entry, conflict: Conflict) -> int:
    mine = text.said(conflict.mine)
    at = moment(conflict.mine.at or seen.at, call.now)
    theirs = text.line(conflict.theirs, call.now) if conflict.theirs is not None else "it is in the trash"
    call.voice.warn(
        f"Nothing was changed: another process changed {seen.short} first.\n  Yours: {mine} ({at})\n  Theirs: {theirs}"
    )
    return BUSY


def _each(call: Call, *, removed: bool) -> list[Entry]:
    """The entries that the words name, each once. Wrong where one of them names none."""
    found = [call.found(word, removed=removed) for word in call.some_words("an id; tracker log shows them")]
    return list({entry.id: entry for entry in found}.values())


def _ask(call: Call, entries: Sequence[Entry], verb: str) -> None:
    """Wrong unless the person says yes."""
    rows = [f"  {text.line(entry, call.now)}" for entry in entries[:MOST]]
    if len(entries) > MOST:
        rows.append(f"  and {len(entries) - MOST} more")
    count = f"{len(entries)} entries"
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise Wrong("\n".join((f"This would {verb} {count}; add --yes to do it:", *rows)))
    call.voice.warn("\n".join(rows))
    call.voice.ask(f"{verb.capitalize()} these {count}? [y/N] ")
    answer = sys.stdin.readline().strip().casefold()
    if answer not in ("y", "yes"):
        raise Wrong(f"Nothing was done; all {count} are kept.")


def _say(call: Call, done: "Recorded", word: str, more: Sequence[str] = ()) -> None:
    said = text.recorded(done.entries, call.now, done=word, ink=call.voice.ink, width=call.voice.unwrapped)
    call.voice.say("\n".join((*more, said)))
    call.voice.withdrawn(done.withdrawn)
    call.voice.flags(done.flags, call.now, done.region, done.entries)
    if done.asks:  # of those that were answered before, none is asked again
        still = {(ask.entry.id, ask.sign, ask.side) for ask in call.diary.look(call.now.date()).asks}
        left = [ask for ask in done.asks if (ask.entry.id, ask.sign, ask.side) in still]
        call.voice.asks(left, call.now, done.region)


def _turned(call: Call, turn: "Callable[[], Undone | None]", nothing: str) -> int:
    voice = call.voice
    with Unbroken(voice):
        done = turn()
        if done is None:
            voice.say(nothing)
            return DONE
        voice.say("\n".join(_lines(call, done)))
        voice.withdrawn(done.withdrawn)
        voice.flags(done.flags, call.now, done.region, done.after)
        _open_again(call, done)
    return DONE


def _lines(call: Call, done: "Undone") -> list[str]:
    """What an undo or redo did to each entry and to what is kept beside the log, and how to take that back."""
    from tracker.show.told import turned

    was = {entry.id: entry for entry in done.before}
    said = {entry.id: turned(was.get(entry.id), entry) for entry in done.after if entry.kind in KEPT_NAMES}
    whole = any(entry.kind == "import" for entry in done.after)  # an import is said in one line
    own = () if whole else tuple(entry for entry in done.after if not said.get(entry.id))
    width = call.voice.unwrapped
    lines = [row for words in said.values() if words for row in text.wrap(words, width, "  ")]
    return [*lines, text.turned(done.op, done.before, own, call.now, ink=call.voice.ink, width=width)]


def _open_again(call: Call, done: "Undone") -> None:
    """Say the warnings that an undo lets stand again, though no entry of its own raises them: none goes unsaid."""
    gone = [entry for entry in done.after if entry.kind == "acknowledged" and entry.removed]
    about = any(entry.kind == "profile" for entry in done.after)
    if not gone and not about:
        return
    rules = {rule for entry in gone for rule in entry.text("rule").split()}
    look = call.diary.look(call.now.date())
    spoken = {flag.rule.id for flag in done.flags}
    stands = [one for one in look.standing if one.rule.id not in spoken]
    again = [one.flag for one in stands if one.rule.id in rules or (about and one.rule.tier in GRAVE)]
    call.voice.flags(again, call.now, look.region, ())
