"""Weight that goes, and what it is noticed by. NHS_BACK, WEIGHT_BP."""

WEIGHT = {
    "sign:unexplained weight loss": """
        unexplained weight loss; losing weight; lost weight; lost a lot of weight; lost so much weight
        lost some weight; losing a lot of weight; weight dropping; weight falling; weight is dropping
        weight is falling; weight falling off; weight dropping off; weight is falling off; weight is dropping off
        weight coming off; weight keeps dropping; weight keeps falling; weight keeps going; weight going down
        weights going down; weight down; weight has dropped; weight has gone down; weight dropped; weight melting
        weight is melting; weight melted; weight fell off; weight fallen off; weight slipping; dropping weight
        shedding weight; clothes hanging off; clothes hang off; clothes are hanging; clothes falling off
        clothes are lose; clothes too big; clothes are too big; trousers falling down; trousers keep falling
        trousers are lose; trousers hanging off; jeans falling down; jeans are lose; jeans falling off; jeans hanging
        skirt falling; belt on a new hole; new hole in my belt; another hole in my belt; extra hole in my belt
        notches on my belt; two notches; dropped a dress size; dropped two dress sizes; dropped dress sizes
        two dress sizes; dropped two sizes; wedding ring falls off; ring keeps falling off; rings falling off
        rings are lose; watch slides; watch strap lose; skin and bone; bag of bones; wasting away; face is gaunt
        getting thinner; gone so thin; skeletal; everyone says i have lost weight; people say i have lost weight
        down a dress size; scales keep dropping; scales keep going down; weight loss without; weight loss not
        some weight loss; weight loss unexplained; unintentional weight; unintentional; unintended weight
        weight loss and; weight loss since; weight loss with; new holes in my belt; two new holes
        new hole in the belt; new notch; extra notch; more holes in my belt; hole in my belt; holes in my belt
        lb falling off; lb are falling; lb are falling off; lb are just falling; lb are dropping; stone gone
        stone has gone; thinner these; thinner every; considerably thinner; much thinner; so much thinner
        thinner and thinner; look gaunt; gaunt face; ribs are showing; can see my ribs; count my ribs; belt is on
        tightening my belt; belt tighter; nothing fits; none of my clothes fit; clothes dont fit; clothes drowning
        swimming in my clothes; swamped in my; trousers wont stay up; trousers need a belt; shrinking away
        fading away; bones sticking out; cheeks hollow; hollow cheeks; lost all my weight; lost a lot
        weight keeps coming off; wt loss; wt dropping; wt down; cachexia; cachectic; not eating less; still losing
        losing lb; losing kg; losing a lb; losing a kg; losing a stone; weight just dropping; weight just falling
        weight just drops; shed weight; cheekbones i have not; cheekbones like; cheekbones i never
        never had cheekbones; suddenly have cheekbones; can see my cheekbones; no bum left; bum has disappeared
        bum has vanished; my bum has gone; wasting muscle; muscle wasting; no appetite and weight; early satiety
        dropping a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        dropped a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        down a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        lost a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        losing a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        shrunk a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes
        gone a/two/one/three [whole/dress/trouser/jeans/shirt/collar/bra/clothes] size/sizes; a size a month
        a size every; a size smaller; two sizes smaller; fading to nothing; fading away to; melting away; wasting to
        disappearing before; half the size i; half the man; half the woman; shadow of my; bmi dropped; bmi down
        bmi fallen; bmi falling; bmi has dropped
    """,
    "LOST_WEIGHT": """
        lost; losing; lose; dropped; down; dropping; gone; loss of; less; lighter; fallen; fell; loss; off; under
        shed; fading; melting; wasting; shrunk; shrinking; vanishing; disappearing; withering
    """,
    "DIET": """
        diet; dieting; slimming world; slimming; weight watchers; ww; fasting; intermittent fasting; low carb
        calories; calorie; calorie counting; on purpose; planned; deliberately; trying to lose; been trying; mounjaro
        ozempic; wegovy; saxenda; the jab; the jabs; fat jab; skinny jab; skinny jabs; gym; couch to 5k; marathon
        exercising; cutting down; cut out; cut out sugar; huel; my goal; goal weight; target weight; well done me
        delighted; chuffed; dry january; no sugar; eating better; eating well; healthy eating
        since i stopped drinking; stopped drinking; stopped the takeaways; from all the walking; from the walking
        with the walking; from walking; thanks to; bariatric; gastric; breastfeeding; after the baby; baby weight
        lockdown weight; christmas weight; holiday weight; water weight; slim fast; slimfast; macros; slimming group
        fat club; man very fat; ozempik; on a diet; my diet; calorie deficit; deficit; losing it slowly on
        trying to shift; shift some; trying to drop; drop a few; dropping for; for my wedding; for the holiday
        cutting carbs; dog walks; from running; weightwatchers; dietitian; dietician; nutritionist; aiming; keto
        protein shakes; my target; training for; marathon training; gym training; since i started the gym
        exercise plan; exercising more; gym and; numb app; trying to slim
    """,
    "WORN": """
        clothes; clothing; trousers; jeans; skirt; skirts; dress; dresses; belt; watch; watchstrap; ring; rings
        wedding ring; wedding band; engagement ring; bra; bras; suit; collar; collars; kilt; uniform; leggings
        shorts; waistband; waistbands; waistcoat; bangles; bangle; bracelet; saree; sari; kurta; salwar; pants
        knickers; tights; scrubs; dentures; false teeth; top plate; work gear; overalls; shirts; slacks; chinos
        tracksuit; boxers; hi vis; everything i own; wardrobe; things; vest
    """,
    "TOO_LOOSE": """
        lose; loser; hanging off; hang off; hangs off; hung off; hang on; hangs on; hanging on; hanging on me
        fall down; falling down; falls down; fell down; fall off; falls off; falling off; fell off; drop off
        drops off; dropping off; slip off; slips off; slipping off; slipped off; slip down; slipping down; slips down
        slide off; slides off; sliding off; slid off; sliding down; slides down; slide down; slide; slides
        keeps coming off; keep coming off; comes off on its own; flies off; flew off; goes round me twice
        go round me twice; round me twice; wraps round twice; wrap round me; spins round; turns round on me; too big
        far too big; way too big; miles too big; too wide; swim on me; swimming on me; swims on me; drowning in
        drown in; baggy; bagging; slack; wont stay up; dont stay up; wont stay on; not staying up; held up by
        held up with; holding up with; pinned; with a pin; safety pin; safety pins; taken in; took in; take in
        taking in; tied with string; bit of string; like a tent; like tents; like a sack; like sacks
        like a scarecrow; like a coat hanger; like on a hanger; tightest hole; tightest notch; last hole; last notch
        new hole; extra hole; another hole; extra notch; another notch; next hole; next notch; three holes; two holes
        made a hole; made a new hole; punched; size down; size smaller; sizes down; sizes smaller; two sizes
        three sizes; down a size; down two; gape; gapes; gaping; gap at the; room for two; fit two of me; two of me
        dont fit any more; dont fit anymore; no longer fit; need a belt; needs a belt; need braces; needs braces
        need a hole; needs a hole; needs another; need another hole; needs new holes; need taking in; needs taking in
        need pinning; needs string; need string; keep hitching; hitching up; hitch up; hoisting; hoist up
        pulling up all; keep pulling up; keep hauling; ride down; riding down; round my ankles; round my knees
        round my hips; at half mast
    """,
    "THIN": """
        thin; thinner; gaunt; skinny; bony; skeletal; scrawny; sunken; wasted; scraggy; like a rake; like a skeleton
        like a ghost; like a stick; emaciated; all bones; nothing of me; half the man; half the woman; half the size
        half my size; shrunken; fading away; haggard; wraith; skelf; nothing but bones; skin and bones; losing weight
        lost weight; fallen away; withering; away to nothing; to skin; nothing left of me; matchstick; matchsticks
        two planks; bag of bones; walking skeleton; as a rake; as a stick; as a pole; as a lath; like a lath
        gone in the face; thin in the face; like death; death warmed; ill looking; grey and thin; shadow of
        shadow of myself; shadow of my former; half of me; skin on bone; off my bones; no flesh; flesh off
        collarbones; collar bones; my ribs; gone to nothing; down to nothing; wasted to nothing; withered to nothing
        faded to nothing; hip bones stick; hip bones sticking; ribs show; ribs showing; ribs stick; count my ribs
        see my ribs; my cheekbones; ribs i; bones showing; bones show; bones poking; gaunt faced; hollow eyed
        sunken eyes; no bum left; bum has gone; bum gone; skin hanging; skin hangs; crepey
    """,
    "LOOKS": """
        look; looks; looking; looked; getting; gone; going; become; becoming; growing; says i; say i; said i
        asks why i; asked why i; asked if i; asking if i; asked if i would; told me i; tells me i; noticed i
        commented; remarked; shocked how; shocked at how; my face; my arms; my legs; my cheeks; mirror; much; how; so
        say i have; says i have; say i am; says i am; keep saying i; keeps saying i; think i; thinks i; reckon i
        reckons i; asking am i; asked am i; telling me i; can see; you can see; i can see; showing; show; been told
        face; arms; legs; cheeks; i have; i am
    """,
    "WEIGHT": """
        weight; weights; wt; scales; scale; bmi; the lb; body weight
    """,
    "FALLING": """
        dropping; drops; dropped; falling; fallen; falls; fell; tumbling; tumbled; plummeting; plummeted; plummets
        sliding; slid; melting; melted; melts; vanishing; disappearing; shrinking; going down; goes down; gone down
        went down; coming down; come down; came down; going south; keeps going; keeps coming off; coming off
        come off; came off; drifting down; trending down; drift down; sliding down; creeping down; crept down
        ticking down; dribbling away; draining; pouring off; nosedive; lower every; lower each; less every; less each
        lower again; down again; still down; down another; lost another; less than; lower than; going the wrong
        dropping off; drops off; dropped off; falls off; falling off; fell off; melting off; melted off; vanishes
        walking off; peeling off; flying off; disappears; evaporating; slipping away; slips away; dwindling; dwindles
        dwindled; wasting; dips; dipping; dipped; tumbles; down again by; lower than ever; lowest ever; lowest since
        lightest ever; lightest i
    """,
    "NO_DIET": """
        no diet; not on a diet; no dieting; not dieting; without dieting; never diet; never dieted; dont diet
        not trying; wasnt trying; without trying; without even trying; havent been trying; havent tried; hadnt tried
        never tried; not tried; no gym; no exercise; never go to gym; never been near a gym; never been to a gym
        dont go to the gym; not been to the gym; eating normally; eating the same; eating as normal; eat the same
        eating like a horse; eating plenty; eating more; eating well; appetite the same; same appetite; same food
        same meals; same diet; havent changed; not changed; nothing changed; no change in diet; not doing anything
        doing nothing different; no reason; no idea why; no clue why; dont know why; cant explain; cant say why
        not on purpose; didnt mean to; didnt want to; never meant to; not meaning to; not intending; wasnt planned
        not planned; unplanned; unintended; for no reason; without meaning; stopped dieting; stopped the diet
        gave up the diet; given up the diet; came off the diet; off the diet; not even dieting; never once dieted
        i dont diet; no slimming; no jabs; not the jabs; dieting never; diets never; diet never; diets dont
        diet doesnt; diets didnt; never stuck to a diet; never kept to a diet; no slimming world; not slimming
        not been slimming; not watching what; not watching my; eating cake; eating as much; eating for two
        i eat like; eat like a; ate like; appetite of a; appetite fine; appetite good; appetite is fine
        appetite is good; good appetite; hungry as; by itself; by themselves; all by itself; off its own
        of its own accord; on their own; not earned; didnt earn; didnt do anything; havent done anything
        without lifting; no effort; without effort; without doing; no reason for; wasnt meaning; nobody asked
        not asked for; unasked; unwanted; mystery; mysterious; unexplained; couldnt tell you why; beats me
        who knows why; no explanation; puzzled; puzzling; worries me; alarming; frightening; doctor concerned
        despite eating; aint been trying; not been trying; aint trying; not tried to; didnt try to; aint tried
        without even; not dieted; havent dieted; aint on no diet; not on any diet; no reason found
        nobody can explain; ?cause; no cause found; cause unknown
    """,
}
