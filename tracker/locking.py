"""Locking a log, unlocking it, and getting in with the recovery key."""

import os
import platform
from collections.abc import Container, Mapping
from itertools import chain, count

from tracker import devicekey
from tracker.core.record import Record
from tracker.core.words import shown
from tracker.devicekey import can_keep
from tracker.store import disk, seal, sealing
from tracker.store.seal import Ring, fresh, public
from tracker.store.sealing import Turned
from tracker.store.trouble import Locked, Mistyped, Unreadable, disk_trouble

__all__ = [
    "LEAST", "Locked", "Mistyped", "State", "Turned", "begin", "can_keep", "finish", "fresh", "lend", "move_key",
    "no_key", "old_ring", "open_quietly", "open_with", "prepare", "public", "recover", "state", "unlock", "wrapped_key",
]  # fmt: skip

WAIT = 10.0
LEAST = 10
"""Characters of the shortest passphrase that is taken."""


class State(Record):
    """How a log is kept. `keeper` is where this machine's key is: keyring, passphrase, or nowhere.

    `left` are the log's files that are not yet as they should be, in a log that is not locked without old copies;
    `strangers` are those that are not the log's.
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
    devicekey.keep(name, device, passphrase, environ)
    sealing.begin(place, Ring(name, public(recovery), {_machine({}): public(device)}), WAIT, (device, recovery))
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
        return done
    devicekey.forget(ring.id, environ)
    return done


def recover(
    folder: str, recovery: str, device: str, passphrase: str | None, environ: Mapping[str, str], *, only: bool
) -> Turned:
    """Give this machine the new key `device` with the help of the recovery key. Trouble.

    With `only` no other key of a machine opens the log any longer. A ring that is lost or broken is made anew.
    """
    place = os.path.realpath(folder)
    ring = old_ring(place, recovery)
    seal.hold(recovery)
    devicekey.keep(ring.id, device, passphrase, environ)
    devices = {} if only else dict(ring.devices)
    ring = ring._replace(devices={**devices, _machine(devices): public(device)})
    sealing.begin(place, ring, WAIT, (device, recovery))
    seal.hold(device)
    return sealing.anew(place, WAIT, ring, device, every=only)


def move_key(folder: str, passphrase: str, environ: Mapping[str, str]) -> None:
    """Keep this machine's key, which is at hand, behind a new passphrase. Trouble."""
    ring = seal.ring_of(folder)
    if ring is not None:
        mine = next(secret for secret in seal.holding() if public(secret) in ring.devices.values())
        devicekey.keep(ring.id, mine, passphrase, environ)


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
        sealed = sealing.not_turned(place) if os.path.isdir(place) else []
        return State(False, strangers=strange, left=tuple(name for name in sealed if os.sep not in name))
    keeper = devicekey.where_kept(str(head["id"]), environ)
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
    if os.path.lexists(devicekey.path_of(str(head["id"]), environ)):
        return False
    secret = devicekey.from_keyring(str(head["id"]))
    if not secret:
        return False
    seal.hold(secret)
    return _opens(folder)


def wrapped_key(folder: str, environ: Mapping[str, str]) -> bytes | None:
    """This machine's key as it lies behind a passphrase; None where there is none. Locked, Disk."""
    head = seal.header(folder)
    if head is None:
        return None
    path = devicekey.path_of(str(head["id"]), environ)
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


def _opens(folder: str) -> bool:
    """True where a key that is held opens the ring. Locked where the ring is broken, whichever key is held."""
    try:
        seal.ring_of(folder)
    except Locked:
        return False
    return True


def _machine(taken: Container[str]) -> str:
    """A name for a key of this machine; two machines of one name must not lock each other out."""
    name = platform.node() or "this machine"
    return next(one for one in chain((name,), (f"{name} {number}" for number in count(2))) if one not in taken)
