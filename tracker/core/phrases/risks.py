"""What stays a risk however long ago it was: cancer, thin bones, steroids, a weak defence, thinners, an aneurysm.

Each `fact:` goes by the name of the profile's own (profile.py). RNOH_MSCC, NG234, DOWNIE, GCARE, IDSA, SSEH, NHS_AAA.
"""

RISKS = {
    "fact:cancer_ever": """
        cancer; cancers; ca breast; ca prostate; carcinoma; tumour; tumours; tumor; tumors; malignant; malignancy
        melanoma; lymphoma; hodgkins; hodgkin; non hodgkins; leukaemia; myeloma; sarcoma; metastases; metastasis
        metastatic; mets; secondaries; secondary cancer; oncology; oncologist; chemo; radiotherapy; mastectomy
        lumpectomy; prostatectomy; hysterectomy for; in remission; remission; cancer free; all clear from; the big c
        big c; tamoxifen; letrozole; anastrozole; herceptin; zoladex; enzalutamide; hormone jabs for
        hormone injections for; psa; macmillan; bone scan; stage 1; stage 2; stage 3; stage 4; seminoma; rcc; crc
        nsclc; dcis; bcc; nhl; cll; aml; the lump they took; nephrectomy; stem cell transplant
        bone marrow transplant; survivor; brca; five years clear; 5 years clear; years clear; teratoma; orchidectomy
        breast cancer; prostate cancer; lung cancer; kidney cancer; thyroid cancer; bowel cancer; colon cancer
        ovarian cancer; cervical cancer; skin cancer; bladder cancer; testicular cancer; womb cancer; throat cancer
        blood cancer; pancreatic cancer; stomach cancer; liver cancer
        had [my/the/a/one/left/right/me] breast/boob/boobs/breasts/kidney/lung off/out/removed/taken/cut
        had [my/the/a/one/left/right/me] prostate/womb/ovary/ovaries/testicles/ball/bowel off/out/removed/taken/cut
        had [my/the/a/one/left/right/me] thyroid/stomach/tumour/growth/bladder/spleen off/out/removed/taken/cut
        had [my/the/a/one/left/right/me] eye/colon/oesophagus/pancreas/cervix/polyp/mole off/out/removed/taken/cut
        lost [my/the/a/one/left/right/me] breast/boob/kidney/lung/prostate/womb/ovary/testicles/ball/bowel to
        they took [my/the/a/one/left/right/me] breast/boob/boobs/breasts/kidney/lung
        they took [my/the/a/one/left/right/me] prostate/womb/ovary/ovaries/testicles/ball/bowel
        they took [my/the/a/one/left/right/me] thyroid/stomach/tumour/growth/bladder/spleen
        they took [my/the/a/one/left/right/me] eye/colon/oesophagus/pancreas/cervix/polyp/mole
        took [my/the/a/one/left/right/me] breast/boob/lung/prostate/womb/ovary/testicles/tumour off/out/away
        breast removed; breasts removed; prostate removed/out; prostate out; womb out for; lung removed; half a lung
        part of my lung/bowel/colon/liver/kidney; tumour removed; tumour out; growth removed; melanoma off
        mole that turned; mole was bad; bad mole; malignant mole; lump that was bad; lump turned out; it was the bad
        the bad kind; radioactive seeds; brachytherapy; radio and chemo; chemo and radio; finished chemo; after chemo
        chemo finished; had chemo; done chemo; chemo in; zapped; radiated; irradiated; beam treatment; gamma knife
        proton therapy; immunotherapy; pembrolizumab; keytruda; herceptin jabs; exemestane; arimidex; femara; casodex
        bicalutamide; lucrin; lupron; prostap; decapeptyl; goserelin; oncologists; onc ward; onc team; onc nurse
        oncology team; haematology for; cancer nurse; mcmillan; marsden; the marsden; the christie; clatterbridge
        sloan kettering; the c word; c word; big c word; growth on my lung/kidney/bowel/thyroid; ex cancer
        post cancer; cancer survivor; cancer patient; cancer again; cancer back; beat cancer; beaten cancer
        had it cut out; had a cancer; stage one; stage two; stage three; stage four; duke b; dukes b; dukes c
        gleason; her2; er positive; triple negative; ductal; hodgkin lymphoma; nodes removed; lymph nodes out
        lymph nodes removed; sentinel node; wide local; wle; both mastectomy; double mastectomy; colostomy for
        stoma from; stoma for; whipples; gastrectomy; colectomy for; lobectomy; pneumonectomy; thyroidectomy for
        cystectomy; neobladder; glioma; meningioma; glioblastoma; neuroblastoma; wilms; ewing; ewings; osteosarcoma
        mesothelioma; cholangio; carcinoid; neuroendocrine; adenocarcinoma; squamous; scc; hcc; waldenstrom; mgus
        smouldering; polycythaemia; in the clear since; no evidence of disease; ned since; disease free; clean scans
        scans clean; checkups since; onco; the all clear in/since/after/from/last/at/years/five/ten; all clear bowel
        five year all clear; 5 year all clear; ten year all clear; clear of cancer; free of cancer; cancer gone
        had the big; i had mine in; mine was breast/bowel/lung/prostate/skin/womb; breast ca; bowel ca; lung ca
        prostate ca; ca bowel; ca lung; ca colon; ca cervix; ca ovary; ca bladder; ca kidney; ca thyroid; hx ca; h ca
        o ca; hx of ca; ca hx; pmh ca; previous ca; prev ca; known ca; met ca; mbc; mcrpc; psa rising; psa up; psa is
        a scare with; beaten it twice; bone secondaries; liver secondaries; on the cancer; under oncology
        cancer follow up; cancer check; cancer checkup; five yearly check
        clear for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
        scan for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
        treated for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
        checkups for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
        followed up for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
        op for the/my breast/prostate/bowel/lung/womb/thyroid/kidney/melanoma/bladder
    """,
    "fact:osteoporosis": """
        osteoporosis; osteoporotic; osteopenia; osteopenic; thin bones; thinning bones; brittle bones; brittle bone
        weak bones; fragile bones; bones like chalk; bones are thin; bones like biscuits; soft bones; chalky bones
        crumbly bones; bone thinning; bone density; low bone density; dexa; dexa scan; t score; alendronate
        alendronic; alendronic acid; fosamax; risedronate; zoledronate; zoledronic; prolia; denosumab; bisphosphonate
        bisphosphonates; raloxifene; teriparatide; ibandronate; bone tablets; bone tablet; bone injection
        bone infusion; fragility fracture; fragility fractures; spinal fracture; spinal fractures
        compression fracture; compression fractures; wedge fracture; wedge fractures; broken wrist last
        vertebral fracture; vertebral fractures; crush fracture; crush fractures; fractured vertebra
        fractured vertebrae; broke my wrist; broken hip; broke my hip; early menopause; dowagers hump; evista
        actonel; calcium and vit d; adcal; adcal d3
        bones [are/is/like/of/made/as] thin/thinning/weak/brittle/fragile/frail/crumbly/crumbling/chalky/porous/soft
        bones [are/is/like/of/made/as] spongy/poor/rubbish/bad/delicate
        bones [are/is/like/of/made/as] crumbled/lightweight/light/honeycombed/dodgy/dissolving
        bones are [very/a/so/too/quite/getting/going] thin/thinning/weak/brittle/fragile
        bones are [very/a/so/too/quite/getting/going] frail/crumbly/crumbling/chalky/porous/soft
        bones are [very/a/so/too/quite/getting/going] spongy/poor/rubbish/bad/delicate
        bones are [very/a/so/too/quite/getting/going] crumbled/lightweight/light/honeycombed/dodgy/dissolving
        thin bones/skeleton/spine; thinning bones/skeleton/spine; weak bones/skeleton/spine
        weakened bones/skeleton/spine; brittle bones/skeleton/spine; fragile bones/skeleton/spine
        frail bones/skeleton/spine; crumbly bones/skeleton/spine; crumbling bones/skeleton/spine
        chalky bones/skeleton/spine; porous bones/skeleton/spine; spongy bones/skeleton/spine
        poor bones/skeleton/spine; rubbish bones/skeleton/spine; dodgy bones/skeleton/spine
        bones like eggshells/eggshell/chalk/glass/china/biscuits/rusks/honeycomb/sponge
        bones like twigs/sticks/crisps/wafers/polystyrene/porcelain/aero/meringue/paper/dust
        bones of glass/chalk/china/paper; bones made of glass/chalk/china/paper/biscuit; glass bones; paper bones
        bird bones; bones of a bird; bones like a birds/bird; bones thinner; thinner bones; my bones are going
        bones are going; bones crumbling; crumbling spine; crumbling vertebrae; osteo p; op on dexa; dxa; dexa said
        dexa was; t scores; minus three; -2.5; -3; bone scan said; bone scan showed; bone jab; bone jabs
        six monthly jab for bones; jab for my bones; injection for my bones; drip for my bones; infusion for my bones
        tablets for my bones; pills for my bones; tablet for bones; weekly bone tablet
        once a week tablet for my bones; alendronic tablets; the weekly tablet; bone strengthener; bone strengtheners
        romosozumab; evenity; zometa; aclasta; reclast; boniva; forteo; ibandronic; osteoperotic; broke a hip
        broken wrist; fractured hip; fractured wrist; fractured my hip; fractured my wrist; hip fracture
        wrist fracture; hip broke; colles; colles fracture; neck of femur; nof; vcf; vcfs; osteoporotic fracture
        crushed vertebra; crushed vertebrae; collapsed vertebra; collapsed vertebrae; broken vertebra
        cracked vertebra; spine fractures; prev fracture; broke before; snapped my wrist; kyphosis from; coeliac
        anorexia; premature menopause; menopause at
    """,
    "fact:steroids": """
        steroid; steroids; on steroids; steroid tablets; prednisolone; prednisone; deltacortril; dexamethasone
        hydrocortisone tablets; cortisone tablets; medrol; methylprednisolone; oral steroids; long term steroids; pmr
        polymyalgia; giant cell; temporal arteritis; budesonide; deflazacort; addisons; asthma steroids
        copd steroids; on prednisolone; steroids for my; steroids for; steroid course; steroid courses
        years of steroids; long term prednisolone; maintenance steroids; maintenance prednisolone
        low dose prednisolone; steroid inhaler; courses of prednisolone; courses of steroids; rescue pack
        rescue packs; moon face; cushings; cushing; cortisone; decadron; fludrocortisone; pmr steroids; gca
        copd prednisolone; asthma prednisolone; crohns steroids; steroids daily; daily steroids
    """,
    "fact:immunosuppression": """
        immunosuppressed; immunosuppression; immunosuppressant; immunosuppressants; immuno suppressed
        immune suppressed; immune suppressants; immunocompromised; immune compromised
        immune system is/was low/shot/weak/suppressed/down/knackered/gone; no immune system; weak immune system
        low immunity; low immune; methotrexate; azathioprine; mycophenolate; ciclosporin; cyclosporine; tacrolimus
        humira; adalimumab; enbrel; etanercept; infliximab; remicade; rituximab; biologic; biologics
        biological injections; tocilizumab; golimumab; cimzia; certolizumab; secukinumab; cosentyx; stelara
        ustekinumab; leflunomide; sulfasalazine; cellcept; tofacitinib; baricitinib; jak inhibitor; upadacitinib
        rinvoq; xeljanz; transplant; kidney transplant; liver transplant; heart transplant; anti rejection
        antirejection; aids; chemo; neutropenic; no spleen; spleen out; spleen removed; splenectomy; dialysis
        haemodialysis; on dialysis; cirrhosis; type 1 diabetic; diabetic; diabetes; insulin; sickle cell
        poorly controlled diabetes; agammaglobulinaemia; cvid; lupus meds; crohns meds; hiv; hiv positive; hiv pos
        positive for hiv; poz; art for hiv; antiretrovirals; truvada for hiv; immune system; immune tablets
        immune pills; immune suppressing; immune suppression; suppressed immune; rheumatoid drugs; ra meds; anti tnf
        antitnf; tnf; biologic jab; biologic injections; abatacept; tysabri; natalizumab; ocrelizumab; ocrevus
        fingolimod; cyclophosphamide; sirolimus; new kidney; new liver; donor kidney; donor liver; donor heart
        someone elses kidney; kidney graft; liver graft; renal transplant; lung transplant; kidney failure
        renal failure; failing kidney; ckd 5; ckd5; fistula for; capd; peritoneal dialysis; alcoholic liver
        liver failure; liver cirrhosis; drink too much; t1d; t2d; t1dm; t2dm; dm2; iddm; niddm; type 2; type two
        type one; type 1; diabetic for; hba1c; sugars are; my sugars; sugars high; blood sugars; metformin
        gliclazide; jardiance; insulin pump; asplenic; chemo brain; chemo ward; chemo last; midway through chemo
        crohns jab; ibd meds; entyvio; vedolizumab; skyrizi; imraldi; amgevita; hyrimoz; benepali; erelzi; aza; mmf
        hydroxychloroquine; plaquenil; lupus; sle; vasculitis; malnourished; lost my spleen; had my spleen; asplenia
        hyposplenic; hyposplenism; without a spleen; spleen taken; spleen is gone; spleen gone
    """,
    "fact:injecting": """
        ivdu; pwid; shooting up; shoot up; shot up; shooting heroin; shooting meth; mainlining; mainline
        used needles; dirty needle; dirty needles; needle exchange; back on the gear; on the gear; banging up
        banged up some; jacking up; jag most days; i jag; been jagging; jagging; jagging up; i am a user; ex user
        injecting; inject; i inject; hitting up heroin; needle user; intravenous; skin popping; booting up
        digging gear; track marks on my; using needles; using again on; crystal meth; shot of heroin; iv drugs
        iv drug user; iv drug use; iv use; iv user
        inject drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h
        injecting drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h
        injected drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h; i am using again
        using again; back using; on the needle; spiking up; slamming; slamming meth; slam meth; chemsex; hitting up
        jacking; jacked up; pins from the exchange; clean works; dirty works; groin hit; injecting in my groin
        injecting site; abscess from injecting; banging gear; on heroin; heroin user; methadone; subutex
        buprenorphine for; buvidal; relapsed and used; had a hit; did a hit; shooting dope; shooting coke; shot dope
        groin mostly; use needles; use gear; use heroin; use smack; use the needle; using gear; using heroin
        using smack; using meth; stick a needle in; i still use; still using; i have been using; needle track
        injector; p who inject; pwids; skag; scag; black tar; hitting a vein; find a vein; veins are shot; no veins
        ex heroin; ex iv; heroin iv; iv heroin; iv for; iv drug; used to inject; shooting gear; dug up gear
        injected gear; injecting gear; speedball; speedballs; injected speed; injected steroids at; smackhead
        was on the gear; was on gear; years on the needle; heroin habit; smack habit; on smack; smack user
        used heroin; heroin again; was on heroin; heroin years
    """,
    "fact:recent_infection": """
        sepsis; septicaemia; septic; blood poisoning; bacteraemia; endocarditis; mrsa; staph; staph infection
        cellulitis; abscess; osteomyelitis; discitis; spinal infection; spine infection; infected disc
        epidural abscess; infected wound; wound infection; infected leg; infected foot; infected ulcer; foot ulcer
        leg ulcer; skin infection; boil; boils; carbuncle; pneumonia; kidney infection; urine infection; uti
        water infection; dental abscess; tooth abscess; infected tooth; root canal; tooth out; tooth pulled
        line infection; picc line; infected line; infected toe; infected cut; infected bite; infected tattoo; quinsy
        tonsillitis; tb; tuberculosis; brucellosis; i have antibiotics; on antibiotics; course of antibiotics
        finished antibiotics; antibiotics for; serious infection; bad infection; infection in; infection last
        iv antibiotics; blood infection; infected blood; bug in my blood; infection in my blood; infected kidney
        kidney infected; pyelo; urosepsis; sepsis last; i have antibiotic; intravenous antibiotics; drip antibiotics
        antibiotic drip; antibiotics finished; finished my antibiotics; just off antibiotics; still on antibiotics
        second course of; third course of; flucloxacillin; fluclox; amoxicillin; co amoxiclav; coamoxiclav
        doxycycline; ciprofloxacin; trimethoprim; nitrofurantoin; clindamycin; cefalexin; vancomycin; gentamicin
        tooth infection; gum abscess; jaw abscess; abscess on; abscess in; abscess drained; boil lanced; boil on
        infected finger; infected thumb; infected hand; infected spot; infected shin; infected hip; infected knee
        infected joint; septic joint; septic knee; infected nail; ingrown toenail infected; paronychia; erysipelas
        impetigo; infected eczema; infected sore; bed sore; pressure sore; diabetic foot; infected piercing
        chest infection; shingles; meningitis; pid; prostatitis; epididymitis; strep; group a strep; lyme
        lyme disease; q fever; malaria; typhoid; salmonella; campylobacter; diverticulitis; peritonitis
        appendix burst; infected catheter; infected cannula; cannula site; drip site
    """,
    "fact:recent_procedure": """
        spinal surgery; spine surgery; back surgery; back operation; back op; spinal op; spine op; discectomy
        microdiscectomy; micro discectomy; laminectomy; fusion; spinal fusion; decompression; disc op; disc surgery
        disc operation; op on my back/spine/disc; operation on my back/spine/disc; epidural; epidural injection
        epidural steroid; spinal injection; spinal tap; lumbar puncture; nerve block; nerve root block
        nerve root injection; facet injection; facet joint injection; facet joint injections
        steroid injection in my back/spine; steroid injection; steroid jab; steroid jabs; injection in my back/spine
        injections in my back/spine; injection into my back/spine; injections into my back/spine
        jab in my back/spine; jabs in my back/spine; needle in my back; denervation; rhizotomy; ablation
        radiofrequency; stimulator; spinal cord stimulator; vertebroplasty; kyphoplasty; prostate biopsy
        prostate procedure; prostate op; prostate operation; turp; cystoscopy; camera in my bladder; camera up
        bladder op; kidney op; stent; ureteric stent; urology; urological; lithotripsy; stone removed; stone blasted
        catheter changed; catheter change; biopsy; bladder procedure; vasectomy; back injected; spine injected
        injected my back/spine; injected into my back/spine; had my back done; had my back operated
        operated on my back/spine; back was operated; screws in my back/spine; rods in my back/spine
        plates in my back/spine; metalwork in my back/spine; cage in my back/spine; scar on my back is
        stitches in my back; stitches out; staples out; wound on my back; spine wound; wound leaking; wound oozing
        wound weeping; wound red; post op week; weeks post op; days post op; week post op; caudal; caudal epidural
        transforaminal; medial branch; disc removed; shaved a disc; disc shaved; disc trimmed; keyhole on my back
        keyhole back; op site; surgical site; cortisone in my back/spine; jab in my spine; jabs in the back/spine
        jab in the back/spine; injections in the back/spine; injection in the back/spine; needles in my back/spine
        myelogram; discogram; discography; spinal anaesthetic; spinal block; epidural for; catheter out; catheter in
        catheter removed; catheter fitted; suprapubic; tube in my bladder; camera down my; camera into my bladder
        greenlight; holep; prostate biopsies; trus biopsy; stone zapped; stone lasered; ureteroscopy; nephrostomy
        bladder biopsy; bladder camera; bladder botox; botox in my bladder; urodynamics
        needle in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        needle in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        needles in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        needles in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        jab in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        jab in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        jabs in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        jabs in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        injection in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        injection in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        injections in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        injections in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        shot in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        shot in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        shots in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        shots in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        procedure in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        procedure in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        surgery in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        surgery in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        op in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        op in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        operation in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        operation in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        scope in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        scope in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        steroid in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        steroid in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        block in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        block in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        drain in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        drain in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        stent in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        stent in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        camera in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        camera in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        probe in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        probe in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        biopsy in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        biopsy in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        tap in/into/on/to/up/of my/the/me back/spine/spinal/disc/lumbar/bladder
        tap in/into/on/to/up/of my/the/me kidney/prostate/urethra/vertebra/facet/ureter
        needle in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        needles in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        jab in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        jabs in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        injection in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        injections in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        shot in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        shots in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        procedure in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        surgery in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        op in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        operation in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        scope in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        steroid in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        block in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        drain in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        stent in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        camera in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        probe in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        biopsy in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        tap in/into/on/to/up/of [low/lower] back/spine/disc/bladder/kidney/prostate
        injected my/the/me back/spine/disc/facets/facet
        operated on my/the/me back/spine/disc/bladder/kidney/prostate/neck
        back op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        spine op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        spinal op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        disc op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        bladder op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        kidney op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
        prostate op/operation/surgery/injection/injections/procedure/jab/jabs/block/biopsy
    """,
    "fact:blood_thinner": """
        warfarin; apixaban; eliquis; rivaroxaban; xarelto; edoxaban; lixiana; dabigatran; pradaxa; heparin
        enoxaparin; clexane; fragmin; dalteparin; tinzaparin; lovenox; coumadin; blood thinner; blood thinners
        thinners; thinner tablets; blood thinning; anticoagulant; anticoagulants; anticoagulated; anticoagulation
        doac; doacs; noac; noacs; acenocoumarol; sinthrome; phenindione; marevan; inr; clopidogrel; ticagrelor
        plavix; brilique; prasugrel; thin my blood; thins my blood; thinning tablets; blood tablets; fondaparinux
        rat poison tablets; clot tablets; clot buster; on thinners; bloodthinner; bloodthinners
        blood thinning tablets; blood thinning jabs; tinza; riva; apix; my inr; inr clinic; yellow book; anti coag
        anti coags; anti coagulant; anti coagulants; dabi; innohep; heparin jabs; tummy jabs; clot jabs
        clot prevention; dvt tablets; dvt meds; af tablets; afib meds; fib meds; thinner blood; blood watery
        water my blood; aspirin and clopidogrel; dual antiplatelet; dapt; ticag; asasantin; dipyridamole; lmwh
        arixtra; inhixa; jantoven; savaysa; blood thinning jabs/injections/injection/tablets/jab; thinning injections
        thinning jabs; tummy jabs for clots; stomach jabs for clots; clot busting; clot injections; anti clotting
        anticlotting; blood thinner jabs; clopidogrel and aspirin
    """,
    "fact:aneurysm": """
        aneurysm; triple a; triple-a; aortic aneurysm; aaa; aortic aneurysm repair
        aorta is/was swollen/wide/dilated/enlarged/4/5; dilated aorta; enlarged aorta; bulge in my aorta
        swollen aorta; ballooned aorta; aortic bulge; aorta on watch; aorta being watched; aorta scan; aorta at
        aorta measured; evar; stent in my aorta; aortic graft; aortic root; marfan; marfans; ehlers danlos vascular
        vascular eds; ballooning in my aorta; balloon in my aorta; aorta; aortic; aneurysm on; aorta 4; aorta 5
        triple a scan; aaa screening; aneurysm clinic; aneurysm surveillance; bulging aorta; wide aorta
        swollen artery in my; stretched aorta; loeys dietz; dissection in; aorta repaired; aorta repair; stent graft
        aortic stent
    """,
    "MINE_TOO": """
        i had mine; had mine; i have had mine; had it myself; had it too; had it as well; i had it in; i had it at
        mine was; mine in; so did i; so have i; like mine; like i did; like i had; same as mine; same as i had
        same as me; me as well; me too; i beat mine; beat mine; survived mine; i got mine; i survived; and i did
        and i have it; and i have had it; i have it too; i have it as well; i take it too; i am on it too
        and so am i; so am i; as am i
    """,
}
