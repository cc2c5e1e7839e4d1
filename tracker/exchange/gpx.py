"""Walks out of GPX files: lines of places with times. The places are used for the distance and never kept.

A gap of more than `PAUSE` between two places is a pause, one of more than `APART` begins another walk. What is as fast
as a run or a ride is left out, whatever it calls itself.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

from tracker.core.words import Invalid, plural
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, stamp
from tracker.exchange.walks import is_walk, pace, unlike, walk
from tracker.exchange.xmlstream import Handler, stream

if TYPE_CHECKING:
    from gpxpy.gpx import GPXTrackPoint

PAUSE = 5 * 60
APART = 60 * 60
"""Both in seconds."""
JUMP = 25.0
"""km/h between two places; where few legs are as fast, the receiver was wrong."""
_POINTS = 400_000


class _Way(NamedTuple):
    """What lies between two gaps of more than APART, reckoned."""

    start: datetime
    seconds: float
    metres: float
    pauses: int
    paused: float


class _Tracks(Handler):
    """The tracks of the document, handed on one by one as each ends."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self.found = Found()
        self.number = self.planned = 0
        self.inside: list[str] = []
        self.words = ""
        self._begin()

    def _begin(self) -> None:
        self.type, self.segments, self.count = "", list[list["GPXTrackPoint"]](), 0
        self.bad = self.timeless = 0
        self.place: tuple[str, str] = ("", "")
        self.time = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.inside.append(name)
        self.words = ""
        if name == "trk":
            self.number += 1
            self._begin()
        elif name == "trkseg":
            self.segments.append([])
        elif name == "trkpt":
            self.place, self.time = (attributes.get("lat", ""), attributes.get("lon", "")), ""
        elif name == "rte":
            self.planned += 1

    def text(self, words: str) -> None:
        if len(self.words) < 200 and self.inside and self.inside[-1] in ("time", "type"):
            self.words += words

    def end(self, name: str) -> None:
        self.inside.pop()
        above = self.inside[-1] if self.inside else ""
        if (name, above) == ("time", "trkpt"):
            self.time = self.words.strip()
        elif (name, above) == ("type", "trk"):
            self.type = self.words.strip()
        elif name == "trkpt" and self.segments:
            self._point()
        elif name == "trk":
            self.close()

    def _point(self) -> None:
        from gpxpy.gpx import GPXException, GPXTrackPoint
        from gpxpy.gpxfield import parse_time

        self.count += 1
        if self.count > _POINTS:
            return
        try:
            lat, lon = (float(each) for each in self.place)
            right = isfinite(lat) and isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180
        except ValueError:
            right = False
        if not right:
            self.bad += 1
            return
        try:
            time = parse_time(self.time)
        except (GPXException, ValueError):
            time = None
        if time is None:
            self.timeless += 1
            return
        time = time if time.tzinfo is not None else time.replace(tzinfo=self.zone)
        self.segments[-1].append(GPXTrackPoint(lat, lon, time=time))

    def close(self) -> None:
        """Makes what was gathered of a track into walks."""
        where = f"track {self.number}"
        if self.count > _POINTS:
            self.found.skip(where, f"has more than {_POINTS:,} places; export the walk alone")
            return
        held = sum(map(len, self.segments))
        if self.timeless and not held:
            self.found.skip(where, "has no times, so nothing tells when it was walked")
        elif self.bad and not held:
            self.found.skip(where, "has no place on this earth")
        elif not held:
            self.found.notes.append(f"Track {self.number} is empty.")
        else:
            for count, what in ((self.bad, "a place that can't be"), (self.timeless, "no time")):
                if count:
                    self.found.notes.append(f"{plural(count, 'point')} of {where} with {what} left out.")
            for way in _ways(self.segments):
                self._take(way, where)

    def _take(self, way: _Way, where: str) -> None:
        when = f"{way.start.astimezone(self.zone):%Y-%m-%d %H:%M}"
        if why := unlike(self.type, way.metres, way.seconds):
            self.found.notes.append(f"Track {self.number} of {when} left out: {why}.")
        else:
            extra = {"distance": round(way.metres / 1000, 3)} if way.metres >= 1 else {}
            made = walk(way.start, self.zone, way.seconds, extra, f"gpx:{stamp(way.start)}")
            self.found.walk(made, where)
            if isinstance(made, Invalid):
                return
            if not is_walk(self.type):
                taken = f"at {pace(way.metres, way.seconds):.1f} km/h it was taken for a walk"
                self.found.notes.append(f"Track {self.number} of {when} does not say what it is; {taken}.")
            if way.pauses:
                pauses = f"{plural(way.pauses, 'gap')} in {where} of {when}, {way.paused / 60:.0f} min in all"
                self.found.notes.append(f"{pauses}, counted as rest and not as walking.")


def walks(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The tracks of a GPX file that can be walks. `zone` is where the person lives: GPX tells times in UTC."""
    tracks = _Tracks(zone)
    trouble = stream(file.pieces(progress), tracks)
    if trouble is not None and trouble.hostile:
        return Invalid(f"{file.name} {trouble.why}; nothing was read from it.")
    if trouble is not None:
        if "trk" in tracks.inside:
            tracks.close()
        tracks.found.skip(f"line {trouble.line}", trouble.why)
    nothing = "it holds a planned route and no recorded track." if tracks.planned else "it holds no recorded track."
    return tracks.found.reading(file.name, "gpx", nothing)


def _ways(segments: Iterable[list["GPXTrackPoint"]]) -> Iterator[_Way]:
    """The walks in the segments of one track: between them lies a gap as between any two places."""
    points: list[GPXTrackPoint] = []
    for segment in segments:
        for point in segment:
            if points and _seconds(points[-1], point) <= 0:
                continue
            if points and _seconds(points[-1], point) > APART:
                yield _way(points)
                points = []
            points.append(point)
    if points:
        yield _way(points)


def _way(points: list["GPXTrackPoint"]) -> _Way:
    seconds = metres = fast = jumped = paused = 0.0
    pauses = 0
    for one, other in pairwise(points):
        took, length = _seconds(one, other), one.distance_2d(other) or 0.0
        if took > PAUSE:
            pauses, paused = pauses + 1, paused + took
            continue
        seconds, metres = seconds + took, metres + length
        if length / took * 3.6 > JUMP:
            fast, jumped = fast + took, jumped + length
    if fast * 20 < seconds:
        metres -= jumped
    assert points[0].time is not None
    return _Way(points[0].time, seconds, metres, pauses, paused)


def _seconds(one: "GPXTrackPoint", other: "GPXTrackPoint") -> float:
    assert one.time is not None
    assert other.time is not None
    return (other.time - one.time).total_seconds()
