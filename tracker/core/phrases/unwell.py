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
        stings to wee/pee; burns to wee/pee/go; wee/pee/urine burns; wee/pee/urine burning; wee/pee/urine stings
        wee/pee/urine stinging; wee/pee/urine hurts; wee/pee like fire
        like peeing/weeing/pissing/passing razor/razors/glass/fire/acid/needles/battery
        peeing/weeing/pissing razor/razors/glass/fire/acid/needles/blades; peeing fire; pissing fire
        razor blades when; dysuria; burning passing water; burning when passing; stinging when passing
        stings passing; hurts passing; pain passing water; painful passing water; smelly wee/pee/urine
        wee/pee/urine smells; wee/pee/urine stinks; wee/pee/urine is cloudy; cloudy wee/pee/urine
        wee/pee/urine cloudy; foul smelling wee/pee/urine; fishy wee; wee smells fishy; uti; urine infection
        water infection; bladder infection; waterworks infection; wee infection; cystitis; kidney infection
        kidney stone; renal colic; pyelonephritis; ureteric stone; stone passing; passing a stone; passed a stone
        kidney stone again; urinary infection; urinary tract infection; stings like; peeing hurts; peeing stings
        peeing burns; weeing hurts; weeing stings; weeing burns; urinating hurts; urinating burns; burns to pass
        stings to pass; pain on passing; scalding when i pass; scalding wee; scalding urine; scalding when i
        weeing needles; hot needles when; razor when i; ouch when i wee; ouch when i pee; nitrites; leucocytes; leucs
        dipstick; dip positive; urine dip; dysuric; frequency and burning; burning and frequency; renal angle
        cva tenderness; costovertebral
    """,
    "sign:bloody urine": """
        blood in [my/the] wee/pee/urine/water/piss; bloody wee/pee/urine; blood when i wee/pee
        bleeding when i wee/pee; peeing blood; pissing blood; weeing blood; passing blood; pink wee/pee/urine
        red wee/pee/urine; brown wee/pee/urine
        wee/pee/urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        wee/pee/urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark
        wee/pee/urine pink/red/brown; wee/pee/urine like cola/coke/tea/rosé/ribena/beetroot/rose
        cola coloured wee/pee/urine; rosé wee; haematuria; hematuria; blood in the toilet when i wee/pee
        clots in my wee/pee/urine; blood tinged urine; tea coloured; cola coloured; rusty wee; rusty urine
        pink in the toilet; pink in the pan; blood in my waters; blood in the water; cranberry juice; like cranberry
        wee/pee/urine/water like; like red wine; like port; like rust; rust coloured; rusty water; red water
        water red; water pink; water was red; water was pink; pink water; pink when i wipe after; bloody in the pan
        blood passing; passed blood; peed blood; weed blood; pissed blood; blood clots in; frank haematuria
        micro haematuria; haem positive; blood on the dipstick; gone bloody; water gone; blood in it when i
        bloody on me; red tinge; pink tinge; rose coloured; beetroot coloured; claret
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
}
