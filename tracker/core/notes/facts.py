"""Risks, numbers and times that a note names: what counts whenever it was, and what only counts together."""

from tracker.core.notes.context import Context
from tracker.core.notes.figures import ages, amount, durations, is_fever, number, scores, temperatures
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.plain_causes import meant_to_lose
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
    found += _scores(text, context)
    found += _by_night(text, context)
    return found


def _own(text: Text, hit: Hit) -> bool:
    """True for the aneurysm "in my belly", whoever watches it."""
    following = text.words[hit.after : hit.after + 2]
    return "my" in following and following[0] in ("in", "of", "on", "my")


def _risks(text: Text, context: Context) -> list[Fact]:
    found = []
    for tag, hits in text.by_tag.items():
        if tag.startswith("fact:"):
            for hit in hits:
                if not (
                    context.denied((hit,))
                    or (
                        context.of_another(hit.first, hit.after)
                        and not _own(text, hit)
                        and not _mine_too(text, context, hit)
                    )
                    or context.imagined(hit.first, hit.after)
                    or (tag.startswith("fact:recent") and (context.past(hit.first, hit.after) or _at_age(text, hit)))
                ):
                    found.append(Fact(Finding(tag[5:]), hit.first, hit.after))
    return found


def _at_age(text: Text, hit: Hit) -> bool:
    """`shingles at 40`: when it was, and not how old the writer is."""
    age = text.words[hit.after + 1] if text.words[hit.after : hit.after + 1] == ["at"] != text.words[-1:] else ""
    return age.isdecimal() and 10 <= int(age) <= 99


def _mine_too(text: Text, context: Context, hit: Hit) -> bool:
    """`grandad had lung cancer and i had mine at 31`."""
    near = [mine for mine in text.of("MINE_TOO") if hit.after <= mine.first <= hit.after + 8]
    return any(not context.denied((mine,)) for mine in near)


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
    """`down 14 lb`, `lost a stone`: a loss, unless it was meant or the weight is of something else."""
    if meant_to_lose(text, context) or text.of("LOADS") or "weights" in text.words:
        return []
    found = []
    for at, word in enumerate(text.words):
        if word not in _SPANS or not at:
            continue
        many = amount(text.words[at - 1])
        if many is None and text.words[at - 1] in ("of", "a", "more", "whole") and at > 1:
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
    """`was 82 kg at easter, 75 now`, `11 st 2 in may, 10 st today`: three in a hundred or more of the weight gone."""
    if meant_to_lose(text, context):
        return []
    words = text.words
    for at, word in enumerate(words):
        before = number(word)
        if before is None:
            continue
        if at and words[at - 1] == "bmi" and 12 <= before <= 70:
            for later in range(at + 1, min(at + 6, len(words))):
                now = number(words[later])
                if now is not None and before * 0.6 <= now <= before * 0.96 and not context.past(at, later):
                    return [Fact(Finding("unexplained weight loss"), at, later + 1)]
        if at and words[at - 1] in _WAS and 40 <= before <= 330:
            for earlier in range(max(at - 12, 0), at - 1):
                now = number(words[earlier])
                weighed = words[earlier + 1] in _SPANS or "scales" in words[:at]
                if now is not None and weighed and before * 0.7 <= now <= before * 0.97:
                    return [Fact(Finding("unexplained weight loss"), earlier, at + 1)]
        stones = "".join(words[at + 1 : at + 2]) in ("st", "stone")
        if at and words[at - 1] == "size" and 8 <= before <= 60:
            for later in range(at + 1, min(at + 6, len(words))):
                now = number(words[later])
                sized = now is not None and words[later - 1] in ("to", "size", "a") and 0.6 <= now / before <= 0.93
                if sized and not context.why_not((Hit("LOST", at, later + 1),)):
                    return [Fact(Finding("unexplained weight loss"), at, later + 1)]
        if not (6 <= before <= 30 if stones else at and words[at - 1] in _WAS and 40 <= before <= 330):
            continue
        for later in range(at + 1, min(at + 16, len(words))):
            now = number(words[later])
            if now is None or not before * 0.7 <= now <= before * 0.97:
                continue
            same = "".join(words[later + 1 : later + 2]) in ("st", "stone")
            near = {*words[later - 1 : later + 2], *words[later + 1 : later + 3]}
            told = not near.isdisjoint(("now", "to", "today", "am"))
            unit = any(words[place + 1 : place + 2] and words[place + 1] in _SPANS for place in (at, later))
            weighed = (stones and same) or (told and (unit or "weight" in words or "weigh" in words))
            if weighed and not context.why_not((Hit("LOST", at, later + 1),)):
                return [Fact(Finding("unexplained weight loss"), at, later + 1)]
    return []


_WAS = frozenset(("was", "from", "were", "weighed", "be"))


def _scores(text: Text, context: Context) -> list[Fact]:
    """`3 then 5 then 7` is a pain that rises, `8, 9, 8` one that is severe for days."""
    for first, after, row in scores(text):
        if context.why_not((Hit("SCORES", first, after),)):
            continue
        rises = row[-1] - row[0] >= 2 and list(row) == sorted(row)
        since = "since" in text.words[max(first - 4, 0) : first]
        if rises and (len(row) > 2 or since or not _OVER_DAYS.isdisjoint(text.words[first : after + 4])):
            return [Fact(Finding("pain rising"), first, after)]
        if len(row) > 2 and min(row) >= 8:
            return [Fact(Finding("severe for days"), first, after)]
    return []


def _by_night(text: Text, context: Context) -> list[Fact]:
    """`day 3, night 8`: two points or more between them, and the night is the worse."""
    at_night, by_day = _score_of(text, _NIGHT), _score_of(text, _DAY)
    if at_night is None or by_day is None or at_night[1] < 5 or at_night[1] - by_day[1] < 2:
        return []
    first, after = min(at_night[0], by_day[0]), max(at_night[0], by_day[0]) + 1
    if context.why_not((Hit("SCORES", first, after),)):
        return []
    return [Fact(Finding("pain worse at night"), first, after)]


def _score_of(text: Text, when: frozenset[str]) -> tuple[int, float] | None:
    """The score that stands behind one of these words, and where the word stands."""
    for at, word in enumerate(text.words):
        if word in when:
            for later in range(at + 1, min(at + 4, len(text.words))):
                value = number(text.words[later])
                if value is not None and 0 <= value <= 10 and text.words[at - 1 : at] != ["last"]:
                    return at, value
    return None


_NIGHT = frozenset(("night", "nights", "nighttime", "overnight", "bed", "noc", "nocte"))
_DAY = frozenset(("day", "days", "daytime", "daylight"))
_OVER_DAYS = frozenset(("week", "days", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))


def _weeks(text: Text, context: Context) -> list[Fact]:
    """Six weeks or more and no better; pills for more than ten days."""
    found = []
    for first, after, days in durations(text):
        if days >= 42:
            for hit in text.of("NO_BETTER"):
                gone_by = after < len(text.words) and text.words[after] in _THEN
                water = any(text.same(text.sentences, one.first, hit.first) for one in text.of("BLADDER", "BOWEL"))
                if not (
                    gone_by or water or context.of_another(hit.first, hit.after) or context.past(hit.first, hit.after)
                ):
                    found.append(Fact(Finding("no improvement"), min(first, hit.first), max(after, hit.after)))
                    break
        if days > 10:
            for hit in text.of("PILLS"):
                own = not (context.of_another(hit.first, hit.after) or context.denied((hit,)))
                if own and text.same(text.sentences, hit.first, first):
                    found.append(
                        Fact(Finding("anti-inflammatory for long"), min(first, hit.first), max(after, hit.after))
                    )
                    break
    return found


_THEN = frozenset(("ago", "back", "old", "younger", "since", "clear", "later", "free"))
__all__ = ["Fact", "facts", "number"]
