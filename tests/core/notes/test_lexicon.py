"""The phrases that a note's words begin."""

from threading import Thread

import pytest

from tracker.core.notes import Reading, lexicon, read

NOTE = "numb between my legs since noon"


def test_a_note_that_is_read_while_another_looks_its_words_up_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    text = lexicon.written()
    monkeypatch.setattr(lexicon, "_BOOK", [lexicon.Book(text, lexicon.parts_of(text))])
    lines = lexicon.Book._lines
    beside: list[Reading | None] = []

    def interrupted(book: lexicon.Book, word: str) -> list[str]:
        if not beside:
            beside.append(None)
            thread = Thread(target=lambda: beside.append(read(NOTE)))
            thread.start()
            thread.join()
        return lines(book, word)

    monkeypatch.setattr(lexicon.Book, "_lines", interrupted)
    first = read(NOTE)
    assert beside == [None, first]
    assert "saddle numbness" in [finding.sign for finding in first.findings]
