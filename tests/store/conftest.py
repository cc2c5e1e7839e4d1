"""The store's tests sync thousands of times: they live in memory where there is a file system for that."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = "/dev/shm"


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    place = MEMORY if os.path.isdir(MEMORY) and os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="tracker-store-", dir=place, ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user of the machine may enter."""
    with tempfile.TemporaryDirectory(prefix="tracker-open-") as folder:
        os.chmod(folder, 0o755)
        yield Path(folder).resolve()
