"""Which column of a table is what, as a person named it: small private files beside the log."""

import json
import os
import re

from tracker.core.words import Invalid, listed, quoted
from tracker.store import disk
from tracker.store.trouble import disk_trouble

FOLDER = "maps"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_NEXT = re.compile(r",(?=\s*[a-z][a-z_.]*\s*=)")


def read(text: str) -> dict[str, str] | Invalid:
    """`date=Datum,walk.minutes=Dauer`: what a column is, and what it is called. A name may hold commas."""
    found: dict[str, str] = {}
    for part in _NEXT.split(text):
        box, equals, column = (piece.strip() for piece in part.partition("="))
        if not box or not equals or not column:
            return Invalid(f"--map is written like date=Datum,walk.minutes=Dauer; {quoted(part)} is not.")
        if box in found:
            return Invalid(f"--map gives {quoted(box)} two columns; give it one.")
        found[box] = column
    return found


def keep(folder: str, name: str, mapping: dict[str, str]) -> Invalid | None:
    """Keep the mapping under a name, in place of what that name stood for. Disk."""
    if not _NAME.fullmatch(name):
        return Invalid(f"A mapping is named with letters and digits, such as bearable; got {quoted(name)}.")
    path = _path(folder, name)
    try:
        disk.make_folders(os.path.dirname(path))
        disk.write(path, json.dumps(mapping, ensure_ascii=False, indent=1).encode(), None)
    except OSError as error:
        raise disk_trouble(error, path) from None
    return None


def kept(folder: str, name: str) -> dict[str, str] | Invalid:
    """The mapping of that name."""
    names = known(folder)
    if name not in names:
        there = f"there are {listed(names, 'and')}" if names else "keep one with --map … --save-map NAME"
        return Invalid(f"There is no mapping {quoted(name)}; {there}.")
    try:
        fd, info = disk.open_plain(_path(folder, name), os.O_RDONLY)
        try:
            found = json.loads(disk.read_all(fd, info.st_size))
        finally:
            os.close(fd)
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(isinstance(column, str) for column in found.values()):
        return Invalid(f"The mapping {name} can't be read; keep it again with --map … --save-map {name}.")
    return found


def known(folder: str) -> list[str]:
    """The names of the mappings that are kept."""
    try:
        names = sorted(os.listdir(os.path.join(os.path.realpath(folder), FOLDER)))
    except OSError:
        return []
    stems = [name.removesuffix(".json") for name in names if name.endswith(".json")]
    return [stem for stem in stems if _NAME.fullmatch(stem)]


def _path(folder: str, name: str) -> str:
    return os.path.join(os.path.realpath(folder), FOLDER, f"{name}.json")
