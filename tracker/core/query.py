"""What is looked for, typed in words: `walk or pain in november over 20 chair` -> a query, and the query in words."""

import shlex
from datetime import date, datetime
from typing import Literal

from tracker.core.days import MONTHS, find_day, is_iso
from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME, kind_named
from tracker.core.record import Record
from tracker.core.weeks import month_of, moved
from tracker.core.words import Invalid, listed, shown

Sort = Literal["newest", "oldest", "highest", "lowest"]
SORTS: tuple[Sort, ...] = ("newest", "oldest", "highest", "lowest")
FROM, TO, IN = ("from", "since"), ("to", "until"), ("in", "on")
SIDES = {"over": "over", "above": "over", "under": "under", "below": "under"}
EXAMPLE = "for example: walk in november over 20 chair"


class Query(Record):
    """All of it must fit: one of the kinds, the dates, the kind's own number (`over`, `under`), each of the words."""

    kinds: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    over: float | None = None
    under: float | None = None
    words: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """True where everything fits."""
        return self == Query()

    def fits(self, entry: Entry) -> bool:
        """Whether kind, date and number fit; the words are not looked at."""
        if self.kinds and entry.kind not in self.kinds:
            return False
        if (self.first and entry.day < self.first) or (self.last and entry.day > self.last):
            return False
        if self.over is None and self.under is None:
            return True
        number = measure(entry)
        return number is not None and (self.over is None or number > self.over) and (
            self.under is None or number < self.under
        )  # fmt: skip


def measure(entry: Entry) -> float | None:
    """The number that an entry of this kind is plotted by: a score, minutes, hours."""
    kind = BY_NAME.get(entry.kind)
    return entry.number(kind.measure) if kind is not None and kind.measure else None


def read_query(text: str, now: datetime) -> Query | Invalid:
    """The query that was typed. A word that is no kind, date or number is looked for; in quotes every word is."""
    tokens = _tokens(text)
    kinds: list[str] = []
    words: list[str] = []
    first = last = None
    sides: dict[str, float] = {}
    at = 0
    while at < len(tokens):
        word, plain = tokens[at]
        low = word.casefold()
        follow = [token for token, _ in tokens[at + 1 : at + 4]]
        taken = 1
        if not plain:
            words.append(word)
        elif low in SIDES and follow and (number := _number(follow[0])) is not None:
            sides[SIDES[low]] = number
            taken = 2
        elif low in (*FROM, *TO, *IN) and (spell := _spell(follow, now)) is not None:
            begin, end, used = spell
            first = begin if low not in TO else first
            last = end if low not in FROM else last
            taken = 1 + used
        elif (alone := _alone(word, now)) is not None:
            first, last = alone
        elif low == "or" and kinds and follow and kind_named(follow[0]):
            pass
        elif (kind := kind_named(word)) is not None:
            kinds.append(kind.name)
        else:
            words.append(word)
        at += taken
    if first and last and last < first:
        return Invalid(f"{first} is after {last}; turn the two dates round.")
    over, under = sides.get("over"), sides.get("under")
    if over is not None and under is not None and under <= over:
        return Invalid(f"Nothing is over {over:g} and under {under:g}; turn the two numbers round.")
    return Query(tuple(dict.fromkeys(kinds)), first, last, over, under, tuple(words))


def described(query: Query) -> str:
    """The query in full words, so that what was understood can be seen."""
    parts = [listed(list(query.kinds)) if query.kinds else "everything"]
    if query.first and query.last:
        parts.append(f"on {query.first}" if query.first == query.last else f"from {query.first} to {query.last}")
    elif query.first:
        parts.append(f"from {query.first}")
    elif query.last:
        parts.append(f"up to {query.last}")
    parts += [
        f"{name} {number:g}" for name, number in (("over", query.over), ("under", query.under)) if number is not None
    ]
    parts += [f"with {listed([f'“{shown(word)}”' for word in query.words], 'and')}"] if query.words else []
    return " ".join(parts)


def _tokens(text: str) -> list[tuple[str, bool]]:
    """The words, and whether each was typed without quotes."""
    lexer = shlex.shlex(text, posix=False)
    lexer.whitespace_split, lexer.commenters, lexer.quotes = True, "", '"'
    try:
        found = list(lexer)
    except ValueError:  # a quote that is still open
        found = text.replace('"', " ").split()
    return [(word.strip('"'), not word.startswith('"')) for word in found if word.strip('"').strip()]


def _number(word: str) -> float | None:
    digits = word.replace(",", ".", 1)
    return float(digits) if digits.replace(".", "", 1).isdecimal() and digits.isascii() and len(digits) < 12 else None


def _alone(word: str, now: datetime) -> tuple[date, date] | None:
    """The dates of a word that can be nothing else: `2026-03-14`, `2026-03`, `2026`, `today`, `2026-03-01..today`."""
    if ".." in word:
        begin, end = word.split("..", 1)
        ends = _spell([begin], now), _spell([end], now)
        return (ends[0][0], ends[1][1]) if ends[0] and ends[1] else None
    if is_iso(word) or word.casefold() in ("today", "yesterday"):
        day = find_day(word, now)
        return (day, day) if isinstance(day, date) else None
    year, _, month = word.partition("-")
    if not (len(year) == 4 and year.isascii() and year.isdecimal() and 1900 <= int(year) <= now.year):
        return None
    if not month:
        return (date(int(year), 1, 1), date(int(year), 12, 31)) if "-" not in word else None
    if len(month) == 2 and month.isascii() and month.isdecimal() and 1 <= int(month) <= 12:
        return _month(date(int(year), int(month), 1))
    return None


def _spell(words: list[str], now: datetime) -> tuple[date, date, int] | None:
    """The dates that the next words name after `in`, `from` or `to`, and how many words that took."""
    if not words or not words[0]:
        return None
    if (alone := _alone(words[0], now)) is not None and ".." not in words[0]:
        return (*alone, 1)
    for used in (3, 2, 1):
        if len(words) >= used and isinstance(day := find_day(" ".join(words[:used]), now), date):
            return (day, day, used)
    at = next(
        (at for at, name in enumerate(MONTHS, 1) if words[0].casefold() in (name.casefold(), name[:3].lower())), 0
    )
    if not at:
        return None
    if len(words) > 1 and len(words[1]) == 4 and words[1].isascii() and words[1].isdecimal() and int(words[1]) > 1900:
        return (*_month(date(int(words[1]), at, 1)), 2)
    return (*_month(date(now.year - (at > now.month), at, 1)), 1)


def _month(first: date) -> tuple[date, date]:
    return first, moved(month_of(first, -1), -1)
