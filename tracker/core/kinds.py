"""Every kind of entry, declared once: verb, key, form, line, validation, schema, columns and plot come from here."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo, label, refused
from tracker.core.history import KEPT_NAMES, Draft
from tracker.core.record import Record
from tracker.core.signs import SIGNS
from tracker.core.words import Invalid, listed, quoted

Daily = Literal["median", "sum", "count"]


class Kind(Record):
    """What can be logged. `measure` names the field that a plot and a week add up, `daily` says how."""

    name: str
    key: str
    hint: str
    fields: tuple[Field, ...]
    measure: str = ""
    daily: Daily = "count"
    words: tuple[str, ...] = ()

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def read(self, raw: Mapping[str, str], now: datetime, at: datetime | None = None) -> Draft | Invalid:
        """What was typed into the boxes, as a draft. An empty optional box is "not recorded"."""
        values: dict[str, Value] = {}
        for field in self.fields:
            text = raw.get(field.name, "")
            if field.optional and not text.strip():
                continue
            value = field.read(text, now)
            if isinstance(value, Invalid):
                return value
            if value != "":
                values[field.name] = value
            elif not field.optional:
                return refused(field, "")
        unknown = [name for name in raw if self.field(name) is None]
        if unknown:
            names = listed([field.name for field in self.fields], "and")
            return Invalid(f"{self.name} has no {quoted(unknown[0])}; it has {names}.")
        return Draft(self.name, values, at)

    def wrong(self, values: Mapping[str, Value]) -> str | None:
        """What stored values break, in one sentence; None where they fit. Values of unknown fields are left alone."""
        for field in self.fields:
            if field.name not in values:
                if not field.optional:
                    return f"{label(field)} is missing"
            elif not field.holds(values[field.name]):
                return f"{label(field)} must be {field.allowed()}"
        return None

    def say(self, values: Mapping[str, Value]) -> str:
        """The entry in full words, without its time: `walk 12 min, pain 5 before, pain 3 after`.

        A field whose `say` begins with a space goes on from the words before it: `38.6 °C`.
        """
        parts: list[str] = []
        for field in self.fields:
            if field.name not in values:
                continue
            text = field.show(values[field.name])
            if field.say.startswith(" ") and parts:
                parts[-1] += field.say.replace("{}", text)
            elif field.say:
                parts.append(field.say.replace("{}", text).strip())
            elif isinstance(field, YesNo):
                parts.append(label(field) if values[field.name] else f"not {label(field)}")
            else:
                parts.append(text)
        first, *rest = parts or [""]
        return ", ".join((f"{self.name} {first}".strip(), *rest))


_NOTE = Words("note", "anything worth remembering", say="“{}”")


def _score(name: str, hint: str, label: str, say: str, *, optional: bool = True) -> Number:
    return Number(name, hint, 0, 10, optional=optional, label=label, say=say)


_BEFORE = _score("before", "pain before, 0 to 10", "pain before", "pain {} before")
_AFTER = _score("after", "pain after, 0 to 10", "pain after", "pain {} after")
_TIMING = Choice(
    "timing",
    "before or after a walk",
    {"before a walk": ("before",), "after a walk": ("after",), "other": ()},
    optional=True,
)
_ASLEEP = YesNo("asleep", "in bed or while asleep", say="")

KINDS: tuple[Kind, ...] = (
    Kind(
        "pain", "p", "How much it hurts now.",
        (
            _score("score", "0 is none, 10 the worst", "pain", "{} out of 10", optional=False),
            Choice("where", "which place", {
                "low back left": ("left low back",), "low back right": ("right low back",),
                "low back middle": ("low back", "middle low back"), "buttock": ("bum", "buttocks"),
                "leg above knee": ("thigh", "above knee"), "leg below knee": ("calf", "shin", "below knee"),
                "upper back": ("between the shoulder blades",), "other": (),
            }, optional=True),
            Choice("quality", "what it feels like", {
                "dull": ("dull ache", "aching"), "tight": (), "sharp": (), "shooting": (), "burning": (),
            }, optional=True),
            _NOTE,
        ),
        measure="score", daily="median",
    ),
    Kind(
        "walk", "w", "A walk, with pain before and after it.",
        (
            Duration("minutes", "how long", label="walk time"),
            _BEFORE, _AFTER,
            Choice("surface", "what you walked on", {
                "flat": (), "hilly": ("hills",), "uneven": ("rough",), "treadmill": (),
            }, optional=True),
            Number("steps", "steps counted", 0, 200_000, optional=True, say="{} steps"),
            Number("distance", "how far, in km", 0, 300, optional=True, unit="km", places=3),
            YesNo("sharp", "sharp or shooting pain on the way", label="sharp or shooting pain"),
            _NOTE,
        ),
        measure="minutes", daily="sum", words=("walked",),
    ),
    Kind(
        "heat", "h", "Heat on the back.",
        (
            Duration("minutes", "how long", label="heat time"),
            Choice("device", "what kind", {
                "pack": ("hot pack", "pad"), "bottle": ("hot water bottle",), "wrap": (), "bath": ("shower",),
            }, optional=True),
            _TIMING, _ASLEEP, _NOTE,
        ),
        measure="minutes", daily="sum",
    ),
    Kind(
        "ice", "i", "Ice or a cold pack on the back.",
        (
            Duration("minutes", "how long", label="ice time"),
            Choice("device", "what kind", {"pack": ("cold pack",), "gel": ("gel pack",)}, optional=True),
            _TIMING, _ASLEEP, _NOTE,
        ),
        measure="minutes", daily="sum", words=("cold",),
    ),
    Kind(
        "stretch", "s", "A stretch or an exercise.",
        (
            Choice("name", "which one", {
                "knee-to-chest": ("knee", "knees to chest", "knee chest"), "pelvic tilt": ("tilt", "pelvic tilts"),
                "crossed-leg stretch": ("crossed leg", "cross leg", "cross leg stretch"),
            }, label="stretch", own=True),
            Number("sets", "how many times", 1, 100, optional=True, say="{} times"),
            Duration("hold", "how long each is held, in seconds", 600, optional=True, unit="s", say="held {}"),
            _NOTE,
        ),
        measure="sets", daily="count",
    ),
    Kind(
        "move", "m", "Another low-impact activity.",
        (
            Choice("activity", "what you did", {
                "swim": ("swimming", "swam"), "elliptical": (), "cycling": ("cycle", "bike"), "other": (),
            }),
            Duration("minutes", "how long", label="move time"),
            _BEFORE, _AFTER, _NOTE,
        ),
        measure="minutes", daily="sum",
    ),
    Kind(
        "rest", "r", "A position of ease, or bed rest.",
        (
            Choice("position", "how you lay", {
                "on the back, knees bent": (
                    "back", "knees bent", "on the back with knees bent", "on the back knees bent",
                ),
                "fetal": ("side", "foetal"), "bed rest": ("bed",), "other": (),
            }),
            Duration("minutes", "how long", optional=True, label="rest time"),
            _NOTE,
        ),
        measure="minutes", daily="sum",
    ),
    Kind(
        "symptom", "y", "A sign worth watching. Some mean: be seen today.",
        (
            Choice("name", "which sign", SIGNS, label="symptom"),
            Choice("side", "which side", {"left": (), "right": (), "both": ("both sides", "both legs")}, optional=True,
                   say="side: {}"),
            Choice("level", "above or below the knee", {"above knee": ("above",), "below knee": ("below",)},
                   optional=True),
            Number("value", "a temperature, as the thermometer shows it", 30, 115, optional=True, label="temperature",
                   places=1),
            Choice("unit", "C or F", {"C": ("celsius",), "F": ("fahrenheit",)}, optional=True, say=" °{}"),
            Duration("minutes", "how long it lasted", optional=True, zero=True, label="symptom time"),
            Day("since", "since when", say="since {}"),
            _NOTE,
        ),
        words=("sign",),
    ),
    Kind(
        "medicine", "d", "A medicine you took. This program never gives doses.",
        (
            Words("name", "what it is called", optional=False, label="medicine", limit=120),
            Choice("type", "what kind", {
                "anti-inflammatory": ("nsaid", "antiinflammatory"), "paracetamol": ("acetaminophen",), "other": (),
            }, optional=True),
            Words("amount", "as it says on the box", limit=120, say="amount {}"),
            _NOTE,
        ),
        words=("med", "meds"),
    ),
    Kind(
        "sleep", "z", "Last night's sleep.",
        (
            Number("hours", "how many hours", 0, 24, label="sleep hours", unit="h", places=2),
            Choice("quality", "how it was", {"good": (), "fair": ("ok",), "poor": ("bad",)}, optional=True),
            _NOTE,
        ),
        measure="hours", daily="sum", words=("slept",),
    ),
    Kind("note", "n", "Words only.", (Words("note", "what you want to remember", optional=False, say="“{}”"),)),
    Kind(
        "steps", "c", "The steps of a whole day.",
        (
            Number("count", "how many", 0, 200_000, label="steps"),
            Number("distance", "how far, in km", 0, 300, optional=True, unit="km", places=3),
            Words("source", "what counted them", limit=120, say="counted by {}"),
        ),
        measure="count", daily="sum",
    ),
)  # fmt: skip

BY_NAME = {kind.name: kind for kind in KINDS}


def declared(name: str) -> Kind | None:
    """The kind of that name, also one that is kept and not logged; None for one of a newer version."""
    if name in KEPT_NAMES:
        from tracker.core.kept import BY_NAME as KEPT

        return KEPT.get(name)
    return BY_NAME.get(name)


def kind_named(word: str, kinds: tuple[Kind, ...] = KINDS) -> Kind | None:
    """The kind that goes by this name or by one of its other words, or None."""
    word = word.casefold()
    return next((kind for kind in kinds if word == kind.name or word in kind.words), None)
