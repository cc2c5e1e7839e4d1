"""Files of other programs at the command line."""

import io
import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.session import START, WALK, Session
from tests.exchange.fitfile import activity, file_id, fit, session
from tracker.mappings import kept, known

EVENING = START - timedelta(hours=3)


@pytest.fixture
def walk(tmp_path: Path) -> Path:
    file = tmp_path / "walk.fit"
    file.write_bytes(WALK)
    return file


def many(tmp_path: Path, count: int) -> str:
    """Walks of half an hour on so many days, the latest yesterday."""
    times = [START - timedelta(days=day, hours=3) for day in range(1, count + 1)]
    sessions = [session(time, metres=1500) for time in times]
    file = tmp_path / "many.fit"
    file.write_bytes(fit(file_id(), *sessions, activity(START, 3600)))
    return str(file)


def test_a_dry_run_stores_nothing(tracker: Session, walk: Path) -> None:
    said = tracker.ok(f"import '{walk}' --dry-run")
    assert said.splitlines()[0] == "This would be stored: 1 walk."
    assert "walk 30 min, 1.5 km" in said
    assert not tracker.folder.exists()


def test_much_is_said_in_few_lines(tracker: Session, tmp_path: Path) -> None:
    said = tracker.ok(f"import '{many(tmp_path, 60)}'")
    assert said.startswith("Imported: 60 walks, Sat 17 Jan to Tue 17 Mar 2026. 60 days had nothing before.")
    assert len(said.splitlines()) < 5
    again = tracker.ok(f"import '{many(tmp_path, 60)}'")
    assert again.splitlines() == [
        "Nothing new: all of it is in the log.", "Already in the log, left as it is: 60 entries."
    ]  # fmt: skip


def test_an_import_is_listed_undone_and_gone_from_the_trash_as_one(tracker: Session, tmp_path: Path) -> None:
    tracker.ok("p4")
    tracker.ok(f"import '{many(tmp_path, 60)}'")
    row = tracker.ok("imports").splitlines()[1].split()
    assert row[-3:] == ["many.fit", "60", "0"]
    said = tracker.ok("undo")
    assert said.splitlines() == ["Took back the import of many.fit: 60 entries", "Take that back with: tracker redo"]
    assert [entry.kind for entry in tracker.entries] == ["pain"]
    assert len(tracker.ok("trash").splitlines()) == 3
    assert "taken back" in tracker.ok("imports")
    assert "Did again the import of many.fit: 60 entries" in tracker.ok("redo")
    assert len(tracker.entries) == 61


def test_an_import_is_taken_back_after_other_entries(tracker: Session, tmp_path: Path) -> None:
    tracker.ok(f"import '{many(tmp_path, 7)}'")
    tracker.ok("p4")
    name = tracker.ok("imports").splitlines()[1].split()[-4]
    assert "Took back the import of many.fit: 7 entries" in tracker.ok(f"imports undo {name}")
    assert [entry.kind for entry in tracker.entries] == ["pain"]
    assert "was taken back before" in tracker.refused(f"imports undo {name}")
    assert "No import zzz" in tracker.refused("imports undo zzz")
    assert "tracker imports undo ID" in tracker.refused("imports all")
    assert "comes back as a whole" in tracker.refused(f"restore {name}")


@pytest.mark.parametrize(
    ("way", "walks", "said"),
    [
        ("", [{"minutes": 30, "before": 5, "after": 3}], "left as you logged them; --match fill"),
        ("--match fill", [{"minutes": 30, "before": 5, "after": 3, "distance": 1.5}], "what you wrote stays"),
        ("--match add", [{"minutes": 30, "distance": 1.5}, {"minutes": 30, "before": 5, "after": 3}], "beside them"),
    ],
)
def test_a_walk_that_was_typed_and_comes_again_from_a_watch(
    tracker: Session, walk: Path, way: str, walks: list[dict[str, object]], said: str
) -> None:
    tracker.ok("w30 5-3 @18:25")
    assert said in tracker.ok(f"import '{walk}' {way}").replace("\n  ", " ")
    assert [dict(entry.values) for entry in tracker.entries] == walks
    tracker.ok(f"import '{walk}' {way}")
    assert len(tracker.entries) == len(walks)


def test_where_a_person_is_there_they_are_asked_once(
    tracker: Session, walk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.ok("w30 5-3 @18:25")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("f\n"))
    monkeypatch.setattr("tracker.cli.importing.is_terminal", lambda stream: True)
    said = tracker(f"import '{walk}'")
    assert said.err.count("f fills their empty boxes") == 1
    assert "is like your walk 30 min, pain 5 before, pain 3 after" in said.err.replace("\n    ", " ")
    assert [dict(entry.values) for entry in tracker.entries] == [
        {"minutes": 30, "before": 5, "after": 3, "distance": 1.5}
    ]


TRACK = """<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
<trk><type>walking</type><trkseg>{}</trkseg></trk><trk><trkseg><trkpt lat="51" lon="7"/></trkseg></trk></gpx>"""
POINTS = "".join(
    f'<trkpt lat="{51 + at / 5000}" lon="7"><time>2026-03-17T08:{at:02d}:00Z</time></trkpt>' for at in range(30)
)


def test_of_a_broken_file_what_can_be_read_is_stored_only_where_that_is_asked_for(
    tracker: Session, tmp_path: Path
) -> None:
    file = tmp_path / "two.gpx"
    file.write_text(TRACK.format(POINTS))
    said = tracker(f"import '{file}'")
    assert (said.code, said.out) == (2, "")
    assert "two.gpx: 1 entry can be read, 1 can't:" in said.err
    assert "track 2: " in said.err
    assert "Nothing was stored. To store what can be read, add --partial." in said.err
    assert tracker.entries == []
    assert "track 2: " in tracker.ok(f"import '{file}' --dry-run")
    assert tracker.entries == []
    assert "track 2: " in tracker.ok(f"import '{file}' --partial")
    assert len(tracker.entries) == 1


def test_with_partial_a_file_that_is_no_recording_is_said_and_named_nowhere_else(
    tracker: Session, tmp_path: Path, walk: Path
) -> None:
    bad = tmp_path / "x.fit"
    bad.write_bytes(b"\0" * 100)
    said = tracker.ok(f"import '{bad}' '{walk}' --partial")
    assert "x.fit is not" in said
    assert tracker.ok("imports").splitlines()[1].split()[-3:] == ["walk.fit", "1", "0"]


def test_several_files_are_one_batch(tracker: Session, tmp_path: Path, walk: Path) -> None:
    other = many(tmp_path, 3)
    tracker.ok(f"import '{walk}' '{other}'")
    assert "walk.fit and many.fit" in tracker.ok("imports")
    tracker.ok("undo")
    assert tracker.entries == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("import x.fit --match maybe", "--match is one of skip, fill or add"),
        ("import x.fit --map nothing", "There is no mapping nothing"),
        ("import x.fit --map 'date=A,date=B'", "two columns"),
        ("import x.fit --map 'date='", "--map is written like"),
        ("import x.fit --save-map mine", "give both"),
        ("import x.fit", "There is no file x.fit"),
    ],
)
def test_what_can_not_be_used_is_refused(tracker: Session, line: str, word: str) -> None:
    assert word in tracker.refused(line)
    assert not (tracker.folder / "2026.json").exists()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "diary.csv"
    file.write_text('"Datum, Tag",Dauer\n2026-03-16,20\n2026-03-17,25\n')
    return file


def test_a_mapping_is_kept_for_the_next_time(tracker: Session, table: Path) -> None:
    tracker.ok(
        f"import '{table}' --map 'date=Datum, Tag,default_time=20:00,walk.minutes=Dauer' --save-map mine --dry-run"
    )
    assert not tracker.folder.exists()
    tracker.ok(f"import '{table}' --map 'date=Datum, Tag,default_time=20:00,walk.minutes=Dauer' --save-map mine")
    assert [entry.values["minutes"] for entry in tracker.entries] == [20, 25]
    file = tracker.folder / "maps" / "mine.json"
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600
    assert kept(str(tracker.folder), "mine") == {
        "date": "Datum, Tag", "default_time": "20:00", "walk.minutes": "Dauer"
    }  # fmt: skip
    assert known(str(tracker.folder)) == ["mine"]
    assert "Nothing new" in tracker.ok(f"import '{table}' --map mine")
    assert "there are mine" in tracker.refused(f"import '{table}' --map yours")
    file.write_text("[]")
    assert "can't be read" in tracker.refused(f"import '{table}' --map mine")


def test_a_mapping_has_a_plain_name(tracker: Session, table: Path) -> None:
    line = f"import '{table}' --map 'date=Datum, Tag,default_time=20:00,walk.minutes=Dauer' --save-map ../mine"
    assert "named with letters" in tracker.refused(line)
    assert not tracker.folder.exists()


def test_a_mapping_that_nothing_was_read_with_is_not_kept(tracker: Session, table: Path) -> None:
    tracker.refused(f"import '{table}' --map date=Tag,walk.minutes=Dauer --save-map mine")
    assert not tracker.folder.exists()


def test_the_bar_is_for_a_person_only(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.cli.importing import Bar

    with Bar("x.xml") as bar:
        bar(1, 2)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("tracker.cli.importing.is_terminal", lambda stream: True)
    with Bar("x\x1b[2J.xml") as bar:
        for read in range(1001):
            bar(read, 1000)
    said = capsys.readouterr().err
    assert "x\\x1b[2J.xml [##########..........]  50%" in said
    assert said.count("\r") == 102
    assert said.endswith("\r\x1b[K")
