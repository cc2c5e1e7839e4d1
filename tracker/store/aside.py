"""Exact copies of files, set aside before another file takes their place. The program never takes one away."""

import os

from tracker.store.disk import make_folders, write
from tracker.store.page import fingerprint
from tracker.store.seal import outward

DAMAGED = "damaged"
REPLACED = "aside"


def set_aside(folder: str, into: str, file: str, data: bytes) -> str:
    """Where the copy is, made now or earlier; its name tells what it holds, so no two files are one. OSError, Locked.

    In a locked log it is sealed as well.
    """
    stem, _, ending = file.rpartition(".")
    path = os.path.join(folder, into, f"{stem}.{fingerprint(data)}.{ending}")
    if not os.path.lexists(path):
        make_folders(os.path.dirname(path))
        write(path, outward(folder, data), None)
    return path
