"""What a year file keeps of each month, and what is made of it where those months are not read."""

from collections.abc import Iterable, Mapping
from datetime import date

from tracker.core import course
from tracker.core.history import KEPT_NAMES, Entry, History
from tracker.core.memory import Memory, joined, memory, to_json
from tracker.core.profile import profile
from tracker.core.record import Record
from tracker.forms import month_of
from tracker.store import Json, Reading


class Known(Record):
    """A history with the profile and the course before it, and the memory of all years."""

    history: History
    memory: Memory


def digest(forms: Iterable[Entry]) -> Json:
    """What must be known of a month long gone: the course of its pain, and what `memory` keeps."""
    history = History.of(form for form in forms if form.kind == "pain" or form.kind in KEPT_NAMES)
    found: dict[str, Json] = {"pain": course.to_json(course.course(history.pain_days))}
    return {**found, **to_json(memory(history.kept))} if history.kept else found


def known(history: History, reading: Reading, first: date | None, today: date, forms: Iterable[Entry] = ()) -> Known:
    """What all the years say about a history that holds every entry from the month of `first` on.

    Without `first` it holds all. `forms` are about to be written; some may lie in months before `first`.
    """
    months = before(reading, first, forms) if first is not None else []
    held = joined(memory(history.kept), [part for part in months if len(part) > 1])
    whole = History(
        history.entries, profile(held.answers, today), course.joined(part.get("pain") for part in months), history.kept
    )
    return Known(whole, held)


def before(reading: Reading, first: date, forms: Iterable[Entry] = ()) -> list[Mapping[str, object]]:
    """The digests of the months before the one that `first` lies in, as they will be with these forms; in order."""
    limit = month_of(first)
    found: dict[str, object] = {}
    for _, tail in sorted(reading.tails().items()):
        found.update(tail.digests)
    late: dict[str, list[Entry]] = {}
    for form in forms:
        late.setdefault(month_of(form.at), []).append(form)
    for month, own in late.items():
        if month < limit:
            begin = date.fromisoformat(f"{month}-01")
            found[month] = digest((*reading.load(begin, begin).forms, *own))
    return [part for month, part in sorted(found.items()) if month < limit and isinstance(part, dict)]
