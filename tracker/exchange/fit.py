"""Walks out of FIT files, the recordings of watches and bicycle computers.

Only the summary of each session is read: times, distance and the count of strides. Positions are never kept.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from math import isfinite
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from tracker.core.fields import Value, is_number
from tracker.core.words import Invalid, listed, plural
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Reading, stamp
from tracker.exchange.walks import walk

if TYPE_CHECKING:
    from fitdecode import FitDataMessage

_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_NOT_A_DATE = 0x10000000
"""Below this, a FIT time counts from when the device was switched on."""
_SESSIONS = 500


class _Session(NamedTuple):
    """One session as the file has it: `serial` of the device (0 is none), `offset` of its clock from UTC."""

    values: Mapping[str, str | float]
    serial: int
    offset: timedelta | None


class _Sessions(NamedTuple):
    """What a file holds; `ended` says why what follows the last recording was not read."""

    sessions: list[_Session]
    ended: str


def walks(file: Blob, zone: tzinfo, patience: float = 5.0) -> Reading | Invalid:
    """The walking and hiking sessions of a FIT file as walks.

    The minutes are the timer's: pauses that the recorder was stopped for do not count, standing still does.
    Steps are twice the strides (FIT profile, session field 10: one stride is a step with each foot). The time is
    local by the file's own offset, or in `zone` where it gives none, or one of 0: that is what devices write that do
    not know it. `patience` is in seconds.
    """
    file_found = _sessions(file, patience)
    if isinstance(file_found, Invalid):
        return file_found
    if not file_found.sessions:
        return Invalid(f"{file.name} holds no recorded activity; import the recording of a walk.")
    found, wrong, others = Found(), [], []
    for number, session in enumerate(file_found.sessions, 1):
        sport = session.values.get("sport", "")
        if sport not in ("walking", "hiking"):
            others.append(sport.replace("_", " ") if isinstance(sport, str) and sport else "an unnamed sport")
            continue
        made = _walk(session, zone)
        if isinstance(made, Invalid):
            wrong.append(made)
        found.walk(made, f"session {number}")
    if others:
        sports = listed(list(dict.fromkeys(others))[:5], "and")
        if not found.drafts and not wrong:
            return Invalid(f"{file.name} is a recording of {sports}; only walking and hiking are read.")
        found.notes.append(f"{plural(len(others), 'session')} of {sports} left out; only walking and hiking are read.")
    if not found.drafts:
        return wrong[0]
    if file_found.ended:
        found.skip(f"after session {len(file_found.sessions)}", file_found.ended)
    return found.reading(file.name, "fit", "")


def _walk(session: _Session, zone: tzinfo) -> Reading | Invalid:
    """The session as one walk with notes about what was left out, or why it can't be one."""
    found = session.values
    begin = found.get("start_time")
    if not is_number(begin) or begin < _NOT_A_DATE:
        return Invalid("A walk in the file has no date and was left out; set the clock of the watch.")
    start = _EPOCH + timedelta(seconds=begin)
    extra: dict[str, Value] = {}
    if found.get("sub_sport") == "treadmill":
        extra["surface"] = "treadmill"
    if is_number(strides := found.get("total_cycles")) and strides:
        extra["steps"] = int(strides) * 2
    if is_number(metres := found.get("total_distance")) and metres:
        extra["distance"] = round(metres / 1000, 3)
    seconds = found.get("total_timer_time", found.get("total_elapsed_time"))
    source = str(session.serial) if session.serial else _hashed(found)
    there = zone if session.offset is None else timezone(session.offset)
    return walk(start, there, seconds, extra, f"fit:{source}:{stamp(start)}")


def _sessions(file: Blob, patience: float) -> _Sessions | Invalid:
    """The sessions of the recordings in the file that are whole; Invalid where not even the first one is."""
    from struct import error as ShapeError
    from time import monotonic

    from fitdecode.exceptions import FitCRCError, FitEOFError, FitError, FitHeaderError

    until = monotonic() + patience
    sessions: list[_Session] = []
    why = ""
    try:
        with file.open() as data:
            for session in _decoded(data):
                if session is not None:
                    sessions.append(session)
                if monotonic() > until or len(sessions) > _SESSIONS:
                    return Invalid(f"{file.name} holds far more than a walk; export the one walk and import that.")
    except FitCRCError:
        why = "is damaged: its checksum is wrong; copy it again from the watch"
    except FitEOFError:
        why = "is cut short; copy it again from the watch"
    except FitHeaderError:
        why = "is not a FIT file; copy it again from the watch"
    except (FitError, ShapeError, ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError):
        why = "is damaged and can't be read; copy it again from the watch"
    except OSError:
        why = "can't be read to its end; copy it again"
    if why and not sessions:
        return Invalid(f"{file.name} {why}.")
    return _Sessions(sessions, "what follows is no whole recording" if why else "")


def _decoded(file: BinaryIO) -> Iterator[_Session | None]:
    """The sessions of each recording in the file, once its checksum was right; None while reading goes on."""
    from fitdecode import FitCRC, FitDataMessage, FitHeader, FitReader
    from fitdecode.reader import CrcCheck, ErrorHandling

    part: list[dict[str, str | float]] = []
    serial, offset = 0, None
    for frame in FitReader(file, processor=None, check_crc=CrcCheck.RAISE, error_handling=ErrorHandling.IGNORE):
        yield None
        if isinstance(frame, FitHeader):
            part, serial, offset = [], 0, None
        elif isinstance(frame, FitCRC):
            for values in part:
                yield _Session(values, serial, offset)
        elif not isinstance(frame, FitDataMessage):
            continue
        elif frame.name == "session" and len(part) <= _SESSIONS:
            part.append(_plain(frame))
        elif frame.name == "file_id":
            number = _plain(frame).get("serial_number")
            serial = number if isinstance(number, int) else 0
        elif frame.name == "activity":
            offset = _offset(_plain(frame))


def _plain(message: "FitDataMessage") -> dict[str, str | float]:
    """The message's single values by the profile's names of their fields; developer fields are not among them."""
    found: dict[str, str | float] = {}
    for field in message.fields:
        if field.field is None or field.field_def is None or field.field_def.is_dev:
            continue
        value = field.value
        if isinstance(value, str) or (is_number(value) and isfinite(value)):
            found.setdefault((field.parent_field or field.field).name, value)
    return found


def _offset(activity: Mapping[str, str | float]) -> timedelta | None:
    """How far the local time is ahead of UTC, to the quarter of an hour; None for 0 and where it makes no sense."""
    utc, local = activity.get("timestamp"), activity.get("local_timestamp")
    if not is_number(utc) or not is_number(local) or utc < _NOT_A_DATE:
        return None
    quarters = round((local - utc) / 900)
    if abs(local - utc - quarters * 900) > 60 or not -12 * 4 <= quarters <= 14 * 4:
        return None
    return timedelta(minutes=15 * quarters) if quarters else None


def _hashed(found: Mapping[str, str | float]) -> str:
    """What tells this session from others where the device has no number."""
    names = ("sport", "start_time", "total_elapsed_time", "total_timer_time", "total_distance", "total_cycles")
    return hashlib.sha256(repr([found.get(name) for name in names]).encode()).hexdigest()[:16]
