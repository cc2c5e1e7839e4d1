"""Sealed files: what is written is encrypted for the keys of its log, what is read is opened with those held here.

A sealed file is an ordinary age file, so that a recovery key opens it without this program too.
"""

import base64
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.core.record import Record
from tracker.core.words import shown
from tracker.store.disk import open_plain, read_all, write
from tracker.store.page import SEALED
from tracker.store.reading import RING
from tracker.store.trouble import Locked, Mistyped, Unreadable, disk_trouble

FORMAT = 1
_ABOUT = "The files of this log are sealed with age. See: tracker help locking"

_keys: list[Any] = []
"""The identities that this process was given; they open whatever is sealed for one of them."""


class Ring(Record):
    """For whom a log is sealed: public keys. They lie sealed in the folder themselves, so that nobody can add one.

    `devices` has one for each machine by its name. `opening` where the log is being unlocked: what is written is plain.
    """

    id: str
    recovery: str
    devices: Mapping[str, str]
    opening: bool = False


def hold(secret: str) -> None:
    """Open and seal with this key from now on, as long as the process runs. ValueError where it is none."""
    identity = _identity(secret)
    if all(str(known) != str(identity) for known in _keys):
        _keys.append(identity)


def holding() -> tuple[str, ...]:
    """The secrets that are held."""
    return tuple(map(str, _keys))


def let_go() -> None:
    """Forget every key."""
    _keys.clear()


def fresh() -> tuple[str, str]:
    """A new key: the secret, and the public one that files are sealed for."""
    identity = _age().x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public(secret: str) -> str:
    """The public key of a secret one. ValueError where it is none."""
    return str(_identity(secret).to_public())


def is_sealed(data: bytes) -> bool:
    """True for the bytes of a sealed file."""
    return data.startswith(SEALED)


def opened(data: bytes, secrets: Iterable[str] | None = None) -> bytes:
    """What sealed bytes hold, with the keys held here or with these. Locked where none fits, Unreadable for damage."""
    keys = _keys if secrets is None else [_identity(secret) for secret in secrets]
    if not keys:
        raise Locked(
            "The log is locked, and this program was started without its key. Nothing was read and nothing was stored. "
            "Close it and start it again."
        )
    age = _age()
    try:
        return bytes(age.decrypt(data, keys))
    except age.DecryptError as error:
        if "matching" in str(error):
            raise Locked("It is sealed with another key, or its first lines are damaged.") from None
        raise Unreadable("is sealed and damaged: what it holds does not fit its seal") from None


def leading(data: bytes) -> bytes:
    """What damaged sealed bytes still hold from their start on, as far as it fits the seal. Locked."""
    import io

    age, found = _age(), io.BytesIO()
    try:
        age.decrypt_io(io.BytesIO(data), found, _keys)
    except (age.DecryptError, OSError) as error:
        if "matching" in str(error):
            raise Locked("It is sealed with another key, or its first lines are damaged.") from None
    return found.getvalue()


def sealed_for(data: bytes, ring: Ring) -> bytes:
    """The bytes, sealed for every key of the ring."""
    age = _age()
    keys = dict.fromkeys((ring.recovery, *ring.devices.values()))
    return bytes(age.encrypt(data, [age.x25519.Recipient.from_str(key) for key in keys]))


def outward(folder: str, data: bytes) -> bytes:
    """The bytes as they are to lie in the folder of this log: sealed where it is locked, plain where not. Locked."""
    ring = ring_of(folder)
    if ring is None:
        return data
    if ring.opening:
        return opened(data) if is_sealed(data) else data
    return data if is_sealed(data) else sealed_for(data, ring)


def ring_of(folder: str, secrets: Sequence[str] | None = None) -> Ring | None:
    """For whom the log is sealed; None where it is not locked. Locked where no key held, or of these, tells; Disk."""
    head = header(folder)
    if head is None:
        return None
    try:
        found = json.loads(opened(base64.b64decode(str(head["ring"]), validate=True), secrets))
        devices = {str(name): str(key) for name, key in found["devices"].items()}
        return Ring(str(head["id"]), str(found["recovery"]), devices, bool(found.get("opening")))
    except (Unreadable, ValueError, KeyError, AttributeError):
        raise _broken(folder) from None


def header(folder: str) -> Mapping[str, Any] | None:
    """What the folder says of its ring without a key; None where it is not locked. Locked where it can't be read."""
    path = os.path.join(os.path.realpath(folder), RING)
    try:
        fd, info = open_plain(path, os.O_RDONLY)
        try:
            found = json.loads(read_all(fd, info.st_size))
        finally:
            os.close(fd)
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):
        raise _broken(folder) from None
    except OSError as error:
        raise disk_trouble(error, path) from None
    if not isinstance(found, dict) or not isinstance(found.get("id"), str) or not found["id"].isalnum():
        raise _broken(folder)
    if found.get("format") != FORMAT:
        raise Locked(f"{shown(path)} was written by a newer version of tracker. Nothing was changed. Update tracker.")
    return found


def put_ring(folder: str, ring: Ring, secrets: Sequence[str] = ()) -> None:
    """Put the ring in the folder, once each of the secrets has been seen to open it. OSError, Locked."""
    kept = {"recovery": ring.recovery, "devices": dict(ring.devices), "opening": ring.opening}
    inner = sealed_for(json.dumps(kept).encode(), ring)
    found = {"about": _ABOUT, "format": FORMAT, "id": ring.id, "ring": base64.b64encode(inner).decode()}
    data = json.dumps(found, indent=1).encode() + b"\n"

    def check(there: bytes) -> None:
        again = base64.b64decode(json.loads(there)["ring"])
        for secret in secrets:
            if json.loads(opened(again, [secret])) != kept:
                raise OSError(f"{RING} does not read as it was written")

    write(os.path.join(os.path.realpath(folder), RING), data, None, check=check)


def wrapped(secret: str, passphrase: str) -> bytes:
    """The secret behind a passphrase, which takes about a second to try."""
    return bytes(_age().passphrase.encrypt(secret.encode(), passphrase))


def unwrapped(data: bytes, passphrase: str) -> str:
    """The secret again. Mistyped where the passphrase is another one, Unreadable where the bytes are damaged."""
    age = _age()
    try:
        return bytes(age.passphrase.decrypt(data, passphrase)).decode()
    except age.DecryptError as error:
        if "ecryption failed" in str(error):
            raise Mistyped("That is not the passphrase. Nothing was read and nothing was stored.") from None
        raise Unreadable("is damaged") from None


def _identity(secret: str) -> Any:
    age = _age()
    try:
        return age.x25519.Identity.from_str("".join(secret.split()).upper())
    except age.IdentityError:
        raise ValueError("that is no key") from None


def _broken(folder: str) -> Locked:
    path = os.path.join(folder, RING)
    return Locked(
        f"This log is locked, and {shown(path)}, which says for which keys, can't be read. Nothing was changed. Put it "
        "back from a copy, or make it anew with the recovery key: tracker lock --recover"
    )


def _age() -> Any:
    try:
        import pyrage
    except ImportError:
        raise Locked(
            "A locked log needs the package pyrage, which is not installed. Install it where tracker is: "
            "python -m pip install 'pyrage>=1.2,<2'"
        ) from None
    return pyrage
