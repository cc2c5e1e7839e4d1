"""What stays a risk however long ago it was: cancer, thin bones, steroids, a weak defence, thinners, an aneurysm.

Each `fact:` goes by the name of the profile's own (profile.py). RNOH_MSCC, NG234, DOWNIE, GCARE, IDSA, SSEH, NHS_AAA.
"""

RISKS = {
    "fact:cancer_ever": """
        cancer; cancers; breast cancer; prostate cancer; lung cancer; kidney cancer; thyroid cancer; bowel cancer
        colon cancer; ovarian cancer; cervical cancer; skin cancer; bladder cancer; testicular cancer; womb cancer
        throat cancer; blood cancer; pancreatic cancer; stomach cancer; liver cancer; ca breast; ca prostate
        carcinoma; tumour; tumours; tumor; tumors; malignant; malignancy; melanoma; lymphoma; hodgkins; hodgkin
        non hodgkins; leukaemia; myeloma; sarcoma; metastases; metastasis; metastatic; mets; secondaries
        secondary cancer; oncology; oncologist; chemo; radiotherapy; mastectomy; lumpectomy; prostatectomy
        hysterectomy for; in remission; remission; cancer free; all clear from; the big c; big c; tamoxifen
        letrozole; anastrozole; herceptin; zoladex; enzalutamide; hormone jabs for; hormone injections for; psa
        macmillan; bone scan; stage 1; stage 2; stage 3; stage 4; seminoma; rcc; crc; nsclc; dcis; bcc; nhl; cll; aml
        the lump they took; nephrectomy; stem cell transplant; bone marrow transplant; survivor; brca
        five years clear; 5 years clear; years clear; teratoma; orchidectomy
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
    """,
    "fact:steroids": """
        steroid; steroids; on steroids; steroid tablets; prednisolone; prednisone; deltacortril; dexamethasone
        hydrocortisone tablets; cortisone tablets; medrol; methylprednisolone; oral steroids; long term steroids; pmr
        polymyalgia; giant cell; temporal arteritis; budesonide; deflazacort; addisons; asthma steroids
        copd steroids
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
        antirejection; have; aids; chemo; neutropenic; no spleen; spleen out; spleen removed; splenectomy; dialysis
        haemodialysis; on dialysis; cirrhosis; type 1 diabetic; diabetic; diabetes; insulin; sickle cell
        poorly controlled diabetes; agammaglobulinaemia; cvid; lupus meds; crohns meds
    """,
    "fact:injecting": """
        inject drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h
        injecting drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h
        injected drugs/heroin/gear/smack/meth/speed/coke/crystal/ketamine/ket/fentanyl/steroids/h; i have drugs
        i have drug user; i have drug use; ivdu; pwid; shooting up; shoot up; shot up; shooting heroin; shooting meth
        mainlining; mainline; heroin; smack; used needles; dirty needle; dirty needles; needle exchange
        back on the gear; on the gear; banging up; banged up some; jacking up; jag most days; i jag; been jagging
        jagging; jagging up; i am a user; ex user; injecting; inject; i inject; hitting up heroin; needle user
        intravenous; i have use; i have user; skin popping; booting up; had a dig; digging gear; track marks on my
        using needles; using again on; crystal meth; shot of heroin
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
        catheter changed; catheter change; biopsy; bladder procedure; vasectomy
    """,
    "fact:blood_thinner": """
        warfarin; apixaban; eliquis; rivaroxaban; xarelto; edoxaban; lixiana; dabigatran; pradaxa; heparin
        enoxaparin; clexane; fragmin; dalteparin; tinzaparin; lovenox; coumadin; blood thinner; blood thinners
        thinners; thinner tablets; blood thinning; anticoagulant; anticoagulants; anticoagulated; anticoagulation
        doac; doacs; noac; noacs; acenocoumarol; sinthrome; phenindione; marevan; inr; clopidogrel; ticagrelor
        plavix; brilique; prasugrel; thin my blood; thins my blood; thinning tablets; blood tablets; fondaparinux
        rat poison tablets; clot tablets; clot buster
    """,
    "fact:aneurysm": """
        aneurysm; triple a; triple-a; aortic aneurysm; aaa; aortic aneurysm repair
        aorta is/was swollen/wide/dilated/enlarged/4/5; dilated aorta; enlarged aorta; bulge in my aorta
        swollen aorta; ballooned aorta; aortic bulge; aorta on watch; aorta being watched; aorta scan; aorta at
        aorta measured; evar; stent in my aorta; aortic graft; aortic root; marfan; marfans; ehlers danlos vascular
        vascular eds; ballooning in my aorta; balloon in my aorta
    """,
}
