"""python -m tests.accuracy.verdict: learn how a hunch and what was heard weigh together, and write the table.

Learned from sets that no phrase was written from, with hunches that were learned from all the other sets: each note
is judged as one that nobody has seen. It takes some minutes, and says how good such verdicts are.
"""

import sys
from collections.abc import Sequence
from math import exp, sqrt
from multiprocessing import Pool
from multiprocessing.pool import Pool as PoolType
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.accuracy.learn import RANK, SETS, notes, of_tiers
from tests.accuracy.scoring import GREY, Example, read
from tracker.core.notes.hunch import Hunch, traits
from tracker.core.notes.judging import NAMES, counts
from tracker.core.notes.links import links
from tracker.core.notes.reading import NOTHING
from tracker.core.notes.sentence import Text
from tracker.core.notes.weighing import weighed
from tracker.core.phrases import __file__ as PHRASES

UNSEEN = (
    ("mixed-4", "mixed-5", "mixed-6", "voice-1", "voice-2", "voice-3", "case-reports", "facts-2", "terse-2"),
    ("voice-4", "voice-5", "voice-6", "voice-10", "regions", "facts-1", "lay-words", "days", "back-days"),
    ("voice-7", "voice-8", "voice-9", "voice-11", "forums", "lookalikes", "twins", "plain-life-2"),
    ("terse-1", "sideways", "each-rule", "facts-3", "calm", "plain-life"),
)
"""Sets that no phrase was written from, in parts: each is judged by what all others taught."""
ROUNDS, STEP, PULL = 80, 0.3, 0.002

Table = list[list[float]]


class Row(NamedTuple):
    """A note as the verdict sees it, the set that it is from, and its tier."""

    example: Example
    of: str
    counts: tuple[float, ...]

    @property
    def tier(self) -> int:
        return RANK[self.example.expect]


def rows(pool: PoolType, folder: Path = SETS) -> list[Row]:
    """Every clear note of the unseen sets, with a hunch that was learned without its part of them."""
    known = notes(folder)
    found = []
    for part in UNSEEN:
        held = [
            (name, example)
            for name in part
            for example in read((folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
            if example.kind != GREY
        ]
        own = {example.note for _, example in held}
        rare, learnt = of_tiers([each for each in known if each[0].note not in own], pool)
        for name, example in held:
            text = Text(example.note)
            has = {trait for trait, _, _ in traits(text)} & rare.keys()
            emergency, urgent, soon = (one.odds(has, rare) for one in learnt)
            felt = Hunch(emergency, urgent, soon, sum(map(str.isalpha, has)))
            named = links(text)
            heard = weighed(text, named) if named or text.by_tag else NOTHING
            found.append(Row(example, name, counts(felt, text, heard)))
        print(f"{', '.join(part)}: {len(held)} notes", file=sys.stderr)
    return found


def fitted(of: Sequence[Row]) -> Table:
    """The weight of each of NAMES for each tier: logistic regression of four tiers."""
    table = [[0.0] * 4 for _ in NAMES]
    steep = [[1e-4] * 4 for _ in NAMES]
    chance = Random(1)
    order = list(of)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for row in order:
            wrong = [share - (tier == row.tier) for tier, share in enumerate(shares(table, row.counts))]
            for at, count in enumerate(row.counts):
                for tier in range(4):
                    slope = wrong[tier] * count + PULL * table[at][tier] * (at > 0)
                    steep[at][tier] += slope * slope
                    table[at][tier] -= STEP * slope / sqrt(steep[at][tier])
    return table


def shares(table: Table, found: Sequence[float]) -> list[float]:
    """How likely each tier is."""
    sums = [sum(count * row[tier] for count, row in zip(found, table, strict=True)) for tier in range(4)]
    parts = [exp(one - max(sums)) for one in sums]
    return [part / sum(parts) for part in parts]


def crossed(of: Sequence[Row]) -> list[tuple[Row, list[float]]]:
    """Each row with a verdict that was learned without its part of the sets."""
    found = []
    for part in UNSEEN:
        table = fitted([row for row in of if row.of not in part])
        found += [(row, shares(table, row.counts)) for row in of if row.of in part]
    return found


def module(table: Table) -> str:
    """The module of the table."""
    lines = [
        f'    "{name}": ({", ".join(f"{one:.2f}" for one in row)}),' for name, row in zip(NAMES, table, strict=True)
    ]
    return "\n".join(
        (
            '"""How much what was heard, and how a note sounds, speak for each tier: none, soon, urgent, emergency.',
            "",
            "Written by `python -m tests.accuracy.verdict`, from sets that no phrase was written from; by hand nothing",
            "is changed here. What each name stands for is in notes/judging.py.",
            '"""',
            "",
            "VERDICT: dict[str, tuple[float, float, float, float]] = {",
            *lines,
            "}",
            "",
        )
    )


def main() -> int:
    """Write the table, and say how often the likeliest tier is right on sets that were left out."""
    with Pool() as pool:
        found = rows(pool)
    verdicts = crossed(found)
    right = sum(max(range(4), key=part.__getitem__) == row.tier for row, part in verdicts)
    print(f"the likeliest tier is right in {right} of {len(verdicts)} notes of sets that were left out")
    (Path(PHRASES).parent / "verdict.py").write_text(module(fitted(found)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
