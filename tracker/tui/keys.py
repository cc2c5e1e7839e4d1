"""Bindings of the dashboard."""

from collections.abc import Iterable
from dataclasses import replace

from textual.binding import Binding, BindingType

from tracker.tui.keymap import named


def key(keys: str, action: str, words: str) -> Binding:
    """A binding that is served before the next key is looked at, so that keys typed in a burst stay in order.

    The words are what help and palette say.
    """
    return Binding(keys, action, words, show=False, priority=True)


def movable(bindings: Iterable[BindingType]) -> list[BindingType]:
    """The bindings under the names by which a person may give them other keys."""
    return [replace(one, id=named(one) or None) if isinstance(one, Binding) else one for one in bindings]
