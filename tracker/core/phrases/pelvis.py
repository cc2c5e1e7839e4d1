"""What bladder and bowel have in common: no control, by itself, not knowing, the traces that are found."""

PELVIS = {
    "TOILET": "the toilet; a toilet; toilet; wc; ladies; gents",
    "NO_CONTROL": """
        no control; not in control; cant control; couldnt control; unable to control
        lost [all/the/any/complete/total/my/some/full] control; losing [all/the/my] control
        loss of [all/complete/total] control; loses control; lose [all] control; lack of control; zero control
        little control; less control; not able to control; dont have [any/much/full] control
        havent [got] [any/much/full] control; uncontrolled; uncontrollable; uncontrollably
        not got [any/much] control; hardly any control; without control; not under control; incontinent; incontinence
        cant hold [on/in/onto]; couldnt hold [on/in/onto]; not able to hold [on/in]; unable to hold [on/in]
        cant hang on; wont hold; not holding; doesnt hold; struggling to hold [on/in]; struggle to hold [on/in]
        struggled to hold [on/in]; trouble holding; difficulty holding; cant keep; couldnt keep; cant contain
        control gone; control is gone; control has gone; control going; control isnt; no say over; no command of
        cant stop; couldnt stop; gave way; has given up; have given up; gave up; given out; let go; betrayed me
        let me down; failed me; mind of its own; mind of their own
    """,
    "BY_ITSELF": """
        by itself; on its own; all on its own; on their own; by mistake; without me knowing/noticing/realising
        without knowing/noticing/realising/realizing/warning/meaning; without trying; without feeling; no warning
        came out; comes out; coming out; come out; just came; just comes; just went; just goes; just happened
        fell out; falls out; slipped out; slips out; trickled out; ran down; running down; runs down; ran out of me
        escaped; escapes; escaping; escape; seeping; seeped; leaking; leaks; leaked; leak; leakage; leakages; leaky
        dribbling; dribbled; dribbles; oozing; accident; accidents
        in my pants/trousers/knickers/undies/shorts/leggings/jeans/pyjamas; in the bed; in my bed; in my sleep
        down my leg/legs; down me leg; down both legs; on the floor; on the carpet; on the couch; on the sofa
        on the chair; all over [myself/me/the]; over myself; on myself; myself; involuntary; involuntarily
        before i knew; before i know it; didnt know; didnt notice; didnt realise; didnt even notice/know/realise
        had no idea; unaware; not aware; in the car; in the shop; in tesco; in public; in asda; at the till; soaked
    """,
    "TROUBLE": """
        cant; couldnt; unable to; not able to; wont; wouldnt; wasnt able to; havent been able to; not been able to
        struggling; struggle; struggled; struggles; hard to; harder to; hard time; trouble; troubles; difficulty
        difficult; difficulties; problem; problems; bother; issue; issues; took ages; takes ages; taking ages
        take ages; took forever; takes forever; taking forever; take forever; ages to; forever to; strain; straining
        strained; push hard; have to push; had to push; pushing; hesitancy; hesitant; cant seem; never seem to
        ten minutes to; 10 mins to; 5 mins to; five minutes to; long time to; wait for; waiting for; waited for
        stood there; standing there; stand there; sat there; sitting there; retention; effort to; an effort
        fighting to; concentrate to; have to concentrate; have to lean; press on
    """,
    "UNKNOWING": """
        didnt know; did not know; didnt notice; did not notice; didnt realise; did not realise; didnt even know
        didnt even notice; didnt feel; did not feel; didnt feel it; dont feel it; do not feel it; had not noticed
        hadnt noticed; hadnt realised; hadnt felt; had not felt; without my knowledge; without my knowing
        without me knowing; without knowing; without noticing; unaware; no idea; not aware; wasnt aware
        was not aware; unbeknownst; no warning; without warning; uninvited; unannounced; never felt; never knew
        never noticed; till i smelt; till i saw; till i looked; till i felt the wet; until i smelt; until i saw
        until i looked; only noticed when; only knew when; only realised when; first i knew; first i knew of it
        by itself; on its own; of its own accord; just happened; happened in; couldnt stop; could not stop
        couldnt hold; before i could; before i knew; not feel it; nothing i could do; took me by surprise; surprise
        surprised me
    """,
    "MESS": """
        wet; soaked; soaking; damp; leaked; leaking; leak; leakage; flooded; flood; puddle; filled; soiled; messed
        mess; spoiled; stained; stain; stains; ruined; brown; dirty; dirtied; smelt; smell; smelly; peed; weed
        pissed; pooed; accident; accidents; warm and wet; wetness; trickle; gush; gushed; dribble; dribbled; patch
        wet patch; sodden; drenched; marks; mark; poo; wee; pee; shit; crap; urine; pouring out; poured out
        empties itself; emptied itself; emptied; let go; came out; fell out; everything went
    """,
    "CLOTHES": """
        pants; trousers; knickers; undies; jeans; leggings; shorts; pyjamas; nightie; tights; skirt; dress; clothes
        gusset; bed; the bed; sheets; mattress; duvet; chair; armchair; recliner; sofa; settee; couch; seat; car seat
        cushion; carpet; floor; toilet floor; kitchen floor; sleeping bag; slippers; socks; stairs; aisle; bus
        church; queue; shop; pad; pads; towel; underneath me; under me; where i sat; where i was sat; down my leg
        down my legs; down both legs
    """,
    "TOUCHING": """
        enema; suppository; finger; cotton bud; cotton wool bud; feather; tissue; paper; flannel; sponge; razor
        shaved; shaving; nicked; shower; hot water; cold water; bath water; water on; seat; chair; bench; cushion
        saddle; pants; zip; tampon; bidet; soap; toilet seat; plastic seat; heated seat; warm seat; cold seat
        thermometer; examined; nurse touched; doctor touched; pinprick; pin prick; prodded; prodding; poked; poking
        pinched; pinching; pinch; scratch; scratching; itch
    """,
}
