"""python -m tests.accuracy FILE.jsonl: how well notes are understood. Exit 1 where an emergency goes unsaid."""

import sys
from pathlib import Path

from tests.accuracy.report import report
from tests.accuracy.scoring import clear, read, scored


def main(paths: list[str]) -> int:
    """Print the report on all the files together; 2 where one of them can't be read."""
    if not paths:
        print(f"usage: {__doc__}", file=sys.stderr)
        return 2
    rows = []
    for path in paths:
        try:
            with Path(path).open(encoding="utf-8") as file:
                rows += scored(read(file))
        except (OSError, ValueError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
    print(report(rows))
    return 1 if any(row.unsaid for row in clear(rows)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
