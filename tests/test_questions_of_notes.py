"""Questions that notes raise: asked once, open until answered, through restarts, and taken back by undo."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tracker.core.heard import READER, Ask, findings
from tracker.core.history import Draft, Entry
from tracker.core.signs import Finding
from tracker.diary import Diary

START = datetime(2026, 3, 4, 12, tzinfo=UTC)
ODD = "down below felt a bit odd on the walk"


class Days:
    """A diary whose clock a test sets; `again` is the program started anew on the same folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = START
        self.diary = self.again()

    def again(self) -> Diary:
        self.diary = Diary(str(self.folder), lambda: self.now)
        return self.diary

    def note(self, text: str) -> Entry:
        (entry,) = self.diary.record([Draft("note", {"note": text})]).entries
        return entry

    def open(self) -> list[tuple[str, str]]:
        return [(ask.entry.id, ask.sign) for ask in self.again().look(self.now.date()).asks]

    def standing(self) -> list[str]:
        return [stand.rule.id for stand in self.again().look(self.now.date()).standing]


@pytest.fixture
def days(tmp_path: Path) -> Days:
    return Days(tmp_path)


def test_what_a_note_may_mean_is_asked_as_it_is_stored(days: Days) -> None:
    recorded = days.diary.record([Draft("pain", {"score": 4, "note": ODD})])
    assert [(ask.sign, ask.entry) for ask in recorded.asks] == [("saddle numbness", recorded.entries[0])]
    assert recorded.flags == ()
    assert recorded.asks[0].words.endswith("?")


def test_a_question_stays_open_until_it_is_answered(days: Days) -> None:
    entry = days.note(ODD)
    days.now += timedelta(days=30)
    assert days.open() == [(entry.id, "saddle numbness")]
    days.diary.reply(days.again().look(days.now.date()).asks[0], "no")
    assert days.open() == []
    assert days.standing() == []


@pytest.mark.parametrize("said", ["yes", "not sure"])
def test_a_yes_and_not_being_sure_store_the_symptom_at_the_time_of_the_note(days: Days, said: str) -> None:
    entry = days.note(ODD)
    days.now += timedelta(hours=3)
    recorded = days.diary.reply(days.again().look().asks[0], said)
    (symptom,) = recorded.entries
    assert (symptom.kind, symptom.text("name"), symptom.at) == ("symptom", "saddle numbness", entry.at)
    assert [flag.rule.id for flag in recorded.flags] == ["CES_SADDLE"]
    assert days.standing() == ["CES_SADDLE"]
    assert days.open() == []


def test_undo_takes_an_answer_back(days: Days) -> None:
    entry = days.note(ODD)
    days.diary.reply(days.again().look().asks[0], "yes")
    days.again().undo()
    assert days.open() == [(entry.id, "saddle numbness")]
    assert days.standing() == []
    days.again().redo()
    assert days.open() == []


def test_a_sign_that_was_plainly_said_since_needs_no_asking(days: Days) -> None:
    days.note(ODD)
    days.now += timedelta(hours=1)
    days.note("numb between my legs")
    assert days.open() == []


def test_a_note_that_was_changed_or_removed_asks_no_more(days: Days) -> None:
    entry = days.note(ODD)
    days.diary.amend(entry, Draft("note", {"note": "all as ever"}))
    assert days.open() == []
    days.again().undo()
    assert [sign for _, sign in days.open()] == ["saddle numbness"]
    (standing,) = days.again().find(entry.id)
    days.diary.remove([standing])
    assert days.open() == []


def test_another_answer_is_refused_and_nothing_is_stored(days: Days) -> None:
    days.note(ODD)
    ask = days.again().look().asks[0]
    with pytest.raises(ValueError, match="yes, no, not sure"):
        days.diary.reply(ask, "perhaps")
    assert len(days.open()) == 1


def test_what_was_heard_is_stored_and_not_read_again(days: Days) -> None:
    entry = days.note("numb between my legs, left foot tingles")
    (read,) = days.again().find(entry.id)
    assert read.reader == READER
    assert ("saddle numbness",) in read.heard
    assert Finding("leg numbness", "left", "below knee") in findings(read)
    told = read._replace(values={"note": "nothing at all"})
    assert findings(told) == findings(read), "what was stored counts, not the words"


def test_a_note_of_another_reader_is_read_anew(days: Days) -> None:
    entry = days.note("numb between my legs")
    for other in (entry._replace(reader=0, heard=()), entry._replace(reader=READER + 1, heard=(("fever",),))):
        assert findings(other) == (Finding("saddle numbness"),)


def test_a_lump_in_a_note_of_last_month_still_counts(days: Days) -> None:
    days.note("new lump on my spine the size of an egg")
    days.now += timedelta(days=29)
    assert [flag.rule.id for flag in days.again().look(days.now.date()).flags] == ["DEFORMITY"]
    days.now += timedelta(days=1)
    assert days.again().look(days.now.date()).flags == ()


def test_the_gravest_question_comes_first(days: Days) -> None:
    recorded = days.diary.record([Draft("note", {"note": f"leg gave way on the stairs, fine after. {ODD}"})])
    assert [ask.sign for ask in recorded.asks][:2] == ["saddle numbness", "leg giving way"]
    assert all(isinstance(ask, Ask) for ask in recorded.asks)


def test_a_fault_of_the_reader_costs_neither_the_note_nor_the_diary(
    days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(note: str) -> None:
        raise RuntimeError(note)

    monkeypatch.setattr("tracker.core.notes.read", broken)
    recorded = days.diary.record([Draft("note", {"note": "words that break the reader"})])
    assert [ask.sign for ask in recorded.asks] == ["unread"]
    ask = days.again().look().asks[0]
    assert "fault" in ask.words
    assert days.diary.reply(ask, "yes").entries == ()
    assert days.open() == []
