"""Walks and the steps of each day out of an export of Apple Health, read as a stream whatever its length.

Phone and watch count the same steps: for each day one of them is taken, the one with the most.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from tracker.core.fields import Value
from tracker.core.words import Invalid, listed, plural
from tracker.exchange import days
from tracker.exchange.found import Found
from tracker.exchange.packed import Archive
from tracker.exchange.source import Blob, Progress, Reading, amount, stamp
from tracker.exchange.walks import walk
from tracker.exchange.xmlstream import Handler, root, stream

ROOT = "HealthData"
_STEPS = "HKQuantityTypeIdentifierStepCount"
_DISTANCE = "HKQuantityTypeIdentifierDistanceWalkingRunning"
_METRES = {"km": 1000.0, "m": 1.0, "mi": 1609.344, "ft": 0.3048, "yd": 0.9144, "cm": 0.01}
_SECONDS = {"min": 60.0, "s": 1.0, "sec": 1.0, "hr": 3600.0, "h": 3600.0}
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}", re.ASCII)
_WALKS = ("HKWorkoutActivityTypeWalking", "HKWorkoutActivityTypeHiking")
_MEMBERS = 40
"""So many XML files of an archive are looked at."""


def member(archive: Archive) -> Blob | None:
    """The file of the archive that holds the health data: its name is in the language of the phone."""
    names = [name for name in archive.files if name.casefold().endswith(".xml")]
    names.sort(key=lambda name: (not name.casefold().endswith("export.xml"), -archive.files[name].size))
    found = (archive.files[name] for name in names[:_MEMBERS])
    return next((each for each in found if root(each.head()) == ROOT), None)


def entries(file: Blob, zone: tzinfo, progress: Progress | None = None) -> Reading | Invalid:
    """What the export holds of walking. `zone` is used where a workout does not tell its own."""
    health = _Health(zone)
    trouble = stream(file.pieces(progress), health, ROOT)
    if trouble is not None and trouble.hostile:
        return Invalid(f"{file.name} {trouble.why}; nothing was read from it.")
    found = health.found
    if trouble is not None:
        found.skip(f"line {trouble.line}", trouble.why)
    days.take(found, health.days, zone, "apple", frozenset(health.watches))
    if health.others:
        kinds = [name for name, _ in health.others.most_common(4)]
        left = f"{plural(health.others.total(), 'workout')} ({listed(kinds, 'and')}) left out"
        found.notes.append(f"{left}; only walking and hiking are read.")
    return found.reading(file.name, "apple", "it holds no walk and no steps.")


class _Health(Handler):
    """Adds up steps and distances by day and source; makes walks of workouts."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self.found = Found()
        self.days = days.Days()
        self.watches: set[str] = set()
        self.others = Counter[str]()
        self.inside: list[str] = []
        self.workout: Mapping[str, str] | None = None
        self.line = 0
        self.sums: dict[str, Mapping[str, str]] = {}
        self.zone_name = ""
        self._last: dict[tuple[str, str], tuple[str, str, str]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Record":
            kind = attributes.get("type")
            if kind in (_STEPS, _DISTANCE):
                self._record(kind, attributes)
        elif name == "Workout":
            self.workout, self.line, self.inside = attributes, self.at(), []
            self.sums, self.zone_name = {}, ""
        elif self.workout is not None:
            if not self.inside and name == "WorkoutStatistics":
                self.sums[attributes.get("type", "")] = attributes
            elif not self.inside and name == "MetadataEntry" and attributes.get("key") == "HKTimeZone":
                self.zone_name = attributes.get("value", "")
            self.inside.append(name)

    def end(self, name: str) -> None:
        if name == "Workout":
            if self.workout is not None:
                self._workout(self.workout)
            self.workout = None
        elif self.workout is not None and self.inside:
            self.inside.pop()

    def _record(self, kind: str, record: dict[str, str]) -> None:
        source, begin = record.get("sourceName", ""), record.get("startDate", "")
        value = record.get("value", "")
        said = (begin, record.get("endDate", ""), value)
        if self._last.get((kind, source)) == said:
            return
        if len(self._last) > 2000:
            self._last.clear()
        self._last[kind, source] = said
        number = amount(value)
        if number is None or not _TIME.fullmatch(begin):
            what = "steps" if kind == _STEPS else "distance"
            self.found.skip(f"line {self.at()}", f"a record of {what} has no {'number' if number is None else 'time'}")
        elif kind == _STEPS:
            self.days.add(begin[:10], source, steps=number)
            if source not in self.watches and ("Watch" in source or "Watch" in record.get("device", "")):
                self.watches.add(source)
        else:
            metres = _METRES.get(record.get("unit", "km"))
            if metres is None:
                self.found.skip(f"line {self.at()}", "a distance is in a unit that is not known")
            else:
                self.days.add(begin[:10], source, metres=number * metres)

    def _workout(self, workout: Mapping[str, str]) -> None:
        kind = workout.get("workoutActivityType", "")
        if kind not in _WALKS:
            self.others[_plain(kind)] += 1
            return
        where = f"line {self.line}"
        start = _moment(workout.get("startDate", ""))
        if start is None:
            self.found.skip(where, "a walk has no time that can be")
            return
        lasted = amount(workout.get("duration", ""))
        unit = _SECONDS.get(workout.get("durationUnit", "min"))
        end = _moment(workout.get("endDate", ""))
        seconds = lasted * unit if lasted and unit else (end - start).total_seconds() if end else None
        extra: dict[str, Value] = {}
        if (metres := self._distance(workout)) and metres >= 1:
            extra["distance"] = round(metres / 1000, 3)
        if (count := amount(self.sums.get(_STEPS, {}).get("sum", ""))) and count >= 1:
            extra["steps"] = round(count)
        who = hashlib.sha256(workout.get("sourceName", "").encode("utf-8", "replace")).hexdigest()[:8]
        there = _zone(self.zone_name) or start.tzinfo or self.zone
        self.found.walk(walk(start, there, seconds, extra, f"apple:walk:{who}:{stamp(start)}"), where)

    def _distance(self, workout: Mapping[str, str]) -> float | None:
        """In metres; newer exports tell it in a part of its own."""
        far, unit = amount(workout.get("totalDistance", "")), workout.get("totalDistanceUnit", "km")
        if far is None:
            part = self.sums.get(_DISTANCE, {})
            far, unit = amount(part.get("sum", "")), part.get("unit", "km")
        return far * _METRES[unit] if far and unit in _METRES else None


def _moment(text: str) -> datetime | None:
    if not _TIME.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text[:19] + text[20:])
    except ValueError:
        return None
    return moment if moment.year >= 1950 else None


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):
        return None


def _plain(kind: str) -> str:
    """`running` of `HKWorkoutActivityTypeRunning`."""
    words = re.findall(r"[A-Z][a-z]+", kind.removeprefix("HKWorkoutActivityType"))
    return " ".join(words[:4]).lower() or "of an unnamed kind"
