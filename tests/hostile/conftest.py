"""A session per test, and the dashboard as the tests of the dashboard open it."""

from pathlib import Path

import pytest

from tests.cli.session import Session
from tests.tui.conftest import Clock, clock, diary, opened

__all__ = ["Clock", "clock", "diary", "opened", "tracker"]


@pytest.fixture
def tracker(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Session:
    return Session(tmp_path / "log", capsys)
