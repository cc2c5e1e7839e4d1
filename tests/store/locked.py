"""Logs that are sealed: keys of their own, and a ring in the folder."""

import os
from pathlib import Path

from tests.store import made
from tracker.store import Store, seal
from tracker.store.disk import make_folders
from tracker.store.seal import Ring


class Keys:
    """The secrets of one log: this machine's key and the recovery key."""

    def __init__(self) -> None:
        self.device, device = seal.fresh()
        self.recovery, recovery = seal.fresh()
        self.ring = Ring("testlog", recovery, {"here": device})

    def lock(self, folder: Path | str) -> None:
        """Say in the folder that the log is locked with these keys; nothing that is there is sealed by that."""
        place = os.path.realpath(folder)
        if seal.header(place) is None:
            make_folders(place)
            seal.put_ring(place, self.ring, (self.device, self.recovery))


def sealed_log(folder: Path, keys: Keys) -> Store:
    """A log whose every file is sealed; its key is held."""
    keys.lock(folder)
    seal.hold(keys.device)
    return made.store(folder)


def plain_files(folder: Path) -> list[str]:
    """The files in the folder and below it that are not sealed, but for the ring and the lock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name not in (".lock", "sealed.json"))
    return sorted(str(path.relative_to(folder)) for path in files if not seal.is_sealed(path.read_bytes()))
