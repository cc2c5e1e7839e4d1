"""Words for the way: positions of ease, tips for a walk, and three stretches in steps. No claims, no diagnosis."""

from collections.abc import Iterator

from tracker.core.fields import Value
from tracker.core.record import Record

EASE = (
    "Lie on your back, knees bent, feet flat or calves on a chair.",
    "Or lie on the side that hurts less, knees drawn up, a pillow between them.",
    "Breathe slowly. Ask again when it is a dull ache.",
)
"""Positions of ease while a walk is put off (SEED_B)."""
TIPS = ("flat, even ground", "short steps, unhurried", "upright, arms loose")
"""For the way (SEED_B); no warning is built on them."""
STOP = "If it turns sharp or shooting, stop and rest."
AFTER_HEAT = "Take it off, and look at the skin. Leave about an hour before the next."
HEAT_RULES = ("Over a cloth, never on bare skin.", "Not in bed, and not where you might fall asleep.")
"""SFH_HEATICE, FDA_HEAT."""


class Session(Record):
    """Heat or ice: the usual minutes and the most that is safe."""

    usual: int
    most: int


SESSIONS = {"heat": Session(20, 30), "ice": Session(15, 20)}
"""Hot packs 15 to 20 minutes, 30 at most; ice up to 20 (SFH_HEATICE, TM_HEATICE)."""
WRAP = Session(60, 480)
"""A low-level wrap that is worn (NADLER)."""


class Stretch(Record):
    """`how` in steps; `hold` seconds, `sets` times, on each of `sides`."""

    name: str
    how: tuple[str, ...]
    hold: int
    sets: int
    sides: tuple[str, ...]


STRETCHES = (
    Stretch("knee-to-chest", (
        "Lie on your back, knees bent, feet flat.",
        "Take one knee in both hands and draw it towards you until you feel a mild pull in the low back or seat.",
        "Let the other foot stay where it is. Let go slowly.",
    ), 15, 5, ("left", "right")),
    Stretch("pelvic tilt", (
        "Lie on your back, knees bent, feet flat, arms beside you.",
        "Tighten the belly a little and press the small of the back into the floor.",
        "Keep breathing. Let go slowly.",
    ), 10, 10, ("",)),
    Stretch("crossed-leg stretch", (
        "Lie on your back, knees bent. Lay one ankle over the other knee.",
        "Draw the lower leg towards you until you feel a mild pull in the seat of the crossed leg.",
        "Keep head and shoulders down. Let go slowly.",
    ), 20, 3, ("left", "right")),
)  # fmt: skip
"""Knee-to-chest and pelvic tilt as a leaflet has them (STRETCH), the lowest number of times; the third is SEED_A's."""
MILD = "Not while the pain is sharp. A mild pull is enough; stop if it turns sharp or goes down the leg."
PAUSE = 5
"""Seconds between two holds (design)."""


class Step(Record):
    """A part of a stretch: a hold, or the pause after it."""

    hold: bool
    seconds: int
    side: str
    at: int
    of: int


def steps(stretch: Stretch) -> Iterator[Step]:
    """The holds and the pauses between them, side by side in turn; each begins with a pause to get ready."""
    for side in stretch.sides:
        for at in range(1, stretch.sets + 1):
            yield Step(False, PAUSE, side, at, stretch.sets)
            yield Step(True, stretch.hold, side, at, stretch.sets)


def stretched(stretch: Stretch, holds: int) -> dict[str, Value]:
    """The values of the entry after so many holds were done."""
    return {"name": stretch.name, "sets": holds, "hold": stretch.hold}
