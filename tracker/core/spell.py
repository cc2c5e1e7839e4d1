"""A draft as the line that reads back to it, for an entry that is to be changed."""

from collections.abc import Mapping
from datetime import datetime

from tracker.core.fields import Choice, Duration, Field, Number, Value, Words, YesNo, is_number
from tracker.core.history import Draft
from tracker.core.items import VERTEBRAE, Item, can_glue, only_words
from tracker.core.kinds import KINDS, Kind
from tracker.core.line import read_line
from tracker.core.when import moment, read_said
from tracker.core.words import Invalid


def spelled(draft: Draft, now: datetime, kinds: tuple[Kind, ...] = KINDS) -> str | None:
    """The plainest of a few lines that `read_line` reads back to this very draft; None where none does.

    None is rare: a name with figures and a quotation mark in it, a value that no longer fits, a time that lies ahead.
    """
    kind = next((kind for kind in kinds if kind.name == draft.kind), None)
    if kind is None:
        return None
    when = f" @{_when(draft.at, now)}" if draft.at else ""
    if only_words(kind):
        lines = [f"{kind.name}{when} {draft.values.get(kind.fields[0].name, '')}"]
    else:
        note = draft.values.get("note", "")
        items = [_item(kind, draft.values, quote) + when for quote in ("", '"')]
        lines = [f"{item}{mark}{note}".rstrip() for item in items for mark in (" ", " note ")]
    return next((line for line in lines if _reads_back(line, draft, now, kinds)), None)


def _reads_back(text: str, draft: Draft, now: datetime, kinds: tuple[Kind, ...]) -> bool:
    line = read_line(text, now, kinds=kinds)
    if isinstance(line, Invalid) or line.notices or len(line.drafts) != 1:
        return False
    read = line.drafts[0]
    offsets = [at and at.utcoffset() for at in (read.at, draft.at)]
    return (read.kind, read.at, read.values) == (draft.kind, draft.at, draft.values) and offsets[0] == offsets[1]


def _when(at: datetime, now: datetime) -> str:
    short = moment(at, now)
    read = read_said(short, now)
    plain = not isinstance(read, Invalid) and read == (at, "") and read[0].utcoffset() == at.utcoffset()
    return short if plain else at.isoformat(timespec="minutes")


def _item(kind: Kind, values: Mapping[str, Value], quote: str) -> str:
    """The kind and its values in the order in which they are read back, names of one's own in these marks."""
    left = {name: value for name, value in values.items() if name != "note"}
    measure = kind.field(kind.measure)
    short = kind.key + _bare(measure, left[measure.name]) if measure is not None and measure.name in left else ""
    words = [kind.name]
    if short and measure is not None and short not in VERTEBRAE and can_glue(kind):
        words = [short]
        left.pop(measure.name)
    for field in kind.fields:
        if field.name in left and not field.optional:
            words.append(_named(field, left.pop(field.name), quote))
    if "before" in left and "after" in left:
        words.append(f"{left.pop('before')}-{left.pop('after')}")
    if "sets" in left and "hold" in left:
        words.append(f"{left.pop('sets')}x{left.pop('hold')}s")
    for field in kind.fields:
        if field.name in left:
            words.append(_option(kind, field, left, quote))
    return " ".join(words)


def _option(kind: Kind, field: Field, left: dict[str, Value], quote: str) -> str:
    value = left.pop(field.name)
    if isinstance(field, Number) and Item(kind, {}).scale(field) and "unit" in left:
        return f"{_bare(field, value)}{left.pop('unit')}"
    if isinstance(field, Number) and field.unit:
        return f"{_bare(field, value)}{field.unit}"
    if isinstance(field, YesNo):
        return field.name if value else f"not {field.name}"
    if isinstance(field, Choice) and field.name != "unit":
        return _named(field, value, quote)
    return f"{field.name} {_named(field, value, quote)}"


def _named(field: Field, value: Value, quote: str) -> str:
    own = isinstance(field, Words) or (isinstance(field, Choice) and value not in field.options)
    return f"{quote}{value}{quote}" if own else _bare(field, value)


def _bare(field: Field, value: Value) -> str:
    """The value as it is typed; minutes with a fraction as seconds."""
    if isinstance(field, Duration) and is_number(value) and value != int(value):
        return f"{value * 60:.0f}s"
    return f"{value:.9g}" if is_number(value) else str(value)
