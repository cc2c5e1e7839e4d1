"""A week, month or year in full, beside the one before it; left and right go through time."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core import weeks
from tracker.core.flags import Flag
from tracker.core.past import raised_within
from tracker.core.told import told_within
from tracker.core.weeks import Period
from tracker.show.told import HEADING, briefly
from tracker.show.week import period
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


class WeekView(Reader):
    """`ago` is how many weeks, months or years back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("left,h", "ago(1)", "the one before"),
        key("right,l", "ago(-1)", "the one after"),
        key("w", "name('week')", "weeks"),
        key("m", "name('month')", "months"),
        key("y", "name('year')", "years"),
        key("v", "close", "back"),
    ]
    KEYS = "← before · → after · w weeks · m months · y years · esc back"

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.ago = 0
        self.of = "week"
        self._flags: tuple[Flag, ...] = ()

    def heading(self) -> str:
        return {"week": "Week", "month": "Month", "year": "Year"}[self.of]

    def text(self, width: int) -> list[str]:
        of = self._period()
        lines = period(of, ink=INK, width=width).split("\n")
        look = self.main.look
        assert look is not None
        if found := told_within(look.history.kept, of.now.first, of.now.last):
            lines += ["", INK.title(HEADING), *briefly(found, look.now, width)]
        return lines

    def on_mount(self) -> None:
        super().on_mount()
        self.watch(self.main, "look", self._fresh)

    def tall(self, width: int, height: int) -> int:
        return height

    def _fresh(self) -> None:
        """Show what the log holds now; its warnings follow, because many days take a while to judge."""
        self._flags = ()
        self.card.redraw()
        self.run_worker(self._judge(), name="judge")

    async def _judge(self) -> None:
        look, now = self.main.look, self._period().now
        assert look is not None
        flags = await aside(partial(raised_within, look.history, now.first, now.last, look.now))
        if self._period().now == now:
            self._flags = flags
            self.card.redraw()

    def _period(self) -> Period:
        look = self.main.look
        assert look is not None
        history, today = look.history, look.today
        if self.of == "month":
            return weeks.month(history, weeks.month_of(today, self.ago), today, self._flags, look.first_weekday)
        if self.of == "year":
            return weeks.year(history, weeks.year_of(today, self.ago), today, self._flags)
        return weeks.week(history, weeks.week_of(today, look.first_weekday, self.ago), today, self._flags)

    def action_ago(self, by: int) -> None:
        """Go back, or forward where negative; never past today."""
        self.ago = max(self.ago + by, 0)
        self._top = 0
        self._fresh()

    def action_name(self, of: str) -> None:
        """Show weeks, months or years."""
        self.of, self.ago, self._top = of, 0, 0
        self._fresh()
