"""Loss of power on a real file system: what a copy of its device holds while a writer writes."""

import os
import select
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.store.made import add, forked, form, ids, killed, litter, store
from tests.store.test_kills import writer

COPIES = 40


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """The file system in the image, where this user may mount one."""
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", "loop", image, place], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"nothing can be mounted here: {done.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.long
@pytest.mark.skipif(shutil.which("mkfs.ext4") is None, reason="mkfs.ext4 is not installed")
def test_p2_a_copy_of_the_device_holds_all_that_was_acknowledged(tmp_path: Path) -> None:
    """P2: the copy is taken while the writer stands still, so that it is what the device held at one moment."""
    image = tmp_path / "image"
    with image.open("wb") as file:
        file.truncate(16 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    said = b""
    with mounted(image, tmp_path / "live") as live:
        end, pipe = os.pipe()
        process = forked(writer(live / "log", 0, pipe))
        os.close(pipe)
        try:
            for number in range(COPIES):
                while len(said) < 9 * 4 * (number + 1):
                    said += os.read(end, 65536)
                os.kill(process, signal.SIGSTOP)
                os.waitpid(process, os.WUNTRACED)
                while select.select([end], [], [], 0)[0]:
                    said += os.read(end, 65536)
                shutil.copy(image, tmp_path / "copy")
                os.kill(process, signal.SIGCONT)
                with mounted(tmp_path / "copy", tmp_path / "after") as after:
                    found = ids(store(after / "log"))
                    acknowledged = set(said.decode().split())
                    assert acknowledged <= set(found), number
                    assert len(found) - len(acknowledged) <= 2, number
                    add(store(after / "log"), form(900_001, "2026-12-01 08:30"))
                    assert litter(after / "log") == []
        finally:
            os.kill(process, signal.SIGCONT)
            killed(process)
            os.close(end)
