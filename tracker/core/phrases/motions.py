"""Passing a motion or wind: what people call it, and what they say when it goes wrong.

Sources of what counts: NHS_BACK, BMJBP_CES, NUFF_CES.
"""

MOTIONS = {
    "BOWEL": """
        number 2; number 2s; no 2; bowel; bowels; poo; pooing; shit; shits; shitting; crap; crapping; stool; stools
        motion; motions; number two/twos/2/2s; bowel movement/movements; bm; bms; faeces; feces; faecal; fecal; wind
        gas; fart; farts; farting; jobby; jobbie; jobbies; keech; turd; defecate; defecating; defecation; dookie
        doodoo; doo doo; kaka; caca; cack; trump; trumps; trumping; guff; flatus; flatulence; tatti; big job
        opening my bowels; open my bowels; empty my bowels; go for a poo; back passage; bowls; fi; rear end; back end
        wind or poo; toilet motions; number two
    """,
    "sign:bowel change": """
        pooed myself; poo myself; pooing myself; shit myself; shat myself; shit the bed; shat the bed
        shit my pants/trousers; shat my pants/trousers; crapped myself; crap myself; crapped my pants; cacked myself
        cack myself; keeched myself; jobbied myself; soiled myself; soil myself; soiling myself
        soiled my pants/trousers/undies/knickers/sheets/pyjamas/self; soiled pants; soiled undies; soiled the bed
        soiling; been soiled; messed myself; messed my pants/trousers/undies/knickers; messed the bed; messing myself
        messed in my; a mess in my pants; dirtied myself; dirtied my pants; faecal incontinence; bowel incontinence
        anal incontinence; incontinent of stool/faeces/poo; doubly incontinent; double incontinence
        bowel accident/accidents; poo accident/accidents; pooey accident/accidents; number two accident/accidents
        anal leakage; bowel leakage; poo leaking/leaked/leakage; stool leaking/leaked/leakage
        faeces leaking/leaked/leakage; leaking [of] poo/stool/faeces; leaked [of] poo/stool/faeces
        leakage [of] poo/stool/faeces; leaking from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leaked from [my/the/me] back passage/bum/bottom/behind/arse/rear
        leakage from [my/the/me] back passage/bum/bottom/behind/arse/rear; leaking from behind; skid marks; skidmarks
        skiddies; poo in my pants/knickers/undies/bed/trousers/sleep
        shit in my pants/knickers/undies/bed/trousers/sleep; found poo; poo stains; sharted; shart; followed through
        a follow through; lost my bowel/bowels; lost bowel; bowels went; bowels just went; bowels let go
        bowel let go; bowels opened/open by themselves/without/on; bowels not working; bowels arent working
        bowels stopped working; bowels have stopped; bowel has stopped; bowels shut down; bowels have gone
        bowel problem/problems/trouble/issue/issues/change/changes; changes in/to my bowel/bowels
        problem with my/the bowel/bowels; problems with my/the bowel/bowels; trouble with my/the bowel/bowels
        issue with my/the bowel/bowels; issues with my/the bowel/bowels; bowels funny/weird/odd/changed/different
        cant hold it in at the back; cant hold [in] wind/farts/gas/fart; cant hold [in/my] [a/my] wind/farts/gas/fart
        couldnt hold [in/my] wind/farts/gas; cant keep wind/farts/gas in; cant keep my wind/farts in
        cant control gas/wind/farts; cant clench; couldnt clench; cant squeeze my/me bum/anus/bottom/back/ring/cheeks
        cant tighten my bum/back/anus/bottom/sphincter; cant pinch my bum; no squeeze; no clench
        nothing happens when i clench/squeeze; bum wont clench; bum wont close; wont clench; sphincter gone
        sphincter not working; lose sphincter; no anal tone; loss of anal tone; reduced anal tone; lax anal tone
        cant [even] feel myself/me poo/pooing/shit/shitting/crap
        couldnt [even] feel myself/me poo/pooing/shit/shitting/crap
        dont [even] feel myself/me poo/pooing/shit/shitting/crap
        didnt [even] feel myself/me poo/pooing/shit/shitting/crap; cant [even] feel the/my/a poo/motion/stool/crap
        couldnt [even] feel the/my/a poo/motion/stool/crap; dont [even] feel the/my/a poo/motion/stool/crap
        didnt [even] feel the/my/a poo/motion/stool/crap; cant feel when i poo; couldnt feel when i poo
        dont feel when i poo; didnt feel when i poo; cant feel it when i poo; couldnt feel it when i poo
        dont feel it when i poo; didnt feel it when i poo; cant feel poo; couldnt feel it when i went for a poo
        didnt know i had/have/was pooed/pooing/been; dont know i had/have/was pooed/pooing/been
        cant tell when/if/im/whether i need/pooing/i have/its a poo/pooed; cant tell if/when i need a poo
        cant tell if its wind or; cant tell wind from; dont know when/if i need a/to poo; dont know if i have pooed
        no urge/feeling/sensation to/when/of poo/i poo/pooing; no sensation/feeling opening my bowels
        no sensation/feeling when opening my bowels; no sensation/feeling going for a poo
        poo without knowing/feeling; poo just comes/came/falls/fell/slips/slipped [out]
        shit just comes/came/falls/fell/slips/slipped [out]; crap just comes/came/falls/fell/slips/slipped [out]
        stool just comes/came/falls/fell/slips/slipped [out]; motion just comes/came/falls/fell/slips/slipped [out]
        poo came/comes/falls/slips/slipped out; shit came/comes/falls/slips/slipped out
        stool came/comes/falls/slips/slipped out; motion came/comes/falls/slips/slipped out
        passed a motion/stool without; motion without feeling/knowing; stool without feeling/knowing
        farts just come out; farting without; farts come out; passing wind without; cant push a poo out
        cant push it out; cant bear down; no control of when i go; fi x2; fi x1; fi x3; fi overnight; fi today
        motion is/are coming without; motions is/are coming without; motion coming
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
        nothing holds it in; nothing to hold it in; no holding it
    """,
    "CLENCH": """
        clench; squeeze; grip; grips; pinch; hold it shut; close it; shut it; tighten; squeeze test; squeeze back
        pelvic floor; kegel; kegels; contract; push
    """,
    "NOTHING": """
        nothing; nada; zilch; zero; no; cant; couldnt; wont; doesnt; not; hardly; barely; nothing there; dead
    """,
}
