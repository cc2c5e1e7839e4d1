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
    assert (lexicon.book().text, lexicon.book().parts) == (made.text, made.parts)
    assert "saddle numbness" in [one.sign for one in read("numb between my legs").findings]


def test_a_changed_table_makes_a_new_book(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    phrasebook.ready()
    (folder / "table.py").write_text("two, and longer")
    monkeypatch.setattr(lexicon, "written", lambda: "\nnumb\tNUMB\n")
    lexicon._BOOK.clear()
    phrasebook.ready()
    assert lexicon.book().text == "\nnumb\tNUMB\n"


@pytest.mark.parametrize("held", [b"", b"no book", b"\xff\xfe", b"a\n\nb\n\nc"])
def test_what_is_no_book_is_made_anew(folder: Path, held: bytes) -> None:
    (folder / "__pycache__" / phrasebook.NAME).write_bytes(held)
    phrasebook.ready()
    assert lexicon.book().text == lexicon.written()


def test_where_nothing_can_be_kept_notes_are_read_all_the_same(folder: Path) -> None:
    os.rmdir(folder / "__pycache__")
    phrasebook.ready()
    assert lexicon.book().text == lexicon.written()
    assert sorted(one.name for one in folder.iterdir()) == ["table.py"]
