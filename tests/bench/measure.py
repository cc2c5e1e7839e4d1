"""What a command costs: wall and processor time of a child, taken in turn, and its peak memory."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Cost(NamedTuple):
    """Seconds: by the clock on the wall, and of the processor."""

    wall: float
    cpu: float


def environment(folder: str | Path) -> dict[str, str]:
    """A plain environment for children: this program importable, bytecode cached, no colours or logs of this shell."""
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR")
    }
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TRACKER_HOME": str(folder),
    }


def ran(command: list[str], environ: Mapping[str, str]) -> Cost:
    """The cost of the command from its start to its end, its output thrown away. RuntimeError where it failed."""
    null = os.open(os.devnull, os.O_RDWR)
    onto = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
    begin = time.perf_counter()
    child = os.posix_spawn(command[0], command, environ, file_actions=onto)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - begin
    os.close(null)
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


_LAUNCHER = """
import os, sys
null = os.open(os.devnull, os.O_RDWR)
onto = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=onto)
_, status, usage = os.wait4(child, 0)
sys.exit(f"ended with {os.waitstatus_to_exitcode(status)}") if status else print(usage.ru_maxrss)
"""


def peak_memory(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """The most memory that the command held, in bytes.

    It is started by a bare interpreter: Linux counts the memory of whoever starts a process as the process's own.
    """
    launcher = [sys.executable, "-I", "-S", "-c", _LAUNCHER, *command]
    told = subprocess.run(launcher, env=dict(environ), stdout=subprocess.PIPE, text=True, check=True)
    return int(told.stdout) * (1 if sys.platform == "darwin" else 1024)


def loaded_modules(arguments: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """Every module that this interpreter imports when it is run with these arguments, in order."""
    timed = [sys.executable, "-X", "importtime", *arguments]
    told = subprocess.run(timed, env=dict(environ), capture_output=True, text=True, check=True)
    return re.findall(r"^import time:.*\| +([\w.]+)$", told.stderr, re.MULTILINE)


def in_turn(runs: Mapping[str, Callable[[], Cost]], times: int) -> dict[str, Cost]:
    """The medians of each run, A B A B, so that whatever else the machine does falls on all of them alike.

    The first round is thrown away: it fills the caches.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for turn in range(times + 1):
        for name, run in runs.items():
            cost = run()
            if turn:
                costs[name].append(cost)
    return {name: middle(found) for name, found in costs.items()}


def middle(costs: Sequence[Cost]) -> Cost:
    """The median of each of the two times."""
    return Cost(median(cost.wall for cost in costs), median(cost.cpu for cost in costs))
