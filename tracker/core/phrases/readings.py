"""Which words together mean which sign. A row is the sign and, after its colon, the ways to say it.

Parts stand near one another: `A + B` in any order, `A > B` in this order, `A ~ B` in any order and over the end of a
sentence, `A = B` in any order but not over a comma. The number after the mark is how many words may lie between, 4
where none stands. A `?` before the sign: it is only possible, and asked about. Names in capitals are tables of words.
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
pulsing abdomen: PULSE +5 TUMMY | PULSE =8 TUMMY
new lump: LUMP =6 BACK
skin burn: HEAT_THING +9 BURN
changed pain: NEW +5 BACK_PAIN | BACK_PAIN +5 NOT_SETTLING | PAIN +4 NOT_SETTLING | NEW +3 PAIN
upper back pain: UPPER_BACK ~5 ACHE
no improvement: LASTING +9 NO_BETTER
morning stiffness for months: STIFF +8 LONG_STIFF | MORNING +5 LONG_STIFF
first_episode: FIRST_EVER +7 BACK_PAIN
anti-inflammatory for long: PILLS +5 DAILY
days in bed: BEDREST +4 DAYS
asleep on heat: ASLEEP +5 HEAT_THING
severe for days: SEVERE_SCORE +5 DAYS
fever: HOT_PART +5 HOT | COLD_TURN ~6 HOT_TURN ~4 TURNS | THERMOMETER +4 RAISED
chills: SHAKING +8 WRAPPED
night sweats: SWEAT +6 BEDDING
unexplained weight loss: WORN >6 TOO_LOOSE | LOOKS +4 THIN | WEIGHT >5 FALLING
burning urine: STINGS +4 VOID
bloody urine: BLOOD >5 URINE | URINE >5 BLOOD
new lump: SHAPE +4 SHAPE_OF +8 SHAPE_SEEN
skin burn: HEAT_THING ~14 NET_MARK +6 FLESH
pain worse at night: PEAKS =5 AT_NIGHT | WAKES +6 NIGHTLY | WAKES +5 NIGHT_HOUR ~9 NIGHTLY | AWAKE +6 NIGHTLY +6 ACHE
    | ACHE +6 AWAKE +6 NIGHTLY
unremitting pain: POSITION +6 POSITION ~9 NO_EASE | ACHE +3 EVER_THERE
pain rising: MORE_EACH =3 EACH_DAY | ACHE +3 RISES +3 EACH_DAY
changed pain: ACHE +2 RETURNED | TWINGE +2 RETURNED
unremitting pain: NO_PLACE +8 EASE
severe for days: AGONY +5 DAYS
new lump: ROUND_THING +5 ON_SPINE ~5 GROWING
unremitting pain: THERE_WHEN +6 THERE_WHEN +6 THERE_WHEN
first_episode: NEVER_HAD >3 TWINGE +6 TILL_NOW
upper back pain: UPPER_BACK +6 CHEST_PAIN
"""
