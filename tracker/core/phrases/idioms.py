"""Turns of phrase that hold a word of the body and mean nothing by it. What stands here is not read any further."""

IDIOMS = """
pain in the arse/ass/bum/butt/backside/neck/bottom/behind/rear/proverbial; pain in my arse/ass/bum/butt/backside/neck
right pain in the; royal pain; a pain to; get off my arse/ass/bum/backside/butt
got off my arse/ass/bum/backside/butt; getting off my arse/ass/bum/backside/butt; off my arse; off my ass
off my backside; sat on my arse/ass/bum/backside/butt; sat on my bum; sitting on my arse/ass/bum/backside
sit on my bum; lazy arse; lazy ass; lazy bum; smart arse; smart ass; smartarse; smartass; bad ass; badass; dumb ass
dumbass; kick ass; kicked ass; kick arse; kick up the arse/bum/backside; kicked my arse/ass/butt
kicking my arse/ass/butt; kicks my arse/ass/butt; boot up the arse/backside; up the arse; arse about face
arse over tit; arse over elbow; arse end of; arsed; cant be arsed; couldnt be arsed; cba; half arsed; half assed
arsing about; arsing around; bust my arse/ass/butt; busting my arse/ass; working my arse/ass/butt off
worked my arse/ass/butt off; worked my butt; freezing my arse/ass/bum/butt/tits/nads/balls off
froze my arse/ass/bum/butt/tits/nads/balls off; frozen my bum off; laugh my arse/ass/head off
laughed my arse/ass/head off; laughing my arse/ass/head off; bored my arse off; bored the arse off
sweating my bum/arse/ass/tits/nads/balls off; sweated my bum/arse/ass/tits/nads/balls off; bum bag; bumbag; bum note
bum steer; bum deal; bummed; bummed out; bummer; bum around; bumming around; bum rap; bottom line
bottom of the hill/stairs/garden/road/page/league/table/class/drawer/bag; bottom drawer; rock bottom; bottoms up
bottomless; bottom step; bottom of the; from the bottom of my; at the bottom of the; bell bottoms; tracksuit bottoms
pyjama bottoms; jogging bottoms; back seat; back burner; behind schedule; behind on; fell behind; falling behind
fallen behind; rear view; rear window; rear garden; from behind the; sat behind; walked behind; piss up; pissing down
pissing it down; pissed down; pishing down; pissing about; pissing around; piss about; piss poor; piss easy
piss take; pisstake; taking the piss; took the piss; take the piss; takes the piss; piss off; pissed off
pissing me off; pisses me off; pissed me off; pissed as; got pissed; was pissed; pissed up; pissed last night
half pissed; out on the piss; on the piss; pissed myself laughing; piss myself laughing; pissing myself laughing
pissed my pants laughing; wet myself laughing; wetting myself laughing; wet my pants laughing; peed myself laughing
nearly wet myself; almost wet myself; nearly peed; nearly peed myself; nearly weed myself; almost peed
almost peed myself; nearly pissed myself; wee bit; wee while; wee walk; wee dram; wee man; wee lad; wee lass; wee one
wee dog; wee cup; wee stretch; wee sit; wee rest; wee sleep; wee jaunt; wee stroll; wee dander; wee daunder; wee boy
wee girl; wee house; wee drop; wee bit of; wee thing; wee moan; wee cry; wee spasm; wee twinge; wee niggle; wee spot
wee break; wee toddle; wee swim; wee hours; wee small; wee small hours; wee soul; dying for a wee/pee/slash/piss
bursting for a wee/pee/slash/piss the whole; bursting for a wee/pee/slash/piss on
bursting for a wee/pee/slash/piss all the way; bursting for a wee/pee/slash/piss by; shit scared; scared shitless
scared the shit/crap/life/living/bejesus/daylights/hell out of; scared shit; shit myself when
shitting myself about/over/that/at; shitting it; shitting bricks; shit bricks; shitting a brick
crapping myself about/over/that/at; crapping it; cacking myself; cacking it; bricking it; bricking myself
pooing myself about; shat myself when; nearly shit/shat/crapped/pooed/soiled myself
almost shit/shat/crapped/pooed myself; shitshow; shitload; shitty; crappy; crap night; load of shit/crap/bull
full of shit/crap/wind; bullshit; bull shit; talk shit; talking shit; talking crap; feel like shit/crap/poo
felt like shit/crap/poo; feeling like shit/crap/poo; look like shit/crap; looks like shit; looked like shit
sleep like shit; slept like shit/crap; hurts like shit; beat the crap/shit out; bored shitless; oh shit; holy shit
no shit; what a crap; give a shit; giving a shit; gave a shit; gives a shit; for shits; shits and giggles
shit hits the fan; up shit creek; crapped out; crap out; same shit; party pooper; pooed after; pooed out; i am pooed
am pooed; totally pooed; absolutely pooed; was pooed; poo deck; dog poo; dog shit; dog mess; picking up poo; poo bag
poo bags; poo picking; bird poo; bird shit; horse poo; cow pat; cat litter; litter tray; fart in a; old fart
old farts; boring old fart; brain fart; farting about; farting around; arse about; wind was; wind is; windy; headwind
tailwind; wind blowing; wind howling; wind and rain; rain and wind; wind in my; against the wind; into the wind
wind chill; second wind; wind farm; wind turbines; wind down; winding down; wind up; wound up; winding me up
wind me up; gas bill; gas man; gas boiler; gas cooker; gas leak; gas board; gas hob; gas meter; gas fire; gas station
run out of gas; its a gas; out of gas; natural gas; log fire; log on; log off; logged on; logged off; work log
stool at; bar stool; step stool; footstool; foot stool; piano stool; kitchen stool; milking stool; sat on a stool
on the stool; stool to; slow motion; in motion; motion sickness; motion sensor; go through the motions
going through the motions; went through the motions; range of motion; set in motion; motion of; weed the garden
weeded; weeds; weeding; garden weed; smoked weed; smoke weed; smoking weed; weed gummies; weed killer; leaking tap
leaky tap; tap leaking; roof leaking; leaking roof; roof leaks
leak in the roof/kitchen/toilet/ceiling/pipe/tyre/boiler; leaking pipe; pipe leak; pipe leaking; boiler leaking
boiler leaked; boots leak; boots leaked; leaky boots; leaky roof; boots leaking; shoes leaking; tent leaked
bottle leaked; bottle leaking; bottle leaks; hot water bottle leaked/leaking/leaks/burst/split; hottie leaked
leaking hot water bottle; wheatbag leaked; waterproofs leaked; washing machine leaked; dishwasher leaked
fridge leaking; radiator leaking; shower leaking; toilet leaking; toilet blocked; blocked toilet; toilet cleaner
burst pipe; burst water; water main; water bill; water meter; waterworks in the street/road; waterworks outside
waterworks down the; council waterworks; waterworks on the; hosepipe; water butt; water off; stream of; live stream
livestream; by the stream; along the stream; beside the stream; crossed the stream; across the stream; streaming
stream it; streamed; over the stream; jumped the stream; stream path; upstream; traffic flow; flow of
go with the flow; cash flow; yoga flow; vinyasa flow; flow yoga; in a flow; flow class; void the warranty
null and void; got caught short of; waste of space; wet bed of; wet through from the rain; soaked in the rain
got soaked; soaked to the skin; soaked through in the rain; wet feet from; trousers soaked; wet trousers from
pants wet from; wet from the rain; rain soaked; soaked by; legless; leg it; legged it; legging it; legwork; leg work
leg room; legroom; pulling my leg; pull my leg; pulled my leg; leg up; a leg up; last legs; on its last legs
on my last legs; last leg of; first leg of; second leg of; final leg of; leg of the journey/trip/walk/race/lamb
leg of lamb; chicken leg; table leg; chair leg; sea legs; jelly legs after; break a leg; break a leg tonight
cost an arm and a leg; arm and a leg; not a leg to stand on; stretch my legs; stretched my legs; stretching my legs
stretch the legs; stretched the legs; legs feeling strong; shake a leg; show a leg; daddy long legs; dead legs after
dead legs from; dead leg from; dead leg off; dead leg at; dead arm; heavy legs after; weak at the knees; weak knees
weak in the knees; went weak at; weak tea; weak coffee; tea was weak; weak signal; weak wifi; weak battery; weak sun
weak sunshine; weak bladder joke; weak joke; weak excuse; weak spot; weak link; weak moment; weak willed; weak will
weak at; weak for; weakness for; soft spot; a weakness of mine; chocolate is my weakness; my weakness; one weakness
knee deep; knee jerk; bees knees; the bees; knees up; bring to its knees; cold feet; cold feet about; get cold feet
got cold feet; feet up; put my feet up; feet on the ground; find my feet; found my feet; finding my feet
back on my feet; think on my feet; land on my feet; landed on my feet; dragging my feet; drag my feet
dragged my feet; dragging my heels; drag my heels; head over heels; kick my heels; kicking my heels; cool my heels
heel of bread; heel of the loaf; achilles heel; achilles heel is; foot in it; put my foot in; put my foot down
foot the bill; best foot forward; foot on the; get a foot in; shot myself in the foot; footfall; footpath; on foot
by foot; foot of the hill/bed/stairs/mountain/garden; footie; six foot; 6 foot; two foot; foot of snow; feet of snow
square foot; square feet; tip toes to; tiptoed; on my toes today; keeps me on my toes; keep me on my toes
keeping me on my toes; dip my toe; dipped my toe; dipping my toe; toe the line; toed; toe in the water
stepped on my toe; stubbed my toe on; shaking like a leaf; shaking with laughter; shaking my head; shake my head
shake off; shaking things up; milk shake; milkshake; protein shake; protein shakes; shakes head; handshake
shake it off; shake out; no great shakes; shaking hands; shivers down my spine; shivers up my spine
shiver down my spine; shivers down the spine; sends shivers; gave me shivers; gave me the shivers; gives me chills
gave me chills; gave me the chills; spine tingling; spine-tingling; spine chilling; spine-chilling; chills down my
the chill; chill day; chill out; chill evening; chill pill; chill night; chill mode; chilled out; chilled on
chilled evening; chilled day; chilled with; chilled at; chilled in front; just chilled; chilling on; chilling with
chilling out; chilling at; chilling in; netflix and chill; chilled beer; chilled wine; chill wind; chill in the air
nip in the air; chill factor; bit of a chill in; a chill morning; chilly; goosebumps at; tingle of excitement
tingling with; tingles of joy; tingling sensation of joy; tingle down; asmr; pins and needles waiting
on pins and needles; pins in; on tenterhooks; needle and thread; buzzing for; buzzing about; buzzing with
buzzing after; absolutely buzzing; i am buzzing; am buzzing; was buzzing; buzzing that; phone buzzing; phone buzz
watch buzzing; watch buzzed; buzzed; fly buzzing; bee buzzing; buzzing because; static shock; electric bike
electric car; electric scooter; electric blanket; atmosphere was electric; atmosphere electric; electric fence
electrician; electricity bill; electric bill; crawled into bed; crawl into bed; crawled home; crawled out of bed
crawling out of bed; traffic crawling; traffic crawled; crawling along; pub crawl; baby crawling; crawled round
crawling with; crawling around with; crawled under; crawl under; crawling under
numb with/from boredom/grief/shock/worry/tiredness/exhaustion/disbelief; numb from the news; mind numbing
mind-numbing; mind numbingly; mindnumbing; numbingly; bored numb; comfortably numb; emotionally numb; feel numb about
feeling numb about; numb inside; felt numb at the funeral; numb after the funeral; numb since the funeral
numb at the; just numb about; numb emotionally; numbed by; numbing cream; numbing gel; numbing spray; numb the pain
numbs the pain; numbing the pain; numbed the pain; numb it with; numb it; ice numbs; ice numbed; nice and numb
numbs it; numb to it all; numbskull; numb nuts; numbnuts; dead tired; dead on my feet; dead beat; deadbeat; dead good
dead easy; dead chuffed; dead proud; dead happy; dead pleased; dead slow; dead quiet; dead cold; dead heavy
dead nice; dead stiff; dead flat; dead straight; dead line; deadline; dead lift; dead lifts; dead bug; dead bugs
dead hangs; dead sea; dead battery; battery dead; battery is dead; battery died; phone dead; phone is dead
phone was dead; phone died; watch died; fitbit died; fitbit dead; car is dead; car dead; dead end; dead to the world
over my dead body; dead heat; dead center; dead centre; dead weight bags; drop dead; dropped dead; dropping dead
dead plants; dead leaves; dead bird; dead mouse; brain dead; half dead; dead ringer; dead bored; dead man walking
grateful dead; walking dead; playing dead; dead pool; dead wood; died on; died at; died a death; died laughing
dying laughing; dying of boredom; bored to death; scared to death; frozen to death; freezing to death; death by
sick to death; to death; love you to death; dying to; dying for; dying for a; dying down; dying of thirst
dying of embarrassment; died of embarrassment; could have died; nearly died laughing; nearly died; nearly died when
thought i would die; die of boredom; die of embarrassment; die for; to die for; do or die; die hard; diehard; dice
killing it; killed it; killing time; kill time; time to kill; kill the time; could kill for; could murder
would kill for; i would kill for; murder a; dressed to kill; killer hill; killer queen; killer abs; will be the death
be the death of; going to kill me; going to be the death; nearly killed me; almost killed me; nearly finished me
nearly finished me off; finished me off; finish me off; absolutely killing me; kill me now; shoot me now; kill for a
could kill a; could kill him; could kill her; could kill them; could kill the; could kill whoever; killed the
murderous; murdering; hang in there; hanging in there; hanging out; hang out; hanging around; hanging up; hangout
hang the washing; hanging the washing; hanging washing; hung out; hung over; hanging baskets; hanging basket; hang up
hanging from the bar; hang from a; hang from the; suicide squad; suicide sprints; suicide drills; political suicide
career suicide; suicide doors; overdosed on chocolate/cake/cheese/netflix; overdose of; od on; odd on; over did
overdid; self harm of the; end it there; ended it there; ended it with; end it with; end it early; ended it early
end on a; end of the day; end my day; ending it with; ending the day; ending on; ending it there; end my walk
ended my walk; call it a day; cut it short; give up sugar; give up smoking; given up smoking; given up sugar
given up on the diet/garden/book/series/jigsaw; gave up on; given up dairy; given up waiting; given up wine
given up coffee; giving up coffee; giving up smoking; giving up sugar; giving up wine; given up booze; given up drink
given up caffeine; given up gluten; had enough of this weather; had enough of winter; had enough of rain
had enough by then; had enough after; had enough to eat; had enough breakfast; had enough after 10 min
cant go on the; cant go on walks; cant go on my; cant go on holiday; cant go on a; cant go on long
cant go on saturday; cant go on sunday; cant go on friday; cant carry on with my; cant carry on with the
cant keep going to; sick of; sick and tired; sick note; sick day; sick days; sick pay; sick leave; off sick
phoned in sick; called in sick; called sick; rang in sick; sick line; worried sick; sick with worry; homesick
car sick; seasick; travel sick; sick joke; sick as a parrot; love sick; makes me sick; thats sick; sick tune
was sick with; sick notes; sick bag; sick bed; well sick; heart sick; heave ho; heaving with; place was heaving
shops heaving; heaved myself; heave myself; pub was heaving; sicknote; sick relative; feverishly; fever pitch
dance fever; cup fever; spring fever; cabin fever; football fever; hay fever; hayfever; glandular fever years
fever tree; saturday night fever; election fever; world cup fever; gold fever; fever dream; scarlet fever
jungle fever; baby fever; match fever; temperature outside; outside temperature; temperature dropped outside
temperature dropped; temperature plummeted; room temperature; water temperature; pool temperature; bath temperature
oven temperature; temperature in the; temperature of the; temperature gauge; temperature was lovely
temperature perfect; temperature today; temperature hit; temperature about; temperatures of; temperatures outside
degrees outside; degrees out; degrees in; degrees today; temperature rising; heatwave; hot flush; hot flushes
hot under the collar; burning calories; burn calories; burned calories; burnt calories; calorie burn; calories burned
burn off; burned off; burning off; burning the candle; burn the candle; burnt toast; burnt the toast
burned the toast; burnt dinner; burnt the dinner; burned the dinner; burned dinner
burnt my tongue/finger/fingers/hand/thumb/mouth/lip; burned my tongue/finger/fingers/hand/thumb/mouth/lip
burn my tongue/finger/fingers/hand; burnt out; burnout; burned out; burning out; burn out; burning question
burning ambition; feel the burn; felt the burn; feeling the burn; good burn; muscle burn; thighs burning
quads burning; legs burning; calves burning; burning thighs; burning quads; burning calves; glutes burning
muscles burning; burning muscles; sun burn; sunburned; heart burn; burning bridges; bonfire; burns night; log burner
wood burner; burns supper; slow burn; burn a; burning smell; crash on the sofa; crashed on the sofa
crashed on the couch; crash on the couch; crashed out; crash out; crash diet; crash course; crashed early
crashed in front; crashed at; crashed into bed; crash landed on the; computer crashed; laptop crashed; app crashed
phone crashed; website crashed; system crashed; pc crashed; stock market crash; market crash; market crashed
car crash tv; car crash of; car crash interview; train wreck of; train wreck; car crash telly; crash helmet
crash mat; crash bang; sugar crash; energy crash; crash after; crashing waves; crashing out; crash test; gatecrash
hit the wall; hit my wall; hit a wall; hit my target; hit my steps; hit my goal; hit target; hit 10k; hit 5000
hit the gym; hit the road; hit the sack; hit the hay; hit the shops; hit the sales; hit the town; hit the trail
hit rock bottom; hit the spot; hit the snooze; hit and miss; hit me hard emotionally; big hit; smash hit
hit the deck laughing; hit the roof; hit snooze; bus hit; fell out with; fell out over; fell in love
fell in love with; fell off the wagon; falling off the wagon; fell off the diet; fell for; fall for; falling for
fell about laughing; fell through; fell flat; fell short; fell apart; falling apart; fall apart; fell to bits
fell to pieces; fell ill; fell into bed; fell into; fell on a; fell on my birthday; birthday fell; easter falls
christmas falls; falls on a; fell into a; fell off the radar; fell down the rabbit; fell back on; fell back to sleep
rain fell; snow fell; leaves fell; leaves falling; prices fell; spirits fell; picture fell; shelf fell; glass fell
cake fell; night fell; falls prevention; falls clinic; falls class; fall leaves; fall colours; fall colors; waterfall
waterfalls; the falls; rainfall; fall weather; this fall; in the fall; last fall; fall season; knocked off early
knocked off at; knocked off work; knocked out early; knocked out a; knocked out of the cup; knocked it out; out cold
car rolled; ice cream; nice and; dodged a; collapsed on the sofa; collapsed into; collapsed in a heap
collapsed in front; collapsed onto; collapsed on my; collapsed laughing; collapsed in bed; collapsed in the chair
collapse on the; collapse into; tent collapsed; deckchair collapsed; chair collapsed; cake collapsed
souffle collapsed; fence collapsed; wall collapsed; faint praise; faint hope; faint smell; faint memory; faint ache
faint tingle; faint line; faintest; feint; not for the faint; faint hearted; faint of heart; fainthearted
faint bruise; faint smile; faint sun; faint pain; faint twinge; faint mark; faint marks; sweating over; no sweat
sweatshirt; sweat shirt; sweatpants; sweat pants; sweaty betty; worked up a sweat; work up a sweat; broke a sweat
break a sweat; breaking a sweat; broke sweat; sweated over; blood sweat and; sweating the small; sweat it; sweats on
in my sweats; blackout blinds; blackout blind; blackout curtains; black out blinds; black out curtains
electricity blackout; power cut; power nap; power walk; power walking; power walked; power shower; power hour
power through; powered through; powering through; power of; girl power; willpower; will power; staying power
power tools; power washer; power washing; power bank; power went off; power went out; power off; power is off
solar power; lost power at home; no power in the house; no power at home; strength training; strength class
strength work; strength exercises; strength session; strength to strength; core strength; full strength
extra strength; industrial strength; strength building; strengthening; breathless view; views breathless
left me breathless; breathtaking; breath taking; took my breath away; takes my breath away; breathtakingly
breath of fresh air; out of breath from laughing; save your breath; saving my breath; hold my breath
holding my breath; held my breath; dont hold your breath; under my breath; deep breathing; breathing exercises
breathing space; breathing room; breathing app; breathing technique; breath easy; breather; took a breather
had a breather; breathing class; box breathing; breathwork; breath work; puffing billy; puff pastry; puffed rice
huffing and puffing; wheezy laugh; panting dog; gasping for a cuppa; gasping for a tea; gasping for a coffee
gasping for a brew; gasping for a drink; gasping for a pint; gasping for a fag; gasping for tea; chest of drawers
chest freezer; chest press; chest day; chest expander; chest opener; chest stretch; chest stretches; chest stretched
toy chest; tool chest; medicine chest; war chest; treasure chest; hope chest; tea chest; community chest
off my chest; got it off my chest; get it off my chest; close to my chest; chest infection last; hairy chest
chest high; puffed my chest; chest flies; chest fly; heart to heart; heart of gold; heart broken; heartbroken
heartbreaking; heart warming; heartwarming; heart in my mouth; heart in mouth; heart melted; heart sank
heart skipped; heart wasnt in it; hearts not in it; heart isnt in it; broke my heart; breaks my heart; heart full
heart felt; heartfelt; heart goes out; take heart; to heart; by heart; change of heart; heart rate
heart rate monitor; heart monitor; eat my heart out; heart of the; heart aches for; heart ache; heartache; hearty
heart shaped; sacred heart; hearts; young at heart; heart attack when; nearly had a heart attack
nearly gave me a heart attack; gave me a heart attack; almost had a heart attack; heart attack on a plate
have a heart attack when; stroke of luck; stroke of genius; breast stroke; breaststroke; backstroke; back stroke
front crawl; backcrawl; back crawl; different strokes; stroked; stroking; key strokes; brush strokes; one stroke
star sign; cancer research; cancer charity; cancer walk; cancer run; cancer fundraiser; cancer shop; walk for cancer
race for life; macmillan coffee; coffee morning; cancer the crab; tropic of cancer; cancer season; cancerian
i am a cancer; am a cancer; cancer moon; cancer horoscope; horoscope
lost control of the car/van/bike/trolley/pram/dog/lead/remote/hoover/mower/kids; lost control of the conversation
lose control of the; losing control of the; lost control of my temper; lost my temper; out of control dog
cruise control; remote control; quality control; crowd control; birth control; control freak; control the remote
pest control; passport control; control group; under control; volume control; lost the plot; lost my mind
lost my marbles; lost my keys/phone/glasses/way/voice/temper/job/purse of/bottle/nerve
lost my wallet/bet/rag/cool/balance/patience/footing/place/train of/bottle/nerve; lost the will
lost the will to live; losing the will to live; will to live; lose the will to live; lost on the; lost touch
lost it with; lost it at; got lost; lost my; lost track; lost count; lost interest; lost the match; lost the game
lost 2 lb on; lost two lb on; lost a few quid; lost 3-0; lost 2-0; lost 1-0; lost on penalties; team lost; lost again
football lost; lost at; lost a bet; weight off my mind; weight off my shoulders; weight off; weight lifting
weightlifting; weight training; weight vest; weight machine; body weight exercises; bodyweight
weight bearing exercise; weight bearing; heavy weight; carry my weight; worth its weight; pull my weight
pulling my weight; throwing my weight; kettlebell weight; lump sum
lump of cheese/coal/bread/cake/chocolate/butter/dough/clay/wood/sugar; lump it; like it or lump it; lump in my throat
lump in the throat; lump in throat; lumps and bumps in the road; lumpy mattress; lumpy bed; lumpy pillow; lumpy bits
lumpy gravy; lumpy custard; lumpy porridge; lumpy path; sugar lump; speed bump; speed bumps; baby bump; bump into
bumped into; bumps in the road; bump in the road; goose bumps; goosebumps; fist bump; bumpy; bumper; bumped up
bumped the; bump start; egg on toast; egg and; eggs; crooked picture; hump day; over the hump; got the hump
has the hump; speed hump; humpback; humped bridge; pulse raising; get my pulse; pulses soup; pulse racing; pulses
finger on the pulse; pulse class; pulses in; pulse squats; lunge pulses; heart racing; heart pounding on
heart pounding after; pounding the pavement; pounding the streets; pounding rain; pounding music; shooting star
shooting stars; shooting hoops; shooting the breeze; clay shooting; shooting range; shooting match; photo shoot
photoshoot; penalty shoot; shoot out; shootout; shoot off; shoot to; shot of; a shot of; shots of; flu shot
flu shots; have a shot; gave it a shot; long shot; mug shot; up shot; snapshot; screenshot; shot in the arm; shot at
shot up; parting shot; big shot; moon shot; stabbing in the dark; stab in the dark; stabbed in the back
stab in the back; back stabbing; backstabbing; back stabber; tearing around; tearing about; tearing up
tearing my hair; tearing hair; tear in my eye; in tears; tears of; teared up; tearing off; ripping off; ripped off
rip off; ripping yarn; ripped abs; ripped jeans; ripped my jeans; ripped my trousers; ripped my coat; ripping up
ripping out; tearing down; tearing out; tearing paper; muscle tear; torn jeans; torn between; wear and tear
sudden downpour; sudden shower; sudden rain; suddenly started raining; suddenly remembered; suddenly realised
suddenly stopped raining; banging tune; banging headache; banging on; bang on; bang average; feeling blue
black and blue; back to back; back to basics; back to work; back to school; back up; backup; back garden; back yard
backyard; back door; back in time; back home; back at; back from; back to bed; back of the; back pack; backpack
back packing; go back; went back; going back; coming back; got back; get back; getting back; walked back; call back
ring back; ring me back; rang back; phone back; look back; looking back; paid back; pay back; payback; take back
took back; flashback; flash back; on the way back; there and back; way back; held back; hold back; set back; setback
fall back; feed back; feedback; straight back home; and back; then back; back by; back before; ride back; drove back
drive back; off the back of; behind my back; turn my back; turned my back; watch my back; got my back; has my back
pat on the back; back of beyond; stiff drink; stiff breeze; stiff upper; stiff competition; scared stiff; bored stiff
frozen stiff; stiff drawer; stiff door; stiff gate; stiff lid; stiff penalty; stiff collar; stiffy from; rusty gate
rusty spanish; rusty french; bit rusty at; rusty nail; rusty bike; locked out; locked up the; locked down; lockdown
locked myself; gave way at the junction/roundabout/lights/crossing; give way sign; gave way to; giving way to
gives way to; give way to; give way at; deckchair gave way; chair gave way; shelf gave way; bed gave way
gate gave way; fence gave way; step gave way; floorboard gave way; ice gave way; gave out leaflets; gave out sweets
gave out the; handed out; given out by; blister on my heel; blisters on my heel/heels/toe/toes/feet/foot/hand/hands
blister on my toe/foot/hand/finger/thumb/little/big; blister on heel; blistered heel; blistered feet; blistered hands
blistering barnacles; blister pack; blister plaster; blister plasters; blisters from the rake; blisters from new
blisters from the spade; blisters from my new; blisters on heels; heel blister; toe blister; accident blackspot
accident on the; accident on the m; by accident; accidentally; accident ahead; passed an accident; saw an accident
pile up; pileup; happy accident; accident report; accidents will happen; accident book; accident prone
insurance claim; traffic from an; crash on the motorway; crash on the m; crash on the a; crash ahead; crash held
crash delayed; swelling on my ankle; swollen ankle; swollen ankles; swollen finger; swollen fingers; swollen feet
swollen knee; swollen glands; swollen river; river swollen; swollen eye; nerve wracking; nerve racking; nerves got
nerve of; what a nerve; got on my nerves; gets on my nerves; on my nerves; bag of nerves; touched a nerve; some nerve
bundle of nerves; hit a nerve; nerves about; cheeky; cheek to; turn the other cheek; tongue in cheek; rosy cheeks
fanny about; fannying about; fannying around; fanny around; fannied about; fanny adams; sweet fanny; balls up
ballsed up; balls to; ball ache; ballache; balls deep; load of balls; tennis balls; golf balls; bowling balls
massage balls; spiky balls; spikey balls; spiky ball; tennis ball; massage ball; lacrosse ball; medicine ball
gym ball; swiss ball; exercise ball; yoga ball; meat balls; meatballs; moth balls; snowballs; juggling balls
bollocks to; load of bollocks; talking bollocks; bollocking; dogs bollocks; bollocksed; a dick; dick head; dickhead
moby dick; dick van; dick about; spotted dick; dicking about; a cock; cock up; cocked up; cockup; cocktail
weather cock; knob of butter; door knob; doorknob; doorknobs; bell end; knobhead; a knob; tool box; toolbox; nob head
posh nobs; pussy cat; pussycat; pussy willow; nuts and; nuts about; going nuts; driving me nuts; drives me nuts
gone nuts; doughnuts; peanuts; coconuts; nuts in; muff diving; ear muffs; muffin; private hire; private hospital
private physio; private mri; private scan; private appointment; private doctor; private clinic; private joke
private health; private patient; in private; private garden; private road; private parking; private session
privately; saddle up; saddled with; saddle bag; saddlebag; saddle bags; saddle height; saddle stool; bike saddle
saddle fitted; saddle fitter; saddle shop; saddle adjusted; adjusted my saddle; raised my saddle; horse saddle
crotch of my; crotch split; crotch of jeans; cream crackers; groin strain; groin stretch; groin pull; pulled my groin
pulled groin; down there for; down there on; down there in; down there by; down under in; from down under
friends down under; down under on; downstairs toilet; downstairs for; downstairs to; went downstairs
going downstairs; come downstairs; came downstairs; slept downstairs; sleeping downstairs; walk downstairs
walked downstairs; going up and downstairs; neighbour downstairs; downstairs neighbour; neighbours downstairs
flat downstairs; downstairs flat; down below zero; down below in; the flat down below; valley down below
bits and bobs to; bits and bobs in; bits and bobs from; bits of; to bits; in bits; love to bits; bits and pieces to
bits and pieces in; bits and pieces from; bits and pieces round; business trip; my business is; ticket; box set
boxset; tingling fingers from; mint choc; hip hop; hip replacement years; hip hip; hips dont lie; rose hips
in stitches; stitch in my side; a stitch; got a stitch; had a stitch; got stitch; burning up that/the
burning up hills; view was breathless; views were breathless; breathless views; waterworks everywhere; bowels opened
bowels open; samaritans training/shop/shift/shifts/volunteer
done with this stupid/bloody/silly/daft/job/weather/machine/diet; done with this tens
counting my/the tablets/pills/meds into; counted my/the tablets/pills/meds into; count my/the tablets/pills/meds into
tablets in the weekly; dosette; pill organiser; gym bag; heat patch; life admin; toilet roll/paper holder
bought of toilet roll/paper; buy of toilet roll/paper; got of toilet roll/paper; need of toilet roll/paper
shop of toilet roll/paper; pack of toilet roll/paper; ran out of toilet roll/paper; so done with the/this/winter
nothing weird/odd/strange/funny/wrong/different/unusual with/about/in/down; pillow between my legs/knees
padded shorts; padded cycling shorts; cycling shorts; get up tomorrow; glad to be alive; good to be alive
great to be alive; lucky to be alive; happy to be alive; grateful to be alive; feel alive; feeling alive; death march
death in the family; death trap; sudden death; death metal; heat pads; heating pads; knee pads; gel pads; elbow pads
brake pads; shoulder pads; note pads; electrode pads; tens pads; cotton pads; ice pads; cooling pads; warming pads
wheat pads; ipads
shit day/night/week/walk/weather/sleep/mood/time/show/load/ton/hot/happens/head/hole/face/stirrer/storm
crap day/night/week/walk/weather/sleep/mood/time/show/load/ton/hot/happens/head/hole/face/stirrer/storm
numb to the news/world/idea/whole/pain; giving out leaflets/sweets/prizes/free/advice/tickets
like i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] bus/train/truck/lorry
like i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] bus/train/truck/lorry
like i had/have [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
like i would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
like i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] steamroller/tank
like i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] car/tractor/herd
like i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] steamroller/tank
like i had/have/would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] steamroller/tank
like i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] car/tractor/herd
like i had/have/would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] car/tractor/herd
if i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] bus/train/truck/lorry
if i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] bus/train/truck/lorry
if i had/have [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
if i would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
if i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] steamroller/tank
if i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] car/tractor/herd
if i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] steamroller/tank
if i had/have/would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] steamroller/tank
if i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] car/tractor/herd
if i had/have/would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] car/tractor/herd
though i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] bus/train/truck/lorry
though i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] bus/train/truck/lorry
though i had/have [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
though i would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] bus/train/truck/lorry
though i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] steamroller/tank
though i had/have/would/was/got [been/just/got] hit/run [over/down] by [a/an/the] car/tractor/herd
though i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] steamroller/tank
though i had/have [been/just/got] flattened/trampled [over/down] by [a/an/the] steamroller/tank
though i would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] steamroller/tank
though i had/have/would/was/got [been/just/got] knocked [over/down] by [a/an/the] car/tractor/herd
though i had/have [been/just/got] flattened/trampled [over/down] by [a/an/the] car/tractor/herd
though i would/was/got [been/just/got] flattened/trampled [over/down] by [a/an/the] car/tractor/herd
like i had/have/would [been/just] in a car/crash/fight/ring
if i had/have/would [been/just] in a car/crash/fight/ring
though i had/have/would [been/just] in a car/crash/fight/ring; like i had gone ten rounds; like ten rounds with
grey sky/skies/day/morning/hair/matter/area/squirrel; white wine/bread/rice/board/lie/noise/out; whiteout; pale ale
hit by a wave of; hit by the bill; hit by tiredness; legs like jelly from laughing; heart stopping moment
heart stopper; heart attack of a; stroke of; ripped my heart [out]; broke my heart [out]; tore my heart [out]
breaks my heart [out]; melted my heart [out]; stole my heart [out]; tugged my heart [out]; tugs my heart [out]
rips my heart [out]; tumble in the rankings/table/league/charts; took a tumble in the; tumble dryer/drier
tumble dried; tumbledown; rough and tumble; fall in love; prices falling; crash barrier; hit the shower; hit the bed
hit the pillow; hit the supermarket; hit the pub; hit the beach; hit the pool; hit the bar; hit publish; hit send
hit save; shed collapsed; never stops me; never stop me; pain in the hole; pain in my hole; shiver me timbers
sweating cobs on; no shivering; hot as hades out; chills with mates; and chills; sting in the tail; stings nettle
stinging nettle; stinging nettles; stung by; wasp sting; bee sting; jellyfish; burn rubber; weight room
weight machines; weight limit; weight of the bag; weight of the shopping; paper weight; watching weight; scales of
fish scales; kitchen scales; piano scales; scales practice; tipping the scales at the; thin air; thin ice; thin slice
thin crust; thin end; hair is getting thin; hair thin; hair thinner; hair getting; thin jumper; thin coat
thin cushion; thin pillow; thin mattress; thin soles; red wine; glass of wine; rose wine; glass of red; pink gin
red sky; red lights; red meat; red bull; blood test; blood tests; bloods; blood pressure; blood sugar; blood donor
gave blood; give blood; blood donation; blood orange; blood moon; blood pudding; black pudding; shape up
out of shape; in shape; good shape; bad shape; great shape; get in shape; take shape; taking shape; ship shape
shipshape; shaping up; a bit wonky table; wonky table; wonky chair; wonky trolley; crooked frame; uneven pavement
uneven path; uneven ground; uneven paving; speed humps; curve ball; curveball; learning curve; head down
nightmare traffic; night shift; night shifts; night out; night in; nights out; nights drawing in; nights are drawing
movie night; quiz night; date night; night bus; night class; night light; saturday night; light nights; dark nights
back of the net; blood donor session; egg sandwich; egg mayo; boiled egg; fried egg; orange juice; apple tree
apple pie; potato peeling; walnut loaf; plum jam; lemon drizzle; weight watchers app; not a stitch; ring road
ring main; ring doorbell; belt and braces; conveyor belt; seat belt; seatbelt; tool belt; back belt; support belt
heat belt; belted out; watch out; watch tv; watch telly; dress rehearsal; fancy dress; suit yourself; ring pull
boxing ring; onion rings; ear ring; hole in one; hole in my sock; holes in my socks; potholes; buttonhole
system knocked out; up all night with the baby; up every morning at; up every day at; kept me up to date
gets me up in the morning; gets me up and; got me up and; has me up and; keeps me up to; keep me up to date
got me up early; gets me up early; alarm gets me up; up with the lark; up with the larks; up with the sun
up with the kids; up with the baby
get off the settee/sofa/couch/bed/toilet/chair/floor/bus/train/stool/bench/mat/step
got off the settee/sofa/couch/bed/toilet/chair/floor/bus/train; get off the toilet; nagging from; nagging me to
nagging him; nagging her; stopped nagging; rotten luck; over the moon; moonlight; sun lounger; pillow talk
pillow fight; bottle of pop; pop to the; popped to the; popped in; popped out for; popped round; pop round; pop in
pop song; pop music; crack on; cracked on; cracking on; cracking day; cracking walk; cracking view; good crack
crack of dawn; cracked it; snap up; snapped up; snapped at; snapped a photo; snapped a picture; click and collect
clicked with; clicks on the app; wee car; wee bag; wee table; wee chair; wee bath; wee run; wee jog; wee job
wee read; wee chat; wee visit; wee trip; wee party; wee gift; wee pal; wee friend; wee nap; wee lie; wee tweak
wee pain; wee ache; wee snooze; wee brother; wee sister; wee nephew; wee niece; wee boys; wee girls; wee ones
wee tear; wee song; wee dance; wee shop; wee garden; wee cottage; wee pup; wee cat; pd off; pulse soup; soup
mi a run; i a run; me a run; laughed at me; laughing at me; laughs at me; laughed at him; feel him kick
feel him move; feel her kick; feel her move; disc bulge; disk bulge; bulging disc; bulging disk; bulge on the mri
bulge on mri; week 1; week 2; week 3; week 4; week 5; week 6; week one; week two; week three; my a run
a run to toilet; a run to the toilet; a run go toilet; rolled the car out; rolled the car back; date picked for
date picked to; picked a date for; set a date for; set the date for; picked the date for; date in mind for
taking all the tablets back; take all the tablets back; taking all the pills back; take all the pills back
on purpose built; not on purpose; hit me for; hit me with; hit me that; tackle box; fishing tackle
through the ceiling with; bus hit me for; foot of the drive/hill/stairs/bed/garden/mountain/ladder/page
foot of the road/lane/steps/cliff/path/glen/tree/street/cot; foot of my/our bed/bed/garden/drive/stairs/road
lorry accident ahead; tanker accident ahead; truck accident ahead; coach accident ahead; road accident ahead
motorway accident ahead; car accident ahead; bus accident ahead; train accident ahead
shut after a/an [lorry/tanker/car/coach/bus/truck/road/bad/big] accident
closed after a/an [lorry/tanker/car/coach/bus/truck/road/bad/big] accident
blocked after a/an [lorry/tanker/car/coach/bus/truck/road/bad/big] accident; accident up ahead
accident on the motorway/bypass/ring; tailback from an accident; traffic from an accident; held up by an accident
stuck behind an accident; motorway shut after a lorry accident; road shut after an accident; queues after an accident
accident had closed; accident closed; up and down stairs; up and down the stairs; running down stairs
ran down stairs; went down stairs; going down stairs; go down stairs; walking down stairs; walk down stairs
came down stairs; coming down stairs; come down stairs; down stairs to the; down stairs for; get down stairs
peeing like a champion/champ/pro/trooper/racehorse/horse/fountain/fireman/dream/king/boss
weeing like a champion/champ/pro/trooper/racehorse/horse/fountain/fireman/dream/king/boss
pissing like a champion/champ/pro/trooper/racehorse/horse/fountain/fireman/dream/king/boss
pooing like a champion/champ/pro/trooper/racehorse/horse/fountain/fireman/dream/king/boss
going like a champion/champ/pro/trooper/racehorse/horse/fountain/fireman/dream/king/boss; peeing on schedule
weeing on schedule; pooing on schedule; poos on schedule; pooping on schedule; peeing and pooing on schedule
pooing like clockwork; poos like clockwork; bowels like clockwork; bladder like clockwork
went down like a lead balloon; go down like a lead balloon; goes down like a lead balloon
gone down like a lead balloon; going down like a lead balloon; went down a treat; go down a treat; goes down a treat
going down a treat; went down well; go down well; goes down well; going down well; went down a storm
goes down a storm; went down badly with
no erection problems/issues/trouble/difficulty/difficulties/worries/dysfunction
no problem/problems/issues/trouble with erection; no bladder/bowel problems/issues/trouble/difficulties/worries
no sexual problems/issues/trouble/difficulties
split my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
splitting my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
ripped my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
tore my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
burst my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
snagged my/the/his/her leggings/trousers/jeans/pants/shorts/tights/jumper/joggers/knickers/tracksuit
seam of my leggings/trousers/jeans; hole in my leggings/trousers/jeans/pants/tights/knickers
paralysed by/with choice/fear/indecision/nerves/shyness/guilt/netflix/anxiety/decisions
paralysed by/with boredom/grief/dread/laughter/options/admin/embarrassment/choices/worry
paralyzed by/with choice/fear/indecision/nerves/shyness/guilt/netflix/anxiety/decisions
paralyzed by/with boredom/grief/dread/laughter/options/admin/embarrassment/choices/worry; decision paralysis
analysis paralysis; paralysed by the choice; paralysis by analysis; can tell when i need/want/have [to] [go]
i know when i need [to] [go]; feel when i need [to] [go]; can feel when i need [to] [go]; know when i have to go
can tell when i am full; can tell when its full; i need to go , i go , it stops; i go , it stops
starts and stops when i want; starts when i want; stops when i want; it stops when i want it to
start and stop it at will; foot bottom; feet bottom; foot bottoms; sole bottom; feet bottoms; sponge mat; foam mat
balance mat; wobble cushion; balance cushion; balance pad; sponge cake; marble worktop
stain on the sofa/carpet/rug/wall/ceiling/table/worktop; stain remover; in bed ten times; ten times over
dropped a stitch; dropped a clanger; dropped a hint; dropped a line; dropped the kids; dropped off the kids
dropped off at; dropped him; dropped her; dropped them; nothing dropped; belt with more holes
nothing in the foot/feet/toes/calf/leg/legs/shin/ankle; nothing below the knee; nothing past the knee; joggers on
change a nappy; changed a nappy; changing nappies; nappy change; burnt in the sun
"""
