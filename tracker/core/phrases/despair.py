"""Despair in other words: not wanting to be, and who would be better off. SUICIDE."""

DESPAIR = {
    # Wished, feared or thought of.
    "WISHING": """
        wish; wished; wishing; want; wanted; wanting; hope; hoping; hoped; pray; praying; prayed; prayer; long for
        longing; longed; rather; prefer; would be nice; be nice; be lovely; be a relief; be a mercy; be a blessing
        mercy; relief; feels like relief; sounds like relief; sounds good; sounds nice; sounds lovely
        sounds peaceful; peaceful; appeals; appealing; tempting; tempted; comforting; comfort; fantasise; fantasising
        fantasy; daydream; daydreaming; picture; picturing; imagine; imagining; imagined; keep thinking
        thinking about; thinking of; think about; think of; thought about; thought of; thoughts of; thoughts about
        cant stop thinking; ready to; ready for; would be better; if only; i would happily; happily; wouldnt mind
        dont mind; not bothered if; wouldnt be bothered; wouldnt be sorry; not be sorry; jealous of; envy; envious
        envying; scares me how; scared by how; crossed my mind; crosses my mind; on my mind; in my head
        enters my head; entered my head; popped into; pops into; plan; plans; planning; planned; decided
        made my mind; looking forward to; wonder what; wondering what; wonder about; what it would be like
        what its like; god take; lord take; please take; let me; should have; shouldve; why didnt; why dont i
        why cant i; what if i; ask god; asked god; begged; begging; beg; dreaming of; dream of; dreamt of
        think i should; think i would; i could just; could just; easy to; so easy; simple to; simpler to; be easier
        easier to; be simpler; be better; be best; better if; best if; best thing; kinder; kindest; kinder to; please
        would it be so bad; would it be bad; so bad if; be so bad; why not just; nothing wrong with; soon; ready
    """,
    # What is wished: not to be.
    "NON_BEING": """
        not being; not be; not exist; not existing; not here; not be here; not being here; not being in the world
        not being around; not be around; cease; ceasing; disappear; disappearing; vanish; vanishing; fade away
        fading away; slip away; slipping away; drift off; drift away; drifting off; drifting away; float away
        dissolve; evaporate; melt away; be erased; erase me; erased; delete myself; delete me; deleted
        log off for good; log out for good; switch off for good; switch me off; switch myself off; turn me off
        turn off for good; power down for good; off switch for me; be gone; being gone; gone for good; gone forever
        be done; being done; be finished with it; be over; be over with; all be over; all over with
        all over for good; over for good; all to end; it to end; everything to end; all to stop; everything to stop
        an end to it; end to it all; end to everything; the end; an ending; not wake; not waking; never wake
        never waking; never woke; never woken; wouldnt wake; didnt wake; dont wake; wont wake; stay asleep
        stay under; stayed under; go under; never come round; not come round; didnt come round; not come back
        not coming back; never come back; never coming back; not come home; not coming home; take me; takes me
        took me; taken me; taking me; would take me; call me home; calls me home; called me home; go home to god
        go home to the lord; meet my maker; with the lord; in heaven; to heaven; with jesus; with the angels
        up there with; with my mum; with my mam; with my dad; with my nan; with my wife again; with my husband again
        with her again; with him again; see mum again; see my mum again; join my; join mum; join dad; join her
        join him; six feet under; under the ground; in the ground; in a box; in the box; in a coffin; coffin; grave
        graveyard; cemetery; crematorium; urn; ashes; my funeral; own funeral; my wake; obituary; my eulogy; eulogy
        die; dying; dead; death; died; perish; expire; pass away; passing away; pass on; passing on; pass over
        passing over; depart; departing; final sleep; last sleep; long sleep; big sleep; eternal sleep; eternal rest
        everlasting; peace at last; rest in peace; rip; oblivion; nothingness; nonexistence; the void; blackness
        the dark; off this planet; off the planet; off this earth; leave this; leaving this; out of here for good
        out of this world; out of this body; out of my body; out of existence; check out; checking out; opt out
        opting out; bow out; bowing out; call time; calling time; call it quits; calling it quits; jack it in
        jack it all in; pack it in for good; pack it all in; quit life; quit living; let go of life
        give up the ghost; curl up and; under a bus; under a train; under a lorry; hit by a; hit by a bus
        hit by a train; get hit; run over; run me over; heart attack; heart to stop; heart would stop
        heart just stop; stop breathing; terminal; cancer would take; never been; never born; hadnt been born
        wasnt born; not born; not live; not living; not to live; not wanting to live; not alive; stop living
        stop being; heart [would/to/could/just] [just/would/simply] stop
        heart [would/to/could/just] [just/would/simply] give out; lungs would stop; body would give up
        body to give up; body would just stop; dont live to; dont live long; dont live much; dont get old
        dont grow old; dont make old bones; dont see old age; dont last; dont see another; dont reach
        wont make old bones
    """,
    # Without the writer.
    "PERISH": """
        when i am dead; once i am dead; if i was dead; if i were dead; if i died; when i die; when i am gone
        once i am gone; after i am gone; if i was gone; if i were gone; i was gone; i were gone; i wasnt here
        i werent here; if i wasnt; if i werent; i werent about; i wasnt about; i werent around; i wasnt around
        i was no longer; i am no longer; without me; minus me; with me gone; with me out; me out of the
        out of the way; out of their way; out of their hair; out the road; out of the picture; not having me
        not have me; didnt have me; rid of me; shot of me; free of me; miss me; missed me; notice i; noticed i
        if i didnt exist; if i disappeared; if i vanished; if i went; the day i go; when i go; i am not here
        when i am not; gone from; remember me; be remembered; remembered
        i [just/simply/only] werent/wasnt [here/around/about/alive/there]
        i [just/simply] disappeared/vanished/died/went/stopped; me not here; me not being; me not around
        a world without me; life without me; home without me
    """,
    # How others would fare.
    "BETTER_OFF": """
        better; easier; happier; relieved; relief; ok; okay; fine; manage; managing; cope; breath; breath easier
        free; freer; freed; lighter; simpler; thrive; move on; get on; relax; rest easy; richer; save money
        insurance; life insurance; nobody; no one; noone; who would; who will; would anyone; will anyone; anybody
        anyone; miss; notice; cry; mourn; care; cares; grateful; thankful; peace; remarry; new mum; new wife
        new husband; find someone; get over it; look after
    """,
    # Said by themselves, and asked about.
    "WAYS_OUT": """
        ways out; way out; way out of this; quick way; quickest way; painless way; painless ways; easiest way
        easy way; peaceful way; peaceful ways; least painful; methods; method; how to die; how to go; how to do it
        how to end; how i would do it; ways to go; ways to die; ways to do it; ways to end; ways of ending
        ways of doing it; where i would do it; when i would do it; who would find me; who will find me; who finds me
        who found me; find me; find my body; finding my body; my body; do it properly; do it right this time
        do it tonight; do it tomorrow; go through with it; going through with it; went through with it
        bring myself to do it; nerve to do it; courage to do it; guts to do it; bottle to do it
        brave enough to do it; brave enough to; too much of a coward; too cowardly; coward to do it; last attempt
        another attempt; attempted; attempt; try again; tried before; the pact; voluntary euthanasia; euthanasia
        euthanise; euthanised; put down like; put me down; put to sleep; put me to sleep; vet would; a vet
        a dog would; if i was a dog; if i were a dog; if i was a horse; if i were a horse; shot a horse; swiss clinic
        switzerland; dignity in dying; assisted dying; maid assessment; samaritans; crisis line; crisis team
        helpline; lifeline; hotline; shout text; 116 123; 988; text line; the tablets are the answer; the answer
        ideation; intent; intrusive thoughts; dark thought; black thought; bleak thoughts; nasty thoughts
        awful thoughts; horrible thoughts; terrible thoughts; those thoughts; the thoughts; thoughts are back
        thoughts again; thoughts came back; thoughts have come; thoughts creeping; thoughts i dont; bad place
        dark place; dark hole; black hole; black dog; the abyss; rock bottom; darkness; blackness; safety plan; tdl
        unsafe; not safe; keep myself safe; keep me safe; stay safe; staying safe; safe tonight
        hide the tablets from; took the tablets away; taken the tablets away; locked the tablets; hidden my tablets
        hidden the tablets; hidden the knives; hide the knives; hurt myself; harm; burn myself; burning myself
        scratch myself; bang my head; punish myself; punishing myself; want out; i want out; whats stopping me
        what is stopping me; nothing stopping me; thing stopping me; reason i havent; only reason i am
        only thing keeping me; keeps me here; keeping me here; only here for; only here because; only stay for
        staying for; stay alive for; alive for; hanging on for; done for good; done done; done with everything
        done with all of it; done trying; properly done; tapping out; i tap out; tap out; throw in the towel
        throwing in the towel; good innings; lived long enough; been here long enough; had my time; my time is up
        times up; outlived; outstayed; past my sell; sell by date; no longer needed; surplus; enough is enough
        better place; doesnt wear off; never wears off; not going to make it; wont make it; not long left
        not be long now; not be here long; wont be long now; see you on the other side; take me home; ready to meet
        cross over; crossing over; done for me; the light go out; lights out for good; last walk; last sunrise
        last sunset; last meal; my last day; my last night; last christmas for me; never see another; ending things
        end things; finish things; finishing things; on all of it; give up on everything; giving up on everything
        given up on it all; on being a person; on being alive; being a person; being human; one less; one fewer
        a coward; am a coward; have done it by now; would have done it; done it by now; done it already
        i will do something; might do something; going to do something; do something tonight; do something i
        what i might do; what i will do; what i would do to myself; do to myself; dont trust myself
        cant trust myself; alone tonight; sorry mum; sorry dad; mum i am sorry; dad i am sorry; mam i am sorry
        sorry kids; sorry love; sorry everyone; sorry for everything; i am sorry for; forgive me; sorry to leave
        the lights off; lights off; lights to go out; turn the lights; like it was the last; one way ticket
        no return ticket; need no return; dont need a return; wont be needing; no need of; know the ones
        you know what i mean by; crossed a line; a way to stop it; stop it for good; for good this time
        this time for real; i didnt wake up; i never woke up; i dont wake up; i never wake up; written letters
        wrote letters; writing letters; letters for the; letters to the; letter to the kids; letter for the kids
        letters for my; letters to my; letter to my; letter for my; nothing matters; none of it matters
        doesnt matter anymore; doesnt matter any more; doesnt matter if i; i would be gone; i would not be here
        i wouldnt be here; i would be dead; i would have gone; i would have done it; i would be out of here
        so done with life/living/everything/being/existing; go in my sleep; die in my sleep; slip away
        please let me go; let me go now; let me go lord; let me go god; call me home; come and get me; come get me
        come for me; wasnt for my kids/children/daughter/son/mum/dad/dog/cat/wife/husband/family
        wasnt for the kids/children/dog/cat/family/bairns
        werent for my kids/children/daughter/son/mum/dad/dog/cat/wife/husband/family
        werent for the kids/children/dog/cat/family/bairns
    """,
    # No longer wanted.
    "REFUSE": """
        dont want; dont want to see; didnt want; dont want to; not want; not wanting; never want; no wish; no desire
        dont wish; dont intend; dont plan; not planning; no plans for; no plans to; dont expect; not expecting
        dont think i will; dont think ill; doubt i will; doubt ill; wont; wont be; wont see; not going to see
        never see; not see; cant see; couldnt see; cant imagine; cant picture; cant face; couldnt face; dont see
        didnt see; doesnt feel like; see no; no point; no reason; whats the point; what is the point; whats the use
        what is the use; what use is; no use; why bother; why go on; why carry on; why keep; why am i; nothing to
        nothing left; nothing left to; dread; dreading; sick of; tired of; fed up of; fed up with; had enough of
        done with; finished with; through with; cant stand; cant bear; cant cope; cant go through; cant keep; hate
        hating; hate that i woke; gutted i woke; disappointed i woke; disappointed; sorry i woke; angry i woke
        annoyed i woke; woke up disappointed; why did i wake; this is my last; no want; no want fi; cant see me
        cant see myself; dont much want; not much want; dont fancy; dont care to; dont need; done wanting
        no appetite for; lost interest in; lost the will; lost the will to; lost will; no will; no will to; will to
        cba; cant be bothered; cant be bothered with; too tired to; too tired for; not interested in
        waiting for the end of
    """,
    # What would go on.
    "FUTURE": """
        another day; another night; another morning; another week; another month; another year; another winter
        another birthday; another christmas; another minute; one more day; one more night; more days; more of this
        tomorrow; the morning; morning; next week; next month; next year; next birthday; next christmas
        this christmas; my birthday; birthday; new year; the summer; the spring; the future; a future; any future
        my future; future; ahead; the rest of my life; rest of my life; years of this; years like this
        twenty years of; thirty years of; forty years of; go on; going on; carry on; carrying on; keep going
        keeping going; continue; continuing; wake up; waking up; woke up; waking; be here; being here; stay here
        staying here; be alive; being alive; living; live; live like this; living like this; life; this life; my life
        existence; existing; exist; being me; be me; this world; the world; the year out; breathing; breath; fortieth
        fiftieth; sixtieth; another of these; more of it; this anymore; this any more; see me
    """,
    "WORTHLESS": """
        burden; a weight on; dead weight; drain on; a drain; liability; millstone; ball and chain; waste of
        waste of space; waste of air; waste of oxygen; waste of skin; taking up space; using up air; useless
        worthless; pointless; no use; no good; no worth; good for nothing; good to nobody; use to nobody
        use to no one; failure; a failure; letting everyone down; let everyone down; dragging everyone down
        drag everyone down; ruining their; ruined their; ruining everyones; spoiling their; hold them back
        holding them back; hate myself; hating myself; loathe myself; disgust myself; disgusted with myself
        not a man; half a man; not a mother; ashamed to be; deserve this; deserve it; dont deserve; everyone would
        everybody would; they would all; they would be; the family would be; the kids would be; nobody would
        no one would; nobody needs; no one needs; nobody cares; no one cares; who would care; who cares if i
    """,
    "LIFE_NAMED": """
        life; living; alive; being alive; existence; existing; be here; being here; wake up; waking up; carry on
        carrying on; the point; any point; worth living; reason; reasons; hope; future; tomorrow; another day; human
        person; world
    """,
    "EMPTY": """
        no point; not worth; isnt worth; aint worth; no reason; no hope; hopeless; without hope; lost hope; given up
        giving up; gave up; give up; empty; emptiness; numb inside; dead inside; hollow; meaningless; no meaning
        unbearable; unliveable; unlivable; cant bear; cant stand; hell; hell on earth; living hell; torture
        nightmare; miserable; misery; despair; desperate; despairing; suffering; trapped; stuck; prison; a prison
        joyless; no joy in; bleak; black; dark; dark as; so low; very low; really low; lowest; rock bottom; broken
        finished; defeated; beaten; done; done in with; exhausted with; tired of; sick of; weary of; weary
        had enough; enough; not a life; no life; isnt a life; no kind of life; no quality; is over; was over
        is finished; over for me; finished for me; whats it for; what for; whats the point; why bother; dont care
        dont care if; dont care anymore; past caring; stopped caring; dont see the; cant see the; nothing to
        nothing left; nothing
    """,
    # With ENDING a direct statement.
    "THINKING": """
        think about; think of; thinking about; thinking of; thought about; thought of; thoughts about; thoughts of
        thoughts on; want; wanted; wanting; wish i; wish i could; wish i could just; wish i would; hope i; hope to
        hoping i; hoping to; pray i; pray to; praying i; going to; plan to; planning to; planned to; considering
        considered; contemplating; contemplated; tempted to; ready to; ideas of; ideas about; rather; urge to
        urges to; fantasise about; fantasising about; dream of; dreaming of; dream about; nearly; almost
        came close to; close to; came near to; might; may; could; should; feel like; felt like; need to; begin to
        started to; deciding to; decided to; cant stop thinking about; keep thinking about; what if i; why dont i
        why not
    """,
    "ENDING": """
        not being here; not being alive; not being around; not be here anymore; not be here any more; not be alive
        not exist; not existing; ending it; ending it all; ending my life; end it all; end my life; end myself
        taking all my; take all my; taking all the tablets; take all the tablets; take all the pills
        taking all the pills; taking the lot; take the lot; take the whole packet; taking the whole packet
        take the whole box; taking the whole box; take the whole bottle; taking the whole bottle; killing myself
        kill myself; being dead; be dead; been dead; overdosing; overdose; jumping off; jump off the
        jumping in front; jump in front; hanging myself; hang myself; suicide; not wake up; not waking up
        never waking up; never wake up; stop existing; stop living; stop being alive; just die; die in my sleep
        drowning myself; drown myself; cutting myself; cut myself; cut my wrists; cutting my wrists; slitting my
        slit my; hurting myself; hurt myself; harming myself; harm myself; doing away with; do away with
        topping myself; top myself; doing myself in; do myself in; finishing it; finish it all; checking out for good
        check out for good; walking in front of; walk in front of; stepping in front of; step in front of
        stepping off the; step off the; driving off; drive off the; driving into; drive into a; crash the car on
        disappear forever; disappear for good; vanish for good; gone for good; sleep forever; sleep and not wake
        sleep and never; go to sleep for good; leave this world; leave this life; leave this earth
    """,
    "DEATH": """
        die; dying; death; be dead; am dead; me dead; myself dead; i am finished; me finished; want it finished
        it finished for; kills you; would kill me; kill you; lethal; fatal; fatal dose; lethal dose; overdosed; od
        going to jump; about to jump; nearly jumped; almost jumped; jump today; jump tonight; scare myself
        scares me how; scaring myself; frighten myself; frightening myself; frightened of what i; being alive
        be alive; staying alive; stay alive; alive anymore; alive any more; isnt living; not living; just existing
        only existing; merely existing; existing not; existence; with me in it; me in it; life insurance
        of the strong ones; all the strong ones; a handful of; handful of tablets; handful of pills; too many tablets
        too many pills; too many on purpose; no wish to; no desire to; no will to; be with my late; join my late
        my late husband soon; my late wife soon; soon be with; be with her; be with him; among the living
        land of the living; my funeral; my own funeral; my wake; my coffin; my gravestone; my grave; wrote the note
        write the note; written the note; writing the note
        i will be here on/next/this/friday/monday/tuesday/wednesday/thursday/saturday/sunday/tomorrow
        promise i will be; pain ends if i; ends is if i; ends when i do; ends when i; stop when i do
        only stop when i; starve myself; stop eating until; stopped eating on purpose; crisis team; crisis line
        until its over; until it is over; till its over; till it is over
    """,
    "WORKING_OUT": """
        working out how; work out how; worked out how; looking into how; looked into how; been planning how
        planning how; planned how; thinking how; thinking of how; figured out how; figuring out how
        how i would do it; how id do it; how to do it; how not to; know how i; researching; researched how
        googling how; seeing to it myself; see to it myself; seen to it myself; doing it myself; do it myself
        hurry it along; help it along; help it on; bring it about; make it happen; making it happen
        bring it on myself; bring it forward; take matters; got a plan; have a plan; making a plan; made a plan
        the means; what i would use; picked how; decided how; decided when; put a date; a date picked; date picked
        picked a date; set a date; thinking about how; been thinking how; been thinking about how; thought about how
        thinking about the how; thinking about ways; thought of ways
    """,
    "MEANT": """
        thinking about it seriously; seriously thinking; thinking seriously; considering it seriously
        seriously considering; i mean it; really mean it; not joking; not exaggerating; no exaggeration; no joke
        serious about it; thinking about it a lot; thinking about it more; cant stop thinking about it
        think about it every; think about it all; think of it daily; looking into it; dignitas; switzerland
        closer to it; getting closer; making plans
    """,
    "NO_HOPE": """
        nothing left to try; no options left; no options; out of options; nothing left; nothing more to try
        nothing else to try; tried everything; done trying; no more to try; end of the road; end of the line
        no way out; no hope; no hope left; no future; cant go on; cant carry on; no point carrying on
        no point going on; nobody can help; no one can help; they have given up on me; had enough; given up
    """,
    "DATE_PICKED": """
        have a date picked; a date picked; date picked; picked a date; picked the date; picked my date; chosen a date
        chosen the date; chosen my date; set a date; set the date; set myself a date; picked a day; picked the day
        picked my day; chosen my day; know the day; know when; date in mind; a date in mind; deadline set
        set a deadline
    """,
    "TOOK_LIFE": """
        took his own life; took her own life; took their own life; taken his own life; taken her own life
        killed himself; killed herself; hung himself; hanged himself; hanged herself; jumped off; jumped from
        jumped in front; ended his life; ended her life; ended it; ended it all; topped himself; topped herself
        suicide; overdosed; assisted dying; dignitas; did himself in; done himself in; checked out
    """,
    "ENVY": """
        lucky him; lucky her; lucky them; lucky bugger; lucky sod; lucky devil; lucky man; lucky bloke; lucky woman
        envy him; envy her; envy them; envied him; envied her; envied them; envious; jealous; jealous of him
        jealous of her; good for him; good for her; good on him; good on her; wish it was me; wished it was me
        wish that was me; should have been me; i get it; i got it; get why; understand why; understood why
        understood him; understood her; i could see why; thats where i am; thats where im; made sense; makes sense
        brave; had the right idea; right idea
    """,
    "HURT_ME": """
        burned my/me; burnt my/me; burning my/me; cut my/me; cutting my/me; cuts my; scratched my/me; scratching my
        hit my/me; hitting my; punched my/me; punching my; stabbed my/me; stabbing my; slammed my; slamming my
        bit my; biting my; scalded my; banged my head; banging my head; hurt myself; hurting myself; burn myself
        burned myself; burnt myself; cut myself; cutting myself; scalded myself; starving myself; hit myself
        hitting myself; took too many; took extra
    """,
    "ON_PURPOSE": """
        on purpose; deliberately; intentionally; meant to; meant it; no accident; not by accident; wasnt an accident
        to feel something; to feel anything; to punish; to punish myself; so the back would; so my back would
        to drown out; to distract from; to take my mind off; instead of the back; to let it out; to cope; a release
        feel something; feel something else; feel something other; feel anything; feel another pain; another pain
        different pain; pain i control; pain i can control
    """,
    "NOT_HERE": """
        cant see myself being here; dont see myself being here; wont be here; not be here; not being here
        wont be around; not be around; not going to be here; dont want to be; dont want to be here; not planning on
    """,
    "GAVE_AWAY": """
        gave away; given away; giving away; gave my; given my; gave dave; handed over my; sold my; selling my
        rehomed; rehoming; gave him my; gave her my; gave them my; gifted; passed on my; left my; cleared out my
        sorted my things; boxed up my
    """,
    "SEE_GOD": """
        see him in person; see god in person; meet god soon; meet him soon in person; ask god myself
        ask him in person; ask him to his face; see jesus soon; see my maker; go and see him myself
    """,
    "THEY_BETTER": """
        be better off; better off without; is better off; are better off; happier without; easier without me
        free of me; rid of me; manage without me; cope without me
    """,
}
