"""The scripts for the shells, read by a shell where there is one."""

import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from tests.cli.session import Session
from tracker.cli import boxes
from tracker.cli.completion import SCRIPTS, commands
from tracker.cli.verbs import BY_NAME
from tracker.core.fields import Choice
from tracker.core.kinds import KINDS

ASK = """
source /dev/stdin <<'SCRIPT'
{script}
SCRIPT
COMP_WORDS=({words}) COMP_CWORD={at}
_tracker
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize("shell", SCRIPTS)
def test_a_script_names_every_verb_kind_and_option(tracker: Session, shell: str) -> None:
    script = tracker.ok(f"completion {shell}")
    assert [command.name for command in commands() if command.name not in script] == []
    dashes = "-l " if shell == "fish" else "--"
    assert [each.name for each in boxes.options() if f"{dashes}{each.name}" not in script] == []


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_shell_itself_can_read_its_script(tracker: Session, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed here")
    done = subprocess.run([shell, "-n"], input=tracker.ok(f"completion {shell}"), capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed here")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["we"], {"week"}),
        (["--home", "/tmp", "tod"], {"today"}),
        (["walk", "--su"], {"--surface"}),
        (["walk", "12", "--surface", ""], {"flat", "hilly", "uneven", "treadmill"}),
        (["walk", "--surface", "h"], {"hilly"}),
        (["edit", "k3f9", "--quality", "p"], {"poor"}),
        (["edit", "k3f9", "--quality", "d"], {"dull"}),
        (["walk", "--note", ""], set()),
        (["week", "--ag"], {"--ago"}),
        (["log", "--kind", "st"], {"stretch"}),
        (["kinds", "sy"], {"symptom"}),
        (["completion", ""], {"bash", "zsh", "fish", "--home", "--help"}),
        (["help", "jso"], {"json"}),
        (["nothing", ""], set()),
    ],
)
def test_what_bash_offers(tracker: Session, typed: list[str], offered: set[str]) -> None:
    words = " ".join(f"'{word}'" for word in ("tracker", *typed))
    asked = ASK.format(script=tracker.ok("completion bash"), words=words, at=len(typed))
    done = subprocess.run(["bash", "--norc", "-c", asked], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert set(done.stdout.split()) == offered


def test_what_is_offered_for_a_choice_is_read_back_as_it() -> None:
    now = datetime(2026, 3, 18, tzinfo=UTC)
    for kind in KINDS:
        for field in kind.fields:
            if isinstance(field, Choice):
                for choice in field.options:
                    assert field.read(choice.replace(",", "").replace(" ", "-"), now) == choice


def test_an_unknown_shell_is_refused(tracker: Session) -> None:
    assert "knows bash, zsh and fish, not powershell" in tracker.refused("completion powershell")
    assert "needs the name of your shell" in tracker.refused("completion")


def test_every_verb_can_be_completed() -> None:
    assert set(BY_NAME) <= {command.name for command in commands()}
