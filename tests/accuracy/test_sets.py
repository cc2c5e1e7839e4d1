"""The sets of notes keep the figures that they had: nothing that was understood is lost by a new phrase.

All of them were learned from, or looked at after they had been measured; the figures for notes never seen before are
lower, and stand in the project's record of changes. `python -m tests.accuracy FILE…` lists every miss.
"""

from pathlib import Path

import pytest

from tests.accuracy.scoring import Score, clear, read, score, scored

SETS = Path(__file__).parent / "sets"
FLOORS: dict[str, tuple[float, float, float, float]] = {
    "plain-days": (1.0, 0.97, 0.97, 0.95),
    "emergencies-1": (0.97, 0.90, 1.0, 1.0),
    "emergencies-2": (0.98, 0.97, 1.0, 1.0),
    "urgent-1": (1.0, 0.95, 0.8, 0.6),
    "urgent-2": (1.0, 0.97, 1.0, 1.0),
    "none-1": (1.0, 0.97, 0.98, 0.95),
    "none-2": (1.0, 0.98, 0.98, 0.97),
    "pelvis": (0.93, 0.60, 0.97, 0.90),
    "nerves": (0.95, 0.81, 0.95, 0.89),
    "illness": (1.0, 0.96, 0.98, 0.94),
    "mixed-1": (0.97, 0.90, 0.97, 0.92),
    "mixed-3": (0.97, 0.88, 0.98, 0.95),
    "mixed-2": (0.97, 0.88, 0.97, 0.91),
    "mixed-4": (0.98, 0.94, 0.95, 0.93),
    "mixed-5": (0.98, 0.88, 0.94, 0.91),
    "mixed-6": (0.98, 0.87, 0.88, 0.82),
    "everyday": (0.97, 0.93, 0.96, 0.88),
    **{f"voice-{at}": (0.85, 0.7, 0.7, 0.6) for at in range(1, 10)},
    "near-misses": (1.0, 0.93, 0.93, 0.93),
    "hints": (1.0, 0.97, 0.97, 0.88),
}
"""Emergencies raised or asked about; tier right; of the "none" notes not raised, and neither raised nor asked."""


@pytest.mark.parametrize("name", FLOORS)
def test_a_set_is_understood_as_well_as_it_was(name: str) -> None:
    found = figures(name)
    got = (found.emergency_or_asked, found.right, found.silent, found.quiet)
    fallen = [(share, floor) for share, floor in zip(got, FLOORS[name], strict=True) if share.value < floor]
    assert fallen == []


def test_every_set_has_a_floor_and_no_note_stands_twice() -> None:
    assert {path.stem for path in SETS.iterdir()} == FLOORS.keys()
    notes = [example.note for path in SETS.iterdir() for example in read(path.read_text().splitlines())]
    assert len(notes) == len(set(notes))


def figures(name: str) -> Score:
    return score(clear(scored(read((SETS / f"{name}.jsonl").read_text().splitlines()))))
