"""Passing water: what people call it, and what they say when it goes wrong.

Sources of what counts: NHS_BACK, BMJBP_CES, GIRFT, CSP, NUFF_CES, NHS_SHEF.
"""

WATERS = {
    "BLADDER": """
        bladder; waterworks; water works; waterwork; wee; wees; weeing; pee; pees; peeing; piss; pissing; pish
        pishing; urine; urinate; urinates; urinating; urination; urinary; micturate; micturition; tinkle; widdle
        widdling; piddle; piddling; wizz; waz; slash; jimmy riddle; number one/ones; continence; my water; my waters
        passing urine; wee wee; susu; mimi; urethra; spend a penny; pipi; wee stream; pee stream; urine stream
        urine flow; the flow; my stream; my flow; voiding; empty myself; emptying myself; peepee
        go for a wee/pee/tinkle; spent a penny; spends a penny; passed water; passed urine; had a wee; had a pee
        my wee; my pee; a wee; a pee; wee at night; mid flow; midflow; mid stream; midstream; the wee; pass water
        passing water; make water; making water; take a leak; taking a leak; relieve myself; relieving myself
        number 1; tiddle; tiddling; tiddles; widdled; toilet break; wee wees; pee pee; the urine; comfort break
        relieve my bladder; empty my bladder; emptying my bladder; have a slash; go wee; go pee; nature break
    """,
    "WEAK_FLOW": """
        slow; slower; slowed; sluggish; weak; weaker; weakened; feeble; poor; trickle; trickles; trickling; trickled
        drip; drips; dripping; dribble; dribbles; dribbling; stop start; stops and starts; start and stop
        stopping and starting; stop and start; stopping starting; wont start; wont come; doesnt come; isnt coming
        not coming; wouldnt come; wouldnt start; didnt come; nothing comes [out]; nothing came [out]
        nothing coming [out]; nothing happens; nothing happened; no joy; doesnt empty; not emptying; never empties
        not empty; wont empty; isnt emptying; not fully empty; feel empty; feels empty; still full; feels full
        full all the time; cant get going; cant get started; cant start; couldnt start; wont get going; hesitate
        hesitates; hesitant; starts slow; peters out; petering out; fizzles out; stops halfway; stops half way
        stops midway; cuts out; keeps stopping; comes in spurts; in spurts; spurts; bits at a time; in bits
        in dribs and drabs; dribs and drabs; no force; no pressure; hardly anything; hardly any; barely any
        barely anything; next to nothing; not much comes; a few drops; few drops; just drops; wont flow; not flowing
        doesnt flow; slow to start; slow to get going; slow to come; takes ages; took ages; takes forever
        took forever; take ages; half empty; not done; not finished; not all out; some left; more left; wont finish
        never finishes; not coming out; wouldnt come out; wont come out; doesnt want to come; didnt want to come
        stalled; stalls; lost its force; lost force; stopping halfway
    """,
    "NOT_PASSED": """
        not passed; havent passed; hasnt passed; not had a; havent had a; not been for a; havent been for a
        hardly passed; barely passed; not done a; no; not one; no properly; hasnt come; havent been able
        only managed; barely managed
    """,
    "SINCE": """
        since; in hours; all day; all night; for hours; today; for a day; in a day; overnight
    """,
    "URGENCY": """
        urgency; suddenly need; suddenly needing; sudden need; sudden urge; sudden urges; need to go now; cant wait
        couldnt wait; keep having to dash; dash; dashing; rushing; have to rush; have to run; bursting all the time
        every ten minutes; every 10 mins; every five minutes; every 5 mins; every 20 mins; every half hour
        constantly needing; constant need; constantly; keep needing; keeps needing; all the time; way more often
        more often; no sooner; frequency; needing to go now; have to go now; rush; rushes; rushed; sudden rush
        sprint; sprinting; bolt; bolting; hurry; hurrying; running to; seconds to spare; only just made it
        just in time; desperate dash; mad dash; get there fast; get there quick
    """,
    "sign:bladder change": """
        wet myself; wet me self; wetting myself; wets myself; i wet the bed; wet the bed; wetting the bed
        wets the bed; soaked the bed/sheets/mattress; woke [up] wet; woke [up] in a wet; woke [up] soaking in
        woke [up] in a puddle; wet bed again; wet my pants/trousers/undies/knickers/leggings/jeans/shorts/pyjamas
        wetting my pants/trousers/knickers/undies; wet patch on my trousers; wet patch in the bed
        damp pants/knickers; damp patch in my; peed myself; pee myself; peeing myself; weed myself; wee myself
        weeing myself; pissed myself; piss myself; pissing myself; pished myself; pishing myself; pish myself
        urinated [all] over/on/in myself; urinated in [the/my] bed; peed my pants/trousers/bed/self
        peed in [the/my] bed/sleep/pants/chair; weed in [the/my] bed/sleep/pants; pissed in [the/my] bed/sleep/pants
        piddled myself; widdled myself; bedwetting; bed wetting; enuresis; peed on myself; soaked myself
        sprung a leak [down]; bladder went; bladder let go; bladder gave way; bladder failed; bladder let me down
        bladder gave up; bladder gave out; urinary incontinence; incontinent; incontinence; urinary retention
        in retention; retention of urine; acute retention; retaining urine; retaining water in my bladder
        urinary hesitancy; urinary urgency; bladder urgency; urinary frequency and; overflow incontinence
        neurogenic bladder; wearing a pad now; wearing pads now; having to wear pads; have to wear a pad/pads
        using pads now; had to buy pads; pads for leaks; pads for wee; incontinence pads; needing a catheter
        need a catheter; had to be catheterised; catheterised; catheter put in; self catheterise; self catheterising
        bladder scan showed; bladder scan said; no wee/pee since; no wee/pee all; not peed/weed since
        havent peed/weed since; not urinated; havent urinated; hasnt urinated; didnt pee/wee all day
        not peed/weed all day; havent peed/weed all day; not peed/weed today; havent peed/weed today
        havent peed/weed in; not peed/weed in; not been since; havent been since yesterday/lunch
        havent been since this morning; havent been since last night; mishap with the/my water/waters/waterworks
        accident with the/my water/waters/waterworks; no urine since
        no urine for; no urine all; not had a wee/pee; havent had a wee/pee; not been for a wee/pee
        havent been for a wee/pee; not passed water/urine/anything; havent passed water/urine/anything
        not passing water/urine; not passed any water/urine; havent passed any water/urine; no water passed
        nothing passed since; last wee/pee was; couldnt go at all; need to wee/pee but; want to wee/pee but
        wanted to wee/pee but; feel the need but cant; sat on the toilet for ages; sat on the toilet and nothing
        on the toilet and nothing; stood at the toilet and nothing; nothing comes out when i try; bursting but
        bursting but nothing; bursting but cant; desperate but nothing; desperate but cant
        stream [is/has/really/very/so/gone/got/all] weak/slow/weaker/slower/poor/stops/trickles; bladder feels full
        bladder always feels full; bladder is always full; bladder full but; never feel/feels empty
        never fully/properly/completely empty; never empties; doesnt empty [properly/fully/right]
        not emptying [properly/fully/right]; dont feel like i empty; cant empty [properly/fully/my/all]
        dont feel empty after; feels like theres more to come; like it never empties
        bladder problem/problems/trouble/troubles/issue/issues/change/changes
        waterworks problem/problems/trouble/issue/issues; changes in/to my bladder/waterworks; changes to my wee/pee
        changes when i wee/pee; squeeze my tummy to; press on my tummy/belly/bladder to; pressing on my bladder
        push on my tummy/belly/bladder to; leaning forward to wee/pee/get the; ages before i can wee/pee
        ages before anything comes; dont know if/when i have peed/weed/wet; dont know when i need to go/wee/pee
        dont know when i need the/a toilet/wee/pee; dont know if i need the/a toilet/wee/pee
        dont know im/i am peeing/weeing; dont know i need to go/wee/pee; didnt know i needed/had/was
        didnt know i had gone; didnt know i was going; didnt know i was peeing; dont feel when i need
        dont feel i need; dont feel like i need to ever; dont get the urge; no urge to wee/pee/go; no urge at all to
        lost the urge to; no feeling of needing; no feeling of being full; never feel full down
        cant tell if/when/that i need/am/have/was; cant tell when my bladder/im/its; cant tell im/if i am
        cant tell if it has started; cant tell when to stop; cant tell when i am done
        cant tell if/when/whether i am/have/was weeing/peeing/finished/done/full/going/gone/wet; cant sense when
        cant sense if; cant feel when i/my/im/its; cant feel if i/im; cant feel it coming/come/leaving/running
        couldnt feel it coming/come; didnt [even] feel it coming/come/happening/happen; didnt feel it at all
        didnt feel a thing when i went; didnt feel myself go; didnt feel that i was going; didnt feel myself wee/pee
        cant feel myself wee/pee/weeing/peeing/urinate/urinating/going/go
        couldnt feel myself wee/pee/weeing/peeing/urinate/going/go; dont feel myself wee/pee/weeing/peeing/going/go
        dont feel it when i go/wee/pee; cant feel it when i go/wee/pee; no sensation/feeling when i wee/pee/go
        no sensation/feeling of/when weeing/peeing/going/urinating; only know when/because i hear/see/look
        only know by/from the sound; only know from looking; have to look to see if/whether; have to listen to
        only know i am done; cant tell its coming; leaking down below/there; leaking down my leg; leaking a bit
        leaking all day; leaking in bed; leaking at night; leaking into my pants; leaking without; leaked without
        leaked in my; leaked a bit; leaked a little; leaks of wee/pee/urine; a leak of wee/pee/urine
        nothing but a dribble/trickle; dribbles out; dribbling in/into/down; an accident on the way to the toilet
        accident in my pants/bed/sleep; accidents in bed; accident before i got; accident before the toilet
        another accident in; had another accident; had [a/an] [wee/little/small/bit] accident at
        had an accident in the; had a wee accident; had a little accident; little accidents; wee accidents
        didnt make/reach the toilet; not quite made it; too late to/for the toilet
        cant hold it [in/any/for/when/till/long]; couldnt hold it [in/any/for/till]; can barely hold it
        cant hold on till; cant hold my water/waters/bladder/wee/pee; cant last; wont hold my; lost my bladder
        lost the bladder; lost bladder; lost everything down [below/there]; lost all control down; no control down
        no control below; lost it down there; cant stop myself going
        cant stop weeing/peeing/the flow/midstream/mid stream; cant start or stop; new urgency; sudden urgency
        urgency to wee/pee/go; woke [up] drenched in wee/pee/urine; wet through [in] bed; puddle on the; puddle of
        puddle in the bed; standing in a puddle; pants soaked; trousers soaked in; soaked through in pee/wee
        smell of wee/pee/urine; smelled of wee/pee; caught short; unable to pu; not pu; npu; hnpu; palpable bladder
        bladder palpable; residual; post void residual; pvr
        wet my jeans/shorts/leggings/tights/skirt/dress/clothes/slippers/socks
        wet the sofa/chair/couch/car/carpet/floor/seat/mattress/recliner
        peed the bed/sofa/chair/couch/car/carpet/floor/seat/recliner/mattress; signal to go; get the signal
        got the signal; no signal to go; lost the signal; message to go; go by the clock; going by the clock
        wee by the clock; by the clock now; cant stop mid flow/stream; cant stop midflow/midstream; cant stop it once
        cant stop once i; hear it stop; heard it stop; know i had finished; know i was finished
        know when i am/have finished/done; know if i am/have finished/done; know i am finished
        tell when i am/have finished/done; before anything would come; before anything comes; before anything came
        before it would come; cant empty; cant void; unable to void; failed to void; no void; not voided; not voiding
        couldnt void; pouring out; poured out of me; it pours out; flooded the bed; flooding the bed; flooded myself
        had to change the bed; changed the bed twice; change my pants/knickers/trousers
        changed my pants/knickers/trousers; changing my pants/knickers; sitting on a towel; towel under me
        towel on the bed; everything empties itself; empties itself; empties on its own; water runs away from me
        water ran away; runs away from me; pass water without; passing water without; lost water; losing water
        losing urine; lost urine; loss of urine; loss of water; dampness; wetness when; overflow; saturated
        weeing in dribs; not been able to go since; unable to go since; havent been able to go since
        havent gone since; starts slow; it starts slow; peters out; just peters out; needing to go now
        have to go now; back in there ten minutes; back again ten minutes later; ten mins later back
        desperate every half hour; wee every half; every twenty minutes all night; pants are wet; knickers are wet
        undies are wet; pants were wet; knickers were wet; undies were wet; weed the bed; pissed the bed
        peed the bed; pished the bed; pee the bed; pish the bed; peed on the floor; weed on the floor
        peed down my leg; weed down my leg; wee down my leg/legs; pee down my leg/legs; urine down my leg/legs
        wee running down; pee running down; urine running down; wee ran down; pee ran down; urine ran down
        weak stream/flow; weaker stream/flow; slow stream/flow; poor stream/flow; feeble stream/flow
        problem with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        problems with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        trouble with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        troubles with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        bother with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        issue with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        issues with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating; push my wee/pee out
        squeeze my wee/pee out; ages to start weeing/peeing/going; forever to start weeing/peeing/going
        leaked when i stand/walk/move/cough/bend/sneeze/stood/got
        leaking when i stand/walk/move/cough/bend/sneeze/stood/got; only a dribble/dribbles/trickle/drip/drop/drips
        just a dribble/dribbles/trickle/drip/drop/drips; only dribbling/trickling; just dribbling/trickling
        wee accident; pee accident; toilet accident; bladder accident; didnt make/made/get/got to the toilet
        couldnt make/made/get/got to the toilet; never make/made/get/got to the toilet; didnt make it to the toilet
        couldnt make it to the toilet; didnt make it in time; couldnt make it in time; didnt make it upstairs
        couldnt make it upstairs; not make/made it to the toilet; never make/made it to the toilet
        not get to the toilet in time; didnt get to the toilet in time; couldnt get to the toilet in time
        peeing without; weeing without; peeing [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        weeing [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        pissing [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        pishing [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        wetting [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        piddling [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        peed [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat
        weed [in/on] [the/my] bed/sheets/mattress/chair/sofa/couch/car/seat; nil pu; nil pu since; no pu
        wet my/me daks/strides/duds/breeks/kecks/shreddies/drawers; wet myself twice; had a wee leak; had a leak
        a wee leak when; wee leak; little leak when; keeps dribbling out; keeps dribbling; just keeps dribbling
        new ui; ui x2; ui x3; fi and ui; ui and fi; new fi and ui; pu nil; pud nil; not a drop of wee/pee
        not a drop since; leaking in my/the/me pants/trousers/knickers/jeans; look down to check
        check whether i am weeing/peeing
    """,
    "ODD_BLADDER": """
        gone wrong; gone funny; gone weird; gone odd; gone off; gone haywire; haywire; are off; is off; different
        changed; altered; not right; no right; isnt right; arent right; all over the place; up the creek
        up the spout; shot; out of whack; out of order; on the blink; acting up; acting funny; not behaving
        misbehaving; dodgy; funny; weird; strange; odd; conked out; knackered; gone; lazy; numb; asleep; dead
        switched off; not doing its job; shut down; packed up; packed in; on strike; not working; arent working
        isnt working; dont work; doesnt work; wont work; stopped working; stopped; playing up; disconnected
        not talking to; ignoring me; doing its own thing; broken; broke; kaput; buggered; banjaxed; out of sync
        faulty; failing; unreliable; not cooperating; wont cooperate; irregular; not itself; not themselves; changes
        change; problems; trouble; issues; affected; worse; bad
    """,
    "ORGAN": """
        bladder; waterworks; water works; plumbing; the plumbing; my plumbing; bowels; bowel; bladder and bowels
        bowels and bladder; downstairs plumbing; front and back; front or back; back or front; bladders
        my pipe/pipes/hose/spout; me pipe/pipes/hose/spout; the pipe/pipes/hose/spout; my tap; me tap; water pipe
        waterpipe; my water tap; the old plumbing; bagpipe; the downstairs plumbing; catheter; catheters; cathater
        drain me; drained me; tube in to; residual; post void; pvr; retention
    """,
    "NOTHING_COMES": """
        nothing; nothing comes; nothing came; nothing happens; nothing happened; nothing would come
        nothing will come; anything would come; anything came; anything comes; not a drop; wouldnt come; wont come
        couldnt; cant; no luck; zilch; diddly; wouldnt start; wont start; before it starts; before it started
        for it to start; to get started; five minutes; ten minutes; 5 minutes; 10 minutes; 5 mins; 10 mins; ten mins
        five mins; ages; forever; half an hour; twenty minutes; 20 mins; 20 minutes; 15 mins; 15 minutes
    """,
    "AT_TOILET": """
        stood at the toilet; standing at the toilet; stand at the toilet; sat on the toilet; sitting on the toilet
        sit on the toilet; stood over the toilet; stood there; sat there; at the urinal; stood at the urinal
        want to go; wanting to go; need to go; needing to go; feeling of needing; feeling of wanting; urge to go
        try to go; tried to go; trying to go; tried to wee; tried to pee; trying to wee; trying to pee; go to pee
        go to wee; went for a wee; went for a pee; went to wee; went to pee; bursting; desperate; been to the toilet
        went to the toilet; go to the toilet
    """,
}
