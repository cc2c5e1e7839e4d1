"""Files inside a zip archive, each read as a stream. Nothing is ever unpacked to where its name points."""

import struct
from collections.abc import Callable
from io import RawIOBase
from typing import IO, TYPE_CHECKING, BinaryIO, Self, cast

from tracker.core.words import Invalid, quoted
from tracker.exchange.source import HUGE, Blob, named, opened

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_NAMES = 8 * 1024 * 1024
"""The longest list of names, in bytes; it is held in memory whole."""
_BOMB = 1024 * 1024 * 1024
_RATIO = 400
"""What is longer than _BOMB and was packed tighter than this is no file that a device wrote."""


class Archive:
    """An open archive: its name in a sentence, and the files in it, by the path that each has there."""

    def __init__(self, name: str, archive: "ZipFile", held: list["ZipInfo"], file: BinaryIO) -> None:
        self.name, self._archive, self._file = name, archive, file
        self.files = {each.filename: Blob(_said(each), each.file_size, self._opener(each)) for each in held}

    def _opener(self, info: "ZipInfo") -> Callable[[], BinaryIO]:
        return lambda: cast(BinaryIO, _Member(self._archive, info))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()
        self._file.close()


class _Member(RawIOBase):
    """A file in an archive; whatever is wrong with it is an OSError."""

    def __init__(self, archive: "ZipFile", info: "ZipInfo") -> None:
        try:
            self._inner: IO[bytes] = archive.open(info)
        except Exception as error:
            raise OSError("damaged") from error

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        from zipfile import BadZipFile
        from zlib import error as ZlibError

        try:
            return self._inner.read(-1 if size is None else size)
        except (BadZipFile, ZlibError, EOFError, ValueError) as error:
            raise OSError("damaged") from error

    def close(self) -> None:
        if not self.closed and hasattr(self, "_inner"):
            self._inner.close()
        super().close()


def archive(path: str) -> Archive | Invalid:
    """The archive at `path` with the files that can be read: not locked, and packed in the one common way."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

    name = named(path)
    file = opened(path, HUGE)
    if isinstance(file, Invalid):
        return file
    wrong = ""
    try:
        length = _names_length(file)
        if length is not None and length <= _NAMES:
            inside = ZipFile(file)
            held = [each for each in inside.infolist() if not each.is_dir() and each.file_size]
            wrong = _wrong(held)
            if not wrong:
                usable = [each for each in held if not each.flag_bits & 1]
                usable = [each for each in usable if each.compress_type in (ZIP_STORED, ZIP_DEFLATED)]
                return Archive(name, inside, usable, file)
        elif length is not None:
            wrong = "is an archive of far too many files; take out the one file and import that"
    except (BadZipFile, OSError, ValueError, NotImplementedError, LookupError, struct.error):
        wrong = ""
    file.close()
    return Invalid(f"{name} {wrong or 'is a zip archive that is cut short or damaged; copy it again'}.")


def _wrong(held: list["ZipInfo"]) -> str:
    if held and all(each.flag_bits & 1 for each in held):
        return "is locked with a password; unpack it first and import the file inside"
    for each in held:
        if each.file_size > HUGE or (each.file_size > _BOMB and each.file_size > _RATIO * each.compress_size):
            return f"would unpack to {each.file_size / _BOMB:,.0f} GB, so it was not opened"
    return ""


def _said(info: "ZipInfo") -> str:
    return quoted(info.filename.rpartition("/")[2] or info.filename, limit=60)


def _names_length(file: BinaryIO) -> int | None:
    """The bytes that the archive's list of names takes by its own word; None where it has no end."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557 - 76))
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + 22:
        return None
    length = int(struct.unpack_from("<I", tail, end + 12)[0])
    big = tail.rfind(b"PK\x06\x06", 0, end)
    if big >= 0 and len(tail) >= big + 48:
        length = max(length if length != 0xFFFFFFFF else 0, int(struct.unpack_from("<Q", tail, big + 40)[0]))
    return length
