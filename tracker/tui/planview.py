"""The plan in full: the place on the ladder, why, and what moves it; and a key to pause it."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.diary import Trouble
from tracker.guide import Day
from tracker.show.guide import plan
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


class PlanView(Reader):
    """A pause is as good a state as any other: one key begins it and ends it."""

    KEYS = "p pause, or go on after one · esc back"
    BINDINGS: ClassVar[list[BindingType]] = [key("p", "pause", "begin a pause, or end it")]

    def __init__(self, main: "MainScreen", day: Day) -> None:
        super().__init__(main.paint)
        self.main, self.day = main, day

    def heading(self) -> str:
        return "The plan"

    def text(self, width: int) -> list[str]:
        return plan(self.day.plan, ink=INK, width=width).split("\n")

    async def action_pause(self) -> None:
        """Begin a pause, or end the one that goes on."""
        guide = self.main.guiding.guide
        try:
            done = await aside(lambda: guide.pause("") if self.day.pause is None else guide.resume())
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        await self.leave()
        if done is not None:
            await self.main.stored(done)
