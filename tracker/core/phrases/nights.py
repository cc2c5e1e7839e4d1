"""Pain that no position eases, and pain of the night. NHS_BACK, GCARE, VERHAGEN."""

NIGHTS = {
    "sign:unremitting pain": """
        never lets up; never let up; doesnt let up; wont let up; not let up; hasnt let up; havent had a break from
        no let up; no letup; never stops; never stopped; never eases; never eased; doesnt ease; wont ease
        nothing eases; nothing eases it; nothing relieves; nothing takes the edge; nothing touches it
        nothing touches the pain; no position eases; no position helps; no position is; no position gives
        no position works; no position takes; no comfortable position; no comfy position; no comfort in any
        no position comfortable; cant find a position; cant find any position; cant get comfortable; cant get comfy
        couldnt get comfortable; couldnt get comfy; cant get comfortable in any; whatever position
        whatever way i lie; whichever way i lie; in every position; lying sitting standing; lying sitting or standing
        sitting standing lying; sitting standing or lying; sitting lying standing; sit stand or lie; sit lie or stand
        lie sit or stand; stand sit or lie; 24/7; 24-7; round the clock; around the clock; day and night
        night and day; all day and all night; all day all night; morning noon and night; every minute of every
        every second of; every single minute; constant pain; pain is constant; pain constant; constant ache
        ache is constant; constant back; constant agony; constant gnawing; constant boring; constantly there
        constantly in pain; constant now; it is constant; its constant; constant never; been constant; unremitting
        unrelenting; relentless; incessant; ceaseless; without a break; without let up; without stopping; no relief
        no relief from; no relief in; no relief whatever; no respite; no escape from; gives no peace; no peace from
        doesnt matter how i; doesnt matter what i do; doesnt matter what position; doesnt matter if i sit
        no matter how i; no matter what i do; no matter what position; no matter which way; no matter where
        makes no difference if i; makes no odds; rest doesnt help; rest makes no difference; resting doesnt help
        resting makes no; lying down doesnt help; lying down makes no; lying down no help; same lying or
        same sitting or; sitting or lying; even at rest; even when resting; even when i am resting; even lying down
        even lying still; even when lying; even when i rest; there all the time; there every minute
        hurts all the time; pain all the time; aches all the time; never goes away; never leaves; never not there
        doesnt go away; wont quit; doesnt quit; does not let up; does not stop; does not ease; is never not
        hasnt stopped; hasnt eased; has not let up; not a minutes peace; not a moments peace; not a minute without
        not a moment without; neither rest nor; neither repose nor; affords any relief; affords relief; no relief at
        pain is continuous; continuous pain; permanent pain; permanently sore; permanently in pain; constant deep
        constant dull; constant bore; deep bore; boring pain; bore in; no peace at; no peace at all; day nor night
        nor night; doesnt matter how; matter how i; lie sit stand; not one position; not a single position
        no way to lie; no way to sit; no way i lie; position makes no; change of position; changing position
        lying still doesnt; no ease at; without ceasing; never ceases; never quits; never relents; never subsides
        wont subside; does not subside; every waking; each and every minute; no good position; no better lying
        no better sitting; no better in any; no different lying; no different whether; no different sitting
        hurts whether; hurts lying; hurts sitting standing; hurts however; sore however; sore whatever
        all day every day; always hurting; always sore; always aching; always in pain; steady ache that
        never a break; no break from; pain nonstop; pain non stop; nonstop pain; non stop pain; pain doesnt stop
        pain wont stop; pain never goes; 24/7 pain; rest doesnt touch; moving doesnt touch; rest doesnt touch it
        in any position; every position hurts; hurts in every position; all positions; pain is always there
        ache is always there; always there day; always there even; is there all the
    """,
    "sign:pain worse at night": """
        worse at night; worse in the night; worse in bed; worse at bedtime; worse lying down; worse when i lie
        worse when lying; worse lying; worse when i am lying; worse during the night; worse overnight
        worse through the night; worse of a night; worse nights; worse on a night; night pain; night pains
        pain at night; pains at night; ache at night; aches at night; aching at night; hurts at night
        hurts most at night; hurts more at night
        nights are [the/by/much/far] worse/worst/hell/agony/bad/terrible/awful; nights are the; nights worse
        nighttime is worse; night time is worse; nighttime worse; night is worse; bad at night; awful at night
        terrible at night; agony at night; really bad at night; comes on at night; comes at night
        wakes me every night; wakes me [up] at/around/about 2/3/4/2am/3am/4am; wakes me at night
        wakes me [up] in the night; wakes me up every; wakes me from; wakes me most nights; wakes me nightly
        wakes me several; wakes me through; waking me every night; waking me nightly; waking me at
        waking me in the night; woken every night; woken up every; woke me every; woken by it every
        woken by the pain; woken nightly; woken me every; wakes me up at night; every night it wakes; up every night
        awake every night; walk the floor; walk the floors; walking the floor; walking the floors; pacing at night
        pace the; pacing the; pacing all night; sleep in a chair; sleeping in a chair; sleeping in the chair
        sleep in the chair; sleeping upright; sleep upright; sleeping sitting up; slept in the chair
        slept in a chair; sleep sitting; cant lie down; cant lie flat; couldnt lie flat; cant sleep for the pain
        cant sleep with the pain; cant sleep because; havent slept for; havent slept properly for; no sleep for
        awake all night with; up all night with; keeps me up every; kept me up every; keeping me up every
        keeps me awake every; keeps me awake most; worse in the small hours; worse in the early hours
        small hours are; its worse in the; only at night; only when i lie; when i lie in bed; when i lie down it
        ramps up when; ramps up at night; ramps up in bed; comes alive at night; wakes up at night; screams at night
        screaming at night; sleeping in the recliner; sleep in the recliner; slept in the recliner
        sleeping on the recliner; sleeping in my recliner; nocturnal pain; noc pain; noctural; night waking with pain
        waking with pain; wakened with; wakened by; wakens me; wakens me every; wakes me 2; wakes me two
        wakes me three; wakes me 3; wakes me twice; keeps waking me; keeps wakening me; wakes me without; awake from
        up since 3; up since 2; at night is; lying is worse; lying flat is worse; lying flat makes
        lying down makes it; lying makes it; bed makes it; bed is worse; bed is torture; bedtime is; dread bed
        dreading bed; dread bedtime; dreading bedtime; dread going to bed; dread nights; dreading nights
    """,
}
