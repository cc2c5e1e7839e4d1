"""What plainly explains a sign: a hill, cold water, a diet, a hangover; or that it was over in a minute."""

from tracker.core.notes.context import Context
from tracker.core.notes.figures import ages, durations
from tracker.core.notes.lexicon import Hit
from tracker.core.notes.links import Link
from tracker.core.notes.sentence import Text

LIMB = frozenset(("leg numbness", "leg weakness", "leg giving way", "leg pain", "cannot walk weak", "foot drop"))
_SWEAT = frozenset(("fever", "chills", "night sweats"))
_PELVIC = frozenset(("saddle numbness", "bladder change", "bowel change", "sexual change"))
_TOLD = frozenset(("bladder change", "bowel change", "sexual change", "burning urine"))
_PLACES_CAUSE = frozenset(("leg numbness", "leg weakness", "leg pain", "saddle numbness"))


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
    if sign == "bloody urine" and (cause := _cause(text, context, link, "CAUSE")) in ("beetroot", "period", "periods"):
        return f"explained by “{cause}”", False
    if sign in _TOLD and (known := _cause(text, context, link, "EXPLAINED")) and not _changed(text, link):
        return f"long known: “{known}”", False
    if sign in LIMB:
        if cause and sign in ("leg giving way", "foot drop", "cannot walk weak"):
            return f"perhaps from “{cause}”", True
        if cause and not _lasting(text, link):
            return f"explained by “{cause}”", False
        if over and sign in ("leg numbness", "leg pain"):
            return f"over: {over}", False
        if over:
            return f"over: {over}", True
    if sign == "saddle numbness":
        if over:
            return f"over: {over}", not cause
        if cause and not _lasting(text, link):
            return f"perhaps from “{cause}”", True
    if sign in _SWEAT:
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
    if sign in ("breathlessness", "chest pain", "collapse"):
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
        if hit.first in range(link.first, link.after) and tag == "CAUSE" and link.sign != "leg pain":
            continue
        if context.denied((hit,)) or "thought" in text.words[max(hit.first - 5, 0) : hit.first]:
            continue
        return text.said(hit)
    return ""


def _near(text: Text, link: Link, tag: str) -> str:
    """The words of this table in the sentence of the sign, or of the one before it; empty where there are none."""
    sentence = text.sentences[link.first]
    for hit in text.of(tag):
        if text.sentences[hit.first] == sentence:
            return text.said(hit)
    return ""


def _lasting(text: Text, link: Link) -> bool:
    """True where it goes on in spite of the cause: still, since, wont go."""
    words = {text.said(hit) for hit in text.of("NOW") if text.sentences[hit.first] == text.sentences[link.first]}
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
