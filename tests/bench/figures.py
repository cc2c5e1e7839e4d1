"""The figures: each a cost of this program beside the cost of something everybody knows, measured in turn."""

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, repeat
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
LEFT, RIGHT, ESCAPE = b"\x1b[D", b"\x1b[C", b"\x1b"
SCREENS = {
    "a form": b"p", "the quick line": b"a", "an entry": b"\r", "the week": b"v", "the calendar": b"C",
    "what seems to help": b"H", "the search": b"/", "the warnings": b"f", "the help": b"?",
}  # fmt: skip
"""The key of each screen."""
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
    counter, dashboard = _both(bench)
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


def days(bench: Bench) -> list[Row]:
    """The cursor of the plots over ten years of log."""
    counter, dashboard = _both(bench)
    often, seldom = bench.times(60), bench.times(24)
    dashboard.press(LEFT, quiet=0.5)
    step, beside = cycle((LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT)), _pressing(counter, repeat(DOWN))
    day = in_turn({"ours": _pressing(dashboard, step), "beside": beside}, often)
    dashboard.press(RANGES[3650], quiet=0.5)
    ten = in_turn({"ours": _pressing(dashboard, step), "beside": beside}, often)
    dashboard.press(RANGES[90], quiet=0.5)
    pan = cycle((b"{", b"{", b"{", b"}", b"}", b"}"))
    panned = in_turn({"ours": _pressing(dashboard, pan, 0.3), "beside": beside}, seldom)
    for terminal in (counter, dashboard):
        _leave(terminal)
    return [
        Figure("day cursor, 30 days / a key in a counter", 5, day["ours"], day["beside"], often),
        Figure("day cursor, 3,650 days / the same", 5, ten["ours"], ten["beside"], often),
        Figure("plots panned by 90 days / the same", 12, panned["ours"], panned["beside"], seldom),
    ]


def typing(bench: Bench) -> list[Row]:
    """A letter in the quick line and in the search of ten years, beside a key in an app of one Static."""
    counter, dashboard = _both(bench)
    often = bench.times(60)
    rows: list[Row] = []
    for name, key, typed, goal in (
        ("a letter in the quick line", b"a", "w12 5-3 h15 stiff after the chair ", 5.0),
        ("a letter in the search of 29,000 entries", b"/", "walk over 20 in march knee ", 8.0),
    ):
        dashboard.press(key, quiet=1)
        letters = cycle(letter.encode() for letter in typed)
        costs = in_turn({"ours": _pressing(dashboard, letters), "beside": _pressing(counter, repeat(DOWN))}, often)
        rows.append(Figure(f"{name} / a key in a counter", goal, costs["ours"], costs["beside"], often))
        dashboard.press(b"\x0c", quiet=0.5)
        dashboard.press(ESCAPE, quiet=0.5)
    for terminal in (counter, dashboard):
        _leave(terminal)
    return rows


def screens(bench: Bench) -> list[Row]:
    """Each screen opened on ten years of log, the first time not counted, beside a key in an app of one Static."""
    counter, dashboard = _both(bench)
    often = bench.times(20)

    def opening(key: bytes) -> Callable[[], Cost]:
        def opened() -> Cost:
            cost = dashboard.press(key, quiet=0.4)
            dashboard.press(ESCAPE, quiet=0.2)
            return cost

        return opened

    rows: list[Row] = []
    for name, key in SCREENS.items():
        costs = in_turn({"ours": opening(key), "beside": _pressing(counter, repeat(DOWN))}, often)
        rows.append(Figure(f"open {name} / a key in a counter", 20, costs["ours"], costs["beside"], often))
    for terminal in (counter, dashboard):
        _leave(terminal)
    return rows


def _pressing(terminal: Terminal, keys: Iterator[bytes], quiet: float = 0.1) -> Callable[[], Cost]:
    """What each press of the next of the keys costs."""
    return lambda: terminal.press(next(keys), quiet=quiet)


def _both(bench: Bench) -> tuple[Terminal, Terminal]:
    """The counter and the dashboard on ten years of log, both at rest."""
    counter = bench.open([sys.executable, str(HERE / "counter.py")])
    counter.until(("counted 0",))
    dashboard = bench.open(bench.tracker(10))
    dashboard.until(PAINTED + PLOTTED)
    for terminal in (counter, dashboard):
        terminal.rest()
    return counter, dashboard


def _leave(terminal: Terminal) -> None:
    code = terminal.close(QUIT)
    if code:
        raise RuntimeError(f"a program on a terminal ended with {code}: {terminal.text[-2000:]}")


ALL: dict[str, Callable[[Bench], list[Row]]] = {
    "entry": quick_entry, "week": week, "start": start, "keys": keys,
    "days": days, "typing": typing, "screens": screens,
}  # fmt: skip
