"""All of the dashboard on the command line: the table of commands, and that each of them exists."""

import pytest

from tests.cli.session import Session
from tracker.cli.verbs import BY_NAME as VERBS
from tracker.core.actions import ACTIONS, BESIDE, SHEETS
from tracker.core.kinds import BY_NAME as KINDS

COMMANDS = [
    *(each.command for each in ACTIONS if each.command),
    *SHEETS.values(),
    *(command for _, command in BESIDE),
]


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_every_command_of_the_table_exists(command: str) -> None:
    verb = command.split()[0]
    assert verb in VERBS or verb in KINDS
    wanted = [word[2:] for word in command.split() if word.startswith("--")]
    if verb in VERBS:
        assert set(wanted) <= {option.name for option in VERBS[verb].options}


def test_an_action_without_a_command_says_why() -> None:
    assert [each.name for each in ACTIONS if not each.command and not each.why] == []


def test_the_table_is_a_page_of_the_help(tracker: Session) -> None:
    page = tracker.ok("help screen-reader")
    for each in ACTIONS:
        assert (f"tracker {each.command}" if each.command else each.why) in " ".join(page.split())
    assert "\x1b" not in page
    assert all(len(line) <= 80 for line in page.splitlines())


@pytest.mark.parametrize("command", [command for _, command in BESIDE])
def test_what_is_always_on_the_screen_is_said_in_plain_lines(command: str, tracker: Session) -> None:
    tracker("p4 w12 5-3 h15")
    tracker("symptom bladder change")
    said = tracker(command)
    assert said.code == 0
    assert said.out
    assert "\x1b" not in said.out
