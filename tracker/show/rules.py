"""The rules as a page that a clinician can read and correct, and as JSON."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from tracker.core.flags import TIERS
from tracker.core.phrases.signs import read_for
from tracker.core.record import Record
from tracker.core.rules import Rule
from tracker.core.signs import NOTED
from tracker.core.sources import SOURCES, STRENGTHS, Source
from tracker.core.standing import Stand
from tracker.core.told import Told
from tracker.core.triggers import All, Any, Given, Trigger
from tracker.core.when import moment
from tracker.core.words import listed, plural
from tracker.show.heard import PLAINLY
from tracker.show.support import CRISIS, numbers
from tracker.show.tables import Json
from tracker.show.text import PLAIN, WIDE, Ink, line, safe, wrap
from tracker.show.warned import stand_json, told_json

TITLE = "The warnings of tracker"
ABOUT = (
    "tracker is a diary that one person keeps of their back pain. This page is every warning that it can give: when it "
    "is raised, what it says, and on whose word. No clinician has reviewed it. It is written so that one can: please "
    "correct it. None of it is a diagnosis.",
    "A window of 14 days is today and the 13 dates before it. A sign counts whenever an entry names it; what is "
    "undated is new. Keeping this diary counts as back pain, so a sign alone is enough. What was not asked or not "
    "logged is unknown: it is never a risk, and nothing follows from it.",
    "Signs are ticked in a form, and those named under “read in notes” are also read in the person's own words. Where "
    "the words are not plain the person is asked; a yes and “not sure” both count as the sign.",
)
UNREVIEWED = "No clinician has reviewed this rule. How to read it: tracker rules"
TIER_WORDS = {
    "emergency": "be seen now; it stands until something is noted about it",
    "urgent": "be seen today or tomorrow; it is said again each day until something is noted",
    "soon": "book a review; it is said again each week",
    "caution": "do it differently; it is said once for the same entries",
}
HEADS = {
    "emergency": "EMERGENCY: be seen now",
    "urgent": "URGENT: be seen today or tomorrow",
    "soon": "SOON: book a review",
    "caution": "CAUTION: do it differently",
}
MOST = 3
"""How many of the entries that raise a rule are named."""


class State(Record):
    """What the last entries say to a rule: whether it is raised, what stands, and when it was said last."""

    raised: bool = False
    stand: Stand | None = None
    told: tuple[Told, ...] = ()
    evidence: tuple[str, ...] = ()


def page(
    rules: Sequence[Rule], states: Mapping[str, State], now: datetime, *, ink: Ink = PLAIN, width: int = 80
) -> str:
    """All rules, by tier, the gravest first, below a head that says what this is."""
    lines = [*map(ink.strong, wrap(TITLE, width)), ""]
    for words in ABOUT:
        lines += [*wrap(words, width), ""]
    tiers = [f"{tier}: {TIER_WORDS[tier]}" for tier in TIERS]
    letters = [f"{letter}: {words}" for letter, words in STRENGTHS.items()]
    for head, rows in (("The four tiers", tiers), ("How strong the grounds are", letters)):
        lines += [*wrap(head, width), *(f"  {row}" for words in rows for row in wrap(words, width - 2, "  ")), ""]
    for tier in TIERS:
        own = [rule for rule in rules if rule.tier == tier]
        if own:
            words = f"{HEADS[tier]} ({plural(len(own), 'rule')})"
            lines += [ink.strong(row) for row in wrap(words, width)]
            lines.append("")
        for rule in own:
            lines += [*one(rule, states.get(rule.id, State()), now, ink=ink, width=width), ""]
    return "\n".join(lines[:-1])


def alone(rule: Rule, state: State, now: datetime, *, ink: Ink = PLAIN, width: int = 80) -> str:
    """One rule as a page of its own."""
    lines = one(rule, state, now, ink=ink, width=width, tier=True)
    return "\n".join((*lines, "", *wrap(UNREVIEWED, width)))


def one(rule: Rule, state: State, now: datetime, *, ink: Ink = PLAIN, width: int = 80, tier: bool = False) -> list[str]:
    """One rule: when, window, words, grounds, and what the last entries say to it."""
    lines = [ink.strong(row) for row in wrap(f"{rule.id}  {rule.title}", width, "  ")]
    parts = [("Tier", f"{rule.tier}: {TIER_WORDS[rule.tier]}.")] if tier else []
    head, ways = _when(rule.trigger)
    parts += [("When", head), *(("", f"- {way}") for way in ways), ("Window", _window(rule))]
    read = read_for(rule.trigger)
    if read:
        known = [PLAINLY.get(name, NOTED.get(name, name.replace("_", " "))) for name in read]
        parts.append(("Read in notes", f"{listed(known, 'and')}."))
    parts += [("Says", rule.message), ("Strength", _strength(rule))]
    for label, words in parts:
        lines += _part(label, words, width)
    for at, key in enumerate(rule.sources):
        lines += _part("Sources" if at == 0 else "", _source(SOURCES[key]), width)
    if rule.id == CRISIS:
        lines += _part("Shown with it", "; ".join(row.strip(" .") for row in numbers("", width=WIDE)) + ".", width)
    for at, words in enumerate(_state(state, now)):
        lines += _part("In this log" if at == 0 else "", words, width)
    return lines


def rules_json(rules: Sequence[Rule], states: Mapping[str, State]) -> Json:
    """The rules with their sources in full, and what the last entries say to each."""
    return {
        "about": list(ABOUT),
        "reviewed_by_a_clinician": False,
        "tiers": TIER_WORDS,
        "strengths": STRENGTHS,
        "rules": [_rule_json(rule, states.get(rule.id, State())) for rule in rules],
    }


def _rule_json(rule: Rule, state: State) -> Json:
    return {
        "rule": rule.id, "tier": rule.tier, "title": rule.title, "when": rule.trigger.words(),
        "window_days": max(rule.window, 1), "message": rule.message, "read_in_notes": list(read_for(rule.trigger)),
        "strength": rule.strength, "sources": [{"key": key, **SOURCES[key]._asdict()} for key in rule.sources],
        "raised": state.raised, "evidence": list(state.evidence),
        "standing": None if state.stand is None else stand_json(state.stand),
        "said": [told_json(told) for told in state.told],
    }  # fmt: skip


def _when(trigger: Trigger) -> tuple[str, list[str]]:
    """What raises it: in a sentence, or above a list of which each alone, or all together, do."""
    if isinstance(trigger, Given):
        head, ways = _when(trigger.trigger)
        if ways:
            where = listed([condition.words() for condition in trigger.conditions])
            return f"where {where}, {'and ' if head.startswith('where') else ''}{head}", ways
    if isinstance(trigger, Any | All):
        return ("any of these:" if isinstance(trigger, Any) else "all of these:"), _flat(trigger)
    return f"{trigger.words()}.", []


def _flat(trigger: Any | All) -> list[str]:
    """The parts in words, those of a part of the same sort among them."""
    found = []
    for part in trigger.triggers:
        found += _flat(part) if isinstance(part, Any | All) and type(part) is type(trigger) else [part.words()]
    return found


def _window(rule: Rule) -> str:
    return "the day itself." if rule.window <= 1 else f"{rule.window} days."


def _strength(rule: Rule) -> str:
    return f"{rule.strength} ({', '.join(STRENGTHS[letter] for letter in rule.strength.split('+'))})."


def _source(source: Source) -> str:
    parts = (source.body, source.title, source.year)
    return " ".join((*(part if part[-1] in "?." else f"{part}." for part in parts if part), source.address)).strip()


def _state(state: State, now: datetime) -> list[str]:
    """Never that all is well: only what was logged, said and noted."""
    stand, last = state.stand, state.told[0] if state.told else None
    said = f"Last said {moment(last.last, now)}." if last is not None else ""
    if stand is not None and stand.rule.id == CRISIS:
        return [f"It stands. {said}".strip()]
    lines = []
    if stand is not None:
        lines.append(f"It stands{'' if stand.raised else ', for nothing was noted about it'}. {said}".strip())
        found = sorted(stand.evidence, key=lambda entry: entry.at, reverse=True)
        lines += [f"because of: {line(entry, now)}" for entry in found[:MOST]]
        if len(found) > MOST:
            lines.append(f"and {len(found) - MOST} more")
    elif state.raised:
        done = listed([f"“{safe(each.words)}”" for each in last.done], "and") if last is not None else ""
        lines.append(f"Raised by what is logged, and answered{f': {done}' if done else ''}. {said}".strip())
    else:
        lines.append(said or "Not raised by what is logged.")
    return lines


def _part(label: str, words: str, width: int) -> list[str]:
    """The words beside their label, or below it where there is little room."""
    if width < 50:
        head = [f"  {label}:"] if label else []
        return [*head, *(f"    {row}" for row in wrap(words, width - 4, "  " if words.startswith("- ") else ""))]
    first, *rest = wrap(words, width - 17, "  " if words.startswith("- ") else "")
    return [f"  {label:<15}{first}", *(" " * 17 + row for row in rest)]
