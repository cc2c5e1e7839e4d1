"""What the main screen's guide does: the timer that runs, its bell and its end, and the sheets that ask."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tracker.core.fields import Value
from tracker.core.timer import Running
from tracker.diary import Recorded, Trouble
from tracker.guide import Day, Ended, Guide, Taken
from tracker.show.guide import forgotten, over, running
from tracker.tui.aside import aside
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


class Guiding:
    """Made after the first paint, because its modules can wait until then."""

    def __init__(self, main: "MainScreen") -> None:
        self.main = main
        self.guide = Guide(main.diary)
        self._trouble = ""
        self._told = ""
        self._ending = False

    async def refresh(self) -> None:
        """Show what the person settled: a pause, targets."""
        try:
            self.main.settled = await aside(self.guide.settled)
        except Trouble as trouble:
            self.main.tell(str(trouble))

    async def tick(self) -> None:
        """See whether a timer runs, show it in the first line, ring once, and store heat or ice that is over."""
        try:
            run = self.guide.running()
            self._trouble = ""
        except Trouble as trouble:
            if self._trouble != str(trouble):
                self._trouble = str(trouble)
                self.main.tell(self._trouble)
            run = None
        self.main.timer = "" if run is None else running(run, self.main.diary.now()).partition(", since")[0]
        if run is not None and run.forgotten and self._told != run.timer.id:
            self._told = run.timer.id
            self.main.tell(f"{forgotten(run)} g to say how long it was")
        if run is None or not run.due or self._ending:
            return
        self._ending = True
        try:
            await self._over(run)
        except Trouble as trouble:
            self.main.tell(str(trouble))
        finally:
            self._ending = False

    async def _over(self, run: Running) -> None:
        """The time is reached: the bell once, and what ends itself is stored."""
        if not run.timer.rung and await aside(lambda: self.guide.ring(run.timer)):
            self.main.app.bell()
        ended = await aside(self.guide.settle)
        if ended is None:
            return
        self.main.timer = ""
        await self.main.stored(Recorded((ended.entry,), ended.flags))
        self.main.tell(
            f"{self.main.way('undo')} · {over(ended.entry.kind, minutes=ended.entry.number('minutes') or 0)}"
        )

    async def ask(self) -> None:
        """Ask before a walk; or show what runs."""
        from tracker.tui.gating import GateSheet

        if not await self._shown():
            day = await self.day()
            if day is not None:
                await GateSheet(self.main, day).open(self.main.app)

    async def pick(self) -> None:
        """Choose what to time; or show what runs."""
        from tracker.tui.timing import PickSheet

        if not await self._shown():
            await PickSheet(self.main).open(self.main.app)

    async def _shown(self) -> bool:
        """True where a timer ran, whose sheet is open now. One that can't be read is said and counts as none."""
        self.main.tell("")
        try:
            run = await aside(self.guide.running)
        except Trouble as trouble:
            self.main.tell(str(trouble))
            return False
        if run is not None:
            await self.show(run)
        return run is not None

    async def day(self) -> Day | None:
        """What guides through today; None, and said, where the log can't be read."""
        try:
            return await aside(lambda: self.guide.day(self.main.look))
        except Trouble as trouble:
            self.main.tell(str(trouble))
            return None

    async def begin(self, kind: str, minutes: float, values: Mapping[str, Value]) -> None:
        """Start a timer and show it; the one that runs where there is one."""
        try:
            run = await aside(lambda: self.guide.start(kind, minutes, values))
        except Taken as taken:
            run = taken.run
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        day = await self.day() if kind != "walk" else None
        ahead = () if day is None else self.guide.ahead(kind, values, day.look)
        await self.show(run, " ".join(flag.rule.message for flag in ahead))

    async def show(self, run: Running, notice: str = "") -> None:
        """Open the sheet of a timer; the notice is what is to be minded."""
        from tracker.tui.timing import ForgottenSheet, TimerSheet

        await self.tick()
        sheet = ForgottenSheet(self.main, run) if run.forgotten else TimerSheet(self.main, run, notice)
        await sheet.open(self.main.app)

    async def end(self, sheet: Sheet, run: Running, minutes: float | None = None, *, sharp: bool = False) -> None:
        """End a timer, store its entry, close its sheet, and ask what is to be asked."""
        more: dict[str, Value] = {"sharp": True} if sharp else {}
        try:
            ended = await aside(lambda: self.guide.stop(run.timer, minutes, **more))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        await sheet.leave()
        await self.tick()
        await self._ended(ended)

    async def drop(self, run: Running) -> None:
        """End a timer and store nothing. Trouble."""
        await aside(lambda: self.guide.drop(run.timer))
        await self.tick()

    async def _ended(self, ended: Ended) -> None:
        from tracker.tui.gating import AfterSheet

        day = await self.day() if ended.entry.kind == "walk" else None
        if day is not None and self.guide.asks_after(ended.entry, day):
            await self.main.refresh_look()
            await AfterSheet(self.main, ended).open(self.main.app)
        else:
            await self.main.stored(Recorded((ended.entry,), ended.flags))
