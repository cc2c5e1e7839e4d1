"""Despair that has got as far as means, places, plans and farewells. SUICIDE."""

MEANS = {
    # Things that could be used.
    "MEANS": """
        pills; tablets; tramadol; morphine; codeine; oramorph; oxy; oxycodone; oxycontin; fentanyl; patches
        amitriptyline; gabapentin; pregabalin; diazepam; valium; zopiclone; sleeping tablets; sleeping pills
        paracetamol; insulin; meds; medicine cabinet; medicine drawer; medicine cupboard; the packet; the packets
        the bottle; the box; the blister packs; the strip; the strips; the whole box; the whole bottle
        the whole packet; the whole lot; all of them; the stash; razor; razors; razor blade; blade; blades; scalpel
        knife; knives; kitchen knife; the knife drawer; rope; noose; belt; cord; ligature; beam; rafters; gun
        shotgun; rifle; pistol; revolver; bullet; exhaust; hosepipe; gas; oven; bleach; antifreeze; weedkiller
        petrol; plastic bag; helium; charcoal; pill; morphine patch; sharps; scissors; dressing gown cord
    """,
    # What is done with them, or thought.
    "PULL": """
        how many; how much; how long it would; how long it takes; how high; how far down; how deep; how cold
        how fast; how easy; how easily; would it take; it would take; would take; do the job; do the trick; be enough
        enough to; if they were enough; counted; counting; count; count them; add up; added up; adding up
        working out; worked out; work out; lined up; laid out; saved; saving; saving up; save up; hoard; hoarding
        hoarded; stash; stashed; stashing; kept back; keeping back; collecting; collected; tipped out; poured out
        emptied out; held in my hand; holding them; held them; sat with; sitting with; sat looking; sit looking
        sat staring; sit staring; sat and stared; stare at; staring at; stared at; gazing at; gazed at
        keep looking at; looking at the; looked at the; eyeing; eyed; eyeing up; tempted; tempting; calling; calls me
        calls to me; called to me; drawn to; pulled towards; pull towards; pulls me; inviting; looks inviting
        looks easy; looked easy; seems easy; look friendly; looks friendly; one step; one more step; step off
        stepping off; step out; stepping out; step in front; lean over; leaning over; lean out; leant over
        over the edge; the edge; over the rail; over the railing; over the side; climb over; climbed over; let go
        letting go; letting; let the; let it roll; take my hands off; hands off the; let it; jump; jumping; leap
        leaping; fall from; falling from; fall off; throw; throwing; roll off; drive off; drive into; driving into
        steer; steering; swerve; swerving; turn the wheel; crash; crashing; crash the; unclip; not brake; foot down
        close my eyes; shut my eyes; walk in; walking in; walk into; walking into; wade in; wading; wade; swim out
        swimming out; keep swimming; keep walking; sink; sinking; drown; under the water; all of them at; at once
        all at once; the lot; in one go; too many on purpose; on purpose; one last time; swallow; swallowing
        take them all; taking them all; take the lot; take the whole; took the whole; neck the; necking the
        down the lot; wash them down; hidden; hid; hide; hiding; bought; ordered; found a; looked for; found online
        looking online; looking up; looked up; googling; googled; researched; researching; searching; searched
        reading about; across my; my wrists; wrist; wrists; my arm; my thighs; against my; to my head; in my mouth
        round my neck; around my neck; thinking; thinking about; thought about; think about; thinking of
        keep thinking; picture; picturing; imagine; imagining; fantasise; quicker; quickest; easier
        stop a bit longer; stop longer; stopped longer; linger; lingered; lingering; stand a bit longer
        stay a bit longer; stood a while; stood too close; too close; close to the; near the edge; lean on the
        look down; looking down; looked down; looked over; look over; extra; several shops; different shops
        different chemists; two chemists; three shops; stockpile; stockpiling; stocking up; stocked up; pile of
        pile up; drawer full; full of; a months; a month of; a months worth; mums; nans; dads; so i cant
        out of sight; out of reach; where i cant; locked away; handed over; gave them to; looking at all; look at all
        looking at them; look at them; catching my eye; catches my eye; caught my eye; whispering; whispers
        winking at me; talking to me; speaks to me; waiting for me; there if i need; just in case i need
        insurance policy; comfort; comforting; comforts me; knowing its there; knowing they are there
        knowing theyre there; a comfort; solution; answer; answers; thats one way; one way; one way out; look at the
        a way to; end of the; end it; packed; packed with; bag packed; took 10; handful; hello; saying hello
        my friends; my only friends; wifes
    """,
    # Where it could be done.
    "PLACES": """
        window; wall; tree; lamp post; bus; river; canal; loch; lough; lake; weir; reservoir; sea; harbour; pier
        dock; dam; waves; tide; platform; station; train; trains; tracks; railway; railway line; level crossing
        rails; tube; underground; lorry; lorries; truck; trucks; traffic; road; motorway; oncoming; handbrake; wheel
        steering wheel; bridge; flyover; viaduct; overpass; cliff; cliffs; headland; cliff edge; quarry; roof
        rooftop; top floor; multistorey; multi storey; car park; balcony; ledge; barrier; kerb; curb; edge; heights
        stairwell; woods; beach; railway crossing; the crossing; platform edge; the parapet; the viaduct
    """,
    # What draws there.
    "DRAWN": """
        jump; jumping; jumped; leap; leaping; throw myself; throwing myself; fling myself; the edge; too close
        close to the edge; near the edge; over the rail; over the railing; over the railings; over the side
        over the edge; climb over; climbed over; climbing over; lean over; leaning over; leant over; one step
        one more step; one little step; step off; stepping off; step out; stepping out; stepped out; step in front
        stepping in front; step back; stepped back; didnt step; nearly stepped; nearly didnt; walk out in front
        walk in; walking in; wade; wading; waded; swim out; swimming out; keep swimming; keep walking; walk in and
        sink; sinking; drown; drowning; let go; letting go; let the; letting the; let it roll; letting it
        handbrake off; take my hands off; hands off the; not brake; not braking; foot down; floor it; close my eyes
        shut my eyes; drive into; driving into; drive off; driving off; steer into; steering into; steer; swerve
        swerving; turn the wheel; turning the wheel; crash into; plough into; hit a; unclip; undo my belt; tempted
        tempting; temptation; calling; calls me; calls to me; called to me; call to me; calls my name; drawn to
        draws me; pull of; pulled towards; pulls me; pulling me; inviting; looks inviting; looks easy; looked easy
        looks friendly; looked inviting; looks peaceful; looked peaceful; peaceful down; how cold; how deep; how high
        how far down; how long it would; how easy; how easily; how quick; how fast; be quicker; quicker; quickest
        be easier; do the job; do the trick; do it; be done; be over; all over; stop a bit longer; stop longer
        stopped longer; linger; lingered; lingering; stand a bit longer; stay a bit longer; stood too; thinking the
        thinking about the; wonder what; wondering what; what it would be like; what if i; what if; picture
        picturing; imagine; imagining; fantasise; end it; end of me; finish it; nobody would; no one would
        not come back; not coming back; never come back; one way; keep standing; stand too long; standing too long
        bit too long; keep stopping; keep going back to; stay too long
    """,
    "CUT_ME": """
        cut my arm/arms/thigh/thighs/wrist/wrists/skin/stomach/hip/hips
        cutting my arm/arms/thigh/thighs/wrist/wrists/skin; cut into my
        scratched my arm/arms/wrist/wrists/thigh/thighs; burned my arm/arms/wrist; burnt my arm/arms/wrist
        hit myself; hitting myself; punched the wall; punched myself; punching myself; lighter on my; blade on my
        blade to my; blade across; cut again; cuts on my arms; cuts on my thighs; bite myself; biting myself
    """,
    "HELPED": """
        helped; relief; release; on purpose; felt something; feel something; felt better; feel better; calmer; calm
        again; to cope; cope; distract; distraction; to forget; take my mind; punish; deserve; hidden; long sleeves
        sleeves; relapse; relapsed; clean; streak; urge; urges
    """,
    "PLAN": """
        a plan; the plan; my plan; decided; decision; made up my mind; mind is made up; minds made up; date picked
        picked a date; set a date; chosen; chose a day; picked a day; made my choice; know how; know when; know where
        know what i am going to do; know what i have to do; sorted it; worked it out; got it worked out
    """,
    "CALM": """
        calm about; i am calm; feel calm; calm now; so calm; strangely calm; at peace; peaceful; relieved; a relief
        serene; weight off; not scared; not afraid; unafraid; no longer scared; quiet in my head; goodbye; soon
        it will be over; over soon; tonight; saturday; sunday; friday; when the kids; after the wedding
        after christmas; after the funeral
    """,
    # Last things; two of them together.
    "FAREWELL": """
        letter each; letters to; a letter to; letter for; letters for; leave a note; leaving a note; left a note
        note for; wrote a note; written a note; writing a note; note on the; farewell; goodbye; goodbyes; good bye
        say goodbye; saying goodbye; last words; last letter; final letter; last message; final message; last post
        last entry; last note; my last; forgive me; please forgive; sorry to everyone; sorry everyone
        sorry to you all; sorry to my; tell my kids; tell my wife; tell my mum; tell them i; tell the kids
        tell them all; love you all; i love you all; made my will; making my will; wrote my will; writing my will
        sorted my will; will sorted; updated my will; life insurance; insurance papers; funeral plan; funeral planned
        planned my funeral; planning my funeral; picked the songs; songs for my; music for my funeral; hymns
        gave away; given away; giving away; give away my; rehome the; rehomed the; rehoming the; found homes for
        found a home for; passwords; bank details; who gets what; where everything is; folder of papers; affairs
        affairs sorted; sorted my affairs; everything in order; everything ready; all in order; tidied everything
        tied up lose ends; lose ends; ready to go; i am ready; my time; time to go; its time; it is time
        my bags are packed; made my peace; at peace with; peace with it; peace with going; taken care of
        look after the kids; look after mum; look after the dog; take care of the kids; take care of my; take the dog
        have the dog; feed the cat; wishes for the funeral; my wishes; funeral wishes; funeral; not telling anyone
        havent told anyone; nobody knows; no one knows; dont tell anyone; our secret; new home; good home; happy home
        nice home; a home for; will have a nice; bequeath; heirlooms; my watch to; my ring to; my guitar; my tools
        enough now; good run; had a good life; long life; full life; a good life; said what i needed; said all i
        no regrets; thank you for everything; thanks for everything; be good to; goodnight to; last goodnight
        kissed the kids; kissed them all; hugged them; hugged the kids; held them longer; long hug; i am sorry
        so sorry; september appointment; wont need; wrote the passwords; wrote down the passwords; passwords out for
    """,
    "THOUGHT_OF": """
        the thought of; thought of; thoughts of; thinking of; thinking about; keep thinking; thought about
        tempted to; tempted by; picture myself; imagine; imagining; urge to; want to; wanting to; could just
        could easily; idea of; the idea of; looked at; looking at; staring at; counting; counted; kept picturing
        daydream about
    """,
    "AT_ONCE": """
        at once; in one go; all together; all in one; the lot; all of them; the whole box; the whole bottle
        the whole packet; the whole strip; the whole lot; every one of them; every last one; with vodka; with whisky
        with a bottle; washed down
    """,
}
