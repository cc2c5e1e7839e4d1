"""The calendar: a year at a glance, a month, or weeks side by side; left and right go through time."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.show import almanac
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


class AlmanacView(Reader):
    """`ago` is how many years, months or weeks back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("left,h", "ago(1)", "the one before"),
        key("right,l", "ago(-1)", "the one after"),
        key("y", "name('year')", "a year"),
        key("m", "name('month')", "a month"),
        key("w", "name('weeks')", "weeks side by side"),
        key("C", "close", "back"),
    ]
    KEYS = "← → time · y year · m month · w weeks · esc back"

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.of, self.ago = "year", 0
        self._made: tuple[object, list[str]] | None = None
        self._title = ""

    def on_mount(self) -> None:
        super().on_mount()
        self.watch(self.main, "look", self._fresh, init=False)

    def _fresh(self) -> None:
        self.card.redraw()

    def heading(self) -> str:
        return f"Calendar: {self._title}" if self._title else "Calendar"

    def tall(self, width: int, height: int) -> int:
        return height

    def text(self, width: int) -> list[str]:
        look = self.main.look
        assert look is not None
        wanted = (look, self.of, self.ago, width, self.main.folded)
        if self._made is None or self._made[0] != wanted:
            weeks = almanac.weeks_that_fit(width)
            of = almanac.almanac(look.history, self.of, look.today, look.today, look.first_weekday, self.ago, weeks)
            self._title = almanac.title(of)
            self._made = wanted, almanac.drawn(of, ink=INK, width=width, pain=not self.main.folded)
        return self._made[1]

    def action_ago(self, by: int) -> None:
        """Go back, or forward where negative; never past today."""
        self.ago = max(self.ago + by, 0)
        self.card.redraw()

    def action_name(self, of: str) -> None:
        """Another view, of today."""
        self.of, self.ago, self._top = of, 0, 0
        self.card.redraw()
