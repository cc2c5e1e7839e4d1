"""Despair: what people write when they think of ending their life, and what may be a sigh or may be everything.

SUICIDE: a quarter of the people with chronic pain thought of it within two weeks. The second table is asked about.
"""

MIND = {
    "sign:crisis": """
        kill myself; killing myself; kms; end my life; ending my life; end my own life; end it all; ending it all
        end it tonight; how to end it; want to end it; end myself; finish myself off; finish it all; top myself
        topping myself; do away with myself; done away with myself; do myself in; doing myself in; take my own life
        taking my own life; take my life; taking my life; took my own life; suicide; suicidal; suicidally
        thoughts of suicide; unalive; unalive myself; unaliving; sewerslide; self harm; self harmed; self harming
        selfharm; harm myself; harming myself; hurt myself on purpose; hurting myself on purpose
        cut myself on purpose; cutting myself; want to hurt myself; going to hurt myself; hang myself; hanging myself
        shoot myself; slit my wrists; drown myself; gas myself; jump off a/the bridge/cliff/building/roof
        jump in front of; jumping in front of; step in front of; stepping in front of; walk in front of
        walking in front of; walk into traffic; swallow the lot; take them all; taking them all; stockpiling my
        stockpile; counting my tablets; counted my tablets; counting my pills; counted my pills
        how many tablets it would take; how many pills it would take; enough tablets to; enough pills to; overdose
        overdosing; take an overdose; took an overdose; want to die; wanted to die; wish i was dead; wish i were dead
        wished i was dead; wish i could die; want to be dead; rather be dead; rather die; rather not be here
        ready to die; i would be better dead; better off dead; better dead; be better off without me
        better off without me; better without me; easier without me; easier if i wasnt here; easier if i was not here
        easier if i were gone; easier if i was gone; better if i wasnt here; better if i was gone
        better if i wasnt around; dont want to live; dont want to be alive; dont want to be here [anymore/any]
        dont want to be around; dont want to exist; dont want to carry on living; no longer want to live
        no longer want to be here; not want to live; not wanting to live; not wanting to be here; not want to be here
        didnt want to wake up; dont want to wake up; not wake up; never wake up; never waking up; not waking up
        hope i dont wake up; hoping i dont wake up; wish i wouldnt wake up; wish i didnt wake up
        wish i could go to sleep and; go to sleep and not wake; go to sleep and never; fall asleep and not
        just not wake; wouldnt mind not waking; wouldnt mind if i didnt wake; no reason to live
        no reason to be alive; no reason to be here; no reason to stay; nothing to live for; nothing left to live for
        nothing left for me; no point living; no point in living; no point being alive; no point being here
        no point me being here; no point in me; no point in being here; no point going on; no point carrying on
        whats the point of living; whats the point in living; whats the point of being; whats the point in being
        what is the point in/of living/being; life isnt worth; life is not worth; not worth living; isnt worth living
        not worth going on; aint worth living; life not worth; tired of living; tired of being alive; sick of living
        sick of being alive; done with life; done with living; had enough of life; had enough of living
        cant go on living; cant do this life; dont see any future; only way out; want it all to be over
        want it to be over for good; wish i didnt exist; wish i had never been born; wish i would never been born
        dont deserve to live; i am just a burden; writing goodbye; wrote goodbye; goodbye letter; goodbye letters
        goodbye note; goodbye notes; suicide note; written letters to; wrote letters to; got my affairs in order
        getting my affairs in order; put my affairs in order; affairs in order; assisted suicide; have me put down
        join him soon; join her soon; be with her soon; be with mum again soon; giving up on life; given up on life
        nobody would miss me; no one would miss me; noone would miss me; nobody would notice if
        no one would notice if; who would miss me; darkest place; thoughts are dark; thoughts getting dark
        thoughts of not being; thinking about not being; thinking of not being; thoughts about dying
        thinking about dying; thinking about death; thoughts of death; thoughts of dying; thinking of ways
        looking up ways; looked up ways; googled ways; plan to end; made a plan to; looked at the bridge
        looking at the bridge; standing on the bridge; stood on the bridge; looked at the rope; got a rope
        bought a rope; throw myself off; throw myself under; throw myself in front; throwing myself off
        throwing myself under; chuck myself off; chuck myself under; drive into a wall/tree/bridge/lorry
        drive off a bridge/cliff/the; driving into a tree/wall/bridge/lorry; steer into a/the tree/wall/lorry
        swerve into a/the/that tree/wall/lorry/path/oncoming; thinking about ending it; thinking of ending it
        thought about ending it; think about ending it; wonder about ending it; want to end things
        thinking of ending things; take all my tablets/pills/meds/morphine/codeine/tramadol/medication
        taking all my tablets/pills/meds/morphine/codeine/tramadol/medication
        saving up my tablets/pills/meds/morphine/codeine/tramadol/medication
        hoarding my tablets/pills/meds/morphine/codeine/tramadol; world would be better without
        family would be better off; kids would be better off; they would be better off; everyone would be better off
        everybody would be better off; just want to be dead; want to be with god; done living; i am done living
        finished with living; finished living; people end their lives; why people do it; why people end it
        see why people; understand why people; get why people; end their lives; cutting again; started cutting; si +
        si plus; active si; suicidal ideation; suicidal ideas; sh urges; sh thoughts; plan and means
        tablets lined up; pills lined up; lined up my; lined up the; papers in order; my papers in order
        put my papers; written to the children; written to the kids; wrote to the children; wrote to the kids
        said my goodbyes; saying my goodbyes; saying goodbye to everyone; said goodbye to; no sense in carrying on
        no sense carrying on; no sense going on; no sense in going on; ending it this; end it this; ending it tonight
        ending it tomorrow; end it tomorrow; ending it soon; ending it now; end it now; decided its time
        decided to end; decided to go; decided it isnt worth; didnt wake up tomorrow; just didnt wake up
        dont wake up tomorrow; dont plan to see; dont intend to see; wont see next; wont be here next
        wont be here tomorrow; wont be here by; wont be here for; wont be around for; wont be around much
        not going to be here; not going to be around; not planning to be here; not be a bother much longer
        not be in the way much longer; wont be in the way; see him in person; meet god; go to god; go and be with
        go be with; go to sleep forever; sleep forever; sleep and not wake up; sleep for good; the long sleep
        out of everyones way; out of everybodys way; rid of me; well rid of me; shut of me; another option
        final option; exit plan; my exit; exit strategy; check out for good; check out early; checking out for good
        checking out of life; punch my ticket; pull the plug on myself; pull the trigger; eat a bullet
        blow my brains; blow my head; tie a rope; noose; rope in the; hosepipe and the car; car in the garage
        jump off; jumping off; jump under; jumping under; walk into the sea; walking into the sea
        walk into the river; walk into the loch; go into the water and; let the water; river looks; canal looks
        train looks; wouldnt hit the brakes; wouldnt brake; not brake; crash the car on; close my eyes at the wheel
        take the easy way; easy way out; not to exist; stop existing; cease to exist; never been born; not be alive
        not being alive; dont care if i live; dont care if i die; dont care whether i live; wouldnt care if i died
        wouldnt mind dying; wouldnt mind being dead; wouldnt mind if i died; okay with dying; ok with dying
        hope i die; hoping to die; pray to die; praying to die; pray i die; pray for death; praying for death
        prayed to die; beg to die; begging to die; death would be; dying would be; being dead would; dead would be
        be dead than; rather be dead than; dying i mean; thinking of dying; like the look of dying; let me die
        just let me die; please let me die; die already; want out of life; want out of this life; out of this life
        leave this world; leaving this world; leave this earth; leave this life; not long for this world by
        goodbye world; goodbye cruel; kick the bucket on purpose
        no point me/in/of carrying/going/living/being [on/here/alive/around]
        something stupid/daft/silly/bad/drastic/terrible/awful/rash to myself
        anything stupid/daft/silly/bad/drastic/terrible/awful/rash to myself; do something to myself
        doing something to myself; do myself [a/some] harm/damage/mischief/injury; danger to myself
        not safe with myself; dont trust myself [with/alone/near]; how i would kill myself; ending it i mean
        ending it all i mean; cut my arms again; cut my wrists; cut my thighs again; cut myself again
        staying alive like this; worth staying alive; nobody will miss me
    """,
    "ask:crisis": """
        a burden; bad thoughts; be over soon; black thoughts; burden on everyone; burden on my family
        burden to everyone; burden to my family; cant go on; cant carry on; cant cope any more; cant cope anymore
        cant do this any more; cant do this anymore; cant face another day; cant face tomorrow; cant go on like this
        cant keep doing this; cant keep going; cant live like this; cant live like this anymore; cant live with this
        cant live with this pain; cant see a future; cant see a way out; cant take any more; cant take it anymore
        cant take much more; cant take this anymore; dark place; dark thoughts; dignitas; dont see a future
        dont want to carry on; dont want to do this anymore; dont want to go on; dont want tomorrow; end of my tether
        given up on everything; had enough of everything; had enough of it all; had enough of life as it is
        hate being alive; hate my life; life is shit; no point any more; no point anymore; no point in anything
        no point to any; no way out; nothing to look forward to; put me out of my misery; ready to give up
        scary thoughts; such a burden; thoughts i shouldnt; useless to everyone; want everything to stop
        want it all to end; want it all to stop; want to disappear; want to vanish; wish i could disappear; worthless
        just want out; end all this; no sense in; done with it all; done with this; cant see the end
        not worth it anymore; not worth it any more; isnt worth it any more; isnt worth it anymore
        nothing left in me; no fight left; no fight in me; lost the fight; lost the will; what am i for
        what good am i; no use to anyone; no use to anybody; no good to anyone; better off without
        easier for everyone; easier on everyone; lost all hope; lost hope; losing hope; given up hope; giving up hope
        cant face it; cant face this; dont want to feel anything; want to sleep forever; sleep and sleep
        never again wake; tired of it all; tired of everything; so tired of this; tired of fighting; tired of trying
        beyond tired; thoughts going round; thoughts going dark; thinking silly things; silly thoughts
        stupid thoughts; do something stupid; doing something stupid; do something silly; doing something silly
        scared of myself; scared what i might; scared of what i might; frightened of myself; dont feel safe; unsafe
        alone with my thoughts; whats it all for; what is it all for; why am i here; morphine bottle; the pills look
        looked at the pills; looking at the pills; looked at the tablets; looking at the tablets; stared at the pills
        staring at the pills; in a better place; with the angels; crying all day; cry every day; cant stop crying
        despair; despairing; empty inside; numb inside; dead inside; just want it all to; whats the point of any
        whats the point anymore; whats the point any more; what is the point of; no point to anything
        no point to any of; given up on; dont see the point in; dont see the point of; see the point in anything
        hopeless now; feel hopeless; feeling hopeless; its hopeless; all hopeless; totally hopeless; no hope left
        no hope for me; so desperate; desperate now; broken person; trapped in this body; trapped in my body
        no future for me; ready to go now; want to give up; giving up now; given up trying; end it; cut my arms
        cut my arm again; cutting my arms; another way out; surviving not living; not living just surviving
    """,
}
