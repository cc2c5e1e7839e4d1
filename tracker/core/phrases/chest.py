"""Chest and breath: crushing, squeezing, gasping, and what one stops for. NHS_BACK."""

CHESTS = {
    "sign:chest pain": """
        chest pain; chest pains; pain across [my/the] chest; pain over [my/the] chest; pain into my chest
        pain through to my chest; through to [my/the] chest; round to [my/the] chest; pain spreading to my chest
        spread to my chest; into my chest and; chest hurts; chest hurting; chest tight; chest tightness
        chest is tight; chest feels tight; chest went tight; tight chest; tightness of chest; chest pressure
        chest heavy; heavy chest; chest heaviness; chest feels heavy; chest burning; chest squeezing
        chest being squeezed; crushing chest; crushing pain; chest crushing; chest discomfort; chest feels crushed
        elephant on my chest; elephant sitting on my chest; elephant on me; kicked by an elephant; weight on my chest
        band round my chest; band around my chest; belt round my chest; vice round my chest; vice around my chest
        vice on my chest; like a vice; squeezing my chest; chest in a vice; someone sitting on my chest
        someone standing on my chest; angina; heart attack; pain in my heart; heart pain; heart hurts; cardiac pain
        pleuritic pain; pain when i breath in; hurts to breath; hurts to breath in; sore to breath
        cant breath for pain; jaw pain and; left arm pain; pain down my left arm; pain in [my] left arm
        pain in [my] jaw; pain up into my jaw; left arm heavy; left arm aching; chest sore; sore chest; chest ache
        chest aching; aching chest; parked on my chest/breastbone; constriction about the; band across my chest
        band across the chest; arm and jaw; down my left arm; down the left arm; into my left arm; up into my jaw
        up to my jaw; into my jaw; into the jaw; pain in my jaw; aching jaw; pain between my breasts
        indigestion that wont; like indigestion but; worst indigestion; ?mi; ?acs; acs; my symptoms; stemi; nstemi
        pericarditis; pe symptoms; query pe; ?pe; heavy breastbone; breastbone pain; ticker pain; chest grip
        central cp; cp radiating; cp and; pain in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        pains in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        ache in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        pressure in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        tightness in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        heaviness in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        squeezing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        burning in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        crushing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        weight in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        stabbing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        sitting on my chest/breastbone; standing on my chest/breastbone; sat on my chest/breastbone
        stood on my chest/breastbone
    """,
    "CHEST_PAIN": """
        pain; pains; tight; tightness; pressure; crushing; heavy; heaviness; squeezing; squeezed; squeeze; stabbing
        burning; ache; aching; hurts; hurt; vice; band; weight; elephant; discomfort; gripping; clenched; tightened
        tightening; constricted; crushed; sharp; fluttering; tight feeling; constriction; constricting; parked
        sitting on; standing on; sat on; stood on; stamping; brick; bricks; boulder; clamp; clamped; clamping; corset
        strangled; gripped; grip; grips; grabbing; fist; knot; knotted; jabbing; twinges; twinge; dull; pulling; burn
        burns; bursting; pinching; rope; strap; strapped; belt; cramp; cramping; pressing; pressed; pushing; hammer
        like lead; lead; like a ton; ton; not right; funny; uncomfortable; pounding; thumping hard; racing; sore
        soreness; pinned; load; knife; stab; stabs; twisted; achy; rip; ripped; ripping; tearing; squashed; squashing
        squash; squished; catches; catching; catch; pang; pangs; tightish; tighter; tightens; strangling; suffocating
        smothered; pounded; punched; punch; kicked; stamped; trodden; vise; bands; banded; hoop; girdle; wrapped
        bound; bandage; bandaged; cling film; concrete; stone; anvil; sack; sandbag; sandbags; lump; choking; choke
        burny; hot; acid; fizzing; thudding; thump; thumping; effing; skipping; missing beats; flutters; flutter
        palpitations; galloping; sore to; hurting; painy; fullness; odd; tingling; tingly; electric; shooting; shoots
        spasm; spasms; twinging; tender; crush; crushes; vice-like; viselike; compressed; compressing; compression
        caving; caved; collapsing; closing; closing in; closed; closing up; seized; stuck; trapped; sat; sitting
        standing; stood; leaning; kneeling; kneeling on; leaning on; parked on; laid on; lying on; wringing; wrung
        twisting; biting; drilling; boring; pulsating; bruised; bruise; somersaults; somersaulting; flip flopping
        flip-flopping; flips; missing a beat; skips; skipping a beat; hammering; irregular; all over the place
        out of rhythm; fluttery; going like the clappers; going mad; going crazy; mental; nineteen to the dozen
        palpitating; ectopics; quivering; trembling; tight as; tight like; tight across; tight when; tight on
        cramped; gripes; griping; ratchet; ratcheted; ratchet strapped; straps; shrink wrapped; laced; laced up
        in plaster; in a plaster cast; plaster cast; bolted; zipped; wired; stapled; winched; tourniquet; noose
        throttled; wedge; wedged; jammed; anchored; heartburn that; like heartburn; like wind; trapped wind that
        like indigestion; wringing out; collapsing in; being sat on; being stood on; being squeezed; being crushed
        being squashed; being pressed
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
    "RADIATES": """
        down [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        into [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        up [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        along [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        in [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        through [the/my/me/both] [left/right] arm/arms/jaw/neck/throat/teeth
        down [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        into [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        up [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        along [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        in [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        through [the/my/me/both] [left/right] shoulder/shoulders/elbow/wrist/fingers/gullet
        to [the/my/me] [left/right] arm/jaw/neck/throat/teeth/shoulder/elbow; arm aches; arm aching; arm ache
        arms ache; arm heavy; arm is heavy; arm feels heavy; arm hurts; arm tingling; arm numb; arm gone; jaw aches
        jaw aching; jaw ache; jaw hurts; jaw sore; jaw tight; teeth hurt; teeth ache; teeth aching
        toothache in every; lower teeth; bottom teeth; neck tight; throat tight; throat closing; tight throat
        gaviscon; rennies; rennie; antacid; antacids; gtn; nitro; spray under; left arm; both arms weak
        both arms heavy; both arms ache; both arms numb
    """,
    "ON_ME": """
        someone sitting/standing/parked/sat/stood on my/me/the/us
        somebody sitting/standing/parked/sat/stood on my/me/the/us
        something sitting/standing/parked/sat/stood on my/me/the/us
        elephant sitting/standing/parked/sat/stood on my/me/the/us
        man sitting/standing/parked/sat/stood on my/me/the/us
        someone kneeling/leaning/stamping/pressing/lying on my/me/the/us
        somebody kneeling/leaning/stamping/pressing/lying on my/me/the/us
        something kneeling/leaning/stamping/pressing/lying on my/me/the/us
        elephant kneeling/leaning/stamping/pressing/lying on my/me/the/us
        man kneeling/leaning/stamping/pressing/lying on my/me/the/us
        weight sitting/standing/parked/sat/stood on my/me/the/us
        brick sitting/standing/parked/sat/stood on my/me/the/us
        bricks sitting/standing/parked/sat/stood on my/me/the/us
        boulder sitting/standing/parked/sat/stood on my/me/the/us
        anvil sitting/standing/parked/sat/stood on my/me/the/us
        car sitting/standing/parked/sat/stood on my/me/the/us
        weight kneeling/leaning/stamping/pressing/lying on my/me/the/us
        brick kneeling/leaning/stamping/pressing/lying on my/me/the/us
        bricks kneeling/leaning/stamping/pressing/lying on my/me/the/us
        boulder kneeling/leaning/stamping/pressing/lying on my/me/the/us
        anvil kneeling/leaning/stamping/pressing/lying on my/me/the/us
        car kneeling/leaning/stamping/pressing/lying on my/me/the/us
        horse sitting/standing/parked/sat/stood on my/me/the/us
        child sitting/standing/parked/sat/stood on my/me/the/us
        person sitting/standing/parked/sat/stood on my/me/the/us
        fat sitting/standing/parked/sat/stood on my/me/the/us
        bloke sitting/standing/parked/sat/stood on my/me/the/us
        sack sitting/standing/parked/sat/stood on my/me/the/us
        house sitting/standing/parked/sat/stood on my/me/the/us
        cow sitting/standing/parked/sat/stood on my/me/the/us
        piano sitting/standing/parked/sat/stood on my/me/the/us
        truck sitting/standing/parked/sat/stood on my/me/the/us
        tank sitting/standing/parked/sat/stood on my/me/the/us
        lorry sitting/standing/parked/sat/stood on my/me/the/us
        horse kneeling/leaning/stamping/pressing/lying on my/me/the/us
        child kneeling/leaning/stamping/pressing/lying on my/me/the/us
        person kneeling/leaning/stamping/pressing/lying on my/me/the/us
        fat kneeling/leaning/stamping/pressing/lying on my/me/the/us
        bloke kneeling/leaning/stamping/pressing/lying on my/me/the/us
        sack kneeling/leaning/stamping/pressing/lying on my/me/the/us
        house kneeling/leaning/stamping/pressing/lying on my/me/the/us
        cow kneeling/leaning/stamping/pressing/lying on my/me/the/us
        piano kneeling/leaning/stamping/pressing/lying on my/me/the/us
        truck kneeling/leaning/stamping/pressing/lying on my/me/the/us
        tank kneeling/leaning/stamping/pressing/lying on my/me/the/us
        lorry kneeling/leaning/stamping/pressing/lying on my/me/the/us; sitting on me/top; standing on me/top
        parked on me/top; sat on me/top; stood on me/top; kneeling on me/top; leaning on me/top; stamping on me/top
        pressing on me/top; weight on me; weight on my; weight across; squeezed by; squeezing me; squeezing the
        hugging me too; bear hug; bearhug; tight hug; corset; strapped in; tight strap; band across; band round
        belt across; belt round my; rope round; rope around; ratchet; clamped; in a vice; in a vise; crushing me
        crushed; a ton of bricks; ton weight; lead weight; boa constrictor; python round; boa; anaconda
    """,
    "FRONT": """
        across the front; right across; across me; across my front; the front; in front; at the front; front of me
        middle of me; centre of me; up top; upstairs; behind the breastbone; under the breastbone; high up
        up to my teeth; up to my jaw; my teeth; my jaw; arm; arms; ribs; heart; breath; breathing; throat; neck
        inside
    """,
    "AIR": """
        breath; breaths; air; wind; puff; oxygen; lungs; breathing; a breath; lungful; o2; respiration; breather
    """,
    "NO_AIR": """
        short; shorter; shortness; out of; run out of; running out of; ran out of; cant; cant get; cant get enough
        cant catch; cant take; cant fill; cant draw; cant find; couldnt; couldnt get; couldnt catch; couldnt draw
        couldnt fill; struggle; struggling; struggled; fight; fighting; fought; gasping; gasp; gasped; heaving; heave
        gulping; sucking; grabbing; snatching; labouring; laboured; labored; laborious; hard; harder; difficult
        difficulty; trouble; tight; tighter; heavy; shallow; fast; faster; quick; rapid; ragged; rattly; bubbly
        crackly; noisy; wheezy; stops; stopping; stop for; stopping for; stopped for; pause for; pausing for
        not enough; no; never enough; lack of; lacking; loss of; lost; robbed of; hunting for; begging for
        desperate for; catches; catch; cut short; cuts; sharp; hurts; hurt; painful; pain; stab; stabs; stabbing
        sore; stitch; knife; knifes; jab; jabs; nips; nipping; pulls; pleuritic; wont come; wont go in; thin; low
        dropping; worse; bad; funny; not right; awful
    """,
    "AT_REST": """
        sitting; sat; lying; lying down; at rest; resting; doing nothing; in the chair; in bed; in my chair
        on the sofa; watching telly; watching tv; talking; talk; speaking; speak; sentence; sentences; words
        chatting; on the phone; eating; dressing; getting dressed; tying my laces; brushing my teeth; washing up
        to the toilet; to the kitchen; to the door; to the gate; to the car; across the room; across the landing
        one flight; flat; on the flat; few steps; a few steps; ten steps; 10 steps; six steps; five steps; the stairs
        stairs; night; woke; wake; woken; three pillows; 3 pillows; two pillows; propped; propped up; upright; since
        today; tonight; this morning; now; never did; never used to; never before; not like me; new; worse; usually
        normally; suddenly; sudden; back; all day; making the bed; making tea; making a cup
    """,
    "PUFFED": """
        puffed; puffing; puffing and blowing; puffy; panting; pant; pants like a; puff; blowing; blown
        knackered lungs; wheezing; wheezy; wheeze; winded; gasping; heaving for air; heaving for breath; peching
        pech; bellows; like a bellows; like a steam train; steam train; like an old dog; like an old pug
        like i had run; like i have run; as if i had run; as if i have run; like i would run; like i would sprinted
        like a marathon; breathless; out of breath; short of breath; out of puff; sob; soboe; sobar
    """,
    "BREATH_IN": """
        in breath; in - breath; inbreath; in-breath; breath in; breathing in; a breath; full breath; big breath
        properly breath; decent breath; deep breath; deep breaths; take a breath; taking a breath; every breath
        each breath; any breath; when i breath; if i breath; when breathing; on breathing; to breath; with breathing
        breathing out; inspire; inspiration; on inspiration; inhale; inhales; inhaling; inhalation; breath deep
        breathing deep; breath deeply; breathing deeply; fill my lungs; expand my chest; expand my ribs
        catches when i breath; yawn; yawning; inhale deeply
    """,
    "CATCHES": """
        catch; catches; catching; caught; hurts; hurt; hurting; pain; pains; painful; sore; sair; stab; stabs
        stabbing; sharp; knife; knives; stitch; jab; jabs; jabbing; nip; nips; pinch; pinches; pinching; agony
        rubbing; rubs; grate; grates; grating; creaks; spike; spikes; pull; pulls; tight; tightens; worse; needle
        needles; skewer; spear; twinge; twinges; pleurisy; pleuritic; burns; burning
    """,
    "ask:breathlessness": """
        words then a breath; words at a time; a breath between; breath between words; breath between sentences
        mid sentence; rest halfway up; stop halfway up; need the window open; window open to; window open for
        gasp for the window; sat by the open window; sit by the open window; fan on my face; fan in my face
        sleep propped; sleeping propped; propped on pillows; sitting up to breath; sit up to breath; sit upright to
        sleep upright to; on three pillows; three pillows now; four pillows now; 3 pillows; 4 pillows; blue lips
        lips blue; lips are blue; lips went blue; blue round the mouth; blue around the mouth; blue fingertips
        fingertips blue; turned blue; tummy breathing; using my shoulders to; coughed blood; coughed up blood
        coughing blood; coughing up blood; blood when i cough; blood in my spit; blood in my phlegm; pink froth
        haemoptysis; hemoptysis; swollen calf and; calf swollen and; calf red and swollen; one calf swollen
        clot on the lung; clot on my lung; pe again; pulmonary embolism
    """,
    "BREATHE_IN": """
        when i breathe in; when i breath in; breathing in; on breathing in; as i breathe in; each breath
        every breath; with each breath; with every breath; on a deep breath; deep breath; when i inhale
        on inspiration; pleuritic
    """,
    "CLOT_RISK": """
        flew home; flew back; flew in; long haul; long flight; flight; off the plane; flight home; dvt; blood clot
        clot; swollen calf; calf swollen; sore calf; calf is sore; bed rest; in plaster; in a cast; since my op
        after my op; hip replacement; knee replacement; on the pill; just had a baby; gave birth
    """,
    "SHORT_PUFF": """
        puffed; puffed out; out of breath; short of breath; breathless; winded; panting; cant get my breath
        couldnt get my breath; puffing; no puff; no breath; gasping; coughing blood; coughed blood; heart racing
        heart going
    """,
    "RIBS": """
        ribs; rib; right ribs; left ribs; rib cage; ribcage; chest; side; breastbone; breast bone; shoulder blade
    """,
    "ENOUGH_AIR": """
        enough air; enough breath; enough oxygen; a full breath; a proper breath; a deep breath; my breath; air in
        air into; air
    """,
    "DOOM": """
        something awful; something terrible; something bad; something dreadful; about to happen; going to happen
        impending doom; doom; going to die; about to die; feel like death; think i am dying; thought i was dying
        sense of dread; a dread; feeling of dread; going to pass out; about to pass out
    """,
    "CANT_GET_AIR": """
        dont seem able to get; not able to get; cant get; cant seem to get; couldnt get; unable to get
        struggling to get; hard to get; cant draw; cant catch; cant take in; cant pull in; never enough; not enough
        not getting
    """,
    "CRUSH": """
        crushing; crushed; squeezing feeling; vice; vice like; tight band; iron band; heavy weight; elephant
        squashing; crushing feeling; crushing sensation; crushing pain; crushing pressure
    """,
    "FRONT_BACK": """
        front and back; back and front; front to back; back to front; through to my back; through to the back
        front through to; behind my breastbone; middle of my front; both sides of me; woke me; woke at; woke 2am
        woke 3am; woke 4am; woke 5am
    """,
    "COUGH_BLOOD": """
        coughed up blood; coughing up blood; coughed blood; coughing blood; blood when i cough; spat blood
        spitting blood; blood in my phlegm; bloody phlegm; pink froth; pink frothy; brought up blood
    """,
}
