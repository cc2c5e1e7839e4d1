"""Undo and redo as facts about forms: which batch stands, and what takes it back."""

from collections.abc import Iterable, Mapping

from tracker.core.history import Entry, latest

_TURNS = ("undo", "redo")
_NO_STEP = (*_TURNS, "say", "merge")
"""No changes of the person's own: an undo passes over a warning said once more, and over two machines' logs joined."""


class Steps:
    """The batches of a log, or of those years of it that were changed last.

    A batch is undone when the latest undo or redo that is about it is an undo. `unread` is the greatest tick that
    may stand in a year that was not added yet; an answer that could depend on such a year is None.
    """

    def __init__(self) -> None:
        self._forms: list[Entry] = []

    def add(self, forms: Iterable[Entry]) -> None:
        """Add all the forms of one more year."""
        self._forms.extend(forms)

    def undoable(self, unread: int = -1) -> str | None:
        """The latest batch that stands."""
        turned = self._turned()
        standing = [
            (tick, batch)
            for batch, (tick, op) in self._batches().items()
            if op not in _NO_STEP and turned.get(batch, (0, "redo"))[1] != "undo"
        ]
        tick, found = max(standing, default=(-1, None))
        return found if tick > unread else None

    def redoable(self, unread: int = -1) -> str | None:
        """The batch that was undone last, where nothing but undo and redo came after it."""
        batches = self._batches()
        newest = max((tick for tick, op in batches.values() if op not in _NO_STEP), default=-1)
        undone = [(tick, batch) for batch, (tick, op) in self._turned().items() if op == "undo" and tick > newest]
        tick, found = max(undone, default=(-1, None))
        return found if tick > unread else None

    def changes(self, batch: str, op: str) -> list[tuple[Entry, Entry]]:
        """For each entry of the batch: the form that stands, and the form that it shall have again.

        An undo gives each entry what it was before the batch, a redo what the batch made of it. What a later batch
        that stands has changed again is left as that made it.
        """
        by_id: dict[str, list[Entry]] = {}
        for form in self._forms:
            by_id.setdefault(form.id, []).append(form)
        turned = self._turned()
        found = []
        for forms in by_id.values():
            for form in forms:
                if form.batch == batch and not form.moved and not any(_counts(other, form, turned) for other in forms):
                    earlier = latest(other for other in forms if other.rev < form.rev).get(form.id)
                    again = form if op == "redo" else earlier or form._replace(removed=True)
                    found.append((latest(forms)[form.id], again))
        return found

    def changed_since(self, batch: str) -> int:
        """How many entries of the batch a later one that stands has changed."""
        own = {form.id: form for form in self._forms if form.batch == batch and not form.moved}
        turned = self._turned()
        return len({one.id for one in self._forms if one.id in own and _counts(one, own[one.id], turned)})

    def _batches(self) -> dict[str, tuple[int, str]]:
        return {form.batch: (form.tick, form.op) for form in self._forms}

    def _turned(self) -> dict[str, tuple[int, str]]:
        turned: dict[str, tuple[int, str]] = {}
        for form in self._forms:
            if form.op in _TURNS and form.tick > turned.get(form.of, (-1, ""))[0]:
                turned[form.of] = (form.tick, form.op)
        return turned


def _counts(other: Entry, form: Entry, turned: Mapping[str, tuple[int, str]]) -> bool:
    """True where the other form is a later change of the person's own that was not undone."""
    later = other.tick > form.tick and other.op not in _NO_STEP
    return later and turned.get(other.batch, (0, ""))[1] != "undo"
