"""A form as a document and back."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.made import form, name
from tracker.core.history import Entry
from tracker.store import Problem, read_form, save
from tracker.store.form import encode, key_of, parse

OFFSETS = st.one_of(
    st.integers(-24 * 60 + 1, 24 * 60 - 1).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    st.integers(-86399, 86399).map(lambda seconds: timezone(timedelta(seconds=seconds))),
)
FIRST, LAST = datetime.fromisoformat("0001-01-03"), datetime.fromisoformat("9999-12-28")
MOMENTS = st.tuples(st.datetimes(FIRST, LAST), OFFSETS).map(lambda pair: pair[0].replace(tzinfo=pair[1]))
VALUES = st.one_of(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans())
NAMES = st.text("bcdfghjkmnpqrstvwxyz23456789", min_size=8, max_size=8)
KNOWN = {
    "kind",
    "at",
    "values",
    "rev",
    "made",
    "tick",
    "op",
    "of",
    "removed",
    "moved",
    "origin",
    "reader",
    "heard",
    "asks",
}
JSON = st.recursive(st.none() | VALUES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
WORDS = st.one_of(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False))
PARTS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(tuple), max_size=3).map(tuple)
ENTRIES = st.builds(
    Entry,
    id=NAMES,
    kind=st.text(min_size=1),
    at=st.one_of(MOMENTS, MOMENTS.map(lambda at: at.replace(second=0, microsecond=0))),
    values=st.dictionaries(st.text(), VALUES),
    rev=st.integers(1, 10**12),
    made=MOMENTS,
    batch=NAMES,
    tick=st.integers(0, 10**12),
    op=st.text(),
    of=st.text(),
    removed=st.booleans(),
    moved=st.booleans(),
    origin=st.text(),
    more=st.dictionaries(st.text().filter(lambda text: text not in KNOWN), JSON),
    reader=st.just(1),
    heard=PARTS,
    asks=PARTS,
)


@given(ENTRIES)
def test_what_is_saved_is_what_is_read(entry: Entry) -> None:
    key, doc = key_of(entry), save(entry)
    line = encode({key: doc})
    again = read_form(key, parse(line)[key])
    assert again == entry
    assert isinstance(again, Entry)
    assert (again.at.utcoffset(), again.made.utcoffset()) == (entry.at.utcoffset(), entry.made.utcoffset())
    assert [type(value) for value in again.values.values()] == [type(value) for value in entry.values.values()]
    assert b"\n" not in line
    line.decode("utf-8")


def test_half_a_character_is_kept_as_it_is() -> None:
    entry = form(1, note="cut \ud83d here")
    assert read_form(key_of(entry), parse(encode(save(entry)))) == entry


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (datetime(2026, 1, 5, 8, 30, tzinfo=UTC), "2026-01-05T08:30+00:00"),
        (datetime(2026, 1, 5, 8, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30))), "2026-01-05T08:30-03:30"),
        (datetime(1890, 1, 5, 8, 30, tzinfo=timezone(timedelta(seconds=-1172))), "1890-01-05T08:30-00:19:32"),
        (datetime(2026, 1, 5, 8, 30, 5, tzinfo=UTC), "2026-01-05T08:30:05+00:00"),
    ],
)
def test_a_time_is_written_with_its_offset(at: datetime, text: str) -> None:
    entry = form(1)._replace(at=at)
    assert save(entry)["at"] == text
    assert read_form(key_of(entry), save(entry)) == entry


@pytest.mark.parametrize(
    "entry",
    [
        form(1)._replace(at=datetime.fromisoformat("2026-01-05T08:30")),
        form(1)._replace(made=datetime.fromisoformat("2026-01-05T08:30")),
        form(1)._replace(more={"kind": "walk"}),
    ],
)
def test_what_could_not_be_read_back_is_not_saved(entry: Entry) -> None:
    with pytest.raises(ValueError, match=r"."):
        save(entry)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_json_does_not_have_is_not_written(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(save(form(1, score=value)))


GOOD = save(form(1, note="fine"))
KEY = key_of(form(1))


@pytest.mark.parametrize(
    ("key", "change"),
    [
        *((KEY, {part: None}) for part in ("kind", "at", "values", "made", "tick")),
        (KEY, {"at": "soon"}),
        (KEY, {"at": "2026-01-05T08:30"}),
        (KEY, {"at": 20260105}),
        (KEY, {"made": "2026-13-05T08:30+00:00"}),
        (KEY, {"made": "2026-01-05"}),
        (KEY, {"values": ["score", 4]}),
        (KEY, {"values": {"score": None}}),
        (KEY, {"values": {"score": [4]}}),
        (KEY, {"values": {"score": float("inf")}}),
        (KEY, {"rev": 0}),
        (KEY, {"rev": 1.0}),
        (KEY, {"rev": True}),
        (KEY, {"tick": "1"}),
        (KEY, {"kind": 7}),
        (KEY, {"op": 7}),
        (KEY, {"origin": []}),
        (KEY, {"removed": 1}),
        (KEY, {"moved": "no"}),
        ("nodot", {}),
        (f".{name(1_000_001)}", {}),
        (f"a\x1b[2J.{name(1_000_001)}", {}),
    ],
)
def test_what_is_no_form_is_a_problem(key: str, change: Mapping[str, Any]) -> None:
    doc = {part: value for part, value in {**GOOD, **change}.items() if value is not None}
    found = read_form(key, doc)
    assert isinstance(found, Problem)
    assert found.where == key
    assert found.message


def test_the_good_document_of_these_tests_is_a_form() -> None:
    assert read_form(KEY, GOOD) == form(1, note="fine")
