"""Everything that the dashboard can do, and the command that does the same: for whoever can't see the screen.

`name` is what an action is called in the settings, where its key can be changed.
"""

from typing import NamedTuple

from tracker.core.kinds import KINDS


class Action(NamedTuple):
    """`does` is the action of the main screen, with its arguments or without. A `command` begins with a verb.

    An empty command is said with its reason in `why`.
    """

    name: str
    does: str
    command: str
    why: str = ""


EXAMPLES = {
    "pain": "pain 4", "walk": "walk 12 5-3", "heat": "heat 15", "ice": "ice 10", "stretch": "stretch knee 3x20s",
    "move": "move swim 30", "rest": "rest fetal 20", "symptom": "symptom fever 38.6C", "medicine": "medicine ibuprofen",
    "sleep": "sleep 7.5 good", "note": "note slept badly",
}  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    *(Action(kind.name, f"form('{kind.name}')", EXAMPLES.get(kind.name, kind.name)) for kind in KINDS),
    Action("line", "line", "add p4 w12 5-3"),
    Action("again", "again", "again"),
    Action("templates", "templates", "template"),
    Action("guide", "guide", "go"),
    Action("timer", "timer", "heat --timer"),
    Action("open", "open", "show ID"),
    Action("edit", "edit", "edit ID 5"),
    Action("remove", "remove", "remove ID"),
    Action("undo", "undo", "undo"),
    Action("redo", "redo", "redo"),
    Action("trash", "trash", "trash"),
    Action("up", "move(-1)", "log --last 20"),
    Action("down", "move(1)", "log --last 20"),
    Action("page-up", "turn(-1)", "log --from -30d"),
    Action("page-down", "turn(1)", "log --from -30d"),
    Action("newest", "end(0)", "log --last 1"),
    Action("oldest", "end(1)", "log --from 2020-01-01"),
    Action("day-before", "day(-1)", "log --from yesterday --to yesterday"),
    Action("day-after", "day(1)", "log --from today"),
    Action("back", "pan(-1)", "month --ago 1"),
    Action("on", "pan(1)", "month"),
    Action("shorter", "range(-1)", "week"),
    Action("longer", "range(1)", "month"),
    Action("span", "span", "month"),
    Action("week", "week", "week"),
    Action("fold", "fold", "", "the command line shows pain only where you ask for it"),
    Action("calendar", "calendar", "calendar"),
    Action("search", "search", "find walk over 20"),
    Action("helps", "helps", "helps"),
    Action("warnings", "flags", "flags"),
    Action("about", "about", "profile"),
    Action("next-panel", "page(1)", "today"),
    Action("panel-before", "page(-1)", "today"),
    Action("help", "help", "help"),
    Action("drop", "drop", "", "what is half typed is kept by the dashboard alone"),
    Action("quit", "app.quit", "", "a command ends by itself"),
)

SHEETS: dict[str, str] = {
    "Form": "add p4 w12 5-3",
    "QuickLine": "add p4 w12 5-3",
    "TemplatesSheet": "template",
    "TemplateForm": "template save morning w12 h15",
    "TrashSheet": "trash",
    "RemovedView": "restore ID",
    "EntryView": "show ID",
    "WeekView": "week",
    "AlmanacView": "calendar",
    "SearchView": "find walk over 20",
    "HelpsView": "helps",
    "WarningsView": "flags --history",
    "MustRead": "flags",
    "Gentle": "flags",
    "DoneSheet": "ack all called my doctor",
    "AskSheet": "answer",
    "AboutSheet": "profile",
    "ConflictSheet": "edit ID 5",
    "GateSheet": "go",
    "PlanView": "plan",
    "PickSheet": "heat --timer",
    "TimerSheet": "stop",
    "ForgottenSheet": "stop",
    "AfterSheet": "stop --after 3",
    "StretchSheet": "stretch knee 3x20s",
    "Help": "help",
    "Here": "help",
    "Said": "help",
    "Unspoken": "go",
}
"""For each screen that lies over the main one, the command that does or shows the same."""

BESIDE: tuple[tuple[str, str], ...] = (
    ("the first line", "status --plain"),
    ("today", "today --plain"),
    ("this week and the last", "week --plain"),
    ("the plots, in numbers", "month --plain"),
    ("warnings", "flags --plain"),
    ("the entries", "log --plain"),
    ("a year at a glance", "calendar --plain"),
    ("what seems to help", "helps --plain"),
    ("the settings", "config --plain"),
    ("themes and keys", "config keys --plain"),
)
"""What is always on the screen, and the command that says it in lines."""


def action_for(does: str) -> Action | None:
    """The action that a binding of the main screen does: the one with its arguments, or the one for any."""
    short = does.partition("(")[0]
    return next((each for each in ACTIONS if each.does == does), None) or next(
        (each for each in ACTIONS if each.does == short), None
    )


MOVABLE = tuple(each.name for each in ACTIONS if each.name != "span")
"""The actions whose keys can be changed."""
