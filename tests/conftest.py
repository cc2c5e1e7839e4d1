"""No test sees this machine's settings or its real log."""

import os
import signal
import tempfile

import pytest

SETTINGS = ("NO_COLOR", "FORCE_COLOR", "TRACKER_HOME", "PYTHONDONTWRITEBYTECODE")


def pytest_configure(config: pytest.Config) -> None:
    """Before anything is imported, because Textual reads its settings then.

    A run in the background of a shell begins with Ctrl-C ignored, and so would every program that a test starts.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in [*SETTINGS, *(name for name in os.environ if name.startswith("TEXTUAL_"))]:
        os.environ.pop(name, None)
    data = tempfile.TemporaryDirectory(prefix="tracker-tests-")
    config.add_cleanup(data.cleanup)
    os.environ["XDG_DATA_HOME"] = data.name
