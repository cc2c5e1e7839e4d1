"""What seems to help, in words: each change with its interval and its n, and that it is no proof."""

from collections.abc import Sequence
from datetime import date

from tracker.core.chance import LEVEL
from tracker.core.helps import Effect
from tracker.core.response import LEAST, NEAR
from tracker.show import dates
from tracker.show.layout import table
from tracker.show.text import PLAIN, Ink, wrap

TITLE = "What seems to help"
PERCENT = round(LEVEL * 100)
NAMES = {"walk": "Walks", "heat": "Heat", "ice": "Ice", "stretch": "Stretches"}
SORTS = {"after": "after it", "day": "that day", "next": "the day after"}
NOTHING = (
    f"Nothing can be said yet. It takes {LEAST} times with a pain score before and after, "
    f"or {LEAST} days with it and {LEAST} days without it that have a pain score."
)
NO_PROOF = (
    "This is not proof. Things that go together need not follow from each other: you may reach for heat on worse days, "
    "or walk on better ones, and pain eases by itself after a peak."
)
METHOD = (
    f"After it: the median of pain after minus pain before, from a walk's own scores or else from those within "
    f"{NEAR.seconds // 3600} hours of it with nothing else done between them. That day and the day after: the pain of "
    f"days with it against days without it. Each interval holds {PERCENT} of 100 true values, by ranks (sign test; "
    f"Mann and Whitney), if each time stood alone; days in a row are alike, so the truth may lie further out."
)


def helps(found: Sequence[Effect], first: date, last: date, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """All that can be said of these dates, in lines of at most `width` cells."""
    lines = wrap(f"{dates.between(first, last)}; lower is less pain.", width)
    if not found:
        lines += ["", *wrap(NOTHING, width)]
    for kind, name in NAMES.items():
        rows = [row(effect) for effect in found if effect.kind == kind]
        if rows:
            lines += ["", ink.strong(name), *_table(rows, width)]
    return [*lines, "", *wrap(NO_PROOF, width), "", *map(ink.dim, wrap(METHOD, width))]


def row(effect: Effect) -> tuple[str, str, str, str]:
    """What it is about, the change, its interval and its n."""
    if effect.sort == "after":
        count = f"{effect.n} of {effect.times} times"
    else:
        count = f"{effect.n} days, {effect.without} without"
    return SORTS[effect.sort], by(effect.change), spread(effect), count


def by(change: float) -> str:
    """`1 lower`, `0.5 higher` or `no change`."""
    return f"{abs(change):g} {'higher' if change > 0 else 'lower'}" if change else "no change"


def spread(effect: Effect) -> str:
    """The interval, or that there are too few for one."""
    if effect.interval is None:
        return "too few for an interval"
    low, high = effect.interval
    return f"{by(low)} to {by(high)}"


def _table(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    if width >= 74:
        return table(rows, (14, 11, 25, width - 56))
    return table(
        [(name, f"{change} ({interval}), {count}") for name, change, interval, count in rows], (14, width - 16)
    )


def helps_json(found: Sequence[Effect], first: date, last: date) -> dict[str, object]:
    """The same for programs. Changes are points of pain, below zero less of it; an interval of null is too few."""
    effects = [
        {
            "kind": effect.kind, "sort": SORTS[effect.sort], "change": effect.change,
            "interval": list(effect.interval) if effect.interval else None, "level": LEVEL, "n": effect.n,
            **({"times": effect.times} if effect.sort == "after" else {"without": effect.without}),
        }
        for effect in found
    ]  # fmt: skip
    return {"first": first.isoformat(), "last": last.isoformat(), "effects": effects, "note": NO_PROOF}
