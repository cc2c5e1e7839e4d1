"""One typed line -> drafts: `p4 w12 5-3 h15 @8:30 stiff after the chair`.

Items come first, each with its values; `@` and a time may stand anywhere; what is left is the note of the first item.
"""

from datetime import datetime

from tracker.core.fields import Words, refused
from tracker.core.history import Draft
from tracker.core.items import Item, can_glue, glued_kind, kind_called, kind_with_option, measure, only_words, unchained
from tracker.core.kinds import KINDS, Kind
from tracker.core.phrase import numeric, pair
from tracker.core.reader import Reader
from tracker.core.record import Record
from tracker.core.when import names_clock, read_ahead, tries
from tracker.core.words import LIMIT, Invalid, clean, dropped, listed, nearest, not_text, plural, quoted


class Line(Record):
    """What a line says. `at` is the time it gives to all its drafts, None for now; `notices` are sentences."""

    drafts: tuple[Draft, ...]
    at: datetime | None
    notices: tuple[str, ...]


Time = tuple[datetime, str, int, int]
"""A time on the line: what it is, what should be said about it, its first word and how many words it takes."""


def read_line(
    text: str, now: datetime, *, kinds: tuple[Kind, ...] = KINDS, words_alone: bool = False
) -> Line | Invalid:
    """The line's drafts, or one sentence on what can't be read; nothing that was typed is left out unsaid.

    With `words_alone` a line that begins with no item is a note.
    """
    bad = not_text(text)
    if bad is not None:
        return Invalid(f"The line holds bytes that are not text (position {bad}); type it again as UTF-8.")
    if len(text) > LIMIT + 1000:
        return Invalid(f"The line is {len(text):,} characters long; the limit is {LIMIT:,}. Shorten it.")
    lost = dropped(text)
    text = clean(text)
    words, starts = _split(text, now, kinds)
    if not words:
        return Invalid(f"Nothing was typed; {_examples(kinds)}.")
    times = _times(words, now, kinds)
    if isinstance(times, Invalid):
        return times
    if len(times) > 1:
        shown = listed([quoted(" ".join(words[first : first + count])) for _, _, first, count in times[:3]], "and")
        return Invalid(f"The line has two times, {shown}; a line has one, and other times go on lines of their own.")
    at, said, first, count = times[0] if times else (None, "", 0, 0)
    cut = (starts[first], starts[first + count - 1] + len(words[first + count - 1])) if times else (0, 0)
    reader = _reader(text, words, starts, range(first, first + count), now, kinds)
    if not reader.words:
        return Invalid(f"There is nothing to record; {_examples(kinds)}.")
    notices = [f"{plural(lost, 'control character')} {'was' if lost == 1 else 'were'} left out."] if lost else []
    notices += [said] if said else []
    items = _items(reader, cut, notices, words_alone)
    if isinstance(items, Invalid):
        return items
    return Line(tuple(_draft(item, at) for item in items), at, tuple(notices))


def starts_item(word: str, kinds: tuple[Kind, ...] = KINDS) -> bool:
    """True where a line may begin with this word: `p4`, `p`, `pain`, `swim`, `@8:30`, right or wrong in its number."""
    first = (word.split() or [""])[0]
    if first[:1] == "@" or glued_kind(first, kinds) or kind_called(first, kinds):
        return True
    return any(kind.key == first and can_glue(kind) for kind in kinds) or kind_with_option(first, kinds) is not None


def _split(text: str, now: datetime, kinds: tuple[Kind, ...]) -> tuple[list[str], list[int]]:
    """The words, and where each begins. Items that were typed without a space between them are several words."""
    words: list[str] = []
    starts: list[int] = []
    end = 0
    for typed in text.split():
        end = text.index(typed, end)
        for word in unchained(typed, kinds, now):
            words.append(word)
            starts.append(end)
            end += len(word)
    return words, starts


def _times(words: list[str], now: datetime, kinds: tuple[Kind, ...]) -> list[Time] | Invalid:
    """The times on the line. In a line that is a note from its first word on, only those at the note's two ends."""
    found: list[Time] = []
    at, note_from = 0, -1
    while at < len(words):
        time = _time(words, at, now)
        if note_from < 0 and time is None:
            kind = kind_called(words[at], kinds)
            note_from = at + 2 if kind and only_words(kind) else len(words)
        length = time[3] if time and not isinstance(time, Invalid) else 1
        if 0 <= note_from <= at and at + length < len(words):
            time, length = None, 1
        if isinstance(time, Invalid):
            return time
        if time:
            found.append(time)
        if len(found) > 2:
            break
        at += length
    return found


def _time(words: list[str], at: int, now: datetime) -> Time | Invalid | None:
    """The time that begins at this word; None where it is a word like `@home`, Invalid where a time is botched."""
    if words[at][0] != "@":
        return None
    rest = words[at + 1 : at + 6] if words[at] == "@" else [words[at][1:], *words[at + 1 : at + 5]]
    if not rest or not tries(rest[0].rstrip(",;.")):
        return None
    read = read_ahead(rest, now)
    return read if isinstance(read, Invalid) else (read[0], read[1], at, read[2] + (words[at] == "@"))


def _reader(
    text: str, words: list[str], starts: list[int], timed: range, now: datetime, kinds: tuple[Kind, ...]
) -> Reader:
    """The words without the time and without the commas, both of which are breaks."""
    kept: list[str] = []
    places: list[int] = []
    breaks: set[int] = set()
    for at, word in enumerate(words):
        bare = "" if at in timed else word.rstrip(",;")
        if bare[-1:] == "." and bare[-2:-1].isdigit():
            bare = bare[:-1]
        if bare:
            kept.append(bare)
            places.append(starts[at])
        if bare != word and kept:
            breaks.add(len(kept) - 1)
    return Reader(text, kept, places, breaks, now, kinds)


def _items(reader: Reader, cut: tuple[int, int], notices: list[str], words_alone: bool) -> list[Item] | Invalid:
    """The items, the first of them with the note; what should be said is added to the notices."""
    items: list[Item] = []
    at, complete = 0, True
    while at < len(reader.words) and complete and not reader.opens_note(at):
        begun = reader.begins(at, first=not items)
        if begun is None:
            break
        read = reader.item(at, begun)
        if isinstance(read, Invalid):
            return read
        item, at = read
        if item.kind.daily == "median" and any(other.kind is item.kind for other in items):
            name = item.kind.name
            return Invalid(f"The line has {name} twice for one time; write two lines, each with its own @time.")
        items.append(item)
        while complete and at < len(reader.words) and not (reader.opens_note(at) or reader.begins(at)):
            taken = reader.options(item, at)
            if isinstance(taken, Invalid):
                return taken
            at, complete = taken
    if at == len(reader.words):
        return items
    if reader.opens_note(at):
        start = reader.starts[at] + len(reader.words[at])
    else:
        start = reader.starts[at]
        notices += _kept(reader, items, at)
    if not items:
        kind = _note_kind(reader, at, notices, words_alone)
        if isinstance(kind, Invalid):
            return kind
        items.append(Item(kind, {}))
    note = reader.text[start : cut[0]] + reader.text[cut[1] :].lstrip() if cut[0] >= start else reader.text[start:]
    refusal = _keep(items, note.strip(), reader.now)
    return refusal or items


def _keep(items: list[Item], note: str, now: datetime) -> Invalid | None:
    """Gives the note to the first item that can hold one."""
    for item in items:
        field = item.kind.fields[0] if only_words(item.kind) else item.kind.field("note")
        if isinstance(field, Words):
            value = refused(field, "") if not note else field.read(note, now)
            if isinstance(value, Invalid):
                return value
            item.values[field.name] = value
            return None
    return Invalid(f"{items[0].kind.name} keeps no words; leave out {quoted(note)}.")


def _note_kind(reader: Reader, at: int, notices: list[str], words_alone: bool) -> Kind | Invalid:
    """The kind of a line that is words from the start, or the sentence that refuses it."""
    kinds, word = reader.kinds, reader.words[at]
    kind = next((kind for kind in kinds if only_words(kind)), None)
    if kind and reader.opens_note(at):
        return kind
    glued = next((kind for kind in kinds if can_glue(kind)), None)
    option = kind_with_option(word, kinds)
    if numeric(word) and glued:
        sentence = f"{quoted(word)} stands alone; write what it is, such as {glued.key}4 for {glued.name} 4."
    elif option:
        sentence = refused(measure(option), "").message
    elif near := nearest(word, [name for kind in kinds for name in (kind.name, *kind.words)]):
        sentence = f"{quoted(word)} is not something to record; did you mean {near}?"
    else:
        sentence = f"{quoted(word)} is not something to record; {_examples(kinds)}."
    if not words_alone or not kind:
        return Invalid(sentence)
    if numeric(word) or numeric(reader.ahead(at + 1)):
        notices.append(sentence)
    return kind


def _kept(reader: Reader, items: list[Item], at: int) -> list[str]:
    """Sentences on the words of a note that look as if they were meant for more than words."""
    looks = [reader.words[at]] if items and any(reader.words[at].lower() == kind.name for kind in reader.kinds) else []
    clocks = []
    halves = any(item.free("before", "after") for item in items)
    for here in range(at, len(reader.words)):
        word = reader.words[here].rstrip(".:!?)")
        if not any(map(str.isdigit, word)):
            continue
        if len(looks) > 3:
            break
        glued = glued_kind(word, reader.kinds)
        if names_clock(word):
            clocks.append(word)
        elif here > at and word.isdigit() and kind_called(reader.words[here - 1], reader.kinds):
            looks.append(f"{reader.words[here - 1]} {word}")
        elif (halves and pair(word)) or (glued and _reads(glued, word, reader.now)):
            looks.append(word)
    said = []
    if looks:
        shown = listed([f"“{quoted(word)}”" for word in dict.fromkeys(looks[:3])], "and")
        said.append(f"{shown} stayed in the note; an entry of its own comes before the words, with its value.")
    if clocks:
        said.append(f"“{quoted(clocks[0])}” stayed in the note; a time for the line is written @{quoted(clocks[0])}.")
    return said


def _reads(glued: tuple[Kind, int], word: str, now: datetime) -> bool:
    kind, size = glued
    return not isinstance(measure(kind).read(word[size:], now), Invalid)


def _draft(item: Item, at: datetime | None) -> Draft:
    values = {field.name: item.values[field.name] for field in item.kind.fields if field.name in item.values}
    return Draft(item.kind.name, values, at)


def _examples(kinds: tuple[Kind, ...]) -> str:
    glued = [kind for kind in kinds if can_glue(kind)][:2]
    samples = [(kind, 4 if measure(kind).hi <= 10 else 12) for kind in glued]
    shown = [f"{kind.key}{number} for {kind.name} {measure(kind).show(number)}" for kind, number in samples]
    return f"write, for example, {listed(shown)}" if shown else "begin with the name of what it is"
