"""The shapes of a trigger: small values that can be printed, and that say which entries make a rule fire."""

from datetime import datetime
from typing import ClassVar

from tracker.core.history import History
from tracker.core.profile import Profile
from tracker.core.record import Record
from tracker.core.seen import FEVER_C, FEVER_F, Evidence, Seen, merged, standing
from tracker.core.signs import NOTED
from tracker.core.words import listed

NERVE = ("leg numbness", "leg weakness", "foot drop", "leg giving way", "cannot walk weak", "rapid weakness")
"""Signs that a leg's nerve is failing."""


class Value(Record):
    """A few attributes, never changed once it is made, and the words for what it looks for."""

    __slots__: tuple[str, ...] = ()
    looks: ClassVar[tuple[str, ...]] = ()
    """The signs that it looks for, where they are not among its attributes."""

    @classmethod
    def _names(cls) -> tuple[str, ...]:
        return cls.__slots__

    def __str__(self) -> str:
        return self.words()

    def words(self) -> str:
        """What it looks for, in plain words, with its thresholds and its window."""
        raise NotImplementedError


class Trigger(Value):
    """Finds the entries that make a rule fire. Pure: it knows no clock but the moment it is given."""

    __slots__ = ()

    def __call__(self, history: History, now: datetime) -> Evidence:
        return self.find(Seen(history, standing(history, now)))

    def find(self, seen: Seen) -> Evidence:
        """The entries that make it fire on the date that is looked at; empty where it does not fire."""
        raise NotImplementedError


class Condition(Value):
    """Something about the person or the course of the pain that no single entry shows."""

    __slots__ = ()

    def holds(self, seen: Seen) -> bool:
        raise NotImplementedError


def within(days: int) -> str:
    """`on the day`, `in the last 14 days`."""
    return "on the day" if days <= 1 else f"in the last {days} days"


class Any(Trigger):
    """Any of these."""

    __slots__ = ("triggers",)

    def __init__(self, *triggers: Trigger) -> None:
        self.triggers = triggers

    def find(self, seen: Seen) -> Evidence:
        return merged(*(trigger.find(seen) for trigger in self.triggers))

    def words(self) -> str:
        return "; or ".join(trigger.words() for trigger in self.triggers)


class All(Trigger):
    """All of these."""

    __slots__ = ("triggers",)

    def __init__(self, *triggers: Trigger) -> None:
        self.triggers = triggers

    def find(self, seen: Seen) -> Evidence:
        parts: list[Evidence] = []
        for trigger in self.triggers:
            part = trigger.find(seen)
            if not part:
                return ()
            parts.append(part)
        return merged(*parts)

    def words(self) -> str:
        return ", and ".join(map(_bracketed, self.triggers))


class Given(Trigger):
    """The trigger, but only where any one of the conditions holds."""

    __slots__ = ("conditions", "trigger")

    def __init__(self, trigger: Trigger, *conditions: Condition) -> None:
        self.trigger = trigger
        self.conditions = conditions

    def find(self, seen: Seen) -> Evidence:
        return self.trigger.find(seen) if any(condition.holds(seen) for condition in self.conditions) else ()

    def words(self) -> str:
        where = "and where" if isinstance(self.trigger, Given) else "where"
        return f"{_bracketed(self.trigger)}, {where} {listed([condition.words() for condition in self.conditions])}"


def _bracketed(trigger: Trigger) -> str:
    return f"({trigger.words()})" if isinstance(trigger, Any) else trigger.words()


class Fact(Condition):
    """What the person said about themselves: a yes, or a number above, below or of at least a limit.

    Said in the profile, or else in a note. What was not asked never counts.
    """

    __slots__ = ("above", "below", "least", "name", "says")

    def __init__(
        self,
        name: str,
        says: str,
        *,
        above: float | None = None,
        below: float | None = None,
        least: float | None = None,
    ) -> None:
        if name not in Profile.__annotations__:
            raise ValueError(f"a profile has no {name}")
        self.name = name
        self.says = says
        self.above = above
        self.below = below
        self.least = least

    def holds(self, seen: Seen) -> bool:
        said = getattr(seen.profile, self.name)
        if said is None:
            said = seen.told(self.name)
        if self.above is self.below is self.least is None:
            return said is True
        return said is not None and (
            (self.above is None or said > self.above)
            and (self.below is None or said < self.below)
            and (self.least is None or said >= self.least)
        )

    def words(self) -> str:
        limits = (("over", self.above), ("under", self.below), ("at least", self.least))
        return " ".join((self.says, *(f"{word} {limit:g}" for word, limit in limits if limit is not None)))


class Began(Condition):
    """The run of pain scores that goes on now began on one of the last `days` dates.

    A run goes on as long as no two logged dates lie more than 14 days apart. The first run of a log is as old as the
    person said that the pain is.
    """

    __slots__ = ("days",)

    def __init__(self, days: int) -> None:
        self.days = days

    def holds(self, seen: Seen) -> bool:
        run = seen.run()
        if run is None:
            return False
        since, first = run
        told = seen.profile.pain_since_days
        return since < self.days and not (first and told is not None and told >= self.days)

    def words(self) -> str:
        return "the pain is new today" if self.days <= 1 else f"the pain is less than {self.days} days old"


class Lasts(Condition):
    """The pain goes on for `days` days: as the person said, or by the run of pain scores that goes on now."""

    __slots__ = ("days",)

    def __init__(self, days: int) -> None:
        self.days = days

    def holds(self, seen: Seen) -> bool:
        told = seen.profile.pain_since_days
        if told is not None and told >= self.days:
            return True
        run = seen.run()
        return run is not None and run[0] >= self.days

    def words(self) -> str:
        return f"the pain has gone on for {self.days} days or more"


class Signs(Trigger):
    """Any of these signs on at least `dates` of the last `days` dates, each for more than `over` minutes."""

    __slots__ = ("dates", "days", "names", "over")

    def __init__(self, *names: str, days: int, dates: int = 1, over: float | None = None) -> None:
        self.names = names
        self.days = days
        self.dates = dates
        self.over = over

    def find(self, seen: Seen) -> Evidence:
        held = seen.findings(*self.names, days=self.days)
        if self.over is not None:
            held = [(entry, sign) for entry, sign in held if sign.minutes is not None and sign.minutes > self.over]
        evidence = merged([entry for entry, _ in held]) if held else ()
        return evidence if len(seen.ages(evidence)) >= self.dates else ()

    def words(self) -> str:
        long = f" for more than {self.over:g} minutes" if self.over is not None else ""
        often = f" on {self.dates} dates or more" if self.dates > 1 else ""
        return f"{listed([_EXACT.get(name, name) for name in self.names])}{long}{often} {within(self.days)}"


_EXACT = NOTED | {"fever": f"fever (of {FEVER_C:.1f} °C or {FEVER_F:.1f} °F and above, or without a number)"}


class BothSides(Trigger):
    """These signs on both sides, at once or one side after the other, on the last `days` dates."""

    __slots__ = ("days", "names")

    def __init__(self, *names: str, days: int) -> None:
        self.names = names
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        held = [(entry, sign) for entry, sign in seen.findings(*self.names, days=self.days) if sign.side]
        sides = {sign.side for _, sign in held}
        return merged([entry for entry, _ in held]) if "both" in sides or {"left", "right"} <= sides else ()

    def words(self) -> str:
        return f"{listed(self.names)} on both sides, at once or one after the other, {within(self.days)}"


class NumbBelowKnee(Trigger):
    """Leg pain below the knee and numbness of the same leg on the last `days` dates.

    A side or a level that was not said could be the same: with numbness beside it, it counts.
    """

    __slots__ = ("days",)
    looks = ("leg pain", "leg numbness")

    def __init__(self, days: int) -> None:
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        pains = [pair for pair in seen.findings("leg pain", days=self.days) if pair[1].level != "above knee"]
        numb = seen.findings("leg numbness", days=self.days)
        return merged(
            *([one, other] for one, pain in pains for other, numbness in numb if _same(pain.side, numbness.side))
        )

    def words(self) -> str:
        return f"leg pain below the knee and leg numbness, in the same leg, {within(self.days)}"


def _same(side: str, other: str) -> bool:
    return side == other or not side or not other or "both" in (side, other)


class PainBelowKnee(Trigger):
    """Pain below one knee on `dates` of the last `days` dates, with no sign of a failing nerve among them.

    A note that says that pain goes past the knee says more than a place does: one is enough.
    """

    __slots__ = ("dates", "days")
    looks = ("leg pain", "pain down the leg")

    def __init__(self, dates: int, days: int) -> None:
        self.dates = dates
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        held = [pair for pair in seen.findings("leg pain", days=self.days) if pair[1].level == "below knee"]
        told = seen.findings("pain down the leg", days=self.days)
        sides = {pain.side for _, pain in (*held, *told)}
        if "both" in sides or {"left", "right"} <= sides or seen.findings(*NERVE, days=self.days):
            return ()
        evidence = merged([entry for entry, _ in (*held, *told)])
        return evidence if told or len(seen.ages(evidence)) >= self.dates else ()

    def words(self) -> str:
        return (
            f"pain below one knee on {self.dates} dates or more {within(self.days)}, or {NOTED['pain down the leg']}, "
            "without numbness or weakness of a leg"
        )
