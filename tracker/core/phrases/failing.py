"""Strength that goes: how fast, how far up, and what was still possible yesterday. LOTHIAN, BMJBP_CES, SSEH."""

FAILING = {
    "QUICKLY": """
        by the hour; by the minute; every hour; each hour; hour by hour; within hours; in hours; over hours
        in a few hours; over a few hours; over the last few hours; in the last few hours; since lunch
        since lunchtime; since this morning; since breakfast; since last night; overnight; rapidly; fast; quickly
        getting weaker; going weaker; weaker and weaker; progressively; progressing; more and more; getting worse
        worse than this morning; worse than yesterday; worse today; worse every day; worse each day; by the day
        day by day; every day; each day; getting weaker every; spreading; spreading up; creeping up; moving up
        climbing; rising up; going up my legs; draining; draining away; draining out; ebbing; ebbing away
        going downhill; deteriorating; now cant; now i cant; and now; then the; worsening; weaker today; weaker than
        weaker than yesterday; weaker since; weaker every; weaker each; weaker now; this morning i could
        yesterday i could; could yesterday; could this morning; fine this morning; ok this morning; was ok yesterday
        was fine yesterday; ok yesterday; could walk yesterday; could walk this morning; two hours ago; an hour ago
        by teatime; by tea time; by lunchtime; by lunch; by tonight; by the evening; by evening; by bedtime; by noon
        now its; now it is; by teatime it; by dinner; by dinnertime; by supper; by night; as the day; as the day goes
        as the day went; all day; minute by minute; over the day; over the morning; over the afternoon
        through the day; in a day; in one day; within a day; within the hour; in the last hour; in the last day
        since yesterday; than yesterday; than this morning; than it was this; than an hour; than at breakfast
        than at lunch; day to day; from day to day; hourly; speeding up; speeding; snowballing; escalating; crept up
        risen; marching up; marching; travelling up; working its way; works its way; on its way up; heading up
        reached my; now the knee; now my knee; now the thigh; now my thigh; now the hip; now the whole
        first the foot; first my foot; first the toes; started in my toes; started in the toes; started at the toes
        started in my feet; started in the feet; started at my feet; then my knee; then the knee; then my thigh
        then my hip; hour on hour; hour after hour; day after day; day upon day; with every hour; with every step
        with each step; each time i stand; every time i stand; every time i get up; bit by bit; inch by inch
        step by step; as we speak; while i type; as i type; before my eyes; in front of my eyes; melting away
        ascending; bottom up; from the feet up; from feet up; from the toes up; from the ground up
        from the bottom up; going fast; fading fast; slipping away; fading by; worse by the day
        getting worse by the day; worse by the hour; running out; running out of it; leaking away; leaving it
        ebbing out; each time i try; every time i try
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
        weak all down one side; arms and legs gone weak; arms and legs going weak; quadriparesis; tetraparesis
        paraparesis; progressive neuro; progressive neurology; progressive deficit; progressive motor
        progressing neuro; neuro deteriorating; deteriorating neuro; deteriorating neurology; rapidly progressive
        neuro worse; worsening neuro; worsening neurology; power deteriorating; power dropping; power worse
        strength dropping; strength disappearing; strength vanishing; weaker each day; weaker every day
        weaker day by day; weaker by teatime; weaker by night; weaker than yesterday; weaker than this morning
        weaker than it was; weaker all day; weaker as the day; weaker since this morning; weaker since breakfast
        weaker since lunch; getting weaker fast; getting weaker quickly; getting weaker by; getting weaker each
        getting weaker every; more useless by; losing power by; losing strength by; losing more strength
        losing more power; guillain barre; gbs; cord compression; mscc; myelopathy; weakness ascending
        weakness rising; weakness marching; weakness is climbing; weakness is rising; weakness is worse
        weakness is getting; weakness is progressing; weakness progressing; weakness has spread; weakness has moved
        weakness has climbed; weakness has reached; weakness getting; weakness increasing; increasing weakness
        weakness is increasing; weakness worse today; weakness progressed; numbness ascending; numbness has climbed
        numbness has reached; numbness has risen; numbness has spread up; numbness marching; numbness is rising
        numbness is moving up
    """,
    "WEAK_UP": """
        getting weaker; weaker; worse each; every day worse; each day worse; every day a bit worse; climbing
        creeping; spreading; progressive; rapidly; fast; by the hour; now cant; now i cant; forgetting
        last week could; less strength; less power; each hour; every hour; by lunch; by tonight; by the evening
        by night; than yesterday; than this morning; whole leg now; now the whole; this morning the whole
        now the knee; now the hip; spread up; spreading up; moved up; moving up; crept up; creeping up
        last week i could; could on monday; could on sunday; monday i could; sunday i could; yesterday i could
        could yesterday; at the weekend i could; at weekend i could; worse by the; worse than yesterday
        worse than this; more than yesterday; more often; more and more; deteriorating; losing more; nearly useless
        now useless; gone completely; completely gone; completely dead; half of what; speeding; ascending; rising
        from the feet up; from the toes up; bottom up; more weak; getting more weak; each time i try
        weaker each time; worse each time
    """,
    "DAY_BEFORE": """
        yesterday; last night; monday; tuesday; wednesday; thursday; friday; saturday; sunday; this morning
        at breakfast; at lunch; at noon; at midday; at 6; at 7; at 8; at 9; at 10; am; first; two days ago
        three days ago; days ago; hours ago; an hour ago; earlier; day one; at first; started with; began with
        began in; last week; before bed; woke with; when i woke; when i got up
    """,
    "NOW_CANT": """
        now cant; now i cant; today cant; today i cant; tonight cant; tonight i cant; now couldnt; now i couldnt
        now it wont; now wont; now they wont; today it wont; now neither; now not even; cant even; couldnt even
        cant now; cant any more; cant anymore; no longer; now i need; now need; now needing; now on two sticks
        now a frame; now i am on; now on all fours; now crawling; now dragging; now its dragging; now nothing
        today nothing; tonight nothing; barely; hardly; now it is both; now the whole; today the whole
        tonight the whole; whole leg now; now the knee; now my knee; now my thigh; now the thigh; now the hip
        now my hip; now up to; now to the; up to the knee; up to my knee; up to the hip; up to my hip
        up to the thigh; up to my thigh; up to the waist; up to my waist; to the waist; now this; today this
        from the knee; now the foot; now my foot; wont at all; not at all; at all now; gone completely
        completely gone; cant get off; cant get up; cant stand; cant walk; couldnt stand; couldnt get
    """,
    "POWER": """
        strength; power; push; mrc; grade; strong; force; oomph; slr; dorsiflexion; df; ehl; quads; quad; hip flex
        hip flexion; knee extension; plantarflexion; plantar flexion; ta; legs; leg; foot; knee; weakness; weak; toes
        ankle; hip
    """,
    "DROPS_TO": """
        4 now 2; 4 now 3; 3 now 2; 4/5 now; 3/5 now; now 1/5; now 2/5; now 3/5; to 1/5; to 2/5; to 3/5; 2/5 now
        1/5 now; a 2 now; a 1 now; a 3 now; from 4; from 5; half what it; half of what; less than this
        less than yesterday; less than it was; less every; less each; less by the; less and less; dropping off
        dropping fast; dropped since; dropping since; going fast; going by the; fading fast; fading; ebbing; draining
        seeping; leaking away; disappearing; vanishing; nearly gone; almost gone; all but gone; going downhill
        slipping away; slipping; declining; failing; failing fast; deteriorating; worse than this; worse by teatime
        worse by lunch; worse by night; worse by the; worse each hour; worse every hour; worse every time
        worse since this; worse since lunch; worse since breakfast; worse overnight; worse in hours; worse within
        spread up; spreading up; moving up; creeping up; climbing; climbed; crept up; rising; risen; gone up to
        has reached; reached my; reaching my
    """,
    "HAND_CLUMSY": """
        dropping cups; dropping things; drop things; dropped my mug; dropped my cup; dropped the mug; dropped the cup
        dropping mugs; dropping my; dropping stuff; dropping everything; butterfingers; fingers clumsy; hands clumsy
        hand clumsy; clumsy hands; clumsy fingers; clumsy hand; fumble; fumbling; fumbly; cant do buttons
        cant do my buttons; cant button; couldnt button; couldnt do my buttons; do up my buttons; do up buttons
        fiddly; handwriting; writing has gone; writing gone; cant hold a pen; cant hold a cup; cant hold a fork
        cant hold my fork; grip has gone; grip gone; grip is; my grip; no grip; weak grip; hands wont; fingers wont
        hands numb; numb hands; fingers numb; numb fingers; hands tingle; fingers tingle; hands tingling
        fingers tingling; hands weak; weak hands; arm weak; arms weak; weak arm; weak arms; arm heavy; arm useless
        arm dead; cant thread; cant type; typing is; cant open jars; cant turn the key; arms and legs; all four limbs
        all 4 limbs; arms too; hands too; arm too; hand too; arm as well; arms as well; hands as well; hand as well
        my arm; arms feel; fingers fumbling; fingers fumble; fumbling with buttons; buttons; fingers stiff
        fingers slow; fingers tingly; tingly fingers; tingly hands; hands tingly; hands dead; dead hands; both hands
        arms dead; arms numb; arms tingling; arms tingle; arms tingly; arms useless; arms have gone; arms gone
    """,
    "WALK": """
        my walk; walking; walk; gait; balance; i walk; walks; steps; feet; legs; leg; knees; legs feel; stairs
    """,
    "DRUNK": """
        drunk; drunken; wonky; unsteady; wobbly; staggering; stagger; swaying; all over the place; all over the shop
        stiff; jerky; clumsy; like a robot; robotic; like a sailor; weird; wrong; odd; funny; off; slow; heavy; weak
        numb; tingly; dragging; shuffling; shuffle; shaky; tripping; rubbery; like jelly; gone
    """,
    "SPOT": """
        toe; toes; foot; feet; ankle; ankles; calf; calves; shin; shins; knee; knees; thigh; thighs; hip; hips; leg
        legs; waist; groin; bum; the lot
    """,
    "STRENGTH": """
        strength; power; mrc; dorsiflexion; plantarflexion; plantar flexion; hip flexion; hip flex; hip flexors
        knee extension; knee flexion; ehl; quads; tib ant; gastroc; myotome; myotomes; l4; l5; s1; push off
        pushing power; muscle; muscles; kick; drive; leg press; heel raise; heel raises; calf raise; calf raises
        toe raise; toe raises
    """,
    "REDUCED": """
        reduced; decreased; diminished; diminishing; poor; poorer; impaired; unequal; not equal; asymmetrical
        asymmetry; asymmetric; half; halved; 4-; 4-/5; 4/5; 3/5; 2/5; 1/5; 0/5; a 4; a 3; a 2; cf are; cf l; bit down
        is down; way down; well down; went down; dropping; only managed; only manage; can only manage; 2 of; 3 of
        two then; three then; fail; fails; failed; 1 then; 2 then; one then; slightly reduced; slightly down
        slightly less; slightly weaker; less than; less on
    """,
    "HARDER": """
        harder and harder; getting harder; harder each; harder every; harder by the; harder today
        harder than yesterday; more and more difficult; more difficult each; more difficult every
        getting more difficult; less and less; less able; less able to; struggling more; struggle more
        slower and slower; shorter and shorter; weaker and; each time less; worse each time; fewer each; fewer every
        fewer today; every hour harder; every day harder; each day harder; bigger struggle; more of a struggle
        tougher each; tougher every; cant do as many; half as many; half as far; one step less; one less; one fewer
        less each; fewer and fewer; a step less; less every; one rep less; worse every go
    """,
    "ACTION": """
        lift my feet; lift my foot; lift my leg; lift my legs; lift my knee; lift my knees; lift it; raise my leg
        raise my legs; raise my foot; climb; climbing; the stairs; stairs; stand; standing; stand up; get up
        getting up; get out; walk; walking; move; move my; moving my; push; push up; pick up my feet; put one foot
        one foot in front; hold myself; keep upright; stay upright; steps; step; sit to stand; sit to stands; squat
        heel raise; heel raises; rise; hold me; carry me; bend my knee; straighten my; wiggle my; toes; knees; legs
    """,
    "COULD": """
        could; could do; was able; was able to; managed; did; used to manage; walked; was walking; climbed; stood
        stood up; got up; was gardening; was running; was dancing; was cycling; was working; was fine; was ok
        was okay; was normal; was all right; was alright; were fine; were ok; fine at; fine on; ok at; ok on
        fine yesterday; ok yesterday; fine this; ok this; ok last; fine last; no bother; no problem; on my own
        by myself; unaided; without help; danced; ran; gardening; cycling; working; running; playing; drove; driving
    """,
    "NONE_TODAY": """
        none today; 0 today; zero today; nothing today; not one today; not any today; none now; zero now; nothing now
        none this; zero this; one today; two today; 2 today; 1 today; need the frame; need a frame; need a stick
        need two sticks; need sticks; need crutches; need help; need someone; need my husband; need my wife
        needing a; needing the; needing help; on a frame; on the frame; on sticks; on crutches; with a frame
        with the frame; with two sticks; furniture to furniture; wall to wall; chair to chair; bed to chair
        holding the walls; holding on; now i need; now need; cant at all; cant even; cant do one; cant manage one
        couldnt do one; couldnt manage; not a step; not one step; no steps; sliding along; slid along; shuffling
        shuffle; bed bound; bedbound; stuck in bed; stuck in the chair; stuck on the; stranded; crawling; crawled
        wheelchair
    """,
    "FELL_MANY": """
        fell 2 times; fell 3 times; fell 4 times; fell 5 times; fell two times; fell three times; fell four times
        fell five times; fell twice; fallen twice; fallen three times; fallen four times; fallen 3 times
        fallen 4 times; falls today; keep falling; keeps falling; several falls; many falls; third fall; fourth fall
        gone down twice; went down twice; went down three times; on the floor twice
    """,
    "GETTING_WEAKER": """
        keeps getting weaker; keep getting weaker; getting weaker; gets weaker; is weaker; weaker and weaker
        weaker each; weaker every; weaker by the; losing strength; loses strength; no strength left
        nearly no strength; hardly any strength; strength going; strength is going; strength nearly gone; power going
        power nearly gone; no power left
    """,
    "FORMER_DO": """
        last week i was; last week i could; last week i did; yesterday i was; yesterday i could; yesterday i did
        on monday i was; on monday i could; on sunday i was; on sunday i could; on saturday i was; was walking a mile
        was walking miles; few days ago i was; few days ago i could; days ago i could; days ago i was; week ago i was
        week ago i could; was doing stairs; was doing the stairs; was running; was climbing
    """,
}
