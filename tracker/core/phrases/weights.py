"""What each word, and each two words, weighs for an emergency and for urgent or worse, in hundredths.

Written by `python -m tests.accuracy.learn`, from the sets of notes; by hand nothing is changed here.
Before a colon stands the mark of what is not the writer's own, now and so (hunch.py).
"""

LEARNED_FROM = "92b223d8abf1b854"
FIRST = (-161, -153)
WEIGHTS = """
        0=-1 16; 1=-19 -27; 1 st=-10 -29; 10=-17 -13; 10 days=-2 15; 10 kg=-18 18; 10 min=3 16; 10 mins=-38 -46
        100.9=-12 31; 101=-15 18; 101.8=14 33; 102=-7 23; 111=-23 -23; 12=-15 -18; 12 min=9 0; 12 mins=26 19
        120=17 -2; 120 on=16 -2; 14=17 1; 14 min=-14 -21; 15=-42 -35; 15 min=-2 5; 16=-17 -32; 16 and=-20 -45
        18=22 -5; 18 min=42 37; 19=-14 -9; 1998=-16 -18; 2=-64 -74; 2 am=10 58; 2 and=-26 -25; 2 days=25 18
        2 hours=-26 -33; 2 months=34 31; 2 out=19 12; 2 today=18 25; 2 weeks=29 25; 2 years=16 -6; 2/10=-75 -106
        2/7=30 39; 20=-20 -22; 20 min=23 30; 20 mins=-30 -11; 2011=-11 7; 2014=-13 -1; 2015=-3 -13; 2016=-27 -21
        2017=-19 6; 2018=-17 10; 2020=-11 -1; 22=-6 8; 24=-18 28; 24/7=3 23; 25=-41 -49; 25 min=-22 -24; 26=-12 -25
        28=-33 -35; 29=-9 -13; 3=-157 -169; 3 am=-23 19; 3 cm=-1 52; 3 days=74 82; 3 metres=23 20; 3 months=-3 16
        3 today=-12 -19; 3 weeks=33 90; 3 x=16 17; 3/10=-63 -81; 3/5=-5 44; 30=-29 -40; 30 min=-25 -18; 33=-10 -21
        34=18 0; 35=-35 -35; 36.8=-12 -28; 36.9=-12 -14; 38=-23 -20; 38.2=-33 2; 38.4=24 52; 38.6=-11 31; 38.7=26 8
        38.9=38 47; 38.9 and=-16 24; 39=-18 -4; 39.1=48 22; 39.1 and=40 6; 39.2=22 4; 4=-109 -126; 4 after=-11 -15
        4 am=0 43; 4 days=15 27; 4 tonight=-18 -26; 4 yesterday=47 52; 4.8=41 2; 4.8 cm=24 1; 4.9=22 19; 4.9 cm=22 19
        4/10=-13 -48; 4/5=27 20; 4/7=23 2; 40=-21 -19; 40 min=-4 -11; 40 mins=-13 -20; 41=25 15; 45=-20 -20; 5=-42 -65
        5 days=2 12; 5 k=-21 -20; 5 min=25 33; 5 months=-16 -17; 5 today=-25 -21; 5.1=43 9; 5/10=-15 -30; 5/5=-14 -19
        50=7 -15; 50 min=-15 -16; 58=3 -10; 59=-8 -22; 6=-16 -39; 6 after=-14 -19; 6 kg=-8 28; 6 since=-6 -22
        6 weeks=-3 16; 6/10=-7 -16; 600=27 27; 61=-24 -24; 66=-20 -13; 68=-26 -8; 7=2 10; 7 hours=-22 -21; 7/10=48 31
        70=-15 2; 71=28 29; 71 years=33 24; 72=-26 -6; 78=-8 16; 79=-19 18; 8=-21 -36; 8 min=-19 -13; 8 weeks=-21 -37
        8/10=25 50; 80=-12 -13; 81=-53 5; 82=-17 5; 83=-33 -8; 9=-21 -26; 9/10=-3 38; 999=-18 -19; a=-10 16
        a 3=-7 -21; a 4.8=37 1; a 5=1 22; a 6=-20 -38; a 7=19 0; a and=-9 -20; a bad=-7 -24; a bicycle=29 22
        a bike=26 16; a bit=-11 -22; a blister=-12 -21; a book=-9 -11; a bother=-21 -24; a bump=-20 -16
        a burden=32 22; a cold=-13 -2; a crack=17 11; a crash=-13 -4; a crunch=-3 18; a day=-34 -20; a dead=-29 -17
        a different=-17 8; a dribble=15 5; a drip=19 12; a drop=23 8; a drum=28 33; a drunk=16 6; a fart=26 12
        a fever=-43 -35; a fortnight=13 42; a fresh=18 13; a fright=-12 -27; a full=26 9; a good=6 -19; a half=-22 -2
        a heart=-13 -13; a heavy=25 3; a horse=23 14; a hot=-20 -10; a kerb=-19 6; a kid=-16 -4; a kidney=-11 -27
        a knife=-16 -11; a little=2 -30; a log=-4 -16; a lump=-23 -13; a massive=20 19; a minute=-31 -7; a month=15 40
        a morning=21 18; a nappy=23 11; a new=-43 2; a numb=12 20; a number=31 19; a pain=12 -10; a pee=29 21
        a plank=13 -5; a pop=-23 15; a puddle=8 13; a right=-14 -20; a rigid=-16 -19; a roof=-16 -22; a rubber=18 14
        a sec=-21 -30; a second=-20 -3; a sharp=-26 0; a slow=20 7; a snap=-21 16; a stick=24 35; a stone=-32 11
        a stroll=-15 -18; a sudden=-15 9; a temperature=-32 -40; a thing=12 -4; a towel=25 20; a tree=34 22
        a twinge=-5 -20; a wall=51 45; a wee=17 0; a week=-2 -5; a weight=17 5; a wet=13 7; a white=-26 -28
        a year=-15 -25; aaa=56 8; aaa 5.1=34 4; able=-2 -15; able to=-2 -15; about=4 -8; about 3=23 20; about a=-10 13
        about it=28 10; above the=6 -17; accident=48 20; accident of=18 7; accidents=46 25; ache=-100 46
        ache across=1 -24; ache and=8 16; ache between=2 21; ache by=-20 0; ache for=2 30; ache from=-10 -21
        ache in=1 -12; ache is=-19 17; ache runs=-10 -19; ache since=27 13; ache that=-13 6; aches=18 37
        aches too=24 18; achey=19 15; aching=-32 25; achy=-31 -30; acid=-17 0; across=75 37; across my=13 22
        across the=32 -6; activity=-13 -19; acute=-23 15; after=-42 -57; after a=-36 -37; after driving=-6 -20
        after i=62 47; after lunch=25 23; after sitting=-17 -14; after standing=16 2; after that=-8 -14
        after the=-36 -48; afternoon=12 5; again=-35 -4; again after=22 7; again and=5 18; again because=23 12
        again from=-8 -25; again today=-17 -26; again with=22 17; against=27 21; against the=27 21; age=-4 -12
        ages=-22 -23; ago=17 46; agony=25 17; agony for=-14 -22; agony since=-21 5; aint=-11 -2; air=80 41
        air today=20 23; airbags=30 13; airbags and=18 12; alive=47 39; all=23 4; all at=8 27; all clear=-12 7
        all day=-23 -8; all night=12 2; all normal=-13 -16; all now=19 6; all numb=22 31; all of=16 8; all over=-8 -18
        all since=14 1; all that=-5 -15; all the=-33 -18; all week=43 29; along=23 31; along with=15 22; also=12 26
        always=-23 -28; am=0 14; am 15=-33 -50; am 16=-20 -45; am 34=17 6; am 41=22 14; am 81=-21 4; am a=52 55
        am done=32 26; am eighty=-19 2; am grand=-19 -17; am hovering=19 15; am no=-15 -27; am not=19 -11; am on=11 6
        am only=-14 -5; am so=27 26; ambulance=-20 -22; amitriptyline=20 17; an=54 25; an accident=20 5; an all=23 4
        an aneurysm=-26 -15; an egg=-13 23; an elephant=18 9; an hour=-30 -42; an i=11 15; an infection=-15 -16
        an my=19 9; an the=-27 20; anaesthetic=20 12; anal=15 9; anal tone=15 9; and=68 117; and 2=-15 2
        and a=-83 -23; and and=1 22; and belly=24 9; and cant=-7 -6; and clammy=30 4; and cold=51 25
        and couldnt=18 13; and didnt=34 23; and down=-21 -43; and e=-9 -20; and feel=18 -7; and felt=-30 19
        and goes=21 9; and got=-29 1; and had=18 17; and i=-25 -17; and is=-21 8; and it=-17 2; and its=-11 -13
        and just=-4 -15; and left=24 6; and leg=21 6; and legs=14 14; and low=2 15; and me=16 -1; and my=-11 27
        and needles=-18 -21; and never=-6 -30; and night=-24 9; and no=14 -3; and not=3 -15; and now=18 -18
        and numb=-19 -21; and only=33 21; and pins=6 28; and right=37 21; and sat=-8 18; and shivering=1 24
        and shivery=-8 21; and something=-13 28; and starting=18 5; and still=24 26; and stop=-14 -19
        and strength=-7 -26; and sweating=17 13; and the=-51 39; and then=27 18; and there=-17 -5; and theres=13 14
        and they=-13 -19; and thigh=-2 -29; and this=-34 -18; and walking=-25 -20; and weak=18 4; and week=-5 -24
        and went=10 22; and wont=-9 5; aneurysm=65 7; ankle=-83 -30; ankle and=-19 38; ankle it=0 -21
        ankle when=-6 -18; ankles=79 49; another=36 13; another month=23 16; antibiotics=-23 -12; ants=29 42
        ants marching=24 20; ants walking=5 23; anus=30 22; any=-29 -14; any more=60 60; anymore=23 23; anyone=30 23
        anything=14 -5; anything like=-14 -23; anyway=-29 -36; aorta=15 -3; apixaban=-15 21; app=-20 -23
        appeared=-29 0; appetite=-25 38; appointment=17 7; arch=-11 -23; are=61 77; are a=-19 -24; are l=-6 -20
        are like=11 8; are loin=-24 17; are numb=8 10; are side=24 4; area=17 24; arent=7 15; arm=52 5; arm and=28 6
        arms=41 21; around=30 26; around my=19 20; around the=21 14; arrived=36 31; arse=24 8; as=-29 -30; as a=30 33
        as always=-15 -32; as butter=28 24; as ever=-4 25; as i=13 -15; as if=36 55; as it=-18 -26; as last=-7 -19
        as rain=-14 -14; as the=28 13; as told=-23 -21; as usual=2 -13; as well=55 51; asked=-52 -61; asked if=-14 0
        asking=0 20; asks=0 -31; asleep=2 26; asleep for=-2 18; asleep on=-19 -24; asthma=-14 -1; at=12 35; at 2=7 25
        at 30=26 23; at 4=-13 -12; at 40=17 6; at 8=-19 -13; at 9=-19 -25; at a=-9 -19; at all=62 47; at bedtime=-2 16
        at christmas=-17 24; at easter=-17 13; at low=19 6; at lunch=3 15; at my=-11 -6; at night=2 25; at once=47 34
        at physio=-15 36; at rest=5 12; at some=24 8; at tesco=30 30; at the=9 -35; at work=20 -9; ate=5 -14
        attack=10 -7; august=-17 -22; autumn=-10 -18; away=-13 19; awful=-1 20; awful back=-15 8; aye=2 33; b=-24 -27
        b 12=-21 -21; baby=-18 -34; back=-2 47; back 1=-45 -56; back 2=-110 -157; back 3=-97 -143; back 4=-45 -33
        back 5=-23 -16; back 6=36 20; back 6/10=25 12; back 7=26 42; back 8=31 59; back 9=26 14; back a=21 -1
        back about=9 27; back ache=-8 32; back aches=33 17; back achey=19 15; back aching=-3 16; back again=22 18
        back agony=39 23; back all=-14 4; back and=29 7; back as=-11 -18; back attack=25 12; back bad=49 24
        back been=-34 48; back behaved=-10 -16; back black=24 15; back but=-15 -20; back coped=-14 -23
        back didnt=-27 -46; back dull=18 31; back end=41 33; back fine=-32 -43; back for=-27 -13; back getting=-2 38
        back good=-17 -23; back got=-23 -14; back has=-50 40; back held=-18 -41; back hurts=12 63; back if=-12 -21
        back in=12 12; back is=-29 20; back just=-22 -31; back killing=-8 24; back legs=-17 -8; back like=25 15
        back locked=24 -4; back no=-11 25; back of=-1 -17; back ok=-47 -53; back on=41 -17; back only=-6 -16
        back out=19 7; back pain=45 97; back passage=40 25; back problem=2 -21; back same=-25 -19; back seized=28 17
        back so=19 9; back sore=23 37; back spasm=18 7; back started=-30 -12; back stiff=12 25; back still=-35 18
        back that=2 21; back the=-13 -17; back throbbing=0 31; back tight=-15 -24; back to=-17 -34; back today=-11 -15
        back too=-13 -18; back twinged=-15 -26; back very=20 21; back was=-27 -17; back went=50 50; back when=39 20
        back worse=15 -5; backbone=-16 19; backs=-27 7; backs of=18 7; backside=40 26; backwards=34 29; bad=-3 6
        bad back=-15 -42; bad leg=-24 21; badly=7 17; bag=-24 -41; bags=14 12; balance=-15 -22; balcony=36 30
        ball=-33 5; balls=43 33; band=16 16; band of=-13 -7; band round=22 15; bang=22 27; banister=-13 6
        barely=-5 -17; bars=33 17; bath=-30 8; bath too=-22 -15; be=47 58; be a=-14 11; be better=22 15; be gone=20 24
        beat=13 24; beating=0 21; because=18 34; because of=20 1; become=47 28; bed=-36 -16; bed and=-22 8
        bed at=27 15; bed last=26 13; bed since=-44 -34; bedtime=7 19; been=18 52; been a=21 -5; been asleep=18 22
        been at=-17 -29; been bad=23 14; been going=-13 -20; been hurting=0 20; been like=-14 -19; been murder=-21 8
        been niggling=-24 5; been on=-29 -26; been sick=-26 1; been thinking=17 7; beetroot=-10 -13; before=-21 -1
        before bed=18 20; before i=31 13; before it=-7 23; before me=18 19; before the=-16 -39; behaved=-10 -16
        behind=23 19; behind my=27 14; behind the=-3 15; being=47 39; being a=27 19; being alive=42 37
        being watched=19 4; belly=89 82; belly and=22 9; belly to=31 11; belong=21 17; belongs=-15 1; belongs to=-15 1
        below=-30 -40; below the=-28 -25; belt=-45 3; belt is=-29 -14; bench=-29 -23; bend=0 -33; bending=-23 -40
        bending to=-12 -19; bent=-42 -17; bent for=3 31; bent to=-18 -23; beside=-25 24; beside my=-22 14
        better=-32 -62; better at=-19 -31; better off=22 15; better once=-13 -20; between=47 88; between my=7 24
        between shoulder=3 20; between the=18 32; between two=-35 0; bicycle=29 22; big=-56 14; big toe=-9 48
        big toes=14 21; bike=52 6; bill=-16 -32; biopsy=-32 -2; bit=19 -2; bit of=19 11; bit sore=-22 -22; bits=11 -17
        black=50 28; blacked=21 2; blacked out=21 2; bladder=5 -2; bladder no=20 19; bladder or=-12 -21; blades=-37 32
        blank=25 13; blew=-7 -19; blister=-22 -34; blistered=-16 -13; blisters=-7 -15; blood=-34 8; blood in=-31 -18
        blunt=22 13; body=40 48; boiler=-17 -11; boiling=-21 -5; bolted=24 8; bone=-35 3; boned=30 13; boned at=18 12
        bones=-43 0; bonnet=21 15; book=-22 -29; boots=47 22; bored=-17 -28; boring=-13 12; boss=-17 -17; both=108 88
        both calves=9 14; both feet=-4 -14; both leg=22 5; both legs=-82 -68; both ll=26 14; both my=27 33
        both sciatica=27 35; both sides=-19 -15; bother=-32 -19; bottle=2 -12; bottle for=21 17; bottom=87 69
        bought=16 -5; bought a=-13 -19; bowel=10 17; bowels=15 13; bowels ok=-19 -20; bowl=-18 10; bp=42 23
        bra=-13 29; bra level=-17 5; bra strap=-7 15; braai=-25 -18; brain=-22 -30; breakfast=12 4; breast=-7 25
        breastbone=57 30; breath=135 71; breath in=22 13; breathed=-19 -18; breathing=3 -25; breathless=3 -25
        bridge=26 20; bridge on=27 22; broke=-16 -39; broke my=-3 -12; broken=-29 -8; brother=-23 -27
        brother in=-15 -13; brown lacy=-11 -22; bruise=10 -20; bruised=31 28; buckets=-16 -29; buckled=0 20
        budged=-20 -33; bug=-29 16; bulge=10 24; bum=34 0; bum and=-11 -22; bum cheek=28 12; bum feels=19 8
        bum hole=35 34; bum to=-23 -25; bump=-25 -16; burden=32 22; burn=-38 -65; burning=-6 30; burning in=24 16
        burning up=8 16; burnt=-15 -36; bus=-52 -33; bus and=-6 -24; busy=-13 -3; but=1 30; but i=-44 37
        but it=-20 -20; but its=1 44; but my=41 22; but no=-1 -19; but now=-40 7; but only=-3 -19; but since=20 7
        but the=33 43; but this=15 15; but went=-5 -23; butter=28 24; buttock=-15 -34; buttocks=39 30; buttons=30 18
        buzzing=37 41; by=29 20; by a=42 30; by itself=-10 -4; by my=-1 9; by tea=12 4; c=-18 9; cake=-17 -6
        calf=-58 -38; calf ache=-7 -16; calf again=-16 -22; calf and=-18 10; calf just=0 19; calf pain=-6 -17
        calf swollen=27 12; call=-24 -36; calves=38 26; came=36 21; came back=-33 -18; came down=39 33; came in=17 6
        came like=15 4; came off=12 3; came on=-6 -6; came out=-3 12; came round=23 6; can=-25 -14; can feel=-89 -62
        can only=0 24; can pee=-6 -15; can poo=-20 -19; can see=-9 14; can stand=-5 -17; can walk=32 13; cancer=-61 6
        cancer at=-1 21; cant=123 178; cant bend=22 19; cant face=-22 -34; cant feel=46 23; cant finish=17 5
        cant get=42 17; cant go=0 19; cant hold=23 19; cant keep=-22 9; cant make=15 5; cant orgasm=18 7
        cant pee=39 2; cant press=-5 15; cant push=-1 17; cant sit=14 14; cant stop=-4 14; cant straighten=-36 9
        cant tell=46 26; cant walk=32 18; cant work=-15 -28; car=24 29; car crash=18 13; car park=-24 -3; care=15 27
        cares=-12 -18; carpet=12 23; carried=-30 -24; case=-12 -7; casserole=-14 10; cat=-19 0; catch=10 16
        catching=-20 23; catching on=-15 14; cauda=-17 -22; cauda equina=-17 -22; caught=-29 -17; caught in=-16 -30
        caught it=-15 3; caught me=7 26; caught myself=-10 -18; chair=-31 -56; chairs=-22 -25; challenge=-26 -27
        change=-15 16; change the=-25 9; changed=-49 -7; changed the=18 18; changes=19 10; changing=-9 -13
        chattering=-6 23; chattering under=-15 11; check=19 18; checked=-71 -78; checked like=-19 -16; cheek=31 12
        cheeks=45 38; chemo=-37 -14; chest=94 23; chest and=41 37; chest clear=-14 -34; chest going=20 9
        chest like=19 4; chest pain=-35 -42; chest pains=-21 -22; chest with=25 11; chills=4 32; chiro=-2 -21
        christmas=-35 -23; chuffed=-7 -14; church=-5 -16; clammy=58 28; class=-60 -51; clean=42 39; clear=-36 -23
        clench=21 9; climbing=10 -5; clinic=-33 -39; clit=23 22; clock=8 32; closed=32 25; cloth=17 4; clothes=-15 30
        clue=24 26; clumsy=30 14; clutch=-24 13; cm=64 61; cm aneurysm=21 1; co=15 21; co op=18 14; coach=-11 -18
        codeine=-9 -33; cold=41 9; cold and=29 28; cold hands=-14 -18; cold in=-2 -22; cold sweat=30 24
        cold wall=-20 -17; cold water=-22 -17; colour=-16 8; colour of=-16 8; come=9 37; come up=-29 12; comes=43 40
        comes out=23 15; comfy=-27 -28; coming=20 -14; coming from=-11 -33; commute=-20 -26; company=18 -4
        completely=14 -3; concrete=11 -7; constant=-43 4; constipated=19 18; control=25 5; control of=0 -10
        coped=-14 -23; cotton=31 34; couch=13 -9; cough=-18 -2; cough but=-6 20; cough no=-17 19; coughed=15 29
        coughed a=23 11; coughing=-9 -15; coughing fit=-16 4; could=-4 15; could do=19 19; could just=-35 14
        couldnt=58 86; couldnt breath=-15 -13; couldnt do=-12 30; couldnt feel=12 -4; couldnt move=28 20
        couldnt tell=33 32; couldnt wee=-22 -30; count=-23 3; counting=-4 -17; cousin=-11 16; cow=32 13; cp=30 12
        crack=26 33; cracked=-20 -7; cramp=-12 -34; cramp in=-9 -17; cranberry=-19 -6; cranberry juice=-19 -6
        cream=-18 -18; creek=-8 -19; creeping=-2 -10; creeping up=-16 2; crohns=-21 12; crook=14 0; crook back=22 16
        crossing=33 29; crotch=83 58; crunch=-3 18; crush=15 5; cuppa=-13 -25; cups=14 4; curry=-8 -24; curtains=-15 6
        cushion=33 28; cut=23 20; cut my=26 2; cutting=29 12; cutting again=25 10; dad=36 16; dads=-19 -19
        daily=-37 -39; daks=22 16; damp=16 16; dancing=-20 0; dark=-3 -23; daughter=-11 22; day=-42 -44; day 2=53 58
        day 6=51 30; day 9=43 54; day a=-3 -16; day and=-5 28; day at=30 23; day i=-16 -18; day now=-8 22
        day of=-15 -17; day one=-8 -26; day or=-4 35; day since=-40 -63; day so=-15 -9; day this=30 15; days=-11 34
        days ago=36 22; days now=-1 -26; days running=-15 -30; days this=-1 -23; daytime=-14 15; dead=60 39
        dead to=-22 -13; decent=-29 -38; decided=23 15; deep=-17 45; deep ache=4 17; deep back=-12 2; deep heat=-9 -18
        definitely=-13 -19; dem=21 21; denies=-26 -36; dentist=13 2; desk=-36 -58; dexa=-24 13; diabetes=-15 -21
        diary=16 4; did=-60 -60; did before=16 25; did i=-15 -21; did my=-33 -39; did the=-18 -20; didnt=32 21
        didnt do=-15 -4; didnt fall=-20 -13; didnt feel=26 28; didnt have=-11 -25; didnt know=9 17; didnt need=-32 -35
        didnt notice=21 14; didnt thank=-20 -29; didnt wake=21 17; die=38 15; diet=-22 15; dieting=-19 41
        different=-11 48; different from=-3 20; different to=-41 -29; dinner=8 25; dirty=38 29; disc=53 18
        disc went=11 16; discomfort=18 11; dizzy=1 -17; do=20 32; do anything=2 15; do it=22 16; do something=20 19
        do the=-13 10; do this=21 12; doctor=-70 -63; doctor asked=-36 -32; doctor did=28 23; doctor said=-8 -22
        does=17 69; does nothing=10 27; doesnt=-3 8; doesnt go=-16 -26; doesnt hurt=-1 -12; dog=18 15; doing=9 1
        doing the=-21 -6; doms=-13 -19; done=24 9; dont=60 68; dont do=19 18; dont get=0 13; dont have=-30 -44
        dont know=-19 16; doubled over=20 13; down=10 19; down a=19 16; down across=23 21; down and=18 24
        down below=15 2; down both=39 39; down but=-26 -25; down from=-8 -13; down in=-1 24; down me=-4 -21
        down my=-9 14; down on=8 17; down past=-25 -20; down the=32 -16; down then=-9 19; down there=22 7
        down to=-21 -15; down too=-7 17; down with=-12 -22; downstairs=8 26; downward=16 6; drag=-19 -2; dragging=27 7
        drank=-18 -40; dreadful=9 13; drenched=-27 41; dribble=30 15; dribbling=26 17; drip=6 14; dripping=11 4
        drive=22 -3; drop=26 8; dropped=23 -6; dropped a=-14 -40; dropped me=-7 21; dropped the=19 5
        dropping cups=14 4; drops=14 7; drove=-17 -23; drum=28 33; drunk=52 24; dry=-12 -21; dull=27 36
        dull ache=-22 -5; during=20 6; duvet=-7 -32; duvet and=-18 -31; dying=21 11; e=-3 -19; e if=-13 -22
        each=17 -20; each day=-1 -18; each morning=-13 -20; ear=-16 -3; early=-36 -45; ease=-27 -29; eased=-21 -46
        eases=-24 -6; easier=-14 -30; easing=-12 -9; easter=-60 7; easy=-9 -21; eat=-29 46; eating=0 57; ebike=33 9
        ed=55 25; edge=-37 19; edge of=-19 4; egg=-13 23; ehl=-15 39; ehl 3/5=0 26; eighty=-19 2; either=16 -22
        either leg=-15 -19; electric=-10 30; electric down=0 30; elephant=47 25; elephant on=28 16
        elephant sitting=18 9; eleven=-5 -21; else=35 22; elses=14 9; em=18 10; embarrassing=14 -3; empty=46 16
        end=89 68; end just=21 14; end of=-19 -31; ended=48 23; ended up=34 23; ending=12 5; ending it=15 9
        ending things=17 18; ends=26 13; enough=43 23; epidural=22 17; epidural steroid=19 24; equal=-31 -18
        equina=-17 -22; er=19 2; erection=26 20; escalator=20 20; even=61 93; evening=-16 -26; evenings=-5 -21
        ever=-5 -11; ever bad=-14 -27; ever since=-40 -12; ever went=-16 -12; ever with=-19 -12; every=-1 10
        every day=-20 -17; every hour=13 3; every morning=-32 -59; every night=-42 32; every time=40 38
        everyone=34 29; everyone would=18 13; everything=14 -39; everywhere=19 2; exactly=-2 17; exactly that=-3 27
        except=-27 -41; exercise=-10 -7; exercises=-21 -41; exit=21 21; expect=-19 -21; exploded=0 15; eye=23 1
        f=-17 36; face=-27 -5; faint=37 13; fainted=17 3; fall=-41 -17; fall off=-14 -19; falling=-22 -3
        falling off=-15 -9; falls=6 20; fanny=24 21; fanny gone=19 18; far=-17 -1; far away=15 4; far worse=-8 36
        fart=26 12; fart in=23 11; fat=26 22; fault=-11 -15; february=-24 -30; fed=-21 -38; fed up=-21 -38; feel=72 47
        feel everything=-27 -58; feel her=-11 -18; feel him=14 8; feel it=22 26; feel like=10 40; feel my=-25 -25
        feel nothing=38 22; feel sick=23 4; feel the=32 35; feel weak=24 15; feeling=55 21; feeling all=-20 -15
        feeling around=24 17; feeling at=16 15; feeling down=-18 -21; feeling in=4 10; feeling round=0 -24
        feels=107 146; feels a=-25 0; feels like=-13 -8; feet=41 0; feet are=-2 -10; feet on=-7 -16
        feet properly=19 4; fell=34 -5; fell 4=27 34; fell asleep=-21 -26; fell down=-14 -19; fell from=12 18
        fell off=-12 -21; fell over=-7 -19; felt=29 38; felt a=-40 38; felt good=-20 -32; felt it=29 27
        felt like=41 30; felt nothing=54 28; felt something=-15 3; fence=46 11; fever=28 -20; fever and=18 1
        fever on=25 5; feverish=21 7; feverish and=18 4; fevers on=-24 0; few=-6 37; few days=3 21; fi=35 21
        film=-24 -28; find=22 29; find i=26 18; fine=-131 -123; fine in=-20 -22; finger=29 15; fingers=-19 -36
        finish=31 9; finished=39 53; first=-20 -103; first back=-26 -39; first ever=-14 -27; first time=-11 -39
        fit=-44 -3; five=-16 28; five minutes=29 9; fixed=-16 -37; fixed it=-15 -35; fizzing=20 16; fizzy=19 13
        flank=-40 34; flank is=-23 6; flare=25 22; flared=18 9; flat=9 38; flat on=33 36; flexion=-22 2; flight=45 22
        flight of=27 16; flights=-11 -17; flip=-28 3; flip flop=-28 3; flipped=30 16; floor=-29 18; floor with=-18 3
        flop=-28 3; floppy=18 10; flow=51 30; flu=-22 -15; fold=-12 11; folds=-21 21; food=-31 18; foot=-85 31
        foot and=-15 17; foot dem=28 12; foot drop=-9 -8; foot feels=-38 -5; foot for=-27 -35; foot has=42 12
        foot is=-31 14; foot isnt=-19 -15; foot only=-33 3; foot since=-10 -18; foot slaps=0 23; foot was=39 14
        football=-4 -19; for=-22 -2; for 20=17 12; for 3=-5 18; for 5=-15 0; for a=12 -22; for ages=6 14
        for air=44 25; for an=-2 -10; for cancer=-16 5; for days=-22 -3; for gods=22 15; for me=26 28
        for months=-9 -13; for my=-39 -16; for no=-10 -21; for ra=-1 21; for the=8 9; for three=-4 -14; for two=-17 0
        for weeks=10 11; for years=21 -4; forehead=-52 3; forever=25 23; forgot=-19 -25; form=-21 -51
        fortnight=-10 41; fortnight ago=-34 17; forum=-19 -19; forward=6 -13; found=31 28; found a=7 17
        found it=-10 -17; four=-34 -50; four days=-36 -70; fr=20 23; frame=36 22; freezer=-19 3; freezing=-40 -8
        fresh=-5 27; friday=18 16; friend=-11 -10; friends=-26 -31; fright=-12 -27; from=-18 -7; from bum=-24 -5
        from hip=6 -17; from lunges=-30 -29; from lymphoma=-19 9; from my=19 23; from nowhere=32 19; from one=21 13
        from rocking=-8 -20; from sitting=-8 -22; from sleeping=-19 -25; from the=-15 -41; from under=-5 20
        from yesterday=-21 2; front=37 62; front and=28 17; front of=2 20; frost=-19 -29; frozen=-20 -19
        frozen peas=-9 -17; ft=33 13; full=39 16; full flight=27 13; funny=-12 -14; furry=21 20; further=-11 -20
        fuzzy=-9 12; garage=20 19; garden=-40 -42; gardening=-11 2; gas=33 17; gasping=36 32; gate=35 22; gave=-46 -37
        gave me=-38 -59; gave up=12 14; gel=-16 -21; genital=15 12; gentle=-15 -13; get=50 15; get comfy=-22 -26
        get going=-12 -16; get it=-3 26; get up=43 24; gets=44 50; getting=-7 37; getting off=0 -21
        getting over=-16 -22; getting weaker=25 16; getting worse=-34 28; giraffe=-20 -2; girl=-19 -27; girls=35 23
        give=-10 -11; gives=-27 49; gives me=-6 24; giving=-11 9; giving out=0 22; glad=-35 -41; glad to=-25 -27
        go=52 46; go all=23 18; go at=24 23; go for=-13 -14; go in=31 22; go to=-51 -66; go up=-10 16; go when=31 21
        god=20 16; gods=22 15; gods sake=22 15; goes to=23 9; going=28 23; going down=15 11; going in=2 17
        going like=-24 -9; going numb=32 11; going on=-34 -44; going through=13 5; going to=5 11; going up=-9 14
        going upstairs=-26 2; gone=10 -8; gone after=-17 -13; gone and=-3 -23; gone by=-27 -22; gone dead=33 15
        gone in=-13 -12; gone numb=13 37; gone on=18 20; gone since=22 44; gone to=3 15; gone weak=16 3
        gone when=-30 -32; good=-52 -74; googled=18 35; googled how=22 18; googling=27 22; got=14 12; got a=-37 -14
        got home=24 15; got me=19 10; got my=-40 -46; got off=19 9; got sciatica=-32 -12; got the=31 29; got to=15 10
        got up=18 7; grand=-40 -55; grand once=-19 -17; grandad=-11 -11; grandkids=-14 -19; gravel=21 2; great=-28 3
        grey=57 29; grey and=25 5; grinding=-33 0; grip=3 -13; groin=-2 31; group=-10 -27; growing=-33 -3; grown=19 25
        grumbled=-12 -26; grumbly=-20 -27; gutted=-19 -22; gutter=20 13; gutters=15 4; gym=-15 -29; gyp=-20 0; h=26 16
        had=10 13; had a=19 26; had any=-15 -14; had back=-47 -65; had enough=17 17; had finished=23 17; had it=12 13
        had me=-35 -33; had my=-11 -13; had no=-14 -10; had sciatica=-14 -12; had the=35 66; had to=89 123
        hadnt=31 27; half=-6 -14; half a=-12 -18; half an=-4 14; half my=18 11; halfway=19 1; hall=8 16
        halloween=-22 -36; halloween and=-22 -36; hammer=-26 -16; hammering=25 2; hamstring=-17 -42
        hamstring stretch=-16 -25; hand=-16 -17; hand from=-7 -18; hands=-12 9; hanging=-12 31; hanging off=-18 26
        hangs=0 20; happened=45 41; happened before=19 17; happening=31 22; happens=34 22; happy=-39 -46; hard=-33 5
        hard chair=0 -14; hard on=-34 10; hard to=41 21; hardly=19 10; harm=-10 -17; has=-14 33; has a=-28 3
        has become=22 15; has been=-33 -14; has gone=21 10; has lost=19 -1; has no=16 34; hasnt=-44 -37; hate=-5 -15
        have=98 95; have a=43 28; have been=-17 6; have decided=19 12; have gone=26 27; have had=-10 -13
        have lost=10 20; have no=19 25; have one=-20 -24; have osteoporosis=-23 -22; have started=17 5
        have the=-22 -10; have to=21 14; havent=-12 -10; havent been=18 2; havent got=-8 -22; havent lost=-5 -16
        having=0 9; having a=-6 -19; having thoughts=30 30; having to=-2 17; he=23 11; head=-41 -38; hear=12 22
        hear it=12 17; heard=35 24; heard a=44 19; heart attack=-12 -13; heart hammering=25 2; heart was=-19 -23
        heartbeat=14 14; heat=-38 -37; heat 15=-12 6; heat 20=25 33; heat pad=24 7; heat wrap=-21 -28; heater=-25 -21
        heating=-27 -26; heating pad=-13 -19; heavy=43 26; heavy after=-19 -14; heel=-80 9; heel and=-22 2
        heel walk=0 24; heels=-5 -23; heels and=-4 -20; height=-3 19; held=-48 -41; held up=-15 -34; help=-18 -21
        helped=14 25; helped for=24 23; helps=-33 27; her=-74 -97; her spine=-8 -12; here=8 10; heroin=-8 22
        hes=-1 -15; hesitancy=34 9; high=-29 17; high temperature=-18 7; higher=-14 8; hike=-18 -28; hill=-60 -61
        hill but=-24 -30; him=6 -1; himself=-26 -31; hip=-15 -17; hip and=1 14; hip to=9 -16; hips=24 25; his=-35 -45
        his back=24 11; hit=76 47; hit the=27 9; hit us=24 11; hold=58 54; hold a=23 12; hold me=-10 5; holding=-7 24
        hole=24 61; holiday=-1 -26; home=29 -9; home from=17 17; honestly=22 11; hoover=-33 -27; hoovering=-23 -13
        hoping=41 25; horse=40 12; hospital=-49 -28; hot=-25 -13; hot and=-5 18; hot sand=24 16; hot water=-9 -19
        hottie=-13 -30; hour=-1 -34; hour ago=6 12; hour and=-5 -11; hour later=17 3; hour to=-39 -40; hours=10 -31
        hours later=29 22; hovering=25 19; how=23 51; how i=-19 6; how many=25 20; hubby=25 18; humira=-21 17
        hump=-18 9; hung=-16 -18; hurry=33 25; hurt=14 -20; hurt my=20 18; hurt myself=-17 -19; hurting=-23 -10
        hurts=-28 44; hurts in=10 19; hurts to=26 1; husband=31 19; i=46 65; i am=-13 -48; i began=-7 -15
        i bend=1 -26; i breath=57 33; i came=-35 1; i can=-35 4; i cant=33 31; i could=-20 -42; i couldnt=-10 -32
        i did=7 5; i didnt=-30 0; i do=-14 -31; i dont=4 34; i eat=-27 45; i feel=-38 -25; i felt=35 24; i get=33 5
        i got=12 6; i had=-8 -24; i have=-34 21; i havent=-14 0; i inject=0 24; i just=20 18; i keep=55 28
        i know=-21 -15; i leaked=-5 -13; i lie=-45 10; i look=18 24; i looked=-16 -2; i lose=-14 -31; i lost=-13 -13
        i mean=22 21; i move=-20 -18; i need=10 15; i never=-15 2; i pace=-2 20; i pee=-25 10; i rest=-19 -32
        i sat=3 -25; i sit=-11 -8; i slept=-15 -15; i sneeze=-4 -22; i stand=28 35; i started=-10 -20; i stood=-17 -24
        i swear=-19 -8; i think=28 23; i thought=29 28; i try=44 33; i twist=-17 -26; i walk=-34 30; i want=23 10
        i was=38 27; i wasnt=-20 8; i watched=-15 -19; i wee=-20 -3; i went=-13 -22; i wipe=14 2; i woke=-12 -37
        i would=32 11; ice=-11 7; ice cold=-18 0; ice pack=-32 -36; idea=33 43; idea when=25 13; idea why=-20 9
        if=-6 12; if i=-17 8; if it=3 -12; if its=18 10; if my=-12 -20; if that=29 24; if the=3 16; if:999=-14 -15
        if:a=-21 -32; if:after=-25 -26; if:again=-18 -15; if:am=40 58; if:and=-31 -44; if:at=-12 -14; if:better=19 15
        if:between=-5 -19; if:bladder=-22 -27; if:both=-11 -7; if:by=14 18; if:cant=-29 -43; if:couldnt=-26 -31
        if:day=-26 -31; if:didnt=18 13; if:do=-13 -36; if:done=14 15; if:down=-2 -12; if:dragging=-5 -19
        if:ending=-11 -17; if:ever=-39 -40; if:feeling=-32 -36; if:fever=-24 -28; if:foot=-16 -3; if:for=-17 -23
        if:get=-14 -6; if:gets=-21 -6; if:go=-28 -32; if:have=-3 -19; if:i=-21 -34; if:if=-31 -36; if:ill=-21 -5
        if:in=-8 -20; if:it=-21 2; if:just=12 23; if:leg=-8 -16; if:legs=-79 -67; if:life=33 36; if:lol=9 16
        if:look=23 10; if:lose=-20 -37; if:lump=-3 -16; if:many=22 18; if:me=-6 -25; if:mean=-11 -17; if:my=-44 -20
        if:never=-26 0; if:night=23 0; if:no=-22 -22; if:numb=-40 -37; if:numbness=-23 -19; if:of=11 -5; if:on=-22 -24
        if:or=-4 -19; if:out=18 11; if:pain=-10 -9; if:pants=-18 -17; if:ring=-29 -35; if:saddle=-29 -20
        if:said=-20 -20; if:says=-10 -13; if:so=-26 -22; if:sock=-19 2; if:start=-13 -19; if:starts=-12 -21
        if:straight=-10 -12; if:temperature=-15 -18; if:that=24 25; if:the=-46 -54; if:them=-14 -18; if:there=-29 0
        if:they=-23 -19; if:to=-50 -43; if:trouble=-10 -15; if:up=-25 -25; if:want=-17 -31; if:was=-18 -19
        if:water=-4 -16; if:weak=-20 -19; if:weakness=-15 -17; if:wee=-25 -25; if:weight=-14 -26; if:went=-22 -19
        if:werent=29 30; if:wet=-25 -23; if:wetting=-14 -16; if:wife=-11 -18; if:with=-5 -12; if:would=-18 -13
        if:you=-9 -24; ill=46 29; ill ring=-9 -13; improvement=-7 -22; in=-5 33; in 1998=-15 -18; in 2015=-3 -13
        in 2016=-15 -10; in 4=10 25; in a=-5 -28; in all=28 14; in and=0 -19; in anymore=20 11; in bed=6 25
        in chest=18 13; in either=-11 -15; in every=26 1; in her=13 5; in it=32 12; in june=-19 -2; in law=-25 -28
        in march=9 12; in me=-11 -18; in my=25 41; in on=24 4; in remission=-21 10; in sweat=35 10; in ten=-19 -20
        in that=-2 -15; in the=35 22; in waves=-15 19; inches=-15 7; incontinence=-18 -15; incontinent=-6 -22
        incontinent of=21 5; increasing=-25 -15; infection=-55 -48; inject=-2 37; injection=22 26; injection 3=22 13
        injury=-15 6; inner=29 32; inner thighs=29 32; inside=43 40; instead=-18 -17; instep=-23 -7; insurance=13 3
        intact=-14 -19; into=25 18; into a=27 25; into me=-21 4; into my=45 27; into the=-24 -24; ironed=-13 -24
        ironing=-24 -31; is=39 59; is a=2 -31; is all=-9 20; is always=-5 16; is bad=14 16; is being=17 2
        is coming=21 -3; is dead=-17 -16; is how=-22 -23; is it=30 12; is killing=-20 -19; is like=14 24
        is murder=-10 -31; is my=-2 -20; is new=11 17; is no=-2 18; is not=12 6; is nothing=-7 -15; is numb=26 27
        is on=-11 -3; is paining=-29 3; is stop=-19 -23; is the=3 -9; is way=-30 1; is worse=17 1; ish=19 34
        isnt=10 -6; isnt living=18 12; isnt there=28 4; it=6 17; it belongs=-15 1; it but=11 14; it by=14 18
        it came=16 14; it comes=16 42; it doesnt=1 22; it down=-21 -2; it eased=23 23; it ever=-17 -21; it feels=11 1
        it felt=13 -1; it for=-17 -3; it go=-11 -45; it goes=-4 20; it got=5 28; it has=-39 -61; it in=1 30
        it is=7 -17; it isnt=5 -11; it just=15 12; it landed=29 11; it now=0 -19; it off=-16 -34; it on=-19 -19
        it out=-15 -18; it stops=20 9; it takes=19 17; it up=-13 -15; it wakes=-9 23; it was=58 20; it wasnt=18 10
        it went=-19 -16; it with=22 13; it would=12 5; itchy=-18 -15; its=10 46; its 6=-11 -15; its a=-8 -12
        its all=51 31; its been=27 12; its getting=-4 -18; its in=21 6; its just=-7 -19; its like=44 41
        its my=-16 -41; its new=24 7; its not=-10 8; its now=-30 -61; its only=1 -13; its own=24 15; its sore=-13 -21
        its the=7 33; its there=-12 34; its wrapped=-31 0; itself=-12 38; jab=7 24; jabs=-30 -17; january=-21 -5
        jar=14 21; jaw=40 3; jeans=23 32; jelly=-9 -2; jelly after=-18 -16; jist=22 2; jist the=-7 -32; job=14 6
        joined=14 3; joined in=14 3; jolt=-23 16; juice=-19 -6; jump=9 16; jumped=-6 -20; jumper=-22 -38
        jumpers=-23 9; jumpers on=-23 9; june=-24 -2; just=19 24; just a=-50 -66; just be=-35 14; just doesnt=18 10
        just falls=17 18; just fed=-32 -47; just go=23 14; just leaves=24 17; just no=17 10; just opened=17 13
        just sore=-16 -19; just started=-19 -31; just the=-23 -32; just want=28 25; just wont=32 19; k=-48 -50
        kayak=32 13; keep=45 70; keep going=7 17; keep having=23 21; keeping=-8 -25; keeps=32 111; keeps catching=7 24
        keeps coming=22 28; kept=-8 -28; kept going=-13 -26; kerb=-47 16; kerb and=-21 3; kerbs=0 22; kettle=22 7
        kg=-56 47; kg in=-8 42; kg since=-23 4; kicked=8 -13; kid=-12 -2; kidney=-49 22; kidney transplant=-5 18
        kids=7 -10; killing=-26 21; killing me=-55 -47; kind=51 33; kind of=22 14; kitchen=-12 5; kitchen floor=13 0
        kms=38 19; kms fr=23 9; knackered=-7 -13; knee=-22 64; knee now=7 17; knee to=-5 -19; knees=3 -26
        knees bent=-12 -30; knew=29 30; knickers=32 26; knife=-9 -12; knocked off=16 6; know=52 46; know i=12 12
        know if=-13 -3; know it=28 11; know when=23 20; knowing=12 -1; known=41 -2; known triple=19 3; knows=30 12
        knuckle=-19 0; l=62 96; l 5=31 11; l are=21 12; l leg=11 15; laces=-15 -45; lacy=-16 -22; lad=-9 3
        ladder=41 10; ladder slid=20 13; lady=56 28; lady garden=24 12; landed=103 68; landed flat=17 17
        landed on=34 29; landing=26 17; lap=6 -18; last=19 32; last autumn=-10 -18; last few=-2 20; last hole=-27 1
        last month=-53 -15; last night=73 36; last of=-17 -22; last scan=31 6; last tuesday=-26 -24; last week=12 22
        late=2 16; lately=13 9; later=38 21; lateral=-25 3; laugh=12 7; laughed=-37 -55; laughing=-31 -44; law=-25 -28
        lawn=-12 -18; lay=-15 -14; lay on=-17 -10; lb=-48 8; leaflet=-34 -35; leaflet says=-10 -13; leaked=36 11
        leaked on=31 28; leaking wee=18 16; leaking when=25 13; leaks=-21 -23; lean=28 16; lean forward=27 14
        leave=30 29; leaves=23 18; left=43 55; left a=-25 -17; left and=44 18; left arm=22 13; left calf=16 -3
        left foot=-3 23; left leg=18 38; left loin=23 9; left me=-21 -23; left my=-9 -24; left one=-27 8
        left side=16 -11; left since=-20 0; left the=-34 -35; leg=14 36; leg at=-13 -21; leg day=-18 -24
        leg dead=31 24; leg feels=-55 12; leg felt=-20 7; leg for=10 -21; leg has=15 9; leg into=-21 0; leg is=41 5
        leg just=-30 21; leg keeps=28 12; leg like=-20 -16; leg numb=13 2; leg on=21 6; leg pain=25 -14
        leg to=-71 -31; leg until=-10 -29; leg weakness=49 15; leg went=41 23; leg wont=28 11; legs=95 35
        legs after=17 18; legs and=15 6; legs are=22 15; legs feel=25 14; legs felt=-11 -20; legs fine=20 32
        legs good=17 26; legs just=33 32; legs numb=37 40; legs off=-17 -20; legs since=21 13; legs strong=-10 -11
        legs went=-31 -27; lekker=-27 -20; less=30 56; less than=-9 43; let=8 25; let up=-21 2; letrozole=-11 15
        lets=-30 13; lets go=4 23; lets up=-12 15; letters=23 16; level=-29 22; lie=-44 0; lie down=-11 -24
        life=37 -5; life and=-8 -29; lift=-15 -19; lift my=-41 3; lift the=-18 -12; lifted=-29 11; lifted a=2 40
        lifting=14 17; lifting a=19 2; lifting the=-6 12; light=-34 -36; lighter=-14 -3; lights=47 48; lights at=28 6
        like=94 96; like a=-36 29; like an=45 20; like i=36 22; like it=-11 -3; like its=-11 14; like jelly=-14 -7
        like mad=-7 16; like me=-24 -26; like my=-12 14; like nothing=33 25; like sherbet=21 23; like someone=18 21
        like that=-20 -35; like the=-15 -30; like they=16 15; like theyre=18 19; like this=0 -8; like wet=13 2
        like wiping=30 22; limbs=42 35; limping=-8 -22; line=12 -11; lino=1 22; lip=13 4; list=21 10; listening=20 31
        literally=-17 -11; little=-39 -7; little toe=-44 6; live=32 24; living=72 57; ll=26 14; ll paraesthesia=22 7
        lock=31 15; locked=24 -4; locked up=22 4; loft=30 31; log=-16 -23; loin=-25 56; loin pain=-47 28; loins=4 15
        lol=-38 -63; lol not=35 29; long=-49 -54; longer=16 -7; look=21 23; look down=18 8; look out=-18 -24
        looked=-13 -9; looking=13 12; looking at=43 44; looks=-50 33; loosened=-21 -25; lose=-48 -47
        lose feeling=-16 -18; losing=-10 -10; losing weight=-24 -1; loss=-26 -24; loss of=-14 -16; lost=-21 -12
        lost 3=-6 -16; lost a=-17 -10; lost control=11 -2; lost the=53 35; lost weight=-20 -2; lot=11 6; lots=-18 -24
        lots of=-18 -24; loupin=11 20; love i=15 24; lovely=-32 -75; low=-30 12; low about=-32 -35; low back=18 37
        low but=-7 -19; low down=16 26; lower=-1 34; lower back=-16 11; lower legs=21 12; lower limbs=27 25
        lower spine=-20 3; lumbar=-8 64; lumbar pain=8 52; lump=-54 -6; lunch=33 30; lung=-22 10; lunges=-30 -29
        lungs=22 23; lupus=-16 22; lush=-21 -30; lying=-68 32; lying down=-13 13; lying flat=12 21; lying in=-6 -14
        lying on=-6 -25; lying sitting=-2 16; lymphoma=-21 27; machine=-16 -21; mad=-17 9; mad when=-18 0
        made=-25 -54; made it=-28 -32; made love=27 31; made me=-3 -14; made my=-10 -20; made the=-17 -22; make=33 15
        makes=-23 11; makes it=-9 -13; making=17 13; making toast=17 7; man=-28 -24; manage=14 18; managed=-9 -16
        many=29 21; many of=19 16; march=-13 -17; marching=24 20; marching up=24 20; mare=39 19; mark=-15 -22
        marks=6 -11; mass=-14 10; massive=27 23; mat=1 -17; match=-37 -47; mate=20 18; matter=-27 11; matter how=-19 1
        mattress=-21 -46; mattress topper=25 24; may=4 14; maybe=10 22; maybe i=-17 -6; me=61 68; me a=0 -18
        me against=25 20; me and=-26 -21; me at=-14 53; me back=22 10; me but=-15 -21; me down=-1 -18; me from=18 8
        me getting=0 14; me go=22 13; me into=21 7; me leg=-12 -14; me lol=16 1; me on=-10 12; me so=21 8; me to=12 14
        me up=-50 -16; me with=22 10; measured=0 19; meds=20 6; meeting=-13 -19; melanoma=-13 31; menopause=-30 -23
        mention=3 16; message=3 23; messed=31 30; methotrexate=-24 33; methotrexate and=-19 15; metres=54 47
        mid=19 46; mid back=2 27; middle=1 31; middle of=-7 29; might=15 -3; might as=15 13; might be=-14 -6
        mile=-14 -21; miles=-10 -14; min=-73 -79; min and=-21 -15; min walk=-28 -13; mind=26 10; mine=-28 -14
        mine in=-11 -20; mins=-53 -48; mins flat=-20 -18; mins this=18 16; minute=-33 -15; minutes=0 -5
        minutes then=-11 -20; mirror=-1 13; missed=-1 13; missed the=5 23; missing=19 16; ml=16 17; mon=19 5
        monday=21 3; month=-38 -5; month and=-15 -12; months=-81 -84; months back=22 2; months in=-10 -21
        months now=-13 -3; months of=-34 -64; more=5 -4; more of=1 -16; more than=-23 0; morning=37 25
        morning and=-39 13; morning for=-18 -30; mornings=26 -5; mortified=38 18; most=-4 -34; most days=-26 -34
        mostly=-21 2; motion=19 6; motions=23 7; motorbike=28 11; motorbike at=32 16; mouth=-22 -28; move=44 31
        mph=32 9; mrc=43 36; mri=-17 -31; much=-35 -8; much squash=-13 -18; much worse=-10 25; mum=16 21; munted=0 21
        murder=-39 -33; muscle=-24 -3; muscles=-4 -24; must=-33 -40; my=5 26; my aaa=19 4; my aneurysm=48 21
        my ankle=-33 -7; my arm=-1 -16; my arms=17 6; my arse=20 7; my back=-19 -37; my backbone=-6 18
        my backs=-29 10; my backside=35 20; my bad=-18 4; my balls=19 12; my bed=-47 -32; my belly=29 39
        my belt=-17 5; my big=-20 19; my bike=21 3; my bits=37 17; my bladder=40 20; my body=24 14; my bottom=35 28
        my bowels=12 10; my brain=-17 -23; my breastbone=50 22; my breath=-14 -18; my brother=-18 -25; my bum=40 12
        my calf=-38 -52; my calves=19 6; my chest=21 20; my crotch=21 15; my daughter=14 2; my eye=28 15
        my feet=33 25; my fingers=-22 -34; my first=-33 -53; my flank=-17 12; my food=-15 10; my foot=-14 -29
        my groin=33 11; my hands=-36 1; my head=-21 -17; my heel=-17 -14; my hip=-38 -5; my inner=12 15
        my jeans=16 35; my knee=-15 2; my lady=27 17; my left=13 52; my leg=40 24; my legs=27 -14; my letter=-8 -19
        my life=-1 -49; my little=-20 6; my lower=-42 11; my lungs=25 14; my neck=-15 5; my own=-12 1; my pants=32 19
        my phone=-16 -38; my pulse=-28 8; my ribs=10 19; my right=-89 -20; my seat=30 20; my shoes=1 -16
        my shoulder=-25 0; my side=-20 -8; my skin=-15 -12; my sleep=26 32; my slipper=-26 3; my spine=-22 43
        my stomach=14 25; my tablets=15 13; my tailbone=40 30; my temperature=-14 -13; my thigh=-16 11
        my thighs=38 15; my toe=-26 -34; my toes=-10 -24; my trousers=-4 -20; my tummy=11 17; my undercarriage=32 20
        my valve=0 19; my walk=26 15; my waterworks=-23 -33; my wee=14 10; my whole=26 5; my wife=15 -5
        my wrist=-22 24; myeloma=-27 8; myself=75 47; myself on=12 8; myself with=-9 -20; nagging=-18 8; nails=-31 -46
        nan=-29 -20; nappies=23 16; nappy=21 7; naproxen=-1 -17; naproxen every=-13 -24; near=-20 -10; near my=-15 -27
        nearly=43 14; neck=59 60; neck and=31 17; neck stiff=19 10; need=8 5; need the=30 31; need to=12 3
        needed=78 68; needed the=21 16; needle=-18 4; needles=-28 -13; needles down=22 5; needs=7 45; needs a=-4 39
        neighbour=-13 -21; neighbours=-7 -17; neither=-11 -26; neither leg=16 9; net=-20 -28; never=5 15
        never a=-14 -9; never any=-11 -20; never been=-6 -19; never felt=29 11; never had=-49 -60
        never happened=23 21; never known=-3 -24; never lets=-13 22; never used=8 19; new=-32 61; new ache=12 11
        new and=-18 2; new back=-28 28; new chair=-9 -18; new deep=16 9; new for=33 14; new low=6 24
        new mattress=-17 -47; new one=-19 -27; new ones=-14 -24; new pain=-18 13; new pillow=-15 -27
        new shoes=-12 -27; new since=-32 12; new thing=23 8; new this=-44 21; new today=37 11; new urinary=34 9
        new year=-32 -27; news=-8 -20; next=-15 -33; next month=-9 -41; next time=-18 -24; next to=-5 22; nice=-30 -41
        niggling=-14 17; night=-4 44; night and=13 -14; night pain=-11 -31; night sweats=3 -12; night this=-12 17
        night with=-24 -13; nightie=16 38; nightmare=-21 -34; nights=14 54; nil=-3 -30; nine=-9 -11; no=-38 -18
        no accidents=-26 -35; no and=-11 -19; no appetite=0 35; no better=-19 5; no bladder=3 25; no blood=-7 -17
        no bother=-11 -16; no burning=-8 -16; no change=-32 -41; no clue=26 26; no cold=9 21; no cough=-21 30
        no different=-17 -22; no fall=-13 -13; no feeling=22 31; no further=-11 -20; no harm=-10 -16; no idea=33 43
        no improvement=-7 -22; no injury=-15 16; no leaks=-22 -20; no leg=-1 -9; no let=-19 -11; no lump=-9 -19
        no numb=-36 -41; no numbness=8 9; no one=32 22; no pain=19 1; no pins=-15 -34; no point=18 15
        no position=-9 18; no power=39 28; no reason=-24 1; no saddle=10 15; no sensation=22 12; no strength=24 21
        no time=-13 -27; no tingles=-19 -18; no tingling=-10 -24; no to=-20 -20; no urge=47 34; no walk=-6 -15
        no warning=51 37; no weakness=-18 17; no worse=0 -11; no:a=-28 -18; no:able=4 -10; no:about=18 24
        no:accidents=-26 -35; no:ache=-17 -38; no:after=28 39; no:again=25 10; no:all=19 16; no:am=31 20; no:an=-2 -11
        no:and=-63 -102; no:any=-25 -42; no:anyone=35 26; no:anything=-18 -3; no:appetite=0 35; no:as=-21 -14
        no:at=15 -10; no:back=-4 -27; no:bad=-10 -17; no:be=16 9; no:bed=-25 -23; no:been=18 4; no:before=52 61
        no:being=-8 -14; no:below=-25 -44; no:better=-25 -15; no:bike=17 8; no:bit=-28 0; no:bits=-27 -21
        no:bladder=-20 -12; no:blood=-17 -38; no:bother=-35 -22; no:bowel=-3 -17; no:budged=-20 -33; no:bum=29 18
        no:burn=-16 -20; no:burning=-8 -16; no:cancer=-11 -19; no:care=15 27; no:chair=-3 25; no:change=-31 -20
        no:changes=23 -1; no:chest=-24 -37; no:christmas=-6 15; no:clue=29 27; no:cold=27 38; no:constant=-13 -37
        no:control=0 -8; no:cough=-25 32; no:days=17 4; no:did=17 25; no:diet=-18 26; no:dieting=-14 39
        no:different=-34 -51; no:disc=16 12; no:do=7 16; no:dont=-7 -17; no:down=-16 -28; no:either=-45 -56
        no:erection=22 24; no:even=0 24; no:ever=15 10; no:fall=-34 -19; no:far=-10 -14; no:feel=33 25
        no:feeling=47 44; no:feels=43 25; no:felt=59 25; no:fever=-21 -14; no:floor=-20 8; no:for=42 45
        no:friday=9 23; no:from=11 24; no:further=-11 -20; no:gets=17 9; no:go=26 38; no:happened=37 32
        no:happening=16 7; no:happens=26 17; no:hard=0 15; no:harm=-10 -16; no:has=-16 -25; no:helps=-9 18
        no:here=1 14; no:holding=-16 25; no:hours=29 16; no:how=7 22; no:hurt=-17 -20; no:i=32 31; no:idea=33 43
        no:if=12 33; no:ill=30 25; no:improvement=-7 -22; no:in=1 -21; no:infection=-11 -21; no:injury=-17 6
        no:is=42 21; no:it=56 55; no:its=2 17; no:just=-7 -12; no:know=6 37; no:knowing=12 -1; no:known=-2 -23
        no:last=18 0; no:leaks=-22 -20; no:leg=-12 -45; no:legs=-22 -26; no:let=-33 2; no:lets=-13 22; no:life=-26 -26
        no:like=-15 -4; no:listening=10 25; no:live=31 14; no:living=36 29; no:lol=-14 -14; no:looked=-19 3
        no:loss=-14 -10; no:lost=-26 -41; no:low=-29 8; no:lump=-9 -19; no:matter=-27 11; no:me=39 26; no:mean=1 19
        no:meds=19 -16; no:minute=-25 30; no:monday=-17 -32; no:month=10 18; no:more=18 36; no:morning=45 35
        no:moved=-12 -15; no:my=1 -4; no:myself=-45 -42; no:near=-24 -28; no:need=-8 -21; no:needles=-11 -33
        no:new=1 -19; no:next=38 25; no:night=-8 -34; no:nine=26 9; no:no=-76 -16; no:nor=-20 -5; no:not=-15 -10
        no:nothing=-20 -2; no:notice=40 30; no:noticed=21 25; no:noticing=27 19; no:now=7 -12; no:numb=-80 -97
        no:numbness=-29 -30; no:of=1 10; no:off=-37 -7; no:old=-15 11; no:on=-9 -14; no:once=-30 -19; no:one=18 -16
        no:or=-15 -3; no:pain=-12 -63; no:peace=-6 24; no:pee=1 -14; no:physio=-9 -21; no:pins=-15 -34; no:point=20 14
        no:position=-13 23; no:power=39 28; no:problem=-15 -25; no:reason=-24 1; no:relief=5 24; no:rest=-21 -12
        no:right=39 18; no:rise=15 11; no:saw=40 39; no:see=21 9; no:sensation=37 15; no:shakes=-23 -5
        no:shifted=-23 -34; no:side=23 -5; no:since=31 29; no:so=-27 -16; no:sore=20 14; no:speak=8 15
        no:steroids=-8 -26; no:stood=9 13; no:straight=-18 4; no:strength=24 22; no:suicidal=-23 -40; no:sure=16 -11
        no:sweats=-15 -19; no:sx=-15 -7; no:symptoms=-8 -21; no:tell=1 13; no:telling=18 12; no:temperature=-20 -12
        no:ten=27 28; no:than=-13 -2; no:thank=-11 -18; no:thankfully=-15 -17; no:that=-1 -16; no:the=40 23
        no:them=6 14; no:there=-43 -35; no:think=18 -1; no:this=35 30; no:thoughts=-15 -12; no:till=55 49
        no:time=-13 -27; no:tingles=-19 -18; no:tingling=-10 -24; no:to=-17 0; no:today=-16 -3; no:tomorrow=21 13
        no:touch=-9 17; no:tried=-17 21; no:trouble=-33 -16; no:trying=-35 12; no:up=30 61; no:urge=52 38
        no:used=9 19; no:usual=-22 11; no:wake=19 -3; no:waking=39 27; no:walk=-12 -22; no:want=24 11
        no:warning=69 52; no:was=37 27; no:water=16 9; no:waterworks=-17 -24; no:way=-13 -6; no:weak=-36 -22
        no:weakness=-39 -26; no:wear=28 20; no:week=-10 -16; no:weight=-15 -3; no:wet=37 27; no:whatsoever=-9 -18
        no:when=26 -16; no:why=-5 33; no:with=15 25; no:worse=5 -19; no:would=28 22; no:year=23 13; nobody=65 69
        nobody gets=17 9; nobody saw=24 21; non=-19 16; noon=1 10; nor=-31 -16; normal=-107 -143; normally=18 20
        not=20 43; not being=-11 -15; not better=-8 -19; not dieting=-13 18; not holding=-16 25; not me=-10 -11
        not my=-32 -3; not numb=-25 -35; not sure=21 -18; not the=-21 11; not there=-18 -6; not waking=15 6
        note=26 18; noted=-16 -2; nothing=52 17; nothing comes=15 14; nothing else=-17 -14; nothing leaking=-32 -22
        nothing like=-28 -31; nothing new=-35 -58; nothing numb=-79 -84; notice=36 22; noticed=1 53
        noticed before=19 8; noticing=26 19; novocained=17 26; now=50 45; now and=-6 8; now both=22 10; now but=18 6
        now i=47 7; now it=30 28; now its=-56 -17; now just=-12 -16; now my=-1 21; now that=5 15; now the=28 22
        now theres=-24 -11; now this=-21 -7; nowhere=4 16; nowhere near=-28 -10; numb=95 51; numb and=8 12
        numb as=16 12; numb big=44 16; numb bits=-37 -34; numb foot=38 35; numb in=16 16; numb l=19 1; numb leg=21 7
        numb patch=11 22; numb toes=-11 6; numb when=3 25; number=64 42; number 2=33 33; number one=24 14
        numbness=32 4; numbness creeping=26 11; nurse=39 18; nurse said=-21 -7; o=21 -11; obs=15 34; obs ok=0 24
        odd=16 7; of=11 17; of a=-29 5; of an=-12 23; of anything=-10 -14; of back=-48 -27; of bed=-15 -22
        of being=-9 -18; of blood=36 15; of each=18 14; of foot=-28 4; of it=1 6; of me=51 39; of my=-51 -26
        of nothing=15 5; of nowhere=12 23; of pain=-14 3; of physio=-3 -18; of stairs=19 9; of that=-13 -5
        of the=19 4; of them=38 21; of this=9 6; of us=3 -13; of water=-17 -7; off=-4 47; off a=25 9; off in=-30 -26
        off like=16 7; off me=-14 23; off my=21 40; off the=70 72; off with=-14 -24; office=-21 -18; oh=15 10
        ok=-68 -63; ok feeling=-19 -23; ok now=-21 -13; old=-10 -25; old fella=18 9; on=5 41; on a=23 17; on all=26 19
        on and=-14 10; on apixaban=-15 12; on chemo=-5 -23; on friday=8 -17; on heels=-5 -22; on holiday=22 0
        on humira=-20 13; on in=29 9; on it=-27 -32; on its=14 26; on letrozole=-11 15; on me=28 38
        on methotrexate=-16 9; on monday=21 17; on my=33 19; on now=-18 1; on prednisolone=-22 6; on purpose=17 14
        on saturday=24 21; on since=-17 -29; on stairs=-25 -5; on steroids=-16 1; on strike=30 19; on suddenly=0 -19
        on sunday=19 8; on tamoxifen=-14 18; on that=-20 3; on the=-22 -29; on tiptoes=-10 -22; on tuesday=-13 6
        on warfarin=-11 3; once=-65 -75; once i=-59 -58; once in=-7 -13; one=17 61; one day=-24 -34; one leg=-32 -56
        one of=-14 -1; one second=16 9; one side=-19 11; one spot=18 18; ones=42 20; only=49 42; only 3=23 14
        only a=11 10; only know=30 26; only manage=13 19; only since=20 9; only the=21 33; only thing=21 12
        only way=22 13; onset=50 27; onto=47 13; onto my=13 12; onto the=3 -22; op=0 13; op in=-5 -11; open=21 0
        opened=16 34; or=-49 -39; or anything=-19 -13; or bowel=-9 -20; or night=-4 35; or weakness=-8 -30
        order=-21 -14; ordered=-22 -39; orgasm=41 22; osteo=-11 -16; osteopath=-14 -33; osteoporosis=-82 -15
        other=53 54; other one=-29 5; other side=28 15; other:10=-16 -15; other:2=-29 -17; other:3=-4 8
        other:4=-5 -10; other:5=-15 -24; other:a=-39 -53; other:about=-25 -36; other:after=-21 -9; other:again=-6 -10
        other:all=-29 -40; other:ambulance=-16 -16; other:an=-32 -13; other:and=-16 -28; other:aneurysm=-28 -17
        other:are=-31 -36; other:as=4 -11; other:asked=15 25; other:at=4 -13; other:back=-17 -49; other:because=32 24
        other:bed=-38 -28; other:been=34 21; other:before=37 27; other:better=14 18; other:between=22 14
        other:bolted=24 8; other:both=-21 -8; other:broke=-6 -12; other:but=-4 -13; other:calf=16 -4
        other:came=-37 -35; other:cancer=-11 -12; other:cant=-45 -58; other:caught=-20 -4; other:chair=-10 -13
        other:changed=26 23; other:chest=-41 -35; other:couldnt=-21 -11; other:dad=24 21; other:dead=-4 -15
        other:didnt=21 24; other:down=-37 -16; other:drove=-11 -18; other:each=19 19; other:else=32 23
        other:elses=14 9; other:every=-8 -14; other:feel=-28 -35; other:feels=41 16; other:feet=-13 -6
        other:fell=-17 -32; other:fever=-27 -28; other:fine=-14 -14; other:first=-15 -8; other:floor=-7 -13
        other:foot=-16 -31; other:for=-15 -9; other:found=-9 -13; other:from=-15 -5; other:garden=22 12
        other:gave=-2 14; other:go=-22 -18; other:gone=-17 -15; other:got=-11 0; other:had=6 -13; other:has=-47 -61
        other:her=-45 -65; other:hes=-17 -22; other:him=-17 -21; other:himself=-26 -31; other:his=-55 -61
        other:hour=-15 -9; other:if=3 14; other:in=-35 -57; other:is=14 -4; other:it=-1 -30; other:its=9 -7
        other:keep=-13 10; other:law=-16 -15; other:left=7 19; other:legs=-49 -53; other:like=14 25
        other:lost=-15 -20; other:man=-12 -16; other:mattress=24 22; other:min=-13 -16; other:mins=-17 -8
        other:never=23 18; other:next=-17 -11; other:night=-8 -30; other:no=19 -1; other:nothing=16 12
        other:noticed=11 15; other:now=-38 6; other:numb=-15 -34; other:of=-8 -22; other:off=-15 -23; other:on=-16 -45
        other:over=24 18; other:pads=25 16; other:pain=-8 -16; other:pains=-19 -19; other:poor=-22 -24
        other:put=34 26; other:rang=-15 -13; other:reports=17 22; other:round=-26 -9; other:said=-17 -16
        other:sat=-4 12; other:say=-20 6; other:says=-8 9; other:seat=18 18; other:side=21 -14; other:since=40 17
        other:so=-5 -14; other:soon=25 27; other:spine=-2 -12; other:steps=-9 -18; other:stood=-14 -13
        other:stress=20 14; other:sunday=23 14; other:the=-28 -44; other:them=-13 -14; other:then=-15 -21
        other:these=-14 -21; other:they=-19 -25; other:thinks=2 -16; other:this=-7 -12; other:three=23 5
        other:through=-17 -28; other:tickled=-18 -7; other:till=-8 -22; other:time=22 17; other:to=-13 -27
        other:toilet=-29 -21; other:told=9 9; other:tomorrow=-18 -12; other:tonight=-19 -23; other:took=-13 -5
        other:tree=21 11; other:two=-21 -13; other:up=-30 -47; other:vet=-27 -20; other:wake=21 15; other:walk=-5 -10
        other:walked=17 22; other:was=-31 -22; other:way=-16 4; other:weekend=19 13; other:weight=-10 -15
        other:went=-13 -8; other:were=-9 -17; other:wet=-25 -24; other:when=7 11; other:with=-63 -92; other:wont=25 13
        other:work=-16 -18; other:would=19 15; other:years=9 14; ouch=-7 -16; our=-20 -22; out=70 66; out a=19 9
        out even=39 28; out for=-27 -22; out in=12 4; out my=21 10; out of=-51 -36; out on=43 19; out the=13 19
        out to=-33 -24; out when=15 10; out while=8 18; out with=16 33; outer=-23 3; outer shin=-20 1; outside=-26 -1
        outside edge=-20 3; outside of=-21 -16; over=-1 3; over a=-20 -21; over an=-20 -17; over in=-14 7
        over my=17 27; over the=37 19; overnight=69 62; own=21 25; own fault=-11 -15; pace=-3 25; pacing=-15 23
        pack=-26 -33; pack left=-17 -9; packed=29 33; packed up=15 13; packed with=25 25; pad=15 -30; pad 15=28 24
        pad 20=36 39; pads=45 29; pain=-4 56; pain 2=-63 -95; pain 3=-11 -40; pain 4=27 4; pain 5=6 -18
        pain 5/10=34 9; pain 6=24 8; pain 7=45 32; pain 7/10=24 6; pain 8=40 34; pain 9=35 14; pain 9/10=0 21
        pain and=10 20; pain are=4 15; pain as=22 4; pain before=-24 -33; pain by=21 11; pain came=-7 -20
        pain clinic=-10 -27; pain creeping=-11 -32; pain down=6 14; pain for=-17 11; pain from=14 -6
        pain goes=-11 -19; pain has=-49 -19; pain in=-31 49; pain into=-12 -28; pain is=-61 -58; pain itself=-2 19
        pain new=-41 26; pain no=3 -15; pain of=20 -3; pain one=42 2; pain only=33 19; pain out=0 15; pain right=-28 1
        pain round=-16 15; pain runs=-5 -14; pain since=-24 38; pain stayed=-24 -28; pain stays=-16 -26
        pain stops=-5 -20; pain that=-13 15; pain this=-22 3; pain to=-4 -10; pain too=24 7; pain up=28 1
        pain went=-19 2; paining=-11 21; painkillers=-7 19; pair=26 14; pair of=26 15; pan=2 18; pane=0 29
        panting=27 13; pants=50 32; pants again=24 11; paper=47 49; papers=28 16; paraesthesia=57 34; park=-30 -28
        part=-20 -9; parts=18 16; pass=23 14; passage=47 30; passed=52 7; passed out=32 11; passing=22 20; past=-27 10
        past my=-24 -4; past the=-19 -2; past:12=-17 -19; past:1998=-16 -18; past:2=25 1; past:20=-13 -6
        past:2011=-11 7; past:2015=-3 -13; past:2016=-27 -21; past:2017=-19 6; past:2018=-17 10; past:2020=-11 -1
        past:30=25 16; past:6=-6 -19; past:a=4 5; past:about=-15 -23; past:ache=4 11; past:after=-18 -29
        past:ago=-15 -10; past:all=-22 -17; past:an=9 12; past:and=-33 -17; past:anything=20 17; past:as=-25 -12
        past:at=-15 -27; past:autumn=-10 -18; past:back=22 21; past:bed=-19 -18; past:before=-22 -32; past:bike=24 14
        past:bit=21 6; past:both=-26 -26; past:breast=-6 25; past:breath=32 15; past:broke=-4 -14; past:by=-13 -8
        past:cancer=-6 44; past:cant=19 22; past:car=-22 -20; past:chest=-26 -19; past:clean=14 19; past:clear=-7 16
        past:couldnt=-7 -18; past:day=16 4; past:days=-7 -12; past:disc=-8 -11; past:down=0 19; past:falling=-4 -14
        past:feel=22 17; past:fell=-25 -24; past:fever=-10 -13; past:foot=-9 -16; past:for=-28 -35
        past:fortnight=-1 22; past:from=-13 -7; past:get=-11 -14; past:go=23 16; past:got=-20 -24; past:had=-62 -55
        past:have=13 13; past:help=-18 -11; past:i=-31 -46; past:in=-47 -73; past:is=-21 -17; past:it=-13 -17
        past:just=30 19; past:kid=-15 -1; past:last=-11 -11; past:legs=-16 -25; past:like=10 -2; past:long=-15 -15
        past:low=-17 -15; past:lymphoma=-2 17; past:me=-18 -14; past:mins=-6 -11; past:my=-19 -41; past:never=-8 -10
        past:new=4 22; past:night=-7 -17; past:nine=-17 -16; past:no=-19 -19; past:not=-23 -20; past:nothing=17 3
        past:now=-20 -15; past:numb=-30 -44; past:of=-10 -8; past:off=-34 -33; past:on=-25 -3; past:once=-5 -13
        past:op=-7 -12; past:out=2 18; past:over=33 12; past:pain=-9 11; past:pan=-1 18; past:pneumonia=-11 -7
        past:prednisolone=-3 19; past:prostate=-8 16; past:put=20 6; past:right=16 6; past:roof=-19 -24
        past:round=-19 -12; past:sciatica=-24 -20; past:since=-29 -28; past:sore=6 13; past:sorted=-11 -12
        past:started=-21 -5; past:stone=-10 -25; past:summer=-15 -8; past:surgery=-18 -20; past:ten=-17 4
        past:that=-32 -31; past:the=-15 -29; past:this=-10 -13; past:till=-16 -24; past:to=-26 -36; past:today=-11 -21
        past:toes=-11 -13; past:took=-13 -5; past:two=-17 -33; past:up=0 -9; past:used=-1 -7; past:walked=-28 -23
        past:was=-67 -64; past:weeks=-8 -11; past:went=-3 -21; past:wet=-17 -20; past:when=19 -11; past:with=-39 -43
        past:year=-2 -11; past:years=-47 -1; patch=-20 -9; patch of=25 6; patch on=-24 -6; patio=29 25
        pattern=-15 -15; pattern on=-15 -15; pavement=-8 21; peace=-6 24; peas=-12 -20; peas on=-12 -21; pedals=25 13
        pee=28 35; pee and=-22 -17; peed=-23 -14; peeing=26 41; pelvic=-11 -13; pelvic tilts=-12 -13; people=-24 9
        per=28 40; per physio=30 45; perianal=34 38; perianal sensation=34 36; perineum=49 46; period=-5 -21
        persistent=0 27; person=48 34; pew=-17 -12; pharmacist=-25 -26; phone=0 -22; physio=-66 -35
        physio said=-38 -11; picked=-15 -3; pilates=-17 -34; pillow=-23 -19; pillows=-4 18; pills=61 69; pin=0 15
        pink=-30 -13; pinprick=31 28; pins=24 -8; pins an=27 11; pins and=-21 -23; pish=19 17; place=3 11; plan=17 -15
        plank=7 -13; planning=48 37; planning how=18 9; playing=-14 -23; playing up=-14 -23; plus=-43 28; pm=8 30
        pneumonia=-11 -7; pocket=-1 -16; point=10 4; pony=17 3; poo=1 -27; poo in=26 18; poor=16 -3; pop=-27 6
        position=-29 12; position helps=-9 18; post=20 22; poster=-16 -22; power=-9 -26; power 5/5=-17 -25; pr=46 39
        pr tone=33 25; praying=39 34; prednisolone=-40 29; prednisolone for=-17 5; pressure=38 38; prickly=24 25
        private=23 8; privates=9 11; probably=67 62; probably nothing=22 22; problem=2 -19; progress=-26 -21
        progressive=32 13; properly=28 49; properly done=26 20; prostate=-29 23; prostate biopsy=-31 2; proud=-9 -17
        pt=14 -13; pt on=-12 -21; pt reports=17 22; pu=17 -12; puddle=26 26; puff=-1 -21; puffed=-3 -14; puffing=24 -5
        pull=-12 13; pulled=-46 -14; pulled the=-32 -20; pulse=-28 13; puppy=-11 -12; pure=4 28; purpose=17 14
        push=-15 13; pushed=-7 -18; put=70 28; put a=40 18; put in=32 19; put it=20 10; putting=20 11; putty=20 9
        pvr=30 8; pyjamas=1 34; quad=40 40; quads=8 16; questions=-18 -27; queue=18 19; quit=-21 12; quite=30 38
        quite new=28 20; quiz=-19 -23; ra=-11 24; radiating=21 16; rain=-44 -54; ran=-19 -18; ran to=-17 -19
        rang=22 -1; rather=49 34; raw=-33 -32; reached=-20 6; read=-21 -30; reading the=21 22; real=-1 15
        really=39 23; rear=55 46; rear ended=25 20; reason=-24 1; reckon=-18 -13; recliner=-12 3; record=22 19
        red=-36 -40; reduced=61 72; reduced perianal=22 23; reduced sensation=24 16; reflexes=-26 -1; region=5 21
        regret=32 22; regret to=26 20; regular=-10 -24; relief=-10 -5; remember=-20 -24; remission=-21 10
        remission from=-19 9; remote=20 19; report=-27 -35; reports=17 22; rest=-49 -23; resting=-29 -31
        resting it=-25 -42; retention=27 12; ribs=-26 35; ribs and=-22 4; ribs at=-11 9; ribs from=-15 3; right=16 54
        right and=20 8; right as=-31 -36; right calf=-3 12; right down=-29 -23; right foot=48 31; right heel=0 21
        right in=-25 -6; right leg=9 13; right side=-18 -26; right when=-26 -14; rigid=-13 -14; rigors=24 18
        ring=2 -20; ring 999=-16 -16; ring them=-15 -18; rings=-21 4; ripped=25 15; ripping=55 33; rise=21 20
        river=-18 -16; roasting=-15 18; rock=19 13; rocking=-7 -21; roll=-18 -32; roll on=-12 -29; rolled=62 42
        rolled the=59 49; rolling=-8 -22; roof=34 24; room=13 -7; rope=-11 -23; rosy=-21 9; round=29 32
        round me=21 22; round my=30 18; round the=-2 -12; round to=-7 14; rubbed=-12 -9; rubber=34 31; rucksack=-11 26
        rucksack sits=-11 26; rug=-51 -1; rugby=28 -7; running=12 -23; runs=0 -23; s=-1 17; s 1=22 28; s 3=36 36
        sad=-10 -10; saddle=-19 -37; saddle paraesthesia=18 1; said=-6 11; said i=24 12; said no=17 20; sair=5 22
        sair to=12 29; sake=22 15; same=-51 -10; same as=-36 -51; same day=16 8; same for=-23 -21; same week=27 23
        sand=26 13; sat=28 21; sat down=-44 -2; sat in=-27 -32; sat on=37 11; sat too=-19 -9; sat with=14 24
        saturday=71 67; saw=7 15; saw the=-24 -26; say=-18 3; say i=-17 10; saying=35 28; says=-72 -17
        says 38.4=-6 41; says i=2 14; says the=-16 -24; scales=-22 11; scan=48 12; scary=-16 -20; school=-32 -11
        sciatica=69 33; sciatica all=-31 -22; sciatica down=-2 20; sciatica pain=-7 -28; sciatica to=-21 -31
        sciatica today=13 19; scores=-11 -19; screaming=-2 13; sea=-20 -29; seat=27 38; seat and=12 23; seat has=24 16
        sec=-21 -30; second=16 16; second half=-18 -16; see=37 45; see my=-3 18; seeing=-20 -32; seems=39 24
        seen=-7 23; seized=39 22; seized up=22 16; self=23 9; sensation=104 47; sensation on=25 5; sense=16 10
        sent=-5 -15; september=5 18; session=-19 -16; set=-5 -13; settled=-11 2; seven=-38 -29; seven weeks=-25 -28
        seventy=-34 -46; severe=17 30; sex=-19 -18; shade=-7 -24; shakes=-33 4; shaking=-14 32; shaky=25 25
        shape=-29 2; sharp=-10 13; sharp pain=-25 -3; shat=19 15; she=-58 -54; shed=28 16; sheet=23 10; sheets=-23 -8
        sheets and=-5 -23; sherbet=21 23; shift=-6 -14; shifted=-23 -34; shifts=-17 -19; shin=-65 -18; shin on=-7 -22
        shingles=-15 -27; shins=14 8; shirt=-14 13; shivering=-7 24; shivers=-9 5; shivers and=-18 19; shivery=-10 27
        shoe=-23 0; shoes=-20 -59; shook=-24 -41; shook it=-22 -20; shooting=-24 2; shooting pain=-6 19; shop=-25 22
        shopping=-32 -20; shops=37 35; short=11 2; short of=21 13; short walk=-17 -17; shorter than=-20 -30
        shorts=-20 -24; shot=15 14; should=-28 -37; shoulder=-12 25; shoulder blades=-8 17; shoulders=6 6
        shower didnt=19 23; showers=-11 -20; shuffle=20 30; shut=44 33; sick and=21 4; side=-25 90; side feels=18 4
        side of=-26 25; side on=23 3; sides=-11 -13; sides after=-19 -18; signs=-33 -24; silly=-15 -15; simply=18 9
        since=81 136; since am=33 13; since august=-17 -22; since before=-23 -35; since breakfast=38 23
        since dinner=-11 14; since easter=-42 -7; since four=9 -27; since friday=-32 4; since i=17 -31
        since last=-15 23; since lunch=23 5; since monday=-15 -25; since morning=40 19; since my=32 30
        since new=-26 -18; since school=-24 0; since some=-39 0; since sunday=33 5; since the=80 68; since then=-14 6
        since this=60 21; since three=0 18; since thursday=-1 10; since tuesday=39 43; since uni=-17 -20
        since wednesday=-10 13; since yesterday=22 22; single=-19 -11; sink=30 8; sir=72 52; sister=-17 -1; sit=72 53
        sit on=44 19; sits=-22 23; sitting=19 54; sitting down=-7 -25; sitting feels=19 14; sitting in=25 14
        sitting on=42 5; sitting standing=-3 22; sitting up=-22 0; six=-31 -31; size=-40 14; size of=-25 15
        skin=-24 -50; skipped=-17 1; slaps=-10 43; sleep=-13 -28; sleep and=30 23; sleeping=-9 -35
        sleeping through=16 3; slept=-76 -96; slept funny=-18 -14; slept like=-4 -16; slept on=-21 -20
        slept with=28 20; slid=58 42; slimming=-12 -27; slimming world=-7 -14; slipped=-16 -30; slipped disc=5 -9
        slipped off=-17 1; slipper=-29 0; slippers=-11 -28; slow=39 19; slr=11 18; slr 30=22 19; smaller=-24 10
        smell=15 14; smelt=15 11; smelt it=15 11; snap=-23 30; sneeze=11 -17; sneezed=-64 -32; sneezed and=-10 -19
        sneezed at=-25 7; snow=19 5; so=-47 -66; so far=-11 -22; so i=-25 -40; so much=-8 -20; so no=-27 -20
        so tired=36 31; so up=-12 -17; so weak=10 18; soaked=-5 -13; soaked in=15 1; soaked my=-24 -11; soaking=19 12
        soap=21 1; sob=63 19; sock=-26 4; socks=0 -16; sofa=-53 -65; soft=-14 31; soft as=23 21; soiled=35 23
        sole=-43 7; soles=26 25; some=33 34; some days=0 24; somebody=19 13; someone=51 64; someone else=28 20
        something=27 72; something gave=-7 26; soon=15 6; sore=-27 3; sore back=19 60; sore from=-32 -49
        sore throat=11 24; sore to=17 -6; sore too=19 11; sorry=51 43; sort=56 56; sort of=38 53; sorted=-3 -19
        sorted it=-14 -15; sorted the=27 14; sorted with=-10 -14; sound=25 13; spasms=18 10; speak=8 15; speak of=8 15
        speed=55 14; spinal=8 20; spinal injection=-4 19; spine=3 115; spine is=-24 5; spine tender=3 24; spleen=-4 16
        spot=-27 11; spread=19 5; spring=-52 -31; square=19 14; square in=19 14; squash=-16 -27; squashed=34 22
        squats=-31 -9; squeeze=45 33; squeezing=18 11; st=-17 -13; stab=3 17; stab in=-18 4; stabbing in=11 19
        stairs=-7 7; stand=42 49; stand for=29 24; stand on=-62 -12; standing=10 32; standing up=-2 -21; stands=20 17
        start=21 -31; start a=19 12; started=77 79; started a=-1 19; started after=11 16; started at=-11 -18
        started cutting=23 11; started hurting=-23 -34; started in=15 13; started with=25 25; starts=2 -24
        stauner=26 17; stay=6 34; stayed=-8 -45; stayed in=-4 -26; stays=-41 -25; stays in=-16 -26; steadily=-9 -25
        steadily worse=-9 -25; steady=-25 -29; steady at=-7 -17; step=-44 -13; steps=-5 -7; steroid=32 30
        steroid jab=38 28; steroids=-33 5; steroids for=-21 31; stick=-16 15; stiff=-74 -85; stiff as=-4 16
        stiff sore=35 37; stiff till=-18 -13; stiffness=-18 -25; still=-44 -20; still a=-15 -20; still going=20 7
        still got=-31 -31; still numb=22 21; still on=-17 20; stings=-51 24; stings like=-20 0; stomach=53 50
        stomach and=25 12; stone=-42 0; stone in=-23 -11; stone since=-16 15; stood=17 21; stood at=43 39
        stood the=-26 -13; stood there=25 17; stood up=-8 -20; stool=28 5; stop=60 46; stop it=17 9; stopped=-29 -19
        stopping=35 27; stops=28 20; storeys=29 19; stories=-14 -18; straight=-10 -3; straight down=24 12
        straight since=-18 4; straighten=-30 14; strain=24 11; strange=17 40; strap=-23 15; stream=29 12
        strength=35 -1; strength fine=-4 -21; strength in=24 20; strength ok=-6 -21; stress=16 14; stress but=22 13
        stretch=-62 -84; stretched=-61 -73; stretched it=-4 -13; stretches=-74 -82; stretching=-33 -36; strike=30 19
        stroke=-5 -15; stroll=-20 -26; strong=-84 -49; strong as=-14 -2; stuck=-19 -21; stuck at=-13 -25; stuff=25 4
        stumbled=-28 -7; sudden=19 68; sudden awful=-37 5; sudden back=-16 3; sudden onset=22 10; sudden pain=-15 -10
        suddenly=-2 13; suicidal=-26 -47; summer=-32 -22; summers=-11 -23; summers ago=-11 -23; sun=-16 7
        sunday=59 20; suppository=16 19; sure=16 -11; surgeon=2 -22; swear=-19 -8; sweat=50 31; sweated=-17 -2
        sweating=39 18; sweating and=18 2; sweating buckets=-8 -18; sweats=-11 -3; sweats and=14 0; sweaty=13 -7
        swelling=-27 56; swelling on=-14 1; swollen=37 19; swung=-25 -4; symptoms=-19 -13; t=2 65; t 38.9=43 12
        t 8=9 26; t boned=30 13; tablet=-16 4; tablets=-19 -21; tailbone=30 60; tailbone and=10 15; take=15 12
        takes=-6 -9; takes forever=26 22; takes me=-27 -33; taking=-1 12; taking all=22 18; talking=12 0
        tamoxifen=-14 18; tap=13 19; tapped=-14 -23; taxi=44 34; tbh=32 26; tea=-25 -31; team=24 20; tearing=43 8
        tearing pain=20 6; teatime=17 4; teeth=-32 38; teeth chattering=-6 23; teeth going=-20 14; tell=89 83
        tell if=22 17; tell it=0 20; tell when=28 16; telling=43 25; telly=-9 -17; temperature=-29 15
        temperature 102=16 18; ten=4 -15; ten steps=39 32; ten weeks=-20 -25; ten years=-26 -2; tender=-17 61
        tender t=9 26; tens=-22 -22; terrible=18 25; tesco=31 28; test=12 2; tested=-11 -3; than=-31 46
        than before=-46 20; than ever=16 19; than normal=16 21; than the=-35 -8; thank=-28 -31; thank me=-20 -29
        thankfully=-15 -17; thanks=7 -16; thanks for=16 18; that=-14 17; that before=30 32; that foot=-39 17
        that here=-18 -13; that hot=-21 -25; that i=30 34; that isnt=15 18; that never=3 19; that starts=-13 -20
        that toe=-4 22; that was=-13 -7; that wont=-15 8; thats=57 57; thats a=24 15; thats four=-15 0
        thats new=41 42; thats not=19 14; thats the=16 5; the=-5 18; the ache=-14 7; the ankle=-33 -47
        the baby=-8 -20; the back=-6 0; the bad=0 32; the bag=30 28; the balcony=36 30; the ball=-28 6
        the banister=-13 6; the bars=33 17; the bath=-16 11; the bed=56 14; the bench=-23 -21; the bike=-1 -18
        the bit=33 10; the blue=-3 18; the bone=-21 8; the bonnet=21 15; the bottom=13 31; the bridge=36 32
        the bum=-17 -27; the calf=-25 9; the car=-27 11; the carpet=-8 18; the cat=0 28; the chair=64 42
        the chest=38 9; the chills=-15 20; the clinic=-22 -13; the clock=4 25; the clutch=-24 13; the co=18 14
        the colour=-16 8; the couch=14 -7; the creek=-8 -19; the crotch=35 30; the crush=19 7; the curtains=-15 6
        the day=18 -9; the dentist=14 15; the desk=-15 -26; the disc=30 23; the duvet=-7 -32; the end=19 12
        the epidural=-11 -14; the escalator=20 20; the fall=19 2; the fence=31 14; the fire=-20 -22; the first=3 -10
        the flat=1 14; the floor=-43 14; the foot=-81 -36; the form=-11 -22; the fridge=-7 -11; the front=9 27
        the garage=20 19; the garden=-50 -45; the gate=37 23; the girls=23 16; the good=-7 27; the grandkids=-11 -17
        the groin=-8 14; the gym=-12 -6; the hall=14 26; the hard=-15 -22; the heart=0 28; the heat=-31 -40
        the heater=-25 -21; the heating=-17 -11; the hill=-16 -15; the hips=19 21; the holiday=-19 -26
        the hospital=-21 -32; the hot=-26 -35; the ice=-22 -26; the injection=-12 -9; the inside=15 10
        the ironing=-24 -31; the kayak=32 13; the kerb=-28 5; the kettle=22 7; the kids=-8 -11; the kitchen=-19 3
        the knee=-17 6; the knees=15 15; the landing=20 16; the lawn=-12 -18; the left=37 70; the leg=-34 -29
        the lights=47 48; the lino=1 22; the little=-25 23; the loft=30 31; the long=21 25; the low=-55 -49
        the lower=4 -19; the mare=30 15; the match=-37 -47; the mattress=6 19; the menopause=-21 -8; the message=1 22
        the middle=8 25; the mirror=-20 4; the morning=-23 -13; the mornings=9 -16; the motorbike=34 23
        the neighbours=-8 -12; the new=-6 -27; the news=-4 -17; the night=-7 -56; the note=26 18; the number=-8 -14
        the nurse=-11 -10; the old=10 -15; the one=-23 -2; the only=41 22; the op=-16 -20; the other=51 36
        the outside=-31 -6; the pain=-26 16; the pair=31 22; the pan=7 12; the park=-21 -31; the patio=29 25
        the pavement=-8 21; the pedals=25 13; the physio=-7 -15; the pills=49 42; the point=21 11; the post=-25 -22
        the poster=-16 -22; the private=26 17; the prostate=-19 1; the quad=48 32; the quiz=-17 -25; the rain=-14 -17
        the recliner=-12 3; the ribs=6 22; the right=52 58; the river=-18 -16; the room=22 10; the rowing=-16 -23
        the rug=-36 -2; the same=-42 -28; the scan=17 19; the sciatica=-8 17; the sea=-13 -20; the second=28 22
        the shade=-7 -24; the shed=28 16; the sheets=-7 16; the shivers=19 -11; the shop=-9 30; the shopping=-26 -11
        the shoulders=12 17; the side=-3 16; the sink=30 8; the size=-13 -6; the skin=27 4; the snow=17 7
        the sofa=-24 -21; the sole=-42 3; the spine=-34 25; the spring=-29 -22; the stairs=-10 -7; the start=-30 -52
        the step=-18 -19; the steps=-7 -21; the stretches=-17 -13; the sun=-14 -12; the surgery=6 26
        the tablets=-14 -5; the taxi=21 20; the thermometer=-15 17; the time=-9 2; the toe=0 18; the toilet=-9 -7
        the top=9 -6; the twins=-12 -21; the two=58 45; the use=21 14; the usual=-22 -16; the video=-15 -35
        the waist=18 16; the walk=2 -16; the wall=-12 -6; the ward=-17 -4; the way=6 27; the weather=-10 -23
        the weekend=10 24; the wet=-9 -15; the wheat=-18 -25; the wife=-21 -3; the worst=20 9; their=-11 -12
        them=15 4; then=33 27; then a=13 19; then came=2 16; then it=23 18; then my=33 17; then starts=28 17
        then the=16 11; then this=27 0; there=72 74; there and=23 16; there at=-14 -10; there is=34 51
        there isnt=-4 -18; there when=-29 -21; there with=20 5; theres=19 66; theres a=-41 22; theres been=21 1
        theres no=25 24; thermometer=-36 58; thermometer says=-6 41; these=-7 -11; these 4=0 24; these days=-7 -15
        these two=20 9; they=-12 -5; they just=20 11; they took=-16 21; theyre=17 25; thigh=-36 -22; thigh a=-8 -31
        thighs=118 89; thighs and=11 7; thighs are=15 9; thin=-24 24; thin bones=-13 8; thing=121 69; thing that=21 12
        things=18 19; think=26 23; think i=5 31; thinking=81 60; thinking about=49 31; thinks=2 -16; thinners=-1 11
        third=-10 18; third time=-2 28; this=20 42; this ache=-17 11; this am=13 7; this back=14 28; this body=20 16
        this chair=-24 -45; this cold=-19 6; this diary=19 1; this is=-22 -57; this isnt=16 3; this month=-16 -4
        this morning=47 68; this pain=-5 13; this sciatica=20 22; this since=-22 -27; this week=-24 3; thoracic=12 21
        thoracic pain=20 14; though=19 39; thought=58 53; thought i=30 26; thought it=2 11; thoughts=28 23
        thoughts of=18 21; three=-34 -6; three days=-15 -43; three months=-18 -25; three nights=-24 25
        three weeks=-8 -11; threw=12 20; threw me=20 10; threw up=-3 14; throat=11 24; throbbing=-29 18; throbs=-19 24
        through=25 -3; through a=13 8; through it=39 17; through the=-24 -6; through to=44 11; thrown=40 28
        thumb=-20 -2; thumping=-20 15; thursday=-16 -25; ticked=-19 -18; ticker=22 7; tickled=-19 -10
        tickled my=-24 -18; tight=7 -7; tight as=26 16; tight band=16 4; tight chest=19 34; tight on=-12 -28
        tightened=-25 -20; tightness=-8 -15; till=-64 -54; till about=-13 -19; till i=2 -6; tilts=-12 -13; time=-18 21
        time but=22 9; time ever=-11 -16; time i=6 -22; time in=12 6; time my=-17 -6; time since=23 11
        time this=-13 9; time yesterday=25 23; times=6 37; tin=-15 -31; tingle=45 45; tingle to=18 3; tingled=-22 -30
        tingles=9 15; tingling=60 37; tingling and=12 18; tingling in=47 23; tingling round=34 27; tingly=30 14
        tingly and=16 12; tiptoe=-8 -13; tiptoes=-27 -7; tired=-20 -15; tired of=44 31; to=37 36; to 2=29 9
        to a=-39 -51; to ankle=-3 17; to back=23 20; to be=27 21; to bed=-18 -19; to change=-11 16; to check=12 14
        to chest=-20 -14; to clear=-20 -2; to come=-12 -21; to ease=-21 -29; to end=33 40; to get=-43 -34; to go=69 50
        to heel=-23 -6; to it=-21 0; to keep=20 11; to know=-13 -22; to lie=15 -5; to lift=-39 -13; to look=-3 -10
        to me=-3 -34; to my=-61 -15; to pee=4 -10; to record=22 19; to report=-14 -17; to sit=37 18; to speak=8 15
        to stand=20 12; to start=26 12; to stop=62 29; to the=36 26; to thighs=21 22; to toes=29 10; to touch=-4 36
        to walk=-19 -25; to write=25 20; toast=17 7; today=60 12; today 3=-11 -20; today after=25 24; today and=45 13
        today i=-16 -30; today on=25 6; today the=37 11; todays=-10 -19; toddler=-9 -10; toe=-62 42; toe on=-9 11
        toes=-35 39; toes are=-30 3; toes fine=-14 -30; toes on=28 22; toes since=26 7; together=21 24; toilet=16 -1
        toilet all=-21 -20; toilet paper=14 20; toilet seat=-22 -14; toilet with=4 -17; told=4 -9; told me=-14 -24
        told the=15 6; told to=-13 -15; tomorrow=-14 -25; tone=59 49; tone ok=28 34; tonight=104 103; tonight and=2 17
        too=39 1; too big=-9 -24; too hard=-30 15; too heavy=7 19; too hot=-27 -18; too long=-52 -42
        too stiff=-14 -18; too tight=-17 -10; too weak=18 3; took=4 8; took 2=0 20; took the=-19 -39; tooth=-21 2
        tooth abscess=-18 5; toothache=-17 -32; toothache pain=-4 -24; top=-30 8; top of=-21 8; topper=25 24
        tops=19 13; tops of=19 13; touch=7 51; touch it=-1 16; touched=-11 -22; touches=10 21; towel=36 28
        traffic=-19 -16; trainers=-10 -18; tramadol=15 13; trampoline=21 10; transplant=-5 18; tree=54 35
        trickled=29 15; tried=10 17; tried the=12 26; tried to=-1 18; trip=-8 19; triple=31 6; triple a=31 6
        tripped=-33 -21; tripped on=-21 -5; tripped over=-1 -19; trouble=-18 -33; trousers=-15 -7; trousers on=-18 0
        try=47 20; trying=-38 22; tshirt=-22 0; tube=36 34; tuesday=-3 22; tuesday and=-27 6; tuesday i=-4 -20
        tumbled=33 14; tummy=65 42; tummy and=40 26; tumour=-12 -4; tup=31 22; turn=-30 15; turned=-26 -31
        turned out=-16 -10; twang=-10 -28; twenty=-10 -12; twice=-13 52; twice for=-8 -20; twice on=0 22
        twice this=25 29; twice to=-7 -18; twice today=31 8; twinge=-41 -61; twinged=-15 -26; twins=-17 -25; two=32 50
        two and=-25 0; two days=19 -10; two hours=-8 -22; two legs=38 27; two months=-14 -16; two nights=42 18
        two stone=-16 -5; two walks=-14 -21; two weeks=-25 16; tylenol=-25 10; type=-17 13; unable=31 25
        unable to=31 25; under=32 61; under me=-12 -1; under my=19 10; under the=-2 14; undercarriage=36 23
        undressed=26 19; unfit=-17 -28; uni=-25 -30; unless=14 1; unless i=18 8; until=16 -26; until the=-10 -29
        up=-17 23; up an=30 20; up and=-14 -18; up at=13 5; up between=-2 16; up for=-10 -15; up from=24 9
        up in=12 -1; up like=20 -6; up my=21 4; up of=-17 -19; up off=16 9; up on=-14 20; up since=-6 20
        up the=-13 12; up till=-16 0; up to=5 16; up twice=-34 -27; up with=-10 -13; upper=12 35; upper back=20 32
        upstairs=-26 -1; urge=52 38; urinary=35 11; urinary hesitancy=34 9; urinating=26 13; urine=30 38
        urine is=19 9; use=8 25; use of=21 14; used=-13 -16; used the=-19 -27; used to=11 19; using=-25 -1
        usual=-42 -47; usual low=-17 6; uti=-15 3; valve=-14 20; van=26 16; version=21 13; very=33 17; vet=-27 -20
        vibrator=18 21; video=-15 -33; waist=28 19; waist down=33 25; waistband=11 32; wait=10 1; wake=30 11
        wake up=57 39; wakes=-23 27; wakes me=-22 32; waking=29 7; waking up=31 12; walk=-20 3; walk 10=22 9
        walk and=6 15; walk but=31 30; walk by=-14 -21; walk like=-10 15; walk today=-30 -24; walk was=-21 -13
        walked=-25 -56; walked 10=30 12; walked 20=14 20; walked away=3 -12; walked it=-15 -15; walked to=-19 -28
        walking=-34 -35; walking like=16 6; walking to=7 22; walks=-32 -34; wall=29 24; wall at=-22 -13
        wall till=23 23; want=80 50; want a=-12 -28; want it=23 20; want to=18 7; wants=9 20; wants to=-17 -6
        ward=-26 -23; warfarin=-25 15; warm=4 26; warmed=-18 -27; warmed up=-18 -27; warning=41 36; was=28 -4
        was 30=-11 -15; was hot=17 20; was in=-23 -25; was just=15 2; was like=17 17; was numb=-24 -16; was on=13 -4
        was one=26 19; was up=-16 -16; was walking=20 12; washed=-15 -33; washed the=-13 -16; washing=27 -4
        wasnt=3 42; wasnt there=-3 25; watched=18 2; watching=10 -7; water=-9 -18; water and=-27 -10
        water bottle=-27 -34; waterworks=-6 -7; waves=-27 22; way=40 33; way down=-25 14; way home=17 13; way i=18 15
        way this=18 13; way to=-9 -20; way up=32 21; way worse=-24 1; ways=22 21; weak=7 17; weak legs=-34 -21
        weak to=18 3; weaker=22 19; weaker every=27 15; weakness=16 33; weakness or=-16 -18; wear=27 19; wearing=52 19
        wearing a=17 13; wearing my=28 20; weather=-19 -41; wed=18 7; wedding=-14 -8; wednesday=-4 22; wee=8 17
        wee and=-22 16; wee twice=-9 -18; weeing=12 11; week=-23 -24; week 9=-14 -24; week and=2 24; week as=27 23
        week i=14 21; week it=-21 -15; week of=-2 -14; week since=-28 -13; weekend=0 29; weeks=-45 -21
        weeks after=2 32; weeks ago=14 43; weeks and=-27 -62; weeks back=15 10; weeks in=-11 -16; weeks now=-23 -28
        wees=-12 -25; weight=-23 -11; weight steady=-6 -18; weights=-16 -22; weird=42 27; well=58 63; went=38 10
        went all=21 18; went cold=20 7; went dead=-25 -19; went down=27 18; went for=25 20; went from=-4 27
        went home=-15 -10; went in=-7 -24; went numb=-24 -29; went over=41 31; went the=21 3; went tingly=32 20
        went to=-27 -14; were=5 -22; werent=29 30; wet=61 24; wet pants=-18 -17; wet the=-18 -21; wetting=-8 -22
        wetting myself=-6 -18; what=-29 -44; what is=31 26; what it=28 22; what would=-36 -39; whats=60 47
        whatsoever=-9 -18; wheat=-20 -25; wheat bag=-20 -25; wheelchair=-1 -15; when=10 18; when i=-24 -18
        when it=11 6; when my=-9 -11; when she=-22 -18; when the=6 24; when we=15 24; where=-19 -2; where i=-9 -16
        where it=-16 -12; where my=20 23; where the=-21 -1; which=36 26; which is=33 10; while=45 24; while i=17 11
        white=-2 -18; who=10 -5; who cares=-12 -18; whole=65 36; whole back=24 6; whole leg=19 11; why=-23 -6
        wife=45 51; wife made=-15 -22; wife says=4 10; wifes=19 16; will=22 7; willy=32 25; wind=33 3
        wind and=-10 -24; wind in=17 17; winded=24 11; window=-34 -18; wipe=22 -1; wipe and=30 19; wiped=62 40
        wipes=-14 -21; wiping=26 17; wish=80 62; wish i=21 18; wish the=21 15; wishes=28 16; with=-17 7; with a=-4 1
        with chest=-17 -16; with her=-10 -8; with it=-19 -17; with me=25 13; with my=-21 1; with no=-23 -23
        with numb=21 39; with pins=-3 19; with rest=-4 18; with the=10 -16; with this=18 42; within=-18 -21
        without=65 108; without a=-21 -16; without any=20 12; without me=37 29; wobble=-42 -25; wobbles=-32 11
        wobbly=-3 -13; woke=33 24; woke at=15 14; woke in=6 16; woke up=17 10; woman=-16 -19; wont=126 162
        wont come=-19 18; wont do=7 14; wont lift=20 9; wont lock=19 7; wont need=21 15; wont quit=-21 0
        wont stay=-26 1; wont wake=20 16; wont work=18 10; woolly=35 29; wore=-18 -18; work=5 -28; work on=19 18
        work out=-23 -35; working=-30 -33; works=-11 -35; world=-14 -11; worn=-11 -16; worried=-10 -30
        worried it=-5 -18; worried what=-21 -23; worry=-13 -21; worse=-45 10; worse are=22 5; worse every=-33 -55
        worse for=-3 24; worse not=-8 -19; worse since=4 -17; worse than=-26 -13; worse these=0 24
        worse today=-13 -19; worst=17 38; worst pain=14 5; worth=-7 -19; worth it=-6 -17; would=65 34; would a=-20 -24
        would be=39 25; would been=25 18; would even=24 21; would go=-17 -22; would i=-39 -32; wouldnt=59 26
        wrap=-22 -33; wrist=-41 20; write=25 20; written=22 13; wrong=-30 -27; wrote=35 26; wrote the=31 29; x=63 74
        x 1=15 25; x 10=-28 -26; x 2=35 44; x 2/7=12 19; x 4=-19 -24; x today=31 42; y=-11 -24; yall=-13 -9
        year=-39 -54; year and=-20 0; year of=-18 -26; years=-28 22; years ago=-20 -27; years back=-23 -17
        years old=7 17; yes=10 -3; yesterday=101 79; yesterday and=-4 -25; yet=11 41; you=44 35; you know=42 30
        zero=11 10
"""
