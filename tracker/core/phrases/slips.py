"""Words worth mending when they are misspelt, and the real words that are only one letter away from them."""

from tracker.core.words import words

KEYS = """
numbness tingling tingly tingle weakness bladder bowel bowels urine urinate urinating incontinent incontinence control
toilet buttock buttocks bottom saddle groin genitals penis testicles vagina perineum thigh thighs feeling sensation
paralysed giving buckled buckling dragging fever feverish temperature shivering shivers chills sweats drenched chest
breath breathless breathing tightness crushing tearing ripping sudden suddenly collapsed fainted faint clammy cancer
tumour chemo mastectomy prostate melanoma lymphoma leukaemia myeloma radiotherapy osteoporosis osteopenia steroids
prednisolone prednisone methotrexate warfarin apixaban rivaroxaban eliquis xarelto edoxaban aneurysm immunosuppressed
infection sciatica ankle shooting weight stone constant constantly night nights shoulder blades lump swelling bulge
pulsing pulse heartbeat tummy stomach abdomen belly kidney burning blister blistered blisters mottled scalded suicide
suicidal overdose myself living worse better improvement ibuprofen naproxen nurofen morning stiffness accident crashed
ladder thrown horse motorbike sneezed coughed retention catheter dribbling leaking leaked accidents erection orgasm
ejaculate climax impotent vomiting vomited yesterday tonight normal completely totally really couldnt didnt doesnt
havent cannot without anything nothing everything something losing passing spreading climbing diagnosed treated
treatment previous history diabetes diabetic transplant surgery operation injection epidural procedure antibiotics
sepsis abscess discitis azathioprine adalimumab infliximab mycophenolate slimming another anymore everyday sciatic
floppy genital numbed tingles weaken weakening weaker standing walking dizzy collapse bleeding blood swollen crooked
thoracic waking comfortable position relief worsening increasing stabbing leaking useless
"""

REAL = words("""
    abdomens abetter accdent acciddent accidences accidental accidently accidnt acident ancle anele aneurism
    aneurysms angle anile ankel ankles anklet annurysm anole anther antibiotic anuerysm anuther anymor anythings
    apixabam apixiban asepsis asteroids atingle awaking badder bally batter beater belay bella bellay belle bells
    beter bette betted betters bettor bettr bilge billy bister bisters bitter bladdder bladders bladdr blade
    bladed blader blames blander blares blaster blasters blazes bleedin bleeping blending blistery blond bloods
    bloody bloom bloop bluster blustered blusters botel botom bottoms bottum bowed bowell bowells bowen bower
    bowers bowles bowls breach breaching breadth breathe breathin breathings breathles breaths breathy breeding
    breth brething brethless brood bucked bucking buckle buckler buckles buckley budge bugle bulged bulges bulgy
    bully burnin burnings burping burring burying butter buttok buttoks buttucks cancel cancers cancr caner canker
    canner cannon cannt canser canter carnot cashed cathater catheters chammy cheat chert chess chests chesty
    chiles chilis chill chilli chilly chist clashed closing collapses comfortably completed completer completes
    complexly consonantly constancy constanta constants constat constent contant controle controls cooked couched
    couldent couldn couldny couldst crasher crashes crashing crest croaked crocked crookes crooned crushed
    crusting cushing diabetics diagnose diagnoses dibbling didna didny didst ditzy doesent dosnt draggin drenches
    dripping drugging edoxiban ejaculated ejaculates ejaculaton ejaculator ejection election elequis eliqis
    epidurals erecion ereciton erections erectoin erecton errection evection everythin everyway evrything fainter
    faints fainty feaver feeding feelin feelings feint feinted felling fevers fevery fevrish fevver fewer fiver
    flint flippy fueling genatals genial genitels gentials gibing givin givings gladder grain grion gripping groan
    groins grown gyving haven havens haventt havnt heartbeats hoarse hoose horae horde horme horne horsa horsed
    horses horsey horst horsy house ibroprofen ibruprofen ibupofen ibuprofens ibuprofin iburofen improvements
    improvemnt improvment infarction infction infeciton infections infectious infecton inflection infliction
    infraction injections injunction inspection kidneys kidny kinney knight knights ladders ladler lander larder
    lasing lauder laving leaded leading leafed leafing leaker leakey leaned leaning leaped leaping leased leasing
    leaved leaving leukeamia leukemia liking liming lining livings loosing loping losings lousing loving lowing
    lukaemia lymphomas lymphona maself mastectemy melanomas melonoma meself methatrexate methotrexat methotrexte
    miself moaning mooning mornin mornings motorbiked motorbikes mottle mottles mourning mself murine myelomas
    mysel myslef naproxan naproxin neurofen nicht nighty norma normals norman northing noshing notching nothin
    nothings noting nubness numbe number numbess numbnes nummed nummness numness nurofens operations orgasms
    osteoparosis osteopenic osteoperosis osteoporoses osteoporsis osteporosis ostioporosis overdoes overdone
    overdosed overdoses paralyse paralyses paralyzed parsing pasting pausing pends penes peniss pennis penus
    perineium perinium peris peroneum pervious pissing positions positron precious predisolone prednisalone
    prednisilone prednisolne procedural procedures prostates prostrate pules puling pulling pulping pulsed pulses
    pulsey pulsy purine purse pursing radiothermy radiotherpy rally rankle rapping realty realy regally reilly
    relied reliefs relies retentions rippin rippling rivaroxiban rivoroxaban sadden saddled saddler saddles
    sanding scabbing scaled scalped schiatica sciactica sciatca scolded scone scooting seats selling sensations
    sepses shavers shelling shimmering shimming shiners shiver shiverin shiverring shivery sholder shone shooing
    shootin shootings shorting shouder shoulders shouting siatic siatica skimming skivers slabbing slamming
    slivering slivers slumming smelling smoulder sneered sneeze sneezes sodden soddenly somethin somethings
    somthing spelling stabbings stabling standin standings stane steriods sterods steroid steroide sterroids
    stiffnes stiffnss stifness stine stoke stole stomache stomachs stoned stoner stones stoney stony stope store
    stove stowe stranding stubbing stumach sucidal sucide suddenely suddenley suddent suddn suden sudenly suicde
    suicial suicidel suicides suicidle suiside swabbing swaddle swats swears sweat sweaty sweets swellings
    swilling swimming tammy tangle tangles tangling taring teaming tearin teasing temperatrue temperatur
    temperatures temperture temprature testicle theighs thighes thigs thorasic thorcic thrawn throw throws tighs
    timmy timour tinge tingeing tingel tingeling tinges tinging tingl tingled tingler tingley tinglin tinglings
    tinglng tinkle tinkles tinkling tinkly tiolet toile toiled toiler toilets toilit tolet toliet tommy tonally
    transplants treater treatments tripping troated tumor tumours udine uriene urinated urinates urinatin ursine
    usless vaginae vaginal vaginas vagine vajina vomitin vomitings vomitting vommiting wading waging waight waken
    wakening wakings waling walkin walling waning wanking warfarine warfarins warferin warfrin waring warse waving
    waxing weakens weakess weaknes weaner wearer weaver weekening weeker weekness weigh weighs weights weighty
    weigth wekness wieght wight worce worsen worser worst wreaker wright wrose wurse yesterdays yesterdy ysterday
""")
