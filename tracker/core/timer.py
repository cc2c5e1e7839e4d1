"""A timer as a value: what began when, and how long it has run by the two clocks that there are."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from tracker.core.ease import SESSIONS, WRAP
from tracker.core.fields import Value, is_number
from tracker.core.history import Entry
from tracker.core.record import Record

KINDS = ("walk", "heat", "ice")
APART = timedelta(seconds=90)
"""The two clocks may differ by so much before the wall clock counts as changed (design)."""
FORGOTTEN = 150
"""Minutes after which a walk is asked about (design)."""
ORIGIN = "timer:"
TIMES = 4
"""Or so many times its target, where that is longer (design)."""


class Boot(Record):
    """The seconds since the machine was started, sleep included, and which start that was."""

    name: str
    seconds: float


class Timer(Record):
    """`target` in minutes. `values` are those of the entry that are known at the start.

    `boot` is the other clock at the start, None where the machine has none. `rung` once the bell was rung.
    """

    id: str
    kind: str
    start: datetime
    target: float
    values: Mapping[str, Value]
    boot: Boot | None = None
    rung: bool = False

    @property
    def origin(self) -> str:
        """What the entry is known by, so that two programs that end the timer store one entry."""
        return f"{ORIGIN}{self.id}"


class Running(Record):
    """A timer at a moment. `changed` where the wall clock was set meanwhile; `forgotten` where it can't be right."""

    timer: Timer
    seconds: float
    changed: bool = False

    @property
    def minutes(self) -> float:
        """Whole minutes for the entry, at least one."""
        return max(round(self.seconds / 60), 1)

    @property
    def due(self) -> bool:
        """True once the target is reached."""
        return self.seconds >= self.timer.target * 60

    @property
    def ends_itself(self) -> bool:
        """True for heat and ice, which are over when their time is."""
        return self.timer.kind != "walk"

    @property
    def forgotten(self) -> bool:
        """True for a walk so long that somebody forgot to end it."""
        return not self.ends_itself and self.seconds > 60 * max(FORGOTTEN, TIMES * self.timer.target)


def running(timer: Timer, now: datetime, boot: Boot | None) -> Running:
    """How long the timer has run: by the machine's clock since its start where that is known, else by the wall's."""
    wall = now - timer.start
    if timer.boot is not None and boot is not None and boot.name == timer.boot.name:
        real = timedelta(seconds=boot.seconds - timer.boot.seconds)
        if real >= timedelta(0):
            return Running(timer, real.total_seconds(), abs(real - wall) > APART)
    return Running(timer, max(wall.total_seconds(), 0.0), wall < -APART)


def timed(entry: Entry) -> bool:
    """True for an entry that a timer became."""
    return entry.origin.startswith(ORIGIN)


def limit(kind: str, device: str = "") -> tuple[int, int]:
    """The usual minutes of heat or ice and the most that is safe."""
    session = WRAP if kind == "heat" and device == "wrap" else SESSIONS[kind]
    return session.usual, session.most


def to_json(timer: Timer) -> dict[str, object]:
    """The timer as it is written."""
    boot = None if timer.boot is None else [timer.boot.name, timer.boot.seconds]
    return {
        "timer": 1, "id": timer.id, "kind": timer.kind, "start": timer.start.isoformat(), "target": timer.target,
        "values": dict(timer.values), "boot": boot, "rung": timer.rung,
    }  # fmt: skip


def from_json(found: object) -> Timer | None:
    """The timer that was written, None where this is none or not one of this version."""
    if not isinstance(found, dict) or found.get("timer") != 1 or found.get("kind") not in KINDS:
        return None
    name, target, values, boot = found.get("id"), found.get("target"), found.get("values"), found.get("boot")
    if not (isinstance(name, str) and name.isalnum() and is_number(target) and 0 < target <= 1440):
        return None
    if not isinstance(values, dict) or not all(isinstance(value, (str, int, float, bool)) for value in values.values()):
        return None
    try:
        start = datetime.fromisoformat(str(found.get("start")))
    except ValueError:
        return None
    if start.utcoffset() is None or not 1900 <= start.year <= 2200:
        return None
    clock = None
    if (
        isinstance(boot, list)
        and len(boot) == 2
        and isinstance(boot[0], str)
        and is_number(boot[1])
        and abs(boot[1]) < 1e12
    ):
        clock = Boot(boot[0], boot[1])
    return Timer(name, str(found["kind"]), start, target, values, clock, found.get("rung") is True)
