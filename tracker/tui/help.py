"""Every key, from the bindings themselves, and how a line is written."""

from collections.abc import Iterable

from textual.binding import Binding

from tracker.show.text import pad, wrap
from tracker.tui.ink import INK
from tracker.tui.reader import Reader

NAMES = {
    "question_mark": "?", "left_square_bracket": "[", "right_square_bracket": "]", "left_curly_bracket": "{",
    "right_curly_bracket": "}", "slash": "/", "pageup": "page up",
    "pagedown": "page down", "escape": "esc", "full_stop": ".", "apostrophe": "'",
    "up": "↑", "down": "↓", "left": "←", "right": "→",
}  # fmt: skip
GRAMMAR = (
    "p4                 pain 4 out of 10",
    "w12 5-3            a walk of 12 minutes, pain 5 before and 3 after",
    "h15, i10           heat 15 minutes, ice 10 minutes",
    "stretch knee 3x20s a stretch, three times, each held 20 seconds",
    "walk 1h05          a walk of an hour and five minutes",
    "p4w12 5-3h15       the same without spaces, and without a: type it on the main screen",
    "@8:30              at half past eight; @yesterday 20:15, @-2h, @mon 8am",
    "other words        the note",
)
TEXT = 22
"""Cells for the keys."""


class Help(Reader):
    """The keys of each screen in the order in which they are declared."""

    def heading(self) -> str:
        return "Keys"

    def text(self, width: int) -> list[str]:
        from tracker.tui.about import AboutSheet
        from tracker.tui.almanacview import AlmanacView
        from tracker.tui.answering import DoneSheet
        from tracker.tui.app import TrackerApp
        from tracker.tui.asking import AskSheet
        from tracker.tui.conflict import ConflictSheet
        from tracker.tui.entryview import EntryView
        from tracker.tui.form import Form
        from tracker.tui.gating import AfterSheet, GateSheet
        from tracker.tui.helpsview import HelpsView
        from tracker.tui.main import MainScreen
        from tracker.tui.planview import PlanView
        from tracker.tui.quickline import QuickLine
        from tracker.tui.searching import SearchView
        from tracker.tui.stretching import StretchSheet
        from tracker.tui.templates import TemplateForm, TemplatesSheet
        from tracker.tui.timing import ForgottenSheet, PickSheet, TimerSheet
        from tracker.tui.trash import RemovedView, TrashSheet
        from tracker.tui.warning import MustRead
        from tracker.tui.warnings import WarningsView
        from tracker.tui.weekview import WeekView

        lines: list[str] = []
        parts: tuple[tuple[str, type], ...] = (
            ("Main screen", MainScreen), ("Everywhere", TrackerApp), ("Forms", Form), ("Quick line", QuickLine),
            ("Templates", TemplatesSheet), ("A template", TemplateForm),
            ("An entry that is open", EntryView), ("Trash", TrashSheet), ("An entry of the trash", RemovedView),
            ("Weeks, months, years", WeekView), ("Calendar", AlmanacView), ("What seems to help", HelpsView),
            ("Search", SearchView), ("Anything to read", Reader),
            ("An entry changed by somebody else", ConflictSheet), ("A warning that must be read", MustRead),
            ("Warnings", WarningsView), ("What was done", DoneSheet), ("A question about a note", AskSheet),
            ("About you", AboutSheet), ("Before a walk", GateSheet), ("What can be timed", PickSheet),
            ("A timer", TimerSheet), ("A timer that nobody ended", ForgottenSheet), ("The plan", PlanView),
            ("After a walk", AfterSheet), ("A stretch", StretchSheet),
        )  # fmt: skip
        for title, screen in parts:
            lines += [INK.title(title)]
            for keys, words in key_rows(screen):
                first, *rest = wrap(words, width - TEXT)
                lines += [INK.strong(pad(keys, TEXT)) + first, *(" " * TEXT + line for line in rest)]
            lines += [""]
        lines += [INK.title("On the quick line (a)"), *(line[:width] for line in GRAMMAR)]
        return lines


def bindings(screen: type) -> Iterable[Binding]:
    """The bindings that a screen or the app declares itself. Those without words are shown where they are asked for."""
    declared = (binding for binding in screen.__dict__.get("BINDINGS", ()) if isinstance(binding, Binding))
    return (binding for binding in declared if binding.description)


def key_rows(screen: type) -> list[tuple[str, str]]:
    """Each binding as its keys and its words."""
    return [(key_words(binding.key), binding.description) for binding in bindings(screen)]


def key_words(keys: str) -> str:
    """`x or delete`."""
    return " or ".join(NAMES.get(name, name) for name in keys.split(","))
