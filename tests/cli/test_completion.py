"""The scripts for the shells, read by a shell where there is one."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

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
        (["log", "--kind", "st"], {"stretch", "steps"}),
        (["kinds", "sy"], {"symptom"}),
        (["completion", ""], {"bash", "zsh", "fish", "--home", "--help"}),
        (["help", "jso"], {"json"}),
        (["nothing", ""], set()),
        (["week", "--of", ""], {"today", "yesterday", "-7d", "-4w"}),
        (["symptom", "--since", "y"], {"yesterday"}),
        (["export", "j"], {"json", "jsonl"}),
        (["export", "--kind", "st"], {"stretch", "steps"}),
        (["report", "h"], {"html"}),
        (["remind", "c"], {"cron"}),
    ],
)
def test_what_bash_offers(tracker: Session, typed: list[str], offered: set[str]) -> None:
    words = " ".join(f"'{word}'" for word in ("tracker", *typed))
    asked = ASK.format(script=tracker.ok("completion bash"), words=words, at=len(typed))
    done = subprocess.run(["bash", "--norc", "-c", asked], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert set(done.stdout.split()) == offered


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed here")
def test_bash_offers_the_ids_of_the_named_log(tracker: Session, tmp_path: Path) -> None:
    tracker.time = datetime.now(UTC)  # as the process that the shell starts has it
    tracker("p4")
    tracker("p5")
    kept, gone = (entry.short for entry in tracker.entries)
    tracker(f"remove {gone}")
    (tmp_path / "tracker").write_text(f'#!/bin/sh\nexec {sys.executable} -m tracker "$@"\n')
    (tmp_path / "tracker").chmod(0o755)
    environ = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(Path(__file__).parents[2])}
    script = tracker.ok("completion bash")
    for verb, offered in (("show", kept), ("remove", kept), ("restore", gone)):
        words = " ".join(f"'{word}'" for word in ("tracker", "--home", str(tracker.folder), verb, offered[:1]))
        asked = ASK.format(script=script, words=words, at=4)
        done = subprocess.run(["bash", "--norc", "-c", asked], capture_output=True, text=True, env=environ, check=False)
        assert (done.stdout.split(), done.stderr) == ([offered], "")


def test_the_ids_that_are_offered(tracker: Session) -> None:
    assert tracker.ok("completion ids").strip() == ""
    tracker("p4 @8:30")
    tracker("p5 @9:30")
    first, second = (entry.short for entry in tracker.entries)
    assert tracker.ok("completion ids").splitlines() == [
        f"{second}\tpain 5 out of 10, today 09:30", f"{first}\tpain 4 out of 10, today 08:30",
    ]  # fmt: skip
    tracker(f"remove {second}")
    assert tracker.ok("completion ids").split("\t")[0] == first
    assert tracker.ok("completion removed").split("\t")[0] == second


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed here")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("we", {"week"}), ("walk --su", {"--surface"}), ("walk --surface h", {"hilly"}), ("kinds sy", {"symptom"}),
        ("help jso", {"json"}), ("week --of y", {"yesterday"}),
    ],
)  # fmt: skip
def test_what_fish_offers(tracker: Session, line: str, offered: set[str]) -> None:
    asked = f"{tracker.ok('completion fish')}\ncomplete -C 'tracker {line}'"
    done = subprocess.run(["fish", "--no-config"], input=asked, capture_output=True, text=True, check=False)
    assert (done.stderr, {row.split("\t")[0] for row in done.stdout.splitlines()}) == ("", offered)


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
