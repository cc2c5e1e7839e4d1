"""Lumps, a pulse in the tummy, water and skin. NHS_BACK, NHS_AAA, KIDNEY, FDA_HEAT."""

UNWELL = {
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
        change of shape; changed shape; new shape; new dip; new dent; hard mass; new ridge; new kink; poking out
        pokes out; poked out; jutting out; juts out; jutting; popping out; pops out; pushing out; stands out
        standing out; stands proud; raised bit; raised bump; like a knuckle; knuckle; like a marble; marble
        like a walnut; like a pebble; like a grape; like a plum; like an egg; nodule; bony bit; new bone
        something hard; bone showing; step down; a shelf; proud of the; out of line; not in line; out of place
    """,
    "PULSE": """
        pulse; pulsing; pulses; pulsating; pulsate; pulsates; pulsation; heartbeat; heart beat; second heart
        another heart; heart beating; beating; beats; beat; throb; throbs; throbbing; thumping; thump; thumps
        pounding; lb; drumming; drum; ticking; boom; jumping; pumping; hammering; bouncing; moves with my heart
        rhythm; thud; thuds; thudding; pulsatile; bounce; bounces; bobbing; bobs; kicking; knocking; tapping
        twitching in time; in time with; bump bump; boom boom; second pulse; strong pulse; steady as a clock
        like a clock; ticker; ticks; beating thing; heartbeats; heart in my; expansile; count my pulse
        count my heart; count my hr; count the beats; count beats; keeps time; keeping time; take my pulse
        feel my pulse; see my pulse; see it beat; see it pulse; a heart in there; heart in there; moves in time
        second heartbeat; heart of its own; thuddy; pulsey; pulsy
    """,
    "sign:burning urine": """
        burning wee/pee/urine/piss; burns when i wee/pee/urinate/go; burning when i wee/pee/urinate/go
        stings when i wee/pee/urinate/go; stinging when i wee/pee/urinate/go; hurts when i wee/pee/urinate
        hurts to wee/pee/urinate/go for a wee; hurts when weeing/peeing/urinating; sore when i wee/pee
        sore to wee/pee; painful to wee/pee/urinate; painful when i wee/pee; painful weeing/peeing/urination
        pain when i wee/pee/urinate; pain when weeing/peeing/urinating; pain on weeing/peeing/urination
        burning weeing/peeing/urination; burning on weeing/peeing/urination; stinging weeing/peeing
        stings to wee/pee; burns to wee/pee/go
        like peeing/weeing/pissing/passing razor/razors/glass/fire/acid/needles/battery; peeing fire; pissing fire
        razor blades when; dysuria; burning passing water; burning when passing; stinging when passing
        stings passing; hurts passing; pain passing water; painful passing water; smelly wee/pee/urine
        cloudy wee/pee/urine; foul smelling wee/pee/urine; fishy wee; wee smells fishy; uti; urine infection
        water infection; bladder infection; waterworks infection; wee infection; cystitis; kidney infection
        kidney stone; renal colic; pyelonephritis; ureteric stone; stone passing; passing a stone; passed a stone
        kidney stone again; urinary infection; urinary tract infection; stings like; peeing hurts; peeing stings
        peeing burns; weeing hurts; weeing stings; weeing burns; urinating hurts; urinating burns; burns to pass
        stings to pass; pain on passing; scalding when i pass; scalding wee; scalding urine; scalding when i
        weeing needles; hot needles when; razor when i; ouch when i wee; ouch when i pee; nitrites; leucocytes; leucs
        dip positive; dysuric; frequency and burning; burning and frequency; renal angle; cva tenderness
        costovertebral; wee burns; pee burns; urine burns; wee burning; pee burning; urine burning; wee stings
        pee stings; urine stings; wee stinging; pee stinging; urine stinging; wee hurts; pee hurts; urine hurts
        wee like fire; pee like fire; peeing razor/razors/glass/fire/acid/needles/blades
        weeing razor/razors/glass/fire/acid/needles/blades; pissing razor/razors/glass/fire/acid/needles/blades
        wee smells; pee smells; urine smells; wee stinks; pee stinks; urine stinks; wee is cloudy; pee is cloudy
        urine is cloudy; wee cloudy; pee cloudy; urine cloudy; loin to groin; flank to groin; from loin; colicky loin
        colicky flank; coliky; renal pain; kidney ache; kidney pain; kidney hurt; kidney area; kidney punch
        kidney are killing; sore kidney; waterworks trouble; wee reeks; wee is honking; pee reeks; wee like soup
        murky wee; murky pee; murky urine; thick wee; wee stank; wee pongs; pee pongs; urine dark and smelly; hot wee
        hot pee; peeing glass; weeing glass; weeing razor; weeing razors; weeing fire
        agony when i wee/pee/urinate/piss/tinkle/pass; excruciating when i wee/pee/urinate/piss/tinkle/pass
        murder when i wee/pee/urinate/piss/tinkle/pass; torture when i wee/pee/urinate/piss/tinkle/pass
        hell when i wee/pee/urinate/piss/tinkle/pass; unbearable when i wee/pee/urinate/piss/tinkle/pass
        painful when i wee/pee/urinate/piss/tinkle/pass; sore when i wee/pee/urinate/piss/tinkle/pass
        ouch when i wee/pee/urinate/piss/tinkle/pass; screaming when i wee/pee/urinate/piss/tinkle/pass
        agony to wee/pee/urinate/piss/tinkle/pass; excruciating to wee/pee/urinate/piss/tinkle/pass
        murder to wee/pee/urinate/piss/tinkle/pass; torture to wee/pee/urinate/piss/tinkle/pass
        hell to wee/pee/urinate/piss/tinkle/pass; painful to wee/pee/urinate/piss/tinkle/pass
        sore to wee/pee/urinate/piss/tinkle/pass; agony weeing/peeing/urinating; murder weeing/peeing/urinating
        torture weeing/peeing/urinating; hell weeing/peeing/urinating; cry when i wee/pee/urinate/piss/tinkle/pass
        scream when i wee/pee/urinate/piss/tinkle/pass; wince when i wee/pee/urinate/piss/tinkle/pass; dread weeing
        dread peeing; dreading peeing; dreading weeing
    """,
    "sign:bloody urine": """
        blood in [my/the] wee/pee/urine/water/piss; bloody wee/pee/urine; blood when i wee/pee
        bleeding when i wee/pee; peeing blood; pissing blood; weeing blood; passing blood; pink wee/pee/urine
        red wee/pee/urine; brown wee/pee/urine; cola coloured wee/pee/urine; rosé wee; haematuria; hematuria
        blood in the toilet when i wee/pee; clots in my wee/pee/urine; blood tinged urine; rusty wee; rusty urine
        pink in the toilet; pink in the pan; blood in my waters; blood in the water; like cranberry; water red
        water pink; water was red; water was pink; pink when i wipe after; bloody in the pan; blood passing
        passed blood; peed blood; weed blood; pissed blood; blood clots in; frank haematuria; micro haematuria
        haem positive; blood on the dipstick; gone bloody; water gone; blood in it when i; bloody on me
        wee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        pee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] pink/red/brown/bloody/rose
        wee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark
        pee is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark
        urine is/was/looks/looked/gone/went/turned [a/all/bit/like/very] rosy/cola/coke/tea/dark; wee pink/red/brown
        pee pink/red/brown; urine pink/red/brown; wee like cola/coke/tea/rosé/ribena/beetroot/rose
        pee like cola/coke/tea/rosé/ribena/beetroot/rose; urine like cola/coke/tea/rosé/ribena/beetroot/rose
        wee like; pee like; urine like; water like; blood when i peed/weed/went/urinated/passed
        blood when peeing/weeing/urinating; blood on peeing/weeing; blood after peeing/weeing
        blood coming out when i; blood out when i
        pink [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        rosy [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        red [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        rusty [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        rose [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        reddish [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        pinkish [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        coloured [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        brownish [coloured/colored/tinged/tint/water/tinge/hue] in the toilet/bowl/pan
        pink [coloured/colored/tinged] toilet/bowl water; rosy [coloured/colored/tinged] toilet/bowl water
        red [coloured/colored/tinged] toilet/bowl water; rusty [coloured/colored/tinged] toilet/bowl water
        rose [coloured/colored/tinged] toilet/bowl water; reddish [coloured/colored/tinged] toilet/bowl water
        pinkish [coloured/colored/tinged] toilet/bowl water
        toilet water [was/is/went/goes/turned/all] pink/rosy/red/reddish/pinkish
        bowl [was/is/went/goes/turned/all] pink/rosy/red/reddish/pinkish
        pan [was/is/went/goes/turned/all] pink/rosy/red/reddish/pinkish; tinge of red in; tinge of pink in
        streaks of red in; blush of red; pee the colour of rose/wine/cola/tea/port/coke/blood/rust/beetroot
        wee the colour of rose/wine/cola/tea/port/coke/blood/rust/beetroot
        urine the colour of rose/wine/cola/tea/port/coke/blood/rust/beetroot
        water the colour of rose/wine/cola/tea/port/coke/blood/rust/beetroot
        piss the colour of rose/wine/cola/tea/port/coke/blood/rust/beetroot
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
