"""Fever, shivers and sweats. NHS_BACK, IDSA."""

FEVERS = {
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
        clammy sheets/bed/bedding/pyjamas/nightie/nights; sheets clammy; bed clammy; bedding clammy; pyjamas clammy
        nightie clammy; sheets are clammy; clammy at night; clammy every night; clammy in the night; clammy all night
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
}
