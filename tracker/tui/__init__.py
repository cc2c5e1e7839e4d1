"""The dashboard. Importing this loads nothing of Textual; `run` does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import Binding

    from tracker.diary import Diary
    from tracker.tui.keymap import Keymap


def run(diary: "Diary") -> int:
    """Show the dashboard until it is left; the exit code. A log that can't be read is said on stderr instead."""
    from tracker.tui.start import start

    return start(diary)


def themes() -> tuple[str, ...]:
    """The names of all themes."""
    from textual.theme import BUILTIN_THEMES

    return tuple(sorted(BUILTIN_THEMES))


def refused_keys(wanted: "Mapping[str, str]") -> list[str]:
    """What is wrong with these keys of actions beside all others, in sentences."""
    return _main(wanted)[1].problems


def actions(wanted: "Mapping[str, str]") -> list[tuple[str, str, str]]:
    """Each action whose key can be changed: its name, its keys, and what it does."""
    bindings, keys = _main(wanted)
    return [(binding.id, keys.keys(binding), binding.description) for binding in bindings if binding.id]


def _main(wanted: "Mapping[str, str]") -> "tuple[list[Binding], Keymap]":
    from textual.binding import Binding

    from tracker.tui.keymap import Keymap
    from tracker.tui.main import MainScreen

    bindings = [one for one in MainScreen.BINDINGS if isinstance(one, Binding)]
    return bindings, Keymap(bindings, wanted)
