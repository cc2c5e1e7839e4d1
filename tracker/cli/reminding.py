"""A reminder for the person to install, or not."""

import os
import shutil
import sys
from datetime import timedelta

from tracker.cli.call import Call
from tracker.cli.options import Option
from tracker.cli.voice import DONE, Wrong
from tracker.core.days import WEEKDAYS
from tracker.core.words import listed, quoted, shown

NAMES = ("systemd", "cron", "launchd")
OPTIONS = (
    Option("at", "the time of day; without it, 20:00", "HH:MM"),
    Option("days", "only on these days, with commas; without it, every day", "DAYS"),
)
ABOUT = (
    "It prints what systemd, cron or launchd would need, and where to put it; nothing is installed. At that time it "
    "shows one quiet line, and only where nothing was logged that day and no pause goes on. A reminder that was missed "
    "is not made up for. tracker remind due says whether there is something to say."
)


def remind(call: Call) -> int:
    """Print a reminder for one of the programs that start others, or say whether one is due."""
    from tracker.show.reminding import FORMS, WORDS

    word, *more = [each.casefold() for each in call.words] or [_here()]
    if more or word not in (*NAMES, "due"):
        raise Wrong(f"tracker remind makes one for {listed(NAMES)}, not {quoted(' '.join(call.words))}.")
    if word == "due":
        if _due(call):
            call.voice.say(WORDS)
        return DONE
    hour, minute = _time(call)
    call.voice.say(FORMS[word](_command(call), hour, minute, _days(call)))
    return DONE


def _due(call: Call) -> bool:
    """True where nothing was logged today and nothing is paused."""
    from tracker.cli.going import guide

    pause, _ = guide(call).settled()
    look = call.diary.look(call.now.date() - timedelta(days=1))
    return pause is None and look.fresh and not look.history.dates(look.today, look.today).entries


def _time(call: Call) -> tuple[int, int]:
    """The time of --at. Wrong."""
    typed = call.typed.options.get("at", "20:00").strip()
    hours, _, minutes = typed.partition(":")
    numbers = typed.isascii() and hours.isdigit() and minutes.isdigit() and len(hours) <= 2 and len(minutes) == 2
    if not numbers or int(hours) > 23 or int(minutes) > 59:
        raise Wrong(f"--at must be a time of day such as 20:00, got {quoted(typed)}.")
    return int(hours), int(minutes)


def _days(call: Call) -> tuple[int, ...]:
    """The days of --days, 0 for Monday; none for all. Wrong."""
    typed = call.typed.options.get("days", "").casefold().replace(",", " ").split()
    if call.typed.has("days") and not typed:
        raise Wrong("--days needs names of days, such as --days mon,thu.")
    found = set()
    for word in typed:
        fitting = [at for at, name in enumerate(WEEKDAYS) if len(word) > 1 and name.casefold().startswith(word)]
        if len(fitting) != 1:
            raise Wrong(f"{quoted(word)} is no day of the week; write, for example, --days mon,thu.")
        found.add(fitting[0])
    return tuple(sorted(found))


def _command(call: Call) -> tuple[str, ...]:
    """How this program is started from anywhere, on the log of this run where that is not the usual one."""
    found = shutil.which("tracker")
    program = (os.path.abspath(found),) if found else (sys.executable, "-m", "tracker")
    named = call.named_home or bool(os.environ.get("TRACKER_HOME"))
    folder = os.path.abspath(call.folder)
    if named and shown(folder) != folder:
        raise Wrong(f"{shown(folder)} has letters that can't be seen; a reminder needs a folder without them.")
    return (*program, "--home", folder) if named else program


def _here() -> str:
    if sys.platform == "darwin":
        return "launchd"
    return "systemd" if os.path.isdir("/run/systemd/system") else "cron"
