"""The FHIR bundle: codes, times, and a reference that leads somewhere."""

import json
import re
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from tests.made import NOW, diary, entry, history
from tracker.core.history import History
from tracker.show.fhir import bundle

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
WALK = entry("walk", "2026-11-19 08:30+01:00", minutes=12, before=5, after=3, steps=1200, note="secret")


def _bundle(log: History) -> Any:
    return json.loads(json.dumps(bundle(log, NOW), allow_nan=False))


def _resources(log: History, kind: str = "Observation") -> list[Any]:
    return [each["resource"] for each in _bundle(log)["entry"] if each["resource"]["resourceType"] == kind]


def test_a_walk_is_its_length_its_steps_and_the_pain_around_it() -> None:
    found = {
        (each["code"]["coding"][0]["code"], each.get("effectiveDateTime", "")): each["valueQuantity"]
        for each in _resources(history(WALK))
    }
    assert {key: (value["value"], value["code"]) for key, value in found.items()} == {
        ("72514-3", "2026-11-19T08:30:00+01:00"): (5, "{score}"),
        ("72514-3", "2026-11-19T08:42:00+01:00"): (3, "{score}"),
        ("55411-3", ""): (12, "min"),
        ("55423-8", ""): (1200, "{steps}"),
    }
    period = {"start": "2026-11-19T08:30:00+01:00", "end": "2026-11-19T08:42:00+01:00"}
    assert [each["effectivePeriod"] for each in _resources(history(WALK)) if "effectivePeriod" in each] == [period] * 2


def test_the_steps_of_a_day_are_about_the_day() -> None:
    (found,) = _resources(history(entry("steps", "2026-11-19 12:00+01:00", count=6500, source="secret")))
    assert found["code"]["coding"][0]["code"] == "41950-7"
    assert (found["effectiveDateTime"], found["valueQuantity"]["value"]) == ("2026-11-19", 6500)
    assert "secret" not in json.dumps(found)


@pytest.mark.parametrize(("kind", "words"), [("heat", "Heat"), ("ice", "Cold")])
def test_heat_and_cold_are_procedures_in_words(kind: str, words: str) -> None:
    (found,) = _resources(history(entry(kind, "2026-11-19 08:30", minutes=15)), "Procedure")
    assert found["status"] == "completed"
    assert found["code"]["text"].startswith(words)
    assert found["performedPeriod"]["end"] == "2026-11-19T08:45:00+00:00"


def test_nothing_else_and_no_note_is_handed_on() -> None:
    log = history(
        WALK, entry("note", "2026-11-19", note="secret"), entry("medicine", "2026-11-19", name="secret"),
        entry("symptom", "2026-11-19", name="fever", note="secret"),
    )  # fmt: skip
    assert "secret" not in json.dumps(_bundle(log))


def test_the_shape_of_a_bundle() -> None:
    made = _bundle(diary(40))
    assert (made["resourceType"], made["type"]) == ("Bundle", "collection")
    urls = [each["fullUrl"] for each in made["entry"]]
    assert len(urls) == len(set(urls))
    assert all(
        re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}", url) for url in urls
    )
    for each in made["entry"][1:]:
        resource = each["resource"]
        assert resource["subject"]["reference"] == urls[0]
        assert resource["status"] in ("final", "completed")
        assert resource["resourceType"] in ("Observation", "Procedure")
        if resource["resourceType"] == "Observation":
            assert sum(name.startswith("effective") for name in resource) == 1
    times = re.findall(r'"(?:timestamp|start|end|effectiveDateTime)": "([^"]*)"', json.dumps(made))
    assert times
    assert [time for time in times if not INSTANT.fullmatch(time)] == []


def test_the_same_entry_has_the_same_name_in_every_export() -> None:
    later = json.loads(json.dumps(bundle(history(WALK), NOW + timedelta(days=1))))
    assert [each["fullUrl"] for each in later["entry"]] == [each["fullUrl"] for each in _bundle(history(WALK))["entry"]]


def test_an_offset_with_seconds_is_given_in_utc() -> None:
    when = datetime(1930, 7, 1, 12, 0, tzinfo=timezone(timedelta(minutes=19, seconds=32)))
    (found,) = _resources(history(entry("pain", when, score=4)))
    assert found["effectiveDateTime"] == "1930-07-01T11:40:28+00:00"


def test_a_validator_of_fhir_takes_it() -> None:
    resources = pytest.importorskip("fhir.resources.R4B.bundle")  # it has no R4; R4B changed nothing that is used here
    resources.Bundle.model_validate(_bundle(history(WALK, diary(40), entry("ice", NOW, minutes=10))))
