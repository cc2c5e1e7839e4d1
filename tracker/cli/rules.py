"""The rules as they are, for the person and for a clinician who reads them."""

from typing import TYPE_CHECKING

from tracker.cli.call import Call
from tracker.cli.naming import rule_named
from tracker.cli.reading import Paper, shown
from tracker.cli.voice import Wrong
from tracker.core.words import quoted

if TYPE_CHECKING:
    from tracker.diary import Look
    from tracker.show.rules import State


def rules(call: Call) -> int:
    """All rules, or one, with what the last entries say to each."""
    from tracker.core.rules import RULES

    paper = Paper(call)
    chosen = RULES
    if call.words:
        rule, more = rule_named(call.words)
        if more:
            raise Wrong(f"tracker rules takes one warning, got {quoted(' '.join(call.words))}.")
        chosen = (rule,)
    look = call.diary.look()
    states = _states(look)

    def words() -> str:
        from tracker.show.rules import alone, page

        if len(chosen) > 1:
            return page(chosen, states, look.now, ink=paper.ink, width=paper.width)
        return alone(chosen[0], states[chosen[0].id], look.now, ink=paper.ink, width=paper.width)

    def json() -> dict[str, object]:
        from tracker.show.rules import rules_json

        return rules_json(chosen, states)

    return shown(call, paper, look, words, json)


def _states(look: "Look") -> "dict[str, State]":
    from tracker.core.rules import RULES
    from tracker.core.told import told
    from tracker.show.rules import State

    raised = {flag.rule.id: flag for flag in look.flags}
    standing = {stand.rule.id: stand for stand in look.standing}
    found = told(look.history.kept)
    return {
        rule.id: State(
            rule.id in raised,
            standing.get(rule.id),
            tuple(one for one in found if one.rule == rule.id),
            tuple(entry.id for entry in raised[rule.id].evidence) if rule.id in raised else (),
        )
        for rule in RULES
    }
