"""Readers of other people's files: a path in, drafts out. Nothing here writes the log."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.core.words import Invalid, listed, nearest, quoted
from tracker.exchange.source import Progress, Reading, Skipped, named, opened

__all__ = ["FORMATS", "Progress", "Reading", "Skipped", "read"]

FORMATS = {
    "tracker": "what tracker export wrote: CSV, JSON or JSON lines",
    "fit": "a recording of a watch or a bicycle computer",
    "gpx": "a recorded track",
}
"""What can be read, by the name that --as takes."""
_PACKED = (b"PK\x03\x04", b"\x1f\x8b")
_HEAD = 64 * 1024


def read(
    path: str,
    zone: tzinfo,
    *,
    form: str = "",
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Reading | Invalid:
    """What the file at `path` holds; without `form`, its kind is told by its content and never by its name.

    `zone` is where the person lives; it is used where the file does not tell the local time. `mapping` says which
    column of a table is what.
    """
    if form and form not in FORMATS:
        near = nearest(form, list(FORMATS))
        advice = f" Did you mean {near}?" if near else ""
        return Invalid(f"There is no format {quoted(form)}; there are {listed(list(FORMATS), 'and')}.{advice}")
    file = opened(path)
    if isinstance(file, Invalid):
        return file
    with file:
        head = file.read(_HEAD)
    found = form or _guessed(head)
    if found is None:
        if head.startswith(_PACKED):
            return Invalid(f"{named(path)} is packed (zip or gzip); unpack it first and import the file inside.")
        what = "FIT and GPX files from a watch or a phone can, and what tracker export wrote"
        return Invalid(f"{named(path)} is not a recording that can be read; {what}.")
    reading = _read(found, path, zone, progress)
    return reading if isinstance(reading, Invalid) else reading._replace(form=found)


def _read(form: str, path: str, zone: tzinfo, progress: Progress | None) -> Reading | Invalid:
    if form == "fit":
        from tracker.exchange import fit

        return fit.walks(path, zone)
    if form == "gpx":
        from tracker.exchange import gpx

        return gpx.walks(path, zone, progress)
    from tracker.exchange import own

    return own.entries(path, zone)


def _guessed(head: bytes) -> str | None:
    """The format by the beginning of the file, None where it is none that is known."""
    if head[8:12] == b".FIT":
        return "fit"
    if head.lstrip(b"\xef\xbb\xbf\xfe\xff \r\n\t").replace(b"\0", b"").startswith(b"<"):
        from tracker.exchange.xmlstream import root

        return {"gpx": "gpx"}.get(root(head))
    from tracker.exchange import own

    return "tracker" if own.fits(head) else None
