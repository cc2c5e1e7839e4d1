"""The triggers that look at what was done: walks, rest, heat and ice, stretches and medicines."""

from tracker.core.history import Entry
from tracker.core.seen import Evidence, Seen, merged
from tracker.core.triggers import Trigger, within
from tracker.core.words import folded, listed


class Logged(Trigger):
    """An entry of these kinds on the last `days` dates."""

    __slots__ = ("days", "kinds")

    def __init__(self, *kinds: str, days: int = 1) -> None:
        self.kinds = kinds
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        return seen.entries(*self.kinds, days=self.days)

    def words(self) -> str:
        return f"{listed(self.kinds)} {within(self.days)}"


class Ticked(Trigger):
    """An entry of the day, of one of these kinds, with a yes in the field."""

    __slots__ = ("field", "kinds", "says")

    def __init__(self, field: str, *kinds: str, says: str) -> None:
        self.field = field
        self.kinds = kinds
        self.says = says

    def find(self, seen: Seen) -> Evidence:
        return tuple(entry for entry in seen.entries(*self.kinds) if entry.values.get(self.field) is True)

    def words(self) -> str:
        return f"{self.says}, {within(1)}"


class WalkGate(Trigger):
    """A walk of the day that began with pain of `mark` or more, or after one of these signs on that day."""

    __slots__ = ("mark", "names")

    def __init__(self, mark: float, *names: str) -> None:
        self.mark = mark
        self.names = names

    def find(self, seen: Seen) -> Evidence:
        walks = seen.entries("walk")
        signs = [entry for entry, _ in seen.findings(*self.names, days=1)]
        after = [walk for walk in walks if any(sign.at <= walk.at for sign in signs)]
        before = [sign for sign in signs if any(sign.at <= walk.at for walk in walks)]
        return merged([walk for walk in walks if (walk.number("before") or 0) >= self.mark], after, before)

    def words(self) -> str:
        return f"a walk that began with pain of {self.mark:g} or more, or after {listed(self.names)}, {within(1)}"


class WalksWorse(Trigger):
    """Pain after the walk `points` above pain before it, in `least` of the last `of` scored walks of `days` dates."""

    __slots__ = ("days", "least", "of", "points")

    def __init__(self, points: float, least: int, of: int, days: int) -> None:
        self.points = points
        self.least = least
        self.of = of
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        rises = [(walk, _rise(walk)) for walk in seen.entries("walk", days=self.days)]
        scored = [(walk, rise) for walk, rise in rises if rise is not None][-self.of :]
        worse = tuple(walk for walk, rise in scored if rise >= self.points)
        return worse if len(worse) >= self.least else ()

    def words(self) -> str:
        return (
            f"pain {self.points:g} points or more higher after the walk than before it, in {self.least} or more of the "
            f"last {self.of} scored walks {within(self.days)}"
        )


def _rise(walk: Entry) -> float | None:
    before, after = walk.number("before"), walk.number("after")
    return None if before is None or after is None else after - before


class WalkJump(Trigger):
    """This week's minutes are `times` those of the week before and over `more` minutes longer.

    A week is 7 dates; the earlier one needs walks on `dates` of them.
    """

    __slots__ = ("dates", "more", "times")

    def __init__(self, times: float, more: float, dates: int) -> None:
        self.times = times
        self.more = more
        self.dates = dates

    def find(self, seen: Seen) -> Evidence:
        this = seen.entries("walk", days=7)
        last = [walk for walk in seen.entries("walk", days=14) if seen.age(walk) >= 7]
        if len(seen.ages(last)) < self.dates:
            return ()
        new, old = sum(map(_minutes, this)), sum(map(_minutes, last))
        return this if new >= self.times * old and new - old > self.more else ()

    def words(self) -> str:
        return (
            f"walk minutes of the last 7 days at least {self.times:g} times those of the 7 days before and more than "
            f"{self.more:g} minutes longer, with walks on {self.dates} or more of the earlier days"
        )


class WalkLongest(Trigger):
    """A walk of the day `times` as long as, and `more` minutes longer than, any of the `days` dates before.

    Those dates need `walks` walks or more.
    """

    __slots__ = ("days", "more", "times", "walks")

    def __init__(self, times: float, more: float, walks: int, days: int) -> None:
        self.times = times
        self.more = more
        self.walks = walks
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        earlier = [_minutes(walk) for walk in seen.entries("walk", days=self.days + 1) if seen.age(walk)]
        if len(earlier) < self.walks:
            return ()
        longest = max(earlier)
        mark = max(self.times * longest, longest + self.more)
        return tuple(walk for walk in seen.entries("walk") if _minutes(walk) >= mark)

    def words(self) -> str:
        return (
            f"a walk at least {self.times:g} times as long as the longest of the {self.days} days before and "
            f"{self.more:g} minutes longer, with {self.walks} or more walks on those days"
        )


class BedRest(Trigger):
    """Bed rest on `dates` dates in a row, of which the last is the day or the day before."""

    __slots__ = ("dates",)

    def __init__(self, dates: int) -> None:
        self.dates = dates

    def find(self, seen: Seen) -> Evidence:
        held = [entry for entry, _ in seen.findings("bed rest", days=17)]
        ages = seen.ages(held)
        last = min(ages, default=2)
        row = last
        while row in ages:
            row += 1
        return merged([e for e in held if seen.age(e) < row]) if last <= 1 and row - last >= self.dates else ()

    def words(self) -> str:
        return f"bed rest on {self.dates} days in a row or more, up to today or yesterday"


class Still(Trigger):
    """No walk, stretch or other activity on the last `days` dates, each with an entry, after `walks` walk dates.

    Those lie in the 14 dates before. A date on which nothing at all was logged is unknown, never inactive.
    """

    __slots__ = ("days", "walks")

    def __init__(self, days: int, walks: int) -> None:
        self.days = days
        self.walks = walks

    def find(self, seen: Seen) -> Evidence:
        walked = seen.ages(seen.entries("walk", days=self.days + 14))
        if len(walked) < self.walks or seen.entries("walk", "stretch", "move", days=self.days):
            return ()
        each = [seen.logged(age) for age in range(self.days)]
        return merged(*each) if all(each) else ()

    def words(self) -> str:
        return (
            f"entries but no walk, stretch or other activity on each of the last {self.days} days, "
            f"after walks on {self.walks} or more of the 14 days before"
        )


class TooLong(Trigger):
    """A session of the day of more than `minutes`; with one device more than `other` minutes."""

    __slots__ = ("device", "kind", "minutes", "other")

    def __init__(self, kind: str, minutes: float, device: str = "", other: float = 0) -> None:
        self.kind = kind
        self.minutes = minutes
        self.device = device
        self.other = other

    def find(self, seen: Seen) -> Evidence:
        return tuple(entry for entry in seen.entries(self.kind) if _minutes(entry) > self._most(entry))

    def _most(self, entry: Entry) -> float:
        return self.other if self.device and entry.text("device") == self.device else self.minutes

    def words(self) -> str:
        other = f", or of more than {self.other:g} minutes with a {self.device}" if self.device else ""
        return f"{self.kind} of more than {self.minutes:g} minutes{other}, {within(1)}"


class TooSoon(Trigger):
    """A session of the day that began less than `minutes` after an earlier one of its kind ended, or before it did."""

    __slots__ = ("kinds", "minutes")

    def __init__(self, minutes: float, *kinds: str) -> None:
        self.minutes = minutes
        self.kinds = kinds

    def find(self, seen: Seen) -> Evidence:
        return merged(*(pair for kind in self.kinds for pair in self._pairs(seen, kind)))

    def _pairs(self, seen: Seen, kind: str) -> list[Evidence]:
        pairs: list[Evidence] = []
        latest: Entry | None = None
        for entry in seen.entries(kind, days=3):
            if latest is not None and not seen.age(entry) and _gap(latest, entry) < self.minutes:
                pairs.append((latest, entry))
            if latest is None or _gap(latest, entry) + _minutes(entry) >= 0:
                latest = entry
        return pairs

    def words(self) -> str:
        return f"{listed(self.kinds)} less than {self.minutes:g} minutes after the last of its kind ended, {within(1)}"


def _gap(earlier: Entry, later: Entry) -> float:
    """The minutes from the end of the one to the start of the other."""
    return (later.at - earlier.at).total_seconds() / 60 - _minutes(earlier)


def _minutes(entry: Entry) -> float:
    return entry.number("minutes") or 0


class Stretches(Trigger):
    """A stretch of the day whose name holds one of these."""

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def find(self, seen: Seen) -> Evidence:
        return tuple(entry for entry in seen.entries("stretch") if _holds(entry, self.names))

    def words(self) -> str:
        return f"a stretch such as {listed(self.names)}, {within(1)}"


class TakenDaily(Trigger):
    """A medicine of this type, or whose name holds one of these, on each of the last `dates` dates.

    What goes on the skin, by the words in `without`, does not count.
    """

    __slots__ = ("dates", "names", "sort", "without")

    def __init__(self, dates: int, sort: str, names: tuple[str, ...], without: tuple[str, ...]) -> None:
        self.dates = dates
        self.sort = sort
        self.names = names
        self.without = without

    def find(self, seen: Seen) -> Evidence:
        taken = tuple(entry for entry in seen.entries("medicine", days=self.dates) if self._counts(entry))
        return taken if len(seen.ages(taken)) >= self.dates else ()

    def _counts(self, entry: Entry) -> bool:
        named = entry.text("type") == self.sort or _holds(entry, self.names)
        return named and not _holds(entry, self.without)

    def words(self) -> str:
        return f"an {self.sort} medicine (such as {listed(self.names[:3])}) on {self.dates} days in a row, up to today"


def _holds(entry: Entry, words: tuple[str, ...]) -> bool:
    name = folded(entry.text("name"))
    return any(folded(word) in name for word in words)
