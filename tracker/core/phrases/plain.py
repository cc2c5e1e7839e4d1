"""Text-speak, dialect and the commonest slips, each as the plain word that the other tables use."""

_TABLE = """
2day today; 2nite tonight; 2moro tomorrow; 2mrw tomorrow; tmrw tomorrow; tonite tonight; nite night; nites nights
b4 before; bfor before; yday yesterday; ystrdy yesterday; yest yesterday; yesterdy yesterday; ysterday yesterday
estreen yesterday; yestreen yesterday; n and; nd and; w with; wi with; wiv with; wid with; wth with; cos because
coz because; cuz because; bc because; cause because; cus because; r are; u you; ur your; yr your; ya you; ye you
yer your; yous you; im i am; i'm i am; ive i have; id i would; ima i am; aam i am; ahm i am; av i have; ah i
a've i have; ma my; mah my; mi my; me me; maself myself; mesel myself; meself myself; mysel myself; miself myself
mesself myself; myslef myself; mself myself; cannae cant; canny cant; canna cant; cannot cant; carnt cant
cudnt couldnt; couldnae couldnt; cudn couldnt; couldn couldnt; cldnt couldnt; couldent couldnt; dont dont
dinnae dont; dinna dont; divvent dont; dunt dont; dnt dont; doesnae doesnt; dosnt doesnt; doesent doesnt
didnae didnt; didna didnt; didnt didnt; didn didnt; wasnae wasnt; isnae isnt; arenae arent; winnae wont; willnae wont
wouldnae wouldnt; havnt havent; havenae havent; hasnae hasnt; havn havent; hvnt havent; hevnt havent; haventt havent
aint aint; amnt isnt; nae no; naw no; nah no; nope no; nuffin nothing; nowt nothing; nothin nothing; owt anything
summat something; sumthing something; somethin something; smth something; sth something; noffin nothing
gonna going to; gunna going to; goin going; gettin getting; wanna want to; gotta have to; hafta have to; outta out of
kinda kind of; sorta sort of; lotta lot of; dunno dont know; dno dont know; idk dont know; duno dont know
dunnae dont know; dinnaeken dont know; wee wee; weeing weeing; peein peeing; pissin pissing; pee'd peed; wee'd weed
weein weeing; rly really; rlly really; realy really; reely really; prob probably; probs probably; prolly probably
probly probably; def definitely; defo definitely; deffo definitely; defs definitely; v very; vry very; abt about
bout about; thru through; tho though; altho although; ppl people; smwhr somewhere; evry every; evrything everything
everythin everything; sumtimes sometimes; lt left; lft left; rt right; rgt right; rite right; lhs left side
rhs right side; bil both; bilat both; bilateral both; bilaterally both; bilaterly both; bilatral both; bﬂ both
bith both; bofe both; boaf both; baith both; boff both; botg both; btoh both; wk week; wks weeks; mth month
mths months; mnth month; mnths months; hr hour; hrs hours; min min; mins mins; yr year; yrs years; dy day; dys days
wkend weekend; weekned weekend; fri friday; thurs thursday; tues tuesday; weds wednesday; thur thursday; sat sat
xmas christmas; jan january; feb february; aug august; sept september; oct october; nov november; dec december
lbp low back pain; bk back; bck back; bak back; bakc back; backpain back pain; bckpain back pain; pn pain; pian pain
payn pain; backache back ache; bacake back ache; bakache back ache; bellyache belly ache; tummyache tummy ache
stomachache stomach ache; headache headache; toothache toothache; legache leg ache; temp temperature
temps temperature; tmp temperature; temprature temperature; tempature temperature; temperture temperature
temperatur temperature; tempreture temperature; temperatrue temperature; num numb; nmb numb; nub numb; numm numb
nummb numb; numbb numb; noom numb; nummed numbed; numness numbness; nubness numbness; numbnes numbness
nummness numbness; numbess numbness; nunb numb; numd numb; mnub numb; numbe numb; nymb numb; umb numb; tingley tingly
tinglin tingling; tingeling tingling; tinglng tingling; tingly tingly; tingles tingles; tingel tingle
tingeing tingling; tinging tingling; weekness weakness; weaknes weakness; weekening weakening; weeker weaker
wekness weakness; weakess weakness; waek weak; weka weak; diarrhea diarrhoea; diarhea diarrhoea; diahorrea diarrhoea
diarrohea diarrhoea; diahrea diarrhoea; diorrhea diarrhoea; diarhoea diarrhoea; diarrhoea diarrhoea; urin urine
uriene urine; urinatin urinating; peeing peeing; blader bladder; bladdr bladder; bladdder bladder; bladder bladder
bowles bowels; bowell bowel; bowells bowels; tiolet toilet; toliet toilet; tolet toilet; toilit toilet
toilette toilet; twalet toilet; terlet toilet; lav toilet; lavvy toilet; cludgie toilet; netty toilet; dunny toilet
bog toilet; bogs toilet; khazi toilet; karzi toilet; loo toilet; lavatory toilet; bathroom toilet; restroom toilet
commode toilet; privy toilet; washroom toilet; crapper toilet; potty toilet; throne toilet; cloakroom toilet
feckin effing; fecking effing; fkn effing; fucking effing; fuckin effing; freakin effing; flippin effing
flipping effing; bloody bloody; chuffing effing; blinking effing; sodding effing; bleedin effing; ruddy effing
friggin effing; frigging effing; goddamn effing; damn effing; damned effing; fookin effing; hospital hospital
hosp hospital; hospy hospital; ae a and e; doc doctor; docs doctor; dr doctor; drs doctor; gp doctor; physio physio
physios physio; consultant doctor; nurse nurse; pharm pharmacist; accident accident; acident accident
acciddent accident; accidnt accident; axident accident; accdent accident; breth breath; breathe breath
brething breathing; breathin breathing; breathles breathless; brethless breathless; breathlessness breathless
swetting sweating; swetty sweaty; sweatin sweating; shiverin shivering; shiverring shivering; shakin shaking
fevver fever; feaver fever; fevr fever; feverishness fever; pyrexia fever; pyrexial fever; feverous feverish
fevrish feverish; suddn sudden; suddenley suddenly; suddenely suddenly; sudenly suddenly; suden sudden
tearin tearing; rippin ripping; erecton erection; errection erection; erecion erection; erectoin erection
ereciton erection; erections erections; genitles genitals; genitels genitals; gentials genitals; genatals genitals
genitalia genitals; genital genital; virgina vagina; vajina vagina; vagine vagina; peniss penis; penus penis
testicals testicles; testicle testicles; perinium perineum; peroneum perineum; perineium perineum; perineal perineum
buttok buttock; buttox buttocks; buttoks buttocks; buttucks buttocks; botom bottom; bottum bottom; thig thigh
thigs thighs; thighes thighs; thys thighs; tighs thighs; theighs thighs; legg leg; lef leg; leggs legs; legz legs
leges legs; feets feet; fet feet; foor foot; calfs calves; calve calf; ancle ankle; ankel ankle; ankl ankle
toesies toes; todger todger; siatica sciatica; sciatic sciatica; ciatica sciatica; syatica sciatica; sciatca sciatica
sciactica sciatica; siatic sciatica; psiatica sciatica; schiatica sciatica; cancr cancer; canser cancer; caner cancer
cancerous cancer; lymphona lymphoma; lukaemia leukaemia; leukemia leukaemia; leukeamia leukaemia; melonoma melanoma
mets mets; prostrate prostate; prostrat prostate; brest breast; mastectemy mastectomy; kemo chemo; keemo chemo
chemotherapy chemo; radiotherpy radiotherapy; radiation radiotherapy; anurism aneurysm; aneurism aneurysm
anuerysm aneurysm; anyurism aneurysm; aneurisym aneurysm; annurysm aneurysm; aneurysms aneurysm
osteoperosis osteoporosis; osteoporsis osteoporosis; osteporosis osteoporosis; osteoparosis osteoporosis
ostioporosis osteoporosis; predisolone prednisolone; prednisilone prednisolone; prednisalone prednisolone
prednisolne prednisolone; preds prednisolone; pred prednisolone; steriod steroid; steriods steroids; sterods steroids
steroide steroid; sterroids steroids; warferin warfarin; warfrin warfarin; warfarine warfarin; apixiban apixaban
apixabam apixaban; rivaroxiban rivaroxaban; rivoroxaban rivaroxaban; eliqis eliquis; elequis eliquis; xeralto xarelto
zarelto xarelto; methotrexat methotrexate; methatrexate methotrexate; methotrexte methotrexate; mtx methotrexate
anticoag anticoagulant; anticoags anticoagulants; anti anti; ibruprofen ibuprofen; ibuprofin ibuprofen
iburofen ibuprofen; ibuprofen ibuprofen; ibroprofen ibuprofen; ibupofen ibuprofen; ibu ibuprofen; neurofen nurofen
naproxin naproxen; naproxan naproxen; diclo diclofenac; infecton infection; infeciton infection; infction infection
kidny kidney; kidneys kidney; vomitting vomiting; vommiting vomiting; vomitin vomiting; puking vomiting
puked vomited; pukin vomiting; chucking chucking; wieght weight; weigth weight; wight weight; waight weight; lbs lb
pounds lb; pound lb; kgs kg; kilo kg; kilos kg; kilograms kg; stones stone; st st; improvment improvement
improvemnt improvement; beter better; bettr better; worce worse; wrose worse; worser worse; wors worse; wurse worse
worst worst; constent constant; constat constant; contant constant; unberable unbearable; unbareable unbearable
excrutiating excruciating; excruciatin excruciating; excrusiating excruciating; horendous horrendous
horific horrific; stiffnes stiffness; stifness stiffness; stiffnss stiffness; mornin morning; mornings mornings
morn morning; shoulderblades shoulder blades; sholder shoulder; shoulderblade shoulder blade; shouder shoulder
sholders shoulders; suicidle suicidal; suicial suicidal; sucidal suicidal; suicidel suicidal; sucide suicide
suiside suicide; suicde suicide; poop poo; pooed pooed; pood pooed; poopd pooed; pooped pooed; poos poo
pooping pooing; poopin pooing; pooin pooing; shite shit; shyte shit; shitted shat; crapped crapped; cak cack
turds turd; pants pants; trousrs trousers; knickers knickers; undies undies; keks trousers; kecks trousers
duds undies; scants undies; grundies undies; skivvies undies; drawers drawers; shreddies undies; gruts undies
boxers boxers; briefs briefs; breeks trousers; troosers trousers; trackies trousers; trackie trousers
joggers trousers; joggies trousers; jammies pyjamas; pjs pyjamas; jimjams pyjamas; nightie nightie; goonie nightie
leggings leggings; jeans jeans; shorts shorts; panties pants; underpants pants; underwear pants; undercrackers pants
knicks knickers; y-fronts pants; tae to; dae do; aff off; deid dead; feelin feeling; anuther another; anymor anymore
anymair anymore; mair more; mite might; somthing something; boath both; wnat want; dye die; wis was; wisnae wasnt
brunt burnt; watter water; claf calf; befor before; jeens jeans; didny didnt; couldny couldnt; cannt cant
caries carries; controle control; noo now; noos now; aw all; auld old; gies gives; gie give; disnae doesnt; hae have
bfore before; pts patients; wen when; wher where; thier their; becuase because; becouse because; befour before
notin nothing; nuthin nothing; nuffink nothing; wer were; wont wont; agian again; agin again; thigh thigh
thies thighs; tite tight; tuesday tuesday; tuseday tuesday; wendsday wednesday; backpack backpack; hurtin hurting
achin aching; burnin burning; shootin shooting; walkin walking; standin standing; sittin sitting; liein lying
layin lying; las last; thatll that will; thatd that would; hed he had; itll it will; itd it would; theyve they have
youre you are; weve we have; wev we have; its its; sumn something; rip rip; tmw tomorrow; gettn getting
geting getting; loosing losing; loose lose; loos lose; loosin losing; looking looking; blod blood; terible terrible
propaly properly; proply properly; proper properly; oan on; fae from; frae from; wae with; ken know; kent knew
mind mind; sair sair; heid head; hoose house; oot out; aboot about; doon down; roon round; roond round; broon brown
toon town; nicht night; richt right; licht light; ower over; yin one; twa two; wan one; nuh not; cyaan cant
cyant cant; dat that; foots feet; kant cant; kan can; coud could; shud should; wud would; cud could; hav have
av have; bin been; bean been; gon gone; goan gone; dunnow dont know; nufin nothing; bladda bladder; bumm bum
botty bottom; tingl tingle; nitee night; nytes nights; nyt night; thort thought; thot thought; fort thought
finks thinks; fink think; finking thinking; hoss horse; haus horse; nag nag; motah motor; brung brought; leggz legs
radic radicular; waewae legs; landd landed; landid landed; roled rolled; roling rolling; swich switch
ejaculatoin ejaculation; ejaculashun ejaculation; ejackulation ejaculation; ejaculaton ejaculation
ejeculation ejaculation; strenth strength; strenf strength; puls pulse; fowl foul; noteices notices; cacked pooed
cack poo; shure sure; shur sure; shewer sure; mawning morning; draws pants; dabigatrin dabigatran
dabigitran dabigatran; dabigatrane dabigatran; dabigatron dabigatran; edoxiban edoxaban; clexaine clexane
cystitus cystitis; cistitis cystitis; cystitise cystitis; systitis cystitis; stomache stomach; stumach stomach
beeting beating; beetin beating; waur worse; waurse worse; warse worse; waar worse; taes toes; wullnae wont
wullna wont; willna wont; awa away; stane stone; stanes stone; turnd turned; terrable terrible; terribl terrible
terreble terrible; thorasic thoracic; thorcic thoracic; bowfin awful; til till
"""


def _pairs() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _TABLE.split("\n"):
        for pair in row.split(";"):
            slip, _, plain = pair.strip().partition(" ")
            if plain and slip != plain:
                found[slip.replace("'", "")] = plain
    return found


PLAIN = _pairs()
