"""The settings on disk: config.toml in the folder of the log. They are a help; all works without them."""

import os

from tracker.core.settings import FILE, Settings, changed, read_settings
from tracker.store import Trouble, disk
from tracker.store.trouble import disk_trouble

LONGEST = 100_000
"""Bytes of such a file that are read; a longer one is no settings."""


def path(folder: str) -> str:
    """Where the settings lie, or would lie."""
    return os.path.realpath(os.path.join(folder, FILE))


def load(folder: str) -> Settings:
    """The settings of the log in the folder. A file that can't be read is a problem of theirs, never an exception."""
    try:
        text = _text(folder)
    except OSError as error:
        return Settings(problems=(f"{FILE} can't be read ({error.strerror}); nothing of it is used.",))
    except UnicodeDecodeError:
        return Settings(problems=(f"{FILE} is not UTF-8 text; nothing of it is used.",))
    return read_settings(text) if text else Settings()


def put(folder: str, name: str, value: str | None) -> Settings:
    """Write one setting, as TOML, or take it out; the settings then. ValueError where the file is broken. Trouble."""
    try:
        text = _text(folder)
        if not _whole(text):
            raise ValueError(read_settings(text).problems[0])
        new = changed(text, name, value)
        disk.make_folders(os.path.dirname(path(folder)))
        if new != text:
            disk.write(path(folder), new.encode(), None)
    except UnicodeDecodeError:
        raise ValueError(f"{FILE} is not UTF-8 text; save it again as UTF-8.") from None
    except OSError as error:
        raise disk_trouble(error, path(folder)) from None
    return read_settings(new)


def _whole(text: str) -> bool:
    import tomllib

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _text(folder: str) -> str:
    """What the file holds, empty where there is none. OSError, UnicodeDecodeError."""
    try:
        fd, info = disk.open_plain(path(folder), os.O_RDONLY)
    except FileNotFoundError:
        return ""
    try:
        return disk.read_all(fd, min(info.st_size, LONGEST))[:LONGEST].decode("utf-8-sig")
    finally:
        os.close(fd)


__all__ = ["Settings", "Trouble", "load", "path", "put"]
