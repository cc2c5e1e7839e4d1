"""Feeling and strength: numb, tingling, weak, giving way, and the words for sides.

NHS_BACK, LOTHIAN, GPREASON, SSEH.
"""

NERVES = {
    "NUMB": """
        numb; numbness; numbed; numbing; numby; dead [feeling]; deadened; deadness; gone dead; went dead; no feeling
        no sensation; no sense of touch; no sense of feeling; lost [all/the/any/most/some] feeling/sensation/feelings
        losing [all/the/any/some] feeling/sensation; lost the feel of; loss of [all] feeling/sensation/feelings
        lack of feeling/sensation; less feeling/sensation; reduced feeling/sensation; decreased sensation/feeling
        diminished sensation/feeling; hardly any feeling/sensation; barely any feeling/sensation
        little feeling/sensation; not much feeling/sensation; altered feeling/sensation; feeling gone; feelings gone
        sensation gone; feeling has gone; sensation has gone; feeling is gone; feeling is not there
        feelings not there; cant feel; couldnt feel; unable to feel; not able to feel; hardly feel; barely feel
        can barely feel; can hardly feel; dont feel anything/nothing/it/much; dont feel a thing
        didnt feel anything/much; didnt feel a thing; feel nothing; feels nothing; felt nothing; feel fuck all
        feel eff all; cant feel a thing; anaesthetised; anesthetized; anaesthetic; anesthetic
        like been to the dentist; like i have been to the dentist; been to the dentist; like the dentist
        at the dentist; dentist; dentists; novocaine; novocain; lidocaine; like after an epidural; epidural; asleep
        gone to sleep; went to sleep; goes to sleep; fallen asleep; fell asleep on me; frozen; cotton wool
        cottonwool; sat on cotton; like cotton; padded; not mine; isnt mine; isnt there; not there; wasnt there
        belongs to someone else; doesnt belong; somebody elses; someone elses; disconnected; not part of me
        not attached; wooden; like wood; like leather; like rubber; rubbery; like plastic; like cardboard
        like a block of wood; no response; senseless; insensate; hypoesthesia; anaesthesia; numbish; comfortably numb
        dumb; gone all dead; stone dead; nothing there; dull to touch; cant tell if i am touching
        cant tell i am touching; cant tell if i am sat; cant tell i am sitting; cant tell hot from cold
        cant tell sharp from blunt; cant tell if someone; cant feel hot; cant feel the; cant feel whether
        cant feel myself; cant feel if; nothing when i touch; dont register; blank; touch feels; senses gone; dulled
        dead; gan numb; maut; want of feeling; lack of feeling; feel plastic; feels plastic; bit plastic; plastic
        canvas; poking through; through a blanket; through layers; through a layer; like a balloon; like dough
        like foam; foam; like sponge; spongy; like a pillow; like felt; like wax; waxy; woolly; wooly; cotton-y
        like carpet; carpet; like a sock on; nappy; like a nappy; nappy on; pad on when; like i am wearing a pad
        wearing a pad when; numbed out; without feeling; without sensation; not feel; not feeling; didnt feel it
        dont feel it; do not feel; did not feel; cant be felt; no sensations; feeling vanished; feeling went
        lost its feeling; lost touch; gone to wood; gone numb; cant tell its there; dont feel like mine
        dont feel mine; feels like its not mine; doesnt feel like mine; not my own; isnt my own; belongs to somebody
        like meat; like a joint of meat; like a slab; slab of meat; slab; ghost; phantom; absent feeling; absent
        missing; no longer feel; stopped feeling; touch is gone; desensitised; desensitized; patch of nothing
        blankness; void of feeling; devoid of; drugged; injected; like i have had an injection; like an injection
        jag at the dentist; no nerve; switched off; turned off; offline; fast asleep; gone woolly; like a lump of
        bubble wrap; like ice; like stone; like marble; like putty; muted
    """,
    "TINGLE": """
        tingle; tingles; tingling; tingly; tingled; pins and needles; pins and neddles; pins needles; pins
        pinsandneedles; paraesthesia; paresthesia; prickly; prickles; prickling; prickle; fizzing; fizzy; buzzing
        buzzy; buzz; ants; ants crawling; crawling; creepy crawly; electric; electricity; static; like sand
        crackling; sparkly; sparkling; zinging; zingy; stingy tingly; carbonated; fuzzy; champagne bubbles; jangly
    """,
    "ODD": """
        weird; funny; strange; odd; different; altered; not right; wrong; feels off; off; dull; muted; cold; burning
        warm; heavy; puffy; swollen; like it is swollen; thick; muffled; far away; peculiar; cushion; like sitting on
        sitting on a; unusual; queer; not normal; no same; no right; not same; blunted; plastic; not the same
        like theres something; nappy; padded; not mine; distant; vague; fuzzy; dim; faint feeling; half asleep
        half numb; half dead; half gone; less; reduced; faded; weird feeling; funny feeling; strange feeling
        odd feeling; odd sensation; strange sensation; funny sensation; weird sensation; not quite right
        not as it should; like a stranger; unfamiliar; unreal; not itself; like its not there; like not there
        itchy but; lost
    """,
    "WIPE": """
        wipe; wiping; wiped; wipes; toilet paper; toilet roll; andrex; toilet tissue; on the toilet; toilet seat
        the seat under; the chair under; sitting on; when i sit; when i sat; when sitting; when i wash
        washing myself; wash myself; wash down below; washing down there; in the shower down; soaping; bidet; flannel
        when i dry myself; drying myself; on the saddle; when touched; when i touch
    """,
    "ODD_FEELING": """
        feels weird/funny/strange/odd/different/off/wrong/numbish; feel weird/funny/strange/odd/different/off/wrong
        felt weird/funny/strange/odd/different/off/wrong
    """,
    "WEAK": """
        weak; weakness; weaker; weakened; weakening; weakly; feeble; no strength; no power; no push
        lost [all/the/some/most/its] power/strength/use; losing [all/the] power/strength/use
        loss of [power/strength/use]; loss of power; less power; less strength; reduced power; power gone
        strength gone; strength has gone; power has gone; like jelly; like jello; turned to jelly; gone to jelly
        jelly legs; jelly; like rubber; rubbery; noodle; noodles; like noodles; spaghetti; like spaghetti
        cooked spaghetti; wet string; like string; like a rag; like lead; like a dead weight; dead weight; useless
        usless; pathetic; no good; not working [properly]; not work; wont work; doesnt work; dont work
        stopped working; isnt working; arent working; not doing what i tell it; wont do what i tell it; wont do as
        wont obey; not obeying; not responding; wont respond; not listening; wont move [properly]; cant move
        couldnt move; wont lift; cant lift; couldnt lift; cant raise; couldnt raise; cant pick up; cant bend
        cant straighten; wont straighten; cant push; cant push off; cant push down; cant feel strong; wont hold me
        wont hold my weight; wont take my weight; wont take weight; cant bear weight; cant weight bear
        cant weightbear; cant put weight; wont bear; not holding me; wont carry me; wouldnt hold me; wouldnt carry me
        wouldnt take my weight; wouldnt work; wouldnt move; paralysed; paralyzed; paralysis; half paralysed
        partially paralysed; shaky and weak; folding; gone weak; going weak; went weak; floppy; flaccid; limp
        lifeless; drained; no grip; cant control; no control; out of control; foal; like bambi; bambi; atrophy
        wasting; wasted away; thinner than the; skinnier than the; quad lag; crumpling; power is down; power down
        3/5; 4/5; 2/5; numb and useless; power loss; strength loss; not as strong; not strong; less strong
        cant stand on; cant hop; lost its strength; givin; gammy; feckless; forgetting how; forgotten how
        wont listen; lost power; power has left; weak-ish; weakish; mrc; power reduced; 1/5; 4-/5; 4+/5; couldnt work
        hardly work; hardly move; hardly lift; can barely move; can barely lift; barely lift; barely move
        trouble moving; trouble lifting; difficulty moving; difficulty lifting; hard to move; hard to lift
        slow to move; slow to respond; disobey; disobedient; heavy as lead; like concrete; concrete; heavy and weak
        quit working; no push left; nothing left in; nothing in it; gone on strike; on strike; unreliable
        untrustworthy; cant trust; dont trust; not trust; unsteady; wobbly; wobbles; shaky; trembling; tremble
        trembly; like a newborn; like a baby deer; collapsing; cant climb; cant go up; lagging; lags; thinner
        shrinking; withered; withering; losing muscle; muscle wasting; wastage
    """,
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
        sags; sat down on its own; went out from; gave beneath; bent under
    """,
    "DRAGS": """
        drag; drags; dragging; dragged; draggin; trailing; trails; slap; slaps; slapping; slapped; slappin; flop
        flops; flopping; flopped; floppy; scuff; scuffs; scuffing; catches; catching; catch; hangs; hanging; droops
        drooping; drooped; droopy; dangling; dangles; drop; drops; dropping; dropped; trips; tripping; trip; tripped
        stubbing; stub; stubbed; wont lift; doesnt lift; not lifting; wont come up; doesnt come up; wont pull up
        not picking up; lazy; cant lift; couldnt lift; cant pick up; cant pull up; cant raise; cant flex; steppage
        high stepping; slips off; pedal; flip flop; flipflop
    """,
    "LIFT": "lift up; lift; raise; pull up; pick up; flex; wiggle; waggle; move; bend; point; push down; tap; curl",
    "CANT": """
        cant; couldnt; unable to; not able to; wont; wouldnt; struggling to; struggle to; hard to; no longer
        refuses to; hardly; barely; can hardly; can barely
    """,
    "TIPTOE": """
        up on my toes; on my toes; on tiptoe; on tip toe; tiptoe; tip toes; tiptoes; tippy toes; on my tippy toes
        up on my heels; on my heels; walk on my heel; heel walk; heel raise; heel raises; calf raise; calf raises
        toe raise; stand on my toes; push off; push up on my toes; press the pedal; press the brake; press the clutch
        press the accelerator; hop on; hop; up the kerb; pushing off; pedal
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
        toe drags; toes dragging; toe dragging; foot drags; foot dragging
        drag my/the/me/his/that [left/right/bad] foot/leg/toes
        drags my/the/me/his/that [left/right/bad] foot/leg/toes
        dragging my/the/me/his/that [left/right/bad] foot/leg/toes
        dragged my/the/me/his/that [left/right/bad] foot/leg/toes; foot slaps; foot slapping; foot flops
        foot flopping; foot is floppy; foot hangs; foot hanging; foot trailing; foot catches; foot catching
        foot wont clear; tripping over my [own/left/right/bad] foot/feet/toes/toe
        trip over my [own/left/right/bad] foot/feet/toes/toe; tripped over my own [left/right] foot/feet
        tripping on my [own/left/right] foot/toes/toe; keep catching my toe/toes/foot; stubbing my toe/toes
        steppage gait; slipper keeps falling off; shoe keeps slipping off; flip flop keeps; flip flop fell
        flipflop falls; peroneal palsy
    """,
    "sign:leg pain": """
        sciatica; pain down [my/the/me/one/left/right/both/whole/bad] leg/legs
        pains down [my/the/me/one/left/right/both/whole/bad] leg/legs
        ache down [my/the/me/one/left/right/both/whole/bad] leg/legs
        burning down [my/the/me/one/left/right/both/whole/bad] leg/legs
        shooting down [my/the/me/one/left/right/both/whole/bad] leg/legs
        shocks down [my/the/me/one/left/right/both/whole/bad] leg/legs
        zaps down [my/the/me/one/left/right/both/whole/bad] leg/legs
        fire down [my/the/me/one/left/right/both/whole/bad] leg/legs
        electric down [my/the/me/one/left/right/both/whole/bad] leg/legs; nerve pain in [my/the] leg; sciatica nerve
        leg pain; leg is killing; leg hurts
    """,
    # Both sides: at once, or one and then the other. NHS_BACK and LOTHIAN call either an emergency.
    "BOTH": """
        both; both of; both sides; both my; each; either; each of; two legs; 2 legs; bl; b; l; bⅼl; left and right
        right and left; left plus right; l and are; are and l; both the left and right; on both sides; either side
        each side; all four; all 4; pair of; left or right; right or left; the two; two feet; both them; twosome
        the both; all four limbs
    """,
    "OTHER": """
        the other one too/as well/now/also/is; other leg/foot/side/thigh/calf/one too/as well/now/also
        the other leg/foot/thigh/calf/side; other leg; other foot; other side; good leg; good side; my good leg
        opposite leg; opposite side; moved to the other; spread to the other; spreading to the other
        gone to the other; into the other; started in the other; now the right [one/leg/foot/side] too/as well
        now the left [one/leg/foot/side] too/as well; right too; left too; right as well; left as well; right one too
        left one too; right one as well; left one as well; and now the left; and now the right; now my left
        now my right; then the other; now left too; now right too; the second leg; second leg; other one; ither leg
        ither one
    """,
    "LEFT": "left; l leg; l foot; l calf; l side; left leg; left-hand",
    "RIGHT": """
        right leg/foot/thigh/calf/shin/ankle/side/toe/toes/heel
        right knee/buttock/bum/hamstring/hip/big/lower/one/sole/quad; my right; the right; on right; in right
        are leg; are foot; are calf; are side; right is; right was; right sided; right-sided; right leggy
    """,
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
        can barely walk; can hardly walk; barely stand; hardly stand; barely get
    """,
    "QUICKLY": """
        by the hour; by the minute; every hour; each hour; hour by hour; within hours; in hours; over hours
        in a few hours; over a few hours; over the last few hours; in the last few hours; since lunch
        since lunchtime; since this morning; since breakfast; since last night; overnight; rapidly; fast; quickly
        getting weaker; going weaker; weaker and weaker; progressively; progressing; more and more; getting worse
        worse than this morning; worse than yesterday; worse today; worse every day; worse each day; by the day
        day by day; every day; each day; getting weaker every; spreading; spreading up; creeping up; moving up
        climbing; rising up; going up my legs; going up; draining; draining away; draining out; ebbing; ebbing away
        going downhill; deteriorating; now cant; now i cant; and now; then the; worsening; weaker today; weaker than
        weaker than yesterday; weaker since; weaker every; weaker each; weaker now; this morning i could
        yesterday i could; could yesterday; could this morning; fine this morning; ok this morning; was ok yesterday
        was fine yesterday; ok yesterday; could walk yesterday; could walk this morning; two hours ago; an hour ago
        by teatime; by tea time; by lunchtime; by lunch; by tonight; by the evening; by evening; by bedtime; by noon
        now its; now it is; going; fading; slipping
    """,
    "sign:rapid weakness": """
        strength draining; strength is draining; strength going; strength is going; strength ebbing; power draining
        power is draining; power going; power is going; power fading; strength fading; weaker and weaker
        getting weaker and; weaker by the hour; weaker by the minute; weaker every hour; weaker each hour
        weaker by the day; weaker hour by hour; going weaker fast; rapidly weaker; rapid weakness
        progressive weakness; progressively weaker; rapidly progressing weakness; weakness spreading
        weakness is spreading; weakness going up; weakness creeping; weakness climbing; weakness moving up
        ascending weakness; numbness climbing; numbness creeping up; numbness rising; numbness moving up
        numbness going up; numbness is climbing; numbness is creeping; numbness spreading up; weakness getting worse
        weakness worse; worsening weakness; weakness worsening; arm and leg weak; arm and leg weakness
        arms and legs weak; weak arms and legs; weakness in arms and legs; weakness in my arms and legs
        weak all down one side; arms and legs gone weak; arms and legs going weak
    """,
    "BELOW_KNEE_PAIN": """
        past [my/the] knee; below [my/the] knee; beyond [my/the] knee; under [my/the] knee
        to [my/the/me] foot/ankle/toes/toe/heel/calf/shin/sole/feet
        into [my/the/me] foot/ankle/toes/toe/heel/calf/shin/sole/feet; to [the/my] big toe/little toe
        into [the/my] big/little toe; to the outside of my foot; into the outside of my foot
        reaches my foot/ankle/toes/toe/calf/shin/heel; reaching my foot/ankle/toes/toe/calf/shin/heel
        as far as my foot/ankle/toes/toe/calf/shin/heel; far as the foot/ankle/toes/calf/shin/heel; all the way down
        right down to my; down as far as; down the whole leg; down my whole leg; whole way down; into the calf
        to the ankle; right to my toes; to [my] left/right foot/ankle/calf/toes/big
        into [my] left/right foot/ankle/calf/shin/toes; down [to] [my/the] shin/calf/ankle/foot/toes/heel
        down the outside of my calf; down back of my calf; outside of my calf; outside of my shin; back of my calf
        front of my shin; side of my shin; side of my calf; into my calf; until the/my foot/ankle/calf/toes/heel
        till the/my foot/ankle/calf/toes/heel; upto the/my foot/ankle/calf/toes; up to the/my foot/ankle/calf/toes
        as far as the/my/me foot/ankle/calf/toes/heel/shin; hamstring to heel; hip to ankle; hip to foot; hip to toe
        hip to toes; hip to calf; hip to heel; bum to foot; bum to ankle; bum to heel; bum to toe; bum to toes
        bum to calf; arse to ankle; arse to heel; arse to foot; back to foot; back to my foot; back to toe
        back to my toe; back to my toes; back to the toes; back to heel; buttock to ankle; buttock to foot
        buttock to calf; buttock to heel; thigh to foot; thigh to ankle; knee to ankle; knee to foot; to foot
        to ankle; to toe; to toes; to the foot; to the heel; to the calf; to the toe; to the toes; to the shin
        into foot; into ankle; into calf; into toes; down to foot; down to ankle; ends at my; ends in my
        ending in my; calf from the back; calf from my back; the lot down to; clean down to; s1 distribution
        l5 distribution; s1 pattern; l5 pattern; l5 dermatome; s1 dermatome; l4 dermatome; dermatomal; l5 pain
        s1 pain; all the way to my/the foot/ankle/toes/toe/calf/heel; whole way to my/the foot/ankle/toes/calf/heel
        reaches the foot/ankle/toes/calf/heel; reaching the foot/ankle/toes/calf/heel
        right into my/the foot/ankle/toes/calf/heel; down to the foot/ankle/toes/calf/heel; down my lower leg
        into my lower leg; the lower leg; leg to the ankle; leg to the foot; leg to my ankle; leg to my foot
        leg to my toes; leg into my foot; leg into the foot; leg into my calf; leg as far as
    """,
    "SHOOTS": """
        shoot; shoots; shooting; shot; shots; radiates; radiating; radiate; radiated; travels; travelling; traveling
        travelled; electric; zap; zaps; zapping; zapped; lightning; jolt; jolts; burning; sciatica; nerve pain; pain
        pains; sharp; stabbing; stab; streak; streaks; hot poker; wire; line of fire; fire; spreads; spreading
        spread; tracks; tracking; extends; referred; agony; throbbing; twinge; twinges; toothache; gnawing; tugging
        grumbling; paining; pain it; knife; nerve; electric shock; burns; shockwave; shock; shocks; scald; sear
        searing; radiotherapy; radicular; refers; root pain; nerve root; wrap; wraps; trail; trails; trailing; crawls
        trickles; drips; fires; firing; crippling; pain goes; pain go; pain went; pain going; pain runs; pain running
        pain moves; goes down; goes from; going down; runs down; runs from; running down; travels down; ache goes
        ache runs; ache down; aching down; aches down; goes past; went past; pain past; pain it go; hurts down
        hurts from; sore down; pain it goes; its going; it goes; it runs; it shoots; sciatica pain; leg ache
        nerve ache; calf ache; right down; down me; down my; down the; all down
    """,
    "LEG_PAIN": """
        pain; pains; painful; hurt; hurts; hurting; shooting; shoots; burning; burn; stabbing; stabs; sciatica
        nerve pain; agony; electric shocks; electric shock; shocks; zaps; zapping; lightning; searing; excruciating
        killing; on fire; throbbing; gives me gyp; giving me gyp; giving me grief; giving me jip; screaming; sair
        paining; pains down; murder; in bits; in agony; hurt like; sore down; aching badly; cramping up; toothache
        gnawing; hot poker; nerve; electric; fire; cutting; throb; jangling; killing me
    """,
    "sign:both sciatica": """
        both sciatica; sciatica both; sciatica in both; sciatica on both; both sided sciatica; both sides sciatica
        double sciatica; sciatica down both; sciatica both sides; two sided sciatica; sciatica has swapped
        sciatica swapped sides; sciatica switched sides; sciatica has moved to the other; sciatica now on both
        sciatica now both; sciatica in the other leg; sciatica other leg; sciatica left and right
    """,
    "JOINS": """
        followed; has followed; had followed; joined in; has joined; joined; joins; joining in; caught up; copying
        copied; doing the same; does the same; did the same; has the same; got the same; same; the same; the same in
        same in; same on; started too; starting too; has started; started; starting; begun; as well; too; also
        likewise; going the same; gone the same; going now; at it too; at it now; at it as well; in on the act
        affected too; affected now; now; spread; spreading; spread to; spread over; spread over to; moved; moving
        crossed; crossed over; crossing; swapped; switched; jumped; now in; coming on; kicked off; playing up too
        is going; its turn; turn now; next; tingles; tingling; tingle; numb; weak; pins and needles; buzzing; dead
        aching; hurts
    """,
    "BOTH_NOW": """
        now both; both now; so now both; its both; it is both; now its both; now it is both; is both; both of them
        both of em; both at once; both together; on both; in both; both the same; both going; both gone; both have
        both are; both feel; both hurt; both ache; both numb; both tingle; both weak; both dead; left or right
        either side; either leg; either foot; neither leg; neither foot; both legs; both feet; each leg; each foot
        two legs; the pair of them; left and right; right and left; both sides; two feet; two sides; all the both
        both of the legs; both calves; both thighs; both shins; both soles; both knees down
    """,
    "WEAK_UP": """
        getting weaker; weaker; worse each; every day worse; each day worse; every day a bit worse; climbing
        creeping; spreading; progressive; rapidly; fast; by the hour; now cant; now i cant; forgetting
        last week could
    """,
}
