"""The hostile set goes in by every way and is looked at on every way out."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.session import Session
from tests.hostile import inert
from tests.hostile.texts import HOSTILE
from tests.hostile.ways_in import READERS, WAYS, feed
from tests.hostile.ways_out import OUT, Out
from tracker import exchange
from tracker.cli import exporting, reporting
from tracker.cli.verbs import VERBS

SHOWN_BY = frozenset(WAYS) - {"own words", "fit", "files", "drafts", "recordings"}
"""Ways after which the log holds notes of the set."""


@pytest.mark.parametrize("way", WAYS)
def test_what_comes_in_by_any_way_acts_on_no_way_out(way: str, tracker: Session, tmp_path: Path) -> None:
    feed(way, tracker, tmp_path / "files")
    faults = []
    for verb, outs in OUT.items():
        for at, out in enumerate(outs):
            copy = Session(tmp_path / f"{verb}{at}", tracker._capsys)
            copy.time = tracker.time
            if tracker.folder.exists():
                shutil.copytree(tracker.folder, copy.folder)
            faults += [f"{out.words}: {what}" for what in looked_at(copy, out, way, tmp_path / f"out{verb}{at}")]
            shutil.rmtree(copy.folder, ignore_errors=True)
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


def looked_at(tracker: Session, out: Out, way: str, file: Path) -> list[str]:
    """What is wrong with what one command says of this log."""
    entries = tracker.entries
    words = [word.replace("FILE", str(file)) for word in shlex.split(out.words)]
    if "ID" in words:
        if not entries:
            return []
        words[words.index("ID")] = max(entries, key=lambda entry: (bool(entry.text("note")), entry.made)).id
    said = tracker.run(*words)
    found = (
        [f"exit {said.code}: {said.err[:200]!r}"]
        if said.code not in (*out.codes, *((3,) if way == "files" else ()))
        else []
    )
    made = next((word for word in words if word.startswith(str(file)) and Path(word).exists()), None)
    text = Path(made).read_bytes().decode("utf-8") if made else said.out
    found += [f"stderr: {what}" for what in inert.on_a_terminal(said.err)]
    if made:
        found += [f"stdout: {what}" for what in inert.on_a_terminal(said.out)]
    if said.code in (0, 1):
        found += out.check(text)
        if out.shows and way in SHOWN_BY and not any(one.mark in text for one in HOSTILE):
            found.append("shows nothing of the set")
    return sorted({re.sub(r"line \d+: ", "", what) for what in found})


def test_every_verb_stands_in_the_table() -> None:
    assert set(OUT) == {verb.name for verb in VERBS}


def test_every_option_that_changes_what_is_shown_is_used() -> None:
    used = {verb: " ".join(out.words for out in outs) for verb, outs in OUT.items()}
    missing = [
        f"{verb.name} --{option.name}"
        for verb in VERBS
        for option in verb.options
        if option.name in ("json", "markdown", "history", "format") and f"--{option.name}" not in used[verb.name]
    ]
    assert missing == []


def test_every_exporter_stands_in_the_table() -> None:
    for verb, forms in (("export", exporting.FORMS), ("report", reporting.FORMS)):
        used = " ".join(f"{out.words} " for out in OUT[verb])
        assert [form for form in forms if f"{verb} {form} " not in used and form != "text"] == []


def test_every_reader_stands_in_the_table() -> None:
    assert set(READERS) == set(exchange.FORMATS)
    assert {way for ways in READERS.values() for way in ways.split()} <= set(WAYS)
