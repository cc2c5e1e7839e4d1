"""Words for somebody who may be thinking of ending their life: warm, with numbers, never with a form."""

from tracker.core.flags import CRISIS
from tracker.show.text import PLAIN, Ink, wrap

__all__ = ["CRISIS", "EMERGENCY", "HEADING", "TITLE", "briefly", "numbers", "support"]

HEADING = "You deserve support"
TITLE = "Support for a hard moment"
"""What the list of warnings calls it."""
WORDS = (
    "It sounds as if the pain is making life feel unliveable. You don't have to carry that alone, and you don't have "
    "to explain it well. Please talk to somebody now."
)
NEAR = "If you might act on it, or can't keep safe, call {} now, or ask somebody near you to stay with you."
CLOSE = "A person you trust, or your doctor, is a good one to tell as well."
UNREVIEWED = "No clinician has reviewed this program; the people at these numbers are there for this."

LINES = {
    "uk": ("Samaritans: call 116 123, day and night", "NHS 111, option 2: urgent help for your mind"),
    "ireland": ("Samaritans: call 116 123, day and night",),
    "us": ("988: call or text, day and night",), "canada": ("988: call or text, day and night",),
    "australia": ("Lifeline: call 13 11 14, day and night",), "new zealand": ("1737: call or text, day and night",),
}  # fmt: skip
ANYWHERE = (
    "UK and Ireland: Samaritans, 116 123", "US and Canada: 988", "Australia: Lifeline, 13 11 14", "New Zealand: 1737",
    "Elsewhere: findahelpline.com lists a line for your country",
)  # fmt: skip
EMERGENCY = {
    "uk": "999", "ireland": "112 or 999", "europe": "112", "us": "911", "canada": "911", "australia": "000",
    "new zealand": "111", "india": "112", "south africa": "112",
}  # fmt: skip


def support(region: str, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """All of it. The region is one of the profile's; empty where that is not known."""
    lines = wrap(WORDS, width)
    lines += ["", *numbers(region, ink=ink, width=width), ""]
    return [*lines, *wrap(CLOSE, width), "", *(ink.dim(row) for row in wrap(UNREVIEWED, width))]


def numbers(region: str, *, ink: Ink = PLAIN, width: int = 80) -> list[str]:
    """Whom to call, line by line."""
    rows = [row for one in LINES.get(region, ANYWHERE) for row in wrap(one, width - 2, "  ")]
    near = NEAR.format(EMERGENCY.get(region, "your local emergency number"))
    return [*(f"  {ink.strong(row)}" for row in rows), *wrap(near, width)]


def briefly(region: str) -> str:
    """One line: `Support, day and night: 116 123`."""
    lines = {"uk": "116 123", "ireland": "116 123", "us": "988", "canada": "988", "australia": "13 11 14"}
    number = lines.get(region, "1737" if region == "new zealand" else "")
    return f"Support, day and night: {number}" if number else HEADING
