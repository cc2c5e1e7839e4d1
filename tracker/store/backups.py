"""The copies of year files that are made before a day's first write."""

import os
from contextlib import suppress
from datetime import date

from tracker.store.disk import make_folders, sweep, write

FOLDER = "backups"
DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many backups of each year file are kept: the newest ones, and the newest of each week and of each month."""

Backup = tuple[int, int, str, str]
"""A backup's year, counter, day and file name. The counter gives the order: clocks may go back."""


def listed(folder: str, names: list[str]) -> list[Backup]:
    """The backups beside the log whose folder holds `names`, oldest first. OSError."""
    if FOLDER not in names:
        return []
    found = [_named(name) for name in os.listdir(os.path.join(folder, FOLDER))]
    return sorted(backup for backup in found if backup is not None)


def make(folder: str, year: int, day: date, data: bytes, like: os.stat_result | None, kept: list[Backup]) -> None:
    """Keep a durable copy of a year file as it was before the first write of `day`, and note it in `kept`.

    A copy, not a hard link: whatever writes into the log in place must not reach its backups. OSError: none was made.
    """
    own = [backup for backup in kept if backup[0] == year]
    if any(made == day.isoformat() for _, _, made, _ in own):
        return
    beside = os.path.join(folder, FOLDER)
    make_folders(beside)
    sweep(beside, os.listdir(beside))
    counter = own[-1][1] + 1 if own else 1
    name = f"{year:04d}.{counter:06d}.{day.isoformat()}.json"
    write(os.path.join(beside, name), data, like)
    own.append((year, counter, day.isoformat(), name))
    kept.append(own[-1])
    for backup in surplus(own):
        kept.remove(backup)
        with suppress(OSError):  # one backup too many does no harm
            os.unlink(os.path.join(beside, backup[3]))


def surplus(backups: list[Backup]) -> list[Backup]:
    """The backups of one year file, oldest first, that need not be kept any longer."""
    kept = set(backups[-DAILY:])
    for most, period in ((WEEKLY, _week), (MONTHLY, _month)):
        newest: dict[str, Backup] = {}
        for backup in reversed(backups):
            if len(newest) < most:
                newest.setdefault(period(backup[2]), backup)
        kept.update(newest.values())
    return [backup for backup in backups if backup not in kept]


def _week(day: str) -> str:
    try:
        year, week, _ = date.fromisoformat(day).isocalendar()
    except ValueError:
        return day  # not a name of ours, and not one to fail a write for
    return f"{year}-{week}"


def _month(day: str) -> str:
    return day[:7]


def _named(name: str) -> Backup | None:
    year, counter, day, ending = (name.split(".") + [""] * 4)[:4]
    if not name.isascii() or len(year) != 4 or not (year + counter).isdigit() or not counter or ending != "json":
        return None
    return int(year), int(counter), day, name
