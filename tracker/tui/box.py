"""One line to type into."""

from unicodedata import category

from rich.text import Text
from textual.events import Key, Paste
from textual.widgets import Input

from tracker.core.fields import Choice, Field, YesNo
from tracker.core.words import MARKS, clean, folded, shown

UNSEEN = "\ufffd"
"""What stands in a box for a character that can't be shown."""


class Box(Input):
    """Plain text only: what is pasted becomes one line without control characters.

    `leaves` are keys that would type a character and are left to the screen instead.
    """

    def __init__(self, name: str, value: str = "", field: Field | None = None) -> None:
        room = " " if value.endswith(" ") else ""  # behind it goes what is typed next
        super().__init__(one_line(value) + room, id=name, compact=True)
        self.cursor_blink = False
        self.field = field
        self.leaves: frozenset[str] = frozenset()
        self._stepped = ("", "")

    def check_consume_key(self, key: str, character: str | None) -> bool:
        return key not in self.leaves and super().check_consume_key(key, character)

    @property
    def content_width(self) -> int:
        """At least the whole box, so that a key changes no layout until the text scrolls."""
        return max(super().content_width, self.size.width)

    async def _on_key(self, event: Key) -> None:
        """Do what the key is bound to here and now: by way of the app it would overtake keys that were typed before."""
        await super()._on_key(event)
        if event.is_printable:
            return
        for binding in self._bindings.key_to_bindings.get(event.key, ()):
            if await self.app.run_action(binding.action, self):
                event.stop()
                event.prevent_default()
                return

    @property
    def _value(self) -> Text:
        """What is shown: a character that nobody sees, or that turns the line around, as one that stands for it."""
        text = super()._value
        if not (text.plain.isascii() or shown(text.plain) == text.plain):
            text.plain = masked(text.plain)
        return text

    def _on_paste(self, event: Paste) -> None:
        event.stop()
        event.prevent_default()
        start, end = sorted(self.selection)
        self.replace(one_line(event.text), start, end)

    @property
    def ways(self) -> tuple[str, ...]:
        """The values that can be chosen; none where the field is not a choice."""
        if isinstance(self.field, YesNo):
            return ("yes", "no")
        return tuple(self.field.options) if isinstance(self.field, Choice) else ()

    def matching(self) -> tuple[str, ...]:
        """The values that what was typed may be the beginning of, or of another way to write them."""
        typed = folded(self._typed)
        found = tuple(way for way in self.ways if folded(way).startswith(typed))
        if found or not isinstance(self.field, Choice):
            return found
        spellings = self.field.spellings().items()
        return tuple(dict.fromkeys(value for way, value in spellings if way.startswith(typed)))

    @property
    def _typed(self) -> str:
        """What was typed, also where a value that it led to stands in the box now."""
        typed, value = self._stepped
        return typed if value and value == self.value else self.value

    def step(self, by: int) -> bool:
        """Put the next or the previous of the matching values into the box; False where there is none."""
        ways, typed = self.matching(), self._typed
        if typed in self.ways and typed == self.value:
            ways, typed = self.ways, ""
        if not ways:
            return False
        at = (ways.index(self.value) + by) % len(ways) if self.value in ways else min(by, 0)
        self._stepped = typed, ways[at]
        self.value = ways[at]
        self.cursor_position = len(self.value)
        return True

    def settle(self) -> None:
        """Complete what was typed where it is the beginning of one value only and no words of one's own fit."""
        ways = self.matching()
        own = isinstance(self.field, Choice) and self.field.own
        if not own and self.value.strip() and self.value not in self.ways and len(ways) == 1:
            self.value = ways[0]

    def action_cursor_left(self, select: bool = False) -> None:
        if select or not self.step(-1):
            super().action_cursor_left(select)

    def action_cursor_right(self, select: bool = False) -> None:
        if select or not self.step(1):
            super().action_cursor_right(select)


def masked(text: str) -> str:
    """The text, character by character, with `UNSEEN` for what can't be shown and for accents beyond the first few."""
    found: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if category(char) in ("Mn", "Me") else 0
        found.append(char if shown(char) == char and marks <= MARKS else UNSEEN)
    return "".join(found)


def one_line(text: str) -> str:
    """The text without control characters, its lines joined."""
    return " ".join(clean(text).replace("\t", " ").split("\n"))
