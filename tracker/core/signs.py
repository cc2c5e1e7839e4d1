"""The structured signs that a `symptom` entry can name, with the other ways to write each.

The names follow the red-flag rules in rules.py; each is one thing a person can answer "yes, I have that" to.
"""

from tracker.core.record import Record


class Finding(Record):
    """One sign that an entry reports, with what was said about it; empty or None is "not said".

    `sign` is a name of SIGNS, or one that no form offers: "bed rest" comes from a rest entry, "crisis" from notes.
    `side` is left, right or both, `level` above knee or below knee, `minutes` how long it lasted.
    """

    sign: str
    side: str = ""
    level: str = ""
    minutes: float | None = None


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
