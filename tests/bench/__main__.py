"""python -m tests.bench: how fast it is, as ratios of medians taken in turn. Nothing here passes or fails."""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import ALL, Bench, Fact, Row


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="|".join(ALL), help="some of the figures; without it, all")
    parser.add_argument("--quick", action="store_true", help="a quarter of the rounds")
    parser.add_argument("--json", action="store_true", help="for programs")
    chosen = parser.parse_args()
    if unknown := [name for name in chosen.only if name not in ALL]:
        parser.error(f"there is no {unknown[0]}; there are {', '.join(ALL)}")
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="tracker-bench-") as folder:
        bench = Bench(Path(folder), 0.25 if chosen.quick else 1)
        made = time.monotonic() - begin
        rows = [row for name in chosen.only or ALL for row in ALL[name](bench)]
    if chosen.json:
        print(json.dumps({"machine": machine(), "figures": [plain(row) for row in rows]}, indent=1))
        return 0
    print(machine())
    print(f"logs of 1, 10 and 50 years, 8 entries a day, {bench.this_year} so far this year, made in {made:.0f} s")
    print("medians of rounds taken in turn; * is over the goal, a goal in brackets is a wish\n")
    print(f"{'':50} {'goal':>7} {'wall':>6} {'cpu':>6}   {'wall ms, ours / beside':22} {'rounds':>6}")
    for row in rows:
        print(line(row))
    print(f"\n{time.monotonic() - begin:.0f} s")
    return 0


def line(row: Row) -> str:
    """One row of the table; a star stands where the goal is missed."""
    if isinstance(row, Fact):
        goal = "" if row.goal is None else f"{row.goal:g}"
        star = "*" if row.goal is not None and row.value > row.goal else ""
        return f"{row.name:50} {goal:>7} {row.value:>6.4g}{star:1} {row.unit}".rstrip()
    star = "*" if row.wall > row.goal else " "
    goal = f"{row.goal:g}" if row.wish is None else f"{row.goal:g} ({row.wish:g})"
    cpu = "" if row.cpu is None else f"{row.cpu:.2f}"
    costs = f"{row.ours.wall * 1000:8.2f} / {row.beside.wall * 1000:8.2f}"
    return f"{row.name:50} {goal:>7} {row.wall:>6.2f}{star}{cpu:>6}  {costs:22} {row.times:>6}"


def plain(row: Row) -> dict[str, object]:
    """The row for JSON; times are milliseconds."""
    if isinstance(row, Fact):
        return row._asdict()
    found: dict[str, object] = {"name": row.name, "goal": row.goal, "wish": row.wish, "rounds": row.times}
    found |= {"wall": round(row.wall, 3), "cpu": None if row.cpu is None else round(row.cpu, 3)}
    for name, cost in (("ours", row.ours), ("beside", row.beside)):
        found[name] = {"wall_ms": round(cost.wall * 1000, 3), "cpu_ms": round(cost.cpu * 1000, 3)}
    return found


def machine() -> str:
    """Where it was measured."""
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} processors"


if __name__ == "__main__":
    sys.exit(main())
