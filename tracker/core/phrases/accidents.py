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
        airbag/airbags went/deployed/off; crashed my car/bike/van/motorbike/quad
        fell through the roof/ceiling/floor/ice/loft; jumped from a/the window/roof/wall/height/balcony
        crushed by a/the; tackled hard; thrown off a/my/the; motor hit us/me; car hit us/me; van hit us/me
        lorry hit us/me; truck hit us/me; bus hit us/me; hit by motor; flipped up in the air; up in the air and
        over the bonnet; onto the bonnet; over the roof of; parted company; went over on top of me
        came down on top of me; came down on my back; came down on my; horse bolted; trailed by; gored; butted by
        rammed by; rammed me; charged by; flattened by; flattened me; threw me; threw us; flung me; tossed me
        catapulted; launched me; launched off; hurled off; pitched me; pitched off; buried under; roof collapsed on
        ladder slid; ladder slipped; ladder went; ladder gave; ladder fell; scaffold collapsed; scaffolding collapsed
        missed the mat; bouldering fall; fell bouldering; climbing fall; fell climbing; rope failed
        parachute landing; hard landing; drop onto concrete; onto concrete; onto the concrete; concrete flat on
        flat on my back onto; landed on concrete; landed on my back from; landed on my back on; landed on my spine
        landed on my head; landed on my tailbone from; down a flight; down two flights; down the cellar steps
        down the loft ladder; down the escalator; down the embankment; down the gully; down the ravine; into a ditch
        into the ditch; into a wall at; into a lamppost; into a parked; into the back of a; into the barrier
        off the she had roof; off the roof; off a roof; off the garage; off a ladder; off the ladder
        off the scaffold; off my bike at; off my bike onto; off the bike at; off the horse; off my horse
        off the pony; off the quad; off the back of the; off the trailer; off the tailgate; off the trampoline
        off the balcony; off a wall; off the wall onto; off the bunk; off the stage; off a cliff; spinal board
        backboard; neck collar; ambulance took me; air ambulance
    """,
    "VIOLENT": """
        fell; fallen; falling; fall; thrown; threw; came off; come off; knocked; hit; hits; struck; crashed; crash
        collided; collision; smashed; slammed; flipped; rolled; rolled over; overturned; went over; slid; tumbled
        plunged; dropped; plummeted; landed; flung; tossed; bucked; kicked; butted; rammed; trampled; crushed; pinned
        squashed; dragged; ejected; catapulted; launched; bolted; coupit; skidded; spun; ploughed; wiped out
        stacked it; decked it; hit the deck; hit the ground; hit the floor; parted company; unseated; tipped off
        pitched; pushed; shoved; attacked; jumped; beaten; mugged; bashed; got me; took me out; went down; came down
    """,
    "HEIGHT": """
        ladder; ladders; stepladder; roof; scaffold; scaffolding; horse; mare; gelding; pony; cob; hunter
        thoroughbred; bike; motorbike; motorcycle; bicycle; ebike; moped; scooter; quad; atv; tractor; trailer; car
        van; lorry; truck; bus; taxi; volvo; motor; vehicle; suv; train; tram; forklift; digger; trampoline; loft
        attic; balcony; window; tree; cliff; wall; she had; garage; bull; cow; tup; ram; ewe; heifer; stag; concrete
        metres; meters; metre; feet onto; foot onto; foot down; storey; stories; floor up; flight; flight of
        second fence; fence; jump; ski; skis; skiing; piste; snowboard; slope; sledge; toboggan; bouldering
        climbing wall; crag; rugby; scrum; tackle; handlebars; kerb at; roundabout; junction; motorway
        dual carriageway; mph; kph; km/h; zip wire; zipline; rope; hatch; manhole; escalator; stairs; staircase
        cellar; embankment; ravine; gully; ditch; speed; stirrup; hedge; trotting; cantering; galloping; canter
        gallop; hacking; point to point; eventing; show jumping; cross country course; kart; go kart; jet ski; jetski
        boat; wave; surf
    """,
}
