"""Chest, vessels and accidents. NHS_BACK, NHS_AAA, MCLEOD, DOWNIE."""

ILLNESS = {
    "sign:minor fall": """
        fell over; slipped over; slipped on; tripped over; slipped and; fell on my bum; fell on my bottom
        landed on my bum; landed on my bottom; sat down hard; missed the step; missed a step; missed the chair
        fell off the chair; fell off a chair; had a fall; tripped on; stumbled; fell onto; fell backwards
        fell in the; had a tumble; took a tumble; went over on
    """,
    "STRAIN": """
        coughed; cough; coughing; sneezed; sneeze; sneezing; bent; bending; bent over; bent down; leaned; leant
        leaning; lifted; lifting; lift; picked up; picking up; pick up; reached; reaching; twisted; twisting; turned
        turning over; rolled over; hoovering; vacuuming; making the bed; made the bed; changed the bed
        opened a window; opening a window; opening the window; put my socks on; putting my socks on; putting on my
        tying my shoe; sat down; sat down hard; sat down heavily; sat too; stepped off; stepped down; missed a step
        missed the last; slipped; tripped; stumbled; fell over; fell; stumble; trip; slip; tumble; tumbled; carrying
        carried; shopping; grandchild; grandson; granddaughter; kettle; pan; saucepan; laundry; washing basket
        plant pot; pot plant; watering can; jolt; jolted; speed bump; pothole; bus braked; bus jerked
        bump in the road; hugged; hug; pushing; pushed; pulled; pulling; moved a; moving a; shifted; shifting
        gardening; weeding; dug; digging; raking; getting out of bed; getting out of the; got out of the; stood up
        getting up from; getting off the; reached for; reached up; stretching up; toilet seat; on the ice; on ice
        off the kerb; off the bed; out of bed; off a chair; off the chair; from standing; in the bath; in the shower
        wet floor; in the kitchen; on the rug; over the dog; over the cat; reaching down; opening a jar; tray
        roasting; baby; toddler; bend; bent to; pick the; picking the; jerked; jarred; jarred myself; jolted on
        sat down too; sat on the bus; kerb; stepped; stepping; missed the bottom step; missed the; twist; knelt
        squatted; laughed; hiccup; burped; straining; strained; cleaning; mopping; ironing; unloading; loading
        dishwasher; washing machine; been; bins; wheelie been; duvet; mattress; tights; sock; socks; shoes; shoe
        boots; cat litter; the cat; the dog; dog pulled; dog yanked; lead; garden; spade; pram; pushchair; car seat
        boot; suitcase; bag; bags; box; boxes; turkey; pumpkin; casserole; drawer; jar; lid; curtain; curtains; bulb
        light bulb; sneezes; coughs; reversing; brakes; parcel; log; logs; wood; coal; bucket; hoover; dusting
        making a bed; lawn; mower; mowing; pegging; washing; towel; nappy; bath; carpet; cushion; turned over in bed
        turning over in bed; turned over; rolling over; roll over in bed; sat up in bed; sitting up in bed
        reached over; pulled the duvet; opened a jar; putting on a sock; pulling on socks; pulled on my socks
        stepped off the kerb; plonked down; bumped over; a hug; a cough
    """,
    "CRACK": """
        crack; cracked; cracking; crunch; crunched; crunching; pop; popped; snap; snapped; click; clicked; gave
        something went; something gave; heard it; heard a; felt a; went crack; went pop; went snap; went bang; sudden
        suddenly; severe; sharp; agony; instant; instantly; straight away; straightaway; pain ever since; since then
        sore ever since; ever since; bad pain since; cant straighten; since; been in agony; couldnt get up; hurts
        hurting; pain; awful; terrible; bang; jarred; excruciating; stabbing; went; now my; spasm; stiff; ache
        aching; bad; gone; fractured; compression; stab; stabbed; knife; jolt; jolt through; seized; pinged; ping
        tweak; jab; zap; bolt; thud; sharp pain; instant pain; terrible pain; crumpled; hasnt let; havent been able
        not right since; not been right; not stopped; wont let me; right on the bone; on the bone; percussion; tap
        yelped; shouted; screamed; dropped; froze; stuck; agony since; murder since; awful since; never been right
        tender; back pain; creaked; broke; broken; snapping; crackled; collapsed vertebra; shattered; pop in my back
        crack in my back; snap in my back; crunch in my back; click in my back; twang in my back; dreadful; murder
        hell; killing; killing me; ruined; wrecked; from that second/moment/minute/instant/point/day; from then
        ever after; not been the same; never the same; havent been right; not right; frozen; locked; doubled up
        bent double; bent over since; couldnt straighten; couldnt breath; couldnt move; cant move; couldnt stand
        cant stand; hollered; cried out; squealed; winded; nauseous; tears; saw stars; burning; raw; throbbing
        shocking; brutal; wicked; hot poker; tore; split; splintered; caved; caved in; collapsed; buckled; compressed
        concertina; concertinaed; squashed; shorter
    """,
}
