"""The help: everything on a page, and a page on each verb, each kind, the line, the JSON and the exit codes."""

from collections.abc import Callable, Sequence

from tracker.cli import boxes, secrets, timing, voice
from tracker.cli.options import COMMON, Option
from tracker.cli.verbs import BY_NAME, VERBS, Verb
from tracker.core.kinds import KINDS, Kind, kind_named

WIDTH = 80

CODES = {
    voice.DONE: "stored, changed or shown",
    voice.UNEXPECTED: "tracker flags --check: a warning for now or for today stands, or a question that could be one; "
    "anywhere else: a fault in this program, and TRACKER_DEBUG=1 shows where",
    voice.WRONG: "what was typed can't be used; nothing was stored",
    voice.DAMAGED: "the log, or a part of it, is damaged",
    voice.BUSY: "another process was writing, or changed the entry first; nothing was stored",
    voice.NEWER: "the log was written by a newer version; nothing was touched",
    voice.DISK: "the disk or its permissions said no",
    voice.LOCKED: "the log is locked, and its key is not at hand or is another one; nothing was touched",
    voice.UNSAID: "done, and stored if it was to be stored, but the output could not be written",
    voice.INTERRUPTED: "stopped with Ctrl-C",
}
"""What each exit code means."""

_LINE = """\
The line: what happened, then a time if it was not now, then words of your own.

  tracker p4                        pain 4 out of 10, now
  tracker w12 5-3                   a walk of 12 minutes, pain 5 before, 3 after
  tracker h15 i10                   15 minutes of heat, 10 of ice: two entries
  tracker walk 1h05 hilly           an hour and five minutes, over hills
  tracker stretch knee 3x20s        three times, held for 20 seconds
  tracker p4 @8:30                  at half past eight today
  tracker p4 @yesterday 20:15       at that time; @mon 8am and @-2h work too
  tracker p4 stiff after the chair  the rest is the note of the first entry
  tracker p4 -- -5 and windy        what follows -- is the note, to the letter

A bare number is minutes, or points for pain. Nothing of this needs quotes in a
shell; in a note these signs do: * ? ( ) ; & | < > # $ ' "
To keep a line out of your shell's history: tracker add -"""


_LOCKING = f"""\
tracker lock seals every file of the log with age: years, backups, drafts, a timer that runs, and what was set aside.
Each sealed file is read again and opened before its plain form goes. A kill in between loses nothing; tracker lock
goes on.

The keys: this machine's, in the system's keyring or behind a passphrase; and the recovery key, shown once. Where this
machine's key is lost, or for a second machine that shares the folder: tracker lock --recover. Without any key nobody
can read the log, and nobody can make a new one for you. The recovery key and any age program are enough to read it
without tracker: age --decrypt --identity KEYFILE 2026.json

For scripts: {secrets.PASSPHRASE} names a file with the passphrase that only you may read, or - for the first line of
standard input. {secrets.RECOVERY} does the same for the recovery key.

Protected: what you logged, on a disk, a backup or a synchronised folder that others get hold of.

Not protected: the memory of a running tracker, and swap; what your terminal keeps of what was shown; lines in your
shell's history (tracker add - leaves none); what export and report write; older plain copies elsewhere. A plain file
that was replaced may be found on a disk for some time, on a flash disk above all; a disk that is encrypted whole is
the remedy. How many files there are, their sizes and times can be seen, and that somebody else put another file in
place is not always noticed."""


def everything() -> str:
    """All verbs, one line each, and where to read on."""
    from tracker.show.layout import natural, table

    verbs = [(f"  {verb.name} {verb.takes}".rstrip(), verb.hint) for verb in VERBS]
    size = natural(verbs, 0)
    kinds = ", ".join(f"{kind.name} ({kind.key})" for kind in KINDS)
    return "\n".join((
        "tracker: a diary for recovery from back pain, in the terminal", "",
        "  tracker                                             the dashboard",
        "  tracker p4 w12 5-3 h15 @8:30 stiff after the chair  store a line: help line",
        "  tracker walk 12 --before 5 --after 3                the same with options: help walk", "",
        "What can be logged:", *_wrapped(kinds, "  "), "", "Commands:", *table(verbs, (size, WIDTH - size - 2)), "",
        "Everywhere:", *_options(COMMON), "",
        *_wrapped("Each command with examples: tracker help week. The keys of --json: tracker help json. Exit codes: "
                  "tracker help codes. The log lies in --home, else in TRACKER_HOME, else in your data folder."),
    ))  # fmt: skip


def page(topic: str) -> str | None:
    """All about one topic; None where there is no such topic."""
    if topic in BY_NAME:
        return _verb(BY_NAME[topic])
    if topic in _TOPICS:
        return _TOPICS[topic]()
    kind = kind_named(topic)
    return None if kind is None else _kind(kind)


def topics() -> list[str]:
    """Everything that there is a page on."""
    return [*BY_NAME, *_TOPICS, *(kind.name for kind in KINDS)]


def _verb(verb: Verb) -> str:
    usage = " ".join(part for part in ("tracker", verb.name, verb.takes, "[options]" if verb.options else "") if part)
    lines = [usage, "", *_wrapped(f"{verb.hint[:1].upper()}{verb.hint[1:]}.")]
    for at, paragraph in enumerate(verb.about.split("\n\n") if verb.about else []):
        lines += [*([""] if at else []), *_wrapped(paragraph)]
    if verb.name == "import":
        lines += ["", *_formats_read()]
    lines += ["", "Options:", *_options((*verb.options, *COMMON))]
    return "\n".join((*lines, "", "Examples:", *(f"  tracker {example}" for example in verb.examples)))


def _formats_read() -> list[str]:
    from tracker.exchange import FORMATS
    from tracker.show.layout import natural, table

    rows = [(f"  {name}", what) for name, what in FORMATS.items()]
    size = natural(rows, 0)
    return ["What can be read, by its content or with --as:", *table(rows, (size, WIDTH - size - 2))]


def _kind(kind: Kind) -> str:
    from tracker.show.lists import example

    lines = [f"tracker {kind.name} [words] [options]", "", kind.hint, "", "Options:"]
    timed = (timing.TIMER, timing.DETACH) if kind.name in timing.KINDS else ()
    lines += _options((*boxes.options((kind,)), *timed, *COMMON))
    return "\n".join((*lines, "", "Examples:", f"  tracker {example(kind)}", f"  tracker kinds {kind.name}"))


def _json() -> str:
    from tracker.show import tables

    return _told(tables.__doc__)


def _formats() -> str:
    from tracker.show import calendar, export, fhir

    return "\n\n".join(_told(each.__doc__) for each in (export, fhir, calendar))


def _told(about: str | None) -> str:
    """What a renderer says about its keys, its paragraphs broken for a terminal; what is indented stays so."""
    paragraphs: list[list[str]] = []
    for line in (about or "").strip().split("\n"):
        before = paragraphs[-1][-1] if paragraphs else ""
        goes_on = before[:1] == line[:1] == " " or (before[:1] != " " != line[:1] and len(before) > WIDTH)
        if goes_on and line:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    indents = ("    " if lines[0].startswith(" ") else "" for lines in paragraphs)
    texts = (" ".join(line.strip() for line in lines) for lines in paragraphs)
    return "\n".join(row for text, indent in zip(texts, indents, strict=True) for row in _wrapped(text, indent))


def _codes() -> str:
    from tracker.show.layout import table

    return "\n".join(("Exit codes", *table([(f"{code:>5}", said) for code, said in CODES.items()], (5, WIDTH - 7))))


def _options(options: Sequence[Option]) -> list[str]:
    from tracker.show.layout import natural, table

    rows = [(f"  {option.typed}", option.hint) for option in options]
    size = min(natural(rows, 0), 22)
    return table(rows, (size, WIDTH - size - 2))


def _wrapped(text: str, indent: str = "") -> list[str]:
    from tracker.show.text import wrap

    return [indent + row for row in wrap(text, WIDTH - len(indent))]


_TOPICS: dict[str, Callable[[], str]] = {
    "line": lambda: _LINE, "json": _json, "formats": _formats, "codes": _codes, "locking": lambda: _told(_LOCKING),
}  # fmt: skip
