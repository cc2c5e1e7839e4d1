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

if TYPE_CHECKING:
    from tracker.core.history import Draft
    from tracker.exchange.source import Skipped
    from tracker.taking import Taking, Way

MOST = 5
"""How many parts that can't be read are named one by one, and how many files."""
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
    "A table of another program is read with --map: --map 'date=Datum,walk.minutes=Dauer' names the column of each "
    "box; tracker kinds shows the boxes."
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
    drafts, notes = _drafts(call, paths, mapping)
    into = taking.Taking(call.diary)
    paper = Paper(call)
    if call.typed.has("dry-run"):
        lines = show.dry(into.weigh(drafts), way or "skip", call.now, ink=paper.ink, width=call.voice.unwrapped)
        call.voice.say("\n".join((*lines, *notes)))
        return DONE
    typed = way or _asked(call, into, drafts)
    with Unbroken(call.voice):
        done = into.take(drafts, _name(paths), typed, way or "skip")
        width = call.voice.unwrapped
        lines = []
        if done.record is not None:
            lines += show.imported(done.new, done.changed, done.days, call.now, ink=call.voice.ink, width=width)
        elif done.weighed.known or done.weighed.matches:
            lines.append("Nothing new: all of it is in the log.")
        lines += show.left(done.weighed, typed, call.now, width)
        call.voice.say("\n".join((*(lines or ["There was nothing to import."]), *notes)))
        if done.asks:
            few = "A note" if done.asks == 1 else f"{done.asks} notes"
            call.voice.say(f"{few} may name a warning sign. Answer with: tracker answer")
        call.voice.withdrawn(done.withdrawn)
        call.voice.flags(done.flags, call.now, done.region, done.new)
    return DONE


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
    """The mapping that was typed or kept; it is kept where that is asked for. Wrong."""
    from tracker import mappings

    typed = call.typed.options.get("map")
    name = call.typed.options.get("save-map")
    if typed is None:
        if name is not None:
            raise Wrong("--save-map keeps what --map says; give both.")
        return None
    mapping = checked(mappings.read(typed) if "=" in typed else mappings.kept(call.folder, typed.strip()))
    if name is not None and not call.typed.has("dry-run"):
        wrong = mappings.keep(call.folder, name, mapping)
        if wrong is not None:
            raise Wrong(wrong.message)
    return mapping


def _drafts(call: Call, paths: Sequence[str], mapping: dict[str, str] | None) -> tuple[list["Draft"], list[str]]:
    """What all the files hold, and what is to be said of them. Wrong where one of them is broken."""
    from tracker import exchange

    drafts: list[Draft] = []
    notes: list[str] = []
    wrong: list[str] = []
    partial = call.typed.has("partial")
    form = call.typed.options.get("as", "").casefold()
    for path in paths:
        with Bar(os.path.basename(path)) as bar:
            read = exchange.read(path, call.zone, form=form, mapping=mapping, progress=bar)
        if isinstance(read, Invalid):
            wrong.append(read.message)
            continue
        drafts += read.drafts
        notes += read.notes
        if read.skipped:
            wrong += _skipped(path, read.skipped, len(read.drafts))
    if not wrong:
        return drafts, notes
    if not drafts:
        raise Wrong("\n".join(wrong[:MOST]))
    if not partial:
        raise Wrong("\n".join((*wrong, PARTIAL)))
    return drafts, [*notes, *wrong]


def _skipped(path: str, skipped: "Sequence[Skipped]", read: int) -> list[str]:
    """What could be read of a file and what not, the first parts by name."""
    from tracker.show.importing import number

    name = quoted(os.path.basename(path), 60)
    lines = [f"{name}: {number(read, 'entry')} can be read, {len(skipped):,} can't:"]
    lines += [f"  {shown(part.where)}: {shown(part.why)}" for part in skipped[:MOST]]
    if len(skipped) > MOST:
        lines.append(f"  and {len(skipped) - MOST:,} more")
    return lines


def _asked(call: Call, into: "Taking", drafts: "Sequence[Draft]") -> "Way":
    """What shall become of the walks that were logged by hand: asked once, where somebody is there to answer."""
    from tracker.show import importing as show

    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        return "skip"
    typed = into.weigh(drafts).typed
    if not typed:
        return "skip"
    rows = show.matches(typed[:MOST], call.now)
    more = [f"  and {len(typed) - MOST:,} more"] if len(typed) > MOST else []
    head = f"You logged {show.counted(one.entry for one in typed)} of these yourself:"
    call.voice.warn("\n".join((head, *rows, *more)))
    call.voice.ask("Leave them as they are (enter), fill their empty boxes (f), or store them beside (a)? ")
    answer = sys.stdin.readline().strip().casefold()
    return "fill" if answer in ("f", "fill") else "add" if answer in ("a", "add") else "skip"


def _name(paths: Sequence[str]) -> str:
    """What the files are called, as the list of imports shows it."""
    names = [quoted(os.path.basename(os.path.normpath(path)), 60) for path in paths]
    return listed(names, "and") if len(names) <= 3 else f"{names[0]} and {len(names) - 1} more"


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
