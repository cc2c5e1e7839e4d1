"""A year file as bytes: what it looks like, what is read, and what is kept that nobody asked for."""

import json
import os
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB
from tinydb.table import Table

from tests.store.made import add, form, ids, name, store
from tracker.store import Damaged, Only

LINE = (
    '"bbbbbbb{0}.bbbjhbb{0}": {{"kind":"pain","at":"2026-{1}T08:30+00:00","values":{{"score":4,"note":"für dich"}},'
    '"made":"2026-{1}T08:31:05.123456+00:00","tick":{2}}}'
)


def note(number: int, at: str) -> Any:
    return form(number, at, score=4, note="für dich")


@pytest.fixture
def year(tmp_path: Path) -> Path:
    """A year file with two forms in January and one in March."""
    add(store(tmp_path), note(1, "2026-01-05 08:30"), note(2, "2026-01-06 08:30"))
    add(store(tmp_path), note(3, "2026-03-07 08:30"))
    return tmp_path / "2026.json"


def resealed(data: bytes, **change: object) -> bytes:
    """The bytes of a year file, edited, with a last record that fits them again."""
    body, _, last = data.rpartition(b'\n"tracker": ')
    found = json.loads(last.strip()[:-1]) | change
    found.pop("seal")
    found["sha256"] = sha256(body + b"\n").hexdigest()
    head = b'"tracker": ' + json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()[:-1]
    return body + b"\n" + head + b',"seal":"' + sha256(head).hexdigest()[:16].encode() + b'"}}\n'


def test_the_file_is_written_as_it_is_described(year: Path) -> None:
    body = (
        '{"2026-01": {\n' + LINE.format("c", "01-05", 1) + ",\n" + LINE.format("d", "01-06", 2) + "\n},\n"
        '"2026-03": {\n' + LINE.format("f", "03-07", 3) + "\n},\n"
    )
    data = year.read_text("utf-8")
    assert data.startswith(body)
    last = json.loads("{" + data[len(body) :])["tracker"]
    seal = last.pop("seal")
    assert last == {
        "schema": 1,
        "count": 3,
        "tick": 3,
        "digests": {"2026-01": {"ids": [name(1), name(2)]}, "2026-03": {"ids": [name(3)]}},
        "sha256": sha256(body.encode()).hexdigest(),
    }
    assert seal == sha256(data[len(body) : data.index(',"seal"')].encode()).hexdigest()[:16]


def test_stock_tinydb_reads_it(year: Path) -> None:
    class Named(Table):
        document_id_class = str  # type: ignore[assignment]

    with TinyDB(year, access_mode="r") as database:
        database.table_class = Named
        assert database.tables() == {"2026-01", "2026-03", "tracker"}
        assert [doc["values"]["note"] for doc in database.table("2026-01")] == ["für dich", "für dich"]


@pytest.mark.parametrize("at", ["2026-02-01 08:30", "2026-01-31 08:30", "2026-12-31 23:59", "2026-03-01 00:00"])
def test_a_form_goes_into_its_month_and_every_other_byte_stays(year: Path, at: str) -> None:
    before = year.read_bytes().rpartition(b'"tracker"')[0].splitlines()
    add(store(year.parent), note(4, at))
    after = [line.rstrip(b",") for line in year.read_bytes().splitlines()]
    for line in before:
        after.remove(line.rstrip(b","))  # ValueError where a line is no longer there
    assert len([line for line in after if name(4).encode() in line and b'"kind"' in line]) == 1
    months = list(json.loads(year.read_bytes()))
    assert months == [*sorted(months[:-1]), "tracker"]
    assert ids(store(year.parent)) == [name(1), name(2), name(3), name(4)]


@pytest.mark.parametrize(
    "harmless",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") + b"  \r\n\t ",
        lambda data: data.rstrip(b"\n"),
        lambda data: data + b" \n\n\n",
    ],
    ids=["BOM", "CRLF", "both and space", "no last newline", "space at the end"],
)
def test_r3_what_an_editor_adds_does_no_harm(year: Path, harmless: Any) -> None:
    """R3"""
    year.write_bytes(harmless(year.read_bytes()))
    log = store(year.parent)
    assert ids(log) == [name(1), name(2), name(3)]
    assert log.tails()[2026].count == 3
    add(log, note(4, "2026-03-08 08:30"))
    assert ids(log) == [name(1), name(2), name(3), name(4)]
    assert b"\r" not in year.read_bytes()


UNKNOWN = {
    "in a form": lambda data: data.replace(b'"tick":1}', b'"tick":1,"mood":{"a":[1,null]}}', 1),
    "a table in our layout": lambda data: data.replace(
        b'"2026-03": {\n', b'"later": {\n"1": {"x": 1}\n},\n"2026-03": {\n'
    ),
    "a table on one line": lambda data: data.replace(b'"2026-03": {\n', b'"later": {"1": {"x": 1}},\n"2026-03": {\n'),
    "a table over many lines": lambda data: data.replace(
        b'"2026-03": {\n', b'"later": {\n "1": {\n  "x": 1\n }\n},\n"2026-03": {\n'
    ),
    "an empty table": lambda data: data.replace(b'"2026-03": {\n', b'"later": {\n},\n"2026-03": {\n'),
    "an empty month": lambda data: data.replace(b'"2026-03": {\n', b'"2026-02": {\n},\n"2026-03": {\n'),
    "in the last record": lambda data: data.replace(b'"schema":1,', b'"schema":1,"made_by":"a later one",'),
    "a digest": lambda data: data.replace(b'"digests":{', b'"digests":{"2026-09":[1,2],'),
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_r3_what_this_version_does_not_know_is_kept(year: Path, kind: str) -> None:
    """R3"""
    known = year.read_bytes()
    year.write_bytes(resealed(UNKNOWN[kind](known)))
    assert year.read_bytes() != known
    before = json.loads(year.read_bytes())
    log = store(year.parent)
    assert ids(log) == [name(1), name(2), name(3)]
    add(log, note(4, "2026-01-08 08:30"))
    add(log, note(5, "2026-03-08 08:30"))
    assert ids(log) == [name(number) for number in range(1, 6)]
    after = json.loads(year.read_bytes())
    for table, docs in before.items():
        if table == "tracker":
            assert docs.keys() <= after[table].keys()
            assert docs["digests"].keys() <= after[table]["digests"].keys()
            assert after[table].get("made_by") == docs.get("made_by")
        else:
            assert docs.items() <= after[table].items()


BAD_FORMS = {
    "no time": b'"bad.bad": {"kind": "pain", "values": {},   "rev": 1}',
    "a bad time": LINE.format("x", "01-07", 9).replace("T08:30", "T99:30").encode(),
    "values that are a list": LINE.format("x", "01-07", 9).replace('{"score":4,"note":"für dich"}', "[ 4 ]").encode(),
    "a nested value": LINE.format("x", "01-07", 9).replace('"score":4', '"score": {"a": 1}').encode(),
    "a number": b'"x": 5',
    "nothing": b'"x": null',
    "a list of pairs": b'"x": [["kind", "pain"]]',
    "another month's": LINE.format("x", "02-07", 9).encode(),
    "a key that is no key": b'"x y\\u001b": {"kind":"pain"}',
    "a number beyond all bounds": LINE.format("x", "01-07", 9).replace('"score":4', '"score": 1e999').encode(),
}


@pytest.mark.parametrize("kind", BAD_FORMS)
def test_one_bad_form_is_a_problem_and_stays_byte_for_byte(year: Path, kind: str) -> None:
    line = BAD_FORMS[kind]
    data = year.read_bytes().replace(b'"2026-01": {\n', b'"2026-01": {\n' + line + b",\n")
    year.write_bytes(resealed(data, count=4))
    log = store(year.parent)
    loaded = log.load()
    assert [form.id for form in loaded.forms] == [name(1), name(2), name(3)]
    assert [problem.where.startswith("2026.json 2026-01 ") for problem in loaded.problems] == [True]
    assert "\x1b" not in loaded.problems[0].where
    add(log, note(4, "2026-01-08 08:30"))
    add(log, note(5, "2026-02-08 08:30"))
    assert year.read_bytes().count(b"\n" + line + b",\n") == 1
    assert len(log.load().forms) == 5
    assert log.load().problems == loaded.problems


def test_a_line_that_nobody_changed_is_not_written_anew(year: Path) -> None:
    spaced = (
        b'"'
        + b"k3f9xq2b.m2x4c8vb"
        + b'": { "kind" : "walk", "at": "2026-03-09T08:30+00:00", "values" : {"minutes":1.50},'
    )
    spaced += b' "rev":1, "made":"2026-03-09T08:31+00:00", "tick":2 }'
    data = year.read_bytes().replace(b'"2026-03": {\n', b'"2026-03": {\n' + spaced + b",\n")
    year.write_bytes(resealed(data, count=4))
    log = store(year.parent)
    add(log, note(4, "2026-03-10 08:30"))
    assert b"\n" + spaced + b",\n" in year.read_bytes()
    assert [form.values for form in log.load(only=Only(kinds=("walk",))).forms] == [{"minutes": 1.5}]


@pytest.mark.parametrize(
    "twice",
    [
        lambda data: data.replace(b'"2026-03"', b'"2026-01"'),
        lambda data: data.replace(name(2).encode(), name(1).encode()).replace(
            name(1_000_002).encode(), name(1_000_001).encode()
        ),
    ],
    ids=["a month", "a form"],
)
def test_r1_what_stands_twice_is_refused_even_under_a_good_checksum(year: Path, twice: Any) -> None:
    """R1"""
    year.write_bytes(resealed(twice(year.read_bytes())))
    with pytest.raises(Damaged):
        store(year.parent).load()
    with pytest.raises(Damaged):
        add(store(year.parent), note(4, "2026-01-08 08:30"))


KINDS = st.sampled_from(["pain", "walk", "symptom", "note"])
NOTES = st.text() | st.sampled_from(['"kind":"walk"', 'x","kind":"pain', "},\n{", '\\"kind\\":\\"walk\\"'])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    forms=st.lists(st.tuples(KINDS, NOTES, st.dates(date(2025, 11, 1), date(2026, 2, 28))), max_size=12),
    kinds=st.lists(KINDS, min_size=1, max_size=2, unique=True).map(tuple),
    ends=st.tuples(st.dates(date(2025, 10, 1), date(2026, 3, 31)), st.dates(date(2025, 10, 1), date(2026, 3, 31))),
)
def test_some_kinds_of_some_months_are_those_of_all(
    tmp_path: Path,
    forms: list[tuple[str, str, date]],
    kinds: tuple[str, ...],
    ends: tuple[date, date],
) -> None:
    log = store(tmp_path / "".join(map(str, os.urandom(8))))
    made = [
        form(number, f"{day} 08:30", kind=kind, note=text, kind_=kind) for number, (kind, text, day) in enumerate(forms)
    ]
    for one in made:
        add(log, one)
    assert sorted(log.load().forms) == sorted(made)
    first, last = min(ends), max(ends)
    wanted = [
        one
        for one in made
        if one.kind in kinds and (first.year, first.month) <= (one.at.year, one.at.month) <= (last.year, last.month)
    ]
    assert sorted(log.load(first, last, Only(kinds=kinds)).forms) == sorted(wanted)
    assert sum(tail.count for tail in log.tails().values()) == len(made)
    if made:
        prefix = made[0].id[:7]
        named = log.load(only=Only(ids=prefix)).forms
        assert sorted(named) == sorted(one for one in made if one.id.startswith(prefix))
        gone = made[0]._replace(rev=2, batch="zzzzzzzz", tick=99, removed=True)
        add(log, gone)
        assert log.load(only=Only(removed=True)).forms == (gone,)
