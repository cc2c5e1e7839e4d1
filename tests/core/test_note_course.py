"""What a note says of illness, risks and the course of the pain, and what it only seems to say."""

import pytest

from tracker.core.notes import read
from tracker.core.phrases import tables
from tracker.core.phrases.tables import TABLES


def signs(note: str) -> set[str]:
    return {finding.sign for finding in read(note).findings}


@pytest.mark.parametrize(
    ("note", "sign"),
    [
        ("under the quilt with my teeth knocking together", "chills"),
        ("freezing one minute and roasting the next", "fever"),
        ("102 again tonight, back the same", "fever"),
        ("thought it was the menopause, but no, proper shakes in bed", "chills"),
        ("sweatin through the bedding every night", "night sweats"),
        ("my skirt slides down and i eat the same", "unexplained weight loss"),
        ("11 st 2 at christmas, 10 st on the scales today", "unexplained weight loss"),
        ("size 16 to size 12 since easter", "unexplained weight loss"),
        ("weight falling w/o diet", "unexplained weight loss"),
        ("the kids say i have gone to nothing", "unexplained weight loss"),
        ("it stings every time i go", "burning urine"),
        ("half an orange sitting beside my spine", "new lump"),
        ("sat, stood, lay on the floor. makes no difference which", "unremitting pain"),
        ("3am it wakes me. fourth night of it", "pain worse at night"),
        ("day 3, night 8", "pain worse at night"),
        ("3 on sunday, 4, 5, now its 7", "pain rising"),
        ("went from 3 to 7 over the week", "pain rising"),
        ("pain has been 9, 9, 8 this week", "severe for days"),
        ("week 9 and nothing to show for it", "no improvement"),
        ("never had a twinge before this monday", "first_episode"),
        ("grandad had lung cancer and i had mine at 31", "cancer_ever"),
        ("hiv positive since 2010", "immunosuppression"),
        ("hubby hugged me and something went crack", "minor strain"),
        ("i had the lymphoma in 2009, and my back started a fortnight ago", "changed pain"),
    ],
)
def test_what_a_note_says(note: str, sign: str) -> None:
    assert sign in signs(note)


@pytest.mark.parametrize(
    ("note", "sign"),
    [
        ("i have had a good day", "immunosuppression"),
        ("shivering till the heater came on", "chills"),
        ("if the temp goes over 38 after the jab ring them", "fever"),
        ("not had a temperature", "fever"),
        ("my ring slipped off, soapy hands", "unexplained weight loss"),
        ("weights lighter today, 5 kg less", "unexplained weight loss"),
        ("was 82 kg, now 75 on my diet", "unexplained weight loss"),
        ("constantly at my desk", "unremitting pain"),
        ("pain goes in bed, worst is standing", "pain worse at night"),
        ("wakes me every night, the baby", "pain worse at night"),
        ("day 6, night 3", "pain worse at night"),
        ("pain went 6, 4, 3 this week", "pain rising"),
        ("3 rounds of 4, 5, 6 breaths", "pain rising"),
        ("rolled my shoulder blades back and down", "upper back pain"),
        ("had an abscess in 1998", "recent_infection"),
        ("grandad had lung cancer, i had none of it", "cancer_ever"),
        ("broke two ribs at 19 falling off a motorbike", "major trauma"),
    ],
)
def test_what_a_note_does_not_say(note: str, sign: str) -> None:
    assert sign not in signs(note)


def test_no_table_stands_in_two_files() -> None:
    files = [value for name, value in vars(tables).items() if name.isupper() and name != "TABLES"]
    names = [name for file in files if isinstance(file, dict) for name in file]
    assert sorted([*names, "IDIOM"]) == sorted(TABLES)
