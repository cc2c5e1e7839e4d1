"""How people name the parts of the body that the warnings are about."""

BODIES = {
    # Where one would sit on a saddle: NHS_BACK, BMJBP_CES and CHEST_CES name genitals, between the legs, buttocks,
    # inner thighs and around the back passage.
    "SADDLE": """
        saddle [area/region/part/bit/zone]; down below; down there; down under; doonstairs
        downstairs [area/bits/region/department]; down stairs; under carriage; undercarriage
        nether region/regions/bits/parts/area; nethers; netherland; netherlands
        private part/parts/area/areas/bit/bits/region/place; privates; my private
        intimate area/areas/part/parts/region/bits; intimates; sensitive area/bits/parts
        delicate area/parts/bits/region; naughty bits; rude bits; dangly bits; lady part/parts/bits/area/garden/land
        ladybits; ladyparts; ladygarden; girly bits/parts; womanly parts/bits; female parts/bits/area
        feminine area/parts/bits; womans area; womens bits; male parts/bits; manly bits/parts; man bits/parts
        boy bits/parts; gentleman area/parts; gentlemans area/parts/bits; my bits; the bits; bits and bobs
        bits and pieces; bikini area/line/zone; bathing suit area; swimsuit area; undies area; pant area; pants area
        where [my] pants/undies/knickers go/are; inside [my] pants; between [my/the/me/both/your] legs; between legs
        in between [my/the/me] legs; betwixt [my/the] legs; atween [my/the] legs; tween [my/the] legs
        between [my/the/me] thighs; in between [my/the] thighs; between [my] knees and tummy; crotch; crotchal
        crutch area; crotch area; perineum; perineum [area]; taint; gooch; grundle; chode; barse; biffin
        biffins bridge; durf; fleshy fun bridge; notcha; the bit between; the bit i sit on; part i sit on
        bits i sit on; where i sit; what i sit on; where you sit; sitting area; seat area; seat bones; sit bones
        sitting bones; sitz bones; sitbones; my seat; sit upon; situpon; where [my/a/the] saddle goes/would/sits
        where i would sit on a saddle; where i wipe; wiping area; area i wipe; pelvic area; pelvic region
        pelvis area; pelvic floor; genital area; genital region; genitals; genital; groin [area/region]; groins
        grion; pubic area/region/bone; pubes; pubis; lower parts; lower regions; below the belt; below the waist
        below my waist; underneath; private business; my business; hoo hah; front and back passage; front bits
        back bits; front bum; front bottom; front passage; front bottoms; front area; front parts; the bit behind it
        behind my balls; bit behind my; the seat; private place; private places; private region; down belows
        down belo; in that region; that region; that department; nappy area; sitting bit; the bits you sit on
        sitting parts; what i sit upon; round there; bit in between; the middle bit; my middle; lip down below
        lips down below; where the nappy goes; base of me; undercarrige; my nether bits; the nethers
        south of the border; down south; southern regions; area i sit on; cheeks and; between the cheeks
        between my cheeks; between me cheeks; tailbone area; round my tailbone; around my tailbone; tail bone
        round the back passage; front and back bits; everything below; all down below; all of it down
        where i/you/one/we would/do/will sit; sit on a bicycle/bike/horse/saddle; sit on the bike
        where the bike goes; where the bicycle goes; what touches the seat; what touches the chair
        what touches the saddle; bits that touch the seat; part that touches the seat; bit that touches the seat
        meets a/the/my bicycle/bike/saddle/seat/chair; touches a/the/my bicycle/bike/saddle/seat/chair
        presses a/the/my bicycle/bike/saddle/seat/chair; rests a/the/my bicycle/bike/saddle/seat/chair
        meets a/the bicycle/bike/horse seat/saddle; touches a/the bicycle/bike/horse seat/saddle
        rests on a/the bicycle/bike/saddle; presses on a/the bicycle/bike/saddle; sits on a/the bicycle/bike/saddle
        on a bicycle/bike seat/saddle; bicycle seat area; bike seat area; area that meets; area that touches
        part that meets
    """,
    "GENITAL": """
        penis; willy; willie; winkle; winky; wink; todger; tadger; knob; nob; dick; prick; pecker; schlong; wang
        wiener; weiner; weenie; peen; manhood; tackle; wedding tackle; meat and two veg; two veg; crown jewels
        family jewels; lunchbox; old fella; old man [downstairs]; old chap; pee pee; peepee; wee wee; pipi; glans
        foreskin; bellend; tip of [my] penis; ding dong; dingaling; thingy; wotsit; whatsit; thing down there; pintle
        tallywhacker; pizzle; tossle; boaby; boabie; tadge; langer; lad downstairs; gentlemens sausage; balls
        ballsack; ball sack; ball bag; ballbag; bollock; bollocks; bollox; baws; nads; gonads; nutsack; testicles
        testes; scrotum; scrotal; goolies; gollies; cojones; huevos; knackers; clackers; nadgers; vagina
        vaginal [area]; vag; vaj; vajayjay; va jay jay; va j j; fanny; foof; foofoo; foo foo; fufu; foofy; froo froo
        frou frou; now now; noonoo; nunny; nunu; nou nou; minge; muff; cooch; coochie; coochy; cooter; coot; hoo ha
        hooha; hoohah; hoochie; hoo hoo; vulva; vulval; vulvar; labia; lips downstairs; fanny lips; flaps; clit
        clitoris; pussy; cunt; twat; yoni; tuppence; twinkle; flange; snatch; punani; punanny; poonani; poon; pokey
        puki; fadge; foufoune; downstairs lips
    """,
    "BUM": """
        bum; bums; bum cheek/cheeks; bumcheek; bumcheeks; bum area; butt; butt cheek/cheeks; buttcheek; buttcheeks
        buttock; buttocks; butt area; arse; arses; arse cheek/cheeks; arsecheek; ass; ass cheek/cheeks; asscheek
        backside; back side; behind of mine; my behind; my hind end; hind end; hindquarters; bottom
        bottom cheek/cheeks; my rear; rear end; tush; tushie; tushy; derriere; posterior; my posterior
        cheeks of my bum; both cheeks; cheeks; my tail; jacksie; jacksy; jaxy; jacksey; keister; keester; hiney
        heinie; tuchus; tuckus; tookus; dowp; doup; erse; bahookie; bahooky; bahouchie; behouchie; hurdies; bahoochie
        bunda; batty; batty crease; battam; toosh; my battie; seat of my pants; glutes; gluteal area; my rump
        seat of me; hind parts; backside area; nates; my cheeks; arse and; left cheek; right cheek; both buttocks
    """,
    "ANUS": """
        anus; back passage; bum hole; bumhole; bum crack; arse hole; arsehole; arse crack; ass hole; asshole
        butt hole; butthole; butt crack; buttcrack; ring piece; ringpiece; my ring; rectum; rectal [area]; sphincter
        bottom hole; starfish; chocolate starfish; brown eye; batty hole; back door; tradesmans entrance
        rusty bullet hole; poo hole; poohole; bawhole; crack of my bum; crack of [my] arse; anal [area/region/tone]
        perianal [area/region]; peri anal; perirectal; anogenital; ano genital; poo chute; shitter; hoop; my hoop
        tail hole; out hole; bungholio; bunghole; bung hole; dirtbox; blurter; quoit; number two hole; fundament
        nipsy
    """,
    "INNER_THIGH": """
        inner thigh/thighs; inner part/parts of [my/the] thigh/thighs
        inner side/sides of [my/the] thigh/thighs/leg/legs; inside leg; inside [my] thigh/thighs; inner leg/legs
        inner tops of [my] legs/thighs; up between my thighs; insides of my upper legs
        upper inner thigh/thighs/leg/legs; medial thigh/thighs; gusset area; gusset
        inside of [my/the/both/me] thigh/thighs/leg/legs; insides of [my/the/both/me] thigh/thighs/leg/legs
        top of [my/the] inner leg/legs/thighs; tops of [my/the] inner leg/legs/thighs; to the knees on the inside
        to my knees on the inside; on the inside of [my/both/the] legs/thighs; insides of both legs/thighs
        inner both legs; inside upper legs; between the tops of my legs; tops of the inside legs
        tops of my inside legs; where my thighs meet/rub/touch; where thighs meet/rub/touch
    """,
    # Arms and face are no part of a leg rule; with them named, numbness is not taken for a legs.
    "ELSEWHERE": """
        arm; arms; hand; hands; finger; fingers; thumb; thumbs; wrist; wrists; elbow; elbows; face; lip; lips; cheek
        tongue; jaw; chin; nose; ear; ears; shoulder; shoulders; neck; head; eye; eyes; eyelid; forearm; forearms
        mouth; gum; gums; tooth; teeth; scalp; nipple; nipples; brain; mind; fingertips; pinky; knuckles; palm; palms
    """,
    "ARM": """
        arm; arms; hand; hands; grip; fingers; upper limb; upper limbs
    """,
    "LEG": """
        leg; legs; limb; limbs; lower limb/limbs; lower body; lower half; bottom half; from [the/my] waist down
        waist down; shanks; whole leg; shanksies; gammy leg; leggies; from the hips down; from hips down; hip down
        hips downwards; shank; hips downward; hips down; from the hips downward; waist downward; waist downwards
        from waist down; bum down; bum downwards; from the bum down; from my bum down; from my hips down; navel down
        belly button down; belt down; from the belt down; everything below my hips; everything below the waist
        everything below my waist; lower extremities; lower extremity; drumsticks; gams; getaway sticks; my pins
        me pins; old pins; hind legs; leg dem; leg them; di foot dem; me foot dem; ll; lls; waewae
        from my chest [right] down; chest down; chest downwards; from the chest [right] down; ribs down
        from my ribs [right] down; nipples down; from the nipples down; trunk down; armpits down; bra line down
        from my bra line down; tummy down; from my tummy down; waist right down; breast down; from the breasts down
    """,
    "THIGH": """
        thigh; thighs; quad; quads; hamstring; hamstrings; upper leg/legs; hammies; hammy; top of [my] leg/legs
    """,
    "KNEE": """
        knee; knees
    """,
    "SHIN": """
        shin; shins; calf; calves; lower leg/legs; ankle; ankles; below [my/the] knee/knees; past [my/the] knee
        under [my/the] knee; shinbone; shin bone; bottom of [my] leg; calf muscle; achilles; beyond [my/the] knee
    """,
    "FOOT": """
        foot; feet; heel; heels; sole; soles; instep; insteps; top of [my] foot; tootsies; plates of meat; hoof
        trotters; bottom of [my] foot/feet; ball of [my] foot; outside of [my] foot; arch of my foot; tootsie; tootsy
        foot dem; foot them; my heal; the heal; leg to heal; down to heal; heal of my; me heal
    """,
    "TOES": """
        toe; toes; big toe; little toe; baby toe; pinky toe; big toes; great toe; hallux; piggies; wee toe
    """,
    "UPPER_BACK": """
        between [my/the/me] shoulder blades; between shoulder blades; between [my/the] shoulders
        between [my/the] blades; in between [my/the] shoulder blades; shoulder blade/blades; mid back; middle back
        midback; middle of [my/the] back; middle of [my] spine; upper back; top of [my/the] back
        high up [in/on] [my/the] back; high in [my/the] back; upper spine; mid spine; thoracic; thorax; t spine
        tspine; bra strap; bra line; bra level; scapula; scapulae; scapular; upper part of [my] back
        up [by/at/near] [my/the] shoulder blades; behind [my] breastbone in [my] back; higher up [my/the] back
        between the wings; wing bones; top of [my] spine; upper middle back; rib level; dorsal spine; dorsal
        tween the shoulders; atween my shooders; shooder blades; rhomboid; rhomboids; top back; me top back
        atween the wings; the wings; high in the spine; high in my spine; high up in my; high up the; high part
        high part of; tx spine; t5; t6; t7; t8; t4; t3; t10; t9; where a rucksack; where my rucksack; rucksack sits
        rucksack level; level with my chest; behind my chest; behind my heart; between my wings; thoracolumbar
        thoracic spine; interscapular; middle of the spine; halfway up; half way up; up near my neck; base of my neck
        between the blades; twixt the shoulders; under my shoulder blade; under the shoulder blade
        under left shoulder blade; under right shoulder blade; under my left shoulder blade
        under my right shoulder blade; behind my ribs; between shoulders; high up between; up between
        where my bra does up/fastens/hooks/closes; where the bra does up/fastens/hooks/closes; where my bra is
        bra hooks; bra clasp; bra fastening; bra catch; bra back; back of my bra; under my bra; by my bra
        below my collar; level with my heart; level with my armpits; armpit level; nipple level; nipple line
        between my shoulder blades; angel wings; wing bone; chicken wings; shoulder wings; up by the shoulders
        up near the shoulders; top half of my back; upper half of my back; high back; higher up than
        the bit i cant reach; bit you cant reach; cant reach to scratch; where i cant reach; behind my lungs
        back of my lungs; back of the ribs; back of my ribs; between the scapula; d6; d7; d8; d5; d9; t6-7; t7-8
        t5-6; t8-9; mid thoracic; midthoracic; mid-back; mid-thoracic; ribs at the back; ribs round the back
        where the ribs join; ribs meet my spine; where my ribs; pain up between; opposite my breastbone
        behind the breastbone; shoulder blade; shoulder blades; shoulder bones; shooders; shoother blades
        shoulder blade bone; upper side of back; upper side of my back; upper side back; between two shoulders
        between the two shoulders; between my two shoulders; between both shoulders; in between shoulders
        thoracic bit; thoracic area; thoracic region; thoracic part; rib height; at rib height; bra height
        level of my ribs; height of my ribs; level with my ribs; up by my shoulders; upper part of back
        upper portion of back; top side of back; back top side; below the neck; base of neck down; between blades
        shoulder blade level
    """,
    "BACK": """
        back; spine; lumbar; lumbago; low back; lower back; disc; discs; disk; vertebra; vertebrae; tailbone; coccyx
        sacrum; loin; flank; flanks; sciatica; backbone; sacroiliac; si joint; l5; s1; l4; l3; l2; l1; t12; l4-5
        l5-s1; my side; lumber; lumber region; riggin; rigging; rig; backs; spines; small of my back
        small of the back; small of me back; base of my back; base of the back
    """,
    "LOIN": """
        loin; flank; flanks; my side; the side; one side; kidney; kidney area; under [my] ribs; left side; right side
        side of [my] back
    """,
    "TUMMY": """
        tummy; belly; stomach; abdomen; abdominal; tum; gut; guts; stomick; tummie; wame; puku; abdo; midriff
        above [my] belly button; belly button; navel; solar plexus; middle; breadbasket; paunch; pot belly; stommick
        turn turn; epigastrium; epigastric; stomach area; upper stomach; upper abdomen; under my breastbone
        above my navel; above the navel; around my navel; behind my navel; behind my belly button
    """,
    "CHEST": """
        chest; breastbone; breast bone; sternum; ribcage; rib cage; heart area; centre of [my] chest; over my heart
        chist; chesty area; left breast; behind my breastbone; the front of me; across my front; across the front
        behind my ribs; middle of me; centre of me; ribs on the left; ticker; my heart; left side of my ribs
        the chest; me chest; about the chest; boobs; bosom; left boob; under my left breast; under my breast
        my ribs and; collarbone; behind the ribs; behind ribs; under my ribs on; breast; breasts; sternum area
        middle of my ribs; front of my ribs; front of my chest; the ribs; my ribs; my front; the front
        across my boobs; over my breast; my breast; my lungs; bust; top half; heart region; precordial; retrosternal
        substernal; epigastric; dicky ticker; thorax front; bra band at the front; hert; kist; breist; bosoms
        praecordial
    """,
    "SKIN": """
        skin; back; tummy; belly; bum; shoulder; leg; thigh; hip; where [the] pad/bottle/pack/bag/heat/ice/patch was
        where i had the pad/bottle/heat/ice/pack; patch of skin; kidney area; loin; flesh; lower back; red mark; spot
    """,
}
