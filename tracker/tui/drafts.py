"""What is half typed, kept so that neither a crash nor a closed window loses it.

One draft is kept on disk, of what was typed last: `what` names the form, `id` the entry that is edited, `typed` says
when, and `field` with a name is each box.
"""

import threading
from collections.abc import Mapping
from datetime import datetime

from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.core.templates import KIND as TEMPLATE
from tracker.diary import Diary, Trouble
from tracker.show.text import safe

LINE = "line"
"""`what` of the quick line."""
_FIELD = "field "

Raw = Mapping[str, str]


def packed(what: str, raw: Raw, now: datetime, seen: Entry | None = None) -> dict[str, str] | None:
    """The draft as it is kept; None where nothing was typed."""
    typed = {f"{_FIELD}{name}": text for name, text in raw.items() if text.strip()}
    if not typed:
        return None
    return {"what": what, **({"id": seen.id} if seen is not None else {}), "typed": f"{now:%Y-%m-%d %H:%M}", **typed}


def boxes(draft: Raw) -> dict[str, str]:
    """The text of each box of a kept draft."""
    return {name.removeprefix(_FIELD): text for name, text in draft.items() if name.startswith(_FIELD)}


def readable(draft: Raw) -> bool:
    """True where this version has the form that the draft was typed into."""
    return draft.get("what") in (LINE, TEMPLATE) or draft.get("what") in BY_NAME


def words(draft: Raw) -> str:
    """`walk 12 5`: what was typed, on one inert line."""
    what = draft.get("what", "")
    return safe(" ".join([*([] if what == LINE else [what]), *boxes(draft).values()]))


class Keeper:
    """Keeps the latest draft, off the screen's loop and never more than one write at a time."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._lock = threading.Lock()
        self._left: dict[tuple[str, str], Raw] = {}
        self._wanted: Raw | None = None
        self._kept: Raw | None = None

    def left(self, what: str, seen: Entry | None = None) -> Raw:
        """What was left in the form of this name, of this entry where one is edited."""
        return boxes(self._left.get((what, seen.id if seen is not None else ""), {}))

    def put_by(self, what: str, raw: Raw | None, seen: Entry | None = None) -> None:
        """Leave this in the form, or nothing; of all that is left, the latest shall be kept."""
        self._left.pop((what, seen.id if seen is not None else ""), None)
        draft = packed(what, raw or {}, self._diary.now(), seen)
        if draft is not None:
            self.found(draft, kept=False)
        self.want(next(reversed(self._left.values()), None))

    def drop(self, draft: Raw) -> None:
        """Forget what was left."""
        self._left.pop((draft["what"], draft.get("id", "")), None)
        self.want(next(reversed(self._left.values()), None))

    def want(self, draft: Raw | None) -> None:
        """What shall be kept from now on; `save` writes it."""
        self._wanted = draft

    def found(self, draft: Raw, *, kept: bool = True) -> None:
        """This was left; `kept` where it is on disk already."""
        self._left[draft["what"], draft.get("id", "")] = draft
        if kept:
            self._wanted = self._kept = draft

    def dirty(self) -> bool:
        """True where what is on disk is not what is wanted."""
        return self._wanted != self._kept

    def save(self) -> None:
        """Write what is wanted, if it is not on disk already. A log that can't be written keeps no draft."""
        with self._lock:
            wanted = self._wanted
            if wanted != self._kept:
                try:
                    self._diary.keep_draft(wanted)
                    self._kept = wanted
                except (Trouble, OSError):
                    pass
