"""Every verb of the command line, declared once: dispatch, help and completion come from here."""

from collections.abc import Callable
from typing import NamedTuple

from tracker.cli import (
    answering,
    asking,
    changing,
    checkin,
    checking,
    exporting,
    files,
    going,
    importing,
    keeping,
    locking,
    others,
    planning,
    profile,
    reading,
    reminding,
    repeating,
    reporting,
    rules,
    seeing,
    status,
    warnings,
)
from tracker.cli.boxes import AT
from tracker.cli.call import Call
from tracker.cli.doubting import YES
from tracker.cli.options import Option
from tracker.core.kinds import KINDS


class Verb(NamedTuple):
    """`takes` names the words that it takes. `examples` are what may follow `tracker`; each one runs."""

    name: str
    hint: str
    run: Callable[[Call], int]
    takes: str = ""
    options: tuple[Option, ...] = ()
    examples: tuple[str, ...] = ()
    about: str = ""


_JSON = Option("json", "the same as JSON; the keys are in: tracker help json")
_PLAIN = Option("plain", "without colour, and the same width everywhere")
_SHOWN = (_JSON, _PLAIN)
_DETACH = Option("detach", "start the timer and go back to the shell")


def _period(name: str) -> tuple[Option, ...]:
    return (
        Option("ago", f"so many {name}s back; 0 is this {name}", "N"),
        Option("of", f"the {name} of this date: 2026-03-14, yesterday, mon, -3d", "DATE"),
        *_SHOWN,
        Option("markdown", "as Markdown, for pasting into a message or a page"),
    )


VERBS: tuple[Verb, ...] = (
    Verb("add", "store one line; the word add may be left out", others.add, "LINE or -", (YES,), examples=(
        "add p4 w12 5-3 h15 @8:30 stiff after the chair", "add -",
    ), about="With - the line is read from standard input, so that no shell keeps it in its history."),
    Verb("today", "where the day stands", reading.today, options=_SHOWN, examples=("today", "today --json")),
    Verb("status", "one line for a prompt: what is grave, what runs, pain and walks", status.status,
         options=(Option("format", "a form of your own", "TEXT"), *_SHOWN),
         examples=("status", "status --json", "status --format '{warning} {timer} {pain}'"), about=(
        "With --format the line is made of {warning}, {timer}, {question}, {pain} and {walked}; each is empty where "
        "there is nothing to say. For tmux: set -g status-right '#(tracker status --format \"{warning} {timer}\")'"
    )),
    Verb("week", "a week beside the week before", reading.week, options=_period("week"), examples=(
        "week", "week --ago 1", "week --of 2026-03-14 --json", "week --markdown",
    ), about="Weeks begin on Monday, or on the day that TRACKER_WEEK_STARTS names, such as sun."),
    Verb("month", "a month beside the month before", reading.month, options=_period("month"), examples=(
        "month", "month --ago 1",
    )),
    Verb("year", "a year beside the year before", reading.year, options=_period("year"), examples=("year",)),
    Verb("calendar", "minutes walked and pain by day: a year, a month, weeks side by side", seeing.calendar,
         "[year, month or weeks]", (
        Option("ago", "so many years, months or weeks back", "N"),
        Option("of", "the one of this date: 2026-03-14, yesterday, mon, -3d", "DATE"), *_SHOWN,
    ), examples=("calendar", "calendar month --ago 1", "calendar weeks --json")),
    Verb("helps", "what seems to help: pain before and after, on days with and without", seeing.helps, options=(
        Option("from", "from this date on; without it, half a year", "DATE"), Option("to", "up to this date", "DATE"),
        *_SHOWN,
    ), examples=("helps", "helps --from 2026-01-01 --json"), about=(
        "Each change comes with its n and an interval. Fewer than three times, or three days on either side, and "
        "nothing is said. It is not proof."
    )),
    Verb("log", "the entries, the latest last", reading.log, options=(
        Option("kind", "only this kind; several with commas", "KIND", tuple(kind.name for kind in KINDS)),
        Option("from", "from this date on; without any option, the last 14 days", "DATE"),
        Option("to", "up to this date", "DATE"),
        Option("text", "only entries that hold these words", "WORDS"),
        Option("last", "only so many, the latest", "N"),
        *_SHOWN,
    ), examples=("log", "log --kind pain,walk --from 2026-03-01 --to 2026-03-14", "log --text chair --last 5")),
    Verb("find", "the entries that fit kinds, dates, numbers and words", seeing.find, "WORDS…", (
        Option("sort", "newest, oldest, highest or lowest first", "ORDER", ("newest", "oldest", "highest", "lowest")),
        Option("last", "only so many, the first of that order", "N"), *_SHOWN,
    ), examples=("find walk in november over 20", "find pain since 2026-01 over 6 --sort highest", "find chair"),
         about=(
        "Kinds: pain, walk or heat. Dates: 2026-03-14, 2026-03, 2026, today, in november, from 2026-03-01 to "
        "2026-03-14. Numbers: over 6, under 20, of what the kind is plotted by. Any other word must be in the entry. "
        "The same is typed after / in the dashboard."
    )),
    Verb("show", "one entry with all that was ever changed in it", reading.show, "ID", _SHOWN, examples=(
        "show k3f9x",
    )),
    Verb("edit", "change an entry; its earlier form is kept", changing.edit, "ID [WORDS]", (
        AT, Option("clear", "empty this box; several with commas", "FIELD"),
    ), examples=(
        "edit k3f9x 5", 'edit k3f9x --score 5 --note "stiff" --at "yesterday 20:15"', "edit k3f9x --clear note",
    )),
    Verb("again", "log an entry once more, with what is different this time", repeating.again, "[ID] [WORDS]",
         examples=("again", "again 5-3 hilly", "again k3f9x 6"), about=repeating.ABOUT),
    Verb("template", "lines under a name, to be used again", repeating.template,
         "[save NAME LINE, use NAME [WORDS], remove NAME]", _SHOWN, examples=(
        "template", "template save morning w12 h15", "template use evening", "template use evening @8:30",
        "template remove evening",
    ), about=repeating.ABOUT_TEMPLATES),
    Verb("remove", "put entries in the trash", changing.remove, "ID…", (YES,), examples=(
        "remove k3f9x", "remove k3f9x m2q7t --yes",
    )),
    Verb("go", "ask whether to walk now, and time the walk", going.go, options=(
        *asking.OPTIONS, Option("minutes", "how long the walk shall be, instead of what the plan says", "N"),
        Option("after", "pain after the walk, 0 to 10, once it has ended", "N"), _DETACH,
    ), examples=("go", "go --pain 3 --dull --stand yes --signs none --detach"), about=(
        "At most four questions, one key each; a space skips one. The timer goes on when the terminal is closed. "
        f"Numbers for --signs: {asking.NUMBERS}."
    )),
    Verb("stop", "end the walk, the heat or the ice that runs, and store it", going.stop, "[MINUTES]", (
        Option("sharp", "it turned sharp or shooting"), Option("after", "pain after it, 0 to 10", "N"),
        Option("drop", "store nothing"),
    ), examples=("stop", "stop --sharp --after 5", "stop 25")),
    Verb("plan", "where you are on the walking ladder, why, and what moves it", planning.plan, options=_SHOWN,
         examples=("plan", "plan --json")),
    Verb("pause", "a time in which nothing is asked: a flare, an illness, a journey", planning.pause, "[WHY]",
         examples=("pause flare",)),
    Verb("resume", "end the pause", planning.resume, examples=("resume",)),
    Verb("target", "targets of your own, in place of the plan's", planning.target, "[MINUTES or off]", examples=(
        "target", "target 20", "target stretch 4", "target off",
    )),
    Verb("undo", "take back the last change, and then the one before it", changing.undo, examples=("undo",)),
    Verb("redo", "do again what undo took back", changing.redo, examples=("redo",)),
    Verb("trash", "what was removed", reading.trash, options=_SHOWN, examples=("trash",)),
    Verb("restore", "take entries out of the trash, or go back to a backup", changing.restore, "ID… or BACKUP",
         examples=("restore k3f9x", "restore 2026.000001.2026-03-18.json"), about=(
        "With the name of a backup (tracker backups) it puts that backup in the place of its year. The file that is "
        "there now is set aside first, and what is set aside is never deleted."
    )),
    Verb("flags", "the warnings that stand now, and what was done about others", warnings.flags, options=(
        Option("check", "say nothing; the exit code is 1 where one for now or for today stands"),
        Option("history", "every warning that was ever said, and what was done"), *_SHOWN,
    ), examples=("flags", "flags --check", "flags --history --json"), about=(
        "Where there is nothing to say, nothing is printed. That is no promise: what was not logged can't be seen. "
        "An open question counts for --check where a yes would be grave."
    )),
    Verb("ack", "note what was done about a warning", warnings.ack, "WARNING or all WORDS…", examples=(
        "ack CES_BLADDER seen at the hospital", "ack bladder change called 111", "ack all seen by my doctor",
    ), about=(
        "The warning is its name, as tracker flags shows it, or words of its title. It is quiet after that until "
        "there is a new sign. tracker undo takes the note back, and then it stands again."
    )),
    Verb("profile", "what you said about yourself, so that warnings fit", profile.profile, "[QUESTION [ANSWER]]", (
        Option("ask", "ask every question in turn; enter skips one"),
        Option("clear", "take an answer out; several with commas", "QUESTION"), *_SHOWN,
    ), examples=(
        "profile", "profile born 1971", "profile cancer yes", "profile region uk", "profile --clear cancer",
    ), about=(
        "Each question says why it is asked, and may be left out. An answer may raise a warning. tracker undo takes "
        "the last answer back."
    )),
    Verb("rules", "every warning that there can be, as a page to hand to a clinician", rules.rules, "[WARNING]", _SHOWN,
         examples=("rules", "rules CES_BLADDER", "rules fever --json"), about=(
        "When each is raised, with its thresholds, what it says, on whose word, and what your last entries say to it. "
        "No clinician has reviewed them. To print it: tracker rules --plain > rules.txt"
    )),
    Verb("check", "what words would raise, asked without storing them", checking.check, "WORDS or -", (
        Option("file", "notes to check, one JSON object a line; - is standard input", "FILE"),
        Option("series", "short diaries to check, one JSON object a line; - is standard input", "FILE"),
        *_SHOWN,
    ), examples=(
        'check "numb between my legs since this morning"', 'check "mum had a fever" --json', "check -",
        "check --file notes.jsonl", "check --series diaries.jsonl",
    ), about=checking.ABOUT),
    Verb("answer", "answer the question that a note raised, or list those that are open", answering.answer,
         "[ID yes|no|unsure]", _SHOWN, examples=("answer", "answer --json"), about=(
        "A note that may name a warning sign is asked about once. Not being sure counts as yes; the answer is stored "
        "as a symptom at the time of the note, and tracker undo takes it back. Until then the question stays open."
    )),
    Verb("kinds", "what can be logged, and how", reading.kinds, "[KIND]", _SHOWN, examples=("kinds", "kinds walk")),
    Verb("where", "which folder and which files", others.where, options=_SHOWN, examples=("where",)),
    Verb("import", "take in what a watch, a phone or another program recorded", importing.import_, "FILE…",
         importing.OPTIONS, examples=("import walk.fit", "import walk.fit --dry-run"), about=importing.ABOUT),
    Verb("imports", "what was taken in from files, and taking one of them back", importing.imports, "[undo ID]",
         examples=("imports",), about=importing.LIST),
    Verb("demo", "the dashboard on invented data, far from your log", others.demo, options=(_PLAIN,), examples=(
        "demo", "demo --plain",
    )),
    Verb("completion", "a script that completes words in your shell", others.completion, "SHELL", examples=(
        "completion bash", "completion zsh", "completion fish",
    )),
    Verb("help", "all commands, one of them, or: line, json, formats, codes, locking", others.help_, "[TOPIC]",
         examples=("help", "help week", "help line")),
    Verb("backups", "the copies of the log that are made before a day's first write", keeping.backups,
         examples=("backups",), about=keeping.KEPT),
    Verb("backup", "copy the whole log to one file elsewhere", keeping.backup, "FILE or FOLDER", examples=(
        "backup copy.json",
    ), about="The file holds every entry with all its forms. It is read back with: tracker merge FILE"),
    Verb("verify", "look at every file and every entry of the log", keeping.verify, options=(
        Option("repair", "save what can be read of damaged files, line by line"),
        Option("accept", "take files that you changed by hand as they are now"),
    ), examples=("verify", "verify --repair", "verify --accept"), about=(
        "Nothing is changed without one of the options. With them a copy of each file is set aside first, in the "
        "folder aside of the log. --repair joins what can be read of a file with its newest good backup."
    )),
    Verb("merge", "take in what another copy of the log holds", keeping.merge, "FILE or FOLDER", (
        Option("dry-run", "say what it would do and store nothing"),
    ), examples=("merge copy.json --dry-run", "merge copy.json"), about=keeping.MERGING),
    Verb("lock", "seal the log, so that only you can read it", locking.lock, options=locking.OPTIONS, examples=(
        "lock --status",
    ), about=locking.ABOUT),
    Verb("unlock", "store the log as plain text again", locking.unlock, options=(YES,), examples=("unlock",)),
    Verb("export", "the log as a file for other programs", exporting.export, "FORM or FILE", (
        Option("kind", "only this kind; several with commas", "KIND", tuple(kind.name for kind in KINDS)),
        Option("from", "from this date on", "DATE"), Option("to", "up to this date", "DATE"), files.FORCE,
    ), examples=(
        "export csv", "export log.csv --from 2026-03-01 --kind pain,walk", "export json everything.json",
        "export fhir for-the-clinic.json", "export plan.ics",
    ), about=exporting.ABOUT),
    Verb("report", "one page for a clinician", reporting.report, "[FORM or FILE]", (
        Option("from", "from this date on; without it, four weeks", "DATE"), Option("to", "up to this date", "DATE"),
        Option("notes", "put these notes in it, by their ids; or all", "IDS"), files.FORCE, _PLAIN,
    ), examples=(
        "report", "report report.html --notes all", "report markdown --from 2026-03-01",
    ), about=reporting.ABOUT),
    Verb("checkin", "how the week was, in three answers, and what you can do again", checkin.checkin,
         options=checkin.OPTIONS, examples=(
        "checkin", "checkin --peg 5,4,6", 'checkin --can "putting on socks 4, gardening 2"',
    ), about=checkin.ABOUT),
    Verb("remind", "a reminder for systemd, cron or launchd, printed and not installed", reminding.remind,
         "[systemd, cron or launchd; or due]", reminding.OPTIONS, examples=(
        "remind", "remind systemd --at 20:30", "remind cron --days mon,thu",
    ), about=reminding.ABOUT),
)  # fmt: skip

BY_NAME = {verb.name: verb for verb in VERBS}
