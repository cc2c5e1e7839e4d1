"""What is half typed, kept so that neither a crash nor a closed window loses it.

What is typed now is kept on disk, and what was left in other forms: `what` names the form, `id` the entry that is
edited, `typed` says when, and `field` with a name is each box.
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


Key = tuple[str, str]
"""The name of a form, and the id of the entry that is edited in it."""


class Keeper:
    """Keeps what is half typed, off the screen's loop and never more than one write at a time."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._lock = threading.Lock()
        self._left: dict[Key, Raw] = {}
        self._typing: Raw | None = None
        self._kept: tuple[Raw, ...] = ()

    def left(self, what: str, seen: Entry | None = None) -> Raw:
        """What was left in the form of this name, of this entry where one is edited."""
        return boxes(self._left.get((what, seen.id if seen is not None else ""), {}))

    def put_by(self, what: str, raw: Raw | None, seen: Entry | None = None) -> None:
        """Leave this in the form, or nothing."""
        self._left.pop((what, seen.id if seen is not None else ""), None)
        self._typing = None
        draft = packed(what, raw or {}, self._diary.now(), seen)
        if draft is not None:
            self._left[_key(draft)] = draft

    def drop(self, draft: Raw) -> None:
        """Forget what was left."""
        self._left.pop(_key(draft), None)

    def want(self, draft: Raw | None) -> None:
        """This is being typed; `save` writes it."""
        self._typing = draft

    def found(self, drafts: tuple[Raw, ...]) -> None:
        """These are on disk."""
        self._kept = drafts
        self._left |= {_key(draft): draft for draft in drafts if readable(draft)}

    def wanted(self) -> tuple[Raw, ...]:
        """What shall be on disk, what was typed last at the end. What another version left there stays."""
        strange = tuple(draft for draft in self._kept if not readable(draft))
        typing = () if self._typing is None else (self._typing,)
        others = (draft for name, draft in self._left.items() if name not in map(_key, typing))
        return (*strange, *others, *typing)

    def dirty(self) -> bool:
        """True where what is on disk is not what is wanted."""
        return self.wanted() != self._kept

    def save(self) -> None:
        """Write what is wanted, if it is not on disk already. A log that can't be written keeps no draft."""
        with self._lock:
            wanted = self.wanted()
            if wanted != self._kept:
                try:
                    self._diary.keep_drafts(wanted)
                    self._kept = wanted
                except (Trouble, OSError):
                    pass


def _key(draft: Raw) -> Key:
    return draft.get("what", ""), draft.get("id", "")
