"""Text to read over the main screen, with keys to scroll it."""

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType
from textual.events import MouseScrollDown, MouseScrollUp

from tracker.show.text import safe, wrap
from tracker.tui.ink import INK, Styles
from tracker.tui.keys import key
from tracker.tui.sheet import Sheet

SCROLLING: tuple[BindingType, ...] = (
    key("down,j", "scroll(1)", "down"),
    key("up,k", "scroll(-1)", "up"),
    key("pagedown,space", "page(1)", "a page down"),
    key("pageup", "page(-1)", "a page up"),
    key("home,g", "scroll(-100000)", "to the beginning"),
    key("end,G", "scroll(100000)", "to the end"),
)


class Reader(Sheet):
    """Its text scrolls where it is longer than the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [key("escape,enter,q", "close", "back"), *SCROLLING]
    KEYS: ClassVar[str] = "esc back"

    def __init__(self, paint: Styles) -> None:
        super().__init__(paint)
        self._top = 0

    def text(self, width: int) -> list[str]:
        """All of the text, in lines of at most `width` cells."""
        return []

    def tall(self, width: int, height: int) -> int:
        return len(self.text(width)) + 4

    def lines(self, width: int, height: int) -> Iterable[str]:
        text = self.text(width)
        room = height - 2
        self._top = max(min(self._top, len(text) - room), 0)
        shown = text[self._top : self._top + room]
        more = len(text) - self._top - len(shown)
        yield from shown
        yield from [""] * (room - len(shown))
        yield ""
        yield INK.dim(self.KEYS + (f" · ↓ {more} more lines" if more else "") + (" · ↑" if self._top else ""))

    def action_scroll(self, by: int) -> None:
        """Scroll by so many lines."""
        self._top += by
        self.card.redraw()

    def action_page(self, by: int) -> None:
        """Scroll by the height of the card."""
        self.action_scroll(by * max(self.card.size.height - 5, 1))

    async def action_close(self) -> None:
        """Back to the main screen."""
        await self.leave()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        self.action_scroll(3)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        self.action_scroll(-3)


class Said(Reader):
    """Something that has to be said in more than a line."""

    def __init__(self, paint: Styles, heading: str, words: str) -> None:
        super().__init__(paint)
        self._heading, self._words = heading, words

    def heading(self) -> str:
        return self._heading

    def text(self, width: int) -> list[str]:
        return [line for part in self._words.split("\n") for line in wrap(safe(part), width)]
