"""What a commit says: the flags to speak, the warnings to store with it, and those that nothing bears any longer."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from tracker.core.flags import LATE, LONG, Flag
from tracker.core.history import Draft, Entry, History, latest
from tracker.core.memory import Memory, Warned, memory
from tracker.core.record import Record
from tracker.core.rules import Rule
from tracker.core.standing import Stand, news, spoken, stands, unborne
from tracker.digests import Known, known
from tracker.forms import batch_of, new_id
from tracker.store import Only, Reading, Writing

WARNINGS = Only(kinds=("warning",))


class Verdict(Record):
    """The flags to speak, what stands, the warnings withdrawn, and the forms of warnings to store in the same batch."""

    flags: tuple[Flag, ...] = ()
    withdrawn: tuple[Entry, ...] = ()
    forms: tuple[Entry, ...] = ()


def verdict(
    writing: Writing, of: Known, up: Sequence[Flag], flags: Sequence[Flag], forms: Sequence[Entry],
    held: Iterable[Entry], now: datetime,
) -> Verdict:  # fmt: skip
    """The verdict on forms about to be written: `up` is raised now, `flags` are those that they are evidence of."""
    batch = batch_of(forms[0])
    gone = _withdrawn(writing, of.memory, forms)
    kept = of.memory._replace(warned=tuple(one for one in of.memory.warned if one.id not in gone))
    first = batch.op in ("add", "import") and not any(form.made.date() == now.date() for form in held)
    lying = evidence(writing, kept, of.history) if first else ()
    standing = stands(up, kept, now, (*lying, *of.history))
    said = spoken(flags, standing, kept, frozenset(form.id for form in forms), now, first)
    withdrawn = batch.changed((one, one._replace(removed=True)) for one in gone.values())
    warned = [
        batch.new(
            new_id(),
            warning(flag.rule, [entry.id for entry in flag.evidence]),
            batch.made.replace(second=0, microsecond=0),
        )
        for flag in news(said, kept)
    ]
    return Verdict(said, tuple(withdrawn), (*withdrawn, *warned))


def standing_now(reading: Reading, of: Known, up: Sequence[Flag], now: datetime) -> tuple[Stand, ...]:
    """What stands, with the entries that it is about, however old they are."""
    return stands(up, of.memory, now, (*evidence(reading, of.memory, of.history), *of.history))


def evidence(reading: Reading, of: Memory, history: History) -> tuple[Entry, ...]:
    """The entries of the emergencies that were spoken and not answered, where the history does not hold them."""
    here = {entry.id for entry in history}
    missing: set[str] = set()
    times: list[datetime] = []
    for one in of.warned:
        done = (each.evidence for each in of.done if one.rule in each.rules)
        if one.tier == "emergency" and (left := one.evidence.difference(here, *done)):
            missing |= left
            times.append(one.at)
    if not missing:
        return ()
    first, last = min(times).date() - timedelta(days=LATE + 2), max(times).date() + timedelta(days=2)
    standing = latest(reading.load(first, last).forms).values()
    return tuple(form for form in standing if form.id in missing and not form.gone)


def _withdrawn(writing: Writing, of: Memory, forms: Sequence[Entry]) -> dict[str, Entry]:
    """The stored warnings, by id, that the forms leave without anything to bear them."""
    changed = {form.id for form in forms if form.rev > 1 and form.kind != "warning"}
    told = any(form.kind == "profile" for form in forms)
    if not changed and not told:
        return {}
    begin = min(form.at for form in forms).date() - timedelta(days=2)
    stored = {
        one.id: one for one in (*memory(History.of(writing.load(begin, only=WARNINGS).forms).kept).warned, *of.warned)
    }
    own = {form.id for form in forms}
    asked = [one for one in stored.values() if one.id not in own and (told or one.evidence & changed)]
    if not asked:
        return {}
    first = min(one.at for one in asked).date() - timedelta(days=LONG + LATE + 2)
    loaded = History.of((*writing.load(first).forms, *forms))
    whole = known(loaded, writing, first, forms[0].made.date(), forms)
    found = unborne(asked, whole.history, whole.memory.answers)
    return {one.id: form for one in found if (form := _form(writing, one)) is not None}


def _form(writing: Writing, warned: Warned) -> Entry | None:
    form = latest(writing.load(warned.at.date(), warned.at.date(), Only(ids=warned.id)).forms).get(warned.id)
    return None if form is None or form.gone else form


def warning(rule: Rule, ids: Iterable[str]) -> Draft:
    """A warning of this rule because of these entries, as it is stored."""
    values = {"title": rule.title, "tier": rule.tier, "rule": rule.id, "evidence": " ".join(ids)}
    return Draft("warning", values)
