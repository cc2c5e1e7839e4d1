"""Weak evidence of the saddle: what is sat on, wiped or washed and not felt as it was (NHS_BACK, CHEST_CES)."""

SEAT = {
    "SEAT_TOUCH": """
        seat; toilet seat; the chair; chair; hard chair; hard bench; bench; stool; saddle; sofa; couch; settee
        cushion; car seat; heated seat; bath; pants; knickers; tissue; wipes; toilet paper; toilet roll; towel; soap
        shower; bidet; jeans seam; seam; zip; tampon; sitting; when i sit; where i sit; sat down; sit down
        sitting down
    """,
    "SAT_ON": """
        sat on; sitting on; sit on; lying on; lay on; laid on; perched on; landed on; leaning on; squatted on
        plonked on; in my back pocket; in back pocket; in my pocket
    """,
    # What is touched or sat on and not felt.
    "UNFELT": """
        cant feel; couldnt feel; dont feel; didnt feel; doesnt feel; not feel; not feeling; not felt; hadnt felt
        never felt; feel nothing; felt nothing; feels nothing; nothing felt; dont notice; didnt notice; doesnt notice
        not notice; hardly notice; hardly feel; barely feel; barely notice; hardly felt; barely felt; dont register
        doesnt register; not registering; not register; might as well be; could be anything; could have been
        could be; wouldnt know; would not know; dont know if; dont know whether; didnt know; cant tell; couldnt tell
        no idea if; no idea whether; not aware; unaware; have to look; have to check; look to see; check to see
        had to look; had to check; looking to see; need to look; need a mirror; by looking; only know; nothing there
        like air; is air; isnt there; not there; like its not there; like nothing; hot or cold; hot from cold
        warm or cold; too hot; without feeling; lost feeling; no feeling; no sensation; less feeling; less sensation
        feeling less; feel it less; half feel; half the feeling; feeling on one side; only on one side; blunt; dull
        dulled; faintly; muted; muffled; distant; far away; far off; like someone else; like somebody else
        on the left only; on the right only; left only; right only; one side only; left side only; right side only
        only on the left; only on the right; only the left; only the right; half of it; half of me; no cold; no heat
        no hot; no wet; no warmth; no warm; no touch; no tickle; no sting; no itch; lost track of; cant find
        cant locate; cant place; not sure where; hard to tell; couldnt say; cant say where; nothing if i
        nothing when i; if i poke; when i poke; when i press; when i pinch; keep pinching; pinching them; poke it
        if i pinch; without any feeling; without any sensation; without sensation; not same feeling
        not the same feeling; same feeling like before; not feel same; cant sense; couldnt sense; dont sense
        not sense; no sense of; guesswork; guessing; a guess; no contact; didnt react; no reaction; didnt flinch
        wouldnt know it
    """,
    "PARTS_BELOW": """
        skin; bit between; the bit; that bit; the part; that part; the area; that area; the patch; a patch; patch
        patches; down between; in between; between; below; underneath; tail end; tailbone; tail; tail bone; coccyx
        seat bones; sitting bones; bum; bottom; cheeks; my cheeks; crack; hoop; ring; the ring; hole; behind
        back passage; backside; buttocks; crease; crotch; fork; gusset; undercarriage; nether; privates; bits
        my bits; parts; my parts; down there; down below; downstairs; lower down; inside of my thighs; inner thigh
        inner thighs; inside my thighs; tops of my legs; nuts; balls; sack; willy; penis; vagina; lips
        the lady garden; lady bits; saddle; seat area; undies area; front and back; front to back; round the back
        round there; around there; around the back; down the front; the front; my front; up front; front bits; my fly
        sit bone; sit bones; seat bone; bum cheek; bum cheeks; one cheek; left cheek; right cheek; butt cheek
        inside legs; insides; the middle; the middle bit; my middle; toilet area; toilet parts; business end
        the business; in the region; that region; round the bend; thighs inside; inside thighs; waistband to
        waist to
    """,
    # What it is likened to.
    "MUFFLED": """
        clingfilm; cling film; saran wrap; plastic; plastic bag; sock; a sock; glove; gloves; through gloves
        cotton wool; cotton; cottonwool; padding; padded; nappy; diaper; cardboard; leather; leathery; rubber
        rubbery; wood; wooden; wax; waxy; sponge; spongy; foam; polystyrene; styrofoam; felt pad; velvet; blanket
        cloth; cloth over; through cloth; through a cloth; layer; layers; a layer; film; thick; thickened; puffy
        swollen; fat; bloated; heavy; cold; icy; frozen; ice; woolly; fuzzy; furry; fluffy; fizzy; prickly; sherbet
        champagne; ants; crawling; buzzing; buzzy; tingle; tingling; tingly; pins; pins and needles; electric
        sunburnt; sunburn; dentist; dentists; the dentist; anaesthetic; injected; injection; jab; novocaine
        after the dentist; someone elses; somebody elses; somebody else; someone else; another person; other persons
        not mine; isnt mine; not my own; not part of me; belongs to; borrowed; stranger; strangers; different; odd
        funny; weird; strange; peculiar; queer; not right; wrong; changed; not the same; dull; blunt; muted; muffled
        distant; far away; vague; absent; blank; empty; hollow; nothing; of nothing; dough; putty; jelly; mannequin
        doll; dolls; dummy; statue; marble; stone; balloon; carpet; moss; slept on; gone to sleep; asleep; sleepy
        dozing; half asleep; not awake; not waking; lost; missing; gone; half gone; less; only the pressure
        only pressure; only a pressure; just pressure; just the pressure; pressure but; velvet feeling; no ouch
        no pain at all; didnt hurt; doesnt hurt; didnt sting; doesnt sting; open door; wired wrong; wiring; wires
        cut off; cut downstairs; unplugged; disconnected; switched; offline; not connected; no signal; furry today
        on mute; mute; quiet; gone quiet; silent; gone silent; static; tv static; white noise; snow; fog; foggy
        blurry; blurred; massive; huge; wooly; mitten; mittens; velcro; tissue paper; bubble wrap; tin foil; foil
        crepe; canvas; suede; raw but; scalded; like a burn; stinging nettles; nettle; effervescent; popping candy
        soda; carbonated; phone on vibrate; vibrating; vibrates; humming; hum; novocain; lidocaine; botox; frostbite
        frostbitten; chilled; cold patch; cool; cool patch; watery; like water; wet feeling; feels wet
        trickling feeling; as if wet; fuzz; all fuzz; dead meat; cottony; felt cold; felt cool; rubberised; numbed
        like lidocaine
    """,
    # Complete likenesses, asked about by themselves.
    "SIT_LIKE": """
        like sitting on; like i am sitting on; like i am sat on; like being sat on; like perching on
        like i am perched; i am perched on; feels like sitting; feel like i am sitting; as if sitting on
        as if i am sitting on; as if i am sat on; as though i am sitting; as though sitting; like sat on
        like there is a; like theres a cushion; like theres a pillow; like theres a towel; like theres a ball
        like there is a ball; like there is something; like theres something under; something between my legs
        like something between; rolled up towel; rolled towel; like wearing a nappy; like wearing a
        like i am wearing; like a nappy; like a pad; sitting on air; sitting on nothing; sitting on a cloud
        sitting on a balloon; sitting on a sponge; sitting on a cushion that; sitting on cotton; sitting on foam
        sat on a cloud; floating when i sit; hover; hovering above the; not touching the seat; not touching the chair
        bike ride shaped; saddle shaped; bike shaped; like i have been on a bike; like i have been on a horse
        like after a long bike; like a long bike ride; like i would been riding; like i had been riding
        as if i would been on a horse; as if i had been on a horse; like getting off a bike; like i rode
        patch of nothing; patches of nothing; area of nothing; dead zone; dead patch; dead spot; dead area; numb zone
        blank patch; blank spot; no mans land; nothing feeling; a nothing feeling; feeling of nothing
        nothingness down; ghost bum; phantom bum; invisible bum; no bum; lost my bum; my bum has gone
        bum has disappeared; my bum isnt there; no bottom half; cant find my bum; like half a bum; half a bum
        half my bum; half my bottom; bike seat; touches a saddle; touch a saddle; touches the saddle
        touch the saddle; touches a bike; where a saddle; where a bike; parts a lady; parts you dont
        parts one doesnt; parts we dont; parts nobody; unmentionable; unmentionables; where the sun; sun doesnt shine
        you know where; down you know; not for polite; polite company; polite conversation; lady doesnt mention
        place i wont; place i dont talk; place nobody talks; delicate place; embarrassing place; embarrassing area
        private bits; bits a doctor; bits i dont show; bits only; rubber ring; pardon the expression
        excuse the language; tmi but; sorry tmi; tmi; not with my bum/bottom/backside/cheeks/behind
        not on my bum/bottom/backside; but my bum/bottom/backside/behind doesnt/cant/didnt/couldnt
        one cheek to the other; cheek to cheek; hovering; like hovering; like i was hovering; as if hovering
        like i am floating; like floating; no contact with the; rear exit
    """,
    "WASHING": """
        washing; wash; washed; wash myself; shower; showering; shower gel; soap; soaping; soaped; sponge; sponging
        flannel; bath; bathing; bathed; drying; dry myself; towel; towelling; shave; shaving; shaved; wax; waxing
        cream; putting cream; applying cream; lotion; talc; wiping; wipe; wiped; clean; cleaning myself
        cleaned myself; toilet roll; toilet paper; paper; tissue; bidet
    """,
    "UNDIES": """
        undies; knickers; boxers; briefs; thong; tights; jeans seam; seam; gusset; waistband; pants feel; pants felt
        trousers feel; jeans feel
    """,
    "LESSENED": """
        reduced; decreased; diminished; altered; absent; impaired; dulled; patchy; loss of; lost; less; no; poor
        blunted; lack of; numb; abnormal; asymmetrical; asymmetric; down
    """,
    "FEELING_WORD": """
        sensation; sensations; feeling; sense; tone; light touch; pinprick; pin prick; touch; sharp blunt; s2 4; s3
        s4; wink; reflex
    """,
    "PUT_IN": """
        tampon in; tampon out; tampon; tampons; mooncup; moon cup; menstrual cup; suppository; pessary; speculum
        enema; butt plug; douche
    """,
    "NOT_FELT": """
        could not feel it; couldnt feel it; cant feel it; didnt feel it; never felt it; did not feel it
        never felt it go; not feel it at all; couldnt feel it going; didnt feel a thing; felt nothing; couldnt feel
        cant feel; could not feel
    """,
    "HEAT_UNFELT": """
        never felt it was hot; never felt the heat; never felt the cold; never felt it; didnt feel the heat
        didnt feel the cold; didnt feel it was hot; didnt notice it was hot; didnt notice the heat
        couldnt feel the heat; couldnt feel the cold; didnt feel how hot; never noticed it was hot
        never noticed the heat; cant feel the heat; cant feel if its hot; no idea it was hot; had no idea it was hot
        cant tell hot; couldnt tell hot; never noticed till; didnt notice till; didnt notice until
        never noticed until; never noticed it was; never felt a thing till; only knew when it went red; only saw when
    """,
    "WASH_BELOW": """
        bidet; toilet seat; heated seat; wiping; wiped; wipe; bum washer; shower head between; bath seat; sitz bath
        hot bath on my; bum gun; wet wipe
    """,
    "MUFFLED_BY": """
        touching through; felt through
        through a/an/the/my/several/three/two/thick sleeping/sleeping-bag/duvet/blanket/jumper
        through a/an/the/my/several/three/two/thick coat/glove/gloves/sock/socks/towel
        through a/an/the/my/several/three/two/thick sheet/cloth/curtain/mattress/cushion
        through a/an/the/my/several/three/two/thick jeans/layers/plastic/rubber/wetsuit/nappy; through layers
        through several layers; somebody elses skin; someone elses skin; like touching someone else; like touching a
    """,
    "PIN_TEST": """
        with a pin; with the pin; sharp or blunt; sharp from blunt; blunt from sharp; pinprick; pin prick; safety pin
        with a needle; with a cocktail stick; toothpick; cotton wool test; with cotton wool; cotton bud; tissue test
        hot or cold test
    """,
    "DULLED": """
        all dull; just dull; all just dull; dull; all blunt; blunt; all the same; couldnt say; cant say; couldnt tell
        cant tell; nothing; same either way; no difference; dulled
    """,
    "COLD_SENSE": """
        cold feeling; cold sensation; icy feeling; a coldness; coldness; a chill; wet feeling; frozen feeling
        feeling of cold; sense of cold; cold patch
    """,
    "NO_SENSE": """
        no feeling; no sensation; zero feeling; zero sensation; no sense of touch; not any feeling
        feeling is not coming; no feeling is coming; feeling not coming
    """,
    "THERES_A_PAD": """
        a nappy on when; a pad on when; a towel there when; a nappy there when; theres a nappy; theres a pad
        nappy on when there isnt; pad on when there isnt; wearing one when; wearing a nappy when i am not
        cushion there when there isnt
    """,
}
