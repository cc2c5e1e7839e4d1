"""What an export wrote is read back as it was, and what is no export ends in a sentence."""

import csv
import json
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo
from tracker.core.history import Draft, Entry
from tracker.core.kept import BY_NAME as KEPT
from tracker.core.kinds import KINDS
from tracker.core.words import Invalid, clean
from tracker.exchange import Reading, read
from tracker.show import export

NOW = datetime(2026, 3, 18, 21, 0, tzinfo=UTC)
FORMS: dict[str, Callable[[list[Entry]], str]] = {
    "csv": export.csv,
    "jsonl": export.lines,
    "json": lambda entries: export.json(entries, (), None, None, NOW),
}
TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("=+-@'\",;\n\t "), max_size=60)


def _of(field: Field) -> st.SearchStrategy[Value]:
    match field:
        case Number(places=0):
            return st.integers(int(field.lo), int(field.hi))
        case Number():
            return st.floats(field.lo, field.hi)
        case Duration():
            return st.integers(1, int(field.hi)) | st.floats(0.01, field.hi)
        case Choice(own=False):
            return st.sampled_from(sorted(field.options))
        case YesNo():
            return st.booleans()
        case Day():
            return st.dates().map(lambda day: day.isoformat())
        case Words() | Choice():
            return TEXT.map(clean).filter(bool)
    raise AssertionError(field)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    kind = draw(st.sampled_from((*KINDS, KEPT["peg"], KEPT["ability"])))
    values = {field.name: draw(_of(field)) for field in kind.fields if not field.optional or draw(st.booleans())}
    zone = timezone(timedelta(minutes=15 * draw(st.integers(-48, 56))))
    at = datetime(1950, 1, 1, tzinfo=zone) + timedelta(minutes=draw(st.integers(0, 40_000_000)))
    name = "".join(draw(st.lists(st.sampled_from("bcdfg2"), min_size=8, max_size=8)))
    return Entry(name, kind.name, at, values, 1, NOW, "b", 1, origin=draw(st.sampled_from(("", "fit:1:x"))))


def _read(text: str) -> Reading | Invalid:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        path.write_bytes(text.encode())
        return read(str(path), UTC)


def _drafts(text: str) -> list[Draft]:
    found = _read(text)
    assert isinstance(found, Reading), found
    assert found.notes == ()
    return list(found.drafts)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=60, deadline=None)
@given(st.lists(entries(), min_size=1, max_size=6))
def test_what_is_exported_comes_back(form: str, found: list[Entry]) -> None:
    back = _drafts(FORMS[form](found))
    assert [(one.kind, one.at, one.values) for one in back] == [(one.kind, one.at, one.values) for one in found]
    assert [one.origin for one in back] == [one.origin or f"tracker:{one.id}" for one in found]


@settings(max_examples=60, deadline=None)
@given(st.lists(entries(), min_size=1, max_size=6))
def test_another_reader_of_tables_sees_rows_and_no_formula(found: list[Entry]) -> None:
    rows = list(csv.reader(export.csv(found).splitlines(keepends=True)))
    assert [len(row) for row in rows] == [len(export.COLUMNS)] * (len(found) + 1)
    cells = [cell.lstrip() for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


@settings(max_examples=60, deadline=None)
@given(st.lists(entries(), min_size=1, max_size=6))
def test_json_holds_all_that_is_stored(found: list[Entry]) -> None:
    def entry(held: dict[str, object]) -> Entry:
        times = {name: datetime.fromisoformat(str(held[name])) for name in ("at", "made")}
        return Entry(**{**held, **times})  # type: ignore[arg-type]

    document = json.loads(FORMS["json"](found))
    assert [entry(held) for held in document["entries"]] == found
    assert {kind["name"] for kind in document["kinds"]} == {kind.name for kind in (*KINDS, *KEPT.values())}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "'=1+1", "'it", "''", "＝1", "\u00a0=1"])
def test_a_formula_is_made_harmless_and_is_the_same_when_it_comes_back(cell: str) -> None:
    note = Entry("bcdfghjk", "note", NOW, {"note": cell}, 1, NOW, "b", 1)
    assert f"'{cell}," in export.csv([note]) or f'"\'{cell}",' in export.csv([note])
    assert _drafts(export.csv([note]))[0].values == {"note": clean(cell)}


@pytest.mark.parametrize("form", FORMS)
def test_a_line_end_of_another_kind_ends_no_entry(form: str) -> None:
    note = Entry("bcdfghjk", "note", NOW, {"note": "a\u2028b\u2029c\nd;e\tf"}, 1, NOW, "b", 1)
    assert _drafts(FORMS[form]([note]))[0].values == note.values


def test_what_this_version_does_not_know_is_kept() -> None:
    strange = Entry("bcdfghjk", "pain", NOW, {"score": 4, "mood": "=low", "minutes": 3}, 1, NOW, "b", 1)
    for form in FORMS.values():
        assert _drafts(form([strange]))[0].values == strange.values


@pytest.mark.parametrize(
    "text",
    [
        "kind;at;score\r\npain;2026-03-14T08:30+01:00;4\r\n",
        '\ufeff"Kind","At","Score"\n"pain","2026-03-14T08:30+01:00","4"\n',
        "kind,at,score\npain,2026-03-14T08:30+01:00,4.0\n",
        "kind\tat\tscore\npain\t2026-03-14 08:30+01:00\t4",
    ],
)
def test_a_table_that_a_spreadsheet_saved_again(text: str) -> None:
    (draft,) = _drafts(text)
    assert (draft.kind, draft.values) == ("pain", {"score": 4})
    assert draft.at == datetime(2026, 3, 14, 7, 30, tzinfo=UTC)
    assert draft.origin.startswith("csv:")
    assert _drafts(text)[0].origin == draft.origin


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("pain,2026-03-14T08:30+01:00,11,,", "line 2: pain must be a whole number from 0 to 10."),
        ("pain,2026-03-14T08:30+01:00,four,,", "line 2: score must be a number, got four."),
        ("pain,2026-03-14T08:30+01:00,1_0,,", "line 2: score must be a number, got 1_0."),
        ("pain,2026-03-14T08:30+01:00,nan,,", "line 2: score must be a number"),
        ("pain,2026-03-14T08:30+01:00,inf,,", "line 2: score must be a number"),
        ("pain,2026-03-14T08:30+01:00,4.5,,", "line 2: pain must be a whole number"),
        ("pain,2026-03-14T08:30+01:00,,,", "line 2: pain is missing."),
        ("pain,14/3/26,4,,", "line 2: a time must be like"),
        ("yoga,2026-03-14T08:30+01:00,4,,", "line 2: there is no kind yoga"),
        ("pain,2026-03-14T08:30+01:00,4,20,", "line 2: pain has no minutes."),
        (f"medicine,2026-03-14T08:30+01:00,,,{'x' * 121}", "line 2: name is 121 characters long, at most 120 fit."),
    ],
)
def test_a_row_that_can_not_be_is_named_and_the_others_are_read(row: str, said: str) -> None:
    found = _read(f"kind,at,score,minutes,name\n{row}\nwalk,2026-03-14T09:00+01:00,,20,\n")
    assert isinstance(found, Reading)
    assert [draft.kind for draft in found.drafts] == ["walk"]
    (skip,) = found.skipped
    assert said in f"{skip.where}: {skip.why}."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kind,at\npain,x,y\n", "line 2: has 3 cells, the first line has 2"),
        ("kind,at,score\npain,2026-03-14T08:30Z\n", "line 2: has 2 cells, the first line has 3"),
        ('kind,at\n"pain,x\n', "line 2: a quote is opened and never closed"),
        ("kind,at,score,Score\npain,2026-03-14T08:30Z,4,5\n", "two columns named score"),
        ("{", "is no JSON"),
        ("{" * 100_000, "is no JSON"),
        ('{"entries": 4}', "is no export|no JSON"),
        ('{"entries": [4]}', "entries 1 is no entry"),
        ('{"entries": []}', "holds no entries"),
        ('{"kind": "pain", "at": "2026-03-14T08:30Z", "values": {"score": NaN}}', "is no JSON"),
        ('{"kind": "pain", "at": "2026-03-14T08:30Z", "values": {"score": [1]}}', "holds list"),
        ('{"kind": "profile", "at": "2026-03-14T08:30Z", "values": {"age": 40}}', "1 record left out"),
        ("kind,at\n", "holds no entries"),
    ],
)
def test_what_is_no_export_ends_in_a_sentence(text: str, said: str) -> None:
    found = _read(text)
    assert isinstance(found, Invalid)
    assert any(part in found.message for part in said.split("|")), found.message


def test_text_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"kind,at\npain,\xff")
    found = read(str(path), UTC)
    assert isinstance(found, Invalid)
    assert "is not UTF-8 text (byte 14)" in found.message


def test_a_time_that_the_clocks_left_out_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("kind,at,score\npain,2026-03-29T02:30,4\npain,2026-03-29T03:30,4\n")
    found = read(str(path), ZoneInfo("Europe/Berlin"))
    assert isinstance(found, Reading)
    assert [each.where for each in found.skipped] == ["line 2"]
    assert "02:30 did not exist on 2026-03-29" in found.skipped[0].why
