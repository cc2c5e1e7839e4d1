"""Text as Markdown, in which nothing that a person typed is markup."""

from collections.abc import Sequence

from tracker.core.words import shown

_MARKUP = frozenset("\\`*_{}[]<>()#+-.!|~&@:/=^$")


def inert(text: str) -> str:
    """The text so that every reader of Markdown shows it as it was typed: no link, no heading, no HTML."""
    return "".join(f"\\{char}" if char in _MARKUP else char for char in shown(text))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """A table; the first row is its head. The cells are Markdown already."""
    first, *rest = rows
    cells = [tuple(cell.replace("\n", " ") for cell in row) for row in rest]
    return [_row(first), _row(["---"] * len(first)), *map(_row, cells)]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
