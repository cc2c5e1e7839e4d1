"""The book of phrases: every phrase of every table is found by its first word, wherever it stands."""

import random
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.notes import Reading, lexicon, read
from tracker.core.phrases.tables import TABLES

NOTE = "numb between my legs since noon"
ALL = [(tag, text) for tag, table in TABLES.items() for text in lexicon.phrases(table)]


def said(phrase: str) -> list[str]:
    """One way to say a phrase."""
    words = [word.strip("[]") for word in phrase.split() if not word.startswith("[")]
    return [word if word[0].isdecimal() else word.split("/")[0] for word in words]


def test_every_phrase_is_found_where_it_stands() -> None:
    lost = []
    for tag, text in ALL:
        words = said(text)
        found = lexicon.hits(["zzz", *words, "zzz"])
        if not any((hit.tag, hit.first, hit.after) == (tag, 1, 1 + len(words)) for hit in found):
            lost.append((tag, text))
    assert lost == []


def test_no_phrase_begins_with_a_choice_or_holds_what_a_note_never_has() -> None:
    assert [text for _, text in ALL if text[0] == "[" or ("/" in text.split()[0] and not text[0].isdecimal())] == []
    assert [text for _, text in ALL if text != text.casefold() or "'" in text or "\t" in text] == []


@given(
    st.lists(st.sampled_from(["my", "bum", "numb", "legs", "cant", "feel", "not", "back", "zzz", "8/10"]), max_size=9)
)
def test_nothing_is_found_that_does_not_stand_there(words: list[str]) -> None:
    for hit in lexicon.hits(words):
        assert 0 <= hit.first < hit.after <= len(words)


def test_the_book_can_be_kept_one_byte_a_letter() -> None:
    assert lexicon.written().encode("latin-1").decode("latin-1") == lexicon.written()


@given(st.text(max_size=300))
def test_whatever_is_written_can_be_read(note: str) -> None:
    assert isinstance(read(note), Reading)


def test_whatever_words_stand_together_can_be_read() -> None:
    words = [word for _, text in random.Random(1).sample(ALL, 3000) for word in said(text)]
    chance = random.Random(2)
    for _ in range(400):
        text = " ".join(
            chance.choice(words) + chance.choice(["", "", ",", ".", "?"]) for _ in range(chance.randint(1, 30))
        )
        for one in read(text).heard:
            assert 0 <= one.span[0] < one.span[1] <= len(text)


def test_two_threads_that_read_at_once_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "_BOOK", [lexicon.made()])
    beside: list[Reading] = []
    threads = [Thread(target=lambda: beside.append(read(NOTE))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert beside == [read(NOTE)] * 4
    assert "saddle numbness" in [finding.sign for finding in beside[0].findings]
