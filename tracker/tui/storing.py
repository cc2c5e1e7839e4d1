"""The board that stores: what sheets and keys ask for, said with its way back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.core.history import Draft, Entry
from tracker.core.when import moment
from tracker.diary import Conflict, Diary, Look, Recorded, Trouble, Undone, Unsure
from tracker.show.text import TWICE, doubted, said, short
from tracker.tui.aside import aside
from tracker.tui.ink import Styles
from tracker.tui.keymap import Keymap
from tracker.tui.moving import Moving

if TYPE_CHECKING:
    from tracker.tui.speaking import Speaking


class Storing(Moving):
    """Whatever it stores is durable before it is said, and what it means is shown at once."""

    keys: Keymap

    def __init__(self, diary: Diary, look: Look, paint: Styles) -> None:
        super().__init__(diary, look, paint)
        self._sure = False

    @property
    def speaking(self) -> "Speaking":
        """What this screen says of warnings."""
        raise NotImplementedError

    async def record(self, drafts: Sequence[Draft]) -> Recorded:
        """Store the drafts as one batch; durable when it returns. Trouble, once also for a clock that is far behind."""
        try:
            return await aside(lambda: self.diary.record(drafts, sure=self._sure))
        except Unsure as unsure:
            self._sure = True
            doubt = doubted(unsure.made, self.diary.now())
            raise Trouble(f"{doubt} If it is right: esc, and store it once more.") from None

    async def store(self, draft: Draft, seen: Entry | None) -> Recorded | Conflict:
        """Store a new entry, or the next form of one that was seen. Trouble."""
        if seen is None:
            return await self.record([draft])
        return await aside(lambda: self.diary.amend(seen, draft))

    async def stored(self, recorded: Recorded, done: str = "Stored") -> None:
        """Say what was stored, show what it means, and open what must be read."""
        now = self.diary.now()
        what = "; ".join(f"{said(entry)} ({moment(entry.at, now)})" for entry in recorded.entries)
        what = self.speaking.with_withdrawn(TWICE if recorded.twice else f"{done}: {what}", recorded)
        self.tell_with(what, self.way("undo"))
        if done == "Stored":
            self.entries.go(0)
        await self.refresh_look()
        await self.speaking.speak(recorded, what, self.way("undo"))

    def way(self, name: str) -> str:
        """`u to undo`, with the key that it has."""
        return f"{self.keys.of(name)} to {name}"

    def tell_with(self, what: str, way: str) -> None:
        """Say what was done, cut where it is long, so that the way back is never what is cut."""
        what = short(what, max(self.size.width - len(way) - 5, 20))
        self.tell(" · ".join(filter(None, (what, way))))

    async def complain(self, trouble: Trouble) -> None:
        """Say why nothing was stored. What was typed stays where it is."""
        from tracker.tui.reader import Said

        await Said(self.paint, "Nothing was stored", str(trouble)).open(self.app)

    async def discard(self, entry: Entry) -> None:
        """Put the entry in the trash."""
        try:
            recorded = await aside(lambda: self.diary.remove([entry]))
        except Trouble as trouble:
            await self.complain(trouble)
            return
        if recorded.entries:
            await self.stored(recorded, "Removed")

    async def _turn(self, turn: Callable[[], Undone | None], op: str) -> None:
        try:
            undone = await aside(turn)
        except Trouble as trouble:
            await self.complain(trouble)
            return
        if undone is None:
            self.tell(f"There is nothing to {op}.")
            return
        what = self.speaking.with_withdrawn(turned(undone, self.diary.now()), undone)
        way = self.way("redo" if op == "undo" else "undo")
        self.tell_with(what, way)
        await self.refresh_look()
        await self.speaking.speak(undone, what, way)

    async def action_undo(self) -> None:
        """Take back the last change."""
        await self._turn(self.diary.undo, "undo")

    async def action_redo(self) -> None:
        """Do again what was undone."""
        await self._turn(self.diary.redo, "redo")


def turned(undone: Undone, now: datetime) -> str:
    """What an undo or a redo did."""
    from tracker.show.told import turned as kept

    was = {entry.id: entry for entry in undone.before}
    texts = []
    whole = [entry for entry in undone.after if entry.kind == "import"]  # an import is said in one line
    for entry in whole or undone.after:
        if own := kept(was.get(entry.id), entry):
            texts.append(own)
            continue
        what = f"{said(entry)} ({moment(entry.at, now)})"
        if entry.removed:
            texts.append(f"In the trash: {what}")
        elif entry.id not in was or was[entry.id].removed:
            texts.append(f"Back: {what}")
        else:
            texts.append(f"Now: {what}")
    return "; ".join(texts)
