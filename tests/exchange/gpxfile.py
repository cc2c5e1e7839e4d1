"""GPX files made by hand: tracks of points on a straight line north, one each ten seconds."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 7, 4, 12, 0, 41, tzinfo=UTC)
METRE = 1 / 111_319.5
"""Of latitude, in degrees: as gpxpy reckons."""


def point(lat: object, lon: object, time: datetime | str | None) -> str:
    said = time if isinstance(time, str) else f"{time:%Y-%m-%dT%H:%M:%SZ}" if time else ""
    return f'<trkpt lat="{lat}" lon="{lon}"><ele>NaN</ele>{f"<time>{said}</time>" if said else ""}</trkpt>\n'


def points(start: datetime = NOON, *, minutes: float = 30, pace: float = 4.5, first: float = 0.0) -> str:
    """A stretch at `pace` km/h, `first` metres on from the beginning of all stretches."""
    legs = int(minutes * 6)
    return "".join(
        point(f"{47 + (first + pace / 0.36 * leg) * METRE:.8f}", "9.0", start + timedelta(seconds=10 * leg))
        for leg in range(legs + 1)
    )


def track(*segments: str, kind: str = "") -> str:
    parts = "".join(f"<trkseg>\n{segment}</trkseg>\n" for segment in segments)
    return f"<trk><name>a</name>{f'<type>{kind}</type>' if kind else ''}\n{parts}</trk>\n"


def gpx(tracks: Iterable[str], version: str = "1/1") -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    space = f'xmlns="http://www.topografix.com/GPX/{version}"'
    return f'{head}<gpx version="1.1" creator="made" {space}>\n{"".join(tracks)}</gpx>\n'.encode()
