"""The verbs that lock the log and unlock it, and its key brought to hand for all others."""

import sys
from functools import partial
from os import environ
from typing import TYPE_CHECKING

from tracker.cli import secrets
from tracker.cli.call import Call
from tracker.cli.options import Option
from tracker.cli.voice import DONE, Voice, Wrong, is_terminal
from tracker.core.words import plural, shown
from tracker.diary import is_locked

if TYPE_CHECKING:
    from tracker.locking import State, Turned

OPTIONS = (
    Option("status", "how the log is kept, and where this machine's key is"),
    Option("recover", "this machine has no key: get in with the recovery key, and make a new one"),
    Option("only", "with --recover: no earlier key of a machine opens the log any longer"),
    Option("passphrase", "keep this machine's key behind a passphrase, or a new one, even where there is a keyring"),
)
ABOUT = (
    "Every file of the log is sealed, backups and drafts too. Nothing else changes: every command works as before. "
    "What this protects and what not: tracker help locking"
)
SEALED = "sealed, each read again and opened before its plain form went."
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
    for left in reversed(range(secrets.TRIES)):
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
        if call.typed.has("passphrase"):
            locking.move_key(call.folder, secrets.new_passphrase(call.voice), environ)
            _say(call, "This machine's key is behind the new passphrase.")
        return _finished(call, locking.finish(call.folder), "It was locked already.")
    locking.prepare(call.folder)
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise Wrong(
            "tracker lock shows a recovery key and asks you to type it back, so it needs a terminal. Nothing was "
            "changed."
        )
    in_keyring = not call.typed.has("passphrase") and locking.can_keep()
    keeper = "in this system's keyring" if in_keyring else "in a file behind a passphrase of yours"
    recovery = secrets.shown_and_typed(call.voice, keeper)
    passphrase = None if in_keyring else secrets.new_passphrase(call.voice)
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
    if is_locked(call.folder):
        call.voice.warn(_left(done.left, "could not be opened, so the log stays locked"))
        return locking.Locked.code
    if done.left:
        call.voice.warn(_left(done.left, "can't be opened, damaged or sealed with another key, and stayed sealed"))
    _say(
        call,
        f"The log is plain text again: {plural(done.files, 'file')} opened, and the key of this machine is gone. Keep "
        "the recovery key as long as there are sealed copies elsewhere.",
    )
    return DONE


def _recover(call: Call, *, locked: bool) -> int:
    from tracker import locking

    if not locked:
        raise Wrong("The log is not locked.")
    recovery = secrets.recovery_key(call.voice, "Getting in again")
    locking.old_ring(call.folder, recovery)
    in_keyring = not call.typed.has("passphrase") and locking.can_keep()
    passphrase = None if in_keyring else secrets.new_passphrase(call.voice)
    device, _ = locking.fresh()
    call.voice.warn("Sealing for the new key…")
    done = locking.recover(call.folder, recovery, device, passphrase, environ, only=call.typed.has("only"))
    code = _finished(call, done, "This machine has a new key of the log.", "sealed anew, each read again and opened.")
    if not call.typed.has("only"):
        _say(call, "Earlier keys open it still. Where one may be in other hands: tracker lock --recover --only")
    return code


def _status(call: Call) -> int:
    from tracker import locking

    locking.open_quietly(call.folder, environ)
    state, say = _state(call), partial(_say, call)
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
        say(f"Keys of machines: {', '.join(map(shown, state.devices))}; and the recovery key opens it.")
    if state.left:
        call.voice.warn(_left(state.left, "not turned yet; finish with: tracker " + ("un" * state.opening) + "lock"))
    _strangers(call)
    return DONE


def _finished(call: Call, done: "Turned", said: str, how: str = SEALED) -> int:
    state = _state(call)
    files = f"{plural(done.files, 'file')} {how}"
    _say(call, f"{said} {files if done.files else 'Every file of it is sealed.'}")
    left = tuple(dict.fromkeys((*done.left, *state.left)))
    if left:
        call.voice.warn(_left(left, "could not be sealed; put that right and type tracker lock again"))
    _strangers(call)
    _say(call, "Close and open again every tracker that is open. What this protects and what not: tracker help locking")
    return DONE


def _strangers(call: Call) -> None:
    names = _state(call).strangers
    if names:
        _say(call, f"Not the log's, and left as they are: {_some(names)}.")


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


def _say(call: Call, text: str) -> None:
    from tracker.show.text import wrap

    call.voice.say("\n".join(wrap(text, call.voice.unwrapped)))
