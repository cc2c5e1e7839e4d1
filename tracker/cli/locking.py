"""The verbs that lock the log and unlock it, and its key brought to hand for all others."""

import sys
from os import environ
from typing import TYPE_CHECKING

from tracker.cli import secrets
from tracker.cli.call import Call
from tracker.cli.options import Option
from tracker.cli.voice import DONE, Voice, Wrong, is_terminal
from tracker.core.words import plural, shown

if TYPE_CHECKING:
    from tracker.locking import State, Turned

OPTIONS = (
    Option("status", "how the log is kept, and where this machine's key is"),
    Option("recover", "this machine has no key: get in with the recovery key, and make a new one"),
    Option("only", "with --recover: no other machine's key opens the log any longer"),
    Option("passphrase", "keep this machine's key behind a passphrase, even where there is a keyring"),
)
ABOUT = (
    "Every file of the log is sealed, backups and drafts too. Nothing else changes: every command works as before. "
    "What this protects and what not: tracker help locking"
)
BEFORE = (
    "This seals every file of your log, so that nobody can read it who gets hold of the disk or the folder.\n"
    "There are two keys. One is for this machine; it is kept {keeper}. The other is the recovery key, for the day on "
    "which the first is lost. Without both nobody can read the log again, you neither.\n"
    "Press Enter to see the recovery key, or Ctrl-C to leave everything as it is. "
)
SHOWN = (
    "Your recovery key:\n\n{key}\n\n"
    "Write it down or put it in a password manager, apart from this machine. It is not shown again.\n"
    "Press Enter when you have it; you are then asked to type it. "
)
TYPE = "Type or paste the recovery key. Spaces and small letters do no harm.\n"
TRIES = 3
MOST = 5


def ready(folder: str, voice: Voice, *, ask: bool = True) -> None:
    """Have the key of a locked log at hand: from the keyring, or behind a passphrase that is asked. Trouble, Wrong."""
    from tracker import locking

    try:
        if locking.open_quietly(folder, environ):
            return
        wrapped = locking.wrapped_key(folder, environ)
    except ValueError as error:
        raise Wrong(str(error)) from None
    if wrapped is None:
        raise locking.no_key(folder)
    given = secrets.given(secrets.PASSPHRASE)
    if given is not None:
        locking.open_with(folder, wrapped, given)
        return
    if not ask or not secrets.can_ask():
        raise locking.Locked(
            "The log is locked, and there is nobody to ask for its passphrase. Name a file that holds it, and that "
            f"only you may read, in {secrets.PASSPHRASE}."
        )
    for left in reversed(range(TRIES)):
        try:
            locking.open_with(folder, wrapped, secrets.hidden("Passphrase of your log: "))
            return
        except locking.Mistyped as wrong:
            if not left:
                raise
            voice.warn(f"{str(wrong).partition('.')[0]}.")


def lock(call: Call) -> int:
    """Seal the log, go on sealing it, say how it is kept, or get in with the recovery key."""
    from tracker import locking

    call.no_words()
    if call.typed.has("only") and not call.typed.has("recover"):
        raise Wrong("--only belongs to --recover.")
    if call.typed.has("status"):
        return _status(call)
    state = _state(call)
    if call.typed.has("recover"):
        return _recover(call, locked=state.locked or bool(state.left))
    if not state.locked and state.left:
        call.diary.store.tails()  # says what is missing
    if state.locked:
        call.ready()
        if _state(call).opening:
            raise Wrong("The log is being unlocked. Finish that first with: tracker unlock")
        return _finished(call, locking.finish(call.folder), "It was locked already.")
    locking.prepare(call.folder)
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise Wrong(
            "tracker lock shows a recovery key and asks you to type it back, so it needs a terminal. Nothing was "
            "changed."
        )
    in_keyring = not call.typed.has("passphrase") and locking.can_keep()
    keeper = "in this system's keyring" if in_keyring else "in a file behind a passphrase of yours"
    recovery = _shown_and_typed(call, keeper)
    passphrase = None if in_keyring else _new_passphrase(call)
    device, _ = locking.fresh()
    call.voice.warn("Sealing…")
    locking.begin(call.folder, device, recovery, passphrase, environ)
    return _finished(call, locking.finish(call.folder, recovery), "The log is locked.")


def unlock(call: Call) -> int:
    """Open every file of the log again."""
    from tracker import locking

    call.no_words()
    if not _state(call).locked:
        call.voice.say("The log is not locked.")
        return DONE
    call.ready()
    if not call.typed.has("yes"):
        if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
            raise Wrong("This would store the log as plain text again; add --yes to do it.")
        call.voice.ask("Store the log as plain text again? [y/N] ")
        if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
            raise Wrong("Nothing was done; the log stays locked.")
    done = locking.unlock(call.folder, environ)
    if done.left:
        call.voice.warn(_left(done.left, "could not be opened, so the log stays locked"))
        return locking.Locked.code
    call.voice.say(
        f"The log is plain text again: {plural(done.files, 'file')} opened, and the key of this machine is gone. Keep "
        "the recovery key as long as there are sealed copies elsewhere."
    )
    return DONE


def recovery_key(call: Call, what: str) -> str:
    """A recovery key: from the file that TRACKER_RECOVERY_FILE names, or typed. Wrong, Locked."""
    from tracker import locking

    given = secrets.given(secrets.RECOVERY)
    if given is not None:
        if not _is_key(given):
            raise locking.Locked(f"What {secrets.RECOVERY} names is no recovery key. Nothing was changed.")
        return given
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise locking.Locked(
            f"{what} needs the recovery key: run this on a terminal, or name a file that holds the key, and that only "
            f"you may read, in {secrets.RECOVERY}."
        )
    with secrets.Curtain(call.voice) as curtain:
        for _ in range(TRIES):
            call.voice.ask(f"{what} needs the recovery key.\n{TYPE}")
            typed = sys.stdin.readline()
            curtain.clear()
            if _is_key(typed):
                return typed
            call.voice.ask(f"{_no_key(typed)}\n")
    raise locking.Locked(f"{_no_key(typed)} Nothing was changed.")


def _shown_and_typed(call: Call, keeper: str) -> str:
    """A new recovery key that the person has typed back. Wrong."""
    from tracker import locking

    voice = call.voice
    recovery, public = locking.fresh()
    with secrets.Curtain(voice) as curtain:
        _page(call, BEFORE.format(keeper=keeper))
        sys.stdin.readline()
        curtain.clear()
        _page(call, SHOWN.format(key=recovery))
        sys.stdin.readline()
        curtain.clear()
        for _ in range(TRIES):
            voice.ask(TYPE)
            typed = sys.stdin.readline()
            curtain.clear()
            if _is_key(typed) and locking.public(typed) == public:
                return recovery
            voice.ask(f"{'That is another key.' if _is_key(typed) else _no_key(typed)}\n")
    raise Wrong("The recovery key was not typed back, so nothing was changed. The next tracker lock shows a new one.")


def _new_passphrase(call: Call) -> str:
    """A passphrase for this machine's key, typed twice or from a file. Wrong."""
    from tracker import locking

    given = secrets.given(secrets.PASSPHRASE)
    for _ in range(TRIES):
        first = given or secrets.hidden(f"New passphrase for this machine's key, {locking.LEAST} letters or more: ")
        if len(first) < locking.LEAST:
            if given:
                break
            call.voice.warn(f"That is too short: {locking.LEAST} letters at least. Four or five plain words are good.")
        elif given or secrets.hidden("The same again: ") == first:
            return first
        else:
            call.voice.warn("These two are not the same.")
    raise Wrong(f"There is no passphrase of {locking.LEAST} letters or more, so nothing was changed.")


def _recover(call: Call, *, locked: bool) -> int:
    from tracker import locking

    if not locked:
        raise Wrong("The log is not locked.")
    recovery = recovery_key(call, "Getting in again")
    locking.old_ring(call.folder, recovery)
    in_keyring = not call.typed.has("passphrase") and locking.can_keep()
    passphrase = None if in_keyring else _new_passphrase(call)
    device, _ = locking.fresh()
    call.voice.warn("Sealing for the new key…")
    done = locking.recover(call.folder, recovery, device, passphrase, environ, only=call.typed.has("only"))
    return _finished(call, done, "This machine has a new key of the log.")


def _status(call: Call) -> int:
    from tracker import locking

    locking.open_quietly(call.folder, environ)
    state, say = _state(call), call.voice.say
    if not state.locked:
        say("The log is not locked: its files are plain text that only you may read.")
        if state.left:
            call.voice.warn(
                f"{plural(len(state.left), 'file')} of it {'is' if len(state.left) == 1 else 'are'} sealed though, and "
                "sealed.json is missing. Make it anew with the recovery key: tracker lock --recover"
            )
        return DONE
    say("The log is being unlocked. Finish that with: tracker unlock" if state.opening else "The log is locked.")
    where = {"keyring": "in the system's keyring", "passphrase": "behind your passphrase"}.get(state.keeper)
    say(f"This machine's key is {where}." if where else "This machine has no key: tracker lock --recover")
    if state.devices:
        say(f"Machines with a key: {', '.join(map(shown, state.devices))}; and the recovery key opens it.")
    if state.left:
        call.voice.warn(_left(state.left, "not turned yet; finish with: tracker " + ("un" * state.opening) + "lock"))
    _strangers(call)
    return DONE


def _finished(call: Call, done: "Turned", said: str) -> int:
    state = _state(call)
    files = f"{plural(done.files, 'file')} sealed, each read again and opened before its plain form went."
    call.voice.say(f"{said} {files if done.files else 'Every file of it is sealed.'}")
    left = tuple(dict.fromkeys((*done.left, *state.left)))
    if left:
        call.voice.warn(_left(left, "could not be sealed; put that right and type tracker lock again"))
    _strangers(call)
    call.voice.say("What this protects and what not: tracker help locking")
    return DONE


def _strangers(call: Call) -> None:
    names = _state(call).strangers
    if names:
        call.voice.say(f"Not the log's, and left as they are: {_some(names)}.")


def _left(names: tuple[str, ...], what: str) -> str:
    return f"{plural(len(names), 'file')} {what}: {_some(names)}."


def _some(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - MOST} more" if len(names) > MOST else ""
    return f"{', '.join(map(shown, names[:MOST]))}{more}"


def _state(call: Call) -> "State":
    from tracker import locking

    try:
        return locking.state(call.folder, environ)
    except ValueError as error:
        raise Wrong(str(error)) from None


def _page(call: Call, text: str) -> None:
    """Paragraphs broken for the terminal; the last line waits for its answer."""
    from tracker.show.text import wrap

    call.voice.ask("\n".join(row for line in text.split("\n") for row in (wrap(line, call.voice.width) or [""])) + " ")


def _is_key(typed: str) -> bool:
    from tracker import locking

    try:
        locking.public(typed)
    except ValueError:
        return False
    return True


def _no_key(typed: str) -> str:
    count = len("".join(typed.split()))
    return f"That is no recovery key: one begins with AGE-SECRET-KEY-1 and has 74 letters and digits; this has {count}."
