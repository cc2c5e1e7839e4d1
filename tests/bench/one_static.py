"""The smallest Textual app: one Static. The dashboard's first frame is measured against it."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Static


class OneStatic(App[None]):
    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        yield Static("one static text")


if __name__ == "__main__":
    OneStatic().run()
