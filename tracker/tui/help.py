"""Every key, from the bindings themselves, and how a line is written."""

from collections.abc import Iterable, Sequence

from textual.binding import Binding

from tracker.show.text import pad, wrap
from tracker.tui.ink import INK, Styles
from tracker.tui.keymap import Keymap
from tracker.tui.reader import Reader

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
PLOTS = (
    ("░ ordinary", "Less than 2 points from your median of the 14 days before. So small a change can be chance (Ostelo "
     "2008; a smallest change of 1.8 points was found in 2021), and you need not act on it."),
    ("▒ expected", "Only where you said when the pain began (b), and the log began within two weeks of it: from the "
     "average fall in six weeks, 52 to 23 of 100 in 11,166 people (Menezes Costa 2012), to the smallest fall that "
     "counts, 2 points or 30%. An average of others, no promise and no aim."),
    ("╌ aim", "The minutes a day that the plan, or your own target, says now."),
    ("!", "A warning was said on that day; ← → tell which."),
    ("capitals", "Heat, ice or stretches on most of the days that share a column."),
)  # fmt: skip
"""What the marks of the plots mean and on whose word."""
TEXT = 22
"""Cells for the keys."""


class Help(Reader):
    """The keys of each screen in the order in which they are declared."""

    def __init__(self, paint: Styles, keys: Keymap | None = None, problems: Sequence[str] = ()) -> None:
        super().__init__(paint)
        self.keymap, self.problems = keys or Keymap(), problems

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

        lines = [INK.warn(line) for problem in self.problems for line in wrap(problem, width, "  ")]
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
            for keys, words in key_rows(screen, self.keymap):
                first, *rest = wrap(words, width - TEXT)
                lines += [INK.strong(pad(keys, TEXT)) + first, *(" " * TEXT + line for line in rest)]
            lines += [""]
        lines += [INK.title("In the plots")]
        for mark, words in PLOTS:
            first, *rest = wrap(words, width - TEXT)
            lines += [INK.strong(pad(mark, TEXT)) + first, *(" " * TEXT + line for line in rest)]
        lines += ["", INK.title("On the quick line (a)"), *(line[:width] for line in GRAMMAR)]
        return lines


def bindings(screen: type) -> Iterable[Binding]:
    """The bindings that a screen or the app declares itself. Those without words are shown where they are asked for."""
    declared = (binding for binding in screen.__dict__.get("BINDINGS", ()) if isinstance(binding, Binding))
    return (binding for binding in declared if binding.description)


def key_rows(screen: type, keys: Keymap) -> list[tuple[str, str]]:
    """Each binding as its keys and its words."""
    return [(keys.keys(binding), binding.description) for binding in bindings(screen)]
