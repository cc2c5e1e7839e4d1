"""All tables of phrases by their names, which are unique."""

from tracker.core.phrases.accidents import ACCIDENTS
from tracker.core.phrases.bodies import BODIES
from tracker.core.phrases.chest import CHESTS
from tracker.core.phrases.context import CONTEXT
from tracker.core.phrases.course import COURSE
from tracker.core.phrases.despair import DESPAIR
from tracker.core.phrases.failing import FAILING
from tracker.core.phrases.fevers import FEVERS
from tracker.core.phrases.gait import GAIT
from tracker.core.phrases.idioms import IDIOMS
from tracker.core.phrases.illness import ILLNESS
from tracker.core.phrases.intimacy import INTIMACY
from tracker.core.phrases.legs import LEGS
from tracker.core.phrases.means import MEANS
from tracker.core.phrases.mind import MIND
from tracker.core.phrases.mornings import MORNINGS
from tracker.core.phrases.motions import MOTIONS
from tracker.core.phrases.nerves import NERVES
from tracker.core.phrases.nights import NIGHTS
from tracker.core.phrases.pelvis import PELVIS
from tracker.core.phrases.risks import RISKS
from tracker.core.phrases.seat import SEAT
from tracker.core.phrases.standing import STANDING
from tracker.core.phrases.traces import TRACES
from tracker.core.phrases.unwell import UNWELL
from tracker.core.phrases.vessels import VESSELS
from tracker.core.phrases.waters import WATERS
from tracker.core.phrases.weight import WEIGHT

TABLES: dict[str, str] = {
    **ACCIDENTS, **BODIES, **CHESTS, **CONTEXT, **COURSE, **DESPAIR, **FAILING, **FEVERS, **GAIT, **ILLNESS,
    **INTIMACY, **LEGS, **MEANS, **MIND, **MORNINGS, **MOTIONS, **NERVES, **NIGHTS, **PELVIS, **RISKS, **SEAT,
    **STANDING, **TRACES, **UNWELL, **VESSELS, **WATERS, **WEIGHT, "IDIOM": IDIOMS,
}  # fmt: skip
