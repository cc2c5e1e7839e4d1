"""What Bearable exports: symptoms and notes as notes, sleep, medicines, and steps.

Bearable rates pain in words from none to unbearable. No number is made of a word, unless the person says which.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, time, tzinfo

from tracker.core.fields import Value
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME
from tracker.core.words import Invalid, clean, listed, plural, quoted
from tracker.exchange import days, times
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress, Reading, amount
from tracker.exchange.tables import Row, table

FORM = "bearable"
SCALE = ("none", "mild", "moderate", "severe", "unbearable")
_PARTS = {
    "am": time(9), "morning": time(9), "early": time(7), "mid": time(13), "midday": time(13), "afternoon": time(15),
    "pm": time(19), "evening": time(19), "night": time(22), "all day": time(12), "": time(12),
}  # fmt: skip
_HOURS = re.compile(r"(?:(\d{1,2})[:h](\d{2})|(\d{1,2}(?:\.\d{1,4})?))\s*(?:h|m|hours?)?", re.IGNORECASE)
_PAIN = re.compile(r"\b(?:low(?:er)?|upper|back)\b.*\bpain\b|\bpain\b.*\bback\b|\bsciatica\b", re.IGNORECASE)


def fits(columns: Iterable[str]) -> bool:
    """True for the columns of an export."""
    return {"date", "time of day", "category", "rating/amount", "detail"} <= set(columns)


def fits_scale(mapping: Mapping[str, str]) -> bool:
    """True for a mapping that only says which number stands for which word."""
    return bool(mapping) and set(mapping) <= set(SCALE)


def entries(
    file: Blob, zone: tzinfo, scale: Mapping[str, str] | None = None, progress: Progress | None = None
) -> Reading | Invalid:
    """The rows that a diary of the back can hold. `scale` gives the score that stands for a word of Bearable's."""
    sheet = table(file)
    if isinstance(sheet, Invalid) or not fits(sheet.columns):
        return sheet if isinstance(sheet, Invalid) else Invalid(f"{file.name} is no export of Bearable.")
    scores = {word: _score(said) for word, said in (scale or {}).items()}
    wrong = next((word for word in scores if word not in SCALE or scores[word] is None), None)
    if wrong is not None:
        words = listed(list(SCALE), "and")
        return Invalid(
            f"For Bearable --map says which score each word is, such as mild=2,moderate=5; its words: {words}."
        )
    form = times.dates("YYYY-MM-DD" if "date formatted" in sheet.columns else "DD Mon YYYY")
    assert not isinstance(form, Invalid)
    day_column = "date formatted" if "date formatted" in sheet.columns else "date"
    found = Found()
    left = Counter[str]()
    pains = vague = 0
    for where, row in sheet.rows(found, progress):
        day = times.day(row[day_column], form)
        if isinstance(day, Invalid):
            found.skip(where, day.message)
            continue
        part = " ".join(row["time of day"].casefold().split())
        clock = times.Clock(_PARTS[part]) if part in _PARTS else times.clock(part)
        at = clock if isinstance(clock, Invalid) else times.moment(day[0], clock, zone)
        if isinstance(at, Invalid):
            found.skip(where, at.message)
            continue
        draft = _draft(row, at, zone, scores)
        if draft is None:
            left[row["category"].strip().casefold() or "no category"] += 1
        elif isinstance(draft, Invalid):
            found.skip(where, draft.message.rstrip("."))
        else:
            vague += part in _PARTS and draft.kind != "steps"
            pains += draft.kind == "note" and bool(_PAIN.search(row["detail"]))
            found.take(draft)
    if left:
        kinds = listed([quoted(name) for name, _ in left.most_common(5)], "and")
        found.note(f"{plural(left.total(), 'row')} left out that this diary has no place for: {kinds}.")
    if pains:
        how = "To read them as scores, say which: --as bearable --map mild=2,moderate=5,severe=8,unbearable=10"
        found.note(f"{plural(pains, 'pain')} kept as notes, for Bearable has words where this diary has 0 to 10. {how}")
    if vague:
        found.note("Bearable says am, mid and pm; they were taken as 9:00, 13:00 and 19:00.")
    return found.reading(file.name, FORM, "it holds no rows.")


def _draft(row: Row, at: datetime, zone: tzinfo, scores: Mapping[str, int | None]) -> Draft | Invalid | None:
    """The row as an entry; None for what this diary has no place for."""
    category, detail, said = row["category"].strip().casefold(), clean(row["detail"]), row["rating/amount"].strip()
    words = clean(row.get("notes", ""))
    values: dict[str, Value]
    if category.startswith("symptom"):
        score = scores.get(_word(detail))
        if score is not None and _PAIN.search(detail):
            kind, values = "pain", {"score": score, "note": _joined(f"Bearable: {detail}", words)}
        else:
            kind, values = "note", {"note": _joined(detail, "" if "(" in detail else said, words)}
    elif category.startswith(("medication", "meds", "supplement")):
        kind, values = "medicine", {"name": detail[:120]}
        values |= {"amount": said[:120]} if said else {}
        values |= {"note": words} if words else {}
    elif category == "sleep" and (hours := _hours(said)) is not None:
        kind, values = "sleep", {"hours": hours} | ({"note": words} if words else {})
    elif category.startswith("health") and "step" in detail.casefold():
        count = amount(said.replace(",", ""))
        return (
            days.steps(at.date(), count, 0.0, FORM.title(), zone, FORM) if count else Invalid("the count is no number")
        )
    elif category in ("note", "notes", "journal", "diary"):
        kind, values = "note", {"note": _joined(detail, words)}
    else:
        return None
    why = BY_NAME[kind].wrong(values)
    if why is None and values.get("note", "-") == "":
        why = "it says nothing"
    told = json.dumps([at.isoformat(), category, detail, said, words])
    origin = f"{FORM}:{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:24]}"
    return Invalid(why) if why else Draft(kind, values, at, origin)


def _word(detail: str) -> str:
    """`moderate` of `Back pain (Moderate)`."""
    found = re.search(r"\((\w+)\)\s*$", detail)
    return found[1].casefold() if found else ""


def _joined(*parts: str) -> str:
    return ". ".join(part for part in parts if part)


def _hours(text: str) -> float | None:
    found = _HOURS.fullmatch(text)
    if found is None:
        return None
    hours = int(found[1]) + int(found[2]) / 60 if found[1] else float(found[3])
    return round(hours, 2) if 0 < hours <= 24 else None


def _score(text: str) -> int | None:
    """0 to 10 in whole numbers."""
    typed = text.strip()
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 3 and int(typed) <= 10 else None
