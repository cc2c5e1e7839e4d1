"""Entries that were changed on two machines: every form is kept, and what an entry is now is settled."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tracker.core.fields import Value
from tracker.core.history import Entry, latest
from tracker.forms import Batch, fixed, month_of, new_id
from tracker.store import read_form
from tracker.store.salvage import Months


def settled(forms: Sequence[Entry], now: datetime) -> list[Entry]:
    """What must be added to all forms of some entries, so that each stands once and in one month; in one batch.

    Two machines may have moved one entry to two months. Answers of the profile that were given on either are kept.
    """
    by_id: dict[str, list[Entry]] = {}
    for form in forms:
        by_id.setdefault(form.id, []).append(form)
    tick = 1 + max((form.tick for form in forms), default=0)
    batch = Batch(fixed(now), tick, new_id(), "merge")
    return [form for own in by_id.values() for form in _settled(own, batch)]


def both(mine: Iterable[Entry], theirs: Iterable[Entry]) -> tuple[str, ...]:
    """The ids of entries that have forms here which are not there, and forms there which are not here.

    What the same file brought to both is no change of either.
    """
    here, there = {_key(form): form for form in mine}, {_key(form): form for form in theirs}
    ours = _said(form for key, form in here.items() if key not in there)
    others = _said(form for key, form in there.items() if key not in here)
    return tuple(sorted(name for name in ours.keys() & others.keys() if ours[name] != others[name]))


def entries(months: Months) -> list[Entry]:
    """The forms among documents."""
    docs = ((key, doc) for own in months.values() for key, doc in own.items() if isinstance(doc, dict))
    return [form for key, doc in docs if isinstance(form := read_form(key, doc), Entry)]


def _settled(forms: Sequence[Entry], batch: Batch) -> list[Entry]:
    stands = latest(forms)[forms[0].id]
    if stands.moved:
        return []
    months: dict[str, list[Entry]] = {}
    for form in forms:
        months.setdefault(month_of(form.at), []).append(form)
    in_months = [latest(own)[stands.id] for own in months.values()]
    twice = [one for one in in_months if not one.moved and month_of(one.at) != month_of(stands.at)]
    values = _answers(forms, stands) if stands.kind == "profile" else stands.values
    if not twice and dict(values) == dict(stands.values):
        return []
    again = stands._replace(
        values=values, rev=1 + max(form.rev for form in forms), made=batch.made, batch=batch.name, tick=batch.tick,
        op=batch.op, of="",
    )  # fmt: skip
    return [again, *(again._replace(at=one.at, moved=True) for one in twice)]


def _answers(forms: Sequence[Entry], stands: Entry) -> dict[str, Value]:
    """What stands, with the answers that were given on another machine since the logs were last joined."""
    begun = max((form.rev for form in forms if form.op == "merge"), default=1)
    batches: dict[int, set[str]] = {}
    for form in forms:
        batches.setdefault(form.rev, set()).add(form.batch)
    parted = min((rev for rev, names in batches.items() if rev >= begun and len(names) > 1), default=stands.rev)
    since = sorted(
        (form for form in forms if form.rev >= parted and not form.gone), key=lambda one: (one.rev, one.batch)
    )
    return {**{name: value for form in since for name, value in form.values.items()}, **stands.values}


def _said(forms: Iterable[Entry]) -> dict[str, list[tuple[object, ...]]]:
    """What the forms of each entry say, whoever wrote them and when."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for form in sorted(forms, key=lambda form: form.rev):
        said = (form.rev, form.at, dict(form.values), form.removed, form.moved)
        found.setdefault(form.id, []).append(said)
    return found


def _key(form: Entry) -> tuple[str, str, str]:
    return month_of(form.at), form.id, form.batch
