"""Which sign a note sounds like: what each word, and each two words, weighs for each, in hundredths.

Written by `python -m tests.accuracy.learn`, from the sets of notes; by hand nothing is changed here.
"""

LIKENESSES: dict[str, tuple[int, str]] = {
    "bladder change": (
        -218,
        """
        3=-32; a=11; about=-37; ache=-70; after=74; after i=67; an=-57; and=-16; and i=-20; ankle=-34; are=-28
        back=-38; back 6=58; back ache=-37; back pain=32; be=-28; belly=31; between=-34; between the=-37; bladder=181
        both=-31; breath=-52; but=24; by the=51; came=-27; cant=13; cant pee=71; chest=-47; comes=42; couldnt=-24
        dead=-53; didnt=-39; disc=34; down=-33; down my=48; dribble=70; dribbling=82; empty=70; feel=-52; feeling=-37
        feels like=-59; felt=-52; fine=-35; flow=81; foot=-82; from=-59; full=45; get=36; go=63; had=18; have=26
        have to=68; hours=60; hurt=48; i=31; i am=24; if=-42; if i=-38; in=-35; in my=-28; in the=-41; is=11; it=9
        its=34; knee=-49; know=30; last night=-34; leaking=123; left=-49; leg=-24; legs=-27; legs are=48; like=-30
        like a=37; lost=-44; lying=-36; minutes=77; my=-48; my bladder=69; never=23; new=30; night=27; no=-33
        no:all=45; no:at=36; no:i=31; no:me=-36; no:since=95; no:that=41; no:the=28; no:there=-32; no:this=33
        no:warning=63; not=-33; nurse=51; of=-34; off=-28; off the=-24; on=-9; on a=-45; only=75; or=34; out of=-28
        pain=-69; pass=65; passed=48; pee=174; peeing=91; right=-38; round=-32; same=-43; sat=-33; side=-77; since=19
        sit=-56; some=50; sore=-43; spine=-32; start=89; started=26; still=33; stood=82; sunday=35; ten=36; than=-46
        the=-33; the back=22; the toilet=66; the way=45; then=58; there=32; thing=51; time=36; to=50; to go=68
        to my=-33; to the=-23; toe=-37; toes=-40; toilet=69; tonight=-49; trousers=63; twice=39; under=-65; urine=128
        walking=-36; want=-42; warning=72; was=16; water=154; wearing=66; wee=162; week=-40; went=27; wet=140; when=15
        when i=-22; with the=32; worse=-43; yesterday=27
        """,
    ),
    "bowel change": (
        -231,
        """
        1=51; 2=63; 3=-26; 6=27; a=-25; about=-28; accident=58; ache=-52; ago=-40; all=18; am=-22; and=-36; and i=65
        and my=-31; any=39; at the=36; back=-49; back pain=15; back went=46; be=-42; bed=49; before=26; behind=45
        bladder=-52; both=-23; bowel=56; bowels=98; breath=-34; brown=90; bum=47; bus=53; but=-42; cant hold=63
        cant tell=41; chest=-28; cold=-29; coming=39; control=77; couldnt=53; day=29; days=44; did=33; didnt=45
        dont=-41; ever=-32; feel=16; feeling=-32; feels like=-32; feet=-32; foot=-73; for=-40; found=56; from=-15
        get=-34; going=-22; gone=-33; had=34; had to=22; hadnt=73; have=-31; hold=80; hurts=-29; i am=-14; i have=-20
        in=59; is=-17; isnt=37; it=26; it was=45; its=-33; just=58; knee=-39; know=27; last=-38; left=-46; leg=-16
        legs=-87; like=-49; lost=64; low=-23; lower=-27; me=-43; morning=-22; motion=74; my=-29; my back=-28
        my legs=-36; my pants=61; my spine=-27; myself=43; new=-36; night=-27; no=27; no:felt=56; no:it=37; no:me=47
        no:urge=69; no:when=76; now=-70; numb=-43; number=107; of=16; of the=44; off=-46; on=-57; on my=-28; on the=44
        one=-23; or=41; other:and=-29; out=34; over=-34; pain=-55; pain in=-47; pants=116; passing=64; poo=147
        properly=41; right=-54; same=-34; sat=-31; sciatica=-24; sensation=-38; side=-47; since=-14; since the=40
        soiled=95; sore=-41; spine=-57; squeeze=63; sudden=-34; that=-37; the=-39; the back=17; the bed=47; the bus=52
        then=24; thing=44; this=-41; this week=43; to=-14; to the=-25; toes=-29; tonight=-41; two=45; under=-44
        up=-28; urge=68; week=52; wet=-51; when=25; when i=32; wife=-36; wind=110; with=-54; without=81; wont=-23
        x=57; years=32; yesterday=-26
        """,
    ),
    "saddle numbness": (
        -198,
        """
        2=28; 3=63; 4=-48; a=-27; ache=-62; again=-47; am=-18; and=16; and i=-38; and it=46; and my=-39; ankle=-36
        are=-22; area=79; at=-58; at all=30; at the=-42; back=-77; back is=-40; backside=117; bad=-34; bed=-32
        been=-25; between=71; bit=53; bits=82; both=-46; bottom=51; bum=87; but=26; by=-35; calf=-44; came=-62
        cant=-26; cant feel=73; cheek=83; cheeks=75; chest=-75; cold=33; couldnt=33; crotch=89; dead=112; disc=35
        do=-53; down=-31; down there=57; even=-38; feel=119; feel the=72; feeling=109; feels=116; feet=-87; felt=34
        foot=-96; for=-46; get=-29; gone=38; groin=54; had=-77; had to=-30; have=-29; hold=-35; hurts=-39; i=-14
        i am=-17; in=-36; in the=-18; inside=94; is=45; it=-21; its=22; just=-42; knee=-57; know=33; leg=-88; like=48
        like a=-44; me=-20; my=13; my backside=93; my bum=66; my spine=-32; never=-44; new=-70; night=-42; no=-21
        no:feeling=82; no:i=-28; no:in=43; no:it=-35; no:me=-34; no:my=63; no:pain=38; no:the=-30; nothing=39; now=-38
        numb=179; numbness=47; on=14; on a=66; on my=-21; on the=-23; only=-24; out=-68; over=-35; pain=-82
        pain in=-28; patch=51; properly=-35; put=46; reduced=61; right=-57; round=80; round my=84; saddle=69; sat=51
        sat on=46; says=-34; seat=98; sensation=115; shower=53; side=-25; since=11; sit=41; skin=90; sore=-26
        spine=-71; stand=-42; stop=-44; sudden=-30; tell=66; temperature=-39; the=-28; the back=-29; then=-26
        there=27; thighs=74; thing=-47; this=-64; tingling=49; to=-48; to the=-26; today=-26; toe=-45; toes=-34
        tried=-56; tuesday=-43; two=-58; up=-66; walk=-35; was=27; weak=-45; wee=-48; where=44; whole=49; wipe=86
        without=-40; wont=-28; would=-44; you=45
        """,
    ),
    "sexual change": (
        -317,
        """
        2=-45; 3=-37; 5=46; a=-47; a week=45; ache=-47; after=-27; all=45; an=17; and=-27; and i=14; any=49
        anything=58; are=-47; as=28; at all=60; at the=-28; back=19; back pain=16; back went=50; bad=43; belly=-33
        bladder=-29; both=-49; bum=-26; but=56; cant=34; cant get=44; chest=-25; cold=-20; couldnt=33; couldnt feel=37
        days=24; disc=108; either=44; erection=85; even=51; every=-27; feel=35; feeling=55; feet=-24; felt=51
        finish=97; foot=-46; fortnight=47; friday=50; from=-47; get=34; go=-29; going=-30; gone since=64; had=14
        had to=-25; happened=74; hard=33; have been=47; him=49; husband=56; i=-14; i am=22; i cant=44; i felt=57
        in=-42; inside=57; is=-9; it=-31; it was=-24; its like=57; just=-19; last night=28; left=-50; leg pain=68
        legs=-51; like=19; low=-26; lying=-35; me=12; morning=28; my=-55; my back=50; myself=-27; never=29; night=-21
        no=39; no feeling=43; no:a=37; no:feeling=40; no:in=53; no:it=37; no:me=37; no:my=24; no:now=55; no:of=-37
        no:sensation=60; no:since=20; no:the=16; no:up=-34; nothing=97; numb=21; of=-58; off=-25; off the=-22; old=51
        on=-70; on my=23; on the=-27; one=-33; only=-36; onset=65; orgasm=105; other:and=33; other:the=25; over=-28
        pain=-22; pain in=-22; properly=-33; right=-17; round=-24; sciatica=105; sensation=73; sex=69; side=-35
        since=80; since i=62; since my=58; since the=92; sitting=-27; something=-30; sore=-38; spine=-34; started=44
        than=-30; that=16; the=-69; the disc=36; the toilet=-23; there=40; thing=56; this=-30; this morning=-30
        time=27; to=-19; today=-46; toilet=-36; tried=63; two=-30; under=-25; walk=-34; water=-25; wee=-26; week=81
        weekend=-34; when=33; wife=92; with=30; woke=-26; wont=24; worse=-37; years=-25; yesterday=-42
        """,
    ),
    "both legs": (
        -301,
        """
        10=-29; 3=-23; 5=34; 6=25; a=-36; ache=-49; after=-21; again=-28; all=-24; am=14; an=35; an hour=34; and=-13
        and its=-33; and right=44; are=78; back=-41; back 6=42; back pain=-22; be=-24; bed=28; before=-37; between=-62
        bit=-50; both=218; both feet=60; but=-38; calves=104; can=-24; cant=14; chest=-31; cold=22; day=-29; days=-37
        disc=-32; do=-42; down=24; down to=53; each=78; either=44; every=-30; feeling=-29; feels=-46; feet=159
        fell=-42; felt=22; fine=-31; foot=26; for=-53; from=46; from the=24; get=20; go=-37; got=54; got the=53
        half=-34; have=42; have gone=45; hot=46; hurts=-32; i=-41; i am=-16; i was=-32; in=-11; in my=-37; into=33
        into my=53; is=-18; it=-43; it is=68; it was=40; its=19; just=-40; l=43; left=94; left and=60; leg=13
        legs=228; legs are=39; like=39; like a=-38; like i=50; lower=24; me=-66; morning=26; my=-36; my back=-49
        my feet=74; my legs=92; my right=-36; myself=-23; neither=82; never=-36; night=-38; no=-43; no:i=-30
        no:leg=59; no:my=-29; no:the=24; no:there=-30; not=-30; now=98; numb=49; numbness=37; of my=-20; of the=-52
        off=-25; off the=-29; ok=-33; on my=-59; one=16; other=57; out=-30; pain=15; paraesthesia=55; past:my=37
        pee=-27; pins=41; right=116; right leg=-55; said=-29; sciatica=60; since=24; so=36; spine=-49; temperature=-39
        that=-16; the=-34; the other=61; the right=123; the two=72; them=53; there=-37; they=40; this=-24; through=-30
        time=-41; tingly=33; to=-16; to my=-43; to the=49; today=61; toes=29; tonight=27; too=55; twice=-30; two=96
        under=23; up=-19; walk=25; was=45; way=-34; wee=-33; weeks=21; went=26; with=-13; without=-41; woke=27
        would=-23; x=-39
        """,
    ),
    "rapid weakness": (
        -309,
        """
        4=28; 6=-33; a=-34; a wee=48; about=-24; ache=-29; am=21; and=-28; ankles=53; arm=63; as=-20; at all=39
        at the=-20; back=-130; bed=35; been=-16; before=-23; between=-38; both=-31; burning=-44; but=-50; by=99
        cant=55; cant feel=-36; cant get=29; chair=56; clumsy=62; cold=-32; could=61; couldnt=58; day=-28; days=-25
        dinner=55; disc=-27; do=45; dont=-38; down=-30; drunk=69; every=26; feel=-27; feeling=-29; feels=-36; feet=64
        fell=40; felt=-56; fine=-37; for=20; for a=31; from=23; from the=26; get=36; getting=31; going=53; gone=32
        got=-48; had=19; had to=66; hands=58; has=-30; hold=71; hold me=57; hour=82; i=-7; i cant=19; i have=-22
        if=-33; in=10; in the=24; it=-67; its=-21; just=20; keep=31; knee=40; knees=73; l=-37; left=-27; left leg=58
        leg=112; legs=189; legs just=64; lift=36; low back=20; lower=-23; lunch=40; morning=45; my=-25; my feet=54
        my foot=39; my legs=72; myself=29; neck=92; never=-53; new=-67; night=-33; no:i=-23; no:it=-30; no:pain=48
        no:the=15; now=99; numb=-40; of=-39; off=25; off the=46; on=-15; on my=-17; on the=-24; one=-50; only=-31
        other:and=-38; other:to=50; out of=24; pain=-45; past:a=29; past:my=27; pee=-37; power=72; right=-15
        right leg=35; round=29; sciatica=-34; since=7; since the=-49; sitting=-26; spine=-44; stairs=54; stand=65
        stop=-29; strength=69; temperature=-44; that=-28; the=-38; the left=-25; the toilet=27; there=-33; they=-30
        thighs=58; this morning=46; tingling=-38; today=96; toes=-31; tuesday=52; two=-42; unable=54; unable to=54
        up=40; walk=38; was=62; weak=58; weaker=50; weakness=47; weeks=35; went=14; when=-39; when i=-35; with=-33
        with a=32; with the=-31; wont=68; would=-26; yesterday=29
        """,
    ),
    "sudden tearing pain": (
        -382,
        """
        2=-19; 3=-19; 5=-30; a=14; aaa=91; after=-32; agony=39; an=24; and=14; and cold=46; and i=17; and my=32
        aneurysm=161; are=-29; at=-10; back=15; back and=81; back pain=-42; be=-27; bed=-32; belly=115; between=41
        both=-28; bp=77; breath=-23; by=-27; came=88; came on=43; can=-35; cant=-62; clammy=60; cm=92; cold=74
        couldnt=-27; day=-39; days=-44; deep=41; do=-22; dont=-18; down=17; ever=49; every=21; faint=60; feel=-48
        feet=-34; felt=52; flank=37; foot=-41; for=-34; from=18; from the=-26; get=-19; got=-20; grey=72; had to=25
        have=13; hit=34; i was=24; if=-22; in=13; in a=40; in my=41; in the=50; it=-35; its=-38; just=-15; known=54
        leg=-30; legs=-38; like=54; like a=-16; like it=46; loin=68; low=-25; low back=-26; me=-30; my=15
        my aneurysm=69; my back=51; my belly=32; my left=31; myself=-23; nearly=54; neck=36; never=19; new=25
        night=-36; no=-83; no:i=-19; no:since=-20; not=-30; nothing=-37; nowhere=55; numb=-55; of=-33; off=-43
        off the=-19; on=-28; on the=27; once=42; only=-24; out=67; out of=32; pain=73; passed=55; passed out=60
        right=-47; ripping=97; round=21; said=30; same=-25; scan=76; sciatica=-26; second=41; shoulders=45; since=-9
        since the=-26; something=54; sore=-28; stand=23; stomach=42; sudden=91; sweat=94; sweating=70; tearing=98
        the=-43; the back=18; the pain=27; then=48; this=-56; thought=37; thought i=46; through=58; through to=39
        time=-28; to back=61; to my=25; to the=18; too=-24; took=-29; tummy=77; twice=-28; two=-19; under=21; up=-37
        was=13; watch=56; wee=-27; week=-30; weeks=-29; went=31; when=-34; when i=-19; while=53; woke=-27; wont=-40
        work=35; worst=80; wouldnt=45; years=-20
        """,
    ),
    "chest pain": (
        -328,
        """
        2=-27; 3=-42; 4=31; a=16; a bit=52; ache=42; aches=48; across=44; air=127; all=-23; am=19; an=32; and=25
        and i=28; are=-16; arm=106; as=32; at=-30; at the=-26; back=31; back pain=45; back sore=49; be=-26; been=-31
        behind=47; belly=-25; between=50; between the=37; bit=56; bit of=47; both=-41; breastbone=109; breath=231
        breath in=68; bum=-23; calf=31; came=-18; cant=-12; cant get=50; chest=256; coughed=52; day=-41; days=-26
        did=37; didnt=-26; feeling=31; feels like=39; feet=-21; felt=-22; few=33; foot=-53; from=-15; front=47; get=58
        get a=39; go=-36; goes=46; going=42; gone=-31; had=-48; have=-18; heart=57; heavy=39; i=-52; i am=-12
        i breath=48; i cant=23; i have=-28; if=-30; in a=30; in my=-50; in the=-17; is=-12; it=-22; jaw=70; just=25
        knee=-22; last=-32; left=29; left arm=58; leg=-51; legs=-54; like=15; like an=54; low=-34; low back=-17
        lower back=-26; my breastbone=84; my chest=67; my legs=-22; my spine=-19; myself=-20; never=-15; new=-44
        no=-27; no:it=-19; no:the=-29; nothing=-44; now=-15; numb=-38; of=-8; off=-38; on my=20; over=-17; pain=-24
        pee=-26; probably=48; properly=26; ribs=26; right=-17; round=24; sat=30; sharp=40; sick=37; side=34; since=-22
        sitting=22; so=-18; sob=105; sore=18; spine=-48; stairs=25; stand=-21; started=-36; stop=24; than=-24; the=-56
        the back=15; the chest=73; the right=-25; the toilet=26; there=-20; this=-44; thought=41; thought it=39
        three=-24; through=37; through to=39; tight=38; to my=55; to the=46; today=39; toes=-24; too=28; two=-29
        walk=-20; walking=44; was=-30; wee=-30; week=-24; weeks=-39; weight=46; went=-42; when=19; when i=36
        with the=38; wont=-17; would=-22; years=-32; yesterday=-33
        """,
    ),
    "major trauma": (
        -276,
        """
        3=-24; 5=-27; 8=45; a=12; ache=-51; across=68; again=-33; all=-22; am=-46; and=-30; and i=29; and my=-33
        are=-37; as=-27; at=30; at the=57; back=72; back is=44; back pain=-31; bad=-37; be=-24; been=-28; before=-29
        belly=-32; both=-40; bottom=47; by=46; by a=64; came=37; can=29; cant=-43; car=50; chest=-26; cold=-34
        couldnt=-34; day=-31; down=51; down the=32; every=-26; feel=-42; feeling=-27; fell=105; felt=-28; foot=-40
        for=-80; from=-34; get=-26; getting=-30; go=-25; going=-33; gone=-28; got=45; had=-50; had to=-26; has=-24
        have=-35; hit=68; home=43; horse=66; hurts=31; i=-73; i am=-37; i cant=-23; i was=76; if=-23; in=-34
        in the=35; into=43; into the=52; is=-22; it=-33; its=-34; just=-65; ladder=70; landed=108; last=-30; left=-50
        leg=-56; legs=-32; like=-82; lower=37; lower back=44; me=72; my=-39; my back=15; my spine=44; myself=-25
        neck=65; never=-35; new=-66; night=-17; no=-50; no:me=-36; no:the=-28; not=-64; nothing=-41; now=-28; numb=-43
        of=-64; off=78; off the=63; on=22; on my=33; on the=20; one=-45; only=-43; onto=87; other:a=35; other:and=59
        over=39; pain=-41; pain in=-35; quad=67; right=-28; rolled=69; round=-32; same=-34; says=-32; side=-21
        since=-97; since the=-22; sit=42; so=-27; sore=75; spine=88; started=-35; still=-29; straight=50; sudden=-37
        that=-40; the=34; the toilet=-27; there=-43; they=-29; this=-39; time=-38; to=-57; to the=24; toilet=-31
        too=-30; took=37; top=35; two=-29; up=30; walked=42; wall=43; was=20; week=-41; weeks=-26; went=53; when=-42
        when i=-25; whole=33; with=-22; without=-32; wont=-38; worse=-29; would=-26; years=-34; yesterday=60
        """,
    ),
    "fever with numbness": (
        -337,
        """
        101.8=52; 39.1=65; 4=-23; a=-40; about=-19; ache=-42; again=-24; all night=49; am=-31; an=13; an my=67; and=43
        and cold=38; and i=21; and my=73; and now=70; are=-23; as=-26; at=-54; back=20; back is=-31; back pain=79
        been=-31; between=-36; bum=-25; burning=43; burning up=65; but=-30; by=-32; came=-24; cant feel=34; cold=42
        couldnt=-21; didnt=-21; down=-26; down the=48; epidural=49; every=-32; feel=-10; feel my=56; feeling=20
        feels=-27; feet=27; felt=-22; fever=207; feverish=68; fire=44; flu=48; foot=53; for=-57; from the=35; go=-19
        going=-19; gone=25; had the=32; had to=-21; hot=56; hot and=51; hour=-26; i=-46; i am=-13; i cant=59
        i have=-16; i keep=32; if=-19; in=-63; in my=10; in the=-31; into=-23; is=-28; it=-34; its=-60; just=-29
        knee=-32; l=-31; last week=22; left leg=33; leg=127; legs=80; lift=52; like=-58; like a=-22; line=51; low=-18
        low back=-13; lower=-26; lower back=-22; me=-52; months=35; my back=-62; my left=26; my leg=46; my legs=31
        my right=34; myself=25; neck=-31; never=13; night=44; nights=36; no=-59; no:feeling=25; no:of=25; no:the=14
        nothing=-29; now=44; now my=44; numb=58; of=-44; off=-22; on=-77; on my=-28; one=-22; one spot=46; only=-14
        out=-37; pain=-15; pee=24; right=-19; rigors=88; sciatica=-29; shaking=56; shivering=64; shivers=52; side=-33
        so=39; spine=34; spot=33; stand=-18; sudden=-25; sweats=43; t=29; temperature=97; than=-18; the=-72
        the back=-33; the bed=33; the left=32; the right=-21; thighs=53; till=-20; time=-20; tingling=34; to=-61
        today=26; toe=-22; under=46; up=-21; was=-25; water=23; weak=55; wee=50; week=34; went=-14; wet=32; when=-23
        when i=-11; with=-16; wont=27; would=-16; years=-21
        """,
    ),
    "crisis": (
        -96,
        """
        2=-64; 3=-40; 4=-30; 5=-34; 6=-39; a=-68; about=60; ache=-59; after=-33; again=66; all=-19; an=-47; and=-61
        and my=-22; and the=-33; are=-28; as=-65; at=-15; back=-129; back ache=-25; back pain=-45; be=78; bed=-35
        before=-60; being=66; better=53; between=-46; both=-77; bridge=61; bum=-33; but=-57; by=-33; came=-28; can=-39
        cant=-40; chest=-28; cold=-43; could=-31; couldnt=-38; cut=54; day=-61; days=-19; disc=-30; do=59; dont=53
        down=-92; end=54; every=-27; feel=-63; feels=-48; felt=-63; foot=-68; for=28; from=-52; from the=-24; get=-41
        getting=-30; go=20; gone=-37; good=49; got=-25; had to=-52; has=-41; have=26; have to=-46; how=43; i=45
        i have=55; i was=-27; in=-69; in my=-34; in the=-18; is=-38; it=12; its=-42; just=-25; knee=-34; l=-38
        last night=41; left=-51; leg=-82; legs=-68; life=66; like=-52; like a=-23; living=74; looking=62
        looking at=66; low=-35; low back=-19; min=-29; morning=-43; my=-46; myself=46; never=-34; new=-72; no=-56
        no:back=71; no:i=-20; no:know=-33; no:me=58; no:since=-28; nobody=47; not=17; now=-36; numb=-68; of=24
        of my=-25; off the=-42; on=-79; on the=-33; other:and=-30; over=28; pain=-39; pain in=-31; pee=-36; right=-73
        round=-33; same=-29; sciatica=-42; see=50; sensation=-35; side=-47; since=-136; sitting=-40; sleep=51
        sore=-44; spine=-70; stand=-34; stop=46; sudden=-35; the bridge=61; the pain=42; the toilet=-34; then=-26
        theres=37; thinking=78; this=68; this back=46; this morning=-47; to=17; toilet=-60; tonight=94; two=-58
        up=-49; want=93; was=-39; water=-36; way=35; wee=-38; week=-56; went=-48; wet=-31; when=-89; when i=-52
        wish=90; with=-35; worse=-30; would=119; yesterday=-40
        """,
    ),
    "leg weakness": (
        -261,
        """
        3=22; 3/5=83; a=-8; ache=-55; all=-54; am=-29; an=-24; and=-88; ankle=57; are=49; at=-17; at all=28; at the=23
        back=-97; back pain=19; bad=57; be=-29; bed=-20; been=-50; before=-26; belly=-28; bit=-42; both=-57; bum=-50
        burning=-35; by=-47; cant=39; cant feel=-39; cant get=-31; car=45; chest=-23; cold=-46; could=-34; couldnt=22
        dead=-32; dont=-23; down=-36; down to=-42; feel=-76; feeling=-55; felt=-24; fine=44; first=-33; foot=163
        for=-12; for the=35; from=-23; from under=60; front=31; get=-25; getting=36; gone=-17; got=-37; had=-22
        had to=28; have=-26; heel=84; hip=82; home=-38; hot=-31; i=-30; i am=-43; i walk=80; in=-66; is=-26; it=11
        it was=-33; its=16; itself=46; just=26; keeps=37; kerb=50; knee=118; last=-18; left=76; leg=135; legs=-67
        lift=67; lift my=75; like=-45; like a=40; low=62; low back=60; morning=-44; my=11; my back=-18; my left=44
        my leg=44; my right=113; my spine=-23; myself=-27; never=-19; night=-46; no=-20; no:feeling=-30; no:the=-20
        not=-42; nothing=-29; now=-41; now my=-48; numb=-77; of=-38; of my=37; of the=-38; on=12; on the=40; one=54
        only=29; other:and=30; out=-24; over=25; pain=-55; pee=-29; physio=85; push=46; right=36; same=-42; sat=-42
        sensation=-31; side=17; since=-56; sitting=-25; sore=-23; spine=-55; stairs=36; sudden=-24; the car=52
        the left=32; the right=-47; then=-48; there=-35; theres=-36; thigh=76; thing=-28; this=-36; times=53; to=-10
        to my=-30; today=-44; toe=74; tonight=-36; too=-37; twice=36; two=-45; under=31; up=24; walk=80; was=-67
        weak=54; wee=-25; week=53; weeks=-25; went=55; when=21; when i=59; with the=25; worse=-27; would=-27
        years=-33; yesterday=-30
        """,
    ),
    "leg pain with numbness": (
        -438,
        """
        4=-22; a=-35; ache=23; all=8; am=-25; an=-14; and=35; and needles=31; and the=75; ankle=67; at=-24; back=-100
        back pain=-40; bad=-16; been=-10; below=26; between=-18; big=43; big toe=37; both=-43; by=13; calf=155
        came=-19; cant=-30; cant feel=16; chest=-19; cold=-16; couldnt=-13; day=-22; dont=-12; down=70; down my=27
        down the=14; down to=59; feel=8; feeling=18; feels=36; feels like=25; feet=-14; felt=-12; foot=130; foot is=43
        for=-15; friday=27; from=33; from the=16; get=-17; getting=-19; go=-17; going=-13; had=-10; had to=-13; has=22
        have=-17; heel=59; hurts=22; i=-55; i have=-20; in the=13; is=24; it=-24; its=-10; just=-24; knee=69; last=-17
        left=-17; left leg=-21; leg=45; legs=-43; like a=-17; little=65; little toe=71; low=-19; low back=-13; me=-41
        morning=-13; my=-14; my ankle=43; my back=-18; my left=15; myself=-13; needles=29; night=-21; no feeling=19
        no:feeling=17; not=-34; nothing=-24; now=-34; numb=47; of=-7; of the=15; off=-15; on=-19; on the=-31; one=16
        one side=25; other:and=-14; out=-28; over=-19; pain=59; past=58; past my=50; patch=52; pee=-20; pins=21
        pins and=31; plus=42; right=-12; right foot=-25; right side=31; round=-15; same=31; sciatica=19; shin=131
        shooting=36; side=62; since=-33; since friday=35; since the=-24; sole=74; spine=-26; stand=-15; started=-14
        that=37; the=-25; the foot=103; the knee=40; the left=-16; the pain=21; the sole=47; then=10; there=-19
        this=-36; time=-14; tingling=42; tingly=31; to=55; to my=65; to the=36; today=-19; toe=92; toes=95; toilet=-15
        too=-15; top=53; top of=48; two=-26; under=-18; up=-49; walk=17; was=-46; weak=-17; wee=-16; week=-21
        weeks=-14; went=-9; when i=16; with=25; wont=-12; worse=-19
        """,
    ),
    "fever": (
        -271,
        """
        2=28; 38.4=77; 4=-38; 5=18; a=-27; ache=45; aching=37; again=87; all=-16; an=15; an my=67; and=21; and my=47
        and the=65; are=-21; at=-34; at the=-26; back=104; back pain=41; bed=36; before=40; belly=-28; between=-44
        both=-41; breath=-27; burning=55; by=-19; came=-26; cant=-62; car=-30; chills=72; cough=37; could=29
        couldnt=-23; day=-48; didnt=-25; down=-30; drenched=65; evening=49; every=-25; feel=-20; feeling=21; feels=-40
        felt=-28; fever=170; flu=79; for=-78; freezing=69; go=-29; going=32; gone=-32; had=13; had to=30; has gone=-31
        have=14; high=37; hot=78; hot and=49; hour=-27; hurts=27; i=-91; i have=44; if=-20; in=-39; in my=-15; is=-19
        it=-7; its=-43; just=-29; knee=-31; know=-29; l=-42; left=-41; left leg=28; leg=29; like=-34; line=53; low=32
        lying=-26; me=-56; more=-25; my=-54; my back=-42; my left=-34; my spine=-23; myself=-22; new=-66; night=73
        nights=36; no:it=-26; no:no=52; no:since=-24; no:to=-20; nothing=-39; now=-10; of=-14; of the=-22; off=-19
        off the=-43; on=-58; on my=-33; one=-21; or=-24; out=-50; pain=-10; pain in=-27; properly=32; rigors=81
        round=-21; same=-27; sat=-18; says=57; sciatica=-27; sensation=-34; shakes=95; shaking=85; sheets=57
        shivering=126; shivery=67; side=-31; since=-24; so=42; something=-25; sore=42; spine=23; sudden=-42; sweats=95
        t=51; teeth=78; temperature=126; than=-25; the=-43; the back=-20; there=-21; thermometer=102; this=23
        this morning=26; three=51; through=24; till=-23; to=-39; to the=-29; today=-16; toes=-22; tonight=33; too=-43
        twice=52; under=39; up=-12; way=-31; weak=-24; weeks=42; when=-50; when i=-37; with=-18; with it=58
        without=-25; woke=48; would=-29; years=-44
        """,
    ),
    "unexplained weight loss": (
        -350,
        """
        10=22; 2=17; 24=44; 4=40; 5=16; 6=19; 9=39; a=-6; a stone=55; ache=41; ache in=40; after=-16; ago=-18; all=-27
        am=15; an=-27; and=-39; and i=60; and my=22; appetite=66; back=34; back 4=35; back pain=19; be=-27; bed=-19
        belly=-16; belt=100; bit=-17; both=-32; but=-11; came=-16; cant=-52; changed=55; chest=-16; couldnt=-16
        days=-35; diet=71; dieting=66; doctor=39; dropping=38; easter=70; eat=76; eating=73; feel=-35; feeling=-21
        feels=-27; felt=-25; food=65; foot=-28; for=-13; from=-21; get=-15; goes=40; going=-17; gone=27; got=-25
        had=-37; half=28; havent=27; hole=62; i=16; i am=-12; i eat=69; i have=27; i look=36; in=30; in the=-11
        is=-43; it=-57; its=-15; just=-37; keeps=49; kg=148; last=-17; lb=123; left=-33; leg=-35; legs=-38; like=-31
        look=29; lost=63; low=-21; lower=18; mid=29; month=21; months=61; more=27; morning=-25; my=-37; my back=-20
        myself=-18; never=24; night=-33; no=8; no reason=49; no:diet=54; no:dieting=54; no:it=-26; no:on=29
        no:reason=49; no:since=-15; no:the=-30; no:to=37; no:trying=86; nobody=34; not=40; now=-13; numb=-34; of=-67
        off=66; off my=35; off the=-23; on the=-10; one=-35; other:and=-15; other:says=27; out=-38; pain=-26
        reason=49; right=-14; same=79; say=42; says=19; sciatica=-16; side=-24; since=29; size=45; so=-21; spring=46
        still=21; stone=80; sudden=-20; than=51; that=-27; the=-63; the back=46; the same=40; then=-24; there=-36
        this=-44; this morning=-16; to=9; tonight=-18; too=-19; tried=33; trousers=33; trying=85; under=-17; up=-35
        weight=69; went=-29; when=-41; when i=-30; with=-46; without=44; worse=-22; would=-24; year=30; years=-19
        yesterday=-24
        """,
    ),
    "pain with a risk": (
        -343,
        """
        3=18; 3 weeks=45; 5=-24; a=-23; a new=56; a week=35; ache=49; after=23; ago=50; all=-42; am=-29; an=-46
        and=15; aneurysm=-42; are=-39; at=-41; back=58; back been=56; back is=61; back pain=47; bed=-30; been=41
        before=20; belly=-30; between=-49; bit=-25; blades=-30; both=-50; breast=62; but=19; can=-38; cancer=140
        cant=-45; cant get=28; chest=-25; clear=46; cold=-24; couldnt=-21; day=20; days=66; did=25; didnt=-27
        different=64; down=-22; feel=-25; feels=-24; felt=-34; foot=14; for=55; fortnight=42; fresh=64; from the=-26
        getting=59; getting worse=66; go=-27; gone=-27; had=58; had a=40; has=37; have=-36; hour=-28; hurts=35; i=-52
        i have=-19; in=43; in the=-13; inject=61; isnt=39; it=-54; just=-23; kidney=61; killing=37; know=-23; l=-41
        last=72; last night=-34; last week=36; left=-48; leg=-51; legs=27; like=-69; like a=-29; low=14; low back=-17
        low down=39; me=-41; melanoma=72; methotrexate=66; month=70; more=42; morning=-30; my=-38; my back=-35
        my spine=36; never=-25; new=139; new back=59; night=-23; no=-29; no:in=-43; no:my=32; no:since=-20; no:the=-14
        nothing=-30; now=66; now my=48; numb=-47; of=-29; off=12; off the=-20; old=39; on=23; on the=15; one=17
        only=-38; out of=24; pain=39; pain new=58; past:a=39; past:cancer=41; prostate=93; sat=-20; sciatica=-36
        sensation=-31; side=-69; since=-29; so=25; sore=23; spine=61; spot=71; started=33; sudden=-50; t=-42; the=-68
        the weekend=42; then=16; this morning=-34; to=-73; toilet=-19; tonight=-44; too=-26; tummy=-33; two=-39
        up=-46; upper=-40; walk=-19; was=-24; wee=-31; week=50; weekend=72; weeks=86; went=-43; when=-41; when i=-30
        with=-24; with a=32; worse=87; would=-22; x=-35; years=35
        """,
    ),
    "minor strain": (
        -377,
        """
        3=-23; 4=-25; 5=-20; 6=-22; 70=55; 81=65; a=26; about=-29; ache=-34; after=-16; ago=-18; all=-41; am=46
        an=-18; and=24; and felt=67; and it=41; and something=54; as=-25; at=-36; back pain=-14; bed=23; been=24
        before=-20; belly=-23; between=-21; bit=-21; bones=107; both=-34; bus=39; but=12; by=-19; cant straighten=48
        coughed=59; day=-29; days=-24; dexa=57; down=19; every=-19; fall=80; feel=-39; feeling=-17; feels=-25; felt=69
        felt a=79; foot=-28; for=26; for my=32; from the=-17; gone=-32; got=27; had=-17; hard=51; have=-19; i=-45
        i am=39; if=-16; in my=24; in the=-18; is=-41; it=-44; its=-46; jolt=74; just=14; kerb=57; left=-37; leg=-44
        legs=-43; lifted=62; like=-26; like a=16; low back=-16; lower=-21; maybe=50; me=-29; mid=31; mid back=36
        middle=41; middle of=44; morning=-22; my=-37; my back=54; my spine=36; new=-37; no=-47; no:i=-22; no:it=-29
        no:since=18; no:the=-17; not=-34; nothing=-40; now=-33; numb=-33; of=-9; of my=18; off=22; off the=41; old=24
        on=17; on my=-20; on the=24; one=-26; op=52; osteoporosis=93; other:and=33; out=-22; out of=21; pain=20
        pain in=24; pop=64; prednisolone=76; reached=56; right=-19; sat=16; sat down=50; sciatica=-17; seat=32
        sharp=69; side=-29; since=16; since the=-23; sitting=-21; slipped=57; sneezed=67; something=59; sore=-26
        spine=31; started=-22; step=37; steroids=59; still=-23; straighten=51; sudden=52; t=33; the=-18; the back=30
        the toilet=19; there=-30; thing=-23; this=-38; time=-16; to=-41; to the=-18; today=-29; too=23; under=-22
        up=-19; walk=-17; was=-18; week=-33; weeks=-21; when=-14; when i=-12; with=-14; with this=30; woke=-20
        wont=-22; worse=-24; would=-24; years=105
        """,
    ),
    "unremitting pain": (
        -341,
        """
        2=16; 3=22; 5=-18; a=-43; ache=41; after=-19; all=-8; always=33; an=-22; and=-52; any=32; as=-22; asleep=40
        at=14; at night=37; at the=-21; back=-122; back pain=9; bath=48; be=-18; bed=74; before=-19; both=-32; by=-17
        came=-20; cant=-38; chair=32; constant=83; couldnt=-21; day=45; days=24; didnt=-16; doesnt=67; down=21
        even=41; every=61; every night=63; feel=-21; feeling=-19; feels=-29; felt=-24; find=37; fine=49; five=32
        floor=47; foot=-33; go=25; going=-20; gone=-18; got=-18; had=-40; has=-23; have=-35; i=-21; i am=-14; i can=25
        i have=-13; i lie=54; if:my=33; in=-15; in the=39; is=21; it=76; its=33; just=-22; keep=-18; last=-27
        last night=-29; left=-30; leg=-37; legs=-23; lets=39; lie=68; like=-56; like a=-17; low=-11; lying=119
        lying down=39; me=-11; me at=42; minute=41; my=-94; myself=-24; never=51; new=-40; night=101; no=11; no:a=52
        no:it=22; no:of=32; no:off=55; no:on=24; no:or=42; no:since=18; no:this=24; no:to=-17; no:up=30; no:with=33
        not=18; nothing=43; now=-29; numb=-32; of=-31; off=17; off the=-16; on=-45; only=-31; or=91; pain=6
        pain in=-18; pain is=45; pee=-20; position=51; rest=51; right=-27; round=20; same=42; sat=18; sciatica=-17
        since=-45; since the=-16; sitting=72; so=-19; sore=-13; spine=-29; standing=33; started=-23; stood=22
        sudden=-22; thats=24; the=-28; the floor=36; the pain=22; the same=34; there=24; this=10; this morning=-22
        till=35; time=-20; to=-93; to the=-18; today=-30; toilet=-15; too=-17; under=-16; up=33; wakes=39; wakes me=39
        walking=31; was=-50; wee=-18; week=12; went=-24; when=16; with=-18; wont=-24; worse=17; worst=88; would=-22
        years=-17
        """,
    ),
    "upper back pain": (
        -390,
        """
        4=-18; 6=46; a month=38; ache=55; after=-17; all=-21; am=-10; and=-36; and i=-14; and my=-16; and the=-19
        are=26; arm=42; at=14; back=-38; back is=42; back pain=-44; bed=-16; before=-17; behind=36; behind the=47
        belly=-17; belt=45; between=102; between my=33; between the=42; bit=23; blades=101; both=-20; bra=101
        bra strap=48; but=16; came on=34; cant=-64; chest=21; cold=-29; come=40; day=22; days=54; dont=-18; down=-32
        dull=58; feel=-24; feels=-30; felt=-31; fine=26; foot=-30; for=19; for a=21; from=26; from the=50; gone=14
        got=-21; had=-29; have=-29; high=97; i=-86; in=-26; in my=-14; in the=24; is=-7; it=-21; its=27; just=-20
        l=28; last=-18; left=-18; leg=-43; legs are=46; level=94; like=-22; like a=29; low=25; low back=-25; mid=52
        mid back=43; middle=34; month=34; months=32; morning=-23; my=11; my back=-12; my bra=55; my legs=29
        my ribs=42; my shoulder=45; my spine=-32; near=55; new=40; night=-27; no:in=19; no:low=50; no:since=-22
        no:the=29; no:usual=35; not the=43; nothing=-31; now=39; numb=-20; of my=17; off=-23; on=-31; on my=-26
        on the=-21; once=32; one=-24; only=-15; out=-31; over=-19; pain=51; pain in=-37; pain is=49; probably=30
        ribs=45; ribs from=53; round=27; round my=32; same=-32; sciatica=-24; shoulder=97; shoulder blades=76
        shoulders=69; side=20; since=-31; since the=-26; sitting=-22; so=-16; something=-19; sore=25; spine=50
        strap=78; that=-13; the left=-21; the shoulders=49; the spine=61; there=13; thing=-17; this week=27; three=40
        through=-24; tight=37; to=-46; top=26; under=19; up=55; upper=120; upper back=97; usual=33; walk=-17; was=-44
        week=54; weeks=50; went=-21; when=-29; when i=-18; where=47; with the=23; wont=18; worse=-23; years=-21
        """,
    ),
    "new lump": (
        -387,
        """
        2=-17; 4=14; 5=-16; 8=21; a=60; ache=-44; ago=-14; all=-18; am=24; an=27; and=-76; are=-19; as=-24; at=22
        at the=25; back=18; back has=70; back is=-19; back pain=-9; be=18; bed=-14; been=-39; belly=-18; bent=38
        beside=60; between=-14; bit=31; both=-30; but=-32; can=15; cant=-40; chest=-18; cold=-16; could=28
        couldnt=-13; daughter=56; day=-37; days=-23; didnt=-14; down=-45; every=-18; feel=9; feeling=-25; foot=-25
        for=-57; from=-34; get=-16; getting=18; go=-15; had=-33; half=35; has=49; have=-18; hip=27; i=-40; i am=36
        if=-19; in=-24; in my=-23; in the=40; it=-35; just=-24; last night=-21; last week=24; left=-17; leg=-32
        legs=-30; like=-20; looks=50; low=12; lower=27; lump=71; me=-48; morning=-18; my=29; my back=91; my legs=-14
        my lower=30; my spine=73; new=41; next=47; next to=46; night=-12; no=-30; no:at=32; no:it=-12; no:my=-17
        no:the=-16; no:there=48; no:to=17; not=-14; nothing=-27; noticed=26; numb=-28; of=18; of a=38; of my=50
        off=-36; on=-24; one=32; one side=30; other:says=43; out=36; out of=21; over=35; over the=27; pain=-70
        pain 6=34; pain in=-18; right=-19; round=-19; says=39; shape=53; since=-37; since the=14; sitting=22; size=48
        size of=51; so=-16; soft=67; something=25; sore=-23; spine=94; started=-22; step=47; swelling=119; t=35
        tailbone=31; than=23; that=18; the=-47; then=-28; there=38; theres=61; theres a=67; this=-44; time=-14; to=-26
        to my=38; to the=-21; to touch=35; today=-28; tonight=-18; touch=32; under=-17; up=-28; walk=-13; was=-13
        wasnt=25; week=17; weeks=-16; went=-28; when=-30; when i=-19; wife=22; with=-31; wont=-22; worse=-18
        would=-14; yesterday=-16
        """,
    ),
    "pulsing abdomen": (
        -440,
        """
        2=-19; 4=-15; 6=-16; a=4; about=-15; above=36; ache=44; after=-16; am=-10; and=-67; and i=-14; and my=-16
        and the=44; are=-17; as=28; at the=-13; back=44; back ache=79; back hurts=48; back pain=20; be=12; beat=70
        beating=82; been=10; before=-12; belly=88; belly button=45; bit=-17; both=-17; but=-26; button=45; came=-24
        can=80; can see=40; cant=-39; chest=-13; couldnt=-14; days=-20; didnt=-14; dont=-15; down=27; every=-20
        feels=-16; flat=23; foot=-9; for=-39; from=-28; get=-12; go=-17; gone=-14; got=-12; had=-8; has=-18; have=-26
        heart=65; hour=18; hurts=41; i=-18; i can=34; i have=-14; i lie=40; if=-17; in=31; in my=40; in the=27
        into=-16; is=9; it=55; its=-32; itself=30; know=-15; last=-24; left=-19; leg=-29; legs=-20; lie=36; like=-14
        like a=34; low=37; low back=32; lump=28; lying=37; lying down=31; me=-39; middle=26; middle of=28; morning=-16
        my=21; my back=-34; my belly=75; my spine=-20; my stomach=56; my tummy=47; myself=16; never had=24; new=-48
        no=-29; no pain=32; no:i=-11; no:in=18; no:it=-23; no:my=-14; no:pain=27; no:the=10; not=-12; now=-25
        numb=-22; of it=27; of my=-16; off=-10; on=-56; on the=-20; one=-26; only=-22; out=-34; over=-13; pain=-13
        pain in=28; pulse=57; rest=32; right=-18; round=-14; same=19; see=36; side=-22; since=-64; since the=-13
        sitting=-17; so=-12; sore=-11; spine=-29; steady=69; stomach=68; sudden=-17; that i=25; the=-55; the back=59
        the middle=27; the pain=18; then=-17; there=-9; this morning=-13; throbbing=42; to=-59; to the=-11; today=-21
        tonight=-16; tummy=102; two=-15; up=-39; walk=-17; was=-26; went=-17; when=25; when i=10; with=36; with it=25
        with the=25; worse=-15; would=-15
        """,
    ),
    "burning urine": (
        -363,
        """
        6=-22; a=-40; ache=36; after=-24; all=-35; am=-10; and=41; and a=64; and i=-13; and my=19; are=19; as=-16
        at=-37; back=-16; back pain=-30; back sore=26; bad=-17; bed=-19; belly=-17; between=-24; blades=34; blood=92
        both=-32; breath=-25; burning=21; but=10; but i=17; calf=-18; came=-31; cant=-41; chest=-22; cold=-25
        couldnt=-13; day=-24; days=-26; dont=-13; down=-54; every=16; feel=-39; feeling=-17; feels=-36; felt=-20
        flank=120; foot=-40; for=-38; from=-23; from the=-14; get=-16; getting=-16; gone=-15; groin=53; had=-17
        have=-15; i=-28; i am=-32; i pee=45; in waves=46; is=-15; it=-41; just=-23; kidney=65; last=-31; leg=-43
        legs=-37; like=-37; like a=-13; loin=95; loin pain=63; low=-32; low back=-25; me=-40; morning=18
        morning and=58; my=-29; my back=31; my flank=48; my spine=-16; never=-20; new=-58; night=-31; no=-54; no:i=-17
        no:it=-18; no:the=-15; not=-20; nothing=-36; now=-54; numb=-42; of=21; of back=37; of pain=28; of the=16
        off=-29; on=-33; on my=-14; on the=12; one=-12; one side=28; only=-29; out=-43; over=-21; pain=32; pain in=59
        passing=38; pee=97; peeing=72; ribs=62; right=47; same=-15; sciatica=-25; sensation=-21; sick=49; side=176
        side of=88; since=-72; since the=-12; so=-14; spine=-27; started=-26; stings=77; sudden=-27; the=-39
        the back=25; the ribs=37; the right=61; the toilet=16; there=-28; this=13; this morning=29; threw=38; time=30
        times=35; to=-46; to my=22; today=-10; toe=-18; toes=-16; twice=56; two=-21; under=27; under the=33; up=-9
        urine=37; walk=-22; was=-18; water=45; waves=61; wee=101; wee and=53; week=-27; weeks=-18; went=-15; when=27
        when i=37; with=-9; with the=-20; wont=-24; x=34; years=-15; yesterday=-19
        """,
    ),
    "sudden severe pain": (
        -411,
        """
        4=24; 9=32; 9/10=60; a=-22; ache=-11; after=-19; all=-8; am=-12; am on=46; an=37; an hour=37; and=-58
        and i=-18; and its=19; and my=-13; and the=42; apixaban=81; are=-29; as=-21; at=42; at all=-17; at once=35
        at the=-17; awful=38; back=53; back pain=48; back seized=47; back went=31; bad=15; been=-34; before=-18
        belly=-17; better=-22; between=-19; bit=-13; blood=58; blood thinners=67; both=-23; but i=32; came=29
        came on=43; chest=-17; cold=-18; day=30; days=-32; didnt=15; down=-38; every night=33; feel=-30; feeling=-16
        feels=-17; felt=-12; foot=-20; for=30; for my=30; for the=51; from=30; go=-13; gone=-26; got=-18; had=-9
        half=-22; has=-21; here=29; hour=31; i=-24; in=26; in my=23; is=-32; it=-33; its=-14; just=-39; l=-18
        last=-23; left=-14; legs=-18; lift=23; like a=19; low=-22; lunch=28; me=-22; morning=18; my=-35; my back=43
        myself=-15; new=-61; no:my=-16; no:the=-18; not=-37; nothing=15; now=-18; nowhere=54; numb=-28; of=-11
        of nowhere=40; off=-17; on=66; on apixaban=55; on my=-23; on the=-16; on warfarin=59; once=32; one=-12
        only=-19; or=-22; out=14; out of=48; over=-19; pain=60; pain in=70; pm=53; round=-16; sat=-16; seized=47
        severe=99; side=-39; since=-31; since my=30; so=-16; sore=-22; stabbing=47; started=35; sudden=108
        sudden severe=48; suddenly=92; take=71; tea=29; that=-25; the=-55; the back=22; there=-26; thinners=94
        this morning=26; through=-26; time=-19; to=-66; to the=-15; today=15; tonight=51; twice=30; two=-22; under=-14
        up=-42; walk=-13; warfarin=108; wee=-15; week=-22; weeks=-18; went=21; when=-25; when i=-18; with=9
        with it=24; with the=-16; woke=37; wont=-17; worse=-32; worst=33; would=-13; years=-23
        """,
    ),
}
