"""Writers that are killed: at random, before each call, and by the kernel's own hand."""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.store.made import add, ended, forked, form, ids, killed, litter, name, store
from tracker.store import Store

ROUNDS = 40
"""How many writers are killed at random; the long form kills 300 for each size of log."""


def lines(pipe: int, wanted: int) -> bytes:
    """At least so many bytes of what a writer acknowledged, or all there is."""
    found = b""
    while len(found) < wanted:
        part = os.read(pipe, 65536)
        if not part:
            break
        found += part
    return found


def rest(pipe: int) -> bytes:
    found = b""
    while part := os.read(pipe, 65536):
        found += part
    os.close(pipe)
    return found


def writer(folder: Path, first: int, pipe: int) -> Callable[[], None]:
    """Work that adds one form after the other, every third time two in two years, and says each that is stored."""

    def work() -> None:
        log = store(folder)
        number = first
        while True:
            day = f"2026-0{1 + number % 3}-{1 + number % 28:02d} 08:30"
            batch = [form(number, day)]
            if number % 3 == 0:
                batch.append(form(number + 500_000, "2025-12-31 08:30")._replace(batch=batch[0].batch))
            add(log, *batch)
            os.write(pipe, b"".join(one.id.encode() + b"\n" for one in batch))
            number += 1

    return work


def grown(log: Store, size: int) -> set[str]:
    """A log that begins with so many entries in two years; their ids."""
    forms = [form(2_000_000 + at, f"202{5 + at % 2}-{1 + at % 12:02d}-{1 + at % 28:02d} 08:30") for at in range(size)]
    if forms:
        add(log, *forms)
    return {one.id for one in forms}


@pytest.mark.parametrize(
    ("rounds", "size"),
    [
        pytest.param(ROUNDS, 0, id="40"),
        pytest.param(300, 3_000, id="300, 3000 entries", marks=pytest.mark.long),
        pytest.param(300, 30_000, id="300, 30000 entries", marks=pytest.mark.long),
    ],
)
def test_k1_a_writer_killed_at_any_moment_loses_nothing_that_it_acknowledged(
    tmp_path: Path, rounds: int, size: int
) -> None:
    """K1, K3, K5, C3"""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    log = store(tmp_path)
    held = grown(log, size)
    for turn in range(rounds):
        end, pipe = os.pipe()
        process = forked(writer(tmp_path, 1000 * turn, pipe))
        os.close(pipe)
        said = lines(end, 9 * chance.randrange(1, 12))
        select.select([], [], [], chance.random() * 0.004)  # so that the kill falls anywhere in the next write
        killed(process)
        said += rest(end)
        acknowledged = held | set(said.decode().split())
        found = ids(log)
        assert len(found) == len(set(found))
        assert acknowledged <= set(found)
        unsaid = set(found) - acknowledged
        assert len(unsaid) <= 2, "at most the batch that was being written"
        held = set(found)
        counts = {year: tail.count for year, tail in log.tails().items()}
        assert sum(counts.values()) == len(found)
    add(log, form(900_001))
    assert litter(tmp_path) == []
    assert not (tmp_path / "pending.json").exists()
    pairs = [one for one in held if name(500_000) <= one < name(2_000_000)]
    assert len(pairs) > rounds // (1 if size < 10_000 else 4)


class Fuse:
    """Kills its own process before the call with that number, counting all of os's calls that change something."""

    def __init__(self, number: int) -> None:
        self.left = number
        for call in ("open", "write", "fsync", "replace", "mkdir", "unlink", "close", "ftruncate", "fchmod"):
            setattr(os, call, self._guarded(getattr(os, call)))

    def _guarded(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            self.left -= 1
            return real(*args, **more)

        return call


@pytest.mark.parametrize("second", [None, "2025-12-31 08:30", "2027-01-01 08:30"], ids=["one", "two", "a new one"])
def test_k2_a_writer_killed_before_any_call(tmp_path: Path, second: str | None) -> None:
    """K2, K5"""
    batch = [form(3, "2026-01-06 08:30"), *([form(4, second)] if second else [])]
    begun = tmp_path / "begun"
    add(store(begun), form(1), form(2, "2025-12-30 08:30"))
    old, new = [name(1), name(2)], [name(1), name(2), *(one.id for one in batch)]
    outcomes = []
    for number in range(200):
        folder = tmp_path / str(number)
        shutil.copytree(begun, folder)

        def work(number: int = number, folder: Path = folder) -> None:
            log = store(folder)
            Fuse(number)
            add(log, *batch)

        code = ended(forked(work))
        log = store(folder)
        found = ids(log)
        assert found in (old, new), number
        outcomes.append(found)
        assert sum(tail.count for tail in log.tails().values()) == len(found)
        add(log, form(9, "2026-01-07 08:30"))
        assert ids(log) == [*found, name(9)]
        assert litter(folder) == []
        assert not (folder / "pending.json").exists()
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert outcomes == sorted(outcomes, key=len), "once it is stored, it stays stored"
    assert outcomes.count(old) > 10
    assert outcomes.count(new) > 2


WRITER = """
import os, sys
from tests.store.made import add, form, store
log = store(sys.argv[1])
for number in (3, 5):
    add(log, form(number, "2026-01-06 08:30"), form(number + 1, "2025-12-31 08:30"))
    os.write(1, b"stored %d\\n" % number)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("call", ["fsync", "rename", "unlink", "flock", "mkdir"])
def test_k2_a_writer_killed_by_the_kernel_before_a_system_call(tmp_path: Path, call: str) -> None:
    """K2"""
    for number in (1, 2, 4, 7):
        folder = tmp_path / str(number)
        add(store(folder), form(1), form(2, "2025-12-30 08:30"))
        done = subprocess.run(
            ["strace", "-o", "/dev/null", "-e", f"inject={call}:signal=KILL:when={number}",
             sys.executable, "-c", WRITER, str(folder)],
            capture_output=True, check=False,
        )  # fmt: skip
        if b"ptrace" in done.stderr:
            pytest.skip("nobody may trace here")
        found = ids(store(folder))
        acknowledged = [1, 2, *(at for n in (3, 5) if b"stored %d" % n in done.stdout for at in (n, n + 1))]
        assert [name(at) for at in acknowledged] == found[: len(acknowledged)]
        assert len(found) in (len(acknowledged), len(acknowledged) + 2)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        add(store(folder), form(90))
        assert litter(folder) == []
        if done.returncode == 0:
            assert number > 1 or call == "mkdir", f"{call} was never called"
            break
