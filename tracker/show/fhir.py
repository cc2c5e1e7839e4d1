"""The entries as a FHIR R4 bundle of type collection, for programs in clinics.

Pain is an Observation with LOINC 72514-3 (0-10 verbal numeric rating, reported), steps 55423-8 (number of steps in an
unspecified time), those of a whole day 41950-7 (number of steps in 24 hours, measured), the length of a walk or of
another activity 55411-3 (exercise duration). Heat and cold are Procedures that are named in words: a code of SNOMED CT
needs a licence that not everybody has. Everything else, such as notes, medicines and signs, is not in it. Nobody's name
is in it: the subject is a Patient without one.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from tracker.core.history import Entry
from tracker.show.tables import Json

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
PAIN = ("72514-3", "Pain severity, 0 to 10, as reported")
STEPS = ("55423-8", "Steps counted on a walk")
DAY_STEPS = ("41950-7", "Steps of the day, as a phone or a watch counted them")
EXERCISE = ("55411-3", "Length of a walk or of another activity")
WARMTH = {"heat": "Heat applied to the back", "ice": "Cold applied to the back"}
_CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category"
WRITTEN = "Written down by the person in a diary; not reviewed by a clinician."


def bundle(entries: Iterable[Entry], now: datetime) -> Json:
    """All of the entries that have a place in it."""
    patient = _urn("the person who keeps this diary")
    resources: list[tuple[str, Json]] = [(patient, {"resourceType": "Patient"})]
    for entry in entries:
        resources += _resources(entry, {"reference": patient})
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _time(now),
        "entry": [{"fullUrl": url, "resource": resource} for url, resource in resources],
    }


def _resources(entry: Entry, subject: Json) -> Iterator[tuple[str, Json]]:
    """What of the entry has a code: several resources of a walk, none of most kinds."""
    minutes = entry.number("minutes")
    end = entry.at + timedelta(minutes=minutes or 0)
    if entry.kind in WARMTH:
        yield _urn(entry.id, entry.kind), {
            "resourceType": "Procedure", "status": "completed", "code": {"text": WARMTH[entry.kind]},
            "subject": subject, "performedPeriod": _period(entry.at, end), "note": [{"text": WRITTEN}],
        }  # fmt: skip
    if entry.kind == "pain" and (score := entry.number("score")) is not None:
        yield _pain(entry, "score", score, entry.at, subject)
    if entry.kind == "steps" and (count := entry.number("count")) is not None:
        value: Json = {
            "effectiveDateTime": entry.day.isoformat(),
            "valueQuantity": _quantity(count, "steps", "{steps}"),
        }
        yield _observation(entry, "count", DAY_STEPS, "activity", value, subject)
    if entry.kind not in ("walk", "move"):
        return
    for name, at in (("before", entry.at), ("after", end)):
        if (score := entry.number(name)) is not None:
            yield _pain(entry, name, score, at, subject)
    period: Json = {"effectivePeriod": _period(entry.at, end)}
    if minutes is not None:
        amount = _quantity(minutes, "minutes", "min")
        yield _observation(entry, "minutes", EXERCISE, "activity", {**period, "valueQuantity": amount}, subject)
    if (steps := entry.number("steps")) is not None:
        counted = _quantity(steps, "steps", "{steps}")
        yield _observation(entry, "steps", STEPS, "activity", {**period, "valueQuantity": counted}, subject)


def _pain(entry: Entry, name: str, score: float, at: datetime, subject: Json) -> tuple[str, Json]:
    value: Json = {"effectiveDateTime": _time(at), "valueQuantity": _quantity(score, "{score}", "{score}")}
    return _observation(entry, name, PAIN, "survey", value, subject)


def _observation(
    entry: Entry, name: str, code: tuple[str, str], category: str, value: Json, subject: Json
) -> tuple[str, Json]:
    return _urn(entry.id, name), {
        "resourceType": "Observation", "status": "final",
        "category": [{"coding": [{"system": _CATEGORIES, "code": category}]}],
        "code": {"coding": [{"system": LOINC, "code": code[0]}], "text": code[1]},
        "subject": subject, "performer": [subject], **value, "note": [{"text": WRITTEN}],
    }  # fmt: skip


def _quantity(value: float, unit: str, code: str) -> Json:
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def _period(begin: datetime, end: datetime) -> Json:
    return {"start": _time(begin), "end": _time(end)}


def _time(moment: datetime) -> str:
    """With seconds and an offset in whole minutes, as an instant of FHIR must have them."""
    odd = (moment.utcoffset() or timedelta()) % timedelta(minutes=1)
    return (moment.astimezone(UTC) if odd else moment).isoformat(timespec="seconds")


def _urn(*parts: str) -> str:
    """The same name for the same thing in every export, so that a program can tell what it has already.

    A UUID of version 8, which is one that its maker composes.
    """
    name = sha256("/".join(parts).encode("utf-8", "replace")).hexdigest()
    return f"urn:uuid:{name[:8]}-{name[8:12]}-8{name[13:16]}-a{name[17:20]}-{name[20:32]}"
