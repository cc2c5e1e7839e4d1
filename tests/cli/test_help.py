"""The help, the names of verbs, and that every example in it runs."""

import io
import re
from pathlib import Path

import pytest

from tests.cli.session import WALK, Session
from tracker import __version__
from tracker.cli import boxes, pages
from tracker.cli.pages import CODES
from tracker.cli.verbs import BY_NAME, VERBS
from tracker.core.kinds import BY_NAME as KIND_BY_NAME
from tracker.core.kinds import KINDS
from tracker.core.line import starts_item
from tracker.show.lists import example

EXAMPLES = [line for verb in VERBS for line in verb.examples] + [
    "p4 w12 5-3 h15 @8:30 stiff after the chair",
    "walk 12 --before 5 --after 3",
    *(example(kind) for kind in KINDS),
]
LINES = re.findall(r"^  tracker (\S.*?)(?:  .*)?$", pages.page("line") or "", re.MULTILINE)


def test_every_verb_has_a_hint_and_an_example_that_begins_with_it() -> None:
    assert [verb.name for verb in VERBS if not verb.hint or not verb.examples] == []
    assert [line for verb in VERBS for line in verb.examples if line.split()[0] != verb.name] == []


@pytest.mark.parametrize("typed", EXAMPLES + LINES)
def test_every_example_runs(tracker: Session, typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tracker("p4 w12 @8:30")
    first, second = (entry.short for entry in tracker.entries)
    if typed.startswith("restore"):
        tracker(f"remove {first}")
    monkeypatch.chdir(tmp_path)
    if typed.startswith("ack"):
        tracker("symptom bladder change")
    if typed.startswith("template"):
        tracker("template save evening h15 stretch knee 3x20s")
    if typed.startswith("stop"):
        tracker("go --pain 3")
    if typed.startswith("merge"):
        tracker("backup copy.json")
    if typed.startswith("import"):
        (tmp_path / "walk.fit").write_bytes(WALK)
    if typed.startswith("check"):
        (tmp_path / "notes.jsonl").write_text('{"id": "a1", "note": "stiff"}')
        (tmp_path / "diaries.jsonl").write_text('{"id": "s1", "entries": [{"day": 0, "kind": "pain", "score": 4}]}')
    if typed in ("add -", "check -"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"p4 stiff\n")))
    said = tracker(typed.replace("k3f9x", first).replace("m2q7t", second))
    assert said.code == 0, said.err
    assert said.out or typed.startswith("flags")


def test_the_page_of_the_line_is_read(tracker: Session) -> None:
    assert len(LINES) == 9


@pytest.mark.parametrize("name", BY_NAME)
def test_a_verb_is_never_taken_for_an_entry(name: str) -> None:
    assert not starts_item(name)


@pytest.mark.parametrize("topic", pages.topics())
def test_every_topic_has_a_page_that_fits_a_terminal(tracker: Session, topic: str) -> None:
    said = tracker.ok(f"help {topic}")
    assert max(map(len, said.splitlines())) <= 80
    if topic in BY_NAME or topic in KIND_BY_NAME:
        for way in ("--help", "-h"):
            assert tracker.ok(f"{topic} {way}") == said


@pytest.mark.parametrize("typed", ["help", "--help", "-h", "help help"])
def test_the_help_names_every_verb_and_kind(tracker: Session, typed: str) -> None:
    said = tracker.ok(typed)
    if typed != "help help":
        assert [name for name in (*BY_NAME, *KIND_BY_NAME) if name not in said] == []
    assert not tracker.folder.exists()


def test_help_is_given_and_nothing_is_done(tracker: Session) -> None:
    tracker("p4")
    for typed in (f"remove {tracker.id()} --help", "p5 -h", "undo -h", "walk 12 --help", "add p4 --help"):
        tracker.ok(typed)
    assert tracker.values == [{"kind": "pain", "score": 4}]


def test_a_mistyped_topic(tracker: Session) -> None:
    assert "Did you mean week?" in tracker.refused("help wek")


def test_every_exit_code_is_documented(tracker: Session) -> None:
    said = tracker.ok("help codes")
    assert [code for code in CODES if f"{code:>5}  " not in said] == []


def test_every_box_is_an_option_of_its_kind(tracker: Session) -> None:
    for kind in KINDS:
        said = tracker.ok(f"help {kind.name}")
        assert [field.name for field in kind.fields if f"--{field.name}" not in said] == []
        assert "--at" in said


def test_no_box_has_the_name_of_a_common_option() -> None:
    names = {option.name for option in boxes.options()}
    assert names & {"home", "help", "yes", "clear", "json", "plain"} == set()


@pytest.mark.parametrize("typed", ["--version", "-V"])
def test_the_version(tracker: Session, typed: str) -> None:
    assert tracker.ok(typed) == f"tracker {__version__}\n"
