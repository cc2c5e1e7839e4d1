"""Pain in a leg, how far down it goes, and on which side. NHS_BACK, LOTHIAN, SEED_B."""

LEGS = {
    "sign:leg pain": """
        sciatica; nerve pain in [my/the] leg; sciatica nerve; leg pain; leg is killing; leg hurts
        pain down [my/the/me/one/left/right/both/whole/bad] leg/legs
        pains down [my/the/me/one/left/right/both/whole/bad] leg/legs
        ache down [my/the/me/one/left/right/both/whole/bad] leg/legs
        burning down [my/the/me/one/left/right/both/whole/bad] leg/legs
        shooting down [my/the/me/one/left/right/both/whole/bad] leg/legs
        shocks down [my/the/me/one/left/right/both/whole/bad] leg/legs
        zaps down [my/the/me/one/left/right/both/whole/bad] leg/legs
        fire down [my/the/me/one/left/right/both/whole/bad] leg/legs
        electric down [my/the/me/one/left/right/both/whole/bad] leg/legs; down left and right; down right and left
        down both sides; down each side; shoots down both
    """,
    # Both sides: at once, or one and then the other. NHS_BACK and LOTHIAN call either an emergency.
    "BOTH": """
        both; both of; both sides; both my; each; either; each of; two legs; 2 legs; bl; left and right
        right and left; left plus right; l and are; are and l; both the left and right; on both sides; either side
        each side; all four; all 4; pair of; left or right; right or left; the two; two feet; both them; twosome
        the both; all four limbs; both of my; both of the; both of me; neither; neither of; either one; the pair
        both ends; both left and; both at; both from; both down; both legs; both feet; twin; twins; matching
        matching pair; matched pair; a matching; symmetrical; symmetric; symmetrically; same both; same on both
        two of them; two of em; the two of them; them both; em both; one and the other; one then the other
        one after the other; first one then; alternates; alternating; alternate; swaps; swapping; swap sides
        swaps sides; switches sides; switching sides; swapping sides; changes sides; changing sides; flips sides
        from one to the other; one to the other; one side then the other; one leg then the other
        one foot then the other; not just the left; not just the right; not just one; not only the left
        not only the right; not only one; double sided; two sided; no longer one; no longer just; no longer only; x2
        x 2; times two; in stereo; stereo; full set; the full set; equal opportunity; bipedal; left and then right
        right and then left; left then right; right then left; now both; everything below; all of both; waist down
        hips down; bum down; hips downward; waist downward; waist downwards; neither leg; neither foot; all ten
        all 10; all ten toes; two of my; my two; the two legs; the two feet; one leg yesterday; 2 feet; each calf
        each foot; each leg; each thigh; each shin; each knee; each heel; left an right; right an left; left and also
        one leg then; one foot then; both the; both me; both these; each of my; pair of legs; pair of feet
        all my toes; every toe; all toes; all of my toes; ten toes; both ways; each way; each thigh and each
        each leg and each; left leg and right leg; l leg and are leg; both on em; both on them; both barrels
        both limbs; rear of each; back of each; back of both; front of both; front of each; soles of both
        bottom of both; both lower
    """,
    "OTHER": """
        the other one too/as well/now/also/is; other leg/foot/side/thigh/calf/one too/as well/now/also
        the other leg/foot/thigh/calf/side; other leg; other foot; other side; good leg; good side; my good leg
        opposite leg; opposite side; moved to the other; spread to the other; spreading to the other
        gone to the other; into the other; started in the other; now the right [one/leg/foot/side] too/as well
        now the left [one/leg/foot/side] too/as well; right too; left too; right as well; left as well; right one too
        left one too; right one as well; left one as well; and now the left; and now the right; now my left
        now my right; then the other; now left too; now right too; the second leg; second leg; other one; ither leg
        ither one; other calf; other thigh; other knee; other heel; other ankle; other shin; other sole; other toes
        other buttock; other bum; other cheek; tother; tother leg; tother side; the other; other too; its twin
        its mate; its neighbour; its brother; its sister; its partner; the twin; the neighbour leg; the unaffected
        unaffected leg; unaffected side; uninvolved; contralateral; contra; opp leg; opp side; opposite foot
        opposite calf; opposite thigh; the good one; good one; better foot; strong leg; strong side; innocent leg
        innocent side; fine leg; spare leg; non sciatica; other half of; clean side; quiet side; quiet leg
        healthy leg; healthy side; sound leg; lefty; righty; leftie; rightie; good foot; good calf; good thigh
        good knee
    """,
    "LEFT": """
        left; l leg; l foot; l calf; l side; left leg; left-hand; lefty; leftie; near side; left hand side; left side
        left-sided; left sided; lle; port side
    """,
    "RIGHT": """
        right leg/foot/thigh/calf/shin/ankle/side/toe/toes/heel
        right knee/buttock/bum/hamstring/hip/big/lower/one/sole/quad; my right; the right; on right; in right
        are leg; are foot; are calf; are side; right is; right was; right sided; right-sided; right leggy; righty
        rightie; right hand side; right side; rle; starboard; right one; right foot; right leg; right hip
        right trainer; right shoe; right slipper; right boot; right sock
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
        l5 distribution; s1 pattern; l5 pattern; l5 dermatome; s1 dermatome; l4 dermatome; dermatomal
        all the way to my/the foot/ankle/toes/toe/calf/heel; whole way to my/the foot/ankle/toes/calf/heel
        reaches the foot/ankle/toes/calf/heel; reaching the foot/ankle/toes/calf/heel
        right into my/the foot/ankle/toes/calf/heel; down to the foot/ankle/toes/calf/heel; down my lower leg
        into my lower leg; the lower leg; leg to the ankle; leg to the foot; leg to my ankle; leg to my foot
        leg to my toes; leg into my foot; leg into the foot; leg into my calf; leg as far as; l5 pain; s1 pain
        hip to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        bum to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        buttock to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        butt to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        arse to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        back to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        hip to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        bum to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        buttock to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        butt to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        arse to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        back to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        spine to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        glute to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        cheek to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        thigh to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        hamstring to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        backside to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        spine to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        glute to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        cheek to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        thigh to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        hamstring to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        backside to [my/the] [left/right/little/big/baby] heel/calf/shin/sole/instep
        hip down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        bum down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        buttock down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        butt down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        arse down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        hip down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        bum down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        buttock down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        butt down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        arse down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        back down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        glute down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        cheek down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        thigh down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        hamstring down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        knee down/right to [my/the] [left/right/little/big/baby] toe/toes/foot/ankle
        back down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        glute down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        cheek down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        thigh down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        hamstring down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        knee down/right to [my/the] [left/right/little/big/baby] heel/calf/shin/sole
        into the/my arch/ball/sole/instep/top/side/outside of [my/the] foot
        to the/my arch/ball/sole/instep/top/side/outside of [my/the] foot
        in the/my arch/ball/sole/instep/top/side/outside of [my/the] foot; to the arch; to my arch; into the sole
        into the arch; into the instep; between my toes; webs of my toes; tip of my toes; tip of my big toe
        ends of my toes; down past; down beyond; down below my knee; down below the knee; whole length of
        full length of; length of my leg; length of the leg; whole of the leg; whole of my leg
        down to [my/the/me] [left/right] shin/calf/ankle/foot/toes/heel/toe/sole; lower leg; calf and foot
        calf and ankle; calf and shin; calf and toes; foot and calf; shin and foot; shin and ankle; knee and calf
        knee down; knee downwards; knee and below; back pain; in my calf from; calf from
    """,
    "SHOOTS": """
        shoot; shoots; shooting; shot; shots; radiates; radiating; radiate; radiated; travels; travelling; traveling
        travelled; electric; zap; zaps; zapping; zapped; lightning; jolt; jolts; burning; sciatica; nerve pain; pain
        pains; sharp; stabbing; stab; streak; streaks; hot poker; wire; line of fire; fire; spreads; spread; tracks
        tracking; extends; referred; agony; throbbing; twinge; twinges; toothache; gnawing; tugging; grumbling
        paining; pain it; knife; nerve; electric shock; burns; shockwave; shock; shocks; scald; sear; searing
        radiotherapy; radicular; refers; root pain; nerve root; wrap; wraps; trail; trails; trailing; crawls
        trickles; drips; fires; firing; crippling; pain goes; pain go; pain went; pain going; pain runs; pain running
        pain moves; goes down; goes from; going down; runs down; runs from; running down; travels down; ache goes
        ache runs; ache down; aching down; aches down; goes past; went past; pain past; pain it go; hurts down
        hurts from; sore down; pain it goes; its going; it goes; it runs; it shoots; sciatica pain; leg ache
        nerve ache; calf ache; right down; down me; down my; down the; all down; hot wire; wires; live wire
        cheese wire; hot needle; hot needles; hot rod; rod; red hot; poker; a line; line of pain; cable
        guitar string; tight string; pulling; pull; pulls; toothachey; ache; aches; aching; achy; hurting; hurts
        sore; soreness; sair; cramping; spasm; lightening; lightning bolt; bolt; bolts; twang; twangs; twanging
        pinging; pings; ping; current; voltage; shockwaves; jab; jabs; jabbing; stabby; spear; skewer; dagger
        cutting; ripping; scalding; boiling; buzz; throbs; throb; pulses; sting; stings; stinging; gnaw; gnaws
        creeps; crawling; trickle; trickling; runs; running; rad; sciatica-ish; sciatica like; the nerve; nerve thing
        zings; zing; zinging; fizz; flashes; rocket; missile; bullet; arrow
    """,
    "LEG_PAIN": """
        pain; pains; painful; hurt; hurts; hurting; shooting; shoots; burning; burn; stabbing; stabs; sciatica
        nerve pain; agony; electric shocks; electric shock; shocks; zaps; zapping; lightning; searing; excruciating
        killing; on fire; throbbing; gives me gyp; giving me gyp; giving me grief; giving me jip; screaming; sair
        paining; pains down; murder; in bits; in agony; hurt like; sore down; aching badly; cramping up; toothache
        gnawing; hot poker; nerve; electric; fire; cutting; throb; jangling; killing me; raw; twinging; nerve ache
        cramping; spasm; spasms; stinging; stings; zing; zinging; jolts; jolt; bolts; current; red hot; wire
        hot wire; sear; scalding; jabbing; jabs; stab; lightning bolt; spasming; throbs; unbearable; horrendous
        awful; terrible; dreadful; wicked; grim; bugger; bastard; bothering me; gnaws; nagging; playing up
        giving me hell; giving me what for; giving me trouble; giving me bother; murdering me
    """,
    "sign:both sciatica": """
        both sciatica; sciatica both; sciatica in both; sciatica on both; both sided sciatica; both sides sciatica
        double sciatica; sciatica down both; sciatica both sides; two sided sciatica; sciatica has swapped
        sciatica swapped sides; sciatica switched sides; sciatica has moved to the other; sciatica now on both
        sciatica now both; sciatica in the other leg; sciatica other leg; sciatica left and right; radicular both
        radiculopathy both; sciatica has crossed; sciatica crossed over; sciatica in each; sciatica times two
        sciatica x2; double barrelled; double barrelled sciatica; two lots of sciatica; both barrels; crossed slr
        slr both; slr positive both; sciatica going both; sciatica down each; sciatica is now
        sciatica now in the other; sciatica jumped; sciatica has jumped; sciatica alternates; sciatica alternating
        sciatica swaps; sciatica switches; sciatica keeps swapping; sciatica keeps switching; sciatica changed sides
        sciatica has changed sides; sciatica has switched; sciatica from one side to
        both radicular/radiculopathy/slr/l5/s1/sciatica; both lower limb radicular/pain; both leg radicular/sx
    """,
    "JOINS": """
        followed; has followed; had followed; joined in; has joined; joined; joins; joining in; caught up; copying
        copied; doing the same; does the same; did the same; has the same; got the same; same; the same; the same in
        same in; same on; started too; starting too; has started; started; starting; begun; as well; too; also
        likewise; going the same; gone the same; going now; at it too; at it now; at it as well; in on the act
        affected too; affected now; now; spread; spreading; spread to; spread over; spread over to; moved; moving
        crossed; crossed over; crossing; swapped; switched; jumped; now in; coming on; kicked off; playing up too
        is going; its turn; turn now; next; tingles; tingling; tingle; numb; weak; pins and needles; buzzing; dead
        aching; hurts; wants in; want in; in on it; getting in on; got in on; muscled in; at the same; up to the same
        the exact same; exact same; exactly the same; identical; identically; same thing; same story; same pain
        same burning; same tingle; same feeling; same buzz; same numb; same down; the same down; mirrors; mirroring
        mirrored; matches; matching; matched; echoes; echoing; echo; started up; starting up; has begun; beginning
        begins; begun to; started to; starting to; begins to; beginning to; has gone; gone; goes; went; gets it
        got it; get it; getting it; caught it; catching it; catching up; has caught; copy cat; copycat; copies
        copying it; following; following suit; followed suit; follows; follow; doing it; does it; did it; has it
        has them; have it; playing; playing up; acting up; kicking off; kicked in; kicks in; chimed in; chiming in
        chipping in; tuning in; signed up; on board; in the club; joined the; joining the; come out in sympathy
        sympathy; in sympathy; ditto; tagging along; tag along; come along; coming too; come too; included; involved
        involved now; affected; affected as; struck; hit; shared; sharing; sharing it; burning; burns; shooting
        shoots; hurting; fizzing; prickling; prickly; heavy; weaker; gone numb; going numb; gone dead; going dead
        going weak; gone weak; asleep; twinges; twinging; aches; sore; pain; painful; sciatica; a bit; is at it
        at it; has a go; having a go; taking its turn; took over; taken over; jumped over; jumped across; hopped over
        hopped across; moved over; moved across; crossing over; travelled over; travelled across; gone over
        gone across; migrated; migrating; spread across; spilled over; bleeding over; leaked over; now begun
        has begun now
    """,
    "BOTH_NOW": """
        now both; both now; so now both; its both; it is both; now its both; now it is both; is both; both of them
        both of em; both at once; both together; on both; in both; both the same; both going; both gone; both have
        both are; both feel; both hurt; both ache; both numb; both tingle; both weak; both dead; left or right
        either side; either leg; either foot; neither leg; neither foot; both legs; both feet; each leg; each foot
        two legs; the pair of them; left and right; right and left; both sides; two feet; two sides; all the both
        both of the legs; both calves; both thighs; both shins; both soles; both knees down; now two; now it is two
        two now; makes two; the pair now; a pair now; both at it; both involved; both affected; both done
        two of them now; both sciatica; both of them now; now a pair; got company; has company; two for the price
        was one foot; was one leg; was one side; started as one; started in one; used to be one; used to be one leg
        used to be one side; only used to be one; no longer one; not one but two; not just one; not only one
        one became two; one turned into two
    """,
    "REACH": """
        to; into; in to; in; down to; all the way to; all the way down to; right to; right down to; right into
        right down into; clear to; clear down to; clean to; down into; through to; out to; as far as; far as; until
        till; up to; reaches; reaching; reached; hits; hitting; ends in; ends at; ending in; ending at; finishes in
        finishes at; finishing in; stops at; lands in; landing in; past; beyond; below; onto; on to; across; along
        goes to; goes into; going to; going into; runs to; runs into; running to; running into; shoots to
        shoots into; and then; then; then into; then to; wraps; wrapping; wraps round; wraps around; over the; via
        plus; and; down; to the outside of; to the inside of; to the top of; to the side of; to the back of
        to the front of; to the tip of; to the tips of; to the end of; to the ends of; to the bottom of
        to the sole of; to the ball of; to the arch of; to the outer; to the inner; into the outside of
        into the top of; into the back of; into the side of; into the front of; into the ball of; into the arch of
        into the sole of; into the outer; into the inner; down the outside of; down the inside of; down the back of
        down the side of; down the front of; down the outer; down the inner; along the outside of; along the side of
        round the outside of; round the side of; on the outside of; on the side of; on the top of; across the top of
        over the top of; under the
    """,
    "FROM_HIGH": """
        hip; hips; bum; bum cheek; buttock; butt; arse; arse cheek; ass; bottom; glute; glutes; back; low back
        lower back; small of my back; spine; backside; cheek; thigh; back of my thigh; back of the thigh; hamstring
        hammy; pelvis; sacrum; tailbone; groin; lumbar; waist; rump; l5; s1; l4; disc; jacksie
    """,
    "FROM_BACK": """
        from my back; from the back; from back; from my spine; from my hip; from the hip; from my bum
        from my buttock; from the disc; from disc; starts at my back; starts in my back; starts in the back
        begins in my back; starts at the hip; starts in my bum; starts at my bum; coming from; comes from; linked to
        connected to; joined up with; when i sit; when i bend; when i cough; when i sneeze; when sitting
        when bending; on sitting; on bending; on coughing; on driving; when driving; when i drive; as well as back
        with the back; along with back; with my back; sciatica; nerve; disc; slipped disc; trapped nerve
        along with my; goes with
    """,
    "ONLY_LEFT": """
        only [ever/on/in/down] [the/my] left; just [ever/on/in/down] [the/my] left
        always [ever/on/in/down] [the/my] left; usually [ever/on/in/down] [the/my] left
        normally [ever/on/in/down] [the/my] left; mainly [ever/on/in/down] [the/my] left; only ever the left
        used to be [just/only] [the/my] left; was [just/only/always] [the/my] left
        been [just/only/always] [the/my] left; until now [just/only] left; left leg thing; left sided only; left only
        normally left; usually left; always left; its the left usually
    """,
    "ONLY_RIGHT": """
        only [ever/on/in/down] [the/my] right; just [ever/on/in/down] [the/my] right
        always [ever/on/in/down] [the/my] right; usually [ever/on/in/down] [the/my] right
        normally [ever/on/in/down] [the/my] right; mainly [ever/on/in/down] [the/my] right; only ever the right
        used to be [just/only] [the/my] right; was [just/only/always] [the/my] right
        been [just/only/always] [the/my] right; until now [just/only] right; right leg thing; right sided only
        right only; normally right; usually right; always right; its the right usually
    """,
    "TODAY": """
        today; tonight; this morning; this afternoon; this evening; since breakfast; since lunch; since lunchtime
        since dinner; since this; since last night; all afternoon; all evening; all morning; out of character
        unusual; not usual; not the usual; not my usual; not like my usual; not like the; unlike; new; newly; sudden
        suddenly; out of nowhere; woke me; woke up with; different; different to; never had; hour ago; hours ago
        just started; just come on; came on; came on at; started
    """,
    "PAIR_OF": """
        the pair of them; pair of them; the two of them; two of them; both of them; the both of them; each of them
        left and right; right and left; the pair; both alike; both the same; one and the other
    """,
    "FEELING_BACK": """
        get [the/some/any] feeling/life/blood/sensation back
        getting [the/some/any] feeling/life/blood/sensation back; bring [the/some] feeling/life/blood back
        wait for the feeling to; waiting for the feeling to; get them going again; rub the feeling back
        shake the feeling back; stamp the feeling back; stamp life back; wake them up again; till the feeling comes
        until the feeling comes; till feeling comes
    """,
    "AFTER_WALK": """
        yards; yds; metres; meters; steps; lamp posts; lampposts; houses; every block; each block; after walking
        when walking; i crouch; have to crouch; squat down; have to sit; sit on a wall; lean on the trolley
        bend forward; i stop; have to stop; halfway; half way; down the road; then on i go; then i go on
        then off again; round the shop
    """,
    "FLOORS_APART": """
        carpet from the tiles; carpet from tiles; carpet from tile; carpet or tiles; carpet or tile; tiles or carpet
        lino from carpet; grass from gravel; grass or gravel; rug from the; rug from floor; wood from carpet
        hot sand; floor from carpet; hard floor from; carpet from the floor; carpet from the lino; carpet from lino
        wet floor from; pavement from grass; grass from the path
    """,
    "WALKING_ON": """
        walking on; walk on; standing on; stand on; stepping on; treading on; walked on; stood on
    """,
    "SOFT_THING": """
        two sponges; two pillows; two cushions; two balloons; two blocks; two planks; two lumps; two bricks
        two stumps; two blocks of wood; two bags; bags of sand; bags of rice; someone elses feet; somebody elses feet
        borrowed feet
    """,
    "LEG_TOO": """
        the legs too; legs too; legs as well; the legs as well; legs followed; the legs followed; legs joined
        legs also; my legs too; my legs as well; legs have gone; the legs now; legs now; legs next; the leg too
        leg too; leg as well; legs went; both legs
    """,
    "CLIMBS": """
        getting higher; going higher; higher each; higher every; moving up; climbing; climbs; creeping up; creeps up
        crept up; spreading up; spread up; rising up; worked its way up; working its way up; knee is going
        the knee is going; knee going too; knee too; now the knee; and thigh; now the thigh; thigh too; now my thigh
        now my knee; up to the knee now; up to the thigh now; past the knee now; above the knee now; reached the knee
        reached the thigh; reached the hip
    """,
}
