"""Every warning of the diary, as data: when it is raised, what it says, and on whose word.

Read it with these conventions. A window of N days is today and the N-1 dates before it; windows of 0 and 1 are today
alone. A sign counts whenever an entry names it: what is undated is new, and "since when" never silences it. Where a
source says "with back pain", keeping this diary counts as back pain, so the sign alone is enough; that errs on the
safe side. What was not asked or not logged is unknown: it never counts as a risk, and never as an all-clear. The
thresholds stand here, beside the keys of their sources (sources.py). No clinician has reviewed these rules.
"""

from typing import Literal

from tracker.core.deeds import (
    BedRest,
    Logged,
    Still,
    Stretches,
    TakenDaily,
    Ticked,
    TooLong,
    TooSoon,
    WalkGate,
    WalkJump,
    WalkLongest,
    WalksWorse,
)
from tracker.core.pains import Hurts, PainHigh, PainRising, PainStuck, PainSudden
from tracker.core.record import Record
from tracker.core.triggers import (
    NERVE,
    All,
    Any,
    Began,
    BothSides,
    Fact,
    Given,
    Lasts,
    NumbBelowKnee,
    PainBelowKnee,
    Signs,
    Trigger,
)

Tier = Literal["emergency", "urgent", "soon", "caution"]
"""emergency: now. urgent: be seen today or tomorrow. soon: book a review. caution: do it differently yourself."""


class Rule(Record):
    """One warning. `window` is how many days its evidence may span, `sources` are keys of sources.SOURCES.

    `strength` is what it rests on: A trials or systematic reviews, B cohorts or diagnostic studies, C guidelines or
    agencies, D case reports and leaflets, S only the article that this program began with.
    """

    id: str
    tier: Tier
    title: str
    trigger: Trigger
    window: int
    message: str
    sources: tuple[str, ...]
    strength: str


LEG = ("leg pain", "leg numbness", "leg weakness", "foot drop", "leg giving way")
CHANGED = (
    "sudden severe pain", "sudden tearing pain", "unremitting pain", "night pain", "upper back pain", "leg pain",
    "changed pain", "pain worse at night", "no improvement", "pain rising",
)  # fmt: skip
"""Signs that the pain is of another kind than before."""
SINGLE_RISKS = ("immunosuppression", "injecting drugs", "recent infection", "recent procedure")

RISING = PainRising(points=2)
STUCK = PainStuck(days=42, points=2, percent=30, least=3)

FORWARD_BENDS = (
    "knee to chest", "knees to chest", "forward bend", "bend forward", "bending forward", "forward fold", "toe touch",
    "touch toes", "touching toes", "child's pose", "sit up", "crunch",
)  # fmt: skip
"""Stretches that round the back forward; a name that holds one of these counts."""
ANTI_INFLAMMATORIES = (
    "ibuprofen", "naproxen", "aspirin", "nurofen", "advil", "motrin", "brufen", "nuromol", "aleve", "naprosyn",
    "disprin", "diclofenac", "ketoprofen",
)  # fmt: skip
ON_THE_SKIN = ("gel", "cream", "ointment", "spray", "patch", "plaster", "rub")

AGE_65 = Fact("age", "your age is", least=65)
OSTEOPOROSIS = Fact("osteoporosis", "you have osteoporosis")


def _new_or_worse(days: int) -> Trigger:
    """Pain that began in the window, rises, or is of another kind than before."""
    return Any(Given(Hurts(days=14), Began(days)), RISING, Signs(*CHANGED, days=days))


EMERGENCY: tuple[Rule, ...] = (
    Rule(
        "CES_BLADDER", "emergency", "Bladder change",
        Signs("bladder change", days=14), 14,
        "A new bladder change with back or leg pain can mean that the nerves at the base of the spine are squeezed. "
        "Go to an emergency department now, or call your emergency number. Do not wait for an appointment.",
        ("NHS_BACK", "BMJBP_CES", "GIRFT", "CSP"), "C+B",
    ),
    Rule(
        "CES_BOWEL", "emergency", "Bowel change",
        Signs("bowel change", days=14), 14,
        "New loss of control or feeling of the bowel needs an emergency assessment today. "
        "Go to an emergency department now, or call your emergency number.",
        ("NHS_BACK", "BMJBP_CES", "NUFF_CES"), "C+B",
    ),
    Rule(
        "CES_SADDLE", "emergency", "Numbness between the legs",
        Signs("saddle numbness", days=14), 14,
        "Numbness where you would sit on a saddle is an emergency warning sign, even if the pain is mild. "
        "Go to an emergency department now, or call your emergency number.",
        ("NHS_BACK", "BMJBP_CES", "CHEST_CES", "DIONNE"), "C+B",
    ),
    Rule(
        "CES_SEXUAL", "emergency", "Change in sexual feeling or function",
        Signs("sexual change", days=14), 14,
        "A sudden change in sexual feeling or function along with back pain can come from the same nerves as the "
        "bladder. Be seen in an emergency department today.",
        ("NHS_SHEF", "BMJBP_CES", "LOTHIAN"), "C",
    ),
    Rule(
        "CES_BILATERAL", "emergency", "Both legs",
        BothSides(*LEG, days=14), 14,
        "Pain, tingling, numbness or weakness in both legs is treated as an emergency. "
        "Go to an emergency department now, or call your emergency number.",
        ("NHS_BACK", "LOTHIAN", "CES334"), "C+B",
    ),
    Rule(
        "NEURO_EMERG", "emergency", "Strength draining away",
        Signs("cannot walk weak", "rapid weakness", days=7), 7,
        "Strength that is draining away needs an emergency assessment now. Call your emergency number.",
        ("LOTHIAN", "BMJBP_CES", "SSEH"), "C",
    ),
    Rule(
        "VASC_SUDDEN", "emergency", "Sudden tearing pain or collapse",
        Any(
            Signs("sudden tearing pain", "collapse", days=1),
            Given(
                Any(Given(Hurts(days=1), Began(days=1)), Signs("sudden severe pain", "changed pain", days=1)),
                Fact("aneurysm", "you have an aneurysm"),
            ),
        ), 1,
        "Sudden tearing pain, or sudden pain with faintness, can be a blood-vessel emergency; so can new pain where an "
        "aneurysm is known. Call your emergency number now.",
        ("NHS_AAA", "MCLEOD"), "C",
    ),
    Rule(
        "CHEST", "emergency", "Chest pain or breathlessness",
        Signs("chest pain", "breathlessness", days=1), 1,
        "Chest pain or breathlessness with back pain: stop, sit down and call your emergency number now.",
        ("NHS_BACK",), "C",
    ),
    Rule(
        "TRAUMA_MAJOR", "emergency", "Serious accident",
        Signs("major trauma", days=7), 7,
        "Back pain after a serious accident should be checked now. "
        "Go to an emergency department, or call your emergency number.",
        ("NHS_BACK", "DOWNIE", "HENSCHKE"), "C+B",
    ),
    Rule(
        "INFECT_NEURO", "emergency", "Fever with nerve signs",
        All(
            Signs("fever", "chills", days=7),
            Signs(*NERVE, "numb skin", "saddle numbness", "bladder change", "bowel change", days=7),
        ), 7,
        "Fever together with new numbness, weakness or a bladder or bowel change can mean an infection near the spine. "
        "Go to an emergency department now.",
        ("IDSA", "SEA_TRIAD"), "C+D",
    ),
    Rule(
        "CRISIS", "emergency", "Thoughts of ending your life",
        Signs("crisis", days=1), 1,  # no form offers this sign; it can only be read from a note
        "It sounds as if the pain is making life feel unliveable. You deserve support right now: call your emergency "
        "number or a crisis line, or tell someone near you.",
        ("SUICIDE",), "B",
    ),
)  # fmt: skip

URGENT: tuple[Rule, ...] = (
    Rule(
        "NEURO_WEAK", "urgent", "Weakness in a leg or foot",
        Signs("leg weakness", "foot drop", "leg giving way", days=14), 14,
        "New weakness in a leg or foot needs a medical review today. If it gets worse, affects both legs, or your "
        "bladder or the feeling between your legs changes, go to an emergency department.",
        ("LOTHIAN", "GPREASON", "SEED_B"), "C",
    ),
    Rule(
        "LEG_NEURO", "urgent", "Leg pain below the knee with numbness",
        NumbBelowKnee(days=14), 14,
        "Leg pain past the knee with new numbness or tingling should be reviewed today or tomorrow. "
        "Put the walks off until then.",
        ("SEED_B", "MYIPRS", "LOTHIAN"), "S+C",
    ),
    Rule(
        "FEVER", "urgent", "Fever or shivering",  # 38.0 °C or 100.4 °F and above; a fever without a number counts
        Signs("fever", "chills", "night sweats", days=7), 7,
        "Back pain with a high temperature, shivering or drenching sweats needs a doctor today. "
        "With confusion, new numbness or weakness, go to an emergency department.",
        ("NHS_BACK", "IDSA", "SEED_B"), "C",
    ),
    Rule(
        "WEIGHT_LOSS", "urgent", "Weight loss without trying",
        Signs("unexplained weight loss", days=180), 180,
        "Losing weight without trying, with back pain, needs an urgent appointment to find out why.",
        ("NHS_BACK", "WEIGHT_BP", "DOWNIE"), "C",
    ),
    Rule(
        "CANCER_HX", "urgent", "New or changed pain after cancer",
        Given(Any(_new_or_worse(90), STUCK), Fact("cancer_ever", "you have had cancer")), 90,
        "Because you have had cancer, back pain that is new, changed or not settling should be checked quickly. "
        "Tell your cancer team or a doctor within a day.",
        ("RNOH_MSCC", "NG234", "DOWNIE"), "B",
    ),
    Rule(
        "FRACTURE_RISK", "urgent", "Sudden pain after a small strain",
        Given(Signs("minor strain", days=14), OSTEOPOROSIS, Fact("steroids", "you take steroids"), AGE_65), 14,
        "With thinner bones, steroid treatment or from 65 on, sudden pain after a small strain can be a spinal "
        "fracture. Ask for an urgent review, and avoid bending exercises until then.",
        ("DOWNIE", "HENSCHKE", "FPN_VCF"), "B",
    ),
    Rule(
        "INFECT_RISK", "urgent", "New pain with a higher risk of infection",
        Any(
            Given(
                _new_or_worse(30),
                Fact("immunosuppression", "your immune system is held down"), Fact("injecting", "you inject drugs"),
                Fact("recent_infection", "you had a serious infection lately"),
                Fact("recent_procedure", "you had a procedure on the spine or urinary tract lately"),
            ),
            All(Signs(*SINGLE_RISKS, days=30), _new_or_worse(30)),
        ), 30,
        "Your risk of an infection is higher, and an infection of the spine often starts without fever. "
        "Ask to be assessed today or tomorrow.",
        ("GCARE", "SEA_TRIAD", "IDSA"), "C",
    ),
    Rule(
        "UNREMITTING", "urgent", "Pain that never lets up",
        Any(Signs("unremitting pain", "pain worse at night", days=7), Signs("night pain", days=7, dates=2)), 7,
        "Pain that never lets up, or is worst at night, should be checked. Ask for an urgent appointment.",
        ("NHS_BACK", "GCARE", "VERHAGEN"), "C",
    ),
    Rule(
        "THORACIC", "urgent", "Pain high in the back",
        Signs("upper back pain", days=14), 14,
        "Pain high in the back, between the shoulder blades, is less often a simple strain than pain low down. "
        "Ask for an urgent appointment.",
        ("NHS_BACK", "RNOH_MSCC"), "C",
    ),
    Rule(
        "DEFORMITY", "urgent", "Lump or change of shape",
        Signs("new lump", days=30), 30,
        "A new lump, swelling or change in the shape of your back needs an urgent appointment.",
        ("NHS_BACK",), "C",
    ),
    Rule(
        "AAA_PULSE", "urgent", "Pulse felt in the tummy",
        Signs("pulsing abdomen", days=30), 30,
        "A pulse like a heartbeat in the tummy, with back pain, needs a doctor as soon as possible. "
        "If the pain turns sudden or severe, or you feel faint, call your emergency number.",
        ("NHS_AAA",), "C",
    ),
    Rule(
        "KIDNEY", "urgent", "Burning or blood when passing urine",
        Signs("burning urine", "bloody urine", "vomiting", days=7), 7,
        "Back or loin pain with burning or blood when you pass urine, or with being sick, can come from a kidney. "
        "Get medical advice today.",
        ("KIDNEY",), "C",
    ),
    Rule(
        "ANTICOAG", "urgent", "Sudden severe pain on a blood thinner",
        Given(
            Any(
                Signs("sudden severe pain", "sudden tearing pain", "sudden pain", days=3),
                PainSudden(mark=8, rise=2, days=3),
            ),
            Fact("blood_thinner", "you take a blood thinner"),
        ), 3,
        "Sudden severe back pain while on a blood thinner should be checked today. "
        "With any numbness, weakness or bladder change, go to an emergency department.",
        ("SSEH",), "D",
    ),
)  # fmt: skip

SOON: tuple[Rule, ...] = (
    Rule(
        "LEG_RADIC", "soon", "Pain below the knee",
        PainBelowKnee(dates=2, days=14), 14,
        "Pain that travels below the knee deserves a routine review. Book one, and keep checking that leg for "
        "numbness or weakness.",
        ("SEED_B", "LOTHIAN"), "C",
    ),
    Rule(
        "MORNING_STIFF", "soon", "Long morning stiffness",
        Any(
            Given(
                Given(Signs("morning stiffness", days=14, dates=3, over=30), Lasts(days=90)),
                Fact("age_at_onset", "the pain began at an age", below=45), Fact("age", "your age is", below=45),
            ),
            Signs("morning stiffness for months", days=14),
        ), 14,
        "Morning stiffness of more than half an hour, for months, can be an inflammatory kind of back pain that has "
        "treatment of its own. Ask your doctor about it.",
        ("NG65", "NHSL_AXSPA"), "C+B",
    ),
    Rule(
        "AGE_ONSET", "soon", "First episode at your age",
        Given(
            Given(
                Any(Hurts(days=1), Signs("first_episode", days=1)),
                Fact("first_episode", "this is your first episode"),
            ),
            Fact("age", "your age is", below=20), Fact("age", "your age is", above=55),
        ), 0,
        "A first episode of back pain at your age is worth one routine check. Book a review.",
        ("GPTRAIN", "GCARE", "HENSCHKE"), "C",
    ),
    Rule(
        "PAIN_NO_IMPROVE", "soon", "Six weeks without clear improvement",
        Any(STUCK, Signs("no improvement", days=14)), 42,
        "Six weeks on, your scores have not clearly improved. That is the point at which a review is sensible. "
        "Book one.",
        ("WALLWORK", "MENEZES", "GCARE", "JUCM"), "B+C",
    ),
    Rule(
        "PAIN_RISING", "soon", "Pain rising",
        Any(RISING, Signs("pain rising", days=3)), 19,
        "Your pain has risen by a meaningful amount over several days. Ease the load, and book a review if it does "
        "not turn.",
        ("FARRAR", "OSTELO", "BACKMCID"), "B",
    ),
    Rule(
        "PAIN_SEVERE", "soon", "Three days of severe pain",
        Any(PainHigh(mark=8, days=3), Signs("severe for days", days=3)), 3,
        "Three days at 8 or more is severe pain. Speak to a clinician about pain control and a check-up.",
        ("BOONSTRA", "NHS_BACK"), "B+C",
    ),
    Rule(
        "THERM_SKIN", "soon", "Skin marked by heat or ice",
        Signs("skin burn", days=14), 14,
        "Stop heat and ice on that skin. Show burns, blisters or net-like marks to a pharmacist or doctor.",
        ("FDA_HEAT", "BURN_REV"), "B",
    ),
)  # fmt: skip

CAUTION: tuple[Rule, ...] = (
    Rule(
        "WALK_GATE", "caution", "Too sore for a walk",
        WalkGate(7, "sharp pain", "unremitting pain", "cannot stand"), 1,
        "Severe, sharp or unrelenting pain is a reason to put a walk off. Use a position of ease, and try a few "
        "minutes later, when it is a dull ache.",
        ("SEED_B", "BOONSTRA"), "S",
    ),
    Rule(
        "WALK_STOP", "caution", "Sharp pain on a walk",
        Ticked("sharp", "walk", says="a walk with sharp or shooting pain"), 1,
        "Sharp or shooting pain is the signal to stop. End the walk, rest in a position of ease, and start shorter "
        "next time.",
        ("SEED_B", "R2P"), "S",
    ),
    Rule(
        "WALK_POST_INCREASE", "caution", "Walks that leave you worse",
        WalksWorse(points=2, least=3, of=5, days=14), 14,
        "Most of your recent walks left you at least 2 points worse. Cut the minutes back, choose flat ground, and "
        "see a clinician if it continues.",
        ("PROVIDE", "OSTELO", "SEED_B"), "D",
    ),
    Rule(
        "WALK_JUMP", "caution", "A jump in walking",
        WalkJump(times=1.5, more=45, dates=3), 14,
        "Your walking jumped a lot this week. Go up in smaller steps: 5 to 15 minutes a session at a time.",
        ("HHS_PA",), "B",
    ),
    Rule(
        "WALK_LONGEST", "caution", "A walk far longer than the others",
        WalkLongest(times=2, more=20, walks=3, days=14), 14,
        "That walk was at least double your recent longest. Give your back an easier day, and build up gradually.",
        ("HHS_PA",), "C",
    ),
    Rule(
        "INACTIVITY", "caution", "Days of rest",
        Any(BedRest(dates=2), Still(days=3, walks=3), Signs("days in bed", days=1)), 17,
        "Several days of rest tend to slow recovery. Unless another warning stands, try a very short walk of a few "
        "minutes.",
        ("DAHM", "OLAYA", "NHS_BACK"), "A",
    ),
    Rule(
        "HEAT_LONG", "caution", "A long heat session",
        TooLong("heat", 30, device="wrap", other=480), 0,  # a wrap is the low-level kind that is worn for hours
        "That heat session was long. Keep hot packs to 15 to 20 minutes, 30 at most, over a cloth, and look at the "
        "skin afterwards.",
        ("SFH_HEATICE", "FDA_HEAT", "NADLER"), "C",
    ),
    Rule(
        "HEAT_ASLEEP", "caution", "Asleep on heat or ice",
        Any(Ticked("asleep", "heat", "ice", says="heat or ice in bed or asleep"), Signs("asleep on heat", days=1)), 1,
        "Do not sleep on heat or ice: burns happen because you do not notice. Look at the skin now.",
        ("FDA_HEAT", "SFH_HEATICE"), "B",
    ),
    Rule(
        "ICE_LONG", "caution", "A long ice session",
        TooLong("ice", 20), 0,
        "Keep ice to 20 minutes or less, wrapped, to avoid a cold burn.",
        ("SFH_HEATICE", "TM_HEATICE"), "C",
    ),
    Rule(
        "THERM_INTERVAL", "caution", "Heat or ice again too soon",
        TooSoon(60, "heat", "ice"), 0,
        "Let the skin return to normal for about an hour before the next session of heat or of ice.",
        ("TM_HEATICE", "SFH_HEATICE"), "D",
    ),
    Rule(
        "HEAT_FRESH", "caution", "Heat on a fresh injury",
        All(Logged("heat"), Signs("fresh injury", days=2)), 2,
        "Leave heat off fresh swelling or bruising for two days.",
        ("TM_HEATICE",), "D",
    ),
    Rule(
        "THERM_SENS", "caution", "Skin that may not feel a burn",
        Any(
            Given(
                Logged("heat", "ice"),
                Fact("diabetes", "you have diabetes"), Fact("neuropathy", "you have nerve damage"),
                Fact("poor_circulation", "your circulation is poor"),
            ),
            All(Logged("heat", "ice"), Signs("numb skin", days=14)),
        ), 0,
        "With reduced feeling or circulation a burn is easy to miss. Ask a pharmacist or doctor before you use heat "
        "or ice again.",
        ("FDA_HEAT", "TM_HEATICE", "BURN_REV"), "B",
    ),
    Rule(
        "STRETCH_OSTEO", "caution", "Forward bending with thin bones",
        Given(
            Stretches(*FORWARD_BENDS), OSTEOPOROSIS, Fact("spinal_fracture", "you have had a spinal fracture"),
        ), 0,
        "Stretches that bend the back forward are not a good choice with thin bones. Ask a physiotherapist for others.",
        ("SINAKI",), "B",
    ),
    Rule(
        "MED_NSAID_DAYS", "caution", "Anti-inflammatory every day",
        Any(
            TakenDaily(11, "anti-inflammatory", ANTI_INFLAMMATORIES, without=ON_THE_SKIN),
            Signs("anti-inflammatory for long", days=1),
        ), 11,
        "That is more than 10 days in a row of an anti-inflammatory. Check with a pharmacist or doctor before you go "
        "on with it.",
        ("NHS_IBU", "DRUGFACTS"), "B+C",
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*EMERGENCY, *URGENT, *SOON, *CAUTION)
"""All the rules, the gravest first."""
