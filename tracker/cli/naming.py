"""Which warning the words mean: a rule's id, or words of its title."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.cli.voice import Wrong
from tracker.core.words import folded, listed, nearest, quoted

if TYPE_CHECKING:
    from tracker.core.rules import Rule


_SMALL = frozenset(("a", "after", "at", "by", "for", "from", "in", "of", "on", "or", "than", "the", "with", "your"))
"""Words of titles that name nothing."""


def rule_named(words: Sequence[str], first: "Sequence[Rule]" = ()) -> "tuple[Rule, tuple[str, ...]]":
    """The rule that the words begin with, and the words after it. Wrong.

    An id needs no capitals. Of titles, those of `first` are looked at before the others; so many of the words are
    taken as stand in a row in the title.
    """
    from tracker.core.rules import RULES

    head = folded(words[0])
    rules = {rule.id: rule for rule in (*RULES, *first)}
    typed = [folded(word).strip(",.:") for word in words]
    for rule in rules.values():
        if head == folded(rule.id):
            whole = len(rule.title.split())
            return rule, tuple(words[whole if _fit(typed, rule.title) == whole else 1 :])
    for among in (first, tuple(rules.values())):
        fits = {rule.id: _fit(typed, rule.title) for rule in among}
        most = max(fits.values(), default=0)
        best = [name for name, count in fits.items() if count == most]
        if most and len(best) == 1:
            return rules[best[0]], tuple(words[most:])
        if most:
            raise Wrong(f"{quoted(' '.join(words[:most]))} fits {listed(best, 'and')}; type one of these names.")
    names = {folded(rule.id): rule.id for rule in rules.values()}
    titles = {word: rule.id for rule in (*rules.values(), *first) for word in folded(rule.title).split()
              if word not in _SMALL}  # fmt: skip
    near = nearest(head, [*names, *titles])
    meant = f"did you mean {names.get(near) or titles[near]}?" if near else "tracker rules lists them."
    raise Wrong(f"There is no warning {quoted(words[0])}; {meant}")


def _fit(typed: Sequence[str], title: str) -> int:
    """How many of the words, from the first on, stand in a row in the title; small words alone never fit."""
    parts = folded(title).split()
    best = 0
    for begin in range(len(parts)):
        count = 0
        while count < len(typed) and begin + count < len(parts) and typed[count] == parts[begin + count]:
            count += 1
        if not _SMALL.issuperset(typed[:count]):
            best = max(best, count)
    return best
