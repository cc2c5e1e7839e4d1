"""Chest, vessels, fever, kidneys, weight, lumps, skin and accidents.

NHS_BACK, NHS_AAA, MCLEOD, IDSA, KIDNEY, FDA_HEAT.
"""

ILLNESS = {
    "sign:chest pain": """
        chest pain; chest pains; pain in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        pains in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        ache in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        pressure in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        tightness in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        heaviness in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        squeezing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        burning in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        crushing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        weight in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        stabbing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest; pain across [my/the] chest
        pain over [my/the] chest; pain into my chest; pain through to my chest; through to [my/the] chest
        round to [my/the] chest; pain spreading to my chest; spread to my chest; into my chest and; chest hurts
        chest hurting; chest tight; chest tightness; chest is tight; chest feels tight; chest went tight; tight chest
        tightness of chest; chest pressure; chest heavy; heavy chest; chest heaviness; chest feels heavy
        chest burning; chest squeezing; chest being squeezed; crushing chest; crushing pain; chest crushing
        chest discomfort; chest feels crushed; elephant on my chest; elephant sitting on my chest; elephant on me
        kicked by an elephant; weight on my chest; band round my chest; band around my chest; belt round my chest
        vice round my chest; vice around my chest; vice on my chest; like a vice; squeezing my chest; chest in a vice
        someone sitting on my chest; someone standing on my chest; angina; heart attack; pain in my heart; heart pain
        heart hurts; cardiac pain; pleuritic pain; pain when i breath in; hurts to breath; hurts to breath in
        sore to breath; cant breath for pain; jaw pain and; left arm pain; pain down my left arm
        pain in [my] left arm; pain in [my] jaw; pain up into my jaw; left arm heavy; left arm aching; chest sore
        sore chest; chest ache; chest aching; aching chest; parked on my chest/breastbone
        sitting on my chest/breastbone; standing on my chest/breastbone; sat on my chest/breastbone
        stood on my chest/breastbone; constriction about the; band across my chest; band across the chest
        arm and jaw; down my left arm; down the left arm; into my left arm; up into my jaw; up to my jaw; into my jaw
        into the jaw; pain in my jaw; aching jaw; pain between my breasts; indigestion that wont
        like indigestion but; worst indigestion; ?mi; ?acs; acs; my symptoms; stemi; nstemi; pericarditis
        pe symptoms; query pe; ?pe; heavy breastbone; breastbone pain; ticker pain; chest grip; central cp
        cp radiating; cp and
    """,
    "CHEST_PAIN": """
        pain; pains; tight; tightness; pressure; crushing; heavy; heaviness; squeezing; squeezed; squeeze; stabbing
        burning; ache; aching; hurts; hurt; vice; band; weight; elephant; discomfort; gripping; clenched; tightened
        tightening; constricted; crushed; sharp; fluttering; tight feeling; constriction; constricting; parked
        sitting on; standing on; sat on; stood on; stamping; brick; bricks; boulder; clamp; clamped; clamping; corset
        strangled; gripped; grip; grips; grabbing; fist; knot; knotted; jabbing; twinges; twinge; dull; pulling; burn
        burns; bursting; pinching; rope; strap; strapped; belt; cramp; cramping; pressing; pressed; pushing; hammer
        like lead; lead; like a ton; ton; not right; funny; uncomfortable; pounding; thumping hard; racing; sore
        soreness; pinned; load; knife; stab; stabs; twisted; achy; rip; ripped; ripping; tearing
    """,
    "sign:breathlessness": """
        breathless; short of breath; shortness of breath; out of breath; cant breath; couldnt breath
        cant get my breath; couldnt get my breath; cant get a breath; cant catch my breath; couldnt catch my breath
        cant catch a breath; struggling to breath; struggling for breath; struggle to breath; hard to breath
        trouble breathing; difficulty breathing; difficult to breath; gasping; gasping for air; gasping for breath
        fighting for breath; fighting for air; winded sitting; puffed sitting; puffed out; puffing; panting; wheezy
        wheezing; cant get breath; cant get enough air; cant get air; not enough air; not getting enough air
        air hunger; breathing fast; breathing is hard; breathing hard; breathing difficult; breathing difficulties
        breathing trouble; breathing problems; sob on exertion; sob at rest; soboe; peching; pechin; out of puff
        no breath; lost my breath; couldnt draw breath; cant draw breath; cant fill my lungs; cant take a full breath
        cant take a deep breath; couldnt take a deep breath; cant get a deep breath; cant get a full breath
        short of wind; short winded; short-winded; shortwinded; couldnt get air; cant get any air; no air
        air wont go in; breath wont come; breath short; breaths short; bit of breath; hardly breath; barely breath
        hard to get a breath; hard to get my breath; hard to catch my breath; trouble catching my breath
        fish out of water; like drowning; drowning feeling; suffocating; suffocated; smothering; smothered
        cant talk for breath; cant finish a sentence; cant speak in full; puffed walking to; puffed getting
        puffed just; puffed going; puffed at rest; blowing like; out of breath sitting; out of breath doing nothing
        out of breath lying; out of breath talking; winded by; winded just; winded walking; breathing shallow
        shallow breathing; shallow breaths; breath is short; breath coming short; breath was short; breaths coming
        sobae; sob walking; sobaer; doe; dyspnoea; dyspnea; dyspnoeic; tachypnoea; rr 24; sats low; sats 88; sats 89
        sats 90; sats dropping; oxygen low; wheeze; gulping air; gulping for air; heaving for breath; lungs wont
        lungs wont fill; stitch every breath
    """,
    "sign:sudden tearing pain": """
        tearing pain; tearing feeling; tearing sensation; ripping pain; ripping feeling; ripping sensation
        tore through; ripped through; tearing through; ripping through; something tore inside
        something ripped inside; something burst inside; something popped inside my tummy; something split inside
        like [being] torn apart; like being torn; torn in two; ripped in two; ripped apart; being ripped; being torn
        felt like ripping; felt like tearing; feels like ripping; feels like tearing; like it was ripping
        like it was tearing; like something tearing; like something ripping; like something tore
        like something ripped; like my insides ripped/tore/tearing/ripping; unzipped; unzipping; like a zip
        knife through my back to my; stabbed through to the front; like being stabbed through; stabbed through
        stabbed clean through; like i was shot in the back; like i would been shot; like being shot; like a gunshot
        thunderclap; thunderclap pain; worst pain of my life; worst pain of my entire life; worst pain ever
        worst pain i have ever; worst i have ever felt out of nowhere; worst pain imaginable; aortic dissection
        dissection; ruptured aneurysm; aneurysm burst; aneurysm has burst; burst aneurysm; aneurysm leaking
        leaking aneurysm; like a bolt from the blue
    """,
    "TEARING": """
        tearing; ripping; tore; ripped; torn; rip; tear; splitting; ripped open; burst; bursting open; stabbed
        knifed; knife; sword; dagger; axe; unzip; exploded; explosion; popped; something went; something go
        something popped; something burst; something tore; something ripped; worst pain; worse pain i have ever
        worst i have ever; worst ever; worst pain of; worst agony; never felt anything like; never felt pain like
        never known pain like; like nothing i have
    """,
    "SUDDEN": """
        sudden; suddenly; all of a sudden; out of nowhere; out of the blue; from nowhere; came from nowhere; abrupt
        abruptly; instant; instantly; in an instant; in a second; within seconds; like a switch
        like someone flicked a switch; just hit me; came on at once; from 0 to; from zero to; nought to
        went from 2 to; zero to ten; 0 to 10; woke me up with; exploded; explosion; like a thunderbolt; thunderbolt
        like lightning; floored me; dropped me; doubled me; brought me to my knees; took my breath; blindsided
        minutes ago; just now; like a bolt; from fine to; one second; one minute fine; one minute i was; next minute
        next thing; next second; in seconds; in a heartbeat; in a flash; no build up; no buildup; stopped me dead
        stopped me in my tracks; stopped dead; knocked me; knocked me sideways; knocked me off my feet; buckled me
        put me on the floor; put me on my knees; folded me; had me on the floor; had me on my knees; slammed
        slammed into; wham; whack; thwack; kaboom; out the blue; out of a clear; clear blue sky
        minding my own business; sitting watching; full force; full whack; full strength; at full; maximum at once
        max at onset; worst at the start; worst at onset; came like a; came all at once; all at once; suddent
        like that; came on suddenly; came on in; came on like; came on fast; came on quick; sudden onset
        abrupt onset; acute onset; onset in seconds; struck me; struck down; hit me like; hit me out; bang out of
        bang like; boom out; acute; acute severe; at 6pm sitting; sitting doing; within a second; in one second
        in a moment; a split second; the second i
    """,
    "SEVERE": """
        severe; worst; agony; agonising; agonizing; excruciating; unbearable; 10/10; 10 out of 10; ten out of ten
        9/10; 9 out of 10; nine out of ten; 12/10; 11/10; 15/10; 20/10; 100/10; horrendous; terrible; massive
        intense; violent; savage; blinding; screaming; screamed; horrific; crippling; killer; like nothing before
        like nothing i have; like nothing i; never felt; never had pain like; never known; brutal; extreme; ferocious
        awful; doubled over; floored; cant move; couldnt move; ripping; tearing; pain 10; pain 9; unreal; incredible
        insane; mega; wicked; sairest; sore sore; crippled; murder; murderous; screamer; on the floor
        couldnt breath with; cant breath with; couldnt speak; cant speak; speechless; howled; howling; yelled
        yelling; crying with; cried with; in tears with; vomited with; sick with the pain; sweating with; biblical
        off the scale; off the chart; off the charts; worst thing; worst agony; childbirth; worse than childbirth
        worse than labour; torture; unspeakable; monstrous; colossal; almighty; an almighty; god almighty; hellish
        mortal; deadly; seized; crumpled me; kill me; thought i was dying; thought i would die
        thought i was going to die; huge pain; bad pain; worst pain; stabbing pain; severe pain
    """,
    "sign:collapse": """
        passed out; pass out; passing out; blacked out; blacking out; fainted; fainting; feel faint; felt faint
        feeling faint; collapsed; nearly collapsed; keeled over; went down like; hit the floor; hit the deck; syncope
        syncopal; near syncope; lightheaded; light headed; light-headed; broke out in a cold sweat; clammy
        cold and clammy; grey and sweaty; gray and sweaty; went grey; gone grey; white as a sheet; pale and sweaty
        sweaty and pale; sweating buckets; pouring with sweat; dripping with sweat; drenched in sweat; swooned; swoon
        going grey; ashen; grey as a; came over faint; came over all faint; went woozy; greyed out
        lost consciousness; loss of consciousness; lost conciousness; unconscious; knocked out; head spinnin
        peely wally; peelie wally; saw black; seeing black; saw stars; went black; vision went; vision went black
        everything went black; sight went; ears ringing and; legs went and i; keeled; slid down the wall
        slid to the floor; sank to the floor; went down in a heap; found me on the floor; found on the floor
        woke on the floor; woke up on the floor; came to on the floor; came round on the floor; near faint
        nearly faint; nearly fainted; almost fainted; presyncope; pre syncope; presyncopal; hypotensive; bp dropped
        bp low; low bp; bp 80; bp 90; grey and sweating; gray and sweating; gone the colour of; colour of putty
        colour of paper; colour of ash; colour drained; all colour gone; pallid; clammy skin; sweat pouring
        sweat poured; diaphoretic; diaphoresis; shocky; faint and sick; weak and faint; swimmy; swimmy headed
        dizzy spell; faint with; went faint; faint and; cold sweat; in a cold sweat; cold sweats; pale and
        white and clammy; had a collapse; dizzy and sweating; sweating and dizzy; dizzy and sick; woozy and
        going faint; go faint; goes faint; faint when i stand; faint on standing; faint when standing
        faint every time; faint if i
    """,
    "sign:major trauma": """
        car crash; car accident; car wreck; road accident; rta; mva; mvc; vehicle accident; traffic accident
        motor accident; motorbike accident; motorbike crash; motorcycle accident; motorcycle crash; bike crash
        bike accident; bicycle accident; cycling accident; quad bike accident; quad accident; atv accident
        moped accident; scooter accident; crashed the car; crashed my car; crashed my bike; crashed the bike
        car rolled; rolled the car; rolled my car; wrote the car off; wrote off the car; totalled the car
        totaled the car; totaled my car; car flipped; flipped the car
        hit by a car/van/bus/lorry/truck/bike/taxi/motorbike/cyclist/tram/forklift/train; knocked down by
        knocked over by; run over by; ran over by; got run over; been run over; got hit by
        someone ran into the back of; someone went into the back of; shunted; rear ended; rear-ended; rearended
        t boned; tboned; sideswiped
        fell off [the/my/a/me] ladder/ladders/roof/scaffold/scaffolding/wall/horse/bike/motorbike/pony
        fell off [the/my/a/me] balcony/trampoline/truck/lorry/tractor/quad/shed/bunk/loft/cliff/platform
        fell off [the/my/a/me] stage/step/steps/garage/deck/stepladder/moped/scooter/e-scooter/escooter
        fell off [the/my/a/me] cherry/crane/tree/bus/bridge/hayloft/trailer/wagon/cob/mare/gelding
        fell from [the/my/a/about] ladder/roof/scaffold/scaffolding/height/wall/horse/balcony
        fell from [the/my/a/about] loft/tree/window/attic/cliff/top/first/second
        came off [the/my/a/me] ladder/horse/bike/motorbike/pony/quad/moped/scooter/roof
        came off [the/my/a/me] motorcycle/pushbike/trampoline/mountain/e-bike/ebike/mare/cob/gelding
        fell out of [the/a] loft/tree/window/attic/truck/lorry
        fell down [the/a/all/some/our/my/whole] stairs/flight/steps/hole/whole
        fell down [the/a/all/some/our/my/whole] stairwell/escalator/manhole/well/cliff/apples; fell down the whole
        fell all the way down; fell down a flight
        fell two/three/2/3/10/ten/six/6/8/eight/12/15/20 metres/meters/feet/foot/ft/stories/storeys/floors/m/steps
        tumbled down the stairs; went down the stairs; went down the whole; down the stairs head first
        down the stairs on my back; thrown from [the/my/a] horse/bike/car; thrown off [the/my/a] horse/bike/pony/quad
        thrown by [the/my/a] horse/pony; horse threw me; horse bucked me; bucked off; bucked me off; pony bucked
        horse fell on me; horse rolled on me; kicked by a/the/my horse/cow/pony/bull/mare; horse kicked me
        cow kicked me; trampled; crushed between; crushed under; pinned under; pinned against
        something heavy fell on; fell on top of me; beam fell on; tree fell on; branch fell on; wall fell on
        pallet fell on; load fell on; speared in the back; beaten up; got beaten; was assaulted; kicked in the back
        stamped on my back; hit in the back with; hit across the back; hit with a bat; landed flat on my back from
        ski crash; skiing accident; ski accident; snowboard accident; snowboarding accident; sledging accident
        paragliding; hit a tree; hit a lamppost; over the handlebars; over the bars; went over the handlebars
        went over the bars; flew over the handlebars; at 30mph; at 40mph; at 50mph; at 60mph; at 70mph; bad fall
        serious fall; heavy fall; nasty fall; bad accident; serious accident; nasty accident; awful fall; ejected
        airlifted; whiplash from; rtc yesterday; rtc today; rtc at; rtc on; in an rtc; in a rtc; got assaulted
        been assaulted; knocked off my bike/motorbike/horse/scooter/moped/bicycle
        knocked off the bike/motorbike/horse/scooter/moped/ladder; head on collision; head on crash
        airbag went/deployed/off; airbags went/deployed/off; crashed my car/bike/van/motorbike/quad
        fell through the roof/ceiling/floor/ice/loft; jumped from a/the window/roof/wall/height/balcony
        crushed by a/the; tackled hard; thrown off a/my/the; motor hit us/me; car hit us/me; van hit us/me
        lorry hit us/me; truck hit us/me; bus hit us/me; hit by motor; flipped up in the air; up in the air and
        over the bonnet; onto the bonnet; over the roof of; parted company; went over on top of me
        came down on top of me; came down on my back; came down on my; horse bolted; trailed by; gored; butted by
        rammed by; rammed me; charged by; flattened by; flattened me; threw me; threw us; flung me; tossed me
        catapulted; launched me; launched off; hurled off; pitched me; pitched off; buried under; roof collapsed on
        ladder slid; ladder slipped; ladder went; ladder gave; ladder fell; scaffold collapsed; scaffolding collapsed
        missed the mat; bouldering fall; fell bouldering; climbing fall; fell climbing; rope failed
        parachute landing; hard landing; drop onto concrete; onto concrete; onto the concrete; concrete flat on
        flat on my back onto; landed on concrete; landed on my back from; landed on my back on; landed on my spine
        landed on my head; landed on my tailbone from; down a flight; down two flights; down the cellar steps
        down the loft ladder; down the escalator; down the embankment; down the gully; down the ravine; into a ditch
        into the ditch; into a wall at; into a lamppost; into a parked; into the back of a; into the barrier
        off the she had roof; off the roof; off a roof; off the garage; off a ladder; off the ladder
        off the scaffold; off my bike at; off my bike onto; off the bike at; off the horse; off my horse
        off the pony; off the quad; off the back of the; off the trailer; off the tailgate; off the trampoline
        off the balcony; off a wall; off the wall onto; off the bunk; off the stage; off a cliff; spinal board
        backboard; neck collar; ambulance took me; air ambulance
    """,
    "sign:minor fall": """
        fell over; slipped over; slipped on; tripped over; slipped and; fell on my bum; fell on my bottom
        landed on my bum; landed on my bottom; sat down hard; missed the step; missed a step; missed the chair
        fell off the chair; fell off a chair; had a fall; tripped on; stumbled; fell onto; fell backwards
        fell in the; had a tumble; took a tumble; went over on
    """,
    "STRAIN": """
        coughed; cough; coughing; sneezed; sneeze; sneezing; bent; bending; bent over; bent down; leaned; leant
        leaning; lifted; lifting; lift; picked up; picking up; pick up; reached; reaching; twisted; twisting; turned
        turning over; rolled over; hoovering; vacuuming; making the bed; made the bed; changed the bed
        opened a window; opening a window; opening the window; put my socks on; putting my socks on; putting on my
        tying my shoe; sat down; sat down hard; sat down heavily; sat too; stepped off; stepped down; missed a step
        missed the last; slipped; tripped; stumbled; fell over; fell; stumble; trip; slip; tumble; tumbled; carrying
        carried; shopping; grandchild; grandson; granddaughter; kettle; pan; saucepan; laundry; washing basket
        plant pot; pot plant; watering can; jolt; jolted; speed bump; pothole; bus braked; bus jerked
        bump in the road; hugged; hug; pushing; pushed; pulled; pulling; moved a; moving a; shifted; shifting
        gardening; weeding; dug; digging; raking; getting out of bed; getting out of the; got out of the; stood up
        getting up from; getting off the; reached for; reached up; stretching up; toilet seat; on the ice; on ice
        off the kerb; off the bed; out of bed; off a chair; off the chair; from standing; in the bath; in the shower
        wet floor; in the kitchen; on the rug; over the dog; over the cat; reaching down; opening a jar; tray
        roasting; baby; toddler; bend; bent to; pick the; picking the; jerked; jarred; jarred myself; jolted on
        sat down too; sat on the bus; kerb; stepped; stepping; missed the bottom step; missed the; twist; knelt
        squatted; laughed; hiccup; burped; straining; strained; cleaning; mopping; ironing; unloading; loading
        dishwasher; washing machine; been; bins; wheelie been; duvet; mattress; tights; sock; socks; shoes; shoe
        boots; cat litter; the cat; the dog; dog pulled; dog yanked; lead; garden; spade; pram; pushchair; car seat
        boot; suitcase; bag; bags; box; boxes; turkey; pumpkin; casserole; drawer; jar; lid; curtain; curtains; bulb
        light bulb; sneezes; coughs; reversing; brakes; parcel; log; logs; wood; coal; bucket; hoover; dusting
        making a bed; lawn; mower; mowing; pegging; washing; towel; nappy; bath; carpet; cushion
    """,
    "CRACK": """
        crack; cracked; cracking; crunch; crunched; crunching; pop; popped; pop in my back; crack in my back
        snap in my back; crunch in my back; click in my back; twang in my back; snap; snapped; click; clicked; gave
        something went; something gave; heard it; heard a; felt a; went crack; went pop; went snap; went bang; sudden
        suddenly; severe; sharp; agony; instant; instantly; straight away; straightaway; pain ever since; since then
        sore ever since; ever since; bad pain since; cant straighten; since; been in agony; couldnt get up; hurts
        hurting; pain; awful; terrible; bang; jarred; excruciating; stabbing; went; now my; spasm; stiff; ache
        aching; bad; gone; fractured; compression; stab; stabbed; knife; jolt; jolt through; seized; pinged; ping
        tweak; jab; zap; bolt; thud; sharp pain; instant pain; terrible pain; crumpled; hasnt let; havent been able
        not right since; not been right; not stopped; wont let me; right on the bone; on the bone; percussion; tap
        yelped; shouted; screamed; dropped; froze; stuck; agony since; murder since; awful since; never been right
        tender; back pain; creaked; broke; broken; snapping; crackled; collapsed vertebra; shattered
    """,
    # Fever. 38.0 C and 100.4 F and above are read as numbers; these are its words.
    "sign:fever": """
        fever; fevers; feverish; febrile; high temperature; high temperatures; running a temperature
        run a temperature; running temperature; ran a temperature; have a temperature; having a temperature
        had a temperature; got a temperature; with a temperature; and a temperature; temperature up
        temperature is up; temperature high; temperature is high; temperature was high; temperature spiking
        temperature spiked; spiking a temperature; spiking temperature; spiking temperatures; temperature again
        a temperature again; temperature back; temperature keeps; temperature wont; temperature still
        temperature comes and goes; temperature coming and going; temperature on and off; temperature going up
        temperature through the roof; raging temperature; bit of a temperature; wee temperature
        low grade temperature; low grade fever; hot and cold; hot then cold; boiling hot then; boiling then freezing
        freezing then boiling; roasting then freezing; hot and shivery; hot then shivery; flu like; flu-like; flulike
        like the flu; like i have flu; feels like flu; like flu; sweats and chills; fever and chills; running hot
        forehead is burning; hot to touch and; thermometer says; thermometer said; thermometer reads; boiling up
        boiling hot; roasting hot; red hot; fevers and; temperature came back; temperature back again
        temperature is back; burning up since; burning up all; burning up again; burning up and; burning hot
        hot to touch; pyrexic; burning up tonight; burning up in; i am burning up; been burning up
        temperature spikes
    """,
    "sign:chills": """
        chills; the chills; chill; chilled to the bone; chilled to the marrow; shivers; shivering; shivery; shiver
        shivered; the shivers; shakes; the shakes; shaking chills; shaking with cold; shaking and cold
        cant stop shaking; couldnt stop shaking; cant stop shivering; couldnt stop shivering; teeth chattering
        teeth were chattering; chattering teeth; rigors; rigor; rigours; uncontrollable shaking
        uncontrollable shivering; shaking uncontrollably; shaking all over; shaking violently; the ague
        freezing cold and shaking; cant get warm; couldnt get warm; cant warm up; cold to the bone
        under three blankets; under 3 blankets; under two duvets; goosebumps and
    """,
    "sign:night sweats": """
        night sweats; night sweat; sweats at night; sweating at night; sweat at night; drenching sweats
        drenched in sweat; drenched with sweat; drenched the sheets; soaked in sweat; soaked with sweat
        soaked through with sweat; soaking with sweat; sweated through; sweat through; sweating through
        woke drenched; woke up drenched; woke soaked; wake up drenched; wake up soaked; waking up drenched
        waking drenched; woke up soaked; wringing wet; pyjamas soaked; nightie soaked; sheets soaked; sheets drenched
        pyjamas drenched; t shirt soaked; changed the sheets; change the sheets; changing the sheets; sheets wringing
        bed soaked; soaked the bed with sweat; pillow soaked; dripping at night; sweating buckets at night
        sweating in bed; drenching night; drenching
    """,
    "UNWELL": """
        unwell; poorly; ill; rough; rotten; dreadful; flu; fluey; confused; washed out; wiped out; sick
        aches all over; achy all over; aching all over; delirious
    """,
    "sign:unexplained weight loss": """
        unexplained weight loss; losing weight; lost weight; lost a lot of weight; lost so much weight
        lost some weight; losing a lot of weight; weight dropping; weight falling; weight is dropping
        weight is falling; weight falling off; weight dropping off; weight is falling off; weight is dropping off
        weight coming off; weight keeps dropping; weight keeps falling; weight keeps going; weight going down
        weights going down; weight down; weight has dropped; weight has gone down; weight dropped; weight melting
        weight is melting; weight melted; weight fell off; weight fallen off; weight slipping; dropping weight
        shedding weight; she had weight; clothes hanging off; clothes hang off; clothes are hanging
        clothes falling off; clothes are lose; clothes too big; clothes are too big; trousers falling down
        trousers keep falling; trousers are lose; trousers hanging off; jeans falling down; jeans are lose
        jeans falling off; jeans hanging; skirt falling; belt on a new hole; new hole in my belt
        another hole in my belt; extra hole in my belt; notches on my belt; two notches; dropped a dress size
        dropped two dress sizes; dropped dress sizes; two dress sizes; dropped two sizes; wedding ring falls off
        ring keeps falling off; rings falling off; rings are lose; watch slides; watch strap lose; skin and bone
        bag of bones; wasting away; face is gaunt; getting thinner; gone so thin; skeletal
        everyone says i have lost weight; people say i have lost weight; down a dress size; scales keep dropping
        scales keep going down; weight loss without; weight loss not; some weight loss; weight loss unexplained
        unintentional weight; unintentional; unintended weight; weight loss and; weight loss since; weight loss with
        new holes in my belt; two new holes; new hole in the belt; new notch; extra notch; more holes in my belt
        hole in my belt; holes in my belt; lb falling off; lb are falling; lb are falling off; lb are just falling
        lb are dropping; stone gone; stone has gone; thinner these; thinner every; considerably thinner; much thinner
        so much thinner; thinner and thinner; look gaunt; gaunt face; ribs are showing; can see my ribs
        count my ribs; belt is on; tightening my belt; belt tighter; nothing fits; none of my clothes fit
        clothes dont fit; clothes drowning; swimming in my clothes; swamped in my; trousers wont stay up
        trousers need a belt; shrinking away; fading away; bones sticking out; cheeks hollow; hollow cheeks
        lost all my weight; lost a lot; weight keeps coming off; wt loss; wt dropping; wt down; cachexia; cachectic
        not eating less; still losing; losing lb; losing kg; losing a lb; losing a kg; losing a stone
        weight just dropping; weight just falling; weight just drops
    """,
    "LOST_WEIGHT": """
        lost; losing; lose; dropped; down; dropping; she had; gone; loss of; less; lighter; fallen; fell; loss; off
        under
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
    "sign:new lump": """
        lump on my back; lump on my spine; lump in my back; lump at the base; lump by my spine; lump next to my spine
        lump near my spine; lump over my spine; bump on my back; bump on my spine; bump in my back; bump on the spine
        egg on my back; egg sized; egg shaped; golf ball; bulge on my back; bulge in my back; bulge on my spine
        bulging out of my back; bulge along; bulge beside; swelling on my back; swelling on my spine
        swelling in my back; swelling over my; swelling along; swelling beside my spine; swelling by my spine
        swelling at the base; back swollen; back is swollen; swollen back; spine sticking out; spine sticks out
        bone sticking out; bone sticks out; sticking out of my back; sticks out of my back; step in my spine
        a step in my; dip in my spine; back looks crooked; back is crooked; spine crooked; spine is crooked
        crooked spine; back bent to one side; bent sideways; back gone crooked; back lopsided; spine curved
        spine curving; spine is curving; back curved; curved to one side; hunchback; dowagers hump; lost height
        lost an inch; lost 2 inches; lost two inches; lost three inches; inch shorter; inches shorter; stooping over
        back changed shape; back has changed shape; shape of my back; back looks different; growth on my back
        knob sticking out; protruding; protrusion sticking; new lump on; new lump by; new lump near
        new lump in my back; hard lump on; palpable step; step deformity; step at; spinal deformity; back deformity
        mass on my back; mass on my spine; mass in my back; hunched over more; my back is deformed; back has a bend
        bend in my spine; kink in my spine; spine has a kink; kyphosis; scoliosis new; new scoliosis; new curve
        dowagers; i have shrunk; shrunk an; shrunk two; shrunk 2; shrunk by; hump on; hump forming; a hump; hump at
        hump between; spine pops out; knob on my spine; bony lump; bony bump; boggy; fluid lump; soft lump
        spine looks bent; spine is bent; back looks bent; back is bent; looks bent in; hip sticks out
        hip sticks right out; shoulder higher; one shoulder higher; shoulder is now; fatty lump; altered its shape
        altered shape; altered in shape; back has altered; change in shape; rounded back; getting rounder
        back is rounder; more rounded; rounded shoulders now
    """,
    "LUMP": """
        lump; lumps; lumpy; swelling; bulge; bulging; swollen; egg; knot the size; growth; knobble; protrusion
        sticking out; sticks out; crooked; hump; hunched; curved; lumpiness; pouch; sac; blob; new bump
        change of shape; changed shape; new shape; new dip; new dent; hard mass; new ridge; new kink
    """,
    "PULSE": """
        pulse; pulsing; pulses; pulsating; pulsate; pulsates; pulsation; heartbeat; heart beat; second heart
        another heart; heart beating; beating; beats; beat; throb; throbs; throbbing; thumping; thump; thumps
        pounding; lb; drumming; drum; ticking; boom; jumping; pumping; hammering; bouncing; moves with my heart
        rhythm; thud; thuds; thudding; pulsatile; bounce; bounces; bobbing; bobs; kicking; knocking; tapping
        twitching in time; in time with; bump bump; boom boom; second pulse; strong pulse; steady as a clock
        like a clock; ticker; ticks; beating thing; heartbeats; heart in my
    """,
    "sign:burning urine": """
        burning wee/pee/urine/piss; burns when i wee/pee/urinate/go; burning when i wee/pee/urinate/go
        stings when i wee/pee/urinate/go; stinging when i wee/pee/urinate/go; hurts when i wee/pee/urinate
        hurts to wee/pee/urinate/go for a wee; hurts when weeing/peeing/urinating; sore when i wee/pee
        sore to wee/pee; painful to wee/pee/urinate; painful when i wee/pee; painful weeing/peeing/urination
        pain when i wee/pee/urinate; pain when weeing/peeing/urinating; pain on weeing/peeing/urination
        burning weeing/peeing/urination; burning on weeing/peeing/urination; stinging weeing/peeing
        stings to wee/pee; burns to wee/pee/go; wee burns; pee burns; urine burns; wee burning; pee burning
        urine burning; wee stings; pee stings; urine stings; wee stinging; pee stinging; urine stinging; wee hurts
        pee hurts; urine hurts; wee like fire; pee like fire
        like peeing/weeing/pissing/passing razor/razors/glass/fire/acid/needles/battery
        peeing razor/razors/glass/fire/acid/needles/blades; weeing razor/razors/glass/fire/acid/needles/blades
        pissing razor/razors/glass/fire/acid/needles/blades; peeing fire; pissing fire; razor blades when; dysuria
        burning passing water; burning when passing; stinging when passing; stings passing; hurts passing
        pain passing water; painful passing water; smelly wee/pee/urine; wee smells; pee smells; urine smells
        wee stinks; pee stinks; urine stinks; wee is cloudy; pee is cloudy; urine is cloudy; cloudy wee/pee/urine
        wee cloudy; pee cloudy; urine cloudy; foul smelling wee/pee/urine; fishy wee; wee smells fishy; uti
        urine infection; water infection; bladder infection; waterworks infection; wee infection; cystitis
        kidney infection; kidney stone; renal colic; pyelonephritis; ureteric stone; stone passing; passing a stone
        passed a stone; kidney stone again; urinary infection; urinary tract infection; stings like; peeing hurts
        peeing stings; peeing burns; weeing hurts; weeing stings; weeing burns; urinating hurts; urinating burns
        burns to pass; stings to pass; pain on passing; scalding when i pass; scalding wee; scalding urine
        scalding when i; weeing needles; hot needles when; razor when i; ouch when i wee; ouch when i pee; nitrites
        leucocytes; leucs; dipstick; dip positive; urine dip; dysuric; frequency and burning; burning and frequency
        renal angle; cva tenderness; costovertebral
    """,
    "sign:bloody urine": """
        blood in [my/the] wee/pee/urine/water/piss; bloody wee/pee/urine; blood when i wee/pee
        bleeding when i wee/pee; peeing blood; pissing blood; weeing blood; passing blood; pink wee/pee/urine
        red wee/pee/urine; brown wee/pee/urine
        wee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        pee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        wee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark
        pee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark
        urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark; wee pink/red/brown
        pee pink/red/brown; urine pink/red/brown; wee like cola/coke/tea/rosé/ribena/beetroot/rose
        pee like cola/coke/tea/rosé/ribena/beetroot/rose; urine like cola/coke/tea/rosé/ribena/beetroot/rose
        cola coloured wee/pee/urine; rosé wee; haematuria; hematuria; blood in the toilet when i wee/pee
        clots in my wee/pee/urine; blood tinged urine; tea coloured; cola coloured; rusty wee; rusty urine
        pink in the toilet; pink in the pan; blood in my waters; blood in the water; cranberry juice; like cranberry
        wee like; pee like; urine like; water like; like red wine; like port; like rust; rust coloured; rusty water
        red water; water red; water pink; water was red; water was pink; pink water; pink when i wipe after
        bloody in the pan; blood passing; passed blood; peed blood; weed blood; pissed blood; blood clots in
        frank haematuria; micro haematuria; haem positive; blood on the dipstick; gone bloody; water gone
        blood in it when i; bloody on me; red tinge; pink tinge; rose coloured; beetroot coloured; claret
    """,
    "sign:vomiting": """
        vomiting; vomited; vomit; throwing up; thrown up; threw up; throw up; being sick; been sick; was sick
        is sick; sick twice; sick all; sick everywhere; sick three times; sick 3 times; sick a few times; puke
        chucked up; chucking up; chundering; chundered; spewing; spewed; spew; boaking; boked; boke; boak; barfing
        barfed; retching; heaving; upchucking; cant keep [anything/food/water/fluids] down
        couldnt keep anything down; keep being sick; kept being sick; bringing up; brought up my; hurling; hurled
        lost my lunch; hughie; technicolour yawn; barf; chunder; cowking
    """,
    "sign:skin burn": """
        burnt my back/skin/side/tummy/belly/bum/hip/leg/shoulder/thigh/self
        burned my back/skin/side/tummy/belly/bum/hip/leg/shoulder/thigh
        burn on my back/skin/side/tummy/belly/bum/hip/leg/shoulder/thigh; burn mark/marks; burns on my; burn from the
        burnt by the; burned by the; burnt from the; burned from the; burn where the; burnt where the; scald; scalded
        scalding; scald mark; blistered [my/on/from/where/up] [back/skin]; blistering; skin blistered
        skin has blistered; blistered skin; blister on my back/side/hip/skin/tummy/belly/bum/shoulder/thigh/lower
        blisters on my back/side/hip/skin/tummy/belly/bum/shoulder/thigh/lower; blister where the; blisters where the
        blister from the heat/pad/bottle/pack/wrap/ice; blisters from the heat/pad/bottle/pack/wrap/ice
        blisters on back; blister on back; ice burn; ice burns; ice burnt; cold burn; cold burns; frostbite
        frost nip; frostnip; freezer burn; erythema ab igne; toasted skin; granny tartan; tinker tartan; corned beef
        lacy pattern; lacy marks; lacy; net like; netlike; net pattern; like a net; like fishnet; fishnet; marbled
        marbling; mottled; mottling; mottled skin; mottled red; brown pattern; brown marks where; brown patches where
        brown lines; red brown pattern; spider web; spiderweb; web like; honeycomb; skin peeling; skin is peeling
        skin has peeled; skin came off; raw patch; raw skin; skin raw; weeping; weeping a bit; oozing skin
        tartan legs; tartan back; crocodile skin; giraffe; chicken wire pattern; map on my back; skin went white and
        skin gone hard; waxy; black skin where; skin has gone black; skin turned black
    """,
    "HEAT_THING": """
        heat; heat pad; pad; heatpad; heating pad; hot water bottle; hottie; hotty; hwb; hot bottle; bottle
        wheat bag; wheat bags; wheatbag; wheatie; wheat pack; been bag; heat pack; hot pack; pack; heat wrap; wrap
        heat patch; patch; deep heat; electric blanket; blanket; heated; microwave; infrared; ice; ice pack; icepack
        frozen peas; peas; cold pack; gel pack; thermacare; thermacare wrap; tiger balm; heat lamp; rice sock
        heated throw; heater; hottle
    """,
    "BURN": """
        burn; burnt; burned; burns; blister; blisters; blistered; blistering; scald; scalded; weeping; peeling; raw
        marks; mark; pattern; brown; mottled; red lines; red raw; net; lacy; web; scorched; scorch; singed; welt
        welts; sore patch; black; white patch; numb patch; purple
    """,
    "ASLEEP": """
        asleep; slept; sleeping; sleep; fell asleep; nodded off; dozed off; dozed; all night; overnight; woke
        woke up; in bed all night; drifted off; crashed out; conked out; dropped off; left it on all night
        through the night; out like a light; kipped; snoozed
    """,
    "RIP": """
        ripping; tearing; splitting; rent; rending; unzipping; unzipped; cloth ripping; cloth tearing; sheet tearing
        paper tearing; fabric tearing; fabric ripping; wallpaper; exploding; exploded; explosion; detonated; gunshot
        bayonet; skewer; skewered; harpoon; thunderclap; something let go; something give; something gave way inside
        something went inside
    """,
    "VIOLENT": """
        fell; fallen; falling; fall; thrown; threw; came off; come off; knocked; hit; hits; struck; crashed; crash
        collided; collision; smashed; slammed; flipped; rolled; rolled over; overturned; went over; slid; tumbled
        plunged; dropped; plummeted; landed; flung; tossed; bucked; kicked; butted; rammed; trampled; crushed; pinned
        squashed; dragged; ejected; catapulted; launched; bolted; coupit; skidded; spun; ploughed; wiped out
        stacked it; decked it; hit the deck; hit the ground; hit the floor; parted company; unseated; tipped off
        pitched; pushed; shoved; attacked; jumped; beaten; mugged; bashed; got me; took me out; went down; came down
    """,
    "HEIGHT": """
        ladder; ladders; stepladder; roof; scaffold; scaffolding; horse; mare; gelding; pony; cob; hunter
        thoroughbred; bike; motorbike; motorcycle; bicycle; ebike; moped; scooter; quad; atv; tractor; trailer; car
        van; lorry; truck; bus; taxi; volvo; motor; vehicle; suv; train; tram; forklift; digger; trampoline; loft
        attic; balcony; window; tree; cliff; wall; she had; garage; bull; cow; tup; ram; ewe; heifer; stag; concrete
        metres; meters; metre; feet onto; foot onto; foot down; storey; stories; floor up; flight; flight of
        second fence; fence; jump; ski; skis; skiing; piste; snowboard; slope; sledge; toboggan; bouldering
        climbing wall; crag; rugby; scrum; tackle; handlebars; kerb at; roundabout; junction; motorway
        dual carriageway; mph; kph; km; h; zip wire; zipline; rope; hatch; manhole; escalator; stairs; staircase
        cellar; embankment; ravine; gully; ditch; speed; stirrup; hedge; trotting; cantering; galloping; canter
        gallop; hacking; point to point; eventing; show jumping; cross country course; kart; go kart; jet ski; jetski
        boat; wave; surf
    """,
    "RIPPED": """
        rip; tear; tore; ripped; torn; stabbed; knife; split; burst; burst open; velcro; axe; sword; speared; shot
    """,
}
