"""Which side, and above or below the knee."""

from tracker.core.notes.lexicon import Hit
from tracker.core.notes.links import Link
from tracker.core.notes.sentence import Text

LEGS = ("leg numbness", "leg weakness", "leg giving way", "foot drop", "leg pain")
OTHER_SIDE = "the other side too"
_TOO = frozenset(
    (
        "followed", "has followed", "had followed", "joined in", "has joined", "joined", "caught up", "doing the same",
        "does the same", "has the same", "got the same", "the same", "started too", "starting too", "as well", "too",
        "spread", "spread to", "spread over", "spread over to", "moved", "crossed over", "now in", "in on the act",
        "copying", "going the same",
    )
)  # fmt: skip
_PLURAL = frozenset(("legs", "feet", "thighs", "calves", "shins", "ankles", "knees", "soles", "heels", "limbs"))
_ALL_LEG = frozenset(
    (
        "lower half", "bottom half", "lower body", "from the waist down", "waist down", "from my waist down",
        "from the hips down", "from hips down", "hip down", "hips downwards", "hips downward", "hips down",
        "waist downward", "waist downwards", "from waist down", "bum down", "bum downwards", "from the bum down",
        "from my bum down", "from my hips down", "from the belt down", "belly button down", "navel down",
        "from my chest down", "from my chest right down", "chest down", "chest downwards", "from the chest down",
        "from the chest right down", "ribs down", "from my ribs down", "nipples down", "from the nipples down",
        "trunk down", "armpits down", "tummy down", "from my tummy down", "waist right down", "lls", "waewae",
        "lower extremities", "foot dem", "leg dem", "foot them", "leg them",
        "my pins", "me pins", "ma pins", "everything below the waist", "everything below my waist",
    )
)  # fmt: skip
_SENSED = frozenset(
    ("numb", "weak", "weaker", "tingles", "tingle", "tingling", "pins", "and", "needles", "buzzing", "dead", "aching",
     "hurts", "hurt", "hurting", "burning", "burns", "pain", "painful", "sore", "twinges", "heavy", "shooting",
     "shoots", "asleep", "goes", "gone", "going", "went", "gets", "has", "is", "playing", "up", "acting", "struck",
     "hit", "coming", "on", "started", "starting", "starts", "aches", "prickling", "prickly", "fizzing", "sciatica",
     "a", "bit", "moved", "spread", "moving", "spreading", "to")
)  # fmt: skip
_OF_LEGS = frozenset(("LEG", "THIGH", "KNEE", "SHIN", "FOOT", "TOES", "MOVED_BY"))
_NEAR = 6
"""Words between a part of the body and the word for its side."""


def side_of(text: Text, link: Link) -> str:
    """left, right, both, or empty where it is not said."""
    if link.sign not in LEGS and link.sign != "pain down the leg":
        return ""
    if any(_joins(text, hit) for hit in _near(text, link, "OTHER")):
        return "both"
    if _near(text, link, "BOTH"):
        return "both"
    left, right = _near(text, link, "LEFT"), _near(text, link, "RIGHT")
    if left and right and text.same(text.chunks, link.first, link.after - 1):
        return "both"
    if left or right:
        return "left" if left else "right"
    plural = in_plural(text, link)
    if any(part.tag in ("SOFT_THING", "FLOORS_APART") for part in link.parts) or (
        any(part.tag == "WALK_ON" for part in link.parts) and not any(part.tag == "FOOT" for part in link.parts)
    ):
        plural = not (left or right)
    if plural and link.sign in ("leg numbness", "leg weakness", "leg giving way"):
        return "both"
    return ""


def in_plural(text: Text, link: Link) -> bool:
    """True for `legs`, `calves`, `from the waist down`: two, where no side is named."""
    said = {text.said(part) for part in link.parts if part.tag in _OF_LEGS}
    return any(word in _PLURAL for words in said for word in words.split()) or bool(said & _ALL_LEG)


def same_side(text: Text, link: Link, side: str) -> bool:
    """True where the leg that is said to join in is the one that is known: `left leg: the left tingles`."""
    if any(part.tag == "JOINS" and not _SENSED.issuperset(text.said(part).split()) for part in link.parts):
        return False
    named = {part.tag.removeprefix("ONLY_") for part in link.parts} & {"LEFT", "RIGHT", "OTHER", "BOTH_NOW"}
    return named == {side.upper()} or (not side and any(part.tag.startswith("ONLY_") for part in link.parts))


def both_named(text: Text, link: Link) -> bool:
    """True where a second leg is said to do as the first: `the left has followed`, and not only named."""
    return any(part.tag == "JOINS" and text.said(part) in _TOO for part in link.parts)


def level_of(text: Text, link: Link) -> str:
    """Below the knee where a part of the body below it is named with a pain that goes there."""
    if link.sign in ("leg pain", "leg numbness"):
        tags = {part.tag for part in link.parts}
        if tags & {"SHIN", "FOOT", "TOES", "BELOW_KNEE_PAIN"}:
            return "below knee"
        if tags & {"THIGH"}:
            return "above knee"
    return ""


def _near(text: Text, link: Link, tag: str) -> list[Hit]:
    """The words for a side in the same sentence, near enough to be said of the part."""
    return [
        hit for hit in text.of(tag)
        if text.same(text.clauses, hit.first, link.first)
        and max(link.first - hit.after, hit.first - link.after) <= _NEAR
        and not _of_another_part(text, hit, link)
        and not _compared(text, hit)
    ]  # fmt: skip


def _of_another_part(text: Text, hit: Hit, link: Link) -> bool:
    """`both arms tired, leg numb`: the word stands beside another part of the body."""
    own = set(link.parts)
    for body in text.bodies:
        if (
            body not in own
            and hit.after <= body.first <= hit.after + 1
            and body.tag in ("ELSEWHERE", "CHEST", "TUMMY", "UPPER_BACK")
        ):
            return True
    return False


def _joins(text: Text, hit: Hit) -> bool:
    """False for a "good leg" that is only named beside the bad one."""
    if "good" not in text.said(hit).split():
        return True
    return any(0 <= joins.first - hit.after <= 3 for joins in text.of("JOINS"))


def _compared(text: Text, hit: Hit) -> bool:
    """`weaker than the left`, `good side fine`, `each time`: what names no side that has it."""
    before = text.words[max(hit.first - 2, 0) : hit.first]
    following = text.words[hit.after] if hit.after < len(text.words) else ""
    if text.said(hit) == "each" and following in _TURNS:
        return True
    if text.said(hit) == "either" and (not following or not following.isalpha() or following in ("and", "but", "so")):
        return True
    if not _THAN.isdisjoint(before):
        return True
    return any(hit.after <= fine.first <= hit.after + 2 for fine in text.of("FINE"))


_THAN = frozenset(("than", "like", "unlike", "not", "as", "versus", "vs", "compared"))
_TURNS = frozenset(("time", "day", "morning", "night", "evening", "step", "hour", "week", "go", "cough", "sneeze"))
