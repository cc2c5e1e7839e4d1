"""What the program does to the machine it runs on: private files, no network, no other process, no word elsewhere."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.bench.measure import environment
from tests.hostile.watched import SECRET

PACKAGE = str(Path(__file__).parents[2])


class Watched(NamedTuple):
    """What the process told, and the folder that was all its world."""

    told: Any
    place: Path


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    place = tmp_path_factory.mktemp("watched")
    for name in ("home", "tmp", "cwd"):
        (place / name).mkdir(mode=0o700)
    environ = {**environment(place / "log"), "HOME": str(place / "home"), "TMPDIR": str(place / "tmp")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.watched", str(place)],
        env=environ, cwd=place / "cwd", capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return Watched(json.loads(done.stdout.splitlines()[-1]), place)


def test_a1_whatever_the_umask_everything_is_private_when_it_is_made(watched: Watched) -> None:
    """A1"""
    made = [
        (path, mode)
        for path, mode in watched.told["made"]
        if not path.startswith(("/dev/", PACKAGE)) and not path.endswith("other.json")
    ]
    assert len(made) > 30
    assert [(path, oct(mode)) for path, mode in made if mode & 0o077] == []


def test_a1_nothing_that_others_could_read_is_left(watched: Watched) -> None:
    """A1"""
    left = [path for path in watched.place.rglob("*") if stat.S_IMODE(os.lstat(path).st_mode) & 0o077]
    assert left == []
    kinds = {path.name.partition(".")[0] for path in (watched.place / "deep" / "log").rglob("*")}
    assert {"2026", "2025", "backups", "aside", "damaged", "draft", ""} <= kinds


def test_what_is_made_beside_the_program_can_not_be_changed_by_others(watched: Watched) -> None:
    made = [(path, mode) for path, mode in watched.told["made"] if path.startswith(PACKAGE)]
    assert len(made) > 0
    assert [(path, oct(mode)) for path, mode in made if mode & 0o022] == []


def test_no_command_and_no_screen_opens_a_network_socket(watched: Watched) -> None:
    assert watched.told["network"] == []
    assert watched.told["pipes"] > 0  # asyncio's own, so that the watch is known to work


def test_no_command_and_no_screen_starts_another_process(watched: Watched) -> None:
    assert watched.told["processes"] == []


def test_what_was_written_lies_in_the_log_and_in_what_was_asked_for(watched: Watched) -> None:
    allowed = (watched.place / "deep" / "log", watched.place / "cwd")
    found = [
        str(path)
        for path in watched.place.rglob("*")
        if path.is_file() and SECRET.encode() in path.read_bytes() and not any(each in path.parents for each in allowed)
    ]
    assert found == []
