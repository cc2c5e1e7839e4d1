"""Feeling and strength: numb, tingling, odd, weak. NHS_BACK, LOTHIAN, GPREASON, SSEH."""

NERVES = {
    "NUMB": """
        numb; numbness; numbed; numbing; numby; dead [feeling]; deadened; deadness; gone dead; went dead; no feeling
        no sensation; no sense of touch; no sense of feeling; lost [all/the/any/most/some] feeling/sensation/feelings
        losing [all/the/any/some] feeling/sensation; lost the feel of; loss of [all] feeling/sensation/feelings
        lack of feeling/sensation; less feeling/sensation; reduced feeling/sensation; decreased sensation/feeling
        diminished sensation/feeling; hardly any feeling/sensation; barely any feeling/sensation
        little feeling/sensation; not much feeling/sensation; altered feeling/sensation; feeling gone; feelings gone
        sensation gone; feeling has gone; sensation has gone; feeling is gone; feeling is not there
        feelings not there; cant feel; couldnt feel; unable to feel; not able to feel; hardly feel; barely feel
        can barely feel; can hardly feel; dont feel anything/nothing/it/much; dont feel a thing
        didnt feel anything/much; didnt feel a thing; feel nothing; feels nothing; felt nothing; feel fuck all
        feel eff all; cant feel a thing; anaesthetised; anesthetized; anaesthetic; anesthetic
        like been to the dentist; like i have been to the dentist; been to the dentist; dentist; dentists; novocaine
        novocain; lidocaine; like after an epidural; epidural; asleep; gone to sleep; went to sleep; goes to sleep
        fallen asleep; fell asleep on me; frozen; cotton wool; cottonwool; sat on cotton; like cotton; padded
        not mine; isnt mine; isnt there; not there; wasnt there; belongs to someone else; doesnt belong
        somebody elses; someone elses; disconnected; not part of me; not attached; wooden; like wood; like leather
        like rubber; rubbery; like plastic; like cardboard; like a block of wood; no response; senseless; insensate
        hypoesthesia; anaesthesia; numbish; comfortably numb; dumb; gone all dead; stone dead; nothing there
        dull to touch; cant tell if i am touching; cant tell i am touching; cant tell if i am sat
        cant tell i am sitting; cant tell hot from cold; cant tell sharp from blunt; cant tell if someone
        cant feel hot; cant feel the; cant feel whether; cant feel myself; cant feel if; nothing when i touch
        dont register; blank; touch feels; senses gone; dulled; dead; gan numb; maut; want of feeling
        lack of feeling; feel plastic; feels plastic; bit plastic; plastic; canvas; poking through; through a blanket
        through layers; through a layer; like a balloon; like dough; like foam; foam; like sponge; spongy
        like a pillow; like felt; like wax; waxy; woolly; wooly; cotton-y; like carpet; carpet; like a sock on; nappy
        like a nappy; nappy on; pad on when; like i am wearing a pad; wearing a pad when; numbed out; without feeling
        without sensation; not feel; not feeling; didnt feel it; dont feel it; do not feel; did not feel
        cant be felt; no sensations; feeling vanished; feeling went; lost its feeling; lost touch; gone to wood
        gone numb; cant tell its there; dont feel like mine; dont feel mine; feels like its not mine
        doesnt feel like mine; not my own; isnt my own; belongs to somebody; like meat; like a joint of meat
        like a slab; slab of meat; slab; ghost; phantom; absent feeling; absent; missing; no longer feel
        stopped feeling; touch is gone; desensitised; desensitized; patch of nothing; blankness; void of feeling
        devoid of; drugged; injected; like i have had an injection; like an injection; jag at the dentist; no nerve
        switched off; turned off; offline; fast asleep; gone woolly; like a lump of; bubble wrap; like ice
        like stone; like marble; like putty; muted; like the dentist; at the dentist; wont wake/waken [up]
        wouldnt wake [up]; not woken up; hasnt woken; havent woken; still asleep; not awake; hasnt come back
        not come back [yet]; never came back; cardboard; like tin; like clay; like clay feet; like sandbags; sandbag
        like a club; club foot; like hooves; like paper; like bread; like jelly babies; like suet; like a prosthetic
        prosthetic; like a wooden leg; peg leg; like a log; like logs; like tree trunks; like stumps; stump
        like bricks; like blocks; a block of; like a doll; like a mannequin; shop dummy; not connected; unconnected
        unplugged; cut off; detached; dont belong; not belonging; stranger; strangers; someone elses foot
        lost all feel; feel has gone; feel gone; the feel is; sense of feel; no feel; no touch; touch gone
        cant sense; couldnt sense; sense nothing; couldnt tell if; couldnt tell whether; cant tell where
        dont know where; cant tell what; couldnt tell where; not sure where; no idea where; no sense of where
        cant place; cant locate; lost my feet; lost the feet; cant find my feet; didnt notice the; didnt even notice
        hadnt noticed the; didnt know it; didnt realise there; never noticed the; never felt the; never felt it
        never felt a thing; didnt feel the; dont feel the; cant feel it; felt none of; hypoaesthesia; reduced left
        reduced light touch; december sensation; dim sensation; sensory loss; sensory deficit; sens reduced
        reduced sens; sensation down; sensation reduced; sensation dull; loss of pinprick; pinprick down; hypo
        dysaesthesia; dysesthesia; parasthesia; parasthesiae; paraesthesiae; dofe; deadish; numbness-ish; dozing
        snoozing; sleeping on me; gone sleepy; sleepy; slumbering; in a coma; conked out; hollow; like air
        nothingness; void; feel the cold tiles; feel the tiles; wrapped in cling film; cling film; clingfilm
        wrapped in bandage; bandaged; gloved; like gloves; in a sock; in plastic; in foil; in wool; in bubble
        mummified; lost all sensation; peculiar dead; dead sensation; dead feeling; under a layer; someone put a
        coated in; taped; tight bandage; leathery; thick skin; thick skinned; like thick; like hide; like bark
        petrified; novocained; numbs; numbing out; numbed up; going dead; going numb; goes numb; goes dead
        turns numb; turned numb; losing sensation; losing feeling; less feeling; less sensation; half the feeling
        feels half; feel half; feels less; feel less; feels duller; dull feeling; duller; not as sharp; cant feel pin
        cant feel a pin; cant feel pinprick; cant feel tickle; cant feel my sock; cant feel the sock
        cant feel the shoe; cant feel water; cant feel the water; cant feel hot water; cant feel the sheets
        cant feel the cat; cant feel the dog; cant feel grass; cant feel sand; cant feel shoes; cant feel slippers
        cant feel where; felt like nothing; feels like nothing; feel like nothing; felt like air; felt no heat
        felt no cold; no heat no cold; hot from cold; hot and cold the same; hot feels cold; cold feels hot
        cold feels warm; hot felt cold; doesnt feel hot; doesnt feel cold; doesnt feel wet; doesnt feel the
        didnt feel hot; didnt feel cold; didnt feel the cold; didnt feel wet; cant tell hot; cant tell cold
        cant tell temperature; cant tell wet; feel no cold; feel no heat; been injected; injected with
        injection wearing; like the dentist did; dead patch; dead spot; dead area; dead zone; numb patch; numb spot
        patch with no; no feeling to speak; no feeling worth; furry; furred; velvety; like fur; like felt slippers
        like suede; no tickle; not ticklish; isnt ticklish; not even ticklish; no longer ticklish; lost the tickle
        feel borrowed; feels borrowed; felt borrowed; on loan; stuck on; feels like glass; feel like glass
        rather wooden; gone wooden; deaf; gone deaf; gone all deaf
    """,
    "TINGLE": """
        tingle; tingles; tingling; tingly; tingled; pins and needles; pins and neddles; pins needles; pins
        pinsandneedles; paraesthesia; paresthesia; prickly; prickles; prickling; prickle; fizzing; fizzy; buzzing
        buzzy; buzz; ants; ants crawling; crawling; creepy crawly; electric; electricity; static; like sand
        crackling; sparkly; sparkling; zinging; zingy; stingy tingly; carbonated; fuzzy; champagne bubbles; jangly
        pricking; prick; pricks; pins and; pinprick; pinpricks; fizz; fizzes; bubbling; bubbly; effervescent; sherbet
        popping candy; champagne; soda; like lemonade; humming; hum; hums; thrumming; vibrating; vibration; vibrates
        vibrate; like a phone; tickling; tickle; tickly; itchy inside; creeping; creepy; ant; like ants; spiders
        insects; bugs; formication; nettles; like nettles; nettle rash; stinging nettles; gravelly; gritty; sandy
        sand in; poured sand; like a limb waking; waking up feeling; twitchy; sparky; sparks; shimmering; dancing
        needle; needles; needling; jaggy; jags; jaggies; nippy; glittery; glitter; crackle; crackles; electrical
        electrified; tv static; static on; white noise; radio static; full of pop; full of lemonade; full of fizz
        full of bees; full of wasps; full of coke; the tingles; full of sherbet; full of ants; like cola; like coke
        like pop
    """,
    "ODD": """
        weird; funny; strange; odd; different; altered; not right; wrong; feels off; off; dull; muted; cold; burning
        warm; heavy; puffy; swollen; like it is swollen; thick; muffled; far away; peculiar; cushion; like sitting on
        sitting on a; unusual; queer; not normal; no same; no right; not same; blunted; plastic; not the same
        like theres something; nappy; padded; not mine; distant; vague; fuzzy; dim; faint feeling; half asleep
        half numb; half dead; half gone; less; reduced; faded; weird feeling; funny feeling; strange feeling
        odd feeling; odd sensation; strange sensation; funny sensation; weird sensation; not quite right
        not as it should; like a stranger; unfamiliar; unreal; not itself; like its not there; like not there
        itchy but; lost; no right the; not quite mine; gone funny; going funny; gone weird; gone odd; gone strange
        off kilter; all wrong; peculiarly; unlike; thickened; stuffed; woolen; muzzy; vaguely; faintly; kind of
        sort of; quiet; asleep-ish; like another; tight like; squidgy; like walking on; like i am walking
        like standing on; scalded; sunburnt; sunburned; like sunburn; hypersensitive; furry; velvety; wet but dry
        trickling; like water running; water running down; like something crawling; vibrating
    """,
    "WIPE": """
        wipe; wiping; wiped; wipes; toilet paper; toilet roll; andrex; toilet tissue; on the toilet; toilet seat
        the seat under; the chair under; sitting on; when i sit; when i sat; when sitting; when i wash
        washing myself; wash myself; wash down below; washing down there; in the shower down; soaping; bidet; flannel
        when i dry myself; drying myself; on the saddle; when touched; when i touch
    """,
    "ODD_FEELING": """
        feels weird/funny/strange/odd/different/off/wrong/numbish; feel weird/funny/strange/odd/different/off/wrong
        felt weird/funny/strange/odd/different/off/wrong
    """,
    "WEAK": """
        weak; weakness; weaker; weakened; weakening; weakly; feeble; no strength; no power; no push
        lost [all/the/some/most/its] power/strength/use; losing [all/the] power/strength/use
        loss of [power/strength/use]; loss of power; less power; less strength; reduced power; power gone
        strength gone; strength has gone; power has gone; like jelly; like jello; turned to jelly; gone to jelly
        jelly legs; jelly; like rubber; rubbery; noodle; noodles; like noodles; spaghetti; like spaghetti
        cooked spaghetti; wet string; like string; like a rag; like lead; like a dead weight; dead weight; useless
        usless; pathetic; no good; not working [properly]; not work; wont work; doesnt work; dont work
        stopped working; isnt working; arent working; not doing what i tell it; wont do what i tell it; wont do as
        wont obey; not obeying; not responding; wont respond; not listening; wont move [properly]; cant move
        couldnt move; wont lift; cant lift; couldnt lift; cant raise; couldnt raise; cant pick up; cant bend
        cant straighten; wont straighten; cant push; cant push off; cant push down; cant feel strong; wont hold me
        wont hold my weight; wont take my weight; wont take weight; cant bear weight; cant weight bear
        cant weightbear; cant put weight; wont bear; not holding me; wont carry me; wouldnt hold me; wouldnt carry me
        wouldnt take my weight; wouldnt work; wouldnt move; paralysed; paralyzed; paralysis; half paralysed
        partially paralysed; shaky and weak; folding; gone weak; going weak; went weak; floppy; flaccid; limp
        lifeless; drained; no grip; cant control; no control; out of control; foal; like bambi; bambi; atrophy
        wasting; wasted away; thinner than the; skinnier than the; quad lag; crumpling; power is down; power down
        3/5; 4/5; 2/5; numb and useless; power loss; strength loss; not as strong; not strong; less strong
        cant stand on; cant hop; lost its strength; givin; gammy; feckless; forgetting how; forgotten how
        wont listen; lost power; power has left; weak-ish; weakish; mrc; power reduced; 1/5; 4-/5; 4+/5; couldnt work
        hardly work; hardly move; hardly lift; can barely move; can barely lift; barely lift; barely move
        trouble moving; trouble lifting; difficulty moving; difficulty lifting; hard to move; hard to lift
        slow to move; slow to respond; disobey; disobedient; heavy as lead; like concrete; concrete; heavy and weak
        quit working; no push left; nothing left in; nothing in it; gone on strike; on strike; unreliable
        untrustworthy; cant trust; dont trust; not trust; unsteady; wobbly; wobbles; shaky; trembling; tremble
        trembly; like a newborn; like a baby deer; collapsing; cant climb; cant go up; lagging; lags; thinner
        shrinking; withered; withering; losing muscle; muscle wasting; wastage; nothing there; like wet paper
        like paper; like elastic; like plasticine; like putty; like blancmange; like custard; like wet noodles
        wet noodle; like wet; like cooked; like sponge; like straw; like twigs; like cotton; like water
        turned to water; gone to water; gone to mush; mush; mushy; gone to pieces; wont answer; not answering
        didnt answer; wouldnt answer; dont answer; ignoring me; ignored me; ignores me; wont come; wouldnt come
        wont follow; wont go where; wont go when; wont do what; wouldnt do what; not doing as; doesnt do as
        wont cooperate; not cooperating; wouldnt cooperate; has a mind of its own; mind of its own; wont play
        refuses; refusing; refused; wont push; wouldnt push; wont bend; wouldnt bend; wont hold; wouldnt hold
        wont support; wouldnt support; doesnt support; cant support; wont keep me; not supporting; not so strong
        half as strong; half the strength; half strength; half power; half as powerful; no oomph; lost its oomph
        no spring; no bounce; no drive; no welly; no go in; no juice; out of juice; run out of steam; lost its spring
        lost its power; lost its push; lost its go; no puff; no kick; less force; lost force; less powerful
        weaker than; weaker on; weak on; gone soft; lamed; feels old; an old mans; belongs to an old
        like an old mans; cant hold up; couldnt hold up; couldnt carry; packing in; packing up; conking; conked
        pegged out; given up the ghost; died on me; dies on me; lost the power; losing its; puny; skinny; shrunken
        melting; melting away; wasted; loss of bulk; power 3; power 4; power 2; grade 3; grade 4; grade 2; power poor
        power decreased; reduced strength; decreased strength; strength down; strength reduced; strength down on
        weakness on; paresis; monoparesis; paraparesis; plegia; hemiparesis; motor deficit; motor loss
        motor weakness; myotome; myotomes; myotomal; knee jerk gone; cant raise it; couldnt swing; cant drive
        cant step; heavy to lift; weirdly heavy; heavy and slow; slow and heavy; heavy and clumsy; heavy and useless
        heavy like; leaden; like treacle; through treacle; in treacle; wading; clumsy; clumsier; uncoordinated; jerky
        spastic; lagging behind; sluggish; a beat behind; slow off the mark; arent listening; isnt listening
        arent obeying; arent holding; isnt holding; not holding; arent answering; aint working; aint listening
        aint holding; no go in them; no go in it; no push in; no lift; no lift in; no power in; no strength in
        no life in; no muscle; wont push me; wouldnt push me; wont lift me; cant lift me; wont get me; wont take me
        looks smaller; looks thinner; looks skinnier; gone thin; gone thinner; gone skinny; lost muscle; less muscle
        muscle has gone; muscle gone; muscle wasted; measured smaller; gone down in size; quivers; quivering; quiver
        quaking; quakes; judders; juddering; jelly-ish; wibbly; wibbly wobbly; doolally; kaput; banjaxed; gubbed
        jiggered; puggled; gone wabbit; weak as a kitten; weak as water; weak as; kitten weak; not there for me
        lost tone; no tone; hypotonic; flail; flimsy; wee bit weak; sod all in; bugger all in; couldnt make it
        cant make it go; cant make it move; cant make it work; make them go; make it go; make them move; make it move
        make them work; like rags; like a rag doll; rag doll; swung like; swings like; dead fish; like dead fish
        like a dead fish; wet fish; like fish; no movement; zero movement; not moving; isnt moving; arent moving
        hardly moves; barely moves; doesnt move; dont move; doesnt move much; stopped moving; a second behind
        said no; says no; had other ideas; has other ideas; have other ideas; not having it; wasnt having it
        werent having it; not playing; not playing ball; wont play ball; downed tools; gone awol; awol
    """,
    "WALK_ON": """
        like walking/stepping/standing/treading on [a/the/some] cotton/wool/cardboard/foam
        feels walking/stepping/standing/treading on [a/the/some] cotton/wool/cardboard/foam
        like walking/stepping/standing/treading on [a/the/some] sponge/sponges/pillows/cushions
        feels walking/stepping/standing/treading on [a/the/some] sponge/sponges/pillows/cushions
        like walking/stepping/standing/treading on [a/the/some] marbles/pebbles/gravel/glass
        feels walking/stepping/standing/treading on [a/the/some] marbles/pebbles/gravel/glass
        like walking/stepping/standing/treading on [a/the/some] sand/bubble/moss/carpet/snow
        feels walking/stepping/standing/treading on [a/the/some] sand/bubble/moss/carpet/snow
        like walking/stepping/standing/treading on [a/the/some] jelly/rubber/stilts/clouds
        feels walking/stepping/standing/treading on [a/the/some] jelly/rubber/stilts/clouds
        like walking/stepping/standing/treading on [a/the/some] mattress/mattresses/bread/needles/pins
        feels walking/stepping/standing/treading on [a/the/some] mattress/mattresses/bread/needles/pins
        like walking/stepping/standing/treading on [a/the/some] nails/lego/grit/stone
        feels walking/stepping/standing/treading on [a/the/some] nails/lego/grit/stone
        like walking/stepping/standing/treading on [a/the/some] balloons/paper/felt/leather/mud
        feels walking/stepping/standing/treading on [a/the/some] balloons/paper/felt/leather/mud
        like i am walking/stepping/standing/treading on [a/the/some] cotton/wool/cardboard/foam
        feels i am walking/stepping/standing/treading on [a/the/some] cotton/wool/cardboard/foam
        like i am walking/stepping/standing/treading on [a/the/some] sponge/sponges/pillows/cushions
        feels i am walking/stepping/standing/treading on [a/the/some] sponge/sponges/pillows/cushions
        like i am walking/stepping/standing/treading on [a/the/some] marbles/pebbles/gravel/glass
        feels i am walking/stepping/standing/treading on [a/the/some] marbles/pebbles/gravel/glass
        like i am walking/stepping/standing/treading on [a/the/some] sand/bubble/moss/carpet/snow
        feels i am walking/stepping/standing/treading on [a/the/some] sand/bubble/moss/carpet/snow
        like i am walking/stepping/standing/treading on [a/the/some] jelly/rubber/stilts/clouds
        feels i am walking/stepping/standing/treading on [a/the/some] jelly/rubber/stilts/clouds
        like i am walking/stepping/standing/treading on [a/the/some] mattress/mattresses/bread/needles/pins
        feels i am walking/stepping/standing/treading on [a/the/some] mattress/mattresses/bread/needles/pins
        like i am walking/stepping/standing/treading on [a/the/some] nails/lego/grit/stone
        feels i am walking/stepping/standing/treading on [a/the/some] nails/lego/grit/stone
        like i am walking/stepping/standing/treading on [a/the/some] balloons/paper/felt/leather/mud
        feels i am walking/stepping/standing/treading on [a/the/some] balloons/paper/felt/leather/mud
        like though/if/like i am walking on [a/the/some] cotton/wool/cardboard/foam
        as though/if/like i am walking on [a/the/some] cotton/wool/cardboard/foam
        feels though/if/like i am walking on [a/the/some] cotton/wool/cardboard/foam
        like though/if/like i am walking on [a/the/some] sponge/pillows/cushions/marbles/pebbles
        as though/if/like i am walking on [a/the/some] sponge/pillows/cushions/marbles/pebbles
        feels though/if/like i am walking on [a/the/some] sponge/pillows/cushions/marbles/pebbles
        like though/if/like i am walking on [a/the/some] gravel/glass/sand/moss/snow
        as though/if/like i am walking on [a/the/some] gravel/glass/sand/moss/snow
        feels though/if/like i am walking on [a/the/some] gravel/glass/sand/moss/snow
        like though/if/like i am walking on [a/the/some] jelly/rubber/stilts/clouds/mattress
        as though/if/like i am walking on [a/the/some] jelly/rubber/stilts/clouds/mattress
        feels though/if/like i am walking on [a/the/some] jelly/rubber/stilts/clouds/mattress
        cant feel the floor/ground/carpet/pedals/lino/tiles/grass/stairs/steps
        couldnt feel the floor/ground/carpet/pedals/lino/tiles/grass/stairs
        dont feel the floor/ground/carpet/pedals/lino
        floor feels far/soft/spongy/padded/odd/funny/strange/wrong/woolly/weird/different
        ground feels far/soft/spongy/padded/odd/funny/strange/wrong; floor is soft; floor doesnt feel
        ground doesnt feel; floor has gone soft; as if there was padding; padding under my; socks on when i havent
        socks on when i am; wearing socks when; like i have socks; like thick socks; like wearing socks
        like wearing thick; like wet socks; feels like socks; sock on thats; sock bunched; sock is bunched
        stone in my shoe but; something in my shoe but; nothing in my shoe; nothing in the shoe; have to look down to
        look where my feet; watch my feet to; look at my feet to; unsteady in the dark; cant walk in the dark
        stood on a [folded/rolled/scrunched/bunched] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        stood on a [crumpled/wet/balled/rucked] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        standing on a [folded/rolled/scrunched/bunched] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        standing on a [crumpled/wet/balled/rucked] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        walking on a [folded/rolled/scrunched/bunched] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        walking on a [crumpled/wet/balled/rucked] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        treading on a [folded/rolled/scrunched/bunched] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        treading on a [crumpled/wet/balled/rucked] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        stepping on a [folded/rolled/scrunched/bunched] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        stepping on a [crumpled/wet/balled/rucked] [up] sock/socks/pebble/marble/sponge/cushion/flannel
        on a folded sock; bunched up sock; bunched sock; sock rucked; sock all rucked; sock is rucked; rucked up sock
        sock with a crease; crease in my sock; seam in my sock
    """,
    "ask:leg numbness": """
        neither leg/foot/calf/thigh/heel/sole felt/feels/feel/registered/noticed/knew
        soles feel/felt/are/gone thick/odd/funny/strange/weird/padded/dull/far/spongy/hot/burning/cold; soles of both
        undersides of my feet; underneath of my feet; balls of both; cant feel my socks; cant feel my slippers
        cant feel my shoes; cant feel shoes; where my feet are; where my feet were; where my foot is
        where my foot was; where my legs are; where my legs were; where my leg is; where my toes are
        find my feet under; stood on something and didnt; stepped on something and didnt; stepped on a plug and
        stood on a plug and; stood on lego and; bleeding and i hadnt; bleeding and never; blood on the floor from my
        cut my foot and didnt; cut my foot and never; cut on my foot and; cut on my foot i; cut my toe and
        burnt my foot and; burned my foot and; scalded my foot and; bath was scalding and; hot on one foot
        bath feels different; bath water feels different; water feels colder on; water feels cold on one
        sheets feel different on; shower feels different; shower feels odd on; cant feel the shower on
        shaving my legs feels; sock feels; like my shoe is; like my shoes are; like a tight sock; tight stocking
        like a stocking; glove and stocking
        cant tell if my/the shoes/socks/slippers/feet/foot/toes/legs are/is on/off/there/touching
        couldnt tell if my shoes/socks/slippers were; had to check if my shoes; look to see if my shoes
        see if my feet; see where my feet; felt lukewarm; feels lukewarm; felt cold on one; feel no cold
        felt no cold; feel no heat; felt no heat; i feel no
    """,
    "TESTED": """
        tickle; tickled; tickling; tickles; pricked; pinprick; pin prick; prick; pricking; stroked; stroke; scratched
        scratch; scratching; pinched; pinch; pinching; poked; poke; poking; prodded; prod; jabbed; tapped; touched
        touch; touches; rubbed; rub; brushed; brushing; squeezed; squeeze; tested; cotton bud; cotton wool; q tip
        feather; pin; cocktail stick; toothpick; ice cube; cold spoon; hot spoon; monofilament; tuning fork
        wife touched; run my hand; shaved; shaving
    """,
    "ODD_LEG": """
        weird; funny; strange; odd; peculiar; altered; not right; no right; feels off; feel off; felt off
        feeling off; muffled; puffy but; far away; unusual; not normal; not same; not the same; plastic; distant
        fuzzy; half asleep; half numb; half dead; half gone; reduced; burning; muted; furry; not mine; not itself
        unreal; a stranger; like a stranger; blunted; swollen but; like it is swollen; not quite right; queer
        thickened; stuffed; padded; squidgy; hot inside; cold inside; icy inside; wet but dry; trickling
        like water running; like something crawling; scalded; hypersensitive; like another; gone funny; gone weird
        gone odd; gone strange; going funny; muzzy; like walking on; like standing on; feels different
        feel different; felt different; feels wrong; feel wrong; feels dull; feel dull; feels thick; feel thick
        feels fat; feel fat; feels less; feel less; minging; mingin; manky; gammy; like glass; like stone
        like concrete; like lead
    """,
    "DOWN_BOTH": """
        down both; in both; both sides; both of them; on both; either side; both now; now both; both legs; both feet
    """,
    "STRENGTH_OF": """
        strength; power; the use; muscle power; the go; the force
    """,
}
