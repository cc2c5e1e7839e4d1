"""What was learned from the sets of notes and lies beside this module; `python -m tests.accuracy.learn` writes it."""

from typing import Protocol, cast


class _Loader(Protocol):
    def get_data(self, path: str) -> bytes: ...


def learned(name: str) -> bytes:
    """A file of this folder, fetched as modules are, so that it is found wherever they are."""
    return cast("_Loader", __spec__.loader).get_data(f"{__file__.rpartition('learned')[0]}{name}")
