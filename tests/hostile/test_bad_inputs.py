"""What people mistype, through the line, the options, the form, the quick line and the import: the same answer on each.

A table says what each input is on each way: a value, or None for refused in one sentence with nothing stored.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.widgets import Input

from tests.cli.session import Said, Session
from tests.hostile.test_dashboard import dashboard
from tracker.core.fields import Value

NOTED = object()
"""On a line the first part is the value, and the rest is the note."""


class Bad(NamedTuple):
    """`typed` and its value in a box; `line` and `imported` where they differ; `said` stands in the sentence."""

    typed: str
    value: Value | None = None
    said: str = ""
    line: object = ...
    imported: object = ...


PAIN = "pain must be a whole number from 0 to 10"
PAINS = (
    Bad("11", said=f"{PAIN}, got 11"), Bad("-1", said=f"{PAIN}, got -1"), Bad("4.5", said=PAIN),
    Bad("4.0", said=PAIN, imported=4),  # a spreadsheet makes 4.0 of a 4
    Bad("four", said=PAIN), Bad("", said="pain is missing"), Bad(" ", said="pain is missing"), Bad("NaN", said=PAIN),
    Bad("inf", said=PAIN), Bad("-inf", said=PAIN), Bad("1e3", said=PAIN), Bad("1e1", said=PAIN), Bad("0x4", said=PAIN),
    Bad("1_0", said=PAIN), Bad("+4", said=PAIN), Bad("-0", said=PAIN), Bad("007", said=PAIN),
    Bad("4/10", 4, imported=None), Bad("7-8", said="write one number"), Bad("１１", said=PAIN), Bad("４", said=PAIN),
    Bad("٤", said=PAIN), Bad("²", said=PAIN), Bad("½", said=PAIN), Bad("−4", said=PAIN),
    Bad("4\u200b", said=r"4\u200b"), Bad("1" * 31, said=PAIN), Bad("1" * 5000, said=PAIN), Bad("true", said=PAIN),
    Bad("null", said=PAIN), Bad("4 # bad day", said=PAIN, line=NOTED), Bad("10", 10), Bad("0", 0),
)  # fmt: skip
WALK = "walk time must be more than 0"
MINUTES = (
    Bad("0", said=WALK), Bad("-30", said=WALK), Bad("1440", 1440), Bad("1441", said="split it over two days"),
    Bad("99999999999999999999", said=WALK), Bad("12:30", said="write 12h30 or 750"), Bad("1h30", 90, imported=None),
    Bad("1h90", said=WALK), Bad("1.5h", 90, imported=None), Bad("1,5", said="a comma could mean two things"),
    Bad("1,500", said="a comma could mean two things"), Bad("30 min", 30, imported=None),
    Bad("30 Minuten", said="got 30 Minuten"), Bad("half an hour", said="such as 20, 90s or 1h05"),
    Bad("30s", 0.5, imported=None), Bad("NaN", said=WALK), Bad("1e2", said=WALK), Bad("٣٠", said=WALK),
)  # fmt: skip
"""A table holds minutes as plain numbers, so an import takes no `1h30`."""
TIMES = (
    Bad("2025-02-29", said="2025 has no 29 February"), Bad("2024-02-29 08:30", "2024-02-29T08:30+01:00"),
    Bad("1900-02-29", said="1900 has no 29 February"), Bad("2025-02-30", said="no 30 February"),
    Bad("2025-13-01", said="no month 13"), Bad("2025-00-10", said="no month 00"),
    Bad("31/04/2025", said="day first or month first"), Bad("03/04/2025", said="day first or month first"),
    Bad("2025-1-1", said="write 2025-01-01"), Bad("20250101", said="write 2025-01-01"),
    Bad("2025-W01-1", said="is not a date"), Bad("tomorrow", said="in the future"),
    Bad("2027-03-18 08:30", said="in the future"), Bad("1970-01-01 08:30", "1970-01-01T08:30+01:00"),
    Bad("0001-01-01", said="too far back"), Bad("0001-01-01T00:00+14:00", said="too far back"),
    Bad("9999-12-31T23:59-12:00", said="in the future"), Bad("10000-01-01", said="is not a date"),
    Bad("0000-00-00", said="no year 0"), Bad("24:00", said="00:00 of the next day"),
    Bad("23:59:60", said="leap second"), Bad("25:61", said="is not a time of day"), Bad("7", said="write 07:00"),
    Bad("2025-03-30 02:30", said="did not exist"), Bad("2025-10-26 02:30", "2025-10-26T02:30+02:00"),
    Bad("2025-01-01T10:00Z", "2025-01-01T10:00+00:00"), Bad("2025-01-01T10:00+25:00", said="not an offset"),
    Bad("2025-01-01 10:00 EST", said="EST is not read as a time zone"), Bad("٢٠٢٥-٠١-٠١", said="is not a time"),
)  # fmt: skip


def expected(bad: Bad, way: str) -> object:
    """What the way is to store, None for nothing."""
    other = {"line": bad.line, "import": bad.imported}.get(way, ...)
    return bad.value if other is ... else other


def held(tracker: Session, name: str) -> object:
    """What the one entry of the log has in this box, None where the log is empty."""
    entries = tracker.entries
    assert len(entries) <= 1
    if not entries:
        assert list(tracker.folder.glob("2*.json")) == []
        return None
    return entries[0].at.isoformat(timespec="minutes") if name == "at" else entries[0].values[name]


def check(tracker: Session, said: Said, bad: Bad, way: str, name: str) -> None:
    want = expected(bad, way)
    if want is NOTED:
        assert (tracker.entries[0].values[name], tracker.entries[0].text("note")) == (4, "# bad day")
        return
    assert held(tracker, name) == want, said
    if want is None and way == "import" and bad.typed.endswith("in the future"):
        return
    if want is None:
        assert (said.code, said.out) == (2, ""), said
        assert said.err.count("\n") == 1
        assert len(said.err) < 300
        assert bad.said in said.err or way == "import"


def ids(bad: Bad) -> str:
    return bad.typed[:24].encode("unicode_escape").decode() or "empty"


@pytest.mark.parametrize("way", ["line", "option", "glued", "import"])
@pytest.mark.parametrize("bad", PAINS, ids=ids)
def test_a_pain_value(bad: Bad, way: str, tracker: Session, tmp_path: Path) -> None:
    if way == "glued" and not bad.typed[:1].isascii():
        pytest.skip("no line begins so")
    if way == "glued" and not bad.typed[:1].isdigit():
        return
    ways = {"line": ("pain", bad.typed), "option": ("pain", f"--score={bad.typed}"), "glued": (f"p{bad.typed}",)}
    said = tracker.run(*ways[way]) if way in ways else imported(tracker, tmp_path, score=bad.typed)
    check(tracker, said, bad, "line" if way == "glued" else way, "score")


@pytest.mark.parametrize("way", ["line", "words", "option", "import"])
@pytest.mark.parametrize("bad", MINUTES, ids=ids)
def test_minutes(bad: Bad, way: str, tracker: Session, tmp_path: Path) -> None:
    ways = {
        "line": ("walk", bad.typed),
        "words": ("walk", *bad.typed.split()),
        "option": ("walk", f"--minutes={bad.typed}"),
    }
    said = tracker.run(*ways[way]) if way in ways else imported(tracker, tmp_path, kind="walk", minutes=bad.typed)
    check(tracker, said, bad, way, "minutes")


@pytest.mark.parametrize("way", ["line", "option", "import"])
@pytest.mark.parametrize("bad", TIMES, ids=ids)
def test_a_date_or_a_time(bad: Bad, way: str, tracker: Session, tmp_path: Path) -> None:
    ways = {"line": ("p4", f"@{bad.typed}"), "option": ("p4", f"--at={bad.typed}")}
    if way == "import" and bad.said == "in the future":
        said = imported(tracker, tmp_path, at=bad.typed)
        assert tracker.entries == []
        assert said.code == 2 or "lies in the future" in said.out
        return
    said = tracker.run(*ways[way]) if way in ways else imported(tracker, tmp_path, at=bad.typed)
    check(tracker, said, bad, way, "at")


def imported(tracker: Session, folder: Path, **cells: str) -> Said:
    """Import a table of one row."""
    row = {"kind": "pain", "at": "2026-03-10T08:00+01:00", **({} if "kind" in cells else {"score": "4"}), **cells}
    quoted = ['"' + cell.replace('"', '""') + '"' for cell in row.values()]
    (folder / "one.csv").write_text(f"{','.join(row)}\n{','.join(quoted)}\n", encoding="utf-8")
    return tracker.run("import", str(folder / "one.csv"))


@pytest.mark.parametrize(
    ("kind", "box", "table"), [("p", "score", PAINS), ("w", "minutes", MINUTES), ("p", "when", TIMES)]
)
async def test_the_form(kind: str, box: str, table: tuple[Bad, ...], tracker: Session) -> None:
    async with dashboard(tracker) as desk:
        for bad in table:
            await desk.press(kind)
            if box == "when":
                desk.screen.query_one("#score", Input).value = "4"
            desk.screen.query_one(f"#{box}", Input).value = bad.typed
            await desk.press("enter")
            entries = tracker.entries
            if bad.value is None:
                assert not desk.on_main(), bad
                assert bad.said in desk.sentence() or len(bad.typed) > 30 or "\u200b" in bad.typed, (
                    bad,
                    desk.sentence(),
                )
                assert entries == []
                await desk.press("ctrl+l", "escape")
            else:
                (entry,) = entries
                assert bad.value in (entry.values.get(box), entry.at.isoformat(timespec="minutes")), bad
                await desk.press("escape", "u", "escape")


async def test_the_quick_line(tracker: Session) -> None:
    tables = [("p", "score", PAINS), ("walk ", "minutes", MINUTES), ("p4 @", "at", TIMES)]
    async with dashboard(tracker) as desk:
        for start, box, table in tables:
            for bad in table:
                if start == "p" and not bad.typed.lstrip("-+")[:1].isdigit():
                    continue  # words alone are a note there, and said back as one before they are stored
                await desk.press("a")
                desk.screen.query_one("#line", Input).value = start + bad.typed
                await desk.press("enter")
                entries = tracker.entries
                if expected(bad, "line") is None:
                    assert not desk.on_main(), bad
                    assert entries == []
                    await desk.press("ctrl+l", "escape")
                else:
                    (entry,) = entries
                    want = 4 if bad.line is NOTED else bad.value
                    assert want in (entry.values.get(box), entry.at.isoformat(timespec="minutes")), bad
                    await desk.press("escape", "u", "escape")


def test_of_a_time_that_came_twice_the_first_is_taken_and_that_is_said(tracker: Session) -> None:
    said = tracker.ok("p4 '@2025-10-26 02:30'")
    assert "twice" in said
    assert tracker.entries[0].at == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)


def test_the_same_text_twice_within_seconds_is_stored_twice_and_said(tracker: Session) -> None:
    tracker.ok("p4 stiff")
    tracker.time = tracker.time.replace(minute=0, second=3)
    assert "twice" in tracker.ok("p4 stiff")
    assert len(tracker.entries) == 2
    assert len({entry.id for entry in tracker.entries}) == 2
