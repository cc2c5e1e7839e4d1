"""What is done for a file that can't be trusted: say why, set an exact copy aside, name the newest good backup."""

import json
import os
from typing import Any

from tracker.core.words import plural, shown
from tracker.store.backups import FOLDER, listed
from tracker.store.disk import make_folders, open_plain, read_all, write
from tracker.store.form import no_constant, parse
from tracker.store.page import SCHEMA, Page, fingerprint
from tracker.store.trouble import Damaged, TooNew, Unreadable


def relaid(data: bytes) -> bytes:
    """The same tables in our own layout, for a file whose checksum fits and whose layout is another's. Unreadable."""
    page = Page()
    page.touched = parse(data, json.JSONDecoder(object_pairs_hook=_once, parse_constant=no_constant))
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
    return Unreadable("was changed by hand or damaged: it does not fit its checksum. If you changed it, undo that")


def damaged(folder: str, file: str, data: bytes | None, reason: str) -> Damaged:
    """The sentences for a file that can't be trusted; an exact copy of `data`, where there is any, is set aside."""
    left = "It was left as it is, and nothing" if data is not None else "Nothing"
    said = [f"{shown(os.path.join(folder, file))} {reason}. {left} is stored until that is put right"]
    copy = _set_aside(folder, file, data) if data is not None else None
    if copy:
        said.append(f"An exact copy of it is {shown(copy)}")
    year = file.partition(".")[0]
    if year.isdigit():
        said.append(_advice(folder, file, int(year)))
    else:
        said.append(
            "It holds entries that are not in their years yet; to go on without them, move it out of the folder"
        )
    return Damaged(". ".join(said) + ".")


def _advice(folder: str, file: str, year: int) -> str:
    try:
        backups = [backup for backup in listed(folder, os.listdir(folder)) if backup[0] == year]
    except OSError:
        backups = []
    for _, _, day, name in reversed(backups):
        path = os.path.join(folder, FOLDER, name)
        count = _count(path, year)
        if count is not None:
            return (
                f"The newest good backup is {shown(path)}, made on {shown(day)}, with {plural(count, 'record')}; "
                f"to go back to it, put a copy of it in the place of {shown(file)}"
            )
    return "None of its backups is good either" if backups else "There is no backup of it"


def _count(path: str, year: int) -> int | None:
    """How many forms a backup holds, every one of them parsed; None where it is no good either."""
    try:
        fd, info = open_plain(path, os.O_RDONLY)
        try:
            page = Page(read_all(fd, info.st_size))
        finally:
            os.close(fd)
        for month in page.months():
            page.docs(month)
        return page.tail.count if all(int(month[:4]) == year for month in page.months()) else None
    except (OSError, Unreadable, TooNew):
        return None


def _set_aside(folder: str, file: str, data: bytes) -> str | None:
    """Where the copy is, made now or earlier; None where none can be made."""
    beside = os.path.join(folder, "damaged")
    stem, _, ending = file.rpartition(".")
    path = os.path.join(beside, f"{stem}.{fingerprint(data)}.{ending}")
    try:
        if not os.path.lexists(path):
            make_folders(beside)
            write(path, data, None)
    except OSError:
        return None
    return path


def _once(found: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(found)) != len(found):
        raise ValueError("a name stands twice")
    return dict(found)
