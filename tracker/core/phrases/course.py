"""How a pain goes: new, changed, never letting up, worse, no better, stiff in the mornings. NHS_BACK, GCARE, NG65."""

COURSE = {
    "PAIN": """
        pain; pains; painful; ache; aches; aching; achy; achey; hurt; hurts; hurting; sore; soreness; spasm; spasms
        spasming; agony; twinge; twinges; stabbing; throbbing; gnawing; niggle; back; spine; lumbago; it; this; sair
        discomfort; burning; cramp; back ache; back pain; bone ache; bone pain; deep ache; ow; tender; tenderness
        grumbling; gyp; grief; jip
    """,
    "BACK_PAIN": """
        back pain; back ache; back aches; back aching; back hurts; back hurt; back is killing; back killing
        back sore; sore back; achy back; aching back; bad back; back bad; back worse; back is bad; back spasm
        back spasms; back in spasm; back in bits; back in agony; back went; back has gone; back gone; back goes
        pain in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        pains in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        ache in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        aches in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        aching in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        pain in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        pains in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        ache in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        aches in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        aching in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        pain in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        pains in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        ache in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        aches in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        aching in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        pain in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        pains in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        ache in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        aches in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        aching in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        soreness in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin/side/flank/ribs/hip
        agony in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin/side/flank/ribs/hip
        spasm in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin/side/flank/ribs/hip
        spasms in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        stabbing in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        twinge in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
        spasms in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        stabbing in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        twinge in [the/my/me] [low/lower/upper/mid] [of] [my/the] side/flank/ribs/hip
        soreness in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        agony in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        spasm in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        soreness in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        agony in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        spasm in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        spasms in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        stabbing in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        twinge in [the/my/me] [middle/small/left/right/base] [of] [my/the] back/spine/loin
        spasms in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        stabbing in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        twinge in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip
        ache across my [low/lower] back; pain across my [low/lower] back; low back pain; lower back pain; spine hurts
        spine pain; pain in my spine; hip pain; rib pain; loin pain; flank pain; side hurts; back playing up
        back flared; back stiff; back tender; back throbbing; low back; lower back; my back; the back; me back; spine
        lumbago; back; loins
    """,
    "NEW": """
        newly; different from; different kind; different sort; different to; not like my usual; not my usual
        not the usual; isnt the usual; not like before; never had this; came on; just started; the last few days
        last couple of weeks; past few days; past week; out of nowhere; woke up with; has returned; come back
        came back; came back worse; back worse; hurting worse; hurting more; isnt like my; not like my; not like the
        nothing like my; third week; second week; two weeks; 2 weeks; three weeks; 3 weeks; 4 weeks; six weeks
        6 weeks; weeks; month now; since some days; 10 days; ten days; playing up; acting up; gone again; bad again
        sore again; new pain; new ache; new sort; new kind; new back; new low back; new lower back; newish; new and
        different pain; different ache; pain is different; feels different from; since; started; starting; start
        starts; began; begun; coming on; come on; comes on; appeared; this week; last week; few weeks; weeks now
        for weeks; couple of weeks; past few; months now; for days; days now; all week; now; lately; recently; worse
        worsening; changed; different; new; fortnight; first time; flared; fresh pain; week
    """,
    "NOT_SETTLING": """
        wont settle; not settling; isnt settling; doesnt settle; never settles; wont shift; not shifting
        isnt shifting; doesnt shift; wont go; wont go away; wont budge; not going; not going away; isnt going away
        doesnt go away; wont ease; not easing; isnt easing; no easing; wont let up; not letting up; doesnt let up
        lingering; lingers; persistent; persists; persisting; nagging; niggling; gnawing; worse; worsening
        getting worse; worse and worse; worse each; worse every; no better; not better; not getting better
        isnt getting better; not improving; isnt improving; no improvement; still there; still here; still hurts
        still sore; still aching; still bad; still not; every day; wont quit; keeps coming; keeps on; comes and goes
        on and off; deep; deeper; bone deep; in the bone; boring; relentless; constant; constantly; at night
        all night; nights; night; wakes me; woke me; waking me; keeping me awake; keeps me awake; keeps me up
        increasing; building; creeping; growing; spreading; stubborn; bothering me; nothing helps; nothing touches it
        not touched it; havent touched it; hasnt shifted; refuses to; not like a strain; weird; odd; strange; funny
        since; months; weeks; ongoing; continues; carrying on
    """,
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
        ache is always there; always there day; always there even; is there all the
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
    """,
    "sign:upper back pain": """
        thoracic pain; thoracic back pain; interscapular; bra strap pain; bra line pain; band of pain
        band round my ribs; band around my ribs; band round my middle; band around my middle; band round my trunk
        band around my trunk; belt of pain; girdle; girdle pain; girdling; ring of pain round; tight band round
        tight band around; like a belt round; like a band round; like a band around; like a tight band
        like a belt around; like a corset; wraps round my ribs; wraps around my ribs; wraps round to the front
        wraps around to the front; wrapping round; wrapping around my ribs; round my ribs; around my ribs
        round to my ribs; round the ribs; hurts between; pain between [the/my] shoulder; rib level
        round to the front
    """,
    "sign:pain rising": """
        worse each day; worse every day; worse every single; worse by the day; worse day by day; worse daily
        worse each morning; worse every morning; getting worse every; getting worse each; getting worse by
        getting worse not better; getting steadily worse; gradually worse; gradually getting worse
        gradually worsening; progressively worse; steadily worse; steadily worsening; slowly getting worse
        worse all week; a little worse every; a notch worse; a point a day; creeping up; creeping higher
        going up every; going up each; ramping up; ramped up; increasing every; increases every; increases daily
        intensifying; stronger every; stronger each; higher each; higher every; every day a bit; each day a bit
        each day worse; every day worse; daily worse; heading the wrong way; wrong direction; going the wrong way
        a bit worse every day; a bit worse each day; bit worse each; bit worse every; little worse each
        worse and worse; getting worse and worse; gone up every day; gone up each day; pain rising; pain is rising
        pain climbing; pain is climbing; pain increasing; pain is increasing; pain has risen; pain creeping up
        pain going up; pain is going up; numbers going up; numbers climbing; numbers creeping up; scores going up
        scores climbing; scores creeping up; score climbing; score creeping; score going up; going wrong way
        going the wrong direction; wrong way; steadily worse since; worse since monday; worse since tuesday
        worse since wednesday; worse since thursday; worse since friday; worse since saturday; worse since sunday
        worse since sat; worse each week; worse every week; worse week by week; worse by the week; more painful each
        more painful every; sorer each; sorer every; sorer by the day; day on day; hurts more every; hurts more each
        hurting more each; hurting more every; getting sorer; upward trend; trending up; trend is up
        escalating every; escalating daily; one worse than; each worse than; worse than the day before
        worse than the last; every day is worse; each day is worse; every morning is worse; every morning worse
        badder tuesday; increased every; increased each; gradually increasing; gradually building; building each day
        building every day; building all week; climbing all week; rising all week; creeping up all; worse as the week
        worse as the days
    """,
    "NO_BETTER": """
        no better; not better; not any better; no improvement; not improved; hasnt improved; havent improved
        isnt improving; not improving; no change; not changed; hasnt changed; unchanged; no different; just the same
        exactly the same; same as; still the same; same pain; still in pain; still hurts; still hurting; still sore
        still as bad; as bad as; just as bad; still bad; still here; still there; still aching; still struggling
        still suffering; not shifting; hasnt shifted; not shifted; wont shift; wont go; hasnt gone; wont heal
        not healed; hasnt healed; not settled; hasnt settled; not settling; no progress; getting nowhere
        no further forward; no further on; back to square one; plateau; plateaued; not budged; hasnt budged
        hasnt eased; not eased; not easing; no let up; no nearer; nothing helps; nothing working; nothing works
        nothing has helped; nothing has worked; dragging on; drags on; going on and on; stays at; stuck at; worse
        intense not less; not less; if anything worse; getting worse; more intense; no sign of; as day one
        as week one; since day one; any different; static; same intensity; exactly where it; exactly where i
        where it was; where i was; same as week; still feel the same; feel the same; nil response; no response
        nil improvement; same number; same score; same 6; same level; same place; refuses to; wont improve
        never improves; never improved; not one bit better; not a bit better; not a jot; isnt better; isnt any better
        aint better; aint getting better; aint no better; not much better; hardly better; barely better
        hardly any better; hardly improved; barely improved; little improvement; zero improvement; zero progress
        zero change; losing hope; when will it; when does it end; flatlined; flat line; havent moved; same as when it
        same as the start; same as the beginning; as it was; as when it; as the first; as at the start; as at first
        as it started; unchanging; carries on; still hanging; still with me; hanging about; hanging around
        made no difference; no difference; done nothing; did nothing; hasnt helped; havent helped; not helped
        not helping; unresolved; isnt shifting; isnt easing; wont ease; wont settle; every few weeks more
    """,
    "LASTING": """
        for months; for weeks and weeks; for many weeks; for ages; for a long time; months of; months now; months on
        months later; many months; months and months; several months; several weeks; many weeks; weeks and weeks
        few months; couple of months; over a month; two months; since christmas; since easter; since summer
        since the summer; since spring; since winter; since autumn; since january; since february; since march
        since april; since may; since june; since july; since august; since september; since october; since november
        since december; since new year; since last year; since last month; half a year; six weeks; seven weeks
        eight weeks; nine weeks; ten weeks; twelve weeks; three months; four months; five months; six months; a year
        years; year; over a year; in may; in june; in july; in march; in april
    """,
    "STIFF": """
        stiff; stiffness; rigid; like a board; seized; seized up; locked; locked up; rusty; rusted; like the tin man
        tin man; tinman; creaky; like concrete; set solid; like a plank; wooden; cant move; solid; takes; get going
        to get going; to loosen; loosen up; to loosen up; before i can; ems; stiff as; seizing; creak; creaking
        like an 80; like an old; like an old man; bend; straighten
    """,
    "MORNING": """
        morning; mornings; when i get up; when i wake; on waking; first thing; getting up; wake up; waking up
        get out of bed; out of bed; before work; before breakfast; till lunch; till midday; till noon; until noon
        until lunch; until midday; by 10; by 11; by lunchtime; by noon
    """,
    "LONG_STIFF": """
        an hour; one hour; 1 hour; over an hour; couple of hours; two hours; 2 hours; three hours; 3 hours; 40 min
        45 min; 60 min; 90 min; 50 min; 40 mins; 45 mins; 60 mins; 90 mins; 50 mins; 40 minutes; 45 minutes
        60 minutes; 90 minutes; 50 minutes; half the morning; most of the morning; all morning; till lunch
        until lunch; till midday; until midday; till noon; until noon; till 10; till 11; until 10; until 11
        by lunchtime; by noon; half an hour; 35 minutes; 35 mins; hour and a half; mid morning; midmorning; elevenses
        forty five; lunchtime; an hour plus; hour plus; >60; >45; >30; >1h; 1 h; 2 h; 1hr; hour or more; hour or so
        best part of an hour; good hour; nearly an hour; at least an hour; full hour; solid hour; good two; few hours
        till ten; till eleven; until ten; until eleven; past ten; past eleven; till about 11; till mid; until mid
        by mid; first two; first hour; first couple; hour until; hour till; hour; hours
    """,
    "EASES_MOVING": """
        eases when i move; eases with movement; better when i move; better with movement; better moving
        better once i am moving; better once i get moving; better once moving; better if i move; eases off once
        loosens up; loosens; loosen up; easier once i move; easier when moving; movement helps; moving helps
        moving about helps; walking helps; walk it off; walking it off; better after a walk; better after walking
        eases as i; eases once; worse with rest; worse when i rest; worse after rest; worse resting; worse sitting
        rest makes it worse; better with exercise; better after exercise; exercise helps; once i get going
        once i get moving; get going; get moving; wears off as; until i move; till i move; wakes me early
        wakes me at 4; second half of the night; early hours; loosens when; loosens off; loosens as; loosens once
        improves with; improves when; improves once; better on the move; better on my feet; better up and; ok once
        ok when; fine once; sitting still makes it; sitting makes it; resting makes it; rest is worse
        worse when i stop; worse if i sit; worse when i sit; moving sorts; exercise sorts; swim sorts; shower helps
        hot shower; eases by; eases after; eases off; wears off by; settles once; settles with; second half of night
        second half of the; wake early; waking at 4; wake at 4; woken at 4; buttock; alternating; nsaids help
        ibuprofen sorts
    """,
    "FIRST_EVER": """
        first ever; first time ever; first time; first back; first about; first episode; first attack; never had
        never had back; never had a bad back; never before; never in my life; never had trouble
        never had any trouble; never had any back; never had a problem; never had any problem; never hurt my back
        never suffered; no history; new to back pain; never known; in my life; never once; not once in; not had back
        not a day of back; never had a day; never any trouble; 1st ever; 1st episode; first in my; never a days
        never a day of; never a days back; never a days back pain; never a days trouble; never had anything
        never had so much as; never before had; had never had; i had never; have never had; never have i
        my very first; very first; brand new to me; first time i have ever; first time i have; first i have ever
        first in all; never experienced; no previous; no prior; nil previous; no past; no pmh; back has never
        my back has never
    """,
    "PILLS": """
        ibuprofen; nurofen; naproxen; aspirin; diclofenac; advil; motrin; aleve; brufen; anti inflammatories
        anti inflammatory; antiinflammatories; anti-inflammatories; nsaid; nsaids; voltarol tablets; ketoprofen
        nurofens; celecoxib; etoricoxib; brufens; ibuprofens; naprosyn; piroxicam; meloxicam; indomethacin; voltaren
        voltarol; anti inflams; anti-inflams; antiinflams
    """,
    "DAILY": """
        every day; everyday; each day; daily; all week; every morning; every night; nonstop; non stop; non-stop
        round the clock; constantly; continuously; without a break; without a day off; 3 times a day
        three times a day; twice a day; 2 times a day; a day; like sweets; straight; running; in a row; living on
        popping; been on; solid; still taking; still on; on repeat; with every meal; religiously
    """,
    "BEDREST": """
        bed; bedrest; in bed; stayed in bed; sofa; couch; settee; lying down; flat on my back; horizontal; bedbound
        bed bound; bedridden; took to my bed; not moved; not got up; lying flat; stayed put; on the couch; armchair
        not been out of bed; havent left; not left
    """,
    "DAYS": """
        days; two days; 2 days; three days; 3 days; 4 days; four days; all weekend; whole weekend; all week; a week
        week; since friday; since sunday; since monday; since saturday; since thursday; since wednesday
        since tuesday; third day; second day; fourth day; day 2; day 3; day 4; day two; day three; day four; again
        for days; nights
    """,
    "SEVERE_SCORE": """
        8/10; 9/10; 10/10; 8 out of 10; 9 out of 10; 10 out of 10; eight out of ten; nine out of ten; ten out of ten
        pain 8; pain 9; pain 10; 8s; 9s; at 8; at 9; an 8; a 9; a 10; 8 or 9; 8-9
    """,
    "sign:changed pain": """
        new pain; new ache; new back pain; new back ache; new low back pain; new lower back pain; new bone pain
        new hip pain; new rib pain; different pain; different ache; different kind of pain; different sort of pain
        different type of pain; another kind of pain; pain is new; ache is new; pain is different
        pain feels different; ache feels different; pain has changed; changed pain; pain changed; pain not like
        ache not like; not my usual pain; not the usual pain; not my usual ache; isnt my usual; not my normal pain
        unlike my usual; isnt like my usual; never had pain like; came back worse; back pain back; pain came back
        pain has come back; pain is back; pain returned; pain has returned; pain wont go; pain wont shift
        pain wont settle; ache wont go; ache wont shift; ache that wont; pain that wont; pain thats not
        pain that isnt; nagging pain; nagging ache; nagging back; niggling pain; persistent pain; persistent back
        persistent ache; persisting pain; deep ache; deep pain; bone pain; pain in my bones; pain in the bone
        inside the bone; in the bone; pain keeps; ache keeps; worsening pain; worsening back; pain worse; back worse
        back is worse; back much worse; pain much worse; getting worse; flare of; back gone again; back flared
        crept back; back out of nowhere; back started; back has started; back been hurting; back has been hurting
        back hurting since; back pain since; back pain for; back ache since; back sore since; back bad since
        back killing since; back hurts for; back hurts since
    """,
}
