"""`tracker check`: words and files are judged, nothing is stored, and no bad line is half answered."""

import io
import json
import time
from pathlib import Path

import pytest

from tests.cli.session import Session
from tests.core import reader
from tracker.core.notes import Heard, Question, Reading
from tracker.core.signs import Finding
from tracker.show.checking import NOTHING, ONLY_ASKED

NUMB = "numb down below, mum had a fever"
LEG = "leg odd\nand [/] dead?"
READINGS = {
    NUMB: Reading(
        (Finding("saddle numbness"),),
        (),
        (Heard("saddle numbness", (0, 15), True, "said"), Heard("fever", (27, 32), False, "about mum")),
    ),
    LEG: Reading(
        (),
        (Question("leg weakness", "left", words="Is your left leg weak?", span=(8, 20)),),
        (Heard("leg weakness", (8, 20), False, "may be", asked=True),),
    ),
    "strain": Reading((Finding("minor strain"),), (), ()),
}


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch) -> None:
    reader.use(monkeypatch, READINGS)


def file(folder: Path, *lines: object) -> str:
    path = folder / "lines.jsonl"
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return str(path)


def answers(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_words_are_judged_and_it_is_said_what_was_read_and_what_set_aside(tracker: Session) -> None:
    said = tracker.ok(f"check '{NUMB}'")
    assert said.startswith("== EMERGENCY ===")
    assert "What was read\n  “numb down below”: saddle numbness\n" in said
    assert "Set aside\n  “fever”: fever, about mum\n" in said
    assert "Nothing was stored. This is not a diagnosis." in said
    assert tracker.ok(f"check {NUMB}") == said


def test_what_would_be_asked_is_said_with_what_a_yes_means(tracker: Session) -> None:
    said = tracker.run("check", LEG).out
    assert said.startswith(ONLY_ASKED)
    assert "To ask\n  Is your left" in said
    asked = "Is your left leg weak? (“and [/] dead”) With a yes: see a doctor today or tomorrow."
    assert asked in " ".join(said.split())
    assert "What was read" not in said


def test_nothing_found_never_reassures(tracker: Session) -> None:
    assert NOTHING == "Nothing in these words matches a rule. That does not mean that all is well."
    assert tracker.ok("check stiff after the chair").startswith(NOTHING)


def test_json_says_why_each_place_was_kept_or_set_aside(tracker: Session) -> None:
    said = json.loads(tracker.ok(f"check '{NUMB}' --json"))
    assert said["note"] == NUMB
    assert (said["tier"], said["rules"], said["asked_tier"]) == ("emergency", ["CES_SADDLE"], "none")
    assert said["findings"][1] == {
        "sign": "fever", "words": "fever", "span": [27, 32], "kept": False, "asked": False, "why": "about mum",
    }  # fmt: skip
    assert said["signs"] == [{"sign": "saddle numbness", "side": "", "level": "", "minutes": None}]
    asked = tracker.run("check", "--json", LEG).json
    assert (asked["tier"], asked["asked_tier"]) == ("none", "urgent")
    assert asked["questions"] == [
        {
            "words": "Is your left leg weak?", "sign": "leg weakness", "side": "left", "level": "",
            "span": [8, 20], "tier": "urgent",
        },
    ]  # fmt: skip


def test_notes_of_a_file_are_answered_one_a_line_and_only_with_these_keys(tracker: Session, tmp_path: Path) -> None:
    path = file(
        tmp_path,
        {"id": "v1", "note": NUMB, "expect": "emergency"},
        "",
        {"id": 2, "note": LEG},
        {"id": "v3", "note": "strain"},
        {"id": "v4", "note": "strain", "profile": {"age": 70}},
        {"id": "v5", "note": ""},
    )
    assert answers(tracker.ok(f"check --file {path}")) == [
        {"id": "v1", "tier": "emergency", "flags": ["CES_SADDLE"], "asked_tier": "none", "questions": []},
        {"id": 2, "tier": "none", "flags": [], "asked_tier": "urgent", "questions": ["Is your left leg weak?"]},
        {"id": "v3", "tier": "none", "flags": [], "asked_tier": "none", "questions": []},
        {"id": "v4", "tier": "urgent", "flags": ["FRACTURE_RISK"], "asked_tier": "none", "questions": []},
        {"id": "v5", "tier": "none", "flags": [], "asked_tier": "none", "questions": []},
    ]


def test_diaries_of_a_file_are_answered_with_their_rules(tracker: Session, tmp_path: Path) -> None:
    path = file(
        tmp_path,
        {"id": "s1", "entries": [{"day": day, "kind": "pain", "score": 8} for day in range(3)], "tz": "Europe/London"},
        {"id": "s2", "entries": [{"day": 0, "kind": "pain", "score": 3}]},
    )
    assert answers(tracker.ok(f"check --series {path}")) == [
        {"id": "s1", "rules": ["PAIN_SEVERE"]},
        {"id": "s2", "rules": []},
    ]


@pytest.mark.parametrize("option", ["--file", "--series", ""])
def test_a_dash_is_standard_input(tracker: Session, option: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"\ufeff{NUMB}\n" if not option else '\ufeff{"id": "x", "note": "stiff", "entries": []}\n'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    said = tracker.ok(f"check {option} -")
    if option:
        assert answers(said)[0]["id"] == "x"
    else:
        assert "EMERGENCY" in said


@pytest.mark.parametrize(
    ("option", "line", "words"),
    [
        ("--file", "nonsense", "Line 2: it can't be read as JSON"),
        ("--file", "[" * 100_000, "Line 2: it can't be read as JSON"),
        ("--file", "[]", "Line 2: it must be a JSON object"),
        ("--file", '{"note": "x"}', "Line 2: it needs an id"),
        ("--file", '{"id": "\\ud800", "note": "x"}', "Line 2: it needs an id"),
        ("--file", '{"id": "x"}', "Line 2: note must be text."),
        ("--file", '{"id": "x", "note": "\\ud800"}', "Line 2: The words hold bytes that are not text (position 1)"),
        ("--file", json.dumps({"id": "x", "note": "x" * 70_000}), "Line 2: The words are 70,000 characters long"),
        ("--file", '{"id": "x", "note": "x", "profile": {"ag": 3}}', "Line 2: a profile has no ag. Did you mean age?"),
        ("--series", '{"id": "x", "entries": [{"day": 0, "kind": "zap"}]}', "Line 2: entry 1: there is no kind zap"),
        ("--series", '{"id": "x", "entries": [], "tz": "../x"}', "Line 2: there is no time zone ../x."),
        ("--series", '{"id": "x", "entries": [], "tz": "Europe"}', "Line 2: there is no time zone Europe."),
    ],
)
def test_a_bad_line_is_named_and_no_line_is_answered(
    tracker: Session, tmp_path: Path, option: str, line: str, words: str
) -> None:
    path = file(tmp_path, {"id": "a", "note": "stiff", "entries": []}, line)
    assert tracker.refused(f"check {option} {path}").startswith(words)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("check", "tracker check needs words"),
        ("check ' '", "tracker check needs words"),
        ("check words --file x", "one of them at a time"),
        ("check --file x --series y", "one of them at a time"),
        ("check --file nowhere.jsonl", "There is no file nowhere.jsonl"),
        ("check --file .", "is a folder"),
        ("check --file x --plain", "leave --plain out"),
        ("check stiff --json --plain", "choose one"),
    ],
)
def test_what_is_typed_wrong_is_refused(tracker: Session, line: str, words: str) -> None:
    assert words in tracker.refused(line)


@pytest.mark.parametrize("typed", [b"", b" \n"])
def test_nothing_on_standard_input_is_refused(tracker: Session, typed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for line in ("check -", "check --file -"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed)))
        assert tracker.refused(line).startswith("There ")


def test_words_that_are_not_text_are_refused(tracker: Session, tmp_path: Path) -> None:
    assert "not text (position 3)" in tracker.run("check", "ab\udcff").err
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'{"id": "x", "note": "\xff"}')
    assert tracker.refused(f"check --file {path}").startswith("Line 1: it holds bytes that are not text")


def test_the_log_is_not_opened(tracker: Session) -> None:
    tracker.ok(f"check '{NUMB}'")
    assert not tracker.folder.exists()
    tracker.folder.mkdir()
    (tracker.folder / "2026.json").write_text("damaged")
    tracker.ok("check stiff")
    assert [path.name for path in tracker.folder.iterdir()] == ["2026.json"]


def test_a_thousand_notes_take_seconds(tracker: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # as the program itself reads them
    words = "walked {} minutes with mum, she had a fever, no numbness between my legs but the left foot may be weak"
    path = file(tmp_path, *({"id": at, "note": words.format(at)} for at in range(1000)))
    begin = time.process_time()
    assert len(tracker.ok(f"check --file {path}").splitlines()) == 1000
    assert time.process_time() - begin < 10
