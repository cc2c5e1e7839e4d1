"""Blood vessels: sudden, tearing, the worst ever, and faint with it. NHS_AAA, MCLEOD."""

VESSELS = {
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
        never known pain like; like nothing i have; ripped from; rips; rips through; ripping downward; ripping down
        ripping up; ripping across; tearing down; tearing up; tearing across; tear through; torn from; torn inside
        split; split in; burst inside; give inside; gave inside; let go inside; popped inside; came apart
        coming apart; shredded; shredding; shred; skewer; skewered; speared; harpooned; bayonet; blade; machete
        cleaver; samurai; cutlass; pierced; piercing; impaled; run through; like a sword; cut in half; cut in two
        sliced; slicing; slice; sawn; sawn in half; cleaved; cleft; ruptured; rupture; detonated; bomb; zipper; zip
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
        in a moment; a split second; the second i; in one go; all in one go; all at one; at a stroke; like a bomb
        a bomb; went off; from nothing; out of nothing; nothing to; from zero; from 0; from 1 to; from 2 to; 2 to 9
        2 to 10; 1 to 9; 1 to 10; 0 to 9; 3 to 10; 3 to 9; this second; that second; the moment i; the minute i
        the instant; one moment; one moment fine; fine one; right as rain then; then bang; then wham; then boom; bang
        boom; bam; pow; smack; like a hammer; like a sledgehammer; sledgehammer; like a train; like a truck
        hit by a train of pain; like a bullet; like a shot; like an axe; like an explosion; like a kick; kick from a
        like a horse kick; kicked by a mule; sprang; sprung; erupted; erupts; detonated; blew up; went bang; went pop
        shot through; hit me; struck; felled me; felled; flattened me; took me down; brought me down
        brought me to the; to my knees; doubled up; doubled over; bent me double; dropped like; was just
        just sitting; just sat; just standing; just stood; just lying; just walking; just watching; was pegging
        was brushing; was queueing; half an hour ago; 20 min ago; 10 min ago; an hour ago; minutes back
        half hour ago; ten minutes ago; twenty minutes ago; five minutes ago; since half; instantaneous
        instantaneously; rapid onset; onset sudden; hyperacute; 0 to 100; flash; flash of; very sudden; quite sudden
        ever so sudden; unexpected; unexpectedly; unprovoked; not doing anything; wasnt doing anything
        wasnt even doing; hadnt done anything; never did anything
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
        thought i was going to die; huge pain; bad pain; worst pain; stabbing pain; severe pain; 9 from; 10 from; 9s
        full on agony; awful pain; dreadful pain; terrific pain; tremendous; pain like i; never had a pain
        never had anything; cant describe; couldnt describe; indescribable; beyond; beyond words; beyond anything
        off the; blew my mind; blew my head; on my knees; on hands and knees; writhing; rolling around; rolling about
        curled up; curled in a ball; bent double; crying; cried; sobbing; bawling; screaming out; yelped; yelp
        shouted out; cried out; called out; gasped; pure agony; sheer agony; sheer; absolute agony; absolute hell
        hell; in hell; mad pain; sick pain; wild pain; unholy; ungodly; fierce; vicious; viciously; vile; shocking
        shocking pain; serious pain; sore beyond; really bad; so bad; very bad; extremely; 9 10; pain at 10
        pain at 9; a ten; a nine; maxed out; max; maximum; worst ever; a 10; a 9; like a bomb; bombed; knife; stabbed
        stabbing; lance; lanced; impaled; skewered; poleaxed; pole axed; sair sair; gey sair; fair doubled
        fair floored; flattened; winded me; took my breath away; couldnt breath; cant talk; cant think
        cant see straight; saw stars; blinding pain; worst back; the worst; never this; nothing like it
        nothing like this
    """,
    "sign:collapse": """
        passed out; pass out; passing out; blacked out; blacking out; fainted; fainting; feel faint; felt faint
        feeling faint; collapsed; nearly collapsed; keeled over; went down like; hit the floor; hit the deck; syncope
        syncopal; near syncope; lightheaded; light headed; light-headed; broke out in a cold sweat; clammy
        cold and clammy; grey and sweaty; gray and sweaty; went grey; gone grey; white as a sheet; pale and sweaty
        sweaty and pale; pouring with sweat; dripping with sweat; drenched in sweat; swooned; swoon; going grey
        ashen; grey as a; came over faint; came over all faint; went woozy; greyed out; lost consciousness
        loss of consciousness; lost conciousness; unconscious; knocked out; head spinnin; peely wally; peelie wally
        saw black; seeing black; saw stars; went black; vision went; vision went black; everything went black
        sight went; ears ringing and; legs went and i; keeled; slid down the wall; slid to the floor
        sank to the floor; went down in a heap; found me on the floor; found on the floor; woke on the floor
        woke up on the floor; came to on the floor; came round on the floor; near faint; nearly faint; nearly fainted
        almost fainted; presyncope; pre syncope; presyncopal; hypotensive; bp dropped; bp low; low bp; bp 80; bp 90
        grey and sweating; gray and sweating; gone the colour of; colour of putty; colour of paper; colour of ash
        colour drained; all colour gone; pallid; clammy skin; sweat pouring; sweat poured; diaphoretic; diaphoresis
        shocky; faint and sick; weak and faint; swimmy; swimmy headed; dizzy spell; faint with; went faint; faint and
        cold sweat; in a cold sweat; cold sweats; pale and; white and clammy; had a collapse; dizzy and sweating
        sweating and dizzy; dizzy and sick; woozy and; going faint; go faint; goes faint; faint when i stand
        faint on standing; faint when standing; faint every time; faint if i; came over queer; came over all queer
        came over funny; came over dizzy; came over cold; came over sweaty; came over weird; went all cold
        went cold and; went clammy; gone clammy; came out in a sweat; came out in a cold; came out in sweat
        broke into a sweat; broke out in sweat; breaking out in a sweat; breaking into a cold; broke into a cold
        sweat broke; sweat running off; sweat running down; wet with sweat; poured with sweat; soaked with cold
        icy sweat; cold sweaty; hot and faint; cold and shaky and; vision tunnelling; vision tunneling; tunnel vision
        vision closing; vision closed; vision narrowing; vision blurred; vision blurry; vision darkened; vision going
        everything went dark; everything going dark; everything went dim; went dim; room went black; room went dark
        room going dark; world went; world tilted; room spinning; room spun; head swimming; head light
        light in the head; light in my head; woozy; faintish; feinted; fainty; faint feeling; feel feint; felt feint
        fell in a faint; dead faint; took a funny turn; had a funny turn; funny turn; took bad; took a dwam; dwam
        dwamy; dwaumy; wabbit and; nearly went over; nearly went down; nearly passed; almost passed; nearly blacked
        almost blacked; nearly out; nearly dropped; almost dropped; nearly keeled; nearly hit the deck
        thought i was going to pass; thought i would pass; going to pass out; going to faint; about to faint
        about to pass; about to collapse; knees went and; legs went from under me and; went grey as; grey in the face
        grey faced; face went grey; face went white; i was grey; said i was grey; says i was grey; looked grey
        looks grey; gone white; went pale; gone pale; looked like death; look like death; looked like a ghost
        the colour of putty; colour of a; colour went; lost my colour; lost all colour; lost colour; blood drained
        drained of colour; went green; went a funny colour; out cold for; came to on; came round on; came to with
        came to and; came round with; woke up on the toilet; lost a few seconds; lost a few minutes; sparked out
        sparko; out for a few; out for a minute; out for the count; conked out on the; had loc; tloc; vasovagal
        vagal; pre-syncope; pre-syncopal; near-syncope; tachy and; tachycardic; thready pulse; bp in my boots
        bp through the floor; bp 70; bp 85; bp 88; bp 75; bp 95; hypotension; pale clammy; pale, clammy; clammy and
        clammy cold; all clammy; went clammy with; grey clammy; perspiring; drop in blood pressure
        blood pressure dropped; blood pressure low; blood pressure has dropped
        gone dizzy/faint/woozy and grey/gray/white/pale/clammy/cold/sweaty
        went dizzy/faint/woozy and grey/gray/white/pale/clammy/cold/sweaty
        turned dizzy/faint/woozy and grey/gray/white/pale/clammy/cold/sweaty
        got dizzy/faint/woozy and grey/gray/white/pale/clammy/cold/sweaty
        going dizzy/faint/woozy and grey/gray/white/pale/clammy/cold/sweaty; gone grey and dizzy/faint/clammy/sweaty
        went grey and dizzy/faint/clammy/sweaty; turned grey and dizzy/faint/clammy/sweaty
        eyes get/got/went/gone/go/getting dark/black; eye dem get/got/went dark/black
        eyes dem get/got/went dark/black; everything went/got/gone dark/black; eyes grew dark; sight went black
        sight went dark; nearly dropped/drop to the; almost dropped/drop to the; mi nearly drop; i nearly drop
        near drop
    """,
    "RIP": """
        ripping; tearing; splitting; rent; rending; unzipping; unzipped; cloth ripping; cloth tearing; sheet tearing
        paper tearing; fabric tearing; fabric ripping; wallpaper; exploding; exploded; explosion; detonated; gunshot
        bayonet; skewer; skewered; harpoon; thunderclap; something let go; something give; something gave way inside
        something went inside; rips; rip down; ripped right; ripped down; ripped up; tore; tore right; tore down
        tore up; tearing down; tearing up; shredding; shredded; split in two; splits in two; split right
        ripped in half; tore in half; come apart; came apart; coming apart; run through with; ran through with; sword
        bayoneted; impaled; zip going; velcro
    """,
    "RIPPED": """
        rip; tear; tore; ripped; torn; stabbed; knife; split; burst; burst open; velcro; axe; sword; speared; shot
        pierced; impaled; sliced; bomb; burst inside; something went; something popped; something burst
        something gave; something snapped; something let go; hatchet; cleaver; skewer; blade; dagger; lance; spear
        arrow; bullet; zip; seam; blew; blown; ruptured; rupture; popped; snapped; explosion; exploded; shredded
        split open; split apart; pulled apart; cut in half; cut in two; bursting; cutlass; machete; scythe; razor
    """,
    "INSIDE": """
        belly; tummy; stomach; abdomen; loin; loins; flank; back; spine; chest; shoulder blades; between my shoulders
        breastbone; ribs; kidney; gut; guts; insides; inside; inside me; side; my side; midriff; middle; trunk; body
        torso; groin; upper back; low back; lower back; abdo
    """,
    "WORST": """
        worst; sorest; sairest; biggest; severest; fiercest; greatest; most awful; most terrible; most horrific
        most excruciating; most severe; most intense; most violent; never felt; never had; never known
        never experienced; nothing like; not felt; worse than; like nothing
    """,
    "EVER": """
        of my life; of all my life; of my entire; of my whole; ever; ever had; ever felt; ever known; in my life
        in all my life; in my entire; in my whole; i have ever; i have known; i have had; i have felt; imaginable
        possible; known to man; before; like it; like this; like that; of all time; labour; childbirth; giving birth
        kidney stone; breaking my; broken bones; in years; in 30 years; in 20 years; in 40 years; in 50 years
        in 60 years; in 70 years
    """,
    "SWEAT": """
        sweat; sweats; sweating; sweated; sweaty; perspiration; perspiring; drenched; soaked; perspire; poured off me
        pouring off me; lather; in a lather; muck sweat
    """,
    "POURS": """
        pouring; poured; pours; running; ran; dripping; dripped; drips; streaming; streamed; rolling; rolled; cold
        icy; freezing; clammy; soaked; drenched; drowning; bathed; beads; beading; breaking; broke; out of nowhere
        sudden; suddenly; all over; burst; bursting; grey; pale; white; faint; dizzy; sick; with the pain; with pain
        from the pain; for no reason; off my face; off my brow; off me; down my face; down my back; like mad
        like a pig; like a horse; like a racehorse; like a tap; buckets
    """,
    "ROOM": """
        room; world; walls; head; kitchen; ceiling; floor; everything; vision; lights; sight; eyes; it all; all went
        house; things
    """,
    "SPINS": """
        swimming; swam; spinning; spun; spins; went black; goes black; gone black; went dark; going dark; gone dark
        went grey; going grey; went dim; went fuzzy; fuzzy; went white; tilted; tilting; tipped; closing in
        closed in; tunnelling; tunnelled; tunneling; narrowed; narrowing; blurred; blurry; blurring; swayed; whirling
        whirled; going round; went round; black spots; faded; fading; darkened; woozy; floating; floaty
    """,
    "LOOKED": """
        went; gone; turned; turning; looked; looks; said i was; says i was; says i am; said i am; seen me; seen me so
        saw me go; me go; face; face is; my face; lips; came over
    """,
    "PALE": """
        white; grey; gray; pale; ashen; pallid; like paper; like putty; like milk; like a sheet; like a ghost
        like death; like a corpse; like wax; green; waxy; deathly; chalky; blanched; peely; peelie; colourless
        a funny colour; an awful colour; a terrible colour; a bad colour; awful pale; awful white; pure white
        chalk white; sheet white; ghost white; faint; dizzy; woozy; light headed; lightheaded; clammy
    """,
    "WENT_DOWN": """
        i went down .; i went down ,; down i went; i crumpled; i collapsed; ended up on the floor
        ended up on the deck; ended up on the ground; found myself on the floor; next thing i was on
        next thing i am on; came round; came to; woke up on the floor; woke on the floor; i keeled; i was out
        legs went from; took my legs; legs out from
    """,
    "LIKE_BLADE": """
        like cutlass; like a cutlass; like knife; like a knife; like machete; like a machete; like sword
        like a sword; like an axe; like axe; like a blade; like blade; like a hot knife; like a spear; like a bayonet
        like a razor
    """,
    "CUT_THROUGH": """
        cut through; cuts through; went through; gone through; going through; jus cut; chop; chopped; slice through
        sliced through; drove through; stabbed through; tore through; ripped through; run through; split
    """,
    "SHOT_UP": """
        up into my neck; into my neck; up to my neck; up my neck; into my jaw; up to my jaw; into my chest
        through to my chest; up between my shoulders; down to my legs; down into my belly; into my belly
        into my tummy; round to my chest; shot up; shot down
    """,
    "LOCKED_AT_ONCE": """
        locked up at once; locked all at once; whole back locked; locked up in a second; seized all at once
        all at once; seized at once; hit at once; in one go; in one second; like a switch; out of nowhere
        from nowhere; from nothing
    """,
    "UNREAL_PAIN": """
        unreal pain; pain unreal; pain was unreal; pain is unreal; worst pain; insane pain; pain like never
        unbelievable pain; indescribable; pain beyond; blinding pain; unearthly pain; savage pain; screaming
        pain i cant describe; never known pain; out of this world pain
    """,
    "SICK_WITH_IT": """
        throwing up with it; throwing up; sick with it; being sick with; vomiting with it; vomiting; puking
        sweating with it; pouring sweat; cold sweat; grey with it; retching; heaving; threw up; clammy
        sweating buckets
    """,
}
