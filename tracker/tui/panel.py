"""A title and lines of text, drawn when what it shows changes and not at each render."""

from collections.abc import Iterable
from typing import ClassVar

from textual.filter import ANSIToTruecolor
from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tracker.diary import Look
from tracker.tui.ink import INK, Styles
from tracker.tui.places import Place


class Panel(Widget):
    """What all panels share. A panel is given what it shows by its screen; it never asks the diary."""

    TITLE: ClassVar[str] = ""

    look: reactive[Look | None] = reactive(None, init=False, repaint=False)

    def __init__(self, name: str, paint: Styles) -> None:
        super().__init__(id=name)
        self.paint = paint
        self._drawn: list[Strip] = []
        self._drawn_for: Size | None = None
        self._sent: dict[int, Strip] = {}

    def write(self, width: int, height: int) -> Iterable[str]:
        """The lines for a panel of this size, the title not among them."""
        return ()

    def draw(self, size: Size) -> list[Strip]:
        """The strips of the panel, title and all; those that are missing at the end are empty."""
        head = [titled(self.TITLE, size.width)] if self.TITLE else []
        lines = [*head, *self.write(size.width, size.height - len(head))]
        return self.paint.strips(lines[: size.height], size.width)

    def redraw(self) -> None:
        """Draw anew at the next chance, and paint the lines that are others than before."""
        self._drawn_for = None
        if not self.is_attached or not self.call_later(self._send):
            self.refresh()

    def _send(self) -> None:
        """Have those lines painted that differ from what was sent before: a slow line is spared the rest."""
        size = self.size
        if not size:
            return
        fresh = {at: strip for at, strip in enumerate(self._made(size)) if self._sent.get(at) != strip}
        if fresh:
            self._sent |= fresh
            self.refresh(*(Region(0, at, size.width, 1) for at in fresh))

    def _made(self, size: Size) -> list[Strip]:
        """The strips for this size, drawn once."""
        if self._drawn_for != size:
            under = self.rich_style
            drawn = [strip.apply_style(under) for strip in self.draw(size)]
            self._drawn = [*drawn, *[Strip.blank(size.width, under)] * (size.height - len(drawn))]
            self._drawn_for = size
        return self._drawn

    def watch_look(self) -> None:
        self.redraw()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._drawn_for = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """What was drawn, as it is: a panel has no border, padding or links that Textual would have to look for."""
        size = self.size
        strips = self._made(size)[crop.y : crop.bottom]
        for at, strip in enumerate(strips, crop.y):
            # Textual also asks for lines that it does not paint, so this tells only what may be on the screen instead.
            if (sent := self._sent.get(at)) is not strip and sent != strip:
                self._sent.pop(at, None)
        for line_filter in self.get_line_filters():
            if not isinstance(line_filter, ANSIToTruecolor):  # the styles of a theme hold colours that it can show
                strips = [strip.apply_filter(line_filter, self.background_colors[1]) for strip in strips]
        if crop.column_span != (0, size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips


def titled(title: str, width: int) -> str:
    """`Today ───────────` over the width."""
    return f"{INK.title(title)} {INK.dim('─' * max(width - len(title) - 1, 0))}"


class Placed(Layout):
    """Puts each widget where its screen says, by the widget's name; the others are not shown."""

    name = "placed"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        placing = getattr(parent, "placing", None)
        where: dict[str, Place] = placing(size.width, size.height) if placing is not None else {}
        return [
            WidgetPlacement(Region(*where[child.id]), NULL_OFFSET, NULL_SPACING, child)
            for child in children
            if child.id in where
        ]


PLACED = Placed()
