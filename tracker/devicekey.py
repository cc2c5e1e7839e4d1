"""Where this machine's key of a locked log is kept: in the system's keyring, or behind a passphrase in a file."""

import os
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from tracker.home import config
from tracker.store import disk, seal
from tracker.store.trouble import disk_trouble

SERVICE = "tracker"


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
    if os.path.lexists(path_of(name, environ)):
        return "passphrase"
    return "keyring" if from_keyring(name) else ""


def keep(name: str, secret: str, passphrase: str | None, environ: Mapping[str, str]) -> None:
    """Keep the key behind the passphrase, or without one in the keyring, there alone, and read it again. Disk."""
    path = path_of(name, environ)
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
    _drop(name)


def forget(name: str, environ: Mapping[str, str]) -> None:
    """Take this machine's key away, now that nothing is sealed for it."""
    with suppress(OSError):  # there is none, or a key of nothing stays, which does no harm
        os.unlink(path_of(name, environ))
    _drop(name)


def _drop(name: str) -> None:
    ring = _keyring()
    with suppress(Exception):  # a key of nothing does no harm
        if ring is not None and ring.get_password(SERVICE, name):
            ring.delete_password(SERVICE, name)


def from_keyring(name: str) -> str | None:
    """The key in the keyring; None where there is none, or no keyring that answers."""
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


def path_of(name: str, environ: Mapping[str, str]) -> str:
    """Where the key behind a passphrase lies. ValueError where there is no folder for it."""
    return os.path.join(config(environ), "keys", f"{name}.age")
