"""The shapes of --json."""

import json
import re
from collections.abc import Iterator

import pytest

from tests.made import NOW, TODAY, diary, entry, history, pain, walk
from tracker.core.flags import Flag
from tracker.core.kinds import BY_NAME, KINDS
from tracker.core.rules import RULES
from tracker.core.weeks import month, month_of, today, week, week_of, year, year_of
from tracker.show import tables

LOG = diary(40)
SADDLE = entry("symptom", "2026-11-20 08:30", name="saddle numbness")
FLAGS = (Flag(RULES[0], (SADDLE,)),)
WEEK = tables.period_json(week(LOG, week_of(TODAY), TODAY, FLAGS))
SHAPES = {
    "entry": tables.entry_json(SADDLE),
    "log": tables.log_json(LOG),
    "show": tables.show_json([SADDLE, SADDLE]),
    "flags": tables.flags_json(FLAGS),
    "today": tables.today_json(today(LOG, TODAY)),
    "week": WEEK,
    "month": tables.period_json(month(LOG, month_of(TODAY), TODAY)),
    "year": tables.period_json(year(LOG, year_of(TODAY), TODAY)),
    "kinds": tables.kinds_json(),
    "backups": tables.backups_json([("2026.000001.2026-03-19.json", 2026, "2026-03-19", None)]),
    "verify": tables.verify_json([("2026.json", 3, "", 0)], ["2026.000001.2026-03-19.json"]),
    "where": tables.where_json("/home/x", ["2026.json"]),
    "empty": tables.period_json(week(history(), week_of(TODAY), TODAY)),
    "nothing": tables.today_json(today(history(), TODAY)),
}


def _keys(value: object) -> Iterator[str]:
    """Every key, but not the names that a person's own data and JSON Schema bring."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key not in ("values", "schema", "kinds"):
                yield from _keys(inner)
            elif key == "kinds" and isinstance(inner, dict):
                for tally in inner.values():
                    yield from _keys(tally)
            elif key == "kinds":
                yield from _keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_is_json_and_each_of_its_keys_is_documented(name: str) -> None:
    text = json.dumps(SHAPES[name], allow_nan=False)
    assert json.loads(text) == SHAPES[name]
    documented = set(re.findall(r"[a-z_]+", tables.__doc__ or ""))
    assert set(_keys(SHAPES[name])) - documented == set()


def test_an_entry() -> None:
    found = tables.entry_json(walk("2026-11-20T08:30+01:00", 12, 5, 3)._replace(origin="fit:1", removed=True))
    assert found["at"] == "2026-11-20T08:30+01:00"
    assert found["date"] == "2026-11-20"
    assert found["values"] == {"minutes": 12, "before": 5, "after": 3}
    assert found["words"] == "walk 12 min, pain 5 before, pain 3 after"
    assert (found["removed"], found["origin"], found["revision"]) == (True, "fit:1", 1)


def test_what_is_not_known_is_null() -> None:
    nothing = SHAPES["empty"]
    assert nothing["change"] is None
    assert nothing["pain_by_day"] == [None] * 7
    figures = nothing["figures"]
    assert isinstance(figures, dict)
    assert (figures["pain"], figures["days_logged"], figures["days_gone"]) == (None, 0, 5)
    assert figures["kinds"]["walk"]["total"] is None
    assert SHAPES["nothing"]["last_pain"] is None


def test_a_week() -> None:
    log = history(pain("2026-11-10", 6), pain("2026-11-11", 6), pain("2026-11-16", 4), pain("2026-11-17", 3))
    found = tables.period_json(week(log, week_of(TODAY), TODAY))
    assert (found["period"], found["first"], found["last"]) == ("week", "2026-11-16", "2026-11-22")
    assert found["change"] == {"before": 6, "after": 3.5, "by": -2.5, "counts": True}
    assert found["minutes_walked_by_day"] == [0, 0, None, None, None, None, None]
    assert isinstance(found["figures"], dict)
    assert found["figures"]["pain"]["best_days"] == ["2026-11-17"]


def test_flags_name_their_entries_and_promise_nothing() -> None:
    flags = SHAPES["flags"]["flags"]
    assert isinstance(flags, list)
    assert (flags[0]["rule"], flags[0]["tier"], flags[0]["evidence"]) == (RULES[0].id, RULES[0].tier, [SADDLE.id])
    assert tables.flags_json([])["disclaimer"] == SHAPES["flags"]["disclaimer"]
    assert isinstance(WEEK["flags"], list)
    assert len(WEEK["flags"]) == 1


def test_a_kind_has_a_schema_of_its_values() -> None:
    found = tables.kind_json(BY_NAME["walk"])
    schema = found["schema"]
    assert isinstance(schema, dict)
    assert schema["required"] == ["minutes"]
    assert schema["properties"]["before"] == {"type": "integer", "minimum": 0, "maximum": 10}
    assert list(schema["properties"]) == [field.name for field in BY_NAME["walk"].fields]
    assert found["measure"] == "minutes"
    kinds = tables.kinds_json((*KINDS, BY_NAME["move"]._replace(name="swim")))["kinds"]
    assert isinstance(kinds, list)
    assert kinds[-1]["name"] == "swim"


def test_today() -> None:
    found = tables.today_json(today(history(pain("2026-11-20 08:30", 4)), TODAY))
    last = found["last_pain"]
    assert isinstance(last, dict)
    assert (last["score"], last["at"]) == (4, "2026-11-20T08:30+00:00")
    assert found["not_logged_yet"] == ["walk", "stretch"]
    assert found["stretch_days_aimed_at"] == [3, 4]
    assert NOW.date().isoformat() == found["date"]
