"""Logs that are sealed: keys of their own, and a ring in the folder."""

import base64
import os
from pathlib import Path

from tests.store import made
from tracker.store import Store, seal, sealing
from tracker.store.disk import make_folders
from tracker.store.seal import Ring

PASSPHRASE = "four plain words"
BEHIND = "AGE-SECRET-KEY-1DEJMNFJ57V2LMZAJ6G7TW27RD7XLUEXUWPTMSP3632EKLX8CDQ7SS9UG0M"
WRAPPED = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCAyOFRiZXRnaDZaSXh0Q2FSZHpvOFNBIDEwCmtlSlI2ZEdKbkU5VWM0cE91SmYrY1dNR25SSjIr"
    "L0FNLzBPNG5Ld3d5V2sKLS0tIFV3N3cwOTJ0SzB2TE10dzROYzl3dFJRSExGdWNjY1hhWTE0WitKeEZ4ME0K9fSsxewa56MZUyR7zSJ2ebz2dGUXYFOh"
    "CoYn+QS8OaW6GlYO6Ow2yfqapyQhp53OsjpakOCIkL1YyohpUeYPMKs63OqUNGshIjubVLI3QugoqcR7r5Dp0LUdvX8c8cCeLapB5cyxvnQKHQ=="
)
"""The key `BEHIND` as it lies behind the passphrase, wrapped so that it opens in no time and not in a second."""


class Keys:
    """The secrets of one log: this machine's key and the recovery key."""

    def __init__(self, device: str = "") -> None:
        self.device = device or seal.fresh()[0]
        device = seal.public(self.device)
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


def behind_passphrase(folder: Path, config: Path) -> Keys:
    """Seal a log whose key lies behind `PASSPHRASE` in the folder of settings; no key is held then."""
    keys = Keys(BEHIND)
    keys.lock(folder)
    (config / "tracker" / "keys").mkdir(parents=True)
    (config / "tracker" / "keys" / f"{keys.ring.id}.age").write_bytes(WRAPPED)
    seal.hold(keys.device)
    sealing.turn(str(folder), 1)
    seal.let_go()
    return keys


def plain_files(folder: Path) -> list[str]:
    """The files in the folder and below it that are not sealed, but for the ring and the lock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name not in (".lock", "sealed.json"))
    return sorted(str(path.relative_to(folder)) for path in files if not seal.is_sealed(path.read_bytes()))
