"""The calendar file: lines that are not too long, values that end where they should, times in UTC."""

from datetime import timedelta

import pytest

from tests.made import NOW, TODAY, diary, entry, history
from tracker.core.plan import Own, Pause, Plan, State, plan
from tracker.show.calendar import calendar

WALK = entry("walk", "2026-11-19 08:30+01:00", minutes=12, before=5, after=3)


def _made(of: Plan | None = None) -> str:
    return calendar(of or plan(diary(30), TODAY), [WALK], TODAY, NOW)


def _lines(text: str) -> list[str]:
    """The lines of the file, unfolded."""
    return text.replace("\r\n ", "").split("\r\n")


def test_the_plan_of_today_and_a_walk() -> None:
    lines = _lines(_made())
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20261120" in lines
    assert "DTSTART:20261119T073000Z" in lines
    assert "DTEND:20261119T074200Z" in lines
    assert "SUMMARY:Walked 12 min\\, pain 5 before\\, 3 after" in lines
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == 2
    assert not any("ALARM" in line for line in lines)


def test_no_line_is_longer_than_75_bytes_and_none_ends_inside_a_value() -> None:
    why = "ß" * 120 + "\r\nEND:VCALENDAR, a;b\\c"
    paused = plan(history(), TODAY, (), Pause(TODAY, why), Own())
    text = _made(paused)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "\n" not in text.replace("\r\n", "")
    lines = _lines(text)
    assert lines.count("END:VCALENDAR") == 1
    (said,) = (line for line in lines if line.startswith("DESCRIPTION:"))
    assert "ß" * 120 in said
    assert "END:VCALENDAR\\, a\\;b\\\\c" in said
    assert "SUMMARY:No walk planned" in lines


@pytest.mark.parametrize(
    ("state", "left", "title"),
    [
        ("up", 1, "Walk 15 min"), ("warning", 0, "No walk planned"), ("sore", 0, "No walk planned"),
        ("off", 1, "A day off from walking"), ("done", 0, "Today's walk is done"), ("done", 1, "Walk 15 min"),
    ],
)  # fmt: skip
def test_what_the_day_is_called(state: State, left: int, title: str) -> None:
    of = plan(diary(30), TODAY)._replace(state=state, left=left, minutes=15)
    assert f"SUMMARY:{title}" in _lines(_made(of))


def test_the_same_walk_has_the_same_uid_in_every_export() -> None:
    later = calendar(plan(diary(30), TODAY), [WALK], TODAY, NOW + timedelta(days=1))
    assert [line for line in later.splitlines() if "UID" in line] == [
        line for line in _made().splitlines() if "UID" in line
    ]


def test_a_reader_of_calendars_takes_it() -> None:
    icalendar = pytest.importorskip("icalendar")
    events = icalendar.Calendar.from_ical(_made()).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events][1] == "Walked 12 min, pain 5 before, 3 after"
