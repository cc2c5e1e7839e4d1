"""Who may import whom: the table, every module held against it, and a quick entry in a fresh interpreter."""

import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.bench.measure import environment, loaded_modules, peak_memory

ROOT = Path(__file__).parents[1]


class Room(NamedTuple):
    """What a room may import: `now` as a module is loaded, `later` inside functions or for types only.

    Names are packages, or single modules of ours; a room may always import itself. `pure` rooms get no clock, no disk,
    no print and no environment.
    """

    now: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    pure: bool = False


ROOMS: dict[str, Room] = {
    "tracker": Room(),
    "tracker.__main__": Room(now=("tracker.cli",), later=("tracker.cli",)),
    "tracker.core": Room(pure=True),
    "tracker.show": Room(now=("tracker.core",), pure=True),
    "tracker.show.plot": Room(now=("tracker.core", "tracker.show", "plotext"), pure=True),
    "tracker.exchange": Room(now=("tracker.core",), later=("fitdecode", "gpxpy", "defusedxml")),
    "tracker.store": Room(now=("tracker.core", "tinydb"), later=("pyrage",)),
    "tracker.clock": Room(),
    "tracker.home": Room(later=("platformdirs", "tracker.core")),
    "tracker.forms": Room(now=("tracker.core", "tracker.store"), later=("tracker.phrasebook",)),
    "tracker.phrasebook": Room(now=("tracker.core",)),
    "tracker.digests": Room(now=("tracker.core", "tracker.store", "tracker.forms")),
    "tracker.verdict": Room(now=("tracker.core", "tracker.store", "tracker.forms", "tracker.digests")),
    "tracker.results": Room(now=("tracker.core", "tracker.store")),
    "tracker.looking": Room(
        now=("tracker.core", "tracker.store", "tracker.clock", "tracker.digests", "tracker.results"),
        later=("tracker.verdict", "tracker.merging"),
    ),
    "tracker.diary": Room(
        now=(
            *("tracker.core", "tracker.store", "tracker.clock", "tracker.home"),
            *("tracker.forms", "tracker.digests", "tracker.results", "tracker.looking"),
        ),
        later=("tracker.verdict",),
    ),
    "tracker.merging": Room(now=("tracker.core", "tracker.store", "tracker.forms")),
    "tracker.keeping": Room(
        now=("tracker.core", "tracker.store", "tracker.diary", "tracker.digests", "tracker.merging")
    ),
    "tracker.taking": Room(now=("tracker.core", "tracker.store", "tracker.diary", "tracker.forms")),
    "tracker.mappings": Room(now=("tracker.core", "tracker.store")),
    "tracker.locking": Room(now=("tracker.core", "tracker.store", "tracker.home"), later=("keyring",)),
    "tracker.guide": Room(now=("tracker.core", "tracker.store", "tracker.diary", "tracker.forms", "tracker.clock")),
    "tracker.cli": Room(
        now=("tracker", "tracker.core", "tracker.show.text", "tracker.diary"),
        later=(
            *("tracker.show", "tracker.exchange", "tracker.guide", "tracker.keeping", "tracker.taking"),
            *("tracker.mappings", "tracker.locking", "tracker.tui"),
        ),
    ),
    "tracker.tui": Room(now=("tracker.core", "tracker.show", "tracker.diary", "tracker.guide", "textual", "rich")),
}

STDLIB = sys.stdlib_module_names | {"_sha256", "_sha2"}
"""With the names that only some versions of Python have."""

IMPURE = frozenset(
    {
        *(
            "asyncio",
            "concurrent",
            "ctypes",
            "fcntl",
            "getpass",
            "glob",
            "http",
            "importlib",
            "io",
            "locale",
            "logging",
        ),
        *("mmap", "multiprocessing", "os", "pathlib", "pickle", "platform", "pty", "random", "secrets", "select"),
        *("selectors", "shelve", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile"),
        *("threading", "time", "tkinter", "urllib", "uuid", "webbrowser"),
    }
)
CALLS = frozenset({"open", "print", "input", "exec", "eval", "breakpoint"})
CLOCKS = frozenset({"now", "utcnow", "today"})


class Import(NamedTuple):
    """One name that a module imports: `module` whole, or the `name` out of it."""

    module: str
    name: str
    now: bool
    line: int


def imports(tree: ast.Module) -> Iterator[Import]:
    """Every import of a module; those in functions and under TYPE_CHECKING are not `now`."""

    def walk(node: ast.AST, now: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from (Import(alias.name, "", now, child.lineno) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                module = "." * child.level + (child.module or "")
                yield from (Import(module, alias.name, now, child.lineno) for alias in child.names)
            else:
                typed = isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING")
                deferred = typed or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                yield from walk(child, now and not deferred)

    return walk(tree, True)


def within(module: str, packages: tuple[str, ...]) -> bool:
    """True for a package of the list or a module inside it; `tracker` itself stands only for its own names."""
    return any(module == package or (package != "tracker" and module.startswith(package + ".")) for package in packages)


def room_of(module: str) -> str:
    """The longest name in the table that the module lies in."""
    names = [name for name in ROOMS if within(module, (name,))]
    return max(names, key=len) if names else ""


def target(found: Import, known: frozenset[str]) -> str:
    """The module that is imported: `from tracker.core import course` is `tracker.core.course`."""
    whole = f"{found.module}.{found.name}"
    return whole if whole in known else found.module


def faults(module: str, source: str, known: frozenset[str]) -> list[str]:
    """What the module imports or calls that its room may not, in words."""
    name = room_of(module)
    if not name:
        return [f"{module} lies in no room of the table"]
    room, own = ROOMS[name], () if name == "tracker" else (".".join(name.split(".")[:2]),)
    tree = ast.parse(source)
    found = []
    for each in imports(tree):
        aim = target(each, known)
        top = aim.partition(".")[0]
        if each.module.startswith("."):
            found.append(f"{module}:{each.line} imports relatively")
        elif aim == "importlib" or aim.startswith("importlib."):
            found.append(f"{module}:{each.line} imports by a name that nobody can read")
        elif top in STDLIB:
            if room.pure and top in IMPURE:
                found.append(f"{module}:{each.line} imports {aim}, but its room is pure")
        elif not within(aim, room.now + own) and (each.now or not within(aim, room.later)):
            found.append(f"{module}:{each.line} imports {aim}{' as it loads' if each.now else ''}")
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        last = called.rpartition(".")[2]
        clock = last in CLOCKS and called.rpartition(".")[0].rpartition(".")[2] in ("datetime", "date")
        if called == "__import__" or (room.pure and (called in CALLS or clock)):
            found.append(f"{module}:{node.lineno} calls {called}")
    return found


def circle(graph: Mapping[str, frozenset[str]]) -> list[str]:
    """Modules that import one another as they load, the first one again at the end; empty where there is no circle."""
    done: set[str] = set()

    def search(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        for other in sorted(graph.get(module, ())):
            if around := search(other, [*path, module]):
                return around
        done.add(module)
        return []

    return next((around for module in sorted(graph) if (around := search(module, []))), [])


def sources() -> dict[str, str]:
    """Every module of the program by its dotted name."""
    found = {}
    for path in sorted((ROOT / "tracker").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = path.read_text(encoding="utf-8")
    return found


SOURCES = sources()
KNOWN = frozenset(SOURCES)


@pytest.mark.parametrize("module", SOURCES)
def test_a_module_imports_only_what_its_room_may(module: str) -> None:
    assert faults(module, SOURCES[module], KNOWN) == []


def test_nothing_is_imported_in_a_circle() -> None:
    graph = {
        module: frozenset(target(each, KNOWN) for each in imports(ast.parse(source)) if each.now) & KNOWN
        for module, source in SOURCES.items()
    }
    assert circle(graph) == []


def test_every_room_of_the_table_exists() -> None:
    assert [name for name in ROOMS if name not in KNOWN] == []


@pytest.mark.parametrize(
    ("module", "source", "word"),
    [
        ("tracker.core.x", "import os", "pure"),
        ("tracker.core.x", "def f():\n    from time import monotonic", "pure"),
        ("tracker.core.x", "from tracker.diary import Diary", "tracker.diary"),
        ("tracker.core.x", "def f():\n    import tracker.store", "tracker.store"),
        ("tracker.core.x", "import textual", "textual"),
        ("tracker.core.x", "from datetime import datetime\ndatetime.now()", "calls datetime.now"),
        ("tracker.core.x", "import datetime\nx = datetime.date.today()", "calls datetime.date.today"),
        ("tracker.core.x", "print('p4')", "calls print"),
        ("tracker.core.x", "def f():\n    return open('log')", "calls open"),
        ("tracker.core.x", "from . import kinds", "relatively"),
        ("tracker.core.x", "from ..diary import Diary", "relatively"),
        ("tracker.core.x", "import tracker", "imports tracker as"),
        ("tracker", "import os\nfrom tracker import diary", "tracker.diary"),
        ("tracker.show.text", "import plotext", "plotext"),
        ("tracker.show.text", "def f():\n    import plotext", "plotext"),
        ("tracker.show.text", "from tracker import diary", "tracker.diary"),
        ("tracker.exchange.fit", "import fitdecode", "as it loads"),
        ("tracker.exchange.fit", "def f():\n    import tracker.store.disk", "tracker.store"),
        ("tracker.store.x", "def f():\n    from tracker.diary import Diary", "tracker.diary"),
        ("tracker.store.x", "import requests", "requests"),
        ("tracker.diary", "from tracker.show import text", "tracker.show.text"),
        ("tracker.diary", "def f():\n    import tinydb", "tinydb"),
        ("tracker.cli.x", "import tracker.store", "tracker.store"),
        ("tracker.cli.x", "def f():\n    from tracker.store import Store", "tracker.store"),
        ("tracker.cli.x", "from tracker.tui.app import App", "as it loads"),
        ("tracker.cli.x", "class A:\n    import tracker.tui", "as it loads"),
        ("tracker.cli.x", "try:\n    import tracker.tui\nexcept ImportError:\n    pass", "as it loads"),
        ("tracker.cli.x", "import importlib\nimportlib.import_module('tracker.store')", "nobody can read"),
        ("tracker.cli.x", "__import__('tracker.store')", "calls __import__"),
        ("tracker.tui.x", "from tracker.cli import main", "tracker.cli"),
        ("tracker.tui.x", "if TYPE_CHECKING:\n    from tracker.store import Store", "tracker.store"),
        ("tracker.tui.x", "async def f():\n    import tracker.exchange", "tracker.exchange"),
        ("tracker.elsewhere", "", "no room"),
    ],
)
def test_a_broken_arrow_is_found(module: str, source: str, word: str) -> None:
    found = faults(module, source, KNOWN | {"tracker.diary", "tracker.show.text"})
    assert [word for fault in found if word in fault] != []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "tracker.core.x",
            "import re\nfrom tracker.core.words import clean\nfrom datetime import date\ndate(2026, 1, 1)",
        ),
        ("tracker.show.plot", "import plotext"),
        ("tracker.exchange.fit", "def f():\n    import fitdecode"),
        ("tracker.exchange.fit", "if TYPE_CHECKING:\n    from fitdecode import FitDataMessage"),
        ("tracker.cli.x", "from tracker import __version__\nfrom tracker.show.text import Ink\nimport sys\nprint(1)"),
        ("tracker.cli.x", "def f():\n    from tracker.tui.app import App"),
        (
            "tracker.tui.x",
            "from textual.app import App\nfrom tracker.show.plot import draw\nfrom tracker.tui.y import z",
        ),
    ],
)
def test_a_right_arrow_is_not_found(module: str, source: str) -> None:
    assert faults(module, source, KNOWN) == []


@pytest.mark.parametrize(
    ("graph", "around"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, []),
        ({"a": {"b"}, "b": {"c"}, "c": {"b"}}, ["b", "c", "b"]),
        ({"a": {"a"}}, ["a", "a"]),
        ({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set()}, []),
    ],
)
def test_a_circle_is_found(graph: dict[str, set[str]], around: list[str]) -> None:
    assert circle({module: frozenset(others) for module, others in graph.items()}) == around


HEAVY = frozenset({"textual", "rich", "plotext", "click", "pydantic"})


def test_a_quick_entry_loads_nothing_heavy_and_stays_small(tmp_path: Path) -> None:
    command = ["-m", "tracker", "--home", str(tmp_path / "log"), "p4"]
    environ = environment(tmp_path)
    loaded = loaded_modules(command, environ)
    assert "tracker.diary" in loaded
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert peak_memory([sys.executable, *command], environ) < 25 * 1024 * 1024
