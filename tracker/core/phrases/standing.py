"""Who can no longer stand, walk or lift a leg, and who is carried. LOTHIAN, SSEH."""

STANDING = {
    "sign:cannot walk weak": """
        legs wont work; legs dont work; legs not working; legs arent working; legs stopped working
        legs have stopped working; legs wont hold me [up]; legs wouldnt hold me [up]; legs couldnt hold me [up]
        legs wont carry me; legs wouldnt carry me; legs wont take my weight; legs wont support me
        legs wouldnt support me; legs wont move; legs wouldnt move; legs gave way; legs gave out; legs just gave
        legs give way; legs giving way; legs buckled; legs buckle; legs keep buckling; legs buckling; legs folded
        legs crumpled; legs collapsed; legs collapse; legs went from under me; legs went from under; legs went
        legs have gone; legs have given up; legs given out; legs wont stand; lost the use of my/both/the legs
        lost use of my/both/the legs; lost use of legs; loss of use of my/both legs; losing the use of my/both legs
        lost [all] power in my/both [legs]; no power in my/both legs; no power in legs; no strength in my/both legs
        no strength in legs; cant move my/both/me/either legs/leg; couldnt move my/both/either legs/leg
        cant feel my/me/the/either/both legs [at/to/enough]; couldnt feel my/me/either/both legs; cant feel my legs
        paralysed; paralyzed; paraplegic; paraplegia; paralysed from the waist; cant stand [up] on my legs
        cant get my legs to; legs refuse; legs are useless; legs useless; legs wont do; legs like lead cant
        needing two people to; took two people to; had to be carried; had to be lifted; had to crawl
        crawling to the toilet; crawl to the toilet; cant walk; couldnt walk; unable to walk; not able to walk
        cant walk at all; cant stand or walk; cant walk or stand; couldnt stand or walk; cant walk unaided
        cant stand unaided; cant stand without holding; needed a wheelchair; in a wheelchair now
        on the floor cant get up; fell because my legs; fell as my legs; fell when my legs
        cant climb the stairs because; cant get up the stairs because; need two hands to lift my leg
        lift my leg with my hands; lifting my leg with my hands; lift my leg by hand; lift my leg into
        legs wont answer; legs dont answer; legs wouldnt answer; legs not answering; legs wont obey; legs dont obey
        legs not obeying; legs wont respond; legs not responding; legs wont listen; legs not listening
        legs wouldnt listen; legs ignoring; legs had gone; legs just went; legs just go; legs just folded
        legs just collapsed; legs just stopped; legs stopped; legs quit; legs packed in; legs packed up
        legs conked out; legs cut out; legs shut down; legs shut off; legs switched off; legs turned off; legs failed
        legs failing; legs have failed; legs failed me; legs wont go; legs wouldnt go; legs wouldnt work
        legs wont walk; legs wont support; legs not holding; legs not supporting; legs not carrying; legs simply wont
        legs just wont; legs just wouldnt; legs just dont; legs simply wouldnt; legs have no; legs had no
        nothing in my legs; nothing there legs; no legs; lost my legs; lost the legs; lost both legs; both legs gone
        both legs went; both legs dead; both legs useless; lost the power of my; lost power of
        cant move from the waist; couldnt move from the waist; nothing from the waist; nothing below the waist
        no feeling from the waist; no movement from; no movement in my legs; no movement in either
        cant lift either leg; cant lift either foot; cant lift my legs; couldnt lift my legs; cant raise either
        unable to move my legs; unable to stand; unable to move either; unable to bear; unable to mobilise
        unable to weight bear; cant mobilise; couldnt mobilise; not mobilising; off legs; off her legs
        gone off my legs; gone off legs; non weight bearing; nwb since; found me on the floor; found on the floor
        stuck on the floor; stranded on the floor; couldnt get up off the floor; cant get up off the floor; long lie
        lost [the/all] use of my/me/both/the/these pins/limbs/feet/legs
        losing [the/all] use of my/me/both/the/these pins/limbs/feet/legs
        lose [the/all] use of my/me/both/the/these pins/limbs/feet/legs; lost the use of me legs/pins
        no use of my legs; no use in my legs; pins wont work; pins gave way; pins wont hold; pins have gone
        legs cant hold/carry/support/keep me/my [up]; feet cant hold/carry/support/keep me/my [up]
        knees cant hold/carry/support/keep me/my [up]; foot dem cant; leg dem cant; legs had packed; legs had quit
        legs had given; legs had stopped; legs have packed; legs have quit
        neither leg will/would/can/could work/hold/carry/move/lift/take; neither leg holds; neither leg works
        neither of my legs will; neither of my legs work
    """,
    "CANNOT_WALK": """
        cant walk; couldnt walk; unable to walk; not able to walk; cant stand [up/unaided]
        couldnt stand [up/unaided]; unable to stand [up]; not able to stand; cant get up; couldnt get up; wont stand
        cant stay upright; cant stay on my feet; cant take a step; couldnt take a step; cant take steps
        no longer walk; cant weight bear; cant weightbear; cant bear weight; couldnt bear weight; cant get out of
        couldnt get out of; had to crawl; having to crawl; crawl; crawling; crawled; hold the wall; holding the wall
        holding onto furniture; hold onto furniture; furniture walking; on my hands and knees; carried me; carry me
        had to be carried; fell; fell twice; fallen; falling; keep falling; wheelchair; walker; frame; zimmer
        bum shuffle; cant manage stairs; cant do stairs; cant climb; cant do the stairs; couldnt do the stairs
        cant lift either; staggering; stagger; wobbling; legless; bairely walk; barely walk; hardly walk
        can barely walk; can hardly walk; barely stand; hardly stand; barely get; cant rise; couldnt rise
        unable to rise; cant get off; couldnt get off; cant get up off; cant push up; cant stand up straight
        cant hold myself; couldnt hold myself; cant get upright; couldnt get upright; cant walk unaided
        cant stand alone; cant stay standing; couldnt stay standing; cant keep standing; cant keep upright
        wont carry; couldnt take my; lifted me; hauled me; dragged me; picked me up; pick me up; slid down
        slid to the; slid off; sank to; sank down; ended up on the; stuck on the; stranded on; bedbound; bed bound
        zimmer frame; toilet; army crawl; cant cross the; couldnt cross the; cant make it to; couldnt make it to
        firemans lift; hoisted; chair lift; cant take my; stuck on the floor; left on the floor
        lay on the floor unable
    """,
    "STAIRS": """
        stairs; the stairs; stair; step; steps; kerb; kerbs; the step; upstairs; downstairs; up the steps
        apples and pears; bus step; ladder; stile; bath; in the bath; out of the bath; car; the car; chair; sofa
        settee; couch; toilet; bed; armchair; floor; stool; pew
    """,
    "BY_ARMS": """
        pull myself up; pulling myself up; pulled myself up; haul myself; hauling myself; hauled myself; drag myself
        dragging myself; dragged myself; with my arms; using my arms; use my arms; by my arms; using my hands
        with my hands; with both hands; with hand; by hand; by the banister; by the rail; on the rail
        on the banister; hang on to the; hanging on to the; cling to; clinging to; clung to; holding on to
        hold on to; held on to; hold the wall; holding the wall; along the wall; along the furniture
        furniture surfing; furniture walking; bad leg second; good leg first; good leg up; leading with; on my bum
        on my backside; on my bottom; bum shuffle; bum shuffling; bumshuffle; on all fours; hands and knees; crawl
        crawling; crawled; army crawl; commando; backwards down
    """,
    "CARRIED": """
        had to carry me; have to carry me; having to carry me; carried me; carrying me; lifted me; lift me
        lifting me; hauled me; dragged me; held me up; holding me up; hold me up; prop me up; propped me up
        propping me; got me off the floor; get me off the floor; pick me up off; picked me up off; picked me off
        helped me off; helped me up; get me up; got me up off; to lift me; to carry me; to hold me; to get me
        needed two; took two; two of them to; it took two; between two; between them; wheeled me; wheel me
        push me in; pushed me in a; in an office chair; on the office chair; wheelie chair; on a chair with
        stair lift; bucket lift; firemans lift; piggy back; piggyback; gave me a piggy; get me to; gets me to
        getting me to; got me to; get me off; gets me off; get me out; gets me out; getting me out; get me in
        gets me in; get me into; got me into; get me onto; pulled me up; pull me up; pulls me up; hauled me up
        haul me; hauls me; heave me; heaved me; winch me; hoisted me; hoist me; lifts me; lift me off; lifted me off
        lifted me up; lifted me into; dragged me to; drag me to; walked me to; hold me upright; holding me upright
        both arms round; arms round their; arm round each; under each arm; under the arms; under my arms
        by the armpits; by my armpits; under the oxters; person job; man job; three man; two person; three person
        assist x2; assist x 2; assist of two; assist of 2; assist of one; max assist; mod assist; x2 to transfer
        two to transfer; hoist transfer; sara stedy; stedy; rotunda; banana board; slide sheet; transfer board
        needs two; needs 2; take two to; takes two; takes 2; takes both; take both of; takes three; took both
    """,
    "ask:cannot walk weak": """
        neither leg/foot/knee/calf/limb/ankle work; neither leg/foot/knee/calf/limb/ankle works; neither of them work
        neither of them works; neither leg/foot/knee/calf/limb/ankle will/would/wont/wakes/wants/responds/moves/obeys
        neither leg/foot/knee/calf/limb/ankle answers/lifts/holds/wake/obey/answer/respond/move/lift/hold
        neither of them will/would/moves/responds; neither will hold; neither would hold; legs let me down
        legs not my own; legs arent mine; legs not mine; legs have a mind; legs belong to; legs wont straighten
        legs wont bend; legs shaking under; legs shook; legs trembling; legs tremble; legs wobbly; wobbly legs
        legs unsteady; unsteady on my legs; unsteady on my feet; unsteady on me feet; unsteady on feet
        walking like a drunk; walk like a drunk; walking as if drunk; walk as if drunk; walking drunk
        like i am drunk; like i was drunk; as though drunk; staggery; lurching; bouncing off the walls
        bouncing off walls; legs so heavy; legs too heavy; legs leaden; legs feel leaden; legs heavier
        legs like tree trunks; legs wont go in; legs tangled; legs tangle; legs cross over; scissoring; wide based
        broad based; ataxia; ataxic; gait worse; gait off; gait unsteady; off balance; balance gone; balance has gone
        balance is gone; keep losing balance; no balance; balance all over; balance terrible; balance shot
        knees keep going; knees keep giving; knees keep folding; knees keep buckling; knees going every
        knees go every; both knees go; both knees went; both knees give; both knees gave; both knees going
        thighs gone; thighs have gone; no thighs; thighs wont; thighs useless; holding myself up at; oxtered
        oxtered me; propped against; legs gave up; legs give up; legs given in; legs gave in; legs giving in
        legs arent listening; legs aint; legs wont have it; walk has gone drunk; walk gone drunk; walk has gone funny
        walk gone funny; walking weird; walking wonky; walk like a robot; walking like a robot; legs robotic
        legs stiff like; legs like planks; legs like scissors; legs like stilts; on stilts; legs are rigid
        feel drunk when i walk; drunk walking; like a sailor; like a ship; like on a ship
    """,
    "ONLY_BY": """
        only by; just by; had to use; have to use; need to use; needing; need both; need two; need my; by using
        with both; using both; by pushing; by hauling; by pulling; hauling on; hauling myself; heaving myself
        hoisting myself; levering; lever myself; push off with my hands; pushing on my; push on my
        hands on my thighs; climbing up my; walk my hands up; gowers; rocking; rock myself; three goes; 3 goes
        two goes; several goes; five goes; takes me three; raised seat; without my hands; without using my hands
        without arms; without holding; without the; no hands; not without; four goes; 4 goes; takes 4; took 4
        took me 4; took me four; took me three; took me 3; took three goes; several attempts; three attempts
        four attempts; 3 attempts; 4 attempts; third attempt; fourth attempt
    """,
    "RISE": """
        get off; get up; get out; getting off; getting up; getting out; got up; got off; rise; rising; stand
        stand up; standing up; sit to stand; up from; off the toilet; out of the chair; out of a chair; off the chair
        off the sofa; off the floor; off the bed; out of the bath; up off; up out; up the stairs; upstairs
    """,
    "NEW_LOSS": """
        before that no; before that fine; before that ok; no bother before; never used to; not before; didnt used to
        didnt need to; since tuesday; since monday; since wednesday; since thursday; since friday; since saturday
        since sunday; since yesterday; since last; since this; this week; now; today; suddenly; thighs; thigh; legs
        leg; knees; hips; wont; weak; gone; no power; no strength; new; started; last few days
    """,
    "MOVED_BY": """
        swing my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        lift my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        put my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        haul my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        hoist my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        get my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        heave my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        drag my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        move my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        throw my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        pull my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        shift my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        swinging my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        lifting my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        putting my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        hauling my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        hoisting my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        getting my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        heaving my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        dragging my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        moving my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        pulling my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        lifted my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        hauled my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        dragged my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        heaved my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        pulled my [own/left/right/bad/both] leg/legs/thigh/thighs/foot/feet [up] into/onto/in/on/over/out/off
        lift my own leg/legs/thigh/thighs/foot/feet; pick my leg/legs up; move my legs for me; lift my legs for me
        lift my foot with; lift my leg with; lift my thigh with; pick up my leg; pick up my own leg
        hoick the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hoik the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        heft the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        lug the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hitch the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        bring the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        move the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        swing the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        lift the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        haul the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        pull the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        guide the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hoicking the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hoiking the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hefting the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        lugging the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hitching the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        moving the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        swinging the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        lifting the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        hauling the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off
        pulling the [left/right/bad/other] leg/foot/thigh [up] into/onto/in/on/over/out/off; hand under the knee
        hand under my knee; hand under my thigh; hands under my knee; hands under my thigh
    """,
    "HELPER": """
        needed; need; needing; had to; have to; having to; helped; help; help me; got my; had my; my wife; my husband
        my daughter; my son; hubby; with my hands; by hand; with both hands; hands; hand; a strap; a towel; a belt
        couldnt; cant; someone; carer; nurse; nurses; a scarf; trouser leg; by the trouser; on its own; by itself
        hand under; under the knee; under my knee; using; use
    """,
    "TRY_MOVE": """
        try to move; tried to move; trying to move; try to lift; tried to lift; trying to lift; try and move
        try to raise; tried to raise; try to stand; tried to stand; trying to stand; try to bend; try to wiggle
        tried to wiggle; trying to wiggle; try to curl; try to walk; tried to walk; go to stand; went to stand
        went to get up; go to get up; went to get out; go to move; went to move; tell it; told it; telling it
        tell my leg; tell my foot; telling my leg; telling my foot; tell them to; telling them; i will it; willing it
        willing my; commanding; brain says; brain tells; the message; the signal; signal; wiring; shout at it; beg it
        order it; think move; thinking move; ask it; ask my leg; had a go at; have a go at; attempted to; attempt to
        attempting to; tried standing; tried walking; told my leg; told my legs; told my foot; tell my legs
        telling my legs; ask my legs; asked my legs; asked my leg
    """,
    "NO_ANSWER": """
        nothing happens; nothing happened; just nothing; nothing; not a flicker; no flicker; not a twitch; no twitch
        not a thing; no response; no reaction; no answer; no reply; lies there; lay there; just lies; just lay
        just sits; just sat; stays put; stayed put; not budging; wont budge; didnt budge; doesnt budge; dead; gone
        cut; doesnt get; isnt getting; not getting; not getting through; doesnt reach; not reaching; isnt reaching
        no signal; lost; refuses; refused; ignored; ignores; wont; didnt; doesnt; unplugged; no one home; nobody home
        down; off; engaged; barely; gets there late; arrives late; comes late; gets lost; getting lost; gets garbled
        takes an age; takes ages; a second late; half a second; said no; says no; had other ideas; legs said
        leg said; not having it
    """,
    "AID": """
        the frame; zimmer; sticks; crutch; crutches; rollator; wheelchair; the wall; two people; someones arm
        on my bum; hands and knees; off the floor; off the carpet; off the ground; falls; stranded; paramedics
        ambulance crew; shuffling; sank; crumpled; heap; cant get up; couldnt get up; couldnt get back up
        cant get back up; fallen; on a frame; with a stick; need a stick; using a stick; need the frame
        along the walls
    """,
    "CANT_SHIFT": """
        couldnt lift myself; cant lift myself; couldnt haul myself; cant haul myself; couldnt push myself
        cant push myself; couldnt pull myself; cant pull myself; couldnt get myself; cant get myself
        couldnt heave myself; cant heave myself; couldnt shift myself; cant shift myself; couldnt move myself
        cant move myself; couldnt transfer; cant transfer; unable to transfer; couldnt raise myself
        cant raise myself; couldnt drag myself
    """,
    "TRANSFER": """
        chair; bed; sofa; settee; couch; car; toilet; commode; armchair; wheelchair; seat; floor; bath; standing
        upright; stand; feet; up off; next
    """,
    "CRAWLS": """
        on my bum; on my backside; on my arse; on my bottom; bum shuffle; bum shuffled; bum shuffling; crawled
        crawling; crawl; on my hands and knees; hands and knees; on all fours; dragged myself; dragging myself
        drag myself; on my belly; commando
    """,
    "CANT_STAND": """
        not able to stand; cant stand; couldnt stand; unable to stand; not able to walk; unable to walk; couldnt walk
        cant walk; legs wouldnt hold; legs wont hold; could not stand; could not walk; wouldnt take my weight
        wont take my weight
    """,
}
