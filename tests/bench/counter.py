"""One Static that counts the presses of the down key. A key in the dashboard is measured against it."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Static


class Counter(App[None]):
    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit"), ("down", "count", "Count")]
    count = 0

    def compose(self) -> ComposeResult:
        yield Static("counted 0")

    def action_count(self) -> None:
        self.count += 1
        self.query_one(Static).update(f"counted {self.count}")


if __name__ == "__main__":
    Counter().run()
