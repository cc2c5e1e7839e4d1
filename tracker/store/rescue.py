"""What is done for a file that can't be trusted: say why, set an exact copy aside, name the newest good backup."""

import json
import os
from typing import Any

from tracker.core.words import plural, shown
from tracker.store.aside import DAMAGED, set_aside
from tracker.store.backups import FOLDER, listed
from tracker.store.disk import open_plain, read_all
from tracker.store.form import no_constant, parse
from tracker.store.page import SCHEMA, Page
from tracker.store.trouble import Damaged, Locked, TooNew, Unreadable


def relaid(data: bytes) -> bytes:
    """The same tables in our own layout, for a file whose checksum fits and whose layout is another's. Unreadable."""
    page = Page()
    page.touched = parse(data, json.JSONDecoder(object_pairs_hook=once, parse_constant=no_constant))
    del page.touched["tracker"]
    if not all(type(docs) is dict for docs in page.touched.values()):
        raise Unreadable("is not a log of this program")
    return page.together(0, {})


def explained(data: bytes) -> Exception:
    """What best says why these bytes, which are not what was written, can't be read."""
    try:
        found = parse(data).get("tracker")
    except Unreadable as error:
        return error
    schema = found.get("schema") if type(found) is dict else None
    if type(schema) is not int:
        return Unreadable("is not a log of this program")
    if schema > SCHEMA:
        return TooNew(schema)
    return Unreadable(
        "was changed by hand or damaged: it does not fit its checksum. If you changed it: tracker verify --accept"
    )


def damaged(folder: str, file: str, data: bytes | None, reason: str) -> Damaged:
    """The sentences for a file that can't be trusted; an exact copy of `data`, where there is any, is set aside."""
    left = "It was left as it is, and nothing" if data is not None else "Nothing"
    said = [f"{shown(os.path.join(folder, file))} {reason}. {left} is stored until that is put right"]
    copy = _set_aside(folder, file, data) if data is not None else None
    if copy:
        said.append(f"An exact copy of it is {shown(copy)}")
    year = file.partition(".")[0]
    if year.isdigit():
        said.append(_advice(folder, file, int(year), salvage=data is not None))
    elif data is not None:
        said.append("It holds entries that are not in their years yet; to save them: tracker verify --repair")
    else:
        said.append("Move it out of the folder and try again")
    return Damaged(". ".join(said) + ".")


def locked_out(folder: str, file: str, ringed: bool) -> Locked:
    """The sentences for a sealed file that could not be opened; nothing is said to be damaged that may be whole."""
    from tracker.store.reading import RING
    from tracker.store.seal import ring_of

    if not ringed:
        return Locked(
            f"This log is sealed, and its file {RING} is not there any more. Nothing was read and nothing was stored. "
            "Put it back from a copy, or make it anew with the recovery key: tracker lock --recover"
        )
    try:
        ring_of(folder)
    except Locked as ours:
        return ours
    said = (
        f"{shown(os.path.join(folder, file))} is sealed with another key than the rest of the log, or its first lines "
        "are damaged. Nothing was changed. If the log was locked anew and that was broken off: tracker lock --recover"
    )
    year = file.partition(".")[0]
    return Locked(f"{said}. {_advice(folder, file, int(year), salvage=False)}." if year.isdigit() else f"{said}.")


def _advice(folder: str, file: str, year: int, salvage: bool) -> str:
    try:
        backups = [backup for backup in listed(folder, os.listdir(folder)) if backup[0] == year]
    except OSError:
        backups = []
    for _, _, day, name in reversed(backups):
        path = os.path.join(folder, FOLDER, name)
        try:
            page = good(path, year)
        except Locked:
            continue
        if page is not None:
            count = plural(page.tail.count, "record")
            said = f"The newest good backup is {shown(path)}, made on {shown(day)}, with {count}"
            both = "To join it with what can be read of the file: tracker verify --repair. " if salvage else ""
            return f"{said}. {both}To go back to it{' alone' if salvage else ''}: tracker restore {shown(name)}"
    none = "None of its backups is good either" if backups else "There is no backup of it"
    return f"{none}; to save what can be read, line by line: tracker verify --repair" if salvage else none


def good(path: str, year: int) -> Page | None:
    """The page of a year's backup, every line of it parsed; None where it is no good. Backups are never written to.

    Locked where it is sealed with another key.
    """
    try:
        fd, info = open_plain(path, os.O_RDONLY)
        try:
            page = Page(read_all(fd, info.st_size))
        finally:
            os.close(fd)
        for month in page.months():
            page.docs(month)
        return page if all(int(month[:4]) == year for month in page.months()) else None
    except (OSError, Unreadable, TooNew):
        return None


def _set_aside(folder: str, file: str, data: bytes) -> str | None:
    try:
        return set_aside(folder, DAMAGED, file, data)
    except OSError:
        return None  # on a disk that can only be read the file itself is safe enough


def once(found: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(found)) != len(found):
        raise ValueError("a name stands twice")
    return dict(found)
