"""Which key does what on the main screen, once the person's own keys are taken into account."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.keys import Keys, _character_to_key

from tracker.core.actions import action_for
from tracker.core.settings import FILE, split_keys
from tracker.core.words import quoted

NAMES = {
    "question_mark": "?", "left_square_bracket": "[", "right_square_bracket": "]", "left_curly_bracket": "{",
    "right_curly_bracket": "}", "slash": "/", "full_stop": ".", "apostrophe": "'", "pageup": "page up",
    "pagedown": "page down", "escape": "esc", "up": "↑", "down": "↓", "left": "←", "right": "→",
}  # fmt: skip


class Keymap:
    """`overrides` are what Textual is told: the keys of each action that has others than those it was built with.

    `problems` are sentences about keys of the person's own that can't be used.
    """

    def __init__(self, bindings: Iterable[Binding] = (), wanted: Mapping[str, str] | None = None) -> None:
        built = [(named(binding), binding.key.split(",")) for binding in bindings]
        self.problems: list[str] = []
        own = {name: keys for name, typed in (wanted or {}).items() if (keys := self._known(name, typed))}
        while clash := _clash(built, own):
            name, key, other = clash
            advice = "" if other == BUILT_IN else f" Give {other} another key first."
            self.problems.append(f"{FILE}: {name} can't have {shown(key)}, which is {other}.{advice}")
            del own[name]
        self.overrides = {name: ",".join(keys) for name, keys in own.items()}
        self._first = {name: keys[0] for name, keys in built if name} | {name: keys[0] for name, keys in own.items()}

    def of(self, name: str) -> str:
        """The first key of this action, as it is shown."""
        return shown(self._first.get(name, ""))

    def keys(self, binding: Binding) -> str:
        """All keys of a binding, as they are shown."""
        return key_words(self.overrides.get(binding.id or "", binding.key))

    def _known(self, name: str, typed: str) -> list[str]:
        """The keys by Textual's names; none where one of them is no key."""
        found = []
        for one in split_keys(typed):
            *modifiers, last = one.split("+") if len(one) > 1 else [one]
            key = "+".join((*modifiers, _character_to_key(last) if len(last) == 1 else last))
            if len(last) > 1 and last not in KEYS:
                self.problems.append(f"{FILE}: {quoted(one)} for {name} is no key.")
                return []
            found.append(key)
        return found


BUILT_IN = "built in"
KEYS = frozenset(key.value for key in Keys)


def named(binding: Binding) -> str:
    """What the action of a binding of the main screen is called; empty where its key can't be changed."""
    action = action_for(binding.action)
    return action.name if action is not None and action.does == binding.action else ""


def _clash(built: list[tuple[str, list[str]]], own: Mapping[str, list[str]]) -> tuple[str, str, str] | None:
    """The first action with a key of the person's own that another one has: its name, the key, the other's name."""
    taken: dict[str, str] = {}
    for name, keys in built:
        if name not in own:
            taken |= dict.fromkeys(keys, name or BUILT_IN)
    for name, keys in own.items():
        for key in keys:
            if key in taken:
                return name, key, taken[key]
            taken[key] = name
    return None


def shown(key: str) -> str:
    """`?` for `question_mark`."""
    return NAMES.get(key, key)


def key_words(keys: str) -> str:
    """`x or delete`."""
    return " or ".join(map(shown, keys.split(",")))
