"""Work that is done as somebody without rights, where the tests run as root."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.made import add, ended, forked, form, store
from tracker.store import Disk

NOBODY = 65534
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="only root can hand files to others")


def modest(work: Callable[[], None]) -> int:
    """The exit code of the work when somebody without rights does it."""

    def unprivileged() -> None:
        if ROOT:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        work()

    return ended(forked(unprivileged))


def refused(log_folder: Path, words: str = "nothing was stored") -> Callable[[], None]:
    """Work that adds a form and expects to be refused with exit code 6."""

    def work() -> None:
        with pytest.raises(Disk, match=words) as caught:
            add(store(log_folder), form(99))
        assert caught.value.code == 6

    return work


def give(folder: Path, owner: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, owner, owner, follow_symlinks=False)
