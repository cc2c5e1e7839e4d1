"""The sets of notes keep the figures that they have: nothing that was understood is lost by a new phrase.

All of them were learned from; the figures for notes never seen before are lower, and stand in the README.
`python -m tests.accuracy FILE…` lists every miss.
"""

from pathlib import Path

from tests.accuracy.scoring import Example, Score, clear, read, score, scored

SETS = sorted((Path(__file__).parent / "sets").iterdir())
FIGURES = ("emergencies raised or asked about", "tier right", "none not raised", "none neither raised nor asked about")
OF_ONE = (0.98, 0.93, 0.91, 0.7)
OF_ALL = (0.999, 0.975, 0.98, 0.955)


def examples(path: Path) -> list[Example]:
    return read(path.read_text(encoding="utf-8").splitlines())


def below(found: Score, least: tuple[float, ...]) -> dict[str, float]:
    shares = (found.emergency_or_asked, found.right, found.silent, found.quiet)
    named = zip(FIGURES, shares, least, strict=True)
    return {name: share.value for name, share, floor in named if share.value < floor}


def test_the_sets_are_understood_as_well_as_they_were() -> None:
    rows = {path.stem: clear(scored(examples(path))) for path in SETS}
    fallen = {name: below(score(own), OF_ONE) for name, own in rows.items()}
    assert {name: figures for name, figures in fallen.items() if figures} == {}
    assert below(score([row for own in rows.values() for row in own]), OF_ALL) == {}


def test_no_note_stands_twice() -> None:
    notes = [one.note for path in SETS for one in examples(path)]
    assert len(notes) == len(set(notes))
