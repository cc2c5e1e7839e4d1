"""The structured signs that a `symptom` entry can name, with the other ways to write each.

The names follow the red-flag rules in rules.py; each is one thing a person can answer "yes, I have that" to.
"""

from tracker.core.record import Record


class Finding(Record):
    """One sign that an entry reports, with what was said about it; empty or None is "not said".

    `sign` is a name of SIGNS, or one that no form offers: "bed rest" comes from a rest entry, those of NOTED from
    notes. `side` is left, right or both, `level` above knee or below knee, `minutes` how long it lasted, `number` an
    age in years.
    """

    sign: str
    side: str = ""
    level: str = ""
    minutes: float | None = None
    number: float | None = None


SIGNS: dict[str, tuple[str, ...]] = {
    "bladder change": ("bladder",),
    "bowel change": ("bowel", "bowels"),
    "saddle numbness": ("saddle", "numb saddle"),
    "sexual change": ("sexual",),
    "leg pain": ("sciatica",),
    "leg numbness": ("leg numb", "leg tingling", "numb leg", "leg pins and needles"),
    "leg weakness": ("leg weak", "weak leg"),
    "foot drop": (),
    "leg giving way": ("leg gave way", "leg gives way"),
    "cannot walk weak": ("cannot walk", "cannot stand weak"),
    "rapid weakness": ("weakness getting worse",),
    "fever": ("temperature", "temp"),
    "chills": ("shivering", "shakes"),
    "night sweats": ("sweats",),
    "unexplained weight loss": ("weight loss",),
    "chest pain": ("chest tightness",),
    "breathlessness": ("breathless", "short of breath"),
    "sudden tearing pain": ("tearing pain", "tearing"),
    "sudden severe pain": ("sudden pain",),
    "collapse": ("faint", "fainting", "clammy"),
    "major trauma": ("crash", "bad fall"),
    "minor strain": ("strain",),
    "fresh injury": ("knock", "swelling", "bruising"),
    "morning stiffness": ("stiff morning", "stiffness"),
    "unremitting pain": ("constant pain",),
    "sharp pain": (),
    "cannot stand": (),
    "night pain": (),
    "upper back pain": ("thoracic pain", "thoracic"),
    "new lump": ("lump", "back shape change", "deformity"),
    "pulsing abdomen": ("pulsing tummy", "pulsing belly"),
    "burning urine": ("burning pee",),
    "bloody urine": ("blood in urine", "bloody pee"),
    "vomiting": ("being sick",),
    "numb skin": ("skin numb",),
    "skin burn": ("burn", "blister", "skin mottling", "mottling"),
    "immunosuppression": ("immune suppression",),
    "recent infection": (),
    "recent procedure": ("recent operation",),
    "injecting drugs": ("iv drug use",),
}

NOTED: dict[str, str] = {
    "crisis": "words about ending one's life or harming oneself",
    "pain worse at night": "pain that is worse at night, as a rule and not once",
    "sudden pain": "words about back pain that came on suddenly",
    "changed pain": "words about pain that is new, changed or not settling",
    "pain down the leg": "words about pain that goes past the knee",
    "morning stiffness for months": "words about stiffness of more than half an hour in the mornings, for months",
    "first_episode": "words about a first episode ever",
    "no improvement": "words about six weeks or more without improvement",
    "pain rising": "words about pain that gets worse day by day",
    "severe for days": "words about pain of 8 or more for days",
    "days in bed": "words about days in bed",
    "asleep on heat": "words about sleeping on heat or ice",
    "anti-inflammatory for long": "words about an anti-inflammatory taken for more than 10 days",
}
"""The signs that are read from notes alone, and the words for them in a rule."""
