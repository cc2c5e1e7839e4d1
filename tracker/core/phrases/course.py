"""How a pain goes: new, changed, worse, no better. NHS_BACK, GCARE, MENEZES."""

COURSE = {
    "PAIN": """
        pain; pains; painful; ache; aches; aching; achy; achey; hurt; hurts; hurting; sore; soreness; spasm; spasms
        spasming; agony; twinge; twinges; stabbing; throbbing; gnawing; niggle; back; spine; lumbago; it; this; sair
        discomfort; burning; cramp; back ache; back pain; bone ache; bone pain; deep ache; ow; tender; tenderness
        grumbling; gyp; grief; jip; paining; pains me; is paining; playing me up
    """,
    "BACK_PAIN": """
        back pain; back ache; back aches; back aching; back hurts; back hurt; back is killing; back killing
        back sore; sore back; achy back; aching back; bad back; back bad; back worse; back is bad; back spasm
        back spasms; back in spasm; back in bits; back in agony; back went; back has gone; back gone; back goes
        ache across my [low/lower] back; pain across my [low/lower] back; low back pain; lower back pain; spine hurts
        spine pain; pain in my spine; hip pain; rib pain; loin pain; flank pain; side hurts; back playing up
        back flared; back stiff; back tender; back throbbing; low back; lower back; my back; the back; me back; spine
        lumbago; back; loins; pain in [the/my/me] [low/lower/upper/mid] [of] [my/the] back/spine/loin
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
        twinge in [the/my/me] [middle/small/left/right/base] [of] [my/the] side/flank/ribs/hip; backs; backs been
        spines; me backs; my backs; backs bad; backs worse; backs killing; lower backs
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
        worsening; changed; different; new; fortnight; first time; flared; fresh pain; week; out of character
        unlike my usual; unlike any; unlike the usual; not normal for me; not like me
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
        since; months; weeks; ongoing; continues; carrying on; hurts more; hurting more; hurts worse; more sore
        sorer; more painful; more daily; more each; more every; achier; aching more; aches more; flaring; wont calm
        not calming; more and more; doesnt go; does not go
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
        worse as the days; up and up; creeps up; creeps higher; creeps up every; inching up; inches up; inched up
        edging up; edges up; edged up; notching up; deteriorating; deteriorated each; deteriorated steadily
        going backwards; gone backwards; higher than yesterday; worse than yesterday and; worse than the day
        worse today than yesterday and; worse with each; worse with every; badder each; badder every
        badder and badder; sorer and sorer; stronger and stronger; more and more pain; more and more sore
        more and more painful; hurts more and more; hurting more and more; more sore each; more sore every
        nastier by; nastier each; nastier every; angrier each; angrier every; angrier by
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
        where i began/started/was/set/were/left; where it began/started/was/were; where we began/started/were
        square one; back at the start; back to the start; back at the beginning; no forrarder; no farther; no further
        not moved; not shifted an; going nowhere; got nowhere; going round in circles; stuck; stalled; standstill
        treading water; marking time; never shifted; never budged; hasnt lifted; not lifting; not lifted; no lift
        not a dent; no dent; hasnt dropped; not dropped; not come down; hasnt come down; wont come down; never drops
        never dropped; not lessened; hasnt lessened; no less; no lesser; as strong as; just as strong; every bit as
        same as day; same old; same old same; still on; still at; still a; still 4; still 5; still 6; still 7
        still 8; still 3; still no; still not; still cant; stays the same; staying the same; stayed the same
        remained the same; remains the same; remains; remain; remained; identical; not responding; hasnt responded
        failed to; failing to; fails to; despite; in spite of; physio hasnt; physio did; hasnt worked; havent worked
        didnt work; isnt working; not working; no luck; not the slightest; not in the slightest; not an inch
        bang in the; flat as a; same sore; same ache; same twinge; going on still; aint gone; aint shifted
        aint budged; not sorted; not resolved; nay better; not mending; isnt mending; hasnt mended; wont mend
        not healing; isnt healing; not recovering; not recovered; not getting any; hasnt got better
        havent got better; not got better; not got any; hasnt got any; havent got any; refusing to; unmoved
        no movement; persisting; persists; persistent; persisted; grumbling on; rumbling on; lingering; lingers
        nothing to show; waste of time; not paying off; no returns; to no avail; in vain; no dice; none the better
        no better off; same boat; hasnt made; havent made; not made a; no gain; no gains; stuck in; rut
        no end in sight; cant see an end; no end to; wont end; never ending; . same .; . same ,; , same ,; , same .
        the same .; the same ,; no shift; same story; zero shift; as it is; not coming down
        isnt coming down; not reducing; not reduced; not decreasing; not decreased; not going down; not lowering
        not subsiding; not subsided; hasnt subsided; not one of them has; none of them has; none of them have
        none of it has; none of it helps; none of it helped; none has helped; none helped; nothing has shifted
        nothing shifts; nothing shifted; neither has; neither helped; has shifted it; has touched it; no effect
        without effect; without success; without any success; no success; to no effect; not made any
        still waiting for it to; still no sign; as much as ever; same as ever; just as it was; not reducing only
        not going only; still same; always same; always the same
    """,
    "LASTING": """
        for months; for weeks and weeks; for many weeks; for ages; for a long time; months of; months now; months on
        months later; many months; months and months; several months; several weeks; many weeks; weeks and weeks
        few months; couple of months; over a month; two months; since christmas; since easter; since summer
        since the summer; since spring; since winter; since autumn; since january; since february; since march
        since april; since may; since june; since july; since august; since september; since october; since november
        since december; since new year; since last year; since last month; half a year; six weeks; seven weeks
        eight weeks; nine weeks; ten weeks; twelve weeks; three months; four months; five months; six months; a year
        years; year; over a year; in may; in june; in july; in march; in april; weeks on; 2 months; 3 months
        4 months; two month; three month; quarter of a year; third month; second month; fourth month; fifth month
        sixth month; whole season; all summer; all winter; all spring; all autumn; all year; since the clocks
        since the new year; since half term; since term; since lent; since ramadan; since diwali; since eid
        since thanksgiving; since halloween; since bonfire; since valentines; since mothers day; since fathers day
        since before; since way; since last; umpteen weeks; god knows how long; yonks; donkeys; months in; sixth week
        seventh week; eighth week; ninth week; tenth week; eleventh week; twelfth week; 6th week; 7th week; 8th week
        9th week; 10th week; 12th week; month three; month two; month four; month 2; month 3; month 4; two months in
        christmas to; from christmas
        from january/february/march/april/may/june/july/august/september/october/november/december; january to
        february to; march to; april to; may to; june to; july to; august to; september to; october to; november to
        december to; best part of a year; best part of three; going on three; going on four; going on two
        going on six; near enough three; nearly two months; nearly three months; nearly a year; the guts of
        a whole month; whole months; all these weeks; all these months; ages now; eternity; whole winter
        whole summer; whole spring; whole year; over six weeks; more than six weeks; long time now; every few weeks
        every few months; week after week; month after month; weeks on end; months on end
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
        for days; nights; three days running; 3 days running; four days running; day running; days running
        days straight; days solid; days in a row; days on the trot; 3rd day; 4th day; 5th day; fifth day; since wed
        since mon; since tue; since sat; since sun; all three days; last three days; last 3 days; past three days
        past 3 days; long weekend; three on the trot; four on the trot; 3 on the trot; three in a row; 3 in a row
        four in a row; three nights
    """,
    "SEVERE_SCORE": """
        8/10; 9/10; 10/10; 8 out of 10; 9 out of 10; 10 out of 10; eight out of ten; nine out of ten; ten out of ten
        pain 8; pain 9; pain 10; 8s; 9s; at 8; at 9; an 8; a 9; a 10; 8 or 9; 8-9; 8 out of ten; 9 out of ten
        solid 8; solid 9; solid 10; steady 8; steady 9; stuck on 8; stuck on 9; stuck at 8; stuck at 9; between 8 and
        nothing under 8; not below 8; never below 8; never under 8; not under 8; above 8; over 8; over 7; above 7
        eights; nines; tens; an eight; a nine; a ten; 8 and; 9 and; all 8; all 9; all 8s; all 9s; 8 or more
        9 or more; nrs 8; nrs 9; nrs 10; vas 8; vas 9; vas 10; 8 nine; eight or nine; eight nine; straight eights
        straight nines; 8 8 8; 9 9 9; 8 9 9; 8 8 9; 9 8 9; 9 9 8
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
    "MORE_EACH": """
        worse; sorer; higher; nastier; more painful; more sore; more pain; badder; deteriorating; deteriorates
        fiercer; harder to bear; harder to take
    """,
    "EACH_DAY": """
        each day; every day; by the day; each morning; every morning; with each day; with every day
        every day that passes; each passing day; every passing day; day by day; day on day; day after day; each week
        every week; week on week; week by week; as the week goes; as the days go; every sunrise; daily; since monday
        since tuesday; since wednesday; since thursday; since friday; since saturday; since sunday; on yesterday
        than yesterday; than the last
    """,
    "AGONY": """
        agony; agonising; agonizing; excruciating; unbearable; screaming; screamed; crippled; crippling; brutal
        horrific; horrendous; off the scale; off the charts; intolerable; beyond bearing; cant bear; cant stand it
        worst pain; maxed out
    """,
    "RISES": """
        up; climbs; climbing; climbed; rises; rising; risen; grows; growing; grown; builds; building; built
        increases; increasing; increased; creeps; creeping; crept; ramps; ramping; ramped; mounting; mounts
        another point; a point; one point; point up; notch; a notch; higher; stronger; heavier; deeper; louder
        escalating; escalates; inching; edging; trending; upward; upwards; heading up; downhill; backwards
        deteriorating; deteriorates; spreading; winding up; on the up; on the rise
    """,
    "RETURNED": """
        is back; are back; back again; has returned; have returned; returned; returns; returning; has come back
        have come back; came back; come back; coming back; not the same; isnt the same; arent the same
        feels different; feel different; unlike; is new; are new; something new; nothing like; is worse; are worse
        much worse; has changed; have changed; changed; has moved; moved; has crept; crept; has started; have started
        started; starting; has begun; begun; began; has appeared; appeared; arrived; has arrived; turned up
        cropped up; popped up; settled in; moved in; set in; kicked in; kicked off; flaring; flared; flare; worsened
        worsening; growing; spreading
    """,
    "GIRTH": """
        like a belt/band/strap/girdle/corset/hoop/rope/vice/ring/cummerbund/tourniquet/lasso/clamp/tightening
        as if a belt/band/strap/girdle/rope/ring/hoop; as though a belt/band/strap/girdle/rope/ring/hoop; belt of
        hoop of; ring of; tight belt; tight strap; tight hoop; a strap pulled; a belt pulled; an invisible belt
        invisible band; invisible strap; band of iron; iron band; steel band; elastic band; rubber band
        being squeezed; being strapped; being laced; laced up; like being hugged; boa constrictor; python
    """,
    "GIRT": """
        round [my/the] middle/ribs/trunk/torso/ribcage/chest/body/midriff/diaphragm
        around [my/the] middle/ribs/trunk/torso/ribcage/chest/body/midriff/diaphragm; round my rib; around my rib
        round to my/the front/breastbone/sternum/ribs; around to my/the front/breastbone/sternum/ribs; from spine to
        from my spine to; from the spine; from my spine round; from the back round; rib height; at rib height
        rib level; bra line; bra strap level; chest height; under my ribs; under the ribs
    """,
    "CAME_ON": """
        came on; has come on; comes on; kicked off; playing up; acting up; giving me; has started; started up; flared
        flared up; niggling; grumbling; nagging; out of nowhere; for no reason; no reason; by itself; murder; killing
    """,
}
