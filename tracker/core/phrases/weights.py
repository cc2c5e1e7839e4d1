"""What each trait of a note weighs for an emergency, for urgent or worse, and for soon or worse.

Written by `python -m tests.accuracy.learn`, from the sets of notes; by hand nothing is changed here.
Each of the NAMES has one letter in each text of LETTERS: hunch.py says what letters and marks mean.
"""

LEARNED_FROM = "7c11f4221d72e45b"
FIRST = (-2.26, -2.26, -2.10)
NAMES = """
        #ANUS; #BLADDER; #BOWEL; #BUM; #CHEST; #DRAGS; #FOOT; #GENITAL; #GIVES_WAY; #INNER_THIGH; #KNEE; #LEG
        #MUFFLED; #NO_CONTROL; #NUMB; #ORGAN; #SADDLE; #SEX; #SHIN; #THIGH; #TINGLE; #TOES; #TUMMY; #UNFELT
        #UPPER_BACK; #WEAK; #WIPE; #if:BLADDER; #if:BOWEL; #if:BUM; #if:CHEST; #if:DRAGS; #if:FOOT; #if:GIVES_WAY
        #if:LEG; #if:MUFFLED; #if:NO_CONTROL; #if:NUMB; #if:ORGAN; #if:SADDLE; #if:TINGLE; #if:UNFELT; #if:WEAK
        #if:WIPE; #no:BLADDER; #no:BOWEL; #no:BUM; #no:CHEST; #no:DRAGS; #no:FOOT; #no:GENITAL; #no:GIVES_WAY; #no:LEG
        #no:MUFFLED; #no:NO_CONTROL; #no:NUMB; #no:ORGAN; #no:SADDLE; #no:SEX; #no:SHIN; #no:TINGLE; #no:TUMMY
        #no:UNFELT; #no:WEAK; #no:WIPE; #other:BLADDER; #other:BOWEL; #other:BUM; #other:CHEST; #other:DRAGS
        #other:FOOT; #other:GIVES_WAY; #other:LEG; #other:MUFFLED; #other:NO_CONTROL; #other:NUMB; #other:ORGAN
        #other:SADDLE; #other:SEX; #other:SHIN; #other:TINGLE; #other:TOES; #other:UNFELT; #other:WEAK; #other:WIPE
        #past:BLADDER; #past:BOWEL; #past:BUM; #past:CHEST; #past:DRAGS; #past:FOOT; #past:GIVES_WAY; #past:LEG
        #past:MUFFLED; #past:NO_CONTROL; #past:NUMB; #past:ORGAN; #past:SADDLE; #past:SHIN; #past:THIGH; #past:TINGLE
        #past:TOES; #past:TUMMY; #past:UNFELT; #past:UPPER_BACK; #past:WEAK; #past:WIPE; 0; 0600; 09; 1; 1 hour; 1 in
        1 st; 10; 10 days; 10 min; 10 mins; 10/7; 100; 101; 101.8; 102; 11; 111; 12; 12 min; 12 years; 120; 120 on; 13
        14; 14 min; 15; 15 min; 15 mins; 15 minutes; 16; 16 and; 16 weeks; 17; 18; 18 min; 19; 1987; 1998; 1999; 2
        2 after; 2 am; 2 and; 2 days; 2 hours; 2 mins; 2 months; 2 now; 2 on; 2 overnight; 2 to; 2 today; 2 weeks
        2 years; 2/10; 2/52; 2/7; 20; 20 min; 20 mins; 20 minutes; 2003; 2009; 2011; 2012; 2014; 2015; 2016; 2017
        2018; 2019; 2020; 2021; 21; 22; 22 min; 24; 24 hours; 24/7; 25; 25 min; 26; 27; 28; 29; 3; 3 after; 3 am
        3 days; 3 hours; 3 k; 3 kg; 3 lb; 3 months; 3 nights; 3 on; 3 pm; 3 rd; 3 today; 3 weeks; 3 x; 3 years; 3.1
        3/10; 3/5; 3/52; 30; 30 min; 30 years; 31; 33; 34; 35; 35 min; 36.5; 36.6; 36.7; 36.8; 36.9; 38; 38.3; 38.4
        38.5; 38.6; 38.7; 38.8; 38.9; 38.9 and; 39; 39 and; 39.1; 39.1 and; 39.2; 39.5; 4; 4 after; 4 am; 4 days
        4 from; 4 hours; 4 lb; 4 months; 4 of; 4 then; 4 to; 4 today; 4.8; 4.8 cm; 4/10; 4/5; 4/7; 40; 40 min; 41; 44
        45; 45 min; 5; 5 after; 5 days; 5 k; 5 min; 5 mins; 5 months; 5 s; 5 then; 5 to; 5 years; 5.1; 5/10; 5/5; 5/7
        50; 50 min; 58; 59; 6; 6 after; 6 hours; 6 k; 6 kg; 6 months; 6 since; 6 today; 6 weeks; 6/10; 6/12; 60; 600
        61; 62; 63; 64; 66; 68; 7; 7 hours; 7 today; 7/10; 70; 71; 71 years; 72; 74; 77; 78; 79; 8; 8 and; 8 hours
        8 min; 8 months; 8 weeks; 8/10; 80; 81; 82; 83; 9; 9 again; 9 days; 9 kg; 9/10; 90; 999; 999 if; a; a 2; a 3
        a 4; a 4.8; a 5; a 6; a 7; a 9; a and; a baby; a back; a bad; a bag; a bath; a belt; a bike; a bit; a blister
        a board; a book; a bulge; a bump; a bun; a burn; a car; a catheter; a chair; a cold; a collar; a crack
        a crash; a crunch; a curry; a cushion; a dark; a day; a dead; a deep; a different; a disc; a dog; a dreadful
        a dribble; a drip; a drop; a drum; a dull; a fall; a fart; a fever; a few; a fortnight; a friend; a fright
        a full; a good; a half; a hammer; a hand; a heart; a heavy; a horse; a hot; a kerb; a kid; a kidney; a kill
        a killer; a knife; a lady; a leg; a litre; a little; a log; a long; a lot; a lump; a man; a minute; a mistake
        a month; a morning; a nappy; a new; a nice; a night; a notch; a numb; a number; a pain; a pee; a penny; a pin
        a plank; a plum; a poo; a pop; a properly; a puddle; a right; a roof; a row; a sack; a saddle; a sec; a second
        a size; a slow; a snap; a sore; a stab; a step; a stick; a stone; a stretch; a stroll; a struggle; a student
        a sudden; a swelling; a switch; a temperature; a thing; a three; a tight; a time; a towel; a tree; a tube
        a twinge; a walk; a wall; a wee; a week; a weight; a wet; a wheelchair; a while; a white; a window; a year
        aaa; aaa 5.1; able; able to; about; about a; about all; about an; about ending; about four; about it; about my
        about the; about to; about when; above; above the; abscess; absent; absolutely; accident; accident in
        accident of; accidents; ache; ache and; ache between; ache for; ache from; ache in; ache is; ache low
        ache since; ache that; ache under; ached; aches; aching; aching all; achy; acid; across; across my; across the
        active; actual; actually; acute; advil; af; afebrile; after; after a; after his; after i; after leg
        after lifting; after lunch; after my; after sitting; after spin; after standing; after that; after the
        afternoon; again; again and; again because; again on; again today; against; against the; age; aged; ages; ago
        ago and; ago i; agony; agony since; aint; air; airbags; aircon; alarm; alive; alive with; all; all afternoon
        all at; all back; all came; all clear; all day; all down; all evening; all feeling; all fine; all gone
        all good; all i; all in; all morning; all my; all night; all normal; all now; all numb; all of; all over
        all pins; all right; all since; all that; all the; all there; all this; all through; all tingly; all week
        allotment; almost; alone; along; along the; along with; already; also; altered; always; am; am 15; am 16
        am 18; am 24; am 29; am 31; am 34; am 58; am 72; am a; am at; am done; am eating; am fine; am glad; am grand
        am having; am leaking; am moving; am no; am not; am on; am only; am so; am still; am to; am walking
        am wearing; am weeing; ambulance; an; an 8; an accident; an ache; an all; an aneurysm; an egg; an elephant
        an erection; an eye; an hour; an i; an inch; an infection; an my; an old; an the; anaesthesia; anaesthetic
        anal; anal tone; analgesia; and; and 2; and a; and about; and again; and all; and an; and and; and are
        and belly; and both; and by; and calves; and came; and cant; and clammy; and cold; and couldnt; and didnt
        and down; and dull; and e; and everything; and feel; and feet; and felt; and found; and goes; and got; and had
        and hadnt; and half; and hasnt; and heavy; and hes; and hot; and i; and in; and inner; and into; and is
        and it; and its; and just; and knees; and left; and leg; and legs; and lost; and low; and me; and my
        and needles; and never; and new; and night; and no; and nobody; and not; and nothing; and now; and numb
        and off; and one; and only; and pain; and passed; and pins; and pooing; and privates; and right; and rigors
        and sat; and shaking; and she; and shivering; and shivers; and shivery; and side; and since; and so
        and something; and sore; and spine; and starts; and still; and strength; and sweating; and sweaty; and ten
        and that; and thats; and the; and then; and there; and theres; and they; and this; and tingly; and today
        and walked; and walking; and weak; and went; and when; and woke; and wont; and worse; aneurysm; ankle
        ankle and; ankle bone; ankle on; ankles; anniversary; another; another month; another year; antibiotics; ants
        anus; any; any feeling; any more; any numbness; any of; any weight; anymore; anyone; anyone else; anything
        anything i; anything like; anything when; anyway; anywhere; aorta; apixaban; app; appetite; appointment
        approx; are; are a; are fine; are getting; are hanging; are in; are killing; are l; are leg; are like; are not
        are numb; are on; area; area is; area since; arent; arm; arm and; armchair; arms; arms again; arms and
        arms weak; around; around my; arrived; arse; artery; arvo; arvo walk; as; as a; as always; as anything
        as ever; as far; as i; as if; as it; as its; as last; as normal; as rain; as the; as theyre; as though
        as usual; as well; as yesterday; ask; asked; asked about; asked if; asked me; asking; asks; asleep; asleep and
        asleep on; asleep since; assumed; asthma; at; at 19; at 2; at 22; at 3; at 4; at 40; at 5; at 50; at 6; at 70
        at 8; at 9; at a; at all; at bedtime; at breakfast; at christmas; at easter; at four; at home; at it; at last
        at least; at low; at lunch; at me; at my; at night; at once; at rest; at seven; at slimming; at the; at work
        ate; attack; attack in; attention; august; aunt; aunty; autumn; away; away from; awful; awful back; awful pain
        aye; b; b 12; baby; baby has; back; back 1; back 2; back 3; back 4; back 5; back 6; back 6/10; back 7; back 8
        back 9; back a; back about; back ache; back aches; back aching; back again; back agony; back all; back and
        back as; back bad; back been; back behaved; back came; back didnt; back dull; back end; back ever
        back falling; back fine; back for; back got; back grumbling; back has; back held; back hurts; back i; back if
        back in; back injury; back is; back just; back killing; back legs; back like; back locked; back louping
        back moaning; back no; back now; back of; back off; back ok; back on; back only; back op; back out; back pain
        back passage; back problem; back same; back seized; back since; back so; back sore; back spasm; back started
        back stiff; back still; back that; back the; back there; back thing; back though; back throbbing; back tight
        back to; back today; back too; back trouble; back twinged; back very; back was; back went; back when
        back with; back worse; backbone; backs; backs of; backside; backwards; bad; bad and; bad back; bad enough
        bad since; badly; bag; bags; balance; ball; balls; band; band of; band round; bang; banister; bank; bar
        barely; basket; bath; bath and; bath too; be; be a; be better; be dead; be fine; be gone; be here; be the
        beach; beans; bear; beat; because; because i; because my; because of; because the; become; bed; bed again
        bed and; bed at; bed early; bed since; bed three; bed to; bed with; bed without; bedroom; beds; bedtime; been
        been a; been able; been an; been asleep; been at; been bad; been for; been getting; been in; been leaking
        been like; been murder; been niggling; been on; been putting; been sick; been since; been so; been that
        been there; been thinking; been to; been told; been trying; been up; been working; beetroot; before
        before and; before anyone; before anything; before bed; before i; before it; before the; before they
        before this; began; behaved; behind; behind a; behind my; behind the; being; being a; being alive; belly
        belly and; belly button; belly like; belly to; belong; belong to; belongs; belongs to; below; below and
        below the; belt; belt is; bench; bend; bend the; bending; bending to; benign; bent; bent for; bent to; beside
        beside my; best; better; better after; better at; better by; better off; better once; better than; between
        between my; between the; bf; big; big toe; bike; bike and; bike seat; bill; bins; biologic; biopsy; bird
        birthday; biscuit; bit; bit achy; bit breathless; bit i; bit numb; bit of; bit pink; bit sore; bit stiff
        bit tight; bits; black; blacked; blacked out; bladder; bladder control; bladder is; bladder no; bladder ok
        bladder or; bladder scan; blade; blades; blades and; blanket; bleeding; bless; bless her; blew; blister
        blistered; blisters; block; blocked; bloke; blood; blood and; blood in; blue; blunt; bmi; board; body; boiler
        boiling; bone; bone and; boned; bones; book; books; boots; border; bored; boring; born; boss; boss is; both
        both calves; both ends; both feet; both gone; both knees; both leg; both legs; both ll; both me; both my
        both of; both quads; both sciatica; both sides; both thighs; bother; bother with; bottle; bottle 15; bottom
        bought; bought a; bouncy; bouncy castle; bowel; bowel cancer; bowels; bowl; bowls; box; box and; boxers; boy
        bp; bra; bra level; bra strap; brain; bread; break; breakfast; breast; breast cancer; breast off; breastbone
        breath; breath and; breath in; breath today; breathing; breathless; breathless on; bridge; bridge on
        brilliant; brittle; brittle bones; broke; broke his; broke my; broken; brother; brother in; brought; brown
        brown lacy; bru; bruise; bruised; bucket; buckets; budged; bug; bulge; bum; bum cheek; bum feels; bum for
        bum hole; bum numb; bum sore; bum to; bum went; bump; bump on; bun; burn; burned; burning; burning in
        burning to; burning up; burns; burnt; burst; bus; bus and; bus home; bus stop; business; busy; but; but a
        but back; but i; but it; but its; but my; but no; but nothing; but now; but the; but there; but theres
        but they; but theyre; but this; butt; buttock; buttocks; button; buttons; buy; buzzing; by; by a; by day
        by friday; by itself; by lunch; by my; by noon; by now; by tea; by teatime; by ten; by the; c; ca; cake; calf
        calf ache; calf again; calf and; calf is; calf on; calf pain; calf since; calf swollen; call; call it; called
        calling; calm; calves; calves and; came; came back; came down; came from; came home; came in; came like
        came off; came on; came out; came over; came round; came to; can; can do; can feel; can pee; can poo; can put
        can see; can stand; can walk; cancelled; cancer; cancer in; cancer survivor; cant; cant bend; cant catch
        cant clench; cant come; cant do; cant even; cant face; cant feel; cant finish; cant get; cant go; cant hold
        cant keep; cant lift; cant make; cant orgasm; cant pass; cant pee; cant push; cant put; cant see; cant seem
        cant sit; cant stand; cant staun; cant stop; cant straighten; cant take; cant tell; cant walk; cant wee; car
        car crash; car park; card; careful; carpet; carried; carried him; carried the; carry; carry me; carrying
        carrying her; case; cases; casserole; castanets; castle; cat; cat is; catch; catch my; catching; catheter
        catheter after; cauda; cauda equina; caught; caught in; caught it; caught me; caught myself; cauld; cellulitis
        ces; chair; chair was; chairs; challenge; change; change my; change the; changed; changed the; changes
        changing; changing sheets; chap; character; charity; charity shop; chattering; chattering under; check
        checked; checked for; checked like; checked the; cheek; cheek and; cheeks; cheered; cheese; chemist; chemo
        chest; chest and; chest clear; chest feels; chest infection; chest is; chest like; chest pain; chest pains
        chest was; chest with; chicken; children; chills; chips; chiro; chocolate; christmas; chronic; chucked
        chuffed; church; clammy; class; clean; cleaned; cleaning; clear; clear in; clear since; cleared; cleared up
        clearing; clearing gutters; clench; click; client; climax; climb; climbed; climbing; cling; cling film; clinic
        clit; clock; clocks; close; closed; clot; cloth; clothes; club; clue; clumsy; clumsy and; clumsy too; clutch
        cm; co; co codamol; co op; coach; coat; cobs; codamol; codeine; coffee; coffees; cold; cold all; cold and
        cold in; cold sweat; cold water; collapse; collapsed; collapsed with; collar; colleague; colour; colour of
        come; come back; come off; come on; come out; come up; comes; comes and; comes in; comes out; comes when
        comfy; coming; coming and; coming from; coming off; coming out; company; completely; compost; compression
        concrete; constant; constipated; constipated from; control; control of; cooker; cooking; cool; corner
        corridor; cotton; cotton wool; couch; cough; cough no; coughed; coughed and; coughing; coughing fit; could
        could be; could do; could go; could have; could only; couldnt; couldnt breath; couldnt do; couldnt feel
        couldnt get; couldnt lift; couldnt move; couldnt pee; couldnt stand; couldnt tell; couldnt wee; council; count
        counted; counting; couple; couple of; cousin; covid; cow; cp; crack; cracked; cramp; cramp in; crash; crashed
        crawling; cream; cream on; creeping; creeping up; cricket; cried; crohns; crohns and; crook; crook back
        crooked; cross; cross legged; crossing; crossword; crotch; crunch; crunch in; crush; crushing; crying; cup
        cupboard; cupboard and; cups; cured; curry; curtains; cushion; cut; cut my; cutting; cutting again; cyan; d
        dad; dads; daft; daily; daily since; damp; danced; dancing; dark; date; daughter; dave; day; day 2; day 3
        day 6; day 9; day a; day and; day at; day back; day before; day but; day for; day i; day in; day now; day of
        day one; day running; day since; day so; day this; days; days ago; days and; days are; days i; days now
        days of; days running; daytime; de; de back; dead; dead after; dead legs; dead on; dead to; deadlift; dear
        decent; decided; deck; deep; deep ache; deep back; deep pain; deeper; degrees; dem; denies; dentist
        department; desk; desperate; despite; dexa; dey; dey pain; dey run; diabetes; diabetic; diary; did; did 10
        did a; did have; did i; did it; did my; did the; didnt; didnt come; didnt do; didnt fall; didnt feel
        didnt have; didnt help; didnt know; didnt wake; die; diet; dieting; difference; different; different from
        different to; digging; dinner; dip; dip neg; dirty; disc; disc flare; disc in; disc is; disc popped
        disc slipped; disc went; discharged; discomfort; discs; dishes; divorce; dizzy; do; do a; do anything; do as
        do if; do it; do my; do the; do this; doctor; doctor asked; doctor checked; doctor said; doctor says
        doctor wants; dodgy; does; doesnt; doesnt go; doesnt help; doesnt hurt; doesnt matter; doesnt mention; dog
        dog and; dog back; dog had; dog has; doing; doing my; doing the; doms; don; done; done it; done that
        done with; dont; dont feel; dont get; dont have; dont know; dont see; dont think; dont want; door; dose
        double; double shift; doubled; down; down a; down all; down and; down as; down below; down both; down for
        down from; down hard; down in; down like; down my; down on; down one; down past; down since; down the
        down there; down to; down too; down with; downstairs; downward; dozed; drag; dragged; dragging; drags; drained
        drank; drawer; dread; dreadful; drenched; dressed; dribble; dribbled; dribbling; drink; drinking; drip
        dripping; drive; drive to; driving; drizzle; drop; drop after; dropped; dropped a; dropped my; dropped the
        dropping; dropping cups; dropping off; drops; drove; drove home; drove to; drum; drunk; dry; drying; due; dug
        dull; dull ache; during; during the; duvet; duvets; dying; e; e if; e with; each; each day; each leg
        each morning; each side; each time; ear; early; early bed; early night; ears; ease; eased; eases; easier
        easing; easter; easy; eat; eating; eating like; ed; edge; edge of; edge off; efter; egg; eh; ehl; eight
        eighty; either; either leg; electric; electric down; electric pad; elephant; eleven; else; else get; elses; em
        embarrassing; emergency; empty; end; end it; end just; end of; ended; ended at; ending; ending it; ending up
        ends; energy; enjoying; enough; enough and; entire; entry; epidural; episode; equal; equina; er; erection
        erection since; even; even a; even feel; even for; evening; evening and; evenings; ever; ever bad; ever hurt
        ever since; ever went; ever with; every; every day; every hour; every morning; every night; every one
        every single; every time; everyone; everyone would; everything; everything and; everything down; everywhere
        everywhere else; ex; exactly; exam; except; exercise; exercise bike; exercises; expect; explain; eye; eye on
        eyes; f; face; faecal; fail; faint; fainted; fair; fall; fall from; fall off; fall out; falling; falling off
        falls; family; fanny; fanny gone; far; far as; far away; far so; far too; far worse; fart; farts; farts just
        fast; fat; fault; favours; fear; february; fed; fed up; feeble; feel; feel a; feel anything; feel everything
        feel her; feel him; feel his; feel it; feel like; feel much; feel my; feel myself; feel nothing; feel numb
        feel sick; feel the; feel them; feel weak; feel when; feeling; feeling and; feeling at; feeling back
        feeling down; feeling for; feeling in; feeling is; feeling normal; feeling of; feeling to; feeling when; feels
        feels as; feels like; feels normal; feels numb; feet; feet and; feet are; feet feel; feet numb; feet on; fell
        fell asleep; fell down; fell off; fell on; fell over; fella; felt; felt a; felt good; felt it; felt like
        felt my; felt nothing; felt something; felt the; fence; fever; fever and; fever i; fever no; fever or
        fever since; feverish; fevers; few; few days; fi; fifteen; fifteen minutes; fifty; filling; film; finally
        find; find i; fine; fine after; fine and; fine by; fine in; fine now; fine since; fine today; finger; fingers
        finish; finished; finished the; fire; fire and; first; first back; first day; first disc; first ever; first i
        first thing; first time; fish; fit; five; five days; five minutes; five years; fixed; fixed it; fizzing
        fizzing like; fizzy; flag; flags; flank; flank pain; flannel; flare; flared; flat; flat on; flew; flexion
        flight; flights; floor; floor with; floors; floppy; flow; flu; flying; foam; foam roller; fold; folded
        folding; folds; food; foot; foot and; foot asleep; foot dem; foot drop; foot feels; foot for; foot has
        foot is; foot isnt; foot numb; foot only; foot since; football; for; for 2; for 20; for 3; for 5; for a
        for about; for ages; for air; for an; for cancer; for crohns; for days; for dinner; for five; for four
        for half; for him; for it; for like; for long; for lupus; for me; for months; for mum; for my; for next
        for no; for numbness; for once; for over; for ra; for six; for tea; for ten; for the; for this; for three
        for twenty; for two; for weeks; for years; force; forever; forgive; forgive me; forgot; forgotten
        forgotten how; form; fortnight; fortnight ago; forty; forty minutes; forum; forward; found; found a; found i
        found it; found poo; found the; four; four days; four times; fourth; fourth day; fr; fracture; frame; frank
        freezer; freezing; fresh; friday; fridge; friend; friends; fright; from; from a; from bum; from hip; from home
        from it; from lymphoma; from me; from my; from nowhere; from rocking; from sitting; from standing; from the
        from under; from yesterday; front; front and; front of; frost; frozen; frozen peas; ft; full; full breath
        full feeling; full power; fully; funeral; funny; fuzzy; gained; game; garage; garden; gardening; gas; gate
        gave; gave me; gave out; gave up; gave way; genital; genital sensation; gentle; get; get a; get any; get comfy
        get going; get in; get it; get me; get my; get out; get the; get to; get up; get warm; gets; getting
        getting out; getting the; getting up; getting weaker; getting worse; giddiness; girl; girls; give; given
        gives; gives me; giving; giving out; giving way; glad; glad to; glass; glasses; gnawing; go; go all; go at
        go by; go down; go for; go in; go numb; go on; go since; go straight; go to; go up; go when; god; god forgive
        goes; goes down; goes to; going; going down; going in; going like; going numb; going on; going through
        going to; going too; going up; going upstairs; gone; gone a; gone after; gone all; gone and; gone by
        gone dead; gone from; gone in; gone numb; gone off; gone on; gone since; gone tingly; gone to; gone weak
        gone when; good; good after; good day; good kind; good now; good place; good way; googled; googled how
        gorgeous; got; got a; got all; got down; got help; got home; got it; got me; got my; got no; got out; got the
        got there; got to; got up; gran; grand; grand once; grandad; grandkids; grandson; granny; grass; grateful
        gravel; great; green; grey; grey and; grim; grip; groin; groin and; ground; group; growing; grumbled
        grumbling; guts; gutted; gutters; guy; gym; h; ha; had; had a; had an; had any; had back; had cancer
        had cauda; had enough; had finished; had foot; had it; had me; had my; had no; had numb; had pain
        had pneumonia; had sciatica; had sex; had that; had the; had this; had to; hadnt; hadnt a; hadnt felt; haha
        hair; half; half a; half an; half my; half of; half since; half the; halfway; hall; hammer; hamstring
        hamstrings; hand; handover; hands; hands and; hands clumsy; hang; hanging; hanging off; happen; happened
        happened before; happened to; happening; happens; happy; harbour; hard; hard chair; hard on; hard to; harder
        harder to; hardly; harm; harming; harming myself; has; has a; has become; has been; has cancer; has come
        has ever; has gone; has it; has joined; has lost; has moved; has no; has started; has the; hasnt; hasnt budged
        hasnt gone; hasnt let; hat; hate; hates; haul; have; have a; have been; have decided; have done; have ever
        have gone; have got; have had; have lost; have never; have no; have put; have started; have the; have to
        have tried; have you; havent; havent been; havent changed; havent felt; havent had; havent lost; havent moved
        having; having a; having to; he; he said; he was; head; healed; hear; hear it; heard; heard a; heart
        heart attack; heart was; heartbeat; heat; heat 15; heat 20; heat helped; heat pack; heat pad; heat wrap
        heated; heating; heating pad; heaviness; heavy; heavy and; heavy like; hedge; heel; heel and; heels; heels and
        height; held; held up; hell; help; help me; helped; helps; her; her back; her bladder; her hip; her legs
        her shopping; her spine; her to; here; hernia; herniated; heroin; herself; hes; hes in; hes ok; hesitancy
        hiding; high; high temperature; high up; higher; hike; hill; hill but; him; him to; himself; hip; hip and
        hip to; hips; his; his back; his brother; his legs; his motorbike; his own; his prostate; history; hit; hit by
        hit me; hit my; hit the; hold; hold it; hold me; hold my; holding; hole; holes; holiday; home; home and
        home by; home from; home i; home with; honestly; hoover; hoovering; hope; hoping; horse; horse as; hose
        hospice; hospital; hospital with; hot; hot and; hot bath; hot everywhere; hot shower; hot to; hot water
        hot wire; hottie; hour; hour ago; hour and; hour later; hour on; hour plus; hour to; hours; hours in
        hours later; hours of; hours on; hours with; house; hovering; how; how i; how many; hubby; humira; humira for
        hump; hundred; hung; hungover; hurry; hurt; hurt my; hurt myself; hurting; hurts; hurts like; hurts more
        hurts to; husband; husband had; husband says; hx; i; i am; i ate; i began; i bend; i bent; i breath; i came
        i can; i cant; i carried; i checked; i cough; i could; i couldnt; i dey; i did; i didnt; i do; i dont
        i dribble; i dropped; i drove; i eat; i ever; i expect; i fainted; i feel; i fell; i felt; i find; i get; i go
        i got; i had; i hadnt; i have; i havent; i hear; i heard; i helped; i hurt; i just; i keep; i knew; i know
        i laugh; i laughed; i leaked; i lie; i lifted; i look; i looked; i lose; i lost; i managed; i mean; i might
        i move; i must; i nearly; i need; i never; i no; i noticed; i only; i pee; i peed; i put; i regret; i said
        i sat; i saw; i say; i should; i sit; i sleep; i slept; i slipped; i smelt; i sneeze; i sneezed; i stand
        i start; i started; i stood; i stop; i swear; i tell; i think; i thought; i took; i try; i walk; i want; i was
        i wasnt; i watched; i wee; i went; i were; i wet; i wipe; i woke; i would; ibuprofen; ice; ice pack; idea
        idea when; idea why; idiot; if; if anything; if both; if i; if it; if its; if my; if that; if the; if you
        if:2; if:999; if:a; if:after; if:again; if:all; if:am; if:an; if:and; if:any; if:anything; if:as; if:at
        if:back; if:be; if:been; if:better; if:between; if:bladder; if:both; if:by; if:call; if:cant; if:control
        if:couldnt; if:day; if:did; if:didnt; if:do; if:done; if:dont; if:down; if:dragging; if:e; if:ending; if:even
        if:ever; if:feel; if:feeling; if:fever; if:fine; if:foot; if:for; if:get; if:gets; if:go; if:goes; if:gone
        if:got; if:had; if:has; if:have; if:hospital; if:how; if:i; if:if; if:ill; if:in; if:infection; if:injection
        if:is; if:it; if:its; if:just; if:last; if:leaking; if:leg; if:legs; if:lie; if:life; if:like; if:lol; if:look
        if:lose; if:losing; if:loss; if:lost; if:lump; if:many; if:me; if:mean; if:my; if:myself; if:need; if:new
        if:next; if:night; if:no; if:nobody; if:not; if:nothing; if:now; if:numb; if:numbness; if:of; if:off; if:on
        if:one; if:or; if:out; if:over; if:pain; if:pee; if:phone; if:physio; if:ring; if:saddle; if:said; if:sat
        if:says; if:since; if:sit; if:so; if:stand; if:start; if:starts; if:straight; if:temperature; if:that; if:the
        if:them; if:there; if:theres; if:they; if:this; if:three; if:to; if:took; if:trouble; if:up; if:wakes
        if:walked; if:was; if:water; if:way; if:weak; if:weakness; if:wee; if:weight; if:well; if:went; if:were
        if:werent; if:wet; if:wetting; if:who; if:will; if:with; if:without; if:worse; if:would; if:you; ill; ill ring
        immune; immune system; improvement; in; in 09; in 1998; in 2; in 2009; in 2011; in 2012; in 2014; in 2015
        in 2016; in 2017; in 2018; in 2019; in 2020; in a; in and; in any; in anymore; in back; in bed; in between
        in both; in case; in church; in either; in for; in front; in her; in his; in hospital; in it; in january
        in june; in law; in left; in march; in me; in my; in on; in one; in order; in remission; in right; in sweat
        in ten; in that; in the; in them; in there; in this; in three; in time; in two; in waves; in with; inch
        inches; incontinence; incontinent; increasing; infection; inject; injection; injury; inna; inner; inner thighs
        inside; inside me; inside of; instant; instead; instead of; instep; insurance; intact; intimate; into; into a
        into my; into the; ironing; is; is a; is agony; is all; is as; is asleep; is at; is back; is bad; is being
        is better; is coming; is dead; is different; is full; is getting; is going; is good; is how; is i; is in
        is it; is killing; is like; is murder; is my; is new; is no; is not; is nothing; is now; is numb; is off
        is ok; is on; is over; is paining; is pink; is quite; is sore; is stiff; is still; is that; is the; is there
        is this; is tight; is tingling; is up; is very; is weak; is what; is worse; ish; isnt; isnt like; isnt there
        issue; it; it a; it all; it and; it as; it at; it away; it before; it belongs; it both; it burns; it but
        it came; it comes; it coming; it doesnt; it down; it easy; it ever; it every; it feels; it felt; it for
        it gets; it go; it goes; it got; it has; it hasnt; it healed; it hit; it hurt; it hurts; it in; it is; it isnt
        it just; it landed; it leaving; it lol; it never; it now; it off; it on; it out; it should; it still; it takes
        it till; it to; it too; it up; it wakes; it was; it wasnt; it went; it were; it when; it with; it worse
        it would; itch; itchy; its; its 6; its 9; its a; its all; its as; its been; its climbing; its going; its gone
        its in; its just; its like; its more; its my; its new; its not; its now; its only; its own; its still; its the
        its there; its told; its touching; itself; jab; jab in; jabs; jacks; january; jar; jaw; jeans; jelly
        jelly after; jist; jist the; job; joined; joined in; joke; jolt; joy; jump; jumped; jumped off; jumper; june
        jus; just; just a; just above; just cant; just did; just doesnt; just dont; just fall; just fed; just go
        just isnt; just my; just no; just opened; just sore; just started; just stiff; just stops; just the
        just tired; just want; just wont; k; k steps; k today; keep; keep a; keep going; keep having; keep looking
        keep picturing; keep thinking; keeping; keeping an; keeps; keeps catching; keeps coming; kept; kerb; kettle
        kg; kg gone; kg in; kg since; kicked; kid; kidney; kidney area; kidney cancer; kidney infection; kidney side
        kidney stone; kidney transplant; kids; kids on; kill; kill me; killer; killing; killing me; kind; kind of
        kitchen; kitchen floor; kms; knackered; knee; knee now; knee to; kneeling; knees; knees bent; knees down
        knees to; knees with; knew; knickers; knife; knocked; knocked off; know; know better; know i; know if; know it
        know till; know what; know why; knowing; knowledge; known; knows; l; l 4/5; l 5; l are; l flank; l leg; labour
        lace; laces; lacy; lacy pattern; lad; ladder; lads; lady; lady garden; lake; landed; landed flat; landed on
        landing; lane; lap; laptop; last; last autumn; last few; last month; last night; last of; last summer
        last three; last time; last week; last winter; last year; late; lately; later; lateral; laugh; laugh or
        laughed; laughed till; laughing; laughing at; laundry; law; lawn; lay; lay on; lazy; lb; lb at; lb lighter
        lb since; lead; leaflet; leaflet says; leak; leaked; leaked on; leaking; leaking wee; leaking when; leaks
        lean; lean forward; least; leave; leaves; leaving; leeds; left; left a; left after; left and; left arm
        left calf; left foot; left in; left knee; left leg; left loin; left me; left one; left only; left side
        left the; leg; leg a; leg and; leg as; leg day; leg feels; leg felt; leg for; leg goes; leg gone; leg has
        leg into; leg is; leg just; leg keeps; leg now; leg numb; leg pain; leg sx; leg to; leg was; leg weaker
        leg weakness; leg went; leg wont; legged; legs; legs after; legs and; legs are; legs both; legs dont
        legs feel; legs fine; legs gave; legs go; legs gone; legs have; legs heavy; legs in; legs is; legs just
        legs like; legs off; legs on; legs since; legs strong; legs tired; legs today; legs weak; legs went; legs were
        legs wont; legs wouldnt; lemon; less; less than; lesson; let; let go; let me; let up; letrozole; lets; lets go
        lets up; letter; letters; level; library; lie; lie down; lie in; lie on; life; life and; life is; life till
        lift; lift it; lift me; lift my; lift the; lifted; lifted a; lifted that; lifted the; lifting; lifting a
        lifting the; light; lighter; lighter than; lightning; lights; like; like a; like an; like being
        like castanets; like i; like it; like its; like jelly; like lead; like mad; like me; like mine; like my
        like nothing; like someone; like string; like that; like the; like theres; like they; like theyre; like this
        like touching; like wet; like when; limbs; limp; limping; line; lino; lip; list; listening; literally; litre
        litres; little; little toe; live; living; ll; load; loads; lock; locked; locked up; loft; log; loin; loin pain
        loins; lol; long; long ago; long at; long drive; long gone; long in; long shift; long since; long walk
        long way; longer; look; look at; look down; look like; look out; look to; looked; looked at; looking
        looking at; looks; looks like; loop; loosen; loosen up; loosened; lose; lose feeling; losing; losing weight
        loss; loss of; lost; lost 3; lost 4; lost 9; lost a; lost all; lost control; lost feeling; lost the; lost two
        lost weight; lot; lot of; lots; lots of; loupin; louping; love; lovely; low; low about; low back; low down
        low in; low on; lower; lower back; lukewarm; lumbago; lumbar; lumbar pain; lump; lump on; lump out; lunch
        lunch with; lunchtime; lung; lunges; lungs; lupus; lush; lying; lying down; lying flat; lying in; lying on
        lying sitting; lymphoma; m; machine; mad; mad when; made; made a; made it; made me; made my; made soup
        made the; main; main artery; make; make out; makes; makes it; makes me; making; making toast; mam; man; manage
        managed; managed a; managed to; manager; many; march; mare; mark; marked; market; marking; marks; masel; mass
        massage; massive; mastectomy; mat; match; mate; mates; matter; mattress; may; maybe; maybe i; me; me a
        me about; me after; me again; me against; me an; me and; me arse; me as; me at; me back; me but; me cyan
        me doing; me down; me feet; me for; me from; me home; me in; me into; me leg; me legs; me life; me like
        me lol; me now; me off; me on; me out; me prostate; me side; me since; me the; me till; me to; me too; me up
        me with; meals; mean; meaning; meaning to; meant; mechanical; meds; meenits; meeting; meh; melanoma; menopause
        mention; mention it; mess; message; messed; met; methotrexate; methotrexate and; metres; mid; mid back; middle
        middle of; midline; midline lumbar; midnight; might; might as; mild; mile; miles; milk; min; min on; min round
        min then; min today; min walk; mind; mind off; mine; mine is; mins; mins later; mins to; minute; minute walk
        minutes; minutes and; minutes in; minutes of; minutes then; minutes with; mirror; missed; missed the; missing
        missing the; missus; mistake; ml; ml after; moaning; mobilising; mom; moment; mon; monday; monday i; month
        month ago; month and; month now; months; months in; months now; months of; mood; mopping; more; more of
        more than; morning; morning and; morning for; morning since; morning with; mornings; mortified; most
        most days; most of; mostly; mother; motion; motion is; motorbike; mottled; mouth; mouth numb; move; move my
        moved; moved the; movement; moves; moving; mph; mri; ms; much; much of; much worse; mum; mums; mun; murder
        murder since; muscle; muscles; muscular; must; my; my age; my aneurysm; my ankle; my aorta; my arm; my arms
        my arse; my back; my backbone; my backs; my backside; my bad; my balls; my bed; my belly; my belt; my big
        my bike; my bits; my bladder; my body; my boss; my bottom; my bowel; my bowels; my boxers; my bra; my brain
        my breastbone; my breath; my brother; my bum; my calf; my calves; my cheeks; my chest; my crotch; my daughter
        my desk; my disc; my face; my feet; my fingers; my first; my flank; my flow; my food; my foot; my friend
        my front; my groin; my hair; my hand; my hands; my head; my heart; my heel; my hip; my husband; my inner
        my jeans; my knee; my knees; my knickers; my knowledge; my lady; my late; my left; my leg; my legs; my life
        my little; my low; my lower; my mind; my mother; my mouth; my neck; my neighbour; my old; my own; my pants
        my phone; my private; my pulse; my pyjamas; my ribs; my right; my sciatica; my seat; my second; my shin
        my shirt; my shoes; my shoulder; my shoulders; my side; my sister; my skin; my sleep; my socks; my son
        my spine; my stomach; my stretches; my tablets; my tailbone; my teeth; my temperature; my thigh; my thighs
        my thirties; my toe; my toes; my trousers; my tummy; my twenties; my two; my undercarriage; my upper; my usual
        my waist; my walk; my water; my wee; my weight; my whole; my wife; my wrist; myeloma; myself; myself after
        myself at; myself in; myself on; myself to; myself up; myself with; nad; nagging; nags; nan; nappy; naproxen
        near; near my; nearly; nearly went; neck; neck and; neck stiff; need; need a; need the; need to; needed
        needed the; needed to; needing; needing to; needle; needles; needles and; needles down; needles in
        needles today; needs; neg; neighbour; neighbour had; neighbours; neither; neither foot; neither leg; nerve
        nerve pain; nerves; net; nether; neuro; neuro intact; never; never a; never been; never before; never felt
        never had; never happened; never known; never lets; never like; never once; never used; new; new ache
        new back; new chair; new deep; new for; new low; new mattress; new one; new onset; new pain; new pillow
        new shoes; new since; new thing; new this; new urinary; new with; new year; news; next; next door; next month
        next time; next to; nice; nice walk; nicely; niggling; night; night again; night and; night before; night for
        night i; night it; night pain; night so; night sweats; night this; night to; night with; nightie; nights
        nights now; nil; nine; nine weeks; nl; no; no accidents; no and; no appetite; no better; no bladder; no blood
        no bother; no burning; no cancer; no cauda; no change; no chest; no clue; no cold; no control; no cough
        no dey; no different; no fall; no favours; no feel; no feeling; no fever; no harm; no idea; no improvement
        no infection; no injury; no leaks; no leg; no let; no longer; no lump; no more; no nerve; no night; no numb
        no numbness; no one; no pain; no pins; no point; no position; no power; no reason; no red; no saddle
        no sensation; no shakes; no shivers; no sore; no strength; no sweats; no temperature; no thoughts; no time
        no tingles; no tingling; no to; no trauma; no trouble; no urge; no use; no walk; no warning; no weakness
        no weight; no worse; no:3; no:6; no:a; no:able; no:about; no:accidents; no:ache; no:after; no:again; no:alive
        no:all; no:am; no:an; no:anaesthesia; no:and; no:another; no:any; no:anymore; no:anyone; no:anything
        no:anywhere; no:appetite; no:as; no:ask; no:at; no:back; no:bad; no:be; no:bed; no:been; no:before; no:being
        no:belong; no:below; no:better; no:bike; no:bit; no:bits; no:bladder; no:blood; no:both; no:bother; no:bowel
        no:breath; no:breathless; no:budged; no:bum; no:burning; no:call; no:can; no:cancer; no:cauda; no:change
        no:changed; no:cheek; no:chest; no:christmas; no:clue; no:cold; no:come; no:coming; no:compression
        no:constant; no:control; no:cough; no:day; no:days; no:dey; no:did; no:diet; no:dieting; no:different; no:disc
        no:do; no:doing; no:done; no:dont; no:down; no:drop; no:easing; no:easter; no:eat; no:either; no:end
        no:equina; no:erection; no:even; no:ever; no:fall; no:far; no:favours; no:feel; no:feeling; no:felt; no:fever
        no:finish; no:finished; no:first; no:flags; no:foot; no:for; no:form; no:fracture; no:friday; no:from; no:full
        no:get; no:gets; no:given; no:go; no:god; no:going; no:gone; no:good; no:got; no:had; no:happen; no:happened
        no:happening; no:harm; no:harming; no:has; no:have; no:help; no:helps; no:here; no:holding; no:hot; no:how
        no:hurt; no:hurts; no:i; no:idea; no:if; no:ill; no:improvement; no:in; no:infection; no:injury; no:is
        no:issue; no:it; no:its; no:just; no:know; no:knowing; no:knowledge; no:known; no:last; no:leaks; no:left
        no:leg; no:legs; no:let; no:lets; no:lie; no:life; no:lift; no:like; no:live; no:living; no:lol; no:looked
        no:loss; no:lost; no:low; no:lump; no:lying; no:make; no:matter; no:me; no:mean; no:meaning; no:mention
        no:message; no:mine; no:minute; no:monday; no:month; no:more; no:morning; no:moved; no:much; no:my; no:myself
        no:near; no:need; no:needles; no:nerve; no:new; no:night; no:no; no:nor; no:normal; no:not; no:nothing
        no:notice; no:noticed; no:notion; no:now; no:numb; no:number; no:numbness; no:of; no:off; no:old; no:on
        no:once; no:one; no:or; no:out; no:own; no:pain; no:pass; no:passed; no:passing; no:peace; no:pee; no:peed
        no:peeing; no:pins; no:point; no:poo; no:position; no:power; no:problem; no:problems; no:properly; no:quite
        no:reason; no:red; no:relief; no:responding; no:rest; no:right; no:rise; no:saddle; no:same; no:sat; no:saw
        no:say; no:see; no:seen; no:sensation; no:shakes; no:shifted; no:shifting; no:shivers; no:side; no:signal
        no:since; no:sit; no:sleep; no:so; no:sore; no:speak; no:stand; no:step; no:steroids; no:stone; no:stood
        no:stopped; no:stopping; no:straight; no:strength; no:suicidal; no:sure; no:sweats; no:sx; no:symptoms
        no:tell; no:telling; no:temperature; no:ten; no:than; no:thank; no:thankfully; no:that; no:the; no:them
        no:there; no:thing; no:think; no:this; no:thoughts; no:throat; no:thursday; no:till; no:time; no:tingles
        no:tingling; no:to; no:today; no:toilet; no:told; no:tomorrow; no:touch; no:touching; no:trauma; no:tried
        no:trouble; no:trying; no:twinge; no:two; no:until; no:up; no:urge; no:urine; no:use; no:used; no:usual
        no:wait; no:wake; no:waking; no:walk; no:walking; no:want; no:warning; no:was; no:water; no:waterworks; no:way
        no:we; no:weak; no:weakness; no:wee; no:week; no:weight; no:went; no:wet; no:what; no:whatsoever; no:when
        no:where; no:why; no:will; no:with; no:working; no:worse; no:would; no:year; no:yesterday; nobody; nobody gets
        nodded; nodded off; noise; non; none; none of; noon; nor; normal; normal for; normal since; normally; nose
        not; not a; not able; not an; not being; not coming; not dieting; not even; not going; not had; not having
        not in; not like; not me; not my; not numb; not on; not one; not so; not suicidal; not sure; not the
        not there; not to; not trying; not wake; not waking; not weak; notch; note; noted; notes; nothing; nothing but
        nothing comes; nothing down; nothing else; nothing for; nothing happened; nothing happens; nothing in
        nothing like; nothing new; nothing numb; nothing on; nothing since; nothing sinister; nothing there
        nothing to; notice; noticed; noticed before; noticed i; noticing; notion; november; novocaine; now; now a
        now and; now back; now because; now both; now but; now cant; now i; now it; now its; now just; now my; now not
        now that; now the; now theres; now this; nowhere; nowhere near; nrs; numb; numb and; numb as; numb between
        numb bits; numb bum; numb down; numb foot; numb for; numb from; numb in; numb leg; numb numb; numb on
        numb patch; numb saddle; numb since; numb to; numb toes; numb underneath; numb where; numb willy; numb with
        number; number 2; number two; number twos; numbers; numbness; numbness and; numbness in; numbness no; nurofen
        nurse; nurse said; o; obs; oclock; odd; of; of 10; of 39; of a; of an; of anything; of back; of bed; of being
        of bladder; of both; of breath; of each; of em; of ending; of foot; of harming; of her; of his; of it; of me
        of mine; of my; of needing; of nothing; of nowhere; of pain; of puff; of spuds; of squash; of tea; of ten
        of that; of the; of them; of this; of those; of two; of urine; of us; of waking; of walking; of water; off
        off a; off after; off and; off for; off her; off his; off in; off like; off me; off my; off since; off the
        off to; off with; off without; office; oh; ok; ok but; ok now; old; old ache; old back; old boy; old fella; on
        on 3; on a; on after; on and; on apixaban; on at; on both; on chemo; on each; on fire; on floor; on for
        on friday; on hands; on heels; on her; on here; on holiday; on humira; on i; on in; on it; on its
        on letrozole; on like; on me; on methotrexate; on monday; on my; on now; on one; on plastic; on prednisolone
        on purpose; on saturday; on self; on slimming; on stairs; on steroids; on strike; on sunday; on tamoxifen
        on telly; on that; on the; on this; on thursday; on tiptoe; on to; on top; on tuesday; on two; on waking
        on warfarin; on with; once; once i; once in; one; one as; one day; one foot; one leg; one minute; one more
        one of; one place; one second; one side; one since; one spot; one too; one week; ones; ongoing; only; only a
        only know; only since; only the; only thing; only this; only way; onset; onto; onto my; onto the; op; op in
        open; opened; opened a; operation; or; or anything; or cant; or cough; or i; or my; or not; or so; or the
        order; ordered; ordinary; orgasm; osteo; osteoporosis; other; other leg; other one; other side; other:1
        other:10; other:15; other:2; other:20; other:3; other:39; other:4; other:40; other:5; other:6; other:8
        other:a; other:about; other:ache; other:after; other:again; other:ago; other:all; other:along; other:ambulance
        other:an; other:and; other:aneurysm; other:are; other:area; other:as; other:asked; other:asking; other:asleep
        other:at; other:attack; other:attention; other:away; other:baby; other:back; other:be; other:because
        other:bed; other:been; other:before; other:bending; other:beside; other:better; other:between; other:bike
        other:birthday; other:bit; other:bladder; other:bless; other:bones; other:both; other:bouncy; other:broke
        other:broken; other:brother; other:brought; other:bum; other:burning; other:but; other:by; other:calf
        other:called; other:came; other:cancer; other:cant; other:car; other:carried; other:carry; other:castle
        other:catheter; other:cauda; other:caught; other:chair; other:chairs; other:changed; other:chemo; other:chest
        other:cold; other:collapsed; other:come; other:coming; other:control; other:couldnt; other:cracked; other:day
        other:days; other:dead; other:did; other:didnt; other:disc; other:doesnt; other:doing; other:door; other:down
        other:downstairs; other:drags; other:drive; other:drop; other:drove; other:e; other:each; other:else
        other:elses; other:end; other:equina; other:evening; other:every; other:everywhere; other:fall; other:feel
        other:feeling; other:feels; other:feet; other:fell; other:fever; other:fine; other:first; other:floor
        other:flu; other:foot; other:football; other:for; other:found; other:friday; other:from; other:funny
        other:garden; other:gave; other:get; other:getting; other:go; other:going; other:gone; other:got; other:group
        other:had; other:half; other:hand; other:hard; other:has; other:have; other:having; other:he; other:heart
        other:help; other:her; other:here; other:hes; other:him; other:himself; other:hip; other:his; other:hold
        other:home; other:hospital; other:hot; other:hour; other:hours; other:how; other:hurt; other:if; other:in
        other:infection; other:into; other:is; other:it; other:its; other:jumped; other:just; other:keep; other:keeps
        other:kidney; other:kids; other:kind; other:lad; other:last; other:laughed; other:law; other:lead; other:left
        other:leg; other:legs; other:life; other:lift; other:lifting; other:like; other:lol; other:long; other:lost
        other:lot; other:lovely; other:low; other:lumbar; other:lump; other:lunch; other:made; other:man; other:mate
        other:min; other:mine; other:mins; other:minutes; other:month; other:months; other:morning; other:motorbike
        other:moved; other:mum; other:myself; other:never; other:new; other:next; other:nice; other:night; other:no
        other:not; other:nothing; other:noticed; other:now; other:numb; other:of; other:off; other:ok; other:old
        other:on; other:once; other:one; other:op; other:osteoporosis; other:our; other:out; other:over; other:own
        other:pads; other:pain; other:pains; other:paralysed; other:park; other:party; other:pee; other:peed
        other:people; other:plastic; other:poor; other:prostate; other:proud; other:pulled; other:put; other:rang
        other:retention; other:right; other:rolled; other:roof; other:round; other:rug; other:saddle; other:said
        other:same; other:sat; other:say; other:saying; other:says; other:seat; other:she; other:sheets; other:shes
        other:shivers; other:shopping; other:sick; other:side; other:since; other:six; other:sleep; other:slept
        other:slipped; other:slow; other:so; other:sofa; other:someone; other:something; other:spine; other:spotted
        other:stairs; other:stand; other:standing; other:stiff; other:still; other:stone; other:stood; other:straight
        other:stroke; other:sunday; other:surgery; other:temperature; other:ten; other:that; other:the; other:their
        other:them; other:then; other:there; other:these; other:they; other:thing; other:thinks; other:this
        other:three; other:threw; other:through; other:till; other:time; other:to; other:today; other:toes
        other:toilet; other:told; other:tomorrow; other:tonight; other:too; other:took; other:touching; other:tree
        other:tried; other:turned; other:twice; other:two; other:up; other:use; other:used; other:vet; other:waist
        other:walk; other:walked; other:wants; other:was; other:water; other:way; other:we; other:weak; other:wears
        other:week; other:weeks; other:weight; other:well; other:went; other:were; other:wet; other:when; other:where
        other:which; other:who; other:whole; other:will; other:with; other:wont; other:work; other:would; other:wrist
        other:wrong; other:x; other:year; other:years; otherwise; ouch; our; our kid; out; out after; out and; out by
        out for; out how; out i; out in; out like; out now; out of; out on; out since; out the; out to; out when
        out while; out with; outer; outside; outside edge; outside of; oven; over; over 38; over a; over all; over in
        over it; over my; over the; overdose; overnight; own; own back; own fault; own life; p; pace; pacing; pack
        pack straight; packed; packed up; pad; pad 15; pad goes; pad on; pads; pain; pain 1; pain 2; pain 3; pain 4
        pain 5; pain 5/10; pain 6; pain 7; pain 7/10; pain 8; pain 8/10; pain 9; pain a; pain about; pain all
        pain and; pain are; pain as; pain at; pain before; pain between; pain came; pain climbing; pain clinic
        pain down; pain ever; pain for; pain from; pain goes; pain going; pain has; pain hit; pain i; pain in
        pain into; pain is; pain just; pain like; pain low; pain me; pain mid; pain new; pain no; pain not; pain now
        pain of; pain on; pain one; pain only; pain right; pain round; pain runs; pain shooting; pain shoots
        pain since; pain started; pain that; pain through; pain till; pain to; pain too; pain unchanged; pain under
        pain up; pain wakes; pain was; pain went; pain worse; painful; paining; painkillers; painless; pains; painting
        pair; pair of; pal; palpable; pan; panic; panto; pants; pants at; paper; paper feels; papers; papers in
        paperwork; paracetamol; paracetamol and; paracetamol at; paraesthesia; paralysed; paralysed from; park
        parking; part; partner; parts; party; pass; pass water; passage; passed; passed a; passed in; passed it
        passed out; passed water; passing; passing water; passing wind; past; past month; past my; past the; past week
        past:09; past:1; past:10; past:12; past:19; past:1987; past:1998; past:1999; past:2; past:20; past:2003
        past:2009; past:2011; past:2012; past:2014; past:2015; past:2016; past:2017; past:2018; past:2019; past:2020
        past:22; past:3; past:30; past:5; past:6; past:a; past:about; past:ache; past:after; past:aged; past:ago
        past:all; past:am; past:an; past:and; past:are; past:as; past:at; past:autumn; past:baby; past:back
        past:backbone; past:bad; past:be; past:bed; past:been; past:before; past:between; past:bit; past:bits
        past:blood; past:both; past:bowel; past:breast; past:breath; past:broke; past:but; past:by; past:ca; past:calf
        past:came; past:can; past:cancer; past:cant; past:car; past:catheter; past:cauda; past:ces; past:chest
        past:clear; past:cleared; past:cold; past:could; past:couldnt; past:crash; past:cured; past:dark; past:day
        past:days; past:did; past:didnt; past:disc; past:discharged; past:do; past:down; past:drop; past:dropped
        past:equina; past:every; past:falling; past:feel; past:feeling; past:fell; past:fever; past:few; past:fine
        past:first; past:five; past:fixed; past:flu; past:foot; past:for; past:fortnight; past:found; past:four
        past:from; past:full; past:fully; past:gave; past:get; past:go; past:going; past:gone; past:good; past:got
        past:had; past:has; past:have; past:healed; past:help; past:hip; past:home; past:horse; past:hospital
        past:hot; past:hour; past:i; past:in; past:infection; past:inject; past:into; past:is; past:it; past:its
        past:june; past:just; past:kg; past:kid; past:kidney; past:last; past:leaked; past:left; past:leg; past:legs
        past:life; past:like; past:lol; past:long; past:lost; past:low; past:lump; past:lymphoma; past:made
        past:march; past:me; past:melanoma; past:mins; past:month; past:months; past:morning; past:my; past:myself
        past:never; past:new; past:night; past:nine; past:no; past:normal; past:not; past:nothing; past:now; past:numb
        past:of; past:off; past:old; past:on; past:once; past:one; past:op; past:our; past:out; past:over; past:own
        past:pain; past:passed; past:past; past:physio; past:place; past:pneumonia; past:post; past:pregnant
        past:prostate; past:put; past:radiotherapy; past:recovered; past:remember; past:ribs; past:right; past:roof
        past:round; past:said; past:same; past:sciatica; past:second; past:seven; past:shoulder; past:since; past:sit
        past:six; past:size; past:slipped; past:so; past:something; past:sore; past:sorted; past:spine; past:spring
        past:stairs; past:started; past:starts; past:stiff; past:still; past:stone; past:student; past:suicidal
        past:summer; past:surgery; past:ten; past:that; past:thats; past:the; past:then; past:there; past:theres
        past:these; past:they; past:thin; past:thirties; past:this; past:thought; past:three; past:through; past:till
        past:time; past:to; past:today; past:toes; past:took; past:turned; past:twenties; past:two; past:up; past:used
        past:walk; past:walked; past:walking; past:was; past:wasnt; past:wee; past:week; past:weeks; past:well
        past:went; past:wet; past:what; past:when; past:where; past:which; past:winter; past:with; past:within
        past:woke; past:wont; past:year; past:years; past:yesterday; patch; patch on; path; patient; patients; patio
        pattern; pattern on; pavement; peace; peas; peas on; pedals; pee; pee and; pee is; pee out; pee since; peed
        peed off; peed since; peeing; peeing is; peel; pelvic; pelvic floor; pelvic tilts; penny; people; people keep
        per; perfectly; perianal; perianal sensation; perineum; period; person; pew; pharmacist; phone; photos; physio
        physio is; physio said; physio says; physio tested; picked; picked up; picturing; pie; piece; pilates; pillow
        pillow between; pillows; pills; pin; pink; pinprick; pins; pins and; pints; pints of; pish; pissed; place
        plain; plan; plank; planned; planning; planning how; plaster; plastic; plastic chairs; play; played; playing
        playing up; pleased; plenty; plum; plus; pm; pmhx; pneumonia; pocket; point; point in; point of; polymyalgia
        pon; pond; pony; poo; poo in; pooed; pooed myself; pooing; pool; poor; pop; popped; porridge; pos; position
        position helps; post; post office; pouring; pouring off; power; power 5/5; power full; power in; pr; pram
        prednisolone; prednisolone for; prednisolone since; pregnant; present; press; pressing; pressure; pressure on
        price; pricked; prickly; private; private area; private bits; privates; probably; probably just; problem
        problem in; problems; progress; progressive; prolapse; promised; properly; properly since; prostate
        prostate biopsy; prostate cancer; proud; proud of; prunes; pt; pu; pub; pud; pudding; puddle; puff; puffed
        puffed out; puffing; pull; pulled; pulled the; pulse; puppy; pure; purpose; push; pushed; pushing; put; put a
        put in; put it; put me; put my; put socks; put the; putting; putty; pvr; pyjamas; quad; quads; queue; queue at
        quick; quiet; quilt; quit; quite; quite unable; quiz; ra; racing; radiating; radicular; radio; radiotherapy
        rail; rain; rain all; raise; ran; ran to; rang; rather; rather be; raw; raw patch; razor; rd; reach; reached
        reached for; reaching; reaching for; read; read a; reading; reading about; reading the; real; realised
        realised i; really; rear; rear ended; reason; reckon; recliner; record; recovered; recovery; rectum; red
        red and; red flag; red flags; red patch; red raw; reduced; reduced perianal; reet; reflexes; reflexes and
        reflexes normal; region; regret; regret to; regular; rehab; relief; relieved; remember; remission
        remission from; remote; renal; report; reps; reservoir; responding; rest; rest of; rested; resting; retention
        ribs; ribs and; ribs at; ribs from; ride; right; right and; right arm; right as; right calf; right down
        right foot; right has; right in; right is; right leg; right on; right one; right side; right since
        right through; right to; right when; rigid; rigors; rigors x; ring; ring 999; ring if; ring the; ring them
        rip; ripped; ripped in; ripping; ripping pain; rise; rise from; river; road; roast; roasting; rock; rocking
        rocking her; roll; rolled; rolled the; roller; roof; roof in; room; rooms; root; rope; rose; rota; round
        round and; round me; round my; round the; round to; row; rowing; rtc; rubbed; rubber; rucksack; rug; rugby
        ruled; ruled out; run; running; runs; runs down; runs to; rusty; s; s 1; s 3; sack; sack of; sad; saddle
        saddle anaesthesia; saddle area; saddle numbness; saddle or; saddle paraesthesia; safety; said; said i
        said it; said no; said nothing; said ring; said the; sair; sake; same; same 6; same ache; same as; same day
        same foot; same for; same leg; same old; same pain; same side; same time; same week; sand; sandwiches; sat
        sat down; sat for; sat in; sat on; sat there; sat too; sat with; sats; saturday; saturday and; save; saw
        saw the; say; say i; saying; says; says 38.4; says a; says her; says his; says i; says if; says its; says my
        says ring; says the; scales; scales say; scan; scan at; scar; scare; scared; scary; school; sciatica
        sciatica all; sciatica down; sciatica has; sciatica pain; sciatica to; scooter; score; scratch; screaming
        screening; scrotum; scrubbed; scrubbing; sea; seat; seat and; seat has; seats; sec; second; second in
        second week; seconds; see; see me; see my; see the; see them; seeing; seem; seem to; seems; seen; seized
        seized up; self; self check; send; sensation; sensation in; sensation is; sensation of; sensation on; sense
        sent; sent me; sepsis; september; services; session; set; sets; sets of; settee; settled; seven; seven weeks
        severe; severe low; sex; shade; shakes; shaking; shaky; shameful; shape; sharp; sharp pain; shat; shat myself
        shaved; she; she asked; she said; shed; sheet; sheets; sheets and; shes; shift; shift on; shifted; shifting
        shifts; shin; shin and; shin on; shin pain; shingles; shins; shirt; shirts; shivering; shivering and
        shivering under; shivers; shivers and; shivery; shocks; shoes; shoes are; shook; shook it; shooting
        shooting down; shooting pain; shooting to; shoots; shop; shop and; shopping; shops; short; short of
        short walk; shorter; shorts; shot; should; should i; should know; shoulder; shoulder blade; shoulder blades
        shoulders; showed; shower; shower and; shower water; shut; si; sick; sick and; sick on; sick twice; side
        side and; side fine; side of; side since; sides; sides after; sign; signal; signal to; signs; silly; simply
        since; since 3; since about; since am; since august; since back; since before; since breakfast; since dinner
        since disc; since easter; since four; since friday; since i; since last; since lunch; since mass; since me
        since monday; since morning; since my; since new; since noon; since one; since sat; since saturday
        since spring; since sun; since sunday; since the; since then; since this; since thursday; since tuesday
        since two; since wednesday; since yesterday; single; single day; sinister; sink; sir; sis; sister; sit
        sit and; sit down; sit on; site; sits; sitting; sitting cross; sitting down; sitting feels; sitting in
        sitting on; sitting standing; six; six months; six weeks; six years; sixty; size; size of; ski; skid
        skidmarks; skin; skin a; skin on; skin where; skipped; skipped the; sky; slapping; sleep; sleep and; sleep for
        sleep on; sleep sitting; sleeping; sleeping on; sleeping through; slept; slept badly; slept in; slept like
        slept ok; slept on; slept through; slept with; slid; slid down; slides; sliding; slimming; slimming club
        slimming world; slip; slip disc; slipped; slipped a; slipped disc; slipped off; slipped on; slipped the
        slipper; slippers; slow; slowly; slr; slr 30; slr 40; small; small of; smell; smelt; smelt it; smoko; snap
        sneeze; sneezed; sneezed at; snow; so; so back; so bad; so did; so far; so good; so got; so hard; so i; so it
        so its; so many; so much; so no; so not; so so; so that; so thats; so the; so tired; so up; so we; soak
        soaked; soaked in; soaked my; soaked through; soap; sob; sob at; sock; socks; socks on; sofa; sofa and
        sofa with; soft; soft as; soiled; soiled myself; soiling; sold; soldier; sole; soles; soles of; solid; some
        some days; somebody; somebody else; someone; someone else; someone elses; someone on; something
        something gave; something ripped; something tore; sometimes; son; son came; soon; sore; sore and; sore back
        sore from; sore spot; sore throat; sore to; sore too; sorry; sort; sort of; sorted; sorted it; sorted the
        sorted with; sound; spain; spare; spasm; spasms; speak; speak of; speed; spell; spent; spent the; spin
        spin class; spinal; spinal injection; spine; spine and; spine has; spine hurts; spine in; spine is; spine pain
        spine tender; spine that; spleen; split; spot; spot in; spotted; spread; spread to; spring; spuds; square
        square in; squash; squat; squats; squeeze; squeeze to; squeezing; st; stab; stab in; stabbed; stabbing; staff
        stage; stair; stairs; stairs at; stairs on; stand; stand at; stand for; stand on; stand to; stand up; standing
        standing all; standing at; standing in; standing on; standing up; stars; start; start a; start and; started
        started a; started after; started at; started cutting; started in; started same; started with; starting
        starts; starts and; static; station; station and; staun; stay; stayed; stayed in; stays; steadily; steady
        steady at; step; stepped; steps; steroid; steroid jab; steroids; steroids for; stick; stiff; stiff after
        stiff as; stiff first; stiff for; stiff from; stiff getting; stiff till; stiffness; still; still a; still got
        still numb; still on; still there; stings; stings like; stomach; stomach and; stomach when; stone; stone and
        stone in; stone since; stone with; stood; stood at; stood for; stood on; stood there; stood up; stool; stop
        stop and; stop it; stop shaking; stopped; stopped for; stopping; stops; stops and; stories; story; straight
        straight away; straight back; straight down; straight on; straight since; straight through; straight to
        straighten; strain; strange; strap; stream; street; strength; strength fine; strength in; stress; stretch
        stretched; stretched it; stretches; stretching; strike; string; stripping; stroke; stroll; strong; strong as
        struggle; stuck; stuck it; student; stuff; stuffed; stumbled; stupid; such; such a; sudden; sudden awful
        sudden back; sudden onset; sudden pain; sudden severe; suddenly; suicidal; suicide; summer; sun; sunday
        sunday and; supper; suppose; sure; sure if; surgeon; surgery; surveillance; survivor; swapped; swear; sweat
        sweat pouring; sweated; sweating; sweating and; sweating buckets; sweating cobs; sweating like; sweats
        sweats and; sweaty; sweaty and; sweet; swelling; swelling on; swimming; switch; swollen; sx; symptoms; system
        t; t 8; t boned; t shirts; table; tablet; tablets; tablets and; tailbone; tailbone and; take; take me; take my
        take the; taken; taken to; takes; takes an; takes me; takes the; taking; talked; talking; talking about
        tamoxifen; tampon; tap; tapped; taught; taxi; tb; tbh; tea; tea time; teacher; team; tearing; tearing pain
        teatime; teeth; teeth chattering; teeth going; telephone; tell; tell if; tell them; tell when; telling; tells
        telly; telly and; temperature; temperature 36.8; temperature after; temperature of; ten; ten days; ten mins
        ten minutes; ten times; ten weeks; ten years; tender; tenderness; tens; term; terrible; terrible pain; tesco
        test; tested; testicles; th; th day; than; than before; than ever; than it; than last; than the; thank
        thank god; thankfully; thanks; thanks for; that; that bad; that before; that chair; that foot; that has
        that hill; that i; that physio; that side; that so; that takes; that was; that wasnt; that way; that wont
        thats; thats a; thats all; thats gone; thats me; thats new; thats not; thats the; thawed; the; the ache
        the afternoon; the air; the allotment; the ambulance; the ankle; the anus; the app; the armchair; the baby
        the back; the backbone; the backs; the bad; the bag; the banister; the bank; the bath; the beach; the bed
        the bedroom; the belly; the belt; the bench; the big; the bike; the bins; the bit; the bladder; the blades
        the block; the blue; the boiler; the bone; the both; the bottom; the box; the bra; the breast; the bridge
        the bum; the bus; the calf; the car; the carpet; the cat; the chair; the charity; the chemist; the chest
        the children; the christmas; the church; the clinic; the clock; the clocks; the clutch; the co; the codeine
        the cold; the colour; the cooker; the couch; the council; the cricket; the curtains; the day; the deck
        the dentist; the desk; the disc; the doctor; the dog; the door; the drive; the driving; the duvet; the ear
        the edge; the electric; the end; the epidural; the er; the evening; the exercise; the exercises; the fall
        the feeling; the feet; the fence; the fever; the film; the fire; the first; the flannel; the flat; the floor
        the flow; the flu; the foot; the form; the forum; the frame; the fridge; the front; the funeral; the garage
        the garden; the gas; the gate; the girls; the good; the grandkids; the grass; the groin; the ground
        the gutters; the gym; the hall; the harbour; the hard; the heat; the heating; the heel; the heels; the hill
        the hip; the hips; the hoover; the hospice; the hospital; the hot; the hour; the house; the ice; the injection
        the inside; the insurance; the ironing; the jab; the jacks; the jaw; the job; the kerb; the kettle; the kidney
        the kids; the kitchen; the knee; the knees; the ladder; the lake; the landing; the lane; the laptop; the last
        the lawn; the lead; the leaflet; the left; the leg; the legs; the lifting; the lights; the list; the little
        the loft; the long; the lot; the low; the lower; the man; the mat; the match; the mattress; the meeting
        the menopause; the message; the middle; the mirror; the missus; the morning; the mornings; the needle
        the neighbour; the neighbours; the nerves; the new; the news; the next; the night; the nights; the note
        the number; the numbers; the nurse; the old; the one; the only; the op; the other; the outside; the pain
        the pair; the pan; the panto; the paper; the park; the past; the path; the patio; the pavement; the pedals
        the pee; the pelvic; the phone; the physio; the pills; the point; the post; the pram; the private
        the prostate; the puppy; the quad; the queue; the quilt; the quiz; the radio; the rail; the rain; the recliner
        the red; the remote; the reservoir; the rest; the ribs; the right; the river; the roof; the room; the rug
        the runs; the saddle; the same; the scan; the school; the sciatica; the sea; the seat; the second; the settee
        the shade; the shakes; the shed; the sheet; the sheets; the shin; the shivers; the shop; the shopping
        the shops; the shoulder; the shoulders; the shower; the side; the signal; the sink; the size; the skin
        the slipped; the small; the snow; the sofa; the sole; the soles; the spine; the spring; the stairs; the start
        the station; the step; the steps; the stretches; the summer; the sun; the surgeon; the surgery; the table
        the tablets; the tailbone; the tap; the taxi; the telly; the thermometer; the thing; the time; the toes
        the toilet; the top; the towel; the train; the tramadol; the treadmill; the twins; the two; the urge
        the urinal; the use; the usual; the van; the vet; the waist; the waiting; the walk; the wall; the ward
        the warm; the washing; the water; the waterworks; the way; the weather; the wedding; the wee; the week
        the weekend; the wet; the wheat; the whole; the wife; the window; the winter; the worktop; the worst
        the wrong; the year; their; them; them all; then; then 3; then 4; then a; then came; then fine; then i
        then it; then my; then nothing; then ok; then right; then the; there; there and; there at; there before
        there for; there is; there isnt; there like; there since; there three; there was; there were; there when
        there with; theres; theres a; theres been; theres no; theres nothing; thermometer; thermometer says; these
        these days; these three; they; they are; they found; they have; they just; they said; they say; they took
        they were; they wont; theyd; theyre; theyre told; thick; thigh; thighs; thighs and; thighs are; thighs have
        thighs numb; thin; thin bones; thing; thing i; thing in; thing is; thing that; things; think; think about
        think i; thinking; thinking about; thinking of; thinks; thinks its; thinners; third; third day; third night
        third time; thirties; thirty; this; this ache; this afternoon; this am; this back; this chair; this cold
        this evening; this flare; this fortnight; this is; this isnt; this month; this morning; this new; this pain
        this past; this since; this time; this week; this year; thoracic; thoracic pain; those; though; though and
        though i; thought; thought about; thought i; thought it; thought of; thoughts; thoughts of; thousand; three
        three days; three hours; three months; three nights; three times; three weeks; three years; threw; threw me
        threw up; throat; throbbing; throbs; through; through a; through it; through my; through the; through to
        thrown; thumb; thumbs; thumping; thursday; ticked; ticked no; ticker; ticking; tickled; tidy; tie; tight
        tight and; tight band; tight chest; tight on; tightness; till; till about; till i; till it; till now; till ten
        till the; till this; tilts; time; time back; time ever; time for; time i; time in; time my; time since
        time this; timer; times; times a; tin; tin man; tingle; tingled; tingles; tingles no; tingling; tingling and
        tingling in; tingling round; tingly; tingly and; tiptoe; tiptoes; tired; tired after; tired from; tired of; to
        to 2; to 3; to 4; to 5; to a; to ankle; to attention; to back; to be; to bed; to both; to carry; to change
        to check; to chest; to clear; to come; to die; to do; to drive; to ease; to end; to finish; to foot; to get
        to go; to heel; to help; to hold; to inject; to it; to keep; to know; to lean; to lie; to lift; to live
        to look; to loosen; to make; to me; to my; to normal; to not; to nothing; to pass; to pee; to phone; to physio
        to press; to pull; to push; to put; to report; to ring; to save; to say; to see; to sit; to sleep; to someone
        to speak; to squeeze; to stand; to start; to stop; to strain; to stretch; to take; to tell; to the; to think
        to tie; to toes; to touch; to try; to turn; to visit; to waist; to wait; to walk; to watch; to wee; to work
        to write; toast; today; today 2/10; today 3; today after; today and; today i; today just; today no; today so
        today the; today was; todays; toddler; toe; toe on; toes; toes and; toes are; toes numb; toes on; toes wiggle
        together; toilet; toilet all; toilet and; toilet floor; toilet for; toilet i; toilet in; toilet paper
        toilet roll; toilet since; toilet when; toilet with; told; told her; told me; told the; told to; tomorrow
        tone; tonight; tonight and; tonight i; too; too big; too hard; too heavy; too hot; too long; too much
        too tight; took; took a; took her; took his; took it; took me; took my; took the; took two; tooth; toothache
        top; top of; tops; tops of; tore; totally; touch; touch it; touched; touches; touches me; touching
        touching someone; towards; towel; traffic; train; train was; trainers; training; trains; tramadol; trampoline
        transplant; trauma; treadmill; treated; tree; tried; tried the; tried to; trip; triple; triple a; tripped
        tripped on; tripped over; trips; trouble; trouble before; trouble peeing; trouble since; trousers; trousers on
        trust; truth; try; trying; tube; tue; tuesday; tuesday and; tuesday i; tuesday when; tummy; tummy and; tumour
        turn; turned; turned out; turned over; turned the; turning; tv; twelve; twenties; twenty; twenty five
        twenty minutes; twice; twice and; twice on; twice this; twice to; twice today; twinge; twinged; twins; twist
        twisted; two; two and; two days; two dead; two duvets; two feet; two hours; two legs; two months; two nights
        two of; two paracetamol; two stone; two times; two weeks; two years; twos; type; typing; ulcer; umbilicus
        unable; unable to; unbearable; unchanged; uncle; under; under it; under me; under my; under the; under two
        undercarriage; underneath; undressed; unfit; uni; unless; unless i; until; until i; until the; up; up a
        up all; up and; up at; up between; up by; up early; up every; up for; up from; up half; up high; up i; up in
        up like; up my; up no; up now; up off; up on; up out; up since; up the; up till; up to; up tomorrow; up twice
        up with; upper; upper back; upstairs; urge; urinal; urinary; urine; urine and; urine is; urine since; us
        us all; use; use of; used; used the; used to; useless; using; usual; usual ache; usual low; usually; ute; uti
        valve; van; version; vertebra; very; very bad; vet; vet thinks; vet tomorrow; view; visit; visited; void
        voiding; waist; waist down; waist pain; wait; waited; waiting; waiting for; waiting room; wake; wake me
        wake up; wakes; wakes me; waking; waking up; walk; walk 10; walk 12; walk 15; walk 20; walk 30; walk but
        walk by; walk in; walk like; walk on; walk the; walk to; walk today; walked; walked 10; walked 15; walked 20
        walked 30; walked away; walked home; walked it; walked the; walked there; walked to; walked with; walking
        walking like; walking on; walking to; walks; wall; wall at; want; want it; want to; wanted; wanted to; wants
        wants me; wants to; ward; warfarin; warm; warmed; warmed up; warning; was; was 30; was a; was dead; was fine
        was good; was happening; was hard; was in; was just; was last; was left; was like; was never; was no
        was normal; was not; was numb; was on; was only; was pregnant; was so; was suicidal; was the; was there
        was up; was walking; was wet; wash; washed; washed the; washing; washing machine; washing up; wasnt
        wasnt there; watch; watched; watched the; watching; watching a; watching telly; watching the; water; water and
        water bottle; water is; waters; waterworks; waves; way; way down; way home; way i; way on; way since; way this
        way to; way up; ways; we; we are; we lost; we were; weak; weak and; weak legs; weak since; weaker
        weaker every; weakness; weakness in; weakness or; wean; wear; wearing; wearing a; wears; weather; wed; wedding
        wednesday; wednesday i; wee; wee and; wee fine; wee is; wee since; wee twice; weed; weeing; week; week 9
        week ago; week and; week as; week i; week now; week of; week since; weekend; weeks; weeks ago; weeks and
        weeks back; weeks gone; weeks in; weeks now; weeks of; weeks on; weeks since; weeping; weighed; weight
        weight and; weight loss; weight on; weight same; weight steady; weights; weird; weird one; well; well be; went
        went a; went and; went cold; went dead; went down; went for; went from; went home; went i; went in; went numb
        went off; went on; went over; went through; went tingly; went to; went up; went white; were; were fine; werent
        wet; wet bed; wet myself; wet the; wet through; wetting; wetting myself; what; what a; what i; what if
        what is; what would; whats; whats the; whatsoever; wheat; wheat bag; wheelchair; when; when he; when i
        when it; when my; when the; when we; when your; whenever; whenever i; where; where i; where it; where my
        where the; where you; whether; whether i; which; which i; which is; which was; while; while i; white; who
        who was; whole; whole day; whole way; whos; why; wife; wife and; wife got; wife is; wife noticed; wife says
        wiggle; will; will be; will do; willy; wind; wind in; winded; window; window open; winter; wipe; wipe and
        wiped; wiped out; wiping; wire; wish; wish i; wish the; with; with a; with back; with chest; with chills
        with her; with him; with his; with it; with me; with my; with no; with numb; with our; with physio; with sweat
        with the; with this; within; within the; without; without a; without any; without knowing; without me
        without meaning; without my; without the; without trying; wobble; wobbled; wobbly; wobbly and; woke; woke at
        woke in; woke up; woke with; woman; won; wont; wont be; wont come; wont do; wont hold; wont lift; wont move
        wont quit; wont shift; wont stand; wont stay; wont stop; wont take; wont wake; wont work; wood; wooden; wool
        woolly; word; wore; wore off; work; work and; work today; worked; working; working out; works; worktop; world
        worried; worry; worse; worse after; worse and; worse at; worse by; worse each; worse every; worse for
        worse in; worse lying; worse since; worse than; worse this; worsening; worst; worst pain; worst thing; worth
        worth it; would; would a; would be; would been; would do; would finished; would go; would had; would have
        would i; would it; would pass; would rather; would say; would take; wouldnt; wouldnt let; wrap; wrapped
        wrapped in; wraps; wringing; wrist; write; writing; written; wrong; wrote; wt; x; x 1; x 10; x 2; x 2/7; x 3
        y; yall; yards; year; year i; year of; year old; years; years ago; years and; years back; years clear
        years of; years old; years since; yes; yesterday; yesterday and; yesterday evening; yesterday i; yesterday it
        yet; yo; yoga; you; you know; you sit; young; your; your lip; zero; zero feeling; zumba; ~abl; ~abscss
        ~absltl; ~absnt; ~abt; ~abv; ~accdnt; ~acd; ~ach; ~achd; ~achng; ~achs; ~acrss; ~act; ~actl; ~actll; ~actv
        ~advl; ~afbrl; ~aftr; ~aftrnn; ~agd; ~agn; ~agnst; ~ags; ~agst; ~ald; ~alltmn; ~almst; ~aln; ~alng; ~alrd
        ~alrm; ~als; ~altrd; ~alv; ~alws; ~amblnc; ~ankl; ~ankls; ~anl; ~anlgs; ~anmr; ~ann; ~annvrs; ~anrsm; ~ans
        ~ansths; ~anstht; ~ant; ~antbtc; ~anthng; ~anthr; ~ants; ~anw; ~anwhr; ~appntm; ~apprx; ~apptt; ~apxbn; ~ar
        ~arbgs; ~arcn; ~armchr; ~arms; ~arnd; ~arnt; ~arrvd; ~ars; ~art; ~artr; ~arv; ~askd; ~askng; ~asks; ~aslp
        ~assmd; ~asthm; ~atmn; ~attck; ~attntn; ~aw; ~awfl; ~bb; ~bch; ~bck; ~bckbn; ~bcks; ~bcksd; ~bckt; ~bckts
        ~bckwrd; ~bcm; ~bcs; ~bd; ~bdgd; ~bdl; ~bdrm; ~bds; ~bdtm; ~bfr; ~bggr; ~bght; ~bgn; ~bgs; ~bhnd; ~bhvd; ~bk
        ~bkd; ~bks; ~bl; ~blck; ~blckd; ~bld; ~blddr; ~bldng; ~blds; ~blg; ~blgc; ~blk; ~bll; ~blls; ~blnc; ~blng
        ~blngs; ~blnkt; ~blnt; ~blr; ~bls; ~blss; ~blstr; ~blstrd; ~blstrs; ~blt; ~bltd; ~blw; ~bmp; ~bn; ~bnc; ~bnch
        ~bnd; ~bndng; ~bnds; ~bng; ~bngn; ~bnk; ~bns; ~bnstr; ~bnt; ~bps; ~br; ~brd; ~brdg; ~brdr; ~brds; ~brght; ~brk
        ~brkfst; ~brkn; ~brl; ~brllnt; ~brn; ~brnd; ~brng; ~brnng; ~brns; ~brnt; ~brs; ~brsd; ~brst; ~brstbn; ~brth
        ~brthd; ~brthls; ~brthng; ~brthr; ~brttl; ~brwn; ~bs; ~bsct; ~bsd; ~bskt; ~bsnss; ~bss; ~bst; ~bstng; ~bt
        ~bth; ~bthr; ~btrt; ~bts; ~btt; ~bttck; ~bttcks; ~bttl; ~bttm; ~bttn; ~bttns; ~bttr; ~btwn; ~bwl; ~bwls; ~bxrs
        ~bzzng; ~cbs; ~cch; ~cd; ~cdml; ~cdn; ~cff; ~cffs; ~cgh; ~cghd; ~cghng; ~cght; ~chck; ~chckd; ~chckn; ~chckng
        ~chclt; ~chffd; ~chk; ~chks; ~chldrn; ~chllng; ~chlls; ~chm; ~chmst; ~chng; ~chngd; ~chngng; ~chngs; ~chp
        ~chps; ~chr; ~chrch; ~chrctr; ~chrd; ~chrnc; ~chrs; ~chrstm; ~chrt; ~chs; ~chst; ~chttrn; ~ck; ~ckng; ~ckr
        ~cl; ~clb; ~clck; ~clcks; ~cld; ~cldnt; ~clf; ~cll; ~clld; ~cllg; ~clllts; ~cllng; ~cllps; ~cllpsd; ~cllr
        ~clm; ~clmb; ~clmbd; ~clmbng; ~clmm; ~clms; ~clmx; ~cln; ~clnc; ~clnch; ~clnd; ~clng; ~clnng; ~clnt; ~clr
        ~clrd; ~clrng; ~cls; ~clsd; ~clss; ~clt; ~cltch; ~clth; ~clths; ~clvs; ~cm; ~cmf; ~cmng; ~cmp; ~cmpltl; ~cmpn
        ~cmprss; ~cmpst; ~cms; ~cn; ~cncl; ~cnclld; ~cncr; ~cncrt; ~cnstnt; ~cnstpt; ~cnt; ~cntd; ~cntng; ~cntns
        ~cntr; ~cntrl; ~cp; ~cpbrd; ~cpd; ~cpl; ~cps; ~cr; ~crck; ~crckd; ~crckt; ~crd; ~crfl; ~crhns; ~crk; ~crkd
        ~crl; ~crm; ~crmp; ~crnch; ~crng; ~crnr; ~crpng; ~crpt; ~crr; ~crrd; ~crrdr; ~crrng; ~crs; ~crsh; ~crshd
        ~crshng; ~crss; ~crssng; ~crsswr; ~crtch; ~crtns; ~crwlng; ~cs; ~cshn; ~csn; ~css; ~cssrl; ~cst; ~cstl
        ~cstnts; ~ct; ~ctch; ~ctchng; ~cthtr; ~cttn; ~cttng; ~cvd; ~dbl; ~dbld; ~dbtc; ~dbts; ~dcdd; ~dck; ~dcnt
        ~dctr; ~dd; ~ddg; ~ddlft; ~ddnt; ~dds; ~dffrnc; ~dffrnt; ~dft; ~dggng; ~dghtr; ~dgrs; ~dgs; ~dl; ~dll; ~dmp
        ~dms; ~dn; ~dncd; ~dncng; ~dng; ~dnnr; ~dns; ~dnt; ~dntst; ~dp; ~dpr; ~dprtmn; ~dr; ~drbbl; ~drbbld; ~drbbln
        ~drd; ~drdfl; ~drg; ~drggd; ~drggng; ~drgs; ~drk; ~drm; ~drnchd; ~drnd; ~drng; ~drnk; ~drnkng; ~drp; ~drppd
        ~drppng; ~drps; ~drssd; ~drt; ~drv; ~drvng; ~drwr; ~drzzl; ~ds; ~dsc; ~dschrg; ~dscmfr; ~dscs; ~dsh; ~dshs
        ~dsk; ~dsnt; ~dsprt; ~dspt; ~dsr; ~dt; ~dtm; ~dtng; ~dv; ~dvrc; ~dvt; ~dvts; ~dwn; ~dwnstr; ~dwnwrd; ~dx; ~dzd
        ~dzz; ~ech; ~edg; ~eftr; ~eght; ~elctrc; ~elphnt; ~els; ~elss; ~elvn; ~embrrs; ~empt; ~emrgnc; ~endd; ~endng
        ~ends; ~engh; ~enjng; ~enrg; ~entr; ~epdrl; ~epsd; ~eql; ~eqn; ~erctn; ~erl; ~ers; ~es; ~esd; ~esng; ~esr
        ~ess; ~estr; ~ethr; ~etng; ~evn; ~evnng; ~evnngs; ~evr; ~evrn; ~evrthn; ~evrwhr; ~excpt; ~exctl; ~exm; ~expct
        ~expln; ~exprss; ~exrcs; ~exrcss; ~fbl; ~fbrr; ~fc; ~fcl; ~fct; ~fd; ~fft; ~fftn; ~fl; ~fld; ~fldd; ~fldng
        ~flds; ~flg; ~flght; ~flghts; ~flgs; ~fll; ~fllng; ~flls; ~fllw; ~flm; ~flng; ~flnk; ~flnnl; ~flpp; ~flr
        ~flrd; ~flrs; ~fls; ~flsh; ~flt; ~flw; ~flxn; ~fm; ~fml; ~fn; ~fnc; ~fnd; ~fngr; ~fngrs; ~fnll; ~fnn; ~fnrl
        ~fnsh; ~fnshd; ~fnt; ~fntd; ~fr; ~frc; ~frctr; ~frd; ~frdg; ~frght; ~frgt; ~frgttn; ~frgv; ~frm; ~frnd; ~frnds
        ~frnk; ~frnt; ~frr; ~frsh; ~frst; ~frt; ~frth; ~frtngh; ~frts; ~frvr; ~frwrd; ~frzn; ~frzng; ~frzr; ~fsh; ~fst
        ~ft; ~ftbll; ~fv; ~fvr; ~fvrs; ~fvrsh; ~fxd; ~fzz; ~fzzng; ~gd; ~gddnss; ~ggld; ~gld; ~glss; ~glsss; ~gm; ~gn
        ~gnd; ~gng; ~gntl; ~gnwng; ~gr; ~grdn; ~grdnng; ~grg; ~grgs; ~grl; ~grls; ~grm; ~grmbl; ~grmbld; ~grmbln; ~grn
        ~grnd; ~grndd; ~grndkd; ~grndsn; ~grnn; ~grp; ~grps; ~grss; ~grt; ~grtfl; ~grvl; ~grwng; ~gs; ~gss; ~gt; ~gts
        ~gttd; ~gttng; ~gttrs; ~gv; ~gvn; ~gvng; ~gvs; ~hbb; ~hck; ~hd; ~hdg; ~hdng; ~hdnt; ~hgh; ~hghr; ~hght; ~hh
        ~hk; ~hl; ~hld; ~hldng; ~hlf; ~hlfw; ~hll; ~hlp; ~hlpd; ~hlps; ~hls; ~hm; ~hmmr; ~hmn; ~hmp; ~hmr; ~hmslf
        ~hmstrn; ~hnd; ~hndrd; ~hnds; ~hndvr; ~hng; ~hngng; ~hngvr; ~hnstl; ~hp; ~hpng; ~hpp; ~hppn; ~hppnd; ~hppnng
        ~hppns; ~hps; ~hr; ~hrbr; ~hrd; ~hrdl; ~hrdr; ~hrm; ~hrmng; ~hrn; ~hrntd; ~hrr; ~hrs; ~hrslf; ~hrt; ~hrtbt
        ~hrtng; ~hrts; ~hs; ~hsbnd; ~hsnt; ~hspc; ~hsptl; ~hstnc; ~hstr; ~ht; ~htch; ~htd; ~htng; ~hts; ~htt; ~hv
        ~hvn; ~hvng; ~hvnss; ~hvnt; ~hvr; ~hvrng; ~ibprfn; ~id; ~idt; ~immn; ~imprvm; ~inch; ~inchs; ~incntn; ~incrsn
        ~infctn; ~injct; ~injctn; ~injr; ~inn; ~innr; ~insd; ~insrnc; ~instd; ~instnt; ~instp; ~int; ~intct; ~intmt
        ~intrsc; ~irnng; ~isnt; ~iss; ~itch; ~itslf; ~jbs; ~jcks; ~jk; ~jl; ~jll; ~jlt; ~jmp; ~jmpd; ~jmpr; ~jn; ~jnd
        ~jnr; ~jns; ~jrs; ~jst; ~kckd; ~kdn; ~kds; ~kll; ~kllng; ~kllr; ~kn; ~knckd; ~knckrd; ~knckrs; ~knd; ~knf
        ~knlng; ~kns; ~knw; ~knwldg; ~knwn; ~knwng; ~knws; ~kp; ~kpng; ~kps; ~kpt; ~krb; ~ktchn; ~kttl; ~lbr; ~lbrr
        ~lc; ~lck; ~lckd; ~lcs; ~ld; ~lddr; ~lds; ~lf; ~lflt; ~lft; ~lftd; ~lftng; ~lggd; ~lggng; ~lgh; ~lghd; ~lghng
        ~lght; ~lghtnn; ~lghtr; ~lghts; ~lgs; ~lk; ~lkd; ~lkng; ~lks; ~lkwrm; ~lmbg; ~lmbr; ~lmbs; ~lmn; ~lmp; ~lmphm
        ~lmpng; ~ln; ~lnch; ~lnchtm; ~lnd; ~lndd; ~lndng; ~lndr; ~lng; ~lngr; ~lngs; ~lns; ~lp; ~lpn; ~lpng; ~lps
        ~lptp; ~ls; ~lsh; ~lsn; ~lsnd; ~lsng; ~lss; ~lssn; ~lst; ~lstnng; ~lt; ~ltl; ~ltr; ~ltrl; ~ltrll; ~ltrs
        ~ltrzl; ~lts; ~lttl; ~lttr; ~lttrs; ~lv; ~lvl; ~lvng; ~lvs; ~lwn; ~lwr; ~lz; ~mb; ~mblsng; ~mch; ~mchn
        ~mchncl; ~md; ~mddl; ~mdln; ~mdnght; ~mds; ~mght; ~mk; ~mkng; ~mks; ~ml; ~mld; ~mlk; ~mlm; ~mlnm; ~mls; ~mmnt
        ~mms; ~mn; ~mnd; ~mndd; ~mng; ~mngd; ~mngng; ~mngr; ~mnng; ~mnps; ~mns; ~mnt; ~mnth; ~mnths; ~mntn; ~mnts
        ~mppng; ~mr; ~mrch; ~mrdr; ~mrk; ~mrkd; ~mrkng; ~mrks; ~mrkt; ~mrnng; ~mrnngs; ~mrrr; ~mrtfd; ~mscl; ~msclr
        ~mscls; ~msl; ~mslf; ~msr; ~mss; ~mssd; ~mssg; ~mssng; ~msss; ~mssv; ~mst; ~mstctm; ~mstk; ~mstl; ~mt; ~mtch
        ~mtd; ~mth; ~mthr; ~mthtrx; ~mtn; ~mtng; ~mtr; ~mtrbk; ~mtrs; ~mts; ~mttld; ~mttr; ~mttrss; ~mv; ~mvd; ~mvmnt
        ~mvng; ~mvs; ~nbd; ~nc; ~nck; ~ncl; ~nd; ~ndd; ~nddd; ~ndl; ~ndls; ~ndng; ~nds; ~ngglng; ~nggng; ~nghbr
        ~nghbrs; ~nght; ~nghts; ~ngs; ~nmb; ~nmbnss; ~nmbr; ~nmbrs; ~nn; ~npp; ~nprxn; ~nr; ~nrfn; ~nrl; ~nrml; ~nrmll
        ~nrs; ~nrv; ~nrvs; ~ns; ~nt; ~ntc; ~ntcd; ~ntch; ~ntcng; ~ntd; ~nthng; ~nthr; ~ntn; ~nts; ~nvcn; ~nvmbr; ~nvr
        ~nwhr; ~nws; ~nxt; ~och; ~oclck; ~offc; ~onc; ~ongng; ~onl; ~ons; ~onst; ~ont; ~opn; ~opnd; ~oprtn; ~ordnr
        ~ordr; ~ordrd; ~orgsm; ~ost; ~ostprs; ~othr; ~othrws; ~otr; ~otsd; ~ovn; ~ovr; ~ovrds; ~ovrngh; ~pc; ~pck
        ~pckd; ~pckt; ~pcng; ~pctrng; ~pd; ~pddl; ~pddng; ~pdls; ~pds; ~pff; ~pffd; ~pffng; ~phn; ~phrmcs; ~phs; ~phts
        ~pjms; ~pkng; ~pl; ~plc; ~pld; ~pll; ~plld; ~plls; ~pllw; ~pllws; ~plm; ~plmlg; ~pln; ~plng; ~plnk; ~plnnd
        ~plnnng; ~plnt; ~plpbl; ~pls; ~plsd; ~plstc; ~plstr; ~plts; ~plvc; ~pmhx; ~pn; ~pnc; ~pnd; ~pnfl; ~png; ~pnk
        ~pnkllr; ~pnlss; ~pnmn; ~pnn; ~pnng; ~pnprck; ~pns; ~pnt; ~pntng; ~pnts; ~ppl; ~ppp; ~pppd; ~ppr; ~pprs
        ~pprwrk; ~pr; ~prbbl; ~prblm; ~prblms; ~prc; ~prckd; ~prckl; ~prctml; ~prd; ~prdnsl; ~prfctl; ~prgnnt; ~prgrss
        ~prk; ~prkng; ~prl; ~prlps; ~prlsd; ~prm; ~prmsd; ~prng; ~prnl; ~prnm; ~prns; ~prprl; ~prps; ~prrdg; ~prsn
        ~prsnt; ~prss; ~prssng; ~prssr; ~prsths; ~prstt; ~prt; ~prtnr; ~prts; ~prvt; ~prvts; ~ps; ~psh; ~pshd; ~pshng
        ~pss; ~pssd; ~pssg; ~pssng; ~pst; ~pstn; ~pstr; ~pt; ~ptch; ~pth; ~ptnt; ~ptnts; ~pts; ~ptt; ~pttng; ~pttrn
        ~pvmnt; ~pwr; ~q; ~qck; ~qd; ~qds; ~qlt; ~qt; ~qz; ~rbbd; ~rbbr; ~rbs; ~rch; ~rchd; ~rchng; ~rck; ~rckn
        ~rckng; ~rcksck; ~rclnr; ~rcng; ~rcrd; ~rctm; ~rcvr; ~rcvrd; ~rd; ~rdcd; ~rdclr; ~rdng; ~rdthrp; ~rdtng; ~rf
        ~rflxs; ~rgb; ~rgd; ~rght; ~rglr; ~rgn; ~rgrs; ~rgrt; ~rhb; ~rl; ~rld; ~rlf; ~rll; ~rlld; ~rllr; ~rlsd; ~rlvd
        ~rm; ~rmmbr; ~rms; ~rmssn; ~rmt; ~rn; ~rnd; ~rng; ~rngs; ~rnl; ~rnn; ~rnnng; ~rns; ~rp; ~rppd; ~rppng; ~rprt
        ~rps; ~rr; ~rs; ~rsh; ~rsn; ~rspndn; ~rsrvr; ~rss; ~rst; ~rstd; ~rstng; ~rt; ~rthr; ~rtntn; ~rvr; ~rwng; ~rzr
        ~scd; ~scdl; ~sch; ~schl; ~sck; ~scks; ~scls; ~scn; ~scnd; ~scnds; ~scr; ~scrbbd; ~scrbbn; ~scrd; ~scrmng
        ~scrnng; ~scrtch; ~scrtm; ~sctc; ~sctr; ~sd; ~sddl; ~sddn; ~sddnl; ~sds; ~sf; ~sft; ~sgn; ~sgnl; ~sgns; ~shcks
        ~shd; ~shft; ~shftd; ~shftng; ~shfts; ~shk; ~shkng; ~shks; ~shld; ~shldr; ~shldrs; ~shll; ~shmfl; ~shn
        ~shngls; ~shns; ~shp; ~shppng; ~shps; ~shrp; ~shrt; ~shrtr; ~shrts; ~shs; ~sht; ~shtng; ~shts; ~shv; ~shvd
        ~shvr; ~shvrng; ~shvrs; ~shwd; ~shwr; ~sk; ~skd; ~skdmrk; ~skn; ~skppd; ~sl; ~sld; ~sldng; ~sldr; ~slds; ~slf
        ~sll; ~slmmng; ~slng; ~slp; ~slpng; ~slppd; ~slppng; ~slppr; ~slpprs; ~slpt; ~sls; ~slt; ~slw; ~slwl; ~sm
        ~smbd; ~smk; ~smll; ~smlt; ~smmr; ~smn; ~smpl; ~smptms; ~sms; ~smthng; ~smtms; ~sn; ~snc; ~snd; ~snds; ~sndwch
        ~sng; ~sngl; ~snk; ~snp; ~sns; ~snstn; ~snstr; ~snt; ~snw; ~snz; ~snzd; ~sp; ~spc; ~spd; ~spds; ~spk; ~spll
        ~spln; ~splt; ~spn; ~spnl; ~spnt; ~sppr; ~spps; ~spr; ~sprd; ~sprng; ~spsm; ~spsms; ~spss; ~spt; ~sptmbr
        ~spttd; ~sqr; ~sqsh; ~sqt; ~sqts; ~sqz; ~sqzng; ~sr; ~srgn; ~srgr; ~srr; ~srt; ~srtd; ~srvcs; ~srvlln; ~srvvr
        ~ss; ~sssn; ~sstm; ~sstr; ~st; ~stb; ~stbbd; ~stbbng; ~stck; ~stckng; ~std; ~stdl; ~stdnt; ~stff; ~stffd
        ~stffns; ~stg; ~stl; ~stll; ~stmbld; ~stmch; ~stmp; ~stn; ~stnd; ~stndng; ~stngs; ~stp; ~stpd; ~stppd; ~stppng
        ~stps; ~str; ~strd; ~strds; ~strggl; ~strght; ~strk; ~strll; ~strm; ~strn; ~strng; ~strngt; ~strp; ~strppd
        ~strppn; ~strs; ~strss; ~strt; ~strtch; ~strtd; ~strtng; ~strts; ~sts; ~stt; ~sttc; ~sttld; ~sttn; ~sttng; ~sv
        ~svn; ~svr; ~swlln; ~swllng; ~swm; ~swmmng; ~swng; ~swppd; ~swr; ~swt; ~swtch; ~swtd; ~swtng; ~swts; ~sxt; ~sz
        ~szd; ~szs; ~tb; ~tbl; ~tblt; ~tblts; ~tch; ~tchd; ~tchng; ~tchr; ~tchs; ~tckd; ~tckl; ~tckld; ~tckng; ~tckr
        ~td; ~tddlr; ~tds; ~tght; ~tghtns; ~tgthr; ~th; ~thck; ~thd; ~thgh; ~thghs; ~thght; ~thghts; ~thm; ~thmb
        ~thmbs; ~thmpng; ~thn; ~thng; ~thngs; ~thnk; ~thnkfl; ~thnkng; ~thnks; ~thnnrs; ~thr; ~thrbbn; ~thrbs; ~thrcc
        ~thrd; ~thrgh; ~thrmmt; ~thrs; ~thrsd; ~thrt; ~thrts; ~thrw; ~thrwn; ~ths; ~thsnd; ~tht; ~thts; ~thwd; ~tk
        ~tkn; ~tkng; ~tks; ~tl; ~tlbn; ~tld; ~tlkd; ~tlkng; ~tll; ~tllng; ~tlls; ~tlphn; ~tls; ~tlt; ~tlts; ~tm; ~tmm
        ~tmpn; ~tmprtr; ~tmr; ~tmrrw; ~tms; ~tmxfn; ~tn; ~tndr; ~tndrns; ~tng; ~tnght; ~tngl; ~tngld; ~tnglng; ~tngls
        ~tns; ~tnt; ~tp; ~tpng; ~tppd; ~tps; ~tpt; ~tpts; ~tr; ~trbl; ~trck; ~trd; ~trdmll; ~trffc; ~trm; ~trmdl
        ~trmpln; ~trn; ~trnd; ~trng; ~trnng; ~trnrs; ~trns; ~trnspl; ~trp; ~trpl; ~trppd; ~trps; ~trrbl; ~trs; ~trsrs
        ~trst; ~trt; ~trtd; ~trth; ~ts; ~tsc; ~tsd; ~tst; ~tstcls; ~tstd; ~tth; ~tthch; ~ttll; ~ttm; ~twc; ~twl; ~twlv
        ~twng; ~twngd; ~twns; ~twnt; ~twnts; ~twrds; ~tws; ~twst; ~twstd; ~tx; ~ulcr; ~umblcs; ~unbl; ~unbrbl; ~unchng
        ~uncl; ~undr; ~undrcr; ~undrnt; ~undrss; ~unft; ~unlss; ~untl; ~uppr; ~upstrs; ~urg; ~urn; ~urnl; ~urnr; ~usd
        ~usl; ~usll; ~uslss; ~usng; ~vc; ~vd; ~vdng; ~vlv; ~vr; ~vrsn; ~vrtbr; ~vst; ~vstd; ~vw; ~wbbl; ~wbbld; ~wd
        ~wddng; ~wdn; ~wdnsd; ~wf; ~wggl; ~wghd; ~wght; ~wghts; ~whch; ~whl; ~whlchr; ~whn; ~whnvr; ~whr; ~whs; ~wht
        ~whthr; ~whts; ~whtsvr; ~wk; ~wknd; ~wkng; ~wknss; ~wkr; ~wks; ~wl; ~wld; ~wldnt; ~wlk; ~wlkd; ~wlkng; ~wlks
        ~wll; ~wmn; ~wn; ~wnd; ~wndd; ~wndw; ~wng; ~wnt; ~wntd; ~wntr; ~wnts; ~wp; ~wpd; ~wpng; ~wr; ~wrd; ~wrfrn
        ~wrk; ~wrkd; ~wrkng; ~wrks; ~wrktp; ~wrld; ~wrm; ~wrmd; ~wrng; ~wrngng; ~wrnng; ~wrnt; ~wrp; ~wrppd; ~wrps
        ~wrr; ~wrrd; ~wrs; ~wrsnng; ~wrst; ~wrt; ~wrth; ~wrtng; ~wrttn; ~ws; ~wsh; ~wshd; ~wshng; ~wsnt; ~wst; ~wt
        ~wtch; ~wtchd; ~wtchng; ~wtd; ~wth; ~wthn; ~wthr; ~wtht; ~wtng; ~wtr; ~wtrs; ~wtrwrk; ~wttng; ~wvs; ~yg; ~yll
        ~yng; ~yr; ~yrds; ~yrs; ~ystrd; ~zmb; ~zr
"""
LETTERS = (
    """
        gZcZcVRhVaWaZWcagZQXZQddVaWMXTTQRSLXWNRNXSOUTYZPTVTNQPNLRUVTMXTLVNQSNPRZNWSOOVWXSTRPVUTWSVTUTTVROWSY
        TVVWWXWSVTRSSSSRSOVXTSUQQSWUYXRYQQTUTRSXTVZPURTQUUPXOTZVPSUXXVITVUWPQTRRRRTPRPRPTSTSTVUPPSSPTITQaRSU
        TRXRZTQYWTQJSQROUSRYPTTTTRTSRTOQXVYQRVZaZVMRSYUTUSUUTVbXTWSRTYXRTSTUQWRSUSTTaTVUWSVSTRVTTVTSUSTTZQTS
        PRPURTeTXZQPORQRTSRRQWPNQQSTWROUPUURSWYSQWUPTQTTUTYTSWUUQWVXWVSSWRTTTTNOSPTWVWXcYRUYLWXTTYUQTTSYWRQR
        SXTRUUWXUWTPTQUXXYOYVSVYVXXVVTUQTWQROUVRQUZRTUQZSUSWTUUXQVUYVXYUTRaWTYYVYRUQbZVVTRSTUTYTUVTRUWXTbTYW
        OWVVTTRTZTUSURVNSZWXXUUSUTRSOUgQWXURSWRPVPVYRQXXQSRWSVXTTeZTTZVWTWTSSQTUUQSSTQSVWTYYXPWOYUQPNRSZUWVW
        UXVYURUOSOVUUZUTaVZRUSRUWUPYSSXSSWWXQYQYVXSRWWUQWVSXTQSWXXRaSLTQXVYWYVXXXSZbYcQWQVYTRSZTXWSXYSVUUUXT
        TTVWYbXTTZUSVXQUXUWXRVUaQXUQVZTTUWUSUSWQRWXZWSVUWTTOYTVURWYSQZSXVTTaOPSSeTXZVRXaSSdOUVVXXUWSVOWUQORX
        XaPOVSVSTbXUWVWVRUZaSZWVVUVWXZWUQXQQTUUZORTTTZSWUcNWPTRWUTQUQWUTVUUSTPXTTTYSQVaTUTSSSVQUXSTRUbXTTWYU
        WUWVWTTVXVSUTTUSTVMDDNRXYXYZRUUWUXcSYRYRSVOUaSUMPRQPRUUSVWTPURYYUTRTUUMaRVXZYVPaTYVZQVSUSWWUUQTTQSRZ
        RZbTWRSYYZSURXYTRUSOYWPXYSUSSUOTObTZUXYWTTTVWWVVWSaRTQXSPRVUXXXXWYVRZQYUQUZSRRPTQXSWUYSWTTWTUUTXWZUT
        RSWSVRaSWWZbZTVaXWRRRXQRRRUZQRTPURQRTQURTZTVYXTUPQXUWQXTQXSTUTVWTUUPSTUbZZUQSYRQUWQTUQRTVRRSVSVQSPXW
        RTZRPQSZMTUYROPUPTcYVVVUXLXVbTVYUWTTWUbWQVVUUSTSTXWVZSPUTVWWTTSbdTWVUWSZYQSTRUTPRSWVSUVYQTRPWVXXSZVT
        RRPSWQUUZUWRSTPTWWVRVXVQQWXSROYXXUXWTSXTaSZXaTTUUTQVVWTTQSSSTSORUOUZQTTSVbVXQZUXVXWVTWYTSSJTQXRTaXMV
        ScWVVVUUPXXcWXQUZYVXSVaUVWYSQTbYUYWQSRUQRUVXWSUSTQVUVXVTRURRSRSVSURORTQQSXQRWXSUVWSUSTXPUSTZVbTQTNZZ
        RVSVZMRQYUTTSWTRWTSQcOYTWQUTRTWYXQTXUWXWWSXWTWWOVQTYaWYOZUTVRTTTSVTVWZUZPXTUUSSSUVSUWNZVTaXQXXTRWWXV
        TVOWSXUWTTTVYTXSSWRTRURZVVSYRSUYWZSRaQVPZUTTTSaZVTTTVVYTVSOVRPTWXSSSZTcUUWYTXWWWTRTVZYYZYVZRUPUTTPSY
        TUNaUaZTUYUSVTQQTSTSMSVVXSTSUUSQUUVUVTRZUQVXSVURTTZORVOSTRWVSSXWMTWTRRRRWTRRWSWVXbQRSTVPUVSUYbVRVVYW
        TWUUVVXSUVPYTTYQQTTTUTUUQTUVWWQSWTUUSNZVUYWZSVQRUYWVVUTVVXWUSVZVSRUVTWTSTcWSTRVWTQXZSTPRPWSUZUaRVVWW
        WWUYUVSVXVWPYTWVYdSWTUSPYXTVXUSUVRUPXSRPRSQQSSSUPTPSTaQRSTRTPRQXTTUTYUZUVVVSYdTYRaXXXSXTSaWVTTUQRXZY
        YXWRUXTSSRQSRWQZOLSSbYXUWSYVUUSRSUQRWYVTRQWWbXTRWSUPQUTZWPUVUSSYXUTYRUYQRQRXVVQSWSWYVSTaTbZQYVWSXVSV
        WSTUUQaVVSWaVXXZUXOTVUSTUQSbaUcRSaWXSUTUXTUVYQSXUOQXZKSTRRXTTXRYXUSTSOTRTXSSUPURZTQQVVWSRQUVZWUZZSdR
        TRTXbRRQQUVWQPOUSbTOObRQTOWTTVWTQXTVaURQSSSQUUVUSRXSUQVSSUSUVVRSTRUTXWTYVVPTUPUOSSQWWWVRWUPQVQQZTZUR
        RUUWRPTTTQWSVRTXYTRUSSSWYUPRSWWVUOUVTSTSYQSZaROTTXXXQZWWRRUTVWUVWXSZSQUVYQVVYVUQSTSUPQSTSZZYWVUbTXTR
        PQbXVSRYVYVPYPVVWRRRSQYUPYSOaWXXXWVNRTTTTWSTYUVQTRSYWVOWUZWXWTOQSTUSVSXSSdXSVSVVQQPPWQYSRaTWUYPMTTXX
        TVOTTTUTTTZWTebVZTTRTSUWSSWXQSSRTSWYSTQUWZUZZNWRTPZXXTSSSTOXRUSTZVYXTVUVQRVRRUUVZcQZTVaSTVTXUWQYURTY
        PVTTTUTWXTUQSVWaaRSPVSSXSUWRSPSYVVVTKQVTUNRTUVUONWTVTUSSUTWSSSTUYWQRUSRNPWTQUUXVPYTXSVUUdVaRYbWUWSYS
        SUXRYXVZOPWYZTXSMTOVSVUSSUSUWSWXTQVQYWSXTZXTZVRTRTSPZVWQRSWSWWRTTYTVTVWdQSaYXWSYQVRTVWWSPRTWPTYUZUWS
        VSSVTUVadXTVTTKVVSURSYUQUTYSXVVRSQWTUUSWTVSUWRSXTTUWSTaaUaSWZRRPVWWVUUURQXaQWTTQUSYTZTTVRSQSSbVSUTUU
        SWWXUSQYSNWQOUXSXUTTRSVQVONURPQQNRXUTSTUXTNQTTQVSTVXTRKSYWXWRTUSTYUUQRVRRYPSWXXNPWTTUTWTQRSXOORTTWRR
        SRRRSYPTQVSUTNVTNSUSUTRTQRVRSYQRUQSTSURYRTTSUTSRUSTUTSTTTQTZVYUSTUWSUSRUUSXRQRVWQYaUSRWaRSZWWUUQVRUV
        RTVPNUXUSYYZVVVTXRXPWVYcPPWTWSTWWUYZVUSVWTVSSXSWTXTVXTXSXYVRRVPTYRUTVRVUVTSUSRXWVTWTVUQTYUUWRRTXVXXU
        QSRVXZRUSUVRPTWTVSWTVaTTRURQUSSXWTXSTcWPTTZTXWQVQWSZUQUWSXTWXSXSQVXWVTVUTWUPUOWaVTQXTUYXTQVWRVRPOUOX
        WTZVUPZUQXXQQUYOTYYMTSYQUYWWUTVVWXSOWMTTPXRPPTTSVTVRXUTTNZVRWbSSVPTVSVTTaYTVXWXYSYVWTVWZXaTXYUUTTRQT
        SWTaXUcXWXSUSXSUMcRSVWVRSTXZOVXPTSSVRTSRSJTTRTRTVYYXaXVaaWaZTTWRWbYWUVSXZRPWVOSWUUONSYSUVQZRVYXUUJYR
        ZZYSYXVXRXYVWTYXSOVaTQVaQPTZOTZVWUSWWVYQSRXTTYSVMQTUXSWTTSVPTSWVSTZSPRTUYYPeXQbSURUURUVZYWUVVVYUVXWZ
        aUWWTWYQWURNYbaYYXWXYTRNUNSSTTTTTTWRWWVVVRUSVWaNSVSTQQSTQOQOSURQTVTaTRVTPRXUTRROWVTWUUWXVTMRUWVWRPYR
        QOSXRUURXRSSRVNWQUSZZWWRUTYXTRXTTSTaTZRSWTUWUQYUVPXUUUWWRXWURRYUPURTZRYVVTTYVWYUWVTWUZPYPVWSSWWOYUTW
        VSQWTRRRPVVVVZRPRZXVSRUUSUUVSSTNVVVTQVXQSRVTSUSWTTRXTTVUSVTYXQVTUZVUQVURNSRNWSVUQWNRTUWXVOVQVWWYSOQZ
        XRPRRTZVTQTRXSWQTQTVSUWcRVVWXTTPaQXNXSOXYaYTbRWWVQaSSXNXVXWWTTTaPOTUSSSUYTVRRQQNTWYSVUWYUVYYWRUSVWSR
        URUZRUOWWJUXUSTTRURSRZUVTSUVaUSQZQQUVWUUXWVWWVXUYURPZUSVWWUSSTTRXTSTWVZYXWSZYaaRXYTRTVWUUSSWTVWZSUQQ
        VOTVSTUYTZVTSTUUVTQVYTQPTVSRQXOZRPSTRUOSRRSTUTXSUWTRXTRSPWXRRTTVSPSURUTQTUTLRZVXSTORUVVQSXSUSQVQVSWS
        TOTYUSYTZQSXWUTWYTRSQRQRRSaTScTUUWVRVYOSZUVYZUSMVTTVTWURWWSQYPXZUWPQXNPQRQPTURRYSXYTSOQSPUZXWWTSYRTY
        TUSSMXVRVVSUTTTQVTZVXORUYacOWWTRVbTTVVZRVVWWUWZVTWZWSSSRVTWQTVRRZXVZSUTRaTZWTUVWVYQUSQNTVPTVYYRRSPQS
        SWTZTVWWTQRXYbSRVORRSSTQPRVRRZZWTNWOSPTTQWRTVPWVUTWWUSZWTZSTUUQVUXPbXVTXaUZSYQRSTXWXUTQVUTWTTXWWRYPX
        RRTUXOYRRRYYVQUWZSWVcVRQUVTZZUTRPOOTXXWbTTVTSWaRRXdZXQTXPQVRSSaUUYQSWVTVaXWbVSSUQUURQJUUXTYUWTUVSTUS
        SZWURSXXSRXSOTSWWTSSPWTVZURXTXUSNJWSSVRYVXYYWSVaUUTVZXYcaPSWSVYQRURRXWZUPUYZQNVVWUSQRXTQVUSaWUWWUTTT
        TXOUVUYVTTQTTMRRSVTYVTNSSSWYSNVXUSYTTTSSTZUQTWVVVTVVYUURVQYPYPaUSWSWIXQUUUXWUXVTTQWVTWUUVVWTWRYRWaRW
        SWVRXXQTTOXWWTQQYYSTTTSVSUVWWSSXQLSVbQYPVQSSYTXXXUYRVTaZWXWZZZWVTTXUSQPRTWWVXUURPUZTKXRRXYSWPTTTUSPS
        TRTURRVPUSSVMOTVVWUSSVRUSXZOYZTTVZTTURVSSVTTTZTTVXYTNSNUTVVTTQRUYUNUTQRTQUUSTTXSXTSNWSRTQTYZVVTTTXTR
        TaTQPSQSRRVXRRRTXTVSQVRTSVSQTNUTWTXNUSQQVOTXUTSURUUTUVTUZSUSUUUUSWSSTTSORUTYQTORWUWTVTRUTTQVTTSSXSTZ
        UPXTXTYVOQVVSWQUSRTTXZRYRSSWVRTQUPWSWXSTZUTTTTSUTQWWXTTRSUUXYSSUTTQTVUTTSUWTSTRWUXTTVTRVTSVRSUUVYXQS
        YWUTQTQSURUXVUSQOTTPSUXRRSPTSTTWRSRSQVXUURWNYQXUWWSXSTUUbTSUPWRUUVQZWXPXWURSRRSWSPVSWXWXaVRRUTUSRTXX
        VYTQaUUJQVTYUbXaUbVRSYUYYQTVVRVVRWRTLUVTRPZYSXWLWURXPccPRSVURPQaRRYVUZUURTXVUZVSYZUTUTRYVcVZVQTRSYRS
        QWUUWVTVYZVRVZVYVVPURNWTTTRSURTXSTRRRSTPRPSSSTYWSUQVSTRRVWRTQTSTYTVVPUQUXVXPSTbTTRSTSTTYRRUTQTTVSTST
        QVTUTPTRWRUUTTXSOQUTRVTUTSUWVRTUSQYWSTPNUVTRUVUSUVRPTWVQUUUaURTUTYVUTWUSTOUURUTTTWVSSTRTTPTUPVUOTQTS
        TWTTWaTVWVTQSRTTWUTUUZRRVWTVSSQXTTUUUVTUWSTUTUTTSRRSNTVUUUTWSUSTTTPUSSSRUUQUUWQTITWTTSUQSaSVRMUTVUMU
        SQUTTZQSUTSSXVSPWXTSWYWSSUSXUTTQUVaRcRRVTPROSSSTWTVRQRUcXQZVSSTXWSUWUQaYUQRUTTTRWTQYSSVYWZSVUYSaTXOT
        VQWTRQTWTVUVPQUZTMQPTQTSZVSSWXUTTdVVQTQaZSWWSPUWWRVZVTUYWVZYTROPRUYRRUYbZYWWTOUXZUYVTWUSRQVWSRTYXTUT
        QTURRYcYOSSTQRUVVVUSVVSVVZcaQURXTUWOTSSRSXXWQTSXZYSUSSTRRXSPSTXSVSQXSSRSVWXVRURXXRVVUTSXVXQSXQTSUXRX
        aXbWYXQSRVYTUOabQZTTUWSWUWXWVVTPTVUYTMYQQRUUUUXXXaUTRQRVTUYVUYPWPWXVZPTSOWPQTUTVUbXSXLSSaYRWYZQVWPSQ
        ZRUUSVWTXVUOQTYUUXUQOZOUaSRXUUXWZTRTUWXVPUWUWVUUXURWVaSbWVXWZVQWXWUVTTURRTTXSPQTWPSRUWWPUQWUUMUUZYST
        USWUTRLVUQRWQSURTUSUXSTPPTVVSTSWQZTXOVRUQTXUXTSWTVVbWVZUSTTTPTXQUWWPQXZVTaRaPcSVRWRVTYWXSbYQTSWSTUWc
        SgUWVTXQVSYdSQdVVaWQVSTYYXURVTYSPQQaXQUSTTTZXTaTSRTTXMUUUURQXYVUVRSTQUPUVSOVPSUSVZQXTWXXVQUNQXPTWSSU
        TUSUTVTPUUUXTXRRRTXQVYcYRSTQTTTYaVZVUOZWUXVXWaYUSXTYVVUUWRTWQRWXXbXVTSXTRUXUWUUaTTTTTTTVWRSTPVVTTXPV
        TWTQVYYRTQbVZQWSUVXQXUVUYWXKVZVSVSUSWXWSZUUSYXUYWVVQVWVUUTOTRTOTTWXORVNSUTQRSSPTQPZRXORYYRRURRUVbRWa
        UWbUXQVVYYYSVTUSWSRWQSXXSZRZTYVNPUPQYWTTSKSVRTSZYPTXWWOQWQOUTVORXUWUXWTWYSUSXUSVVUTSTXYaRRUUVbTRTSYZ
        STUSUYVXSXUaWURRTUVVVSVVRQcSYQUUXbYWRTQQdXUaZUSUTTTUUTWVTQQRURTVTXTVVUURMXTTNPSRVXTVYROWTbUURVQURSYX
        TUQaaVPTTTYUUQXRSUVTXTaSURTbXTUQQOXZVVSVVRTVSXVZOVMRRVcUTZTURRXTOVWRSWYUVTWXVRZVVUWUTRUTXSWSUVYXVYST
        NVXUOYTJSTUUVUYQUaXUUWRVSUXWSRQVYTVXRSQOZSNSYUQTUWWRWSSRVWSUWSSTTTUYQYVYTOYXUKVPUPWUQVTRUTVWTRQQTSUT
        XSWTVSZRYPSaURXRXVZUXVTYTbXRTXQSaURTSTTRVXTXScRYYOTRPXRXRTZXSTZUUSYRRTVTVUWYSWWTUSOYQRSPWSTSTRSWRRUY
        YTSWSWUVWXXSSdUYWQUUXQUTTSSTSWTRSUTSRTTSTWXVTTVVYRUXVTXVZYSXXZZQVTaUWWTZTQYWPYaWRTSSRVVVWXXURRVUXSWR
        bYWWSQSeVVWXUXUWbcPUUUTVVTQPVRXWXQRYVWSWQYSVXNWTTUVQYSXaWZURXWUOTRQOUQVWbSWRQVTZXRdZQTORSSYTQSTUVYXO
        UPSTVSSUTSTSSSWWPZTUVSSTYPWTXUaYUXRQPTObYXUSUPUWYYSXVUVNQTTWURYYTPaQUUWWYQWYOUTTUUMTWTVXRVXVXVRUVSWc
        VWUWWZdWTZXXRSZVVSUXWSTUTWWXUSXaUUVRYRSTNVUVOQZVYWRUXUWSVQWTVVUTVSSWcWUXRPQOMUSTRTVRVUSRRRRRXXUUUWTU
        VSVRZQUQRSVXXTRSTZUUSRaaQQVRSTUQSQXVbMYXTQVWXaTQRPSVVUTUSTWTSVWSaPRRURYRaXVYRcQaTTRVNSWUWTZZZUURWVST
        VUXUXSRVWTWSUVRUWRTUTSYSTTVYXRWYSVTSQVYNTVWRbYZUPZXWTTWSPVSPQTSUYSPYYSVSRSSVUTXWYZTVUWYSXSdSSZaSXVXR
        TZSTSTUUPRZUVTZUQSSOTSYWXPWQaYVRRUSRPPSSSaWSSSVXWOOZTWYSVTTPUWTTUTXSaYTTSYSUUTXXVWXVXTQRZWRPZRXXQWaX
        XWWRSUWWQUTZWVPRXYXUSZRTWTQUTVSUTSRRTbXSUVUQWQXRSPSTPUTSTTWUUSZVZVVSWaQYUUSUSRVWbTYOWUTSYcXXTTUUUTTT
        YOaVUQQVUUSVTTXYWWTUSWSWUUXTXTZYWXUWVUSRYWUYUTXUUVVTXZOTSWXaWXUcaXTWUSVSSWUYRQWTUSUWSUZPXTbVYXTOSVXY
        VVXSPYcTQWXXVQSVOWWXXWUTZURUWWUURVTWTTRQTTTXSRUTUURUWYaVVUYSaZUVQTXOVRVWWbVRTTTTOXWYOZSYTPZWTTTYRTSW
        SPWQTYUTVZUUVTUUSaaWSVYZWUVWTXTRcSNSRUZSUUXURSVSTXRVWUWVWVTYUZRQOeXRVVTaaTWTRUXXOWXXRQWZTSZUUWXUZWPU
        TQUTTWWVVTTVRTYQTZaXZRTXXXUUWYUVSXSUTbYRUPQVTVVYSRRUWRTQQRSRZRPUURZQUWTUOSPQQTZRVWRWPVQPSNURSXYSbdPW
        URSVQTQUVRUTTZTTWUSXWbTaSYTQWZTVRTSVTSWTSXOUVTSZbTQTNTSRSXVSSQWTWQRQQbRSTXUTSRVYSQTSRSXTSVUWXcbXYSXT
        VWTPOWWWOSOVUbXQXTXWTVZZVXMVOWbZUQWZWWUTVTVTVPRPSUTTSUTTSUSQVWTXVYWZTcTYUVTSTSVQUXTRZYSUVXSVWQQVTZWR
        STUUTTRNSTNWTPWVNYRSTVWbUaPWSXZRTWSTaVVZVWZUYVWRUVbTWUVUOUSTVUQRUVTVVVWRTVVQTPTYZVUVYSaXXaSTUTUQRZPR
        PSUSSPXSYUTVYUYRUSRWYSQRQQUXPXQWXWWPSdRRYRVTOWQVXVWTaTUdSQTKaYXRQWVYXbaQUTUWTOUVTRPUWTURWSUVYWRRRUTU
        TUWSXQWVRVTPSTSSTVTScQSYUVYSPPPRQSTUSRYVSSXQSXabQSYSUTQVTRTWbQSUXQQTSRWQUUOUUQTRRQRSTSTQTPZWYNUXZZVU
        WVVXSSSWYZSUVRSVWQSMYUSVSOSSZVWYTOUUXWTSVRUPMUUUSYZXTVRVPWWPVTSTPUTUTQVRRUYOVUUXPVXTTSVSZZTTVYWZVXYT
        VSORWTVPZWRaWVXRXSTRXWPSPURYYZVYPWXVaWPRUWWWWcXVOWTUVXUTSRQSQTSWVYTXbOQUSORSYaRaZTUSWVQRQSSUSWUWYRTV
        TPRSUSXVVYTVTTPTPQNVSSXTQRSTUWWWTXQVTWZVUWRUYYTUTQYPVOVPWRYYZXSUUZRRTPbRZSWaSSUXVTTSTVXTXUaWRXTOTWJX
        XSQTSYVSYPTWWWVSVUSTTUSQRXYZZXUQURPZTKZSRSSWXaTRWVSWTXUXZUXYVRPTUSTUTVRcQUTSWUUQaWTQRQURSSUTUXVPUZSX
        VZWUWXURWcZQXdVTVSWTVMQTWQWQZRTScUaTWYTcQTSZYSUUWXYTTRPTaYUUQRZTUTTTXUQUVTUYVRRSUYSQRVVUTTRTXWURTXXS
        UYZQYSWSXXZUQQSTaQVSTTURXRWWSSTUTRabPRaWXQXTRSSRXcXQTSVTXOTSQYUWVTRVXWVZZXTQWUXQUUWPXXSUTRQURQUSXWLQ
        WNQZUSVQTbUSVUUUUWTWWXQTRbVUSVQRZRTPWOSMWUUSTXRYXOaYRaXVTZYWQVQYQUZSUXUNXSaVUTTYVTTWUTWQUWTPTTYRTQbZ
        TTWZXTUYSRRTQVWUVUWSTSRYPQUTPYVSYVOVTUYVXZSTRXSaXQZOUTWVXGaWVOXQSVVVPTbRQUQUSZVSVTSPZUYTUSWTRUURVQTY
        XTSTWYVWTUbaXVQTOVeUTRbVUURQUTVQWSRQWZUUTYPVaUURYVVVUZUQXWSUXVTSSVSYRURcXPXWOYUWVYRQXSSTSQTXWQPUTRVT
        VaRRVRSXTTVUXUSVVPRUWTZTORRSURWURcTZZUURWXUXSVTVRbUYZSQUWPXTWUVYSUTVQSWRUTYXTSSXYVUWTRTUaUVUZWTPYYbS
        RSPZPUTXOWbRSUWaXTVPWURTWTTRTTaYRTTRTPWVaVWYVcSYUXZXXWUTSSZWTWRUPSTSRYSZUZ
    """,
    """
        fYYYaaUifZWZYZbZeZTWYZedghVLWTTNUTLWUMQNVSNTSYZPOTTNONPKRVVPJWUNVNQSPPPWNVRMOUVURTUPVTZUSSRURPTRTVSW
        TUXWVTWWYURTTNTVTNUUXZZXPVVTUUWWPRUUTQPVQTZSTRUPTbQZPVZVSUTWVSIUWUWQQTTVSTRQWURSUWWTZYaRORSQTHTWbRSS
        SWbTXUPgWSWKaUPOTUQWPTSRSPSTZaaYYVcaUTVVVVLRZZUSTVTSXUVURYTRSWWQSPTXQYTTWRUVWSTXSSUQURVTYSQSWTTTYQSS
        PTTXRTZWYZYUXXYQSTTTPbQWWVURUZVTOUVQQWVVPVSOVTRWUTXQQVUXVVTXVWUTVTXRSSRSSVUWWVXbaUUXNTcTQWSWUURVXSVT
        PXTWUTVQSWUUUSTaXYWXXSYXRYVVTWUYRYQQSVUQVVXYSVVZXTSUTVUVQWTVTYYTSQZUUWXUXSSOVUUUTVSTUSVTWVWRSVVVaUXV
        YYYZRUZQXVVRYVUNUXXUWUTUUXUROTdRWXUQSURPUSXYYPWXSRSaXUXXVaYSSZVUUZSRXUQSTRRQVPUUWTWZWQWOWRTQRUXXUUUW
        UYSaWTWOPOSUUXTUbVXWURSWVUOUXUWSRTWWRVQWVWTXWTSQXWSUVYUWWWSeVSWRYWaWXVWWUTWZZYOVOVUSYPXYVVRXVTXWVUVY
        UVTVVYWSXYZSRWVSURWUTTVZWWYPWYRWVUZUYWXRZVVXWQVUVUXbZVWSYSWRRVWXTWXWTbRVcTVXVRZaTSfNYRXWVTVRVPVSYMYU
        VbOQUVVSRbWUXVZVUUVUWWWVVXXVVUXVPWQPWURcMXSTTWTVTcPYOTTXWPUUOUUUWTZUUQWTTTVSRSZXTZZVSYQTUTUSWbYTSTXT
        VTVTURUXVWVVZRTRTXMBAPSYXcfbOYbXYXaWXRZfRVNYbSTLTTUbQcVRUVYRZTUVYTVTSTLUPXWgXSRZVWaYSYaYQVVUZRRTQSRZ
        TcZTVZXWWZVYQVXWUVRWXXSXYTTRRUVUPbXXUXZVVVTWYWSUTUYTVWYSRPUUVVXYXRVQZQXSURYRYVTRVVTVVWSTXVWTVUUXVWaQ
        UTVRVRWVUWZbXWXWWWUURWSVSSQVPRTTZQXVROUQUYSSaZWUUcUUWOWWVUSTSRUVTTURSSSaWWUQSXTPUUVUTPRTUOSQVTWWWVXW
        ZTdSTVTYVQUWVOUUOSZWUTUUSMVVcUSZWUTSUTbUPWWXWSWSSVWTWaVXSVTTZWVYYSWVRSSYZQVUOUSTQTUVRUTZTSPYXUVWTYWS
        SRUVVNRYXWYUQRQQXWVTXWRYQcXSRYcVVVUXVRXWYRbVaWSVUWQVTVTTUWVSTSaTTTTXPTTRVZVWQaWWWVXSVWVVUTMRQWXQWWVV
        XeUVUUWUOWVbYYWUWVURWVaVVYWWWVaVUaVVRQXQSTXVVTUSVWWVUXVVQURRTPVZRXWQRUQQSXWUWWPTUYSUWVWPTTTXVaTQUUVa
        OUSVVNSQWTTZQUSSRUQRaQZTURWXRSWXWQTVUVTVVTWbVUXVWYSXWUVWaVVVQVXVQTURWYSYQVTTTTVVXTSUVUZVXZTPXXPTXUUW
        TRVWTWSYTSTWYVVUYYUSVXVZVURaRaTWUXSQaQTUYSSSYTXXaVPSUUXSURRVSXUVXWSRYWaYXVYTWVVUTQVVXWWXWRWQSQSUTSQV
        XTNaTZaSYXTRWSQQWRRSKURVZWVTSTQXVUUUUVRYVOVVXXUVXTbORVOXSWXWSSXVOTVXRRRSWTUSXQVYXaYaWYVRTWUUZYVQVVWX
        WVTVUSYUXWRYTYWPQTPSTTZUPVSXXWUTVUUVUPZUTWWZTXOTTVVVVUTVVYVWQVbVSXZSWYSTRXVTXSXVTTUUWUQSTaaUXRYPTYUS
        TVUVUROSVYUWYSVWacQWUXRPWXQVVVRUSMUQVTUPTQSUQTQVWRaaVYXVUSYVYOVVSYZRXRYTVUUSUaTXQXWXWTVVRYWVSXSQRUZX
        ZVUXSXRSQSVSSWRXMZQUbZXQVSWVWVTQUUOQXVUSaSSXWUUVXSUVUWUYWTUUUSbXVUSYQTXPRQWWWVLRWSYbVSTYXVYPWVUQXVSU
        XRSTVReUWRVUUVWaSVNTTVSTUaQcZTbWUXSUSVTUVTZZZQRYVOSZYMTQRQVTVXSWaUUZMNSSRXSQTUXVWUPPXVWRRYXUZVTaYUaR
        XTTXZUVRQXVVZYVWTZSVQYaRUVTQUSVYTVSWYTWWVTTQTUSTQXXSTTUQSYTXSVUUUQUUWSTXWWPTTNZWSRQTUWWRWSOOYTPZSXXV
        VZUVQQQUWVUTWWTWYSPVQYUZVXQSSTUUTRUURXRSXPUZZSMWUVXWQXWWQRUXVUUVVUVaWRXTVZSUYUUYVVYRPRVTVWYYUUUZUWTR
        PWYXWROUTYZUVRVWUTVRVRVQOYXPcVXcVYVMPUTQUVTVXSWQRUSWWUOVVXTXVSOSTTUSUQUUSZVTUZWXOUPUVQWSPZTUVWQNQUYW
        TVQTSTTUTTYcRiaUXUSRRTTSWTWZSPUSTUUVUaYUXZUZYNUUSXWWWTRTTWSVWQURYVWVXYWWRRUWSRSVaZTZWUaTYYSYTVTYUQUW
        YTVQSURZVTVQSXXZYTSOWSUaSUUQSPRWSVUTUWSRXQQUUUUTJVTWTSRSUTYYUQTTVVYWXXPMQUTQUWSVOVTVSWTSaVVSXcWWWXZW
        PSUTYWVWPQVYWTVTPUNYQVUVQSQSYSVVTRTQXUTVVYcXYVXWWWPPZTWQUZWXVVSUVaRWTTVbUWZXXUPUXWVQaVVSeSTVRTXUWVUS
        XWWVWSVZZYSTTTXTZUSRRXTRXSZXYWVVVQVRSTTXSZTVVQPbTRTUTVaaVZZUXVRUSUVUQTTTQYXVVVSRWQXSYVTURQPSVcVRSSUT
        SWWXSRRYRJVQNTXQXUTSRSWOWPNVVSPTNRWVQTSUWTOTPTRVUVYVTRKTZWYVPTTSQXTTTSVUSWRSVXWNRTURTRWTQRTXNPQTTVSQ
        SRRRRYOTVURUSPWTORURTVRTQPUQSZRSUQSTTUPWQXXRWURWWTTURTWTSTRVZXVUUUWSTSRTUSTWUSVWTaWYTWUWSRYVWTXSVYUW
        WSQSPYXVVYYaVVYTVVWQVVYZRQWRYXWXYTaVVVSWWWVTRWVUSaQRZaVPWZTRSTVVWWUSUSYUUVUYURTbTTTSXUPWVUXXUQWYVZVX
        URQUUXSUQZXOSTWTXXWSVWTUWSQTURRWVUYTZaVPTSYSWWRXSVTXUOXUSWScXQXWMSYVabXUXXVTUSWUWSPUQSWWTWVWQUQSPUOU
        VTWVUPYWPWXQOSWOSYXMSRaUTYVVUSUaXZQXUWUZVUUVVWRVTYVQVVTXOZWTUZSWaQTRPWTSaZVUXWWXTVXVTUVWWeWUXQVSUPMR
        TVTXWTdXYWSSUWSZTXQUTWVQRTXYXUXNTQSVSTRRRQTVUURTTWZVYXTZYUZYTTWRWZXTYVUZWRWTQPUSWUNVXSSWXSWXWZVTTMWX
        UWWRVXVWSVWYWUYXRPVZQQUaQQTZPRWVWVaVYVXUXVZYTXYUVRUVURVTTVUWSZZTWVXVQUWUaZWZWWYTYRTXRUYYYVUTVWYWVVVX
        XSSWTVZQVTUXYZZXXVUVZRbXWMOTUWRRTRWTUXTUWQVUWXcYTTRRPQRVUOPSRUYSTUSYSTTUNPXYTMTOWYVWXWVWbbUVVVUUWOYY
        PaYWRPZZTRWVOVOUQVSUUUWWTSXWSSYTSSTXTZRSXRRWXOYZSOXUYSYXUYTVSRZUUURbXPWWUVSXUWWSWUSUVXYVVWWRSYWTWUWV
        URWUSOSaRXUTZYSaYYaaWYWVUSVWRSSNUUWSRVWVSRVTSTRXTSRWWTWVRWTXXSWTWVTTUUTXORTMXSUSSWVPSUUWSPWUUUUWQPQY
        VRPQRSVRUSVZVSXRXUQURVVZWUVWVRYWXWWOaUYWYYWTZVVWVPYTRVNWUXWVTRSYPNXUWQSVWSVVSSQSTWaUVTVXVcWUSWUWVVSV
        UTUaNUWVWVUXTUUSRUWTRaUSZXVVZXTVYQPSUYUUWWaWVTWUVRWXYUSUUWVQSWWSVRUQUWbVWWVYWaZRUYXUSTUUYSPVRTWXRVPP
        VTUWURRVRaRaVTXbYcPXXYMSVZPQYVaWXRQSTROXQRQYXRTVYUYOVTXTRZdXPSRTUOQaVYQRRVTMSYXVZUOSTVYTRYRUVQUTTQVS
        RPUXSPWYYTUXXTSWXRXTPRORWSaVQbUWSTWTUYONaTVXZTSJVSSUVVaRWUPPWRWYSWOTVURSNQSRVRPYPXXSTOYTPYYaUWTOYaVX
        UWbZMXXTWTPRXSYSUTZWWSQTYdXPXVSSSbTSWVbSUVYYWVZURWYWRTQTWYYWTaRSaYZYRUSUXSbYSXUVRWQUPQVaWRTYWXQUUNWQ
        UWYWYUXUWaRYabRTWPQQPSSOUTURSYZWRKWRSTXRRUTUWLWUUZUWUPXVcYQRVUUWaXRZWVVWaWWVYTQVSTVXWTRVWVWPTZVWWYPU
        OSSXXRaSSRUWYRVVZSWVcSROWVSYZYXWZSZTVWaaTVYaSUaOSWdZWOSVPQUQUUZVTTTWVVVRaWUbUSSWZUVUVJTUWTZUWTSUYTWR
        SZWVUQVVVRSVSUWVVVSRSXRWZVRVSWTRMIVRSUUXcVYYWTXYZUXXXVVYaQRYVXWTUWROWVXUQUVYQNWTWUTSVYWSVTQaXUVVTTVV
        PVQTYVXVRUUZTSRQSVUXVTXTSSXXUTVWYXWVSRRTTYTPRURTUTXWXUSSTRWVbPbSRVUVJWRRUTXWWWWRSWVUSXXWVSVQVUVWXXPZ
        XVZXVYUUUWXWVRTTWYZTXTUUVXYXZSWWQNRaYPYNVQVYXUWaVXWVUWZXYXWZXWWSVSVVURQTTWXTXUSRPTXTWXSVTXRVQTUSSSPU
        WQPUSSVPUSTVOOTTWXUQSVSVNVZOXYTUYaTVTSTRTWTTTWTVTVVTOQMTTVWRTTSUYTPWTQSTRSTUSUXUXUSTWVSSQSYYVUTTSVUP
        SXUOOSVQVPUYSQTTWVVSRZRTTTTRVLVSUTVLWRQQWNTYUSTUVUVQTUSRXSTXVSVVSWTTSYVNRTSZTTOQVUXUVTRUSUSUSWTSXSTX
        VSXOVUXWVORSSVOUSRSTWZTYQSTVVSSQUOSTTWSSVTUUUTSVVVWWVRSTSSWTVUSUTTOTVURTSUTTTTRUTYTRWTQUSSVQRUTVXVQP
        YVUTRURRWSUWTTRUNUSQTSXQRSUTSSSVQRSRPXWVVSWJWQXTWWXXVRUWaTPUUVRYSUSaWVQXXXVVVTVVRQWVWYTWaVRQVSZXQTXW
        RYRRZWSJNTRWVaVaUXTNVcVWYPVURQXSXSQTPWYbRRWXWTWaSVRTSXaVXVVWcYZWTTYYVUUTTVXZXYVRXXTXTTSYVZVZWPVURXQT
        RVWTWUUXXVUSTXVZVUUWWMXUQVRSTRUVTTTVSTRQWUUTUVXTRURWQSSUTWTUQTSTZWUTRWQVXUUQXZYSVSWSQUcYQQUSQZSUSQVT
        RUTVTQXSaQTUTSXSOPTSSVTTQQYXVTTURRWVRUQPWZSSUWTRTVQNRVUSSUVaUUTTTXTTTVWRTQWYSUUXSSTSRTTZRRTTRVVNUSST
        QXSTXYSXWUTRTSTWTXTVUXQSYVSTSWOWWXUWTWSUVSUUUUQTSRRWPRUTVXUVVVSSRTOUPRSVVUOTTVRSLUUTURSRTUSVQNUVVQTU
        TVTTUYOSZZSSWVTOVWUSWZWQSUSVWVUQUVaPaSQTYSRQSTTXVRTQPQYcYUYUSSTWVTVTSOYVTQRUTRRPVWWcRTTXVXWUUWTZSWOT
        TXUTUaYVSUUUQQUXSZVUTTUUYTRSXXUTUcVSQRQWWSZVZVUUVSTWWTTaSSVVWTQYRZXVRTTZXXVWTNTVWaaWUXVTURVVTXUZWQXT
        QSWPQVZWPTVUTVVVVTVSVVWVVWbZUUWXTTWOTRUPTeXWSTTXZYOTTVUWWXXOSSXUUSQVZVVWVXWVQWSZVUUWSXSWVWURXWURTWRV
        YWaWZXQTRaWSUOWaQYTQTVRVSXVZVVWSTSUZZUTRRPTUTVVXaYVVSPSXTUXXTXPVPWVbYSTWMUXRYRVWXaXSXVRRZXSUVXPVWQVW
        YTaWTUXTVYUNXUWTTXTSUWPZXPQVVSXUVSSQVXWTOUUQUUUYWTQWWZZZWSXWVVRWWWTUWUUQPWWUUPQaYQRWYXVTVUVUUPUSYVWQ
        TSWSVSVWSVPVVVYXWWXZWPTOPWTZXRVXRZTYNVOTQTWVVTRUUUVbUVVWUaYUUVXPUVVQRWaXUZSYObVVTRVRSXVWTXYSVVUVWVSc
        WcVZUYbTSSVcURcUVXWXVRQXVVaSTTZQXXTXWNTQTVTWWRaTTTRTVKSTSTSQWYVWWPRQSURTSUVUUQSUUYSVSXWWWYRTZVOSXSQU
        TTRRQTROTUUXTXQTRTTSXUYVVSUQTTXYZUYXUWXVUXYWVbYUSbZWVWUUWSUbOTXVWbZXRSVSVSUUVWWXTSRRRXXdUXVUXVWVYVVY
        VUTTWVXRUSaVXUYVUUVRXVVVZYVQVYXVSQTQVSVSaYVQWWVZSSUPVWWZPRQRQSVVTYYTbWOSYURRTSPTQPYYVWVaVXXWSXUWZTWZ
        TVZTVVUUZYWSSSTSVTWUQYXcXZSWRZWMNUORWVRSROUVRTUWWTRWVcVWURWXTTQTVRVUTWSUUXUTXTUVUUXQTUTXTaURXZTSUeZY
        VUXSUcWYVXTYWURSVWSVUZVYRRaSZRYSXVXWXWYQgXVXZURTVSVWQUWWPQVbYRVWWYWVWTSWYYWUQQURTXUSYQYUTcUWSXSWRWYX
        TTTaZTQTXSVUUPYOWSXVWaYTUXTXVWVQUQWWVTTYUYUYTVVZNWRUWXbUUWUURTaVWVVQXYWTVVTVWPaSWVSTQVVRWRUQUVVWWXSS
        OUWXWXTQQSUUYUXQTZWZTVWXSTaURQRWYSVYRTQPZUQSWTQSUVWVVXUUUTSTWSUWTSUdPXUaTXZXRNRPUOYTTYZVVSTVTQRMRZPW
        WSVTSTXRWVXZTSUQYUYZWUUYRZXRSVVTZUUTSTUWVWSWXdSWWTUQUXSYQUYURXYTXUTVTTWXWWVVUQVUVTWWXUSOVSQSTSUXRTXX
        YTYWUYVVXWWTTcUXVQVUYQRWUSSTRXRSTTVSQTVRUVVUVTVUWRTZWTVWYXTVXZYSVSeRTVUXTQVdXVZUaYURTVVSVXWUZTVUXTVT
        ZWVVSWVbUYVXWWTaabRSSVWSYZQQVYVWZPUYWWNVQaUYVPZVUXWPYYVZWYWQXWTQPTQXWWUWXXXWYUUXXUYYSUUQSTVSQTVTWWaO
        SPRTUSRUSSVRSRTWTYWUXVQSXPUSXVYXVWSUPTQbYVURUPWVXWTWVZVOUTTVSQZXQPaSWWVaYOWWUTSRTRQTWXVVTSWWVTRWVTVa
        UVWWVXaWSWWWQUVZVUUWVSTUTWUVTQXWRUVQURQSXXXTVVXUWUSVVUXQWRVUSUUSURTWcYTVPXTPOTUTRSWOUXPUUOYYWWSTaXRX
        VTWVaQTRRRUWVYUTWZXYWXXXQSSRRWUPTUWVYUZVVXTVXXTURSTTVUSUPTVXUYXQWORSSVZUWWVWRcTWUWUUURVXUYZZYWTTZWVS
        WWWUWQQUVQUSXVPUVYTVSRXUUTUTWUWXYUYSUYXQUYYVaXXVUXVSSWVSOVTVPRWXWTXYYUWXSTSVUTXWXZUVTVWTVUdYbWYTVUWU
        SZRTXVXUQQXWWUWWRTRNTTVVaPYRYYUSTVVTRXVQQaTRTSTXWOOXRWYUVUXRSTTTTTVSXYQSRVSTZYUWWUVVVSURYWSYXXWYUWaT
        ZXSQTTUVQVWXVUPTXWXSPWTWWWWTUURSSSPYUaYRRXWUYLXPRRUURUVTVUUSSQYVYWSSTWQUTXTVRQUVaSWPWTQSZaYWUSSSTQVR
        ZPaVTPPUVUTVRWYXVVTTSXSVVVVRVVaWUTUUTTPSZVUYVVUTUUUUWYQSRUXZUWSbZWUWUSVPSUTVWQZTUVUbRUcSTTZUWVURRTXY
        WYZTPVlSVXVVUVWVUVUXVWUVYTTTTVUVQVQVSSQURVUWSOZXSTQWVaWUTTWSYXUVQTYOUSUWVXVQVVTXVVUXPZSaYQdXZTUYQTQW
        WQUSWYWVUZSUVVXTOVZVSVXYWUUVVVTRZUWRVYXUUTWUURURUWSTWUUUWSSaWZTRTcWSXUTWaUWURTVZPVUVYYZYSWWXUVVSUXOW
        PUUUUVVXWRVXZXWTSZYXdPWVXYVWUVVVRUTUXaUWUPWXWWWXRVUTWSSQOSQVXRUXXSUPVWTTUTTVWPYVYUNUTVQPSUYUQXZWYXQS
        RQVVSTXUVOSRTZTTUWRXUbWYPeYRWbXTRVQTUUYSTWOTTSQXaTQZUUSUPWUQRRYTRQSSRYYVTZWSWSVaSPTTWRVTSTUVTaYVZTWT
        UUTSSWUXQXWWaZYPXSUUTWZWTWVRUWeYSUUXVVQSUXaVVPQXQXVSPYTTRXRQWVSVUYVYWaVXUVYSVTWWVXVQaWTUVXSVWOPUTYWQ
        WYSTXTOPRUPUTSTWOZRXXVUaRYTaVUUVQXaUYTTXRYZUZRVSUXYWVTWVOUXSZYXaTUQVVXVWTSSXSPYXYVRRUSXXVYRVTXSQRZPS
        QQVQTWVaZSRVZQWQVTQXXUOWPSTYUYQVYVVXRaRRTWWTOUYUXaVTeVUcURUMXXXSSUUWaWVPTSUVQOUWRQQXZUZLUTZTXTSVVTSW
        QXTSVPbXPSVPVTSRRTUVZPUXSUYTPPUVPTTUSQYUUQUURTbbQWWSUVYVWRTVaYXXVNXSXRWRUUTUTSSWXQPTWUTPaPWVYNUXZYVT
        UVVWRTYYXVUTWUZVVRTPVSQVSOXQZVWWUPTTYVXRWWQSOYVVVYaWTYVVQVVQTSTXSUTVSWXQQUWSWTUUVVVXTWUSYZVTRYVWUWZS
        aQXTUSUNXUPYVVURWZVPWUNQQUUaVZVXVVWbYWTZSYVUYdWVUURWTXYWUQPRPVSVVZTXYXQTXRUSXZPZYTXRXWSRWRWWUUSUXWTW
        SXaRWSYTUaTSTSRTQUOYQSWTRRSRRXWUWWUUQWYWVWSVYYQZTUYOVPUaUOXWYVQYSYRQSQcQbQWaSXWUaYWPRZdWWTaVSVRTPUJW
        VRQURXcSYSRTWXXTWXQSRVUQVVWXWVVRTRPXTWZVVVVVWabRWTXVTXTWbTUVTQSYaUPUSXTcPYWWTRSOYVXZPQTQSRXTUXWVXYTV
        ZYUSUVWRUZZPXcSRSSYVQZQTSRVWWQSSbUaSZXTaTUUYXZVTWXYVWRTUWXUUaSZUTTURVTOZUUVaWUSTUZZTVVXUSZWUXWTQReWS
        XZYSTRXOXXZTTRTQWQVVQUTWXRXUVXTTTQYaOUYcUUXSRTSUUZVQTVTTWUXSXWVUVSSUXUSVWVYPcXXQYUVQWUSSVSSYWQVRVVVO
        VTRZVTVPPZWUZUZYWUUWWWNVYaWUSSRPYQRRWRQKVRSUUWRVWQbWSZbWXaXWQUTVYRVSTVRTUTXWWTYVcXSVUQTTUVWWUVVRUSaX
        USUYZRUUXTQURZaUUTYTRUQWPRTTTaUYZXWYRUbVVZVTTURZXSWTTRWWSFbSSUUPUWVVPaZaRRVUTWXUVUQXZTZUXSbRSSXRVQSV
        VSQSUWVVUWZZXVSUUXbWRRaSVXWYXXTcdRUQWYUTUYQVYWUScUSVSZUQWUSXXVVTTXZXbYRcWPXUOXbUSXSUVRUUTQUWTTOXSRUY
        YXRRWVTWWWVYYVTWUXOTWXaSMRSPUVVSVaYZZWTTZWUWQUQYVaVXXSPXUVVTWbWYUUTVRRUTUUZVVTQVXUVVTPQVaTTWWVWUYWXT
        QTPZPWUWQUbSRVUZWQVXTVQQVSWQRXaZQVTQSUVbaTUXUZSVZVYUWUTURPcVSWSSXOUSRYWZUY
    """,
    """
        eVXXZZXggZUYXYYZcYbUaXddffUMXRTNTTMXVPRNVTOTQYZPQSTMNSPMQTVMRWTNWNQSQQPWOWQMPTVTSTTPUTYXSSQUQNTPSVSX
        TTXVVUYWYUTXTYXYRPXRYYZZQTXRTTVVPTSUTXWVaSWWTRUOTZXWRVXVYUYXUYHXVSUQRSSVRSSQWURRUUXTZXYSPXcVXJSVVQST
        ScaYWXNYVWWJYUPNTZaXSTRRTPRRXbaZYVdZUTWUVVMRYcTSTZTTWUVUQWZVUXVTTUSWLXRWYSUUWVVXWTYWaQVSUUVZWTXZYXUY
        SYUhPXZYYYZVXXXXRQSVSbQVWWhVUYeZOTVTQUUbVTWOUWZVUTWPVWTXUVXXVWUUUSYSTSRQTUUVWVWZaXUXNRbTQXSYUTRUWTVT
        PWTXVTVRRWSUTTTYXWVXWWVYRWVVUVUWTXRRXVTRVUXYSVUZVTSTSWUUPWTVRWXUUQZVUWWUVWSYUUTTTSSVTRWRWUVTSVWUaUXT
        YWZWXaYQUVVRYUUPUYaTVUTYQWTQPTdQVXRRTURPWTXWZWXXcWTXVTYVVYXRWZVTUXSPWQSSSRRPUSUVWSUZUPVOVRXQRTVYTUUT
        SXSYWSYVWQVVXWWVXVWWWRVVVWUTVXVUQQVWQbUVUVTXVSRTWXSWVXTTWWRfSQVRWVYVWUVVUTWZYXMVPVWUXQaYUVWXUSWXVUVV
        UXTUVYXSXYXSWVUTUTVdSRWYXVXQUXQWVUZUXWURZYVVTTVUVWWXYUVTbSWRSVVVUXWVbXVVZUVXUQZYTSdMWRXWWUXUUQUPWLXT
        WdNPUWVSUZVUVXYUUUVVXWWVVXWVVUWUPWPPUXScQXQSTYTVRbPXNSTXWPSVOUUUYTWVRWVUSRXSWVaXTXYUSXNVVRTRVZXSSTUT
        UUWWUQTWVWWVXRTRTVOCAQQXWYdYNXhZYaYUYRZdRUNYXXTMUTVYQeVSVUWRZSYUYUSTZTLWPWYoWXQYVXaXYVZZRVUTZQPUOWRZ
        RbbWTYaVWZVXbUXVYURWWXRXXTVSYUTUQdWXTVZUVUSVXWSVTVXOWXYSQOVUVVUYZYUVXVXRWQVWXUSQUVUVWVSTXUVTZUTWTZYP
        UYXRTQXWVYZbWVWWWWUUSXRVSRSVQRTUZRWVQSWVSYVVYaVUTYUTWNWVUSUURRUWUTSSRSSYVVURTYUQUUVUTPQTTcYSUUUVWUWX
        XXcSTVSXTPUUTMQUPTXXTUVVSNVVcTTXVTTVXSaTRWWVVUWRSUVSWZWWRVSUZVVYZSVVRRSXZRVVNUSTQTTdVWSZTRZVWTVVSYVS
        XRTWVYWWXUWXXSQQWXUQVVUXQZXVTWaWVVUWUTXVXQZWaYSXUWOWUUUTSVVXYaUUWYUVPUVQTUUVOaVVXUXTUXVUWUOQPXXRXVTW
        XeXVUUVUOWVYXWWVWVUTVVZUUWWXVVZUUZWWROXQRTWVTTSSVWWUVXVVQUQQSPVaQXVPQVQQTXWUYUPSTWSUWVVPXRSYVYTRUUVb
        PUSVWLSQWTWZVZRTWTRRZQZTVRVWQSWWWQTVUUUVVRVbVTXUVYRXWUVVbWWVUVWWSTTRWYSYRUTTUSWWYTSVUYXWWXSQZXUSWTSV
        UUTVSWSXTSUWXUVXWXUSVWWXUURYSaTWUWSRYQTTXVSSXTVVaUQQTSWTWZYUUVUXWUURYVZYXVWVWWWVTQUVWWVVWSWQUZVVTQPW
        XTVZZXacYVWXVMRTTSVZSVYaYVVSaWWVWVTTUURXVOVWXWVUWTaORVPXWWXUUSVUMTVWRSQTWTVRbQVXWaXXWYTXTXUTXYVQUUVW
        XUTVUSXTWSSYTXWQPSWTTRYVPUUXWWVSVUUVVPXTTWWZTXOWWVUUTUTWTYVXQUXUOVYTWbTUSaUSYRVVRVUSWUPRUZZXXRYPTYUW
        UVVUURPSUWVUYQUUabRXUVRQUVQVUTSUXXUSUVTNTSTYPWRVWQWXUYYVVTYUWWWTSWXTXXbUVUSSWXTVQYWWVTVVSXVVTTUTQUVV
        ZUUVUWVbYXSTYXRUaVSTZXXTWSWVUaRPZTRRWUSRcSRWWUVVWSUVTUXYWSXUTSZXUUSYRTUSPOVWWVQSWTYaVPSXWVYRWVWTXUSU
        VTZTVSgWYTVTUWVaTTNTRTSVUaQbYTcVVWQTSWTTVSVWZQUZVQSYWNTRSSVSTXQUYTSWUVXSYWRWWUVVUUQRXVVQUcWWYVSaYUaR
        WTTVXRVRQVVVYVXWRXQVQVXRUUUSTVVXWURVYUWVVTSVSUUSQWXTTSUUWWTWSVVWSOUYSSVVWWPRSNcZQQPVVWVRVUXYWYWaTWYU
        UYVVRQQVZUWSTUSYWSPVTXSZWWQVVTUVUPTTSUQSXPUYZSNWUVWWSWWWRUUXUVUUUUUWXQXSVeTTXUScYWXSPQUTYYYYWTUZTVSR
        SUZVWWQVVWWUWSVUUYUQVSXSPYVOcVVaWXVNPTTQUVTVXTVSSTSWVUOVTZTVVSPUSTTSUPUTVZVSTXUUPUPVUQWRQZTWWURXQTXW
        TRPTTTTUTTYaThZUXUTUWRTYWRWYSRTRTTTUWYYTUYUYXNUUSWWVVSRTTWUVVQWWWUVUXWWWWWWUSRTTbYSXWUbVYYRXWURVUSTT
        YTUPWTSYWTUPRWYYXSSPWTUYSVXSTTWXSVUTaUSRWQRWUTUXJWTVTSRTUSYVUQTUVUWUXZPNQSTRTVTUNVTVTUTSYWURVcVVVVYV
        QRUSYWVUPRWYXTUSPVTXPVVTUYWTWUUVXUSRXUTVWXaXYUVVWUPQZUXQYbUVWWTUWaVVWSWZUZXXVYPTWVVQYWVScTTVTVWXXUUU
        WWVVVSWYYWSSSSXVYTRSSXWXVRZSXWWVWRWQRTQWVZRVURPaTWTUSVcaWZaVXXSTVVUTQRPTVZXWUVURVPVSYWUTROQSTWRQSUWU
        TWWXRSRYRKVSOVWQXUTRRSWNWQNUUSQSNQXUQTSUVQOSRTRUTUYUSSLUVTYVQTTTRXTTSRVTRVPTVXWNUUTTSQWTPRTYOPRRTUSR
        QRPQRZRSWUSUTLVTNRVSTURTRQXQTZSRUQRTRURURXXWUURTWTSUSTWRSTRUYWVVUVUSTSRTUTVUWSUTTaUVTVUVQSWUVTXSUYVX
        WSPXNWVYVYYZUVXUXWVRVWYZTPWPZUXVWTZUWWSVWVTURXUURZPTZZTOXYUTRRVUWVTWUaYWUUTXURVaTTUSXURVUWWVUQWYUYVY
        TRPRTWVTUZWUVTWTXacSVWWSVRTTTUNWUSWSWWVOTSXUXVPfVXUWUXVVQWWaVWVWVQXUXYXUaWUSTTYVWSPYVRVVTVUXQURWPUOV
        VTVUUPYVPVVQRSWPSXXISSZUSZVVVQSeXZPWSTQWUURUUXPWTYVRVWTWNWVSUaSWWPTQQWTSYXVVXXVWVVXUVVWYUhVYWWXSWPVU
        SVTXWUcXYWSSTWTVPYRVRVYRPSWZVXVNTQSUSSTRSOTUTVRTQUYTZWSYXWYZWTWVWXVRaVUaUTVWQPVRVVNVYRRXWYUXVYVRTXVX
        UVVRVXUWSVVXXTYWSQUaRSUaOQSaPRXVWWaVZVXVVUZXTWYUVQWXaVUUUUUWSYYUWUXUPTVVZaXZWWYWVRTVRUWXWVUSVWWXUVVX
        XSRWTSZQVSUYYbYVVUVWYQaXVLORWURSTQWTRXSVXRVUUWbWVTVVOQSUTPQRRTYRTUSYSUTTOPWYRNSNWXVXZZWWcZRVVUWXWOYY
        OXZWTQYZWRUVOVOUQWSUUVWXXSWVSSXURVUWUXVUWUZYXPXYROVUZSXXXYRVSRYVSUUbXPXXUVSXUVVYWUSUUXXUVWVSTYWSZSXU
        UTWWTQRXRXUVZXSXWYcXXYVVTSXVRRSMUVVRSSVUSSUVTUOTUUQWXVYUSUSYXRVUVbaSUVUVeWXZWSUVTYXUVUYUVSVVTUUXVOQb
        UUPWRWVRTRUWVTXQXTQWSVTYXTVWVWWZWVVNZWVWUZXTYVVVVPXSRUTVUXVWSTSWPVWTVRSVUTUVSSWRUVaYVTWXUfTUYUVaUUSV
        USTZOVWVWbUXTWTRSUWRWaTTZXTVWXTVXQQRUXTTXUXTUTXSWRYWYURVWWUbXWXRUOTRUWaVVVVYXXXSWWYTUTRRZSPURRWXTWOZ
        WWXWZUVUXYUYUVWYZaQVWYMRUYPRVVYXUPRTTWPWQRRXVSVVWTXPVUWSRYbVQZUTVNQYaVRPRWTTSYXUYTOVTVXSSZWTXPSVSQTS
        RQXVRUWWWVSVXTSWVRXTNRURVSZYSbUWSTVZTXNSaTVWYUSLUTSVVUYSVVcQXPWgTWNcUXQROPRTVSZXRYWRSSYTPXYaVVUOWYVU
        TUaXPWUTXTTSWVYQUTWXVTQTaaWPWVQVSZSTWTaRUTWWVWZUVVXWSTQTVVYUVZSQXZcXWWRXZSZbRbVWUYPROQVYWXSZXWPVUNZQ
        TVYUZUWUWZQYYZWSVORSVRUMTSUQTYXWSNVRUXVRRWUUWOWTUZUWTUWWaWRRUUVUYWSYWUWVaVXWWTWWSTVSWSTUVUVQSXVWVXOV
        OSUWXRZVSSWRZSUTYTWVcORUXSSXYXWVXUYWVYbaTYXbSRZQSUdYWPPUQRUPTRZVVTVXWWVRZUSbUQQWYUUSULTUWTYWWTTTXUUQ
        RYWVUTVWVQUUSUWUVUWQRXSVXTVURWVPNNVRSTWXcVYXWXWaZSWWXXVVXZSWUWVVWWRaXVYUPTVYQNWSVUSSUYUSTUQaXUUVVUTZ
        PVPWYVXXXTUYSZQSTWTVVSWTSSaXUVUVbXUVSTTQQWXRSUQTUTWUXYTRTQWUcObSOUSWKWQTSSXWWTVVQUVVSVVVVSUQVTUVWVSX
        VUZVYaUXTWWZXRTTWaWTVUXSWWYWWUVVSURbVOXRTPUXVZVYUUXXTVYWYXUZcVWRTTVXURRXTVVSXVTRPTWXUVRVSXSWQTTSTTOU
        VPPTTQVPUTTUPNUTWWUQSWRUOVZPWZSUWYTUSSSSUWTTUWTTSUUUNRNTTVWSSTSUXTQWTURTQSSTSUXTWTSSUVSSQTXYVUSSTVUP
        SWTPOSVRTPTVSQRVWVVRRYSRUTRRVMWTVTVLXRPRVMTYUURUVUUPTUSSXSUWVSUUTVTTTXUNRTTVRTORUVWUUTQUUTTUTVVTWRTU
        WSXPTUXVTOSRTVNTRSSUVYTXPSTUVRSRUOSSTVTTUTURUTRUWVWWVRTSSSVTUUTTTUPUUVQVTUTTRTSUTWTSVUPTSSVQRVVUWVPP
        ZUVTRURRWUUWUTTTMUSRTUXQRRTTSTQVRSTROWVVTSWJWRXTVWYWWSSVZTQRUVRYSVRZUVRVWVUXUXUXSQWWXXVUaUSRTSXXXVYW
        ZXYNXXPJLRPVSZVYUWTOUaXYSUUTVPbWVYSVUVXaRSWWWSVYRUVVVVXUXXWUYVYVUZWWUUTTSUXWWYWSXXSYSTSXVaUYVPVUQWQT
        SVUTWUUWWVTSTWVYVUSWVPXURTRSTRUXSSSVRSSQWUUSVUXVTQTXQVQTUWUVOUTTVVRTRWOVXUUQWYXSVRVTQVdYPQUSQYSTSPUT
        RTSVTQXSYRTUVSXTPPTSSTTTPQYXVQTUQSVWRUQOVWRTUVUSTWQMQUUQSXTZUTRUSWTSTWXPTSWYSUVWTUQVRSVZRPUTQTVNWQUT
        RXTTYUTZWTSRTSTXUXTUUXQSXUSTTWQYWXUXTXSWVSUWUTQSRTPUQPQUUWUVVVWSRTTUQUSUUTOUTURTLUUXUPSRSVPURMUVVNRX
        WWSVUWZYYZWUWTSPWVUTWWWWSTSVVVURTUaOZRRSYTQOSQSVVTTTQQXbXSXTSSTVURVTUPXWTRSUVRRPVVVXSTSYVWVVVWTaSVPT
        TVVTWZVXSTTYURUYRZVUTTTUYURRWXUUSbVUSRUVWUbVYUUSURUSWSUYSSVWWTQYSWWVQTVZWVVWUQTVWZaXVXVSTRTVSWTWXRXS
        QRVMQUZWVXWXUVVVVSWRWUWVVaYXVTXWTSXUVQTVXbXVRSRXYXPYUUSVUWXPTTWVTSRUXUVVTXWUQVVYUUUZSWTVTVSWWVVRTVRU
        YWYVYXPTPZWSUOXaQXTSSVRUSVUZVTWXSTUYWUURRPVXXYWXYXVVTPSXTTXVRXPVPVVcYUWWOSUQXQWVVXXUWUSRWWUTVZUUXQRW
        XUaVTUVTVXTOVUUTSXTSUZVXWVWWXRWUURSSVXWTQWUVVWTXWUQVVYWZWUWWYUSWVWTUUZTQPWWSTXVXVPQWXVWYVWVTUOUTZXVS
        RSVXWSaUYUPTTVXUWUXZVQTOQZWVUVUXQWSXOSPSRSVVVTRUVVWYTUVVVbWRTUWRVVVQQWdVWZWWUaVVUVYVaWVVSWUQVUYVWVYY
        UaZZVVcSQSUaUQcUUWVXWRSWWWaWTVYUXWTVUaTVWVTWVRZTTTRRXKSTRUSRVXVVWOQRSURUSUVUUPSTVWWUYWVVVYSSXSOSWSSU
        USSVRTTOTVTVUWRSSTUTWVWVUSVPUSUVYVWXUXYUVXWWVaXURaYWUUTUWTVaNTYZWZZXQRUSVRVTUVVVSRRSSWWeUXUUWUVWYVUX
        WSSQVUWRVRaUXbXVVTVSXUUTZZXRUXWVSRTQUUWTeYVVVUUXRVTWUVWXQRRWQSVVSXXTbVRSYSWRRWUVYQXRSYVZUXUWSXUVZRWZ
        SUYTVWTTYUVSRVTSWVVUQXVaXXRaYWTMOSOQWVUTQQTUTTTWWSQWVaWVUQVXTSRVaWVTUXRSUXTSWTUVSTWRTUSWUYURWXTUUdYX
        VUVTTaWaVVWYWZVWTTSTUWUXRRaSYRYSWVXVYWWPdYWWYTQTTTVXWYWSQbSaYSVWWYVUWbbXWVWVVPSSTXUTXSUUTaUVTVTWQWZW
        TUWaYTQSVUUTVbWPXSYVVWYTUXTVVVVPUQWYUUTXUWUZTVWYSWZUWWXTUWVURRaVVVURWXWTVUVWVSYRXUXTQUVUXQURTSVVVVRR
        OVWXWWUWQTTTXUXQTZWZTVWUSTZUQPRYXRWXRSQXXWQSWUQTTVWVSXUSUTSUWSTXSTUfTWVZSVYYRMTPVOYTTZaUUTTWUQROTYPV
        WUVTRZZPVVZYSSUPYUWYWUTXRZWRRWUTZVTTRSUXVVTVXaSXWTSQVXRYQUYSQXZUVVTVSRVWWWVUUWVYVSXWYSRSURRSUSTWRSXW
        XSYVTWTUXXXTScUXURVUWRTUTSTSSaRSTVWSWRURUVUVUSVUVQTXXSZYXVVUVXYSVReRTTUWTQVdbUXUaYTQYTWTVWVSXSVTXTVQ
        ZWWUTWVbUXVXXYRaZaPVVVZWXXQPWYVVXOUXWUVTSUUXVUZWXXVQZWVZXYWQWVTRRTZWUPUWXVYVXTUXZTXYSSUTRTVSQTUSWVbO
        SVXRVUTSYSWVaSWUVWUUUUUZXPVSYWXVUXXSPTQZYSSPTSUWXXRVVYWPUSTVUTXVWPZXWWUYWOVYVTTVVVZSWXVUTVUUWSOWUTUZ
        SVVWWXYVRWVYOSWbVUUVVTUSTXTVTQXWUTVSTPRSWWWTUSYUVUSUVUXPWSVVTSUSVSUVbXSUQXSQRTSRQSUQTXOUUWXWWWSSbXUX
        VTVUZPTRRRUXVYUTWbXXWXWWQTSRQVTOTUWVWUYZbVVUVXUUPRSTVTWTRTTXUXWRWQRRRVZUYVVXRZYWVWTUSQUVVXZYXWRTXWTT
        VXXXXQUUWWSWYUUSWWUTUQUTUSWTVUWXWTWRTZXQUWWUaXXVTWVRSWUROVUVORZVWSWYXTXWSTTUUTYWXYVUTTVSVSbXXXYRVTUU
        SYRWYTXUQQaVWTVWQTQLTQUVbQXQYXTSSUVSPWVQQZRTXTTVWOOWSWYUVUWQRSTTTVVTXWRSRVUVZZVWWSUVVUUTXVTYZXWXTVaY
        XWUWTTTUQUWWUUPTVVWTOXTZVUWTSUQSTcXWYXWXVSWYZUVXRQUSRVUSUUVRSQaVWWRSQXSUWZUVPQVVaTVRUTTTZYXWVQSSPPWS
        XPaVVVVTVUTWRYYYYYbXTVWUVUWRXVaVZSUSUTUUYUUXVUUTUUUVXYORRTUYUUYdZWUXZSVQSUSUWWYSUWUWPUcRUUaUWTUQRUXS
        TXWTPUkSWYWVVVXUUVUXVWTUYUSTUVRUSVQVRSQYRVSYWXWWRVSVVZVUTSWSZWUVRSWPTRVXVXTSVVTWXXUWTZSZVOcXXZUXUTXY
        YPUQVZcVTXWUUVUXPVZURUYZUUTVUWTTXUWRUYYYUTVQTQWWVXTWVTUUTSWYWZSQbZWRXVUVYUUSQUVZQUTWXWYXRXWXUVVPUWNW
        PSUUTUWWWRUVYaWTRZYWcZVVUYZVTXUTRSSUWYWVUSVWVUUWRVUTXSRPcYSVXRTYaRWQVWTVTTUUWQXTXTMUTaRVWQWXXWZXYYSR
        RQVdQUWUUPRRRWTTSVTXXaVXScWSVZWVQWSTTXXSSVOTURRYYWQZUUTUPUTVRRWTWQTURWXVTYVRXTTYXPVSVQUTRSUUUZYVYRWT
        UVTSRWTXQVVVZUYQZTSTUVXXTVTURVeXVVTXVWQSUaaUUQOVRXVTQYVUZYRQWTSTSWXYVZUWSVXTVTWWWXVQZVTUWVSVXOQURXWQ
        WYUTXTOXRVPTTQTXPaRXWVUaRYUZYUSUPXZUWRTVRWZXWTVRVaYXUTWVPVXWYYVXTUQVUVVWRSXYTXWXbVXQWSYWVXSVUTUTQVNT
        TPVRWWTXZUVbXTWPaRRWXZRVSSSXXZQVZVVXQaRUTVUTQXcWVYUTgVTaURXNWYXQSUTUYWVVWTVVQNSWTRQYZUYTSYcTVVVUUWSV
        SVTRVQYXPTVPUTSQQVVYZPUXTTXSPPVWPSTTSQXUTPUUWUZWQXWSSWcUVQTYZWZWUNbQVUWRUUXSSSTWVRRSUTTQYQUXYNTVYXUU
        UVUVRTUYXUUSWYbXWWSPVSSWTSUWaTUXTPTPZUXWXWOXNWUYVYZVUXWWRVWPTSQaRTTYSVXQRXVTWWVUUVVWTWVSXWVTQZWYVUZQ
        ePWSSSUYXVPWVTZRWYURVXNQPVTZVZUVTWWcYWRZSWUXWcWUSRSVTWYTTQOVOUTVUZSWZVQSVQUSWXPcZSZSXVRRWQXVTWSVWXSV
        SWXQVTWZUYUVUSRSRUeXOSVUQVUUZWYYXUTWQYYWWXTUXXTYSVXOVOTXUQYXYUVZSZUWWQbPaRUXQYWWZXWPRWbXXVaVWUOVPULW
        VTPTQXcWXRSSWXWXWWRTSVSSXVXcVVXRTRPWXUYWUXUXUaaXXSXVSUUWYTUWSRTYZVSSTWTbQXVVTUUPXVYYPRTTSSYTVXUSWYTV
        WXUSVWVSVaYPXbURSRWVPZRTVSVVWQRUZTaSbWTZTTUYWYUTWXXXWQTUVWUUZTXXSVUSUTZYYVVaXTPSUYXUVVYTSWXTWXSRPbXR
        XWXRUWXPXWYYTRUSXQVUSSSVWRVUUXSVVSYYPUXaUVWTOUSUUZUPSWSTWUVSVUWVVRSTWUSUZWYPaXWQVVVQVVSXWSRXWRVRVWaO
        TWQWVSSROXZVYUZXUUVVXUaVYZWUQUPOWPRRVRPKWRSTWWSVVRaVUYaUXecYRUSUYVYSTSSSUTVVVSYWcWRVTQSQTUUUZWURVRaX
        URSaZQTUXUQUQYaVTVYRWTTWUSVVSZVWZWYYQUZTUaUSWUQXVVaSTUTTUFeRVVSWTVWUXXXYQRVTSUWUVUUXZTYUVTbURSXPUQSV
        VSRRVVTVUTZZWVSSUWbXTSZTVUVXXZTcdUSQWYUTUZQTYTZSaSSTWYTPXUSXVUTUUUWVaYQbVPYVOWaVTWXSUQTUTPUXTTSWSRUY
        ZWRRWVTWVWVWYbTWTXWSVXZWPRRRTUURVaXZYWRTXXXXQUWWUaVXXROVUVUSWZXXTUTURRUTTZYUUSQWWTVYbTSVaVYWXUWZVWXR
        QQQXPVVWOUaSRUTYVTVWUUSQVRVPTWZZSVTQSXVabTUWVaRVZWXVWSTUPOcTUVTSYPURVXYXUZ
    """,
)
