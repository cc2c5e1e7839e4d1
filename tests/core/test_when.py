"""Days and moments as people type them: what is read, what is refused and with which words."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.core.when import moment, names_clock, read_ahead, read_day, read_moment, read_said, tries
from tracker.core.words import Invalid

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=BERLIN)
"""A Saturday morning."""

ZONES = [
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
    ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("Asia/Kathmandu"),
    ZoneInfo("Pacific/Apia"),
    ZoneInfo("Africa/Casablanca"),
]

local = datetime.fromisoformat


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-14", date(2026, 3, 14)),
        ("2024-02-29", date(2024, 2, 29)),
        ("1970-01-01", date(1970, 1, 1)),
        ("today", date(2026, 11, 21)),
        (" Yesterday ", date(2026, 11, 20)),
        ("sat", date(2026, 11, 21)),
        ("mon", date(2026, 11, 16)),
        ("Sunday", date(2026, 11, 15)),
        ("thurs", date(2026, 11, 19)),
        ("-3d", date(2026, 11, 18)),
        ("−3d", date(2026, 11, 18)),
        ("-2w", date(2026, 11, 7)),
        ("-0d", date(2026, 11, 21)),
        ("16 Nov", date(2026, 11, 16)),
        ("22 nov", date(2025, 11, 22)),
        ("Mon 16 Nov", date(2026, 11, 16)),
        ("16-november-2025", date(2025, 11, 16)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_day(typed, NOW) == day


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("2025-02-29", "2025 has no 29 February; check the date."),
        ("1900-02-29", "1900 has no 29 February; check the date."),
        ("2025-02-30", "2025 has no 30 February; check the date."),
        ("29 feb", "2026 has no 29 February; check the date."),
        ("2025-13-01", "2025-13-01 is not a date: there is no month 13."),
        ("2025-00-10", "2025-00-10 is not a date: there is no month 00."),
        ("0000-00-00", "0000-00-00 is not a date: there is no year 0."),
        ("31/04/2025", "31/04/2025 could be day first or month first; write year-month-day, such as 2026-03-14."),
        ("03/04/2025", "03/04/2025 could be day first or month first; write year-month-day, such as 2026-03-14."),
        ("03.04.2025", "03.04.2025 could be day first or month first; write year-month-day, such as 2026-03-14."),
        ("2025-1-1", "2025-1-1 needs two digits for month and day; write 2025-01-01."),
        ("20250101", "20250101 needs its hyphens; write 2025-01-01."),
        ("2025-W01-1", "2025-W01-1 is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("10000-01-01", "10000-01-01 is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("٢٠٢٥-٠١-٠١", "٢٠٢٥-٠١-٠١ is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("٣", "٣ is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("soon", "soon is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("", "The date is missing; write, for example, 2026-03-14, yesterday, mon or -3d."),
        ("tomorrow", "tomorrow is in the future; check the date, only what has happened can be recorded."),
        ("+1d", "+1d is in the future; check the date, only what has happened can be recorded."),
        ("2026-11-22", "2026-11-22 is in the future; check the date, only what has happened can be recorded."),
        ("9999-12-31", "9999-12-31 is in the future; check the date, only what has happened can be recorded."),
        ("0001-01-01", "0001-01-01 is too far back; check the year."),
        ("1905-12-31", "1905-12-31 is too far back; check the year."),
        ("-999999d", "-999999d is too far back; check the year."),
        ("-99999999999999999999d", "-99999999999999999999d is too far back; check the year."),
        ("Tue 16 Nov", "2026-11-16 is a Monday; check Tue 16 Nov."),
        ("\x1b[2J", "\\x1b[2J is not a date; write, for example, 2026-03-14, yesterday, mon or -3d."),
    ],
)
def test_a_day_is_refused(typed: str, sentence: str) -> None:
    assert read_day(typed, NOW) == Invalid(sentence)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("8:30", "2026-11-21T08:30+01:00"),
        ("08:30", "2026-11-21T08:30+01:00"),
        ("08:30:45", "2026-11-21T08:30+01:00"),
        ("8am", "2026-11-21T08:00+01:00"),
        ("12am", "2026-11-21T00:00+01:00"),
        ("8.30 A.M.", "2026-11-21T08:30+01:00"),
        ("today 8:30", "2026-11-21T08:30+01:00"),
        ("yesterday 20:15", "2026-11-20T20:15+01:00"),
        ("yesterday 8.15pm", "2026-11-20T20:15+01:00"),
        ("yesterday 12pm", "2026-11-20T12:00+01:00"),
        ("mon 8am", "2026-11-16T08:00+01:00"),
        ("Monday 08:00", "2026-11-16T08:00+01:00"),
        ("sat 8am", "2026-11-21T08:00+01:00"),
        ("sat 10am", "2026-11-14T10:00+01:00"),
        ("now", "2026-11-21T09:00+01:00"),
        ("9:05", "2026-11-21T09:05+01:00"),
        ("-2h", "2026-11-21T07:00+01:00"),
        ("-45m", "2026-11-21T08:15+01:00"),
        ("-1h30", "2026-11-21T07:30+01:00"),
        ("-90min", "2026-11-21T07:30+01:00"),
        ("−2h", "2026-11-21T07:00+01:00"),
        ("-3d", "2026-11-18T09:00+01:00"),
        ("-3d 8:30", "2026-11-18T08:30+01:00"),
        ("2026-03-14 08:30", "2026-03-14T08:30+01:00"),
        ("2026-03-14T08:30", "2026-03-14T08:30+01:00"),
        ("2026-07-14T08:30", "2026-07-14T08:30+02:00"),
        ("2026-07-14 8pm", "2026-07-14T20:00+02:00"),
        ("2026-03-14T08:30:15.123456", "2026-03-14T08:30+01:00"),
        ("2025-01-01T10:00Z", "2025-01-01T10:00+00:00"),
        ("2025-01-01T10:00+01:00", "2025-01-01T10:00+01:00"),
        ("2025-01-01 10:00 -0330", "2025-01-01T10:00-03:30"),
        ("2025-01-01T10:00+14", "2025-01-01T10:00+14:00"),
        ("2026-11-21T20:10+13:00", "2026-11-21T20:10+13:00"),
        ("2025-10-26T02:30+01:00", "2025-10-26T02:30+01:00"),
        ("16 Nov 2025 08:30", "2025-11-16T08:30+01:00"),
        ("Mon 16 Nov 08:30", "2026-11-16T08:30+01:00"),
    ],
)
def test_a_moment_is_read(typed: str, at: str) -> None:
    read = read_moment(typed, NOW)
    assert isinstance(read, datetime)
    assert read.isoformat(timespec="minutes") == at
    assert isinstance(read.tzinfo, timezone)
    assert (read.second, read.microsecond) == (0, 0)


CLOCK = "write one from 00:00 to 23:59, such as 08:30."
TIME = "write, for example, 8:30, yesterday 20:15, -2h or 2026-03-14 08:30."
CHECK = "check the date, only what has happened can be recorded."


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("7", "7 is not a time of day; write 07:00."),
        ("today 7", "7 is not a time of day; write 07:00."),
        ("0830", "0830 is not a time of day; write 08:30."),
        ("8.30", "8.30 is not a time of day; write 08:30."),
        ("8h30", "8h30 is not a time of day; write 08:30."),
        ("8:3", "8:3 is not a time of day; write, for example, 08:30 or 8am."),
        ("8:3o", "8:3o is not a time of day; write, for example, 08:30 or 8am."),
        ("24:00", "24:00 is 00:00 of the next day; write that day and 00:00."),
        ("23:59:60", "23:59:60 is a leap second; write 23:59."),
        ("25:61", f"25:61 is not a time of day; {CLOCK}"),
        ("24:01", f"24:01 is not a time of day; {CLOCK}"),
        ("2026-03-14 25:61", f"25:61 is not a time of day; {CLOCK}"),
        ("13pm", "13pm is not a time of day; write 1 to 12 before pm, or a time such as 20:15."),
        ("0am", "0am is not a time of day; write 1 to 12 before am, or a time such as 20:15."),
        ("", f"The time is missing; {TIME}"),
        ("evening", f"evening is not a time; {TIME}"),
        ("yesterday evening", f"yesterday evening is not a time; {TIME}"),
        ("8:30 EST", f"8:30 EST is not a time; {TIME}"),
        ("-2x", f"-2x is not a time; {TIME}"),
        ("8:3０", f"8:3０ is not a time; {TIME}"),
        ("-2", "-2 needs its unit, such as -2h for hours."),
        ("today", "today needs a time as well, such as today 09:00."),
        ("yesterday", "yesterday needs a time as well, such as yesterday 08:30."),
        ("2026-03-14", "2026-03-14 needs a time as well, such as 2026-03-14 08:30."),
        ("31/04/2025", "31/04/2025 could be day first or month first; write year-month-day, such as 2026-03-14."),
        ("2025-02-29", "2025 has no 29 February; check the date."),
        ("2025-02-29 08:30", "2025 has no 29 February; check the date."),
        ("23:00", "23:00 today is in the future; if it was yesterday, write yesterday 23:00."),
        ("11 p.m.", "23:00 today is in the future; if it was yesterday, write yesterday 23:00."),
        ("9:06", "09:06 today is in the future; if it was yesterday, write yesterday 09:06."),
        ("tomorrow", f"tomorrow is in the future; {CHECK}"),
        ("tomorrow 8:30", f"tomorrow 8:30 is in the future; {CHECK}"),
        ("2027-03-14 08:30", f"2027-03-14 08:30 is in the future; {CHECK}"),
        ("2026-11-22T00:10+13:00", f"2026-11-22 00:10+13:00 is in the future; {CHECK}"),
        ("9999-12-31T23:59-12:00", f"9999-12-31 23:59-12:00 is in the future; {CHECK}"),
        ("0001-01-01 08:30", "0001-01-01 is too far back; check the year."),
        ("0001-01-01T00:00+14:00", "0001-01-01 is too far back; check the year."),
        ("-9999999h", "-9999999h is too far back; check the year."),
        ("-999999999w", "-999999999w is too far back; check the year."),
        ("2025-01-01T10:00+25:00", "+25:00 is not an offset from UTC; write one from -12:00 to +14:00."),
        ("2025-01-01T10:00+01:99", "+01:99 is not an offset from UTC; write one from -12:00 to +14:00."),
        ("2025-01-01 10:00 EST", "EST is not read as a time zone; write its offset, such as -05:00."),
        ("2025-03-30 02:30", "02:30 did not exist on 2025-03-30, the clocks went forward; write 01:59 or 03:00."),
        ("\x9b31m", f"\\x9b31m is not a time; {TIME}"),
    ],
)
def test_a_moment_is_refused(typed: str, sentence: str) -> None:
    assert read_moment(typed, NOW) == Invalid(sentence)


def test_a_time_that_came_twice_is_the_first_one_and_that_is_said() -> None:
    said = read_said("2025-10-26 02:30", NOW)
    assert isinstance(said, tuple)
    assert said == (
        datetime(2025, 10, 26, 2, 30, tzinfo=timezone(timedelta(hours=2))),
        "02:30 came twice on 2025-10-26, the clocks went back; the first (+02:00) was taken.",
    )
    assert read_said("2025-10-26 03:30", NOW) == (datetime(2025, 10, 26, 2, 30, tzinfo=UTC), "")


def test_hours_ago_are_real_hours_and_days_ago_are_days_of_the_calendar() -> None:
    after = datetime(2026, 3, 29, 9, 0, tzinfo=BERLIN)
    assert read_moment("-8h", after) == datetime(2026, 3, 28, 23, 0, tzinfo=UTC)
    assert read_moment("-1d", after) == datetime(2026, 3, 28, 8, 0, tzinfo=UTC)
    assert isinstance(read_moment("-1d", after.replace(hour=2, day=30, minute=30)), Invalid)


def test_the_few_minutes_that_two_clocks_differ_are_no_future() -> None:
    late = datetime(2026, 11, 21, 23, 58, tzinfo=BERLIN)
    assert read_moment("2026-11-22 00:03", late) == late + timedelta(minutes=5)
    assert isinstance(read_moment("2026-11-22 00:04", late), Invalid)
    assert read_moment("mon 23:59", late.replace(day=23)) == late.replace(day=23, minute=59)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ((2026, 11, 21, 8, 30), "today 08:30"),
        ((2026, 11, 20, 20, 15), "yesterday 20:15"),
        ((2026, 11, 16, 8, 30), "Mon 16 Nov 08:30"),
        ((2026, 1, 1, 0, 0), "Thu 1 Jan 00:00"),
        ((2025, 12, 31, 8, 30), "31 Dec 2025 08:30"),
        ((2026, 11, 22, 0, 3), "22 Nov 2026 00:03"),
    ],
)
def test_a_moment_in_words(at: tuple[int, int, int, int, int], words: str) -> None:
    assert moment(datetime(*at, tzinfo=BERLIN), NOW) == words


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("8:30 stiff", 1),
        ("8:30, 3 times", 1),
        ("8 pm after", 2),
        ("yesterday 20:15 after", 2),
        ("yesterday, 20:15. After", 2),
        ("Mon 16 Nov 08:30 after", 4),
        ("16 Nov 2025 8:30 pm after", 5),
        ("-3d 8 times", 1),
        ("-3d 8:30 out", 2),
        ("2026-03-14T08:30 12 km", 1),
        ("2026-03-14 08:30 +05:00 there", 3),
    ],
)
def test_the_words_ahead_give_their_longest_time(words: str, count: int) -> None:
    now = NOW.replace(hour=22)
    read = read_ahead(words.split(), now)
    assert isinstance(read, tuple)
    assert read[-1] == count


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("8:3o stiff", "8:3o"),
        ("yesterday 25:61 stiff", "25:61"),
        ("-3d 25:61", "25:61"),
        ("yesterday stiff", "yesterday needs"),
        ("2025-01-01 10:00 EST", "EST"),
        ("8:30 EST", "8:30 EST"),
    ],
)
def test_a_botched_time_is_not_cut_down_to_one_that_can_be_read(words: str, part: str) -> None:
    read = read_ahead(words.split(), NOW)
    assert isinstance(read, Invalid)
    assert read.message.startswith(part)


def test_what_looks_like_a_time() -> None:
    assert all(map(tries, ("8", "8:3o", "-2h", "−2h", "mon", "Yesterday", "now", "٣", "½")))
    assert not any(map(tries, ("", "bob", "file", "home", "-", "moon", "a8")))
    assert all(map(names_clock, ("8:30", "25:61", "8am", "8.30pm", "8:30:15")))
    assert not any(map(names_clock, ("", "8", "am", "dam", "12:", ":30", "123:45", "3x20", "2h")))


@given(st.text(max_size=30), st.sampled_from(ZONES), st.datetimes(local("1990-01-01"), local("2090-01-01")))
@example("-1d", ZONES[4], local("2011-12-31 12:00"))
@example("9999-12-31", ZONES[0], local("2026-01-01"))
def test_nothing_that_is_typed_raises(text: str, zone: ZoneInfo, naive: datetime) -> None:
    now = naive.replace(tzinfo=zone)
    read, day = read_moment(text, now), read_day(text, now)
    assert isinstance(read, Invalid) or read - now <= timedelta(minutes=5)
    assert isinstance(day, Invalid) or day <= now.date()


near_times = st.from_regex(
    r"(|mon |Sunday |yesterday |today |-\dd |\d{4}-[01]\d-[0-3]\d[ T]|[0-3]?\d (jan|Feb|nov) (\d{4} )?)"
    r"([0-2]?\d:[0-6]\d(:\d\d)?|1?\d ?(am|pm)|\d{1,4})(Z|[+-]\d\d:\d\d| EST)?",
    fullmatch=True,
)


@given(near_times, st.sampled_from(ZONES), st.sampled_from(["0001-01-01", "9999-12-31 23:59", "2011-12-31 09:00"]))
def test_nothing_that_is_nearly_a_time_raises_at_the_ends_of_the_calendar(
    text: str, zone: ZoneInfo, naive: str
) -> None:
    now = local(naive).replace(tzinfo=zone)
    assert isinstance(read_moment(text, now), (datetime, Invalid))
    assert isinstance(read_day(text, now), (date, Invalid))


@given(
    st.datetimes(local("1990-01-01"), local("2090-01-01")),
    st.sampled_from(ZONES),
    st.integers(-5, 60 * 24 * 800) | st.integers(-5, 60 * 48),
)
def test_a_moment_in_words_reads_back_to_the_same_minute(naive: datetime, zone: ZoneInfo, minutes: int) -> None:
    now = naive.replace(tzinfo=zone)
    at = (now.astimezone(UTC) - timedelta(minutes=minutes)).astimezone(zone)
    read = read_moment(moment(at, now), now)
    assert isinstance(read, datetime)
    assert read.replace(tzinfo=None) == at.replace(tzinfo=None, second=0, microsecond=0)
