"""A stretch with its holds and pauses, side by side, in the rhythm of a bar."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.ease import Step, Stretch, steps, stretched
from tracker.core.history import Draft
from tracker.diary import Trouble
from tracker.show.guide import bar, stretch, ticking
from tracker.show.text import wrap
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

TICK = 1.0
"""Seconds between two steps of the bar."""


class StretchSheet(Sheet):
    """Counts while it is on the screen, and stores the holds that were done."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("space", "pause", "begin; pause; go on"),
        key("n", "next", "on to the next hold"),
        key("enter", "done", "done: store the holds so far"),
        key("escape,q", "leave_it", "leave; the holds so far are stored"),
    ]

    def __init__(self, main: "MainScreen", stretch: Stretch) -> None:
        super().__init__(main.paint)
        self.main, self.stretch = main, stretch
        self._steps = [*steps(stretch)]
        self._at = 0
        self._spent = 0
        self.holds = 0
        self.running = False
        self._ending = False

    def on_mount(self) -> None:
        super().on_mount()
        self.set_interval(TICK, self.count)

    def heading(self) -> str:
        return self.stretch.name.capitalize()

    def tall(self, width: int, height: int) -> int:
        return len(self._how(width)) + 7

    def lines(self, width: int, height: int) -> Iterable[str]:
        step = self.step
        how = self._how(width)
        yield from how[: max(height - 5, 0)]
        yield ""
        side = f"{step.side} side, " if step.side else ""
        doing = "Hold" if step.hold else "Get ready" if self._at == 0 else "Let go, pause"
        doing = doing if self.running else "Press space to begin" if self._at == self._spent == 0 else "Paused"
        yield f"{INK.strong(doing)} · {side}{step.at} of {step.of}"
        share = self._spent / step.seconds
        full = INK.title if step.hold else INK.dim
        yield f"{full(bar(share, max(width - 8, 8)))} {ticking(step.seconds - self._spent)}"
        yield ""
        yield INK.dim("space pause · n next · enter done" if self.running else "space begin · enter done · esc leave")

    @property
    def step(self) -> Step:
        """What is being done."""
        return self._steps[self._at]

    def _how(self, width: int) -> list[str]:
        look = self.main.look
        ahead = () if look is None else self.main.guiding.guide.ahead("stretch", {"name": self.stretch.name}, look)
        careful = [line for flag in ahead for line in wrap(flag.rule.message, width)]
        return [*(INK.warn(line) for line in careful), *stretch(self.stretch, width=width)]

    async def count(self) -> None:
        """A second has passed."""
        if not self.running or self._ending:
            return
        self._spent += 1
        if self._spent >= self.step.seconds:
            await self._on()
        self.card.redraw()

    async def _on(self) -> None:
        if self.step.hold:
            self.holds += 1
            self.app.bell()
        self._spent = 0
        if self._at + 1 == len(self._steps):
            await self._store()
        else:
            self._at += 1

    def action_pause(self) -> None:
        """Begin, pause, or go on."""
        self.running = not self.running
        self.card.redraw()

    def action_next(self) -> None:
        """On to the next hold; one that was left does not count."""
        ahead = [at for at, step in enumerate(self._steps) if at > self._at and step.hold]
        if ahead:
            self._at, self._spent = ahead[0], 0
        self.card.redraw()

    async def action_done(self) -> None:
        """Store the holds that were done."""
        await self._store()

    async def action_leave_it(self) -> None:
        """The same: what was done is never dropped."""
        await self._store()

    async def _store(self) -> None:
        if self._ending:
            return
        self._ending = True
        if not self.holds:
            await self.leave()
            return
        try:
            recorded = await self.main.record([Draft("stretch", stretched(self.stretch, self.holds))])
        except Trouble as trouble:
            self._ending = self.running = False
            await self.main.complain(trouble)
            return
        await self.leave()
        await self.main.stored(recorded)
