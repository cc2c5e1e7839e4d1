"""The figures: each a cost of this program beside the cost of something everybody knows, measured in turn."""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from tests.bench.make import make
from tests.bench.measure import Cost, environment, in_turn, loaded_modules, middle, peak_memory, ran
from tests.bench.terminal import Terminal

HERE = Path(__file__).parent
YEAR = 365
HEAVY = ("textual", "rich", "plotext", "click", "pydantic")

PAINTED = ("Last pain", "This week and the last", "Entries 1 to", "ctrl+p all")
"""What is on the dashboard's first usable frame: everything but the plots."""
PLOTTED = ("10┤", "heat┤")
"""What only the plots paint: the axis of each."""
DOWN, UP, QUIT = b"\x1b[B", b"\x1b[A", b"q"
RANGES = {90: b"3", 3650: b"5"}
"""The key of each plot range, by its days."""


class Figure(NamedTuple):
    """`ours` measured in turn with `beside`; the goal is a ratio of the two."""

    name: str
    goal: float
    ours: Cost
    beside: Cost
    times: int
    wish: float | None = None

    @property
    def wall(self) -> float:
        return self.ours.wall / self.beside.wall

    @property
    def cpu(self) -> float | None:
        """None where the system does not tell the processor time of a process that still runs."""
        return self.ours.cpu / self.beside.cpu if self.beside.cpu else None


class Fact(NamedTuple):
    """Something that is counted and not compared."""

    name: str
    value: float
    unit: str
    goal: float | None = None


Row = Figure | Fact


class Bench:
    """The logs that everything is measured on, in one temporary folder, and how often each thing is done.

    `this_year` is how many entries the file holds that a new entry goes to; in January that flatters.
    """

    def __init__(self, folder: Path, share: float) -> None:
        self.folder = folder
        self.share = share
        today = datetime.now(UTC).astimezone().date()
        self.this_year = (today - date(today.year, 1, 1)).days * 8
        self.logs: dict[int, Path] = {}
        for years in (1, 10, 50):
            self.logs[years] = folder / f"{years}"
            make(str(self.logs[years]), years * YEAR, today - timedelta(days=1))
        self.script = folder / "tracker"
        self.script.write_text("import sys\nfrom tracker.__main__ import main\nsys.exit(main())\n")

    def times(self, often: int) -> int:
        return max(round(often * self.share), 3)

    def tracker(self, years: int, *words: str) -> list[str]:
        return [sys.executable, str(self.script), "--home", str(self.logs[years]), *words]

    def run(self, command: list[str]) -> Callable[[], Cost]:
        environ = environment(self.folder / "nowhere")
        return lambda: ran(command, environ)

    def open(self, command: list[str]) -> Terminal:
        return Terminal(command, environment(self.folder / "nowhere"))


def quick_entry(bench: Bench) -> list[Row]:
    """One entry on the command line: durable, judged, said back."""
    times = bench.times(50)
    costs = in_turn(
        {
            "bare": bench.run([sys.executable, "-c", "pass"]),
            "one": bench.run(bench.tracker(1, "p4")),
            "fifty": bench.run(bench.tracker(50, "p4")),
        },
        times,
    )
    command = bench.tracker(1, "p4")
    environ = environment(bench.folder / "nowhere")
    loaded = loaded_modules(command[1:], environ)
    return [
        Figure("tracker p4, 1 year of log / python3 -c pass", 4, costs["one"], costs["bare"], times, wish=3),
        Figure("tracker p4, 50 years / 1 year", 1.15, costs["fifty"], costs["one"], times),
        Fact("tracker p4, 50 years: peak memory", peak_memory(bench.tracker(50, "p4"), environ) / 2**20, "MB", 25),
        Fact("tracker p4: modules loaded", len(loaded), ""),
        Fact(f"tracker p4: of {', '.join(HEAVY)}", len({name.partition(".")[0] for name in loaded} & {*HEAVY}), "", 0),
    ]


def week(bench: Bench) -> list[Row]:
    times = bench.times(30)
    runs = {years: bench.run(bench.tracker(years, "week")) for years in (1, 50)}
    costs = in_turn({str(years): run for years, run in runs.items()}, times)
    return [Figure("tracker week, 50 years / 1 year", 1.25, costs["50"], costs["1"], times)]


def start(bench: Bench) -> list[Row]:
    """The dashboard's start on ten years of log."""
    times = bench.times(20)
    costs: Mapping[str, list[Cost]] = {"static": [], "painted": [], "plotted": []}
    for turn in range(times + 1):
        static = bench.open([sys.executable, str(HERE / "one_static.py")])
        found = [static.until(("one static text",))]
        _leave(static)
        dashboard = bench.open(bench.tracker(10))
        found += [dashboard.until(PAINTED), dashboard.until(PAINTED + PLOTTED)]
        _leave(dashboard)
        if turn:
            for name, cost in zip(costs, found, strict=True):
                costs[name].append(cost)
    medians = {name: middle(found) for name, found in costs.items()}
    return [
        Figure("first usable frame / one-Static app", 1.2, medians["painted"], medians["static"], times),
        Figure("complete with both plots / one-Static app", 1.5, medians["plotted"], medians["static"], times),
    ]


def keys(bench: Bench) -> list[Row]:
    """Keys in a dashboard that stands on ten years of log, beside a key in an app of one Static."""
    counter = bench.open([sys.executable, str(HERE / "counter.py")])
    counter.until(("counted 0",))
    dashboard = bench.open(bench.tracker(10))
    dashboard.until(PAINTED + PLOTTED)
    for terminal in (counter, dashboard):
        terminal.rest()
    often, seldom = bench.times(60), bench.times(24)
    step = cycle((DOWN, UP))
    cursor = in_turn({"ours": lambda: dashboard.press(next(step)), "beside": lambda: counter.press(DOWN)}, often)
    for _ in range(40):
        dashboard.press(DOWN, quiet=0.02)
    scroll = in_turn({"ours": lambda: dashboard.press(DOWN), "beside": lambda: counter.press(DOWN)}, often)
    plots = in_turn(
        {
            "90": lambda: dashboard.press(RANGES[90], quiet=0.3),
            "3650": lambda: dashboard.press(RANGES[3650], quiet=0.3),
            "beside": lambda: counter.press(DOWN),
        },
        seldom,
    )
    for terminal in (counter, dashboard):
        _leave(terminal)
    return [
        Figure("cursor key, the entries stand / a key in a counter", 2, cursor["ours"], cursor["beside"], often),
        Figure("cursor key, the entries scroll / the same", 2, scroll["ours"], scroll["beside"], often),
        Figure("plot range to 90 days / a key in a counter", 5, plots["90"], plots["beside"], seldom),
        Figure("plot range to 3,650 days / to 90 days", 1.25, plots["3650"], plots["90"], seldom),
    ]


def _leave(terminal: Terminal) -> None:
    code = terminal.close(QUIT)
    if code:
        raise RuntimeError(f"a program on a terminal ended with {code}: {terminal.text[-2000:]}")


ALL: dict[str, Callable[[Bench], list[Row]]] = {"entry": quick_entry, "week": week, "start": start, "keys": keys}
