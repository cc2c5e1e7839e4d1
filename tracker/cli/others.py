"""Verbs that are about something else than what is in the log: lines from elsewhere, files, shells, help."""

import os
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker.cli.call import Call
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import DONE, Wrong, is_terminal
from tracker.core.words import LIMIT, listed, nearest, plural, quoted

if TYPE_CHECKING:
    from tracker.core.history import Entry
    from tracker.diary import Diary

LONGEST_LINE = LIMIT + 1024
"""Characters of the longest line that is read from standard input: a note of the greatest length and its items."""
OFFERED, OFFERED_DAYS = 30, 28
"""How many ids the shell is given to complete, and from how many days back."""
NAMED = 50
"""Cells of what an entry holds, beside the id that the shell offers."""


def add(call: Call) -> int:
    """Store a line, or with `-` the one on standard input."""
    from tracker.cli import filling

    if not call.words:
        raise Wrong("tracker add needs a line, such as: tracker add p4 w12 5-3 h15")
    if call.typed.words != ("-",):
        return filling.fill(call, call.typed.words)
    call.ready()  # a passphrase is asked for before a line is typed that it would keep from being stored
    line = _line_from_input(call)
    if not line.strip():
        raise Wrong("There was nothing on standard input; nothing was stored.")
    return filling.fill(call, (line,))


def where(call: Call) -> int:
    """Which folder and which files."""
    from tracker.show import lists, tables

    call.no_words()
    paper = Paper(call)
    files = _files(call.folder)
    if paper.json:
        return say_json(call, tables.where_json(call.folder, files))
    call.voice.say(f"{lists.where(call.folder, files, ink=paper.ink)}\n({_chosen(call)})")
    return DONE


def demo(call: Call) -> int:
    """The dashboard, or with --plain the day and the week, of an invented log."""
    import tempfile

    from tracker.cli import reading
    from tracker.cli.demo import SAID, invented
    from tracker.diary import Diary

    call.no_words()
    with tempfile.TemporaryDirectory(prefix="tracker-demo-", ignore_cleanup_errors=True) as folder:
        call.diary = Diary(folder, call.clock)
        call.diary.record(invented(call.now))
        if call.typed.has("plain") or not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
            call.voice.say(f"{SAID}\n")
            reading.today(call)
            call.voice.say("")
            return reading.week(call)
        call.voice.warn(SAID)
        return dashboard(call.diary)


def completion(call: Call) -> int:
    """A script for a shell, or for the script the ids of the latest entries."""
    from tracker.cli.completion import IDS, SCRIPTS

    words = call.some_words(f"the name of your shell: {listed(list(SCRIPTS))}")
    if len(words) == 1 and words[0] in IDS.values():
        from tracker.core.when import moment
        from tracker.show.text import said

        found = call.diary.trash() if words[0] == "removed" else reversed(_latest(call))
        held = [(each.short, f"{said(each, NAMED)}, {moment(each.at, call.now)}") for each in list(found)[:OFFERED]]
        call.voice.say("\n".join("\t".join(each) for each in held))
        return DONE
    make = SCRIPTS.get(words[0].casefold())
    if make is None or len(words) > 1:
        raise Wrong(f"tracker completion knows {listed(list(SCRIPTS), 'and')}, not {quoted(' '.join(words))}.")
    call.voice.say(make())
    return DONE


def _latest(call: Call) -> tuple["Entry", ...]:
    """The entries of the last weeks."""
    return call.diary.look(call.now.date() - timedelta(days=OFFERED_DAYS)).history.entries


def help_(call: Call) -> int:
    """What there is, or all about one thing."""
    from tracker.cli import pages

    topic = " ".join(call.words).casefold()
    page = pages.page(topic) if topic else pages.everything()
    if page is None:
        near = nearest(topic, pages.topics())
        meant = f" Did you mean {near}?" if near else ""
        raise Wrong(f"There is no help on {quoted(topic)}.{meant} All commands: tracker help")
    call.voice.say(page)
    return DONE


def dashboard(diary: "Diary") -> int:
    """The dashboard until it is left; its exit code."""
    import gc

    from tracker import tui

    gc.enable()
    return tui.run(diary)


def _line_from_input(call: Call) -> str:
    """The one line on standard input. Wrong where there are several, or where it is too long."""
    if sys.stdin is None:
        raise Wrong("Standard input is closed; nothing was stored.")
    if is_terminal(sys.stdin):
        call.voice.ask("Line: ")
        return sys.stdin.readline()
    data = sys.stdin.buffer.read(4 * LONGEST_LINE + 1)
    line = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff").strip()
    if len(data) > 4 * LONGEST_LINE or len(line) > LONGEST_LINE:
        size = f"{len(line):,}" if len(data) <= 4 * LONGEST_LINE else f"more than {LONGEST_LINE:,}"
        raise Wrong(f"The line is {size} characters long; the limit of a note is {LIMIT:,}. Nothing was stored.")
    if "\n" in line:
        rows = plural(len(line.splitlines()), "line")
        raise Wrong(f"There are {rows} on standard input and one is read at a time; nothing was stored.")
    return line


def _chosen(call: Call) -> str:
    if call.named_home:
        return "named by --home"
    return "named by TRACKER_HOME" if os.environ.get("TRACKER_HOME") else "this machine's place for data"


def _files(folder: str) -> list[str]:
    """The files of the log and its backups, relative to the folder."""
    found = (os.path.relpath(os.path.join(base, name), folder) for base, _, names in os.walk(folder) for name in names)
    return sorted(name for name in found if name.endswith(".json"))
