"""The phrases that a note's words begin."""

from threading import Thread

import pytest

from tracker.core.notes import Reading, lexicon, read

NOTE = "numb between my legs since noon"


def test_a_note_that_is_read_while_its_words_are_learned_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = lexicon._rows
    beside: list[Reading | None] = []
    monkeypatch.setattr(lexicon, "_KNOWN", {})

    def interrupted(table: str) -> list[str]:
        if not beside:
            beside.append(None)
            thread = Thread(target=lambda: beside.append(read(NOTE)))
            thread.start()
            thread.join()
        return rows(table)

    monkeypatch.setattr(lexicon, "_rows", interrupted)
    first = read(NOTE)
    assert beside == [None, first]
    assert read(NOTE) == first
    assert "saddle numbness" in [finding.sign for finding in first.findings]
