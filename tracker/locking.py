"""Locking a log and unlocking it, and where this machine's key is kept: in the keyring, or behind a passphrase."""

import os
import platform
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from tracker.core.record import Record
from tracker.core.words import shown
from tracker.home import config
from tracker.store import Locked, disk, seal, sealing
from tracker.store.seal import Ring, fresh, public
from tracker.store.sealing import Turned
from tracker.store.trouble import Mistyped, Unreadable, disk_trouble

__all__ = [
    "LEAST", "Locked", "Mistyped", "State", "Turned", "begin", "can_keep", "finish", "fresh", "lend", "no_key",
    "old_ring", "open_quietly", "open_with", "prepare", "public", "recover", "state", "unlock", "wrapped_key",
]  # fmt: skip

SERVICE = "tracker"
WAIT = 10.0
LEAST = 10
"""Characters of the shortest passphrase that is taken."""


class State(Record):
    """How a log is kept. `keeper` is where this machine's key is: keyring, passphrase, or nowhere.

    `left` are the log's files that are not yet as they should be, `strangers` those that are not the log's.
    """

    locked: bool
    opening: bool = False
    keeper: str = ""
    devices: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()


def prepare(folder: str) -> None:
    """Trouble where this folder can't be locked: pyrage is missing, a file has a second name."""
    fresh()
    if os.path.isdir(folder):
        sealing.no_second_names(os.path.realpath(folder))


def begin(folder: str, device: str, recovery: str, passphrase: str | None, environ: Mapping[str, str]) -> None:
    """Keep this machine's key, behind the passphrase or in the keyring, and lock the log; its files are still plain.

    Nothing is locked before the kept key was read again and seen to open what is sealed. Trouble.
    """
    place = os.path.realpath(folder)
    try:
        disk.make_folders(place)
    except OSError as error:
        raise disk_trouble(error, place) from None
    name = os.urandom(8).hex()
    _keep(name, device, passphrase, environ)
    sealing.begin(place, Ring(name, public(recovery), {_machine(): public(device)}), WAIT, (device, recovery))
    seal.hold(device)


def finish(folder: str, recovery: str | None = None) -> Turned:
    """Seal every file that is plain still, each seen to open again before the plain one goes. Trouble.

    Where the recovery key is at hand, each is seen to open with that one as well.
    """
    return sealing.turn(os.path.realpath(folder), WAIT, (recovery,) if recovery else ())


def unlock(folder: str, environ: Mapping[str, str]) -> Turned:
    """Open every file, then take the ring and this machine's key away; goes on where it was broken off. Trouble."""
    place = os.path.realpath(folder)
    ring = seal.ring_of(place)
    if ring is None:
        return Turned(0, ())
    if not ring.opening:
        sealing.begin(place, ring._replace(opening=True), WAIT, ())
    done = sealing.turn(place, WAIT)
    if not sealing.end(place, WAIT):
        return done._replace(left=tuple(sealing.not_turned(place)))
    _forget(ring.id, environ)
    return done


def recover(
    folder: str, recovery: str, device: str, passphrase: str | None, environ: Mapping[str, str], *, only: bool
) -> Turned:
    """Give this machine the new key `device` with the help of the recovery key. Trouble.

    With `only` no other machine's key opens the log any longer. A ring that is lost or broken is made anew.
    """
    place = os.path.realpath(folder)
    ring = old_ring(place, recovery)
    seal.hold(recovery)
    _keep(ring.id, device, passphrase, environ)
    devices = {} if only else {name: key for name, key in ring.devices.items() if name != _machine()}
    ring = ring._replace(devices={**devices, _machine(): public(device)})
    sealing.begin(place, ring, WAIT, (device, recovery))
    seal.hold(device)
    return sealing.anew(place, WAIT, ring, device, every=only)


def old_ring(folder: str, recovery: str) -> Ring:
    """The log's ring as this key opens it; a new one where it is lost or broken and the key opens a file. Locked."""
    place = os.path.realpath(folder)
    try:
        ring = seal.ring_of(place, [recovery])
        if ring is not None:
            return ring
    except Locked:
        pass  # it may be the ring that is wrong, and not the key
    if any(sealing.opens(place, name, recovery) for name in sealing.own(place)):
        return Ring(os.urandom(8).hex(), public(recovery), {})
    raise Locked("That is not the recovery key of this log. Nothing was changed.")


def state(folder: str, environ: Mapping[str, str]) -> State:
    """How the log is kept. Without its key only what can be told without one. Trouble."""
    place = os.path.realpath(folder)
    head = seal.header(place)
    strange = tuple(sealing.strangers(place)) if os.path.isdir(place) else ()
    if head is None:
        return State(False, strangers=strange, left=tuple(sealing.not_turned(place)) if os.path.isdir(place) else ())
    keeper = where_kept(str(head["id"]), environ)
    try:
        ring = seal.ring_of(place)
    except Locked:
        return State(True, keeper=keeper, strangers=strange)
    if ring is None:
        return State(False, strangers=strange)
    left = tuple(sealing.not_turned(place))
    return State(True, ring.opening, keeper, tuple(sorted(ring.devices)), left, strange)


# -- opening


def open_quietly(folder: str, environ: Mapping[str, str]) -> bool:
    """True where the log's key is at hand, or was in the keyring; nobody is asked. Locked where the ring is broken."""
    head = seal.header(folder)
    if head is None or _opens(folder):
        return True
    if os.path.lexists(_path(str(head["id"]), environ)):
        return False
    secret = _from_keyring(str(head["id"]))
    if not secret:
        return False
    seal.hold(secret)
    return _opens(folder)


def wrapped_key(folder: str, environ: Mapping[str, str]) -> bytes | None:
    """This machine's key as it lies behind a passphrase; None where there is none. Locked, Disk."""
    head = seal.header(folder)
    if head is None:
        return None
    path = _path(str(head["id"]), environ)
    try:
        fd, info = disk.open_plain(path, os.O_RDONLY)
        try:
            return disk.read_all(fd, info.st_size)
        finally:
            os.close(fd)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_trouble(error, path) from None


def open_with(folder: str, wrapped: bytes, passphrase: str) -> None:
    """Open the log with the key behind the passphrase. Mistyped where it is another passphrase, Locked."""
    try:
        seal.hold(seal.unwrapped(wrapped, passphrase))
    except (Unreadable, ValueError):
        raise Locked(
            "The file with this machine's key is damaged, and the log itself is not. Nothing was changed. Make a new "
            "key with the recovery key: tracker lock --recover"
        ) from None
    seal.ring_of(folder)


def lend(secret: str) -> None:
    """Open with this key too, for as long as the process runs: for the log of another machine. ValueError."""
    seal.hold(secret)


def no_key(folder: str) -> Locked:
    """The sentence for a machine that has no key of this log."""
    return Locked(
        f"The log in {shown(folder)} is locked, and this machine has no key of it. Nothing was read and nothing was "
        "stored. With the recovery key this machine gets one: tracker lock --recover"
    )


# -- where the key of this machine is kept


def can_keep() -> bool:
    """True where the system has a keyring that gives back what it is given."""
    ring = _keyring()
    if ring is None:
        return False
    name, secret = f"test {os.urandom(4).hex()}", os.urandom(8).hex()
    try:
        ring.set_password(SERVICE, name, secret)
        same = ring.get_password(SERVICE, name) == secret
        ring.delete_password(SERVICE, name)
    except Exception:  # every keyring has errors of its own, and then it is of no use
        return False
    return bool(same)


def where_kept(name: str, environ: Mapping[str, str]) -> str:
    """`passphrase`, `keyring`, or nothing where this machine has no key."""
    if os.path.lexists(_path(name, environ)):
        return "passphrase"
    return "keyring" if _from_keyring(name) else ""


def _opens(folder: str) -> bool:
    """True where a key that is held opens the ring. Locked where the ring is broken, whichever key is held."""
    try:
        seal.ring_of(folder)
    except Locked:
        return False
    return True


def _machine() -> str:
    """The name of this machine among the log's keys."""
    return platform.node() or "this machine"


def _keep(name: str, secret: str, passphrase: str | None, environ: Mapping[str, str]) -> None:
    """Keep the key and read it again. Disk."""
    path = _path(name, environ)
    if passphrase is None:
        ring = _keyring()
        try:
            if ring is None:
                raise OSError("there is no keyring")
            ring.set_password(SERVICE, name, secret)
            if ring.get_password(SERVICE, name) != secret:
                raise OSError("the keyring gives back something else")
            if os.path.lexists(path):
                os.unlink(path)
        except Exception as error:
            raise disk_trouble(OSError(f"{type(error).__name__} of the keyring"), path) from None
        return

    def check(there: bytes) -> None:
        if seal.unwrapped(there, passphrase) != secret:
            raise OSError("the key does not read as it was written")

    try:
        disk.make_folders(os.path.dirname(path))
        disk.write(path, seal.wrapped(secret, passphrase), None, check=check)
    except OSError as error:
        raise disk_trouble(error, path) from None


def _forget(name: str, environ: Mapping[str, str]) -> None:
    """Take this machine's key away, now that nothing is sealed for it."""
    with suppress(OSError):  # there is none, or a key of nothing stays, which does no harm
        os.unlink(_path(name, environ))
    ring = _keyring()
    try:
        if ring is not None and ring.get_password(SERVICE, name):
            ring.delete_password(SERVICE, name)
    except Exception:
        return


def _from_keyring(name: str) -> str | None:
    ring = _keyring()
    try:
        return ring.get_password(SERVICE, name) if ring is not None else None
    except Exception:
        return None


def _keyring() -> Any:
    """The system's keyring, None where there is none or only one that keeps things in the open."""
    try:
        import keyring

        return keyring if keyring.get_keyring().priority >= 1 else None
    except Exception:  # missing, broken, or without a session to ask
        return None


def _path(name: str, environ: Mapping[str, str]) -> str:
    return os.path.join(config(environ), "keys", f"{name}.age")
