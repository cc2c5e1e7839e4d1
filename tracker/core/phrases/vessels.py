"""Chest, breath and blood vessels: crushing, gasping, tearing, faint. NHS_BACK, NHS_AAA, MCLEOD."""

VESSELS = {
    "sign:chest pain": """
        chest pain; chest pains
        pain/pains/ache/pressure/tightness in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        heaviness/squeezing/burning in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        crushing/weight/stabbing in [the/my/me] [left/right/middle/centre/of/side] [of] [my/the] chest
        pain across [my/the] chest; pain over [my/the] chest; pain into my chest; pain through to my chest
        through to [my/the] chest; round to [my/the] chest; pain spreading to my chest; spread to my chest
        into my chest and; chest hurts; chest hurting; chest tight; chest tightness; chest is tight
        chest feels tight; chest went tight; tight chest; tightness of chest; chest pressure; chest heavy
        heavy chest; chest heaviness; chest feels heavy; chest burning; chest squeezing; chest being squeezed
        crushing chest; crushing pain; chest crushing; chest discomfort; chest feels crushed; elephant on my chest
        elephant sitting on my chest; elephant on me; kicked by an elephant; weight on my chest; band round my chest
        band around my chest; belt round my chest; vice round my chest; vice around my chest; vice on my chest
        like a vice; squeezing my chest; chest in a vice; someone sitting on my chest; someone standing on my chest
        angina; heart attack; pain in my heart; heart pain; heart hurts; cardiac pain; pleuritic pain
        pain when i breath in; hurts to breath; hurts to breath in; sore to breath; cant breath for pain
        jaw pain and; left arm pain; pain down my left arm; pain in [my] left arm; pain in [my] jaw
        pain up into my jaw; left arm heavy; left arm aching; chest sore; sore chest; chest ache; chest aching
        aching chest; parked on my chest/breastbone; sitting/standing/parked/sat/stood on my chest/breastbone
        constriction about the; band across my chest; band across the chest; arm and jaw; down my left arm
        down the left arm; into my left arm; up into my jaw; up to my jaw; into my jaw; into the jaw; pain in my jaw
        aching jaw; pain between my breasts; indigestion that wont; like indigestion but; worst indigestion; ?mi
        ?acs; acs; my symptoms; stemi; nstemi; pericarditis; pe symptoms; query pe; ?pe; heavy breastbone
        breastbone pain; ticker pain; chest grip; central cp; cp radiating; cp and
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
    "RIP": """
        ripping; tearing; splitting; rent; rending; unzipping; unzipped; cloth ripping; cloth tearing; sheet tearing
        paper tearing; fabric tearing; fabric ripping; wallpaper; exploding; exploded; explosion; detonated; gunshot
        bayonet; skewer; skewered; harpoon; thunderclap; something let go; something give; something gave way inside
        something went inside
    """,
    "RIPPED": """
        rip; tear; tore; ripped; torn; stabbed; knife; split; burst; burst open; velcro; axe; sword; speared; shot
    """,
}
