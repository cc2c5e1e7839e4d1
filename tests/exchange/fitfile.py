"""FIT files made by hand: a header, a definition before each message, a checksum."""

import struct
from datetime import UTC, datetime
from typing import NamedTuple

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
FILE_ID, SESSION, RECORD, ACTIVITY, DEVELOPER_ID, FIELD_DESCRIPTION = 0, 18, 20, 34, 207, 206
RUNNING, CYCLING, WALKING, HIKING = 1, 2, 11, 17
SERIAL = 3900000001

_FORMATS = {0x00: "B", 0x02: "B", 0x0D: "B", 0x84: "H", 0x85: "i", 0x86: "I", 0x8C: "I"}
ENUM, UINT8, BYTE, UINT16, SINT32, UINT32, UINT32Z, STRING = 0x00, 0x02, 0x0D, 0x84, 0x85, 0x86, 0x8C, 0x07


class Box(NamedTuple):
    """One field of a message: its number in the profile, its base type and its raw value."""

    number: int
    base: int
    value: int | bytes

    def raw(self) -> bytes:
        if isinstance(self.value, bytes):
            return self.value
        return struct.pack("<" + _FORMATS[self.base], self.value)


def seconds(moment: datetime) -> int:
    """The moment as FIT counts: seconds since the last day of 1989."""
    return int((moment - EPOCH).total_seconds())


def message(number: int, *boxes: Box, own: tuple[Box, ...] = ()) -> bytes:
    """A definition and the one message that it defines; `own` are developer fields of developer 0."""
    shape = b"".join(struct.pack("3B", box.number, len(box.raw()), box.base) for box in boxes)
    made = struct.pack("<BBBHB", 0x60 if own else 0x40, 0, 0, number, len(boxes)) + shape
    if own:
        made += bytes([len(own)]) + b"".join(struct.pack("3B", box.number, len(box.raw()), 0) for box in own)
    return made + b"\x00" + b"".join(box.raw() for box in (*boxes, *own))


def checksum(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def fit(*messages: bytes) -> bytes:
    """A whole file around the messages."""
    body = b"".join(messages)
    header = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    header += struct.pack("<H", checksum(header))
    return header + body + struct.pack("<H", checksum(header + body))


def file_id(serial: int | None = SERIAL, kind: int = 4) -> bytes:
    """Whose file it is; kind 4 is a recorded activity, 6 a course."""
    boxes = [Box(0, ENUM, kind), Box(1, UINT16, 1)]
    return message(FILE_ID, *boxes, *([] if serial is None else [Box(3, UINT32Z, serial)]))


def session(
    start: datetime | int | None,
    *,
    timer: float | None = 1800.0,
    elapsed: float | None = None,
    metres: float | None = None,
    cycles: int | None = None,
    sport: int | None = WALKING,
    sub_sport: int | None = None,
    own: tuple[Box, ...] = (),
) -> bytes:
    """One session; `timer` and `elapsed` are seconds, `cycles` counts both feet as one."""
    boxes = [
        None if start is None else Box(2, UINT32, start if isinstance(start, int) else seconds(start)),
        None if sport is None else Box(5, ENUM, sport),
        None if sub_sport is None else Box(6, ENUM, sub_sport),
        None if elapsed is None else Box(7, UINT32, round(elapsed * 1000)),
        None if timer is None else Box(8, UINT32, round(timer * 1000)),
        None if metres is None else Box(9, UINT32, round(metres * 100)),
        None if cycles is None else Box(10, UINT32, cycles),
    ]
    return message(SESSION, *(box for box in boxes if box), own=own)


def activity(end: datetime, offset: int | None) -> bytes:
    """What closes a recording; `offset` is the seconds that local time is ahead of UTC."""
    boxes = [Box(253, UINT32, seconds(end))]
    if offset is not None:
        boxes.append(Box(5, UINT32, seconds(end) + offset))
    return message(ACTIVITY, *boxes)


def record(moment: datetime, *, lat: int = 456107865, long: int = -1463072519) -> bytes:
    """One point on the way, with a position."""
    return message(RECORD, Box(253, UINT32, seconds(moment)), Box(0, SINT32, lat), Box(1, SINT32, long))
