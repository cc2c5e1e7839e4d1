"""What plainly explains a sign: a hill, cold water, a diet, a hangover; or that it was over in a minute."""

from tracker.core.notes.context import Context
from tracker.core.notes.figures import ages, durations, is_fever, temperatures
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.links import Link
from tracker.core.notes.named_cause import CHEST, LAUGHTER, LIMB, PELVIC, named_cause
from tracker.core.notes.sentence import Text

_SWEAT = frozenset(("fever", "chills", "night sweats"))
_NEARLY = frozenset(("major trauma", "minor strain", "bladder change", "bowel change"))
_TOLD = frozenset(("bladder change", "bowel change", "sexual change", "burning urine"))
_BEHIND = (["at", "the", "back"], ["in", "the", "back"], ["at", "my", "back"], ["round", "the", "back"])
_ONWARD = frozenset(("down", "past", "up", "into", "further", "along", "towards"))
_TIMES = frozenset(
    ("yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "lunch",
     "lunchtime", "breakfast", "weekend", "night", "week", "last")
)  # fmt: skip


def excuse(text: Text, context: Context, link: Link) -> tuple[str, bool]:
    """Why a sign that is named does not count, and whether it is asked about all the same; ("", as it was) else."""
    sign = link.sign
    over = context.over(link.first, link.after)
    cause = named_cause(text, context, link, "CAUSE")
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
    if sign == "bloody urine" and cause in ("beetroot", "period", "periods"):
        return f"explained by “{cause}”", False
    weak = link.asks and sign in PELVIC
    known = named_cause(text, context, link, "EXPLAINED") if sign in _TOLD or weak else ""
    if known and not _changed(text, link):
        return f"long known: “{known}”", False
    if weak and (over or cause):
        return f"weak, and over or explained: {over or cause}", False
    if sign == "breathlessness" and cause in LAUGHTER:
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
    if cause and link.asks and (sign in LIMB or sign in CHEST):
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
            cause = cause or named_cause(text, context, link, "SWEAT_CAUSE")
        if cause:
            return f"explained by “{cause}”", False
        if over:
            return f"over: {over}", False
    if sign == "pain worse at night" and (cause := named_cause(text, context, link, "WAKE_CAUSE")):
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
    if sign in CHEST:
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


def _near(text: Text, link: Link, tag: str) -> str:
    """The words of this table in the sentence of the sign; empty where there are none."""
    sentence = text.sentences[link.first]
    for hit in text.of(tag):
        if text.sentences[hit.first] == sentence:
            return text.said(hit)
    return ""


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
