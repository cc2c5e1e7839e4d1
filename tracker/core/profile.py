"""What the person said about themselves once; None is "not asked" and never counts as a risk."""

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
