"""A file for each test: bytes in, its path out."""

from collections.abc import Callable
from pathlib import Path

import pytest

Put = Callable[..., str]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def write(data: bytes | str, name: str = "file") -> str:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return str(path)

    return write
