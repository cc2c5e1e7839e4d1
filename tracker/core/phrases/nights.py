"""Pain that no position eases, and pain of the night. NHS_BACK, GCARE, VERHAGEN."""

NIGHTS = {
    "sign:unremitting pain": """
        never lets up; never let up; doesnt let up; wont let up; not let up; hasnt let up; havent had a break from
        no let up; no letup; never stops; never stopped; never eases; never eased; doesnt ease; wont ease
        nothing eases; nothing eases it; nothing relieves; nothing takes the edge; nothing touches it
        nothing touches the pain; no position eases; no position helps; no position is; no position gives
        no position works; no position takes; no comfortable position; no comfy position; no comfort in any
        no position comfortable; cant find a position; cant find any position; cant get comfortable; cant get comfy
        couldnt get comfortable; couldnt get comfy; cant get comfortable in any; whatever position
        whatever way i lie; whichever way i lie; in every position; lying sitting standing; lying sitting or standing
        sitting standing lying; sitting standing or lying; sitting lying standing; sit stand or lie; sit lie or stand
        lie sit or stand; stand sit or lie; 24/7; 24-7; round the clock; around the clock; day and night
        night and day; all day and all night; all day all night; morning noon and night; every minute of every
        every second of; every single minute; constant pain; pain is constant; pain constant; constant ache
        ache is constant; constant back; constant agony; constant gnawing; constant boring; constantly there
        constantly in pain; constant now; it is constant; its constant; constant never; been constant; unremitting
        unrelenting; relentless; incessant; ceaseless; without a break; without let up; without stopping; no relief
        no relief from; no relief in; no relief whatever; no respite; no escape from; gives no peace; no peace from
        doesnt matter how i; doesnt matter what i do; doesnt matter what position; doesnt matter if i sit
        no matter how i; no matter what i do; no matter what position; no matter which way; no matter where
        makes no difference if i; makes no odds; rest doesnt help; rest makes no difference; resting doesnt help
        resting makes no; lying down doesnt help; lying down makes no; lying down no help; same lying or
        same sitting or; sitting or lying; even at rest; even when resting; even when i am resting; even lying down
        even lying still; even when lying; even when i rest; there all the time; there every minute
        hurts all the time; pain all the time; aches all the time; never goes away; never leaves; never not there
        doesnt go away; wont quit; doesnt quit; does not let up; does not stop; does not ease; is never not
        hasnt stopped; hasnt eased; has not let up; not a minutes peace; not a moments peace; not a minute without
        not a moment without; neither rest nor; neither repose nor; affords any relief; affords relief; no relief at
        pain is continuous; continuous pain; permanent pain; permanently sore; permanently in pain; constant deep
        constant dull; constant bore; deep bore; boring pain; bore in; no peace at; no peace at all; day nor night
        nor night; doesnt matter how; matter how i; lie sit stand; not one position; not a single position
        no way to lie; no way to sit; no way i lie; position makes no; change of position; changing position
        lying still doesnt; no ease at; without ceasing; never ceases; never quits; never relents; never subsides
        wont subside; does not subside; every waking; each and every minute; no good position; no better lying
        no better sitting; no better in any; no different lying; no different whether; no different sitting
        hurts whether; hurts lying; hurts sitting standing; hurts however; sore however; sore whatever
        all day every day; always hurting; always sore; always aching; always in pain; steady ache that
        never a break; no break from; pain nonstop; pain non stop; nonstop pain; non stop pain; pain doesnt stop
        pain wont stop; pain never goes; 24/7 pain; rest doesnt touch; moving doesnt touch; rest doesnt touch it
        in any position; every position hurts; hurts in every position; all positions; pain is always there
        ache is always there; always there day; always there even; is there all the; doesnt care how i
        doesnt care what i; doesnt care where i; doesnt care which; doesnt care whether; it doesnt care
        couldnt care less how; nowhere to put myself; where to put myself; cant settle anywhere; cant settle in any
        cant get settled; climbing the walls with; climbing the walls from; any way i lie; any way i sit
        any way i turn; every way i lie; every way i turn; however i lie; however i sit; however i turn
        however i position; whichever side i; no comfy; no comfortable; not comfortable in any
        uncomfortable in every; comfortable nowhere; nowhere comfortable; nowhere is comfortable
        nothing is comfortable; nothing comfortable; no way to get comfy; no way to get comfortable; no getting comfy
        no getting comfortable; never comfortable; not for one minute; not for one second; not one minute
        not one moment of; not a moment of; not a minute of; no respite from; never gives me a; never gives over
        never lets go; doesnt let go; wont let go; hasnt let go; never a gap; never a lull; never a let up
        never a pause; no lull; no gap; no gaps; no break in it; no pause in it; no rest from it; no holiday from
        no minute without; there when i wake and; there from when i wake; first thing and last thing
        last thing and first thing; wakes with me and; goes to bed with me; comes to bed with me; gets up with me
        never clocks off; doesnt clock off; never sleeps; pain never sleeps; takes no break; takes no breaks
        a minute without it; a second without it; a moment without it; an hour without it; never without it
        never without pain; not without it; minute without pain; moment without pain; no minute is free
        no hour is free; not pain free for; never a pain free; not had a pain free; pain not stopping
        and not stopping; is not stopping; pain always same; pain is always same; pain is always the same
        always same pain; always the same pain; never switches off; never turns off; never switched off
        doesnt switch off; wont switch off; cant switch it off; no off switch; never shuts off; never shuts up
        wont shut up; never goes quiet; never rests; even asleep i; even asleep it; even in my sleep
        even when i am asleep; even as i sleep; in my dreams too; never dies down; never drops off; no respite day
        never a quiet minute; no quiet minute; never a moment off; no moment off; never has a day off; it has no off
        at the same level day and; never abates; doesnt abate; wont abate; not abating; unabating; unabated
        continues without; same sitting same; same standing same; same lying same; same in bed same
    """,
    "sign:pain worse at night": """
        worse at night; worse in the night; worse in bed; worse at bedtime; worse lying down; worse when i lie
        worse when lying; worse lying; worse when i am lying; worse during the night; worse overnight
        worse through the night; worse of a night; worse nights; worse on a night; night pain; night pains
        pain at night; pains at night; ache at night; aches at night; aching at night; hurts at night
        hurts most at night; hurts more at night
        nights are [the/by/much/far] worse/worst/hell/agony/bad/terrible/awful; nights are the; nights worse
        nighttime is worse; night time is worse; nighttime worse; night is worse; bad at night; awful at night
        terrible at night; agony at night; really bad at night; comes on at night; comes at night
        wakes me every night; wakes me [up] at/around/about 2/3/4/2am/3am/4am; wakes me at night
        wakes me [up] in the night; wakes me up every; wakes me from; wakes me most nights; wakes me nightly
        wakes me several; wakes me through; waking me every night; waking me nightly; waking me at
        waking me in the night; woken every night; woken up every; woke me every; woken by it every
        woken by the pain; woken nightly; woken me every; wakes me up at night; every night it wakes; up every night
        awake every night; walk the floor; walk the floors; walking the floor; walking the floors; pacing at night
        pace the; pacing the; pacing all night; sleep in a chair; sleeping in a chair; sleeping in the chair
        sleep in the chair; sleeping upright; sleep upright; sleeping sitting up; slept in the chair
        slept in a chair; sleep sitting; cant lie down; cant lie flat; couldnt lie flat; cant sleep for the pain
        cant sleep with the pain; cant sleep because; havent slept for; havent slept properly for; no sleep for
        awake all night with; up all night with; keeps me up every; kept me up every; keeping me up every
        keeps me awake every; keeps me awake most; worse in the small hours; worse in the early hours
        small hours are; its worse in the; only at night; only when i lie; when i lie in bed; when i lie down it
        ramps up when; ramps up at night; ramps up in bed; comes alive at night; wakes up at night; screams at night
        screaming at night; sleeping in the recliner; sleep in the recliner; slept in the recliner
        sleeping on the recliner; sleeping in my recliner; nocturnal pain; noc pain; noctural; night waking with pain
        waking with pain; wakened with; wakened by; wakens me; wakens me every; wakes me 2; wakes me two
        wakes me three; wakes me 3; wakes me twice; keeps waking me; keeps wakening me; wakes me without; awake from
        up since 3; up since 2; at night is; lying is worse; lying flat is worse; lying flat makes
        lying down makes it; lying makes it; bed makes it; bed is worse; bed is torture; bedtime is; dread bed
        dreading bed; dread bedtime; dreading bedtime; dread going to bed; dread nights; dreading nights
        its the nights; it is the nights; nights are the worse; worse than daytime; worse than the daytime
        way worse at night; worse than in the day; worse than during the day; up pacing; nights are murder
        nights are horrendous
    """,
    "WAKES": """
        keeps me up; kept me up; up with it; up with the pain; up with my back; up with the back; has me up
        have me up; had me up; gets me up; got me up; dragged from sleep; drags me out; drags me from
        breaks my sleep; ruins my sleep; robs me of; stops me sleeping; stopping me sleeping; wont let me sleep
        doesnt let me sleep; keeps me from sleep; jolts me; jolted awake; prods me; shakes me awake; wakes me
        wakens me; woke me; wakened me; waking me; wakening me; rouses me; roused me; stirs me; kicks me; jerks me
        drags me; pulls me; shakes me; stabs me; wakes me up; wakens me up; woke me up; woken by/with it/the/my/a
        wakened by/with it/the/my/a; roused by/with it/the/my/a; awakened by/with it/the/my/a
        woke by/with it/the/my/a; woken up by/with; keeps me up/awake/pacing/walking; kept me up/awake/pacing/walking
        keeping me up/awake/pacing/walking; has me up/awake/pacing/walking; had me up/awake/pacing/walking
        have me up/awake/pacing/walking; gets me up/awake/pacing/walking; got me up/awake/pacing/walking
        out of sleep by; from sleep by; awake with it/the/this/my/back; up with it/the/this/my/back; awake in pain
        awake with pain; woke in pain; wake in pain; waking in pain; wake up in pain; woke up in pain
        waking up in pain; wake with pain; wake with it; cant sleep for it; cant sleep for the; cant sleep with it
        cant sleep with the; no sleep for it; no sleep with it; no sleep from the; no sleep because of the
    """,
    "NIGHT_HOUR": """
        2am; 1 am; 3 am; 4 am; 5 am; 1 oclock; 2 oclock; 3 oclock; 4 oclock; half two; half three; half 2; half 3
        small hours; wee small hours; early hours; till dawn; till the birds; the birds; till morning; till daylight
        till it gets light; till light; silly oclock; stupid oclock; middle of the night; dead of night
        dead of the night; at night; in the night; through the night; of a night; during the night; 0200; 0300; 0400
        02:00; 03:00; 04:00
    """,
    "PEAKS": """
        worse; worst; murder; hell; hellish; hell on earth; unbearable; comes alive; kicks off; starts up; peaks
        screams; screaming; kicks in; flares; flares up; ramps up; at its worst; nastiest; badder; sorer; sorest
        doubles; twice as bad; ten times; gets going; wakes up; roars; roaring; bites; unleashed; a killer; brutal
        shouting; attacks; comes back; increases; intensifies; throbs most; aches most; hurts most; hurts more
        hurts the most; more pain; most painful; most sore; sore most; at its sorest; a nightmare; cranks up; cranks
        cranked up; dials up; doubles up; starts to throb; starts throbbing; torments; party time; says hello
        goes mad; goes wild; goes crazy; goes through the roof; at its height; strikes; rages; raging; vicious; evil
        the worst; no peace; no rest; no mercy; unreal; insane; something awful; something terrible
        something shocking; kills me; tortures; excruciating; intolerable; horrendous; comes for me; finds me
        hunts me; comes calling; comes knocking; pounces; sets in; takes over; takes hold; grips me; grabs me
        jumps me; haunts me; stalks me; lets rip
    """,
    "AT_NIGHT": """
        at night; of a night; by night; at nighttime; at night time; at nights; in bed; when i lie; once i lie
        if i lie; lie down; lying down; lie flat; lying flat; lying in bed; lay down; laying down; bedtime
        at bedtime; the minute i lie; soon as i lie; the moment i lie; head hits the pillow; lights out
        lights go out; lights are out; light goes out; after midnight; past midnight; after dark; when its dark
        in the dark; house goes quiet; house is quiet; small hours; early hours; recumbent; supine; nocte
        nocturnally; on lying; when recumbent; nighttimes; in the night; overnight; during the night
        between one/two/three/1/2/3/midnight and; two in the morning; three in the morning; four in the morning
        one in the morning; 3 in the morning; 4 in the morning; 2 in the morning; 2am; 3 am; 4 am; 1 am; 5 am
        nightfall; night falls; come night; come bedtime; come the night; bed time; before dawn; till dawn
        until dawn; under the covers; under the duvet; on the pillow; in the wee hours; wee hours; witching hour
        when everyone is asleep; everyone is asleep; when the world is asleep; try to sleep; trying to sleep
        try and sleep; settle down to sleep; the nights; darkness falls; come dark; come darkness; night comes
        sun goes down; sun sets; sundown; stars come out; once the lights; lamp goes off; soon as i get in bed
        soon as i am in bed; once in bed; in my bed; on lying down; once i am lying; once horizontal
        as soon as i lie; moment i lie; minute i lay; soon as i lay; lay my head; go to lie
        settle down for the night; settle for the night; settling for the night
    """,
    "WAKE_CAUSE": """
        neighbour; neighbours; baby; babys; toddler; kids; child; dog; dogs; puppy; cat; cats; snoring; snores; storm
        thunder; rain; wind; alarm; alarms; fire alarm; phone; party; traffic; music; seagulls; gulls; foxes; fox
        shift; shifts; night shift; nightshift; jet lag; jetlag; teething; hot flush; hot flushes; menopause
        heatwave; too hot; fireworks; dream; dreams; nightmare; nightmares; doorbell; been men; bins; insomnia
        worrying; worry about; stress; excited; exam; football; world cup; ashes; cricket; tournament; newborn; feeds
        feeding; breastfeeding; toilet; pee; wee; cramp; cough; hay fever; blocked nose; itchy; itching; mosquito
        mosquitoes; plane; flight; coffee; caffeine; cheese; curry; reflux; heartburn; toothache; tooth; migraine
        headache; earache; sore throat; boiler; radiators; builders; drilling; roadworks; birdsong; dawn chorus
        sunrise; fasting; ramadan; prayers; suhoor; scrolling; netflix; telly; lambing; calving; farm; tent; camping
        festival; airport; train; clanking; clanked; banging door; gate banging; siren; helicopter; moon; lorry
        lorries; street; chat; chatting; singing; choir; puppies; chickens; cockerel; rooster; cows; magpies; possums
        text; call; spider; bat; flood; earthquake; power cut; spare bed; spare room; no bed; guest; guests; visitors
        visitor; hotel; airbed; lilo; delivered; delivery; new mattress; new bed; bed broke; at mums; at dads
        hospital visit; mother in law; sleepover; caravan; boat; ferry; sofa bed; floorboards; decorating; paint
        flat pack; no room; storms; teenager; teenagers; teeth; her; his; him; she; he; their; bottle; nappy
        grandbaby; bairn; wean; wee one; little one; lo; cot; feed; nursing; caring; carer; tinnitus; ears; mind
        mind racing; thoughts; anxiety; grief; mourning; election; results; overtime; deadline; essay; revision
        gaming; xbox; party next; karaoke; wedding; drinking; hangover; heating; cold feet; freezing; midges; flies
        duvet; hunger; hungry; thirsty; itch; eczema; sunburn; blister; sinus; sinuses; chest infection; covid
    """,
    "POSITION": """
        sit; sitting; sat; stand; standing; stood; lie; lying; lay; laying; walk; walking; the floor; sofa; chair
        settee; couch; recliner; bed; on my side; on my back; on my front; flat; curled up; foetal; fetal; pillow
        pillows; cushion; upright; kneeling; all fours; pacing; propped; propped up; armchair; hard floor; reclining
        recline; squatting; crouching; every position; each position; any position; every angle; whichever way
        legs up; feet up; knees up; side
    """,
    "NO_EASE": """
        same ache; same pain; same either way; same whichever; same whatever; hurts the same; hurts the very same
        same agony; makes no odds; makes no difference; doesnt care; doesnt help; nothing helps; nothing helped
        nothing works; nothing worked; nothing eases; no easier; none of it helps; none helps; none work; no relief
        gives no; brings no; wont ease; wont stop; doesnt ease; doesnt change; never changes; it follows me
        in all of them; every one of them; cant escape; no escape; no better; not one helps; not one of them
        none of them; no comfort; nothing comfortable; none comfortable; doesnt matter; not bothered which
        couldnt care less; pays no heed; no let up; never a minute; still screaming; still screams
        still hurts the same; as sore; as bad whichever; bit of difference; blind bit; the slightest difference
        slightest bit of; not a difference; dont make any difference; doesnt make any difference
        didnt make any difference; nothing makes any; not one iota; sod all; bugger all; jack all; diddly; zilch
        zero difference; zero help; no ease; no comfort in; wont leave; wont let go; always finds me; finds me
        comes with me; comes too; all as bad; each as bad; bad as each other; one as bad; not a blind bit
        not a bit of; not one bit; not the slightest; not a jot; not any easier; not one position; no position
        no difference to; no difference at; no difference whatsoever; no difference whatever; no bloody difference
        no effing difference; makes not a; made not a; made no difference; none of that helps; none of that helped
        none helped; neither helps; neither helped; neither eases; neither one; none gives; none give
        none of it touches; none of them touches; none of them touch; nothing touches; not touching it
        doesnt touch it; dont touch it; none of it any; none of it works; none of it eases; none of it shifts
        nothing shifts; nothing budges; nothing dents; barely dents
    """,
    "EVER_THERE": """
        never stops; never ends; never quits; never off; never leaves; never not; never lets; never switches off
        never switched off; always on; always there; always present; always with me; doesnt stop; doesnt switch off
        no off switch; without pause; without stopping; without end; from dawn to dusk; every hour of; every second
        every minute; every waking; morning till night; morning to night; all hours of; hour after hour
        all day and night; all day and all; all day all; day and night; night and day; 24/7; 24 7; round the clock
        twenty four hours; constant; constantly; continuous; continuously; ceaseless; unceasing; perpetual; incessant
        unremitting; unrelenting; non stop; nonstop; permanent; permanently; relentless; relentlessly; unending
        endless; never ending; neverending; everpresent; ever present; all the time; the whole time; all of the time
        sleeping or waking; awake or asleep; asleep or awake; even in my sleep; even sitting still
    """,
    "ACHE": """
        pain; pains; ache; aches; aching; achy; hurt; hurts; hurting; sore; soreness; agony; throb; throbs; throbbing
        gnaw; gnawing; gnaws; burning; toothache; sair; painful; nagging; stabbing; twinge; twinges; niggle; niggles
        tender; tenderness; discomfort; stabs; spasm; spasms; gyp; jip; cramp; cramping; pinching; excruciating
        pounding; knifing; smarting; burns; grumbling; paining; is paining; pains me
    """,
    "THERE_WHEN": """
        there when i; there if i; there while i; there sitting; there lying; there standing; there walking
        there in bed; there at; there morning; there noon; there night; there all; there resting; there moving
        there asleep; there awake; there first thing; there last thing
    """,
    "NO_PLACE": """
        no chair/bed/seat/side/pillow/position/posture/bath/floor/sofa/mattress/cushion/angle
        neither chair/bed/seat/side/pillow/position/posture/bath/floor/sofa/mattress/cushion/angle
        nor chair/bed/seat/side/pillow/position/posture/bath/floor/sofa/mattress/cushion/angle
        not a chair/bed/seat/side/pillow/position/posture/bath/floor/sofa/mattress/cushion; nowhere i; nowhere to
        no way of sitting/lying/standing; no way to sit/lie/stand; not one chair/bed/seat/side/position/posture
    """,
    "EASE": """
        peace; ease; eases; relief; comfort; comfortable; comfy; helps; helped; gives; works; worked; easy; easier
        better; bearable; tolerable; rest; kind; right; mercy; respite; suits; suit; settles; settle; quiets
        quietens
    """,
    "AWAKE": """
        wide awake; no sleep; not slept; havent slept; cant sleep; couldnt sleep; didnt sleep; sleepless; lying awake
        lie awake; lay awake; broken sleep; no kip; cant drop off; cant nod off; cant get back off
        cant get back to sleep; awake; awoke; wake; woke; waking; woken; wakes; been up; am up; up pacing; pacing
        out of bed; walk the hall/landing/corridor/house/kitchen; walking the hall/landing/corridor/house/kitchen
        pace the hall/landing/corridor/house/kitchen/floor; sleep ruined; up at; up till; up until; up since; sat up
        sitting up; sitting on the edge of
    """,
}
