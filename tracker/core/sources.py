"""On whose word the rules stand: body or authors, title, year, and the official address or DOI where it is known.

What was read of most of these were excerpts, not whole documents. Judging never loads this module.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """`year` is empty where none is given, `address` where the official one is not known for certain."""

    body: str
    title: str
    year: str = ""
    address: str = ""


STRENGTHS = {
    "A": "trials or systematic reviews",
    "B": "cohort or diagnostic studies",
    "C": "guidelines or agencies",
    "D": "case reports and leaflets",
    "S": "only the article that this program began with",
}
"""What the letters of Rule.strength mean."""


def _doi(name: str) -> str:
    return f"https://doi.org/{name}"


SOURCES: dict[str, Source] = {
    "BACKMCID": Source(
        "Z Orthop Unfall", "Minimal clinically important difference of the numeric rating scale in back pain", "2021",
        _doi("10.1055/a-1304-3677"),
    ),
    "BMJBP_CES": Source(
        "BMJ Best Practice", "Cauda equina syndrome", "", "https://bestpractice.bmj.com/topics/en-gb/3000164",
    ),
    "BOONSTRA": Source(
        "Boonstra and others, Frontiers in Psychology 7:1466",
        "Cut-off points for mild, moderate and severe pain on the numeric rating scale", "2016",
        _doi("10.3389/fpsyg.2016.01466"),
    ),
    "BURN_REV": Source(
        "Wounds 32(5):123-133", "Burns sustained from body heating devices: an integrative review", "2020",
        "https://www.hmpgloballearningnetwork.com/site/wounds/reviews/"
        "burns-sustained-body-heating-devices-integrative-review",
    ),
    "CES334": Source("Abstract of one hospital's case notes", "Review of 334 urgent scans for cauda equina syndrome"),
    "CHEST_CES": Source(
        "Chesterfield Royal Hospital (NHS)", "Cauda equina warning signs", "", "https://www.chesterfieldroyal.nhs.uk/",
    ),
    "CSP": Source(
        "Physiotherapy (Chartered Society of Physiotherapy)",
        "The National Suspected Cauda Equina Syndrome Pathway: implications for physiotherapists", "2024",
        "https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/"
        "national-suspected-cauda-equina-syndrome-pathway",
    ),
    "DAHM": Source(
        "Dahm and others, Cochrane Database CD007612",
        "Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica", "2010",
        _doi("10.1002/14651858.CD007612.pub2"),
    ),
    "DIONNE": Source(
        "Dionne and others, Musculoskeletal Science and Practice 42:125-133",
        "What is the diagnostic accuracy of red flags related to cauda equina syndrome, when compared to MRI?", "2019",
        _doi("10.1016/j.msksp.2019.05.004"),
    ),
    "DOWNIE": Source(
        "Downie and others, BMJ 347:f7095",
        "Red flags to screen for malignancy and fracture in patients with low back pain: systematic review", "2013",
        _doi("10.1136/bmj.f7095"),
    ),
    "DRUGFACTS": Source("US over-the-counter Drug Facts label", "Ibuprofen tablets"),
    "FARRAR": Source(
        "Farrar and others, Pain 94:149-158",
        "Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale",
        "2001", _doi("10.1016/S0304-3959(01)00349-9"),
    ),
    "FDA_HEAT": Source(
        "US Food and Drug Administration and Consumer Product Safety Commission",
        "Public Health Advisory: hazards associated with the use of electric heating pads", "1995",
    ),
    "FPN_VCF": Source(
        "Family Practice Notebook", "Vertebral compression fracture", "",
        "https://fpnotebook.com/Ortho/T-Spine/VrtbrlCmprsnFrctr.htm",
    ),
    "GCARE": Source(
        "NHS Gloucestershire, G-care", "Back pain red flags", "", "https://g-care.glos.nhs.uk/pathway/72/resource/3",
    ),
    "GIRFT": Source(
        "Getting It Right First Time (NHS England)", "National suspected cauda equina syndrome pathway", "2023",
        "https://gettingitrightfirsttime.co.uk/"
        "pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/",
    ),
    "GPREASON": Source(
        "GP Reasoning (UK primary care)", "Sciatica pathway", "", "https://gpreasoning.uk/tools/algorithms/sciatica.html",
    ),
    "GPTRAIN": Source(
        "GP-training.net", "Back pain: red flags", "", "http://www.gp-training.net/rheum/backpain/index.htm",
    ),
    "HENSCHKE": Source(
        "Henschke and others, Arthritis & Rheumatism 60:3072-3080",
        "Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings "
        "with acute low back pain", "2009", _doi("10.1002/art.24853"),
    ),
    "HHS_PA": Source("US Department of Health and Human Services", "Physical Activity Guidelines for Americans"),
    "IDSA": Source(
        "Infectious Diseases Society of America, Clinical Infectious Diseases 61(6)",
        "Guidelines for the diagnosis and treatment of native vertebral osteomyelitis in adults", "2015",
        _doi("10.1093/cid/civ482"),
    ),
    "JUCM": Source(
        "Journal of Urgent Care Medicine", "Serious pathology masquerading as chronic back pain", "",
        "https://jucm.com/serious-pathology-masquerading-chronic-back-pain",
    ),
    "KIDNEY": Source("NHS", "Kidney infection", "", "https://www.nhs.uk/conditions/kidney-infection/"),
    "LOTHIAN": Source(
        "NHS Lothian RefHelp", "Serious lumbar spine conditions (red flags)", "",
        "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/"
        "serious-lumbar-spine-conditions-red-flags",
    ),
    "MCLEOD": Source(
        "McLeod Health", "Abdominal aortic aneurysm: don't ignore the signs", "",
        "https://www.mcleodhealth.org/blog/abdominal-aortic-aneurysm-dont-ignore-signs/",
    ),
    "MENEZES": Source(
        "Menezes Costa and others, CMAJ 184:E613-E624",
        "The prognosis of acute and persistent low-back pain: a meta-analysis", "2012", _doi("10.1503/cmaj.111271"),
    ),
    "MYIPRS": Source("IPRS Health (UK physiotherapy provider)", "Serious back pain"),
    "NADLER": Source(
        "Nadler and others, heat-wrap trials as tabulated by Freiwald and others, Life 11:780",
        "Continuous low-level heat wrap therapy for acute low back pain", "2002, 2021", _doi("10.3390/life11080780"),
    ),
    "NG234": Source(
        "NICE guideline NG234", "Spinal metastases and metastatic spinal cord compression", "2023",
        "https://www.nice.org.uk/guidance/ng234",
    ),
    "NG65": Source(
        "NICE guideline NG65", "Spondyloarthritis in over 16s: diagnosis and management", "2017",
        "https://www.nice.org.uk/guidance/ng65",
    ),
    "NHSL_AXSPA": Source(
        "NHS Lanarkshire", "Axial spondyloarthritis referral guideline", "",
        "https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/"
        "axial-spondyloarthritis-referral-guideline",
    ),
    "NHS_AAA": Source(
        "NHS", "Abdominal aortic aneurysm", "", "https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/",
    ),
    "NHS_BACK": Source("NHS", "Back pain", "", "https://www.nhs.uk/conditions/back-pain/"),
    "NHS_IBU": Source(
        "NHS", "How and when to take ibuprofen (adults)", "",
        "https://www.nhs.uk/medicines/ibuprofen-for-adults/how-and-when-to-take-ibuprofen/",
    ),
    "NHS_SHEF": Source(
        "Sheffield Aches and Pains (NHS)", "What is back pain?", "",
        "https://sheffieldachesandpains.com/pain-type/back-pain/",
    ),
    "NUFF_CES": Source(
        "Nuffield Health", "Cauda equina syndrome: patient information", "",
        "https://www.nuffieldhealth.com/conditions/cauda-equina-syndrome-patient-information",
    ),
    "OLAYA": Source(
        "Olaya-Contreras and others, BMC Sports Science, Medicine and Rehabilitation 7:19",
        "The effect of the stay active advice on physical activity and on the course of acute severe low back pain",
        "2015", _doi("10.1186/s13102-015-0013-x"),
    ),
    "OSTELO": Source(
        "Ostelo and others, Spine 33:90-94",
        "Interpreting change scores for pain and functional status in low back pain", "2008",
        _doi("10.1097/BRS.0b013e31815e3a10"),
    ),
    "PROVIDE": Source(
        "Provide Physiotherapy (UK)", "Pain traffic light", "",
        "https://providephysiotherapy.org.uk/pain-traffic-light/",
    ),
    "R2P": Source("Rehab 2 Perform", "Pain vs hurt", "", "https://rehab2perform.com/news/pain-vs-hurt"),
    "RNOH_MSCC": Source(
        "Royal National Orthopaedic Hospital (NHS)", "Metastatic spinal cord compression: patient information", "",
        "https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/"
        "mscc-patient-information",
    ),
    "SEA_TRIAD": Source(
        "Lauffer and others, Archives of Clinical and Biomedical Research 8:233-235",
        "A case of unremitting back pain leading to the diagnosis of a large spinal epidural abscess", "2024",
    ),
    "SEED_B": Source("The article this program began with; not a guideline", "Does walking help back spasms?"),
    "SFH_HEATICE": Source("Sherwood Forest Hospitals (NHS)", "Heat and ice", "", "https://www.sfh-tr.nhs.uk/"),
    "SINAKI": Source(
        "Sinaki and Mikkelsen, Archives of Physical Medicine and Rehabilitation 65:593-596",
        "Postmenopausal spinal osteoporosis: flexion versus extension exercises", "1984",
        "https://pubmed.ncbi.nlm.nih.gov/6487063/",
    ),
    "SSEH": Source(
        "BMJ Case Reports 12:e227311; Journal of Turkish Spinal Surgery 31:108-110",
        "Spontaneous spinal epidural haematoma on blood thinners: case reports", "2019, 2020",
        _doi("10.4274/jtss.galenos.2020.93"),
    ),
    "SUICIDE": Source(
        "Frontiers in Psychology 14:1217299", "Prevalence of suicidal behaviour in chronic pain: systematic review",
        "2023", _doi("10.3389/fpsyg.2023.1217299"),
    ),
    "TM_HEATICE": Source(
        "Training Matters", "Ice and heat therapy", "",
        "https://www.tmmagazine.co.uk/learning/topical-pain-relief/ice-and-heat-therapy-19027",
    ),
    "VERHAGEN": Source(
        "Verhagen and others, European Spine Journal 25:2788-2802",
        "Red flags presented in current low back pain guidelines: a review", "2016",
        _doi("10.1007/s00586-016-4684-0"),
    ),
    "WALLWORK": Source(
        "Wallwork and others, CMAJ 196:E29-E46",
        "The clinical course of acute, subacute and persistent low back pain: systematic review and meta-analysis",
        "2024", _doi("10.1503/cmaj.230542"),
    ),
    "WEIGHT_BP": Source(
        "BMJ Best Practice", "Assessment of unintentional weight loss", "2023",
        "https://bestpractice.bmj.com/topics/en-gb/548",
    ),
}  # fmt: skip
