"""An entry that somebody else changed while it was edited: both versions, and a choice."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.history import Entry
from tracker.core.kinds import Kind
from tracker.core.when import moment
from tracker.diary import Conflict, Trouble
from tracker.show.text import said, wrap
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import SCROLLING, Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


class ConflictSheet(Reader, inherit_bindings=False):
    """Nothing was stored yet. One key stores the version that was typed, the other leaves the log as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("m", "mine", "store what you typed"),
        key("t", "theirs", "leave the log as it is"),
        key("escape,q", "back", "back to the form"),
        *SCROLLING,
    ]
    KEYS = "m store what you typed · t leave the log as it is · esc back to the form"

    def __init__(self, main: "MainScreen", kind: Kind, seen: Entry, conflict: Conflict) -> None:
        super().__init__(main.paint)
        self.main, self.kind, self.seen, self.conflict = main, kind, seen, conflict

    def heading(self) -> str:
        return "This entry was changed meanwhile"

    def text(self, width: int) -> list[str]:
        now = self.main.diary.now()
        mine, theirs = self.conflict

        def version(name: str, what: str) -> list[str]:
            return ["", INK.strong(name), *wrap(f"  {what}", width, "  ")]

        return [
            *wrap("Nothing was stored. While you edited this entry, it was changed or removed elsewhere.", width),
            *version("As you opened it", f"{said(self.seen)} ({moment(self.seen.at, now)})"),
            *version("As you typed it (m)", f"{said(mine)} ({moment(mine.at or self.seen.at, now)})"),
            *version("As it stands in the log (t)",
                     f"{said(theirs)} ({moment(theirs.at, now)})" if theirs is not None else "it was removed"),
        ]  # fmt: skip

    async def action_mine(self) -> None:
        """Store what was typed over what stands; as a new entry where the old one is gone."""
        mine, theirs = self.conflict
        draft = mine if mine.at is not None else mine._replace(at=self.seen.at)
        try:
            stored = await self.main.store(draft, theirs)
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        if isinstance(stored, Conflict):
            self.conflict = stored
            self.card.redraw()
            return
        await self.leave()
        self.main.put_by(self.kind.name, None, self.seen)
        await self.main.stored(stored, "Changed" if theirs is not None else "Stored")

    async def action_theirs(self) -> None:
        """Leave the log as it is."""
        self.main.put_by(self.kind.name, None, self.seen)
        await self.leave()

    async def action_back(self) -> None:
        """Go on with the form."""
        from tracker.tui.form import Form
        from tracker.tui.typed import raw_of

        mine = self.conflict.mine
        raw = raw_of(self.kind, mine.values, mine.at or self.seen.at)
        await self.app.switch_screen(Form(self.main, self.kind, raw, self.conflict.theirs))
