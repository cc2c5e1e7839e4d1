"""The cause that a note names beside a sign, where it can explain that sign."""

from tracker.core.notes.context import Context
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.links import Link
from tracker.core.notes.sentence import Text

LIMB = frozenset(("leg numbness", "leg weakness", "leg giving way", "leg pain", "cannot walk weak", "foot drop"))
PELVIC = frozenset(("saddle numbness", "bladder change", "bowel change", "sexual change"))
CHEST = frozenset(("breathlessness", "chest pain", "collapse"))
_FAILING = frozenset(("leg weakness", "leg giving way", "cannot walk weak", "foot drop"))
LAUGHTER = frozenset(("laughing", "laughed", "laughter", "giggling", "giggles", "view", "views"))
_NOT_OF_LEGS = frozenset(
    ("duvet", "with cold", "13 tog", "period", "periods", "hrt", "menopause", "hot flush", "hot flushes", "beetroot",
     "asparagus",
     "laxative", "laxatives", "water tablet", "water tablets", "coffee over", "tea over", "thrush", "crying", "sobbed",
     "heartburn", "indigestion", "reflux", "trapped wind", "hayfever", "hay fever", "asthma", "constipated",
     "constipation", "laughing", "laughter", "laughed", "warm night", "hot night", "heating on", "at the dentist",
     "the dentist", "dentist", "filling", "the cold", "mint", "view", "views", "heatwave", "on the stairs",
     "up the stairs", "the stairs", "the steps", "up the steps", "top of the steps", "flight of steps", "flights of",
     "flight of stairs", "up the escalator", "the climb")
)  # fmt: skip
"""What explains a sweat or a leak, and never a leg; a leg that fails on the stairs does not fail because of them."""
_NOT_OF_PELVIS = frozenset(
    ("on the stairs", "up the stairs", "the stairs", "climbing stairs", "climbing the stairs", "stairs at", "hill",
     "hills", "the hill", "up the hill", "on the hill", "big hill", "steep hill", "hill walk", "gardening",
     "decorating", "lifting boxes", "moving house", "view", "views", "party", "wedding", "asthma", "hay fever",
     "hayfever", "covid jab", "flu jab", "the jab", "booster", "dancing", "on my feet all day", "standing all day")
)  # fmt: skip
"""What explains breath, sweat or sore legs, and nothing below the belt."""
_NOT_OF_CHEST = frozenset(
    ("in the cold", "the cold", "with cold", "flight", "long flight", "long drive",
     "long car", "coach trip", "bus journey", "hours in the car",
     "in the car for", "sat too long", "sitting too long", "indigestion", "heartburn", "reflux", "acid reflux",
     "panic", "anxiety", "curry", "trapped wind", "drunk")
)  # fmt: skip
"""What a heart or a clot is mistaken for, or what brings it out: it explains nothing away."""
_NO_CAUSE = frozenset(("not", "no", "never", "nor", "without"))
_LIKENS = frozenset(
    ("i", "a", "an", "the", "being", "been", "when", "after", "id", "ive", "sat", "sitting", "standing", "walking")
)
"""After "like": a likeness follows."""
_AMOUNTS = frozenset(
    ("a", "two", "three", "loads", "plenty", "lots", "litres", "pints", "water", "gallons", "enough", "my")
)
_WHETHER = frozenset(("if", "whether"))
_UNSURE = frozenset(("sure", "know", "tell", "certain", "wonder", "wondering", "unsure", "idea"))
_TO_GET_TO = (["into", "the"], ["into", "a"], ["of", "the"], ["to", "the"])
"""Before a bath or a pool: it is where the leg has to get to."""


def named_cause(text: Text, context: Context, link: Link, tag: str) -> str:
    """The cause that is named beside the sign and is not denied: not `thought it was the heat but its not`."""
    sentence = text.sentences[link.first]
    for hit in text.of(tag):
        if text.sentences[hit.first] != sentence:
            continue
        taken = any(hit.first <= part.first and part.after < hit.after for part in link.parts)  # the leg of "leg day"
        if hit.first in range(link.first, link.after) and tag == "CAUSE" and link.sign != "leg pain" and not taken:
            continue
        if tag == "CAUSE" and (_compared(text, hit) or (hit.first and text.words[hit.first - 1] in _NO_CAUSE)):
            continue
        if tag == "CAUSE" and link.sign in LIMB and text.said(hit) in _NOT_OF_LEGS:
            continue
        if tag == "CAUSE" and link.sign in _FAILING and text.said(hit) in ("bath", "hot bath"):
            continue
        if tag == "CAUSE" and link.sign in PELVIC and text.said(hit) in _NOT_OF_PELVIS:
            continue
        if tag == "CAUSE" and link.sign in CHEST and text.said(hit) in _NOT_OF_CHEST:
            continue
        if tag == "CAUSE" and link.sign == "bowel change" and text.said(hit) in LAUGHTER:
            continue
        if tag == "CAUSE" and (_doubted(text, hit) or _drank(text, hit) or _could_then(text, hit, link)):
            continue
        if tag == "CAUSE" and link.sign in LIMB and text.words[hit.first - 2 : hit.first] in _TO_GET_TO:
            continue
        before = text.words[max(hit.first - 5, 0) : hit.first]
        if context.denied((hit,)) or "thought" in before or ("if" in before and not _UNSURE.isdisjoint(before)):
            continue
        return text.said(hit)
    return ""


def _doubted(text: Text, cause: Hit) -> bool:
    """True for `not sure if its just the laxatives`: whoever wonders does not know the cause."""
    before = text.words[max(cause.first - 7, 0) : cause.first]
    return not _WHETHER.isdisjoint(before) and not _UNSURE.isdisjoint(before)


def _could_then(text: Text, cause: Hit, link: Link) -> bool:
    """True for `cannot rise, three days ago I was gardening`: what was done then is no cause."""
    if cause.first < link.after or "ago" not in text.words[max(cause.first - 6, 0) : cause.first]:
        return False
    return not {"was", "could", "did"}.isdisjoint(text.words[max(cause.first - 3, 0) : cause.first])


def _drank(text: Text, cause: Hit) -> bool:
    """True for `drunk 2 litres`: how much, and not how merry."""
    following = "".join(text.words[cause.after : cause.after + 1])
    return text.said(cause) == "drunk" and (following[:1].isdigit() or following in _AMOUNTS)


def _compared(text: Text, cause: Hit) -> bool:
    """True for `like the dentist`, `like i have been on a wall all day`: it likens, and explains nothing."""
    words = text.words
    return any(
        words[at] == "like" and words[at + 1] in _LIKENS for at in range(max(cause.first - 7, 0), cause.first - 1)
    ) or (cause.first > 0 and words[cause.first - 1] == "like")
