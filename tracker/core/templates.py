"""Lines that the person keeps under a name, to be used again: `'morning` is the line that was saved as morning."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from tracker.core.fields import Value
from tracker.core.history import Draft, Entry, order
from tracker.core.line import read_line, starts_item
from tracker.core.words import Invalid, clean, folded, nearest, quoted

KIND = "template"
MARK = "'"
"""What stands before the name on the quick line."""
LONGEST = 30


class Template(NamedTuple):
    """A line under a name, and the record that keeps it."""

    name: str
    line: str
    entry: Entry


def templates(kept: Iterable[Entry]) -> tuple[Template, ...]:
    """All of them by name; of two with the same name the one that was saved last."""
    found = {
        folded(entry.text("name")): Template(entry.text("name"), entry.text("line"), entry)
        for entry in sorted((entry for entry in kept if entry.kind == KIND), key=order)
    }
    return tuple(found[name] for name in sorted(found))


def called(name: str, known: Iterable[Template]) -> Template | None:
    """The template of this name, whatever its capitals; None where there is none."""
    return next((one for one in known if folded(one.name) == folded(name)), None)


def read_template(name: str, line: str, now: datetime) -> Draft | Invalid:
    """A template to be saved. Its name is one word that no line begins with, and its line can be read."""
    name, line = clean(name).strip().removeprefix(MARK), " ".join(clean(line).split())
    if not name:
        return Invalid("The template needs a name, such as morning.")
    if len(name) > LONGEST or not all(letter.isalnum() or letter in "-_" for letter in name):
        return Invalid(f"A name is one word of letters, digits, - and _, {LONGEST} at most, got {quoted(name)}.")
    if starts_item(name):
        return Invalid(f"{quoted(name)} begins a line already; take another name, such as my-{quoted(name)}.")
    read = read_line(line, now, words_alone=True)
    if isinstance(read, Invalid):
        return read
    values: dict[str, Value] = {"name": name, "line": line}
    return Draft(KIND, values)


def expanded(text: str, known: Iterable[Template]) -> tuple[str, str]:
    """The text with the line of the template that it begins with, and a sentence where there is no such template.

    `'morning @8:30` -> `w12 h15 @8:30`. Where the name is all of the text it may stand without its mark. Any other
    text stays as it was.
    """
    known = tuple(known)
    first, _, rest = text.strip().partition(" ")
    if not first.startswith(MARK) or not first[1:2].isalnum():
        whole = None if rest else called(first, known)
        return (whole.line, "") if whole else (text, "")
    found = called(first[1:], known)
    if found is not None:
        return f"{found.line} {rest.strip()}".strip(), ""
    if not known:
        return text, ""
    near = nearest(first[1:], [one.name for one in known])
    meant = f" Did you mean {near}?" if near else ""
    return text, f"There is no template {quoted(first[1:])}; this stays a note.{meant}"
