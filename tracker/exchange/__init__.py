"""Readers of other people's files: a path in, drafts out. Nothing here writes the log."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING

from tracker.core.words import Invalid, listed, nearest, quoted
from tracker.exchange.source import HUGE, LIMIT, Blob, Progress, Reading, Skipped, blob, named

if TYPE_CHECKING:
    from tracker.exchange.packed import Archive

__all__ = ["FORMATS", "Progress", "Reading", "Skipped", "read"]

FORMATS = {
    "tracker": "what tracker export wrote: CSV, JSON or JSON lines",
    "apple": "Apple Health, the zip as the phone shares it or the XML inside it",
    "fit": "a recording of a watch or a bicycle computer",
    "gpx": "a recorded track",
    "tcx": "a recording as Garmin and others export it",
    "table": "any CSV, with --map to say which column is what",
}
"""What can be read, by the name that --as takes."""
_ROOTS = {"HealthData": "apple", "gpx": "gpx", "TrainingCenterDatabase": "tcx"}
_ZIP = b"PK\x03\x04"
_LONG = ("apple",)
"""What is read as a stream and may be longer than other files."""


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
    file = blob(path, HUGE)
    if isinstance(file, Invalid):
        return file
    head = file.head()
    if head.startswith(_ZIP):
        from tracker.exchange import packed

        archive = packed.archive(path)
        if isinstance(archive, Invalid):
            return archive
        with archive:
            return _unpacked(archive, zone, form, progress)
    if head.startswith(b"\x1f\x8b"):
        return Invalid(f"{named(path)} is packed with gzip; unpack it first and import the file inside.")
    found = form or ("table" if mapping else _guessed(head))
    if found == "table":
        from tracker.exchange import mapped

        return mapped.entries(file, mapping or {}, zone, progress)
    if mapping:
        return Invalid(f"A mapping is for tables of other programs, and {file.name} is to be read as {found}.")
    if found is None:
        return _unknown(file, head)
    return _read(found, file, zone, progress)


def _unpacked(archive: "Archive", zone: tzinfo, form: str, progress: Progress | None) -> Reading | Invalid:
    """What the archive holds, by the files in it."""
    if form in ("", "apple"):
        from tracker.exchange import apple

        if (file := apple.member(archive)) is not None:
            return apple.entries(file, zone, progress)
    files = list(archive.files.values())
    found = [(each, _guessed(each.head())) for each in files[:20]]
    known = [(each, form or guess) for each, guess in found if guess and form in ("", guess)]
    if len(known) == 1:
        return _read(known[0][1], known[0][0], zone, progress)
    if known:
        return Invalid(f"{archive.name} holds several recordings; unpack it and import the files inside.")
    return Invalid(f"{archive.name} is an archive that holds nothing that can be read. {_CAN}")


def _read(form: str, file: Blob, zone: tzinfo, progress: Progress | None) -> Reading | Invalid:
    if form not in _LONG and file.size > LIMIT:
        return Invalid(f"{file.name} is {file.size / 1048576:,.0f} MB long; the limit is {LIMIT // 1048576} MB.")
    if form == "apple":
        from tracker.exchange import apple

        return apple.entries(file, zone, progress)
    if form == "gpx":
        from tracker.exchange import gpx

        return gpx.walks(file, zone, progress)
    if form == "tcx":
        from tracker.exchange import tcx

        return tcx.walks(file, zone, progress)
    if form == "fit":
        from tracker.exchange import fit

        found = fit.walks(file, zone)
    else:
        from tracker.exchange import own

        found = own.entries(file, zone)
    return found if isinstance(found, Invalid) else found._replace(form=form)


_CAN = f"What can be read: {listed(list(FORMATS), 'and')}; see tracker help import."


def _unknown(file: Blob, head: bytes) -> Invalid:
    from tracker.exchange.tables import table

    sheet = table(file) if b"\0" not in head else None
    if sheet is not None and not isinstance(sheet, Invalid) and len(sheet.names) > 1:
        names = ", ".join(quoted(name) for name in sheet.names[:12])
        how = "say which is what, such as --map 'date=…,time=…,pain.score=…'"
        return Invalid(f"{file.name} is a table of a program that is not known here. Its columns: {names}; {how}.")
    return Invalid(f"{file.name} is not a recording that can be read. {_CAN}")


def _guessed(head: bytes) -> str | None:
    """The format by the beginning of the file, None where it is none that is known."""
    if head[8:12] == b".FIT":
        return "fit"
    if head.lstrip(b"\xef\xbb\xbf\xfe\xff \r\n\t").replace(b"\0", b"").startswith(b"<"):
        from tracker.exchange.xmlstream import root

        return _ROOTS.get(root(head))
    from tracker.exchange import own

    return "tracker" if own.fits(head) else None
