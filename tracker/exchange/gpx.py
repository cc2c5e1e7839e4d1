"""Walks out of GPX files: lines of places with times. The places are used for the distance and never kept.

What is as fast as a run or a ride is left out, whatever it calls itself.
"""

from datetime import datetime, tzinfo
from math import isfinite

from tracker.core.words import Invalid, plural
from tracker.exchange.found import Found, TooMany
from tracker.exchange.source import Blob, Progress, Reading, stamp
from tracker.exchange.times import FIRST, LAST, instant
from tracker.exchange.walks import is_walk, pace, unlike, walk
from tracker.exchange.ways import Way, Ways
from tracker.exchange.xmlstream import Handler, stream

_TRACKS = 20_000


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
        self.type, self.ways = "", Ways()
        self.bad = self.timeless = 0
        self.place: tuple[str, str] = ("", "")
        self.time = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.inside.append(name)
        self.words = ""
        if name == "trk":
            self.number += 1
            if self.number > _TRACKS:
                raise TooMany
            self._begin()
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
        elif name == "trkpt":
            self._point()
        elif name == "trk":
            self.close()

    def _point(self) -> None:
        from gpxpy.gpx import GPXTrackPoint

        try:
            lat, lon = (float(each) for each in self.place)
            right = isfinite(lat) and isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180
        except ValueError:
            right = False
        if not right:
            self.bad += 1
            return
        time = instant(self.time, self.zone) or self._odd_time()
        if time is None:
            self.timeless += 1
            return
        self.ways.add(GPXTrackPoint(lat, lon, time=time))

    def _odd_time(self) -> datetime | None:
        """A time that is not written as the standard says, but as some recorders do."""
        from gpxpy.gpx import GPXException
        from gpxpy.gpxfield import parse_time

        try:
            time = parse_time(self.time)
        except (GPXException, ValueError):
            return None
        if time is None or not FIRST < time.year < LAST:
            return None
        return time if time.tzinfo is not None else time.replace(tzinfo=self.zone)

    def close(self) -> None:
        """Makes what was gathered of a track into walks."""
        where = f"track {self.number}"
        held = self.ways.done()
        if self.timeless and not held:
            self.found.skip(where, "has no times, so nothing tells when it was walked")
        elif self.bad and not held:
            self.found.skip(where, "has no place on this earth")
        elif not held:
            self.found.note(f"Track {self.number} is empty.")
        else:
            for count, what in ((self.bad, "a place that can't be"), (self.timeless, "no time")):
                if count:
                    self.found.note(f"{plural(count, 'point')} of {where} with {what} left out.")
            for way in held:
                self._take(way, where)

    def _take(self, way: Way, where: str) -> None:
        when = f"{way.start.astimezone(self.zone):%Y-%m-%d %H:%M}"
        if why := unlike(self.type, way.metres, way.seconds):
            self.found.note(f"Track {self.number} of {when} left out: {why}.")
        else:
            extra = {"distance": round(way.metres / 1000, 3)} if way.metres >= 1 else {}
            made = walk(way.start, self.zone, way.seconds, extra, f"gpx:{stamp(way.start)}")
            self.found.walk(made, where)
            if isinstance(made, Invalid):
                return
            if not is_walk(self.type):
                taken = f"at {pace(way.metres, way.seconds):.1f} km/h it was taken for a walk"
                self.found.note(f"Track {self.number} of {when} does not say what it is; {taken}.")
            if way.pauses:
                pauses = f"{plural(way.pauses, 'gap')} in {where} of {when}, {way.paused / 60:.0f} min in all"
                self.found.note(f"{pauses}, counted as rest and not as walking.")


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
