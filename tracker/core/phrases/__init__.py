"""The words by which people name what a warning is about: data that a clinician can read, correct and extend.

In every table a phrase stands on its own between semicolons or line ends, in small letters and without apostrophes
(`cant feel`). `a/b` is one word or the other, `[a]` a word that may be left out. A table named `sign:` means that sign
(signs.py) by itself, `ask:` means that it may be, `fact:` a risk of the profile (profile.py); the others are parts
that readings.py puts together.
"""

from tracker.core.phrases.bodies import BODIES
from tracker.core.phrases.context import CONTEXT
from tracker.core.phrases.course import COURSE
from tracker.core.phrases.fevers import FEVERS
from tracker.core.phrases.idioms import IDIOMS
from tracker.core.phrases.illness import ILLNESS
from tracker.core.phrases.mind import MIND
from tracker.core.phrases.mornings import MORNINGS
from tracker.core.phrases.nerves import NERVES
from tracker.core.phrases.nights import NIGHTS
from tracker.core.phrases.pelvis import PELVIS
from tracker.core.phrases.risks import RISKS
from tracker.core.phrases.unwell import UNWELL
from tracker.core.phrases.weight import WEIGHT

TABLES: dict[str, str] = {
    **BODIES, **PELVIS, **NERVES, **ILLNESS, **MIND, **RISKS, **COURSE, **CONTEXT, **UNWELL, **NIGHTS,
    **FEVERS, **WEIGHT, **MORNINGS, "IDIOM": IDIOMS,
}  # fmt: skip
