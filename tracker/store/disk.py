"""What touches the disk: reading once, writing durably, the lock. Only `os` calls, so that a test can replay them."""

import errno
import os
import time
from collections.abc import Callable
from contextlib import suppress
from stat import S_ISREG

from tracker.store.trouble import Busy, NotPlain, Unconfirmed

try:
    import fcntl
except ImportError:  # Windows: written from the manual, never tried
    fcntl = None  # type: ignore[assignment]

_FLAGS = 0
for _name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)

_TEMP = (".tracker-", ".tmp")

Check = Callable[[bytes], None]


def open_plain(path: str, flags: int) -> tuple[int, os.stat_result]:
    """An open plain file and its status. Never waits for a pipe, never follows a link. NotPlain, OSError."""
    try:
        fd = os.open(path, flags | _FLAGS, 0o600)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EISDIR, errno.ENXIO):
            raise NotPlain(error.errno, os.strerror(error.errno), path) from None
        raise
    info = os.fstat(fd)
    if not S_ISREG(info.st_mode):
        os.close(fd)
        raise NotPlain(errno.EINVAL, "not a plain file", path)
    return fd, info


def read_all(fd: int, size: int) -> bytes:
    """Every byte from where the file stands; `size` is what to expect."""
    data = os.read(fd, size + 1)
    while more := os.read(fd, 65536):
        data += more
    return data


def write(
    path: str, data: bytes, like: os.stat_result | None, old: bytes | None = None, check: Check | None = None
) -> os.stat_result:
    """Put `data` at `path`, durably and all at once, owned like `like`. OSError: what was there still is.

    Returns the new file's status. `old` is what the file held before, None for a new one: it is put back where the
    folder can't be synced. `check` is given what was written, read again, before it takes its place; what it raises
    leaves all as it was.
    """
    folder = os.path.dirname(path)
    try:
        info = _place(folder, path, data, like, check)
    except FileNotFoundError:  # written without the lock, and swept away by its holder: once more
        info = _place(folder, path, data, like, check)
    try:
        sync_folder(folder)
    except OSError as error:
        try:
            if old is None:
                os.unlink(path)
            else:
                _place(folder, path, old, like)
        except OSError:
            raise Unconfirmed(error.errno, os.strerror(error.errno or 0), path) from error
        raise
    return info


def _place(
    folder: str, path: str, data: bytes, like: os.stat_result | None, check: Check | None = None
) -> os.stat_result:
    temp = os.path.join(folder, f"{_TEMP[0]}{os.urandom(8).hex()}{_TEMP[1]}")
    fd = os.open(temp, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
    try:
        try:
            _give(fd, folder, like)
            view = memoryview(data)
            while view:
                view = view[os.write(fd, view) :]
            _sync(fd)
            info = os.fstat(fd)
        finally:
            os.close(fd)
        if check is not None:
            check(_again(temp))
        os.replace(temp, path)
    except BaseException:
        _discard(temp)
        raise
    return info


def _again(path: str) -> bytes:
    fd, info = open_plain(path, os.O_RDONLY)
    try:
        return read_all(fd, info.st_size)
    finally:
        os.close(fd)


def _give(fd: int, folder: str, like: os.stat_result | None) -> None:
    """Make an open new file private, whatever the umask, and owned as `like` or, by root, as its folder is."""
    if not hasattr(os, "fchown"):
        return
    with suppress(PermissionError):  # a stick's file system keeps no modes; anywhere else it was made private
        os.fchmod(fd, 0o600)
    if like is None and os.geteuid() == 0:
        like = os.stat(folder)
    if like is None:
        return
    info = os.fstat(fd)
    if info.st_uid != like.st_uid:
        os.fchown(fd, like.st_uid, like.st_gid)
    elif info.st_gid != like.st_gid:
        with suppress(PermissionError):  # a group that the owner has left; the owner is what counts
            os.fchown(fd, -1, like.st_gid)


def _sync(fd: int) -> None:
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is None:
        os.fsync(fd)
        return
    try:
        fcntl.fcntl(fd, full)  # macOS: fsync alone leaves the bytes in the drive's own cache
    except OSError:
        os.fsync(fd)


def sync_folder(folder: str) -> None:
    """Make the names in the folder durable."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # a file system that can't sync folders at all
            raise
    finally:
        os.close(fd)


def make_folders(path: str) -> None:
    """Make the folder and the levels above it that are missing, private and durable. OSError."""
    missing: list[str] = []
    while not os.path.isdir(path):
        if os.path.lexists(path):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), path)
        missing.append(path)
        path = os.path.dirname(path)
    for level in reversed(missing):
        above = os.path.dirname(level)
        try:
            os.mkdir(level, 0o700)
        except FileExistsError:
            continue
        with suppress(PermissionError):  # as for files
            os.chmod(level, 0o700)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            owner = os.stat(above)
            os.chown(level, owner.st_uid, owner.st_gid)
        sync_folder(above)


def sweep(folder: str, names: list[str]) -> None:
    """Remove what killed writers left in the folder and in those below it; only for who holds its lock."""
    for name in names:
        if name.startswith(_TEMP[0]) and name.endswith(_TEMP[1]):
            _discard(os.path.join(folder, name))
        elif name in ("damaged", "aside"):
            with suppress(OSError):  # copies that are set aside can wait
                sweep(os.path.join(folder, name), os.listdir(os.path.join(folder, name)))


def _discard(path: str) -> None:
    with suppress(OSError):  # it is never read, and the next writer tries again
        os.unlink(path)


class Lock:
    """An exclusive lock on a file of its own; the kernel frees it when its holder dies."""

    def __init__(self, path: str, wait: float) -> None:
        self._path = path
        self._wait = wait
        self._fd = -1

    def take(self) -> None:
        """Wait for the lock, at most `wait` seconds. Busy, OSError."""
        until = time.monotonic() + self._wait
        pause = 0.001
        while True:
            fd, info = open_plain(self._path, os.O_RDWR | os.O_CREAT)
            try:
                while not _lock(fd):
                    left = until - time.monotonic()
                    if left <= 0:
                        raise Busy(_busy(fd, self._wait))
                    time.sleep(min(pause, left))
                    pause = min(pause * 1.5, 0.025)
                if self._named(info):
                    self._sign(fd)
                    self._fd, fd = fd, -1
                    return
            finally:
                if fd >= 0:
                    os.close(fd)

    def release(self) -> None:
        """Let the next one in."""
        if self._fd >= 0:
            with suppress(OSError):  # even a close that fails frees the lock, and what was stored is stored
                os.close(self._fd)
            self._fd = -1

    def _named(self, info: os.stat_result) -> bool:
        """False where the lock file was deleted or replaced while we waited for it."""
        try:
            return os.path.samestat(info, os.lstat(self._path))
        except FileNotFoundError:
            return False

    def _sign(self, fd: int) -> None:
        try:
            _give(fd, os.path.dirname(self._path), None)
            os.lseek(fd, 0, os.SEEK_SET)
            os.write(fd, f"{os.getpid():<19}\n".encode())  # one length for all: cutting a file takes a millisecond
        except OSError:
            pass  # the number only serves the sentence of Busy


def _lock(fd: int) -> bool:
    try:
        if fcntl is not None:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            os.lseek(fd, 4096, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
            os.lseek(fd, 0, os.SEEK_SET)
    except (BlockingIOError, PermissionError) as error:
        if error.errno in (errno.EAGAIN, errno.EACCES):
            return False
        raise
    return True


def _busy(fd: int, wait: float) -> str:
    os.lseek(fd, 0, os.SEEK_SET)
    number = os.read(fd, 20).split(b"\n")[0].decode("ascii", "replace").strip()
    who = f" (process {number})" if number.isdigit() else ""
    return (
        f"Another program{who} is writing to the log and was not done after {wait:g} s; "
        "nothing was stored. Try again, or close the other program first."
    )
