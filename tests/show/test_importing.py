"""What is said of an import."""

import pytest

from tests.made import NOW, entry, walk
from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.core.matching import Match, Weighed
from tracker.show.importing import MOST, ROWS, batches, counted, dry, imported, left, turned

WALKS = tuple(walk(f"2026-11-{day:02d} 08:00", 12) for day in range(1, 17))
STEPS = tuple(entry("steps", f"2026-11-{day:02d} 20:00", count=5000) for day in range(1, 16))
DRAFTS = tuple(Draft(one.kind, one.values, one.at, "fit:1") for one in WALKS)


def record(new: int, changed: int = 0, *, removed: bool = False, name: str = "walk.fit") -> Entry:
    numbers: dict[str, Value] = {"new": new}
    if changed:
        numbers["changed"] = changed
    return entry("import", "2026-11-20 20:00", name=name, **numbers)._replace(removed=removed)


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (WALKS[:1], "1 walk"),
        ((*WALKS[:2], *STEPS[:1]), "2 walks and steps of 1 day"),
        (STEPS, "steps of 15 days"),
        ((entry("pain", "2026-11-16", score=3),) * 2, "2 pain entries"),
    ],
)
def test_what_there_is_of_which_kind(of: tuple[Entry, ...], said: str) -> None:
    assert counted(of) == said


def test_little_is_said_back_one_by_one_and_much_is_counted() -> None:
    few = imported(WALKS[:MOST], (), 0, NOW)
    assert [row.startswith("Imported: walk 12 min (") for row in few] == [True] * MOST + [False]
    much = imported((*WALKS, *STEPS), [(WALKS[0], WALKS[1])], 3, NOW, width=200)
    assert much == [
        "Imported: 16 walks and steps of 15 days, Sun 1 to Mon 16 Nov 2026. 3 days had nothing before.",
        "Changed: 1 walk. Boxes that were empty, or a day's steps that went on.",
        "Undo with: tracker undo",
    ]


def test_what_was_left_out_is_said_with_the_way_to_take_it() -> None:
    typed = tuple(Match(draft, held, True) for draft, held in zip(DRAFTS, WALKS, strict=True))
    other = Match(DRAFTS[0], WALKS[0]._replace(origin="gpx:1"), False)
    lines = left(
        Weighed(known=WALKS, matches=(*typed, other), doubled=((DRAFTS[0], DRAFTS[1]),), ahead=DRAFTS[:2]), "skip",
        NOW, 200,
    )  # fmt: skip
    text = "\n".join(lines)
    assert "Already in the log, left as it is: 16 entries." in text
    assert "You had logged 16 walks of these yourself: left as you logged them; --match fill adds" in text
    assert "The same from another file is in the log: 1 walk." in text
    assert "Twice in what you gave, and taken once: 1 walk." in text
    assert "Left out, for it lies in the future (Sun 1 Nov 08:00): 2 entries." in text
    assert len(lines) == 5 + MOST + 1 + 1


def test_a_dry_run_shows_counts_and_the_first_rows() -> None:
    lines = dry(Weighed(new=DRAFTS), "skip", NOW)
    assert lines[0] == "This would be stored: 16 walks."
    assert lines[1].split() == ["When", "What"]
    assert lines[2 + ROWS] == f"and {len(DRAFTS) - ROWS} more"
    assert lines[-1] == "Nothing was stored: this was a dry run."
    assert dry(Weighed(known=WALKS), "skip", NOW)[0] == "There is nothing new in it."


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (record(120, removed=True), "Took back the import of walk.fit: 120 entries"),
        (record(1, 2, removed=True), "Took back the import of walk.fit: 1 entry and 2 entries as before"),
        (record(0, 1), "Did again the import of walk.fit: 1 entry changed"),
        (record(2, name="\x1b[31mred"), "Did again the import of \\x1b[31mred: 2 entries"),
    ],
)
def test_a_whole_import_is_undone_in_one_line(one: Entry, said: str) -> None:
    assert turned(one) == said


def test_the_imports_as_a_list() -> None:
    rows = batches([record(1200, 3), record(7, removed=True)], NOW).splitlines()
    assert rows[0].split() == ["When", "Id", "What", "Added", "Changed"]
    assert rows[1].split()[-3:] == ["walk.fit", "1,200", "3"]
    assert rows[2].endswith("taken back")
    assert batches([], NOW) == "Nothing was imported yet. See: tracker help import"
    assert max(map(len, batches([record(1, name="long " * 60)], NOW, width=60).splitlines())) <= 60
