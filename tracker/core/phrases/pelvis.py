"""Bladder, bowel and sex: what people call passing water and a motion, and what they say when it goes wrong.

Sources of what counts: NHS_BACK, BMJBP_CES, GIRFT, CSP, NUFF_CES, NHS_SHEF.
"""

PELVIS = {
    "BLADDER": """
        bladder; waterworks; water works; waterwork; wee; wees; weeing; pee; pees; peeing; piss; pissing; pish
        pishing; urine; urinate; urinates; urinating; urination; urinary; micturate; micturition; tinkle; widdle
        widdling; piddle; piddling; wizz; waz; slash; jimmy riddle; number one/ones; continence; my water; my waters
        pass water; passing water; passing urine; make water; making water; wee wee; susu; mimi; take a leak
        taking a leak; urethra; spend a penny; pipi; relieve myself; relieving myself; wee stream; pee stream
        urine stream; urine flow; the flow; my stream; my flow; voiding; empty myself; emptying myself; peepee
        go for a wee/pee/tinkle; spent a penny; spends a penny; passed water; passed urine; had a wee; had a pee
        my wee; my pee; a wee; a pee; wee at night; mid flow; midflow; mid stream; midstream; the wee
    """,
    "BOWEL": """
        bowel; bowels; poo; pooing; shit; shits; shitting; crap; crapping; stool; stools; motion; motions
        number two/twos/2/2s; bowel movement/movements; bm; bms; faeces; feces; faecal; fecal; wind; gas; fart; farts
        farting; jobby; jobbie; jobbies; keech; turd; defecate; defecating; defecation; dookie; doodoo; doo doo; kaka
        caca; cack; trump; trumps; trumping; guff; flatus; flatulence; tatti; big job; opening my bowels
        open my bowels; empty my bowels; go for a poo; back passage; bowls; fi; rear end; back end; wind or poo
        toilet motions; number two
    """,
    "TOILET": "the toilet; a toilet; toilet; wc; ladies; gents",
    "NO_CONTROL": """
        no control; not in control; cant control; couldnt control; unable to control
        lost [all/the/any/complete/total/my/some/full] control; losing [all/the/my] control
        loss of [all/complete/total] control; loses control; lose [all] control; lack of control; zero control
        little control; less control; not able to control; dont have [any/much/full] control
        havent [got] [any/much/full] control; uncontrolled; uncontrollable; uncontrollably
        not got [any/much] control; hardly any control; without control; not under control; incontinent; incontinence
        cant hold [on/in/onto]; couldnt hold [on/in/onto]; not able to hold [on/in]; unable to hold [on/in]
        cant hang on; wont hold; not holding; doesnt hold; struggling to hold [on/in]; struggle to hold [on/in]
        struggled to hold [on/in]; trouble holding; difficulty holding; cant keep; couldnt keep; cant contain
        control gone; control is gone; control has gone; control going; control isnt; no say over; no command of
        cant stop; couldnt stop; gave way; has given up; have given up; gave up; given out; let go; betrayed me
        let me down; failed me; mind of its own; mind of their own
    """,
    "BY_ITSELF": """
        by itself; on its own; all on its own; on their own; by mistake; without me knowing/noticing/realising
        without knowing/noticing/realising/realizing/warning/meaning; without trying; without feeling; no warning
        came out; comes out; coming out; come out; just came; just comes; just went; just goes; just happened
        fell out; falls out; slipped out; slips out; trickled out; ran down; running down; runs down; ran out of me
        escaped; escapes; escaping; escape; seeping; seeped; leaking; leaks; leaked; leak; leakage; leakages; leaky
        dribbling; dribbled; dribbles; oozing; accident; accidents
        in my pants/trousers/knickers/undies/shorts/leggings/jeans/pyjamas; in the bed; in my bed; in my sleep
        down my leg/legs; down me leg; down both legs; on the floor; on the carpet; on the couch; on the sofa
        on the chair; all over [myself/me/the]; over myself; on myself; myself; involuntary; involuntarily
        before i knew; before i know it; didnt know; didnt notice; didnt realise; didnt even notice/know/realise
        had no idea; unaware; not aware; in the car; in the shop; in tesco; in public; in asda; at the till; soaked
    """,
    "TROUBLE": """
        cant; couldnt; unable to; not able to; wont; wouldnt; wasnt able to; havent been able to; not been able to
        struggling; struggle; struggled; struggles; hard to; harder to; hard time; trouble; troubles; difficulty
        difficult; difficulties; problem; problems; bother; issue; issues; took ages; takes ages; taking ages
        take ages; took forever; takes forever; taking forever; take forever; ages to; forever to; strain; straining
        strained; push hard; have to push; had to push; pushing; hesitancy; hesitant; cant seem; never seem to
        ten minutes to; 10 mins to; 5 mins to; five minutes to; long time to; wait for; waiting for; waited for
        stood there; standing there; stand there; sat there; sitting there; retention; effort to; an effort
        fighting to; concentrate to; have to concentrate; have to lean; press on
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
    "SINCE": "since; in hours; all day; all night; for hours; today; for a day; in a day; overnight",
    "URGENCY": """
        urgency; suddenly need; suddenly needing; sudden need; sudden urge; sudden urges; need to go now; cant wait
        couldnt wait; keep having to dash; dash; dashing; rushing; have to rush; have to run; bursting all the time
        every ten minutes; every 10 mins; every five minutes; every 5 mins; every 20 mins; every half hour
        constantly needing; constant need; constantly; keep needing; keeps needing; all the time; way more often
        more often; no sooner; frequency; needing to go now; have to go now
    """,
    "sign:bladder change": """
        wet myself; wet me self; wetting myself; wets myself; i wet the bed; wet the bed; wetting the bed
        wets the bed; soaked the bed/sheets/mattress; woke [up] wet; woke [up] in a wet; woke [up] soaking in
        woke [up] in a puddle; wet bed again; wet my pants/trousers/undies/knickers/leggings/jeans/shorts/pyjamas
        wetting my pants/trousers/knickers/undies; wet patch on my trousers; wet patch in the bed
        damp pants/knickers; damp patch in my; pants are wet; knickers are wet; undies are wet; pants were wet
        knickers were wet; undies were wet; peed myself; pee myself; peeing myself; weed myself; wee myself
        weeing myself; pissed myself; piss myself; pissing myself; pished myself; pishing myself; pish myself
        urinated [all] over/on/in myself; urinated in [the/my] bed; peed my pants/trousers/bed/self
        peed in [the/my] bed/sleep/pants/chair; weed the bed; pissed the bed; peed the bed; pished the bed
        weed in [the/my] bed/sleep/pants; pissed in [the/my] bed/sleep/pants; pee the bed; pish the bed
        piddled myself; widdled myself; bedwetting; bed wetting; enuresis; peed on myself; peed on the floor
        weed on the floor; peed down my leg; weed down my leg; wee down my leg/legs; pee down my leg/legs
        urine down my leg/legs; wee running down; pee running down; urine running down; wee ran down; pee ran down
        urine ran down; soaked myself; sprung a leak [down]; bladder went; bladder let go; bladder gave way
        bladder failed; bladder let me down; bladder gave up; bladder gave out; urinary incontinence; incontinent
        incontinence; urinary retention; in retention; retention of urine; acute retention; retaining urine
        retaining water in my bladder; urinary hesitancy; urinary urgency; bladder urgency; urinary frequency and
        overflow incontinence; neurogenic bladder; wearing a pad now; wearing pads now; having to wear pads
        have to wear a pad/pads; using pads now; had to buy pads; pads for leaks; pads for wee; incontinence pads
        needing a catheter; need a catheter; had to be catheterised; catheterised; catheter put in; self catheterise
        self catheterising; bladder scan showed; bladder scan said; no wee/pee since; no wee/pee all
        not peed/weed since; havent peed/weed since; not urinated; havent urinated; hasnt urinated
        didnt pee/wee all day; not peed/weed all day; havent peed/weed all day; not peed/weed today
        havent peed/weed today; havent peed/weed in; not peed/weed in; not been since; havent been since yesterday
        no urine since; no urine for; no urine all; not had a wee/pee; havent had a wee/pee; not been for a wee/pee
        havent been for a wee/pee; not passed water/urine/anything; havent passed water/urine/anything
        not passing water/urine; not passed any water/urine; havent passed any water/urine; no water passed
        nothing passed since; last wee/pee was; couldnt go at all; need to wee/pee but; want to wee/pee but
        wanted to wee/pee but; feel the need but cant; sat on the toilet for ages; sat on the toilet and nothing
        on the toilet and nothing; stood at the toilet and nothing; nothing comes out when i try; bursting but
        bursting but nothing; bursting but cant; desperate but nothing; desperate but cant
        stream [is/has/really/very/so/gone/got/all] weak/slow/weaker/slower/poor/stops/trickles; weak stream/flow
        weaker stream/flow; slow stream/flow; poor stream/flow; feeble stream/flow; bladder feels full
        bladder always feels full; bladder is always full; bladder full but; never feel/feels empty
        never fully/properly/completely empty; never empties; doesnt empty [properly/fully/right]
        not emptying [properly/fully/right]; dont feel like i empty; cant empty [properly/fully/my/all]
        dont feel empty after; feels like theres more to come; like it never empties
        bladder problem/problems/trouble/troubles/issue/issues/change/changes
        waterworks problem/problems/trouble/issue/issues
        problem with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        problems with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        trouble with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        troubles with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        bother with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        issue with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating
        issues with my/the bladder/waterworks/wee/pee/peeing/weeing/urinating; changes in/to my bladder/waterworks
        changes to my wee/pee; changes when i wee/pee; push my wee/pee out; squeeze my wee/pee out
        squeeze my tummy to; press on my tummy/belly/bladder to; pressing on my bladder
        push on my tummy/belly/bladder to; leaning forward to wee/pee/get the; ages to start weeing/peeing/going
        forever to start weeing/peeing/going; ages before i can wee/pee; ages before anything comes
        dont know if/when i have peed/weed/wet; dont know when i need to go/wee/pee
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
        only know i am done; cant tell its coming; leaked when i stand/walk/move/cough/bend/sneeze/stood/got
        leaking when i stand/walk/move/cough/bend/sneeze/stood/got; leaking down below/there; leaking down my leg
        leaking a bit; leaking all day; leaking in bed; leaking at night; leaking into my pants; leaking without
        leaked without; leaked in my; leaked a bit; leaked a little; leaks of wee/pee/urine; a leak of wee/pee/urine
        only a dribble/dribbles/trickle/drip/drop/drips; just a dribble/dribbles/trickle/drip/drop/drips
        only dribbling/trickling; just dribbling/trickling; nothing but a dribble/trickle; dribbles out
        dribbling in/into/down; wee accident; pee accident; toilet accident; bladder accident
        an accident on the way to the toilet; accident in my pants/bed/sleep; accidents in bed; accident before i got
        accident before the toilet; another accident in; had another accident
        had [a/an] [wee/little/small/bit] accident at; had an accident in the; had a wee accident
        had a little accident; little accidents; wee accidents; didnt make/reach the toilet
        didnt make/made/get/got to the toilet; couldnt make/made/get/got to the toilet
        never make/made/get/got to the toilet; didnt make it to the toilet; couldnt make it to the toilet
        didnt make it in time; couldnt make it in time; didnt make it upstairs; couldnt make it upstairs
        not make/made it to the toilet; never make/made it to the toilet; not get to the toilet in time
        didnt get to the toilet in time; couldnt get to the toilet in time; not quite made it
        too late to/for the toilet; cant hold it [in/any/for/when/till/long]; couldnt hold it [in/any/for/till]
        can barely hold it; cant hold on till; cant hold my water/waters/bladder/wee/pee; cant last; wont hold my
        lost my bladder; lost the bladder; lost bladder; lost everything down [below/there]; lost all control down
        no control down; no control below; lost it down there; cant stop myself going
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
        water ran away; runs away from me; peeing without; weeing without; pass water without; passing water without
        lost water; losing water; losing urine; lost urine; loss of urine; loss of water; dampness; wetness when
        overflow; saturated; weeing in dribs; not been able to go since; unable to go since
        havent been able to go since; havent gone since; starts slow; it starts slow; peters out; just peters out
        needing to go now; needing-to-go-now; have to go now; back in there ten minutes; back again ten minutes later
        ten mins later back; desperate every half hour; wee every half; every twenty minutes all night
    """,
    "sign:bowel change": """
        pooed myself; poo myself; pooing myself; shit myself; shat myself; shit the bed; shat the bed
        shit my pants/trousers; shat my pants/trousers; crapped myself; crap myself; crapped my pants; cacked myself
        cack myself; keeched myself; jobbied myself; soiled myself; soil myself; soiling myself
        soiled my pants/trousers/undies/knickers/sheets/pyjamas/self; soiled pants; soiled undies; soiled the bed
        soiling; been soiled; messed myself; messed my pants/trousers/undies/knickers; messed the bed; messing myself
        messed in my; a mess in my pants; dirtied myself; dirtied my pants; faecal incontinence; bowel incontinence
        anal incontinence; incontinent of stool/faeces/poo; doubly incontinent; double incontinence
        bowel accident/accidents; poo accident/accidents; pooey accident/accidents; number two accident/accidents
        anal leakage; bowel leakage; poo leaking/leaked/leakage; stool leaking/leaked/leakage
        faeces leaking/leaked/leakage; leaking [of] poo/stool/faeces; leaked [of] poo/stool/faeces
        leakage [of] poo/stool/faeces; leaking from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leaked from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leakage from [my/the/me] back passage/bum/bottom/behind/arse/rear; leaking from behind; skid marks; skidmarks
        skiddies; poo in my pants/knickers/undies/bed/trousers/sleep
        shit in my pants/knickers/undies/bed/trousers/sleep; found poo; poo stains; sharted; shart; followed through
        a follow through; lost my bowel/bowels; lost bowel; bowels went; bowels just went; bowels let go
        bowel let go; bowels opened/open by themselves/without/on; bowels not working; bowels arent working
        bowels stopped working; bowels have stopped; bowel has stopped; bowels shut down; bowels have gone
        bowel problem/problems/trouble/issue/issues/change/changes; changes in/to my bowel/bowels
        problem with my/the bowel/bowels; problems with my/the bowel/bowels; trouble with my/the bowel/bowels
        issue with my/the bowel/bowels; issues with my/the bowel/bowels; bowels funny/weird/odd/changed/different
        cant hold it in at the back; cant hold [in] wind/farts/gas/fart; cant hold [in/my] [a/my] wind/farts/gas/fart
        couldnt hold [in/my] wind/farts/gas; cant keep wind/farts/gas in; cant keep my wind/farts in
        cant control gas/wind/farts; cant clench; couldnt clench; cant squeeze my/me bum/anus/bottom/back/ring/cheeks
        cant tighten my bum/back/anus/bottom/sphincter; cant pinch my bum; no squeeze; no clench
        nothing happens when i clench/squeeze; bum wont clench; bum wont close; wont clench; sphincter gone
        sphincter not working; lose sphincter; no anal tone; loss of anal tone; reduced anal tone; lax anal tone
        cant [even] feel myself/me poo/pooing/shit/shitting/crap
        couldnt [even] feel myself/me poo/pooing/shit/shitting/crap
        dont [even] feel myself/me poo/pooing/shit/shitting/crap
        didnt [even] feel myself/me poo/pooing/shit/shitting/crap; cant [even] feel the/my/a poo/motion/stool/crap
        couldnt [even] feel the/my/a poo/motion/stool/crap; dont [even] feel the/my/a poo/motion/stool/crap
        didnt [even] feel the/my/a poo/motion/stool/crap; cant feel when i poo; couldnt feel when i poo
        dont feel when i poo; didnt feel when i poo; cant feel it when i poo; couldnt feel it when i poo
        dont feel it when i poo; didnt feel it when i poo; cant feel poo; couldnt feel it when i went for a poo
        didnt know i had/have/was pooed/pooing/been; dont know i had/have/was pooed/pooing/been
        cant tell when/if/im/whether i need/pooing/i have/its a poo/pooed; cant tell if/when i need a poo
        cant tell if its wind or; cant tell wind from; dont know when/if i need a/to poo; dont know if i have pooed
        no urge/feeling/sensation to/when/of poo/i poo/pooing; no sensation/feeling opening my bowels
        no sensation/feeling when opening my bowels; no sensation/feeling going for a poo
        poo without knowing/feeling; poo just comes/came/falls/fell/slips/slipped [out]
        shit just comes/came/falls/fell/slips/slipped [out]; crap just comes/came/falls/fell/slips/slipped [out]
        stool just comes/came/falls/fell/slips/slipped [out]; motion just comes/came/falls/fell/slips/slipped [out]
        poo came/comes/falls/slips/slipped out; shit came/comes/falls/slips/slipped out
        stool came/comes/falls/slips/slipped out; motion came/comes/falls/slips/slipped out
        passed a motion/stool without; motion without feeling/knowing; stool without feeling/knowing
        farts just come out; farting without; farts come out; passing wind without; cant push a poo out
        cant push it out; cant bear down; no control of when i go; fi x2; fi x1; fi x3; fi overnight; fi today
        motion is/are coming without; motions is/are coming without; motion coming
        filled my trousers/pants/knickers/nappy; accident from the back; from the back end; it was not wind
        it wasnt wind; thought it was wind; thought it was a fart; thought it was just wind
        thought it was trapped wind; nothing grips; no grip back there; no grip behind; leaked brown; brown in my
        brown stain/stains/mark/marks; brown smear; smears in my; smearing; smeared; number two in my
        cant stop a fart; cant stop wind; wind just; wind comes; wind escapes; farts escape; wind escaping
        couldnt squeeze to stop; couldnt squeeze it; bowels are coming; motions just; motions come; faecal leakage
        fecal leakage; stool leakage; stool incontinence; faecal soiling; cant feel when i open my
        couldnt feel when i opened; opened my bowels without; bowels open without; bowels moved without
        lost it from behind; lost it from the back; everything fell out; all fell out; it all just fell out
        it fell out; messed the sheets; messed the sofa; messed the chair; messed the car; no control front or back
        no control back or front; no control at the back; no control of my back; no control behind
        nothing holds it in; nothing to hold it in; no holding it
    """,
    "sign:sexual change": """
        cant get it up; couldnt get it up; not getting it up; cant get/stay/keep hard; couldnt get/stay/keep hard
        doesnt get hard; wont get hard; not getting hard; cant keep it up; couldnt keep it up
        cant get/have/keep/maintain/hold/achieve [an/a] erection/stiffy/boner
        couldnt get/have/keep/maintain/hold/achieve [an/a] erection/stiffy/boner
        unable to get/have/keep/maintain/achieve [an/a] erection/stiffy/boner; no erection; no erections
        lost [my/all] erection/erections; losing my erection
        erection gone/has/have/failed/problems/trouble/difficulties
        erections gone/has/have/failed/problems/trouble/difficulties
        trouble getting/keeping/with [an/my] hard/erection/erections
        difficulty getting/keeping/with [an/my] hard/erection/erections
        problems getting/keeping/with [an/my] hard/erection/erections; erectile; impotent; impotence
        no stiffy/boner/boners/stiffies; cant get wood; no wood; no morning wood/glory/erection/erections/wotsit
        morning wood/glory/erection gone/has/stopped/vanished; not had morning wood/glory
        havent had morning wood/glory; no lead in my/the pencil; nothing in the trouser department; nothing stirring
        nothing stirs; nothing happening in the trouser; soldier wont stand; wont stand to attention
        doesnt work/working in bed; not work/working in bed; wont work/working in bed; isnt work/working in bed
        nothing works in the bedroom; bedroom problems; problems in the bedroom; trouble in the bedroom
        nothing happening in the bedroom; cant perform [in/with]; couldnt perform [in/with]; unable to perform
        couldnt finish in bed; cant come; cant cum; couldnt cum; couldnt come when; cant climax/orgasm/ejaculate
        couldnt climax/orgasm/ejaculate; unable to climax/orgasm/ejaculate; cant reach/have [an/a] orgasm/climax
        couldnt reach/have [an/a] orgasm/climax; unable to reach/have [an/a] orgasm/climax; no orgasm; no orgasms
        orgasm gone/has/vanished/numb; orgasms gone/has/vanished/numb; climax gone/has/vanished/numb; lost my orgasm
        dry orgasm; no [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        lost [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        losing [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        numb during sex/intercourse; sex feels/felt/is/was numb/different/like nothing/weird/dead
        cant feel [anything/much/it/him/her] during/in sex/intercourse/bed
        couldnt feel [anything/much/it/him/her] during/in sex/intercourse/bed; cant feel a thing during/in sex/bed
        feel nothing during/in sex/intercourse; felt nothing during/in sex/intercourse
        cant feel him/her/my husband/my wife inside; couldnt feel him/her/my husband/my wife inside
        cant feel him inside me; couldnt feel him inside me; felt nothing when we; feel nothing when we
        cant feel it when we; couldnt feel it when we; cant feel anything when we; couldnt feel anything when we
        felt nothing in bed; feel nothing in bed; no feeling when we made love; sexual dysfunction
        sexual function gone; sexual problems; sexual sensation/feeling gone/lost/changed
        lost of/no sexual feeling/sensation/function; loss of/no sexual feeling/sensation/function
        cant feel [my/a/the] tampon; couldnt feel [my/a/the] tampon; cant feel the condom
        cant feel [my/a/the] vibrator; couldnt feel [my/a/the] vibrator; cant feel anything when i touch myself
        feel nothing when i touch myself; felt nothing when i touched myself
        cant feel anything down there when/during; couldnt feel anything down there when/during; aroused
        cant get aroused; not getting aroused; no arousal; lost all arousal; cant get wet; no stauner; no stauners
        cant get a stauner; stauner; new ed; ed x; ed since; ed for; onset ed; sudden ed
        right to the edge/brink and then nothing; to the edge and nothing; to the brink and nothing; no climax
        no climaxes; cant climax; no release; cant release; couldnt release; cant get there anymore
        cant get there any more; cant get there in bed; cant get off; no finish; cant finish; cant nut; no nut
        not finishing; no semi; no semis; no hard; not hard; cant rise; wont rise; wont stand up; no rise
        nothing rises; not rising; no stiffening; softie; flaccid; gone soft; goes soft; going soft; stays soft
        lost it halfway; felt nothing whatever; felt nothing at all down; feel nothing inside; felt nothing inside
        feel nothing but pressure; felt nothing but pressure; nothing but pressure; feel only pressure; just pressure
        no pleasure; no sensation when he/she/we; no feeling when he/she/we; couldnt feel him/her/it at all
        dont feel anything when my/he/she/we; feel anything when my/he/she/we; nothing in bed; nothing in bed either
        nothing works down; nothing works downstairs; doesnt work downstairs; not working downstairs
        stopped working downstairs; marital duties; conjugal; marital relations; equipment not; equipment wont
        equipment has; equipment failed; little guy wont; down below wont; desire is there; desire there but
        want to but; want it but nothing; mind willing; in the mood but; the feeling isnt; the feeling isnt there
        sildenafil; viagra didnt; viagra no; even with viagra; even viagra; nothing with viagra; ejaculation gone
        no ejaculation; ejaculation absent; weak ejaculation; nothing comes out when i; came but didnt feel
        came and didnt feel; came without feeling; didnt feel myself come; couldnt feel myself come; orgasm felt
        orgasm feels; cant feel the orgasm
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
        bowels and bladder; downstairs plumbing; front and back; front or back; back or front
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
    "UNKNOWING": """
        didnt know; did not know; didnt notice; did not notice; didnt realise; did not realise; didnt even know
        didnt even notice; didnt feel; did not feel; didnt feel it; dont feel it; do not feel it; had not noticed
        hadnt noticed; hadnt realised; hadnt felt; had not felt; without my knowledge; without my knowing
        without me knowing; without knowing; without noticing; unaware; no idea; not aware; wasnt aware
        was not aware; unbeknownst; no warning; without warning; uninvited; unannounced; never felt; never knew
        never noticed; till i smelt; till i saw; till i looked; till i felt the wet; until i smelt; until i saw
        until i looked; only noticed when; only knew when; only realised when; first i knew; first i knew of it
        by itself; on its own; of its own accord; just happened; happened in; couldnt stop; could not stop
        couldnt hold; before i could; before i knew; not feel it; nothing i could do; took me by surprise; surprise
        surprised me
    """,
    "MESS": """
        wet; soaked; soaking; damp; leaked; leaking; leak; leakage; flooded; flood; puddle; filled; soiled; messed
        mess; spoiled; stained; stain; stains; ruined; brown; dirty; dirtied; smelt; smell; smelly; peed; weed
        pissed; pooed; accident; accidents; warm and wet; wetness; trickle; gush; gushed; dribble; dribbled; patch
        wet patch; sodden; drenched; marks; mark; poo; wee; pee; shit; crap; urine; pouring out; poured out
        empties itself; emptied itself; emptied; let go; came out; fell out; everything went
    """,
    "CLOTHES": """
        pants; trousers; knickers; undies; jeans; leggings; shorts; pyjamas; nightie; tights; skirt; dress; clothes
        gusset; bed; the bed; sheets; mattress; duvet; chair; armchair; recliner; sofa; settee; couch; seat; car seat
        cushion; carpet; floor; toilet floor; kitchen floor; sleeping bag; slippers; socks; stairs; aisle; bus
        church; queue; shop; pad; pads; towel; underneath me; under me; where i sat; where i was sat; down my leg
        down my legs; down both legs
    """,
    "CLENCH": """
        clench; squeeze; grip; grips; pinch; hold it shut; close it; shut it; tighten; squeeze test; squeeze back
        pelvic floor; kegel; kegels; contract; push
    """,
    "NOTHING": """
        nothing; nada; zilch; zero; no; cant; couldnt; wont; doesnt; not; hardly; barely; nothing there; dead
    """,
    "SEX": """
        sex; make love; made love; making love; love making; lovemaking; intercourse; in bed with; bedroom; relations
        intimate; intimacy; sleep together; slept together; shag; shagging; shagged; bonk; bonking; nookie; nooky
        rumpy pumpy; how's your father; the deed; did the deed; doing the deed; jiggy; getting jiggy; get jiggy
        hanky panky; quickie; touches me; touched me; touching me; touch myself; touched myself; touching myself
        playing with myself; solo; masturbate; masturbating; masturbated; masturbation; wank; wanking; wanked
        tossing off; bedtime with my; with the wife; with my wife; with my husband; with my partner
        with my girlfriend; with my boyfriend; with the missus; with hubby; with my fella; with the hubby
        that department; down there department; trouser department; bedroom department; love life; sex life
        private time; trying for a baby; trying for another; condom; penetration; oral; vibrator; toy; toys
        tried for the baby; tried for a baby; making babies; the act; romance; romantic evening; fooling around
        get it on; got it on
    """,
    "NOTHING_FELT": """
        nothing; felt nothing; feel nothing; feels nothing; cant feel; couldnt feel; didnt feel; dont feel; not feel
        not feeling; no feeling; no sensation; numb; dead; no climax; doesnt work; didnt work; not work; not working
        wont work; wouldnt work; nothing happened; nothing happens; nothing doing; no response; no reaction; no go
        a no go; not happening; wouldnt happen; didnt happen; couldnt; cant; unable; not able; failed; fail; failing
        fails; lost; gone; missing; absent; no joy; hopeless; different; not the same; isnt the same; felt different
        feels different; far away; muffled; couldnt get; went soft; flop; a flop
    """,
    "TOUCHING": """
        enema; suppository; finger; cotton bud; cotton wool bud; feather; tissue; paper; flannel; sponge; razor
        shaved; shaving; nicked; shower; hot water; cold water; bath water; water on; seat; chair; bench; cushion
        saddle; pants; zip; tampon; bidet; soap; toilet seat; plastic seat; heated seat; warm seat; cold seat
        thermometer; examined; nurse touched; doctor touched; pinprick; pin prick; prodded; prodding; poked; poking
        pinched; pinching; pinch; scratch; scratching; itch
    """,
}
