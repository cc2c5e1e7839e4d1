"""What was done about a warning, in a line of words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tracker.core.fields import Choice
from tracker.core.flags import CRISIS
from tracker.core.rules import Rule
from tracker.core.words import Invalid
from tracker.show.text import short, wrap
from tracker.show.told import title
from tracker.tui.box import Box
from tracker.tui.drafts import DONE, RULE, packed
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

WAYS = ("seen in A&E", "called 111", "saw the GP", "mistyped")
KINDLY = ("talked to somebody", "called a helpline", "saw the GP")
"""What is proposed after a hard moment."""


class DoneSheet(Sheet):
    """One box, with words to choose from or one's own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "save", "store"),
        key("escape", "escape", "leave"),
    ]

    def __init__(self, main: "MainScreen", rule: Rule) -> None:
        super().__init__(main.paint)
        self.main, self.rule = main, rule
        ways = KINDLY if rule.id == CRISIS else WAYS
        left = main.keeper.left(DONE)
        before = left.get("done", "") if left.get(RULE) == rule.id else ""
        self.box = Box("done", before, Choice("done", "what was done", dict.fromkeys(ways, ()), own=True))
        self._trouble = ""

    def heading(self) -> str:
        return "What helped?" if self.rule.id == CRISIS else "What was done?"

    def tall(self, width: int, height: int) -> int:
        return 9

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        return where | {"done": Place(card.x + 2, card.y + 3, card.width - 4, 1)}

    def boxes(self) -> Iterable[Box]:
        yield self.box

    def lines(self, width: int, height: int) -> Iterable[str]:
        ways = " · ".join(self.box.matching() or self.box.ways)
        hint = (
            [INK.alarm(self._trouble)]
            if self._trouble
            else [INK.dim(row) for row in wrap(f"← → {ways}, or words of your own", width)]
        )
        rows = [INK.strong(short(title(self.rule.id, self.rule.title), width)), "", "", "", *hint]
        rows = [*rows[: height - 1], *[""] * (height - 1 - len(rows))]
        return [*rows, INK.dim(short("enter store · esc leave, it goes on standing", width))]

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value.strip():
            self._trouble = ""
        self.keep()
        self.card.redraw()

    async def action_escape(self) -> None:
        """Leave; the warning goes on standing, and what is typed is kept."""
        await self.caught_up()
        self.main.put_by(DONE, self._raw())
        await self.leave()

    def _raw(self) -> dict[str, str]:
        return {RULE: self.rule.id, "done": self.box.value} if self.box.value.strip() else {}

    def keep(self) -> None:
        self.main.keep_draft(packed(DONE, self._raw(), self.main.diary.now()))

    async def action_save(self) -> None:
        """Store what was done."""
        await self.caught_up()
        assert self.box.field is not None
        done = self.box.field.read(self.box.value, self.main.diary.now())
        if isinstance(done, Invalid) or not str(done).strip():
            self._trouble = "A few words are needed, such as: seen in A&E."
            self.card.redraw()
            return
        if not await self.main.speaking.acknowledge([self.rule.id], str(done)):
            return
        self.main.put_by(DONE, None)
        await self.leave()
