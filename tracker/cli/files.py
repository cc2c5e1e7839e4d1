"""Where what was made for others goes: standard output, or a new file that only its owner may read."""

import errno
import os
import sys
from collections.abc import Sequence

from tracker.cli.call import Call
from tracker.cli.options import Option
from tracker.cli.voice import DISK, DONE, Wrong, is_terminal
from tracker.core.words import quoted

FORCE = Option("force", "replace the file where it is there already")
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


def put(call: Call, text: str, path: str, said: str, *, raw: bool = False) -> int:
    """Write the text to the file, or without a path to standard output. `said` is what is said of a file. Wrong.

    `raw` text holds what the person typed as they typed it; on a terminal it is made inert.
    """
    if not path:
        if call.typed.has("force"):
            raise Wrong("--force is about a file, and none is named.")
        text = text.removesuffix("\n")
        call.voice.say(_inert(text) if raw and is_terminal(sys.stdout) else text)
        return DONE
    _outside(call, path)
    try:
        _write(path, text.encode("utf-8", "backslashreplace"), replace=call.typed.has("force"))
    except FileExistsError:
        raise Wrong(f"{quoted(path)} is there already; choose another name, or replace it with --force.") from None
    except FileNotFoundError:
        raise Wrong(f"There is no folder for {quoted(path)}; make it first, or choose another.") from None
    except (IsADirectoryError, NotADirectoryError, ValueError):
        raise Wrong(f"{quoted(path)} can't be the name of a file; choose another.") from None
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else "no reason was given"
        call.voice.warn(f"{quoted(path)} could not be written: {reason}. Nothing of the log was touched.")
        return DISK
    call.voice.say(f"{said} Written to {quoted(path, 200)}; only you may read it.")
    return DONE


def form_of(words: Sequence[str], forms: Sequence[str], suffixes: dict[str, str], needs: str) -> tuple[str, str]:
    """The form and the file that the words name: `csv`, `csv log.txt`, or `log.csv`. Wrong."""
    first, *rest = words or ("",)
    if first in forms:
        path = rest[0] if rest else ""
        form = first
    else:
        path = first
        form = suffixes.get(os.path.splitext(first)[1].casefold(), "")
        rest = list(words)
    if not form or len(rest) > 1:
        raise Wrong(needs)
    return form, "" if path == "-" else path


def _outside(call: Call, path: str) -> None:
    """Wrong where the file would lie in the folder of the log, whose files are not to be replaced by others."""
    folder, file = os.path.realpath(call.folder), os.path.realpath(path)
    if file == folder or file.startswith(folder + os.sep):
        raise Wrong(f"{quoted(path)} lies in the folder of the log; choose another place.")


def _inert(text: str) -> str:
    """The text for a terminal, which must not act on what a note holds; line ends stay."""
    from tracker.core.words import shown

    return "\n".join(shown(line.removesuffix("\r")) for line in text.split("\n"))


def _write(path: str, data: bytes, *, replace: bool) -> None:
    """Write all of it or nothing: a file half written is taken away again. What is no plain file is never replaced."""
    if replace:
        path = os.path.realpath(path)
        if os.path.exists(path) and not os.path.isfile(path):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    target = f"{path}.{os.urandom(4).hex()}.tmp" if replace else path
    handle = os.open(target, _FLAGS, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            os.replace(target, path)
    except BaseException:
        os.unlink(target)
        raise
