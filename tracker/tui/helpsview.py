"""What seems to help, counted beside the screen's loop."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.helps import DAYS, Effect, helps
from tracker.core.weeks import moved
from tracker.show import helps as show
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

SPANS = (90, DAYS, 365, 0)
"""The ranges in days; 0 is everything."""


class HelpsView(Reader):
    """`days` is how far it looks back; until it is counted the lines say so."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("left_square_bracket,left", "span(-1)", "a shorter time"),
        key("right_square_bracket,right", "span(1)", "a longer time"),
        key("H", "close", "back"),
    ]
    KEYS = "[ ] shorter, longer time · esc back"

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.days = DAYS
        self._found: tuple[Effect, ...] | None = None
        self._counting = False

    def on_mount(self) -> None:
        super().on_mount()
        self.watch(self.main, "look", self._fresh)

    def _fresh(self) -> None:
        self._found = None
        self.card.redraw()
        if not self._counting:
            self._counting = True
            self.run_worker(self._count(), name="helps")

    async def _count(self) -> None:
        """Count until what was counted is what is wanted."""
        try:
            while self._found is None:
                look, days = self.main.look, self.days
                assert look is not None
                found = await aside(partial(helps, look.history, self._first(), look.today))
                if look is self.main.look and days == self.days:
                    self._found = found
        finally:
            self._counting = False
            self.card.redraw()

    def _first(self) -> date:
        look = self.main.look
        assert look is not None
        if self.days:
            return moved(look.today, 1 - self.days)
        return look.history[0].day if len(look.history) else look.today

    def heading(self) -> str:
        return show.TITLE

    def tall(self, width: int, height: int) -> int:
        return height

    def text(self, width: int) -> list[str]:
        look = self.main.look
        assert look is not None
        if self._found is None:
            return ["Counting …"]
        return show.helps(self._found, self._first(), look.today, ink=INK, width=width)

    def action_span(self, by: int) -> None:
        """Look further back, or less far."""
        at = SPANS.index(self.days) + by
        if 0 <= at < len(SPANS):
            self.days = SPANS[at]
            self._fresh()
