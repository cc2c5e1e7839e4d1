"""The report for a clinician."""

from datetime import date, timedelta

from tracker.cli.call import Call
from tracker.cli.files import form_of, put
from tracker.cli.voice import DAMAGED, DONE, Wrong
from tracker.core.words import listed

FORMS = ("text", "html", "markdown")
SUFFIXES = {".txt": "text", ".html": "html", ".htm": "html", ".md": "markdown"}
LONGEST = 3660
"""The most dates of one report: ten years."""
ABOUT = (
    "One page that is read in a minute: how many days have entries, what was done, the pain, what followed walks, heat "
    "and ice, medicines, signs, and warnings with what was done about them. An html file has its pictures in it, asks "
    "nothing of any network, and prints on A4 and on Letter.\n\n"
    "No note is in it unless you choose it: --notes and the ids from tracker log, or --notes all. What you wrote about "
    "a hard time stays out unless you choose that note. Read it before you hand it on."
)


def report(call: Call) -> int:
    """Show the report, or write it to a file."""
    from tracker.core.report import DAYS
    from tracker.core.report import report as summed
    from tracker.show import report as shown

    needs = f"tracker report makes {listed(FORMS)}, or a file such as report.html. See: tracker help report"
    form, path = form_of(call.words or ("text",), FORMS, SUFFIXES, needs)
    last = call.day("to") or call.now.date()
    first = call.day("from") or max(last - timedelta(days=DAYS - 1), date.min + timedelta(days=7))
    if last < first:
        raise Wrong(f"--from {first} is after --to {last}.")
    if (last - first).days >= LONGEST:
        raise Wrong("A report is about ten years at most; choose a later --from.")
    chosen = _notes(call)
    look = call.diary.look(first)
    of = summed(look.history, first, last, look.now, look.standing, chosen)
    missing = chosen - {entry.id for entry in of.notes} - {"all"}
    if missing:
        raise Wrong(f"The note of {sorted(missing)[0]} is not on these dates; choose --from and --to so that it is.")
    if form == "html":
        from tracker.show.page import page

        text = page(of)
    elif form == "markdown":
        text = shown.markdown(of)
    else:
        plain = path or call.typed.has("plain")
        text = shown.text(of) if plain else shown.text(of, ink=call.voice.ink, width=max(call.voice.width, 40))
    code = put(call, text, path, "The report is made; read it before you hand it on.")
    call.problems(look.problems)
    return code if code != DONE else DAMAGED if look.problems else DONE


def _notes(call: Call) -> frozenset[str]:
    """The ids of the notes that are to be in it, or "all". Wrong."""
    typed = call.typed.options.get("notes", "").replace(",", " ").split()
    if call.typed.has("notes") and not typed:
        raise Wrong("--notes needs ids, such as --notes k3f9x, or all.")
    if [name.casefold() for name in typed] == ["all"]:
        return frozenset(("all",))
    found = [call.found(name) for name in typed]
    silent = next((entry for entry in found if not entry.text("note")), None)
    if silent is not None:
        raise Wrong(f"{silent.short} has no note; tracker log shows which entries have one.")
    return frozenset(entry.id for entry in found)
