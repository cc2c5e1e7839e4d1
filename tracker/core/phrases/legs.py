"""Pain in a leg, how far down it goes, and on which side. NHS_BACK, LOTHIAN, SEED_B."""

LEGS = {
    "sign:leg pain": """
        sciatica; pain/pains/ache/burning down [my/the/me/one/left/right/both/whole/bad] leg/legs
        shooting/shocks/zaps/fire/electric down [my/the/me/one/left/right/both/whole/bad] leg/legs
        nerve pain in [my/the] leg; sciatica nerve; leg pain; leg is killing; leg hurts
    """,
    # Both sides: at once, or one and then the other. NHS_BACK and LOTHIAN call either an emergency.
    "BOTH": """
        both; both of; both sides; both my; each; either; each of; two legs; 2 legs; bl; b/l; bⅼl; left and right
        right and left; left plus right; l and are; are and l; both the left and right; on both sides; either side
        each side; all four; all 4; pair of; left or right; right or left; the two; two feet; both them; twosome
        the both; all four limbs
    """,
    "OTHER": """
        the other one too/as well/now/also/is; other leg/foot/side/thigh/calf/one too/as well/now/also
        the other leg/foot/thigh/calf/side; other leg; other foot; other side; good leg; good side; my good leg
        opposite leg; opposite side; moved to the other; spread to the other; spreading to the other
        gone to the other; into the other; started in the other; now the right [one/leg/foot/side] too/as well
        now the left [one/leg/foot/side] too/as well; right too; left too; right as well; left as well; right one too
        left one too; right one as well; left one as well; and now the left; and now the right; now my left
        now my right; then the other; now left too; now right too; the second leg; second leg; other one; ither leg
        ither one
    """,
    "LEFT": "left; l leg; l foot; l calf; l side; left leg; left-hand",
    "RIGHT": """
        right leg/foot/thigh/calf/shin/ankle/side/toe/toes/heel
        right knee/buttock/bum/hamstring/hip/big/lower/one/sole/quad; my right; the right; on right; in right
        are leg; are foot; are calf; are side; right is; right was; right sided; right-sided; right leggy
    """,
    "BELOW_KNEE_PAIN": """
        past [my/the] knee; below [my/the] knee; beyond [my/the] knee; under [my/the] knee
        to [my/the/me] foot/ankle/toes/toe/heel/calf/shin/sole/feet
        into [my/the/me] foot/ankle/toes/toe/heel/calf/shin/sole/feet; to [the/my] big toe/little toe
        into [the/my] big/little toe; to the outside of my foot; into the outside of my foot
        reaches my foot/ankle/toes/toe/calf/shin/heel; reaching my foot/ankle/toes/toe/calf/shin/heel
        as far as my foot/ankle/toes/toe/calf/shin/heel; far as the foot/ankle/toes/calf/shin/heel; all the way down
        right down to my; down as far as; down the whole leg; down my whole leg; whole way down; into the calf
        to the ankle; right to my toes; to [my] left/right foot/ankle/calf/toes/big
        into [my] left/right foot/ankle/calf/shin/toes; down [to] [my/the] shin/calf/ankle/foot/toes/heel
        down the outside of my calf; down back of my calf; outside of my calf; outside of my shin; back of my calf
        front of my shin; side of my shin; side of my calf; into my calf; until the/my foot/ankle/calf/toes/heel
        till the/my foot/ankle/calf/toes/heel; upto the/my foot/ankle/calf/toes; up to the/my foot/ankle/calf/toes
        as far as the/my/me foot/ankle/calf/toes/heel/shin; hamstring to heel; hip to ankle; hip to foot; hip to toe
        hip to toes; hip to calf; hip to heel; bum to foot; bum to ankle; bum to heel; bum to toe; bum to toes
        bum to calf; arse to ankle; arse to heel; arse to foot; back to foot; back to my foot; back to toe
        back to my toe; back to my toes; back to the toes; back to heel; buttock to ankle; buttock to foot
        buttock to calf; buttock to heel; thigh to foot; thigh to ankle; knee to ankle; knee to foot; to foot
        to ankle; to toe; to toes; to the foot; to the heel; to the calf; to the toe; to the toes; to the shin
        into foot; into ankle; into calf; into toes; down to foot; down to ankle; ends at my; ends in my
        ending in my; calf from the back; calf from my back; the lot down to; clean down to; s1 distribution
        l5 distribution; s1 pattern; l5 pattern; l5 dermatome; s1 dermatome; l4 dermatome; dermatomal; l5/s1 pain
        all the way to my/the foot/ankle/toes/toe/calf/heel; whole way to my/the foot/ankle/toes/calf/heel
        reaches the foot/ankle/toes/calf/heel; reaching the foot/ankle/toes/calf/heel
        right into my/the foot/ankle/toes/calf/heel; down to the foot/ankle/toes/calf/heel; down my lower leg
        into my lower leg; the lower leg; leg to the ankle; leg to the foot; leg to my ankle; leg to my foot
        leg to my toes; leg into my foot; leg into the foot; leg into my calf; leg as far as
    """,
    "SHOOTS": """
        shoot; shoots; shooting; shot; shots; radiates; radiating; radiate; radiated; travels; travelling; traveling
        travelled; electric; zap; zaps; zapping; zapped; lightning; jolt; jolts; burning; sciatica; nerve pain; pain
        pains; sharp; stabbing; stab; streak; streaks; hot poker; wire; line of fire; fire; spreads; spreading
        spread; tracks; tracking; extends; referred; agony; throbbing; twinge; twinges; toothache; gnawing; tugging
        grumbling; paining; pain it; knife; nerve; electric shock; burns; shockwave; shock; shocks; scald; sear
        searing; radiotherapy; radicular; refers; root pain; nerve root; wrap; wraps; trail; trails; trailing; crawls
        trickles; drips; fires; firing; crippling; pain goes; pain go; pain went; pain going; pain runs; pain running
        pain moves; goes down; goes from; going down; runs down; runs from; running down; travels down; ache goes
        ache runs; ache down; aching down; aches down; goes past; went past; pain past; pain it go; hurts down
        hurts from; sore down; pain it goes; its going; it goes; it runs; it shoots; sciatica pain; leg ache
        nerve ache; calf ache; right down; down me; down my; down the; all down
    """,
    "LEG_PAIN": """
        pain; pains; painful; hurt; hurts; hurting; shooting; shoots; burning; burn; stabbing; stabs; sciatica
        nerve pain; agony; electric shocks; electric shock; shocks; zaps; zapping; lightning; searing; excruciating
        killing; on fire; throbbing; gives me gyp; giving me gyp; giving me grief; giving me jip; screaming; sair
        paining; pains down; murder; in bits; in agony; hurt like; sore down; aching badly; cramping up; toothache
        gnawing; hot poker; nerve; electric; fire; cutting; throb; jangling; killing me
    """,
    "sign:both sciatica": """
        both sciatica; sciatica both; sciatica in both; sciatica on both; both sided sciatica; both sides sciatica
        double sciatica; sciatica down both; sciatica both sides; two sided sciatica; sciatica has swapped
        sciatica swapped sides; sciatica switched sides; sciatica has moved to the other; sciatica now on both
        sciatica now both; sciatica in the other leg; sciatica other leg; sciatica left and right
    """,
    "JOINS": """
        followed; has followed; had followed; joined in; has joined; joined; joins; joining in; caught up; copying
        copied; doing the same; does the same; did the same; has the same; got the same; same; the same; the same in
        same in; same on; started too; starting too; has started; started; starting; begun; as well; too; also
        likewise; going the same; gone the same; going now; at it too; at it now; at it as well; in on the act
        affected too; affected now; now; spread; spreading; spread to; spread over; spread over to; moved; moving
        crossed; crossed over; crossing; swapped; switched; jumped; now in; coming on; kicked off; playing up too
        is going; its turn; turn now; next; tingles; tingling; tingle; numb; weak; pins and needles; buzzing; dead
        aching; hurts
    """,
    "BOTH_NOW": """
        now both; both now; so now both; its both; it is both; now its both; now it is both; is both; both of them
        both of em; both at once; both together; on both; in both; both the same; both going; both gone; both have
        both are; both feel; both hurt; both ache; both numb; both tingle; both weak; both dead; left or right
        either side; either leg; either foot; neither leg; neither foot; both legs; both feet; each leg; each foot
        two legs; the pair of them; left and right; right and left; both sides; two feet; two sides; all the both
        both of the legs; both calves; both thighs; both shins; both soles; both knees down
    """,
}
