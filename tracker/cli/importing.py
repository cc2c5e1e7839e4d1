"""Taking in files of other programs, and the list of what was taken in."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.cli.call import Call, checked
from tracker.cli.options import Option
from tracker.cli.reading import Paper
from tracker.cli.voice import DONE, Unbroken, Wrong, is_terminal
from tracker.core.words import Invalid, listed, quoted, shown
from tracker.show.text import wrap

if TYPE_CHECKING:
    from tracker.core.history import Draft
    from tracker.exchange.source import Skipped
    from tracker.taking import Taken, Taking, Way

MOST = 5
"""How many parts that can't be read are named one by one, and how many files."""
FEW = 3
"""How many questions of notes are put at once."""
REMARKS = 8
"""How many remarks of the readers are said."""
PARTIAL = "Nothing was stored. To store what can be read, add --partial."
OPTIONS = (
    Option("as", "what the files are, where it can't be told from their content", "FORM"),
    Option("map", "which column is what, as BOX=COLUMN, or the name of a kept mapping", "MAPPING"),
    Option("save-map", "keep the mapping under this name", "NAME"),
    Option("match", "what you logged yourself: skip it, fill its empty boxes, or add", "WAY", ("skip", "fill", "add")),
    Option("partial", "store what can be read of files that are broken"),
    Option("dry-run", "say what it would do and store nothing"),
)
ABOUT = (
    "All files of one call are one batch: all of it is stored or nothing, tracker imports lists it, and tracker undo "
    "takes it back. The same file twice adds nothing. A walk that two files hold is taken once. A walk that you logged "
    "yourself and that comes again from a watch is never doubled, and what you wrote is never written over.\n\n"
    "A table of another program is read with --map 'date=Datum,walk.minutes=Dauer', which names the column of each "
    "box; tracker kinds shows the boxes. Besides: time, or at for date and time in one; kind, a kind or a column; id; "
    "walk.minutes_unit; date_format, default_time, separator, decimal, encoding. A value that begins with = stands for "
    "itself."
)

LIST = (
    "An import is taken back as one, whatever came after it: what it added leaves the log, what it filled in is empty "
    "again. Entries that you changed since stay as they are. The files can be imported again."
)


def import_(call: Call) -> int:
    """Take in files, all of them or none."""
    from tracker import taking
    from tracker.show import importing as show

    way = _way(call)
    paths = call.some_words("the path of a file, such as walk.fit")
    mapping = _mapping(call)
    drafts, notes, names = _drafts(call, paths, mapping)
    _keep_mapping(call, mapping)
    into = taking.Taking(call.diary)
    paper = Paper(call)
    if call.typed.has("dry-run"):
        lines = show.dry(into.weigh(drafts), way or "skip", call.now, ink=paper.ink, width=call.voice.unwrapped)
        call.voice.say("\n".join((*notes, *lines)))
        return DONE
    typed, asked = (way, False) if way else _asked(call, into, drafts)
    with Unbroken(call.voice):
        done = into.take(drafts, _name(names), typed, way or "skip")
        width = call.voice.unwrapped
        lines = []
        if done.record is not None:
            lines += show.imported(done.new, done.changed, done.days, call.now, ink=call.voice.ink, width=width)
        elif done.weighed.known or done.weighed.matches:
            lines.append("Nothing new: all of it is in the log.")
        lines += show.left(done.weighed, typed, call.now, width, rows=not asked)
        call.voice.say("\n".join((*(lines or ["There was nothing to import."]), *notes)))
        call.voice.withdrawn(done.withdrawn)
        call.voice.flags(done.flags, call.now, done.region, done.new)
        _questions(call, done)
    return DONE


def _questions(call: Call, done: "Taken") -> None:
    """Put the questions that the notes raise, or where they are many say how to answer them one by one."""
    if not done.asks:
        return
    still = {(ask.entry.id, ask.sign, ask.side) for ask in call.diary.look(call.now.date()).asks}
    left = [ask for ask in done.asks if (ask.entry.id, ask.sign, ask.side) in still]
    if len(left) <= FEW:
        call.voice.asks(left, call.now, done.region)
    else:
        call.voice.warn(f"\nYour notes raise {len(left)} questions: they may name warning signs.")
        call.voice.asks(left[:1], call.now, done.region)
        call.voice.warn("All of them: tracker answer")


def imports(call: Call) -> int:
    """List the imports, or take one back."""
    from tracker import taking
    from tracker.show import importing as show

    into = taking.Taking(call.diary)
    if not call.words:
        call.voice.say(show.batches(into.batches(), call.now, ink=call.voice.ink, width=call.voice.unwrapped))
        return DONE
    if call.words[0].casefold() != "undo" or len(call.words) != 2:
        raise Wrong("tracker imports lists them; tracker imports undo ID takes one back.")
    prefix = call.words[1].strip().casefold()
    fitting = [one for one in into.batches() if prefix and one.id.startswith(prefix)]
    if len(fitting) != 1:
        many = f"{quoted(prefix)} fits {len(fitting)} imports" if fitting else f"No import {quoted(prefix)}"
        raise Wrong(f"{many}. List them with: tracker imports")
    with Unbroken(call.voice):
        back = into.take_back(fitting[0])
        if back is None:
            raise Wrong(f"The import of {show.name(fitting[0])} was taken back before.")
        done = back.undone
        lines = [show.turned(entry) for entry in done.after if entry.kind == "import"]
        if back.kept:
            lines.append(f"Left as they are, for you changed them since: {show.number(back.kept, 'entry')}.")
        call.voice.say("\n".join((*lines, "Take that back with: tracker redo")))
        call.voice.withdrawn(done.withdrawn)
        call.voice.flags(done.flags, call.now, done.region, done.after)
    return DONE


def _way(call: Call) -> "Way | None":
    """What was said about matches; None where nothing was. Wrong."""
    from tracker.taking import WAYS

    said = call.typed.options.get("match", "").casefold()
    found = next((way for way in WAYS if way == said), None)
    if found is None and call.typed.has("match"):
        raise Wrong(f"--match is one of {listed(WAYS)}, got {quoted(said)}.")
    return found


def _mapping(call: Call) -> dict[str, str] | None:
    """The mapping that was typed or kept. Wrong."""
    from tracker import mappings

    typed = call.typed.options.get("map")
    if typed is not None:
        return checked(mappings.read(typed) if "=" in typed else mappings.kept(call.folder, typed.strip()))
    if call.typed.has("save-map"):
        raise Wrong("--save-map keeps what --map says; give both.")
    return None


def _keep_mapping(call: Call, mapping: dict[str, str] | None) -> None:
    """Keep a mapping that files could be read with, where that is asked for. Wrong."""
    from tracker import mappings

    if mapping is not None and call.typed.has("save-map") and not call.typed.has("dry-run"):
        wrong = mappings.keep(call.folder, call.typed.options["save-map"], mapping)
        if wrong is not None:
            raise Wrong(wrong.message)


def _drafts(
    call: Call, paths: Sequence[str], mapping: dict[str, str] | None
) -> tuple[list["Draft"], list[str], list[str]]:
    """What all the files hold, what is to be said of them, and the names of those that hold something.

    Wrong where one of them is broken and nobody asked for the rest.
    """
    from tracker import exchange

    drafts: list[Draft] = []
    notes: list[str] = []
    wrong: list[str] = []
    names: list[str] = []
    form = call.typed.options.get("as", "").casefold()
    for path in paths:
        name = quoted(os.path.basename(os.path.normpath(path)), 60)
        with Bar(name) as bar:
            read = exchange.read(path, call.zone, form=form, mapping=mapping, progress=bar)
        if isinstance(read, Invalid):
            wrong.append(read.message)
            continue
        names.append(name)
        drafts += read.drafts
        notes += (f"{name}: {note}" if len(paths) > 1 else note for note in read.notes)
        if read.skipped:
            wrong += _skipped(name, read.skipped, len(read.drafts))
    if len(notes) > REMARKS:
        notes[REMARKS:] = [f"and {len(notes) - REMARKS:,} more remarks."]
    if wrong and not drafts:
        raise Wrong("\n".join(wrong[:MOST]))
    if wrong and not call.typed.has("partial") and not call.typed.has("dry-run"):
        raise Wrong("\n".join((*wrong, PARTIAL)))
    width = call.voice.unwrapped
    return drafts, [row for text in (*notes, *wrong) for row in wrap(text, width, "  ")], names


def _skipped(name: str, skipped: "Sequence[Skipped]", read: int) -> list[str]:
    """What could be read of a file and what not, the first parts by name."""
    from tracker.show.importing import number

    lines = [f"{name}: {number(read, 'entry')} can be read, {len(skipped):,} can't:"]
    lines += [f"  {shown(part.where)}: {shown(part.why)}" for part in skipped[:MOST]]
    if len(skipped) > MOST:
        lines.append(f"  and {len(skipped) - MOST:,} more")
    return lines


def _asked(call: Call, into: "Taking", drafts: "Sequence[Draft]") -> "tuple[Way, bool]":
    """What shall become of what was logged by hand: asked once, where somebody is there to answer, and if it was."""
    from tracker.show import importing as show

    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        return "skip", False
    typed = into.weigh(drafts).typed
    if not typed:
        return "skip", False
    head = f"You logged {show.counted(one.entry for one in typed)} of these yourself:"
    call.voice.warn("\n".join((head, *show.matches(typed, call.now, call.voice.width))))
    call.voice.ask("enter leaves them as they are, f fills their empty boxes, a stores them beside: ")
    answer = sys.stdin.readline().strip().casefold()
    return "fill" if answer in ("f", "fill") else "add" if answer in ("a", "add") else "skip", True


def _name(names: Sequence[str]) -> str:
    """What the files are called, as the list of imports shows it."""
    return listed(list(names), "and") if len(names) <= 3 else f"{names[0]} and {len(names) - 1} more"


class Bar:
    """How much of a file was read, on standard error and only where a person sees it."""

    def __init__(self, name: str) -> None:
        self._name = quoted(name, 30)
        self._shown = -1
        self._on = is_terminal(sys.stderr)

    def __enter__(self) -> "Bar":
        return self

    def __call__(self, read: int, of: int) -> None:
        part = min(100 * read // of, 100) if of > 0 else 0
        if self._on and part != self._shown:
            self._shown = part
            full = part // 5
            sys.stderr.write(f"\r{self._name} [{'#' * full}{'.' * (20 - full)}] {part:3}%")
            sys.stderr.flush()

    def __exit__(self, *_: object) -> None:
        if self._on and self._shown >= 0:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
