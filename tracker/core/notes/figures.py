"""Numbers that a note says: temperatures, ages, weights lost, weeks without improvement."""

from tracker.core.notes.sentence import Text
from tracker.core.seen import FEVER_C, FEVER_F

_NOT_DEGREES = frozenset(
    ("min", "mins", "minutes", "km", "k", "m", "steps", "miles", "mile", "kg", "lb", "stone", "st", "mg", "ml", "x",
     "reps", "days", "weeks", "months", "years", "am", "pm", "hours", "hour", "h", "/", "percent", "bpm", "quid",
     "degrees outside", "times", "people", "pages", "metres", "feet", "ft", "cm", "mm", "inch", "inches", "g")
)  # fmt: skip
_OUTSIDE = frozenset(
    ("outside", "oven", "weather", "heatwave", "sun", "sunny", "pool", "bath", "shower", "room", "greenhouse", "car",
     "garden", "forecast", "boiler", "thermostat", "heating", "tub", "beach", "spain", "holiday", "shade", "sauna",
     "gym", "patio", "conservatory", "kitchen", "wash", "washing", "water", "porch", "midday", "sydney", "melbourne",
     "dubai", "texas", "arizona", "tenerife", "perth", "brisbane", "delhi")
)  # fmt: skip
_STARTS = frozenset((".", ",", "hit", "at", "of", "was", "back", "to", "and", "\n"))
_TEMPERATURE = frozenset(
    ("temperature", "fever", "thermometer", "feverish", "shivering", "shivers", "chills", "shivery", "spiked",
     "spiking", "forehead", "ear", "sweats", "burning", "febrile", "pyrexial")
)  # fmt: skip
_UNITS = {"c": "C", "celsius": "C", "centigrade": "C", "f": "F", "fahrenheit": "F", "degrees": "", "deg": "",
          "degree": "", "degs": ""}  # fmt: skip


def number(word: str) -> float | None:
    """A number as people write it, with a point or a comma."""
    if not word[:1].isdecimal():
        return None
    try:
        return float(word.replace(",", "."))
    except ValueError:
        return None


def temperatures(text: Text) -> list[tuple[int, int, float]]:
    """The body temperatures that a note names: first and after as tokens, and the number as it was written."""
    found: list[tuple[int, int, float]] = []
    for at, word in enumerate(text.words):
        value = number(word)
        if value is None or not (34 <= value <= 43 or 93 <= value <= 109.5):
            continue
        sentence = [other for place, other in enumerate(text.words) if text.same(text.sentences, at, place)]
        if not _OUTSIDE.isdisjoint(sentence):
            continue
        after = text.words[at + 1] if at + 1 < len(text.words) else ""
        if after in _NOT_DEGREES or (at and text.words[at - 1] in ("/", "aged", "age", "x", "@")):
            continue
        unit = after in _UNITS
        told = not _TEMPERATURE.isdisjoint(sentence) or text.words[at - 1 : at] == ["t"]
        pointed = "." in word or "," in word
        again = 100.4 <= value <= 105 and after in ("again", "tonight") and (not at or text.words[at - 1] in _STARTS)
        if unit or told or again or (pointed and (37.4 <= value < 42 or 99 <= value <= 106)):
            found.append((at, at + 1 + unit, value))
    return found


def is_fever(value: float) -> bool:
    """True for 38.0 C and 100.4 F and above."""
    return value >= FEVER_F if value >= 90 else value >= FEVER_C


_BETWEEN = frozenset(
    ("then", "to", "today", "yesterday", "now", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
     "sunday", "mon", "tue", "wed", "thu", "sat", "sun", ",", "-", "was", "and", "pain", "day", "before", "on", "is",
     "this", "morning", "it", "been", "a", "an", "at", "next", "last", "night", "(", ")", ":", "…", "again", "/", "by",
     "scores", "score", "up", "started", "ended", "start", "end", "from", "week", "days", "over", "went", "gone", "had")
)  # fmt: skip
"""What may stand between the scores of one day and the next."""


def scores(text: Text) -> list[tuple[int, int, tuple[float, ...]]]:
    """Rows of two scores or more, of one day after another."""
    found: list[tuple[int, int, tuple[float, ...]]] = []
    row: list[float] = []
    first = last = 0
    for at, word in enumerate((*text.words, "")):
        value = number(word)
        if value is not None and 0 <= value <= 10 and (at + 1 == len(text.words) or text.words[at + 1] not in _COUNTED):
            first = first if row else at
            row.append(value)
            last = at
        elif word not in _BETWEEN or at - last > 4:
            counts = word.endswith("s") and len(word) > 4 and at == last + 1
            if len(row) >= 2 and not counts:
                found.append((first, last + 1, tuple(row)))
            row = []
    return found


_COUNTED = _NOT_DEGREES | {"oclock", "walks", "walk", "sets", "stone", "lengths", "laps", "rounds", "goes", "hrs"}
_TENS = {"seventy": 70.0, "sixty": 60.0, "eighty": 80.0, "ninety": 90.0, "fifty": 50.0, "sixteen": 16.0,
         "seventeen": 17.0, "eighteen": 18.0, "nineteen": 19.0, "fifteen": 15.0}  # fmt: skip
_DECADES = {"sixties": 60.0, "seventies": 70.0, "eighties": 80.0, "nineties": 90.0}
"""Ages in words; of `seventy-two` the tens are enough for every rule."""
_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
          "ten": 10, "eleven": 11, "twelve": 12, "couple": 2, "few": 3, "several": 4, "half": 0.5, "a": 1, "an": 1,
          "fourteen": 14, "sixteen": 16, "twenty": 20}  # fmt: skip
_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "month": 30, "months": 30, "year": 365,
         "years": 365}  # fmt: skip


_PARTS = {"7": 1, "52": 7, "12": 30}
"""A clinician's `3/7`, `6/52`, `2/12`: days, weeks, months."""
_LONG = {"months": 60.0, "years": 730.0}


def amount(word: str) -> float | None:
    """A number in figures or in words."""
    return _SMALL.get(word, number(word))


def durations(text: Text) -> list[tuple[int, int, float]]:
    """The lengths of time that a note names, in days."""
    found: list[tuple[int, int, float]] = []
    for at, word in enumerate(text.words):
        count, _, part = word.partition("/")
        if part in _PARTS and count.isdecimal():
            found.append((at, at + 1, float(count) * _PARTS[part]))
        if word in _LONG:
            found.append((at, at + 1, _LONG[word]))
        if word in ("week", "day", "month") and (at + 1 < len(text.words)) and text.words[at + 1].isdecimal():
            found.append((at, at + 2, float(text.words[at + 1]) * _DAYS[word]))
        if word in _DAYS and at:
            before = text.words[at - 1]
            back = 1
            if before in ("of", "a") and at > 1 and amount(text.words[at - 2]) is not None:
                before, back = text.words[at - 2], 2
            many = amount(before)
            if many is not None:
                found.append((at - back, at + 1, many * _DAYS[word]))
    return found


def ages(text: Text) -> list[tuple[int, int, int]]:
    """The writer's age, where a note says one: `65.` in front, `64f`, `aged 70`, `i am 78`, `67 yrs old`."""
    words = text.words
    found: list[tuple[int, int, int]] = []
    for at, word in enumerate(words):
        value = float(word) if word.isdecimal() else _TENS.get(word)
        if value is None and at and words[at - 1] == "my":
            value = _DECADES.get(word)
        if value is None or not 12 <= value <= 105:
            continue
        before = words[at - 1] if at else ""
        two = words[at - 2] if at > 1 else ""
        after = words[at + 1] if at + 1 < len(words) else ""
        third = words[at + 2] if at + 2 < len(words) else ""
        said = (
            (not at and after == "years" and third in (",", ".", "and", "here"))
            or _DECADES.get(word) == value
            or (
                (before == "is" and two in ("girl", "age", "lady", "man"))
                or (
                    before == "am"
                    and two in ("i", "but", "and", "as", ",", "")
                    and after not in _NOT_DEGREES
                    and after not in ("into", "in", "on", "degrees")
                )
            )
            or before in ("aged", "age", "turned", "turning", "im")
            or (
                before == "at"
                and two != "pain"
                and after in ("", ".", ",", "years", "now", "and", "i", "my", "its", "this")
            )
            or (before == "at" and after in ("to", "?") and two in ("normal", "usual", "right", "ok"))
            or (before == "at" and two == "ever")
            or (
                after in ("yo", "yr", "yrs", "year", "y")
                and third in ("old", "o", "/", "and", ",", ".", "female", "male", "man", "woman", "")
            )
            or (after == "years" and third in ("old", "young", "of"))
            or (
                after in ("f", "m", "female", "male", "yo", "yof", "yom")
                and value < 93
                and third not in ("temperature",)
            )
            or (before in ("m", "f") and two in ("", "."))
            or (not at and after in (".", ",", "and", "here", "-", "next", "this"))
            or (not word.isdecimal() and before == "at" and not at - 1)
            or (before == "being" or (before == "my" and after == "years"))
            or (before in (".", "?", "-", "(") and after in ("", ".", ")") and 55 <= value < 100)
            or (before == "in" and after == "years" and value >= 50)
            or (before == "nearly" and after in ("", ".", ",", "now", "and", "next"))
        )
        if said and not (after in _NOT_DEGREES and after not in ("years", "m")):
            found.append((at, at + 1, int(value)))
    return found
