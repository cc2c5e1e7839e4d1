"""Today, weeks, months and years as text."""

from datetime import timedelta

import pytest

from tests.made import NOW, TODAY, diary, entry, history, pain, walk
from tracker.core.flags import Flag
from tracker.core.history import History
from tracker.core.kinds import BY_NAME, KINDS
from tracker.core.rules import RULES
from tracker.core.weeks import Change, Period, month, month_of, today, week, week_of, year, year_of
from tracker.show.grid import sparkline
from tracker.show.text import cells
from tracker.show.week import change_words, period, period_rows, title, today_rows
from tracker.show.week import today as today_text

LOG = history(
    pain("2026-11-09", 6), pain("2026-11-10", 6), walk("2026-11-10", 15, 5, 5),
    pain("2026-11-16 08:00", 2), pain("2026-11-16 20:00", 3), pain("2026-11-17", 4), pain("2026-11-19", 6),
    walk("2026-11-16", 12, 5, 3), walk("2026-11-17", 20, 5, 4),
    entry("walk", "2026-11-17 18:00", minutes=8, steps=900),
    entry("heat", "2026-11-17", minutes=15), entry("heat", "2026-11-19", minutes=20),
    entry("stretch", "2026-11-19", name="knee-to-chest"),
    entry("move", "2026-11-19", activity="swim", minutes=25),
)  # fmt: skip


def _week(log: History = LOG, flags: tuple[Flag, ...] = ()) -> Period:
    return week(log, week_of(TODAY), TODAY, flags)


def test_a_week_as_text() -> None:
    assert period(_week(), width=80).splitlines() == [
        "Week from Mon 16 to Sun 22 Nov 2026",
        "",
        "                    16 to 22 Nov                   9 to 15 Nov",
        "Days logged         3 of 5 gone by                 2 of 7",
        "Walks               3 on 2 days                    1 on 1 day",
        "Time walked         40 min                         15 min",
        "Longest walk        20 min                         15 min",
        "Steps               900 (1 walk)                   ·",
        "Pain through walks  1.5 down (2 walks)             no change (1 walk)",
        "Heat                2 times, 35 min                none",
        "Ice                 none                           none",
        "Stretch days        1 (aim: 3 to 4)                0 (aim: 3 to 4)",
        "Move                1 time, 25 min                 none",
        "Pain, median        4 (3 days)                     6 (2 days)",
        "Pain, low to high   2.5 to 6                       6",
        "Single scores       2 to 6 (4 scores)              6 (2 scores)",
        "Best day            Mon 16 (2.5)                   ·",
        "Worst day           Thu 19 (6)                     ·",
        "",
        "                Mon     Tue     Wed     Thu     Fri     Sat     Sun",
        "Pain            2.5       4       ·       6       ·                  ▃▄·▅·",
        "Walked, min      12      28       ·       0       ·                  ▄█·▁·",
        "",
        "The median pain is 2 lower than in the week before: a change that counts.",
        "A change counts from 2 points, or from 30% where pain falls. Gaps are not zero:",
        "· is not known.",
    ]


def test_steps_of_whole_days_are_a_mean_over_the_days_that_were_counted() -> None:
    counted = (entry("steps", "2026-11-16 21:00", count=4000), entry("steps", "2026-11-18 21:00", count=6001))
    rows = {row.label: row for row in period_rows(_week(history(LOG, counted)))}
    assert (rows["Steps"].now, rows["Steps"].before) == ("5,000 a day (2 days)", "·")
    assert rows["Steps on walks"].now == "900 (1 walk)"
    assert rows["Days logged"].now == "3 of 5 gone by", "a day on which only a phone counted is no logged day"
    assert "Steps on walks" not in {row.label for row in period_rows(_week())}
    at = today(history(entry("steps", NOW, count=12345)), TODAY)
    assert ("Steps", "12,345") in today_rows(at, NOW)


def test_a_week_without_an_entry_claims_nothing() -> None:
    text = period(_week(history()))
    assert "0 of 5 gone by" in text
    assert "There is no pain score to compare with the week before." in text
    assert not any(f" {zero}" in text for zero in ("0 min", "0 times", "none "))


def test_a_month_and_a_year_as_tables() -> None:
    rows = period(month(LOG, month_of(TODAY), TODAY)).splitlines()
    assert rows[0] == "November 2026"
    assert "16 to 22 Nov  3 of 5  4 (2.5 to 6)      3       40     2    0             1" in rows
    assert "23 to 29 Nov" in rows
    rows = period(year(LOG, year_of(TODAY), TODAY)).splitlines()
    assert rows[0] == "2026"
    assert next(row for row in rows if row.startswith("Nov")).split()[:4] == ["Nov", "5", "of", "20"]
    assert "Dec" in rows


@pytest.mark.parametrize("width", [20, 24, 30, 40, 49, 50, 60, 72, 80, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    log = diary(400)
    for made in (
        period(_week(log), width=width), period(month(log, month_of(TODAY), TODAY), width=width),
        period(year(log, year_of(TODAY), TODAY), width=width), today_text(today(log, TODAY), NOW, width=width),
    ):  # fmt: skip
        assert max(map(cells, made.splitlines())) <= width


def test_a_narrow_week_keeps_its_own_column() -> None:
    rows = period(_week(), width=40).splitlines()
    assert "Walks               3 on 2 days" in rows
    assert not any("9 to 15 Nov" in row for row in rows)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (None, "There is no pain score to compare with the week before."),
        (Change(6, 4, True), "The median pain is 2 lower than in the week before: a change that counts."),
        (Change(4, 5, False), "The median pain is 1 higher than in the week before: too small a change to count."),
        (Change(4, 4, False), "The median pain is the same as in the week before."),
        (
            Change(4, 9, None),
            "The median pain is 5 higher than in the week before, "
            "but there are too few days with a score to say if that counts.",
        ),
    ],
)
def test_the_change_in_words(change: Change | None, expected: str) -> None:
    assert change_words(change, "week") == expected


def test_the_warnings_of_a_week_are_named_once_each_by_head() -> None:
    sign = entry("symptom", "2026-11-17", name="saddle numbness")
    rule = next(rule for rule in RULES if rule.id == "CES_SADDLE")
    text = period(_week(flags=(Flag(rule, (sign,)), Flag(rule, (sign, sign)))), width=300)
    assert text.count("EMERGENCY: ") == 1
    assert rule.message in text


def test_today_as_text() -> None:
    log = history(
        pain("2026-11-20 08:00", 4), pain("2026-11-20 20:00", 7), walk("2026-11-20", 12, 5, 3),
        entry("heat", "2026-11-20", minutes=15), entry("stretch", "2026-11-17", name="pelvic tilt"),
    )  # fmt: skip
    assert today_text(today(log, TODAY), NOW).splitlines() == [
        "Today, Fri 20 Nov 2026",
        "",
        "Walked              1 walk, 12 min",
        "Heat                1 time, 15 min",
        "Stretched           on 1 day this week (aim: 3 to 4)",
        "Last pain           7 out of 10, today 20:00",
        "Pain today          median 5.5 of 2 scores, from 4 to 7",
        "Pain through walks  2 down (1 walk)",
        "Not logged yet      a stretch",
    ]


def test_today_without_an_entry_is_honest() -> None:
    rows = dict(today_rows(today(history(pain("2026-11-19 20:15", 4)), TODAY), NOW))
    assert rows["Last pain"] == "4 out of 10, yesterday 20:15"
    assert rows["Walked"] == "nothing logged today"
    assert rows["Not logged yet"] == "a pain score, a walk and a stretch"
    assert dict(today_rows(today(history(), TODAY), NOW))["Last pain"] == "no score in the last two weeks"


def test_a_kind_that_is_added_has_its_row() -> None:
    swim = BY_NAME["move"]._replace(name="swim")
    log = history(entry("swim", "2026-11-17", minutes=65))
    rows = {row.label: row.now for row in period_rows(week(log, week_of(TODAY), TODAY, kinds=(*KINDS, swim)))}
    assert rows["Swim"] == "1 time, 1 h 5 min"


def test_a_part_that_was_not_timed_is_said() -> None:
    log = history(entry("rest", "2026-11-17", position="fetal"), entry("rest", "2026-11-18", position="f", minutes=20))
    rows = {row.label: row.now for row in period_rows(_week(log))}
    assert rows["Rest"] == "2 times, 20 min (1 not timed)"


@pytest.mark.parametrize(
    ("values", "high", "expected"),
    [
        ((), 10, ""),
        ((0, 10, None, 5), 10, "▁█·▅"),
        ((1, 99), 10, "▂█"),
        ((0, 0), 0, "▁▁"),
    ],
)
def test_a_spark_line(values: tuple[float | None, ...], high: float, expected: str) -> None:
    assert sparkline(values, high) == expected


@pytest.mark.parametrize(("back", "words"), [(0, "1 of 1 gone by"), (-5, "3 of 6 gone by"), (-6, "3 of 7")])
def test_the_days_gone_by(back: int, words: str) -> None:
    day = week_of(TODAY) - timedelta(days=back)
    rows = {row.label: row.now for row in period_rows(week(LOG, week_of(TODAY), day))}
    assert rows["Days logged"] == words


def test_titles() -> None:
    assert title(_week()) == "Week from Mon 16 to Sun 22 Nov 2026"
    assert title(week(LOG, week_of(TODAY, ago=47), TODAY)) == "Week from Mon 22 to Sun 28 Dec 2025"
    assert title(week(LOG, week_of(TODAY, ago=46), TODAY)) == "Week from Mon 29 Dec 2025 to Sun 4 Jan 2026"


def test_nothing_reassures() -> None:
    text = " ".join(period(_week(history(pain(NOW, 0)))).split()).lower()
    assert not any(word in text for word in ("fine", "well done", "good", "safe", "no warning", "healthy", "great"))
