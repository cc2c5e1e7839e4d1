"""The panels of the main screen, and the look at the log that they show."""

import asyncio
import gc
from datetime import date
from functools import partial

from textual.app import ComposeResult
from textual.layout import Layout
from textual.reactive import reactive
from textual.screen import Screen

from tracker.core.own import settled
from tracker.core.plan import Own, Pause
from tracker.diary import Diary, Look, Trouble
from tracker.tui.aside import aside
from tracker.tui.bar import Bar
from tracker.tui.drawing import EARLY, SPAN, SPANS, Plots, Plotter, Want, wanted
from tracker.tui.entries import Entries
from tracker.tui.head import Head
from tracker.tui.ink import Styles
from tracker.tui.panel import PLACED, Panel
from tracker.tui.places import PAGES, Place, Wish, left_width, places
from tracker.tui.plots import Plot
from tracker.tui.today import TodayPanel
from tracker.tui.warnpanel import WarnPanel
from tracker.tui.weekpanel import WeekPanel

LOOK_EVERY = 0.4
"""Seconds between two looks at whether another program wrote to the log; each is a few file status calls."""
LATER = 5.0
"""Seconds after which a log that could not be read is tried again."""
GONE = "The files of the log are gone from their folder. What you see is what they held; nothing can be stored now."


class Board(Screen[None]):
    """Holds the diary and the look at it; the panels get what they show from here."""

    AUTO_FOCUS = ""

    look: reactive[Look | None] = reactive(None, init=False)
    plots: reactive[Plots | None] = reactive(None, init=False)
    span: reactive[int] = reactive(SPAN, init=False)
    until: reactive[date | None] = reactive(None, init=False)
    cursor: reactive[date | None] = reactive(None, init=False)
    folded: reactive[bool] = reactive(False, init=False)
    page: reactive[str] = reactive(PAGES[0], init=False)
    told: reactive[str] = reactive("", init=False)
    timer: reactive[str] = reactive("", init=False)
    settled: reactive[tuple[Pause | None, Own]] = reactive((None, Own()), init=False)

    def __init__(self, diary: Diary, look: Look, paint: Styles) -> None:
        super().__init__()
        self.diary = diary
        self.paint = paint
        self.set_reactive(Board.look, look)
        self.set_reactive(Board.settled, settled(look.history.kept))
        self.set_reactive(Board.folded, diary.view().get("folded", False))
        self._panels: dict[str, Panel] = {}
        self._plotter = Plotter()
        self._whole = self._drawing = False
        self._looking = asyncio.Lock()
        self._asked = self._answered = 0
        self._wait_until = 0.0
        self._told_on = look.today

    # -- what is shown where

    @property
    def layout(self) -> Layout:
        return PLACED

    def placing(self, width: int, height: int) -> dict[str, Place]:
        """Where each panel stands. Today and the warnings get the lines that they need, where there is room."""
        wide = left_width(width) - 1
        today, warnings = self._panels["today"], self._panels["warnings"]
        assert isinstance(today, TodayPanel)
        assert isinstance(warnings, WarnPanel)
        plots = self.look is not None and len(self.look.history) > 0
        page = self.page if self.page in self.pages else PAGES[0]
        return places(width, height, Wish(today.needs(wide), warnings.needs(wide), plots, not self.folded), page)

    @property
    def pages(self) -> tuple[str, ...]:
        """What a narrow screen can show under today; the warnings only where one stands."""
        return PAGES if self.look is not None and self.look.standing else PAGES[:-1]

    def rearrange(self) -> None:
        """Place the panels anew. A panel asks, because a screen that asks for itself keeps its old arrangement."""
        self._panels["head"].refresh(layout=True)

    def compose(self) -> ComposeResult:
        paint, look = self.paint, Board.look
        seen = (look, Board.plots, Board.span, Board.until, Board.cursor, Board.folded)
        plots = [Plot(name, paint).data_bind(*seen) for name in ("walks", "pain")]
        panels = (
            Head("head", paint).data_bind(look, Board.timer),
            TodayPanel("today", paint).data_bind(look, Board.settled, Board.folded),
            WarnPanel("warnings", paint).data_bind(look),
            WeekPanel("week", paint).data_bind(look, Board.folded), *plots,
            Entries("entries", paint).data_bind(look), Bar("bar", paint).data_bind(Board.told),
        )  # fmt: skip
        self._panels = {str(panel.id): panel for panel in panels}
        return panels

    def repaint(self, paint: Styles) -> None:
        """Draw all anew in the colours of another theme."""
        self.paint = paint
        for panel in self._panels.values():
            panel.paint = paint
            panel.redraw()

    @property
    def entries(self) -> Entries:
        """The table of entries."""
        panel = self._panels["entries"]
        assert isinstance(panel, Entries)
        return panel

    def tell(self, text: str) -> None:
        """Say something in the line above the keys, until the next thing is said or done."""
        self.told = text
        self._told_on = self.diary.now().date()

    # -- looking

    def painted(self) -> None:
        """Called once, after the first paint."""
        self.set_interval(LOOK_EVERY, self._poll)
        self.run_worker(self.settle(), name="settle")

    async def settle(self) -> None:
        """Do what could wait for the first paint: the plots, then the whole log."""
        await self._draw(only=True)
        await self.refresh_look()
        gc.freeze()
        gc.enable()

    def _poll(self) -> None:
        assert self.look is not None
        if asyncio.get_running_loop().time() < self._wait_until:
            return
        if self.diary.changed(self.look.stamp) or self.diary.now().date() != self.look.today:
            self.run_worker(self.refresh_look(), name="look")

    async def refresh_look(self) -> None:
        """Show what the log holds now. When this returns, the panels have what was in it at the call."""
        self._asked += 1
        asked = self._asked
        async with self._looking:
            if self._answered >= asked:
                return
            self._answered = self._asked
            try:
                look = await aside(self.diary.look)
            except Trouble as trouble:
                self._give_up(str(trouble))
                return
            if self._vanished(look):
                self._give_up(GONE)
                return
            before, self._whole = self.look, True
            self.look = look
            if before is not None and before.today != look.today and self._told_on != look.today:
                self.tell("")
            if look.problems and (before is None or look.problems != before.problems):
                first = look.problems[0]
                self.tell(f"{len(look.problems)} of the log's lines can't be read: {first.where}: {first.message}")

    def _give_up(self, why: str) -> None:
        """Say why the log can't be read, and look again after a while."""
        self._wait_until = asyncio.get_running_loop().time() + LATER
        self.tell(why)

    def _vanished(self, look: Look) -> bool:
        """True where a log that was there has no file left: a folder that was unmounted must not look empty."""
        return not look.stamp and self.look is not None and len(self.look.stamp) > 0

    def watch_look(self) -> None:
        self.rearrange()
        self.run_worker(self._draw(), name="draw")

    def watch_settled(self) -> None:
        self.rearrange()

    def watch_folded(self) -> None:
        self.rearrange()
        self.call_after_refresh(self._draw)

    # -- plots

    def watch_until(self) -> None:
        self.watch_span()

    def watch_span(self) -> None:
        ready = self._plotter.kept(self.look, self._want(self.span))
        if ready is not None:
            self.plots = ready
        else:
            self.run_worker(self._draw(), name="draw")

    def on_resize(self) -> None:
        self.call_after_refresh(self._draw)

    def _want(self, span: int) -> Want:
        return wanted(span, self.placing(*self.size), self.until)

    async def _draw(self, *, only: bool = False) -> None:
        """Draw the plots that are shown, then those of the other ranges, so that a key finds them ready."""
        if self._drawing:
            return
        self._drawing = True
        try:
            while self.look is not None:
                look = self.look
                spans = [self.span] if only else [self.span, *SPANS]
                want = self._plotter.missing(look, (self._want(span) for span in spans if self._whole or span in EARLY))
                if want is None:
                    break
                await aside(partial(self._plotter.make, look, want))
                self.plots = self._plotter.kept(self.look, self._want(self.span)) or self.plots
        finally:
            self._drawing = False
