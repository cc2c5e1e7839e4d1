"""Logging something once more: a form that begins with what is likely to be the same."""

from typing import TYPE_CHECKING

from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.diary import Trouble
from tracker.tui.aside import aside
from tracker.tui.form import Form

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen


async def last_walk(main: "MainScreen") -> None:
    """Open the form of a walk as the last one was."""
    try:
        last = await aside(lambda: main.diary.last("walk"))
    except Trouble as trouble:
        main.tell(str(trouble))
        return
    if last is None:
        main.tell("No walk is logged yet; w logs one.")
        return
    await once_more(main, last)


async def once_more(main: "MainScreen", entry: Entry) -> None:
    """Open the form of an entry that is to be logged once more. What was left in that form comes first."""
    kind = BY_NAME.get(entry.kind)
    if kind is not None:
        await main.show(Form(main, kind, main.keeper.left(kind.name), like=entry))
