"""Every way out: each verb of the command line with what it may show of a log, and how that is to be read."""

from collections.abc import Callable
from typing import NamedTuple

from tests.hostile import inert

Check = Callable[[str], list[str]]


class Out(NamedTuple):
    """A command, how its output is read, and whether it shows what a note says.

    `ID` in the words is the latest entry's, `FILE` a new file, which is read in place of the output.
    """

    words: str
    check: Check = inert.on_a_terminal
    shows: bool = False
    codes: tuple[int, ...] = (0,)


_TEXT, _JSON = inert.on_a_terminal, inert.as_json


def _both(verb: str, *more: str, shows: bool = False) -> tuple[Out, ...]:
    words = " ".join((verb, *more))
    return (Out(words, shows=shows), Out(f"{words} --json", _JSON, shows), Out(f"{words} --plain", shows=shows))


def _listed(text: str) -> list[str]:
    """What a shell is given to complete: an id and, behind a tab, what the entry holds."""
    return inert.on_a_terminal("\n".join(" ".join(row.split("\t", 1)) for row in text.split("\n")))


OUT: dict[str, tuple[Out, ...]] = {
    "add": (Out("add p4", codes=(0,)),),
    "today": _both("today"),
    "status": (*_both("status"), Out("status --format '{warning}|{timer}|{question}|{pain}|{walked}'")),
    "week": (*_both("week"), *_both("week", "--ago 1"), Out("week --markdown", inert.as_markdown)),
    "month": (*_both("month"), Out("month --markdown", inert.as_markdown)),
    "year": (*_both("year"), Out("year --markdown", inert.as_markdown)),
    "log": (*_both("log", "--last 9999", shows=True), *_both("log", "--kind pain,note,medicine,stretch --last 9999")),
    "calendar": (*_both("calendar"), *_both("calendar", "month"), *_both("calendar", "weeks")),
    "find": (*_both("find", "note"), *_both("find", "pain")),
    "helps": _both("helps"),
    "lock": (Out("lock --status"), Out("lock --recover", codes=(2,))),
    "unlock": (Out("unlock --yes"),),
    "show": _both("show", "ID", shows=True),
    "edit": (Out("edit ID --at '2026-03-09 08:00'"),),
    "again": (Out("again", codes=(0, 2)),),
    "template": (*_both("template"), Out("template save x p4"), Out("template use x", codes=(0, 2))),
    "remove": (Out("remove ID --yes"),),
    "trash": _both("trash"),
    "restore": (Out("restore ID", codes=(2,)), Out("restore nothing.json", codes=(2,))),
    "undo": (Out("undo"), Out("undo"), Out("undo")),
    "redo": (Out("redo"),),
    "go": (Out("go --pain 3 --dull --stand yes --signs none --detach", codes=(0, 1, 2)),),
    "stop": (Out("stop 5", codes=(0, 2)),),
    "plan": _both("plan"),
    "pause": (Out("pause flare"),),
    "resume": (Out("resume"),),
    "target": (Out("target"),),
    "flags": (*_both("flags"), *_both("flags", "--history")),
    "ack": (Out("ack all done", codes=(0, 2)),),
    "profile": _both("profile"),
    "rules": (Out("rules"), Out("rules --json", _JSON)),
    "check": (Out("check numb"), Out("check numb --json", _JSON)),
    "answer": _both("answer"),
    "kinds": (Out("kinds"), Out("kinds --json", _JSON)),
    "where": _both("where"),
    "import": (Out("import FILE", codes=(0, 2)),),
    "imports": (Out("imports"),),
    "demo": (Out("demo --plain"),),
    "completion": (Out("completion bash"), Out("completion ids", _listed), Out("completion removed", _listed)),
    "help": (Out("help"), Out("help json")),
    "backups": (Out("backups"),),
    "backup": (Out("backup FILE.json", inert.as_raw),),
    "verify": (Out("verify", codes=(0, 3)),),
    "merge": (Out("merge FILE --dry-run", codes=(0, 2, 3)),),
    "export": (
        Out("export csv", inert.as_table, True), Out("export FILE.csv", inert.as_table, True),
        Out("export json", inert.as_json, True), Out("export FILE.json", inert.as_json, True),
        Out("export jsonl", inert.as_json_lines, True), Out("export FILE.jsonl", inert.as_json_lines, True),
        Out("export fhir", inert.as_json), Out("export fhir FILE.json", inert.as_json),
        Out("export ical", inert.as_calendar), Out("export FILE.ics", inert.as_calendar),
    ),
    "report": (
        Out("report --notes all", shows=True), Out("report FILE.txt --notes all", shows=True),
        Out("report html --notes all", inert.as_page, True), Out("report FILE.html --notes all", inert.as_page, True),
        Out("report markdown --notes all", inert.as_markdown, True),
        Out("report FILE.md --notes all", inert.as_markdown, True),
    ),
    "checkin": (Out("checkin"),),
    "remind": (Out("remind systemd"), Out("remind cron"), Out("remind launchd"), Out("remind due")),
}  # fmt: skip
"""A verb that stands in VERBS and not here fails a test."""
