"""The small files beside the log, written by others: a timer and a draft that no program of ours would leave there."""

import json
from collections.abc import Iterator

import pytest

from tests.cli.session import Session
from tests.hostile import inert
from tests.hostile.test_dashboard import check, dashboard, painted
from tests.hostile.texts import HOSTILE, as_text
from tracker.core.timer import Boot, from_json, running

TIMER = {
    "timer": 1, "id": "abc12345", "kind": "walk", "start": "2026-03-18T20:50:00+01:00", "target": 12,
    "values": {"before": 4}, "boot": ["this", 12.5], "rung": False,
}  # fmt: skip
LONG = max(HOSTILE, key=len)


def timers() -> Iterator[bytes]:
    """Timers with one thing changed, and what is no timer at all."""
    strange: tuple[object, ...] = (
        None, True, -1, 0, 10**400, 1e308, float("nan"), float("inf"), "", [], {}, [[]], {"a": [1]},
        "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "2026-03-18", "2999-01-01T00:00+00:00",
        ["this", float("nan")], ["this", 1e308], ["this", -1e308], ["this", 10**400],
        {"before": float("nan")}, {"before": 10**400}, {"note": LONG}, {"minutes": 7, "before": "x"}, *as_text()[:40],
    )  # fmt: skip
    for name in TIMER:
        for value in strange:
            yield json.dumps({**TIMER, name: value}).encode()
        yield json.dumps({key: value for key, value in TIMER.items() if key != name}).encode()
    yield from (b"", b"{", b"\0" * 100, b"[" * 100_000, b"null", b"\xff\xfe", b'{"timer": 1e999}')


def test_no_timer_breaks_the_clock_that_it_is_read_with(tracker: Session) -> None:
    read = 0
    for data in timers():
        try:
            timer = from_json(json.loads(data))
        except (ValueError, RecursionError):
            continue
        if timer is not None:
            read += 1
            assert running(timer, tracker.time, Boot("this", 100.0)).seconds >= 0
    assert read > 50


def test_no_timer_breaks_a_command(tracker: Session) -> None:
    tracker("p4")
    file = tracker.folder / "timer.json"
    faults = []
    for data in timers():
        for words in (("status",), ("today",), ("go", "--pain", "3", "--detach"), ("stop", "5")):
            file.write_bytes(data)
            said = tracker.run(*words)
            if said.code not in (0, 2, 3):
                faults.append(f"{words[0]} {data[:120]!r}: exit {said.code} {said.err[-200:]!r}")
            faults += [f"{words[0]} {data[:80]!r}: {what}" for what in inert.on_a_terminal(said.out + said.err)]
        tracker.run("undo")
    check(faults)


async def test_no_timer_and_no_draft_breaks_the_dashboard(tracker: Session) -> None:
    tracker("p4")
    faults = []
    for at, data in enumerate(list(timers())[::9]):
        (tracker.folder / "timer.json").write_bytes(data)
        (tracker.folder / "draft.json").write_bytes(list(drafts())[at % len(list(drafts()))])
        async with dashboard(tracker, (80, 24)) as desk:
            faults += painted(desk)
            await desk.press("t", "escape", "escape", "enter", "escape")
            faults += painted(desk)
            assert desk.app.is_running
    check(faults)


def drafts() -> Iterator[bytes]:
    """Drafts that nobody typed."""
    for what in ("note", "line", "nothing", "\x1b[2J", ""):
        for value in (None, 7, [1], {"a": 1}, LONG, "\x1b[2J\x1b]0;x\x07", "\ud800"):
            yield json.dumps(
                {"what": what, "field note": value, "field line": value, "typed": value, "id": value}
            ).encode()
    yield from (b"", b"{", b"[]", b"null", b"7", b"\xff", b"[" * 100_000, b'{"what": NaN}')


@pytest.mark.parametrize("data", [pytest.param(data, id=str(at)) for at, data in enumerate(drafts())])
def test_no_draft_breaks_what_reads_it(data: bytes, tracker: Session) -> None:
    tracker("p4")
    (tracker.folder / "draft.json").write_bytes(data)
    found = tracker.diary.draft()
    assert found is None or all(isinstance(text, str) for pair in found.items() for text in pair)
