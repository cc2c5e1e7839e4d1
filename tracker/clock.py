"""What time it is, where the person is. The only module that asks."""

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
