"""What time it is, where the person is. The only module that asks."""

import time
from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """The machine's time zone with its rules for summer time, for any date and not only for today."""

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, dt: datetime) -> datetime:
        return dt.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def local_now() -> datetime:
    """Now, to the microsecond, in a zone that knows the offsets of other dates."""
    return datetime.now(LocalZone())


def since_boot() -> tuple[str, float] | None:
    """The name of this start of the machine and the seconds since it, sleep included; None where neither is known.

    Nobody can set this clock, so it tells how long something took although the other was set meanwhile.
    """
    if not hasattr(time, "CLOCK_BOOTTIME"):
        return None
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            return file.read(64).strip(), time.clock_gettime(time.CLOCK_BOOTTIME)
    except OSError:
        return None
