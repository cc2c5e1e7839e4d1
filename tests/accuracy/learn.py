"""python -m tests.accuracy.learn: learn what words weigh from the sets of notes, and write the tables of weights.

Logistic regression, a weight for each trait of a note (hunch.py), drawn to nothing where few notes have the trait.
It learns the same from the same notes each time.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from random import Random

from tests.accuracy.scoring import GREY, Example, read
from tracker.core.notes.hunch import letter, traits
from tracker.core.notes.sentence import Text
from tracker.core.phrases import __file__ as PHRASES

SETS = Path(__file__).parent / "sets"
LEAST = 3
"""How many notes a trait must have to be learned."""
KEPT_OF_A_SIGN = 160
WIDE = 106
"""Letters of a line of weights."""
ROUNDS, STEP = 15, 0.5
PULL = 0.02
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

Weights = dict[str, float]
Note = tuple[Example, frozenset[str]]


def notes(folder: Path = SETS) -> list[Note]:
    """Every clear note of the sets with its traits, in the order of the files."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for example in read(path.read_text(encoding="utf-8").splitlines()):
            if example.kind != GREY:
                found.append((example, frozenset(name for name, _, _ in traits(Text(example.note)))))
    return found


def stamp(folder: Path = SETS) -> str:
    """Tells one state of the sets from another."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jsonl")))
    return sha256(text.encode()).hexdigest()[:16]


def learned(
    of: Sequence[Note],
    is_so: Callable[[Example], bool | None],
    rounds: int = ROUNDS,
) -> tuple[float, Weights]:
    """What speaks for it before a word is read, and what each trait adds.

    Notes that answer None are left out. A long note's traits count for less each, as in hunch.py.
    """
    told = [(so, kept) for example, kept in of if (so := is_so(example)) is not None]
    many = Counter(name for _, kept in told for name in kept)
    weight = {name: 0.0 for name in sorted(many) if many[name] >= LEAST}
    rows = [(so, [name for name in sorted(kept) if name in weight]) for so, kept in told]
    steep = dict.fromkeys(weight, 1e-4)
    pull = {name: PULL / many[name] for name in weight}
    first, first_steep = 0.0, 1e-4
    chance = Random(1)
    for _ in range(rounds):
        chance.shuffle(rows)
        for so, kept in rows:
            share = 1 / sqrt(len(kept) or 1)
            odds = first + share * sum(map(weight.__getitem__, kept))
            wrong = 1 / (1 + exp(-max(min(odds, 30.0), -30.0))) - so
            first_steep += wrong * wrong
            first -= STEP * wrong / sqrt(first_steep)
            wrong *= share
            for name in kept:
                slope = wrong + pull[name] * weight[name]
                steep[name] += slope * slope
                weight[name] -= STEP * slope / sqrt(steep[name])
    return first, weight


def tier_is(tier: str) -> Callable[[Example], bool | None]:
    """Whether a note is of this tier or a graver one; None where careful readers differ."""

    def is_so(example: Example) -> bool | None:
        answers = {RANK[one] >= RANK[tier] for one in example.accepted}
        return answers.pop() if len(answers) == 1 else None

    return is_so


def sounds_like(sign: str) -> Callable[[Example], bool]:
    """Whether a note should raise one of the rules that are likened to the sign."""
    return lambda example: any(SIGN_OF.get(rule) == sign for rule in example.rules)


def strongest(weights: Sequence[Weights], many: Counter[str], most: int) -> list[str]:
    """The traits that move the most notes the most."""
    names = {name for one in weights for name in one}
    reach = {name: max(abs(one.get(name, 0.0)) for one in weights) * sqrt(many[name]) for name in names}
    return sorted(sorted(names, key=lambda name: (-reach[name], name))[:most])


def tiers(of: Sequence[Note]) -> str:
    """The module of the weights that tell the tiers apart."""
    learnt = [learned(of, tier_is(tier)) for tier in ("emergency", "urgent", "soon")]
    names = sorted(set.intersection(*(set(weight) for _, weight in learnt)))
    parts: dict[str, list[str]] = {}
    for name in names:
        parts.setdefault(name[0], []).append(f"{name}={''.join(letter(weight[name]) for _, weight in learnt)}")
    first = ", ".join(f"{first:.2f}" for first, _ in learnt)
    tables = (f'    "{letter}": (\n{_wrapped(rows)}\n    ),\n' for letter, rows in parts.items())
    return (
        '"""What each trait of a note weighs for an emergency, for urgent or worse, and for soon or worse.\n\n'
        "Written by `python -m tests.accuracy.learn`, from the sets of notes; by hand nothing is changed here.\n"
        "WEIGHTS has the traits by their first letter; hunch.py says what the letters behind each and its marks mean.\n"
        '"""\n\n'
        f'LEARNED_FROM = "{stamp()}"\n'
        f"FIRST = ({first})\n"
        f"WEIGHTS = {{\n{''.join(tables)}}}\n"
    )


def likenesses(of: Sequence[Note]) -> str:
    """The module of the weights that tell the signs apart, learned from the notes that name one."""
    medical = [(example, kept) for example, kept in of if example.rules & SIGN_OF.keys()]
    many = Counter(name for _, kept in medical for name in kept)
    tables = []
    for sign in dict.fromkeys(SIGN_OF.values()):
        first, weight = learned(medical, sounds_like(sign))
        rows = (f"{name}={round(weight[name] * 100)}" for name in strongest([weight], many, KEPT_OF_A_SIGN))
        tables.append(f'    "{sign}": (\n        {round(first * 100)},\n{_wrapped(rows)},\n    ),\n')
    return (
        '"""Which sign a note sounds like: what each word, and each two words, weighs for each, in hundredths.\n\n'
        "Written by `python -m tests.accuracy.learn`, from the sets of notes; by hand nothing is changed here.\n"
        '"""\n\n'
        f"LIKENESSES: dict[str, tuple[int, str]] = {{\n{''.join(tables)}}}\n"
    )


def _wrapped(rows: Iterable[str]) -> str:
    """The rows as one text, each behind a mark by which it is found."""
    lines = [""]
    for row in rows:
        if len(lines[-1]) + len(row) > WIDE:
            lines.append("")
        lines[-1] += f"; {row}"
    return "\n".join(f'        "{line}"' for line in lines)


def main() -> int:
    """Write both modules."""
    known = notes()
    folder = Path(PHRASES).parent
    for name, text in (("weights.py", tiers(known)), ("likenesses.py", likenesses(known))):
        (folder / name).write_text(text, encoding="utf-8")
    print(f"learned from {len(known)} notes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
