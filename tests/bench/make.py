"""An invented log: eight entries a day, the same every time for the same days, stored through the ordinary diary."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME
from tracker.diary import Diary

NOTES = ("stiff after the chair", "better than yesterday", "slept on the side", "long drive", "garden, half an hour")


def make(folder: str, days: int, last: date) -> int:
    """A log of so many days that ends with `last`, one batch a year. The number of its entries."""
    first = last - timedelta(days=days - 1)
    stored = 0
    for year in range(first.year, last.year + 1):
        end = min(date(year, 12, 31), last)
        diary = Diary(folder, clock=partial(_evening, end))
        stored += len(diary.record(list(invented(max(date(year, 1, 1), first), end))).entries)
    return stored


def invented(first: date, last: date) -> Iterator[Draft]:
    """The drafts of these dates: a back that hurts in waves of some weeks, and what is done about it."""
    for number in range(first.toordinal(), last.toordinal() + 1):
        day, chance = date.fromordinal(number), Random(number)
        level = 3.5 + 1.5 * (number % 41 - 20) / 20 + (1.5 if number % 97 < 6 else 0)

        def score(more: float = 0, level: float = level, chance: Random = chance) -> int:
            return min(max(round(chance.gauss(level + more, 0.8)), 0), 10)

        before = score()
        minutes = round(12 + 20 * chance.random())
        walk: dict[str, Value] = {
            "minutes": minutes, "before": before, "after": max(before - chance.randrange(3), 0),
            "surface": chance.choice(("flat", "flat", "hilly")), "steps": minutes * 104,
            "distance": round(minutes * 0.075, 3),
        }  # fmt: skip
        evening: dict[str, Value] = {"score": score(0.4), "where": "low back left", "quality": "dull"}
        if chance.random() < 0.3:
            evening["note"] = chance.choice(NOTES)
        yield _draft("sleep", day, 7, 10, hours=round(5.5 + 2.5 * chance.random(), 1), quality="fair")
        yield _draft("pain", day, 7, 40, score=score(0.8), where="low back left", quality="tight")
        yield _draft("heat", day, 8, 5, minutes=15, device="pack", timing="before a walk")
        yield _draft("walk", day, 10, 30, **walk)
        yield _draft("pain", day, 13, 15, score=score())
        yield _draft("stretch", day, 16, 0, name="knee-to-chest", sets=3, hold=20)
        yield _draft("ice", day, 18, 45, minutes=10, device="gel", timing="other")
        yield _draft("pain", day, 21, 20, **evening)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(23, 0)).astimezone()


def _draft(kind: str, day: date, hour: int, minute: int, **values: Value) -> Draft:
    if wrong := BY_NAME[kind].wrong(values):
        raise ValueError(wrong)
    return Draft(kind, values, datetime.combine(day, time(hour, minute)).astimezone())
