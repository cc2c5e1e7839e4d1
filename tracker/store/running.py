"""The timer that runs, in a small private file beside the log: closing the terminal does not end it."""

import json
import os

from tracker.core.timer import Timer, from_json, to_json
from tracker.core.words import shown
from tracker.store import disk
from tracker.store.page import plain
from tracker.store.trouble import Damaged, Unreadable, disk_trouble, read_trouble

NAME = "timer.json"


def write(folder: str, timer: Timer) -> None:
    """Put the timer there durably, in place of any other. Disk, Locked."""
    from tracker.store import seal

    path = _path(folder)
    try:
        disk.make_folders(os.path.dirname(path))
        disk.write(path, seal.outward(folder, json.dumps(to_json(timer), allow_nan=False).encode()), None)
    except OSError as error:
        raise disk_trouble(error, path) from None


def read(folder: str) -> Timer | None:
    """The timer that runs, None where there is none. Damaged, Disk, Locked."""
    path = _path(folder)
    try:
        fd, info = disk.open_plain(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise read_trouble(error, path) from None
    try:
        timer = from_json(json.loads(plain(disk.read_all(fd, info.st_size))))
    except (ValueError, RecursionError, Unreadable):
        timer = None
    except OSError as error:
        raise read_trouble(error, path) from None
    finally:
        os.close(fd)
    if timer is None:
        raise Damaged(
            f"{shown(path)} does not hold a timer that this version can read, so the timer that ran is lost; the log "
            "is whole. Log what you did yourself; the file is put aside when the next timer starts."
        )
    return timer


def remove(folder: str) -> None:
    """Take the timer away durably; nothing where there is none. Disk."""
    path = _path(folder)
    try:
        os.unlink(path)
        disk.sync_folder(os.path.dirname(path))
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_trouble(error, path) from None


def put_aside(folder: str) -> None:
    """Give a file that can't be read another name, so that nothing of it is lost. Disk."""
    path = _path(folder)
    try:
        if os.path.lexists(path):
            os.replace(path, f"{path}.damaged")
    except OSError as error:
        raise disk_trouble(error, path) from None


def _path(folder: str) -> str:
    return os.path.join(os.path.realpath(folder), NAME)
