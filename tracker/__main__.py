"""`python -m tracker`, and what the `tracker` command runs."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    # A short run makes no rubbish worth looking for; the dashboard, which stays, looks again.
    gc.disable()
    _occupy()
    code = 130
    try:
        from tracker.cli import main as run

        code = run()
    except KeyboardInterrupt:
        pass
    except ImportError as error:
        code = 1
        if sys.stderr is not None:
            sys.stderr.write(f"tracker is not installed whole ({error.name} can't be loaded); install it again.\n")
    _end(code)


def _occupy() -> None:
    """Put something in place of a closed standard stream, so that no file of the log is opened in its place."""
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        while os.open(os.devnull, os.O_RDWR) <= 2:
            pass


def _end(code: int) -> None:
    """Leave at once: all is on disk and said, and taking a whole interpreter apart takes time that nobody sees."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            pass
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    main()
