"""Stiffness of the morning, and a first episode. NG65, NHSL_AXSPA, GPTRAIN."""

MORNINGS = {
    "STIFF": """
        stiff; stiffness; rigid; like a board; seized; seized up; locked; locked up; rusty; rusted; like the tin man
        tin man; tinman; creaky; like concrete; set solid; like a plank; wooden; cant move; solid; takes; get going
        to get going; to loosen; loosen up; to loosen up; before i can; ems; stiff as; seizing; creak; creaking
        like an 80; like an old; like an old man; bend; straighten; rusty till; rust; statue; like a statue; robot
        like a robot; like a plank of; board; a board; ironing board; granny; grandad; an old woman; an old man
        90 year old; 80 year old; pensioner; zombie; poker; like a poker; ramrod; fused; welded; glued; stuck
        cemented; set like; set in; frozen; cant bend; cant tie; wont bend; unbending; shuffle; shuffling; hobble
        hobbling; crippled; hirple; hirpling
    """,
    "MORNING": """
        morning; mornings; when i get up; when i wake; on waking; first thing; getting up; wake up; waking up
        get out of bed; out of bed; before work; before breakfast; till lunch; till midday; till noon; until noon
        until lunch; until midday; by 10; by 11; by lunchtime; by noon; a m; mornings are; in the am; of a morning
        every morning; when i rise; on rising; on getting up; waking; wake; out of my bed; breakfast; shower; dressed
        get dressed; sunup; dawn; first hour of; start of the day; start of each day; before school; before uni
        before lectures; up at 4; up at 5; up at four; up at five; up at 6; up at six
    """,
    "LONG_STIFF": """
        an hour; one hour; 1 hour; over an hour; couple of hours; two hours; 2 hours; three hours; 3 hours; 40 min
        45 min; 60 min; 90 min; 50 min; 40 mins; 45 mins; 60 mins; 90 mins; 50 mins; 40 minutes; 45 minutes
        60 minutes; 90 minutes; 50 minutes; half the morning; most of the morning; all morning; till lunch
        until lunch; till midday; until midday; till noon; until noon; till 10; till 11; until 10; until 11
        by lunchtime; by noon; half an hour; 35 minutes; 35 mins; hour and a half; mid morning; midmorning; elevenses
        forty five; lunchtime; an hour plus; hour plus; >60; >45; >30; >1h; 1 h; 2 h; 1hr; hour or more; hour or so
        best part of an hour; good hour; nearly an hour; at least an hour; full hour; solid hour; good two; few hours
        till ten; till eleven; until ten; until eleven; past ten; past eleven; till about 11; till mid; until mid
        by mid; first two; first hour; first couple; hour until; hour till; hour; hours
        till about ten/eleven/twelve/10/11/12/lunch/noon/midday
        until about ten/eleven/twelve/10/11/12/lunch/noon/midday
        till gone/after/past/nearly/almost/around ten/eleven/twelve/10/11/12/lunch/noon/midday
        until gone/after/past/nearly/almost/around ten/eleven/twelve/10/11/12/lunch/noon/midday; not right till/until
        not human till/until ten/eleven/noon/lunch/midday; before ten; before eleven; gone ten; gone eleven; hours to
        hours before; two hours before; ninety minutes; sixty minutes; forty minutes; fifty minutes; 75 min; 80 min
        70 min; three quarters; three-quarters; quarters of an hour; elevenish; tenish; coffee time; well into the
        till 9; till nine; until 9; until nine; till about 9; till about nine; until about nine; until about 9
        till half nine; until half nine; till gone nine; till 12; till twelve; till coffee; till the school run
        till mid afternoon; well into the morning; best part of the morning; till dinner time; until dinner time
        a good while after; till about 10am; till 10am; until 10am; till about 11am; till 11am; until 11am
        till about 10; till gone 10; till gone 11; until about 10; until about 11
    """,
    "EASES_MOVING": """
        eases when i move; eases with movement; better when i move; better with movement; better moving
        better once i am moving; better once i get moving; better once moving; better if i move; eases off once
        loosens up; loosens; loosen up; easier once i move; easier when moving; movement helps; moving helps
        moving about helps; walking helps; walk it off; walking it off; better after a walk; better after walking
        eases as i; eases once; worse with rest; worse when i rest; worse after rest; worse resting; worse sitting
        rest makes it worse; better with exercise; better after exercise; exercise helps; once i get going
        once i get moving; get going; get moving; wears off as; until i move; till i move; wakes me early
        wakes me at 4; second half of the night; early hours; loosens when; loosens off; loosens as; loosens once
        improves with; improves when; improves once; better on the move; better on my feet; better up and; ok once
        ok when; fine once; sitting still makes it; sitting makes it; resting makes it; rest is worse
        worse when i stop; worse if i sit; worse when i sit; moving sorts; exercise sorts; swim sorts; shower helps
        hot shower; eases by; eases after; eases off; wears off by; settles once; settles with; second half of night
        second half of the; wake early; waking at 4; wake at 4; woken at 4; buttock; alternating; nsaids help
        ibuprofen sorts; frees it; frees me; frees up; frees off; freed up; frees once; frees when; swim frees
        walk frees; movement frees; a swim; hot shower helps; gym helps; sport helps; football helps; dancing helps
        yoga helps; cycling helps; running helps; stretch it out; limbers up; limber up; warms up; once warmed
        once i am warmed; once i warm; oils itself; needs oiling; oil the; unlocks; unlock; thaws; unstiffens
        eases up; goes when i move; goes once i; goes off once; goes with; gone once i; then its fine once
        better once i am busy; better once i am up; better once i am; once i am busy; once i am on the go
        once i am up and; walking fixes; moving fixes; walking cures; walking sorts; walking frees
        better when i am busy; better busy; better on the go; movement fixes; activity helps; better active
        easier on the go; gets going with; gone by lunch; gone by midday; gone by noon; gone by the afternoon
        walking clears; moving clears; frees up with; frees itself; warms up once
    """,
    "FIRST_EVER": """
        first ever; first time ever; first time; first back; first about; first episode; first attack; never had
        never had back; never had a bad back; never before; never in my life; never had trouble
        never had any trouble; never had any back; never had a problem; never had any problem; never hurt my back
        never suffered; no history; new to back pain; never known; in my life; never once; not once in; not had back
        not a day of back; never had a day; never any trouble; 1st ever; 1st episode; first in my; never a days
        never a day of; never a days back; never a days back pain; never a days trouble; never had anything
        never had so much as; never before had; had never had; i had never; have never had; never have i
        my very first; very first; brand new to me; first time i have ever; first time i have; first i have ever
        first in all; never experienced; no previous; no prior; nil previous; no past; no pmh; back has never
        my back has never; my first back; first back problem; first properly; first spell; first go; first dose of
        first taste of; a stranger to; total stranger to; stranger to back; never a twinge; never a moments
        never a minutes; never so much as; never bothered by; not been bothered; never bothered with
        never been bothered; never ached; never been bad; never troubled; back was never; back has always been
        always had a good back; always had a strong back; strong as an ox; back like an ox; sixty years without
        seventy years without; 60 years without; 70 years without; all these years without; whole life without
        till now never; until now never; up to now never; never until; never till; maiden; debut; baptism
        new one on me; newcomer to; novice at; one off until; no form; no back history; no hx; no h/o; nil hx
        no pmhx; no back trouble before; no trouble before; no bother before; no bother with my back before
        no pain before; no back pain before; no problems before; first time in my life; for the 1 st time
        for the first time; 1 st time ever; 1 st time; first time at; first ever back; first go of
        never happened before; never happened to me before; not once in my life; virgin back
    """,
    "sign:first_episode": """
        my first back problem/trouble/pain/spasm/episode/attack/ache/injury
        first back problem/trouble/pain/spasm/episode/attack/ache; first [ever/real/properly] bad back
        first [ever/real/properly] episode of; first ever episode; 1st ever episode; 1st episode; 1st ep; first ep
        never had a bad back/spine; never a days back/spine; never a day of back
        never had back pain/ache/trouble/problems/problem/bother/issues; never had a back pain/ache/problem/spasm
        never had any back pain/trouble/problems/bother/issues; never had trouble with my back
        never any bother with my back; never any trouble with my back
        no back trouble/pain/problems/bother before/ever/until/till/previously; no previous back; no prior back
        no history of back; no past history of back; no hx of back; first time my back; first time ever my back
        first time the back; back never bothered; back never troubled; back never gave
        back has never bothered/troubled/given/gone/hurt/ached; my back never once; first lumbago; first about of
        never known back; never knew what a bad back; never before a bad back; never suffered with my back
        never suffered from back; never suffered back; brand new to back; new to back pain; newbie to back
        first one ever; first back ache; first low back pain; de novo; never been a bother; never been any bother
        never been a problem; never been any trouble; never been a trouble; never gave me any; never gave me a
        never given me any; never given me a; this is the first; this is my first; this being the first
        this being my first; its the first; its my first; is my first; was always good; was always strong
        was always fine; never played up; never let me down; not had it before; not had this before; not had back
    """,
    "NEVER_HAD": """
        never had; never had a; never had any; have never had; never once had; not had; never known; never felt
        never a; never; not a; not one; no; hadnt had; hadnt a; never any; without a; without so much as a; nary a
        no such thing as
    """,
    "TWINGE": """
        twinge; twinges; niggle; niggles; ache; back ache; bad back; sore back; back pain; spasm; day off with
        day of pain; days pain; days bother; days trouble; moments bother; moments trouble; trouble; bother; problem
        problems; issue; issues; pain; grief; gyp; jip; complaint; complaints; back
    """,
    "TILL_NOW": """
        before this; before monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/yesterday/now/last
        till this; until this; till now; until now; till today; until today; till last; until last
        till monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday
        until monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday; up to now; up till now; prior to
        in my life; in all my; my whole life; all my life; in my puff; my whole puff
        in 60/61/62/63/64/65/66/67/68/69/70/75/80 years; in my days; in sixty; in seventy; previously
    """,
}
