"""Small private files beside the log: what is half typed, how the screen was left. They are no part of the record."""

import json
import os

from tracker.store import disk
from tracker.store.page import plain
from tracker.store.trouble import Locked, Unreadable, disk_trouble

DRAFT, VIEW = "draft.json", "view.json"


def keep(folder: str, name: str, value: object) -> None:
    """Keep the value durably; None drops what is kept. Disk, Locked."""
    from tracker.store import seal

    path = os.path.join(os.path.realpath(folder), name)
    try:
        if value is None:
            if os.path.lexists(path):
                os.unlink(path)
            return
        disk.make_folders(os.path.dirname(path))
        disk.write(path, seal.outward(folder, json.dumps(value, allow_nan=False).encode()), None)
    except OSError as error:
        raise disk_trouble(error, path) from None


def kept(folder: str, name: str) -> object:
    """The value that was kept; None where there is none or it can't be read."""
    try:
        fd, info = disk.open_plain(os.path.join(os.path.realpath(folder), name), os.O_RDONLY)
    except OSError:
        return None
    try:
        return json.loads(plain(disk.read_all(fd, info.st_size)))
    except (OSError, ValueError, Unreadable, Locked):
        return None
    finally:
        os.close(fd)
