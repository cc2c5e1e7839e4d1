"""Bindings of the dashboard."""

from textual.binding import Binding


def key(keys: str, action: str, words: str) -> Binding:
    """A binding that is served before the next key is looked at, so that keys typed in a burst stay in order.

    The words are what help and palette say.
    """
    return Binding(keys, action, words, show=False, priority=True)
