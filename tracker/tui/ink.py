"""Text with emphasis, as the rooms of `show` write it, turned into strips in the theme's colours.

Emphasis is written as the terminal's own codes; user text can't hold any, because it was made inert before.
"""

import re
from collections.abc import Iterable, Mapping

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.strip import Strip

from tracker.show.text import Ink

STRONG, DIM, ALARM = "1", "2", "1;31"
WARN, TITLE, CURSOR, LOUD = "33", "1;34", "7", "1;7;31"
FAINT = 0.3
"""How much of the text's colour is in what stands behind everything else, such as a band."""
CODES = "\x1b\\[([0-9;]*)m"
HUES = {"31": "error", "32": "success", "33": "warning", "34": "primary", "35": "accent"}
"""Which of the theme's colours stands for which of the terminal's; a plot writes the same ones as 38;5;1 and so on."""


class Paint(Ink):
    """The emphasis of `show`, and the little more that the dashboard needs."""

    __slots__ = ()

    def title(self, text: str) -> str:
        return self._paint(TITLE, text)

    def loud(self, text: str) -> str:
        """What can't be overlooked, on any terminal."""
        return self._paint(LOUD, text)

    def warn(self, text: str) -> str:
        return self._paint(WARN, text)


INK = Paint(True)


class Styles:
    """The style of each code in one theme; without `hues` no more than bold, dim and reversed."""

    def __init__(self, variables: Mapping[str, str], *, ansi: bool, hues: bool = True) -> None:
        back, front = Color.parse(variables["background"]), Color.parse(variables["foreground"])
        self._plain = Style.null()
        quiet = Style(dim=True) if ansi else Style(color=legible(front.blend(back, 0.45), back, front).rich_color)
        faint = Style(dim=True) if ansi else Style(color=back.blend(front, FAINT).rich_color)
        self._made = {
            "": self._plain,
            "38;5;8": quiet,
            "38;5;7": faint if hues else Style(dim=True),
            "0": self._plain,
            "1": Style(bold=True),
            "2": quiet,
            "7": Style(reverse=True),
        }
        for code, name in HUES.items():
            hue = Color.parse(variables[name])
            hue = hue if ansi else legible(hue, back, front)
            style = Style(color=hue.rich_color) if hues else self._plain
            self._made[code] = self._made[f"38;5;{code[1]}"] = style
            self._made[f"1;{code}"] = style + Style(bold=True)
            self._made[f"1;7;{code}"] = style + Style(bold=True, reverse=True)

    def style(self, code: str) -> Style:
        """The style of one code."""
        return self._made.get(code, self._plain)

    def segments(self, line: str) -> list[Segment]:
        """The line in pieces of one style each."""
        if "\x1b" not in line:
            return [Segment(line, self._plain)]
        first, *rest = re.split(CODES, line)
        found = [Segment(first, self._plain)] if first else []
        found += [Segment(text, self.style(code)) for code, text in zip(rest[::2], rest[1::2], strict=True) if text]
        return found

    def strip(self, line: str, width: int, under: Style | None = None) -> Strip:
        """The line as exactly `width` cells; `under` is a style for all of it."""
        made = Strip(self.segments(line)).adjust_cell_length(width)
        return made.apply_style(under) if under else made

    def strips(self, lines: Iterable[str], width: int) -> list[Strip]:
        """The lines as strips of exactly `width` cells."""
        return [self.strip(line, width) for line in lines]


def plain(line: str) -> str:
    """The line without its emphasis."""
    return re.sub(CODES, "", line) if "\x1b" in line else line


def legible(hue: Color, back: Color, front: Color) -> Color:
    """The hue, moved towards the text's colour until it is told from the background at a contrast of 4.5 to 1."""
    for step in range(10):
        mixed = hue.blend(front, step / 10)
        if contrast(mixed, back) >= 4.5:
            return mixed
    return front


def contrast(one: Color, other: Color) -> float:
    """The ratio of the two luminances, from 1 to 21, as WCAG 2 counts it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: Color) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
