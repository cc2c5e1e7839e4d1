"""What legs and feet do that are weak or numb: give way, drag, trip, no longer carry. LOTHIAN, GPREASON, SSEH."""

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
        drag/drags/dragging/dragged my/the/me/his/that [left/right/bad] foot/leg/toes; foot slaps; foot slapping
        foot flops; foot flopping; foot is floppy; foot hangs; foot hanging; foot trailing; foot catches
        foot catching; foot wont clear; tripping over my [own/left/right/bad] foot/feet/toes/toe
        trip over my [own/left/right/bad] foot/feet/toes/toe; tripped over my own [left/right] foot/feet
        tripping on my [own/left/right] foot/toes/toe; keep catching my toe/toes/foot; stubbing my toe/toes
        steppage gait; slipper keeps falling off; shoe keeps slipping off; flip flop keeps; flip flop fell
        flipflop falls; peroneal palsy
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
    "WEAK_UP": """
        getting weaker; weaker; worse each; every day worse; each day worse; every day a bit worse; climbing
        creeping; spreading; progressive; rapidly; fast; by the hour; now cant; now i cant; forgetting
        last week could
    """,
}
