"""Histories for tests of the rules, written as short rows: day, kind, values and, where it matters, the time."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from tracker.core.fields import Value
from tracker.core.history import Entry, History
from tracker.core.profile import Profile

START = date(2026, 3, 2)


class Row(NamedTuple):
    """One entry on the date that lies `day` dates after the start."""

    day: int
    kind: str
    values: Mapping[str, Value]
    time: str = "09:00"


class Scene(NamedTuple):
    """What was logged, what is known of the person, and the day on which it is judged."""

    rows: tuple[Row, ...]
    profile: Profile
    day: int

    def history(self, zone: tzinfo = UTC, start: date = START) -> History:
        return History.of((entry(at, row, zone, start) for at, row in enumerate(self.rows)), self.profile)

    def now(self, zone: tzinfo = UTC, start: date = START) -> datetime:
        return datetime.combine(start + timedelta(days=self.day), time(23, 30), zone)


def scene(*rows: Row | list[Row], day: int | None = None, **profile: bool | int) -> Scene:
    """The rows as they come; judged on the day of the last of them where no other is given."""
    flat = tuple(row for part in rows for row in ([part] if isinstance(part, Row) else part))
    return Scene(flat, Profile(**profile), max(row.day for row in flat) if day is None else day)  # type: ignore[arg-type]


def entry(at: int, row: Row, zone: tzinfo = UTC, start: date = START) -> Entry:
    moment = datetime.combine(start + timedelta(days=row.day), time.fromisoformat(row.time), zone)
    return Entry(f"e{at:03d}", row.kind, moment, row.values, 1, moment, f"b{at}", at + 1)


def pain(day: int, score: float, time: str = "09:00", **values: Value) -> Row:
    return Row(day, "pain", {"score": score, **values}, time)


def sign(day: int, name: str, side: str = "", time: str = "09:00", **values: Value) -> Row:
    return Row(day, "symptom", {"name": name, **({"side": side} if side else {}), **values}, time)


def walk(day: int, minutes: float, before: int | None = None, after: int | None = None, **values: Value) -> Row:
    scores = {name: score for name, score in (("before", before), ("after", after)) if score is not None}
    return Row(day, "walk", {"minutes": minutes, **scores, **values})


def heat(day: int, minutes: float, time: str = "09:00", **values: Value) -> Row:
    return Row(day, "heat", {"minutes": minutes, **values}, time)


def ice(day: int, minutes: float, time: str = "09:00", **values: Value) -> Row:
    return Row(day, "ice", {"minutes": minutes, **values}, time)


def bed(day: int) -> Row:
    return Row(day, "rest", {"position": "bed rest"})


def stretch(day: int, name: str) -> Row:
    return Row(day, "stretch", {"name": name})


def took(day: int, name: str, **values: Value) -> Row:
    return Row(day, "medicine", {"name": name, **values})


def pains(days: range | tuple[int, ...], score: float) -> list[Row]:
    return [pain(day, score) for day in days]
