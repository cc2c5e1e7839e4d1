"""What the person said about themselves once; None is "not asked" and never counts as a risk."""

from collections.abc import Mapping
from datetime import date

from tracker.core.record import Record


class Profile(Record):
    """Ages in years, `pain_since_days` in days."""

    age: int | None = None
    first_episode: bool | None = None
    pain_since_days: int | None = None
    age_at_onset: int | None = None
    cancer_ever: bool | None = None
    osteoporosis: bool | None = None
    spinal_fracture: bool | None = None
    steroids: bool | None = None
    immunosuppression: bool | None = None
    diabetes: bool | None = None
    neuropathy: bool | None = None
    poor_circulation: bool | None = None
    blood_thinner: bool | None = None
    aneurysm: bool | None = None
    injecting: bool | None = None
    recent_infection: bool | None = None
    recent_procedure: bool | None = None


UNKNOWN = Profile()

_YES = {
    "first_episode": "first_episode", "cancer": "cancer_ever", "osteoporosis": "osteoporosis",
    "spinal_fracture": "spinal_fracture", "steroids": "steroids", "immune": "immunosuppression",
    "diabetes": "diabetes", "neuropathy": "neuropathy", "circulation": "poor_circulation",
    "blood_thinner": "blood_thinner", "aneurysm": "aneurysm", "injecting": "injecting",
    "recent_infection": "recent_infection", "recent_operation": "recent_procedure",
}  # fmt: skip
"""Questions that are answered with yes or no, and the part of a profile that each one fills."""
FADES = {"recent_infection": 90, "recent_operation": 90}
"""Answers of yes that count for so many days from the date on which they were given."""


def told_on(name: str) -> str:
    """Under which name the date of an answer that fades is stored."""
    return f"{name}_told"


def profile(answers: Mapping[str, object], today: date) -> Profile:
    """What stored answers mean on a date. "Not sure", and whatever can't be read, is unknown.

    The age is the one that is reached in the year: rules for older people then err on the loud side.
    """
    if not answers:
        return UNKNOWN
    parts: dict[str, object] = {}
    for name, part in _YES.items():
        said = answers.get(name)
        if said == "yes" and name in FADES:
            day = _date(answers.get(told_on(name)))
            parts[part] = day is None or (today - day).days < FADES[name]
        elif said in ("yes", "no"):
            parts[part] = said == "yes"
    born, since, onset = answers.get("born"), _date(answers.get("since")), answers.get("age_at_onset")
    if type(born) is int:
        parts["age"] = today.year - born
    if since is not None:
        parts["pain_since_days"] = (today - since).days
    if type(onset) is int:
        parts["age_at_onset"] = onset
    elif type(born) is int and since is not None:
        parts["age_at_onset"] = since.year - born
    return UNKNOWN._replace(**parts)


def since(answers: Mapping[str, object]) -> date | None:
    """The date on which the pain began, None where that was not said."""
    return _date(answers.get("since"))


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
