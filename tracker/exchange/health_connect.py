"""Walks and the steps of each day out of an export of Health Connect: a database, alone or in an archive.

The database is copied to a private folder for as long as it is read, and opened so that nothing can change it.
Several apps write the same steps there: for each day one app and device is taken, the one with the most.
"""

import os
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from tempfile import TemporaryDirectory
from time import monotonic
from typing import NamedTuple

from tracker.core.fields import Value, is_number
from tracker.core.words import Invalid, plural
from tracker.exchange import days
from tracker.exchange.found import Found
from tracker.exchange.packed import Archive
from tracker.exchange.source import Blob, Progress, Reading, stamp
from tracker.exchange.walks import walk

FORM = "health-connect"
SQLITE = b"SQLite format 3\0"
_WALKS = (53, 21)
"""Walking and hiking, as ExerciseSessionType of Android numbers them."""
_LONGEST = 1024 * 1024 * 1024
_CELL = 1024 * 1024
_STEPS, _METRES, _SESSIONS = "steps_record_table", "distance_record_table", "exercise_session_record_table"
_DAY = 24 * 3600 * 1000
_WRONG = (sqlite3.Error, UnicodeDecodeError, OverflowError)
_Cell = int | float | str | bytes | None


class _Session(NamedTuple):
    """A walk of one app; times are milliseconds since 1970, `offset` seconds ahead of UTC."""

    start: int
    end: int
    offset: object
    app: object
    name: str


def member(archive: Archive) -> Blob | None:
    """The database in the archive."""
    files = [each for path, each in archive.files.items() if path.casefold().endswith((".db", ".sqlite"))][:20]
    return next((each for each in files if each.head(16) == SQLITE), None)


def entries(file: Blob, zone: tzinfo, progress: Progress | None = None, patience: float = 120.0) -> Reading | Invalid:
    """What the database holds of walking. `zone` is used where a record has no offset; `patience` is in seconds."""
    if file.size > _LONGEST:
        return Invalid(f"{file.name} is {file.size / 1048576:,.0f} MB long; the limit is {_LONGEST // 1048576} MB.")
    found = Found()
    try:
        with TemporaryDirectory(prefix="tracker-import-") as folder:
            path = os.path.join(folder, "copy.db")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as copy:
                for piece in file.pieces(progress):
                    copy.write(piece)
            database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
            try:
                return _read(_Database(database, patience), file, found, zone)
            finally:
                database.close()
    except _WRONG:
        return Invalid(f"{file.name} is a database that is damaged or takes too long to read; export it again.")
    except OSError:
        return Invalid(f"{file.name} can't be read to its end, or there is no room for a copy of it; try again.")


class _Database:
    """The database with what it may cost: time, and bytes in one cell. Only plain tables of it are looked at."""

    def __init__(self, connection: sqlite3.Connection, patience: float) -> None:
        until = monotonic() + patience
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _CELL)
        connection.set_progress_handler(lambda: monotonic() > until, 100_000)
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        self._run = connection.execute
        self.tables = {
            name
            for name, kind, said in self._run("SELECT name, type, sql FROM sqlite_master")
            if kind == "table" and isinstance(said, str) and said.upper().startswith("CREATE TABLE")
        }

    def rows(self, table: str, *columns: str) -> Iterator[tuple[_Cell, ...]]:
        """The columns of the table, None for those that it has not; nothing where there is no such table."""
        if table not in self.tables:
            return
        held = {row[1] for row in self._run(f"PRAGMA table_info({table})")}
        own = {column: f'"{column}"' for column in columns if column in held} | {"rowid": "rowid"}
        wanted = ", ".join(own.get(column, "NULL") for column in columns)
        yield from self._run(f"SELECT {wanted} FROM {table}")


def _read(database: _Database, file: Blob, found: Found, zone: tzinfo) -> Reading | Invalid:
    if not database.tables & {_STEPS, _SESSIONS}:
        return Invalid(f"{file.name} is a database, but none that Health Connect exports.")
    sums = days.Days()
    try:
        names = _Names(database)
        sessions = _sessions(database, found)
        metres = dict.fromkeys(sessions, 0.0)
        _add_steps(database, names, found, sums, zone)
        _add_metres(database, names, sums, sessions, metres, zone)
        for session in sessions:
            _walk(session, metres[session], found, zone)
    except _WRONG:
        found.skip("the database", "is damaged or takes too long to read; not all of it was read")
    days.take_all(found, sums, zone, FORM)
    return found.reading(file.name, FORM, "it holds no walk and no steps.")


class _Names:
    """What apps and devices are called."""

    def __init__(self, database: _Database) -> None:
        self._apps = {
            row: _text(app) or _text(package)
            for row, app, package in database.rows("application_info_table", "row_id", "app_name", "package_name")
        }
        self._devices = {
            row: " ".join(filter(None, (_text(maker), _text(model))))
            for row, maker, model in database.rows("device_info_table", "row_id", "manufacturer", "model")
        }

    def source(self, app: _Cell, device: _Cell) -> str:
        """The app and the device, as far as they have names."""
        return ", ".join(filter(None, (self._apps.get(app, ""), self._devices.get(device))))


def _add_steps(database: _Database, names: _Names, found: Found, sums: days.Days, zone: tzinfo) -> None:
    columns = ("rowid", "start_time", "start_zone_offset", "count", "app_info_id", "device_info_id")
    for row, start, offset, count, app, device in database.rows(_STEPS, *columns):
        at = _moment(start, offset, zone)
        if at is None or not is_number(count) or not 0 <= count < 1e7:
            found.skip(
                f"record {row!r}", "the steps have no time that can be" if at is None else "the steps are no number"
            )
        else:
            sums.add(at.date().isoformat(), names.source(app, device), steps=count)


def _add_metres(
    database: _Database,
    names: _Names,
    sums: days.Days,
    sessions: list[_Session],
    metres: dict[_Session, float],
    zone: tzinfo,
) -> None:
    """Adds distances to their day, and to the walk of the same app that they lie in."""
    columns = ("start_time", "end_time", "start_zone_offset", "distance", "app_info_id", "device_info_id")
    starts = [session.start for session in sessions]
    for start, end, offset, distance, app, device in database.rows(_METRES, *columns):
        at = _moment(start, offset, zone)
        if at is None or not isinstance(start, int) or not is_number(distance) or not 0 <= distance < 1e6:
            continue
        sums.add(at.date().isoformat(), names.source(app, device), metres=distance)
        before = bisect_right(starts, start) - 1
        if before >= 0 and isinstance(end, int) and end <= sessions[before].end and app == sessions[before].app:
            metres[sessions[before]] += distance


def _sessions(database: _Database, found: Found) -> list[_Session]:
    columns = ("rowid", "uuid", "start_time", "end_time", "start_zone_offset", "exercise_type", "app_info_id")
    sessions, others = [], 0
    for row, uuid, start, end, offset, kind, app in database.rows(_SESSIONS, *columns):
        if kind not in _WALKS:
            others += 1
        elif not isinstance(start, int) or not isinstance(end, int) or not start < end < start + 2 * _DAY:
            found.skip(f"record {row!r}", "the walk has no time that can be")
        else:
            name = uuid.hex() if isinstance(uuid, bytes) else _text(uuid)
            sessions.append(_Session(start, end, offset, app, name[:40]))
    if others:
        found.note(f"{plural(others, 'exercise')} of other kinds left out; only walking and hiking are read.")
    return sorted(sessions, key=lambda session: session.start)


def _walk(session: _Session, metres: float, found: Found, zone: tzinfo) -> None:
    at = _moment(session.start, session.offset, zone)
    if at is None or at.tzinfo is None:
        found.skip("a walk", "has no time that can be")
        return
    extra: dict[str, Value] = {"distance": round(metres / 1000, 3)} if metres >= 1 else {}
    seconds = (session.end - session.start) / 1000
    found.walk(walk(at, at.tzinfo, seconds, extra, f"{FORM}:walk:{session.name or stamp(at)}"), "a walk")


def _moment(start: object, offset: object, zone: tzinfo) -> datetime | None:
    """At the place where it was: `start` is milliseconds since 1970, `offset` the seconds ahead of UTC."""
    if not isinstance(start, int) or not 0 < start < 7_000_000_000_000:
        return None
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=start)
    if isinstance(offset, int) and abs(offset) <= 14 * 3600 and offset % 60 == 0:
        return moment.astimezone(timezone(timedelta(seconds=offset)))
    return moment.astimezone(zone)


def _text(cell: object) -> str:
    return cell.strip()[:100] if isinstance(cell, str) else ""
