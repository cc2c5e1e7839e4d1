"""A session per test."""

from pathlib import Path

import pytest

from tests.cli.session import Session


@pytest.fixture
def tracker(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Session:
    return Session(tmp_path / "log", capsys)
