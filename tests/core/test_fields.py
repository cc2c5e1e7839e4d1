"""What each kind of box takes and refuses, and the sentence it refuses with."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo, duration
from tracker.core.words import LIMIT, Invalid, is_control

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PAIN = Number("score", "", 0, 10, label="pain")
HOURS = Number("hours", "", 0, 24, unit="h", places=2)
MINUTES = Duration("minutes", "", label="walk time")
HOLD = Duration("hold", "", 600, unit="s")
PLACE = Choice("where", "", {"low back": ("lumbar", "lower back"), "leg": (), "left side": ()})
NAME = Choice("name", "", {"knee-to-chest": ("knee",)}, label="stretch", own=True)
NOTE = Words("note", "")

SAYS_PAIN = "pain must be a whole number from 0 to 10, got "
SAYS_MINUTES = "walk time must be more than 0 and up to 1440 minutes, such as 20, 90s or 1h05, got "


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("11", "11."),
        ("-1", "-1."),
        ("4.5", "4.5."),
        ("4.0", "4.0."),
        ("four", "four."),
        ("NaN", "NaN."),
        ("inf", "inf."),
        ("1e3", "1e3."),
        ("1e1", "1e1."),
        ("0x4", "0x4."),
        ("1_0", "1_0."),
        ("+4", "+4."),
        ("-0", "-0."),
        ("007", "007."),
        ("7-8", "7-8; write one number."),
        ("4,5", "4,5."),
        ("１１", "１１."),
        ("４", "４."),
        ("٤", "٤."),
        ("²", "²."),
        ("½", "½."),
        ("−4", "−4."),
        ("4\u200b", "4\\u200b."),
        ("1" * 31, "1" * 31 + "."),
        ("9" * 5000, "9" * 39 + "…."),
        ("true", "true."),
        ("null", "null."),
        ("4 # bad day", "4 # bad day."),
        ("4/11", "4/11."),
        ("4\x1b[2J", "4\\x1b[2J."),
    ],
)
def test_what_is_no_pain_score(typed: str, refusal: str) -> None:
    assert PAIN.read(typed, NOW) == Invalid(SAYS_PAIN + refusal)


@pytest.mark.parametrize("typed", ["", " ", "\n"])
def test_an_empty_box_is_missing(typed: str) -> None:
    assert PAIN.read(typed, NOW) == Invalid("pain is missing: a whole number from 0 to 10.")


@pytest.mark.parametrize(
    ("typed", "score"), [("0", 0), ("10", 10), (" 4 ", 4), ("4/10", 4), ("10/10", 10), ("4 /10", 4)]
)
def test_what_is_a_pain_score(typed: str, score: int) -> None:
    assert PAIN.read(typed, NOW) == score
    assert PAIN.holds(score)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("7.5", 7.5), ("7.25", 7.25), ("0", 0), ("24", 24), ("7.0", 7), ("24.5", None), ("7.255", None), ("7,5", None)],
)
def test_a_number_with_places(typed: str, value: float | None) -> None:
    read = HOURS.read(typed, NOW)
    assert isinstance(read, Invalid) if value is None else read == value
    if typed == "7,5":
        assert read == Invalid("hours must be a number from 0 to 24 h, got 7,5; write a point, not a comma.")


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1440", 1440),
        ("1h30", 90),
        ("1h05", 65),
        ("1 h 5 min", 65),
        ("1.5h", 90),
        ("30 min", 30),
        ("30min", 30),
        ("30s", 0.5),
        ("90s", 1.5),
        ("1 Hour", 60),
        ("24h", 1440),
    ],
)
def test_minutes(typed: str, minutes: float) -> None:
    assert MINUTES.read(typed, NOW) == minutes
    assert MINUTES.holds(minutes)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("0", "0."),
        ("0s", "0s."),
        ("-30", "-30."),
        ("1441", "1441; correct it, or split it over two days."),
        ("24h01", "24h01; correct it, or split it over two days."),
        ("9" * 20, "9" * 20 + "; correct it, or split it over two days."),
        ("9" * 5000, "9" * 39 + "…."),
        ("12:30", "12:30; write 12h30 or 750."),
        ("1h90", "1h90."),
        ("1,5", "1,5; a comma could mean two things, write it without."),
        ("1,500", "1,500; a comma could mean two things, write it without."),
        ("30 Minuten", "30 Minuten."),
        ("half an hour", "half an hour."),
        ("1.5", "1.5."),
        ("٣٠", "٣٠."),
        ("²", "²."),
        ("nan", "nan."),
    ],
)
def test_what_are_no_minutes(typed: str, refusal: str) -> None:
    assert MINUTES.read(typed, NOW) == Invalid(SAYS_MINUTES + refusal)


def test_zero_minutes_where_zero_makes_sense() -> None:
    assert Duration("minutes", "", zero=True).read("0", NOW) == 0


@pytest.mark.parametrize(("typed", "seconds"), [("20", 20), ("20s", 20), ("1 min", 60), ("601", None), ("0", None)])
def test_seconds(typed: str, seconds: int | None) -> None:
    read = HOLD.read(typed, NOW)
    assert isinstance(read, Invalid) if seconds is None else read == seconds


@given(st.integers(1, 86400))
def test_a_duration_reads_back_as_it_is_shown(seconds: int) -> None:
    minutes = MINUTES.read(f"{seconds}s", NOW)
    assert isinstance(minutes, (int, float))
    assert duration(minutes) == duration(seconds / 60)
    if seconds % 60 == 0 or seconds < 3600:
        assert MINUTES.read(duration(minutes), NOW) == minutes


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("low back", "low back"),
        ("LUMBAR", "low back"),
        ("low_back", "low back"),
        ("lower", "low back"),
        ("le", Invalid("where must be one of: low back, leg, left side, got le; did you mean leg?")),
        ("lag", Invalid("where must be one of: low back, leg, left side, got lag; did you mean leg?")),
        ("l", Invalid("where must be one of: low back, leg, left side, got l.")),
        ("", Invalid("where is missing: one of: low back, leg, left side.")),
    ],
)
def test_a_choice(typed: str, value: Value | Invalid) -> None:
    assert PLACE.read(typed, NOW) == value


def test_a_choice_of_ones_own_keeps_what_is_typed() -> None:
    assert NAME.read("Knee", NOW) == "knee-to-chest"
    assert NAME.read("Bird Dog", NOW) == "Bird Dog"
    assert NAME.read("kne", NOW) == "kne"
    assert NAME.read("x" * 81, NOW) == Invalid("The stretch is 81 characters long; the limit is 80. Shorten it.")


@pytest.mark.parametrize(
    ("typed", "value"), [("y", True), ("Yes", True), ("no", False), ("true", None), ("1", None), ("", None)]
)
def test_yes_and_no(typed: str, value: bool | None) -> None:
    read = YesNo("sharp", "").read(typed, NOW)
    assert isinstance(read, Invalid) if value is None else read is value


@pytest.mark.parametrize(
    "text",
    [
        "💊 👨‍👩‍👧 🇩🇪",
        "ألم في الركبة",
        "\u202egnp.exe",
        "e\u0301 é",
        "İstanbul / straße / ſ",
        "p̷̛a̴i̵n",
        "line1\nline2\ttab",
        "--help",
        "-5 knee",
        "@file *",
        "$(rm -rf ~) `id` $HOME",
        "%s %n {0} {note.__class__}",
        "'; DROP TABLE entries;--",
        "[bold]x[/bold] [/nope] [@click=app.quit]x[/] :smile:",
        '=HYPERLINK("http://x","y")',
        "<script>alert(1)</script>",
        "#tag1 #tag1 #",
        "x" * 60_000,
    ],
)
def test_a_note_is_kept_as_typed(text: str) -> None:
    assert NOTE.read(text, NOW) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("   ", ""),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b", "ab"),
        ("\x1b]52;c;x\x1b\\", "]52;c;x\\"),
        ("\x1b[31mred\x9b", "[31mred"),
    ],
)
def test_a_note_loses_only_what_acts_on_a_terminal(typed: str, kept: str) -> None:
    assert NOTE.read(typed, NOW) == kept


def test_a_note_that_cannot_be_kept() -> None:
    assert NOTE.read("caf\udce9", NOW) == Invalid(
        "The note holds bytes that are not text (position 4); type it again as UTF-8."
    )
    assert NOTE.read("x" * (LIMIT + 1), NOW) == Invalid(
        "The note is 65,537 characters long; the limit is 65,536. Shorten it."
    )


def test_a_day_is_kept_as_its_date() -> None:
    since = Day("since", "")
    assert since.read("yesterday", NOW) == "2026-11-20"
    assert isinstance(since.read("tomorrow", NOW), Invalid)
    assert since.read(" ", NOW) == Invalid("since is missing: a date such as 2026-03-14, yesterday, mon or -3d.")
    assert since.holds("2026-11-20")
    assert not since.holds("20261120")


ALL: list[Field] = [PAIN, HOURS, MINUTES, HOLD, PLACE, NAME, NOTE, YesNo("sharp", ""), Day("since", "")]


@given(st.sampled_from(ALL), st.text(max_size=20) | st.from_regex(r"[-+]?[\d.,/:]{1,8} ?[a-z]{0,4}", fullmatch=True))
def test_what_is_read_is_held_and_nothing_raises(field: Field, text: str) -> None:
    read = field.read(text, NOW)
    if isinstance(read, Invalid):
        assert read.message.endswith((".", "?"))
        assert not any(is_control(char) or char in "\n\t" for char in read.message)
    else:
        assert field.holds(read)
        assert field.show(read) is not None


@given(st.sampled_from(ALL), st.none() | st.booleans() | st.floats() | st.text() | st.lists(st.integers()))
def test_holding_never_raises(field: Field, value: object) -> None:
    assert field.holds(value) in (True, False)


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_no_number_that_json_lacks_is_held(value: float) -> None:
    held = any(field.holds(value) for field in ALL)
    assert not held or abs(value) <= 1440
