"""Values as JSON that does nothing to a terminal that it passes: what acts, turns or hides is escaped and not lost."""

import json
import re

from tracker.core.words import HIDDEN, TURNING

_ACTING = re.compile(f"[\x7f-\x9f\ud800-\udfff\U000e0000-\U000e0fff{TURNING}{HIDDEN}]")
_BEYOND = re.compile("[^\x00-\x7f]")


def dumps(value: object, indent: int | None = None) -> str:
    """The value as JSON, in the letters of every language. ValueError for NaN, which JSON does not have."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return text if text.isascii() and "\x7f" not in text else _ACTING.sub(_escape, text)


def plain(text: str) -> str:
    """The same JSON in ASCII, for where no other letters can be written."""
    return text if text.isascii() else _BEYOND.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    return "\\u007f" if found[0] == "\x7f" else json.dumps(found[0])[1:-1]
