"""Feeling and function in sex: what people call it, and what they say when it is gone (BMJBP_CES, GIRFT)."""

INTIMACY = {
    "sign:sexual change": """
        cant get it up; couldnt get it up; not getting it up; cant get/stay/keep hard; couldnt get/stay/keep hard
        doesnt get hard; wont get hard; not getting hard; cant keep it up; couldnt keep it up
        unable to get/have/keep/maintain/achieve [an/a] erection/stiffy/boner; no erection; no erections
        lost [my/all] erection/erections; losing my erection; erectile; impotent; impotence
        no stiffy/boner/boners/stiffies; cant get wood; no wood; no morning wood/glory/erection/erections/wotsit
        morning wood/glory/erection gone/has/stopped/vanished; not had morning wood/glory
        havent had morning wood/glory; no lead in my/the pencil; nothing in the trouser department; nothing stirring
        nothing stirs; nothing happening in the trouser; soldier wont stand; wont stand to attention
        nothing works in the bedroom; bedroom problems; problems in the bedroom; trouble in the bedroom
        nothing happening in the bedroom; unable to perform; couldnt finish in bed; cant come; cant cum; couldnt cum
        couldnt come when; unable to climax/orgasm/ejaculate; unable to reach/have [an/a] orgasm/climax; no orgasm
        no orgasms; lost my orgasm; dry orgasm; numb during sex/intercourse
        sex feels/felt/is/was numb/different/like nothing/weird/dead; cant feel a thing during/in sex/bed
        no feeling when we made love; sexual dysfunction; sexual function gone; sexual problems
        sexual sensation/feeling gone/lost/changed; cant feel the condom; cant feel anything when i touch myself
        feel nothing when i touch myself; felt nothing when i touched myself; aroused; cant get aroused
        not getting aroused; no arousal; lost all arousal; cant get wet; no stauner; no stauners; cant get a stauner
        stauner; new ed; ed x; ed since; ed for; onset ed; sudden ed; right to the edge/brink and then nothing
        to the edge and nothing; to the brink and nothing; no climax; no climaxes; cant climax; no release
        cant release; couldnt release; cant get there anymore; cant get there any more; cant get there in bed
        cant get off; no finish; cant finish; cant nut; no nut; not finishing; no semi; no semis; no hard; not hard
        cant rise; wont rise; wont stand up; no rise; nothing rises; not rising; no stiffening; softie; flaccid
        gone soft; goes soft; going soft; stays soft; lost it halfway; felt nothing whatever
        felt nothing at all down; feel nothing inside; felt nothing inside; feel nothing but pressure
        felt nothing but pressure; nothing but pressure; feel only pressure; just pressure; no pleasure
        no sensation when he/she/we; no feeling when he/she/we; couldnt feel him/her/it at all
        dont feel anything when my/he/she/we; feel anything when my/he/she/we; nothing in bed; nothing in bed either
        nothing works down; nothing works downstairs; doesnt work downstairs; not working downstairs
        stopped working downstairs; marital duties; conjugal; marital relations; equipment not; equipment wont
        equipment has; equipment failed; little guy wont; down below wont; desire is there; desire there but
        want to but; want it but nothing; mind willing; in the mood but; the feeling isnt; the feeling isnt there
        sildenafil; viagra didnt; viagra no; even with viagra; even viagra; nothing with viagra; ejaculation gone
        no ejaculation; ejaculation absent; weak ejaculation; nothing comes out when i; came but didnt feel
        came and didnt feel; came without feeling; didnt feel myself come; couldnt feel myself come; orgasm felt
        orgasm feels; cant feel the orgasm; cant get/have/keep/maintain/hold/achieve [an/a] erection/stiffy/boner
        couldnt get/have/keep/maintain/hold/achieve [an/a] erection/stiffy/boner
        erection gone/has/have/failed/problems/trouble/difficulties
        erections gone/has/have/failed/problems/trouble/difficulties
        trouble getting/keeping/with [an/my] hard/erection/erections
        difficulty getting/keeping/with [an/my] hard/erection/erections
        problems getting/keeping/with [an/my] hard/erection/erections; doesnt work/working in bed
        not work/working in bed; wont work/working in bed; isnt work/working in bed; cant perform [in/with]
        couldnt perform [in/with]; cant climax/orgasm/ejaculate; couldnt climax/orgasm/ejaculate
        cant reach/have [an/a] orgasm/climax; couldnt reach/have [an/a] orgasm/climax; orgasm gone/has/vanished/numb
        orgasms gone/has/vanished/numb; climax gone/has/vanished/numb
        no [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        lost [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        losing [all/any/the] feeling/sensation during/in/having/with sex/intercourse/lovemaking
        cant feel [anything/much/it/him/her] during/in sex/intercourse/bed
        couldnt feel [anything/much/it/him/her] during/in sex/intercourse/bed; feel nothing during/in sex/intercourse
        felt nothing during/in sex/intercourse; cant feel him/her/my husband/my wife inside
        couldnt feel him/her/my husband/my wife inside; cant feel him inside me; couldnt feel him inside me
        felt nothing when we; feel nothing when we; cant feel it when we; couldnt feel it when we
        cant feel anything when we; couldnt feel anything when we; felt nothing in bed; feel nothing in bed
        lost of/no sexual feeling/sensation/function; loss of/no sexual feeling/sensation/function
        cant feel [my/a/the] tampon; couldnt feel [my/a/the] tampon; cant feel [my/a/the] vibrator
        couldnt feel [my/a/the] vibrator; cant feel anything down there when/during
        couldnt feel anything down there when/during; couldnt feel him [inside]; cant feel him [inside]
        could not feel him; didnt feel him; barely feel him; hardly feel him; never felt him
        i go soft halfway/every/half/straight/before; go soft half way; goes soft half way; goes soft halfway
        gone soft halfway; going soft halfway; going soft half way; soft halfway every; went soft halfway
        cant finish anymore; cant stay hard; wont stay hard; doesnt stay hard; never stays hard; manage an erection
        manage an orgasm; manage a climax; manage it in bed; feel a thing inside; feel anything inside
        feel him inside; nothing inside
    """,
    "SEX": """
        sex; make love; made love; making love; love making; lovemaking; intercourse; in bed with; bedroom; relations
        intimate; intimacy; sleep together; slept together; shag; shagging; shagged; bonk; bonking; nookie; nooky
        rumpy pumpy; the deed; did the deed; doing the deed; jiggy; getting jiggy; get jiggy; hanky panky; quickie
        touches me; touched me; touching me; touch myself; touched myself; touching myself; playing with myself; solo
        masturbate; masturbating; masturbated; masturbation; wank; wanking; wanked; tossing off; bedtime with my
        with the wife; with my wife; with my husband; with my partner; with my girlfriend; with my boyfriend
        with the missus; with hubby; with my fella; with the hubby; that department; down there department
        trouser department; bedroom department; love life; sex life; private time; trying for a baby
        trying for another; condom; penetration; oral; vibrator; toy; toys; tried for the baby; tried for a baby
        making babies; the act; romance; romantic evening; fooling around; get it on; got it on; hows your father
    """,
    "NOTHING_FELT": """
        nothing; felt nothing; feel nothing; feels nothing; cant feel; couldnt feel; didnt feel; dont feel; not feel
        not feeling; no feeling; no sensation; numb; dead; no climax; doesnt work; didnt work; not work; not working
        wont work; wouldnt work; nothing happened; nothing happens; nothing doing; no response; no reaction; no go
        a no go; not happening; wouldnt happen; didnt happen; couldnt; cant; unable; not able; failed; fail; failing
        fails; lost; gone; missing; absent; no joy; hopeless; different; not the same; isnt the same; felt different
        feels different; far away; muffled; couldnt get; went soft; flop; a flop
    """,
    "HIS": """
        erection; erections; hard on; hardon; stiffy; boner; stauner; wood; morning wood; morning glory; flagpole
        flag pole; soldier; the soldier; little soldier; private soldier; old boy; old fella; old fellow; old man
        old chap; old lad; old friend; little friend; little man; little guy; little fella; little fellow
        john thomas; johnson; percy; dick; cock; knob; willy; willie; penis; manhood; member; his nibs; mr happy
        the lad; lad  big man; big fella; big lad; junior; wee man; wee fella; wee soldier; my fella; the fella
        the  equipment; machinery; tackle; wedding tackle; todger; the pencil; pencil; the trouser; morning tent
        salute; my  thing; downstairs; the engine; dysfunction; viagra; sildenafil; cialis; tadalafil
        little blue pill; blue pill; blue pills; blue tablet; blue tablets; tent pole; stirrings; stirring
        the wiring; morning visitor; morning salute; wake up like; woke up with; morning one; mornings; my lad
        me lad; my boy; my soldier; my friend downstairs; friend downstairs; the downstairs department; lead in the
        my gun; my pistol; my rod; my hose; my snake; mr; rodger; roger; wee willie; captain
    """,
    "NO_RISE": """
        wouldnt salute; wont salute; wouldnt stand; wont stand; not standing; wouldnt rise; wont rise; doesnt rise
        not rising; no rise; no salute; cant rise; rise to the occasion; stand to attention; to attention
        at half mast; half mast; asleep on the job; asleep; sleeping; on holiday; on strike; retired; gone to sleep
        wont wake; wouldnt wake; no interest; not interested; uninterested; not playing; wont play; wouldnt play
        not play; wont respond; not responding; no response; unresponsive; nothing; no sign; no show; missing; gone
        gone missing; awol; absent; vanished; failing; failed; fails; flop; flops; floppy; limp; soft; goes soft
        went soft; dead; numb; not working; doesnt work; wont work; wouldnt work; didnt work; not work; not up
        cant get; couldnt get; cant keep; couldnt keep; lost; losing; down; let me down; lets me down; out of action
        out of order; useless; no use; broken; no life; lifeless; hasnt been up; hasnt appeared; hasnt shown
        doesnt get; didnt get; havent had; hasnt had; not had; no more; not once; stopped; problem; problems; trouble
        difficult; difficulty; no help; no effect; no good; dysfunction; no stirrings; no stirring; soft as butter
        soft as; like butter; like jelly; like a wet; wet noodle; noodle; like a slug; limp as; used to; cant raise
        couldnt raise; failed to
    """,
    "ORGASM": """
        orgasm; orgasms; climax; climaxes; climaxing; climaxed; cum; cumming; ejaculate; ejaculation; ejaculating
        big o; the o; arousal; aroused; turned on; horny; my clit; clitoris; the clit; lubricated; wet for; get wet
        getting wet; getting hard; get hard; stay hard; staying hard; keep hard; got hard; keep it up; get it up
        kept it up; getting it up; get an erection; keep an erection; erection; erections; making love; make love
        lovemaking; sex; intercourse; came but; came and; came with no; came without; came but there
        no feeling with it; no feeling when i came; when i came; when i come; when i cum; finished but
        finished without; go off; went off; ejaculated; ejaculates; orgasmed; orgasming; jizz; jizzed; nut; nutted
        spunk; semen; masturbate; masturbated; masturbating; wank; wanking; sex drive; libido; genital sensation
    """,
    "TRIED_IT": """
        me and the wife tried; we tried; tried with; tried to be intimate; tried to make love; tried last night
        tried again; tried being; tried having; tried to have; husband tried; wife tried; my wife and i
        my husband and i; me and hubby; me and the husband; me and the wife; me and my wife; me and my husband
        me and my partner; me and my boyfriend; me and my girlfriend; me and him; me and her; me and the missus
        date night; anniversary; valentines; honeymoon; in bed with; in bed together; cuddle turned; cuddled and
        early night with; snuggled; between the sheets; under the covers; in the sack; got frisky; frisky; randy
        horny; in the mood; romantic; romance; romp; passion; passionate; foreplay; kissing; oral; naked; seduce
        seduced; seducing; fumble; a fumble; a bit of fun; some fun; slap and tickle; how is your father
        hows your father; nookie; nooky; rumpy; hanky; a bit of the other; bit of the other; leg over
        get my leg over; get my end away; shag; shagging; ride; a ride; bang; banging; hook up; hooked up; hookup
        netflix and; tried with the wife; tried with my wife; tried with the husband; tried with my husband
        tried with my partner; tried with the missus; tried with her; tried with him; tried last night with
    """,
    "TOUCHED_THERE": """
        touches me; touched me; touching me; touch me; touches me there; touched me there; touch me there
        touch myself; touching myself; touched myself; strokes me; stroked me; rubs me; rubbed me; rub myself
        rubbing myself; play with myself; playing with myself; plays with; vibrator; toy; toys; dildo; his fingers
        her fingers; goes down on; went down on; inside me; when he is inside; when hes inside; enters me; entered me
        penetration; thrust; tampon; moon cup; mooncup; menstrual cup; diaphragm; coil check; condom; speculum
        smear test; private time; me time; alone time
    """,
    "FINISH": """
        couldnt finish; cant finish; didnt finish; never finished; no finish; couldnt get there; cant get there
        didnt get there; couldnt keep going; lost it; it went; had to stop; had to give up; gave up
    """,
    "NOT_HAPPENING": """
        just doesnt happen; doesnt happen; wont happen; never happens; isnt happening; not happening; doesnt come
        wont come; never comes; stopped; has stopped; no longer happens; no longer comes; impossible now; gone
        has gone; cant happen; wont arrive; dont happen; dont come
    """,
    "ORGASM_ONLY": """
        orgasm; orgasms; ejaculation; ejaculations; ejaculate; ejaculating; climax; climaxing; climaxes
    """,
    "FAIL_GET": """
        cant get or keep; cant get; couldnt get; could not get; cant keep; couldnt keep; unable to get
        unable to keep; wont get; not getting; not able to get; not managed; never get; struggling to get; havent had
        no longer get; dont get; cant raise; cant manage; no
    """,
    "STIFFY": """
        stiffy; a stiffy; hard on; boner; erection; erections; an erection; hardon; lob on; semi; a semi
        morning wood; morning glory; stonker; wood in the morning
    """,
    "NOT_WORKING": """
        not working; isnt working; aint working; stopped working; has stopped working; wont work; doesnt work
        dont work; no work; out of order; out of action; on strike; broken; given up; lifeless; wont rise; wont stand
        wont play; packed in; no use; useless; is dead; died; not responding; doesnt respond; wont respond
    """,
    "YOU_KNOW": """
        you know; by myself; on my own; with myself; alone in bed; you know what; ahem; private moment
        how to put this; in that way; that way; alone time
    """,
    "LIKE_RUBBING": """
        like rubbing a; like rubbing an; like rubbing my; like touching an; like touching my; like touching my elbow
        like stroking an; like stroking my; rubbing an elbow; rubbing my elbow; rubbing an arm; rubbing rubber
        rubbing wood; might as well rub; like somebody elses; like someone elses
    """,
    "FELT_ZERO": """
        zero feeling; zero sensation; no feeling; no sensation; nothing at all; felt nothing; feel nothing
        feels nothing; barely any feeling; hardly any feeling; nothing there; little feeling
    """,
    "NO_CALL": """
        isnt answering when called; doesnt answer when called; wont answer when called; not answering the call
        wont answer the call; wont stand to attention; not standing to attention; no salute; wont salute
        doesnt salute; no longer rises to; doesnt rise to the occasion; wont rise to the occasion
        not up to the job downstairs
    """,
}
