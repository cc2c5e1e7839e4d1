"""Every rule that words can raise: said plainly, denied, of somebody else, long over, and only a turn of phrase."""

from datetime import UTC, datetime

import pytest

from tracker.core.checking import checked
from tracker.core.profile import UNKNOWN

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)

SAID: dict[str, tuple[str, str, str, str, str]] = {
    "CES_BLADDER": (
        "wet myself twice this morning, back 6",
        "no trouble weeing at all, back 3",
        "our toddler wet the bed, changed the sheets, back 4",
        "wet the bed as a kid, never since. walk 10",
        "dying for a wee the whole way home. walk 20",
    ),
    "CES_BOWEL": (
        "soiled myself and never felt it coming",
        "bowels fine, no accidents, back 4",
        "the dog had a poo accident on the rug, mopping hurt",
        "messed myself once at primary school, funny what one remembers",
        "scared the crap out of me, that dog. walk 15",
    ),
    "CES_SADDLE": (
        "numb between my legs since this morning",
        "no numbness between my legs. pain 4",
        "my mate has gone numb between his legs, told him to ring 999. me, pain 3",
        "numb down below in 2015 when i had the op, been fine for years",
        "numb with boredom on the treadmill",
    ),
    "CES_SEXUAL": (
        "cant get an erection since the back went",
        "no erection problems, back 3",
        "a bloke on the forum says he cant get it up since his disc went",
        "erectile problems back in 2012, long gone",
        "could not come to the party, back 5",
    ),
    "CES_BILATERAL": (
        "pins and needles in both feet since lunch",
        "no tingling in either foot, walk 12",
        "grandad has numb feet, both of them, poor soul",
        "both legs were numb after the operation in 2009, long gone",
        "cold feet about the job interview",
    ),
    "NEURO_EMERG": (
        "my left leg is getting weaker by the hour",
        "leg not getting weaker, strong as ever",
        "the man on tv got weaker by the hour, both his legs went",
        "couldnt walk for weakness in 1998, all came back",
        "weak at the knees when i saw the bill",
    ),
    "VASC_SUDDEN": (
        "sudden tearing pain in my back, came out of nowhere",
        "no tearing pain, just stiff",
        "my uncle had a sudden tearing pain and was rushed in",
        "a tearing pain years ago, a kidney stone it was",
        "tearing around after the kids, back 3",
    ),
    "CHEST": (
        "chest pain and back pain since breakfast",
        "no chest pain on the hill",
        "dad had chest pain last night so i drove him in",
        "had chest pain in 2011, it was a pulled muscle",
        "moved the chest of drawers, back 5",
    ),
    "TRAUMA_MAJOR": (
        "fell off a ladder onto concrete, back is agony",
        "nearly fell off the ladder, but did not",
        "my brother fell off a ladder, visited him, back 3",
        "car crash in 1998 began all this",
        "crashed out on the sofa early",
    ),
    "INFECT_NEURO": (
        "fever 38.9 and my left leg has gone numb",
        "no fever and no numbness",
        "my son has a fever and says his leg is numb",
        "had a fever and a numb leg in 2010, long over",
        "numb with boredom in cup fever week",
    ),
    "CRISIS": (
        "i dont want to be alive any more",
        "not suicidal, just fed up",
        "my friend says she wants to end it all, sat with her",
        "was suicidal in 2009, long behind me",
        "this jigsaw is killing me. could murder a tea",
    ),
    "NEURO_WEAK": (
        "left foot keeps dragging since tuesday",
        "no weakness in the leg",
        "mum has a foot drop since her stroke",
        "foot drop in 2009, recovered",
        "weak tea and a biscuit, walk 10",
    ),
    "LEG_NEURO": (
        "sciatica to my ankle and my toes are numb",
        "pain to my ankle, no numbness",
        "my sister has sciatica to her ankle and numb toes",
        "sciatica and numb toes years ago, gone now",
        "on my toes all day at work",
    ),
    "FEVER": (
        "temp of 38.6 and my back is worse",
        "no fever, temp 36.8",
        "mum has a fever so we skipped our walk",
        "had a fever with covid in 2021, long gone",
        "feverishly busy week",
    ),
    "WEIGHT_LOSS": (
        "lost a stone without trying, back still sore",
        "no weight loss",
        "the cat has lost a lot of weight",
        "lost two stone years ago with the gallbladder, all back on",
        "lost the will to live in that queue",
    ),
    "CANCER_HX": (
        "breast cancer in 2015. new ache in my low back",
        "never had cancer. new ache in my low back",
        "my aunt had breast cancer. my back has a new ache",
        "breast cancer in 2015. walked 20 min in the sun",
        "cancer charity walk, 5k. new ache in my back",
    ),
    "FRACTURE_RISK": (
        "osteoporosis, sneezed and felt a crack in my back",
        "osteoporosis, sneezed a lot today, no crack, nothing",
        "gran has osteoporosis, she sneezed and cracked a bone in her back",
        "osteoporosis. sneezed and cracked a rib in 2012",
        "cracked open a beer, on steroids for my chest",
    ),
    "INFECT_RISK": (
        "on methotrexate, new back pain since monday",
        "not on methotrexate any more. back same as ever",
        "my husband is on methotrexate and has new back pain",
        "on methotrexate. walked 10 min, easy",
        "abscess of a day at work, walked 10",
    ),
    "UNREMITTING": (
        "nothing eases it, no position helps",
        "it eases when i lie down",
        "dads back pain never lets up, poor man",
        "pain was constant back in 2010, then it went",
        "constant rain, walked 10 anyway",
    ),
    "THORACIC": (
        "new pain between my shoulder blades",
        "no pain between the shoulder blades",
        "my wife has pain between her shoulder blades",
        "pain between my shoulder blades in 2010, long gone",
        "shoulder blades down and breathe, said the yoga man",
    ),
    "DEFORMITY": (
        "new lump on my spine the size of an egg",
        "no lump on my back",
        "brother found a lump on his back, getting it seen",
        "had a lump on my back taken off in 2010",
        "lump in my throat at the film",
    ),
    "AAA_PULSE": (
        "i can feel a heartbeat in my tummy and my back aches",
        "no pulse in my tummy",
        "grandad has a pulse in his tummy, they scan it",
        "felt a pulse in my tummy when i was pregnant in 2005",
        "pulse soup for lunch, tummy full",
    ),
    "KIDNEY": (
        "burning when i pee and pain in my side",
        "no burning when i pee",
        "my sister has burning when she pees",
        "kidney infection last spring, cleared up",
        "feel the burn, said the class",
    ),
    "ANTICOAG": (
        "on warfarin. sudden severe back pain tonight",
        "on warfarin. no sudden pain, back 3",
        "dad is on warfarin and has sudden severe back pain",
        "came off warfarin. sudden severe pain years ago, gone",
        "suddenly remembered the warfarin clinic",
    ),
    "LEG_RADIC": (
        "pain shooting down my leg to my ankle",
        "pain does not go to my ankle",
        "my mate has pain shooting down his leg to his ankle",
        "pain shot down to my foot in 2010, gone",
        "shot down to the shops on foot",
    ),
    "MORNING_STIFF": (
        "stiff for over an hour every morning, months now, eases when i move",
        "not stiff in the mornings any more",
        "my sister is stiff for an hour every morning, months now, eases when she moves",
        "stiff for an hour every morning back in 2010, for months, gone",
        "stiff drink this evening",
    ),
    "AGE_ONSET": (
        "67 and this is my first ever back pain",
        "67. not my first back pain by far",
        "my gran, 87, has her first ever back pain",
        "35 and this is my first ever back pain",
        "first ever 5k on my back garden route, 67 min",
    ),
    "PAIN_NO_IMPROVE": (
        "8 weeks of this back pain and no better",
        "8 weeks on and it is much better",
        "my brother has had 8 weeks of back pain and no better",
        "8 weeks of no improvement in 2010, then it went",
        "two weeks in and no better",
    ),
    "PAIN_RISING": (
        "pain is worse every day this week",
        "pain is not getting worse every day",
        "mums pain is worse every day, poor thing",
        "it got worse every day back in 2010",
        "prices worse every day",
    ),
    "THERM_SKIN": (
        "blister on my back where the heat pad was",
        "no blister from the heat pad",
        "my husband has a blister on his back from the heat pad",
        "burnt my back on a hot water bottle as a student",
        "new shoes gave me a blister on my heel",
    ),
    "INACTIVITY": (
        "in bed for three days now",
        "not in bed all week, up and about",
        "mum has been in bed for three days",
        "in bed for three days in 2010 with this",
        "new bed coming in three weeks",
    ),
    "HEAT_ASLEEP": (
        "fell asleep on the hot water bottle",
        "did not fall asleep on the hot water bottle",
        "my wife fell asleep on the hot water bottle",
        "fell asleep on a hot water bottle as a kid",
        "fell asleep in front of the telly",
    ),
    "MED_NSAID_DAYS": (
        "ibuprofen every day for three weeks",
        "no ibuprofen for three weeks",
        "mum takes ibuprofen every day for weeks",
        "ibuprofen every day for weeks back in 2010",
        "walked every day for three weeks",
    ),
}  # fmt: skip
WAYS = ("denied", "somebody else", "long over", "a turn of phrase, or not enough")


def rules_of(note: str) -> tuple[str, ...]:
    return checked(note, UNKNOWN, NOW).flags


@pytest.mark.parametrize(("rule", "note"), [(rule, notes[0]) for rule, notes in SAID.items()])
def test_what_is_said_raises_its_rule(rule: str, note: str) -> None:
    assert rule in rules_of(note)


@pytest.mark.parametrize(
    ("rule", "way", "note"),
    [(rule, way, note) for rule, notes in SAID.items() for way, note in zip(WAYS, notes[1:], strict=True)],
)
def test_what_only_sounds_like_it_does_not(rule: str, way: str, note: str) -> None:
    assert rule not in rules_of(note)
