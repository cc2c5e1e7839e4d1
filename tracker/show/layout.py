"""Columns of text that fit the width they are given."""

from collections.abc import Sequence

from tracker.show.text import cells, pad, wrap

GAP = "  "


def table(rows: Sequence[Sequence[str]], sizes: Sequence[int], right: frozenset[int] = frozenset()) -> list[str]:
    """The rows in columns of these sizes, in cells; what is longer goes on below. `right` columns end flush."""
    lines: list[str] = []
    for row in rows:
        wrapped = [wrap(text, size) for text, size in zip(row, sizes, strict=True)]
        for at in range(max(map(len, wrapped))):
            pieces = []
            for column, (parts, size) in enumerate(zip(wrapped, sizes, strict=True)):
                text = parts[at] if at < len(parts) else ""
                last = column == len(sizes) - 1
                pieces.append(
                    " " * (size - cells(text)) + text if column in right else text if last else pad(text, size)
                )
            lines.append(GAP.join(pieces).rstrip())
    return lines


def natural(rows: Sequence[Sequence[str]], column: int) -> int:
    """The cells of the widest text of a column."""
    return max((cells(row[column]) for row in rows), default=0)
