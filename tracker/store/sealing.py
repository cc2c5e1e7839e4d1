"""A log's files turned from plain to sealed and back, one by one: each is read again and seen to open before it counts.

The ring says which it is to be. Whatever is turned, the log can be read and written meanwhile, and a turning that was
broken off goes on where it stopped.
"""

import os
from collections.abc import Sequence
from contextlib import nullcontext

from tracker.core.record import Record
from tracker.core.words import shown
from tracker.store import backups, kept, running
from tracker.store.aside import DAMAGED, REPLACED
from tracker.store.copies import is_copy
from tracker.store.disk import open_plain, read_all, sweep, write
from tracker.store.mending import locked
from tracker.store.reading import JOURNAL, RING, is_year_file
from tracker.store.seal import Ring, is_sealed, opened, outward, put_ring, ring_of, sealed_for
from tracker.store.trouble import Disk, Locked, NotPlain, Unreadable, disk_trouble

FOLDERS = (backups.FOLDER, REPLACED, DAMAGED)


class Turned(Record):
    """How many files were turned, and which of the log's own could not be."""

    files: int
    left: tuple[str, ...]


def own(folder: str) -> list[str]:
    """Every file of the log that holds what the person wrote, relative to its folder: the years first. Disk."""
    try:
        names = os.listdir(folder)
        found = sorted(name for name in names if _is_own(name))
        for below in FOLDERS:
            if below in names:
                found += sorted(os.path.join(below, name) for name in os.listdir(os.path.join(folder, below)))
    except OSError as error:
        raise disk_trouble(error, folder) from None
    return [name for name in found if os.path.isfile(os.path.join(folder, name))]


def strangers(folder: str) -> list[str]:
    """What else lies in the folder: it is not the log's, and is neither sealed nor opened. Disk."""
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise disk_trouble(error, folder) from None
    return [name for name in names if not _is_own(name) and name not in (*FOLDERS, RING, ".lock")]


def not_turned(folder: str) -> list[str]:
    """The files of the log that are plain though it is locked, or sealed though it is not. Disk, Locked."""
    ring = ring_of(folder)
    sealed = ring is not None and not ring.opening
    return [name for name in own(folder) if is_sealed(_begin(folder, name)) is not sealed]


def no_second_names(folder: str) -> None:
    """Disk where a file of the log has a second name, under which its plain bytes would stay."""
    for name in own(folder):
        path = os.path.join(folder, name)
        if os.stat(path).st_nlink > 1:
            raise Disk(
                f"{shown(path)} has a second name (a hard link), and under that one it would stay plain. Nothing was "
                "changed. Put a copy of the file in its place and try again."
            )


def begin(folder: str, ring: Ring, wait: float, secrets: Sequence[str]) -> None:
    """Put the ring there, seen to open with each secret; what is written from now on is as it says. Busy, Disk."""
    with locked(folder, wait) as place:
        try:
            put_ring(place, ring, secrets)
        except OSError as error:
            raise disk_trouble(error, os.path.join(place, RING)) from None


def turn(folder: str, wait: float, secrets: Sequence[str] = ()) -> Turned:
    """Turn every file to what the ring says; each secret is seen to open what is sealed. Busy, Disk, Locked."""
    return _each(folder, wait, secrets, None)


def anew(folder: str, wait: float, ring: Ring, secret: str, *, every: bool) -> Turned:
    """Seal for the ring's keys whatever the secret does not open yet, or every file. Busy, Disk, Locked."""
    return _each(folder, wait, () if every else (secret,), ring, every=every)


def end(folder: str, wait: float) -> bool:
    """Take the ring away, unless a file is sealed still: then False. Busy, Disk."""
    with locked(folder, wait) as place:
        if any(is_sealed(_begin(place, name)) for name in own(place)):
            return False
        try:
            os.unlink(os.path.join(place, RING))
        except FileNotFoundError:
            pass
        except OSError as error:
            raise disk_trouble(error, os.path.join(place, RING)) from None
    return True


def _each(folder: str, wait: float, secrets: Sequence[str], ring: Ring | None, *, every: bool = False) -> Turned:
    done, left = 0, []
    for name in own(folder):
        with locked(folder, wait) as place:
            if name.startswith(backups.FOLDER):
                sweep(os.path.join(place, backups.FOLDER), os.listdir(os.path.join(place, backups.FOLDER)))
            try:
                done += _turned(place, name, wait, secrets, ring, every=every)
            except FileNotFoundError:
                continue  # a backup that was one too many, or a draft that was saved
            except (NotPlain, Unreadable):
                left.append(name)
            except OSError as error:
                raise disk_trouble(error, os.path.join(place, name)) from None
    return Turned(done, tuple(left))


def _turned(
    place: str, name: str, wait: float, secrets: Sequence[str], ring: Ring | None, *, every: bool = False
) -> bool:
    """True where the file was written anew."""
    path = os.path.realpath(os.path.join(place, name))
    beside = os.path.dirname(path)
    inside = beside == place or os.path.dirname(beside) == place
    with nullcontext() if inside else locked(beside, wait):
        fd, info = open_plain(path, os.O_RDONLY)
        try:
            data = read_all(fd, info.st_size)
        finally:
            os.close(fd)
        if ring is None:
            wanted = outward(place, data)
        else:
            if is_sealed(data) and not every and _opens(data, secrets):
                return False
            wanted = sealed_for(opened(data) if is_sealed(data) else data, ring)
        if wanted == data:
            return False
        plain = opened(data) if is_sealed(data) else data

        def check(there: bytes) -> None:
            views = [opened(there, [secret]) for secret in secrets] if is_sealed(there) else [there]
            if any(view != plain for view in views) or (is_sealed(there) and opened(there) != plain):
                raise OSError(f"{shown(name)} does not read as it was written")

        write(path, wanted, info, data, check)
        return True


def opens(folder: str, name: str, secret: str) -> bool:
    """True where the file is sealed and this key opens it."""
    try:
        fd, info = open_plain(os.path.realpath(os.path.join(folder, name)), os.O_RDONLY)
        try:
            data = read_all(fd, info.st_size)
        finally:
            os.close(fd)
    except OSError:
        return False
    return is_sealed(data) and _opens(data, [secret])


def _opens(data: bytes, secrets: Sequence[str]) -> bool:
    try:
        opened(data, secrets)
    except (Locked, Unreadable):
        return False
    return True


def _begin(folder: str, name: str) -> bytes:
    """The first bytes of a file; none where it is gone or can't be read."""
    try:
        fd, _ = open_plain(os.path.realpath(os.path.join(folder, name)), os.O_RDONLY)
    except OSError:
        return b""
    try:
        return os.read(fd, 64)
    finally:
        os.close(fd)


def _is_own(name: str) -> bool:
    return (
        is_year_file(name) or is_copy(name) or name in (JOURNAL, kept.DRAFT, kept.VIEW) or name.startswith(running.NAME)
    )
