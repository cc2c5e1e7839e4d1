"""What bladder and bowel have in common: no control, by itself, not knowing, the traces that are found."""

PELVIS = {
    "TOILET": """
        the toilet; a toilet; toilet; wc; ladies; gents
    """,
    "NO_CONTROL": """
        no control; not in control; cant control; couldnt control; unable to control
        lost [all/the/any/complete/total/my/some/full] control; losing [all/the/my] control
        loss of [all/complete/total] control; loses control; lose [all] control; lack of control; zero control
        little control; less control; not able to control; dont have [any/much/full] control
        havent [got] [any/much/full] control; uncontrolled; uncontrollable; uncontrollably
        not got [any/much] control; hardly any control; without control; not under control; incontinent; incontinence
        cant hold [on/in/onto]; couldnt hold [on/in/onto]; not able to hold [on/in]; unable to hold [on/in]
        cant hang on; wont hold; not holding; doesnt hold; trouble holding; difficulty holding; cant keep
        couldnt keep; cant contain; control gone; control is gone; control has gone; control going; control isnt
        no say over; no command of; cant stop; couldnt stop; gave way; has given up; have given up; gave up
        given out; let go; betrayed me; let me down; failed me; mind of its own; mind of their own
        struggling to hold [on/in]; struggle to hold [on/in]; struggled to hold [on/in]; nah hold; na hold; nuh hold
        no hold; dont hold; never hold; not hold; wouldnt hold; isnt holding; no longer holds; no longer hold
        cant keep in; couldnt keep in; lost hold of; lose hold of; losing hold of; lost my hold; lost the hold
        no hold over; no hold on; lost command of
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
        without any warning; with no warning; no warning at all
    """,
    "TROUBLE": """
        cant; couldnt; unable to; not able to; wont; wouldnt; wasnt able to; havent been able to; not been able to
        struggling; struggle; struggled; struggles; hard to; harder to; hard time; trouble; troubles; difficulty
        difficult; difficulties; problem; problems; bother; issue; issues; ages to; forever to; strain; straining
        strained; push hard; have to push; had to push; pushing; hesitancy; hesitant; cant seem; never seem to
        ten minutes to; 10 mins to; 5 mins to; five minutes to; long time to; wait for; waiting for; waited for
        stood there; standing there; stand there; sat there; sitting there; retention; effort to; an effort
        fighting to; concentrate to; have to concentrate; have to lean; press on; took ages; takes ages; taking ages
        take ages; took forever; takes forever; taking forever; take forever
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
        surprised me; without any warning; with no warning; without a warning; no warning at all
        without warning at all
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
        down my legs; down both legs; daks; strides; drawers; shreddies; budgie smugglers; dacks; trackies; boxers
    """,
    "TOUCHING": """
        enema; suppository; finger; cotton bud; cotton wool bud; feather; tissue; paper; flannel; sponge; razor
        shaved; shaving; nicked; shower; hot water; cold water; bath water; water on; seat; chair; bench; cushion
        saddle; pants; zip; tampon; bidet; soap; toilet seat; plastic seat; heated seat; warm seat; cold seat
        thermometer; examined; nurse touched; doctor touched; pinprick; pin prick; prodded; prodding; poked; poking
        pinched; pinching; pinch; scratch; scratching; itch
    """,
    # Whatever does not do what it did.
    "FAILING": """
        cant; couldnt; wont; wouldnt; unable; not able; didnt; doesnt; dont; failed; fails; fail; lost; gone; missing
        absent; no muscles; no muscle; no grip; no strength; no joy; no luck; hard to; struggling; struggle; trouble
        difficult; impossible; blunt; reduced; poor; weak; weaker; lax; lose; stopped; dead; numb; less; faint; half
        different; odd; weird; strange; changed; not the same; barely; hardly; not anymore; any more; anymore
        not what it was; disappeared; vanished; out of order; out of action; on strike; broken; bust; kaput
        switched off; a no go; no show; no signal; nobody home; nobody in; no one home; noone home; not a twitch
        not a flicker; not a stir; wouldnt budge; wouldnt play; gave up on me
    """,
    # Not in time, or out by itself, when it is not said what.
    "NOT_IN_TIME": """
        didnt make it; didnt quite make it; never made it; not make it; couldnt make it; wont make it; dont make it
        didnt get there; didnt reach; never got there; not in time; too late; not quick enough; not fast enough
        caught short; caught me short; got caught out; caught out; small mishap; wee mishap; a mishap; little mishap
        mishaps; mishap; had a disaster; toilet disaster; disaster in; embarrassing moment; mortified; mortifying
        humiliating; humiliated; so embarrassed; embarrassed; embarrassing; ashamed; shamed; dignity; like a baby
        like a toddler; like a wee bairn; like a child; disgraced myself; undignified; incident; an incident
        incidents; leaks out; leak out; leaked out; leaks; dribbles; drips out; slides out; slid out; slips out
        slipped out; drops out; dropped out; falls out; fell out; comes away; came away; comes out; came out
        coming out; escapes; escaped; pops out; popped out; runs out of me; ran out of me; running out of me
        pours out; poured out; shoots out; seeps; seeped; oozes; oozed; gushes; gushed; let go; lets go; lets lose
        let lose; opens up; opened up; just went; just goes; just comes; just came; went by itself
        does what it wants; does what it likes; does its own thing; own thing; pleases itself; as it pleases
        mind of its own; has a life of its own; got away from me; gets away from me; got away; lost its grip
        lost my grip; lost grip; no grip; no muscles; no muscle; no strength; no brakes; brakes have gone
        brakes gone; brakes dont; off switch; no off switch; the valve; valve; gate wont; gate is; floodgates
        tap wont; the washer; washers gone; washer gone; let me down; lets me down; betrayed me; betrays me
        failed me; fails me; just leaves; leaves on; leaves itself; departs; makes its own; own way out
        announces itself; helps itself; sneaks out; snuck out; slides; slipped; tumbles; tumbled; plops; plopped
        dropped; drops; knew before i did; before i knew; before i could; before i got; before i reached
        telling nobody; telling no one; not telling anyone; tell nobody; wouldnt tell a soul; too ashamed
        too embarrassed; burns my pride; lost my pride; my pride; lost my dignity; no dignity; awkward; oh dear; oops
        whoops; oh the shame; shame; hanging my head; not my proudest
    """,
    # Where it ends up, and what ends up there.
    "LOWER": """
        number ones; number twos; number one; number two; poo; wee; pee; shit; bum; bottom; back end; rear end
        backside; behind; the back way; back door; downstairs; down below; down there; bowel; bowels; bladder; toilet
        knickers; pants; undies; trousers; jeans; shorts; leggings; pyjamas; tights; gusset; wind; fart; gas
        lose stool; motion; in bed; muck; mess; in the mess; in muck; filth; dirt; dirty; soiled; smell; stink; stuff
        it just; the toilet door; the toilet; my key in; key in the door; up the stairs; off the couch; off the sofa
        stand up; stood up; standing up; laugh; cough; sneeze; backdoor; the trots; trots; messed; of the brown sort
        brown; my sleep; asleep; down my leg; down my legs; in my clothes; in public; in the shop; in church
        in the queue; in the car; at work; worse kind; other kind; solid; liquid; runny; slurry; in the shower
        on the floor; in the hall; on the carpet; on the stairs; on the landing; on the chair; on the sofa; the chair
        the sofa; the bed; the car seat; accident; accidents
    """,
}
