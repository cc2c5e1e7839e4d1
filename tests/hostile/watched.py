"""A process in which everything is done once and watched: python -m tests.hostile.watched FOLDER.

It prints one JSON object: what was made and with which rights, and every event of a network or of another process.
The umask is 0, so that nothing is private by chance.
"""

import asyncio
import contextlib
import io
import json
import os
import shlex
import shutil
import stat
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "telnetlib.", "poplib.", "imaplib.", "webbrowser.")
PROCESSES = ("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "pty.")
OF_ASYNCIO = "_make_self_pipe"
"""How asyncio wakes itself: a pair of sockets that no other process can reach."""
SECRET = "zebra finch"


class Watch:
    """What happened so far."""

    def __init__(self) -> None:
        self.made: list[tuple[str, int]] = []
        self.network: list[str] = []
        self.pipes = 0
        self.processes: list[str] = []
        self._open = os.open
        os.open = self._opened
        sys.addaudithook(self._event)

    def _opened(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        there = isinstance(path, int) or os.path.lexists(path)
        handle = self._open(path, flags, mode, dir_fd=dir_fd)
        if flags & os.O_CREAT and not there:
            self.made.append((os.fspath(path), stat.S_IMODE(os.fstat(handle).st_mode)))
        return handle

    def _event(self, name: str, args: tuple[Any, ...]) -> None:
        if name == "open":
            path, mode, _ = args
            writes = isinstance(mode, str) and set(mode) & set("wax+") and isinstance(path, str | bytes)
            if writes and not os.path.lexists(path):
                self.made.append((os.fsdecode(path), 0o666))
        elif name == "os.mkdir":
            self.made.append((os.fsdecode(args[0]), args[1]))
        elif name.startswith(NETWORK):
            if name == "socket.__new__" and within(OF_ASYNCIO):
                self.pipes += 1
            else:
                self.network.append(f"{name} {args!r:.200}")
        elif name.startswith(PROCESSES):
            self.processes.append(f"{name} {args!r:.500}")


def within(function: str) -> bool:
    """True where a function of that name is being run."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == function:
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False


class Person:
    """Runs one command after the other on one log, a minute apart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "deep" / "log"
        self.now = datetime(2026, 3, 18, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))

    def clock(self) -> datetime:
        return self.now

    def run(self, line: str, typed: bytes = b"") -> int:
        from tracker.cli import main

        self.now += timedelta(minutes=1)
        sys.stdin = io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return main(["--home", str(self.folder), *shlex.split(line)], self.clock)


def everything(folder: Path) -> None:
    """Every verb, and what makes files of its own."""
    from tests.hostile.ways_out import OUT
    from tracker import phrasebook
    from tracker.core import phrases
    from tracker.diary import Diary

    with contextlib.suppress(FileNotFoundError):
        os.unlink(Path(phrases.__file__).parent / "__pycache__" / phrasebook.NAME)
    person = Person(folder)
    person.run("add -", f"p4 {SECRET}".encode())
    for day in range(3):
        person.run(f"walk 12 --note '{SECRET} {day}'")
        person.run("symptom saddle numbness")
        person.now += timedelta(days=1)
    person.run("profile born 1971")
    person.run("heat --timer --detach")
    for verb, outs in OUT.items():
        for at, out in enumerate(outs):
            entries = Diary(str(person.folder), person.clock).look().history.entries
            words = out.words.replace("ID", entries[-1].id).replace("FILE", f"{verb}{at}")
            person.run(words)
    person.run("p5 '@2025-12-30 08:00'")
    person.run("export csv again.csv")
    person.run("export csv again.csv --force")
    person.run("backup whole.json")
    person.run("merge whole.json")
    shutil.copy2(person.folder / "2026.json", person.folder / "other.json")
    os.rename(person.folder / "other.json", person.folder / "2026.sync-conflict-1.json")
    person.run("p3")
    file = person.folder / "2026.json"
    file.write_text(file.read_text().replace(SECRET, f"{SECRET} by hand"))
    person.run("p3")
    person.run("verify --accept")
    file.write_bytes(file.read_bytes()[:-200])
    person.run("p3")
    person.run("verify --repair")
    names = sorted(path.name for path in (person.folder / "backups").iterdir())
    person.run(f"restore {names[0]}")
    asyncio.run(dashboard(person))
    with contextlib.suppress(ValueError):
        asyncio.run(dashboard(person, crash=True))


async def dashboard(person: Person, *, crash: bool = False) -> None:
    """Open it, type, leave a form half typed, and break it if so wanted."""
    from tracker.diary import Diary
    from tracker.tui.app import TrackerApp

    diary = Diary(str(person.folder), person.clock)
    app = TrackerApp(diary, diary.look())
    with contextlib.redirect_stderr(io.StringIO()):
        async with app.run_test(size=(120, 40)) as pilot:
            for key in ("escape", "r", "l", "escape", "p", "4", "enter", "n", *SECRET.replace(" ", ""), "escape", "v",
                        "escape", "f", "escape", "b", "escape", "question_mark", "escape", "t", "escape",
                        "ctrl+p", "escape"):  # fmt: skip
                await pilot.press(key)
            await pilot.pause(0.7)
            if crash:
                app.call_later(broken)
                await pilot.pause(0.3)


def broken() -> None:
    secret = SECRET
    raise ValueError(secret)


def main() -> None:
    folder = Path(sys.argv[1])
    os.umask(0)
    watch = Watch()
    everything(folder)
    print(json.dumps({"made": watch.made, "network": watch.network, "pipes": watch.pipes,
                      "processes": watch.processes}))  # fmt: skip


if __name__ == "__main__":
    main()
