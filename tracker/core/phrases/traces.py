"""Weak evidence of the bladder: what one notices rather than names (NHS_BACK, BMJBP_CES, NUFF_CES).

Alone most of it means little; where two come together it is asked about.
"""

_WASHED = """
        fresh sheet/sheets; clean sheet/sheets; new sheet/sheets; dry sheet/sheets; change the sheet/sheets
        changed the sheet/sheets; changing the sheet/sheets; changed the bed; changing the bed; change the bed
        change my bed; changed my bed; change bed; changing sheets; change sheets; change of sheets
        strip the/my/our bed; stripped the/my/our bed; stripping the/my/our bed; stripped bed; bedding in the wash
        washing bedding; washing the bedding; wash the bedding; washed the bedding; washing the sheets
        wash the sheets; washed the sheets; sheets in the wash; sheets on the line; sheets in the machine
        sheets washed; mattress out; mattress airing; airing the mattress; turned the mattress; drying the mattress
        scrubbing the mattress; mattress is ruined; ruined the mattress; lot of laundry; more laundry; extra laundry
        chair cover; chair covers; seat cover; seat covers; cushion cover; cushion covers; sofa cover; sofa covers
        settee cover; washing the cushions; washed the cushion; duvet in the wash; duvet cover; pyjamas in the wash
        extra wash; extra washes; washing machine on; washing machine again; laundry; a wash on; mattress topper
        topper; blanket in the wash; blankets in the wash; washing the duvet; washed the duvet; linen; the linen
        bed linen; fresh linen; waterproof sheet/mattress/cover; mattress protector; mattress cover
        spare pants/knickers/trousers/undies; clean pants/knickers/trousers/undies
        fresh pants/knickers/trousers/undies; pairs of pants/knickers/undies
        rinsing my pants/knickers/undies/trousers; washing my pants/knickers/undies; washed my pants/knickers/undies
        hid my pants/knickers/undies/sheets; bedding; bedsheets; change of pyjamas; changes of pyjamas
        change of nightie; got up to change; get up to change; bottom sheet
"""
"""Sheets, covers and clothes that are washed or changed."""

TRACES = {
    # What is worn or laid down for leaks.
    "PADS": """
        pads now; wearing pads; wear pads; in pads; buy pads; bought pads; pads since; pads on; pads all; pads every
        pads at night; pads just; need pads; needing pads; pad in; pad on all; wearing a pad; wear a pad
        tena [lady/ladies/man/men/pads/pants/for]; tenas; depends on all; wear depends; wearing depends; tena
        incontinence pants/pads/knickers/sheet/sheets/products; inco pad/pads/sheet/sheets/pants
        adult nappy/nappies/diaper/diapers/pullups; pull ups for; pullups; pull up pants; big nappy; in nappies
        in a nappy; wearing a nappy; nappy pants; panty liner/liners; pantyliner; pantyliners; liner in; liners in
        liners every; always discreet; sanitary pad/pads/towel/towels; maternity pads; grandmas pads; grans pads
        nans pads; mums pads; kylie sheet; bed pad; bed pads; bed mat; puppy pads for; puppy pads on my
        plastic sheet; rubber sheet; been bag/bags on; been liner on; towel on the chair/seat/sofa/bed/car
        towel under me; towel down on; sit on a towel; sat on a towel; sitting on a towel; sleep on a towel
        slept on a towel; change my pants/undies/knickers/trousers/clothes/shorts/leggings
        changed my pants/undies/knickers/trousers/clothes/shorts/leggings
        changing my pants/undies/knickers/trousers/clothes/shorts/leggings
        change pants/undies/knickers/trousers/clothes/shorts; changed pants/undies/knickers/trousers/clothes/shorts
        changing pants/undies/knickers/trousers/clothes/shorts
        been my pants/knickers/jeans/trousers/undies/shorts/leggings
        binned my pants/knickers/jeans/trousers/undies/shorts/leggings; threw away my pants/knickers/undies
        threw my pants/knickers/undies; dirty washing; soiled washing
        wearing my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        wearing my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        using my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        using my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        wear my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        wear my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        use my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        use my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        borrowed my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        borrowed my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        borrowing my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        borrowing my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        nicked my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        nicked my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        pinched my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        pinched my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        stole my/the wifes/mums/nans [sanitary/incontinence/tena/old] pads/liners/towels/pad
        stole my/the grans/daughters/sisters/missus [sanitary/incontinence/tena/old] pads/liners/towels/pad
        in my wifes/mums/nans/daughters pads; pad change; pad changes; change of pad; changed my pad; changing my pad
        changing pads; pads changed; changed pads; pads; on bin bags; on a bin bag; on a bin liner; nappies; diapers
        incontinence
    """,
    # What goes in the wash, too often or in the night.
    "LINEN": _WASHED,
    # What is drenched by a sweat, and when.
    "BEDDING": _WASHED
    + """
        sheet; sheets; bed; pyjamas; nightie; pillow; pillowcase; pillows; mattress; duvet; quilt; doona; blankets
        blanket; nightshirt; nightdress; three jumpers; two jumpers; dressing gown; in the night; at night
        of a night; through the night; during the night; nights; nightly; every night; a night; woke; wake; waking
        in my sleep; each night; night shirt; t shirts a night; shirts a night; tops a night; shirt in the night
        top in the night; in my bed; my side of the bed; sleeping bag; 3 am; 4 am; 2am; midnight; when i sleep
        sleeping; towel on the pillow; towel on the bed; sleep on a towel; lying on a towel; puddle in the bed
    """,
    "WET": """
        wet; damp; soaked; soaking; moist; sodden; drenched; dampness; wetness; moisture; sopping; soggy; dripping
        warm trickle; warm and wet; wringing; clammy patch; puddle; pool of; puddles; flood; flooded; damp patch
        wet patch; wet spot; damp spot; wet mark; wet circle; wet ring; dark patch; dark stain; patch on; spots on
        smell of wee/pee/urine; smelling of wee/pee/urine; smell like; smelt like; smelling like; stink like
        stinking like; reek like; reeking like; a toilet; whiff of; whiffy; pong; ammonia; fishy smell; smelly
        smell off me; smell on me; smell of me; smell myself; i smell; i stink; smells off me; tang of; streak
        streaks; streaked; leak; leaks; leaked; leaking; leaky; dribble; dribbles; dribbly; dribbling; dribbled; drip
        drips; drippy; trickle; trickles; trickling; spray; second lot; second wave; second helping; drookit; drooked
        droukit; clarty; squelch; squelchy; squelching; cold and wet; wet through; accident; wetting; weeing
        running down me; running down my leg; ran down my leg; trickled; dripped; sprayed; squirted; gushed; seeped
        oozed; poured
    """,
    "SEATS": """
        chair; armchair; recliner; sofa; settee; couch; seat; car seat; cushion; bus seat; office chair; desk chair
        bed; mattress; sheets; duvet; pants; undies; knickers; trousers; jeans; shorts; leggings; pyjamas; nightie
        tights; skirt; gusset; crotch; briefs; boxers; lap; where i sat; where i was sat; where i had been
        where i would been; where i was sitting; where i been; underneath me; under me; beneath me; my legs
        inside of my legs; down my legs; my shoes; my slippers; my socks; my thighs; front of my; down the leg
        down my leg; beds; chairs; seats; bedsheets; bedding; bedclothes; nights; nightdress; nighty; blanket
        blankets; quilt; covers; pillow; rug; mat; bath mat; floor; lino; tiles; footwell; wheelchair; stool; bench
        pew; swing; saddle
    """,
    "NIGHTLY": """
        in the night; at night; last night; overnight; tonight; this morning; again; every night; every day; all week
        this week; nights running; nights in a row; night running; days running; days in a row; third time
        second time; twice; second night; third night; fourth night; every morning; times this week; times since
        times already; woke; wake; wakes; woke up; waking; wakened; got up; 3am; 4am; 2am; 5am; sleep through
        slept through; without waking; didnt wake; because of me; ashamed; my fault; my accident; my doing
        each night; most nights; nightly; night after night; every single night; fifth night; sixth night; two nights
        three nights; four nights; five nights; six nights; 2 nights; 3 nights; 4 nights; 5 nights; 6 nights
        nights on the trot; nights on the run; nights on the bounce; nights straight; straight nights; several nights
        nights now; same time every; without fail; like clockwork; night in night out; night again; again last night
        last few nights; past few nights; every blessed night; all these nights; these nights; fourth night of
        third night of; second night of; fifth night of; nights of it; night of it; nights of this; night of this
        every other night; alternate nights; several times a night; three times a night; twice a night; times a night
        each and every night; hour through the night
    """,
    # The sense that one needs to go, and its loss.
    "URGE_SENSE": """
        urge; the urge; hurry up feeling; feeling to go; feeling of needing; sense of needing; sensation to go
        sensation of needing; need to go feeling; feeling i need; full feeling; feeling full; feel full
        feeling of full; feeling of fullness; sense of fullness; fullness; i am full; bladder is full; that i need
        when i need; if i need; i need to go; i need a wee; i need a pee; i need the toilet; need for the toilet
        bursting feeling; signal; signals; message; messages; the call of nature; call of nature; the nudge
        nature calling; nature call; notice to go; warning that i; desperate feeling; when it is time; when its time
        time to go; me to go; desire to go; the usual warning; the usual signal; the usual feeling; that i have to go
        when i have to go; when to go; whether i need; needing the toilet; needing to go; needing a wee
        needing a pee; needing to wee/pee; i have gone; i have been; i am going; i am done; i am finished
        i have finished; i have emptied; i am empty; i am wet; i am leaking; its coming; it is coming; its happening
        its out; it is out; if i have gone; when i have finished; when i am done; when i am finished
        whether i am done; whether i have finished; if its coming; if anything is coming; if i am going
        if i am weeing; if i am peeing; when it stops; when it starts; whether anything; that its coming; it come
        it happen; it coming; it go; it leave; it pass; it start; it leaving; it passing; it happening; the need
        need for a; feel of needing; call to go; body tells; head tells; brain tells; i want to go; nothing pass
        anything pass; pass through; if i am wet; when the bowel; when my bowel; when the bladder; when my bladder
        is moving
    """,
    # No sense of it, or only the eyes and ears tell.
    "LACK": """
        no; no longer; dont get; dont have; never get; lost; losing; gone; missing; stopped getting; cant feel
        dont feel; nothing tells me; nobody tells me; doesnt tell me; not telling me; isnt telling me; wont tell me
        cant tell; couldnt tell; not able to tell; unable to tell; hard to tell; dont know; didnt know; never know
        not know; not sure; unsure; no idea; without; havent had; havent got; not had; not got; not getting; absent
        not feel; not feeling; isnt there; not there; doesnt come; doesnt arrive; not arriving; not getting through
        doesnt get through; dont get through; hasnt come; wasnt any; there was no; there is no; theres no; zero
        hardly; barely; stopped; switched off; faded; disappeared; vanished; forgot; forgets; forgotten; fails
        couldnt feel; didnt feel; hadnt felt; never feel; never felt; have to look; have to check; have to guess
        guessing; i guess; only know; look to see; looking to see; check to see; check if; listen for; listening for
        listen to hear; by looking; by the sound; by sound; go by the sound; rely on; by the clock; watch the clock
        watching the clock; set an alarm; setting an alarm; alarm to; alarm set; set a timer; timer on; timer for
        timer to; on a timer; by the hour; on a schedule; on schedule; timetable; remind myself; reminder on
        have not felt; havent felt; havent noticed; havent sensed; hasnt been any; hadnt noticed; cant say
        couldnt say; cant be sure; not certain; no longer know
    """,
    "BY_CLOCK": """
        by the clock; watch the clock; watching the clock; set an alarm; setting an alarm; alarm to; alarm set
        set a timer; timer on; timer for; timer to; on a timer; by the hour; on a schedule; on schedule; timetable
        remind myself; reminder on my; reminder to; phone reminds me; alarm reminds me
    """,
    # A belly that is full, and what is done to make it go.
    "FULL_BELLY": """
        bursting; busting; desperate; full to bursting; fit to burst; going to burst; about to burst; about to pop
        going to pop; like a drum; tight as a drum; like a football; like a balloon; like a melon; like a barrel
        like i am pregnant; tummy tight; belly tight; tummy is tight; belly is tight; tummy hard; belly hard
        tummy swollen; belly swollen; swollen tummy; swollen belly; swollen lower; belly swelling; tummy swelling
        belly swells; tummy swells; tummy bloated; belly bloated; lower belly; lower tummy; lower abdomen
        lower stomach; low down tummy; pressure in [my] belly/tummy/bladder/stomach; pressure low; pressure down
        much pressure; tight down low; blown up; distended; distension; bladder pain; bladder ache; bladder sore
        bladder aching; bladder hurts; sore bladder; painful bladder; full bladder; bladder full; stretched bladder
        uncomfortably full; pubic bone; above the pubic; above my pubic; over my bladder; drank; drunk; drinking
        had to drink; pints of; litres of; litre of; pint of; coffees; cups of tea; mugs of; teas; loads of water
        plenty of water; plenty to drink; plenty of fluids; fluids; full of tea; bottle of water; bottles of water
        tea all day; water all day
    """,
    "CANT_GO": """
        cant go; couldnt go; not able to go; unable to go; wasnt able to go; cant start; couldnt start
        couldnt get it started; cant get it started; cant get started; cant get going; couldnt get going; wont start
        wouldnt start; wont come; wouldnt come; not coming; nothing comes; nothing came; nothing coming
        nothing happens; nothing happening; nothing happened; nothing would come; nothing doing; nothing to show
        not a drop; no drop; not one drop; only drops; only some drops; only a few drops; few drops; some drops
        drop or two; drops only; no flow; no stream; no joy; no luck; no result; no show; not been since
        not been all; not been yet; havent been since; havent been all; havent been yet; havent gone
        havent gone since; not gone since; not gone all; no wee; no pee; no urine; no water; hardly anything
        hardly any; barely anything; next to nothing; bone dry; dry all day; blocked; blocked up; stopped up; dammed
        shut; cant let go; couldnt let go; cant release; couldnt release; cant relax; not passing; not passed
        havent passed; hasnt passed; cant pass; couldnt pass; came away empty; came away with nothing; gave up
        only once; just once; one wee; one pee; once all day; refuses; refusing; refused; stage fright; shy bladder
        on strike; zilch; a squirt; no more than a thimble; a thimbleful; thimbleful; eggcup; egg cup; egg cupful
        eggcupful; teaspoon; teaspoonful; a spoonful; tablespoon; spoonful; a drizzle; drizzle; a piddle; a dribble
        a trickle; a drip; dribs; dribble; a dribbly trickle; drips; drops; a splash; a few squirts; squirts
        a shot glass; small amount; tiny amount; tiny amounts; small amounts; a wee bit; tiny bit; bit at a time
        little bit; so little; very little; hardly a; barely a; not much; nothing; half a cup; a cupful; cup if that
        if that; a mouthful; a properly go; a good go; properly wee; properly pee; good wee; eventually; in the end
        then it stops; it stops; then stops; then some more; then more; got going; get going; gets going
        before anything; before it; before i can; before i could; zero; not a sausage; sausage; diddly squat; zip
        zilcho; anything; less than; ml; mls; sod all; bugger all; naff all; eff all; jack; squat; nil
        hardly a thing; hardly a drop; not a lot; a thing came; door wont open; gate wont open
    """,
    # What is done to make it start.
    "COAX": """
        tap on; taps on; tap running; running the tap; ran the tap; run the tap; taps running; turn the tap
        turned the tap; running water; hand in warm water; hands in warm water; hand in water; hummed; humming
        whistle; whistling; whistled; push on my; pushing on my; pushed on my; press on my; pressing on my
        pressed on my; press my tummy; press my belly; pressing my belly; pressing my tummy; squeeze my tummy
        lean forward; leaning forward; leant forward; leaned forward; rock back; rocking; bear down; bearing down
        bore down; strain; straining; strained; concentrate; concentrating; coax; coaxing; persuade; persuading
        beg it; begging it; waiting and waiting; wait and wait; stand there; standing there; stood there; sat there
        sit there; sitting there; at the urinal; at the bowl; over the bowl; over the toilet; at the toilet
        on the toilet; toilet; to the toilet; the pan; on the pan; the bowl; the urinal; ages for; minutes for
        twenty minutes; ten minutes; 20 mins; 10 mins; 15 mins; half an hour; push and push; pushing and pushing
        have to push; had to push; have to force; force it; forcing it; empty; emptying; theres more; there is more
        more to come; more in there; some left; still more; still some; going back; go back; back again
        back to the toilet; straight back; minutes later; second go; another go; double; twice; squeezing my tummy
        squeezing my belly; squeezing my stomach; squeeze my belly; squeeze my stomach; hands on stomach
        hands on my stomach; hands on belly; hands on my belly; must push; need to push; stand and wait; wait for it
        waiting for it; sitting down to go; sit down to go; try to go; trying to go; tried to go; sat down to go
        when i go; each time i go; every time i go; pressure to go; need to go; needing to go; urge to go
        feel like going; feel like i need; wanting to go; want to go; sample; specimen; pee in a pot; wee in a pot
        pot; in the bottle; sat here; been sat; spent ages; spend ages; spent an hour; spent half; spending ages
        pan reading; on the bowl; the toilet; on the pot; squat; squatting; needed to go; needs to go; i need to
        trying and trying; try and try; tried and tried; full to the brim
    """,
    "STREAM": """
        stream; my stream; flow; my flow; the jet; my jet; pee; wee; peeing; weeing; urine; pissing; piss; urinating
        my water; passing water; slash; tinkle; aim; my aim
    """,
    # How it flows, and when.
    "STREAM_ODD": """
        used to; no arc; no force; no power; no pressure; no oomph; no push; straight down; on my shoes; on my feet
        lost its; half the; like an old man; like an old mans; like a pensioner; like my grandad; like my grandads
        like a tap; like a leaky; like a dripping; stop start; stops and starts; stop and start; start stop
        on and off; off and on; pauses; pausing; cuts off; cuts out; in stages; in bits; in goes; peters; splits
        sprays; thin; thinner; thread; weedy; pathetic; feeble; puny; lazy; half hearted; slow motion; takes ages
        takes forever; takes an age; takes twice; takes longer; took ages; taking ages; taking longer; taking forever
        longer than; slower than; not what it was; isnt what it was; isnt the same; not the same; isnt right; changed
        different; strange; odd; funny; weird; never quite; never fully; never finishes; doesnt finish
        after i have finished; after i finish; after i zip; after i stand; keeps coming; keeps going; keeps dripping
        still dripping; later; afterwards; cant stop; wont stop; doesnt stop; more often; all the time; every hour
        hourly; every half hour; every twenty minutes; every 20 minutes; every ten minutes; on the hour; urgent
        urgently; no time; cant wait; hold it; hold on; holding on; holding it; hang on; in time; didnt make it
        not make it; barely make it; just make it; numb; dead; like someone elses; like its not me; dont feel
        cant feel; hardly feel; barely feel; not feel; new problem; since the back; since my back; since the disc
        creeps; creeping; crawls; treacle; molasses; honey; syrup; like glue; comes out like; sound like; sounds like
        used to sound; in morse code; in dashes; dot dot; sputters; spluttering; splutters; spits; spurts; stutters
        stuttering; like an hourglass; barely wets; doesnt reach; cant reach; falls short; hits my; weaker; slower
        fainter; quieter; silent; cant hear it; hard to start; slow to start; late to start; takes a while
        takes a minute; takes minutes; when it wants; when it wishes; when it likes; as it likes; as it wants
        whenever; goes everywhere; all over the place; standing takes; zigzag; no aim; before i get; before i reach
        before i even; before i have; before i have even; before the door; to the door; comes when; starts then
        then starts; then stops; dies; dies then; stops; dodgy; goes then; then nothing; nothing then
        went everywhere; everywhere; all down
    """,
    "LACK_AFTER": """
        isnt there; not there; is gone; has gone; gone; missing; lost; absent; doesnt come; dont come; never comes
        hasnt come; stopped; vanished; disappeared; faded; not getting through; doesnt get through; dont get through
        late; too late; doesnt arrive; isnt working; not working; has left; switched off
    """,
    "ALL_DAY": """
        all day; all night; since yesterday; since last night; since this morning; since breakfast; since lunch
        since dinner; since tea; since noon; since midday; since friday; since monday; since tuesday; since wednesday
        since thursday; since saturday; since sunday; since the morning; in hours; for hours; 12 hours; 10 hours
        14 hours; 16 hours; 18 hours; 8 hours; 9 hours; 11 hours; 24 hours; ten hours; twelve hours; eight hours
        nine hours; whole day; full day; a day now; the day; a whole shift; whole shift; all shift; all morning
        all afternoon; all evening; overnight; since getting up; since i got up
    """,
    # Small efforts that press on the bladder.
    "TRIGGER": """
        cough; coughs; coughing; coughed; sneeze; sneezes; sneezing; sneezed; hiccup; laugh; stand up; stood up
        standing up; get up; got up; getting up; lift; lifting; lifted; bend; bending; bent; step; steps; walk
        walking; turn over; roll over; hoover; hoovering; reach; reaching; stairs; get out of; move; moving; standing
        sitting; jog; jogging; run; running; carry; carrying; exercise; exercises; star jumps; jump; jumping
    """,
    "HOLDING": """
        hang on; hanging on; hold on; holding on; hold it; holding it; hold my water; hold my bladder; hold my wee
        hold my pee; hold a wee; hold a pee; last till; last until; last five; last ten; make it to; make it home
        get there; wait; waiting; put it off; keep it in; cross my legs; crossing my legs; hold out; holding out
        holding power; staying power
    """,
    "HARD": """
        difficult; difficulty; difficulties; hard work; hard to; harder; an effort; effort; must push; have to push
        had to push; pushing; strain; straining; struggle; struggling; struggled; slow; problem; problems; trouble
        battle; fight; a chore; a mission; impossible; awkward; stuck; blocked; sleepy; asleep; lazy; sluggish
        stubborn; wont play; reluctant; goes; attempts; tries; three goes; two goes; several goes; many goes
        forgotten how; forgets how; forgot how; how to start; start a; to start
    """,
    "SMELL_OFF_ME": """
        smell off me; smells off me; smell on me; smell from me; smell of me; i smell of; i smell like; i stink of
        i stink; i reek; smelling myself; smell myself; smell it on me; i can smell it; smell it before
        the smell of myself; told me i smell; says i smell; said i smell; smelled it; smelt it; only smelt
        noticing a smell; notice a smell; noticed a smell; a smell and; nose told; nose tells; my nose
    """,
    # Said by themselves, and asked about.
    "LEAKY": """
        i leak; i leaked; i am leaking; am leaking; was leaking; been leaking; started leaking; leaking now
        leaked again; leaking again; leaking since; leaks since; leaky since; dribbly; leaky down; leaky bladder
        leaky bum; leak when; leaks when; leaking when; leaked when; leak every; leaking every; leak each; tiddling
        tiddled; tiddle; widdling; piddling myself; sitting down to pee/wee/slash; sit down to pee/wee/slash
        sat down to pee/wee/slash; sit to pee/wee; sitting to pee/wee; sat to pee/wee; last passed; last weed
        last peed; last wee; last pee; last urinated; last been for a wee/pee; last had a wee/pee
        remember when i last; when i last went; second lot; cant trust my bladder/bowels/bum/body; bucket by the bed
        bucket beside the bed; bottle by the bed; bottle beside the bed; toilet by; wee bottle; pee bottle
        urine bottle; urinal bottle; jug by the bed; sat on the toilet all; living on the toilet; sleep on the toilet
        slept on the toilet; wont leave the house in case; scared to leave the house in case
        scared to go out in case; afraid to go out in case; map of toilets; where every toilet is; know every toilet
        planning my day round toilets; wetting a; wetting when; wetting since; wetting now; leaked a; leak a; leaks a
        leak of; leaking a; dont get any warning; get no warning; no warning now; no warning anymore
        no warning any more; dont get a warning; running down me; ran down me; runs down me; wearing something for it
        something in my pants for it; it just came; it just comes; it just goes; it just went; it came out
        it comes out; it fell out; it falls out; it slipped out; it slips out; it slid out; stuff comes; stuff came
        stuff falls; stuff slides; lost control; no control; losing control; lost all control; cant control it
        couldnt control it; lose control; went in my pants; went in my trousers; went in my knickers
        gone in my pants; go in my pants; before i can get my trousers; before i get my trousers; before i can undo
        before i undo; half way to the toilet; halfway to the toilet; on the way to the toilet; only just made it
        only just make it; barely made it; just in time; seconds to spare; race to the toilet; run to the toilet
        running to the toilet; rush to the toilet; rushes to the toilet; rushed to the toilet; rushing to the toilet
        dash to the toilet; sprint to the toilet; bolt to the toilet; leaked; leaking; gets out; some gets out
        still gets out; some still comes; left in after; left in there; left in me; ml left; mls left; dribbling
        dribble; dribbles; dribbled; last [proper/good/decent/real/full/normal] wee/pee/poo/slash/piss/motion was
        last proper/good/decent/real/full/normal wee/pee/poo/slash/piss/motion; feels full always; always feels full
        still feel full; still feels full; feel full all; feels full all; never relief; no relief after
        sitting in it; lying in it; sat in it; laid in it; stood in it; standing in it; woke in it; woke up in it
        found myself in it
    """,
    "HAVENT": """
        havent; havent [really/properly/even] had a; hasnt; not; aint; have not; have no; havent done a; not done a
        not had a; hardly; barely; last; forgot when i last
    """,
    "PEED": """
        widdled; tiddled; tinkled; peed; weed; pissed; urinated; passed water; passed urine; passed any; piddled
        pished; spent a penny; had a slash; had a leak; emptied my bladder; emptied it; pooed; had a wee; had a pee
        been for a wee; been for a pee
    """,
    "PRESSES": """
        press on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pressing on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pressed on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        push on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pushing on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pushed on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeeze on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeezing on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeezed on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squash on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squashing on my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        press my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pressing my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pressed my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        push my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pushing my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        pushed my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeeze my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeezing my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        squeezed my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        knead my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        kneading my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        massage my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        massaging my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        wring my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        wringing my/me/the belly/tummy/stomach/abdomen/guts/gut/bladder
        press my/me lower/low belly/tummy/stomach/abdomen; pressing my/me lower/low belly/tummy/stomach/abdomen
        push my/me lower/low belly/tummy/stomach/abdomen; pushing my/me lower/low belly/tummy/stomach/abdomen
        squeeze my/me lower/low belly/tummy/stomach/abdomen; squeezing my/me lower/low belly/tummy/stomach/abdomen
        massage my/me lower/low belly/tummy/stomach/abdomen; massaging my/me lower/low belly/tummy/stomach/abdomen
        wringing it; wring it; squeezing it; squeeze it; milk it; milking it; fist in my belly; hand on my bladder
        fists on my belly; have to lean forward/forwards; had to lean forward/forwards
        having to lean forward/forwards; need to lean forward/forwards; have to bend forward/double
        had to bend forward/double; having to bend forward/double; need to bend forward/double
        have to press/push/squeeze/strain; had to press/push/squeeze/strain; having to press/push/squeeze/strain
        need to press/push/squeeze/strain; fingers in my belly; press above the pubic; pushing above my pubic
        with my hands on my tummy; with my hands on my belly; hands on my tummy; hands on my bladder
        hands on my stomach; fists in my belly; fist on my bladder
    """,
    "PEE_OUT": """
        pee; wee; urine; piss; peeing; weeing; water out; the last of; the rest of it; last drops; last bit out
        to go at all; empty myself; stream; pee out; wee out; get it out; to get any; get anything out
        to pass anything; pass water
    """,
    "EMPTIED": """
        emptied myself; emptied it; emptied; been for a wee; been for a pee; went for a wee; went for a pee
        had a wee; had a pee; peed; weed; urinated; passed water; thought i had finished; thought i was done
        thought i had; thought i was finished; just been; only just been; after going; after i go; after a wee
        after a pee; been to the toilet; went to the toilet; finished peeing; finished weeing
    """,
    "STILL_FULL": """
        still full; still feel full; still felt full; still feels full; still bursting; like a balloon
        balloon in there; balloon in me; still a balloon; still brimming; still heavy with it; full as before
        as full as before; as full as ever; fit to burst still; still something in there; still some in there
        like i never went; like i havent been; as if i hadnt been; as if i never went; like i hadnt been
        like i hadnt gone; not empty; doesnt feel empty; didnt feel empty; more in there
    """,
    "WARNING_TIME": """
        seconds warning; second warning; seconds of warning; secs warning; seconds notice; second notice
        seconds to get; seconds to reach; secs to get; secs notice; a few seconds warning; hardly any warning
        barely any warning; minute warning; minutes warning; no notice; seconds from the urge; seconds between
        zero notice; zero warning; no notice now; not a second of warning; one second dry; one minute dry
        one minute fine next minute wet
    """,
    "ONLY_KNOW": """
        only know; only knew; only tell; only can tell; can only tell; know i need; know i have to go; know its time
        only way i know; only sign; first i know; first i knew; only find out; only found out
    """,
    "LEAK_STARTS": """
        trickle starts; it trickles; trickling; its running; it is running; it runs; it starts; it leaks; leaking
        i am wet; its wet; feel wet; get wet; dribble starts; it drips; dripping; it comes out; its coming
        its already; the wet; by the clock; the clock; look at the clock; the time; by looking; my belly swells
        belly is hard; tummy is hard; spills over; overflow
    """,
    "DAMPEN": """
        dampen my/me/the trousers/pants/knickers/undies/boxers/leggings/jeans/shorts/tights/pyjamas
        dampened my/me/the trousers/pants/knickers/undies/boxers/leggings/jeans/shorts/tights/pyjamas
        dampens my/me/the trousers/pants/knickers/undies/boxers/leggings/jeans/shorts/tights/pyjamas
        dampening my/me/the trousers/pants/knickers/undies/boxers/leggings/jeans/shorts/tights/pyjamas
    """,
    "PASSED": """
        passed; passing; pass; managed; produced; only got; peed; weed; peeing; weeing; urinated; voided; got out
        squeezed out; forced out; came out; only came; done; did; mustered
    """,
    "SPOON": """
        eggcup; egg cup; an egg cup; eggcupful; egg cupful; thimble; a thimble; thimbleful; teaspoon; a teaspoon
        teaspoonful; tablespoon; spoonful; shot glass; few drops; three drops; two drops; ten drops; a drop or two
        drop or two; a dribble; wee dribble; little dribble; a trickle; a drip; a squirt; a splash; a mouthful
        a capful; 50 ml; 20 ml; 30 ml; 100 ml; 10 ml; 40 ml; 60 ml
    """,
    "WONT_STOP": """
        wont switch off; wont turn off; wont shut off; doesnt switch off; doesnt turn off; doesnt shut off; wont stop
        keeps going; keeps coming; keeps running; keeps dripping; keeps trickling; keeps leaking; carries on
        no off switch; never shuts off; wont shut; wont close; goes on after; after i think i am done
        after i think i have finished; after i am done; after i have done; after i have finished; after i have zipped
    """,
    "NO_DROP": """
        not a drop; not one drop; not a single drop; not a dribble; not a drip; not a trickle; shut completely
        completely shut; havent gone; havent peed; havent weed; not passed any
    """,
    "HOURS": """
        one hours; two hours; three hours; four hours; five hours; six hours; seven hours; eight hours; nine hours
        ten hours; eleven hours; twelve hours; fourteen hours; sixteen hours; eighteen hours; twenty hours; hours now
        hours and counting; 5 hours; 6 hours; 7 hours; 8 hours; 9 hours; 10 hours; 11 hours; 12 hours; 13 hours
        14 hours; 15 hours; 16 hours; 18 hours; 20 hours; 24 hours; 6 hrs; 7 hrs; 8 hrs; 9 hrs; 10 hrs; 11 hrs
        12 hrs; 14 hrs; 16 hrs; 18 hrs
    """,
    "OUT_OF_ME": """
        water falls out of me; falls out of me; just falls out of me; drops out of me; comes out of me
        runs out of me; slides out of me; empties out of me; falls out when i stand; drops out when i stand
    """,
}
