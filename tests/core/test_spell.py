"""A draft spelled as a line is read back as that draft."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.fields import Choice, Day, Duration, Field, Number, Value, Words, YesNo
from tracker.core.history import Draft
from tracker.core.kinds import KINDS, Kind
from tracker.core.line import read_line
from tracker.core.spell import spelled
from tracker.core.words import Invalid

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("kind", "values", "text"),
    [
        ("pain", {"score": 4}, "p4"),
        ("pain", {"score": 4, "note": "stiff"}, "p4 stiff"),
        ("pain", {"score": 4, "note": "dull"}, "p4 note dull"),
        ("walk", {"minutes": 12, "before": 5, "after": 3, "surface": "hilly"}, "w12 5-3 hilly"),
        ("walk", {"minutes": 0.5, "before": 5}, "w30s before 5"),
        ("rest", {"position": "fetal", "minutes": 20}, "r20 fetal"),
        ("stretch", {"name": "bird dog", "sets": 3, "hold": 20}, "stretch bird dog 3x20s"),
        ("stretch", {"name": "4 point kneel", "hold": 20}, "stretch 4 point kneel hold 20"),
        ("stretch", {"name": "wall sit 3"}, 'stretch "wall sit 3"'),
        ("symptom", {"name": "fever", "value": 38.6, "unit": "C"}, "symptom fever 38.6C"),
        ("medicine", {"name": "vitamin d", "amount": "one spoon"}, 'medicine "vitamin d" amount "one spoon"'),
        ("note", {"note": "p4 and w12"}, "note p4 and w12"),
    ],
)
def test_spelling(kind: str, values: dict[str, Value], text: str) -> None:
    assert spelled(Draft(kind, values), NOW) == text


def test_a_time_is_spelled_as_people_write_it_or_with_its_offset() -> None:
    berlin = timezone(timedelta(hours=1))
    assert spelled(Draft("pain", {"score": 4}, datetime(2026, 11, 20, 8, 30, tzinfo=berlin)), NOW) == (
        "p4 @yesterday 08:30"
    )
    assert spelled(Draft("pain", {"score": 4}, datetime(2026, 11, 20, 8, 30, tzinfo=UTC)), NOW) == (
        "p4 @2026-11-20T08:30+00:00"
    )
    summer = timezone(timedelta(hours=2))
    assert spelled(Draft("pain", {"score": 4}, datetime(2026, 10, 25, 2, 30, tzinfo=summer)), NOW) == (
        "p4 @2026-10-25T02:30+02:00"
    )


def test_what_cannot_be_spelled() -> None:
    assert spelled(Draft("unheard", {}), NOW) is None
    assert spelled(Draft("pain", {"score": 4}, NOW + timedelta(hours=1)), NOW) is None
    assert spelled(Draft("pain", {"score": 11}), NOW) is None
    assert spelled(Draft("note", {"note": "call at @8:30"}), NOW) is None


def held(field: Field) -> st.SearchStrategy[Value]:
    """What a form may have put into the field."""
    match field:
        case Number():
            whole = st.integers(int(field.lo), int(field.hi))
            return whole | whole.map(lambda number: number + 0.5) if field.places and field.hi < 100 else whole
        case Duration():
            least = 0 if field.zero else 1
            whole = st.integers(least, int(field.hi))
            return whole | st.sampled_from([0.5, 1.5, 12.25]) if field.unit == "min" else whole
        case Choice():
            known: st.SearchStrategy[Value] = st.sampled_from(list(field.options))
            return (
                known | st.sampled_from(["bird dog", "4 point kneel", "cat walk", "Wall sit 3x"])
                if field.own
                else known
            )
        case YesNo():
            return st.booleans()
        case Day():
            return st.dates(NOW.date() - timedelta(days=4000), NOW.date()).map(lambda day: day.isoformat())
        case Words():
            return st.sampled_from(["ibuprofen", "vitamin d3", "400mg", "2 a day", "B12", "after lunch, or so"])


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    kind: Kind = draw(st.sampled_from(KINDS))
    values: dict[str, Value] = {}
    for field in kind.fields:
        if field.name == "note":
            if not field.optional or draw(st.booleans()):
                values["note"] = draw(st.sampled_from(["stiff", "dull", "p4 w12 5-3", "note", "8:30, @home", "5"]))
        elif field.name == "hours" and draw(st.booleans()):
            values["hours"] = 7.25
        elif not field.optional or draw(st.booleans()):
            values[field.name] = draw(held(field))
    if values.get("hours", 0) == 24.5:
        values["hours"] = 24
    minutes = draw(st.none() | st.integers(0, 60 * 24 * 500))
    at = None if minutes is None else (NOW.astimezone(UTC) - timedelta(minutes=minutes)).astimezone(NOW.tzinfo)
    return Draft(kind.name, values, at and at.replace(tzinfo=timezone(at.utcoffset() or timedelta()), fold=0))


@given(drafts())
def test_every_entry_of_a_form_can_be_spelled_and_reads_back(draft: Draft) -> None:
    text = spelled(draft, NOW)
    assert text is not None
    line = read_line(text, NOW)
    assert not isinstance(line, Invalid)
    assert line.drafts == (draft,)
    assert line.notices == ()
