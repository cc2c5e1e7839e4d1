"""Loss of power at any moment: every state the disk may then be in, from the calls that were really made."""

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tracker.store import Store


class Op(NamedTuple):
    """One call: `make`, `write`, `sync` (a file), `mkdir`, `rename`, `unlink` or `sync folder`."""

    call: str
    path: str
    other: str = ""
    data: bytes = b""


class Recorder:
    """Lets every call through to the real disk and writes down what it does to files below `root`."""

    def __init__(self, patch: pytest.MonkeyPatch, root: Path) -> None:
        self.ops: list[Op] = []
        self._root = str(root)
        self._paths: dict[int, str] = {}
        self._real = {
            call: getattr(os, call) for call in ("open", "write", "fsync", "mkdir", "replace", "unlink", "ftruncate")
        }
        for call in self._real:
            patch.setattr(os, call, getattr(self, call))

    def _note(self, call: str, path: str, other: str = "", data: bytes = b"") -> None:
        if path.startswith(self._root) and not path.endswith(".lock"):  # no promise hangs on what the lock file holds
            self.ops.append(
                Op(call, os.path.relpath(path, self._root), other and os.path.relpath(other, self._root), data)
            )

    def open(self, path: str, flags: int, mode: int = 0o777) -> int:
        new = not os.path.lexists(path)
        fd: int = self._real["open"](path, flags, mode)
        self._paths[fd] = path
        if flags & os.O_CREAT and new:
            self._note("make", path)
        return fd

    def write(self, fd: int, data: Any) -> int:
        size: int = self._real["write"](fd, data)
        self._note("write", self._paths.get(fd, ""), data=bytes(data[:size]))
        return size

    def ftruncate(self, fd: int, size: int) -> None:
        assert self._paths[fd].endswith(".lock"), "a file of the log is never shortened in place"
        self._real["ftruncate"](fd, size)

    def fsync(self, fd: int) -> None:
        self._real["fsync"](fd)
        path = self._paths[fd]
        self._note("sync folder" if os.path.isdir(path) else "sync", path)

    def mkdir(self, path: str, mode: int = 0o777) -> None:
        self._real["mkdir"](path, mode)
        self._note("mkdir", path)

    def replace(self, path: str, to: str) -> None:
        self._real["replace"](path, to)
        self._note("rename", path, to)

    def unlink(self, path: str) -> None:
        self._real["unlink"](path)
        self._note("unlink", path)


class Inode:
    """A file's bytes: those that are durable for certain, and those that were written."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = data
        self.written = data


Tree = dict[str, dict[str, "Inode | str"]]
"""Folders with their names; a folder's own folders have their path as value."""


class Disk:
    """What may be on the disk after a number of calls: names wait for their folder's sync, bytes for their file's."""

    def __init__(self, start: Path) -> None:
        self.durable: Tree = {".": {}}
        for path in sorted(start.rglob("*")):
            place = os.path.relpath(path, start)
            found: Inode | str = place if path.is_dir() else Inode(path.read_bytes())
            self.durable[os.path.dirname(place) or "."][path.name] = found
            if path.is_dir():
                self.durable[place] = {}
        self.live: Tree = {place: dict(names) for place, names in self.durable.items()}
        self.waiting: dict[str, list[Callable[[dict[str, Inode | str]], None]]] = {}

    def apply(self, op: Op) -> None:
        folder, file = os.path.dirname(op.path) or ".", os.path.basename(op.path)
        if op.call == "make":
            node = Inode()
            self._change(folder, lambda names: names.update({file: node}))
        elif op.call == "write":
            self._inode(op.path).written += op.data
        elif op.call == "sync":
            self._inode(op.path).durable = self._inode(op.path).written
        elif op.call == "mkdir":
            self.durable[op.path], self.live[op.path] = {}, {}
            self._change(folder, lambda names: names.update({file: op.path}))
        elif op.call == "unlink":
            self._change(folder, lambda names: names.pop(file, None))
        elif op.call == "rename":
            assert os.path.dirname(op.other) == os.path.dirname(op.path), "a rename across folders is not one step"
            to = os.path.basename(op.other)
            self._change(folder, lambda names: names.update({to: names.pop(file)} if file in names else {}))
        elif op.call == "sync folder":
            self.durable[op.path] = dict(self.live[op.path])
            self.waiting[op.path] = []

    def states(self) -> Iterator[dict[str, bytes | None]]:
        """Every state after a loss of power now: path -> bytes, None for a folder."""
        places = [place for place, waiting in self.waiting.items() if waiting]
        kept = [list(product((True, False), repeat=len(self.waiting[place]))) for place in places]
        for choice in product(*kept):
            tree = {place: dict(names) for place, names in self.durable.items()}
            for place, marks in zip(places, choice, strict=True):
                for change, keep in zip(self.waiting[place], marks, strict=True):
                    if keep:
                        change(tree[place])
            for lost in (_nothing, _half, _all, _zeros):
                yield dict(_walk(tree, ".", lost))

    def _change(self, folder: str, change: Callable[[dict[str, Inode | str]], Any]) -> None:
        change(self.live[folder])
        self.waiting.setdefault(folder, []).append(change)

    def _inode(self, path: str) -> Inode:
        found = self.live[os.path.dirname(path) or "."][os.path.basename(path)]
        assert isinstance(found, Inode)
        return found


def _walk(tree: Tree, place: str, lost: Callable[[Inode], bytes]) -> Iterator[tuple[str, bytes | None]]:
    for file, found in sorted(tree[place].items()):
        path = os.path.join(place, file)
        if isinstance(found, str):
            yield path, None
            yield from _walk(tree, found, lost)
        else:
            yield path, lost(found)


def _nothing(node: Inode) -> bytes:
    return node.durable


def _half(node: Inode) -> bytes:
    return node.written[: (len(node.durable) + len(node.written)) // 2]


def _all(node: Inode) -> bytes:
    return node.written


def _zeros(node: Inode) -> bytes:
    return node.durable + bytes(len(node.written) - len(node.durable))


def laid_out(state: dict[str, bytes | None], folder: Path) -> Path:
    folder.mkdir()
    for path, data in state.items():
        if data is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)
    return folder


def empty(log: Store) -> None:
    """A person's first entry ever."""


def two_years(log: Store) -> None:
    add(log, form(1), form(2, "2025-12-30 08:30"))


def eight_days(log: Store) -> None:
    for day in range(1, 10):
        add(log, form(100 + day, f"2026-01-0{day} 08:30"))


def a_copy_beside(log: Store) -> None:
    """A copy from another machine, with an entry of its own, that the next write takes in."""
    two_years(log)
    with TemporaryDirectory() as folder:
        add(store(folder), form(5), form(6, "2026-03-05 08:30"))
        shutil.copy(f"{folder}/2026.json", f"{log.folder}/2026 (1).json")


SCENES = {
    "a copy of another machine": (a_copy_beside, [form(10, "2026-02-01 08:30")]),
    "a copy of another machine, and two years": (
        a_copy_beside,
        [form(10, "2026-02-01 08:30"), form(11, "2025-12-31 08:30")],
    ),
    "the first entry": (empty, [form(10, "2026-02-01 08:30")]),
    "the first entries, in two years": (empty, [form(10, "2026-02-01 08:30"), form(11, "2025-02-01 08:30")]),
    "the first of a day": (two_years, [form(10, "2026-02-01 08:30")]),
    "the second of a day": (two_years, [form(10, "2026-01-05 09:30")]),
    "two years at once": (two_years, [form(10, "2026-02-01 08:30"), form(11, "2025-12-31 08:30")]),
    "two years, one of them new": (two_years, [form(10, "2027-02-01 08:30"), form(11, "2025-12-31 08:30")]),
    "a day on which a backup goes": (eight_days, [form(10, "2026-02-01 08:30")]),
}


@pytest.mark.parametrize("scene", SCENES)
def test_p1_after_a_loss_of_power_the_log_is_the_old_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scene: str
) -> None:
    """P1"""
    prepare, forms = SCENES[scene]
    root = tmp_path / "root"
    root.mkdir()
    log = store(root / "home" / "log")
    prepare(log)
    disk = Disk(root)
    old = ids(log)
    with monkeypatch.context() as patch:
        recorder = Recorder(patch, root)
        add(log, *forms)
    new = ids(log)
    assert new == sorted([*old, *(one.id for one in forms)])
    seen: set[tuple[tuple[str, bytes | None], ...]] = set()
    outcomes = set()
    for at in range(len(recorder.ops) + 1):
        if at:
            disk.apply(recorder.ops[at - 1])
        for state in disk.states():
            mark = (
                (*sorted(state.items()), ("acknowledged", b""))
                if at == len(recorder.ops)
                else tuple(sorted(state.items()))
            )
            if mark in seen:
                continue
            seen.add(mark)
            after = laid_out(state, tmp_path / str(len(seen)))
            found = store(after / "home" / "log")
            stood = ids(found)
            assert stood == new or (stood == old and at < len(recorder.ops)), (at, recorder.ops[:at][-3:], list(state))
            assert sum(tail.count for tail in found.tails().values()) == len(stood)
            outcomes.add(tuple(stood))
            add(found, form(99, "2026-02-02 08:30"))
            assert ids(found) == sorted([*stood, name(99)])
            assert litter(after) == []
            assert not (after / "home" / "log" / "pending.json").exists()
    assert outcomes == {tuple(old), tuple(new)}
    assert len(seen) > len(recorder.ops) // 2


def test_the_disk_of_these_tests_would_notice_a_missing_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that syncs neither its file nor its folder leaves states that are neither the old nor the new one."""
    (tmp_path / "root").mkdir()
    disk = Disk(tmp_path / "root")
    with monkeypatch.context() as patch:
        recorder = Recorder(patch, tmp_path / "root")
        fd = os.open(str(tmp_path / "root" / "new"), os.O_WRONLY | os.O_CREAT)
        os.write(fd, b"all of it")
        os.replace(str(tmp_path / "root" / "new"), str(tmp_path / "root" / "log"))
        os.close(fd)
    for op in recorder.ops:
        disk.apply(op)
    found = {state.get("./log") for state in disk.states()}
    assert found == {None, b"", b"all ", b"all of it", bytes(9)}
