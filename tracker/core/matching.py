"""What an import would do: which drafts are new, which are in the log already, and which are the same thing again."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from tracker.core.fields import Value, is_number
from tracker.core.history import KEPT_NAMES, OWN, Draft, Entry, latest
from tracker.core.kinds import BY_NAME
from tracker.core.record import Record
from tracker.core.timer import timed

LASTING = ("walk", "move")
"""Kinds that are recorded from a start to an end."""
SHARED = 0.5
"""Two recordings that share this part of the shorter one are of the same walk (design)."""
NEAR = timedelta(minutes=10)
"""How far a time that was typed may lie outside of the walk."""
LATER = timedelta(minutes=30)
"""A walk that was typed so long before it began, or at any time after, may be that walk where the minutes agree."""
_DAY = timedelta(days=1)
ALIKE, LEAST = 0.2, 3.0
"""Minutes that differ by no more than this part, or by so many, are the same minutes, rounded from memory."""


class Match(Record):
    """A draft that the log holds in other words; `by_hand` where a person wrote them down, and not a recorder."""

    draft: Draft
    entry: Entry
    by_hand: bool


class Weighed(Record):
    """The drafts of an import, each in one place.

    `known` are entries that were imported before, in the trash or not; `grown` are days whose steps went on being
    counted; `doubled` are drafts that say the same as another one of this import; `ahead` lie in the future.
    """

    new: tuple[Draft, ...] = ()
    known: tuple[Entry, ...] = ()
    grown: tuple[tuple[Entry, Draft], ...] = ()
    matches: tuple[Match, ...] = ()
    doubled: tuple[tuple[Draft, Draft], ...] = ()
    ahead: tuple[Draft, ...] = ()

    @property
    def typed(self) -> tuple[Match, ...]:
        """Those of the matches that a person logged."""
        return tuple(match for match in self.matches if match.by_hand)


def weigh(drafts: Iterable[Draft], held: Iterable[Entry], now: datetime, ahead: datetime) -> Weighed:
    """What is to become of the drafts, beside all forms of the days that they are about and of the days around those.

    What an undo took out of the log as a whole is not held against an import; what a person removed is.
    """
    standing = [form for form in latest(held).values() if not _taken_back(form)]
    by_origin = {key: form for form in standing for key in _keys(form)}
    found: dict[str, Draft] = {}
    late: list[Draft] = []
    known: dict[str, Entry] = {}
    grown: dict[str, tuple[Entry, Draft]] = {}
    for given in drafts:
        draft = _dated(given, now)
        if _at(draft) > ahead:
            late.append(draft)
            continue
        entry = by_origin.get(draft.origin) or by_origin.get(_day_key(draft))
        if entry is None:
            found.setdefault(draft.origin or repr(draft), draft)
            continue
        known[entry.id] = entry
        before = grown.get(entry.id)
        if _more(draft, entry) and (before is None or _count(draft.values) > _count(before[1].values)):
            grown[entry.id] = (entry, draft)
    fresh, doubled = _once(list(found.values()))
    open_ = [form for form in standing if not form.gone and form.id not in known and form.kind not in KEPT_NAMES]
    matches = _matched(fresh, open_)
    taken = {id(match.draft) for match in matches}
    return Weighed(
        tuple(draft for draft in fresh if id(draft) not in taken),
        tuple(entry for name, entry in known.items() if name not in grown),
        tuple(grown.values()), tuple(matches), tuple(doubled), tuple(late),
    )  # fmt: skip


def filled(entry: Entry, draft: Draft) -> dict[str, Value] | None:
    """The entry's values with its empty boxes filled from the draft; None where there is nothing to fill."""
    more = {name: value for name, value in draft.values.items() if name not in entry.values and name != "source"}
    return {**entry.values, **more} if more else None


def more_steps(entry: Entry, draft: Draft) -> dict[str, Value]:
    """The day's entry with what was counted since."""
    return {**entry.values, **draft.values}


def _keys(form: Entry) -> tuple[str, ...]:
    own = form.origin or OWN + form.id
    return (own, _day_key(form)) if form.kind == "steps" and form.origin else (own,)


def _day_key(of: Entry | Draft) -> str:
    """What the steps of a day are known by: the form of the file and the day, for the recorder of a day may change."""
    form, colon, _ = of.origin.partition(":")
    return f"{form}:steps:{_at(of).date()}" if of.kind == "steps" and colon else of.origin


def _taken_back(form: Entry) -> bool:
    return form.removed and form.op == "undo"


def _dated(draft: Draft, now: datetime) -> Draft:
    """The draft with its time; the steps of a day that is not over stand at the time of the import."""
    at = draft.at or now
    if draft.kind == "steps" and at > now and at.date() == now.date():
        at = now
    return draft._replace(at=at)


def _more(draft: Draft, entry: Entry) -> bool:
    return draft.kind == entry.kind == "steps" and not entry.gone and _count(draft.values) > _count(entry.values)


def _count(values: object) -> float:
    count = values.get("count") if isinstance(values, dict) else None
    return float(count) if is_number(count) else 0.0


def _once(drafts: Sequence[Draft]) -> tuple[list[Draft], list[tuple[Draft, Draft]]]:
    """The drafts of which none says the same as one before it, and those that do with the one before."""
    kept: list[Draft] = []
    doubled: list[tuple[Draft, Draft]] = []
    by_day: dict[tuple[str, date], list[Draft]] = {}
    for draft in drafts:
        near = (other for day in _days(draft) for other in by_day.get((draft.kind, day), ()))
        same = next((other for other in near if _same(draft, other)), None)
        if same is not None:
            doubled.append((draft, same))
            continue
        kept.append(draft)
        by_day.setdefault((draft.kind, _at(draft).date()), []).append(draft)
    return kept, doubled


def _matched(drafts: Sequence[Draft], held: Iterable[Entry]) -> list[Match]:
    """Each draft with the entry that is most like it; an entry is matched once."""
    by_day: dict[tuple[str, date], list[Entry]] = {}
    for entry in held:
        by_day.setdefault((entry.kind, entry.day), []).append(entry)
    pairs = [
        (far, at, entry.id, entry)
        for at, draft in enumerate(drafts)
        for day in _days(draft)
        for entry in by_day.get((draft.kind, day), ())
        if (far := _far(draft, entry)) is not None
    ]
    matches: dict[int, Match] = {}
    used: set[str] = set()
    for _, at, name, entry in sorted(pairs, key=lambda pair: pair[:3]):
        if at not in matches and name not in used:
            matches[at] = Match(drafts[at], entry, by_hand(entry))
            used.add(name)
    return [matches[at] for at in sorted(matches)]


def by_hand(entry: Entry) -> bool:
    """True where a person logged it, with a timer or without, here or in another log."""
    return not entry.origin or timed(entry) or entry.origin.startswith(OWN)


def _far(draft: Draft, entry: Entry) -> float | None:
    """How far the entry is from the draft, in minutes or so; None where it can't be the same."""
    if not by_hand(entry) or draft.kind not in LASTING:
        return 0.0 if _same(draft, entry) else None
    mine, theirs = _minutes(draft), _minutes(entry)
    if _same(draft, entry):
        return abs((_at(draft) - entry.at).total_seconds()) / 60
    other = draft.values.get("activity") != entry.values.get("activity")
    if other or _at(draft).date() != entry.day or not mine or not theirs:
        return None
    begin, end = _at(draft), _at(draft) + timedelta(minutes=mine)
    slack = timedelta(minutes=theirs) + NEAR  # typed when it began or when it was over
    away = max((begin - entry.at).total_seconds(), (entry.at - end).total_seconds(), 0.0) / 60
    if begin - slack <= entry.at <= end + slack and 0.5 <= mine / theirs <= 2:
        return away
    alike = abs(mine - theirs) <= max(LEAST, ALIKE * mine)
    return 1440.0 + away if alike and entry.at >= begin - LATER else None


def _same(draft: Draft, other: Draft | Entry) -> bool:
    """True where both are records of the same: steps of one day, times that overlap, or the very same words."""
    if draft.kind == "steps":
        return _at(draft).date() == _at(other).date()
    if draft.kind in LASTING:
        return draft.values.get("activity") == other.values.get("activity") and _shared(draft, other) >= SHARED
    measure = BY_NAME[draft.kind].measure if draft.kind in BY_NAME else ""
    said = dict(draft.values) == dict(other.values) if not measure else _measured(draft, other, measure)
    return _at(draft) == _at(other) and said


def _measured(draft: Draft, other: Draft | Entry, measure: str) -> bool:
    both = draft.values.keys() & other.values.keys()
    return measure in both and all(draft.values[name] == other.values[name] for name in both if name != "note")


def _shared(one: Draft | Entry, other: Draft | Entry) -> float:
    """The part of the shorter of the two times that both share."""
    first, second = _minutes(one), _minutes(other)
    if not first or not second:
        return 0.0
    begin = max(_at(one), _at(other))
    end = min(_at(one) + timedelta(minutes=first), _at(other) + timedelta(minutes=second))
    return (end - begin).total_seconds() / 60 / min(first, second)


def _days(draft: Draft) -> tuple[date, ...]:
    """The dates on which the same may be found: a walk may go past midnight, and by another clock."""
    day = _at(draft).date()
    return (day, day - _DAY, day + _DAY) if draft.kind in LASTING else (day,)


def _minutes(of: Draft | Entry) -> float:
    minutes = of.values.get("minutes")
    return float(minutes) if is_number(minutes) else 0.0


def _at(of: Draft | Entry) -> datetime:
    assert of.at is not None
    return of.at
