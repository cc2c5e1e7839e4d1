"""The log as a file for other programs."""

from collections.abc import Callable, Sequence
from datetime import date

from tracker.cli.call import Call
from tracker.cli.files import form_of, put
from tracker.cli.reading import kind_of
from tracker.cli.voice import DAMAGED, Wrong
from tracker.core.history import KEPT_NAMES, Entry
from tracker.core.words import listed
from tracker.diary import Look

FORMS = ("csv", "json", "jsonl", "fhir", "ical")
AS_JSON = ("json", "jsonl", "fhir")
SUFFIXES = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".ics": "ical"}
ABOUT = (
    "csv is a table for spreadsheets, json all that is stored, jsonl one entry a line, fhir a bundle of FHIR R4 for "
    "programs in clinics, ical today's plan and the walks for a calendar. Without FILE it goes to standard output.\n\n"
    "tracker import takes csv, json and jsonl back: what the log has already is left as it is. A file is made for you "
    "alone and holds what you wrote, in plain words; send it only where you mean to. What lies in the trash stays "
    "there. The columns and keys: tracker help formats."
)


def export(call: Call) -> int:
    """Write the entries that the options name."""
    needs = f"tracker export needs {listed(FORMS)}, or a file such as log.csv. See: tracker help export"
    form, path = form_of(call.words, FORMS, SUFFIXES, needs)
    first, last = call.day("from"), call.day("to")
    if first and last and last < first:
        raise Wrong(f"--from {first} is after --to {last}.")
    names = _kinds(call)
    look = call.diary.look(first or date.min)
    entries = _chosen(look.history.entries, first, last, names)
    kept = _chosen(look.history.kept, first, last, names)
    text, count = _MADE[form](call, look, entries, kept, (first, last))
    if not path and not call.voice.utf8 and form in AS_JSON:
        from tracker.show import asjson

        text = asjson.plain(text)
    code = put(call, text, path, f"{count:,} {'entry' if count == 1 else 'entries'}.", raw=True)
    call.problems(look.problems)
    return code or (DAMAGED if look.problems else code)


def _kinds(call: Call) -> frozenset[str]:
    """The kinds that --kind names, none for all. Wrong."""
    typed = call.typed.options.get("kind", "").replace(",", " ").split()
    if call.typed.has("kind") and not typed:
        raise Wrong("--kind needs the name of a kind, such as --kind pain,walk.")
    return frozenset(name if name in KEPT_NAMES else kind_of(name).name for name in typed)


def _chosen(entries: Sequence[Entry], first: date | None, last: date | None, names: frozenset[str]) -> list[Entry]:
    return [
        entry
        for entry in entries
        if (first or date.min) <= entry.day <= (last or date.max) and (not names or entry.kind in names)
    ]


Range = tuple[date | None, date | None]
Made = tuple[str, int]


def _csv(call: Call, look: Look, entries: list[Entry], kept: list[Entry], asked: Range) -> Made:
    from tracker.show import export

    rows = export.table_of(entries, kept)
    return export.csv(rows), len(rows)


def _lines(call: Call, look: Look, entries: list[Entry], kept: list[Entry], asked: Range) -> Made:
    from tracker.show import export

    rows = export.table_of(entries, kept)
    return export.lines(rows), len(rows)


def _json(call: Call, look: Look, entries: list[Entry], kept: list[Entry], asked: Range) -> Made:
    from tracker.show import export

    return export.json(entries, kept, *asked, look.now), len(entries) + len(kept)


def _fhir(call: Call, look: Look, entries: list[Entry], kept: list[Entry], asked: Range) -> Made:
    from tracker.show import asjson
    from tracker.show.fhir import bundle

    return asjson.dumps(bundle(entries, look.now)) + "\n", len(entries)


def _ical(call: Call, look: Look, entries: list[Entry], kept: list[Entry], asked: Range) -> Made:
    from tracker.cli.going import guide
    from tracker.show.calendar import calendar

    walks = [entry for entry in entries if entry.kind == "walk"]
    return calendar(guide(call).day().plan, walks, look.today, look.now), len(walks)


_MADE: dict[str, Callable[[Call, Look, list[Entry], list[Entry], Range], Made]] = {
    "csv": _csv, "json": _json, "jsonl": _lines, "fhir": _fhir, "ical": _ical,
}  # fmt: skip
