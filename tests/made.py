"""Small invented histories for tests. All times are at UTC unless an offset is given."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from random import Random

from tracker.core.fields import Value
from tracker.core.history import Entry, History

NOW = datetime(2026, 11, 20, 21, 0, tzinfo=UTC)
"""A Friday; its week begins on Monday 16 November."""
TODAY = NOW.date()


def at(text: str) -> datetime:
    """An aware time from `2026-11-16 08:30`, or from the date alone: noon."""
    moment = datetime.fromisoformat(text if " " in text or "T" in text else f"{text} 12:00")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def entry(kind: str, when: str | datetime, /, **values: Value) -> Entry:
    """An entry whose id is made from what it holds."""
    moment = at(when) if isinstance(when, str) else when
    seed = Random(f"{kind} {moment} {sorted(values.items())}")
    name = "".join(seed.choice("bcdfghjkmnpqrstvwxyz") for _ in range(8))
    return Entry(name, kind, moment, values, 1, moment, name, 1)


def pain(when: str | datetime, score: int, **values: Value) -> Entry:
    return entry("pain", when, score=score, **values)


def walk(when: str | datetime, minutes: float, before: int | None = None, after: int | None = None) -> Entry:
    scores = {name: score for name, score in (("before", before), ("after", after)) if score is not None}
    return entry("walk", when, minutes=minutes, **scores)


def history(*entries: Entry | Iterable[Entry]) -> History:
    flat: list[Entry] = []
    for one in entries:
        flat.extend([one] if isinstance(one, Entry) else one)
    return History.of(flat)


def diary(days: int, last: date = TODAY, missing: float = 0.12, seed: int = 7) -> History:
    """A made-up recovery of so many days: pain that falls with relapses, walks that grow, heat, ice and stretches."""
    chance = Random(seed)
    entries: list[Entry] = []
    for back in range(days):
        day = last - timedelta(days=back)
        if chance.random() < missing:
            continue
        noon = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)
        share = 1 - back / days
        level = 7 - 4 * share + 1.6 * (1 if (back // 17) % 3 == 1 else 0)
        for hours in (-4, 8):
            score = min(max(round(chance.gauss(level, 1.1)), 0), 10)
            entries.append(pain(noon + timedelta(hours=hours), score))
        if chance.random() < 0.75:
            before = min(max(round(level), 0), 10)
            after = max(before - chance.choice((0, 1, 1, 2)), 0)
            entries.append(walk(noon + timedelta(hours=1), round(5 + 25 * share * chance.random()), before, after))
        if chance.random() < 0.5:
            entries.append(entry("heat", noon + timedelta(hours=-1), minutes=15))
        if chance.random() < 0.2:
            entries.append(entry("ice", noon + timedelta(hours=3), minutes=10))
        if chance.random() < 0.45:
            entries.append(entry("stretch", noon + timedelta(hours=5), name="knee-to-chest", sets=3, hold=20))
    return history(entries)
