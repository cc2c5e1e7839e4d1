"""python -m tests.accuracy.learn: learn what words weigh from the sets of notes, and write the weights.

Logistic regression, a weight for each trait of a note (hunch.py): the rarer the trait the more it counts, and each
time a note is looked at a part of its traits is left out, so that none is relied upon. It learns the same from the
same notes each time.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from math import exp, log, sqrt
from multiprocessing import Pool
from multiprocessing.pool import Pool as PoolType
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.accuracy.scoring import GREY, Example, read
from tracker.core.notes.hunch import mark, rarity_mark, traits
from tracker.core.notes.lexicon import parts_of
from tracker.core.notes.sentence import Text
from tracker.core.phrases import __file__ as PHRASES

SETS = Path(__file__).parent / "sets"
LEAST = 2
"""How many notes a trait must have to be learned."""
LIGHT = 5.0
"""What weighs less than this for every tier is left out, single words aside."""
KEPT_OF_A_SIGN = 160
ROUNDS, STEP = 20, 0.5
LEFT_OUT = 0.4
"""The part of a note's traits that is left out each time."""
PULL = 0.01
"""How strongly weights are drawn to nothing; more, the fewer notes a trait has."""
RANK = {"none": 0, "soon": 1, "urgent": 2, "emergency": 3}
SIGN_OF = {
    "CES_BLADDER": "bladder change",
    "CES_BOWEL": "bowel change",
    "CES_SADDLE": "saddle numbness",
    "CES_SEXUAL": "sexual change",
    "CES_BILATERAL": "both legs",
    "NEURO_EMERG": "rapid weakness",
    "VASC_SUDDEN": "sudden tearing pain",
    "CHEST": "chest pain",
    "TRAUMA_MAJOR": "major trauma",
    "INFECT_NEURO": "fever with numbness",
    "CRISIS": "crisis",
    "NEURO_WEAK": "leg weakness",
    "LEG_NEURO": "leg pain with numbness",
    "FEVER": "fever",
    "WEIGHT_LOSS": "unexplained weight loss",
    "CANCER_HX": "pain with a risk",
    "FRACTURE_RISK": "minor strain",
    "INFECT_RISK": "pain with a risk",
    "UNREMITTING": "unremitting pain",
    "THORACIC": "upper back pain",
    "DEFORMITY": "new lump",
    "AAA_PULSE": "pulsing abdomen",
    "KIDNEY": "burning urine",
    "ANTICOAG": "sudden severe pain",
    "LEG_RADIC": "pain down the leg",
    "MORNING_STIFF": "morning stiffness for months",
    "AGE_ONSET": "first_episode",
    "PAIN_NO_IMPROVE": "no improvement",
    "PAIN_RISING": "pain rising",
    "PAIN_SEVERE": "severe for days",
    "THERM_SKIN": "skin burn",
}
"""What each rule is likened to, by the names of heeding.py."""

Rareness = Mapping[str, float]
"""For each trait, how much more it counts than one that every note has."""
Note = tuple[Example, frozenset[str]]


class Weights(NamedTuple):
    """What speaks for it before a word is read, and what each trait adds, its rareness included."""

    first: float
    of: dict[str, float]

    def odds(self, names: Iterable[str], rare: Rareness) -> float:
        """What the weights give to a note with these traits, as hunch.py does it."""
        kept = [name for name in names if name in rare]
        return self.first + sum(map(self.of.__getitem__, kept)) / _length(rare[name] for name in kept)


def notes(folder: Path = SETS) -> list[Note]:
    """Every clear note of the sets with its traits, in the order of the files."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for example in read(path.read_text(encoding="utf-8").splitlines()):
            if example.kind != GREY:
                found.append((example, frozenset(name for name, _, _ in traits(Text(example.note)) if name.isascii())))
    return found


def stamp(folder: Path = SETS) -> str:
    """Tells one state of the sets from another."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jsonl")))
    return sha256(text.encode()).hexdigest()[:16]


def rareness(of: Sequence[Note], least: int = LEAST) -> Rareness:
    """How rare each trait is that enough of the notes have."""
    many = Counter(name for _, names in of for name in names)
    return {name: 1 + log(len(of) / many[name]) for name in sorted(many) if many[name] >= least}


def learned(
    of: Sequence[Note], rare: Rareness, is_so: Callable[[Example], bool | None], rounds: int = ROUNDS
) -> Weights:
    """What each of the traits weighs. Notes that answer None are left out."""
    place = {name: at for at, name in enumerate(rare)}
    scale = list(rare.values())
    many = [0] * len(scale)
    rows: list[tuple[bool, list[tuple[int, float]]]] = []
    for example, names in of:
        if (so := is_so(example)) is None:
            continue
        kept = sorted(place[name] for name in names if name in place)
        share = 1 / (_length(scale[at] for at in kept) * sqrt(1 - LEFT_OUT))
        rows.append((so, [(at, scale[at] * share) for at in kept]))
        for at in kept:
            many[at] += 1
    weight, steep = [0.0] * len(scale), [1e-4] * len(scale)
    pull = [PULL / (count or 1) for count in many]
    first, first_steep = 0.0, 1e-4
    chance = Random(1)
    for _ in range(rounds):
        chance.shuffle(rows)
        for so, whole in rows:
            kept_now = [one for one in whole if chance.random() > LEFT_OUT]
            odds = first + sum(weight[at] * count for at, count in kept_now)
            wrong = 1 / (1 + exp(-max(min(odds, 30.0), -30.0))) - so
            first_steep += wrong * wrong
            first -= STEP * wrong / sqrt(first_steep)
            for at, count in kept_now:
                slope = wrong * count + pull[at] * weight[at]
                steep[at] += slope * slope
                weight[at] -= STEP * slope / sqrt(steep[at])
    return Weights(first, {name: weight[at] * scale[at] for name, at in place.items()})


def _length(scales: Iterable[float]) -> float:
    return sqrt(sum(one * one for one in scales) or 1.0)


def tier_is(tier: str) -> Callable[[Example], bool | None]:
    """Whether a note is of this tier or a graver one; None where careful readers differ."""
    return partial(_tier_is, tier)


def _tier_is(tier: str, example: Example) -> bool | None:
    answers = {RANK[one] >= RANK[tier] for one in example.accepted}
    return answers.pop() if len(answers) == 1 else None


def _sounds_like(sign: str, example: Example) -> bool:
    """Whether a note should raise one of the rules that are likened to the sign."""
    return any(SIGN_OF.get(rule) == sign for rule in example.rules)


def of_tiers(of: Sequence[Note], pool: PoolType) -> tuple[Rareness, list[Weights]]:
    """The weights of the traits that weigh enough, for an emergency, for urgent or worse, and for soon or worse."""
    rare = rareness(of)
    told = [tier_is(tier) for tier in ("emergency", "urgent", "soon")]
    first = pool.starmap(learned, [(of, rare, is_so) for is_so in told])
    strong = {
        name: count
        for name, count in rare.items()
        if name.isalpha() or any(abs(one.of[name]) >= LIGHT for one in first)
    }
    return strong, pool.starmap(learned, [(of, strong, is_so) for is_so in told])


def strongest(weights: Mapping[str, float], many: Mapping[str, int], most: int) -> list[str]:
    """The traits that move the most notes the most."""
    reach = {name: abs(weight) * sqrt(many[name]) for name, weight in weights.items()}
    return sorted(sorted(reach, key=lambda name: (-reach[name], name))[:most])


def tiers(of: Sequence[Note], pool: PoolType) -> str:
    """The file of the weights that tell the tiers apart: a line that says where to look, then a line a trait."""
    rare, learnt = of_tiers(of, pool)
    rows = sorted(f"{name}\t{''.join(mark(one.of[name]) for one in learnt)}{rarity_mark(rare[name])}" for name in rare)
    text = "\n".join(("", *rows, ""))
    head = {"learned from": stamp(), "first": [round(one.first, 3) for one in learnt], "parts": parts_of(text)}
    return json.dumps(head) + text


def likenesses(of: Sequence[Note], pool: PoolType) -> str:
    """The file of the weights that tell the signs apart, learned from the notes that name one: a line a sign."""
    medical = [
        (example, frozenset(name for name in names if "*" not in name))
        for example, names in of
        if example.rules & SIGN_OF.keys()
    ]
    rare = rareness(medical, 3)
    many = Counter(name for _, names in medical for name in names)
    signs = list(dict.fromkeys(SIGN_OF.values()))
    learnt = pool.starmap(learned, [(medical, rare, partial(_sounds_like, sign)) for sign in signs])
    rows = []
    for sign, one in zip(signs, learnt, strict=True):
        names = strongest(one.of, many, KEPT_OF_A_SIGN)
        table = "; ".join(f"{name}={round(one.of[name] * 100)}" for name in names)
        rows.append(f"{sign}\t{round(one.first * 100)}\t{table}\n")
    return "".join(rows)


def main() -> int:
    """Write both files."""
    known = notes()
    folder = Path(PHRASES).parent
    with Pool() as pool:
        (folder / "weights.txt").write_text(tiers(known, pool), encoding="utf-8")
        (folder / "likenesses.txt").write_text(likenesses(known, pool), encoding="utf-8")
    print(f"learned from {len(known)} notes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
