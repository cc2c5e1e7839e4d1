"""Readers of other people's files: a path in, drafts out. Nothing here writes the log."""

from datetime import tzinfo

from tracker.core.words import Invalid
from tracker.exchange.source import Reading, named, opened

__all__ = ["Reading", "read"]

_PACKED = (b"PK\x03\x04", b"\x1f\x8b")


def read(path: str, zone: tzinfo) -> Reading | Invalid:
    """What the file at `path` holds, its kind told by its content and not by its name.

    `zone` is where the person lives; it is used where the file does not tell the local time.
    """
    file = opened(path)
    if isinstance(file, Invalid):
        return file
    with file:
        head = file.read(4096)
    if head[8:12] == b".FIT":
        from tracker.exchange import fit

        return fit.walks(path, zone)
    if head.startswith(_PACKED):
        return Invalid(f"{named(path)} is packed (zip or gzip); unpack it first and import the file inside.")
    from tracker.exchange import own

    if own.fits(head):
        return own.entries(path, zone)
    what = "FIT files from a watch or a phone can, and what tracker export wrote"
    return Invalid(f"{named(path)} is not a recording that can be read; {what}.")
