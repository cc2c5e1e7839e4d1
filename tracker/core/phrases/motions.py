"""Passing a motion or wind: what people call it, and what they say when it goes wrong.

Sources of what counts: NHS_BACK, BMJBP_CES, NUFF_CES.
"""

MOTIONS = {
    "BOWEL": """
        bowel; bowels; poo; pooing; shit; shits; shitting; crap; crapping; stool; stools; motion; motions
        number two/twos/2/2s; bowel movement/movements; bm; bms; faeces; feces; faecal; fecal; wind; gas; fart; farts
        farting; jobby; jobbie; jobbies; keech; turd; defecate; defecating; defecation; dookie; doodoo; doo doo; kaka
        caca; cack; trump; trumps; trumping; guff; flatus; flatulence; tatti; big job; opening my bowels
        open my bowels; empty my bowels; go for a poo; back passage; bowls; fi; rear end; back end; wind or poo
        toilet motions; number two; number 2; number 2s; no 2
    """,
    "sign:bowel change": """
        pooed myself; poo myself; pooing myself; shit myself; shat myself; shit the bed; shat the bed
        shit my pants/trousers; shat my pants/trousers; crapped myself; crap myself; crapped my pants; cacked myself
        cack myself; keeched myself; jobbied myself; soiled myself; soil myself; soiling myself
        soiled my pants/trousers/undies/knickers/sheets/pyjamas/self; soiled pants; soiled undies; soiled the bed
        soiling; been soiled; messed myself; messed my pants/trousers/undies/knickers; messed the bed; messing myself
        messed in my; a mess in my pants; dirtied myself; dirtied my pants; incontinent of stool/faeces/poo
        doubly incontinent; double incontinence; number two accident/accidents; anal leakage; bowel leakage
        leaking from behind; skid marks; skidmarks; skiddies; found poo; poo stains; sharted; shart; followed through
        a follow through; lost my bowel/bowels; lost bowel; bowels went; bowels just went; bowels let go
        bowel let go; bowels opened/open by themselves/without/on; bowels not working; bowels arent working
        bowels stopped working; bowels have stopped; bowel has stopped; bowels shut down; bowels have gone
        bowel problem/problems/trouble/issue/issues/change/changes; changes in/to my bowel/bowels
        bowels funny/weird/odd/changed/different; cant hold it in at the back; cant hold [in] wind/farts/gas/fart
        cant hold [in/my] [a/my] wind/farts/gas/fart; couldnt hold [in/my] wind/farts/gas
        cant keep wind/farts/gas in; cant keep my wind/farts in; cant control gas/wind/farts; cant clench
        couldnt clench; cant squeeze my/me bum/anus/bottom/back/ring/cheeks
        cant tighten my bum/back/anus/bottom/sphincter; cant pinch my bum; no squeeze; no clench
        nothing happens when i clench/squeeze; bum wont clench; bum wont close; wont clench; sphincter gone
        sphincter not working; lose sphincter; no anal tone; loss of anal tone; reduced anal tone; lax anal tone
        cant feel poo; couldnt feel it when i went for a poo
        cant tell when/if/im/whether i need/pooing/i have/its a poo/pooed; cant tell if/when i need a poo
        cant tell if its wind or; cant tell wind from; dont know when/if i need a/to poo; dont know if i have pooed
        no urge/feeling/sensation to/when/of poo/i poo/pooing; no sensation/feeling opening my bowels
        no sensation/feeling when opening my bowels; no sensation/feeling going for a poo
        poo without knowing/feeling; passed a motion/stool without; farts just come out; farting without
        farts come out; passing wind without; cant push a poo out; cant push it out; cant bear down
        no control of when i go; fi x2; fi x1; fi x3; fi overnight; fi today; motion coming
        filled my trousers/pants/knickers/nappy; accident from the back; from the back end; it was not wind
        it wasnt wind; thought it was wind; thought it was a fart; thought it was just wind
        thought it was trapped wind; nothing grips; no grip back there; no grip behind; leaked brown; brown in my
        brown stain/stains/mark/marks; brown smear; smears in my; smearing; smeared; number two in my
        cant stop a fart; cant stop wind; wind just; wind comes; wind escapes; farts escape; wind escaping
        couldnt squeeze to stop; couldnt squeeze it; bowels are coming; motions just; motions come; faecal leakage
        fecal leakage; stool leakage; stool incontinence; faecal soiling; cant feel when i open my
        couldnt feel when i opened; opened my bowels without; bowels open without; bowels moved without
        lost it from behind; lost it from the back; everything fell out; all fell out; it all just fell out
        it fell out; messed the sheets; messed the sofa; messed the chair; messed the car; no control front or back
        no control back or front; no control at the back; no control of my back; no control behind
        nothing holds it in; nothing to hold it in; no holding it; faecal incontinence; bowel incontinence
        anal incontinence; bowel accident/accidents; poo accident/accidents; pooey accident/accidents
        poo leaking/leaked/leakage; stool leaking/leaked/leakage; faeces leaking/leaked/leakage
        leaking [of] poo/stool/faeces; leaked [of] poo/stool/faeces; leakage [of] poo/stool/faeces
        leaking from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leaked from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leakage from [my/the/me] back passage/bum/bottom/behind/arse/rear
        poo in my pants/knickers/undies/bed/trousers/sleep; shit in my pants/knickers/undies/bed/trousers/sleep
        problem with my/the bowel/bowels; problems with my/the bowel/bowels; trouble with my/the bowel/bowels
        issue with my/the bowel/bowels; issues with my/the bowel/bowels
        cant [even] feel myself/me poo/pooing/shit/shitting/crap
        couldnt [even] feel myself/me poo/pooing/shit/shitting/crap
        dont [even] feel myself/me poo/pooing/shit/shitting/crap
        didnt [even] feel myself/me poo/pooing/shit/shitting/crap; cant [even] feel the/my/a poo/motion/stool/crap
        couldnt [even] feel the/my/a poo/motion/stool/crap; dont [even] feel the/my/a poo/motion/stool/crap
        didnt [even] feel the/my/a poo/motion/stool/crap; cant feel when i poo; couldnt feel when i poo
        dont feel when i poo; didnt feel when i poo; cant feel it when i poo; couldnt feel it when i poo
        dont feel it when i poo; didnt feel it when i poo; didnt know i had/have/was pooed/pooing/been
        dont know i had/have/was pooed/pooing/been; poo just comes/came/falls/fell/slips/slipped [out]
        shit just comes/came/falls/fell/slips/slipped [out]; crap just comes/came/falls/fell/slips/slipped [out]
        stool just comes/came/falls/fell/slips/slipped [out]; motion just comes/came/falls/fell/slips/slipped [out]
        poo came/comes/falls/slips/slipped out; shit came/comes/falls/slips/slipped out
        stool came/comes/falls/slips/slipped out; motion came/comes/falls/slips/slipped out
        motion without feeling/knowing; stool without feeling/knowing; motion is/are coming without
        motions is/are coming without; accident of the other sort/kind/type/variety
        accident of the worse/smelly/solid/brown sort/kind; the other sort/kind of accident
        other sort/kind of accident; whoopsie from behind; whoopsy from behind; oopsie from behind
        mishap from behind; disaster from behind; surprise from behind; leak from behind
        whoopsie from/in the back/rear/bum/bottom; whoopsy from/in the back/rear/bum/bottom
        oopsie from/in the back/rear/bum/bottom; mishap from/in the back/rear/bum/bottom
        number two accident/mishap/in my; accident of the number two; nothing works back there
        nothing working back there; opened by itself; opened on its own; just opened by itself; back end opened
        bowels opened by themselves; bowel opened by itself; new fi; fi and ui; ui and fi
        skidded my/me pants/trousers; skidded me kecks
    """,
    "CLENCH": """
        clench; squeeze; grip; grips; pinch; hold it shut; close it; shut it; tighten; squeeze test; squeeze back
        pelvic floor; kegel; kegels; contract; push
    """,
    "NOTHING": """
        nothing; nada; zilch; zero; no; cant; couldnt; wont; doesnt; not; hardly; barely; nothing there; dead
    """,
    # One or the other, and holding it.
    "WIND_OR": """
        wind and the real; wind or the real; wind or more; wind or not; wind or something; wind or worse; wind or
        solid; gas or; gas from; fart or; fart from; wind from; between wind; between gas; between a fart
        a fart and wind and a; wind and poo; solid or; solid from; if it was wind; if its wind; if its gas
        if its a fart; if it is wind; whether its wind; whether it is wind; trust a fart; trust my farts; trust wind
        trust a trump; hold a fart; hold a trump; hold wind; hold gas; hold in a fart; hold in wind; hold it in
        hold that in; keep it in; keep wind in; keep a fart in; hold a poo; holding a poo; hold my poo; hold back
        holding back; squeeze it back; hold them in; hold a guff; hold in a trump; hold in gas; stop a fart
        stop a trump; stop the wind; stop wind; stop gas; keep gas in
    """,
    "FINGER_TEST": """
        finger test; finger up; finger in my; rectal exam; rectal; pr exam; dre; pr; told me to squeeze
        asked me to squeeze; asked me to clench; told me to clench; squeeze his finger; squeeze her finger
        squeeze their finger; squeeze the finger; squeeze round; squeeze around; squeeze my bum; squeeze my bottom
        clench my bum; clench my bottom; tone; anal wink; wink reflex; pinprick; pin prick; pin prick test; pin test
        cotton wool test
    """,
    "NO_GRIP": """
        lost its grip; no grip; lost grip; no muscles; no muscle; slack; lose; lax; wont close; wont shut
        doesnt close; doesnt shut; not closing; not shutting; hanging open; open; gaping; wont hold; doesnt hold
        cant hold; has no; has a mind; does its own; does what it wants; not working; doesnt work; stopped working
        gone slack; feels lose; feels open; weak; useless; limp; floppy; dont work; wont squeeze; wont clench
        wont tighten; wont grip; cant squeeze; cant clench; cant tighten; no squeeze; feel useless
    """,
    # What is found afterwards.
    "STAIN": """
        streak; streaks; streaked; skid; skids; skid mark; skid marks; smear; smears; smudge; smudges; stain; stains
        stained; mark; marks; spot; spots; spotting; brown; brown patch; nugget; nuggets; pebble; pebbles; log
        lump of; bit of poo; bits of poo; poo; shit; crap; muck; mess; a present; surprise
    """,
    "LAUNDRY": """
        laundry; washing; wash; washes; washing machine; pants; undies; towel; towels; pads; tissue; paper when
        bath mat; seat cover
    """,
    # It comes of itself, whoever is there.
    "HELPLESS": """
        could do nothing; can do nothing; nothing i can do; nothing i could do; couldnt help; cant help
        couldnt help it; cant help it; couldnt stop; cant stop; no stopping; loudly; out loud; in front of
        all the time; constantly; nonstop; without warning; with no warning; no warning; without meaning; no control
        by accident; when i bend; when i stand; when i walk; when i get up; when i cough; every step; each step
        with every; on its own; by itself; itself; of its own; slips out; just slips; just comes; just happens
        involuntary; unannounced; uninvited; didnt know; didnt feel; cant feel; never felt; surprised
        took me by surprise; wherever; whenever; whatever i do
    """,
    "DIRTY": """
        dirty; still dirty; brown; never clean; not clean; wont come clean; keeps coming; coming back; comes back
        again and again; and again; more and more; hours later; not closed; isnt closed; isnt shut; not shut; open
        streaks; smears; mess; no end; forever
    """,
    "ODD_PLACE": """
        on the stairs; on the landing; in the hall; in the shower; in the bath; on the floor; on the carpet
        on the lino; in the car; on the bus; on the train; in tesco; in asda; in aldi; in the shop; in the queue
        at the till; at work; in the garden; on the path; on the walk; in the street; in the kitchen; in the lift
        in my hand; in my sleep; in the night; in public; all over
    """,
    "CANT_CLENCH": """
        couldnt clench; cant clench; couldnt squeeze; cant squeeze; couldnt hold; cant hold; couldnt tighten
        cant tighten; couldnt stop it; no clench; unable to clench; wouldnt clench
    """,
    "ALL_OVER": """
        all over the hall/floor/bed/carpet/sofa/chair/car/kitchen/stairs/toilet/bathroom/seat/place/shower/house
        all over my/me trousers/legs/pants/pyjamas/shoes; all over the hall carpet; all down my legs; all down my leg
        down my legs; all down me; in my trousers; in my pants; on the carpet
    """,
    "CANT_TELL": """
        cannot make out whether; cannot make out if; cant make out whether; cant make out if; cant tell whether
        cant tell if; couldnt tell if; couldnt tell whether; not sure if; not sure whether; dont know if
        dont know whether; didnt know if; didnt know whether; no idea if; no idea whether; never know if
        never know whether; hard to tell if; hard to say if; cant say if; cant say whether; have to look to see if
        cant make out
    """,
    "HAS_COME": """
        anything has come; anything came; anything is coming; anything comes; something has come; something came
        i have been; i have gone; i am going; i have finished; i am finished; i am done; i have emptied; its out
        it is out; its come; it has come; it came out; i have pooed; i have peed; i am peeing; i am weeing
        i am pooing; i have weed; i went or not; i have been or not; i am pissing; its coming; anything is out
        there is more
    """,
    "THRONE": """
        throne; toilet; the pan; the bowl; commode; on the pot; sit there; bathroom; bowel; bowels; bladder; wipe
        poo; pee; wee; rear; bum; bottom; back passage
    """,
    "BOTH_ENDS": """
        both ends; front and back; back and front; top and bottom ends; wee and poo; poo and wee; number one and two
        the lot
    """,
    "RUINED": """
        mattress; the bed; sheets; bedding; duvet; sofa; couch; car seat; armchair; trousers; pyjamas; settee; carpet
    """,
    "SPOILT": """
        ruined; wrecked; soiled; binned; in the bin; in the skip; thrown out; for the tip; covered; a write off
        soaked; destroyed
    """,
}
