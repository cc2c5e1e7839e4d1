"""Plots: as large as asked for, honest about gaps, the same whatever was drawn before."""

import re
import subprocess
import sys
from datetime import date, timedelta
from math import inf, nan

import plotext
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import TODAY, diary
from tracker.core.bands import Band
from tracker.core.trends import Series, Trends, rolling, trends
from tracker.show.axis import dates_line
from tracker.show.plot import LABEL, NONE, Colours, Shades, draw_pain, draw_walks

COLOURS = Colours((200, 80, 80), 4, (60, 160, 90), 208, (90, 180, 230), (120, 120, 120))
FULL = trends(diary(3650), TODAY - timedelta(days=3649), TODAY)
MONDAY = date(2026, 11, 16)
SIZES = [(120, 14), (80, 12), (60, 10), (40, 8), (24, 6)]


def _last(days: int) -> Trends:
    return FULL.between(TODAY - timedelta(days=days - 1), TODAY)


def _both(of: Trends, width: int, height: int, colours: Colours = NONE) -> tuple[str, str]:
    return (
        draw_pain(of.pain, of.median, width=width, height=height, colours=colours),
        draw_walks(of.walks, of.heat, of.ice, width=width, height=height, colours=colours),
    )


def _bare(text: str) -> str:
    return re.sub("\x1b\\[[0-9;]*m", "", text)


def _pain(*values: float | None, width: int = 75, height: int = 13) -> list[str]:
    series = Series(MONDAY, values)
    return draw_pain(series, rolling(series), width=width, height=height).splitlines()


def _walks(*values: float | None, heat: tuple[float | None, ...] = (), height: int = 13) -> list[str]:
    none = Series(MONDAY, (None,) * len(values))
    return draw_walks(
        Series(MONDAY, values), Series(MONDAY, heat) if heat else none, none, width=75, height=height
    ).splitlines()


@pytest.mark.parametrize("days", [1, 7, 30, 90, 365, 3650])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_plot_is_exactly_as_high_and_never_wider_than_asked(days: int, width: int, height: int) -> None:
    for plain, coloured in zip(
        _both(_last(days), width, height), _both(_last(days), width, height, COLOURS), strict=True
    ):
        assert len(plain.splitlines()) == height
        assert max(map(len, plain.splitlines())) <= width
        assert "\x1b" not in plain
        assert [row.rstrip() for row in _bare(coloured).splitlines()] == [row.rstrip() for row in plain.splitlines()]


def test_both_plots_begin_in_the_same_column() -> None:
    pain, walks = _both(_last(30), 80, 12)
    for row in (*pain.splitlines()[1:-1], *walks.splitlines()[1:-1]):
        assert row[LABEL] in "│┤"


@pytest.mark.parametrize("height", [8, 10, 13, 20])
def test_pain_is_always_from_0_to_10(height: int) -> None:
    labels = [row[:LABEL].strip() for row in _pain(3, 4, 3, height=height)[1:-1]]
    assert [label for label in labels if label] == ["10", "8", "6", "4", "2", "0"]


def test_a_score_stands_in_its_row_and_its_day() -> None:
    rows = _pain(0, None, None, 10, None, None, 5)
    points = {(at, row.index("•")) for at, row in enumerate(rows) if "•" in row and at}
    assert points == {(11, 10), (1, 40), (6, 70)}


def test_a_gap_is_never_bridged() -> None:
    rows = _pain(5, 5, 5, 5, None, None, 5, 5, 5)[1:-1]
    drawn = {at for row in rows for at, char in enumerate(row) if at > LABEL and char != " "}
    slot = 70 / 9
    empty = range(int(LABEL + 1 + 4.4 * slot), int(LABEL + 1 + 5.6 * slot))
    assert drawn & set(empty) == set()
    assert len(drawn) > 4 * slot


def test_a_single_known_median_is_seen() -> None:
    series = Series(MONDAY, (None, None, None, 5, None, None, None))
    text = draw_pain(Series(MONDAY, (None, None, None, 9, None, None, None)), series, width=75, height=13)
    assert any("⠀" < char <= "⣿" for char in "".join(text.splitlines()[1:]))


def test_bars_are_as_high_as_the_minutes() -> None:
    rows = _walks(20, 10, 0, None, 1)[1:-1]
    columns = [LABEL + 1 + 14 * at + 7 for at in range(5)]
    heights = [sum(row[column] == "█" for row in rows) for column in columns]
    assert heights[:4] == [9, 4, 0, 0]
    assert rows[8][columns[1]] == "█"
    assert rows[4][columns[1]] == "▄"
    assert rows[8][columns[4]] == "▄"


def test_a_day_without_a_walk_is_empty_and_a_day_not_known_is_a_dot() -> None:
    foot = _walks(20, 0, None)[9]
    assert foot.count("·") == 1
    assert foot[LABEL + 1 + 24 : LABEL + 1 + 46].isspace()
    assert abs(foot.index("·") - (LABEL + 1 + 70 * 5 // 6)) <= 1


def test_heat_is_an_h_on_its_day() -> None:
    rows = _walks(20, 10, 0, heat=(15, 0, None))
    assert rows[10].startswith("heat┤")
    assert [at for at, char in enumerate(rows[10][5:]) if char == "h"] == [70 // 6]
    assert rows[11].startswith(" ice┤")
    assert "i" not in rows[11][5:]


def test_a_column_of_several_days_is_their_median_and_says_so() -> None:
    days = 140
    series = Series(MONDAY, tuple(10.0 if at % 2 else 0.0 for at in range(days)))
    rows = draw_pain(series, Series(MONDAY, (None,) * days), width=75, height=13).splitlines()
    assert "• median of 2 days" in rows[0]
    assert rows[6].count("•") == 70


def test_capitals_are_for_most_of_several_days() -> None:
    days = 210
    heat = Series(MONDAY, tuple(15.0 if at % 3 < 2 else 0.0 for at in range(days)))
    ice = Series(MONDAY, tuple(15.0 if at % 3 < 1 else 0.0 for at in range(days)))
    rows = draw_walks(heat, heat, ice, width=75, height=13).splitlines()
    assert (rows[10].count("H"), rows[11][5:].count("i")) == (70, 70)
    assert "H I most days" in rows[0]
    two = Series(MONDAY, (15.0,) * 140)
    rows = draw_walks(two, two, two, width=75, height=13).splitlines()
    assert (rows[10].count("h"), "H" in "".join(rows)) == (71, False)


def test_the_aim_is_a_line_where_there_is_no_bar() -> None:
    none = Series(MONDAY, (None,) * 4)
    walks = Series(MONDAY, (20.0, 10.0, 0.0, None))
    rows = draw_walks(walks, none, none, width=75, height=13, aim=15).splitlines()
    (line,) = [row for row in rows[1:-1] if "╌" in row]
    assert rows.index(line) == 3
    at = [LABEL + 1 + 70 * (2 * day + 1) // 8 for day in range(4)]
    assert [line[x] for x in at] == ["█", "╌", "╌", "╌"]
    assert "╌ aim 15" in rows[0]
    assert "aim" not in _walks(20, 10)[0]


def test_an_aim_above_every_walk_is_on_the_plot() -> None:
    none = Series(MONDAY, (None,) * 2)
    rows = draw_walks(Series(MONDAY, (5.0, 4.0)), none, none, width=75, height=13, aim=30).splitlines()
    assert rows[1].startswith("  30┤╌╌")


def test_a_stretch_is_an_s_where_there_is_room_for_it() -> None:
    none, some = Series(MONDAY, (None,) * 2), Series(MONDAY, (0.0, 2.0))
    tall, low = (
        draw_walks(Series(MONDAY, (5.0, 4.0)), none, none, width=75, height=height, stretch=some).splitlines()
        for height in (8, 7)
    )
    assert tall[-2].startswith("   s┤")
    assert tall[-2].count("s") == 2
    assert "s stretch" in tall[0]
    assert not [row for row in low if "stretch" in row or "s┤" in row]


@pytest.mark.parametrize("plot", ["pain", "walks"])
def test_a_warning_is_marked_on_its_day(plot: str) -> None:
    values, said = Series(MONDAY, (3.0, 10.0, 4.0)), Series(MONDAY, (0.0, 1.0, 0.0))
    for warned, head in ((said, "   !┤"), (Series(MONDAY, (0.0,) * 3), "  10┤")):
        if plot == "pain":
            text = draw_pain(values, values, width=75, height=13, warned=warned)
        else:
            text = draw_walks(values, values, values, width=75, height=13, warned=warned)
        rows = text.splitlines()
        assert rows[1].startswith(head)
        assert len(rows) == 13
        assert ("! warning" in rows[0]) == (warned is said)
    assert [at for at, char in enumerate(draw_pain(values, values, width=75, height=13, warned=said).split("\n")[1])
            if char == "!"] == [3, LABEL + 1 + 35]  # fmt: skip


def test_bands_stand_behind_points_and_line() -> None:
    pain = Series(MONDAY, (5.0,) * 7)
    flat = Band(Series(MONDAY, (3.0,) * 7), Series(MONDAY, (7.0,) * 7))
    fall = Band(Series(MONDAY, (None, 1.0, *(None,) * 5)), Series(MONDAY, (None, 2.0, *(None,) * 5)))
    plain = draw_pain(pain, pain, width=75, height=13).splitlines()
    rows = draw_pain(pain, pain, width=75, height=13, shades=Shades(flat, fall)).splitlines()
    assert [("░" in row, "▒" in row) for row in rows[1:-1]] == [
        *[(False, False)] * 3, *[(True, False)] * 5, *[(False, True)] * 2, (False, False),
    ]  # fmt: skip
    for before, after in zip(plain[1:-1], rows[1:-1], strict=True):
        assert before == after.replace("░", " ").replace("▒", " ").rstrip().ljust(len(before))[: len(before)]
    assert "░ ordinary" in rows[0]
    assert "▒" in rows[0]


def test_an_empty_range_is_said_in_words() -> None:
    nothing = Series(MONDAY, (None,) * 7)
    for text, words in (
        (draw_pain(nothing, nothing, width=80, height=12), "No pain score from Mon 16 to Sun 22 Nov 2026."),
        (draw_walks(nothing, nothing, nothing, width=80, height=12),
         "No walk, heat or ice from Mon 16 to Sun 22 Nov 2026."),
    ):  # fmt: skip
        assert text.split("\n") == [words, *[""] * 11]
    assert draw_pain(Series(MONDAY, ()), Series(MONDAY, ()), width=80, height=6).startswith("No pain score yet.")


@pytest.mark.parametrize(("width", "height"), [(23, 12), (80, 5), (1, 1), (10, 3)])
def test_where_there_is_no_room_that_is_said(width: int, height: int) -> None:
    for text in _both(_last(30), width, height):
        assert len(text.split("\n")) == height
        assert max(map(len, text.split("\n"))) <= max(width, 2)


numbers = st.none() | st.integers(0, 10).map(float) | st.sampled_from([0.5, 7.25, 11.0, -1.0, 1e9, nan, inf, -inf])


@settings(max_examples=60, deadline=None)
@given(st.lists(numbers, min_size=1, max_size=120).map(tuple), st.sampled_from([(75, 13), (40, 8), (24, 6)]))
def test_whatever_the_numbers_the_plot_is_drawn(values: tuple[float | None, ...], size: tuple[int, int]) -> None:
    series = Series(MONDAY, values)
    for text in _both(Trends(*[series] * 6), *size):
        assert len(text.split("\n")) == size[1]
        assert max(map(len, text.split("\n"))) <= size[0]


def test_drawing_is_the_same_whatever_was_drawn_before() -> None:
    first = _both(_last(90), 80, 12, COLOURS)
    plotext.plot([1, 2, 3], [9, 1, 5])
    plotext.title("somebody else's")
    plotext.theme("matrix")
    _both(_last(7), 40, 8)
    again = _both(_last(90), 80, 12, COLOURS)
    plotext.clear_figure()
    assert first == again


def test_drawing_is_the_same_in_every_process() -> None:
    code = (
        "from tests.show.test_plot import _both, _last, COLOURS\n"
        "from hashlib import sha256\n"
        "print(sha256('/'.join(_both(_last(90), 80, 12, COLOURS)).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(digests) == 1


@pytest.mark.parametrize(
    ("first", "size", "room", "expected"),
    [
        (date(2026, 11, 14), 7, 75, ["Sat 14", "Sun 15", "Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20"]),
        (date(2026, 11, 14), 7, 40, ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"]),
        (date(2026, 10, 22), 30, 75, ["23 Oct", "30 Oct", "6 Nov", "13 Nov", "20 Nov"]),
        (date(2026, 10, 22), 30, 36, ["23 Oct", "6 Nov", "20 Nov"]),
        (date(2026, 8, 23), 90, 110, ["28 Aug", "11 Sep", "25 Sep", "9 Oct", "23 Oct", "6 Nov", "20 Nov"]),
        (date(2025, 11, 21), 365, 55, ["2026", "Apr", "Jul", "Oct"]),
        (date(2016, 11, 23), 3650, 40, ["2018", "2020", "2022", "2024", "2026"]),
        (date(2026, 11, 20), 1, 70, ["Fri 20"]),
    ],
)
def test_dates_as_fine_as_fits(first: date, size: int, room: int, expected: list[str]) -> None:
    line = dates_line(first, size, room)
    assert re.split(" {2,}", line.strip()) == expected
    assert len(line) <= room


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 40_000), st.integers(19, 160))
def test_dates_never_touch_nor_leave_the_plot(first: date, size: int, room: int) -> None:
    line = dates_line(first, size, room)
    assert 0 < len(line) <= room
    assert line.strip()
