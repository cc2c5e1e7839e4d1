"""Edit, remove, restore, undo, redo: what changes, what stays, and what is said about it."""

from collections.abc import Callable

import pytest

from tests.cli.session import Session
from tracker.core.history import Draft, Entry
from tracker.diary import Conflict, Diary, Recorded


def test_an_edit_says_what_was_and_what_is(tracker: Session) -> None:
    tracker("p4 stiff @8:30")
    one = tracker.id()
    assert tracker.ok(f"edit {one} 5").splitlines() == [
        "Before: pain 4 out of 10, “stiff” (today 08:30)",
        f"Changed: pain 5 out of 10, “stiff” (today 08:30) [{one}]",
        "Undo with: tracker undo",
    ]


@pytest.mark.parametrize(
    ("typed", "values", "at"),
    [
        ("5", {"score": 5, "note": "stiff"}, "08:30"),
        ("p5", {"score": 5, "note": "stiff"}, "08:30"),
        ("pain 5", {"score": 5, "note": "stiff"}, "08:30"),
        ("5 better now", {"score": 5, "note": "better now"}, "08:30"),
        ("--score 5", {"score": 5, "note": "stiff"}, "08:30"),
        ('--note "better now"', {"score": 4, "note": "better now"}, "08:30"),
        ("--note=--help", {"score": 4, "note": "--help"}, "08:30"),
        (
            "--where buttock --quality dull",
            {"score": 4, "note": "stiff", "where": "buttock", "quality": "dull"},
            "08:30",
        ),
        ('--at "yesterday 20:15"', {"score": 4, "note": "stiff"}, "20:15"),
        ("@yesterday 20:15", {"score": 4, "note": "stiff"}, "20:15"),
        ("@9:00", {"score": 4, "note": "stiff"}, "09:00"),
        ("5 @9:00", {"score": 5, "note": "stiff"}, "09:00"),
        ("--clear note", {"score": 4}, "08:30"),
        ("5 --clear note,where", {"score": 5}, "08:30"),
    ],
)
def test_what_an_edit_changes_and_what_it_keeps(
    tracker: Session, typed: str, values: dict[str, object], at: str
) -> None:
    tracker("p4 stiff @8:30")
    tracker.ok(f"edit {tracker.id()} {typed}")
    (entry,) = tracker.entries
    assert (dict(entry.values), f"{entry.at:%H:%M}") == (values, at)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("ID", "Say what to change in pain 4 out of 10"),
        ("ID 11", "from 0 to 10, got 11"),
        ("ID w12", "can't become walk"),
        ("ID p4 w12", "can't become pain and walk"),
        ("ID 5 --score 6", "score is given twice"),
        ("ID 5 @9:00 --at 9:30", "at is given twice"),
        ("ID --before 3", "pain has no --before"),
        ("ID --clear score", "pain can't be empty"),
        ("ID --clear minutes", "pain has no minutes"),
        ("ID --clear", "--clear needs a value"),
        ("ID --clear ,", "--clear needs the name"),
        ("ID --clear note --note x", "given a value and cleared"),
        ("ID --at 23:59", "in the future"),
        ("ID @nonsense", "not a time"),
        ("", "needs an id"),
        ("'' 5", "An id is missing"),
        ("0 5", "No entry 0."),
        ("-1 5", "No entry -1."),
        ("zzzzzz 5", "No entry zzzzzz. List them with: tracker log"),
        ("1e3 5", "No entry 1e3."),
        ("٣ 5", "No entry ٣."),
    ],
)
def test_an_edit_that_can_not_be_is_refused_and_changes_nothing(tracker: Session, typed: str, part: str) -> None:
    tracker("p4 stiff @8:30")
    before = tracker.entries
    assert part in tracker.refused(f"edit {typed.replace('ID', tracker.id())}")
    assert tracker.entries == before


def test_an_edit_to_the_same_stores_no_form(tracker: Session) -> None:
    tracker("p4")
    assert "Nothing to change" in tracker.ok(f"edit {tracker.id()} 4")
    assert len(tracker.diary.forms(tracker.entries[0].id)) == 1


def test_an_entry_that_was_changed_meanwhile_is_shown_in_both_versions(
    tracker: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker("p4")
    one = tracker.id()
    amend: Callable[[Diary, Entry, Draft], Recorded | Conflict] = Diary.amend

    def late(self: Diary, seen: Entry, draft: Draft) -> Recorded | Conflict:
        amend(self, seen, draft._replace(values={"score": 7}))
        return amend(self, seen, draft)

    monkeypatch.setattr(Diary, "amend", late)
    said = tracker(f"edit {one} 5")
    assert (said.code, said.out) == (4, "")
    assert "Nothing was changed: another process changed" in said.err
    assert "Yours: pain 5 out of 10" in said.err
    assert "Theirs: pain 7 out of 10" in said.err
    assert tracker.values == [{"kind": "pain", "score": 7}]


def test_remove_says_what_and_how_to_undo_it(tracker: Session) -> None:
    tracker("p4 @8:30")
    one = tracker.id()
    assert tracker.ok(f"remove {one}").splitlines() == [
        f"Removed: pain 4 out of 10 (today 08:30) [{one}]",
        "Undo with: tracker undo",
    ]
    assert tracker.entries == []
    assert "is in the trash. Take it out with: tracker restore" in tracker.refused(f"remove {one}")
    assert "is in the trash" in tracker.refused(f"edit {one} 5")
    assert one in tracker.ok("trash")
    assert tracker.ok(f"restore {one}").startswith(f"Restored: pain 4 out of 10 (today 08:30) [{one}]")
    assert "is not in the trash" in tracker.refused(f"restore {one}")
    assert tracker.ok("trash") == "The trash is empty.\n"


def test_several_are_counted_and_want_a_yes(tracker: Session) -> None:
    tracker("p4 w12 h15")
    ids = " ".join(entry.short for entry in tracker.entries)
    said = tracker.refused(f"remove {ids}")
    assert "This would remove 3 entries; add --yes to do it:" in said
    assert all(entry.short in said for entry in tracker.entries)
    assert len(tracker.entries) == 3
    assert tracker.ok(f"remove {ids} --yes").count("Removed: ") == 3
    assert tracker.entries == []
    assert tracker.ok("undo").count("Back in the log: ") == 3


def test_one_entry_named_twice_is_one(tracker: Session) -> None:
    tracker("p4")
    one = tracker.entries[0]
    assert tracker.ok(f"remove {one.short} {one.id}").count("Removed: ") == 1


@pytest.mark.parametrize(
    "typed", ["remove", "restore", "remove ''", "remove 0", "remove 1-99999", "remove '*'", "remove all"]
)
def test_nothing_is_removed_without_an_id_that_is_one(tracker: Session, typed: str) -> None:
    tracker("p4")
    tracker.refused(typed)
    assert len(tracker.entries) == 1


def test_where_one_of_several_ids_is_wrong_nothing_is_removed(tracker: Session) -> None:
    tracker("p4 w12")
    assert "No entry qqqq" in tracker.refused(f"remove {tracker.id()} qqqq --yes")
    assert len(tracker.entries) == 2


def test_an_id_may_be_cut_as_short_as_it_is_clear(tracker: Session) -> None:
    for _ in range(60):
        tracker("p4")
    firsts = [entry.id[0] for entry in tracker.entries]
    common = next(letter for letter in firsts if firsts.count(letter) > 1)
    said = tracker.refused(f"show {common}")
    fitting = [entry.id for entry in tracker.entries if entry.id.startswith(common)]
    assert f"{common} fits {len(fitting)} entries" in said
    assert all(one in said for one in fitting[-10:])
    for entry in tracker.entries[:5]:
        shortest = next(
            entry.id[:size]
            for size in range(1, 9)
            if sum(x.id.startswith(entry.id[:size]) for x in tracker.entries) == 1
        )
        assert entry.id in tracker.ok(f"show {shortest.upper()}")


def test_undo_and_redo_walk_through_everything(tracker: Session) -> None:
    tracker("p4")
    one = tracker.id()
    tracker(f"edit {one} 5")
    tracker(f"remove {one}")
    assert tracker.ok("undo").startswith("Back in the log: pain 5 out of 10")
    assert "Now: pain 4 out of 10" in tracker.ok("undo")
    assert tracker.ok("undo").startswith("Out of the log: pain 4 out of 10")
    assert tracker.ok("undo") == "There is nothing to undo.\n"
    assert tracker.ok("redo").startswith("Back in the log: pain 4 out of 10")
    assert "Take that back with: tracker undo" in tracker.ok("redo")
    assert tracker.values == [{"kind": "pain", "score": 5}]
    tracker("redo")
    assert tracker.ok("redo") == "There is nothing to redo.\n"
    assert tracker.entries == []


@pytest.mark.parametrize("typed", ["undo 3", "redo now", "today 5", "trash all", "flags x"])
def test_words_that_mean_nothing_are_refused(tracker: Session, typed: str) -> None:
    tracker("p4")
    assert "takes no words" in tracker.refused(typed)
    assert len(tracker.entries) == 1


def test_a_note_that_is_changed_asks_what_was_not_answered_yet(tracker: Session) -> None:
    tracker("note stiff")
    one = tracker.id()
    assert "?" in tracker(f"edit {one} --note 'down below felt a bit odd on the walk'").err
    tracker(f"answer {one} no")
    assert tracker.ok(f"edit {one} --note 'down below felt a bit odd on the walk, stiff'")
    tracker.ok(f"remove {one}")
    assert tracker.ok(f"restore {one}")
