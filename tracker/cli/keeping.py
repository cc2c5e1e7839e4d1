"""The verbs that keep the log safe: backups, restore of one, backup, verify, merge."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.cli.call import Call
from tracker.cli.voice import DONE, Unbroken, Wrong
from tracker.core.words import plural, shown
from tracker.diary import is_locked

if TYPE_CHECKING:
    from tracker.core.history import Entry
    from tracker.keeping import Mended

KEPT = (
    "Before the first write of a day each year's file is copied to the folder backups. The newest 7 are kept, the last "
    "of each of 4 weeks and of 12 months. Go back to one with: tracker restore NAME. They lie on the same disk as the "
    "log; for a copy elsewhere: tracker backup FOLDER"
)
MERGING = (
    "FILE is the log of another machine, a copy that tracker backup made, or a conflict copy that a program such as "
    "Syncthing or Dropbox left; a FOLDER is another log. Every entry and every change of both is kept, and what was "
    "removed on one stays removed. Conflict copies that lie in the log's own folder need no command: they are read "
    "with the log, joined with it at the next write, and moved to the folder aside."
)
PLAIN = "It is plain text, for your eyes. To take it in again, here or elsewhere: tracker merge FILE"
SEALED = (
    "It is sealed for the same keys as the log. To take it in again, here or elsewhere: tracker merge FILE, with the "
    "recovery key. Any age program opens it too: age --decrypt --identity KEYFILE FILE"
)
MOST = 10
"""How many entries are named one by one."""


def backups(call: Call) -> int:
    """List the backups."""
    from tracker import keeping
    from tracker.show.layout import natural, table

    call.no_words()
    kept = keeping.backups(call.ready())
    if not kept:
        call.voice.say("There are no backups yet; the first is made before the first write of another day.")
        return DONE
    rows = [("Backup", "Made on", "Records")]
    for one in kept:
        wrong = "another key" if one.locked else "damaged"
        rows.append((shown(one.name), shown(one.day), wrong if one.records is None else f"{one.records}"))
    sizes = tuple(natural(rows, column) for column in range(3))
    head, *body = table(rows, sizes)
    ink = call.voice.ink
    call.voice.say("\n".join((ink.dim(head), *body, ink.dim("Go back to one with: tracker restore NAME"))))
    return DONE


def restore(call: Call) -> int:
    """Put a backup in the place of its year."""
    from tracker import keeping

    if len(call.words) > 1:
        raise Wrong("One backup is restored at a time; give its name alone. See: tracker backups")
    with Unbroken(call.voice):
        try:
            done = keeping.restore(call.ready(), call.words[0])
        except keeping.Unnamed as wrong:
            raise Wrong(str(wrong)) from None
        was = f" It held {plural(done.before, 'record')} before." if done.before is not None else ""
        call.voice.say(
            f"{done.file} is now what {done.backup} holds: {plural(done.forms, 'record')}.{was}{_aside(done)}"
        )
    return DONE


def backup(call: Call) -> int:
    """Copy the whole log to one file."""
    from tracker import keeping

    to = _one(call, "the file or the folder to copy to")
    try:
        path, count = keeping.copied(call.diary, to)
    except keeping.Unnamed as wrong:
        raise Wrong(str(wrong)) from None
    call.voice.say(
        f"Copied the whole log, {plural(count, 'record')}, to {shown(path)}\n"
        + (SEALED if is_locked(call.folder) else PLAIN)
    )
    return DONE


def verify(call: Call) -> int:
    """Look at every file, and put right what can be."""
    from tracker import keeping

    call.no_words()
    if call.typed.has("repair") and call.typed.has("accept"):
        raise Wrong("--repair and --accept are two ways to put a file right; choose one.")
    with Unbroken(call.voice):
        if call.typed.has("repair"):
            call.voice.say(_mended(keeping.repair(call.ready()), "Nothing is damaged in a way that needs a repair."))
        elif call.typed.has("accept"):
            call.voice.say(_mended(keeping.accept(call.ready()), "No file was changed by hand."))
    found = keeping.verify(call.ready())
    if not found:
        call.voice.say(f"There is no log in {shown(call.folder)} yet.")
    for one in found:
        if one.wrong:
            call.voice.warn(one.wrong)
        else:
            call.voice.say(f"{one.file}: {plural(one.records, 'record')}, all as written.")
    kept = keeping.backups(call.folder)
    damaged = [one.name for one in kept if one.records is None and not one.locked]
    others = [one.name for one in kept if one.locked]
    if others:
        call.voice.warn(f"{plural(len(others), 'backup')} sealed with another key: {', '.join(map(shown, others))}.")
    if damaged:
        call.voice.warn(f"{plural(len(damaged), 'backup')} can't be used: {', '.join(map(shown, damaged))}.")
    return max((one.code for one in found), default=DONE)


def merge(call: Call) -> int:
    """Take in what another copy of the log holds."""
    from tracker import keeping
    from tracker.core import weeks

    path, dry = _one(call, "the file or the folder to take in"), call.typed.has("dry-run")
    call.ready()
    if not keeping.opens(path):
        from tracker import locking as keys
        from tracker.cli import locking

        keys.lend(locking.recovery_key(call, "What is to be taken in"))
    with Unbroken(call.voice):
        try:
            done = keeping.merge(call.diary, path, dry)
        except keeping.Unnamed as wrong:
            raise Wrong(str(wrong)) from None
        if not done.forms:
            call.voice.say("There is nothing in it that the log does not hold.")
        else:
            what = f"{plural(done.forms, 'record')} of {_entries(done.entries)}"
            call.voice.say(f"It would take in {what}. Nothing was stored." if dry else f"Took in {what}.")
        if done.both:
            call.voice.say("Changed on both sides; this is what stands, and tracker show ID has the other:")
            _named(call, done.both)
        if done.unread:
            call.voice.warn(f"{plural(done.unread, 'record')} can't be read by this version and stayed where it was.")
        if done.forms and not dry:
            look = call.diary.look(weeks.moved(call.now.date(), -weeks.LAST_PAIN_DAYS))
            call.voice.flags(tuple(stand.flag for stand in look.standing), call.now)
    return DONE


def _mended(done: "Sequence[Mended]", nothing: str) -> str:
    lines = []
    for one in done:
        if not one.forms:
            lines.append(
                f"Nothing in {one.file} can be read and there is no good backup of it, so it was left as it is. "
                "To go on without it, move it out of the folder yourself."
            )
            continue
        line = f"{one.file} holds {plural(one.forms, 'record')} now."
        if one.backup:
            line += f" {one.forms - one.saved} are from its backup {one.backup}, {one.saved} from the file itself."
        if one.lost:
            line += f" {plural(one.lost, 'line')} of it could not be read."
        lines.append(line + _aside(one))
    return "\n".join(lines) or nothing


def _aside(done: "Mended") -> str:
    return f"\nWhat was there is set aside: {shown(done.aside)}" if done.aside else ""


def _entries(entries: "Sequence[Entry]") -> str:
    return "1 entry" if len(entries) == 1 else f"{len(entries)} entries"


def _named(call: Call, entries: "Sequence[Entry]") -> None:
    from tracker.show.text import line

    rows = [f"  {line(entry, call.now)}{' (in the trash)' if entry.removed else ''}" for entry in entries[:MOST]]
    rows += [f"  and {len(entries) - MOST} more"] if len(entries) > MOST else []
    call.voice.say("\n".join(rows))


def _one(call: Call, what: str) -> str:
    """The one path that was typed. Wrong."""
    words = call.some_words(what)
    if len(words) > 1:
        raise Wrong(f"tracker {call.verb} takes one path, got {len(words)}; put quotes around one that has spaces.")
    return words[0]
