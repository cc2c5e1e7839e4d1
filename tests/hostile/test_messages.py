"""What is refused is said back: every verb, option and setting gets the whole set, and no message acts."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.session import Said, Session
from tests.hostile import inert
from tests.hostile.texts import HOSTILE, Text, typed
from tracker.cli import boxes
from tracker.cli.verbs import VERBS, Verb

CODES = frozenset((0, 2, 3, 6))
"""Done, bad input, a file that is no log, a disk that takes no such name. 1 would be a fault of the program."""
ASKS = frozenset(("demo", "help"))


def wrong(said: Said, what: str) -> list[str]:
    """What is wrong with an answer; a refusal is one in words."""
    found = [f"exit {said.code} {said.err[-300:]!r}"] if said.code not in CODES else []
    found += inert.on_a_terminal(said.err)
    found += ["said nothing"] if said.code and not said.err.strip() else []
    if said.code or not said.out.lstrip().startswith("{"):
        found += inert.on_a_terminal(said.out)
    return [f"{what}: {each}" for each in found]


def check(faults: list[str]) -> None:
    if faults:
        pytest.fail("\n".join(faults[:60]), pytrace=False)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is named like a file is written into a folder of the test's own."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_no_word_behind_a_verb_is_more_than_text(verb: Verb, tracker: Session) -> None:
    tracker("p4")
    faults = []
    for text in typed():
        faults += wrong(tracker.run(verb.name, text), f"{verb.name} {text.name}")
        faults += wrong(
            tracker.run(verb.name, tracker.id(0) if tracker.entries else "x", text), f"{verb.name} ID {text.name}"
        )
    check(faults)


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb.options], ids=lambda verb: verb.name)
def test_no_value_of_an_option_is_more_than_text(verb: Verb, tracker: Session) -> None:
    tracker("p4")
    faults = []
    for option in (*verb.options, *(boxes.options() if verb.name == "add" else ())):
        for text in typed():
            words = ("p4",) if verb.name == "add" else ()
            if option.name == "format" and text not in plain():
                continue  # the form of a prompt is the person's own, with the colours that they want in it
            said = tracker.run(verb.name, *words, f"--{option.name}={text}")
            faults += wrong(said, f"{verb.name} --{option.name} {text.name}")
    check(faults)


def test_nothing_in_place_of_a_verb_or_an_option_is_more_than_text(tracker: Session) -> None:
    faults = []
    for text in typed():
        for words in (
            (text,),
            (f"--{text}",),
            ("log", f"--{text}"),
            ("p4", f"--{text}=x"),
            (f"p4{text}",),
            ("p", text),
        ):
            faults += wrong(tracker.run(*words), f"{words[0][:20]!r} {text.name}")
    check(faults)


def test_no_home_is_more_than_a_name(tracker: Session, tmp_path: Path) -> None:
    faults = []
    for text in typed():
        for verb in ("p4", "where", "log", "backups", "verify", "remind"):
            tracker.folder = tmp_path / "homes" / text.replace("/", "_").replace("\0", "")
            faults += wrong(tracker.run(verb), f"--home {text.name} {verb}")
    check(faults)


@pytest.mark.parametrize("name", ["TRACKER_WEEK_STARTS", "TRACKER_HOME", "COLUMNS", "TERM"])
def test_no_setting_is_more_than_text(
    name: str, tracker: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = []
    for text in typed():
        value = str(tmp_path / text.replace("/", "_")) if name == "TRACKER_HOME" else str(text)
        monkeypatch.setenv(name, value)
        for verb in ("week", "where"):
            faults += wrong(tracker.run(verb), f"{name} {text.name} {verb}")
    check(faults)


@pytest.mark.parametrize("words", [("add", "-"), ("check", "-"), ("check", "--file", "-"), ("check", "--series", "-")])
def test_nothing_on_standard_input_is_more_than_text(
    words: tuple[str, ...], tracker: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = []
    for text in HOSTILE:
        for data in (raw(text), b'{"id": "' + raw(text) + b'", "note": "x"}', b"\xff\xfe" + raw(text), b"{" * 100_000):
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
            faults += wrong(tracker.run(*words), f"{' '.join(words)} {text.name}")
    check(faults)


def plain() -> tuple[Text, ...]:
    """Those that would do nothing to a terminal."""
    return tuple(text for text in typed() if not inert.on_a_terminal(text))


def raw(text: Text) -> bytes:
    return text.encode("utf-8", "surrogatepass")
