"""The benchmark measures what it says: its log, its turns, its terminal."""

import json
import sys
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.bench.__main__ import line, plain
from tests.bench.figures import Fact, Figure
from tests.bench.make import invented, make
from tests.bench.measure import Cost, environment, in_turn, loaded_modules, middle, peak_memory, ran
from tests.bench.terminal import Terminal

PYTHON = sys.executable


def test_the_invented_log_is_the_same_every_time_and_eight_entries_a_day() -> None:
    first, last = date(2024, 2, 27), date(2024, 3, 2)
    drafts = list(invented(first, last))
    assert drafts == list(invented(first, last))
    days = [draft.at.date() for draft in drafts if draft.at]
    assert days == [first + timedelta(days=number) for number in range(5) for _ in range(8)]
    assert len({draft.values["score"] for draft in drafts if draft.kind == "pain"}) > 2


def test_the_log_is_stored_a_file_a_year(tmp_path: Path) -> None:
    assert make(str(tmp_path), 40, date(2025, 1, 10)) == 320
    assert sorted(path.name for path in tmp_path.glob("2*.json")) == ["2024.json", "2025.json"]


def test_runs_take_turns_and_the_first_round_does_not_count() -> None:
    order: list[str] = []

    def run(name: str, costs: list[float]) -> Cost:
        order.append(name)
        return Cost(costs[len(order) // 3], 0)

    found = in_turn({name: partial(run, name, [9, 1, 3, 2]) for name in "ab"}, 3)
    assert order == list("abababab")
    assert set(found) == {"a", "b"}
    assert found["a"].wall < 9


def test_the_middle_is_taken_of_each_time_by_itself() -> None:
    assert middle([Cost(1, 30), Cost(2, 10), Cost(9, 20)]) == Cost(2, 20)


def test_a_command_that_fails_is_no_figure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        ran([PYTHON, "-c", "raise SystemExit(3)"], environment(tmp_path))


def test_time_memory_and_modules_of_a_command(tmp_path: Path) -> None:
    environ = environment(tmp_path)
    work = "sum(range(2_000_000))"
    assert ran([PYTHON, "-c", work], environ).cpu > ran([PYTHON, "-c", "pass"], environ).cpu
    small, big = (peak_memory([PYTHON, "-c", f"x = b'x' * {size}"], environ) for size in (1, 60_000_000))
    assert small < 25_000_000
    assert 55_000_000 < big - small < 65_000_000
    assert "wave" in loaded_modules(["-c", "import wave"], environ)
    assert "wave" not in loaded_modules(["-c", "pass"], environ)


PROGRAM = """
import os, sys, tty
tty.setraw(0)
print(os.get_terminal_size())
print("\\x1b[31mre\\x1b[1md\\x1b[0m", "\\x1b[?2026$p", end="", flush=True)
print(sys.stdin.read(11)[-4:], flush=True)
while (key := sys.stdin.read(1)) != "q":
    print("key", key, flush=True)
"""


def test_a_program_on_a_terminal_is_watched_from_outside(tmp_path: Path) -> None:
    terminal = Terminal([PYTHON, "-c", PROGRAM], environment(tmp_path))
    first = terminal.until(("columns=120, lines=40", "red"))
    whole = terminal.until((";2$y",))
    assert 0 < first.wall <= whole.wall
    assert terminal.press(b"x").wall > 0
    assert "key x" in terminal.text
    assert terminal.close(b"q") == 0


def test_a_program_that_never_paints_it_or_never_ends_is_an_error(tmp_path: Path) -> None:
    terminal = Terminal([PYTHON, "-c", "print('one', flush=True); input(); input()"], environment(tmp_path))
    with pytest.raises(TimeoutError, match="two"):
        terminal.until(("one", "two"), seconds=0.5)
    with pytest.raises(TimeoutError, match="did not end"):
        terminal.close(b"q", seconds=0.2)


def test_a_missed_goal_has_a_star() -> None:
    slow, fast = Cost(0.04, 0.03), Cost(0.01, 0.01)
    assert "4.00*" in line(Figure("slow", 3, slow, fast, 5))
    assert "*" not in line(Figure("slow", 4, slow, fast, 5))
    assert "26* MB" in line(Fact("memory", 26, "MB", 25))
    assert "*" not in line(Fact("memory", 25, "MB", 25))


def test_a_row_is_json() -> None:
    row = plain(Figure("p4", 4, Cost(0.03, 0.02), Cost(0.01, 0.01), 5, wish=3))
    assert json.loads(json.dumps(row))["wall"] == 3
    assert plain(Figure("p4", 4, Cost(0.03, 0.02), Cost(0.01, 0), 5))["cpu"] is None
