"""What lies over the main screen: a framed card, and boxes to type into where it has any."""

import asyncio
from collections.abc import Iterable
from typing import Any

from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.layout import Layout
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget

from tracker.show.text import cells, short
from tracker.tui.ink import INK, Styles
from tracker.tui.panel import PLACED, Panel
from tracker.tui.places import Place

WIDE = 100
"""The cells that a card takes at most."""


class Card(Panel):
    """A frame with a title in it, and the lines of its screen."""

    def draw(self, size: Size) -> list[Strip]:
        sheet = self.screen
        assert isinstance(sheet, Sheet)
        inner = size.width - 4
        lines = [*sheet.lines(inner, size.height - 2)][: size.height - 2]
        title = short(sheet.heading(), size.width - 6)
        left = INK.dim("╭─ ") + (INK.alarm(title) if sheet.alarming else INK.title(title))
        framed = [left + INK.dim(f" {'─' * (size.width - 5 - cells(title))}╮")]
        edge = INK.dim("│")
        for line in [*lines, *[""] * (size.height - 2 - len(lines))]:
            framed.append(f"{edge} {line}")
        strips = self.paint.strips(framed, size.width)
        right = self.paint.strip(f" {edge}", 2)
        strips = [strips[0], *(Strip([*strip.crop(0, size.width - 2), *right], size.width) for strip in strips[1:])]
        strips.append(self.paint.strip(INK.dim(f"╰{'─' * (size.width - 2)}╯"), size.width))
        return strips


def squeezed(lines: Iterable[str], height: int) -> list[str]:
    """The lines without as many of the empty ones, the last first, as it takes to fit; what is left over is cut."""
    kept = [*lines]
    for at in range(len(kept) - 1, -1, -1):
        if len(kept) > height and not kept[at]:
            del kept[at]
    return kept


class Sheet(ModalScreen[None]):
    """A screen of one card. It is closed by `leave`, which waits until the screen below is back."""

    CSS_PATH = "tracker.tcss"
    AUTO_FOCUS = ""
    alarming = False

    def __init__(self, paint: Styles) -> None:
        super().__init__()
        self.card = Card("card", paint)
        self._opened = asyncio.Event()

    @property
    def layout(self) -> Layout:
        return PLACED

    def heading(self) -> str:
        """The title in the frame."""
        return ""

    def lines(self, width: int, height: int) -> Iterable[str]:
        """What stands in the card."""
        return ()

    def tall(self, width: int, height: int) -> int:
        """The lines that the card would like, its frame included, on a screen of this size."""
        return height

    def placing(self, width: int, height: int) -> dict[str, Place]:
        wide = min(width, WIDE)
        tall = min(self.tall(wide - 4, height), height)
        return {"card": Place((width - wide) // 2, (height - tall) // 2, wide, tall)}

    def boxes(self) -> Iterable[Widget]:
        """What is typed into."""
        return ()

    def compose(self) -> ComposeResult:
        yield self.card
        yield from self.boxes()

    def first(self) -> Widget | None:
        """The box that gets the first key."""
        return next(iter(self.boxes()), None)

    def on_mount(self) -> None:
        if (box := self.first()) is not None:
            self.set_focus(box)
        self._opened.set()

    async def open(self, app: App[Any]) -> None:
        """Push the screen, and wait until keys that were typed ahead reach its first box."""
        await app.push_screen(self)
        await self._opened.wait()

    async def replace(self, app: App[Any]) -> None:
        """Put the screen in the place of the one that is open, as `open` does."""
        await app.switch_screen(self)
        await self._opened.wait()

    async def leave(self) -> None:
        """Close the screen."""
        await self.app.pop_screen()

    def keep(self) -> None:
        """Have kept what is half typed."""

    async def caught_up(self) -> None:
        """Wait until the box with the focus has dealt with every key that was typed so far."""
        box = self.focused
        if box is not None:
            done = asyncio.Event()
            if box.call_later(done.set):
                await done.wait()
