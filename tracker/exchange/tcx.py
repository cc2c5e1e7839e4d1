"""Walks out of TCX files: activities of laps. Only their sums are read; places are never looked at."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.core.fields import Value
from tracker.core.words import Invalid
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount, stamp
from tracker.exchange.times import instant
from tracker.exchange.walks import is_walk, pace, unlike, walk
from tracker.exchange.xmlstream import Handler, stream

_HEARD = ("Id", "TotalTimeSeconds", "DistanceMeters", "Steps")


class _Activities(Handler):
    """The activities of the document, handed on one by one as each ends."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self.found = Found()
        self.number = self.courses = 0
        self.inside: list[str] = []
        self.words = ""
        self._begin("")

    def _begin(self, sport: str) -> None:
        self.sport, self.start_time = sport, ""
        self.sums = dict.fromkeys(_HEARD[1:], 0.0)
        self.line = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.inside.append(name)
        self.words = ""
        if name == "Activity":
            self.number += 1
            self._begin(attributes.get("Sport", ""))
            self.line = self.at()
        elif name == "Lap":
            self.start_time = self.start_time or attributes.get("StartTime", "")
        elif name == "Course":
            self.courses += 1

    def text(self, words: str) -> None:
        if len(self.words) < 100 and self.inside[-1] in _HEARD:
            self.words += words

    def end(self, name: str) -> None:
        self.inside.pop()
        above = self.inside[-1] if self.inside else ""
        if (name, above) == ("Id", "Activity"):
            self.start_time = self.words.strip() if instant(self.words, self.zone) else ""
        elif name in _HEARD and above in ("Lap", "LX") and "Activity" in self.inside:
            self.sums[name] += amount(self.words) or 0.0
        elif name == "Activity":
            self.close()

    def close(self) -> None:
        """Makes a walk of what was gathered of an activity."""
        where = f"activity {self.number} (line {self.line})"
        start = instant(self.start_time, self.zone)
        if start is None:
            self.found.skip(where, "has no time")
            return
        when = f"Activity {self.number} of {start.astimezone(self.zone):%Y-%m-%d %H:%M}"
        seconds, metres = self.sums["TotalTimeSeconds"], self.sums["DistanceMeters"]
        if why := unlike(self.sport, metres, seconds):
            self.found.notes.append(f"{when} left out: {why}.")
            return
        made = walk(start, self.zone, seconds, _extra(self.sums), f"tcx:{stamp(start)}")
        self.found.walk(made, where)
        if isinstance(made, Reading) and not is_walk(self.sport):
            taken = f"at {pace(metres, seconds):.1f} km/h it was taken for a walk"
            self.found.notes.append(f"{when} does not say what it is; {taken}.")


def walks(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """The activities of a TCX file that can be walks. `zone` is where the person lives: TCX tells times in UTC."""
    activities = _Activities(zone)
    trouble = stream(file.pieces(progress), activities)
    if trouble is not None and trouble.hostile:
        return Invalid(f"{file.name} {trouble.why}; nothing was read from it.")
    if trouble is not None:
        if "Activity" in activities.inside and activities.sums["TotalTimeSeconds"]:
            activities.close()
        activities.found.skip(f"line {trouble.line}", trouble.why)
    nothing = "it holds a course and no recording." if activities.courses else "it holds no recorded activity."
    return activities.found.reading(file.name, "tcx", nothing)


def _extra(sums: Mapping[str, float]) -> dict[str, Value]:
    extra: dict[str, Value] = {}
    if sums["DistanceMeters"] >= 1:
        extra["distance"] = round(sums["DistanceMeters"] / 1000, 3)
    if sums["Steps"] >= 1:
        extra["steps"] = round(sums["Steps"])
    return extra
