"""Everything in the dashboard has a command that does the same, for whoever can't see the screen."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from textual.binding import Binding

import tracker.tui
from tracker.core.actions import ACTIONS, SHEETS, action_for
from tracker.tui.main import MainScreen
from tracker.tui.reader import Reader
from tracker.tui.sheet import Sheet
from tracker.tui.warning import Held

BINDINGS = [one for one in MainScreen.BINDINGS if isinstance(one, Binding)]
BASES = (Sheet, Reader, Held)


def sheets() -> Iterator[type[Sheet]]:
    """Every screen that lies over the main one."""
    for module in pkgutil.iter_modules(tracker.tui.__path__, "tracker.tui."):
        for found in vars(importlib.import_module(module.name)).values():
            if isinstance(found, type) and issubclass(found, Sheet) and found.__module__ == module.name:
                yield found


@pytest.mark.parametrize("binding", BINDINGS, ids=lambda binding: binding.action)
def test_every_action_of_the_main_screen_is_in_the_table(binding: Binding) -> None:
    assert action_for(binding.action) is not None, "name it in core/actions.py, with the command that does the same"


def test_the_table_holds_no_action_that_is_gone() -> None:
    does = {binding.action for binding in BINDINGS} | {binding.action.partition("(")[0] for binding in BINDINGS}
    assert [each.name for each in ACTIONS if each.does not in does] == []


def test_every_name_of_an_action_is_its_own() -> None:
    names = [each.name for each in ACTIONS]
    assert sorted(names) == sorted(set(names))


def test_every_sheet_has_a_command() -> None:
    assert {sheet.__name__ for sheet in sheets() if sheet not in BASES} == set(SHEETS)
