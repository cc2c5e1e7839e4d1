"""Risks, numbers and times that a note names: what counts whenever it was, and what only counts together."""

from tracker.core.notes.context import Context
from tracker.core.notes.figures import ages, amount, durations, is_fever, number, temperatures
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.sentence import Text
from tracker.core.record import Record
from tracker.core.signs import Finding


class Fact(Record):
    """A finding and the tokens that name it."""

    finding: Finding
    first: int
    after: int


_SPANS = {"kg": 1, "lb": 1, "stone": 1, "st": 1}


def facts(text: Text, context: Context) -> list[Fact]:
    """The facts that a note names of its writer."""
    found = [*_risks(text, context), *_fevers(text, context), *_ages(text), *_weights(text, context)]
    found += _was_heavier(text, context)
    found += _weeks(text, context)
    return found


def _risks(text: Text, context: Context) -> list[Fact]:
    found = []
    for tag, hits in text.by_tag.items():
        if tag.startswith("fact:"):
            for hit in hits:
                if not (
                    context.denied((hit,))
                    or context.of_another(hit.first, hit.after)
                    or context.imagined(hit.first, hit.after)
                ):
                    found.append(Fact(Finding(tag[5:]), hit.first, hit.after))
    return found


def _fevers(text: Text, context: Context) -> list[Fact]:
    found = []
    for first, after, value in temperatures(text):
        hit = Hit("TEMPERATURE", first, after)
        if is_fever(value) and not context.why_not((hit,)):
            found.append(Fact(Finding("fever"), first, after))
    return found


def _ages(text: Text) -> list[Fact]:
    return [Fact(Finding("age", number=float(age)), first, after) for first, after, age in ages(text)[:1]]


def _weights(text: Text, context: Context) -> list[Fact]:
    """`down 14 lb`, `lost a stone`: a loss, unless it was meant."""
    if any(not context.denied((hit,)) for hit in text.of("DIET")):
        return []
    found = []
    for at, word in enumerate(text.words):
        if word not in _SPANS or not at:
            continue
        many = amount(text.words[at - 1])
        if many is None and text.words[at - 1] in ("of", "a") and at > 1:
            many = amount(text.words[at - 2])
        lost = [
            hit
            for hit in text.of("LOST_WEIGHT")
            if hit.after <= at and at - hit.after <= 5 and text.same(text.clauses, hit.first, at)
        ]
        lighter = not {"lighter", "down", "gone", "less", "off"}.isdisjoint(text.words[at + 1 : at + 5])
        if many is None or not (lost or lighter):
            continue
        first = lost[0].first if lost else at - 1
        hit = Hit("LOST", first, at + 1)
        if not context.why_not((hit,)):
            found.append(Fact(Finding("unexplained weight loss"), first, at + 1))
    return found


def _was_heavier(text: Text, context: Context) -> list[Fact]:
    """`was 82 kg at easter, 75 now`: three in a hundred or more of the weight gone."""
    words = text.words
    for at, word in enumerate(words):
        before = number(word)
        if (
            before is None
            or not 40 <= before <= 330
            or not at
            or words[at - 1] not in ("was", "from", "were", "weighed")
        ):
            continue
        unit = at + 1 < len(words) and words[at + 1] in _SPANS
        for later in range(at + 1, min(at + 14, len(words))):
            now = number(words[later])
            near = words[later - 1 : later + 2] + words[later + 1 : later + 3]
            if now is None or not {"now", "to", "today", "am"}.intersection(near):
                continue
            unit = (
                unit or (later + 1 < len(words) and words[later + 1] in _SPANS) or "weight" in words or "weigh" in words
            )
            if unit and before * 0.7 <= now <= before * 0.97:
                hit = Hit("LOST", at, later + 1)
                if not context.why_not((hit,)) and not any(not context.denied((diet,)) for diet in text.of("DIET")):
                    return [Fact(Finding("unexplained weight loss"), at, later + 1)]
    return []


def _weeks(text: Text, context: Context) -> list[Fact]:
    """Six weeks or more and no better; pills for more than ten days."""
    found = []
    for first, after, days in durations(text):
        if days >= 42:
            for hit in text.of("NO_BETTER"):
                gone_by = after < len(text.words) and text.words[after] in _THEN
                if not (gone_by or context.of_another(hit.first, hit.after) or context.past(hit.first, hit.after)):
                    found.append(Fact(Finding("no improvement"), min(first, hit.first), max(after, hit.after)))
                    break
        if days > 10:
            for hit in text.of("PILLS"):
                if text.same(text.sentences, hit.first, first) and not context.of_another(hit.first, hit.after):
                    found.append(
                        Fact(Finding("anti-inflammatory for long"), min(first, hit.first), max(after, hit.after))
                    )
                    break
    return found


_THEN = frozenset(("ago", "back", "old", "younger", "since", "clear", "later", "free"))
__all__ = ["Fact", "facts", "number"]
