"""What legs and feet do that are weak or numb: give way, drag, trip, lose a shoe. LOTHIAN, GPREASON."""

GAIT = {
    "GIVES_WAY": """
        gave way; giving way; gives way; give way; gave out; giving out; gives out; given out; given way; give out
        goes from under me; went from under me; went from underneath; goes from beneath; went out from under
        gone from under me; going from under me; buckle; buckled; buckles; buckling; collapses under; collapsed under
        collapses; crumples; crumpled; crumpling; folded; folds; folding; folded under; let me down; lets me down
        packed in; packed up; packs up; caved; caves; caved in; went on me; gave on me; goes on me; just went
        just goes; just gives; just gave; drops me; dropped me; wouldnt hold me; wont hold me up; stopped holding
        failed me; failing me; sinks under me; went from me; leg went; couldnt hold me; not holding me up; fold
        fold under; folds under; folding under; fold up; gone from under; gone from under us/me; went from under us
        goes from under us; not hold me; give up; gives up; gave up on; quit on me; quit; quits; went to nothing
        go from under; concertina; melts; melted; vanish; vanished from under; dropped out; drops out; sag; sagged
        sags; sat down on its own; went out from; gave beneath; bent under; buckled under; bends under; gives on
        give beneath; giving beneath; gives beneath; goes under; went under; going under; goes without; went without
        just folds; just folded; just buckles; jellied; turns to jelly; went to jelly; turned to jelly; wobbles and
        drop from; dropped from; goes from; quits on; stops holding; isnt holding; not holding; doesnt hold
        didnt hold; wont hold; collapsed; collapsing; crumbles; crumbled; crumple; yields; yielded; pops out from
        throws me; threw me; tips me; tipped me; bails on me; bailed; clocked off; clocks off; cuts out; cut out
        conks; conked out; going every; goes every; keep going on me; went again; goes again; went from
        just goes from; folds like; folded like; fold like; like a deckchair; like a deck chair; like a jackknife
        like a penknife; like a cheap; like a wet; like a house of cards; like wet cardboard; unlocks; unlocked
        hinges; went down; goes down; caves in; jackknifes; jackknifed; buckle on; doesnt catch me; didnt catch me
        wont catch me; not there when; forgets to; lurch; lurches; lurching; lurched; dips when; trendelenburg
        waddle; keep going every; keeps going every; keep going on; keep giving; keeps giving; keep going under
        keep going from; wants to fold; wants to buckle; wants to give; want to fold; want to buckle; want to give
        nearly went; nearly goes; nearly gave; nearly buckled; nearly folded; tries to fold; dropped me in
        drops me in; dumps me; dumped me; chucks me; taps out; tapped out; nopes out; hyperextends; snaps back
        snapping back; locks back; double jointed; isnt pulling its weight; not pulling its weight; cant hold me
        cant hold my; hold my up; cant keep me up; cant keep me; wont keep me up; cant carry me; cant carry my
        gives when; gives if; gives as i; gives every; gives coming; gives going; went twice; goes twice
        just lets go; let go on me; lets go on me; lets go of me; are going; going too; going as well; are off too
    """,
    "DRAGS": """
        drag; drags; dragging; dragged; draggin; trailing; trails; slap; slaps; slapping; slapped; slappin; flop
        flops; flopping; flopped; floppy; scuff; scuffs; scuffing; catches; catching; catch; hangs; hanging; droops
        drooping; drooped; droopy; dangling; dangles; drop; drops; dropping; dropped; trips; tripping; trip; tripped
        stubbing; stub; stubbed; wont lift; doesnt lift; not lifting; wont come up; doesnt come up; wont pull up
        not picking up; lazy; cant lift; couldnt lift; cant pick up; cant pull up; cant raise; cant flex; steppage
        high stepping; slips off; pedal; flip flop; flipflop; doesnt clear; dont clear; wont clear; not clearing
        scrapes; scraping; scrape; hangs down; points down; pointing down; pulls down; turned down; slack; lolls
        lolling; lose; flaps; flapping; flap; flippery; like a flipper; flipper; clown; penguin; duck; like a duck
        waddle; waddling; limp; limps; dangly; clumping; clumpy; clomps; clomp; clonks; clonking; thud; thuds
        thudding; plod; slaps down; hits the floor; stays down; stays put; swings; swinging; swing it; swing out
        swinging out; hitch; hitching; hike; hiking my hip; not coming up; doesnt come; dont come up; dont lift
        wont point up; wont pull; wont flex; cant point; wont wiggle; wont curl; cant wiggle; cant curl
        wont budge up; no dorsiflexion; df; dorsiflexion; a second behind; a beat behind; half a second
        a step behind; last to arrive; on a delay; lagging; lags; trails behind; not keeping up; doesnt keep up
        wont keep up; thwack; thwacks; thwacking; clop; clops; clop clop; claps; plonk; plonks; plonking; smacks
        smacking; plop; plops; plopping; slams; slamming; clatter; clatters; clattering; clack; clacks; clacking
        clunk; clunks; clunking; thumping; stomp; stomps; stomping; splat; wallops; lands flat; land flat
        comes down flat; hits flat; lands heavy; lands hard; lands loud
    """,
    "LIFT": """
        lift up; lift; raise; pull up; pick up; flex; wiggle; waggle; move; bend; point; push down; tap; curl; bring
        draw; cock; wriggle; tilt; push up; splay; flick; rotate; raise up
    """,
    "CANT": """
        cant; couldnt; unable to; not able to; wont; wouldnt; struggling to; struggle to; hard to; no longer
        refuses to; hardly; barely; can hardly; can barely; cant even; couldnt even; not able; no way can i; fail to
        failed to; failing to; fails to; failed; cant do; cant manage; couldnt manage; managed only; only manage
        can only manage; only managed; struggling; struggle; find it hard; finding it hard; trouble; difficulty
        unable; impossible; impossible to; it wont; doesnt want to; not managing; cant get; couldnt get
        quite unable to; incapable of; 0 out of; zero
    """,
    "TIPTOE": """
        up on my toes; on my toes; on tiptoe; on tip toe; tiptoe; tip toes; tiptoes; tippy toes; on my tippy toes
        up on my heels; on my heels; walk on my heel; heel walk; heel raise; heel raises; calf raise; calf raises
        toe raise; stand on my toes; push off; push up on my toes; press the pedal; press the brake; press the clutch
        press the accelerator; hop on; hop; up the kerb; pushing off; pedal; on tiptoes; on tippy toes
        on my tip toes; up on tiptoes; up on tip toes; onto my toes; onto tiptoe; onto my tiptoes; go up on
        up on the ball; on one leg; on my left/right/bad toes; single leg heel raise; single leg heel raises
        heel raises on; calf raises on; one leg calf raise; reach the top shelf; spring off; push off with
        push off the; push me off; stand on one leg; single leg stand; stand on the bad; stand on that leg
        stand on my left; stand on my right; ballet; releve; rise; walk on my heels; walk on my toes; walk on heels
        walk on toes; heel walking; toe walking; squat; lunge; step up; step onto; get up the kerb; mount the kerb
        climb into; swing my leg; cock my leg; lift my knee; raise my knee; kick
    """,
    "sign:foot drop": """
        foot drop; drop foot; dropped foot; footdrop; dropfoot; foot dropped; foot has dropped; drop-foot; foot slap
        slapping foot; floppy foot; foot flop; flail foot; slappy foot; dorsiflexion weakness; weak dorsiflexion
        cant dorsiflex; no dorsiflexion; cant lift [up] [my/me/the] [left/right/big/bad] foot/toes/toe/forefoot
        couldnt lift [up] [my/me/the] [left/right/big/bad] foot/toes/toe
        cant pull [my/me/the] [left/right/big/bad] foot/toes/toe up; cant bring my toes up
        cant raise [my/me/the] [left/right/big/bad] foot/toes/toe; wont lift at the front; toes wont lift
        toe wont lift; toes dont lift; foot wont lift; foot doesnt lift; foot wont come up; toes wont come up
        foot wont pull up; toes scrape; foot scrapes; toes catch; toe catches; toes catching; toe catching; toes drag
        toe drags; toes dragging; toe dragging; foot drags; foot dragging; foot slaps; foot slapping; foot flops
        foot flopping; foot is floppy; foot hangs; foot hanging; foot trailing; foot catches; foot catching
        foot wont clear; tripping over my [own/left/right/bad] foot/feet/toes/toe
        trip over my [own/left/right/bad] foot/feet/toes/toe; tripped over my own [left/right] foot/feet
        tripping on my [own/left/right] foot/toes/toe; keep catching my toe/toes/foot; stubbing my toe/toes
        steppage gait; slipper keeps falling off; shoe keeps slipping off; flip flop keeps; flip flop fell
        flipflop falls; peroneal palsy; drag my/the/me/his/that [left/right/bad] foot/leg/toes
        drags my/the/me/his/that [left/right/bad] foot/leg/toes
        dragging my/the/me/his/that [left/right/bad] foot/leg/toes
        dragged my/the/me/his/that [left/right/bad] foot/leg/toes; trip over my own left/right/bad foot/feet/toe/toes
        trips over my own left/right/bad foot/feet/toe/toes; tripping over my own left/right/bad foot/feet/toe/toes
        tripped over my own left/right/bad foot/feet/toe/toes
        scuffing [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        scuffs [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        scuffed [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        scraping [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        scrapes [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        stubbing [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        stubs [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        wearing [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
        worn [the/my] [toe/front/tip/end/toes] [end/cap] [of] [my/the] left/right shoe/boot/trainer/slipper/toe
    """,
    "SHOE": """
        shoe; shoes; slipper; slippers; flip flop; flip flops; flipflop; flipflops; sandal; sandals; croc; crocs
        clog; clogs; mule; mules; trainer; trainers; boot; boots; pump; pumps; loafer; loafers; welly; baffie
        baffies; thong; thongs; jandal; jandals; slider; sliders; slop; chappal; chappals; toe cap; toecap
        toe of [my] shoe/boot/trainer; stilettos; court shoe; footwear; sole; socks; sock
    """,
    "COMES_OFF": """
        comes [right/straight/clean] off; came [right/straight/clean] off; coming [right/straight/clean] off
        falls [right/straight/clean] off; fell [right/straight/clean] off; falling [right/straight/clean] off
        slips [right/straight/clean] off; slipped [right/straight/clean] off; slipping [right/straight/clean] off
        slides [right/straight/clean] off; slid [right/straight/clean] off; flies [right/straight/clean] off
        flew [right/straight/clean] off; drops [right/straight/clean] off; dropped [right/straight/clean] off
        walks [right/straight/clean] off; goes [right/straight/clean] off; come off; fall off; slip off; slide off
        fly off; keep losing; kept losing; keeps losing; lost my; lost a; losing my; walked out of my; walk out of my
        walking out of my; left behind; stays behind; wont stay on; doesnt stay on; not staying on; wouldnt stay on
        cant keep it on; cant keep on; cant keep my; half off; scuffed; scuffing; scuffs; worn down; worn through
        worn away; scrapes; scraping; scraped; scraping the; wearing down; wearing out; wears out
        wrecked at the front; catches; catching; slaps; slapping; drags; dragging; clips; clipping; clumps; clomps
        thuds; thumps; flaps; flapping; cant keep a; cant keep; couldnt keep; not staying; doesnt stay; comes away
        came away; comes lose; flops; flopping; found it on the; found it in; gone without; came off without
        scuffed to bits; scuffed at; worn at; worn on one; holes in the toe; hole in the toe; toe worn; worn toe
        clack; clacks; clops; slap; slapped; drag; dragged
    """,
    "TRIP": """
        trip; trips; tripping; tripped; stumble; stumbles; stumbling; stumbled; catch; catches; catching; caught
        stub; stubs; stubbing; stubbed; clip; clips; clipping; clipped; scuff; scuffs; scuffing; scuffed; hook; hooks
        hooking; kick; kicks; kicking; kicked; fall over; falling over; fell over; tumble; go over; going over
        went over; snag; snags; snagging; snagged; hit; hits; hitting; dont clear; doesnt clear; not clearing
        wont clear; didnt clear; misjudge; misjudging; misjudged; miss
    """,
    "FLAT": """
        over nothing; on nothing; over thin air; on thin air; over fresh air; over my own; over myself; on the flat
        on flat ground; on flat floor; on a flat; on level ground; on the level; on the carpet; on carpet; on the rug
        on rugs; over the rug; on the lino; on the tiles; on the pavement; on pavements; on paving; on kerbs
        on the kerb; on the kerbs; kerb edge; the kerb; kerbs; on the doormat; on the mat; over the mat; door bar
        carpet edge; edge of the carpet; edge of the rug; carpet strip; threshold; doorstep; door sill; on every step
        on the steps; on the step; on the stair; on stairs; on the bottom step; on the top step; the edge of every
        every stair; every step; each step; every kerb; cracks; the pavement; slabs; paving slabs; cables
        a matchstick; a crack; pattern on the; the rug; the carpet; the step; the stair; rug; carpet; doormat
    """,
    "OFTEN": """
        keep; keeps; keep on; kept; constantly; always; forever; twice; three times; 3 times; four times
        several times; again and again; all day; all week; every time; for ever; all the time; lately; these days
        this week; more and more; again; third time; second time; since; now; repeatedly; suddenly; loads; started
        started to; been
    """,
    "PEDAL": """
        pedal; pedals; clutch; brake; brakes; accelerator; throttle; gas; gas pedal; the biting point; foot pedal
        stirrup; rudder
    """,
    "PUSH": """
        push; push down; push off; press; press down; depress; pump; work; get down; hold; hold down; control
        lift off; find; feel; stamp; move; reach; hit; slam; get onto; get it to
    """,
    "ask:foot drop": """
        walk like a duck; walking like a duck; walks like a duck; walk like a penguin; walk like a puppet
        walk like a clown; lift my knee high; lifting my knee high; knee up high; lift my knee up to
        lifting my leg higher; hitch my hip; hitching my hip; hike my hip; swing my leg out; swinging my leg out
        swing the leg out; swing my leg round; swinging my leg round; swing my foot; foot turns in; foot turning in
        foot turned in; foot rolls; ankle rolls; ankle keeps going over; ankle keeps rolling; ankle gives
        rolling my ankle; going over on my ankle; go over on my ankle; keep going over on; foot lands flat
        foot comes down flat; foot plonks; foot plonking; foot clumps; foot clumping; clumping about; clumpy foot
        foot clomps; my walk sounds; footsteps sound; hear my foot; hear it slap; uneven steps; one foot louder
        louder than the other; one shoe worn; one shoe is worn; shoe wearing down; shoe worn down; sole worn at
        toe of my shoe; toe of my boot; toe of my trainer; toe of the shoe; front of my shoe; front of the shoe
        toecap worn; toe cap worn; scraped the front; scuffed the front; afo; foot brace; splint for my foot
        tied my foot
    """,
    "WONT_LIFT": """
        wont come up; doesnt come up; dont come up; wont lift; dont lift; doesnt lift; not coming up; stay down
        stays down; stuck down; wont rise; wont go up; wont bend up; wont pull up; wont point up; not lifting
        not clearing; doesnt clear; dont clear; wont clear; wont pull back; cant get them up; cant get it up off
        cant bring it up; cant bring them up; cant pull them; cant pull it up; cant lift them; cant lift it off
    """,
    "sign:leg weakness": """
        leg is/are/feels/feel/gone/going/goes/got/getting [so/very/really/all/well/proper] week an/and/as
        legs is/are/feels/feel/gone/going/goes/got/getting [so/very/really/all/well/proper] week an/and/as
        leg is/are/feels/feel/gone/going/goes/got/getting so/very/really/all/proper week
        legs is/are/feels/feel/gone/going/goes/got/getting so/very/really/all/proper week
        leg is/are/feels/feel/gone/goes/getting week; legs is/are/feels/feel/gone/goes/getting week
        leg is/are/feels/getting weeker; legs is/are/feels/getting weeker
        have to lift/haul/hoist/heave/pick/raise my [left/right/bad/own] leg/thigh/foot/knee [up] with/by/using/into
        had to lift/haul/hoist/heave/pick/raise my [left/right/bad/own] leg/thigh/foot/knee [up] with/by/using/into
        having to lift/haul/hoist my [left/right/bad/own] leg/thigh/foot/knee [up] with/by/using/into
        having to heave/pick/raise my [left/right/bad/own] leg/thigh/foot/knee [up] with/by/using/into
        has to be lifted by hand; lift my own leg with my
        use my hands to lift my [left/right/bad] leg/thigh/foot/knee
        using my hands to lift my [left/right/bad] leg/thigh/foot/knee
        used my hands to lift my [left/right/bad] leg/thigh/foot/knee; hands under my thigh to
        grab my trouser leg to lift; lift my leg by the trouser; lift it by my trouser
    """,
    "NOT_THERE": """
        wasnt there; isnt there; not there; had nothing; nothing there; no push; no power; nothing in it
        wouldnt push; wouldnt go; gave out; gave way; sagged; dropped; wouldnt hold; wouldnt take; wont hold
        wont take; just sank; sank; collapsed; folded; didnt fire; wont fire; not firing; isnt firing
    """,
    "WONT_DO": """
        wont do it; cant do it; couldnt do it; one wont; one cant; wont have it; not on that side
        not on the bad side; nothing doing on; no chance; failed; wobbled off
    """,
}
