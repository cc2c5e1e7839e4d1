"""Files of earlier versions. A version that raises SCHEMA adds a step here, and a log of its own to the tests."""

from collections.abc import Callable

from tracker.store.trouble import Unreadable

STEPS: dict[int, Callable[[bytes], bytes]] = {}
"""From a schema to the next: takes a file's bytes, checks them as that schema did, and gives the file anew."""


def converted(data: bytes, schema: int, newest: int) -> bytes:
    """The same file in the newest schema. Unreadable."""
    for number in range(schema, newest):
        step = STEPS.get(number)
        if step is None:
            raise Unreadable(f"has the format {number}, which no version ever wrote")
        data = step(data)
    return data
