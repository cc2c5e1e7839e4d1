"""A small private file beside the log, for what is half typed. It is a help, never part of the record."""

import json
import os

from tracker.store import disk
from tracker.store.trouble import disk_trouble

NAME = "draft.json"


def keep(folder: str, value: object) -> None:
    """Keep the value durably; None drops what is kept. Disk."""
    path = os.path.join(os.path.realpath(folder), NAME)
    try:
        if value is None:
            if os.path.lexists(path):
                os.unlink(path)
            return
        disk.make_folders(os.path.dirname(path))
        disk.write(path, json.dumps(value, allow_nan=False).encode(), None)
    except OSError as error:
        raise disk_trouble(error, path) from None


def kept(folder: str) -> object:
    """The value that was kept; None where there is none or it can't be read."""
    try:
        fd, info = disk.open_plain(os.path.join(os.path.realpath(folder), NAME), os.O_RDONLY)
    except OSError:
        return None
    try:
        return json.loads(disk.read_all(fd, info.st_size))
    except (OSError, ValueError, RecursionError):
        return None
    finally:
        os.close(fd)
