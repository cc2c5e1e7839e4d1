"""Worked examples from JSON: a note with its person, or a short diary in days counted from a start.

What is not understood is refused, so that a misspelt sign is never judged as if nothing had been said. Keys that are
not named here are left alone.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from tracker.core.fields import Choice, Day, Number, Value, is_number
from tracker.core.flags import raised
from tracker.core.history import Entry, History
from tracker.core.kinds import BY_NAME, KINDS, Kind, kind_named
from tracker.core.profile import UNKNOWN, Profile
from tracker.core.signs import SIGNS
from tracker.core.words import Invalid, folded, listed, nearest, quoted

Zones = Callable[[str], tzinfo | None]
"""Names a zone, such as Europe/London; None where there is none of that name."""

START = date(2026, 3, 2)
"""Day 0 where an example names no start."""
FIRST = time(9)
"""When an entry was made that has no time."""
APART = timedelta(hours=4)
"""How far apart sessions of heat or ice lie that have no time: what is not known must not look hurried."""
YEARS = range(1900, 2200)
"""The years in which an example may lie."""
BED = "bed rest"
"""What some write as a sign is a rest here."""

_PROFILE = {
    "cancer": "cancer_ever", "fracture": "spinal_fracture", "previous_fracture": "spinal_fracture",
    "steroid": "steroids", "immunosuppressed": "immunosuppression", "blood_thinners": "blood_thinner",
    "anticoagulant": "blood_thinner", "anticoagulants": "blood_thinner", "iv_drugs": "injecting",
    "iv_drug_use": "injecting", "injecting_drugs": "injecting", "infection": "recent_infection",
    "procedure": "recent_procedure",
}  # fmt: skip
_NUMBERS = {"age": 130, "pain_since_days": 50_000, "age_at_onset": 130}
_KEYS = {"text": "note", "hold_s": "hold", "hold_seconds": "hold", "reps": "sets"}
_SIGNS = {
    "leg pain below knee": ("leg pain", "below knee"), "leg pain above knee": ("leg pain", "above knee"),
    "unrelenting pain": ("unremitting pain", ""),
}  # fmt: skip


def profile(raw: object) -> Profile | Invalid:
    """Facts by name: true, false, a number, or null for "not asked"."""
    if raw is None:
        return UNKNOWN
    if not isinstance(raw, dict):
        return Invalid('the profile must be an object, such as {"age": 50}.')
    held: dict[str, object] = {}
    for key, value in raw.items():
        name = folded(key).replace(" ", "_")
        name = _PROFILE.get(name, name)
        if name not in Profile.__annotations__:
            near = nearest(name, list(Profile.__annotations__))
            meant = f" Did you mean {near}?" if near else ""
            return Invalid(f"a profile has no {quoted(key)}.{meant}")
        most = _NUMBERS.get(name)
        if value is None:
            continue
        if most is not None and not (is_number(value) and 0 <= value <= most):
            return Invalid(f"{name} must be a number from 0 to {most}, or null.")
        if most is None and not isinstance(value, bool):
            return Invalid(f"{name} must be true, false or null.")
        held[name] = value
    return UNKNOWN._replace(**held)


def series(raw: Mapping[str, object], zones: Zones) -> tuple[str, ...] | Invalid:
    """The ids of the rules that stand at the end of the last day of a diary, the gravest first.

    `entries` have a `kind`, a `day` counted from `start_date` or a `date` of their own, a `time` of day or none, and
    the boxes of their kind; `tz` is the zone, UTC where it is not named.
    """
    person = profile(raw.get("profile"))
    if isinstance(person, Invalid):
        return person
    start = _date(raw.get("start_date", START.isoformat()), "start_date")
    if isinstance(start, Invalid):
        return start
    named = raw.get("tz")
    zone = UTC if named is None else zones(named) if isinstance(named, str) else None
    if zone is None:
        return Invalid(f"there is no time zone {quoted(str(named))}.")
    rows = raw.get("entries")
    if not isinstance(rows, list):
        return Invalid("entries must be a list.")
    entries: list[Entry] = []
    for at, row in enumerate(rows, 1):
        entry = _entry(row, at, start, zone, entries)
        if isinstance(entry, Invalid):
            return Invalid(f"entry {at}: {entry.message}")
        entries.append(entry)
    last = max((entry.day for entry in entries), default=start)
    history = History.of(entries, person)
    return tuple(flag.rule.id for flag in raised(history, datetime.combine(last, time(23, 59), zone)))


def _entry(row: object, at: int, start: date, zone: tzinfo, before: list[Entry]) -> Entry | Invalid:
    if not isinstance(row, dict):
        return Invalid("it must be an object.")
    meant = _kind(row)
    if isinstance(meant, Invalid):
        return meant
    kind, boxes = meant
    day = _day(row, start)
    if isinstance(day, Invalid):
        return day
    clock = _clock(row, kind, day, before)
    if isinstance(clock, Invalid):
        return clock
    local = datetime.combine(day, clock, zone)
    moment = local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))
    values = _values(kind, boxes, moment)
    if isinstance(values, Invalid):
        return values
    return Entry(f"e{at:05d}", kind.name, moment, values, 1, moment, f"b{at:05d}", at)


def _kind(row: Mapping[str, object]) -> tuple[Kind, dict[str, object]] | Invalid:
    """The kind, and what is said of it by the names of its boxes. A sign may stand for the kind itself."""
    typed = row.get("kind")
    if not isinstance(typed, str):
        return Invalid("it has no kind.")
    boxes = {_KEYS.get(key, key): value for key, value in row.items()}
    name = folded(typed)
    kind = kind_named(name)
    symptom = BY_NAME["symptom"]
    if kind is None and _is_sign(name):
        kind, boxes["name"] = symptom, typed
    if kind is None:
        return Invalid(f"there is no kind {quoted(typed)}; there are {listed([each.name for each in KINDS], 'and')}.")
    sign = boxes.get("name")
    if kind is symptom and isinstance(sign, str):
        if folded(sign) == BED:
            return BY_NAME["rest"], {**boxes, "position": BED}
        boxes["name"], level = _SIGNS.get(folded(sign), (sign, ""))
        if level:
            boxes["level"] = level
    return kind, boxes


def _is_sign(name: str) -> bool:
    return name in (BED, *_SIGNS) or any(name in map(folded, (sign, *ways)) for sign, ways in SIGNS.items())


def _values(kind: Kind, boxes: Mapping[str, object], moment: datetime) -> dict[str, Value] | Invalid:
    """What the boxes of the kind hold. Text is read as it is typed, with underscores for spaces."""
    values: dict[str, Value] = {}
    for field in kind.fields:
        value = boxes.get(field.name)
        if isinstance(value, str):
            typed = value.replace("_", " ") if isinstance(field, Choice) else value
            if field.optional and not typed.strip():
                continue
            read = field.read(typed, moment)
            if isinstance(read, Invalid):
                return read
            values[field.name] = read
        elif isinstance(value, int | float):
            whole = isinstance(field, Number) and isinstance(value, float) and value.is_integer()
            values[field.name] = int(value) if whole else value
        elif value is not None:
            return Invalid(f"{field.name} must be {field.allowed()}.")
    wrong = kind.wrong(values)
    return values if wrong is None else Invalid(f"{wrong}.")


def _day(row: Mapping[str, object], start: date) -> date | Invalid:
    if row.get("date") is not None:
        return _date(row["date"], "date")
    day = row.get("day")
    if not isinstance(day, int) or isinstance(day, bool):
        return Invalid("day must be a whole number: the days since the start.")
    ordinal = start.toordinal() + day
    first, last = date(YEARS.start, 1, 1), date(YEARS.stop - 1, 12, 31)
    if not first.toordinal() <= ordinal <= last.toordinal():
        return Invalid(f"day {quoted(str(day))} lies before {first} or after {last}.")
    return date.fromordinal(ordinal)


def _date(value: object, name: str) -> date | Invalid:
    day = date.fromisoformat(str(value)) if Day(name, "").holds(value) else None
    if day is None or day.year not in YEARS:
        return Invalid(f"{name} must be a date, YYYY-MM-DD, from {YEARS.start} to {YEARS.stop - 1}.")
    return day


def _clock(row: Mapping[str, object], kind: Kind, day: date, before: list[Entry]) -> time | Invalid:
    value = row.get("time")
    if value is None:
        alike = [entry for entry in before if entry.day == day and entry.kind == kind.name in ("heat", "ice")]
        return (datetime.combine(day, FIRST) + min(len(alike), 3) * APART).time()
    try:
        clock = time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        clock = None
    if clock is None or clock.tzinfo is not None:
        return Invalid("time must be a time of day, such as 08:30.")
    return clock.replace(second=0, microsecond=0)
