"""The book is kept beside the compiled modules, made anew when a table changes, and never needed."""

import os
from pathlib import Path

import pytest

from tracker import phrasebook
from tracker.core.notes import lexicon, read


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "table.py").write_text("one")
    monkeypatch.setattr(phrasebook, "FOLDER", str(tmp_path))
    monkeypatch.setattr(lexicon, "_BOOK", [])
    return tmp_path


def test_the_book_that_is_kept_is_the_one_that_was_made(folder: Path) -> None:
    phrasebook.ready()
    made = lexicon.book()
    lexicon._BOOK.clear()
    phrasebook.ready()
    assert lexicon.book() is not made
    assert lexicon.book().text == made.text
    assert {name: tuple(part) for name, part in lexicon.book().parts.items()} == made.parts
    assert "saddle numbness" in [one.sign for one in read("numb between my legs").findings]


def test_a_changed_table_makes_a_new_book(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    phrasebook.ready()
    (folder / "table.py").write_text("two, and longer")
    monkeypatch.setattr(lexicon, "written", lambda: "\nnumb\tNUMB\n")
    lexicon._BOOK.clear()
    phrasebook.ready()
    assert lexicon.book().text == b"\nnumb\tNUMB\n"


@pytest.mark.parametrize(
    "held",
    [b"", b"no book", b"\xff\xfe", b"a\n\nb\n\nc", b"00000001", b"00000001[", b"000000013", b'00000008["", {}]b'],
)
def test_what_is_no_book_is_made_anew(folder: Path, held: bytes) -> None:
    (folder / "__pycache__" / phrasebook.NAME).write_bytes(held)
    phrasebook.ready()
    assert lexicon.book().text == lexicon.made().text


def test_a_book_that_was_cut_short_is_made_anew(folder: Path) -> None:
    phrasebook.ready()
    kept = folder / "__pycache__" / phrasebook.NAME
    kept.write_bytes(kept.read_bytes()[:-9])
    lexicon._BOOK.clear()
    phrasebook.ready()
    assert lexicon.book().text == lexicon.made().text


def test_where_nothing_can_be_kept_notes_are_read_all_the_same(folder: Path) -> None:
    os.rmdir(folder / "__pycache__")
    phrasebook.ready()
    assert lexicon.book().text == lexicon.made().text
    assert sorted(one.name for one in folder.iterdir()) == ["table.py"]
