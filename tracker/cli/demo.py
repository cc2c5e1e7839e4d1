"""Ten invented weeks, for a look at the program without a log of one's own."""

from datetime import datetime, timedelta
from random import Random

from tracker.core.fields import Value
from tracker.core.history import Draft

DAYS = 70
SAID = "All of this is invented and lies in a temporary folder; your own log is not touched."

_MORNING = ("stiff on getting up", "slow first steps", "sitting at breakfast was hard", "slept well for once")
_EVENING = ("stiff after the chair", "better after the walk", "long drive", "an hour in the garden", "tired, but loose")
_FLARE = range(49, 54)
"""The days, counted from the first, on which lifting a crate is paid for."""


def invented(now: datetime) -> tuple[Draft, ...]:
    """A recovery of ten weeks up to now: pain that falls, with one flare-up, and walks that grow. Always the same.

    Some days are missing, as they are in a real log, and nothing lies after `now`.
    """
    chance = Random(1913)
    drafts: list[Draft] = []
    for back in range(DAYS - 1, -1, -1):
        drafts += _day(chance, DAYS - 1 - back, now - timedelta(days=back))
    drafts.append(Draft("note", {"note": "invented: nothing of this happened"}, now))
    return tuple(draft for draft in drafts if draft.at is not None and draft.at <= now)


def _day(chance: Random, number: int, day: datetime) -> list[Draft]:
    """One day's entries. The same numbers are drawn on every day, so that a day more changes no other day."""
    draws = [chance.random() for _ in range(24)]
    if number not in (0, DAYS - 1) and draws[0] < 0.1:
        return []
    level = 6.5 - 4.3 * number / DAYS + (2.6 if number in _FLARE else 0)
    morning, evening = _score(level + 0.8 + draws[1] - 0.5), _score(level + 1.6 * (draws[2] - 0.5))
    found = [_pain(day, 7, 30 + int(20 * draws[3]), morning, _said(_MORNING, draws[4]))]
    found.append(_draft(day, 7, 25, "sleep", hours=round(5 + 2.5 * draws[5], 1), quality=_pick(draws[6])))
    if number == 0:
        found.append(_draft(day, 7, 50, "symptom", name="minor strain", note="lifted a box from the car"))
    if number < 21 or number in _FLARE or draws[20] < 0.25:
        found.append(_draft(day, 8, 5, "heat", minutes=15, device="pack", timing="before a walk"))
    if draws[7] < 0.85:
        found.append(_walk(day, number, level, draws))
    if number < 7 or number in _FLARE:
        found.append(_draft(day, 13, 10, "ice", minutes=10, device="gel", timing="after a walk"))
        found.append(_draft(day, 13, 40, "rest", position="on the back, knees bent", minutes=20))
    if number in (1, 2, *_FLARE[:2]):
        found.append(_draft(day, 9, 0, "medicine", name="ibuprofen", type="anti-inflammatory", note="with food"))
    if draws[8] < 0.6:
        name = ("knee-to-chest", "pelvic tilt", "crossed-leg stretch")[int(3 * draws[9])]
        found.append(_draft(day, 16, int(50 * draws[10]), "stretch", name=name, sets=3, hold=20))
    if number > 40 and draws[11] < 0.2:
        found.append(_draft(day, 18, 0, "move", activity="swim", minutes=20 + 5 * int(3 * draws[12])))
    if number == _FLARE[0]:
        found.append(_draft(day, 12, 15, "note", note="carried a crate up the stairs; felt it at once"))
    if number >= DAYS - 14:
        found.append(_draft(day, 21, 30, "steps", count=2600 + int(3400 * draws[15]), source="invented phone"))
    found.append(_pain(day, 20, int(59 * draws[13]), evening, _said(_EVENING, draws[14])))
    return found


def _walk(day: datetime, number: int, level: float, draws: list[float]) -> Draft:
    minutes = 5 + int((number * 0.38 + 4 * draws[15]) * (0.5 if number in _FLARE else 1))
    before = _score(level + draws[16] - 0.4)
    after = _score(before - 0.7 + 1.6 * (draws[17] - 0.5))
    more: dict[str, Value] = {"steps": minutes * 98 + int(60 * draws[18])} if number > 14 else {}
    return _draft(day, 10, int(55 * draws[19]), "walk", minutes=minutes, before=before, after=after, **more)


def _pain(day: datetime, hour: int, minute: int, score: int, note: str) -> Draft:
    more: dict[str, Value] = {"note": note} if note else {}
    return _draft(day, hour, minute, "pain", score=score, where="low back left", quality="dull", **more)


def _draft(day: datetime, hour: int, minute: int, kind: str, **values: Value) -> Draft:
    return Draft(kind, values, day.replace(hour=hour, minute=minute, second=0, microsecond=0, fold=0))


def _score(level: float) -> int:
    return min(max(round(level), 0), 10)


def _said(notes: tuple[str, ...], draw: float) -> str:
    """A note on every fifth day."""
    return notes[int(draw * 5 * len(notes))] if draw < 0.2 else ""


def _pick(draw: float) -> str:
    return "poor" if draw < 0.3 else "fair" if draw < 0.7 else "good"
