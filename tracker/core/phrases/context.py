"""The words around a sign that say whether it is there, whose it is, when it was, and what plainly caused it."""

CONTEXT = {
    # A cue that says "not". What looks like one and is not stands in PSEUDO.
    "NOT": """
        no; not; without; never; none; nil; neither; nor; zero; denies; denied; deny; free of; free from; clear of
        absence of; absent; lack of any; cant say; negative for; neg for; no sign/signs of; no evidence of
        no hint of; no trace of; nothing like; nothing in; nothing down; isnt; arent; wasnt; werent; dont have
        doesnt have; didnt have; dont get; doesnt get; didnt get; dont; doesnt; didnt; havent; hasnt; hadnt
        hardly any; said no to; answered no to; aint; aint got; no longer; no more; not any; not a; not had
        never had; not been; stopped having; nobody; excluded; excludes; bar; minus; nothing wrong with; avoided
        avoid; instead of; rather than; stop me getting; not once did; not once; rule out; ruled out; rules out
        ruling out; didnt have any; wouldnt say; dont think its; dont think it is; doubt its; free from any
        neither of; devoid; nobody has; no bit; none of the; none of your; none of those; none of that; without any
        isnt a; isnt any; wasnt a; wasnt any; touch wood no; thankfully no; thank god no; thank goodness no
        not had any; not having; not got; haint; havent had; havent got; hadnt had; never any; no more of; no other
        nor any; not so much as; noone has
        nothing [is/feels/felt/going/gone/went] numb/tingly/tingling/leaking/leaked/weak
        nothing [is/feels/felt/going/gone/went] dribbling/dead/dragging/wet/floppy/asleep/heavy
        nothing [is] giving [way]; havent been sick/ill/poorly/feverish/vomiting/incontinent/faint
        havent been hot/shivery/shivering/leaking/constipated/dizzy/breathless
        hasnt been sick/ill/poorly/numb/weak/leaking; nowhere near; went nowhere; goes nowhere; nowhere in
        nowhere down; stayed out of; stays out of; stayed clear of; kept out of; keeps out of; does not go
        does not reach; does not travel; does not spread; does not shoot; doesnt go; doesnt reach; doesnt travel
        doesnt spread; doesnt shoot; nothing wrong with my; nothing wrong with immune
    """,
    "PSEUDO": """
        not sure; not certain; not really sure; dont know; dont think i can; no idea; no doubt; no wonder; not only
        not just; not to mention; not long; not because; not quite; not as; not so; not that; not too; not very
        not helped; not helping; not telling; not told; not like me; not like before; not like normal; not right
        not good; not well; not nice; not great; not fun; not happy; not much; not many; not enough; not surprised
        no joke; no fun; no joy; no luck; no better; no change; no different; no matter; no sooner; no help; no use
        no sleep; no rest; no relief; no reason; no warning; no end; no one; noone; no walk; no walks; no go; no way
        no good; no surprise; no need; no point; no appetite; no energy; no answer; no appointment; no explanation
        no because; no injury; no stranger; no control; no power; no strength; no diet; no work; no gym; no stretches
        no heat; never better; never again; never known; never ends; never mind; never had this
        never had anything like; never happened; never happens; never done; never been this; didnt help; didnt sleep
        didnt walk; didnt want; didnt notice; didnt think; didnt go; didnt do; didnt tell; didnt expect; didnt stop
        didnt realise; didnt even; dont want; dont like; dont care; dont understand; dont usually; dont normally
        doesnt help; doesnt seem; doesnt matter; doesnt feel right; hasnt helped; hasnt gone; havent slept
        havent told; havent walked; havent been; wasnt looking; wasnt expecting; wasnt like; isnt right; isnt normal
        isnt good; isnt like; cant say why; cant stop; couldnt stop; stopped me; nothing helps; nothing helped
        nothing works; nothing touches; without trying; without a; without warning; without my; without even
        hardly slept; no idea why; no bother usually; never seen me; never seen myself; never seen anything
        never seen him; never moved so; never so; dont get a minute/moment/second; dont have a minute/moment/second
        cant get a minute/moment/second; not had a minute/moment/second; havent had a minute/moment/second
        didnt get a minute/moment/second
        nowhere near as/so/enough/good/better/normal/right/fixed/ready/there/over/done/close/it/what/well/like
        neither leg; neither foot; neither of my legs; neither of them; never felt anything like; never felt pain
        never felt this; never felt so; never felt such; never felt it come; never felt it; never felt a thing
        never felt worse; never felt like this
    """,
    # After a sign: it is not there, or not any more.
    "FINE": """
        fine; ok; okay; oks; normal; normally; all good; good; alright; all right; grand; spot on; unaffected; intact
        working; works; as usual; as normal; as ever; no problem; no problems; no issue; no issues; no trouble
        no bother; no change; no changes; unchanged; perfect; perfectly; fully intact; clear; all clear; healthy
        great; strong; equal; same as always; same as ever; behaving; sorted; sound; braw; champion; tickety boo
        doing its/their job; as they were; as they always; as it was; as it should; as they should
        like a champion/champ/dream/pro/trooper/clockwork; on schedule; running smoothly; tip top; tiptop; shipshape
        as they ought; as it ought; ticking over; no complaints; cooperating; as it always; as always; same as it was
        same as they were; just as before; same as before; as it has always; as they have always; as nature intended
        in working order; in good order; in full working order; first class; a ok; hunky dory; no dramas; no drama
        no worries; present and correct; all present; textbook; symmetrical; five out of five; ten out of ten; ticked
        a tick
    """,
    "NONE_AFTER": """
        none; nil; no; negative; absent; not present; nothing; zero; nada; never; no thanks; not today; denied
        ruled out; excluded; nothing to report; not an issue; isnt a problem; no to all; no to the lot; not there
    """,
    "GONE_AFTER": """
        gone; all gone; has gone; have gone; had gone; long gone; went; went off; went away; gone away; gone now
        gone off; wore off; worn off; wears off; passed; passed off; eased off completely; settled; settled down
        settled within; settled after; settles; resolved; cleared; cleared up; disappeared; vanished; faded
        better now; fine now; ok now; fine after; ok after; fine again; ok again; back to normal; normal again
        normal now; fine by; ok by; stopped; has stopped; over now; all over; behind me; recovered; healed
        came back to life; came back after a; came back as soon; woke up after a; for a minute; for a second
        for a sec; for a few seconds; for a few minutes; for a bit; for a moment; after a minute; after a few minutes
        after a min; after a few min; after a bit; in a minute; within a minute; within minutes; within seconds
        in seconds; quickly passed; once i moved; once i stood; when i moved; when i stood up; as soon as i moved
        as soon as i stood; shook it out; shook it off; shook out; walked it off; till i warmed up; until i warmed up
        until i moved; till i moved; soon went; soon passed; soon wore; soon settled; not anymore; not any more
        no more; no longer; lasted a minute; lasted seconds; lasted a few; five minutes later; thawed; warmed up
        stamping; feeling came back; feeling is back; feeling back; all back; recovered in; recovered after
        recovered by; regular; been regular; right as rain; mended; mended fine; healed fine; recovered fully
        fully recovered; been fine; been ok; been normal; been good; never since; not since; no bother since
        nothing since; none since; sorted; put right; fixed; cured; fine once; ok once; alright once; normal once
        lasted all of a; lasted only; all normal since; normal since; fine since; ok since; good since
        fine in a/two/few/ten/five; ok in a/two/few/ten/five; right in a; normal in a; back in a min
        back in a minute; fine in no; gone in a; gone in two; gone in five; gone in ten; gone within; gone once
        all fine once; fine once i; ok once i; came back once; came back when; came back quick; came back quickly
        came back straight; off again in; after a stamp; after a shake; after a rub; after a wiggle; after a stretch
        after stamping; after wiggling; after rubbing
        normal in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        fine in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        ok in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        okay in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        right in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        gone in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        over in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        calm in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        recovered in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        settled in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        better in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        back in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under
        breathing in thirty/twenty/ten/sixty/seconds/secs/moments/five/two/three/no/under; fine in 30; fine in 20
        fine in 10; normal in 30; normal in 20; normal in 10; ok in 30; ok in 20; gone in 30; gone in 20; gone in 10
        back to breathing; all better; woke up dry; woke dry; bed was dry; sheets were dry
    """,
    "IF": """
        if; in case; should i; what if; unless; should i ever; should it; were i to; would be; would mean; would need
        watch for; watching for; watch out for; look out for; looking out for; keep an eye out for; told to watch for
        told to look for; told to look out; told to ring if; things to watch; signs to watch; warning signs; red flag
        red flags; list of; leaflet; leaflets; booklet; handout; app says; app asks; app asked; website says
        website said; read about; reading about; read that; googled; google; googling; checklist; symptoms of
        risk of; side effects; side effect; may because; can because; could because; worried about; worry about
        worrying about; scared of; scared about; afraid of; fear of; frightened of; dread; dreading; terrified of
        paranoid about; anxious about; asked about; asked me about; asks about; asked if; asked whether; asking about
        asking if; quizzed me about; went through; screened for; screening for; checked for; checking for; check for
        testing for; tested for; looking for; test for; to rule out; any sign of; any signs of; ever get; ever lose
        ever have; ever go; ever feel; ever start; ever notice; ever happens; to prevent; prevent; prevents
        avoid getting; so i dont; so that i dont; before it gets to; hope i never; hope it never; hoping it doesnt
        hope it doesnt; hopefully no; pray i never; dont want to end up; might get; might end up; could end up
        could lead to; ringing if; ring if; call if; go in if; come back if; safety net; safety netted; safetynet
        as long as; provided; pretend; imagine; imagining; worst case; nightmare would be; dreamt; dreamed; dream
        dreaming; nightmare about; nightmare that; webinar; talk about; lecture; course on; revision; exam; essay
        novel; chapter; asks do you; asked do you; form asks; form asked; they ask; they asked; quizzed me
        quizzed on; grilled me; grilled on; asked me on; ran through the; running through the; run through the
        went down the list; ticked off the list; ticked no; tick box; tick boxes; questionnaire; the form asks
        telly said; advert; article on; article about; video about; video on; lecture on; talk on; leaflet on
        warned about; warned of; warns of; warning of; stories of; tales of; horror stories; read the list
        the list says; list :; the list :; went down a list; signs are :; checked against; compared with the list
        the warning list; the alarm list; the card says; card says; what could happen; what might happen
        what can happen; what happens if; what to expect; the risks are; risks were; the risks of
        explained the risks
        should my/the temperature/temp/bladder/bowels/legs/leg/feet/foot/symptoms/things/anything
        should my temperature/bladder/bowels/legs/leg/feet/foot/back/symptoms; should anything; should things
        should there be; on guard for; be on guard; on alert for; alert to; be alert; on the lookout for; lookout for
        mindful of; beware of; be aware of; be wary of; wary of; vigilant for; vigilant about; tabs on; report any
        suppose i; supposing i; suppose my; supposing my; what were the odds; look out in case; drilled into me
        the poster says; poster about; the signs of; the symptoms are; the sheet says; the sheet lists
        lists things like; come straight back with; come back with; come in with; ring us with; phone them with
        call them with; crossword clue; crossword; quiz question; scrabble; wordle; charades; the answer was
        codeword; password; spelling test; word of the day; what would; would a; might fall; might slip; i might
        scared i might; worried i might; afraid i might; frightened i might; so i dont fall; in case i fall
        worried i would; worried i will; scared i will; scared i would; afraid i will; afraid i would
        one day i might; so i dont lose
    """,
    # "Not sure if", "feels as if": what follows is there.
    "AS_IF": """
        as if; as though; not sure if; wonder if; wondering if; dont know if; unsure if; no idea if; even if; see if
        check if; cant tell if; like if; if anything; if i am honest; if you know; if thats; if it is; if that makes
        unsure whether; if you like; if you ask me; only if; if not; what ifs; iffy; couldnt tell if; ask if its
        if it helps; as long as i; if i move; if i cough; if i sneeze; if i stand; if i sit; if i walk; if i lie
        if i bend; if i laugh; if i try; if i touch; if i press; if i push; if i strain; if i lift; if i put
        if i turn; if i look; if i breath; if i stop; if i rest; if i dont; whatever i do; tell if; dont care if
        wouldnt care if; wouldnt mind if; better if; easier if; wish; hope i dont wake; wondering whether
        wonder whether; know if; am i imagining; maybe imagining; sure if; imagining it; i am imagining
        maybe i am imagining; think i am imagining
        went through the/a [garage/shed/barn/asbestos] roof/ceiling/floor/skylight
        went through the/a [garage/shed/barn/asbestos] ice/windscreen/window/floorboards/hatch
        went through the/a [glass/greenhouse/factory/stable/conservatory] roof/ceiling/floor/skylight
        went through the/a [glass/greenhouse/factory/stable/conservatory] ice/windscreen/window/floorboards/hatch
    """,
    "LONG_AGO": """
        years ago; year ago; a year back; years back; decades ago; ages ago; long ago; long time ago; a while back
        a while ago; way back; back in; last year; last spring; last summer; last autumn; last winter; last christmas
        last easter; last january; last february; last march; last april; last may; last june; last july; last august
        last september; last october; last november; last december; the year before; year before last; months ago
        month ago; when i was [a/at] [bairn/little/young/younger/pregnant/kid/child/small/nine/ten/eight/seven]
        when i was [a/at] [six/five/four/three/teenager/student/in/twenty/thirty/boy/girl/lad/lass]; as a kid
        as a child; once in; primary school; at primary; in primary; secondary school; in school; aged 20; aged 10
        in my day; when i worked; when i lived; as a lad; as a girl; as a student; as a teenager; as a bairn
        as a nipper; as a baby; in my twenties; in my teens; in my thirties; in my forties; in my youth
        in my childhood; used to; years since; in the nineties; in the eighties; in the 90s; in the 80s; in the 70s
        in the army; at school; at uni; at university; in college; in childhood; before my op; before the op
        before surgery; before the operation; pre op; preop; after my first; after my second; during pregnancy
        during my pregnancy; with my first; with my second; in labour; after the birth; after having the kids
        in lockdown; during covid; with covid; historic; historical; history of; hx of; pmh; medical history
        once before; had once; remember when; remembering; back then; in those days; first time around
        the first time i had; 20 years; 30 years; 10 years; ten years; twenty years; thirty years; till i was
        until i was; since i was a kid; since childhood; since birth; since i had kids; since the kids were born
        since having the kids; since my kids; since having kids; since the babies; since having the babies
        previous episode; in the past; last time round; my last episode; when i had; back when; ten years back
        five years back; a few years back; of old; at twelve; at ten; at nine; at eight; at seven; at six; at eleven
        at thirteen; at fourteen; at fifteen; at sixteen; aged twelve; aged nine; that summer; that winter; that year
        once when; once as; once in a; by that summer; the other year; in the war; national service; in the forces
        mended fine; mended; the year my; the year that; the year we; the year i; the year the; the summer my
        the summer we; the summer i; the winter my; the winter we; year my; in another life; in a former life
        a lifetime ago; another lifetime; before i was married; before i met; before the children; before the kids
        before kids; when we lived; when the kids were; when the children were; as a young; as an apprentice
        as a teen; as a schoolboy; as a schoolgirl; in my school; in my student; in my navy; in my army
        in my nursing; in the navy; in the raf; donkeys years; yonks ago; eons ago; aeons ago; moons ago
        in the old days; in the olden; when i played; the first pregnancy; when carrying; when i carried
        the last time i; last time i had; last time it; formerly; once upon; twenty year; thirty year; forty year
        teenage; mid twenties; early twenties; early thirties; late teens; honeymoon; last years; last winters
        last summers; last springs; last autumns; last novembers; last decembers; the year befores; the winter i
        the spring i; the autumn i; that time i; the christmas i; year i had; winter i had; summer i had
        spring i had; this time last year; the summer of; the year of; the winter of; the spring of; the autumn of
        that summer of
    """,
    "NOW": """
        now; today; tonight; this morning; this afternoon; this evening; again; still; yesterday; last night
        this week; ongoing; currently; at the moment; atm; right now; these days; back again; has come back
        came back; come back; returned; returning; recurring; lately; recently; this time; so is; as well now
        since then; ever since; never recovered; never came back; never went; not gone; hasnt gone; and since
        has started; now its; keeps happening; has come; is back; its back; came again
    """,
    # Somebody else. With "my" in front these are no longer the writer.
    "OTHER_PERSON": """
        mum; mam; mom; mother; my mother; mummy; mums; moms; mams; dad; dads; father; da; daddy; pa; papa; parents
        wife; wifes; hubby; hubbys; husband; husbands; hubs; dh; partner; partners; boyfriend; bf; girlfriend; gf
        fiance; fiancee; missus; the missus; her indoors; other half; oh; spouse; sister; sisters; sis; brother
        brothers; bro; son; sons; daughter; daughters; kid; kids; child; children; baby; babys; bairn; bairns
        toddler; toddlers; wean; weans; infant; newborn; grandson; granddaughter; grandkid; grandkids; grandchild
        grandma; grandmother; grandad; grandpa; grandfather; gran; granny; grannys; nan; nans; nana; nanna; nannas
        nanny; gramps; pops; auntie; aunt; aunty; aunties; uncle; uncles; cousin; cousins; niece; nephew; neice
        in law; mother in law; father in law; mil; fil; sil; stepdad; stepmum; friend; friends; mate; mates; pal
        pals; buddy; bestie; neighbour; neighbours; neighbor; colleague; colleagues; coworker; co worker; workmate
        boss; client; clients; patient; patients; resident; residents; customer; customers; pt; a guy; some guy; guy
        bloke; a bloke; fella; chap; lad; lads; man; men; woman; women; lady; girl; boy; lass; someone; somebody
        people; folk; folks; everyone; dog; dogs; doggo; pup; puppy; cat; cats; kitten; horse; pony; mare; hen; hens
        budgie; rabbit; hamster; sheep; lamb; cow; calf the; ewe; he; hes; she; shes; his; her; him; he is; she is
        they; theyre; theirs; their; them; himself; herself; themselves; teammate; flatmate; housemate; roommate
        landlord; teacher; student; pupil; postie; postman; driver; the driver; cyclist; character; actor; hero
        heroine; detective; celebrity; singer; player; striker; goalkeeper; jockey; runner; documentary; film; movie
        telly; tv; tv show; programme; program; episode of; series; podcast; podcasts; netflix; book; novel; forum
        forums; facebook group; fb group; support group; reddit; article; news; the news; paper; newspaper; magazine
        drama; soap; eastenders; corrie; casualty; call the midwife; emmerdale; holby; hollyoaks; archers
        greys anatomy; story; song; blog; vlog; youtube; youtuber; tiktok; instagram; youngest; eldest; oldest
        little one; little un; lo; the wee one; wee one; wee man; eight year old; twins; tortoise; goldfish; ferret
        guinea pig; alpaca; donkey; goat; foal; bull; bestfriend; ex; godson; goddaughter; carer; foster; vicar
        priest; bridesmaid; bride; groom; aul fella; old fella; ould fella; mammy; mammys; abuela; dadi; nani; amma
        appa; mamma; teen; teens; teenager; teenagers; tween; youngster; youngsters; hiker; hikers; walker; walkers
        climber; climbers; lodger; tenant; godfather; godmother; stepson; stepdaughter; step son; step daughter
        nephews; nieces; babysitter; au pair; roomie; housemates; flatmates; team mate; team mates; teammates
        skipper; referee; ref; gardener; plumber; builder; electrician; window cleaner; barista; hairdresser
        politician; footballer; cricketer; golfer; astronaut; explorer; contestant; presenter; comedian; passenger
        passengers; stranger; strangers; farmer; fisherman; schoolkids; grandsons; granddaughters; godchild; godkids
        best mate; workmates; gerbil; parrot; kittens; puppies; calves the; ponies; chickens; hedgehog; squirrel; fox
        badger
    """,
    # Who saw it or heard of it is not who has it.
    "TELLS": """
        says; said; saying; thinks; thought; noticed; notices; tells; told; asked; asks; reckons; saw; sees; found
        gave; did; scanned; sent; diagnosed; want; put me; took; did not; didnt; pointed out; spotted; worried
        worries; mentioned; commented; joked; laughed; swears; insists; insisted; made me; drove me; took me; helped
        helping; had to help; found me; heard me; caught me; could see; watched me; pressed; touched; touches; rubbed
        massaged; washed; changed the; had to change; had to clean; had to lift; had to carry; lifting me; carried me
        lifted me; holds me; held me; gave me; get me; got me; says that; shouted at; was going to; put fresh
        put clean; put new; puts fresh; puts clean; puts a; put a; has had to; had to put; tickled; tickles; pricked
        stroked; poked; scratched; pinched; prodded; tapped; tested; jabbed; squeezed; pulled me; hauled me
        dragged me; wheeled me; helped me; held on; picked me; say; ask; asking; keep asking; keeps asking; reckon
        notice; seen; remarked; remarks; telling; been telling; been saying; been on at; keeps on at; keeps saying
        keep saying; comment; comments; points out; clocked; cant believe; sent me; shocked; promised; promise
        promises; swore; assured; assures; reassured; predicted; predict; warned; advised; explained; recommended
        suggested; prescribed; referred; reckoned; estimated; expected; guaranteed; hoped; claimed; claim; remark
        remarking; keep remarking; keep telling; keeps telling; commenting
    """,
    "SELF": """
        i; me; my; myself; mine; we; i am; i have; i would; our; us
    """,
    "CAUSE": """
        went running; a run; for a run; morning run; been running; long run; climbed the hill; up the hill; the hill
        hills; big hill; steep hill; hill walk; hill climb; on the hill; up the stairs; on the stairs; the stairs
        climbing stairs; climbing the stairs; climbing wall; climbed; stairs at; in the cold; from the cold
        with cold; the cold; cold feet; cold hands; cold day; cold morning; freezing cold; freezing out; frozen feet
        bitter cold; so cold; cold floor; cold wind; minus five; have a cold; got a cold; with a cold; head cold
        rain; the rain; puddle; puddles; raining; mud; muddy; sea; river; swimming; pool; period; time of the month
        beetroot; spilt; spilled; spill; knocked over my; knocked over the; tea over; coffee over; water bottle
        squats; squat; lunges; leg day; leg press; legs day; gym; deadlifts; deadlift; doms; after the gym
        spin class; spinning; peloton; cycling; cycled; bike ride; long ride; the ride; a ride; ran; jog; jogging
        marathon; half marathon; parkrun; 5k; 10k; hike; hiking; munro; mountain; football; rugby; five a side
        tennis; badminton; squash; swim; sea swim; cold water; snow; frost; frosty; icy; ice bath; ice pack; icepack
        cold pack; frozen peas; paddling; wild swim; cold dip; cold plunge; plunge; sat cross legged
        sitting cross legged; cross legged; crossed legs; legs crossed; crossing my legs; sat on my foot
        sat on my leg; sat on it; sitting on my foot; sitting on my; sat funny; sat awkwardly; slept funny
        slept on it; lay on it; lying on it; kneeling; knelt; kneeled; squatting; crouching; crouched; hunkered
        sat on the toilet too long; too long on the toilet; on the toilet too; on the toilet scrolling
        on the toilet with my phone; scrolling on the toilet; long flight; flight; long drive; long car; coach trip
        bus journey; hours in the car; in the car for; sat too long; sitting too long; dentist; at the dentist
        the dentist; filling; injection at; novocaine; tiger balm; deep heat; menthol; biofreeze; voltarol; ginger
        mint; minty; peppermint; shower gel; mint gel; original source; chilli; chillies; nettle; nettles; stung
        tens; tens machine; tens unit; vibration; massage gun; mower; strimmer; hedge trimmer; drill; wellies
        boots too tight; tight boots; new boots; tight shoes; new shoes; ski boots; heels all day; high heels
        standing all day; on my feet all day; long shift; 12 hour shift; double shift; dancing; ceilidh; zumba; yoga
        pilates; bootcamp; boot camp; trampoline; bouncy castle; workout; work out; exercises; training
        personal trainer; pt session; hard session; rowing; rower; kettlebell; kettlebells; burpees; press ups
        push ups; pushups; planks; sit ups; bench press; chest day; weights; skiing; snowboarding; skating; surfing
        gardening; decorating; moving house; saddle sore; saddle soreness; chafing; chafed; chafe; bath; hot bath
        sauna; steam; steam room; jacuzzi; hot tub; sunburn; sunbathing; wax; waxing; bikini wax; thrush; nappy
        piles; haemorrhoids; hemorrhoids; fissure; constipated; constipation; curry; vindaloo; hot sauce
        dodgy prawns; food poisoning; norovirus; stomach bug; tummy bug; dodgy kebab; hangover; hungover; pints
        beers; wine; gin; vodka; drunk; pissed; night out; stag; hen do; party; wedding; asparagus; prune; prunes
        laxative; laxatives; bowel prep; colonoscopy; water tablets; water tablet; too much coffee; too much tea
        pint of water; litre of water; litres of water; bottle of water; drinking loads; drinking more; drank loads
        drank too much; diuretic; covid jab; flu jab; the jab; vaccine; vaccination; booster; menopause; menopausal
        hot flush; hot flushes; hot flash; hot flashes; hrt; perimenopause; perimenopausal; duvet; 13 tog; heatwave
        heating on; heating was on; electric blanket; hot night; warm night; stuffy; humid; muggy; hot weather
        too many blankets; sweaty after; after exercise; from exercise; pregnant; periods; braxton; trapped wind
        heartburn; indigestion; acid reflux; reflux; panic; panic attack; anxiety; rushing for the bus
        ran for the bus; running for the bus; running for a; ran for a; chased; chasing; hay fever; hayfever; asthma
        cold virus; laughing; laughed; laughter; giggling; giggles; sobbed; crying; novacaine; view; views
        bottle leaked; hottie leaked; water bottle leaked; kettle; kid on the; paddling pool; rode the bike
        rode my bike; on the bench; from the bench; cold bench; cold wall; cold step; cold stone; hard bench
        hard floor; hard tub; concrete; stone step; stone wall; half time; the match; bleachers; deckchair
        wooden pew; the pew; gel saddle; bike seat; after spin; circuits; boxercise; crossfit; hyrox; rave; gig
        concert; festival; disco; shopping all day; retail shift; night shift; waitressing; nursing shift; stiff wind
        sprint; sprints; sprinting; sprinted; uphill; pushing the buggy; pushing the pram; wellington boots
        too tight; laces; laced; tight laces; tight socks; compression socks; sat on my hands; leaning on it
        leant on it; leaning on my elbow; slept on my arm; slept on my leg; sat with it under; sat under; cat on my
        cat on my lap; dog on my; kid on my lap; toddler on my lap; baby on my lap; laptop on; bouncy; scissor kicks
        wall sits; wall sit; step ups; stairmaster; elliptical; cross trainer; allotment; spin bike; exercise bike
        turbo trainer; turbo; hot yoga; bikram; aircon; air con; aerobics; hiit; tabata; dance class; flour; baking
        oven; dancers; merry go round; waltzers; blood test; sight of blood; giving blood; gave blood; donated blood
        blood donation; too big; too lose; size too; a size up; stretched out; hot day; warm day; in the heat
        in the sun; in this heat; scorcher; scorching; treadmill; sweltering; boiling day; heat of the day
        roasting day; sunny; the steps; up the steps; top of the steps; all those steps; flight of steps; flights of
        flight of stairs; up the escalator; steep path; steep lane; steep climb; up the bank; up the brae
        up the slope; up a hill; the climb; with the shopping; with the bins; beat drill; fun run; charity run
        sports day; the egg and spoon; hoovering the stairs; carrying the hoover; lugging; hauling the
        top of the escalator; top of the ramp; top of the bank; top of the stairs; top of the hill; top of the brae
        top of the lane; top of the bridge; ran upstairs; up two flights; up three flights; up four flights
        three flights; four flights
    """,
    "EXPLAINED": """
        long standing; longstanding; long-standing; for years; same for years; for decades; since having kids
        since the kids; since my kids; since the babies; since my babies; since childbirth; since my hysterectomy
        since my prostate op; since the prostate op; as always; as usual; usual; same as usual; my usual; the usual
        same as always; like always; always have; always has; always had; nothing new; no change; no different
        unchanged; not changed; same as ever; nothing different; stress incontinence; prolapse; overactive bladder
        known; chronic; normal for me; normal for my; nothing unusual; same old; pelvic floor physio; ic
        interstitial cystitis; ibs; crohns; colitis; raynauds; carpal tunnel; bunion; bunions; plantar fasciitis
        fallen arches; mortons neuroma; chilblains; neuropathy since; diabetic neuropathy; restless legs; varicose
        cramp; cramps; peripheral neuropathy; ms for; years with no; doctor knows; old injury; old ankle; since polio
        polio; as it has been; as it has for
    """,
    "CONTRAST": """
        but; however; though; although; except; yet; whereas; apart from; still; only; bar the; then; nevertheless
        otherwise
    """,
    "SWEAT_CAUSE": """
        weather; outside; out there; out here; cold day; cold morning; cold night; cold wind; wind; freezer; scraping
        defrosting; bus stop; waiting for the; waiting for a; platform; heater; boiler; no heating; heating broke
        heating off; heating is off; heating packed in; power cut; window open; windows open; open window; beach
        lido; pool; swimming; sea; surf; snow; snowy; frost; frosty; icy; rain; drizzle; wet through; soaked; match
        stadium; terraces; touchline; film; movie; horror; ghost; story; song; music; choir; hymn; concert; gig
        anthem; podcast; speech; goosebumps; goose bumps; excitement; nerves; nervous; laughing; scared; fright
        spooky; halloween; treadmill; gym; spin; hill; uphill; climb; climbed; stairs; workout; class; zumba; dancing
        danced; yoga; hot yoga; sauna; steam; bath; hot bath; shower; sunbathing; summer; heatwave; humid; muggy
        tropical; spain; holiday; greenhouse; oven; cooking; baking; curry; chilli; spicy; menopause; menopausal
        perimenopause; hrt; flush; flushes; flash; flashes; duvet too; thick duvet; winter duvet; new duvet
        memory foam; mattress topper; sertraline; antidepressant; antidepressants; hangover; hungover; caffeine
        vaccine; booster; flu jab; covid jab; rucksack; wetsuit; gloves; brisk; mowing; digging; shovelling
        decorating; moving furniture; protein; milk; milkshake; trampoline; lorry; washing machine; chill out; lawn
        camping; scarf; minus; below zero; sun; sunny; sunshine; washing line; queue; ironing; shopping bags; bunting
        moving boxes; lifting; carrying; cycling; painting; loft; conservatory; roof; allotment; harvest; hay
        bonfire; stage; interview; exam; driving test; forecast; room; shed; office; degrees today; shop; bus; train
        sunday roast; barbecue; bbq; jogging; jog; parkrun; stairmaster; rower; boxing; sparring; tennis; badminton
        football; five a side; netball; hike; hiking; climbing; wetsuits
    """,
    "LOOSE_CAUSE": """
        soapy; soap; washing up; cold hands; cold fingers; elastic; elastic has gone; snapped; broke; strap broke
        bought; ordered; wrong size; size too; charity shop; second hand; maternity; pregnant; borrowed; stretchy
        stretched; gloves; lotion; new boots; new pair; new dress; new jeans; new top; bargain; on sale; hand me down
        hand me downs; dads old; mums old; hubbys; for comfort; washing line; wardrobe door; rail; clothes rail
        curtain; gardening trousers; muddy; swim; pool; buckle; after the baby; postpartum; slippers; link out
        in the shower; in the bath; pulled a button; zip went; zip broke
    """,
    "LOADS": """
        weights; dumbbell; dumbbells; kettlebell; kettlebells; barbell; reps; sets; luggage; suitcase; rucksack
        backpack; bags; parcel; bench press; squat rack; turkey; potatoes; flour; compost; logs; carp; trout; pike
        babys; puppy; puppys; lorry; bike; new bike; lighter bike; bike is; mattress; wheelchair; sack; sand; cement
        bales; hay; plates; the bar; parachute; tent; pram; buggy; pumpkin; wool; apples; plums; tomatoes
        garden waste; rubbish; clutter; quid; bet; betting; poker; euros; dollars; lottery; cheque
    """,
    "ALL_DENIED": """
        none of that/those/these/this/them/it/which; not any of that/those/these/it; no to all; no to both
        no to everything; no to the lot; all no; nope to all; denied all; denied the lot; denied everything
        nothing of the sort; nothing of the kind; nothing like that; not one of them/those/these
        have none of them/those/these; havent got any of them/those/these; had none of that/them/those/these
    """,
    "ALL_FINE": """
        all working/good/fine/normal/well/ok/okay/clear/dandy there; all good/fine/normal/well/ok down there
        all good/fine/normal in that department; all good/fine on that front
        no problem/problems/issue/issues/trouble/bother/worries/changes/complaints there
        no problem/problems/issue/issues/trouble/bother in that department
        no problem/problems/issue/issues/trouble/bother on that front; nothing wrong there; working fine there
        fine on that front; fine in that department; no change there; nothing new there
    """,
    "SAME_AGAIN": """
        same for; same with; same goes for; same story with; same in; same of; ditto; ditto for; ditto with; likewise
        likewise for; likewise with; and so is; and so are; so is; so are; also my; as is; as are; and the same for
        and the same with; and the same goes for
    """,
}
