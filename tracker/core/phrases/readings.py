"""Which words together mean which sign. A row is the sign and, after its colon, the ways to say it.

Parts stand near one another: `A + B` in any order, `A > B` in this order, `A ~ B` in any order and over the end of a
sentence. The number after the mark is how many words may lie between, 4 where none stands. A `?` before the sign: it
is only possible, and asked about. Names in capitals are tables of words.
"""

READINGS = """
saddle numbness: SADDLE +6 NUMB | SADDLE +6 TINGLE | GENITAL +6 NUMB | GENITAL +6 TINGLE | BUM +5 NUMB
    | BUM +5 TINGLE | ANUS +6 NUMB | ANUS +6 TINGLE | INNER_THIGH +6 NUMB | INNER_THIGH +6 TINGLE | NUMB >3 WIPE
    | NUMB >3 TOUCHING
?saddle numbness: SADDLE +4 ODD | GENITAL +4 ODD | ANUS +4 ODD | INNER_THIGH +4 ODD | WIPE +4 ODD_FEELING
    | BUM +1 ODD_FEELING | UNKNOWING +4 TOUCHING | TOUCHING +4 UNKNOWING | ANUS +4 NOTHING_FELT
    | SADDLE +3 NOTHING_FELT
bladder change: NO_CONTROL +3 BLADDER | BLADDER >2 BY_ITSELF | BY_ITSELF >2 BLADDER | TROUBLE >3 BLADDER
    | BLADDER >3 WEAK_FLOW | WEAK_FLOW >1 BLADDER | NUMB >4 BLADDER | NOT_PASSED >2 BLADDER +4 SINCE
    | ORGAN >2 ODD_BLADDER | UNKNOWING +6 BLADDER | AT_TOILET >5 NOTHING_COMES
?bladder change: BLADDER >10 WEAK_FLOW | AT_TOILET +3 URGENCY | URGENCY +4 BLADDER | URGENCY +4 TOILET
    | BY_ITSELF +3 TOILET | MESS +3 CLOTHES | UNKNOWING +6 MESS | UNKNOWING +6 CLOTHES | UNKNOWING +4 TOILET
bowel change: NO_CONTROL +3 BOWEL | BOWEL >2 BY_ITSELF | NUMB >4 BOWEL | NO_CONTROL +3 ANUS | UNKNOWING +5 BOWEL
?bowel change: NOTHING >2 CLENCH
sexual change: SEX +5 NUMB
?sexual change: SEX +6 NOTHING_FELT
leg numbness: LEG +6 NUMB | LEG +6 TINGLE | THIGH +5 NUMB | THIGH +5 TINGLE | KNEE +3 NUMB | KNEE +3 TINGLE
    | SHIN +5 NUMB | SHIN +5 TINGLE | FOOT +6 NUMB | FOOT +6 TINGLE | TOES +5 NUMB | TOES +5 TINGLE
leg weakness: LEG +5 WEAK | THIGH +4 WEAK | KNEE +3 WEAK | SHIN +4 WEAK | FOOT +4 WEAK | TOES +2 WEAK
leg weakness: CANT >3 TIPTOE
leg giving way: LEG + GIVES_WAY | KNEE + GIVES_WAY | FOOT +2 GIVES_WAY | THIGH +2 GIVES_WAY
foot drop: FOOT >3 DRAGS | TOES >3 DRAGS | DRAGS >2 FOOT | DRAGS >2 LEG | LEG >2 DRAGS | DRAGS >2 TOES
    | CANT >1 LIFT +3 FOOT | CANT >1 LIFT +3 TOES | FOOT >2 CANT >1 LIFT | TOES >2 CANT >1 LIFT
leg pain: LEG + LEG_PAIN | THIGH +3 LEG_PAIN | SHIN +3 LEG_PAIN | FOOT +3 LEG_PAIN | TOES +3 LEG_PAIN
pain down the leg: SHOOTS +6 BELOW_KNEE_PAIN
?the other side too: OTHER +5 JOINS | LEFT >5 JOINS | RIGHT >5 JOINS | JOINS >4 OTHER | BOTH_NOW
rapid weakness: LEG +6 WEAK +5 QUICKLY | ARM +4 WEAK +6 LEG | LEG +4 WEAK +6 ARM | DRAGS +9 WEAK_UP
    | LEG +6 GIVES_WAY +6 WEAK_UP | LEG +4 WEAK +9 WEAK_UP
cannot walk weak: CANNOT_WALK +6 WEAK | CANNOT_WALK +6 NUMB | CANNOT_WALK +6 GIVES_WAY
chest pain: CHEST +4 CHEST_PAIN
sudden tearing pain: SUDDEN +6 TEARING | RIP +5 BACK | RIP +5 CHEST | RIP +5 TUMMY | RIP +5 UPPER_BACK
?sudden tearing pain: RIPPED +5 BACK | RIPPED +5 CHEST | RIPPED +5 TUMMY | RIPPED +5 UPPER_BACK
sudden severe pain: SUDDEN +9 SEVERE
minor strain: STRAIN ~12 CRACK
?major trauma: VIOLENT +6 HEIGHT
pulsing abdomen: PULSE +5 TUMMY
new lump: LUMP ~5 BACK
skin burn: HEAT_THING +9 BURN
changed pain: NEW +5 BACK_PAIN | BACK_PAIN +5 NOT_SETTLING | PAIN +4 NOT_SETTLING | NEW +3 PAIN
upper back pain: UPPER_BACK ~5 PAIN
no improvement: LASTING +9 NO_BETTER
morning stiffness for months: STIFF +8 LONG_STIFF | MORNING +5 LONG_STIFF
first_episode: FIRST_EVER +7 BACK_PAIN
anti-inflammatory for long: PILLS +5 DAILY
days in bed: BEDREST +4 DAYS
asleep on heat: ASLEEP +5 HEAT_THING
severe for days: SEVERE_SCORE +5 DAYS
?leg numbness: WALK_ON | SHOE +4 TINGLE | SHOE +4 NUMB | LEG +3 ODD | FOOT +3 ODD | TOES +3 ODD
    | SHIN +3 ODD | THIGH +3 ODD
?foot drop: SHOE +5 COMES_OFF | OFTEN +4 TRIP +3 FLAT | TRIP +3 FLAT +4 OFTEN | FOOT +6 TRIP +4 OFTEN | TOES +5 TRIP
leg weakness: FOOT +3 CANT >3 PUSH | LEG +3 CANT >3 PUSH | CANT >3 PUSH +4 PEDAL | PEDAL +6 WEAK
?leg weakness: STAIRS +8 BY_ARMS | LEG +9 BY_ARMS
?rapid weakness: DAY_BEFORE ~16 NOW_CANT ~14 LEG | DAY_BEFORE ~16 NOW_CANT ~14 STAIRS | POWER +9 DROPS_TO
    | HAND_CLUMSY ~14 LEG +5 WEAK | HAND_CLUMSY ~14 LEG +5 NUMB | HAND_CLUMSY ~14 LEG +5 GIVES_WAY
    | HAND_CLUMSY ~9 FOOT +6 NUMB | FOOT +5 WEAK +9 DROPS_TO | FOOT +6 NUMB +9 DROPS_TO | LEG +6 NUMB +9 DROPS_TO
?cannot walk weak: CARRIED ~9 LEG | CARRIED ~9 TOILET | CARRIED ~6 CANNOT_WALK | CANNOT_WALK +8 LEG +6 WEAK
    | LEG +5 WEAK ~8 CANNOT_WALK | LEG +5 NUMB ~8 CANNOT_WALK | CANNOT_WALK >5 STAIRS ~9 LEG
pain down the leg: SHOOTS +9 REACH >2 FOOT | SHOOTS +9 REACH >2 SHIN | SHOOTS +9 REACH >2 TOES
    | FROM_HIGH >3 REACH >3 FOOT | FROM_HIGH >3 REACH >3 TOES | FROM_HIGH >3 REACH >3 SHIN
    | SHIN +4 LEG_PAIN +7 FROM_BACK | SHIN +3 PAIN +5 FROM_BACK | FOOT +4 LEG_PAIN +7 FROM_BACK
both sciatica: BOTH_NOW +5 BELOW_KNEE_PAIN
?chest pain: ON_ME ~9 FRONT | CHEST +6 RADIATES | CHEST_PAIN +6 RADIATES
breathlessness: NO_AIR >2 AIR +9 AT_REST | PUFFED +6 AT_REST
?breathlessness: NO_AIR >2 AIR | AIR +3 NO_AIR | PUFFED
?sudden tearing pain: TEARING +5 INSIDE
?rapid weakness: HAND_CLUMSY ~14 WALK +5 DRUNK
?cannot walk weak: RISE ~4 ONLY_BY ~10 NEW_LOSS
sudden tearing pain: SUDDEN ~14 WORST >4 PAIN >5 EVER
?sudden tearing pain: WORST >4 PAIN >6 EVER
?chest pain: CATCHES +5 BREATH_IN
?leg weakness: MOVED_BY +8 HELPER
?cannot walk weak: HELPER ~8 MOVED_BY +9 BOTH
?the other side too: ONLY_LEFT | ONLY_RIGHT
?collapse: SWEAT +2 POURS | ROOM >3 SPINS | LOOKED >2 PALE | PAIN ~9 WENT_DOWN
?major trauma: HEIGHT ~7 WHOLE_WAY
?rapid weakness: WEAK ~12 SPOT +3 DAY_BEFORE ~5 SPOT | NUMB ~12 SPOT +3 DAY_BEFORE ~5 SPOT
rapid weakness: ARM +2 LEG +8 WEAK | ARM +2 LEG +8 NUMB
?leg weakness: STRENGTH +3 REDUCED | LEFT >2 WEAK | RIGHT >2 WEAK
?leg giving way: LEFT >4 GIVES_WAY | RIGHT >4 GIVES_WAY
?rapid weakness: HARDER ~5 ACTION | COULD ~14 NONE_TODAY ~12 WEAK | COULD ~14 NONE_TODAY ~9 ACTION
    | DAY_BEFORE ~9 COULD ~10 NONE_TODAY | NONE_TODAY ~9 DAY_BEFORE +4 COULD
?cannot walk weak: TRY_MOVE ~6 NO_ANSWER | AID ~10 WEAK | AID ~8 GIVES_WAY
?the other side too: JOINS >5 RIGHT | JOINS >5 LEFT
?leg giving way: LEG +8 GIVES_WAY | KNEE +8 GIVES_WAY
?foot drop: TOES ~7 WONT_LIFT | FOOT ~7 WONT_LIFT
?changed pain: fact:aneurysm ~20 BACK_PAIN ~8 TODAY | fact:aneurysm ~20 PAIN +3 TUMMY | fact:aneurysm ~20 PAIN +3 LOIN
"""
