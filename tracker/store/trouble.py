"""What can go wrong with the log, in sentences for the person."""

import errno
import os

from tracker.core.record import Record
from tracker.core.words import shown


class Trouble(Exception):
    """The log can't be read or written. `str()` is for the person; `code` is the exit code of the command line."""

    code = 1


class Damaged(Trouble):
    """A file is not what was written: read nothing from it, write nothing to it."""

    code = 3


class Busy(Trouble):
    """Someone else held the lock for too long; nothing was stored."""

    code = 4


class Newer(Trouble):
    """A file was written by a newer version of the program; nothing was touched."""

    code = 5


class Disk(Trouble):
    """The disk or the permissions said no; nothing was stored."""

    code = 6


class Locked(Trouble):
    """The log is sealed and no key held here opens it. Nothing is wrong with it, and nothing was touched."""

    code = 7


class Mistyped(Locked):
    """The passphrase was another one."""


class Problem(Record):
    """One form that could not be read, where the rest was: file and key, and what is wrong with it."""

    where: str
    message: str


class Unreadable(Exception):
    """A file's bytes are not a whole log. `str()` goes on a sentence that begins with the file's name."""


class TooNew(Exception):
    """A file says it has a schema that this version does not know; `args[0]` is that number."""


class Older(Unreadable):
    """A file has an earlier schema; only a whole file can be converted."""

    def __init__(self, schema: int) -> None:
        super().__init__(f"has the format {schema} of an earlier version")
        self.schema = schema


class NotPlain(OSError):
    """What stands there is not a plain file: a pipe, a device, a folder, a link that leads in a circle."""


class Unconfirmed(OSError):
    """The disk did not confirm a write and it could not be taken back either."""


def disk_trouble(error: OSError, path: str) -> Disk:
    """The sentence for a write that failed."""
    name = shown(path)
    if isinstance(error, Unconfirmed):
        return Disk(
            f"The disk did not confirm the last write to {name} ({_reason(error)}). The entry may or may not be "
            "stored; look at the log before you add it again."
        )
    if isinstance(error, NotPlain):
        return Disk(f"{name} is not a plain file; nothing was stored. Move it out of the way and try again.")
    said = {
        errno.ENOSPC: "The disk is full; nothing was stored. Make some room and try again.",
        errno.EDQUOT: "Your share of the disk is full; nothing was stored. Make some room and try again.",
        errno.EFBIG: f"{name} would grow past the size that is allowed here; nothing was stored.",
        errno.EROFS: f"{name} is on a disk that can only be read; nothing was stored.",
        errno.EACCES: f"You are not allowed to write {name}; nothing was stored.",
        errno.EPERM: f"You are not allowed to write {name}; nothing was stored.",
        errno.ENOTDIR: f"{name} is not a folder; nothing was stored.",
        errno.EMFILE: "Too many files are open; nothing was stored. Close a program and try again.",
        errno.ENFILE: "Too many files are open; nothing was stored. Close a program and try again.",
    }.get(error.errno or 0)
    return Disk(said or f"The disk reported an error at {name} ({_reason(error)}); nothing was stored.")


def read_trouble(error: OSError, path: str) -> Disk:
    """The sentence for a file that is there and can't be read."""
    return Disk(f"{shown(path)} can't be read ({_reason(error)}). Nothing was changed.")


def _reason(error: OSError) -> str:
    return os.strerror(error.errno).lower() if error.errno else str(error)
