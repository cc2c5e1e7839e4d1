"""The triggers that look at pain scores. D1, D2 and D3 are the definitions of the evidence catalogue."""

from tracker.core.history import median
from tracker.core.seen import Evidence, Seen
from tracker.core.triggers import Trigger, within


class Hurts(Trigger):
    """A pain score above zero on the last `days` dates."""

    __slots__ = ("days",)

    def __init__(self, days: int = 1) -> None:
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        return tuple(entry for entry in seen.entries("pain", days=self.days) if (entry.number("score") or 0) > 0)

    def words(self) -> str:
        return f"pain above 0 {within(self.days)}"


class PainRising(Trigger):
    """D1: the median of the last 3 logged dates, all within 5, is `points` above that of the 14 dates before them.

    At least 3 of those 14 dates need a score. There is no test of percents: it would hide a rise from 7 to 9.
    """

    __slots__ = ("points",)

    def __init__(self, points: float) -> None:
        self.points = points

    def find(self, seen: Seen) -> Evidence:
        recent = list(seen.pain)[:3]
        if len(recent) < 3 or recent[2] > 4:
            return ()
        earlier = [pain for age, pain in seen.pain.items() if recent[2] < age <= recent[2] + 14]
        if len(earlier) < 3 or median(seen.pain[age] for age in recent) - median(earlier) < self.points:
            return ()
        return seen.scored(set(recent))

    def words(self) -> str:
        return (
            f"the median pain of the last 3 logged days, all within 5 days, is {self.points:g} points or more above "
            "the median of the 14 days before them, of which 3 or more have a score"
        )


class PainHigh(Trigger):
    """D2: the daily pain is `mark` or more on each of the last `days` dates."""

    __slots__ = ("days", "mark")

    def __init__(self, mark: float, days: int) -> None:
        self.mark = mark
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        ages = range(self.days)
        return seen.scored(ages) if all(seen.pain.get(age, -1) >= self.mark for age in ages) else ()

    def words(self) -> str:
        return f"a daily pain of {self.mark:g} or more on {self.days} days in a row, today the last of them"


class PainStuck(Trigger):
    """D3: `days` after a run of scores began, the last week's median is neither `points` nor `percent` % lower.

    It is compared with the median of the run's first 7 dates; both weeks need scores on 2 dates, and the pain is
    still `least` or more.
    """

    __slots__ = ("days", "least", "percent", "points")

    def __init__(self, days: int, points: float, percent: float, least: float) -> None:
        self.days = days
        self.points = points
        self.percent = percent
        self.least = least

    def find(self, seen: Seen) -> Evidence:
        week = [pain for age, pain in seen.pain.items() if age < 7]
        if len(week) < 2 or median(week) < self.least:
            return ()
        run = seen.run()
        if seen.course is None or run is None or run[0] < self.days or len(seen.course.opening) < 2:
            return ()
        opening = median(pain for _, pain in seen.course.opening)
        drop = opening - median(week)
        return seen.scored(range(7)) if drop < self.points and drop * 100 < opening * self.percent else ()

    def words(self) -> str:
        return (
            f"{self.days} days or more into a run of scores without a gap of more than 14 days, the last week's median "
            f"pain is {self.least:g} or more and less than {self.points:g} points and {self.percent:g}% below "
            "that of the first week, each with scores on 2 days or more"
        )


class PainSudden(Trigger):
    """A score of `mark` or more on the last `days` dates that stands `rise` above the 14 dates before them.

    It is compared with the median of their daily pain, and counts too where none of them has a score.
    """

    __slots__ = ("days", "mark", "rise")

    def __init__(self, mark: float, rise: float, days: int) -> None:
        self.mark = mark
        self.rise = rise
        self.days = days

    def find(self, seen: Seen) -> Evidence:
        earlier = [pain for age, pain in seen.pain.items() if self.days <= age < self.days + 14]
        mark = max(self.mark, median(earlier) + self.rise) if earlier else self.mark
        return tuple(e for e in seen.scored(range(self.days)) if (e.number("score") or 0) >= mark)

    def words(self) -> str:
        return (
            f"pain of {self.mark:g} or more {within(self.days)}, {self.rise:g} points or more above the 14 days before"
        )
