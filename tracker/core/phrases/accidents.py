"""Crashes, falls from a height and blows. NHS_BACK, DOWNIE, HENSCHKE."""

ACCIDENTS = {
    "sign:major trauma": """
        car crash; car accident; car wreck; road accident; rta; mva; mvc; vehicle accident; traffic accident
        motor accident; motorbike accident; motorbike crash; motorcycle accident; motorcycle crash; bike crash
        bike accident; bicycle accident; cycling accident; quad bike accident; quad accident; atv accident
        moped accident; scooter accident; crashed the car; crashed my car; crashed my bike; crashed the bike
        car rolled; rolled the car; rolled my car; wrote the car off; wrote off the car; totalled the car
        totaled the car; totaled my car; car flipped; flipped the car
        hit by a car/van/bus/lorry/truck/bike/taxi/motorbike/cyclist/tram/forklift/train; knocked down by
        knocked over by; run over by; ran over by; got run over; been run over; got hit by
        someone ran into the back of; someone went into the back of; shunted; rear ended; rear-ended; rearended
        t boned; tboned; sideswiped
        fell off [the/my/a/me] ladder/ladders/roof/scaffold/scaffolding/wall/horse/bike/motorbike/pony
        fell off [the/my/a/me] balcony/trampoline/truck/lorry/tractor/quad/shed/bunk/loft/cliff/platform
        fell off [the/my/a/me] stage/step/steps/garage/deck/stepladder/moped/scooter/e-scooter/escooter
        fell off [the/my/a/me] cherry/crane/tree/bus/bridge/hayloft/trailer/wagon/cob/mare/gelding
        fell from [the/my/a/about] ladder/roof/scaffold/scaffolding/height/wall/horse/balcony
        fell from [the/my/a/about] loft/tree/window/attic/cliff/top/first/second
        came off [the/my/a/me] ladder/horse/bike/motorbike/pony/quad/moped/scooter/roof
        came off [the/my/a/me] motorcycle/pushbike/trampoline/mountain/e-bike/ebike/mare/cob/gelding
        fell out of [the/a] loft/tree/window/attic/truck/lorry
        fell down [the/a/all/some/our/my/whole] stairs/flight/steps/hole/whole
        fell down [the/a/all/some/our/my/whole] stairwell/escalator/manhole/well/cliff/apples; fell down the whole
        fell all the way down; fell down a flight
        fell two/three/2/3/10/ten/six/6/8/eight/12/15/20 metres/meters/feet/foot/ft/stories/storeys/floors/m/steps
        tumbled down the stairs; went down the stairs; went down the whole; down the stairs head first
        down the stairs on my back; thrown from [the/my/a] horse/bike/car; thrown off [the/my/a] horse/bike/pony/quad
        thrown by [the/my/a] horse/pony; horse threw me; horse bucked me; bucked off; bucked me off; pony bucked
        horse fell on me; horse rolled on me; kicked by a/the/my horse/cow/pony/bull/mare; horse kicked me
        cow kicked me; trampled; crushed between; crushed under; pinned under; pinned against
        something heavy fell on; fell on top of me; beam fell on; tree fell on; branch fell on; wall fell on
        pallet fell on; load fell on; speared in the back; beaten up; got beaten; was assaulted; kicked in the back
        stamped on my back; hit in the back with; hit across the back; hit with a bat; landed flat on my back from
        ski crash; skiing accident; ski accident; snowboard accident; snowboarding accident; sledging accident
        paragliding; hit a tree; hit a lamppost; over the handlebars; over the bars; went over the handlebars
        went over the bars; flew over the handlebars; at 30mph; at 40mph; at 50mph; at 60mph; at 70mph; bad fall
        serious fall; heavy fall; nasty fall; bad accident; serious accident; nasty accident; awful fall; ejected
        airlifted; whiplash from; rtc yesterday; rtc today; rtc at; rtc on; in an rtc; in a rtc; got assaulted
        been assaulted; knocked off my bike/motorbike/horse/scooter/moped/bicycle
        knocked off the bike/motorbike/horse/scooter/moped/ladder; head on collision; head on crash
        crashed my car/bike/van/motorbike/quad; fell through the roof/ceiling/floor/ice/loft
        jumped from a/the window/roof/wall/height/balcony; crushed by a/the; tackled hard; thrown off a/my/the
        motor hit us/me; car hit us/me; van hit us/me; lorry hit us/me; truck hit us/me; bus hit us/me; hit by motor
        flipped up in the air; up in the air and; over the bonnet; onto the bonnet; over the roof of; parted company
        went over on top of me; came down on top of me; came down on my back; came down on my; horse bolted
        trailed by; gored; butted by; rammed by; rammed me; charged by; flattened by; flattened me; threw me
        threw us; flung me; tossed me; catapulted; launched me; launched off; hurled off; pitched me; pitched off
        buried under; roof collapsed on; ladder slid; ladder slipped; ladder went; ladder gave; ladder fell
        scaffold collapsed; scaffolding collapsed; missed the mat; bouldering fall; fell bouldering; climbing fall
        fell climbing; rope failed; parachute landing; hard landing; drop onto concrete; onto concrete
        onto the concrete; concrete flat on; flat on my back onto; landed on concrete; landed on my back from
        landed on my back on; landed on my spine; landed on my head; landed on my tailbone from
        down the cellar steps; down the loft ladder; down the escalator; down the embankment; down the gully
        down the ravine; into a ditch; into the ditch; into a wall at; into a lamppost; into a parked
        into the back of a; into the barrier; off the roof; off a roof; off the garage; off a ladder; off the ladder
        off the scaffold; off my bike at; off my bike onto; off the bike at; off the horse; off my horse
        off the pony; off the quad; off the back of the; off the trailer; off the tailgate; off the trampoline
        off the balcony; off a wall; off the wall onto; off the bunk; off the stage; off a cliff; spinal board
        backboard; neck collar; ambulance took me; air ambulance; airbag went/deployed/off; airbags went/deployed/off
        t - boned; t - bone; rear - ended; rear - end; head - on; side - swiped; high sided; high - sided; low sided
        off the shed roof; over the front of the/my/his motorbike/bike/quad/scooter/moped/mower/tractor
        over the front wheel; went through the/a garage/shed/barn/asbestos roof/ceiling/skylight/floor
        went through the/a glass/greenhouse/factory/stable/conservatory roof/ceiling/skylight/floor
        went through the/a windscreen/skylight; rolled the quad/tractor/mower/buggy/atv/ute/jeep/caravan
        rolled my quad/ute/tractor; went over backwards with me on; over backwards with me
        horse reared and went over; horse came down on me; fell with me on
    """,
    "VIOLENT": """
        fell; fallen; falling; fall; thrown; threw; came off; come off; knocked; hit; hits; struck; crashed; crash
        collided; collision; smashed; slammed; flipped; rolled; rolled over; overturned; went over; slid; tumbled
        plunged; dropped; plummeted; landed; flung; tossed; bucked; kicked; butted; rammed; trampled; crushed; pinned
        squashed; dragged; ejected; catapulted; launched; bolted; coupit; skidded; spun; ploughed; wiped out
        stacked it; decked it; hit the deck; hit the ground; hit the floor; parted company; unseated; tipped off
        pitched; pushed; shoved; attacked; beaten; mugged; bashed; got me; took me out; went down; came down; chucked
        chucks; decked; lobbed; slung; hurled; heaved; bounced off; pinged; pinged off; pranged; prang; totalled
        wrote off; written off; shunted; shunt; clattered; clipped; clobbered; walloped; whacked; thumped; thwacked
        belted; battered; kicked in; jumped on; stamped on; trod on; trodden; dumped; dumped me; dumped us; spilt off
        toppled off; keeled off; nosedived; dived; dove; plummet; went over the; went flying; flew off; flew over
        airborne; skittled; sent flying; took me off; ran me; ran over; drove into; drove over; drove off
        reversed into; reversed over; backed into; backed over; smacked; smacked into; bashed into; ploughed into
        plowed into; piled into; slewed; aquaplaned; hydroplaned; spun off; lost it on; lost control
        lost the back end; lost the front; wiped; wiped me; wiped out by; bailed; bailed off; ate it; crashed out
        parted from; parted ways; she had me; ditched; deposited; decanted; dismounted; unshipped; got off the hard
        the fast way; the quick way; the hard way; without a rope; rope went; slipped off; slipped from; slid off
        slid from; slid down; fell off; fell from; fell out; fell down; fell through; fell backwards off
        dropped from; dropped off; dropped out; jumped off; jumped from; jumped out; leapt; leapt off; leaped
        collapsed under; collapsed on; landed across; lands on; came a cropper; cropper; took a purler; purler
        took a header; tumbled off; took a dive; went tumbling; went arse over; arse over tit; arse over elbow
        head over heels; base over apex; ended up under; ended up in the; ended up in a; trapped under
        trapped between; stuck under; squished; mown down; mowed down; knocked off; knocked over; knocked flat
        knocked for six; bowled over; bowled me; wellied; booted; punched; hit and run; pulled from the; cut out of
        cut me out; caught me; landed on me; fell on me; fell on my; fell on top; dropped on me; dropped on my
        came down on me; swung into; knocked into; crushed me; pinned me; squashed me; rolled onto; rolled on; reared
        reared up; bolted off; took fright; shied; spooked; ditched me; decked me; dumped me off; threw me off
        napped; planted me; slammed me; slammed my; shoved me; pushed me; threw me down; pushed me down; kicked me
        punched me; whacked me; clouted; clouted me; clobbered me; belted me; lamped; lamped me; leathered
        went for me; cartwheeled; cartwheel; somersaulted; tomahawked; yard sale; high sided; endo; endoed; otb
        went otb; t - boned; tee boned; clattered into; bounced me; ragdolled; ragdoll; pulled out on me
        pulled out in front; cut me up; didnt see me; didnt see us; never saw me; up the bonnet; on the bonnet
        onto the bonnet; off the bonnet; over the bonnet; through the windscreen; under the wheels; opened his door
        opened her door; opened a door on; opened the door on; doored; doored me; left hook; left hooked
        jumped the lights; ran the lights; ran a red; ran the red; went through a red; on top of me; on top of us
        underneath me; came to in; came round in; heap at the bottom; tipped; tipped over; tipped up; capsized
        rolled it; rolled twice; written my; spun it; binned it; binned the; lost it coming; with me underneath
        me underneath; in a heap at the; put me into; put me through; put me on my back; sent me flying; sent me into
        squared me; got me against
    """,
    "HEIGHT": """
        ladder; ladders; stepladder; roof; scaffold; scaffolding; horse; mare; gelding; pony; cob; thoroughbred; bike
        motorbike; motorcycle; bicycle; ebike; moped; scooter; quad; atv; tractor; trailer; car; van; lorry; truck
        bus; taxi; volvo; motor; vehicle; suv; train; tram; forklift; digger; trampoline; loft; attic; balcony
        window; tree; cliff; wall; garage; bull; cow; tup; ram; ewe; heifer; stag; concrete; metres; meters; metre
        feet onto; foot onto; foot down; storey; stories; floor up; flight; flight of; second fence; fence; jump; ski
        skis; skiing; piste; snowboard; slope; sledge; toboggan; bouldering; climbing wall; crag; rugby; scrum
        tackle; handlebars; kerb at; roundabout; junction; motorway; dual carriageway; mph; kph; zip wire; zipline
        rope; hatch; manhole; escalator; stairs; staircase; cellar; embankment; ravine; gully; ditch; speed; stirrup
        hedge; trotting; cantering; galloping; canter; gallop; hacking; point to point; eventing; show jumping
        cross country course; kart; go kart; jet ski; jetski; boat; wave; surf; km; h; filly; colt; shire; donkey
        camel; mule; stallion; ponies; horses; e-scooter; escooter; e-bike; pushbike; push bike; racer; mountain bike
        mtb; bmx; harley; vespa; scrambler; trike; skateboard; longboard; hoverboard; rollerblades; roller skates
        heelys; segway; mobility scooter; buggy; golf buggy; go-kart; dodgem; dodgems; rollercoaster; waltzer
        wheelie; wheelies; campervan; lgv; hgv; artic; transit; white van; pick up truck; pickup truck; ute; jeep
        land rover; landrover; 4x4; range rover; tesla; corsa; fiesta; beemer; bmw; audi; merc; micra; yaris; fiat
        prius; minibus; double decker; been lorry; been wagon; tipper; dumper; dumper truck; telehandler
        cherry picker; scissor lift; crane; combine; baler; jcb; mower; ride-on; hoist; girder; joist; joists
        rafters; rafter; scaff; gantry; mezzanine; catwalk; parapet; windowsill; fire escape; stairwell; stair well
        banister; bannister; top step; top stair; top of the stairs; bottom of the stairs; whole flight; full flight
        flights; 12 steps; 13 steps; 12 stairs; 13 stairs; stepladders; loft hatch; loft ladder; skylight
        conservatory roof; chimney; thatch; tree house; treehouse; bough; rope swing; climbing frame; monkey bars
        bouncy castle; diving board; ten feet; 10 feet; eight feet; 8 feet; six feet; 6 feet; 12 feet; 15 feet
        20 feet; ten foot; 10 foot; eight foot; 8 foot; 12 foot; 15 foot; 20 foot; 2 m; 3 m; 4 m; 5 m; 2m; 3m; 4m; 5m
        metre drop; foot drop onto; a drop; first floor; second floor; first storey; upstairs window; bedroom window
        top bunk; bunk bed; inspection pit; quarry; cellar steps; basement steps; the steps; stone steps
        concrete steps; marble steps; subway steps; station steps; traffic lights; red light; give way; zebra
        zebra crossing; pelican; bonnet; windscreen; bumper; airbag; airbags; seatbelt; seat belt; tailgate
        slip road; lay by; a road; m25; m6; m1; a1; hard shoulder; central reservation; bollard; lamp post; lamppost
        tree at; hawthorn; fence post; gatepost; cattle grid; wall at; cows; bullock; bullocks; ewes; sow; boar
        kangaroo; half pipe; ramp; skate park; pump track; black run; red run; off piste; chairlift; chair lift
        ski lift; t bar; surfboard; wipeout; kite; kitesurf; paraglider; parachute; hang glider; bungee; trapeze
        silks; ruck; maul; lineout; line out; spear tackle; cross bars; crossbar; baton; crowbar; fists; bouncer
        bouncers; gang; mugger; muggers; drunk driver; taxi driver; cyclist; joyrider; hit and run; beam; pallet
        barrier; bat; boot; gate; cattle; coach; ceiling; lights; lane; platform; skates; ride on; pole; floorboards
        wardrobe on; washing machine on; gearbox; girders; bricks; breeze block; hay bale; bale; bales; round bale
        tree trunk; log rolled; barrel; keg; door fell; garage door; tail lift; lift shaft; roof fall; rubble
        racehorse; sulky; motocross; enduro; quad bike; trials bike; track day; stock car; banger; gokart; zorb
        trampoline park; parkour; free running; abseil; abseiling; scree; crevasse; cornice; cliff top; sea wall
        harbour; harbour wall; jetty; quay; slipway; gangway; mast; low tide; rocks; rock pool; tombstoning
        speedboat; banana boat; wakeboard; water ski; waterski; inflatable; pony trap; shed; crush; calf; pen; trough
        parlour; yard gate; railings
    """,
    "ask:major trauma": """
        airbag; airbags; seatbelt bruise; seatbelt bruising; seat belt bruise; seat belt bruising
        bruise from the seatbelt; bruise from the belt; bruise from the seat belt; seat belt mark; seatbelt mark
        car is a write off; car written off; wrote off; car totalled; cut out of the car; cut out of; cut me out
        jaws of life; collar and board; scoop stretcher; spinal collar; bump in the car; bumped in the car; shunted
        hit and run; pedestrian vs; car vs; bike vs; mvc; high energy; fell from; fall from; thrown off; thrown from
        went flying; sent flying; went arse over; went head over; came a cropper; came a right; went over the top
        went over the fence; went over the edge; went over the wall; from height; from a height; from a great height
        down the whole; the whole flight; jumped from; jumped out; leapt from; leapt off; pushed down; pushed off
        shoved down; thrown down; thrown against; slammed against; slammed into; assaulted; mugged; jumped by
        beat up; got battered; battered me; kicked about; kicked to; a kicking; got a kicking; a beating; stamped on
        knocked down; mown down; run over; fell off the/a/my/our/his; hit by a/an/the
        crash yesterday/today/saturday/sunday/monday/tuesday/wednesday/thursday/friday; in a crash; in a smash
        in a collision; in the crash; the crash yesterday; since the crash; after the crash; since the smash
        since the accident; after the accident; after an accident; since my accident; after my accident
        since my fall; after my fall; since the fall; after the fall; my crash; the fall last
    """,
    "WHOLE_WAY": """
        whole way down; all the way down; way down on; to the bottom; top to bottom; every step; bump bump
        bumped down; bounced down; slid down; head first; headfirst; arse first; backwards down; on my back down
        onto concrete; on to concrete; onto the concrete; onto tarmac; onto the tarmac; onto the road; into the road
        onto rocks; onto the rocks; onto the ice; onto the drive; onto the patio; onto the slabs; onto the kerb
        onto a kerb; onto the bonnet; onto the pavement; flat on my back; on my spine; on my tailbone; on my coccyx
        on my head; landed badly; landed hard; landed bad; landed awkward; landed sitting; landed on
    """,
    "STRUCK": """
        cleaned up by; knocked down by; knocked off my bike by; knocked off by; knocked over by; taken out by
        run over by; run down by; hit by; got hit by; clipped by; sideswiped by; t boned by; ploughed into by
        ploughed by; wiped out by; mown down by; bowled over by; rear ended by; collected by; run into by; crushed by
        pinned by; thrown by; rammed by; shunted by; bonneted by; flattened by; trapped under; pinned under
        caught under; crushed under
    """,
    "VEHICLE": """
        ute; car; van; lorry; truck; bus; taxi; tractor; bike; motorbike; motorcycle; scooter; quad; quad bike; moped
        tram; train; forklift; fork lift; digger; 4x4; pickup; pick up truck; bakkie; combi; jeep; wagon; trailer
        hgv; semi; minibus; coach; cab; buggy; golf cart; mobility scooter; tuk tuk; rickshaw; dumper; bobcat
        excavator; jet ski; speedboat; skip lorry; milk float; land rover; landrover; suv; four wheeler; atv
        side by side; ride on mower; cyclist; ebike
    """,
    "ROLLED": """
        rolled; rolled over; roled; rolling; tipped; tipped over; flipped; flipped over; overturned; overturn
        turned over; upended; capsized; went over on; toppled
    """,
    "ON_TOP": """
        landed on me; landd on me; fell on me; fell on top; came down on me; came down on top; on top of me
        on top o me; rolled on me; rolled over me; tipped on me; tipped onto me; pinned me; pinned my; crushed me
        squashed me; trapped me; ran me over; ran over me; run me over; took me out; cleaned me up; knocked me down
        knocked me off; ploughed into me; went into the back of me; rear ended me; t boned me; hit me from behind
        hit me side on; reversed into me; backed into me; drove into me; crashed into me; smashed into me
        reversed over me; went over my; drove over me; hit me at; sent me flying; threw me over; knocked me into
    """,
    "INTO_DITCH": """
        down the bank; down a bank; down the hill; into the ditch; in the ditch; in a ditch; into the dyke
        into a wall; into the wall; into a tree; off the road; over the edge; down the slope; into the river
        into a field; down the embankment; with me in it; with me on it; with me inside
    """,
    "MOUNT": """
        horse; mare; gelding; pony; cob; stallion; colt; filly; foal; hunter; mule; donkey; camel; bull; bullock; cow
        heifer; ram; cattle; steer; racehorse; thoroughbred; shire; hoss; nag; new mare; loan horse
    """,
    "UNSEATED": """
        i went into the [arena/school/sand] wall/fence/rail/rails/gate/post/tree/hedge/ditch/jump/boards
        into the arena wall; into the arena fence; into the rail; i went over his ears; over his ears; over her ears
        over its ears; over his head; over her head; over her shoulder; over his shoulder; over the front
        i went over the; came off him; came off her; came off at; off over; out the side door; out the front door
        i hit the deck; i hit the ground; i hit the floor; dumped me; decked me; ditched me; launched me
        catapulted me; fired me; flung me; bucked me; sent me flying; clean off my feet; off my feet into; barged me
        trampled me; trampled; stood on my back; kicked me in; kicked my back; kicked me; rolled on me; fell on me
        squashed me; crushed me; pinned me; gored; tossed me; butted me; charged me; flattened me; knocked me flat
        knocked me over; reared over; came down on me; three bucks; threw me; dragged me
    """,
    "HIGH_JOB": """
        gutters; gutter; guttering; on the roof; roof; up a ladder; up the ladder; ladder; stepladder; step ladder
        steps; scaffold; scaffolding; scaffolder; trestle; chimney; tv aerial; satellite dish; window cleaning
        cleaning windows; upstairs window; pruning; up the tree; up a tree; tree; cherry picker; hedge cutting; loft
        attic; loft hatch; balcony; haystack; bales; hay loft; silo; mezzanine; racking; wall; bunk; skylight; eaves
        soffits
    """,
    "ON_GROUND": """
        i was on the patio; i was on the ground; i was on the concrete; i was on the deck; i was on the lawn
        i was on the grass; i was on the path; i was on the drive; i was on the floor; i was on my back; next thing i
        next i knew; next thing i knew; then i was on; then i wasnt; came to on; woke up on the; looking up at the
        looking at the sky; staring at the sky; straight down; landed on the patio; landed on the concrete
        met the patio; met the concrete; met the ground; gravity won; down i went; down i came; down i come
        hit the patio; hit the concrete; hit the deck; down on the; on the concrete; on to concrete; onto concrete
        onto the concrete; on the slabs; onto the slabs; onto the patio; onto the decking; onto the drive
        onto the lawn; onto the path; onto the gravel; onto the grass; onto the pavement; onto the road; onto my back
        to the ground; to the concrete; on to the decking; on the flags
    """,
    "STOREYS": """
        two storeys; two stories; 2 storeys; three storeys; one storey; first floor; second floor; 3 storeys; storey
        storeys; stories; 5 ft; 6 ft; 7 ft; 8 ft; 9 ft; 10 ft; 12 ft; 15 ft; 20 ft; five foot; six foot; seven foot
        eight foot; nine foot; ten foot; twelve foot; fifteen foot; twenty foot; 5 feet; 6 feet; 8 feet; 10 feet
        12 feet; 2 metres; 3 metres; 4 metres; 5 metres; two metres; three metres; 2m; 3m; 4m; ten feet; six feet
        eight feet; twelve feet; top rung; upstairs; full height
    """,
    "LADDER_FAILS": """
        bottom shot out; shot out; slid out; slid away; slipped away; went from under; gone from under; kicked out
        feet went; foot went; collapsed; gave way; tipped; toppled; buckled; snapped; rung broke; rung snapped
        rung went; slipped; slid; twisted; skidded; folded; went sideways; went backwards; came away; let go
        flew out
    """,
    "RIDE": """
        sledge; sled; sledging; toboggan; tobogganing; skateboard; skateboarding; bmx; mountain bike; mtb; trampoline
        trampolining; zip wire; zipline; snowboard; snowboarding; skis; skiing; wakeboard; surf; kite; ramp
        home made ramp; homemade ramp; half pipe; jump; jumps; lip; kicker; drop off; gap; tabletop; motocross
        dirt bike; enduro; parkour; diving board; rope swing; bouncy castle; luge; go kart; inner tube; scooter; bike
        roller skates; ice rink
    """,
    "LANDED_HARD": """
        came down sat; landed sat; landed sitting; came down sitting; sat down hard
        landed on my bum/arse/ass/bottom/backside/tailbone/coccyx/back/butt; landed hard; landed flat; landed badly
        landed wrong; landed full; came down on my bum/arse/ass/bottom/backside/tailbone/coccyx/back/butt
        came down hard; came down flat; onto my bum/arse/bottom/backside/tailbone/coccyx/back; bum first; arse first
        flat on my back; hit the lip; cased it; overshot; came up short; nose dived; nosedived; slammed; slammed down
        stacked it; wiped out; flat landing; to flat
    """,
    "CAME_OFF": """
        slid off; fell off; slipped off; stepped off; stepped back off; came off; rolled off; toppled off; went off
        overbalanced; lost my footing; missed my footing; missed the rung; missed a rung; foot slipped; fell from
        dropped from; fell out of; went backwards; stepped back
    """,
}
