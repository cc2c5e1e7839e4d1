"""Parts of the body and what is said of them, put together as the table of readings says."""

from collections.abc import Iterator
from functools import cache

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import BODY, SAID_OF, Text
from tracker.core.phrases.readings import READINGS
from tracker.core.record import Record

GAP = 4


class Pattern(Record):
    """The tables of the parts, and for each but the first how far away it may stand, and the mark that says where."""

    sign: str
    asks: bool
    tags: tuple[str, ...]
    gaps: tuple[tuple[int, str], ...]


class Link(Record):
    """A sign that a note names, and the phrases that name it, in order of place."""

    sign: str
    asks: bool
    parts: tuple[Hit, ...]

    @property
    def first(self) -> int:
        return self.parts[0].first

    @property
    def after(self) -> int:
        return max(part.after for part in self.parts)


def links(text: Text) -> list[Link]:
    """Every sign that a note names, whatever is said about it besides."""
    found: list[Link] = []
    for tag, held in text.by_tag.items():
        kind, colon, sign = tag.partition(":")
        if colon and kind in ("sign", "ask"):
            found += (Link(sign, kind == "ask", (hit,)) for hit in held)
    for row, way in _ways():
        if way.partition(" ")[0] in text.by_tag:
            pattern = _pattern(row, way)
            if not all(tag in text.by_tag for tag in pattern.tags):
                continue
            found += (
                Link(pattern.sign, pattern.asks, tuple(sorted(parts, key=_place))) for parts in _fits(text, pattern)
            )
    return found


def patterns() -> tuple[Pattern, ...]:
    """The table of readings, read."""
    return tuple(_pattern(row, way) for row, way in _ways())


@cache
def _ways() -> tuple[tuple[str, str], ...]:
    """Each way to say a sign, with the sign, as they are written."""
    rows = (row.partition(":") for row in READINGS.strip().replace("\n    |", " |").split("\n"))
    return tuple((sign, way.strip()) for sign, _, ways in rows for way in ways.split("|"))


@cache
def _pattern(sign: str, way: str) -> Pattern:
    first, *rest = way.split()
    tags, gaps = [first], []
    for mark, tag in zip(rest[::2], rest[1::2], strict=True):
        tags.append(tag)
        gaps.append((int(mark[1:] or GAP), mark[0]))
    return Pattern(sign.strip().lstrip("?"), sign.startswith("?"), tuple(tags), tuple(gaps))


def _fits(text: Text, pattern: Pattern) -> Iterator[tuple[Hit, ...]]:
    for hit in text.by_tag[pattern.tags[0]]:
        yield from _on(text, pattern, (hit,))


def _on(text: Text, pattern: Pattern, parts: tuple[Hit, ...]) -> Iterator[tuple[Hit, ...]]:
    if len(parts) == len(pattern.tags):
        yield parts
        return
    gap, mark = pattern.gaps[len(parts) - 1]
    for hit in text.by_tag[pattern.tags[len(parts)]]:
        if any(hit.first < part.after and part.first < hit.after for part in parts):
            continue
        last = parts[-1]
        if mark == ">" and hit.first < last.after:
            continue
        away = min(max(hit.first - part.after, part.first - hit.after) for part in parts)
        near = mark == "~" or text.same(text.chunks if mark == "=" else text.clauses, hit.first, last.first)
        if away <= gap and near and not _apart(text, last, hit):
            yield from _on(text, pattern, (*parts, hit))


def _apart(text: Text, one: Hit, other: Hit) -> bool:
    """True where one is a part of the body and the other is said of another part: `bum sore and legs numb`."""
    if one.tag in BODY and other.tag in SAID_OF:
        body, said = one, other
    elif other.tag in BODY and one.tag in SAID_OF:
        body, said = other, one
    else:
        return False
    low, high = sorted((body, said), key=_place)
    between = [hit for hit in text.bodies if low.after <= hit.first and hit.after <= high.first]
    if text.chunks[body.first] != text.chunks[said.first]:
        own = [hit for hit in text.bodies if text.chunks[hit.first] == text.chunks[said.first]]
        if own and not _listed(text, low.after, high.first):
            return True
    if not between:
        return False
    nearer = between[0] if body is low else between[-1]
    first, last = (body.after, nearer.first) if body is low else (nearer.after, body.first)
    return any(first <= hit.first and hit.after <= last for hit in text.predicates)


def _listed(text: Text, first: int, after: int) -> bool:
    """True where only parts of the body stand in between: `bum, thighs and feet`."""
    bodies = {at for hit in text.bodies for at in range(hit.first, hit.after)}
    return all(
        at in bodies
        or text.words[at] in (",", "and", "my", "the", "or", "/", "in", "both", "left", "right", "inner", "all")
        for at in range(first, after)
    )


def _place(hit: Hit) -> int:
    return hit.first
