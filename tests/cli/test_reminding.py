"""A reminder: what is printed can be read by the program that it is for, and it keeps quiet where it should."""

import os
import plistlib
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.session import Session
from tracker.show.reminding import FORMS, WORDS, cron, launchd, systemd

ODD = ('/opt/it\'s 100% $HOME "q" <a>&\\/tracker', "--home", "/tmp/a b")


def _units(text: str) -> dict[str, str]:
    """The files that the text says to save, by name."""
    return dict(re.findall(r"^# Save as \S*/(\S+)\n(.*?)(?=^# |\Z)", text, re.M | re.S))


def _runs(script: str, folder: Path, said: str) -> str:
    """What the script shows with a tracker that says this, and a notification that writes a file."""
    folder.mkdir(exist_ok=True)
    for name, body in (("tracker", f"echo '{said}' | tr -d '\\n'"), ("notify-send", 'echo "$2" > shown')):
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    subprocess.run(["/bin/sh", "-c", script], cwd=folder, env={"PATH": f"{folder}:{os.environ['PATH']}"}, check=True)
    shown = folder / "shown"
    return shown.read_text().strip() if shown.exists() else ""


def test_it_shows_a_line_where_something_is_due_and_nothing_where_not(tmp_path: Path) -> None:
    line = cron(("tracker",), 20, 0).splitlines()[-1]
    script = line.partition(" * * * ")[2].replace("\\%", "%")
    assert _runs(script, tmp_path / "a", WORDS) == WORDS
    assert _runs(script, tmp_path / "b", "") == ""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed here")
def test_systemd_takes_it(tmp_path: Path) -> None:
    units = _units(systemd(("/bin/echo", "100% $HOME", "it's"), 20, 30, (0, 3)))
    assert set(units) == {"tracker-remind.service", "tracker-remind.timer"}
    for name, body in units.items():
        (tmp_path / name).write_text(body)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", *map(str, tmp_path.iterdir())], capture_output=True, text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}, check=False,
    )  # fmt: skip
    assert "tracker-remind" not in done.stderr, done.stderr
    when = re.findall("OnCalendar=(.*)", units["tracker-remind.timer"])
    assert when == ["Mon,Thu *-*-* 20:30:00"]
    subprocess.run(["systemd-analyze", "calendar", *when], capture_output=True, check=True)


def test_an_odd_path_goes_through_systemd() -> None:
    (line,) = re.findall("ExecStart=/bin/sh -c (.*)", systemd(ODD, 20, 30))
    assert not re.search("[%$]", line.replace("%%", "").replace("$$", ""))
    (script,) = shlex.split(line.replace("$$", "$").replace("%%", "%"))
    assert shlex.split(script.partition("$(")[2].rpartition(")")[0])[:3] == list(ODD)


def test_launchd_takes_it() -> None:
    found = plistlib.loads(launchd(ODD, 20, 30, (0, 6)).encode())
    assert found["StartCalendarInterval"] == [
        {"Weekday": 1, "Hour": 20, "Minute": 30}, {"Weekday": 0, "Hour": 20, "Minute": 30},
    ]  # fmt: skip
    assert found["ProgramArguments"][:2] == ["/bin/sh", "-c"]
    script = found["ProgramArguments"][2]
    assert subprocess.run(["/bin/sh", "-n", "-c", script], check=False).returncode == 0
    assert shlex.split(script.partition("$(")[2].partition(")")[0])[:3] == list(ODD)
    assert plistlib.loads(launchd(("tracker",), 8, 5).encode())["StartCalendarInterval"] == [{"Hour": 8, "Minute": 5}]


def test_cron_escapes_its_own_sign() -> None:
    line = cron(ODD, 20, 5, (0, 6)).splitlines()[-1]
    assert line.startswith("5 20 * * 1,7 ")
    assert not re.search(r"(?<!\\)%", line)
    assert "\n" not in line


def test_nothing_is_installed_and_the_log_is_named(tracker: Session, tmp_path: Path) -> None:
    for name in FORMS:
        said = tracker.ok(f"remind {name} --at 7:05 --days mon,thu")
        assert str(tracker.folder) in said
        assert "pain" not in said
    assert not tracker.folder.exists()


def test_it_is_due_only_on_a_day_without_an_entry_and_without_a_pause(tracker: Session) -> None:
    assert tracker.ok("remind due").strip() == WORDS
    tracker.ok("p4 @yesterday 20:15")
    assert tracker("remind due").out == ""
    tracker.ok("undo")
    tracker.ok("p4")
    assert tracker("remind due").out == ""


def test_a_pause_is_kept_quiet(tracker: Session) -> None:
    tracker.ok("pause flare")
    tracker.time = tracker.time.replace(day=20)
    assert tracker("remind due").out == ""
    tracker.ok("resume")
    tracker.time = tracker.time.replace(day=21)
    assert tracker.ok("remind due").strip() == WORDS


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("remind windows", "one for systemd, cron or launchd"),
        ("remind cron --at 25:00", "--at must be a time of day"),
        ("remind cron --at 8", "--at must be a time of day"),
        ("remind cron --at 08:5", "--at must be a time of day"),
        ("remind cron --days t", "is no day of the week"),
        ("remind cron --days noon", "is no day of the week"),
        ("remind cron --days=", "needs names of days"),
    ],
)
def test_what_can_not_be_a_reminder(tracker: Session, line: str, said: str) -> None:
    assert said in tracker.refused(line)
