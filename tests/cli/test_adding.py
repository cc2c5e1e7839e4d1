"""Lines, kinds with options, and lines from standard input: what is stored, what is said back."""

import io
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.session import BERLIN, START, Session


def test_a_line_is_stored_and_said_back_in_full_words(tracker: Session) -> None:
    said = tracker.ok("p4 w12 5-3 h15 @8:30 stiff after the chair")
    first, second, third = sorted(tracker.entries, key=lambda entry: ("pain", "walk", "heat").index(entry.kind))
    assert said.splitlines() == [
        f"Stored: pain 4 out of 10, “stiff after the chair” (today 08:30) [{first.short}]",
        f"Stored: walk 12 min, pain 5 before, pain 3 after (today 08:30) [{second.short}]",
        f"Stored: heat 15 min (today 08:30) [{third.short}]",
        "Undo with: tracker undo",
    ]
    assert {entry.at.isoformat() for entry in (first, second, third)} == {"2026-03-18T08:30:00+01:00"}


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (["p4"], {"kind": "pain", "score": 4}),
        (["p", "4"], {"kind": "pain", "score": 4}),
        (["pain", "4"], {"kind": "pain", "score": 4}),
        (["PAIN", "4"], {"kind": "pain", "score": 4}),
        (["pain", "4", "--score", "4"], None),
        (["pain", "--score", "4"], {"kind": "pain", "score": 4}),
        (["walk", "12", "--before", "5", "--after", "3"], {"kind": "walk", "minutes": 12, "before": 5, "after": 3}),
        (["walk", "--before", "5", "12"], {"kind": "walk", "minutes": 12, "before": 5}),
        (["w12", "--surface", "hilly", "--sharp", "no"],
         {"kind": "walk", "minutes": 12, "surface": "hilly", "sharp": False}),
        (["walk", "1h05", "--note", "up the hill"], {"kind": "walk", "minutes": 65, "note": "up the hill"}),
        (["rest", "--position", "on-the-back-knees-bent"], {"kind": "rest", "position": "on the back, knees bent"}),
        (["add", "p4"], {"kind": "pain", "score": 4}),
        (["add", "walk", "5", "--note", "x"], {"kind": "walk", "minutes": 5, "note": "x"}),
        (["p4", "--", "-5", "knee"], {"kind": "pain", "score": 4, "note": "-5 knee"}),
        (["p4", "--", "--help"], {"kind": "pain", "score": 4, "note": "--help"}),
        (["p4", "--", "--home", "/etc/passwd"], {"kind": "pain", "score": 4, "note": "--home /etc/passwd"}),
        (["p4", "--"], {"kind": "pain", "score": 4}),
        (["p4", "--note", ""], {"kind": "pain", "score": 4}),
        (["--", "-5", "knee"], {"kind": "note", "note": "-5 knee"}),
        (["note", "--", "--help"], {"kind": "note", "note": "--help"}),
        (["add", "--", "p4"], {"kind": "note", "note": "p4"}),
        (["p4", "*"], {"kind": "pain", "score": 4, "note": "*"}),
        (["p4", "%s %n {0} {note.__class__}"], {"kind": "pain", "score": 4, "note": "%s %n {0} {note.__class__}"}),
        (["p4", "$(rm -rf ~) `id` $HOME"], {"kind": "pain", "score": 4, "note": "$(rm -rf ~) `id` $HOME"}),
        (["p4", "[@click=app.quit]x[/]"], {"kind": "pain", "score": 4, "note": "[@click=app.quit]x[/]"}),
        (["p4", "=HYPERLINK(1)"], {"kind": "pain", "score": 4, "note": "=HYPERLINK(1)"}),
        (["note", "@file"], {"kind": "note", "note": "@file"}),
        (["note", "ألم"], {"kind": "note", "note": "ألم"}),
    ],
)  # fmt: skip
def test_what_a_person_types_is_what_is_stored(
    tracker: Session, typed: list[str], stored: dict[str, object] | None
) -> None:
    said = tracker.run(*typed)
    assert tracker.values == ([stored] if stored else [])
    assert (said.code, bool(said.out), bool(said.err)) == ((0, True, False) if stored else (2, False, True))


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        (["p4", "--at", "8:30"], "2026-03-18T08:30+01:00"),
        (["p4", "--at", "yesterday 20:15"], "2026-03-17T20:15+01:00"),
        (["p4", "--at", "-2h"], "2026-03-18T19:00+01:00"),
        (["p4", "@-2h", "--note", "x"], "2026-03-18T19:00+01:00"),
        (["@mon", "8am", "p4"], "2026-03-16T08:00+01:00"),
        (["p4"], "2026-03-18T21:00+01:00"),
    ],
)
def test_the_time_of_an_entry(tracker: Session, typed: list[str], at: str) -> None:
    assert tracker.run(*typed).code == 0
    assert [entry.at.isoformat(timespec="minutes") for entry in tracker.entries] == [at]


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        (["pain", "11"], "pain must be a whole number from 0 to 10, got 11"),
        (["pain", "-1"], "pain must be a whole number from 0 to 10, got -1"),
        (["pain", "4.5"], "whole number"),
        (["pain", "--score", "-1"], "got -1"),
        (["pain", "--score", "\u0661\u0661"], "whole number"),
        (["pain"], "pain is missing"),
        (["pain", ""], "pain is missing"),
        (["p4", "w12", "--score", "3"], "could belong to pain and walk"),
        (["p4", "--before", "3"], "pain has no --before; it has --score"),
        (["p4", "stiff", "--note", "x"], "note is given twice"),
        (["p4", "--note", "x", "--", "y"], "The note is given twice"),
        (["p4", "@8:30", "--at", "9:30"], "The time is given twice"),
        (["p4", "--at", "23:30"], "in the future"),
        (["p4", "--at", "25:61"], "not a time"),
        (["p4", "--note", "bad \udce9 byte"], "position 5"),
        (["p4", "bad \udce9 byte"], "position 8"),
        (["p4", "--nope"], "no option --nope"),
        (["add"], "tracker add needs a line, such as"),
        (["add", "stiff", "back"], ""),
        (["weak"], "Did you mean week?"),
        (["tday"], "Did you mean today?"),
        (["ad"], "Did you mean add?"),
        (["painn", "4"], "Did you mean pain?"),
        (["stiff", "back"], "To keep words as they are: tracker note"),
        (["qqqq"], "There is no command qqqq. All commands: tracker help"),
        (["-5"], "There is no command -5"),
        (["__proto__"], "no command"),
        (["--json", "today"], "belongs behind a command"),
        (["--nope"], "--nope"),
        (["\x1b[2J"], r"\x1b[2J"),
        ([""], "Nothing was typed"),
        (["", "p4"], "Nothing was typed"),
    ],
)  # fmt: skip
def test_what_can_not_be_used_is_refused_and_nothing_is_written(tracker: Session, typed: list[str], part: str) -> None:
    said = tracker.run(*typed)
    assert (said.code, said.out) == (2, "")
    assert part in said.err
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err
    assert not tracker.folder.exists()


@pytest.mark.parametrize(("typed", "minutes"), [("walk 12 --at 2:10", 10), ("w12 @2:10", 10)])
def test_an_hour_that_came_twice_is_said(tracker: Session, typed: str, minutes: int) -> None:
    tracker.time = tracker.time.replace(month=10, day=25, hour=12)
    said = tracker.ok(typed)
    assert "came twice" in said
    assert tracker.entries[0].at.minute == minutes


def test_what_was_left_out_is_said(tracker: Session) -> None:
    said = tracker.run("p4", "red \x1b[31m")
    assert "1 control character was left out." in said.out
    assert "\x1b" not in said.out
    one = tracker.id()
    for typed in (["p4", "--note", "a\x07b"], ["p4", "--", "a\x07b"], ["edit", one, "--note", "a\x07b"]):
        assert "1 control character was left out." in tracker.run(*typed).out
    assert {entry.text("note") for entry in tracker.entries} == {"ab"}


def test_a_warning_goes_to_standard_error_and_stands_out_without_colour(tracker: Session) -> None:
    said = tracker("symptom chest pain")
    assert said.code == 0
    assert "Stored: symptom chest pain" in said.out
    assert "EMERGENCY" in said.err
    assert "EMERGENCY" not in said.out
    assert "\x1b" not in said.err


def test_a_second_sign_speaks_as_loudly_as_the_first(tracker: Session) -> None:
    assert [tracker("symptom chest pain").err.count("EMERGENCY") for _ in range(2)] == [1, 1]


class Input:
    """Standard input that is not a terminal."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    def isatty(self) -> bool:
        return False


@pytest.mark.parametrize("first", ["-", "add -"])
@pytest.mark.parametrize(
    ("data", "stored"),
    [
        (b"p4 stiff\n", {"kind": "pain", "score": 4, "note": "stiff"}),
        (b"p4 --help\r\n", {"kind": "pain", "score": 4, "note": "--help"}),
        ("\ufeffp4 é\n".encode(), {"kind": "pain", "score": 4, "note": "é"}),
        (b"p4 a\x00b", {"kind": "pain", "score": 4, "note": "ab"}),
        (b"note " + b"x" * 65_536, {"kind": "note", "note": "x" * 65_536}),
    ],
)
def test_a_line_from_standard_input(
    tracker: Session, monkeypatch: pytest.MonkeyPatch, first: str, data: bytes, stored: dict[str, object]
) -> None:
    monkeypatch.setattr("sys.stdin", Input(data))
    assert tracker(first).code == 0
    assert tracker.values == [stored]


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "nothing on standard input"),
        (b" \n", "nothing on standard input"),
        (b"p4\np5\n", "2 lines"),
        (b"p4 \xe9", "not text (position 4)"),
        (b"note " + b"x" * 1_000_000, "the limit"),
        (b"note " + b"x" * 65_537, "65,537"),
        (b"hello there", "hello"),
    ],
)
def test_a_line_from_standard_input_that_can_not_be_used(
    tracker: Session, monkeypatch: pytest.MonkeyPatch, data: bytes, part: str
) -> None:
    monkeypatch.setattr("sys.stdin", Input(data))
    said = tracker("add -")
    assert (said.code, said.out) == (2, "")
    assert part in said.err
    assert len(said.err) < 400
    assert not tracker.folder.exists()


def test_s1_a_clock_that_went_back_some_days_is_said_and_the_entry_is_kept(tracker: Session) -> None:
    """S1"""
    tracker.ok("p4")
    tracker.time = START - timedelta(days=30)
    said = tracker.ok("p5")
    assert "clock says 2026-02-16 21:00, but the log has an entry that was made on 2026-03-18" in said
    assert len(tracker.entries) == 2
    tracker.time = START + timedelta(days=1)
    assert "clock" not in tracker.ok("p6 @yesterday 8:30")


@pytest.mark.parametrize("line", ["p5", "add p5 stiff", "pain 5 --note stiff", "@8:30 p5", "checkin --peg 5,4,6"])
def test_s1_a_clock_of_an_earlier_year_stores_nothing_without_a_yes(tracker: Session, line: str) -> None:
    """S1"""
    tracker.ok("p4")
    tracker.time = datetime(1970, 1, 1, 9, 10, tzinfo=BERLIN)
    said = tracker.refused(line)
    assert "clock says 1970-01-01 09:10, but the log has an entry that was made on 2026-03-18" in said
    assert "Nothing was stored" in said
    assert "--yes" in said
    assert len(tracker.entries) == 1
    assert "Stored" in tracker(f"{line} --yes").out
    assert len((*tracker.entries, *tracker.diary.look().history.kept)) == 2


def test_what_a_refused_line_warns_of_is_said_all_the_same(tracker: Session) -> None:
    tracker.ok("p4")
    tracker.time = datetime(1970, 1, 1, 9, 10, tzinfo=BERLIN)
    for line in ("symptom saddle numbness", "note numb between my legs and can not pee"):
        said = tracker(line)
        assert (said.code, said.out) == (2, "")
        assert "EMERGENCY" in said.err
    assert len(tracker.entries) == 1


def test_an_entry_of_the_days_around_new_year_asks_nothing(tracker: Session) -> None:
    tracker.time = datetime(2027, 1, 1, 0, 30, tzinfo=BERLIN)
    tracker.ok("p4")
    tracker.time = datetime(2026, 12, 31, 23, 50, tzinfo=UTC)
    tracker.ok("p5")


def test_once_what_lies_ahead_is_removed_nothing_is_asked(tracker: Session) -> None:
    tracker.ok("p4")
    ahead = tracker.id()
    tracker.time = START - timedelta(days=400)
    assert "--yes" in tracker.refused("p5")
    tracker.ok(f"remove {ahead}")
    tracker.ok("p5")
