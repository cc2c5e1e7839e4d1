"""The timer on the screen: what runs, what nobody ended, and what can be timed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.ease import HEAT_RULES, STOP, STRETCHES, TIPS
from tracker.core.fields import Duration, duration
from tracker.core.flags import GRAVE
from tracker.core.timer import Running, limit
from tracker.core.when import moment
from tracker.core.words import Invalid, listed
from tracker.diary import Trouble
from tracker.show.guide import DOING, bar, forgotten, ticking
from tracker.show.text import wrap
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.sheet import Sheet, squeezed

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

EVERY = 0.5
"""Seconds between two looks at the timer while it is on the screen."""


class TimerSheet(Sheet):
    """A timer that runs. Closing it ends nothing; only its keys do."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("s", "sharp", "sharp or shooting: I stop"),
        key("enter", "done", "done"),
        key("escape,q", "back", "back to the main screen; it goes on"),
    ]

    def __init__(self, main: "MainScreen", run: Running, notice: str = "") -> None:
        super().__init__(main.paint)
        self.main, self.run = main, run
        self._notice = notice
        self._ending = False

    def on_mount(self) -> None:
        super().on_mount()
        self.set_interval(EVERY, self._look)

    def heading(self) -> str:
        return DOING[self.run.timer.kind]

    def tall(self, width: int, height: int) -> int:
        return len([*self._rows(width)]) + 2

    def lines(self, width: int, height: int) -> Iterable[str]:
        return squeezed(self._rows(width), height)

    def _rows(self, width: int) -> Iterable[str]:
        run = self.run
        timer = run.timer
        yield ""
        yield f"  {INK.strong(ticking(run.seconds))} of {duration(timer.target)}"
        yield ""
        yield f"  {INK.title(bar(run.seconds / (timer.target * 60), max(width - 4, 8)))}"
        yield ""
        yield from (f"  {line}" for line in wrap(self._words(), width - 4))
        if self._notice:
            yield ""
            yield from (f"  {INK.warn(line)}" for line in wrap(self._notice, width - 4))
        yield ""
        if run.changed:
            yield INK.dim("  The clock was changed meanwhile; the time above is the real one.")
        yield INK.dim(f"  since {moment(timer.start, self.main.diary.now())}")
        yield ""
        if timer.kind == "walk":
            yield f"  {INK.alarm('s')} sharp or shooting: I stop"
        yield INK.dim("  enter done · esc back, it goes on")

    def _words(self) -> str:
        if self.run.timer.kind != "walk":
            return " ".join(HEAT_RULES if self.run.timer.kind == "heat" else HEAT_RULES[:1])
        if self.run.due:
            return "That is today's walk: end it here, or on the way home."
        if self.run.seconds >= self.run.timer.target * 30:
            return f"Half of it is done: time to turn round. {STOP}"
        return f"{listed(TIPS, 'and').capitalize()}. {STOP}"

    async def _look(self) -> None:
        """Draw the time anew; leave where somebody else ended it."""
        if self._ending or self.app.screen is not self:
            return
        try:
            now = self.main.guiding.guide.running()
        except Trouble as trouble:
            await self._gone(str(trouble))
            return
        if now is None or now.timer.id != self.run.timer.id:
            await self._gone("" if self.run.ends_itself else "It was ended in another window.")
            return
        self.run = now
        self.card.redraw()

    async def _gone(self, why: str) -> None:
        self._ending = True
        await self.leave()
        if why:
            self.main.tell(why)

    async def action_sharp(self) -> None:
        """End the walk because it turned sharp, and store that."""
        if self.run.timer.kind == "walk":
            await self._end(sharp=True)

    async def action_done(self) -> None:
        """End it and store it."""
        await self._end(sharp=False)

    async def action_back(self) -> None:
        """Back to the main screen; the timer goes on."""
        await self.leave()
        await self.main.guiding.tick()

    async def _end(self, *, sharp: bool) -> None:
        if self._ending:
            return
        self._ending = True
        try:
            await self.main.guiding.end(self, self.run, sharp=sharp)
        finally:
            self._ending = False


class ForgottenSheet(Sheet):
    """A walk that nobody ended: how long was it?"""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(key(digit, f"digit('{digit}')", "") for digit in "0123456789"),
        key("backspace", "digit('')", "take a figure back"),
        key("enter", "keep", "keep so many minutes"),
        key("d", "drop", "drop it, nothing is stored"),
        key("escape,q", "back", "back; it goes on"),
    ]

    def __init__(self, main: "MainScreen", run: Running) -> None:
        super().__init__(main.paint)
        self.main, self.run = main, run
        self.typed = ""

    def heading(self) -> str:
        return "Still walking?"

    def tall(self, width: int, height: int) -> int:
        return 10

    def lines(self, width: int, height: int) -> Iterable[str]:
        yield from wrap(f"{forgotten(self.run)} It began {moment(self.run.timer.start, self.main.diary.now())}.", width)
        yield ""
        yield f"  {INK.strong('enter')}  keep {self.minutes:g} min"
        yield f"  {INK.strong('0-9')}    other minutes"
        yield f"  {INK.strong('d')}      drop it, nothing is stored"
        yield ""
        yield INK.dim("esc back, it goes on")

    @property
    def minutes(self) -> float:
        """What Enter keeps."""
        return float(self.typed) if self.typed else self.run.timer.target

    def action_digit(self, digit: str) -> None:
        """Type another length."""
        typed = self.typed + digit if digit else self.typed[:-1]
        valid = Duration("minutes", "").read(typed, self.main.diary.now())
        if not typed or not isinstance(valid, Invalid):
            self.typed = typed
        self.card.redraw()

    async def action_keep(self) -> None:
        """Store it with that length."""
        await self.main.guiding.end(self, self.run, self.minutes)

    async def action_drop(self) -> None:
        """End it and store nothing."""
        try:
            await self.main.guiding.drop(self.run)
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        await self.leave()
        self.main.tell("Dropped; nothing was stored.")

    async def action_back(self) -> None:
        """Leave it as it is."""
        await self.leave()


class PickSheet(Sheet):
    """What can be timed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("w", "walk", "a walk; a few questions first"),
        key("h", "thermal('heat')", "heat, to a safe length"),
        key("i", "thermal('ice')", "ice, to a safe length"),
        key("k", "stretch(0)", STRETCHES[0].name),
        key("p", "stretch(1)", STRETCHES[1].name),
        key("c", "stretch(2)", STRETCHES[2].name),
        key("escape,q", "back", "back"),
    ]

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main

    def heading(self) -> str:
        return "Timer"

    def tall(self, width: int, height: int) -> int:
        return len([*self.lines(width, height)]) + 2

    def lines(self, width: int, height: int) -> Iterable[str]:
        flags = self.main.look.guiding if self.main.look is not None else ()
        if flags and flags[0].rule.tier in GRAVE:
            words = f"A warning stands: {flags[0].rule.title}. Leave this for now: f on the main screen shows it."
            yield from (INK.alarm(line) for line in wrap(words, width))
            yield ""
        rows = [("w", "walk, after a few questions")]
        rows += [(kind[0], f"{kind}, {limit(kind)[0]} min") for kind in ("heat", "ice")]
        for letter, stretch in zip("kpc", STRETCHES, strict=True):
            sides = ", each side" if len(stretch.sides) > 1 else ""
            rows.append((letter, f"{stretch.name}, {stretch.sets} times {stretch.hold} s{sides}"))
        yield from (f"  {INK.strong(letter)}  {words}" for letter, words in rows)
        yield ""
        yield INK.dim("esc back")

    async def action_walk(self) -> None:
        """Ask first, then walk."""
        await self.leave()
        await self.main.guiding.ask()

    async def action_thermal(self, kind: str) -> None:
        """Start heat or ice."""
        await self.leave()
        await self.main.guiding.begin(kind, limit(kind)[0], {})

    async def action_stretch(self, at: int) -> None:
        """Open the guide of a stretch."""
        from tracker.tui.stretching import StretchSheet

        await self.leave()
        await StretchSheet(self.main, STRETCHES[at]).open(self.app)

    async def action_back(self) -> None:
        """Back to the main screen."""
        await self.leave()
