"""Exports of Apple Health made by hand, and archives around them."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import quoteattr

STEPS = "HKQuantityTypeIdentifierStepCount"
DISTANCE = "HKQuantityTypeIdentifierDistanceWalkingRunning"
DTD = "<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record*)>\n<!ATTLIST HealthData\n  locale CDATA #REQUIRED\n>\n]>\n"
BROKEN = DTD.replace("#REQUIRED\n>", "#REQUIRED")
PHONE, WATCH = "Jo’s iPhone", "Jo’s Apple\u00a0Watch"


def tag(name: str, attributes: Mapping[str, object], inside: str = "") -> str:
    said = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{said}>{inside}</{name}>\n" if inside else f"<{name}{said}/>\n"


def record(
    value: object,
    start: str = "2025-05-04 09:00:00 +0200",
    *,
    kind: str = STEPS,
    source: str = PHONE,
    unit: str = "count",
    end: str = "2025-05-04 09:10:00 +0200",
) -> str:
    named = {"type": kind, "sourceName": source, "unit": unit, "creationDate": end, "startDate": start}
    return tag("Record", {**named, "endDate": end, "value": value}, '<MetadataEntry key="k" value="v"/>')


def workout(
    start: str = "2025-05-04 09:00:00 +0200",
    end: str = "2025-05-04 09:40:00 +0200",
    *,
    kind: str = "Walking",
    inside: str = "",
    **attributes: object,
) -> str:
    given = {"workoutActivityType": f"HKWorkoutActivityType{kind}", "sourceName": WATCH}
    return tag("Workout", {**given, "startDate": start, "endDate": end, **attributes}, inside)


def export(parts: Iterable[str], dtd: str = DTD) -> bytes:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n{dtd}<HealthData locale="en_US">\n'
    return f'{head}<ExportDate value="2025-06-01 10:00:00 +0200"/>\n{"".join(parts)}</HealthData>\n'.encode()


def zipped(members: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()
