"""What plainly explains a sign: a hill, cold water, a diet, a hangover; or that it was over in a minute."""

from tracker.core.notes.context import Context
from tracker.core.notes.figures import ages, durations, is_fever, temperatures
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.links import Link
from tracker.core.notes.sentence import Text

LIMB = frozenset(("leg numbness", "leg weakness", "leg giving way", "leg pain", "cannot walk weak", "foot drop"))
_SWEAT = frozenset(("fever", "chills", "night sweats"))
_PELVIC = frozenset(("saddle numbness", "bladder change", "bowel change", "sexual change"))
_FAILING = frozenset(("leg weakness", "leg giving way", "cannot walk weak", "foot drop"))
_NEARLY = frozenset(("major trauma", "minor strain", "bladder change", "bowel change"))
_TOLD = frozenset(("bladder change", "bowel change", "sexual change", "burning urine"))
_PLACES_CAUSE = frozenset(("leg numbness", "leg weakness", "leg pain", "saddle numbness"))
_LIKENS = frozenset(
    ("i", "a", "an", "the", "being", "been", "when", "after", "id", "ive", "sat", "sitting", "standing", "walking")
)
"""After "like": a likeness follows."""
_NO_CAUSE = frozenset(("not", "no", "never", "nor", "without"))


_CHEST = frozenset(("breathlessness", "chest pain", "collapse"))
_NOT_OF_CHEST = frozenset(
    ("in the cold", "the cold", "with cold", "flight", "long flight", "long drive",
     "long car", "coach trip", "bus journey", "hours in the car",
     "in the car for", "sat too long", "sitting too long", "indigestion", "heartburn", "reflux", "acid reflux",
     "panic", "anxiety", "curry", "trapped wind", "drunk")
)  # fmt: skip
"""What a heart or a clot is mistaken for, or what brings it out: it explains nothing away."""
_NOT_OF_PELVIS = frozenset(
    ("on the stairs", "up the stairs", "the stairs", "climbing stairs", "climbing the stairs", "stairs at", "hill",
     "hills", "the hill", "up the hill", "on the hill", "big hill", "steep hill", "hill walk", "gardening",
     "decorating", "lifting boxes", "moving house", "view", "views", "party", "wedding", "asthma", "hay fever",
     "hayfever", "covid jab", "flu jab", "the jab", "booster", "dancing", "on my feet all day", "standing all day")
)  # fmt: skip
"""What explains breath, sweat or sore legs, and nothing below the belt."""
_LAUGHTER = frozenset(("laughing", "laughed", "laughter", "giggling", "giggles", "view", "views"))
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


def excuse(text: Text, context: Context, link: Link) -> tuple[str, bool]:
    """Why a sign that is named does not count, and whether it is asked about all the same; ("", as it was) else."""
    sign = link.sign
    over = context.over(link.first, link.after)
    cause = _cause(text, context, link, "CAUSE")
    if sign == "unexplained weight loss":
        meant = meant_to_lose(text, context)
        if meant:
            return f"explained by “{text.said(meant)}”", False
        if link.parts[0].tag == "WORN" and (cause := _near(text, link, "LOOSE_CAUSE")):
            return f"explained by “{cause}”", False
        return "", link.asks
    if sign == "morning stiffness for months":
        long = text.of("LASTING", "EASES_MOVING", "DAILY") or any(days >= 60 for _, _, days in durations(text))
        if not (long and text.of("MORNING", "EASES_MOVING")):
            return "once, or not in the mornings", False
        if any(age >= 50 for _, _, age in ages(text)):
            return "it began after 45", False
        return "", link.asks
    if sign in _NEARLY and not {"nearly", "almost"}.isdisjoint(text.words[max(link.first - 2, 0) : link.first]):
        return "only nearly", False
    if sign == "no improvement" and any(
        text.same(text.sentences, hit.first, link.first) for hit in text.of("BLADDER", "BOWEL")
    ):
        return "not said of pain", False
    if sign == "pain rising" and not (text.bodies or text.of("PAIN", "BACK", "BACK_PAIN")):
        return "not said of pain", False
    if sign == "leg numbness" and any(
        part.tag == "TINGLE"
        and text.words[part.after - 1] in ("creeping", "creeps", "crept")
        and text.words[part.after : part.after + 1]
        and text.words[part.after] in _ONWARD
        for part in link.parts
    ):
        return "it moves on", False
    if sign == "bloody urine" and (cause := _cause(text, context, link, "CAUSE")) in ("beetroot", "period", "periods"):
        return f"explained by “{cause}”", False
    weak = link.asks and sign in _PELVIC
    if (sign in _TOLD or weak) and (known := _cause(text, context, link, "EXPLAINED")) and not _changed(text, link):
        return f"long known: “{known}”", False
    if weak and (over or cause):
        return f"weak, and over or explained: {over or cause}", False
    if sign == "breathlessness" and cause in _LAUGHTER:
        return f"explained by “{cause}”", False
    if sign == "sexual change" and text.words[link.after : link.after + 1] in (
        ["the"],
        ["my"],
        ["this"],
        ["to"],
        ["a"],
    ):
        return "not of sex", False
    if sign == "cannot walk weak" and any(link.first <= hit.first <= link.after + 1 for hit in text.of("TIPTOE")):
        return "only not on the toes", False
    if cause and sign == "leg weakness" and _one_sided(text, link):
        return f"perhaps from “{cause}”", True
    if cause and link.asks and (sign in LIMB or sign in _CHEST):
        return f"explained by “{cause}”", False
    if sign in LIMB and any(part.tag == "TIPTOE" for part in link.parts):
        return "", link.asks
    if sign in LIMB:
        if over and link.asks:
            return f"over: {over}", False
        if cause and not over and sign in ("leg giving way", "foot drop", "cannot walk weak"):
            return f"perhaps from “{cause}”", True
        days = sign == "leg numbness" and any(days >= 1 for _, _, days in durations(text))
        if cause and not days and not _lasting(text, link):
            return f"explained by “{cause}”", False
        if over and (cause or sign in ("leg numbness", "leg pain")):
            return f"over: {over}", False
        if over:
            return f"over: {over}", True
    if sign == "saddle numbness":
        if over:
            return f"over: {over}", not cause
        if cause and not _lasting(text, link):
            return f"perhaps from “{cause}”", True
    if sign in _SWEAT:
        if sign == "fever" and (measured := _measured(text, link)):
            return f"measured: “{measured}”", False
        if link.parts[0].tag != "sign:fever":
            cause = cause or _cause(text, context, link, "SWEAT_CAUSE")
        if cause:
            return f"explained by “{cause}”", False
        if over:
            return f"over: {over}", False
    if sign == "pain worse at night" and (cause := _cause(text, context, link, "WAKE_CAUSE")):
        return f"explained by “{cause}”", False
    if sign == "upper back pain" and cause and not (_lasting(text, link) or text.of("LASTING") or durations(text)):
        return f"explained by “{cause}”", False
    if sign == "collapse" and not {"sheets", "bed", "bedding", "pyjamas"}.isdisjoint(
        text.words[link.after : link.after + 1]
    ):
        return "said of the bed", False
    if sign == "collapse" and any("sweat" in word for word in text.words[link.first : link.after]):
        effort = [hit for hit in text.of("CAUSE") if not context.denied((hit,))]
        if effort and not text.of("SUDDEN", "TEARING"):
            return f"explained by “{text.said(effort[0])}”", False
    if sign == "chest pain" and text.words[link.after : link.after + 3] in _BEHIND:
        return "at the back", False
    if sign in _CHEST:
        if over and cause:
            return f"explained by “{cause}”", False
        if over or cause:
            return f"perhaps from “{cause}”" if cause else f"over: {over}", True
    if sign == "bladder change" and "sweat" in text.words[link.first : link.after + 2]:
        return "wet with sweat", False
    if sign in ("bladder change", "bowel change", "vomiting"):
        if cause:
            return f"perhaps from “{cause}”", sign != "vomiting"
        if over:
            return f"over: {over}", sign != "vomiting"
    if sign in ("major trauma", "minor strain", "crisis", "rapid weakness", "sexual change"):
        return "", link.asks
    if over and sign not in ("bloody urine", "new lump", "skin burn"):
        return f"over: {over}", sign not in (
            "changed pain",
            "pain rising",
            "night pain",
            "upper back pain",
            "unremitting pain",
            "morning stiffness for months",
            "no improvement",
            "burning urine",
        )
    return "", link.asks


def _measured(text: Text, link: Link) -> str:
    """`thermometer reads 36.5`: the number that stands right behind it, where that is no fever."""
    for first, _, value in temperatures(text):
        if link.after <= first <= link.after + 2 and not is_fever(value):
            return text.words[first]
    return ""


def meant_to_lose(text: Text, context: Context) -> Hit | None:
    """The words of a diet or of training, unless the note says that nobody tried."""
    if text.of("NO_DIET"):
        return None
    return next((hit for hit in text.of("DIET") if not context.denied((hit,))), None)


def _cause(text: Text, context: Context, link: Link, tag: str) -> str:
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
        if tag == "CAUSE" and link.sign in _PELVIC and text.said(hit) in _NOT_OF_PELVIS:
            continue
        if tag == "CAUSE" and link.sign in _CHEST and text.said(hit) in _NOT_OF_CHEST:
            continue
        if tag == "CAUSE" and link.sign == "bowel change" and text.said(hit) in _LAUGHTER:
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


def _near(text: Text, link: Link, tag: str) -> str:
    """The words of this table in the sentence of the sign, or of the one before it; empty where there are none."""
    sentence = text.sentences[link.first]
    for hit in text.of(tag):
        if text.sentences[hit.first] == sentence:
            return text.said(hit)
    return ""


def _compared(text: Text, cause: Hit) -> bool:
    """True for `like the dentist`, `like i have been on a wall all day`: it likens, and explains nothing."""
    words = text.words
    return any(
        words[at] == "like" and words[at + 1] in _LIKENS for at in range(max(cause.first - 7, 0), cause.first - 1)
    ) or (cause.first > 0 and words[cause.first - 1] == "like")


def _lasting(text: Text, link: Link) -> bool:
    """True where it goes on in spite of the cause: still, since, wont go."""
    words = {text.said(hit) for hit in text.of("NOW") if text.sentences[hit.first] == text.sentences[link.first]}
    for at, word in enumerate(text.words[:-1]):
        if (
            word in ("wont", "hasnt", "havent")
            and text.sentences[at] == text.sentences[link.first]
            and at >= link.after
        ):
            return True
        same = word == "since" and text.sentences[at] == text.sentences[link.first]
        if same and not _TIMES.isdisjoint(text.words[at + 1 : at + 3]):
            return True
    for first, _, days in durations(text):
        if days >= 1 and first >= link.after and text.words[first - 1] == "for":
            return True
    return bool(
        words
        & {
            "since",
            "still",
            "ever since",
            "since then",
            "never recovered",
            "never came back",
            "hasnt gone",
            "not gone",
            "ongoing",
        }
    )


def _one_sided(text: Text, link: Link) -> bool:
    """A hill or a gym tires two legs; where only one is weak it explains less."""
    sides = {
        hit.tag
        for hit in text.of("LEFT", "RIGHT", "BOTH", "OTHER")
        if text.sentences[hit.first] == text.sentences[link.first]
    }
    return sides in ({"LEFT"}, {"RIGHT"})


_AMOUNTS = frozenset(
    ("a", "two", "three", "loads", "plenty", "lots", "litres", "pints", "water", "gallons", "enough", "my")
)
_WHETHER = frozenset(("if", "whether"))
_UNSURE = frozenset(("sure", "know", "tell", "certain", "wonder", "wondering", "unsure", "idea"))
_TO_GET_TO = (["into", "the"], ["into", "a"], ["of", "the"], ["to", "the"])
"""Before a bath or a pool: it is where the leg has to get to."""
_BEHIND = (["at", "the", "back"], ["in", "the", "back"], ["at", "my", "back"], ["round", "the", "back"])
_ONWARD = frozenset(("down", "past", "up", "into", "further", "along", "towards"))
_TIMES = frozenset(
    ("yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "lunch",
     "lunchtime", "breakfast", "weekend", "night", "week", "last")
)  # fmt: skip


def _changed(text: Text, link: Link) -> bool:
    words = {text.words[at] for at in range(len(text.words)) if text.sentences[at] == text.sentences[link.first]}
    return bool(
        words
        & {
            "worse",
            "new",
            "more",
            "changed",
            "different",
            "since",
            "suddenly",
            "now",
            "started",
            "today",
            "never",
            "first",
        }
    )
