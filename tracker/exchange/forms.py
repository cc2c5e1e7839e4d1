"""Which reader reads what: told by how a file begins, or by the files that an archive holds."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.core.words import Invalid, listed, quoted
from tracker.exchange import packed
from tracker.exchange.found import Found, TooMany
from tracker.exchange.packed import Archive
from tracker.exchange.source import LIMIT, Blob, Progress, Reading

_ROOTS = {"HealthData": "apple", "gpx": "gpx", "TrainingCenterDatabase": "tcx"}
_ZIP, _GZIP, _SQLITE = b"PK\x03\x04", b"\x1f\x8b", b"SQLite format 3\0"
_LONG = ("apple", "health-connect")
"""What is read as a stream or from disk, and may be longer than other files."""
_TOGETHER = ("google-fit", "fitbit", "samsung")
"""What lies in an archive as many files that are one export."""
_EACH = ("fit", "gpx", "tcx")
_MEMBERS = 5000
_SUFFIXES = (".csv", ".json", ".jsonl", ".fit", ".gpx", ".tcx")
_CAN = "What can be read is listed by: tracker help import"


def read(
    path: str, file: Blob, zone: tzinfo, form: str, mapping: Mapping[str, str], progress: Progress | None
) -> Reading | Invalid:
    """What the file holds, read as `form` or, where that is empty, as what it looks like."""
    head = file.head()
    if head.startswith(_GZIP):
        return Invalid(f"{file.name} is packed with gzip; unpack it first and import the file inside.")
    try:
        if not head.startswith(_ZIP):
            return _read(form, file, head, zone, mapping, progress)
        archive = packed.archive(path)
        if isinstance(archive, Invalid):
            return archive
        with archive:
            return _unpacked(archive, zone, form, mapping, progress)
    except TooMany:
        return Invalid(f"{file.name} holds more entries than any diary; nothing was read from it.")


def guessed(head: bytes, name: str = "") -> str:
    """The format by the beginning of a file, empty where it is none that is known.

    The name is only asked where the content can be of several things: Fitbit's lists are all alike.
    """
    if head[8:12] == b".FIT":
        return "fit"
    if head.startswith(_SQLITE):
        return "health-connect"
    if head.lstrip(b"\xef\xbb\xbf\xfe\xff \r\n\t").replace(b"\0", b"").startswith(b"<"):
        from tracker.exchange.xmlstream import root

        return _ROOTS.get(root(head), "")
    from tracker.exchange import bearable, fitbit, google_fit, own, samsung, tables

    if own.fits(head):
        return "tracker"
    columns = tables.columns(head)
    looks = {
        "samsung": bool(samsung.name(head)),
        "google-fit": google_fit.fits(columns),
        "fitbit": fitbit.fits_table(columns)
        or fitbit.fits_site(head)
        or ("steps" in name.casefold() and fitbit.fits_list(head)),
        "bearable": bearable.fits(columns),
    }
    return next((form for form, fits in looks.items() if fits), "")


def _read(
    form: str, file: Blob, head: bytes, zone: tzinfo, mapping: Mapping[str, str], progress: Progress | None
) -> Reading | Invalid:
    from tracker.exchange import bearable

    found = form or guessed(head, file.name)
    if mapping and found != "table" and not (found == "bearable" and bearable.fits_scale(mapping)):
        if form and form != "table":
            return Invalid(f"A mapping is for tables of other programs; {file.name} is to be read as {form}.")
        found = "table"
    if not found:
        return _unknown(file, head)
    if found not in _LONG and file.size > LIMIT:
        return Invalid(f"{file.name} is {file.size / 1048576:,.0f} MB long; the limit is {LIMIT // 1048576} MB.")
    return _by(found, [file], file.name, zone, mapping, progress)


def _by(
    form: str, files: list[Blob], name: str, zone: tzinfo, mapping: Mapping[str, str], progress: Progress | None
) -> Reading | Invalid:
    """What the one reader of the format makes of the files; most of them read one."""
    file = files[0]
    match form:
        case "apple":
            from tracker.exchange import apple

            return apple.entries(file, zone, progress)
        case "fit":
            from tracker.exchange import fit

            return fit.walks(file, zone)
        case "gpx":
            from tracker.exchange import gpx

            return gpx.walks(file, zone, progress)
        case "tcx":
            from tracker.exchange import tcx

            return tcx.walks(file, zone, progress)
        case "health-connect":
            from tracker.exchange import health_connect

            return health_connect.entries(file, zone, progress)
        case "google-fit":
            from tracker.exchange import google_fit

            return google_fit.together(files, name, zone, progress)
        case "fitbit":
            from tracker.exchange import fitbit

            return fitbit.together(files, name, zone, progress)
        case "samsung":
            from tracker.exchange import samsung

            return samsung.together(files, name, zone, progress)
        case "bearable":
            from tracker.exchange import bearable

            return bearable.entries(file, zone, mapping, progress)
        case "table":
            from tracker.exchange import mapped

            return mapped.entries(file, mapping, zone, progress)
        case _:
            from tracker.exchange import own

            return own.entries(file, zone)


def _unpacked(
    archive: Archive, zone: tzinfo, form: str, mapping: Mapping[str, str], progress: Progress | None
) -> Reading | Invalid:
    """What the archive holds, by the files in it."""
    from tracker.exchange import apple, health_connect, samsung

    if form in ("", "apple") and (file := apple.member(archive)) is not None:
        return apple.entries(file, zone, progress)
    if form in ("", "health-connect") and (file := health_connect.member(archive)) is not None:
        return health_connect.entries(file, zone, progress)
    files = [each for path, each in archive.files.items() if path.casefold().endswith(_SUFFIXES)][:_MEMBERS]
    groups: dict[str, list[Blob]] = {}
    for each in files:
        head = each.head(4096)
        kind = guessed(head, each.name)
        if kind and form in ("", kind) and each.size <= LIMIT and (kind != "samsung" or samsung.wanted(head)):
            groups.setdefault(kind, []).append(each)
    if not groups:
        return Invalid(f"{archive.name} is an archive that holds nothing that can be read. {_CAN}.")
    if sum(kind not in _EACH for kind in groups) > 1:
        return Invalid(f"{archive.name} holds {listed(list(groups), 'and')}; say which to read with --as.")
    found = Found()
    last = ""
    for kind, held in groups.items():
        if kind in _EACH:
            reading = _each(kind, held, archive.name, zone, progress)
        elif kind in _TOGETHER or len(held) == 1:
            reading = _by(kind, held, archive.name, zone, mapping, progress)
        else:
            return Invalid(f"{archive.name} holds several files that can be read; unpack it and import the right one.")
        if isinstance(reading, Invalid):
            last = reading.message
        else:
            found.add(reading)
    if not found.drafts:
        return Invalid(last)
    return found.reading(archive.name, next((kind for kind in groups if kind not in _EACH), next(iter(groups))), "")


def _each(form: str, files: list[Blob], name: str, zone: tzinfo, progress: Progress | None) -> Reading | Invalid:
    """The walks of many recordings; a recording of something else is only counted."""
    found = Found()
    size, done = sum(each.size for each in files), 0
    left, last = 0, "it holds no walk."
    for each in files:
        reading = _by(form, [each], each.name, zone, {}, None)
        done += each.size
        if progress is not None:
            progress(done, size)
        if isinstance(reading, Invalid):
            left, last = left + 1, reading.message
            continue
        found.add(reading, f"{each.name}, ")
    if left and found.drafts:
        found.note(f"{left} of {len(files)} recordings left out. The last one: {last}")
    return found.reading(name, form, last)


def _unknown(file: Blob, head: bytes) -> Invalid:
    from tracker.exchange.tables import table

    other = b"\0" in head or head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"<", b"{", b"["))
    sheet = None if other else table(file)
    if sheet is not None and not isinstance(sheet, Invalid) and len(sheet.names) > 1:
        names = ", ".join(quoted(name) for name in sheet.names[:12])
        how = "say which is what, such as --map 'date=…,time=…,pain.score=…'"
        return Invalid(f"{file.name} is a table of a program that is not known here. Its columns: {names}; {how}.")
    return Invalid(f"{file.name} is not a recording that can be read. {_CAN}.")
