"""Fever, weight, lumps, a pulse in the tummy, water and skin. NHS_BACK, NHS_AAA, IDSA, KIDNEY, WEIGHT_BP, FDA_HEAT."""

UNWELL = {
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
        temperature spikes; teeth like castanets; the sweats and; hot sweats and; sweats and shivers
        shivers and sweats; shakes and sweats; hot and cold sweats; cold and hot sweats; throwing the covers off and
        covers on covers off; fevered; fevery; fever back; a bit of fever; on fire with fever; burning with fever
        fever of; hot as hell and; boiled then froze; sweat then freeze; freeze then sweat
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
        pyjamas drenched; t shirt soaked; sheets wringing; bed soaked; soaked the bed with sweat; pillow soaked
        dripping at night; sweating buckets at night; sweating in bed; drenching night
        change the sheets twice/again/at/every/nightly/from; changed the sheets twice/again/at/every
        changing the sheets twice/again/at/every/nightly
        had to change the sheets/pyjamas/bed/nightie/bedding in/at/twice/again/every
        change my pyjamas/nightie in/at/twice/again/every; changed my pyjamas/nightie in/at/twice/again
        strip the bed in/at/twice/again/every; stripped the bed in/at/twice/again; drenching sweat; drenching at
        pyjamas stuck to me; nightie stuck to me; pyjamas sticking; nightie sticking; sheets stuck to me
        pillow wringing; hair wringing; hair drenched in; pillow wet with; wake up wet with; woke wet with
        woke up in a pool; woke in a pool; wake in a pool; lake of sweat; pool of sweat; puddle of sweat
        bath of sweat; river of sweat; bathed in sweat; dripping wet in bed; slick with sweat; wet with sweat
        running with sweat; streaming with sweat; leathered in sweat
    """,
    "POORLY": """
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
        shedding weight; shed weight; clothes hanging off; clothes hang off; clothes are hanging; clothes falling off
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
        weight just drops; cheekbones i have not; cheekbones like; cheekbones i never; never had cheekbones
        suddenly have cheekbones; can see my cheekbones; no bum left; bum has disappeared; bum has vanished
        my bum has gone; wasting muscle; muscle wasting; no appetite and weight; early satiety
    """,
    "LOST_WEIGHT": """
        lost; losing; lose; dropped; down; dropping; shed; gone; loss of; less; lighter; fallen; fell; loss; off
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
        leucocytes; leucs; dip positive; dysuric; frequency and burning; burning and frequency; renal angle
        cva tenderness; costovertebral; loin to groin; flank to groin; from loin; colicky loin; colicky flank; coliky
        renal pain; kidney ache; kidney pain; kidney hurt; kidney area; kidney punch; kidney are killing; sore kidney
        waterworks trouble; wee reeks; wee is honking; pee reeks; wee like soup; murky wee; murky pee; murky urine
        thick wee; wee stank; wee pongs; pee pongs; urine dark and smelly; hot wee; hot pee; peeing glass
        weeing glass; weeing razor; weeing razors; weeing fire
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
        clots in my wee/pee/urine; blood tinged urine; rusty wee; rusty urine; pink in the toilet; pink in the pan
        blood in my waters; blood in the water; like cranberry; wee like; pee like; urine like; water like; water red
        water pink; water was red; water was pink; pink when i wipe after; bloody in the pan; blood passing
        passed blood; peed blood; weed blood; pissed blood; blood clots in; frank haematuria; micro haematuria
        haem positive; blood on the dipstick; gone bloody; water gone; blood in it when i; bloody on me
        blood when i peed/weed/went/urinated/passed; blood when peeing/weeing/urinating; blood on peeing/weeing
        blood after peeing/weeing; blood coming out when i; blood out when i
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
    "SWEAT": """
        sweat; sweats; sweating; sweaty; sweated; perspiration; perspiring; perspire; poured off me; pouring off me
        lather; in a lather; muck sweat
    """,
    "BEDDING": """
        sheet; sheets; bedding; bedsheets; bed; pyjamas; nightie; pillow; pillowcase; pillows; mattress; duvet; quilt
        doona; blankets; blanket; nightshirt; nightdress; three jumpers; two jumpers; dressing gown; in the night
        at night; of a night; through the night; during the night; nights; nightly; every night; a night; woke; wake
        waking; in my sleep; each night; night shirt; t shirts a night; shirts a night; tops a night
        change of pyjamas; changes of pyjamas; change of nightie; shirt in the night; top in the night
        got up to change; get up to change; in my bed; my side of the bed; bottom sheet; sleeping bag; 3 am; 4 am
        2am; midnight; when i sleep; sleeping; towel on the pillow; towel on the bed; sleep on a towel
        lying on a towel; puddle in the bed
    """,
    "SHAKING": """
        shaking; shake; shook; shivering; shiver; shivered; shivers; trembling; trembled; juddering; judders
        juddered; rattling; rattled; quaking; quivering; shuddering; teeth going; teeth rattling; dithering
        chittering; nithered; couldnt hold a cup; shakes
        teeth knocking/rattling/clacking/banging/hammering/jittering/clicking/clattering/rattlin/chattering
        teeth were knocking/rattling/clacking/banging/hammering/clicking/clattering/chattering; teeth together
        jaw going; jaw rattling; twitching all; palsied; shuddered; shudders; convulsing; shook like; shaking so
        quaked; tremor; tremors; ague; the ague; blue lips; blue with cold
    """,
    "WRAPPED": """
        in bed; under [the/my/a/two/three/2/3/every/all/four/five] duvet/duvets/quilt/doona/doonas/blanket
        under [the/my/a/two/three/2/3/every/all/four/five] blankets/covers/coats/jumpers/layers/throws/fleeces
        under [all] [the/my] duvet/duvets/quilt/doona/doonas/blanket
        under [all] [the/my] blankets/covers/coats/jumpers/layers/throws/fleeces
        in [two/three/2/3/my/four] jumpers/coats/coat/layers/dressing/fleece/duvet
        with [the/my/a/two/three/2/3] duvet/duvets/quilt/doona/doonas/blanket
        with [the/my/a/two/three/2/3] blankets/covers/coats/jumpers/layers/throws/fleeces; coat on; coats on
        thermals on; heating on; heating on full; heating full; heating up full; fire on; uncontrollably; violently
        head to toe; head to foot; from head; all over; whole body; whole bed; bed moved; bed shook; cant control
        couldnt control; for no reason; warm room; middle of summer; in july; in august; in this heat; half an hour
        fits of; fit of; bouts of; attack of; spells of; waves of; uncontrolled; then hot; then sweating
        then boiling; like i had the flu; like a jelly; like mad; so much the; so hard the; wouldnt stop; wont stop
        cant stop; couldnt stop; till my teeth; could hear my teeth; since last night; all night; half the night
        spilt my tea; together; in june; in may; in september; three blankets; two blankets; two duvets
        sitting by the fire; next to the radiator; against the radiator; hugging the radiator; hugging a hot
        in front of the fire; dressing gown; couldnt get warm; cant get warm; couldnt warm; cant warm
        no matter how many; then came the sweat; then soaked; out of control; came over me; from nowhere
        like castanets; like a leaf; like a dog; like a whippet; like a washing machine
    """,
    "HOT_PART": """
        forehead; foreheads; brow; head; face; skin; my body; whole body; back of my neck; my neck; ears; temples
        cheeks; palms; i am; i was; feel; feeling; felt; me
    """,
    "HOT": """
        like a radiator/furnace/oven/stove/toaster/kettle/heater/boiler/fire/grill; like an oven/inferno
        on fire to touch; roasting to; boiling to; burning to touch; burning to the touch; hot to touch
        hot to the touch; hot as a; hot as coals; scorching; red hot to; fry an egg; fried an egg; fiery hot
        like the sun; boiling in; baking hot; fair roasting; roastin; giving off heat; radiating heat; flushed and
        flushed red; hot and bothered and; hot and achy; hot and aching; hot and ill; hot and poorly; hot and unwell
        hot and sick; hot and weak; hot and dizzy; hot and headachy; burning up; burning hot; boiling hot
        roasting hot; piping hot; feverish hot; pouring with sweat; hot coals; hot as hell; like hot coals
        hot as fire; on fire and shivery; hot but shivering; hot but cold; boiling but cold; hot inside
        hot one minute; steaming hot; could fry
    """,
    "COLD_TURN": """
        freezing; frozen; shivering; perished; nithered; shivery; baltic; teeth chattering
    """,
    "HOT_TURN": """
        boiling; roasting; burning up; sweating; baking; sweltering; dripping; boiling over
    """,
    "TURNS": """
        one minute; one min; next minute; the next; then; minute later; alternately; alternating; by turns
        back and forth; and then; next; swinging between; going from; from; between; either; or
    """,
    "THERMOMETER": """
        temperature; thermometer; temperature check; ear thermometer; forehead scanner; temperature gun
        took my temperature; temperature taken; fever; ear thing; ear thingy; ear probe; forehead thing; forehead gun
        by the ear; under the tongue; under my tongue; under my arm; in the armpit; under the arm; by mouth; oral
        tympanic; axillary
    """,
    "RAISED": """
        up; raised; high; sky high; spiked; spiking; spike; climbing; climbed; elevated; above normal; above; crept
        creeping; back up; on the rise; going up; went up; gone up; soaring; soared; shot up; through the roof
        sitting at thirty; thirty eight; thirty nine; forty; hundred and one; hundred and two; hundred and three
        hundred and four; one oh one; one oh two; one oh three; a hundred and; well over; went red; red light
        beeped red; flashing red; beeping; wont come down; hasnt come down; not coming down; only comes down with
        until the paracetamol; paracetamol wears; between paracetamol; paracetamol brings it down
        without paracetamol; thirty-eight; over 38; over 100; read 38; bouncing; yo yo; yoyo; comes and goes
        coming and going; every evening; every night; each evening; each night; tea time; teatime; in the evenings
        came back; back again; is back; wont shift; wont break; hasnt broken; broke in the night; broke then
        stubborn; on and off; since monday; since tuesday; since wednesday; since thursday; since friday
        since saturday; since sunday; for days; days now; third day; second day; 3 days; two days; three days
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
        dont fit any more; dont fit anymore; no longer fit
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
        despite eating
    """,
    "STINGS": """
        sting; stings; stinging; stung; burn; burns; burning; burned; nip; nips; nipping; nippy; scald; scalds
        scalding; smart; smarts; smarting; like fire; like glass; like razors; like razor blades; like knives
        like needles; like acid; like hot needles; like broken glass; on fire; razor; razors; peeing knives
        broken glass; passing glass; passing razors; passing razor; passing knives; passing needles; passing acid
        passing fire; passing nettles; passing lava; lava; battery acid; hot wire; hot coals; hot poker; shards
        barbed wire
    """,
    "VOID": """
        every time i go; each time i go; time i go; whenever i go; when i go; when i pee; when i wee; wee; weeing
        pee; peeing; urine; urinating; urinate; urination; piss; pissing; passing water; pass water; passing urine
        pass urine; passed water; spend a penny; spending a penny; tinkle; tinkling; piddle; piddling; a slash
        micturition; micturating; my waters; the stream; on the toilet; go to the toilet; going to the toilet
        when i use the toilet; down there when; down below when; jimmy; having a jimmy; widdle; whizz; number ones
        passing it; pish; to pish; waterworks; plumbing; my bladder; the bladder; when i have a wee; have a pee
        having a pee; having a wee; taking a leak; take a leak; take a piss; a leak; having a slash; have a slash
        draining the; to wee; to pee; on weeing; on peeing; my pee; my wee; wee wee; to urinate; having a tinkle
        a whizz; a widdle; the flow; voiding; on voiding; void
    """,
    "BLOOD": """
        pink; red; rosy; rusty; rust; claret; reddish; pinkish; bloodstained; blood stained; blood streaked; streaked
        maroon; burgundy; crimson; tea coloured; irn bru; blood in; bit of blood; spot of blood; specks of blood
        blood coming; some blood; blood with; see blood; saw blood; traces of blood; drops of blood
        like wine/port/coke/cola/tea/claret/ribena/blackcurrant
        colour of wine/port/coke/cola/claret/tea/rust/blackcurrant/brick/brandy; dark brown; clots; clot; red tinge
        pink tinge; rose coloured; beetroot coloured; cola coloured; rust coloured; rusty water; red water
        pink water; like cranberry; like cranberry juice; like rust; like red wine; like beetroot; like raspberry
        like rose; like rosé; rosé; brick red; brick coloured; salmon pink; smoky; coffee coloured; coke coloured
        like cold tea; like black coffee; like gravy
    """,
    "URINE": """
        my wee; the wee; pee; urine; peeing; peed; weeing; piss; pissing; my water; my waters; the waters
        water i passed; passing water; passed water; passing urine; urinating; urinate; the stream; when i go
        when i went; the pish; pish; wee bottle; wee was; wee is; wee looks; wee looked; wee gone; wee went
        wee turned; wee has; spent a penny; spend a penny; wee in the pan; my sample; my specimen; urine in
    """,
    "SHAPE": """
        shelf; a step; step in; hump; ridge; a dip in; dip in; hollow in; bent to; bent like; bend in; a bend
        twisted to; twist in; a twist; leaning to; leaning left; leaning right; leaning over to; leans to; leans left
        leans right; tilt; tilted; tilts; tilting; crooked; lopsided; lop sided; squint; skew; skewed; skewwhiff
        wonky; listing to; list to; s shape; s shaped; like an s; like a c; c shape; c shaped; question mark
        curve in; a curve; curve to; curved; curving; curves; bow in; bowed; bowing; stooped; stoop; hunched; rounded
        rounder; bulge; bulging; bulges; uneven; out of line; windswept; off to one side; to one side; gap in
        notch in; kink; kinked; knob; knuckle; a wedge; shorter; shrunk; changed shape; different shape; funny shape
        a new shape; puffed up; squishy; squashy; a bump; bump that; bump on; bump over; bump by; bony bit
        protruding; protrudes; juts; jutting; jut; sticking out; sticks out; stuck out; poking out; pokes out
        pushed out; popped out; higher than; bent over like; all bent; bent over now; stooped like; hunched like
        folded over; permanently bent; shunted to; shunted
    """,
    "SHAPE_OF": """
        spine; backbone; my back; the back; of back; of my back; back looks; back gone; back is; shoulders; shoulder
        vertebra; vertebrae; rib cage; ribcage; hip; hips; trunk; torso; posture; waist; small of my back; lower back
        bottom of my spine; tailbone; middle of my back; near my spine; the bones of; bra fat; upper back; back all
        back bent; back hunched
    """,
    "SHAPE_SEEN": """
        noticed; notices; noticing; spotted; spots; looks; look; looking; looked; mirror; photo; photos; picture
        pictures; says; said; saw; never there; wasnt there; never used; didnt use; wasnt before; not there before
        appeared; appearing; appears; changed; new; newly; developed; developing; forming; formed; growing; grown
        grew; suddenly got; dressmaker; tailor; hem; hangs crooked; cant see it but; feel it; felt it; can feel
        felt a; found a; found; come up; came up; coming up; since; has got; have got; have a; theres a; there is a
        got a; with a; size of; the size
    """,
    "NET_MARK": """
        lacy; lace; net; netlike; net like; mesh; meshed; mottled; mottling; mottly; marbled; marbling; blotchy
        blotched; toasted; tartan; fishnet; web; webbed; cobweb; cobwebby; spider; giraffe; crocodile; corned beef
        salami; map; road map; tattoo; chicken wire; honeycomb; brown pattern; brown lines; red lines; brown marks
        brown patches; reddish brown; purple pattern; purple lines; stained; discoloured; discolored; discolouration
        dark lines; dark patch; dark patches; pattern; patterned; blister; blisters; blistered; blistery; bubble
        bubbled; bubbles; peeling; peeled; scorched; scorch; scalded; singed; raw; weeping; leathery; white patch
        hard patch; waxy; burn; burnt; burned; burns; scab; scabbed; frostbitten
    """,
    "FLESH": """
        skin; my back; lower back; low back; my side; my hip; my tummy; my belly; my bum; spine; the small of my back
        where the; where i; where my; under the; on my; flesh; there
    """,
    "ROUND_THING": """
        egg; orange; plum; walnut; grape; marble; satsuma; tangerine; golf ball; fist; apple; potato; kiwi; lemon
        hazelnut; almond; peach; conker; ping pong ball; hens egg; duck egg; tomato; pea; kidney been; pebble; nut
        acorn; date stone; peach stone; sausage; slug; pillow of; cushion of; mound; swelling; lump; lumps; bump
        boil; mass; knot of; cyst; knob; bulge; growth; node; nodule; blob; hard thing; soft thing; squishy thing
        thing; something; grapefruit; tangerines; eggs; puffy bit; puffiness; raised bit; raised area
    """,
    "ON_SPINE": """
        on my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        in my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        by my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        beside my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        near my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        over my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        along my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        alongside my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        under my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum
        above my/the/me spine/backbone/vertebrae/tailbone/loin/sacrum; next to my/the/me spine/backbone/tailbone
        side of my/the/me spine/backbone; on my/me [low/lower/upper/middle/small] back
        in my/me [low/lower/upper/middle/small] back; beside my/me [low/lower/upper/middle/small] back
        over my/me [low/lower/upper/middle/small] back; base of my/the spine; bottom of my/the spine
        off my/the spine; out of my/the spine; out of my [low/lower/upper] back; of my spine; where my spine
    """,
    "GROWING": """
        appeared; appears; appearing; new; growing; grown; grew; bigger; this week; overnight; never there
        wasnt there; come up; came up; coming up; popped up; found; noticed; spotted; felt; feels like; feel
        sticking out; poking out; size of; the size; like a; like an; like half; half a; half an; soft; hard; squashy
        rubbery; doesnt hurt; painless; moves when; theres a; there is a; got a; have a; has a; wife; husband
        partner; nurse; masseuse; physio
    """,
}
